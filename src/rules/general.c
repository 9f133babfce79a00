/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Dates and texts of any record (pdpa.md 5.12). */
#include "base/spelling.h"
#include "model/act_kind.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/evidence.h"
#include "model/nouns/result.h"
#include "model/signer.h"
#include "rules/identity.h"
#include "rules/judge.h"

#include <assert.h>
#include <pthread.h>
#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    LONG_TEXT = 500,
    BE = 543,         /* years from the Gregorian to the Buddhist era */
    FIRST_ERA = 2400, /* a year above is Buddhist */
    LAST_ERA = 2443,  /* no date of a register is older than 1900 */
};

/* ---- the fields of each entity that these rules look at, found once ---- */

enum { MAX_PLANS = 64, MAX_FIELDS = 128 };

struct list {
    unsigned short at[MAX_FIELDS];
    size_t n;
};

static struct plan {
    const struct ropa_entity *ent;
    struct list from, to;    /* the two ends of each span */
    struct list done, dated; /* what has been done; dates by which it belongs to its fiscal year */
    struct list eras;        /* dates, and fiscal years */
    struct list begun;       /* dates of what a law began */
    struct list texts, longs;
    struct list spelt; /* texts whose spelling is looked at */
    size_t year;       /* the fiscal year; ROPA_NO_FIELD */
} plans[MAX_PLANS];
static size_t n_plans;

static void note(struct list *l, size_t f) {
    if (f == ROPA_NO_FIELD)
        return;
    assert(l->n < MAX_FIELDS);
    l->at[l->n++] = (unsigned short)f;
}

static void note_field(struct plan *p, size_t f) {
    const struct ropa_field *field = &p->ent->fields[f];
    bool text = field->kind == ROPA_TEXT || field->kind == ROPA_LONG;
    for (size_t i = 0; i < 2 && field->after[i]; i++) {
        note(&p->from, ropa_field_find(p->ent, field->after[i]));
        note(&p->to, f);
    }
    if (field->flags & ROPA_PAST)
        note(&p->done, f);
    if (field->flags & ROPA_OF_YEAR)
        note(&p->dated, f);
    if (field->kind == ROPA_DATE || field->kind == ROPA_TIME || field->flags & ROPA_YEAR)
        note(&p->eras, f);
    if (field->since)
        note(&p->begun, f);
    if (text && !(field->flags & (ROPA_PERSONAL | ROPA_CONTACT | ROPA_FILLED)) &&
        !rp_conduct(p->ent)->contacts)
        note(&p->texts, f);
    if (text && !(field->flags & (ROPA_PERSONAL | ROPA_DERIVED | ROPA_LATIN | ROPA_FIGURE)))
        note(&p->spelt, f);
    if (field->kind == ROPA_LONG)
        note(&p->longs, f);
}

static void plan_entity(const struct ropa_entity *ent) {
    assert(n_plans < MAX_PLANS);
    struct plan *p = &plans[n_plans++];
    p->ent = ent;
    p->year = ropa_field_find(ent, "fiscal_year");
    for (size_t f = 0; f < ent->n_fields; f++) {
        note_field(p, f);
        if (ent->fields[f].kind == ROPA_ROWS)
            plan_entity(ent->fields[f].of);
    }
}

static void plan_all(void) {
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        plan_entity(nouns[i]);
}

static const struct plan *plan_of(const struct rp_case *c) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    static const struct plan none = {.year = ROPA_NO_FIELD};
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    pthread_once(&once, plan_all);
    for (size_t i = 0; i < n_plans; i++)
        if (plans[i].ent == ent)
            return &plans[i];
    return &none;
}

/* ---- dates ---- */

static void ends_before_start(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; i < p->to.n; i++)
        if (rp_rule_day_before(rp_get(c, p->to.at[i]), rp_get(c, p->from.at[i])))
            rp_report(c, .field = p->to.at[i], .x = {"", NULL});
}

/* How far the acts have come: the last day sent to the centre, and the last on which it was approved. */
struct way {
    char sent[11], approved[11];
    bool early, unapproved; /* the centre's act before it was sent there; published before it was approved */
};

static bool is_act(const char *code, const char *other) {
    return code && !strcmp(code, other);
}

/* The head of the unit approves before anything is sent to the centre (kpi.md A31): that is no act of the centre. */
static bool follow_act(void *ctx, const struct ropa_act_kept *act) {
    struct way *w = ctx;
    bool above = rp_predicate_is(act->level, RP_CODES("centre", "org"));
    w->early |= above && rp_act_kind(act->kind)->decides && strcmp(act->date, w->sent) < 0;
    w->unapproved |= is_act(act->kind, "publish") && strcmp(act->date, w->approved) < 0;
    if (is_act(act->kind, "submit") && is_act(act->level, "centre"))
        snprintf(w->sent, sizeof w->sent, "%s", act->date);
    if (rp_act_approves(act))
        snprintf(w->approved, sizeof w->approved, "%s", act->date);
    return true;
}

