/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A line whose hidden identity is one record's and whose visible reference, or where it has none whose name, is another's: the columns in
 * sight were sorted or pasted without the hidden ones. Which record is meant somebody has to say. So it has where both identities are
 * one record's and the name alone is another's: that column was sorted by itself, or somebody calls two things alike.
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

/* What a line shows beside its hidden identity. */
struct seen {
    char uid[37];      /* of another record of ours; "": of none */
    const char *cell;  /* where */
    const char *title; /* what it calls its record */
    bool numbered;     /* its reference is the hidden record's own: nothing but the name is another's */
};

/* The unit that the line gives the record `uid`, or where it names none of ours that of the record. False: it belongs to none. */
static bool unit_of(const struct rp_import_table *t, const char *uid, char unit[37]) {
    struct rp_import *imp = t->imp;
    size_t f = imp->ent->unit_field;
    const char *cell, *text = f == ROPA_NO_FIELD ? "" : said(t, f, &cell);
    if (*text && !rp_import_find(imp, imp->ent->fields[f].of, text, unit, NULL))
        return true;
    const struct ropa_record *rec =
        f == ROPA_NO_FIELD ? NULL : imp->reg->view->record(imp->reg->view->ctx, imp->ent, uid);
    const char *now = rec ? ropa_record_get(rec, f) : NULL;
    rp_copy(unit, 37, now ? now : "");
    return now;
}

/* Whether the record was called `title` when the file was written, or where that isn't known, at some time. */
static enum ropa_status was_called(const struct rp_import_table *t, const char *uid, const char *title,
                                   bool *was, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    struct ropa_record *then = NULL;
    const char *cell, *rev = said(t, ROPA_AT_REV, &cell);
    bool bad = false;
    const struct ropa_record *ours = imp->reg->view->record(imp->reg->view->ctx, imp->ent, uid);
    enum ropa_status s = *rev && !t->own.approved && ours
                             ? rp_import_then(imp, ours, strtoll(rev, NULL, 10), &then, err)
                             : ROPA_E_NOT_FOUND;
    if (s)
        return s == ROPA_E_NOT_FOUND ? rp_import_was_called(imp, imp->ent, uid, title, was, err) : s;
    const char *name = ropa_record_get(then, imp->ent->title);
    *was = name && rp_import_is_called(name, title, &bad);
    ropa_record_free(then);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* What the line shows beside `uid`, which is called `now`. */
static enum ropa_status look(struct rp_import_table *t, const char *uid, const char *now, struct seen *seen,
                             struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    const struct ropa_entity *ent = imp->ent;
    const char *at_title, *ref = said(t, ROPA_AT_REF, &seen->cell);
    char unit[37];
    bool bad = false, once = false;
    seen->title = said(t, ent->title, &at_title);
    bool named = *seen->title && rp_import_is_called(now, seen->title, &bad);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (named)
        return ROPA_OK;
    bool found = *ref && !rp_store_find(imp->reg->st, ent, ref, seen->uid, NULL);
    seen->numbered = found && !strcmp(seen->uid, uid);
    if (found && !seen->numbered)
        return ROPA_OK;
    seen->uid[0] = '\0';
    seen->cell = at_title;
    if (!*seen->title)
        return ROPA_OK;
    enum ropa_status s =
        rp_import_called(imp, unit_of(t, uid, unit) ? unit : NULL, seen->title, seen->uid, err);
    if (!s && seen->uid[0])
        s = was_called(t, uid, seen->title, &once, err);
    if (once || !strcmp(seen->uid, uid))
        seen->uid[0] = '\0';
    return s;
}

/* "RO-ICT-66-001 name" */
static void put_called(struct rp_import *imp, const char *uid, struct rp_buf *out) {
    const char *ref, *title;
    if (imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &title))
        rp_buf_printf(out, "%s %s", ref, title);
}

/* What somebody decided, between the hidden record and what is shown, or where the name alone is another's between both names. */
static enum ropa_take decide(struct rp_import *imp, const char *uid, const struct seen *seen,
                             const char *hidden, const char *shown) {
    static const char *const states[] = {
        [ROPA_TAKE_NEITHER] = "conflict", [ROPA_TAKE_THEIRS] = "theirs", [ROPA_TAKE_OURS] = "ours"};
    const struct ropa_import *how = imp->how;
    const char *ref, *title;
    imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &title);
    struct ropa_import_change c = {.ref = ref,
                                   .field = seen->numbered ? imp->ent->fields[imp->ent->title].code : "ref",
                                   .ours = seen->numbered ? title : hidden,
                                   .theirs = seen->numbered ? seen->title : shown,
                                   .state = states[ROPA_TAKE_NEITHER],
                                   .noun = imp->ent};
    enum ropa_take take =
        how->take == ROPA_TAKE_NEITHER && how->decide ? how->decide(how->deciding, &c) : how->take;
    c.state = states[take];
    if (!seen->numbered || take != ROPA_TAKE_THEIRS) /* else it is told as the change of name that it is */
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

