/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_cover.h"

#include "exchange/sheet/xlsx_block.h"
#include "exchange/sheet/xlsx_chart.h"
#include "exchange/sheet/xlsx_page.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/retention.h"
#include "model/settled.h"
#include "model/signer.h"
#include "model/view.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHOWN 10          /* bars of a chart */
#define COLUMNS 12        /* of the page */
#define CHART_ROWS 11     /* rows that a chart covers */
#define CHART_POINTS 24.0 /* of each, at most */
#define CHART_SCALE 1.2   /* of a chart over rows of so many points */
#define COLUMN_WIDTH 11
#define FULL 0.96 /* of a page, the printer's rounding left aside */

bool rp_cover_begin(struct rp_cover *c, struct rp_xlsx *x) {
    *c = (struct rp_cover){.x = x};
    c->ws = rp_xlsx_sheet(x, rp_xlsx_word(x, "ปก", "Cover"), false);
    return c->ws != NULL;
}

void rp_cover_free(struct rp_cover *c) {
    rp_tally_free(&c->units);
    rp_tally_free(&c->bases);
    rp_tally_free(&c->kinds);
    rp_tally_free(&c->periods);
    rp_tally_free(&c->statuses);
}

/* ---- counting ---- */

static const char *unanswered(const struct rp_cover *c) {
    return rp_cell_not_said(&c->x->cells);
}

static void count_unit(struct rp_cover *c, const struct ropa_record *rec) {
    const char *uid = ropa_record_get(rec, ACT_UNIT_REF), *name = NULL;
    if (uid && !rp_tally_has(&c->units, uid))
        name = rp_xlsx_unit(c->x, uid);
    rp_tally_add(&c->units, uid ? uid : "", uid ? name : unanswered(c));
}

/* A processor acts on the controller's basis: none is asked of it. */
static void count_bases(struct rp_cover *c, const struct ropa_record *rec) {
    size_t n = ropa_record_rows(rec, ACT_PURPOSE);
    for (size_t i = 0; i < n; i++) {
        const char *code = ropa_record_get(ropa_record_row(rec, ACT_PURPOSE, i), PUR_LAWFUL_BASIS);
        const struct ropa_choice *basis = code ? ropa_choice_find(&rp_vocab_basis, code) : NULL;
        if (!code && !rp_cell_role(rec, RP_OF_CONTROLLER))
            continue;
        rp_tally_add(&c->bases, code ? code : "", basis ? basis->label.in[c->x->book->lang] : unanswered(c));
    }
}

static void count_kind(struct rp_cover *c, const struct ropa_record *rec) {
    enum rp_sensitivity s = rp_sensitivity(rec);
    c->sensitive += s == RP_SENSITIVE;
    c->kind_unknown += s == RP_SENSITIVITY_UNKNOWN;
    if (s == RP_SENSITIVE)
        rp_tally_add(&c->kinds, "sensitive", rp_xlsx_word(c->x, "มีข้อมูลอ่อนไหว", "Sensitive"));
    else if (s == RP_ORDINARY)
        rp_tally_add(&c->kinds, "ordinary", rp_xlsx_word(c->x, "ข้อมูลทั่วไป", "Ordinary"));
    else
        rp_tally_add(&c->kinds, "", unanswered(c));
}

static void count_status(struct rp_cover *c, const struct ropa_record *rec) {
    const struct ropa_text *s = rp_signed_status(c->x->book->live, rec);
    const char *said = s ? s->in[c->x->book->lang] : ropa_record_status(rec);
    bool usual = s == rp_signed_status_after(ropa_record_status(rec), ROPA_SIGNER_FITS);
    rp_tally_add(&c->statuses, usual ? ropa_record_status(rec) : said, said);
}

