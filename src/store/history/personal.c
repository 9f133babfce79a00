/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/personal.h"
#include "model/json_text.h"

#include "base/buf.h"
#include "base/err.h"
#include "store/handle.h"
#include "store/history/history.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define SALT 16
#define HEX (2 * crypto_hash_sha256_BYTES + 1)
#define DIGEST "sha256" /* key of the object that stands in a snapshot for the value */

static void digest_of(const unsigned char salt[SALT], const char *field, const char *value, char hex[HEX]) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    crypto_hash_sha256_update(&h, salt, SALT);
    crypto_hash_sha256_update(&h, (const unsigned char *)field, strlen(field) + 1);
    crypto_hash_sha256_update(&h, (const unsigned char *)value, strlen(value));
    crypto_hash_sha256_final(&h, hash);
    sodium_bin2hex(hex, HEX, hash, sizeof hash);
}

static bool is_personal(const struct ropa_field *f) {
    return (f->flags & ROPA_PERSONAL) && !(f->flags & ROPA_DERIVED);
}

static bool has_rows(const struct ropa_field *f) {
    return f->kind == ROPA_ROWS && !(f->flags & ROPA_DERIVED);
}

bool rp_personal_has(const struct ropa_entity *ent) {
    bool has = false;
    for (size_t f = 0; f < ent->n_fields && !has; f++)
        has =
            is_personal(&ent->fields[f]) || (has_rows(&ent->fields[f]) && rp_personal_has(ent->fields[f].of));
    return has;
}

void rp_personal_each(struct ropa_record *rec, rp_personal_fn *each, void *ctx) {
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        if (is_personal(field) && rec->slots[f].value)
            each(ctx, rec, f);
        for (size_t i = 0; has_rows(field) && i < rec->slots[f].n_rows; i++)
            rp_personal_each(rec->slots[f].rows[i], each, ctx);
    }
}

void rp_personal_each_plain(json_t *snapshot, const struct ropa_entity *ent, rp_personal_plain_fn *each,
                            void *ctx) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        json_t *v = json_object_get(snapshot, ent->fields[f].code);
        if (is_personal(&ent->fields[f]) && v && !json_is_object(v))
            each(ctx, snapshot, &ent->fields[f]);
        for (size_t i = 0; has_rows(&ent->fields[f]) && i < json_array_size(v); i++)
            rp_personal_each_plain(json_array_get(v, i), ent->fields[f].of, each, ctx);
    }
}

/* ---- sealing ---- */

/* The record's uid, its place and field, as the key of what lies beside a link. */
struct key {
    const char *chain;
    int64_t seq;
    const char *uid, *place, *field;
};

static enum ropa_status keep_value(struct rp_store *st, const struct key *k, const unsigned char salt[SALT],
                                   const char *value, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "INSERT INTO personal (register, seq, uid, place, field, salt, value) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, k->chain);
    sqlite3_bind_int64(q, 2, k->seq);
    rp_db_text(q, 3, k->uid);
    rp_db_text(q, 4, k->place);
    rp_db_text(q, 5, k->field);
    sqlite3_bind_blob(q, 6, salt, SALT, SQLITE_STATIC);
    rp_db_text(q, 7, value);
    return rp_db_done(&st->db, q, err);
}

