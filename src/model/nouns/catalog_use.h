/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A use that was made of a set of data in the catalogue. */
#ifndef RP_CATALOG_USE_H
#define RP_CATALOG_USE_H

enum rp_catalog_use_field {
    CUS_USED_FOR,
    CUS_USE_KIND,
    CUS_USED_BY,
    CUS_USED_ON,
    CUS_USE_URL,
    CUS_EVIDENCE_REF,
    CUS_N
};

#endif
