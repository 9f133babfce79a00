/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/approvals.h"

#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/print.h"
#include "model/set.h"
#include "store/handle.h"
#include "store/history/act.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A place in history. Chains are told apart by where they begin; ids count through all of them. */
struct place {
    int64_t id, chain;
};
#define SEVERAL (-1) /* a chain: parts of what is printed were saved in several */

/* The last approval of a record. */
struct approval {
    char record[37], digest[RP_DIGEST_SIZE];
    int64_t rev;
    struct place at;
    int version;                           /* how many approved states there were */
    enum { UNKNOWN, SAME, CHANGED } found; /* of `found_rev` */
    int64_t found_rev;
};

/* A record that was saved, or prints one that was, after the first of those approvals. */
struct touched {
    char uid[37];
    struct place at; /* of the last time */
};

struct rp_approvals {
    struct approval *approvals; /* by uid */
    size_t n, cap;
    struct touched *touched; /* by uid */
    size_t n_touched, cap_touched;
    char organisation[37];
    uint32_t stored;          /* by the walk that read them, see handle.h */
    bool but_activities;      /* those of activities aren't among them: they are read one by one */
    bool one_chain, disputes; /* history has but one; an act is disputed */
    int64_t retention;        /* where a retention rule was saved last, as far as that is known */
};

static void free_all(struct rp_approvals *a) {
    if (!a)
        return;
    free(a->approvals);
    free(a->touched);
    free(a);
}

void rp_approvals_free(struct rp_store *st) {
    free_all(st->approvals);
    st->approvals = NULL;
}

/* ---- reading ---- */

/* Where the chain of revision `v` begins. */
#define CHAIN "(SELECT b.id FROM revision b WHERE b.register=v.register ORDER BY b.seq LIMIT 1)"

static bool add_approval(struct rp_approvals *a, sqlite3_stmt *q) {
    struct approval *last = a->n ? &a->approvals[a->n - 1] : NULL;
    if (!last || strcmp(last->record, rp_db_column(q, 0)) != 0) {
        void *at = rp_grow(a->approvals, a->n, &a->cap, sizeof *a->approvals);
        if (!at)
            return false;
        a->approvals = at;
        last = &a->approvals[a->n++];
        *last = (struct approval){0};
        RP_COPY(last->record, rp_db_column(q, 0));
    }
    last->version += strcmp(last->digest, rp_db_column(q, 1)) != 0;
    RP_COPY(last->digest, rp_db_column(q, 1));
    last->rev = sqlite3_column_int64(q, 2);
    last->at = (struct place){sqlite3_column_int64(q, 3), sqlite3_column_int64(q, 4)};
    return true;
}

static bool add_touched(struct rp_approvals *a, const char *uid, struct place at) {
    void *list = rp_grow(a->touched, a->n_touched, &a->cap_touched, sizeof *a->touched);
    if (!list)
        return false;
    a->touched = list;
    struct touched *t = &a->touched[a->n_touched++];
    RP_COPY(t->uid, uid);
    t->at = at;
    return true;
}

/* Most registers have one chain, and nothing that is disputed: that needn't be asked of each. Those of record `uid`; NULL: of all. */
static enum ropa_status ask_approvals(struct rp_store *st, const struct rp_approvals *a, const char *uid,
                                      sqlite3_stmt **q, struct ropa_err *err) {
    struct rp_buf sql = {0};
    rp_buf_printf(&sql,
                  "SELECT a.record, a.digest, a.rev, v.id, %s FROM act a "
                  "JOIN revision v ON v.uid=a.uid AND v.noun='" RP_ACT "' "
                  "WHERE %sa.kind='approve' AND a.print_sum IS NOT NULL%s ORDER BY a.record, a.id",
                  a->one_chain ? "0" : CHAIN,
                  uid                 ? "a.record=?1 AND "
                  : a->but_activities ? "a.noun<>'activity' AND "
                                      : "",
                  a->disputes ? " AND " RP_ACT_COUNTS("a") : "");
    enum ropa_status s = sql.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    *q = s ? NULL : rp_db_stmt(&st->db, sql.p, err);
    if (!s && !*q)
        s = rp_db_error(&st->db, err);
    if (*q && uid)
        rp_db_text(*q, 1, uid);
    rp_buf_free(&sql);
    return s;
}

