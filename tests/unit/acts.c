/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The way of a record: what may follow what, what an approval pins, and that nobody bends it unseen. */
#include <ropa/exchange.h>
#include <ropa/ropa.h>

#include "model/act_kind.h"
#include "model/letter.h"
#include "model/nouns/activity.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/approvals.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

#include "store/handle.h"
#include "world.h"
#include <cmocka.h>

#include "number.h"

#include "older.h"

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char person[3][37]; /* officer, head, director */
    char scan[37];      /* an evidence; "" not made yet */
};

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s: %s %s", err->field, ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence),
                 err->native);
}

static void change(struct ropa_register *reg, struct ropa_record *rec, const char *path, const char *text) {
    struct ropa_edit *edit;
    struct ropa_err err = {0};
    good(ropa_edit_begin(reg, rec, &edit, &err), &err);
    good(ropa_edit_set(edit, path, text, &err), &err);
    good(ropa_edit_finish(edit, &err), &err);
    ropa_edit_free(edit);
}

static void make(struct ropa_register *reg, const struct ropa_entity *ent, const char *const *pairs,
                 char uid[37]) {
    struct ropa_record *rec = ropa_record_new(ent);
    struct ropa_err err = {0};
    for (size_t i = 0; pairs[i]; i += 2)
        change(reg, rec, pairs[i], pairs[i + 1]);
    good(ropa_register_save(reg, rec, &err), &err);
    snprintf(uid, 37, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
}

/* What is set is saved. */
static void edit(struct ropa_register *reg, const struct ropa_entity *ent, const char *ref, const char *path,
                 const char *text) {
    char uid[37];
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(ropa_register_find(reg, ent, ref, uid, &err), &err);
    good(ropa_register_get(reg, ent, uid, &rec, &err), &err);
    change(reg, rec, path, text);
    good(ropa_register_save(reg, rec, &err), &err);
    ropa_record_free(rec);
}

static void make_office(struct fixture *f) {
    static const char *const posts[] = {"นักวิชาการ", "ผู้อำนวยการกอง", "ผู้อำนวยการศูนย์"};
    char uid[37];
    make(f->reg, &rp_organisation,
         (const char *[]){"controller_name", "สำนักงานตัวอย่าง", "has_centre", "1", NULL}, uid);
    make(f->reg, &rp_unit, (const char *[]){"code", "ICT", "name", "ศูนย์เทคโนโลยี", NULL}, uid);
    for (size_t i = 0; i < 3; i++)
        make(f->reg, &rp_person, (const char *[]){"name", posts[i], "post", posts[i], NULL}, f->person[i]);
}

static void open_world(struct fixture *f, const char *name) {
    struct ropa_err err = {0};
    f->scan[0] = '\0';
    world_make(&f->w, name);
    good(ropa_register_make(f->w.path, &f->w.env, &f->reg, &err), &err);
    make_office(f);
}

static int set_up(void **state) {
    static struct fixture f;
    open_world(&f, "acts");
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

/* Evidence with a file of its own. */
static void make_scan(struct fixture *f, const char *title, char uid[37]) {
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_evidence);
    const char *path = scratch_write("scan.pdf", title, strlen(title));
    good(ropa_record_parse(rec, EVI_TITLE, title, NULL, &err), &err);
    good(ropa_evidence_take(f->reg, rec, path, &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    snprintf(uid, 37, "%s", ropa_record_uid(rec));
    unlink(path);
    ropa_record_free(rec);
}

static void make_activity(struct fixture *f, const char *name, char uid[37]) {
    make(f->reg, &rp_activity,
         (const char *[]){"activity_name", name, "unit_ref", "ICT", "retention_text", "10 ปี นับแต่สิ้นสุดสัญญา",
                          "data_elements", "name", "purpose[1].purpose_text", "เพื่อทดสอบ", NULL},
         uid);
}

/* ---- what may follow what ---- */

/*
 * A way in short: "submit/unit o 03-01", acts apart by ";". o h d: officer, head, director; further words: refuse
 * (the decision), "why" (a reason), "url", "clean" (no --despite), eo eh ed (entered by another, with a scan unless "bare"), own and memo (the way),
 * anon (own, though the register isn't told who uses it).
 * Then the status of the last act, and the record's.
 */
struct sequence {
    const char *acts;
    bool centre;
    enum ropa_status status;
    const char *stands;
};

static const struct sequence sequences[] = {
    /* the whole way, with a centre */
    {"submit/unit o", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; submit/centre h", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; submit/centre h; accept/centre d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/centre d; publish url", true, ROPA_OK,
     "published"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/org d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/org d; publish url; publish url", true, ROPA_OK,
     "published"},
    /* levels are found where none is given */
    {"submit o; approve h; submit h; accept d; approve d; publish url", true, ROPA_OK, "published"},
    {"submit o; approve h; publish url", false, ROPA_OK, "published"},
    {"submit o; approve h; approve d", false, ROPA_E_ACT_NOT_SUBMITTED,
     "approved"}, /* not by chance at another level */
    /* a unit that works alone */
    {"submit/unit o; approve/unit h; publish url", false, ROPA_OK, "published"},
    {"submit/unit o; approve/org d; publish url", false, ROPA_OK, "published"},
    {"submit/unit o; approve/unit h; approve/org d", false, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; submit/centre o", false, ROPA_E_ACT_NO_CENTRE, "approved"},
    {"submit/unit o; approve/unit h; accept/centre d", false, ROPA_E_ACT_NO_CENTRE, "approved"},
    {"submit/unit o; approve/centre d", false, ROPA_E_ACT_NO_CENTRE, "submitted"},
    {"submit/unit o; return/centre d why", false, ROPA_E_ACT_NO_CENTRE, "submitted"},
    /* sent first and approved later */
    {"submit/centre o; approve/unit h", true, ROPA_OK, "approved"},
    {"submit/centre o; accept/centre d; approve/unit h", true, ROPA_OK, "accepted"},
    {"submit/centre o; accept/centre d; approve/unit h; approve/org d; publish url", true, ROPA_OK,
     "published"},
    /* sent back */
    {"submit/unit o; return/unit h why", true, ROPA_OK, "returned"},
    {"submit/unit o; approve/unit h; return/centre d why", true, ROPA_OK, "returned"},
    {"submit/unit o; approve/unit h; return/centre d why; submit/centre o", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; return/centre d why; submit/unit o", true, ROPA_OK, "submitted"},
    {"submit/unit o; return/unit h", true, ROPA_E_ACT_REASON, "submitted"},
    {"submit/unit o; approve/unit h refuse why", true, ROPA_OK, "returned"},
    {"submit/unit o; approve/unit h refuse", true, ROPA_E_ACT_REASON, "submitted"},
    {"submit/unit o; approve/unit h refuse why; approve/unit h", true, ROPA_E_ACT_NOT_SUBMITTED, "returned"},
    {"submit/unit o; return/unit h why; accept/centre d", true, ROPA_E_ACT_NOT_SUBMITTED, "returned"},
    {"return/unit h why", true, ROPA_E_ACT_NOT_SUBMITTED, "draft"},
    /* what is not submitted, or is answered already */
    {"approve/unit h", true, ROPA_E_ACT_NOT_SUBMITTED, "draft"},
    {"approve/org d", true, ROPA_E_ACT_NOT_SUBMITTED, "draft"},
    {"approve/org d", false, ROPA_E_ACT_NOT_SUBMITTED, "draft"},
    {"accept/centre d", true, ROPA_E_ACT_NOT_SUBMITTED, "draft"},
    {"submit/unit o; approve/unit h; approve/unit d", true, ROPA_E_ACT_NOT_SUBMITTED, "approved"},
    {"submit/unit o; approve/unit h; accept/centre d; accept/centre d", true, ROPA_E_ACT_NOT_SUBMITTED,
     "accepted"},
    {"submit/unit o; submit/unit o", true, ROPA_E_ACT_AGAIN, "submitted"},
    {"submit/centre o; submit/centre o", true, ROPA_E_ACT_AGAIN, "submitted"},
    {"submit/unit o; approve/unit h; approve/org d", true, ROPA_E_ACT_NOT_ACCEPTED, "approved"},
    {"submit/unit o; approve/unit h; approve/centre d", true, ROPA_E_ACT_NOT_ACCEPTED, "approved"},
    /* one's own submission, whoever types */
    {"submit/unit h; approve/unit h", true, ROPA_E_ACT_OWN, "submitted"},
    {"submit/centre d; accept/centre d", true, ROPA_E_ACT_OWN, "submitted"},
    {"submit/unit o; return/unit o why", true, ROPA_E_ACT_OWN, "submitted"},
    {"submit/unit o; approve/unit h; submit/centre o; return/centre o why", true, ROPA_E_ACT_OWN, "approved"},
    {"submit/unit o; approve/unit h; submit/centre d; accept/centre h; approve/centre d", true,
     ROPA_E_ACT_OWN, "accepted"},
    {"submit/unit o; approve/org o", false, ROPA_E_ACT_OWN, "submitted"},
    /* publishing */
    {"publish url", true, ROPA_E_ACT_NOT_APPROVED, "draft"},
    {"submit/unit o; publish url", false, ROPA_E_ACT_NOT_APPROVED, "submitted"},
    {"submit/unit o; approve/unit h; publish url", true, ROPA_E_ACT_NOT_APPROVED, "approved"},
    {"submit/unit o; approve/unit h; accept/centre d; publish url", true, ROPA_E_ACT_NOT_APPROVED,
     "accepted"},
    {"submit/unit o; approve/unit h; publish", false, ROPA_E_ACT_URL, "approved"},
    /* dates: of the act, never of the entry */
    {"submit/unit o 03-01; approve/unit h 03-02", true, ROPA_OK, "approved"},
    {"submit/unit o 03-01; approve/unit h 03-01", true, ROPA_OK, "approved"},
    {"submit/unit o 03-02; approve/unit h 03-01", true, ROPA_E_ACT_BEFORE, "submitted"},
    {"submit/unit o 03-21", true, ROPA_E_ACT_FUTURE, "draft"},
    {"submit/unit o 03-20", true, ROPA_OK, "submitted"},
    /* open errors */
    {"submit/unit o; approve/unit h clean", true, ROPA_E_ACT_FINDINGS, "submitted"},
    {"submit/unit o; approve/unit h clean refuse why", true, ROPA_OK, "returned"},
    /* the end */
    {"retire o", true, ROPA_OK, "retired"},
    {"retire o; submit/unit o", true, ROPA_E_ACT_RETIRED, "retired"},
    {"retire o; retire o", true, ROPA_E_ACT_RETIRED, "retired"},
    {"submit/unit o; approve/unit h; publish url; retire h why", false, ROPA_OK, "retired"},
    /* a new round */
    {"submit/unit o; approve/unit h; publish url; submit/unit o; approve/unit h", false, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; publish url; approve/unit h", false, ROPA_E_ACT_NOT_SUBMITTED,
     "published"},
    /* what one person enters for another */
    {"submit/unit o; approve/unit h ed", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h eo", true, ROPA_E_ACT_OWN, "submitted"},
    {"submit/unit o; approve/unit h memo", true, ROPA_E_ACT_SCAN, "submitted"},
    {"submit/unit o; approve/unit h ed bare", true, ROPA_E_ACT_SCAN, "submitted"},
    {"submit/unit o; approve/unit h ed bare memo", true, ROPA_E_ACT_SCAN, "submitted"},
    {"submit/unit o eh bare", true, ROPA_E_ACT_SCAN, "draft"},
    {"submit/unit o eh", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h eh bare", true, ROPA_OK, "approved"}, /* for nobody else */
    {"submit/unit o; approve/unit h ed; accept/centre d", true, ROPA_E_ACT_ENTERED, "approved"},
    {"submit/unit o; approve/unit h eh; accept/centre d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h ed; return/centre d why", true, ROPA_OK, "returned"},
    {"submit/unit o; approve/unit h ed; approve/org d", false, ROPA_E_ACT_ENTERED, "approved"},
    {"submit/unit h; approve/unit d eo; submit/centre d; accept/centre o", true, ROPA_E_ACT_ENTERED,
     "approved"},
    /* what a person says isn't theirs */
    {"submit/unit o; approve/unit h; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; dispute h; approve/unit h", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h refuse why; dispute h; approve/unit h", true, ROPA_OK, "approved"},
    {"submit/unit o; return/unit h why; dispute h; approve/unit h", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; dispute h; accept/centre d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d; dispute d", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; accept/centre d; dispute d; accept/centre d", true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d; dispute d; approve/centre d", true,
     ROPA_E_ACT_NOT_ACCEPTED, "submitted"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/centre d; dispute d; publish url", true,
     ROPA_E_ACT_NOT_APPROVED, "submitted"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/centre d; dispute d; approve/centre d; publish url",
     true, ROPA_OK, "published"},
    {"submit/unit o; approve/unit h; accept/centre d; approve/centre d; publish url; dispute h", true,
     ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; publish url; dispute h; publish url", false, ROPA_E_ACT_NOT_APPROVED,
     "submitted"},
    {"submit/unit o; approve/unit h own; dispute h", true, ROPA_E_ACT_NOT_THEIRS, "approved"},
    {"submit/unit o; approve/unit h own anon", true, ROPA_E_ACT_WHO, "submitted"},
    {"submit/unit o own anon", true, ROPA_E_ACT_WHO, "draft"},
    {"submit/unit o; approve/unit h; dispute d", true, ROPA_E_ACT_NOT_THEIRS, "approved"},
    {"submit/unit o; approve/unit h; dispute o", true, ROPA_E_ACT_NOT_THEIRS, "approved"},
    {"submit/unit o; approve/unit h; dispute h; dispute h", true, ROPA_E_ACT_NOT_THEIRS, "submitted"},
    {"dispute h", true, ROPA_E_ACT_NOT_THEIRS, "draft"},
    {"submit/unit o; approve/unit h; retire o; dispute h", true, ROPA_E_ACT_RETIRED, "retired"},
    {"submit/unit o 03-01; approve/unit h 03-05; dispute h 03-04", true, ROPA_E_ACT_BEFORE, "approved"},
    /* what isn't theirs in a round that is over: the new one stands, and so it does the other way about */
    {"submit/unit o; approve/unit h; submit/unit o; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; submit/unit o; approve/unit d; dispute h", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; submit/unit o; approve/unit h; dispute h; dispute h", true, ROPA_OK,
     "submitted"},
    {"submit/unit o; approve/unit h; submit/unit o; approve/unit h; dispute h; dispute h; dispute h", true,
     ROPA_E_ACT_NOT_THEIRS, "submitted"},
    {"submit/unit o; approve/unit h; accept/centre d; submit/unit o; approve/unit h; dispute d", true,
     ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; accept/centre d; submit/unit o; approve/unit h; dispute d; accept/centre d",
     true, ROPA_OK, "accepted"},
    {"submit/unit o; approve/unit h; accept/centre d; submit/unit o; approve/unit h; accept/centre d; approve/centre d; "
     "publish url; dispute h; approve/unit h",
     true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; publish url; submit/unit o; approve/unit d; publish url; dispute h",
     false, ROPA_OK, "published"},
    {"submit/unit o; approve/unit h; publish url; dispute h; approve/unit h; publish url", false, ROPA_OK,
     "published"},
    {"submit/unit o; approve/unit h; publish url; submit/unit o; approve/unit d; dispute h; publish url",
     false, ROPA_OK, "published"},
    /* it went to the centre anew on the approval of the head, which still stands without what the centre said before */
    {"submit/unit o; approve/unit h; accept/centre d; submit/centre o; dispute d", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; accept/centre d; submit/centre o; dispute h", true, ROPA_OK,
     "submitted"},
    {"submit/unit o; approve/unit h; return/centre d why; submit/centre o; dispute d", true, ROPA_OK,
     "approved"},
    {"submit/unit o; approve/unit h; return/centre d why; dispute d", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; return/centre d why; dispute d; accept/centre d", true, ROPA_OK,
     "accepted"},
    {"submit/unit o; approve/unit h; return/unit d why; dispute d", true, ROPA_OK, "approved"},
    {"submit/unit o; approve/unit h; return/unit d why; dispute d; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; return/unit d why; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; approve/org d; dispute d; publish url", false, ROPA_OK, "published"},
    {"submit/unit o; approve/unit h; approve/org d; dispute h; publish url", false, ROPA_E_ACT_NOT_APPROVED,
     "submitted"},
    {"submit/centre o; accept/centre d; approve/unit h; dispute d", true, ROPA_OK, "approved"},
    {"submit/centre o; accept/centre d; approve/unit h; dispute d; accept/centre d", true, ROPA_OK,
     "accepted"},
    {"submit/unit o; approve/unit h refuse why; submit/unit o; approve/unit h; dispute h", true, ROPA_OK,
     "submitted"},
    {"submit/unit o; approve/unit h refuse why; submit/unit o; approve/unit d; dispute h", true, ROPA_OK,
     "approved"},
    /* two of them */
    {"submit/unit o; approve/unit h; accept/centre d; dispute d; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; accept/centre d; dispute d; dispute h; approve/unit h", true, ROPA_OK,
     "approved"},
    {"submit/unit o; approve/unit h; accept/centre d; dispute h; dispute d", true, ROPA_E_ACT_NOT_THEIRS,
     "submitted"},
    {"submit/unit o; approve/unit h; dispute h; approve/unit h; dispute h", true, ROPA_OK, "submitted"},
    {"submit/unit o; approve/unit h; dispute h; approve/unit h; dispute h; approve/unit d", true, ROPA_OK,
     "approved"},
    /* a submission and a publication decide nothing */
    {"submit/unit h; approve/unit d; dispute h", true, ROPA_E_ACT_NOT_THEIRS, "approved"},
    {"submit/unit o; approve/unit h own; publish d url; dispute d", false, ROPA_E_ACT_NOT_THEIRS,
     "published"},
    /* who entered a decision of a round that is over may decide in the new one */
    {"submit/unit o; approve/unit h ed; submit/unit o; approve/unit h eh; accept/centre d", true, ROPA_OK,
     "accepted"},
    {"submit/unit o; approve/unit h ed; return/centre d why; submit/centre o; accept/centre d", true,
     ROPA_E_ACT_ENTERED, "approved"},
    {"submit/unit o; approve/unit h ed; dispute h; approve/unit h eh; accept/centre d", true, ROPA_OK,
     "accepted"},
    /* words that are none */
    {"submit/unit o fax", true, ROPA_E_CHOICE, "draft"},
    {"applaud/unit h", true, ROPA_E_CHOICE, "draft"},
    {"submit/ministry h", true, ROPA_E_CHOICE, "draft"},
};

static bool has_word(const char *act, const char *word) {
    size_t n = strlen(word);
    for (const char *at = act; (at = strstr(at, word)); at++)
        if ((at == act || at[-1] == ' ') && (!at[n] || at[n] == ' '))
            return true;
    return false;
}

/* The act that "submit/unit o 03-01" says, its texts in `buffer`. */
struct said {
    char copy[128], date[11];
};
static struct ropa_act read_short(struct fixture *f, const char *words, struct said *buffer) {
    char *save = NULL;
    const char *day = strstr(words, "03-");
    snprintf(buffer->copy, sizeof buffer->copy, "%s", words);
    snprintf(buffer->date, sizeof buffer->date, "2023-%.5s", day ? day : "03-20");
    char *kind = strtok_r(buffer->copy, " ", &save), *level = strchr(kind, '/');
    if (level)
        *level++ = '\0';
    bool entered = has_word(words, "eo") || has_word(words, "eh") || has_word(words, "ed");
    if (entered && !f->scan[0])
        make_scan(f, "บันทึกที่ลงนามแล้ว", f->scan);
    return (struct ropa_act){.kind = kind,
                             .level = level,
                             .by = has_word(words, "x") ? NULL
                                                        : f->person[has_word(words, "h")   ? 1
                                                                    : has_word(words, "d") ? 2
                                                                                           : 0],
                             .decision = has_word(words, "refuse") ? "reject" : NULL,
                             .memo = "กษ 0201/15",
                             .date = buffer->date,
                             .reason = has_word(words, "why") ? "แก้ไขเกณฑ์การเก็บ" : NULL,
                             .url = has_word(words, "url") ? "https://www.example.go.th/pdpa" : NULL,
                             .despite = has_word(words, "clean") ? NULL : "ลงนามแล้ว",
                             .via = has_word(words, "own")    ? "own"
                                    : has_word(words, "memo") ? "memo"
                                    : has_word(words, "fax")  ? "fax"
                                                              : NULL,
                             .entered_by = has_word(words, "eo")   ? f->person[0]
                                           : has_word(words, "eh") ? f->person[1]
                                           : has_word(words, "ed") ? f->person[2]
                                                                   : NULL,
                             .evidence = entered && !has_word(words, "bare") ? f->scan : NULL};
}

/* Do what it says on `uid`. */
static enum ropa_status do_short(struct fixture *f, const char *words, const char *uid,
                                 struct ropa_err *err) {
    struct said buffer;
    struct ropa_act act = read_short(f, words, &buffer);
    struct ropa_act_on on = {&rp_activity, uid, 0, -1};
    bool own = has_word(words, "own") && !has_word(words, "anon");
    if (own)
        good(ropa_register_as(f->reg, &(struct ropa_who){.person = act.by}, err), err);
    enum ropa_status s = ropa_act(f->reg, &act, &on, 1, err);
    struct ropa_err why = {0};
    if (own)
        good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "tester"}, &why), &why);
    return s;
}

static enum ropa_status do_all(struct fixture *f, const char *acts, const char *uid, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    while (*acts && !s) {
        char one[128];
        size_t n = strcspn(acts, ";");
        snprintf(one, sizeof one, "%.*s", (int)n, acts);
        s = do_short(f, one, uid, err);
        acts += n + strspn(acts + n, "; ");
        if (s && *acts)
            fail_msg("refused early: %s", one);
    }
    return s;
}

static struct ropa_record *get(struct fixture *f, const char *uid) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    return rec;
}

static bool holds(struct fixture *f) {
    size_t links;
    return !ropa_register_verify(f->reg, NULL, &links, NULL);
}

static void what_may_follow_what(void **state) {
    struct fixture *f = *state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
        const struct sequence *q = &sequences[i];
        char uid[37];
        struct ropa_err err = {0};
        edit(f->reg, &rp_organisation, "ORG", "has_centre", q->centre ? "1" : "0");
        make_activity(f, q->acts, uid);
        enum ropa_status s = do_all(f, q->acts, uid, &err);
        struct ropa_record *rec = get(f, uid);
        if (s != q->status || strcmp(ropa_record_status(rec), q->stands)) {
            print_error("%s: status %d, expected %d; stands %s\n", q->acts, s, q->status,
                        ropa_record_status(rec));
            wrong++;
        }
        ropa_record_free(rec);
    }
    edit(f->reg, &rp_organisation, "ORG", "has_centre", "1");
    assert_int_equal(wrong, 0);
    assert_true(holds(f));
}

struct told {
    size_t n, disputed;
    char evidence[37], entered_by[37];
};

static bool tell_act(void *ctx, const struct ropa_act_kept *act) {
    struct told *t = ctx;
    t->n++;
    t->disputed += act->disputed;
    if (act->evidence) {
        snprintf(t->evidence, sizeof t->evidence, "%s", act->evidence);
        snprintf(t->entered_by, sizeof t->entered_by, "%s", act->entered_by);
    }
    return true;
}

static void what_is_disputed_does_not_count(void **state) {
    struct fixture *f = *state;
    char uid[37], day[11];
    struct ropa_err err = {0};
    struct ropa_record *approved = NULL;
    struct told told = {0};
    const struct ropa_view *view = ropa_register_view(f->reg);
    int version;
    bool changed;
    make_activity(f, "ไม่ใช่การลงนามของตน", uid);
    good(
        do_all(f, "submit/unit o; approve/unit h; accept/centre d; approve/centre d; publish url", uid, &err),
        &err);
    struct ropa_record *rec = get(f, uid);
    good(ropa_record_version(f->reg, rec, &version, &changed, &err), &err);
    assert_int_equal(version, 1);
    assert_true(view->acted_on(view->ctx, rec, "approve", day));
    good(do_short(f, "dispute h", uid, &err), &err);
    good(ropa_record_version(f->reg, rec, &version, &changed, &err), &err);
    assert_int_equal(version, 0);
    assert_int_equal(ropa_record_approved(f->reg, &rp_activity, uid, &approved, &err), ROPA_E_NOT_FOUND);
    assert_false(view->acted_on(view->ctx, rec, "approve", day));
    assert_false(view->acted_on(view->ctx, rec, "publish", day));
    assert_true(view->acted_on(view->ctx, rec, "submit", day));
    good(ropa_acts_each(f->reg, uid, NULL, tell_act, &told, &err), &err);
    assert_int_equal(told.n, 6);
    assert_int_equal(told.disputed, 4); /* the approval, and what rested on it */
    assert_true(holds(f));
    assert_int_equal(ropa_register_remove(f->reg, rec, &err), ROPA_E_ACT_REMOVE); /* its acts stay */
    ropa_record_free(rec);
}

/* What stands of an entry that is published in its second round. */
static void second_round_stands(struct fixture *f, const char *uid, size_t disputed) {
    char day[11];
    int version;
    bool changed;
    struct ropa_err err = {0};
    struct told told = {0};
    struct ropa_record *approved, *rec = get(f, uid);
    struct rp_published published;
    const struct ropa_view *view = ropa_register_view(f->reg);
    assert_string_equal(ropa_record_status(rec), "published");
    good(ropa_record_version(f->reg, rec, &version, &changed, &err), &err);
    assert_int_equal(version, disputed ? 1 : 2);
    assert_false(changed);
    good(ropa_record_approved(f->reg, &rp_activity, uid, &approved, &err), &err);
    assert_string_equal(ropa_record_value(approved, "notes"), "สอง");
    assert_string_equal(ropa_record_status(approved), "published");
    ropa_record_free(approved);
    assert_true(view->acted_on(view->ctx, rec, "approve", day));
    assert_string_equal(day, "2023-03-12");
    good(rp_act_published(f->reg->st, uid, &published, &err), &err);
    assert_string_equal(published.date, "2023-03-13");
    assert_int_equal(published.version, disputed ? 1 : 2);
    rp_published_free(&published);
    good(ropa_acts_each(f->reg, uid, NULL, tell_act, &told, &err), &err);
    assert_int_equal(told.disputed, disputed);
    assert_true(holds(f));
    ropa_record_free(rec);
}

/* The person disputes on the copy at `path` of the register, which is merged afterwards. */
static void dispute_elsewhere(struct fixture *f, const char *path, const char *uid) {
    struct fixture copy = *f;
    struct ropa_err err = {0};
    struct ropa_merge_result *result;
    good(ropa_register_open(path, &f->w.env, &copy.reg, &err), &err);
    good(do_short(&copy, "dispute h 03-20", uid, &err), &err);
    struct ropa_record *rec = get(&copy, uid);
    assert_string_equal(ropa_record_status(rec), "submitted");
    ropa_record_free(rec);
    ropa_register_close(copy.reg);
    good(ropa_merge(f->reg, &path, 1,
                    &(struct ropa_merge){.take = ROPA_TAKE_THEIRS, .all_units = true, .write = true}, &result,
                    &err),
         &err);
    ropa_merge_free(result);
}

static void a_dispute_leaves_a_later_round(void **state) {
    struct fixture *f = *state;
    char uid[37], ref[40], unit[37];
    struct ropa_err err = {0};
    edit(f->reg, &rp_organisation, "ORG", "has_centre", "0");
    make(f->reg, &rp_unit, (const char *[]){"code", "LEG", "name", "กองกฎหมาย", NULL}, unit);
    for (int elsewhere = 0; elsewhere < 2; elsewhere++) {
        const char *path = scratch(elsewhere ? "second.ropa" : "first.ropa");
        make_activity(f, "สองรอบ", uid);
        struct ropa_record *rec = get(f, uid);
        snprintf(ref, sizeof ref, "%s", ropa_record_ref(rec));
        ropa_record_free(rec);
        good(do_all(f, "submit/unit o 03-01; approve/unit h 03-02; publish url 03-03", uid, &err), &err);
        good(ropa_register_backup(f->reg, path, &err), &err);
        edit(f->reg, &rp_activity, ref, "notes", "สอง");
        edit(f->reg, &rp_activity, ref, "unit_ref", "LEG"); /* another unit's by now */
        good(do_all(f, "submit/unit o 03-11; approve/unit d 03-12; publish url 03-13", uid, &err), &err);
        second_round_stands(f, uid, 0);
        if (elsewhere)
            dispute_elsewhere(f, path, uid);
        else
            good(do_short(f, "dispute h 03-20", uid, &err), &err);
        second_round_stands(f, uid, 2); /* the approval of the first, and what was published on it */
        good(do_all(f, "dispute d 03-20; approve/unit h 03-20; publish url 03-20", uid, &err), &err);
        assert_true(holds(f));
    }
    edit(f->reg, &rp_organisation, "ORG", "has_centre", "1");
}

/* Who was told that it waits on the day on which it was disputed. */
struct since {
    const char *uid;
    char day[11];
};

static bool take_since(void *ctx, const struct ropa_act_waiting *w) {
    struct since *s = ctx;
    if (!strcmp(ropa_record_uid(w->rec), s->uid))
        snprintf(s->day, sizeof s->day, "%s", w->since);
    return true;
}

static void what_waits_after_a_dispute_waits_from_then(void **state) {
    static const struct {
        const char *acts, *since;
    } cases[] = {
        {"submit/unit o 03-01; approve/unit h 03-02; dispute h 03-04", "2023-03-04"},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/unit o 03-05; dispute h 03-06", "2023-03-05"},
        {"submit/unit o 03-01; approve/unit h 03-02; accept/centre d 03-03; dispute d 03-04", "2023-03-04"},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/unit o 03-05; approve/unit d 03-06; submit/centre o 03-07; "
         "dispute h 03-08",
         "2023-03-07"}};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uid[37];
        struct since since = {.uid = uid};
        struct ropa_err err = {0};
        make_activity(f, cases[i].acts, uid);
        good(do_all(f, cases[i].acts, uid, &err), &err);
        good(ropa_acts_waiting(f->reg, NULL, NULL, NULL, take_since, &since, &err), &err);
        if (strcmp(since.day, cases[i].since) != 0)
            fail_msg("%s: waits since %s, expected %s", cases[i].acts, since.day, cases[i].since);
        good(do_short(f, "retire o", uid, &err), &err);
    }
    assert_true(holds(f));
}

/* Evidence `uid` holds another file from now on. */
static enum ropa_status change_scan(struct ropa_register *reg, const char *uid) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(ropa_register_get(reg, &rp_evidence, uid, &rec, &err), &err);
    good(ropa_evidence_take(reg, rec, scratch_write("other.pdf", "other", 5), &err), &err);
    enum ropa_status s = ropa_register_save(reg, rec, &err);
    ropa_record_free(rec);
    return s;
}

