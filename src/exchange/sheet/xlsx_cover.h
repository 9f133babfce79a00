/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The cover: name, organisation, date in words, figures, four charts, contents. Made first, filled at the end. */
#ifndef RP_XLSX_COVER_H
#define RP_XLSX_COVER_H

#include "exchange/sheet/xlsx_style.h"
#include "exchange/sheet/xlsx_tally.h"

struct rp_cover {
    struct rp_xlsx *x;
    lxw_worksheet *ws;
    struct rp_tally units, bases, kinds, periods, statuses;
    size_t n, controller, processor, sensitive;
    size_t role_unknown, kind_unknown; /* not answered yet: of none of these */
    size_t retired; /* of the approved edition: left out */
    size_t pending, denied; /* as the approval sheet counts them */
    const char *edition;    /* what it says that the whole is */
    size_t others;  /* of a role that the layout isn't for: left out */
    /* since each was approved last, as the register stands */
    size_t fresh, changed, ended; /* never approved; printing differently; retired */
    double used, chart_points; /* of the page without its charts; of a row that a chart covers */
};

/* One line of the contents. */
struct rp_cover_entry {
    const char *sheet; /* its name in the workbook */
    size_t records;
};

/* Make the sheet, the first of the workbook. False when it could not be made. */
bool rp_cover_begin(struct rp_cover *c, struct rp_xlsx *x);
/* Count one activity, of which it reads the fields that rp_cover_reads() tells. */
void rp_cover_count(struct rp_cover *c, const struct ropa_record *rec);
/*
 * Fill the sheet, one page. `name` is that of the layout, `sheet` its first; `paragraphs` says how complete the records are by
 * paragraph of the law, NULL where they weren't judged.
 */
void rp_cover_end(struct rp_cover *c, const char *name, const struct rp_layout_sheet *sheet, const char *paragraphs,
                  const struct rp_cover_entry *contents, size_t n);
/* Whether the figures follow from field `f` of `ent`. */
bool rp_cover_reads(const struct ropa_entity *ent, size_t f);
void rp_cover_free(struct rp_cover *c);

#endif
