/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Proofs about people: the briefing, the working group, awareness and passing on what was learnt. */
#include "model/nouns/person.h"
#include "model/nouns/training.h"
#include "model/nouns/training_attendance.h"
#include "model/nouns/unit.h"
#include "score/proof.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is(const struct ropa_record *rec, size_t f, const char *value) {
    const char *v = ropa_record_get(rec, f);
    return v && !strcmp(v, value);
}

/* The i-th training of a kind held within the two days, from *i on; NULL at the end. */
static const struct rp_item *next_training(const struct rp_ask *ask, const char *kind, size_t *i) {
    const struct rp_ledger *l = ask->ledger;
    while (*i < l->n[RP_KEPT_training]) {
        const struct rp_item *item = &l->of[RP_KEPT_training][(*i)++];
        if (is(item->rec, TRN_TRAINING_KIND, kind) && rp_ask_in(ask, ropa_record_get(item->rec, TRN_HELD_ON)))
            return item;
    }
    return NULL;
}

static bool attended(const struct ropa_record *row) {
    const char *count = ropa_record_get(row, TRA_ATTENDEE_COUNT);
    return count && strtol(count, NULL, 10) > 0;
}

/* Whether people of `unit` took part, or the circular reached it. */
static bool covers(const struct rp_ask *ask, const struct rp_item *training, const struct rp_item *unit) {
    for (size_t i = 0; i < ropa_record_rows(training->rec, TRN_ATTENDANCE); i++) {
        const struct ropa_record *row = ropa_record_row(training->rec, TRN_ATTENDANCE, i);
        if (is(row, TRA_UNIT_REF, unit->uid) &&
            (attended(row) || rp_ask_in(ask, ropa_record_get(row, TRA_DELIVERED_ON))))
            return true;
    }
    return false;
}

static const struct ropa_text not_briefed = {
    {"ยังไม่ได้รับการชี้แจงแนวทาง (เข้าประชุมหรือได้รับหนังสือเวียน)",
     "was not briefed: neither attendance nor a circular delivered"}};

/* A briefing by the centre, with a guideline attached, that reached the unit; NULL: none. */
static const struct rp_item *briefed(const struct rp_ask *ask, const struct rp_item *unit) {
    const struct rp_item *training;
    for (size_t i = 0; (training = next_training(ask, "briefing", &i));)
        if ((!ask->owner || !training->unit || training->unit == ask->owner) &&
            ropa_set_count(ropa_record_get(training->rec, TRN_GUIDELINE_REFS)) && covers(ask, training, unit))
            return training;
    return NULL;
}

/* K2-6-1, by unit. */
void rp_proof_briefing(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text no_guideline = {
        {"การชี้แจงยังไม่แนบเอกสารแนวทาง", "the briefing has no guideline attached"}};
    const struct rp_item *unit, *training;
    for (size_t u = 0; (unit = rp_ask_unit(ask, &u));) {
        const struct rp_item *done = briefed(ask, unit);
        if (done)
            rp_count_proof(t, done, ropa_record_get(done->rec, TRN_HELD_ON));
        else
            rp_count_missing(t, unit, NULL, &not_briefed, NULL);
        rp_count_add(t, done);
    }
    for (size_t i = 0; (training = next_training(ask, "briefing", &i));)
        if (!ropa_set_count(ropa_record_get(training->rec, TRN_GUIDELINE_REFS)))
            rp_count_missing(t, NULL, training, &no_guideline, NULL);
}

/* Criterion 50 of KPI 2: one real briefing with the guideline, whoever was absent (A33); those are named all the same. */
void rp_proof_briefed(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text none = {
        {"ยังไม่มีการชี้แจงแนวทางพร้อมเอกสารแนวทาง", "there was no briefing with the guideline issued"}};
    const struct rp_item *unit, *done = NULL;
    for (size_t u = 0; (unit = rp_ask_unit(ask, &u));) {
        const struct rp_item *training = briefed(ask, unit);
        done = done ? done : training;
        if (!training)
            rp_count_missing(t, unit, NULL, &not_briefed, NULL);
    }
    if (done)
        rp_count_proof(t, done, ropa_record_get(done->rec, TRN_HELD_ON));
    else
        rp_count_missing(t, NULL, NULL, &none, NULL);
    rp_count_add(t, done);
}

/* ---- the working group ---- */

/* A member of `unit` appointed by the last day, in whatever year (A40), and still one; with an order where `order` asks for it. */
static const struct rp_item *member_of(const struct rp_ask *ask, const struct rp_item *unit, bool order) {
    const struct rp_ledger *l = ask->ledger;
    for (size_t i = 0; i < l->n[RP_KEPT_person]; i++) {
        const struct rp_item *p = &l->of[RP_KEPT_person][i];
        if (p->unit == unit && ropa_record_get(p->rec, PER_WG_ROLE) && rp_ask_by(ask, p->begins) &&
            (!p->ends || strcmp(p->ends, ask->pop) >= 0) && (!order || ropa_record_get(p->rec, PER_ORDER_NO)))
            return p;
    }
    return NULL;
}

static void count_members(const struct rp_ask *ask, bool order, struct rp_count *t) {
    static const struct ropa_text none[] = {
        {{"ยังไม่ได้มอบหมายผู้แทนเข้าร่วมคณะทำงาน (วันที่มอบหมาย)",
          "has not assigned a representative to the working group, with the date"}},
        {{"ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)",
          "has no member by an order of appointment, with number and date"}}};
    const struct rp_item *unit;
    for (size_t u = 0; (unit = rp_ask_unit(ask, &u));) {
        const struct rp_item *member = member_of(ask, unit, order);
        rp_count_add(t, member);
        if (member)
            rp_count_proof(t, member, member->begins);
        else
            rp_count_missing(t, unit, NULL, &none[order], NULL);
    }
}

