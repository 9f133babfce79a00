/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Maps that are made: proposed from the headings of a table and what stands below them, then corrected by a person. */
#include "base/err.h"
#include "exchange/table/map.h"
#include "model/json_text.h"
#include "model/words.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define COMMENT_TH                                                                                           \
    "แก้ชื่อช่องทางขวา (ดูในพจนานุกรมข้อมูล null คือไม่นำเข้า) และคำใน values ให้ถูกต้อง แล้วนำเข้าใหม่ด้วยไฟล์จับคู่นี้"
#define COMMENT_EN                                                                                           \
    "Correct the fields on the right (the dictionary lists them; null leaves a column out) and the words in values. Then import again with this map."

enum { SAMPLES = sizeof((struct ropa_import_heading *)0)->samples / sizeof(char *) };

/* ---- proposing ---- */

/* Whether `text` is a value of `f`. */
static bool is_value(const struct ropa_field *f, const char *text) {
    char *value = NULL;
    bool is = ropa_value_parse(f, text, NULL, &value, NULL) == ROPA_OK;
    free(value);
    return is;
}

/* Whether what stands in the column may be of the place: rather none than a wrong one that stores. */
static bool fits(const struct ropa_place *p, const struct ropa_import_heading *h) {
    static const struct ropa_field yes_no = {.kind = ROPA_BOOL};
    const struct ropa_field *f = ropa_place_field(p);
    bool strict =
        f && (f->kind == ROPA_INT || f->kind == ROPA_BOOL || f->kind == ROPA_DATE || f->kind == ROPA_TIME);
    bool none = true, any = !f || !h->samples[0]; /* all say that there is none; one says what may be of it */
    for (size_t i = 0; f && i < SAMPLES && h->samples[i]; i++) {
        any = any || (strict ? is_value(f, h->samples[i])
                             : !is_value(&yes_no, h->samples[i]) && !rp_word_is_tick(h->samples[i]));
        none = none && rp_word_is_none(h->samples[i], &(bool){false});
    }
    return any || (none && !strict);
}

/* A record that others share is named by its name: what tables of others call the same are words about it. */
static bool find(const struct ropa_entity *ent, const struct ropa_import_heading *h, struct ropa_place *p) {
    struct ropa_place meant = {0};
    if (!strcmp(h->heading, "ชื่อ")) {
        *p = rp_place_own(ent, ent->title);
        return true;
    }
    bool nothing = false, said = rp_heading_said(ent, h->heading, &meant, &nothing) && fits(&meant, h);
    if (rp_heading_find(ent, h->heading, p, &(bool){false})) {
        *p = rp_place_valued(p); /* rows as a whole are no place of a cell: of each, what names it */
        const struct ropa_field *f = ropa_place_field(p);
        bool shared = said && f && f->kind == ROPA_REF && ropa_place_field(&meant)->kind != ROPA_REF;
        if (said && (shared || !fits(p, h))) /* a whole number of one's own name, where "10 ปี" stands */
            *p = meant;
        return true;
    }
    *p = meant;
    return said;
}

/* Each item of a cell is a row where cells hold several. */
static void tell_items(struct ropa_place *p, const struct ropa_import_heading *h) {
    const struct ropa_field *f = ropa_place_field(p);
    bool several = false;
    for (size_t i = 0; i < SAMPLES && h->samples[i]; i++)
        several = several || strpbrk(h->samples[i], ";\n");
    if (several && p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_ANY && f && f->kind != ROPA_SET &&
        f->kind != ROPA_LONG)
        p->row = ROPA_ROW_MORE;
}

/* What stands between the items of its cells, where it shows there: only of what may have several. */
static json_t *parted_by(const struct ropa_entity *ent, const json_t *path,
                         const struct ropa_import_heading *h) {
    struct ropa_place p;
    bool lines = false, semicolons = false;
    if (!json_is_string(path) || ropa_place_parse(ent, json_string_value(path), &p, NULL))
        return NULL;
    const struct ropa_field *f = ropa_place_field(&p);
    if (!f || (f->kind != ROPA_SET && f->kind != ROPA_REFS && p.row != ROPA_ROW_MORE))
        return NULL;
    for (size_t i = 0; i < SAMPLES && h->samples[i]; i++) {
        lines = lines || strchr(h->samples[i], '\n');
        semicolons = semicolons || strchr(h->samples[i], ';');
    }
    return lines || semicolons ? json_string(!semicolons ? "\n" : lines ? ";\n" : ";") : NULL;
}

/* A place is proposed once: two headings can hardly mean the same. */
static json_t *guess(const struct ropa_entity *ent, const struct ropa_import_heading *h, json_t *used) {
    struct ropa_place p;
    struct rp_buf key = {0}, path = {0};
    json_t *v = NULL;
    if (find(ent, h, &p)) {
        rp_place_put(&key, &p);
        tell_items(&p, h);
        rp_place_put(&path, &p);
    }
    if (path.p && !path.bad && !key.bad && !json_object_get(used, key.p)) {
        json_object_set_new(used, key.p, json_true());
        v = json_string(path.p);
    }
    rp_buf_free(&key);
    rp_buf_free(&path);
    return v ? v : json_null();
}