/* What became of it since it was approved last. */
static void count_since(struct rp_cover *c, const struct ropa_record *rec) {
    const struct ropa_view *v = c->x->book->live;
    const char *status = ropa_record_status(rec);
    char day[11];
    if (c->x->book->approved || !v || !v->acted_on || !v->changed)
        return;
    if (!strcmp(status, "retired"))
        c->ended++;
    else if (!strcmp(status, "draft") || !v->acted_on(v->ctx, rec, "approve", day))
        c->fresh++;
    else if (v->changed(v->ctx, rec))
        c->changed++;
}

static double years_of(const char *value, const char *unit) {
    double n = strtod(value, NULL);
    return !unit || !strcmp(unit, "year") ? n : !strcmp(unit, "month") ? n / 12 : n / 365;
}

/* The rule that the activity keeps its data by, NULL when it isn't known. */
static const struct ropa_record *rule_of(const struct rp_cover *c, const struct ropa_record *rec) {
    const struct ropa_view *v = c->x->book->view;
    const char *uid = ropa_record_get(rec, ACT_RETENTION_REF);
    return uid && v && v->record ? v->record(v->ctx, &rp_retention, uid) : NULL;
}

static void count_period(struct rp_cover *c, const struct ropa_record *rec) {
    static const struct {
        double years;
        struct ropa_text label;
    } steps[] = {
        {1, {{"ไม่เกิน 1 ปี", "Up to 1 year"}}},
        {5, {{"เกิน 1 ถึง 5 ปี", "1 to 5 years"}}},
        {10, {{"เกิน 5 ถึง 10 ปี", "5 to 10 years"}}},
        {1e9, {{"เกิน 10 ปี", "Over 10 years"}}},
    };
    const struct ropa_record *rule = rule_of(c, rec);
    const char *max = rule ? ropa_record_get(rule, RET_RETENTION_MAX) : NULL;
    if (!max) {
        bool criterion = rule && ropa_record_get(rule, RET_RETENTION_CRITERION);
        if (!criterion && !rp_cell_role(rec, RP_OF_CONTROLLER))
            return; /* the controller's to say */
        rp_tally_add(&c->periods, criterion ? "criterion" : "",
                     criterion ? rp_xlsx_word(c->x, "ตามเกณฑ์", "By criterion") : unanswered(c));
        return;
    }
    size_t i = 0;
    while (i < 3 && years_of(max, ropa_record_get(rule, RET_RETENTION_UNIT)) > steps[i].years)
        i++;
    rp_tally_add(&c->periods, steps[i].label.in[ROPA_EN], steps[i].label.in[c->x->book->lang]);
}

bool rp_cover_reads(const struct ropa_entity *ent, size_t f) {
    static const size_t fields[] = {ACT_RECORD_ROLE,   ACT_UNIT_REF,      ACT_SENSITIVE_CATEGORIES,
                                    ACT_DATA_ELEMENTS, ACT_RETENTION_REF, ACT_PURPOSE};
    bool found = ent == rp_activity.fields[ACT_PURPOSE].of && f == PUR_LAWFUL_BASIS;
    for (size_t i = 0; ent == &rp_activity && i < sizeof fields / sizeof fields[0]; i++)
        found |= fields[i] == f;
    return found;
}

void rp_cover_count(struct rp_cover *c, const struct ropa_record *rec) {
    c->n++;
    bool role = ropa_record_get(rec, ACT_RECORD_ROLE);
    c->role_unknown += !role;
    c->controller += role && rp_cell_role(rec, RP_OF_CONTROLLER);
    c->processor += role && rp_cell_role(rec, RP_OF_PROCESSOR);
    count_unit(c, rec);
    count_bases(c, rec);
    count_kind(c, rec);
    count_period(c, rec);
    count_status(c, rec);
    count_since(c, rec);
}

/* ---- the page ---- */

/* All that isn't a chart takes its room first. */
static void set_height(struct rp_cover *c, lxw_row_t row, double points) {
    worksheet_set_row(c->ws, row, points, NULL);
    c->used += points;
}

