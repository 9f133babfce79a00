/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is saved comes back; nothing is lost by edit or removal; two writers never win silently. */
#include "store/store.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "store/cursor.h"
#include "store/draft.h"
#include "store/handle.h"
#include "store/history/chain.h"
#include "store/history/history.h"
#include "store/image.h"
#include "store/migrate.h"
#include "store/search.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "world.h"
#include <cmocka.h>

#include "number.h"

static int64_t count_of(struct rp_store *st, const struct ropa_entity *ent) {
    int64_t n = 0;
    return rp_store_count(st, ent, &n, NULL) ? -1 : n;
}

struct fixture {
    struct world w;
    struct rp_store *st;
};

static int open_store(void **state) {
    static struct fixture f;
    world_make(&f.w, "store");
    *state = &f;
    return rp_store_open(f.w.path, true, &f.w.env, &f.st, NULL);
}

static int close_store(void **state) {
    struct fixture *f = *state;
    rp_store_close(f->st);
    world_end(&f->w);
    return 0;
}

static void set(struct rp_store *st, struct ropa_record *rec, size_t field, const char *text) {
    struct ropa_err err = {0};
    char sentence[600];
    if (ropa_record_parse(rec, field, text, &st->view, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
}

static void save(struct rp_store *st, struct ropa_record *rec) {
    struct ropa_err err = {0};
    char sentence[600];
    if (rp_store_save(st, rec, &err))
        fail_msg("%s %s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence), err.native);
}

static struct ropa_record *make_unit(struct rp_store *st, const char *code, const char *name) {
    struct ropa_record *unit = ropa_record_new(&rp_unit);
    set(st, unit, ropa_field_find(&rp_unit, "code"), code);
    set(st, unit, ropa_field_find(&rp_unit, "name"), name);
    save(st, unit);
    return unit;
}

/* An activity with two purposes and "no transfers". */
static struct ropa_record *make_activity(struct rp_store *st, const char *name) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    set(st, rec, ACT_ACTIVITY_NAME, name);
    set(st, rec, ACT_UNIT_REF, "ICT");
    set(st, rec, ACT_DATA_ELEMENTS, "ชื่อ-นามสกุล, id13; +เลขโฉนด");
    struct ropa_record *one = ropa_record_add_row(rec, ACT_PURPOSE),
                       *two = ropa_record_add_row(rec, ACT_PURPOSE);
    set(st, one, PUR_PURPOSE_TEXT, "รับสมัครผู้เข้าอบรม");
    set(st, one, PUR_PURPOSE_ELEMENTS, "name; เลขโฉนด");
    set(st, two, PUR_PURPOSE_TEXT, "ออกใบประกาศ");
    set(st, two, PUR_LAWFUL_BASIS, "public_task");
    assert_int_equal(ropa_record_set_na(rec, ACT_TRANSFER, "ไม่มีการส่งไปต่างประเทศ", NULL), ROPA_OK);
    save(st, rec);
    return rec;
}

static void a_record_comes_back_whole(void **state) {
    struct fixture *f = *state;
    struct ropa_record *unit = make_unit(f->st, "ict", "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร");
    struct ropa_record *rec = make_activity(f->st, "การลงทะเบียนอบรม"), *back;
    assert_string_equal(ropa_record_ref(unit), "ICT");
    assert_string_equal(ropa_record_ref(rec), "RO-ICT-66-001");
    assert_int_equal(rp_store_get(f->st, &rp_activity, ropa_record_uid(rec), &back, NULL), ROPA_OK);
    assert_true(rp_record_equal(rec, back));
    assert_int_equal(ropa_record_rev(back), 1);
    assert_string_equal(ropa_record_get(back, ACT_DATA_ELEMENTS), "[\"name\",\"id13\",\"+เลขโฉนด\"]");
    assert_string_equal(ropa_record_uid(ropa_record_row(back, ACT_PURPOSE, 1)),
                        ropa_record_uid(ropa_record_row(rec, ACT_PURPOSE, 1)));
    ropa_record_free(back);
    ropa_record_free(rec);
    ropa_record_free(unit);
}

/* The ref that the next record of a kind gets, after `given` came from elsewhere. */
static void expect_next_ref(struct rp_store *st, const char *given, const char *next) {
    struct ropa_record *rec = ropa_record_new(&rp_training);
    char ref[40];
    snprintf(rec->ref, sizeof rec->ref, "%s", given);
    assert_int_equal(rp_store_note_ref(st, rec, NULL), ROPA_OK);
    assert_int_equal(rp_store_new_ref(st, rec, ref, sizeof ref, NULL), ROPA_OK);
    if (strcmp(ref, next) != 0)
        fail_msg("after %s comes %s, should be %s", given, ref, next);
    ropa_record_free(rec);
}

/* A number that was given out isn't given again, whatever comes in from elsewhere and in which order. */
static void numbers_only_go_up(void **state) {
    struct fixture *f = *state;
    expect_next_ref(f->st, "TR-ORG-66-007", "TR-ORG-66-008");
    expect_next_ref(f->st, "TR-ORG-66-003", "TR-ORG-66-009"); /* below */
    expect_next_ref(f->st, "TR-ORG-66-009", "TR-ORG-66-010"); /* the last one itself */
    expect_next_ref(f->st, "TR-ORG-66-011", "TR-ORG-66-012"); /* the next one */
    /* those of another year and unit, and what is no ref of ours, leave the numbers alone */
    expect_next_ref(f->st, "TR-ORG-65-100", "TR-ORG-66-013");
    expect_next_ref(f->st, "TR-ICT-66-100", "TR-ORG-66-014");
    expect_next_ref(f->st, "TR-ORG-66-100x", "TR-ORG-66-015");
    expect_next_ref(f->st, "อบรมครั้งที่ 100", "TR-ORG-66-016");
    expect_next_ref(f->st, "TR-ORG-66-999", "TR-ORG-66-1000");
}

static void a_stale_save_is_a_conflict(void **state) {
    struct fixture *f = *state;
    struct ropa_record *unit = make_unit(f->st, "HR", "กองการเจ้าหน้าที่"), *mine, *theirs;
    rp_store_get(f->st, &rp_unit, ropa_record_uid(unit), &mine, NULL);
    rp_store_get(f->st, &rp_unit, ropa_record_uid(unit), &theirs, NULL);
    set(f->st, theirs, ropa_field_find(&rp_unit, "name"), "กองบุคคล");
    save(f->st, theirs);
    assert_int_equal(rp_store_save(f->st, mine, NULL), ROPA_E_CONFLICT);
    assert_int_equal(ropa_record_rev(mine), 1);
    ropa_record_free(mine);
    ropa_record_free(theirs);
    ropa_record_free(unit);
}

static void what_is_used_is_not_removed(void **state) {
    struct fixture *f = *state;
    struct ropa_record *unit;
    char uid[37];
    struct ropa_err err = {0};
    assert_int_equal(rp_store_find(f->st, &rp_unit, "ict", uid, NULL), ROPA_OK);
    rp_store_get(f->st, &rp_unit, uid, &unit, NULL);
    assert_int_equal(rp_store_remove(f->st, unit, &err), ROPA_E_IN_USE);
    assert_string_equal(err.found, "RO-ICT-66-001");
    ropa_record_free(unit);
}

static void a_removed_record_stays_in_history(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make_activity(f->st, "กิจกรรมที่จะลบ"), *old;
    char *uid = strdup(ropa_record_uid(rec));
    size_t n;
    assert_int_equal(rp_store_remove(f->st, rec, NULL), ROPA_OK);
    assert_int_equal(rp_store_get(f->st, &rp_activity, uid, &old, NULL), ROPA_E_NOT_FOUND);
    assert_int_equal(rp_history_get(f->st, &rp_activity, uid, 1, &old, NULL), ROPA_OK);
    assert_true(rp_record_equal(rec, old));
    assert_int_equal(rp_history_verify(f->st, NULL, &n, NULL), ROPA_OK);
    ropa_record_free(old);
    assert_int_equal(rp_history_get(f->st, &rp_activity, uid, 2, &old, NULL), ROPA_E_NOT_FOUND);
    assert_null(old);
    ropa_record_free(rec);
    free(uid);
}

struct gone {
    size_t n, most;
    char names[300];
};

static bool note_gone(void *ctx, const struct ropa_record *rec, const char *day) {
    struct gone *g = ctx;
    size_t n = strlen(g->names);
    snprintf(g->names + n, sizeof g->names - n, "%s %s;", ropa_record_get(rec, rec->ent->title), day);
    return ++g->n < g->most;
}

/* As they last were, those alone that are gone, and no more than are asked for. */
static void what_was_removed_is_told(void **state) {
    struct fixture *f = *state;
    const struct ropa_view *view = &f->st->view;
    struct ropa_record *kept = ropa_record_new(&rp_training), *once = ropa_record_new(&rp_training),
                       *edited = ropa_record_new(&rp_training);
    struct gone all = {.most = 9}, first = {.most = 1}, others = {.most = 9};
    set(f->st, kept, rp_training.title, "อยู่");
    save(f->st, kept);
    set(f->st, once, rp_training.title, "ลบ");
    save(f->st, once);
    set(f->st, edited, rp_training.title, "แก้");
    save(f->st, edited);
    set(f->st, edited, rp_training.title, "แก้แล้วลบ");
    save(f->st, edited);
    view->each_removed(view->ctx, &rp_training, note_gone, &all);
    assert_int_equal(all.n, 0);
    assert_int_equal(rp_store_remove(f->st, once, NULL), ROPA_OK);
    assert_int_equal(rp_store_remove(f->st, edited, NULL), ROPA_OK);
    view->each_removed(view->ctx, &rp_training, note_gone, &all);
    assert_string_equal(all.names, "ลบ 2023-03-20;แก้แล้วลบ 2023-03-20;");
    view->each_removed(view->ctx, &rp_training, note_gone, &first);
    assert_int_equal(first.n, 1);
    view->each_removed(view->ctx, &rp_unit, note_gone, &others);
    assert_int_equal(others.n, 0);
    ropa_record_free(kept);
    ropa_record_free(once);
    ropa_record_free(edited);
}

static void a_bent_row_is_found(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n;
    char head[65];
    assert_int_equal(rp_history_head(f->st, head, NULL), ROPA_OK);
    assert_int_equal(rp_history_verify(f->st, head, &n, NULL), ROPA_OK);
    rp_db_exec(&f->st->db, "SAVEPOINT bend; UPDATE unit SET name='ปลอม' WHERE ref='HR'", NULL);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_E_TAMPERED);
    assert_string_equal(err.subject, "HR");
    rp_db_exec(&f->st->db, "ROLLBACK TO bend; UPDATE revision SET actor='ปลอม' WHERE seq=2", NULL);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_E_TAMPERED);
    rp_db_exec(&f->st->db, "ROLLBACK TO bend; DELETE FROM revision WHERE seq=2", NULL);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_E_TAMPERED);
    rp_db_exec(&f->st->db, "ROLLBACK TO bend; DELETE FROM revision WHERE seq=(SELECT max(seq) FROM revision)",
               NULL);
    assert_int_equal(rp_history_verify(f->st, head, &n, &err), ROPA_E_TAMPERED);
    rp_db_exec(&f->st->db, "ROLLBACK TO bend; RELEASE bend", NULL);
    assert_int_equal(rp_history_verify(f->st, head, &n, &err), ROPA_OK);
}

