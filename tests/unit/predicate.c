/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which fields apply: the conditions of pdpa.md section 3, asked of records as they would be kept. */
#include "model/predicate.h"

#include "model/nouns/nouns.h"
#include "model/vocab.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Of the record (or its first row of `rows`) these apply, and those (after "!") don't. */
struct claim {
    const struct ropa_entity *ent;
    const char *json, *rows, *fields;
};

static const struct claim claims[] = {
    /* roles */
    {&rp_activity, "{}", NULL, "collect_start retention_ref storage data_elements !p_controllers !p_exit"},
    {&rp_activity, "{\"record_role\":\"processor\"}", NULL,
     "p_controllers p_exit p_breach_hours security_ref transfer purpose data_elements !collect_start !retention_ref "
     "!recipient !internal_access !storage !uses_without_consent !notice_ref"},
    {&rp_activity, "{\"record_role\":\"both\"}", NULL, "p_controllers collect_start recipient"},
    /* data */
    {&rp_activity, "{\"data_elements\":[\"name\"]}", NULL,
     "!necessity_note !sensitive_categories !data_elements_other"},
    {&rp_activity, "{\"data_elements\":[\"name\",\"id13\"]}", NULL, "necessity_note !sensitive_categories"},
    {&rp_activity, "{\"data_elements\":[\"id_copy\"]}", NULL, "sensitive_categories"},
    {&rp_activity, "{\"data_elements\":[\"religion\"]}", NULL, "sensitive_categories !necessity_note"},
    {&rp_activity, "{\"data_elements\":[\"other\"]}", NULL, "data_elements_other"},
    {&rp_activity, "{\"source_types\":[\"self\"]}", NULL, "!source_detail !indirect_collected_date"},
    {&rp_activity, "{\"source_types\":[\"self\",\"dopa\"]}", NULL,
     "source_detail indirect_collected_date s25_exception !s25_notice_date"},
    {&rp_activity, "{\"source_types\":[\"dopa\"],\"purpose\":[{\"lawful_basis\":\"consent\"}]}", NULL,
     "s25_notice_date !uses_without_consent"},
    {&rp_activity, "{\"collected_before_pdpa\":true,\"purpose\":[{\"lawful_basis\":\"consent\"}]}", NULL,
     "s95_optout_channel"},
    {&rp_activity, "{\"collected_before_pdpa\":true,\"purpose\":[{\"lawful_basis\":\"legal\"}]}", NULL,
     "!s95_optout_channel uses_without_consent"},
    {&rp_activity, "{\"risk_rating\":\"high\"}", NULL, "dpia_ref"},
    {&rp_activity, "{\"risk_rating\":\"low\"}", NULL, "!dpia_ref !keep_note"},
    /* purposes */
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"public_task\"}]}", "purpose",
     "legal_ref !contract_ref !precontract_request !lia_ref !safeguard_note !s26_ground !consent_method"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"contract\"}]}", "purpose",
     "contract_ref precontract_request subject_is_party !legal_ref"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"contract\",\"precontract_request\":true}]}", "purpose",
     "!contract_ref precontract_request"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"contract\",\"contract_ref\":\"12/2566\"}]}", "purpose",
     "contract_ref !precontract_request"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"legit\"}]}", "purpose", "lia_ref !legal_ref"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"research\"}]}", "purpose", "safeguard_note"},
    {&rp_activity, "{\"purpose\":[{\"lawful_basis\":\"consent\"}]}", "purpose",
     "consent_method withdrawal_channel withdrawal_effect !guardian_consent_method !legal_ref"},
    {&rp_activity, "{\"subject_vulnerable\":[\"minor10\"],\"purpose\":[{\"lawful_basis\":\"consent\"}]}",
     "purpose", "guardian_consent_method guardian_consent_minor10 !guardian_consent_minor20"},
    {&rp_activity, "{\"subject_vulnerable\":[\"elderly\"],\"purpose\":[{\"lawful_basis\":\"consent\"}]}",
     "purpose", "!guardian_consent_method"},
    {&rp_activity, "{\"purpose\":[{\"mandatory_provision\":\"voluntary\"}]}", "purpose",
     "!nonprovision_effect"},
    {&rp_activity, "{\"purpose\":[{\"mandatory_provision\":\"required_by_law\"}]}", "purpose",
     "nonprovision_effect"},
    {&rp_activity, "{\"record_role\":\"processor\",\"purpose\":[{\"purpose_text\":\"x\"}]}", "purpose",
     "purpose_text purpose_elements !lawful_basis !mandatory_provision"},
    /* s.26 */
    {&rp_activity,
     "{\"data_elements\":[\"name\",\"med_cert\"],\"purpose\":[{\"purpose_elements\":[\"name\"]}]}", "purpose",
     "!s26_ground"},
    {&rp_activity,
     "{\"data_elements\":[\"name\",\"med_cert\"],\"purpose\":[{\"purpose_elements\":[\"med_cert\"]}]}",
     "purpose", "s26_ground"},
    {&rp_activity, "{\"data_elements\":[\"name\",\"med_cert\"],\"purpose\":[{\"purpose_text\":\"x\"}]}",
     "purpose", "s26_ground"},
    {&rp_activity, "{\"data_elements\":[\"id_copy\"],\"purpose\":[{\"purpose_elements\":[\"id_copy\"]}]}",
     "purpose", "!s26_ground"}, /* may be, and isn't confirmed */
    {&rp_activity,
     "{\"data_elements\":[\"id_copy\"],\"sensitive_categories\":[\"belief\"],"
     "\"purpose\":[{\"purpose_elements\":[\"id_copy\"]}]}",
     "purpose", "s26_ground"},
    {&rp_activity,
     "{\"data_elements\":[\"name\",\"id_copy\"],\"sensitive_categories\":[\"belief\"],"
     "\"purpose\":[{\"purpose_elements\":[\"name\"]}]}",
     "purpose", "!s26_ground"},
    {&rp_activity,
     "{\"data_elements\":[\"name\",\"other\"],\"sensitive_categories\":[\"health\"],"
     "\"purpose\":[{\"purpose_elements\":[\"other\"]}]}",
     "purpose", "s26_ground"}, /* no listed element accounts for it */
    {&rp_activity, "{\"data_elements\":[\"fingerprint\"],\"purpose\":[{\"purpose_text\":\"x\"}]}", "purpose",
     "s26_ground biometric_alternative"},
    {&rp_activity, "{\"data_elements\":[\"med_cert\"],\"purpose\":[{\"purpose_text\":\"x\"}]}", "purpose",
     "s26_ground !biometric_alternative"},
    {&rp_activity, "{\"purpose\":[{\"s26_ground\":\"s26_5c\"}]}", "purpose",
     "legal_ref s26_law_ref s26_measures !contract_ref"},
    {&rp_activity, "{\"purpose\":[{\"s26_ground\":\"s26_5a\"}]}", "purpose",
     "s26_law_ref contract_ref !s26_measures"},
    {&rp_activity, "{\"purpose\":[{\"s26_ground\":\"s26_5a\",\"contract_ref\":\"1\"}]}", "purpose",
     "!s26_law_ref contract_ref"},
    {&rp_activity, "{\"purpose\":[{\"s26_ground\":\"s26_consent\"}]}", "purpose",
     "consent_method !s26_law_ref"},
    /* recipients and transfers */
    {&rp_activity, "{\"recipient\":[{\"recipient_type\":\"unit_same\"}]}", "recipient",
     "!recipient_basis !recipient_purpose !oia24_ground !recipient_terms"},
    {&rp_activity, "{\"recipient\":[{\"recipient_type\":\"baac\"}]}", "recipient",
     "recipient_basis recipient_purpose oia24_ground !recipient_terms !disclosure_log_ref !oia_ref"},
    {&rp_activity, "{\"recipient\":[{\"recipient_type\":\"baac\",\"recipient_basis\":\"consent\"}]}",
     "recipient", "recipient_basis !oia24_ground"},
    {&rp_activity, "{\"recipient\":[{\"recipient_type\":\"processor\"}]}", "recipient",
     "recipient_terms !recipient_basis"},
    {&rp_activity, "{\"recipient\":[{\"recipient_type\":\"oia_request\",\"disclosure_mode\":\"single\"}]}",
     "recipient", "oia_ref disclosure_log_ref"},
    {&rp_activity, "{\"transfer\":[{\"xb_ground\":\"s28_2\"}]}", "transfer", "xb_inadequacy_informed"},
    {&rp_activity, "{\"transfer\":[{\"xb_ground\":\"s28_6\"}]}", "transfer", "!xb_inadequacy_informed"},
    {&rp_activity, "{\"record_role\":\"processor\",\"transfer\":[{\"xb_country\":\"SG\"}]}", "transfer",
     "xb_country xb_recipient !xb_ground"},
    {&rp_activity, "{\"processor_use\":[{\"subprocessor_allowed\":false}]}", "processor_use",
     "!subprocessor_terms"},
    {&rp_activity, "{\"processor_use\":[{\"subprocessor_allowed\":true}]}", "processor_use",
     "subprocessor_terms"},
    /* shared records */
    {&rp_retention, "{}", NULL, "retention_max retention_criterion !retention_unit"},
    {&rp_retention, "{\"retention_max\":10}", NULL, "retention_max retention_unit !retention_criterion"},
    {&rp_retention, "{\"retention_criterion\":\"x\"}", NULL, "retention_criterion !retention_max"},
    {&rp_retention, "{\"retention_max\":3,\"retention_criterion\":\"x\"}", NULL,
     "retention_max retention_trigger retention_criterion"},
    {&rp_organisation, "{}", NULL, "dpo_ref"},
    {&rp_organisation, "{\"dpo_required\":false}", NULL, "!dpo_ref !dpo_contact"},
    /* documents */
    {&rp_evidence, "{}", NULL, "file_name url !sha256 !certified_by"},
    {&rp_evidence, "{\"file_name\":\"a.pdf\"}", NULL, "file_name sha256 !url"},
    {&rp_evidence, "{\"url\":\"https://www.example.go.th\",\"steps\":[\"k2_6_1\"]}", NULL,
     "url !file_name certified_by"},
    {&rp_notice, "{\"scope\":\"unit\"}", NULL, "cover n23_items"},
    {&rp_notice, "{\"scope\":\"office\"}", NULL, "!cover n23_items"},
    {&rp_consent_form, "{\"purpose\":[{\"purpose_text\":\"ก\"}]}", NULL,
     "!separate_choices !recipient_types"},
    {&rp_consent_form,
     "{\"covers_disclosure\":true,\"purpose\":[{\"purpose_text\":\"ก\"},{\"purpose_text\":\"ข\"}]}", NULL,
     "separate_choices recipient_types !inadequacy_text"},
    {&rp_dpa, "{\"is_template\":true}", NULL, "dp_items breach_hours !party_ref !signed_at !service"},
    {&rp_dpa, "{\"subprocessor_allowed\":true}", NULL, "party_ref signed_at subprocessors"},
    {&rp_procedure, "{\"procedure_kind\":\"breach\"}", NULL, "bp_items intake_channels contact_ref"},
    {&rp_procedure, "{\"procedure_kind\":\"disposal\"}", NULL, "!bp_items !intake_channels"},
    {&rp_publication, "{\"pub_target\":\"gazette\"}", NULL, "gazette_ref activity_refs !url !notice_refs"},
    {&rp_publication, "{\"pub_target\":\"infographic\"}", NULL, "infographic_refs url !gazette_ref"},
    /* requests */
    {&rp_request, "{\"request_right\":\"access\",\"outcome\":\"open\"}", NULL,
     "!refusal_ground !replied_on !outcome_on !segregated_at !erase_method"},
    {&rp_request, "{\"request_right\":\"access\",\"outcome\":\"refused\",\"refusal_ground\":\"rf30_law\"}",
     NULL, "refusal_ground refusal_reason refusal_approver harm_to_others replied_on"},
    {&rp_request, "{\"request_right\":\"objection\",\"outcome\":\"partial\"}", NULL,
     "segregated_at objection_ground refusal_reason !harm_to_others"},
    {&rp_request, "{\"outcome\":\"withdrawn_req\"}", NULL, "outcome_on !replied_on !refusal_ground"},
    {&rp_request,
     "{\"request_right\":\"erasure\",\"outcome\":\"fulfilled\",\"erase_asked\":\"erase\",\"erase_method\":\"anonymise\"}",
     NULL,
     "method_changed_on copies_done anon_direct_removed anon_risk_check !interim_measures !segregated_at"},
    {&rp_request, "{\"request_right\":\"erasure\",\"erase_impossible_reason\":\"ก\"}", NULL,
     "interim_measures erasure_ground !copies_done"},
    {&rp_request, "{\"requester_kind\":\"agent\",\"extended_to\":\"2023-04-30\"}", NULL,
     "authority_proof extension_reason"},
    {&rp_request, "{\"requester_kind\":\"self\"}", NULL,
     "!authority_proof !extension_reason !correction_until"},
    /* disclosures */
    {&rp_disclosure,
     "{\"recipient_type\":\"court\",\"recipient_basis\":\"legal\",\"oia24_ground\":\"oia24_8\"}", NULL,
     "oia24_ground requester_name returned_on !consent_form_ref !oia_ref"},
    {&rp_disclosure, "{\"recipient_type\":\"cgd\",\"oia24_ground\":\"oia24_2\"}", NULL,
     "oia24_ground !requester_name"},
    {&rp_disclosure, "{\"recipient_type\":\"public\",\"recipient_basis\":\"consent\"}", NULL,
     "consent_form_ref !oia24_ground"},
    {&rp_disclosure, "{\"recipient_type\":\"oia_request\"}", NULL, "oia_ref objection_until"},
    /* incidents */
    {&rp_incident, "{\"risk_level\":\"none\"}", NULL,
     "risk_evidence_refs !office_notified_at !bo_items !subjects_notified_at !late_reason"},
    {&rp_incident, "{\"risk_level\":\"risk\"}", NULL,
     "office_notified_at consequences measures_taken !office_receipt_no !subjects_notified_at !risk_evidence_refs"},
    {&rp_incident, "{\"risk_level\":\"high\",\"office_notified_at\":\"2023-03-02 16:00\"}", NULL,
     "office_receipt_no bo_items supplement subjects_notified_at remedies bd_items !corrective_measures"},
    {&rp_incident, "{\"risk_level\":\"risk\",\"incident_status\":\"closed\"}", NULL,
     "corrective_measures security_reviewed_on closed_at"},
    {&rp_incident, "{\"risk_level\":\"none\",\"incident_status\":\"closed\"}", NULL,
     "closed_at !corrective_measures !security_reviewed_on"},
    {&rp_incident, "{\"at_processor\":true,\"is_drill\":true,\"breach_cause\":\"other\"}", NULL,
     "processor_ref processor_aware_at drill_result breach_cause_other"},
    {&rp_incident, "{\"data_elements\":[\"name\"]}", NULL,
     "!sensitive_categories !processor_ref !drill_result"},
    {&rp_incident, "{\"data_elements\":[\"religion\"]}", NULL, "sensitive_categories"},
    /* disposal, reviews, the rest */
    {&rp_disposal, "{\"decision\":\"pending\"}", NULL, "activity_ref dataset_ref !done_on !committee_ref"},
    {&rp_disposal, "{\"decision\":\"destroy\",\"is_official_record\":true}", NULL,
     "done_on witnesses copies_done committee_ref list_date archives_sent_on !extension_until"},
    {&rp_disposal, "{\"decision\":\"extend\"}", NULL, "extension_until extension_reason !done_on !witnesses"},
    {&rp_disposal, "{\"disposal_method\":[\"anonymise\",\"vendor_destroy\"]}", NULL,
     "anon_direct_removed anon_risk_check contractor_ref"},
    {&rp_review, "{\"review_kind\":\"data\",\"item\":[{}]}", "item", "review_result !retention_decision"},
    {&rp_review, "{\"review_kind\":\"retention\",\"item\":[{\"retention_decision\":\"extend\"}]}", "item",
     "retention_decision extend_until !review_result !keep_ground"},
    {&rp_review, "{\"review_kind\":\"retention\",\"item\":[{\"retention_decision\":\"keep\"}]}", "item",
     "keep_ground !extend_until"},
    {&rp_training, "{\"training_kind\":\"knowledge_transfer\"}", NULL,
     "source_training_ref !incident_ref !guideline_refs"},
    {&rp_training, "{\"training_kind\":\"briefing\"}", NULL, "guideline_refs !source_training_ref"},
    {&rp_report, "{\"report_kind\":\"review\"}", NULL, "review_refs !steps"},
    {&rp_report, "{\"report_kind\":\"round9\"}", NULL, "steps !review_refs"},
    {&rp_result, "{\"kpi\":\"kpi1\"}", NULL, "catalogue_items template1_sent_on !result_value"},
    {&rp_result, "{\"kpi\":\"kpi3\"}", NULL, "result_value !catalogue_items"},
    {&rp_waiver, "{\"waiver_kind\":\"acknowledge\"}", NULL, "event_on"},
    {&rp_waiver, "{\"waiver_kind\":\"waive\"}", NULL, "!event_on"},
    {&rp_remark, "{\"answer\":\"แก้แล้ว\"}", NULL, "answered_by answered_on"},
    {&rp_remark, "{\"remark_text\":\"ควรแก้\"}", NULL, "!answered_by !answered_on"},
    {&rp_organisation, "{\"has_centre\":true}", NULL, "centre_ref centre_alone"},
    {&rp_organisation, "{\"has_centre\":false}", NULL, "!centre_ref !centre_alone"},
    {&rp_organisation, "{}", NULL, "!centre_ref !centre_alone"},
};

