#include "app/register.h"
#include "base/err.h"
#include "model/nouns.h"
#include "model/vocab.h"
#include "store/cursor.h"

#include "app/nearest.h"

#include <stdlib.h>
#include <string.h>

#define MAX_CONDITIONS 16

struct ropa_query {
    struct ropa_register *reg;
    struct rp_query q;
    struct rp_filter filters[MAX_CONDITIONS];
    struct rp_order order[8];
};

struct ropa_query *ropa_query_new(struct ropa_register *reg, const struct ropa_entity *ent) {
    struct ropa_query *q = calloc(1, sizeof *q);
    if (q) {
        q->reg = reg;
        q->q = (struct rp_query){.ent = ent, .filters = q->filters, .order = q->order};
    }
    return q;
}

void ropa_query_free(struct ropa_query *q) {
    if (!q)
        return;
    for (size_t i = 0; i < q->q.n_filters; i++)
        free((char *)q->filters[i].value);
    free(q);
}

const struct rp_query *rp_query_of(const struct ropa_query *q) {
    return &q->q;
}

/* `value` is taken over. */
static enum ropa_status add(struct ropa_query *q, struct rp_filter filter, char *value,
                            struct ropa_err *err) {
    bool needed = filter.op == RP_IS || filter.op == RP_HAS || filter.op == RP_WORDS;
    if (needed && !value)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (q->q.n_filters == MAX_CONDITIONS) {
        free(value);
        return rp_err(err, ROPA_E_USAGE, "--where");
    }
    filter.value = value;
    q->filters[q->q.n_filters++] = filter;
    return ROPA_OK;
}

