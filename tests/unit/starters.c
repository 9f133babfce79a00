/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Ready-made activities: each reads as a record and is complete but for what it says it asks the office. */
#include "model/view.h"

#include <ropa/model.h>
#include <ropa/place.h>
#include <ropa/register.h>

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#define MAX_STARTERS 200
#define MAX_ASKED 8

static struct {
    char file[64]; /* without .json */
    json_t *json;
} starters[MAX_STARTERS];
static size_t n_starters;
static json_t *retention, *security;

static json_t *load(const char *name) {
    char path[4096];
    json_error_t e;
    const char *source = getenv("ROPA_SOURCE");
    snprintf(path, sizeof path, "%s/templates/starters/%s", source ? source : ".", name);
    json_t *j = json_load_file(path, JSON_REJECT_DUPLICATES, &e);
    if (!j)
        print_error("%s:%d: %s\n", path, e.line, e.text);
    return j;
}

static int is_starter(const struct dirent *d) {
    size_t n = strlen(d->d_name);
    return n > 5 && n < 64 && !strcmp(d->d_name + n - 5, ".json");
}

static int load_all(void **state) {
    char dir[4096];
    struct dirent **list = NULL;
    const char *source = getenv("ROPA_SOURCE");
    (void)state;
    snprintf(dir, sizeof dir, "%s/templates/starters", source ? source : ".");
    int n = scandir(dir, &list, is_starter, alphasort);
    int bad = n < 0 || n > MAX_STARTERS;
    for (int i = 0; i < n; i++) {
        if (!bad) {
            json_t *j = load(list[i]->d_name);
            snprintf(starters[n_starters].file, sizeof starters->file, "%.*s",
                     (int)strlen(list[i]->d_name) - 5, list[i]->d_name);
            starters[n_starters++].json = j;
            bad = !j;
        }
        free(list[i]);
    }
    free(list);
    retention = load("shared/retention.json");
    security = load("shared/security.json");
    return bad || !retention || !security;
}

static int free_all(void **state) {
    (void)state;
    for (size_t i = 0; i < n_starters; i++)
        json_decref(starters[i].json);
    json_decref(retention);
    json_decref(security);
    return 0;
}

static const char *text(const json_t *o, const char *key) {
    const char *s = json_string_value(json_object_get(o, key));
    return s ? s : "";
}

static bool holds(const json_t *array, const char *code) {
    for (size_t i = 0; i < json_array_size(array); i++)
        if (!strcmp(json_string_value(json_array_get(array, i)), code))
            return true;
    return false;
}

/* Place of the shared record `name`, -1 when there is none. */
static int shared_find(const json_t *list, const char *name) {
    for (size_t i = 0; i < json_array_size(list); i++)
        if (!strcmp(text(json_array_get(list, i), "name"), name))
            return (int)i;
    return -1;
}

/* What only one ministry or office has: its division, its own orders. "{mission_law}" stands for it. */
static void cites_no_office_of_its_own(const json_t *node, const char *who) {
    static const char *const own[] = {"แบ่งส่วนราชการ", "กระทรวงเกษตรและสหกรณ์", "สป.กษ", "ศทส",
                                      "ระเบียบสำนักงานปลัด"};
    const char *key, *text = json_string_value(node);
    const json_t *value;
    size_t i;
    for (i = 0; text && i < sizeof own / sizeof *own; i++)
        if (strstr(text, own[i]))
            fail_msg("%s cites %s: %s", who, own[i], text);
    json_array_foreach(node, i, value) cites_no_office_of_its_own(value, who);
    json_object_foreach((json_t *)node, key, value) cites_no_office_of_its_own(value, who);
}

static void none_cites_an_office_of_its_own(void **state) {
    (void)state;
    for (size_t i = 0; i < n_starters; i++)
        cites_no_office_of_its_own(starters[i].json, starters[i].file);
    cites_no_office_of_its_own(retention, "retention");
    cites_no_office_of_its_own(security, "security");
}

