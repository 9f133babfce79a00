/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * A record to be made or mended: what is known of it is put in, what only the officer knows is asked for. Of those the first, without which
 * nobody can act: who heads a unit, who submits for it, who decides for the office, whether there is a centre.
 */
#include "agree/todo.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/unit.h"
#include "model/nouns/unit_head.h"
#include "model/nouns/waiver.h"
#include "model/place.h"
#include "model/record.h"
#include "model/set.h"

#include <ropa/check.h>
#include <ropa/place.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 60 }; /* of one command: what is left over is asked for the next time */

struct rp_todo_item *rp_todo_add(struct rp_todo_list *l, enum ropa_todo_kind kind) {
    struct rp_todo_item *more = rp_grow(l->items, l->n, &l->cap, sizeof *more);
    l->bad |= !more;
    if (!more)
        return NULL;
    l->items = more;
    struct rp_todo_item *item = &l->items[l->n++];
    *item = (struct rp_todo_item){.todo.kind = kind};
    return item;
}

static bool fits_uid(const struct ropa_record *rec, const void *uid) {
    return !strcmp(rec->uid, uid);
}

bool rp_todo_paper(struct rp_todo_paper *p, struct rp_todo_list *l, struct rp_todo_item *item,
                   const struct ropa_entity *ent, const char *uid) {
    *p = (struct rp_todo_paper){.l = l, .item = item, .fresh = !uid};
    item->todo.n_fields = 0;
    if (!uid)
        l->bad |= !(p->rec = ropa_record_new(ent));
    else if (ropa_register_get(l->reg, ent, uid, &p->rec, NULL))
        p->rec = NULL;
    return p->rec;
}

size_t rp_todo_paper_row(const struct rp_todo_paper *p, size_t f) {
    return ropa_record_rows(p->rec, f) + 1;
}

static bool has_place(const struct rp_todo_item *item, const char *place) {
    for (size_t i = 0; i < item->todo.n_fields; i++)
        if (!strcmp(item->fields[i].place, place))
            return true;
    return false;
}

/* Asked for where `value` is NULL; `stands` (NULL: nothing) is what it is added to then. */
static void add_to(struct rp_todo_paper *p, const struct ropa_field *f, const char *place, const char *value,
                   const char *stands) {
    struct rp_todo_item *item = p->item;
    if (!f || f->kind == ROPA_ROWS || item->todo.n_fields == MOST_FIELDS ||
        strlen(place) >= sizeof item->fields->place ||
        (value && strlen(value) >= sizeof item->fields->value) || has_place(item, place))
        return;
    struct ropa_todo_field *more =
        rp_grow(item->fields, item->todo.n_fields, &item->cap_fields, sizeof *more);
    p->l->bad |= !more;
    if (!more)
        return;
    item->fields = more;
    struct ropa_todo_field *field = &item->fields[item->todo.n_fields++];
    *field = (struct ropa_todo_field){.open = !value, .label = f->label};
    RP_COPY(field->place, place);
    RP_COPY(field->value, value ? value : stands);
}

static void add_named(struct rp_todo_paper *p, const struct ropa_field *f, const char *place,
                      const char *value) {
    add_to(p, f, place, value, NULL);
}

static void add_field(struct rp_todo_paper *p, const struct ropa_place *at, const char *value) {
    struct rp_buf place = {0};
    rp_place_put(&place, at);
    p->l->bad |= place.bad;
    if (!place.bad)
        add_named(p, ropa_place_field(at), place.p, value);
    rp_buf_free(&place);
}

static void set_at(struct rp_todo_paper *p, struct ropa_place at, const char *value) {
    const struct ropa_view *view = ropa_register_view(p->l->reg);
    const char *now = ropa_place_get(p->rec, &at);
    if (value && (!now || strcmp(now, value) != 0)) {
        char *before = rp_strdup(now);
        enum ropa_status s = now && !before ? ROPA_E_NOMEM : ropa_place_set(p->rec, &at, value, view, NULL);
        p->l->bad |= s == ROPA_E_NOMEM;
        if (!s) {
            const char *then = ropa_place_get(p->rec, &at); /* a ref has become a uid */
            if (!before || !then || strcmp(before, then) != 0)
                add_field(p, &at, value);
        }
        free(before);
    } else if (!value && !now) {
        add_field(p, &at, NULL);
    }
}

