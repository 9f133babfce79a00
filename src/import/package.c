/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "import/package.h"

#include "base/err.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/set.h"
#include "store/cursor.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define SEVERAL "?" /* instead of a uid */

/* ---- what it says ---- */

void rp_package_add(struct rp_package *p, size_t file, const char *code, const char *text,
                    const char *address) {
    if (!*text)
        return;
    struct rp_package_cell *grown = rp_grow(p->cells, p->n, &p->cap, sizeof *grown);
    if (!grown) {
        p->pool.bad = true;
        return;
    }
    p->cells = grown;
    p->cells[p->n++] = (struct rp_package_cell){
        file, rp_pool_text(&p->pool, code), rp_pool_text(&p->pool, text), rp_pool_text(&p->pool, address)};
    p->files = file > p->files ? file : p->files;
}

/* What the set, or a file of it, says of `code`; NULL: nothing. */
static const char *said_of(const struct rp_package *p, size_t file, const char *code) {
    for (size_t i = 0; i < p->n; i++)
        if (p->cells[i].file == file && !strcmp(p->cells[i].code, code))
            return p->cells[i].text;
    return NULL;
}

void rp_package_free(struct rp_package *p) {
    free(p->cells);
    rp_pool_free(&p->pool);
    *p = (struct rp_package){0};
}

void rp_packages_free(struct rp_packages *all) {
    rp_group_free(&all->group);
    rp_memo_clear(&all->names);
}

/* ---- which of ours it is ---- */

/* The key of a name, which is small letters there, or of a title; "" without one. */
static bool make_key(char kind, const char *text, struct rp_buf *key) {
    char *folded = text && kind == 't' ? ropa_text_fold(text) : NULL;
    rp_buf_clear(key);
    if (text)
        rp_buf_printf(key, "%c ", kind);
    for (const char *c = folded ? folded : text; c && *c; c++)
        rp_buf_char(key, kind == 't' ? *c : (char)tolower((unsigned char)*c));
    key->bad |= text && kind == 't' && !folded;
    free(folded);
    return !key->bad;
}

static bool learn_set(struct rp_packages *all, const struct ropa_record *set) {
    struct rp_buf name = {0}, key = {0};
    bool good = rp_catalog_name(set, &name) && make_key('n', name.p, &key) &&
                rp_memo_put(&all->names, key.p, set->uid);
    good = good && make_key('t', ropa_record_get(set, CAT_TITLE), &key);
    if (good && key.n)
        good = rp_memo_put(&all->names, key.p, rp_memo_get(&all->names, key.p) ? SEVERAL : set->uid);
    rp_buf_free(&name);
    rp_buf_free(&key);
    return good;
}

static enum ropa_status learn(struct rp_packages *all, struct ropa_err *err) {
    struct rp_query q = {.ent = &rp_catalog};
    struct rp_cursor *c;
    const struct ropa_record *set;
    enum ropa_status s = rp_cursor_open(all->imp->reg->st, &q, &c, err);
    if (s)
        return s;
    while (!(s = rp_cursor_next(c, &set, err)) && set)
        if (!learn_set(all, set)) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            break;
        }
    rp_cursor_close(c);
    all->learnt = !s;
    return s;
}

/* The package with what it is merged with. */
struct taking {
    struct rp_packages *all;
    const struct rp_package *p;
    struct ropa_record *ours; /* owned; NULL: none */
    const char *name;         /* NULL: none */
    bool renamed;             /* ours bears another name */
    bool again;               /* the file has one of that name already */
};

/* Whether ours is found by `kind` of key; *bad: no memory. */
static const char *known(struct taking *t, char kind, const char *text, bool *bad) {
    struct rp_buf key = {0};
    *bad |= !make_key(kind, text, &key);
    const char *uid = key.n && !key.bad ? rp_memo_get(&t->all->names, key.p) : NULL;
    if (kind == 's' && !uid && key.n && !key.bad)
        *bad |= !rp_memo_put(&t->all->names, key.p, "1");
    rp_buf_free(&key);
    return uid && strcmp(uid, SEVERAL) != 0 ? uid : NULL;
}

