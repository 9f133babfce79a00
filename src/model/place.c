/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/place.h"

#include "base/err.h"
#include "model/conduct.h"
#include "model/joined.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/set.h"
#include "model/value.h"
#include "model/vocab.h"

#include <ropa/text.h>
#include <stdio.h>
#include <string.h>

/* ---- what a place is ---- */

#define BESIDE(field) ((size_t)-2 - (field))

/* What every record has beside its fields, described as they are; changed_after_approval alone is computed. */
static const struct ropa_field beside[] = {
    [BESIDE(ROPA_AT_UID)] = {.code = "uid", .label = {{"รหัสภายใน", "Internal id"}}},
    [BESIDE(ROPA_AT_REF)] = {.code = "ref", .label = {{"รหัส", "Ref"}}},
    [BESIDE(ROPA_AT_REV)] = {.code = "rev", .label = {{"ฉบับแก้ไขที่", "Revision"}}, .kind = ROPA_INT},
    [BESIDE(ROPA_AT_STATUS)] = {.code = "status",
                                .label = {{"สถานะ", "Status"}},
                                .kind = ROPA_CHOICE,
                                .vocab = &rp_vocab_status},
    [BESIDE(ROPA_AT_CHANGED)] = {.code = "changed_after_approval",
                                 .label = {{"แก้ไขหลังอนุมัติ", "Changed after approval"}},
                                 .kind = ROPA_BOOL,
                                 .flags = ROPA_DERIVED},
};

const struct ropa_field *rp_beside(size_t field) {
    size_t i = BESIDE(field);
    return i < sizeof beside / sizeof *beside ? &beside[i] : NULL;
}

struct ropa_place rp_place_own(const struct ropa_entity *ent, size_t field) {
    return (struct ropa_place){.root = ent, .rows = ROPA_NO_FIELD, .ref = ROPA_NO_FIELD, .field = field};
}

struct ropa_place rp_place_row(const struct ropa_entity *ent, size_t rows, size_t row, size_t field) {
    return (struct ropa_place){.root = ent, .rows = rows, .row = row, .ref = ROPA_NO_FIELD, .field = field};
}

bool rp_place_is(const struct ropa_place *p, size_t field) {
    return p->root && p->rows == ROPA_NO_FIELD && p->ref == ROPA_NO_FIELD && p->field == field;
}

bool rp_place_is_numbered(const struct ropa_place *p) {
    return p->rows != ROPA_NO_FIELD && p->row != ROPA_ROW_ANY && p->row < ROPA_ROW_UID;
}

bool rp_place_same_field(const struct ropa_place *a, const struct ropa_place *b) {
    return a->root == b->root && a->rows == b->rows && a->ref == b->ref && a->field == b->field;
}

size_t rp_place_top(const struct ropa_place *p) {
    return p->rows != ROPA_NO_FIELD ? p->rows : p->ref != ROPA_NO_FIELD ? p->ref : p->field;
}

/* What the reference, or the field without one, is of. */
static const struct ropa_entity *holder_entity(const struct ropa_place *p) {
    return p->rows == ROPA_NO_FIELD ? p->root : p->root->fields[p->rows].of;
}

const struct ropa_entity *ropa_place_entity(const struct ropa_place *p) {
    const struct ropa_entity *ent = holder_entity(p);
    return p->ref == ROPA_NO_FIELD ? ent : ent->fields[p->ref].of;
}

const struct ropa_field *ropa_place_field(const struct ropa_place *p) {
    if (!p->root || p->field == ROPA_NO_FIELD)
        return NULL;
    const struct ropa_entity *ent = ropa_place_entity(p);
    return p->field < ent->n_fields ? &ent->fields[p->field] : rp_beside(p->field);
}

struct ropa_place rp_place_valued(const struct ropa_place *p) {
    struct ropa_place valued = *p;
    const struct ropa_field *f = ropa_place_field(p);
    if (f && f->kind == ROPA_ROWS && p->ref == ROPA_NO_FIELD)
        return rp_place_row(p->root, p->field, ROPA_ROW_ANY, f->of->title);
    if (!f && p->rows != ROPA_NO_FIELD)
        valued.field = ropa_place_entity(p)->title;
    return valued;
}

