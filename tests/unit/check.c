/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A register is checked record after record: every one once, the same as by itself, until somebody ends it. */
#include <ropa/ropa.h>

#include "model/nouns/nouns.h"

#include <string.h>

#include "fixture.h"

enum { N_ACTIVITIES = 3, N_ALL = 1 + 2 + N_ACTIVITIES };

static int set_up(void **state) {
    static const char *const units[] = {"GT", "ICT", "ICT"};
    struct fixture *f = fixture_make(state, "check", NULL);
    char name[32];
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", "กองตัวอย่าง"));
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์ตัวอย่าง"));
    for (int i = 0; i < N_ACTIVITIES; i++) {
        snprintf(name, sizeof name, "กิจกรรม %d", i);
        enter(f->reg, &rp_activity, PAIRS("activity_name", name, "unit_ref", units[i]));
    }
    return 0;
}

struct seen {
    struct ropa_register *reg;
    size_t findings, records, activities, of_record[3];
    size_t end_at_finding, end_at_record, interrupt_at; /* the n-th; 0: none */
};

static bool take_finding(void *ctx, const struct ropa_finding *f) {
    struct seen *s = ctx;
    s->findings++;
    s->of_record[f->severity] += !f->waived;
    return s->findings != s->end_at_finding;
}

static bool take_checked(void *ctx, const struct ropa_checked *c) {
    struct seen *s = ctx;
    enum ropa_verdict verdicts[32], sections[ROPA_N_SECTIONS];
    size_t n;
    s->records++;
    for (int i = ROPA_HINT; i <= ROPA_ERROR;
         i++) /* its findings came before it; those in what it shares may come last */
        assert_true(c->open[i] >= s->of_record[i]);
    memset(s->of_record, 0, sizeof s->of_record);
    assert_int_equal(ropa_record_entity(c->rec) == &rp_activity, c->verdicts != NULL);
    if (c->verdicts) {
        s->activities++;
        ropa_paragraphs(c->rec, &n);
        assert_int_equal(ropa_check_sections(s->reg, c->rec, verdicts, sections, NULL, NULL), c->percent);
        assert_memory_equal(c->verdicts, verdicts, n * sizeof *verdicts);
        assert_memory_equal(c->sections, sections, sizeof sections);
        assert_true(c->open[ROPA_ERROR] > 0 && c->percent < 100);
    } else {
        assert_null(c->sections);
        assert_int_equal(c->percent, -1);
    }
    if (s->records == s->interrupt_at)
        ropa_register_interrupt(s->reg);
    return s->records != s->end_at_record;
}

static void every_record_is_checked_once(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct seen s = {.reg = f->reg};
    good(ropa_check_each(f->reg, NULL, take_finding, take_checked, &s, &err), &err);
    assert_int_equal(s.records, N_ALL);
    assert_int_equal(s.activities, N_ACTIVITIES);
    assert_true(s.findings > N_ACTIVITIES);
    size_t findings = s.findings;
    s = (struct seen){.reg = f->reg};
    good(ropa_check_each(f->reg, NULL, NULL, NULL, NULL, &err), &err);
    good(ropa_check_each(f->reg, NULL, take_finding, NULL, &s, &err), &err);
    assert_int_equal(s.findings, findings);
}

static void a_query_chooses(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct seen s = {.reg = f->reg};
    struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
    good(ropa_query_unit(q, "ICT", &err), &err);
    good(ropa_check_each(f->reg, q, take_finding, take_checked, &s, &err), &err);
    assert_int_equal(s.records, 2);
    ropa_query_limit(q, 1);
    good(ropa_check_each(f->reg, q, take_finding, take_checked, &s, &err), &err);
    assert_int_equal(s.records, 3);
    ropa_query_free(q);
}

static void a_callback_ends_it(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    struct seen s = {.reg = f->reg, .end_at_finding = 2};
    good(ropa_check_each(f->reg, NULL, take_finding, take_checked, &s, &err), &err);
    assert_int_equal(s.findings, 2);
    for (size_t n = 1; n <= N_ALL; n++) {
        s = (struct seen){.reg = f->reg, .end_at_record = n};
        good(ropa_check_each(f->reg, NULL, take_finding, take_checked, &s, &err), &err);
        assert_int_equal(s.records, n);
    }
}

