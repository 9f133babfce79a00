/* A document or page that proves something: a file or a link. */
#ifndef RP_EVIDENCE_H
#define RP_EVIDENCE_H

enum rp_evidence_field {
    EVI_TITLE,
    EVI_EVIDENCE_DATE,
    EVI_FORMER_REF,
    EVI_NOTES,
    EVI_N
};

#endif
