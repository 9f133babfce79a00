/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Files that an office edits: at every place of each stands, in turn, a value of every kind. None brings the program down; what
 * isn't taken is told by the file and its line, and outside of records no other kind is taken at all.
 */
#include "exchange/sheet/layout.h"
#include "exchange/table/map.h"
#include "form/form.h"
#include "model/hints.h"
#include "model/json_file.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "register/suggest.h"
#include "score/agreement.h"

#include <jansson.h>
#include <sys/stat.h>

#include "fixture.h"

static char folder[256];

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "templates", NULL);
    struct ropa_err err = {0};
    static const char *const inner[] = {"", "/starters", "/starters/catalog", "/starters/shared"};
    scratch_path(folder, sizeof folder, "templates-own");
    for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
        char path[300];
        snprintf(path, sizeof path, "%s%s", folder, inner[i]);
        mkdir(path, 0700);
    }
    ropa_register_close(f->reg);
    f->w.env.templates = folder;
    good(ropa_register_open(f->w.path, &f->w.env, &f->reg, &err), &err);
    return 0;
}

static int end(void **state) {
    static const char *const inner[] = {"/starters/shared", "/starters/catalog", "/starters", ""};
    int bad = tear_down(state);
    for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
        char path[300];
        snprintf(path, sizeof path, "%s%s", folder, inner[i]);
        bad |= rmdir(path);
    }
    return bad;
}

/* ---- the doors ---- */

typedef enum ropa_status door_fn(struct ropa_register *reg, const char *text, struct ropa_err *err);

