/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Lists by pages, while records are added, removed, renamed and moved from one page to the next: what stood when the first
 * was read comes once, in the order of then; what a cursor isn't made for is refused. And lists of some units.
 */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <stdlib.h>
#include <string.h>

#include "fixture.h"

enum { N = 40, MANY = 60, MOST = 200 };

static const char *const names[] = {"กล้อง",   "การลา", "แขก",    "เงินเดือน", "เก็บเอกสาร",
                                    "ไปรษณีย์", "จัดซื้อ",  "Camera", "กล้อง",    "ํ"};
static const char *const units[] = {"GT", "ICT", "HR"};

static uint32_t chance;
static unsigned any(unsigned n) {
    chance = chance * 1664525u + 1013904223u;
    return (chance >> 16) % n;
}

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "paging", NULL);
    struct ropa_err err = {0};
    chance = 2566;
    good(ropa_register_begin(f->reg, "import", &err), &err);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    for (size_t i = 0; i < 3; i++)
        enter(f->reg, &rp_unit, PAIRS("code", units[i], "name", names[i]));
    enter(f->reg, &rp_person, PAIRS("name", "ตัวอย่าง ก", "post", "นักวิชาการ", "unit_ref", "GT"));
    good(ropa_register_commit(f->reg, &err), &err);
    return 0;
}

static struct ropa_record *add_one(struct fixture *f) {
    static const char *const counts[] = {"", "5", "5", "20", "1000"}, *const bases[] = {"", "consent",
                                                                                        "public_task"};
    char name[64];
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    snprintf(name, sizeof name, "%s%s", names[any(10)], any(3) ? "" : " สำรอง");
    set(f->reg, rec, PAIRS("activity_name", name, "subject_count", counts[any(5)]));
    if (any(4))
        set(f->reg, rec, PAIRS("unit_ref", units[any(3)]));
    if (any(3))
        set(f->reg, rec, PAIRS("purpose[1].lawful_basis", bases[any(3)], "purpose[1].purpose_text", "ก"));
    change(f->reg, rec, PAIRS("activity_desc", "ข"));
    return rec;
}

/* ---- lists ---- */

struct list {
    char uid[MOST][37];
    size_t n;
};

static bool take(void *ctx, const struct ropa_record *rec) {
    struct list *l = ctx;
    assert_true(l->n < MOST);
    snprintf(l->uid[l->n++], sizeof l->uid[0], "%s", ropa_record_uid(rec));
    return true;
}

static size_t at(const struct list *l, const char *uid) {
    size_t i = 0;
    while (i < l->n && strcmp(l->uid[i], uid) != 0)
        i++;
    return i;
}

static struct ropa_query *query(struct fixture *f, const char *sort, const char *where) {
    struct ropa_err err = {0};
    struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
    good(ropa_query_sort(q, sort, &err), &err);
    if (where)
        good(ropa_query_where(q, where, &err), &err);
    return q;
}

static void list_all(struct fixture *f, const char *sort, struct list *l) {
    struct ropa_err err = {0};
    struct ropa_query *q = query(f, sort, NULL);
    l->n = 0;
    good(ropa_register_list(f->reg, q, take, l, &err), &err);
    char *cursor = ropa_query_cursor(q);
    assert_string_equal(cursor, "");
    free(cursor);
    ropa_query_free(q);
}

/* The next page behind *cursor, which becomes that of the one after it. */
static size_t next_page(struct fixture *f, const char *sort, size_t limit, char **cursor, struct list *l) {
    struct ropa_err err = {0};
    struct ropa_query *q = query(f, sort, NULL);
    size_t before = l->n;
    ropa_query_limit(q, limit);
    ropa_query_after(q, *cursor);
    good(ropa_register_list(f->reg, q, take, l, &err), &err);
    char *next = ropa_query_cursor(q);
    assert_non_null(next);
    free(*cursor);
    *cursor = next;
    ropa_query_free(q);
    return l->n - before;
}

/* ---- what happens meanwhile ---- */

