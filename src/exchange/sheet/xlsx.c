/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx.h"

#include "base/err.h"
#include "exchange/sheet/xlsx_approval.h"
#include "exchange/sheet/xlsx_card.h"
#include "exchange/sheet/xlsx_cover.h"
#include "exchange/sheet/xlsx_findings.h"
#include "exchange/sheet/xlsx_form.h"
#include "exchange/sheet/xlsx_index.h"
#include "exchange/sheet/xlsx_register.h"
#include "model/conduct.h"
#include "model/settled.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define LAYOUT_SHEETS 8

/* One sheet of the layout, on its way. */
struct part {
    const struct rp_layout_sheet *sheet;
    const char *name; /* of the sheet */
    struct rp_table table;
    struct rp_cards *cards;
};

struct rp_xlsx_writer {
    struct rp_xlsx x;
    const struct rp_layout *layout;
    bool full;     /* with cover and index */
    bool approves; /* with the approval sheet */
    struct rp_cover cover;
    struct rp_index index;
    struct rp_findings findings;
    struct rp_approving approval;
    struct part parts[LAYOUT_SHEETS];
    size_t n_parts, n, judged; /* judged: which sheet the findings are, those of the verdicts follow */
    const char *name;          /* of the file, for messages */
};

static bool begin_part(struct rp_xlsx_writer *w, const struct rp_layout_sheet *sheet) {
    struct part *p = &w->parts[w->n_parts++];
    p->sheet = sheet;
    p->name = w->x.names[w->x.n_names];
    if (!sheet->card) {
        bool good = rp_table_begin(&p->table, &w->x, w->layout->ent, sheet);
        p->table.blanks = w->full && !sheet->table && !sheet->form;
        return good;
    }
    p->cards = malloc(sizeof *p->cards);
    return p->cards && rp_cards_begin(p->cards, &w->x, sheet);
}

/* The sheets, in their order in the workbook. */
static bool begin(struct rp_xlsx_writer *w, const char *path) {
    lxw_workbook_options options = {.constant_memory = LXW_FALSE};
    bool good = (w->x.wb = workbook_new_opt(path, &options)) != NULL;
    if (!good)
        return false;
    w->x.form = w->layout->sheets[0].form;
    rp_xlsx_style(&w->x, w->layout->sheets[0].font);
    good = !w->full || (rp_cover_begin(&w->cover, &w->x) && rp_index_begin(&w->index, &w->x));
    for (size_t i = 0; good && i < w->layout->n_sheets && i < LAYOUT_SHEETS; i++)
        good = begin_part(w, &w->layout->sheets[i]);
    w->judged = w->x.n_names;
    if (good && w->full && w->x.book->findings)
        good = rp_findings_begin(&w->findings, &w->x);
    return good;
}

/* *errors: how many are open in it, where something judges it. */
static bool put_record(struct rp_xlsx_writer *w, const struct ropa_record *rec, size_t *errors) {
    bool shown = false;
    struct rp_index_place at = {NULL, 0}; /* the first sheet that shows it */
    int percent = -1;
    for (size_t i = 0; i < w->n_parts; i++) {
        struct part *p = &w->parts[i];
        struct rp_index_place here = {p->name, p->table.row};
        if (p->sheet->roles != RP_OF_ANY && !rp_cell_role(rec, p->sheet->roles))
            continue;
        if (p->cards)
            here = rp_cards_record(p->cards, rec);
        else
            rp_table_record(&p->table, rec);
        at = shown ? at : here;
        shown = true;
    }
    if (shown && w->findings.list)
        percent = rp_findings_record(&w->findings, rec, at.sheet, at.row, errors);
    else if (shown && w->full && w->x.book->judging)
        percent = rp_findings_count(&w->findings, &w->x, rec, errors);
    if (shown && w->full)
        rp_index_record(&w->index, rec, at, percent, *errors);
    return shown;
}

static bool is_shown(const struct rp_xlsx_writer *w, const struct ropa_record *rec) {
    const unsigned roles = rp_layout_roles(w->layout);
    return roles == RP_OF_ANY || rp_cell_role(rec, roles);
}

void rp_xlsx_put(struct rp_xlsx_writer *w, const struct ropa_record *rec) {
    if (w->x.book->approved && !strcmp(ropa_record_status(rec), "retired")) {
        w->cover.retired += is_shown(w, rec);
        return;
    }
    size_t errors = 0;
    if (w->x.failed) /* what failed is told at the end */
        return;
    if (!put_record(w, rec, &errors)) {
        w->cover.others++;
        return;
    }
    w->n++;
    if (w->full)
        rp_cover_count(&w->cover, rec);
    if (w->approves) {
        bool stands = rp_approval_add(&w->approval, &w->x, rec, errors);
        if (stands)
            rp_signs_add(&w->x.signs, w->x.book->live, rec, w->x.book->lang);
    }
}

