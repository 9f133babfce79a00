/* Which fields apply: the conditions of pdpa.md section 3, asked of records as they would be kept. */
#include "model/predicate.h"

#include "model/nouns.h"
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
    assert_false(rp_predicate_holds_other_than(NULL, "self"));
    assert_false(rp_predicate_has_flag(&rp_vocab_element, NULL, ROPA_HIGH_RISK));
    assert_false(rp_predicate_implies_s26(NULL));
    assert_false(rp_predicate_asks_s26(NULL));
    assert_true(rp_predicate_controller(NULL));
    assert_false(rp_predicate_processor(NULL));
    assert_false(rp_predicate_any_consent(NULL));
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