static void file_of(struct ropa_register *reg, const char *uid, char sha256[65]) {
    struct ropa_record *rec;
    struct ropa_err err = {0};
    good(ropa_register_get(reg, &rp_evidence, uid, &rec, &err), &err);
    snprintf(sha256, 65, "%s", ropa_record_value(rec, "sha256"));
    ropa_record_free(rec);
}

static void no_merge_brings_another_file_under_an_act(void **state) {
    struct fixture *f = *state;
    for (int here = 0; here < 2; here++) { /* where the act is done; the file is changed at the other */
        char uid[37], scan[37], before[65], after[65];
        const char *path = scratch(here ? "relied.ropa" : "changed.ropa");
        struct ropa_err err = {0};
        struct fixture copy = *f;
        struct ropa_merge_result *result;
        make_activity(f, here ? "ทำที่นี่" : "ทำที่อื่น", uid);
        make_scan(f, here ? "บันทึก กษ 8" : "บันทึก กษ 9", scan);
        good(do_short(f, "submit/unit o", uid, &err), &err);
        good(ropa_register_backup(f->reg, path, &err), &err);
        good(ropa_register_open(path, &f->w.env, &copy.reg, &err), &err);
        snprintf(f->scan, sizeof f->scan, "%s", scan);
        snprintf(copy.scan, sizeof copy.scan, "%s", scan);
        good(do_short(here ? f : &copy, "approve/unit h ed", uid, &err), &err);
        assert_int_equal(change_scan(here ? f->reg : copy.reg, scan), ROPA_E_ACT_RELIES);
        good(change_scan(here ? copy.reg : f->reg, scan), &err);
        file_of(f->reg, scan, before);
        ropa_register_close(copy.reg);
        for (int again = 0; again < 2; again++) { /* it stays undecided however often it is asked */
            good(ropa_merge(f->reg, &path, 1, &(struct ropa_merge){.take = ROPA_TAKE_THEIRS, .write = true},
                            &result, &err),
                 &err);
            assert_int_equal(result->files[0].conflict, 1);
            assert_int_equal(result->files[0].n_changes, 1);
            assert_string_equal(result->files[0].changes[0].noun, "evidence");
            assert_string_equal(result->files[0].changes[0].of.field, "sha256");
            assert_string_equal(result->files[0].changes[0].of.ours, before);
            assert_string_not_equal(result->files[0].changes[0].of.theirs, before);
            ropa_merge_free(result);
            file_of(f->reg, scan, after);
            assert_string_equal(after, before);
            assert_int_equal(ropa_acts_count(f->reg, NULL, uid), here ? 2 : 1);
            assert_true(holds(f));
        }
        f->scan[0] = '\0';
    }
}