void rp_todo_paper_set(struct rp_todo_paper *p, const char *place, const char *value) {
    struct ropa_place at;
    if (!ropa_place_parse(p->rec->ent, place, &at, NULL))
        set_at(p, at, value);
}

void rp_todo_paper_ask(struct rp_todo_paper *p, const char *place) {
    struct ropa_place at;
    if (!ropa_place_parse(p->rec->ent, place, &at, NULL))
        add_field(p, &at, NULL);
}

/* Who did what isn't taken for granted; but somebody of the unit must be in the register: a name that isn't couldn't be taken. */
static void need_person(struct rp_todo_paper *p, const struct ropa_place *at) {
    const struct ropa_field *f = ropa_place_field(at);
    size_t unit = p->rec->ent->unit_field;
    if (!f || f->kind != ROPA_REF || f->of != &rp_person || f->flags & ROPA_DECIDES ||
        rp_conduct(p->rec->ent)->parts)
        return;
    const struct rp_todo_unit *of =
        unit == ROPA_NO_FIELD ? NULL : rp_todo_unit_find(&p->l->people, ropa_record_get(p->rec, unit));
    of = of ? of : p->l->owner;
    p->nobody = rp_todo_submitter(&p->l->people, of) ? p->nobody : of;
}

static bool any_party(const struct ropa_record *rec, const void *what) {
    (void)rec, (void)what;
    return true;
}

/* A day that stands there and is found wrong was what it was: that is acknowledged, not asked for again. One to come is asked for. */
static bool is_past(struct rp_todo_paper *p, const struct ropa_place *at, const char *rule) {
    const struct ropa_field *f = ropa_place_field(at);
    const char *day = f && f->kind == ROPA_DATE ? ropa_place_get(p->rec, at) : NULL;
    if (!day || p->fresh || strcmp(day, rp_store_today(p->l->reg->st)) > 0)
        return false;
    if (!*p->rule) {
        RP_COPY(p->rule, rule);
        rp_copy(p->event, sizeof p->event, day);
    }
    return true;
}

/* The choices made of a set, "access;erasure;": what is typed takes the place of all, so those are kept by being said again. */
static const char *choices(struct rp_todo_paper *p, const struct ropa_place *at, struct rp_buf *out) {
    const struct ropa_field *f = ropa_place_field(at);
    const char *set = f && f->kind == ROPA_SET && !p->fresh ? ropa_place_get(p->rec, at) : NULL;
    struct rp_buf code = {0};
    while (set && rp_set_next(&set, &code))
        rp_buf_printf(out, "%s;", code.p);
    p->l->bad |= code.bad || out->bad;
    rp_buf_free(&code);
    return out->n < sizeof p->item->fields->value ? out->p : NULL;
}

/* What has no row yet: whether it has any is a question of the form, and a place of it can't be typed. */
static void ask_rows(struct rp_todo_paper *p, const struct ropa_place *at) {
    const struct ropa_field *f = ropa_place_field(at);
    size_t n = strlen(p->rows);
    if (f && f->kind == ROPA_ROWS && !ropa_record_rows(p->rec, (size_t)(f - p->rec->ent->fields)) &&
        n + strlen(f->code) + 1 < sizeof p->rows)
        snprintf(p->rows + n, sizeof p->rows - n, "%s%s", n ? "," : "", f->code);
}

/* What is wrong with the record itself is asked for anew. */
static bool ask_for(void *ctx, const struct ropa_finding *f) {
    struct rp_todo_paper *p = ctx;
    for (size_t i = 0; f->severity == ROPA_ERROR && !f->waived && !f->elsewhere && i < f->n_places; i++) {
        const struct ropa_finding_place *at = &f->places[i];
        if (*at->field && at->at.ref == ROPA_NO_FIELD && (!p->later || strcmp(p->later, at->field) != 0) &&
            !is_past(p, &at->at, f->rule)) {
            struct rp_buf made = {0};
            need_person(p, &at->at);
            ask_rows(p, &at->at);
            add_to(p, ropa_place_field(&at->at), at->field, NULL, choices(p, &at->at, &made));
            rp_buf_free(&made);
        }
    }
    return true;
}

bool rp_todo_says(const struct ropa_record *rec, size_t f, const char *value) {
    const char *v = ropa_record_get(rec, f);
    return v ? !strcmp(v, value) : !*value;
}

bool rp_todo_note_entry(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                        const char *title) {
    (void)uid, (void)ref, (void)title;
    *(bool *)ctx |= rp_conduct(ent)->entry;
    return !*(bool *)ctx;
}

