/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Personal values and files: kept so that they can go, gone to the last byte when they are erased, and missed otherwise. */
#include <ropa/ropa.h>

#include "base/embedded.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/request.h"
#include "register/evidence.h"
#include "register/register.h"
#include "store/blob.h"
#include "store/draft.h"
#include "store/handle.h"
#include "store/migrate.h"

#include <setjmp.h>
#include <sodium.h>
#include <stdarg.h>
#include <stddef.h>

#include "scratch.h"
#include "world.h"
#include <cmocka.h>

#include "number.h"

#define NAME "นางสาวกระดาษ ลบทิ้งได้"
#define OTHER "นายคงอยู่ ต่อไป"

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char person[37];
};

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s %s", ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence), err->native);
}

static void set(struct ropa_register *reg, struct ropa_record *rec, const char *code, const char *text) {
    struct ropa_err err = {0};
    size_t f = ropa_field_find(ropa_record_entity(rec), code);
    good(ropa_record_parse(rec, f, text, ropa_register_view(reg), &err), &err);
}

static void save(struct ropa_register *reg, struct ropa_record *rec) {
    struct ropa_err err = {0};
    good(ropa_register_save(reg, rec, &err), &err);
}

static int open_world(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    world_make(&f.w, "erase");
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    struct ropa_record *unit = ropa_record_new(&rp_unit), *person = ropa_record_new(&rp_person);
    set(f.reg, unit, "code", "ICT");
    set(f.reg, unit, "name", "ศูนย์เทคโนโลยี");
    save(f.reg, unit);
    set(f.reg, person, "name", "ตัวอย่าง ผู้อำนวยการ");
    save(f.reg, person);
    snprintf(f.person, sizeof f.person, "%s", ropa_record_uid(person));
    ropa_record_free(unit);
    ropa_record_free(person);
    *state = &f;
    return 0;
}

static int close_world(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

static struct ropa_record *make_request(struct fixture *f, const char *name) {
    struct ropa_record *rec = ropa_record_new(&rp_request);
    set(f->reg, rec, "title", "ขอสำเนาข้อมูล");
    set(f->reg, rec, "unit_ref", "ICT");
    set(f->reg, rec, "requester_name", name);
    save(f->reg, rec);
    return rec;
}

static struct ropa_record *at(struct fixture *f, const struct ropa_entity *ent, const char *uid,
                              int64_t rev) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(rev ? ropa_register_at(f->reg, ent, uid, rev, &rec, &err)
             : ropa_register_get(f->reg, ent, uid, &rec, &err),
         &err);
    return rec;
}

static enum ropa_status erase(struct fixture *f, const struct ropa_entity *ent, const char *uid,
                              const char *reason, struct ropa_err *err) {
    struct ropa_act act = {.kind = "erase", .by = f->person, .reason = reason};
    return ropa_act(f->reg, &act, &(struct ropa_act_on){.ent = ent, .uid = uid, .acts = -1}, 1, err);
}

static bool holds(struct fixture *f) {
    size_t links;
    struct ropa_err err = {0};
    enum ropa_status s = ropa_register_verify(f->reg, NULL, &links, &err);
    assert_true(s == ROPA_OK || s == ROPA_E_TAMPERED);
    return !s;
}

/* How often the register's file and its log hold the bytes of `text`. */
static size_t traces(const struct fixture *f, const char *text) {
    static const char *const tails[] = {"", "-wal"};
    size_t n = 0;
    for (size_t i = 0; i < 2; i++) {
        char path[160], *bytes = NULL;
        size_t size = 0;
        snprintf(path, sizeof path, "%s%s", f->w.path, tails[i]);
        FILE *in = fopen(path, "rb"), *all = open_memstream(&bytes, &size);
        for (int c; in && (c = getc(in)) != EOF;)
            putc(c, all);
        fclose(all);
        if (in)
            fclose(in);
        for (char *p = bytes; (p = memmem(p, size - (size_t)(p - bytes), text, strlen(text))); p++)
            n++;
        free(bytes);
    }
    return n;
}

static int64_t number(struct fixture *f, const char *sql) {
    return db_number(&f->reg->st->db, -1, sql, NULL);
}

/* ---- personal values ---- */