static void a_memo_is_entered_with_its_scan(void **state) {
    struct fixture *f = *state;
    char uid[37], scan[37], bare[2][37];
    struct ropa_err err = {0};
    struct ropa_record *evidence;
    struct told told = {0};
    make_activity(f, "บันทึกที่สแกน", uid);
    make_scan(f, "บันทึก กษ 1", scan);
    make(f->reg, &rp_evidence, (const char *[]){"title", "ชื่อเท่านั้น", "doc_no", "กษ 1", NULL}, bare[0]);
    make(f->reg, &rp_evidence, (const char *[]){"title", "ที่อยู่", "url", "https://x.go.th/1", NULL}, bare[1]);
    struct ropa_act_on on = {&rp_activity, uid, 0, -1};
    good(do_short(f, "submit/unit o", uid, &err), &err);
    struct ropa_act act = {.kind = "approve", .by = f->person[1], .despite = "ลงนามแล้ว", .via = "memo"};
    act.evidence = "00000000-0000-7000-8000-00000000ffff";
    assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_NOT_FOUND);
    assert_string_equal(err.hint[ROPA_EN], " (evidence)");
    for (size_t i = 0; i < 2; i++) { /* a title or an address is no scan, whatever is said of the way */
        act.evidence = bare[i];
        act.via = "memo";
        assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_ACT_NO_SCAN);
        act.via = NULL;
        assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_ACT_NO_SCAN);
    }
    act.evidence = NULL;
    act.via = "memo";
    assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_ACT_SCAN);
    act.entered_by = f->person[2];
    for (size_t i = 0; i < 3; i++) { /* who enters it for another has a memo, said or not */
        act.via = (const char *[]){"memo", NULL, "cli"}[i];
        assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_ACT_SCAN);
    }
    act.via = "memo";
    act.evidence = scan;
    act.entered_by = "00000000-0000-7000-8000-00000000ffff";
    assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), ROPA_E_NOT_FOUND);
    assert_string_equal(err.hint[ROPA_EN], " (who enters it)");
    act.entered_by = f->person[2];
    good(ropa_act(f->reg, &act, &on, 1, &err), &err);
    good(ropa_acts_each(f->reg, uid, NULL, tell_act, &told, &err), &err);
    assert_string_equal(told.evidence, scan);
    assert_string_equal(told.entered_by, f->person[2]);
    good(ropa_register_get(f->reg, &rp_evidence, scan, &evidence, &err), &err);
    assert_int_equal(ropa_register_remove(f->reg, evidence, &err), ROPA_E_IN_USE);
    /* its words may be mended, its file is the one that was seen */
    good(ropa_record_parse(evidence, EVI_DOC_NO, "กษ 1/2566", NULL, &err), &err);
    good(ropa_register_save(f->reg, evidence, &err), &err);
    const char *other = scratch_write("อื่น.pdf", "อื่น", 12);
    good(ropa_evidence_take(f->reg, evidence, other, &err), &err);
    assert_int_equal(ropa_register_save(f->reg, evidence, &err), ROPA_E_ACT_RELIES);
    ropa_record_clear(evidence, EVI_SHA256);
    assert_int_equal(ropa_register_save(f->reg, evidence, &err), ROPA_E_ACT_RELIES);
    unlink(other);
    ropa_record_free(evidence);
    assert_int_equal(do_short(f, "accept/centre d", uid, &err), ROPA_E_ACT_ENTERED);
    edit(f->reg, &rp_organisation, "ORG", "centre_alone", "มีเจ้าหน้าที่คนเดียว");
    good(do_short(f, "accept/centre d", uid, &err), &err);
    edit(f->reg, &rp_organisation, "ORG", "centre_alone", "");
    assert_true(holds(f));
}

/* ---- a register from before ---- */

/* The file as version 9 had it; whoever acted is given a unit by `units`, one letter a person, "-" none. */
static void make_older(struct fixture *old, const char *units) {
    char uid[37];
    struct ropa_err err = {0};
    open_world(old, "older");
    make(old->reg, &rp_unit, (const char *[]){"code", "HR", "name", "กองบุคคล", NULL}, uid);
    for (size_t i = 0; i < 3; i++)
        if (units[i] != '-')
            edit(old->reg, &rp_person, old->person[i], "unit_ref", units[i] == 'I' ? "ICT" : "HR");
    make_activity(old, "เดินเรื่องไว้ก่อน", uid);
    good(do_all(old, "submit/unit o; approve/unit h; submit/centre o; accept/centre d; approve/centre h", uid,
                &err),
         &err);
    ropa_register_close(old->reg);
    older_file(old->w.path, 9);
    good(ropa_register_open(old->w.path, &old->w.env, &old->reg, &err), &err);
}

static void the_centre_is_told_where_nothing_is_guessed(void **state) {
    static const struct {
        const char *units, *centre;
    } cases[] = {{"HII", "ICT"}, {"III", "ICT"}, {"HIH", NULL}, {"I--", NULL}, {"II-", NULL}, {"I-I", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct fixture old;
        struct ropa_err err = {0};
        struct ropa_record *org, *unit;
        char uid[37];
        make_older(&old, cases[i].units);
        good(ropa_register_find(old.reg, &rp_organisation, "ORG", uid, &err), &err);
        good(ropa_register_get(old.reg, &rp_organisation, uid, &org, &err), &err);
        const char *centre = ropa_record_value(org, "centre_ref");
        assert_int_equal(centre != NULL, cases[i].centre != NULL);
        if (centre) {
            good(ropa_register_get(old.reg, &rp_unit, centre, &unit, &err), &err);
            assert_string_equal(ropa_record_ref(unit), cases[i].centre);
            ropa_record_free(unit);
        }
        assert_true(holds(&old));
        ropa_record_free(org);
        unlink(ropa_register_copy_made(old.reg));
        ropa_register_close(old.reg);
        world_end(&old.w);
    }
}

static void a_refusal_says_why_in_both_languages(void **state) {
    struct fixture *f = *state;
    char uid[37], sentence[1024];
    struct ropa_err err = {0};
    make_activity(f, "ถูกปฏิเสธ", uid);
    assert_int_equal(do_all(f, "submit/unit o 03-02; approve/unit h 03-03; approve/unit d 03-03", uid, &err),
                     ROPA_E_ACT_NOT_SUBMITTED);
    ropa_err_sentence(&err, ROPA_TH, sentence, sizeof sentence);
    assert_non_null(strstr(sentence, "อนุมัติ 3 มี.ค. 2566 โดย ผู้อำนวยการกอง"));
    ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
    assert_non_null(strstr(sentence, "Approve 3 Mar 2023"));
    assert_int_equal(do_short(f, "submit/centre o 03-02", uid, &err), ROPA_E_ACT_BEFORE);
    ropa_err_sentence(&err, ROPA_TH, sentence, sizeof sentence);
    assert_non_null(strstr(sentence, "2 มี.ค. 2566"));
}

/* ---- who may sign ---- */

static bool keep_signer(void *ctx, const struct ropa_act_kept *act) {
    *(enum ropa_signer *)ctx = act->signer;
    return true;
}

/* Of the last act on `uid`. */
static enum ropa_signer signer_of(struct fixture *f, const char *uid) {
    enum ropa_signer signer = ROPA_SIGNER_FITS;
    struct ropa_err err = {0};
    good(ropa_acts_each(f->reg, uid, NULL, keep_signer, &signer, &err), &err);
    return signer;
}

static void head_of(struct fixture *f, const char *person, const char *kind, const char *from,
                    const char *to) {
    char uid[37];
    struct ropa_record *unit;
    struct ropa_err err = {0};
    good(ropa_register_find(f->reg, &rp_unit, "ICT", uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_unit, uid, &unit, &err), &err);
    change(f->reg, unit, "head[].person", person);
    size_t n = ropa_record_rows(unit, ropa_field_find(&rp_unit, "head"));
    const char *const pairs[] = {"post", "ผู้อำนวยการ", "head_kind", kind, "valid_from", from, "valid_to", to};
    for (size_t i = 0; i < 8; i += 2) {
        char path[40];
        snprintf(path, sizeof path, "head[%zu].%s", n, pairs[i]);
        if (*pairs[i + 1])
            change(f->reg, unit, path, pairs[i + 1]);
    }
    good(ropa_register_save(f->reg, unit, &err), &err);
    ropa_record_free(unit);
}

static void goes_next(struct fixture *f, const struct ropa_record *rec, const char *kind, const char *level) {
    struct ropa_act_next next[4];
    struct ropa_err err = {0};
    size_t n;
    good(ropa_acts_next(f->reg, rec, next, &n, &err), &err);
    assert_true(n > 0);
    assert_string_equal(next[0].kind, kind);
    assert_string_equal(next[0].level, level);
}

/* tests/data/rules/RAP-01.json has who may; here is how the register learns it. */
static void a_signature_counts_by_what_the_register_has(void **state) {
    struct fixture *f = *state;
    char uid[37], other[37], acknowledged[37];
    struct ropa_err err = {0};
    struct ropa_record *rec;
    char note[2][1280];
    make_activity(f, "ลงนาม", uid);
    make_activity(f, "ลงนามแทน", other);
    good(do_all(f, "submit/unit o 03-01; approve/unit h 03-06", uid, &err), &err);
    assert_int_equal(signer_of(f, uid), ROPA_SIGNER_OTHER); /* nobody heads it yet */
    head_of(f, f->person[2], "head", "2022-10-01", "2023-03-05");
    assert_int_equal(signer_of(f, uid), ROPA_SIGNER_OTHER);
    head_of(f, f->person[1], "head", "2023-03-06", ""); /* between submission and approval */
    assert_int_equal(signer_of(f, uid), ROPA_SIGNER_FITS);
    good(do_all(f, "submit/unit o 03-01; approve/unit d 03-10", other, &err), &err);
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_OTHER);
    rec = get(f, other);
    good(ropa_act_note(f->reg, rec, note, NULL, &err), &err);
    assert_non_null(strstr(note[ROPA_TH], "ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน"));
    assert_false(ropa_record_changed(f->reg, rec));
    goes_next(f, rec, "submit", "unit"); /* it goes to the head again */
    assert_non_null(strstr(ropa_record_status_label(f->reg, rec)->in[ROPA_TH], "ไม่ใช่ผู้มีอำนาจ"));
    edit(f->reg, &rp_organisation, "ORG", "dpo_ref", f->person[0]);
    make(f->reg, &rp_waiver,
         (const char *[]){"title", "มอบอำนาจด้วยวาจา", "waiver_kind", "acknowledge", "rule_code", "RAP-01",
                          "record_ref", ropa_record_ref(rec), "event_on", "2023-03-10", "waiver_reason",
                          "คำสั่งออกภายหลัง", "approver", f->person[0], "decided_on", "2023-03-15", NULL},
         acknowledged);
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_ACKNOWLEDGED);
    good(ropa_act_note(f->reg, rec, note, NULL, &err), &err);
    assert_non_null(strstr(note[ROPA_EN], "acknowledged"));
    assert_string_equal(ropa_record_status_label(f->reg, rec)->in[ROPA_TH], "หัวหน้าหน่วยงานอนุมัติ");
    edit(f->reg, &rp_waiver, acknowledged, "waiver_reason", "-"); /* no reason */
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_OTHER);
    edit(f->reg, &rp_waiver, acknowledged, "waiver_reason", "คำสั่งออกภายหลัง");
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_ACKNOWLEDGED);
    edit(f->reg, &rp_waiver, acknowledged, "approver", f->person[2]); /* nobody their own */
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_OTHER);
    head_of(f, f->person[2], "delegate", "2023-03-10", "2023-03-10"); /* recorded afterwards, for that day */
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_FITS);
    good(ropa_act_note(f->reg, rec, note, NULL, &err), &err);
    assert_string_equal(note[ROPA_TH], "");
    ropa_record_free(rec);
    make_activity(f, "วันถัดไป", other);
    good(do_all(f, "submit/unit o 03-01; approve/unit d 03-11", other, &err), &err);
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_OTHER); /* the delegation ended the day before */
    good(do_all(f, "return/unit h 03-12 why; submit/unit o 03-12; approve/unit d 03-12 refuse why", other,
                &err),
         &err);
    assert_int_equal(signer_of(f, other), ROPA_SIGNER_FITS); /* a refusal proves nothing anyway */
}

