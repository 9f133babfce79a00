/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading templates/words.json and templates/services.json: what they hold is looked at first. */
#include "model/hints.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/json_file.h"
#include "model/json_text.h"
#include "register/register.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static enum ropa_status read_list(const char *code, const json_t *words, struct rp_hint_list *out) {
    size_t n = json_array_size(words);
    out->code = strdup(code);
    out->words = calloc(n + 1, sizeof *out->words);
    bool good = out->code && out->words;
    for (size_t i = 0; i < n && good; i++)
        good = rp_hint_add(out, json_string_value(json_array_get(words, i)));
    return good ? ROPA_OK : ROPA_E_NOMEM;
}

static const struct ropa_text none = {{" ต้องมีอย่างน้อยหนึ่งรายการ", " must list at least one"}};

/* Whether `name` of `in` lists texts, one at least. */
static enum ropa_status check_list(const struct rp_json_file *file, const json_t *in, const char *name,
                                   struct ropa_err *err) {
    const json_t *list = json_object_get(in, name);
    enum ropa_status s = rp_json_check(file, in, list, name, RP_JSON_TEXTS, err);
    return !s && !json_array_size(list) ? rp_json_wrong(file, in, list, name, &none, err) : s;
}

static enum ropa_status check_words(const struct rp_json_file *file, struct ropa_err *err) {
    static const struct rp_json_member any[] = {{NULL, RP_JSON_ANY, false}};
    const char *key;
    json_t *value;
    enum ropa_status s = rp_json_members(file, NULL, file->root, any, false, err);
    json_object_foreach((json_t *)file->root, key, value) {
        s = s ? s : check_list(file, file->root, key, err);
    }
    return s;
}

/* Those of a list that is there already are left. */
static enum ropa_status read_words(const json_t *json, struct rp_hints *out) {
    const char *key;
    json_t *value;
    enum ropa_status s = ROPA_OK;
    struct rp_hint_list *lists = calloc(out->n_lists + json_object_size(json) + 1, sizeof *lists);
    if (!lists)
        return ROPA_E_NOMEM;
    if (out->n_lists)
        memcpy(lists, out->lists, out->n_lists * sizeof *lists);
    free(out->lists);
    out->lists = lists;
    json_object_foreach((json_t *)json, key, value) {
        if (!s && !rp_hints_list(out, key))
            s = read_list(key, value, &lists[out->n_lists++]);
    }
    return s;
}

static enum ropa_status check_services(const struct rp_json_file *file, struct ropa_err *err) {
    static const struct rp_json_member members[] = {{"name", RP_JSON_TEXT, true},
                                                    {"operator", RP_JSON_TEXT, true},
                                                    {"countries", RP_JSON_TEXTS, true},
                                                    {"words", RP_JSON_TEXTS, true},
                                                    {NULL, RP_JSON_ANY, false}};
    static const struct ropa_text list = {{"ต้องเป็นรายการ [ ]", "a list [ ] must stand here"}};
    size_t i;
    json_t *one;
    if (!json_is_array(file->root))
        return rp_json_wrong(file, NULL, file->root, NULL, &list, err);
    json_array_foreach(file->root, i, one) {
        enum ropa_status s = rp_json_members(file, file->root, one, members, false, err);
        s = s ? s : check_list(file, one, "countries", err);
        s = s ? s : check_list(file, one, "words", err);
        if (s)
            return s;
    }
    return ROPA_OK;
}

/* "Dropbox (Dropbox: US)" */
static enum ropa_status read_service(const json_t *service, struct rp_hint_list *out) {
    struct rp_buf name = {0};
    const json_t *countries = json_object_get(service, "countries");
    rp_buf_printf(&name, "%s (%s:", json_string_value(json_object_get(service, "name")),
                  json_string_value(json_object_get(service, "operator")));
    for (size_t i = 0; i < json_array_size(countries); i++)
        rp_buf_printf(&name, "%s%s", i ? ", " : " ", json_string_value(json_array_get(countries, i)));
    rp_buf_str(&name, ")");
    enum ropa_status s = name.bad ? ROPA_E_NOMEM : read_list(name.p, json_object_get(service, "words"), out);
    rp_buf_free(&name);
    return s;
}

static enum ropa_status read_services(const json_t *json, struct rp_hints *out) {
    size_t n = json_array_size(json);
    enum ropa_status s = ROPA_OK;
    out->services = calloc(n + 1, sizeof *out->services);
    if (!out->services)
        return ROPA_E_NOMEM;
    for (; !s && out->n_services < n; out->n_services++)
        s = read_service(json_array_get(json, out->n_services), &out->services[out->n_services]);
    return s;
}

static const struct file {
    const char *name;
    enum ropa_status (*check)(const struct rp_json_file *file, struct ropa_err *err);
    enum ropa_status (*read)(const json_t *json, struct rp_hints *out); /* ROPA_E_NOMEM alone */
} files[] = {{"words.json", check_words, read_words}, {"services.json", check_services, read_services}};

static enum ropa_status read_file(struct ropa_register *reg, const struct file *f, struct rp_hints *out,
                                  struct ropa_err *err) {
    char *text = NULL;
    json_t *json = NULL;
    enum ropa_status s = rp_template_read(reg, f->name, &text, err);
    if (!s)
        s = rp_json_read(f->name, text, 0, &json, err);
    if (!s)
        s = f->check(&(struct rp_json_file){f->name, text, json}, err);
    if (!s && f->read(json, out))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    json_decref(json);
    free(text);
    return s;
}

enum ropa_status rp_hints_read(struct ropa_register *reg, struct rp_hints **out, struct ropa_err *err) {
    struct rp_hints *hints = calloc(1, sizeof *hints);
    enum ropa_status s = hints ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < sizeof files / sizeof *files && !s; i++)
        s = read_file(reg, &files[i], hints, err);
    if (!s && reg &&
        reg->templates) /* lists that came after the office made its own file: what they see isn't lost */
        s = read_file(NULL, &files[0], hints, err);
    if (s)
        rp_hints_free(hints);
    *out = s ? NULL : hints;
    return s;
}
