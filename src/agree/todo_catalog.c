/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The parts of KPI 1: what each asks of the first set that lacks it. */
#include "agree/todo.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"

#include <string.h>

enum { MOST = 4 };

static const char *const proofs[] = {"catalog_list", "catalog_agency", "catalog_registered", "catalog_format",
                                     "catalog_used"};

/* Of each the fields of the set that it asks, or of a row more of it: a file, a use. */
static const struct {
    const char *rows;
    size_t at; /* the field of the rows */
    const char *fields[MOST];
} parts[] = {
    {"resource", CAT_RESOURCE, {"name", "url", "format"}},
    {NULL, 0, {"agency_url", "agency_on"}},
    {NULL, 0, {"gd_state", "gd_on", "gd_url"}},
    {"resource", CAT_RESOURCE, {"name", "url", "format"}},
    {"use", CAT_USE, {"used_for", "used_by", "used_on", "use_url"}},
};

static bool is_open(const struct ropa_record *set, const void *ctx) {
    char lacks[48];
    (void)ctx;
    rp_catalog_lacks(set, lacks);
    return rp_catalog_public(set) && !*lacks;
}

/* Of a set on the list a file is asked where others may have it and none is described; else what it lacks of itself. */
static bool wants_file(const struct ropa_record *set) {
    return rp_catalog_public(set) && !rp_catalog_tells_file(set);
}

/* Whether there is something to mend in the set itself; else a letter is all that it lacks. */
static bool is_to_mend(struct rp_todo_list *l, const char *uid) {
    struct ropa_record *set = NULL;
    char lacks[48] = "";
    bool barred = false;
    if (ropa_register_get(l->reg, &rp_catalog, uid, &set, NULL))
        return false;
    rp_catalog_lacks(set, lacks);
    bool known = rp_check_barred(l->reg, set, &barred), wants = wants_file(set);
    ropa_record_free(set);
    return *lacks || wants || !known || barred;
}

/* The i-th set to mend, from *i on: those that are named; any open one for a use; none where the office as a whole lacks something. */
static bool next_set(struct rp_todo_list *l, const struct rp_todo_item *item, size_t *i, char uid[37]) {
    const char *asks = item->want->asks;
    bool office = item->todo.n_missing && !*item->todo.missing[0].ref, list = !strcmp(asks, "catalog_list");
    if (!strcmp(asks, "catalog_used"))
        return !(*i)++ && rp_todo_find(l, &rp_catalog, is_open, NULL, uid);
    while (*i < item->todo.n_missing && !(office && !strcmp(asks, "catalog_agency"))) {
        const char *ref = item->todo.missing[(*i)++].ref;
        if (*ref && rp_todo_noun_of(ref) == &rp_catalog &&
            !ropa_register_find(l->reg, &rp_catalog, ref, uid, NULL) && (!list || is_to_mend(l, uid)))
            return true;
    }
    return false;
}

/* Nothing names a set: one is missing, or what the setting says of all. */
static bool ask_office(struct rp_todo_list *l, struct rp_todo_item *item) {
    struct rp_todo_paper p;
    char uid[37];
    if (strcmp(item->want->asks, "catalog_agency") != 0) {
        rp_remedy(&item->todo.remedy, "add", rp_catalog.code);
        rp_remedy_open(&item->todo.remedy, "starter");
        return true;
    }
    bool there = *l->people.setting && !ropa_register_find(l->reg, &rp_setting, l->people.setting, uid, NULL);
    if (!rp_todo_paper(&p, l, item, &rp_setting, there ? uid : NULL))
        return false;
    rp_todo_paper_set(&p, "agency_catalog_url", NULL);
    rp_todo_paper_set(&p, "agency_catalog_letter", NULL);
    return rp_todo_paper_end(&p);
}

/* When each file came into the agency's catalogue. */
static void ask_loaded(struct rp_todo_paper *p) {
    for (size_t i = 0; rp_catalog_public(p->rec) && i < ropa_record_rows(p->rec, CAT_RESOURCE); i++)
        if (rp_catalog_described(ropa_record_row(p->rec, CAT_RESOURCE, i)))
            rp_todo_paper_row_set(p, "resource", i + 1, "loaded_on", NULL);
}

/* What the part asks of the set `uid`; false: nothing that can be asked. */
static bool ask_set(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_route *route,
                    const char *uid) {
    struct rp_todo_paper p;
    size_t part = 0;
    while (strcmp(proofs[part], route->asks) != 0)
        part++;
    if (!rp_todo_paper(&p, l, item, &rp_catalog, uid))
        return false;
    const char *rows = parts[part].rows;
    bool lists = !strcmp(route->asks, "catalog_list"), asks = !lists || wants_file(p.rec);
    if (!strcmp(route->asks, "catalog_agency"))
        ask_loaded(&p);
    for (size_t i = 0; asks && i < MOST && parts[part].fields[i]; i++)
        if (rows)
            rp_todo_paper_row_set(&p, rows, rp_todo_paper_row(&p, parts[part].at), parts[part].fields[i],
                                  NULL);
        else
            rp_todo_paper_set(&p, parts[part].fields[i], NULL);
    return rp_todo_paper_end(&p);
}

bool rp_todo_go_catalog(struct rp_todo_list *l, struct rp_todo_item *item,
                        const struct rp_todo_route *route) {
    bool named = false;
    char uid[37];
    for (size_t i = 0; next_set(l, item, &i, uid); named = true)
        if (ask_set(l, item, route, uid))
            return true;
    if (named) { /* what holds them back is nothing that can be asked for */
        rp_remedy(&item->todo.remedy, "check", NULL);
        rp_remedy_option(&item->todo.remedy, "unit", item->doer ? item->doer->code : "");
        return true;
    }
    return (!strcmp(route->asks, "catalog_list") && rp_todo_go_sets(l, item)) || ask_office(l, item);
}
