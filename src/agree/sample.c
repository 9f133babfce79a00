/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The worked example: a year of an office that is plainly a sample, from templates/sample.json. The file is a list of chapters;
 * each adds records, then changes some, then acts on them, all by the calls that a front end makes. What is dated after
 * today has not happened yet and is left out.
 */
#include "agree/acts.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/json_file.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "register/register.h"

#include <ropa/acts.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const json_t *object, const char *key) {
    return json_string_value(json_object_get(object, key));
}

/* ---- what it must hold ---- */

/* Answers by path, where they are given. */
static enum ropa_status check_answers(const struct rp_json_file *file, const json_t *answers,
                                      struct ropa_err *err) {
    const char *path;
    json_t *text;
    enum ropa_status s = ROPA_OK;
    json_object_foreach((json_t *)answers, path, text) {
        s = s ? s : rp_json_check(file, answers, text, path, RP_JSON_TEXT, err);
    }
    return s;
}

/* A noun that there is. */
static enum ropa_status check_noun(const struct rp_json_file *file, const json_t *in, const json_t *at,
                                   const char *noun, struct ropa_err *err) {
    static const struct ropa_text none = {{" ไม่ใช่ชนิดรายการ", " is no kind of record"}};
    return ropa_entity_find(noun) ? ROPA_OK : rp_json_wrong(file, in, at, noun, &none, err);
}

static enum ropa_status check_record(const struct rp_json_file *file, const json_t *list,
                                     const json_t *object, struct ropa_err *err) {
    static const struct rp_json_member members[] = {{"starter", RP_JSON_TEXT, false},
                                                    {"ref", RP_JSON_TEXT, false},
                                                    {"set", RP_JSON_GROUP, false},
                                                    {NULL, RP_JSON_ANY, false}};
    enum ropa_status s = rp_json_members(file, list, object, members, false, err);
    return s ? s : check_answers(file, json_object_get(object, "set"), err);
}

static enum ropa_status check_change(const struct rp_json_file *file, const json_t *list,
                                     const json_t *object, struct ropa_err *err) {
    static const struct rp_json_member members[] = {
        {"noun", RP_JSON_TEXT, true}, {"of", RP_JSON_TEXT, true},    {"date", RP_JSON_TEXT, false},
        {"to", RP_JSON_GROUP, false}, {"set", RP_JSON_GROUP, false}, {NULL, RP_JSON_ANY, false}};
    enum ropa_status s = rp_json_members(file, list, object, members, true, err);
    if (!s)
        s = check_noun(file, list, object, text_of(object, "noun"), err);
    return s ? s : check_answers(file, json_object_get(object, "set"), err);
}

/* What a memo says in words: its kind is asked beside, and a record is called by its name. */
static bool is_worded(const struct rp_act_field *f) {
    return f->said && f->as != RP_SAID_UID && f != rp_act_field(RP_ACT_F_KIND);
}

static enum ropa_status check_act(const struct rp_json_file *file, const json_t *list, const json_t *object,
                                  struct ropa_err *err) {
    struct rp_json_member members[RP_ACT_F_N + 4] = {
        {"act", RP_JSON_TEXT, true}, {"by", RP_JSON_TEXT, true}, {"on", RP_JSON_GROUP, true}};
    size_t n = 3;
    for (enum rp_act_id i = 0; i < RP_ACT_F_N; i++)
        if (is_worded(rp_act_field(i)))
            members[n++] = (struct rp_json_member){rp_act_field(i)->said, RP_JSON_TEXT, false};
    members[n] = (struct rp_json_member){NULL, RP_JSON_ANY, false};
    const json_t *on = json_object_get(object, "on");
    const char *noun;
    json_t *names;
    enum ropa_status s = rp_json_members(file, list, object, members, true, err);
    json_object_foreach((json_t *)on, noun, names) {
        s = s ? s : check_noun(file, on, names, noun, err);
        s = s ? s : rp_json_check(file, on, names, noun, RP_JSON_TEXTS, err);
    }
    return s;
}

/* Each chapter names lists: of records by their noun, and what is done then. */
static enum ropa_status check_chapter(const struct rp_json_file *file, const json_t *chapter,
                                      struct ropa_err *err) {
    static const struct rp_json_member about[] = {{"about", RP_JSON_TEXT, false}, {NULL, RP_JSON_ANY, false}};
    const char *key;
    json_t *list, *one;
    size_t i;
    enum ropa_status s = rp_json_members(file, file->root, chapter, about, false, err);
    json_object_foreach((json_t *)chapter, key, list) {
        bool changes = !strcmp(key, "changes"), acts = !strcmp(key, "acts");
        if (s || !strcmp(key, "about"))
            continue;
        s = changes || acts ? ROPA_OK : check_noun(file, chapter, list, key, err);
        s = s ? s : rp_json_check(file, chapter, list, key, RP_JSON_LIST, err);
        json_array_foreach(list, i, one) {
            s = s         ? s
                : changes ? check_change(file, list, one, err)
                : acts    ? check_act(file, list, one, err)
                          : check_record(file, list, one, err);
        }
    }
    return s;
}

