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

/* Whether the column of the table is headed as that of the layout is in `lang`, with `grouped` under the same heading. */
static bool is_headed_in(const struct called *c, const struct called of[2], int lang, bool grouped) {
    return !strcmp(of[lang].low, c->low) && (!grouped || !strcmp(of[lang].over, c->over));
}

static bool is_taken(const struct rp_import_table *t, const struct rp_layout_column *column) {
    for (size_t k = 0; k < t->n; k++)
        if (t->columns[k].own == column)
            return true;
    return false;
}

/* Let column `i` of the table be `column` of the layout where it is headed so and no other is. */
static bool take_heading(struct rp_import_table *t, size_t i, const struct rp_layout_column *column,
                         const struct called *name, const struct called of[2], bool grouped, size_t in[2]) {
    bool th = is_headed_in(name, of, ROPA_TH, grouped), en = is_headed_in(name, of, ROPA_EN, grouped);
    if ((!th && !en) || is_taken(t, column))
        return false;
    t->columns[i].own = column;
    in[ROPA_TH] += th;
    in[ROPA_EN] += en;
    return true;
}

/*
 * Which columns of the layout's sheet the table has, each told by what stands over it too where that is left; how many. `in`: how many are
 * headed so in each language.
 */
static size_t match(struct rp_import_table *t, const struct rp_layout_sheet *sheet, size_t in[2]) {
    struct called *names = calloc(t->n + 1, sizeof *names);
    struct called(*of)[2] = calloc(sheet->n_columns + 1, sizeof *of);
    bool good = names && of && call_layouts(of, sheet);
    size_t n = 0;
    in[ROPA_TH] = in[ROPA_EN] = 0;
    for (size_t i = 0; i < t->n && good; i++)
        good = call(&names[i], t->columns[i].heading, t->columns[i].group);
    for (int grouped = 1; grouped >= 0 && good; grouped--)
        for (size_t i = 0; i < t->n; i++)
            for (size_t c = 0; c < sheet->n_columns && !t->columns[i].own; c++)
                n += take_heading(t, i, &sheet->columns[c], &names[i], of[c], grouped, in);
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

/* How many columns put several fields together, or work out what they show: what other sheets of ours haven't. */
static size_t put_together(const struct rp_layout_column *c) {
    return c && (c->path.view || c->path.extra != ROPA_NO_FIELD);
}

/* Whether most of the sheet's columns that put something together are there. */
static bool is_like(const struct rp_import_table *t, const struct rp_layout_sheet *sheet) {
    size_t all = 0, met = 0;
    for (size_t c = 0; c < sheet->n_columns; c++)
        all += put_together(&sheet->columns[c]);
    for (size_t i = 0; i < t->n; i++)
        met += put_together(t->columns[i].own);
    return 2 * met > all;
}

/* How many headings of the sheet the table has, where it may be that one though it is called otherwise: most of them; 0 else. */
static size_t fits(struct rp_import_table *t, const struct rp_layout_sheet *sheet, bool said) {
    size_t in[2], n = sheet->card ? 0 : match(t, sheet, in);
    bool fit = 2 * n > sheet->n_columns && (said || is_like(t, sheet));
    forget_match(t);
    return fit ? n : 0;
}

/*
 * The sheet of layout `l` that the table is, NULL none: by its name, or where that was changed (`named` false) by more headings than `most`, which
 * then says how many; where the file doesn't say that it is of that layout (`said` false) also by what it puts together.
 */
static const struct rp_layout_sheet *choose(struct rp_import_table *t, const struct rp_layout *l,
                                            const char *name, bool said, bool named, size_t *most) {
    const struct rp_layout_sheet *chosen = NULL;
    for (size_t i = 0; i < l->n_sheets && !(named && chosen); i++) {
        const struct rp_layout_sheet *sheet = &l->sheets[i];
        size_t in[2],
            n = named ? !sheet->card && is_called(sheet, name) && match(t, sheet, in) : fits(t, sheet, said);
        forget_match(t);
        chosen = n > *most ? sheet : chosen;
        *most = n > *most ? n : *most;
    }
    return chosen;
}

enum ropa_status rp_own_take(struct rp_import_table *t, struct rp_layout *l,
                             const struct rp_layout_sheet *sheet, enum ropa_lang lang, struct ropa_err *err) {
    t->layout = l;
    t->own.sheet = sheet;
    for (size_t i = 0; i < t->n; i++)
        if (t->columns[i].own)
            take_column(t, &t->columns[i]);
    enum ropa_status s = rp_register_first(t->imp->reg, &rp_organisation, &t->own.organisation, err);
    t->own.cells = (struct rp_cells){.view = t->imp->reg->view,
                                     .live = t->imp->reg->view,
                                     .organisation = t->own.organisation,
                                     .lang = lang,
                                     .joined = sheet->card};
    return s;
}

enum ropa_status rp_own_begin(struct rp_import_table *t, const char *layout, const char *name,
                              struct ropa_err *err) {
    static const char *const names[] = {"register", "controller31", "processor28", "combined34", "tables"};
    enum ropa_status s = ROPA_OK;
    const struct rp_layout_sheet *sheet = NULL;
    struct rp_layout *of = NULL;
    size_t n = sizeof names / sizeof *names, most = 0, in[2];
    for (size_t turn = 0; turn < 2 * n && !s && !(turn <= n && most);
         turn++) { /* forms have most of their headings in common: the one that has most of them */
        size_t i = turn % n;
        struct rp_layout *l = NULL;
        if (layout && strcmp(layout, names[i]) != 0)
            continue;
        s = rp_import_load_layout(t->imp, names[i], &l, err);
        const struct rp_layout_sheet *here = s ? NULL : choose(t, l, name, layout != NULL, turn < n, &most);
        rp_layout_free(here ? of : l);
        of = here ? l : of;
        sheet = here ? here : sheet;
        if (here)
            t->imp->account->result.layout = names[i];
    }
    if (s || !sheet) {
        rp_layout_free(of);
        return s;
    }
    match(t, sheet, in);
    return rp_own_take(t, of, sheet, in[ROPA_EN] > in[ROPA_TH] ? ROPA_EN : ROPA_TH, err);
}
