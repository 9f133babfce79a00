/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The records that a score judges, and where it is noted what each breaks on a day. */
#include "base/buf.h"
#include "base/err.h"
#include "scoring/inside.h"

#include <stdlib.h>
#include <string.h>

bool rp_scoring_judges(struct rp_scoring *v, const char *uid) {
    void *at = rp_grow(v->judged, v->n, &v->cap, sizeof *v->judged);
    if (!at) {
        v->status = rp_err(v->err, ROPA_E_NOMEM, NULL);
        return false;
    }
    v->judged = at;
    RP_COPY(v->judged[v->n], uid);
    v->n++;
    return true;
}

static int by_uid(const void *a, const void *b) {
    return strcmp(a, b);
}

void rp_scoring_order(struct rp_scoring *v) {
    if (v->n)
        qsort(v->judged, v->n, sizeof *v->judged, by_uid);
}

/* The place of `day` among the days judged; RP_DAYS when there is no room for it. */
static size_t day_of(struct rp_scoring *v, const char *day) {
    size_t i = 0;
    while (i < v->n_days && strcmp(v->days[i], day) != 0)
        i++;
    if (i == v->n_days && i < RP_DAYS) {
        RP_COPY(v->days[i], day);
        v->n_days++;
    }
    return i;
}

const char **rp_scoring_place(struct rp_scoring *v, const char *uid, const char *day) {
    size_t i = day_of(v, day);
    char(*at)[37] = v->n ? bsearch(uid, v->judged, v->n, sizeof *v->judged, by_uid) : NULL;
    if (!at || i == RP_DAYS)
        return NULL;
    if (!v->errors[i])
        v->errors[i] = rp_pool_take(&v->pool, v->n, sizeof **v->errors);
    return v->errors[i] ? &v->errors[i][at - v->judged] : NULL;
}
