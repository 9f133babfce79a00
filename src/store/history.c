#include "store/history.h"

#include "base/err.h"
#include "store/personal.h"

#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HASH crypto_hash_sha256_BYTES
#define COLUMNS "register,seq,parent,at,clock_set,actor,change_set,what,noun,uid,ref,rev,snapshot,hash"
enum {
    C_REGISTER,
    C_SEQ,
    C_PARENT,
    C_AT,
    C_CLOCK,
    C_ACTOR,
    C_SET,
    C_WHAT,
    C_NOUN,
    C_UID,
    C_REF,
    C_REV,
    C_SNAPSHOT,
    C_HASH,
    C_ID /* where it is asked for */
};

_Static_assert(sizeof((struct rp_store *)0)->head == HASH, "a head is one hash");

/* One link, as it is hashed. */
struct link {
    const char *text[8]; /* register, at, actor, what, noun, uid, ref, snapshot */
    int64_t number[4];   /* seq, clock_set, change_set, rev */
    const unsigned char *parent;
};

static void hash_number(crypto_hash_sha256_state *h, int64_t n) {
    unsigned char b[8];
    for (int i = 0; i < 8; i++)
        b[i] = (unsigned char)((uint64_t)n >> (56 - 8 * i));
    crypto_hash_sha256_update(h, b, sizeof b);
}

static void hash_link(const struct link *l, unsigned char out[HASH]) {
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    crypto_hash_sha256_update(&h, l->parent, HASH);
    for (size_t i = 0; i < 4; i++)
        hash_number(&h, l->number[i]);
    for (size_t i = 0; i < 8; i++) {
        size_t n = strlen(l->text[i]);
        hash_number(&h, (int64_t)n);
        crypto_hash_sha256_update(&h, (const unsigned char *)l->text[i], n);
    }
    crypto_hash_sha256_final(&h, out);
}

enum ropa_status rp_history_start(struct rp_store *st, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT seq, hash FROM revision WHERE register=?1 ORDER BY seq DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, st->uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    st->seq = 0;
    memset(st->head, 0, HASH);
    if (row) {
        st->seq = sqlite3_column_int64(q, 0);
        if (sqlite3_column_bytes(q, 1) == HASH)
            memcpy(st->head, sqlite3_column_blob(q, 1), HASH);
        sqlite3_reset(q);
    }
    return s;
}

static enum ropa_status insert_link(struct rp_store *st, const struct link *l, const unsigned char hash[HASH],
                                    struct ropa_err *err) {
    static const int text_at[8] = {C_REGISTER, C_AT, C_ACTOR, C_WHAT, C_NOUN, C_UID, C_REF, C_SNAPSHOT};
    static const int number_at[4] = {C_SEQ, C_CLOCK, C_SET, C_REV};
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "INSERT INTO revision (" COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (size_t i = 0; i < 8; i++)
        rp_db_text(q, text_at[i] + 1, l->text[i]);
    for (size_t i = 0; i < 4; i++)
        sqlite3_bind_int64(q, number_at[i] + 1, l->number[i]);
    sqlite3_bind_blob(q, C_PARENT + 1, l->parent, HASH, SQLITE_STATIC);
    sqlite3_bind_blob(q, C_HASH + 1, hash, HASH, SQLITE_STATIC);
    return rp_db_done(&st->db, q, err);
}

/* What is computed is no part of what was saved. */
static void drop_derived(json_t *object, const struct ropa_record *rec) {
    for (size_t f = 0; object && f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        if (field->flags & ROPA_DERIVED) {
            json_object_del(object, field->code);
            continue;
        }
        const json_t *rows = field->kind == ROPA_ROWS ? json_object_get(object, field->code) : NULL;
        for (size_t i = 0; i < json_array_size(rows); i++)
            drop_derived(json_array_get(rows, i), ropa_record_row(rec, f, i));
    }
}

void rp_history_sum(const char *text, char out[RP_SUM_SIZE]) {
    unsigned char hash[HASH];
    crypto_hash_sha256(hash, (const unsigned char *)text, strlen(text));
    sodium_bin2hex(out, RP_SUM_SIZE, hash, sizeof hash);
}