bool rp_place_gathers(const struct ropa_entity *ent, size_t f) {
    const struct ropa_field *field = &ent->fields[f];
    for (const size_t *ref = rp_conduct(ent)->in_place; *ref != ROPA_NO_FIELD; ref++)
        if (&ent->fields[*ref] == field)
            return true;
    return false;
}

/* ---- order ---- */

static int by_size(size_t a, size_t b) {
    return a < b ? -1 : a > b;
}

/* From 1, so that what is no field comes first. */
int ropa_place_order(const struct ropa_place *a, const struct ropa_place *b) {
    bool x = a->ref != ROPA_NO_FIELD, y = b->ref != ROPA_NO_FIELD;
    bool rows = a->rows != ROPA_NO_FIELD || b->rows != ROPA_NO_FIELD;
    int d = by_size(rp_place_top(a) + 1, rp_place_top(b) + 1);
    d = d ? d : by_size(a->rows == ROPA_NO_FIELD, b->rows == ROPA_NO_FIELD) * -1;
    d = d || !rows ? d : by_size(a->row, b->row);
    d = d || a->row != ROPA_ROW_UID ? d : strcmp(a->uid, b->uid);
    d = d ? d : by_size((x ? a->ref : a->field) + 1, (y ? b->ref : b->field) + 1);
    d = d ? d : by_size(x, y);
    return d || !x ? d : by_size(a->field + 1, b->field + 1);
}

/* ---- text ---- */

static const char *name_of(const struct ropa_field *f, enum ropa_format how, enum ropa_lang lang) {
    return how == ROPA_AS_LABEL ? f->label.in[lang] : f->code;
}

static void put_row(struct rp_buf *b, const struct ropa_place *p) {
    const char *end = p->ref == ROPA_NO_FIELD && p->field == ROPA_NO_FIELD ? "" : ".";
    if (p->row == ROPA_ROW_ANY)
        rp_buf_str(b, end);
    else if (p->row == ROPA_ROW_MORE)
        rp_buf_printf(b, "[]%s", end);
    else if (p->row == ROPA_ROW_UID)
        rp_buf_printf(b, ":%s%s", p->uid, *end ? ":" : "");
    else
        rp_buf_printf(b, "[%s%zu]%s", p->gone ? "-" : "", p->row, end);
}

static void put_as(struct rp_buf *b, const struct ropa_place *p, enum ropa_format how, enum ropa_lang lang) {
    const struct ropa_field *f = ropa_place_field(p);
    if (p->rows != ROPA_NO_FIELD) {
        rp_buf_str(b, name_of(&p->root->fields[p->rows], how, lang));
        put_row(b, p);
    }
    bool gathered = p->rows == ROPA_NO_FIELD && p->ref != ROPA_NO_FIELD && how != ROPA_AS_LABEL && f &&
                    rp_place_gathers(p->root, p->ref) && p->field != ropa_place_entity(p)->title &&
                    ropa_field_find(p->root, f->code) == ROPA_NO_FIELD && !rp_beside(p->field);
    if (p->ref != ROPA_NO_FIELD && !gathered)
        rp_buf_printf(b, "%s>", name_of(&holder_entity(p)->fields[p->ref], how, lang));
    rp_buf_str(b, f ? name_of(f, how, lang) : "");
}

void rp_place_put(struct rp_buf *b, const struct ropa_place *p) {
    put_as(b, p, ROPA_AS_CODE, ROPA_EN);
}

char *ropa_place_text(const struct ropa_place *p, enum ropa_format how, enum ropa_lang lang) {
    struct rp_buf b = {0};
    if (!p->root) /* no place */
        return strdup("");
    put_as(&b, p, how, lang);
    return rp_buf_take(&b);
}