static struct ropa_record *lend(struct fixture *f, const char *uid) {
    struct ropa_record *rec = NULL;
    struct ropa_err err = {0};
    enum ropa_status s = ropa_register_get(f->reg, &rp_activity, uid, &rec, &err);
    assert_true(s == ROPA_OK || s == ROPA_E_NOT_FOUND);
    return rec;
}

static void submit(struct fixture *f, const char *uid) {
    char by[37];
    struct ropa_err err = {0};
    good(ropa_register_find(f->reg, &rp_person, "ตัวอย่าง ก", by, &err), &err);
    const struct ropa_act act = {.kind = "submit", .level = "unit", .by = by};
    ropa_act(f->reg, &act, &(struct ropa_act_on){&rp_activity, uid, 0, -1}, 1, &err); /* or it was already */
}

/* What records refer to gets other words, so that they would stand elsewhere. */
static void rename_unit(struct fixture *f) {
    char uid[37];
    struct ropa_err err = {0};
    struct ropa_record *unit = NULL;
    good(ropa_register_find(f->reg, &rp_unit, units[any(3)], uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_unit, uid, &unit, &err), &err);
    change(f->reg, unit, PAIRS("name", names[any(10)], "notes", any(2) ? names[any(10)] : ""));
    ropa_record_free(unit);
}

/* Change one of `all`; a removed one goes into `gone`. */
static void meddle(struct fixture *f, const struct list *all, struct list *gone) {
    struct ropa_err err = {0};
    const char *uid = all->uid[any((unsigned)all->n)];
    struct ropa_record *rec = lend(f, uid);
    unsigned what = any(7);
    if (!rec || (what == 0 && all->n >= MANY)) {
        ropa_record_free(rec);
        return;
    }
    if (what == 0)
        ropa_record_free(add_one(f));
    else if (what == 1 && !ropa_register_remove(f->reg, rec, &err))
        take(gone, rec);
    else if (what == 2)
        change(f->reg, rec, PAIRS("subject_count", any(2) ? "7" : ""));
    else if (what == 3)
        change(f->reg, rec, PAIRS("unit_ref", any(4) ? units[any(3)] : ""));
    else if (what == 4)
        submit(f, uid);
    else if (what == 5)
        rename_unit(f);
    else
        change(f->reg, rec, PAIRS("activity_name", names[any(10)]));
    ropa_record_free(rec);
}

static void page_through(struct fixture *f, const char *sort, size_t limit, unsigned meddling) {
    static struct list before, shown, gone;
    char *cursor = NULL;
    size_t last = 0, n;
    list_all(f, sort, &before);
    shown.n = gone.n = 0;
    do {
        n = next_page(f, sort, limit, &cursor, &shown);
        for (unsigned i = 0; i < meddling && *cursor; i++)
            meddle(f, &before, &gone);
        assert_true(n == limit || !*cursor);
    } while (*cursor);
    free(cursor);
    for (size_t i = 0; i < shown.n; i++) {
        size_t stood = at(&before, shown.uid[i]);
        if (at(&shown, shown.uid[i]) != i)
            fail_msg("%s, %zu a page: twice", sort, limit);
        if (stood == before.n)
            continue; /* entered since */
        if (i && stood < last)
            fail_msg("%s, %zu a page: out of order", sort, limit);
        last = stood;
    }
    for (size_t i = 0; i < before.n; i++)
        if (at(&shown, before.uid[i]) == shown.n && at(&gone, before.uid[i]) == gone.n)
            fail_msg("%s, %zu a page: skipped", sort, limit);
    if (!meddling)
        assert_int_equal(shown.n, before.n);
}

static const char *const sorts[] = {"",
                                    "activity_name",
                                    "-activity_name",
                                    "subject_count",
                                    "-subject_count,activity_name",
                                    "unit_ref,-subject_count,-activity_name",
                                    "purpose.lawful_basis,activity_name",
                                    "-purpose[1].lawful_basis",
                                    "status",
                                    "-ref",
                                    "rev,-activity_name",
                                    "unit_ref>name,-activity_name",
                                    "-unit_ref>notes",
                                    "retention_text,unit_ref>rev"};

