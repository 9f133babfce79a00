/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Rules of retention, sets of measures and units, described in the lines of those who refer to them. */
#include "base/err.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "register/edit.h"
#include "store/history/history.h"

#include <stdlib.h>
#include <string.h>

/* What the lines say of one reference: entries `from` to `to`; the name, a place without a reference, is last. */
struct told {
    struct rp_import *imp;
    struct rp_group *g;
    const struct ropa_entity *of;
    size_t ref_field, from, to, names; /* `names`: the first that is a name */
};

static bool is_told_of(const struct rp_import_entry *e, size_t ref_field) {
    return e->place.root && e->place.rows == ROPA_NO_FIELD && rp_place_top(&e->place) == ref_field;
}

static struct told told_of(struct rp_import *imp, struct rp_group *g, size_t ref_field) {
    struct told t = {imp, g, g->theirs->ent->fields[ref_field].of, ref_field, 0, 0, 0};
    while (!is_told_of(&g->entries[t.from], ref_field))
        t.from++;
    for (t.to = t.names = t.from; t.to < g->n_entries; t.to++) {
        const struct rp_import_entry *e = &g->entries[t.to];
        if (!is_told_of(e, ref_field) || e->turn != g->entries[t.from].turn)
            break;
        t.names += e->place.ref != ROPA_NO_FIELD;
    }
    return t;
}

static const char *name_told(const struct told *t) {
    return t->names < t->to ? t->g->entries[t->names].text : NULL;
}

static void leave_cells(const struct told *t, size_t from, size_t to, const struct ropa_err *why) {
    for (size_t i = from; i < to; i++) {
        rp_group_leave_err(t->g, t->g->entries[i].cell, why);
        rp_group_wrong(t->g, t->g->entries[i].cell);
    }
}

/* What is told besides the first of entries `from` to `to`, which say one thing: only one of them can be meant. */
static void leave_seconds(const struct told *t, size_t from, size_t to) {
    const struct rp_import_entry *e = t->g->entries;
    for (size_t i = from + 1; i < to; i++)
        if (e[i].place.field == e[from].place.field && strcmp(e[i].text, e[from].text) != 0)
            rp_group_leave_second(t->g, &e[from], &e[i]);
}

/* Whether the entry tells nothing: its cell couldn't be read. */
static bool is_left(const struct told *t, size_t i) {
    size_t cell = t->g->entries[i].cell;
    return cell != RP_NO_CELL && t->g->cells[cell].wrong;
}

/* ---- units ---- */

static void leave_names(const struct told *t, const char *th, const char *en) {
    for (size_t i = t->from; i < t->names; i++) {
        rp_group_leave(t->g, t->g->entries[i].cell, th, en);
        rp_group_wrong(t->g, t->g->entries[i].cell);
    }
}

/* A name alone tells a unit that there is: whether another is to be, or one to be called otherwise, it doesn't say. */
static enum ropa_status find_unit(const struct told *t, const char *name, char uid[37],
                                  struct ropa_err *err) {
    enum ropa_status s = rp_import_find(t->imp, t->of, name, uid, err);
    if (s != ROPA_E_NOT_FOUND)
        return s;
    leave_names(t, "ไม่มีหน่วยงานชื่อนี้ในทะเบียน โปรดเพิ่มหน่วยงานก่อน หรือบอกรหัสของหน่วยงานด้วย",
                "the register has no unit of this name; add the unit first, or give its code too");
    uid[0] = '\0';
    return ROPA_OK;
}

