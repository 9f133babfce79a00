/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Whether history is whole: every chain, every live record, and a head printed earlier. */
#include "store/handle.h"
#include "store/history/history.h"

#include "base/err.h"
#include "model/record.h"
#include "store/history/chain.h"
#include "store/history/withheld.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define HEAD_DIGITS 12 /* what covers print of a head at least */

static enum ropa_status tampered(struct ropa_err *err, const char *ref, int64_t seq, const char *th,
                                 const char *en) {
    char found[32] = "";
    if (seq)
        snprintf(found, sizeof found, "(#%lld)", (long long)seq);
    rp_err_subject(err, ROPA_E_TAMPERED, ref, found);
    rp_err_hint(err, th, en);
    return ROPA_E_TAMPERED;
}

/* Walks rows in (register, seq) order. */
struct walk {
    char chain[RP_CHAIN_NAME];
    int64_t seq, id;
    unsigned char last[RP_HASH];
    const char *head;        /* the digits of a printed one, or NULL */
    size_t places;           /* links whose hash begins with them */
    char where[2][64];       /* the first two */
    enum ropa_status status; /* why it can't be told whether a link holds */
    struct ropa_err *err;
};

/* Whether `erased`, what an act says it took away, names the link with this sum. */
static enum ropa_status names_redaction(const char *erased, const struct rp_chain_row *l, const char *sum,
                                        bool *names, struct ropa_err *err) {
    json_error_t error = {0};
    json_t *object = json_loads(erased, 0, &error), *redacted = json_object_get(object, "redacted");
    if (!object && json_error_code(&error) == json_error_out_of_memory)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < json_array_size(redacted) && !*names; i++) {
        const json_t *r = json_array_get(redacted, i);
        const char *chain = json_string_value(json_object_get(r, "register"));
        const char *its = json_string_value(json_object_get(r, "sum"));
        *names = chain && its && rp_chain_is_of(chain, l->text[0]) && !strcmp(its, sum) &&
                 json_integer_value(json_object_get(r, "seq")) == l->number[0];
    }
    json_decref(object);
    return ROPA_OK;
}

/* The acts are held against the chain themselves, see rp_act_verify(). */
static enum ropa_status is_redacted(struct rp_store *st, const struct rp_chain_row *l,
                                    const unsigned char hash[RP_HASH], bool *is, struct ropa_err *err) {
    char sum[2 * RP_HASH + 1];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT erased FROM act WHERE record=?1 AND erased IS NOT NULL", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_chain_redaction(l, hash, sum);
    rp_db_text(q, 1, l->text[5]);
    while (!s && row && !*is) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = names_redaction(rp_db_column(q, 0), l, sum, is, err);
    }
    sqlite3_reset(q);
    return s;
}

/* Where another way of a register's chain left it: the link that its first one, ?2 of chain ?1, builds on. */
static enum ropa_status branches_at(struct rp_store *st, sqlite3_stmt *link, int64_t *id,
                                    struct ropa_err *err) {
    bool row;
    *id = 0;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT id FROM revision WHERE (register=?1 OR register>?1||':' AND register<?1||';') "
                   "AND seq=?2 AND hash=?3",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_text(q, 1, rp_db_column(link, RP_L_REGISTER), RP_CHAIN_UID, SQLITE_STATIC);
    sqlite3_bind_int64(q, 2, sqlite3_column_int64(link, RP_L_SEQ) - 1);
    sqlite3_bind_blob(q, 3, sqlite3_column_blob(link, RP_L_PARENT), RP_HASH, SQLITE_STATIC);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row)
        *id = sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
    return s;
}

/* A chain begins: after nothing, or after the link of another one of its register. */
static void enter_chain(struct rp_store *st, sqlite3_stmt *q, struct walk *w) {
    const char *chain = rp_db_column(q, RP_L_REGISTER);
    RP_COPY(w->chain, chain);
    w->seq = 0;
    memset(w->last, 0, RP_HASH);
    w->id = 0;
    if (strlen(chain) > RP_CHAIN_UID && chain[RP_CHAIN_UID] == ':' && sqlite3_column_int64(q, RP_L_SEQ) > 1)
        w->status = branches_at(st, q, &w->id, w->err);
    if (!w->id)
        return;
    w->seq = sqlite3_column_int64(q, RP_L_SEQ) - 1;
    memcpy(w->last, sqlite3_column_blob(q, RP_L_PARENT), RP_HASH);
}

