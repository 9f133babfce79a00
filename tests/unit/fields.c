/* Every entity's table is whole: both languages, codes fit for SQL, and each field the law's form names is there. */
#include "model/nouns.h"
#include "model/vocab.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <setjmp.h>

#include <cmocka.h>

static const struct ropa_entity *const all[] = {
#define ENTITY(name) &rp_##name,
    RP_NOUNS(ENTITY) RP_ROWS(ENTITY)
#undef ENTITY
};
#define N_ALL (sizeof all / sizeof *all)

/* Name the field under test when the condition fails. */
#define CHECK(ent, f, cond)                                                                                  \
    do {                                                                                                     \
        if (!(cond))                                                                                         \
            fail_msg("%s.%s: %s", (ent)->code, (f)->code ? (f)->code : "?", #cond);                          \
    } while (0)

static void each(void (*check)(const struct ropa_entity *, const struct ropa_field *)) {
    for (size_t e = 0; e < N_ALL; e++)
        for (size_t i = 0; i < all[e]->n_fields; i++)
            check(all[e], &all[e]->fields[i]);
}

static bool filled(const char *s) {
    return s && *s && s[0] != ' ' && s[strlen(s) - 1] != ' ' && !strstr(s, "  ");
}

/* Whether `s` has a Thai letter (U+0E00 to U+0E7F: lead bytes E0 B8 or E0 B9). */
static bool has_thai(const char *s) {
    return strstr(s, "\xE0\xB8") || strstr(s, "\xE0\xB9");
}

static void texts_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    CHECK(ent, f, f->code);
    CHECK(ent, f, filled(f->label.in[ROPA_TH]) && filled(f->label.in[ROPA_EN]));
    CHECK(ent, f, filled(f->help.in[ROPA_TH]) && filled(f->help.in[ROPA_EN]));
    CHECK(ent, f, has_thai(f->label.in[ROPA_TH]) && has_thai(f->help.in[ROPA_TH]));
    CHECK(ent, f, !has_thai(f->label.in[ROPA_EN]) && !has_thai(f->help.in[ROPA_EN]));
    CHECK(ent, f, filled(f->example));
    CHECK(ent, f, filled(f->law));
}

static void texts_stand_in_both_languages(void **state) {
    (void)state;
    each(texts_of);
    for (size_t e = 0; e < N_ALL; e++) {
        assert_true(filled(all[e]->label.in[ROPA_TH]) && filled(all[e]->label.in[ROPA_EN]));
        for (size_t i = 0; i < all[e]->n_sections; i++)
            assert_true(filled(all[e]->sections[i].in[ROPA_TH]) && filled(all[e]->sections[i].in[ROPA_EN]));
    }
}

/* What the store and the JSON put beside a record's fields. */
static bool is_taken(const char *code) {
    static const char *const taken[] = {"uid", "ref", "rev", "status", "not_applicable", "rowid"};
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (!strcmp(code, taken[i]))
            return true;
    return false;
}

static void code_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    CHECK(ent, f, strspn(f->code, "abcdefghijklmnopqrstuvwxyz0123456789_") == strlen(f->code));
    CHECK(ent, f, !sqlite3_keyword_check(f->code, (int)strlen(f->code)));
    CHECK(ent, f, !is_taken(f->code));
    CHECK(ent, f, &ent->fields[ropa_field_find(ent, f->code)] == f); /* the first of its code: no two alike */
}

static void codes_are_columns(void **state) {
    (void)state;
    each(code_of);
    for (size_t e = 0; e < N_ALL; e++)
        for (size_t i = 0; i < e; i++)
            assert_string_not_equal(all[e]->code, all[i]->code);
}

static void kind_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    bool chosen = f->kind == ROPA_CHOICE || f->kind == ROPA_SET;
    bool refers = f->kind == ROPA_REF || f->kind == ROPA_REFS || f->kind == ROPA_ROWS;
    bool written = f->kind == ROPA_TEXT || f->kind == ROPA_LONG;
    CHECK(ent, f, chosen == (f->vocab != NULL));
    CHECK(ent, f, refers == (f->of != NULL));
    CHECK(ent, f, !refers || f->of->row == (f->kind == ROPA_ROWS));
    CHECK(ent, f, !written || (f->max_chars > 0 && f->max_chars <= 32767));
    CHECK(ent, f, f->width >= 8 && f->width <= 60);
    CHECK(ent, f, f->section < ent->n_sections);
    CHECK(ent, f, (f->preset == ROPA_PRESET_FIXED) == (f->fixed != NULL));
    CHECK(ent, f, !(f->flags & ROPA_DERIVED) || f->need != ROPA_REQUIRED);
    CHECK(ent, f, !f->duty[0] || !strncmp(f->duty[0], "39(", 3));
    CHECK(ent, f, !f->duty[1] || !strncmp(f->duty[1], "40(", 3));
}

