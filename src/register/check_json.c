/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Findings and verdicts as JSON, in the shape of contract.md. */
#include <ropa/check.h>
#include <ropa/json.h>
#include <stdlib.h>

static const char *const severities[] = {"hint", "warning", "error"};
static const char *const words[] = {"not_applicable", "missing", "complete"};

static void put_both(struct ropa_json *w, const char *key, const char *const text[2]) {
    ropa_json_object(w, key);
    ropa_json_text(w, "th", text[ROPA_TH]);
    ropa_json_text(w, "en", text[ROPA_EN]);
    ropa_json_object_end(w);
}

/* What mends it, by place. */
static void put_proposals(struct ropa_json *w, const struct ropa_finding *f) {
    bool any = false;
    for (size_t i = 0; i < f->n_places; i++) {
        char *proposal = ropa_finding_proposal(f, i);
        if (proposal && !any)
            ropa_json_object(w, "proposal");
        any |= proposal != NULL;
        if (proposal)
            ropa_json_text(w, f->places[i].field, proposal);
        free(proposal);
    }
    if (any)
        ropa_json_object_end(w);
}

void ropa_json_finding(struct ropa_json *w, const char *key, const struct ropa_finding *f) {
    char law[300];
    ropa_json_object(w, key);
    ropa_json_text(w, "rule", f->rule);
    ropa_json_text(w, "severity", severities[f->severity]);
    ropa_json_text(w, "noun", ropa_record_entity(f->rec)->code);
    ropa_json_text(w, "ref", ropa_record_ref(f->rec));
    ropa_json_text(w, "field", f->places->field);
    ropa_json_text(w, "law", ropa_law_text(f->law, ROPA_TH, law, sizeof law));
    ropa_json_text(w, "law_en", ropa_law_text(f->law, ROPA_EN, law, sizeof law));
    ropa_json_line(w);
    put_both(w, "message", f->message);
    ropa_json_array(w, "places");
    for (size_t i = 0; i < f->n_places; i++)
        ropa_json_text(w, NULL, f->places[i].field);
    ropa_json_array_end(w);
    put_proposals(w, f);
    if (f->entries)
        ropa_json_int(w, "entries", (int64_t)f->entries);
    ropa_json_bool(w, "elsewhere", f->elsewhere);
    if (f->bars)
        ropa_json_bool(w, "bars", true);
    if (f->vain)
        ropa_json_bool(w, "vain", true);
    if (f->waived)
        ropa_json_bool(w, "waived", true);
    ropa_json_object_end(w);
}

/* The i-th of what is judged, paragraphs first. */
struct judged {
    const struct ropa_checked *checked;
    const struct ropa_paragraph *paragraphs;
    size_t n_paragraphs;
};

static const char *code_at(const struct judged *j, size_t i) {
    return i < j->n_paragraphs ? j->paragraphs[i].code : ropa_sections()[i - j->n_paragraphs].code;
}

static enum ropa_verdict verdict_at(const struct judged *j, size_t i) {
    return i < j->n_paragraphs ? j->checked->verdicts[i] : j->checked->sections[i - j->n_paragraphs];
}

static const struct ropa_text *why_not(const struct judged *j, size_t i) {
    return verdict_at(j, i) == ROPA_NOT_APPLICABLE ? ropa_why_not(code_at(j, i)) : NULL;
}

/* "why_not": {"19": {"th": ..., "en": ...}} */
static void put_reasons(struct ropa_json *w, const struct judged *j, size_t n) {
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_text *why = why_not(j, i);
        if (!why)
            continue;
        if (!any) {
            ropa_json_line(w);
            ropa_json_object(w, "why_not");
        }
        any = true;
        put_both(w, code_at(j, i), why->in);
    }
    if (any)
        ropa_json_object_end(w);
}

void ropa_json_verdicts(struct ropa_json *w, const char *key, const struct ropa_checked *checked) {
    struct judged j = {.checked = checked};
    j.paragraphs = ropa_paragraphs(checked->rec, &j.n_paragraphs);
    size_t n = checked->verdicts ? j.n_paragraphs + ROPA_N_SECTIONS : 0;
    ropa_json_object(w, key);
    ropa_json_text(w, "noun", ropa_record_entity(checked->rec)->code);
    ropa_json_text(w, "ref", ropa_record_ref(checked->rec));
    for (size_t i = 0; i < n; i++)
        ropa_json_text(w, code_at(&j, i), words[verdict_at(&j, i)]);
    put_reasons(w, &j, n);
    ropa_json_object_end(w);
}
