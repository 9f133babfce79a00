/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the form knows beside the answers, as a draft keeps it. */
#include "base/err.h"
#include "form/form.h"

#include <stdlib.h>
#include <string.h>

/* The lists of places by the words that stand for them. */
static const struct {
    const char *word;
    size_t list; /* offset in struct ropa_form */
    bool own;    /* of one window alone */
} lists[] = {
    {"ask", offsetof(struct ropa_form, ask), true},
    {"visited", offsetof(struct ropa_form, visited), false},
    {"given", offsetof(struct ropa_form, given), false},
    {"cleared", offsetof(struct ropa_form, cleared), false},
    {"filled", offsetof(struct ropa_form, filled), false},
    {"brought", offsetof(struct ropa_form, brought), false},
    {"grown", offsetof(struct ropa_form, grown), false},
    {"open", offsetof(struct ropa_form, agenda), true},
};
enum { LISTS = sizeof lists / sizeof lists[0] };

static struct rp_places *list_of(const struct ropa_form *form, size_t i) {
    return (struct rp_places *)((char *)form + lists[i].list);
}

/* A row by its uid, the one after the last as one more. */
static void put_line(struct rp_buf *b, const char *word, const struct ropa_form *form, struct ropa_place p) {
    const struct ropa_record *row =
        p.rows != ROPA_NO_FIELD && p.row && p.row <= ropa_record_rows(form->rec, p.rows)
            ? ropa_record_row(form->rec, p.rows, p.row - 1)
            : NULL;
    if (row && row->uid[0]) {
        RP_COPY(p.uid, row->uid);
        p.row = ROPA_ROW_UID;
    } else if (p.rows != ROPA_NO_FIELD && p.row == ropa_record_rows(form->rec, p.rows) + 1) {
        p.row = ROPA_ROW_MORE;
    }
    rp_buf_printf(b, "%s ", word);
    rp_place_put(b, &p);
    rp_buf_char(b, '\n');
}

char *rp_form_state(const struct ropa_form *form) {
    struct rp_buf b = {0};
    if (!form->done)
        put_line(&b, "at", form, form->at);
    if (form->fresh)
        rp_buf_str(&b, "fresh yes\n");
    for (size_t i = 0; i < LISTS; i++)
        for (size_t k = 0; k < list_of(form, i)->n; k++)
            put_line(&b, lists[i].word, form, list_of(form, i)->p[k]);
    return rp_buf_take(&b);
}

void rp_form_forget(struct ropa_form *form) {
    for (size_t i = 0; i < LISTS; i++)
        list_of(form, i)->n = 0;
    form->past.n = 0;
}

/* What a line says of a place of the record; false when that is none now. */
static bool read_place(const struct ropa_form *form, const char *text, struct ropa_place *p,
                       enum ropa_status *s) {
    *s = ropa_place_parse(ropa_record_entity(form->rec), text, p, NULL);
    if (!*s && p->rows != ROPA_NO_FIELD && (p->row == ROPA_ROW_UID || p->row == ROPA_ROW_MORE))
        *s = ropa_place_settle(form->rec, p, NULL);
    return !*s;
}

/* `at` NULL: of another window. */
static void read_line(struct ropa_form *form, const char *word, const char *text, bool *at,
                      enum ropa_status *s) {
    struct ropa_place p;
    form->fresh |= at && !strcmp(word, "fresh");
    if (at && !strcmp(word, "at"))
        *at = !rp_form_find_place(form, text, &form->at, NULL);
    for (size_t i = 0; i < LISTS; i++)
        if (!strcmp(word, lists[i].word) && (at || !lists[i].own) && read_place(form, text, &p, s) &&
            !rp_places_has(list_of(form, i), p))
            rp_places_add(list_of(form, i), p);
}

enum ropa_status rp_form_restore(struct ropa_form *form, const char *state, bool own, struct ropa_err *err) {
    struct rp_buf line = {0};
    enum ropa_status s = ROPA_OK;
    bool at = false, bad = false;
    for (const char *p = state; *p && !bad;) {
        size_t n = strcspn(p, "\n");
        rp_buf_clear(&line);
        rp_buf_add(&line, p, n);
        p += n + (p[n] != '\0');
        char *space = line.p ? strchr(line.p, ' ') : NULL;
        if (space) {
            *space = '\0';
            read_line(form, line.p, space + 1, own ? &at : NULL, &s);
        }
        bad = line.bad || s == ROPA_E_NOMEM;
    }
    for (size_t i = 0; i < LISTS; i++)
        bad |= list_of(form, i)->bad;
    rp_buf_free(&line);
    form->done = own ? !at : form->done;
    form->ready = false;
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}
