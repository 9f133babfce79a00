/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What anybody may see. A word stands in every field that isn't public of a record of every noun, in what acts say, and in what was
 * changed after the publication: none of it comes out, and what is public does.
 */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/nouns/waiver.h"
#include "model/record.h"

#include <sqlite3.h>
#include <string.h>

#include "making.h"

#define CANARY "นกขมิ้น"
#define SHOWN "ให้ดูได้"
enum { MOST_NOUNS = 40 };

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char uids[MOST_NOUNS][37]; /* a record of each noun */
    char hidden[37];           /* an activity approved and not published */
    char signer[37];
};

static const char *uid_of(const struct fixture *f, const struct ropa_entity *ent) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        if (nouns[i] == ent)
            return f->uids[i];
    return "";
}

static void put(struct ropa_record *rec, size_t f, const char *value) {
    assert_true(rp_record_put(rec, f, value));
}

/* Something of its kind; texts are one of the two words. */
static void fill_field(const struct fixture *w, struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *first = field->vocab && field->vocab->n ? field->vocab->choices[0].code : "own";
    char text[128];
    switch (field->kind) {
    case ROPA_TEXT:
    case ROPA_LONG:
        if (!(field->flags & (ROPA_LATIN | ROPA_COUNTRY)))
            put(rec, f, field->flags & ROPA_PUBLIC ? SHOWN : CANARY);
        break;
    case ROPA_INT:
        put(rec, f, !strcmp(field->code, "fiscal_year") ? "2566" : "7");
        break;
    case ROPA_BOOL:
        put(rec, f, strncmp(field->code, "has_", 4) ? "1" : "0");
        break;
    case ROPA_DATE:
        put(rec, f, "2023-01-05");
        break;
    case ROPA_TIME:
        put(rec, f, "2023-01-05T10:00:00+07:00");
        break;
    case ROPA_CHOICE:
        put(rec, f, first);
        break;
    case ROPA_SET:
        snprintf(text, sizeof text, "[\"%s\"]", first);
        put(rec, f, text);
        break;
    case ROPA_REF:
        if (strcmp(uid_of(w, field->of), ropa_record_uid(rec)) != 0)
            put(rec, f, uid_of(w, field->of));
        break;
    case ROPA_REFS:
        snprintf(text, sizeof text, "[\"%s\"]", uid_of(w, field->of));
        put(rec, f, text);
        break;
    case ROPA_ROWS:
        break;
    }
}

static void fill(const struct fixture *w, struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        bool picture = ent == &rp_setting && f == SET_GARUDA; /* which the evidence here keeps none of */
        bool rule = ent == &rp_waiver && f == WVR_RULE_CODE;  /* of which there is none of any other name */
        if (picture || rule || (ent->fields[f].flags & (ROPA_DERIVED | ROPA_FILLED)))
            continue;
        fill_field(w, rec, f);
        if (ent->fields[f].kind == ROPA_ROWS)
            fill(w, ropa_record_rows(rec, f) ? ropa_record_row(rec, f, 0) : ropa_record_add_row(rec, f));
    }
}

static struct ropa_record *get(const struct fixture *f, const struct ropa_entity *ent, const char *uid) {
    struct ropa_err err = {0};
    struct ropa_record *rec;
    good(ropa_register_get(f->reg, ent, uid, &rec, &err), &err);
    return rec;
}

static void save(const struct fixture *f, struct ropa_record *rec) {
    struct ropa_err err = {0};
    good(ropa_register_save(f->reg, rec, &err), &err);
    ropa_record_free(rec);
}

static void act(const struct fixture *f, const char *kind, const char *by, const struct ropa_entity *ent,
                const char *uid) {
    struct ropa_err err = {0};
    struct ropa_act a = {
        .kind = kind, .by = by, .post = CANARY, .memo = CANARY, .reason = CANARY, .date = "2023-03-01"};
    struct ropa_act_on on = {.ent = ent, .uid = uid, .acts = -1};
    a.despite = strcmp(kind, "approve") ? NULL : CANARY;
    a.url = strcmp(kind, "publish") ? NULL : "https://www.example.go.th/pdpa";
    good(ropa_act(f->reg, &a, &on, 1, &err), &err);
}

static void approve(const struct fixture *f, const struct ropa_entity *ent, const char *uid) {
    act(f, "submit", uid_of(f, &rp_person), ent, uid);
    act(f, "approve", f->signer, ent, uid);
}

