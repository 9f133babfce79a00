/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The score: worlds as data with what must come of them; and what holds in every world: one more act never lowers a score, a
 * finished step stays done, the order of entry doesn't matter, no KPI gives more than its weight.
 */
#include "score_world.h"

#include "score/agreement.h"
#include "score/proof.h"

#include <dirent.h>

static struct rp_agreement *agreement;
static json_t *base, *worlds; /* the whole office; all worlds */
static size_t failures;

static char *read_text(const char *path) {
    char full[4096];
    const char *source = getenv("ROPA_SOURCE");
    snprintf(full, sizeof full, "%s/%s", source ? source : ".", path);
    FILE *f = fopen(full, "rb");
    char *text = f ? calloc(1, 1 << 18) : NULL;
    if (!text || !fread(text, 1, (1 << 18) - 1, f))
        fail_msg("%s cannot be read", full);
    fclose(f);
    return text;
}

/* A world "as_first" has the records that the first of its file adds. */
static void add_as_first(json_t *list) {
    size_t i;
    json_t *world;
    json_array_foreach(list, i, world) {
        if (json_is_true(json_object_get(world, "as_first")))
            json_object_set(world, "add", json_object_get(json_array_get(list, 0), "add"));
    }
}

static int set_up(void **state) {
    (void)state;
    char *text = read_text("templates/agreements/2566.json");
    struct ropa_err err = {0};
    char sentence[1024];
    if (rp_agreement_read("2566.json", text, 2566, &agreement, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    free(text);
    base = score_file("whole.json");
    static const char *const files[] = {"k2_6.json", "k2_9.json",      "k2_levels.json", "k5_6.json",
                                        "k5_9.json", "k5_levels.json", "office.json",    "k1.json"};
    worlds = json_array();
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        json_t *list = score_file(files[i]);
        add_as_first(list);
        json_array_extend(worlds, list);
        json_decref(list);
    }
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    rp_agreement_free(agreement);
    json_decref(base);
    json_decref(worlds);
    return 0;
}

/* ---- worlds ---- */

static struct ropa_score *compute(struct score_world *w, const char *as_of, const char *unit) {
    struct ropa_score *score;
    struct ropa_err err = {0};
    char uid[37];
    struct ropa_score_options o = {.as_of = as_of};
    if (unit && !score_resolve(w, &rp_unit, unit, uid, NULL))
        o.unit = uid;
    if (score_world_compute(w, agreement, &o, &score, &err)) {
        char sentence[1024];
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    }
    return score;
}

static const char *as_of(const json_t *world) {
    const char *day = score_text(world, "as_of");
    return day ? day : "2023-09-30";
}

static void complain(const json_t *world, const char *key, const char *expected, const char *found) {
    print_error("%s: %s: expected %s, found %s\n", score_text(world, "world"), key, expected, found);
    failures++;
}

static const struct ropa_score_kpi *kpi_of(const struct ropa_score *s, const char *code) {
    for (size_t i = 0; i < s->n_kpis; i++)
        if (!strcmp(s->kpis[i].kpi, code))
            return &s->kpis[i];
    return NULL;
}

static const struct ropa_score_card *card_of(const struct ropa_score *s, const char *kpi, const char *unit) {
    const struct ropa_score_kpi *k = kpi_of(s, kpi);
    if (!unit)
        return &k->card;
    for (size_t i = 0; i < k->n_units; i++)
        if (!strcmp(k->units[i].unit_code, unit))
            return &k->units[i];
    fail_msg("no card of %s", unit);
    return NULL;
}

/* "late 1/2 manual" */
static void describe_step(const struct ropa_score_step *s, char *out, size_t size) {
    static const char *const states[] = {"open", "late", "done"};
    snprintf(out, size, "%s %zu/%zu%s", states[s->state], s->done, s->of, s->manual ? " manual" : "");
}

/* What is expected may leave the end off: "late" fits "late 1/2". */
static void check_step(const json_t *world, const struct ropa_score_card *card, const char *code,
                       const char *expected) {
    char found[64] = "no such step";
    for (size_t i = 0; i < card->n_steps; i++)
        if (!strcmp(card->steps[i].step, code)) {
            const struct ropa_score_step *s = &card->steps[i];
            describe_step(s, found, sizeof found);
            if (s->state == ROPA_STEP_OPEN && !s->n_missing)
                complain(world, code, "a sentence about what is missing", "none");
            if (s->state != ROPA_STEP_OPEN && !s->n_proof)
                complain(world, code, "proof", "none");
        }
    if (strncmp(found, expected, strlen(expected)) != 0)
        complain(world, code, expected, found);
}

/* "level 75, score 65, -10 round 6 K2-6-3" */
static void describe_card(const struct ropa_score_card *c, char *out, size_t size) {
    int n = c->score < 0 ? snprintf(out, size, "not reported")
                         : snprintf(out, size, "level %d, score %g", c->level, (double)c->score / 100);
    for (size_t i = 0; i < c->n_deductions; i++) {
        const struct ropa_score_deduction *d = &c->deductions[i];
        n += snprintf(out + n, size - (size_t)n, ", -%g round %d", (double)d->points / 100, d->round);
        for (size_t k = 0; k < d->n_missing; k++)
            n += snprintf(out + n, size - (size_t)n, " %s", d->missing[k]);
    }
}

static void check_card(const json_t *world, const struct ropa_score_card *card, const char *key,
                       const char *expected) {
    char found[512];
    describe_card(card, found, sizeof found);
    if (strcmp(found, expected) != 0)
        complain(world, key, expected, found);
}

static bool note_says(const struct ropa_score_note *note, const char *part) {
    char *text = ropa_score_note_text(note, ROPA_TH);
    bool found = text && strstr(text, part);
    free(text);
    return found;
}

/* Whether a sentence about `card` holds `part`. */
static bool says(const struct ropa_score_card *card, const char *part) {
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        for (size_t k = 0; k < s->n_missing; k++)
            if (note_says(&s->missing[k], part))
                return true;
        for (size_t k = 0; k < s->n_warnings; k++)
            if (note_says(&s->warnings[k], part))
                return true;
    }
    for (size_t i = 0; i < card->n_levels; i++)
        for (size_t k = 0; k < card->levels[i].n_missing; k++)
            if (note_says(&card->levels[i].missing[k], part))
                return true;
    return false;
}

