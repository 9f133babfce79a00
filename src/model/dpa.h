/* An agreement between controller and processor (s.40 para 3). */
#ifndef RP_DPA_H
#define RP_DPA_H

enum rp_dpa_field {
    DPA_NAME,
    DPA_SIGNED_AT,
    DPA_FORMER_REF,
    DPA_NOTES,
    DPA_N
};

#endif