/* One without text takes no room. */
static void put_line(struct rp_cover *c, lxw_row_t row, const char *text, enum rp_style style) {
    double line = rp_xlsx_least(c->x, style);
    unsigned width = (unsigned)(COLUMNS * COLUMN_WIDTH * c->x->font * (RP_XLSX_LINE + RP_XLSX_AROUND) / line);
    if (text && *text)
        rp_xlsx_merge(c->x, c->ws, row, 0, row, COLUMNS - 1, text, style);
    set_height(c, row, text && *text ? line * rp_lines_of(text, width) : 4);
}

static const char *value_of(const struct ropa_record *rec, const char *code) {
    return rec ? ropa_record_value(rec, code) : NULL;
}

/* "ปีงบประมาณ พ.ศ. 2566 · ฉบับ ณ วันที่ 20 มีนาคม 2566". */
static void put_date(struct rp_cover *c, lxw_row_t row) {
    const char *today = c->x->book->today;
    char day[64], line[256];
    if (!today)
        return;
    ropa_date_format(today, c->x->book->lang, ROPA_DATE_LONG, day, sizeof day);
    int year = ropa_date_fiscal_year(today);
    if (c->x->book->lang == ROPA_EN)
        snprintf(line, sizeof line, "Fiscal year %d B.E. · %s %s", year,
                 c->x->book->then ? "as it stood at the end of" : "version of", day);
    else
        snprintf(line, sizeof line, "ปีงบประมาณ พ.ศ. %d · %s %s", year,
                 c->x->book->then ? "ตามที่เป็นเมื่อสิ้นวันที่" : "ฉบับ ณ วันที่", day);
    put_line(c, row, line, RP_STYLE_COVER_LINE);
}

/* Who keeps it, where and how they are reached: what a sheet says above its table, which is not printed there. */
static void put_keeper(struct rp_cover *c, lxw_row_t row, const struct rp_layout_sheet *sheet) {
    const char *name = value_of(c->x->book->organisation, "controller_name");
    struct rp_buf b = {0};
    for (size_t i = 0; i < sheet->n_preamble; i++) {
        const struct rp_layout_label *p = &sheet->preamble[i];
        struct rp_cell cell;
        rp_cell_first(&c->x->cells, &p->path, p->has_otherwise ? &p->otherwise : NULL, NULL, NULL, &cell);
        if (cell.kind == RP_CELL_TEXT && !rp_same_text(cell.text, name))
            rp_buf_printf(&b, "%s%s", b.n ? " · " : "", cell.text);
    }
    if (b.bad)
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        put_line(c, row, b.p, RP_STYLE_COVER_SMALL);
    rp_buf_free(&b);
}

/* What the register is of, what was left out, and what of it is no part of the approval. */
static void put_approved(struct rp_cover *c, lxw_row_t row) {
    const struct rp_book *book = c->x->book;
    size_t left = book->left ? *book->left : 0;
    bool th = book->lang == ROPA_TH;
    struct rp_buf b = {0};
    rp_buf_str(&b, c->edition);
    if (left)
        rp_buf_printf(
            &b, th ? " · ไม่รวม %zu รายการที่ยังไม่เคยได้รับอนุมัติ" : " · without %zu records never approved", left);
    if (c->retired)
        rp_buf_printf(&b, th ? " · ไม่รวม %zu รายการที่เลิกใช้แล้ว" : " · without %zu retired", c->retired);
    if (c->pending && c->pending < c->n)
        rp_buf_printf(&b,
                      th ? " · %zu รายการอนุมัติเฉพาะระดับหน่วยงาน ยังไม่ได้รับอนุมัติระดับศูนย์กลาง"
                         : " · %zu approved by heads of units alone, not by the centre yet",
                      c->pending);
    if (c->denied)
        rp_buf_printf(&b, th ? " (มีผู้แจ้งว่าการลงนามไม่ใช่ของตน %zu)" : " (the signature was disputed: %zu)",
                      c->denied);
    if (c->n) /* why it reads otherwise than the register as it is */
        rp_buf_str(&b, th ? "\nข้อความตามที่อนุมัติไว้ บุคคลในรายการบอกด้วยตำแหน่ง"
                          : "\nAs it was approved: people in its entries are told by their posts");
    if (b.bad)
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        put_line(c, row, b.p, RP_STYLE_COVER_LINE);
    rp_buf_free(&b);
}

