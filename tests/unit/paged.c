/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Pages of what isn't a list of records: search, history, acts, those that wait, drafts, what falls due, what to do. Joined they are the
 * whole, whatever is entered meanwhile; what is no cursor of the list is refused. (Those of records: paging.c.)
 */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"
#include "register/paged.h"

#include <stdlib.h>
#include <string.h>

#include "fixture.h"

enum { MOST = 1000, MANY = 7 };

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "paged", NULL);
    struct ropa_err err = {0};
    good(ropa_register_sample(f->reg, &err), &err);
    for (size_t i = 0; i < MANY; i++) {
        struct ropa_record *rec = ropa_record_new(&rp_activity);
        set(f->reg, rec, PAIRS("activity_name", i % 2 ? "ทำร่าง" : "ร่าง"));
        good(ropa_draft_save(f->reg, rec, &err), &err);
        ropa_record_free(rec);
    }
    return 0;
}

/* ---- the lists, each item as a line that no other has ---- */

struct told {
    char *line[MOST];
    size_t n;
};

static void note(struct told *t, const char *a, const char *b, const char *c) {
    char line[800];
    assert_true(t->n < MOST);
    snprintf(line, sizeof line, "%s|%s|%s", a, b ? b : "", c ? c : "");
    t->line[t->n] = strdup(line);
    assert_non_null(t->line[t->n++]);
}

static void forget(struct told *t) {
    while (t->n)
        free(t->line[--t->n]);
}

static bool note_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    (void)ref, (void)title;
    note(ctx, ent->code, uid, NULL);
    return true;
}

static enum ropa_status list_found(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                   struct ropa_err *err) {
    return ropa_register_search(reg, &(struct ropa_search){.words = "ทำ", .page = page}, note_found, t, err);
}

static bool note_change(void *ctx, const struct ropa_change *c) {
    note(ctx, c->hash, c->what, NULL);
    return true;
}

static enum ropa_status list_history(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                     struct ropa_err *err) {
    return ropa_register_history(reg, NULL, page, note_change, t, err);
}

static bool note_act(void *ctx, const struct ropa_act_kept *act) {
    note(ctx, act->uid, act->kind, NULL);
    return true;
}

static enum ropa_status list_acts(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                  struct ropa_err *err) {
    return ropa_acts_each(reg, NULL, page, note_act, t, err);
}

static bool note_waiting(void *ctx, const struct ropa_act_waiting *w) {
    note(ctx, ropa_record_uid(w->rec), w->kind, w->level);
    return true;
}

static enum ropa_status list_waiting(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                     struct ropa_err *err) {
    return ropa_acts_waiting(reg, NULL, NULL, page, note_waiting, t, err);
}

static bool note_draft(void *ctx, const struct ropa_draft *d) {
    note(ctx, d->uid, d->owner, NULL);
    return true;
}

static enum ropa_status list_drafts(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                    struct ropa_err *err) {
    return ropa_draft_each(reg, page, note_draft, t, err);
}

static bool note_due(void *ctx, const struct ropa_due *due) {
    note(ctx, due->uid, due->what.in[ROPA_EN], due->at);
    return true;
}

static enum ropa_status list_due(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                 struct ropa_err *err) {
    return ropa_due_each(reg, &(struct ropa_due_options){.within = -1, .page = page}, note_due, t, err);
}

static bool note_todo(void *ctx, const struct ropa_todo *todo) {
    note(ctx, todo->what.in[ROPA_EN], todo->unit, todo->step);
    return true;
}

static enum ropa_status list_todo(struct ropa_register *reg, struct ropa_page *page, struct told *t,
                                  struct ropa_err *err) {
    struct ropa_score *score = NULL;
    enum ropa_status s = ropa_register_score(reg, &(struct ropa_score_options){0}, &score, err);
    if (!s)
        s = ropa_todo_each(reg, score, &(struct ropa_todo_options){.mistakes = true, .page = page}, note_todo,
                           t, err);
    ropa_score_free(score);
    return s;
}

static const struct {
    const char *name;
    enum ropa_status (*list)(struct ropa_register *, struct ropa_page *, struct told *, struct ropa_err *);
} lists[] = {{"search", list_found},    {"history", list_history}, {"acts", list_acts},
             {"waiting", list_waiting}, {"drafts", list_drafts},   {"due", list_due},
             {"todo", list_todo}};
enum { LISTS = sizeof lists / sizeof *lists };

static void list_whole(struct fixture *f, size_t which, struct told *t) {
    struct ropa_err err = {0};
    good(lists[which].list(f->reg, NULL, t, &err), &err);
}

/* ---- joined they are the whole ---- */

