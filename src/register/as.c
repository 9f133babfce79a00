/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include <ropa/as.h>

#include "base/buf.h"
#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/vocab.h"
#include "register/register.h"

#include <string.h>

/* Who it is, read from the register. */
static enum ropa_status lend(struct ropa_register *reg, const struct ropa_who *who, struct ropa_err *err) {
    struct ropa_record *person = NULL;
    if (!who)
        return rp_store_as(reg->st, NULL, err);
    enum ropa_status s = rp_vocab_check(&rp_vocab_via, who->via, err);
    if (s)
        return s;
    s = who->actor ? rp_store_check_actor(who->actor, err) : ROPA_OK;
    if (s)
        return s;
    s = who->person ? rp_store_get(reg->st, &rp_person, who->person, &person, err) : ROPA_OK;
    if (s == ROPA_E_NOT_FOUND) {
        rp_err_subject(err, s, *who->person ? who->person : "\"\"", NULL);
        rp_err_hint(err, " ในทะเบียนบุคคล", " among the persons of the register");
    }
    const char *name = person ? ropa_record_get(person, PER_NAME) : NULL;
    struct rp_who is = {.person = who->person, .actor = who->actor ? who->actor : name, .via = who->via};
    if (!s)
        s = is.actor && *is.actor ? rp_store_as(reg->st, &is, err) : rp_err(err, ROPA_E_NO_ACTOR, NULL);
    ropa_record_free(person);
    return s;
}

enum ropa_status ropa_register_as(struct ropa_register *reg, const struct ropa_who *who,
                                  struct ropa_err *err) {
    if (rp_store_writing(reg->st)) /* what one officer began, another doesn't go on with */
        return rp_store_alone(reg->st, err);
    bool stopped = rp_store_resume(reg->st);
    enum ropa_status s = lend(reg, who, err);
    if (s && stopped) /* who was refused ends nothing */
        rp_store_interrupt(reg->st);
    return s;
}

void ropa_register_interrupt(struct ropa_register *reg) {
    rp_store_interrupt(reg->st);
}
