/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What was shown to the public: where, from when and until when. */
#ifndef RP_PUBLICATION_H
#define RP_PUBLICATION_H

enum rp_publication_field {
    PUB_TITLE,
    PUB_PUB_TARGET,
    PUB_UNIT_REF,
    PUB_URL,
    PUB_GAZETTE_REF,
    PUB_PUBLISHED_FROM,
    PUB_PUBLISHED_TO,
    PUB_NOTICE_REFS,
    PUB_ACTIVITY_REFS,
    PUB_SECURITY_SHOWN,
    PUB_INFOGRAPHIC_REFS,
    PUB_CHECKED_ON,
    PUB_EVIDENCE_REF,
    PUB_FORMER_REF,
    PUB_NOTES,
    PUB_N
};

#endif
