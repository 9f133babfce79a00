/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * s.21 and s.23: what the notices say (pdpa.md 5.3). The contents are judged of the notice itself; what it tells of an
 * activity (its row of that activity) is compared with the activity. What a notice doesn't record is not judged.
 */
#include "base/buf.h"
#include "model/nouns/activity.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/consent_form_purpose.h"
#include "model/nouns/notice.h"
#include "model/nouns/notice_cover.h"
#include "model/nouns/organisation.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/retention.h"
#include "model/period.h"
#include "model/set.h"
#include "model/vocab.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

#define ACT_IN_FORCE "2022-06-01"

/* ---- the notices of an activity ---- */

static bool is_in_force(const struct ropa_record *notice, const char *today) {
    const char *from = ropa_record_get(notice, NOT_EFFECTIVE_DATE);
    const char *until = ropa_record_get(notice, NOT_EFFECTIVE_UNTIL);
    return !*today || ((!from || strcmp(from, today) <= 0) && (!until || strcmp(until, today) >= 0));
}

/* The i-th notice of c->whole, NULL past the last and for one that can't be seen or isn't in force. */
static const struct ropa_record *notice_at(const struct rp_case *c, size_t i, bool *more) {
    char uid[37];
    *more = rp_rule_uid(ropa_record_get(c->whole, ACT_NOTICE_REF), i, uid);
    const struct ropa_record *notice = *more ? rp_rule_record(c, &rp_notice, uid) : NULL;
    return notice && is_in_force(notice, c->today) ? notice : NULL;
}

/* What `notice` tells of the activity in field `f` of its row; NULL where it has none or doesn't say. */
static const char *told(const struct rp_case *c, const struct ropa_record *notice, size_t f) {
    for (size_t i = 0; i < ropa_record_rows(notice, NOT_COVER); i++) {
        const struct ropa_record *row = ropa_record_row(notice, NOT_COVER, i);
        if (rp_is(row, NCV_ACTIVITY, ropa_record_uid(c->whole)))
            return ropa_record_get(row, f);
    }
    return NULL;
}

/* What a walk over the notices in force found. */
struct telling {
    size_t n, silent; /* notices; those that don't record what is asked */
    bool met;
};

/* Whether `text` stands in what a notice tells, spaces and numerals aside. */
static bool mentions(const char *in, const char *text) {
    char *a = ropa_text_fold(in), *b = ropa_text_fold(text);
    bool found = a && b && strstr(a, b);
    free(a);
    free(b);
    return found;
}

static struct telling tell(const struct rp_case *c, size_t f, const char *value,
                           bool (*is_told)(const char *in, const char *value)) {
    struct telling t = {0};
    bool more = true;
    for (size_t i = 0; more; i++) {
        const struct ropa_record *notice = notice_at(c, i, &more);
        const char *in = notice ? told(c, notice, f) : NULL;
        t.n += notice != NULL;
        t.silent += notice && !in;
        t.met |= in && is_told(in, value);
    }
    return t;
}

/* Every notice says what it tells, and none tells this. */
static bool is_untold(const struct telling *t) {
    return t->n && !t->silent && !t->met;
}

static void new_purpose(const struct rp_case *c) {
    const char *text = rp_get(c, PUR_PURPOSE_TEXT);
    if (!text)
        return;
    struct telling t = tell(c, NCV_TOLD_PURPOSES, text, mentions);
    if (is_untold(&t))
        rp_report(c, .field = PUR_PURPOSE_TEXT);
}

/* Whether a purpose that `form` asks for is this one; a form that lists none doesn't say. */
static bool asks_for(const struct ropa_record *form, const char *text) {
    size_t n = ropa_record_rows(form, CNF_PURPOSE);
    bool asked = !n;
    for (size_t i = 0; i < n && !asked; i++) {
        const char *purpose = ropa_record_get(ropa_record_row(form, CNF_PURPOSE, i), CFP_PURPOSE_TEXT);
        asked = !purpose || mentions(purpose, text) || mentions(text, purpose);
    }
    return asked;
}

/* Whether the purpose came when the data was held already. */
static bool is_added(const struct rp_case *c) {
    const char *start = ropa_record_get(c->whole, ACT_COLLECT_START);
    return rp_get(c, PUR_ADDED_ON) && (!start || rp_rule_day_before(start, rp_get(c, PUR_ADDED_ON)));
}

