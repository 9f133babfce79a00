/* A form on which consent is asked (s.19). */
#ifndef RP_CONSENT_FORM_H
#define RP_CONSENT_FORM_H

enum rp_consent_form_field {
    CNF_NAME,
    CNF_FORM_VERSION,
    CNF_IN_USE_FROM,
    CNF_FORMER_REF,
    CNF_NOTES,
    CNF_N
};

#endif