static void check_fields(const struct claim *c, const struct ropa_record *rec) {
    char *names = strdup(c->fields), *rest = names;
    for (char *name; (name = strsep(&rest, " "));) {
        bool expected = *name != '!';
        size_t f = ropa_field_find(ropa_record_entity(rec), name + !expected);
        if (f == ROPA_NO_FIELD || ropa_field_applies(rec, f) != expected)
            fail_msg("%s: %s", c->json, name);
    }
    free(names);
}

static void fields_apply_as_the_law_asks(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof claims / sizeof *claims; i++) {
        struct ropa_err err = {0};
        struct ropa_record *rec = ropa_record_new(claims[i].ent);
        enum ropa_status s = ropa_record_from_json(rec, claims[i].json, NULL, &err);
        if (s)
            fail_msg("%s: refused %d at %s \"%s\"", claims[i].json, (int)s, err.field, err.found);
        const struct ropa_record *at = rec;
        if (claims[i].rows)
            at = ropa_record_row(rec, ropa_field_find(claims[i].ent, claims[i].rows), 0);
        check_fields(&claims[i], at);
        ropa_record_free(rec);
    }
}

static void nothing_known_is_a_no(void **state) {
    (void)state;
    static const char *const codes[] = {"name", NULL};
    assert_false(rp_predicate_is(NULL, codes));
    assert_false(rp_predicate_begins(NULL, "s26"));
    assert_false(rp_predicate_holds(NULL, codes));
    assert_false(rp_predicate_has_flag(&rp_vocab_element, NULL, ROPA_HIGH_RISK));
    assert_false(rp_predicate_implies_s26(NULL));
    assert_false(rp_predicate_asks_s26(NULL));
    assert_true(rp_predicate_controller(NULL));
    assert_false(rp_predicate_processor(NULL));
    assert_false(rp_predicate_any_consent(NULL));
    assert_false(rp_predicate_field_is(NULL, 0, "x"));
    assert_false(rp_predicate_refused(NULL));
}

static void an_unowned_row_asks_nothing_of_its_owner(void **state) {
    (void)state;
    struct ropa_record *row = ropa_record_new(&rp_activity_purpose);
    for (size_t f = 0; f < rp_activity_purpose.n_fields; f++)
        ropa_field_applies(row, f);
    assert_true(ropa_field_applies(row, ropa_field_find(&rp_activity_purpose, "lawful_basis")));
    ropa_record_free(row);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_apply_as_the_law_asks),
        cmocka_unit_test(nothing_known_is_a_no),
        cmocka_unit_test(an_unowned_row_asks_nothing_of_its_owner),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
