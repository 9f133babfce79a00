/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is wrong with a record is mended: in itself, in what it shares, in the consent form or the agreement that it waits for. */
#include "agree/todo.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/consent_form.h"
#include "model/nouns/consent_form_purpose.h"
#include "model/nouns/dpa.h"
#include "model/nouns/nouns.h"
#include "model/nouns/party.h"
#include "model/nouns/processor_use.h"
#include "model/nouns/purpose.h"
#include "model/record.h"
#include "model/value.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static const char *code(const struct rp_todo_unit *unit) {
    return unit ? unit->code : "";
}

/* ---- in itself ---- */

/* Whose the record is: a unit's, the office's itself, else the centre's to keep. */
static void done_by_keeper(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent,
                           const char *uid) {
    const struct ropa_view *view = ropa_register_view(l->reg);
    const struct ropa_record *rec = view->record(view->ctx, ent, uid);
    l->bad |= rp_view_starved(view);
    const struct rp_todo_unit *unit =
        rec && ent->unit_field != ROPA_NO_FIELD
            ? rp_todo_unit_find(&l->people, ropa_record_get(rec, ent->unit_field))
            : NULL;
    rp_todo_done_by(item, unit ? ROPA_TODO_BY_UNIT : ROPA_TODO_BY_CENTRE, unit ? unit : rp_todo_centre(l));
}

bool rp_todo_mend(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent,
                  const char *uid) {
    struct rp_todo_paper p;
    if (ent == &rp_organisation)
        return rp_todo_first_office(l, item, uid);
    if (!rp_todo_paper(&p, l, item, ent, uid) || !rp_todo_paper_end(&p))
        return false;
    done_by_keeper(l, item, ent, uid);
    return true;
}

bool rp_todo_mend_shared(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct ropa_text first = {
        {"ก่อนอื่นแก้ข้อผิดในรายการที่ใช้ร่วมกัน", "First mend what is wrong in a shared record"}};
    static const struct ropa_entity *const shared[] = {&rp_organisation, &rp_retention, &rp_security,
                                                       &rp_dataset,      &rp_party,     &rp_consent_form};
    char uid[37];
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
        if (rp_todo_first_wrong(l, shared[i], unit, true, uid) && rp_todo_mend(l, item, shared[i], uid)) {
            item->before = item->before ? item->before : &first;
            return true;
        }
    return false;
}

/* ---- what an entry waits for elsewhere: the consent form ---- */

/* Whether the form asks for the purpose in those words; one that lists none doesn't say. */
static bool asks_for(const struct ropa_record *form, const char *text) {
    size_t n = ropa_record_rows(form, CNF_PURPOSE);
    for (size_t i = 0; text && i < n; i++)
        if (rp_todo_says(ropa_record_row(form, CNF_PURPOSE, i), CFP_PURPOSE_TEXT, text))
            return true;
    return !text || !n;
}

/* What the entry says already, in the words that the paper takes; nothing where it doesn't say, or says more than fits. */
static void tell(struct rp_todo_paper *p, size_t field, const struct ropa_record *from, size_t of) {
    const struct ropa_field *f = &p->rec->ent->fields[field], *source = &ropa_record_entity(from)->fields[of];
    enum ropa_format how = f->kind == ROPA_TEXT || f->kind == ROPA_LONG ? ROPA_AS_LABEL : ROPA_AS_CODE;
    const char *held = ropa_record_get(from, of);
    char *said = held ? ropa_value_format(source, held, how, ROPA_TH, ropa_register_view(p->l->reg)) : NULL;
    p->l->bad |= held && !said;
    if (said && strlen(said) < sizeof p->item->fields->value)
        rp_todo_paper_set(p, f->code, said);
    free(said);
}

/* "แบบขอความยินยอม ค่ายเยาวชน": after what it is of, until somebody calls it otherwise. */
static void name_paper(struct rp_todo_paper *p, const char *place, const char *of) {
    struct rp_buf name = {0};
    rp_buf_printf(&name, "%s %s", p->rec->ent->label.in[ROPA_TH], of ? of : "");
    p->l->bad |= name.bad;
    if (of && !name.bad && ropa_text_length(name.p) <= 200)
        rp_todo_paper_set(p, place, name.p);
    rp_buf_free(&name);
}

/* A form of the unit that asks for the purpose in its words, or says none and no entry names it yet. */
static bool is_free_form(const struct ropa_record *rec, const void *ctx) {
    const void *const *with = ctx; /* list, unit, text */
    bool used = false;
    if (!rp_todo_says(rec, CNF_UNIT_REF, with[1]) || !asks_for(rec, with[2]))
        return false;
    if (with[2] && ropa_record_rows(rec, CNF_PURPOSE))
        return true;
    ropa_register_users(((struct rp_todo_list *)with[0])->reg, rec, rp_todo_note_entry, &used, NULL);
    return !used;
}

