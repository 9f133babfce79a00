/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the library tells is JSON: read back it says what was told, and a sink that refuses ends it at any byte. */
#include <ropa/ropa.h>

#include "base/json.h"
#include "model/nouns/nouns.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"

static size_t missing_of(struct ropa_form *form) {
    struct ropa_progress p;
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    return p.missing;
}

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "json_items", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงานตัวอย่าง"));
    enter(f->reg, &rp_unit, PAIRS("code", "GT", "name", "กอง \"ตัวอย่าง\""));
    enter(f->reg, &rp_activity, PAIRS("activity_name", "กล้อง", "unit_ref", "GT"));
    return 0;
}

/* What is to be written: one value. */
typedef void write_fn(struct ropa_json *w, const void *it);

struct some {
    size_t left;
};

static bool put_some(void *ctx, const void *bytes, size_t n) {
    struct some *s = ctx;
    (void)bytes;
    bool taken = n <= s->left;
    s->left -= taken ? n : 0;
    return taken;
}

/* It as jansson reads it, owned; and that no byte can be refused unnoticed. */
static json_t *read_back(write_fn *write, const void *it) {
    struct ropa_json w;
    struct rp_buf b = {0};
    rp_json_begin_buf(&w, &b, RP_JSON_TIGHT);
    write(&w, it);
    char *text = rp_json_end_buf(&w, &b);
    json_t *json = json_loads(text, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
    if (!json)
        fail_msg("no JSON: %s", text);
    for (size_t k = 0; k < strlen(text); k++) {
        struct some s = {k};
        rp_json_begin(&w, &(struct ropa_sink){put_some, &s}, RP_JSON_TIGHT);
        write(&w, it);
        assert_int_equal(rp_json_end(&w), ROPA_E_STOPPED);
    }
    free(text);
    return json;
}

static const char *text_of(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);
    if (!value)
        fail_msg("no %s", key);
    return json_string_value(value);
}

/* ---- the form ---- */

static void write_question(struct ropa_json *w, const void *it) {
    ropa_json_question(w, NULL, it, ROPA_TH);
}

