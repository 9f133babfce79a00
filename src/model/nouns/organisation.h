/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The controller: the juristic person that the register belongs to, and its DPO. One per register. */
#ifndef RP_ORGANISATION_H
#define RP_ORGANISATION_H

enum rp_organisation_field {
    ORG_CONTROLLER_NAME,
    ORG_CONTROLLER_ADDRESS,
    ORG_CONTROLLER_CONTACT,
    ORG_CONTROLLER_EMAIL,
    ORG_CONTROLLER_PHONE,
    ORG_WEBSITE,
    ORG_IS_STATE_AGENCY,
    ORG_SMALL_EXEMPT,
    ORG_HAS_CENTRE,
    ORG_CENTRE_REF,
    ORG_CENTRE_ALONE,
    ORG_CENTRE_NAME,
    ORG_MISSION_LAW,
    ORG_DPO_REQUIRED,
    ORG_DPO_REF,
    ORG_DPO_CONTACT,
    ORG_DPO_APPOINTED,
    ORG_DPO_NOTIFIED,
    ORG_DPO_REPORTS_TO,
    ORG_DPO_OTHER_POSTS,
    ORG_DPO_DECIDES,
    ORG_FORMER_REF,
    ORG_NOTES,
    ORG_N
};

#endif
