/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Drop-downs and help on the cells of a table; what may be chosen stands on one hidden sheet of the workbook, a range a list. */
#ifndef RP_XLSX_CHOICES_H
#define RP_XLSX_CHOICES_H

#include "exchange/sheet/xlsx_register.h"

#define RP_CHOICE_LISTS 128

/* A column of the hidden sheet: what may be chosen. */
struct rp_choice_list {
    const void *of; /* the vocabulary or noun */
    char name[64];  /* of its range; "" where there is nothing to choose */
};

/* Zero but for `x`; holds no memory. */
struct rp_choices {
    struct rp_xlsx *x;
    lxw_worksheet *ws; /* of the lists; made with the first of them */
    struct rp_choice_list lists[RP_CHOICE_LISTS];
    size_t n;
    lxw_row_t row; /* of the list at hand */
};

/*
 * On the rows of `table`, from its first to `last`: the field's help when a cell is entered, the list of its vocabulary to choose
 * from. In a form also the records that a reference may name, and a closed list takes nothing else.
 */
void rp_choices_put(struct rp_choices *c, const struct rp_table *table, lxw_row_t last);

#endif
