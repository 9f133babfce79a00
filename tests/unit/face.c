/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Public functions that another front end than the command line calls; tests/used.py asks that none is left untried. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "scratch.h"

enum { MOST = 1 << 20 };

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "face", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", "กองตัวอย่าง"));
    for (int i = 0; i < 3; i++)
        enter(f->reg, &rp_activity,
              PAIRS("activity_name", i ? "ก" : "ข", "unit_ref", "GT", "data_elements",
                    i ? "ชื่อ-นามสกุล, id13" : "id13"));
    return 0;
}

static void the_library_says_its_version(void **state) {
    (void)state;
    assert_string_equal(ropa_version(), ROPA_VERSION);
}

static void items_of_a_set_are_handed_out(void **state) {
    static const char set_of[] = "[\"a\",\"ข \\\"ค\\\"\"]";
    char *first = ropa_set_item(set_of, 0), *second = ropa_set_item(set_of, 1);
    (void)state;
    assert_string_equal(first, "a");
    assert_string_equal(second, "ข \"ค\"");
    assert_null(ropa_set_item(set_of, 2));
    assert_null(ropa_set_item(NULL, 0));
    free(first);
    free(second);
}

static void a_place_to_be_set_has_a_row(void **state) {
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    struct ropa_place p;
    struct ropa_err err = {0};
    (void)state;
    good(ropa_place_parse(&rp_activity, "purpose.lawful_basis", &p, &err), &err);
    good(ropa_place_settle(rec, &p, &err), &err);
    assert_int_equal(p.row, 1);
    good(ropa_place_set(rec, &p, "consent", NULL, &err), &err);
    good(ropa_place_parse(&rp_activity, "purpose[].lawful_basis", &p, &err), &err);
    good(ropa_place_settle(rec, &p, &err), &err);
    assert_int_equal(p.row, 2);
    good(ropa_place_set(rec, &p, "contract", NULL, &err), &err);
    good(ropa_place_parse(&rp_activity, "purpose.lawful_basis", &p, &err), &err);
    assert_int_equal(ropa_place_settle(rec, &p, &err), ROPA_E_UNFIT); /* which of the two? */
    ropa_record_free(rec);
}

struct usage {
    char value[4][64];
    int64_t times[4];
    size_t n;
};

static bool take_usage(void *ctx, const char *value, int64_t times) {
    struct usage *u = ctx;
    snprintf(u->value[u->n], sizeof u->value[0], "%s", value);
    u->times[u->n++] = times;
    return u->n < 4;
}

static void what_is_used_most_comes_first(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct usage u = {.n = 0};
    size_t elements = ropa_field_find(&rp_activity, "data_elements");
    good(ropa_register_usage(f->reg, &rp_activity, elements, 4, take_usage, &u, &err), &err);
    assert_int_equal(u.n, 2);
    assert_string_equal(u.value[0], "id13");
    assert_int_equal(u.times[0], 3);
    assert_int_equal(u.times[1], 2);
    u.n = 0;
    good(ropa_register_usage(f->reg, &rp_activity, elements, 1, take_usage, &u, &err), &err);
    assert_int_equal(u.n, 1);
}

struct taken {
    char *bytes;
    size_t n;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct taken *t = ctx;
    assert_true(t->n + n <= MOST);
    memcpy(t->bytes + t->n, bytes, n);
    t->n += n;
    return true;
}

static bool put_nothing(void *ctx, const void *bytes, size_t n) {
    (void)ctx, (void)bytes, (void)n;
    return false;
}

static void a_sink_takes_the_workbook_of_the_score(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score_book book = {.lang = ROPA_TH};
    struct taken t = {.bytes = malloc(MOST)};
    long total = -1, of_file = -2;
    const char *path = scratch("score.xlsx");
    char *bytes = malloc(MOST);
    good(ropa_score_export_to(f->reg, &(struct ropa_sink){put, &t}, &book, &total, &err), &err);
    good(ropa_score_export(f->reg, path, &book, &of_file, &err), &err);
    assert_int_equal(total, of_file);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, MOST, file), t.n);
    fclose(file);
    assert_memory_equal(bytes, t.bytes, t.n);
    unlink(path);
    assert_int_equal(ropa_score_export_to(f->reg, &(struct ropa_sink){put_nothing, NULL}, &book, NULL, &err),
                     ROPA_E_STOPPED);
    free(bytes);
    free(t.bytes);
}

