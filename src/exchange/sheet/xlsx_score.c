/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_score.h"

#include "base/err.h"

#include <errno.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FONT 14
static bool put_sheets(struct rp_scorebook *b) {
    lxw_worksheet *summary;
    rp_score_summary_begin(b, &summary);
    bool good = summary != NULL;
    for (size_t i = 0; good && i < b->in->score->n_kpis; i++)
        good = rp_score_kpi_sheet(b, &b->in->score->kpis[i]);
    good = good && rp_score_matrix_sheet(b, true) && rp_score_matrix_sheet(b, false) &&
           rp_score_evidence_sheet(b);
    if (good) {
        rp_score_link(b);
        rp_score_summary_end(b, summary);
        if (b->in->of_office)
            rp_xlsx_edition(&b->x, rp_xlsx_word(&b->x, "ตัวอย่าง ตามคำรับรองของส่วนราชการอื่น",
                                                "A sample, by the agreement of another office"));
    }
    return good;
}

static enum ropa_status write_to(struct rp_scorebook *b, const char *temporary, const char *path,
                                 struct ropa_err *err) {
    lxw_workbook_options options = {.constant_memory = LXW_FALSE};
    enum ropa_status s;
    b->x.wb = workbook_new_opt(temporary, &options);
    if (!b->x.wb)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_xlsx_style(&b->x, FONT);
    if (put_sheets(b)) {
        rp_xlsx_properties(&b->x, b->in->score->name.in[b->x.book->lang], "score");
        s = rp_xlsx_close(&b->x, path, err);
    } else {
        s = rp_xlsx_fail(&b->x, path, err);
        lxw_workbook_free(b->x.wb);
    }
    rp_cells_free(&b->x.cells);
    rp_buf_free(&b->x.escaped);
    return s;
}

enum ropa_status rp_xlsx_score(struct rp_file *file, const struct rp_score_input *in,
                               const struct rp_book *book, struct ropa_err *err) {
    const char *temporary = rp_file_temporary(file);
    if (!temporary)
        return rp_err_errno(err, rp_file_name(file), errno);
    struct rp_scorebook *b = calloc(1, sizeof *b);
    if (!b)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    b->x.book = book;
    b->x.cells.view = book->view;
    b->x.cells.lang = book->lang;
    b->in = in;
    enum ropa_status s = write_to(b, temporary, rp_file_name(file), err);
    free(b->links);
    free(b->places);
    free(b);
    return s;
}
