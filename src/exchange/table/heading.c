/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/heading.h"

#include "base/memo.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    NEAR_ENOUGH = 60, /* per cent of the pairs of characters shared */
    SHORTENED = 95,   /* one is the beginning of the other */
    WHOLE_WORD = 5    /* characters that a beginning has at least */
};

/* ---- places ---- */

bool rp_target_is_shared(const struct ropa_entity *ent, size_t f) {
    const struct ropa_field *field = &ent->fields[f];
    const struct rp_conduct *c = rp_conduct(ent);
    for (const size_t *ref = c->in_place; *ref != ROPA_NO_FIELD; ref++)
        if (*ref == f)
            return true;
    return c->entry && field->kind == ROPA_REF && rp_conduct(field->of)->code;
}

/* The fields of a shared record that stand in the table of those who refer to it: of a unit its name alone. */
static bool shows_shared(const struct ropa_field *ref, size_t inner) {
    if (rp_conduct(ref->of)->code)
        return inner == ref->of->title;
    return inner != ref->of->title && ref->of->fields[inner].kind != ROPA_ROWS;
}

static bool is_plain(const struct ropa_entity *ent, const struct ropa_entity *of, size_t inner) {
    return !rp_conduct(of)->code && ropa_field_find(ent, of->fields[inner].code) == ROPA_NO_FIELD;
}

const struct ropa_field *rp_target_field(const struct ropa_entity *ent, const struct rp_target *t) {
    switch (t->kind) {
    case RP_TO_FIELD:
        return &ent->fields[t->field];
    case RP_TO_ROW:
    case RP_TO_SHARED:
        return &ent->fields[t->field].of->fields[t->inner];
    default:
        return NULL;
    }
}

void rp_target_path(const struct ropa_entity *ent, const struct rp_target *t, struct rp_buf *out) {
    static const char *const identity[] = {[RP_TO_UID] = "uid", [RP_TO_REF] = "ref", [RP_TO_REV] = "rev"};
    const struct ropa_field *f = rp_target_field(ent, t);
    switch (t->kind) {
    case RP_TO_ROW:
        rp_buf_printf(out, "%s%s.%s", ent->fields[t->field].code, t->spread ? "[]" : "", f->code);
        break;
    case RP_TO_ROW_UID:
        rp_buf_printf(out, "%s.uid", ent->fields[t->field].code);
        break;
    case RP_TO_SHARED:
        if (!is_plain(ent, ent->fields[t->field].of, t->inner))
            rp_buf_printf(out, "%s>", ent->fields[t->field].code);
        rp_buf_str(out, f->code);
        break;
    case RP_TO_FIELD:
        rp_buf_str(out, f->code);
        break;
    case RP_TO_NOTHING:
        break;
    default:
        rp_buf_str(out, identity[t->kind]);
    }
}

/* "purpose", "recipient[]" as the field that holds rows. */
static bool parse_rows(const struct ropa_entity *ent, const char *path, size_t n, struct rp_target *out) {
    char code[64];
    out->spread = n > 2 && !strncmp(path + n - 2, "[]", 2);
    snprintf(code, sizeof code, "%.*s", (int)(n - (out->spread ? 2 : 0)), path);
    out->field = ropa_field_find(ent, code);
    return out->field != ROPA_NO_FIELD;
}

static bool parse_shared(const struct ropa_entity *ent, const char *code, struct rp_target *out) {
    if (!strcmp(code, "retention_value"))
        code = "retention_max";
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!rp_target_is_shared(ent, f))
            continue;
        size_t inner = ropa_field_find(ent->fields[f].of, code);
        if (inner == ROPA_NO_FIELD || !shows_shared(&ent->fields[f], inner) ||
            !is_plain(ent, ent->fields[f].of, inner))
            continue;
        *out = (struct rp_target){RP_TO_SHARED, f, inner, false};
        return true;
    }
    return false;
}

