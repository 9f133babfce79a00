/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Frozen scores: kept once and for good, in the chain, and what the months are made from. */
#include <ropa/ropa.h>

#include "register/register.h"
#include "model/nouns/nouns.h"
#include "store/history/snapshot.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "store/handle.h"
#include "world.h"
#include <cmocka.h>

#include "number.h"

struct fixture {
    struct world w;
    struct ropa_register *reg;
    char units[2][37]; /* ICT, which owns the agreement; HR */
};

static void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s: %s %s", err->field, ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence),
                 err->native);
}

static void make(struct fixture *f, const char *noun, const char *json, char uid[37]) {
    struct ropa_record *rec = ropa_record_new(ropa_entity_find(noun));
    struct ropa_err err = {0};
    good(ropa_record_from_json(rec, json, ropa_register_view(f->reg), &err), &err);
    good(ropa_register_save(f->reg, rec, &err), &err);
    if (uid)
        snprintf(uid, 37, "%s", ropa_record_uid(rec));
    ropa_record_free(rec);
}

/* What was disbursed: KPI 3 scores its per cent, and weighs 15. */
static void disbursed(struct fixture *f, const char *unit, const char *per_cent, const char *day) {
    char json[400];
    snprintf(
        json, sizeof json,
        "{\"title\":\"เบิกจ่าย\",\"kpi\":\"kpi3\",\"kpi_round\":\"m6\",\"fiscal_year\":2566,\"unit_ref\":\"%s\","
        "\"result_value\":\"%s\",\"result_date\":\"%s\"}",
        unit, per_cent, day);
    make(f, "result", json, NULL);
}

static int set_up(void **state) {
    static struct fixture f;
    struct ropa_err err = {0};
    world_make(&f.w, "snapshot");
    good(ropa_register_make(f.w.path, &f.w.env, &f.reg, &err), &err);
    make(&f, "unit", "{\"code\":\"ICT\",\"name\":\"ศูนย์เทคโนโลยี\",\"type\":\"centre\"}", f.units[0]);
    make(&f, "unit", "{\"code\":\"HR\",\"name\":\"กองการเจ้าหน้าที่\",\"type\":\"division\"}", f.units[1]);
    disbursed(&f, "ICT", "40", "2022-11-10");
    disbursed(&f, "ICT", "60", "2023-01-20");
    disbursed(&f, "HR", "20", "2023-01-20");
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    ropa_register_close(f->reg);
    world_end(&f->w);
    return 0;
}

static enum ropa_status freeze(struct fixture *f, const char *day, const char *unit, bool *fresh,
                               struct ropa_err *err) {
    return ropa_score_freeze(f->reg, &(struct ropa_score_options){.as_of = day, .unit = unit}, fresh, err);
}

static bool holds(struct fixture *f) {
    size_t links;
    return ropa_register_verify(f->reg, NULL, &links, NULL) == ROPA_OK;
}

/* ---- keeping ---- */

static void what_is_kept_is_what_was_scored(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score *score;
    struct ropa_score_series *s;
    bool fresh = false;
    const struct ropa_score_options o = {.as_of = "2023-01-31"};
    good(freeze(f, o.as_of, NULL, &fresh, &err), &err);
    assert_true(fresh);
    good(ropa_register_score(f->reg, &o, &score, &err), &err);
    good(ropa_score_frozen(f->reg, &o, false, &s, &err), &err);
    char *json = ropa_score_to_json(score, ROPA_TH);
    assert_int_equal(s->n, 1);
    assert_string_equal(s->points[0].json, json);
    assert_string_equal(s->points[0].as_of, "2023-01-31");
    assert_string_equal(s->points[0].actor, "tester");
    assert_string_equal(s->points[0].at, "2023-03-20T09:30:00+07:00");
    assert_string_equal(s->points[0].unit_code, "");
    assert_int_equal(s->points[0].year, 2566);
    assert_true(s->points[0].frozen);
    assert_int_equal(s->points[0].total, 900); /* 60 of 15, and nothing for KPI 2 and 5 */
    assert_int_equal(s->points[0].of, score->of);
    assert_int_equal(s->points[0].n_marks, 6);
    assert_string_equal(s->points[0].marks[2].kpi, "3");
    assert_int_equal(s->points[0].marks[2].score, 6000);
    assert_int_equal(s->points[0].marks[2].weighted, 900);
    assert_int_equal(s->points[0].marks[0].score, ROPA_NOT_REPORTED);
    assert_int_equal(strncmp(s->points[0].agreement, "1:", 2), 0);
    assert_int_equal(strlen(s->points[0].agreement), 66);
    assert_true(holds(f));
    free(json);
    ropa_score_series_free(s);
    ropa_score_free(score);
}