static enum ropa_status read_approvals(struct rp_store *st, struct rp_approvals *a, const char *uid,
                                       struct ropa_err *err) {
    bool row = true;
    sqlite3_stmt *q;
    enum ropa_status s = ask_approvals(st, a, uid, &q, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && !add_approval(a, q))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    if (q)
        sqlite3_reset(q);
    return s;
}

/* What was saved last before `after` can't have changed since any approval, where there is but one chain. */
static enum ropa_status read_touched(struct rp_store *st, struct rp_approvals *a, int64_t after,
                                     struct ropa_err *err) {
    bool row = true;
    enum ropa_status s = ROPA_OK;
    sqlite3_stmt *q = rp_db_stmt(
        &st->db,
        a->one_chain ? "SELECT uid, max(id), 0, noun FROM revision WHERE id>?1 AND noun<>'" RP_ACT
                       "' GROUP BY uid ORDER BY uid"
                     : "SELECT v.uid, v.id, " CHAIN
                       ", v.noun FROM (SELECT max(id) AS id FROM revision GROUP BY uid HAVING max(id)>?1) t "
                       "JOIN revision v ON v.id=t.id WHERE v.noun<>'" RP_ACT "' ORDER BY v.uid",
        err);
    if (!q)
        return rp_db_error(&st->db, err);
    sqlite3_bind_int64(q, 1, after);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (s || !row)
            break;
        struct place at = {sqlite3_column_int64(q, 1), sqlite3_column_int64(q, 2)};
        if (!strcmp(rp_db_column(q, 3), rp_retention.code) && at.id > a->retention)
            a->retention = at.id;
        if (!add_touched(a, rp_db_column(q, 0), at))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_reset(q);
    return s;
}

static int by_uid(const void *a, const void *b) {
    return strcmp(((const struct touched *)a)->uid, ((const struct touched *)b)->uid);
}

static struct touched *find_touched(const struct rp_approvals *a, size_t n, const char *uid) {
    struct touched key;
    RP_COPY(key.uid, uid);
    return n ? bsearch(&key, a->touched, n, sizeof key, by_uid) : NULL;
}

/* ---- shared records that print others ---- */

static struct place later(struct place a, struct place b) {
    return (struct place){a.id > b.id ? a.id : b.id, a.chain == b.chain ? a.chain : SEVERAL};
}

/* `uid` prints what `value` names; `n` were touched before this pass. */
static bool pass_on(struct rp_approvals *a, size_t n, const char *uid, const struct ropa_field *f,
                    const char *value, bool *more) {
    struct rp_buf item = {0};
    bool good = true, list = f->kind == ROPA_REFS;
    const char *one = list ? NULL : value;
    while (good && (one || (list && rp_set_next(&value, &item)))) {
        const struct touched *named = find_touched(a, n, one ? one : item.p);
        struct touched *own = named ? find_touched(a, n, uid) : NULL;
        struct place at = own ? later(own->at, named->at) : named ? named->at : (struct place){0, 0};
        if (own && (own->at.id != at.id || own->at.chain != at.chain)) {
            own->at = at;
            *more = true;
        } else if (named && !own) {
            good = add_touched(a, uid, at);
            *more = true;
        }
        one = NULL;
    }
    good = good && !item.bad;
    rp_buf_free(&item);
    return good;
}

static enum ropa_status pass_field(struct rp_store *st, struct rp_approvals *a, size_t n,
                                   const struct ropa_entity *ent, const struct ropa_field *f, bool *more,
                                   struct ropa_err *err) {
    char sql[200];
    bool row = true;
    enum ropa_status s = ROPA_OK;
    snprintf(sql, sizeof sql, "SELECT uid, %s FROM %s WHERE %s IS NOT NULL", f->code, ent->code, f->code);
    sqlite3_stmt *q = rp_db_stmt(&st->db, sql, err);
    if (!q)
        return rp_db_error(&st->db, err);
    while (!s && row) {
        s = rp_db_row(&st->db, q, &row, err);
        if (!s && row && !pass_on(a, n, rp_db_column(q, 0), f, rp_db_column(q, 1), more))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
    }
    sqlite3_reset(q);
    return s;
}