/*
 * The history's head, what `verify --head` finds again in the register that this was printed from: whole where the
 * approved versions are printed, else its beginning.
 */
static void put_head(struct rp_cover *c, lxw_row_t row) {
    const char *head = c->x->book->head;
    char line[160];
    if (!head || !*head) {
        set_height(c, row, 4);
        return;
    }
    snprintf(line, sizeof line, "%s %.*s", rp_xlsx_word(c->x, "พิมพ์จากประวัติ", "Printed from the history"),
             c->x->book->approved ? 64 : 12, head);
    put_line(c, row, line, RP_STYLE_COVER_SMALL);
}

/* "เผยแพร่ 20 · ร่าง 3": how the records stand. */
static void put_statuses(struct rp_cover *c, lxw_row_t row) {
    struct rp_buf b = {0};
    rp_tally_rank(&c->statuses, SHOWN, "");
    for (size_t i = 0; i < c->statuses.n_items; i++)
        rp_buf_printf(&b, "%s%s %zu", i ? " · " : rp_xlsx_word(c->x, "สถานะ: ", "Status: "),
                      c->statuses.items[i].label, c->statuses.items[i].n);
    if (b.bad)
        c->x->failed = LXW_ERROR_MEMORY_MALLOC_FAILED;
    put_line(c, row, b.p, RP_STYLE_COVER_LINE);
    rp_buf_free(&b);
}

/* "ตั้งแต่อนุมัติครั้งล่าสุด: ใหม่ 3 · แก้ไข 1 · เลิกใช้ 0 · คงเดิม 21"; nothing where none was ever approved. */
static void put_since(struct rp_cover *c, lxw_row_t row) {
    char line[300];
    size_t same = c->n - c->fresh - c->changed - c->ended;
    bool any = !c->x->book->approved && (same || c->changed || c->ended) && c->x->book->live &&
               c->x->book->live->acted_on;
    snprintf(line, sizeof line,
             rp_xlsx_word(c->x, "เทียบกับที่อนุมัติครั้งล่าสุด: ใหม่ %zu · แก้ไข %zu · เลิกใช้ %zu · คงเดิม %zu",
                          "Since it was approved last: %zu new · %zu changed · %zu retired · %zu unchanged"),
             c->fresh, c->changed, c->ended, same);
    put_line(c, row, any ? line : NULL, RP_STYLE_COVER_LINE);
}

/* Which form it is, what it has no room for, and what it is a part of. */
static void put_kind(struct rp_cover *c, lxw_row_t row, const char *name) {
    struct rp_buf b = {0};
    rp_buf_str(&b, name);
    if (!c->x->book->approved) /* which says so on a line of its own */
        rp_buf_printf(&b, " · %s", c->edition);
    if (c->others)
        rp_buf_printf(
            &b,
            rp_xlsx_word(c->x, " · ไม่รวม %zu รายการของบทบาทอื่น", " · without %zu records of the other role"),
            c->others);
    if (c->x->book->beyond)
        rp_buf_str(&b, "\n");
    rp_xlsx_part(c->x, &b);
    if (b.bad)
        rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
    else
        put_line(c, row, b.p, RP_STYLE_COVER_LINE);
    rp_buf_free(&b);
}

/* Of the law that asks for it: s.39 of a controller, s.40 of a processor. */
static const char *title_of(const struct rp_cover *c) {
    bool controller = c->controller || !c->processor;
    if (controller && c->processor)
        return rp_xlsx_word(c->x, "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล\n(มาตรา 39 และมาตรา 40)",
                            "Records of processing activities\n(s.39 and s.40)");
    return controller ? rp_xlsx_word(c->x, "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล\n(มาตรา 39)",
                                     "Records of processing activities\n(s.39)")
                      : rp_xlsx_word(c->x, "บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล\n(มาตรา 40)",
                                     "Records of processing activities\n(s.40)");
}

