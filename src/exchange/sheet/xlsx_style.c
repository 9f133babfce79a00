/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_style.h"

#include "base/err.h"
#include "exchange/sheet/serial.h"
#include "exchange/sheet/workbook_parts.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "model/value.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MANY_CELLS 100000 /* beyond these rows go to disk at once: a third of the memory, and no slower */

enum {
    BLUE = 0x1F4E79,
    INK = 0x1B2733,
    GREY = 0x5B6770,
    WHITE = 0xFFFFFF,
    LINE = 0xBFC9D6,
    SOFT_BLUE = 0xF1F6FB,
    PALE_BLUE = 0xDCE8F4,
    SOFT_RED = 0xFCE8E6,
    DARK_RED = 0x9C1C12,
    LINK = 0x1A5FB4,
};

#define DATE_FORMAT "[$-107041E]d mmm yyyy;@"
#define TIME_FORMAT "[$-107041E]d mmm yyyy h:mm;@"
/* What is typed into goes by one calendar whatever the language; what is only read by that of the words beside it. */
#define ENGLISH_DATE_FORMAT "[$-409]d mmm yyyy;@"
#define ENGLISH_TIME_FORMAT "[$-409]d mmm yyyy h:mm;@"

/* What a style adds to the font. Sizes are points above the body's. */
struct look {
    int size;
    bool bold, wrap, border;
    uint8_t align, valign;
    uint32_t ink, fill; /* fill 0: none */
    const char *number;
    bool bare;           /* of a conditional format: font and alignment stay as the cell has them */
    bool typed;          /* open in a protected form */
    bool shrink;         /* drawn smaller, where its cell is too narrow for it */
    const char *english; /* number format in an English workbook; NULL: the same */
};

enum { L = LXW_ALIGN_LEFT, C = LXW_ALIGN_CENTER, R = LXW_ALIGN_RIGHT };
enum { TOP = LXW_ALIGN_VERTICAL_TOP, MIDDLE = LXW_ALIGN_VERTICAL_CENTER };

