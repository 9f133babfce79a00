/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Tables whose headings are somebody else's: what stands in them, and what they may mean, for a person to say. */
#include "base/err.h"
#include "import/import_table.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>

enum { LOOKED_AT = 60 /* rows below the headings */ };

struct sampling {
    struct rp_import_table *t;
    size_t first; /* its first column among the account's */
    size_t rows;
};

/* Of cards of a form in circulation only the labels that aren't its own have to be told of. */
static bool is_told_of(const struct rp_import_table *t, size_t i) {
    return !t->layout || !(t->columns[i].place.root || t->columns[i].shown);
}

static bool take_samples(void *ctx, const struct rp_import_row *row) {
    struct sampling *s = ctx;
    struct rp_account *a = s->t->imp->account;
    if (row->number <= s->t->head)
        return true;
    for (size_t i = 0, at = s->first; i < row->n && i < s->t->n; i++) {
        if (!is_told_of(s->t, i))
            continue;
        char *text = row->errors && row->errors[i] ? NULL : rp_word_trim(row->cells[i]);
        if (text && *text)
            rp_account_sample(a, &a->headings[at], text);
        free(text);
        at++;
    }
    return ++s->rows < LOOKED_AT;
}

enum ropa_status rp_import_foreign(struct rp_import_table *t, struct ropa_err *err) {
    struct rp_account *a = t->imp->account;
    struct sampling sampling = {.t = t, .first = a->result.n_headings};
    if (t->map || (t->layout && !t->pairs) || a->proposed || rp_import_has_column(t, ROPA_AT_UID) ||
        !rp_import_has_foreign(t))
        return ROPA_OK;
    for (size_t i = 0; i < t->n; i++)
        if (is_told_of(t, i))
            rp_account_heading(a, t->columns[i].heading);
    if (a->bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    t->seen = 0; /* whoever reads on has to begin anew */
    enum ropa_status s = t->rows->walk(t->rows->source, false, take_samples, &sampling, err);
    if (!s)
        a->proposed = rp_map_propose(t->imp->ent, a->headings, a->result.n_headings);
    if (!s && (!a->proposed || a->bad))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    a->result.proposed_map = a->proposed;
    return s;
}

enum ropa_status rp_import_refuse_headings(struct rp_import_table *t, struct ropa_err *err) {
    const struct ropa_entity *ent = t->imp->ent;
    enum ropa_status s = rp_import_foreign(t, err);
    if (s)
        return s;
    const struct ropa_field *title = &ent->fields[ent->title];
    struct rp_buf th = {0}, en = {0};
    rp_buf_printf(
        &th, t->map ? "ไฟล์จับคู่ยังไม่บอกว่าคอลัมน์ใดคือ \"%s\" (%s)" : "ไม่มีหัวคอลัมน์ \"%s\" (%s) โปรดใช้ไฟล์จับคู่หัวคอลัมน์",
        title->label.in[ROPA_TH], title->code);
    rp_buf_printf(&en,
                  t->map ? "the map gives no column to \"%s\" (%s)"
                         : "there is no heading \"%s\" (%s); use a map of the headings",
                  title->label.in[ROPA_EN], title->code);
    rp_err_subject(err, ROPA_E_FORMAT, t->rows->path, NULL);
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&th);
    rp_buf_free(&en);
    if (err)
        err->row = t->head;
    return ROPA_E_FORMAT;
}
