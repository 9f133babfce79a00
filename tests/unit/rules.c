/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rules: each has a record that trips it and one that passes, as data; ids, texts and laws are whole. */
#include "rule_world.h"
#include "rules/judge.h"

#include <ctype.h>
#include <stdint.h>

/* R, letters or digits, a hyphen, two digits. */
static bool is_id(const char *id) {
    size_t n = strlen(id);
    bool good = n >= 5 && id[0] == 'R' && id[n - 3] == '-';
    for (size_t i = 1; good && i < n - 3; i++)
        good = isupper((unsigned char)id[i]) || isdigit((unsigned char)id[i]);
    return good && isdigit((unsigned char)id[n - 1]) && isdigit((unsigned char)id[n - 2]);
}

static void ids_are_unique(void **state) {
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    (void)state;
    assert_true(n > 20);
    for (size_t i = 0; i < n; i++) {
        if (!is_id(rules[i]->id) || (i && !strcmp(rules[i]->id, rules[i - 1]->id)))
            fail_msg("%s", rules[i]->id);
    }
}

static void texts_are_whole(void **state) {
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    (void)state;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_rule *r = rules[i];
        for (int lang = 0; lang < 2; lang++)
            if (!r->message.in[lang] || !*r->message.in[lang] || !r->condition.in[lang] ||
                !*r->condition.in[lang])
                fail_msg("%s lacks a text", r->id);
        if (!r->law || !*r->law)
            fail_msg("%s cites no law", r->id);
        if (!strstr(r->message.in[ROPA_TH], "{x}") != !strstr(r->message.in[ROPA_EN], "{x}"))
            fail_msg("%s fills one language only", r->id);
    }
}

/* ---- the law cited ---- */

static char provisions[16384];

/* The days on which what a rule cites came into force: later than the Act, or with it. */
struct dates {
    char days[8][11];
    size_t n;
    bool act;
};

static bool is_provision(const char *cited, struct dates *d) {
    size_t n = strlen(cited);
    for (const char *line = provisions; line; line = strchr(line, '\n'), line += line != NULL) {
        if (strncmp(line, cited, n) != 0 || line[n] != '\t')
            continue;
        if (!isdigit((unsigned char)line[n + 1]))
            d->act = true;
        else if (d->n < 8)
            snprintf(d->days[d->n++], 11, "%.10s", line + n + 1);
        return true;
    }
    return false;
}

/* "23(1)-(6)" and "19 ¶2-3" are cited by both ends. */
static bool is_cited_well(const char *cited, struct dates *d) {
    char first[128], last[128];
    const char *dash = strrchr(cited, '-');
    if (is_provision(cited, d))
        return true;
    if (!dash)
        return false;
    snprintf(first, sizeof first, "%.*s", (int)(dash - cited), cited);
    size_t stem = strlen(first);
    while (stem && (dash[1] == '(' ? first[stem] != '(' : isdigit((unsigned char)first[stem - 1])))
        stem--;
    snprintf(last, sizeof last, "%.*s%s", (int)stem, first, dash + 1);
    return is_provision(first, d) && is_provision(last, d);
}

/* A rule of a later regulation alone is in force from its day; no rule from another day. */
static void check_date(const struct ropa_rule *rule, const struct dates *d) {
    bool cited = !rule->from && (d->act || !d->n);
    for (size_t i = 0; i < d->n; i++)
        cited |= rule->from && !strcmp(rule->from, d->days[i]);
    if (!cited)
        fail_msg("%s is in force from %s; what it cites is not", rule->id,
                 rule->from ? rule->from : "the first");
}

/* A list as rules write it: "25 ¶1(1), ¶3; OIA 15(5), 17; W: policy". */
static void check_law(const struct ropa_rule *rule) {
    char law[256], *outer, *inner;
    struct dates d = {0};
    snprintf(law, sizeof law, "%s", rule->law ? rule->law : "");
    for (char *part = strtok_r(law, ";", &outer); part; part = strtok_r(NULL, ";", &outer)) {
        char section[32] = "", full[160];
        bool oia = false;
        for (char *p = strtok_r(part, ",", &inner); p; p = strtok_r(NULL, ",", &inner)) {
            char *label = strstr(p, ": ");
            p = label ? label + 2 : p + strspn(p, " ");
            bool more = !strncmp(p, "¶", strlen("¶"));
            const char *before = more ? section : oia ? "OIA" : "";
            snprintf(full, sizeof full, "%s%s", before, *before ? " " : "");
            strncat(full, p, sizeof full - strlen(full) - 1);
            oia |= !strncmp(p, "OIA ", 4);
            if (isdigit((unsigned char)*p))
                snprintf(section, sizeof section, "%.*s", (int)strspn(p, "0123456789"), p);
            if (!is_cited_well(full, &d))
                fail_msg("%s cites %s, which is no provision of the list", rule->id, full);
        }
    }
    check_date(rule, &d);
}

