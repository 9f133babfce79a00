/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who must be told of an incident, and by when. */
#include "model/nouns/incident.h"
#include "base/err.h"
#include "due/due.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "register/kept.h"

#include <ropa/incident.h>
#include <ropa/text.h>
#include <stdlib.h>

struct rp_roles rp_incident_roles(struct ropa_register *reg, const struct ropa_record *incident) {
    const char *refs = ropa_record_get(incident, INC_ACTIVITY_REFS);
    struct rp_roles roles = {false, false};
    for (size_t i = 0; i < ropa_set_count(refs); i++) {
        char *uid = ropa_set_item(refs, i);
        const struct ropa_record *activity =
            uid ? reg->view->record(reg->view->ctx, &rp_activity, uid) : NULL;
        free(uid);
        roles.controller |= activity && rp_predicate_controller(activity);
        roles.processor |= activity && rp_predicate_processor(activity);
    }
    return roles;
}

static const struct {
    struct ropa_text who;
    const char *law;
} told[RP_TOLD_N] = {
    [RP_TOLD_OFFICE] = {{{"สคส. (ภายใน 72 ชั่วโมง)", "The Office (within 72 hours)"}}, "37(4)"},
    [RP_TOLD_CONTROLLER] = {{{"ผู้ควบคุมข้อมูลที่หน่วยงานทำงานให้", "The controllers the office works for"}}, "40(2)"},
    [RP_TOLD_PERSONS] = {{{"เจ้าของข้อมูล พร้อมแนวทางเยียวยา", "The persons, with remedies"}}, "37(4)"},
    [RP_TOLD_SUPPLEMENT] = {{{"สคส. (ข้อมูลเพิ่มเติม)", "The Office (what was missing)"}}, "breach65"},
};

static void show_time(int64_t t, char out[26]) {
    out[0] = '\0';
    if (t != RP_NEVER)
        ropa_time_format(t, out);
}

enum ropa_status ropa_incident_duties(struct ropa_register *reg, const struct ropa_record *rec,
                                      ropa_duty_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_policy policy;
    struct rp_duty all[RP_TOLD_N];
    int64_t now = rp_store_now(reg->st);
    bool more = true;
    enum ropa_status s = rp_policy_on(reg, ropa_record_get(rec, INC_AWARE_AT), &policy, err);
    if (s)
        return s;
    rp_deadline_incident(rec, rp_incident_roles(reg, rec), &policy, all);
    for (size_t i = 0; i < RP_TOLD_N && more; i++) {
        char due[26], until[26], done[26];
        show_time(all[i].due, due);
        show_time(all[i].last, until);
        show_time(all[i].done, done);
        struct ropa_duty duty = {.who = told[i].who,
                                 .law = told[i].law,
                                 .owed = all[i].owed,
                                 .assumed = all[i].assumed,
                                 .due = due,
                                 .until = until,
                                 .done = done,
                                 .is_done = all[i].is_done,
                                 .left = *due ? (all[i].due - now) / 60 : 0};
        more = each(ctx, &duty);
    }
    return ROPA_OK;
}