static void pages_hold_still(void **state) {
    struct fixture *f = *state;
    static const size_t limits[] = {1, 3, 7, N, MOST};
    struct list all;
    list_all(f, "", &all);
    for (size_t i = all.n; i < N; i++)
        ropa_record_free(add_one(f));
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        for (size_t k = 0; k < sizeof limits / sizeof *limits; k++)
            page_through(f, sorts[i], limits[k], 0);
}

static void pages_hold_still_while_others_work(void **state) {
    struct fixture *f = *state;
    struct list all;
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        for (size_t limit = 3; limit < 20; limit += 5) {
            list_all(f, "", &all);
            for (size_t k = all.n; k < N; k++)
                ropa_record_free(add_one(f));
            page_through(f, sorts[i], limit, 4);
        }
}

/* The record that the page ended with may go, or get another name and unit: the next begins where it stood. */
static void the_last_record_may_go(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    static struct list before, shown;
    for (size_t i = 0; i < 3; i++)
        for (int removed = 0; removed < 2; removed++) {
            char *cursor = NULL;
            list_all(f, sorts[i], &before);
            shown.n = 0;
            next_page(f, sorts[i], 5, &cursor, &shown);
            struct ropa_record *rec = lend(f, shown.uid[4]);
            if (!removed)
                change(f->reg, rec, PAIRS("activity_name", "ฮ", "unit_ref", units[any(3)]));
            else
                ropa_register_remove(f->reg, rec, &err); /* refused where it was submitted: then it stays */
            next_page(f, sorts[i], MOST, &cursor, &shown);
            assert_string_equal(cursor, "");
            assert_int_equal(shown.n, before.n);
            assert_memory_equal(shown.uid, before.uid, before.n * sizeof before.uid[0]);
            ropa_record_free(rec);
            free(cursor);
        }
}

/* ---- what isn't a cursor ---- */

static void expect(struct fixture *f, struct ropa_query *q, const char *cursor, enum ropa_status wanted) {
    struct ropa_err err = {0};
    struct list l = {.n = 0};
    ropa_query_after(q, cursor);
    enum ropa_status s = ropa_register_list(f->reg, q, take, &l, &err);
    if (s != wanted)
        fail_msg("%s: %d", cursor, (int)s);
    assert_true(!s || !l.n);
}

static void another_cursor_is_refused(void **state) {
    struct fixture *f = *state;
    char *cursor = NULL, bad[200], sentence[300];
    struct ropa_err err = {0};
    struct list l = {.n = 0};
    next_page(f, "activity_name", 2, &cursor, &l);
    struct ropa_query *q = query(f, "activity_name", NULL), *down = query(f, "-activity_name", NULL),
                      *other = query(f, "activity_name", "subject_count=5"),
                      *units_of = query(f, "activity_name", NULL), *nouns = ropa_query_new(f->reg, &rp_unit);
    ropa_query_units(units_of, (const char *const[]){l.uid[0]}, 1);
    good(ropa_query_sort(nouns, "name", &err), &err);
    expect(f, q, cursor, ROPA_OK);
    expect(f, q, "", ROPA_OK);
    expect(f, q, NULL, ROPA_OK);
    expect(f, down, cursor, ROPA_E_CURSOR);
    expect(f, other, cursor, ROPA_E_CURSOR);
    expect(f, units_of, cursor, ROPA_E_CURSOR);
    expect(f, nouns, cursor, ROPA_E_CURSOR);
    expect(f, q, "x", ROPA_E_CURSOR);
    expect(f, q, "1.0.0.0.0.", ROPA_E_CURSOR);
    for (size_t i = 0; i < strlen(cursor); i++) { /* cut, and with a letter that can't be right */
        snprintf(bad, sizeof bad, "%.*s", (int)i, cursor);
        if (i)
            expect(f, q, bad, ROPA_E_CURSOR);
        snprintf(bad, sizeof bad, "%s", cursor);
        bad[i] = 'z';
        expect(f, q, bad, ROPA_E_CURSOR);
    }
    snprintf(bad, sizeof bad, "%.150s ", cursor);
    expect(f, q, bad, ROPA_E_CURSOR);
    snprintf(bad, sizeof bad, "%.*s00000000-0000-7000-8000-000000000000", (int)strlen(cursor) - 36, cursor);
    expect(f, q, bad, ROPA_E_CURSOR); /* history doesn't know it */
    ropa_query_after(q, "x");
    assert_int_equal(ropa_register_list(f->reg, q, take, &l, &err), ROPA_E_CURSOR);
    assert_string_equal(ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence),
                        "The page asked for is not one of this list; begin again at the first page");
    assert_int_equal(ropa_check_each(f->reg, q, NULL, NULL, NULL, &err), ROPA_E_CURSOR);
    ropa_query_free(q);
    ropa_query_free(down);
    ropa_query_free(other);
    ropa_query_free(units_of);
    ropa_query_free(nouns);
    free(cursor);
}