enum ropa_status rp_history_append(struct rp_store *st, const struct rp_revision *r, struct ropa_err *err) {
    unsigned char hash[HASH];
    struct link l = {.text = {st->uid, r->at, st->env.actor, r->what, r->noun, r->uid, r->ref, r->snapshot},
                     .number = {st->seq + 1, st->env.clock_set, st->change_set, r->rev},
                     .parent = st->head};
    hash_link(&l, hash);
    enum ropa_status s = insert_link(st, &l, hash, err);
    if (!s) {
        st->seq++;
        memcpy(st->head, hash, HASH);
    }
    return s;
}

enum ropa_status rp_history_add(struct rp_store *st, const struct ropa_record *rec, bool removed,
                                struct ropa_err *err) {
    char what[64];
    bool plain = !removed || !strcmp(st->what, RP_REMOVE);
    json_t *object = rp_record_json(rec, NULL);
    drop_derived(object, rec);
    enum ropa_status s = object ? rp_personal_seal(st, object, rec, st->seq + 1, err) : ROPA_OK;
    char *snapshot = object ? json_dumps(object, JSON_COMPACT) : NULL;
    char at[26];
    json_decref(object);
    if (s || !snapshot) {
        free(snapshot);
        return s ? s : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    ropa_time_format(st->env.now(st->env.ctx), at);
    snprintf(what, sizeof what, "%s%s", st->what, plain ? "" : ":" RP_REMOVE);
    s = rp_history_append(st,
                          &(struct rp_revision){.at = at,
                                                .what = what,
                                                .noun = rec->ent->code,
                                                .uid = rec->uid,
                                                .ref = rec->ref,
                                                .rev = rec->rev,
                                                .snapshot = snapshot},
                          err);
    free(snapshot);
    return s;
}

/* ---- reading ---- */

static struct rp_revision revision_at(sqlite3_stmt *q, char hex[2 * HASH + 1]) {
    hex[0] = '\0';
    if (sqlite3_column_bytes(q, C_HASH) == HASH)
        sodium_bin2hex(hex, 2 * HASH + 1, sqlite3_column_blob(q, C_HASH), HASH);
    return (struct rp_revision){
        .seq = sqlite3_column_int64(q, C_SEQ),
        .rev = sqlite3_column_int64(q, C_REV),
        .change_set = sqlite3_column_int64(q, C_SET),
        .clock_set = sqlite3_column_int(q, C_CLOCK) != 0,
        .at = rp_db_column(q, C_AT),
        .actor = rp_db_column(q, C_ACTOR),
        .what = rp_db_column(q, C_WHAT),
        .noun = rp_db_column(q, C_NOUN),
        .uid = rp_db_column(q, C_UID),
        .ref = rp_db_column(q, C_REF),
        .snapshot = rp_db_column(q, C_SNAPSHOT),
        .hash = hex,
    };
}

enum ropa_status rp_history_each(struct rp_store *st, const char *uid, bool newest, size_t limit,
                                 rp_revision_fn *each, void *ctx, struct ropa_err *err) {
    char sql[256], hex[2 * HASH + 1];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT " COLUMNS " FROM revision %s ORDER BY id%s LIMIT ?2",
             uid ? "WHERE uid=?1 OR uid IN (SELECT uid FROM act WHERE record=?1)" : "WHERE ?1 IS NULL",
             newest ? " DESC" : "");
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, limit ? (int64_t)limit : -1);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row) {
            struct rp_revision r = revision_at(q, hex);
            row = each(ctx, &r);
        }
    }
    sqlite3_reset(q);
    return s;
}

int64_t rp_history_newest(struct rp_store *st, const char *uid) {
    return rp_db_int(&st->db, 0, "SELECT max(rev) FROM revision WHERE uid=?1", uid);
}

enum ropa_status rp_history_get(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                int64_t rev, struct ropa_record **out, struct ropa_err *err) {
    bool row;
    *out = NULL;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT snapshot, register, seq FROM revision WHERE uid=?1 AND rev=?2 ORDER BY id DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, rev);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (s || !row)
        return s ? s : rp_err_subject(err, ROPA_E_NOT_FOUND, uid, NULL);
    json_t *object = json_loads(rp_db_column(q, 0), JSON_ALLOW_NUL, NULL);
    *out = ropa_record_new(ent);
    if (!object || !*out || !rp_record_load(*out, object))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else
        s = rp_personal_open(st, rp_db_column(q, 1), sqlite3_column_int64(q, 2), *out, err);
    sqlite3_reset(q);
    json_decref(object);
    if (s) {
        ropa_record_free(*out);
        *out = NULL;
    }
    return s;
}

