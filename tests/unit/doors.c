/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Every place of every noun, in each way it may be spelled, at each door: all take it for the same place, or the door says why
 * it doesn't take it. The places come from the tables of fields.
 */
#include <ropa/ropa.h>

#include "exchange/sheet/layout.h"
#include "exchange/sheet/layout_view.h"
#include "exchange/table/heading.h"
#include "exchange/table/map.h"

#include "model/nouns/nouns.h"
#include "model/record.h"
#include "register/register.h"
#include "store/cursor.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include <cmocka.h>

enum { ROWS = 3 }; /* of each kind, in the records that are set and asked about */

struct walk {
    struct fixture *f;
    const struct ropa_entity *ent;
    struct ropa_record *rec;
    struct ropa_form *form;
    struct ropa_edit *edit;
    size_t n; /* spellings tried */
};

static int set_up(void **state) {
    struct fixture *f = fixture_make(state, "doors", NULL);
    enter(f->reg, &rp_organisation, PAIRS("controller_name", "สำนักงาน"));
    enter(f->reg, &rp_unit, PAIRS("code", "ICT", "name", "ศูนย์ไอที"));
    return 0;
}

/* ---- what a door may answer ---- */

/* One spelling: what it is by the grammar. */
struct spelling {
    const char *text;
    enum ropa_status status;
    struct ropa_place p;
};

static bool same(const struct ropa_place *a, const struct ropa_place *b) {
    struct ropa_place x = rp_place_valued(a), y = rp_place_valued(b);
    return x.root == y.root && !ropa_place_order(&x, &y);
}

static void refused(const char *door, const struct spelling *s, enum ropa_status status,
                    const struct ropa_err *err) {
    char said[1024];
    bool reason = status == ROPA_E_DERIVED
                      ? err->label.in[ROPA_TH] && err->label.in[ROPA_EN]
                      : status == ROPA_E_UNFIT && *err->hint[ROPA_TH] && *err->hint[ROPA_EN];
    if (s->status ? status != s->status : !reason)
        fail_msg("%s, \"%s\": %d, %s", door, s->text, (int)status,
                 ropa_err_sentence(err, ROPA_EN, said, sizeof said));
}

/* It takes what the grammar takes, for just that; or it says why not. */
static void answers(const char *door, const struct spelling *s, enum ropa_status status,
                    const struct ropa_err *err, const struct ropa_place *got) {
    if (status) {
        refused(door, s, status, err);
        return;
    }
    if (s->status || (got && !same(got, &s->p))) {
        char *text = got ? ropa_place_text(got, ROPA_AS_CODE, ROPA_EN) : NULL;
        fail_msg("%s, \"%s\" is %s", door, s->text, text ? text : "taken");
    }
}

/* ---- the doors ---- */

static void columns(struct walk *w, const struct spelling *s) {
    struct ropa_place all[2];
    struct ropa_err err = {0};
    size_t n = 0;
    enum ropa_status status = ropa_place_list(w->ent, s->text, all, 2, &n, &err);
    answers("columns", s, status, &err, &all[0]);
    if (!status && n != 1)
        fail_msg("columns, \"%s\": %zu", s->text, n);
}

/* Where one only looks, one more row is any. */
static struct spelling looked_at(const struct spelling *s) {
    struct spelling is = *s;
    is.p.row = s->p.row == ROPA_ROW_MORE ? ROPA_ROW_ANY : s->p.row;
    return is;
}

static void where(struct walk *w, const struct spelling *s) {
    struct ropa_query *q = ropa_query_new(w->f->reg, w->ent);
    struct rp_query is;
    struct ropa_err err = {0};
    char condition[1024];
    snprintf(condition, sizeof condition, "%s=", s->text);
    enum ropa_status status = ropa_query_where(q, condition, &err);
    if (!status)
        status = rp_query_of(q, &is, &err);
    const struct spelling any = looked_at(s);
    answers("where", &any, status, &err, status ? NULL : &is.filters[0].place);
    ropa_query_free(q);
}

static void sort(struct walk *w, const struct spelling *s) {
    struct ropa_query *q = ropa_query_new(w->f->reg, w->ent);
    struct rp_query is;
    struct ropa_err err = {0};
    enum ropa_status status = ropa_query_sort(q, s->text, &err);
    if (!status)
        status = rp_query_of(q, &is, &err);
    const struct spelling any = looked_at(s);
    answers("sort", &any, status, &err, status ? NULL : &is.order[0].place);
    ropa_query_free(q);
}

static void add_rows(struct ropa_record *rec, size_t f) {
    for (int i = 0; i < ROWS; i++) {
        struct ropa_record *row = ropa_record_add_row(rec, f);
        snprintf(row->uid, sizeof row->uid, "01860000-0000-7000-8000-%06d%06d", (int)f % 1000, i);
    }
}