bool rp_target_parse(const struct ropa_entity *ent, const char *path, struct rp_target *out) {
    const char *dot = strpbrk(path, ".>");
    *out = (struct rp_target){.kind = RP_TO_FIELD};
    if (!strcmp(path, "uid") || !strcmp(path, "ref") || !strcmp(path, "rev")) {
        out->kind = path[0] == 'u' ? RP_TO_UID : path[2] == 'f' ? RP_TO_REF : RP_TO_REV;
        return true;
    }
    if (!dot) {
        out->field = ropa_field_find(ent, path);
        return out->field != ROPA_NO_FIELD || parse_shared(ent, path, out);
    }
    if (!parse_rows(ent, path, (size_t)(dot - path), out))
        return false;
    const struct ropa_field *f = &ent->fields[out->field];
    out->kind = *dot == '.' ? RP_TO_ROW : RP_TO_SHARED;
    if (*dot == '.' ? f->kind != ROPA_ROWS : !rp_target_is_shared(ent, out->field))
        return false;
    if (*dot == '.' && !strcmp(dot + 1, "uid")) {
        out->kind = RP_TO_ROW_UID;
        return true;
    }
    out->inner = ropa_field_find(f->of, dot + 1);
    return out->inner != ROPA_NO_FIELD && (*dot == '.' || shows_shared(f, out->inner));
}

/* ---- all places ---- */

struct list {
    struct rp_target *all;
    size_t n;
};

static void add(struct list *l, enum rp_target_kind kind, size_t field, size_t inner) {
    if (l->all)
        l->all[l->n] = (struct rp_target){kind, field, inner, false};
    l->n++;
}

static void add_own(struct list *l, const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!(ent->fields[f].flags & ROPA_DERIVED))
            add(l, RP_TO_FIELD, f, 0);
        for (size_t i = 0; rp_target_is_shared(ent, f) && i < ent->fields[f].of->n_fields; i++)
            if (shows_shared(&ent->fields[f], i))
                add(l, RP_TO_SHARED, f, i);
    }
}

static void add_rows(struct list *l, const struct ropa_entity *ent, bool uids) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (ent->fields[f].kind != ROPA_ROWS)
            continue;
        if (uids)
            add(l, RP_TO_ROW_UID, f, 0);
        for (size_t i = 0; !uids && i < ent->fields[f].of->n_fields; i++)
            if (!(ent->fields[f].of->fields[i].flags & ROPA_DERIVED))
                add(l, RP_TO_ROW, f, i);
    }
}

static void add_all(struct list *l, const struct ropa_entity *ent) {
    add(l, RP_TO_REF, 0, 0);
    add_own(l, ent);
    add_rows(l, ent, false);
    add(l, RP_TO_UID, 0, 0);
    add_rows(l, ent, true);
    add(l, RP_TO_REV, 0, 0);
}

struct rp_target *rp_targets(const struct ropa_entity *ent, size_t *n) {
    struct list l = {0};
    add_all(&l, ent); /* counts */
    l.all = calloc(l.n, sizeof *l.all);
    l.n = 0;
    if (l.all)
        add_all(&l, ent);
    *n = l.all ? l.n : 0;
    return l.all;
}

/* ---- recognising ---- */

struct rp_headings {
    const struct ropa_entity *ent;
    struct rp_memo known; /* folded heading: path; "" for what names several places */
};

/* A code names one place whatever is called like it; a label that two places share names none. */
static bool learn(struct rp_headings *h, const char *heading, const char *path, bool code) {
    char *key = ropa_text_fold(heading);
    const char *before = key ? rp_memo_get(&h->known, key) : NULL;
    bool good = key != NULL;
    if (good && *key && (!before || code))
        good = rp_memo_put(&h->known, key, path);
    else if (good && *key && strcmp(before, path) != 0)
        good = rp_memo_put(&h->known, key, "");
    free(key);
    return good;
}

/* "Name" says too little to mean the unit's. */
static bool is_name_of_unit(const struct ropa_entity *ent, const struct rp_target *t) {
    return t->kind == RP_TO_SHARED && rp_conduct(ent->fields[t->field].of)->code;
}

/* The labels of the places `list` of one kind: what the record has itself goes before what its rows have. */
static bool learn_labels(struct rp_headings *h, const struct rp_target *list, size_t n,
                         enum rp_target_kind kind) {
    struct rp_headings level = {.ent = h->ent};
    struct rp_buf path = {0};
    bool good = true;
    for (size_t i = 0; i < n && good; i++) {
        const struct ropa_field *f = rp_target_field(h->ent, &list[i]);
        /* what heads rows names the first thing said of them, which their own label does as well */
        if (list[i].kind != kind || !f || f->kind == ROPA_ROWS || is_name_of_unit(h->ent, &list[i]))
            continue;
        rp_buf_clear(&path);
        rp_target_path(h->ent, &list[i], &path);
        good = !path.bad && learn(&level, f->label.in[ROPA_TH], path.p, false) &&
               learn(&level, f->label.in[ROPA_EN], path.p, false);
    }
    for (size_t i = 0; i < level.known.cap && good; i++)
        if (level.known.slots[i].key && !rp_memo_get(&h->known, level.known.slots[i].key))
            good = rp_memo_put(&h->known, level.known.slots[i].key, level.known.slots[i].value);
    rp_memo_clear(&level.known);
    rp_buf_free(&path);
    return good;
}