/* "RS-ICT-66-001 2023-08-01": what the value was entered by, and when. */
static void check_entered(const json_t *world, const struct ropa_score_card *card, const char *key,
                          const char *expected) {
    char found[256] = "";
    for (size_t i = 0, n = 0; i < card->n_proof; i++)
        n += (size_t)snprintf(found + n, sizeof found - n, "%s%s %s", i ? ", " : "", card->proof[i],
                              card->proof_on[i]);
    if (strcmp(found, expected) != 0)
        complain(world, key, expected, found);
}

/* "6: 60 of 52, 9: - of 75": what was entered by the end of a round, of what is asked. */
static void check_tracks(const json_t *world, const struct ropa_score_card *card, const char *key,
                         const char *expected) {
    char found[128] = "";
    for (size_t i = 0, n = 0; i < card->n_tracks; i++) {
        const struct ropa_score_track *t = &card->tracks[i];
        char value[24] = "-";
        if (t->value >= 0)
            snprintf(value, sizeof value, "%g", (double)t->value / 100);
        n += (size_t)snprintf(found + n, sizeof found - n, "%s%d: %s of %g", i ? ", " : "", t->round, value,
                              (double)t->asked / 100);
    }
    if (strcmp(found, expected) != 0)
        complain(world, key, expected, found);
}

/* A number to two places, as it is printed. */
static void check_number(const json_t *world, const char *key, double is, const json_t *expected) {
    char found[32];
    snprintf(found, sizeof found, "%g", is);
    if (is < json_number_value(expected) - 0.001 || is > json_number_value(expected) + 0.001)
        complain(world, key, "another number", found);
}

/* The last day of what a step was done by; "" while it is open. */
static void check_day(const json_t *world, const struct ropa_score_card *card, const char *key,
                      const char *expected) {
    const char *on = "no such step";
    for (size_t i = 0; i < card->n_steps; i++)
        if (!strcmp(card->steps[i].step, key + strlen("on ")))
            on = card->steps[i].on ? card->steps[i].on : "";
    if (strcmp(on, expected) != 0)
        complain(world, key, expected, on);
}

