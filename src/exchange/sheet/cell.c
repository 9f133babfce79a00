/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/cell.h"
#include "base/hash.h"

#include "exchange/sheet/layout_view.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "model/print.h"
#include "model/set.h"
#include "model/settled.h"
#include "model/value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXCEL_CELL 32767 /* UTF-16 units in a cell */
#define EXCEL_SHEET 31   /* the same in the name of a sheet */

struct rp_cell_memo {
    const struct ropa_field *field;
    char *value, *text;
};

static void free_memo(struct rp_cell_memo *memo) {
    if (!memo)
        return;
    free(memo->value);
    free(memo->text);
    free(memo);
}

void rp_cells_free(struct rp_cells *cells) {
    for (size_t i = 0; i < RP_CELL_CACHE; i++)
        free_memo(cells->memo[i]);
    rp_buf_free(&cells->buf);
    rp_buf_free(&cells->item);
    *cells = (struct rp_cells){0};
}

/* ---- values ---- */

static size_t hash(const struct ropa_field *f, const char *value) {
    uint64_t h = rp_hash((uintptr_t)f, value);
    return (size_t)(h ^ h >> 29) % RP_CELL_CACHE;
}

static enum ropa_format items_as(const struct rp_cells *cells) {
    return cells->joined ? ROPA_AS_LABEL : ROPA_AS_LINES;
}

/* The items of a set or references, shown before or now; NULL when memory ran out. */
static const char *recall(struct rp_cells *cells, const struct ropa_field *f, const char *value) {
    struct rp_cell_memo **slot = &cells->memo[hash(f, value)];
    bool shifts = f->kind == ROPA_REFS && cells->view && cells->view->shifting;
    if (!shifts && *slot && (*slot)->field == f && !strcmp((*slot)->value, value))
        return (*slot)->text;
    free_memo(*slot);
    if ((*slot = calloc(1, sizeof **slot))) {
        (*slot)->field = f;
        (*slot)->value = rp_strdup(value);
        (*slot)->text = ropa_value_format(f, value, items_as(cells), cells->lang, cells->view);
        if ((*slot)->value && (*slot)->text)
            return (*slot)->text;
        free_memo(*slot);
        *slot = NULL;
    }
    cells->buf.bad = true;
    return NULL;
}

static const char *choice_label(const struct rp_cells *cells, const struct ropa_field *f, const char *code) {
    const struct ropa_choice *c = ropa_choice_find(f->vocab, code);
    return c ? c->label.in[cells->lang] : code[0] == '+' ? code + 1 : code;
}

/* Shown text of a value that is written as text; NULL when it is not. */
static const char *shown_text(struct rp_cells *cells, const struct ropa_field *f, const char *value) {
    static const struct ropa_text words[2] = {{{"ไม่ใช่", "no"}}, {{"ใช่", "yes"}}};
    switch (f->kind) {
    case ROPA_TEXT:
    case ROPA_LONG:
        return value;
    case ROPA_CHOICE:
        return choice_label(cells, f, value);
    case ROPA_BOOL:
        return words[value[0] == '1'].in[cells->lang];
    case ROPA_SET:
    case ROPA_REF:
    case ROPA_REFS:
        return recall(cells, f, value);
    default:
        return NULL;
    }
}