/* Two entries of one record, made in one pass, become one. */
static void join_twins(struct rp_approvals *a) {
    size_t kept = 0;
    if (a->n_touched)
        qsort(a->touched, a->n_touched, sizeof *a->touched, by_uid);
    for (size_t i = 0; i < a->n_touched; i++) {
        if (kept && !strcmp(a->touched[kept - 1].uid, a->touched[i].uid))
            a->touched[kept - 1].at = later(a->touched[kept - 1].at, a->touched[i].at);
        else
            a->touched[kept++] = a->touched[i];
    }
    a->n_touched = kept;
}

/* A data set prints its retention rule, the organisation the post of its officer: they are touched with them. */
static enum ropa_status pass_all(struct rp_store *st, struct rp_approvals *a, struct ropa_err *err) {
    size_t n;
    bool more = a->n_touched != 0;
    enum ropa_status s = ROPA_OK;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    while (more && !s) {
        size_t before = a->n_touched;
        more = false;
        for (size_t e = 0; e < n && !s; e++)
            for (size_t f = 0; f < ents[e]->n_fields && !s; f++) {
                const struct ropa_field *field = &ents[e]->fields[f];
                bool names = field->kind == ROPA_REF || field->kind == ROPA_REFS;
                if (names && rp_print_shares(ents[e], field))
                    s = pass_field(st, a, before, ents[e], field, &more, err);
            }
        join_twins(a);
    }
    return s;
}

/* ---- the whole ---- */

static enum ropa_status read_organisation(struct rp_store *st, struct rp_approvals *a, struct ropa_err *err) {
    enum ropa_status s = rp_store_find(st, &rp_organisation, "ORG", a->organisation, err);
    if (s)
        a->organisation[0] = '\0';
    return s == ROPA_E_NOT_FOUND || s == ROPA_E_AMBIGUOUS ? ROPA_OK : s;
}

static enum ropa_status has_several_chains(struct rp_store *st, int64_t *has, struct ropa_err *err) {
    return rp_db_int(&st->db,
                     "SELECT EXISTS (SELECT 1 FROM revision WHERE register>?1) OR "
                     "EXISTS (SELECT 1 FROM revision WHERE register<?1)",
                     st->uid, has, err);
}

static enum ropa_status read_all(struct rp_store *st, struct rp_approvals *a, struct ropa_err *err) {
    int64_t first = INT64_MAX, several = 0, disputes = 0;
    a->stored = st->stored;
    a->but_activities = st->few;
    enum ropa_status s = has_several_chains(st, &several, err);
    if (!s)
        s = rp_db_int(&st->db, "SELECT EXISTS (SELECT 1 FROM act WHERE disputes IS NOT NULL)", NULL,
                      &disputes, err);
    a->one_chain = !several;
    a->disputes = disputes;
    if (!s)
        s = read_approvals(st, a, NULL, err);
    for (size_t i = 0; i < a->n; i++)
        if (a->approvals[i].at.id < first)
            first = a->approvals[i].at.id;
    if (a->but_activities) /* none of theirs can have been before */
        first = 0;
    if (!s && a->but_activities)
        s = rp_db_int(&st->db, "SELECT id FROM revision WHERE noun='" RP_ACT "' ORDER BY id LIMIT 1", NULL,
                      &first, err);
    if (s || (!a->n && !a->but_activities))
        return s;
    s = read_touched(st, a, a->one_chain ? first : INT64_MIN, err);
    if (!s)
        s = read_organisation(st, a, err);
    return s ? s : pass_all(st, a, err);
}