static void pages_joined_are_the_whole(void **state) {
    static const size_t limits[] = {1, 3, 20, MOST};
    struct fixture *f = *state;
    for (size_t i = 0; i < LISTS; i++) {
        static struct told whole, joined;
        list_whole(f, i, &whole);
        if (whole.n < 3)
            fail_msg("%s: %zu items are no list", lists[i].name, whole.n);
        for (size_t k = whole.n > 100; k < sizeof limits / sizeof *limits; k++) {
            struct ropa_page page = {.limit = limits[k]};
            struct ropa_err err = {0};
            size_t pages = 0;
            do {
                size_t before = joined.n;
                good(lists[i].list(f->reg, &page, &joined, &err), &err);
                if (page.next[0] && joined.n - before != limits[k])
                    fail_msg("%s: a page of %zu, of at most %zu", lists[i].name, joined.n - before,
                             limits[k]);
                page.after = page.next;
            } while (page.next[0] && ++pages <= whole.n);
            for (size_t n = 0; n < whole.n && n < joined.n; n++)
                if (strcmp(whole.line[n], joined.line[n]) != 0)
                    fail_msg("%s by %zu: at %zu %s, not %s", lists[i].name, limits[k], n, joined.line[n],
                             whole.line[n]);
            if (joined.n != whole.n)
                fail_msg("%s by %zu: %zu, not %zu", lists[i].name, limits[k], joined.n, whole.n);
            forget(&joined);
        }
        forget(&whole);
    }
}

/* ---- while others work ---- */

/* Something of every list: entered, overdue, wrong, submitted, typed and not saved. */
static void work(struct fixture *f, size_t turn) {
    struct ropa_err err = {0};
    char by[37], name[64];
    struct ropa_record *draft = ropa_record_new(&rp_activity);
    snprintf(name, sizeof name, "ทำเพิ่ม %zu", turn);
    set(f->reg, draft, PAIRS("activity_name", name));
    good(ropa_draft_save(f->reg, draft, &err), &err);
    ropa_record_free(draft);
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    set(f->reg, rec,
        PAIRS("activity_name", name, "unit_ref", "ICT", "next_review_date",
              turn % 2 ? "1 ม.ค. 2560" : "1 ม.ค. 2580"));
    good(ropa_register_save(f->reg, rec, &err), &err);
    good(ropa_register_find(f->reg, &rp_unit, "ICT", by, &err), &err);
    ropa_record_free(rec);
}

static size_t times(const struct told *t, const char *line) {
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        n += !strcmp(t->line[i], line);
    return n;
}

/* What is counted in the words of an item changes with what is entered. */
static void what_is_entered_meanwhile_moves_nothing(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < LISTS; i++) {
        static struct told whole, joined;
        struct ropa_page page = {.limit = 4};
        struct ropa_err err = {0};
        size_t turn = 0;
        list_whole(f, i, &whole);
        do {
            good(lists[i].list(f->reg, &page, &joined, &err), &err);
            page.after = page.next;
            if (turn < 3)
                work(f, turn);
        } while (page.next[0] && ++turn < MOST);
        for (size_t n = 0; n < whole.n; n++)
            if (times(&joined, whole.line[n]) != 1 && !strstr(whole.line[n], "records"))
                fail_msg("%s: %zu times: %s", lists[i].name, times(&joined, whole.line[n]), whole.line[n]);
        for (size_t n = 0; n < joined.n; n++)
            if (times(&joined, joined.line[n]) != 1)
                fail_msg("%s: twice: %s", lists[i].name, joined.line[n]);
        forget(&joined);
        forget(&whole);
    }
}

/* ---- what was told last is gone ---- */

static void what_follows_is_told_where_the_last_is_gone(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    static struct told whole, joined;
    struct ropa_page page = {.limit = 3};
    list_whole(f, 4, &whole);
    good(list_drafts(f->reg, &page, &joined, &err), &err);
    char uid[37], *owner = strchr(joined.line[2], '|') + 1;
    snprintf(uid, sizeof uid, "%.36s", joined.line[2]);
    owner[strlen(owner) - 1] = '\0';
    good(ropa_draft_drop(f->reg, uid, owner, &err), &err);
    owner[strlen(owner)] = '|';
    page = (struct ropa_page){.after = strdupa(page.next)};
    good(list_drafts(f->reg, &page, &joined, &err), &err);
    assert_int_equal(joined.n, whole.n);
    for (size_t n = 0; n < whole.n; n++)
        assert_string_equal(joined.line[n], whole.line[n]);
    forget(&joined);
    forget(&whole);
}

/* ---- what isn't a cursor ---- */

