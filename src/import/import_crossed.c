/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A line whose hidden identity is one record's and whose visible reference, or where it has none whose name, is another's: the columns in
 * sight were sorted or pasted without the hidden ones. Which record is meant somebody has to say.
 */
#include "base/err.h"
#include "base/uid.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/place.h"

#include <stdlib.h>
#include <string.h>

/* What the record at hand says in field `field`, of itself; *cell its address, NULL where it says nothing. */
static const char *said(const struct rp_import_table *t, size_t field, const char **cell) {
    *cell = NULL;
    for (size_t i = 0; i < t->own.n; i++)
        if (rp_place_is(&t->columns[t->own.got[i].column].place, field))
            return *cell = t->own.got[i].address, t->own.got[i].text;
    for (size_t i = 0; i < t->group.n_entries; i++) {
        const struct rp_import_entry *e = &t->group.entries[i];
        if (rp_place_is(&e->place, field) && e->cell != RP_NO_CELL)
            return *cell = t->group.cells[e->cell].address, e->text;
    }
    return "";
}

/* The other record of ours that the line shows beside `uid`, called `now`; uid "" none. *cell: where. */
static enum ropa_status find_other(struct rp_import_table *t, const char *uid, const char *now,
                                   char other[37], const char **cell, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    const struct ropa_entity *ent = imp->ent;
    const char *at_ref, *at_title, *at_unit,
        *ref = said(t, ROPA_AT_REF, &at_ref), *title = said(t, ent->title, &at_title),
        *unit = ent->unit_field == ROPA_NO_FIELD ? "" : said(t, ent->unit_field, &at_unit);
    char whose[37] = "";
    bool bad = false, named = *title && rp_import_is_called(now, title, &bad), once = false;
    other[0] = '\0';
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (named)
        return ROPA_OK;
    *cell = at_ref;
    if (*ref && !rp_store_find(imp->reg->st, ent, ref, other, NULL)) {
        other[0] = strcmp(other, uid) ? other[0] : '\0';
        return ROPA_OK;
    }
    other[0] = '\0';
    *cell = at_title;
    if (!*title || (*unit && rp_import_find(imp, ent->fields[ent->unit_field].of, unit, whose, NULL)))
        return ROPA_OK;
    enum ropa_status s = rp_import_called(imp, *unit ? whose : NULL, title, other, err);
    if (!s && other[0])
        s = rp_import_was_called(imp, ent, uid, title, &once, err);
    if (once || !strcmp(other, uid))
        other[0] = '\0';
    return s;
}

/* "RO-ICT-66-001 name" */
static void put_called(struct rp_import *imp, const char *uid, struct rp_buf *out) {
    const char *ref, *title;
    if (imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &title))
        rp_buf_printf(out, "%s %s", ref, title);
}

/* Whose it is, as somebody decided; told among the differences. */
static enum ropa_take decide(struct rp_import *imp, const char *uid, const char *hidden, const char *shown) {
    static const char *const states[] = {
        [ROPA_TAKE_NEITHER] = "conflict", [ROPA_TAKE_THEIRS] = "theirs", [ROPA_TAKE_OURS] = "ours"};
    const struct ropa_import *how = imp->how;
    const char *ref, *title;
    imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &title);
    struct ropa_import_change c = {.ref = ref,
                                   .field = "ref",
                                   .ours = hidden,
                                   .theirs = shown,
                                   .state = states[ROPA_TAKE_NEITHER],
                                   .noun = imp->ent};
    enum ropa_take take =
        how->take == ROPA_TAKE_NEITHER && how->decide ? how->decide(how->deciding, &c) : how->take;
    c.state = states[take];
    rp_account_change(imp->account, &c);
    return take;
}

/* The record is the one that can be seen: what is hidden of the other, its rows' identities too, says nothing. */
static void forget_hidden(struct rp_import_table *t) {
    static const char *const why[] = {
        "ตัดสินแล้วว่าบรรทัดนี้เป็นรายการตามที่เห็น รหัสที่ซ่อนไว้เป็นของอีกรายการหนึ่ง",
        "it was decided that this line is of the record that it shows; the hidden "
        "identity is another's"};
    size_t kept = 0;
    for (size_t i = 0; i < t->own.n; i++) {
        struct rp_own_cell *c = &t->own.got[i];
        size_t field = t->columns[c->column].place.root ? t->columns[c->column].place.field : 0;
        if (field == ROPA_AT_UID || field == ROPA_AT_REV) {
            rp_group_leave(&t->group, rp_group_cell(&t->group, c->address, c->text), why[0], why[1]);
            free(c->text);
        } else {
            t->own.got[kept++] = *c;
        }
    }
    t->own.n = kept;
    kept = 0;
    for (size_t i = 0; i < t->group.n_entries; i++) {
        struct rp_import_entry *e = &t->group.entries[i];
        if (e->place.root && (e->place.field == ROPA_AT_UID || e->place.field == ROPA_AT_REV)) {
            rp_group_leave(&t->group, e->cell, why[0], why[1]);
            free(e->text);
        } else {
            t->group.entries[kept++] = *e;
        }
    }
    t->group.n_entries = kept;
}

/* All of the record's cells wait for somebody to say; the first tells why. */
static void hold(struct rp_import_table *t, const char *uid, const char *cell, const char *hidden,
                 const char *shown) {
    struct rp_buf th = {0}, en = {0};
    struct rp_group *g = &t->group;
    for (size_t i = 0; i < t->own.n; i++)
        rp_group_cell(g, t->own.got[i].address, t->own.got[i].text);
    rp_buf_printf(
        &th,
        "รหัสภายในที่ซ่อนไว้ (uid) ของบรรทัดนี้เป็นของ %s แต่ %s เป็นของ %s "
        "โปรดเลือกว่าเป็นรายการใด: ใช้ของทะเบียนคือตามรหัสที่ซ่อน ใช้ของไฟล์คือตามที่เห็น หรือจัดเรียงทุกคอลัมน์พร้อมกันแล้วนำเข้าใหม่",
        hidden, cell, shown);
    rp_buf_printf(
        &en,
        "the hidden uid of this line is that of %s, but %s is %s: choose which of them is meant, the register's by the hidden "
        "identity, the file's by what can be seen, or sort all columns together and import it again",
        hidden, cell, shown);
    if (g->n_cells)
        rp_group_leave(g, 0, th.p ? th.p : "", en.p ? en.p : "");
    g->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
    rp_import_hold(t->imp, g, uid);
}

enum ropa_status rp_import_uncross(struct rp_import_table *t, bool *held, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    struct rp_buf hidden = {0}, shown = {0};
    const char *cell, *ref, *now;
    char uid[37], other[37] = "";
    *held = false;
    rp_copy(uid, sizeof uid, said(t, ROPA_AT_UID, &cell));
    if (!rp_uid_valid(uid) || !imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &now))
        return ROPA_OK;
    enum ropa_status s = find_other(t, uid, now, other, &cell, err);
    if (s || !other[0])
        return s;
    put_called(imp, uid, &hidden);
    put_called(imp, other, &shown);
    if (hidden.bad || shown.bad || !hidden.p || !shown.p) {
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    } else {
        enum ropa_take take = decide(imp, uid, hidden.p, shown.p);
        *held = take == ROPA_TAKE_NEITHER;
        if (*held)
            hold(t, uid, cell, hidden.p, shown.p);
        else if (take == ROPA_TAKE_THEIRS)
            forget_hidden(t);
    }
    rp_buf_free(&hidden);
    rp_buf_free(&shown);
    return s;
}