char *ropa_place_label(const struct ropa_place *p, enum ropa_lang lang) {
    static const struct ropa_text gone = {{" (ตัดออก)", " (taken out)"}};
    const struct ropa_field *f = ropa_place_field(p);
    struct rp_buf b = {0};
    if (!p->root)
        return strdup("");
    if (p->rows != ROPA_NO_FIELD)
        rp_buf_str(&b, p->root->fields[p->rows].label.in[lang]);
    if (p->rows != ROPA_NO_FIELD && p->row && p->row < ROPA_ROW_UID)
        rp_buf_printf(&b, " %zu%s", p->row, p->gone ? gone.in[lang] : "");
    if (p->ref != ROPA_NO_FIELD)
        rp_buf_printf(&b, "%s%s", b.n ? " › " : "", holder_entity(p)->fields[p->ref].label.in[lang]);
    if (f)
        rp_buf_printf(&b, "%s%s", b.n ? " › " : "", f->label.in[lang]);
    else if (!b.n)
        rp_buf_str(&b, p->root->label.in[lang]);
    return rp_buf_take(&b);
}

/* ---- walk ---- */

void ropa_place_each(const struct ropa_record *rec, ropa_place_fn *each, void *ctx) {
    const struct ropa_entity *ent = rec->ent;
    for (size_t f = 0; f < ent->n_fields; f++) {
        struct ropa_place p = rp_place_own(ent, f);
        if (!each(ctx, &p, rec))
            return;
        for (size_t i = 0; ent->fields[f].kind == ROPA_ROWS && i < rec->slots[f].n_rows; i++) {
            const struct ropa_record *row = rec->slots[f].rows[i];
            p = rp_place_row(ent, f, i + 1, 0);
            RP_COPY(p.uid, row->uid);
            for (; p.field < row->ent->n_fields; p.field++)
                if (!each(ctx, &p, row))
                    return;
        }
    }
}

/* ---- get ---- */

/* The number of the row with that uid, 0 without one. */
static size_t row_of_uid(const struct ropa_record *rec, const struct ropa_place *p) {
    for (size_t i = 0; i < rec->slots[p->rows].n_rows; i++)
        if (*p->uid && !strcmp(rec->slots[p->rows].rows[i]->uid, p->uid))
            return i + 1;
    return 0;
}

struct ropa_record *ropa_place_holder(struct ropa_record *rec, const struct ropa_place *p) {
    if (p->rows == ROPA_NO_FIELD)
        return rec;
    size_t row = p->row == ROPA_ROW_ANY ? 1 : p->row == ROPA_ROW_UID ? row_of_uid(rec, p) : p->row;
    const struct rp_slot *slot = &rec->slots[p->rows];
    return row && row <= slot->n_rows ? slot->rows[row - 1] : NULL;
}

bool rp_place_beside(const struct ropa_record *rec, size_t field, const struct ropa_view *view,
                     struct rp_buf *out) {
    if (field == ROPA_AT_UID)
        rp_buf_str(out, rec->uid);
    else if (field == ROPA_AT_REF)
        rp_buf_str(out, rec->ref);
    else if (field == ROPA_AT_STATUS)
        rp_buf_str(out, rec->status);
    else if (field == ROPA_AT_REV)
        rp_buf_printf(out, "%lld", (long long)rec->rev);
    else if (field == ROPA_AT_CHANGED)
        rp_buf_str(out, view && view->changed && view->changed(view->ctx, rec) ? "true" : "false");
    return !out->bad;
}

const char *ropa_place_get(const struct ropa_record *rec, const struct ropa_place *p) {
    const struct ropa_record *holder = ropa_place_holder((struct ropa_record *)rec, p);
    if (!holder || p->ref != ROPA_NO_FIELD || p->field >= holder->ent->n_fields)
        return NULL;
    return holder->slots[p->field].value;
}

