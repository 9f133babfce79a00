/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Gathering what falls due. */
#ifndef RP_DUE_H
#define RP_DUE_H

#include "register/deadline.h"
#include "register/register.h"
#include "store/cursor.h"

#include <ropa/due.h>

/* One thing due; its texts are owned. */
struct rp_due_item {
    struct ropa_due due;
    char *title;
    char uid[37], ref[40], unit[40], at[26], until[26];
};

struct rp_due_list {
    struct ropa_register *reg;
    struct rp_policy policy;
    int64_t now;
    const char *today;
    const struct ropa_due_options *options;
    char unit[37]; /* uid of options->unit; "" all */
    struct rp_due_item *items;
    size_t n, cap;
    struct rp_due_seen *seen; /* data sets that reviews told of, by uid; the latest of each first */
    size_t n_seen, cap_seen;
    size_t looked; /* at so many records */
    bool bad;      /* out of memory */
};

/* A review of data told of the data set. */
struct rp_due_seen {
    char set[37], on[11];
};

#define RP_SETTLED(...) ((const char *const[]){__VA_ARGS__, NULL})

/* What is told of a thing beside the record it concerns. */
struct rp_due_what {
    enum ropa_due_kind kind;
    struct ropa_text text;
    const char *law;
    const char *const *settled; /* fields whose answers settle it, NULL-ended; static, NULL for none */
};

/* ---- due_list.c ---- */

/* Add that `what` is due for `rec` on the day `at` ("" or NULL: not known). */
void rp_due_day(struct rp_due_list *l, const struct ropa_record *rec, const struct rp_due_what *what,
                const char *at);
/* The same at a time; `until` RP_NEVER without a late window. */
void rp_due_time(struct rp_due_list *l, const struct ropa_record *rec, const struct rp_due_what *what, int64_t at,
                 int64_t until);

/* Every record of `ent` in the units asked for, its rows too where `rows`; retired ones left out. */
typedef void rp_due_look(struct rp_due_list *l, const struct ropa_record *rec, void *ctx);
enum ropa_status rp_due_records(struct rp_due_list *l, const struct ropa_entity *ent, bool rows,
                                rp_due_look *look, void *ctx, struct ropa_err *err);

/* The same of activities, of which there are many: only what RP_DUE_READS names is read of them. */
#define RP_DUE_READS                                                                                         \
    ACT_ACTIVITY_NAME, ACT_UNIT_REF, ACT_DISPOSAL_NEXT_DATE, ACT_IS_OFFICIAL_RECORD, ACT_RETENTION_REF,      \
        ACT_COLLECT_START, ACT_P_END, ACT_DATASET_REFS, ACT_LAST_REVIEW_DATE, ACT_NEXT_REVIEW_DATE
enum ropa_status rp_due_activities(struct rp_due_list *l, rp_due_look *look, void *ctx, struct ropa_err *err);

/* due_keep.c: data whose period ends, and disposals begun; `also` looks at each activity, too. */
enum ropa_status rp_due_keep(struct rp_due_list *l, rp_due_look *also, struct ropa_err *err);

/* incident.c: how the office stands to the data of an incident. */
struct rp_roles rp_incident_roles(struct ropa_register *reg, const struct ropa_record *incident);

#endif