static enum ropa_status settle_unit(const struct told *t, char uid[37], struct ropa_err *err) {
    const char *code = name_told(t), *full = t->names > t->from ? t->g->entries[t->from].text : NULL;
    const char *name = code ? code : full; /* a table may tell it by its name alone */
    if (!name)
        return ROPA_OK;
    bool alone = !code;
    code = rp_map_word(t->g->entries[code ? t->names : t->from].column, name);
    const char *ref, *title;
    enum ropa_status s = alone && code == name ? find_unit(t, name, uid, err)
                                               : rp_import_ref(t->imp, t->of, name, t->g->theirs,
                                                               code == name ? NULL : code, full, uid, err);
    const struct ropa_view *view = t->imp->reg->view;
    if (!s && full && view->describe(view->ctx, t->of, uid, &ref, &title) && strcmp(title, full) != 0)
        for (size_t i = t->from; i < t->names; i++)
            rp_group_leave(t->g, t->g->entries[i].cell, "หน่วยงานนี้มีชื่ออื่นในทะเบียน แก้ชื่อที่หน่วยงาน",
                           "the register has another name for this unit; change it there");
    return s;
}

/* ---- rules and measures ---- */

/* The fields told, read into `want`: what can't be read is left, and told no more. */
static enum ropa_status read_told(const struct told *t, struct ropa_record *want, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t from = t->from, to; from < t->names && !s; from = to) {
        struct ropa_err wrong = {0};
        size_t f = t->g->entries[from].place.field;
        for (to = from + 1; to < t->names && t->g->entries[to].place.field == f;)
            to++;
        char *text = rp_group_join(t->g, &t->of->fields[f], from, to);
        if (!text && t->g->bad)
            return rp_err(err, ROPA_E_NOMEM, NULL);
        s = rp_import_value(t->imp, want, f, text ? text : t->g->entries[from].text, &wrong);
        for (size_t i = from + 1; i < to && !text; i++)
            rp_group_leave(t->g, t->g->entries[i].cell, "ช่องนี้เก็บได้ค่าเดียว", "this field holds one value");
        free(text);
        if (s && rp_import_is_value_error(s)) {
            leave_cells(t, from, to, &wrong);
            s = ROPA_OK;
        } else if (s && err) {
            *err = wrong;
        }
    }
    return s;
}

/* Whether `rec` says what was told. */
static bool says_told(const struct told *t, const struct ropa_record *rec, const struct ropa_record *want) {
    for (size_t f = 0; f < want->ent->n_fields; f++) {
        bool told = false;
        for (size_t i = t->from; i < t->names; i++)
            told = told || (t->g->entries[i].place.field == f && !is_left(t, i));
        if (told && !(rp_same_text(ropa_record_get(rec, f), ropa_record_get(want, f)) &&
                      rp_same_text(ropa_record_na(rec, f), ropa_record_na(want, f))))
            return false;
    }
    return true;
}

/* Whether the record said so once: then the file is older than what the register says now. */
static bool said_once(const struct told *t, const struct ropa_record *now, const struct ropa_record *want) {
    bool found = false;
    for (int64_t rev = now->rev - 1; rev > 0 && !found; rev--) {
        struct ropa_record *old;
        if (rp_history_get(t->imp->reg->st, t->of, now->uid, rev, &old, NULL))
            continue;
        found = says_told(t, old, want);
        ropa_record_free(old);
    }
    if (found)
        for (size_t i = t->from; i < t->names; i++) {
            size_t f = t->g->entries[i].place.field;
            if (!is_left(t, i) && !rp_same_text(ropa_record_get(now, f), ropa_record_get(want, f)))
                rp_group_leave(t->g, t->g->entries[i].cell, "ทะเบียนมีค่าที่ใหม่กว่า",
                               "the register holds a newer value");
        }
    return found;
}

/* The fields told, a bit each. */
static uint64_t told_fields(const struct told *t) {
    uint64_t said = 0;
    for (size_t i = t->from; i < t->names; i++)
        if (!is_left(t, i))
            said |= UINT64_C(1) << t->g->entries[i].place.field;
    return said;
}

/* The record meant is there but is said to be otherwise: another one, like it but for what was told, and for its name
 * where nobody wrote that. */