/* A view in which the shared records exist, and nothing else. */
static enum ropa_status resolve(void *ctx, const struct ropa_entity *of, const char *name, char uid[37],
                                struct ropa_err *err) {
    const json_t *list = !strcmp(of->code, "retention")  ? retention
                         : !strcmp(of->code, "security") ? security
                                                         : NULL;
    int i = list ? shared_find(list, name) : -1;
    (void)ctx;
    (void)err;
    if (i < 0)
        return ROPA_E_NOT_FOUND;
    snprintf(uid, 37, "00000000-0000-7000-8000-%012d", i + 1);
    return ROPA_OK;
}

static const struct ropa_view view = {.today = "2023-03-31", .resolve = resolve};

/* The record that `json` describes; fails the test when it doesn't read. Free it with ropa_record_free(). */
static struct ropa_record *read_record(const char *entity, const json_t *json, const char *who) {
    struct ropa_err err = {0};
    struct ropa_record *rec = ropa_record_new(ropa_entity_find(entity));
    char *s = json_dumps(json, 0);
    enum ropa_status status = ropa_record_from_json(rec, s, &view, &err);
    free(s);
    if (status != ROPA_OK) {
        char sentence[1024];
        ropa_err_sentence(&err, ROPA_EN, sentence, sizeof sentence);
        ropa_record_free(rec);
        fail_msg("%s: %s: %s", who, err.field, sentence);
    }
    return rec;
}

static void there_are_enough(void **state) {
    (void)state;
    assert_true(n_starters >= 42);
}

static void each_is_named(void **state) {
    static const char *const keys[] = {"code", "name", "group", "ask", "activity"};
    (void)state;
    for (size_t i = 0; i < n_starters; i++) {
        const json_t *j = starters[i].json;
        assert_string_equal(text(j, "code"), starters[i].file);
        assert_int_equal(json_object_size(j), 5);
        for (size_t k = 0; k < 5; k++)
            assert_non_null(json_object_get(j, keys[k]));
        for (size_t k = 1; k <= 2; k++) {
            assert_true(*text(json_object_get(j, keys[k]), "th"));
            assert_true(*text(json_object_get(j, keys[k]), "en"));
        }
    }
}

static void check_codes(const struct ropa_entity *ent, const json_t *record, const char *who);

static void check_code(const struct ropa_field *f, const json_t *value, const char *who) {
    const char *code = json_string_value(value);
    if (!code || !ropa_choice_find(f->vocab, code))
        fail_msg("%s: %s has \"%s\", which is no code", who, f->code, code ? code : "(not a text)");
}

/* Files carry codes, never labels, though labels would read too. */
static void check_field(const struct ropa_field *f, const json_t *value, const char *who) {
    if (f->flags & ROPA_DERIVED)
        fail_msg("%s: %s is computed", who, f->code);
    if (f->kind == ROPA_CHOICE)
        check_code(f, value, who);
    for (size_t i = 0; f->kind == ROPA_SET && i < json_array_size(value); i++)
        check_code(f, json_array_get(value, i), who);
    for (size_t i = 0; f->kind == ROPA_ROWS && i < json_array_size(value); i++)
        check_codes(f->of, json_array_get(value, i), who);
}

static void check_codes(const struct ropa_entity *ent, const json_t *record, const char *who) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)record, key, value) {
        size_t f = ropa_field_find(ent, key);
        if (!strcmp(key, "not_applicable"))
            continue;
        if (f == ROPA_NO_FIELD)
            fail_msg("%s: %s has no field %s", who, ent->code, key);
        check_field(&ent->fields[f], value, who);
    }
}

static void values_are_codes(void **state) {
    (void)state;
    for (size_t i = 0; i < n_starters; i++)
        check_codes(ropa_entity_find("activity"), json_object_get(starters[i].json, "activity"),
                    starters[i].file);
}

