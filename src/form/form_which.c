/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One question about several fields of rows: who receives the data, who handles it for the office, what goes abroad. */
#include "base/err.h"
#include "form/form.h"
#include "model/set.h"

#include <stdlib.h>
#include <string.h>

#define NONE "none" /* code of no field */

bool rp_form_which_options(struct ropa_form *form, struct ropa_option **out, size_t *n) {
    struct rp_places which = rp_form_which(form, form->at);
    *n = 0;
    *out = which.bad ? NULL : calloc(which.n + 1, sizeof **out);
    for (size_t i = 0; *out && i < which.n; i++) {
        const struct ropa_field *f = &which.p[i].root->fields[which.p[i].rows];
        (*out)[(*n)++] = (struct ropa_option){.value = f->code, .label = f->label, .law = f->law};
    }
    if (*out)
        (*out)[(*n)++] =
            (struct ropa_option){.value = NONE, .label = {{"ไม่มีทุกข้อข้างต้น", "none of the above"}}};
    rp_places_free(&which);
    return *out != NULL;
}

void rp_form_leave_which(struct ropa_form *form) {
    struct rp_places which = rp_form_which(form, form->at);
    form->visited.bad |= which.bad;
    for (size_t i = 0; i < which.n; i++)
        rp_places_add(&form->visited, which.p[i]);
    rp_places_free(&which);
}

static enum ropa_status settle(struct ropa_form *form, struct ropa_place p, bool picked, const char *reason,
                               struct ropa_err *err) {
    const struct ropa_field *rows = &p.root->fields[p.rows];
    rp_places_add(&form->past, p);
    if (picked) { /* its row is asked about next */
        rp_places_add(&form->grown, rp_place_own(p.root, p.rows));
        return ropa_record_add_row(form->rec, p.rows) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    }
    rp_places_add(&form->visited, p);
    rp_places_add(&form->given, p);
    rp_places_drop(&form->cleared, p);
    return ropa_record_set_na(form->rec, p.rows, reason ? reason : rp_form_none_reason(rows), err);
}

/* `picked` names the fields of which there are some. */
static enum ropa_status settle_all(struct ropa_form *form, const char *picked, const char *reason,
                                   struct ropa_err *err) {
    struct rp_places which = rp_form_which(form, form->at);
    struct ropa_place at = form->at;
    enum ropa_status s = which.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    for (size_t i = 0; i < which.n && !s; i++)
        s = settle(form, which.p[i], ropa_set_has(picked, which.p[i].root->fields[which.p[i].rows].code),
                   reason, err);
    rp_places_free(&which);
    form->answers += !s;
    if (!s)
        s = rp_form_fill(form, err);
    rp_form_advance(form, at, true);
    return s ? s : rp_form_keep(form, true, err);
}

enum ropa_status rp_form_none_of_which(struct ropa_form *form, const char *reason, struct ropa_err *err) {
    return settle_all(form, NULL, reason, err);
}

enum ropa_status rp_form_take_which(struct ropa_form *form, const char *text, struct ropa_err *err) {
    const struct ropa_field *rows = form->q.rows;
    if (rp_form_says_no(text))
        return settle_all(form, NULL, NULL, err);
    char *picked = rp_form_read_options(form, rows, text, err);
    if (!picked)
        return err ? err->status : ROPA_E_CHOICE;
    enum ropa_status s = ROPA_OK;
    if (ropa_set_has(picked, NONE) && ropa_set_count(picked) > 1)
        s = rp_form_refuse_both(text, err);
    if (!s)
        s = settle_all(form, picked, NULL, err);
    free(picked);
    return s;
}
