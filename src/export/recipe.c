/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "export/recipe.h"

#include "model/nouns/nouns.h"
#include "model/place.h"
#include "store/history/history.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST "ropa-file=1" /* how the line begins; another number is of another version */

/* ---- the seal ---- */

/* A number and what ends it; the end. Made for each cell of a file: without printf. */
static char *put_number(char *out, unsigned n) {
    char turned[12];
    size_t digits = 0;
    do
        turned[digits++] = (char)('0' + n % 10);
    while (n /= 10);
    while (digits)
        *out++ = turned[--digits];
    *out++ = '\x1F';
    return out;
}

/* The sum of a cell's text is keyed by that of its place: two cells that change places change the whole. */
void rp_seal_add(struct rp_seal *s, const char *sheet, unsigned row, unsigned column, const char *text) {
    static const unsigned char zero[RP_SEAL_SIZE];
    unsigned char key[RP_SEAL_SIZE], sum[RP_SEAL_SIZE];
    char place[256], *name = put_number(put_number(place, row), column);
    rp_copy(name, sizeof place - (size_t)(name - place), sheet);
    crypto_shorthash_siphashx24(key, (const unsigned char *)place, strlen(place), zero);
    crypto_shorthash_siphashx24(sum, (const unsigned char *)text, strlen(text), key);
    sodium_add(s->sum, sum, sizeof sum);
}

void rp_seal_text(const struct rp_seal *s, char out[2 * RP_SEAL_SIZE + 1]) {
    sodium_bin2hex(out, 2 * RP_SEAL_SIZE + 1, s->sum, sizeof s->sum);
}

/* ---- writing ---- */

/* " key=value", the value on one line without blanks. */
static void put(struct rp_buf *out, const char *key, const char *value) {
    rp_buf_printf(out, " %s=", key);
    for (const char *p = value; *p; p++)
        if ((unsigned char)*p <= ' ' || *p == '%' || *p == 0x7F)
            rp_buf_printf(out, "%%%02X", (unsigned)*p);
        else
            rp_buf_char(out, *p);
}

static const char *const ops[] = {
    [RP_IS] = "is",       [RP_EXACT] = "exact",   [RP_HAS] = "has",    [RP_CALLED] = "called",
    [RP_EMPTY] = "empty", [RP_FILLED] = "filled", [RP_WORDS] = "words"};
enum { N_OPS = sizeof ops / sizeof *ops };

static void put_columns(struct rp_buf *out, const struct rp_export *j) {
    struct rp_buf b = {0};
    for (size_t i = 0; i < j->n_columns; i++) {
        rp_buf_str(&b, i ? "," : "");
        rp_place_put(&b, &j->columns[i]);
    }
    put(out, "columns", b.p ? b.p : "");
    out->bad |= b.bad;
    rp_buf_free(&b);
}

static void put_query(struct rp_buf *out, const struct rp_query *q) {
    struct rp_buf b = {0};
    put(out, "noun", q->ent->code);
    for (size_t i = 0; i < q->n_filters; i++) {
        const struct rp_filter *f = &q->filters[i];
        rp_buf_clear(&b);
        rp_buf_printf(&b, "%s ", ops[f->op]);
        if (f->op != RP_WORDS)
            rp_place_put(&b, &f->place);
        rp_buf_printf(&b, " %s", f->value ? f->value : "");
        put(out, "where", b.p ? b.p : "");
    }
    for (size_t i = 0; i < q->n_order; i++) {
        rp_buf_clear(&b);
        rp_buf_str(&b, q->order[i].down ? "-" : "+");
        rp_place_put(&b, &q->order[i].place);
        put(out, "sort", b.p ? b.p : "");
    }
    for (size_t i = 0; i < q->n_units; i++)
        put(out, "unit", q->units[i]);
    if (q->limit) {
        rp_buf_clear(&b);
        rp_buf_printf(&b, "%zu", q->limit);
        put(out, "limit", b.p ? b.p : "");
    }
    out->bad |= b.bad;
    rp_buf_free(&b);
}

void rp_recipe_put(struct rp_buf *out, const struct rp_export *j, const char *head,
                   const struct rp_seal *seal) {
    char sum[2 * RP_SEAL_SIZE + 1];
    rp_buf_str(out, FIRST);
    put(out, "register", rp_store_uid(j->reg->st));
    put(out, "head", head);
    put(out, "printed", j->as ? j->as->today : rp_store_today(j->reg->st));
    put(out, "edition", j->how->approved ? "approved" : "present");
    put(out, "layout", j->how->layout);
    put(out, "lang", j->how->lang == ROPA_EN ? "en" : "th");
    if (j->how->findings)
        put(out, "findings", "1");
    if (j->how->blank)
        put(out, "blank", "1");
    if (j->how->sign_each)
        put(out, "sign-each", "1");
    if (j->as ? j->as->then : *rp_store_then(j->reg->st))
        put(out, "then", "1");
    if (j->columns)
        put_columns(out, j);
    put_query(out, &j->query);
    if (seal) {
        rp_seal_text(seal, sum);
        put(out, "seal", sum);
    }
}