/* What was published on an approval that doesn't count goes to the same desk again; on one that does, nowhere. */
static void published_without_authority_goes_again(void **state) {
    static const struct {
        const char *acts;
        bool centre, again;
        const char *level;
    } cases[] = {
        {"submit/unit o 03-14; approve/unit d 03-15; publish url 03-16", false, true, "unit"},
        {"submit/unit o 03-14; approve/unit h 03-15; publish url 03-16", false, false, NULL},
        {"submit/unit o 03-14; approve/unit h 03-15; accept/centre d 03-16; approve/org d 03-17; publish url 03-18",
         true, true, "centre"},
        {"submit/unit o 03-14; approve/unit d 03-15; publish url 03-16; submit/unit o 03-17; approve/unit h 03-18; "
         "publish url 03-19",
         false, false, NULL},
        {"submit/unit o 03-14; approve/unit d 03-15; publish url 03-16; retire h why 03-17", false, false,
         NULL},
    };
    struct fixture *f = *state;
    head_of(f, f->person[1], "head", "2023-03-13", "");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uid[37];
        struct ropa_err err = {0};
        struct ropa_act_next next[4];
        size_t n;
        edit(f->reg, &rp_organisation, "ORG", "has_centre", cases[i].centre ? "1" : "0");
        make_activity(f, cases[i].acts, uid);
        good(do_all(f, cases[i].acts, uid, &err), &err);
        struct ropa_record *rec = get(f, uid);
        assert_false(ropa_record_changed(f->reg, rec));
        if (cases[i].again) {
            goes_next(f, rec, "submit", cases[i].level);
        } else {
            good(ropa_acts_next(f->reg, rec, next, &n, &err), &err);
            assert_int_equal(n, 0);
        }
        ropa_record_free(rec);
    }
    edit(f->reg, &rp_organisation, "ORG", "has_centre", "1");
}

/* ---- the inbox ---- */

static bool list_waiting(void *ctx, const struct ropa_act_waiting *w) {
    char *list = ctx;
    size_t n = strlen(list);
    snprintf(list + n, 256 - n, "%s%s/%s %s", n ? "; " : "", w->kind, w->level, w->since + 5);
    return true;
}

/* The head of a unit, one of the centre, and its head: each sees what waits for them. */
static void each_sees_what_waits_for_them(void **state) {
    static const struct {
        const char *acts, *day, *head, *centre, *chief;
    } cases[] = {
        {"", NULL, "", "", ""},
        {"submit/unit o 03-01", NULL, "approve/unit 03-01", "", ""},
        {"submit/unit o 03-01", "2023-03-01", "approve/unit 03-01", "", ""},
        {"submit/unit o 03-01", "2023-02-28", "", "", ""}, /* not yet */
        {"submit/unit h 03-01", NULL, "", "", ""},         /* nobody their own */
        {"submit/unit o 03-01; approve/unit h 03-02", NULL, "", "", ""},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/centre o 03-03", NULL, "", "accept/centre 03-03",
         "accept/centre 03-03"},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/centre d 03-03", NULL, "", "",
         "accept/centre 03-03"},
        {"submit/unit o 03-01; approve/unit h ed 03-02; submit/centre o 03-03", NULL, "", "",
         "accept/centre 03-03"},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/centre o 03-03; accept/centre d 03-05", NULL, "",
         "", "approve/centre 03-05"},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/centre o 03-03; return/centre d why 03-05", NULL,
         "", "", ""},
        {"submit/unit o 03-01; approve/unit h 03-02; submit/centre o 03-03; accept/centre d 03-05; approve/org h 03-06",
         NULL, "", "", ""},
        {"submit/centre o 03-02", NULL, "approve/unit 03-02", "accept/centre 03-02", "accept/centre 03-02"},
        {"submit/unit o 03-01; approve/unit h 03-02; dispute h 03-04", NULL, "approve/unit 03-04", "", ""},
        {"submit/unit o 03-01; retire o 03-02", NULL, "", "", ""},
    };
    struct fixture own, *f = &own;
    char uid[37], chief[37], cen[37];
    struct ropa_err err = {0};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *expected[] = {cases[i].head, cases[i].centre, cases[i].chief};
        open_world(f, "inbox");
        head_of(f, f->person[1], "head", "2022-10-01", "");
        make(f->reg, &rp_unit, (const char *[]){"code", "CEN", "name", "ศูนย์กลาง", NULL}, cen);
        make(f->reg, &rp_person, (const char *[]){"name", "หัวหน้าศูนย์", "unit_ref", "CEN", NULL}, chief);
        edit(f->reg, &rp_person, f->person[2], "unit_ref", "CEN");
        struct ropa_record *unit;
        good(ropa_register_get(f->reg, &rp_unit, cen, &unit, &err), &err);
        change(f->reg, unit, "head[].person", chief);
        change(f->reg, unit, "head[1].valid_from", "2022-10-01");
        good(ropa_register_save(f->reg, unit, &err), &err);
        ropa_record_free(unit);
        edit(f->reg, &rp_organisation, "ORG", "centre_ref", "CEN");
        make_activity(f, "รอพิจารณา", uid);
        good(do_all(f, cases[i].acts, uid, &err), &err);
        /* whoever looks: what they could not enter themselves waits all the same */
        const struct ropa_who looks = {.person = f->person[0], .via = i % 2 ? "own" : "cli"};
        good(ropa_register_as(f->reg, &looks, &err), &err);
        for (size_t k = 0; k < 3; k++) {
            char list[256] = "";
            good(ropa_acts_waiting(f->reg, k < 2 ? f->person[k + 1] : chief, cases[i].day, NULL, list_waiting,
                                   list, &err),
                 &err);
            if (strcmp(list, expected[k]))
                fail_msg("%s: %zu sees \"%s\", not \"%s\"", cases[i].acts, k, list, expected[k]);
        }
        char none[256] = "";
        good(ropa_acts_waiting(f->reg, f->person[0], NULL, NULL, list_waiting, none, &err), &err);
        assert_string_equal(none, "");
        assert_int_equal(ropa_acts_waiting(f->reg, uid, NULL, NULL, list_waiting, none, &err),
                         ROPA_E_NOT_FOUND);
        ropa_register_close(f->reg);
        world_end(&f->w);
    }
}

/* What waits for anybody, what has waited longest first; who has seen enough says so. */
static bool keep_two(void *ctx, const struct ropa_act_waiting *w) {
    char(*uids)[37] = ctx;
    size_t n = uids[0][0] != '\0';
    snprintf(uids[n], 37, "%s", ropa_record_uid(w->rec));
    return !n;
}

static void what_waited_longest_comes_first(void **state) {
    struct fixture own, *f = &own;
    char uid[3][37], seen[2][37] = {"", ""};
    static const char *const since[] = {"submit/unit o 03-05", "submit/unit o 03-01", "submit/unit o 03-03"};
    struct ropa_err err = {0};
    (void)state;
    open_world(f, "longest");
    for (size_t i = 0; i < 3; i++) {
        make_activity(f, since[i], uid[i]);
        good(do_short(f, since[i], uid[i], &err), &err);
    }
    good(ropa_acts_waiting(f->reg, NULL, NULL, NULL, keep_two, seen, &err), &err);
    assert_string_equal(seen[0], uid[1]);
    assert_string_equal(seen[1], uid[2]);
    ropa_register_close(f->reg);
    world_end(&f->w);
}

/* ---- asking first ---- */

struct refusals {
    enum ropa_status why[8];
    const struct ropa_act_on *on[8];
    size_t n, most;             /* most 0: all */
    struct ropa_remedy remedy;  /* of the first */
    char field[100], said[300]; /* of the last */
};

static bool note_refusal(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct refusals *r = ctx;
    assert_true(r->n < 8);
    r->remedy = r->n ? r->remedy : why->remedy;
    snprintf(r->field, sizeof r->field, "%s", why->field);
    ropa_err_sentence(why, ROPA_EN, r->said, sizeof r->said);
    r->on[r->n] = on;
    r->why[r->n++] = why->status;
    return r->n != r->most;
}

static void every_refusal_is_told_and_nothing_done(void **state) {
    static const struct {
        const char *before, *act;
        enum ropa_status why[4];
        const char *remedy; /* the verb of the first one's */
    } cases[] = {
        {"", "approve/unit h clean", {ROPA_E_ACT_NOT_SUBMITTED, ROPA_E_ACT_FINDINGS}, "submit"},
        {"", "approve/unit x clean", {ROPA_E_ACT_BY, ROPA_E_ACT_NOT_SUBMITTED, ROPA_E_ACT_FINDINGS}, NULL},
        {"", "approve/org d", {ROPA_E_ACT_NOT_SUBMITTED}, "submit"},
        {"", "publish o", {ROPA_E_ACT_NOT_APPROVED, ROPA_E_ACT_URL}, "submit"},
        {"", "return/unit h", {ROPA_E_ACT_NOT_SUBMITTED, ROPA_E_ACT_REASON}, "submit"},
        {"", "dispute x", {ROPA_E_ACT_BY}, NULL},
        {"", "applaud/ministry h fax", {ROPA_E_CHOICE, ROPA_E_CHOICE, ROPA_E_CHOICE}, NULL},
        {"", "applaud/ministry x", {ROPA_E_CHOICE, ROPA_E_CHOICE, ROPA_E_ACT_BY}, NULL},
        {"", "approve/ministry x", {ROPA_E_CHOICE, ROPA_E_ACT_BY, ROPA_E_ACT_NOT_SUBMITTED}, NULL},
        {"submit/unit h 03-02",
         "approve/unit h clean 03-01",
         {ROPA_E_ACT_BEFORE, ROPA_E_ACT_OWN, ROPA_E_ACT_FINDINGS},
         NULL},
        {"submit/unit o",
         "approve/unit h eo bare memo 03-21",
         {ROPA_E_ACT_SCAN, ROPA_E_ACT_FUTURE, ROPA_E_ACT_OWN},
         NULL},
        {"submit/unit o", "approve/unit h", {ROPA_OK}, NULL},
        {"submit/unit o", "approve/unit x", {ROPA_E_ACT_BY}, NULL},
        {"submit/unit o", "approve/unit h refuse clean", {ROPA_E_ACT_REASON}, NULL},
        {"submit/unit o; approve/unit h ed",
         "approve/centre d",
         {ROPA_E_ACT_NOT_ACCEPTED, ROPA_E_ACT_ENTERED},
         "submit"},
        {"submit/unit o; approve/unit h; accept/centre d",
         "publish o url",
         {ROPA_E_ACT_NOT_APPROVED},
         "approve"},
        {"retire o", "approve/unit h", {ROPA_E_ACT_RETIRED}, "copy"},
    };
    struct fixture *f = *state;
    edit(f->reg, &rp_organisation, "ORG", "has_centre", "1");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char uid[37];
        struct said buffer;
        struct refusals told = {.n = 0};
        struct ropa_err err = {0};
        make_activity(f, "ถามก่อน", uid);
        good(do_all(f, cases[i].before, uid, &err), &err);
        struct ropa_act act = read_short(f, cases[i].act, &buffer);
        struct ropa_act_on on = {&rp_activity, uid, 0, -1};
        int64_t acts = ropa_acts_count(f->reg, NULL, uid);
        good(ropa_act_try(f->reg, &act, &on, 1, note_refusal, &told, &err), &err);
        for (size_t k = 0; k < 4; k++)
            if ((k < told.n ? told.why[k] : ROPA_OK) != cases[i].why[k])
                fail_msg("%s: refusal %zu is %d, expected %d", cases[i].act, k, told.why[k], cases[i].why[k]);
        if (told.n && cases[i].remedy) {
            assert_string_equal(told.remedy.verb, cases[i].remedy);
            assert_int_equal(told.remedy.n_refs, 1);
        }
        assert_int_equal(ropa_acts_count(f->reg, NULL, uid), acts);
        /* the first of them is what doing it says */
        assert_int_equal(ropa_act(f->reg, &act, &on, 1, &err), told.why[0]);
    }
    assert_true(holds(f));
}

