/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What all that fills a template puts down. */
#include "paper/filling.h"

#include "base/buf.h"
#include "paper/shown.h"

#include <string.h>

void rp_fill_hash(struct rp_fill *f, const char *text) {
    crypto_hash_sha256_update(&f->digest, (const unsigned char *)(text ? text : "\x01"),
                              text ? strlen(text) + 1 : 2);
}

void rp_fill_value(struct rp_fill *f, const char *text, bool gap) {
    struct rp_filled *o = f->out;
    struct rp_value *values = rp_grow(o->values, o->n_values, &o->cap_values, sizeof *values);
    const char *kept = rp_pool_text(f->pool, text);
    f->pool->bad |= !values;
    if (!values)
        return;
    o->values = values;
    values[o->n_values] = (struct rp_value){.text = kept, .gap = gap};
    if (o->text.n >= 3 && o->text.p[o->text.n - 3] == '\xE0' && rp_paper_stands_off(text)) /* behind Thai */
        rp_buf_char(&o->text, ' ');
    rp_buf_printf(&o->text, "\xEE\x80\x80%zu\xEE\x80\x81", o->n_values++);
}

void rp_fill_code(struct rp_fill *f, const char *text) {
    size_t n = f->out->n_values;
    rp_fill_value(f, text, false);
    if (f->out->n_values > n)
        f->out->values[n].code = true;
}

static bool is_told(const struct rp_filled *o, const struct ropa_document_gap *g) {
    for (size_t i = 0; i < o->n_gaps; i++)
        if (!strcmp(o->gaps[i].path, g->path) && !strcmp(o->gaps[i].ref, g->ref) &&
            !strcmp(o->gaps[i].noun, g->noun) && !strcmp(o->gaps[i].item, g->item))
            return true;
    return false;
}

void rp_fill_gap(struct rp_fill *f, const struct ropa_document_gap *gap) {
    struct rp_filled *o = f->out;
    struct ropa_document_gap *gaps =
        is_told(o, gap) ? NULL : rp_grow(o->gaps, o->n_gaps, &o->cap_gaps, sizeof *gaps);
    if (gaps) {
        o->gaps = gaps;
        gaps[o->n_gaps++] = *gap;
    } else {
        f->pool->bad |= !is_told(o, gap);
    }
}
