/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Small worlds, read from tests/data/worlds: records and acts as an officer would list them. whole.json is an office that did
 * everything in time; every other world says what differs from it:
 *   "drop": refs of records that are not there; "drop_acts", "move": acts that were not done, or on another day, each
 *   picked by {"on", "act", "level"}; "set": {ref: {field: value}}; "add": {noun: [records]}; "acts": more acts;
 *   "errors": [{"on", "rule", "from", "rev", "bars"}] open findings, from a day on, of that version alone (0: the one that stands; acts
 *   pin another with "rev"); "was": {ref: {field: value}} what differs in the version that acts with a "rev" pin.
 */
#ifndef SCORE_WORLD_H
#define SCORE_WORLD_H

#include "model/nouns/nouns.h"
#include "model/record.h"
#include "score/score.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { WORLD_RECORDS = 200 };

struct score_world {
    const json_t *acts, *errors, *edited, *was;
    struct ropa_record *records[WORLD_RECORDS];
    size_t n;
    struct ropa_view view;
    struct rp_world world;
};

/* ---- the files ---- */

static json_t *score_file(const char *name) {
    char path[4096];
    json_error_t e;
    const char *source = getenv("ROPA_SOURCE");
    snprintf(path, sizeof path, "%s/tests/data/worlds/%s", source ? source : ".", name);
    json_t *j = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
    if (!j)
        fail_msg("%s:%d: %s", path, e.line, e.text);
    return j;
}

static const char *score_text(const json_t *o, const char *key) {
    return json_string_value(json_object_get(o, key));
}

/* ---- differences ---- */

static bool score_picks(const json_t *pick, const json_t *act, const char *ref) {
    const char *on = score_text(pick, "on"), *kind = score_text(pick, "act"),
               *level = score_text(pick, "level");
    const char *own = score_text(act, "level");
    return (!on || !strcmp(on, ref)) && (!kind || !strcmp(kind, score_text(act, "act"))) &&
           (!level || (own && !strcmp(level, own)));
}

/* Acts on several records as acts on one each. */
static json_t *score_single_acts(const json_t *acts) {
    json_t *out = json_array();
    size_t i, k;
    json_t *act, *ref;
    json_array_foreach((json_t *)acts, i, act) {
        json_array_foreach(json_object_get(act, "on"), k, ref) {
            json_t *one = json_copy(act);
            json_object_set(one, "on", ref);
            json_array_append_new(out, one);
        }
    }
    return out;
}

static bool score_listed(const json_t *list, const char *ref) {
    size_t i;
    json_t *item;
    json_array_foreach((json_t *)list, i, item) {
        if (!strcmp(json_string_value(item), ref))
            return true;
    }
    return false;
}

/* What `world` makes of the acts of the base: dropped, moved, added to. */
static json_t *score_acts(const json_t *base, const json_t *world) {
    json_t *all = score_single_acts(json_object_get(base, "acts")), *out = json_array();
    json_t *more = score_single_acts(json_object_get(world, "acts")), *act, *pick;
    size_t i, k, used = 0;
    json_array_foreach(all, i, act) {
        const char *ref = score_text(act, "on");
        bool gone = score_listed(json_object_get(world, "drop"), ref);
        json_array_foreach(json_object_get(world, "drop_acts"), k, pick) {
            gone |= score_picks(pick, act, ref);
        }
        json_array_foreach(json_object_get(world, "move"), k, pick) {
            if (score_picks(pick, act, ref)) {
                json_object_set(act, "date", json_object_get(pick, "date"));
                used++;
            }
        }
        if (!gone)
            json_array_append(out, act);
    }
    if (used < json_array_size(json_object_get(world, "move")))
        fail_msg("%s: moves an act that is not there", score_text(world, "world"));
    json_array_extend(out, more);
    json_decref(all);
    json_decref(more);
    return out;
}

/* ---- records ---- */

static enum ropa_status score_resolve(void *ctx, const struct ropa_entity *of, const char *text, char uid[37],
                                      struct ropa_err *err) {
    struct score_world *w = ctx;
    (void)err;
    for (size_t i = 0; i < w->n; i++)
        if (w->records[i]->ent == of &&
            (!strcmp(w->records[i]->ref, text) || !strcmp(w->records[i]->uid, text))) {
            snprintf(uid, 37, "%s", w->records[i]->uid);
            return ROPA_OK;
        }
    return ROPA_E_NOT_FOUND;
}