/* What a link says isn't what its hash is of: it was redacted by an act, or left out of this file. */
static enum ropa_status is_excused(struct rp_store *st, const struct rp_chain_row *l,
                                   const unsigned char hash[RP_HASH], bool *is, struct ropa_err *err) {
    *is = false;
    return strcmp(l->text[7], RP_EMPTIED) ? is_redacted(st, l, hash, is, err)
                                          : rp_withheld_is(st, hash, RP_WITHHELD_ALL, is, err);
}

static bool link_holds(struct rp_store *st, sqlite3_stmt *q, struct walk *w) {
    unsigned char hash[RP_HASH];
    if (sqlite3_column_bytes(q, RP_L_PARENT) != RP_HASH || sqlite3_column_bytes(q, RP_L_HASH) != RP_HASH)
        return false;
    if (strcmp(w->chain, rp_db_column(q, RP_L_REGISTER)))
        enter_chain(st, q, w);
    const unsigned char *stored = sqlite3_column_blob(q, RP_L_HASH);
    struct rp_chain_row l = rp_chain_link(q);
    rp_chain_hash(&l, hash);
    bool good = l.number[0] == w->seq + 1 && sqlite3_column_int64(q, RP_L_ID) > w->id &&
                !memcmp(l.parent, w->last, RP_HASH);
    if (good && memcmp(hash, stored, RP_HASH) != 0 && !w->status)
        w->status = is_excused(st, &l, stored, &good, w->err);
    w->seq = l.number[0];
    w->id = sqlite3_column_int64(q, RP_L_ID);
    memcpy(w->last, stored, RP_HASH);
    return good;
}

enum ropa_status rp_history_holds(struct rp_store *st, const char *uid, int64_t rev, struct ropa_err *err) {
    unsigned char hash[RP_HASH];
    bool row, excused = false;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT " RP_LINK_COLUMNS
        " FROM revision v WHERE uid=?1 AND rev=?2 AND " RP_CONTENT_OF("v") " ORDER BY id DESC LIMIT 1",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, rev);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (s || !row)
        return s;
    struct rp_chain_row l = rp_chain_link(q);
    const unsigned char *stored = sqlite3_column_blob(q, RP_L_HASH);
    bool whole = stored && sqlite3_column_bytes(q, RP_L_HASH) == RP_HASH &&
                 sqlite3_column_bytes(q, RP_L_PARENT) == RP_HASH;
    if (whole)
        rp_chain_hash(&l, hash);
    bool same = whole && !memcmp(hash, stored, RP_HASH);
    if (whole && !same)
        s = is_excused(st, &l, stored, &excused, err);
    if (!s && !same && !excused)
        s = tampered(err, rp_db_column(q, RP_L_REF), l.number[0], "ประวัติถูกแก้ ตัด หรือสลับลำดับ",
                     "a link was altered, dropped or reordered");
    sqlite3_reset(q);
    return s;
}

static void look_for_head(sqlite3_stmt *q, struct walk *w) {
    char hex[2 * RP_HASH + 1];
    if (!w->head)
        return;
    sodium_bin2hex(hex, sizeof hex, w->last, RP_HASH);
    if (strncasecmp(hex, w->head, strlen(w->head)) != 0)
        return;
    if (w->places < 2)
        snprintf(w->where[w->places], sizeof w->where[0], "%s #%lld", rp_db_column(q, RP_L_REF),
                 (long long)w->seq);
    w->places++;
}

/* As it is printed: whole, or its beginning. */
static enum ropa_status check_head(const char *head, struct ropa_err *err) {
    size_t n = head ? strlen(head) : HEAD_DIGITS;
    if (n >= HEAD_DIGITS && n <= 2 * RP_HASH && (!head || strspn(head, "0123456789abcdefABCDEF") == n))
        return ROPA_OK;
    rp_err(err, ROPA_E_USAGE, head);
    rp_err_hint(err, " โปรดใส่ค่าที่พิมพ์ไว้หลังคำว่า \"พิมพ์จากประวัติ\" อย่างน้อย 12 หลัก (0-9, a-f)",
                "; give what stands after \"Printed from the history\", at least 12 digits (0-9, a-f)");
    return ROPA_E_USAGE;
}

/* It must stand at one place: fewer digits than fit one link only prove nothing. */
static enum ropa_status judge_head(const struct walk *w, struct ropa_err *err) {
    char both[160];
    if (!w->head || w->places == 1)
        return ROPA_OK;
    if (!w->places)
        return tampered(
            err, w->head, 0, "ไม่อยู่ในประวัติของทะเบียนนี้ ประวัติถูกตัดหรือเขียนใหม่ตั้งแต่พิมพ์ค่านี้ หรือเป็นค่าของทะเบียนอื่น",
            "is not in the history of this register: it was cut or rewritten since this was printed, "
            "or this is of another register");
    snprintf(both, sizeof both, "%s, %s", w->where[0], w->where[1]);
    rp_err(err, ROPA_E_AMBIGUOUS, w->head);
    rp_err_hint(err, both, both);
    return ROPA_E_AMBIGUOUS;
}