/* Of flags and --set: what is set there stands there. */
static void put(struct walk *w, const struct spelling *s) {
    struct ropa_err err = {0};
    struct ropa_place p = s->p;
    const struct ropa_field *f = s->status ? NULL : ropa_place_field(&p);
    bool text = f && f->kind == ROPA_TEXT && p.ref == ROPA_NO_FIELD && p.row != ROPA_ROW_MORE && !f->vocab &&
                !f->most;
    enum ropa_status status = ropa_edit_set(w->edit, s->text, text ? "กข12" : "", &err);
    if (text && status && status != ROPA_E_UNFIT && status != ROPA_E_DERIVED)
        return; /* the place was taken, this text wasn't */
    answers("set", s, status, &err, NULL);
    if (!status && !f) /* a row, which that took out */
        ropa_record_clear(w->rec, p.rows);
    if (!status && (!f || f->kind == ROPA_ROWS))
        add_rows(w->rec, f ? p.field : p.rows);
    if (status || !text || ropa_place_settle(w->rec, &p, &err))
        return;
    const char *value = ropa_place_get(w->rec, &p);
    if (!value || !strstr(value, "12"))
        fail_msg("set, \"%s\": %s", s->text, value ? value : "nothing");
    ropa_record_clear(ropa_place_holder(w->rec, &p), p.field);
}

static void heading(struct walk *w, const struct spelling *s) {
    struct ropa_place p;
    struct ropa_err err = {0};
    bool bad = false;
    if (rp_heading_find(w->ent, s->text, &p, &bad)) {
        answers("heading", s, ROPA_OK, &err, &p);
        return;
    }
    enum ropa_status status = rp_heading_refused(w->ent, s->text, &err);
    if (!s->status || status) /* what is no place at all is said of the column */
        answers("heading", s, status, &err, NULL);
    if (!s->status && !status)
        fail_msg("heading, \"%s\": nothing is said", s->text);
    assert_false(bad);
}

static void map(struct walk *w, const struct spelling *s) {
    struct rp_map *m = NULL;
    struct ropa_err err = {0};
    char json[1024];
    snprintf(json, sizeof json, "{\"columns\":{\"x\":\"%s\"}}", s->text);
    enum ropa_status status = rp_map_parse(json, w->ent, &m, &err);
    answers("map", s, status, &err, status ? NULL : &m->columns[0].place);
    rp_map_free(m);
}

static void layout(struct walk *w, const struct spelling *s) {
    struct rp_shown shown;
    struct ropa_err err = {0};
    enum ropa_status status = rp_shown_parse(s->text, w->ent, &shown, &err);
    const struct ropa_field *beside = s->status ? NULL : rp_beside(s->p.field);
    if (!status && shown.view) { /* what stands beside the fields is shown by the view of that name */
        shown.place.field = s->p.field;
        if (!beside || strcmp(shown.view->name + 1, beside->code) != 0)
            fail_msg("layout, \"%s\" is %s", s->text, shown.view->name);
    }
    answers("layout", s, status, &err, &shown.place);
}

/* The question that opens is about it; of rows as a whole and of one more row, about the first field. */
static void jump(struct walk *w, const struct spelling *s) {
    struct ropa_err err = {0};
    struct ropa_place p = s->p, at;
    enum ropa_status status = ropa_form_jump(w->form, s->text, &err);
    answers("form", s, status, &err, NULL);
    if (status)
        return;
    const struct ropa_question *q = ropa_form_question(w->form);
    assert_int_equal(ropa_place_parse(w->ent, q->path, &at, NULL), ROPA_OK);
    size_t rows = p.rows != ROPA_NO_FIELD ? p.rows : at.rows;
    bool right = rp_place_top(&at) == rp_place_top(&p) && at.rows == rows;
    if (p.rows != ROPA_NO_FIELD && p.row != ROPA_ROW_MORE) {
        p.row = p.row == ROPA_ROW_ANY ? 1 : p.row;
        right = right && !ropa_place_settle(w->rec, &p, NULL) && at.row == p.row &&
                at.field == (p.field == ROPA_NO_FIELD ? 0 : p.field);
    }
    if (!right)
        fail_msg("form, \"%s\" asks %s", s->text, q->path);
}

static void (*const doors[])(struct walk *w, const struct spelling *s) = {columns, where, sort,   put,
                                                                          heading, map,   layout, jump};

/* ---- the spellings ---- */

