/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records made as a person would: by pairs of field code and text as typed. */
#ifndef TEST_MAKING_H
#define TEST_MAKING_H

#include <ropa/ropa.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "world.h"
#include <cmocka.h>

#define PAIRS(...) ((const char *const[]){__VA_ARGS__, NULL})

static inline void good(enum ropa_status s, const struct ropa_err *err) {
    char sentence[1024];
    if (s)
        fail_msg("%s %s %s", err->field, ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence),
                 err->native);
}

/* Set `pairs` (ended by NULL) in `rec`. */
static inline void set(struct ropa_register *reg, struct ropa_record *rec, const char *const *pairs) {
    struct ropa_edit *edit;
    struct ropa_err err = {0};
    good(ropa_edit_begin(reg, rec, &edit, &err), &err);
    for (size_t i = 0; pairs[i]; i += 2)
        good(ropa_edit_set(edit, pairs[i], pairs[i + 1], &err), &err);
    good(ropa_edit_finish(edit, &err), &err);
    ropa_edit_free(edit);
}

/* The same, and save it. */
static inline void change(struct ropa_register *reg, struct ropa_record *rec, const char *const *pairs) {
    struct ropa_err err = {0};
    set(reg, rec, pairs);
    good(ropa_register_save(reg, rec, &err), &err);
}

static inline struct ropa_record *make(struct ropa_register *reg, const struct ropa_entity *ent,
                                       const char *const *pairs) {
    struct ropa_record *rec = ropa_record_new(ent);
    change(reg, rec, pairs);
    return rec;
}

/* The same, of a record that is only to be there. */
static inline void enter(struct ropa_register *reg, const struct ropa_entity *ent, const char *const *pairs) {
    ropa_record_free(make(reg, ent, pairs));
}

#endif
