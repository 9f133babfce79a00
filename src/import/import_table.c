/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Tables: lines, and records over several of them. */
#include "import/import_table.h"
#include "base/err.h"
#include "base/uid.h"
#include "exchange/sheet/xlsx_list.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_blank(const char *text) {
    return text[strspn(text, " \t\r\n")] == '\0';
}

static void address_of(const struct rp_import_row *row, size_t i, char out[32]) {
    rp_account_cell(row->at ? row->at[i].column : i, (size_t)(row->at ? row->at[i].row : row->number), out);
}

/* Cells beyond the headings belong to no column, or on a card to no label. */
static void take_stray(struct rp_import_table *t, const char *address, const char *text) {
    rp_group_leave(&t->group, rp_group_cell(&t->group, address, text),
                   t->pairs ? "ในบัตรไม่บอกว่าเป็นคำตอบของข้อใด" : "คอลัมน์นี้ไม่มีหัว",
                   t->pairs ? "the card doesn't say what this answers" : "this column has no heading");
}

/* ---- records ---- */

static bool is_named(const struct rp_import_table *t, const struct rp_import_row *row) {
    for (size_t i = 0; i < row->n && i < t->n; i++) {
        const struct ropa_place *p = &t->columns[i].place;
        if ((rp_place_is(p, t->imp->ent->title) || rp_place_is(p, ROPA_AT_REF)) && !is_blank(row->cells[i]))
            return true;
    }
    return false;
}

/* The column in which a line says something else than the record above, of what has one value; NULL: none. */
static const struct rp_import_column *contradicts(struct rp_import_table *t,
                                                  const struct rp_import_row *row) {
    for (size_t i = 0; i < row->n && i < t->n && !t->imp->own; i++) {
        const struct rp_import_column *c = &t->columns[i];
        const struct ropa_field *f = ropa_place_field(&c->place);
        if (!f || c->place.rows != ROPA_NO_FIELD || c->place.ref != ROPA_NO_FIELD || f->kind == ROPA_SET ||
            f->kind == ROPA_REFS || f->kind == ROPA_ROWS || is_blank(row->cells[i]))
            continue;
        char *text = rp_word_trim(row->cells[i]);
        const char *word = text ? rp_map_word(c->map, text) : "";
        bool other = false;
        t->group.bad = t->group.bad || !text;
        size_t k = 0; /* what it said first: a record may have very many lines */
        while (k < t->group.n_entries && !rp_place_is(&t->group.entries[k].place, c->place.field))
            k++;
        if (text && k < t->group.n_entries)
            other = strcmp(t->group.entries[k].text, word) != 0;
        free(text);
        if (other)
            return c;
    }
    return NULL;
}

/* The column in which somebody else's table counts its lines; t->n: it doesn't. */
static size_t counting(struct rp_import_table *t) {
    static const char *const words[] = {"ลำดับ", "ลำดับที่", "ที่", "no", "no.", "#", NULL};
    size_t i = 0;
    while (i < t->n &&
           (t->columns[i].place.root || !rp_word_among(t->columns[i].heading, words, &t->group.bad)))
        i++;
    return t->imp->own || t->layout || t->pairs ? t->n : i;
}

/* Whether the line bears another running number than the record above: then it is another one, whatever it is called. */
static bool counts_on(struct rp_import_table *t, const struct rp_import_row *row) {
    size_t at = counting(t);
    const char *above = t->counted.p ? t->counted.p : "";
    return at < t->n && at < row->n && *above && !is_blank(row->cells[at]) &&
           strcmp(above, row->cells[at]) != 0;
}

/* Whether the line goes on with the record above under the name that it repeats, and says nothing otherwise. */
static bool repeats(struct rp_import_table *t, const struct rp_import_row *row) {
    return !t->imp->own && t->group.theirs && !t->adrift && !(t->key.p && *t->key.p) &&
           rp_import_has_column(t, t->imp->ent->title) && !contradicts(t, row);
}