static void a_snapshot_has_no_names_and_history_has(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make_request(f, NAME);
    char *uid = strdup(ropa_record_uid(rec));
    set(f->reg, rec, "requester_name", OTHER);
    save(f->reg, rec);
    assert_int_equal(number(f, "SELECT count(*) FROM revision WHERE instr(snapshot, '" NAME "')"), 0);
    assert_int_equal(number(f, "SELECT count(*) FROM search_doc WHERE instr(body, '" NAME "')"), 0);
    struct ropa_record *one = at(f, &rp_request, uid, 1), *two = at(f, &rp_request, uid, 2);
    assert_string_equal(ropa_record_get(one, REQ_REQUESTER_NAME), NAME);
    assert_string_equal(ropa_record_get(two, REQ_REQUESTER_NAME), OTHER);
    assert_false(ropa_record_erased(one, REQ_REQUESTER_NAME));
    ropa_record_free(one);
    ropa_record_free(two);
    assert_true(holds(f));
    assert_int_equal(ropa_register_restore(f->reg, &rp_request, uid, 1, NULL), ROPA_OK);
    one = at(f, &rp_request, uid, 0);
    assert_string_equal(ropa_record_get(one, REQ_REQUESTER_NAME), NAME);
    ropa_record_free(one);
    size_t n;
    assert_int_equal(ropa_register_undo(f->reg, &n, NULL), ROPA_OK);
    two = at(f, &rp_request, uid, 0);
    assert_string_equal(ropa_record_get(two, REQ_REQUESTER_NAME), OTHER);
    ropa_record_free(two);
    assert_true(holds(f));
    ropa_record_free(rec);
    free(uid);
}

/* The same name twice gives two digests: nobody compares them. */
static void equal_names_have_unequal_digests(void **state) {
    struct fixture *f = *state;
    struct ropa_record *a = make_request(f, NAME), *b = make_request(f, NAME);
    assert_int_equal(number(f, "SELECT count(DISTINCT json_extract(snapshot, '$.requester_name.sha256')) = "
                               "count(*) FROM revision WHERE noun='request'"),
                     1);
    ropa_record_free(a);
    ropa_record_free(b);
}

/* The digests that stand in the registers of offices must stay provable: SHA-256 of salt, field, NUL and value. */
static void a_digest_is_what_it_was_in_every_version(void **state) {
    struct fixture *f = *state;
    struct ropa_record *rec = make_request(f, NAME);
    sqlite3_stmt *q =
        rp_db_stmt(&f->reg->st->db,
                   "SELECT p.salt, p.value, json_extract(v.snapshot, '$.requester_name.sha256') "
                   "FROM personal p JOIN revision v USING (register, seq) "
                   "WHERE p.field='requester_name' AND v.uid=?1",
                   NULL);
    assert_non_null(q);
    rp_db_text(q, 1, ropa_record_uid(rec));
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    unsigned char text[256], hash[crypto_hash_sha256_BYTES];
    char hex[2 * sizeof hash + 1];
    size_t n = (size_t)sqlite3_column_bytes(q, 0), field = sizeof "requester_name", value = strlen(NAME);
    assert_string_equal(rp_db_column(q, 1), NAME);
    assert_true(n >= 16 && n + field + value <= sizeof text);
    memcpy(text, sqlite3_column_blob(q, 0), n);
    memcpy(text + n, "requester_name", field);
    memcpy(text + n + field, NAME, value);
    crypto_hash_sha256(hash, text, n + field + value);
    assert_string_equal(sodium_bin2hex(hex, sizeof hex, hash, sizeof hash), rp_db_column(q, 2));
    sqlite3_reset(q);
    ropa_record_free(rec);
}

struct seen {
    size_t n, places;
};

static bool see(void *ctx, const struct ropa_erasable *it) {
    struct seen *s = ctx;
    s->n++;
    s->places += it->n;
    return true;
}