/* size, bold, wrap, border, align, valign, ink, fill, number */
static const struct look looks[RP_STYLE_N] = {
    [RP_STYLE_BODY] = {0, false, true, false, L, TOP, INK, 0, NULL, .typed = true},
    [RP_STYLE_DATE] = {0, false, true, false, L, TOP, INK, 0, DATE_FORMAT, .typed = true},
    [RP_STYLE_TIME] = {0, false, true, false, L, TOP, INK, 0, TIME_FORMAT, .typed = true},
    [RP_STYLE_NUMBER] = {0, false, true, false, R, TOP, INK, 0, "#,##0", .typed = true},
    [RP_STYLE_PLAIN_NUMBER] = {0, false, true, false, C, TOP, INK, 0, "0", .typed = true},
    [RP_STYLE_TICK] = {0, false, false, false, C, TOP, INK, 0, NULL, .typed = true},
    [RP_STYLE_HIDDEN] = {0, false, false, false, L, TOP, GREY, 0, NULL, .typed = true},
    [RP_STYLE_TITLE] = {6, true, false, false, L, MIDDLE, BLUE, 0, NULL},
    [RP_STYLE_HEAD] = {0, true, true, true, C, MIDDLE, WHITE, BLUE, NULL},
    [RP_STYLE_HEAD_MUST] = {0, true, true, true, C, MIDDLE, WHITE, DARK_RED, NULL},
    [RP_STYLE_LABEL] = {0, true, false, false, L, TOP, BLUE, 0, NULL},
    [RP_STYLE_VALUE] = {0, false, false, false, L, TOP, INK, 0, NULL},
    [RP_STYLE_NOTE] = {0, false, false, false, L, MIDDLE, GREY, 0, NULL},
    [RP_STYLE_NOTE_WRAPPED] = {0, false, true, false, L, TOP, INK, 0, NULL},
    [RP_STYLE_LINE] = {0, false, false, false, L, TOP, INK, 0, NULL, .shrink = true},
    [RP_STYLE_SIGN] = {0, false, true, false, C, MIDDLE, INK, 0, NULL},
    [RP_STYLE_GRID] = {0, false, false, true, 0, 0, 0, 0, NULL, true},
    [RP_STYLE_BAND] = {0, false, false, true, 0, 0, 0, SOFT_BLUE, NULL, true},
    [RP_STYLE_REPEATED] = {0, false, false, true, 0, 0, GREY, 0, NULL, true},
    [RP_STYLE_REPEATED_BAND] = {0, false, false, true, 0, 0, GREY, SOFT_BLUE, NULL, true},
    [RP_STYLE_SENSITIVE] = {0, false, false, true, 0, 0, DARK_RED, SOFT_RED, NULL, true},
    [RP_STYLE_MISSING] = {0, false, false, true, 0, 0, 0, 0xFFF2CC, NULL, true},
    [RP_STYLE_ENTRY] = {0, false, true, true, L, TOP, INK, 0, "@", .typed = true},
    [RP_STYLE_ENTRY_NUMBER] = {0, false, true, true, R, TOP, INK, 0, NULL, .typed = true},
    [RP_STYLE_CARD_TITLE] = {2, true, true, true, L, MIDDLE, WHITE, BLUE, NULL},
    [RP_STYLE_CARD_SECTION] = {0, true, false, true, L, MIDDLE, BLUE, PALE_BLUE, NULL},
    [RP_STYLE_CARD_CODE] = {0, true, false, true, C, TOP, BLUE, PALE_BLUE, NULL},
    [RP_STYLE_CARD_LABEL] = {0, true, true, true, L, TOP, INK, 0, NULL},
    [RP_STYLE_CARD_BODY] = {0, false, true, true, L, TOP, INK, 0, NULL},
    [RP_STYLE_CARD_DATE] = {0, false, true, true, L, TOP, INK, 0, DATE_FORMAT,
                            .english = ENGLISH_DATE_FORMAT},
    [RP_STYLE_CARD_TIME] = {0, false, true, true, L, TOP, INK, 0, TIME_FORMAT,
                            .english = ENGLISH_TIME_FORMAT},
    [RP_STYLE_CARD_NUMBER] = {0, false, true, true, L, TOP, INK, 0, "#,##0"},
    [RP_STYLE_CARD_PLAIN_NUMBER] = {0, false, true, true, L, TOP, INK, 0, "0"},
    [RP_STYLE_CARD_TICK] = {0, false, true, true, L, TOP, INK, 0, NULL},
    [RP_STYLE_CARD_SENSITIVE] = {0, false, true, true, L, TOP, DARK_RED, SOFT_RED, NULL},
    [RP_STYLE_COVER_TITLE] = {8, true, true, false, C, MIDDLE, WHITE, BLUE, NULL},
    [RP_STYLE_COVER_NAME] = {6, true, true, false, C, MIDDLE, BLUE, 0, NULL},
    [RP_STYLE_COVER_LINE] = {2, false, true, false, C, MIDDLE, INK, 0, NULL},
    [RP_STYLE_COVER_SMALL] = {0, false, true, false, C, MIDDLE, GREY, 0, NULL},
    [RP_STYLE_COVER_FIGURE] = {14, true, false, false, C, MIDDLE, BLUE, PALE_BLUE, "#,##0"},
    [RP_STYLE_COVER_CAPTION] = {0, false, true, false, C, TOP, GREY, PALE_BLUE, NULL},
    [RP_STYLE_COVER_HEAD] = {0, true, true, true, L, MIDDLE, WHITE, BLUE, NULL},
    [RP_STYLE_COVER_CELL] = {0, false, true, true, L, TOP, INK, 0, NULL},
    [RP_STYLE_COVER_COUNT] = {0, false, false, true, R, TOP, INK, 0, "#,##0"},
    [RP_STYLE_COVER_LINK] = {0, false, true, true, L, TOP, LINK, 0, NULL},
    [RP_STYLE_WARNING] = {0, false, true, true, L, TOP, INK, 0xFFF2CC, NULL},
    [RP_STYLE_GOOD] = {0, false, true, true, L, TOP, INK, 0xE2EFDA, NULL},
    [RP_STYLE_POINTS] = {0, false, true, true, R, TOP, INK, 0, "0.00"},
    [RP_STYLE_SUM] = {0, true, true, true, R, TOP, BLUE, PALE_BLUE, "0.00"},
    [RP_STYLE_SUM_COUNT] = {0, true, true, true, R, TOP, BLUE, PALE_BLUE, "0"},
    [RP_STYLE_SUM_LABEL] = {0, true, true, true, L, TOP, BLUE, PALE_BLUE, NULL},
};

