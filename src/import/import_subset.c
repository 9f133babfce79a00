/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rows that take from a set of their record, held to it. */
#include "import/import.h"
#include "model/set.h"
#include "model/value.h"

#include <stdlib.h>

static void note(struct rp_import *imp, const struct rp_import_entry *e, const struct ropa_field *f,
                 const char *word) {
    struct rp_buf path = {0};
    rp_place_put(&path, &e->place);
    if (path.p)
        rp_import_note_word(imp, f, path.p, word, false);
    imp->account->bad |= path.bad;
    rp_buf_free(&path);
}

/* The first item of `value` that isn't among `all`, into `out`; whether there is one. */
static bool outside(const char *value, const char *all, struct rp_buf *out) {
    while (value && rp_set_next(&value, out))
        if (!ropa_set_has(all, out->p))
            return true;
    return false;
}

/*
 * Field `f` of `row` takes `item`, which `all`, what the record has, lacks: its cells say so, and its field is open. Where no cell speaks of
 * it, it stays as it was: another cell took the item from the record.
 */
static void leave_outside(struct rp_import *imp, struct rp_group *g, struct ropa_record *row, size_t f,
                          const char *all, const char *item) {
    const struct ropa_field *field = &row->ent->fields[f];
    struct rp_reading in = {.view = imp->reg->view};
    rp_record_reading(row, f, &in);
    in.among = all;
    struct ropa_err wrong;
    char *value = NULL;
    bool told = false, said = false;
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        if (e->rec != row || e->field != f || e->cell == RP_NO_CELL)
            continue;
        said = true;
        wrong = (struct ropa_err){0};
        enum ropa_status s = rp_value_parse(field, e->text, &in, &value, &wrong); /* as it was written */
        free(value);
        if (!s)
            s = rp_value_parse(field, item, &in, &value, &wrong); /* a map says what that means */
        g->bad |= s == ROPA_E_NOMEM;
        rp_group_leave_err(g, e->cell, &wrong);
        g->cells[e->cell].wrong = true;
        e->took = false;
        if (!told && item[0] == '+') /* another word may have been meant */
            note(imp, e, field, item + 1);
        told = true;
    }
    if (said)
        ropa_record_clear(row, f);
}

void rp_group_hold_subsets(struct rp_import *imp, struct rp_group *g, const struct ropa_record *settled) {
    const struct ropa_entity *ent = g->theirs->ent;
    struct rp_buf item = {0};
    for (size_t f = 0; f < ent->n_fields; f++) {
        for (size_t i = 0; i < ropa_record_rows(g->theirs, f); i++) {
            struct ropa_record *row = ropa_record_row(g->theirs, f, i);
            for (size_t k = 0; k < row->ent->n_fields; k++) {
                const char *of = row->ent->fields[k].subset_of,
                           *all = of ? ropa_record_value(settled, of) : NULL;
                if (of && outside(ropa_record_get(row, k), all ? all : "[]", &item))
                    leave_outside(imp, g, row, k, all ? all : "[]", item.p);
            }
        }
    }
    g->bad |= item.bad;
    rp_buf_free(&item);
}
