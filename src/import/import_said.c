/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether the register says what the cell said, or the same in another form. */
#include "base/err.h"
#include "import/import.h"
#include "model/set.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

/* ---- one item ---- */

/* A code, its label, or what the office calls it. */
static bool is_word_of(const struct ropa_field *f, const char *code, const char *text) {
    if (!strcmp(code, text) || (code[0] == '+' && !strcmp(code + 1, text)))
        return true;
    const struct ropa_choice *c = f->vocab ? ropa_choice_find(f->vocab, code) : NULL;
    return c && (!strcmp(c->label.in[ROPA_TH], text) || !strcmp(c->label.in[ROPA_EN], text));
}

/* A record by its uid, number or name, or by both as we write them. */
static bool names_record(struct rp_import *imp, const struct ropa_entity *of, const char *uid,
                         const char *text) {
    const char *ref, *title;
    size_t n;
    if (!strcmp(uid, text))
        return true;
    if (!imp->reg->view->describe(imp->reg->view->ctx, of, uid, &ref, &title))
        return false;
    n = strlen(title);
    return !strcmp(ref, text) || !strcmp(title, text) || (!strncmp(text, title, n) && strstr(text + n, ref));
}

static bool is_item(struct rp_import *imp, const struct ropa_field *f, const char *item, const char *text) {
    return f->kind == ROPA_REFS ? names_record(imp, f->of, item, text) : is_word_of(f, item, text);
}

/* ---- lists ---- */

static bool has_item(struct rp_import *imp, const struct ropa_field *f, const char *set, const char *text) {
    struct rp_buf item = {0};
    bool has = false;
    while (!has && rp_set_next(&set, &item))
        has = is_item(imp, f, item.p, text);
    imp->account->bad |= item.bad;
    rp_buf_free(&item);
    return has;
}

/* Each of the words that `text` lists is one of the items. */
static bool lists(struct rp_import *imp, const struct ropa_field *f, const char *set, const char *text) {
    const char *ends = rp_word_ends(text);
    bool all = !strcmp(set, text) || has_item(imp, f, set, text);
    if (all)
        return true;
    for (all = true; *text && all; text += strcspn(text, ends), text += *text != '\0') {
        char *piece = strndup(text, strcspn(text, ends)), *word = piece ? rp_word_trim(piece) : NULL;
        imp->account->bad |= !word;
        all = word && (!*word || has_item(imp, f, set, word));
        free(piece);
        free(word);
    }
    return all;
}

/* ---- values ---- */

/* "2023-03-31 00:00:00" says no more than the day. */
static bool is_midnight(const char *text, const char *day) {
    size_t n = strlen(day);
    return !strncmp(text, day, n) && strchr(" T", text[n]) &&
           strspn(text + n + 1, "0:.Z") == strlen(text + n + 1);
}

static bool same_value(struct rp_import *imp, const struct rp_import_entry *e, const char *text) {
    const struct ropa_field *f = &e->rec->ent->fields[e->field];
    const char *value = ropa_record_get(e->rec, e->field);
    char *shown;
    bool same;
    if (!value || !strcmp(value, text))
        return value != NULL;
    switch (f->kind) {
    case ROPA_CHOICE:
        return is_word_of(f, value, text);
    case ROPA_SET:
    case ROPA_REFS:
        return lists(imp, f, value, text);
    case ROPA_REF:
        return names_record(imp, f->of, value, text);
    case ROPA_LONG: /* the lines of several lines of the record */
        return strstr(value, text) != NULL;
    case ROPA_DATE:
        return is_midnight(text, value);
    case ROPA_BOOL:
        shown = ropa_value_format(f, value, ROPA_AS_CODE, ROPA_EN, imp->reg->view);
        same = (shown && !strcmp(shown, text)) || !strcmp(text, value[0] == '1' ? "ใช่" : "ไม่ใช่");
        imp->account->bad |= !shown;
        free(shown);
        return same;
    default:
        return false;
    }
}

/* Whether the field says that it doesn't apply, and the cell the same: "na: reason", or the reason where that stands alone. */
static bool same_na(const char *na, const char *text) {
    size_t n = strlen(text), m = strlen(na);
    return n >= m && !strcmp(text + n - m, na);
}

/* What took the entry and can be held against the cell; shared records described in place are written as they were told. */
static bool is_compared(const struct rp_import_entry *e) {
    return e->rec && e->place.root && e->place.ref == ROPA_NO_FIELD && e->field < e->rec->ent->n_fields;
}

