/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One record of the file, from its cells. */
#include "base/err.h"
#include "base/uid.h"
#include "exchange/sheet/xlsx_details.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- order ---- */

static int by_size(size_t a, size_t b) {
    return a < b ? -1 : a > b;
}

static int by_turn(const void *x, const void *y) {
    const struct rp_import_entry *a = x, *b = y;
    bool row = a->turn == RP_TURN_ROWS && b->turn == RP_TURN_ROWS;
    int d = a->turn - b->turn;
    if (!d)
        d = by_size(rp_place_top(&a->place), rp_place_top(&b->place));
    if (!d && row && (d = by_size(a->line, b->line)) == 0)
        d = by_size(a->item, b->item);
    if (!d) /* uid of the row first, shared fields before their name */
        d = by_size(a->place.field != ROPA_AT_UID, b->place.field != ROPA_AT_UID);
    if (!d)
        d = by_size(a->place.ref == ROPA_NO_FIELD, b->place.ref == ROPA_NO_FIELD);
    if (!d)
        d = by_size(a->place.field, b->place.field);
    if (!d && (d = by_size(a->line, b->line)) == 0)
        d = by_size(a->cell, b->cell);
    return d ? d : by_size(a->item, b->item);
}

/* ---- reading ---- */

static void leave_run(struct rp_group *g, size_t from, size_t to, const struct ropa_err *err) {
    for (size_t i = from; i < to; i++) {
        rp_group_leave_err(g, g->entries[i].cell, err);
        if (g->entries[i].cell != RP_NO_CELL)
            g->cells[g->entries[i].cell].wrong = true;
    }
}

static int year_of(const char *day) {
    return day ? (int)strtol(day, NULL, 10) : 0;
}

/*
 * The year B.E. that may have been meant by a day long ago, which two digits of that year are to Excel, to which they are 1930 to 1999:
 * 31/3/67 is 1967 there, and 2567 B.E., which is 2024, to whoever types it. 0: none.
 */
static int may_be_buddhist(const struct rp_import *imp, const struct rp_import_entry *e) {
    enum { FIRST = 1930, APART = 57, BUDDHIST = 543 };
    const struct ropa_field *f = e->rec && !imp->from_here ? &e->rec->ent->fields[e->field] : NULL;
    int year = f && f->kind == ROPA_DATE ? year_of(ropa_record_get(e->rec, e->field)) : 0;
    bool may_be = year >= FIRST && year + APART <= year_of(rp_store_today(imp->reg->st)) + 1;
    return may_be ? year + APART + BUDDHIST : 0;
}

/* Say what was read but may have been meant otherwise: lines where the field takes one, a year that was typed in two digits. */
static void doubt(struct rp_import *imp, const struct rp_group *g, const struct rp_import_entry *e) {
    int year = e->cell == RP_NO_CELL ? 0 : may_be_buddhist(imp, e);
    if (year) {
        char th[300], en[200];
        snprintf(th, sizeof th, "อ่านเป็นปี ค.ศ. %d ถ้าพิมพ์ปีสองหลักใน Excel ที่ตั้งใจอาจเป็น พ.ศ. %d โปรดตรวจสอบ",
                 year - 600, year);
        snprintf(
            en, sizeof en,
            "this is %d C.E.; if two digits were typed in Excel, %d B.E. may have been meant: please check",
            year - 600, year);
        rp_account_doubt(imp->account, g->cells[e->cell].address, e->text, th, en);
    }
    const struct ropa_field *f = e->rec ? &e->rec->ent->fields[e->field] : NULL;
    if (f && e->cell != RP_NO_CELL && rp_import_is_joined(f, e->text))
        rp_account_doubt(imp->account, g->cells[e->cell].address, e->text,
                         "ช่องนี้เก็บข้อความบรรทัดเดียว จึงต่อบรรทัดเข้าด้วยกัน",
                         "the field takes one line: the lines were joined");
}

