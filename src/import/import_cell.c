/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a cell of a table says, by its column. */
#include "base/country.h"
#include "base/err.h"
#include "base/uid.h"
#include "exchange/sheet/layout_view.h"
#include "exchange/table/heading.h"
#include "import/import_table.h"
#include "model/conduct.h"
#include "model/joined.h"
#include "model/nouns/nouns.h"
#include "model/nouns/transfer.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

/* ---- what the file speaks of ---- */

void rp_import_note(struct rp_import *imp, struct rp_marked *of, const struct ropa_place *p) {
    struct ropa_place *more = rp_grow(of->list, of->n, &of->cap, sizeof *of->list);
    imp->account->bad |= !more;
    if (!more)
        return;
    of->list = more;
    more[of->n++] = *p;
}

static void mark(struct rp_import *imp, const struct ropa_place *p) {
    struct rp_mask *mask = &imp->mask;
    size_t top = p->root ? rp_place_top(p) : ROPA_NO_FIELD;
    if (top >= mask->ent->n_fields || mask->ent->fields[top].flags & ROPA_DERIVED)
        return;
    struct ropa_place row = rp_place_valued(p);
    if (p->rows == ROPA_NO_FIELD)
        mask->own[top] = true;
    if (p->rows == ROPA_NO_FIELD && mask->ent->fields[top].kind == ROPA_REF)
        rp_import_note(imp, &imp->of_refs, p);
    if (row.rows == ROPA_NO_FIELD || row.field >= ropa_place_entity(&row)->n_fields)
        return;
    mask->own[row.rows] = true; /* that there are none stands among them too */
    mask->inner[row.rows][row.field] = true;
    rp_import_note(imp, &imp->of_rows, &row);
}

/* "sec_org=role_access": another place for a word, and the word there. */
static const char *elsewhere(const struct ropa_entity *ent, const char *word, struct ropa_place *out) {
    const char *sign = strchr(word, '=');
    char *path = sign ? strndup(word, (size_t)(sign - word)) : NULL;
    bool found = path && !rp_heading_parse(ent, path, out, NULL);
    free(path);
    return found ? sign + 1 : NULL;
}

static void mark_column(struct rp_import *imp, const struct rp_import_column *c) {
    const char *word;
    json_t *to;
    struct ropa_place p;
    struct ropa_place shown[4];
    size_t n = c->shown ? rp_import_shown_places(c->shown, shown) : 0;
    for (size_t i = 0; i < n; i++)
        mark(imp, &shown[i]);
    mark(imp, &c->place);
    if (!imp->own && rp_import_where_abroad(&c->place, &p))
        mark(imp, &p);
    if (!c->map)
        return;
    if (c->map->yes_no != ROPA_NO_FIELD)
        imp->mask.own[c->map->yes_no] = true;
    json_object_foreach((json_t *)c->map->values, word,
                        to) if (elsewhere(imp->ent, json_string_value(to), &p)) mark(imp, &p);
}

void rp_import_mark(struct rp_import_table *t) {
    t->imp->of_rows.n = t->imp->of_refs.n = 0;
    for (size_t i = 0; i < t->n; i++)
        mark_column(t->imp, &t->columns[i]);
    for (size_t i = 0; t->map && i < t->map->n_constants; i++)
        mark(t->imp, &t->map->constants[i].place);
}

/* ---- cells ---- */

/* Whether what stands at hand was written by us, where each word is meant as it stands. */
static bool is_ours(const struct rp_import_table *t) {
    return t->imp->own && !t->typed;
}

/* "ไทย / English" in its halves. */
static void leave_by_map(struct rp_group *g, size_t cell, const char *reason) {
    const char *slash = strstr(reason, " / ");
    char *th = slash ? strndup(reason, (size_t)(slash - reason)) : rp_strdup(reason);
    rp_group_leave(g, cell, th ? th : reason, slash ? slash + 3 : reason);
    free(th);
}