/* Covers print 12 digits of the head, or all 64: what begins with them must stand at one place. */
static void a_printed_head_is_found_by_its_first_digits(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n, digits;
    char head[65], typed[65];
    assert_int_equal(rp_history_head(f->st, head, NULL), ROPA_OK);
    for (digits = 0; digits < 65; digits++) {
        snprintf(typed, sizeof typed, "%.*s", (int)digits, head);
        assert_int_equal(rp_history_verify(f->st, typed, &n, &err), digits < 12 ? ROPA_E_USAGE : ROPA_OK);
    }
    for (size_t i = 0; head[i]; i++)
        typed[i] = (char)(head[i] >= 'a' ? head[i] - 'a' + 'A' : head[i]);
    assert_int_equal(rp_history_verify(f->st, typed, &n, &err), ROPA_OK);
    static const char *const none[] = {"", "ค่าที่พิมพ์ไว้", "0123456789ab ", "0123456789abg", "0x0123456789ab"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_int_equal(rp_history_verify(f->st, none[i], &n, &err), ROPA_E_USAGE);
    snprintf(typed, sizeof typed, "%.13s", head);
    typed[12] = typed[12] == '0' ? '1' : '0';
    assert_int_equal(rp_history_verify(f->st, typed, &n, &err), ROPA_E_TAMPERED);
    assert_string_equal(err.subject, typed);
}

/* A chain that holds in itself but is not the one the print was made from. */
static void a_rewritten_chain_is_found_by_its_first_digits(void **state) {
    struct fixture *f = *state;
    struct rp_db *db = &f->st->db;
    size_t n;
    char head[65], other[65];
    ropa_record_free(make_unit(f->st, "OLD", "ตามที่พิมพ์ไว้"));
    assert_int_equal(rp_history_head(f->st, head, NULL), ROPA_OK);
    head[12] = '\0';
    assert_int_equal(rp_history_verify(f->st, head, &n, NULL), ROPA_OK);
    rp_db_exec(db,
               "DELETE FROM revision WHERE seq=(SELECT max(seq) FROM revision);"
               "DELETE FROM unit WHERE ref='OLD'",
               NULL);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, NULL), ROPA_OK);
    assert_int_equal(rp_history_verify(f->st, head, &n, NULL), ROPA_E_TAMPERED);
    assert_int_equal(rp_history_start(f->st, NULL), ROPA_OK);
    rp_history_known(f->st); /* as who opens it anew */
    ropa_record_free(make_unit(f->st, "OLD", "เขียนใหม่"));
    assert_int_equal(rp_history_head(f->st, other, NULL), ROPA_OK);
    assert_int_equal(rp_history_verify(f->st, other, &n, NULL), ROPA_OK);
    assert_int_equal(rp_history_verify(f->st, head, &n, NULL), ROPA_E_TAMPERED);
    /* whoever did that left what search reads behind */
    assert_int_equal(rp_store_verify(f->st, NULL, &n, NULL), ROPA_E_SEARCH);
    assert_int_equal(rp_store_reindex(f->st, &n, NULL), ROPA_OK);
    assert_int_equal(rp_store_verify(f->st, NULL, &n, NULL), ROPA_OK);
}

/* What FTS5 remembers of an index that others write on is no damage of theirs. */
static void what_others_put_into_the_index_is_no_damage(void **state) {
    struct fixture *f = *state;
    struct rp_store *other;
    char code[8];
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &other, NULL), ROPA_OK);
    for (int i = 0; i < 120; i++) {
        snprintf(code, sizeof code, "N%d", i);
        ropa_record_free(make_unit(other, code, code));
        assert_int_equal(rp_store_integrity(f->st, NULL), ROPA_OK);
    }
    rp_store_close(other);
}

