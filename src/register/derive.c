/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Derived fields: what the register knows and nobody types. */
#include "base/err.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/request.h"
#include "model/predicate.h"
#include "model/record.h"
#include "model/set.h"
#include "register/kept.h"
#include "register/register.h"
#include "store/told.h"

#include <ropa/acts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Applicable rights by basis, pdpa.md 4.8 (s.30-36, s.19 para 5). What is limited by s.33 para 2 still exists, and is marked. */
static const struct {
    const char *basis, *rights;
} rights_by_basis[] = {
    {"consent", "access portability erasure restriction rectification withdraw"},
    {"contract", "access portability erasure restriction rectification"},
    {"public_task", "access objection erasure restriction rectification"},
    {"state_power", "access objection erasure restriction rectification"},
    {"legit", "access objection erasure restriction rectification"},
    {"legal", "access erasure restriction rectification"},
    {"vital", "access erasure restriction rectification"},
    {"research", "access objection erasure restriction rectification"},
    {"archive", "access erasure restriction rectification"},
};

static const char *rights_of(const char *basis) {
    for (size_t i = 0; basis && i < sizeof rights_by_basis / sizeof rights_by_basis[0]; i++)
        if (!strcmp(rights_by_basis[i].basis, basis))
            return rights_by_basis[i].rights;
    return "";
}

/* Whether the word `code` stands in the space-separated `list`. */
static bool listed(const char *list, const char *code) {
    size_t n = strlen(code);
    for (const char *p = list; (p = strstr(p, code)); p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || !p[n]))
            return true;
    return false;
}

/* s.33 para 2: what every purpose rests on keeps the data though erasure is asked. */
static bool excepts_erasure(const struct ropa_record *activity) {
    static const char *const bases[] = {"archive", "research", "public_task", "state_power", "legal", NULL};
    static const char *const grounds[] = {"s26_5a", "s26_5b", NULL};
    size_t n = ropa_record_rows(activity, ACT_PURPOSE), excepted = 0;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_record *p = ropa_record_row(activity, ACT_PURPOSE, i);
        excepted += rp_predicate_is(ropa_record_get(p, PUR_LAWFUL_BASIS), bases) ||
                    rp_predicate_is(ropa_record_get(p, PUR_S26_GROUND), grounds);
    }
    return n && excepted == n;
}

static bool right_applies(const struct ropa_record *activity, const char *right) {
    bool marked = !strcmp(right, "erasure_s33");
    if ((marked || !strcmp(right, "erasure")) && marked != excepts_erasure(activity))
        return false;
    right = marked ? "erasure" : right;
    for (size_t i = 0; i < ropa_record_rows(activity, ACT_PURPOSE); i++) {
        const struct ropa_record *p = ropa_record_row(activity, ACT_PURPOSE, i);
        if (listed(rights_of(ropa_record_get(p, PUR_LAWFUL_BASIS)), right))
            return true;
    }
    return false;
}

static enum ropa_status put(struct ropa_record *rec, size_t f, struct rp_buf *set, struct ropa_err *err) {
    char *value = rp_set_close(set);
    free(rec->slots[f].value);
    rec->slots[f].value = value;
    return set->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static enum ropa_status derive_rights(struct ropa_register *reg, struct ropa_record *rec,
                                      struct ropa_err *err) {
    struct rp_buf set = {0};
    (void)reg;
    const struct ropa_vocab *v = rec->ent->fields[ACT_RIGHTS_APPLICABLE].vocab;
    for (size_t i = 0; i < v->n; i++)
        if (right_applies(rec, v->choices[i].code))
            rp_set_add(&set, v->choices[i].code);
    return put(rec, ACT_RIGHTS_APPLICABLE, &set, err);
}

/* What other records say of it. */
static enum ropa_status derive_told(struct ropa_register *reg, struct ropa_record *rec,
                                    struct ropa_err *err) {
    const struct rp_telling *told;
    size_t n;
    enum ropa_status s = rp_told_of(reg->st, rec->uid, &told, &n, err);
    for (const struct rp_derives *d = rp_conduct(rec->ent)->derives; d->field != ROPA_NO_FIELD && !s; d++) {
        struct rp_buf set = {0};
        if (d->way != RP_TOLD)
            continue;
        for (size_t i = 0; i < n; i++)
            if (told[i].field == d->field)
                rp_set_add(&set, told[i].uid);
        s = put(rec, d->field, &set, err);
    }
    return s;
}

/* The last day to answer, by the policy of the year in which the request came. */
static enum ropa_status derive_due(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err) {
    struct rp_policy policy;
    char due[11];
    enum ropa_status s = rp_policy_on(reg, ropa_record_get(rec, REQ_RECEIVED_AT), &policy, err);
    if (s)
        return s;
    bool dated = rp_deadline_of_request(rec, &policy, due, NULL) == RP_DATED;
    return rp_record_put(rec, REQ_DUE_AT, dated ? due : NULL) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status derive_lacks(struct ropa_register *reg, struct ropa_record *rec,
                                     struct ropa_err *err) {
    char lacks[48];
    (void)reg;
    rp_catalog_lacks(rec, lacks);
    return rp_record_put(rec, CAT_ITEMS_LACKING, *lacks ? lacks : NULL) ? ROPA_OK
                                                                        : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Nothing stands there before the first approval. */
static enum ropa_status derive_version(struct ropa_register *reg, struct ropa_record *rec,
                                       struct ropa_err *err) {
    char text[16];
    int version;
    bool changed;
    enum ropa_status s = ropa_record_version(reg, rec, &version, &changed, err);
    if (s)
        return s;
    snprintf(text, sizeof text, "%d", version);
    return rp_record_put(rec, ACT_VERSION, version ? text : NULL) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static const struct {
    enum rp_derived way;
    enum ropa_status (*derive)(struct ropa_register *reg, struct ropa_record *rec, struct ropa_err *err);
} ways[] = {{RP_RIGHTS, derive_rights},
            {RP_TOLD, derive_told},
            {RP_VERSION, derive_version},
            {RP_DUE, derive_due},
            {RP_LACKS, derive_lacks}};

/* Those of all fields that `ent` has derived; of those in `only` where not NULL. */
static unsigned ways_of(const struct ropa_entity *ent, const struct rp_selection *only) {
    unsigned which = 0;
    for (const struct rp_derives *d = rp_conduct(ent)->derives; d->field != ROPA_NO_FIELD; d++)
        which |= !only || rp_selected(only, ent, d->field) ? d->way : 0;
    return which;
}

enum ropa_status rp_derive(struct ropa_register *reg, struct ropa_record *rec, unsigned which,
                           struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    which &= ways_of(rec->ent, NULL);
    for (size_t i = 0; i < sizeof ways / sizeof *ways && !s; i++)
        s = which & ways[i].way ? ways[i].derive(reg, rec, err) : ROPA_OK;
    return s;
}

unsigned rp_derive_which(const struct ropa_entity *ent, const struct rp_selection *only) {
    return ways_of(ent, only);
}

bool rp_derive_reads(const struct ropa_entity *ent, size_t f) {
    const struct rp_conduct *c = rp_conduct(ent);
    size_t n;
    const struct ropa_entity *const *nouns = ropa_entities(&n);
    if (c->derives->field != ROPA_NO_FIELD)
        return c->from == ROPA_NO_FIELD || f == c->from;
    for (size_t i = 0; i < n; i++) { /* rows of one of them */
        const struct rp_conduct *whole = rp_conduct(nouns[i]);
        if (whole->from != ROPA_NO_FIELD && nouns[i]->fields[whole->from].of == ent)
            return f == whole->from_row;
    }
    return false;
}
