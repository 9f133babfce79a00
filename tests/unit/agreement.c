/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* An agreement reads; one with a mistake is refused with the line and the word. */
#include "score/agreement.h"
#include "score/proof.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char *text; /* of the FY 2566 agreement */

static int set_up(void **state) {
    char path[4096];
    const char *source = getenv("ROPA_SOURCE");
    (void)state;
    snprintf(path, sizeof path, "%s/templates/agreements/2566.json", source ? source : ".");
    FILE *f = fopen(path, "rb");
    text = calloc(1, 1 << 18);
    if (!f || !text || !fread(text, 1, (1 << 18) - 1, f))
        fail_msg("%s cannot be read", path);
    fclose(f);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    free(text);
    return 0;
}

static void the_agreement_of_2566_reads(void **state) {
    struct rp_agreement *a;
    struct ropa_err err = {0};
    char sentence[1024];
    int weights = 0;
    (void)state;
    if (rp_agreement_read("2566.json", text, 2566, &a, &err))
        fail_msg("%s", ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    assert_int_equal(a->year, 2566);
    assert_int_equal(a->n_kpis, 6);
    for (size_t i = 0; i < a->n_kpis; i++) {
        weights += a->kpis[i].weight;
        assert_int_equal(a->kpis[i].n_levels, 3);
    }
    assert_int_equal(weights, 100);
    assert_int_equal(a->kpis[1].n_steps, 8 + 3);
    assert_int_equal(a->kpis[4].n_steps, 12);
    assert_int_equal(a->kpis[1].deduct, 1000);
    assert_int_equal(a->kpis[4].deduct, 0);
    assert_string_equal(a->kpis[0].steps[1].last, "2023-05-31");
    rp_agreement_free(a);
}

/* `from` becomes `to`: refused on the line where `to` then stands. */
static const struct {
    const char *from, *to, *found, *says;
} mistakes[] = {
    {"\"kpi\": \"2\", \"weight\": 20", "\"kpi\": \"2\", \"weight\": 21", "weight", "100; they come to 101"},
    {"\"proof\": \"collected\"", "\"proof\": \"colected\"", "colected", "the nearest is collected"},
    {"\"proofs\": [\"annual_report\"]", "\"proofs\": [\"anual_report\"]", "anual_report",
     "the nearest is annual_report"},
    {"\"proof\": \"briefing\"", "\"proof\": \"seen_by_all\"", "seen_by_all", "agreement of 2566"},
    {"\"as\": \"K2-6-1\"", "\"as\": \"K2-7-1\"", "K2-7-1",
     "not a step of this KPI: K2-6-1 K2-6-2 K2-6-3 K2-9-1"},
    {"\"steps\": [\"K5-6-4\"]", "\"steps\": [\"K5-7-1\"]", "K5-7-1", "not a step of this KPI: K5-6-1"},
    {"\"takes\": [\"pmqa_award\"", "\"takes\": [\"pmqa_awards\"", "pmqa_awards", "no round"},
    {"{\"round\": 6, \"at\": 52}", "{\"round\": 7, \"at\": 52}", "3", "tracking"},
    {"\"covers\": [\"K5-9-2\"", "\"covers\": [\"K5-8-2\"", "K5-8-2", "not a step"},
    {"\"step\": \"K2-6-2\"", "\"step\": \"K2-6-1\"", "K2-6-1", "twice"},
    {"\"kpi\": \"6\"", "\"kpi\": \"5\"", "5", "twice"},
    {"\"weight\": 15, \"group\"", "\"wieght\": 15, \"group\"", "wieght",
     "known name; here: kpi, result, name, weight"},
    {"\"level\": 75, \"code\": \"K4-75\"", "\"level\": 80, \"code\": \"K4-75\"", "K4-75", "50, 75, 100"},
    {"\"code\": \"K3-75\", \"at\": 97.5", "\"code\": \"K3-75\", \"at\": 94", "K3-75", "more than"},
    {"\"code\": \"K6-50\", \"at\": 350,", "\"code\": \"K6-50\",", "K6-50", "from which value"},
    {"{\"round\": 9, \"last\": \"2023-06-30\"}", "{\"round\": 9, \"last\": \"2023-06-31\"}", "2023-06-31",
     "not a date"},
    {"{\"round\": 9, \"last\": \"2023-06-30\"}", "{\"round\": 9, \"last\": \"2024-06-30\"}", "2024-06-30",
     "outside the year of the agreement: 2022-10-01 – 2023-09-30"},
    {"\"round\": 9, \"proof\": \"round_report\"", "\"round\": 8, \"proof\": \"round_report\"", "K2-9-5",
     "there are: 6, 9, 12"},
    {"{\"round\": 9, \"last\": \"2023-06-30\"},", "", "K2-9-1", "there are: 6, 12"},
    {"\"round\": 9, \"proof\": \"round_report\"",
     "\"round\": 9, \"last\": \"2023-10-01\", \"proof\": \"round_report\"", "2023-10-01",
     "2022-10-01 – 2023-09-30"},
    {"\"how\": \"best\"", "\"how\": \"worst\"", "worst", "known way"},
    {"\"points\": 15,", "\"points\": 16,", "parts", "100 points"},
    {"\"result\": \"kpi3\"", "\"result\": \"kpi33\"", "kpi33", "can be entered: kpi1"},
    {"\"rounds\": [\n  {\"round\": 6, \"last\": \"2023-03-31\"},\n  {\"round\": 9, \"last\": \"2023-06-30\"},\n"
     "  {\"round\": 12, \"last\": \"2023-09-30\"}],",
     "", "2", "has no rounds"},
    {"\"year\": 2566", "\"year\": 2567", "from", "fiscal year: 2023-10-01 – 2024-09-30"},
    {"\"item\": \"k1_used\"", "\"item\": \"k1_use\"", "k1_use", "known part"},
};

static char *changed(const char *from, const char *to) {
    char *at = strstr(text, from);
    char *out = calloc(1, strlen(text) + strlen(to) + 1);
    if (!at || !out)
        fail_msg("%s does not stand in the agreement", from);
    snprintf(out, strlen(text) + strlen(to) + 1, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    return out;
}

/* The word in quotes stands on that line. */
static bool stands_on(const char *in, const char *word, long line) {
    char quoted[64];
    for (long n = 1; n < line; n++)
        in = strchr(in, '\n') + 1;
    snprintf(quoted, sizeof quoted, "\"%s\"", word);
    const char *found = strstr(in, quoted), *end = strchr(in, '\n');
    return found && (!end || found < end);
}

static void mistakes_are_refused_with_the_line(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        struct rp_agreement *a;
        struct ropa_err err = {0};
        char *wrong = changed(mistakes[i].from, mistakes[i].to);
        char sentence[1024];
        enum ropa_status s = rp_agreement_read("2566.json", wrong, 0, &a, &err);
        ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
        if (s != ROPA_E_FORMAT || strcmp(err.found, mistakes[i].found) != 0 ||
            !strstr(sentence, mistakes[i].says) || err.row < 1 ||
            !stands_on(wrong, mistakes[i].found, err.row))
            fail_msg("%s: line %ld, %s", mistakes[i].to, err.row, sentence);
        assert_null(a);
        free(wrong);
    }
}

/* What stands twice is refused where it stands the second time, though the text names it elsewhere before. */
static void the_second_of_two_is_refused(void **state) {
    struct rp_agreement *a;
    struct ropa_err err = {0};
    char *wrong = changed("\"step\": \"K2-6-2\"", "\"step\": \"K2-6-1\"");
    long line = 1;
    (void)state;
    for (const char *p = text, *end = strstr(text, "\"step\": \"K2-6-2\""); p < end; p++)
        line += *p == '\n';
    assert_int_equal(rp_agreement_read("2566.json", wrong, 0, &a, &err), ROPA_E_FORMAT);
    assert_int_equal(err.row, line);
    free(wrong);
}

/* A workbook has a column for each step: one more than that is refused, whatever stands in it. */
static void too_many_steps_are_refused(void **state) {
    static const char empty[] = "{},";
    char steps[16 + (RP_KPI_STEPS + 1) * sizeof empty] = "\"steps\": [", sentence[1024];
    struct rp_agreement *a;
    struct ropa_err err = {0};
    (void)state;
    for (size_t i = 0; i < RP_KPI_STEPS; i++)
        strcat(steps, empty);
    char *wrong = changed("\"steps\": [", steps);
    assert_int_equal(rp_agreement_read("2566.json", wrong, 0, &a, &err), ROPA_E_FORMAT);
    ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
    if (strcmp(err.found, "1") != 0 || !strstr(sentence, "too many steps; at most 40 ("))
        fail_msg("%s", sentence);
    free(wrong);
}

static void a_file_of_another_year_is_refused(void **state) {
    struct rp_agreement *a;
    struct ropa_err err = {0};
    (void)state;
    assert_int_equal(rp_agreement_read("2567.json", text, 2567, &a, &err), ROPA_E_FORMAT);
    assert_int_equal(err.row, 1);
    assert_string_equal(err.found, "year");
    assert_non_null(strstr(err.hint[ROPA_EN], "2567"));
}

static void a_broken_file_is_refused_with_the_line(void **state) {
    struct rp_agreement *a;
    struct ropa_err err = {0};
    (void)state;
    assert_int_equal(rp_agreement_read("x.json", "{\"year\": 2566,\n \"name\" 5}", 0, &a, &err),
                     ROPA_E_FORMAT);
    assert_int_equal(err.row, 2);
    assert_int_equal(rp_agreement_read("x.json", "[]", 0, &a, &err), ROPA_E_FORMAT);
    assert_int_equal(rp_agreement_read("x.json", "{\"kpis\": []}", 0, &a, NULL), ROPA_E_FORMAT);
}

/* A text cut anywhere is refused, never read amiss. */
static void a_cut_file_is_refused(void **state) {
    size_t n = strlen(text);
    (void)state;
    for (size_t cut = 0; cut + 3 < n; cut += 97) {
        struct rp_agreement *a;
        char *part = strndup(text, cut);
        assert_int_not_equal(rp_agreement_read("x.json", part, 0, &a, NULL), ROPA_OK);
        free(part);
    }
}

static void proofs_have_names(void **state) {
    (void)state;
    assert_non_null(rp_proof_find("briefing"));
    assert_non_null(rp_proof_find("templates_resources"));
    assert_null(rp_proof_find("no_such"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_agreement_of_2566_reads),
        cmocka_unit_test(mistakes_are_refused_with_the_line),
        cmocka_unit_test(the_second_of_two_is_refused),
        cmocka_unit_test(too_many_steps_are_refused),
        cmocka_unit_test(a_file_of_another_year_is_refused),
        cmocka_unit_test(a_broken_file_is_refused_with_the_line),
        cmocka_unit_test(a_cut_file_is_refused),
        cmocka_unit_test(proofs_have_names),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