/* Gather the words that the field's list doesn't have: `refused`, or those that became the office's own. */
static void note_words(struct rp_import *imp, const struct rp_import_entry *e, const struct ropa_record *rec,
                       size_t f, const char *refused) {
    const struct ropa_field *field = &rec->ent->fields[f];
    const char *value = refused ? NULL : ropa_record_get(rec, f);
    struct rp_buf path = {0}, item = {0};
    if (!field->vocab || (!refused && !(value && strchr(value, '+'))))
        return;
    rp_place_put(&path, &e->place);
    if (refused && path.p)
        rp_import_note_word(imp, field, path.p, refused, false);
    if (value && path.p && value[0] == '+')
        rp_import_note_word(imp, field, path.p, value + 1, true);
    while (value && path.p && field->kind == ROPA_SET && rp_set_next(&value, &item))
        if (item.p[0] == '+')
            rp_import_note_word(imp, field, path.p, item.p + 1, true);
    imp->account->bad |= path.bad || item.bad;
    rp_buf_free(&path);
    rp_buf_free(&item);
}

const char *rp_import_cut(const char *text) {
    static const char *const words[] = {RP_DETAILS_TH, RP_DETAILS_EN};
    const char *line = strrchr(text, '\n');
    for (size_t i = 0; line && i < sizeof words / sizeof *words; i++)
        if (!strncmp(line + 1, words[i], strlen(words[i])))
            return line + 1 + strlen(words[i]);
    return NULL;
}

void rp_group_leave_cut(struct rp_group *g, size_t cell) {
    rp_group_leave(g, cell, "เซลล์นี้ตัดไว้ให้พิมพ์ ข้อความเต็มอยู่ในแผ่นรายละเอียด จึงไม่อ่านกลับ โปรดแก้ในโปรแกรม",
                   "this cell was cut to be printed, and the whole text stands among the details: it isn't "
                   "read back; edit it in the program");
}

/* Leave entries `from` to `to` where one of them was cut: the field is then neither said nor cleared. */
static bool leave_cut(struct rp_group *g, struct ropa_record *rec, size_t f, size_t from, size_t to) {
    bool cut = false;
    for (size_t i = from; i < to; i++)
        cut = cut || rp_import_cut(g->entries[i].text);
    for (size_t i = from; i < to && cut; i++) {
        g->entries[i].rec = rec;
        g->entries[i].field = f;
        rp_group_leave_cut(g, g->entries[i].cell);
    }
    return cut;
}

/* Whether the record isn't here yet: then it comes whole, when what it refers to has come. What may be one of ours is asked first. */
static bool is_fresh(const struct rp_import *imp, const struct rp_group *g) {
    return !imp->from_here && !rp_memo_get(&imp->joined, g->theirs->uid);
}

/* Entries `from` to `to`, all of one field of `rec`. */
static enum ropa_status read_run(struct rp_import *imp, struct rp_group *g, struct ropa_record *rec, size_t f,
                                 size_t from, size_t to, bool *good, struct ropa_err *err) {
    struct ropa_err wrong = {0};
    imp->undecided = imp->missing = imp->near = false;
    if (leave_cut(g, rec, f, from, to))
        return ROPA_OK;
    char *text = rp_group_join(g, &rec->ent->fields[f], from, to);
    if (!text && !g->bad) {
        for (size_t i = from + 1; i < to; i++)
            rp_group_leave_second(g, &g->entries[from], &g->entries[i]);
        to = from + 1;
        text = rp_strdup(g->entries[from].text);
    }
    enum ropa_status s =
        text ? rp_import_value(imp, rec, f, text, &wrong) : rp_err(&wrong, ROPA_E_NOMEM, NULL);
    free(text);
    size_t before = s || ropa_field_answered(rec, f) ? ROPA_NO_FIELD : rp_import_text_before(rec->ent, f);
    bool as_text = before != ROPA_NO_FIELD;
    for (size_t i = from; i < to; i++) {
        g->entries[i].rec = rec;
        g->entries[i].field = as_text ? before : f;
        g->entries[i].took = !s && ropa_field_answered(rec, g->entries[i].field);
    }
    bool subset = rec->ent->fields[f].subset_of && !s; /* its words are the set's */
    if (g->entries[from].cell != RP_NO_CELL && !subset && (!s || s == ROPA_E_CHOICE))
        note_words(imp, &g->entries[from], rec, f, s ? wrong.found : NULL);
    if (s && rp_import_is_value_error(s) && g->entries[from].cell != RP_NO_CELL) {
        leave_run(g, from, to, &wrong);
        bool names = f == rec->ent->title ||
                     (f == rec->ent->unit_field && (imp->undecided || (imp->near && is_fresh(imp, g))));
        *good = *good && (rec != g->theirs || !names) && !(imp->missing && is_fresh(imp, g));
        return ROPA_OK;
    }
    if (!s)
        doubt(imp, g, &g->entries[from]);
    if (s && err)
        *err = wrong;
    return s;
}