/* Consent to an added purpose is on a version of the form that is no older; one the form doesn't name has none. */
static void new_consent(const struct rp_case *c) {
    const char *text = rp_get(c, PUR_PURPOSE_TEXT), *added = rp_get(c, PUR_ADDED_ON);
    const struct ropa_record *form = rp_rule_named(c, PUR_CONSENT_FORM_REF);
    bool unseen = !form && rp_get(c, PUR_CONSENT_FORM_REF); /* what can't be seen is not judged */
    if (!rp_predicate_consent(c->rec) || unseen)
        return;
    const char *dated = form ? ropa_record_get(form, CNF_IN_USE_FROM) : NULL;
    char th[256], en[256];
    if (form && text && !asks_for(form, text)) {
        snprintf(th, sizeof th, "แบบ %s ยังไม่ขอความยินยอมสำหรับวัตถุประสงค์นี้", ropa_record_ref(form));
        snprintf(en, sizeof en, "Form %s does not ask consent for this purpose yet", ropa_record_ref(form));
        rp_report(c, .field = PUR_CONSENT_FORM_REF, .say = {th, en});
    } else if (is_added(c) && (!dated || rp_rule_day_before(dated, added))) {
        rp_report(
            c, .field = PUR_CONSENT_FORM_REF,
            .x = {"วัตถุประสงค์ใหม่ต้องแจ้งและได้รับความยินยอมก่อน", "A new purpose needs notice and consent first"});
    }
}

/* ---- s.23(3): the period ---- */

/* The text without spaces, numerals as ASCII; owned. */
static char *bare(const char *text) {
    char *s = ropa_text_fold(text), *to = s;
    for (const char *p = s; p && *p; p++)
        if (*p != ' ' && *p != '.' && *p != ',')
            *to++ = *p;
    if (s)
        *to = '\0';
    return s;
}

static bool same_words(const char *a, const char *b) {
    char *x = bare(a), *y = bare(b);
    bool same = x && y && !strcmp(x, y);
    free(x);
    free(y);
    return same;
}

static bool same_period(const char *a, const char *b) {
    struct rp_period *p = calloc(2, sizeof *p);
    bool same = p && !rp_period_read(a, &p[0], NULL) && !rp_period_read(b, &p[1], NULL) && p[0].understood &&
                p[1].understood && p[0].max == p[1].max && p[0].min == p[1].min &&
                !strcmp(p[0].unit ? p[0].unit : "", p[1].unit ? p[1].unit : "") &&
                !strcmp(p[0].trigger ? p[0].trigger : "", p[1].trigger ? p[1].trigger : "") &&
                !strcmp(p[0].criterion, p[1].criterion);
    free(p);
    return same;
}

static void other_period(const struct rp_case *c) {
    const char *kept = c->retention ? ropa_record_get(c->retention, RET_RETENTION_TEXT) : NULL;
    if (!kept)
        return;
    struct telling words = tell(c, NCV_TOLD_RETENTION, kept, same_words);
    if (!is_untold(&words))
        return;
    struct telling period = tell(c, NCV_TOLD_RETENTION, kept, same_period);
    rp_report(c, .field = ACT_NOTICE_REF, .as = period.met ? RP_AS_WARNING : RP_AS_ERROR);
}

/* ---- s.23(4): the recipients ---- */

static bool holds(const char *in, const char *code) {
    return ropa_set_has(in, code);
}

static void recipient_untold(const struct rp_case *c) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_RECIPIENT); i++) {
        const char *type = ropa_record_get(ropa_record_row(c->rec, ACT_RECIPIENT, i), RCP_RECIPIENT_TYPE);
        struct telling t = {0};
        if (type && strcmp(type, "unit_same") != 0)
            t = tell(c, NCV_TOLD_RECIPIENTS, type, holds);
        if (is_untold(&t))
            rp_set_add(&b, type);
    }
    char *set = rp_set_close(&b);
    rp_report_codes(c, &rp_vocab_recip, set, .field = ACT_NOTICE_REF);
    c->out->bad |= b.bad;
    free(set);
}

static bool sends_to(const struct ropa_record *activity, const char *type) {
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_RECIPIENT); i++)
        if (rp_is(ropa_record_row(activity, ACT_RECIPIENT, i), RCP_RECIPIENT_TYPE, type))
            return true;
    return false;
}

/* Whether every kind of recipient that `told` names is in the entry, and none more. */
static bool same_recipients(const struct rp_case *c, const char *told) {
    struct rp_buf item = {0};
    bool same = true;
    for (const char *pos = told; rp_set_next(&pos, &item);)
        same &= sends_to(c->rec, item.p);
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_RECIPIENT); i++) {
        const char *type = ropa_record_get(ropa_record_row(c->rec, ACT_RECIPIENT, i), RCP_RECIPIENT_TYPE);
        same &= !type || !strcmp(type, "unit_same") || ropa_set_has(told, type);
    }
    c->out->bad |= item.bad;
    rp_buf_free(&item);
    return same;
}

