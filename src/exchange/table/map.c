/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/map.h"

#include "base/err.h"
#include "model/json_file.h"
#include "model/json_text.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

static enum ropa_status no_field(struct ropa_err *err, const char *what) {
    return rp_err_subject(err, ROPA_E_FIELD, "map", what);
}

/* `what` is said wrongly by `v`. */
static enum ropa_status wrong(const struct rp_map *map, const json_t *v, struct ropa_err *err,
                              const char *what) {
    return rp_json_wrong(&(struct rp_json_file){"map", map->text, map->source}, NULL, v, what, NULL, err);
}

/* ---- reading ---- */

static struct rp_map_column *column_of(struct rp_map *map, const char *heading) {
    for (size_t i = 0; i < map->n_columns; i++)
        if (!strcmp(map->columns[i].heading, heading))
            return &map->columns[i];
    struct rp_map_column *grown = rp_grow(map->columns, map->n_columns, &map->cap, sizeof *grown);
    if (!grown)
        return NULL;
    map->columns = grown;
    grown[map->n_columns] = (struct rp_map_column){.heading = heading, .yes_no = ROPA_NO_FIELD};
    return &grown[map->n_columns++];
}

static enum ropa_status read_place(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                   struct ropa_err *err) {
    const char *path = json_string_value(v);
    if (json_is_null(v))
        return ROPA_OK;
    if (!path)
        return wrong(map, v, err, c->heading);
    return rp_heading_parse(map->ent, path, &c->place, err);
}

static enum ropa_status read_separators(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                        struct ropa_err *err) {
    c->separators = json_string_value(v);
    return c->separators && *c->separators ? ROPA_OK : wrong(map, v, err, c->heading);
}

static enum ropa_status read_values(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                    struct ropa_err *err) {
    const char *word;
    json_t *to;
    if (!json_is_object(v))
        return wrong(map, v, err, c->heading);
    json_object_foreach((json_t *)v, word, to) {
        if (!json_is_string(to))
            return wrong(map, to, err, word);
    }
    c->values = v;
    return ROPA_OK;
}

static enum ropa_status read_yes_no(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                    struct ropa_err *err) {
    const char *field = json_string_value(json_object_get(v, "field"));
    struct ropa_place p;
    bool own = field && !ropa_place_parse(map->ent, field, &p, NULL) && rp_place_is(&p, p.field) &&
               p.field < map->ent->n_fields;
    c->yes_no = own ? p.field : ROPA_NO_FIELD;
    c->no = json_string_value(json_object_get(v, "no"));
    if (!c->no && json_object_get(v, "no"))
        return wrong(map, v, err, c->heading);
    if (c->yes_no == ROPA_NO_FIELD)
        return no_field(err, field ? field : c->heading);
    return ROPA_OK;
}

static enum ropa_status read_leave(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                   struct ropa_err *err) {
    c->leave = json_string_value(v);
    return c->leave ? ROPA_OK : wrong(map, v, err, c->heading);
}

typedef enum ropa_status read_column_fn(struct rp_map *map, struct rp_map_column *c, const json_t *v,
                                        struct ropa_err *err);

static const struct {
    const char *key;
    read_column_fn *read;
} parts[] = {
    {"columns", read_place}, {"separators", read_separators}, {"values", read_values},
    {"yes_no", read_yes_no}, {"leave", read_leave},
};

static enum ropa_status read_part(struct rp_map *map, const json_t *object, read_column_fn *read,
                                  struct ropa_err *err) {
    const char *heading;
    json_t *v;
    enum ropa_status s = ROPA_OK;
    json_object_foreach((json_t *)object, heading, v) {
        struct rp_map_column *c = column_of(map, heading);
        s = c ? read(map, c, v, err) : rp_err(err, ROPA_E_NOMEM, NULL);
        if (s)
            break;
    }
    return s;
}

/* What is said of every record can't be said of a row that one of them has. */
static enum ropa_status refuse_one(const char *path, const struct ropa_place *p, struct ropa_err *err) {
    static const struct ropa_text one = {
        {"ค่าคงที่เป็นของทุกรายการ แต่แถวที่มีรหัสภายใน (uid) นี้อยู่ในรายการเดียว โปรดเขียน ",
         "a constant is of every record, but the row with that uid is in one of them; write "}};
    struct ropa_place right = *p;
    right.row = ROPA_ROW_ANY;
    return rp_place_unfit(path, &one, &right, err);
}

static enum ropa_status read_constants(struct rp_map *map, const json_t *object, struct ropa_err *err) {
    const char *path;
    json_t *v;
    map->constants = calloc(json_object_size(object) + 1, sizeof *map->constants);
    if (!map->constants)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    json_object_foreach((json_t *)object, path, v) {
        struct rp_map_constant *c = &map->constants[map->n_constants++];
        c->value = json_string_value(v);
        if (!c->value)
            return wrong(map, v, err, path);
        enum ropa_status s = rp_heading_parse(map->ent, path, &c->place, err);
        if (!s && c->place.row == ROPA_ROW_UID)
            s = refuse_one(path, &c->place, err);
        if (s)
            return s;
    }
    return ROPA_OK;
}

