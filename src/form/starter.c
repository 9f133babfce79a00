/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Ready-made activities: templates/starters/CODE.json, with the shared records they name in starters/shared/; of another noun: starters/NOUN/CODE.json. */
#include "base/collate.h"
#include "base/err.h"
#include "base/remedy.h"
#include "form/form.h"
#include "model/alias.h"
#include "model/conduct.h"
#include "model/json_file.h"
#include "model/json_text.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "model/set.h"
#include "register/marks.h"
#include "register/register.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDER "starters/"

/* Shared records that starters name: the field of the activity, the file they are described in. */
static const struct {
    const char *field, *file;
    const struct ropa_entity *ent;
} shared[] = {
    {"retention_ref", FOLDER "shared/retention.json", &rp_retention},
    {"security_ref", FOLDER "shared/security.json", &rp_security},
};

/* A file of them as it lies there: with what it holds an error is told by its line. */
struct read {
    struct rp_json_file file;
    char name[256], *text;
    json_t *json;
};

static void end_read(struct read *r) {
    free(r->text);
    json_decref(r->json);
    *r = (struct read){.json = NULL};
}

/* Freed with end_read(), whatever is returned. */
static enum ropa_status read_json(struct ropa_register *reg, const char *name, struct read *r,
                                  struct ropa_err *err) {
    *r = (struct read){.json = NULL};
    RP_COPY(r->name, name);
    enum ropa_status s = rp_template_read(reg, name, &r->text, err);
    if (!s)
        s = rp_json_read(name, r->text, 0, &r->json, err);
    r->file = (struct rp_json_file){r->name, r->text, r->json};
    return s;
}

/* A record of the file, `object`, can't be taken in: where in it, and why. */
static enum ropa_status unfit(const struct read *r, const json_t *object, const struct ropa_err *why,
                              struct ropa_err *err) {
    const json_t *in = NULL, *at = rp_json_at(object, *why->field ? why->field : why->found, &in);
    return rp_json_because(&r->file, in, at, why, err);
}

/* Where those of `ent` lie. */
static const char *folder_of(const struct ropa_entity *ent, char out[96]) {
    bool entry = rp_conduct(ent)->entry;
    snprintf(out, 96, FOLDER "%s%s", entry ? "" : ent->code, entry ? "" : "/");
    return out;
}

static struct ropa_text text_of(const json_t *object) {
    const char *th = json_string_value(json_object_get(object, "th")),
               *en = json_string_value(json_object_get(object, "en"));
    return (struct ropa_text){{th, en ? en : th}};
}

/* ---- what it must hold ---- */

/* Its record is looked at when it is taken in, with the register beside it. */
static enum ropa_status check_starter(const struct read *r, const struct ropa_entity *ent,
                                      struct ropa_err *err) {
    const struct rp_json_member members[] = {{"code", RP_JSON_TEXT, true},     {"name", RP_JSON_BOTH, true},
                                             {"group", RP_JSON_BOTH, true},    {"ask", RP_JSON_TEXTS, false},
                                             {ent->code, RP_JSON_GROUP, true}, {NULL, RP_JSON_ANY, false}};
    const json_t *asked = json_object_get(r->json, "ask"), *record = json_object_get(r->json, ent->code);
    enum ropa_status s = rp_json_members(&r->file, NULL, r->json, members, true, err);
    size_t i;
    json_t *path;
    if (s)
        return s;
    json_array_foreach(asked, i, path) {
        struct ropa_err why = {0};
        struct ropa_place p;
        const char *text = json_string_value(path);
        enum ropa_status unfit = rp_form_find_asked(ent, text, &p, &why);
        if (!unfit && p.rows != ROPA_NO_FIELD)
            unfit = rp_form_asked_row(
                &p, text, json_array_size(json_object_get(record, ent->fields[p.rows].code)), &why);
        if (unfit)
            return rp_json_because(&r->file, asked, path, &why, err);
    }
    return ROPA_OK;
}

static enum ropa_status read_starter_file(struct ropa_register *reg, const struct ropa_entity *ent,
                                          const char *name, struct read *r, struct ropa_err *err) {
    enum ropa_status s = read_json(reg, name, r, err);
    return s ? s : check_starter(r, ent, err);
}

