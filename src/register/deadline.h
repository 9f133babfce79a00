/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Until when: dates and hours worked out from facts alone, without a register and without a clock.
 *
 * Days are counted without the first one and never roll over a holiday (pdpa.md 2.10), but for the answer to a request, which is
 * due on a working day (Civil and Commercial Code, s.193/8); hours run on. Dates are ISO, times ISO with zone; a day is a day in
 * Bangkok.
 */
#ifndef RP_DEADLINE_H
#define RP_DEADLINE_H

#include <ropa/model.h>
#include <stdint.h>

/* What the office sets for a year where the law fixes no number (the fields of `setting`). */
struct rp_policy {
    long request_days, erase_days, withdraw_days, review_months, disposal_cycle_months, tell_hours,
        supplement_days, high_risk_count;
    const struct ropa_view *view; /* of the register whose holidays count; borrowed, NULL: weekends alone */
};

/* The values of `setting`; for each that it leaves open, and for NULL, what the field begins with. */
struct rp_policy rp_policy_read(const struct ropa_record *setting);

enum rp_known {
    RP_DATED,
    RP_PAUSED,   /* the clock doesn't run: the requester has to complete the request */
    RP_NO_START, /* the day that the period runs from isn't known */
};

/* ---- requests (s.30 to s.36) ---- */

struct rp_asked {
    const char *right;
    const char *received_at, *complete_at, *extended_to; /* NULL unknown */
    bool incomplete; /* the requester was asked to complete it and hasn't */
};

/*
 * The last day to answer, by the right and by the law of the day it was received. `out` is "" unless RP_DATED; *weekends (may be NULL):
 * nothing is known of the holidays around it, so only weekends were counted.
 */
enum rp_known rp_deadline_request(const struct rp_asked *asked, const struct rp_policy *policy, char out[11],
                                  bool *weekends);
/* The same of a request record. */
enum rp_known rp_deadline_of_request(const struct ropa_record *request, const struct rp_policy *policy,
                                     char out[11], bool *weekends);

/* ---- retention ---- */

struct rp_retained {
    const char *trigger, *unit; /* codes of TRIGGER and RETUNIT */
    long n;                     /* how many units */
    const char *event;          /* the day of what the period runs from; NULL unknown */
};

/* Whether the trigger comes again and again while the work goes on, so that data falls due in rounds. */
bool rp_deadline_in_rounds(const char *trigger);
/* The last day that what began with the event is kept. */
enum rp_known rp_deadline_retention(const struct rp_retained *kept, char out[11]);
/*
 * The first end on or after the day `after`: rounds of a year, or of the period where it is in days or months; without
 * rounds the one end, whenever it is.
 */
enum rp_known rp_deadline_round(const struct rp_retained *kept, const char *after, char out[11]);

/* ---- breaches (s.37(4), breach65) ---- */

#define RP_NEVER INT64_MIN

enum rp_told { RP_TOLD_OFFICE, RP_TOLD_CONTROLLER, RP_TOLD_PERSONS, RP_TOLD_SUPPLEMENT, RP_TOLD_N };

struct rp_duty {
    enum rp_told who;
    bool owed;
    bool assumed; /* owed until the risk is judged */
    int64_t due;  /* RP_NEVER unknown */
    int64_t last; /* end of the late window, a reason given; RP_NEVER where there is none */
    int64_t done; /* RP_NEVER: not yet, or not known when */
    bool is_done;
};

/* How the office stands to the data concerned. */
struct rp_roles {
    bool controller, processor;
};

/* duties[who] for each of enum rp_told. */
void rp_deadline_incident(const struct ropa_record *incident, struct rp_roles roles,
                          const struct rp_policy *policy, struct rp_duty duties[RP_TOLD_N]);

#endif
