/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Reading templates/words.json and templates/services.json. */
#include "model/hints.h"
#include "base/buf.h"
#include "base/err.h"
#include "register/register.h"

#include <jansson.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static enum ropa_status read_list(const char *code, const json_t *words, struct rp_hint_list *out) {
    size_t n = json_array_size(words);
    if (!code || !n)
        return ROPA_E_FORMAT;
    out->code = strdup(code);
    out->words = calloc(n, sizeof *out->words);
    if (!out->code || !out->words)
        return ROPA_E_NOMEM;
    for (size_t i = 0; i < n; i++) {
        const char *word = json_string_value(json_array_get(words, i));
        if (!word || !*word)
            return ROPA_E_FORMAT;
        if (!rp_hint_add(out, word))
            return ROPA_E_NOMEM;
    }
    return ROPA_OK;
}

static enum ropa_status read_words(const json_t *json, struct rp_hints *out) {
    const char *key;
    json_t *value;
    if (!json_is_object(json))
        return ROPA_E_FORMAT;
    out->lists = calloc(json_object_size(json) + 1, sizeof *out->lists);
    if (!out->lists)
        return ROPA_E_NOMEM;
    json_object_foreach((json_t *)json, key, value) {
        enum ropa_status s = read_list(key, value, &out->lists[out->n_lists++]);
        if (s)
            return s;
    }
    return ROPA_OK;
}

/* "Dropbox (Dropbox: US)" */
static enum ropa_status read_service(const json_t *service, struct rp_hint_list *out) {
    struct rp_buf name = {0};
    const char *title = json_string_value(json_object_get(service, "name"));
    const char *keeper = json_string_value(json_object_get(service, "operator"));
    const json_t *countries = json_object_get(service, "countries");
    bool whole = title && keeper && json_array_size(countries);
    rp_buf_printf(&name, "%s (%s:", title ? title : "", keeper ? keeper : "");
    for (size_t i = 0; i < json_array_size(countries); i++) {
        const char *country = json_string_value(json_array_get(countries, i));
        whole &= country != NULL;
        rp_buf_printf(&name, "%s%s", i ? ", " : " ", country ? country : "");
    }
    rp_buf_str(&name, ")");
    enum ropa_status s = name.bad ? ROPA_E_NOMEM : ROPA_E_FORMAT;
    if (whole && !name.bad)
        s = read_list(name.p, json_object_get(service, "words"), out);
    rp_buf_free(&name);
    return s;
}

static enum ropa_status read_services(const json_t *json, struct rp_hints *out) {
    size_t n = json_array_size(json);
    enum ropa_status s = json_is_array(json) ? ROPA_OK : ROPA_E_FORMAT;
    out->services = calloc(n + 1, sizeof *out->services);
    if (!out->services)
        return ROPA_E_NOMEM;
    for (; !s && out->n_services < n; out->n_services++)
        s = read_service(json_array_get(json, out->n_services), &out->services[out->n_services]);
    return s;
}

static enum ropa_status read_file(struct ropa_register *reg, const char *name,
                                  enum ropa_status (*read)(const json_t *json, struct rp_hints *out),
                                  struct rp_hints *out, struct ropa_err *err) {
    char *text;
    json_error_t at = {.line = 0};
    enum ropa_status s = rp_template_read(reg, name, &text, err);
    if (s)
        return s;
    json_t *json = json_loads(text, JSON_REJECT_DUPLICATES, &at);
    free(text);
    s = json                                               ? read(json, out)
        : json_error_code(&at) == json_error_out_of_memory ? ROPA_E_NOMEM
                                                           : ROPA_E_FORMAT;
    json_decref(json);
    if (s)
        rp_err_subject(err, s, name, NULL);
    if (s && err)
        err->row = at.line > 0 ? at.line : 0;
    return s;
}

enum ropa_status rp_hints_read(struct ropa_register *reg, struct rp_hints **out, struct ropa_err *err) {
    struct rp_hints *hints = calloc(1, sizeof *hints);
    enum ropa_status s =
        hints ? read_file(reg, "words.json", read_words, hints, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = read_file(reg, "services.json", read_services, hints, err);
    if (s)
        rp_hints_free(hints);
    *out = s ? NULL : hints;
    return s;
}