/* Append the link `seq` to `chain`, as merging keeps those of others: whole in itself, after the link hashed `last`. */
static void append_link(struct rp_db *db, const char *chain, int64_t seq, unsigned char last[RP_HASH]) {
    unsigned char hash[RP_HASH];
    struct rp_chain_row l = {
        .text = {chain, "2023-03-20T09:30:00+07:00", "tester", "remove", "unit", "gone", "GONE", "{}"},
        .number = {seq, 0, 1, 1},
        .parent = last};
    rp_chain_hash(&l, hash);
    sqlite3_stmt *q =
        rp_db_stmt(db,
                   "INSERT INTO revision (" RP_LINK_COLUMNS ") VALUES (?1,?2,?3,"
                   "'2023-03-20T09:30:00+07:00',0,'tester',1,'remove','unit','gone','GONE',1,'{}',?4,NULL)",
                   NULL);
    rp_db_text(q, 1, chain);
    sqlite3_bind_int64(q, 2, seq);
    sqlite3_bind_blob(q, 3, last, RP_HASH, SQLITE_STATIC);
    sqlite3_bind_blob(q, 4, hash, RP_HASH, SQLITE_STATIC);
    assert_int_equal(rp_db_done(db, q, NULL), ROPA_OK);
    memcpy(last, hash, RP_HASH);
}

/* Chains of one link each, found by search to share their first 12 digits. */
static void digits_that_fit_two_links_prove_nothing(void **state) {
    static const char *const chains[] = {"006f9f16-0000-4000-8000-000000000000",
                                         "02473f69-0000-4000-8000-000000000000"};
    struct fixture *f = *state;
    struct rp_db *db = &f->st->db;
    struct ropa_err err = {0};
    char hex[65];
    size_t n;
    rp_db_exec(db, "SAVEPOINT two", NULL);
    for (size_t i = 0; i < 2; i++) {
        unsigned char hash[RP_HASH] = {0};
        append_link(db, chains[i], 1, hash);
        sodium_bin2hex(hex, sizeof hex, hash, RP_HASH);
    }
    assert_int_equal(rp_history_verify(f->st, hex, &n, &err), ROPA_OK);
    hex[12] = '\0';
    assert_string_equal(hex, "02e20e5786f6");
    assert_int_equal(rp_history_verify(f->st, hex, &n, &err), ROPA_E_AMBIGUOUS);
    assert_string_equal(err.hint[ROPA_EN], "GONE #1, GONE #1");
    rp_db_exec(db, "ROLLBACK TO two; RELEASE two", NULL);
}

/* Links that are whole and build on one another, but don't count 1, 2, 3. */
static void a_chain_counts_from_one_without_a_gap(void **state) {
    static const struct {
        int64_t seq[3];
        enum ropa_status status;
        const char *found;
    } cases[] = {
        {{1, 2, 3}, ROPA_OK, ""},
        {{2, 3, 4}, ROPA_E_TAMPERED, "(#2)"},
        {{1, 3, 4}, ROPA_E_TAMPERED, "(#3)"},
        {{1, 2, 4}, ROPA_E_TAMPERED, "(#4)"},
    };
    struct fixture *f = *state;
    struct rp_db *db = &f->st->db;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_err err = {0};
        unsigned char hash[RP_HASH] = {0};
        size_t n;
        rp_db_exec(db, "SAVEPOINT gap", NULL);
        for (size_t k = 0; k < 3; k++)
            append_link(db, "0e000000-0000-4000-8000-000000000000", cases[i].seq[k], hash);
        assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), cases[i].status);
        assert_string_equal(err.found, cases[i].found);
        rp_db_exec(db, "ROLLBACK TO gap; RELEASE gap", NULL);
    }
}

/* The rows' own numbers are in no hash: what tells which link of a record is its last must follow the chain. */
static void links_that_changed_places_are_found(void **state) {
    struct fixture *f = *state;
    struct rp_db *db = &f->st->db;
    struct ropa_err err = {0};
    size_t n;
    char turn[400];
    snprintf(turn, sizeof turn,
             "SAVEPOINT turn; UPDATE revision SET id = id + 100000 WHERE register = '%s' AND seq = 1;"
             "UPDATE revision SET id = 1 WHERE register = '%s' AND seq = 2;",
             f->st->uid, f->st->uid);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_OK);
    assert_int_equal(rp_db_exec(db, turn, NULL), ROPA_OK);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_E_TAMPERED);
    assert_string_equal(err.found, "(#2)");
    rp_db_exec(db, "ROLLBACK TO turn; RELEASE turn", NULL);
    assert_int_equal(rp_history_verify(f->st, NULL, &n, &err), ROPA_OK);
}

struct hits {
    char refs[8][40];
    size_t n;
    struct rp_store *st;
};

static bool note_hit(void *ctx, const struct ropa_entity *ent, const char *uid,
                     const struct rp_search_at *at) {
    (void)at;
    struct hits *h = ctx;
    const char *ref, *title;
    h->st->view.describe(h->st, ent, uid, &ref, &title);
    snprintf(h->refs[h->n++], 40, "%s", ref);
    return h->n < 8;
}

static void words_are_found_in_any_field(void **state) {
    struct fixture *f = *state;
    static const struct {
        const char *words, *ref;
    } cases[] = {
        {"ออกใบประกาศ", "RO-ICT-66-001"},
        {"โฉนด", "RO-ICT-66-001"},
        {"ต่างประเทศ", "RO-ICT-66-001"},
        {"เลขประจำตัวประชาชน", "RO-ICT-66-001"} /* a choice's label */,
        {"อบ", "RO-ICT-66-001"} /* no trigram */,
        {"เลขประจ\xE0\xB9\x8D\xE0\xB8\xB2ตัว", "RO-ICT-66-001"} /* SARA AM in two code points */,
        {"100%", NULL},
        {"[กลุ่ม ก]", "S1"} /* what GLOB reads otherwise */,
        {"3*4?", "S1"},
        {"3?4?", NULL},
        {"ไม่มีคำนี้", NULL},
        {"ขอ้มูลทะเบียน", "S2"} /* as it was typed: a letter too late */,
        {"ข้อมูลทะเบียน", "S2"} /* as it is spelt */,
        {"ขอ้มลู", NULL},
        {"ผู้รับรอง", "S2"},
        {"ผูร้ับรอง", "S2"},
        {"ผู้ตรวจ", "S3"},
        {"ผูต้รวจ", "S3"} /* the words looked for were typed so, the record wasn't */,
        {"ผูต้", "S3"},
        {"กฎหมาย", "S4"} /* the record has the other of two letters that look alike */,
        {"กฏหมาย", "S4"},
    };
    ropa_record_free(make_unit(f->st, "S1", "ส่วน [กลุ่ม ก] 3*4?"));
    ropa_record_free(make_unit(f->st, "S2", "ขอ้มูลทะเบียน ผูร้ับรอง"));
    ropa_record_free(make_unit(f->st, "S3", "กลุ่มผู้ตรวจ"));
    ropa_record_free(make_unit(f->st, "S4", "กลุ่มกฏหมาย"));
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct hits h = {.st = f->st};
        assert_int_equal(rp_search(f->st, cases[i].words, (struct rp_search_at){0}, note_hit, &h, NULL),
                         ROPA_OK);
        if (h.n != (cases[i].ref != NULL) || (h.n && strcmp(h.refs[0], cases[i].ref)))
            fail_msg("%s: %zu found, first %s", cases[i].words, h.n, h.refs[0]);
    }
}