/* Keys of "expect": "total", "of", "weighted 3", "tracks 3", "on K2-6-1", "says", "silent", "from 3", "KPI 2", "KPI 5", "KPI 5 HR", "K2-6-1", "K5-6-1 HR". */
static void check_expectation(const json_t *world, const struct ropa_score *s, const char *key,
                              const json_t *value) {
    char kpi[2] = {key[0] == 'K' && key[1] == 'P' ? key[4] : key[1], 0};
    const char *space = strchr(key + (key[0] == 'K' && key[1] == 'P' ? 4 : 0), ' ');
    if (!strcmp(key, "total") || !strcmp(key, "of")) {
        check_number(world, key, key[0] == 't' ? (double)s->total / 100 : s->of, value);
    } else if (!strncmp(key, "weighted ", 9)) {
        check_number(world, key, (double)kpi_of(s, key + 9)->weighted / 100, value);
    } else if (!strncmp(key, "from ", 5)) {
        check_entered(world, &kpi_of(s, key + 5)->card, key, json_string_value(value));
    } else if (!strncmp(key, "tracks ", 7)) {
        check_tracks(world, &kpi_of(s, key + 7)->card, key, json_string_value(value));
    } else if (!strncmp(key, "on K", 4)) {
        check_day(world, card_of(s, (char[]){key[4], '\0'}, NULL), key, json_string_value(value));
    } else if (!strcmp(key, "says") || !strcmp(key, "silent")) {
        const char *part = json_string_value(value);
        bool said = false;
        for (size_t i = 0; i < s->n_kpis; i++) {
            said |= says(&s->kpis[i].card, part);
            for (size_t u = 0; u < s->n_kpis && u < s->kpis[i].n_units; u++)
                said |= says(&s->kpis[i].units[u], part);
        }
        if (said != !strcmp(key, "says"))
            complain(world, key, part, said ? "it" : "nothing like it");
    } else if (key[1] == 'P')
        check_card(world, card_of(s, kpi, space ? space + 1 : NULL), key, json_string_value(value));
    else {
        char code[16];
        snprintf(code, sizeof code, "%.*s", (int)(space ? space - key : (long)strlen(key)), key);
        check_step(world, card_of(s, kpi, space ? space + 1 : NULL), code, json_string_value(value));
    }
}

/* What was entered names its records, and nothing else does; of a list of which nothing counts nothing is named. */
static void check_traced(const json_t *world, const struct ropa_score *s) {
    for (size_t i = 0; i < s->n_kpis; i++)
        if (!s->kpis[i].card.by_parts && (s->kpis[i].card.value >= 0) != (s->kpis[i].card.n_proof > 0))
            complain(world, s->kpis[i].kpi, "records that it was entered by",
                     "a value without them, or the reverse");
}

static void every_world_scores_as_it_says(void **state) {
    size_t i;
    json_t *world;
    (void)state;
    assert_true(json_array_size(worlds) >= 60);
    json_array_foreach(worlds, i, world) {
        struct score_world w;
        const char *key;
        json_t *value, *acts = score_acts(base, world);
        score_world_make(&w, base, world, acts, false);
        struct ropa_score *s = compute(&w, as_of(world), score_text(world, "unit"));
        json_object_foreach(json_object_get(world, "expect"), key, value) {
            check_expectation(world, s, key, value);
        }
        check_traced(world, s);
        ropa_score_free(s);
        score_world_free(&w);
        json_decref(acts);
    }
    assert_int_equal(failures, 0);
}

/* ---- properties ---- */

/* Not lower, and no finished step undone; a step of a finished round that was not done is not done now. */
static void compare_cards(const char *who, const struct ropa_score_card *a, const struct ropa_score_card *b) {
    if (b->score < a->score) {
        print_error("%s: %s falls from %ld to %ld\n", who, a->unit_code, a->score, b->score);
        failures++;
    }
    for (size_t i = 0; i < a->n_steps; i++)
        if (b->steps[i].state < a->steps[i].state) {
            print_error("%s: %s %s falls from %d to %d\n", who, a->unit_code, a->steps[i].step,
                        a->steps[i].state, b->steps[i].state);
            failures++;
        }
}

static void compare(const char *who, const struct ropa_score *a, const struct ropa_score *b) {
    assert_true(b->total >= a->total || failures);
    for (size_t i = 0; i < a->n_kpis; i++) {
        compare_cards(who, &a->kpis[i].card, &b->kpis[i].card);
        for (size_t u = 0; u < a->kpis[i].n_units; u++)
            compare_cards(who, &a->kpis[i].units[u], &b->kpis[i].units[u]);
    }
}

static unsigned next_random(unsigned *seed) {
    *seed = *seed * 1103515245u + 12345u;
    return *seed >> 16;
}

