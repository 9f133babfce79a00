/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What judging one record gave, finding by finding, and how it is told. */
#include "base/buf.h"
#include "base/spelling.h"
#include "model/place.h"
#include "rules/judge.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

void rp_found_free(struct rp_found *f) {
    for (size_t i = 0; i < f->finding.n_places; i++)
        free((char *)f->finding.places[i].field);
    free((struct ropa_finding_place *)f->finding.places);
    free((char *)f->finding.law);
    free((char *)f->finding.message[0]);
    free((char *)f->finding.message[1]);
    free(f->words);
    free(f->other);
}

void rp_outcome_free(struct rp_outcome *out) {
    for (size_t i = 0; i < out->n; i++)
        rp_found_free(&out->found[i]);
    free(out->found);
    ropa_record_free(out->unsaid);
    *out = (struct rp_outcome){0};
}

static struct ropa_finding_place *one_place(const struct ropa_place *at) {
    struct ropa_finding_place *p = malloc(sizeof *p);
    if (!p)
        return NULL;
    *p = (struct ropa_finding_place){*at, ropa_place_text(at, ROPA_AS_CODE, ROPA_EN)};
    return p;
}

void rp_outcome_add(struct rp_outcome *out, const struct rp_found *f, const struct ropa_place *at) {
    struct rp_found own = *f;
    own.finding.places = one_place(at);
    own.finding.n_places = own.finding.places != NULL;
    own.finding.law = strdup(f->finding.law ? f->finding.law : "");
    own.words = f->words ? strdup(f->words) : NULL;
    bool whole = (own.words || !f->words) && own.finding.places && own.finding.places->field &&
                 own.finding.law && own.finding.message[0] && own.finding.message[1];
    struct rp_found *more = whole ? rp_grow(out->found, out->n, &out->cap, sizeof *more) : NULL;
    if (!more) {
        rp_found_free(&own);
        out->bad = true;
        return;
    }
    out->found = more;
    out->found[out->n++] = own;
}

struct ropa_place rp_case_place(const struct rp_case *c, size_t f) {
    const struct ropa_entity *whole = ropa_record_entity(c->whole);
    if (c->rec == c->whole)
        return rp_place_own(whole, f);
    struct ropa_place p = rp_place_row(whole, c->rows, c->row + 1, f);
    RP_COPY(p.uid, ropa_record_uid(c->rec));
    return p;
}

char *rp_not_answered(const struct ropa_place *at, const struct ropa_field *what, enum ropa_lang lang) {
    static const char *const alone[2] = {"ยังไม่ได้ตอบ: ", "Not answered yet: "};
    static const char *const of_row[2] = {" ยังไม่ได้ตอบ: ", ", not answered yet: "};
    bool row = at->rows != ROPA_NO_FIELD;
    struct rp_buf b = {0};
    if (row)
        rp_buf_str(&b, at->root->fields[at->rows].label.in[lang]);
    rp_buf_str(&b, row ? of_row[lang] : alone[lang]);
    rp_buf_str(&b, what->label.in[lang]);
    return rp_buf_take(&b);
}

void rp_outcome_extend(struct rp_outcome *out, const char **text, const char *between, const char *more) {
    struct rp_buf b = {0};
    rp_buf_printf(&b, "%s%s%s", *text, between, more);
    char *longer = rp_buf_take(&b);
    out->bad |= !longer;
    if (!longer)
        return;
    free((char *)*text);
    *text = longer;
}

/* Whether `label` is one of those that the sentence ends with. */
static bool is_named(const char *sentence, const char *label) {
    size_t n = strlen(label);
    for (const char *p = sentence; (p = strstr(p, label)); p += n)
        if (p >= sentence + 2 && (!strncmp(p - 2, ", ", 2) || !strncmp(p - 2, ": ", 2)) &&
            (!p[n] || !strncmp(p + n, ", ", 2)))
            return true;
    return false;
}

static void name_too(struct rp_outcome *out, struct ropa_finding *f, const struct ropa_field *asked) {
    for (int lang = 0; lang < 2; lang++)
        if (!is_named(f->message[lang], asked->label.in[lang]))
            rp_outcome_extend(out, &f->message[lang], ", ", asked->label.in[lang]);
}

