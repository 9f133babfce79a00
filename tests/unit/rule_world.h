/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Records and the register around them, read from examples that a lawyer can read:
 * {"activity_name": "...", ..., "@noun": "dataset", "@today": "2023-03-31", "@status": "approved",
 *  "@world": {"retention": [{"name": "...", ...}]}}. Without "@noun" the record is an activity. A reference to "SELF"
 * is to the record judged; the notices, refused requests and disclosures of its world are those of an activity.
 * "@now" is the time,
 * "@used" says that another record refers to it, "@twin" that another has its name and unit; "@acts" {"approve": day}
 * are the last acts on it, "@way" [["submit", "centre", day, decision, person]] all of them in order, "@removed" {"request": [{..., "@on": day}]} records that are gone.
 */
#ifndef RULE_WORLD_H
#define RULE_WORLD_H

#include "model/nouns/nouns.h"
#include "model/record.h"
#include "register/register.h"

#include <jansson.h>
#include <ropa/acts.h>
#include <ropa/model.h>
#include <ropa/text.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { WORLD_MAX = 16 };

struct rule_world {
    struct ropa_view view;
    struct ropa_record *records[WORLD_MAX];
    char names[WORLD_MAX][256];
    const struct ropa_entity *of[WORLD_MAX];
    size_t n;
    bool used; /* whether another record refers to the one judged */
    bool twin;
    bool changed;                       /* whether it was changed since it was approved */
    const json_t *acts, *way, *removed; /* of the example; borrowed */
};

#define WORLD_SELF "00000000-0000-7000-8000-000000000099"

static void world_uid(size_t i, char uid[37]) {
    snprintf(uid, 37, "00000000-0000-7000-8000-%012u", (unsigned)(i + 1) % 1000);
}

/* As the register compares names. */
static bool world_same(const char *a, const char *b) {
    char *x = ropa_text_fold(a), *y = ropa_text_fold(b);
    bool same = x && y && !strcmp(x, y);
    free(x);
    free(y);
    return same;
}

static enum ropa_status world_resolve(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                      struct ropa_err *err) {
    struct rule_world *w = ctx;
    (void)err;
    if (!strcmp(text, "SELF")) {
        snprintf(uid, 37, WORLD_SELF);
        return ROPA_OK;
    }
    for (size_t i = 0; i < w->n; i++)
        if (w->of[i] == of && (world_same(w->names[i], text) || !strcmp(text, "ORG"))) {
            world_uid(i, uid);
            return ROPA_OK;
        }
    return ROPA_E_NOT_FOUND;
}

static const struct ropa_record *world_record(void *ctx, const struct ropa_entity *of, const char *uid) {
    struct rule_world *w = ctx;
    for (size_t i = 0; i < w->n; i++) {
        char own[37];
        world_uid(i, own);
        if (w->of[i] == of && !strcmp(own, uid))
            return w->records[i];
    }
    return NULL;
}

static size_t world_users(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by) {
    (void)rec;
    (void)by;
    return ((struct rule_world *)ctx)->used ? 1 : 0;
}

/* Every record of the world is about the one judged. */
static void world_each(void *ctx, const struct ropa_entity *of, rp_lend_fn *each, void *arg) {
    struct rule_world *w = ctx;
    bool more = true;
    for (size_t i = 0; i < w->n && more; i++)
        more = w->of[i] != of || each(arg, w->records[i]);
}

static void world_each_waiver(void *ctx, const struct ropa_record *rec, rp_lend_fn *each, void *arg) {
    (void)rec;
    world_each(ctx, &rp_waiver, each, arg);
}

static void world_each_user(void *ctx, const struct ropa_record *rec, const struct ropa_entity *by,
                            rp_lend_fn *each, void *arg) {
    (void)rec;
    world_each(ctx, by, each, arg);
}

static size_t world_twins(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    return ((struct rule_world *)ctx)->twin ? 1 : 0;
}

/* The record that `json` describes, its "@" keys aside; fails the test when it doesn't read. */
static struct ropa_record *world_read(const struct rule_world *w, const struct ropa_entity *ent,
                                      const json_t *json, const char *who) {
    struct ropa_record *rec = ropa_record_new(ent);
    struct ropa_err err = {0};
    json_t *plain = json_object();
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)json, key, value) {
        if (*key != '@')
            json_object_set(plain, key, value);
    }
    char *text = json_dumps(plain, 0);
    enum ropa_status s = ropa_record_from_json(rec, text, &w->view, &err);
    if (s) {
        char sentence[1024];
        fail_msg("%s: %s: %s", who, err.field, ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    }
    free(text);
    json_decref(plain);
    return rec;
}

static bool world_changed(void *ctx, const struct ropa_record *rec) {
    (void)rec;
    return ((struct rule_world *)ctx)->changed;
}

static const char *world_text(const json_t *json, const char *key) {
    return json_string_value(json_object_get(json, key));
}

static bool world_acted_on(void *ctx, const struct ropa_record *rec, const char *kind, char day[11]) {
    const char *on = world_text(((struct rule_world *)ctx)->acts, kind);
    (void)rec;
    snprintf(day, 11, "%s", on ? on : "");
    return on != NULL;
}

/* "@way": [[kind, level, day], ...]; a fourth is the decision, a fifth the person of the world who acted. */
static void world_each_act(void *ctx, const struct ropa_record *rec, ropa_act_fn *each, void *arg) {
    const json_t *way = ((struct rule_world *)ctx)->way;
    bool more = true;
    (void)rec;
    for (size_t i = 0; i < json_array_size(way) && more; i++) {
        const char *of[5];
        char by[37];
        for (size_t k = 0; k < 5; k++)
            of[k] = json_string_value(json_array_get(json_array_get(way, i), k));
        bool known = of[4] && !world_resolve(ctx, &rp_person, of[4], by, NULL);
        more = each(arg, &(struct ropa_act_kept){.kind = of[0],
                                                 .level = of[1],
                                                 .decision = of[3],
                                                 .date = of[2],
                                                 .by = known ? by : NULL});
    }
}