/* The file of the shared records of `which`, each called by a name. */
static enum ropa_status read_shared(struct ropa_register *reg, size_t which, struct read *r,
                                    struct ropa_err *err) {
    static const struct rp_json_member members[] = {{"name", RP_JSON_TEXT, true}, {NULL, RP_JSON_ANY, false}};
    static const struct ropa_text list = {{"ต้องเป็นรายการ [ ]", "a list [ ] must stand here"}};
    enum ropa_status s = read_json(reg, shared[which].file, r, err);
    size_t i;
    json_t *one;
    if (!s && !json_is_array(r->json))
        s = rp_json_wrong(&r->file, NULL, r->json, NULL, &list, err);
    json_array_foreach(r->json, i, one) {
        s = s ? s : rp_json_members(&r->file, r->json, one, members, false, err);
    }
    return s;
}

/* ---- the list ---- */

struct listed {
    struct read starter;
    struct rp_buf order; /* by group, then by name, as Thai is ordered */
};

struct listing {
    struct ropa_register *reg;
    const struct ropa_entity *ent;
    struct rp_collator *collator;
    struct listed *all;
    size_t n, cap;
    enum ropa_status status;
    struct ropa_err *err;
};

static enum ropa_status add_order(struct listing *l, struct listed *item) {
    static const char *const parts[] = {"group", "name"};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; !s && i < sizeof parts / sizeof *parts; i++) {
        struct ropa_text text = text_of(json_object_get(item->starter.json, parts[i]));
        s = rp_collator_key(l->collator, text.in[ROPA_TH], &item->order);
        rp_buf_add(&item->order, "", 1); /* a NUL: less than what any key holds */
    }
    return s || item->order.bad ? rp_err(l->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static bool load_one(void *ctx, const char *name) {
    struct listing *l = ctx;
    struct listed *grown = rp_grow(l->all, l->n, &l->cap, sizeof *grown);
    if (!grown) {
        l->status = rp_err(l->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    l->all = grown;
    struct listed *item = &l->all[l->n++];
    *item = (struct listed){.order = {0}};
    l->status = read_starter_file(l->reg, l->ent, name, &item->starter, l->err);
    if (!l->status)
        l->status = add_order(l, item);
    return !l->status;
}

static int by_order(const void *a, const void *b) {
    const struct rp_buf *x = &((const struct listed *)a)->order, *y = &((const struct listed *)b)->order;
    int c = memcmp(x->p, y->p, x->n < y->n ? x->n : y->n);
    return c ? c : (x->n > y->n) - (x->n < y->n);
}

/* What data its record holds. */
static void put_elements(const json_t *starter, const struct ropa_entity *ent, struct rp_buf *out) {
    size_t i;
    json_t *one;
    json_array_foreach(json_object_get(json_object_get(starter, ent->code), "data_elements"), i, one)
        rp_set_add(out, json_string_value(one));
    rp_buf_str(out, out->n ? "]" : "[]");
}

enum ropa_status ropa_starter_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                   ropa_starter_fn *each, void *ctx, struct ropa_err *err) {
    char folder[96];
    struct listing l = {.reg = reg, .ent = ent, .err = err};
    enum ropa_status s = rp_collator_open(&l.collator, err);
    if (!s)
        s = rp_template_each(reg, folder_of(ent, folder), load_one, &l, err);
    s = s ? s : l.status;
    if (!s && l.n)
        qsort(l.all, l.n, sizeof *l.all, by_order);
    bool on = !s;
    for (size_t i = 0; i < l.n; i++) {
        const json_t *one = l.all[i].starter.json;
        struct rp_buf elements = {0};
        put_elements(one, ent, &elements);
        struct ropa_starter starter = {.code = json_string_value(json_object_get(one, "code")),
                                       .name = text_of(json_object_get(one, "name")),
                                       .group = text_of(json_object_get(one, "group")),
                                       .elements = elements.p};
        s = !s && elements.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
        on = on && !s && each(ctx, &starter);
        rp_buf_free(&elements);
    }
    while (l.n) {
        end_read(&l.all[--l.n].starter);
        rp_buf_free(&l.all[l.n].order);
    }
    rp_collator_close(l.collator);
    free(l.all);
    return s;
}

/* ---- one ---- */

static size_t shared_of(const struct ropa_entity *ent) {
    size_t i = 0;
    while (i < sizeof shared / sizeof shared[0] && shared[i].ent != ent)
        i++;
    return i;
}

enum ropa_status rp_starter_shared_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                        rp_shared_name_fn *each, void *ctx, struct ropa_err *err) {
    struct read all;
    json_t *one;
    size_t i, which = shared_of(ent);
    if (which == sizeof shared / sizeof shared[0])
        return ROPA_OK;
    enum ropa_status s = read_shared(reg, which, &all, err);
    for (i = 0; !s && (one = json_array_get(all.json, i)); i++)
        if (!each(ctx, json_string_value(json_object_get(one, "name"))))
            break;
    end_read(&all);
    return s;
}

/* The record that `one` of the file describes, saved. */
static enum ropa_status make_shared(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const struct read *all, const json_t *one, char uid[37],
                                    struct ropa_err *err) {
    struct ropa_err why = {0};
    struct ropa_record *rec = ropa_record_new(ent);
    enum ropa_status s = rec ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && rp_record_apply(rec, one, ropa_register_view(reg), &why))
        s = unfit(all, one, &why, err);
    if (!s)
        s = rp_store_save(reg->st, rec, err);
    if (!s)
        rp_copy(uid, 37, rec->uid);
    ropa_record_free(rec);
    return s;
}