static bool is_waiver(const struct ropa_record *rec, const void *ctx) {
    const struct rp_todo_paper *p = ctx;
    const char *ref = ropa_record_get(rec, WVR_RECORD_REF), *rule = ropa_record_get(rec, WVR_RULE_CODE);
    return ref && rule && !strcmp(ref, p->rec->ref) && !strcmp(rule, p->rule);
}

/*
 * The head acknowledges what can't be undone any more: who that was is asked, since nobody acknowledged anything by heading a unit. False
 * where that was done, and where nobody is known who could.
 */
static bool acknowledge(struct rp_todo_paper *p) {
    static const struct ropa_text why = {
        {"แก้ย้อนหลังไม่ได้แล้ว จึงให้ผู้มีอำนาจรับทราบพร้อมเหตุผล",
         "It can't be undone any more: who decides acknowledges it with a reason"}};
    size_t f = p->rec->ent->unit_field;
    const struct rp_todo_unit *unit =
        f == ROPA_NO_FIELD ? NULL : rp_todo_unit_find(&p->l->people, ropa_record_get(p->rec, f));
    struct rp_todo_paper w;
    char uid[37];
    unit = unit ? unit : p->l->owner;
    if (!*p->rule || rp_todo_find(p->l, &rp_waiver, is_waiver, p, uid))
        return false;
    if (rp_todo_first_head(p->l, p->item, unit))
        return true;
    if (!unit || !rp_todo_person_find(&p->l->people, unit->head) ||
        !rp_todo_paper(&w, p->l, p->item, &rp_waiver, NULL))
        return false;
    p->item->before = &why;
    rp_todo_paper_set(&w, "waiver_kind", "acknowledge");
    rp_todo_paper_set(&w, "rule_code", p->rule);
    rp_todo_paper_set(&w, "record_ref", p->rec->ref);
    rp_todo_paper_set(&w, "event_on", p->event);
    rp_todo_paper_set(&w, "unit_ref", unit->code);
    rp_todo_paper_ask(&w, "approver");
    return rp_todo_paper_end(&w);
}

/* Whether an open value is the name of an outside body. */
static bool asks_party(const struct rp_todo_paper *p) {
    for (size_t i = 0; i < p->item->todo.n_fields; i++) {
        struct ropa_place at;
        if (p->item->fields[i].open && !ropa_place_parse(p->rec->ent, p->item->fields[i].place, &at, NULL) &&
            ropa_place_field(&at)->kind == ROPA_REF && ropa_place_field(&at)->of == &rp_party)
            return true;
    }
    return false;
}

/* The body is added first, where none is in the register. */
static bool add_party(struct rp_todo_paper *p) {
    static const struct ropa_text first = {
        {"ก่อนอื่นบันทึกหน่วยงานหรือบุคคลภายนอก", "First record the outside party"}};
    struct rp_todo_paper q;
    char uid[37];
    if (rp_todo_find(p->l, &rp_party, any_party, NULL, uid) ||
        !rp_todo_paper(&q, p->l, p->item, &rp_party, NULL))
        return false;
    ropa_record_free(p->rec);
    p->rec = NULL;
    p->item->before = &first;
    return rp_todo_paper_end(&q);
}

bool rp_todo_paper_end(struct rp_todo_paper *p) {
    struct rp_todo_item *item = p->item;
    struct ropa_remedy *r = &item->todo.remedy;
    bool shared = false;
    if (!p->alone)
        p->l->bad |= !ropa_check_record(p->l->reg, p->rec, ask_for, p);
    bool rows = *p->rows && !item->todo.n_fields && !p->fresh; /* what can be typed comes first */
    if (item->todo.n_fields || p->fresh || rows) {
        rp_remedy(r, p->fresh ? "add" : "edit", p->rec->ent->code);
        rp_remedy_ref(r, p->rec->ref);
        if (!p->fresh && !ropa_register_users(p->l->reg, p->rec, rp_todo_note_entry, &shared, NULL) &&
            shared && !rp_conduct(p->rec->ent)->entry)
            rp_remedy_option(r, "yes", ""); /* what it changes is told, not asked */
        if (rows)
            rp_remedy_option(r, "ask", p->rows);
    }
    if (asks_party(p) && add_party(p))
        return true;
    bool acknowledges = !p->fresh && !item->todo.n_fields && !rows && acknowledge(p);
    ropa_record_free(p->rec);
    p->rec = NULL;
    if (acknowledges)
        return true;
    if (p->nobody && rp_todo_first_submitter(p->l, item, p->nobody))
        return true;
    return item->todo.n_fields || p->fresh || rows;
}