/* Some act on some record. */
static json_t *any_act(const struct score_world *w, unsigned *seed) {
    static const char *const kinds[] = {"submit", "approve", "accept", "return", "publish", "retire"};
    static const char *const levels[] = {"unit", "centre", "org"};
    static const char *const dates[] = {"2022-10-15", "2023-02-01", "2023-03-31",
                                        "2023-04-15", "2023-07-01", "2023-09-30"};
    static const char *const decisions[] = {"endorse", "approve", "note", "reject"};
    json_t *act = json_object();
    json_object_set_new(act, "on", json_string(w->records[next_random(seed) % w->n]->ref));
    json_object_set_new(act, "act", json_string(kinds[next_random(seed) % 6]));
    json_object_set_new(act, "level", json_string(levels[next_random(seed) % 3]));
    json_object_set_new(act, "date", json_string(dates[next_random(seed) % 6]));
    json_object_set_new(act, "decision", json_string(decisions[next_random(seed) % 4]));
    if (next_random(seed) % 2)
        json_object_set_new(act, "memo", json_string("กษ 0200/1"));
    if (next_random(seed) % 2)
        json_object_set_new(act, "reason", json_string("โปรดแก้ไข"));
    if (next_random(seed) % 2)
        json_object_set_new(act, "url", json_string("https://www.example.go.th/x"));
    return act;
}

/* kpi.md A30 */
static void one_more_act_never_lowers(void **state) {
    size_t i;
    json_t *world;
    unsigned seed = 2566;
    (void)state;
    failures = 0;
    json_array_foreach(worlds, i, world) {
        struct score_world w;
        json_t *acts = score_acts(base, world);
        score_world_make(&w, base, world, acts, false);
        struct ropa_score *before = compute(&w, as_of(world), NULL);
        for (int k = 0; k < 16; k++) {
            json_t *act = any_act(&w, &seed);
            if (!strcmp(score_text(act, "act"), "retire") && !strncmp(score_text(act, "on"), "CT-", 3)) {
                json_decref(act); /* it takes the set off the list (catalog.md 7) */
                continue;
            }
            json_array_append(acts, act);
            struct ropa_score *after = compute(&w, as_of(world), NULL);
            char *what = json_dumps(act, JSON_ENSURE_ASCII);
            char who[512];
            snprintf(who, sizeof who, "%s + %s", score_text(world, "world"), what);
            compare(who, before, after);
            ropa_score_free(after);
            free(what);
            json_array_remove(acts, json_array_size(acts) - 1);
            json_decref(act);
        }
        ropa_score_free(before);
        score_world_free(&w);
        json_decref(acts);
    }
    assert_int_equal(failures, 0);
}

/* Acts done after the last day of a round make no step of it done in time. */
static void a_finished_round_goes_only_to_late(void **state) {
    size_t i;
    json_t *world;
    (void)state;
    failures = 0;
    json_array_foreach(worlds, i, world) {
        struct score_world w;
        json_t *acts = score_acts(base, world);
        score_world_make(&w, base, world, acts, false);
        struct ropa_score *early = compute(&w, "2023-03-31", NULL), *later = compute(&w, "2023-09-30", NULL);
        for (size_t k = 0; k < early->n_kpis; k++) {
            const struct ropa_score_card *a = &early->kpis[k].card, *b = &later->kpis[k].card;
            for (size_t s = 0; s < a->n_steps; s++)
                if (a->steps[s].round == 6 &&
                    (a->steps[s].state == ROPA_STEP_DONE) != (b->steps[s].state == ROPA_STEP_DONE)) {
                    print_error("%s: %s\n", score_text(world, "world"), a->steps[s].step);
                    failures++;
                }
        }
        ropa_score_free(early);
        ropa_score_free(later);
        score_world_free(&w);
        json_decref(acts);
    }
    assert_int_equal(failures, 0);
}

static void order_of_entry_does_not_matter(void **state) {
    size_t i;
    json_t *world;
    (void)state;
    json_array_foreach(worlds, i, world) {
        struct score_world w, v;
        json_t *acts = score_acts(base, world), *turned = json_array();
        for (size_t k = json_array_size(acts); k-- > 0;)
            json_array_append(turned, json_array_get(acts, k));
        score_world_make(&w, base, world, acts, false);
        score_world_make(&v, base, world, turned, true);
        struct ropa_score *a = compute(&w, as_of(world), NULL), *b = compute(&v, as_of(world), NULL);
        char *x = ropa_score_to_json(a, ROPA_TH), *y = ropa_score_to_json(b, ROPA_TH);
        if (strcmp(x, y) != 0)
            print_error("%s\n", score_text(world, "world"));
        assert_string_equal(x, y);
        free(x);
        free(y);
        ropa_score_free(a);
        ropa_score_free(b);
        score_world_free(&w);
        score_world_free(&v);
        json_decref(acts);
        json_decref(turned);
    }
}