/* What only the whole pass tells: filters and bands, the cover. */
static void end_parts(struct rp_xlsx_writer *w) {
    struct rp_cover_entry
        contents[LAYOUT_SHEETS + 5]; /* index, findings, verdicts, details and the approval beside */
    size_t n = 0;
    const struct rp_book *book = w->x.book;
    struct rp_choices choices = {.x = &w->x};
    char edition[200];
    if (w->full) {
        rp_index_end(&w->index);
        contents[n++] = (struct rp_cover_entry){w->index.ws->name, w->n};
    }
    for (size_t i = 0; i < w->n_parts; i++) {
        struct part *p = &w->parts[i];
        if (p->sheet->form)
            rp_form_end(&p->table, &choices);
        else if (w->full && !p->cards && p->table.row > p->table.first)
            rp_choices_put(&choices, &p->table, p->table.row - 1);
        if (p->cards)
            rp_cards_end(p->cards);
        else
            rp_table_end(&p->table);
        contents[n++] = (struct rp_cover_entry){p->name, p->cards ? p->cards->n : p->table.n};
    }
    if (w->findings.list) {
        rp_findings_end(&w->findings);
        contents[n++] = (struct rp_cover_entry){w->x.names[w->judged], w->findings.found};
        contents[n++] = (struct rp_cover_entry){w->x.names[w->judged + 1], w->n};
    }
    rp_details_end(&w->x);
    if (!w->approves) {
        if (!w->x.form) /* which comes back another day */
            rp_xlsx_edition(&w->x, "");
        return;
    }
    if (w->x.details.ws)
        contents[n++] = (struct rp_cover_entry){w->x.details.ws->name, w->x.details.n};
    rp_approval_put(&w->approval, &w->x);
    if (!w->x.failed)
        contents[n++] = (struct rp_cover_entry){w->x.names[w->x.n_names - 1], w->n};
    rp_approval_edition(&w->approval, &w->x, edition, sizeof edition);
    rp_xlsx_edition(&w->x, edition);
    if (!w->full)
        return;
    struct rp_buf paragraphs = {0};
    if (w->findings.x)
        rp_findings_paragraphs(&w->findings, &paragraphs);
    if (paragraphs.bad)
        rp_xlsx_note(&w->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    char title[600];
    snprintf(title, sizeof title, "%s%s", rp_xlsx_practice(&w->x),
             book->title ? book->title : w->layout->title.in[book->lang]);
    w->cover.edition = rp_approval_what(&w->approval, &w->x);
    w->cover.pending = w->approval.pending;
    w->cover.denied = w->approval.denied;
    rp_cover_end(&w->cover, title, &w->layout->sheets[0], paragraphs.p, contents, n);
    rp_buf_free(&paragraphs);
}

void rp_xlsx_free(struct rp_xlsx_writer *w) {
    if (!w)
        return;
    for (size_t i = 0; i < w->n_parts; i++) {
        rp_table_free(&w->parts[i].table);
        if (w->parts[i].cards)
            rp_cards_free(w->parts[i].cards);
        free(w->parts[i].cards);
    }
    if (w->x.wb)
        lxw_workbook_free(w->x.wb);
    rp_findings_free(&w->findings);
    rp_cover_free(&w->cover);
    rp_approval_free(&w->approval);
    rp_cells_free(&w->x.cells);
    rp_details_free(&w->x.details);
    rp_buf_free(&w->x.escaped);
    rp_signs_free(&w->x.signs);
    rp_buf_free(&w->x.told);
    free(w);
}

bool rp_xlsx_reads(const struct rp_layout *layout, const struct ropa_entity *ent, size_t f) {
    return rp_layout_shows(layout, ent, f) || rp_cover_reads(ent, f) || rp_settles(ent, f) || f == ent->title;
}

enum ropa_status rp_xlsx_begin(struct rp_file *file, const struct rp_layout *layout, bool full,
                               const struct rp_book *book, struct rp_xlsx_writer **out,
                               struct ropa_err *err) {
    struct rp_xlsx_writer *w = calloc(1, sizeof *w);
    const char *path = w ? rp_file_temporary(file) : NULL;
    *out = w;
    if (!w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!path)
        return rp_err_errno(err, rp_file_name(file), errno);
    w->name = rp_file_name(file);
    w->layout = layout;
    w->full = full;
    w->approves = full || (book->approved && rp_conduct(layout->ent)->entry);
    w->x.book = book;
    w->x.cells = (struct rp_cells){.view = book->view,
                                   .live = book->live,
                                   .organisation = book->organisation,
                                   .unit = book->unit,
                                   .lang = book->lang,
                                   .joined = full && layout->sheets[0].card};
    return begin(w, path) ? ROPA_OK : rp_xlsx_fail(&w->x, w->name, err);
}

enum ropa_status rp_xlsx_end(struct rp_xlsx_writer *w, size_t *n, struct ropa_err *err) {
    const struct rp_book *book = w->x.book;
    end_parts(w);
    rp_xlsx_properties(&w->x, book->title ? book->title : w->layout->title.in[book->lang], w->layout->name);
    enum ropa_status s = rp_xlsx_close(&w->x, w->name, err);
    *n = s ? 0 : w->n;
    return s;
}