/* ---- what there is ---- */

struct finding {
    rp_todo_fits_fn *fits;
    const void *what;
    char *uid;
    bool found;
};

static bool look(void *ctx, const struct ropa_record *rec) {
    struct finding *f = ctx;
    if (strcmp(rec->status, "retired") != 0 && f->fits(rec, f->what)) {
        rp_copy(f->uid, 37, rec->uid);
        f->found = true;
    }
    return !f->found;
}

bool rp_todo_find(struct rp_todo_list *l, const struct ropa_entity *ent, rp_todo_fits_fn *fits,
                  const void *what, char uid[37]) {
    struct finding f = {fits ? fits : fits_uid, what, uid, false};
    struct ropa_query *q = ropa_query_new(l->reg, ent);
    l->bad |= !q;
    if (!q)
        return false;
    ropa_query_whole(q);
    l->bad |= ropa_register_list(l->reg, q, look, &f, NULL) == ROPA_E_NOMEM;
    ropa_query_free(q);
    return f.found;
}

void rp_todo_paper_row_set(struct rp_todo_paper *p, const char *rows, size_t row, const char *field,
                           const char *value) {
    const struct ropa_entity *ent = p->rec->ent;
    size_t f = ropa_field_find(ent, rows);
    set_at(p, rp_place_row(ent, f, row, ropa_field_find(ent->fields[f].of, field)), value);
}

void rp_todo_paper_year(struct rp_todo_paper *p) {
    char year[12];
    snprintf(year, sizeof year, "%d", p->l->score->year);
    rp_todo_paper_set(p, "fiscal_year", year);
}

void rp_todo_paper_begin(struct rp_todo_paper *p) {
    const struct ropa_entity *ent = p->rec->ent;
    if (ropa_field_find(ent, "fiscal_year") != ROPA_NO_FIELD)
        rp_todo_paper_year(p);
    for (const size_t *f = rp_conduct(ent)->asked; *f != ROPA_NO_FIELD; f++)
        rp_todo_paper_set(p, ent->fields[*f].code, NULL);
}

const struct rp_todo_unit *rp_todo_about(const struct rp_todo_list *l, const struct rp_todo_item *item) {
    const struct rp_todo_unit *unit = rp_todo_unit_find(&l->people, item->want->card->unit);
    for (size_t i = 0; !unit && i < item->todo.n_missing; i++)
        unit = rp_todo_unit_find(&l->people, item->todo.missing[i].unit);
    return unit ? unit : l->owner;
}

void rp_todo_done_by(struct rp_todo_item *item, enum ropa_todo_by by, const struct rp_todo_unit *unit) {
    item->todo.by = by;
    item->doer = unit;
}

/* ---- papers that are there ---- */

static bool is(const struct ropa_record *rec, size_t f, const char *value) {
    const char *v = ropa_record_get(rec, f);
    return v ? !strcmp(v, value) : !*value;
}

static void add_paper(struct rp_todo_papers *p, const char *uid) {
    if (p->n == p->cap) {
        size_t cap = p->cap ? 2 * p->cap : 8;
        const char **more = rp_pool_take(p->pool, cap, sizeof *more);
        if (!more)
            return;
        if (p->n)
            memcpy(more, p->uids, p->n * sizeof *more);
        p->uids = more;
        p->cap = cap;
    }
    const char *kept = rp_pool_text(p->pool, uid);
    if (kept)
        p->uids[p->n++] = kept;
}

static bool take_paper(void *ctx, const struct ropa_record *rec) {
    struct rp_todo_papers *p = ctx;
    const struct rp_todo_sought *s = p->sought;
    const char *year = s->year == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, s->year);
    if (strcmp(rec->status, "retired") != 0 && (s->kind == ROPA_NO_FIELD || is(rec, s->kind, s->of_kind)) &&
        (s->unit == ROPA_NO_FIELD || is(rec, s->unit, s->of_unit)) &&
        (!year || strtol(year, NULL, 10) == s->of_year))
        add_paper(p, rec->uid);
    return !p->pool->bad;
}