/* Whether the heading is one of ours but for its first character, which a file begins with and loses first. */
static void refuse_lost(const struct rp_import_table *t, struct rp_import_column *c) {
    const struct ropa_entity *ent = t->imp->ent;
    const char *was = c == t->columns && !strcmp(c->heading, "ef") ? "ref" : NULL;
    struct rp_buf th = {0}, en = {0};
    for (size_t f = 0; f < ent->n_fields && c == t->columns && !was; f++)
        was = !strcmp(ent->fields[f].code + 1, c->heading) ? ent->fields[f].code : NULL;
    if (!was || !t->imp->own || c->refused->status)
        return;
    rp_buf_printf(&th, " อักษรตัวแรกของไฟล์หายไป หัวคอลัมน์นี้คือ \"%s\" โปรดแก้แล้วนำเข้าใหม่", was);
    rp_buf_printf(
        &en, ": the file lost its first character, this heading is \"%s\"; mend it and import again", was);
    c->refused->status = rp_err(c->refused, th.bad || en.bad ? ROPA_E_NOMEM : ROPA_E_FIELD, c->heading);
    rp_err_hint(c->refused, th.p, en.p);
    rp_buf_free(&th);
    rp_buf_free(&en);
}

enum { LOOKED_UP = 1024 /* columns whose heading is held against all that fields are called */ };

/* What is wrong with the heading of a column that no place takes: looked for once, not cell by cell. NULL: out of memory. */
static const struct ropa_err *refusal(const struct rp_import_table *t, struct rp_import_column *c) {
    bool wide = c - t->columns >= LOOKED_UP;
    if (!c->refused && (c->refused = calloc(1, sizeof *c->refused)) && !t->map && !wide) {
        c->refused->status = rp_heading_refused(t->imp->ent, c->heading, c->refused);
        refuse_lost(t, c);
    }
    return c->refused;
}

