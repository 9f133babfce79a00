/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"
#include "model/nouns/declaration.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/publication.h"
#include "model/nouns/review.h"
#include "model/nouns/review_item.h"
#include "model/predicate.h"
#include "model/set.h"
#include "score/proof.h"

#include <stdlib.h>
#include <string.h>

static bool concerns(const struct rp_ask *ask, const struct rp_item *item) {
    if (ask->unit)
        return item->unit == ask->unit;
    return item->unit && rp_ledger_in_scope(item->unit, ask->pop);
}

/* A notice of the whole office is no unit's. */
static bool is_office_notice(const struct rp_item *item) {
    const char *scope = item->kind == RP_KEPT_notice ? ropa_record_get(item->rec, NOT_SCOPE) : NULL;
    return scope && !strcmp(scope, "office");
}

const struct rp_item *rp_ask_next(const struct rp_ask *ask, enum rp_noun kind, size_t *i) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[kind]) {
        const struct rp_item *item = &l->of[kind][(*i)++];
        if (concerns(ask, item) && rp_ledger_exists(item, ask->pop) && !is_office_notice(item))
            return item;
    }
    return NULL;
}

const struct rp_item *rp_ask_unit(const struct rp_ask *ask, size_t *i) {
    const struct rp_ledger *l = ask->ledger;
    if (ask->unit)
        return (*i)++ ? NULL : ask->unit;
    while (*i < l->n[RP_KEPT_unit]) {
        const struct rp_item *unit = &l->of[RP_KEPT_unit][(*i)++];
        if (rp_ledger_in_scope(unit, ask->pop))
            return unit;
    }
    return NULL;
}

bool rp_ask_by(const struct rp_ask *ask, const char *date) {
    return date && strcmp(date, ask->to) <= 0;
}

bool rp_ask_in(const struct rp_ask *ask, const char *date) {
    return rp_ask_by(ask, date) && strcmp(date, ask->from) >= 0;
}

/* Each once: a step asks about an item more than once. */
static void warn_signer(const struct rp_ask *ask, const struct rp_item *item, const struct ropa_text *what) {
    struct rp_count *t = ask->t;
    for (size_t i = 0; t && i < t->warnings.n; i++)
        if (t->warnings.at[i].item == item && t->warnings.at[i].what == what)
            return;
    if (t)
        rp_count_warn(t, item->unit, item, what, NULL);
}

const struct rp_act *rp_ask_memo(const struct rp_ask *ask, const struct rp_item *item, unsigned kinds,
                                 unsigned levels, bool ever, bool memo) {
    static const struct ropa_text unfit = {
        {"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน จึงยังไม่นับ",
         "was not signed by one who may, as the register has it: it doesn't count"}};
    static const struct ropa_text known = {
        {"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน มีผู้รับทราบแล้วจึงนับ",
         "was not signed by one who may, as the register has it; acknowledged, so it counts"}};
    static const struct ropa_text unnumbered = {
        {"ลงนามโดยไม่มีเลขที่บันทึก จึงยังไม่นับ", "was signed without a memo number: it doesn't count"}};
    const struct rp_act *found = NULL, *passed = NULL, *bare = NULL;
    for (size_t i = 0; i < item->n_acts && !found; i++) {
        const struct rp_act *act = &item->acts[i];
        bool dated = ever ? rp_ask_by(ask, act->date) : rp_ask_in(ask, act->date);
        bool asked = dated && (levels == RP_ANY_LEVEL || (act->level & levels)) && (!memo || act->memo);
        if (asked && (act->kind & kinds))
            found = act;
        else if (asked && (kinds & RP_APPROVE) && act->kind == RP_UNFIT)
            passed = act;
        if (!asked && memo && dated && !act->memo && (act->kind & kinds) &&
            (levels == RP_ANY_LEVEL || (act->level & levels)))
            bare = act;
    }
    if (found ? found->acknowledged : passed != NULL)
        warn_signer(ask, item, found ? &known : &unfit);
    if (!found && bare)
        warn_signer(ask, item, &unnumbered);
    return found;
}