/* Lines of one name that are counted as two may be two things or one: they are taken as counted, and somebody has to look. */
static void doubt_counted(struct rp_import_table *t, const struct rp_import_row *row) {
    char address[32];
    size_t at = counting(t);
    address_of(row, at, address);
    rp_account_doubt(
        t->imp->account, address, row->cells[at],
        "ชื่อเดียวกับบรรทัดบนแต่ลำดับต่างกัน จึงเป็นอีกรายการหนึ่ง ถ้าเป็นเรื่องเดียวกันโปรดใช้ลำดับเดียวกัน",
        "it has the name of the line above and another number, so it is another record; if they are one, give them one number");
}

static void remember_count(struct rp_import_table *t, const struct rp_import_row *row) {
    size_t at = counting(t);
    rp_buf_clear(&t->counted);
    rp_buf_str(&t->counted, at < t->n && at < row->n ? row->cells[at] : "");
    t->group.bad |= t->counted.bad;
}

/* Whether the line begins a record: it bears another uid or ref than the one above, or where none tells, another name. */
static bool begins(struct rp_import_table *t, const struct rp_import_row *row) {
    const char *key = t->gather.last.p ? t->gather.last.p : "";
    return *key ? strcmp(key, t->key.p ? t->key.p : "") != 0
                : is_named(t, row) && (!repeats(t, row) || counts_on(t, row));
}

/* What the map says of a row by its number, unless the record says it itself. */
static void put_numbered(struct rp_import_table *t) {
    struct rp_group *g = &t->group;
    for (size_t i = 0; t->map && i < t->map->n_constants; i++) {
        const struct rp_map_constant *c = &t->map->constants[i];
        bool said = !rp_place_is_numbered(&c->place);
        for (size_t k = 0; k < g->n_entries && !said; k++) {
            const struct rp_import_entry *e = &g->entries[k];
            said = e->row == c->place.row && rp_place_same_field(&e->place, &c->place);
        }
        if (!said)
            rp_group_entry(g, RP_NO_CELL, &c->place, NULL, 0, 0, c->value);
    }
}

/* What it says of every record, or of each of its rows. */
static enum ropa_status put_constants(struct rp_import_table *t, struct ropa_err *err) {
    struct ropa_record *rec = t->group.theirs;
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; t->map && i < t->map->n_constants && !s; i++) {
        const struct rp_map_constant *c = &t->map->constants[i];
        const struct ropa_place *p = &c->place;
        if (rp_place_is(p, p->field) && p->field < rec->ent->n_fields && !ropa_field_answered(rec, p->field))
            s = rp_import_value(t->imp, rec, p->field, c->value, err);
        if (p->rows == ROPA_NO_FIELD || p->field >= ropa_place_entity(p)->n_fields || rp_place_is_numbered(p))
            continue;
        if (p->row != ROPA_ROW_MORE && !ropa_record_rows(rec, p->rows) && !ropa_record_add_row(rec, p->rows))
            return rp_err(err, ROPA_E_NOMEM, NULL);
        for (size_t k = 0; !s && k < ropa_record_rows(rec, p->rows); k++) {
            struct ropa_record *r = ropa_record_row(rec, p->rows, k);
            if (!ropa_field_answered(r, p->field))
                s = rp_import_value(t->imp, r, p->field, c->value, err);
        }
    }
    return s;
}

/* A form for processors says by itself in which role the office is. */
static void put_role(struct rp_import_table *t) {
    size_t role = ropa_field_find(t->imp->ent, "record_role");
    if (!t->layout || t->layout->sheets[0].roles != RP_OF_PROCESSOR || role == ROPA_NO_FIELD)
        return;
    struct ropa_place p = rp_place_own(t->imp->ent, role);
    t->imp->mask.own[role] = true;
    rp_group_entry(&t->group, RP_NO_CELL, &p, NULL, 0, 0, "processor");
}

