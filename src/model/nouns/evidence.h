/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A file or a page on the web that proves something: kept by its SHA-256, or by its address. */
#ifndef RP_EVIDENCE_H
#define RP_EVIDENCE_H

enum rp_evidence_field {
    EVI_TITLE,
    EVI_UNIT_REF,
    EVI_EVIDENCE_DATE,
    EVI_DOC_NO,
    EVI_DESCRIPTION,
    EVI_FILE_NAME,
    EVI_MEDIA_TYPE,
    EVI_SHA256,
    EVI_SIZE,
    EVI_FILE_KEPT,
    EVI_URL,
    EVI_STEPS,
    EVI_CERTIFIED_BY,
    EVI_FORMER_REF,
    EVI_NOTES,
    EVI_N
};

#endif
