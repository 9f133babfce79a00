/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/hints.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

const struct rp_hints *rp_hints_of(const struct ropa_view *view) {
    return view && view->hints ? view->hints(view->ctx) : NULL;
}

const struct rp_hint_list *rp_hints_list(const struct rp_hints *hints, const char *code) {
    for (size_t i = 0; hints && i < hints->n_lists; i++)
        if (!strcmp(hints->lists[i].code, code))
            return &hints->lists[i];
    return NULL;
}

/* ---- what may stand in a text ---- */

/* Two Thai letters, or six of English. */
enum { BEGINNING = 6 };

static unsigned mark_of(const char *p) {
    uint64_t bytes = 0;
    memcpy(&bytes, p, BEGINNING);
    return (unsigned)(bytes * UINT64_C(0x9E3779B97F4A7C15) >> 53); /* one of 2048 */
}

static bool within_letter(char c) {
    return (c & 0xC0) == 0x80;
}

void rp_hint_text_init(struct rp_hint_text *t, const char *text) {
    *t = (struct rp_hint_text){.folded = text ? ropa_text_fold(text) : NULL};
    size_t n = t->folded ? strlen(t->folded) : 0;
    for (size_t i = 0; i + BEGINNING <= n; i++) {
        if (within_letter(t->folded[i])) /* no word begins there */
            continue;
        unsigned mark = mark_of(t->folded + i);
        t->begins[mark / 64] |= UINT64_C(1) << mark % 64;
    }
}

void rp_hint_text_free(struct rp_hint_text *t) {
    free(t->folded);
}

/* Where a word is shorter than a beginning nothing is known of it. */
enum { ANY = UINT16_MAX };

/* The mark of the last letter of `text` from which on a beginning fits. */
static unsigned last_mark(const char *text) {
    size_t i = strlen(text) - BEGINNING;
    while (within_letter(text[i]))
        i--;
    return mark_of(text + i);
}

bool rp_hint_add(struct rp_hint_list *list, const char *word) {
    bool exception = *word == '!' && word[1];
    char *text = ropa_text_fold(word + exception);
    if (!text)
        return false;
    bool any = strnlen(text, BEGINNING) < BEGINNING;
    struct rp_hint_word added = {text, (uint16_t)(any ? ANY : mark_of(text)),
                                 (uint16_t)(any ? ANY : last_mark(text))};
    struct rp_hint_word *at = &list->words[exception ? list->n_exceptions++ : list->n];
    memmove(at + 1, at, (size_t)(list->words + list->n++ - at) * sizeof *at);
    *at = added;
    return true;
}

static bool is_marked(const struct rp_hint_text *t, unsigned mark) {
    return t->begins[mark / 64] >> mark % 64 & 1;
}

/* False only where the word doesn't stand in it. */
static bool may_hold(const struct rp_hint_text *t, const struct rp_hint_word *word) {
    return word->begins == ANY || (is_marked(t, word->begins) && is_marked(t, word->ends));
}

/* ---- words ---- */

/* Of what is folded: capitals are gone. */
static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The Thai letter or sign that begins at `s`, by its last two bytes; 0: none. */
static unsigned thai_at(const char *s) {
    const unsigned char *b = (const unsigned char *)s;
    return b[0] == 0xE0 && (b[1] == 0xB8 || b[1] == 0xB9) ? (unsigned)(b[1] & 1) << 8 | b[2] : 0;
}

static bool is_consonant(unsigned c) {
    return c >= 0x081 && c <= 0x0AE; /* U+0E01 to U+0E2E */
}

/* A vowel written before its consonant; what stands above, below or behind one, and is of its syllable. */
static bool leads(unsigned c) {
    return c >= 0x180 && c <= 0x184; /* U+0E40 to U+0E44 */
}

static bool is_borne(unsigned c) {
    return (c >= 0x0B0 && c <= 0x0BA) || (c >= 0x187 && c <= 0x18E); /* U+0E30 to U+0E3A, U+0E47 to U+0E4E */
}

/* Whether the `n` bytes at `p` begin or end within a syllable: "คน" in "โคนม" and in "เทคนิค" is no word. */
static bool cuts_syllable(const char *text, const char *p, size_t n) {
    bool from = p - text >= 3 && is_consonant(thai_at(p)) && leads(thai_at(p - 3));
    bool to = n >= 3 && is_consonant(thai_at(p + n - 3)) && is_borne(thai_at(p + n));
    return from || to;
}

static bool stands_in(const char *text, const char *word) {
    size_t n = strlen(word);
    for (const char *p = text; n && (p = strstr(p, word)); p++) {
        bool begins = p == text || !is_letter(p[-1]) || !is_letter(*word);
        if (begins && (!is_letter(p[n]) || !is_letter(word[n - 1])) && !cuts_syllable(text, p, n))
            return true;
    }
    return false;
}

static void blank(char *text, const char *phrase) {
    for (char *p = text; (p = strstr(p, phrase)); p += strlen(phrase))
        memset(p, ' ', strlen(phrase));
}

/* The first word met; with `all` (may be NULL) each is added to it, and NULL is the answer. */
static const char *meet(const struct rp_hint_list *list, const struct rp_hint_text *t, struct rp_buf *all) {
    const char *met = NULL, *text = t->folded;
    char *without = NULL; /* the exceptions, where there are any */
    for (size_t i = 0; list && text && i < list->n_exceptions; i++) {
        const struct rp_hint_word *phrase = &list->words[i];
        if (may_hold(t, phrase) && strstr(text, phrase->text)) {
            text = without = without ? without : strdup(t->folded);
            if (without)
                blank(without, phrase->text);
        }
    }
    for (size_t i = list ? list->n_exceptions : 0; list && text && !met && i < list->n; i++) {
        const struct rp_hint_word *word = &list->words[i];
        if (!may_hold(t, word) || !stands_in(text, word->text))
            continue;
        met = all ? NULL : word->text;
        if (all)
            rp_buf_printf(all, "%s%s", all->n ? "\n" : "", word->text);
    }
    free(without);
    return met;
}

const char *rp_hint_met(const struct rp_hint_list *list, const struct rp_hint_text *t) {
    return meet(list, t, NULL);
}

void rp_hint_all(const struct rp_hint_list *list, const struct rp_hint_text *t, struct rp_buf *all) {
    meet(list, t, all);
}

const char *rp_hint_in(const struct rp_hint_list *list, const char *text) {
    struct rp_hint_text t;
    if (!list || !text)
        return NULL;
    rp_hint_text_init(&t, text);
    const char *met = meet(list, &t, NULL);
    rp_hint_text_free(&t);
    return met;
}

static void free_lists(struct rp_hint_list *lists, size_t n) {
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < lists[i].n; k++)
            free(lists[i].words[k].text);
        free(lists[i].words);
        free(lists[i].code);
    }
    free(lists);
}

const char *rp_hints_service(const struct rp_hints *hints, const char *text) {
    const char *named = NULL;
    struct rp_hint_text t;
    if (!text || !hints)
        return NULL;
    rp_hint_text_init(&t, text);
    for (size_t i = 0; !named && i < hints->n_services; i++)
        if (rp_hint_met(&hints->services[i], &t))
            named = hints->services[i].code;
    rp_hint_text_free(&t);
    return named;
}

void rp_hints_free(struct rp_hints *hints) {
    if (!hints)
        return;
    free_lists(hints->lists, hints->n_lists);
    free_lists(hints->services, hints->n_services);
    free(hints);
}
