/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What to do next: worlds as data with the ordered list that must come of them (tests/data/worlds/todo.json); and what holds in every
 * world: the forecast is the score, goals bring together what doing everything brings.
 */
#include "score_world.h"

#include "score/agreement.h"
#include "score/plan.h"

static struct rp_agreement *agreement;
static json_t *base, *worlds;
static size_t failures;

static int set_up(void **state) {
    char path[4096];
    const char *source = getenv("ROPA_SOURCE");
    struct ropa_err err = {0};
    (void)state;
    snprintf(path, sizeof path, "%s/templates/agreements/2566.json", source ? source : ".");
    json_t *j = json_load_file(path, 0, NULL);
    char *text = j ? json_dumps(j, 0) : NULL;
    json_decref(j);
    if (!text || rp_agreement_read("2566.json", text, 2566, &agreement, &err))
        fail_msg("%s cannot be read", path);
    free(text);
    base = score_file("whole.json");
    worlds = score_file("todo.json");
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    rp_agreement_free(agreement);
    json_decref(base);
    json_decref(worlds);
    return 0;
}

/* A world with its score and what to do about it. */
struct planned {
    struct score_world w;
    json_t *acts;
    struct ropa_score *score;
    struct rp_plan plan;
};

static const char *as_of(const json_t *world) {
    const char *day = score_text(world, "as_of");
    return day ? day : "2023-09-30";
}

static const struct ropa_score_card *card_of(const struct ropa_score_kpi *k, const char *unit) {
    for (size_t i = 0; i < k->n_units; i++)
        if (!strcmp(k->units[i].unit_code, unit))
            return &k->units[i];
    return NULL;
}

/* The plan of the agreement, or with "card" that of one unit's own card. */
static void make(struct planned *p, const json_t *world, const char *day) {
    struct ropa_err err = {0};
    struct ropa_score_options o = {.as_of = day};
    const char *own = score_text(world, "card");
    *p = (struct planned){.acts = score_acts(base, world)};
    score_world_make(&p->w, base, world, p->acts, false);
    if (score_world_compute(&p->w, agreement, &o, &p->score, &err))
        fail_msg("%s: no score", score_text(world, "world"));
    for (size_t i = 0; i < p->score->n_kpis; i++) {
        const struct ropa_score_kpi *k = &p->score->kpis[i];
        const struct ropa_score_card *card = own ? card_of(k, own) : &k->card;
        if (card)
            rp_plan_add(&p->plan, k, card);
    }
    rp_plan_order(&p->plan, p->score);
    assert_false(p->plan.bad);
}

static void discard(struct planned *p) {
    rp_plan_free(&p->plan);
    ropa_score_free(p->score);
    score_world_free(&p->w);
    json_decref(p->acts);
}

/* ---- worlds ---- */

/* "K2-6-1 +10, 2 of 2", "75 office_notice +5 with 1, 1 of 1", "K2-T-3 0, 1 of 2". */
static void describe(const struct rp_want *w, char *out, size_t size) {
    char name[64], points[32] = "0", with[32] = "";
    if (w->step)
        snprintf(name, sizeof name, "%s", w->step->step);
    else
        snprintf(name, sizeof name, "%d %s", w->level->level, w->asks);
    if (w->points)
        snprintf(points, sizeof points, "+%g", (double)w->points / 100);
    if (w->with)
        snprintf(with, sizeof with, " with %zu", w->with);
    snprintf(out, size, "%s %s%s, %zu of %zu", name, points, with, w->left, w->of);
}

