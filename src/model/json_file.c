/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/json_file.h"

#include "base/buf.h"
#include "base/err.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- where it stands ---- */

/* Values are counted as they begin: in the tree up to `value` of `in`, then in the text. */
struct counting {
    const json_t *in, *value;
    size_t n;
};

static bool count_to(struct counting *c, const json_t *in, const json_t *at) {
    const char *key;
    json_t *inner;
    size_t i;
    if (at == c->value && (!c->in || c->in == in))
        return true;
    c->n++;
    json_array_foreach(at, i, inner) {
        if (count_to(c, at, inner))
            return true;
    }
    json_object_foreach((json_t *)at, key, inner) {
        if (count_to(c, at, inner))
            return true;
    }
    return false;
}

static const char *past_text(const char *p) {
    for (p++; *p && *p != '"'; p++)
        p += *p == '\\' && p[1];
    return *p ? p + 1 : p;
}

/* Where the value that `n` others begin before begins. A text before a colon is a name. */
static const char *find_value(const char *text, size_t n) {
    const char *p = text;
    while (*(p += strspn(p, " \t\r\n,:]}"))) {
        const char *end = *p == '"' ? past_text(p) : p + 1;
        bool name = *p == '"' && end[strspn(end, " \t\r\n")] == ':';
        if (!name && n-- == 0)
            return p;
        p = *p == '"' || strchr("{[", *p) ? end : p + strcspn(p, " \t\r\n,]}");
    }
    return text;
}

long rp_json_line(const struct rp_json_file *file, const json_t *in, const json_t *value) {
    struct counting c = {.in = in, .value = value};
    const char *at = count_to(&c, NULL, file->root) ? find_value(file->text, c.n) : file->text;
    long line = 1;
    for (const char *p = file->text; p < at; p++)
        line += *p == '\n';
    return line;
}

const json_t *rp_json_at(const json_t *object, const char *path, const json_t **in) {
    const json_t *at = object;
    for (const char *p = path; *p;) {
        char name[96];
        size_t n = *p == '[' ? strcspn(p, "]") : strcspn(p, ".[");
        snprintf(name, sizeof name, "%.*s", (int)n, p);
        const json_t *inner =
            *p == '[' ? json_array_get(at, strtoul(p + 1, NULL, 10) - 1) : json_object_get(at, name);
        if (!inner)
            break;
        *in = at;
        at = inner;
        p += n;
        p += strspn(p, "].");
    }
    return at;
}

/* ---- refusing ---- */

enum ropa_status rp_json_wrong(const struct rp_json_file *file, const json_t *in, const json_t *value,
                               const char *found, const struct ropa_text *words, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_FORMAT, file->name, found);
    if (words)
        rp_err_hint(err, words->in[ROPA_TH], words->in[ROPA_EN]);
    if (err)
        err->row = rp_json_line(file, in, value);
    return ROPA_E_FORMAT;
}

enum ropa_status rp_json_because(const struct rp_json_file *file, const json_t *in, const json_t *value,
                                 const struct ropa_err *why, struct ropa_err *err) {
    char said[2][384];
    if (rp_err_is_failure(why->status)) {
        if (err)
            *err = *why;
        return why->status;
    }
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        ropa_err_sentence(why, (enum ropa_lang)lang, said[lang], sizeof said[lang]);
    return rp_json_wrong(file, in, value, NULL, &(struct ropa_text){{said[ROPA_TH], said[ROPA_EN]}}, err);
}

/* ---- what it must be ---- */

static const struct ropa_text must[] = {
    [RP_JSON_TEXT] = {{" ต้องเป็นข้อความในเครื่องหมาย \" \"", " must be a text in \" \""}},
    [RP_JSON_TEXTS] = {{" ต้องเป็นรายการของข้อความ [\"…\", \"…\"]", " must be a list of texts [\"…\", \"…\"]"}},
    [RP_JSON_BOTH] = {{" ต้องเป็น {\"th\": \"…\", \"en\": \"…\"}", " must be {\"th\": \"…\", \"en\": \"…\"}"}},
    [RP_JSON_LIST] = {{" ต้องเป็นรายการ [ ]", " must be a list [ ]"}},
    [RP_JSON_GROUP] = {{" ต้องเป็นกลุ่มของชื่อและค่า { }", " must be names with values { }"}},
};

static bool is_text(const json_t *v) {
    return json_is_string(v) && json_string_length(v) > 0;
}

enum ropa_status rp_json_check(const struct rp_json_file *file, const json_t *in, const json_t *value,
                               const char *name, enum rp_json_is is, struct ropa_err *err) {
    const json_t *en = json_object_get(value, "en");
    bool good = is == RP_JSON_ANY;
    size_t i;
    json_t *one;
    switch (is) {
    case RP_JSON_TEXT:
        good = is_text(value);
        break;
    case RP_JSON_TEXTS:
        good = json_is_array(value);
        json_array_foreach(value, i, one) {
            if (!is_text(one))
                return rp_json_wrong(file, value, one, name, &must[is], err);
        }
        break;
    case RP_JSON_BOTH:
        good = is_text(json_object_get(value, "th")) && (!en || is_text(en));
        break;
    case RP_JSON_LIST:
        good = json_is_array(value);
        break;
    case RP_JSON_GROUP:
        good = json_is_object(value);
        break;
    case RP_JSON_ANY:
        break;
    }
    return good ? ROPA_OK : rp_json_wrong(file, in, value, name, &must[is], err);
}

/* The names that may stand there. */
static enum ropa_status refuse_name(const struct rp_json_file *file, const json_t *object,
                                    const json_t *value, const char *name,
                                    const struct rp_json_member *members, struct ropa_err *err) {
    struct rp_buf th = {0}, en = {0};
    rp_buf_str(&th, " ไม่ใช่ชื่อที่รู้จัก ที่ใช้ได้ตรงนี้:");
    rp_buf_str(&en, " is not a known name; here:");
    for (const struct rp_json_member *m = members; m->name; m++) {
        rp_buf_printf(&th, "%s%s", m == members ? " " : ", ", m->name);
        rp_buf_printf(&en, "%s%s", m == members ? " " : ", ", m->name);
    }
    enum ropa_status s =
        th.bad || en.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : rp_json_wrong(file, object, value, name, &(struct ropa_text){{th.p, en.p}}, err);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

enum ropa_status rp_json_members(const struct rp_json_file *file, const json_t *in, const json_t *object,
                                 const struct rp_json_member *members, bool only, struct ropa_err *err) {
    static const struct ropa_text group = {{"ต้องเป็นกลุ่มของชื่อและค่า { }",
                                            "names with values { } must stand here"}},
                                  missing = {{" ยังไม่ได้ใส่", " is missing"}};
    const char *name;
    json_t *value;
    enum ropa_status s = ROPA_OK;
    if (!json_is_object(object))
        return rp_json_wrong(file, in, object, NULL, &group, err);
    for (const struct rp_json_member *m = members; m->name && !s; m++) {
        value = json_object_get(object, m->name);
        if (value)
            s = rp_json_check(file, object, value, m->name, m->is, err);
        else if (m->needed)
            s = rp_json_wrong(file, in, object, m->name, &missing, err);
    }
    json_object_foreach((json_t *)object, name, value) {
        const struct rp_json_member *m = members;
        while (m->name && strcmp(m->name, name) != 0)
            m++;
        if (only && !s && !m->name)
            s = refuse_name(file, object, value, name, members, err);
    }
    return s;
}
