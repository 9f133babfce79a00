/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/predicate.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/request.h"
#include "model/nouns/security.h"
#include "model/vocab.h"
#include "model/words.h"

#include <string.h>

bool rp_predicate_is(const char *value, const char *const *codes) {
    for (; value && *codes; codes++)
        if (!strcmp(value, *codes))
            return true;
    return false;
}

bool rp_predicate_field_is(const struct ropa_record *rec, size_t f, const char *code) {
    const char *v = rec ? ropa_record_get(rec, f) : NULL;
    return v && !strcmp(v, code);
}

bool rp_predicate_yes(const struct ropa_record *rec, size_t f) {
    return rp_predicate_field_is(rec, f, "1");
}

bool rp_predicate_begins(const char *value, const char *prefix) {
    return value && !strncmp(value, prefix, strlen(prefix));
}

bool rp_predicate_begins_any(const char *value, const char *const *prefixes) {
    while (*prefixes && !rp_predicate_begins(value, *prefixes))
        prefixes++;
    return *prefixes != NULL;
}

bool rp_predicate_holds(const char *set, const char *const *codes) {
    for (; set && *codes; codes++)
        if (ropa_set_has(set, *codes))
            return true;
    return false;
}

bool rp_predicate_from_elsewhere(const char *sources) {
    static const char *const own[] = {"self", "guardian", "device_src"};
    size_t known = 0;
    for (size_t i = 0; sources && i < sizeof own / sizeof *own; i++)
        known += ropa_set_has(sources, own[i]);
    return sources && ropa_set_count(sources) > known;
}

bool rp_predicate_says(const struct ropa_record *rec, size_t f) {
    const char *text = ropa_record_get(rec, f);
    return text && !rp_word_stands_open(text);
}

bool rp_predicate_described(const struct ropa_record *security) {
    static const size_t words[] = {SEC_SEC_DESCRIPTION, SEC_SEC_ORG_TEXT,    SEC_SEC_TECH_TEXT,
                                   SEC_SEC_PHYS_TEXT,   SEC_SEC_ACCESS_TEXT, SEC_SEC_USER_TEXT,
                                   SEC_SEC_AUDIT_TEXT};
    bool any = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        any |= rp_predicate_says(security, words[i]);
    return any;
}

bool rp_predicate_has_flag(const struct ropa_vocab *v, const char *set, unsigned flags) {
    for (size_t i = 0; set && i < v->n; i++)
        if ((v->choices[i].flags & flags) && ropa_set_has(set, v->choices[i].code))
            return true;
    return false;
}

bool rp_predicate_implies_s26(const char *elements) {
    const struct ropa_vocab *v = &rp_vocab_element;
    for (size_t i = 0; elements && i < v->n; i++)
        if (v->choices[i].implies && ropa_set_has(elements, v->choices[i].code))
            return true;
    return false;
}

bool rp_predicate_asks_s26(const char *elements) {
    const struct ropa_vocab *v = &rp_vocab_element;
    for (size_t i = 0; elements && i < v->n; i++)
        if (v->choices[i].asks && ropa_set_has(elements, v->choices[i].code))
            return true;
    return false;
}

bool rp_predicate_refused(const struct ropa_record *request) {
    return rp_predicate_field_is(request, REQ_OUTCOME, "refused") ||
           rp_predicate_field_is(request, REQ_OUTCOME, "partial");
}

bool rp_predicate_controller(const struct ropa_record *activity) {
    const char *role = activity ? ropa_record_get(activity, ACT_RECORD_ROLE) : NULL;
    return !role || strcmp(role, "processor") != 0;
}

bool rp_predicate_processor(const struct ropa_record *activity) {
    static const char *const roles[] = {"processor", "both", NULL};
    return activity && rp_predicate_is(ropa_record_get(activity, ACT_RECORD_ROLE), roles);
}

bool rp_predicate_row_controller(const struct ropa_record *row) {
    return rp_predicate_controller(ropa_record_owner(row));
}

bool rp_predicate_consent(const struct ropa_record *purpose) {
    static const char *const basis[] = {"consent", NULL};
    static const char *const ground[] = {"s26_consent", NULL};
    return rp_predicate_is(ropa_record_get(purpose, PUR_LAWFUL_BASIS), basis) ||
           rp_predicate_is(ropa_record_get(purpose, PUR_S26_GROUND), ground);
}

bool rp_predicate_any_consent(const struct ropa_record *activity) {
    size_t n = activity ? ropa_record_rows(activity, ACT_PURPOSE) : 0;
    for (size_t i = 0; i < n; i++)
        if (rp_predicate_consent(ropa_record_row(activity, ACT_PURPOSE, i)))
            return true;
    return false;
}

bool rp_predicate_any_without_consent(const struct ropa_record *activity) {
    size_t n = activity ? ropa_record_rows(activity, ACT_PURPOSE) : 0;
    for (size_t i = 0; i < n; i++) {
        const char *basis = ropa_record_get(ropa_record_row(activity, ACT_PURPOSE, i), PUR_LAWFUL_BASIS);
        if (basis && strcmp(basis, "consent") != 0)
            return true;
    }
    return false;
}

/* Whether `words`, separated by spaces, has `code` as one of them. */
static bool has_word(const char *words, const char *code) {
    size_t n = strlen(code);
    for (const char *p = words; p && (p = strstr(p, code)); p += n)
        if ((p == words || p[-1] == ' ') && (p[n] == ' ' || !p[n]))
            return true;
    return false;
}

/* Whether an element of `elements` is data of the category `cat` (or, when `maybe`, may be). */
static bool accounts_for(const char *elements, const char *cat, bool maybe) {
    const struct ropa_vocab *v = &rp_vocab_element;
    for (size_t i = 0; elements && i < v->n; i++) {
        const struct ropa_choice *c = &v->choices[i];
        bool is = (c->implies && *c->implies == *cat && !strcmp(c->implies, cat)) ||
                  (maybe && c->asks && has_word(c->asks, cat));
        if (is && ropa_set_has(elements, c->code))
            return true;
    }
    return false;
}

bool rp_predicate_uses_category(const struct ropa_record *purpose, const char *cat) {
    const struct ropa_record *owner = ropa_record_owner(purpose);
    const char *all = owner ? ropa_record_get(owner, ACT_DATA_ELEMENTS) : NULL;
    const char *confirmed = owner ? ropa_record_get(owner, ACT_SENSITIVE_CATEGORIES) : NULL;
    const char *used = ropa_record_get(purpose, PUR_PURPOSE_ELEMENTS);
    if (!used)
        used = all;
    if (accounts_for(used, cat, false))
        return true;
    return ropa_set_has(confirmed, cat) && (accounts_for(used, cat, true) || !accounts_for(all, cat, true));
}

/* A category is used where an element used implies it, or where it is confirmed: mostly neither is so. */
bool rp_predicate_uses_s26(const struct ropa_record *purpose) {
    const struct ropa_record *owner = ropa_record_owner(purpose);
    const char *used = ropa_record_get(purpose, PUR_PURPOSE_ELEMENTS);
    if (!used && owner)
        used = ropa_record_get(owner, ACT_DATA_ELEMENTS);
    if (rp_predicate_implies_s26(used))
        return true;
    if (!owner || !ropa_record_get(owner, ACT_SENSITIVE_CATEGORIES))
        return false;
    for (size_t i = 0; i < rp_vocab_s26cat.n; i++)
        if (rp_predicate_uses_category(purpose, rp_vocab_s26cat.choices[i].code))
            return true;
    return false;
}