static void again_is_nothing_while_it_is_the_same(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char before[65], after[65];
    bool fresh = true;
    good(ropa_register_head(f->reg, before, &err), &err);
    good(freeze(f, "2023-01-31", NULL, &fresh, &err), &err);
    assert_false(fresh);
    good(ropa_register_head(f->reg, after, &err), &err);
    assert_string_equal(before, after);
}

static void what_was_kept_is_never_changed(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score_series *s;
    char th[1024], en[1024];
    bool fresh = true;
    disbursed(f, "ICT", "80", "2023-01-25"); /* known only now */
    assert_int_equal(freeze(f, "2023-01-31", NULL, &fresh, &err), ROPA_E_FROZEN);
    assert_false(fresh);
    ropa_err_sentence(&err, ROPA_TH, th, sizeof th);
    ropa_err_sentence(&err, ROPA_EN, en, sizeof en);
    assert_non_null(strstr(th, "31 มกราคม 2566"));
    assert_non_null(strstr(th, "9.00"));
    assert_non_null(strstr(en, "31 January 2023"));
    good(ropa_score_frozen(f->reg, &(struct ropa_score_options){.as_of = "2023-01-31"}, false, &s, &err),
         &err);
    assert_int_equal(s->points[0].total, 900);
    ropa_score_series_free(s);
}

static void undo_passes_over_it(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score_series *s;
    size_t n;
    bool fresh;
    good(freeze(f, "2023-02-28", NULL, &fresh, &err), &err);
    assert_true(fresh);
    good(ropa_register_undo(f->reg, &n, &err), &err); /* the result of 25 January */
    assert_int_equal(n, 1);
    assert_int_equal(ropa_register_count(f->reg, &rp_result), 3);
    good(ropa_score_frozen(f->reg, &(struct ropa_score_options){.year = 2566}, false, &s, &err), &err);
    assert_int_equal(s->n, 2);
    assert_int_equal(s->points[1].total, 1200); /* with the result that is gone by now */
    assert_true(holds(f));
    ropa_score_series_free(s);
}

static void each_unit_has_its_own(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct ropa_score_series *s;
    bool fresh;
    good(freeze(f, "2023-01-31", f->units[1], &fresh, &err), &err);
    assert_true(fresh);
    good(ropa_score_frozen(f->reg, &(struct ropa_score_options){.unit = f->units[1]}, false, &s, &err), &err);
    assert_int_equal(s->n, 1);
    assert_string_equal(s->points[0].unit_code, "HR");
    assert_int_equal(s->points[0].total, 300);
    ropa_score_series_free(s);
    good(ropa_score_frozen(f->reg, &(struct ropa_score_options){0}, true, &s, &err), &err);
    assert_int_equal(s->n, 3);
    ropa_score_series_free(s);
    good(ropa_score_frozen(f->reg, &(struct ropa_score_options){.year = 2565}, true, &s, &err), &err);
    assert_int_equal(s->n, 0);
    ropa_score_series_free(s);
}