static void set_font(lxw_format *f, const struct look *l, unsigned font, enum ropa_lang lang) {
    format_set_font_name(f, RP_XLSX_FONT);
    format_set_font_size(f, (double)font + l->size);
    format_set_font_family(f, 0);
    format_set_align(f, l->align);
    format_set_align(f, l->valign);
    if (l->wrap)
        format_set_text_wrap(f);
    if (l->shrink)
        format_set_shrink(f);
    if (l->bold)
        format_set_bold(f);
    const char *number = lang == ROPA_EN && l->english ? l->english : l->number;
    if (number)
        format_set_num_format(f, number);
}

static lxw_format *make_style(struct rp_xlsx *x, const struct look *l) {
    lxw_format *f = workbook_add_format(x->wb);
    if (!l->bare)
        set_font(f, l, x->font, x->book->lang);
    if (l->ink)
        format_set_font_color(f, l->ink);
    if (l->fill && l->bare) /* of a conditional format the background is the fill */
        format_set_bg_color(f, l->fill);
    if (l->fill && !l->bare) {
        format_set_pattern(f, LXW_PATTERN_SOLID);
        format_set_bg_color(f, l->fill);
    }
    if (l->border) {
        format_set_border(f, LXW_BORDER_THIN);
        format_set_border_color(f, LINE);
    }
    if (l->typed && x->form)
        format_set_unlocked(f);
    return f;
}

/* Column widths count digits of the first format's font. */
static void set_default_font(struct rp_xlsx *x) {
    lxw_format *first = STAILQ_FIRST(x->wb->formats);
    format_set_font_name(first, RP_XLSX_NORMAL);
    format_set_font_size(first, RP_XLSX_NORMAL_SIZE);
}

static bool same_look(const struct look *a, const struct look *b) {
    return a->size == b->size && a->bold == b->bold && a->wrap == b->wrap && a->border == b->border &&
           a->align == b->align && a->valign == b->valign && a->ink == b->ink && a->fill == b->fill &&
           a->bare == b->bare && a->typed == b->typed && a->shrink == b->shrink &&
           rp_same_text(a->number, b->number);
}

/* Styles that look the same are one format: libxlsxwriter looks a second one up anew for each of its cells. */
void rp_xlsx_style(struct rp_xlsx *x, unsigned font) {
    x->font = font;
    set_default_font(x);
    for (size_t i = 0, like; i < RP_STYLE_N; i++) {
        for (like = 0; like < i && !same_look(&looks[like], &looks[i]);)
            like++;
        x->style[i] = like < i ? x->style[like] : make_style(x, &looks[i]);
    }
}

double rp_xlsx_height(const struct rp_xlsx *x, unsigned lines) {
    double points = x->font * (RP_XLSX_LINE * (lines ? lines : 1) + RP_XLSX_AROUND);
    return (double)(long)(points +
                          0.999); /* whole points, none too low: every row of a file says its height */
}

double rp_xlsx_least(const struct rp_xlsx *x, enum rp_style style) {
    return ((double)x->font + looks[style].size) * (RP_XLSX_LINE + RP_XLSX_AROUND);
}

void rp_xlsx_note(struct rp_xlsx *x, lxw_error e) {
    if (!x->failed)
        x->failed = e;
}

lxw_worksheet *rp_xlsx_sheet(struct rp_xlsx *x, const char *wanted, bool streamed) {
    if (x->n_names == RP_XLSX_SHEETS) {
        rp_xlsx_note(x, LXW_ERROR_PARAMETER_VALIDATION);
        return NULL;
    }
    char *name = x->names[x->n_names];
    rp_cell_sheet_name(wanted, x->names, x->n_names, name);
    x->n_names++;
    x->wb->options.constant_memory = streamed; /* what the next sheet takes over */
    errno = 0;
    lxw_worksheet *ws = workbook_add_worksheet(x->wb, name);
    if (ws) {
        worksheet_set_default_row(ws, rp_xlsx_height(x, 1), LXW_FALSE);
        return ws;
    }
    x->errnum = streamed && errno != ENOMEM ? errno : 0;
    rp_xlsx_note(x, x->errnum ? LXW_ERROR_CREATING_TMPFILE : LXW_ERROR_MEMORY_MALLOC_FAILED);
    return NULL;
}

enum ropa_status rp_xlsx_fail(const struct rp_xlsx *x, const char *path, struct ropa_err *err) {
    return x->errnum ? rp_err_errno(err, path, x->errnum) : rp_err(err, ROPA_E_NOMEM, NULL);
}

void rp_xlsx_tell(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *text) {
    if (!x->book->tell || !*text)
        return;
    rp_buf_clear(&x->told);
    rp_buf_str(&x->told, text);
    if (x->told.bad)
        return;
    rp_workbook_unescape(x->told.p, &x->told.n);
    x->book->tell(x->book->tell_ctx, ws->name, row, col, x->told.p);
}