static void a_question_is_told_whole(void **state) {
    struct fixture *f = *state;
    struct ropa_form *form;
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    good(ropa_form_begin(f->reg, rec, NULL, true, &form, &err), &err);
    size_t asked = 0, with_options = 0;
    for (const struct ropa_question *q; (q = ropa_form_question(form)) && asked < 12; asked++) {
        json_t *json = read_back(write_question, q), *options = json_object_get(json, "options"), *o;
        size_t i, chosen = 0;
        assert_string_equal(text_of(json, "noun"), "activity");
        assert_string_equal(text_of(json, "path"), q->path);
        assert_string_equal(text_of(json, "field"), q->field->code);
        assert_string_equal(text_of(json, "label"), q->field->label.in[ROPA_TH]);
        assert_true(json_is_boolean(json_object_get(json, "enter")));
        assert_true(!q->value == json_is_null(json_object_get(json, "value")));
        assert_int_equal(json_array_size(options), q->n_options);
        json_array_foreach(options, i, o) {
            assert_string_equal(text_of(o, "value"), q->options[i].value);
            chosen += json_is_true(json_object_get(o, "chosen"));
        }
        with_options += q->n_options > 0;
        assert_true(chosen <= q->n_options);
        json_decref(json);
        if (asked == 0)
            good(ropa_form_answer(form, "งาน \"ใหม่\"", &err), &err);
        else
            good(ropa_form_later(form, &err), &err);
    }
    assert_int_equal(asked, 12);
    assert_true(with_options > 1);
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void write_item(struct ropa_json *w, const void *it) {
    ropa_json_form_item(w, NULL, it, ROPA_EN);
}

struct items {
    size_t n, missing;
    bool title;
};

static bool take_item(void *ctx, const struct ropa_form_item *item) {
    struct items *all = ctx;
    json_t *json = read_back(write_item, item);
    all->n++;
    all->missing += json_is_true(json_object_get(json, "missing"));
    if (!strcmp(text_of(json, "path"), "activity_name"))
        all->title = !strcmp(text_of(json, "value"), "กล้อง");
    json_decref(json);
    return true;
}

static void the_form_is_told_line_by_line(void **state) {
    struct fixture *f = *state;
    struct ropa_form *form;
    struct ropa_err err = {0};
    struct ropa_record *rec;
    struct items all = {0};
    char uid[37];
    good(ropa_register_find(f->reg, &rp_activity, "กล้อง", uid, &err), &err);
    good(ropa_register_get(f->reg, &rp_activity, uid, &rec, &err), &err);
    good(ropa_form_begin(f->reg, rec, NULL, false, &form, &err), &err);
    ropa_form_each(form, take_item, &all);
    assert_true(all.title && all.n > 30);
    assert_int_equal(all.missing, missing_of(form));
    ropa_form_free(form);
    ropa_record_free(rec);
}

/* ---- what is to be done ---- */

static void write_todo(struct ropa_json *w, const void *it) {
    ropa_json_todo(w, NULL, 3, it, NULL, ROPA_TH);
}

static void write_todo_worded(struct ropa_json *w, const void *it) {
    ropa_json_todo(w, NULL, 3, it, "ropa activity edit RO-1", ROPA_EN);
}

static void write_remedy(struct ropa_json *w, const void *it) {
    ropa_json_remedy(w, NULL, it);
}

static void a_thing_to_do_has_its_remedy(void **state) {
    struct ropa_todo todo = {.kind = ROPA_TODO_STEP,
                             .what = {{"ทำ", "do"}},
                             .step = "K2-6-2",
                             .kpi = "2",
                             .round = 6,
                             .points = 750,
                             .of = 4,
                             .left = 1,
                             .unit = "",
                             .person = "",
                             .post = "",
                             .due = "2023-03-31",
                             .remains = -2,
                             .ref = "",
                             .remedy = {.verb = "approve",
                                        .noun = "activity",
                                        .refs = {"RO-1", "RO-2"},
                                        .n_refs = 2,
                                        .options = {{"level", "unit", false}, {"memo", "", true}},
                                        .n_options = 2,
                                        .again = {"despite"}}};
    (void)state;
    json_t *json = read_back(write_todo, &todo), *remedy = json_object_get(json, "remedy");
    assert_int_equal(json_integer_value(json_object_get(json, "n")), 3);
    assert_string_equal(text_of(json, "what"), "ทำ");
    assert_int_equal(json_integer_value(json_object_get(json, "days_left")), -2);
    assert_string_equal(text_of(json, "minutes_left"), "");
    assert_string_equal(text_of(remedy, "verb"), "approve");
    assert_int_equal(json_array_size(json_object_get(remedy, "refs")), 2);
    assert_string_equal(text_of(json_object_get(remedy, "options"), "level"), "unit");
    assert_true(json_is_null(json_object_get(json_object_get(remedy, "options"), "memo")));
    assert_int_equal(json_array_size(json_object_get(remedy, "again")), 1);
    assert_null(json_object_get(json, "command"));
    json_decref(json);
    json = read_back(write_todo_worded, &todo);
    assert_string_equal(text_of(json, "command"), "ropa activity edit RO-1");
    assert_string_equal(text_of(json_object_get(json, "remedy"), "verb"), "approve"); /* beside it */
    json_decref(json);
    json = read_back(write_remedy, &todo.remedy);
    assert_string_equal(text_of(json, "noun"), "activity");
    json_decref(json);
    todo.remedy.verb = NULL;
    json = read_back(write_todo, &todo);
    assert_true(json_is_null(json_object_get(json, "remedy")));
    json_decref(json);
}

/* ---- history, acts, the dictionary ---- */

static void write_change(struct ropa_json *w, const void *it) {
    ropa_json_change(w, NULL, it);
}

static bool take_change(void *ctx, const struct ropa_change *c) {
    json_t *json = read_back(write_change, c);
    assert_string_equal(text_of(json, "ref"), c->ref);
    assert_string_equal(text_of(json, "memo"), "");
    assert_int_equal(json_integer_value(json_object_get(json, "seq")), c->seq);
    json_decref(json);
    ++*(size_t *)ctx;
    return true;
}

static void history_is_told_link_by_link(void **state) {
    struct fixture *f = *state;
    struct ropa_err err = {0};
    size_t n = 0;
    good(ropa_register_history(f->reg, NULL, NULL, take_change, &n, &err), &err);
    assert_true(n >= 3);
}

static void write_act(struct ropa_json *w, const void *it) {
    ropa_json_act(w, NULL, it, ROPA_EN);
}

static void an_act_says_that_it_is_disputed(void **state) {
    struct ropa_act_kept act = {.ref = "RO-1",
                                .kind = "approve",
                                .status = "approved",
                                .at = "2023-03-20T00:00:00+07:00",
                                .actor = "ก",
                                .url = "https://example.go.th"};
    (void)state;
    json_t *json = read_back(write_act, &act);
    assert_string_equal(text_of(json, "note"), act.url);
    assert_true(json_is_false(json_object_get(json, "disputed")));
    json_decref(json);
    act.disputed = true;
    json = read_back(write_act, &act);
    assert_string_equal(text_of(json, "note"), "doesn't count: it follows an act that was disputed");
    assert_true(json_is_true(json_object_get(json, "disputed")));
    json_decref(json);
    act.denied = true;
    json = read_back(write_act, &act);
    assert_string_equal(text_of(json, "note"), "doesn't count: it was disputed");
    json_decref(json);
}

/* What is told beside it hides nothing: each stands under its own key, too. */
static void an_act_tells_all_that_was_said(void **state) {
    const struct ropa_act_kept act = {.uid = "U",
                                      .ref = "RO-1",
                                      .kind = "publish",
                                      .reason = "why",
                                      .url = "https://example.go.th",
                                      .despite = "all the same",
                                      .disputes = "D",
                                      .forms = "[[\"01860000-0000-7000-8000-00000000000a\",\"sum\"],"
                                               "[\"01860000-0000-7000-8000-00000000000b\",\"sum\"]]",
                                      .rev = 7,
                                      .denied = true};
    static const struct {
        const char *key, *text;
    } said[] = {{"note", "doesn't count: it was disputed"},
                {"uid", "U"},
                {"reason", "why"},
                {"url", "https://example.go.th"},
                {"despite", "all the same"},
                {"disputes", "D"},
                {"barred", ""}};
    (void)state;
    json_t *json = read_back(write_act, &act);
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(text_of(json, said[i].key), said[i].text);
    assert_int_equal(json_integer_value(json_object_get(json, "rev")), 7);
    assert_int_equal(json_array_size(json_object_get(json, "forms")), 2);
    assert_int_equal(json_object_size(json), ropa_act_fields(ROPA_ACT_TOLD));
    for (size_t i = 0; i < ropa_act_fields(ROPA_ACT_TOLD); i++) {
        const struct ropa_act_field *f = ropa_act_field(ROPA_ACT_TOLD, i);
        const json_t *v = json_object_get(json, f->code);
        char *cell = ropa_act_value(&act, f, ROPA_EN);
        assert_non_null(v);
        assert_true(*f->label.in[ROPA_TH] && *f->label.in[ROPA_EN]);
        if (json_is_string(v))
            assert_string_equal(cell, json_string_value(v));
        if (!strcmp(f->code, "forms"))
            assert_string_equal(
                cell, "01860000-0000-7000-8000-00000000000a;01860000-0000-7000-8000-00000000000b");
        if (!strcmp(f->code, "denied"))
            assert_string_equal(cell, "1");
        free(cell);
    }
    json_decref(json);
}

static void write_field(struct ropa_json *w, const void *it) {
    ropa_json_field(w, NULL, &rp_activity, it, ROPA_TH);
}

static void write_choice(struct ropa_json *w, const void *it) {
    ropa_json_choice(w, NULL, ropa_vocab_find("ELEMENT"), it, ROPA_TH);
}

static void the_dictionary_is_told_line_by_line(void **state) {
    const struct ropa_vocab *v = ropa_vocab_find("ELEMENT");
    (void)state;
    for (size_t f = 0; f < rp_activity.n_fields; f++) {
        json_t *json = read_back(write_field, &rp_activity.fields[f]);
        assert_string_equal(text_of(json, "code"), rp_activity.fields[f].code);
        assert_true(*text_of(json, "kind") != '\0');
        json_decref(json);
    }
    for (size_t i = 0; i < v->n; i++) {
        json_t *json = read_back(write_choice, &v->choices[i]);
        assert_string_equal(text_of(json, "th"), v->choices[i].label.in[ROPA_TH]);
        json_decref(json);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_is_told_whole),
        cmocka_unit_test(the_form_is_told_line_by_line),
        cmocka_unit_test(a_thing_to_do_has_its_remedy),
        cmocka_unit_test(history_is_told_link_by_link),
        cmocka_unit_test(an_act_says_that_it_is_disputed),
        cmocka_unit_test(an_act_tells_all_that_was_said),
        cmocka_unit_test(the_dictionary_is_told_line_by_line),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