static void erased_is_gone_to_the_last_byte(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct seen seen = {0};
    struct ropa_record *rec = make_request(f, NAME), *kept = make_request(f, OTHER), *draft;
    char *uid = strdup(ropa_record_uid(rec));
    set(f->reg, rec, "requester_contact", NAME " โทร. 02-000-0000");
    save(f->reg, rec);
    set(f->reg, rec, "requester_contact", NAME " ร่าง");
    good(ropa_draft_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
    assert_true(traces(f, NAME) > 0);

    assert_int_equal(ropa_erase_each(f->reg, &rp_unit, uid, see, &seen, &err), ROPA_E_NOT_FOUND);
    good(ropa_erase_each(f->reg, &rp_request, uid, see, &seen, &err), &err);
    assert_int_equal(seen.n, 2);
    assert_int_equal(seen.places, 3 + 4); /* contact: live, draft, one revision; name: live, draft, two */
    good(erase(f, &rp_request, uid, "พ้นกำหนดเก็บ", &err), &err);
    good(ropa_erase_sweep(f->reg, &err), &err);
    assert_int_equal(traces(f, NAME), 0);
    assert_true(traces(f, OTHER) > 0);
    assert_true(holds(f));

    rec = at(f, &rp_request, uid, 0);
    assert_null(ropa_record_get(rec, REQ_REQUESTER_NAME));
    assert_int_equal(ropa_record_rev(rec), 3);
    ropa_record_free(rec);
    rec = at(f, &rp_request, uid, 1);
    assert_null(ropa_record_get(rec, REQ_REQUESTER_NAME));
    assert_true(ropa_record_erased(rec, REQ_REQUESTER_NAME));
    assert_string_equal(ropa_record_get(rec, REQ_TITLE), "ขอสำเนาข้อมูล");
    ropa_record_free(rec);
    good(ropa_draft_load(f->reg, &rp_request, uid, &draft, &err), &err);
    assert_null(ropa_record_get(draft, REQ_REQUESTER_CONTACT));
    save(f->reg, draft); /* it goes on from what the record is now */
    ropa_record_free(draft);
    ropa_record_free(kept);
    free(uid);
}

static void an_erasure_is_an_act_and_stays(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n;
    struct ropa_record *rec = make_request(f, NAME);
    char *uid = strdup(ropa_record_uid(rec));
    ropa_record_free(rec);
    assert_int_equal(erase(f, &rp_request, uid, NULL, &err), ROPA_E_ACT_REASON);
    struct ropa_act act = {.kind = "erase", .by = f->person, .reason = "พ้นกำหนด", .date = "2023-03-21"};
    struct ropa_act_on on = {.ent = &rp_request, .uid = uid, .acts = -1};
    assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_ACT_FUTURE);
    on.rev = 7; /* what the officer saw is not what stands */
    act.date = NULL;
    assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_CONFLICT);
    rec = at(f, &rp_request, uid, 0);
    assert_string_equal(ropa_record_get(rec, REQ_REQUESTER_NAME), NAME); /* nothing was taken */
    ropa_record_free(rec);

    good(erase(f, &rp_request, uid, "พ้นกำหนดเก็บ", &err), &err);
    assert_int_equal(ropa_acts_count(f->reg, NULL, uid), 1);
    assert_int_equal(erase(f, &rp_request, uid, "อีกครั้ง", &err), ROPA_E_ERASE_NOTHING);
    assert_int_equal(ropa_register_restore(f->reg, &rp_request, uid, 1, &err), ROPA_OK);
    rec = at(f, &rp_request, uid, 0);
    assert_null(ropa_record_get(rec, REQ_REQUESTER_NAME)); /* what is brought back has no name any more */
    ropa_record_free(rec);
    assert_int_equal(ropa_register_undo(f->reg, &n, &err), ROPA_OK); /* the restoring */
    assert_true(holds(f));
    free(uid);
}

static void what_was_removed_or_retired_is_erased_too(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *gone = make_request(f, NAME), *retired = make_request(f, NAME), *back;
    char *uid = strdup(ropa_record_uid(gone));
    good(ropa_register_remove(f->reg, gone, &err), &err);
    good(erase(f, &rp_request, uid, "พ้นกำหนดเก็บ", &err), &err);
    assert_true(holds(f));
    good(ropa_register_restore(f->reg, &rp_request, uid, 0, &err), &err);
    back = at(f, &rp_request, uid, 0);
    assert_null(ropa_record_get(back, REQ_REQUESTER_NAME));
    ropa_record_free(back);

    struct ropa_act act = {.kind = "retire", .by = f->person, .reason = "เลิกใช้"};
    struct ropa_act_on on = {.ent = &rp_request, .uid = ropa_record_uid(retired), .acts = -1};
    good(ropa_act(f->reg, &act, &on, 1, &err), &err);
    good(erase(f, &rp_request, on.uid, "พ้นกำหนดเก็บ", &err), &err);
    back = at(f, &rp_request, on.uid, 0);
    assert_string_equal(ropa_record_status(back), "retired");
    ropa_record_free(back);
    assert_true(holds(f));
    ropa_record_free(gone);
    ropa_record_free(retired);
    free(uid);
}