static void the_law_cited_exists(void **state) {
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    char path[4096];
    const char *source = getenv("ROPA_SOURCE");
    (void)state;
    snprintf(path, sizeof path, "%s/tests/data/provisions.txt", source ? source : ".");
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    provisions[fread(provisions, 1, sizeof provisions - 1, f)] = '\0';
    fclose(f);
    for (size_t i = 0; i < n; i++)
        check_law(rules[i]);
}

static const char *const severities[] = {"hint", "warning", "error"};

static bool is_via(const struct rp_found *f, const char *field) {
    char *via = ropa_place_text(&f->via, ROPA_AS_CODE, ROPA_EN);
    bool is = f->finding.entries && !strcmp(via, field);
    free(via);
    return is;
}

/* The finding of `rule` in `out`, at `field` when that is given; what a shared record mends stands also where that is named. */
static const struct ropa_finding *find(const struct rp_outcome *out, const char *rule, const char *field) {
    for (size_t i = 0; i < out->n; i++) {
        const struct ropa_finding *f = &out->found[i].finding;
        for (size_t k = 0; k < f->n_places && !strcmp(f->rule, rule); k++)
            if (!field || !strcmp(f->places[k].field, field) || is_via(&out->found[i], field))
                return f;
    }
    return NULL;
}

static void check_finding(const struct ropa_finding *f, const json_t *example) {
    const char *severity = world_text(example, "@severity"), *says = world_text(example, "@says");
    const json_t *elsewhere = json_object_get(example, "@elsewhere");
    if (severity)
        assert_string_equal(severities[f->severity], severity);
    if (json_object_get(example, "@waived"))
        assert_int_equal(f->waived, json_is_true(json_object_get(example, "@waived")));
    if (elsewhere)
        assert_int_equal(f->elsewhere, json_is_true(elsewhere));
    if (says && !strstr(f->message[ROPA_TH], says))
        fail_msg("%s says: %s", f->rule, f->message[ROPA_TH]);
    assert_null(strstr(f->message[ROPA_TH], "{x}"));
    assert_null(strstr(f->message[ROPA_EN], "{x}"));
}

static size_t failures; /* all are printed before the test fails */

/* Sections of the Act that `law` cites, one bit each; 0 where it cites none. */
static uint64_t sections_of(const char *law, uint64_t more[2]) {
    more[0] = more[1] = 0;
    for (int i = 1; law && i < 96; i++)
        if (rp_section_cited(law, i))
            more[i / 64] |= UINT64_C(1) << (i % 64);
    return more[0] | more[1];
}

/* A rule and the field it finds fault with are of one section, where both cite the Act. */
static void check_sections(const struct ropa_finding *f) {
    uint64_t rule[2], field[2];
    const struct ropa_field *at = ropa_place_field(&f->places->at);
    static const char *const any[] = {"RGN-", "R20-04", "R26-15", "R28-08"}; /* found where the words stand */
    for (size_t i = 0; i < sizeof any / sizeof *any; i++)
        if (!strncmp(f->rule, any[i], strlen(any[i])))
            return;
    if (!at || !sections_of(f->law, rule) || !sections_of(at->law, field))
        return;
    if ((rule[0] & field[0]) || (rule[1] & field[1]))
        return;
    print_error("%s cites %s, its field %s cites %s\n", f->rule, f->law, f->places->field, at->law);
    failures++;
}

/* A word of the program's own inside: "{x}" not filled, "lawful_basis", "saraban". */
static const char *inner_word(const char *text) {
    static const char *const codes[] = {"practice", "saraban", "sec65", "breach65", "dsar69", "FIELD"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strstr(text, codes[i]))
            return codes[i];
    for (const char *p = text; *p; p++)
        if (*p == '{' ||
            (*p == '_' && p > text && p[-1] >= 'a' && p[-1] <= 'z' && p[1] >= 'a' && p[1] <= 'z'))
            return p;
    return NULL;
}

