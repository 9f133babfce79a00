/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The required-field rule: what applies, is required and isn't answered. Rows are part of the record, and so are the
 * fields of a shared record (retention, security) that stand for the same paragraph as the reference to it.
 */
#include "model/place.h"
#include "rules/judge.h"

/*
 * Field `f` of `rec`, the record judged or one that it shares, is wanting; in the one judged that is met at `via`. What
 * good practice alone asks is a warning.
 */
static void report(const struct rp_case *c, const struct ropa_record *rec, size_t f, size_t via) {
    const struct ropa_field *what = &ropa_record_entity(rec)->fields[f];
    struct rp_found found = {.asked = what, .via = rp_case_place(c, via)};
    bool shared = rec != c->rec;
    const struct ropa_place at = shared ? rp_place_own(ropa_record_entity(rec), f) : found.via;
    found.finding = (struct ropa_finding){.rule = "FIELD",
                                          .severity = what->need == ROPA_REQUIRED ? ROPA_ERROR : ROPA_WARNING,
                                          .rec = shared ? rec : c->whole,
                                          .law = what->law,
                                          .entries = shared};
    found.finding.message[ROPA_TH] = rp_not_answered(&at, what, ROPA_TH);
    found.finding.message[ROPA_EN] = rp_not_answered(&at, what, ROPA_EN);
    rp_outcome_add(c->out, &found, &at);
}

/* Note for each paragraph whose record `f` is part of that it is there, or wanting. */
static void note(bool *notes, const struct ropa_field *f) {
    for (size_t role = 0; role < 2; role++) {
        size_t p = rp_paragraph_find(f->duty[role]);
        if (p < RP_N_PARAGRAPHS)
            notes[p] = true;
    }
}

static bool is_answered(const struct rp_case *c, const struct ropa_record *rec, size_t f) {
    return ropa_field_answered(rec, f) && !rp_rule_left_open(c, rec, f);
}

/* Not to be left without an answer. */
static bool is_asked(const struct ropa_field *field) {
    return field->need >= ROPA_EXPECTED && !(field->flags & ROPA_DERIVED);
}

static bool same_duty(const struct ropa_field *a, const struct ropa_field *b) {
    for (size_t role = 0; role < 2; role++)
        if (a->duty[role] && b->duty[role] && !strcmp(a->duty[role], b->duty[role]))
            return true;
    return false;
}

/* The shared record that field `at` refers to: its part in the same paragraph is part of this record. */
static void judge_shared(const struct rp_case *c, const struct ropa_field *by, size_t at) {
    const char *uid = rp_get(c, at);
    const struct ropa_record *rec =
        uid && c->view && c->view->record ? c->view->record(c->view->ctx, by->of, uid) : NULL;
    for (size_t f = 0; rec && f < by->of->n_fields; f++) {
        const struct ropa_field *field = &by->of->fields[f];
        if (!same_duty(by, field) || !ropa_field_applies(rec, f) || !is_asked(field) ||
            is_answered(c, rec, f))
            continue;
        note(c->out->missing, field);
        report(c, rec, f, at);
    }
}

static void judge_field(const struct rp_case *c, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(c->rec)->fields[f];
    bool answered = is_answered(c, c->rec, f);
    if (answered && !ropa_record_na(c->rec, f))
        note(c->out->present, field);
    if (!answered && is_asked(field)) {
        note(c->out->missing, field);
        report(c, c->rec, f, f);
    }
    if (field->kind == ROPA_REF && (field->duty[0] || field->duty[1]))
        judge_shared(c, field, f);
}

static void judge_fields(const struct rp_case *c) {
    const struct ropa_entity *ent = ropa_record_entity(c->rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!ropa_field_applies(c->rec, f))
            continue;
        judge_field(c, f);
        for (size_t i = 0; ent->fields[f].kind == ROPA_ROWS && i < ropa_record_rows(c->rec, f); i++) {
            struct rp_case row = *c;
            row.rec = ropa_record_row(c->rec, f, i);
            row.rows = f;
            row.row = i;
            judge_fields(&row);
        }
    }
}

/* What the organisation's record holds for every entry: present, never wanting here. */
static void note_organisation(const struct rp_case *c) {
    for (size_t f = 0; c->organisation && f < rp_organisation.n_fields; f++)
        if (is_answered(c, c->organisation, f) && !ropa_record_na(c->organisation, f))
            note(c->out->present, &rp_organisation.fields[f]);
}

void rp_required_judge(const struct rp_case *c) {
    judge_fields(c);
    note_organisation(c);
}
