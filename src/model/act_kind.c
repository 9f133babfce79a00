/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/act_kind.h"

#include <ropa/acts.h>
#include <string.h>

static const struct rp_act_kind kinds[] = {
    {"submit", .sent = true, .laid = true},
    {"approve", .decides = true, .grants = true, .laid = true},
    {"accept", .decides = true, .grants = true, .centre = true},
    {"return", .decides = true},
    {"publish", .leaves = "published"},
    {"retire", .leaves = "retired"},
    {"erase", .aside = true},
    {"dispute"},
};

const struct rp_act_kind *rp_act_kind(const char *code) {
    static const struct rp_act_kind none = {""};
    for (size_t i = 0; code && i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kinds[i].code, code))
            return &kinds[i];
    return &none;
}

bool ropa_act_decides(const char *kind) {
    return rp_act_kind(kind)->decides;
}