/* ---- redaction ---- */

static struct link link_at(sqlite3_stmt *q) {
    return (struct link){.text = {rp_db_column(q, C_REGISTER), rp_db_column(q, C_AT),
                                  rp_db_column(q, C_ACTOR), rp_db_column(q, C_WHAT), rp_db_column(q, C_NOUN),
                                  rp_db_column(q, C_UID), rp_db_column(q, C_REF),
                                  rp_db_column(q, C_SNAPSHOT)},
                         .number = {sqlite3_column_int64(q, C_SEQ), sqlite3_column_int64(q, C_CLOCK),
                                    sqlite3_column_int64(q, C_SET), sqlite3_column_int64(q, C_REV)},
                         .parent = sqlite3_column_blob(q, C_PARENT)};
}

/* What an act pins of a redacted link: its columns as they are now, and the hash they had. */
static void redaction_sum(const struct link *l, const unsigned char hash[HASH], char sum[2 * HASH + 1]) {
    unsigned char both[2 * HASH], out[HASH];
    hash_link(l, both);
    memcpy(both + HASH, hash, HASH);
    crypto_hash_sha256(out, both, sizeof both);
    sodium_bin2hex(sum, 2 * HASH + 1, out, HASH);
}

static enum ropa_status put_snapshot(struct rp_store *st, const char *chain, int64_t seq,
                                     const char *snapshot, struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "UPDATE revision SET snapshot=?3 WHERE register=?1 AND seq=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, chain);
    sqlite3_bind_int64(q, 2, seq);
    rp_db_text(q, 3, snapshot);
    return rp_db_done(&st->db, q, err);
}

enum ropa_status rp_history_redact(struct rp_store *st, const char *chain, int64_t seq, const char *snapshot,
                                   char sum[65], struct ropa_err *err) {
    bool row;
    enum ropa_status s = put_snapshot(st, chain, seq, snapshot, err);
    if (s)
        return s;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT " COLUMNS " FROM revision WHERE register=?1 AND seq=?2", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, chain);
    sqlite3_bind_int64(q, 2, seq);
    s = rp_db_row(&st->db, q, &row, err);
    if (!s && row && sqlite3_column_bytes(q, C_PARENT) == HASH && sqlite3_column_bytes(q, C_HASH) == HASH) {
        struct link l = link_at(q);
        redaction_sum(&l, sqlite3_column_blob(q, C_HASH), sum);
    } else if (!s) {
        s = rp_err_subject(err, ROPA_E_TAMPERED, chain, NULL);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_history_head(struct rp_store *st, char out[65], struct ropa_err *err) {
    enum ropa_status s = rp_history_start(st, err);
    out[0] = '\0';
    if (!s && st->seq)
        sodium_bin2hex(out, 65, st->head, HASH);
    return s;
}

/* ---- verify ---- */

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
    char chain[37];
    int64_t seq, id;
    unsigned char last[HASH];
    const char *head;
    bool head_seen;
};

/* Whether `erased`, what an act says it took away, names the link with this sum. */
static bool names_redaction(const char *erased, const struct link *l, const char *sum) {
    json_t *object = json_loads(erased, 0, NULL), *redacted = json_object_get(object, "redacted");
    bool names = false;
    for (size_t i = 0; i < json_array_size(redacted) && !names; i++) {
        const json_t *r = json_array_get(redacted, i);
        const char *chain = json_string_value(json_object_get(r, "register"));
        const char *its = json_string_value(json_object_get(r, "sum"));
        names = chain && its && !strcmp(chain, l->text[0]) && !strcmp(its, sum) &&
                json_integer_value(json_object_get(r, "seq")) == l->number[0];
    }
    json_decref(object);
    return names;
}

/* The acts are held against the chain themselves, see rp_act_verify(). */
static bool is_redacted(struct rp_store *st, const struct link *l, const unsigned char hash[HASH]) {
    char sum[2 * HASH + 1];
    bool is = false;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT erased FROM act WHERE record=?1 AND erased IS NOT NULL", NULL);
    if (!q)
        return false;
    redaction_sum(l, hash, sum);
    rp_db_text(q, 1, l->text[5]);
    while (!is && sqlite3_step(q) == SQLITE_ROW)
        is = names_redaction(rp_db_column(q, 0), l, sum);
    sqlite3_reset(q);
    return is;
}

static bool link_holds(struct rp_store *st, sqlite3_stmt *q, struct walk *w) {
    static const unsigned char zero[HASH];
    unsigned char hash[HASH];
    if (strcmp(w->chain, rp_db_column(q, C_REGISTER))) {
        RP_COPY(w->chain, rp_db_column(q, C_REGISTER));
        w->seq = w->id = 0;
        memcpy(w->last, zero, HASH);
    }
    if (sqlite3_column_bytes(q, C_PARENT) != HASH || sqlite3_column_bytes(q, C_HASH) != HASH)
        return false;
    const unsigned char *stored = sqlite3_column_blob(q, C_HASH);
    struct link l = link_at(q);
    hash_link(&l, hash);
    bool good = l.number[0] == w->seq + 1 && sqlite3_column_int64(q, C_ID) > w->id &&
                !memcmp(l.parent, w->last, HASH) &&
                (!memcmp(hash, stored, HASH) || is_redacted(st, &l, stored));
    w->seq = l.number[0];
    w->id = sqlite3_column_int64(q, C_ID);
    memcpy(w->last, stored, HASH);
    return good;
}

static void look_for_head(struct walk *w) {
    char hex[2 * HASH + 1];
    if (!w->head || w->head_seen)
        return;
    sodium_bin2hex(hex, sizeof hex, w->last, HASH);
    w->head_seen = !strcmp(hex, w->head);
}

static enum ropa_status verify_chains(struct rp_store *st, const char *head, size_t *n,
                                      struct ropa_err *err) {
    struct walk w = {.head = head};
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT " COLUMNS ",id FROM revision ORDER BY register, seq", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (*n = 0; !s && row;) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        if (!link_holds(st, q, &w))
            s = rp_db_starved(&st->db)
                    ? rp_db_error(&st->db, err)
                    : tampered(err, rp_db_column(q, C_REF), sqlite3_column_int64(q, C_SEQ),
                               "ประวัติถูกแก้ ตัด หรือสลับลำดับ", "a link was altered, dropped or reordered");
        look_for_head(&w);
        ++*n;
    }
    sqlite3_reset(q);
    if (!s && head && !w.head_seen)
        s = tampered(err, head, 0, "ไม่อยู่ในประวัติของทะเบียนนี้", "is not in the history of this register");
    return s;
}