struct proposals {
    size_t asked, made;
};

static bool ask_proposal(void *ctx, const struct ropa_finding *f) {
    struct proposals *p = ctx;
    char *value = ropa_finding_proposal(f, 0);
    p->asked++;
    p->made += value != NULL;
    assert_true(!value || *value);
    free(value);
    return true;
}

static void most_findings_have_no_proposal(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct proposals p = {0, 0};
    good(ropa_check_each(f->reg, NULL, ask_proposal, NULL, &p, &err), &err);
    assert_true(p.asked > 3);
    assert_int_equal(p.made, 0); /* nothing is typed to look right here */
}

static bool find_nothing(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                         const char *title) {
    (void)ctx, (void)ent, (void)uid, (void)ref;
    return title == NULL;
}

/* A field that a page lacks comes as NULL. */
static void a_text_that_is_not_there_is_an_empty_one(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_activity), *made = NULL;
    struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
    struct ropa_place p;
    char uid[37], *value = (char *)"", *ask = NULL;
    size_t n = 9, transfer = ropa_field_find(&rp_activity, "transfer");
    assert_int_equal(ropa_query_where(q, NULL, &err), ROPA_E_USAGE);
    good(ropa_query_search(q, NULL, &err), &err);
    good(ropa_register_search(f->reg, &(struct ropa_search){0}, find_nothing, NULL, &err), &err);
    good(ropa_query_sort(q, NULL, &err), &err);
    ropa_query_free(q);
    good(ropa_value_parse(&rp_activity.fields[0], NULL, NULL, &value, &err), &err);
    assert_null(value);
    good(ropa_record_parse(rec, 0, NULL, NULL, &err), &err);
    assert_null(ropa_record_get(rec, 0));
    assert_int_equal(ropa_record_set_na(rec, transfer, NULL, &err), ROPA_E_REASON);
    good(ropa_place_parse(&rp_activity, "activity_name", &p, &err), &err);
    good(ropa_place_set(rec, &p, NULL, NULL, &err), &err);
    good(ropa_place_list(&rp_activity, NULL, &p, 1, &n, &err), &err);
    assert_int_equal(n, 0);
    assert_int_equal(ropa_register_find(f->reg, &rp_activity, NULL, uid, &err), ROPA_E_NOT_FOUND);
    assert_int_equal(ropa_starter_begin(f->reg, &rp_activity, NULL, &made, &ask, &err), ROPA_E_NOT_FOUND);
    good(ropa_retention_read(NULL, &made, &err), &err);
    ropa_record_free(made);
    ropa_record_free(rec);
    assert_null(ropa_entity_find(NULL));
    assert_null(ropa_document_kind_find(NULL));
    assert_int_equal(ropa_field_find(&rp_activity, NULL), ROPA_NO_FIELD);
    value = ropa_csv_cell(NULL, false);
    assert_string_equal(value, "");
    free(value);
}

static bool take_use(void *ctx, const char *value, int64_t times) {
    (void)value, (void)times;
    ++*(size_t *)ctx;
    return true;
}

/* What is no place, and a field that has no values of its own, are told, not followed. */
static void what_is_not_there_is_not_followed(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_place none = {0};
    size_t n = 0, rows = ropa_field_find(&rp_activity, "purpose"),
           version = ropa_field_find(&rp_activity, "version");
    char *text = ropa_place_text(&none, ROPA_AS_CODE, ROPA_TH), *label = ropa_place_label(&none, ROPA_TH);
    assert_string_equal(text, "");
    assert_string_equal(label, "");
    free(text);
    free(label);
    const size_t fields[] = {rp_activity.n_fields, ROPA_NO_FIELD, rows, version};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        assert_int_equal(ropa_register_usage(f->reg, &rp_activity, fields[i], 0, take_use, &n, &err),
                         ROPA_E_FIELD);
    good(ropa_register_usage(f->reg, &rp_activity, 0, 0, take_use, &n, &err), &err);
}

