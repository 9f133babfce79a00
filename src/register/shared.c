/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Shared records that are described in place: the equal one is found, or it is made. */
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/nouns/security.h"
#include "model/period.h"
#include "model/value.h"
#include "register/edit.h"
#include "store/cursor.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAME_CHARS 120

/* What a rule means beside the phrase it is written in; a phrase not understood stays a phrase. */
enum ropa_status rp_shared_read_phrase(struct ropa_record *rule, struct ropa_err *err) {
    struct rp_period p;
    char number[24];
    if (rp_conduct(rule->ent)->phrase == ROPA_NO_FIELD)
        return ROPA_OK;
    const char *text = ropa_record_get(rule, RET_RETENTION_TEXT);
    bool said = ropa_record_get(rule, RET_RETENTION_MAX) || ropa_record_get(rule, RET_RETENTION_MIN) ||
                ropa_record_get(rule, RET_RETENTION_CRITERION);
    if (!text || said)
        return ROPA_OK;
    enum ropa_status s = rp_period_read(text, &p, err);
    if (s || !p.understood)
        return s;
    bool good = true;
    snprintf(number, sizeof number, "%lld", (long long)p.min);
    good &= p.min < 0 || rp_record_put(rule, RET_RETENTION_MIN, number);
    snprintf(number, sizeof number, "%lld", (long long)p.max);
    good &= p.max < 0 || rp_record_put(rule, RET_RETENTION_MAX, number);
    good &= !p.unit || rp_record_put(rule, RET_RETENTION_UNIT, p.unit);
    good &= !p.trigger || ropa_record_get(rule, RET_RETENTION_TRIGGER) ||
            rp_record_put(rule, RET_RETENTION_TRIGGER, p.trigger);
    good &= !p.criterion[0] || rp_record_put(rule, RET_RETENTION_CRITERION, p.criterion);
    good &= !p.law[0] || ropa_record_get(rule, RET_RETENTION_LAW_REF) ||
            rp_record_put(rule, RET_RETENTION_LAW_REF, p.law);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* What a phrase is read into. */
static const size_t meant[] = {RET_RETENTION_MIN, RET_RETENTION_MAX, RET_RETENTION_UNIT,
                               RET_RETENTION_TRIGGER, RET_RETENTION_CRITERION};
enum { N_MEANT = sizeof meant / sizeof meant[0] };

bool rp_shared_same_meaning(const struct ropa_record *a, const struct ropa_record *b) {
    bool same = true;
    for (size_t i = 0; same && i < N_MEANT; i++)
        same = rp_same_text(ropa_record_get(a, meant[i]), ropa_record_get(b, meant[i]));
    return same;
}

/* The rule as its phrase alone would have it; owned. */
static struct ropa_record *read_anew(const struct ropa_record *rule, bool *understood, enum ropa_status *s,
                                     struct ropa_err *err) {
    struct ropa_record *read = ropa_record_clone(rule);
    for (size_t i = 0; read && i < N_MEANT; i++)
        ropa_record_clear(read, meant[i]);
    *s = read ? rp_shared_read_phrase(read, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    *understood =
        !*s && (ropa_record_get(read, RET_RETENTION_MAX) || ropa_record_get(read, RET_RETENTION_MIN) ||
                ropa_record_get(read, RET_RETENTION_CRITERION));
    return read;
}

enum ropa_status rp_shared_reread(const struct ropa_record *before, struct ropa_record *rule,
                                  struct ropa_err *err) {
    bool understood, was_read;
    enum ropa_status s;
    struct ropa_record *read = read_anew(rule, &understood, &s, err), *old = NULL;
    bool take = understood;
    if (!s && !understood &&
        !rp_same_text(ropa_record_get(before, RET_RETENTION_TEXT),
                      ropa_record_get(rule, RET_RETENTION_TEXT))) {
        old = read_anew(before, &was_read, &s, err);
        take = !s && was_read &&
               rp_shared_same_meaning(old, before); /* nobody said otherwise than the old phrase */
    }
    for (size_t i = 0; !s && take && i < N_MEANT; i++)
        if (!rp_record_put(rule, meant[i], ropa_record_get(read, meant[i])))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_free(read);
    ropa_record_free(old);
    return s;
}

static void forget(struct ropa_record *rule, size_t f, uint64_t said) {
    if (!(said & UINT64_C(1) << f))
        ropa_record_clear(rule, f);
}

void rp_shared_outdate(struct ropa_record *rec, size_t f, const char *before, uint64_t said) {
    bool part = false;
    if (rp_conduct(rec->ent)->phrase == ROPA_NO_FIELD || rp_same_text(before, ropa_record_get(rec, f)))
        return;
    for (size_t i = 0; i < N_MEANT; i++) {
        part |= f == meant[i];
        if (f == RET_RETENTION_TEXT)
            forget(rec, meant[i], said);
    }
    if (part && before)
        forget(rec, RET_RETENTION_TEXT, said);
}

/* "10 ปี นับแต่สิ้นสุดสัญญา", "อย่างน้อย 5 ปี", "5 ถึง 10 ปี" */
static void describe_period(const struct ropa_record *rule, struct rp_buf *b) {
    const char *min = ropa_record_get(rule, RET_RETENTION_MIN),
               *max = ropa_record_get(rule, RET_RETENTION_MAX);
    bool range = min && max && strcmp(min, max) != 0;
    const struct {
        const char *before;
        size_t field;
        bool said;
    } parts[] = {{max ? "" : "อย่างน้อย ", RET_RETENTION_MIN, min && (range || !max)},
                 {range ? " ถึง " : "", RET_RETENTION_MAX, max},
                 {" ", RET_RETENTION_UNIT, min || max},
                 {" นับแต่", RET_RETENTION_TRIGGER, min || max}};
    const char *text = ropa_record_get(rule, RET_RETENTION_TEXT);
    if (!text && !min && !max)
        text = ropa_record_get(rule, RET_RETENTION_CRITERION);
    rp_buf_str(b, text ? text : "");
    for (size_t i = 0; !text && i < sizeof parts / sizeof *parts; i++) {
        const char *value = ropa_record_get(rule, parts[i].field);
        if (!value || !parts[i].said)
            continue;
        rp_buf_str(b, parts[i].before);
        rp_value_show(&rule->ent->fields[parts[i].field], value, ROPA_AS_LABEL, ROPA_TH, NULL, b);
    }
}

/* The first thing that it says: of a rule without a period its law or method, of measures what describes them. */
static void describe_any(const struct ropa_record *rec, struct rp_buf *b) {
    for (const size_t *f = rp_conduct(rec->ent)->described; *f != ROPA_NO_FIELD && !b->n; f++)
        rp_value_show(&rec->ent->fields[*f], ropa_record_get(rec, *f), ROPA_AS_LABEL, ROPA_TH, NULL, b);
    for (size_t f = 0; f < rec->ent->n_fields && !b->n; f++)
        rp_value_show(&rec->ent->fields[f], ropa_record_get(rec, f), ROPA_AS_LABEL, ROPA_TH, NULL, b);
}

static enum ropa_status name_it(struct ropa_record *rec, struct ropa_err *err) {
    struct rp_buf b = {0};
    if (ropa_record_get(rec, rec->ent->title))
        return ROPA_OK;
    if (rp_conduct(rec->ent)->phrase != ROPA_NO_FIELD)
        describe_period(rec, &b);
    if (!b.n)
        describe_any(rec, &b);
    for (size_t i = 0; i < b.n; i++) /* a name is one line */
        b.p[i] = b.p[i] == '\n' ? ' ' : b.p[i];
    if (b.p && ropa_text_length(b.p) > NAME_CHARS)
        b.p[ropa_text_fit(b.p, NAME_CHARS)] = '\0';
    const char *name = b.n ? b.p : rec->ent->label.in[ROPA_TH]; /* it says nothing at all */
    bool good = !b.bad && rp_record_put(rec, rec->ent->title, name);
    rp_buf_free(&b);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* What a field says; a period that is no range was once kept as one from itself to itself. */
static const char *content(const struct ropa_record *rec, size_t f) {
    const char *value = ropa_record_get(rec, f);
    bool least = rp_conduct(rec->ent)->phrase != ROPA_NO_FIELD && f == RET_RETENTION_MIN;
    return least && rp_same_text(value, ropa_record_get(rec, RET_RETENTION_MAX)) ? NULL : value;
}

/* Whether the two say the same: their names aside, and notes unless they were `said`. */
static bool same_content(const struct ropa_record *a, const struct ropa_record *b, uint64_t said) {
    for (size_t f = 0; f < a->ent->n_fields; f++) {
        const char *x = content(a, f), *y = content(b, f), *code = a->ent->fields[f].code;
        bool aside = !strcmp(code, "notes") || !strcmp(code, "former_ref");
        if (f == a->ent->title || (aside && !(said & UINT64_C(1) << f)))
            continue;
        if (!rp_same_text(x, y))
            return false;
    }
    return true;
}

/* Look among the records that `filter` lets through. */
static enum ropa_status look(struct ropa_register *reg, const struct ropa_record *want, uint64_t said,
                             struct rp_filter filter, char uid[37], struct ropa_err *err) {
    struct rp_query q = {.ent = want->ent, .filters = &filter, .n_filters = filter.value != NULL};
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    enum ropa_status s = rp_cursor_open(reg->st, &q, &c, err);
    if (s)
        return s;
    do {
        s = rp_cursor_next(c, &rec, err);
    } while (!s && rec && !same_content(want, rec, said));
    if (!s && rec)
        rp_copy(uid, 37, rec->uid);
    rp_cursor_close(c);
    return s;
}

static enum ropa_status find_equal(struct ropa_register *reg, const struct ropa_record *want, uint64_t said,
                                   char uid[37], struct ropa_err *err) {
    struct rp_filter all = {.op = RP_EXACT};
    size_t phrase = rp_conduct(want->ent)->phrase;
    if (phrase != ROPA_NO_FIELD && ropa_record_get(want, phrase)) {
        all.place = rp_place_own(want->ent, phrase);
        all.value = ropa_record_get(want, phrase);
    }
    uid[0] = '\0';
    return look(reg, want, said, all, uid, err);
}

/* A name that no record of the noun has yet: "... (2)". */
static enum ropa_status free_name(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    char *base = strdup(ropa_record_get(rec, rec->ent->title)), uid[37];
    struct rp_buf name = {0};
    enum ropa_status s = base ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    for (int i = 2; !s && rp_store_find(reg->st, rec->ent, ropa_record_get(rec, rec->ent->title), uid,
                                        NULL) != ROPA_E_NOT_FOUND;
         i++) {
        rp_buf_clear(&name);
        rp_buf_printf(&name, "%s (%d)", base, i);
        if (name.bad || !rp_record_put(rec, rec->ent->title, name.p))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_buf_free(&name);
    free(base);
    return s;
}

enum ropa_status rp_shared_find_or_make(struct ropa_register *reg, struct ropa_record *want, uint64_t said,
                                        char uid[37], struct ropa_err *err) {
    enum ropa_status s = rp_shared_read_phrase(want, err);
    if (!s)
        s = find_equal(reg, want, said, uid, err);
    if (s || uid[0])
        return s;
    s = name_it(want, err);
    if (!s)
        s = free_name(reg, want, err);
    if (!s)
        s = rp_store_save(reg->st, want, err);
    if (!s)
        rp_copy(uid, 37, want->uid);
    return s;
}
