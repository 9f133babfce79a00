/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a cell says only as one of its column: numbers of a period without a unit, dates that have two readings, lists with commas. */
#include "base/err.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct ropa_field *field_of(const struct rp_import_column *c, const struct ropa_entity **ent) {
    struct ropa_place p = c->shown ? c->shown->place : c->place;
    bool view = c->shown && c->shown->view;
    if (!p.root || view)
        return NULL;
    p = rp_place_valued(&p);
    *ent = ropa_place_entity(&p);
    return p.field < (*ent)->n_fields ? &(*ent)->fields[p.field] : NULL;
}

static bool is_period(const struct rp_import_column *c) {
    const struct ropa_entity *ent = NULL;
    const struct ropa_field *f = field_of(c, &ent);
    const bool named = f && f->kind == ROPA_REF; /* a rule, which a period names as well */
    ent = named ? f->of : ent;
    return f && ent == &rp_retention && (named || f == &ent->fields[RET_RETENTION_TEXT]);
}

static bool is_date(const struct rp_import_column *c) {
    const struct ropa_entity *ent = NULL;
    const struct ropa_field *f = field_of(c, &ent);
    return f && f->kind == ROPA_DATE;
}

static bool is_list(const struct rp_import_table *t, const struct rp_import_column *c) {
    const struct ropa_entity *ent = NULL;
    const struct ropa_field *f = t->imp->own ? NULL : field_of(c, &ent);
    return f && f->kind == ROPA_SET;
}

/* A digit, Thai or not, at *text, which moves on; -1: none stands there. */
static int digit(const char **text) {
    const unsigned char *p = (const unsigned char *)*text;
    if (*p >= '0' && *p <= '9') {
        ++*text;
        return *p - '0';
    }
    if (p[0] == 0xE0 && p[1] == 0xB9 && p[2] >= 0x90 && p[2] <= 0x99) {
        *text += 3;
        return p[2] - 0x90;
    }
    return -1;
}

static bool is_number(const char *text) {
    bool any = false;
    while (*text) {
        if (digit(&text) >= 0)
            any = true;
        else if (strchr(" .-", *text))
            text++;
        else
            return false;
    }
    return any;
}

/* ---- dates ---- */

/* Up to two digits; -1: none, or more. */
static int part(const char **text) {
    int n = digit(text), more = n < 0 ? -1 : digit(text);
    return more < 0 ? n : n * 10 + more;
}

/* The first two numbers of "03/04/2567"; false: it isn't written so. */
static bool numbers_of(const char *text, int *first, int *second) {
    text += strspn(text, " ");
    *first = part(&text);
    if (*first < 1 || !*text || !strchr("/-.", *text))
        return false;
    text++;
    *second = part(&text);
    return *second >= 1 && *text && strchr("/-.", *text);
}

/* A file of ours was saved by one program: all its dates are written alike. */
static void put_month_first(struct rp_import_table *t, size_t column) {
    t->columns[column].month_first = true;
    for (size_t i = 0; i < t->n && t->imp->own; i++)
        t->columns[i].month_first = true;
}

void rp_column_vote(struct rp_import_table *t, size_t column, const char *text) {
    int first, second;
    if (!t->columns[column].month_first && is_date(&t->columns[column]) &&
        numbers_of(text, &first, &second) && first <= 12 && second > 12)
        put_month_first(t, column);
}

bool rp_column_is_sent(struct rp_import_table *t, size_t column, const char *text, const char *iso) {
    int first, second, month, day;
    const char *year = strrchr(text, '/');
    bool texts = t->rows->set_own != NULL; /* of csv, where a program writes dates in its own way */
    if (!texts || !year || !is_date(&t->columns[column]) || !numbers_of(text, &first, &second) ||
        sscanf(iso, "%*4d-%2d-%2d", &month, &day) != 2 || month != first || day != second ||
        (strncmp(year + 1, iso, 4) != 0 && strtol(year + 1, NULL, 10) != strtol(iso, NULL, 10) + 543))
        return false;
    if (month != day)
        put_month_first(t, column);
    return true;
}

enum { OWN_ROWS = 200 }; /* in which a file of ours shows how whoever saved it writes dates */