/* Old pages stay as long as somebody reads them: that is said, and the next sweep takes them. */
static void a_reader_holds_the_last_bytes(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    sqlite3 *reader;
    struct ropa_record *rec = make_request(f, NAME);
    assert_int_equal(sqlite3_open(f->w.path, &reader), SQLITE_OK);
    assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM request", NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_busy_timeout(f->reg->st->db.h, 10);
    good(erase(f, &rp_request, ropa_record_uid(rec), "พ้นกำหนดเก็บ", &err), &err);
    assert_int_equal(ropa_erase_sweep(f->reg, &err), ROPA_E_BUSY);
    sqlite3_close(reader);
    good(ropa_erase_sweep(f->reg, &err), &err);
    assert_int_equal(traces(f, NAME), 0);
    ropa_record_free(rec);
}

/* What was approved is pinned without names, so its print has none to erase. */
static void a_print_has_no_names(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = make_request(f, NAME), *head = ropa_record_new(&rp_person);
    set(f->reg, head, "name", "ตัวอย่าง หัวหน้า");
    save(f->reg, head);
    struct ropa_act_on on = {.ent = &rp_request, .uid = ropa_record_uid(rec), .acts = -1};
    struct ropa_act submit = {.kind = "submit", .by = f->person},
                    approve = {.kind = "approve", .by = ropa_record_uid(head), .despite = "ลงนามแล้ว"};
    good(ropa_act(f->reg, &submit, &on, 1, &err), &err);
    good(ropa_act(f->reg, &approve, &on, 1, &err), &err);
    assert_int_equal(number(f, "SELECT count(*) FROM act_print"), 1);
    assert_int_equal(number(f, "SELECT count(*) FROM act_print WHERE instr(print, '" NAME "')"), 0);
    good(erase(f, &rp_request, on.uid, "พ้นกำหนดเก็บ", &err), &err);
    struct ropa_record *left = at(f, &rp_request, on.uid, 0);
    int version;
    bool changed;
    good(ropa_record_version(f->reg, left, &version, &changed, &err), &err);
    assert_int_equal(version, 1); /* what was approved stands as it was printed */
    assert_false(changed);
    assert_string_equal(ropa_record_status(left), "approved");
    assert_true(holds(f));
    ropa_record_free(left);
    ropa_record_free(rec);
    ropa_record_free(head);
}

static void nouns_without_persons_cost_nothing(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    int64_t before = number(f, "SELECT count(*) FROM personal");
    struct ropa_record *rec = ropa_record_new(&rp_unit);
    set(f->reg, rec, "code", "HR");
    set(f->reg, rec, "name", "กองบุคคล");
    save(f->reg, rec);
    assert_int_equal(number(f, "SELECT count(*) FROM personal"), before);
    assert_int_equal(erase(f, &rp_unit, ropa_record_uid(rec), "ลอง", &err), ROPA_E_ERASE_NOTHING);
    assert_string_equal(err.subject, "HR");
    ropa_record_free(rec);
}

/* ---- registers from before there were digests ---- */

