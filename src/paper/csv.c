/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The table of a document by itself. */
#include "exchange/table/csv_write.h"
#include "paper/paper.h"

static const struct rp_node *first_table(const struct rp_node *b) {
    const struct rp_node *found = b->kind == RP_TABLE ? b : NULL;
    for (b = b->first; b && !found; b = b->next)
        found = first_table(b);
    return found;
}

bool rp_paper_csv(const struct rp_paper *p, FILE *out) {
    struct rp_csv_writer w;
    const struct rp_node *table = first_table(p->root);
    struct rp_buf text = {0};
    rp_csv_write_begin(&w, rp_csv_put_file, out);
    for (const struct rp_node *row = table ? table->first : NULL; row && !text.bad; row = row->next) {
        for (const struct rp_node *c = row->first; c && !text.bad; c = c->next) {
            rp_buf_cut(&text, 0);
            for (size_t i = 0; i < c->n_runs; i++)
                rp_buf_printf(&text, "%s%s", c->runs[i].line && text.n ? "\n" : "", c->runs[i].text);
            rp_csv_write_cell(&w, text.n ? text.p : NULL);
        }
        rp_csv_write_end_row(&w);
    }
    rp_buf_free(&text);
    return !text.bad;
}
