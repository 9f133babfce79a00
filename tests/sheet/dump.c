/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Prints what is read of a workbook, a line a cell, or the sentences of its refusal; with --flat that reading it took less than
 * 8 MB and nothing of the cells. Used by workbooks.py.
 */
#include "exchange/sheet/workbook.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

static const char *const kinds[] = {"blank", "text", "number", "day", "bool", "error"};

static bool put_row(void *ctx, const struct rp_workbook_row *row) {
    (void)ctx;
    for (size_t i = 0; i < row->n; i++) {
        const struct rp_workbook_cell *c = &row->cells[i];
        char name[RP_WORKBOOK_CELL];
        rp_workbook_cell_name(row->row, c->column, name);
        printf("%s %s%s%s %s\n", name, kinds[c->kind], c->formula ? " formula" : "",
               row->hidden ? " hidden" : "", c->text);
    }
    return true;
}

static bool count_row(void *ctx, const struct rp_workbook_row *row) {
    *(size_t *)ctx += row->n;
    return true;
}

static void put_ranges(const char *what, const struct rp_workbook_range *all, size_t n) {
    for (size_t i = 0; i < n; i++) {
        char from[RP_WORKBOOK_CELL], to[RP_WORKBOOK_CELL];
        rp_workbook_cell_name(all[i].row, all[i].column, from);
        rp_workbook_cell_name(all[i].last_row, all[i].last_column, to);
        printf("%s %s:%s\n", what, from, to);
    }
}

static enum ropa_status put_sheet(struct rp_workbook *b, size_t i, struct ropa_err *err) {
    const struct rp_workbook_sheet *sheet = rp_workbook_sheet(b, i);
    struct rp_workbook_shape shape;
    printf("sheet %s%s\n", sheet->name, sheet->hidden ? " (hidden)" : "");
    enum ropa_status s = rp_workbook_shape(b, i, &shape, err);
    if (s)
        return s;
    put_ranges("merged", shape.merged, shape.n_merged);
    put_ranges("hidden", shape.hidden, shape.n_hidden);
    if (shape.footer[RP_WORKBOOK_ALL_PAGES])
        printf("footer %s\n", shape.footer[RP_WORKBOOK_ALL_PAGES]);
    rp_workbook_shape_free(&shape);
    return rp_workbook_rows(b, i, put_row, NULL, err);
}

static long peak_kilobytes(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss;
}

int main(int argc, char **argv) {
    static const char *const properties[] = {
        "title",       "creator", "description",        "created",
        "Application", "Company", "custom:ropa-layout", "custom:ropa-head"};
    bool flat = argc > 2 && !strcmp(argv[2], "--flat");
    struct rp_workbook *b = NULL;
    struct ropa_err err = {0};
    long before = peak_kilobytes();
    size_t n = 0;
    enum ropa_status s = argc > 1 ? rp_workbook_open(argv[1], &b, &err) : ROPA_E_USAGE;
    for (size_t i = 0; b && !flat && i < sizeof properties / sizeof *properties; i++)
        if (rp_workbook_property(b, properties[i]))
            printf("%s: %s\n", properties[i], rp_workbook_property(b, properties[i]));
    for (size_t i = 0; !s && i < rp_workbook_sheets(b); i++)
        s = flat ? rp_workbook_rows(b, i, count_row, &n, &err) : put_sheet(b, i, &err);
    rp_workbook_close(b);
    if (s) {
        char said[2][1536];
        printf("%s\n%s\n", ropa_err_sentence(&err, ROPA_EN, said[0], sizeof said[0]),
               ropa_err_sentence(&err, ROPA_TH, said[1], sizeof said[1]));
    }
    if (flat)
        printf("%zu cells, %s\n", n, peak_kilobytes() - before < 8192 ? "flat" : "not flat");
    return 0;
}
