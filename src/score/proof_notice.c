/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Proofs by notices and consent forms: what persons are told, and how they are asked. */
#include "model/nouns/consent_form.h"
#include "model/nouns/notice.h"
#include "model/nouns/setting.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <string.h>

static const struct ropa_text no_notice = {{"ยังไม่มีประกาศความเป็นส่วนตัวที่ครอบคลุม", "is covered by no notice"}};
static const struct ropa_text no_entries = {
    {"ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
     "has no entry (RoPA), nor an approved declaration that it holds no personal data"}};

/* Why an entry does not pass; NULL when it does. */
typedef const struct ropa_text *judge_fn(const struct rp_ask *ask, const struct rp_item *entry,
                                         struct rp_count *t, char detail[48]);

static bool needs_notice(const struct rp_entry *entry) {
    return entry->needs_notice;
}

static bool is_controller(const struct rp_entry *entry) {
    return entry->controller;
}

/* The entries of the unit that `which` lets through; a unit without any passes by its declaration. */
static void judge_entries(const struct rp_ask *ask, bool (*which)(const struct rp_entry *), judge_fn *judge,
                          struct rp_count *t) {
    const struct rp_item *entry, *exempt = NULL;
    size_t before = t->of;
    bool any = false;
    for (size_t i = 0; (entry = rp_ask_next(ask, RP_KEPT_activity, &i));) {
        char detail[48] = "";
        any = true;
        if (!which(entry->entry)) {
            exempt = entry;
            continue;
        }
        const struct ropa_text *why = judge(ask, entry, t, detail);
        rp_ask_count(ask, t, entry, why, detail);
    }
    if (t->of > before)
        return;
    bool passes = any || rp_ask_no_data(ask, ask->unit, t);
    if (exempt)
        rp_count_proof(t, exempt, NULL);
    rp_count_add(t, passes);
    if (!passes)
        rp_count_missing(t, ask->unit, NULL, &no_entries, NULL);
}

/* ---- K5-6-5 ---- */

/* When the version came about, within the two days: its own date, else an act on it. */
static const char *dated(const struct rp_ask *ask, const struct rp_item *notice) {
    const struct rp_act *act = rp_ask_act(
        ask, notice, RP_SUBMIT | RP_APPROVE | RP_NOTED | RP_ACCEPT | RP_PUBLISH, RP_ANY_LEVEL, false);
    if (rp_ask_in(ask, notice->begins))
        return notice->begins;
    return act ? act->date : NULL;
}

static const struct ropa_text *why_no_notice(const struct rp_ask *ask, const struct rp_item *entry,
                                             struct rp_count *t, char detail[48]) {
    static const struct ropa_text short_of = {
        {"ประกาศที่ครอบคลุมมีหัวข้อตามมาตรา ๒๓ ไม่ครบ", "is covered by a notice that lacks items of s.23"}};
    static const struct ropa_text not_dated = {
        {"ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ", "is covered by a notice not dated in the round"}};
    const struct ropa_text *why = &no_notice;
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_NOTICES, entry, &n);
    (void)detail;
    for (size_t i = 0; i < n; i++) {
        const struct rp_item *notice = links[i].value;
        const struct rp_act *act = rp_ask_act(ask, notice, RP_APPROVE, RP_ANY_LEVEL, false);
        const struct ropa_record *version = rp_ask_version(notice, act);
        const char *date = dated(ask, notice);
        if (!rp_ask_complete(ropa_record_get(version, NOT_N23_ITEMS), &rp_vocab_nitem, NULL)) {
            why = &short_of;
        } else if (rp_ask_confirmed(ask, notice, t)) {
            return NULL;
        } else if (!date) {
            why = rp_ask_why(ask, notice, &not_dated);
        } else {
            rp_count_proof(t, notice, date);
            return NULL;
        }
    }
    return why;
}

void rp_proof_notices(const struct rp_ask *ask, struct rp_count *t) {
    judge_entries(ask, needs_notice, why_no_notice, t);
}

/* A notice that covers the entry, approved within the two days (`ever`: at any time before). */
static const struct rp_item *approved_notice(const struct rp_ask *ask, const struct rp_item *entry, bool ever,
                                             const struct rp_act **act) {
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_NOTICES, entry, &n);
    for (size_t i = 0; i < n; i++) {
        *act = rp_ask_act(ask, links[i].value, RP_APPROVE, RP_ANY_LEVEL, ever);
        if (*act)
            return links[i].value;
    }
    return NULL;
}