static void check_bounds(const struct ropa_score_kpi *k) {
    assert_true(k->card.score <= 10000 && k->weighted <= k->weight * 100L);
    assert_true(k->card.level <= 100);
    for (size_t u = 0; u < k->n_units; u++)
        assert_in_range(k->units[u].score, 0, 10000);
    for (size_t i = 0; i < k->card.n_steps; i++)
        assert_true(k->card.steps[i].done <= k->card.steps[i].of);
}

static void no_kpi_gives_more_than_its_weight(void **state) {
    static const char *const days[] = {"2022-10-01", "2023-03-30", "2023-03-31",
                                       "2023-06-30", "2023-09-30", "2024-01-31"};
    size_t i;
    json_t *world;
    (void)state;
    json_array_foreach(worlds, i, world) {
        struct score_world w;
        json_t *acts = score_acts(base, world);
        score_world_make(&w, base, world, acts, false);
        for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
            struct ropa_score *s = compute(&w, days[d], NULL);
            assert_in_range(s->total, 0, s->of * 100);
            assert_in_range(s->of, 0, 100);
            for (size_t k = 0; k < s->n_kpis; k++)
                check_bounds(&s->kpis[k]);
            ropa_score_free(s);
        }
        score_world_free(&w);
        json_decref(acts);
    }
}

/* ---- every proof, asked of the office and of each unit, in every kind of KPI ---- */

/* The agreement with `proof` as the step of every KPI and, where one is reached by steps, as what its levels ask. */
static struct rp_agreement *asking(const char *proof, bool of_units) {
    char *text = read_text("templates/agreements/2566.json");
    json_t *j = json_loads(text, 0, NULL), *kpi, *level;
    struct rp_agreement *a;
    struct ropa_err err = {0};
    size_t i, k;
    free(text);
    json_array_foreach(json_object_get(j, "kpis"), i, kpi) {
        char code[16];
        snprintf(code, sizeof code, "K%s-6-1", score_text(kpi, "kpi"));
        json_object_set_new(kpi, "of_units", json_boolean(of_units));
        json_object_set_new(kpi, "steps",
                            json_pack("[{s:s, s:i, s:s, s:{s:s, s:s}}]", "step", code, "round", 6, "proof",
                                      proof, "title", "th", "ก", "en", "a"));
        json_array_foreach(json_object_get(kpi, "levels"), k, level) {
            bool by_steps = !strcmp(score_text(kpi, "how"), "steps");
            json_object_set_new(level, "steps", by_steps && !k ? json_pack("[s]", code) : json_array());
            json_object_set_new(level, "proofs", by_steps && k ? json_pack("[s]", proof) : json_array());
        }
    }
    text = json_dumps(j, 0);
    if (rp_agreement_read("2566.json", text, 2566, &a, &err))
        fail_msg("%s: no agreement", proof);
    free(text);
    json_decref(j);
    return a;
}

/* An office that did everything has done it, whoever is asked; one without units or records has not. */
static void check_asked(const char *proof, bool of_units, const json_t *world, bool whole) {
    struct rp_agreement *kept = agreement;
    struct score_world w;
    json_t *acts = score_acts(base, world);
    agreement = asking(proof, of_units);
    score_world_make(&w, whole ? base : json_object_get(world, "base"), world, acts, false);
    struct ropa_score *s = compute(&w, "2023-09-30", NULL);
    for (size_t i = 0; i < s->n_kpis; i++) {
        const struct ropa_score_card *c = &s->kpis[i].card;
        bool late = c->n_steps && c->steps[0].state == ROPA_STEP_LATE;
        bool done = late || (c->n_steps && c->steps[0].state == ROPA_STEP_DONE);
        if (!strcmp(proof, "evidence") && !done) /* no record proves it */
            continue;
        if (done != whole || (whole && agreement->kpis[i].how == RP_BY_STEPS && c->level != 100)) {
            print_error("%s, %s, KPI %s: %s, level %d\n", proof, of_units ? "of units" : "of the office",
                        s->kpis[i].kpi, done ? "done" : "open", c->level);
            failures++;
        }
        if (c->n_steps && !done && !c->steps[0].n_missing && c->steps[0].of) {
            print_error("%s: open and nothing is missing\n", proof);
            failures++;
        }
    }
    ropa_score_free(s);
    score_world_free(&w);
    json_decref(acts);
    rp_agreement_free(agreement);
    agreement = kept;
}

