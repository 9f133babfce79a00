/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Sheets that were sent out, told by their name and headings: which of their columns is which of the layout's. */
#include "base/err.h"
#include "exchange/sheet/layout_view.h"
#include "import/import_table.h"
#include "model/nouns/nouns.h"
#include "model/place.h"

#include <stdlib.h>
#include <string.h>

/* What a column is called, as rp_import_heading_key() says it: by its own heading, and by that over it. */
struct called {
    char *low, *over;
};

static bool call(struct called *c, const char *low, const char *over) {
    *c = (struct called){rp_import_heading_key(low), rp_import_heading_key(over)};
    return c->low && c->over;
}

static bool call_layouts(struct called (*all)[2], const struct rp_layout_sheet *sheet) {
    bool good = true;
    for (size_t i = 0; i < sheet->n_columns; i++)
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++) {
            const struct rp_layout_column *c = &sheet->columns[i];
            good &= call(&all[i][lang], c->heads[c->n_heads - 1].in[lang],
                         c->n_heads > 1 ? c->heads[c->n_heads - 2].in[lang] : "");
        }
    return good;
}

static void forget_names(struct called *all, size_t n) {
    for (size_t i = 0; all && i < n; i++) {
        free(all[i].low);
        free(all[i].over);
    }
    free(all);
}

/* Whether the column of the table is headed as that of the layout, with `grouped` under the same heading. */
static bool is_headed(const struct called *c, const struct called of[2], bool grouped) {
    bool is = false;
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        is |= !strcmp(of[lang].low, c->low) && (!grouped || !strcmp(of[lang].over, c->over));
    return is;
}

static bool is_taken(const struct rp_import_table *t, const struct rp_layout_column *column) {
    for (size_t k = 0; k < t->n; k++)
        if (t->columns[k].own == column)
            return true;
    return false;
}

/* Which columns of the layout's sheet the table has, each told by what stands over it too where that is left; how many. */
static size_t match(struct rp_import_table *t, const struct rp_layout_sheet *sheet) {
    struct called *names = calloc(t->n + 1, sizeof *names);
    struct called(*of)[2] = calloc(sheet->n_columns + 1, sizeof *of);
    bool good = names && of && call_layouts(of, sheet);
    size_t n = 0;
    for (size_t i = 0; i < t->n && good; i++)
        good = call(&names[i], t->columns[i].heading, t->columns[i].group);
    for (int grouped = 1; grouped >= 0 && good; grouped--)
        for (size_t i = 0; i < t->n; i++)
            for (size_t c = 0; c < sheet->n_columns && !t->columns[i].own; c++)
                if (is_headed(&names[i], of[c], grouped) && !is_taken(t, &sheet->columns[c])) {
                    t->columns[i].own = &sheet->columns[c];
                    n++;
                }
    t->imp->account->bad |= !good;
    forget_names(names, t->n);
    forget_names(of ? of[0] : NULL, 2 * sheet->n_columns);
    return n;
}

size_t rp_own_places(const struct rp_import_column *c, struct ropa_place out[RP_OWN_READS]) {
    if (c->shown)
        return rp_import_shown_places(c->shown, out);
    out[0] = c->place;
    return c->place.root != NULL;
}

/* What the column is read as: as it is, through what it shows, or not at all. */
static void take_column(struct rp_import_table *t, struct rp_import_column *c) {
    const struct rp_shown *path = &c->own->path;
    const struct ropa_field *f = ropa_place_field(&path->place);
    struct ropa_place places[RP_OWN_READS];
    c->shown = NULL;
    c->place = (struct ropa_place){0};
    if (path->place.root != t->imp->ent || (!path->view && f && f->flags & ROPA_DERIVED))
        return;
    if (path->view && !strcmp(path->view->name, "@ref"))
        c->place = rp_place_own(t->imp->ent, ROPA_AT_REF);
    else if (path->view ? rp_import_shown_places(path, places) : path->extra != ROPA_NO_FIELD)
        c->shown = path;
    else if (!path->view)
        c->place = rp_import_meant(path->place);
}

static bool is_called(const struct rp_layout_sheet *sheet, const char *name) {
    return !strcmp(sheet->name.in[ROPA_TH], name) || !strcmp(sheet->name.in[ROPA_EN], name);
}

static void forget_match(struct rp_import_table *t) {
    for (size_t i = 0; i < t->n; i++)
        t->columns[i].own = NULL;
}

/* Take the sheet of layout `l` that the table is: by its name, or where that was changed (`named` false) by most of its headings. */
static void choose(struct rp_import_table *t, struct rp_layout *l, const char *name, bool named) {
    for (size_t i = 0; i < l->n_sheets && !t->own.sheet; i++) {
        const struct rp_layout_sheet *sheet = &l->sheets[i];
        size_t n = sheet->card ? 0 : match(t, sheet);
        if (n && (is_called(sheet, name) || (!named && 2 * n > sheet->n_columns)))
            t->own.sheet = sheet;
        else
            forget_match(t);
    }
}

enum ropa_status rp_own_take(struct rp_import_table *t, struct rp_layout *l,
                             const struct rp_layout_sheet *sheet, enum ropa_lang lang, struct ropa_err *err) {
    t->layout = l;
    t->own.sheet = sheet;
    for (size_t i = 0; i < t->n; i++)
        if (t->columns[i].own)
            take_column(t, &t->columns[i]);
    enum ropa_status s = rp_register_first(t->imp->reg, &rp_organisation, &t->own.organisation, err);
    t->own.cells = (struct rp_cells){
        .view = t->imp->reg->view, .organisation = t->own.organisation, .lang = lang, .joined = sheet->card};
    return s;
}

enum ropa_status rp_own_begin(struct rp_import_table *t, const char *layout, const char *name,
                              enum ropa_lang lang, struct ropa_err *err) {
    static const char *const names[] = {"register", "controller31", "processor28", "combined34", "tables"};
    enum ropa_status s = ROPA_OK;
    size_t n = sizeof names / sizeof *names;
    for (size_t turn = 0; turn < 2 * n && !s && !t->own.sheet;
         turn++) { /* forms have most of their headings in common */
        size_t i = turn % n;
        struct rp_layout *l = NULL;
        if (layout && strcmp(layout, names[i]) != 0)
            continue;
        s = rp_import_load_layout(t->imp, names[i], &l, err);
        if (!s)
            choose(t, l, name, turn < n);
        if (!t->own.sheet)
            rp_layout_free(l);
        else {
            t->imp->account->result.layout = names[i];
            return rp_own_take(t, l, t->own.sheet, lang, err);
        }
    }
    return s;
}
