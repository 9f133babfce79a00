/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The worked example: a year of an office that is plainly a sample, from templates/sample.json. The file is a list of chapters;
 * each adds records, then changes some, then acts on them, all by the calls that a front end makes. What is dated after
 * today has not happened yet and is left out.
 */
#include "base/buf.h"
#include "base/err.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "register/register.h"

#include <ropa/acts.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const json_t *object, const char *key) {
    return json_string_value(json_object_get(object, key));
}

/* ---- records ---- */

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

static enum ropa_status add(struct ropa_register *reg, const struct ropa_entity *ent, json_t *object,
                            struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    json_t *answers = json_incref(json_object_get(object, "set"));
    enum ropa_status s = begin(reg, ent, object, &rec, err);
    json_object_del(object, "starter");
    json_object_del(object, "set");
    if (!s) {
        RP_COPY(rec->ref, text_of(object, "ref"));
        s = rp_record_apply(rec, object, ropa_register_view(reg), err);
    }
    if (!s && answers)
        s = answer(reg, rec, answers, err);
    if (!s)
        s = ropa_register_save(reg, rec, err);
    ropa_record_free(rec);
    json_decref(answers);
    return s;
}

static enum ropa_status add_all(struct ropa_register *reg, const json_t *chapter, struct ropa_err *err) {
    size_t n, i;
    json_t *object;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = ROPA_OK;
    for (size_t e = 0; e < n && !s; e++) {
        json_array_foreach(json_object_get(chapter, ents[e]->code), i, object) {
            if ((s = add(reg, ents[e], object, err)))
                break;
        }
    }
    return s;
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

static enum ropa_status change_all(struct ropa_register *reg, const json_t *chapter, struct ropa_err *err) {
    size_t i;
    json_t *object;
    enum ropa_status s = ROPA_OK;
    json_array_foreach(json_object_get(chapter, "changes"), i, object) {
        if (!s && has_come(reg, object))
            s = change(reg, object, err);
    }
    return s;
}

/* One change set; nothing of it is kept when it fails. */
static enum ropa_status in_one(struct ropa_register *reg, const char *what, const json_t *chapter,
                               enum ropa_status (*all)(struct ropa_register *, const json_t *,
                                                       struct ropa_err *),
                               struct ropa_err *err) {
    enum ropa_status s = rp_store_begin(reg->st, what, err);
    if (s)
        return s;
    s = all(reg, chapter, err);
    if (!s)
        return rp_store_commit(reg->st, err);
    rp_store_rollback(reg->st);
    return s;
}

/* ---- acts ---- */

/* The records that a memo carries, {"activity": [names], "notice": [names]}. */
struct carried {
    struct ropa_act_on on[64];
    char uids[64][37];
    size_t n;
};

static enum ropa_status find_carried(struct ropa_register *reg, const json_t *on, struct carried *all,
                                     struct ropa_err *err) {
    const char *noun;
    json_t *names, *name;
    size_t i;
    enum ropa_status s = ROPA_OK;
    json_object_foreach((json_t *)on, noun, names) {
        json_array_foreach(names, i, name) {
            if (s || all->n == sizeof all->on / sizeof *all->on)
                break;
            char *uid = all->uids[all->n];
            const struct ropa_entity *ent = ropa_entity_find(noun);
            s = ropa_register_find(reg, ent, json_string_value(name), uid, err);
            all->on[all->n++] = (struct ropa_act_on){.ent = ent, .uid = uid, .acts = -1};
        }
    }
    return s;
}

static enum ropa_status act(struct ropa_register *reg, const json_t *memo, struct ropa_err *err) {
    char by[37];
    struct carried all = {.n = 0};
    struct ropa_act act = {.kind = text_of(memo, "act"),
                           .level = text_of(memo, "level"),
                           .by = by,
                           .post = text_of(memo, "post"),
                           .decision = text_of(memo, "decision"),
                           .memo = text_of(memo, "memo"),
                           .date = text_of(memo, "date"),
                           .reason = text_of(memo, "reason"),
                           .url = text_of(memo, "url"),
                           .despite = text_of(memo, "despite")};
    enum ropa_status s = ropa_register_find(reg, &rp_person, text_of(memo, "by"), by, err);
    if (!s)
        s = find_carried(reg, json_object_get(memo, "on"), &all, err);
    return s ? s : ropa_act(reg, &act, all.on, all.n, err);
}

static enum ropa_status act_all(struct ropa_register *reg, const json_t *chapter, struct ropa_err *err) {
    size_t i;
    json_t *memo;
    enum ropa_status s = ROPA_OK;
    json_array_foreach(json_object_get(chapter, "acts"), i, memo) {
        if (!s && has_come(reg, memo))
            s = act(reg, memo, err);
    }
    return s;
}

/* ---- the whole ---- */

static enum ropa_status tell(struct ropa_register *reg, const json_t *chapter, struct ropa_err *err) {
    enum ropa_status s = in_one(reg, "add", chapter, add_all, err);
    if (!s && json_object_get(chapter, "changes"))
        s = in_one(reg, "edit", chapter, change_all, err);
    return s ? s : act_all(reg, chapter, err);
}

enum ropa_status ropa_register_sample(struct ropa_register *reg, struct ropa_err *err) {
    char *text;
    size_t i;
    json_t *sample = NULL, *chapter;
    enum ropa_status s = rp_template_read(reg, "sample.json", &text, err);
    if (!s)
        s = rp_json_read("sample.json", text, 0, &sample, err);
    free(text);
    json_array_foreach(sample, i, chapter) {
        if ((s = tell(reg, chapter, err)))
            break;
    }
    json_decref(sample);
    return s;
}
