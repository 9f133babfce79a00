#include "base/err.h"
#include "base/uid.h"
#include "store/store.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAMED 4 /* records named when a word fits several */

/* "RO-ICT-66-001" from what was typed: upper case, Thai digits as ASCII, the unit by its Thai abbreviation too. */
static char *as_ref(struct rp_store *st, const char *text) {
    char *key = ropa_text_fold(text);
    struct rp_buf b = {0};
    char *save = NULL;
    for (char *part = key ? strtok_r(key, "-", &save) : NULL; part; part = strtok_r(NULL, "-", &save)) {
        sqlite3_stmt *q = (unsigned char)part[0] >= 0x80
                              ? rp_db_stmt(&st->db, "SELECT ref FROM unit WHERE fold(abbreviation)=?1", NULL)
                              : NULL;
        rp_buf_str(&b, b.n ? "-" : "");
        if (q)
            rp_db_text(q, 1, part);
        int rc = q ? sqlite3_step(q) : SQLITE_DONE;
        rp_buf_str(&b, rc == SQLITE_ROW ? rp_db_column(q, 0) : part);
        b.bad |= ((unsigned char)part[0] >= 0x80 && !q) || (rc != SQLITE_ROW && rc != SQLITE_DONE);
        if (q && sqlite3_reset(q))
            b.bad = true;
    }
    b.bad |= !key;
    free(key);
    for (size_t i = 0; i < b.n; i++)
        if (b.p[i] >= 'a' && b.p[i] <= 'z')
            b.p[i] = (char)(b.p[i] - 'a' + 'A');
    return rp_buf_take(&b);
}

/* The one record where `column` is `value`; ROPA_E_AMBIGUOUS names some when there are several. */
static enum ropa_status one_where(struct rp_store *st, const struct ropa_entity *ent, const char *column,
                                  const char *value, char uid[37], struct ropa_err *err) {
    char sql[160];
    struct rp_buf names = {0};
    bool row = true;
    int n = 0;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT uid, ref FROM %s WHERE %s=?1 LIMIT %d", ent->code, column, NAMED);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, value);
    for (; !s && row; n += row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        rp_copy(uid, 37, rp_db_column(q, 0));
        rp_buf_printf(&names, "%s%s", n ? ", " : "", rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    if (!s && n > 1) {
        s = rp_err(err, ROPA_E_AMBIGUOUS, value);
        rp_err_hint(err, names.p, names.p);
    } else if (!s && n == 0) {
        s = ROPA_E_NOT_FOUND;
    }
    rp_buf_free(&names);
    return s;
}

enum ropa_status rp_store_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                               char uid[37], struct ropa_err *err) {
    char *ref = as_ref(st, text), *key = ropa_text_fold(text);
    enum ropa_status s = !ref || !key ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_E_NOT_FOUND;
    if (s == ROPA_E_NOT_FOUND && rp_uid_valid(text))
        s = one_where(st, ent, "uid", text, uid, err);
    if (s == ROPA_E_NOT_FOUND)
        s = one_where(st, ent, "ref", ref, uid, err);
    if (s == ROPA_E_NOT_FOUND && *key)
        s = one_where(st, ent, "title_key", key, uid, err);
    if (s == ROPA_E_NOT_FOUND)
        rp_err_subject(err, s, text, NULL);
    free(ref);
    free(key);
    return s;
}

enum ropa_status rp_store_find_any(struct rp_store *st, const char *text, const struct ropa_entity **ent,
                                   char uid[37], struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++) {
        enum ropa_status s = rp_store_find(st, ents[i], text, uid, err);
        if (s == ROPA_E_NOT_FOUND)
            continue;
        *ent = ents[i];
        return s;
    }
    return rp_err_subject(err, ROPA_E_NOT_FOUND, text, NULL);
}
