/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/print.h"

#include "base/buf.h"
#include "model/conduct.h"
#include "model/json_text.h"
#include "model/nouns/nouns.h"
#include "model/record.h"
#include "model/set.h"
#include "model/value.h"

#include <stdlib.h>
#include <string.h>

#define NAMES (const char *const[])

/* What the register prints of a record that another names; of nouns not listed the name. */
static const struct {
    const struct ropa_entity *ent;
    const char *const *fields; /* NULL: all that is printed */
} printed_of[] = {
    {&rp_retention, NULL},
    {&rp_security, NULL},
    {&rp_dataset, NULL},
    {&rp_party, NULL},
    {&rp_unit, NAMES{"code", "name", "abbreviation", NULL}},
    {&rp_person, NAMES{"post", NULL}}, /* a successor in the same post changes nothing */
    {&rp_organisation, NAMES{"controller_name", "controller_address", "controller_contact",
                             "controller_email", "controller_phone", "dpo_ref", "dpo_contact", NULL}},
};

/* The office's own notes on a shared record, which no register prints. */
static const char *const not_printed[] = {"former_ref", "notes", NULL};

bool rp_print_is_whole(const struct ropa_entity *ent) {
    for (size_t i = 0; i < sizeof printed_of / sizeof printed_of[0]; i++)
        if (printed_of[i].ent == ent)
            return !printed_of[i].fields;
    return false;
}

static bool is_among(const char *const *list, const char *code) {
    for (; *list; list++)
        if (!strcmp(*list, code))
            return true;
    return false;
}

bool rp_print_has(const struct ropa_field *f) {
    return !(f->flags & (ROPA_DERIVED | ROPA_NO_PRINT | ROPA_PERSONAL));
}

bool rp_print_shares(const struct ropa_entity *ent, const struct ropa_field *f) {
    if (!rp_print_has(f) || is_among(not_printed, f->code))
        return false;
    for (size_t i = 0; i < sizeof printed_of / sizeof printed_of[0]; i++)
        if (printed_of[i].ent == ent)
            return !printed_of[i].fields || is_among(printed_of[i].fields, f->code);
    return f == &ent->fields[ent->title];
}

bool rp_print_beside(const struct ropa_entity *ent, const struct ropa_field *f) {
    return !ent->row && !rp_conduct(ent)->entry && is_among(not_printed, f->code);
}

bool rp_print_has_organisation(const struct ropa_entity *ent) {
    return rp_conduct(ent)->office != 0;
}

static const char *title_of(const struct ropa_record *rec) {
    const char *title = rec->slots[rec->ent->title].value;
    return title ? title : "";
}

/* ---- keeping ---- */

struct keeping {
    const struct ropa_view *view;
    json_t *named;
    bool bad;
};

#define FIRST_REF "first_ref"

/*
 * The number that a merge gave it changes nothing of what was approved: the one that it had, which is its former reference then and of
 * the form of our own, stands for both. Of memory that is wanting, false.
 */
static bool number_first(json_t *object, const struct ropa_record *rec) {
    const char *former = ropa_record_value(rec, "former_ref"), *prefix = rec->ent->prefix;
    size_t n = prefix ? strlen(prefix) : 0;
    if (!former || !n || strncmp(former, prefix, n) || former[n] != '-')
        return true;
    json_object_del(object, "former_ref");
    return !json_object_set_new(object, FIRST_REF, json_string(former));
}

/* Whether the field of a record, or of its rows, is printed; rows are printed with their record. */
static bool is_wanted(const void *shared, const struct ropa_entity *ent, size_t f) {
    return *(const bool *)shared && !ent->row ? rp_print_shares(ent, &ent->fields[f])
                                              : rp_print_has(&ent->fields[f]);
}

/* What is printed of `rec`; `shared`: where another names it. NULL: no memory. */
static json_t *print_of(const struct ropa_record *rec, bool shared) {
    const struct rp_selection printed = {is_wanted, &shared};
    return rp_record_json(rec, &(struct rp_record_json){.only = &printed, .of_another = true});
}

static void keep_refs(struct keeping *k, const struct ropa_record *rec, const json_t *object);

static const json_t *find_named(const json_t *named, const char *uid) {
    for (size_t i = 0; i < json_array_size(named); i++) {
        const json_t *entry = json_array_get(named, i);
        const char *own = json_string_value(json_object_get(entry, "uid"));
        if (own && !strcmp(own, uid))
            return entry;
    }
    return NULL;
}