/* A snapshot that is being written. */
struct sealing {
    struct rp_store *st;
    struct key key;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool seal_value(void *ctx, struct ropa_json *w, const struct ropa_record *rec, size_t f) {
    struct sealing *s = ctx;
    const struct ropa_field *field = &rec->ent->fields[f];
    unsigned char salt[SALT];
    char hex[HEX];
    if (!is_personal(field))
        return false;
    s->st->env.random(s->st->env.ctx, salt, sizeof salt);
    digest_of(salt, field->code, rec->slots[f].value, hex);
    ropa_json_object(w, field->code);
    ropa_json_text(w, DIGEST, hex);
    ropa_json_object_end(w);
    s->key.place = rec->uid;
    s->key.field = field->code;
    if (!s->status)
        s->status = keep_value(s->st, &s->key, salt, rec->slots[f].value, s->err);
    return true;
}

enum ropa_status rp_personal_seal(struct rp_store *st, const struct ropa_record *rec, int64_t seq,
                                  char **snapshot, struct ropa_err *err) {
    struct sealing s = {.st = st, .key = {.chain = st->uid, .seq = seq, .uid = rec->uid}, .err = err};
    *snapshot = rp_record_json_text(
        rec, RP_JSON_TIGHT, &(struct rp_record_json){.stored = true, .instead = seal_value, .ctx = &s});
    if (s.status) {
        free(*snapshot);
        *snapshot = NULL;
    }
    return s.status || *snapshot ? s.status : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* ---- opening ---- */

/* The statement stands on what lies at `k`, when *row; reset it. Columns: salt, value, uid. */
static enum ropa_status look_up(struct rp_store *st, const struct key *k, sqlite3_stmt **q, bool *row,
                                struct ropa_err *err) {
    *row = false;
    *q = rp_db_stmt(&st->db,
                    "SELECT salt, value, uid FROM personal WHERE register=?1 AND seq=?2 AND place=?3 AND "
                    "field=?4",
                    err);
    if (!*q)
        return rp_db_error(&st->db, err);
    rp_db_text(*q, 1, k->chain);
    sqlite3_bind_int64(*q, 2, k->seq);
    rp_db_text(*q, 3, k->place);
    rp_db_text(*q, 4, k->field);
    return rp_db_row(&st->db, *q, row, err);
}

static enum ropa_status open_slot(struct rp_store *st, struct key *k, struct ropa_record *rec, size_t f,
                                  struct ropa_err *err) {
    sqlite3_stmt *q;
    bool row;
    k->place = rec->uid;
    k->field = rec->ent->fields[f].code;
    enum ropa_status s = look_up(st, k, &q, &row, err);
    if (!s && row) {
        const char *value = (const char *)sqlite3_column_text(q, 1);
        if (!value || !rp_record_put(rec, f, value))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status open_record(struct rp_store *st, struct key *k, struct ropa_record *rec,
                                    struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < rec->ent->n_fields && !s; f++) {
        if (rec->slots[f].sealed)
            s = open_slot(st, k, rec, f, err);
        for (size_t i = 0; i < rec->slots[f].n_rows && !s; i++)
            s = open_record(st, k, rec->slots[f].rows[i], err);
    }
    return s;
}

enum ropa_status rp_personal_open(struct rp_store *st, const char *chain, int64_t seq,
                                  struct ropa_record *rec, struct ropa_err *err) {
    return open_record(st, &(struct key){.chain = chain, .seq = seq}, rec, err);
}

/* ---- verify ---- */

struct checking {
    struct rp_store *st;
    struct ropa_err *err;
    struct key key;
    const char *ref;
    int64_t id;      /* of the revision */
    bool withheld;   /* its values were left out */
    int64_t matched; /* values that a digest asks for */
};

static enum ropa_status bent(struct checking *c) {
    char found[32];
    if (rp_db_starved(&c->st->db)) /* what is missing was not read */
        return rp_db_error(&c->st->db, c->err);
    snprintf(found, sizeof found, "(#%lld)", (long long)c->key.seq);
    rp_err_subject(c->err, ROPA_E_TAMPERED, c->ref, found);
    rp_err_hint(c->err, "ค่าส่วนบุคคลที่เก็บแยกไว้ไม่ตรงกับประวัติ", "a personal value kept apart differs from history");
    return ROPA_E_TAMPERED;
}

/* Whether an act that came after the revision erased the record; between two chains what came first isn't known here. */
static enum ropa_status was_erased(struct checking *c, bool *was) {
    sqlite3_stmt *q = rp_db_stmt(&c->st->db,
                                 "SELECT 1 FROM act a JOIN revision v ON v.uid=a.uid AND v.noun='act' "
                                 "WHERE a.record=?1 AND a.kind='erase' AND (v.id>?2 OR v.register<>?3)",
                                 c->err);
    if (!q)
        return rp_db_error(&c->st->db, c->err);
    rp_db_text(q, 1, c->key.uid);
    sqlite3_bind_int64(q, 2, c->id);
    rp_db_text(q, 3, c->key.chain);
    enum ropa_status s = rp_db_row(&c->st->db, q, was, c->err);
    sqlite3_reset(q);
    return s;
}

static enum ropa_status check_value(struct checking *c, const char *digest) {
    sqlite3_stmt *q;
    bool row, erased = false;
    char hex[HEX];
    enum ropa_status s = look_up(c->st, &c->key, &q, &row, c->err);
    if (!s && row) {
        bool whole = sqlite3_column_bytes(q, 0) == SALT && !strcmp(rp_db_column(q, 2), c->key.uid);
        if (whole)
            digest_of(sqlite3_column_blob(q, 0), c->key.field, rp_db_column(q, 1), hex);
        if (!whole || strcmp(hex, digest) != 0)
            s = bent(c);
        c->matched++;
    } else if (!s && !c->withheld) {
        s = was_erased(c, &erased);
        if (!s && !erased)
            s = bent(c);
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status check_object(struct checking *c, const json_t *object,
                                     const struct ropa_entity *ent) {
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < ent->n_fields && !s; f++) {
        const json_t *v = json_object_get(object, ent->fields[f].code);
        const char *digest = json_string_value(json_object_get(v, DIGEST));
        c->key.place = json_string_value(json_object_get(object, "uid"));
        c->key.field = ent->fields[f].code;
        if (is_personal(&ent->fields[f]) && digest && c->key.place)
            s = check_value(c, digest);
        for (size_t i = 0; has_rows(&ent->fields[f]) && i < json_array_size(v) && !s; i++)
            s = check_object(c, json_array_get(v, i), ent->fields[f].of);
    }
    return s;
}

/* One link of a noun with personal fields: register, seq, uid, ref, id, snapshot, whether its values were left out, noun. */
static enum ropa_status check_link(struct checking *c, sqlite3_stmt *q) {
    const struct ropa_entity *ent = ropa_entity_find(rp_db_column(q, 7));
    c->key = (struct key){
        .chain = rp_db_column(q, 0), .seq = sqlite3_column_int64(q, 1), .uid = rp_db_column(q, 2)};
    c->ref = rp_db_column(q, 3);
    c->id = sqlite3_column_int64(q, 4);
    c->withheld = sqlite3_column_int(q, 6) != 0;
    json_t *object = json_loads(rp_db_column(q, 5), JSON_ALLOW_NUL, NULL);
    enum ropa_status s = object && ent ? check_object(c, object, ent)
                                       : rp_json_unread(c->st->db.path, rp_db_column(q, 5), c->err);
    json_decref(object);
    return s;
}

/* History is walked once for all nouns: its rows are long. */
static enum ropa_status check_links(struct checking *c) {
    struct rp_buf sql = {0};
    bool row = true;
    size_t n, some = 0;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    rp_buf_str(&sql,
               "SELECT register, seq, uid, ref, id, snapshot, v.hash IN (SELECT hash FROM withheld), noun "
               "FROM revision v WHERE noun IN (");
    for (size_t i = 0; i < n; i++)
        if (rp_personal_has(ents[i]))
            rp_buf_printf(&sql, "%s'%s'", some++ ? ", " : "", ents[i]->code);
    rp_buf_str(&sql, ") ORDER BY id");
    sqlite3_stmt *q = sql.bad ? NULL : rp_db_stmt(&c->st->db, sql.p, c->err);
    enum ropa_status s = sql.bad ? rp_err(c->err, ROPA_E_NOMEM, NULL)
                         : q     ? ROPA_OK
                                 : rp_db_error(&c->st->db, c->err);
    rp_buf_free(&sql);
    while (!s && row) {
        s = rp_db_row(&c->st->db, q, &row, c->err);
        if (!s && row)
            s = check_link(c, q);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_personal_verify(struct rp_store *st, struct ropa_err *err) {
    struct checking c = {.st = st, .err = err, .ref = "personal"};
    enum ropa_status s = check_links(&c);
    if (s)
        return s;
    c.ref = "personal";
    c.key.seq = 0;
    int64_t all = 0;
    s = rp_db_int(&st->db, "SELECT count(*) FROM personal", NULL, &all, err);
    return s || all == c.matched ? s : bent(&c);
}
