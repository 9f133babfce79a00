/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Every entity's table is whole: both languages, codes fit for SQL, and each field the law's form names is there. */
#include "model/nouns/nouns.h"
#include "model/vocab.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
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
    CHECK(ent, f, (f->preset == ROPA_PRESET_FIXED || f->preset == ROPA_PRESET_USUAL) == (f->fixed != NULL));
    CHECK(ent, f, !f->usual || f->preset == ROPA_PRESET_USUAL || f->none);
    CHECK(ent, f, !f->because.in[0] || (f->fixed && has_thai(f->because.in[0]) && filled(f->because.in[1])));
    CHECK(ent, f,
          !f->because.in[0] || f->usual || f->preset == ROPA_PRESET_FIXED); /* always so is no reason */
    CHECK(ent, f,                                                           /* a day is no time of day */
          (f->preset != ROPA_PRESET_TODAY && f->preset != ROPA_PRESET_YEAR_BEGIN) || f->kind == ROPA_DATE);
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
        if (ropa_field_find(nouns[e], "former_ref") != last - 1 || ropa_field_find(nouns[e], "notes") != last)
            fail_msg("%s: former_ref and notes end a noun, other fields stand before them", nouns[e]->code);
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

/* What a row says beyond its type is of a field that can be so, and names a date of its own entity. */
static void facts_of(const struct ropa_entity *ent, const struct ropa_field *f) {
    bool text = f->kind == ROPA_TEXT || f->kind == ROPA_LONG;
    for (size_t i = 0; i < 2 && f->after[i]; i++) {
        size_t before = ropa_field_find(ent, f->after[i]);
        CHECK(ent, f, f->kind == ROPA_DATE);
        CHECK(ent, f, before != ROPA_NO_FIELD && &ent->fields[before] != f);
        CHECK(ent, f, ent->fields[before].kind == ROPA_DATE);
    }
    /* what is said in one breath with it stands behind it, and is typed in words: of a choice no numbers were seen */
    size_t with = f->with ? ropa_field_find(ent, f->with) : ROPA_NO_FIELD;
    CHECK(ent, f, !f->with || (with != ROPA_NO_FIELD && with > (size_t)(f - ent->fields)));
    CHECK(ent, f, !f->with || (ent->fields[with].kind != ROPA_ROWS && ent->fields[with].kind != ROPA_REF &&
                               ent->fields[with].kind != ROPA_REFS && ent->fields[with].kind != ROPA_SET));
    CHECK(ent, f, !(f->flags & ROPA_PAST) || f->kind == ROPA_DATE || f->kind == ROPA_TIME);
    CHECK(ent, f, !(f->flags & ROPA_OF_YEAR) || f->kind == ROPA_DATE);
    CHECK(ent, f, !f->since || f->kind == ROPA_DATE || f->kind == ROPA_TIME);
    /* each number lies between two others; years are read as such */
    bool bounded = f->kind == ROPA_INT && !(f->flags & (ROPA_YEAR | ROPA_DERIVED));
    CHECK(ent, f, bounded == (f->greatest > 0) && f->least <= f->greatest);
    CHECK(ent, f, !(f->flags & ROPA_OF_YEAR) || ropa_field_find(ent, "fiscal_year") != ROPA_NO_FIELD);
    CHECK(ent, f, !(f->flags & ROPA_CONTACT) || text);
    CHECK(ent, f, !(f->flags & ROPA_SHARED) || (text && !(f->flags & (ROPA_PERSONAL | ROPA_LATIN))));
    CHECK(ent, f, !text || f->preset != ROPA_PRESET_LAST_USED || f->flags & ROPA_SHARED);
    CHECK(ent, f, /* what is kept of an approval, and no list of records, which may be unpublished */
          !(f->flags & ROPA_PUBLIC) ||
              (f->kind != ROPA_REFS && !(f->flags & (ROPA_PERSONAL | ROPA_DERIVED | ROPA_NO_PRINT))));
    CHECK(ent, f, !f->none || (f->kind == ROPA_ROWS && f->flags & ROPA_NA_ALLOWED && has_thai(f->none)));
}

static void facts_fit_their_fields(void **state) {
    (void)state;
    each(facts_of);
}

