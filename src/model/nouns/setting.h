/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the office fixes for a fiscal year: addresses, forms, due dates, holidays and policy values. */
#ifndef RP_SETTING_H
#define RP_SETTING_H

#include <ropa/model.h>

enum rp_setting_field {
    SET_NAME,
    SET_FISCAL_YEAR,
    SET_SITE_URLS,
    SET_FORM_VERSIONS,
    SET_APPROVERS,
    SET_CENTRE_HEAD_TWICE,
    SET_BREACH_REPORT_CHANNEL,
    SET_DPO_REGISTRATION_URL,
    SET_GPPC_URL,
    SET_PAPER_COLOUR,
    SET_GARUDA,
    SET_ADEQUATE_COUNTRIES,
    SET_DUE_ROUND6,
    SET_DUE_ROUND9,
    SET_DUE_ANNUAL,
    SET_DUE_CATALOGUE6,
    SET_DUE_CATALOGUE9,
    SET_HOLIDAY,
    SET_POLICY_REVIEW_MONTHS,
    SET_POLICY_REQUEST_DAYS,
    SET_POLICY_ERASE_DAYS,
    SET_POLICY_REQUEST_SOON_DAYS,
    SET_POLICY_WITHDRAW_DAYS,
    SET_POLICY_CCTV_DAYS,
    SET_POLICY_DISPOSAL_SOON_DAYS,
    SET_POLICY_DISPOSAL_CYCLE_MONTHS,
    SET_POLICY_DPA_SOON_DAYS,
    SET_POLICY_PROCESSOR_HOURS,
    SET_POLICY_TELL_PERSONS_HOURS,
    SET_POLICY_SUPPLEMENT_DAYS,
    SET_POLICY_DRILL_MONTHS,
    SET_POLICY_HIGH_RISK_COUNT,
    SET_POLICY_ENCRYPT_COUNT,
    SET_DEDUCT_MODE,
    SET_ACCEPT_UMBRELLA,
    SET_INTERPOLATE,
    SET_KPI3_LEVELS,
    SET_KPI1_INCOMPLETE,
    SET_OPEN_MIN_STARS,
    SET_CATALOG_PROFILE,
    SET_AGENCY_CATALOG_URL,
    SET_AGENCY_CATALOG_LETTER,
    SET_CATALOG_RECIPIENT,
    SET_FORMER_REF,
    SET_NOTES,
    SET_N
};

/*
 * The setting in force on the day of `iso` (a date or a time, "" or NULL: none is): of its fiscal year, else of the last
 * year before it that has one, of two of a year the one entered last. What an office decided holds until it decides
 * again: the day on which a fiscal year begins changes no due date, no approver and no site. What holds for one year
 * alone bears a date of its own. A field left open in it is not set: no older one is asked.
 * Borrowed from `view` until something is saved; NULL when there is none.
 */
const struct ropa_record *rp_setting_on(const struct ropa_view *view, const char *iso);
/* The same for the fiscal year `year`; NULL without one. */
const struct ropa_record *rp_setting_for(const struct ropa_view *view, const char *year);
/* Whether field `f` is of its year alone, or the record's own: what an earlier one holds says nothing of it. */
bool rp_setting_is_of_year(size_t f);
/* What number `setting` (NULL: there is none) holds in field `f`, else the one that the field begins with; 0 without either. */
long rp_setting_number(const struct ropa_record *setting, size_t f);
/*
 * The first day from the ISO date `iso` on that is no Saturday, Sunday or holiday; `out` may be `iso`. A holiday is a day: it counts
 * in whichever year's setting it stands. Returns whether holidays are known for the days looked at: lists are made by calendar or by
 * fiscal year, so the one that tells of a day has some in the same year on the same side of 1 October.
 */
bool rp_setting_working_day(const struct ropa_view *view, const char *iso, char out[11]);
/* Whether the address is below one of `sites`, each on a line of its own. */
bool rp_setting_site(const char *sites, const char *url);

#endif