/* ---- reading ---- */

/* Undo put(), in place. */
static void decode(char *s) {
    char *to = s, hex[3] = "";
    for (; *s; s++)
        if (*s == '%' && s[1] && s[2]) {
            memcpy(hex, s + 1, 2);
            *to++ = (char)strtoul(hex, NULL, 16);
            s += 2;
        } else {
            *to++ = *s;
        }
    *to = '\0';
}

/* "is PLACE VALUE" */
static bool take_filter(struct rp_recipe *r, char *value) {
    char *place = strchr(value, ' '), *end = place ? strchr(place + 1, ' ') : NULL;
    struct rp_filter f = {.op = 0};
    if (!end || r->query.n_filters == RP_RECIPE_FILTERS)
        return false;
    *place++ = *end++ = '\0';
    size_t op = 0;
    while (op < N_OPS && strcmp(ops[op], value) != 0)
        op++;
    f.op = (enum rp_op)op;
    if (op == N_OPS || (f.op != RP_WORDS && ropa_place_parse(r->query.ent, place, &f.place, NULL)))
        return false;
    if (!(f.value = rp_strdup(end)))
        return false;
    r->filters[r->query.n_filters++] = f;
    return true;
}

static bool take_order(struct rp_recipe *r, const char *value) {
    struct rp_order o = {.down = *value == '-'};
    if (!*value || r->query.n_order == RP_RECIPE_ORDER ||
        ropa_place_parse(r->query.ent, value + 1, &o.place, NULL))
        return false;
    r->order[r->query.n_order++] = o;
    return true;
}

static bool take_unit(struct rp_recipe *r, const char *value) {
    if (r->query.n_units == RP_RECIPE_UNITS || !(r->units[r->query.n_units] = rp_strdup(value)))
        return false;
    r->query.n_units++;
    return true;
}

static bool take(struct rp_recipe *r, const char *key, char *value) {
    const struct {
        const char *key;
        char *out;
        size_t size;
    } texts[] = {{"register", r->uid, sizeof r->uid},
                 {"head", r->head, sizeof r->head},
                 {"printed", r->printed, sizeof r->printed},
                 {"layout", r->layout, sizeof r->layout},
                 {"seal", r->seal, sizeof r->seal}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!strcmp(key, texts[i].key)) {
            rp_copy(texts[i].out, texts[i].size, value);
            return true;
        }
    if (!strcmp(key, "edition"))
        r->approved = !strcmp(value, "approved");
    else if (!strcmp(key, "lang"))
        r->lang = !strcmp(value, "en") ? ROPA_EN : ROPA_TH;
    else if (!strcmp(key, "findings"))
        r->findings = true;
    else if (!strcmp(key, "blank"))
        r->blank = true;
    else if (!strcmp(key, "sign-each"))
        r->sign_each = true;
    else if (!strcmp(key, "then"))
        r->then = true;
    else if (!strcmp(key, "columns") && !r->columns)
        return (r->columns = rp_strdup(value)) != NULL;
    else if (!strcmp(key, "noun"))
        return (r->query.ent = ropa_entity_find(value)) != NULL;
    else if (!strcmp(key, "where"))
        return r->query.ent && take_filter(r, value);
    else if (!strcmp(key, "sort"))
        return r->query.ent && take_order(r, value);
    else if (!strcmp(key, "unit"))
        return take_unit(r, value);
    else if (!strcmp(key, "limit"))
        r->query.limit = strtoul(value, NULL, 10);
    else
        return false;
    return true;
}

bool rp_recipe_said(const char *text) {
    return !strncmp(text, FIRST " ", sizeof FIRST);
}

bool rp_recipe_read(const char *line, struct rp_recipe *out) {
    char *copy = rp_strdup(line), *rest = copy;
    bool good = copy && rp_recipe_said(copy);
    *out = (struct rp_recipe){.query = {.with_rows = true}};
    for (char *pair = good ? strtok_r(copy, " \n\r\t", &rest) : NULL;
         good && (pair = strtok_r(NULL, " \n\r\t", &rest));) {
        char *value = strchr(pair, '=');
        if (value) {
            *value++ = '\0';
            decode(value);
        }
        good = value && take(out, pair, value);
    }
    free(copy);
    return good && out->query.ent && *out->uid && *out->layout && *out->printed;
}

void rp_recipe_free(struct rp_recipe *r) {
    free(r->columns);
    for (size_t i = 0; i < r->query.n_filters; i++)
        free((char *)r->filters[i].value);
    for (size_t i = 0; i < r->query.n_units; i++)
        free((char *)r->units[i]);
}