const struct rp_act *rp_ask_act(const struct rp_ask *ask, const struct rp_item *item, unsigned kinds,
                                unsigned levels, bool ever) {
    bool approval = !(kinds & ~(unsigned)(RP_APPROVE | RP_NOTED));
    return rp_ask_memo(ask, item, kinds, levels, ever, approval);
}

/* An earlier of two dates, either of which may be NULL. */
static const char *earlier(const char *a, const char *b) {
    return !a || (b && strcmp(b, a) < 0) ? b : a;
}

const char *rp_ask_published(const struct rp_ask *ask, const struct rp_item *item) {
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_PUBLICATIONS, item, &n);
    const char *when = NULL;
    for (size_t i = 0; i < item->n_acts; i++) {
        const struct rp_act *act = &item->acts[i];
        if (act->kind == RP_PUBLISH && act->url && rp_ask_in(ask, act->date))
            when = earlier(when, act->date);
    }
    for (size_t i = 0; i < n; i++) {
        const struct ropa_record *rec = links[i].value->rec;
        const char *from = ropa_record_get(rec, PUB_PUBLISHED_FROM);
        const char *url = ropa_record_get(rec, PUB_URL);
        if (url && rp_ledger_site(ask->ledger, url) && rp_ask_in(ask, from))
            when = earlier(when, from);
    }
    return when;
}

const struct ropa_text *rp_ask_unpublished(const struct rp_ask *ask, const struct rp_item *item) {
    static const struct ropa_text none = {
        {"ยังไม่ได้เผยแพร่บนเว็บไซต์ที่กำหนด (URL และวันที่)", "was not published: URL and date"}};
    static const struct ropa_text foreign = {
        {"เผยแพร่แล้ว แต่ไม่ใช่บนเว็บไซต์ที่กำหนดของปีนี้", "was published, but not at a site that is set for the year"}};
    size_t n;
    const struct rp_ledger_link *links = rp_ledger_links(ask->ledger, RP_PUBLICATIONS, item, &n);
    bool elsewhere = false;
    for (size_t i = 0; i < item->n_acts; i++)
        elsewhere |=
            item->acts[i].kind == RP_PUBLISH && item->acts[i].foreign && rp_ask_in(ask, item->acts[i].date);
    for (size_t i = 0; i < n; i++) {
        const char *url = ropa_record_get(links[i].value->rec, PUB_URL);
        elsewhere |= url && !rp_ledger_site(ask->ledger, url) &&
                     rp_ask_in(ask, ropa_record_get(links[i].value->rec, PUB_PUBLISHED_FROM));
    }
    return elsewhere ? &foreign : &none;
}

/* ---- confirmed for another year (A35) ---- */

/* Whether it was approved by the head with a memo number, and published, before the fiscal year. */
static bool was_settled(const struct rp_ask *ask, const struct rp_item *item) {
    bool approved = false, published = false;
    for (size_t i = 0; i < item->n_acts && strcmp(item->acts[i].date, ask->from) < 0; i++) {
        const struct rp_act *act = &item->acts[i];
        approved |= act->kind == RP_APPROVE && act->memo;
        published |= act->kind == RP_PUBLISH && act->url;
    }
    return approved && published;
}

const struct ropa_text rp_note_unconfirmed = {
    {"อนุมัติและเผยแพร่แล้วในปีก่อน ยังไม่ได้ยืนยันประจำปีว่าไม่เปลี่ยนแปลง (ผลการทบทวนที่หัวหน้าเห็นชอบและส่งศูนย์กลางถ้ามี)",
     "was approved and published in an earlier year and lacks this year's confirmation that it is unchanged: a review "
     "approved by the head, and sent to the centre where there is one"}};

const struct ropa_text *rp_ask_why(const struct rp_ask *ask, const struct rp_item *item,
                                   const struct ropa_text *why) {
    bool moved = false;
    for (size_t i = 0; i < item->n_acts; i++)
        moved |= rp_ask_in(ask, item->acts[i].date);
    return why && !moved && was_settled(ask, item) && !item->changed ? &rp_note_unconfirmed : why;
}

