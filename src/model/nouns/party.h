/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A body or person outside: processors, controllers served, recipients. */
#ifndef RP_PARTY_H
#define RP_PARTY_H

enum rp_party_field {
    PTY_NAME,
    PTY_PARTY_TYPE,
    PTY_PARTY_ROLE,
    PTY_CONTACT,
    PTY_COUNTRY,
    PTY_ADDRESS,
    PTY_FORMER_REF,
    PTY_NOTES,
    PTY_N
};

#endif
