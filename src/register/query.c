/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/err.h"
#include "base/hash.h"
#include "base/uid.h"
#include "model/alias.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "register/register.h"
#include "store/cursor.h"

#include <inttypes.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_CONDITIONS 16
#define MAX_PATH 400 /* bytes of a field's name; Thai labels are long */

struct ropa_query {
    struct ropa_register *reg;
    struct rp_query q;
    struct rp_filter filters[MAX_CONDITIONS];
    struct rp_order order[RP_ORDERS];
    struct rp_paging *page;           /* the last one */
    const char *after;                /* the cursor it begins at; NULL */
    const struct ropa_place *columns; /* shown; NULL: not said */
    bool proved;
    size_t n_columns;
};

struct ropa_query *ropa_query_new(struct ropa_register *reg, const struct ropa_entity *ent) {
    struct ropa_query *q = calloc(1, sizeof *q);
    struct rp_paging *page = calloc(1, sizeof *page);
    if (!q || !page) {
        free(page);
        free(q);
        q = NULL;
    } else {
        q->reg = reg;
        q->page = page;
        q->q = (struct rp_query){.ent = ent, .filters = q->filters, .order = q->order};
    }
    return q;
}

void ropa_query_free(struct ropa_query *q) {
    if (!q)
        return;
    for (size_t i = 0; i < q->q.n_filters; i++)
        free((char *)q->filters[i].value);
    free(q->page);
    free(q);
}

/* `value` is taken over. */
static enum ropa_status add(struct ropa_query *q, struct rp_filter filter, char *value,
                            struct ropa_err *err) {
    bool needed =
        filter.op == RP_IS || filter.op == RP_HAS || filter.op == RP_CALLED || filter.op == RP_WORDS;
    if (needed && !value)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (q->q.n_filters == MAX_CONDITIONS) {
        char th[96], en[96];
        snprintf(th, sizeof th, " ใช้ได้ไม่เกิน %d เงื่อนไข", MAX_CONDITIONS);
        snprintf(en, sizeof en, "; at most %d conditions are taken", MAX_CONDITIONS);
        char *path = ropa_place_text(&filter.place, ROPA_AS_CODE, ROPA_EN);
        enum ropa_status s = path ? ROPA_E_USAGE : ROPA_E_NOMEM;
        rp_err(err, s, path);
        if (path)
            rp_err_hint(err, th, en);
        free(path);
        free(value);
        return s;
    }
    filter.value = value;
    q->filters[q->q.n_filters++] = filter;
    return ROPA_OK;
}

/*
 * Whether records can be found and put in order by the place: by what stands in them and their rows, and by the own fields of what
 * they refer to. One more row is none to look at: whichever there is is meant.
 */
static enum ropa_status check_place(struct ropa_place *p, const char *path, const struct ropa_text *refused,
                                    struct ropa_err *err) {
    const struct ropa_field *f = ropa_place_field(p);
    if (p->rows != ROPA_NO_FIELD && p->row == ROPA_ROW_MORE)
        p->row = ROPA_ROW_ANY;
    bool inner = p->ref != ROPA_NO_FIELD && f->kind == ROPA_ROWS;
    if (inner || (f && f->flags & ROPA_DERIVED))
        return rp_place_unfit(path, refused, NULL, err);
    return ROPA_OK;
}

/* Each item of the set must be there. */
static enum ropa_status add_items(struct ropa_query *q, struct rp_filter filter, const char *set,
                                  struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    filter.op = RP_HAS;
    for (size_t i = 0, n = ropa_set_count(set); i < n && !s; i++)
        s = add(q, filter, ropa_set_item(set, i), err);
    return s;
}

/* What the list doesn't name, by what people call it; ROPA_E_CHOICE, with `err` as it was, when they don't call anything so. */
static enum ropa_status read_alias(const struct ropa_field *f, const char *text, char **value,
                                   struct ropa_err *err) {
    size_t at = 0;
    char *key = ropa_text_fold(text);
    const char *code = key && f->vocab ? rp_alias(f->vocab, key, &at) : NULL;
    bool starved = !key;
    free(key);
    if (starved)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!code)
        return ROPA_E_CHOICE;
    if (err)
        *err = (struct ropa_err){0};
    return ropa_value_parse(f, code, NULL, value, err);
}