static void read_identity(struct rp_import *imp, struct rp_group *g, struct rp_import_entry *e) {
    struct ropa_record *rec = g->theirs;
    if (e->place.field == ROPA_AT_UID && rp_uid_valid(e->text)) {
        RP_COPY(rec->uid, e->text);
        imp->from_here = rp_import_is_live(imp, imp->ent, rec->uid);
    } else if (e->place.field == ROPA_AT_REF && strlen(e->text) < sizeof rec->ref)
        RP_COPY(rec->ref, e->text);
    else if (e->place.field == ROPA_AT_REV && strspn(e->text, "0123456789") == strlen(e->text))
        g->rev = strtoll(e->text, NULL, 10);
    else {
        rp_group_leave(g, e->cell, "ไม่ใช่รหัสที่โปรแกรมนี้เขียน", "not an identity that this program wrote");
        rp_group_wrong(g, e->cell);
    }
}

static void read_row_uid(struct rp_group *g, struct rp_import_entry *e, struct ropa_record *row) {
    bool valid = rp_uid_valid(e->text), twice = valid && rp_memo_get(&g->row_uids, e->text);
    e->rec = row;
    e->field = ROPA_AT_UID;
    if (valid && !twice) {
        RP_COPY(row->uid, e->text);
        g->bad |= !rp_memo_put(&g->row_uids, e->text, "");
    } else if (strcmp(row->uid, e->text) != 0) {
        rp_group_leave(g, e->cell, "ไม่ใช่รหัสที่โปรแกรมนี้เขียน หรือเป็นของแถวอื่นแล้ว",
                       "not an identity that this program wrote, or another row's already");
        rp_group_wrong(g, e->cell);
    }
}

/* Whether the file says yes; -1 when it says neither. */
static int says(const char *text) {
    static const struct ropa_field yes_no = {.code = "yes_no", .kind = ROPA_BOOL};
    char *value = NULL;
    int answer = -1;
    if (!ropa_value_parse(&yes_no, text, NULL, &value, NULL) && value)
        answer = value[0] == '1';
    free(value);
    return answer;
}

/* Whether the field is answered, or will be when the record is saved. */
static bool is_answered(const struct ropa_record *rec, size_t f) {
    bool flags_itself = f == rp_conduct(rec->ent)->implied;
    return ropa_field_answered(rec, f) ||
           (flags_itself && rp_predicate_implies_s26(ropa_record_get(rec, ACT_DATA_ELEMENTS)));
}

/* There are none, for the reason that the map gives, or because the file says so. */
static void say_none(struct rp_import *imp, struct rp_group *g, size_t f, const char *reason) {
    char *own = reason ? NULL : rp_import_none_reason(imp, NULL);
    g->bad = g->bad || (!reason && !own) ||
             ropa_record_set_na(g->theirs, f, reason ? reason : own + strlen("na: "), NULL) == ROPA_E_NOMEM;
    free(own);
}