static const char *own_path(const char *name) {
    static char path[400];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void put_file(const char *name, const char *text) {
    FILE *out = fopen(own_path(name), "wb");
    assert_non_null(out);
    fputs(text, out);
    assert_int_equal(fclose(out), 0);
}

static bool each(void *ctx, const struct ropa_starter *s) {
    (void)ctx;
    return *s->code && *s->name.in[ROPA_TH] && *s->group.in[ROPA_EN];
}

static enum ropa_status begin(struct ropa_register *reg, const struct ropa_entity *ent, const char *name,
                              const char *text, struct ropa_err *err) {
    struct ropa_record *rec = NULL;
    char *ask = NULL, *fields = NULL;
    put_file(name, text);
    enum ropa_status s = ropa_starter_wants(reg, ent, "own", &fields, err);
    s = s ? s : ropa_starter_begin(reg, ent, "own", &rec, &ask, err);
    free(fields);
    free(ask);
    ropa_record_free(rec);
    unlink(own_path(name));
    return s;
}

static enum ropa_status starter(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    return begin(reg, &rp_activity, "starters/own.json", text, err);
}

static enum ropa_status catalog(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    return begin(reg, &rp_catalog, "starters/catalog/own.json", text, err);
}

static enum ropa_status listed(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    put_file("starters/catalog/own.json", text);
    enum ropa_status s = ropa_starter_each(reg, &rp_catalog, each, NULL, err);
    unlink(own_path("starters/catalog/own.json"));
    return s;
}

static bool make_all(void *ctx, const char *name) {
    struct ropa_err *err = ctx;
    (void)name;
    return !err->status;
}

static enum ropa_status shared(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    char uid[37];
    put_file("starters/shared/retention.json", text);
    enum ropa_status s = rp_starter_shared_each(reg, &rp_retention, make_all, err, err);
    if (!s)
        s = rp_starter_shared_make(reg, &rp_retention, "หนึ่ง", uid, err);
    unlink(own_path("starters/shared/retention.json"));
    return s == ROPA_E_NOT_FOUND ? ROPA_OK : s; /* it has another name now */
}

static enum ropa_status hints(struct ropa_register *reg, const char *name, const char *text,
                              struct ropa_err *err) {
    struct rp_hints *read = NULL;
    put_file(name, text);
    enum ropa_status s = rp_hints_read(reg, &read, err);
    rp_hints_free(read);
    unlink(own_path(name));
    return s;
}

static enum ropa_status words(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    return hints(reg, "words.json", text, err);
}

static enum ropa_status services(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    return hints(reg, "services.json", text, err);
}

static enum ropa_status suggestions(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    struct rp_suggest *read = NULL;
    (void)reg;
    enum ropa_status s = rp_suggest_read(text, &read, err);
    rp_suggest_free(read);
    return s;
}

static enum ropa_status agreement(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    struct rp_agreement *read = NULL;
    (void)reg;
    enum ropa_status s = rp_agreement_read("agreements/2566.json", text, 2566, &read, err);
    rp_agreement_free(read);
    return s;
}

static enum ropa_status layout(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    struct rp_layout *read = NULL;
    (void)reg;
    enum ropa_status s = rp_layout_parse(text, &read, err);
    rp_layout_free(read);
    return s;
}

static enum ropa_status map(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    struct rp_map *read = NULL;
    (void)reg;
    enum ropa_status s = rp_map_parse(text, &rp_activity, &read, err);
    rp_map_free(read);
    return s;
}

static enum ropa_status sample(struct ropa_register *reg, const char *text, struct ropa_err *err) {
    put_file("sample.json", text);
    enum ropa_status s = ropa_register_sample(reg, err);
    unlink(own_path("sample.json"));
    return s;
}

/* ---- the files ---- */

static json_t *load(const char *name) {
    char path[1024];
    snprintf(path, sizeof path, "%s/templates/%s", getenv("ROPA_SOURCE"), name);
    json_t *json = json_load_file(path, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(json);
    return json;
}

/* A file that may be as short as one likes is. */
static void shorten(json_t *at, size_t most) {
    const char *key;
    json_t *inner;
    size_t i;
    while (json_array_size(at) > most)
        json_array_remove(at, most);
    json_array_foreach(at, i, inner) shorten(inner, most);
    json_object_foreach(at, key, inner) shorten(inner, most);
}

static const char listed_text[] =
    "{\"code\": \"own\", \"name\": {\"th\": \"ก\"}, \"group\": {\"th\": \"ข\"}, \"ask\": [\"title\"], \"catalog\": {}}";
static const char shared_text[] = "[{\"name\": \"หนึ่ง\", \"retention_max\": \"1\"}, {\"name\": \"สอง\"}]";
static const char map_text[] =
    "{\"noun\": \"activity\", \"encoding\": \"utf-8\", \"comment\": [\"x\"], \"columns\": {\"a\": \"activity_name\"},"
    "\"separators\": {\"a\": \";\"}, \"values\": {\"b\": {\"c\": \"legal\"}},"
    "\"yes_no\": {\"d\": {\"field\": \"transfer\", \"no\": \"none\"}},"
    "\"constants\": {\"activity_desc\": \"x\"}, \"leave\": {\"e\": \"x\"}, \"unknown\": \"keep\"}";
static const char sample_text[] =
    "[{\"about\": \"x\", \"person\": [{\"name\": \"ก\", \"set\": {\"post\": \"ข\"}}],"
    "\"unit\": [{\"code\": \"ICT\", \"name\": \"ศูนย์ไอที\"}],"
    "\"activity\": [{\"starter\": \"cctv\", \"ref\": \"RO-ICT-66-001\", \"unit_ref\": \"ICT\"}]},"
    "{\"changes\": [{\"noun\": \"activity\", \"of\": \"RO-ICT-66-001\", \"date\": \"2099-01-01\","
    "\"to\": {\"notes\": \"x\"}, \"set\": {\"notes\": \"y\"}}],"
    "\"acts\": [{\"act\": \"submit\", \"by\": \"ก\", \"date\": \"2099-01-01\", \"on\": {\"activity\": [\"RO-ICT-66-001\"]},"
    "\"level\": \"unit\", \"memo\": \"x\"}]}]";

static const struct file {
    const char *name, *text; /* without a text: the template of that name */
    door_fn *door;
    size_t most;         /* of each list so many are tried: they are alike */
    const char *says;    /* how the file is called where it is refused */
    const char *free[5]; /* what holds records, or whatever one likes */
    bool writes;         /* what is taken is written: only what is refused is tried */
} files[] = {
    {"starters/cctv.json", NULL, starter, 3, "starters/own.json", {"activity"}, false},
    {"starters/catalog/budget.json", NULL, catalog, 3, "starters/catalog/own.json", {"catalog"}, false},
    {"listed", listed_text, listed, 9, "starters/catalog/own.json", {0}, false},
    {"starters/shared/retention.json",
     shared_text,
     shared,
     9,
     "starters/shared/retention.json",
     {"retention_max"},
     false},
    {"words.json", NULL, words, 2, "words.json", {0}, false},
    {"services.json", NULL, services, 2, "services.json", {0}, false},
    {"suggestions.json", NULL, suggestions, 2, "suggestions.json", {0}, false},
    {"agreements/2566.json",
     NULL,
     agreement,
     1,
     "agreements/2566.json",
     {"group", "notes", "receiver", "giver"},
     false},
    {"layouts/card.json", NULL, layout, 3, "card", {"about", "name", "comment"}, false},
    {"layouts/controller31.json", NULL, layout, 3, "controller31", {"about", "name", "comment"}, false},
    {"map", map_text, map, 9, "map", {"comment"}, false},
    {"sample.json", sample_text, sample, 9, "sample.json", {"to", "code", "unit_ref", "name"}, true},
};

/* ---- at every place every kind ---- */

struct walk {
    const struct file *file;
    struct ropa_register *reg;
    json_t *root;
    const char *key; /* the last name on the way */
    size_t tried;
};

static const char *const kinds[] = {
    "null", "5",   "-1.5",   "true",      "\"\"",        "\"zz\\u0e01\"",  "[]",
    "{}",   "[5]", "[null]", "[[\"a\"]]", "{\"th\": 5}", "{\"zz\": \"a\"}"};

static void ask(struct walk *w, bool other, bool is_free) {
    struct ropa_err err = {0};
    char said[1200];
    char *text = json_dumps(w->root, JSON_INDENT(1) | JSON_ENCODE_ANY);
    if (w->file->writes && (is_free || !other)) {
        free(text);
        return;
    }
    enum ropa_status s = w->file->door(w->reg, text, &err);
    ropa_err_sentence(&err, ROPA_EN, said, sizeof said);
    if ((s && s != err.status) || (other && !is_free && !s))
        fail_msg("%s, at %s: taken (%d, %s)\n%s", w->file->name, w->key, (int)s, said, text);
    bool format = s == ROPA_E_FORMAT && err.row > 0 && strstr(err.subject, w->file->says);
    bool said_so =
        s == ROPA_E_FIELD || s == ROPA_E_UNFIT || s == ROPA_E_USAGE; /* a map's places say themselves */
    if (s && !format && !(w->file->door == map && said_so) && !(w->file->door == layout && err.row > 0))
        fail_msg("%s, at %s: %d, row %ld of %s: %s\n%s", w->file->name, w->key, (int)s, err.row, err.subject,
                 said, text);
    w->tried++;
    free(text);
}

static bool is_free(const struct file *f, const char *key) {
    for (size_t i = 0; i < sizeof f->free / sizeof *f->free && f->free[i]; i++)
        if (!strcmp(f->free[i], key))
            return true;
    return false;
}

static void walk(struct walk *w, json_t *at, bool within);

/* Put each kind in place of `was`: under `key`, or as item `i`. */
static void try_kinds(struct walk *w, json_t *in, const char *key, size_t i, json_t *was, bool within) {
    json_incref(was);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        json_t *put = json_loads(kinds[k], JSON_DECODE_ANY, NULL);
        bool other = json_typeof(put) != json_typeof(was) && !(json_is_number(put) && json_is_number(was)) &&
                     !(json_is_boolean(put) && json_is_boolean(was)) &&
                     !(w->file->door == layout && json_is_string(put)) && /* a text for both languages */
                     !(w->file->door == map && json_is_null(put));        /* a column that is left */
        if (key)
            json_object_set_new(in, key, put);
        else
            json_array_set_new(in, i, put);
        ask(w, other, within);
    }
    if (key)
        json_object_set(in, key, was);
    else
        json_array_set(in, i, was);
    walk(w, was, within);
    json_decref(was);
}

static void walk(struct walk *w, json_t *at, bool within) {
    const char *key;
    json_t *inner;
    void *next;
    size_t i;
    json_array_foreach(at, i, inner) {
        if (i < w->file->most)
            try_kinds(w, at, NULL, i, inner, within);
    }
    json_object_foreach_safe(at, next, key, inner) {
        char *own = strdup(key);
        w->key = own;
        try_kinds(w, at, own, 0, inner, within || is_free(w->file, own));
        free(own);
        w->key = "";
    }
}

static void every_kind_at_every_place(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct walk w = {.file = &files[i], .reg = f->reg, .key = ""};
        w.root = files[i].text ? json_loads(files[i].text, 0, NULL) : load(files[i].name);
        assert_non_null(w.root);
        if (files[i].most == 2)
            shorten(w.root, 2);
        if (!files[i].writes) {
            char *text = json_dumps(w.root, 0);
            struct ropa_err err = {0};
            good(files[i].door(f->reg, text, &err), &err);
            free(text);
        }
        walk(&w, w.root, false);
        for (size_t k = 0; k < 6; k++) {
            json_t *whole = w.root;
            w.root = json_loads(kinds[k], JSON_DECODE_ANY, NULL);
            w.key = "the whole";
            ask(&w, true, false);
            json_decref(w.root);
            w.root = whole;
        }
        assert_true(w.tried > 30);
        json_decref(w.root);
    }
}

