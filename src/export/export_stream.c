/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What an export reads: the records of a query, as they stand or as they were approved. */
#include "export/export.h"

#include "base/err.h"
#include "exchange/sheet/cell.h"
#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "store/history/history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * What was approved for anybody and is kept back as it stands, or was since said to be of a closed category, isn't handed on as it was:
 * what is known of it now holds.
 */
static enum ropa_status look_again(struct rp_export *j, const struct ropa_record *then, bool *held,
                                   struct ropa_err *err) {
    struct ropa_record *now = NULL;
    enum ropa_status s = ropa_register_get(j->reg, then->ent, then->uid, &now, err);
    if (s)
        return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
    if (!rp_check_barred(j->reg, now, held, NULL, NULL))
        s = rp_store_ended(j->reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    *held |= rp_catalog_closed(now) && !rp_catalog_closed(then);
    ropa_record_free(now);
    return s;
}

struct telling {
    struct rp_export *job;
    const struct ropa_record *rec;
    bool lacks; /* one of the items that are asked of each was told to be missing */
};

static bool tell_refused(void *ctx, const struct ropa_finding *f) {
    struct telling *t = ctx;
    bool lacking = !strcmp(f->rule, "FIELD") && f->severity == ROPA_ERROR && !t->lacks;
    t->lacks |= lacking;
    if ((f->refused || lacking) && !f->waived)
        t->job->how->refused(t->job->how->ctx, t->rec, f);
    return true;
}

/*
 * Whether personal data could slip out by the record, or it is retired: told to whoever asked for it. What of another would not be taken in
 * is told, and it is written all the same.
 */
static enum ropa_status hold(struct rp_export *j, const struct ropa_record *rec, bool *held,
                             struct ropa_err *err) {
    struct telling t = {.job = j, .rec = rec};
    ropa_finding_fn *refused = j->how->refused ? tell_refused : NULL;
    *held = false;
    if (!j->format->guarded)
        return ROPA_OK;
    *held = !strcmp(ropa_record_status(rec), "retired");
    if (!*held && j->how->approved) {
        enum ropa_status s = look_again(j, rec, held, err);
        if (s)
            return s;
    }
    if (!*held && !rp_check_barred(j->reg, rec, held, refused, &t))
        return rp_store_ended(j->reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
    if (*held && j->how->held)
        j->how->held(j->how->ctx, rec);
    return ROPA_OK;
}

/* Whether a sheet of the workbook is for records of its role. */
static bool is_shown(const struct rp_export *j, const struct ropa_record *rec) {
    unsigned roles = j->layout ? rp_layout_roles(j->layout) : RP_OF_ANY;
    return roles == RP_OF_ANY || rp_cell_role(rec, roles);
}

enum ropa_status rp_export_put(void *ctx, const struct ropa_record *rec, struct ropa_err *err) {
    struct rp_export *j = ctx;
    bool held;
    enum ropa_status s = hold(j, rec, &held, err);
    if (s || held)
        return s;
    if (j->how->approved && !strcmp(ropa_record_status(rec), "retired")) {
        j->retired += is_shown(j, rec);
        if (!j->layout)
            return ROPA_OK; /* a workbook says how many it leaves out */
    }
    s = j->format->put(j->writer, rec, err);
    if (!s && ++j->n % 100 == 0 && j->how->progress && !j->how->progress(j->how->ctx, j->n))
        s = rp_err_subject(err, ROPA_E_STOPPED, j->format->is.name, NULL);
    return s;
}

/* The records of a query. */
struct stream {
    struct rp_export *job;
    struct rp_cursor *cursor;
    unsigned which; /* enum rp_derived */
};

static enum ropa_status open_stream(struct stream *s, struct rp_export *job, const struct rp_query *query,
                                    struct ropa_err *err) {
    struct rp_query q = *query;
    q.with_rows = q.with_rows && !job->how->approved; /* they come from the print */
    *s = (struct stream){.job = job, .which = rp_derive_which(q.ent, q.only)};
    return rp_cursor_open(job->reg->st, &q, &s->cursor, err);
}

/* What is computed for it, as of the approval. It has no rev where a file can't say that it is of approved versions: it is no base for a merge. */
static enum ropa_status derive_approved(struct rp_export *j, struct ropa_record *rec, struct ropa_err *err) {
    char version[16];
    enum ropa_status s = rp_derive(j->reg, rec, RP_ALL_DERIVED, err);
    if (s)
        return s;
    if (!j->format->dated)
        rec->rev = 0;
    snprintf(version, sizeof version, "%d", j->approved.version);
    size_t f = rp_conduct(rec->ent)->version;
    bool good = f == ROPA_NO_FIELD || rp_record_put(rec, f, version);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* The approved version of the next record that has one. */
static enum ropa_status next_approved(struct stream *s, const struct ropa_record **rec,
                                      struct ropa_err *err) {
    struct rp_export *j = s->job;
    const struct ropa_record *live = NULL;
    struct ropa_err why = {0}; /* that one was never approved is no error */
    enum ropa_status st;
    do {
        *rec = NULL;
        rp_approved_free(&j->approved);
        st = rp_cursor_next(s->cursor, &live, err);
        if (st || !live)
            return st;
        st = rp_approved_load(j->reg, live->ent, live->uid, &j->approved, &why);
        j->left += st == ROPA_E_NOT_FOUND && is_shown(j, live);
    } while (st == ROPA_E_NOT_FOUND);
    if (st && err)
        *err = why;
    if (st)
        return st;
    *rec = j->approved.print.rec;
    return derive_approved(j, j->approved.print.rec, err);
}

static enum ropa_status next(struct stream *s, const struct ropa_record **rec, struct ropa_err *err) {
    if (s->job->how->approved)
        return next_approved(s, rec, err);
    enum ropa_status st = rp_cursor_next(s->cursor, rec, err);
    return st || !*rec ? st : rp_derive(s->job->reg, (struct ropa_record *)*rec, s->which, err);
}

static void close_stream(struct stream *s) {
    if (s->cursor)
        rp_cursor_close(s->cursor);
    if (s->job)
        rp_approved_free(&s->job->approved);
}

enum ropa_status rp_export_each(struct rp_export *j, const struct rp_query *query, rp_export_fn *put,
                                void *ctx, struct ropa_err *err) {
    struct stream s;
    const struct ropa_record *rec = NULL;
    enum ropa_status st = open_stream(&s, j, query, err);
    while (!st) {
        st = next(&s, &rec, err);
        if (st || !rec)
            break;
        st = put(ctx, rec, err);
    }
    close_stream(&s);
    return st;
}
