/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Proofs by single papers: agreements with processors, breach procedures, infographics; the data catalogue's templates. */
#include "model/nouns/dpa.h"
#include "model/nouns/evidence.h"
#include "model/nouns/infographic.h"
#include "model/nouns/procedure.h"
#include "model/vocab.h"
#include "score/proof.h"

#include <stdlib.h>
#include <string.h>

static bool is(const struct ropa_record *rec, size_t f, const char *value) {
    const char *v = ropa_record_get(rec, f);
    return v && !strcmp(v, value);
}

/* ---- K2-9-3, K5-9-4 ---- */

static bool in_force(const struct rp_ask *ask, const struct ropa_record *dpa) {
    const char *from = ropa_record_get(dpa, DPA_VALID_FROM), *to = ropa_record_get(dpa, DPA_VALID_TO);
    return (!from || rp_ask_by(ask, from)) && (!to || strcmp(to, ask->pop) >= 0);
}

/* Why the relation to one processor is not in order; NULL when it is. */
static const struct ropa_text *why_no_agreement(const struct rp_ask *ask, const struct rp_item *dpa,
                                                struct rp_count *t) {
    static const struct ropa_text none = {
        {"ใช้ผู้ประมวลผลโดยยังไม่มีข้อตกลง (DPA)", "uses a processor without an agreement"}};
    static const struct ropa_text not_signed = {
        {"ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม", "has an agreement that is not signed"}};
    static const struct ropa_text not_in_force = {
        {"ข้อตกลงกับผู้ประมวลผลไม่มีผลใช้บังคับในวันนั้น", "has an agreement that is not in force on the day"}};
    static const struct ropa_text no_version = {
        {"แม่แบบที่อ้างถึงไม่ได้ระบุฉบับ", "is made from a model that states no version"}};
    if (!dpa)
        return &none;
    const char *signed_at = ropa_record_get(dpa->rec, DPA_SIGNED_AT);
    const struct rp_item *model = rp_ledger_find(ask->ledger, ropa_record_get(dpa->rec, DPA_TEMPLATE_REF));
    if (!rp_ask_by(ask, signed_at))
        return &not_signed;
    if (!in_force(ask, dpa->rec))
        return &not_in_force;
    if (model && !ropa_record_get(model->rec, DPA_DPA_VERSION))
        rp_count_warn(t, dpa->unit, dpa, &no_version, NULL);
    rp_count_proof(t, dpa, signed_at);
    return NULL;
}

/* The relations of one entry; gives how many there were. */
static size_t count_relations(const struct rp_ask *ask, const struct rp_item *entry, struct rp_count *t) {
    static const struct ropa_text wrong = {
        {"ข้อตกลงกับผู้ประมวลผลยังมีข้อที่ต้องแก้ {x}", "has an agreement with an open error {x}"}};
    static const char *const groups[] = {"R40-01", "R40-02", NULL};
    size_t relations = 0;
    for (size_t i = 0; i < entry->entry->n_agreements; i++) {
        const struct rp_item *dpa = rp_ledger_find(ask->ledger, entry->entry->agreements[i]);
        const char *ended = dpa ? ropa_record_get(dpa->rec, DPA_SERVICE_ENDED_ON) : NULL;
        char rule[48] = "";
        if (ended && strcmp(ended, ask->pop) < 0)
            continue;
        const struct ropa_text *why = why_no_agreement(ask, dpa, t);
        if (!why && rp_ask_error(ask, entry, NULL, groups, NULL, rule))
            why = &wrong;
        relations++;
        rp_ask_count(ask, t, entry, why, rule);
    }
    return relations;
}

void rp_proof_unit_processors(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผลที่หัวหน้าอนุมัติแล้ว",
         "has recorded no processor, nor an approved declaration that it has none"}};
    const struct rp_item *entry, *declaration;
    const char *date = NULL;
    size_t relations = 0;
    for (size_t i = 0; (entry = rp_ask_next(ask, RP_KEPT_activity, &i));)
        relations += count_relations(ask, entry, t);
    if (relations)
        return;
    declaration = rp_ask_declared(ask, ask->unit, "no_processor", &date);
    if (declaration)
        rp_count_proof(t, declaration, date);
    bool declared = declaration || rp_ask_no_data(ask, ask->unit, t);
    rp_count_add(t, declared);
    if (!declared)
        rp_count_missing(t, ask->unit, NULL, &missing, NULL);
}