/* Days from 1970-01-01 to the date of the proleptic Gregorian calendar. */
static long civil_day(long y, long m, long d) {
    y -= m <= 2;
    long era = y / 400, yoe = y - era * 400;
    long doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

double rp_cell_day(const char *iso) {
    int y, m, d;
    if (sscanf(iso, "%4d-%2d-%2d", &y, &m, &d) != 3)
        return -1;
    return (double)(civil_day(y, m, d) + 25569);
}

/* ISO date-time, Bangkok, as Excel's day with its part. */
static double excel_time(const char *iso) {
    int h = 0, m = 0, s = 0;
    double day = rp_cell_day(iso);
    if (strlen(iso) > 15)
        sscanf(iso + 11, "%2d:%2d:%2d", &h, &m, &s);
    return day + (h * 3600 + m * 60 + s) / 86400.0;
}

static void set_text(struct rp_cell *out, const char *text) {
    if (text && *text)
        *out = (struct rp_cell){.kind = RP_CELL_TEXT, .text = text};
}

static void set_typed(struct rp_cells *cells, const struct ropa_field *f, const char *value,
                      struct rp_cell *out) {
    if (f->kind == ROPA_INT)
        *out = (struct rp_cell){.kind = f->flags & ROPA_YEAR ? RP_CELL_ORDINAL : RP_CELL_NUMBER,
                                .number = strtod(value, NULL)};
    else if (f->kind == ROPA_DATE)
        *out = (struct rp_cell){.kind = RP_CELL_DATE, .number = rp_cell_day(value)};
    else if (f->kind == ROPA_TIME)
        *out = (struct rp_cell){.kind = RP_CELL_TIME, .number = excel_time(value)};
    else
        set_text(out, shown_text(cells, f, value));
    if ((out->kind == RP_CELL_DATE || out->kind == RP_CELL_TIME) && out->number < 0)
        *out = (struct rp_cell){.kind = RP_CELL_TEXT, .text = value};
}

static void set_na(struct rp_cells *cells, const char *reason, struct rp_cell *out) {
    static const char *const words[2] = {"ไม่เกี่ยวข้อง: ", "Not applicable: "};
    rp_buf_clear(&cells->buf);
    rp_buf_str(&cells->buf, words[cells->lang]);
    rp_buf_str(&cells->buf, reason);
    set_text(out, cells->buf.p);
}

void rp_cell_field(struct rp_cells *cells, const struct ropa_record *rec, size_t field, struct rp_cell *out) {
    const struct ropa_field *f = &ropa_record_entity(rec)->fields[field];
    const char *value = ropa_record_get(rec, field);
    const char *na = value ? NULL : ropa_record_na(rec, field);
    *out = (struct rp_cell){0};
    if (value)
        set_typed(cells, f, value, out);
    else if (na)
        set_na(cells, na, out);
}

void rp_cell_lines(struct rp_cells *cells, const struct ropa_field *f, const char *value,
                   struct rp_buf *out) {
    const char *text = value ? shown_text(cells, f, value) : NULL;
    if (value && !text)
        rp_value_show(f, value, items_as(cells), cells->lang, cells->view, out);
    rp_buf_str(out, text);
}

/* ---- paths ---- */

/* The set, one item a line, then what its free text adds; the same twice is said once. */
static void eval_joined(struct rp_cells *cells, const struct rp_shown *shown, const struct ropa_record *rec,
                        struct rp_cell *out) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    size_t field = shown->place.field;
    const char *more = ropa_record_get(rec, shown->extra);
    if (!ropa_record_get(rec, field) || !more) {
        rp_cell_field(cells, rec, more ? shown->extra : field, out);
        return;
    }
    rp_buf_clear(&cells->buf);
    rp_cell_lines(cells, &ent->fields[field], ropa_record_get(rec, field), &cells->buf);
    size_t n = cells->buf.n;
    rp_buf_char(&cells->buf, '\n');
    rp_cell_lines(cells, &ent->fields[shown->extra], more, &cells->buf);
    if (!cells->buf.bad && cells->buf.n == 2 * n + 1 && !memcmp(cells->buf.p, cells->buf.p + n + 1, n)) {
        cells->buf.n = n;
        cells->buf.p[n] = '\0';
    }
    *out = (struct rp_cell){0};
    set_text(out, cells->buf.p);
}

/* What is shown of the record that the place leads to. */
static void eval_here(struct rp_cells *cells, const struct rp_shown *shown, const struct ropa_record *rec,
                      struct rp_cell *out) {
    *out = (struct rp_cell){0};
    if (shown->view)
        shown->view->show(cells, rec, out);
    else if (shown->extra != ROPA_NO_FIELD)
        eval_joined(cells, shown, rec, out);
    else
        rp_cell_field(cells, rec, shown->place.field, out);
}