/* Acts are refused when they are entered in the wrong order; those that a merge brings were entered elsewhere. */
static void acts_out_of_order(const struct rp_case *c) {
    struct way w = {0};
    if (c->rec != c->whole || !strcmp(ropa_record_status(c->rec), "draft") || !c->view || !c->view->each_act)
        return;
    c->view->each_act(c->view->ctx, c->rec, follow_act, &w);
    if (w.early)
        rp_report(c, .field = ROPA_NO_FIELD,
                  .x = {": ส่วนกลางรับ ส่งกลับ หรืออนุมัติก่อนวันที่ส่งให้",
                        ": accepted, returned or approved by the centre before it was sent there"});
    if (w.unapproved)
        rp_report(c, .field = ROPA_NO_FIELD, .x = {": เผยแพร่ก่อนอนุมัติ", ": published before it was approved"});
}

static void dates_disagree(const struct rp_case *c) {
    ends_before_start(c);
    acts_out_of_order(c);
}

static void in_the_future(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; *c->today && i < p->done.n; i++)
        if (rp_rule_day_before(c->today, rp_get(c, p->done.at[i])))
            rp_report(c, .field = p->done.at[i]);
}

/*
 * A Buddhist year in a Gregorian date, or the other way round. What is typed is read by its era; this finds what came
 * by another way, and fiscal years, which are numbers.
 */
static void other_era(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; i < p->eras.n; i++) {
        size_t f = p->eras.at[i];
        long year = rp_get(c, f) ? strtol(rp_get(c, f), NULL, 10) : 0;
        bool buddhist = p->ent->fields[f].flags & ROPA_YEAR;
        if (year && (buddhist ? year < FIRST_ERA : year > FIRST_ERA || year < LAST_ERA - BE))
            rp_report(c, .field = f, .x = {"", NULL});
    }
    for (size_t i = 0; i < p->begun.n; i++) {
        const char *since = p->ent->fields[p->begun.at[i]].since;
        char day[64], x[2][120];
        if (!rp_rule_day_before(rp_get(c, p->begun.at[i]), since))
            continue;
        snprintf(x[ROPA_TH], sizeof x[0], ": กฎหมายเริ่มใช้ %s",
                 ropa_date_format(since, ROPA_TH, ROPA_DATE_SHORT, day, sizeof day));
        snprintf(x[ROPA_EN], sizeof x[0], ": the law began on %s",
                 ropa_date_format(since, ROPA_EN, ROPA_DATE_SHORT, day, sizeof day));
        rp_report(c, .field = p->begun.at[i], .x = {x[ROPA_TH], x[ROPA_EN]});
    }
}

static void other_year(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    const char *year = p->year != ROPA_NO_FIELD ? rp_get(c, p->year) : NULL;
    for (size_t i = 0; year && i < p->dated.n; i++) {
        const char *day = rp_get(c, p->dated.at[i]);
        if (day && ropa_date_fiscal_year(day) != strtol(year, NULL, 10))
            rp_report(c, .field = p->dated.at[i]);
    }
}

/* PMQA is assessed in two rounds of its own; the other indicators are reported by months. */
static void other_round(const struct rp_case *c) {
    bool own = rp_is(c->rec, RSL_KPI_ROUND, "pmqa_award") || rp_is(c->rec, RSL_KPI_ROUND, "pmqa_indicator");
    if (!rp_empty(c, RSL_KPI) && !rp_empty(c, RSL_KPI_ROUND) && own != rp_is(c->rec, RSL_KPI, "kpi6"))
        rp_report(c, .field = RSL_KPI_ROUND);
}

/* ---- texts ---- */

static void recorded_twice(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    if (rp_conduct(ent)->entry && c->view && c->view->twins && c->view->twins(c->view->ctx, c->rec))
        rp_report(c, .field = ent->title, .x = {"อาจบันทึกซ้ำ", "This may be recorded twice"});
}

enum {
    KO_KAI = 0x01,
    DO_CHADA = 0x0E,
    TO_PATAK,
    SARA_A = 0x30,
    MAI_HAN_AKAT,
    SARA_AA,
    SARA_AM,
    PHINTHU = 0x3A,
    SARA_E = 0x40,
    SARA_AI_MAIMALAI = 0x44,
    MAI_TAIKHU = 0x47,
    MAI_EK,
    MAI_CHATTAWA = 0x4B,
    NIKHAHIT = 0x4D,
    THANTHAKHAT = 0x4C
};

