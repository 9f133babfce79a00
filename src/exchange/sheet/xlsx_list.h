/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A plain list of any noun, as a layout made from its field table. */
#ifndef RP_XLSX_LIST_H
#define RP_XLSX_LIST_H

#include "exchange/sheet/layout.h"

/*
 * The layout that lists every field of `ent`, its rows beside, and the status where records of it are `acted` on; with `chosen` those
 * `n` places alone, in that order. Owned by the caller, rp_layout_free(). ROPA_E_UNFIT for a place that no cell shows; ROPA_E_NOMEM.
 */
enum ropa_status rp_xlsx_list_layout(const struct ropa_entity *ent, bool acted, const struct ropa_place *chosen,
                                     size_t n, struct rp_layout **out, struct ropa_err *err);
/* The one that is filled in with Excel (xlsx_form.h): every field that is asked. As above. */
enum ropa_status rp_xlsx_form_layout(const struct ropa_entity *ent, struct rp_layout **out,
                                     struct ropa_err *err);

/* What the column of references is called in a form, and what stands above its headings. */
extern const struct ropa_text rp_form_ref, rp_form_note;

#endif