/* Whether the line of `n` bytes at `line` words a purpose of the entry. */
static bool is_purpose(const struct rp_case *c, const char *line, size_t n) {
    char *text = strndup(line, n);
    bool met = !text || !text[strspn(text, " \r")];
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_PURPOSE) && !met; i++) {
        const char *purpose = ropa_record_get(ropa_record_row(c->rec, ACT_PURPOSE, i), PUR_PURPOSE_TEXT);
        met = purpose && (mentions(text, purpose) || mentions(purpose, text));
    }
    free(text);
    return met;
}

/* Whether every purpose stands in `told`, a line each, and every line is a purpose. */
static bool same_purposes(const struct rp_case *c, const char *told) {
    bool same = true;
    for (const char *line = told; *line && same; line += strcspn(line, "\n"), line += *line == '\n')
        same = is_purpose(c, line, strcspn(line, "\n"));
    for (size_t i = 0; i < ropa_record_rows(c->rec, ACT_PURPOSE) && same; i++) {
        const char *purpose = ropa_record_get(ropa_record_row(c->rec, ACT_PURPOSE, i), PUR_PURPOSE_TEXT);
        same = !purpose || mentions(told, purpose);
    }
    return same;
}

/* Whether what `notice` tells of the entry, as far as it records it, is what the entry says. */
static bool tells_the_same(const struct rp_case *c, const struct ropa_record *notice) {
    const char *purposes = told(c, notice, NCV_TOLD_PURPOSES), *period = told(c, notice, NCV_TOLD_RETENTION);
    const char *recipients = told(c, notice, NCV_TOLD_RECIPIENTS);
    const char *kept = c->retention ? ropa_record_get(c->retention, RET_RETENTION_TEXT) : NULL;
    return (!purposes || same_purposes(c, purposes)) && (!recipients || same_recipients(c, recipients)) &&
           (!period || !kept || same_words(period, kept) || same_period(period, kept));
}

static void out_of_date(const struct rp_case *c) {
    char approved[11];
    bool more = true, changed = false;
    if (!c->view || !c->view->acted_on || !c->view->acted_on(c->view->ctx, c->rec, "approve", approved))
        return;
    for (size_t i = 0; more; i++) {
        const struct ropa_record *notice = notice_at(c, i, &more);
        changed |= notice && rp_rule_day_before(ropa_record_get(notice, NOT_EFFECTIVE_DATE), approved) &&
                   !tells_the_same(c, notice);
    }
    if (changed)
        rp_report(c, .field = ACT_NOTICE_REF);
}

/* ---- s.23: the time, and transfers ---- */

/* The day the first version took effect of the chain that ends in `notice`; NULL unknown. */
static const char *first_effective(const struct rp_case *c, const struct ropa_record *notice) {
    const char *first = ropa_record_get(notice, NOT_EFFECTIVE_DATE);
    for (int i = 0; i < 100 && notice; i++) { /* versions that replace each other in a ring end too */
        const char *day = ropa_record_get(notice, NOT_EFFECTIVE_DATE);
        if (day && (!first || strcmp(day, first) < 0))
            first = day;
        notice = rp_rule_record(c, &rp_notice, ropa_record_get(notice, NOT_REPLACES_REF));
    }
    return first;
}

static void late_notice(const struct rp_case *c) {
    const char *start = rp_get(c, ACT_COLLECT_START), *first = NULL;
    char uid[37];
    if (!ropa_set_has(rp_get(c, ACT_SOURCE_TYPES), "self"))
        return;
    if (rp_is(c->rec, ACT_NOTICE_TIMING, "after") && rp_empty(c, ACT_S25_EXCEPTION))
        rp_report(c, .field = ACT_NOTICE_TIMING);
    for (size_t i = 0; start && rp_rule_uid(rp_get(c, ACT_NOTICE_REF), i, uid); i++) {
        const struct ropa_record *notice = rp_rule_record(c, &rp_notice, uid);
        const char *day = notice ? first_effective(c, notice) : NULL;
        if (day && (!first || strcmp(day, first) < 0))
            first = day;
    }
    if (first && strcmp(start, ACT_IN_FORCE) >= 0 && strcmp(first, start) > 0)
        rp_report(c, .field = ACT_COLLECT_START);
}

