/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Who is expected to decide, and what is unusual about an act that was let through (kpi.md A7, A8). */
#include "base/err.h"
#include "base/remedy.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/set.h"
#include "register/register.h"
#include "store/history/act.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

/* ---- who decides ---- */

static bool on_day(const struct ropa_record *head, const char *date) {
    const char *from = ropa_record_get(head, UHD_VALID_FROM), *to = ropa_record_get(head, UHD_VALID_TO);
    return (!from || strcmp(from, date) <= 0) && (!to || strcmp(to, date) >= 0);
}

/* The unit whose record it is; NULL: of none. Borrowed. */
static const struct ropa_record *unit_of(struct ropa_register *reg, const struct ropa_record *rec) {
    size_t f = rec->ent->unit_field;
    const char *uid = f == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, f);
    return uid ? reg->view->record(reg->view->ctx, &rp_unit, uid) : NULL;
}

static void each_head(struct ropa_register *reg, const struct ropa_record *rec, const char *date,
                      ropa_approver_fn *each, void *ctx) {
    const struct ropa_record *unit = unit_of(reg, rec);
    for (size_t i = 0; unit && i < ropa_record_rows(unit, UNI_HEAD); i++) {
        const struct ropa_record *head = ropa_record_row(unit, UNI_HEAD, i);
        const char *person = ropa_record_get(head, UHD_PERSON), *post = ropa_record_get(head, UHD_POST);
        if (person && on_day(head, date))
            each(ctx, person, post ? post : "");
    }
}

/* What the office set in field `f` for the day `date`; "" when it set nothing. Borrowed. */
static const char *set_for(struct ropa_register *reg, size_t f, const char *date) {
    const struct ropa_record *setting = rp_setting_on(reg->view, date);
    const char *value = setting ? ropa_record_get(setting, f) : NULL;
    return value ? value : "";
}

void ropa_act_approvers(struct ropa_register *reg, const struct ropa_record *rec, const char *level,
                        const char *date, ropa_approver_fn *each, void *ctx) {
    struct rp_buf item = {0};
    if (!strcmp(level, "unit")) {
        each_head(reg, rec, date, each, ctx);
        return;
    }
    for (const char *at = set_for(reg, SET_APPROVERS, date); rp_set_next(&at, &item);)
        each(ctx, item.p, "");
    rp_buf_free(&item);
}

/* ---- notes ---- */

struct last_act {
    char kind[12], level[12], date[11], by[37], name[160];
    char url[512];
    size_t approvers; /* expected */
    bool among;
};

static bool take_act(void *ctx, const struct ropa_act_kept *k) {
    struct last_act *l = ctx;
    RP_COPY(l->kind, k->kind);
    RP_COPY(l->level, k->level);
    RP_COPY(l->date, k->date);
    RP_COPY(l->by, k->by);
    RP_COPY(l->name, k->by_name);
    RP_COPY(l->url, k->url ? k->url : "");
    return true;
}

static void take_approver(void *ctx, const char *person, const char *post) {
    struct last_act *l = ctx;
    (void)post;
    l->approvers++;
    l->among |= !strcmp(person, l->by);
}

/* Whether the address is below one of the sites, each on a line of its own. */
static bool is_below(const char *sites, const char *url) {
    while (*sites) {
        size_t n = strcspn(sites, "\n");
        const char *site = sites + strspn(sites, " \t");
        size_t size = n - (size_t)(site - sites);
        while (size && strchr(" \t\r/", site[size - 1]))
            size--;
        if (size && !strncmp(site, url, size) && strchr("/?#", url[size]))
            return true;
        sites += n + (sites[n] == '\n');
    }
    return false;
}

static void note_approver(struct ropa_register *reg, const struct ropa_record *rec, struct last_act *l,
                          char note[2][640], struct ropa_remedy *remedy) {
    bool unit = !strcmp(l->level, "unit");
    ropa_act_approvers(reg, rec, l->level, l->date, take_approver, l);
    if (!l->approvers || l->among)
        return;
    snprintf(note[ROPA_TH], 640, "%s ไม่อยู่ใน%s ณ วันนั้น ถ้าได้รับมอบอำนาจ ให้บันทึกคำสั่งไว้ด้วย", l->name,
             unit ? "รายชื่อหัวหน้าของหน่วยงานเจ้าของรายการ" : "รายชื่อผู้มีอำนาจของปีงบประมาณนั้น");
    snprintf(note[ROPA_EN], 640, "%s is not among the %s on that day; if it was delegated, record the order",
             l->name, unit ? "heads of the unit" : "approvers set for that fiscal year");
    const struct ropa_record *names = unit ? unit_of(reg, rec) : rp_setting_on(reg->view, l->date);
    rp_remedy(remedy, "edit", (unit ? &rp_unit : &rp_setting)->code);
    if (names)
        rp_remedy_ref(remedy, names->ref);
}

static void note_site(struct ropa_register *reg, const struct last_act *l, char note[2][640],
                      struct ropa_remedy *remedy) {
    const char *sites = set_for(reg, SET_SITE_URLS, l->date);
    if (*sites && !is_below(sites, l->url)) {
        snprintf(note[ROPA_TH], 640, "ที่อยู่เว็บไม่อยู่ใต้เว็บไซต์ที่กำหนดไว้ของปีงบประมาณนั้น (ช่อง site_urls ของ setting)");
        snprintf(
            note[ROPA_EN], 640,
            "the address is below none of the sites set for that fiscal year (site_urls of the setting)");
        rp_remedy(remedy, "edit", rp_setting.code);
        rp_remedy_ref(remedy, rp_setting_on(reg->view, l->date)->ref);
    }
}

enum ropa_status ropa_act_note(struct ropa_register *reg, const struct ropa_record *rec, char note[2][640],
                               struct ropa_remedy *remedy, struct ropa_err *err) {
    struct last_act l = {0};
    note[ROPA_TH][0] = note[ROPA_EN][0] = '\0';
    rp_remedy(remedy, NULL, NULL);
    enum ropa_status s = rp_act_each(reg->st, rec->uid, take_act, &l, err);
    if (s)
        return s;
    if (!strcmp(l.kind, "approve"))
        note_approver(reg, rec, &l, note, remedy);
    else if (!strcmp(l.kind, "publish"))
        note_site(reg, &l, note, remedy);
    return ROPA_OK;
}