static bool is_same(struct rp_import *imp, const struct rp_group *g, const struct rp_import_entry *e,
                    bool alone) {
    const char *text = alone ? g->cells[e->cell].text : e->text, *na = ropa_record_na(e->rec, e->field);
    if (!alone && !strstr(g->cells[e->cell].text, e->text))
        return false; /* the map has another word for it */
    if (na)
        return same_na(na, text);
    return e->rec->ent->fields[e->field].kind == ROPA_ROWS || same_value(imp, e, text);
}

static void put_now(struct rp_import *imp, const struct rp_import_entry *e, struct rp_buf *now) {
    const char *na = ropa_record_na(e->rec, e->field), *value = ropa_record_get(e->rec, e->field);
    char *shown = na || !value ? NULL
                               : ropa_value_format(&e->rec->ent->fields[e->field], value, ROPA_AS_CODE,
                                                   ROPA_EN, imp->reg->view);
    imp->account->bad |= value && !na && !shown;
    rp_buf_printf(now, "%s%s%s", now->n ? ";" : "", na ? "na: " : "", na ? na : shown ? shown : "");
    free(shown);
}

/* What stands where the entries of the cell of `first` went, each place once. */
static void tell(struct rp_import *imp, const struct rp_group *g, size_t first) {
    struct rp_buf now = {0};
    const struct rp_cell_read *c = &g->cells[g->entries[first].cell];
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        bool again = e->cell != g->entries[first].cell || !is_compared(e);
        for (size_t k = 0; k < i && !again; k++)
            again = g->entries[k].rec == e->rec && g->entries[k].field == e->field &&
                    g->entries[k].cell == e->cell;
        if (!again)
            put_now(imp, e, &now);
    }
    imp->account->bad |= now.bad;
    rp_account_normalised(imp->account, c->address, c->text, now.p ? now.p : "");
    rp_buf_free(&now);
}

/* Each record listed is one that is found here, or that the file brings further on. */
static bool is_found(struct rp_import *imp, const struct ropa_field *f, const char *now, const char *list) {
    struct rp_buf item = {0};
    bool all = true;
    while (all && rp_set_next(&list, &item))
        all = (now && has_item(imp, f, now, item.p)) || (imp->is_coming && imp->is_coming(imp->ctx, item.p));
    imp->account->bad |= item.bad;
    rp_buf_free(&item);
    return all;
}

void rp_group_hold_derived(struct rp_import *imp, struct rp_group *g, const struct ropa_record *rec) {
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry e = g->entries[i];
        if (e.turn != RP_TURN_DERIVED)
            continue;
        e.rec = rec;
        e.field = e.place.field;
        const struct ropa_field *f = ropa_place_field(&e.place);
        if (!same_value(imp, &e, e.text) &&
            !(f->kind == ROPA_REFS && is_found(imp, f, ropa_record_get(rec, e.field), e.text)))
            rp_group_leave(g, e.cell, "ระบบคำนวณช่องนี้เอง และได้ค่าอื่น",
                           "it is worked out here, and comes to something else");
    }
}

void rp_group_compare(struct rp_import *imp, struct rp_group *g) {
    for (size_t i = 0; i < g->n_entries; i++) {
        struct rp_import_entry *e = &g->entries[i];
        struct rp_cell_read *c = e->cell == RP_NO_CELL ? NULL : &g->cells[e->cell];
        if (c && !c->th && c->says && !c->form && is_compared(e) &&
            !is_same(imp, g, e, c->entries == 1 && !c->joined))
            c->form = i + 1;
    }
    for (size_t i = 0; i < g->n_cells; i++)
        if (g->cells[i].form)
            tell(imp, g, g->cells[i].form - 1);
}

static bool is_value(const struct rp_import_entry *e) {
    return e->cell != RP_NO_CELL && e->place.field != ROPA_AT_UID &&
           (e->turn == RP_TURN_FIELDS || e->turn == RP_TURN_ROWS || e->turn == RP_TURN_DATASETS);
}

void rp_group_weigh(struct rp_group *g) {
    for (size_t i = 0; i < g->n_entries; i++)
        if (is_value(&g->entries[i]))
            g->cells[g->entries[i].cell].says = false;
    for (size_t i = 0; i < g->n_entries; i++) {
        const struct rp_import_entry *e = &g->entries[i];
        bool there = is_value(e) && e->rec && ropa_field_answered(e->rec, e->field);
        if (e->cell != RP_NO_CELL && (!is_value(e) || there))
            g->cells[e->cell].says = true;
        else if (e->took && e->rec)
            rp_group_leave(g, e->cell, "ทะเบียนไม่ได้เก็บค่านี้ เพราะที่นี่ไม่มีสิ่งที่ค่านี้พูดถึง",
                           "the register didn't keep this: what it speaks of isn't here");
    }
}