static void an_interrupt_ends_it(void **state) {
    struct fixture *f = *state;
    for (size_t n = 1; n < N_ALL; n++) {
        struct ropa_err err = {0};
        struct seen s = {.reg = f->reg, .interrupt_at = n};
        assert_int_equal(ropa_check_each(f->reg, NULL, take_finding, take_checked, &s, &err), ROPA_E_STOPPED);
        assert_int_equal(s.records, n); /* nothing is concluded from what can't be read any more */
        good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    }
}

/* From within a record's own findings: the rest is judged already, the next record isn't. */
static bool interrupt_it(void *ctx, const struct ropa_finding *f) {
    (void)f;
    ropa_register_interrupt(ctx);
    return true;
}

static void one_record_is_checked_alike(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    char uid[37];
    struct ropa_record *rec;
    struct seen s = {.reg = f->reg};
    good(ropa_register_find(f->reg, &rp_activity, "กิจกรรม 0", uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    good(ropa_check_one(f->reg, rec, take_finding, take_checked, &s, &err), &err);
    assert_int_equal(s.records, 1);
    assert_true(s.findings > 0);
    good(ropa_check_one(f->reg, rec, interrupt_it, NULL, f->reg, &err), &err);
    assert_int_equal(ropa_check_one(f->reg, rec, take_finding, take_checked, &s, &err), ROPA_E_STOPPED);
    assert_int_equal(s.records, 1);
    good(ropa_register_as(f->reg, &(struct ropa_who){.actor = "ก"}, &err), &err);
    ropa_record_free(rec);
}

/* ---- as JSON ---- */

struct text {
    char bytes[20000];
    size_t n;
};

static bool put(void *ctx, const void *bytes, size_t n) {
    struct text *t = ctx;
    assert_true(t->n + n < sizeof t->bytes);
    memcpy(t->bytes + t->n, bytes, n);
    t->n += n;
    return true;
}

static bool write_finding(void *ctx, const struct ropa_finding *f) {
    ropa_json_finding(ctx, NULL, f);
    return false;
}

static bool write_verdicts(void *ctx, const struct ropa_checked *c) {
    ropa_json_verdicts(ctx, NULL, c);
    return !c->verdicts;
}

static void findings_and_verdicts_are_json(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    static struct text t;
    struct ropa_json *w = ropa_json_new(&(struct ropa_sink){put, &t}, (struct ropa_json_look){0});
    struct ropa_query *q = ropa_query_new(f->reg, &rp_activity);
    ropa_json_array(w, NULL);
    good(ropa_check_each(f->reg, q, write_finding, NULL, w, &err), &err);
    good(ropa_check_each(f->reg, q, NULL, write_verdicts, w, &err), &err);
    ropa_json_array_end(w);
    assert_int_equal(ropa_json_end(w), ROPA_OK);
    t.bytes[t.n] = '\0';
    assert_non_null(strstr(t.bytes, "[{\"rule\":\""));
    assert_non_null(strstr(t.bytes, "\"noun\":\"activity\",\"ref\":\"RO-GT-66-001\",\"field\":"));
    assert_non_null(
        strstr(t.bytes, "},{\"noun\":\"activity\",\"ref\":\"RO-GT-66-001\",\"39(1)\":\"missing\""));
    assert_non_null(strstr(t.bytes, "\":\"not_applicable\""));
    assert_non_null(strstr(t.bytes, "\"why_not\":{\""));
    ropa_query_free(q);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_record_is_checked_once), cmocka_unit_test(a_query_chooses),
        cmocka_unit_test(a_callback_ends_it),           cmocka_unit_test(an_interrupt_ends_it),
        cmocka_unit_test(one_record_is_checked_alike),  cmocka_unit_test(findings_and_verdicts_are_json),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