/* ---- units ---- */

static bool count_one(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    ++*(size_t *)ctx;
    return true;
}

static size_t count_of(struct fixture *f, const struct ropa_entity *ent, const char *const *uids, size_t n) {
    struct ropa_err err = {0};
    size_t found = 0;
    int64_t counted;
    struct ropa_query *q = ropa_query_new(f->reg, ent);
    ropa_query_units(q, uids, n);
    good(ropa_register_list(f->reg, q, count_one, &found, &err), &err);
    good(ropa_query_count(q, &counted, &err), &err);
    assert_int_equal(counted, found);
    ropa_query_free(q);
    return found;
}

static void a_list_may_be_of_some_units(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char gt[37], ict[37];
    size_t of_gt = 0, of_ict = 0;
    good(ropa_register_find(f->reg, &rp_unit, "GT", gt, &err), &err);
    good(ropa_register_find(f->reg, &rp_unit, "ICT", ict, &err), &err);
    for (int i = 0; i < 2; i++) {
        struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
        good(ropa_query_unit(q, i ? "ICT" : "GT", &err), &err);
        good(ropa_register_list(f->reg, q, count_one, i ? &of_ict : &of_gt, &err), &err);
        ropa_query_free(q);
    }
    assert_true(of_gt > 0 && of_ict > 0);
    assert_int_equal(count_of(f, &rp_activity, (const char *const[]){gt}, 1), of_gt);
    assert_int_equal(count_of(f, &rp_activity, (const char *const[]){ict, gt}, 2), of_gt + of_ict);
    assert_int_equal(count_of(f, &rp_activity, (const char *const[]){"x"}, 1), 0);
    assert_true(count_of(f, &rp_activity, NULL, 0) > of_gt + of_ict); /* of no unit, too */
    assert_int_equal(count_of(f, &rp_unit, (const char *const[]){gt, "x"}, 2), 1);
    assert_int_equal(count_of(f, &rp_person, (const char *const[]){ict}, 1), 0);
    enter(f->reg, &rp_party, PAIRS("name", "บริษัท"));
    assert_int_equal(count_of(f, &rp_party, (const char *const[]){gt}, 1), 0);
    assert_int_equal(count_of(f, &rp_party, NULL, 0), 1);
}

struct found {
    struct ropa_register *reg;
    size_t n, of_unit; /* of GT */
};

static bool take_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    struct found *s = ctx;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    char unit[37], gt[37];
    (void)ref, (void)title;
    good(ropa_register_find(s->reg, &rp_unit, "GT", gt, &err), &err);
    good(ropa_register_get(s->reg, ent, uid, &rec, &err), &err);
    s->n++;
    s->of_unit += ropa_record_unit(rec, unit) && !strcmp(unit, gt);
    ropa_record_free(rec);
    return true;
}

static size_t search(struct fixture *f, size_t limit, const char *const *units_of, size_t n,
                     struct found *s) {
    struct ropa_err err = {0};
    struct ropa_page page = {.limit = limit};
    *s = (struct found){.reg = f->reg};
    good(ropa_register_search(
             f->reg, &(struct ropa_search){.words = "ก", .page = &page, .units = units_of, .n_units = n},
             take_found, s, &err),
         &err);
    return s->n;
}