static void kinds_carry_what_they_need(void **state) {
    (void)state;
    each(kind_of);
}

/* A fixed value and the example of a choice are values that the field takes. */
static void value_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    struct ropa_err err = {0};
    char *out = NULL;
    bool refers = f->kind == ROPA_REF || f->kind == ROPA_REFS || f->kind == ROPA_ROWS;
    if (refers || f->flags & ROPA_DERIVED)
        return;
    enum ropa_status s = ropa_value_parse(f, f->example, NULL, &out, &err);
    if (s)
        fail_msg("%s.%s: example \"%s\" refused: %d %s", ent->code, f->code, f->example, (int)s, err.found);
    free(out);
    if (!f->fixed)
        return;
    out = NULL;
    CHECK(ent, f, ropa_value_parse(f, f->fixed, NULL, &out, &err) == ROPA_OK);
    CHECK(ent, f, out && !strcmp(out, f->fixed));
    free(out);
}

static void examples_are_accepted(void **state) {
    (void)state;
    each(value_of);
}

static void sections_come_in_order(void **state) {
    (void)state;
    for (size_t e = 0; e < N_ALL; e++)
        for (size_t i = 1; i < all[e]->n_fields; i++)
            CHECK(all[e], &all[e]->fields[i], all[e]->fields[i].section >= all[e]->fields[i - 1].section);
}

static void titles_and_units_are_what_they_say(void **state) {
    (void)state;
    for (size_t e = 0; e < N_ALL; e++) {
        const struct ropa_entity *ent = all[e];
        const struct ropa_field *title = &ent->fields[ent->title];
        bool text = title->kind == ROPA_TEXT || title->kind == ROPA_LONG;
        assert_true(ent->title < ent->n_fields);
        CHECK(ent, title, text || (ent->row && title->kind == ROPA_REF));
        if (ent->unit_field != ROPA_NO_FIELD)
            assert_ptr_equal(ent->fields[ent->unit_field].of, &rp_unit);
        assert_true(!ent->row || !ent->prefix);
    }
}

static void nouns_end_with_former_ref_and_notes(void **state) {
    (void)state;
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t e = 0; e < n; e++) {
        size_t last = nouns[e]->n_fields - 1;
        assert_false(nouns[e]->row);
        assert_int_equal(ropa_field_find(nouns[e], "former_ref"), last - 1);
        assert_int_equal(ropa_field_find(nouns[e], "notes"), last);
    }
}

/* A row's subset is of a set of the same vocabulary that the noun owning the row has. */
static void subset_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    if (f->kind != ROPA_ROWS)
        return;
    for (size_t i = 0; i < f->of->n_fields; i++) {
        const struct ropa_field *sub = &f->of->fields[i];
        if (!sub->subset_of)
            continue;
        size_t owner = ropa_field_find(ent, sub->subset_of);
        CHECK(f->of, sub, owner != ROPA_NO_FIELD);
        CHECK(f->of, sub, sub->kind == ROPA_SET && ent->fields[owner].vocab == sub->vocab);
    }
}

static void subsets_name_a_field_of_the_owner(void **state) {
    (void)state;
    each(subset_of);
}

/* pdpa.md 3.1 and 3.2, and what model.md adds, each with the entity that holds it. */
static const struct {
    const struct ropa_entity *ent;
    const char *codes;
} places[] = {
    {&rp_activity,
     "fiscal_year unit_ref activity_name activity_desc record_role activity_owner collect_start "
     "collected_before_pdpa s95_optout_channel last_review_date next_review_date subject_categories subject_count "
     "subject_vulnerable data_elements data_elements_other necessity_note sensitive_categories source_types "
     "source_detail collection_channels notice_ref notice_channels notice_timing notice_exempt_reason "
     "indirect_collected_date s25_notice_date first_contact_date first_disclosure_date s25_exception "
     "oia23_published internal_access access_conditions access_rights_method rights_applicable "
     "uses_without_consent refusal_refs is_official_record disposal_owner disposal_next_date keep_ground "
     "risk_rating dpia_ref p_processor_name p_processor_contact p_rep p_controllers p_controller_contact "
     "p_processing_types p_instruction_ref p_breach_hours p_subprocessors p_start p_end p_exit "
     "form_name acquisition_form internal_users is_routine retention_ref security_ref dataset_refs keep_note "
     "purpose recipient processor_use transfer storage"},
    {&rp_activity_purpose,
     "purpose_text purpose_elements lawful_basis legal_ref contract_ref precontract_request lia_ref "
     "safeguard_note s26_ground s26_law_ref s26_measures mandatory_provision nonprovision_effect "
     "consent_form_ref consent_method consent_is_condition withdrawal_channel withdrawal_effect "
     "guardian_consent_method guardian_consent_minor10 guardian_consent_minor20 other_bases subject_is_party "
     "biometric_alternative"},
    {&rp_activity_recipient,
     "recipient_type recipient_name recipient_purpose recipient_basis recipient_elements recipient_terms "
     "oia24_ground oia_ref disclosure_log_ref disclosure_mode"},
    {&rp_activity_processor_use,
     "processor_ref processor_service dpa_ref subprocessor_allowed subprocessor_terms decides_purposes"},
    {&rp_activity_transfer,
     "xb_country xb_recipient xb_ground xb_inadequacy_informed xb_evidence xb_affiliate xb_method xb_standard"},
    {&rp_activity_storage, "storage_medium storage_location storage_country"},
    {&rp_organisation, "controller_name controller_address controller_contact dpo_ref dpo_required"},
    {&rp_retention, "retention_text retention_min retention_max retention_unit retention_trigger "
                    "retention_criterion retention_law_ref disposal_method"},
    {&rp_security, "sec_org sec_tech sec_phys sec_description sec_review_date system_changed_on sec_org_text "
                   "sec_tech_text sec_phys_text sec_access_text sec_user_text sec_audit_text"},
    {&rp_dataset,
     "name unit_ref subject_categories data_elements data_elements_other subject_count owner medium "
     "location held_since held_until retention_ref classification catalog_ref"},
};