static void expect(struct fixture *f, size_t which, const char *cursor, enum ropa_status wanted) {
    static struct told none;
    struct ropa_err err = {0};
    struct ropa_page page = {.limit = 2, .after = cursor, .next = "x"};
    enum ropa_status s = lists[which].list(f->reg, &page, &none, &err);
    if (s != wanted || (s && (none.n || page.next[0])))
        fail_msg("%s after %s: %d, %zu told", lists[which].name, cursor, (int)s, none.n);
    forget(&none);
}

static void another_cursor_is_refused(void **state) {
    struct fixture *f = *state;
    static char cursors[LISTS][ROPA_CURSOR];
    struct ropa_err err = {0};
    static struct told told;
    for (size_t i = 0; i < LISTS; i++) {
        struct ropa_page page = {.limit = 2};
        good(lists[i].list(f->reg, &page, &told, &err), &err);
        snprintf(cursors[i], ROPA_CURSOR, "%s", page.next);
        forget(&told);
    }
    for (size_t i = 0; i + 1 < LISTS; i++) { /* all are read alike; to work out the last one takes long */
        char bad[ROPA_CURSOR + 40];
        for (size_t k = 0; k < LISTS; k++)
            expect(f, i, cursors[k], k == i ? ROPA_OK : ROPA_E_CURSOR);
        for (size_t k = 0; k < strlen(cursors[i]); k++) {
            snprintf(bad, sizeof bad, "%.*s", (int)k, cursors[i]);
            expect(f, i, bad, k ? ROPA_E_CURSOR : ROPA_OK);
            snprintf(bad, sizeof bad, "%s", cursors[i]);
            bad[k] = bad[k] == '7' ? '8' : '7';
            expect(f, i, bad, ROPA_E_CURSOR);
        }
        snprintf(bad, sizeof bad, "%.*s ", ROPA_CURSOR, cursors[i]);
        expect(f, i, bad, ROPA_E_CURSOR);
        snprintf(bad, sizeof bad, "%0*d", ROPA_CURSOR + 20, 1);
        expect(f, i, bad, ROPA_E_CURSOR);
    }
    const char *const scope[] = {"x"};
    struct ropa_page page = {.after = cursors[0]};
    struct ropa_search how = {.words = "ทำ", .page = &page, .units = scope, .n_units = 1};
    assert_int_equal(ropa_register_search(f->reg, &how, note_found, &told, &err), ROPA_E_CURSOR);
    how = (struct ropa_search){.words = "อื่น", .page = &page};
    assert_int_equal(ropa_register_search(f->reg, &how, note_found, &told, &err), ROPA_E_CURSOR);
    page.after = cursors[1];
    assert_int_equal(ropa_register_history(f->reg, "x", &page, note_change, &told, &err), ROPA_E_CURSOR);
    assert_int_equal(told.n, 0);
}

static bool stop(void *ctx, const struct ropa_change *c) {
    (void)c;
    return ++*(size_t *)ctx < 2;
}

static void who_has_enough_is_given_no_page(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_page page = {.limit = 5, .next = "x"};
    size_t n = 0;
    good(ropa_register_history(f->reg, NULL, &page, stop, &n, &err), &err);
    assert_int_equal(n, 2);
    assert_string_equal(page.next, "");
}

/* Ten items of three ranks, of which several are called alike. */
static void where(const void *items, size_t i, struct rp_paged_at *at) {
    const int *all = items;
    snprintf(at->rank, sizeof at->rank, "%d", all[i] / 10);
    at->id = (uint64_t)all[i] % 3;
}

static void what_is_alike_goes_by_its_turn(void **state) {
    static const int all[] = {11, 12, 13, 14, 15, 21, 22, 23, 32, 35};
    struct fixture *f = *state;
    struct ropa_err err = {0};
    const struct rp_paged_list l = {all, 10, where};
    for (size_t limit = 1; limit < 5; limit++) {
        struct ropa_page page = {.limit = limit};
        size_t told = 0;
        do {
            struct rp_paged p = rp_paged(f->reg, "ten", &page);
            good(rp_paged_begin(&p, &err), &err);
            for (size_t i = rp_paged_from(&p, &l); i < l.n && rp_paged_step_to(&p, &l, i); i++)
                assert_int_equal(i, told++);
            page.after = page.next;
        } while (page.next[0]);
        assert_int_equal(told, 10);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_alike_goes_by_its_turn),
        cmocka_unit_test(pages_joined_are_the_whole),
        cmocka_unit_test(another_cursor_is_refused),
        cmocka_unit_test(who_has_enough_is_given_no_page),
        cmocka_unit_test(what_is_entered_meanwhile_moves_nothing),
        cmocka_unit_test(what_follows_is_told_where_the_last_is_gone),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