static void refusals_are_told_of_each_record(void **state) {
    struct fixture *f = *state;
    char uid[3][37];
    struct ropa_act_on on[4];
    struct refusals told = {.n = 0};
    struct ropa_err err = {0};
    for (size_t i = 0; i < 3; i++) {
        make_activity(f, "ถามหลายรายการ", uid[i]);
        on[i] = (struct ropa_act_on){&rp_activity, uid[i], 0, i == 1 ? 0 : -1};
    }
    on[3] = (struct ropa_act_on){&rp_activity, "0190b5a4-0000-7000-8000-00000000dead", 0, -1};
    good(do_short(f, "submit/unit o", uid[0], &err), &err);
    good(do_short(f, "submit/unit o", uid[1], &err), &err);
    struct ropa_act approve = {.kind = "approve", .level = "unit", .by = f->person[1], .despite = "ลงนามแล้ว"};
    good(ropa_act_try(f->reg, &approve, on, 4, note_refusal, &told, &err), &err);
    assert_int_equal(told.n, 3); /* the first may be approved */
    assert_int_equal(told.why[0], ROPA_E_CONFLICT);
    assert_ptr_equal(told.on[0], &on[1]);
    assert_int_equal(told.why[1], ROPA_E_ACT_NOT_SUBMITTED);
    assert_ptr_equal(told.on[1], &on[2]);
    assert_int_equal(told.why[2], ROPA_E_NOT_FOUND);
    assert_ptr_equal(told.on[2], &on[3]);
    told = (struct refusals){.most = 1};
    good(ropa_act_try(f->reg, &approve, on, 4, note_refusal, &told, &err), &err);
    assert_int_equal(told.n, 1); /* who has heard enough says so */
    told = (struct refusals){.n = 0};
    good(ropa_act_try(f->reg, &approve, on, 0, note_refusal, &told, &err), &err);
    assert_int_equal(told.why[0], ROPA_E_NOTHING);
    approve.by = "0190b5a4-0000-7000-8000-00000000dead";
    told = (struct refusals){.n = 0};
    good(ropa_act_try(f->reg, &approve, on, 1, note_refusal, &told, &err), &err);
    assert_int_equal(told.why[0], ROPA_E_NOT_FOUND);
    assert_null(told.on[0]);
    assert_string_equal(told.field, "by");
    approve.by = NULL;
    told = (struct refusals){.n = 0};
    good(ropa_act_try(f->reg, &approve, on, 1, note_refusal, &told, &err), &err);
    assert_string_equal(told.field, "by");
    assert_ptr_equal(strstr(told.said, "say who"), told.said); /* of no record yet */
    approve.by = f->person[1];
    approve.level = "county";
    told = (struct refusals){.most = 1};
    good(ropa_act_try(f->reg, &approve, on, 1, note_refusal, &told, &err), &err);
    assert_non_null(strstr(told.said, "unit, centre, org"));
    approve.level = "unit";
    on[1] = on[0];
    told = (struct refusals){.n = 0};
    good(ropa_act_try(f->reg, &approve, on, 2, note_refusal, &told, &err), &err);
    assert_int_equal(told.n, 1); /* the same again */
    assert_int_equal(told.why[0], ROPA_E_ACT_TWICE);
    assert_ptr_equal(told.on[0], &on[1]);
    assert_int_equal(ropa_act(f->reg, &approve, on, 2, &err), ROPA_E_ACT_TWICE);
    /* one wrong word hides nothing of the others, and a text that is wrong isn't missing */
    const struct ropa_act back = {
        .kind = "return", .level = "unit", .by = f->person[1], .reason = "a\033b", .date = "20 มี.ค. 2566"};
    told = (struct refusals){.n = 0};
    good(ropa_act_try(f->reg, &back, on + 2, 1, note_refusal, &told, &err), &err);
    assert_int_equal(told.n, 3);
    assert_int_equal(told.why[0], ROPA_E_CONTROL);
    assert_int_equal(told.why[1], ROPA_E_DATE);
    assert_int_equal(told.why[2], ROPA_E_ACT_NOT_SUBMITTED);
    good(ropa_register_as(f->reg, NULL, &err), &err);
    told = (struct refusals){.n = 0};
    approve.by = f->person[1];
    good(ropa_act_try(f->reg, &approve, on, 1, note_refusal, &told, &err), &err);
    assert_int_equal(told.why[0], ROPA_E_NOBODY);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "tester", .via = "cli"}, &err), &err);
}

/* ---- what is typed ---- */

struct kept_texts {
    char reason[200], memo[200];
};

static bool keep_texts(void *ctx, const struct ropa_act_kept *act) {
    struct kept_texts *t = ctx;
    snprintf(t->reason, sizeof t->reason, "%s", act->reason ? act->reason : "");
    snprintf(t->memo, sizeof t->memo, "%s", act->memo ? act->memo : "");
    return true;
}

/* ---- many at once, two at once ---- */

static void one_memo_carries_many_or_none(void **state) {
    struct fixture *f = *state;
    char uid[3][37];
    struct ropa_act_on on[3];
    struct ropa_err err = {0};
    for (size_t i = 0; i < 3; i++) {
        make_activity(f, "ชุดเดียวกัน", uid[i]);
        on[i] = (struct ropa_act_on){&rp_activity, uid[i], 0, -1};
    }
    struct ropa_act submit = {.kind = "submit", .by = f->person[0], .memo = "กษ 1"};
    struct ropa_act approve = {.kind = "approve", .by = f->person[1], .memo = "กษ 2", .despite = "ลงนามแล้ว"};
    good(ropa_act(f->reg, &submit, on, 2, &err), &err);
    assert_int_equal(ropa_act(f->reg, &approve, on, 3, &err), ROPA_E_ACT_NOT_SUBMITTED);
    struct ropa_record *rec = get(f, uid[0]), *last = get(f, uid[2]);
    assert_string_equal(ropa_record_status(rec), "submitted");
    assert_string_equal(err.subject, ropa_record_ref(last));
    good(ropa_act(f->reg, &approve, on, 2, &err), &err);
    assert_int_equal(ropa_acts_count(f->reg, NULL, uid[1]), 2);
    assert_int_equal(ropa_act(f->reg, &approve, on, 0, &err), ROPA_E_NOTHING);
    ropa_record_free(rec);
    ropa_record_free(last);
}

static bool keep_despite(void *ctx, const struct ropa_act_kept *act) {
    snprintf(ctx, 60, "%s", act->despite ? act->despite : "");
    return true;
}

/* Why one is approved in spite of its errors says nothing of what goes by the same memo and has none. */
static void the_reason_is_kept_with_what_needs_it(void **state) {
    struct fixture *f = *state;
    char uid[2][37], despite[60];
    struct ropa_err err = {0};
    make_activity(f, "มีข้อที่ต้องแก้", uid[0]);
    make(f->reg, &rp_party, (const char *[]){"name", "บริษัทตัวอย่าง", "contact", "0 2000 0000", NULL}, uid[1]);
    const struct ropa_act_on on[] = {{&rp_activity, uid[0], 0, -1}, {&rp_party, uid[1], 0, -1}};
    const struct ropa_act submit = {.kind = "submit", .level = "unit", .by = f->person[0]},
                          approve = {
                              .kind = "approve", .level = "unit", .by = f->person[1], .despite = "ลงนามแล้ว"};
    good(ropa_act(f->reg, &submit, on, 2, &err), &err);
    good(ropa_act(f->reg, &approve, on, 2, &err), &err);
    for (size_t i = 0; i < 2; i++) {
        good(ropa_acts_each(f->reg, uid[i], NULL, keep_despite, despite, &err), &err);
        assert_string_equal(despite, i ? "" : "ลงนามแล้ว");
    }
    assert_true(holds(f));
}

/* What is typed with an act is read as a field reads it. */
static void texts_of_an_act_are_read_like_fields(void **state) {
    static const struct {
        const char *field, *typed, *kept; /* NULL: refused */
        enum ropa_status why;
    } cases[] = {{"reason", "หนึ่ง\r\nสอง\rสาม\vสี่\fห้า\xC2\x85หก\xE2\x80\xA8เจ็ด\xE2\x80\xA9แปด",
                  "หนึ่ง\nสอง\nสาม\nสี่\nห้า\nหก\nเจ็ด\nแปด", 0},
                 {"reason", "\r\n  เหตุผล \t\n", "เหตุผล", 0},
                 {"reason", "ก\xEF\xBF\xBE", NULL, ROPA_E_CONTROL},
                 {"reason", "ก\x07", NULL, ROPA_E_CONTROL},
                 {"reason", "\xFF", NULL, ROPA_E_UTF8},
                 {"reason", " \r\n ", "", 0}, /* says nothing */
                 {"memo", "กษ 1\r\nกษ 2", NULL, ROPA_E_LINE_END},
                 {"memo", " กษ 1\r\n", "กษ 1", 0},
                 {"post", "ผู้อำนวยการ\xE2\x80\xA8กอง", NULL, ROPA_E_LINE_END},
                 {"url", "https://example.go.th/a\nb", NULL, ROPA_E_LINE_END}};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uid[37];
        struct kept_texts got = {0};
        bool reason = !strcmp(cases[i].field, "reason"), memo = !strcmp(cases[i].field, "memo");
        make_activity(f, "ข้อความของการพิจารณา", uid);
        struct ropa_act retire = {.kind = "retire",
                                  .by = f->person[1],
                                  .reason = reason ? cases[i].typed : "เลิกใช้",
                                  .memo = memo ? cases[i].typed : NULL,
                                  .post = !strcmp(cases[i].field, "post") ? cases[i].typed : NULL,
                                  .url = !strcmp(cases[i].field, "url") ? cases[i].typed : NULL};
        struct ropa_act_on on = {&rp_activity, uid, 0, -1};
        assert_int_equal(ropa_act(f->reg, &retire, &on, 1, &err), cases[i].why);
        if (cases[i].why)
            continue;
        good(ropa_acts_each(f->reg, uid, NULL, keep_texts, &got, &err), &err);
        assert_string_equal(reason ? got.reason : got.memo, cases[i].kept);
    }
    assert_true(holds(f));
}

static void the_second_of_two_officers_is_told(void **state) {
    struct fixture *f = *state;
    char uid[37];
    struct ropa_register *other;
    struct ropa_err err = {0};
    make_activity(f, "สองคนพร้อมกัน", uid);
    good(do_all(f, "submit/unit o", uid, &err), &err);
    good(ropa_register_open(f->w.path, &f->w.env, &other, &err), &err);
    struct ropa_act approve = {.kind = "approve", .level = "unit", .by = f->person[1], .despite = "ลงนามแล้ว"};
    struct ropa_act_on seen = {&rp_activity, uid, 1, 1};
    good(ropa_act(other, &approve, &seen, 1, &err), &err);
    assert_int_equal(ropa_act(f->reg, &approve, &seen, 1, &err), ROPA_E_ACT_NOT_SUBMITTED);
    assert_non_null(strstr(err.hint[ROPA_TH], "ผู้อำนวยการกอง")); /* who was first */
    assert_int_equal(ropa_acts_count(f->reg, NULL, uid), 2);
    struct ropa_act retire = {.kind = "retire",
                              .by = f->person[1]}; /* may be done at any time, by who saw it all */
    assert_int_equal(ropa_act(f->reg, &retire, &seen, 1, &err), ROPA_E_CONFLICT);
    seen.acts = 2;
    seen.rev = 7;
    assert_int_equal(ropa_act(f->reg, &retire, &seen, 1, &err), ROPA_E_CONFLICT);
    ropa_register_close(other);
}

static void who_acted_is_kept_as_they_were(void **state) {
    struct fixture *f = *state;
    char uid[37];
    struct ropa_act_on on = {&rp_activity, uid, 0, -1};
    struct ropa_err err = {0};
    struct ropa_act submit = {.kind = "submit"};
    make_activity(f, "ไม่บอกชื่อ", uid);
    assert_int_equal(ropa_act(f->reg, &submit, &on, 1, &err), ROPA_E_ACT_BY);
    submit.by = f->person[0];
    submit.post = "รักษาราชการแทน";
    good(ropa_act(f->reg, &submit, &on, 1, &err), &err);
    sqlite3_stmt *q =
        rp_db_stmt(&f->reg->st->db, "SELECT by_name, by_post FROM act ORDER BY id DESC LIMIT 1", NULL);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    assert_string_equal(rp_db_column(q, 0), "นักวิชาการ");
    assert_string_equal(rp_db_column(q, 1), "รักษาราชการแทน");
    sqlite3_reset(q);
}

/* ---- what an approval pins ---- */

static bool count_difference(void *ctx, const struct ropa_since *d) {
    char *all = ctx;
    snprintf(all + strlen(all), 512 - strlen(all), "%s%s", *all ? "," : "", d->path);
    return true;
}

static void version_is(struct fixture *f, const char *uid, int version, bool changed, const char *paths) {
    char all[512] = "", number[8];
    int v;
    bool c;
    struct ropa_err err = {0};
    struct ropa_record *rec = get(f, uid);
    good(ropa_record_version(f->reg, rec, &v, &c, &err), &err);
    good(ropa_record_since_approval(f->reg, rec, count_difference, all, &err), &err);
    assert_string_equal(all, paths);
    assert_int_equal(v, version);
    assert_int_equal(c, changed);
    snprintf(number, sizeof number, "%d", version);
    assert_string_equal(ropa_record_get(rec, ACT_VERSION), number);
    assert_int_equal(ropa_register_view(f->reg)->changed(ropa_register_view(f->reg)->ctx, rec), changed);
    ropa_record_free(rec);
}

static void versions_rise_at_the_first_change(void **state) {
    struct fixture *f = *state;
    char uid[37];
    struct ropa_err err = {0};
    struct ropa_record *rec;
    make_activity(f, "เลขฉบับ", uid);
    rec = get(f, uid);
    assert_null(ropa_record_get(rec, ACT_VERSION));
    char *ref = strdup(ropa_record_ref(rec));
    ropa_record_free(rec);
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    version_is(f, uid, 1, false, "");
    good(do_all(f, "accept/centre d; approve/centre d", uid, &err), &err);
    version_is(f, uid, 1, false, "");
    edit(f->reg, &rp_activity, ref, "subject_count", "12");
    version_is(f, uid, 2, true, "subject_count");
    edit(f->reg, &rp_activity, ref, "subject_count", "13");
    version_is(f, uid, 2, true, "subject_count");
    edit(f->reg, &rp_activity, ref, "subject_count", "");
    version_is(f, uid, 1, false, ""); /* as it was approved again */
    edit(f->reg, &rp_activity, ref, "subject_count", "12");
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    version_is(f, uid, 2, false, "");
    edit(f->reg, &rp_activity, ref, "purpose[2].purpose_text", "อีกข้อ");
    version_is(f, uid, 3, true, "purpose[2].purpose_text");
    edit(f->reg, &rp_activity, ref, "last_review_date", "2023-03-01"); /* is no part of the print */
    version_is(f, uid, 3, true, "purpose[2].purpose_text");
    free(ref);
}