/* One record of each noun; then each is filled, with what it may name. */
static void make_all(struct fixture *f) {
    size_t n;
    struct ropa_err err = {0};
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    assert_true(n <= MOST_NOUNS);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", SHOWN));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", SHOWN));
    for (size_t i = 0; i < n; i++)
        if (nouns[i] == &rp_organisation || nouns[i] == &rp_unit)
            good(ropa_register_find(f->reg, nouns[i], nouns[i] == &rp_unit ? "GT" : "ORG", f->uids[i], &err),
                 &err);
    for (size_t i = 0; i < n; i++) {
        if (*f->uids[i])
            continue;
        struct ropa_record *rec = ropa_record_new(nouns[i]);
        if (nouns[i]->unit_field != ROPA_NO_FIELD)
            put(rec, nouns[i]->unit_field, uid_of(f, &rp_unit));
        put(rec, nouns[i]->title, nouns[i]->fields[nouns[i]->title].flags & ROPA_PUBLIC ? SHOWN : CANARY);
        good(ropa_register_save(f->reg, rec, &err), &err);
        snprintf(f->uids[i], 37, "%s", ropa_record_uid(rec));
        ropa_record_free(rec);
    }
    for (size_t i = 0; i < n; i++) {
        struct ropa_record *rec = get(f, nouns[i], f->uids[i]);
        fill(f, rec);
        save(f, rec);
    }
    struct ropa_record *signer = make(f->reg, &rp_person, PAIRS("name", CANARY " สอง", "post", CANARY));
    snprintf(f->signer, sizeof f->signer, "%s", ropa_record_uid(signer));
    ropa_record_free(signer);
}

/* An activity that stays inside, which the notice tells of too. */
static void make_hidden(struct fixture *f) {
    struct ropa_record *rec =
        make(f->reg, &rp_activity, PAIRS("activity_name", CANARY " อีกเรื่อง", "unit_ref", "GT"));
    snprintf(f->hidden, sizeof f->hidden, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
    approve(f, &rp_activity, f->hidden);
    rec = get(f, &rp_notice, uid_of(f, &rp_notice));
    size_t cover = ropa_field_find(&rp_notice, "cover");
    struct ropa_record *row = ropa_record_add_row(rec, cover);
    put(row, ropa_field_find(ropa_record_entity(row), "activity"), f->hidden);
    save(f, rec);
}

/* Reasons in the words of an officer, of fields that are public and of those that aren't. */
static void leave_out_rows(struct fixture *f) {
    struct ropa_err err = {0};
    struct ropa_record *rec = get(f, &rp_activity, uid_of(f, &rp_activity));
    good(ropa_record_set_na(rec, ropa_field_find(&rp_activity, "recipient"), CANARY, &err), &err);
    good(ropa_record_set_na(rec, ropa_field_find(&rp_activity, "transfer"), CANARY, &err), &err);
    save(f, rec);
}

/* What is public of it, changed since: no register of the public may know. */
static void spoil(const struct fixture *f, const struct ropa_entity *ent) {
    struct ropa_record *rec = get(f, ent, uid_of(f, ent));
    for (size_t i = 0; i < ent->n_fields; i++)
        if ((ent->fields[i].kind == ROPA_TEXT || ent->fields[i].kind == ROPA_LONG) &&
            !(ent->fields[i].flags & (ROPA_DERIVED | ROPA_LATIN)))
            put(rec, i, CANARY);
    save(f, rec);
}

static const struct ropa_entity *const published[] = {&rp_activity, &rp_notice, &rp_infographic};
enum { N_PUBLISHED = sizeof published / sizeof *published };

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    world_make(&f.w, "public");
    *state = &f;
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    make_all(&f);
    make_hidden(&f);
    leave_out_rows(&f);
    for (size_t i = 0; i < N_PUBLISHED; i++) {
        approve(&f, published[i], uid_of(&f, published[i]));
        act(&f, "publish", f.signer, published[i], uid_of(&f, published[i]));
    }
    for (size_t i = 0; i < N_PUBLISHED; i++)
        spoil(&f, published[i]);
    spoil(&f, &rp_unit);
    spoil(&f, &rp_retention);
    spoil(&f, &rp_organisation);
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

/* ---- looking ---- */

struct seen {
    const struct fixture *f;
    size_t n, words, n_named;
    int version;
    bool tells_activity; /* a row names the published activity */
    bool tells_kept_back; /* a row names what isn't given */
    bool stop;
};

static void look_at(struct seen *s, const struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t i = 0; i < ent->n_fields; i++) {
        if (!(ent->fields[i].flags & ROPA_PUBLIC) && ropa_field_answered(rec, i))
            fail_msg("%s.%s is given", ent->code, ent->fields[i].code);
        const char *value = ropa_record_get(rec, i);
        s->words += value && !strcmp(value, SHOWN);
        s->tells_activity |= value && !strcmp(value, uid_of(s->f, &rp_activity));
        s->tells_kept_back |= ent->fields[i].kind == ROPA_REF && ent->fields[i].of == &rp_activity && value &&
                              strcmp(value, uid_of(s->f, &rp_activity)) != 0;
        for (size_t k = 0; k < ropa_record_rows(rec, i); k++)
            look_at(s, ropa_record_row(rec, i, k));
    }
}