static void every_field_of_the_form_has_its_place(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        char *codes = strdup(places[i].codes), *rest = codes;
        for (char *code; (code = strsep(&rest, " "));)
            if (ropa_field_find(places[i].ent, code) == ROPA_NO_FIELD)
                fail_msg("%s has no %s", places[i].ent->code, code);
        free(codes);
    }
}

static const struct ropa_entity *owner_of_rows(const struct ropa_entity *row) {
    for (size_t e = 0; e < N_ALL; e++)
        for (size_t i = 0; i < all[e]->n_fields; i++)
            if (all[e]->fields[i].of == row && all[e]->fields[i].kind == ROPA_ROWS)
                return all[e];
    return NULL;
}

static void rows_have_one_owner_named_in_their_code(void **state) {
    (void)state;
    for (size_t e = 0; e < N_ALL; e++) {
        if (!all[e]->row)
            continue;
        const struct ropa_entity *owner = owner_of_rows(all[e]);
        assert_non_null(owner);
        assert_memory_equal(all[e]->code, owner->code, strlen(owner->code));
        size_t f = ropa_field_find(owner, all[e]->code + strlen(owner->code) + 1);
        assert_true(f != ROPA_NO_FIELD && owner->fields[f].of == all[e]);
    }
}

/* Each paragraph of s.39 and item of s.40's notification is proven by a required or derived field. */
static void every_duty_has_a_field(void **state) {
    (void)state;
    static const char *const duties[] = {"39(1)", "39(2)", "39(3)", "39(4)", "39(5)", "39(6)", "39(7)",
                                         "39(8)", "40(1)", "40(2)", "40(3)", "40(4)", "40(5)", "40(6)"};
    for (size_t d = 0; d < sizeof duties / sizeof *duties; d++) {
        bool found = false;
        for (size_t e = 0; e < N_ALL; e++)
            for (size_t i = 0; i < all[e]->n_fields; i++) {
                const struct ropa_field *f = &all[e]->fields[i];
                const char *duty = f->duty[duties[d][1] == '0'];
                found |=
                    duty && !strcmp(duty, duties[d]) && (f->need == ROPA_REQUIRED || f->flags & ROPA_DERIVED);
            }
        if (!found)
            fail_msg("no field proves %s", duties[d]);
    }
}

static void entities_are_found_by_code(void **state) {
    (void)state;
    static const struct {
        const char *code;
        const struct ropa_entity *ent;
    } cases[] = {{"activity", &rp_activity},
                 {"consent_form", &rp_consent_form},
                 {"consent-form", &rp_consent_form},
                 {"consent", NULL},
                 {"activity_purpose", NULL}, /* a row is no noun */
                 {"", NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_ptr_equal(ropa_entity_find(cases[i].code), cases[i].ent);
    assert_true(ropa_field_find(&rp_activity, "no_such_field") == ROPA_NO_FIELD);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_stand_in_both_languages),
        cmocka_unit_test(codes_are_columns),
        cmocka_unit_test(kinds_carry_what_they_need),
        cmocka_unit_test(examples_are_accepted),
        cmocka_unit_test(sections_come_in_order),
        cmocka_unit_test(titles_and_units_are_what_they_say),
        cmocka_unit_test(nouns_end_with_former_ref_and_notes),
        cmocka_unit_test(subsets_name_a_field_of_the_owner),
        cmocka_unit_test(every_field_of_the_form_has_its_place),
        cmocka_unit_test(rows_have_one_owner_named_in_their_code),
        cmocka_unit_test(every_duty_has_a_field),
        cmocka_unit_test(entities_are_found_by_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