static bool is_tone(int c) {
    return c >= MAI_EK && c <= MAI_CHATTAWA;
}

static bool is_mark(int c) {
    return c == MAI_HAN_AKAT || (c > SARA_AM && c <= PHINTHU) || (c >= MAI_TAIKHU && c <= NIKHAHIT);
}

static bool is_leading(int c) {
    return c >= SARA_E && c <= SARA_AI_MAIMALAI;
}

/* A mark on `before`, behind `first`: it may be of that. */
static bool may_be_late(int first, int before) {
    bool letter = before > 0 && before < SARA_A;
    return letter && first && first != SARA_A && first != SARA_AA && first != SARA_AM && !is_tone(first);
}

static bool begins_with_mark(const char *s) {
    return *s == '\xE0' && (s[1] == '\xB8' || s[1] == '\xB9') &&
           is_mark((s[1] == '\xB9' ? 0x40 : 0) + (s[2] & 0x3F));
}

/* A mark that stands behind what bears none: a vowel beside or before its letter, another mark, nothing. */
static bool stands_on_none(int before, int c) {
    bool letter = before > 0 && before < SARA_A, vowel = is_mark(before) && before < MAI_TAIKHU;
    return is_mark(c) && !letter && !(vowel && (is_tone(c) || c == THANTHAKHAT));
}

/* Whether Thai letters may stand in `s` in another order than they are spelt: looking closer is dear, and few texts do. */
static bool may_be_mistyped(const char *s) {
    for (int before = 0, first = 0, c; *s; s++, first = before, before = c) {
        c = 0;
        if (*s != '\xE0' || (s[1] != '\xB8' && s[1] != '\xB9'))
            continue;
        c = (s[1] == '\xB9' ? 0x40 : 0) + (s[2] & 0x3F); /* from U+0E00 */
        s += 2;
        if (((c == SARA_E || c == SARA_E + 1) && (before == SARA_E || before == SARA_E + 1)) ||
            (c == SARA_AA && before == NIKHAHIT) ||
            (c == before && (c == SARA_A || c == SARA_AM || is_leading(c))) || stands_on_none(before, c) ||
            (c == SARA_AM && before == NIKHAHIT) || c == TO_PATAK ||
            (c == DO_CHADA && before == KO_KAI && first == SARA_AA) || /* กฏหมาย, ปรากฎ */
            ((is_tone(c) || c == MAI_TAIKHU) && may_be_late(first, before)))
            return true;
    }
    return false;
}

/* What was typed for the `n` bytes at `from` of `mended`, which begins as the text does: the longest that is mended to them. */
static size_t typed_for(const char *text, const char *mended, size_t from, size_t n) {
    size_t end = from, found = 0;
    bool on = true;
    while (on && text[end]) {
        end++;
        while (((unsigned char)text[end] & 0xC0) == 0x80)
            end++;
        char *part = strndup(text + from, end - from), *now = part ? ropa_text_mend(part) : NULL;
        size_t length = now ? strlen(now) : 0;
        if (length == n && !strncmp(now, mended + from, n))
            found = end - from;
        on = now && length <= n + 6; /* a letter and its mark may change places still */
        free(part);
        free(now);
    }
    return found ? found : end - from;
}

static void mistyped(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; i < p->spelt.n; i++) {
        const char *text = rp_get(c, p->spelt.at[i]);
        char *mended = text && may_be_mistyped(text) ? ropa_text_mend(text) : NULL;
        char typed[128], meant[128], x[2][320];
        size_t at = 0, n;
        while (mended && text[at] && text[at] == mended[at])
            at++;
        while (at && ((unsigned char)text[at] & 0xC0) == 0x80)
            at--;
        if (at >= 3 && (!strncmp(text + at, text + at - 3, 3) || begins_with_mark(text + at)))
            at -= 3; /* doubled, or on what stands before: of the word that this is of */
        if (mended && strcmp(text, mended) != 0) {
            size_t from = rp_spelling_word(mended, at, &n);
            snprintf(meant, sizeof meant, "%.*s", (int)n, mended + from);
            snprintf(typed, sizeof typed, "%.*s", (int)typed_for(text, mended, from, n), text + from);
            bool sure = rp_spelling_sure(text);
            if (sure) {
                snprintf(x[ROPA_TH], sizeof x[0], "พิมพ์ \"%s\" โปรดแก้เป็น \"%s\"", typed, meant);
                snprintf(x[ROPA_EN], sizeof x[0], "\"%s\" is spelt \"%s\"", typed, meant);
            } else {
                snprintf(x[ROPA_TH], sizeof x[0], "พิมพ์ \"%s\" โปรดตรวจตัวสะกด", typed);
                snprintf(x[ROPA_EN], sizeof x[0], "\"%s\": please look how it is spelt", typed);
            }
            rp_report(c, .field = p->spelt.at[i], .x = {x[ROPA_TH], x[ROPA_EN]});
        }
        free(mended);
    }
}

