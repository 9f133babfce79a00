/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "import/account.h"

#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rp_account *rp_account_new(void) {
    return calloc(1, sizeof(struct rp_account));
}

void rp_account_cell(size_t column, size_t row, char out[32]) {
    char turned[32]; /* made for every cell of a file: written from its end, without printf */
    size_t n = 0;
    do
        turned[n++] = (char)('0' + row % 10);
    while (row /= 10);
    for (size_t c = column + 1; c && n < sizeof turned - 1; c = (c - 1) / 26)
        turned[n++] = (char)('A' + (c - 1) % 26);
    for (size_t i = 0; i < n; i++)
        out[i] = turned[n - 1 - i];
    out[n] = '\0';
}

void rp_account_stored(struct rp_account *a, bool empty) {
    a->result.read++;
    a->result.stored++;
    a->result.empty += empty;
}

/* The same text for all who say it; NULL when there is none, or no memory. */
static const char *sentence(struct rp_account *a, const char *text) {
    const char *kept = text ? rp_memo_get(&a->sentences, text) : NULL;
    if (text && !kept && rp_memo_put(&a->sentences, text, text))
        kept = rp_memo_get(&a->sentences, text);
    return kept;
}

static const char *sheet_of(struct rp_account *a) {
    return a->sheet ? sentence(a, a->sheet) : "";
}

void rp_account_left(struct rp_account *a, const char *cell, const char *value, const char *th,
                     const char *en) {
    struct ropa_import_result *r = &a->result;
    void *at = rp_grow(a->left, r->n_left, &a->cap_left, sizeof *a->left);
    if (!at) {
        a->bad = true;
        return;
    }
    r->read++;
    r->left = a->left = at;
    struct ropa_left *l = &a->left[r->n_left++];
    *l = (struct ropa_left){
        sheet_of(a), rp_strdup(cell), rp_strdup(value), {sentence(a, th), sentence(a, en)}};
    a->bad = a->bad || !l->sheet || !l->cell || !l->value || !l->reason[0] || !l->reason[1];
}

void rp_account_wrong(struct rp_account *a, const char *cell, const char *value, const char *th,
                      const char *en) {
    rp_account_left(a, cell, value, th, en);
    a->result.wrong++;
}

bool rp_account_word_again(struct rp_account *a, const char *field, const char *word) {
    struct rp_buf key = {0};
    rp_buf_printf(&key, "%s\x1f%s", field, word);
    const char *at = key.bad ? NULL : rp_memo_get(&a->word_at, key.p);
    if (at)
        a->words[strtoul(at, NULL, 10)].times++;
    a->bad = a->bad || key.bad;
    rp_buf_free(&key);
    return at != NULL;
}

void rp_account_word(struct rp_account *a, const char *field, const char *word, const char *nearest,
                     bool kept) {
    struct ropa_import_result *r = &a->result;
    struct rp_buf key = {0};
    char number[24];
    void *at = rp_grow(a->words, r->n_words, &a->cap_words, sizeof *a->words);
    if (!at) {
        a->bad = true;
        return;
    }
    r->words = a->words = at;
    snprintf(number, sizeof number, "%zu", r->n_words);
    rp_buf_printf(&key, "%s\x1f%s", field, word);
    struct ropa_unknown_word *w = &a->words[r->n_words++];
    *w = (struct ropa_unknown_word){sentence(a, field), rp_strdup(word), 1, nearest, kept};
    a->bad = a->bad || !w->field || !w->word || key.bad || !rp_memo_put(&a->word_at, key.p, number);
    rp_buf_free(&key);
}

void rp_account_sheet(struct rp_account *a, const char *name, bool read) {
    struct ropa_import_result *r = &a->result;
    void *at = rp_grow(a->sheets, r->n_sheets, &a->cap_sheets, sizeof *a->sheets);
    if (!at) {
        a->bad = true;
        return;
    }
    r->sheets = a->sheets = at;
    a->sheets[r->n_sheets++] = (struct ropa_import_sheet){sentence(a, name), read};
    a->bad = a->bad || !a->sheets[r->n_sheets - 1].name;
}

void rp_account_normalised(struct rp_account *a, const char *cell, const char *value, const char *now) {
    struct ropa_import_result *r = &a->result;
    r->normalised++;
    void *at = rp_grow(a->forms, r->n_forms, &a->cap_forms, sizeof *a->forms);
    if (!at) {
        a->bad = true;
        return;
    }
    r->forms = a->forms = at;
    struct ropa_normalised *n = &a->forms[r->n_forms++];
    *n = (struct ropa_normalised){sheet_of(a), rp_strdup(cell), rp_strdup(value), rp_strdup(now)};
    a->bad = a->bad || !n->sheet || !n->cell || !n->value || !n->now;
}