static enum ropa_status make_like(const struct told *t, const struct ropa_record *now,
                                  const struct ropa_record *want, char uid[37], struct ropa_err *err) {
    struct ropa_record *copy = ropa_record_clone(now);
    uint64_t said = told_fields(t);
    bool good = copy != NULL;
    if (good && !name_told(t))
        ropa_record_clear(copy, copy->ent->title);
    if (good) {
        copy->uid[0] = copy->ref[0] = '\0';
        copy->rev = 0;
    }
    for (size_t f = 0; f < want->ent->n_fields && good; f++) {
        const char *na = ropa_record_na(want, f);
        if (!(said & UINT64_C(1) << f))
            continue;
        ropa_record_clear(copy, f);
        good = rp_record_put(copy, f, ropa_record_get(want, f)) && (!na || rp_record_put_na(copy, f, na));
        rp_shared_outdate(copy, f, ropa_record_get(now, f), said);
    }
    enum ropa_status s =
        good ? rp_shared_find_or_make(t->imp->reg, copy, said, uid, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_free(copy);
    return s;
}

/* A record of that name there isn't yet. */
static enum ropa_status make_named(const struct told *t, const char *name, struct ropa_record *want,
                                   char uid[37], struct ropa_err *err) {
    size_t f = rp_conduct(t->of)->phrase;
    bool phrase = !t->imp->own && f != ROPA_NO_FIELD && !ropa_record_get(want, f);
    enum ropa_status s;
    if (phrase) { /* a period written where a rule is named */
        char *words = rp_strdup(name);
        if (words)
            rp_import_unnumbered(t->of, words);
        s = words ? ropa_record_parse(want, f, words, NULL, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        free(words);
        return s ? s : rp_shared_find_or_make(t->imp->reg, want, told_fields(t), uid, err);
    }
    s = rp_import_name(t->imp, want, name, err);
    if (!s)
        s = ropa_register_save(t->imp->reg, want, err);
    if (!s)
        rp_copy(uid, 37, want->uid);
    return s;
}

static enum ropa_status settle_named(const struct told *t, const char *name, struct ropa_record *want,
                                     char uid[37], bool *newer, struct ropa_err *err) {
    struct ropa_record *now = NULL;
    enum ropa_status s = rp_import_find(t->imp, t->of, name, uid, err);
    if (s == ROPA_E_NOT_FOUND)
        return make_named(t, name, want, uid, err);
    if (!s && t->names > t->from)
        s = rp_store_get(t->imp->reg->st, t->of, uid, &now, err);
    if (!s && now && !says_told(t, now, want)) {
        *newer = said_once(t, now, want);
        if (!*newer)
            s = make_like(t, now, want, uid, err);
    }
    ropa_record_free(now);
    return s;
}

/*
 * Nothing names the record told of: it is the one that the activity of ours refers to, `base`, or like it but for what was
 * told; of an activity that refers to none, another one.
 */
static enum ropa_status settle_nameless(const struct told *t, const char *base, struct ropa_record *want,
                                        char uid[37], struct ropa_err *err) {
    struct ropa_record *now = NULL;
    enum ropa_status s = *base ? rp_store_get(t->imp->reg->st, t->of, base, &now, err) : ROPA_OK;
    if (!s && !now)
        s = rp_shared_find_or_make(t->imp->reg, want, told_fields(t), uid, err);
    else if (!s && says_told(t, now, want))
        rp_copy(uid, 37, base);
    else if (!s)
        s = make_like(t, now, want, uid, err);
    ropa_record_free(now);
    return s;
}

/* What the record of ours, that the file's stands for, refers to; "" for nothing, or where it isn't known which one it is. */
static enum ropa_status find_base(const struct told *t, char base[37], struct ropa_err *err) {
    struct rp_buf why[2] = {{0}, {0}};
    char uid[37] = "";
    base[0] = '\0';
    bool named = name_told(t) || rp_conduct(t->of)->code;
    enum ropa_status s = named ? ROPA_OK : rp_import_match(t->imp, t->g, uid, why, err);
    const struct ropa_view *view = t->imp->reg->view;
    const struct ropa_record *ours = !s && uid[0] ? view->record(view->ctx, t->imp->ent, uid) : NULL;
    const char *now = ours ? ropa_record_get(ours, t->ref_field) : NULL;
    rp_copy(base, 37, now ? now : "");
    rp_buf_free(&why[0]);
    rp_buf_free(&why[1]);
    return s;
}

static void key_of(const struct told *t, const char *base, struct rp_buf *key) {
    rp_buf_str(key, t->of->code);
    rp_buf_char(key, '\x1f');
    rp_buf_str(key, base);
    for (size_t i = t->from; i < t->to; i++) {
        rp_buf_char(key, '\x1f');
        rp_buf_str(key, i < t->names ? t->of->fields[t->g->entries[i].place.field].code : "");
        rp_buf_char(key, '=');
        rp_buf_str(key, t->g->entries[i].text);
    }
}

static bool has_left(const struct told *t) {
    bool any = false;
    for (size_t i = t->from; i < t->to; i++)
        any = any || is_left(t, i);
    return any;
}

/* Half of what a rule of that name is said to be is neither that rule nor another one. */
static void leave_half(const struct told *t) {
    for (size_t i = t->from; i < t->to; i++)
        if (!is_left(t, i))
            rp_group_leave(t->g, t->g->entries[i].cell,
                           "อีกเซลล์ของเกณฑ์หรือชุดเดียวกันอ่านไม่ได้ จึงไม่นำเข้าเพียงครึ่งเดียว",
                           "another cell of the same rule or set can't be read, and no half of it is taken");
}

static enum ropa_status settle(const struct told *t, const char *base, char uid[37], bool *newer,
                               struct ropa_err *err) {
    struct ropa_record *want = ropa_record_new(t->of);
    const char *name = name_told(t);
    enum ropa_status s = want ? read_told(t, want, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && name && has_left(t))
        leave_half(t);
    else if (!s && (name || told_fields(t)))
        s = name ? settle_named(t, name, want, uid, newer, err) : settle_nameless(t, base, want, uid, err);
    ropa_record_free(want);
    return s;
}

enum ropa_status rp_import_shared(struct rp_import *imp, struct rp_group *g, size_t ref_field, bool *good,
                                  struct ropa_err *err) {
    struct told t = told_of(imp, g, ref_field);
    struct rp_buf key = {0};
    char uid[37] = "", base[37];
    bool newer = false, fine = true;
    struct ropa_err wrong = {0};
    leave_seconds(&t, t.names, t.to);
    if (rp_conduct(t.of)->code)
        leave_seconds(&t, t.from, t.names);
    enum ropa_status s = find_base(&t, base, &wrong);
    key_of(&t, base, &key);
    const char *known = key.bad || rp_conduct(t.of)->code ? NULL : rp_memo_get(&imp->shared, key.p);
    if (!s && known)
        RP_COPY(uid, known);
    else if (!s && rp_conduct(t.of)->code)
        s = settle_unit(&t, uid, &wrong);
    else if (!s)
        s = settle(&t, base, uid, &newer, &wrong);
    if (s && rp_import_is_value_error(s)) {
        if (!wrong.label.in[ROPA_TH])
            wrong.label = g->theirs->ent->fields[ref_field].label;
        leave_cells(&t, t.from, t.to, &wrong);
        fine = false;
        s = ROPA_OK;
    } else if (s && err) {
        *err = wrong;
    }
    if (!s && fine && uid[0] && !has_left(&t) && !known && !newer && !key.bad)
        rp_memo_put(&imp->shared, key.p, uid);
    if (!s && fine && uid[0] && !rp_record_put(g->theirs, ref_field, uid))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = t.from; i < t.to; i++) {
        g->entries[i].rec = g->theirs;
        g->entries[i].field = ref_field;
    }
    *good = *good && fine;
    rp_buf_free(&key);
    return s;
}
