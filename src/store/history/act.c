/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/act.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/act_field.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/letter.h"
#include "model/print.h"
#include "store/handle.h"
#include "store/history/chain.h"
#include "store/history/history.h"
#include "store/history/proof.h"
#include "store/history/withheld.h"

#include <ropa/text.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEX RP_SUM_SIZE
#define NEWEST 3 /* version of the text that digests are taken of */

/* A row of the table. */
struct row {
    struct ropa_act_kept act;
    const char *sum; /* of the print kept; NULL without one */
    const char *evidence_sum,
        *issued_sum; /* of the files that it was done on, that it issued; NULL without one */
};

/* Of the fields of an act (model/act_field.h) those that are kept as texts, and the store's own texts among them. */
#define TEXTS(X, OWN) RP_ACT_FIELDS(X, OWN, RP_ACT_SKIP)

#define NUMBER(name, ...) C_##name,
#define COLUMN(name, column, ...) #column ","
#define OF_A(name, column, ...) "a." #column ","
#define MARK(...) "?,"
#define MEMBER(name, column, link, member, ...) {link, offsetof(struct row, act.member)},
#define OWN_MEMBER(name, column, link, member) {link, offsetof(struct row, member)},

/* What a statement reads of an act: its texts, then these. */
#define COLUMNS TEXTS(COLUMN, COLUMN) "rev,clock_set"
enum { TEXTS(NUMBER, NUMBER) C_TEXTS, C_REV = C_TEXTS, C_CLOCK, C_N };

static const struct {
    const char *key; /* in the act's link; NULL: the link has a column of its own for it */
    size_t at;       /* in struct row */
} texts[] = {TEXTS(MEMBER, OWN_MEMBER)};

static const char **text_of(struct row *r, size_t i) {
    return (const char **)((char *)r + texts[i].at);
}

/* Of the digests of the record's acts; of a record without one the newest. */
static enum ropa_status version_of(struct rp_store *st, const char *uid, int64_t *version,
                                   struct ropa_err *err) {
    static const char sql[] =
        "SELECT CAST(digest AS INTEGER) FROM act WHERE record=?1 AND digest IS NOT NULL ORDER BY id DESC LIMIT 1";
    *version = NEWEST;
    return rp_db_int(&st->db, sql, uid, version, err);
}

