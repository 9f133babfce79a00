/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/nearest.h"

#include "base/buf.h"
#include "base/err.h"

#include <ropa/text.h>
#include <string.h>

#define MOST 4  /* edits still taken for a slip */
#define NAMED 3 /* words offered */

/* How far a code is from what was typed: one that begins with it is near, a short word bears fewer slips. */
static int distance(const char *typed, const char *code) {
    size_t n = strlen(typed);
    int slips = n < 4 ? 1 : n < 7 ? 2 : MOST, d = ropa_text_edits(typed, code, MOST);
    if (n >= 3 && d && !strncmp(code, typed, n))
        return 1;
    return d <= slips ? d : MOST + 1;
}

/* Fields of the record, then of its rows, at just `edits` from what was typed. */
static void name_near(struct rp_buf *names, size_t *n, const struct ropa_entity *ent, const char *code,
                      int edits) {
    for (size_t f = 0; f < ent->n_fields && *n < NAMED; f++)
        if (distance(code, ent->fields[f].code) == edits)
            rp_buf_printf(names, "%s%s", (*n)++ ? ", " : "", ent->fields[f].code);
    for (size_t f = 0; f < ent->n_fields; f++)
        for (size_t k = 0; ent->fields[f].kind == ROPA_ROWS && k < ent->fields[f].of->n_fields && *n < NAMED;
             k++)
            if (distance(code, ent->fields[f].of->fields[k].code) == edits)
                rp_buf_printf(names, "%s%s.%s", (*n)++ ? ", " : "", ent->fields[f].code,
                              ent->fields[f].of->fields[k].code);
}

enum ropa_status rp_nearest_field(const struct ropa_entity *ent, const char *code, struct ropa_err *err) {
    struct rp_buf names = {0}, th = {0}, en = {0};
    size_t n = 0;
    for (int edits = 0; edits <= MOST && !n; edits++)
        name_near(&names, &n, ent, code, edits);
    rp_err(err, ROPA_E_FIELD, code);
    rp_buf_printf(&th, n ? " หมายถึง %s หรือไม่" : " ดูชื่อช่องทั้งหมดด้วย ropa fields %s", n ? names.p : ent->code);
    rp_buf_printf(&en, n ? "; did you mean %s?" : "; see: ropa fields %s", n ? names.p : ent->code);
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&names);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return ROPA_E_FIELD;
}
