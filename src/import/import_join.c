/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Records of another register that are the same thing as one of ours under another uid: the organisation, of which there is one; a
 * unit of one code and name; what is set for one year; a person of one name in one unit.
 */
#include "base/err.h"
#include "import/import.h"
#include "model/conduct.h"

#include <stdlib.h>
#include <string.h>

struct sought {
    size_t by;
    const char *key;
    const struct ropa_record *found; /* lent */
};

static bool is_it(void *ctx, const struct ropa_record *rec) {
    struct sought *s = ctx;
    const char *value = s->by == ROPA_NO_FIELD ? s->key : ropa_record_get(rec, s->by);
    if (value && !strcmp(value, s->key))
        s->found = rec;
    return !s->found;
}

const struct ropa_record *rp_import_twin(struct rp_import *imp, const struct ropa_entity *ent,
                                         const char *key) {
    const struct ropa_view *view = imp->reg->view;
    const struct rp_conduct *c = rp_conduct(ent);
    struct sought s = {c->same, c->one ? "" : key, NULL};
    if (s.key && (c->one || c->same != ROPA_NO_FIELD))
        view->each(view->ctx, ent, is_it, &s);
    return s.found;
}

enum ropa_status rp_import_join(struct rp_import *imp, const struct ropa_entity *ent, const char *uid,
                                const char *key, const char *title, struct ropa_err *err) {
    if (rp_import_is_live(imp, ent, uid))
        return ROPA_OK;
    const struct ropa_record *ours = rp_import_twin(imp, ent, key);
    const char *name = ours ? ropa_record_get(ours, ent->title) : NULL;
    bool bad = false, decided = imp->how->take != ROPA_TAKE_NEITHER || !rp_conduct(ent)->code;
    struct rp_buf to = {0};
    if (!ours)
        return ROPA_OK;
    if (decided || !name || !title || rp_import_is_called(name, title, &bad))
        rp_buf_str(&to, ours->uid);
    else
        rp_buf_printf(&to, "%c%s %s", RP_UNDECIDED, key, title);
    bool good = !bad && !to.bad && rp_memo_put(&imp->joined, uid, to.p);
    rp_buf_free(&to);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}