static enum ropa_status verify_chains(struct rp_store *st, const char *head, size_t *n,
                                      struct ropa_err *err) {
    struct walk w = {.head = head, .err = err};
    bool row = true;
    enum ropa_status s = check_head(head, err);
    if (s)
        return s;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT " RP_LINK_COLUMNS ",id FROM revision ORDER BY register, seq", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (*n = 0; !s && row;) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        bool holds = link_holds(st, q, &w);
        s = w.status;
        if (!s && !holds)
            s = rp_db_starved(&st->db)
                    ? rp_db_error(&st->db, err)
                    : tampered(err, rp_db_column(q, RP_L_REF), sqlite3_column_int64(q, RP_L_SEQ),
                               "ประวัติถูกแก้ ตัด หรือสลับลำดับ", "a link was altered, dropped or reordered");
        look_for_head(q, &w);
        if (!s)
            s = rp_store_tell(st, ++*n, err);
    }
    sqlite3_reset(q);
    return s ? s : judge_head(&w, err);
}

static enum ropa_status stands(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                               struct ropa_err *err) {
    struct ropa_record *live = NULL;
    bool same = true;
    enum ropa_status s = rp_store_get(st, ent, uid, &live, err);
    if (!s)
        s = rp_history_stands(st, live, &same, err);
    if (s == ROPA_E_NOT_FOUND || (!s && !same))
        s = tampered(err, live ? live->ref : uid, 0, "ข้อมูลปัจจุบันไม่ตรงกับประวัติล่าสุด",
                     "the live record differs from its last snapshot");
    ropa_record_free(live);
    return s;
}

enum ropa_status rp_store_stands(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    bool same = false;
    enum ropa_status s = rec->partial ? ROPA_OK : rp_history_stands(st, rec, &same, err);
    /* what was worked out for who reads it is no part of what was saved, and older links are written otherwise */
    return (s && s != ROPA_E_NOT_FOUND) || same ? s : stands(st, rec->ent, rec->uid, err);
}

static enum ropa_status verify_noun(struct rp_store *st, const struct ropa_entity *ent,
                                    struct ropa_err *err) {
    char sql[256];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    size_t n = 0;
    snprintf(sql, sizeof sql, "SELECT uid FROM %s ORDER BY id", ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = stands(st, ent, rp_db_column(q, 0), err);
        if (!s && row)
            s = rp_store_tell(st, ++n, err);
    }
    sqlite3_reset(q);
    return s;
}

/* A record that history last saw alive must still be there. History is walked once for all nouns: its rows are long. */
static enum ropa_status verify_none_missing(struct rp_store *st, struct ropa_err *err) {
    struct rp_buf sql = {0};
    bool row;
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    rp_buf_str(&sql, "SELECT v.ref, v.seq FROM revision v WHERE v.what NOT LIKE '%remove' AND NOT EXISTS "
                     "(SELECT 1 FROM revision n WHERE n.uid=v.uid AND n.id>v.id AND " RP_CONTENT_OF(
                         "n") ") AND " RP_CONTENT_OF("v") " AND NOT CASE v.noun");
    for (size_t i = 0; i < n; i++)
        rp_buf_printf(&sql, " WHEN '%s' THEN EXISTS (SELECT 1 FROM %s r WHERE r.uid=v.uid)", ents[i]->code,
                      ents[i]->code);
    rp_buf_str(&sql, " ELSE 1 END LIMIT 1");
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&st->db, sql.p, err);
    enum ropa_status s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL)
                         : q     ? rp_db_row(&st->db, q, &row, err)
                                 : rp_db_error(&st->db, err);
    rp_buf_free(&sql);
    if (!s && row) {
        s = tampered(err, rp_db_column(q, 0), sqlite3_column_int64(q, 1), "รายการหายไปโดยไม่มีบันทึกการลบ",
                     "the record is gone without a removal in history");
        sqlite3_reset(q);
    }
    return s;
}

enum ropa_status rp_history_verify(struct rp_store *st, const char *head, size_t *n, struct ropa_err *err) {
    size_t count;
    const struct ropa_entity *const *ents = ropa_entities(&count);
    enum ropa_status s = verify_chains(st, head, n, err);
    for (size_t i = 0; i < count && !s; i++)
        s = verify_noun(st, ents[i], err);
    return s ? s : verify_none_missing(st, err);
}
