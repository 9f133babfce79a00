#include "store/act.h"

#include "base/err.h"
#include "model/json_text.h"
#include "model/print.h"
#include "store/approvals.h"
#include "store/history.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEX RP_SUM_SIZE
#define FEW                                                                                                  \
    64 /* records asked about one by one, before the approvals of all are read at once: a page of a list */

/* Columns in the order of `column`; those of the link in history stand last. */
#define COLUMNS                                                                                              \
    "uid,record,noun,ref,kind,level,by_person,by_name,by_post,decision,memo,date,reason,url,despite,"        \
    "digest,print_sum,status,erased,at,actor,rev,clock_set"
enum {
    C_UID,
    C_RECORD,
    C_NOUN,
    C_REF,
    C_KIND,
    C_LEVEL,
    C_BY,
    C_NAME,
    C_POST,
    C_DECISION,
    C_MEMO,
    C_DATE,
    C_REASON,
    C_URL,
    C_DESPITE,
    C_DIGEST,
    C_SUM,
    C_STATUS,
    C_ERASED,
    C_AT,
    C_ACTOR,
    C_TEXTS, /* how many texts there are */
    C_REV = C_TEXTS,
    C_CLOCK,
    C_N
};

/* A row of the table. */
struct row {
    const char *text[C_TEXTS]; /* NULL for NULL */
    int64_t rev, clock_set;
};