/* Numbers, days and yes or no hold no words. */
static enum ropa_status refuse_words(const struct ropa_place *p, struct ropa_err *err) {
    static const struct ropa_text words = {
        {"~ หาคำในข้อความและในชื่อ ช่องนี้เป็นตัวเลข วันที่ หรือใช่กับไม่ใช่ โปรดใช้ = กับ ",
         "~ looks for words in texts and names, this is a number, a day, or yes or no; use = with "}};
    char *path = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
    enum ropa_status s = path ? rp_place_unfit(path, &words, p, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    free(path);
    return s;
}

/* Add the condition on `text`, canonical where the kind has a canonical form. */
static enum ropa_status add_value(struct ropa_query *q, struct rp_filter filter, const char *text,
                                  struct ropa_err *err) {
    char *value = NULL;
    filter.place = rp_place_valued(&filter.place);
    const struct ropa_field *f = ropa_place_field(&filter.place);
    bool refers = f->kind == ROPA_REF || f->kind == ROPA_REFS, holds = filter.op == RP_HAS;
    if (holds && refers)
        filter.op = RP_CALLED;
    if (f->kind == ROPA_TEXT || f->kind == ROPA_LONG || (holds && refers))
        return add(q, filter, strdup(text), err);
    if (holds && f->kind != ROPA_CHOICE && f->kind != ROPA_SET)
        return refuse_words(&filter.place, err);
    enum ropa_status s = ropa_value_parse(f, text, ropa_register_view(q->reg), &value, err);
    if (s == ROPA_E_CHOICE)
        s = read_alias(f, text, &value, err);
    if (s)
        return s;
    if (value && (f->kind == ROPA_SET || f->kind == ROPA_REFS)) {
        s = add_items(q, filter, value, err);
        free(value);
        return s;
    }
    filter.op = value ? RP_IS : RP_EMPTY; /* nothing but spaces */
    return add(q, filter, value, err);
}

enum ropa_status ropa_query_where(struct ropa_query *q, const char *condition, struct ropa_err *err) {
    static const struct ropa_text refused = {
        {"กรองด้วยช่องที่ระบบคำนวณหรือแถวของรายการอื่นไม่ได้ โปรดกรองด้วยช่องที่กรอก เช่น status=draft",
         "records can't be found by what is computed, nor by rows of another record; use a field that is filled in, for example status=draft"}};
    char path[MAX_PATH];
    struct rp_filter filter = {0};
    condition = condition ? condition : "";
    size_t n = strcspn(condition, "=~!");
    const char *op = condition + n;
    if (!n || !*op || n >= sizeof path || (*op == '!' && strcmp(op, "!="))) {
        rp_err(err, ROPA_E_USAGE, condition);
        rp_err_hint(
            err,
            " มีเครื่องหมาย = (ตรงกับ ไม่มีค่าตามหลังคือยังว่าง) ~ (มีคำว่า) และ != ที่ไม่มีค่าตามหลัง (กรอกแล้ว) เช่น lawful_basis=consent activity_name~อบรม notes= notes!=",
            "; there are = (is; with nothing behind it: is empty), ~ (contains) and != with nothing behind it (is filled in), for example "
            "lawful_basis=consent, activity_name~training, notes=, notes!=");
        return ROPA_E_USAGE;
    }
    rp_copy(path, n + 1, condition);
    enum ropa_status s = ropa_place_parse(q->q.ent, path, &filter.place, err);
    if (!s)
        s = check_place(&filter.place, path, &refused, err);
    if (s)
        return s;
    if (*op == '!')
        filter.op = RP_FILLED;
    else if (!op[1])
        filter.op = RP_EMPTY;
    else {
        filter.op = *op == '~' ? RP_HAS : RP_IS;
        return add_value(q, filter, op + 1, err);
    }
    return add(q, filter, NULL, err);
}

enum ropa_status ropa_query_unit(struct ropa_query *q, const char *unit, struct ropa_err *err) {
    char uid[37];
    if (q->q.ent->unit_field == ROPA_NO_FIELD)
        return rp_err(err, ROPA_E_FIELD, "unit");
    enum ropa_status s = ropa_register_find(q->reg, &rp_unit, unit, uid, err);
    if (s == ROPA_E_NOT_FOUND) {
        s = rp_err(err, ROPA_E_REF, unit);
        if (err)
            err->label = rp_unit.label;
    }
    struct rp_filter filter = {.place = rp_place_own(q->q.ent, q->q.ent->unit_field), .op = RP_IS};
    return s ? s : add(q, filter, strdup(uid), err);
}

enum ropa_status ropa_query_search(struct ropa_query *q, const char *words, struct ropa_err *err) {
    return add(q, (struct rp_filter){.op = RP_WORDS}, strdup(words ? words : ""), err);
}

static enum ropa_status add_order(struct ropa_query *q, const struct ropa_place *place, bool down,
                                  struct ropa_err *err) {
    static const struct ropa_text refused = {
        {"เรียงด้วยช่องที่ระบบคำนวณหรือแถวของรายการอื่นไม่ได้ โปรดเรียงด้วยช่องที่กรอก เช่น ref",
         "records can't be sorted by what is computed, nor by rows of another record; use a field that is filled in, for example ref"}};
    static const struct ropa_text rows = {
        {"เรียงด้วยแถวไม่ได้ โปรดบอกช่องของแถว เช่น ",
         "records can't be sorted by rows; give a field of them, for example "}};
    struct ropa_place own = *place, *p = &own;
    char *path = ropa_place_text(p, ROPA_AS_CODE, ROPA_EN);
    enum ropa_status s = path ? check_place(p, path, &refused, err) : rp_err(err, ROPA_E_NOMEM, NULL);
    struct ropa_place valued = rp_place_valued(p);
    if (!s && ropa_place_order(&valued, p) != 0)
        s = rp_place_unfit(path, &rows, &valued, err);
    free(path);
    if (!s)
        q->order[q->q.n_order++] = (struct rp_order){*p, down};
    return s;
}

enum ropa_status ropa_query_sort(struct ropa_query *q, const char *fields, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    bool found = true, down;
    struct ropa_place p;
    fields = fields ? fields : "";
    while (found && !s) {
        const char *name = fields;
        s = ropa_place_next(q->q.ent, &fields, &down, &p, &found, err);
        if (!s && found && q->q.n_order == RP_ORDERS)
            s = rp_place_many(name, fields, RP_ORDERS, err);
        else if (!s && found)
            s = add_order(q, &p, down, err);
    }
    return s;
}

void ropa_query_units(struct ropa_query *q, const char *const *uids, size_t n) {
    q->q.units = uids;
    q->q.n_units = n;
}

/* ---- pages ---- */

#define CURSOR "1.%016" PRIx64 ".%" PRId64 ".%" PRId64 ".%" PRId64 ".%s"

static void add_place(uint64_t *h, const struct ropa_place *p, struct rp_buf *text) {
    rp_buf_clear(text);
    if (p->root)
        rp_place_put(text, p);
    *h = rp_hash_item(*h, text->p);
}

/* What it finds and in which order, so that a cursor of another is known; 0 when memory ran out. */
static uint64_t mark_of(const struct rp_query *q) {
    uint64_t h = RP_HASH_OF_NOTHING;
    struct rp_buf text = {0};
    char op[24];
    h = rp_hash_item(h, q->ent->code);
    for (size_t i = 0; i < q->n_filters; i++) {
        snprintf(op, sizeof op, "%d%d", (int)q->filters[i].op, q->filters[i].value != NULL);
        add_place(&h, &q->filters[i].place, &text);
        h = rp_hash_item(h, op);
        h = rp_hash_item(h, q->filters[i].value);
    }
    h = rp_hash_item(h, "units");
    for (size_t i = 0; i < q->n_units; i++)
        h = rp_hash_item(h, q->units[i]);
    h = rp_hash_item(h, "order");
    for (size_t i = 0; i < q->n_order; i++) {
        add_place(&h, &q->order[i].place, &text);
        h = rp_hash_item(h, q->order[i].down ? "-" : "+");
    }
    bool bad = text.bad;
    rp_buf_free(&text);
    return bad ? 0 : h ? h : 1;
}

void ropa_query_after(struct ropa_query *q, const char *cursor) {
    q->after = cursor;
}

char *ropa_query_cursor(const struct ropa_query *q) {
    const struct rp_position *last = &q->page->last;
    struct rp_buf b = {0};
    uint64_t mark = mark_of(&q->q);
    b.bad = !mark;
    if (q->page->more)
        rp_buf_printf(&b, CURSOR, mark, last->seen, last->id, last->unit, last->uid);
    return rp_buf_take(&b);
}

/* Only what ropa_query_cursor() itself would write is taken. */
static enum ropa_status read_after(const struct ropa_query *q, struct ropa_err *err) {
    struct rp_position *from = &q->page->from;
    uint64_t mark = mark_of(&q->q), read = 0;
    char again[160];
    *from = (struct rp_position){0};
    if (!mark)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!q->after || !*q->after)
        return ROPA_OK;
    int n = sscanf(q->after, "1.%" SCNx64 ".%" SCNd64 ".%" SCNd64 ".%" SCNd64 ".%36s", &read, &from->seen,
                   &from->id, &from->unit, from->uid);
    snprintf(again, sizeof again, CURSOR, read, from->seen, from->id, from->unit, from->uid);
    bool good = n == 5 && read == mark && from->seen > 0 && from->id > 0 && from->unit >= 0 &&
                rp_uid_valid(from->uid) && !strcmp(again, q->after);
    return good ? ROPA_OK : rp_err(err, ROPA_E_CURSOR, NULL);
}