static const struct ropa_record *fetch(struct rp_cells *cells, const struct ropa_entity *of,
                                       const char *uid) {
    const struct ropa_view *v = cells->view;
    return v && v->record && uid ? v->record(v->ctx, of, uid) : NULL;
}

/* One of several records that the place leads to: what each shows, one a line. */
struct several {
    struct rp_cells *cells;
    const struct rp_shown *shown;
    struct rp_buf all;
};

static bool add_one(void *ctx, const struct ropa_record *rec) {
    struct several *s = ctx;
    const char *value = s->shown->view ? NULL : ropa_record_get(rec, s->shown->place.field);
    if (value && s->all.n)
        rp_buf_char(&s->all, '\n');
    if (value)
        rp_cell_lines(s->cells, ropa_place_field(&s->shown->place), value, &s->all);
    return true;
}

static void eval_each(struct rp_cells *cells, const struct rp_shown *shown, const struct ropa_place *p,
                      const struct ropa_record *rec, struct rp_cell *out) {
    struct several s = {cells, shown, {0}};
    rp_place_reach(p, rec, cells->view, add_one, &s);
    rp_buf_clear(&cells->buf);
    rp_buf_str(&cells->buf, s.all.p);
    cells->buf.bad |= s.all.bad;
    rp_buf_free(&s.all);
    set_text(out, cells->buf.p);
}

/* Beside a record the organisation as that record has it; above them all as it stands. */
static const struct ropa_record *organisation_of(struct rp_cells *cells, const struct ropa_record *rec) {
    const struct ropa_record *org = cells->organisation;
    bool shifts = org && rec && cells->view && cells->view->shifting;
    const struct ropa_record *then =
        shifts ? fetch(cells, ropa_record_entity(org), ropa_record_uid(org)) : NULL;
    return then ? then : org;
}

/* The record that the place begins in: `rec`, or what stands around it. */
static const struct ropa_record *root_of(struct rp_cells *cells, const struct ropa_place *p,
                                         const struct ropa_record *rec) {
    if (rec && ropa_record_entity(rec) == p->root)
        return rec;
    return p->root == &rp_organisation  ? organisation_of(cells, rec)
           : rp_conduct(p->root)->parts ? cells->unit
                                        : NULL;
}

void rp_cell_eval(struct rp_cells *cells, const struct rp_shown *shown, const struct ropa_record *rec,
                  const struct ropa_record *row, struct rp_cell *out) {
    const struct ropa_place *p = &shown->place;
    const struct ropa_record *from = root_of(cells, p, rec);
    *out = (struct rp_cell){0};
    if (from && p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_MORE) {
        eval_each(cells, shown, p, from, out);
        return;
    }
    if (p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_ANY)
        from = row;
    else if (from)
        from = ropa_place_holder((struct ropa_record *)from, p);
    if (!from)
        return;
    if (p->ref == ROPA_NO_FIELD) {
        eval_here(cells, shown, from, out);
        return;
    }
    const char *uid = ropa_record_get(from, p->ref);
    const struct ropa_entity *of = ropa_place_entity(p);
    struct ropa_place here = rp_place_own(ropa_record_entity(from), p->field);
    const struct ropa_record *to = NULL;
    here.ref = p->ref;
    if (!uid)
        rp_cell_field(cells, from, p->ref, out); /* a reason why not, or nothing */
    else if (here.root->fields[p->ref].kind == ROPA_REFS)
        eval_each(cells, shown, &here, from, out);
    else if ((to = fetch(cells, of, uid)))
        eval_here(cells, shown, to, out);
}

void rp_cell_first(struct rp_cells *cells, const struct rp_shown *path, const struct rp_shown *otherwise,
                   const struct ropa_record *rec, const struct ropa_record *row, struct rp_cell *out) {
    rp_cell_eval(cells, path, rec, row, out);
    if (out->kind == RP_CELL_EMPTY && otherwise)
        rp_cell_eval(cells, otherwise, rec, row, out);
}

/* ---- blanks ---- */