static void a_cursor_reads_what_get_reads(void **state) {
    struct fixture *f = *state;
    struct rp_cursor *c;
    const struct ropa_record *rec;
    struct ropa_record *other = make_activity(f->st, "กิจกรรมที่สอง"), *got;
    struct rp_filter filters[] = {
        {rp_place_own(&rp_activity, ACT_DATA_ELEMENTS), RP_HAS, "id13"},
        {rp_place_row(&rp_activity, ACT_PURPOSE, ROPA_ROW_ANY, PUR_LAWFUL_BASIS), RP_IS, "public_task"}};
    struct rp_query q = {.ent = &rp_activity, .filters = filters, .n_filters = 2, .with_rows = true};
    size_t n = 0;
    int64_t count;
    assert_int_equal(rp_cursor_open(f->st, &q, &c, NULL), ROPA_OK);
    while (!rp_cursor_next(c, &rec, NULL) && rec) {
        rp_store_get(f->st, &rp_activity, ropa_record_uid(rec), &got, NULL);
        assert_true(rp_record_equal(rec, got));
        ropa_record_free(got);
        n++;
    }
    rp_cursor_close(c);
    assert_int_equal(n, 2);
    assert_int_equal(rp_query_count(f->st, &q, &count, NULL), ROPA_OK);
    assert_int_equal(count, 2);
    ropa_record_free(other);
}

static bool asked_for(const void *ctx, const struct ropa_entity *ent, size_t f) {
    (void)ctx;
    return ent == &rp_activity ? f == ACT_ACTIVITY_NAME || f == ACT_PURPOSE : f == PUR_LAWFUL_BASIS;
}

/* What isn't asked for isn't read, and the record says that it isn't whole. */
static void a_cursor_reads_what_is_asked_for(void **state) {
    struct fixture *f = *state;
    struct rp_selection only = {asked_for, NULL};
    struct rp_query q = {.ent = &rp_activity, .with_rows = true, .only = &only};
    struct ropa_record *whole;
    struct rp_cursor *c;
    const struct ropa_record *rec;
    size_t n = 0;
    assert_int_equal(rp_cursor_open(f->st, &q, &c, NULL), ROPA_OK);
    while (!rp_cursor_next(c, &rec, NULL) && rec) {
        assert_non_null(ropa_record_get(rec, ACT_ACTIVITY_NAME));
        assert_null(ropa_record_get(rec, ACT_DATA_ELEMENTS));
        assert_true(ropa_record_rows(rec, ACT_PURPOSE) > 0);
        assert_int_equal(ropa_record_rows(rec, ACT_STORAGE), 0);
        rp_store_get(f->st, &rp_activity, ropa_record_uid(rec), &whole, NULL);
        const struct ropa_record *row = ropa_record_row(rec, ACT_PURPOSE, 0);
        assert_true(rp_same_text(ropa_record_get(row, PUR_LAWFUL_BASIS),
                                 ropa_record_get(ropa_record_row(whole, ACT_PURPOSE, 0), PUR_LAWFUL_BASIS)));
        assert_null(ropa_record_get(row, PUR_PURPOSE_TEXT));
        assert_false(whole->partial);
        ropa_record_free(whole);
        assert_true(rec->partial);
        n++;
    }
    rp_cursor_close(c);
    assert_int_equal(n, count_of(f->st, &rp_activity));
}

/* A record removed while others are read leaves each of those with its own rows. */
static void a_cursor_passes_what_is_removed_meanwhile(void **state) {
    struct fixture *f = *state;
    struct ropa_record *made[4], *whole;
    struct rp_query q = {.ent = &rp_activity, .with_rows = true};
    struct rp_cursor *c;
    const struct ropa_record *rec;
    size_t n = 0;
    for (size_t i = 0; i < 4; i++)
        made[i] = make_activity(f->st, "กิจกรรมที่จะหายไป");
    assert_int_equal(rp_cursor_open(f->st, &q, &c, NULL), ROPA_OK);
    while (!rp_cursor_next(c, &rec, NULL) && rec) {
        if (!strcmp(ropa_record_uid(rec), ropa_record_uid(made[0])))
            for (size_t i = 1; i < 3; i++)
                assert_int_equal(rp_store_remove(f->st, made[i], NULL), ROPA_OK);
        assert_int_equal(rp_store_get(f->st, &rp_activity, ropa_record_uid(rec), &whole, NULL), ROPA_OK);
        assert_true(rp_record_equal(rec, whole));
        ropa_record_free(whole);
        n++;
    }
    rp_cursor_close(c);
    assert_int_equal(n, count_of(f->st, &rp_activity));
    for (size_t i = 0; i < 4; i++)
        ropa_record_free(made[i]);
}

static void save_person(struct rp_store *st, const char *name, const char *unit) {
    struct ropa_record *rec = ropa_record_new(&rp_person);
    set(st, rec, ropa_field_find(&rp_person, "name"), name);
    set(st, rec, ropa_field_find(&rp_person, "unit_ref"), unit);
    save(st, rec);
    ropa_record_free(rec);
}

/* Those of no unit first, then by unit as the units were entered, then as entered; a limit cuts across all. */
static void a_list_is_in_the_order_of_units(void **state) {
    struct fixture *f = *state;
    static const struct {
        size_t limit;
        const char *names;
    } cases[] = {{0, "ง ข ก จ ค "}, {1, "ง "}, {2, "ง ข "}, {4, "ง ข ก จ "}, {9, "ง ข ก จ ค "}};
    ropa_record_free(make_unit(f->st, "U1", "หน่วยที่หนึ่ง"));
    ropa_record_free(make_unit(f->st, "U2", "หน่วยที่สอง"));
    static const char *const entered[][2] = {{"ก", "U1"}, {"ข", ""}, {"ค", "U2"}, {"ง", ""}, {"จ", "U1"}};
    const size_t order[] = {3, 1, 0, 2, 4}; /* so that the order of entry is not that of the alphabet */
    for (size_t i = 0; i < 5; i++)
        save_person(f->st, entered[order[i]][0], entered[order[i]][1]);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rp_query q = {.ent = &rp_person, .limit = cases[i].limit};
        struct rp_cursor *c;
        const struct ropa_record *rec;
        char names[64] = "";
        assert_int_equal(rp_cursor_open(f->st, &q, &c, NULL), ROPA_OK);
        while (!rp_cursor_next(c, &rec, NULL) && rec)
            strcat(strcat(names, ropa_record_get(rec, ropa_field_find(&rp_person, "name"))), " ");
        rp_cursor_close(c);
        assert_string_equal(names, cases[i].names);
    }
}