/* The form named doesn't ask for the purpose: it gets it in the entry's own words. */
static bool ask_in_form(struct rp_todo_list *l, struct rp_todo_item *item, const char *form,
                        const char *text) {
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_consent_form, form))
        return false;
    if (!asks_for(p.rec, text))
        rp_todo_paper_row_set(&p, "purpose", rp_todo_paper_row(&p, CNF_PURPOSE), "purpose_text", text);
    return rp_todo_paper_end(&p);
}

/* The form, in use, that another purpose of the entry names; NULL. */
static const char *form_of_another(struct rp_todo_list *l, const struct ropa_record *entry) {
    const struct ropa_view *view = ropa_register_view(l->reg);
    for (size_t i = 0; i < ropa_record_rows(entry, ACT_PURPOSE); i++) {
        const char *uid = ropa_record_get(ropa_record_row(entry, ACT_PURPOSE, i), PUR_CONSENT_FORM_REF);
        const struct ropa_record *form = uid ? view->record(view->ctx, &rp_consent_form, uid) : NULL;
        if (form && strcmp(form->status, "retired") != 0)
            return uid;
    }
    return NULL;
}

/* The form by which the purpose asks for consent: linked when it is there, asked in that of the entry's other purposes, else made. */
static bool ask_consent(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                        const struct ropa_record *entry, size_t row) {
    const struct ropa_record *purpose = ropa_record_row(entry, ACT_PURPOSE, row);
    const char *named = purpose ? ropa_record_get(purpose, PUR_CONSENT_FORM_REF) : NULL;
    const char *text = purpose ? ropa_record_get(purpose, PUR_PURPOSE_TEXT) : NULL;
    const void *const with[] = {l, unit ? unit->uid : "", text};
    struct rp_todo_paper p;
    struct ropa_record *form;
    char uid[37];
    if (named)
        return ask_in_form(l, item, named, text);
    if (!purpose)
        return false;
    if (rp_todo_find(l, &rp_consent_form, is_free_form, with, uid) &&
        !ropa_register_get(l->reg, &rp_consent_form, uid, &form, NULL)) {
        bool begun = rp_todo_paper(&p, l, item, &rp_activity, entry->uid);
        if (begun) {
            p.alone = true;
            rp_todo_paper_row_set(&p, "purpose", row + 1, "consent_form_ref", form->ref);
        }
        ropa_record_free(form);
        return begun && rp_todo_paper_end(&p);
    }
    const char *other = text ? form_of_another(l, entry) : NULL;
    if (other)
        return ask_in_form(l, item, other, text);
    if (!rp_todo_paper(&p, l, item, &rp_consent_form, NULL))
        return false;
    rp_todo_paper_set(&p, "unit_ref", code(unit));
    rp_todo_paper_row_set(&p, "purpose", 1, "purpose_text",
                          text && strlen(text) < sizeof item->fields->value ? text : NULL);
    name_paper(&p, "name", ropa_record_get(entry, ACT_ACTIVITY_NAME));
    tell(&p, CNF_CONSENT_METHODS, purpose, PUR_CONSENT_METHOD);
    tell(&p, CNF_WITHDRAWAL_CHANNEL, purpose, PUR_WITHDRAWAL_CHANNEL);
    tell(&p, CNF_WITHDRAWAL_EFFECT, purpose, PUR_WITHDRAWAL_EFFECT);
    rp_todo_paper_set(&p, "withdrawal_channel", NULL);
    return rp_todo_paper_end(&p);
}

/* ---- the agreement ---- */

static bool is_agreement_with(const struct ropa_record *rec, const void *ctx) {
    const char *const *with = ctx; /* party, unit */
    return rp_todo_says(rec, DPA_PARTY_REF, with[0]) &&
           (rp_todo_says(rec, DPA_UNIT_REF, with[1]) || rp_todo_says(rec, DPA_UNIT_REF, "")) &&
           !rp_todo_says(rec, DPA_IS_TEMPLATE, "1");
}

/* One value of a row of the entry; NULL: the officer knows it. */
static bool put_use(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_record *entry,
                    size_t row, const char *field, const char *value) {
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_activity, entry->uid))
        return false;
    p.alone = true;
    rp_todo_paper_row_set(&p, "processor_use", row + 1, field, value);
    return rp_todo_paper_end(&p);
}