void rp_todo_seek(struct rp_todo_list *l, const struct rp_todo_sought *s, struct rp_todo_papers *p) {
    struct ropa_query *q = ropa_query_new(l->reg, s->ent);
    *p = (struct rp_todo_papers){.sought = s, .pool = &l->pool};
    l->bad |= !q;
    if (q)
        ropa_query_whole(q);
    if (q)
        l->bad |= ropa_register_list(l->reg, q, take_paper, p, NULL) == ROPA_E_NOMEM;
    l->bad |= l->pool.bad;
    ropa_query_free(q);
}

/* One of `ent` for the unit, from one that is ready-made: the first that it has. False: it can't be begun. */
bool rp_todo_begin(struct rp_todo_list *l, struct rp_todo_item *item, const struct ropa_entity *ent,
                   const struct rp_todo_unit *unit, const struct ropa_text *before) {
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, ent, NULL))
        return false;
    p.alone = true; /* the ready-made one says the rest */
    if (unit)
        rp_todo_paper_set(&p, "unit_ref", unit->code);
    rp_todo_paper_end(&p);
    rp_remedy_open(&item->todo.remedy, "starter");
    item->before = before;
    return true;
}

/* A unit that holds nothing begins with an entry. */
/* ---- what others wait for ---- */

static bool put_first(struct rp_todo_item *item, const struct ropa_text *why) {
    item->before = why;
    return true;
}

/* What the office as a whole says of itself is no unit's to answer, and nobody signs it. */
static bool by_office(struct rp_todo_item *item, const struct ropa_text *why) {
    rp_todo_done_by(item, ROPA_TODO_BY_OFFICE, NULL);
    item->signs = false;
    return put_first(item, why);
}

/* Ready-made activities cite the law that gives a state agency its duties as they are made: it is asked before the first, once. */
static bool add_law(struct rp_todo_paper *p) {
    const char *state = ropa_record_get(p->rec, ORG_IS_STATE_AGENCY);
    bool open = !ropa_field_answered(p->rec, ORG_MISSION_LAW) && (!state || !strcmp(state, "1"));
    if (open)
        rp_todo_paper_set(p, "mission_law", NULL);
    return open;
}

static bool first_law(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text law = {
        {"ก่อนอื่นบอกกฎหมายที่กำหนดหน้าที่ขององค์กร", "First name the law that gives the office its duties"}};
    struct rp_todo_paper p;
    if (!*l->people.office || !rp_todo_paper(&p, l, item, &rp_organisation, l->people.office))
        return false;
    p.alone = true;
    if (add_law(&p))
        return rp_todo_paper_end(&p) && by_office(item, &law);
    ropa_record_free(p.rec);
    return false;
}

bool rp_todo_begin_unit(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct ropa_text begin = {
        {"ก่อนอื่นบันทึกกิจกรรมแรกของหน่วยงาน", "First record the unit's first activity"}};
    if (!unit || unit->has_entry)
        return false;
    if (first_law(l, item))
        return true;
    if (!rp_todo_begin(l, item, &rp_activity, unit, &begin))
        return false;
    rp_todo_done_by(item, ROPA_TODO_BY_UNIT, unit);
    return true;
}

/* A person to be added to the unit (NULL: of none); who heads it is known by the post. */
static bool add_person(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                       bool member) {
    static const char *const asked[] = {"wg_role", "order_no", "valid_from"};
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_person, NULL))
        return false;
    if (unit)
        rp_todo_paper_set(&p, "unit_ref", unit->code);
    for (size_t i = 0; member && i < sizeof asked / sizeof *asked; i++)
        rp_todo_paper_set(&p, asked[i], NULL);
    if (!member)
        rp_todo_paper_set(&p, "post", NULL);
    return rp_todo_paper_end(&p);
}

static const char *const head_row[] = {"person", "post", "head_kind", "valid_from"};

/* Who is to head it, or to act for the head, isn't put down again: whether the day of that row is right is asked. */
static bool mend_day(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit,
                     size_t row, const struct ropa_text *day) {
    const struct ropa_place from = rp_place_row(&rp_unit, UNI_HEAD, row, UHD_VALID_FROM);
    struct rp_todo_paper p;
    if (!rp_todo_paper(&p, l, item, &rp_unit, unit->uid))
        return false;
    add_field(&p, &from, NULL);
    return rp_todo_paper_end(&p) && put_first(item, day);
}