static bool learn_codes(struct rp_headings *h, const struct rp_target *list, size_t n) {
    struct rp_buf path = {0};
    bool good = true;
    for (size_t i = 0; i < n && good; i++) {
        const struct ropa_field *f = rp_target_field(h->ent, &list[i]);
        rp_buf_clear(&path);
        rp_target_path(h->ent, &list[i], &path);
        good = !path.bad && learn(h, path.p, path.p, true);
        if (good && list[i].kind == RP_TO_ROW)
            good = learn(h, f->code, path.p, false);
    }
    rp_buf_free(&path);
    return good;
}

static bool learn_others(struct rp_headings *h) {
    static const char *const others[][2] = {
        {"รหัสรายการ", "ref"}, {"รหัส", "ref"}, {"ropa_id", "ref"}, {"retention_value", "retention_max"}};
    bool good = true;
    for (size_t i = 0; i < sizeof others / sizeof others[0] && good; i++) {
        struct rp_target t;
        good = !rp_target_parse(h->ent, others[i][1], &t) || learn(h, others[i][0], others[i][1], false);
    }
    return good;
}

struct rp_headings *rp_headings_new(const struct ropa_entity *ent) {
    static const enum rp_target_kind order[] = {RP_TO_FIELD, RP_TO_ROW, RP_TO_SHARED};
    size_t n;
    struct rp_headings *h = calloc(1, sizeof *h);
    struct rp_target *list = rp_targets(ent, &n);
    bool good = h && list;
    if (good) {
        h->ent = ent;
        good = learn_codes(h, list, n) && learn_others(h);
    }
    for (size_t i = 0; i < 3 && good; i++)
        good = learn_labels(h, list, n, order[i]);
    free(list);
    if (good)
        return h;
    rp_headings_free(h);
    return NULL;
}

void rp_headings_free(struct rp_headings *h) {
    if (h)
        rp_memo_clear(&h->known);
    free(h);
}

bool rp_headings_find(const struct rp_headings *h, const char *heading, struct rp_target *out, bool *bad) {
    char *key = ropa_text_fold(heading);
    *bad |= !key;
    const char *path = key ? rp_memo_get(&h->known, key) : NULL;
    bool found = path && *path && rp_target_parse(h->ent, path, out);
    free(key);
    return found;
}

/* The bytes of the character that `p` begins with. */
static size_t char_bytes(const char *p) {
    size_t n = *p != '\0';
    while (n && ((unsigned char)p[n] & 0xC0) == 0x80)
        n++;
    return n;
}

static bool begins(const char *word, const char *with) {
    return ropa_text_length(with) >= WHOLE_WORD && !strncmp(word, with, strlen(with));
}

/*
 * How many pairs of neighbouring characters two keys share, per cent of all. Characters, for the letters of one
 * script have most of their bytes in common. "ชื่อกิจกรรม" is the beginning of what it is short for.
 */
static int likeness(const char *a, const char *b) {
    size_t n = ropa_text_length(a), m = ropa_text_length(b), shared = 0;
    if (begins(a, b) || begins(b, a))
        return SHORTENED;
    if (n < 2 || m < 2)
        return 0;
    for (const char *p = a; *p && p[char_bytes(p)]; p += char_bytes(p)) {
        size_t one = char_bytes(p);
        char pair[16];
        snprintf(pair, sizeof pair, "%.*s", (int)(one + char_bytes(p + one)), p);
        shared += strstr(b, pair) != NULL;
    }
    return (int)(200 * shared / (n + m - 2));
}

bool rp_headings_nearest(const struct rp_headings *h, const char *heading, struct rp_target *out) {
    char *key = ropa_text_fold(heading);
    const char *best = NULL;
    int most = NEAR_ENOUGH;
    for (size_t i = 0; key && i < h->known.cap; i++) {
        const struct rp_memo_entry *e = &h->known.slots[i];
        int like = e->key && *e->value ? likeness(key, e->key) : 0;
        if (like < most || (like == most && best && strcmp(e->value, best) >= 0))
            continue;
        most = like;
        best = e->value;
    }
    bool found = best && rp_target_parse(h->ent, best, out) && rp_target_field(h->ent, out);
    free(key);
    return found;
}