/* ---- what a starter asks ---- */

static void what_is_asked_can_be_answered(void **state) {
    static const char *const wrong[] = {"nope",
                                        "storage[0].x",
                                        "storage[0].medium",
                                        "version",
                                        "unit_ref>name",
                                        "status",
                                        "ref",
                                        "uid",
                                        "storage[1]",
                                        "",
                                        "record_role x",
                                        "retention_text",
                                        "storage[2].storage_location",
                                        "purpose[3].purpose_text",
                                        "purpose:00000000-0000-7000-8000-000000000000:purpose_text"};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[512], said[1024];
        struct ropa_err err = {0};
        snprintf(text, sizeof text,
                 "{\"code\": \"own\",\n\"name\": {\"th\": \"ก\"},\n\"group\": {\"th\": \"ข\"},\n"
                 "\"ask\": [\"unit_ref\",\n\"%s\"],\n\"activity\": {\"purpose\": [{}, {}]}}",
                 wrong[i]);
        enum ropa_status s = starter(f->reg, text, &err);
        ropa_err_sentence(&err, ROPA_EN, said, sizeof said);
        if (s != ROPA_E_FORMAT || err.row != 5 || strcmp(err.subject, "starters/own.json") != 0 ||
            (*wrong[i] && !strstr(said, wrong[i])))
            fail_msg("%s: %d, row %ld of %s: %s", wrong[i], (int)s, err.row, err.subject, said);
    }
    struct ropa_err err = {0};
    good(
        starter(
            f->reg,
            "{\"code\": \"own\", \"name\": {\"th\": \"ก\"}, \"group\": {\"th\": \"ข\"}, \"activity\": {\"purpose\": [{}, {}]},"
            "\"ask\": [\"unit_ref\", \"storage\", \"storage.storage_location\", \"storage[1].storage_location\","
            "\"purpose[2].purpose_text\", \"ฐานกฎหมาย\"]}",
            &err),
        &err);
}