static enum ropa_status check_sample(const struct rp_json_file *file, struct ropa_err *err) {
    static const struct ropa_text list = {{"ต้องเป็นรายการ [ ]", "a list [ ] must stand here"}};
    size_t i;
    json_t *chapter;
    enum ropa_status s =
        json_is_array(file->root) ? ROPA_OK : rp_json_wrong(file, NULL, file->root, NULL, &list, err);
    json_array_foreach(file->root, i, chapter) {
        s = s ? s : check_chapter(file, chapter, err);
    }
    return s;
}

/* ---- records ---- */

struct telling {
    struct ropa_register *reg;
    struct rp_json_file file;
};

/* A record as the template describes it; it may begin from a starter. */
static enum ropa_status begin(struct ropa_register *reg, const struct ropa_entity *ent, const json_t *object,
                              struct ropa_record **out, struct ropa_err *err) {
    const char *starter = text_of(object, "starter");
    char *ask = NULL;
    if (starter) {
        enum ropa_status s = ropa_starter_begin(reg, ent, starter, out, &ask, err);
        free(ask);
        return s;
    }
    *out = ropa_record_new(ent);
    return *out ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* "set": answers by path, as the starter's `ask` names them ("storage.storage_location"). */
static enum ropa_status answer(struct ropa_register *reg, struct ropa_record *rec, const json_t *answers,
                               struct ropa_err *err) {
    struct ropa_edit *edit;
    const char *path;
    json_t *text;
    enum ropa_status s = ropa_edit_begin(reg, rec, &edit, err);
    if (s)
        return s;
    json_object_foreach((json_t *)answers, path, text) {
        if ((s = ropa_edit_set(edit, path, json_string_value(text), err)))
            break;
    }
    if (!s)
        s = ropa_edit_finish(edit, err);
    ropa_edit_free(edit);
    return s;
}

static enum ropa_status add(struct ropa_register *reg, const struct ropa_entity *ent, const json_t *object,
                            struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    const json_t *answers = json_object_get(object, "set");
    json_t *fields = json_copy((json_t *)object);
    enum ropa_status s = fields ? begin(reg, ent, object, &rec, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    json_object_del(fields, "starter");
    json_object_del(fields, "set");
    if (!s) {
        RP_COPY(rec->ref, text_of(object, "ref"));
        s = rp_record_apply(rec, fields, ropa_register_view(reg), err);
    }
    if (!s && answers)
        s = answer(reg, rec, answers, err);
    if (!s)
        s = ropa_register_save(reg, rec, err);
    ropa_record_free(rec);
    json_decref(fields);
    return s;
}

static enum ropa_status add_all(const struct telling *t, const json_t *chapter, struct ropa_err *err) {
    size_t n, i;
    json_t *object;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t e = 0; e < n; e++) {
        const json_t *list = json_object_get(chapter, ents[e]->code);
        json_array_foreach(list, i, object) {
            struct ropa_err why = {0};
            if (add(t->reg, ents[e], object, &why))
                return rp_json_because(&t->file, list, object, &why, err);
        }
    }
    return ROPA_OK;
}

/* ---- changes ---- */

static bool has_come(const struct ropa_register *reg, const json_t *object) {
    const char *date = text_of(object, "date");
    return !date || strcmp(date, rp_store_today(reg->st)) <= 0;
}

/* {"noun": ..., "of": name, "date": ..., "to": fields as in a record, "set": answers by path}. */
static enum ropa_status change(struct ropa_register *reg, const json_t *object, struct ropa_err *err) {
    char uid[37];
    struct ropa_record *rec = NULL;
    const json_t *to = json_object_get(object, "to"), *answers = json_object_get(object, "set");
    const struct ropa_entity *ent = ropa_entity_find(text_of(object, "noun"));
    enum ropa_status s = ropa_register_find(reg, ent, text_of(object, "of"), uid, err);
    if (!s)
        s = ropa_register_get(reg, ent, uid, &rec, err);
    if (!s && to)
        s = rp_record_apply(rec, to, ropa_register_view(reg), err);
    if (!s && answers)
        s = answer(reg, rec, answers, err);
    if (!s)
        s = ropa_register_save(reg, rec, err);
    ropa_record_free(rec);
    return s;
}

static enum ropa_status change_all(const struct telling *t, const json_t *chapter, struct ropa_err *err) {
    const json_t *list = json_object_get(chapter, "changes");
    size_t i;
    json_t *object;
    json_array_foreach(list, i, object) {
        struct ropa_err why = {0};
        if (has_come(t->reg, object) && change(t->reg, object, &why))
            return rp_json_because(&t->file, list, object, &why, err);
    }
    return ROPA_OK;
}

/* One change set; nothing of it is kept when it fails. */
static enum ropa_status in_one(const struct telling *t, const char *what, const json_t *chapter,
                               enum ropa_status (*all)(const struct telling *, const json_t *,
                                                       struct ropa_err *),
                               struct ropa_err *err) {
    enum ropa_status s = rp_store_begin(t->reg->st, what, err);
    if (s)
        return s;
    s = all(t, chapter, err);
    if (!s)
        return rp_store_commit(t->reg->st, err);
    rp_store_rollback(t->reg->st);
    return s;
}

/* ---- acts ---- */

/* The records that a memo carries, {"activity": [names], "notice": [names]}. */
struct carried {
    struct ropa_act_on *on;
    char (*uids)[37];
    size_t n;
};

static enum ropa_status find_carried(struct ropa_register *reg, const json_t *on, struct carried *all,
                                     struct ropa_err *err) {
    const char *noun;
    json_t *names, *name;
    size_t i, n = 0;
    enum ropa_status s = ROPA_OK;
    json_object_foreach((json_t *)on, noun, names) n += json_array_size(names);
    all->on = calloc(n + 1, sizeof *all->on);
    all->uids = calloc(n + 1, sizeof *all->uids);
    if (!all->on || !all->uids)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    json_object_foreach((json_t *)on, noun, names) {
        json_array_foreach(names, i, name) {
            char *uid = all->uids[all->n];
            const struct ropa_entity *ent = ropa_entity_find(noun);
            s = s ? s : ropa_register_find(reg, ent, json_string_value(name), uid, err);
            all->on[all->n++] = (struct ropa_act_on){.ent = ent, .uid = uid, .acts = -1};
        }
    }
    return s;
}

static enum ropa_status act(struct ropa_register *reg, const json_t *memo, struct ropa_err *err) {
    char by[37];
    struct carried all = {.n = 0};
    struct ropa_act act = {.kind = text_of(memo, "act"), .by = by};
    for (enum rp_act_id i = 0; i < RP_ACT_F_N; i++)
        if (is_worded(rp_act_field(i)))
            *rp_act_said(&act, rp_act_field(i)) = text_of(memo, rp_act_field(i)->said);
    enum ropa_status s = ropa_register_find(reg, &rp_person, text_of(memo, "by"), by, err);
    if (!s)
        s = find_carried(reg, json_object_get(memo, "on"), &all, err);
    if (!s)
        s = ropa_act(reg, &act, all.on, all.n, err);
    free(all.on);
    free(all.uids);
    return s;
}

static enum ropa_status act_all(const struct telling *t, const json_t *chapter, struct ropa_err *err) {
    const json_t *list = json_object_get(chapter, "acts");
    size_t i;
    json_t *memo;
    json_array_foreach(list, i, memo) {
        struct ropa_err why = {0};
        if (has_come(t->reg, memo) && act(t->reg, memo, &why))
            return rp_json_because(&t->file, list, memo, &why, err);
    }
    return ROPA_OK;
}

/* ---- the whole ---- */

static enum ropa_status tell(const struct telling *t, const json_t *chapter, struct ropa_err *err) {
    enum ropa_status s = in_one(t, "add", chapter, add_all, err);
    if (!s && json_object_get(chapter, "changes"))
        s = in_one(t, "edit", chapter, change_all, err);
    return s ? s : act_all(t, chapter, err);
}

enum ropa_status ropa_register_sample(struct ropa_register *reg, struct ropa_err *err) {
    char *text;
    size_t i;
    json_t *sample = NULL, *chapter;
    enum ropa_status s = rp_template_read(reg, "sample.json", &text, err);
    if (!s)
        s = rp_json_read("sample.json", text, 0, &sample, err);
    const struct telling t = {reg, {"sample.json", text, sample}};
    if (!s)
        s = check_sample(&t.file, err);
    json_array_foreach(sample, i, chapter) {
        s = s ? s : tell(&t, chapter, err);
    }
    json_decref(sample);
    free(text);
    return s;
}