/* The places of `from`, in the order of the form, come behind those of `f`; `from` is left without any. */
static bool take_places(struct ropa_finding *f, struct ropa_finding *from) {
    struct ropa_finding_place *all = realloc((void *)f->places, (f->n_places + from->n_places) * sizeof *all);
    if (!all)
        return false;
    memcpy(all + f->n_places, from->places, from->n_places * sizeof *all);
    f->places = all;
    f->n_places += from->n_places;
    from->n_places = 0;
    return true;
}

static void take(struct rp_outcome *out, struct rp_found *f, struct rp_found *from) {
    struct ropa_finding *a = &f->finding;
    out->bad |= !take_places(a, &from->finding);
    if (!strstr(a->law, from->finding.law))
        rp_outcome_extend(out, &a->law, *a->law ? "; " : "", from->finding.law);
    if (f->words && from->words)
        rp_outcome_extend(out, (const char **)&f->words, "\n", from->words);
}

static bool alike(const struct rp_found *a, const struct rp_found *b) {
    return a->finding.rec == b->finding.rec && a->finding.severity == b->finding.severity &&
           a->finding.waived == b->finding.waived && a->finding.elsewhere == b->finding.elsewhere &&
           !strcmp(a->finding.rule, b->finding.rule);
}

/* Fields not answered: both of one row, or both asked by good practice alone. */
static bool asked_together(const struct rp_found *a, const struct rp_found *b) {
    const struct ropa_place *p = &a->finding.places->at, *q = &b->finding.places->at;
    return a->asked && b->asked && alike(a, b) && p->rows == q->rows && p->row == q->row &&
           (p->rows != ROPA_NO_FIELD || a->finding.severity < ROPA_ERROR);
}

static bool same_sentence(const struct rp_found *a, const struct rp_found *b) {
    return alike(a, b) && !strcmp(a->finding.message[0], b->finding.message[0]) &&
           !strcmp(a->finding.message[1], b->finding.message[1]);
}

/* Each finding joins the first one before it that `same` names. */
static void join(struct rp_outcome *out, bool (*same)(const struct rp_found *, const struct rp_found *)) {
    size_t kept = 0;
    for (size_t i = 0; i < out->n; i++) {
        struct rp_found f = out->found[i];
        size_t k = 0;
        while (!out->bad && k < kept && !same(&out->found[k], &f))
            k++;
        if (out->bad || k == kept) {
            out->found[kept++] = f;
            continue;
        }
        if (same == asked_together)
            name_too(out, &out->found[k].finding, f.asked);
        take(out, &out->found[k], &f);
        rp_found_free(&f);
    }
    out->n = kept;
}

/*
 * First the fields of a row that aren't answered, and those that only good practice asks; then every sentence that came
 * out the same, as of two rows that lack the same.
 */
void rp_tell_together(struct rp_outcome *out) {
    join(out, asked_together);
    join(out, same_sentence);
}

char *ropa_finding_where(const struct ropa_finding *f, enum ropa_format how, enum ropa_lang lang) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < f->n_places; i++) {
        const struct ropa_place *at = &f->places[i].at;
        char *label = how == ROPA_AS_LABEL && *f->places[i].field ? ropa_place_label(at, lang) : NULL;
        b.bad |= how == ROPA_AS_LABEL && *f->places[i].field && !label;
        rp_buf_str(&b, i ? ", " : "");
        rp_buf_str(&b, label ? label : f->places[i].field);
        free(label);
    }
    return rp_buf_take(&b);
}

char *ropa_finding_proposal(const struct ropa_finding *f, size_t i) {
    const struct ropa_place *at = &f->places[i].at;
    if (strcmp(f->rule, "RGN-01") != 0 || !*f->places[i].field)
        return NULL;
    const struct ropa_record *holder = ropa_place_holder((struct ropa_record *)f->rec, at);
    const char *text = holder ? ropa_record_get(holder, at->field) : NULL;
    char *mended = text ? ropa_text_mend(text) : NULL;
    if (mended && strcmp(mended, text) != 0 && rp_spelling_sure(text))
        return mended;
    free(mended);
    return NULL;
}
