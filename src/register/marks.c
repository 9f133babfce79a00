/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/marks.h"

#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/unit.h"
#include "model/set.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Once in the set being built. */
static void add_once(struct rp_buf *set, const char *item) {
    if (!set->n || !ropa_set_has(set->p, item))
        rp_set_add(set, item);
}

static bool keep_one(void *ctx, const struct ropa_record *rec) {
    *(const struct ropa_record **)ctx = rec;
    return false;
}

void rp_marks_begin(struct rp_marks *m, const struct ropa_view *view) {
    *m = (struct rp_marks){0};
    if (view->each)
        view->each(view->ctx, &rp_organisation, keep_one, &m->organisation);
    const char *uid = m->organisation ? ropa_record_get(m->organisation, ORG_CENTRE_REF) : NULL;
    const struct ropa_record *unit = uid && view->record ? view->record(view->ctx, &rp_unit, uid) : NULL;
    m->centre = unit ? ropa_record_get(unit, UNI_NAME) : NULL;
}

void rp_marks_free(struct rp_marks *m) {
    rp_buf_free(&m->wanted);
    rp_buf_free(&m->open);
}

/* What stands for field `f` of the organisation, NULL for nothing; what could be asked is noted. */
static const char *value_of(struct rp_marks *m, size_t f) {
    const struct ropa_record *org = m->organisation;
    bool applies = !org || ropa_field_applies(org, f);
    const char *value = org && applies ? ropa_record_get(org, f) : NULL;
    if (!value && applies && f == ORG_CENTRE_NAME)
        value = m->centre;
    if (!value && applies)
        add_once(&m->wanted, rp_organisation.fields[f].code);
    return value;
}

/* The field that the mark at `at` ("{code}") names, and its length; ROPA_NO_FIELD where none stands there. */
static size_t mark_at(const char *at, size_t *length) {
    char code[64];
    size_t n = *at == '{' ? strcspn(at, "}") : 0;
    if (n < 2 || at[n] != '}' || n > sizeof code)
        return ROPA_NO_FIELD;
    *length = n + 1;
    snprintf(code, sizeof code, "%.*s", (int)(n - 1), at + 1);
    return ropa_field_find(&rp_organisation, code);
}

bool rp_marks_text(struct rp_marks *m, const char *text, struct rp_buf *out) {
    size_t bracket = 0;
    bool within = false, lost = false, whole = true;
    rp_buf_clear(out);
    for (size_t n = 1; *text; text += n, n = 1) {
        size_t f = mark_at(text, &n);
        const char *value = f != ROPA_NO_FIELD ? value_of(m, f) : NULL;
        if (f != ROPA_NO_FIELD) {
            rp_buf_str(out, value);
            lost |= within && !value;
            whole &= within || value;
        } else if (*text == '[') {
            bracket = out->n;
            within = true;
            lost = false;
        } else if (*text == ']') {
            if (lost)
                rp_buf_cut(out, bracket);
            within = false;
        } else {
            rp_buf_add(out, text, n);
        }
    }
    m->bad |= out->bad;
    return whole;
}

static void fill(struct rp_marks *m, json_t *json, const char *path);

static void fill_member(struct rp_marks *m, json_t *object, const char *key, json_t *value,
                        const char *path) {
    const char *text = json_string_value(value);
    struct rp_buf filled = {0}, below = {0};
    rp_buf_printf(&below, "%s%s%s", path, *path ? "." : "", key);
    m->bad |= below.bad;
    if (!text) {
        fill(m, value, below.p ? below.p : "");
    } else if (strchr(text, '{')) {
        bool whole = rp_marks_text(m, text, &filled);
        if (!whole)
            add_once(&m->open, below.p ? below.p : "");
        if (whole && filled.n)
            m->bad |= json_string_set(value, filled.p) != 0;
        else
            json_object_del(object, key);
    }
    rp_buf_free(&filled);
    rp_buf_free(&below);
}

static void fill(struct rp_marks *m, json_t *json, const char *path) {
    const char *key;
    json_t *value;
    void *next;
    size_t i;
    json_array_foreach(json, i, value) fill(m, value, path);
    if (json_is_object(json))
        json_object_foreach_safe(json, next, key, value) fill_member(m, json, key, value, path);
}

void rp_marks_fill(struct rp_marks *m, json_t *json) {
    fill(m, json, "");
    m->bad |= m->wanted.bad || m->open.bad;
}