static void what_cannot_be_kept(void **state) {
    static const struct {
        const char *day, *kpi;
        int year;
        enum ropa_status status;
    } cases[] = {
        {"2023-03-21", NULL, 0, ROPA_E_FREEZE_FUTURE}, /* the clock says 20 March */
        {"2023-03-20", "3", 0, ROPA_E_FREEZE_PART},
        {"2023-03-20", NULL, 2560, ROPA_E_NOT_FOUND},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_err err = {0};
        struct ropa_score_options o = {.as_of = cases[i].day, .kpi = cases[i].kpi, .year = cases[i].year};
        bool fresh = true;
        assert_int_equal(ropa_score_freeze(f->reg, &o, &fresh, &err), cases[i].status);
        assert_int_equal(err.status, cases[i].status);
        assert_false(fresh);
    }
    assert_int_equal(db_number(&f->reg->st->db, -1, "SELECT count(*) FROM score_snapshot", NULL), 3);
}

/* ---- months ---- */

static struct ropa_score_series *months(struct fixture *f, const char *day, const char *kpi,
                                        const char *unit) {
    struct ropa_err err = {0};
    struct ropa_score_series *s;
    good(ropa_score_months(f->reg,
                           &(struct ropa_score_options){.year = 2566, .as_of = day, .kpi = kpi, .unit = unit},
                           &s, &err),
         &err);
    return s;
}

static void check_point(const struct ropa_score_point *p, const char *day, long total, bool frozen) {
    assert_string_equal(p->as_of, day);
    assert_int_equal(p->total, total);
    assert_int_equal(p->frozen, frozen);
}

/* January was frozen at 9.00, February at 12.00; the register now has 60 per cent for both. */
static void a_frozen_month_is_not_computed(void **state) {
    struct fixture *f = *state;
    struct ropa_score_series *s = months(f, "2023-03-20", NULL, NULL);
    assert_int_equal(s->n, 6);
    check_point(&s->points[0], "2022-10-31", 0, false);
    check_point(&s->points[1], "2022-11-30", 600, false);
    check_point(&s->points[2], "2022-12-31", 600, false);
    check_point(&s->points[3], "2023-01-31", 900, true);
    check_point(&s->points[4], "2023-02-28", 1200, true);
    check_point(&s->points[5], "2023-03-20", 900, false);
    ropa_score_series_free(s);
}

static void the_month_asked_about_is_given_as_of_its_day(void **state) {
    struct fixture *f = *state;
    struct ropa_score_series *s = months(f, "2023-01-24", NULL, NULL);
    assert_int_equal(s->n, 4); /* what was frozen a week later isn't known yet */
    check_point(&s->points[3], "2023-01-24", 900, false);
    ropa_score_series_free(s);
    s = months(f, "2023-01-31", NULL, NULL);
    check_point(&s->points[3], "2023-01-31", 900, true);
    ropa_score_series_free(s);
}

static void a_year_has_twelve_months(void **state) {
    struct fixture *f = *state;
    static const struct {
        const char *day, *last;
        size_t n;
    } cases[] = {{"2022-09-30", NULL, 0},
                 {"2022-10-01", "2022-10-01", 1},
                 {"2023-09-30", "2023-09-30", 12},
                 {"2023-10-01", "2023-09-30", 12},
                 {"2024-06-15", "2023-09-30", 12}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ropa_score_series *s = months(f, cases[i].day, NULL, NULL);
        assert_int_equal(s->n, cases[i].n);
        if (s->n)
            assert_string_equal(s->points[s->n - 1].as_of, cases[i].last);
        ropa_score_series_free(s);
    }
}

static void one_kpi_and_one_unit_have_a_series_too(void **state) {
    struct fixture *f = *state;
    struct ropa_score_series *s = months(f, "2023-02-28", "3", NULL);
    check_point(&s->points[3], "2023-01-31", 900, true);
    assert_int_equal(s->points[3].of, 15);
    assert_int_equal(s->points[3].n_marks, 1);
    ropa_score_series_free(s);
    s = months(f, "2023-02-28", "2", NULL);
    check_point(&s->points[3], "2023-01-31", 0, true);
    assert_int_equal(s->points[3].of, 20);
    ropa_score_series_free(s);
    s = months(f, "2023-02-28", NULL, f->units[1]);
    check_point(&s->points[3], "2023-01-31", 300, true);
    check_point(&s->points[4], "2023-02-28", 300, false);
    ropa_score_series_free(s);
}

