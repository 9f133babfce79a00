/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a retention phrase is understood to mean. */
#include "model/nouns/retention.h"
#include "base/err.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "register/edit.h"

#include <ropa/register.h>

enum ropa_status ropa_retention_read(const char *text, struct ropa_record **out, struct ropa_err *err) {
    struct ropa_record *rule = *out = ropa_record_new(&rp_retention);
    if (!rule)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = ropa_record_parse(rule, RET_RETENTION_TEXT, text, NULL, err);
    if (!s)
        s = rp_shared_read_phrase(rule, err);
    if (s) {
        ropa_record_free(rule);
        *out = NULL;
    }
    return s;
}