static bool find_it(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                    const char *title) {
    (void)ent, (void)ref, (void)title;
    char *looked = ctx;
    if (!strcmp(uid, looked))
        *looked = '\0';
    return true;
}

/* A word that many labels hold finds what uses any of them, the last one too. */
static void every_choice_that_a_word_names_is_found(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t field = ropa_field_find(&rp_dataset, "data_elements"), n = 0, n_vocabs;
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n_vocabs), *v = rp_dataset.fields[field].vocab;
    const char *last = NULL;
    for (size_t i = 0; i < n_vocabs; i++)
        for (size_t k = 0; k < vocabs[i]->n; k++)
            n += strstr(vocabs[i]->choices[k].label.in[ROPA_TH], "เลข") != NULL;
    for (size_t k = 0; k < v->n; k++)
        if (strstr(v->choices[k].label.in[ROPA_TH], "เลข"))
            last = v->choices[k].code;
    assert_non_null(last);
    assert_true(n > 8);
    for (size_t k = 0; k < v->n; k++) {
        if (!strstr(v->choices[k].label.in[ROPA_TH], "เลข"))
            continue;
        struct ropa_record *rec =
            make(f->reg, &rp_dataset, PAIRS("name", "ก", "data_elements", v->choices[k].code));
        char uid[37];
        snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
        good(ropa_register_search(f->reg, &(struct ropa_search){.words = "เลข"}, find_it, uid, &err), &err);
        if (*uid)
            fail_msg("%s isn't found", v->choices[k].code);
        ropa_record_free(rec);
    }
}

/* ---- one change set at a time ---- */

/* What the public functions that begin a change set of their own are called with. */
struct called {
    struct ropa_register *reg;
    struct ropa_record *rec, *file;
    const char *path; /* a file that is there */
    struct ropa_err err;
};

static bool take_bytes(void *ctx, const void *bytes, size_t n) {
    (void)ctx, (void)bytes, (void)n;
    return true;
}

static enum ropa_status call_begin(struct called *c) {
    return ropa_register_begin(c->reg, "set", &c->err);
}

static enum ropa_status call_try(struct called *c) {
    enum ropa_status s = ropa_register_try(c->reg, "set", &c->err);
    if (!s)
        ropa_register_rollback(c->reg);
    return s;
}

static enum ropa_status call_save(struct called *c) {
    return ropa_register_save(c->reg, c->rec, &c->err);
}

static enum ropa_status call_remove(struct called *c) {
    return ropa_register_remove(c->reg, c->rec, &c->err);
}

static enum ropa_status call_restore(struct called *c) {
    return ropa_register_restore(c->reg, &rp_activity, ropa_record_uid(c->rec), 1, &c->err);
}

static enum ropa_status call_undo(struct called *c) {
    size_t n;
    return ropa_register_undo(c->reg, &n, &c->err);
}

static enum ropa_status call_act(struct called *c) {
    const struct ropa_act act = {.kind = "submit", .level = "unit"};
    const struct ropa_act_on on = {&rp_activity, ropa_record_uid(c->rec), 0, -1};
    return ropa_act(c->reg, &act, &on, 1, &c->err);
}

static enum ropa_status call_import(struct called *c) {
    struct ropa_import_result *out = NULL;
    const struct ropa_import how = {.format = "csv", .write = true};
    enum ropa_status s = ropa_import(c->reg, c->path, &how, &out, &c->err);
    ropa_import_free(out);
    return s;
}

static enum ropa_status call_preview(struct called *c) {
    struct ropa_import_result *out = NULL;
    const struct ropa_import how = {.format = "csv"};
    enum ropa_status s = ropa_import(c->reg, c->path, &how, &out, &c->err);
    ropa_import_free(out);
    return s;
}

static enum ropa_status call_backup(struct called *c) {
    const char *path = scratch("set.db");
    enum ropa_status s = ropa_register_backup(c->reg, path, &c->err);
    unlink(path);
    return s;
}

static enum ropa_status call_backup_over(struct called *c) {
    const char *path = scratch("set.db");
    enum ropa_status s = ropa_register_backup_over(c->reg, path, &c->err);
    unlink(path);
    return s;
}

static enum ropa_status call_backup_to(struct called *c) {
    return ropa_backup_to(c->reg, &(struct ropa_sink){take_bytes, NULL}, &c->err);
}