bool rp_todo_agree_with(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                        const struct ropa_record *entry, size_t row) {
    const struct ropa_record *use = ropa_record_row(entry, ACT_PROCESSOR_USE, row);
    const char *party = ropa_record_get(use, PRU_PROCESSOR_REF), *has = ropa_record_get(use, PRU_DPA_REF);
    const char *const with[] = {party, unit ? unit->uid : ""};
    static const struct ropa_text who = {
        {"ก่อนอื่นบอกว่าใครเป็นผู้ประมวลผล ถ้ายังไม่มีในทะเบียนหน่วยงานหรือบุคคลภายนอก ให้เพิ่มก่อน",
         "First say who the processor is; add it first where it isn't in the register yet"}};
    struct rp_todo_paper p;
    struct ropa_record *dpa = NULL;
    char uid[37];
    if (!party) {
        bool asked = put_use(l, item, entry, row, "processor_ref", NULL);
        item->before = item->before ? item->before : &who; /* else one is added first */
        return asked;
    }
    if (!has && rp_todo_find(l, &rp_dpa, is_agreement_with, with, uid)) {
        bool found = !ropa_register_get(l->reg, &rp_dpa, uid, &dpa, NULL) &&
                     put_use(l, item, entry, row, "dpa_ref", dpa->ref);
        ropa_record_free(dpa);
        return found;
    }
    const struct ropa_view *view = ropa_register_view(l->reg);
    const struct ropa_record *other = view->record(view->ctx, &rp_party, party);
    if (!rp_todo_paper(&p, l, item, &rp_dpa, has))
        return false;
    rp_todo_paper_set(&p, "is_template", "0");
    rp_todo_paper_set(&p, "unit_ref", code(unit));
    rp_todo_paper_set(&p, "party_ref", other ? other->ref : NULL);
    if (!has) {
        name_paper(&p, "name", other ? ropa_record_get(other, PTY_NAME) : NULL);
        tell(&p, DPA_SERVICE, use, PRU_PROCESSOR_SERVICE);
        if (rp_todo_says(entry, ACT_RECORD_ROLE, "controller")) /* who has it done by another */
            rp_todo_paper_set(&p, "our_role", "controller");
    }
    rp_todo_paper_set(&p, "signed_at", NULL);
    rp_todo_paper_set(&p, "valid_from", NULL);
    return rp_todo_paper_end(&p);
}

/* ---- any of them ---- */

static void note_wait(struct rp_todo_list *l, const struct ropa_record *rec, bool agreement) {
    static const struct ropa_text add = {{"ทำ%s ของ \"%s\"", "Make the %s of \"%s\""}},
                                  more = {{"เพิ่มวัตถุประสงค์ใน%s ของ \"%s\"",
                                           "Add a purpose to the %s of \"%s\""}},
                                  mend = {{"แก้%s ของ \"%s\"", "Mend the %s of \"%s\""}},
                                  link = {{"ผูก%sเข้ากับ \"%s\"", "Link the %s to \"%s\""}};
    const struct rp_todo_judged e = rp_todo_judge(l, rec);
    const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, ropa_record_get(rec, ACT_UNIT_REF));
    struct rp_todo_item *item = (agreement ? e.use : e.purpose) ? rp_todo_add(l, ROPA_TODO_MISTAKE) : NULL;
    if (!item)
        return;
    bool found = agreement ? rp_todo_agree_with(l, item, unit, rec, e.use - 1)
                           : ask_consent(l, item, unit, rec, e.purpose - 1);
    const struct ropa_entity *of = agreement ? &rp_dpa : &rp_consent_form;
    const struct ropa_remedy *r = &item->todo.remedy;
    bool links = found && r->noun && strcmp(r->noun, of->code) != 0, there = found && r->n_refs;
    struct ropa_place at;
    bool row = there && item->todo.n_fields && !ropa_place_parse(of, item->fields->place, &at, NULL) &&
               at.rows != ROPA_NO_FIELD;
    const struct ropa_text *said = links ? &link : row ? &more : there ? &mend : &add;
    item->gone = !found;
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    for (int i = ROPA_TH; i <= ROPA_EN; i++)
        rp_buf_printf(&item->what[i], said->in[i], of->label.in[i], ropa_record_get(rec, rec->ent->title));
}

static void note_notice(struct rp_todo_list *l, const struct ropa_record *rec) {
    const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, ropa_record_get(rec, ACT_UNIT_REF));
    struct rp_todo_item *item = rp_todo_add(l, ROPA_TODO_MISTAKE);
    if (item)
        item->gone = !rp_todo_cover(l, item, unit, rec);
}

void rp_todo_waits(struct rp_todo_list *l, const struct ropa_record *entry, const struct ropa_entity *paper) {
    if (!paper || paper == &rp_consent_form)
        note_wait(l, entry, false);
    if (!paper || paper == &rp_dpa)
        note_wait(l, entry, true);
    if (paper == &rp_notice)
        note_notice(l, entry);
}

bool rp_todo_mend_elsewhere(struct rp_todo_list *l, struct rp_todo_item *item,
                            const struct ropa_record *rec) {
    static const struct ropa_text first = {
        {"ก่อนอื่นทำเอกสารที่รายการนี้รออยู่ให้ครบ", "First complete what the record waits for elsewhere"}};
    const struct rp_todo_judged e = rp_todo_judge(l, rec);
    bool entry = rp_conduct(rec->ent)->entry;
    const struct rp_todo_unit *unit =
        entry ? rp_todo_unit_find(&l->people, ropa_record_get(rec, ACT_UNIT_REF)) : NULL;
    bool found = (entry && e.purpose && ask_consent(l, item, unit, rec, e.purpose - 1)) ||
                 (entry && e.use && rp_todo_agree_with(l, item, unit, rec, e.use - 1));
    if (found)
        rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    found = found || (e.shares && rp_todo_mend(l, item, e.shares, e.shared));
    if (found && !item->before)
        item->before = &first;
    return found;
}