static void a_shared_rule_changes_what_was_approved(void **state) {
    struct fixture *f = *state;
    char uid[37], rule[37];
    struct ropa_err err = {0};
    make_activity(f, "ใช้เกณฑ์ร่วม", uid);
    struct ropa_record *rec = get(f, uid), *approved;
    snprintf(rule, sizeof rule, "%s", ropa_record_get(rec, ACT_RETENTION_REF));
    ropa_record_free(rec);
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    edit(f->reg, &rp_retention, rule, "notes", "บันทึกของหน่วยงาน"); /* nobody prints it */
    edit(f->reg, &rp_unit, "ICT", "staff_count", "40");
    version_is(f, uid, 1, false, "");
    edit(f->reg, &rp_retention, rule, "retention_max", "5");
    version_is(f, uid, 2, true, "retention_ref>retention_max");
    edit(f->reg, &rp_organisation, "ORG", "controller_contact", "โทร. 1111");
    version_is(f, uid, 2, true, "retention_ref>retention_max,organisation>controller_contact");
    good(ropa_record_approved(f->reg, &rp_activity, uid, &approved, &err), &err);
    assert_string_equal(ropa_record_get(approved, ACT_ACTIVITY_NAME), "ใช้เกณฑ์ร่วม");
    ropa_record_free(approved);
    edit(f->reg, &rp_retention, rule, "retention_max", "10");
    edit(f->reg, &rp_organisation, "ORG", "controller_contact", "");
    version_is(f, uid, 1, false, "");
}

/* Whether what was approved is so no more, and what differs. */
static void paper_is(struct fixture *f, const struct ropa_entity *ent, const char *uid, const char *paths) {
    char all[512] = "";
    int v;
    bool c;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    good(ropa_register_get(f->reg, ent, uid, &rec, &err), &err);
    good(ropa_record_version(f->reg, rec, &v, &c, &err), &err);
    good(ropa_record_since_approval(f->reg, rec, count_difference, all, &err), &err);
    assert_string_equal(all, paths);
    assert_int_equal(c, *paths != 0);
    assert_int_equal(v, 1 + c);
    assert_int_equal(ropa_record_changed(f->reg, rec), c);
    ropa_record_free(rec);
}

static void sign(struct fixture *f, const struct ropa_entity *ent, const char *uid) {
    static const char *const kinds[] = {"submit", "approve"};
    struct ropa_err err = {0};
    for (size_t i = 0; i < 2; i++) {
        const struct ropa_act act = {.kind = kinds[i],
                                     .level = "unit",
                                     .by = f->person[i],
                                     .memo = "กษ 0201/15",
                                     .date = "2023-03-20",
                                     .despite = "ลงนามแล้ว"};
        good(ropa_act(f->reg, &act, &(struct ropa_act_on){ent, uid, 0, -1}, 1, &err), &err);
    }
}

/* A paper is of what its activities said when it was approved: issue 15.5, the sixteenth mistake of peers. */
static void a_notice_is_no_longer_true_when_its_activity_changed(void **state) {
    struct fixture *f = *state;
    char uid[37], other[37], notice[37], office[37], form[37], rule[37];
    struct ropa_err err = {0};
    make_activity(f, "อบรม", uid);
    make_activity(f, "ไม่เกี่ยว", other);
    make(f->reg, &rp_notice,
         (const char *[]){"name", "ประกาศอบรม", "unit_ref", "ICT", "cover[1].activity", uid, NULL}, notice);
    make(f->reg, &rp_notice, (const char *[]){"name", "ประกาศสำนักงาน", "scope", "office", NULL}, office);
    make(f->reg, &rp_consent_form, (const char *[]){"name", "แบบอบรม", "unit_ref", "ICT", NULL}, form);
    edit(f->reg, &rp_activity, uid, "purpose[1].lawful_basis", "consent");
    edit(f->reg, &rp_activity, uid, "purpose[1].consent_form_ref", form);
    good(do_all(f, "submit/unit o", uid, &err), &err); /* the office's notice tells of what was submitted */
    sign(f, &rp_notice, notice);
    sign(f, &rp_notice, office);
    sign(f, &rp_consent_form, form);
    paper_is(f, &rp_notice, notice, "");
    edit(f->reg, &rp_activity, uid, "notes", "ไม่บอกใคร"); /* what nobody is told */
    edit(f->reg, &rp_activity, other, "data_elements", "name; phone");
    paper_is(f, &rp_notice, notice, "");
    paper_is(f, &rp_consent_form, form, "");
    edit(f->reg, &rp_activity, other, "data_elements", "name");
    edit(f->reg, &rp_activity, uid, "data_elements", "name; phone");
    paper_is(f, &rp_notice, notice, "cover[1].activity>data_elements");
    paper_is(f, &rp_notice, office, "activity>data_elements");
    paper_is(f, &rp_consent_form, form, ""); /* it tells of data by itself */
    edit(f->reg, &rp_activity, uid, "data_elements", "name");
    edit(f->reg, &rp_activity, uid, "purpose[2].purpose_text", "อีกข้อ");
    paper_is(f, &rp_notice, notice, "cover[1].activity>purpose[2].purpose_text");
    struct ropa_record *rec = get(f, uid);
    snprintf(rule, sizeof rule, "%s", ropa_record_get(rec, ACT_RETENTION_REF));
    ropa_record_free(rec);
    sign(f, &rp_notice, notice); /* approved again as it is now */
    paper_is(f, &rp_notice, notice, "");
    edit(f->reg, &rp_retention, rule, "retention_max", "7");
    paper_is(f, &rp_notice, notice, "cover[1].activity>retention_max");
    paper_is(f, &rp_consent_form, form, "activity>retention_max");
    edit(f->reg, &rp_retention, rule, "retention_max", "10");
    paper_is(f, &rp_notice, notice, "");
    sign(f, &rp_notice, office);
    good(do_all(f, "submit/unit o", other, &err), &err); /* came since */
    paper_is(f, &rp_notice, office, "activity>activity_name");
    sign(f, &rp_notice, office);
    paper_is(f, &rp_notice, office, "");
    good(do_all(f, "approve/unit h; retire/unit h", uid, &err), &err); /* is over since */
    paper_is(f, &rp_notice, notice, "cover[1].activity>activity_name");
    paper_is(f, &rp_notice, office, "activity>activity_name");
    sign(f, &rp_consent_form, form);
    edit(f->reg, &rp_consent_form, form, "notes", "ของหน่วยงาน"); /* no part of what was approved */
    paper_is(f, &rp_consent_form, form, "");
}

static void an_approval_does_not_stretch_over_changes(void **state) {
    struct fixture *f = *state;
    char uid[37];
    struct ropa_err err = {0};
    make_activity(f, "แก้หลังอนุมัติ", uid);
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    struct ropa_record *rec = get(f, uid);
    edit(f->reg, &rp_activity, ropa_record_ref(rec), "subject_count", "12");
    ropa_record_free(rec);
    assert_int_equal(do_short(f, "accept/centre d", uid, &err), ROPA_E_ACT_NOT_SUBMITTED);
    good(do_all(f, "submit/centre o", uid, &err), &err);
    rec = get(f, uid);
    assert_string_equal(ropa_record_status(rec),
                        "submitted"); /* what is sent is not what the head approved */
    ropa_record_free(rec);
    good(do_all(f, "approve/unit h; accept/centre d; approve/org d", uid, &err), &err);
}

static void an_approved_record_is_not_removed_and_acts_not_undone(void **state) {
    struct fixture *f = *state;
    char uid[37];
    size_t n;
    struct ropa_err err = {0};
    make_activity(f, "ลบไม่ได้", uid);
    struct ropa_record *rec = get(f, uid);
    edit(f->reg, &rp_activity, ropa_record_ref(rec), "subject_count", "12");
    ropa_record_free(rec);
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    good(ropa_register_undo(f->reg, &n, &err), &err); /* the edit before, not the acts */
    rec = get(f, uid);
    assert_null(ropa_record_get(rec, ACT_SUBJECT_COUNT));
    assert_string_equal(ropa_record_status(rec), "approved");
    assert_int_equal(ropa_register_remove(f->reg, rec, &err), ROPA_E_ACT_REMOVE);
    assert_int_equal(ropa_register_undo(f->reg, &n, &err),
                     ROPA_E_ACT_REMOVE); /* it would take the record away */
    assert_int_equal(ropa_acts_count(f->reg, NULL, uid), 2);
    ropa_record_free(rec);
    assert_true(holds(f));
}

/* A number is a figure and whose it is; what stands in its place is none. */
static void a_letter_has_a_number(void **state) {
    static const struct {
        const char *memo;
        bool is;
    } cases[] = {{"กษ 0206/101", true},
                 {"กษ ๐๒๐๖/๑๐๑", true},
                 {"กษ 0206.01/ว 5", true},
                 {"ด่วนที่สุด ที่ กษ 0206/7", true},
                 {"12/2566", true},
                 {"15/12/2566", false},
                 {"๑๕/๑๒/๖๖", false},
                 {"2023-12-15", false},
                 {"ที่ 15/12/2566", false},
                 {"ICT-5", true},
                 {"ก1", true},
                 {"กษ. 15", true},
                 {"ฝ่ายบริหาร 3/2566", true},
                 {"กษ 0206/101 (ต่อ)", true},
                 {"กษ 0206/", false},
                 {"กษ 0206/...", false},
                 {"กษ 0206/-", false},
                 {"กษ 0206/000", false},
                 {"กษ 0206", false},
                 {"กษ 0206/ ลว. 15 ธ.ค. 2566", false},
                 {"0", false},
                 {"1", false},
                 {"๗", false},
                 {"เลขที่ 5", false},
                 {"/5", false},
                 {"-", false},
                 {"...", false},
                 {"", false},
                 {"รอเลข", false},
                 {"รอเลข กษ 0206/5", false},
                 {"ไม่มี", false},
                 {"จะส่งในปี 2567", false},
                 {"ส่งแล้ว", false},
                 {NULL, false}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (rp_letter_number(cases[i].memo) != cases[i].is)
            fail_msg("%s: %d", cases[i].memo, !cases[i].is);
}

/* However it is written, and whatever is remarked behind it. */
static void one_letter_is_one(void **state) {
    static const struct {
        const char *memo, *other;
        bool same;
    } cases[] = {{"กษ 0206/101", "ที่ กษ 0206/101", true},
                 {"กษ 0206/101", "เลขที่ กษ. ๐๒๐๖ / ๑๐๑", true},
                 {"กษ 0206/101", "ด่วนมาก ที่ กษ 0206/101", true},
                 {"กษ 0206/101", "กษ 0206/101 (ต่อ)", true},
                 {"กษ 0206/101", "กษ 0206/101 ต่อ", true},
                 {"กษ 0206/101", "กษ 0206/101 ลว. 18 พ.ค. 2566", true},
                 {"กษ 0206/101", "กษ0206/0101", true},
                 {"กษ 0206/101", "กษ 0206/101/2566", true},
                 {"ICT 11", "ict 11/2566", true},
                 {"กษ 0206/101", "กษ 0206/1010", false},
                 {"กษ 0206/101", "กษ 0206/ว 101", false},
                 {"กษ 0206/101", "กษ 0206/101/1", false},
                 {"กษ 0206/101", "กษ 0207/101", false},
                 {"กษ 0206/101 ก", "กษ 0206/101 ข", false},
                 {"กษ 0206(1)/5", "กษ 0206(2)/5", false},
                 {"กษ 0206/2566", "กษ 0206", false},
                 {"12/2566", "13/2566", false},
                 {"ก 10", "ก 1", false}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool same = rp_letter_same(cases[i].memo, "2023-02-20", cases[i].other, "2023-05-18");
        if (same != cases[i].same ||
            rp_letter_same(cases[i].other, "2023-05-18", cases[i].memo, "2023-02-20") != same)
            fail_msg("%s, %s: %d", cases[i].memo, cases[i].other, same);
        assert_false(rp_letter_same(cases[i].memo, "2023-02-20", cases[i].other, "2024-05-18"));
    }
}

/* What a letter sent is told of on paper outside: a number makes it one, "-" doesn't. */
static void what_a_letter_sent_is_retired(void **state) {
    static const struct {
        const char *memo;
        enum ropa_status removal;
    } cases[] = {{"กษ ๐๒๐๖/๑๒", ROPA_E_ACT_SENT},
                 {"ก7", ROPA_E_ACT_SENT},
                 {"-", ROPA_OK},
                 {"7", ROPA_OK},
                 {NULL, ROPA_OK}};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char uid[37], kept[37], sentence[512];
        struct ropa_err err = {0};
        make(f->reg, &rp_catalog, (const char *[]){"title", "ชุดที่ส่ง", "unit_ref", "ICT", NULL}, uid);
        make(f->reg, &rp_catalog, (const char *[]){"title", "อีกชุด", "unit_ref", "ICT", NULL}, kept);
        const struct ropa_act_on on = {&rp_catalog, uid, 0, -1};
        struct ropa_act act = {.kind = "submit",
                               .by = f->person[0],
                               .memo = cases[i].memo,
                               .date = "2023-03-10",
                               .despite = "รอเลข"};
        good(ropa_act(f->reg, &act, &on, 1, &err), &err);
        struct ropa_record *rec;
        good(ropa_register_get(f->reg, &rp_catalog, uid, &rec, &err), &err);
        if (cases[i].removal) { /* nor is it joined to another, which would take it away as well */
            assert_int_equal(ropa_join(f->reg, &rp_catalog, kept, uid, &err), ROPA_E_ACT_SENT);
            assert_int_equal(ropa_register_remove(f->reg, rec, &err), ROPA_E_ACT_SENT);
            assert_non_null(
                strstr(ropa_err_sentence(&err, ROPA_TH, sentence, sizeof sentence), cases[i].memo));
            assert_string_equal(err.remedy.verb, "retire");
            act = (struct ropa_act){
                .kind = "retire", .by = f->person[0], .reason = "ยุบรวม", .date = "2023-03-12"};
            good(ropa_act(f->reg, &act, &on, 1, &err), &err);
            assert_int_equal(ropa_register_remove(f->reg, rec, &err), ROPA_E_ACT_SENT); /* nor after that */
        } else {
            good(ropa_register_remove(f->reg, rec, &err), &err);
        }
        ropa_record_free(rec);
    }
    assert_true(holds(f));
}

static bool keep_told(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct ropa_err *told = ctx;
    assert_null(on); /* it is the memo's */
    *told = *why;
    return true;
}