static enum ropa_status call_reindex(struct called *c) {
    size_t n;
    return ropa_register_reindex(c->reg, &n, &c->err);
}

static enum ropa_status call_sweep(struct called *c) {
    return ropa_erase_sweep(c->reg, &c->err);
}

static enum ropa_status call_freeze(struct called *c) {
    return ropa_score_freeze(c->reg, &(struct ropa_score_options){0}, NULL, &c->err);
}

static enum ropa_status call_sample(struct called *c) {
    return ropa_register_sample(c->reg, &c->err);
}

static enum ropa_status call_take(struct called *c) {
    return ropa_evidence_take(c->reg, c->file, c->path, &c->err);
}

static enum ropa_status call_draft(struct called *c) {
    return ropa_draft_save(c->reg, c->rec, &c->err);
}

static enum ropa_status call_moved(struct called *c) {
    size_t n;
    return ropa_register_moved_dates(c->reg, c->rec, &n, &c->err);
}

static enum ropa_status call_as(struct called *c) {
    return ropa_register_as(c->reg, &(struct ropa_who){.actor = "ข"}, &c->err);
}

static enum ropa_status call_verify(struct called *c) {
    size_t n;
    return ropa_register_verify(c->reg, NULL, &n, &c->err);
}

static enum ropa_status call_integrity(struct called *c) {
    return ropa_register_integrity(c->reg, &c->err);
}

/* `in_set`: while a change set is open; `reading`: in a callback of a reading. */
static const struct {
    const char *name;
    enum ropa_status (*call)(struct called *c);
    enum ropa_status in_set, reading;
} beginners[] = {
    {"begin", call_begin, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"try", call_try, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"save", call_save, ROPA_OK, ROPA_E_READING},
    {"draft_save", call_draft, ROPA_OK, ROPA_OK},
    {"moved_dates", call_moved, ROPA_OK, ROPA_E_READING},
    {"evidence_take", call_take, ROPA_OK, ROPA_E_READING},
    {"restore", call_restore, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"undo", call_undo, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"act", call_act, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"import", call_import, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"preview", call_preview, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"backup", call_backup, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"backup_over", call_backup_over, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"backup_to", call_backup_to, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"reindex", call_reindex, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"sweep", call_sweep, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"freeze", call_freeze, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"sample", call_sample, ROPA_E_SET_OPEN, ROPA_E_READING},
    {"as", call_as, ROPA_E_SET_OPEN, ROPA_OK},
    {"verify", call_verify, ROPA_E_SET_OPEN, ROPA_OK},
    {"integrity", call_integrity, ROPA_E_SET_OPEN, ROPA_OK},
    {"remove", call_remove, ROPA_OK, ROPA_E_READING},
};
enum { BEGINNERS = sizeof beginners / sizeof *beginners };

static void call_one(struct called *c, size_t i, enum ropa_status wanted) {
    c->err = (struct ropa_err){0};
    enum ropa_status s = beginners[i].call(c);
    if (s != wanted || c->err.status != s || c->err.native[0])
        fail_msg("%s: %d, not %d; %d %s", beginners[i].name, s, wanted, c->err.status, c->err.native);
}

static bool call_within(void *ctx, const struct ropa_finding *f) {
    (void)f;
    for (size_t i = 0; i < BEGINNERS; i++)
        call_one(ctx, i, beginners[i].reading);
    return false;
}

static bool within_change(void *ctx, const struct ropa_change *change) {
    (void)change;
    return call_within(ctx, NULL);
}

static bool within_act(void *ctx, const struct ropa_act_kept *act) {
    (void)act;
    return call_within(ctx, NULL);
}

static bool note_why(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    (void)on;
    *(enum ropa_status *)ctx = why->status;
    return false;
}