/* pdpa.md 3.1, 3.2, 3.4 and 4.9, and what model.md adds, each with the entity that holds it. */
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
     "location held_since held_until retention_ref classification catalog_ref catalog_text"},
    {&rp_catalog, /* the fourteen, by the codes of the catalogue (notes is description), and what catalog.md 6 and 7 add */
     "data_type title owner_org maintainer maintainer_email tag_string description objective update_frequency_unit "
     "update_frequency_interval geo_coverage data_source data_format data_category license_id data_classification "
     "derived_from anonymised_method anonymised_by public_by_law use_scope issue imd listed private allow_harvest "
     "agency_url gd_state gd_url resource use"},
    {&rp_catalog_resource, "name url description format stars resource_private loaded_on"},
    {&rp_catalog_use, "used_for used_by used_on use_url evidence_ref"},
    {&rp_consent_form, "form_no form_version purpose explicit separate_choices preticked covers_disclosure "
                       "withdrawal_channel withdrawal_effect cf_items in_use_from in_use_to"},
    {&rp_notice, "notice_version effective_date scope cover notice_channels n23_items pn_items rights_told "
                 "made_from_digest"},
    {&rp_notice_cover, "activity told_purposes told_retention told_recipients"},
    {&rp_dpa,
     "is_template party_ref service signed_at valid_from valid_to dp_items breach_hours subprocessors "
     "dpa_version template_ref"},
    {&rp_procedure, "adopted_from contact_ref procedure_version procedure_kind bp_items intake_channels"},
    {&rp_request,
     "request_right request_channel received_at complete_at identity_method identity_checked_on extended_to "
     "extension_reason activity_refs outcome refusal_ground refusal_reason refusal_approver segregated_at "
     "erase_method copies_done erase_impossible_reason interim_measures method_changed_on anon_direct_removed "
     "anon_risk_check harm_to_others replied_on reply_ref"},
    {&rp_disclosure,
     "disclosure_date recipient_type recipient_name recipient_purpose recipient_basis oia24_ground oia_ref "
     "data_elements subject_count disclosure_medium approver request_letter requested_on requester_name "
     "requester_proof returned_on returned_by account_note"},
    {&rp_disposal,
     "activity_ref dataset_ref batch due_date done_on medium disposal_method quantity committee_ref approver "
     "witnesses certificate_ref anon_direct_removed anon_risk_check interim_measures list_no list_date "
     "archives_sent_on archives_reply_on extension_until file_code doc_no doc_date receive_no decision copies_done "
     "place"},
    {&rp_incident,
     "occurred_from occurred_to processor_aware_at aware_at assessed_at office_notified_at office_receipt_no "
     "supplement subjects_notified_at closed_at breach_types breach_cause activity_refs data_elements subject_count "
     "record_count rk_nature rk_data rk_subject rk_sev rk_wide rk_sys rk_ctrl risk_level risk_approver bo_items "
     "bd_items late_reason report_incomplete corrective_measures security_reviewed_on is_drill"},
    {&rp_incident_supplement, "supplement_at"},
    {&rp_review, "review_kind unit_ref review_date reviewer item"},
    {&rp_review_item, "dataset review_result retention_decision extend_until keep_ground"},
    {&rp_training, "training_kind unit_ref held_on attendance"},
    {&rp_training_attendance, "unit_ref audience attendee_count delivered_on"},
    {&rp_infographic, "unit_ref ig_items alt_text"},
    {&rp_publication, "pub_target url published_from published_to"},
    {&rp_declaration, "declaration_kind unit_ref declared_on certified_by"},
    {&rp_evidence, "file_name sha256 size media_type url evidence_date doc_no steps certified_by"},
    {&rp_report, "report_kind period_from period_to unit_ref steps report_digest"},
    {&rp_result, "kpi kpi_round result_value catalogue_items"},
    {&rp_waiver, "rule_code record_ref waiver_reason approver"},
    {&rp_remark, "record_ref remark_by remark_on remark_text answer answered_on"},
    {&rp_setting,
     "fiscal_year site_urls form_versions due_round6 due_round9 holiday breach_report_channel "
     "dpo_registration_url gppc_url policy_review_months policy_cctv_days policy_withdraw_days "
     "policy_disposal_cycle_months policy_tell_persons_hours policy_supplement_days deduct_mode"},
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

/* What a document must hold is ticked from a list that has every item of pdpa.md section 6. */
static void documents_list_all_their_items(void **state) {
    (void)state;
    static const struct {
        const struct ropa_entity *ent;
        const char *code, *first, *last;
        size_t n;
    } lists[] = {
        {&rp_notice, "n23_items", "n23_1", "n23_6", 6},
        {&rp_notice, "pn_items", "pn01", "pn18", 18},
        {&rp_notice, "rights_told", "withdraw", "complaint", 8},
        {&rp_consent_form, "cf_items", "cf01", "cf13", 13},
        {&rp_dpa, "dp_items", "dp01", "dp15", 15},
        {&rp_procedure, "bp_items", "bp01", "bp15", 15},
        {&rp_incident, "bo_items", "bo_1", "bo_4", 4},
        {&rp_incident, "bd_items", "bd_1", "bd_4", 4},
        {&rp_infographic, "ig_items", "ig01", "ig10", 10},
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const struct ropa_field *f = &lists[i].ent->fields[ropa_field_find(lists[i].ent, lists[i].code)];
        CHECK(lists[i].ent, f, f->kind == ROPA_SET && !f->vocab->open && f->vocab->n == lists[i].n);
        assert_string_equal(f->vocab->choices[0].code, lists[i].first);
        assert_string_equal(f->vocab->choices[lists[i].n - 1].code, lists[i].last);
    }
}