enum ropa_status rp_query_of(const struct ropa_query *q, struct rp_query *out, struct ropa_err *err) {
    *out = q->q;
    q->page->more = false;
    if (!out->limit && !q->after)
        return ROPA_OK;
    out->page = q->page;
    return read_after(q, err);
}

void ropa_query_limit(struct ropa_query *q, size_t n) {
    q->q.limit = n >= INT64_MAX ? 0 : n; /* more than SQLite counts is all */
}

void ropa_query_whole(struct ropa_query *q) {
    q->q.with_rows = true;
}

static bool is_shown(const void *ctx, const struct ropa_entity *ent, size_t f) {
    const struct ropa_query *q = ctx;
    bool found = ent != q->q.ent;
    for (size_t i = 0; i < q->n_columns && !found; i++)
        found = rp_place_top(&q->columns[i]) == f;
    return found;
}

void ropa_query_proved(struct ropa_query *q) {
    q->proved = true;
}

void ropa_query_columns(struct ropa_query *q, const struct ropa_place *columns, size_t n) {
    q->columns = columns;
    q->n_columns = n;
}

enum ropa_status rp_register_each(struct ropa_register *reg, const struct rp_query *query,
                                  ropa_record_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    enum ropa_status ordered = query->n_order ? rp_store_order(reg->st, err) : ROPA_OK;
    if (ordered)
        return ordered;
    enum ropa_status s = rp_cursor_open(reg->st, query, &c, err);
    if (s)
        return s;
    do {
        s = rp_cursor_next(c, &rec, err);
        if (!s && rec && query->with_rows)
            s = rp_derive(reg, (struct ropa_record *)rec, RP_ALL_DERIVED, err);
    } while (!s && rec && each(ctx, rec));
    rp_cursor_close(c);
    return s;
}