static void look_through(struct seen *s, const struct ropa_record *rec) {
    char *json = ropa_record_to_json(rec, NULL, false);
    assert_non_null(json);
    if (strstr(json, CANARY))
        fail_msg("%s: %s", ropa_record_entity(rec)->code, json);
    assert_null(strstr(json, s->f->hidden));
    free(json);
    assert_int_equal(ropa_record_rev(rec), 0);
    look_at(s, rec);
}

static bool look(void *ctx, const struct ropa_published *it) {
    struct seen *s = ctx;
    s->n++;
    s->version = it->version;
    s->n_named += it->n_named;
    assert_string_equal(it->date, "2023-03-01");
    assert_string_equal(it->url, "https://www.example.go.th/pdpa");
    look_through(s, it->rec);
    for (size_t i = 0; i < it->n_named; i++)
        look_through(s, it->named[i]);
    return !s->stop;
}

static struct seen see(const struct fixture *f, const struct ropa_entity *ent) {
    struct ropa_err err = {0};
    struct seen s = {.f = f};
    good(ropa_public_each(f->reg, ent, look, &s, &err), &err);
    return s;
}

static void what_is_not_public_never_comes_out(void **state) {
    struct fixture *f = *state;
    size_t n, given = 0;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        given += see(f, nouns[i]).n;
    assert_int_equal(given, N_PUBLISHED);
}

static void what_is_public_does(void **state) {
    struct fixture *f = *state;
    struct seen activity = see(f, &rp_activity), notice = see(f, &rp_notice), info = see(f, &rp_infographic);
    assert_int_equal(activity.n_named, 3); /* unit, retention rule, organisation */
    assert_true(activity.words > 10);
    assert_int_equal(notice.n_named, 2);
    assert_true(notice.words > 5);
    assert_true(notice.tells_activity);
    assert_true(info.words > 2);
}

struct reason {
    const char *recipient, *transfer;
    size_t rows;
};

static bool take_reasons(void *ctx, const struct ropa_published *it) {
    struct reason *r = ctx;
    static char text[96];
    size_t f = ropa_field_find(&rp_activity, "recipient");
    const char *na = ropa_record_na(it->rec, f);
    snprintf(text, sizeof text, "%s", na ? na : "");
    r->recipient = text;
    r->transfer = ropa_record_na(it->rec, ropa_field_find(&rp_activity, "transfer"));
    r->rows = ropa_record_rows(it->rec, f);
    return true;
}

static void that_there_is_none_is_told_without_the_reason(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct reason r = {0};
    good(ropa_public_each(f->reg, &rp_activity, take_reasons, &r, &err), &err);
    assert_true(r.recipient && *r.recipient && !strstr(r.recipient, CANARY));
    assert_int_equal(r.rows, 0);
    assert_null(r.transfer);
}

static void mend(const struct fixture *f, const struct ropa_entity *ent) {
    struct ropa_record *rec = get(f, ent, uid_of(f, ent));
    fill(f, rec);
    save(f, rec);
}

/* Approved again it is what it was; published again it is the new one. */
static void it_changes_when_it_is_published(void **state) {
    struct fixture *f = *state;
    const char *uid = uid_of(f, &rp_infographic);
    mend(f, &rp_unit);
    mend(f, &rp_organisation);
    mend(f, &rp_infographic);
    struct ropa_record *rec = get(f, &rp_infographic, uid);
    put(rec, ropa_field_find(&rp_infographic, "info_version"), "9");
    save(f, rec);
    approve(f, &rp_infographic, uid);
    struct seen before = see(f, &rp_infographic);
    act(f, "publish", f->signer, &rp_infographic, uid);
    struct seen after = see(f, &rp_infographic);
    assert_int_equal(before.version, 1);
    assert_int_equal(after.version, 2);
    assert_int_equal(before.words,
                     after.words + 1); /* the version's number stands in the place of the word */
}