/* Figures side by side; what isn't answered yet is counted nowhere else, and is said below. */
static void put_figures(struct rp_cover *c, lxw_row_t row) {
    const struct {
        const char *th, *en;
        size_t n;
        const char *unknown_th, *unknown_en;
        size_t unknown;
    } figures[] = {
        {"กิจกรรม", "Activities", c->n, "ยังไม่ระบุบทบาท", "role not stated", c->role_unknown},
        {"บทบาทผู้ควบคุม", "As controller", c->controller, "", "", 0},
        {"บทบาทผู้ประมวลผล", "As processor", c->processor, "", "", 0},
        {"มีข้อมูลอ่อนไหว", "With sensitive data", c->sensitive, "ยังไม่ระบุ", "not stated", c->kind_unknown},
    };
    unsigned lines = 1;
    for (lxw_col_t i = 0; i < 4; i++) {
        lxw_col_t from = i * 3, to = from + 2;
        rp_xlsx_merge(c->x, c->ws, row, from, row, to, "", RP_STYLE_COVER_FIGURE);
        rp_xlsx_number(c->x, c->ws, row, from, (double)figures[i].n, RP_STYLE_COVER_FIGURE);
        char caption[120];
        int n = snprintf(caption, sizeof caption, "%s", rp_xlsx_word(c->x, figures[i].th, figures[i].en));
        if (figures[i].unknown) {
            snprintf(caption + n, sizeof caption - (size_t)n, "\n%s %zu",
                     rp_xlsx_word(c->x, figures[i].unknown_th, figures[i].unknown_en), figures[i].unknown);
            lines = 2;
        }
        rp_xlsx_merge(c->x, c->ws, row + 1, from, row + 1, to, caption, RP_STYLE_COVER_CAPTION);
    }
    set_height(c, row, rp_xlsx_least(c->x, RP_STYLE_COVER_FIGURE));
    set_height(c, row + 1, rp_xlsx_height(c->x, lines));
}

/* A table of counts; returns the row after it. */
static lxw_row_t put_counts(struct rp_cover *c, lxw_row_t row, const char *title, const struct rp_tally *t) {
    rp_xlsx_merge(c->x, c->ws, row, 0, row, COLUMNS - 3, title, RP_STYLE_COVER_HEAD);
    rp_xlsx_merge(c->x, c->ws, row, COLUMNS - 2, row, COLUMNS - 1, rp_xlsx_word(c->x, "จำนวน", "Number"),
                  RP_STYLE_COVER_HEAD);
    worksheet_set_row(c->ws, row, rp_xlsx_height(c->x, 1), NULL);
    for (size_t i = 0; i < t->n_items; i++) {
        row++;
        rp_xlsx_merge(c->x, c->ws, row, 0, row, COLUMNS - 3, t->items[i].label, RP_STYLE_COVER_CELL);
        rp_xlsx_merge(c->x, c->ws, row, COLUMNS - 2, row, COLUMNS - 1, "", RP_STYLE_COVER_COUNT);
        rp_xlsx_number(c->x, c->ws, row, COLUMNS - 2, (double)t->items[i].n, RP_STYLE_COVER_COUNT);
        unsigned lines = rp_lines_of(t->items[i].label, (unsigned)((COLUMNS - 2) * COLUMN_WIDTH));
        worksheet_set_row(c->ws, row, rp_xlsx_height(c->x, lines), NULL);
    }
    return row + 2;
}

static void dress_series(lxw_chart_series *s, bool pie) {
    static lxw_chart_fill fills[] = {{.color = 0x1F4E79}, {.color = 0xC0504D}, {.color = 0xA6A6A6}};
    lxw_chart_point points[3] = {{.fill = &fills[0]}, {.fill = &fills[1]}, {.fill = &fills[2]}};
    lxw_chart_point *list[] = {&points[0], &points[1], &points[2], NULL};
    if (pie)
        chart_series_set_points(s, list);
    else
        chart_series_set_fill(s, &fills[0]);
    rp_chart_labels(s);
}