/* ICU's keys of two versions don't compare: a register that another version wrote gets all of them anew, once. */
static void names_are_keyed_anew_for_another_icu(void **state) {
    struct fixture *f = *state;
    struct rp_query q = {.ent = &rp_person};
    static const char sums[] =
        "SELECT group_concat(hex(sort_key)) FROM (SELECT sort_key FROM person ORDER BY id)";
    char before[4096], version[64];
    sqlite3_stmt *s = rp_db_stmt(&f->st->db, sums, NULL);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    snprintf(before, sizeof before, "%s", rp_db_column(s, 0));
    assert_true(strlen(before) > 10);
    sqlite3_reset(s);
    assert_int_equal(
        rp_db_exec(&f->st->db,
                   "UPDATE register SET collator='another'; UPDATE person SET sort_key=x'00', title_key='x'",
                   NULL),
        ROPA_OK);
    rp_store_close(f->st);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_non_null(rp_store_collator(f->st, NULL));
    s = rp_db_stmt(&f->st->db, sums, NULL);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    assert_string_equal(rp_db_column(s, 0), before);
    sqlite3_reset(s);
    snprintf(version, sizeof version, "%s", rp_collator_version(f->st->collator));
    assert_int_equal(db_number(&f->st->db, 0, "SELECT count(*) FROM register WHERE collator = ?1", version),
                     1);
    int64_t count;
    assert_int_equal(rp_query_count(f->st, &q, &count, NULL), ROPA_OK);
    assert_int_equal(count, 5);
    assert_int_equal(
        db_number(&f->st->db, 9, "SELECT count(*) FROM person WHERE title_key <> fold(name)", NULL), 0);
}

/* Keys made anew within what is taken back are the old ones again: they are made once more. */
static void keys_taken_back_are_made_once_more(void **state) {
    struct fixture *f = *state;
    rp_store_close(f->st);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_int_equal(rp_db_exec(&f->st->db, "UPDATE register SET collator='" RP_KEYS " another'", NULL),
                     ROPA_OK);
    for (int i = 0; i < 3; i++) {
        bool undone;
        static const char old[] = "SELECT count(*) FROM register WHERE collator LIKE '% another'";
        assert_int_equal(i ? rp_store_begin(f->st, "set", NULL) : rp_store_try(f->st, "set", NULL), ROPA_OK);
        if (i == 2)
            assert_int_equal(rp_store_part_begin(f->st, NULL), ROPA_OK);
        assert_non_null(rp_store_collator(f->st, NULL));
        assert_int_equal(db_number(&f->st->db, 9, old, NULL), 0);
        if (i == 2)
            assert_int_equal(rp_store_part_end(f->st, false, &undone, NULL), ROPA_OK);
        else
            rp_store_rollback(f->st);
        assert_int_equal(db_number(&f->st->db, 9, old, NULL), 1);
    }
    assert_non_null(rp_store_collator(f->st, NULL));
    assert_int_equal(rp_store_commit(f->st, NULL), ROPA_OK);
    assert_int_equal(
        db_number(&f->st->db, 9, "SELECT count(*) FROM register WHERE collator LIKE '% another'", NULL), 0);
}

static void a_draft_outlives_the_program(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = ropa_record_new(&rp_activity), *back;
    char *form;
    set(f->st, rec, ACT_ACTIVITY_NAME, "ร่างที่ยังไม่เสร็จ");
    assert_int_equal(rp_draft_save(f->st, rec, "at activity_desc\n", NULL, NULL), ROPA_OK);
    rp_store_close(f->st);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_int_equal(rp_draft_load(f->st, &rp_activity, ropa_record_uid(rec), &back, &form, NULL, NULL, NULL),
                     ROPA_OK);
    assert_non_null(back);
    assert_true(rp_record_equal(rec, back));
    assert_string_equal(form, "at activity_desc\n");
    free(form);
    assert_int_equal(rp_draft_drop(f->st, ropa_record_uid(rec), NULL, NULL, NULL), ROPA_OK);
    ropa_record_free(rec);
    ropa_record_free(back);
}

static void copy_bare(const char *from, const char *to) {
    char buf[65536];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    assert_non_null(in);
    assert_non_null(out);
    for (size_t n; (n = fread(buf, 1, sizeof buf, in)) > 0;)
        assert_int_equal(fwrite(buf, 1, n, out), n);
    fclose(in);
    assert_int_equal(fclose(out), 0);
}

/* Another program has a form open: it has read, keeps a draft, and waits until `until` is closed. */
static pid_t open_form_elsewhere(struct fixture *f, const int until[2]) {
    int ready[2];
    char byte;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (!child) {
        struct rp_store *st;
        struct ropa_record *rec = ropa_record_new(&rp_activity);
        close(until[1]); /* or it would never see the end */
        bool good = !rp_store_open(f->w.path, false, &f->w.env, &st, NULL) && rec &&
                    count_of(st, &rp_activity) >= 0 && !rp_draft_save(st, rec, "", NULL, NULL);
        if (!good || write(ready[1], "y", 1) != 1)
            _exit(1);
        while (read(until[0], &byte, 1) > 0)
            ;
        _exit(0);
    }
    close(ready[1]);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    return child;
}

/* The single file is the register: copied bare after each commit, a form being open elsewhere, it has the same head. */
static void the_bare_file_is_the_register(void **state) {
    struct fixture *f = *state;
    int end[2], status;
    char path[160], part[176], there[65], copied[65];
    snprintf(path, sizeof path, "%s.copy", f->w.path);
    ropa_record_free(make_activity(f->st, "อยู่ในไฟล์"));
    rp_store_close(f->st);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_int_equal(pipe(end), 0);
    pid_t child = open_form_elsewhere(f, end);
    for (int i = 0; i < 200; i++) {
        struct rp_store *copy;
        ropa_record_free(make_activity(f->st, "อยู่ในไฟล์"));
        copy_bare(f->w.path, path);
        assert_int_equal(rp_history_head(f->st, there, NULL), ROPA_OK);
        assert_int_equal(rp_store_open(path, false, &f->w.env, &copy, NULL), ROPA_OK);
        assert_int_equal(rp_history_head(copy, copied, NULL), ROPA_OK);
        rp_store_close(copy);
        if (strcmp(there, copied))
            fail_msg("commit %d is not in the copied file", i);
    }
    close(end[0]);
    close(end[1]);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    static const char *const tails[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < 3; i++) {
        snprintf(part, sizeof part, "%s%s", path, tails[i]);
        unlink(part);
    }
}

/* What is stored while another reads goes into the file when that is over: whichever of the two ends it first. */
static void who_kept_it_back_takes_it_over(void **state) {
    struct fixture *f = *state;
    struct rp_store *reader;
    ropa_record_free(make_activity(f->st, "อยู่ในไฟล์"));
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &reader, NULL), ROPA_OK);
    for (int unseen = 0; unseen < 2; unseen++) {
        assert_int_equal(rp_store_read_begin(reader, NULL), ROPA_OK);
        assert_true(count_of(reader, &rp_activity) > 0);
        ropa_record_free(make_activity(f->st, "ระหว่างที่มีผู้อ่าน"));
        assert_true(rp_image_beside(f->w.path, "-wal") > 0);
        if (unseen)
            rp_db_rollback(&reader->db); /* as one that may only read ends it, who can take nothing over */
        else
            rp_store_read_end(reader);
        if (unseen)
            rp_store_close(f->st);
        assert_int_equal(rp_image_beside(f->w.path, "-wal"), 0);
    }
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    reader->readings = 0;
    rp_store_close(reader);
}