static void a_search_may_be_of_some_units(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct found all, some;
    char gt[37];
    good(ropa_register_find(f->reg, &rp_unit, "GT", gt, &err), &err);
    search(f, 0, NULL, 0, &all);
    assert_true(all.of_unit > 1 && all.of_unit < all.n);
    search(f, 0, (const char *const[]){"x", gt}, 2, &some);
    assert_int_equal(some.n, some.of_unit);
    assert_int_equal(some.n, all.of_unit);
    assert_int_equal(search(f, 1, (const char *const[]){gt}, 1, &some), 1); /* whatever stands before it */
    assert_int_equal(search(f, 2, NULL, 0, &some), 2);
    assert_int_equal(search(f, 0, (const char *const[]){"x"}, 1, &some), 0);
}

static bool take_todo(void *ctx, const struct ropa_todo *todo) {
    struct found *s = ctx;
    s->n++;
    s->of_unit += !strcmp(todo->unit, "GT");
    return true;
}

static void what_to_do_may_be_of_some_units(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct found all = {0}, some = {0}, one = {0};
    char gt[37];
    const char *const scope[] = {gt};
    struct ropa_todo_options o = {.mistakes = true};
    enter(f->reg, &rp_activity,
          PAIRS("activity_name", "ทบทวน", "unit_ref", "GT", "next_review_date", "1 ม.ค. 2566"));
    enter(f->reg, &rp_activity,
          PAIRS("activity_name", "ทบทวน", "unit_ref", "HR", "next_review_date", "1 ม.ค. 2566"));
    good(ropa_register_find(f->reg, &rp_unit, "GT", gt, &err), &err);
    good(ropa_todo_each(f->reg, NULL, &o, take_todo, &all, &err), &err);
    o.units = scope;
    o.n_units = 1;
    good(ropa_todo_each(f->reg, NULL, &o, take_todo, &some, &err), &err);
    assert_true(some.n > 0 && some.n < all.n);
    assert_int_equal(some.n, some.of_unit);
    assert_int_equal(some.n, all.of_unit);
    o.page = &(struct ropa_page){.limit = 1};
    good(ropa_todo_each(f->reg, NULL, &o, take_todo, &one, &err), &err);
    assert_int_equal(one.n, 1);
    assert_int_equal(one.of_unit, 1);
}

struct climbing {
    struct ropa_register *reg;
    char last[40];
    size_t n;
};

static bool climb(void *ctx, const struct ropa_record *rec) {
    struct climbing *c = ctx;
    const char *uid = ropa_record_value(rec, "unit_ref"), *ref = "", *title;
    if (uid)
        assert_true(ropa_register_describe(c->reg, &rp_unit, uid, &ref, &title));
    assert_true(strcmp(c->last, ref) <= 0);
    c->n += strcmp(c->last, ref) != 0;
    snprintf(c->last, sizeof c->last, "%s", ref);
    return true;
}

/* The units were entered as GT, ICT, HR: by their uids they would stand so. */
static void what_names_a_record_is_sorted_by_its_ref(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct climbing c = {.reg = f->reg};
    for (size_t i = 0; i < 12; i++)
        ropa_record_free(add_one(f));
    struct ropa_query *q = query(f, "unit_ref", NULL);
    good(ropa_register_list(f->reg, q, climb, &c, &err), &err);
    ropa_query_free(q);
    assert_int_equal(c.n, 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_names_a_record_is_sorted_by_its_ref),
        cmocka_unit_test(pages_hold_still),
        cmocka_unit_test(pages_hold_still_while_others_work),
        cmocka_unit_test(the_last_record_may_go),
        cmocka_unit_test(another_cursor_is_refused),
        cmocka_unit_test(a_list_may_be_of_some_units),
        cmocka_unit_test(a_search_may_be_of_some_units),
        cmocka_unit_test(what_to_do_may_be_of_some_units),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