static void twice_or_mistyped(const struct rp_case *c) {
    recorded_twice(c);
    mistyped(c);
}

struct noting {
    bool persons; /* only what is a person's by itself */
    bool any;
};

static void note_any(void *ctx, const struct rp_identity *found) {
    struct noting *n = ctx;
    n->any |= found->persons || !n->persons;
}

/* What is made to be seen tells how to reach the office, and has codes as long as a card's number. What anybody sees of persons there is told by what
 * keeps it back (RCT-15). */
static void holds_personal_data(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; i < p->texts.n; i++) {
        struct rp_identity_seen shown;
        struct noting noting = {.persons = rp_conduct(ropa_record_entity(c->whole))->shown};
        c->out->bad |= !rp_identity_each(rp_get(c, p->texts.at[i]), note_any, &noting);
        if (!noting.any)
            continue;
        c->out->bad |= !rp_identity_find(c, p->texts.at[i], &shown);
        if (!shown.words.n)
            rp_report(c, .field = p->texts.at[i]);
        rp_buf_free(&shown.words);
    }
}

static void long_text(const struct rp_case *c) {
    const struct plan *p = plan_of(c);
    for (size_t i = 0; i < p->longs.n; i++) {
        const char *v = rp_get(c, p->longs.at[i]);
        /* no text of fewer bytes has so many characters */
        if (v && strlen(v) > LONG_TEXT && !strchr(v, '\n') && ropa_text_length(v) > LONG_TEXT)
            rp_report(c, .field = p->longs.at[i]);
    }
}

/* ---- evidence ---- */

/* On its own day already, or today. */
static void evidence_expired(const struct rp_case *c) {
    const char *day = rp_get(c, EVI_EVIDENCE_DATE);
    if ((day && rp_evidence_expired(c->rec, day)) || (*c->today && rp_evidence_expired(c->rec, c->today)))
        rp_report(c, .field = EVI_VALID_UNTIL);
}

/* Whether the file is here still only the register knows; that it was is said by what it filled in. */
static void file_kept_too_long(const struct rp_case *c) {
    if (*c->today && rp_yes(c->rec, EVI_FILE_KEPT) && rp_evidence_over(c->rec, c->today))
        rp_report(c, .field = EVI_KEEP_UNTIL);
}