enum ropa_status rp_starter_shared_make(struct ropa_register *reg, const struct ropa_entity *ent,
                                        const char *name, char uid[37], struct ropa_err *err) {
    struct read all;
    const json_t *one;
    size_t i = 0, which = shared_of(ent);
    uid[0] = '\0';
    if (which == sizeof shared / sizeof shared[0])
        return rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
    enum ropa_status s = read_shared(reg, which, &all, err);
    if (!s) {
        while ((one = json_array_get(all.json, i)) &&
               strcmp(json_string_value(json_object_get(one, "name")), name) != 0)
            i++;
        s = one ? make_shared(reg, ent, &all, one, uid, err)
                : rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
    }
    end_read(&all);
    return s;
}

static bool is_within(const char *text, const char *key) {
    char *folded = ropa_text_fold(text);
    bool within = folded && strstr(folded, key);
    free(folded);
    return within;
}

/* Whether an element of data is called so, by its label in part or by another word for it. */
static bool holds_called(const char *elements, const char *key) {
    const struct ropa_vocab *v = rp_activity.fields[ACT_DATA_ELEMENTS].vocab;
    const char *code;
    bool holds = false;
    for (size_t at = 0; !holds && (code = rp_alias(v, key, &at));)
        holds = ropa_set_has(elements, code);
    for (size_t i = 0, n = ropa_set_count(elements); i < n && !holds; i++) {
        char *item = ropa_set_item(elements, i);
        const struct ropa_choice *c = item ? ropa_choice_find(v, item) : NULL;
        holds = c && (is_within(c->label.in[ROPA_TH], key) || is_within(c->label.in[ROPA_EN], key));
        free(item);
    }
    return holds;
}

bool ropa_starter_fits(const struct ropa_starter *starter, const char *word, bool data) {
    char *key = ropa_text_fold(word);
    bool fits = key && !*key;
    if (key && *key && data)
        fits = holds_called(starter->elements, key);
    else if (key && *key)
        fits = !strcmp(starter->code, key) || is_within(starter->name.in[ROPA_TH], key) ||
               is_within(starter->name.in[ROPA_EN], key);
    free(key);
    return fits;
}

/* What the starter asks, and the texts that were left `open`; owned, NULL when memory ran out. */
static char *asked(const json_t *starter, const struct rp_buf *open) {
    struct rp_buf b = {0}, path_left = {0};
    size_t i;
    json_t *path;
    json_array_foreach(json_object_get(starter, "ask"), i, path) rp_set_add(&b, json_string_value(path));
    for (const char *at = open->p; rp_set_next(&at, &path_left);)
        rp_set_add(&b, path_left.p);
    b.bad |= path_left.bad;
    rp_buf_free(&path_left);
    rp_buf_str(&b, b.n ? "]" : "[]");
    return rp_buf_take(&b);
}

/* The code of the starter most like the word that names none. */
struct nearest {
    const char *word;
    struct rp_buf names;
    size_t n;
};

static bool note_near(void *ctx, const struct ropa_starter *s) {
    struct nearest *near = ctx;
    if (near->n < 4 &&
        (ropa_text_edits(near->word, s->code, 3) <= 3 || strstr(s->name.in[ROPA_TH], near->word)))
        rp_buf_printf(&near->names, "%s%s (%s)", near->n++ ? ", " : "", s->code, s->name.in[ROPA_TH]);
    return true;
}