/* A number is given out once a year: one that is another letter's, or names another year, is told before it is entered. */
static void a_letter_s_number_is_looked_at(void **state) {
    static const struct {
        const char *memo, *date, *despite;
        enum ropa_status told;
    } cases[] = {
        {"กษ 0206/12", "2023-03-12", NULL, ROPA_E_ACT_LETTER},
        {"กษ 0206 / ๑๒", "2023-03-20", NULL, ROPA_E_ACT_LETTER},
        {"กษ 0206/12", "2023-03-12", "เลขเดียวกันจริง", ROPA_OK},
        {"กษ 0206/12", "2023-03-10", NULL, ROPA_OK},       /* the same letter */
        {"กษ 0206/12", "2022-12-30", NULL, ROPA_OK},       /* of the year before */
        {"กษ 0206/120", "2023-03-12", NULL, ROPA_OK},      /* another number */
        {"-", "2023-03-12", NULL, ROPA_E_ACT_LETTER_NONE}, /* no number, and taken for none */
        {"...", "2023-03-12", NULL, ROPA_E_ACT_LETTER_NONE},
        {"รอเลข", "2023-03-12", NULL, ROPA_E_ACT_LETTER_NONE},
        {"ไม่มี", "2023-03-12", NULL, ROPA_E_ACT_LETTER_NONE},
        {"กษ 0206/", "2023-03-12", NULL, ROPA_E_ACT_LETTER_NONE},
        {"กษ 0206/", "2023-03-12", "รอสารบรรณออกเลข", ROPA_OK},
        {"ที่ กษ 0206/0012 (ต่อ)", "2023-03-12", NULL, ROPA_E_ACT_LETTER},
        {NULL, "2023-03-12", NULL, ROPA_OK}, /* what comes of none is told where it is asked */
        {"กษ 0206/13/2565", "2023-03-12", NULL, ROPA_E_ACT_LETTER_YEAR},
        {"กษ 0206/13 ลว. 1 ม.ค. ๒๕๖๕", "2023-03-12", NULL, ROPA_E_ACT_LETTER_YEAR},
        {"กษ 0206/13/2565", "2023-03-12", "ออกเลขค้างไว้", ROPA_OK},
        {"กษ 0206/13/2566", "2023-03-12", NULL, ROPA_OK},
        {"กษ 0206/13/2566", "2022-10-01", NULL, ROPA_OK}, /* by the fiscal year */
        {"กษ 0206/13/2565", "2022-12-31", NULL, ROPA_OK},
        {"กษ 0206/2401", "2023-03-12", NULL, ROPA_OK}, /* too far from the day to be a year */
        {"กษ 0206/25650", "2023-03-12", NULL, ROPA_OK},
        {"กษ 02065/65", "2023-03-12", NULL, ROPA_OK},
    };
    struct fixture *f = *state;
    char first[37], next[37], activity[37];
    struct ropa_err err = {0};
    make(f->reg, &rp_catalog, (const char *[]){"title", "ชุดแรก", "unit_ref", "ICT", NULL}, first);
    make(f->reg, &rp_catalog, (const char *[]){"title", "ชุดต่อไป", "unit_ref", "ICT", NULL}, next);
    make_activity(f, "กิจกรรม", activity);
    const struct ropa_act_on on[] = {{&rp_catalog, first, 0, -1}, {&rp_catalog, next, 0, -1}},
                             other = {&rp_activity, activity, 0, -1};
    struct ropa_act act = {.kind = "submit", .by = f->person[0], .memo = "กษ 0206/12", .date = "2023-03-10"};
    good(ropa_act(f->reg, &act, on, 1, &err), &err);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_err told = {0};
        char sentence[1024];
        act.memo = cases[i].memo;
        act.date = cases[i].date;
        act.despite = cases[i].despite;
        good(ropa_act_try(f->reg, &act, &on[1], 1, keep_told, &told, &err), &err);
        if (told.status != cases[i].told)
            fail_msg("%s of %s: %d, expected %d", act.memo, act.date, told.status, cases[i].told);
        if (told.status == ROPA_E_ACT_LETTER)
            assert_non_null(strstr(ropa_err_sentence(&told, ROPA_TH, sentence, sizeof sentence),
                                   "10 มี.ค. 2566 ส่ง CT-ICT-66-001"));
        if (told.status) {
            assert_string_equal(told.remedy.again[0], "despite");
            assert_int_equal(ropa_act(f->reg, &act, &on[1], 1, &err), told.status);
        }
        good(ropa_act_try(f->reg, &act, &other, 1, keep_told, &told, &err),
             &err); /* an entry goes on by the memo of its head */
        assert_int_equal(told.status, cases[i].told);
    }
    act = (struct ropa_act){.kind = "submit",
                            .by = f->person[0],
                            .memo = "กษ 0206/12",
                            .date = "2023-03-12",
                            .despite = "เลขเดียวกันจริง"};
    struct told told = {0};
    good(ropa_act(f->reg, &act, &on[1], 1, &err), &err);
    good(ropa_acts_each(f->reg, next, NULL, tell_act, &told, &err), &err);
    assert_int_equal(told.n, 1);
}

/* ---- many at once say the same as each alone ---- */

/* What the digests say, with nothing remembered. */
static bool truly_changed(struct fixture *f, const char *uid) {
    char now[RP_DIGEST_SIZE], last[RP_DIGEST_SIZE] = "";
    struct ropa_err err = {0};
    struct ropa_record *rec = get(f, uid);
    sqlite3_stmt *q = rp_db_stmt(
        &f->reg->st->db, "SELECT digest FROM act WHERE record=?1 AND kind='approve' ORDER BY id DESC LIMIT 1",
        &err);
    rp_store_forget(f->reg->st);
    good(rp_act_digest(f->reg->st, rec, NULL, now, NULL, &err), &err);
    rp_db_text(q, 1, uid);
    if (sqlite3_step(q) == SQLITE_ROW)
        snprintf(last, sizeof last, "%s", rp_db_column(q, 0));
    sqlite3_reset(q);
    ropa_record_free(rec);
    return last[0] && strcmp(last, now);
}

static void compare_all(struct fixture *f, char uids[][37], size_t n, const char *after, size_t counts[2]) {
    struct ropa_err err = {0};
    rp_store_walk_begin(f->reg->st);
    for (size_t i = 0; i < n; i++) {
        int version;
        bool changed, expected = truly_changed(f, uids[i]);
        struct ropa_record *rec = get(f, uids[i]);
        good(rp_approvals_version(f->reg->st, rec, &version, &changed, &err), &err);
        if (changed != expected)
            fail_msg("after %s: record %zu is %schanged", after, i, expected ? "" : "not ");
        counts[changed]++;
        ropa_record_free(rec);
    }
    rp_store_walk_end(f->reg->st);
}

static void many_say_the_same_as_each_alone(void **state) {
    static const struct {
        const char *noun, *ref, *path, *a, *b;
    } edits[] = {{"retention", "10 ปี นับแต่สิ้นสุดสัญญา", "retention_max", "7", "10"},
                 {"unit", "ICT", "staff_count", "40", "41"},
                 {"unit", "ICT", "abbreviation", "ศทส.", ""},
                 {"organisation", "ORG", "controller_contact", "โทร. 1", ""},
                 {"organisation", "ORG", "website", "https://www.example.go.th", ""},
                 {"person", "ผู้อำนวยการศูนย์", "post", "ผู้อำนวยการศูนย์ใหม่", "ผู้อำนวยการศูนย์"},
                 {"dataset", "รายการ 1", "owner", "ผู้อำนวยการศูนย์", ""},
                 {"dataset", "รายการ 2", "medium", "paper_cabinet", ""},
                 {"activity", "รายการ 2", "subject_count", "12", ""},
                 {"activity", "รายการ 3", "last_review_date", "2023-03-01", ""}};
    enum { N = 4, EDITS = sizeof edits / sizeof edits[0] };
    struct fixture alone;
    char uids[N][37], name[64];
    size_t counts[2] = {0, 0};
    struct ropa_err err = {0};
    (void)state;
    open_world(&alone, "many");
    edit(alone.reg, &rp_organisation, "ORG", "dpo_ref", "ผู้อำนวยการศูนย์");
    for (size_t i = 0; i < N; i++) {
        snprintf(name, sizeof name, "รายการ %zu", i);
        make_activity(&alone, name, uids[i]);
    }
    for (size_t i = 0; i + 1 < N; i++) /* the last is never approved */
        good(do_all(&alone, "submit/unit o; approve/unit h", uids[i], &err), &err);
    for (size_t i = 0; i < 2 * EDITS; i++) { /* there and back */
        size_t e = i < EDITS ? i : 2 * EDITS - 1 - i;
        edit(alone.reg, ropa_entity_find(edits[e].noun), edits[e].ref, edits[e].path,
             i < EDITS ? edits[e].a : edits[e].b);
        compare_all(&alone, uids, N, edits[e].path, counts);
        if (i == EDITS / 2)
            good(do_all(&alone, "submit/unit o; approve/unit h", uids[0], &err), &err);
    }
    assert_true(counts[0] > 10 && counts[1] > 10);
    ropa_register_close(alone.reg);
    world_end(&alone.w);
}

/* What another process stores is seen though the approvals were read before. */
static void what_others_approve_is_seen(void **state) {
    struct fixture *f = *state;
    char uid[37];
    int version;
    bool changed;
    struct fixture other = *f;
    struct ropa_err err = {0};
    make_activity(f, "อีกคนอนุมัติ", uid);
    struct ropa_record *rec = get(f, uid);
    good(rp_approvals_version(f->reg->st, rec, &version, &changed, &err), &err);
    assert_int_equal(version, 0);
    good(ropa_register_open(f->w.path, &f->w.env, &other.reg, &err), &err);
    good(do_all(&other, "submit/unit o; approve/unit h", uid, &err), &err);
    good(rp_approvals_version(f->reg->st, rec, &version, &changed, &err), &err);
    assert_int_equal(version, 1);
    assert_false(changed);
    ropa_register_close(other.reg);
    ropa_record_free(rec);
}

/* A shared record last saved in another chain may differ from what was approved here, however old its link looks. */
static void another_chain_is_printed_again(void **state) {
    struct fixture alone;
    char uid[37];
    int version;
    bool changed;
    struct ropa_err err = {0};
    (void)state;
    open_world(&alone, "chains");
    make_activity(&alone, "สองสาย", uid);
    good(do_all(&alone, "submit/unit o; approve/unit h", uid, &err), &err);
    edit(alone.reg, &rp_organisation, "ORG", "controller_contact", "โทร. 1");
    rp_db_exec(&alone.reg->st->db,
               "UPDATE revision SET register='another', seq=1, id=-1 WHERE id=(SELECT max(id) FROM revision);"
               "DELETE FROM revision WHERE noun='organisation' AND register<>'another'",
               NULL);
    rp_store_forget(alone.reg->st);
    struct ropa_record *rec = get(&alone, uid);
    good(rp_approvals_version(alone.reg->st, rec, &version, &changed, &err), &err);
    assert_true(changed);
    ropa_record_free(rec);
    ropa_register_close(alone.reg);
    world_end(&alone.w);
}

/* ---- the approved version as a file ---- */

static char *read_whole(const char *path) {
    FILE *f = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    assert_non_null(f);
    assert_non_null(text);
    assert_true(fread(text, 1, (1 << 20) - 1, f) > 0);
    fclose(f);
    return text;
}

static char *exported(struct fixture *f, const char *format, size_t *n, size_t *left) {
    char path[600];
    struct ropa_err err = {0};
    snprintf(path, sizeof path, "%s.%s", f->w.path, format);
    struct ropa_export how = {.format = format, .overwrite = true, .approved = true, .left = left};
    good(ropa_export(f->reg, path, &how, n, &err), &err);
    char *text = read_whole(path);
    unlink(path);
    return text;
}

static void only_the_approved_version_is_exported(void **state) {
    static const char *const formats[] = {"csv", "json"};
    struct fixture alone;
    char uid[37], draft[37], rule[37];
    size_t n, left;
    struct ropa_err err = {0};
    (void)state;
    open_world(&alone, "approved");
    make_activity(&alone, "ชื่อที่อนุมัติ", uid);
    make_activity(&alone, "ยังเป็นร่าง", draft);
    struct ropa_record *rec = get(&alone, uid);
    snprintf(rule, sizeof rule, "%s", ropa_record_get(rec, ACT_RETENTION_REF));
    good(do_all(&alone, "submit/unit o; approve/unit h; accept/centre d", uid, &err), &err);
    edit(alone.reg, &rp_activity, ropa_record_ref(rec), "activity_name", "ชื่อหลังแก้");
    edit(alone.reg, &rp_retention, rule, "retention_text", "เกณฑ์หลังแก้");
    edit(alone.reg, &rp_unit, "ICT", "name", "หน่วยงานหลังแก้");
    edit(alone.reg, &rp_organisation, "ORG", "controller_name", "องค์กรหลังแก้");
    good(do_all(&alone, "submit/unit o", uid, &err), &err);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        char *text = exported(&alone, formats[i], &n, &left);
        assert_int_equal(n, 1);
        assert_int_equal(left, 1);
        assert_non_null(strstr(text, "ชื่อที่อนุมัติ"));
        assert_non_null(strstr(text, "10 ปี นับแต่สิ้นสุดสัญญา"));
        assert_null(strstr(text, "หลังแก้"));
        assert_null(strstr(text, "ยังเป็นร่าง"));
        if (!strcmp(formats[i], "json")) { /* what was submitted since is no part of it */
            assert_non_null(strstr(text, "\"status\":\"accepted\""));
            assert_non_null(strstr(text, "\"rev\":1"));
            assert_non_null(strstr(text, "\"version\":1"));
        }
        free(text);
    }
    ropa_record_free(rec);
    ropa_register_close(alone.reg);
    world_end(&alone.w);
}

/* Two approved at different times name the same rule as it was then: nothing of one is remembered for the other. */
static void each_prints_what_it_named_then(void **state) {
    struct fixture alone;
    char uid[2][37], rule[37];
    size_t n, left;
    struct ropa_err err = {0};
    (void)state;
    open_world(&alone, "then");
    make_activity(&alone, "รายการแรก", uid[0]);
    make_activity(&alone, "รายการหลัง", uid[1]);
    struct ropa_record *rec = get(&alone, uid[0]);
    snprintf(rule, sizeof rule, "%s", ropa_record_get(rec, ACT_RETENTION_REF));
    ropa_record_free(rec);
    good(do_all(&alone, "submit/unit o; approve/unit h", uid[0], &err), &err);
    edit(alone.reg, &rp_retention, rule, "name", "เกณฑ์ชื่อใหม่");
    good(do_all(&alone, "submit/unit o; approve/unit h", uid[1], &err), &err);
    char *text = exported(&alone, "csv", &n, &left);
    char *second = strstr(text, "รายการหลัง");
    assert_int_equal(n, 2);
    assert_non_null(second);
    assert_non_null(strstr(second, "เกณฑ์ชื่อใหม่"));
    *second = '\0';
    assert_null(strstr(text, "เกณฑ์ชื่อใหม่"));
    free(text);
    ropa_register_close(alone.reg);
    world_end(&alone.w);
}