void rp_account_change(struct rp_account *a, const struct ropa_import_change *change) {
    struct ropa_import_result *r = &a->result;
    void *at = rp_grow(a->changes, r->n_changes, &a->cap_changes, sizeof *a->changes);
    if (!at) {
        a->bad = true;
        return;
    }
    r->changes = a->changes = at;
    a->changes[r->n_changes++] = (struct ropa_import_change){
        rp_strdup(change->ref),        sentence(a, change->field),      rp_strdup(change->base),
        rp_strdup(change->ours),       rp_strdup(change->theirs),       change->state,
        rp_strdup(change->ours_names), rp_strdup(change->theirs_names), change->noun};
}

void rp_account_doubt(struct rp_account *a, const char *cell, const char *value, const char *th,
                      const char *en) {
    struct ropa_import_result *r = &a->result;
    void *at = rp_grow(a->doubts, r->n_doubts, &a->cap_doubts, sizeof *a->doubts);
    if (!at) {
        a->bad = true;
        return;
    }
    r->doubts = a->doubts = at;
    struct ropa_doubt *d = &a->doubts[r->n_doubts++];
    *d = (struct ropa_doubt){
        sheet_of(a), rp_strdup(cell), rp_strdup(value), {sentence(a, th), sentence(a, en)}, false};
    a->bad = a->bad || !d->sheet || !d->cell || !d->value || !d->reason[0] || !d->reason[1];
}

void rp_account_barred(struct rp_account *a, const char *cell, const char *value, const char *th,
                       const char *en) {
    size_t n = a->result.n_doubts;
    rp_account_doubt(a, cell, value, th, en);
    if (a->result.n_doubts > n) {
        a->doubts[n].bars = true;
        a->result.barred++;
    }
}

#define SAMPLES (sizeof((struct ropa_import_heading *)0)->samples / sizeof(char *))

void rp_account_heading(struct rp_account *a, const char *heading) {
    struct ropa_import_result *r = &a->result;
    void *at = rp_grow(a->headings, r->n_headings, &a->cap_headings, sizeof *a->headings);
    if (!at) {
        a->bad = true;
        return;
    }
    r->headings = a->headings = at;
    struct ropa_import_heading *h = &a->headings[r->n_headings++];
    *h = (struct ropa_import_heading){.heading = rp_strdup(heading)};
    a->bad = a->bad || !h->heading;
}

void rp_account_sample(struct rp_account *a, struct ropa_import_heading *h, const char *text) {
    size_t i = 0;
    while (i < SAMPLES && h->samples[i] && strcmp(h->samples[i], text) != 0)
        i++;
    if (i == SAMPLES || h->samples[i])
        return;
    h->samples[i] = rp_strdup(text);
    a->bad = a->bad || !h->samples[i];
}

void ropa_import_free(struct ropa_import_result *result) {
    struct rp_account *a = (struct rp_account *)result;
    if (!a)
        return;
    for (size_t i = 0; i < a->result.n_left; i++) {
        free((char *)a->left[i].cell);
        free((char *)a->left[i].value);
    }
    for (size_t i = 0; i < a->result.n_changes; i++) {
        struct ropa_import_change *c = &a->changes[i];
        free((char *)c->ref);
        free((char *)c->base);
        free((char *)c->ours);
        free((char *)c->theirs);
        free((char *)c->ours_names);
        free((char *)c->theirs_names);
    }
    for (size_t i = 0; i < a->result.n_doubts; i++) {
        free((char *)a->doubts[i].cell);
        free((char *)a->doubts[i].value);
    }
    for (size_t i = 0; i < a->result.n_forms; i++) {
        free((char *)a->forms[i].cell);
        free((char *)a->forms[i].value);
        free((char *)a->forms[i].now);
    }
    free(a->forms);
    free(a->sheets);
    for (size_t i = 0; i < a->result.n_words; i++)
        free((char *)a->words[i].word);
    free(a->words);
    rp_memo_clear(&a->word_at);
    free(a->doubts);
    free(a->left);
    free(a->changes);
    rp_memo_clear(&a->sentences);
    for (size_t i = 0; i < a->result.n_headings; i++) {
        free((char *)a->headings[i].heading);
        for (size_t k = 0; k < SAMPLES; k++)
            free((char *)a->headings[i].samples[k]);
    }
    free(a->headings);
    free(a->proposed);
    free(a);
}
