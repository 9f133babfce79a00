/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What becomes of one record of the file. */
#include "base/err.h"
#include "import/import.h"
#include "import/import_files.h"
#include "import/import_table.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/set.h"
#include "register/edit.h"
#include "store/cursor.h"
#include "store/history/history.h"

#include <ctype.h>
#include <ropa/acts.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- all of a record or nothing ---- */

enum ropa_status rp_import_keep(struct rp_import *imp, bool keep, struct ropa_err *err) {
    bool undone;
    enum ropa_status s = rp_store_part_end(imp->reg->st, keep, &undone, err);
    if (undone) {
        rp_memo_clear(&imp->refs); /* they may name what is no more */
        rp_memo_clear(&imp->shared);
    }
    return s;
}

/* What the record makes of others is kept with it from here on: a save that fails ends the import. */
static enum ropa_status save(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    enum ropa_status s = rp_store_part_settle(imp->reg->st, err);
    return s ? s : ropa_register_save(imp->reg, rec, err);
}

/* ---- which record it is ---- */

#define SEVERAL "?" /* instead of a uid: two records fit */

static void name_key(const char *unit, const char *title, struct rp_buf *out) {
    char *key = title ? ropa_text_fold(title) : NULL;
    rp_buf_clear(out);
    if (key)
        rp_buf_printf(out, "t\x1f%s\x1f%s", unit ? unit : "", key);
    out->bad = out->bad || (title && !key);
    free(key);
}

static void title_key(const struct ropa_record *rec, struct rp_buf *out) {
    size_t unit = rec->ent->unit_field;
    name_key(unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit), ropa_record_get(rec, rec->ent->title),
             out);
}

static void former_key(const struct ropa_record *rec, struct rp_buf *out) {
    const char *former = ropa_record_value(rec, "former_ref");
    rp_buf_clear(out);
    if (former)
        rp_buf_printf(out, "f\x1f%s", former);
}

/* What names a record of the register: of a name that two of them bear, only that. */
static bool learn_key(struct rp_import *imp, const char *key, const char *uid) {
    const char *known = rp_memo_get(&imp->known, key);
    return rp_memo_put(&imp->known, key, known && strcmp(known, uid) != 0 ? SEVERAL : uid);
}

/* What names a record that came into being meanwhile. */
static void learn_record(struct rp_import *imp, const struct ropa_record *rec) {
    struct rp_buf key = {0};
    title_key(rec, &key);
    imp->account->bad |= key.bad || (key.n && !learn_key(imp, key.p, ropa_record_uid(rec)));
    rp_buf_free(&key);
}

static void was_key(const char *unit, const char *title, struct rp_buf *out) {
    struct rp_buf name = {0};
    name_key(unit, title, &name);
    rp_buf_clear(out);
    if (name.n)
        rp_buf_printf(out, "w%s", name.p);
    out->bad = out->bad || name.bad;
    rp_buf_free(&name);
}

/* What a record was called once: a file that was sent out before, and knows no uids, calls it so still. */
static bool learn_was(void *ctx, const char *uid, const char *unit, const char *title) {
    struct rp_import *imp = ctx;
    struct rp_buf key = {0};
    was_key(unit, title, &key);
    imp->account->bad |= key.bad || (key.n && !learn_key(imp, key.p, uid));
    rp_buf_free(&key);
    return !imp->account->bad;
}

/* Learn what the register has already: once, and only for a file that doesn't know uids. */
static enum ropa_status learn(struct rp_import *imp, struct ropa_err *err) {
    struct rp_query q = {.ent = imp->ent};
    struct rp_cursor *c;
    struct rp_buf key = {0};
    const struct ropa_record *rec = NULL;
    bool good = true;
    enum ropa_status s = rp_cursor_open(imp->reg->st, &q, &c, err);
    if (s)
        return s;
    do {
        s = rp_cursor_next(c, &rec, err);
        if (s || !rec)
            break;
        title_key(rec, &key);
        if (key.n)
            good = good && learn_key(imp, key.p, rec->uid);
        former_key(rec, &key);
        if (key.n) {
            good = good && learn_key(imp, key.p, rec->uid);
            rp_buf_clear(&key);
            rp_buf_printf(&key, "u\x1f%s", rec->uid);
            good = good && rp_memo_put(&imp->known, key.p, "");
        }
        good = good && !key.bad;
    } while (good);
    rp_cursor_close(c);
    rp_buf_free(&key);
    imp->knows = true;
    if (!s && good && !imp->own)
        s = rp_history_names(imp->reg->st, imp->ent, learn_was, imp, err);
    return s || good ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_import_called(struct rp_import *imp, const char *unit, const char *title, char uid[37],
                                  struct ropa_err *err) {
    struct rp_buf key = {0};
    enum ropa_status s = imp->knows ? ROPA_OK : learn(imp, err);
    name_key(unit, title, &key);
    const char *known = !s && key.n ? rp_memo_get(&imp->known, key.p) : NULL;
    rp_copy(uid, 37, known && strcmp(known, SEVERAL) != 0 ? known : "");
    if (!s && key.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&key);
    return s;
}

/* Not to be said for sure which record it is: `th` and `en` say between what. */
static void doubt(struct rp_buf why[2], const char *th, const char *en, const char *x) {
    rp_buf_printf(&why[ROPA_TH], th, x);
    rp_buf_printf(&why[ROPA_EN], en, x);
}

/* Without its blanks, except between digits: "1 2" isn't 12. */
static void close_up(char *key) {
    char *to = key;
    for (char *p = key; p && *p; p++)
        if (*p != ' ' || (to > key && isdigit((unsigned char)to[-1]) && isdigit((unsigned char)p[1])))
            *to++ = *p;
    if (to)
        *to = '\0';
}

/* Two lines of the file whose names differ in nothing but how they are spelled: "โครงการ ๑" and "โครงการ 1". */
static void doubt_spelling(struct rp_import *imp, const struct ropa_record *rec, struct rp_buf why[2]) {
    struct rp_buf key = {0};
    const char *title = ropa_record_get(rec, rec->ent->title), *other;
    title_key(rec, &key);
    close_up(key.p);
    other = key.n ? rp_memo_get(&imp->spelled, key.p) : NULL;
    if (other && strcmp(other, title) != 0)
        doubt(
            why,
            "ไฟล์มีชื่อนี้ในหน่วยงานเดียวกันแล้ว สะกดว่า \"%s\" ถ้าเป็นรายการเดียวกันโปรดใช้ชื่อเดียว ถ้าไม่ใช่โปรดตั้งชื่อให้ต่างกัน",
            "the file has that name in the same unit already, spelled \"%s\": call them alike if they are one, else name them apart",
            other);
    bool good = other || !key.n || rp_memo_put(&imp->spelled, key.p, title);
    why[ROPA_TH].bad |= !good || key.bad;
    rp_buf_free(&key);
}

/*
 * By what a record was called before it was called otherwise here: a form that came back once comes back again, or another is called so
 * now. Whoever chooses whose values hold says that it is the same. NULL: none, or not to be said for sure.
 */
static const char *match_was(struct rp_import *imp, const struct ropa_record *rec, struct rp_buf why[2]) {
    size_t unit = rec->ent->unit_field;
    struct rp_buf key = {0};
    const char *title = ropa_record_get(rec, rec->ent->title), *ref, *now;
    was_key(unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit), title, &key);
    const char *known = key.n ? rp_memo_get(&imp->known, key.p) : NULL;
    why[ROPA_TH].bad |= key.bad;
    rp_buf_free(&key);
    bool one = known && strcmp(known, SEVERAL) != 0 &&
               imp->reg->view->describe(imp->reg->view->ctx, rec->ent, known, &ref, &now);
    if (!known || (one && imp->how->take != ROPA_TAKE_NEITHER))
        return known;
    struct rp_buf is = {0};
    rp_buf_printf(&is, "%s%s%s", one ? ref : title, one ? " " : "", one ? now : "");
    doubt(
        why, "ชื่อนี้เคยเป็นชื่อของ %s ถ้าเป็นรายการเดียวกันโปรดเลือกใช้ของทะเบียนหรือของไฟล์ ถ้าไม่ใช่โปรดตั้งชื่อให้ต่างจากชื่อเดิม",
        "that name was once the one of %s: choose the register's or the file's if they are one, else give it another name",
        is.p ? is.p : "");
    why[ROPA_TH].bad |= is.bad;
    rp_buf_free(&is);
    return NULL;
}