/* Whether two places are called the same by their own names. */
static bool alike(const struct ropa_place *a, const struct ropa_place *b) {
    const struct ropa_field *f = ropa_place_field(a), *g = ropa_place_field(b);
    bool found = same(a, b) || (f && g && !strcmp(f->code, g->code));
    for (int lang = 0; f && g && lang < 2; lang++)
        found = found || !strcasecmp(f->label.in[lang], g->label.in[lang]);
    return found;
}

/* `exact`: it is that place and no other. */
static void try_text(struct walk *w, const struct ropa_place *p, const char *text, bool exact) {
    struct spelling s = {.text = text};
    struct ropa_err err = {0};
    s.status = ropa_place_parse(w->ent, text, &s.p, &err);
    if (exact ? s.status || !same(&s.p, p) : s.status ? s.status != ROPA_E_AMBIGUOUS : !alike(&s.p, p))
        fail_msg("\"%s\": %d", text, (int)s.status);
    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++)
        doors[i](w, &s);
    w->n++;
}

static void try_place(struct walk *w, struct ropa_place p) {
    char *code = ropa_place_text(&p, ROPA_AS_CODE, ROPA_EN), *dashed = strdup(code);
    for (char *c = dashed; *c; c++)
        *c = *c == '_' ? '-' : *c;
    try_text(w, &p, code, true);
    if (strcmp(code, dashed) != 0)
        try_text(w, &p, dashed, true);
    for (int lang = 0; lang < 2; lang++) {
        char *label = ropa_place_text(&p, ROPA_AS_LABEL, (enum ropa_lang)lang);
        try_text(w, &p, label, false);
        free(label);
    }
    const struct ropa_field *f = ropa_place_field(&p);
    if (p.rows != ROPA_NO_FIELD && p.ref == ROPA_NO_FIELD && p.row == ROPA_ROW_ANY && !rp_beside(p.field))
        try_text(w, &p, f->code, false);
    free(code);
    free(dashed);
}

static void try_ref(struct walk *w, struct ropa_place p, const struct ropa_field *f) {
    p.ref = p.field;
    for (p.field = 0; p.field < f->of->n_fields; p.field++)
        try_place(w, p);
    p.field = ROPA_AT_REF;
    try_place(w, p);
}

static bool refers(const struct ropa_field *f) {
    return f->kind == ROPA_REF || f->kind == ROPA_REFS;
}

static void try_rows(struct walk *w, size_t f) {
    static const size_t rows[] = {ROPA_ROW_ANY, 2, ROPA_ROW_MORE, ROPA_ROW_UID, ROWS + 9};
    const struct ropa_entity *of = w->ent->fields[f].of;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t k = 0; k < of->n_fields; k++) {
            struct ropa_place p = rp_place_row(w->ent, f, rows[i], k);
            RP_COPY(p.uid, rows[i] == ROPA_ROW_UID ? ropa_record_uid(ropa_record_row(w->rec, f, 1)) : "");
            try_place(w, p);
            if (rows[i] == ROPA_ROW_ANY && refers(&of->fields[k]))
                try_ref(w, p, &of->fields[k]);
        }
    try_place(w, rp_place_row(w->ent, f, ROPA_ROW_ANY, ROPA_AT_UID));
    try_place(w, rp_place_row(w->ent, f, 2, ROPA_NO_FIELD));
}

static struct ropa_record *record_of(const struct ropa_entity *ent) {
    struct ropa_record *rec = ropa_record_new(ent);
    for (size_t f = 0; f < ent->n_fields; f++)
        if (ent->fields[f].kind == ROPA_ROWS)
            add_rows(rec, f);
    return rec;
}

static void every_place_at_every_door(void **state) {
    struct walk w = {.f = *state};
    struct ropa_err err = {0};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t e = 0; e < n; e++) {
        struct ropa_record *asked = record_of(ents[e]);
        w.ent = ents[e];
        w.rec = record_of(w.ent);
        good(ropa_form_begin(w.f->reg, asked, NULL, true, &w.form, &err), &err);
        good(ropa_edit_begin(w.f->reg, w.rec, &w.edit, &err), &err);
        for (size_t f = 0; f < w.ent->n_fields; f++) {
            try_place(&w, rp_place_own(w.ent, f));
            if (w.ent->fields[f].kind == ROPA_ROWS)
                try_rows(&w, f);
            else if (refers(&w.ent->fields[f]))
                try_ref(&w, rp_place_own(w.ent, f), &w.ent->fields[f]);
        }
        for (size_t f = ROPA_AT_UID; rp_beside(f); f--)
            try_place(&w, rp_place_own(w.ent, f));
        ropa_edit_free(w.edit);
        ropa_form_free(w.form);
        ropa_record_free(w.rec);
        ropa_record_free(asked);
    }
    assert_true(w.n > 10000); /* the tables were walked */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_place_at_every_door, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