static void score_declare(struct score_world *w, const char *noun, const json_t *raw) {
    const struct ropa_entity *ent = ropa_entity_find(noun);
    if (!ent || w->n == WORLD_RECORDS)
        fail_msg("no noun %s", noun);
    struct ropa_record *rec = ropa_record_new(ent);
    const char *ref = score_text(raw, "ref");
    unsigned hash = 5381; /* the same uid in whatever order records are read */
    for (const char *p = ref; *p; p++)
        hash = hash * 33u + (unsigned char)*p;
    snprintf(rec->ref, sizeof rec->ref, "%s", ref);
    snprintf(rec->uid, sizeof rec->uid, "00000000-0000-7000-8000-%012u", hash);
    w->records[w->n++] = rec;
}

static void score_fill(struct score_world *w, struct ropa_record *rec, const json_t *raw, const json_t *set) {
    struct ropa_err err = {0};
    json_t *o = raw ? json_copy((json_t *)raw) : json_object();
    if (set)
        json_object_update(o, (json_t *)set);
    json_object_del(o, "ref");
    char *text = json_dumps(o, 0);
    if (ropa_record_from_json(rec, text, &w->view, &err)) {
        char sentence[1024];
        fail_msg("%s %s: %s", rec->ref, err.field,
                 ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence));
    }
    free(text);
    json_decref(o);
}

/* Declare all first, so that they can refer to one another; then fill. */
static void score_records(struct score_world *w, const json_t *base, const json_t *world, bool backwards) {
    const json_t *sources[] = {base, json_object_get(world, "add")};
    const json_t *raws[WORLD_RECORDS];
    for (int s = 0; s < 2; s++) {
        const char *noun;
        json_t *list;
        json_object_foreach((json_t *)sources[s], noun, list) {
            if (!json_is_array(list) || !strcmp(noun, "acts"))
                continue;
            for (size_t i = 0; i < json_array_size(list); i++) {
                const json_t *raw = json_array_get(list, backwards ? json_array_size(list) - 1 - i : i);
                if (s == 0 && score_listed(json_object_get(world, "drop"), score_text(raw, "ref")))
                    continue;
                raws[w->n] = raw;
                score_declare(w, noun, raw);
            }
        }
    }
    for (size_t i = 0; i < w->n; i++)
        score_fill(w, w->records[i], raws[i],
                   json_object_get(json_object_get(world, "set"), w->records[i]->ref));
}

/* ---- the view ---- */

static bool score_view_records(void *ctx, const struct ropa_entity *of, rp_world_record_fn *each, void *arg) {
    struct score_world *w = ctx;
    for (size_t i = 0; i < w->n; i++)
        if (w->records[i]->ent == of)
            each(arg, w->records[i]);
    return true;
}

static const struct ropa_record *score_called(const struct score_world *w, const char *ref) {
    for (size_t i = 0; i < w->n; i++)
        if (!strcmp(w->records[i]->ref, ref))
            return w->records[i];
    return NULL;
}

/* "signer": "other" signed by one who may not, "acknowledged" the same and let pass. */
static enum ropa_signer score_signer(const json_t *act) {
    const char *signer = score_text(act, "signer");
    return !signer                    ? ROPA_SIGNER_FITS
           : strcmp(signer, "other") ? ROPA_SIGNER_ACKNOWLEDGED
                                     : ROPA_SIGNER_OTHER;
}

static bool score_view_acts(void *ctx, rp_world_act_fn *each, void *arg) {
    struct score_world *w = ctx;
    size_t i;
    json_t *a;
    json_array_foreach((json_t *)w->acts, i, a) {
        const struct ropa_record *rec = score_called(w, score_text(a, "on"));
        if (!rec)
            continue;
        struct rp_world_act act = {.record = rec->uid,
                                   .kind = score_text(a, "act"),
                                   .level = score_text(a, "level"),
                                   .date = score_text(a, "date"),
                                   .decision = score_text(a, "decision"),
                                   .memo = score_text(a, "memo"),
                                   .reason = score_text(a, "reason"),
                                   .url = score_text(a, "url"),
                                   .issued = score_text(a, "issued"),
                                   .rev = json_integer_value(json_object_get(a, "rev")),
                                   .barred = json_is_true(json_object_get(a, "barred")),
                                   .signer = score_signer(a)};
        each(arg, &act);
    }
    return true;
}

