/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/xlsx.h"

#include "base/err.h"
#include "exchange/file.h"
#include "exchange/xlsx_card.h"
#include "exchange/xlsx_cover.h"
#include "exchange/xlsx_findings.h"
#include "exchange/xlsx_list.h"
#include "exchange/xlsx_register.h"

#include <stdlib.h>
#include <string.h>

#define LAYOUT_SHEETS 8

/* One sheet of the layout, on its way. */
struct part {
    const struct rp_layout_sheet *sheet;
    struct rp_table table;
    struct rp_cards *cards;
};

struct writing {
    struct rp_xlsx x;
    const struct rp_layout *layout;
    bool full; /* with cover and approval block */
    struct rp_cover cover;
    struct rp_findings findings;
    struct part parts[LAYOUT_SHEETS];
    size_t n_parts, n;
};

static bool begin_part(struct writing *w, const struct rp_layout_sheet *sheet) {
    struct part *p = &w->parts[w->n_parts++];
    p->sheet = sheet;
    if (!sheet->card)
        return rp_table_begin(&p->table, &w->x, sheet);
    p->cards = malloc(sizeof *p->cards);
    return p->cards && rp_cards_begin(p->cards, &w->x, sheet);
}

/* The sheets, in their order in the workbook. */
static enum ropa_status begin(struct writing *w, const char *path, struct ropa_err *err) {
    lxw_workbook_options options = {.constant_memory = LXW_FALSE};
    bool good = (w->x.wb = workbook_new_opt(path, &options)) != NULL;
    if (!good)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_xlsx_style(&w->x, w->layout->sheets[0].font);
    good = !w->full || rp_cover_begin(&w->cover, &w->x);
    for (size_t i = 0; good && i < w->layout->n_sheets && i < LAYOUT_SHEETS; i++)
        good = begin_part(w, &w->layout->sheets[i]);
    if (good && w->full && w->x.book->judging)
        good = rp_findings_begin(&w->findings, &w->x);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static bool put_record(struct writing *w, const struct ropa_record *rec) {
    bool shown = false;
    const char *sheet = NULL; /* the first table that shows it, for the findings to point to */
    lxw_row_t row = 0;
    for (size_t i = 0; i < w->n_parts; i++) {
        struct part *p = &w->parts[i];
        if (p->sheet->roles != RP_ANY_ROLE && !rp_cell_role(rec, p->sheet->roles))
            continue;
        if (p->cards)
            rp_cards_record(p->cards, rec);
        else {
            row = sheet ? row : p->table.row;
            sheet = sheet ? sheet : w->x.names[i + w->full];
            rp_table_record(&p->table, rec);
        }
        shown = true;
    }
    if (shown && w->findings.list)
        rp_findings_record(&w->findings, rec, sheet, row);
    return shown;
}

static enum ropa_status put_records(struct writing *w, const struct rp_feed *feed, struct ropa_err *err) {
    const struct rp_book *book = w->x.book;
    const struct ropa_record *rec = NULL;
    enum ropa_status s = feed->next(feed->ctx, &rec, err);
    for (; !s && rec && !w->x.failed; s = feed->next(feed->ctx, &rec, err)) {
        if (!put_record(w, rec))
            continue;
        w->n++;
        if (w->full)
            rp_cover_count(&w->cover, rec);
        if (book->progress && w->n % 100 == 0)
            book->progress(book->progress_ctx, w->n);
    }
    return s;
}

/* What only the whole pass tells: filters and bands, the cover. */
static void end_parts(struct writing *w) {
    struct rp_cover_entry contents[LAYOUT_SHEETS + 2]; /* findings and verdicts beside */
    size_t n = w->n_parts;
    const struct rp_book *book = w->x.book;
    for (size_t i = 0; i < w->n_parts; i++) {
        struct part *p = &w->parts[i];
        bool last = w->full && i + 1 == w->n_parts; /* signed at the end */
        if (p->cards)
            rp_cards_end(p->cards, last);
        else
            rp_table_end(&p->table, last);
        contents[i].sheet = w->x.names[i + w->full];
        contents[i].records = p->cards ? p->cards->n : p->table.n;
    }
    if (w->findings.list) {
        rp_findings_end(&w->findings);
        contents[n].sheet = w->x.names[n + w->full];
        contents[n++].records = w->findings.found;
        contents[n].sheet = w->x.names[n + w->full];
        contents[n++].records = w->n;
    }
    if (w->full)
        rp_cover_end(&w->cover, book->title ? book->title : w->layout->title.in[book->lang], contents, n);
}

static void end(struct writing *w) {
    for (size_t i = 0; i < w->n_parts; i++) {
        rp_block_free(&w->parts[i].table.block);
        if (w->parts[i].cards)
            rp_block_free(&w->parts[i].cards->block);
        free(w->parts[i].cards);
    }
    if (w->x.wb)
        lxw_workbook_free(w->x.wb);
    rp_cover_free(&w->cover);
    rp_cells_free(&w->x.cells);
    rp_buf_free(&w->x.escaped);
}

static enum ropa_status write_to(struct writing *w, const char *temporary, const char *path,
                                 const struct rp_feed *feed, struct ropa_err *err) {
    enum ropa_status s = begin(w, temporary, err);
    if (!s)
        s = put_records(w, feed, err);
    if (!s) {
        const struct rp_book *book = w->x.book;
        end_parts(w);
        rp_xlsx_properties(&w->x, book->title ? book->title : w->layout->title.in[book->lang],
                           w->layout->name);
        s = rp_xlsx_close(&w->x, path, err);
    }
    end(w);
    return s;
}

static enum ropa_status write_book(const char *path, bool overwrite, struct writing *w,
                                   const struct rp_feed *feed, size_t *n, struct ropa_err *err) {
    struct rp_file *file;
    const struct rp_book *book = w->x.book;
    w->x.cells = (struct rp_cells){.view = book->view,
                                   .organisation = book->organisation,
                                   .unit = book->unit,
                                   .lang = book->lang,
                                   .joined = w->full && w->layout->sheets[0].card};
    enum ropa_status s = rp_file_begin(path, overwrite, &file, err);
    if (s)
        return s;
    s = write_to(w, rp_file_temporary(file), path, feed, err);
    if (!s)
        s = rp_file_commit(file, err);
    else
        rp_file_abort(file);
    if (n)
        *n = s ? 0 : w->n;
    return s;
}

bool rp_xlsx_reads(const struct rp_layout *layout, const struct ropa_entity *ent, size_t f) {
    return rp_layout_shows(layout, ent, f) || rp_cover_reads(ent, f);
}

enum ropa_status rp_xlsx_write(const char *path, bool overwrite, const struct rp_layout *layout,
                               const struct rp_feed *feed, const struct rp_book *book, size_t *n,
                               struct ropa_err *err) {
    struct writing *w = calloc(1, sizeof *w);
    if (!w)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    w->x.book = book;
    w->layout = layout;
    w->full = true;
    enum ropa_status s = write_book(path, overwrite, w, feed, n, err);
    free(w);
    return s;
}

enum ropa_status rp_xlsx_list(const char *path, bool overwrite, const struct ropa_entity *ent,
                              const struct rp_feed *feed, const struct rp_book *book, size_t *n,
                              struct ropa_err *err) {
    struct rp_layout *layout = NULL;
    struct writing *w = calloc(1, sizeof *w);
    enum ropa_status s = w ? rp_xlsx_list_layout(ent, &layout, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        w->x.book = book;
        w->layout = layout;
        s = write_book(path, overwrite, w, feed, n, err);
    }
    rp_layout_free(layout);
    free(w);
    return s;
}