/* ---- bending ---- */

/* One change of the file, which verify must see; then it is as before. */
static void bend(struct fixture *f, const char *sql) {
    struct rp_db *db = &f->reg->st->db;
    struct ropa_err err = {0};
    if (rp_db_exec(db, "SAVEPOINT bend", &err) || rp_db_exec(db, sql, &err))
        fail_msg("%s: %s", sql, err.native);
    if (!sqlite3_changes(db->h))
        fail_msg("nothing bent: %s", sql);
    if (holds(f))
        fail_msg("unseen: %s", sql);
    rp_db_exec(db, "ROLLBACK TO bend; RELEASE bend", NULL);
}

static void every_bent_byte_is_seen(void **state) {
    static const char *const how[] = {"char(ifnull(unicode(v),64)+20)||substr(v,2)",
                                      "substr(v,1,length(v)-1)||'~'", "v||' '"};
    struct fixture *f = *state;
    char columns[16][2][32], sql[512];
    size_t n = 0;
    sqlite3_stmt *q = rp_db_stmt(
        &f->reg->st->db, "SELECT name, type FROM pragma_table_info('score_snapshot') WHERE name<>'id'", NULL);
    for (; sqlite3_step(q) == SQLITE_ROW; n++) {
        snprintf(columns[n][0], 32, "%s", rp_db_column(q, 0));
        snprintf(columns[n][1], 32, "%s", rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    assert_int_equal(n, 12);
    assert_true(holds(f));
    for (size_t c = 0; c < n; c++)
        for (int row = 0; row < 3; row++)
            for (size_t i = 0; i < (strcmp(columns[c][1], "TEXT") ? 1 : 3); i++) {
                bool number = strcmp(columns[c][1], "TEXT") != 0;
                snprintf(sql, sizeof sql,
                         "UPDATE score_snapshot SET %.31s=(SELECT ifnull(%s,'x') FROM (SELECT %.31s AS v)) "
                         "WHERE id=(SELECT id FROM score_snapshot ORDER BY id LIMIT 1 OFFSET %d)",
                         columns[c][0], number ? "v+100" : how[i], columns[c][0], row);
                bend(f, sql);
            }
}

static void a_dropped_or_invented_one_is_seen(void **state) {
    struct fixture *f = *state;
    bend(f, "DELETE FROM score_snapshot WHERE id=2");
    bend(f, "UPDATE score_snapshot SET id=100-id");
    bend(f,
         "INSERT INTO score_snapshot SELECT 99,'x',year,'2023-03-01',unit,total,reported,agreement,score_sum,"
         "score,at,clock_set,actor FROM score_snapshot LIMIT 1");
    bend(f, "DELETE FROM revision WHERE noun='score'");
    bend(f, "UPDATE revision SET snapshot=replace(snapshot,'900','990') WHERE noun='score'");
    assert_true(holds(f));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_kept_is_what_was_scored),
        cmocka_unit_test(again_is_nothing_while_it_is_the_same),
        cmocka_unit_test(what_was_kept_is_never_changed),
        cmocka_unit_test(undo_passes_over_it),
        cmocka_unit_test(each_unit_has_its_own),
        cmocka_unit_test(what_cannot_be_kept),
        cmocka_unit_test(a_frozen_month_is_not_computed),
        cmocka_unit_test(the_month_asked_about_is_given_as_of_its_day),
        cmocka_unit_test(a_year_has_twelve_months),
        cmocka_unit_test(one_kpi_and_one_unit_have_a_series_too),
        cmocka_unit_test(every_bent_byte_is_seen),
        cmocka_unit_test(a_dropped_or_invented_one_is_seen),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
