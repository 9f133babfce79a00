/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_findings.h"

#include "base/buf.h"
#include "exchange/sheet/xlsx_block.h"
#include "model/nouns/nouns.h"
#include "model/value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N_LIST = 6, SAID = 3, SEVERITY = 4, HEAD = 2, FIRST_VERDICT = 2 };
#define MARK "• "
enum { MOST_LINES = 18 /* of a row, which Excel lets be 409 points high */ };
enum {
    REF_WIDTH = 16,
    TITLE_WIDTH = 25,
    VERDICT_WIDTH = 5,
    PERCENT_WIDTH = 11,
    ERRORS_WIDTH = 7,
    REASON_WIDTH = 120
}; /* of the matrix: 10 points on a page across */
/* Of a sheet. Excel takes 65,530, and libxlsxwriter keeps each until the end; formulas that do the same go on. */
enum { LINKS = 20000 };

static const struct {
    struct ropa_text label;
    unsigned width;
} columns[N_LIST] = {
    {{{"รหัส", "Ref"}}, 18},        {{{"กิจกรรม", "Activity"}}, 30}, {{{"กฎหมาย", "Law"}}, 18},
    {{{"ข้อที่พบ", "Findings"}}, 84}, {{{"ระดับ", "Severity"}}, 20},   {{{"กฎ", "Rules"}}, 12},
};
static const struct ropa_text severities[] = {
    {{"แนะนำ", "hint"}}, {{"ควรแก้", "warning"}}, {{"ต้องแก้", "error"}}};
static const enum rp_style severity_styles[] = {RP_STYLE_CARD_BODY, RP_STYLE_WARNING,
                                                RP_STYLE_CARD_SENSITIVE};
static const char *const verdicts[] = {"–", "✗", "✓"};
static const struct ropa_text legend = {
    {"✓ ครบ   ✗ ขาด   – ไม่เกี่ยวข้อง", "✓ complete   ✗ missing   – not applicable"}};
static const enum rp_style verdict_styles[] = {RP_STYLE_CARD_BODY, RP_STYLE_CARD_SENSITIVE, RP_STYLE_GOOD};

static const char *say(const struct rp_findings *f, const struct ropa_text *t) {
    return t->in[f->x->book->lang];
}

static void head(struct rp_findings *f, lxw_worksheet *ws, const char *title) {
    rp_xlsx_text(f->x, ws, 0, 0, title, RP_STYLE_TITLE);
    worksheet_set_row(ws, 0, rp_xlsx_least(f->x, RP_STYLE_TITLE), NULL);
    worksheet_set_row(ws, HEAD - 1, rp_xlsx_height(f->x, 1), NULL);
    worksheet_freeze_panes(ws, HEAD, FIRST_VERDICT);
    worksheet_repeat_rows(ws, HEAD - 1, HEAD - 1);
    worksheet_fit_to_pages(ws, 1, 0);
    rp_xlsx_page(f->x, ws, false, true, title);
}