/* A page of an index that lost its entries: records are all there, and are not found by it. */
static void damage_is_seen(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char copy[160];
    static const char zeros[150] = {0};
    size_t links;
    ropa_record_free(make_activity(f->st, "ก่อนความเสียหาย"));
    assert_int_equal(rp_store_verify(f->st, NULL, &links, &err), ROPA_OK);
    int64_t page = db_number(
        &f->st->db, 0, "SELECT rootpage FROM sqlite_schema WHERE name='sqlite_autoindex_activity_1'", NULL);
    int64_t size = db_number(&f->st->db, 0, "PRAGMA page_size", NULL);
    assert_true(page > 1);
    rp_store_close(f->st);
    snprintf(copy, sizeof copy, "%s.whole", f->w.path);
    copy_bare(f->w.path, copy);
    FILE *file = fopen(f->w.path, "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, (long)(page * size - 200), SEEK_SET), 0);
    assert_int_equal(fwrite(zeros, 1, sizeof zeros, file), sizeof zeros);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_int_equal(rp_store_verify(f->st, NULL, &links, &err), ROPA_E_DB);
    assert_string_not_equal(err.native, "");
    char backup[176];
    snprintf(backup, sizeof backup, "%s.backup", f->w.path);
    assert_int_equal(rp_store_backup(f->st, backup, NULL, &err), ROPA_E_DB);
    assert_int_equal(access(backup, F_OK), -1);
    rp_store_close(f->st);
    assert_int_equal(rename(copy, f->w.path), 0);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, NULL), ROPA_OK);
    assert_int_equal(rp_store_verify(f->st, NULL, &links, &err), ROPA_OK);
}

/* Names that mean something in a URI are names of files all the same. */
static void a_file_may_be_called_anything(void **state) {
    struct fixture *f = *state;
    static const char *const ends[] = {"?mode=ro", "#part", "%41", " ก?#%", "&immutable=1"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct rp_store *st;
        char path[200];
        snprintf(path, sizeof path, "%s%s.db", f->w.path, ends[i]);
        assert_int_equal(rp_store_open(path, true, &f->w.env, &st, NULL), ROPA_OK);
        ropa_record_free(make_unit(st, "ICT", "ศูนย์เทคโนโลยี"));
        rp_store_close(st);
        assert_int_equal(access(path, F_OK), 0);
        assert_int_equal(rp_store_open(path, false, &f->w.env, &st, NULL), ROPA_OK);
        assert_int_equal(count_of(st, &rp_unit), 1);
        rp_store_close(st);
        assert_int_equal(unlink(path), 0);
    }
}

static void foreign_and_newer_files_stay_untouched(void **state) {
    struct fixture *f = *state;
    struct rp_store *st;
    struct ropa_err err = {0};
    rp_db_exec(&f->st->db, "PRAGMA user_version=9999", NULL);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &st, &err), ROPA_E_NEWER);
    char latest[80];
    snprintf(latest, sizeof latest, "PRAGMA user_version=%d; PRAGMA application_id=1", rp_migrate_latest());
    rp_db_exec(&f->st->db, latest, NULL);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &st, &err), ROPA_E_FOREIGN);
    rp_db_exec(&f->st->db, "PRAGMA application_id=0x726f7061", NULL);
    assert_int_equal(rp_store_open("/nonexistent/x.db", false, &f->w.env, &st, &err), ROPA_E_NO_REGISTER);
    assert_int_equal(rp_store_open(f->w.path, true, &f->w.env, &st, &err), ROPA_E_EXISTS);
}

/* ---- two programs at once ---- */

/* Runs `act` once, in front of the next statement whose SQL has `at` in it. */
struct meanwhile {
    const char *at;
    void (*act)(struct rp_store *other, const char *uid);
    struct rp_store *other;
    const char *uid;
};

static int before_statement(unsigned kind, void *ctx, void *stmt, void *sql) {
    struct meanwhile *m = ctx;
    (void)kind, (void)stmt;
    if (!m->act || !strstr(sql, m->at))
        return 0;
    void (*act)(struct rp_store * other, const char *uid) = m->act;
    m->act = NULL;
    act(m->other, m->uid);
    return 0;
}

static void drop_a_purpose(struct rp_store *other, const char *uid) {
    struct ropa_record *rec;
    assert_int_equal(rp_store_get(other, &rp_activity, uid, &rec, NULL), ROPA_OK);
    ropa_record_remove_row(rec, ACT_PURPOSE, 0);
    save(other, rec);
    ropa_record_free(rec);
}

static void a_record_is_read_as_it_stood_at_one_time(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make_activity(f->st, "การอ่านขณะผู้อื่นบันทึก"), *back;
    struct meanwhile m = {" r WHERE owner", drop_a_purpose, NULL, rec->uid};
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &m.other, NULL), ROPA_OK);
    sqlite3_trace_v2(f->st->db.h, SQLITE_TRACE_STMT, before_statement, &m);
    assert_int_equal(rp_store_get(f->st, &rp_activity, rec->uid, &back, NULL), ROPA_OK);
    sqlite3_trace_v2(f->st->db.h, 0, NULL, NULL);
    assert_null(m.act);
    assert_int_equal(ropa_record_rev(back), 1);
    assert_int_equal(ropa_record_rows(back, ACT_PURPOSE), 2);
    ropa_record_free(back);
    assert_int_equal(rp_store_get(f->st, &rp_activity, rec->uid, &back, NULL), ROPA_OK);
    assert_int_equal(ropa_record_rev(back), 2);
    assert_int_equal(ropa_record_rows(back, ACT_PURPOSE), 1);
    ropa_record_free(back);
    ropa_record_free(rec);
    rp_store_close(m.other);
}

static void name_the_dataset(struct rp_store *other, const char *uid) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    set(other, rec, ACT_ACTIVITY_NAME, "การใช้ชุดข้อมูล");
    set(other, rec, ACT_UNIT_REF, "ICT");
    set(other, rec, ACT_DATASET_REFS, uid);
    save(other, rec);
    ropa_record_free(rec);
}

static void what_another_has_just_named_is_not_removed(void **state) {
    struct fixture *f = *state;
    struct ropa_record *set_of_data = ropa_record_new(&rp_dataset);
    set(f->st, set_of_data, rp_dataset.title, "ชุดข้อมูลที่เพิ่งถูกอ้างถึง");
    set(f->st, set_of_data, ropa_field_find(&rp_dataset, "unit_ref"), "ICT");
    save(f->st, set_of_data);
    struct meanwhile m = {"BEGIN IMMEDIATE", name_the_dataset, NULL, set_of_data->uid};
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &m.other, NULL), ROPA_OK);
    sqlite3_trace_v2(f->st->db.h, SQLITE_TRACE_STMT, before_statement, &m);
    assert_int_equal(rp_store_remove(f->st, set_of_data, NULL), ROPA_E_IN_USE);
    sqlite3_trace_v2(f->st->db.h, 0, NULL, NULL);
    assert_null(m.act);
    assert_false(f->st->writing);
    ropa_record_free(set_of_data);
    rp_store_close(m.other);
}

/* Every activity is read, page by page and in one go: what a reading notes for itself is no save. */
static void can_still_be_read(struct fixture *f) {
    struct rp_paging page = {0};
    for (int paged = 0; paged < 2; paged++) {
        struct rp_query q = {.ent = &rp_activity, .limit = 1, .page = paged ? &page : NULL};
        struct rp_cursor *c;
        const struct ropa_record *rec;
        struct ropa_err err = {0};
        assert_int_equal(rp_cursor_open(f->st, &q, &c, &err), ROPA_OK);
        assert_int_equal(rp_cursor_next(c, &rec, &err), ROPA_OK);
        assert_non_null(rec);
        rp_cursor_close(c);
    }
}