static void every_proof_is_asked_of_office_and_units_in_every_kpi(void **state) {
    json_t *bare = json_pack("{s:s, s:{}}", "world", "nothing", "base");
    json_t *ownerless =
        json_pack("{s:s, s:{}, s:{s:[{s:s, s:s, s:s, s:s}, {s:s, s:s, s:s, s:s}]}}", "world", "ownerless",
                  "base", "add", "unit", "ref", "AB", "code", "AB", "name", "ก", "type", "division", "ref",
                  "CD", "code", "CD", "name", "ข", "type", "division");
    json_t *k1 = score_file("k1.json");
    json_t *catalogued =
        json_pack("{s:s, s:O}", "world", "whole", "add", json_object_get(json_array_get(k1, 0), "add"));
    const char *proof;
    (void)state;
    failures = 0;
    for (size_t i = 0; (proof = rp_proof_name(i)); i++)
        for (int of_units = 0; of_units < 2; of_units++) {
            check_asked(proof, of_units, catalogued, true);
            check_asked(proof, of_units, bare, false);
            check_asked(proof, of_units, ownerless, false);
        }
    json_decref(bare);
    json_decref(ownerless);
    json_decref(catalogued);
    json_decref(k1);
    assert_int_equal(failures, 0);
}

/* ---- the contract ---- */

/* A list to work by is no longer than that, and says how many there are beside. */
static void what_is_left_out_of_the_notes_is_counted(void **state) {
    static const struct ropa_text what = {{"ขาด", "missing"}};
    struct rp_count t = {0};
    (void)state;
    for (size_t i = 0; i < 200; i++)
        rp_count_missing(&t, NULL, NULL, &what, "");
    assert_int_equal(t.missing.n, 200);
    for (size_t i = 0; i < 57; i++)
        rp_count_missing(&t, NULL, NULL, &what, "");
    assert_int_equal(t.missing.n, 201);
    assert_ptr_equal(t.missing.at[199].what, &what);
    assert_string_equal(t.missing.at[200].what->in[ROPA_TH], "และอีก {x} รายการ");
    assert_string_equal(t.missing.at[200].detail, "57");
    rp_count_free(&t);
}

static void json_is_as_promised(void **state) {
    struct score_world w;
    json_t *acts = score_acts(base, NULL);
    (void)state;
    score_world_make(&w, base, NULL, acts, false);
    struct ropa_score *s = compute(&w, "2023-09-30", NULL);
    char *text = ropa_score_to_json(s, ROPA_TH);
    json_t *j = json_loads(text, 0, NULL);
    const char *round, *step;
    int year, weight, of;
    double total;
    assert_int_equal(
        json_unpack(j, "{s:i, s:s, s:F, s:i}", "year", &year, "as_of", &round, "total", &total, "of", &of),
        0);
    assert_int_equal(year, 2566);
    json_t *kpi = json_array_get(json_object_get(j, "kpis"), 1);
    assert_int_equal(
        json_unpack(kpi, "{s:i, s:i, s:[], s:F, s:F, s:[{s:s, s:i, s:s, s:i, s:i, s:[s!], s:[]}]}", "weight",
                    &weight, "level", &of, "deductions", "score", &total, "weighted", &total, "steps", "step",
                    &step, "round", &of, "state", &round, "done", &of, "of", &of, "proof", &round, "missing"),
        0);
    assert_string_equal(step, "K2-6-1");
    json_decref(j);
    free(text);
    ropa_score_free(s);
    score_world_free(&w);
    json_decref(acts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_world_scores_as_it_says),
        cmocka_unit_test(one_more_act_never_lowers),
        cmocka_unit_test(a_finished_round_goes_only_to_late),
        cmocka_unit_test(order_of_entry_does_not_matter),
        cmocka_unit_test(no_kpi_gives_more_than_its_weight),
        cmocka_unit_test(every_proof_is_asked_of_office_and_units_in_every_kpi),
        cmocka_unit_test(what_is_left_out_of_the_notes_is_counted),
        cmocka_unit_test(json_is_as_promised),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