static void keep_named(struct keeping *k, const struct ropa_entity *of, const char *uid) {
    if (find_named(k->named, uid) || !k->view || !k->view->record)
        return;
    const struct ropa_record *rec = k->view->record(k->view->ctx, of, uid);
    json_t *object = rec ? print_of(rec, true) : NULL;
    if (!object) {
        k->bad = k->bad || rec;
        return;
    }
    k->bad |= !number_first(object, rec);
    if (rp_conduct(of)->post != ROPA_NO_FIELD &&
        !json_object_get(object, "post")) /* without a post the name must do */
        k->bad |= json_object_set_new(object, "name", json_string_nocheck(title_of(rec))) != 0;
    k->bad |= json_object_set_new(object, "noun", json_string_nocheck(of->code)) != 0;
    k->bad = json_array_append_new(k->named, object) != 0 || k->bad;
    keep_refs(k, rec, object);
}

/* What `rec` names in the fields that `object` still has. */
static void keep_refs(struct keeping *k, const struct ropa_record *rec, const json_t *object) {
    struct rp_buf item = {0};
    for (size_t f = 0; f < rec->ent->n_fields; f++) {
        const struct ropa_field *field = &rec->ent->fields[f];
        const char *value = rec->slots[f].value;
        const json_t *kept = json_object_get(object, field->code);
        if (!kept)
            continue;
        if (field->kind == ROPA_REF)
            keep_named(k, field->of, value);
        while (field->kind == ROPA_REFS && rp_set_next(&value, &item))
            keep_named(k, field->of, item.p);
        for (size_t i = 0; field->kind == ROPA_ROWS && i < rec->slots[f].n_rows; i++)
            keep_refs(k, rec->slots[f].rows[i], json_array_get(kept, i));
    }
    rp_buf_free(&item);
}

/* Entries, notices and infographics print whose they are, though they don't name the organisation. */
static void keep_organisation(struct keeping *k, const struct ropa_record *rec) {
    char uid[37];
    const struct ropa_view *view = k->view;
    if (rp_print_has_organisation(rec->ent) && view && view->resolve &&
        view->resolve(view->ctx, &rp_organisation, "ORG", uid, NULL) == ROPA_OK)
        keep_named(k, &rp_organisation, uid);
}

json_t *rp_print_keep(const struct ropa_record *rec, const struct ropa_view *view) {
    struct keeping k = {.view = view, .named = json_array()};
    json_t *object = print_of(rec, false), *kept = NULL;
    if (object && k.named) {
        k.bad |= !number_first(object, rec);
        keep_refs(&k, rec, object);
        keep_organisation(&k, rec);
        kept = k.bad
                   ? NULL
                   : json_pack("{s:s, s:O, s:O}", "noun", rec->ent->code, "record", object, "named", k.named);
    }
    json_decref(object);
    json_decref(k.named);
    return kept;
}

/* ---- the text of the digest ---- */

struct telling {
    const json_t *named;
    int version;
};

static json_t *inlined(const struct telling *t, const struct ropa_entity *ent, const json_t *object);

/* What the uid names, written in its place; its number goes where all that it says is told. */
static json_t *named_value(const struct telling *t, const json_t *uid) {
    const json_t *entry = json_is_string(uid) ? find_named(t->named, json_string_value(uid)) : NULL;
    const struct ropa_entity *ent =
        entry ? ropa_entity_find(json_string_value(json_object_get(entry, "noun"))) : NULL;
    json_t *out = ent ? inlined(t, ent, entry) : json_incref((json_t *)uid);
    if (ent && t->version > 1 && rp_print_is_whole(ent))
        json_object_del(out, "ref");
    return out;
}

static json_t *field_value(const struct telling *t, const struct ropa_field *f, json_t *value) {
    size_t i;
    json_t *item, *list;
    if (f->kind == ROPA_REF)
        return named_value(t, value);
    if (f->kind != ROPA_REFS && f->kind != ROPA_ROWS)
        return json_incref(value);
    list = json_array();
    json_array_foreach(value, i, item) {
        json_array_append_new(list, f->kind == ROPA_ROWS ? inlined(t, f->of, item) : named_value(t, item));
    }
    return list;
}