/* Records handed on once they were held against history. */
struct proving {
    struct ropa_register *reg;
    ropa_record_fn *each;
    void *ctx;
    enum ropa_status status;
    struct ropa_err *err;
};

static bool prove(void *ctx, const struct ropa_record *rec) {
    struct proving *p = ctx;
    p->status = rp_store_stands(p->reg->st, rec, p->err);
    return !p->status && p->each(p->ctx, rec);
}

static enum ropa_status each_proved(struct ropa_register *reg, const struct rp_query *query,
                                    ropa_record_fn *each, void *ctx, struct ropa_err *err) {
    struct proving p = {reg, each, ctx, ROPA_OK, err};
    enum ropa_status s = rp_store_read_begin(reg->st, err);
    if (s)
        return s;
    s = rp_store_integrity(reg->st, err);
    if (!s)
        s = rp_register_each(reg, query, prove, &p, err);
    rp_store_read_end(reg->st);
    return s ? s : p.status;
}

enum ropa_status ropa_register_list(struct ropa_register *reg, const struct ropa_query *q,
                                    ropa_record_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_selection shown = {is_shown, q};
    struct rp_query query;
    enum ropa_status s = rp_query_of(q, &query, err);
    if (q->columns && !query.with_rows)
        query.only = &shown;
    if (s)
        return s;
    return q->proved ? each_proved(reg, &query, each, ctx, err)
                     : rp_register_each(reg, &query, each, ctx, err);
}

enum ropa_status ropa_query_count(const struct ropa_query *q, int64_t *n, struct ropa_err *err) {
    return rp_query_count(q->reg->st, &q->q, n, err);
}

enum ropa_status rp_register_first(struct ropa_register *reg, const struct ropa_entity *ent,
                                   struct ropa_record **out, struct ropa_err *err) {
    struct rp_query q = {.ent = ent, .with_rows = true, .limit = 1};
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    enum ropa_status s = rp_cursor_open(reg->st, &q, &c, err);
    *out = NULL;
    if (s)
        return s;
    s = rp_cursor_next(c, &rec, err);
    if (!s && rec && !(*out = ropa_record_clone(rec)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_cursor_close(c);
    return s;
}