static void a_change_set_is_ended_before_another(void **state) {
    struct fixture *f = *state;
    char path[512];
    snprintf(path, sizeof path, "%s", scratch("set.csv")); /* the next one takes its place */
    struct called c = {.reg = f->reg, .path = path, .file = ropa_record_new(&rp_evidence)};
    FILE *file = fopen(c.path, "wb");
    assert_non_null(file);
    fputs("activity_name,unit_ref\nค,GT\n", file);
    fclose(file);
    struct ropa_record *person = make(f->reg, &rp_person, PAIRS("name", "ตัวอย่าง ส่ง", "post", "ก"));
    c.rec = make(f->reg, &rp_activity, PAIRS("activity_name", "ชุด", "unit_ref", "GT"));
    int64_t rev = ropa_record_rev(c.rec), n = ropa_register_count(f->reg, &rp_activity);
    assert_int_equal(ropa_register_commit(f->reg, &c.err), ROPA_E_SET_NONE);
    ropa_register_rollback(f->reg); /* nothing */
    good(ropa_register_begin(f->reg, "set", &c.err), &c.err);
    for (size_t i = 0; i < BEGINNERS; i++)
        call_one(&c, i, beginners[i].in_set);
    enum ropa_status why = ROPA_OK; /* and what it would come to isn't said otherwise than it comes */
    good(ropa_act_try(f->reg, &(struct ropa_act){.kind = "submit", .level = "unit"},
                      &(struct ropa_act_on){&rp_activity, ropa_record_uid(c.rec), 0, -1}, 1, note_why, &why,
                      &c.err),
         &c.err);
    assert_int_equal(why, ROPA_E_SET_OPEN);
    ropa_register_rollback(f->reg);
    ropa_record_free(c.rec);
    assert_int_equal(ropa_register_count(f->reg, &rp_activity), n);
    char uid[37];
    good(ropa_register_find(f->reg, &rp_activity, "ชุด", uid, &c.err), &c.err);
    good(ropa_register_get(f->reg, &rp_activity, uid, &c.rec, &c.err), &c.err);
    assert_int_equal(ropa_record_rev(c.rec), rev);
    good(ropa_check_each(f->reg, NULL, call_within, NULL, &c, &c.err), &c.err);
    c.err = (struct ropa_err){0};
    good(ropa_act(f->reg,
                  &(struct ropa_act){.kind = "submit", .level = "unit", .by = ropa_record_uid(person)},
                  &(struct ropa_act_on){&rp_activity, uid, 0, -1}, 1, &c.err),
         &c.err);
    ropa_record_free(c.rec);
    good(ropa_register_get(f->reg, &rp_activity, uid, &c.rec, &c.err), &c.err);
    good(ropa_register_history(f->reg, NULL, NULL, within_change, &c, &c.err), &c.err);
    good(ropa_acts_each(f->reg, NULL, NULL, within_act, &c, &c.err), &c.err);
    c.err = (struct ropa_err){0};
    good(ropa_register_remove(f->reg, c.rec, &c.err), &c.err); /* and afterwards it works */
    assert_int_equal(ropa_register_commit(f->reg, &c.err), ROPA_E_SET_NONE);
    ropa_record_free(c.rec);
    ropa_record_free(c.file);
    ropa_record_free(person);
    unlink(c.path);
}

/* ---- days ---- */

struct dated {
    struct ropa_register *reg;
    const char *person, *day;
    struct ropa_score_options options;
};

static bool see_post(void *ctx, const struct ropa_post_held *held) {
    (void)ctx, (void)held;
    return true;
}

static bool see_waiting(void *ctx, const struct ropa_act_waiting *waiting) {
    (void)ctx, (void)waiting;
    return true;
}

static bool put_all(void *ctx, const void *bytes, size_t n) {
    (void)ctx, (void)bytes, (void)n;
    return true;
}

static enum ropa_status on_posts(const struct dated *d, struct ropa_err *err) {
    return ropa_posts_each(d->reg, d->person, d->day, see_post, NULL, err);
}

static enum ropa_status on_waiting(const struct dated *d, struct ropa_err *err) {
    return ropa_acts_waiting(d->reg, d->person, d->day, NULL, see_waiting, NULL, err);
}

static enum ropa_status on_score(const struct dated *d, struct ropa_err *err) {
    struct ropa_score *score;
    enum ropa_status s = ropa_register_score(d->reg, &d->options, &score, err);
    assert_true(s ? !score : score != NULL);
    ropa_score_free(score);
    return s;
}

static enum ropa_status on_agreement(const struct dated *d, struct ropa_err *err) {
    char *text;
    enum ropa_status s = ropa_score_agreement(d->reg, &d->options, &text, err);
    assert_true(s ? !text : text != NULL);
    free(text);
    return s;
}