/* The register is somewhere else, or something else is the register by now: what is saved goes nowhere, and that is said. */
static void a_file_that_is_not_there_any_more(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make_activity(f->st, "การย้ายไฟล์ระหว่างใช้งาน");
    struct ropa_err err = {0};
    struct rp_draft_mark mark = {0};
    char away[160];
    size_t links;
    snprintf(away, sizeof away, "%s.away", f->w.path);
    for (int replaced = 0; replaced < 2; replaced++) {
        int64_t rev = rec->rev;
        assert_int_equal(rename(f->w.path, away), 0);
        can_still_be_read(f);
        if (replaced == 1)
            assert_int_equal(rp_store_backup(f->st, f->w.path, NULL, NULL), ROPA_OK);
        set(f->st, rec, ACT_SUBJECT_COUNT, replaced ? "100" : "200");
        assert_int_equal(rp_store_save(f->st, rec, &err), ROPA_E_MOVED);
        assert_string_equal(err.subject, f->w.path);
        assert_int_equal(rec->rev, rev);
        rp_draft_open(f->st, &mark);
        assert_int_equal(rp_draft_save(f->st, rec, "subject_count", &mark, &err), ROPA_E_MOVED);
        assert_string_equal(mark.turn,
                            ""); /* there is no such draft, and none that another window took away */
        if (replaced == 1)
            unlink(f->w.path);
        else
            assert_int_equal(access(f->w.path, F_OK), -1); /* nothing is made in its place */
        assert_int_equal(rp_store_verify(f->st, NULL, &links, NULL), ROPA_OK);
        can_still_be_read(f);
        assert_int_equal(rename(away, f->w.path), 0);
    }
    save(f->st, rec); /* it is back */
    ropa_record_free(rec);
}

/* Another file was copied over the open one, under the same name: it is told at the next save, and nothing is written into that. */
static void a_file_that_was_copied_over(void **state) {
    struct fixture *f = *state;
    const char *const what[] = {"an older copy", "another register", "another past"};
    for (size_t i = 0; i < 3; i++) {
        struct ropa_record *rec = make_activity(f->st, "การคัดลอกทับ");
        struct ropa_err err = {0};
        char copy[160], other[160], copied[160];
        snprintf(copied, sizeof copied, "%s.copied", f->w.path);
        snprintf(copy, sizeof copy, "%s.copy", f->w.path);
        snprintf(other, sizeof other, "%s.other", f->w.path);
        assert_int_equal(rp_store_backup(f->st, copy, NULL, NULL), ROPA_OK);
        struct rp_store *st;
        assert_int_equal(i == 1 ? rp_store_open(other, true, &f->w.env, &st, NULL)
                                : rp_store_backup(f->st, other, NULL, NULL),
                         ROPA_OK);
        if (i != 1)
            assert_int_equal(rp_store_open(other, false, &f->w.env, &st, NULL), ROPA_OK);
        for (size_t k = 0; k < i; k++) { /* as many links as this one will have, and others */
            ropa_record_free(make_unit(st, k ? "TWO" : "ONE", "หน่วยอื่น"));
        }
        rp_store_close(st);
        set(f->st, rec, ACT_SUBJECT_COUNT, "100");
        save(f->st, rec);
        copy_bare(f->w.path, copy);
        copy_bare(other, f->w.path);
        set(f->st, rec, ACT_SUBJECT_COUNT, "200");
        enum ropa_status s = rp_store_save(f->st, rec, &err);
        if (s != ROPA_E_MOVED)
            fail_msg("%s: %d", what[i], s);
        assert_int_equal(rp_draft_save(f->st, rec, "subject_count", NULL, &err), ROPA_E_MOVED);
        copy_bare(f->w.path, copied);
        rp_store_close(f->st);
        copy_bare(copied, other); /* what was copied there is whole */
        assert_int_equal(rp_store_open(other, false, &f->w.env, &st, &err), ROPA_OK);
        size_t links;
        assert_int_equal(rp_store_verify(st, NULL, &links, NULL), ROPA_OK);
        rp_store_close(st);
        copy_bare(copy, f->w.path); /* back again */
        assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, &err), ROPA_OK);
        save(f->st, rec);
        unlink(copied);
        ropa_record_free(rec);
        unlink(copy);
        unlink(other);
    }
}

/* In another process, as it happens: what SQLite keeps of an open file is one for all of a process. */
static void elsewhere(void (*act)(struct fixture *f, const char *path), struct fixture *f, const char *path) {
    pid_t child = fork();
    int status = 0;
    if (!child) {
        act(f, path);
        _exit(0);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

/* Their uids are none that this process makes later. */
static struct rp_store *opened_elsewhere(struct fixture *f, const char *path, bool create, int others) {
    struct rp_store *st;
    char uid[37];
    if (rp_store_open(path, create, &f->w.env, &st, NULL))
        _exit(1);
    for (int i = 0; i < others; i++)
        rp_store_new_uid(st, uid);
    return st;
}

static void another_adds(struct fixture *f, const char *path) {
    struct rp_store *st = opened_elsewhere(f, path, false, 5000);
    ropa_record_free(make_unit(st, "NEW", "หน่วยที่ผู้อื่นเพิ่ม"));
    rp_store_close(st);
}

static void another_adds_more(struct fixture *f, const char *path) {
    struct rp_store *st = opened_elsewhere(f, path, false, 6000);
    ropa_record_free(make_unit(st, "NEWTWO", "อีกหน่วยที่ผู้อื่นเพิ่ม"));
    rp_store_close(st);
}

static void another_adds_what_is_lost(struct fixture *f, const char *path) {
    struct rp_store *st = opened_elsewhere(f, path, false, 8000);
    ropa_record_free(make_unit(st, "LOST", "หน่วยที่สำเนาเก่าไม่มี"));
    rp_store_close(st);
}

static void another_makes(struct fixture *f, const char *path) {
    struct rp_store *st = opened_elsewhere(f, path, true, 7000);
    for (int i = 0; i < 60; i++) {
        const char code[] = {(char)('A' + i / 26), (char)('A' + i % 26), '\0'};
        ropa_record_free(make_unit(st, code, "หน่วยของอีกทะเบียน"));
    }
    rp_store_close(st);
}

static void copy_with(const char *how, const char *from, const char *to) {
    char command[400];
    snprintf(command, sizeof command, "cp %s '%s' '%s'", how, from, to);
    assert_int_equal(system(command), 0);
}

static void copy_in_place(const char *from, const char *to) {
    copy_with("", from, to);
}

/* Whether the file system keeps what is told beside a file. */
static bool tells(const char *path) {
    char probe[RP_IMAGE_LINK];
    rp_image_tell(path, "probe");
    rp_image_told(path, probe);
    return !strcmp(probe, "probe");
}

/* Whoever opens what was put back, with nobody at work, goes on from there; `rec` and the copy `base` are done with. */
static void goes_on_from_there(struct fixture *f, struct ropa_record *rec, const char *base) {
    struct ropa_err err = {0};
    size_t links;
    rp_store_close(f->st);
    assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, &err), ROPA_OK);
    save(f->st, rec);
    assert_int_equal(rp_store_verify(f->st, NULL, &links, &err), ROPA_OK);
    ropa_record_free(rec);
    unlink(base);
}

/* A copy that brings the older file's attributes and times with it is one, too, also over what a handle has only read. */
static void an_older_copy_with_all_that_is_its_own(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = make_activity(f->st, "การคัดลอกทับพร้อมคุณสมบัติของไฟล์");
    char base[160];
    bool kept = tells(f->w.path);
    snprintf(base, sizeof base, "%s.base", f->w.path);
    set(f->st, rec, ACT_SUBJECT_COUNT, "100");
    save(f->st, rec);
    for (int read_only = 0; read_only < 2; read_only++) {
        if (read_only) {
            rp_store_close(f->st);
            assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, &err), ROPA_OK);
        }
        copy_with("-a", f->w.path, base);
        elsewhere(another_adds_what_is_lost, f, f->w.path);
        copy_with("-a", base, f->w.path);
        set(f->st, rec, ACT_SUBJECT_COUNT, "200");
        if (kept) {
            assert_int_equal(rp_store_save(f->st, rec, &err), ROPA_E_MOVED);
            assert_int_equal(rp_draft_save(f->st, rec, "subject_count", NULL, &err), ROPA_E_MOVED);
        }
    }
    goes_on_from_there(f, rec, base);
}