/* Those of the walk that goes on; kept for the next one where nothing was stored since. */
static enum ropa_status approvals_of(struct rp_store *st, struct rp_approvals **out, struct ropa_err *err) {
    if (st->approvals &&
        (!st->stored || st->approvals->stored != st->stored || (st->approvals->but_activities && !st->few)))
        rp_approvals_free(st);
    *out = st->approvals;
    if (*out)
        return ROPA_OK;
    struct rp_approvals *a = calloc(1, sizeof *a);
    enum ropa_status s = a ? read_all(st, a, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (s)
        free_all(a);
    else
        *out = st->approvals = a;
    return s;
}

/* ---- one record ---- */

static int by_record(const void *a, const void *b) {
    return strcmp(((const struct approval *)a)->record, ((const struct approval *)b)->record);
}

static struct approval *find_approval(const struct rp_approvals *a, const char *uid) {
    struct approval key;
    RP_COPY(key.record, uid);
    return a->n ? bsearch(&key, a->approvals, a->n, sizeof key, by_record) : NULL;
}

/* Whether what `uid` names may print differently since the approval. */
static bool may_differ(const struct rp_approvals *a, const struct approval *of, const char *uid) {
    const struct touched *t = find_touched(a, a->n_touched, uid);
    return t && (t->at.chain != of->at.chain || t->at.id > of->at.id);
}

/* The same of all that `rec` names; a list that can't be read for want of memory may. */
static bool names_touched(const struct rp_approvals *a, const struct approval *of,
                          const struct ropa_record *rec) {
    struct rp_buf item = {0};
    bool found = false;
    for (size_t f = 0; f < rec->ent->n_fields && !found; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const char *value = rec->slots[f].value;
        if (!rp_print_has(field))
            continue;
        if (field->kind == ROPA_REF && value)
            found = may_differ(a, of, value);
        while (field->kind == ROPA_REFS && !found && rp_set_next(&value, &item))
            found = may_differ(a, of, item.p);
        for (size_t i = 0; i < rec->slots[f].n_rows && !found; i++)
            found = names_touched(a, of, rec->slots[f].rows[i]);
    }
    found |= item.bad;
    rp_buf_free(&item);
    return found;
}

static bool prints_the_same(const struct rp_approvals *a, const struct approval *of,
                            const struct ropa_record *rec) {
    bool whose = rp_print_has_organisation(rec->ent) && a->n_touched;
    return rec->rev == of->rev && !(whose && may_differ(a, of, a->organisation)) &&
           !names_touched(a, of, rec);
}

/* Of the record, by its last approval. */
static enum ropa_status tell_version(struct rp_store *st, const struct rp_approvals *a, struct approval *of,
                                     const struct ropa_record *rec, int *version, bool *changed,
                                     struct ropa_err *err) {
    bool differs = false;
    enum ropa_status s = ROPA_OK;
    if (of->found_rev != rec->rev)
        of->found = prints_the_same(a, of, rec) ? SAME : UNKNOWN;
    if (of->found == UNKNOWN && !(s = rp_act_changed(st, rec, of->digest, &differs, err)))
        of->found = differs ? CHANGED : SAME;
    of->found_rev = s ? 0 : rec->rev;
    *changed = of->found == CHANGED;
    *version = of->version + *changed;
    return s;
}

/* Few are asked about: its approvals are read for it alone. */
static enum ropa_status version_of_one(struct rp_store *st, const struct rp_approvals *a,
                                       const struct ropa_record *rec, int *version, bool *changed,
                                       struct ropa_err *err) {
    struct rp_approvals one = {.one_chain = a->one_chain, .disputes = a->disputes};
    enum ropa_status s = read_approvals(st, &one, rec->uid, err);
    rp_store_asks_one(st);
    if (!s && one.n)
        s = tell_version(st, a, one.approvals, rec, version, changed, err);
    free(one.approvals);
    return s;
}

bool rp_approvals_stands(struct rp_store *st, const char *activity, int64_t approved) {
    const struct rp_approvals *a = st->approvals;
    bool known = a && (a->n || a->but_activities) && a->one_chain && st->stored && a->stored == st->stored &&
                 rp_store_walks(st);
    const struct touched *t = known ? find_touched(a, a->n_touched, activity) : NULL;
    return known && a->retention <= approved && (!t || t->at.id <= approved);
}

enum ropa_status rp_approvals_version(struct rp_store *st, const struct ropa_record *rec, int *version,
                                      bool *changed, struct ropa_err *err) {
    struct rp_approvals *a;
    enum ropa_status s = approvals_of(st, &a, err);
    struct approval *of = s ? NULL : find_approval(a, rec->uid);
    *version = 0;
    *changed = false;
    if (!s && !of && a->but_activities && rp_conduct(rec->ent)->entry)
        return version_of_one(st, a, rec, version, changed, err);
    return of ? tell_version(st, a, of, rec, version, changed, err) : s;
}