static enum ropa_status on_months(const struct dated *d, struct ropa_err *err) {
    struct ropa_score_series *months;
    enum ropa_status s = ropa_score_months(d->reg, &d->options, &months, err);
    assert_true(s ? !months : months != NULL);
    ropa_score_series_free(months);
    return s;
}

static enum ropa_status on_freeze(const struct dated *d, struct ropa_err *err) {
    bool fresh = true;
    enum ropa_status s = ropa_score_freeze(d->reg, &d->options, &fresh, err);
    assert_true(!s || !fresh);
    return s;
}

static enum ropa_status on_frozen(const struct dated *d, struct ropa_err *err) {
    struct ropa_score_series *frozen;
    enum ropa_status s = ropa_score_frozen(d->reg, &d->options, true, &frozen, err);
    assert_true(s ? !frozen : frozen != NULL);
    ropa_score_series_free(frozen);
    return s;
}

static enum ropa_status on_book(const struct dated *d, struct ropa_err *err) {
    const char *path = scratch("days.xlsx");
    const struct ropa_score_book book = {.options = d->options, .overwrite = true};
    enum ropa_status s = ropa_score_export(d->reg, path, &book, NULL, err);
    assert_int_equal(access(path, F_OK), s ? -1 : 0);
    unlink(path);
    return s;
}

static enum ropa_status on_book_to(const struct dated *d, struct ropa_err *err) {
    const struct ropa_score_book book = {.options = d->options};
    return ropa_score_export_to(d->reg, &(struct ropa_sink){put_all, NULL}, &book, NULL, err);
}

static const struct {
    const char *name;
    enum ropa_status (*call)(const struct dated *d, struct ropa_err *err);
} on_a_day[] = {
    {"ropa_posts_each", on_posts},        {"ropa_acts_waiting", on_waiting},
    {"ropa_register_score", on_score},    {"ropa_score_agreement", on_agreement},
    {"ropa_score_months", on_months},     {"ropa_score_freeze", on_freeze},
    {"ropa_score_frozen", on_frozen},     {"ropa_score_export", on_book},
    {"ropa_score_export_to", on_book_to},
};

static void what_is_no_day_is_refused(void **state) {
    static const struct {
        const char *day;
        enum ropa_status status;
    } days[] = {{"zz", ROPA_E_DATE},         {"1.1.2566", ROPA_E_DATE},
                {"", ROPA_E_DATE},           {"2023-02-29", ROPA_E_DATE},
                {"2023-13-01", ROPA_E_DATE}, {"2023-03-20x", ROPA_E_DATE},
                {"2023-03-20", ROPA_OK},     {NULL, ROPA_OK}};
    struct fixture *f = *state;
    struct ropa_record *person = make(f->reg, &rp_person, PAIRS("name", "ตัวอย่าง เอ", "post", "นักวิชาการ"));
    for (size_t i = 0; i < sizeof on_a_day / sizeof on_a_day[0]; i++)
        for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) {
            struct dated d = {f->reg, ropa_record_uid(person), days[k].day, {.as_of = days[k].day}};
            struct ropa_err err = {0};
            enum ropa_status s = on_a_day[i].call(&d, &err);
            if (s != days[k].status)
                fail_msg("%s: \"%s\": %d", on_a_day[i].name, days[k].day ? days[k].day : "today", (int)s);
            if (s)
                assert_string_equal(err.found, days[k].day);
        }
    ropa_record_free(person);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_library_says_its_version),
        cmocka_unit_test(items_of_a_set_are_handed_out),
        cmocka_unit_test(a_place_to_be_set_has_a_row),
        cmocka_unit_test(what_is_used_most_comes_first),
        cmocka_unit_test(a_sink_takes_the_workbook_of_the_score),
        cmocka_unit_test(most_findings_have_no_proposal),
        cmocka_unit_test(a_text_that_is_not_there_is_an_empty_one),
        cmocka_unit_test(what_is_not_there_is_not_followed),
        cmocka_unit_test(every_choice_that_a_word_names_is_found),
        cmocka_unit_test(a_change_set_is_ended_before_another),
        cmocka_unit_test(what_is_no_day_is_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
