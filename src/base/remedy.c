/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/remedy.h"

#include "base/buf.h"

#include <assert.h>
#include <string.h>

void rp_remedy(struct ropa_remedy *r, const char *verb, const char *noun) {
    if (r)
        *r = (struct ropa_remedy){.verb = verb, .noun = noun};
}

/*
 * A ref that doesn't fit is none: half of it would name something else. Whoever gathers several looks at ROPA_REMEDY_REFS and says
 * what is left out.
 */
void rp_remedy_ref(struct ropa_remedy *r, const char *ref) {
    if (!r || !*ref || strlen(ref) >= sizeof r->refs[0])
        return;
    assert(r->n_refs < ROPA_REMEDY_REFS);
    RP_COPY(r->refs[r->n_refs++], ref);
}

static struct ropa_remedy_option *add(struct ropa_remedy *r, const char *name) {
    if (!r)
        return NULL;
    assert(r->n_options < ROPA_REMEDY_OPTIONS); /* which there are is written in the code */
    struct ropa_remedy_option *o = &r->options[r->n_options++];
    *o = (struct ropa_remedy_option){.name = name};
    return o;
}

void rp_remedy_option(struct ropa_remedy *r, const char *name, const char *value) {
    struct ropa_remedy_option *o = add(r, name);
    if (o)
        RP_COPY(o->value, value);
}

void rp_remedy_open(struct ropa_remedy *r, const char *name) {
    struct ropa_remedy_option *o = add(r, name);
    if (o)
        o->open = true;
}
