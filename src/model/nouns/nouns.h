/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Every entity. One noun, one file: rp_activity is the table in src/model/nouns/activity.c, its field indices
 * are the enum in src/model/nouns/activity.h (ACT_ACTIVITY_NAME is "activity_name").
 */
#ifndef RP_NOUNS_H
#define RP_NOUNS_H

#include <ropa/model.h>

/* The Act began on the day after its publication: what it asks for the first time wasn't done before (s.2). */
#define RP_ACT_BEGAN "2019-05-28"

/* In the order in which a register lists them: what is referred to stands before what refers. */
#define RP_NOUNS(X)                                                                                          \
    X(person) X(unit) X(organisation) X(setting) X(party) X(security) X(retention) X(evidence)               \
    X(consent_form) X(dpa) X(procedure) X(dataset) X(activity) X(notice) X(request) X(disclosure)            \
    X(incident) X(disposal) X(review) X(training) X(infographic) X(publication) X(declaration) X(report)     \
    X(result) X(waiver) X(remark) X(catalog)

/* Rows, owned by the noun that their name begins with. */
#define RP_ROWS(X)                                                                                           \
    X(unit_head) X(setting_holiday) X(consent_form_purpose) X(activity_purpose) X(activity_recipient)        \
    X(activity_processor_use) X(activity_transfer) X(activity_storage) X(notice_cover)                       \
    X(incident_supplement) X(review_item) X(training_attendance) X(catalog_resource) X(catalog_use)

#define RP_NOUN_EXTERN(name) extern const struct ropa_entity rp_##name;
RP_NOUNS(RP_NOUN_EXTERN)
RP_ROWS(RP_NOUN_EXTERN)
#undef RP_NOUN_EXTERN

#endif