static void make_old(struct fixture *f) {
    struct rp_db db;
    struct ropa_err err = {0};
    char path[512], bump[96], *sql = NULL;
    size_t size = 0;
    int n = 0;
    world_make(&f->w, "erase-old");
    good(rp_db_open(&db, f->w.path, true, &err), &err);
    for (const struct rp_embedded *e = rp_embedded_files; e->name; e++)
        if (!strncmp(e->name, "schema/", 7) && n++ < 3)
            good(rp_db_exec(&db, e->text, &err), &err);
    snprintf(bump, sizeof bump, "PRAGMA application_id=%d; PRAGMA user_version=3", RP_APPLICATION_ID);
    good(rp_db_exec(&db, bump, &err), &err);
    snprintf(path, sizeof path, "%s/tests/db/v3_request.sql", getenv("ROPA_SOURCE"));
    FILE *in = fopen(path, "rb"), *all = open_memstream(&sql, &size);
    assert_non_null(in);
    for (int c; (c = getc(in)) != EOF;)
        putc(c, all);
    fclose(in);
    fclose(all);
    good(rp_db_exec(&db, sql, &err), &err);
    free(sql);
    rp_db_close(&db);
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
}

#define OLD_NAME "นายเก่า ก่อนมีลายนิ้วมือ"

static void an_old_register_is_read_verified_and_erased(void **state) {
    static struct fixture old;
    struct ropa_err err = {0};
    char uid[37];
    (void)state;
    make_old(&old);
    struct fixture *f = &old;
    good(ropa_register_find(f->reg, &rp_person, "PS-ICT-66-001", f->person, &err), &err);
    good(ropa_register_find(f->reg, &rp_request, "RQ-ICT-66-001", uid, &err), &err);
    assert_true(holds(f));
    struct ropa_record *rec = at(f, &rp_request, uid, 1);
    assert_string_equal(ropa_record_get(rec, REQ_REQUESTER_NAME), OLD_NAME);
    ropa_record_free(rec);

    good(erase(f, &rp_request, uid, "พ้นกำหนดเก็บ", &err), &err);
    good(ropa_erase_sweep(f->reg, &err), &err);
    assert_int_equal(traces(f, OLD_NAME), 0);
    assert_int_equal(traces(f, "081-000-0000"), 0);
    assert_int_equal(traces(f, "old@example.test"), 0);
    assert_true(holds(f));
    rec = at(f, &rp_request, uid, 1);
    assert_true(ropa_record_erased(rec, REQ_REQUESTER_NAME));
    assert_string_equal(ropa_record_get(rec, REQ_TITLE), "ขอสำเนาข้อมูล");
    ropa_record_free(rec);

    /* a redacted link is held as it was left */
    static const char *const bends[] = {"UPDATE revision SET actor='x' WHERE seq=4",
                                        "UPDATE revision SET snapshot=snapshot||' ' WHERE seq=4",
                                        "UPDATE revision SET hash=zeroblob(32) WHERE seq=5",
                                        "UPDATE revision SET rev=9 WHERE seq=5",
                                        "UPDATE act SET erased='{}'",
                                        "UPDATE act SET erased=NULL",
                                        "UPDATE act SET erased='{'"};
    for (size_t i = 0; i < sizeof bends / sizeof bends[0]; i++) {
        rp_db_exec(&f->reg->st->db, "SAVEPOINT bend", NULL);
        good(rp_db_exec(&f->reg->st->db, bends[i], &err), &err);
        if (holds(f))
            fail_msg("unseen: %s", bends[i]);
        rp_db_exec(&f->reg->st->db, "ROLLBACK TO bend; RELEASE bend", NULL);
    }
    assert_true(holds(f));
    char backup[160];
    snprintf(backup, sizeof backup, "%s", ropa_register_copy_made(f->reg));
    unlink(backup);
    ropa_register_close(f->reg);
    world_end(&f->w);
}

/* ---- files ---- */

static struct ropa_record *take(struct fixture *f, const char *path) {
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    set(f->reg, rec, "unit_ref", "ICT");
    good(ropa_evidence_take(f->reg, rec, path, &err), &err);
    save(f->reg, rec);
    return rec;
}

static bool same_file(const char *path, const char *bytes, size_t n) {
    FILE *in = fopen(path, "rb");
    bool same = in != NULL;
    for (size_t i = 0; same && i < n; i++)
        same = getc(in) == (unsigned char)bytes[i];
    same = same && getc(in) == EOF;
    if (in)
        fclose(in);
    return same;
}