static void an_altered_print_is_not_given_out(void **state) {
    struct fixture *f = *state;
    char uid[37], path[600];
    struct ropa_record *approved = NULL;
    struct ropa_err err = {0};
    make_activity(f, "ฉบับที่เก็บถูกแก้", uid);
    good(do_all(f, "submit/unit o; approve/unit h", uid, &err), &err);
    rp_db_exec(&f->reg->st->db,
               "SAVEPOINT bend; UPDATE act_print SET print=replace(print, 'ฉบับที่เก็บถูกแก้', 'ฉบับอื่น')", NULL);
    assert_int_equal(ropa_record_approved(f->reg, &rp_activity, uid, &approved, &err), ROPA_E_TAMPERED);
    assert_null(approved);
    snprintf(path, sizeof path, "%s.csv", f->w.path);
    assert_int_equal(
        ropa_export(f->reg, path, &(struct ropa_export){.format = "csv", .approved = true}, NULL, &err),
        ROPA_E_TAMPERED);
    assert_int_not_equal(access(path, F_OK), 0);
    rp_db_exec(&f->reg->st->db, "ROLLBACK TO bend; RELEASE bend", NULL);
    good(ropa_record_approved(f->reg, &rp_activity, uid, &approved, &err), &err);
    ropa_record_free(approved);
}

/* ---- tampering ---- */

/* Bend what `set` says; then the history must not hold, and hold again when it is put back. */
static void bend(struct fixture *f, const char *what, const char *sql) {
    struct rp_db *db = &f->reg->st->db;
    struct ropa_err err = {0};
    if (rp_db_exec(db, "SAVEPOINT bend; PRAGMA defer_foreign_keys=1", &err) || rp_db_exec(db, sql, &err))
        fail_msg("%s: %s", sql, err.native);
    if (!sqlite3_changes(db->h))
        fail_msg("nothing bent: %s", sql);
    if (holds(f))
        fail_msg("unseen: %s", what);
    rp_db_exec(db, "ROLLBACK TO bend; RELEASE bend", NULL);
}

static const struct {
    const char *table, *key; /* a column that tells rows apart */
} chained[] = {{"act", "id"}, {"act_print", "act"}, {"revision", "id"}, {"personal", "salt"}, {"blob", "id"}};

/* Each column of the table in each of its rows: its first byte, its last and one more than it had. */
static void bend_column(struct fixture *f, const char *table, const char *key, const char *column,
                        const char *type, int64_t rows) {
    static const char *const text[] = {"char(unicode(v)+20)||substr(v,2)",
                                       "substr(v,1,length(v)-1)||char(unicode(substr(v,-1))+20)", "v||' '"};
    bool number = !strcmp(type, "INTEGER"), blob = !strcmp(type, "BLOB");
    for (int64_t row = 0; row < rows; row++)
        for (size_t i = 0; i < (number || blob ? 1 : 3); i++) {
            char sql[512];
            snprintf(sql, sizeof sql,
                     "UPDATE %s SET %s = (SELECT ifnull(%s, %s) FROM (SELECT %s AS v)) "
                     "WHERE %s IN (SELECT %s FROM %s ORDER BY 1 LIMIT 1 OFFSET %lld)",
                     table, column,
                     number ? "v+100"
                     : blob ? "CAST(iif(substr(v,1,1)=x'5A', x'5B', x'5A')||substr(v,2) AS BLOB)"
                            : text[i],
                     number ? "7"
                     : blob ? "x'78'"
                            : "'x'",
                     column, key, key, table, (long long)row);
            bend(f, column, sql);
        }
}

/* A request with names, one whose names were erased, a file kept and one erased. */
static void keep_what_can_be_erased(struct fixture *f) {
    struct ropa_err err = {0};
    char uid[2][37];
    for (size_t i = 0; i < 2; i++) {
        make(f->reg, &rp_request,
             (const char *[]){"title", "ขอสำเนา", "unit_ref", "ICT", "requester_name", "ผู้ขอ ก.", NULL},
             uid[i]);
    }
    edit(f->reg, &rp_request, uid[0], "requester_contact", "ที่ติดต่อ");
    struct ropa_act act = {.kind = "erase", .by = f->person[0], .reason = "พ้นกำหนด"};
    good(
        ropa_act(f->reg, &act, &(struct ropa_act_on){.ent = &rp_request, .uid = uid[1], .acts = -1}, 1, &err),
        &err);
    for (size_t i = 0; i < 2; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_evidence);
        char path[160];
        snprintf(path, sizeof path, "%s.txt", f->w.path);
        FILE *out = fopen(path, "w");
        assert_true(out && fprintf(out, "file %zu", i) > 0 && !fclose(out));
        change(f->reg, rec, "unit_ref", "ICT");
        good(ropa_evidence_take(f->reg, rec, path, &err), &err);
        good(ropa_register_save(f->reg, rec, &err), &err);
        snprintf(uid[i], 37, "%s", ropa_record_uid(rec));
        ropa_record_free(rec);
        unlink(path);
    }
    good(ropa_act(f->reg, &act, &(struct ropa_act_on){.ent = &rp_evidence, .uid = uid[1], .acts = -1}, 1,
                  &err),
         &err);
}

static void every_bent_byte_is_seen(void **state) {
    struct fixture *f = *state;
    static struct fixture small;
    char uid[37];
    struct ropa_err err = {0};
    (void)f;
    open_world(&small, "bent");
    make_activity(&small, "ถูกดัดแปลง", uid);
    good(do_all(&small,
                "submit/unit o; return/unit h why; submit/unit o; approve/unit h; accept/centre d;"
                " approve/org d; publish url",
                uid, &err),
         &err);
    keep_what_can_be_erased(&small);
    assert_true(holds(&small));
    struct rp_db *db = &small.reg->st->db;
    for (size_t t = 0; t < sizeof chained / sizeof chained[0]; t++) {
        char sql[128], columns[32][2][32];
        size_t n = 0;
        snprintf(sql, sizeof sql, "SELECT name, type FROM pragma_table_info('%s') WHERE name<>'id'",
                 chained[t].table);
        sqlite3_stmt *q = rp_db_stmt(db, sql, NULL);
        for (; sqlite3_step(q) == SQLITE_ROW; n++) {
            snprintf(columns[n][0], 32, "%s", rp_db_column(q, 0));
            snprintf(columns[n][1], 32, "%s", rp_db_column(q, 1));
        }
        sqlite3_reset(q);
        assert_true(n > 1);
        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", chained[t].table);
        int64_t rows = db_number(db, 0, sql, NULL);
        for (size_t c = 0; c < n; c++)
            bend_column(&small, chained[t].table, chained[t].key, columns[c][0], columns[c][1], rows);
    }
    bend(&small, "a name dropped", "DELETE FROM personal WHERE field='requester_contact'");
    bend(
        &small, "a name invented",
        "INSERT INTO personal SELECT register, seq, uid, place, 'requester_proof', salt, value FROM personal LIMIT 1");
    bend(
        &small, "a name put back",
        "INSERT INTO personal SELECT register, seq, uid, uid, 'requester_name', zeroblob(16), 'ผู้ขอ ก.' FROM revision v "
        "WHERE noun='request' AND NOT EXISTS (SELECT 1 FROM personal p WHERE p.uid=v.uid) LIMIT 1");
    bend(&small, "a file dropped", "DELETE FROM blob WHERE content IS NOT NULL");
    bend(&small, "an erased file dropped", "DELETE FROM blob WHERE content IS NULL");
    bend(&small, "a file emptied", "UPDATE blob SET content=NULL WHERE content IS NOT NULL");
    bend(&small, "a file put back", "UPDATE blob SET content=x'66' WHERE content IS NULL");
    bend(&small, "an act dropped", "DELETE FROM act WHERE id=(SELECT max(id) FROM act)");
    bend(&small, "a print dropped", "DELETE FROM act_print");
    bend(&small, "acts reordered", "UPDATE act SET id = 100 - id");
    bend(&small, "links reordered", "UPDATE revision SET id = -id");
    bend(&small, "the chain cut with its acts",
         "DELETE FROM revision WHERE seq=(SELECT max(seq) FROM revision)");
    bend(
        &small, "an act invented",
        "INSERT INTO act (uid,record,noun,ref,kind,level,by_person,by_name,by_post,memo,date,digest,rev,status,at,clock_set,"
        "actor) SELECT 'x',record,noun,ref,kind,level,by_person,by_name,by_post,memo,date,digest,rev,status,at,"
        "clock_set,actor FROM act LIMIT 1");
    bend(&small, "a status put by hand", "UPDATE activity SET status='retired'");
    bend(&small, "a status put by hand", "UPDATE retention SET status='approved'");
    bend(&small, "a ref put by hand", "UPDATE activity SET ref='RO-ICT-66-999'");
    assert_true(holds(&small));
    ropa_register_close(small.reg);
    world_end(&small.w);
}

/* From the first noun to the last: what the record says of itself is what its acts made it. */
static void a_status_put_by_hand_is_seen_of_every_noun(void **state) {
    struct fixture *f = *state;
    char uid[37], sql[96];
    size_t n, bent = 0;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    make(f->reg, &rp_remark, (const char *[]){"title", "ความเห็น", NULL}, uid);
    assert_true(holds(f));
    for (size_t i = 0; i < n; i++) {
        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", ents[i]->code);
        if (!db_number(&f->reg->st->db, 0, sql, NULL))
            continue;
        snprintf(sql, sizeof sql, "UPDATE %s SET status='returned' WHERE id=(SELECT min(id) FROM %s)",
                 ents[i]->code, ents[i]->code);
        bend(f, ents[i]->code, sql);
        bent += ents[i] == &rp_person || ents[i] == &rp_remark;
    }
    assert_int_equal(bent, 2);
}

/* Cut the chain and its acts together: only a head printed before tells. */
static void a_cut_chain_is_found_against_a_printed_head(void **state) {
    struct fixture *f = *state;
    struct rp_db *db = &f->reg->st->db;
    char uid[37], head[65];
    size_t links;
    struct ropa_err err = {0};
    make_activity(f, "ตัดประวัติ", uid);
    good(do_all(f, "submit/unit o", uid, &err), &err);
    good(ropa_register_head(f->reg, head, &err), &err);
    rp_db_exec(db,
               "SAVEPOINT cut; DELETE FROM act WHERE id=(SELECT max(id) FROM act);"
               "DELETE FROM revision WHERE id=(SELECT max(id) FROM revision);"
               "UPDATE activity SET status='draft' WHERE status='submitted'"
               " AND NOT EXISTS (SELECT 1 FROM act WHERE record=activity.uid)",
               NULL);
    assert_int_equal(ropa_register_verify(f->reg, NULL, &links, &err), ROPA_OK);
    assert_int_equal(ropa_register_verify(f->reg, head, &links, &err), ROPA_E_TAMPERED);
    rp_db_exec(db, "ROLLBACK TO cut; RELEASE cut", NULL);
    assert_int_equal(ropa_register_verify(f->reg, head, &links, &err), ROPA_OK);
}

/* What several ask of a kind of act, they ask of its row. */
static void each_kind_has_its_row(void **state) {
    size_t n_vocabs, kinds = 0;
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n_vocabs);
    (void)state;
    for (size_t v = 0; v < n_vocabs; v++)
        for (size_t i = 0; !strcmp(vocabs[v]->code, "ACTKIND") && i < vocabs[v]->n; i++, kinds++)
            assert_string_equal(rp_act_kind(vocabs[v]->choices[i].code)->code, vocabs[v]->choices[i].code);
    assert_int_equal(kinds, 8);
    assert_true(ropa_act_decides("return"));
    assert_false(ropa_act_decides("submit"));
    assert_false(ropa_act_decides("none"));
    assert_false(ropa_act_decides(NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_has_its_row),
        cmocka_unit_test(what_may_follow_what),
        cmocka_unit_test(what_is_disputed_does_not_count),
        cmocka_unit_test(a_dispute_leaves_a_later_round),
        cmocka_unit_test(what_waits_after_a_dispute_waits_from_then),
        cmocka_unit_test(no_merge_brings_another_file_under_an_act),
        cmocka_unit_test(a_memo_is_entered_with_its_scan),
        cmocka_unit_test(the_centre_is_told_where_nothing_is_guessed),
        cmocka_unit_test(a_refusal_says_why_in_both_languages),
        cmocka_unit_test(a_signature_counts_by_what_the_register_has),
        cmocka_unit_test(published_without_authority_goes_again),
        cmocka_unit_test(each_sees_what_waits_for_them),
        cmocka_unit_test(what_waited_longest_comes_first),
        cmocka_unit_test(every_refusal_is_told_and_nothing_done),
        cmocka_unit_test(refusals_are_told_of_each_record),
        cmocka_unit_test(one_memo_carries_many_or_none),
        cmocka_unit_test(the_reason_is_kept_with_what_needs_it),
        cmocka_unit_test(texts_of_an_act_are_read_like_fields),
        cmocka_unit_test(the_second_of_two_officers_is_told),
        cmocka_unit_test(who_acted_is_kept_as_they_were),
        cmocka_unit_test(versions_rise_at_the_first_change),
        cmocka_unit_test(a_shared_rule_changes_what_was_approved),
        cmocka_unit_test(a_notice_is_no_longer_true_when_its_activity_changed),
        cmocka_unit_test(an_approval_does_not_stretch_over_changes),
        cmocka_unit_test(an_approved_record_is_not_removed_and_acts_not_undone),
        cmocka_unit_test(a_letter_has_a_number),
        cmocka_unit_test(one_letter_is_one),
        cmocka_unit_test(what_a_letter_sent_is_retired),
        cmocka_unit_test(a_letter_s_number_is_looked_at),
        cmocka_unit_test(many_say_the_same_as_each_alone),
        cmocka_unit_test(what_others_approve_is_seen),
        cmocka_unit_test(another_chain_is_printed_again),
        cmocka_unit_test(only_the_approved_version_is_exported),
        cmocka_unit_test(each_prints_what_it_named_then),
        cmocka_unit_test(an_altered_print_is_not_given_out),
        cmocka_unit_test(a_cut_chain_is_found_against_a_printed_head),
        cmocka_unit_test(a_status_put_by_hand_is_seen_of_every_noun),
        cmocka_unit_test(every_bent_byte_is_seen),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