bool rp_todo_first_head(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct ropa_text who = {{"ก่อนอื่นบันทึกชื่อหัวหน้าหน่วยงาน", "First record who heads the unit"}};
    static const struct ropa_text that = {
        {"ก่อนอื่นบันทึกว่าใครเป็นหัวหน้าหน่วยงาน และตั้งแต่วันใด", "First record who heads the unit, and since when"}};
    static const struct ropa_text day = {
        {"ก่อนอื่นแก้วันเริ่มของหัวหน้าหน่วยงาน ซึ่งยังมาไม่ถึง",
         "First mend the day from which the unit is headed: it is still to come"}};
    const struct rp_todo_person *one = NULL;
    struct rp_todo_paper p;
    if (!unit || *unit->head)
        return false;
    if (unit->head_to_come)
        return mend_day(l, item, unit, unit->head_to_come, &day);
    const struct rp_todo_person *head = rp_todo_head_by_post(&l->people, unit);
    if (!head && !rp_todo_others(&l->people, unit, "", &one))
        return add_person(l, item, unit, false) && put_first(item, &who);
    if (!rp_todo_paper(&p, l, item, &rp_unit, unit->uid))
        return false;
    const char *known[] = {head ? head->ref : NULL, head ? head->post : NULL, "head", NULL};
    for (size_t i = 0; i < 4; i++)
        rp_todo_paper_row_set(&p, "head", unit->n_heads + 1, head_row[i], known[i]);
    return rp_todo_paper_end(&p) && put_first(item, &that);
}

bool rp_todo_stand_in(struct rp_todo_list *l, struct rp_todo_item *item, const struct rp_todo_unit *unit) {
    static const struct ropa_text that = {
        {"ก่อนอื่นบันทึกผู้รักษาราชการแทนหรือผู้รับมอบอำนาจ เพราะหัวหน้าเป็นผู้เสนอหรือผู้กรอกรายการแต่ผู้เดียว ต้องให้อีกคนพิจารณา",
         "First record who acts for the head or has the delegation: the head submitted the record, or alone entered it, and "
         "another has to decide"}};
    static const struct ropa_text day = {
        {"ก่อนอื่นแก้วันเริ่มของผู้รักษาราชการแทนหรือผู้รับมอบอำนาจ ซึ่งยังมาไม่ถึง",
         "First mend the day from which another acts for the head or has the delegation: it is still to come"}};
    struct rp_todo_paper p;
    if (unit && unit->stand_in_to_come)
        return mend_day(l, item, unit, unit->stand_in_to_come, &day);
    if (!unit || !rp_todo_paper(&p, l, item, &rp_unit, unit->uid))
        return false;
    for (size_t i = 0; i < sizeof head_row / sizeof *head_row; i++)
        rp_todo_paper_row_set(&p, "head", unit->n_heads + 1, head_row[i], NULL);
    return rp_todo_paper_end(&p) && put_first(item, &that);
}

bool rp_todo_first_member(struct rp_todo_list *l, struct rp_todo_item *item,
                          const struct rp_todo_unit *unit) {
    static const char *const asked[] = {"wg_role", "order_no", "valid_from"};
    const struct rp_todo_person *one = NULL;
    struct rp_todo_paper p;
    if (rp_todo_first_head(l, item, unit)) /* who is left is the one */
        return true;
    size_t n = rp_todo_others(&l->people, unit, unit ? unit->head : "", &one);
    const char *uid = unit && *unit->coordinator ? unit->coordinator : n == 1 ? one->uid : NULL;
    if (!uid)
        return add_person(l, item, unit, true);
    if (!rp_todo_paper(&p, l, item, &rp_person, uid))
        return false;
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        rp_todo_paper_set(&p, asked[i], NULL);
    return rp_todo_paper_end(&p);
}

bool rp_todo_first_submitter(struct rp_todo_list *l, struct rp_todo_item *item,
                             const struct rp_todo_unit *unit) {
    static const struct ropa_text who = {{"ก่อนอื่นบันทึกผู้เสนองานของหน่วยงาน (ต้องไม่ใช่หัวหน้า)",
                                          "First record who submits for the unit, another than its head"}};
    if (!unit || rp_todo_submitter(&l->people, unit))
        return false;
    return rp_todo_first_member(l, item, unit) && (item->before || put_first(item, &who));
}