static const struct ropa_text not_approved = {
    {"ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ", "is covered by no approved notice"}};

static const struct ropa_text *why_not_approved(const struct rp_ask *ask, const struct rp_item *entry,
                                                struct rp_count *t, char detail[48]) {
    const struct rp_act *act;
    const struct rp_item *notice = approved_notice(ask, entry, false, &act);
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_NOTICES, entry, &n);
    (void)detail;
    const struct ropa_text *why = &not_approved;
    for (size_t i = 0; !notice && i < n; i++) {
        if (rp_ask_confirmed(ask, links[i].value, t))
            return NULL;
        why = rp_ask_why(ask, links[i].value, why);
    }
    if (!notice)
        return why;
    rp_ask_warn_changed(notice, t);
    rp_count_proof(t, notice, act->date);
    return NULL;
}

void rp_proof_notices_approved(const struct rp_ask *ask, struct rp_count *t) {
    judge_entries(ask, needs_notice, why_not_approved, t);
}

/* ---- criterion 75 of KPI 2 ---- */

static bool is_office(const struct ropa_record *notice) {
    const char *scope = ropa_record_get(notice, NOT_SCOPE);
    return scope && !strcmp(scope, "office");
}

void rp_proof_office_notice(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีประกาศความเป็นส่วนตัวระดับหน่วยงานภาพรวมที่อนุมัติแล้ว", "the office has no approved notice of its own"}};
    const struct rp_ledger *l = ask->ledger;
    const struct rp_act *act = NULL;
    for (size_t i = 0; !act && i < l->n[RP_KEPT_notice]; i++) {
        const struct rp_item *notice = &l->of[RP_KEPT_notice][i];
        if (!is_office(notice->rec))
            continue;
        act = rp_ask_act(ask, notice, RP_APPROVE, rp_ask_head(ask), true);
        if (act)
            rp_count_proof(t, notice, act->date);
    }
    rp_count_add(t, act);
    if (!act)
        rp_count_missing(t, NULL, NULL, &missing, NULL);
}

static const struct ropa_text *why_not_covered(const struct rp_ask *ask, const struct rp_item *entry,
                                               struct rp_count *t, char detail[48]) {
    const struct rp_act *act;
    const struct rp_item *notice = approved_notice(ask, entry, true, &act);
    (void)detail;
    if (!notice)
        return &not_approved;
    rp_count_proof(t, notice, act->date);
    return NULL;
}

/* Whether an approved notice of the unit's own stands among those that cover its entries. */
static bool has_own_notice(const struct rp_ask *ask) {
    const struct rp_item *notice;
    for (size_t i = 0; (notice = rp_ask_next(ask, RP_KEPT_notice, &i));)
        if (rp_ask_act(ask, notice, RP_APPROVE, RP_ANY_LEVEL, true))
            return true;
    return false;
}

static bool has_entries_to_tell(const struct rp_ask *ask) {
    const struct rp_item *entry;
    for (size_t i = 0; (entry = rp_ask_next(ask, RP_KEPT_activity, &i));)
        if (entry->entry->needs_notice)
            return true;
    return false;
}

/* Counted by unit: every entry covered by an approved notice, one of them its own. */
void rp_proof_unit_notices(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text none = {
        {"ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว", "has no approved notice of its own"}};
    const char *umbrella =
        ask->ledger->setting ? ropa_record_get(ask->ledger->setting, SET_ACCEPT_UMBRELLA) : NULL;
    bool office_is_enough = umbrella && !strcmp(umbrella, "1");
    const struct rp_item *unit;
    for (size_t u = 0; (unit = rp_ask_unit(ask, &u));) {
        struct rp_ask one = *ask;
        size_t done = t->done, of = t->of;
        one.unit = unit;
        t->done = t->of = 0;
        if (office_is_enough)
            rp_count_add(t, true);
        else {
            judge_entries(&one, needs_notice, why_not_covered, t);
            bool own = !has_entries_to_tell(&one) || has_own_notice(&one);
            rp_count_add(t, own);
            if (!own)
                rp_count_missing(t, unit, NULL, &none, NULL);
        }
        bool whole = rp_count_whole(t);
        t->done = done;
        t->of = of;
        rp_count_add(t, whole);
    }
}

/* ---- K2-9-2, K5-9-3 ---- */