static const struct ropa_text not_said = {{"ยังไม่ระบุ", "Not stated"}};
static const char was_not_said[] = "–"; /* in files from before it was told in words */
/* In one of several columns that share out what was told. */
static const struct ropa_text none_of_these = {{"ไม่มีส่วนนี้", "None of these"}};
static const struct ropa_text not_asked = {{"ไม่เกี่ยวข้อง", "Not applicable"}};
/* Of an approved version: a review isn't approved again each time, so its day is no part of what was. */
static const struct ropa_text not_approved = {{"ไม่เป็นส่วนของที่อนุมัติ", "No part of what was approved"}};

const char *rp_cell_not_said(const struct rp_cells *cells) {
    return not_said.in[cells->lang];
}

const char *rp_cell_not_asked(const struct rp_cells *cells) {
    return not_asked.in[cells->lang];
}

/* It isn't said to be out where what decides that has no answer yet. */
static bool may_be_asked(const struct ropa_record *rec, size_t f) {
    return ropa_field_applies(rec, f) || !rp_settled_out(rec, f);
}

/* The same of the field of the record that `rec` names there, where it names one. */
static bool is_asked_of(struct rp_cells *cells, const struct ropa_place *p, const struct ropa_record *rec) {
    const struct ropa_field *ref = p->ref == ROPA_NO_FIELD ? NULL : &ropa_record_entity(rec)->fields[p->ref];
    const char *uid = ref ? ropa_record_get(rec, p->ref) : NULL;
    const struct ropa_record *to = uid && ref->kind == ROPA_REF ? fetch(cells, ref->of, uid) : NULL;
    return to ? may_be_asked(to, p->field) : may_be_asked(rec, ref ? p->ref : p->field);
}

/* Whether something is told of which `part` shows some. */
static bool is_told_of(const struct rp_layout_view *part, const struct ropa_record *rec) {
    bool told = false;
    for (size_t i = 0; i < part->n_reads; i++)
        told |= ropa_record_get(rec, part->reads[i]) != NULL;
    return told;
}

const char *rp_cell_nothing(struct rp_cells *cells, const struct rp_shown *path,
                            const struct ropa_record *rec, const struct ropa_record *row) {
    const struct ropa_place *p = &path->place;
    const struct rp_layout_view *view = path->view;
    bool own = p->root == ropa_record_entity(rec) && (!view || view->part),
         in_rows = p->rows != ROPA_NO_FIELD;
    size_t rows = own && in_rows ? ropa_record_rows(rec, p->rows) : 0;
    const struct ropa_field *field = own && !view && p->ref == ROPA_NO_FIELD ? ropa_place_field(p) : NULL;
    bool approved = cells->view && cells->view->shifting;
    if (approved && field && !rp_print_has(field) && !(field->flags & ROPA_DERIVED))
        return not_approved.in[cells->lang];
    bool asked = !own || (in_rows && !rows), told = false;
    for (size_t i = 0; own && (in_rows ? i < rows : !i); i++) {
        const struct ropa_record *one = in_rows ? ropa_record_row(rec, p->rows, i) : rec;
        if (in_rows && row && one != row)
            continue;
        told |= view && is_told_of(view, one);
        asked |= view || is_asked_of(cells, p, one);
    }
    return told ? none_of_these.in[cells->lang] : asked ? rp_cell_not_said(cells) : rp_cell_not_asked(cells);
}

bool rp_cell_is_nothing(const char *text) {
    bool is = !strcmp(text, was_not_said);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        is |= !strcmp(text, not_said.in[lang]) || !strcmp(text, none_of_these.in[lang]) ||
              !strcmp(text, not_asked.in[lang]) || !strcmp(text, not_approved.in[lang]);
    return is;
}

bool rp_cell_role(const struct ropa_record *rec, unsigned roles) {
    const char *role = ropa_record_get(rec, ACT_RECORD_ROLE);
    unsigned of = RP_OF_CONTROLLER; /* not answered yet: kept with the office's own */
    if (role && !strcmp(role, "processor"))
        of = RP_OF_PROCESSOR;
    else if (role && !strcmp(role, "both"))
        of = RP_OF_ANY;
    return (of & roles) != 0;
}