/* What another stored is gone with the file that was copied over it, though this handle has never seen it. */
static void an_older_copy_over_what_another_stored(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = make_activity(f->st, "การคัดลอกทับของผู้อื่น");
    char base[160];
    bool kept = tells(f->w.path);
    snprintf(base, sizeof base, "%s.base", f->w.path);
    set(f->st, rec, ACT_SUBJECT_COUNT, "100");
    save(f->st, rec);
    copy_in_place(f->w.path, base);
    elsewhere(another_adds, f, f->w.path);
    set(f->st, rec, ACT_SUBJECT_COUNT, "150");
    save(f->st, rec); /* it goes on from that */
    copy_in_place(f->w.path, base);
    elsewhere(another_adds_more, f, f->w.path);
    copy_in_place(base, f->w.path);
    set(f->st, rec, ACT_SUBJECT_COUNT, "200");
    if (kept) { /* where the file system can tell */
        assert_int_equal(rp_store_save(f->st, rec, &err), ROPA_E_MOVED);
        assert_int_equal(rp_draft_save(f->st, rec, "subject_count", NULL, &err), ROPA_E_MOVED);
    }
    goes_on_from_there(f, rec, base);
}

/* Another register stands in the place: neither is damaged, and nobody is told to put a backup over it. */
static void another_register_in_the_place(void **state) {
    struct fixture *f = *state;
    for (int over = 0; over < 2; over++) {
        struct ropa_err err = {0};
        struct ropa_record *rec = make_activity(f->st, "อีกทะเบียนหนึ่งมาแทน"), *read = NULL;
        char away[160], other[160];
        snprintf(away, sizeof away, "%s.away", f->w.path);
        snprintf(other, sizeof other, "%s.other", f->w.path);
        if (over) {
            elsewhere(another_makes, f, other);
            copy_in_place(f->w.path, away);
            copy_in_place(other, f->w.path);
        } else {
            assert_int_equal(rename(f->w.path, away), 0);
            elsewhere(another_makes, f, f->w.path);
        }
        set(f->st, rec, ACT_SUBJECT_COUNT, "200");
        assert_int_equal(rp_store_save(f->st, rec, &err), ROPA_E_MOVED);
        assert_int_equal(rp_draft_save(f->st, rec, "subject_count", NULL, &err), ROPA_E_MOVED);
        enum ropa_status s = rp_store_get(f->st, &rp_activity, rec->uid, &read, &err);
        assert_true(s != ROPA_E_DAMAGED && s != ROPA_E_DB);
        ropa_record_free(read);
        rp_store_close(f->st);
        unlink(other);
        assert_int_equal(rename(away, f->w.path), 0);
        assert_int_equal(rp_store_open(f->w.path, false, &f->w.env, &f->st, &err), ROPA_OK);
        save(f->st, rec);
        size_t links;
        assert_int_equal(rp_store_verify(f->st, NULL, &links, &err), ROPA_OK);
        ropa_record_free(rec);
    }
}

static void a_backup_is_private_and_overwrites_nothing(void **state) {
    struct fixture *f = *state;
    struct stat found;
    char path[160];
    snprintf(path, sizeof path, "%s.copy", f->w.path);
    mode_t mask = umask(0022);
    assert_int_equal(rp_store_backup(f->st, path, NULL, NULL), ROPA_OK);
    umask(mask);
    assert_int_equal(stat(path, &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
    assert_true(found.st_size > 0);
    assert_int_equal(rp_store_backup(f->st, path, NULL, NULL), ROPA_E_EXISTS);
    unlink(path);
    assert_int_equal(rp_store_backup(f->st, "/nowhere/copy.db", NULL, NULL), ROPA_E_NO_FOLDER);
}

/* SQLite takes what it finds under these names for its own: it is played onto the register, or thrown away, at the next opening. */
static void no_register_is_made_where_another_keeps_its_log(void **state) {
    static const char *const beside[] = {"-journal", "-wal", "-shm"};
    struct fixture *f = *state;
    struct rp_store *other;
    char path[176];
    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s%s", f->w.path, beside[i]);
        bool there = access(path, F_OK) == 0;
        assert_int_equal(rp_store_backup(f->st, path, NULL, NULL), there ? ROPA_E_EXISTS : ROPA_E_IS_REGISTER);
        assert_int_equal(rp_store_backup_over(f->st, path, NULL, NULL), there ? ROPA_E_EXISTS : ROPA_E_IS_REGISTER);
        assert_int_equal(rp_store_open(path, true, &f->w.env, &other, NULL), there ? ROPA_E_EXISTS : ROPA_E_IS_REGISTER);
        assert_int_equal(access(path, F_OK) == 0, there);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_register_is_made_where_another_keeps_its_log),
        cmocka_unit_test(a_record_comes_back_whole),
        cmocka_unit_test(numbers_only_go_up),
        cmocka_unit_test(a_stale_save_is_a_conflict),
        cmocka_unit_test(what_is_used_is_not_removed),
        cmocka_unit_test(a_removed_record_stays_in_history),
        cmocka_unit_test(what_was_removed_is_told),
        cmocka_unit_test(a_bent_row_is_found),
        cmocka_unit_test(a_printed_head_is_found_by_its_first_digits),
        cmocka_unit_test(a_rewritten_chain_is_found_by_its_first_digits),
        cmocka_unit_test(what_others_put_into_the_index_is_no_damage),
        cmocka_unit_test(digits_that_fit_two_links_prove_nothing),
        cmocka_unit_test(a_chain_counts_from_one_without_a_gap),
        cmocka_unit_test(links_that_changed_places_are_found),
        cmocka_unit_test(words_are_found_in_any_field),
        cmocka_unit_test(a_cursor_reads_what_get_reads),
        cmocka_unit_test(a_cursor_reads_what_is_asked_for),
        cmocka_unit_test(a_cursor_passes_what_is_removed_meanwhile),
        cmocka_unit_test(a_list_is_in_the_order_of_units),
        cmocka_unit_test(names_are_keyed_anew_for_another_icu),
        cmocka_unit_test(keys_taken_back_are_made_once_more),
        cmocka_unit_test(a_draft_outlives_the_program),
        cmocka_unit_test(a_record_is_read_as_it_stood_at_one_time),
        cmocka_unit_test(what_another_has_just_named_is_not_removed),
        cmocka_unit_test(a_file_that_is_not_there_any_more),
        cmocka_unit_test(a_file_that_was_copied_over),
        cmocka_unit_test(an_older_copy_over_what_another_stored),
        cmocka_unit_test(an_older_copy_with_all_that_is_its_own),
        cmocka_unit_test(another_register_in_the_place),
        cmocka_unit_test(a_backup_is_private_and_overwrites_nothing),
        cmocka_unit_test(the_bare_file_is_the_register),
        cmocka_unit_test(who_kept_it_back_takes_it_over),
        cmocka_unit_test(damage_is_seen),
        cmocka_unit_test(a_file_may_be_called_anything),
        cmocka_unit_test(foreign_and_newer_files_stay_untouched),
    };
    return cmocka_run_group_tests(tests, open_store, close_store);
}