/* clang-format off */
static const struct rp_rule rules[] = {
    {{.id = "RDT-01", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันสิ้นสุดก่อนวันเริ่ม เผยแพร่ก่อนอนุมัติ หรือส่วนกลางรับ ส่งกลับ หรืออนุมัติก่อนวันที่หน่วยงานส่งให้ (หัวหน้าหน่วยงานอนุมัติก่อนส่งเป็นลำดับที่ถูกต้อง)", "The end is before the start; published before approved; accepted, returned or approved by the centre or the organisation before it was sent to the centre (the unit head's approval before that is the right order)"}},
      .message = {{"วันที่ไม่สอดคล้องกัน{x}", "The dates are inconsistent{x}"}}},
     .role = RP_ANY_ROLE, .judge = dates_disagree},
    {{.id = "RDT-02", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันที่มีปี ค.ศ. เกิน 2400 หรือก่อน 1900 ปีงบประมาณหรือปีของข้อมูลต่ำกว่า 2400 หรือวันของสิ่งที่พระราชบัญญัติกำหนดอยู่ก่อนวันที่เริ่มใช้ 28 พ.ค. 2562 (เมื่อพิมพ์หรือนำเข้า ระบบอ่าน พ.ศ./ค.ศ. ให้)", "A date with a Gregorian year over 2400 or before 1900, a fiscal year or year of data under 2400, or the day of what the Act asks before it began on 28 May 2019 (what is typed or imported is read by its era)"}},
      .message = {{"ปีอาจสลับ พ.ศ./ค.ศ.{x}", "The year may be of the other era{x}"}}},
     .role = RP_ANY_ROLE, .judge = other_era},
    {{.id = "RDT-03", .severity = ROPA_ERROR, .law = "policy",
      .condition = {{"วันที่ทบทวน อนุมัติ ลงนาม เปิดเผย หรือทำลายอยู่ในอนาคต", "A review, approval, signature, disclosure or disposal is dated in the future"}},
      .message = {{"วันที่อยู่ในอนาคต", "The date is in the future"}}},
     .role = RP_ANY_ROLE, .judge = in_the_future},
    {{.id = "RDT-04", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"วันที่ทบทวน รับรอง หรือกำหนดส่ง อยู่นอกปีงบประมาณของรายการ", "The date of review, declaration or round is outside the record's fiscal year"}},
      .message = {{"วันที่ไม่อยู่ในปีงบประมาณที่ระบุ", "The date is outside the fiscal year given"}}},
     .role = RP_ANY_ROLE, .judge = other_year},
    {{.id = "RDT-05", .severity = ROPA_WARNING, .law = "policy, KPI",
      .condition = {{"หลักฐานหมดอายุแล้ว หรือหมดอายุก่อนวันที่ของหลักฐานเอง", "Evidence has expired, or had expired before its own day"}},
      .message = {{"หลักฐานหมดอายุแล้ว ขอฉบับใหม่ หรือตรวจวันที่ คะแนนนับเฉพาะที่ยังใช้ได้ในวันของหลักฐาน", "The evidence has expired: get a new one, or check the date; the score counts what was valid on its day"}}},
     .on = &rp_evidence, .judge = evidence_expired},
    {{.id = "RDT-06", .severity = ROPA_WARNING, .law = "37(3)",
      .condition = {{"พ้นวันเก็บไฟล์หลักฐานแล้ว ไฟล์ยังอยู่ในทะเบียน", "The file of evidence is kept past its day"}},
      .message = {{"พ้นเวลาเก็บไฟล์แล้ว ลบไฟล์ด้วยการสั่งลบ (ชื่อไฟล์และลายนิ้วมือยังอยู่) หรือบันทึกวันใหม่พร้อมเหตุ", "The file is kept past its day: erase it (its name and SHA-256 stay), or enter a later day"}}},
     .on = &rp_evidence, .judge = file_kept_too_long},
    {{.id = "RGN-01", .severity = ROPA_WARNING, .law = "policy",
      .condition = {{"มีกิจกรรมชื่อเดียวกันในหน่วยงานเดียวกัน หรือพิมพ์สระและวรรณยุกต์ให้เห็นเหมือนแต่สะกดต่าง (เเ แทน แ, วรรณยุกต์สลับที่หรือซ้ำ)", "Another activity of the same unit has the same name, or Thai was typed to look right but is spelt otherwise (two SARA E, tones out of place or doubled)"}},
      .message = {{"ชื่อหรือตัวสะกด: {x}", "Name or spelling: {x}"}}},
     .role = RP_ANY_ROLE, .judge = twice_or_mistyped},
    {{.id = "RGN-02", .severity = ROPA_WARNING, .law = "policy; 22",
      .condition = {{"ข้อความมีเลข 13 หลัก โทรศัพท์ หรืออีเมล (ยกเว้นช่องติดต่อของหน่วยงาน)", "A text holds a 13-digit number, a telephone or an e-mail (contacts of offices excepted)"}},
      .message = {{"อย่าใส่ข้อมูลส่วนบุคคลจริงในบันทึก", "Keep real personal data out of the record"}}},
     .role = RP_ANY_ROLE, .judge = holds_personal_data},
    {{.id = "RGN-03", .severity = ROPA_HINT, .law = "policy",
      .condition = {{"ข้อความยาวเกิน 500 ตัวอักษรโดยไม่ขึ้นบรรทัดใหม่", "Over 500 characters without a line break"}},
      .message = {{"ข้อความยาว ควรแบ่งข้อ", "A long text; break it into points"}}},
     .role = RP_ANY_ROLE, .judge = long_text},
    {{.id = "RGN-04", .severity = ROPA_ERROR, .law = "policy, KPI",
      .condition = {{"รอบของผลไม่ใช่รอบของตัวชี้วัดนั้น: KPI 6 (PMQA) นับเฉพาะรอบการประกวดรับรางวัลและรอบวัดผลตัวชี้วัดของหน่วยงาน ตัวชี้วัดอื่นนับตามเดือน", "A result of a round that its indicator doesn't have: KPI 6 (PMQA) counts by its award and indicator rounds alone, the others by months"}},
      .message = {{"ผลของรอบนี้ไม่นับในตัวชี้วัดนี้ เลือกรอบใหม่", "A result of this round doesn't count for this indicator; choose another"}}},
     .on = &rp_result, .judge = other_round},
};
/* clang-format on */
RP_RULE_TABLE(general);
