/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/paged.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "register/register.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define CURSOR "1.%016" PRIx64 ".%s.%" PRIx64
enum { BEFORE_RANK = 19 }; /* bytes */

struct rp_paged rp_paged(const struct ropa_register *reg, const char *list, struct ropa_page *page) {
    struct rp_paged p = {.page = page, .of = RP_HASH_OF_NOTHING};
    rp_paged_of(&p, rp_store_uid(reg->st));
    rp_paged_of(&p, list);
    return p;
}

void rp_paged_of(struct rp_paged *p, const char *what) {
    p->of = rp_hash_item(p->of, what);
}

void rp_paged_units(struct rp_paged *p, const char *const *uids, size_t n) {
    for (size_t i = 0; i < n; i++)
        rp_paged_of(p, uids[i]);
    rp_paged_of(p, "units");
}

/* With the list and the place added up: neither a cursor of another list nor one that was cut or altered reads as one of this. */
static void write_cursor(const struct rp_paged *p, const struct rp_paged_at *at, char out[ROPA_CURSOR]) {
    char id[20];
    snprintf(id, sizeof id, "%" PRIx64, at->id);
    snprintf(out, ROPA_CURSOR, CURSOR, rp_hash_item(rp_hash_item(p->of, at->rank), id), at->rank, at->id);
}

/* Only what write_cursor() itself would write is taken. */
static bool read_cursor(struct rp_paged *p, const char *cursor) {
    char again[ROPA_CURSOR];
    const char *rank = strlen(cursor) > BEFORE_RANK ? cursor + BEFORE_RANK : "", *id = strrchr(rank, '.');
    size_t n = id ? (size_t)(id - rank) : 0;
    if (!n || n >= sizeof p->after.rank || sscanf(id, ".%" SCNx64, &p->after.id) != 1)
        return false;
    snprintf(p->after.rank, sizeof p->after.rank, "%.*s", (int)n, rank);
    write_cursor(p, &p->after, again);
    return !strcmp(again, cursor);
}

enum ropa_status rp_paged_begin(struct rp_paged *p, struct ropa_err *err) {
    const char *after = p->page ? p->page->after : NULL;
    bool good = !after || !*after || read_cursor(p, after);
    if (p->page)
        p->page->next[0] = '\0'; /* where `after` may lie */
    return good ? ROPA_OK : rp_err(err, ROPA_E_CURSOR, NULL);
}

void rp_paged_cut(struct rp_paged *p) {
    write_cursor(p, &p->last, p->page->next);
}

bool rp_paged_step(struct rp_paged *p, const char *rank, uint64_t id) {
    if (p->page && p->page->limit && p->n == p->page->limit) {
        rp_paged_cut(p);
        return false;
    }
    RP_COPY(p->last.rank, rank);
    p->last.id = id;
    p->n++;
    return true;
}

/* One that has the id of others before it in its rank gets another, far from theirs. */
static struct rp_paged_at at(const struct rp_paged_list *l, size_t i) {
    struct rp_paged_at at = {.id = 0}, before;
    l->where(l->items, i, &at);
    for (uint64_t id = at.id; i--; at.id += before.id == id ? RP_HASH_OF_NOTHING : 0) {
        l->where(l->items, i, &before);
        if (strcmp(before.rank, at.rank) != 0)
            break;
    }
    return at;
}

size_t rp_paged_from(const struct rp_paged *p, const struct rp_paged_list *l) {
    size_t first = l->n;
    for (size_t i = 0; i < l->n; i++) {
        const struct rp_paged_at here = at(l, i);
        int order = strcmp(here.rank, p->after.rank);
        if (!order && here.id == p->after.id)
            return i + 1;
        first = order >= 0 && i < first ? i : first;
        if (order > 0)
            break;
    }
    return first;
}

bool rp_paged_step_to(struct rp_paged *p, const struct rp_paged_list *l, size_t i) {
    const struct rp_paged_at here = p->page ? at(l, i) : (struct rp_paged_at){.id = 0};
    return rp_paged_step(p, here.rank, here.id);
}
