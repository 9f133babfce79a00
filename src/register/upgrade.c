/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
/* What a register of an older shape can be told without a guess; the rest is left open and asked. */
#include "base/buf.h"
#include "base/err.h"
#include "model/act_kind.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "register/register.h"
#include "store/history/act.h"

#include <string.h>

/* The unit of those who acted for the centre. */
struct centre {
    struct ropa_register *reg;
    char unit[37];
    bool unknown; /* of one of them it isn't known, or they are of several */
};

static bool note_act(void *ctx, const struct ropa_act_kept *act) {
    struct centre *c = ctx;
    const struct ropa_view *view = rp_store_view(c->reg->st);
    if (!rp_act_kind(act->kind)->centre && strcmp(act->level, "centre") != 0)
        return true;
    if (!strcmp(act->kind, "submit")) /* sent there by the unit */
        return true;
    const struct ropa_record *person = view->record(view->ctx, &rp_person, act->by);
    const char *unit = person ? ropa_record_get(person, PER_UNIT_REF) : NULL;
    c->unknown |= !unit || (c->unit[0] && strcmp(c->unit, unit) != 0);
    if (unit)
        RP_COPY(c->unit, unit);
    return !c->unknown;
}

enum ropa_status rp_upgrade(struct ropa_register *reg, struct ropa_err *err) {
    char uid[37];
    struct centre c = {.reg = reg};
    struct ropa_record *org = NULL;
    enum ropa_status s = rp_store_find(reg->st, &rp_organisation, "ORG", uid, NULL);
    if (s)
        return s == ROPA_E_NOMEM ? rp_err(err, s, NULL) : ROPA_OK;
    s = rp_store_get(reg->st, &rp_organisation, uid, &org, err);
    if (!s && ropa_field_applies(org, ORG_CENTRE_REF) && !ropa_record_get(org, ORG_CENTRE_REF))
        s = rp_act_each(reg->st, NULL, note_act, &c, err);
    if (!s && c.unit[0] && !c.unknown)
        s = ropa_record_parse(org, ORG_CENTRE_REF, c.unit, rp_store_view(reg->st), err);
    if (!s && c.unit[0] && !c.unknown)
        s = rp_store_begin(reg->st, "upgrade", err);
    if (!s && rp_store_writing(reg->st)) {
        s = rp_store_save(reg->st, org, err);
        if (!s)
            s = rp_store_commit(reg->st, err);
        else
            rp_store_rollback(reg->st);
    }
    ropa_record_free(org);
    return s;
}
