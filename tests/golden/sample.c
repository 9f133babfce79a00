/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "sample.h"

#include "model/nouns/nouns.h"
#include "model/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make_uid(char uid[37], const char *code, size_t n) {
    unsigned h = 5381;
    for (; *code; code++)
        h = h * 33 + (unsigned char)*code;
    snprintf(uid, 37, "01890000-0000-7000-8000-%06x%06zx", h & 0xFFFFFF, n);
}

/* A canonical value of `f`, another for each `n`. */
static char *make_value(const struct ropa_field *f, size_t n) {
    char *out = NULL, uid[37];
    const struct ropa_vocab *v = f->vocab;
    switch (f->kind) {
    case ROPA_TEXT:
        return asprintf(&out, "%s %zu", f->label.in[ROPA_TH], n + 1) < 0 ? NULL : out;
    case ROPA_LONG:
        return asprintf(&out, "%s %zu\n=A1+1 _x0041_", f->label.in[ROPA_TH], n + 1) < 0 ? NULL : out;
    case ROPA_INT:
        return asprintf(&out, "%zu", strstr(f->code, "year") ? 2566 + n : 1000 * (n + 1)) < 0 ? NULL : out;
    case ROPA_BOOL:
        return strdup(n % 2 ? "0" : "1");
    case ROPA_DATE:
        return asprintf(&out, "2023-%02zu-15", n % 12 + 1) < 0 ? NULL : out;
    case ROPA_TIME:
        return asprintf(&out, "2023-%02zu-15T09:30:00+07:00", n % 12 + 1) < 0 ? NULL : out;
    case ROPA_CHOICE:
        return strdup(v->choices[n % v->n].code);
    case ROPA_SET:
        return asprintf(&out, "[\"%s\",\"%s\"]", v->choices[n % (v->n - 1)].code,
                        v->choices[n % (v->n - 1) + 1].code) < 0
                   ? NULL
                   : out;
    case ROPA_REF:
        make_uid(uid, f->of->code, 0);
        return strdup(uid);
    case ROPA_REFS:
        make_uid(uid, f->of->code, 0);
        return asprintf(&out, "[\"%s\"]", uid) < 0 ? NULL : out;
    default:
        return NULL;
    }
}

static void fill(struct ropa_record *rec, size_t n) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    make_uid(rec->uid, ent->code, n);
    rec->rev = (int64_t)n + 1;
    if (ent->prefix)
        snprintf(rec->ref, sizeof rec->ref, "%s-ICT-66-%03zu", ent->prefix, n + 1);
    for (size_t f = 0; f < ent->n_fields; f++) {
        char *value = make_value(&ent->fields[f], n);
        if (value)
            rp_record_put(rec, f, value);
        free(value);
        for (size_t i = 0; ent->fields[f].kind == ROPA_ROWS && i < 2; i++)
            fill(ropa_record_add_row(rec, f), n * 2 + i);
    }
}

static const struct ropa_record *find(void *ctx, const struct ropa_entity *of, const char *uid) {
    const struct sample *s = ctx;
    for (size_t i = 0; i < s->n_shared; i++)
        if (ropa_record_entity(s->shared[i]) == of && !strcmp(ropa_record_uid(s->shared[i]), uid))
            return s->shared[i];
    return NULL;
}

static bool describe(void *ctx, const struct ropa_entity *of, const char *uid, const char **ref,
                     const char **title) {
    const struct ropa_record *rec = find(ctx, of, uid);
    if (!rec)
        return false;
    *ref = ropa_record_ref(rec);
    *title = ropa_record_get(rec, of->title);
    return true;
}

void sample_make(struct sample *s) {
    static const char *const roles[] = {"controller", "processor", "both"};
    size_t n;
    const struct ropa_entity *const *all = ropa_entities(&n);
    *s = (struct sample){0};
    for (size_t i = 0; i < n && s->n_shared < 32; i++) {
        fill(s->shared[s->n_shared++] = ropa_record_new(all[i]), 0);
        if (all[i] == &rp_organisation)
            s->organisation = s->shared[s->n_shared - 1];
        if (all[i] == &rp_unit)
            s->unit = s->shared[s->n_shared - 1];
    }
    for (size_t i = 0; i < 3; i++) {
        s->activities[i] = ropa_record_new(&rp_activity);
        fill(s->activities[i], i);
        rp_record_put(s->activities[i], ropa_field_find(&rp_activity, "record_role"), roles[i]);
    }
    /* one that says why there are no transfers, and keeps ordinary data only */
    struct ropa_record *plain = s->activities[2];
    ropa_record_clear(plain, ropa_field_find(&rp_activity, "transfer"));
    rp_record_put_na(plain, ropa_field_find(&rp_activity, "transfer"), "ไม่มีการส่งข้อมูลออกนอกประเทศ");
    ropa_record_clear(plain, ropa_field_find(&rp_activity, "sensitive_categories"));
    s->from = s->activities;
    s->n_from = 3;
    s->view = (struct ropa_view){.ctx = s, .today = "2023-03-20", .record = find, .describe = describe};
}

void sample_free(struct sample *s) {
    for (size_t i = 0; i < s->n_shared; i++)
        ropa_record_free(s->shared[i]);
    for (size_t i = 0; i < 3; i++)
        ropa_record_free(s->activities[i]);
}