/* ---- what Excel asks of a text ---- */

static bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Whether Excel would decode what begins at `p`: _xHHHH_. Safe at the end of a text. */
static bool is_coded(const char *p) {
    if (p[0] != '_' || p[1] != 'x')
        return false;
    for (int i = 2; i < 6; i++)
        if (!is_hex(p[i]))
            return false;
    return p[6] == '_';
}

static size_t char_bytes(const char *p) {
    unsigned char c = (unsigned char)*p;
    size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    for (size_t i = 1; i < n; i++)
        if (!p[i])
            return i;
    return n;
}

/* Whether a cell may end before `p`: a vowel or tone mark stays with its letter, white space away from the ends. */
static bool is_break(const char *p) {
    const unsigned char *c = (const unsigned char *)p;
    if (*c <= ' ' || (unsigned char)p[-1] <= ' ')
        return false;
    if (c[0] == 0xE0 && c[1] == 0xB8)
        return c[2] != 0xB1 && c[2] < 0xB3;
    return !(c[0] == 0xE0 && c[1] == 0xB9 && c[2] >= 0x87 && c[2] <= 0x8E);
}

size_t rp_cell_fit(const char *text) {
    size_t units = 0, last = 0, i = 0;
    while (text[i]) {
        size_t n = char_bytes(text + i);
        if (i && is_break(text + i))
            last = i;
        units += (n == 4 ? 2 : 1) + (is_coded(text + i) ? 6 : 0);
        if (units > EXCEL_CELL)
            return last ? last : i;
        i += n;
    }
    return i;
}

const char *rp_cell_escape(const char *text, size_t n, struct rp_buf *out) {
    bool coded = false;
    for (const char *p = strchr(text, '_'); p && !coded; p = strchr(p + 1, '_'))
        coded = is_coded(p) && (size_t)(p - text) + 7 <= n;
    if (!coded && !text[n])
        return text;
    rp_buf_clear(out);
    for (size_t i = 0; i < n; i++) {
        rp_buf_char(out, text[i]);
        if (i + 7 <= n && is_coded(text + i))
            rp_buf_str(out, "x005F_");
    }
    return out->bad ? NULL : out->p;
}

/* The first `max` UTF-16 units of `s`, letters whole. */
static size_t fit_units(const char *s, size_t max) {
    size_t units = 0, last = 0, i = 0;
    while (s[i]) {
        size_t n = char_bytes(s + i);
        if (i && is_break(s + i))
            last = i;
        units += n == 4 ? 2 : 1;
        if (units > max)
            return last ? last : i;
        i += n;
    }
    return i;
}

static bool is_taken(const char *name, char (*taken)[RP_SHEET_NAME], size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!strcasecmp(name, taken[i]))
            return true;
    return !strcasecmp(name, "history"); /* Excel's own */
}

void rp_cell_sheet_name(const char *wanted, char (*taken)[RP_SHEET_NAME], size_t n, char out[RP_SHEET_NAME]) {
    char clean[256], tail[16] = "";
    rp_copy(clean, sizeof clean, wanted);
    for (char *p = clean; *p; p++)
        if (strchr("[]:*?/\\", *p) || (unsigned char)*p < ' ')
            *p = ' ';
    char *from = clean + strspn(clean, " '");
    for (size_t k = strlen(from); k && (from[k - 1] == '\'' || from[k - 1] == ' ');)
        from[--k] = '\0';
    for (unsigned k = 2;; k++) {
        size_t bytes = fit_units(from, EXCEL_SHEET - strlen(tail));
        snprintf(out, RP_SHEET_NAME, "%.*s%s", (int)bytes, *from ? from : "", tail);
        if (!*out)
            snprintf(out, RP_SHEET_NAME, "Sheet");
        if (!is_taken(out, taken, n))
            return;
        snprintf(tail, sizeof tail, " (%u)", k);
    }
}
