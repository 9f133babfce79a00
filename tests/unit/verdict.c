/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The verdict per paragraph: a full entry is complete, and each thing a paragraph asks makes exactly it missing. */
#include "model/nouns/activity.h"
#include "model/nouns/organisation.h"
#include "rule_world.h"
#include "rules/judge.h"

struct entry {
    struct rule_world world;
    struct ropa_record *rec;
    const char *name;
    enum ropa_verdict verdicts[RP_N_PARAGRAPHS];
    const struct ropa_paragraph *paragraphs;
    size_t n;
};

static void judge(struct entry *e, int *percent) {
    struct rp_outcome out = {0};
    rp_judge(&e->world.view, e->rec, &out);
    *percent = rp_judge_verdicts(&out, e->rec, e->verdicts);
    e->paragraphs = ropa_paragraphs(e->rec, &e->n);
    rp_outcome_free(&out);
}

static void entry_load(struct entry *e, const char *name) {
    char path[64];
    snprintf(path, sizeof path, "verdict/%s.json", name);
    json_t *file = world_file(path);
    assert_non_null(file);
    *e = (struct entry){.name = name};
    world_load(&e->world, file, name);
    e->rec = world_subject(&e->world, file, name);
    json_decref(file);
}

static void entry_free(struct entry *e) {
    ropa_record_free(e->rec);
    world_free(&e->world);
}

static enum ropa_verdict verdict(const struct entry *e, const char *code) {
    for (size_t i = 0; i < e->n; i++)
        if (!strcmp(e->paragraphs[i].code, code))
            return e->verdicts[i];
    fail_msg("%s is not judged by %s", e->name, code);
    return ROPA_MISSING;
}

static const char *const names[] = {"controller", "consent_only", "processor", "both"};
enum { N_NAMES = sizeof names / sizeof *names };

static void full_entries_reach_100(void **state) {
    static const size_t paragraphs[N_NAMES] = {8, 8, 6, 14};
    (void)state;
    for (size_t i = 0; i < N_NAMES; i++) {
        struct entry e;
        int percent;
        entry_load(&e, names[i]);
        judge(&e, &percent);
        for (size_t p = 0; p < e.n; p++)
            if (e.verdicts[p] == ROPA_MISSING)
                fail_msg("%s: %s is missing", names[i], e.paragraphs[p].code);
        assert_int_equal(percent, 100);
        assert_int_equal(e.n, paragraphs[i]);
        entry_free(&e);
    }
}

/* Without field `f` of `part`, or with `instead` in it, exactly the paragraphs it stands for are missing. */
static size_t drop(struct entry *e, struct ropa_record *part, size_t f, struct rp_slot instead) {
    const struct ropa_field *field = &ropa_record_entity(part)->fields[f];
    struct rp_slot kept = part->slots[f];
    int percent;
    size_t asked = 0;
    part->slots[f] = instead;
    judge(e, &percent);
    part->slots[f] = kept;
    for (size_t i = 0; i < e->n; i++) {
        const char *code = e->paragraphs[i].code;
        bool should = (field->duty[0] && !strcmp(field->duty[0], code)) ||
                      (field->duty[1] && !strcmp(field->duty[1], code));
        asked += should;
        if (should != (e->verdicts[i] == ROPA_MISSING))
            fail_msg("%s without %s: %s", e->name, field->code, code);
    }
    if (asked)
        assert_in_range(percent, 0, 99);
    return asked;
}

/* Everything but the role, which says which paragraphs judge the entry. */
static bool is_dropped(const struct ropa_record *part, size_t f) {
    return ropa_record_entity(part)->fields[f].need == ROPA_REQUIRED && ropa_field_applies(part, f) &&
           ropa_field_answered(part, f) && !(part->ent == &rp_activity && f == ACT_RECORD_ROLE);
}

/* What says only that it is open stands for nothing. */
static void leave_open(struct entry *e, struct ropa_record *part, size_t f) {
    static char open[][40] = {"-", "...", "ไม่ทราบ", "(ยังไม่ระบุ)", "รอข้อมูล", "n/a"};
    const struct ropa_field *field = &ropa_record_entity(part)->fields[f];
    bool text = field->kind == ROPA_TEXT || field->kind == ROPA_LONG;
    for (size_t i = 0; i < sizeof open / sizeof *open && text && (field->duty[0] || field->duty[1]); i++)
        drop(e, part, f, (struct rp_slot){.value = open[i]});
}

static void a_reason_that_nobody_knows_is_none(void **state) {
    static const char *const unknown[] = {"ไม่ทราบ", "(ไม่แน่ใจ)", "ยังไม่มีข้อมูล"}, *const known[] = {
                                                                                  "ไม่มี", "ใช้ภายในเท่านั้น"};
    struct entry e;
    int percent;
    (void)state;
    entry_load(&e, "controller");
    ropa_record_clear(e.rec, ACT_RECIPIENT);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(ropa_record_set_na(e.rec, ACT_RECIPIENT, unknown[i], NULL), ROPA_OK);
        judge(&e, &percent);
        if (verdict(&e, "39(6)") != ROPA_MISSING)
            fail_msg("%s", unknown[i]);
    }
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(ropa_record_set_na(e.rec, ACT_RECIPIENT, known[i], NULL), ROPA_OK);
        judge(&e, &percent);
        assert_int_not_equal(verdict(&e, "39(6)"), ROPA_MISSING);
    }
    entry_free(&e);
}