static void a_file_comes_back_whole(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n = 200001; /* more than three pieces, not a whole number of them */
    char *bytes = malloc(n);
    for (size_t i = 0; i < n; i++)
        bytes[i] = (char)(i * 31 + i / 256);
    struct ropa_record *rec = take(f, scratch_write("บันทึก ข้อความ.PDF", bytes, n)), *back;
    assert_string_equal(ropa_record_get(rec, EVI_FILE_NAME), "บันทึก ข้อความ.PDF");
    assert_string_equal(ropa_record_get(rec, EVI_TITLE), "บันทึก ข้อความ");
    assert_string_equal(ropa_record_get(rec, EVI_MEDIA_TYPE), "application/pdf");
    assert_string_equal(ropa_record_get(rec, EVI_SIZE), "200001");
    assert_string_equal(ropa_record_get(rec, EVI_FILE_KEPT), "1");
    good(ropa_evidence_write(f->reg, rec, scratch("ออก.pdf"), false, &err), &err);
    assert_true(same_file(scratch("ออก.pdf"), bytes, n));
    assert_int_equal(ropa_evidence_write(f->reg, rec, scratch("ออก.pdf"), false, &err), ROPA_E_EXISTS);
    good(ropa_evidence_write(f->reg, rec, scratch("ออก.pdf"), true, &err), &err);
    assert_int_equal(ropa_evidence_write(f->reg, rec, scratch("none/ออก.pdf"), false, &err),
                     ROPA_E_NO_FOLDER);

    struct ropa_record *twin = take(f, scratch_write("สำเนา.bin", bytes, n));
    assert_int_equal(number(f, "SELECT count(*) FROM blob"), 1);
    assert_string_equal(ropa_record_get(twin, EVI_MEDIA_TYPE), "application/octet-stream");
    /* the backup has it */
    const char *copy = scratch("backup.db");
    good(ropa_register_backup(f->reg, copy, &err), &err);
    struct ropa_register *other;
    good(ropa_register_open(copy, &f->w.env, &other, &err), &err);
    back = at(&(struct fixture){.reg = other}, &rp_evidence, ropa_record_uid(twin), 0);
    good(ropa_evidence_write(other, back, scratch("ออก2.pdf"), false, &err), &err);
    assert_true(same_file(scratch("ออก2.pdf"), bytes, n));
    ropa_record_free(back);
    ropa_register_close(other);
    assert_true(holds(f));
    ropa_record_free(rec);
    ropa_record_free(twin);
    free(bytes);
}

static void a_path_is_understood_as_it_is_dropped(void **state) {
    struct fixture *f = *state;
    const char *path = scratch_write("ก ข'1.txt", "path", 4);
    const char *folder = scratch("");
    static const char *const ways[] = {"%sก ข'1.txt",
                                       "'%sก ข'\\''1.txt'",
                                       "\"%sก ข'1.txt\"",
                                       "%sก\\ ข\\'1.txt",
                                       "file://%s%%E0%%B8%%81%%20%%E0%%B8%%82%%271.txt",
                                       "'file://localhost%sก ข%%271.txt' ",
                                       "  \"%sก ข'1.txt\"  "};
    (void)path;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        struct ropa_err err = {0};
        struct rp_buf b = {0};
        struct ropa_record *rec = ropa_record_new(&rp_evidence);
        const char *mark = strstr(ways[i], "%s");
        rp_buf_add(&b, ways[i], (size_t)(mark - ways[i]));
        rp_buf_str(&b, folder);
        for (const char *p = mark + 2; *p; p++) {
            rp_buf_char(&b, *p);
            p += p[0] == '%' && p[1] == '%';
        }
        if (rp_evidence_answer(f->reg, rec, b.p, &err))
            fail_msg("%s: %s", b.p, err.subject);
        assert_string_equal(ropa_record_get(rec, EVI_FILE_NAME), "ก ข'1.txt");
        rp_buf_free(&b);
        ropa_record_free(rec);
    }
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    assert_int_equal(rp_evidence_answer(f->reg, rec, "https://www.example.go.th/a.pdf", NULL), ROPA_OK);
    assert_string_equal(ropa_record_get(rec, EVI_URL), "https://www.example.go.th/a.pdf");
    assert_null(ropa_record_get(rec, EVI_FILE_NAME));
    ropa_record_free(rec);
}

