/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/deadline.h"

#include "base/buf.h"
#include "model/nouns/incident.h"
#include "model/nouns/incident_supplement.h"
#include "model/nouns/nouns.h"
#include "model/nouns/request.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "model/regulation.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { HOUR = 3600, LONGEST_MONTHS = 12 * 1000, LONGEST_DAYS = 366 * 1000 };

/* ---- policy ---- */

struct rp_policy rp_policy_read(const struct ropa_record *setting) {
    return (struct rp_policy){
        .request_days = rp_setting_number(setting, SET_POLICY_REQUEST_DAYS),
        .erase_days = rp_setting_number(setting, SET_POLICY_ERASE_DAYS),
        .withdraw_days = rp_setting_number(setting, SET_POLICY_WITHDRAW_DAYS),
        .review_months = rp_setting_number(setting, SET_POLICY_REVIEW_MONTHS),
        .disposal_cycle_months = rp_setting_number(setting, SET_POLICY_DISPOSAL_CYCLE_MONTHS),
        .tell_hours = rp_setting_number(setting, SET_POLICY_TELL_PERSONS_HOURS),
        .supplement_days = rp_setting_number(setting, SET_POLICY_SUPPLEMENT_DAYS),
        .high_risk_count = rp_setting_number(setting, SET_POLICY_HIGH_RISK_COUNT),
    };
}

/* ---- days ---- */

/* The day in Bangkok of an ISO date or time; false when it is neither. */
static bool day_of(const char *at, char out[11]) {
    int64_t t;
    out[0] = '\0';
    if (!at || ropa_time_parse(at, NULL, &t, NULL))
        return false;
    ropa_date_of_time(t, out);
    return true;
}

static long within(long n, long most) {
    return n < 0 ? 0 : n > most ? most : n;
}

/* ---- requests ---- */

enum extension { NO_EXTENSION, ONCE_30_DAYS, OWN_CHOICE };
#define POLICY(field) 0, offsetof(struct rp_policy, field)

/* The first row whose right fits (NULL: any) and that the day of receipt isn't before. */
static const struct term {
    const char *right, *from;
    int days; /* fixed by law; 0: the office's policy */
    size_t policy;
    bool from_complete; /* counts from the day the request was complete */
    enum extension extension;
} terms[] = {
    {"access", RP_DSAR69, 30, 0, true, ONCE_30_DAYS},
    {"access", "", 30, 0, false, NO_EXTENSION},
    {"source", RP_DSAR69, 30, 0, true, ONCE_30_DAYS},
    {"source", "", 30, 0, false, NO_EXTENSION},
    {"erasure", RP_ERASE67, 90, 0, false, NO_EXTENSION},
    {"erasure", "", POLICY(erase_days), false, OWN_CHOICE},
    {"withdraw", "", POLICY(withdraw_days), false, OWN_CHOICE},
    {NULL, "", POLICY(request_days), false, OWN_CHOICE},
};

static const struct term *term_of(const char *right, const char *received) {
    const struct term *t = terms;
    while ((t->right && strcmp(t->right, right) != 0) || strcmp(received, t->from) < 0)
        t++;
    return t;
}

static long days_of(const struct term *t, const struct rp_policy *policy) {
    long days;
    if (t->days)
        return t->days;
    memcpy(&days, (const char *)policy + t->policy, sizeof days);
    return within(days, LONGEST_DAYS);
}

/* `out` is the first due day; an extension beyond what the law allows doesn't move it further. */
static void extend(const struct term *t, const char *extended_to, char out[11]) {
    char to[11], most[11];
    if (t->extension == NO_EXTENSION || !day_of(extended_to, to) || strcmp(to, out) <= 0)
        return;
    ropa_date_add_days(out, 30, most);
    if (t->extension == ONCE_30_DAYS && strcmp(to, most) > 0)
        rp_copy(to, sizeof to, most);
    rp_copy(out, 11, to);
}

enum rp_known rp_deadline_request(const struct rp_asked *asked, const struct rp_policy *policy, char out[11],
                                  bool *weekends) {
    char received[11], start[11];
    out[0] = '\0';
    if (weekends)
        *weekends = false;
    if (!asked->right || !day_of(asked->received_at, received))
        return RP_NO_START;
    const struct term *t = term_of(asked->right, received);
    bool complete = day_of(asked->complete_at, start);
    if (t->from_complete && !complete && asked->incomplete)
        return RP_PAUSED;
    ropa_date_add_days(t->from_complete && complete ? start : received, (int)days_of(t, policy), out);
    extend(t, asked->extended_to, out);
    bool known = rp_setting_working_day(policy->view, out, out);
    if (weekends)
        *weekends = !known;
    return RP_DATED;
}

enum rp_known rp_deadline_of_request(const struct ropa_record *request, const struct rp_policy *policy,
                                     char out[11], bool *weekends) {
    struct rp_asked asked = {.right = ropa_record_get(request, REQ_REQUEST_RIGHT),
                             .received_at = ropa_record_get(request, REQ_RECEIVED_AT),
                             .complete_at = ropa_record_get(request, REQ_COMPLETE_AT),
                             .extended_to = ropa_record_get(request, REQ_EXTENDED_TO),
                             .incomplete = rp_predicate_field_is(request, REQ_OUTCOME, "need_info")};
    return rp_deadline_request(&asked, policy, out, weekends);
}

/* ---- retention ---- */

bool rp_deadline_in_rounds(const char *trigger) {
    static const char *const rounds[] = {"collected", "end_of_fiscal_year", "end_of_calendar_year", NULL};
    return rp_predicate_is(trigger, rounds);
}