/* A number of another system under two names: whether it is of the one, the other or of a group of both, somebody has to say. */
static bool clashes(struct rp_import_table *t) {
    size_t former = ropa_field_find(t->imp->ent, "former_ref");
    for (size_t i = 0; i < t->group.n_entries; i++) {
        const struct rp_import_entry *e = &t->group.entries[i];
        bool number = rp_place_is(&e->place, ROPA_AT_REF) ||
                      (former != ROPA_NO_FIELD && rp_place_is(&e->place, former));
        if (e->cell == RP_NO_CELL || !number || !rp_gather_clashes(t, e->text))
            continue;
        rp_group_leave(
            &t->group, e->cell,
            "ไฟล์ใช้รหัสนี้กับชื่อต่างกันหลายชื่อ ถ้าเป็นเรื่องเดียวกันโปรดใช้ชื่อเดียว ถ้ารหัสนี้ไม่ใช่รหัสของรายการ โปรดเว้นคอลัมน์นี้ด้วยไฟล์จับคู่",
            "the file gives this number to several names: if they are one thing, call them alike; if it is no number of a "
            "record, leave the column out by a map");
        return true;
    }
    return false;
}

/* Whether the file has a column of the uids of rows of field `rows`. */
static bool has_uids(const void *ctx, size_t rows) {
    const struct rp_import_table *t = ctx;
    bool found = false;
    for (size_t i = 0; i < t->n && !found; i++)
        found = t->columns[i].place.root && t->columns[i].place.rows == rows &&
                t->columns[i].place.field == ROPA_AT_UID;
    return found;
}

enum ropa_status rp_import_finish(struct rp_import_table *t, struct ropa_err *err) {
    bool good = false, held = false;
    enum ropa_status s = t->group.theirs ? rp_import_uncross(t, &held, err) : ROPA_OK;
    if (s || held)
        rp_own_forget(&t->own);
    if (s || held || !t->group.theirs)
        return s;
    if (t->own.sheet)
        s = rp_own_read(t, err);
    if (!t->own.base)
        put_role(t);
    rp_group_part(&t->group, has_uids, t, t->imp->own);
    put_numbered(t);
    rp_group_call_by_uid(&t->group);
    if (!s)
        s = rp_store_part_begin(t->imp->reg->st, err);
    if (!s)
        s = rp_group_read(t->imp, &t->group, &good, err);
    if (!s && good)
        s = rp_own_fill(t, err);
    rp_own_forget(&t->own);
    good = good && !clashes(t);
    if (!s && !good) {
        rp_import_reject(t->imp, &t->group);
        return rp_import_keep(t->imp, false, err);
    }
    if (!s)
        s = put_constants(t, err);
    return s ? s : rp_import_take(t->imp, &t->group, err);
}

static bool has_cells(const struct rp_import_row *row) {
    for (size_t i = 0; i < row->n; i++)
        if (!is_blank(row->cells[i]))
            return true;
    return false;
}