/* What is said of a finding, and the law that it cites, is in words. */
static void check_words(const struct ropa_finding *f, const char *who) {
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        char law[300];
        const char *said[] = {f->message[lang], ropa_law_text(f->law, (enum ropa_lang)lang, law, sizeof law)};
        for (size_t i = 0; i < 2; i++)
            if (inner_word(said[i])) {
                print_error("%s: \"%s\" in: %s\n", who, inner_word(said[i]), said[i]);
                failures++;
            }
    }
}

static void check_example(const char *rule, const json_t *example, size_t i, bool trips) {
    struct rule_world w;
    struct rp_outcome out = {0};
    char who[64];
    snprintf(who, sizeof who, "%s %s[%zu]", rule, trips ? "trips" : "passes", i);
    world_load(&w, example, who);
    struct ropa_record *rec = world_subject(&w, example, who);
    rp_judge(&w.view, rec, &out);
    const struct ropa_finding *f = find(&out, rule, world_text(example, "@field"));
    if ((f != NULL) != trips) {
        const struct ropa_finding *any = find(&out, rule, NULL);
        print_error("%s: %s%s\n", who, any ? "found at " : "not found", any ? any->places->field : "");
        failures++;
    }
    for (size_t k = 0; k < out.n; k++)
        check_words(&out.found[k].finding, who);
    if (f && trips) {
        check_finding(f, example);
        check_sections(f);
    }
    rp_outcome_free(&out);
    ropa_record_free(rec);
    world_free(&w);
}

static void check_examples(const char *rule, const json_t *file, const char *key) {
    const json_t *list = json_object_get(file, key);
    if (!json_array_size(list))
        fail_msg("%s has no example that %s", rule, key);
    for (size_t i = 0; i < json_array_size(list); i++)
        check_example(rule, json_array_get(list, i), i, !strcmp(key, "trips"));
}

static void each_trips_and_passes(void **state) {
    const struct rp_rule *r;
    (void)state;
    for (size_t i = 0; (r = rp_rule_at(i)); i++) {
        char path[64];
        if (r->known.retired)
            continue;
        if (!r->judge)
            fail_msg("%s is listed and not judged", r->known.id);
        snprintf(path, sizeof path, "rules/%s.json", r->known.id);
        json_t *file = world_file(path);
        if (!file)
            fail_msg("%s has no examples", r->known.id);
        assert_string_equal(world_text(file, "rule"), r->known.id);
        check_examples(r->known.id, file, "trips");
        check_examples(r->known.id, file, "passes");
        json_decref(file);
    }
    assert_int_equal(failures, 0);
}

/* Kinds of false alarms that were told once: each stays quiet in its variations, and the true case beside it is still found. */
static void false_alarms_are_quiet(void **state) {
    json_t *kinds = world_file("alarms.json"), *kind;
    size_t k, quiet = 0;
    (void)state;
    failures = 0;
    json_array_foreach(kinds, k, kind) {
        const char *rule = world_text(kind, "rule");
        const json_t *q = json_object_get(kind, "quiet"), *f = json_object_get(kind, "found");
        if (json_array_size(q) < 3 || !json_array_size(f))
            fail_msg("%s: too few examples", world_text(kind, "kind"));
        for (size_t i = 0; i < json_array_size(q); i++, quiet++)
            check_example(rule, json_array_get(q, i), i, false);
        for (size_t i = 0; i < json_array_size(f); i++)
            check_example(rule, json_array_get(f, i), i, true);
    }
    assert_true(quiet >= 30);
    json_decref(kinds);
    assert_int_equal(failures, 0);
}

static void retired_are_listed_and_silent(void **state) {
    const struct rp_rule *r;
    size_t retired = 0;
    (void)state;
    for (size_t i = 0; (r = rp_rule_at(i)); i++) {
        retired += r->known.retired;
        assert_false(r->known.retired && r->judge);
    }
    assert_true(retired >= 2);
}