static bool reach_ref(const struct ropa_place *p, const struct ropa_record *holder,
                      const struct ropa_view *view, rp_place_reached_fn *each, void *ctx) {
    if (p->ref == ROPA_NO_FIELD)
        return each(ctx, holder);
    const char *uids = holder->slots[p->ref].value;
    const struct ropa_field *f = &holder->ent->fields[p->ref];
    struct rp_buf item = {0};
    bool on = true;
    while (uids && view && view->record && on) {
        const char *uid = uids;
        if (f->kind == ROPA_REFS && !rp_set_next(&uids, &item))
            break;
        uid = f->kind == ROPA_REFS ? item.p : uid;
        const struct ropa_record *to = view->record(view->ctx, f->of, uid);
        on = !to || each(ctx, to);
        uids = f->kind == ROPA_REFS ? uids : NULL;
    }
    rp_buf_free(&item);
    return on;
}

void rp_place_reach(const struct ropa_place *p, const struct ropa_record *rec, const struct ropa_view *view,
                    rp_place_reached_fn *each, void *ctx) {
    if (p->rows == ROPA_NO_FIELD || (p->row != ROPA_ROW_ANY && p->row != ROPA_ROW_MORE)) {
        const struct ropa_record *holder = ropa_place_holder((struct ropa_record *)rec, p);
        if (holder)
            reach_ref(p, holder, view, each, ctx);
        return;
    }
    for (size_t i = 0; i < rec->slots[p->rows].n_rows; i++)
        if (!reach_ref(p, rec->slots[p->rows].rows[i], view, each, ctx))
            return;
}

struct showing {
    struct ropa_place p;
    enum ropa_format how;
    enum ropa_lang lang;
    const struct ropa_view *view;
    struct rp_buf text;
    struct rp_joined rows; /* what is written to be read again */
};

/* Whether each row is told, and those that say nothing too. */
static bool is_joined(const struct showing *s) {
    return s->how == ROPA_AS_CODE && s->p.rows != ROPA_NO_FIELD && s->p.ref == ROPA_NO_FIELD &&
           (s->p.row == ROPA_ROW_ANY || s->p.row == ROPA_ROW_MORE);
}

static bool show_one(void *ctx, const struct ropa_record *holder) {
    struct showing *s = ctx;
    const char *between = s->how == ROPA_AS_CODE ? ";" : s->how == ROPA_AS_LINES ? "\n" : ", ";
    struct rp_buf other = {0}, row = {0};
    const char *value = NULL;
    bool joined = is_joined(s);
    if (s->p.field < holder->ent->n_fields)
        value = holder->slots[s->p.field].value;
    else if (rp_place_beside(holder, s->p.field, s->view, &other) && other.n)
        value = !strcmp(other.p, "true") ? "1" : !strcmp(other.p, "false") ? "0" : other.p;
    rp_buf_str(&s->text, s->text.n && value && !joined ? between : "");
    if (value)
        rp_value_show(ropa_place_field(&s->p), value, s->how, s->lang, s->view, joined ? &row : &s->text);
    if (joined)
        rp_joined_put(&s->rows, ropa_place_field(&s->p), row.p);
    s->text.bad |= other.bad || row.bad;
    rp_buf_free(&other);
    rp_buf_free(&row);
    return true;
}

char *ropa_place_show(const struct ropa_place *p, const struct ropa_record *rec, enum ropa_format how,
                      enum ropa_lang lang, const struct ropa_view *view) {
    struct showing s = {.p = rp_place_valued(p), .how = how, .lang = lang, .view = view};
    if (ropa_place_field(&s.p))
        rp_place_reach(&s.p, rec, view, show_one, &s);
    rp_joined_end(&s.rows, &s.text);
    s.text.bad |= rp_view_starved(view);
    return rp_buf_take(&s.text);
}

/* ---- set ---- */

enum ropa_status rp_place_unfit(const char *named, const struct ropa_text *words,
                                const struct ropa_place *shown, struct ropa_err *err) {
    struct rp_buf hints[2] = {{0}};
    for (int i = 0; i < 2; i++) {
        rp_buf_str(&hints[i], words->in[i]);
        if (shown)
            rp_place_put(&hints[i], shown);
    }
    bool bad = hints[0].bad || hints[1].bad;
    enum ropa_status s = rp_err(err, bad ? ROPA_E_NOMEM : ROPA_E_UNFIT, bad ? NULL : named);
    if (!bad)
        rp_err_hint(err, hints[ROPA_TH].p, hints[ROPA_EN].p);
    rp_buf_free(&hints[0]);
    rp_buf_free(&hints[1]);
    return s;
}