void rp_proof_member(const struct rp_ask *ask, struct rp_count *t) {
    count_members(ask, false, t);
}

void rp_proof_working_group(const struct rp_ask *ask, struct rp_count *t) {
    count_members(ask, true, t);
}

/* ---- awareness ---- */

/* The first event of awareness with people of `audience`. */
static const struct rp_item *event_for(const struct rp_ask *ask, const char *audience) {
    const struct rp_item *event;
    for (size_t i = 0; (event = next_training(ask, "awareness", &i));)
        for (size_t r = 0; r < ropa_record_rows(event->rec, TRN_ATTENDANCE); r++) {
            const struct ropa_record *row = ropa_record_row(event->rec, TRN_ATTENDANCE, r);
            if (is(row, TRA_AUDIENCE, audience) && attended(row))
                return event;
        }
    return NULL;
}

/* People of `unit` at the event of `kind` that most of them attended: who comes twice is not counted twice. */
static long reached(const struct rp_ask *ask, const char *kind, const struct rp_item *unit) {
    const struct rp_item *event;
    long most = 0;
    for (size_t i = 0; (event = next_training(ask, kind, &i));) {
        long n = 0;
        for (size_t r = 0; r < ropa_record_rows(event->rec, TRN_ATTENDANCE); r++) {
            const struct ropa_record *row = ropa_record_row(event->rec, TRN_ATTENDANCE, r);
            if (is(row, TRA_UNIT_REF, unit->uid) && attended(row))
                n += strtol(ropa_record_get(row, TRA_ATTENDEE_COUNT), NULL, 10);
        }
        most = n > most ? n : most;
    }
    return most;
}

/* How many of the staff took part, of the units whose staff is known; the step does not wait for it. */
static void tell_coverage(const struct rp_ask *ask, const char *kind, struct rp_count *t) {
    static const struct ropa_text share = {
        {"บุคลากรที่เข้าร่วมคิดเป็นร้อยละ {x}", "staff who took part, per cent: {x}"}};
    const struct rp_item *unit;
    long staff = 0, there = 0;
    char detail[48];
    for (size_t u = 0; (unit = rp_ask_unit(ask, &u));) {
        const char *count = ropa_record_get(unit->rec, UNI_STAFF_COUNT);
        long all = count ? strtol(count, NULL, 10) : 0, n = all > 0 ? reached(ask, kind, unit) : 0;
        staff += all;
        there += n < all ? n : all;
    }
    if (staff <= 0)
        return;
    snprintf(detail, sizeof detail, "%ld (%ld/%ld)", there * 100 / staff, there, staff);
    rp_count_warn(t, ask->unit, NULL, &share, detail);
}

void rp_proof_awareness(const struct rp_ask *ask, struct rp_count *t) {
    static const struct {
        const char *audience;
        struct ropa_text missing;
    } both[] = {
        {"working_group",
         {{"ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับคณะทำงาน", "no awareness event for the working group"}}},
        {"staff", {{"ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับบุคลากรทั่วไป", "no awareness event for general staff"}}}};
    for (size_t i = 0; i < 2; i++) {
        const struct rp_item *event = event_for(ask, both[i].audience);
        rp_count_add(t, event);
        if (event)
            rp_count_proof(t, event, ropa_record_get(event->rec, TRN_HELD_ON));
        else
            rp_count_missing(t, NULL, NULL, &both[i].missing, NULL);
    }
    tell_coverage(ask, "awareness", t);
}

/* An event of awareness in which a representative of the unit is recorded. */
static const struct rp_item *represented(const struct rp_ask *ask) {
    const struct rp_item *event;
    for (size_t i = 0; (event = next_training(ask, "awareness", &i));)
        for (size_t r = 0; r < ropa_record_rows(event->rec, TRN_ATTENDANCE); r++) {
            const struct ropa_record *row = ropa_record_row(event->rec, TRN_ATTENDANCE, r);
            if (is(row, TRA_UNIT_REF, ask->unit->uid) &&
                (ropa_record_get(row, TRA_REPRESENTATIVE) ||
                 (is(row, TRA_AUDIENCE, "working_group") && attended(row))))
                return event;
        }
    return NULL;
}

/* What the unit passed on to its people: date, method, number of people. */
static const struct rp_item *passed_on(const struct rp_ask *ask) {
    const struct rp_item *event;
    for (size_t i = 0; (event = next_training(ask, "knowledge_transfer", &i));)
        for (size_t r = 0;
             event->unit == ask->unit && ropa_set_count(ropa_record_get(event->rec, TRN_TRAINING_METHOD)) &&
             r < ropa_record_rows(event->rec, TRN_ATTENDANCE);
             r++)
            if (attended(ropa_record_row(event->rec, TRN_ATTENDANCE, r)))
                return event;
    return NULL;
}

void rp_proof_knowledge(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing[] = {
        {{"ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้", "no representative took part in an awareness event"}},
        {{"ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)",
          "has not passed it on to its staff: date, method, number of people"}}};
    const struct rp_item *both[] = {represented(ask), passed_on(ask)};
    for (size_t i = 0; i < 2; i++) {
        rp_count_add(t, both[i]);
        if (both[i])
            rp_count_proof(t, both[i], ropa_record_get(both[i]->rec, TRN_HELD_ON));
        else
            rp_count_missing(t, ask->unit, NULL, &missing[i], NULL);
    }
    tell_coverage(ask, "knowledge_transfer", t);
}