static void transfer_untold(const struct rp_case *c) {
    size_t n = 0, silent = 0;
    bool more = true;
    for (size_t i = 0; more && ropa_record_rows(c->rec, ACT_TRANSFER); i++) {
        const struct ropa_record *notice = notice_at(c, i, &more);
        const char *items = notice ? ropa_record_get(notice, NOT_PN_ITEMS) : NULL;
        n += notice != NULL;
        silent += items && !ropa_set_has(items, "pn11");
    }
    if (n && silent == n)
        rp_report(c, .field = ACT_NOTICE_REF);
}

/* ---- the notice itself ---- */

static bool is_over(const struct rp_case *c) {
    return rp_rule_day_before(rp_get(c, NOT_EFFECTIVE_UNTIL), c->today);
}

/* The codes of `v` that the set in field `f` lacks; owned, NULL when none is. */
static char *lacking(const struct rp_case *c, size_t f, const struct ropa_vocab *v) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < v->n; i++)
        if (!ropa_set_has(rp_get(c, f), v->choices[i].code))
            rp_set_add(&b, v->choices[i].code);
    c->out->bad |= b.bad;
    return rp_set_close(&b);
}

static void lacks_item(const struct rp_case *c) {
    char *missing = is_over(c) ? NULL : lacking(c, NOT_N23_ITEMS, &rp_vocab_nitem);
    rp_report_codes(c, &rp_vocab_nitem, missing, .field = NOT_N23_ITEMS);
    free(missing);
}

static void lacks_right(const struct rp_case *c) {
    char *missing = is_over(c) ? NULL : lacking(c, NOT_RIGHTS_TOLD, &rp_vocab_nright);
    rp_report_codes(c, &rp_vocab_nright, missing, .field = NOT_RIGHTS_TOLD);
    free(missing);
}

static bool lacks_heading(const struct rp_case *c, const char *code) {
    const char *items = rp_get(c, NOT_PN_ITEMS);
    return !is_over(c) && items && !ropa_set_has(items, code);
}

static void no_officer(const struct rp_case *c) {
    if (c->organisation && ropa_record_get(c->organisation, ORG_DPO_REF) && lacks_heading(c, "pn03"))
        rp_report(c, .field = NOT_PN_ITEMS);
}

static void no_bases(const struct rp_case *c) {
    if (lacks_heading(c, "pn07"))
        rp_report(c, .field = NOT_PN_ITEMS);
}