/* Whether the review found every data set of the entry unchanged. */
static bool finds_unchanged(const struct rp_ask *ask, const struct rp_item *review,
                            const struct rp_item *entry) {
    const char *uids = entry->entry->datasets;
    struct rp_buf uid = {0};
    bool all = ropa_set_count(uids);
    while (all && rp_set_next(&uids, &uid)) {
        size_t n;
        const struct rp_ledger_link *links =
            rp_ledger_links(ask->ledger, RP_REVIEWS, rp_ledger_find(ask->ledger, uid.p), &n);
        bool found = false;
        for (size_t i = 0; i < n && !found; i++) {
            const char *result = ropa_record_get(links[i].row, RVI_REVIEW_RESULT);
            found = links[i].value == review && result && !strcmp(result, "unchanged");
        }
        all = found && !uid.bad;
    }
    rp_buf_free(&uid);
    return all;
}

/* Whether it stood as approved on the day `on`: what is changed later undoes nothing (A27). */
static bool stood(const struct rp_ask *ask, const struct rp_item *item, const char *on) {
    const struct rp_world *w = ask->ledger->world;
    int64_t rev = 0;
    char day[11];
    for (size_t i = 0; i < item->n_acts; i++)
        if (item->acts[i].kind == RP_APPROVE)
            rev = item->acts[i].rev;
    return !item->changed ||
           (rev && w->edited && w->edited(w->ctx, item->uid, rev, day) && strcmp(day, on) > 0);
}

bool rp_ask_retired(const struct rp_ask *ask, const struct rp_item *item) {
    for (size_t i = 0; i < item->n_acts; i++)
        if (item->acts[i].kind == RP_RETIRE && rp_ask_by(ask, item->acts[i].date))
            return true;
    return false;
}

/* An entry by its data sets, a notice by the entries that it covers and that still are. */
static bool is_listed(const struct rp_ask *ask, const struct rp_item *review, const struct rp_item *item) {
    if (item->kind == RP_KEPT_activity)
        return finds_unchanged(ask, review, item);
    size_t n = ropa_record_rows(item->rec, NOT_COVER);
    bool all = n;
    for (size_t i = 0; i < n && all; i++) {
        const struct rp_item *entry = rp_ledger_find(
            ask->ledger, ropa_record_get(ropa_record_row(item->rec, NOT_COVER, i), NCV_ACTIVITY));
        all = entry && entry->kind == RP_KEPT_activity &&
              (rp_ask_retired(ask, entry) || finds_unchanged(ask, review, entry));
    }
    return all;
}

const char *rp_ask_confirmed(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t) {
    const struct rp_ledger *l = ask->ledger;
    if (!was_settled(ask, item))
        return NULL;
    for (size_t i = 0; i < l->n[RP_KEPT_review]; i++) {
        const struct rp_item *review = &l->of[RP_KEPT_review][i];
        const char *kind = ropa_record_get(review->rec, REV_REVIEW_KIND);
        if (review->unit != item->unit || !kind || strcmp(kind, "data") != 0 || !is_listed(ask, review, item))
            continue;
        const struct rp_act *head = rp_ask_memo(ask, review, RP_APPROVE, RP_UNIT, false, true);
        const struct rp_act *sent = rp_ask_act(ask, review, RP_SUBMIT | RP_ACCEPT, RP_CENTRE, false);
        if (!head || (l->has_centre && !sent))
            continue;
        const char *on = sent && strcmp(sent->date, head->date) > 0 ? sent->date : head->date;
        if (!stood(ask, item, on))
            continue;
        rp_ask_warn_changed(item, t);
        rp_count_proof(t, review, on);
        return on;
    }
    return NULL;
}

/* ---- declarations ---- */

/* When the declaration came to count by the last day of `ask`: the head's approval of it (A18); NULL when it did not. */
static const char *declared_on(const struct rp_ask *ask, const struct rp_item *item) {
    const struct rp_act *act = rp_ask_act(ask, item, RP_APPROVE, RP_ANY_LEVEL, true);
    return act ? act->date : NULL;
}