bool rp_todo_first_approver(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text who = {{"ก่อนอื่นบันทึกชื่อหัวหน้าส่วนราชการ", "First record who heads the office"}};
    static const struct ropa_text that = {
        {"ก่อนอื่นบันทึกว่าใครพิจารณาในนามส่วนราชการในปีนี้", "First record who decides for the office this year"}};
    const struct rp_todo_person *one = NULL;
    struct rp_todo_paper p;
    char uid[37], year[12];
    if (*l->people.approver)
        return false;
    if (!rp_todo_others(&l->people, NULL, "", &one))
        return add_person(l, item, NULL, false) && by_office(item, &who);
    if (!l->people.dpo_known &&
        rp_todo_first_office(l, item, l->people.office)) /* else who it is may be taken for the head */
        return true;
    bool is_set =
        *l->people.setting && !ropa_register_find(l->reg, &rp_setting, l->people.setting, uid, NULL);
    if (!rp_todo_paper(&p, l, item, &rp_setting, is_set ? uid : NULL))
        return false;
    snprintf(year, sizeof year, "%d", l->score->year);
    rp_todo_paper_set(&p, "fiscal_year", year);
    one = rp_todo_head_by_post(&l->people, NULL);
    rp_todo_paper_set(&p, "approvers", one ? one->ref : NULL);
    return rp_todo_paper_end(&p) && by_office(item, &that);
}

static bool any(const struct ropa_record *rec, const void *what) {
    (void)rec, (void)what;
    return true;
}

bool rp_todo_first_centre(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text whether = {
        {"ก่อนอื่นบอกว่ามีศูนย์กลางตรวจรับรายการหรือไม่", "First say whether a centre checks the entries"}};
    struct rp_todo_paper p;
    char uid[37];
    if (l->people.centre_known || !rp_todo_find(l, &rp_organisation, any, NULL, uid) ||
        !rp_todo_paper(&p, l, item, &rp_organisation, uid))
        return false;
    p.alone = true;
    rp_todo_paper_set(&p, "has_centre", NULL);
    add_law(&p);
    return rp_todo_paper_end(&p) && by_office(item, &whether);
}

bool rp_todo_first_centre_unit(struct rp_todo_list *l, struct rp_todo_item *item) {
    static const struct ropa_text which = {
        {"ก่อนอื่นบอกว่าศูนย์กลางคือหน่วยงานใด", "First say which unit the centre is"}};
    struct rp_todo_paper p;
    if (!l->people.has_centre || *l->people.centre ||
        !rp_todo_paper(&p, l, item, &rp_organisation, l->people.office))
        return false;
    p.alone = true;
    rp_todo_paper_set(&p, "centre_ref", l->owner ? l->owner->code : NULL);
    return rp_todo_paper_end(&p) && by_office(item, &which);
}

bool rp_todo_first_office(struct rp_todo_list *l, struct rp_todo_item *item, const char *uid) {
    static const struct ropa_text first = {{"ก่อนอื่นบันทึกชื่อ DPO", "First record who is the DPO"}};
    static const struct ropa_text who = {
        {"ทะเบียนยังไม่บอกว่าใครเป็น DPO ถ้าผู้นั้นยังไม่มีในทะเบียนบุคคล ให้เพิ่มก่อน",
         "The register doesn't say who the DPO is; add that person first where they aren't in it yet"}};
    struct rp_todo_paper p, q;
    if (!*uid || !rp_todo_paper(&p, l, item, &rp_organisation, uid))
        return false;
    const char *needs = ropa_record_get(p.rec, ORG_DPO_REQUIRED);
    bool lacks = needs && !strcmp(needs, "1") && !ropa_record_get(p.rec, ORG_DPO_REF);
    if (lacks && !l->people.n_persons && rp_todo_paper(&q, l, item, &rp_person, NULL)) {
        ropa_record_free(p.rec);
        rp_todo_paper_set(&q, "post", NULL);
        return rp_todo_paper_end(&q) && by_office(item, &first);
    }
    if (l->people.has_centre && !*l->people.centre && l->owner)
        rp_todo_paper_set(&p, "centre_ref", l->owner->code);
    if (lacks) {
        rp_todo_paper_set(&p, "dpo_ref", NULL); /* nobody is taken for it by their post */
        rp_todo_paper_ask(&p, "dpo_contact");
    }
    add_law(&p);
    p.later = needs ? NULL : "dpo_ref";
    return rp_todo_paper_end(&p) && by_office(item, lacks ? &who : item->before);
}