static enum ropa_status no_such(struct ropa_register *reg, const struct ropa_entity *ent, const char *code,
                                struct ropa_err *err) {
    bool entry = rp_conduct(ent)->entry;
    struct nearest near = {.word = code};
    struct rp_buf th = {0}, en = {0};
    ropa_starter_each(reg, ent, note_near, &near, NULL);
    rp_err_subject(err, ROPA_E_NOT_FOUND, code, NULL);
    if (near.n) {
        rp_buf_printf(&th, " ใน%sสำเร็จรูป หมายถึง %s หรือไม่", entry ? "กิจกรรม" : "รายการ", near.names.p);
        rp_buf_printf(&en, " among the ready-made %s; did you mean %s?", entry ? "activities" : "records",
                      near.names.p);
    } else {
        rp_buf_printf(&th, " ใน%sสำเร็จรูป โปรดเลือกจากรายชื่อ", entry ? "กิจกรรม" : "รายการ");
        rp_buf_printf(&en, " among the ready-made %s; choose one of the list",
                      entry ? "activities" : "records");
        rp_remedy(err ? &err->remedy : NULL, "starters", NULL);
        if (err && !entry)
            rp_remedy_option(&err->remedy, "noun", ent->code);
    }
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&near.names);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_NOT_FOUND;
}

/* A starter, and what it says with what it cites of the organisation put in. */
struct starter {
    struct read read;
    const struct ropa_entity *ent;
    json_t *said;
    struct rp_marks marks;
};

static void end_starter(struct starter *one) {
    end_read(&one->read);
    json_decref(one->said);
    rp_marks_free(&one->marks);
}

/* The shared records that the starter names are there, made where they aren't yet. */
static enum ropa_status have_shared(struct ropa_register *reg, const struct starter *one,
                                    struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < sizeof shared / sizeof shared[0] && !s; i++) {
        char uid[37];
        struct ropa_err why = {0};
        const char *name = json_string_value(json_object_get(one->said, shared[i].field));
        if (!name || rp_store_find(reg->st, shared[i].ent, name, uid, NULL) != ROPA_E_NOT_FOUND)
            continue;
        s = rp_starter_shared_make(reg, shared[i].ent, name, uid, &why);
        if (s == ROPA_E_NOT_FOUND) {
            RP_COPY(why.field, shared[i].field);
            s = unfit(&one->read, json_object_get(one->read.json, one->ent->code), &why, err);
        } else if (s && err) {
            *err = why;
        }
    }
    return s;
}

/* Freed with end_starter(), whatever is returned. */
static enum ropa_status read_starter(struct ropa_register *reg, const struct ropa_entity *ent,
                                     const char *code, struct starter *out, struct ropa_err *err) {
    char folder[96], name[256];
    *out = (struct starter){.ent = ent};
    code = code ? code : "";
    rp_marks_begin(&out->marks, ropa_register_view(reg));
    if (strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789_") != strlen(code))
        return no_such(reg, ent, code, err);
    snprintf(name, sizeof name, "%s%s.json", folder_of(ent, folder), code);
    enum ropa_status s = read_starter_file(reg, ent, name, &out->read, err);
    if (s == ROPA_E_NOT_FOUND)
        return no_such(reg, ent, code, err);
    out->said = s ? NULL : json_deep_copy(json_object_get(out->read.json, ent->code));
    if (out->said)
        rp_marks_fill(&out->marks, out->said);
    return !s && (!out->said || out->marks.bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

enum ropa_status ropa_starter_wants(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const char *code, char **fields, struct ropa_err *err) {
    struct starter one;
    *fields = NULL;
    enum ropa_status s = read_starter(reg, ent, code, &one, err);
    if (!s) {
        rp_buf_str(&one.marks.wanted, one.marks.wanted.n ? "]" : "[]");
        *fields = rp_buf_take(&one.marks.wanted);
        s = *fields ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    end_starter(&one);
    return s;
}

enum ropa_status ropa_starter_begin(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const char *code, struct ropa_record **out, char **ask,
                                    struct ropa_err *err) {
    struct starter one;
    struct ropa_err why = {0};
    *out = NULL;
    *ask = NULL;
    enum ropa_status s = read_starter(reg, ent, code, &one, err);
    if (!s)
        s = have_shared(reg, &one, err);
    *out = s ? NULL : ropa_record_new(ent);
    *ask = s ? NULL : asked(one.read.json, &one.marks.open);
    if (!s && (!*out || !*ask))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_store_follow(reg->st, *out, err);
    if (!s && rp_record_apply(*out, one.said, ropa_register_view(reg), &why))
        s = unfit(&one.read, json_object_get(one.read.json, ent->code), &why, err);
    if (s) {
        ropa_record_free(*out);
        free(*ask);
        *out = NULL;
        *ask = NULL;
    }
    end_starter(&one);
    return s;
}
