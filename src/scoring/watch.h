/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A view that notes whether what is said of one activity rests on another one: then it may change though nothing of its own unit did. */
#ifndef RP_WATCH_H
#define RP_WATCH_H

#include "model/view.h"

struct rp_watch {
    struct ropa_view view; /* to be asked in the place of `of`; what isn't asked of others may be set in it */
    const struct ropa_view *of;
    const char *uid, *unit; /* of the activity; of its unit, "" none */
    bool strayed;    /* another was looked at, or something that no link of history tells of */
};

void rp_watch_begin(struct rp_watch *w, const struct ropa_view *of, const char *uid, const char *unit);

#endif
