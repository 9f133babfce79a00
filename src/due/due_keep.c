/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Data whose period ends, and disposals begun (s.37(3), pdpa.md 2.12). */
#include "base/buf.h"
#include "base/err.h"
#include "due/due.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/disposal.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/predicate.h"
#include "register/kept.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

enum { ARCHIVES_DAYS = 60 };

static const struct rp_due_what dispose = {
    ROPA_DUE_DISPOSAL, {{"ครบกำหนดเก็บ: ลบหรือทำลาย", "Kept long enough: erase or destroy"}}, "37(3)"};
static const struct rp_due_what dispose_papers = {
    ROPA_DUE_DISPOSAL,
    {{"ครบกำหนดเก็บ: ทำบัญชีหนังสือขอทำลาย (ใน 60 วันหลังสิ้นปีปฏิทิน)",
      "Kept long enough: list for destruction (within 60 days after the calendar year)"}},
    "37(3), สารบรรณ ข้อ ๖๖"};
static const struct rp_due_what finish = {ROPA_DUE_DISPOSAL,
                                          {{"ดำเนินการทำลายที่เริ่มไว้", "Finish the disposal begun"}},
                                          "37(3)",
                                          RP_SETTLED("decision", "disposal_method", "done_on")};
static const struct rp_due_what kept_until = {
    ROPA_DUE_DISPOSAL,
    {{"ครบเวลาที่ขยายไว้: พิจารณาใหม่", "The extension ends: decide again"}},
    "37(3)",
    RP_SETTLED("decision", "extension_until")};
static const struct rp_due_what archives = {
    ROPA_DUE_DISPOSAL,
    {{"หอจดหมายเหตุตอบ (ครบ 60 วันถือว่าเห็นชอบ)", "National Archives' answer (none in 60 days is consent)"}},
    "สารบรรณ ข้อ ๗๐",
    RP_SETTLED("archives_reply_on", "archives_reply")};

static void note_held(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    rp_kept_set(ctx, rec, &l->bad);
}

/* ---- disposals ---- */

/* A disposal is a thing to do until it is done; an extension moves it. */
static void look_disposal(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const char *due = ropa_record_get(rec, DSP_DUE_DATE), *until = ropa_record_get(rec, DSP_EXTENSION_UNTIL);
    const char *done = ropa_record_get(rec, DSP_DONE_ON), *sent = ropa_record_get(rec, DSP_ARCHIVES_SENT_ON);
    const char *listed = ropa_record_get(rec, DSP_LIST_DATE);
    const char *covers = due ? due : done ? done : listed;
    char answer[11];
    rp_kept_begun(ctx, &l->bad, ropa_record_get(rec, DSP_ACTIVITY_REF), covers, done != NULL);
    rp_kept_begun(ctx, &l->bad, ropa_record_get(rec, DSP_DATASET_REF), covers, done != NULL);
    if (done)
        return;
    if (sent && !ropa_record_get(rec, DSP_ARCHIVES_REPLY_ON) && !ropa_record_get(rec, DSP_ARCHIVES_REPLY)) {
        ropa_date_add_days(sent, ARCHIVES_DAYS, answer);
        rp_due_day(l, rec, &archives, answer);
    } else if (until) {
        rp_due_day(l, rec, &kept_until, until);
    } else {
        rp_due_day(l, rec, &finish, due ? due : listed);
    }
}

/* ---- periods ---- */

static void look_period(struct rp_due_list *l, const struct rp_kept *k, const struct ropa_record *rec,
                        const struct rp_retained *period, const char *set, const struct rp_due_what *what) {
    char day[11];
    enum rp_known known = rp_kept_round(l->today, k, rec->uid, period, set, day);
    if (*day || known == RP_NO_START)
        rp_due_day(l, rec, what, day);
}

/* Of an activity: as RP_DUE_READS has it. */
struct looking {
    const struct rp_kept *kept;
    rp_due_look *also;
};

static void look_kept(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    const struct looking *k = ctx;
    const char *set = ropa_record_get(rec, ACT_DISPOSAL_NEXT_DATE);
    struct rp_retained kept = {0};
    char since[11], until[11];
    k->also(l, rec, NULL);
    if (rp_kept_period(l->reg, k->kept, rec, &kept, since, until) || set)
        look_period(l, k->kept, rec, &kept, set,
                    rp_predicate_yes(rec, ACT_IS_OFFICIAL_RECORD) ? &dispose_papers : &dispose);
}

/* A set with a rule of its own. */
static void look_set(struct rp_due_list *l, const struct ropa_record *rec, void *ctx) {
    struct rp_retained kept;
    if (!rp_kept_rule(l->reg, ropa_record_get(rec, DAT_RETENTION_REF), &kept))
        return;
    if (rp_deadline_in_rounds(kept.trigger))
        kept.event = ropa_record_get(rec, DAT_HELD_SINCE);
    else if (rp_kept_ends(kept.trigger))
        kept.event = ropa_record_get(rec, DAT_HELD_UNTIL);
    look_period(l, ctx, rec, &kept, NULL, &dispose);
}

enum ropa_status rp_due_keep(struct rp_due_list *l, rp_due_look *also, struct ropa_err *err) {
    struct rp_kept k = {0};
    struct looking looking = {&k, also};
    char unit[37];
    RP_COPY(unit, l->unit);
    l->unit[0] = '\0'; /* an activity may use what another unit holds */
    enum ropa_status s = rp_due_records(l, &rp_dataset, false, note_held, &k, err);
    RP_COPY(l->unit, unit);
    if (!s)
        s = rp_due_records(l, &rp_disposal, false, look_disposal, &k, err);
    rp_kept_sort(&k);
    if (!s)
        s = rp_due_activities(l, look_kept, &looking, err);
    if (!s)
        s = rp_due_records(l, &rp_dataset, false, look_set, &k, err);
    rp_kept_free(&k);
    return s;
}
