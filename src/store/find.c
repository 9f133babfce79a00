/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/err.h"
#include "base/uid.h"
#include "model/conduct.h"
#include "store/handle.h"

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
        bool row = false;
        enum ropa_status s = q ? rp_db_row(&st->db, q, &row, NULL) : ROPA_OK;
        rp_buf_str(&b, row ? rp_db_column(q, 0) : part);
        bool failed = ((unsigned char)part[0] >= 0x80 && !q) || s || rp_db_starved(&st->db);
        b.bad |= failed;
        if (q)
            sqlite3_reset(q);
    }
    b.bad |= !key;
    free(key);
    for (size_t i = 0; i < b.n; i++)
        if (b.p[i] >= 'a' && b.p[i] <= 'z')
            b.p[i] = (char)(b.p[i] - 'a' + 'A');
    return rp_buf_take(&b);
}

/* What a word was found to name. */
struct hits {
    const struct ropa_entity *ent; /* of the last one */
    char uid[37];
    struct rp_buf refs; /* of the first NAMED, for the message */
    int n;
};

/* Those of `ent` where `column` is `value`. */
static enum ropa_status look(struct rp_store *st, const struct ropa_entity *ent, const char *column,
                             const char *value, struct hits *hits, struct ropa_err *err) {
    char sql[160];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT uid, ref FROM %s WHERE %s=?1 LIMIT %d", ent->code, column, NAMED);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, value);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        hits->ent = ent;
        rp_copy(hits->uid, sizeof hits->uid, rp_db_column(q, 0));
        if (hits->n < NAMED)
            rp_buf_printf(&hits->refs, "%s%s", hits->n ? ", " : "", rp_db_column(q, 1));
        hits->n++;
    }
    sqlite3_reset(q);
    return s;
}

/* The one record of `ents` that `text` names: a uid or ref is one whatever else bears it as its name. */
static enum ropa_status find_among(struct rp_store *st, const struct ropa_entity *const *ents, size_t n,
                                   const char *text, struct hits *hits, struct ropa_err *err) {
    char *ref = as_ref(st, text), *key = ropa_text_fold(text);
    const struct {
        const char *column, *value;
        bool coded; /* of those named by a code, which is written behind their name, too: "กองกลาง (GEN)" */
    } ways[] = {{"uid", rp_uid_valid(text) ? text : "", false},
                {"ref", ref, false},
                {"title_key", key, false},
                {"title_key||' ('||fold(ref)||')'", key, true}};
    enum ropa_status s = ref && key ? ROPA_OK : rp_store_ended(st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    for (size_t w = 0; w < sizeof ways / sizeof *ways && !s && !hits->n; w++)
        for (size_t i = 0; i < n && !s && *ways[w].value; i++)
            s = ways[w].coded && !rp_conduct(ents[i])->code
                    ? ROPA_OK
                    : look(st, ents[i], ways[w].column, ways[w].value, hits, err);
    if (!s && !hits->n)
        s = rp_err_subject(err, ROPA_E_NOT_FOUND, *key ? text : "\"\"", NULL);
    if (s == ROPA_E_NOT_FOUND && !*key)
        rp_err_hint(err, " เพราะไม่ได้บอกรหัสหรือชื่อของรายการ", ": it names no record; give its ref or its name");
    if (!s && hits->n > 1) {
        s = rp_err(err, ROPA_E_AMBIGUOUS, text);
        rp_err_hint(err, hits->refs.p, hits->refs.p);
    }
    rp_buf_free(&hits->refs);
    free(ref);
    free(key);
    return s;
}

enum ropa_status rp_store_find(struct rp_store *st, const struct ropa_entity *ent, const char *text,
                               char uid[37], struct ropa_err *err) {
    struct hits hits = {0};
    enum ropa_status s = find_among(st, &ent, 1, text, &hits, err);
    if (!s)
        rp_copy(uid, 37, hits.uid);
    return s;
}

enum ropa_status rp_store_find_any(struct rp_store *st, const char *text, const struct ropa_entity **ent,
                                   char uid[37], struct ropa_err *err) {
    struct hits hits = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = find_among(st, ents, n, text, &hits, err);
    if (s)
        return s;
    *ent = hits.ent;
    rp_copy(uid, 37, hits.uid);
    return ROPA_OK;
}

enum ropa_status rp_store_namesakes(struct rp_store *st, const struct ropa_record *like, rp_namesake_fn *each,
                                    void *ctx, struct ropa_err *err) {
    const struct ropa_entity *ent = like->ent;
    const char *unit = ent->unit_field == ROPA_NO_FIELD ? NULL : ent->fields[ent->unit_field].code;
    char sql[320], with[128] = "", order[16] = "";
    bool row = true;
    enum ropa_status s = ROPA_OK;
    if (unit) {
        snprintf(with, sizeof with, "LEFT JOIN unit u ON u.uid=r.%s", unit);
        RP_COPY(order, "u.id, ");
    }
    snprintf(
        sql, sizeof sql,
        "SELECT r.uid, r.ref, %s%s IS ?2 FROM %s r %s WHERE r.title_key=fold(?1) AND r.%s=?1 ORDER BY %sr.id",
        unit ? "r." : "", unit ? unit : "NULL", ent->code, with, ent->fields[ent->title].code, order);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, ropa_record_get(like, ent->title));
    rp_db_text(q, 2, unit ? ropa_record_get(like, ent->unit_field) : NULL);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            row = each(ctx, rp_db_column(q, 0), rp_db_column(q, 1), sqlite3_column_int(q, 2) != 0);
    }
    sqlite3_reset(q);
    return s;
}