/* Whether `path` ("subject_count", "storage.storage_location") names a field of an activity or its rows. */
static bool path_exists(const char *path) {
    struct ropa_place p;
    return !ropa_place_parse(ropa_entity_find("activity"), path, &p, NULL) && p.ref == ROPA_NO_FIELD &&
           p.field < ropa_place_entity(&p)->n_fields;
}

static void asks_little_that_exists(void **state) {
    (void)state;
    for (size_t i = 0; i < n_starters; i++) {
        const json_t *ask = json_object_get(starters[i].json, "ask");
        assert_true(json_array_size(ask) <= MAX_ASKED);
        for (size_t k = 0; k < json_array_size(ask); k++)
            if (!path_exists(json_string_value(json_array_get(ask, k))))
                fail_msg("%s asks %s", starters[i].file, json_string_value(json_array_get(ask, k)));
    }
}

/* What applies and is required is answered, filled by a preset, or asked under `prefix` + its code. */
static void check_complete(const struct ropa_record *rec, const char *prefix, const json_t *ask,
                           const char *who) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        char path[128];
        snprintf(path, sizeof path, "%s%s", prefix, field->code);
        for (size_t r = 0; field->kind == ROPA_ROWS && r < ropa_record_rows(rec, f); r++) {
            char below[128];
            snprintf(below, sizeof below, "%s.", field->code);
            check_complete(ropa_record_row(rec, f, r), below, ask, who);
        }
        if (field->need == ROPA_REQUIRED && field->preset == ROPA_PRESET_NONE && ropa_field_applies(rec, f) &&
            !ropa_field_answered(rec, f) && !holds(ask, path))
            fail_msg("%s neither answers nor asks %s", who, path);
    }
}

static void complete_but_for_what_it_asks(void **state) {
    (void)state;
    for (size_t i = 0; i < n_starters; i++) {
        struct ropa_record *rec =
            read_record("activity", json_object_get(starters[i].json, "activity"), starters[i].file);
        check_complete(rec, "", json_object_get(starters[i].json, "ask"), starters[i].file);
        ropa_record_free(rec);
    }
}

/* s.26 category that `element` always is, or may be and was confirmed to be. */
static bool is_sensitive(const struct ropa_choice *element, const json_t *confirmed) {
    if (element->implies)
        return true;
    for (size_t i = 0; element->asks && i < json_array_size(confirmed); i++)
        if (strstr(element->asks, json_string_value(json_array_get(confirmed, i))))
            return true;
    return false;
}

/* Purposes of `activity` that use `element`; each states its s.26 ground when the element is sensitive. */
static size_t purposes_of(const json_t *activity, const struct ropa_choice *element, const char *who) {
    bool controller = !strcmp(text(activity, "record_role"), "controller");
    bool sensitive = is_sensitive(element, json_object_get(activity, "sensitive_categories"));
    const json_t *purposes = json_object_get(activity, "purpose");
    size_t n = 0;
    for (size_t i = 0; i < json_array_size(purposes); i++) {
        const json_t *p = json_array_get(purposes, i);
        if (!holds(json_object_get(p, "purpose_elements"), element->code))
            continue;
        n++;
        if (controller && sensitive && !*text(p, "s26_ground"))
            fail_msg("%s: no s.26 ground for %s", who, element->code);
    }
    return n;
}

static void every_element_has_purpose_and_reason(void **state) {
    const struct ropa_vocab *elements = ropa_vocab_find("ELEMENT");
    (void)state;
    for (size_t i = 0; i < n_starters; i++) {
        const json_t *a = json_object_get(starters[i].json, "activity");
        const json_t *set = json_object_get(a, "data_elements");
        bool controller = !strcmp(text(a, "record_role"), "controller");
        for (size_t k = 0; k < json_array_size(set); k++) {
            const struct ropa_choice *c =
                ropa_choice_find(elements, json_string_value(json_array_get(set, k)));
            assert_non_null(c);
            if (!purposes_of(a, c, starters[i].file))
                fail_msg("%s: no purpose for %s", starters[i].file, c->code);
            if (controller && (c->flags & ROPA_HIGH_RISK) && !*text(a, "necessity_note"))
                fail_msg("%s: no necessity note for %s", starters[i].file, c->code);
        }
    }
}