char *rp_map_propose(const struct ropa_entity *ent, const struct ropa_import_heading *headings, size_t n) {
    json_t *columns = json_object(), *separators = json_object(), *used = json_object();
    for (size_t i = 0; i < n; i++)
        if (*headings[i].heading && !json_object_get(columns, headings[i].heading)) {
            json_t *path = guess(ent, &headings[i], used), *ends = parted_by(ent, path, &headings[i]);
            json_object_set_new(columns, headings[i].heading, path);
            if (ends)
                json_object_set_new(separators, headings[i].heading, ends);
        }
    json_t *map = json_pack("{s:[s,s], s:s, s:o, s:o, s:{}, s:{}, s:{}, s:{}, s:s}", "comment", COMMENT_TH,
                            COMMENT_EN, "noun", ent->code, "columns", columns, "separators", separators,
                            "values", "yes_no", "constants", "leave", "unknown", "keep");
    char *text = rp_json_write(map, RP_JSON_PRETTY, false);
    json_decref(map);
    json_decref(used);
    return text;
}

/* ---- correcting ---- */

/* `map` with `key` of its object `part` changed to `value`, which is taken, and read once more; *map is as before on an error. */
static enum ropa_status change(char **map, const struct ropa_entity *noun, const char *part, const char *key,
                               json_t *value, struct ropa_err *err) {
    struct rp_map *read = NULL;
    json_t *source = NULL;
    char *text = NULL;
    enum ropa_status s = rp_json_read("map", *map, 0, &source, err);
    json_t *of = s ? NULL : json_object_get(source, part);
    if (!s && !of && (of = json_object()) && json_object_set_new_nocheck(source, part, of))
        of = NULL;
    bool bad = !s && (!of || json_object_set(of, key, value) ||
                      !(text = rp_json_write(source, RP_JSON_PRETTY, false)));
    if (bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_map_parse(text, noun, &read, err);
    rp_map_free(read);
    json_decref(source);
    json_decref(value);
    if (s) {
        free(text);
        return s;
    }
    free(*map);
    *map = text;
    return ROPA_OK;
}

/* Every reading of the map's noun. */
static enum ropa_status open_map(const char *text, const struct ropa_entity *noun, struct rp_map **map,
                                 struct ropa_err *err) {
    return rp_map_parse(text, noun ? noun : ropa_entity_find("activity"), map, err);
}

enum ropa_status ropa_map_place(const char *map, const struct ropa_entity *noun, const char *heading,
                                struct ropa_place *out, struct ropa_err *err) {
    struct rp_map *m = NULL;
    bool bad = false;
    *out = (struct ropa_place){0};
    enum ropa_status s = open_map(map, noun, &m, err);
    const struct rp_map_column *c = s ? NULL : rp_map_find(m, heading, &bad);
    if (c)
        *out = c->place;
    rp_map_free(m);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

enum ropa_status ropa_map_column(char **map, const struct ropa_entity *noun, const char *heading,
                                 const char *path, struct ropa_err *err) {
    struct rp_map *m = NULL;
    struct ropa_place p;
    struct rp_buf code = {0};
    enum ropa_status s = open_map(*map, noun, &m, err);
    if (!s && path && !(s = rp_heading_parse(m->ent, path, &p, err)))
        rp_place_put(&code, &p);
    const struct ropa_entity *ent = s ? NULL : m->ent;
    rp_map_free(m);
    if (!s && code.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = change(map, ent, "columns", heading, path ? json_string(code.p) : json_null(), err);
    rp_buf_free(&code);
    return s;
}

/* The map's own answer, beside those that the column has already. */
static json_t *answers_with(const struct rp_map_column *c, const char *word, const char *as) {
    json_t *all = c->values ? json_copy((json_t *)c->values) : json_object();
    if (all && json_object_set_new(all, word, json_string(as))) {
        json_decref(all);
        all = NULL;
    }
    return all;
}

enum ropa_status ropa_map_word(char **map, const struct ropa_entity *noun, const char *field,
                               const char *word, const char *as, struct ropa_err *err) {
    struct rp_map *m = NULL;
    struct ropa_place p;
    char *value = NULL;
    enum ropa_status s = open_map(*map, noun, &m, err);
    if (!s)
        s = rp_heading_parse(m->ent, field, &p, err);
    if (!s && ropa_place_field(&p))
        s = ropa_value_parse(ropa_place_field(&p), as, NULL, &value, err);
    free(value);
    bool column = false;
    for (size_t i = 0; !s && i < m->n_columns; i++) {
        const struct rp_map_column *c = &m->columns[i];
        column = column || c->place.root;
        if (c->place.root && rp_place_same_field(&c->place, &p)) {
            json_t *all = answers_with(c, word, as);
            bool bad = !all;
            s = bad ? rp_err(err, ROPA_E_NOMEM, NULL) : change(map, m->ent, "values", c->heading, all, err);
        }
    }
    const struct rp_map_column *own = NULL; /* a map of no column tells it of the field */
    for (size_t i = 0; !s && !column && i < m->n_columns; i++)
        if (!strcmp(m->columns[i].heading, field))
            own = &m->columns[i];
    if (!s && !column) {
        json_t *all = answers_with(own ? own : &(struct rp_map_column){0}, word, as);
        bool bad = !all;
        s = bad ? rp_err(err, ROPA_E_NOMEM, NULL) : change(map, m->ent, "values", field, all, err);
    }
    rp_map_free(m);
    return s;
}