/* One live record against the last snapshot of its uid. */
static enum ropa_status verify_live(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                    struct ropa_err *err) {
    struct ropa_record *live = NULL, *last = NULL;
    enum ropa_status s = rp_store_get(st, ent, uid, &live, err);
    if (!s)
        s = rp_history_get(st, ent, uid, live->rev, &last, err);
    if (s == ROPA_E_NOT_FOUND || (!s && (!rp_record_equal(live, last) || strcmp(live->ref, last->ref))))
        s = tampered(err, live ? live->ref : uid, 0, "ข้อมูลปัจจุบันไม่ตรงกับประวัติล่าสุด",
                     "the live record differs from its last snapshot");
    ropa_record_free(live);
    ropa_record_free(last);
    return s;
}

static enum ropa_status verify_noun(struct rp_store *st, const struct ropa_entity *ent,
                                    struct ropa_err *err) {
    char sql[256];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT uid FROM %s ORDER BY id", ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            s = verify_live(st, ent, rp_db_column(q, 0), err);
    }
    sqlite3_reset(q);
    return s;
}

/* A record that history last saw alive must still be there. */
static enum ropa_status verify_none_missing(struct rp_store *st, const struct ropa_entity *ent,
                                            struct ropa_err *err) {
    char sql[400];
    bool row;
    snprintf(sql, sizeof sql,
             "SELECT v.ref, v.seq FROM revision v WHERE v.noun='%s' AND v.what NOT LIKE '%%remove' "
             "AND NOT EXISTS (SELECT 1 FROM revision w WHERE w.uid=v.uid AND w.id>v.id) "
             "AND NOT EXISTS (SELECT 1 FROM %s r WHERE r.uid=v.uid) LIMIT 1",
             ent->code, ent->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    enum ropa_status s = q ? rp_db_row(&st->db, q, &row, err) : rp_db_error(&st->db, err);
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
    for (size_t i = 0; i < count && !s; i++) {
        s = verify_noun(st, ents[i], err);
        if (!s)
            s = verify_none_missing(st, ents[i], err);
    }
    return s;
}