/* The model approved and in force, then every unit. */
void rp_proof_processors(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text no_model = {{"ยังไม่มีแม่แบบข้อตกลงการประมวลผลข้อมูล (DPA) ที่อนุมัติและใช้อยู่",
                                               "no approved model of an agreement is in force"}};
    const struct rp_ledger *l = ask->ledger;
    const struct rp_item *unit;
    const struct rp_act *act = NULL;
    for (size_t i = 0; !act && i < l->n[RP_KEPT_dpa]; i++) {
        const struct rp_item *dpa = &l->of[RP_KEPT_dpa][i];
        if (!is(dpa->rec, DPA_IS_TEMPLATE, "1") || !in_force(ask, dpa->rec))
            continue;
        act = rp_ask_act(ask, dpa, RP_APPROVE, RP_ANY_LEVEL, true);
        if (act)
            rp_count_proof(t, dpa, act->date);
    }
    rp_count_add(t, act);
    if (!act)
        rp_count_missing(t, NULL, NULL, &no_model, NULL);
    for (size_t i = 0; (unit = rp_ask_unit(ask, &i));) {
        struct rp_ask one = *ask;
        one.unit = unit;
        rp_proof_unit_processors(&one, t);
    }
}

/* ---- K2-9-4, K5-9-5 ---- */

/* A breach procedure approved within the two days of which `fits` says so. */
static const struct rp_item *procedure(const struct rp_ask *ask, unsigned levels,
                                       bool (*fits)(const struct rp_ask *, const struct rp_item *,
                                                    const struct ropa_record *),
                                       const struct rp_act **act) {
    const struct rp_ledger *l = ask->ledger;
    for (size_t i = 0; i < l->n[RP_KEPT_procedure]; i++) {
        const struct rp_item *p = &l->of[RP_KEPT_procedure][i];
        *act =
            is(p->rec, PRC_PROCEDURE_KIND, "breach") ? rp_ask_act(ask, p, RP_APPROVE, levels, false) : NULL;
        if (*act && fits(ask, p, rp_ask_version(p, *act)))
            return p;
    }
    return NULL;
}

static bool is_whole(const struct rp_ask *ask, const struct rp_item *p, const struct ropa_record *version) {
    (void)ask;
    (void)p;
    return !ropa_record_get(version, PRC_ADOPTED_FROM) &&
           rp_ask_complete(ropa_record_get(version, PRC_BP_ITEMS), &rp_vocab_bpitem, NULL);
}

void rp_proof_breach_procedure(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติเมื่อข้อมูลรั่วไหลที่อนุมัติแล้ว ครบหัวข้อ BP01–BP15",
         "no approved breach procedure with BP01 to BP15 complete"}};
    static const struct ropa_text no_channel = {
        {"ยังไม่ได้ยืนยันว่าช่องทางรับแจ้งเหตุใช้งานได้", "its intake channel was not verified to work"}};
    const struct rp_act *act;
    const struct rp_item *p = procedure(ask, rp_ask_head(ask), is_whole, &act);
    rp_count_add(t, p);
    if (!p) {
        rp_count_missing(t, NULL, NULL, &missing, NULL);
        return;
    }
    rp_count_proof(t, p, act->date);
    rp_ask_warn_changed(p, t);
    if (!ropa_record_get(p->rec, PRC_CONTACT_VERIFIED_ON))
        rp_count_warn(t, p->unit, p, &no_channel, NULL);
}

/* Its own, or the office's adopted with the unit's contact. */
static bool is_own(const struct rp_ask *ask, const struct rp_item *p, const struct ropa_record *version) {
    return p->unit == ask->unit &&
           (!ropa_record_get(version, PRC_ADOPTED_FROM) || ropa_record_get(version, PRC_CONTACT_REF));
}

