/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "store/history/version.h"

#include "store/handle.h"
#include "store/history/act.h"
#include "store/history/approvals.h"
#include "store/history/covered.h"

#include <string.h>

static enum ropa_status version_alone(struct rp_store *st, const struct ropa_record *rec, int *version,
                                      bool *changed, struct ropa_err *err) {
    char last[RP_DIGEST_SIZE];
    enum ropa_status s = rp_act_approvals(st, rec->uid, version, last, err);
    *changed = false;
    if (s || !last[0])
        return s;
    s = rp_act_changed(st, rec, last, changed, err);
    *version += *changed;
    return s;
}

static enum ropa_status version_of(struct rp_store *st, const struct ropa_record *rec, int *version,
                                   bool *changed, struct ropa_err *err) {
    enum ropa_status s = rp_store_walks(st) ? rp_approvals_version(st, rec, version, changed, err)
                                            : version_alone(st, rec, version, changed, err);
    if (s || *changed || !*version)
        return s;
    s = rp_covered_changed(st, rec, changed, err);
    *version += *changed;
    return s;
}

enum ropa_status rp_version(struct rp_store *st, const struct ropa_record *rec, int *version, bool *changed,
                            struct ropa_err *err) {
    char last[RP_DIGEST_SIZE];
    struct ropa_record *whole = NULL;
    if (!rec->partial)
        return version_of(st, rec, version, changed, err);
    enum ropa_status s = rp_act_approvals(st, rec->uid, version, last, err);
    *changed = false;
    if (s || !last[0])
        return s;
    s = rp_store_get(st, rec->ent, rec->uid, &whole, err);
    if (!s)
        s = version_of(st, whole, version, changed, err);
    ropa_record_free(whole);
    return s;
}
