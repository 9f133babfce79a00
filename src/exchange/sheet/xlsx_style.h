/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How a workbook looks: a fixed set of formats made once, and putting typed cells. */
#ifndef RP_XLSX_STYLE_H
#define RP_XLSX_STYLE_H

#include "exchange/sheet/cell.h"
#include "exchange/sheet/xlsx.h"
#include "exchange/sheet/xlsx_details.h"
#include "exchange/sheet/xlsx_signed.h"

#include <xlsxwriter.h>

#define RP_XLSX_FONT "TH Sarabun New"
/*
 * Of the Normal style, in whose digits columns are measured: Verdana comes with Windows and macOS, and DejaVu Sans, which stands in
 * for it elsewhere, is as wide. A digit of it is as wide as one of TH Sarabun New at 14 points, which an office's machine may lack.
 */
#define RP_XLSX_NORMAL "Verdana"
#define RP_XLSX_NORMAL_SIZE 8
/* Height of a line in font sizes, marks above and tails below whole, and what is left around them: as Laksaman, drawn after Sarabun,
 * asks for: 22.6 and 2.2 points of 14, rounded up. */
#define RP_XLSX_LINE 1.63
#define RP_XLSX_AROUND 0.15

enum rp_style {
    RP_STYLE_BODY,         /* wrapped, top */
    RP_STYLE_DATE,         /* 31 มี.ค. 2566 */
    RP_STYLE_TIME,         /* 31 มี.ค. 2566 09:30 */
    RP_STYLE_NUMBER,       /* 12,000 */
    RP_STYLE_PLAIN_NUMBER, /* 2566 */
    RP_STYLE_TICK,
    RP_STYLE_HIDDEN, /* uid, rev */
    RP_STYLE_TITLE,
    RP_STYLE_HEAD,  /* the blue band */
    RP_STYLE_HEAD_MUST, /* the same of what must be filled in */
    RP_STYLE_LABEL, /* of the preamble */
    RP_STYLE_VALUE,
    RP_STYLE_NOTE, /* small and grey */
    RP_STYLE_NOTE_WRAPPED,
    RP_STYLE_LINE, /* one line, drawn smaller where a font is wider than ours */
    RP_STYLE_SIGN, /* room to sign */
    RP_STYLE_GRID, /* conditional: border; band: border and soft blue; sensitive: border and soft red */
    RP_STYLE_BAND,
    RP_STYLE_REPEATED, /* conditional: grey letters, and the border or band of the others */
    RP_STYLE_REPEATED_BAND,
    RP_STYLE_SENSITIVE,
    RP_STYLE_MISSING,
    RP_STYLE_ENTRY, /* a cell to be filled in: what is typed stays as it was typed; a number */
    RP_STYLE_ENTRY_NUMBER,
    RP_STYLE_CARD_TITLE,
    RP_STYLE_CARD_SECTION,
    RP_STYLE_CARD_CODE,
    RP_STYLE_CARD_LABEL,
    RP_STYLE_CARD_BODY, /* and five more in the order of the first six */
    RP_STYLE_CARD_DATE,
    RP_STYLE_CARD_TIME,
    RP_STYLE_CARD_NUMBER,
    RP_STYLE_CARD_PLAIN_NUMBER,
    RP_STYLE_CARD_TICK,
    RP_STYLE_CARD_SENSITIVE,
    RP_STYLE_COVER_TITLE,
    RP_STYLE_COVER_NAME,
    RP_STYLE_COVER_LINE,
    RP_STYLE_COVER_SMALL,
    RP_STYLE_COVER_FIGURE,
    RP_STYLE_COVER_CAPTION,
    RP_STYLE_COVER_HEAD,
    RP_STYLE_COVER_CELL,
    RP_STYLE_COVER_COUNT,
    RP_STYLE_COVER_LINK,
    RP_STYLE_WARNING, /* of the findings: soft yellow, soft green */
    RP_STYLE_GOOD,
    RP_STYLE_POINTS, /* of the score: 65.50; the sum of all, of what is counted, its label */
    RP_STYLE_SUM,
    RP_STYLE_SUM_COUNT,
    RP_STYLE_SUM_LABEL,
    RP_STYLE_N
};

#define RP_XLSX_SHEETS 64
#define RP_XLSX_TITLE 256

/* A workbook being written. */
struct rp_xlsx {
    lxw_workbook *wb;
    lxw_format *style[RP_STYLE_N];
    const struct rp_book *book;
    struct rp_cells cells;
    struct rp_buf escaped, told;
    unsigned font;
    bool form; /* cells of records may be typed in where the sheet is protected */
    struct rp_details details;
    struct rp_signs signs; /* approvals of what was put */
    char names[RP_XLSX_SHEETS][RP_SHEET_NAME];
    char titles[RP_XLSX_SHEETS][RP_XLSX_TITLE]; /* above each page, as rp_xlsx_page() was given them */
    size_t n_names;
    lxw_error failed; /* the first failure; checked once, at the end */
    int errnum;       /* why the file that a sheet streams through couldn't be made; 0 */
};

