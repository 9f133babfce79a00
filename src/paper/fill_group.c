/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which units have somebody in the working group. */
#include "paper/filling.h"

#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/nouns/unit.h"

#include <stdlib.h>
#include <string.h>

struct member_of {
    const char *today;
    bool is;
};

static bool holds(const char *today, const char *from, const char *to) {
    return (!from || strcmp(from, today) <= 0) && (!to || strcmp(to, today) >= 0);
}

static bool look_at_person(void *ctx, const struct ropa_record *person) {
    struct member_of *m = ctx;
    m->is |= ropa_record_get(person, PER_WG_ROLE) && strcmp(ropa_record_status(person), "retired") != 0 &&
             holds(m->today, ropa_record_get(person, PER_VALID_FROM), ropa_record_get(person, PER_VALID_TO));
    return !m->is;
}

struct counting {
    struct rp_fill *f;
    const struct rp_frame *at;
    size_t n, represented;
    struct rp_buf names; /* of those that nobody represents */
};

static bool count_unit(void *ctx, const struct ropa_record *unit) {
    struct counting *c = ctx;
    const struct ropa_view *view = c->f->from->view;
    struct member_of m = {.today = view->today};
    if (!strcmp(ropa_record_status(unit), "retired") ||
        !holds(view->today, ropa_record_get(unit, UNI_IN_SCOPE_FROM), ropa_record_get(unit, UNI_IN_SCOPE_TO)))
        return true;
    view->each_user(view->ctx, unit, &rp_person, look_at_person, &m);
    c->n++;
    c->represented += m.is;
    rp_fill_hash(c->f, ropa_record_ref(unit));
    rp_fill_hash(c->f, m.is ? "1" : "0");
    static const struct ropa_text none = {{"หน่วยงานที่ยังไม่มีผู้แทน", "a unit that nobody represents"}};
    const struct ropa_document_gap gap = {.item = c->at->need ? "form" : "",
                                          .what = none,
                                          .noun = rp_unit.code,
                                          .ref = rp_pool_text(c->f->pool, ropa_record_ref(unit)),
                                          .path = rp_person.fields[PER_WG_ROLE].code,
                                          .label = rp_person.fields[PER_WG_ROLE].label};
    if (!m.is && !c->f->pool->bad)
        rp_fill_gap(c->f, &gap);
    if (!m.is) {
        rp_buf_str(&c->names, c->names.n ? " " : "");
        rp_buf_str(&c->names, ropa_record_get(unit, UNI_NAME));
    }
    return true;
}

void rp_fill_unrepresented(struct rp_fill *f, const struct rp_frame *at) {
    const struct ropa_view *view = f->from->view;
    struct counting c = {.f = f, .at = at};
    struct rp_buf text = {0};
    if (view->each && view->each_user)
        view->each(view->ctx, &rp_unit, count_unit, &c);
    if (c.represented < c.n)
        rp_buf_printf(&text, "[ยังไม่มีผู้แทน %zu จาก %zu หน่วยงาน: %s]", c.n - c.represented, c.n,
                      c.names.p ? c.names.p : "");
    f->pool->bad |= text.bad || c.names.bad;
    rp_buf_free(&c.names);
    if (text.n && !text.bad)
        rp_fill_value(f, text.p, true);
    rp_buf_free(&text);
}
