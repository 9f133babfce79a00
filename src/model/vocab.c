/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/vocab.h"

#include "base/buf.h"
#include "base/err.h"

#include <string.h>

static const struct ropa_vocab *const all[] = {
#define ROW(name, code) &rp_vocab_##name,
    RP_VOCABS(ROW)
#undef ROW
};

const struct ropa_vocab *const *ropa_vocabs(size_t *n) {
    *n = sizeof all / sizeof all[0];
    return all;
}

const struct ropa_vocab *ropa_vocab_find(const char *code) {
    if (!code)
        return NULL;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (strcmp(all[i]->code, code) == 0)
            return all[i];
    return NULL;
}

/* The longest list has about a hundred short codes: the first letters settle nearly every comparison. */
const struct ropa_choice *ropa_choice_find(const struct ropa_vocab *v, const char *code) {
    if (!v || !code)
        return NULL;
    for (size_t i = 0; i < v->n; i++) {
        const char *c = v->choices[i].code;
        if (c[0] == code[0] && strcmp(c, code) == 0)
            return &v->choices[i];
    }
    return NULL;
}

enum ropa_status rp_vocab_check(const struct ropa_vocab *v, const char *code, struct ropa_err *err) {
    if (!code || ropa_choice_find(v, code))
        return ROPA_OK;
    struct rp_buf th = {0}, en = {0};
    rp_err(err, ROPA_E_CHOICE, code);
    if (err)
        err->label = v->label;
    for (size_t i = 0; i < v->n; i++) {
        rp_buf_printf(&th, "%s%s", i ? ", " : " มี ", v->choices[i].code);
        rp_buf_printf(&en, "%s%s", i ? ", " : ": ", v->choices[i].code);
    }
    if (!th.bad && !en.bad)
        rp_err_hint(err, th.p, en.p);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_CHOICE;
}

void rp_vocab_step(const char *code, char out[16]) {
    rp_copy(out, 16, code);
    for (char *p = out; *p; p++)
        *p = *p == '-' ? '_' : *p >= 'A' && *p <= 'Z' ? (char)(*p - 'A' + 'a') : *p;
}