const struct rp_item *rp_ask_declared(const struct rp_ask *ask, const struct rp_item *unit, const char *kind,
                                      const char **date) {
    const struct rp_ledger *l = ask->ledger;
    for (size_t i = 0; i < l->n[RP_KEPT_declaration]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_declaration][i];
        const char *is = ropa_record_get(item->rec, DCL_DECLARATION_KIND);
        const char *year = ropa_record_get(item->rec, DCL_FISCAL_YEAR);
        const char *until = ropa_record_get(item->rec, DCL_VALID_UNTIL);
        if (item->unit != unit || !is || strcmp(is, kind) != 0 ||
            (year && strtol(year, NULL, 10) != ask->year))
            continue;
        *date = declared_on(ask, item);
        if (*date && (!until || strcmp(until, ask->pop) >= 0))
            return item;
    }
    return NULL;
}

bool rp_ask_no_data(const struct rp_ask *ask, const struct rp_item *unit, struct rp_count *t) {
    const char *date;
    const struct rp_item *declaration = rp_ask_declared(ask, unit, "no_personal_data", &date);
    if (declaration)
        rp_count_proof(t, declaration, date);
    return declaration != NULL;
}

void rp_ask_count(const struct rp_ask *ask, struct rp_count *t, const struct rp_item *item,
                  const struct ropa_text *why, const char *detail) {
    if (why && rp_ask_retired(ask, item))
        return;
    rp_count_add(t, !why);
    if (why)
        rp_count_missing(t, item->unit, item, why, detail);
}

const struct ropa_record *rp_ask_version(const struct rp_item *item, const struct rp_act *act) {
    return act && act->pinned ? act->pinned : item->rec;
}

struct looking {
    const char *const *groups; /* NULL: those that bar */
    const char *except;
    char *rule;
    bool found;
};

static void look(void *arg, const char *rule, bool bars) {
    struct looking *k = arg;
    if (k->found || (k->except && !strcmp(rule, k->except)))
        return;
    k->found = k->groups ? rp_predicate_begins_any(rule, k->groups) : bars;
    if (k->found)
        rp_copy(k->rule, 48, rule);
}

bool rp_ask_error(const struct rp_ask *ask, const struct rp_item *entry, const struct rp_act *act,
                  const char *const *groups, const char *except, char rule[48]) {
    const struct rp_world *w = ask->ledger->world;
    struct looking k = {.groups = groups, .except = except, .rule = rule};
    if (w->errors)
        w->errors(w->ctx, entry->uid, act ? act->rev : 0, ask->to, look, &k);
    return k.found;
}

unsigned rp_ask_head(const struct rp_ask *ask) {
    return ask->ledger->has_centre ? RP_CENTRE | RP_ORG : RP_ANY_LEVEL;
}

const struct ropa_text rp_note_changed_out = {
    {"แก้ไขหลังอนุมัติและเผยแพร่แล้ว ฉบับที่เผยแพร่จึงเป็นฉบับเก่า",
     "changed after its approval, and what is published is the old version"}};
const struct ropa_text rp_note_not_out_again = {
    {"เผยแพร่แล้วและเสนอฉบับใหม่แล้ว ฉบับใหม่ยังไม่ได้เผยแพร่",
     "was published, and a new version is on its way that isn't published yet"}};

void rp_ask_warn_changed(const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text changed = {{"แก้ไขหลังอนุมัติ", "changed after its approval"}};
    bool was_out = false;
    for (size_t i = 0; i < item->n_acts; i++)
        was_out |= item->acts[i].kind == RP_PUBLISH;
    if (item->changed)
        rp_count_warn(t, item->unit, item, was_out ? &rp_note_changed_out : &changed, NULL);
    else if (was_out && item->on_way)
        rp_count_warn(t, item->unit, item, &rp_note_not_out_again, NULL);
}

bool rp_ask_complete(const char *set, const struct ropa_vocab *v, const char *but) {
    for (size_t i = 0; i < v->n; i++)
        if (!(but && !strcmp(v->choices[i].code, but)) && !ropa_set_has(set, v->choices[i].code))
            return false;
    return true;
}