enum ropa_status rp_act_digest(struct rp_store *st, const struct ropa_record *rec, const char *like,
                               char digest[RP_DIGEST_SIZE], char **kept, struct ropa_err *err) {
    char hex[HEX];
    int64_t version = like ? strtol(like, NULL, 10) : 0;
    enum ropa_status s = like ? ROPA_OK : version_of(st, rec->uid, &version, err);
    if (s)
        return s;
    json_t *object = rp_print_keep(rec, &st->view);
    char *text = object ? rp_print_text(object, (int)version) : NULL;
    char *dump = kept ? rp_json_compact(object) : NULL;
    json_decref(object);
    if (!text || (kept && !dump)) {
        free(text);
        free(dump);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_history_sum(text, hex);
    snprintf(digest, RP_DIGEST_SIZE, "%d:%s", (int)version, hex);
    free(text);
    if (kept)
        *kept = dump;
    return ROPA_OK;
}

/* ---- writing ---- */

/* What history keeps of the row: all that its own columns don't say. Owned; NULL: no memory for the whole of it. */
static char *snapshot_of(struct row *r) {
    json_t *object = json_object();
    bool bad = false;
    for (size_t i = 0; i < C_TEXTS; i++)
        if (texts[i].key && *text_of(r, i))
            bad |=
                json_object_set_new_nocheck(object, texts[i].key, json_string_nocheck(*text_of(r, i))) != 0;
    bad |= json_object_set_new_nocheck(object, "rev", json_integer(r->act.rev)) != 0;
    char *text = bad ? NULL : rp_json_compact(object);
    json_decref(object);
    return text;
}

static enum ropa_status insert(struct rp_store *st, struct row *r, struct ropa_err *err) {
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "INSERT INTO act (" COLUMNS ") VALUES (" TEXTS(MARK, MARK) "?,?)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (int i = 0; i < C_TEXTS; i++)
        rp_db_text(q, i + 1, *text_of(r, (size_t)i));
    sqlite3_bind_int64(q, C_REV + 1, r->act.rev);
    sqlite3_bind_int64(q, C_CLOCK + 1, r->act.clock_set);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status insert_print(struct rp_store *st, const char *uid, const char *print,
                                     struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "INSERT INTO act_print VALUES (?1, ?2)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    rp_db_text(q, 2, print);
    return rp_db_done(&st->db, q, err);
}

static enum ropa_status insert_link(struct rp_store *st, struct row *r, struct ropa_err *err) {
    char what[32];
    char *snapshot = snapshot_of(r);
    if (!snapshot)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    snprintf(what, sizeof what, RP_ACT ":%s", r->act.kind);
    enum ropa_status s = rp_history_append(st,
                                           &(struct rp_revision){.at = r->act.at,
                                                                 .what = what,
                                                                 .noun = RP_ACT,
                                                                 .uid = r->act.uid,
                                                                 .ref = r->act.ref,
                                                                 .rev = r->act.rev,
                                                                 .snapshot = snapshot},
                                           err);
    free(snapshot);
    return s;
}

static enum ropa_status put_status(struct rp_store *st, const struct ropa_act_kept *act,
                                   struct ropa_err *err) {
    char sql[96];
    snprintf(sql, sizeof sql, "UPDATE %s SET status=?2 WHERE uid=?1", act->noun);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, act->record);
    rp_db_text(q, 2, act->status);
    return rp_db_done(&st->db, q, err);
}

/* SHA-256 of the file that `evidence` holds; "" none. */
static enum ropa_status file_of(struct rp_store *st, const char *evidence, char sum[HEX],
                                struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT sha256 FROM evidence WHERE uid=?1", err);
    sum[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, evidence);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row && sqlite3_column_text(q, 0))
        rp_copy(sum, HEX, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_add(struct rp_store *st, const struct ropa_act_kept *act, const char *print,
                            struct ropa_err *err) {
    char uid[37], at[26], sum[HEX], files[2][HEX];
    rp_store_new_uid(st, uid);
    ropa_time_format(st->env.now(st->env.ctx), at);
    if (print)
        rp_history_sum(print, sum);
    struct row r = {.act = *act, .sum = print ? sum : NULL};
    r.act.uid = uid;
    r.act.at = at;
    r.act.actor = st->env.actor;
    r.act.clock_set = st->env.clock_set;
    enum ropa_status s = file_of(st, act->evidence, files[0], err);
    if (!s)
        s = file_of(st, act->issued, files[1], err);
    if (s)
        return s;
    r.evidence_sum = files[0][0] ? files[0] : NULL;
    r.issued_sum = files[1][0] ? files[1] : NULL;
    s = insert(st, &r, err);
    if (!s && print)
        s = insert_print(st, uid, print, err);
    if (!s)
        s = insert_link(st, &r, err);
    return s ? s : put_status(st, act, err);
}

/* ---- reading ---- */

static struct row row_at(sqlite3_stmt *q) {
    struct row r = {
        .act = {.rev = sqlite3_column_int64(q, C_REV), .clock_set = sqlite3_column_int64(q, C_CLOCK) != 0}};
    for (int i = 0; i < C_TEXTS; i++)
        *text_of(&r, (size_t)i) = (const char *)sqlite3_column_text(q, i);
    return r;
}

/* What is read of an act `a` beside: whether it counts, and whether it is what was disputed, or act ?2, as if that were. */
/* clang-format off */
#define READ                                                                                                 \
    "SELECT " COLUMNS "," RP_ACT_COUNTS("a") " AND NOT EXISTS (SELECT 1 FROM act x WHERE x.uid=?2 AND " RP_ACT_RESTS("a", "x") ")," \
    "a.uid IS ?2 OR EXISTS (SELECT 1 FROM act d WHERE d.record=a.record AND d.disputes=a.uid) FROM act a"
/* clang-format on */
enum { C_COUNTS = C_N, C_DENIED };

/* `given`: ?1 to ?3. */
static enum ropa_status each_row(struct rp_store *st, const char *sql, const char *const given[3],
                                 ropa_act_fn *each, void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (int i = 0; i < 3; i++)
        rp_db_text(q, i + 1, given[i]);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct row r = row_at(q);
        r.act.disputed = !sqlite3_column_int(q, C_COUNTS);
        r.act.denied = sqlite3_column_int(q, C_DENIED) != 0;
        row = each(ctx, &r.act);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_each(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                             struct ropa_err *err) {
    const char *sql = uid ? READ " WHERE record=?1 ORDER BY id" : READ " WHERE ?1 IS NULL ORDER BY id";
    return each_row(st, sql, (const char *const[3]){uid}, each, ctx, err);
}

enum ropa_status rp_act_each_after(struct rp_store *st, const char *uid, const char *after, ropa_act_fn *each,
                                   void *ctx, struct ropa_err *err) {
    const char *sql = uid ? READ " WHERE record=?1 AND id>(SELECT id FROM act WHERE uid=?3) ORDER BY id"
                          : READ " WHERE ?1 IS NULL AND id>(SELECT id FROM act WHERE uid=?3) ORDER BY id";
    return each_row(st, sql, (const char *const[3]){uid, NULL, after}, each, ctx, err);
}

enum ropa_status rp_act_each_without(struct rp_store *st, const char *uid, const char *without,
                                     ropa_act_fn *each, void *ctx, struct ropa_err *err) {
    return each_row(st, READ " WHERE record=?1 ORDER BY id", (const char *const[3]){uid, without}, each, ctx,
                    err);
}

enum ropa_status rp_act_each_counted(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                                     struct ropa_err *err) {
    return each_row(st, READ " WHERE record=?1 AND " RP_ACT_COUNTS("a") " ORDER BY id",
                    (const char *const[3]){uid}, each, ctx, err);
}

enum ropa_status rp_act_get(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                            struct ropa_err *err) {
    return each_row(st, READ " WHERE uid=?1", (const char *const[3]){uid}, each, ctx, err);
}

enum ropa_status rp_act_pending(struct rp_store *st, bool returned, rp_act_pending_fn *each, void *ctx,
                                struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT noun, record, date||printf('-%012d', id) FROM act a WHERE status IN ('submitted','approved','accepted','returned') AND (status='returned')=?1 AND " RP_ACT_MOVES(
            "a") " AND NOT EXISTS (SELECT 1 FROM act y WHERE y.record=a.record AND (y.kind='retire' OR (y.id>a.id AND " RP_ACT_MOVES("y") "))) ORDER BY date, id",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, returned);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        row = !s && row && each(ctx, rp_db_column(q, 0), rp_db_column(q, 1), rp_db_column(q, 2));
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_count(struct rp_store *st, const struct ropa_entity *ent, const char *uid, int64_t *n,
                              struct ropa_err *err) {
    static const char all[] = "SELECT count(*) FROM act",
                      of_record[] = "SELECT count(*) FROM act WHERE record=?1",
                      of_noun[] = "SELECT count(*) FROM act WHERE noun=?1";
    return rp_db_int(&st->db,
                     uid   ? of_record
                     : ent ? of_noun
                           : all,
                     uid   ? uid
                     : ent ? ent->code
                           : NULL,
                     n, err);
}

enum ropa_status rp_act_status(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT ifnull(" RP_ACT_STATUS("?1") ",'draft')", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s)
        RP_COPY(rec->status, rp_db_column(q, 0));
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_cites(struct rp_store *st, const char *evidence, bool *cites, char ref[40],
                              struct ropa_err *err) {
    *cites = false;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT ref FROM act WHERE evidence=?1 OR issued=?1 UNION ALL SELECT a.ref FROM act "
        "a, json_each(a.forms) j WHERE a.forms IS NOT NULL AND json_extract(j.value, '$[0]')=?1 LIMIT 1",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, evidence);
    enum ropa_status s = rp_db_row(&st->db, q, cites, err);
    rp_copy(ref, 40, *cites ? rp_db_column(q, 0) : "");
    sqlite3_reset(q);
    return s;
}

static enum ropa_status times_approved(struct rp_store *st, const char *uid, int64_t *n,
                                       struct ropa_err *err) {
    return rp_db_int(
        &st->db, "SELECT count(*) FROM act WHERE record=?1 AND status IN ('approved','accepted','published')",
        uid, n, err);
}

/* The number of the first letter that sent it; "" none did. */
static enum ropa_status letter_of(struct rp_store *st, const char *uid, char memo[256],
                                  struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "SELECT kind, memo FROM act WHERE record=?1 AND memo IS NOT NULL ORDER BY id", err);
    memo[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row && !memo[0]) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && rp_letter_is(rp_db_column(q, 0), rp_db_column(q, 1)))
            rp_copy(memo, 256, rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_removable(struct rp_store *st, const struct ropa_record *rec, struct ropa_err *err) {
    char memo[256] = "";
    int64_t approved = 0;
    enum ropa_status s = times_approved(st, rec->uid, &approved, err);
    if (!s)
        s = approved ? rp_err(err, ROPA_E_ACT_REMOVE, NULL) : letter_of(st, rec->uid, memo, err);
    if (!s && memo[0])
        s = rp_err(err, ROPA_E_ACT_SENT, memo);
    if (s == ROPA_E_ACT_REMOVE || s == ROPA_E_ACT_SENT)
        rp_err_record(err, rec->ent->code, rec->ref);
    return s;
}

static void note_letter(struct rp_letters *of, const char *date, const char *ref, const char *asked) {
    of->is |= !strcmp(date, asked);
    if (!of->date[0]) {
        RP_COPY(of->date, date);
        RP_COPY(of->ref, ref);
    }
    of->n += !strcmp(of->date, date);
}

enum ropa_status rp_act_letters(struct rp_store *st, const char *noun, const char *memo, const char *date,
                                struct rp_letters *out, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    *out = (struct rp_letters){0};
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT memo, date, ref FROM act WHERE noun=?1 AND kind='submit' AND memo IS NOT NULL ORDER BY date, id",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, noun);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && rp_letter_same(rp_db_column(q, 0), rp_db_column(q, 1), memo, date))
            note_letter(out, rp_db_column(q, 1), rp_db_column(q, 2), date);
    }
    sqlite3_reset(q);
    return s;
}

/* A state of a record since its last approval, and by whom it came about. */
struct state {
    unsigned char sum[RP_HASH];
    char person[37]; /* "" isn't known */
    bool counts;     /* it is neither the approved one nor a merge's */
};

static void read_state(sqlite3_stmt *q, struct state *out) {
    const char *text = rp_db_column(q, 0);
    crypto_hash_sha256(out->sum, (const unsigned char *)text, strlen(text));
    RP_COPY(out->person, rp_db_column(q, 1));
    out->counts = sqlite3_column_int(q, 2);
}

/* The person of all the states that count; "" where they aren't one's. */
static void find_sole(const struct state *states, size_t n, char person[37]) {
    bool one = true, any = false;
    person[0] = '\0';
    for (size_t i = 0; i < n; i++) {
        one &= !states[i].counts || (states[i].person[0] && (!any || !strcmp(states[i].person, person)));
        if (states[i].counts && !any)
            rp_copy(person, 37, states[i].person);
        any |= states[i].counts;
    }
    if (!one)
        person[0] = '\0';
}

enum ropa_status rp_act_sole_editor(struct rp_store *st, const char *uid, char person[37],
                                    struct ropa_err *err) {
    bool row = true;
    struct state *states = NULL, *grown;
    size_t n = 0, cap = 0;
    person[0] = '\0';
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "WITH last AS (SELECT v.id AS id FROM act a JOIN revision v ON v.uid=a.uid WHERE a.record=?1 AND "
        "a.kind='approve' AND a.print_sum IS NOT NULL AND " RP_ACT_COUNTS(
            "a") " ORDER BY a.id DESC LIMIT 1) "
                 "SELECT CASE WHEN json_valid(snapshot) THEN json_remove(snapshot, '$.rev', '$.status') ELSE '' END, "
                 "ifnull(person, ''), id > ifnull((SELECT id FROM last), 0) AND "
                 "what NOT GLOB 'merge*' FROM revision WHERE uid=?1 AND noun<>'" RP_ACT "' AND id >= ifnull("
                 "(SELECT max(r.id) FROM revision r, last WHERE r.uid=?1 AND r.id < last.id), 0) ORDER BY id",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    while (!s && row) {
        size_t same = 0;
        if (!(grown = rp_grow(states, n, &cap, sizeof *states))) {
            s = rp_err(err, ROPA_E_NOMEM, NULL);
            break;
        }
        states = grown;
        read_state(q, &states[n]);
        while (same < n && (!*rp_db_column(q, 0) || memcmp(states[same].sum, states[n].sum, RP_HASH) != 0))
            same++;
        /* back at a state that was, which isn't known of one withheld: what led away from it and back leaves nothing */
        n = same + 1;
        s = rp_db_row(&st->db, q, &row, err);
    }
    sqlite3_reset(q);
    if (!s)
        find_sole(states, n, person);
    free(states);
    return s;
}

/* Approvals that approved: a refusal keeps no print. */
#define APPROVALS                                                                                            \
    " FROM act a WHERE record=?1 AND kind='approve' AND print_sum IS NOT NULL AND " RP_ACT_COUNTS(           \
        "a") " ORDER BY id"

/* The approved states up to the act `until`. */
static enum ropa_status count_states(struct rp_store *st, const char *uid, int64_t until, int *n,
                                     char last[RP_DIGEST_SIZE], struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT digest, id" APPROVALS, err);
    *n = 0;
    last[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row || sqlite3_column_int64(q, 1) > until)
            break;
        *n += strcmp(last, rp_db_column(q, 0)) != 0;
        rp_copy(last, RP_DIGEST_SIZE, rp_db_column(q, 0));
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_approvals(struct rp_store *st, const char *uid, int *n, char last[RP_DIGEST_SIZE],
                                  struct ropa_err *err) {
    return count_states(st, uid, INT64_MAX, n, last, err);
}

/*
 * The last of the acts on what approval ?2 pinned: what was changed afterwards has another digest. Where one of them was disputed, what it
 * decided is waited for again.
 */
static const char approved_status[] =
    "SELECT status FROM act a WHERE record=?1 AND id>=?2 AND " RP_ACT_COUNTS("a") " AND ifnull(decision,'')<>'reject' AND (kind='retire' OR " RP_ACT_MOVES(
        "a") " AND "
             "kind IN ('approve','accept','publish','dispute') AND (SELECT digest FROM act WHERE uid=ifnull(a.disputes,a.uid))="
             "(SELECT digest FROM act WHERE id=?2)) ORDER BY id DESC LIMIT 1";

static enum ropa_status read_approved_status(struct rp_store *st, const char *uid, int64_t approval,
                                             char status[12], struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q = rp_db_stmt(&st->db, approved_status, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    sqlite3_bind_int64(q, 2, approval);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s)
        rp_copy(status, 12, row ? rp_db_column(q, 0) : "approved");
    sqlite3_reset(q);
    return s;
}

/* The print as it was approved: one altered since is not given out. */
static enum ropa_status take_print(sqlite3_stmt *q, char **out, struct ropa_err *err) {
    static const struct ropa_text altered = {
        {"ฉบับที่อนุมัติที่เก็บไว้ถูกแก้", "the version kept of its approval was altered"}};
    char sum[HEX];
    const char *print = rp_db_column(q, 0);
    rp_history_sum(print, sum);
    if (strcmp(sum, rp_db_column(q, 4)) != 0)
        return rp_proof_bent(rp_db_column(q, 3), &altered, err);
    return (*out = strdup(print)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_act_approved(struct rp_store *st, const struct ropa_entity *ent, const char *uid,
                                 struct rp_approval *out, struct ropa_err *err) {
    bool row;
    char digest[RP_DIGEST_SIZE];
    int64_t id = 0;
    *out = (struct rp_approval){0};
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        "SELECT (SELECT print FROM act_print WHERE act=a.uid), rev, id, ref, print_sum, noun" APPROVALS
        " DESC LIMIT 1",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row && !strcmp(rp_db_column(q, 5), ent->code)) {
        out->rev = sqlite3_column_int64(q, 1);
        id = sqlite3_column_int64(q, 2);
        s = take_print(q, &out->print, err);
    }
    sqlite3_reset(q);
    if (!s && id)
        s = read_approved_status(st, uid, id, out->status, err);
    if (!s && id)
        s = rp_act_approvals(st, uid, &out->version, digest, err);
    if (s) {
        free(out->print);
        out->print = NULL;
    }
    return s;
}

/* ---- what is published ---- */

/* Act p published record ?1, as act a approved it; nothing where it was retired since. The last of each comes first. */
#define PUBLISHED                                                                                                                                                                                      \
    " FROM act p JOIN act a ON a.record=p.record AND a.id<p.id WHERE p.record=?1 AND p.kind='publish' AND " RP_ACT_COUNTS("p") " AND a.kind='approve' AND a.print_sum IS NOT NULL AND " RP_ACT_COUNTS( \
        "a") " AND NOT EXISTS (SELECT 1 FROM act r WHERE r.record=p.record AND r.kind='retire' AND r.id>p.id AND " RP_ACT_COUNTS("r") ") ORDER BY p.id DESC, a.id DESC LIMIT 1"

enum ropa_status rp_act_published(struct rp_store *st, const char *uid, struct rp_published *out,
                                  struct ropa_err *err) {
    bool row;
    char digest[RP_DIGEST_SIZE];
    int64_t approval = 0;
    *out = (struct rp_published){0};
    sqlite3_stmt *q = rp_db_stmt(&st->db,
                                 "SELECT (SELECT print FROM act_print WHERE act=a.uid), p.date, p.url, a.ref,"
                                 " a.print_sum, a.id" PUBLISHED,
                                 err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row) {
        approval = sqlite3_column_int64(q, 5);
        RP_COPY(out->date, rp_db_column(q, 1));
        s = take_print(q, &out->print, err);
        if (!s && !(out->url = strdup(rp_db_column(q, 2))))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_reset(q);
    if (!s && approval)
        s = count_states(st, uid, approval, &out->version, digest, err);
    if (s)
        rp_published_free(out);
    return s;
}

void rp_published_free(struct rp_published *p) {
    free(p->print);
    free(p->url);
    *p = (struct rp_published){0};
}

enum ropa_status rp_act_is_published(struct rp_store *st, const char *uid, bool *is, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT p.id" PUBLISHED, err);
    *is = false;
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, is, err);
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_changed(struct rp_store *st, const struct ropa_record *rec, const char *last,
                                bool *changed, struct ropa_err *err) {
    char digest[RP_DIGEST_SIZE], *now = NULL;
    struct rp_approval then;
    enum ropa_status s = rp_act_digest(st, rec, last, digest, NULL, err);
    *changed = !s && strcmp(last, digest) != 0;
    if (!*changed || rp_conduct(rec->ent)->entry)
        return s;
    s = rp_act_approved(st, rec->ent, rec->uid, &then, err);
    if (s)
        return s;
    s = rp_act_digest(st, rec, last, digest, &now, err);
    *changed = s || !then.print || !rp_print_same(then.print, now, (int)strtol(last, NULL, 10));
    free(then.print);
    free(now);
    return s;
}

enum ropa_status rp_act_approved_at(struct rp_store *st, const char *uid, bool published,
                                    struct rp_approved_at *out, struct ropa_err *err) {
#define AT "SELECT (SELECT v.id FROM revision v WHERE v.uid=a.uid AND v.noun='" RP_ACT "'), a.date"
    bool row;
    *out = (struct rp_approved_at){0};
    sqlite3_stmt *q = rp_db_stmt(&st->db, published ? AT PUBLISHED : AT APPROVALS " DESC LIMIT 1", err);
#undef AT
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row) {
        out->link = sqlite3_column_int64(q, 0);
        RP_COPY(out->day, rp_db_column(q, 1));
    }
    sqlite3_reset(q);
    return s;
}

/* ---- verify ---- */

static bool same(const char *a, const char *b) {
    return a && b && !strcmp(a, b);
}

/* Columns of an act's link, after those of the act. */
enum { L_SNAPSHOT = C_N, L_AT, L_ACTOR, L_CLOCK, L_WHAT, L_REF, L_ID, L_PRINT };

static bool print_holds(const struct row *r, const char *print) {
    char sum[HEX];
    if (!r->sum || !print)
        return !r->sum && !print;
    rp_history_sum(print, sum);
    return !strcmp(sum, r->sum);
}

static bool act_holds(sqlite3_stmt *q, int64_t after, bool *starved) {
    char what[32];
    struct row r = row_at(q);
    char *snapshot = snapshot_of(&r);
    *starved = !snapshot;
    snprintf(what, sizeof what, RP_ACT ":%s", r.act.kind ? r.act.kind : "");
    bool holds = same(snapshot, (const char *)sqlite3_column_text(q, L_SNAPSHOT)) &&
                 same(r.act.at, (const char *)sqlite3_column_text(q, L_AT)) &&
                 same(r.act.actor, (const char *)sqlite3_column_text(q, L_ACTOR)) &&
                 sqlite3_column_int64(q, C_CLOCK) == sqlite3_column_int64(q, L_CLOCK) &&
                 same(what, (const char *)sqlite3_column_text(q, L_WHAT)) &&
                 same(r.act.ref, (const char *)sqlite3_column_text(q, L_REF)) &&
                 sqlite3_column_int64(q, L_ID) > after &&
                 print_holds(&r, (const char *)sqlite3_column_text(q, L_PRINT));
    free(snapshot);
    return holds;
}

static const struct rp_held held = {
    .sql =
        "SELECT " TEXTS(OF_A, OF_A) "a.rev,a.clock_set,v.snapshot,v.at,v.actor,v.clock_set,v.what,v.ref,v.id,"
                                    "(SELECT print FROM act_print WHERE act=a.uid) "
                                    "FROM act a LEFT JOIN revision v ON v.uid=a.uid AND v.noun='" RP_ACT
                                    "' ORDER BY a.id",
    .holds = act_holds,
    .subject = C_REF,
    .id = L_ID,
    .wrong = {{"การอนุมัติหรือการดำเนินการไม่ตรงกับประวัติ", "an act differs from history"}},
};

static enum ropa_status verify_none_dropped(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text gone = {{"การดำเนินการที่อยู่ในประวัติหายไป", "an act that history has is gone"}};
    return rp_proof_none(
        st,
        "SELECT ref FROM revision v WHERE noun='" RP_ACT "' AND " RP_CONTENT_OF(
            "v") " AND NOT EXISTS (SELECT 1 FROM act a WHERE a.uid=v.uid)"
                 " UNION ALL SELECT act FROM act_print p WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.uid=p.act) LIMIT 1",
        &gone, err);
}

static enum ropa_status verify_status(struct rp_store *st, const struct ropa_entity *ent,
                                      struct ropa_err *err) {
    static const struct ropa_text other = {
        {"สถานะไม่ตรงกับการดำเนินการที่บันทึกไว้", "the status is not what its acts made it"}};
    char sql[1024];
    snprintf(sql, sizeof sql,
             "SELECT ref FROM %s r WHERE status <> ifnull(" RP_ACT_STATUS("r.uid") ", 'draft') LIMIT 1",
             ent->code);
    return rp_proof_none(st, sql, &other, err);
}

/* Acts with an evidence that holds another file than the one that it held then. */
#define MISLED                                                                                                              \
    " FROM (SELECT uid, evidence AS paper, evidence_sum AS sum FROM act UNION ALL SELECT uid, issued, issued_sum FROM act " \
    "UNION ALL SELECT f.uid, json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]') FROM act f, "                     \
    "json_each(f.forms) j WHERE f.forms IS NOT NULL) p JOIN evidence e ON e.uid=p.paper AND p.sum IS NOT "                  \
    "NULL AND e.sha256 IS NOT p.sum JOIN act a ON a.uid=p.uid"

enum ropa_status rp_act_misled(struct rp_store *st, rp_act_misled_fn *each, void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT a.record, e.uid, e.ref, e.sha256, p.sum" MISLED " ORDER BY a.id", err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row)
            each(ctx, &(struct rp_act_misled){rp_db_column(q, 0), rp_db_column(q, 1), rp_db_column(q, 2),
                                              rp_db_column(q, 3), rp_db_column(q, 4)});
    }
    sqlite3_reset(q);
    return s;
}

static enum ropa_status verify_relied_on(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text other = {{"หลักฐานของการดำเนินการไม่ใช่ไฟล์ที่ใช้ในวันนั้น",
                                            "the evidence of an act holds another file than it did then"}};
    return rp_proof_none(st, "SELECT a.ref" MISLED " LIMIT 1", &other, err);
}

enum ropa_status rp_act_verify(struct rp_store *st, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = rp_proof_hold(st, &held, err);
    if (!s)
        s = verify_none_dropped(st, err);
    if (!s)
        s = verify_relied_on(st, err);
    for (size_t i = 0; i < n && !s; i++)
        s = verify_status(st, ents[i], err);
    return s;
}