void rp_proof_breach_proposal(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน",
         "has no approved breach procedure, nor adopted the office's with a contact of its own"}};
    const struct rp_act *act;
    const struct rp_item *p = procedure(ask, RP_ANY_LEVEL, is_own, &act);
    rp_count_add(t, p);
    if (p)
        rp_count_proof(t, p, act->date);
    else
        rp_count_missing(t, ask->unit, NULL, &missing, NULL);
}

/* ---- K2-9-1, K5-9-2 ---- */

/* IG07 is asked for only where the picture speaks to the office's own people. */
static bool says_all(const struct ropa_record *infographic) {
    const char *audience = ropa_record_get(infographic, IFG_AUDIENCE);
    bool staff = ropa_set_has(audience, "staff") || ropa_set_has(audience, "executives") ||
                 ropa_set_has(audience, "working_group");
    return rp_ask_complete(ropa_record_get(infographic, IFG_IG_ITEMS), &rp_vocab_igitem,
                           staff ? NULL : "ig07");
}

/* Why an infographic does not count; NULL when it does, and then it is noted as proof. */
static const struct ropa_text *why_not_shown(const struct rp_ask *ask, const struct rp_item *item,
                                             unsigned levels, bool whole, struct rp_count *t) {
    static const struct ropa_text not_approved = {{"ยังไม่ได้รับอนุมัติ", "is not approved"}};
    static const struct ropa_text not_whole = {{"หัวข้อ IG01–IG10 ไม่ครบ", "lacks items of IG01 to IG10"}};
    const struct rp_act *act = rp_ask_act(ask, item, RP_APPROVE, levels, false);
    const char *published = rp_ask_published(ask, item);
    bool all = says_all(rp_ask_version(item, act));
    if (!act)
        return &not_approved;
    if (!published)
        return rp_ask_unpublished(ask, item);
    if (whole && !all)
        return &not_whole;
    if (!all)
        rp_count_warn(t, item->unit, item, &not_whole, NULL);
    rp_ask_warn_changed(item, t);
    rp_count_proof(t, item, strcmp(act->date, published) > 0 ? act->date : published);
    return NULL;
}

static void count_infographics(const struct rp_ask *ask, bool of_unit, struct rp_count *t) {
    static const struct ropa_text none = {{"ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล", "has no infographic"}};
    const struct rp_ledger *l = ask->ledger;
    struct rp_count last = {0};
    bool done = false;
    for (size_t i = 0; !done && i < l->n[RP_KEPT_infographic]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_infographic][i];
        bool own = item->unit == (of_unit ? ask->unit : ask->owner) || !(of_unit || ask->owner);
        if (of_unit && !own)
            continue;
        const struct ropa_text *why =
            why_not_shown(ask, item, own ? RP_ANY_LEVEL : rp_ask_head(ask), !of_unit, t);
        done = !why;
        if (why && own)
            rp_count_missing(&last, item->unit, item, why, NULL);
    }
    rp_count_add(t, done);
    for (size_t i = 0; !done && i < last.missing.n; i++)
        rp_count_missing(t, last.missing.at[i].unit, last.missing.at[i].item, last.missing.at[i].what, NULL);
    if (!done && !last.missing.n)
        rp_count_missing(t, of_unit ? ask->unit : NULL, NULL, &none, NULL);
    t->bad |= last.bad;
    rp_count_free(&last);
}

void rp_proof_office_infographic(const struct rp_ask *ask, struct rp_count *t) {
    count_infographics(ask, false, t);
}

void rp_proof_infographic(const struct rp_ask *ask, struct rp_count *t) {
    count_infographics(ask, true, t);
}

/* ---- what the register has no records of ---- */