/* Fails when `list` holds a name twice or one that no starter uses as `key`. */
static void check_names(const json_t *list, const char *key) {
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = text(json_array_get(list, i), "name");
        size_t used = 0;
        assert_int_equal(shared_find(list, name), i);
        for (size_t k = 0; k < n_starters; k++)
            used += !strcmp(text(json_object_get(starters[k].json, "activity"), key), name);
        if (!used)
            fail_msg("no starter uses %s", name);
    }
}

/* What the phrase of a rule is read as is what the rule says, no more and no less. */
static void phrases_mean_what_the_rules_say(void **state) {
    static const char *const said[] = {"retention_min", "retention_max", "retention_unit",
                                       "retention_trigger", "retention_criterion"};
    (void)state;
    for (size_t i = 0; i < json_array_size(retention); i++) {
        const json_t *j = json_array_get(retention, i);
        struct ropa_record *rule = read_record("retention", j, text(j, "name")), *read = NULL;
        assert_int_equal(ropa_retention_read(text(j, "retention_text"), &read, NULL), ROPA_OK);
        for (size_t f = 0; f < sizeof said / sizeof *said; f++) {
            const char *want = ropa_record_value(rule, said[f]), *got = ropa_record_value(read, said[f]);
            if (strcmp(want ? want : "", got ? got : "") != 0)
                fail_msg("%s: %s is %s, the phrase says %s", text(j, "name"), said[f],
                         want ? want : "nothing", got ? got : "nothing");
        }
        const char *law = ropa_record_value(read, "retention_law_ref");
        if (law && strcmp(law, ropa_record_value(rule, "retention_law_ref")) != 0)
            fail_msg("%s: the phrase names another law, %s", text(j, "name"), law);
        ropa_record_free(read);
        ropa_record_free(rule);
    }
    assert_true(json_array_size(retention) >= 21);
}

static void shared_records_read_and_are_used(void **state) {
    json_t *nothing = json_array();
    (void)state;
    for (size_t i = 0; i < json_array_size(retention); i++) {
        const json_t *j = json_array_get(retention, i);
        struct ropa_record *rec = read_record("retention", j, text(j, "name"));
        check_codes(ropa_entity_find("retention"), j, text(j, "name"));
        check_complete(rec, "", nothing, text(j, "name"));
        ropa_record_free(rec);
    }
    json_array_append_new(nothing,
                          json_string("sec_review_date")); /* only the office knows its last review */
    for (size_t i = 0; i < json_array_size(security); i++) {
        const json_t *j = json_array_get(security, i);
        struct ropa_record *rec = read_record("security", j, text(j, "name"));
        check_codes(ropa_entity_find("security"), j, text(j, "name"));
        check_complete(rec, "", nothing, text(j, "name"));
        ropa_record_free(rec);
    }
    json_decref(nothing);
    check_names(retention, "retention_ref");
    check_names(security, "security_ref");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_are_enough),
        cmocka_unit_test(each_is_named),
        cmocka_unit_test(values_are_codes),
        cmocka_unit_test(none_cites_an_office_of_its_own),
        cmocka_unit_test(asks_little_that_exists),
        cmocka_unit_test(complete_but_for_what_it_asks),
        cmocka_unit_test(every_element_has_purpose_and_reason),
        cmocka_unit_test(phrases_mean_what_the_rules_say),
        cmocka_unit_test(shared_records_read_and_are_used),
    };
    return cmocka_run_group_tests(tests, load_all, free_all);
}