static bool stop(void *ctx, const struct ropa_published *it) {
    (void)it;
    return ++*(size_t *)ctx < 1;
}

static void whoever_has_enough_stops_it(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n = 0;
    good(ropa_public_each(f->reg, &rp_activity, stop, &n, &err), &err);
    assert_int_equal(n, 1);
}

static void retired_it_is_published_no_more(void **state) {
    struct fixture *f = *state;
    act(f, "retire", f->signer, &rp_activity, uid_of(f, &rp_activity));
    assert_int_equal(see(f, &rp_activity).n, 0);
    struct seen notice = see(f, &rp_notice);
    assert_int_equal(notice.n, 1);
    assert_false(notice.tells_activity);
}

/* ---- what is kept back, and the papers that go the same way ---- */

static void see_papers(const struct fixture *f, const char *text, bool is);

static void enter_published(const struct fixture *f, const char *name, const char *unit, const char *set, const char *role,
                            char uid[37]) {
    struct ropa_record *rec = make(f->reg, &rp_activity,
                                   PAIRS("activity_name", name, "unit_ref", unit, "dataset_refs", set, "record_role", role));
    snprintf(uid, 37, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
    approve(f, &rp_activity, uid);
    act(f, "publish", f->signer, &rp_activity, uid);
}

struct refs {
    char all[8][32];
    size_t n;
};

static bool note_ref(void *ctx, const struct ropa_published *it) {
    struct refs *r = ctx;
    snprintf(r->all[r->n++], sizeof r->all[0], "%s", ropa_record_ref(it->rec));
    return true;
}

static struct refs refs_of(const struct fixture *f) {
    struct ropa_err err = {0};
    struct refs r = {0};
    good(ropa_public_each(f->reg, &rp_activity, note_ref, &r, &err), &err);
    return r;
}

static void they_come_in_order_of_ref(void **state) {
    struct fixture *f = *state;
    char uid[37];
    enter(f->reg, &rp_unit, PAIRS("code", "AA", "name", "กองแรก"));
    enter(f->reg, &rp_dataset, PAIRS("name", "ชุดเปิด", "unit_ref", "AA", "classification", "public"));
    enter_published(f, "งานหลัง", "GT", "ชุดเปิด", "controller", uid);
    enter_published(f, "งานแรก", "AA", "ชุดเปิด", "controller", uid);
    struct refs r = refs_of(f);
    assert_true(r.n >= 2);
    for (size_t i = 1; i < r.n; i++)
        assert_true(strcmp(r.all[i - 1], r.all[i]) < 0);
}

/* Nor does a notice name them. */
static void what_is_classified_or_processed_for_another_is_kept_back(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char secret[37], processed[37], notice[37], set[37];
    size_t before = refs_of(f).n, cover = ropa_field_find(&rp_notice, "cover");
    enter(f->reg, &rp_dataset, PAIRS("name", "ชุดลับ", "unit_ref", "AA", "classification", "public"));
    enter_published(f, "งานลับ", "AA", "ชุดลับ", "controller", secret);
    assert_int_equal(refs_of(f).n, before + 1);
    see_papers(f, "งานลับ", true);
    enter_published(f, "งานจ้าง", "AA", "ชุดเปิด", "processor", processed);
    struct ropa_record *rec = make(f->reg, &rp_notice, PAIRS("name", "ประกาศสอง", "unit_ref", "AA", "scope", "unit"));
    const char *const covered[] = {secret, processed};
    for (size_t i = 0; i < 2; i++) {
        struct ropa_record *row = ropa_record_add_row(rec, cover);
        put(row, ropa_field_find(ropa_record_entity(row), "activity"), covered[i]);
    }
    good(ropa_register_save(f->reg, rec, &err), &err);
    snprintf(notice, sizeof notice, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
    approve(f, &rp_notice, notice);
    act(f, "publish", f->signer, &rp_notice, notice);
    good(ropa_register_find(f->reg, &rp_dataset, "ชุดลับ", set, &err), &err);
    rec = get(f, &rp_dataset, set); /* since then it is closed */
    change(f->reg, rec, PAIRS("classification", "secret"));
    ropa_record_free(rec);
    assert_int_equal(refs_of(f).n, before);
    see_papers(f, "งานลับ", false);
    see_papers(f, "งานจ้าง", false);
    see_papers(f, "งานแรก", true);
    struct seen s = {.f = f};
    good(ropa_public_each(f->reg, &rp_notice, look, &s, &err), &err);
    assert_false(s.tells_kept_back);
}

static bool keep(void *ctx, const void *bytes, size_t n) {
    char **text = ctx;
    size_t was = *text ? strlen(*text) : 0;
    char *more = realloc(*text, was + n + 1);
    assert_non_null(more);
    memcpy(more + was, bytes, n);
    more[was + n] = '\0';
    *text = more;
    return true;
}

/* Whether the words stand in the public's register and on the site; none of the canary ever does. */
static void see_paper(const struct fixture *f, const char *kind, const struct ropa_entity *ent, const char *uid,
                      const char *words, bool is) {
    struct ropa_err err = {0};
    struct ropa_document_made *made = NULL;
    char *text = NULL;
    const struct ropa_document what = {
        .kind = ropa_document_kind_find(kind), .uid = uid, .lang = ROPA_TH, .format = "md"};
    enum ropa_status s = ropa_document_write_to(f->reg, &(struct ropa_sink){keep, &text}, &what, &made, &err);
    assert_true(!s || s == ROPA_E_EMPTY_PAPER);
    if (words && (text && strstr(text, words)) != is)
        fail_msg("%s %s: %s", kind, is ? "lacks" : "tells", words);
    if (text && strstr(text, CANARY))
        fail_msg("%s of %s: %s", kind, ent->code, strstr(text, CANARY));
    ropa_document_free(made);
    free(text);
}

struct paging {
    const struct fixture *f;
    size_t n;
};

static bool see_page(void *ctx, const struct ropa_record *rec) {
    struct paging *p = ctx;
    see_paper(p->f, "public_activity", &rp_activity, ropa_record_uid(rec), NULL, false);
    p->n++;
    return true;
}

static size_t pages_of(const struct fixture *f) {
    struct ropa_err err = {0};
    struct ropa_document_site made = {0};
    char folder[600], command[700];
    snprintf(folder, sizeof folder, "%s.site", f->w.path);
    good(ropa_document_site(f->reg, folder, true, &made, &err), &err);
    /* the post of the data protection officer is told by the law (s.23(5)) */
    snprintf(command, sizeof command, "grep -rh '%s' '%s' | grep -vq '(DPO): '", CANARY, folder);
    assert_int_not_equal(system(command), 0);
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    assert_int_equal(system(command), 0);
    return made.activities;
}

static void see_papers(const struct fixture *f, const char *words, bool is) {
    see_paper(f, "public_register", &rp_organisation, uid_of(f, &rp_organisation), words, is);
    assert_int_equal(pages_of(f), refs_of(f).n);
}

/* All that is entered, of which the papers tell nothing that isn't public, of records that aren't published either. */
static void no_paper_for_the_public_tells_more(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct paging p = {.f = f};
    act(f, "retire", f->signer, &rp_activity, f->hidden); /* which is approved: what the register of the public is of */
    struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
    assert_non_null(q);
    good(ropa_register_list(f->reg, q, see_page, &p, &err), &err);
    ropa_query_free(q);
    assert_true(p.n >= 2);
    assert_int_equal(pages_of(f), refs_of(f).n);
}

static void set_print(const struct fixture *f, const char *to) {
    sqlite3 *h;
    char sql[300];
    snprintf(sql, sizeof sql, "UPDATE act_print SET print=%s WHERE act IN (SELECT uid FROM act WHERE record='%s')",
             to, uid_of(f, &rp_notice));
    assert_int_equal(sqlite3_open(f->w.path, &h), SQLITE_OK);
    assert_int_equal(sqlite3_exec(h, sql, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_changes(h), 1);
    sqlite3_close(h);
}

static void an_altered_version_is_not_given(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct seen s = {.f = f};
    set_print(f, "print||' '");
    assert_int_equal(ropa_public_each(f->reg, &rp_notice, look, &s, &err), ROPA_E_TAMPERED);
    assert_int_equal(s.n, 0);
    set_print(f, "rtrim(print)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_not_public_never_comes_out),
        cmocka_unit_test(what_is_public_does),
        cmocka_unit_test(that_there_is_none_is_told_without_the_reason),
        cmocka_unit_test(it_changes_when_it_is_published),
        cmocka_unit_test(whoever_has_enough_stops_it),
        cmocka_unit_test(no_paper_for_the_public_tells_more),
        cmocka_unit_test(retired_it_is_published_no_more),
        cmocka_unit_test(an_altered_version_is_not_given),
        cmocka_unit_test(they_come_in_order_of_ref),
        cmocka_unit_test(what_is_classified_or_processed_for_another_is_kept_back),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