static void what_is_no_file_to_keep_is_refused(void **state) {
    struct fixture *f = *state;
    const char *empty = scratch_write("empty.pdf", "", 0), *big = scratch_write("big.pdf", "x", 1);
    char empty_path[300], big_path[300], folder[300], pipe[300], denied[300];
    snprintf(empty_path, sizeof empty_path, "%s", empty);
    snprintf(big_path, sizeof big_path, "%s", big);
    snprintf(folder, sizeof folder, "%s", scratch(""));
    snprintf(pipe, sizeof pipe, "%s", scratch("pipe"));
    snprintf(denied, sizeof denied, "%s", scratch_write("denied.pdf", "x", 1));
    assert_int_equal(truncate(big_path, (50 << 20) + 1), 0); /* without its bytes on the disk */
    assert_int_equal(mkfifo(pipe, 0600), 0);
    assert_int_equal(chmod(denied, 0), 0);
    const struct {
        const char *path;
        enum ropa_status status;
    } cases[] = {
        {empty_path, ROPA_E_FILE_EMPTY}, {big_path, ROPA_E_FILE_BIG},
        {folder, ROPA_E_FILE_KIND},      {pipe, ROPA_E_FILE_KIND},
        {"/dev/zero", ROPA_E_FILE_KIND}, {"/tmp/ไม่มีไฟล์นี้.pdf", ROPA_E_NOT_FOUND},
        {"", ROPA_E_NOT_FOUND},          {denied, geteuid() ? ROPA_E_FILE_DENIED : ROPA_OK},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct ropa_err err = {0};
        struct ropa_record *rec = ropa_record_new(&rp_evidence);
        enum ropa_status s = ropa_evidence_take(f->reg, rec, cases[i].path, &err);
        if (s != cases[i].status)
            fail_msg("%s: %d", cases[i].path, s);
        for (size_t k = 0; s && k < EVI_N; k++)
            assert_null(ropa_record_get(rec, k));
        ropa_record_free(rec);
    }
    assert_int_equal(truncate(big_path, 50 << 20), 0); /* the last size that is accepted */
    struct ropa_record *rec = take(f, big_path);
    assert_string_equal(ropa_record_get(rec, EVI_SIZE), "52428800");
    ropa_record_free(rec);
}

/* A file read for a record that nobody saved goes after a day, unless a draft waits for it. */
static void what_nobody_claims_goes(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *left = ropa_record_new(&rp_evidence), *draft = ropa_record_new(&rp_evidence);
    good(ropa_evidence_take(f->reg, left, scratch_write("a.txt", "left behind", 11), &err), &err);
    good(ropa_evidence_take(f->reg, draft, scratch_write("b.txt", "in a draft", 10), &err), &err);
    good(ropa_draft_save(f->reg, draft, &err), &err);
    int64_t kept = number(f, "SELECT count(*) FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM unclaimed)");
    f->w.now += 86400 + 60;
    ropa_record_free(take(f, scratch_write("c.txt", "the next day", 12)));
    f->w.now -= 86400 + 60;
    assert_int_equal(number(f, "SELECT count(*) FROM unclaimed"), 1);
    assert_int_equal(
        number(f, "SELECT count(*) FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM unclaimed)"), kept + 1);
    save(f->reg, draft);
    assert_string_equal(ropa_record_get(draft, EVI_FILE_KEPT), "1");
    save(f->reg, left); /* its file is gone: the record says so */
    assert_null(ropa_record_get(left, EVI_FILE_KEPT));
    assert_int_equal(ropa_evidence_write(f->reg, left, scratch("x"), false, &err), ROPA_E_NO_FILE);
    assert_true(holds(f));
    ropa_record_free(left);
    ropa_record_free(draft);
}

#define SECRET "เนื้อหาลับในไฟล์หลักฐาน"

static void where_is(struct fixture *f, const struct ropa_record *rec, enum ropa_evidence_file expected) {
    enum ropa_evidence_file is;
    struct ropa_err err = {0};
    char day[11];
    good(ropa_evidence_find(f->reg, rec, &is, day, &err), &err);
    assert_int_equal(is, expected);
    assert_int_equal(*day != '\0', expected == ROPA_EVIDENCE_ERASED);
}

