/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/grid_table.h"

#include "base/err.h"
#include "exchange/table/csv_read.h"
#include "exchange/table/json_register.h"
#include "model/json_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reading {
    struct rp_grid *out;
    struct rp_table_said *said;
    char record[37], where[24];
    const char *sheet;
    unsigned line;
};

enum rp_table_kind rp_table_kind(const char *path) {
    char first[8192];
    FILE *f = fopen(path, "re");
    size_t n = f ? fread(first, 1, sizeof first - 1, f) : 0;
    if (f)
        fclose(f);
    first[n] = '\0';
    const char *s = !strncmp(first, "\xEF\xBB\xBF", 3) ? first + 3 : first;
    s += strspn(s, " \t\r\n");
    if (!*s || !strncmp(s, "PK", 2) || memchr(first, '\0', n))
        return RP_TABLE_NONE;
    return *s == '{' || *s == '[' ? RP_TABLE_JSON : RP_TABLE_CSV;
}

void rp_table_said_free(struct rp_table_said *said) {
    rp_memo_clear(&said->revs);
    rp_buf_free(&said->columns);
}

static void add(struct reading *r, const char *heading, const char *text) {
    rp_grid_add(r->out, &(struct rp_grid_cell){.sheet = r->sheet,
                                               .record = r->record,
                                               .heading = heading,
                                               .line = r->line,
                                               .text = text,
                                               .where = r->where});
}

static void begin_record(struct reading *r, const char *uid, const char *rev) {
    RP_COPY(r->record, uid);
    r->line = 0;
    if (!*r->said->record)
        RP_COPY(r->said->record, uid);
    r->said->approved |= !rev || !*rev || !strcmp(rev, "0");
    r->out->bad |= !rp_memo_put(&r->said->revs, uid, rev ? rev : "");
}

/* ---- csv ---- */

/* "C12": of the column `c` from 0 and the record `line` of the file, as a spreadsheet counts. */
static void name_cell(struct reading *r, size_t c, long line) {
    char letters[8];
    size_t n = sizeof letters - 1;
    letters[n] = '\0';
    for (c++; c; c = (c - 1) / 26)
        letters[--n] = (char)('A' + (c - 1) % 26);
    snprintf(r->where, sizeof r->where, "%s%ld", letters + n, line);
}

static size_t find_head(char **heads, size_t n, const char *name) {
    size_t i = 0;
    while (i < n && strcmp(heads[i], name) != 0)
        i++;
    return i;
}

/* A line without a uid goes on with the record above it. */
static void take_line(struct reading *r, char **heads, size_t n, const struct rp_csv_row *row) {
    size_t uid = find_head(heads, n, "uid"), rev = find_head(heads, n, "rev");
    if (uid < row->n && *row->cells[uid])
        begin_record(r, row->cells[uid], rev < row->n ? row->cells[rev] : NULL);
    else
        r->line++;
    for (size_t c = 0; c < row->n; c++) {
        name_cell(r, c, row->record);
        if (c != rev)
            add(r, c < n ? heads[c] : r->where, row->cells[c]);
    }
}

static enum ropa_status read_csv(struct reading *r, const char *path, struct ropa_err *err) {
    const struct rp_csv_row *row = NULL;
    struct rp_csv *csv;
    char **heads = NULL;
    size_t n = 0;
    enum ropa_status s = rp_csv_open(path, NULL, &csv, err);
    if (s)
        return s;
    rp_csv_set_own(csv, true);
    s = rp_csv_next(csv, &row, err);
    if (!s && row && !(heads = calloc(row->n, sizeof *heads)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    for (; !s && row && n < row->n; n++)
        if (!(heads[n] = rp_strdup(row->cells[n])))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    while (!s && row && !(s = rp_csv_next(csv, &row, err)) && row)
        take_line(r, heads, n, row);
    for (size_t i = 0; heads && i < n; i++)
        free(heads[i]);
    free(heads);
    rp_csv_close(csv);
    return s;
}

/* ---- json ---- */

static void add_value(struct reading *r, const char *heading, const json_t *v) {
    char *text = json_is_string(v) ? NULL : rp_json_write(v, RP_JSON_TIGHT, true);
    r->out->bad |= !text && !json_is_string(v);
    if (!r->out->bad)
        add(r, heading, text ? text : json_string_value(v));
    free(text);
}

static bool is_rows(const json_t *v) {
    return json_is_array(v) && json_is_object(json_array_get(v, 0));
}

/* Rows of a field, a line each. */
static void add_rows(struct reading *r, const char *field, const json_t *rows) {
    const char *key;
    const json_t *row;
    json_t *v;
    size_t i;
    json_array_foreach((json_t *)rows, i, row) {
        r->line = (unsigned)i;
        json_object_foreach((json_t *)row, key, v) {
            char heading[160];
            snprintf(heading, sizeof heading, "%s.%s", field, key);
            add_value(r, heading, v);
        }
    }
    r->line = 0;
}

/* {"activity":["activity_name"]} */
static void note_columns(struct rp_table_said *said, const json_t *columns) {
    const char *noun = json_object_iter_key(json_object_iter((json_t *)columns));
    const json_t *names = noun ? json_object_get(columns, noun) : NULL;
    said->ent = noun ? ropa_entity_find(noun) : NULL;
    for (size_t i = 0; i < json_array_size(names); i++) {
        rp_buf_str(&said->columns, i ? "," : "");
        rp_buf_str(&said->columns, json_string_value(json_array_get(names, i)));
    }
}

static enum ropa_status take_value(void *ctx, const char *key, size_t place, const json_t *value,
                                   const char *text, struct ropa_err *err) {
    struct reading *r = ctx;
    const char *own = json_string_value(value), *field;
    const json_t *uid = place ? json_object_get(value, "uid") : NULL;
    json_t *v;
    (void)text;
    if (!place && own && !strcmp(key, "register"))
        RP_COPY(r->said->uid, own);
    else if (!place && own && !strcmp(key, "head"))
        RP_COPY(r->said->head, own);
    else if (!place && !strcmp(key, "approved"))
        r->said->approved = json_is_true(value);
    else if (!place && !strcmp(key, "beside"))
        r->said->whole = true;
    else if (!place && !strcmp(key, "columns"))
        note_columns(r->said, value);
    if (!json_is_string(uid))
        return ROPA_OK;
    char rev[24];
    snprintf(rev, sizeof rev, "%lld", (long long)json_integer_value(json_object_get(value, "rev")));
    snprintf(r->where, sizeof r->where, "%zu", place);
    r->sheet = key;
    begin_record(r, json_string_value(uid), rev);
    json_object_foreach((json_t *)value, field, v) {
        if (is_rows(v))
            add_rows(r, field, v);
        else if (strcmp(field, "rev") != 0)
            add_value(r, field, v);
    }
    return r->out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

enum ropa_status rp_grid_table(const char *path, enum rp_table_kind kind, struct rp_grid *out,
                               struct rp_table_said *said, struct ropa_err *err) {
    struct reading r = {.out = out, .said = said, .sheet = ""};
    enum ropa_status s = kind == RP_TABLE_JSON ? rp_json_register_read(path, NULL, take_value, &r, err)
                                               : read_csv(&r, path, err);
    return !s && out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}