/* It stood on the day of the act: what became of it since is to be looked at, and takes nothing away. */
static void warn_later(const struct rp_ask *ask, const struct rp_item *item, struct rp_count *t) {
    static const struct ropa_text expired = {
        {"ใช้ได้ในวันของหลักฐาน แต่หมดอายุแล้วเมื่อ {x}", "was valid on its day, and expired on {x}"}};
    static const struct ropa_text over = {
        {"ไฟล์ถูกลบตามระยะเวลาเก็บรักษาเมื่อ {x} ยังนับตามที่ยืนยันไว้",
         "its file was erased on {x}, its time being over; it counts as it was proven"}};
    static const struct ropa_text erased = {
        {"ไฟล์ถูกลบเมื่อ {x} ยังนับตามที่ยืนยันไว้", "its file was erased on {x}; it counts as it was proven"}};
    const struct rp_world *w = ask->ledger->world;
    char day[11], said[48];
    if (rp_evidence_expired(item->rec, ask->day))
        rp_count_warn(t, item->unit, item, &expired,
                      rp_note_day(ropa_record_get(item->rec, EVI_VALID_UNTIL), said));
    if (w->erased && w->erased(w->ctx, item->rec, day) && strcmp(day, ask->day) <= 0)
        rp_count_warn(t, item->unit, item, rp_evidence_over(item->rec, day) ? &over : &erased,
                      rp_note_day(day, said));
}

const struct rp_item *rp_proof_certified(const struct rp_ask *ask, const char *code, bool of_unit,
                                         struct rp_count *t) {
    static const struct ropa_text lacks = {
        {"หลักฐานนี้ยังใช้แทนไม่ได้: ต้องมีหน่วยงาน วันที่ของการกระทำ เลขที่หนังสือหรือ URL และผู้รับรอง",
         "does not count as evidence yet: it needs unit, date of the act, document number or URL, and who certified it"}};
    static const struct ropa_text others = {
        {"หลักฐานของหน่วยงานอื่นไม่นับแทนของศูนย์กลางหรือองค์กร",
         "is another unit's: it doesn't stand for the centre's or the office's own"}};
    static const struct ropa_text expired = {
        {"หมดอายุก่อนวันที่ของหลักฐานเอง จึงไม่นับ", "had expired before its own day, and doesn't count"}};
    const struct rp_ledger *l = ask->ledger;
    char choice[16];
    rp_vocab_step(code, choice);
    for (size_t i = 0; i < l->n[RP_KEPT_evidence]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_evidence][i];
        const struct ropa_record *rec = item->rec;
        const char *date = ropa_record_get(rec, EVI_EVIDENCE_DATE);
        if (!ropa_set_has(ropa_record_get(rec, EVI_STEPS), choice) ||
            (of_unit && item->unit && item->unit != ask->unit))
            continue;
        if (!of_unit && item->unit && ask->owner && item->unit != ask->owner) {
            rp_count_warn(t, item->unit, item, &others, NULL);
            continue;
        }
        bool whole = item->unit && date &&
                     (ropa_record_get(rec, EVI_DOC_NO) || ropa_record_get(rec, EVI_URL)) &&
                     ropa_record_get(rec, EVI_CERTIFIED_BY);
        if (!whole)
            rp_count_warn(t, item->unit, item, &lacks, NULL);
        if (whole && rp_evidence_expired(rec, date))
            rp_count_warn(t, item->unit, item, &expired, NULL);
        if (!whole || !rp_ask_in(ask, date) || rp_evidence_expired(rec, date))
            continue;
        rp_count_proof(t, item, date);
        warn_later(ask, item, t);
        return item;
    }
    return NULL;
}

void rp_proof_evidence(const struct rp_ask *ask, struct rp_count *t) {
    static const struct ropa_text missing = {
        {"ยังไม่มีหลักฐานที่รับรองแล้ว (ทะเบียนหลักฐาน ระบุขั้นตอนนี้)", "no certified evidence names this step"}};
    const bool found =
        ask->step && rp_proof_certified(ask, ask->step->code, ask->unit && ask->unit != ask->owner, t);
    rp_count_add(t, found);
    if (!found)
        rp_count_missing(t, ask->unit, NULL, &missing, NULL);
}