/* By a former reference, or by its name in its unit. */
static enum ropa_status match_words(struct rp_import *imp, const struct rp_group *g, char uid[37],
                                    struct rp_buf why[2], struct ropa_err *err) {
    struct rp_buf key = {0};
    const char *former = ropa_record_value(g->theirs, "former_ref"), *known = NULL;
    enum ropa_status s = imp->knows ? ROPA_OK : learn(imp, err);
    former_key(g->theirs, &key);
    if (!s && key.n && (known = rp_memo_get(&imp->known, key.p)) && !strcmp(known, SEVERAL))
        doubt(why, "มีหลายรายการในทะเบียนที่มีรหัสเดิม \"%s\" โปรดระบุว่าเป็นรายการใด",
              "several records bear the former reference \"%s\"; say which of them is meant", former);
    if (!s && !known) {
        title_key(g->theirs, &key);
        known = key.n ? rp_memo_get(&imp->known, key.p) : NULL;
        if (known && !strcmp(known, SEVERAL))
            doubt(
                why, "มีหลายรายการชื่อ \"%s\" ในหน่วยงานเดียวกัน โปรดใช้ไฟล์ที่มีรหัสภายใน หรือระบุรหัสเดิม",
                "several records of that unit are called \"%s\"; use a file that knows their uids, or give the former reference",
                ropa_record_get(g->theirs, g->theirs->ent->title));
        rp_buf_clear(&key);
        rp_buf_printf(&key, "u\x1f%s", known ? known : "");
        if (known && former && rp_memo_get(&imp->known, key.p))
            doubt(
                why, "ชื่อตรงกับรายการที่มีรหัสเดิมอื่น แต่ไฟล์ให้รหัส \"%s\" โปรดแก้ชื่อหรือรหัส",
                "the name is that of a record with another former reference, but the file gives \"%s\"; mend one of them",
                former);
    }
    if (!s && !known && !former && !why[0].n)
        known = match_was(imp, g->theirs, why);
    if (!s && !former && !why[0].n)
        doubt_spelling(imp, g->theirs, why);
    rp_copy(uid, 37, s || !known || why[0].n ? "" : known);
    bool bad = key.bad || why[0].bad || why[1].bad;
    rp_buf_free(&key);
    return !s && bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* Whether the ref has the form that this register gives to records of `ent`. */
static bool is_our_form(const struct ropa_entity *ent, const char *ref) {
    size_t n = ent->prefix ? strlen(ent->prefix) : 0;
    return n && !strncmp(ref, ent->prefix, n) && ref[n] == '-';
}

/* A ref of another system is no number of ours: it is kept as what it is, and found again by. */
static enum ropa_status settle_ref(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    size_t former = ropa_field_find(rec->ent, "former_ref");
    if (!rec->ref[0] || !rec->ent->prefix || is_our_form(rec->ent, rec->ref))
        return ROPA_OK;
    if (former != ROPA_NO_FIELD && !ropa_record_get(rec, former) && !rp_record_put(rec, former, rec->ref))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (former != ROPA_NO_FIELD)
        imp->mask.own[former] = true;
    rec->ref[0] = '\0';
    return ROPA_OK;
}

/* Say that the number in the file is `title`'s here, which isn't what the file means by it. */
static void tell_other_number(struct rp_import *imp, const struct rp_group *g, const char *title) {
    struct rp_buf th = {0}, en = {0};
    const char *at = "";
    for (size_t i = 0; i < g->n_entries && !*at; i++)
        if (rp_place_is(&g->entries[i].place, ROPA_AT_REF) && g->entries[i].cell != RP_NO_CELL)
            at = g->cells[g->entries[i].cell].address;
    rp_buf_printf(
        &th, "รหัสนี้ในทะเบียนเป็นของ \"%s\" ไฟล์ที่ไม่บอกว่ามาจากทะเบียนใดจึงไม่ได้หมายถึงรายการนั้น เก็บไว้เป็นรหัสเดิม", title);
    rp_buf_printf(
        &en,
        "that reference is \"%s\" here; a file that doesn't say which register it comes from doesn't mean that: it is kept as the former reference",
        title);
    rp_account_doubt(imp->account, at, g->theirs->ref, th.p ? th.p : "", en.p ? en.p : "");
    imp->account->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* The record of ours that bears the ref, where its name agrees: numbers of two registers are often the same. */
static enum ropa_status match_ref(struct rp_import *imp, const struct rp_group *g, char uid[37],
                                  struct rp_buf why[2], struct ropa_err *err) {
    struct ropa_record *rec = g->theirs;
    const char *ref, *title, *theirs = ropa_record_get(rec, rec->ent->title);
    size_t former = ropa_field_find(rec->ent, "former_ref");
    if (!rec->ref[0] || rp_store_find(imp->reg->st, rec->ent, rec->ref, uid, NULL) ||
        !imp->reg->view->describe(imp->reg->view->ctx, rec->ent, uid, &ref, &title)) {
        uid[0] = '\0';
        return ROPA_OK;
    }
    bool bad = false, other = theirs && !rp_import_is_called(title, theirs, &bad) && !bad;
    if (other && !imp->own && former != ROPA_NO_FIELD) {
        tell_other_number(imp, g, title);
        uid[0] = '\0';
        bad = !ropa_record_get(rec, former) && !rp_record_put(rec, former, rec->ref);
        imp->mask.own[former] = true;
        rec->ref[0] = '\0';
    } else if (other) {
        doubt(
            why, "รหัสนี้ในทะเบียนเป็นของ \"%s\" ถ้าเป็นรายการเดียวกันโปรดใช้ไฟล์ที่มีรหัสภายใน ถ้าไม่ใช่โปรดลบรหัสออก",
            "that reference is \"%s\" here; use a file that knows uids if it is the same record, else take the reference out",
            title);
        uid[0] = '\0';
    }
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* A record without a unit belongs to the one that was asked for. */
static enum ropa_status give_unit(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    size_t f = rec->ent->unit_field;
    char uid[37];
    if (!imp->how->unit || f == ROPA_NO_FIELD || ropa_record_get(rec, f))
        return ROPA_OK;
    enum ropa_status s = rp_store_find(imp->reg->st, rec->ent->fields[f].of, imp->how->unit, uid, err);
    return s || rp_record_put(rec, f, uid) ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* Keys of two systems are often the same number: where the map says which one the file is from, the key says it too. */
static enum ropa_status give_source(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    const char *from = imp->answers ? imp->answers->from : NULL,
               *former = ropa_record_value(rec, "former_ref");
    struct rp_buf b = {0};
    if (!from || !*from || !former || imp->own)
        return ROPA_OK;
    rp_buf_printf(&b, "%s: %s", from, former);
    bool good = !b.bad && rp_record_put(rec, ropa_field_find(rec->ent, "former_ref"), b.p);
    rp_buf_free(&b);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/*
 * A record of another register is none of ours, unless one stood here before that is called so in its unit: then it may be the same, and
 * whoever chooses whose values hold says that it is.
 */
static enum ropa_status match_namesake(struct rp_import *imp, const struct ropa_record *rec, char uid[37],
                                       struct rp_buf why[2], struct ropa_err *err) {
    size_t unit = rec->ent->unit_field;
    const char *ref, *title = ropa_record_get(rec, rec->ent->title);
    if (!rp_conduct(rec->ent)->entry || !title)
        return ROPA_OK;
    enum ropa_status s =
        rp_import_called(imp, unit == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, unit), title, uid, err);
    if (s || !uid[0] || rp_store_made(imp->reg->st, uid) || imp->how->take != ROPA_TAKE_NEITHER)
        rp_copy(uid, 37, s || rp_store_made(imp->reg->st, uid) ? "" : uid);
    else if (imp->reg->view->describe(imp->reg->view->ctx, rec->ent, uid, &ref, &title)) {
        doubt(
            why,
            "หน่วยงานนี้มีกิจกรรมชื่อนี้ในทะเบียนแล้ว (%s) แต่ไฟล์มาจากทะเบียนอื่น ถ้าเป็นกิจกรรมเดียวกันโปรดเลือกใช้ของทะเบียนหรือของไฟล์ ถ้าไม่ใช่โปรดตั้งชื่อให้ต่างกัน",
            "the register has an activity of that name in that unit (%s), and the file is another register's: choose the register's "
            "or the file's if they are one, else name them apart",
            ref);
        uid[0] = '\0';
    }
    return s;
}

enum ropa_status rp_import_match(struct rp_import *imp, const struct rp_group *g, char uid[37],
                                 struct rp_buf why[2], struct ropa_err *err) {
    struct ropa_record *rec = g->theirs;
    const char *undecided, *joined = rp_import_joined(imp, rec->uid, &undecided);
    uid[0] = '\0';
    enum ropa_status s = give_unit(imp, rec, err);
    if (s)
        return s;
    if (undecided)
        doubt(
            why, "หน่วยงานรหัสนี้ในทะเบียนชื่ออื่น (ในไฟล์: %s) โปรดเลือกว่าเป็นหน่วยงานเดียวกัน (ใช้ชื่อของฝ่ายใด) หรือแก้รหัส",
            "the register's unit of that code is called otherwise (in the file: %s); choose whose name stands if it is one unit, else change the code",
            undecided);
    if (rec->uid[0]) {
        if (joined || rp_import_is_live(imp, imp->ent, rec->uid))
            rp_copy(uid, 37, joined ? joined : rec->uid);
        else if (!undecided)
            s = match_namesake(imp, rec, uid, why, err);
        if (s)
            return s;
        return why[0].bad || why[1].bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    }
    const struct ropa_record *only = rp_conduct(imp->ent)->one ? rp_import_twin(imp, imp->ent, NULL) : NULL;
    if (only) {
        rp_copy(uid, 37, only->uid);
        return ROPA_OK;
    }
    s = settle_ref(imp, rec, err);
    if (!s)
        s = match_ref(imp, g, uid, why, err);
    if (!s && !uid[0])
        s = give_source(imp, rec, err);
    return s || uid[0] || why[0].n ? s : match_words(imp, g, uid, why, err);
}

/* ---- the account of its cells ---- */

static void settle_cells(struct rp_import *imp, struct rp_group *g) {
    rp_group_weigh(g);
    rp_group_compare(imp, g);
    rp_group_doubt_parted(imp, g);
    for (size_t i = 0; i < g->n_cells; i++) {
        const struct rp_cell_read *c = &g->cells[i];
        imp->account->result.wrong += c->wrong;
        if (c->th)
            rp_account_left(imp->account, c->address, c->text, c->th, c->en);
        else
            rp_account_stored(imp->account, !c->says);
    }
    rp_group_clear(g);
}

static void leave_all(struct rp_group *g, const char *th, const char *en) {
    for (size_t i = 0; i < g->n_cells; i++)
        rp_group_leave(g, i, th, en);
}

/* All of the record's cells, because of the one at `address`. */
static void leave_because(struct rp_group *g, const char *address) {
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(&th, "ไม่ได้นำเข้ารายการนี้เพราะเซลล์ %s", address);
    rp_buf_printf(&en, "this record was not taken in because of cell %s", address);
    leave_all(g, th.p ? th.p : "", en.p ? en.p : "");
    g->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

void rp_import_reject(struct rp_import *imp, struct rp_group *g) {
    const char *first = "";
    for (size_t i = 0; i < g->n_cells && !*first; i++)
        if (g->cells[i].th && g->cells[i].says) /* not one that no field would have taken */
            first = g->cells[i].address;
    leave_because(g, first);
    imp->account->result.rejected++;
    settle_cells(imp, g);
}

/* What became of a record, the gravest last. */
enum became { UNCHANGED, CHANGED, FRESH, CONFLICT };

static void count(struct rp_import *imp, const char *uid, enum became what) {
    struct ropa_import_result *r = &imp->account->result;
    size_t *const of[] = {&r->unchanged, &r->changed, &r->fresh, &r->conflict};
    const char *before = imp->in_parts ? rp_memo_get(&imp->counted, uid) : NULL;
    enum became was = before ? (enum became)(*before - '0') : UNCHANGED;
    if (before && was >= what)
        return;
    if (before)
        --*of[was];
    ++*of[what];
    if (imp->in_parts)
        imp->account->bad |= !rp_memo_put(&imp->counted, uid, (char[]){(char)('0' + what), '\0'});
}

void rp_import_hold(struct rp_import *imp, struct rp_group *g, const char *uid, bool decided) {
    leave_because(g, g->n_cells ? g->cells[0].address : "");
    count(imp, uid, decided ? UNCHANGED : CONFLICT);
    settle_cells(imp, g);
}

/* ---- merged with ours ---- */

struct telling {
    struct rp_import *imp;
    struct rp_group *g;
    const char *ref; /* of ours */
    bool other;      /* what stands here came into being in another register */
    const struct ropa_record *ours;
    const struct ropa_record *base; /* as it was when the file was written; NULL: that isn't known */
    bool by_place;                  /* rows without uid stand for those of ours with their number */
};

static const char *shown(struct ropa_said said) {
    return said.value ? said.value : said.na;
}

static void put_name(struct rp_import *imp, const struct ropa_entity *of, const char *uid, bool conflict,
                     struct rp_buf *names) {
    const char *ref, *title;
    if (!imp->reg->view->describe(imp->reg->view->ctx, of, uid, &ref, &title))
        return;
    rp_buf_printf(names, "%s%s", names->n ? ", " : "", title);
    bool made = false, failed = conflict && rp_store_part_made(imp->reg->st, uid, &made, NULL);
    names->bad |= failed;
    if (strcmp(ref, title) != 0 && !made)
        rp_buf_printf(names, " (%s)", ref);
}

/* Whom references name, as people know them: what is made for a value that isn't taken has no number yet. */
static void put_names(struct rp_import *imp, const struct ropa_field *f, const char *value, bool conflict,
                      struct rp_buf *names) {
    struct rp_buf item = {0};
    if (f->kind == ROPA_REF && value)
        put_name(imp, f->of, value, conflict, names);
    while (f->kind == ROPA_REFS && rp_set_next(&value, &item))
        put_name(imp, f->of, item.p, conflict, names);
    names->bad |= item.bad;
    rp_buf_free(&item);
}

/* What a difference is told as; the texts that it needs are in `own`. */
struct told {
    struct ropa_import_change change;
    struct rp_buf own[3];
};

static void told_of(const struct telling *t, const struct rp_difference *d, struct told *told) {
    const struct ropa_field *f = ropa_place_field(&d->place);
    bool conflict = d->state[0] == 'c';
    *told = (struct told){0};
    rp_place_put(&told->own[0], &d->place);
    if (f) {
        put_names(t->imp, f, d->ours.value, conflict, &told->own[1]);
        put_names(t->imp, f, d->theirs.value, conflict, &told->own[2]);
    }
    for (size_t i = 0; i < 3; i++)
        t->imp->account->bad |= told->own[i].bad;
    told->change = (struct ropa_import_change){t->ref,         told->own[0].p,   shown(d->base),
                                               shown(d->ours), shown(d->theirs), d->state,
                                               told->own[1].p, told->own[2].p,   d->place.root};
}

static void told_free(struct told *told) {
    for (size_t i = 0; i < 3; i++)
        rp_buf_free(&told->own[i]);
}

/* What the organisation is and has set, where the file is another register's: it names records that are ours under another uid. */
static bool is_for_ours(const struct telling *t) {
    bool own = !rp_conduct(t->imp->ent)->code && t->imp->ent->unit_field == ROPA_NO_FIELD,
         year = rp_conduct(t->imp->ent)->same != ROPA_NO_FIELD && t->imp->joined.n;
    return own && (t->other || year);
}

/* Between two registers ours only gains; what the organisation is and has set is for this register to say. */
static enum ropa_take choose(void *ctx, const struct rp_difference *d) {
    const struct telling *t = ctx;
    const struct ropa_import *how = t->imp->how;
    enum ropa_take take = how->take;
    if (t->other && !d->ours.value && !d->ours.na)
        return ROPA_TAKE_THEIRS;
    if (take != ROPA_TAKE_NEITHER || is_for_ours(t))
        return take == ROPA_TAKE_NEITHER ? ROPA_TAKE_OURS : take;
    if (how->decide) {
        struct told told;
        told_of(t, d, &told);
        take = t->imp->account->bad ? take : how->decide(how->deciding, &told.change);
        told_free(&told);
    }
    return take;
}

static void tell(void *ctx, const struct ropa_record *theirs, const struct rp_difference *d) {
    struct telling *t = ctx;
    struct told told;
    bool conflict = d->state[0] == 'c', says = d->theirs.value || d->theirs.na,
         unknown = conflict && !t->base;
    told_of(t, d, &told);
    if (!t->imp->account->bad)
        rp_account_change(t->imp->account, &told.change);
    told_free(&told);
    for (size_t i = 0; i < t->g->n_entries; i++)
        if (t->g->entries[i].rec == theirs && t->g->entries[i].field == d->place.field &&
            t->g->entries[i].cell != RP_NO_CELL)
            t->g->cells[t->g->entries[i].cell].changes = true;
    if (d->state[0] == 't' || !says)
        return;
    for (size_t i = 0; i < t->g->n_entries; i++) {
        const struct rp_import_entry *e = &t->g->entries[i];
        if (e->rec == theirs && e->field == d->place.field)
            rp_group_leave(
                t->g, e->cell,
                unknown
                    ? "ทะเบียนและไฟล์ไม่เหมือนกัน และไฟล์ไม่บอกว่าทำจากทะเบียนเมื่อใด จึงไม่รู้ว่าฝ่ายใดแก้ โปรดเลือกว่าจะใช้ค่าของฝ่ายใด"
                : conflict                   ? "ทะเบียนและไฟล์แก้ช่องนี้ต่างกัน โปรดเลือกว่าจะใช้ค่าของฝ่ายใด"
                : is_for_ours(t) || t->other ? "ทะเบียนนี้ใช้ค่าของตน ซึ่งต่างจากในไฟล์"
                                             : "ทะเบียนมีค่าที่ใหม่กว่า",
                unknown
                    ? "the register and the file differ here, and the file doesn't say when it was made of the "
                      "register: who changed it isn't known; choose whose value stands"
                : conflict ? "the register and the file have both changed this; choose whose value stands"
                : is_for_ours(t) || t->other ? "this register's own value stands, which is another"
                                             : "the register holds a newer value");
    }
}

/* Whether `p`, where the file speaks of rows, speaks of this one: as its cells call it, and not as another place does. */
static bool is_meant(const struct telling *t, const struct ropa_place *p, const struct ropa_record *row) {
    bool list = false, any = false, uid = false;
    size_t number = 0, told = 0;
    for (size_t i = 0; i < t->g->n_entries; i++) {
        const struct rp_import_entry *e = &t->g->entries[i];
        if (e->any && e->place.rows == p->rows && e->cell != RP_NO_CELL && t->g->cells[e->cell].rows > told)
            told = t->g->cells[e->cell].rows; /* an item that is empty says so */
        if (e->rec != row)
            continue;
        list |= e->list;
        any |= e->any;
        uid |= e->by_uid || e->field == ROPA_AT_UID;
        number = e->list || e->by_uid || !e->row ? number : e->row;
    }
    switch (p->row) {
    case ROPA_ROW_ANY:
        return any || (number && number <= told);
    case ROPA_ROW_MORE:
        return list;
    case ROPA_ROW_UID:
        return uid && !strcmp(p->uid, row->uid);
    default:
        return p->row == number;
    }
}

/* Whether what the file says of rows of that kind is of other rows than this one, as far as the field goes. */
static bool is_of_others(const struct telling *t, const struct ropa_record *row, size_t field) {
    bool own = !t->imp->of_rows.n || !row->ent->row;
    for (size_t i = 0; i < t->g->n_entries && !own; i++) /* an object has all of its row */
        own = t->g->entries[i].rec == row && t->g->entries[i].array;
    for (size_t i = 0; i < t->imp->of_rows.n && !own; i++) {
        const struct ropa_place *p = &t->imp->of_rows.list[i];
        own = p->root->fields[p->rows].of == row->ent && p->field == field && is_meant(t, p, row);
    }
    return !own;
}

/* Whether the file's columns show nothing of the record that our reference leads to: empty, they are as they were. */
static bool shows_nothing(const struct telling *t, const struct ropa_record *theirs, size_t field) {
    const struct ropa_view *view = t->imp->reg->view;
    const char *uid =
        theirs == t->g->theirs && !ropa_record_get(theirs, field) ? ropa_record_get(t->ours, field) : NULL;
    bool shows = !uid, of = false;
    for (size_t i = 0; i < t->imp->of_refs.n && !shows; i++) {
        const struct ropa_place *p = &t->imp->of_refs.list[i];
        if (rp_place_top(p) != field)
            continue;
        const struct ropa_entity *behind = p->ref == ROPA_NO_FIELD ? NULL : ropa_place_entity(p);
        const struct ropa_record *rec = behind ? view->record(view->ctx, behind, uid) : NULL;
        of = true;
        shows = !rec || p->field >= behind->n_fields || ropa_field_answered(rec, p->field);
    }
    return of && !shows;
}

/*
 * A cell that couldn't be read says nothing of its field: neither that it is cleared. Nor does one that stands in the column of another
 * row, or of what the record behind a reference doesn't say either.
 */
static bool is_left(void *ctx, const struct ropa_record *theirs, size_t field) {
    const struct telling *t = ctx;
    if (is_of_others(t, theirs, field) || shows_nothing(t, theirs, field))
        return true;
    for (size_t i = 0; i < t->g->n_entries; i++) {
        const struct rp_import_entry *e = &t->g->entries[i];
        bool of = e->turn == RP_TURN_LEFT
                      ? ropa_place_entity(&e->place) == theirs->ent && e->place.field == field
                      : e->rec == theirs && e->field == field;
        if (of && e->cell != RP_NO_CELL && t->g->cells[e->cell].th)
            return !ropa_field_answered(theirs, field);
    }
    return false;
}

/* What the record itself says now stands: the file's rows are held to that, and told from one another. */
static void settle_rows(void *ctx, const struct ropa_record *ours) {
    const struct telling *t = ctx;
    rp_group_hold_subsets(t->imp, t->g, ours);
    rp_group_settle_rows(t->g, ours, t->base, t->by_place);
}

static bool is_more(void *ctx, const struct ropa_record *row) {
    const struct telling *t = ctx;
    for (size_t i = 0; i < t->g->n_entries; i++)
        if (t->g->entries[i].rec == row)
            return t->g->entries[i].more;
    return false;
}

/* A uid that a row elsewhere has already cannot be this row's. */
static void free_row_uids(struct rp_import *imp, struct rp_group *g, const struct ropa_record *ours) {
    struct ropa_record *theirs = g->theirs;
    for (size_t f = 0; f < theirs->ent->n_fields; f++) {
        for (size_t i = 0; i < theirs->slots[f].n_rows; i++) {
            struct ropa_record *row = theirs->slots[f].rows[i];
            char owner[37] = "";
            if (row->uid[0])
                rp_store_owner(imp->reg->st, row->ent, row->uid, owner, NULL);
            if (!owner[0] || (ours && !strcmp(owner, ours->uid)))
                continue;
            row->uid[0] = '\0';
            for (size_t k = 0; k < g->n_entries; k++)
                if (g->entries[k].rec == row && g->entries[k].field == ROPA_AT_UID)
                    rp_group_leave(g, g->entries[k].cell, "รหัสนี้เป็นของแถวในรายการอื่น",
                                   "a row of another record bears this identity");
        }
    }
}

/* Whether `text` is how a list shows the status of `ours`. */
static bool shows_status(struct rp_import *imp, const struct ropa_record *ours, const char *text) {
    struct rp_shown status;
    bool same = false;
    for (int lang = ROPA_TH; lang <= ROPA_EN && !same && ours; lang++) {
        struct rp_cells cells = {.view = imp->reg->view, .lang = (enum ropa_lang)lang};
        struct rp_cell cell = {0};
        if (!rp_shown_parse("@status", ours->ent, &status, NULL))
            rp_cell_eval(&cells, &status, ours, NULL, &cell);
        same = cell.text && rp_own_same(cell.text, text);
        imp->account->bad |= cells.buf.bad;
        rp_cells_free(&cells);
    }
    return same;
}

/* How far the record has come is what acts made of it, and acts stay where they were done. `ours` NULL: it is new here. */
static void settle_acts(struct rp_import *imp, struct rp_group *g, const struct ropa_record *ours) {
    size_t version = rp_conduct(g->theirs->ent)->version;
    const char *now = ours && version != ROPA_NO_FIELD ? ropa_record_get(ours, version) : NULL;
    const struct {
        size_t cell;
        const char *here;
    } said[] = {{g->status, ours ? ours->status : "draft"}, {g->version, now ? now : ""}};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (said[i].cell && strcmp(g->cells[said[i].cell - 1].text, said[i].here) != 0 &&
            !(i == 0 && shows_status(imp, ours, g->cells[said[i].cell - 1].text)))
            rp_group_leave(
                g, said[i].cell - 1, "การส่ง อนุมัติ และเผยแพร่ไม่ติดไปกับไฟล์ โปรดบันทึกที่นี่จากบันทึกข้อความ",
                "submissions, approvals and publications don't come with a file; record them here from the memo");
}

/* Rows of another register are ours by what they say. */
static void forget_row_uids(struct ropa_record *rec) {
    for (size_t f = 0; f < rec->ent->n_fields; f++)
        for (size_t i = 0; i < rec->slots[f].n_rows; i++)
            rec->slots[f].rows[i]->uid[0] = '\0';
}

/*
 * A rule's phrase means what it says, as on every way in: what the file says of its meaning stands, and what another
 * register does is that register's reading. `before` is the rule as it was.
 */
static enum ropa_status read_phrase(const struct rp_import *imp, const struct ropa_record *before,
                                    struct ropa_record *rule, size_t *changed, struct ropa_err *err) {
    size_t phrase = rp_conduct(rule->ent)->phrase, same = 0;
    bool anew = !rp_same_text(ropa_record_get(before, phrase), ropa_record_get(rule, phrase));
    for (size_t f = 0; f < rule->ent->n_fields; f++)
        same += rp_same_text(ropa_record_get(before, f), ropa_record_get(rule, f));
    if (anew && rp_shared_same_meaning(before, rule))
        return rp_shared_reread(before, rule, err);
    enum ropa_status s = imp->own ? ROPA_OK : rp_shared_read_phrase(rule, err);
    for (size_t f = 0; f < rule->ent->n_fields; f++)
        same -= rp_same_text(ropa_record_get(before, f), ropa_record_get(rule, f));
    *changed += same;
    return s;
}

/* A number doesn't change by a file. */
static void hold_ref(struct rp_group *g, const struct ropa_record *ours) {
    char th[256], en[256];
    snprintf(th, sizeof th, "รหัสไม่เปลี่ยนตามไฟล์ รายการนี้คือ %s", ours->ref);
    snprintf(en, sizeof en, "references don't change by a file: this record is %s", ours->ref);
    for (size_t i = 0; i < g->n_entries; i++)
        if (rp_place_is(&g->entries[i].place, ROPA_AT_REF) && strcmp(g->entries[i].text, ours->ref) != 0)
            rp_group_leave(g, g->entries[i].cell, th, en);
}

/* The number that the file gives was kept as the former one when the record came: it says so again. */
static bool recall_former(struct ropa_record *theirs, const struct ropa_record *ours) {
    const char *former = ropa_record_value(ours, "former_ref");
    return !former || ropa_record_value(theirs, "former_ref") || strcmp(former, theirs->ref) != 0 ||
           rp_record_put(theirs, ropa_field_find(theirs->ent, "former_ref"), former);
}

enum ropa_status rp_import_then(struct rp_import *imp, const struct ropa_record *ours, int64_t rev,
                                struct ropa_record **then, struct ropa_err *err) {
    if (ours->rev != rev)
        return rp_history_get(imp->reg->st, ours->ent, ours->uid, rev, then, err);
    *then = ropa_record_clone(ours);
    return *then ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status merge(struct rp_import *imp, struct rp_group *g, const char *uid,
                              struct ropa_err *err) {
    struct ropa_record *ours = NULL, *base = NULL, *was = NULL;
    struct telling t = {imp, g, "", g->theirs->uid[0] && strcmp(g->theirs->uid, uid) != 0, NULL, NULL, false};
    struct rp_merge m = {.mask = &imp->mask,
                         .choose = choose,
                         .by_place = !imp->own || t.other || !g->theirs->uid[0],
                         .tell = tell,
                         .left = is_left,
                         .settled = settle_rows,
                         .more = is_more,
                         .ctx = &t};
    struct ropa_import_result *r = &imp->account->result;
    enum ropa_status s = rp_import_file(imp, g->theirs, err);
    if (!s)
        s = ropa_register_get(imp->reg, imp->ent, uid, &ours, err);
    if (s)
        return s;
    if (g->approved && !t.other)
        ropa_record_approved(imp->reg, imp->ent, uid, &base, NULL);
    else if (g->rev && g->theirs->uid[0] && !t.other)
        s = rp_import_then(imp, ours, g->rev, &base, err);
    if (s && s != ROPA_E_NOT_FOUND) {
        ropa_record_free(ours);
        return s;
    }
    t.ref = ours->ref;
    t.ours = ours;
    t.base = base;
    t.by_place = m.by_place;
    settle_acts(imp, g, ours);
    if (g->theirs->uid[0] && !t.other && !rp_same_text(ropa_record_value(ours, "former_ref"), g->theirs->ref))
        hold_ref(g, ours);
    rp_group_hold_uids(g, ours, base);
    if (t.other)
        forget_row_uids(g->theirs);
    free_row_uids(imp, g, ours);
    bool phrase = rp_conduct(imp->ent)->phrase != ROPA_NO_FIELD && !t.other;
    if (phrase && !(was = ropa_record_clone(ours)))
        m.bad = true;
    m.bad = m.bad || !recall_former(g->theirs, ours);
    const bool came = rp_import_file_came(g->theirs, ours, &m.bad);
    rp_merge(&m, ours, base, g->theirs);
    m.changed += came;
    s = m.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s && was)
        s = read_phrase(imp, was, ours, &m.changed, err);
    if (!s && m.changed)
        s = save(imp, ours, err);
    imp->wrote = m.changed > 0;
    r->partly += m.conflicts && m.changed;
    if (!s)
        count(imp, uid, m.conflicts ? CONFLICT : m.changed ? CHANGED : UNCHANGED);
    ropa_record_free(was);
    ropa_record_free(ours);
    ropa_record_free(base);
    return s;
}

/* ---- new ---- */

/* The ref it brings is kept if it is one of ours and free; else it is a reference of another system. */
static enum ropa_status keep_ref(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    char uid[37];
    size_t former = ropa_field_find(rec->ent, "former_ref");
    bool form = rec->ent->prefix ? is_our_form(rec->ent, rec->ref) : rec->uid[0] != '\0';
    enum ropa_status s =
        form && rec->ref[0] ? rp_store_find(imp->reg->st, rec->ent, rec->ref, uid, err) : ROPA_OK;
    if (!rec->ref[0] || s == ROPA_E_NOT_FOUND)
        return ROPA_OK;
    if (s && s != ROPA_E_AMBIGUOUS)
        return s;
    if (former != ROPA_NO_FIELD && !ropa_record_get(rec, former) && !rp_record_put(rec, former, rec->ref))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    rec->ref[0] = '\0';
    return ROPA_OK;
}

/* The history knows the uid, and no record of the noun bears it. */
static enum ropa_status was_removed(struct rp_import *imp, const char *uid, bool *was, struct ropa_err *err) {
    int64_t newest = 0;
    enum ropa_status s = uid[0] ? rp_history_newest(imp->reg->st, uid, &newest, err) : ROPA_OK;
    *was = newest > 0;
    return s;
}

/* The number it had is another record's here. */
static void tell_number(struct rp_import *imp, const struct rp_group *g, const char *was) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s.ref", g->where);
    imp->account->bad |= path.bad;
    rp_account_stored(imp->account, false);
    rp_account_normalised(imp->account, path.p ? path.p : "", was, g->theirs->ref);
    rp_buf_free(&path);
}

/* A record of another noun bears the uid: the file was taken for another register than it is. */
static enum ropa_status leave_of_other(struct rp_import *imp, struct rp_group *g, bool *left,
                                       struct ropa_err *err) {
    const struct ropa_entity *own = g->theirs->ent, *other = own;
    char uid[37], th[512], en[512];
    enum ropa_status s = ropa_register_find_any(imp->reg, g->theirs->uid, &other, uid, err);
    *left = !s && other != own;
    if (!*left)
        return s == ROPA_E_NOT_FOUND || s == ROPA_E_AMBIGUOUS ? ROPA_OK : s;
    snprintf(th, sizeof th, "บรรทัดนี้เป็น%s ไม่ใช่%s เลือกทะเบียนให้ตรงแล้วนำเข้าใหม่", other->label.in[ROPA_TH],
             own->label.in[ROPA_TH]);
    snprintf(en, sizeof en, "this is a record of %s, not of %s: import it as that", other->label.in[ROPA_EN],
             own->label.in[ROPA_EN]);
    leave_all(g, th, en);
    imp->account->result.rejected++;
    return ROPA_OK;
}

/*
 * Another register's setting of a year that has none here: what this office has decided holds until it decides again, so of the rest
 * only what it left open comes, and the differences are told.
 */
static enum ropa_status hold_setting(struct rp_import *imp, struct rp_group *g, struct ropa_err *err) {
    struct ropa_record *theirs = g->theirs;
    const struct ropa_record *ours =
        theirs->ent == &rp_setting && theirs->uid[0] && imp->how->take != ROPA_TAKE_THEIRS
            ? rp_setting_for(imp->reg->view, ropa_record_value(theirs, "fiscal_year"))
            : NULL;
    bool good = true;
    for (size_t f = 0; ours && f < ours->ent->n_fields && good; f++) {
        const char *now = ropa_record_get(ours, f), *said = ropa_record_get(theirs, f);
        if (rp_setting_is_of_year(f) || !ropa_field_answered(ours, f) || rp_same_text(now, said))
            continue;
        if (said)
            rp_account_change(imp->account, &(struct ropa_import_change){.ref = theirs->ref,
                                                                         .field = ours->ent->fields[f].code,
                                                                         .ours = now,
                                                                         .theirs = said,
                                                                         .state = "ours",
                                                                         .noun = ours->ent});
        for (size_t i = 0; i < g->n_entries; i++)
            if (g->entries[i].rec == theirs && g->entries[i].field == f)
                rp_group_leave(
                    g, g->entries[i].cell,
                    "ค่าที่ทะเบียนนี้ตั้งไว้ในปีก่อนยังใช้อยู่ ซึ่งต่างจากในไฟล์ ถ้าจะใช้ของไฟล์ โปรดเลือกให้ใช้ของไฟล์",
                    "what this register has set for an earlier year still holds, and is another: choose the "
                    "file's where that is meant");
        good = rp_record_copy_field(theirs, f, ours);
    }
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status add(struct rp_import *imp, struct rp_group *g, struct ropa_err *err) {
    char was[sizeof g->theirs->ref];
    bool removed = false, left = false;
    enum ropa_status s = was_removed(imp, g->theirs->uid, &removed, err);
    if (!s && removed)
        s = leave_of_other(imp, g, &left, err);
    if (s || left)
        return s;
    if (removed) {
        leave_all(g, "รายการนี้ถูกลบจากทะเบียนแล้ว กู้คืนรายการนี้ก่อน",
                  "this record was removed from the register; bring it back first");
        imp->account->result.conflict++;
        return ROPA_OK;
    }
    rp_group_hold_uids(g, NULL, NULL);
    free_row_uids(imp, g, NULL);
    rp_group_hold_subsets(imp, g, g->theirs);
    settle_acts(imp, g, NULL);
    RP_COPY(was, g->theirs->ref);
    rp_group_settle_rows(g, NULL, NULL, false);
    s = keep_ref(imp, g->theirs, err);
    if (!s && !g->theirs->uid[0])
        s = rp_shared_read_phrase(g->theirs, err);
    if (!s)
        s = hold_setting(imp, g, err);
    if (!s)
        s = rp_import_file(imp, g->theirs, err);
    if (!s)
        s = save(imp, g->theirs, err);
    if (!s && was[0] && g->where && strcmp(was, g->theirs->ref) != 0)
        tell_number(imp, g, was);
    if (!s)
        count(imp, g->theirs->uid, FRESH);
    if (!s && imp->own && imp->knows) /* another sheet may tell more of it */
        learn_record(imp, g->theirs);
    for (size_t i = 0; i < g->n_cells; i++)
        g->cells[i].changes = true;
    imp->wrote = true;
    return s;
}

/* A record that nothing names can't be found again. */
static bool has_title(const struct ropa_record *rec) {
    return ropa_record_get(rec, rec->ent->title) || rec->uid[0];
}

/* A row that the file has in this record and the register in another was moved or copied: which, the file can't say. */
static void doubt_rows(struct rp_import *imp, const struct rp_group *g, const char *uid,
                       struct rp_buf why[2]) {
    const struct ropa_record *rec = g->theirs;
    for (size_t f = 0; f < rec->ent->n_fields && imp->own && !strcmp(rec->uid, uid); f++) {
        for (size_t i = 0; i < rec->slots[f].n_rows && !why[0].n; i++) {
            const struct ropa_record *row = rec->slots[f].rows[i];
            const char *ref, *title;
            char owner[37] = "";
            if (row->uid[0])
                rp_store_owner(imp->reg->st, row->ent, row->uid, owner, NULL);
            if (owner[0] && strcmp(owner, uid) != 0 &&
                imp->reg->view->describe(imp->reg->view->ctx, rec->ent, owner, &ref, &title))
                doubt(
                    why,
                    "แถวย่อยในรายการนี้มีรหัสภายในของแถวที่อยู่ใน %s ถ้าคัดลอกมาโปรดลบรหัสของแถวย่อยในคอลัมน์ที่ซ่อนไว้ "
                    "ถ้าย้ายมาโปรดย้ายในโปรแกรม",
                    "a row of this record bears the uid of a row of %s: take that out of the hidden columns if it "
                    "was copied; move it in the program if it was moved",
                    ref);
        }
    }
}

/* What was worked out of the record that the file's came to, against what the file says of that. */
static enum ropa_status hold_derived(struct rp_import *imp, struct rp_group *g, const char *uid,
                                     struct ropa_err *err) {
    struct ropa_record *now = NULL;
    bool any = false;
    for (size_t i = 0; i < g->n_entries; i++)
        any = any || g->entries[i].turn == RP_TURN_DERIVED;
    if (!any || !uid[0])
        return ROPA_OK;
    enum ropa_status s = ropa_register_get(imp->reg, imp->ent, uid, &now, err);
    if (!s)
        rp_group_hold_derived(imp, g, now);
    ropa_record_free(now);
    return s;
}

enum ropa_status rp_import_take(struct rp_import *imp, struct rp_group *g, struct ropa_err *err) {
    char uid[37];
    struct rp_buf why[2] = {{0}, {0}};
    imp->wrote = false;
    imp->took[0] = '\0';
    enum ropa_status s = rp_import_match(imp, g, uid, why, err);
    if (!s && uid[0] && !why[0].n)
        doubt_rows(imp, g, uid, why);
    if (!s && !uid[0] && !has_title(g->theirs)) {
        bool numbered = g->theirs->ref[0] != '\0';
        leave_all(g, numbered ? "ทะเบียนนี้ไม่มีรายการรหัสนี้ และบรรทัดนี้ไม่มีชื่อ" : "รายการนี้ไม่มีชื่อ",
                  numbered ? "no record here has that reference, and this line has no name"
                           : "this record has no name");
        rp_import_reject(imp, g);
    } else if (!s && why[0].n) {
        const char *undecided;
        rp_import_joined(imp, g->theirs->uid, &undecided);
        leave_all(g, why[ROPA_TH].p, why[ROPA_EN].p);
        imp->account->result.conflict += undecided != NULL;
        imp->account->result.rejected += !undecided;
    } else if (!s) {
        s = uid[0] ? merge(imp, g, uid, err) : add(imp, g, err);
        RP_COPY(imp->took, uid[0] || imp->wrote ? uid[0] ? uid : g->theirs->uid : "");
        if (!s && (uid[0] || imp->wrote))
            s = hold_derived(imp, g, uid[0] ? uid : g->theirs->uid, err);
    }
    rp_buf_free(&why[0]);
    rp_buf_free(&why[1]);
    if (!s && g->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    settle_cells(imp, g);
    if (!s)
        s = rp_import_keep(imp, imp->wrote, err);
    imp->done++;
    if (!s && imp->how->progress && imp->done % 100 == 0 && !imp->how->progress(imp->how->ctx, imp->done))
        s = rp_err_subject(err, ROPA_E_STOPPED, imp->name, NULL);
    return s;
}

void rp_import_noun(struct rp_import *imp, const struct ropa_entity *ent) {
    if (imp->ent == ent)
        return;
    imp->ent = ent;
    imp->knows = false;
    rp_memo_clear(&imp->known);
    rp_memo_clear(&imp->spelled);
}