static json_t *inlined(const struct telling *t, const struct ropa_entity *ent, const json_t *object) {
    json_t *out = json_object(), *value;
    for (size_t f = 0; out && f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if ((value = json_object_get(
                 object, field->code))) /* a text is called as it was when it was first approved */
            json_object_set_new(out, field->was ? field->was : field->code, field_value(t, field, value));
    }
    if ((value = json_object_get(object, "not_applicable")))
        json_object_set(out, "not_applicable", value);
    value = json_object_get(object, FIRST_REF);
    if (!ent->row && rp_conduct(ent)->post == ROPA_NO_FIELD &&
        (value || (value = json_object_get(object, "ref"))))
        json_object_set(out, "ref", value);
    return out;
}

char *rp_print_text(const json_t *kept, int version) {
    const char *noun = json_string_value(json_object_get(kept, "noun"));
    const struct ropa_entity *ent = noun ? ropa_entity_find(noun) : NULL;
    const struct telling t = {json_object_get(kept, "named"), version};
    json_t *print = ent ? inlined(&t, ent, json_object_get(kept, "record")) : NULL, *entry;
    size_t i;
    json_array_foreach(t.named, i, entry) {
        const char *of = json_string_value(json_object_get(entry, "noun"));
        if (of && !strcmp(of, rp_organisation.code) && version >= rp_conduct(ent)->office)
            json_object_set_new(print, of, inlined(&t, &rp_organisation, entry));
    }
    char *text = rp_json_write(print, RP_JSON_TIGHT, true);
    json_decref(print);
    return text;
}

/* The text of a kept print without what stands beside it; owned. */
static char *text_alone(const char *kept, int version) {
    json_t *print = json_loads(kept, JSON_ALLOW_NUL, NULL);
    json_t *record = json_object_get(print, "record");
    const char *noun = json_string_value(json_object_get(print, "noun"));
    const struct ropa_entity *ent = noun ? ropa_entity_find(noun) : NULL;
    for (size_t f = 0; ent && f < ent->n_fields; f++)
        if (rp_print_beside(ent, &ent->fields[f]))
            json_object_del(record, ent->fields[f].code);
    char *text = ent && record ? rp_print_text(print, version) : NULL;
    json_decref(print);
    return text;
}

bool rp_print_same(const char *a, const char *b, int version) {
    char *x = text_alone(a, version), *y = text_alone(b, version);
    const bool same = x && y && !strcmp(x, y);
    free(x);
    free(y);
    return same;
}

/* ---- reading back ---- */

static bool load_named(struct rp_printed *p, const json_t *list) {
    size_t n = json_array_size(list);
    p->named = calloc(n ? n : 1, sizeof *p->named);
    for (size_t i = 0; p->named && i < n; i++) {
        const json_t *entry = json_array_get(list, i);
        const char *noun = json_string_value(json_object_get(entry, "noun"));
        const struct ropa_entity *ent = noun ? ropa_entity_find(noun) : NULL;
        if (!ent)
            continue; /* a noun of another version */
        struct ropa_record *rec = p->named[p->n++] = ropa_record_new(ent);
        if (!rec || !rp_record_load(rec, entry))
            return false;
    }
    return p->named != NULL;
}

bool rp_printed_load(const struct ropa_entity *ent, const char *kept, struct rp_printed *out) {
    json_t *object = NULL;
    rp_json_read(ent->code, kept, JSON_ALLOW_NUL, &object, NULL);
    *out = (struct rp_printed){.rec = ropa_record_new(ent)};
    bool good = object && out->rec && rp_record_load(out->rec, json_object_get(object, "record")) &&
                load_named(out, json_object_get(object, "named"));
    json_decref(object);
    if (!good)
        rp_printed_free(out);
    return good;
}

void rp_printed_free(struct rp_printed *p) {
    for (size_t i = 0; i < p->n; i++)
        ropa_record_free(p->named[i]);
    free(p->named);
    ropa_record_free(p->rec);
    *p = (struct rp_printed){0};
}

const struct ropa_record *rp_printed_find(const struct rp_printed *p, const struct ropa_entity *of,
                                          const char *uid) {
    for (size_t i = 0; i < p->n; i++)
        if (p->named[i]->ent == of && !strcmp(p->named[i]->uid, uid))
            return p->named[i];
    return NULL;
}