/* A chart of the counts that put_counts() wrote at `data`, on the half page that begins at `row`, `col`. */
static void put_chart(struct rp_cover *c, lxw_row_t row, lxw_col_t col, const char *title,
                      const struct rp_tally *t, lxw_row_t data, bool pie) {
    lxw_chart *chart =
        t->n_items ? workbook_add_chart(c->x->wb, pie ? LXW_CHART_DOUGHNUT : LXW_CHART_BAR) : NULL;
    lxw_chart_series *s = chart ? chart_add_series(chart, NULL, NULL) : NULL;
    lxw_row_t last = data + (lxw_row_t)t->n_items;
    lxw_chart_font small = rp_chart_font(14, false);
    lxw_chart_options options = {.x_offset = 3,
                                 .y_offset = 3,
                                 .x_scale = 1.0,
                                 .y_scale = CHART_SCALE * c->chart_points / CHART_POINTS,
                                 .description = (char *)title};
    if (!s)
        return;
    chart_series_set_categories(s, c->x->names[0], data + 1, 0, last, 0);
    chart_series_set_values(s, c->x->names[0], data + 1, COLUMNS - 2, last, COLUMNS - 2);
    rp_chart_title(chart, title);
    dress_series(s, pie);
    if (pie) {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_legend_set_font(chart, &small);
    } else {
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        rp_chart_bars(chart, t->n_items);
    }
    worksheet_insert_chart_opt(c->ws, row, col, chart, &options);
}

static void put_contents(struct rp_cover *c, lxw_row_t row, const struct rp_cover_entry *contents, size_t n) {
    rp_xlsx_merge(c->x, c->ws, row, 0, row, COLUMNS - 1, rp_xlsx_word(c->x, "สารบัญ", "Contents"),
                  RP_STYLE_COVER_HEAD);
    set_height(c, row, rp_xlsx_height(c->x, 1));
    for (size_t i = 0; i < n; i++) {
        struct rp_buf url = {0};
        char count[64];
        const char *unit = rp_xlsx_word(c->x, "รายการ", "records");
        row++;
        rp_xlsx_place(&url, contents[i].sheet, 0);
        snprintf(count, sizeof count, "%zu %s", contents[i].records, unit);
        rp_xlsx_merge(c->x, c->ws, row, 0, row, COLUMNS - 3, "", RP_STYLE_COVER_LINK);
        if (url.bad)
            rp_xlsx_note(c->x, LXW_ERROR_MEMORY_MALLOC_FAILED);
        else
            worksheet_write_url_opt(c->ws, row, 0, url.p, c->x->style[RP_STYLE_COVER_LINK], contents[i].sheet,
                                    NULL);
        rp_xlsx_tell(c->x, c->ws, row, 0, contents[i].sheet);
        rp_xlsx_merge(c->x, c->ws, row, COLUMNS - 2, row, COLUMNS - 1, count, RP_STYLE_COVER_COUNT);
        set_height(c, row, rp_xlsx_height(c->x, 1));
        rp_buf_free(&url);
    }
}