static void score_view_errors(void *ctx, const char *uid, int64_t rev, const char *at,
                              rp_world_error_fn *each, void *arg) {
    struct score_world *w = ctx;
    size_t i;
    json_t *e;
    json_array_foreach((json_t *)w->errors, i, e) {
        const char *from = score_text(e, "from");
        const struct ropa_record *rec = score_called(w, score_text(e, "on"));
        const json_t *only = json_object_get(e, "rev");
        if (only && json_integer_value(only) != rev)
            continue;
        if (rec && !strcmp(rec->uid, uid) && (!from || strcmp(from, at) <= 0))
            each(arg, score_text(e, "rule"), json_is_true(json_object_get(e, "bars")));
    }
}

static bool score_view_changed(void *ctx, const struct ropa_record *rec) {
    (void)ctx;
    const char *notes = ropa_record_value(rec, "notes");
    return notes && !strcmp(notes, "แก้ไขหลังอนุมัติ");
}

static struct ropa_record *score_view_version(void *ctx, const struct ropa_record *rec, int64_t rev) {
    struct score_world *w = ctx;
    struct ropa_record *then = ropa_record_clone(rec);
    (void)rev;
    score_fill(w, then, json_object_get(w->was, rec->ref), NULL);
    return then;
}

/* "edited": the day on which a record was first changed after its approval. */
static bool score_view_edited(void *ctx, const char *uid, int64_t rev, char day[11]) {
    struct score_world *w = ctx;
    const char *ref, *on;
    json_t *edited;
    (void)rev;
    json_object_foreach((json_t *)w->edited, ref, edited) {
        const struct ropa_record *rec = score_called(w, ref);
        if (rec && !strcmp(rec->uid, uid) && (on = json_string_value(edited)))
            return snprintf(day, 11, "%s", on) == 10;
    }
    return false;
}

/* By an act of kind "erase". */
static bool score_view_erased(void *ctx, const struct ropa_record *evidence, char day[11]) {
    const struct score_world *w = ctx;
    size_t i;
    json_t *a;
    json_array_foreach((json_t *)w->acts, i, a) {
        if (!strcmp(score_text(a, "act"), "erase") && !strcmp(score_text(a, "on"), evidence->ref))
            return snprintf(day, 11, "%s", score_text(a, "date")) == 10;
    }
    return false;
}

/* `acts` is borrowed; free with score_world_free(). */
static void score_world_make(struct score_world *w, const json_t *base, const json_t *world,
                             const json_t *acts, bool backwards) {
    *w = (struct score_world){.acts = acts, .errors = json_object_get(world, "errors"), .edited = json_object_get(world, "edited"),
                              .was = json_object_get(world, "was")};
    w->view = (struct ropa_view){.ctx = w, .today = "2023-09-30", .resolve = score_resolve};
    w->world = (struct rp_world){.ctx = w,
                                 .records = score_view_records,
                                 .acts = score_view_acts,
                                 .version = score_view_version,
                                 .errors = score_view_errors,
                                 .changed = score_view_changed,
                                 .edited = score_view_edited,
                                 .erased = score_view_erased};
    score_records(w, base, world, backwards);
}

/* As rp_score_compute(). */
static enum ropa_status score_world_compute(const struct score_world *w, const struct rp_agreement *agreement,
                                            const struct ropa_score_options *o, struct ropa_score **out,
                                            struct ropa_err *err) {
    struct rp_ledger l;
    if (!rp_ledger_read(&l, &w->world, agreement->year))
        fail_msg("the world can't be read");
    enum ropa_status s = rp_score_compute(agreement, &l, o, out, err);
    rp_ledger_free(&l);
    return s;
}

static void score_world_free(struct score_world *w) {
    for (size_t i = 0; i < w->n; i++)
        ropa_record_free(w->records[i]);
}

#endif