static void every_world_is_planned_as_it_says(void **state) {
    size_t i;
    json_t *world;
    (void)state;
    failures = 0;
    assert_true(json_array_size(worlds) >= 12);
    json_array_foreach(worlds, i, world) {
        struct planned p;
        const json_t *expected = json_object_get(world, "expect");
        make(&p, world, as_of(world));
        for (size_t k = 0; k < p.plan.n || k < json_array_size(expected); k++) {
            char found[160] = "nothing";
            const char *says = json_string_value(json_array_get(expected, k));
            if (k < p.plan.n)
                describe(&p.plan.wants[k], found, sizeof found);
            if (says && !strcmp(says, found))
                continue;
            print_error("%s: %zu: expected \"%s\", found \"%s\"\n", score_text(world, "world"), k + 1,
                        says ? says : "nothing", found);
            failures++;
        }
        discard(&p);
    }
    assert_int_equal(failures, 0);
}

/* ---- properties ---- */

typedef void world_fn(const json_t *world, const char *day);

/* Every world of the score too, each on the days that matter. */
static void each_world(world_fn *check) {
    static const char *const files[] = {"k2_6.json", "k2_9.json",      "k2_levels.json", "k5_6.json",
                                        "k5_9.json", "k5_levels.json", "office.json",    "todo.json"};
    static const char *const days[] = {"2022-10-01", "2023-03-31", "2023-05-20",
                                       "2023-06-30", "2023-09-30", "2023-12-01"};
    failures = 0;
    for (size_t f = 0; f < sizeof files / sizeof *files; f++) {
        json_t *list = score_file(files[f]), *world;
        size_t i;
        json_array_foreach(list, i, world) {
            for (size_t d = 0; d < sizeof days / sizeof *days; d++)
                check(world, days[d]);
        }
        json_decref(list);
    }
    assert_int_equal(failures, 0);
}

static void complain(const json_t *world, const char *day, const char *what, long a, long b) {
    print_error("%s (%s): %s: %ld and %ld\n", score_text(world, "world"), day, what, a, b);
    failures++;
}

/* Once all rounds are over, what comes if nothing more is done is the score of the day: worked out by other code. */
static void check_forecast(const json_t *world, const char *day, const struct planned *p) {
    if (strcmp(day, "2023-06-30") >= 0 && !score_text(world, "card") && p->plan.before != p->score->total)
        complain(world, day, "the forecast is not the score", p->plan.before, p->score->total);
    if (p->plan.after < p->plan.before)
        complain(world, day, "doing everything lowers the score", p->plan.before, p->plan.after);
    if (strcmp(day, "2023-10-01") > 0 && p->plan.after != p->plan.before)
        complain(world, day, "a year that is over can be mended", p->plan.before, p->plan.after);
}

/* Each goal counted once, goals bring together what doing everything brings. */
static void check_goals(const json_t *world, const char *day, const struct planned *p) {
    long sum = 0;
    bool seen[64] = {false};
    for (size_t i = 0; i < p->plan.n; i++) {
        const struct rp_want *w = &p->plan.wants[i];
        assert_true(w->goal < 64);
        if (w->goal && !seen[w->goal])
            sum += w->points;
        seen[w->goal] = true;
        if (i && strcmp(p->plan.wants[i - 1].lost, w->lost) > 0)
            complain(world, day, "what is lost later comes first", (long)i, (long)w->number);
        if (!w->left || w->left > w->of)
            complain(world, day, "left of", (long)w->left, (long)w->of);
        if (w->alone < 0 || w->alone > p->plan.after - p->plan.before + 1)
            complain(world, day, "one thing alone and all", w->alone, p->plan.after - p->plan.before);
    }
    if (labs(sum - (p->plan.after - p->plan.before)) > 3) /* each goal is rounded */
        complain(world, day, "goals and all", sum, p->plan.after - p->plan.before);
}

static void check_world(const json_t *world, const char *day) {
    struct planned p;
    make(&p, world, day);
    check_forecast(world, day, &p);
    check_goals(world, day, &p);
    discard(&p);
}

static void the_forecast_is_the_score_and_goals_add_up(void **state) {
    (void)state;
    each_world(check_world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_world_is_planned_as_it_says),
        cmocka_unit_test(the_forecast_is_the_score_and_goals_add_up),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