/* Names of persons who are no officers of the office can be erased. */
static void names_of_outsiders_are_personal(void **state) {
    (void)state;
    static const struct {
        const struct ropa_entity *ent;
        const char *code;
    } fields[] = {{&rp_request, "requester_name"},    {&rp_request, "requester_contact"},
                  {&rp_incident, "harmed_persons"},   {&rp_incident, "reporter_name"},
                  {&rp_disclosure, "requester_name"}, {&rp_disclosure, "requester_proof"},
                  {&rp_disclosure, "returned_by"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const struct ropa_field *f = &fields[i].ent->fields[ropa_field_find(fields[i].ent, fields[i].code)];
        CHECK(fields[i].ent, f, f->flags & ROPA_PERSONAL);
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

/* What good practice alone asks is no error: only what a record is known by, and what is filled in, is required for its sake. */
static void required_by_practice(const struct ropa_entity *ent, const struct ropa_field *f) {
    static const char *const known_by[] = {"unit.code", "organisation.centre_ref", "unit_head.person", "unit_head.post",
                                           "evidence.file_name", "evidence.url", "setting_holiday.holiday_on", "unit_head.valid_from"};
    char place[96];
    bool known = f->preset != ROPA_PRESET_NONE || f == &ent->fields[ent->title];
    if (f->need != ROPA_REQUIRED || !f->law || (strcmp(f->law, "practice") != 0 && strncmp(f->law, "practice,", 9) != 0))
        return;
    snprintf(place, sizeof place, "%s.%s", ent->code, f->code);
    for (size_t i = 0; i < sizeof known_by / sizeof *known_by; i++)
        known |= !strcmp(known_by[i], place);
    if (!known)
        fail_msg("%s is an error that no law asks for", place);
}

static void practice_is_no_error(void **state) {
    (void)state;
    each(required_by_practice);
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

/* ---- what is filled unasked ---- */

/*
 * Why a field may begin with a value: because nothing else can be (ONLY), because the officer's own office is meant and the
 * value is shown to be kept or changed (OWN), because it is when the record is made (NOW), because the office's rules for
 * itself need a number until it sets another (RULE), because it is the state of what was just begun (BEGUN), because
 * everything else is the exception that a person states, and is asked (USUAL), because it follows from what was answered, which the
 * field names (FOLLOWS). What the law asks a person to judge is none of them.
 */
static const struct {
    const char *entity, *field, *why;
} may_begin[] = {
    {"", "fiscal_year", "NOW: the year of the record is that in which it is made"},
    {"", "unit_ref", "OWN: whose records these mostly are"},
    {"", "activity_owner", "OWN: shown, asked again where another holds it"},
    {"", "disposal_owner", "OWN"},
    {"", "owner", "OWN"},
    {"", "reviewer", "OWN"},
    {"", "remark_by", "OWN: the one DPO"},
    {"activity", "record_role",
     "BEGUN: which questions are asked hangs on it; a processor's entry is begun as one"},
    {"activity", "p_processor_name", "OWN: the office itself"},
    {"activity", "p_processor_contact", "OWN: the office itself"},
    {"activity", "next_review_date", "RULE: a year on, as the office's setting has it"},
    {"activity", "is_routine", "BEGUN: a register tells of routine work; an emergency is stated"},
    {"activity", "access_rights_method", "USUAL: in writing, which every office takes; what else it takes is stated"},
    {"activity", "security_ref", "OWN: shown, by its name"},
    {"activity", "p_breach_hours", "OWN"},
    {"catalog", "owner_org", "OWN: one organisation for the whole office"},
    {"catalog", "maintainer", "OWN: shown, by its name"},
    {"catalog", "maintainer_email", "OWN"},
    {"catalog", "listed", "BEGUN: entries are made for the list; one that isn't on it is stated"},
    {"consent_form", "form_version", "BEGUN"},
    {"consent_form", "in_use_from", "NOW"},
    {"declaration", "declared_on", "NOW"},
    {"disclosure", "disclosure_date", "NOW"},
    {"disposal", "decision", "BEGUN: nothing is decided yet"},
    {"dpa", "is_template", "BEGUN: a model text is made on purpose"},
    {"dpa", "dpa_version", "BEGUN"},
    {"dpa", "our_role", "USUAL: who hands the data out is the controller; the other way is stated"},
    {"incident", "is_drill", "USUAL: the graver case; a drill is stated"},
    {"incident", "incident_status", "BEGUN"},
    {"incident", "report_incomplete", "BEGUN: no report was sent yet"},
    {"infographic", "info_version", "BEGUN"},
    {"catalog", "allow_harvest", "USUAL: the narrowest; that it may be is stated"},
    {"infographic", "made_on", "NOW"},
    {"notice", "notice_version", "BEGUN"},
    {"notice", "effective_date", "NOW"},
    {"notice", "scope", "USUAL: the narrowest; a wider one is stated"},
    {"party", "country", "USUAL: abroad is what must be stated, and R28-08 reads the names"},
    {"procedure", "procedure_version", "BEGUN"},
    {"procedure", "effective_date", "NOW"},
    {"procedure", "next_review_date", "RULE"},
    {"activity", "subject_vulnerable", "FOLLOWS: where all work or worked for the State"},
    {"activity", "access_conditions", "USUAL: the narrowest, need to know"},
    {"activity", "uses_without_consent", "FOLLOWS: where it was said that nobody receives anything"},
    {"activity", "is_official_record",
     "FOLLOWS: where the retention rule chosen cites the regulation on official papers"},
    {"activity_purpose", "mandatory_provision", "FOLLOWS: from consent, which is given freely"},
    {"activity", "risk_rating", "FOLLOWS: few people of age, nothing grave, nothing abroad"},
    {"activity_storage", "storage_country", "FOLLOWS: media that stand in the country"},
    {"activity_purpose", "purpose_elements", "ONLY: where the entry holds one thing alone"},
    {"activity_recipient", "recipient_elements", "ONLY: where the entry holds one thing alone"},
    {"publication", "pub_target", "USUAL"},
    {"publication", "published_from", "NOW"},
    {"remark", "remark_on", "NOW"},
    {"remark", "answered_on", "NOW"},
    {"request", "outcome", "BEGUN"},
    {"report", "period_from", "NOW: the year it is made in"},
    {"report", "period_to", "NOW"},
    {"report", "report_date", "NOW"},
    {"result", "result_date", "NOW"},
    {"review", "review_date", "NOW"},
    {"setting", "deduct_mode", "RULE of the agreement"},
    {"setting", "accept_umbrella", "RULE of the agreement"},
    {"setting", "interpolate", "RULE of the agreement"},
    {"setting", "kpi3_levels", "RULE of the agreement"},
    {"training", "held_on", "NOW"},
    {"training_attendance", "audience", "USUAL"},
    {"unit_head", "head_kind", "USUAL: acting and delegated heads are stated"},
    {"waiver", "decided_on", "NOW"},
};
#define N_BEGIN (sizeof may_begin / sizeof *may_begin)
static bool met[N_BEGIN];

static void begins_for_a_reason(const struct ropa_entity *ent, const struct ropa_field *f) {
    bool reason = f->preset == ROPA_PRESET_NONE || (ent == &rp_setting && !strncmp(f->code, "policy_", 7));
    for (size_t i = 0; i < N_BEGIN; i++)
        if (!strcmp(may_begin[i].field, f->code) &&
            (!*may_begin[i].entity || !strcmp(may_begin[i].entity, ent->code))) {
            reason |= *may_begin[i].why != '\0';
            /* what is only usual is asked, or agreed to; how a record begins, and a rule, is not */
            bool usual = !strncmp(may_begin[i].why, "USUAL", 5),
                 follows = !strncmp(may_begin[i].why, "FOLLOWS", 7);
            CHECK(ent, f, (usual || follows) == (f->preset == ROPA_PRESET_USUAL));
            CHECK(ent, f, !follows || f->because.in[0]);
            CHECK(ent, f, !usual || !f->because.in[0]);
            CHECK(ent, f, f->preset != ROPA_PRESET_TODAY || !strncmp(may_begin[i].why, "NOW", 3));
            met[i] |= f->preset != ROPA_PRESET_NONE;
        }
    if (!reason)
        fail_msg(
            "field %s of %s begins with a value (.preset) and no row of may_begin says why it may: add {\"%s\", \"%s\", \"KIND: why\"}",
            f->code, ent->code, ent->code, f->code);
}

static void nothing_is_answered_without_a_reason(void **state) {
    (void)state;
    each(begins_for_a_reason);
    for (size_t i = 0; i < N_BEGIN; i++)
        if (!met[i])
            fail_msg("%s.%s begins with nothing any more", may_begin[i].entity, may_begin[i].field);
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
        cmocka_unit_test(facts_fit_their_fields),
        cmocka_unit_test(every_field_of_the_form_has_its_place),
        cmocka_unit_test(documents_list_all_their_items),
        cmocka_unit_test(names_of_outsiders_are_personal),
        cmocka_unit_test(rows_have_one_owner_named_in_their_code),
        cmocka_unit_test(nothing_is_answered_without_a_reason),
        cmocka_unit_test(every_duty_has_a_field),
        cmocka_unit_test(practice_is_no_error),
        cmocka_unit_test(entities_are_found_by_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
