/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What our SQL calls that SQLite doesn't have. */
#include "store/handle.h"
#include "store/search.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* fold(text): the matching key, for comparing columns however they were typed. */
static void sql_fold(sqlite3_context *c, int n, sqlite3_value **arg) {
    const char *text = (const char *)sqlite3_value_text(arg[0]);
    (void)n;
    if (text)
        sqlite3_result_text(c, ropa_text_fold(text), -1, free);
}

/* spelt(text): the matching key of it as it is spelt; readings(text): a line for each way it may be meant. */
static void sql_spelt(sqlite3_context *c, int n, sqlite3_value **arg) {
    const char *text = (const char *)sqlite3_value_text(arg[0]);
    char *key = !text ? NULL : sqlite3_user_data(c) ? rp_search_readings(text) : rp_search_spelt(text);
    (void)n;
    if (key)
        sqlite3_result_text(c, key, -1, free);
    else if (text)
        sqlite3_result_error_nomem(c);
}

/* fold_lines(text): each line of a document that holds more than codes. */
static void sql_fold_lines(sqlite3_context *c, int n, sqlite3_value **arg) {
    const char *text = (const char *)sqlite3_value_text(arg[0]);
    struct rp_buf out = {0};
    (void)n;
    while (text && *text) {
        size_t bytes = strcspn(text, "\n");
        bool ascii = true;
        for (size_t i = 0; i < bytes && ascii; i++)
            ascii = (unsigned char)text[i] < 0x80;
        char *line = strndup(text, bytes), *key = line && !ascii ? ropa_text_fold(line) : NULL;
        char *spelt = key ? rp_search_readings(key) : NULL;
        if (spelt && strcmp(spelt, key) != 0) /* as rp_search_put() does */
            rp_buf_printf(&out, "%s\n", spelt);
        rp_buf_str(&out, key ? key : line ? line : "");
        rp_buf_add(&out, "\n", text[bytes] == '\n');
        out.bad |= !line || (!ascii && !spelt);
        free(spelt);
        free(key);
        free(line);
        text += bytes + (text[bytes] == '\n');
    }
    char *all = rp_buf_take(&out);
    if (all)
        sqlite3_result_text(c, all, -1, free);
    else
        sqlite3_result_error_nomem(c);
}

enum ropa_status rp_fold_functions(struct rp_db *db, struct ropa_err *err) {
    const int how = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    return sqlite3_create_function(db->h, "fold", 1, how, NULL, sql_fold, NULL, NULL) ||
                   sqlite3_create_function(db->h, "spelt", 1, how, NULL, sql_spelt, NULL, NULL) ||
                   sqlite3_create_function(db->h, "readings", 1, how, db->h, sql_spelt, NULL, NULL) ||
                   sqlite3_create_function(db->h, "fold_lines", 1, how, NULL, sql_fold_lines, NULL, NULL)
               ? rp_db_error(db, err)
               : ROPA_OK;
}