/* Findings come as the form asks, each field once for "not answered", and never twice in other words. */
static void findings_follow_the_form(void **state) {
    struct rule_world w;
    struct rp_outcome out = {0};
    json_t *empty = json_pack("{s:s, s:[{}]}", "record_role", "controller", "purpose");
    (void)state;
    world_load(&w, empty, "empty");
    struct ropa_record *rec = world_subject(&w, empty, "empty");
    rp_judge(&w.view, rec, &out);
    assert_true(out.n > 20);
    for (size_t i = 1; i < out.n; i++)
        assert_true(ropa_place_order(&out.found[i - 1].via, &out.found[i].via) <= 0);
    for (size_t i = 0; i < out.n; i++) /* the text of each is its place */
        for (size_t k = 0; k < out.found[i].finding.n_places; k++) {
            const struct ropa_finding_place *at = &out.found[i].finding.places[k];
            struct ropa_place p;
            if (*at->field && at->at.root &&
                (ropa_place_parse(at->at.root, at->field, &p, NULL) || ropa_place_order(&p, &at->at)))
                fail_msg("%s isn't its place", at->field);
            if (k)
                assert_true(ropa_place_order(&at[-1].at, &at->at) < 0);
        }
    assert_non_null(find(&out, "FIELD", "purpose[1].mandatory_provision"));
    assert_non_null(find(&out, "R24-01", "purpose[1].lawful_basis"));
    assert_null(find(&out, "FIELD", "purpose[1].lawful_basis"));
    assert_null(find(&out, "FIELD", "data_elements"));
    rp_outcome_free(&out);
    ropa_record_free(rec);
    world_free(&w);
    json_decref(empty);
}

static void a_view_is_not_needed(void **state) {
    struct rp_outcome out = {0};
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    (void)state;
    rp_judge(NULL, rec, &out);
    assert_true(out.n > 0);
    rp_outcome_free(&out);
    ropa_record_free(rec);
}

/* ---- words of the law ---- */

/* In Thai nothing of ours is Latin; in English a code ends in the two digits of its year. */
static void is_plain(const char *law, const char *whose) {
    static const char *const inner[] = {"practice", "policy", "FIELD", "saraban", "¶", "_"};
    char said[2][600];
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        ropa_law_text(law, lang, said[lang], sizeof said[lang]);
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++)
            if (strstr(said[lang], inner[i]) && (lang == ROPA_TH || strcmp(inner[i], "¶") != 0))
                fail_msg("%s: the law column shows %s", whose, said[lang]);
        for (const char *c = said[lang]; *c; c++)
            if (islower((unsigned char)*c) && (lang == ROPA_TH || isdigit((unsigned char)c[1])))
                fail_msg("%s: the law column shows %s", whose, said[lang]);
    }
}

static void laws_of(const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        is_plain(ent->fields[f].law, ent->fields[f].code);
        if (ent->fields[f].kind == ROPA_ROWS)
            laws_of(ent->fields[f].of);
    }
}

/* A code of ours never stands in a column of laws, whatever cites it. */
static void laws_are_said_in_words(void **state) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    char out[200];
    (void)state;
    for (size_t i = 0; i < n; i++)
        laws_of(nouns[i]);
    const struct ropa_rule *const *rules = ropa_rules(&n);
    for (size_t i = 0; i < n; i++)
        is_plain(rules[i]->law, rules[i]->id);
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n);
    for (size_t v = 0; v < n; v++)
        for (size_t i = 0; i < vocabs[v]->n; i++)
            is_plain(vocabs[v]->choices[i].law, vocabs[v]->choices[i].code);
    assert_string_equal(ropa_law_text("practice", ROPA_TH, out, sizeof out), "");
    assert_string_equal(ropa_law_text(NULL, ROPA_TH, out, sizeof out), "");
    assert_string_equal(ropa_law_text("39(4), 24 para 2", ROPA_TH, out, sizeof out), "ม.39(4), ม.24 วรรค 2");
    assert_string_equal(ropa_law_text("23(4), 27; 21, 27", ROPA_TH, out, sizeof out), "ม.23(4), ม.27, ม.21");
    assert_string_equal(ropa_law_text("24; OIA 15, 24", ROPA_TH, out, sizeof out), "ม.24, พ.ร.บ. ข้อมูลข่าวสารฯ ม.15, ม.24");
    assert_string_equal(ropa_law_text("OIA 23(3); policy", ROPA_EN, out, sizeof out), "OIA s.23(3)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(laws_are_said_in_words),   cmocka_unit_test(ids_are_unique),
        cmocka_unit_test(texts_are_whole),          cmocka_unit_test(each_trips_and_passes),
        cmocka_unit_test(false_alarms_are_quiet),   cmocka_unit_test(retired_are_listed_and_silent),
        cmocka_unit_test(findings_follow_the_form), cmocka_unit_test(a_view_is_not_needed),
        cmocka_unit_test(the_law_cited_exists),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