/* Whether a notice that covers the entry was in force by the last day and says how it is given. */
static bool is_told(const struct rp_ask *ask, const struct rp_item *entry, struct rp_count *t) {
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_NOTICES, entry, &n);
    for (size_t i = 0; i < n; i++) {
        const struct rp_item *notice = links[i].value;
        if ((notice->begins && !rp_ask_by(ask, notice->begins)) ||
            !ropa_set_count(ropa_record_get(notice->rec, NOT_NOTICE_CHANNELS)))
            continue;
        rp_count_proof(t, notice, notice->begins);
        return true;
    }
    return false;
}

/* Whether the year's list of forms has the form in another version: a line begins with its name or number. */
static bool is_old(const struct rp_ask *ask, const struct ropa_record *form) {
    const char *lines =
        ask->ledger->setting ? ropa_record_get(ask->ledger->setting, SET_FORM_VERSIONS) : NULL;
    const char *names[] = {ropa_record_get(form, CNF_NAME), ropa_record_get(form, CNF_FORM_NO)};
    const char *version = ropa_record_get(form, CNF_FORM_VERSION);
    for (size_t n; lines && *lines; lines += n + (lines[n] == '\n')) {
        n = strcspn(lines, "\n");
        for (size_t i = 0; i < 2; i++) {
            size_t size = names[i] ? strlen(names[i]) : 0, own = version ? strlen(version) : 0;
            if (!size || size >= n || strncmp(lines, names[i], size) != 0)
                continue;
            size_t end = n;
            while (end > size && strchr(" \t\r", lines[end - 1]))
                end--;
            bool same = own && end - size > own && !strncmp(lines + end - own, version, own) &&
                        strchr(" \t", lines[end - own - 1]);
            if (!same)
                return true;
        }
    }
    return false;
}

/* Why a purpose that rests on consent, by the form `uid`, is not asked rightly; NULL when it is. */
static const struct ropa_text *why_not_asked(const struct rp_ask *ask, const char *uid, struct rp_count *t) {
    static const struct ropa_text no_form = {
        {"วัตถุประสงค์ที่ใช้ความยินยอมยังไม่มีแบบขอความยินยอมที่อนุมัติแล้ว",
         "has a purpose that rests on consent without an approved consent form"}};
    static const struct ropa_text old = {
        {"ไม่ใช่ฉบับของแบบฟอร์มที่กำหนดของปีนี้", "is another version of the form than is set for the year"}};
    static const struct ropa_text no_withdrawal = {
        {"แบบขอความยินยอมยังไม่บอกช่องทางถอนความยินยอม", "has a consent form that says no channel of withdrawal"}};
    const struct rp_item *form = rp_ledger_find(ask->ledger, uid);
    const struct rp_act *act = form ? rp_ask_act(ask, form, RP_APPROVE, RP_ANY_LEVEL, true) : NULL;
    if (!act)
        return &no_form;
    if (!ropa_record_get(rp_ask_version(form, act), CNF_WITHDRAWAL_CHANNEL))
        return &no_withdrawal;
    if (is_old(ask, rp_ask_version(form, act)))
        rp_count_warn(t, form->unit, form, &old, NULL);
    rp_count_proof(t, form, act->date);
    return NULL;
}

static const struct ropa_text *why_no_channel(const struct rp_ask *ask, const struct rp_item *entry,
                                              struct rp_count *t, char detail[48]) {
    static const struct ropa_text no_channel = {
        {"ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง", "is covered by no notice that says how it is given"}};
    static const struct ropa_text wrong = {{"ยังมีข้อที่ต้องแก้ {x}", "has an open error {x}"}};
    static const char *const groups[] = {"R19-", "R20-", "R23-", "R25-", NULL};
    const struct ropa_text *why = NULL;
    if (entry->entry->needs_notice && !is_told(ask, entry, t))
        why = &no_channel;
    for (size_t i = 0; !why && i < entry->entry->n_forms; i++)
        why = why_not_asked(ask, entry->entry->forms[i], t);
    if (!why && rp_ask_error(ask, entry, NULL, groups, "R23-01", detail))
        why = &wrong;
    return why;
}

void rp_proof_unit_channels(const struct rp_ask *ask, struct rp_count *t) {
    judge_entries(ask, is_controller, why_no_channel, t);
}

void rp_proof_channels(const struct rp_ask *ask, struct rp_count *t) {
    const struct rp_item *unit;
    for (size_t i = 0; (unit = rp_ask_unit(ask, &i));) {
        struct rp_ask one = *ask;
        one.unit = unit;
        rp_proof_unit_channels(&one, t);
    }
}
