/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"
#include "base/calendar.h"
#include "score/proof.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_NOTES = 200 }; /* a list to work by; how many more there are its last line says */

const char *rp_note_day(const char *day, char out[48]) {
    snprintf(out, 48, "%ld/%ld/%ld", strtol(day + 8, NULL, 10), strtol(day + 5, NULL, 10),
             strtol(day, NULL, 10) + RP_BUDDHIST);
    return out;
}

void rp_count_add(struct rp_count *t, bool done) {
    t->of++;
    t->done += done;
}

bool rp_count_whole(const struct rp_count *t) {
    return t->of && t->done == t->of;
}

void rp_count_proof(struct rp_count *t, const struct rp_item *item, const char *date) {
    if (date && strcmp(date, t->on) > 0)
        RP_COPY(t->on, date);
    if (!t->n_proof || t->proof[t->n_proof - 1].item != item) {
        struct rp_proven *more = rp_grow(t->proof, t->n_proof, &t->cap_proof, sizeof *more);
        t->bad |= !more;
        if (!more)
            return;
        t->proof = more;
        t->proof[t->n_proof++] = (struct rp_proven){.item = item};
    }
    struct rp_proven *last = &t->proof[t->n_proof - 1];
    if (date && strcmp(date, last->on) > 0)
        RP_COPY(last->on, date);
}

static void note(struct rp_count *t, struct rp_notes *notes, const struct rp_note *n) {
    static const struct ropa_text and_more = {{"และอีก {x} รายการ", "and {x} more"}};
    struct rp_note last = {.what = &and_more};
    if (notes->n > MOST_NOTES) {
        struct rp_note *count = &notes->at[MOST_NOTES];
        snprintf(count->detail, sizeof count->detail, "%ld", strtol(count->detail, NULL, 10) + 1);
        return;
    }
    if (notes->n == MOST_NOTES) {
        RP_COPY(last.detail, "1");
        n = &last;
    }
    struct rp_note *more = rp_grow(notes->at, notes->n, &notes->cap, sizeof *more);
    t->bad |= !more;
    if (!more)
        return;
    notes->at = more;
    notes->at[notes->n++] = *n;
}

void rp_count_missing(struct rp_count *t, const struct rp_item *unit, const struct rp_item *item,
                      const struct ropa_text *what, const char *detail) {
    struct rp_note n = {.unit = unit, .item = item, .what = what};
    RP_COPY(n.detail, detail);
    note(t, &t->missing, &n);
}

void rp_count_warn(struct rp_count *t, const struct rp_item *unit, const struct rp_item *item,
                   const struct ropa_text *what, const char *detail) {
    struct rp_note n = {.unit = unit, .item = item, .what = what};
    RP_COPY(n.detail, detail);
    note(t, &t->warnings, &n);
}

void rp_count_free(struct rp_count *t) {
    free(t->proof);
    free(t->missing.at);
    free(t->warnings.at);
    *t = (struct rp_count){0};
}