/* What a map holds, whatever that says. */
static enum ropa_status check_all(const struct rp_json_file *file, struct ropa_err *err) {
    static const struct rp_json_member members[] = {
        {"noun", RP_JSON_TEXT, false},     {"encoding", RP_JSON_TEXT, false},
        {"columns", RP_JSON_GROUP, false}, {"separators", RP_JSON_GROUP, false},
        {"values", RP_JSON_GROUP, false},  {"yes_no", RP_JSON_GROUP, false},
        {"leave", RP_JSON_GROUP, false},   {"constants", RP_JSON_GROUP, false},
        {"unknown", RP_JSON_TEXT, false},  {"comment", RP_JSON_ANY, false},
        {"unit", RP_JSON_ANY, false},      {"source", RP_JSON_TEXT, false},
        {NULL, RP_JSON_ANY, false},
    };
    static const struct ropa_text words = {{" เป็นได้เพียง keep หรือ refuse", " is keep or refuse"}};
    const json_t *v = json_object_get(file->root, "unknown");
    enum ropa_status s = rp_json_members(file, NULL, file->root, members, true, err);
    if (!s && v && strcmp(json_string_value(v), "keep") != 0 && strcmp(json_string_value(v), "refuse") != 0)
        s = rp_json_wrong(file, file->root, v, "unknown", &words, err);
    return s;
}

static bool is_unit(const json_t *v) {
    static const char *const units[] = {"year", "month", "day"};
    const char *word = json_string_value(v);
    bool is = false;
    for (size_t i = 0; word && i < sizeof units / sizeof *units; i++)
        is = is || !strcmp(word, units[i]);
    return is;
}

/* One for all columns of periods, or one for each by its heading. */
static enum ropa_status read_unit(struct rp_map *map, struct ropa_err *err) {
    static const struct ropa_text words = {{" เป็นได้เพียง year month หรือ day", " is year, month or day"}};
    const struct rp_json_file file = {"map", map->text, map->source};
    const char *heading;
    json_t *v;
    map->unit = json_object_get(map->source, "unit");
    if (map->unit && !json_is_object(map->unit) && !is_unit(map->unit))
        return rp_json_wrong(&file, map->source, map->unit, "unit", &words, err);
    json_object_foreach((json_t *)map->unit, heading, v) {
        if (!is_unit(v))
            return rp_json_wrong(&file, map->unit, v, heading, &words, err);
    }
    return ROPA_OK;
}

static enum ropa_status read_all(struct rp_map *map, struct ropa_err *err) {
    const char *noun = json_string_value(json_object_get(map->source, "noun"));
    const char *unknown = json_string_value(json_object_get(map->source, "unknown"));
    map->from = json_string_value(json_object_get(map->source, "source"));
    enum ropa_status s = read_unit(map, err);
    if (!s && noun && !(map->ent = ropa_entity_find(noun)))
        return no_field(err, noun);
    map->encoding = json_string_value(json_object_get(map->source, "encoding"));
    map->refuse = unknown && !strcmp(unknown, "refuse");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && !s; i++)
        s = read_part(map, json_object_get(map->source, parts[i].key), parts[i].read, err);
    for (size_t i = 0; i < map->n_columns && !s; i++) {
        struct rp_map_column *c = &map->columns[i];
        if (c->values && !c->place.root && c->yes_no == ROPA_NO_FIELD && !c->leave)
            rp_heading_parse(map->ent, c->heading, &c->answers, NULL);
    }
    return s ? s : read_constants(map, json_object_get(map->source, "constants"), err);
}

enum ropa_status rp_map_parse(const char *json, const struct ropa_entity *ent, struct rp_map **out,
                              struct ropa_err *err) {
    struct rp_map *map = calloc(1, sizeof *map);
    *out = NULL;
    if (!map)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    map->ent = ent;
    map->text = json;
    enum ropa_status s = rp_json_read("map", json, 0, &map->source, err);
    if (!s)
        s = check_all(&(struct rp_json_file){"map", json, map->source}, err);
    if (!s)
        s = read_all(map, err);
    map->text = NULL;
    if (s)
        rp_map_free(map);
    else
        *out = map;
    return s;
}

void rp_map_free(struct rp_map *map) {
    if (!map)
        return;
    free(map->columns);
    free(map->constants);
    json_decref(map->source);
    free(map);
}

const struct rp_map_column *rp_map_find(const struct rp_map *map, const char *heading, bool *bad) {
    const struct rp_map_column *found = NULL;
    char *key = ropa_text_fold(heading);
    *bad |= !key;
    for (size_t i = 0; key && i < map->n_columns && !found; i++) {
        char *own = ropa_text_fold(map->columns[i].heading);
        if (own && !strcmp(own, key))
            found = &map->columns[i];
        *bad |= !own;
        free(own);
    }
    free(key);
    return found;
}

bool rp_map_only_answers(const struct rp_map *map) {
    bool only = !map->n_constants;
    for (size_t i = 0; i < map->n_columns; i++)
        only = only && map->columns[i].answers.root;
    return only;
}

const char *rp_map_answer(const struct rp_map *map, const struct ropa_entity *ent, size_t f,
                          const char *word) {
    for (size_t i = 0; map && i < map->n_columns; i++) {
        const struct rp_map_column *c = &map->columns[i];
        if (c->answers.root && ropa_place_entity(&c->answers) == ent && c->answers.field == f)
            return rp_map_word(c, word);
    }
    return word;
}

const char *rp_map_unit(const struct rp_map *map, const char *heading, bool *bad) {
    const char *unit = map ? json_string_value(map->unit) : NULL, *own;
    json_t *v;
    char *key = map && json_is_object(map->unit) ? ropa_text_fold(heading) : NULL;
    *bad |= map && json_is_object(map->unit) && !key;
    json_object_foreach((json_t *)(key ? map->unit : NULL), own, v) {
        char *folded = ropa_text_fold(own);
        if (folded && !strcmp(folded, key))
            unit = json_string_value(v);
        *bad |= !folded;
        free(folded);
    }
    free(key);
    return unit;
}

const char *rp_map_word(const struct rp_map_column *column, const char *word) {
    const char *to =
        column && column->values ? json_string_value(json_object_get(column->values, word)) : NULL;
    return to ? to : word;
}