/* A line that may be a record whose name is wanting, as those without a name below it may be its own. */
static void leave_nameless(struct rp_import_table *t, const struct rp_import_row *row,
                           const struct rp_import_column *by) {
    char address[32];
    struct rp_buf th = {0}, en = {0};
    if (by) {
        rp_buf_printf(&th, "บรรทัดนี้ไม่มีชื่อ และ \"%s\" ต่างจากรายการข้างบน โปรดใส่ชื่อ หรือรวมเป็นรายการเดียวกัน",
                      by->heading);
        rp_buf_printf(
            &en, "this line has no name, and \"%s\" differs from the record above; name it, or make them one",
            by->heading);
    } else {
        rp_buf_str(&th, "บรรทัดนี้ไม่มีชื่อ และต่อจากบรรทัดที่ไม่รู้ว่าเป็นของรายการใด");
        rp_buf_str(&en, "this line has no name and follows one of which it isn't known whose it is");
    }
    for (size_t i = 0; i < row->n; i++) {
        if (is_blank(row->cells[i]))
            continue;
        address_of(row, i, address);
        rp_account_left(t->imp->account, address, row->cells[i], th.p ? th.p : "", en.p ? en.p : "");
    }
    t->imp->account->result.rejected += by != NULL;
    t->adrift = true;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

static void take_cell(struct rp_import_table *t, const struct rp_import_row *row, size_t i, size_t line,
                      const char *text) {
    char address[32];
    bool error = i < row->n && row->errors && row->errors[i];
    address_of(row, i, address);
    if (i >= t->n) {
        take_stray(t, address, text);
        return;
    }
    t->columns[i].said = true;
    (t->own.sheet ? rp_own_put : rp_import_take_cell)(t, i, line, address, text, error);
}

/*
 * What stands in the line's column: where it begins a record, also what a cell shows that was merged with it from above. Lines that
 * go on have nothing to say again, and what names a record above names none below.
 */
static const char *text_at(const struct rp_import_table *t, const struct rp_import_row *row, size_t i,
                           bool first) {
    const char *text = i < row->n ? row->cells[i] : "";
    const struct ropa_place *p = i < t->n ? &t->columns[i].place : NULL;
    if (!first || row->at || !t->rows->merged_down || !is_blank(text))
        return text;
    bool names = !p || rp_place_is(p, t->imp->ent->title) || p->field == ROPA_AT_REF ||
                 p->field == ROPA_AT_UID || p->field == ROPA_AT_REV ||
                 rp_place_is(p, ropa_field_find(t->imp->ent, "former_ref"));
    return names ? text : t->rows->merged_down(t->rows->source, row->number, i);
}

/* Whether a line of a file of ours was put in by somebody: it bears no uid. */
static bool is_typed(const struct rp_import_table *t, const struct rp_import_row *row) {
    bool typed = t->imp->own;
    for (size_t i = 0; typed && i < row->n && i < t->n; i++)
        typed = !rp_place_is(&t->columns[i].place, ROPA_AT_UID) || !rp_uid_valid(row->cells[i]);
    return typed;
}

static enum ropa_status take_line(struct rp_import_table *t, const struct rp_import_row *row,
                                  struct ropa_err *err) {
    bool first = !t->group.theirs || begins(t, row);
    if (first) {
        if (is_named(t, row) && repeats(t, row) && counts_on(t, row))
            doubt_counted(t, row);
        remember_count(t, row);
        enum ropa_status s = rp_import_finish(t, err);
        if (s)
            return s;
        t->adrift = false;
        for (size_t i = 0; i < t->n; i++)
            t->columns[i].said = false;
        rp_buf_clear(&t->key);
        rp_buf_str(&t->key, t->gather.last.p);
        t->group.theirs = ropa_record_new(t->imp->ent);
        if (!t->group.theirs || t->key.bad)
            return rp_err(err, ROPA_E_NOMEM, NULL);
    } else {
        const struct rp_import_column *by = t->adrift ? NULL : contradicts(t, row);
        if (t->adrift || by) {
            leave_nameless(t, row, by);
            return ROPA_OK;
        }
    }
    size_t line = t->group.lines++;
    t->line = row;
    t->typed = is_typed(t, row);
    for (size_t i = 0; i < row->n || i < t->n; i++) {
        const char *text = text_at(t, row, i, first);
        if (!is_blank(text))
            take_cell(t, row, i, line, text);
    }
    t->line = NULL;
    t->typed = false;
    return ROPA_OK;
}

static void leave_line(struct rp_import_table *t, const struct rp_import_row *row, const char *th,
                       const char *en) {
    char address[32];
    for (size_t i = 0; i < row->n; i++) {
        if (is_blank(row->cells[i]))
            continue;
        address_of(row, i, address);
        rp_account_left(t->imp->account, address, row->cells[i], th, en);
    }
}

/* Whether the row is what stands above the headings of a list of ours: it says nothing. */
static bool is_caption(const struct rp_import_table *t, const struct rp_import_row *row) {
    const struct ropa_text *captions[] = {&t->imp->ent->label, &rp_form_note, &rp_layout_beside};
    bool is = t->list;
    for (size_t i = 0; i < row->n && is; i++) {
        is = is_blank(row->cells[i]);
        for (size_t c = 0; c < sizeof captions / sizeof *captions && !is; c++)
            is = !strcmp(row->cells[i], captions[c]->in[ROPA_TH]) ||
                 !strcmp(row->cells[i], captions[c]->in[ROPA_EN]);
    }
    return is;
}

static void keep_caption(struct rp_import_table *t, const struct rp_import_row *row) {
    for (size_t i = 0; i < row->n; i++)
        if (!is_blank(row->cells[i]))
            rp_account_stored(t->imp->account, true);
}

/* Whether the row of somebody else's table says its headings again, as they stand on top of each page. */
static bool repeats_headings(const struct rp_import_table *t, const struct rp_import_row *row) {
    size_t same = 0;
    bool name = false;
    for (size_t i = 0; i < row->n; i++) {
        if (is_blank(row->cells[i]))
            continue;
        const struct rp_import_column *c = i < t->n ? &t->columns[i] : NULL;
        char *text = c ? rp_word_trim(row->cells[i]) : NULL;
        size_t n = text ? strlen(text) : 0, whole = c ? strlen(c->heading) : 0;
        bool ends = n && n <= whole && !strcmp(c->heading + whole - n, text) && /* "group / heading" */
                    (n == whole || (whole - n > 3 && !strncmp(c->heading + whole - n - 3, " / ", 3)));
        bool is = ends || (n && !strcmp(c->group, text));
        free(text);
        if (!is)
            return false;
        same++;
        name = name || rp_place_is(&c->place, t->imp->ent->title);
    }
    return !t->imp->own && !t->pairs && (same > 1 || name);
}

/* Whether the row is where somebody signs below a table, or a remark on all of it: "ลงชื่อ ..... ผู้บันทึก", "หมายเหตุ: ...". */
static bool is_foot(const struct rp_import_table *t, const struct rp_import_row *row) {
    static const char *const signs[] = {"ลงชื่อ", "(ลงชื่อ", "ตำแหน่ง", "วันที่", "ลงนาม", "signed", "(..", "(…"},
                             *const lines[] = {"..", "…", "__"},
                             *const remarks[] = {"หมายเหตุ:", "หมายเหตุ :", "note:", "remark:", "remarks:"};
    const char *first = NULL;
    size_t said = 0;
    bool foot = false, line = false;
    if (t->n < 2 || t->imp->own || t->pairs)
        return false;
    for (size_t i = 0; i < row->n; i++) {
        const char *text = row->cells[i] + strspn(row->cells[i], " \t\r\n");
        if (!*text)
            continue;
        first = said++ ? first : text;
        for (size_t k = 0; k < sizeof lines / sizeof *lines && !line; k++)
            line = strstr(text, lines[k]);
    }
    for (size_t i = 0; i < sizeof signs / sizeof *signs && line; i++)
        foot = foot || !strncasecmp(first, signs[i], strlen(signs[i]));
    for (size_t i = 0; i < sizeof remarks / sizeof *remarks && said == 1; i++)
        foot = foot || !strncasecmp(first, remarks[i], strlen(remarks[i]));
    return foot;
}

static bool take_gathered(void *ctx, const struct rp_import_row *row) {
    struct rp_import_table *t = ctx;
    t->status = take_line(t, row, t->err);
    return !t->status;
}

static bool take_row(void *ctx, const struct rp_import_row *row) {
    struct rp_import_table *t = ctx;
    if (row->number < t->first && t->own.sheet)
        t->status = rp_own_above(t, row, t->err);
    else if (row->number < t->first && t->layout)
        t->status = rp_import_above(t, row, t->err);
    else if (row->number < t->first && is_caption(t, row))
        keep_caption(t, row);
    else if (row->number < t->first)
        leave_line(t, row, "อยู่เหนือหัวคอลัมน์", "it stands above the headings");
    else if (row->number > t->head && has_cells(row) && repeats_headings(t, row))
        keep_caption(t, row);
    else if (row->number > t->head && is_foot(t, row))
        leave_line(t, row, "เป็นที่ลงชื่อหรือหมายเหตุท้ายตาราง ไม่ใช่รายการ",
                   "a signature or a remark below the table, and no record");
    else if (row->number > t->head && has_cells(row) && !rp_gather_holds(t, row))
        t->status = take_line(t, row, t->err);
    return !t->status;
}

/* Say of the map what can't be meant: a heading that the file doesn't have, two columns for what holds one value. */
static void check_map(struct rp_import_table *t) {
    for (size_t m = 0; t->map && m < t->map->n_columns; m++) {
        const struct rp_map_column *c = &t->map->columns[m];
        const struct ropa_field *f = ropa_place_field(&c->place);
        bool one = f && c->place.row != ROPA_ROW_MORE && f->kind != ROPA_SET && f->kind != ROPA_REFS &&
                   f->kind != ROPA_LONG && f->kind != ROPA_ROWS;
        size_t here = c->answers.root != NULL, twice = 0;
        for (size_t i = 0; i < t->n; i++) {
            const struct rp_map_column *other = t->columns[i].map;
            here += other == c;
            twice += one && other && other < c && !ropa_place_order(&other->place, &c->place) &&
                     other->place.root == c->place.root;
        }
        if (!here)
            rp_account_doubt(t->imp->account, "", c->heading, "ไฟล์จับคู่บอกหัวคอลัมน์นี้ แต่ไฟล์ไม่มี",
                             "the map tells of this heading, but the file doesn't have it");
        else if (here > 1 || twice)
            rp_account_doubt(t->imp->account, "", c->heading, "ช่องที่เก็บได้ค่าเดียวมีมากกว่าหนึ่งคอลัมน์ในไฟล์จับคู่",
                             "a field that holds one value is given more than one column");
    }
}

/* What is worked out, and how far a record has come, a list of ours shows too: it is held against the record as it is now. */
static void take_worked_out(struct rp_import_table *t) {
    for (size_t i = 0; i < t->n && t->imp->own && !t->own.sheet; i++) {
        struct rp_import_column *c = &t->columns[i];
        struct ropa_place p;
        if (c->place.root || c->map || !*c->heading || ropa_place_parse(t->imp->ent, c->heading, &p, NULL))
            continue;
        bool own = p.field < p.root->n_fields && rp_place_is(&p, p.field);
        if (rp_place_is(&p, ROPA_AT_STATUS) || (own && p.root->fields[p.field].flags & ROPA_DERIVED))
            c->place = p;
    }
}

enum ropa_status rp_import_rows_in(struct rp_import_table *t, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    rp_mask_free(&imp->mask);
    if (!rp_mask_init(&imp->mask, imp->ent, false))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    imp->own = rp_import_has_column(t, ROPA_AT_UID) && rp_import_has_column(t, ROPA_AT_REV);
    imp->in_parts = t->own.sheet && t->layout->n_sheets > 1;
    imp->refuse = imp->answers && imp->answers->refuse;
    take_worked_out(t);
    rp_import_mark(t);
    if (t->rows->set_own)
        t->rows->set_own(t->rows->source, imp->own && !t->own.sheet); /* cells of a sheet have no guards */
    check_map(t);
    t->err = err;
    t->status = ROPA_OK;
    t->group.numbered = true;
    bool go_on = t->seen == t->head && t->first == 1,
         keyed = imp->own || (!t->pairs && rp_gather_is_keyed(t)); /* what a card says stands together */
    enum ropa_status s = rp_gather_begin(t, err);
    if (!s && keyed)
        s = rp_gather_look(t, err);
    bool told = !s && rp_columns_are_told(t);
    if (told)
        s = rp_columns_look(t, err);
    if (!s)
        s = t->rows->walk(t->rows->source, go_on && !keyed && !told, take_row, t, err);
    if (!s)
        s = t->status ? t->status : rp_gather_each(t, take_gathered, t);
    if (!s)
        s = rp_import_finish(t, err);
    return s ? s : rp_import_above_end(t, err);
}

void rp_import_table_free(struct rp_import_table *t) {
    rp_group_free(&t->group);
    rp_import_forget_columns(t);
    rp_own_free(&t->own);
    rp_layout_free(t->layout);
    t->layout = NULL;
    ropa_record_free(t->unit);
    t->unit = NULL;
    rp_gather_free(&t->gather);
    rp_pairs_free(t->pairs);
    t->pairs = NULL;
    rp_buf_free(&t->key);
    rp_buf_free(&t->counted);
}