/* Find the field that "activity_name" or "purpose.lawful_basis" names. */
static enum ropa_status find_field(const struct ropa_entity *ent, const char *path, struct rp_filter *filter,
                                   const struct ropa_field **f, struct ropa_err *err) {
    char head[96];
    const char *dot = strchr(path, '.');
    *f = NULL;
    filter->row_field = ROPA_NO_FIELD;
    if (!strcmp(path, "ref") || !strcmp(path, "status")) {
        static const struct ropa_field status = {
            .code = "status", .kind = ROPA_CHOICE, .vocab = &rp_vocab_status, .label = {{"สถานะ", "Status"}}};
        filter->field = *path == 'r' ? RP_FIELD_REF : RP_FIELD_STATUS;
        *f = *path == 'r' ? NULL : &status;
        return ROPA_OK;
    }
    rp_copy(head, dot && (size_t)(dot - path) < sizeof head ? (size_t)(dot - path) + 1 : sizeof head, path);
    filter->field = ropa_field_find(ent, head);
    if (filter->field == ROPA_NO_FIELD || ent->fields[filter->field].flags & ROPA_DERIVED)
        return rp_nearest_field(ent, path, err);
    *f = &ent->fields[filter->field];
    if (!dot)
        return ROPA_OK;
    if ((*f)->kind == ROPA_ROWS)
        filter->row_field = ropa_field_find((*f)->of, dot + 1);
    if (filter->row_field == ROPA_NO_FIELD)
        return rp_nearest_field((*f)->kind == ROPA_ROWS ? (*f)->of : ent, dot + 1, err);
    *f = &(*f)->of->fields[filter->row_field];
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

/* Add the condition on `text`, canonical where the kind has a canonical form. */
static enum ropa_status add_value(struct ropa_query *q, const struct ropa_field *f, struct rp_filter filter,
                                  const char *text, struct ropa_err *err) {
    char *value = NULL;
    if (!f || f->kind == ROPA_TEXT || f->kind == ROPA_LONG)
        return add(q, filter, strdup(text), err);
    enum ropa_status s = ropa_value_parse(f, text, ropa_register_view(q->reg), &value, err);
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
    char path[96];
    struct rp_filter filter = {0};
    const struct ropa_field *f;
    size_t n = strcspn(condition, "=~!");
    const char *op = condition + n;
    if (!n || n >= sizeof path || (*op == '!' && strcmp(op, "!="))) {
        rp_err(err, ROPA_E_USAGE, condition);
        rp_err_hint(err, " โปรดเขียนเช่น lawful_basis=consent หรือ activity_name~อบรม",
                    "; write for example lawful_basis=consent or activity_name~training");
        return ROPA_E_USAGE;
    }
    rp_copy(path, n + 1, condition);
    enum ropa_status s = find_field(q->q.ent, path, &filter, &f, err);
    if (s)
        return s;
    if (*op == '!')
        filter.op = RP_FILLED;
    else if (!op[0] || !op[1])
        filter.op = RP_EMPTY;
    else {
        filter.op = *op == '~' ? RP_HAS : RP_IS;
        return add_value(q, f, filter, op + 1, err);
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
    struct rp_filter filter = {.field = q->q.ent->unit_field, .row_field = ROPA_NO_FIELD, .op = RP_IS};
    return s ? s : add(q, filter, strdup(uid), err);
}

enum ropa_status ropa_query_search(struct ropa_query *q, const char *words, struct ropa_err *err) {
    return add(q, (struct rp_filter){.op = RP_WORDS}, strdup(words), err);
}

static bool has_order(const struct ropa_field *f) {
    return f->kind != ROPA_ROWS && !(f->flags & ROPA_DERIVED);
}

enum ropa_status ropa_query_sort(struct ropa_query *q, const char *fields, struct ropa_err *err) {
    const size_t most = sizeof q->order / sizeof q->order[0];
    while (*fields && q->q.n_order < most) {
        struct rp_order o = {.down = *fields == '-'};
        char code[96];
        fields += o.down;
        size_t n = strcspn(fields, ",");
        if (n >= sizeof code)
            return rp_err(err, ROPA_E_FIELD, fields);
        rp_copy(code, n + 1, fields);
        o.field = ropa_field_find(q->q.ent, code);
        if (o.field == ROPA_NO_FIELD && strcmp(code, "ref"))
            return rp_nearest_field(q->q.ent, code, err);
        if (o.field != ROPA_NO_FIELD && !has_order(&q->q.ent->fields[o.field])) {
            rp_err(err, ROPA_E_USAGE, code);
            rp_err_hint(err, " เรียงด้วยช่องที่มีหลายแถวหรือช่องที่ระบบคำนวณไม่ได้",
                        "; records can't be sorted by rows or by what is computed");
            return ROPA_E_USAGE;
        }
        q->order[q->q.n_order++] = o;
        fields += n + (fields[n] == ',');
    }
    return ROPA_OK;
}

void ropa_query_limit(struct ropa_query *q, size_t n) {
    q->q.limit = n > INT64_MAX ? 0 : n; /* more than SQLite counts is all */
}

void ropa_query_whole(struct ropa_query *q) {
    q->q.with_rows = true;
}

enum ropa_status ropa_register_list(struct ropa_register *reg, const struct ropa_query *q,
                                    ropa_record_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_cursor *c;
    const struct ropa_record *rec = NULL;
    /* names in Thai order: keys of an older collator are made anew first */
    if (q->q.n_order && !rp_store_collator(reg->st, err))
        return err ? err->status : ROPA_E_NOMEM;
    enum ropa_status s = rp_cursor_open(reg->st, &q->q, &c, err);
    if (s)
        return s;
    do {
        s = rp_cursor_next(c, &rec, err);
        if (!s && rec && q->q.with_rows)
            s = rp_derive(reg, (struct ropa_record *)rec, err);
    } while (!s && rec && each(ctx, rec));
    rp_cursor_close(c);
    return s;
}

enum ropa_status ropa_query_count(const struct ropa_query *q, int64_t *n, struct ropa_err *err) {
    return rp_query_count(q->reg->st, &q->q, n, err);
}