/* A number as libxlsxwriter writes it: most are counts, for which printf is slow. */
static void write_number(double n, char *out, size_t size) {
    char digits[16], *d = digits + sizeof digits;
    long long whole = n >= 0 && n < 1e15 ? (long long)n : -1;
    if ((double)whole != n || (!whole && signbit(n))) {
        snprintf(out, size, "%.16G", n);
        char *comma = strchr(out, ','); /* of the locale */
        if (comma)
            *comma = '.';
        return;
    }
    *--d = '\0';
    do
        *--d = (char)('0' + whole % 10);
    while (whole /= 10);
    rp_copy(out, size, d);
}

/* The same of a number, as its style shows it. */
static void tell_number(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, double n,
                        enum rp_style style) {
    char raw[40], text[RP_SERIAL_ROOM];
    const char *format = looks[style].number;
    if (!x->book->tell)
        return;
    write_number(n, raw, sizeof raw);
    unsigned kind = format ? rp_serial_format(format) : RP_SERIAL_NUMBER;
    if ((kind && rp_serial_day(raw, kind, false, text)) || rp_serial_number(raw, text))
        rp_xlsx_tell(x, ws, row, col, text);
}

lxw_row_t rp_xlsx_text(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *text,
                       enum rp_style style) {
    lxw_row_t used = 0;
    while (text && *text) {
        size_t n = rp_cell_fit(text);
        const char *s = rp_cell_escape(text, n, &x->escaped);
        rp_xlsx_note(x, s ? worksheet_write_string(ws, row + used, col, s, x->style[style])
                          : LXW_ERROR_MEMORY_MALLOC_FAILED);
        if (s)
            rp_xlsx_tell(x, ws, row + used, col, s);
        text += n;
        used++;
    }
    return used;
}

void rp_xlsx_number(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, double n,
                    enum rp_style style) {
    rp_xlsx_note(x, worksheet_write_number(ws, row, col, n, x->style[style]));
    tell_number(x, ws, row, col, n, style);
}

void rp_xlsx_blank(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, enum rp_style style) {
    rp_xlsx_note(x, worksheet_write_blank(ws, row, col, x->style[style]));
}

