/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What our SQL calls that SQLite doesn't have. */
#include "store/handle.h"

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
        rp_buf_str(&out, key ? key : line ? line : "");
        rp_buf_add(&out, "\n", text[bytes] == '\n');
        out.bad |= !line || (!ascii && !key);
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
                   sqlite3_create_function(db->h, "fold_lines", 1, how, NULL, sql_fold_lines, NULL, NULL)
               ? rp_db_error(db, err)
               : ROPA_OK;
}