static size_t drop_each(struct entry *e, struct ropa_record *part) {
    const struct ropa_entity *ent = ropa_record_entity(part);
    size_t dropped = 0;
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (is_dropped(part, f)) {
            dropped += drop(e, part, f, (struct rp_slot){0});
            leave_open(e, part, f);
        }
        for (size_t i = 0; i < ropa_record_rows(part, f); i++)
            dropped += drop_each(e, ropa_record_row(part, f, i));
    }
    return dropped;
}

static void what_is_dropped_is_missed(void **state) {
    (void)state;
    for (size_t i = 0; i < N_NAMES; i++) {
        struct entry e;
        entry_load(&e, names[i]);
        size_t dropped = drop_each(&e, e.rec);
        for (size_t k = 0; k < e.world.n; k++)
            if (e.world.of[k] == &rp_security ||
                (e.world.of[k] == &rp_retention && strcmp(names[i], "processor")))
                dropped += drop_each(&e, e.world.records[k]);
        assert_true(dropped >= 12);
        entry_free(&e);
    }
}

static void what_does_not_apply_is_not_counted(void **state) {
    struct entry e;
    int percent;
    (void)state;
    entry_load(&e, "controller");
    judge(&e, &percent);
    assert_int_equal(verdict(&e, "39(6)"), ROPA_COMPLETE);
    assert_int_equal(verdict(&e, "39(7)"), ROPA_NOT_APPLICABLE); /* no refusals */
    entry_free(&e);
    entry_load(&e, "consent_only");
    judge(&e, &percent);
    assert_int_equal(verdict(&e, "39(6)"), ROPA_NOT_APPLICABLE);
    entry_free(&e);
    entry_load(&e, "processor");
    judge(&e, &percent);
    assert_int_equal(verdict(&e, "40(3)"), ROPA_NOT_APPLICABLE); /* no DPO */
    assert_int_equal(verdict(&e, "40(5)"), ROPA_COMPLETE);
    ropa_record_clear(e.rec, ACT_TRANSFER);
    assert_int_equal(ropa_record_set_na(e.rec, ACT_TRANSFER, "ไม่มีการส่งไปต่างประเทศ", NULL), ROPA_OK);
    judge(&e, &percent);
    assert_int_equal(verdict(&e, "40(5)"), ROPA_NOT_APPLICABLE);
    assert_int_equal(percent, 100);
    entry_free(&e);
}

/* Address and contact are the organisation's to complete; without its name no entry says whose it is. */
static void the_organisation_counts_by_its_name(void **state) {
    static const struct {
        size_t field;
        enum ropa_verdict verdict;
    } cases[] = {{ORG_CONTROLLER_ADDRESS, ROPA_COMPLETE}, {ORG_CONTROLLER_NAME, ROPA_MISSING}};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct entry e;
        int percent;
        entry_load(&e, "controller");
        ropa_record_clear(e.world.records[0], cases[i].field);
        judge(&e, &percent);
        assert_int_equal(verdict(&e, "39(3)"), cases[i].verdict);
        entry_free(&e);
    }
}

static void an_empty_entry_is_at_0(void **state) {
    struct rp_outcome out = {0};
    enum ropa_verdict verdicts[RP_N_PARAGRAPHS];
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    (void)state;
    rp_judge(NULL, rec, &out);
    assert_int_equal(rp_judge_verdicts(&out, rec, verdicts), 0);
    rp_outcome_free(&out);
    ropa_record_free(rec);
}

/* Of the further sections only what concerns the entry applies; an error that cites one leaves it missing. */
static void sections_apply_by_what_is_done(void **state) {
    static const struct {
        /* the entries fill what s.39 and s.40 ask, no more: notice, source, recipients' and security details are wanting */
        const char *name, *verdicts; /* of 19 23 24 25 26 27 28 37: c complete, - not applicable, m missing */
    } cases[] = {{"controller", "-mcm-m-m"}, {"consent_only", "mm-m---m"}, {"processor", "--------"}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct entry e;
        struct rp_outcome out = {0};
        enum ropa_verdict v[ROPA_N_SECTIONS];
        char found[ROPA_N_SECTIONS + 1] = "";
        entry_load(&e, cases[i].name);
        rp_judge(&e.world.view, e.rec, &out);
        rp_judge_sections(&out, e.rec, v);
        for (size_t k = 0; k < ROPA_N_SECTIONS; k++)
            found[k] = "-mc"[v[k]];
        assert_string_equal(found, cases[i].verdicts);
        rp_outcome_free(&out);
        entry_free(&e);
    }
}