/* The day the period runs from: the event, or the end of the year that it fell in. */
static bool start_of(const struct rp_retained *kept, char out[11]) {
    char day[11];
    if (!kept->trigger || !kept->unit || !day_of(kept->event, day))
        return false;
    rp_copy(out, 11, day);
    if (!strcmp(kept->trigger, "end_of_calendar_year"))
        memcpy(out + 4, "-12-31", 7);
    if (!strcmp(kept->trigger, "end_of_fiscal_year")) {
        if (strcmp(day + 5, "10-01") >= 0)
            ropa_date_add_months(day, 12, out);
        memcpy(out + 4, "-09-30", 7);
    }
    return true;
}

/* `rounds` rounds after the first end. */
static void end_after(const struct rp_retained *kept, const char *start, long rounds, char out[11]) {
    long n = within(kept->n, LONGEST_DAYS), each = 12;
    bool yearly = strcmp(kept->trigger, "collected") != 0;
    if (!strcmp(kept->unit, "day") && !yearly) {
        ropa_date_add_days(start, (int)within(n * (1 + rounds), LONGEST_DAYS), out);
    } else if (!strcmp(kept->unit, "day")) {
        char year[11];
        ropa_date_add_months(start, (int)(12 * rounds), year);
        ropa_date_add_days(year, (int)n, out);
    } else {
        long months = within(n, LONGEST_MONTHS) * (strcmp(kept->unit, "year") ? 1 : 12);
        if (!yearly && strcmp(kept->unit, "month") == 0 && months)
            each = months;
        ropa_date_add_months(start, (int)within(months + each * rounds, LONGEST_MONTHS), out);
    }
}

enum rp_known rp_deadline_retention(const struct rp_retained *kept, char out[11]) {
    char start[11];
    out[0] = '\0';
    if (!start_of(kept, start))
        return RP_NO_START;
    end_after(kept, start, 0, out);
    return RP_DATED;
}

/* A round is at least a day, so what lies between is at most so many rounds: halve until the first that fits. */
enum rp_known rp_deadline_round(const struct rp_retained *kept, const char *after, char out[11]) {
    char start[11];
    enum rp_known known = rp_deadline_retention(kept, out);
    if (known != RP_DATED || !rp_deadline_in_rounds(kept->trigger) || strcmp(out, after) >= 0 || kept->n <= 0)
        return known;
    long below = 0, fits = ropa_date_days(out, after);
    start_of(kept, start);
    while (fits - below > 1) {
        long middle = below + (fits - below) / 2;
        end_after(kept, start, middle, out);
        if (strcmp(out, after) < 0)
            below = middle;
        else
            fits = middle;
    }
    end_after(kept, start, fits, out);
    return RP_DATED;
}

/* ---- breaches ---- */

enum { OFFICE_HOURS = 72, LATE_HOURS = 15 * 24 };

/* Unix seconds of `hours` after the time `at`; RP_NEVER when it isn't known. */
static int64_t hours_after(const char *at, long hours) {
    int64_t t;
    if (!at || ropa_time_parse(at, NULL, &t, NULL))
        return RP_NEVER;
    return t + (int64_t)hours * HOUR;
}

static void put_duty(struct rp_duty *duties, enum rp_told who, bool owed, int64_t due, const char *done_at) {
    duties[who] = (struct rp_duty){.who = who,
                                   .owed = owed,
                                   .due = due,
                                   .last = RP_NEVER,
                                   .done = hours_after(done_at, 0),
                                   .is_done = done_at != NULL};
}

/* The one who is responsible for the data reports; a processor tells the controllers whose data it is. */
void rp_deadline_incident(const struct ropa_record *incident, struct rp_roles roles,
                          const struct rp_policy *policy, struct rp_duty duties[RP_TOLD_N]) {
    const char *aware = ropa_record_get(incident, INC_AWARE_AT);
    const char *assessed = ropa_record_get(incident, INC_ASSESSED_AT);
    const char *reported = ropa_record_get(incident, INC_OFFICE_NOTIFIED_AT);
    bool judged = ropa_record_get(incident, INC_RISK_LEVEL) != NULL;
    bool none = rp_predicate_field_is(incident, INC_RISK_LEVEL, "none");
    bool high = rp_predicate_field_is(incident, INC_RISK_LEVEL, "high");
    bool ours = roles.controller || !roles.processor;
    size_t supplements = ropa_record_rows(incident, INC_SUPPLEMENT);
    put_duty(duties, RP_TOLD_OFFICE, ours && !none, hours_after(aware, OFFICE_HOURS), reported);
    duties[RP_TOLD_OFFICE].assumed = ours && !judged;
    duties[RP_TOLD_OFFICE].last = hours_after(aware, LATE_HOURS);
    put_duty(duties, RP_TOLD_CONTROLLER, roles.processor, hours_after(aware, OFFICE_HOURS), NULL);
    duties[RP_TOLD_CONTROLLER].is_done = ropa_record_get(incident, INC_OTHERS_TOLD) != NULL;
    put_duty(duties, RP_TOLD_PERSONS, ours && high,
             hours_after(assessed ? assessed : aware, policy->tell_hours),
             ropa_record_get(incident, INC_SUBJECTS_NOTIFIED_AT));
    put_duty(duties, RP_TOLD_SUPPLEMENT, reported && rp_predicate_yes(incident, INC_REPORT_INCOMPLETE),
             hours_after(reported, policy->supplement_days * 24), NULL);
    duties[RP_TOLD_SUPPLEMENT].is_done = supplements > 0;
}