/* A column that only says whether a field is answered. */
static void read_yes_no(struct rp_import *imp, struct rp_group *g, struct rp_import_entry *e) {
    size_t f = e->column->yes_no;
    const struct ropa_field *field = &g->theirs->ent->fields[f];
    bool answered = is_answered(g->theirs, f);
    int yes = says(e->text);
    if (yes < 0)
        rp_group_leave(g, e->cell, "ต้องเป็น ใช่ หรือ ไม่ใช่", "neither yes nor no");
    else if (yes && !answered)
        rp_group_leave(g, e->cell, "ตอบว่ามี แต่ไฟล์ไม่ได้บอกว่าคืออะไร",
                       "it says yes, but the file doesn't say what");
    else if (!yes && answered)
        rp_group_leave(g, e->cell, "ตอบว่าไม่มี แต่ไฟล์ระบุไว้", "it says no, but the file names some");
    else if (!yes && field->flags & ROPA_NA_ALLOWED)
        say_none(imp, g, f, e->column->no);
    else if (!yes)
        rp_group_leave(g, e->cell, "ตอบว่าไม่มี แต่ช่องนี้เว้นไม่ได้", "it says no, but there must be some");
    e->rec = g->theirs;
    e->field = f;
}

static enum ropa_status read_field_run(struct rp_import *imp, struct rp_group *g, struct ropa_record **row,
                                       size_t from, size_t to, bool *good, struct ropa_err *err) {
    struct rp_import_entry *e = &g->entries[from];
    bool next_row = from == 0 || e[-1].turn != RP_TURN_ROWS || e[-1].place.rows != e->place.rows ||
                    e[-1].line != e->line || e[-1].item != e->item;
    if (e->turn == RP_TURN_ROWS && next_row && !(*row = ropa_record_add_row(g->theirs, e->place.rows)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (e->turn == RP_TURN_YES_NO)
        read_yes_no(imp, g, e);
    else if (e->turn == RP_TURN_IDENTITY)
        read_identity(imp, g, e);
    else if (e->turn == RP_TURN_DERIVED || e->turn == RP_TURN_LEFT)
        return ROPA_OK;
    else if (e->turn != RP_TURN_ROWS)
        return read_run(imp, g, g->theirs, e->place.field, from, to, good, err);
    else if (e->place.field != ROPA_AT_UID)
        return read_run(imp, g, *row, e->place.field, from, to, good, err);
    else
        read_row_uid(g, e, *row);
    return ROPA_OK;
}

/* A row of which nothing could be read isn't there. */
static void drop_empty_rows(struct rp_group *g) {
    for (size_t f = 0; f < g->theirs->ent->n_fields; f++) {
        for (size_t i = ropa_record_rows(g->theirs, f); i > 0; i--) {
            struct ropa_record *row = ropa_record_row(g->theirs, f, i - 1);
            bool says = row->uid[0] != '\0';
            for (size_t k = 0; k < row->ent->n_fields && !says; k++)
                says = ropa_field_answered(row, k);
            for (size_t e = 0; !says && e < g->n_entries; e++)
                g->entries[e].rec = g->entries[e].rec == row ? NULL : g->entries[e].rec;
            if (!says)
                ropa_record_remove_row(g->theirs, f, i - 1);
        }
    }
}

/* That there are none of what the same record has is no answer. */
static void leave_contradictions(struct rp_group *g) {
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        if (e->turn == RP_TURN_FIELDS && e->rec == g->theirs && e->cell != RP_NO_CELL &&
            ropa_record_rows(g->theirs, e->field) && rp_import_is_na(e->text))
            rp_group_leave(g, e->cell, "ตอบว่าไม่มี แต่ไฟล์ระบุไว้", "it says no, but the file names some");
    }
}

/* Whether the data is ordinary or of s.26 is worked out of what it is: a cell that says otherwise is left. */
static void hold_kinds(struct rp_group *g) {
    if (g->theirs->ent != &rp_activity)
        return;
    bool sensitive = ropa_record_get(g->theirs, ACT_SENSITIVE_CATEGORIES) ||
                     rp_predicate_implies_s26(ropa_record_get(g->theirs, ACT_DATA_ELEMENTS));
    for (size_t i = 0; i < g->n_cells; i++) {
        struct rp_cell_read *c = &g->cells[i];
        c->says = c->says || c->kind;
        if (c->kind == RP_DATA_SENSITIVE && !sensitive)
            rp_group_leave(
                g, i, "ไฟล์บอกว่าอ่อนไหว แต่ไม่บอกว่าเป็นข้อมูลใดตามมาตรา 26 โปรดระบุที่ช่องข้อมูลอ่อนไหว",
                "it says sensitive, but not which data of s.26; name them in the field of sensitive data");
        else if (c->kind == RP_DATA_ORDINARY && sensitive)
            rp_group_leave(g, i, "ไฟล์บอกว่าทั่วไป แต่ข้อมูลที่ไฟล์ระบุเป็นข้อมูลอ่อนไหวตามมาตรา 26",
                           "it says ordinary, but the data that it names is of s.26");
    }
}

/* Whether a line of the record was copied, and can't be told from the one that it was copied from: both cells say so. */
static bool leave_copied(struct rp_group *g) {
    struct rp_buf th = {0}, en = {0};
    size_t cell, other;
    if (g->lines < 2 || !rp_group_is_copied(g, &cell, &other))
        return false;
    const char *a = g->cells[cell].address, *b = g->cells[other].address;
    rp_buf_printf(&th,
                  "%s กับ %s มีรหัสภายใน (uid) เดียวกันแต่บอกช่องนี้ต่างกัน ถ้าบรรทัดหนึ่งคัดลอกมาเป็นรายการใหม่ "
                  "โปรดลบรหัสในคอลัมน์ uid ที่ซ่อนไว้ของบรรทัดนั้น ถ้าเป็นรายการเดิมโปรดแก้ทุกบรรทัดให้ตรงกัน",
                  a, b);
    rp_buf_printf(
        &en,
        "%s and %s bear one uid and say this differently: take the uid out of the hidden columns of the "
        "line that was copied, or make the lines of the record agree",
        a, b);
    rp_group_leave(g, cell, th.p ? th.p : "", en.p ? en.p : "");
    rp_group_leave(g, other, th.p ? th.p : "", en.p ? en.p : "");
    g->bad = g->bad || th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
    return true;
}

enum ropa_status rp_group_read(struct rp_import *imp, struct rp_group *g, bool *good, struct ropa_err *err) {
    struct ropa_record *row = NULL;
    enum ropa_status s = ROPA_OK;
    *good = true;
    imp->from_here = false;
    if (g->bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rp_group_join_lines(g);
    if (rp_group_number(imp, g, err))
        return ROPA_E_NOMEM;
    if (g->n_entries)
        qsort(g->entries, g->n_entries, sizeof *g->entries, by_turn);
    if (imp->own && leave_copied(g)) {
        *good = false;
        return g->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    }
    for (size_t from = 0, to; from < g->n_entries && !s; from = to) {
        const struct rp_import_entry *e = &g->entries[from];
        bool shared = e->turn == RP_TURN_SHARED || e->turn == RP_TURN_UNIT,
             single = e->turn == RP_TURN_YES_NO || e->turn == RP_TURN_IDENTITY || e->turn >= RP_TURN_DERIVED;
        for (to = from + 1; to < g->n_entries && !single; to++)
            if (shared ? g->entries[to].turn != e->turn ||
                             rp_place_top(&g->entries[to].place) != rp_place_top(&e->place)
                       : !rp_import_same_place(e, &g->entries[to]))
                break;
        s = shared ? rp_import_shared(imp, g, rp_place_top(&e->place), good, err)
                   : read_field_run(imp, g, &row, from, to, good, err);
    }
    if (!s) {
        drop_empty_rows(g);
        if (g->lines > 1)
            rp_group_drop_twins(g);
        leave_contradictions(g);
        hold_kinds(g);
    }
    return s || !g->bad ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_import_group(struct rp_import *imp, struct rp_group *g, struct ropa_err *err) {
    bool good;
    enum ropa_status s = rp_store_part_begin(imp->reg->st, err);
    if (!s)
        s = rp_group_read(imp, g, &good, err);
    if (s || good)
        return s ? s : rp_import_take(imp, g, err);
    rp_import_reject(imp, g);
    return rp_import_keep(imp, false, err);
}
