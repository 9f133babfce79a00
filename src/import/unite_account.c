/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/buf.h"
#include "import/unite.h"

#include <stdlib.h>
#include <string.h>

static char *copy(struct rp_united *u, const char *text) {
    char *own = rp_strdup(text);
    u->bad |= text && !own;
    return own;
}

void rp_united_change(struct rp_united *u, const char *noun, const struct ropa_import_change *c) {
    struct ropa_merge_change *at = rp_grow(u->changes, u->file.n_changes, &u->cap_changes, sizeof *at);
    if (!at) {
        u->bad = true;
        return;
    }
    u->file.changes = u->changes = at;
    at[u->file.n_changes++] = (struct ropa_merge_change){noun,
                                                         {.ref = copy(u, c->ref),
                                                          .field = copy(u, c->field),
                                                          .base = copy(u, c->base),
                                                          .ours = copy(u, c->ours),
                                                          .theirs = copy(u, c->theirs),
                                                          .state = c->state,
                                                          .ours_names = copy(u, c->ours_names),
                                                          .theirs_names = copy(u, c->theirs_names),
                                                          .noun = ropa_entity_find(noun)}};
}

void rp_united_number(struct rp_united *u, const char *noun, const struct ropa_renumbered *number) {
    struct ropa_renumbered *at = rp_grow(u->numbers, u->file.n_numbers, &u->cap_numbers, sizeof *at);
    if (!at) {
        u->bad = true;
        return;
    }
    u->file.numbers = u->numbers = at;
    at[u->file.n_numbers++] =
        (struct ropa_renumbered){noun, copy(u, number->was), copy(u, number->now), number->known};
}

static void free_change(const struct ropa_import_change *c) {
    const char *const owned[] = {c->ref,    c->field,      c->base,        c->ours,
                                 c->theirs, c->ours_names, c->theirs_names};
    for (size_t k = 0; k < sizeof owned / sizeof *owned; k++)
        free((char *)owned[k]);
}

static void free_numbers(struct rp_united *u) {
    for (size_t i = 0; i < u->file.n_numbers; i++) {
        free((char *)u->numbers[i].was);
        free((char *)u->numbers[i].now);
    }
    u->file.n_numbers = 0;
}

void rp_united_undo(struct rp_united *u) {
    struct ropa_merge_file *f = &u->file;
    size_t kept = 0;
    for (size_t i = 0; i < f->n_changes; i++) {
        bool stays = !strcmp(u->changes[i].of.state, "conflict") || !strcmp(u->changes[i].of.state, "waits");
        if (stays)
            u->changes[kept++] = u->changes[i];
        else
            free_change(&u->changes[i].of);
    }
    free_numbers(u);
    f->n_changes = kept;
    f->fresh = f->changed = f->unchanged = f->removed = f->joined = 0;
}

void rp_united_free(struct rp_united *u) {
    for (size_t i = 0; i < u->file.n_changes; i++)
        free_change(&u->changes[i].of);
    free_numbers(u);
    free((char *)u->file.apart_units);
    free(u->changes);
    free(u->numbers);
    free((char *)u->file.path);
    free((char *)u->file.uid);
}

enum ropa_take rp_unite_decide(const struct rp_unite *u, const char *noun,
                               const struct ropa_import_change *change) {
    const struct ropa_merge *how = u->how;
    bool ask = how->take == ROPA_TAKE_NEITHER && how->decide;
    return ask ? how->decide(how->deciding, u->account->file.path, &(struct ropa_merge_change){noun, *change})
               : how->take;
}
