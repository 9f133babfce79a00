/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Ready-made activities: templates/starters/CODE.json, with the shared records they name in starters/shared/; of another noun: starters/NOUN/CODE.json. */
#include "base/collate.h"
#include "base/err.h"
#include "base/remedy.h"
#include "form/form.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
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

static enum ropa_status read_json(struct ropa_register *reg, const char *name, json_t **out,
                                  struct ropa_err *err) {
    char *text;
    *out = NULL;
    enum ropa_status s = rp_template_read(reg, name, &text, err);
    if (!s)
        s = rp_json_read(name, text, 0, out, err);
    free(text);
    return s;
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
    return (struct ropa_text){{th ? th : "", en ? en : th ? th : ""}};
}

/* ---- the list ---- */

struct listed {
    json_t *starter;
    struct rp_buf order; /* by group, then by name, as Thai is ordered */
};

struct listing {
    struct ropa_register *reg;
    struct rp_collator *collator;
    struct listed all[512];
    size_t n;
    enum ropa_status status;
    struct ropa_err *err;
};

static enum ropa_status add_order(struct listing *l, struct listed *item) {
    static const char *const parts[] = {"group", "name"};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; !s && i < sizeof parts / sizeof *parts; i++) {
        struct ropa_text text = text_of(json_object_get(item->starter, parts[i]));
        s = rp_collator_key(l->collator, text.in[ROPA_TH], &item->order);
        rp_buf_add(&item->order, "", 1); /* a NUL: less than what any key holds */
    }
    return s || item->order.bad ? rp_err(l->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static bool load_one(void *ctx, const char *name) {
    struct listing *l = ctx;
    if (l->n == sizeof l->all / sizeof l->all[0])
        return false;
    struct listed *item = &l->all[l->n];
    l->status = read_json(l->reg, name, &item->starter, l->err);
    if (!l->status) {
        l->n++;
        l->status = add_order(l, item);
    }
    return !l->status;
}

static int by_order(const void *a, const void *b) {
    const struct rp_buf *x = &((const struct listed *)a)->order, *y = &((const struct listed *)b)->order;
    int c = memcmp(x->p, y->p, x->n < y->n ? x->n : y->n);
    return c ? c : (x->n > y->n) - (x->n < y->n);
}

enum ropa_status ropa_starter_each(struct ropa_register *reg, const struct ropa_entity *ent,
                                   ropa_starter_fn *each, void *ctx, struct ropa_err *err) {
    char folder[96];
    struct listing *l = calloc(1, sizeof *l);
    if (!l)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    l->reg = reg;
    l->err = err;
    enum ropa_status s = rp_collator_open(&l->collator, err);
    if (!s)
        s = rp_template_each(reg, folder_of(ent, folder), load_one, l, err);
    s = s ? s : l->status;
    if (!s)
        qsort(l->all, l->n, sizeof l->all[0], by_order);
    bool on = !s;
    for (size_t i = 0; i < l->n; i++) {
        const json_t *one = l->all[i].starter;
        struct ropa_starter starter = {.code = json_string_value(json_object_get(one, "code")),
                                       .name = text_of(json_object_get(one, "name")),
                                       .group = text_of(json_object_get(one, "group"))};
        on = on && each(ctx, &starter);
    }
    while (l->n) {
        json_decref(l->all[--l->n].starter);
        rp_buf_free(&l->all[l->n].order);
    }
    rp_collator_close(l->collator);
    free(l);
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
    json_t *all, *one;
    size_t i, which = shared_of(ent);
    if (which == sizeof shared / sizeof shared[0])
        return ROPA_OK;
    enum ropa_status s = read_json(reg, shared[which].file, &all, err);
    if (s)
        return s;
    json_array_foreach(all, i, one) {
        const char *name = json_string_value(json_object_get(one, "name"));
        if (name && !each(ctx, name))
            break;
    }
    json_decref(all);
    return ROPA_OK;
}

enum ropa_status rp_starter_shared_make(struct ropa_register *reg, const struct ropa_entity *ent,
                                        const char *name, char uid[37], struct ropa_err *err) {
    json_t *all, *one;
    size_t i, which = shared_of(ent);
    uid[0] = '\0';
    if (which == sizeof shared / sizeof shared[0])
        return rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
    enum ropa_status s = read_json(reg, shared[which].file, &all, err);
    if (s)
        return s;
    s = rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
    json_array_foreach(all, i, one) {
        const char *called = json_string_value(json_object_get(one, "name"));
        if (!called || strcmp(called, name))
            continue;
        struct ropa_record *rec = ropa_record_new(ent);
        s = rec ? rp_record_apply(rec, one, ropa_register_view(reg), err) : rp_err(err, ROPA_E_NOMEM, NULL);
        if (!s)
            s = rp_store_save(reg->st, rec, err);
        if (!s)
            rp_copy(uid, 37, rec->uid);
        ropa_record_free(rec);
        break;
    }
    json_decref(all);
    return s;
}

static enum ropa_status have_shared(struct ropa_register *reg, const json_t *activity, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < sizeof shared / sizeof shared[0] && !s; i++) {
        char uid[37];
        const char *name = json_string_value(json_object_get(activity, shared[i].field));
        if (name && rp_store_find(reg->st, shared[i].ent, name, uid, NULL) == ROPA_E_NOT_FOUND)
            s = rp_starter_shared_make(reg, shared[i].ent, name, uid, err);
    }
    return s;
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

/* The file of starter `code`, and what it cites of the organisation put in; owned both, whatever is returned. */
static enum ropa_status read_starter(struct ropa_register *reg, const struct ropa_entity *ent,
                                     const char *code, json_t **out, struct rp_marks *marks,
                                     struct ropa_err *err) {
    char folder[96], name[256];
    *out = NULL;
    code = code ? code : "";
    rp_marks_begin(marks, ropa_register_view(reg));
    if (strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789_") != strlen(code))
        return no_such(reg, ent, code, err);
    snprintf(name, sizeof name, "%s%s.json", folder_of(ent, folder), code);
    enum ropa_status s = read_json(reg, name, out, err);
    if (s == ROPA_E_NOT_FOUND)
        return no_such(reg, ent, code, err);
    if (!s)
        rp_marks_fill(marks, json_object_get(*out, ent->code));
    return !s && marks->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

enum ropa_status ropa_starter_wants(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const char *code, char **fields, struct ropa_err *err) {
    struct rp_marks marks;
    json_t *starter;
    *fields = NULL;
    enum ropa_status s = read_starter(reg, ent, code, &starter, &marks, err);
    if (!s) {
        rp_buf_str(&marks.wanted, marks.wanted.n ? "]" : "[]");
        *fields = rp_buf_take(&marks.wanted);
        s = *fields ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_marks_free(&marks);
    json_decref(starter);
    return s;
}

enum ropa_status ropa_starter_begin(struct ropa_register *reg, const struct ropa_entity *ent,
                                    const char *code, struct ropa_record **out, char **ask,
                                    struct ropa_err *err) {
    struct rp_marks marks;
    json_t *starter;
    *out = NULL;
    *ask = NULL;
    enum ropa_status s = read_starter(reg, ent, code, &starter, &marks, err);
    const json_t *said = json_object_get(starter, ent->code);
    if (!s)
        s = have_shared(reg, said, err);
    *out = s ? NULL : ropa_record_new(ent);
    *ask = s ? NULL : asked(starter, &marks.open);
    if (!s && (!*out || !*ask))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_store_follow(reg->st, *out, err);
    if (!s)
        s = rp_record_apply(*out, said, ropa_register_view(reg), err);
    if (s) {
        ropa_record_free(*out);
        free(*ask);
        *out = NULL;
        *ask = NULL;
    }
    rp_marks_free(&marks);
    json_decref(starter);
    return s;
}