enum ropa_status rp_act_digest(struct rp_store *st, const struct ropa_record *rec,
                               char digest[RP_DIGEST_SIZE], char **kept, struct ropa_err *err) {
    char hex[HEX];
    json_t *object = rp_print_keep(rec, &st->view);
    char *text = object ? rp_print_text(object) : NULL;
    char *dump = object && kept ? rp_json_write(object, JSON_COMPACT) : NULL;
    json_decref(object);
    if (!text || (kept && !dump)) {
        free(text);
        free(dump);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_history_sum(text, hex);
    snprintf(digest, RP_DIGEST_SIZE, "1:%s", hex);
    free(text);
    if (kept)
        *kept = dump;
    return ROPA_OK;
}

/* ---- writing ---- */

/* What history keeps of the row: all that its own columns don't say. Owned. */
static char *snapshot_of(const struct row *r) {
    static const char *const keys[C_TEXTS] = {
        "uid",  "record", "noun",   "ref", "kind",    "level",  "by",    "name",   "post",  "decision",
        "memo", "date",   "reason", "url", "despite", "digest", "print", "status", "erased"};
    json_t *object = json_object();
    for (size_t i = 0; i < C_AT; i++)
        if (r->text[i])
            json_object_set_new_nocheck(object, keys[i], json_string_nocheck(r->text[i]));
    json_object_set_new_nocheck(object, "rev", json_integer(r->rev));
    char *text = object ? rp_json_write(object, JSON_COMPACT) : NULL;
    json_decref(object);
    return text;
}

static enum ropa_status insert(struct rp_store *st, const struct row *r, struct ropa_err *err) {
    sqlite3_stmt *q = rp_db_stmt(
        &st->db, "INSERT INTO act (" COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", err);
    if (!q)
        return rp_db_error(&st->db, err);
    for (int i = 0; i < C_TEXTS; i++)
        rp_db_text(q, i + 1, r->text[i]);
    sqlite3_bind_int64(q, C_REV + 1, r->rev);
    sqlite3_bind_int64(q, C_CLOCK + 1, r->clock_set);
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

static enum ropa_status insert_link(struct rp_store *st, const struct row *r, struct ropa_err *err) {
    char what[32];
    char *snapshot = snapshot_of(r);
    if (!snapshot)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    snprintf(what, sizeof what, RP_ACT ":%s", r->text[C_KIND]);
    enum ropa_status s = rp_history_append(st,
                                           &(struct rp_revision){.at = r->text[C_AT],
                                                                 .what = what,
                                                                 .noun = RP_ACT,
                                                                 .uid = r->text[C_UID],
                                                                 .ref = r->text[C_REF],
                                                                 .rev = r->rev,
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

enum ropa_status rp_act_add(struct rp_store *st, const struct ropa_act_kept *act, const char *print,
                            struct ropa_err *err) {
    char uid[37], at[26], sum[HEX];
    rp_store_new_uid(st, uid);
    ropa_time_format(st->env.now(st->env.ctx), at);
    if (print)
        rp_history_sum(print, sum);
    struct row r = {
        .text = {uid,         act->record,  act->noun,    act->ref,      act->kind,          act->level,
                 act->by,     act->by_name, act->by_post, act->decision, act->memo,          act->date,
                 act->reason, act->url,     act->despite, act->digest,   print ? sum : NULL, act->status,
                 act->erased, at,           st->env.actor},
        .rev = act->rev,
        .clock_set = st->env.clock_set};
    enum ropa_status s = insert(st, &r, err);
    if (!s && print)
        s = insert_print(st, uid, print, err);
    if (!s)
        s = insert_link(st, &r, err);
    return s ? s : put_status(st, act, err);
}

/* ---- reading ---- */

static struct row row_at(sqlite3_stmt *q) {
    struct row r = {.rev = sqlite3_column_int64(q, C_REV), .clock_set = sqlite3_column_int64(q, C_CLOCK)};
    for (int i = 0; i < C_TEXTS; i++)
        r.text[i] = (const char *)sqlite3_column_text(q, i);
    return r;
}

static struct ropa_act_kept act_of(const struct row *r) {
    const char *const *t = r->text;
    return (struct ropa_act_kept){.uid = t[C_UID],
                                  .record = t[C_RECORD],
                                  .noun = t[C_NOUN],
                                  .ref = t[C_REF],
                                  .kind = t[C_KIND],
                                  .level = t[C_LEVEL],
                                  .by = t[C_BY],
                                  .by_name = t[C_NAME],
                                  .by_post = t[C_POST],
                                  .decision = t[C_DECISION],
                                  .memo = t[C_MEMO],
                                  .date = t[C_DATE],
                                  .reason = t[C_REASON],
                                  .url = t[C_URL],
                                  .despite = t[C_DESPITE],
                                  .digest = t[C_DIGEST],
                                  .erased = t[C_ERASED],
                                  .rev = r->rev,
                                  .status = t[C_STATUS],
                                  .at = t[C_AT],
                                  .actor = t[C_ACTOR],
                                  .clock_set = r->clock_set != 0};
}

static enum ropa_status each_row(struct rp_store *st, const char *sql, const char *uid, ropa_act_fn *each,
                                 void *ctx, struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct row r = row_at(q);
        struct ropa_act_kept act = act_of(&r);
        row = each(ctx, &act);
    }
    sqlite3_reset(q);
    return s;
}

enum ropa_status rp_act_each(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                             struct ropa_err *err) {
    const char *sql = uid ? "SELECT " COLUMNS " FROM act WHERE record=?1 ORDER BY id"
                          : "SELECT " COLUMNS " FROM act WHERE ?1 IS NULL ORDER BY id";
    return each_row(st, sql, uid, each, ctx, err);
}

enum ropa_status rp_act_get(struct rp_store *st, const char *uid, ropa_act_fn *each, void *ctx,
                            struct ropa_err *err) {
    return each_row(st, "SELECT " COLUMNS " FROM act WHERE uid=?1", uid, each, ctx, err);
}

enum ropa_status rp_act_status(struct rp_store *st, struct ropa_record *rec, struct ropa_err *err) {
    bool row;
    sqlite3_stmt *q =
        rp_db_stmt(&st->db, "SELECT status FROM act WHERE record=?1 ORDER BY id DESC LIMIT 1", err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, rec->uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s)
        RP_COPY(rec->status, row ? rp_db_column(q, 0) : "draft");
    sqlite3_reset(q);
    return s;
}

bool rp_act_was_approved(struct rp_store *st, const char *uid) {
    return rp_db_int(
               &st->db, 1,
               "SELECT count(*) FROM act WHERE record=?1 AND status IN ('approved','accepted','published')",
               uid) > 0;
}

/* Approvals that approved: a refusal keeps no print. */
#define APPROVALS " FROM act a WHERE record=?1 AND kind='approve' AND print_sum IS NOT NULL ORDER BY id"

/* How many approved states there were (an approval of the same again is none), and the digest of the last; "" for none. */
static enum ropa_status count_approved(struct rp_store *st, const char *uid, int *n,
                                       char last[RP_DIGEST_SIZE], struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(&st->db, "SELECT digest" APPROVALS, err);
    *n = 0;
    last[0] = '\0';
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        *n += strcmp(last, rp_db_column(q, 0)) != 0;
        rp_copy(last, RP_DIGEST_SIZE, rp_db_column(q, 0));
    }
    sqlite3_reset(q);
    return s;
}

/* The last of the acts on what approval ?2 pinned: what was changed afterwards has another digest. */
static const char approved_status[] =
    "SELECT status FROM act WHERE record=?1 AND id>=?2 AND ifnull(decision,'')<>'reject' AND (kind='retire' OR "
    "kind IN ('approve','accept','publish') AND digest=(SELECT digest FROM act WHERE id=?2)) ORDER BY id DESC LIMIT 1";

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
        return rp_history_bent(rp_db_column(q, 3), &altered, err);
    return (*out = strdup(print)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

enum ropa_status rp_act_approved(struct rp_store *st, const char *uid, struct rp_approval *out,
                                 struct ropa_err *err) {
    bool row;
    char digest[RP_DIGEST_SIZE];
    int64_t id = 0;
    *out = (struct rp_approval){0};
    sqlite3_stmt *q =
        rp_db_stmt(&st->db,
                   "SELECT (SELECT print FROM act_print WHERE act=a.uid), rev, id, ref, print_sum" APPROVALS
                   " DESC LIMIT 1",
                   err);
    if (!q)
        return rp_db_error(&st->db, err);
    rp_db_text(q, 1, uid);
    enum ropa_status s = rp_db_row(&st->db, q, &row, err);
    if (!s && row) {
        out->rev = sqlite3_column_int64(q, 1);
        id = sqlite3_column_int64(q, 2);
        s = take_print(q, &out->print, err);
    }
    sqlite3_reset(q);
    if (!s && id)
        s = read_approved_status(st, uid, id, out->status, err);
    if (!s && id)
        s = count_approved(st, uid, &out->version, digest, err);
    if (s) {
        free(out->print);
        out->print = NULL;
    }
    return s;
}

static enum ropa_status version_alone(struct rp_store *st, const struct ropa_record *rec, int *version,
                                      bool *changed, struct ropa_err *err) {
    char last[RP_DIGEST_SIZE], now[RP_DIGEST_SIZE];
    enum ropa_status s = count_approved(st, rec->uid, version, last, err);
    *changed = false;
    if (s || !last[0])
        return s;
    s = rp_act_digest(st, rec, now, NULL, err);
    *changed = !s && strcmp(last, now) != 0;
    *version += *changed;
    return s;
}

static enum ropa_status version_of(struct rp_store *st, const struct ropa_record *rec, int *version,
                                   bool *changed, struct ropa_err *err) {
    bool alone = st->writing || st->versions_asked++ < FEW;
    return alone ? version_alone(st, rec, version, changed, err)
                 : rp_approvals_version(st, rec, version, changed, err);
}

enum ropa_status rp_act_version(struct rp_store *st, const struct ropa_record *rec, int *version,
                                bool *changed, struct ropa_err *err) {
    char last[RP_DIGEST_SIZE];
    struct ropa_record *whole = NULL;
    if (!rec->partial)
        return version_of(st, rec, version, changed, err);
    enum ropa_status s = count_approved(st, rec->uid, version, last, err);
    *changed = false;
    if (s || !last[0])
        return s;
    s = rp_store_get(st, rec->ent, rec->uid, &whole, err);
    if (!s)
        s = version_of(st, whole, version, changed, err);
    ropa_record_free(whole);
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
    if (!r->text[C_SUM] || !print)
        return !r->text[C_SUM] && !print;
    rp_history_sum(print, sum);
    return !strcmp(sum, r->text[C_SUM]);
}

static bool act_holds(sqlite3_stmt *q, int64_t after) {
    char what[32];
    struct row r = row_at(q);
    char *snapshot = snapshot_of(&r);
    snprintf(what, sizeof what, RP_ACT ":%s", r.text[C_KIND] ? r.text[C_KIND] : "");
    bool holds = same(snapshot, (const char *)sqlite3_column_text(q, L_SNAPSHOT)) &&
                 same(r.text[C_AT], (const char *)sqlite3_column_text(q, L_AT)) &&
                 same(r.text[C_ACTOR], (const char *)sqlite3_column_text(q, L_ACTOR)) &&
                 r.clock_set == sqlite3_column_int64(q, L_CLOCK) &&
                 same(what, (const char *)sqlite3_column_text(q, L_WHAT)) &&
                 same(r.text[C_REF], (const char *)sqlite3_column_text(q, L_REF)) &&
                 sqlite3_column_int64(q, L_ID) > after &&
                 print_holds(&r, (const char *)sqlite3_column_text(q, L_PRINT));
    free(snapshot);
    return holds;
}

static const struct rp_held held = {
    .sql = "SELECT a.uid,a.record,a.noun,a.ref,a.kind,a.level,a.by_person,a.by_name,a.by_post,a.decision,"
           "a.memo,a.date,a.reason,a.url,a.despite,a.digest,a.print_sum,a.status,a.erased,a.at,a.actor,a.rev,"
           "a.clock_set,v.snapshot,v.at,v.actor,v.clock_set,v.what,v.ref,v.id,"
           "(SELECT print FROM act_print WHERE act=a.uid) "
           "FROM act a LEFT JOIN revision v ON v.uid=a.uid AND v.noun='" RP_ACT "' ORDER BY a.id",
    .holds = act_holds,
    .subject = C_REF,
    .id = L_ID,
    .wrong = {{"การอนุมัติหรือการดำเนินการไม่ตรงกับประวัติ", "an act differs from history"}},
};

static enum ropa_status verify_none_dropped(struct rp_store *st, struct ropa_err *err) {
    static const struct ropa_text gone = {{"การดำเนินการที่อยู่ในประวัติหายไป", "an act that history has is gone"}};
    return rp_history_none(
        st,
        "SELECT ref FROM revision v WHERE noun='" RP_ACT
        "' AND NOT EXISTS (SELECT 1 FROM act a WHERE a.uid=v.uid)"
        " UNION ALL SELECT act FROM act_print p WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.uid=p.act) LIMIT 1",
        &gone, err);
}

static enum ropa_status verify_status(struct rp_store *st, const struct ropa_entity *ent,
                                      struct ropa_err *err) {
    static const struct ropa_text other = {
        {"สถานะไม่ตรงกับการดำเนินการที่บันทึกไว้", "the status is not what its acts made it"}};
    char sql[320];
    snprintf(sql, sizeof sql,
             "SELECT ref FROM %s r WHERE status <> ifnull((SELECT a.status FROM act a WHERE a.record=r.uid "
             "ORDER BY a.id DESC LIMIT 1), 'draft') LIMIT 1",
             ent->code);
    return rp_history_none(st, sql, &other, err);
}

enum ropa_status rp_act_verify(struct rp_store *st, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = rp_history_hold(st, &held, err);
    if (!s)
        s = verify_none_dropped(st, err);
    for (size_t i = 0; i < n && !s; i++)
        s = verify_status(st, ents[i], err);
    return s;
}