/* Points of a row of `lines` lines of body text. */
double rp_xlsx_height(const struct rp_xlsx *x, unsigned lines);

/* Points that one line in `style` needs. */
double rp_xlsx_least(const struct rp_xlsx *x, enum rp_style style);

/* Write the head of the history's chain, small, where the book knows it. */
void rp_xlsx_head(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col);

/* Why no sheet could be made for the workbook `path`: the folder for temporary files, or ROPA_E_NOMEM. */
enum ropa_status rp_xlsx_fail(const struct rp_xlsx *x, const char *path, struct ropa_err *err);

/* Keep the first failure. */
void rp_xlsx_note(struct rp_xlsx *x, lxw_error e);

/* Make the formats, body text in `font` points. */
void rp_xlsx_style(struct rp_xlsx *x, unsigned font);

/*
 * A new sheet named after `wanted`, unlike the others; NULL when there can be no more (x->failed says why). The rows
 * of a `streamed` one are written top down and go to disk at once: a row that was left can't be written any more.
 */
lxw_worksheet *rp_xlsx_sheet(struct rp_xlsx *x, const char *wanted, bool streamed);

/* Tell book->tell of a cell that was written, escaped as it is written. */
void rp_xlsx_tell(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *text);

/* Write `text` as it is, in as many rows as Excel's limit asks for; returns how many (0 for an empty text). */
lxw_row_t rp_xlsx_text(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *text,
                       enum rp_style style);
void rp_xlsx_number(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, double n,
                    enum rp_style style);

/* Merge cells over several rows without writing any. */
void rp_xlsx_span(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, lxw_row_t last_row,
                  lxw_col_t last_col);
void rp_xlsx_blank(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, enum rp_style style);

/* Write `text` over the cells given, merged when there is more than one. In one row on a streamed sheet. */
void rp_xlsx_merge(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, lxw_row_t last_row,
                   lxw_col_t last_col, const char *text, enum rp_style style);

/* Paper, margins, title above and page number below. */
#define RP_XLSX_MARGINS (0.75 + 0.5) /* of the page above and below, inches */
#define RP_XLSX_BREAKS 1000 /* Excel takes 1,026 page breaks a sheet */
void rp_xlsx_page(struct rp_xlsx *x, lxw_worksheet *ws, bool a3, bool landscape, const char *title);

/* Append what a workbook of a part of its register, or of its unit, says of that; nothing for a whole one. */
void rp_xlsx_part(const struct rp_xlsx *x, struct rp_buf *out);
/* What stands before each title of a register to practise on; "" otherwise. */
const char *rp_xlsx_practice(const struct rp_xlsx *x);
/* Say below the title of every sheet made so far which edition it is of ("": of none), when printed, of which history. */
void rp_xlsx_edition(struct rp_xlsx *x, const char *edition);

/* Append `text` with every `c` in it doubled. */
void rp_xlsx_doubled(struct rp_buf *b, const char *text, char c);
/* Append what a link to the first cell of `row` says: internal:'sheet'!A9. */
void rp_xlsx_place(struct rp_buf *b, const char *sheet, lxw_row_t row);
/*
 * A cell that shows `text` (no quotes, 255 characters at most) and leads to `place`, as rp_xlsx_place() says it: by formula, of which a
 * sheet may have any number, and several lines stay lines in LibreOffice: =HYPERLINK("#'sheet'!A9","RO-ICT-66-001").
 */
void rp_xlsx_lead(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *place, const char *text);

/* Whether a sheet of so many columns (of a card: lines) a record is better streamed. */
bool rp_xlsx_streams(const struct rp_xlsx *x, size_t columns);

/* What the workbook says of itself: its title, `layout` (what it is, for programs), the head of the history. */
void rp_xlsx_properties(struct rp_xlsx *x, const char *title, const char *layout);

/* Hand the workbook to libxlsxwriter, which writes and frees it; any failure since it was begun, with `path` as subject. */
enum ropa_status rp_xlsx_close(struct rp_xlsx *x, const char *path, struct ropa_err *err);

/* One of the two languages of the workbook. */
/* The title of a sheet; which edition it is of stands in the header. */
void rp_xlsx_title(const struct rp_xlsx *x, const char *title, char *out, size_t size);
const char *rp_xlsx_word(const struct rp_xlsx *x, const char *th, const char *en);
/* The unit `uid` as people write it in lists: its abbreviation, else its code; "" for none. As long as the register's record. */
const char *rp_xlsx_unit(const struct rp_xlsx *x, const char *uid);

#endif
