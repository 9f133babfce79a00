/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/proof.h"

#include <string.h>

static const struct rp_proof proofs[] = {
#define PROOF(name, of_unit) {#name, rp_proof_##name, of_unit},
    RP_PROOFS(PROOF)
#undef PROOF
};

const char *rp_proof_name(size_t i) {
    return i < sizeof proofs / sizeof *proofs ? proofs[i].name : NULL;
}

const struct rp_proof *rp_proof_find(const char *name) {
    for (size_t i = 0; i < sizeof proofs / sizeof *proofs; i++)
        if (!strcmp(proofs[i].name, name))
            return &proofs[i];
    return NULL;
}

void rp_proof_run(const struct rp_proof *proof, const struct rp_ask *ask, struct rp_count *t) {
    struct rp_ask one = *ask;
    one.t = t;
    if (!proof->of_unit || ask->unit) {
        proof->run(&one, t);
        return;
    }
    for (size_t i = 0; (one.unit = rp_ask_unit(ask, &i));)
        proof->run(&one, t);
}