static enum ropa_status unfit(const struct ropa_place *p, const struct ropa_text *words,
                              const struct ropa_place *shown, struct ropa_err *err) {
    char *text = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
    enum ropa_status s = text ? rp_place_unfit(text, words, shown, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(text);
    return s;
}

enum ropa_status rp_place_past(const struct ropa_place *p, size_t n, struct ropa_err *err) {
    static const struct ropa_text next = {{"แถวถัดไปคือ ", "the next row is "}};
    struct ropa_place right = rp_place_row(p->root, p->rows, n + 1, ROPA_NO_FIELD);
    return unfit(p, &next, &right, err);
}

enum ropa_status ropa_place_settle(const struct ropa_record *rec, struct ropa_place *p,
                                   struct ropa_err *err) {
    static const struct ropa_text several = {
        {"มีหลายแถว โปรดบอกว่าแถวใด เช่น ", "there are several rows; say which, for example "}};
    static const struct ropa_text no_uid = {{"ไม่มีแถวที่มีรหัสนี้", "no row has this uid"}};
    if (p->rows == ROPA_NO_FIELD)
        return ROPA_OK;
    size_t n = rec->slots[p->rows].n_rows, row = p->row;
    if (row == ROPA_ROW_UID && !(row = row_of_uid(rec, p)))
        return unfit(p, &no_uid, NULL, err);
    if (row == ROPA_ROW_ANY && n > 1) {
        struct ropa_place first = rp_place_row(p->root, p->rows, 1, p->field);
        return unfit(p, &several, &first, err);
    }
    row = row == ROPA_ROW_ANY ? 1 : row == ROPA_ROW_MORE ? n + 1 : row;
    if (row > n + 1)
        return rp_place_past(p, n, err);
    p->row = row;
    return ROPA_OK;
}

static enum ropa_status said_twice(const struct rp_said_place *first, const char *named, const char *value,
                                   struct ropa_err *err) {
    enum { SHOWN = 60 };
    struct rp_buf th = {0}, en = {0};
    int a = (int)ropa_text_fit(first->value, SHOWN), b = (int)ropa_text_fit(value, SHOWN);
    rp_buf_printf(&th, "เป็นช่องเดียวกับ %s ซึ่งบอกไว้แล้ว (\"%.*s\" กับ \"%.*s\") โปรดบอกครั้งเดียว", first->named, a,
                  first->value, b, value);
    rp_buf_printf(&en,
                  "it is the same field as %s, which was said already (\"%.*s\" and \"%.*s\"); say it once",
                  first->named, a, first->value, b, value);
    const struct ropa_text words = {{th.p ? th.p : "", en.p ? en.p : ""}};
    enum ropa_status s =
        th.bad || en.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_place_unfit(named, &words, NULL, err);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

static const struct rp_said_place *said_of(const struct rp_said_places *all, const struct ropa_place *p) {
    for (size_t i = 0; i < all->n; i++)
        if (!ropa_place_order(&all->list[i].place, p))
            return &all->list[i];
    return NULL;
}

bool rp_place_is_said(const struct rp_said_places *all, const struct ropa_place *p) {
    return said_of(all, p) != NULL;
}

enum ropa_status rp_place_say(struct rp_said_places *all, const struct ropa_record *rec,
                              const struct ropa_place *p, const char *named, const char *value,
                              struct ropa_err *err) {
    struct ropa_place at = *p;
    if (p->rows != ROPA_NO_FIELD && (p->row == ROPA_ROW_MORE || ropa_place_settle(rec, &at, NULL)))
        return ROPA_OK; /* another one, or none, which whoever sets it is told */
    at.uid[0] = '\0';
    const struct rp_said_place *first = said_of(all, &at);
    if (first)
        return said_twice(first, named, value, err);
    struct rp_said_place *more = rp_grow(all->list, all->n, &all->cap, sizeof *more);
    if (!more)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    all->list = more;
    more[all->n++] = (struct rp_said_place){at, named, value};
    return ROPA_OK;
}

void rp_said_places_free(struct rp_said_places *all) {
    free(all->list);
    *all = (struct rp_said_places){0};
}

static enum ropa_status answer(struct ropa_record *rec, size_t f, const char *text,
                               const struct ropa_view *view, struct ropa_err *err) {
    if (!strncmp(text, "na:", 3))
        return ropa_record_set_na(rec, f, text + 3, err);
    if (rec->ent->fields[f].kind == ROPA_ROWS && !*text) {
        ropa_record_clear(rec, f);
        return ROPA_OK;
    }
    return ropa_record_parse(rec, f, text, view, err);
}

enum ropa_status rp_place_refuse(const struct ropa_place *p, struct ropa_err *err) {
    static const struct ropa_text row = {
        {"โปรดบอกด้วยว่าช่องใดของแถว เช่น ", "say which field of the row, for example "}};
    static const struct ropa_text other = {
        {"เป็นช่องของรายการที่อ้างถึง โปรดแก้ที่รายการนั้น", "it belongs to the record referred to; change it there"}};
    static const struct ropa_text acts = {
        {"สถานะเปลี่ยนด้วยการดำเนินการ เช่น ส่ง อนุมัติ",
         "the status follows from what is done, such as submitting and approving"}};
    static const struct ropa_text given = {
        {"โปรแกรมออกรหัสรายการเอง รหัสเดิมหรือรหัสในระบบอื่นเก็บใน former_ref",
         "refs are given by the program; a former one, or that of another system, is kept in former_ref"}};
    static const struct ropa_text rows = {
        {"ช่องนี้เป็นแถว โปรดบอกช่องของแถว เช่น ", "it has rows; give a field of them, for example "}};
    const struct ropa_field *f = ropa_place_field(p);
    struct ropa_place valued = rp_place_valued(p);
    if (f && f->kind == ROPA_ROWS && p->ref == ROPA_NO_FIELD)
        return unfit(p, &rows, &valued, err);
    if (!f || p->ref != ROPA_NO_FIELD)
        return unfit(p, f ? &other : &row, f ? NULL : &valued, err);
    if (p->field == ROPA_AT_STATUS || p->field == ROPA_AT_REF)
        return unfit(p, p->field == ROPA_AT_REF ? &given : &acts, NULL, err);
    rp_err(err, ROPA_E_DERIVED, f->code);
    if (err)
        err->label = f->label;
    return ROPA_E_DERIVED;
}

enum ropa_status ropa_place_set(struct ropa_record *rec, const struct ropa_place *p, const char *text,
                                const struct ropa_view *view, struct ropa_err *err) {
    struct ropa_place at = *p;
    text = text ? text : "";
    if (at.ref != ROPA_NO_FIELD || at.field >= ropa_place_entity(&at)->n_fields)
        return rp_place_refuse(&at, err);
    const struct ropa_field *f = ropa_place_field(&at);
    if (f->kind == ROPA_ROWS && *text && strncmp(text, "na:", 3) != 0)
        return rp_place_refuse(&at, err);
    enum ropa_status s = ropa_place_settle(rec, &at, err);
    if (s)
        return s;
    struct ropa_record *holder = ropa_place_holder(rec, &at);
    bool made = !holder;
    if (made && !(holder = ropa_record_add_row(rec, at.rows)))
        return rp_err(err, ROPA_E_NOMEM, NULL);
    s = answer(holder, at.field, text, view, err);
    if (s && made)
        ropa_record_remove_row(rec, at.rows, at.row - 1);
    char *path = s && err ? ropa_place_text(&at, ROPA_AS_CODE, ROPA_EN) : NULL;
    if (path)
        RP_COPY(err->field, path);
    free(path);
    return s;
}
