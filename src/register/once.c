/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/once.h"

#include "base/buf.h"

#include <ropa/model.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

struct rp_once_finding {
    struct ropa_finding finding; /* all it points to is owned, but for the rule */
    struct ropa_finding_place places[];
};

static int order(const void *a, const void *b) {
    const struct ropa_finding *x = a, *y = b;
    int by = strcmp(ropa_record_uid(x->rec), ropa_record_uid(y->rec));
    by = by ? by : strcmp(x->rule, y->rule);
    by = by ? by : strcmp(x->message[ROPA_TH], y->message[ROPA_TH]);
    return by ? by : (int)x->waived - (int)y->waived;
}

static void free_finding(struct rp_once_finding *k) {
    for (size_t i = 0; i < k->finding.n_places; i++)
        free((char *)k->places[i].field);
    free((char *)k->finding.law);
    free((char *)k->finding.message[ROPA_TH]);
    free((char *)k->finding.message[ROPA_EN]);
    ropa_record_free((struct ropa_record *)k->finding.rec);
    free(k);
}

static struct rp_once_finding *copy(const struct ropa_finding *f) {
    struct rp_once_finding *k = calloc(1, sizeof *k + f->n_places * sizeof k->places[0]);
    if (!k)
        return NULL;
    k->finding = *f;
    k->finding.places = k->places;
    k->finding.rec = ropa_record_clone(f->rec);
    k->finding.law = strdup(f->law);
    k->finding.message[ROPA_TH] = strdup(f->message[ROPA_TH]);
    k->finding.message[ROPA_EN] = strdup(f->message[ROPA_EN]);
    bool whole =
        k->finding.rec && k->finding.law && k->finding.message[ROPA_TH] && k->finding.message[ROPA_EN];
    for (size_t i = 0; i < f->n_places; i++) {
        k->places[i] = (struct ropa_finding_place){f->places[i].at, strdup(f->places[i].field)};
        whole &= k->places[i].field != NULL;
    }
    if (whole)
        return k;
    free_finding(k);
    return NULL;
}

/* Behind the last of the same record, else at the end. */
static size_t place_of(const struct rp_once *o, const struct rp_once_finding *k) {
    const char *uid = ropa_record_uid(k->finding.rec);
    for (size_t i = o->n; i; i--)
        if (!strcmp(ropa_record_uid(o->found[i - 1]->finding.rec), uid))
            return i;
    return o->n;
}

static bool add(struct rp_once *o, struct rp_once_finding *k) {
    struct rp_once_finding **more = rp_grow(o->found, o->n, &o->cap, sizeof *more);
    if (!more)
        return false;
    o->found = more;
    if (!tsearch(&k->finding, &o->tree, order))
        return false;
    size_t at = place_of(o, k);
    memmove(more + at + 1, more + at, (o->n++ - at) * sizeof *more);
    more[at] = k;
    return true;
}

bool rp_once_keep(struct rp_once *o, const struct ropa_finding *f) {
    struct ropa_finding *const *met = tfind(f, &o->tree, order);
    if (met) {
        (*met)->entries += f->entries;
        return true;
    }
    struct rp_once_finding *k = copy(f);
    if (k && !add(o, k)) {
        free_finding(k);
        k = NULL;
    }
    return k != NULL;
}

bool rp_once_each(const struct rp_once *o, ropa_finding_fn *each, void *ctx) {
    bool more = true;
    for (size_t i = 0; each && more && i < o->n; i++)
        more = each(ctx, &o->found[i]->finding);
    return more;
}

void rp_once_free(struct rp_once *o) {
    for (size_t i = 0; i < o->n; i++) {
        tdelete(&o->found[i]->finding, &o->tree, order);
        free_finding(o->found[i]);
    }
    free(o->found);
    *o = (struct rp_once){0};
}