static enum ropa_status find_ours(struct taking *t, struct ropa_err *err) {
    bool bad = false;
    enum ropa_status s = t->all->learnt ? ROPA_OK : learn(t->all, err);
    if (s)
        return s;
    const char *uid = known(t, 'n', t->name, &bad);
    if (!uid && (uid = known(t, 't', said_of(t->p, 0, "title"), &bad)))
        t->renamed = t->name != NULL;
    if (uid && !bad)
        s = ropa_register_get(t->all->imp->reg, &rp_catalog, uid, &t->ours, err);
    t->again = known(t, 's', t->name, &bad) != NULL;
    return !s && bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* Our file that bears this address, or else this name; NULL: none. */
static const struct ropa_record *our_file(const struct taking *t, size_t file) {
    const char *const said[] = {said_of(t->p, file, "url"), said_of(t->p, file, "name")};
    static const size_t fields[] = {CRS_URL, CRS_NAME};
    for (size_t k = 0; k < 2 && t->ours; k++)
        for (size_t i = 0; i < ropa_record_rows(t->ours, CAT_RESOURCE); i++) {
            const struct ropa_record *row = ropa_record_row(t->ours, CAT_RESOURCE, i);
            const char *here = ropa_record_get(row, fields[k]);
            if (said[k] && here && !strcmp(said[k], here))
                return row;
        }
    return NULL;
}

/* ---- values ---- */

/* "บริการ, สถิติ" and "สถิติ,บริการ" are the same words. */
static bool same_words(const char *a, const char *b) {
    size_t counts[2] = {0, 0};
    const char *const lists[] = {a, b};
    for (int k = 0; k < 2; k++)
        for (const char *p = lists[k]; *p;) {
            p += strspn(p, ", ");
            size_t n = strcspn(p, ",");
            while (n && p[n - 1] == ' ')
                n--;
            bool met = !n;
            for (const char *q = lists[!k]; *q && !met; q += strcspn(q, ",")) {
                q += strspn(q, ", ");
                met = !strncmp(q, p, n) && (!q[n] || strchr(", ", q[n]));
            }
            if (!met)
                return false;
            counts[k] += n > 0;
            p += n + strcspn(p + n, ",");
        }
    return counts[0] == counts[1];
}

/* A day without the time that the catalogue may add. */
static const char *as_day(const char *text, char day[11]) {
    if (strlen(text) < 11 || text[10] != 'T')
        return text;
    memcpy(day, text, 10);
    day[10] = '\0';
    return day;
}

/* Whether ours says nothing, and the file what is written where nothing is said. */
static bool is_unsaid(const struct taking *t, const struct ropa_record *ours, size_t f, const char *text) {
    const struct ropa_entity *ent = ours ? ours->ent : NULL;
    char *value = NULL;
    if (!ours || ent->fields[f].kind != ROPA_BOOL || ropa_record_get(ours, f))
        return false;
    enum ropa_status s = ropa_value_parse(&ent->fields[f], text, t->all->imp->reg->view, &value, NULL);
    t->all->group.bad |= s == ROPA_E_NOMEM;
    bool read = !s && value;
    bool unsaid = read && value[0] == (ent == &rp_catalog && f == CAT_PRIVATE ? '1' : '0');
    free(value);
    return unsaid;
}

static struct ropa_place place_of(size_t file, size_t f) {
    return file ? rp_place_row(&rp_catalog, CAT_RESOURCE, file, f) : rp_place_own(&rp_catalog, f);
}

static void speak_of(const struct taking *t, size_t file, size_t f) {
    struct rp_mask *mask = &t->all->imp->mask;
    (file ? mask->inner[CAT_RESOURCE] : mask->own)[f] = true;
}

/* A value that the list doesn't have stands in the place of "other". */
static bool put_other(const struct taking *t, size_t file, size_t f, size_t cell, const char *text) {
    const struct ropa_entity *ent = file ? &rp_catalog_resource : &rp_catalog;
    const struct ropa_field *field = &ent->fields[f];
    char code[64], *value = NULL;
    snprintf(code, sizeof code, "%s_other", field->code);
    size_t other = ropa_field_find(ent, code);
    struct ropa_place p = place_of(file, f);
    if ((field->kind != ROPA_CHOICE && field->kind != ROPA_SET) || other == ROPA_NO_FIELD ||
        said_of(t->p, file, code))
        return false;
    enum ropa_status s = ropa_value_parse(field, text, t->all->imp->reg->view, &value, NULL);
    free(value);
    t->all->group.bad |= s == ROPA_E_NOMEM;
    if (s != ROPA_E_CHOICE)
        return false;
    rp_group_entry(&t->all->group, RP_NO_CELL, &p, NULL, 0, 0, "other");
    p = place_of(file, other);
    rp_group_entry(&t->all->group, cell, &p, NULL, 0, 0, text);
    speak_of(t, file, f);
    speak_of(t, file, other);
    return true;
}

/* The field that takes `code`; ROPA_NO_FIELD: none that the catalogue has. */
static size_t field_of(size_t file, const char *code) {
    const struct ropa_entity *ent = file ? &rp_catalog_resource : &rp_catalog;
    bool prefixed = file && rp_predicate_begins(code, "resource_");
    size_t f = rp_catalog_field(ent, prefixed ? code + strlen("resource_") : code);
    bool state = !file && (f == CAT_PRIVATE || f == CAT_ALLOW_HARVEST);
    return f != ROPA_NO_FIELD && (state || rp_catalog_carries(ent, f)) ? f : ROPA_NO_FIELD;
}

static void put_cell(const struct taking *t, const struct rp_package_cell *c,
                     const struct ropa_record *our_row) {
    struct rp_group *g = &t->all->group;
    const struct ropa_record *ours = c->file ? our_row : t->ours;
    size_t cell = rp_group_cell(g, c->address, c->text), f = field_of(c->file, c->code);
    const char *text = c->text, *here = ours && f != ROPA_NO_FIELD ? ropa_record_get(ours, f) : NULL;
    char day[11];
    if (cell == RP_NO_CELL)
        return;
    g->cells[cell].says = true;
    if (!c->file && !strcmp(c->code, "name"))
        return; /* it says which set it is */
    if (f == ROPA_NO_FIELD) {
        rp_group_leave(g, cell, "ทะเบียนไม่มีช่องนี้ ค่านี้อยู่ในระบบบัญชีข้อมูลต่อไป",
                       "the register has no such field; it stays in the catalogue");
        return;
    }
    if (is_unsaid(t, ours, f, text) || put_other(t, c->file, f, cell, text))
        return;
    if (!c->file && f == CAT_TAG_STRING && here && same_words(text, here))
        text = here;
    if ((c->file ? &rp_catalog_resource : &rp_catalog)->fields[f].kind == ROPA_DATE)
        text = as_day(text, day);
    struct ropa_place p = place_of(c->file, f);
    rp_group_entry(g, cell, &p, NULL, 0, 0, text);
    speak_of(t, c->file, f);
}

/* Which record it is: ours by its uid; else its name is our reference, or is kept as that of another system. */
static void put_identity(const struct taking *t) {
    struct rp_group *g = &t->all->group;
    struct ropa_place p = rp_place_own(&rp_catalog, ROPA_AT_UID);
    char ref[sizeof t->ours->ref] = "";
    if (t->ours)
        rp_group_entry(g, RP_NO_CELL, &p, NULL, 0, 0, t->ours->uid);
    if (!t->name || (t->ours && !t->renamed))
        return;
    bool form = !t->ours && rp_predicate_begins(t->name, "ct-") && strlen(t->name) < sizeof ref;
    for (size_t i = 0; form && t->name[i]; i++)
        ref[i] = (char)toupper((unsigned char)t->name[i]);
    p = rp_place_own(&rp_catalog, form ? ROPA_AT_REF : CAT_FORMER_REF);
    rp_group_entry(g, RP_NO_CELL, &p, NULL, 0, 0, form ? ref : t->name);
    if (!form)
        speak_of(t, 0, CAT_FORMER_REF);
}

static void put_all(const struct taking *t) {
    const struct rp_package *p = t->p;
    put_identity(t);
    for (size_t file = 0; file <= p->files; file++) {
        const struct ropa_record *row = file ? our_file(t, file) : NULL;
        struct ropa_place at = place_of(file, ROPA_AT_UID);
        if (file)
            rp_group_entry(&t->all->group, RP_NO_CELL, &at, NULL, 0, 0, row ? row->uid : "");
        for (size_t i = 0; i < p->n; i++)
            if (p->cells[i].file == file)
                put_cell(t, &p->cells[i], row);
    }
}

enum ropa_status rp_packages_take(struct rp_packages *all, const struct rp_package *p, struct ropa_err *err) {
    struct taking t = {.all = all, .p = p};
    struct rp_import *imp = all->imp;
    struct rp_group *g = &all->group;
    if (p->pool.bad) /* a text that isn't there is looked at by nobody */
        return rp_err(err, ROPA_E_NOMEM, NULL);
    t.name = said_of(p, 0, "name");
    rp_import_noun(imp, &rp_catalog);
    enum ropa_status s = find_ours(&t, err);
    rp_mask_free(&imp->mask);
    g->theirs = s ? NULL : ropa_record_new(&rp_catalog);
    if (!s && (!rp_mask_init(&imp->mask, &rp_catalog, false) || !g->theirs))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        imp->own = true; /* files without a counterpart are new ones */
        g->where = t.name;
        put_all(&t);
        for (size_t i = 0; i < g->n_cells && t.again; i++)
            rp_group_leave(g, i, "ไฟล์มีชุดข้อมูลชื่อรหัสนี้แล้ว", "the file has a set of this name already");
        if (t.again)
            rp_import_reject(imp, g);
        else
            s = rp_import_group(imp, g, err);
    }
    ropa_record_free(t.ours);
    return s;
}