static void foreign_law(const struct rp_case *c) {
    static const size_t texts[] = {NOT_NAME, NOT_NOTICE_TEXT, NOT_SHORT_TEXT};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (rp_rule_mentions(rp_get(c, texts[i]), RP_CODES("GDPR", "Article 6", "General Data Protection",
                                                           "CCPA", "Data Protection Act")))
            rp_report(c, .field = texts[i]);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "R21-01", .severity = ROPA_ERROR, .law = "21", .elsewhere = true,
      .condition = {{"ประกาศที่ใช้อยู่บอกวัตถุประสงค์ไว้ และไม่มีวัตถุประสงค์นี้", "The notices in force state their purposes, and this one isn't among them"}},
      .message = {{"มีวัตถุประสงค์ใหม่ที่ยังไม่ได้แจ้งเจ้าของข้อมูล", "This purpose is not in the notice"}}},
     .on = &rp_activity_purpose, .judge = new_purpose},
    {{.id = "R21-02", .severity = ROPA_ERROR, .law = "21 ¶2(1)", .elsewhere = true,
      .condition = {{"วัตถุประสงค์ที่อาศัยความยินยอมเพิ่มเข้ามาหลังเริ่มเก็บข้อมูล และไม่มีแบบขอความยินยอมที่เริ่มใช้ตั้งแต่วันที่เพิ่ม หรือแบบที่อ้างไม่ได้ขอสำหรับวัตถุประสงค์นี้", "A purpose on consent was added for data already held and no consent form dates from then or later; or the form named doesn't ask for this purpose"}},
      .message = {{"วัตถุประสงค์ใหม่ต้องแจ้งและได้รับความยินยอมก่อน", "A new purpose needs notice and consent first"}}},
     .on = &rp_activity_purpose, .judge = new_consent},
    {{.id = "R23-02", .severity = ROPA_ERROR, .law = "23(1)-(6)",
      .condition = {{"ประกาศขาดหัวข้อใดในหกข้อของมาตรา 23", "The notice lacks one of the six items of s.23"}},
      .message = {{"ประกาศขาดหัวข้อ {x} ตามมาตรา ๒๓", "The notice lacks an item of s.23: {x}"}}},
     .on = &rp_notice, .judge = lacks_item},
    {{.id = "R23-03", .severity = ROPA_ERROR, .law = "23",
      .condition = {{"เก็บจากเจ้าของข้อมูลโดยตรงแต่แจ้งภายหลังโดยไม่มีข้อยกเว้น หรือประกาศฉบับแรกมีผลหลังวันเริ่มเก็บ (ข้อมูลตั้งแต่ 1 มิ.ย. 2565)", "Collected from the person and told afterwards without an exception, or the first notice took effect after the collection began (data from 1 June 2022 on)"}},
      .message = {{"แจ้งหลังเริ่มเก็บข้อมูล ต้องแจ้งก่อนหรือขณะเก็บ", "The notice comes after the collection; it is due before or at it"}}},
     .on = &rp_activity, .judge = late_notice, .past = true},
    {{.id = "R23-05", .severity = ROPA_ERROR, .law = "23(3), 39(4)", .elsewhere = true,
      .condition = {{"ประกาศบอกระยะเวลาเก็บต่างจากรายการ ถ้าเป็นระยะเวลาเดียวกันแต่ใช้คำต่างเป็นคำเตือน", "The notice states another period than the entry; a warning where it is the same in other words"}},
      .message = {{"ระยะเวลาเก็บในประกาศไม่ตรงกับ RoPA", "The period in the notice differs from the entry's"}}},
     .on = &rp_activity, .judge = other_period},
    {{.id = "R23-06", .severity = ROPA_ERROR, .law = "23(4)", .elsewhere = true,
      .condition = {{"ประเภทผู้รับในรายการไม่อยู่ในประกาศ", "A kind of recipient in the entry is not in the notice"}},
      .message = {{"ประกาศยังไม่แจ้งผู้รับข้อมูล \"{x}\"", "Recipient \"{x}\" is not in the notice"}}},
     .on = &rp_activity, .judge = recipient_untold},
    {{.id = "R23-07", .severity = ROPA_ERROR, .law = "23(5), 41 ¶5",
      .condition = {{"หน่วยงานมี DPO แต่ประกาศไม่มีหัวข้อ DPO", "The organisation has a DPO, and the notice has no such heading"}},
      .message = {{"ประกาศไม่มีข้อมูลติดต่อ DPO", "The notice lacks the DPO's contact"}}},
     .on = &rp_notice, .judge = no_officer},
    {{.id = "R23-08", .severity = ROPA_ERROR, .law = "23(6)",
      .condition = {{"ประกาศไม่ได้แจ้งครบแปดสิทธิ", "The notice doesn't tell of all eight rights"}},
      .message = {{"ประกาศยังไม่แจ้งสิทธิ: {x}", "The notice doesn't tell of these rights: {x}"}}},
     .on = &rp_notice, .judge = lacks_right},
    {{.id = "R23-09", .severity = ROPA_WARNING, .law = "noticeg65", .from = "2022-09-07",
      .condition = {{"ประกาศไม่มีหัวข้อฐานกฎหมาย", "The notice has no heading for lawful bases"}},
      .message = {{"ควรแจ้งฐานกฎหมายของแต่ละวัตถุประสงค์", "State the lawful basis of each purpose"}}},
     .on = &rp_notice, .judge = no_bases},
    {{.id = "R23-10", .severity = ROPA_WARNING, .law = "noticeg65, 28(2)", .elsewhere = true,
      .condition = {{"มีการโอนไปต่างประเทศ แต่ประกาศไม่มีหัวข้อนี้", "There are transfers abroad, and no notice has that heading"}},
      .message = {{"ควรแจ้งการส่งข้อมูลไปต่างประเทศ", "The notice should mention transfers abroad"}}},
     .on = &rp_activity, .judge = transfer_untold},
    {{.id = "R23-11", .severity = ROPA_WARNING, .law = "21, 23", .elsewhere = true,
      .condition = {{"รายการอนุมัติหลังวันที่ประกาศมีผล และวัตถุประสงค์ ระยะเวลา หรือผู้รับที่ประกาศแจ้งไว้ไม่ตรงกับรายการ", "The entry was approved after the notice took effect, and the purposes, the period or the recipients told differ from it"}},
      .message = {{"RoPA เปลี่ยนแล้ว ควรปรับประกาศให้ตรง", "The entry has changed; bring the notice up to date"}}},
     .on = &rp_activity, .judge = out_of_date},
    {{.id = "R23-12", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"ประกาศอ้าง GDPR, Article 6 หรือกฎหมายต่างประเทศอื่น", "The notice cites the GDPR, Article 6 or other foreign law"}},
      .message = {{"ประกาศอ้างกฎหมายต่างประเทศ ควรอ้าง พ.ร.บ. ๒๕๖๒", "The notice cites foreign law; cite the Act of 2562"}}},
     .on = &rp_notice, .judge = foreign_law},
};
/* clang-format on */
RP_RULE_TABLE(notice_told);