/* None of the record's cells is taken: they wait for somebody to say, or it was said that ours stands; the first tells why. */
static void hold(struct rp_import_table *t, const char *uid, const struct seen *seen, const char *hidden,
                 const char *shown, bool decided) {
    static const struct ropa_text crossed = {
        {"รหัสภายในที่ซ่อนไว้ (uid) ของบรรทัดนี้เป็นของ %s แต่ %s เป็นของ %s "
         "โปรดเลือกว่าเป็นรายการใด: ใช้ของทะเบียนคือตามรหัสที่ซ่อน ใช้ของไฟล์คือตามที่เห็น "
         "หรือจัดเรียงทุกคอลัมน์พร้อมกันแล้วนำเข้าใหม่",
         "the hidden uid of this line is that of %s, but %s is %s: choose which of them is meant, the register's by the hidden "
         "identity, the file's by what can be seen, or sort all columns together and import it again"}};
    static const struct ropa_text renamed = {
        {"รหัสของบรรทัดนี้เป็นของ %s แต่ชื่อที่ %s เป็นของ %s ถ้าจัดเรียงเพียงคอลัมน์เดียวโปรดจัดเรียงทุกคอลัมน์พร้อมกันแล้วนำเข้าใหม่ "
         "ถ้าให้ชื่อเหมือนกันจริงให้เลือกของไฟล์ ใช้ของทะเบียนคือไม่รับบรรทัดนี้",
         "the references of this line are those of %s, but the name in %s is that of %s: sort all columns together and import it "
         "again where one was sorted by itself; the file's renames it, the register's takes nothing of this line"}};
    static const struct ropa_text stands = {
        {"ตัดสินแล้วว่า %s คงตามทะเบียน เพราะชื่อที่ %s เป็นของ %s",
         "it was decided that %s stands as it is: the name in %s is that of %s"}};
    const struct ropa_text *why = decided ? &stands : seen->numbered ? &renamed : &crossed;
    struct rp_buf text[2] = {{0}, {0}};
    struct rp_group *g = &t->group;
    for (size_t i = 0; i < t->own.n; i++)
        rp_group_cell(g, t->own.got[i].address, t->own.got[i].text);
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
        rp_buf_printf(&text[lang], why->in[lang], hidden, seen->cell, shown);
        g->bad |= text[lang].bad;
    }
    if (g->n_cells && !g->bad)
        rp_group_leave(g, 0, text[ROPA_TH].p, text[ROPA_EN].p);
    rp_buf_free(&text[ROPA_TH]);
    rp_buf_free(&text[ROPA_EN]);
    rp_import_hold(t->imp, g, uid, decided);
}

enum ropa_status rp_import_uncross(struct rp_import_table *t, bool *held, struct ropa_err *err) {
    struct rp_import *imp = t->imp;
    struct rp_buf hidden = {0}, shown = {0};
    struct seen seen = {0};
    const char *cell, *ref, *now;
    char uid[37];
    *held = false;
    rp_copy(uid, sizeof uid, said(t, ROPA_AT_UID, &cell));
    if (!rp_uid_valid(uid) || !imp->reg->view->describe(imp->reg->view->ctx, imp->ent, uid, &ref, &now))
        return ROPA_OK;
    enum ropa_status s = look(t, uid, now, &seen, err);
    if (s || !seen.uid[0])
        return s;
    put_called(imp, uid, &hidden);
    put_called(imp, seen.uid, &shown);
    if (hidden.bad || shown.bad || !hidden.p || !shown.p) {
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    } else {
        enum ropa_take take = decide(imp, uid, &seen, hidden.p, shown.p);
        *held = take == ROPA_TAKE_NEITHER || (seen.numbered && take == ROPA_TAKE_OURS);
        if (*held)
            hold(t, uid, &seen, hidden.p, shown.p, take == ROPA_TAKE_OURS);
        else if (take == ROPA_TAKE_THEIRS && !seen.numbered)
            forget_hidden(t);
    }
    rp_buf_free(&hidden);
    rp_buf_free(&shown);
    return s;
}