/* The charts on the page; the counts that they show below, beside the print area. */
static void put_charts(struct rp_cover *c, lxw_row_t row, lxw_row_t data) {
    struct {
        const char *title;
        struct rp_tally *t;
        bool pie;
    } const charts[] = {
        {rp_xlsx_word(c->x, "กิจกรรมรายหน่วยงาน", "Activities per unit"), &c->units, false},
        {rp_xlsx_word(c->x, "วัตถุประสงค์ตามฐานกฎหมาย", "Purposes per legal basis"), &c->bases, false},
        {rp_xlsx_word(c->x, "ข้อมูลทั่วไปและข้อมูลอ่อนไหว", "Ordinary and sensitive data"), &c->kinds, true},
        {rp_xlsx_word(c->x, "ระยะเวลาเก็บรักษา", "Retention"), &c->periods, false},
    };
    unsigned percent = rp_page_percent(COLUMNS * COLUMN_WIDTH, COLUMNS, false, false);
    double room = rp_page_room(false, false, percent, RP_XLSX_MARGINS);
    double points = (room * FULL - c->used) / (2 * CHART_ROWS);
    c->chart_points = points < CHART_POINTS ? points : CHART_POINTS;
    for (size_t i = 0; i < 4; i++) {
        lxw_row_t at = row + (lxw_row_t)(i / 2) * CHART_ROWS, next;
        rp_tally_rank(charts[i].t, SHOWN, rp_xlsx_word(c->x, "อื่น ๆ", "Others"));
        next = put_counts(c, data, charts[i].title, charts[i].t);
        put_chart(c, at, i % 2 ? COLUMNS / 2 : 0, charts[i].title, charts[i].t, data, charts[i].pie);
        data = next;
    }
    for (lxw_row_t i = 0; i < 2 * CHART_ROWS; i++)
        worksheet_set_row(c->ws, row + i, c->chart_points, NULL);
}

void rp_cover_end(struct rp_cover *c, const char *name, const struct rp_layout_sheet *sheet,
                  const char *paragraphs, const struct rp_cover_entry *contents, size_t n) {
    const struct rp_book *book = c->x->book;
    enum {
        TITLE,
        ORGANISATION,
        UNIT,
        KEEPER,
        KIND,
        DATE,
        HEAD,
        GAP,
        FIGURES,
        STATUSES = FIGURES + 2,
        SINCE,
        PARAGRAPHS,
        CHARTS = PARAGRAPHS + 2
    };
    lxw_row_t list = CHARTS + 2 * CHART_ROWS + 1, font = list + (lxw_row_t)n + 1, data = font + 2;
    worksheet_set_column(c->ws, 0, COLUMNS - 1, COLUMN_WIDTH, NULL);
    put_line(c, TITLE, title_of(c), RP_STYLE_COVER_TITLE);
    put_kind(c, KIND, name);
    put_line(c, ORGANISATION, value_of(book->organisation, "controller_name"), RP_STYLE_COVER_NAME);
    put_line(c, UNIT, value_of(book->unit, "name"), RP_STYLE_COVER_LINE);
    put_keeper(c, KEEPER, sheet);
    put_date(c, DATE);
    if (book->approved)
        put_approved(c, HEAD);
    else
        set_height(c, GAP, 10);
    put_head(c, book->approved ? GAP : HEAD);
    put_figures(c, FIGURES);
    set_height(c, CHARTS - 1, 10);
    set_height(c, list - 1, 10);
    put_statuses(c, STATUSES);
    put_since(c, SINCE);
    put_line(c, PARAGRAPHS, paragraphs, RP_STYLE_COVER_SMALL);
    put_contents(c, list, contents, n);
    put_line(c, font,
             rp_xlsx_word(c->x, "จัดหน้าด้วยแบบอักษร " RP_XLSX_FONT " โปรดติดตั้งก่อนพิมพ์",
                          "Set in the font " RP_XLSX_FONT ": install it before printing"),
             RP_STYLE_COVER_SMALL);
    put_charts(c, CHARTS, data);
    worksheet_print_area(c->ws, 0, 0, data - 2, COLUMNS - 1);
    rp_xlsx_page(c->x, c->ws, false, false, "");
    worksheet_fit_to_pages(c->ws, 1, 0);
    worksheet_gridlines(c->ws, LXW_HIDE_ALL_GRIDLINES);
    worksheet_center_horizontally(c->ws);
    if (c->units.bad || c->bases.bad || c->kinds.bad || c->periods.bad || c->statuses.bad)
        c->x->failed = LXW_ERROR_MEMORY_MALLOC_FAILED;
}