/* A sheet of findings: the first, or the one after `rows`. */
static bool begin_list(struct rp_findings *f) {
    const char *title = rp_xlsx_word(f->x, "ผลการตรวจ", "Findings");
    char named[256];
    snprintf(named, sizeof named, "%s   %s", title,
             rp_xlsx_word(f->x, "ม. คือมาตราแห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",
                          "s. is a section of the Personal Data Protection Act B.E. 2562"));
    f->list = rp_xlsx_sheet(f->x, title, true);
    if (!f->list)
        return false;
    f->sheets++;
    worksheet_outline_settings(f->list, LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    f->at = HEAD;
    for (size_t i = 0; i < N_LIST; i++)
        worksheet_set_column(f->list, (lxw_col_t)i, (lxw_col_t)i, columns[i].width, NULL);
    head(f, f->list, named);
    for (size_t i = 0; i < N_LIST; i++)
        rp_xlsx_text(f->x, f->list, HEAD - 1, (lxw_col_t)i, say(f, &columns[i].label), RP_STYLE_HEAD);
    return true;
}

static bool begin_matrix(struct rp_findings *f) {
    const struct rp_judging *by = f->x->book->judging;
    lxw_col_t percent = (lxw_col_t)(FIRST_VERDICT + by->n_columns);
    const char *title = rp_xlsx_word(f->x, "ผลตามมาตรา", "Verdicts");
    char named[256];
    f->matrix = rp_xlsx_sheet(f->x, title, true);
    if (!f->matrix)
        return false;
    worksheet_set_column(f->matrix, 0, 0, REF_WIDTH, NULL);
    worksheet_set_column(f->matrix, 1, 1, TITLE_WIDTH, NULL);
    worksheet_set_column(f->matrix, FIRST_VERDICT, percent - 1, VERDICT_WIDTH, NULL);
    worksheet_set_column(f->matrix, percent, percent, PERCENT_WIDTH, NULL);
    worksheet_set_column(f->matrix, percent + 1, percent + 1, ERRORS_WIDTH, NULL);
    snprintf(named, sizeof named, "%s   %s", title, say(f, &legend));
    head(f, f->matrix, named);
    for (size_t i = 0; i < 2; i++)
        rp_xlsx_text(f->x, f->matrix, HEAD - 1, (lxw_col_t)i, say(f, &columns[i].label), RP_STYLE_HEAD);
    for (size_t i = 0; i < by->n_columns; i++)
        rp_xlsx_text(f->x, f->matrix, HEAD - 1, (lxw_col_t)(FIRST_VERDICT + i), by->columns[i],
                     RP_STYLE_HEAD);
    rp_xlsx_text(f->x, f->matrix, HEAD - 1, percent, rp_xlsx_word(f->x, "ม.39/40 ครบ %", "s.39/40 done %"),
                 RP_STYLE_HEAD);
    rp_xlsx_text(f->x, f->matrix, HEAD - 1, percent + 1, rp_xlsx_word(f->x, "ต้องแก้", "Errors"),
                 RP_STYLE_HEAD);
    worksheet_set_row(f->matrix, HEAD - 1, rp_xlsx_height(f->x, 2), NULL);
    unsigned width = REF_WIDTH + TITLE_WIDTH + PERCENT_WIDTH + ERRORS_WIDTH +
                     (unsigned)by->n_columns * VERDICT_WIDTH,
             scale = rp_page_percent(width, (unsigned)by->n_columns + 4, false, true);
    f->page = (struct rp_page){.room = rp_page_room(false, true, scale, RP_XLSX_MARGINS),
                               .repeat = rp_xlsx_height(f->x, 2),
                               .used = rp_xlsx_height(f->x, 2) + rp_xlsx_least(f->x, RP_STYLE_TITLE)};
    return true;
}

bool rp_findings_begin(struct rp_findings *f, struct rp_xlsx *x) {
    *f = (struct rp_findings){.x = x, .line = HEAD, .rows = LXW_ROW_MAX};
    return begin_list(f) && begin_matrix(f);
}

static void set_link(struct rp_findings *f, const char *sheet, lxw_row_t row) {
    struct rp_buf b = {0};
    f->link[0] = '\0';
    if (!sheet)
        return;
    rp_xlsx_place(&b, sheet, row);
    if (b.bad)
        rp_xlsx_note(f->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (b.n < sizeof f->link)
        RP_COPY(f->link, b.p);
    rp_buf_free(&b);
}

static void put_ref(struct rp_xlsx *x, lxw_worksheet *ws, lxw_row_t row, const char *ref, const char *link) {
    if (*link)
        rp_xlsx_tell(x, ws, row, 0, ref);
    if (!*link)
        rp_xlsx_text(x, ws, row, 0, ref, RP_STYLE_CARD_BODY);
    else if (row >= HEAD + LINKS)
        rp_xlsx_lead(x, ws, row, 0, link, ref);
    else
        rp_xlsx_note(x, worksheet_write_url_opt(ws, row, 0, link, x->style[RP_STYLE_COVER_LINK], ref, NULL));
}

/* What is said below the severity; "" for nothing. */
static const char *standing(const struct rp_findings *f, const struct rp_judged *j) {
    if (j->waived)
        return j->severity == 2 ? rp_xlsx_word(f->x, "\n(รับทราบแล้ว)", "\n(acknowledged)")
                                : rp_xlsx_word(f->x, "\n(ผ่อนผันแล้ว)", "\n(waived)");
    return j->elsewhere ? rp_xlsx_word(f->x, "\n(เอกสารที่ต้องทำต่อ)", "\n(a document to make)") : "";
}

static void end_list(struct rp_findings *f) {
    if (f->at > HEAD)
        worksheet_autofilter(f->list, HEAD - 1, 0, f->at - 1, N_LIST - 1);
    else {
        worksheet_set_row(f->list, HEAD, rp_xlsx_height(f->x, 1), NULL);
        rp_xlsx_text(f->x, f->list, HEAD, 0, rp_xlsx_word(f->x, "ไม่พบข้อที่ต้องแก้", "Nothing was found"),
                     RP_STYLE_CARD_BODY);
    }
}

/* One row of the record at hand. */
static bool put_lack(struct rp_findings *f, const struct rp_lack *l) {
    char severity[96];
    snprintf(severity, sizeof severity, "%s%s", say(f, &severities[l->severity]), l->standing);
    /* a mark before each, where there are several */
    const char *const cells[N_LIST] = {
        "", f->title, l->laws.p, l->n > 1 ? l->said.p : l->said.p + strlen(MARK), severity, l->rules.p};
    unsigned lines = 1;
    if (f->at == f->rows) {
        end_list(f);
        f->of_record = 0;
        if (!begin_list(f))
            return false;
    }
    for (size_t i = 1; i < N_LIST; i++) {
        unsigned n = cells[i] ? rp_lines_of(cells[i], columns[i].width) : 0;
        lines = n > lines ? n : lines;
    }
    /* those of a record fold under its first */
    lxw_row_col_options folded = {.level = (uint8_t)(f->of_record++ ? 1 : 0)};
    worksheet_set_row_opt(f->list, f->at, rp_xlsx_height(f->x, lines), NULL, &folded);
    put_ref(f->x, f->list, f->at, f->ref, f->link);
    for (size_t i = 1; i < N_LIST; i++)
        if (!cells[i] || !*cells[i])
            rp_xlsx_blank(f->x, f->list, f->at, (lxw_col_t)i, RP_STYLE_CARD_BODY);
        else
            rp_xlsx_text(f->x, f->list, f->at, (lxw_col_t)i, cells[i],
                         i == SEVERITY && !l->waived ? severity_styles[l->severity] : RP_STYLE_CARD_BODY);
    f->at++;
    return !f->x->failed;
}

/* Write the rows of the record at hand. */
static bool put_lacks(struct rp_findings *f) {
    bool good = true;
    for (size_t i = 0; i < f->n_lacks; i++) {
        struct rp_lack *l = &f->lacks[i];
        if (l->said.bad || l->rules.bad || l->laws.bad)
            rp_xlsx_note(f->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        else
            good = good && put_lack(f, l);
        rp_buf_free(&l->laws);
        rp_buf_free(&l->said);
        rp_buf_free(&l->rules);
    }
    f->n_lacks = 0;
    return good && !f->x->failed;
}

/* The paragraph under which a finding is told: the first it names. */
static size_t paragraph(const char *law) {
    return strcspn(law, ",");
}

/* Append the paragraphs of `law` that aren't in `all` yet. */
static void add_laws(struct rp_buf *all, const char *law) {
    while (*law) {
        size_t n = paragraph(law);
        const char *had = all->n ? all->p : "";
        while (*had && (paragraph(had) != n || strncmp(had, law, n))) {
            had += paragraph(had);
            had += strspn(had, ", ");
        }
        if (!*had && n)
            rp_buf_printf(all, "%s%.*s", all->n ? ", " : "", (int)n, law);
        law += n + strspn(law + n, ", ");
    }
}

/* The row that a finding goes to: of the same paragraph, as grave, with room for `lines` more. NULL: no memory. */
static struct rp_lack *lack_of(struct rp_findings *f, const struct rp_judged *j, unsigned lines) {
    const char *stands = standing(f, j), *law = j->law ? j->law : "";
    size_t n = paragraph(law);
    for (size_t i = 0; i < f->n_lacks; i++) {
        struct rp_lack *l = &f->lacks[i];
        const char *own = l->laws.n ? l->laws.p : "";
        if (l->severity == j->severity && !strcmp(l->standing, stands) && paragraph(own) == n &&
            !strncmp(own, law, n) && l->lines + lines <= MOST_LINES)
            return l;
    }
    struct rp_lack *room = rp_grow(f->lacks, f->n_lacks, &f->cap_lacks, sizeof *f->lacks);
    if (!room)
        return NULL;
    f->lacks = room;
    room[f->n_lacks] = (struct rp_lack){.severity = j->severity, .waived = j->waived, .standing = stands};
    return &room[f->n_lacks++];
}

/* Append where it is and what is said, but for a place that what is said names itself. */
static void add_said(struct rp_buf *b, const struct rp_judged *j) {
    bool names = !j->where || !*j->where || strstr(j->message, j->where);
    rp_buf_printf(b, MARK "%s%s%s", names ? "" : j->where, names ? "" : ": ", j->message);
}

static bool take_finding(void *ctx, const struct rp_judged *j) {
    struct rp_findings *f = ctx;
    struct rp_buf text = {0};
    /* of what others share, a finding brings its record */
    if (j->rec && strcmp(f->ref, ropa_record_ref(j->rec)) != 0) {
        if (!put_lacks(f))
            return false;
        f->of_record = 0;
        const char *title = ropa_record_get(j->rec, ropa_record_entity(j->rec)->title);
        RP_COPY(f->ref, ropa_record_ref(j->rec));
        RP_COPY(f->title, title ? title : "");
        f->link[0] = '\0';
    }
    add_said(&text, j);
    unsigned lines = text.bad ? 0 : rp_lines_of(text.p, columns[SAID].width);
    struct rp_lack *l = text.bad ? NULL : lack_of(f, j, lines);
    if (l) {
        rp_buf_printf(&l->said, "%s%s", l->n++ ? "\n" : "", text.p);
        add_laws(&l->laws, j->law ? j->law : "");
        if (!l->rules.n || !strstr(l->rules.p, j->rule))
            rp_buf_printf(&l->rules, "%s%s", l->rules.n ? ", " : "", j->rule);
        l->lines += lines;
        f->found++;
    } else
        rp_xlsx_note(f->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    rp_buf_free(&text);
    return !f->x->failed;
}

/* Which of the units it is, a further one where it is none of them. */
static size_t unit_of(struct rp_findings *f, const struct ropa_record *rec) {
    size_t field = ropa_record_entity(rec)->unit_field, i = 0;
    const char *uid = field == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, field);
    while (i < f->n_units && !rp_same_text(f->units[i], uid ? uid : ""))
        i++;
    if (i < f->n_units)
        return i;
    const char **room = rp_grow(f->units, f->n_units, &f->cap_units, sizeof *room);
    f->pool.bad |= !room;
    if (room) {
        f->units = room;
        room[f->n_units++] = rp_pool_text(&f->pool, uid ? uid : "");
    }
    return i;
}

/* Keep the row of the record at hand. */
static void keep_verdict(struct rp_findings *f, const struct ropa_record *rec, const int *found, int percent,
                         size_t errors) {
    size_t unit = unit_of(f, rec);
    struct rp_verdict *v = rp_grow(f->verdicts, f->n_verdicts, &f->cap_verdicts, sizeof *v);
    f->pool.bad |= !v;
    if (!v)
        return;
    f->verdicts = v;
    v += f->n_verdicts++;
    *v = (struct rp_verdict){.ref = rp_pool_text(&f->pool, f->ref),
                             .title = rp_pool_text(&f->pool, f->title),
                             .link = rp_pool_text(&f->pool, f->link),
                             .unit = unit,
                             .percent = percent,
                             .errors = errors};
    for (size_t i = 0; i < f->x->book->judging->n_columns; i++)
        v->found[i] = (signed char)found[i];
}

static void count_verdicts(struct rp_findings *f, const int *found, size_t errors) {
    f->errors += errors;
    for (size_t i = 0; i < f->x->book->judging->n_columns; i++) {
        f->used[i] |= found[i] >= 0;
        f->left[i] |= found[i] == 0;
        f->asked[i] += found[i] > 0;
        f->complete[i] += found[i] == 2;
    }
}

static bool pass_over(void *ctx, const struct rp_judged *finding) {
    (void)ctx, (void)finding;
    return true;
}

/* Completeness in per cent, what was found handed to `put`; what could not be judged is a failure of the workbook. */
static int judge(struct rp_findings *f, const struct ropa_record *rec, int *found, size_t *errors,
                 rp_judged_fn *put) {
    const struct rp_judging *by = f->x->book->judging;
    int percent = by->judge(by->ctx, rec, found, errors, put, f);
    if (percent < 0)
        rp_xlsx_note(f->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    return percent;
}

int rp_findings_count(struct rp_findings *f, struct rp_xlsx *x, const struct ropa_record *rec, size_t *open) {
    int found[RP_JUDGING_COLUMNS];
    f->x = x;
    *open = 0;
    int percent = judge(f, rec, found, open, pass_over);
    count_verdicts(f, found, *open);
    return percent;
}

int rp_findings_record(struct rp_findings *f, const struct ropa_record *rec, const char *sheet, lxw_row_t row,
                       size_t *open) {
    int found[RP_JUDGING_COLUMNS];
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    RP_COPY(f->ref, ropa_record_ref(rec));
    size_t errors = 0;
    f->of_record = 0;
    RP_COPY(f->title, title ? title : "");
    set_link(f, sheet, row);
    int percent = judge(f, rec, found, &errors, take_finding);
    count_verdicts(f, found, errors);
    put_lacks(f);
    keep_verdict(f, rec, found, percent, errors);
    *open = errors;
    return percent;
}

/* ---- the matrix ---- */

static lxw_col_t last_verdict(const struct rp_findings *f) {
    return (lxw_col_t)(FIRST_VERDICT + f->x->book->judging->n_columns + 1);
}

static void end_line(struct rp_findings *f, double height) {
    worksheet_set_row(f->matrix, f->line++, height, NULL);
    rp_page_row(&f->page, height);
}

/* The next row begins a page; beyond as many as Excel takes it goes on. */
static void begin_page(struct rp_findings *f) {
    if (f->line == HEAD || f->n_breaks == RP_XLSX_BREAKS)
        return;
    f->breaks[f->n_breaks++] = f->line;
    f->page.used = f->page.repeat;
}

/* Above its records what the unit is called. */
static void put_unit(struct rp_findings *f, const char *uid) {
    const struct ropa_view *v = f->x->book->live;
    const char *code, *name;
    if (!*uid || !v || !v->describe || !v->describe(v->ctx, &rp_unit, uid, &code, &name))
        return;
    begin_page(f);
    rp_xlsx_text(f->x, f->matrix, f->line, 0, name, RP_STYLE_CARD_SECTION);
    for (lxw_col_t c = 1; c <= last_verdict(f); c++)
        rp_xlsx_blank(f->x, f->matrix, f->line, c, RP_STYLE_CARD_SECTION);
    rp_xlsx_span(f->x, f->matrix, f->line, 0, f->line, last_verdict(f));
    end_line(f, rp_xlsx_height(f->x, 1));
}

static void put_verdict(struct rp_findings *f, const struct rp_verdict *v) {
    size_t n = f->x->book->judging->n_columns;
    lxw_col_t percent = (lxw_col_t)(FIRST_VERDICT + n);
    put_ref(f->x, f->matrix, f->line, v->ref, v->link);
    rp_xlsx_text(f->x, f->matrix, f->line, 1, v->title, RP_STYLE_CARD_BODY);
    for (size_t i = 0; i < n; i++) {
        lxw_col_t col = (lxw_col_t)(FIRST_VERDICT + i);
        if (v->found[i] < 0)
            rp_xlsx_blank(f->x, f->matrix, f->line, col, RP_STYLE_CARD_BODY);
        else
            rp_xlsx_text(f->x, f->matrix, f->line, col, verdicts[v->found[i]], verdict_styles[v->found[i]]);
    }
    rp_xlsx_number(f->x, f->matrix, f->line, percent, v->percent, RP_STYLE_CARD_PLAIN_NUMBER);
    rp_xlsx_number(f->x, f->matrix, f->line, percent + 1, (double)v->errors,
                   v->errors ? RP_STYLE_CARD_SENSITIVE : RP_STYLE_CARD_PLAIN_NUMBER);
    end_line(f, rp_xlsx_height(f->x, rp_lines_of(v->title, TITLE_WIDTH)));
}

/* Unit by unit, whatever order the records came in. */
static void put_verdicts(struct rp_findings *f) {
    if (f->pool.bad) {
        rp_xlsx_note(f->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    for (size_t u = 0; u < f->n_units; u++) {
        put_unit(f, f->units[u]);
        for (size_t i = 0; i < f->n_verdicts; i++)
            if (f->verdicts[i].unit == u)
                put_verdict(f, &f->verdicts[i]);
    }
}

static double reason_height(const struct rp_findings *f, size_t i) {
    const char *why = f->left[i] ? f->x->book->judging->why_not[i] : NULL;
    return why ? rp_xlsx_height(f->x, rp_lines_of(why, REASON_WIDTH)) : 0;
}

/* Below the matrix: why what is marked as not applicable is so; all of it on one page. */
static void put_reasons(struct rp_findings *f) {
    const struct rp_judging *by = f->x->book->judging;
    double all = 0;
    for (size_t i = 0; i < by->n_columns; i++)
        all += reason_height(f, i);
    if (!(all > 0))
        return;
    if (!rp_page_fits(&f->page, all + rp_xlsx_height(f->x, 1)))
        begin_page(f);
    rp_xlsx_text(f->x, f->matrix, f->line, 0, verdicts[0], RP_STYLE_HEAD);
    end_line(f, rp_xlsx_height(f->x, 1));
    for (size_t i = 0; i < by->n_columns; i++) {
        if (!(reason_height(f, i) > 0))
            continue;
        rp_xlsx_text(f->x, f->matrix, f->line, 0, by->columns[i], RP_STYLE_CARD_BODY);
        rp_xlsx_merge(f->x, f->matrix, f->line, 1, f->line, last_verdict(f), by->why_not[i],
                      RP_STYLE_CARD_BODY);
        end_line(f, reason_height(f, i));
    }
}

void rp_findings_end(struct rp_findings *f) {
    const struct rp_judging *by = f->x->book->judging;
    put_verdicts(f);
    put_reasons(f);
    if (f->n_breaks)
        worksheet_set_h_pagebreaks(f->matrix, f->breaks);
    if (by->rest)
        by->rest(by->ctx, take_finding, f);
    put_lacks(f);
    lxw_row_col_options hidden = {.hidden = 1};
    for (size_t i = 0; i < f->x->book->judging->n_columns; i++) /* such as s.40 where nobody is a processor */
        if (!f->used[i])
            worksheet_set_column_opt(f->matrix, (lxw_col_t)(FIRST_VERDICT + i),
                                     (lxw_col_t)(FIRST_VERDICT + i), VERDICT_WIDTH, NULL, &hidden);
    end_list(f);
}

void rp_findings_free(struct rp_findings *f) {
    free(f->lacks); /* written and emptied with each record */
    free(f->verdicts);
    free(f->units);
    rp_pool_free(&f->pool);
}

void rp_findings_paragraphs(const struct rp_findings *f, struct rp_buf *out) {
    const struct rp_judging *by = f->x->book->judging;
    for (size_t i = 0; i < by->n_columns; i++)
        if (f->asked[i] && strchr(by->columns[i], '('))
            rp_buf_printf(out, "%s%s\u00a0%zu/%zu",
                          out->n ? " · " : rp_xlsx_word(f->x, "ครบตามวรรค: ม.", "Complete by paragraph: s."),
                          by->columns[i], f->complete[i], f->asked[i]);
    if (out->n && f->errors)
        rp_buf_printf(out, "%s\u00a0%zu", rp_xlsx_word(f->x, " · ต้องแก้อีก", " · errors open:"), f->errors);
}
