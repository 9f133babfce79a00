/* The log of a single disclosure (s.27 para 3, OIA s.24 para 2). */
#ifndef RP_DISCLOSURE_H
#define RP_DISCLOSURE_H

enum rp_disclosure_field {
    DIS_TITLE,
    DIS_DISCLOSURE_DATE,
    DIS_FORMER_REF,
    DIS_NOTES,
    DIS_N
};

#endif