struct looking {
    struct rp_import_table *t;
    size_t rows;
    bool met; /* a date that isn't written as we do */
};

static bool look_at(void *ctx, const struct rp_import_row *row) {
    struct looking *l = ctx;
    struct rp_import_table *t = l->t;
    for (size_t i = 0; row->number > t->head && i < row->n && i < t->n; i++) {
        int first, second;
        struct rp_import_column *c = &t->columns[i];
        c->semicolons = c->semicolons || (is_list(t, c) && strchr(row->cells[i], ';'));
        if (!is_date(c) || !numbers_of(row->cells[i], &first, &second))
            continue;
        l->met = true;
        rp_column_vote(t, i, row->cells[i]);
    }
    return !t->imp->own || l->met || ++l->rows < OWN_ROWS;
}

bool rp_columns_are_told(const struct rp_import_table *t) {
    bool any = false;
    for (size_t i = 0; i < t->n; i++)
        any = any || is_date(&t->columns[i]) || is_list(t, &t->columns[i]);
    return any;
}

enum ropa_status rp_columns_look(struct rp_import_table *t, struct ropa_err *err) {
    struct looking l = {.t = t};
    return t->rows->walk(t->rows->source, false, look_at, &l, err);
}

/* ---- cells ---- */

/* The cell is left; that somebody has to say it of the column, once. */
static void leave(struct rp_import_table *t, struct rp_import_column *c, size_t cell, const char *th,
                  const char *en) {
    const struct rp_cell_read *read = &t->group.cells[cell];
    if (!c->told)
        rp_account_doubt(t->imp->account, read->address, c->heading, th, en);
    c->told = true;
    rp_group_leave(&t->group, cell, th, en);
    rp_group_wrong(&t->group, cell);
}

static bool with_unit(struct rp_import_table *t, struct rp_import_column *c, size_t cell, const char *text,
                      char **out) {
    static const char *const words[][2] = {{"year", "ปี"}, {"month", "เดือน"}, {"day", "วัน"}};
    const char *unit = rp_map_unit(t->map ? t->map : t->imp->answers, c->heading, &t->group.bad);
    struct rp_buf b = {0};
    if (rp_import_is_zero(text))
        return false;
    if (!unit) {
        leave(t, c, cell, "ตัวเลขในคอลัมน์นี้ไม่มีหน่วย (ปีหรือไม่) โปรดบอกครั้งเดียวในไฟล์จับคู่: \"unit\": \"year\"",
              "numbers of this column have no unit (years?); say it once in a map: \"unit\": \"year\"");
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(unit, words[i][0]))
            rp_buf_printf(&b, "%s %s", text, words[i][1]);
    t->group.bad |= b.bad;
    *out = rp_buf_take(&b);
    return *out != NULL;
}

/* "12/31/2565" with its day first. Owned; NULL: no memory. */
static char *day_first(const char *text, int month, int day) {
    struct rp_buf b = {0};
    const char *year = strpbrk(text, "/-.");
    year = strpbrk(year + 1, "/-.");
    rp_buf_printf(&b, "%d/%d/%s", day, month, year + 1);
    return rp_buf_take(&b);
}

bool rp_column_says(struct rp_import_table *t, struct rp_import_column *c, size_t cell, const char *text,
                    char **out) {
    int first, second;
    *out = NULL;
    if (!t->imp->own && is_period(c) && is_number(text))
        return with_unit(t, c, cell, text, out);
    if (!c->month_first || !numbers_of(text, &first, &second) || first > 12 || first == second)
        return true;
    if (second > 12) { /* no month: it has one reading, whatever the column's others have */
        *out = day_first(text, first, second);
        t->group.bad |= !*out;
        return *out != NULL;
    }
    leave(
        t, c, cell, "คอลัมน์นี้มีวันที่ที่เดือนอยู่หน้า วันที่นี้จึงอ่านได้สองอย่าง โปรดเขียนทั้งคอลัมน์ให้วันอยู่หน้า หรือเป็น 2024-04-03",
        "a date of this column has its month first, so this one has two readings; write the column with the day first, or as 2024-04-03");
    return false;
}
