/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The migrated database has exactly the tables that the field tables describe, column by column, and their indexes. */
#include "model/nouns/nouns.h"
#include "store/handle.h"
#include "store/sql.h"
#include "store/store.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>

/* SQL without comments and with single spaces, so that only what counts is compared. */
static char *plain(const char *sql) {
    struct rp_buf b = {0};
    for (; *sql; sql++) {
        if (sql[0] == '-' && sql[1] == '-')
            sql += strcspn(sql, "\n");
        bool space = *sql == ' ' || *sql == '\n' || *sql == ';' || !*sql;
        if (!space)
            rp_buf_char(&b, *sql);
        else if (b.n && b.p[b.n - 1] != ' ')
            rp_buf_char(&b, ' ');
        if (!*sql)
            break;
    }
    while (b.n && b.p[b.n - 1] == ' ')
        b.p[--b.n] = '\0';
    return rp_buf_take(&b);
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The columns in one order, whatever they are stored in: a later migration can add one at the end only. */
static char *ordered(char *sql) {
    char *columns[200];
    size_t n = 0;
    int depth = 0;
    struct rp_buf b = {0};
    for (char *at = sql; *at; at++) {
        depth += (*at == '(') - (*at == ')');
        bool first = *at == '(' && depth == 1 && !n, next = *at == ',' && depth == 1,
             end = *at == ')' && !depth;
        if (first || next || end)
            *at = '\0';
        if (first || next)
            columns[n++] = at + 1 + strspn(at + 1, " ");
    }
    for (size_t i = 0; i < n; i++) /* a comma may stand apart */
        for (size_t k = strlen(columns[i]); k && columns[i][k - 1] == ' ';)
            columns[i][--k] = '\0';
    qsort(columns, n, sizeof *columns, by_text);
    rp_buf_str(&b, sql);
    for (size_t i = 0; i < n; i++)
        rp_buf_printf(&b, "\n%s", columns[i]);
    free(sql);
    return rp_buf_take(&b);
}

/* What the database has by that name, borrowed until the next; NULL: nothing. */
static const char *found_as(struct rp_store *st, const char *name) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT sql FROM sqlite_schema WHERE name=?1", NULL);
    rp_db_text(q, 1, name);
    return sqlite3_step(q) == SQLITE_ROW ? rp_db_column(q, 0) : NULL;
}

/* Whether a table of that name is the store's own, not of records: a noun can't be called so. */
static bool is_taken(struct rp_store *st, const char *name) {
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT count(*), sum(name IN ('uid', 'ref', 'rev', 'status')) FROM pragma_table_info(?1)",
        NULL);
    rp_db_text(q, 1, name);
    bool found = sqlite3_step(q) == SQLITE_ROW && sqlite3_column_int(q, 0),
         noun = sqlite3_column_int(q, 1) == 4;
    sqlite3_reset(q);
    return found && !noun;
}

static void names_are_free(void **state) {
    struct world w;
    struct rp_store *st;
    struct ropa_err err;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    (void)state;
    world_make(&w, "taken");
    if (rp_store_open(w.path, true, &w.env, &st, &err))
        fail_msg("%s", err.native);
    assert_true(is_taken(st, "term"));
    assert_true(is_taken(st, "draft"));
    assert_false(is_taken(st, "unit"));
    assert_false(is_taken(st, "nobody"));
    for (size_t i = 0; i < n; i++)
        if (is_taken(st, ents[i]->code))
            fail_msg("%s is a table of the store's own: the noun needs another name", ents[i]->code);
    rp_store_close(st);
    world_end(&w);
}

static bool has_line(const char *text, const char *line, size_t n) {
    for (const char *at = text; (at = strchr(at, '\n'));)
        if (!strncmp(++at, line, n) && (at[n] == '\n' || !at[n]))
            return true;
    return false;
}

/* What adds the columns that are expected and not found. Both as ordered() has them. */
static char *missing(const char *code, const char *expected, const char *found) {
    struct rp_buf b = {0};
    for (const char *at = expected; (at = strchr(at, '\n'));) {
        size_t n = strcspn(++at, "\n");
        if (!has_line(found, at, n))
            rp_buf_printf(&b, "ALTER TABLE %s ADD COLUMN %.*s;\n", code, (int)n, at);
    }
    return b.p ? rp_buf_take(&b) : strdup("");
}

static void compare(struct rp_store *st, const struct ropa_entity *ent, const struct ropa_entity *owner) {
    struct rp_buf made = {0};
    rp_sql_create(&made, ent, owner);
    if (!found_as(st, ent->code))
        fail_msg("no table %s; a migration should hold:\n%s", ent->code, made.p);
    char *indexes = strstr(made.p, ";\n") + 1;
    *indexes++ = '\0';
    char *expected = ordered(plain(made.p)), *found = ordered(plain(found_as(st, ent->code)));
    if (strcmp(expected, found))
        fail_msg(
            "table %s differs; for what is new a migration should hold:\n%s\nfields say: %s\ndatabase:   %s",
            ent->code, missing(ent->code, expected, found), expected, found);
    for (char *index; *indexes && (index = strsep(&indexes, "\n"));) {
        char name[100];
        sscanf(index, "CREATE INDEX %99s", name);
        const char *sql = found_as(st, name);
        if (!sql || strncmp(sql, index, strlen(sql)) != 0)
            fail_msg("a migration should hold: %s\ndatabase: %s", index, sql ? sql : "-");
    }
    free(expected);
    free(found);
    rp_buf_free(&made);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS && !(ent->fields[f].flags & ROPA_DERIVED))
            compare(st, ent->fields[f].of, ent);
}

static void tables_are_as_described(void **state) {
    struct world w;
    struct rp_store *st;
    struct ropa_err err;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    (void)state;
    world_make(&w, "schema");
    if (rp_store_open(w.path, true, &w.env, &st, &err))
        fail_msg("%s", err.native);
    for (size_t i = 0; i < n; i++)
        compare(st, ents[i], NULL);
    rp_store_close(st);
    world_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names_are_free),
                                       cmocka_unit_test(tables_are_as_described)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