static void leave_cell(struct rp_import_table *t, struct rp_import_column *c, size_t cell) {
    struct rp_buf th = {0}, en = {0};
    if (!is_ours(t) && rp_import_is_open(t->group.cells[cell].text, &t->group.bad))
        return; /* nothing is said */
    if (c->map && c->map->leave) {
        leave_by_map(&t->group, cell, c->map->leave);
        return;
    }
    const struct ropa_err *why = refusal(t, c);
    t->group.bad = t->group.bad || !why || why->status == ROPA_E_NOMEM;
    if (why && why->status) {
        rp_group_leave_err(&t->group, cell, why);
        rp_group_wrong(&t->group, cell);
        return;
    }
    rp_buf_printf(&th, c->map ? "ไฟล์จับคู่ไม่ได้บอกช่องของคอลัมน์ \"%s\"" : "ไม่มีช่องของคอลัมน์ \"%s\"", c->heading);
    rp_buf_printf(&en,
                  c->map ? "the map has no place for column \"%s\"" : "there is no field for column \"%s\"",
                  c->heading);
    rp_group_leave(&t->group, cell, th.p ? th.p : "", en.p ? en.p : "");
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* Whether a column of somebody else's file names the row: there stand no words that aren't a name. */
static bool names_row(const struct rp_import_table *t, const struct ropa_place *p) {
    if (is_ours(t) || !p->root || p->rows == ROPA_NO_FIELD || p->field >= ropa_place_entity(p)->n_fields)
        return false;
    return p->field == 0 || p->field == ropa_place_entity(p)->title;
}

/*
 * That there are no rows, where that is what `text` says in a column of them: as "na: reason", or as a plain no where the column
 * names the row. The reason, owned; NULL: it says something else.
 */
static char *none_of_rows(struct rp_import_table *t, const struct rp_import_column *c, const char *text) {
    struct ropa_place p = c->place.root ? rp_place_valued(&c->place) : c->place;
    if (!p.root || p.rows == ROPA_NO_FIELD || p.field >= ropa_place_entity(&p)->n_fields)
        return NULL;
    const struct ropa_entity *row = ropa_place_entity(&p);
    bool names = names_row(t, &p), said = c->map && c->map->yes_no == p.rows && c->map->no;
    bool none = names && (rp_import_is_zero(text) || rp_word_names_none(text, &t->group.bad));
    struct rp_buf reason = {0};
    if (rp_import_is_na(text) && !(row->fields[p.field].flags & ROPA_NA_ALLOWED))
        rp_buf_str(&reason, text);
    else if (none && said)
        rp_buf_printf(&reason, "na: %s", c->map->no);
    else if (none)
        return rp_import_none_reason(t->imp, text);
    t->group.bad = t->group.bad || reason.bad;
    return reason.n ? rp_buf_take(&reason) : NULL;
}

/*
 * Words under the name of rows as a whole don't say of which row, or which field of it, they are: only that there are none is said
 * so. Files of ours show there what names the rows; layouts list them.
 */
static bool leave_rows(struct rp_import_table *t, const struct rp_import_column *c, size_t cell,
                       const char *word) {
    const struct ropa_field *f = ropa_place_field(&c->place);
    if (!f || f->kind != ROPA_ROWS || t->imp->own || t->layout || rp_import_is_na(word))
        return false;
    struct ropa_err why = {0};
    rp_heading_refused(t->imp->ent, f->code, &why);
    rp_group_leave_err(&t->group, cell, &why);
    rp_group_wrong(&t->group, cell);
    return true;
}

/*
 * "มี (สิงคโปร์)" where it is asked where data is kept or sent: the country is one, what else stands in the brackets is the place. Under the
 * name of transfers as a whole a country's name alone says so too. False: it says something else.
 */
static bool take_yes(struct rp_import_table *t, const struct rp_import_column *c, size_t cell, size_t line,
                     size_t item, const char *word) {
    struct ropa_place country, to = c->place;
    const struct ropa_field *f = ropa_place_field(&c->place);
    char *where = NULL;
    bool *bad = &t->group.bad, head = f && f->kind == ROPA_ROWS;
    if (is_ours(t) || cell == RP_NO_CELL || !rp_import_where_abroad(&c->place, &country))
        return false;
    bool yes = rp_import_yes_where(word, &where, bad),
         alone = !yes && head && ropa_place_field(&country)->flags & ROPA_ABROAD && rp_country_is(word);
    if (!yes && !alone)
        return false;
    bool is_country = alone || (*where && rp_country_is(where)),
         rows = c->place.row == ROPA_ROW_MORE || t->group.cells[cell].rows > 1;
    if (is_country)
        to = country;
    if (is_country || *where)
        rp_group_entry(&t->group, cell, &to, c->map, line, rows ? item : 0, alone ? word : where);
    else
        rp_group_leave(&t->group, cell, "ตอบว่ามี แต่ไฟล์ไม่ได้บอกว่าที่ใด", "it says yes, but not where");
    free(where);
    return true;
}

/*
 * "มี" where a name is asked names nobody; "มี (กรมสรรพากร)" names who stands in the brackets. A letter alone may be a name as well as a tick. False: it
 * says something else.
 */
static bool take_named(struct rp_import_table *t, const struct rp_import_column *c, size_t cell, size_t line,
                       size_t item, const char *word) {
    struct ropa_place p = c->place.root ? rp_place_valued(&c->place) : c->place;
    const struct ropa_field *f = p.root ? ropa_place_field(&p) : NULL;
    char *who = NULL;
    bool ref = f && (f->kind == ROPA_REF || f->kind == ROPA_REFS),
         text = f && (f->kind == ROPA_TEXT || f->kind == ROPA_LONG) && names_row(t, &p);
    if (is_ours(t) || cell == RP_NO_CELL || (!ref && !text) || rp_import_is_country(&p) ||
        ((unsigned char)*word < 0x80 && !word[1]) || !rp_import_yes_where(word, &who, &t->group.bad))
        return false;
    bool rows = c->place.row == ROPA_ROW_MORE || t->group.cells[cell].rows > 1;
    if (*who)
        rp_group_entry(&t->group, cell, &c->place, c->map, line, rows ? item : 0, who);
    else
        rp_group_leave(&t->group, cell, "ตอบว่ามี แต่ไฟล์ไม่ได้บอกว่าคืออะไร",
                       "it says yes, but the file doesn't say what");
    free(who);
    return true;
}

/*
 * Where a rule or a set of measures is named, a nought says nothing, and neither "ไม่มี" nor a number is the name of one. True: the
 * cell is dealt with.
 */
static bool take_no_rule(struct rp_import_table *t, const struct rp_import_column *c, size_t cell,
                         const char *word) {
    const struct ropa_field *f = ropa_place_field(&c->place);
    if (is_ours(t) || !f || f->kind != ROPA_REF || c->place.rows != ROPA_NO_FIELD ||
        c->place.ref != ROPA_NO_FIELD || !rp_heading_shares(c->place.root, c->place.field) ||
        rp_conduct(f->of)->code)
        return false;
    if (rp_import_is_zero(word))
        return true;
    if (rp_word_names_none(word, &t->group.bad))
        rp_group_leave(&t->group, cell, "ตอบว่าไม่มี แต่ช่องนี้เว้นไม่ได้", "it says no, but there must be some");
    else if (word[strspn(word, "0123456789., ")] == '\0')
        rp_group_leave(&t->group, cell, "ตัวเลขอย่างเดียวไม่ใช่ชื่อ", "a number alone is no name");
    else
        return false;
    rp_group_wrong(&t->group, cell);
    return true;
}

static void take_item(struct rp_import_table *t, const struct rp_import_column *c, size_t cell, size_t line,
                      size_t item, const char *text) {
    const struct ropa_entity *ent = t->imp->ent;
    const struct ropa_field *f = ropa_place_field(&c->place);
    const char *word = f && f->kind == ROPA_REF && rp_conduct(f->of)->code ? text : rp_map_word(c->map, text),
               *there;
    struct ropa_place other;
    if (!*word || (!is_ours(t) && rp_import_is_open(word, &t->group.bad)))
        return; /* nothing is said */
    if (names_row(t, &c->place) && rp_word_is_unknown(word, &t->group.bad))
        return;
    char *none = none_of_rows(t, c, word), *country = NULL;
    if (none) {
        other = rp_place_own(ent, rp_place_valued(&c->place).rows);
        rp_group_entry(&t->group, cell, &other, c->map, line, 0, none);
        free(none);
        return;
    }
    if (take_no_rule(t, c, cell, word) || take_yes(t, c, cell, line, item, word) ||
        take_named(t, c, cell, line, item, word) || leave_rows(t, c, cell, word))
        return;
    if (!is_ours(t) && c->place.root && cell != RP_NO_CELL) {
        struct ropa_place p = rp_place_valued(&c->place);
        enum rp_country_says says =
            rp_import_is_country(&p) ? rp_import_country(word, &country, &t->group.bad) : RP_COUNTRY_NAMED;
        if (says == RP_COUNTRY_OPEN)
            return; /* nothing is said */
        if (says == RP_COUNTRY_YES || says == RP_COUNTRY_WRONG) {
            rp_import_leave_country(&t->group, cell, says);
            return;
        }
        word = country ? country : word;
    }
    bool rows = c->place.row == ROPA_ROW_MORE || (cell != RP_NO_CELL && t->group.cells[cell].rows > 1);
    if (word != text && (there = elsewhere(ent, word, &other)))
        rp_group_entry(&t->group, cell, &other, c->map, line, other.row == ROPA_ROW_MORE ? item : 0, there);
    else
        rp_group_entry(&t->group, cell, &c->place, c->map, line, rows ? item : 0, word);
    free(country);
}

/* Characters between the items of a cell; NULL when it is one. */
static const char *separators(const struct rp_import_column *c, const char *text) {
    const struct ropa_field *f = ropa_place_field(&c->place);
    if (rp_import_is_na(text))
        return NULL;
    if (c->map && c->map->separators)
        return c->map->separators;
    if (c->place.row == ROPA_ROW_MORE)
        return ";\n";
    if (c->map && c->map->values && f && f->kind == ROPA_SET)
        return rp_word_ends(text);
    return NULL;
}

/* Whether the line at hand is one row of `rows`, which bears its uid: what its cells say is the row's as it stands. */
static bool is_told_apart(const struct rp_import_table *t, size_t rows) {
    for (size_t i = 0; t->line && i < t->line->n && i < t->n; i++) {
        const struct ropa_place *p = &t->columns[i].place;
        if (p->root && p->rows == rows && p->field == ROPA_AT_UID && rp_uid_valid(t->line->cells[i]))
            return true;
    }
    return false;
}

/* A cell of rows, which may tell several of them joined as lists have them. False: its text is one value. */
static bool take_joined(struct rp_import_table *t, const struct rp_import_column *c, size_t cell, size_t line,
                        const char *text) {
    struct ropa_place p = c->place.root ? rp_place_valued(&c->place) : c->place;
    const struct ropa_field *f = p.root ? ropa_place_field(&p) : NULL;
    bool rows = f && p.rows != ROPA_NO_FIELD && (p.row == ROPA_ROW_ANY || p.row == ROPA_ROW_MORE),
         parted = c->map && c->map->separators;
    if (!rows || parted || t->layout || rp_import_is_na(text))
        return false;
    enum rp_joining how = rp_joined_how(f, text);
    if (how != RP_JOINED_ARRAY &&
        (p.row == ROPA_ROW_MORE || (how == RP_JOINED_PLAIN && is_told_apart(t, p.rows))))
        return false;
    t->group.cells[cell].rows = how == RP_JOINED_NOT;
    t->group.cells[cell].joined = how != RP_JOINED_NOT;
    t->group.cells[cell].parted = how == RP_JOINED_PLAIN;
    if (how == RP_JOINED_NOT)
        return false;
    struct rp_buf item = {0};
    const char *at = text;
    while (rp_joined_next(how, &at, &item)) {
        char *word = rp_word_trim(item.p ? item.p : "");
        size_t n = t->group.cells[cell].rows++;
        if (word && *word)
            take_item(t, c, cell, line, n, word);
        t->group.bad |= !word;
        free(word);
    }
    t->group.bad |= item.bad;
    rp_buf_free(&item);
    return true;
}

/* What the cell can't be read as: the fields that it is of are neither said nor cleared. */
static void leave_open(struct rp_import_table *t, const struct rp_import_column *c, size_t cell, size_t line,
                       const char *text) {
    struct ropa_place places[RP_OWN_READS];
    size_t n = c->shown || c->place.root ? rp_own_places(c, places) : 0;
    for (size_t i = 0; i < n; i++) {
        size_t at = t->group.n_entries;
        rp_group_entry(&t->group, cell, &places[i], c->map, line, 0, text);
        if (t->group.n_entries > at)
            t->group.entries[at].turn = RP_TURN_LEFT;
    }
}

bool rp_import_counts(const struct rp_import_column *c) {
    return c->own ? c->own->path.view && !strcmp(c->own->path.view->name, "@no") : !strcmp(c->heading, "no");
}

static void take_text(struct rp_import_table *t, struct rp_import_column *c, size_t cell, size_t line,
                      const char *text) {
    size_t item = 0;
    bool status = rp_place_is(&c->place, ROPA_AT_STATUS);
    if (status || (is_ours(t) && rp_import_counts(c))) {
        t->group.cells[cell].says = true;
        t->group.status = status ? cell + 1 : t->group.status;
        return;
    }
    if (c->shown && !c->place.root) {
        rp_import_shown(t, c->shown, cell, line, text);
        return;
    }
    if (!c->place.root && !(c->map && c->map->yes_no != ROPA_NO_FIELD)) {
        leave_cell(t, c, cell);
        return;
    }
    if (take_joined(t, c, cell, line, text))
        return;
    const char *ends = separators(c, text);
    bool list = ends && c->place.row == ROPA_ROW_MORE && !(c->map && c->map->separators);
    while (*text) {
        size_t n = ends ? strcspn(text, ends) : strlen(text);
        char *piece = strndup(text, n), *word = piece ? rp_word_trim(piece) : NULL;
        if (!word)
            t->group.bad = true;
        else if (*word)
            take_item(t, c, cell, line, item, word);
        item += word && (*word || (list && text[n] == ';')); /* an empty item keeps its place */
        bool ends_open = list && text[n] == ';' && !text[n + 1];
        item += ends_open;
        free(piece);
        free(word);
        text += n + (text[n] != '\0');
    }
    if (list) {
        t->group.cells[cell].rows = item;
        t->group.cells[cell].joined = item > 1;
    }
}

void rp_import_take_cell(struct rp_import_table *t, size_t i, size_t line, const char *address,
                         const char *text, bool error) {
    struct rp_import_column *c = &t->columns[i];
    size_t cell = rp_group_cell(&t->group, address, text);
    if (cell == RP_NO_CELL)
        return;
    if (error) {
        rp_group_leave_failed(&t->group, cell);
        return;
    }
    if (rp_import_cut(text)) {
        rp_group_leave_cut(&t->group, cell);
        leave_open(t, c, cell, line, text);
        return;
    }
    char *whole;
    if (!rp_column_says(t, c, cell, text, &whole)) {
        if (t->group.cells[cell].th)
            leave_open(t, c, cell, line, text);
        return;
    }
    size_t from = t->group.n_entries;
    take_text(t, c, cell, line, whole ? whole : text);
    for (size_t e = from; e < t->group.n_entries && (c->semicolons || strpbrk(text, ";\n")); e++)
        t->group.entries[e].whole = true;
    free(whole);
}