static void world_each_removed(void *ctx, const struct ropa_entity *of, rp_removed_fn *each, void *arg) {
    const struct rule_world *w = ctx;
    const json_t *list = json_object_get(w->removed, of->code);
    for (size_t i = 0; i < json_array_size(list); i++) {
        struct ropa_record *rec = world_read(w, of, json_array_get(list, i), "@removed");
        const char *ref = world_text(json_array_get(list, i), "@ref");
        snprintf(rec->ref, sizeof rec->ref, "%s", ref ? ref : "");
        each(arg, rec, world_text(json_array_get(list, i), "@on"));
        ropa_record_free(rec);
    }
}

/* The words of the templates that are in the program, read once. */
static const struct rp_hints *world_hints(void *ctx) {
    (void)ctx;
    static struct rp_hints *hints;
    if (!hints)
        assert_int_equal(rp_hints_read(NULL, &hints, NULL), ROPA_OK);
    return hints;
}

/* The register around the example `json`: the records of its "@world". Free with world_free(). */
static void world_load(struct rule_world *w, const json_t *json, const char *who) {
    const json_t *world = json_object_get(json, "@world");
    const char *noun, *today = world_text(json, "@today");
    const json_t *list;
    const json_t *raw[WORLD_MAX];
    *w = (struct rule_world){.used = json_is_true(json_object_get(json, "@used")),
                             .twin = json_is_true(json_object_get(json, "@twin")),
                             .changed = json_is_true(json_object_get(json, "@changed")),
                             .acts = json_object_get(json, "@acts"),
                             .way = json_object_get(json, "@way"),
                             .removed = json_object_get(json, "@removed")};
    w->view = (struct ropa_view){.ctx = w,
                                 .hints = world_hints,
                                 .today = today ? today : "2023-03-31",
                                 .resolve = world_resolve,
                                 .record = world_record,
                                 .now = world_text(json, "@now"),
                                 .users = world_users,
                                 .each_user = world_each_user,
                                 .each = world_each,
                                 .twins = world_twins,
                                 .changed = world_changed,
                                 .acted_on = world_acted_on,
                                 .each_waiver = world_each_waiver,
                                 .each_removed = world_each_removed,
                                 .each_act = world_each_act};
    json_object_foreach((json_t *)world, noun, list) {
        for (size_t i = 0; i < json_array_size(list); i++, w->n++) {
            const struct ropa_entity *ent = ropa_entity_find(noun);
            assert_non_null(ent);
            assert_true(w->n < WORLD_MAX);
            raw[w->n] = json_array_get(list, i);
            w->of[w->n] = ent;
            const char *name = world_text(raw[w->n], ent->fields[ent->title].code);
            snprintf(w->names[w->n], sizeof w->names[0], "%s", name ? name : "");
        }
    }
    for (size_t i = 0; i < w->n; i++) {
        w->records[i] = world_read(w, w->of[i], raw[i], who);
        world_uid(i, w->records[i]->uid);
    }
}

static void world_free(struct rule_world *w) {
    for (size_t i = 0; i < w->n; i++)
        ropa_record_free(w->records[i]);
}

/* Field `code` of `rec`, which the register derives: every record of `of` in the world. */
static void world_derive(const struct rule_world *w, struct ropa_record *rec, const char *code,
                         const struct ropa_entity *of) {
    char refs[WORLD_MAX * 40] = "[";
    size_t n = 1, f = ropa_field_find(ropa_record_entity(rec), code);
    for (size_t i = 0; i < w->n; i++) {
        char uid[37];
        world_uid(i, uid);
        if (w->of[i] == of)
            n += (size_t)snprintf(refs + n, sizeof refs - n, "%s\"%s\"", n > 1 ? "," : "", uid);
    }
    snprintf(refs + n, sizeof refs - n, "]");
    if (n > 1 && !ropa_record_get(rec, f))
        assert_true(rp_record_put(rec, f, refs));
}

/* The record of the example itself; ropa_record_free(). */
static struct ropa_record *world_subject(const struct rule_world *w, const json_t *json, const char *who) {
    const char *noun = world_text(json, "@noun"), *status = world_text(json, "@status");
    struct ropa_record *rec = world_read(w, ropa_entity_find(noun ? noun : "activity"), json, who);
    snprintf(rec->uid, sizeof rec->uid, WORLD_SELF);
    rec->rev = 1;
    if (ropa_record_entity(rec) == &rp_activity) {
        world_derive(w, rec, "notice_ref", &rp_notice);
        world_derive(w, rec, "refusal_refs", &rp_request);
        world_derive(w, rec, "disclosure_refs", &rp_disclosure);
    }
    if (status)
        snprintf(rec->status, sizeof rec->status, "%s", status);
    return rec;
}

/* tests/data/`path`, parsed; fails the test when it isn't there. */
static inline json_t *world_file(const char *path) {
    char full[4096];
    json_error_t e;
    const char *source = getenv("ROPA_SOURCE");
    snprintf(full, sizeof full, "%s/tests/data/%s", source ? source : ".", path);
    json_t *j = json_load_file(full, JSON_REJECT_DUPLICATES, &e);
    if (!j)
        print_error("%s:%d: %s\n", full, e.line, e.text);
    return j;
}

#endif