/* ---- lines ---- */

static void a_value_stands_on_its_line(void **state) {
    static const char text[] =
        "{\"a\": [1,\n2, \"x:y\\\"}\"\n, null],\n\"b\"\n:\n{\"c\": {},\n\"d\":\nnull}}";
    json_t *root = json_loads(text, 0, NULL), *a = json_object_get(root, "a"),
           *b = json_object_get(root, "b");
    const struct rp_json_file file = {"x", text, root};
    (void)state;
    assert_int_equal(rp_json_line(&file, NULL, root), 1);
    assert_int_equal(rp_json_line(&file, NULL, a), 1);
    assert_int_equal(rp_json_line(&file, a, json_array_get(a, 1)), 2);
    assert_int_equal(rp_json_line(&file, a, json_array_get(a, 2)), 2);
    assert_int_equal(rp_json_line(&file, a, json_null()), 3);
    assert_int_equal(rp_json_line(&file, root, b), 6);
    assert_int_equal(rp_json_line(&file, b, json_object_get(b, "c")), 6);
    assert_int_equal(rp_json_line(&file, b, json_null()), 8);
    json_decref(root);
}

/* An office's own words are its own; of lists that they don't have, as they are older, the built-in ones hold. */
static void own_words_lose_no_list(void **state) {
    struct fixture *f = *state;
    struct rp_hints *read = NULL;
    put_file("words.json", "{\"health\": [\"ก\"]}");
    assert_int_equal(rp_hints_read(f->reg, &read, NULL), ROPA_OK);
    unlink(own_path("words.json"));
    assert_int_equal(rp_hints_list(read, "health")->n, 1);
    assert_non_null(rp_hint_in(rp_hints_list(read, "persons"), "คน"));
    rp_hints_free(read);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(own_words_lose_no_list),
        cmocka_unit_test(a_value_stands_on_its_line),
        cmocka_unit_test(what_is_asked_can_be_answered),
        cmocka_unit_test(every_kind_at_every_place),
    };
    return cmocka_run_group_tests(tests, set_up, end);
}