/* What decides whether a section applies isn't answered: nobody can say yet that it doesn't. */
static void what_is_not_answered_is_not_excluded(void **state) {
    static const struct {
        const char *code;
        size_t field;
    } cases[] = {
        {"25", ACT_SOURCE_TYPES}, {"26", ACT_DATA_ELEMENTS}, {"27", ACT_RECIPIENT}, {"28", ACT_TRANSFER}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t with = 0; with < 2; with++) {
            struct entry e;
            struct rp_outcome out = {0};
            enum ropa_verdict v[ROPA_N_SECTIONS];
            size_t k = 0;
            entry_load(&e, "consent_only");
            assert_true(rp_record_put(e.rec, ACT_SOURCE_TYPES, "[\"self\"]"));
            if (!with)
                ropa_record_clear(e.rec, cases[i].field);
            rp_judge(&e.world.view, e.rec, &out);
            rp_judge_sections(&out, e.rec, v);
            while (strcmp(ropa_sections()[k].code, cases[i].code) != 0)
                k++;
            if (v[k] != (with ? ROPA_NOT_APPLICABLE : ROPA_MISSING))
                fail_msg("%s %s: %d", cases[i].code, with ? "answered" : "not answered", (int)v[k]);
            rp_outcome_free(&out);
            entry_free(&e);
        }
}

/* An error that was acknowledged is no open one: it leaves no section missing (pdpa.md 5). */
static void what_is_acknowledged_is_not_open(void **state) {
    struct entry e;
    (void)state;
    for (int waived = 0; waived < 2; waived++) {
        struct rp_found found = {
            .finding = {.rule = "R23-03", .severity = ROPA_ERROR, .law = "23", .waived = waived}};
        struct rp_outcome out = {.found = &found, .n = 1};
        enum ropa_verdict v[ROPA_N_SECTIONS];
        entry_load(&e, "controller");
        rp_judge_sections(&out, e.rec, v);
        assert_string_equal(ropa_sections()[1].code, "23");
        assert_int_equal(v[1], waived ? ROPA_COMPLETE : ROPA_MISSING);
        entry_free(&e);
    }
}

/* A notice that is only advised before the entry is signed isn't there all the same; other advice leaves a section complete. */
static void what_is_awaited_is_missing(void **state) {
    struct entry e;
    (void)state;
    for (int elsewhere = 0; elsewhere < 2; elsewhere++) {
        struct rp_found found = {
            .finding = {.rule = "R23-01", .severity = ROPA_HINT, .law = "23", .elsewhere = elsewhere}};
        struct rp_outcome out = {.found = &found, .n = 1};
        enum ropa_verdict v[ROPA_N_SECTIONS];
        entry_load(&e, "controller");
        rp_judge_sections(&out, e.rec, v);
        assert_int_equal(v[1], elsewhere ? ROPA_MISSING : ROPA_COMPLETE);
        entry_free(&e);
    }
}

/* A disclosure without consent that was logged is the record of s.39(6), whatever the purposes rest on. */
static void disclosures_are_a_record(void **state) {
    struct entry e;
    int percent;
    (void)state;
    entry_load(&e, "consent_only");
    assert_true(rp_record_put(e.rec, ACT_DISCLOSURE_REFS, "[\"00000000-0000-7000-8000-000000000077\"]"));
    judge(&e, &percent);
    assert_int_equal(verdict(&e, "39(6)"), ROPA_COMPLETE);
    assert_int_equal(percent, 100);
    entry_free(&e);
}

static void laws_cite_sections(void **state) {
    static const struct {
        const char *law;
        int section;
        bool cited;
    } cases[] = {{"39(4), 23(3)", 23, true},
                 {"28-29", 28, true},
                 {"29 ¶1", 28, false},
                 {"OIA 15(5), 17, 24", 24, false},
                 {"3; OIA 24; 24(6)", 24, true},
                 {"OIA 23(3)", 23, false},
                 {"policy; 24(5)", 24, true},
                 {"23, 25 ¶1(2)", 25, true},
                 {"24 para 2", 2, false},
                 {"sec65 ข้อ ๔(๒)", 65, false},
                 {"", 23, false}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (rp_section_cited(cases[i].law, cases[i].section) != cases[i].cited)
            fail_msg("%s: %d", cases[i].law, cases[i].section);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_entries_reach_100),
        cmocka_unit_test(what_is_dropped_is_missed),
        cmocka_unit_test(a_reason_that_nobody_knows_is_none),
        cmocka_unit_test(what_does_not_apply_is_not_counted),
        cmocka_unit_test(the_organisation_counts_by_its_name),
        cmocka_unit_test(an_empty_entry_is_at_0),
        cmocka_unit_test(sections_apply_by_what_is_done),
        cmocka_unit_test(what_is_not_answered_is_not_excluded),
        cmocka_unit_test(disclosures_are_a_record),
        cmocka_unit_test(what_is_acknowledged_is_not_open),
        cmocka_unit_test(what_is_awaited_is_missing),
        cmocka_unit_test(laws_cite_sections),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
