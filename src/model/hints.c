/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/hints.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

const struct rp_hint_list *rp_hints_list(const struct rp_hints *hints, const char *code) {
    for (size_t i = 0; hints && i < hints->n_lists; i++)
        if (!strcmp(hints->lists[i].code, code))
            return &hints->lists[i];
    return NULL;
}

/* Of what is folded: capitals are gone. */
static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool stands_in(const char *text, const char *word) {
    size_t n = strlen(word);
    for (const char *p = text; n && (p = strstr(p, word)); p++) {
        bool begins = p == text || !is_letter(p[-1]) || !is_letter(*word);
        if (begins && (!is_letter(p[n]) || !is_letter(word[n - 1])))
            return true;
    }
    return false;
}

/* "!ออนไลน์": the word means something else in it. */
static bool is_exception(const char *word) {
    return *word == '!' && word[1];
}

static void blank(char *text, const char *phrase) {
    for (char *p = text; (p = strstr(p, phrase)); p += strlen(phrase))
        memset(p, ' ', strlen(phrase));
}

/* The first word met; with `all` (may be NULL) each is added to it, and NULL is the answer. */
static const char *meet(const struct rp_hint_list *list, const char *folded, struct rp_buf *all) {
    const char *met = NULL, *text = folded;
    char *without = NULL; /* the exceptions, where there are any */
    for (size_t i = 0; list && text && i < list->n; i++)
        if (is_exception(list->words[i]) && strstr(text, list->words[i] + 1)) {
            text = without = without ? without : strdup(folded);
            if (without)
                blank(without, list->words[i] + 1);
        }
    for (size_t i = 0; list && text && !met && i < list->n; i++)
        if (!is_exception(list->words[i]) && stands_in(text, list->words[i])) {
            met = all ? NULL : list->words[i];
            if (all)
                rp_buf_printf(all, "%s%s", all->n ? "\n" : "", list->words[i]);
        }
    free(without);
    return met;
}

const char *rp_hint_among(const struct rp_hint_list *list, const char *folded) {
    return meet(list, folded, NULL);
}

void rp_hint_all(const struct rp_hint_list *list, const char *folded, struct rp_buf *all) {
    meet(list, folded, all);
}

const char *rp_hint_met(const struct rp_hint_list *list, const char *text) {
    char *folded = list && text ? ropa_text_fold(text) : NULL;
    const char *met = rp_hint_among(list, folded);
    free(folded);
    return met;
}

static void free_lists(struct rp_hint_list *lists, size_t n) {
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < lists[i].n; k++)
            free(lists[i].words[k]);
        free(lists[i].words);
        free(lists[i].code);
    }
    free(lists);
}

void rp_hints_free(struct rp_hints *hints) {
    if (!hints)
        return;
    free_lists(hints->lists, hints->n_lists);
    free_lists(hints->services, hints->n_services);
    free(hints);
}