void rp_xlsx_span(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, lxw_row_t last_row,
                  lxw_col_t last_col) {
    if (row == last_row && col == last_col)
        return;
    /* worksheet_merge_range() writes all cells again, which a streamed sheet can't */
    lxw_merged_range *range = calloc(1, sizeof *range);
    if (!range) {
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    range->first_row = row;
    range->first_col = col;
    range->last_row = last_row;
    range->last_col = last_col;
    STAILQ_INSERT_TAIL(ws->merged_ranges, range, list_pointers);
    ws->merged_range_count++;
}

/* ---- pages ---- */

void rp_xlsx_head(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col) {
    struct rp_buf b = {0};
    if (!x->book->head || !*x->book->head)
        return;
    rp_buf_printf(&b, "%s %s", rp_xlsx_word(x, "พิมพ์จากประวัติ", "Printed from the history"), x->book->head);
    if (b.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        rp_xlsx_text(x, ws, row, col, b.p, RP_STYLE_NOTE);
    rp_buf_free(&b);
}

void rp_xlsx_merge(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, lxw_row_t last_row,
                   lxw_col_t last_col, const char *text, enum rp_style style) {
    if (row != last_row || col != last_col)
        rp_xlsx_note(x, worksheet_merge_range(ws, row, col, last_row, last_col, "", x->style[style]));
    rp_xlsx_text(x, ws, row, col, text, style);
}

const char *rp_xlsx_practice(const struct rp_xlsx *x) {
    return x->book->practice ? rp_xlsx_word(x, "ฝึกใช้ ไม่ใช่เอกสารจริง · ", "PRACTICE, not a real paper · ") : "";
}

void rp_xlsx_part(const struct rp_xlsx *x, struct rp_buf *out) {
    const struct rp_book *book = x->book;
    if (!book->beyond)
        return;
    if (book->part)
        rp_buf_printf(out, rp_xlsx_word(x, "เฉพาะรายการที่%s ", "only where %s; "), book->part);
    rp_buf_printf(out,
                  book->unit
                      ? rp_xlsx_word(x, "ไม่รวมอีก %zu รายการของหน่วยงาน", "without %zu more of the unit")
                      : rp_xlsx_word(x, "ไม่รวมอีก %zu รายการของทะเบียน", "without %zu more of the register"),
                  book->beyond);
}

void rp_xlsx_title(const struct rp_xlsx *x, const char *title, char *out, size_t size) {
    snprintf(out, size, "%s%.*s", rp_xlsx_practice(x), (int)ropa_text_fit(title, 80), title);
}

/* Of headers and footers, which are printed at the sheet's scale: 10 points where its text has 10. */
#define PAGE_FONT "&\"" RP_XLSX_FONT ",Regular\"&14"

/* `title` for a header, which takes 255 characters: cut, and & doubled. */
static void header_text(const char *title, struct rp_buf *b) {
    size_t n = ropa_text_fit(title, 100);
    for (const char *p = title; p < title + n; p++) {
        rp_buf_char(b, *p);
        if (*p == '&')
            rp_buf_char(b, '&');
    }
}

/* As near the edge as printers print: the rest of a margin is the page's. */
static lxw_header_footer_options at_edge = {.margin = 0.2};

/* `edition`: what stands below the title; "" for nothing. */
static void put_header(struct rp_xlsx *x, lxw_worksheet *ws, const char *title, const char *edition) {
    struct rp_buf b = {0};
    const char *practice = rp_xlsx_practice(x);
    bool said = !strncmp(title, practice, strlen(practice)) && *title;
    rp_buf_str(&b, "&C" PAGE_FONT);
    rp_buf_str(&b, said ? "" : practice);
    header_text(title, &b);
    if (*edition)
        rp_buf_printf(&b, "%s%s", *title ? "\n" : "", edition);
    if (b.bad)
        rp_xlsx_note(x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (*title || *edition || *practice)
        rp_xlsx_note(x, worksheet_set_header_opt(ws, b.p, &at_edge));
    rp_buf_free(&b);
}

void rp_xlsx_page(struct rp_xlsx *x, lxw_worksheet *ws, bool a3, bool landscape, const char *title) {
    enum { A3 = 8, A4 = 9 };
    const struct rp_book *book = x->book;
    const char *unit = book->unit ? ropa_record_value(book->unit, "name") : NULL;
    const char *office = book->organisation ? ropa_record_value(book->organisation, "controller_name") : NULL;
    struct rp_buf footer = {0};
    worksheet_set_paper(ws, a3 ? A3 : A4);
    if (landscape)
        worksheet_set_landscape(ws);
    worksheet_set_margins(ws, 0.4, 0.4, 0.75, 0.5); /* RP_XLSX_MARGINS */
    RP_COPY(x->titles[ws->index], title);
    put_header(x, ws, title, "");
    rp_buf_str(&footer, "&L" PAGE_FONT);
    header_text(unit ? unit : office ? office : "", &footer);
    rp_buf_printf(&footer, "&R" PAGE_FONT "%s", rp_xlsx_word(x, "หน้า &P จาก &N", "Page &P of &N"));
    rp_xlsx_note(x, footer.bad ? LXW_ERROR_MEMORY_MALLOC_FAILED
                               : worksheet_set_footer_opt(ws, footer.p, &at_edge));
    rp_buf_free(&footer);
}

void rp_xlsx_edition(struct rp_xlsx *x, const char *edition) {
    const struct rp_book *book = x->book;
    char day[64], line[400];
    lxw_worksheet *ws;
    int n = snprintf(line, sizeof line, "%s", edition);
    if (book->beyond)
        n += snprintf(line + n, sizeof line - (size_t)n,
                      rp_xlsx_word(x, " · บางส่วน ไม่รวมอีก %zu รายการ", " · a part, without %zu more"),
                      book->beyond);
    if (book->today)
        n += snprintf(line + n, sizeof line - (size_t)n, "%s%s",
                      book->then ? rp_xlsx_word(x, " · ตามที่เป็นเมื่อสิ้นวันที่ ", " · as it stood at the end of ")
                                 : rp_xlsx_word(x, " · พิมพ์ ", " · printed "),
                      ropa_date_format(book->today, book->lang, ROPA_DATE_SHORT, day, sizeof day));
    if (book->head && *book->head)
        snprintf(line + n, sizeof line - (size_t)n, " · %.12s", book->head);
    const char *said = *edition ? line : line + strspn(line, " ·");
    STAILQ_FOREACH(ws, x->wb->worksheets, list_pointers)
    put_header(x, ws, x->titles[ws->index], said);
}

/* ---- the whole ---- */

void rp_xlsx_properties(struct rp_xlsx *x, const char *title, const char *layout) {
    const struct rp_book *book = x->book;
    const char *of = book->organisation ? ropa_record_value(book->organisation, "controller_name") : NULL;
    const char *unit = book->unit ? ropa_record_value(book->unit, "name") : NULL;
    char own[256], company[256], author[256], subject[256], words[256];
    rp_copy(own, sizeof own, title);
    rp_copy(company, sizeof company, of ? of : "");
    rp_copy(author, sizeof author, unit ? unit : company);
    rp_copy(
        subject, sizeof subject,
        rp_xlsx_word(x, "พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562", "Personal Data Protection Act B.E. 2562"));
    snprintf(words, sizeof words, "PDPA, RoPA, %s", layout);
    const char *said = book->describe ? book->describe(book->tell_ctx, true) : NULL;
    lxw_doc_properties properties = {.title = own,
                                     .company = company,
                                     .author = author,
                                     .subject = subject,
                                     .keywords = words,
                                     .comments = (char *)said,
                                     .created = (time_t)book->created};
    if (!book->created)
        properties.created = 1; /* 0 would be the clock's time */
    workbook_set_properties(x->wb, &properties);
    workbook_set_custom_property_string(x->wb, "ropa-layout", layout);
    if (book->head && *book->head)
        workbook_set_custom_property_string(x->wb, "ropa-head", book->head);
}

enum ropa_status rp_xlsx_close(struct rp_xlsx *x, const char *path, struct ropa_err *err) {
    /* libxlsxwriter asks gmtime() for the day of making: one workbook at a time is closed in a process */
    static pthread_mutex_t closing = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&closing);
    errno = 0;
    lxw_error e = workbook_close(x->wb);
    int errnum = x->errnum ? x->errnum : errno;
    pthread_mutex_unlock(&closing);
    x->wb = NULL;
    if (!e)
        e = x->failed;
    const struct rp_cells *cells = &x->cells;
    bool bad =
        x->told.bad || cells->buf.bad || cells->item.bad || x->escaped.bad || rp_view_starved(cells->view);
    if (bad || e == LXW_ERROR_MEMORY_MALLOC_FAILED)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!e)
        return ROPA_OK;
    enum ropa_status s = rp_err_errno(err, path, errnum ? errnum : EIO);
    if (err && !errnum)
        RP_COPY(err->native, lxw_strerror(e));
    return s;
}

void rp_xlsx_doubled(struct rp_buf *b, const char *text, char c) {
    for (const char *p = text; *p; p++) {
        rp_buf_char(b, *p);
        if (*p == c)
            rp_buf_char(b, c);
    }
}

void rp_xlsx_place(struct rp_buf *b, const char *sheet, lxw_row_t row) {
    rp_buf_str(b, "internal:'");
    rp_xlsx_doubled(b, sheet, '\'');
    rp_buf_printf(b, "'!A%u", (unsigned)row + 1);
}

void rp_xlsx_lead(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, lxw_col_t col, const char *place,
                  const char *text) {
    struct rp_buf b = {0};
    rp_buf_str(&b, "=HYPERLINK(\"#");
    rp_xlsx_doubled(&b, strchr(place, ':') + 1, '"');
    rp_buf_printf(&b, "\",\"%s\")", text);
    rp_xlsx_note(x,
                 b.bad ? LXW_ERROR_MEMORY_MALLOC_FAILED
                       : worksheet_write_formula_str(ws, row, col, b.p, x->style[RP_STYLE_COVER_LINK], text));
    rp_buf_free(&b);
}

bool rp_xlsx_streams(const struct rp_xlsx *x, size_t columns) {
    return x->book->expected > MANY_CELLS / columns;
}

const char *rp_xlsx_word(const struct rp_xlsx *x, const char *th, const char *en) {
    return x->book->lang == ROPA_EN ? en : th;
}

const char *rp_xlsx_unit(const struct rp_xlsx *x, const char *uid) {
    const struct ropa_view *v = x->book->live;
    const char *code, *title;
    const struct ropa_record *unit = uid && v && v->record ? v->record(v->ctx, &rp_unit, uid) : NULL;
    const char *abbreviation = unit ? ropa_record_get(unit, UNI_ABBREVIATION) : NULL;
    if (abbreviation)
        return abbreviation;
    return uid && v && v->describe && v->describe(v->ctx, &rp_unit, uid, &code, &title) ? code : "";
}
