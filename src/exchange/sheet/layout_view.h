/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Views: what a column of a register shows where no plain path serves. Each is written so that it can be read back:
 * one item a line, labels as the vocabularies have them. The table in layout_view.c says what each one writes.
 */
#ifndef RP_LAYOUT_VIEW_H
#define RP_LAYOUT_VIEW_H

#include "exchange/sheet/cell.h"
#include "model/view.h"

#define RP_VIEW_READS 3

struct rp_layout_view {
    const char *name;   /* "@kind" */
    const char *entity; /* code of the records it shows: "activity", "activity_purpose"; NULL for all */
    void (*show)(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out);
    bool part;  /* of what those fields tell it shows some: where it shows nothing, there may be other */
    bool whole; /* what it shows follows from the whole record */
    size_t reads[RP_VIEW_READS], n_reads; /* else from these fields of it */
};

/* The names of the views of records of `ent`, added to `out`. */
void rp_layout_views_called(const struct ropa_entity *ent, struct rp_buf *out);
/* The view `name` ("@kind") of records of `ent`, NULL when there is none. */
const struct rp_layout_view *rp_layout_view_find(const char *name, const struct ropa_entity *ent);

#endif