static void an_erased_file_leaves_its_digest(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const char *path = scratch_write("secret.txt", SECRET, strlen(SECRET));
    struct ropa_record *rec = take(f, path), *twin = take(f, path), *back;
    char *uid = strdup(ropa_record_uid(rec));
    good(erase(f, &rp_evidence, uid, "ผู้ขอใช้สิทธิลบ", &err), &err);
    good(ropa_erase_sweep(f->reg, &err), &err);
    assert_int_equal(traces(f, SECRET), 0);
    assert_true(holds(f));
    back = at(f, &rp_evidence, uid, 0);
    assert_string_equal(ropa_record_get(back, EVI_SHA256), ropa_record_get(rec, EVI_SHA256));
    assert_null(ropa_record_get(back, EVI_FILE_KEPT));
    assert_int_equal(ropa_evidence_write(f->reg, back, scratch("gone"), false, &err), ROPA_E_NO_FILE);
    ropa_record_free(back);
    back = at(f, &rp_evidence, ropa_record_uid(twin), 0); /* the same content under another name */
    assert_null(ropa_record_get(back, EVI_FILE_KEPT));
    ropa_record_free(back);
    good(ropa_register_restore(f->reg, &rp_evidence, uid, 1, &err), &err);
    back = at(f, &rp_evidence, uid, 0);
    assert_null(ropa_record_get(back, EVI_FILE_KEPT));
    ropa_record_free(back);
    struct ropa_record *anew = take(f, path); /* the office may keep it anew, and then that record alone keeps it */
    back = at(f, &rp_evidence, uid, 0);
    where_is(f, back, ROPA_EVIDENCE_ERASED);
    where_is(f, anew, ROPA_EVIDENCE_KEPT);
    assert_true(holds(f));
    ropa_record_free(back);
    ropa_record_free(anew);
    ropa_record_free(rec);
    ropa_record_free(twin);
    free(uid);
}

/* An erasure elsewhere takes the same file from evidence that it never knew, and that says so then. */
static void an_erasure_that_is_merged_reaches_twins(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const char *file = scratch_write("shared.txt", SECRET, strlen(SECRET)), *path = scratch("there.ropa");
    struct ropa_record *rec = take(f, file), *twin, *back;
    struct fixture copy = *f;
    struct ropa_merge_result *result;
    good(ropa_register_backup(f->reg, path, &err), &err);
    good(ropa_register_open(path, &f->w.env, &copy.reg, &err), &err);
    twin = take(f, file);
    good(erase(&copy, &rp_evidence, ropa_record_uid(rec), "ผู้ขอใช้สิทธิลบ", &err), &err);
    ropa_register_close(copy.reg);
    good(ropa_merge(f->reg, &path, 1, &(struct ropa_merge){.write = true}, &result, &err), &err);
    ropa_merge_free(result);
    back = at(f, &rp_evidence, ropa_record_uid(twin), 0);
    assert_null(ropa_record_get(back, EVI_FILE_KEPT));
    where_is(f, back, ROPA_EVIDENCE_ERASED);
    assert_true(holds(f));
    ropa_record_free(back);
    ropa_record_free(twin);
    ropa_record_free(rec);
}

int main(void) {
#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        IN_WORLD(a_snapshot_has_no_names_and_history_has),
        IN_WORLD(equal_names_have_unequal_digests),
        IN_WORLD(a_digest_is_what_it_was_in_every_version),
        IN_WORLD(erased_is_gone_to_the_last_byte),
        IN_WORLD(an_erasure_is_an_act_and_stays),
        IN_WORLD(what_was_removed_or_retired_is_erased_too),
        IN_WORLD(a_reader_holds_the_last_bytes),
        IN_WORLD(a_print_has_no_names),
        IN_WORLD(nouns_without_persons_cost_nothing),
        cmocka_unit_test(an_old_register_is_read_verified_and_erased),
        IN_WORLD(a_file_comes_back_whole),
        IN_WORLD(a_path_is_understood_as_it_is_dropped),
        IN_WORLD(what_is_no_file_to_keep_is_refused),
        IN_WORLD(what_nobody_claims_goes),
        IN_WORLD(an_erased_file_leaves_its_digest),
        IN_WORLD(an_erasure_that_is_merged_reaches_twins),
    };
    return cmocka_run_group_tests(tests, NULL, scratch_remove);
}
