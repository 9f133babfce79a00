/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/catalog.h"

#include "model/affirm.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/words.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BUDDHIST = 543 };

/* In the order of the catalogue; those with a second field name there what is none of the list. */
static const size_t items[RP_CATALOG_ITEMS][2] = {
    {CAT_DATA_TYPE, CAT_DATA_TYPE_OTHER},
    {CAT_TITLE, ROPA_NO_FIELD},
    {CAT_OWNER_ORG, ROPA_NO_FIELD},
    {CAT_MAINTAINER, ROPA_NO_FIELD},
    {CAT_MAINTAINER_EMAIL, ROPA_NO_FIELD},
    {CAT_TAG_STRING, ROPA_NO_FIELD},
    {CAT_DESCRIPTION, ROPA_NO_FIELD},
    {CAT_OBJECTIVE, CAT_OBJECTIVE_OTHER},
    {CAT_UPDATE_FREQUENCY_UNIT, CAT_UPDATE_FREQUENCY_UNIT_OTHER},
    {CAT_GEO_COVERAGE, CAT_GEO_COVERAGE_OTHER},
    {CAT_DATA_SOURCE, ROPA_NO_FIELD},
    {CAT_DATA_FORMAT, CAT_DATA_FORMAT_OTHER},
    {CAT_DATA_CATEGORY, ROPA_NO_FIELD},
    {CAT_LICENSE_ID, CAT_LICENSE_ID_OTHER},
};

bool rp_catalog_is_address(const char *mail) {
    const char *at = strchr(mail, '@'), *end = mail + strlen(mail);
    bool plain = at && at > mail && !strchr(at + 1, '@') && !strpbrk(mail, " ,;<>()\"'\\:[]");
    for (const char *c = mail; plain && *c; c++)
        plain = (unsigned char)*c < 0x80;
    return plain && strchr(at, '.') && at[1] != '.' && end[-1] != '.' && at[-1] != '.' && *mail != '.' &&
           !strstr(mail, "..");
}

/*
 * Whether the field says something of what is asked. What a set is about may be forecast or under way, so a text isn't asked for what is done;
 * where memory runs out it is taken at its word.
 */
static bool says(const struct ropa_record *set, size_t f) {
    enum ropa_kind kind = rp_catalog.fields[f].kind;
    const char *value = ropa_record_get(set, f);
    bool bad = false, text = value && (kind == ROPA_TEXT || kind == ROPA_LONG);
    if (value && f == CAT_MAINTAINER_EMAIL)
        return rp_catalog_is_address(value);
    return ropa_field_answered(set, f) && !(text && rp_word_is_blank(value, &bad));
}

/* Whether item `item` (1 to 14) of the set is answered, with what "other" it names. */
static bool has_item(const struct ropa_record *set, int item) {
    const size_t *f = items[item - 1];
    return says(set, f[0]) && (f[1] == ROPA_NO_FIELD || !ropa_field_applies(set, f[1]) || says(set, f[1]));
}

void rp_catalog_lacks(const struct ropa_record *set, char out[48]) {
    size_t n = 0;
    out[0] = '\0';
    for (int i = 1; i <= RP_CATALOG_ITEMS; i++)
        if (!has_item(set, i))
            n += (size_t)snprintf(out + n, 48 - n, "%s%d", n ? ", " : "", i);
}

void rp_catalog_items_called(const char *numbers, enum ropa_lang lang, struct rp_buf *out) {
    char *end;
    for (const char *at = numbers; *at; at = end + strspn(end, ", ")) {
        long item = strtol(at, &end, 10);
        if (end == at || item < 1 || item > RP_CATALOG_ITEMS)
            return;
        const struct ropa_field *field = &rp_catalog.fields[items[item - 1][0]];
        rp_buf_printf(out, "%s%ld %s", at == numbers ? "" : ", ", item, field->label.in[lang]);
    }
}

bool rp_catalog_tells(const struct ropa_record *set, size_t f) {
    enum ropa_kind kind = rp_catalog.fields[f].kind;
    const char *value = ropa_record_get(set, f);
    return kind == ROPA_TEXT || kind == ROPA_LONG ? rp_affirms(value) : value != NULL;
}

bool rp_catalog_by_law(const struct ropa_record *set) {
    return rp_affirms_law(ropa_record_get(set, CAT_PUBLIC_BY_LAW));
}

bool rp_catalog_listed(const struct ropa_record *set) {
    return !rp_predicate_field_is(set, CAT_LISTED, "0") && !rp_predicate_yes(set, CAT_IMD);
}

bool rp_catalog_public(const struct ropa_record *set) {
    return rp_predicate_field_is(set, CAT_DATA_CATEGORY, "public");
}

int rp_catalog_stars(const struct ropa_record *resource) {
    static const char *const of[6][24] = {
        [1] = {"pdf", "doc", "docx", "ppt", "pptx", "txt", "html", "zip", "odt", "jpeg", "png", "gif", "tiff",
               NULL},
        [2] = {"xls", "xlsx", "shp", "mdb", "dbase", NULL},
        [3] = {"csv", "tsv", "json", "xml", "geojson", "kml", "kmz", "gml", "wfs", "wms", "ods", "rss", NULL},
        [5] = {"rdf", "ttl", "n3", "json_ld", "sparql", NULL},
    };
    const char *corrected = ropa_record_get(resource, CRS_STARS),
               *format = ropa_record_get(resource, CRS_FORMAT);
    if (corrected && rp_affirms(ropa_record_get(resource, CRS_STARS_REASON)))
        return corrected[1] - '0';
    for (int stars = 1; format && stars < 6; stars++)
        if (rp_predicate_is(format, of[stars]))
            return stars;
    return 0;
}

bool rp_catalog_described(const struct ropa_record *resource) {
    return ropa_record_get(resource, CRS_NAME) && ropa_record_get(resource, CRS_URL) &&
           ropa_record_get(resource, CRS_FORMAT) && !rp_predicate_yes(resource, CRS_RESOURCE_PRIVATE);
}

bool rp_catalog_tells_file(const struct ropa_record *set) {
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++)
        if (rp_catalog_described(ropa_record_row(set, CAT_RESOURCE, i)))
            return true;
    return false;
}

bool rp_catalog_open_format(const struct ropa_record *set, int least) {
    const char *licence = ropa_record_get(set, CAT_LICENSE_ID);
    bool open = false;
    for (size_t i = 0; i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        open |= rp_catalog_described(row) && rp_catalog_stars(row) >= least;
    }
    return open && licence && strcmp(licence, "unspecified") != 0;
}

/* ---- as the catalogue has it ---- */

bool rp_catalog_closed(const struct ropa_record *set) {
    bool by_law = rp_predicate_field_is(set, CAT_DATA_CATEGORY, "personal") && rp_catalog_by_law(set);
    return rp_catalog_category_closed(set) && !by_law;
}

bool rp_catalog_shows(const struct ropa_record *set, const struct ropa_record *resource) {
    return !rp_catalog_closed(set) && !rp_predicate_yes(resource, CRS_RESOURCE_PRIVATE);
}

size_t rp_catalog_field(const struct ropa_entity *ent, const char *code) {
    return ropa_field_find(ent, ent == &rp_catalog && !strcmp(code, "notes") ? "description" : code);
}

bool rp_catalog_has_classes(const struct ropa_view *view, const char *today) {
    const struct ropa_record *setting = rp_setting_on(view, today);
    const char *form = setting ? ropa_record_get(setting, SET_CATALOG_PROFILE) : NULL;
    return form && !strcmp(form, "gdc_class");
}

/* What is named in the place of "other" by the field behind field `f`; NULL: nothing. */
static const char *named_other(const struct ropa_record *rec, size_t f) {
    char code[64];
    snprintf(code, sizeof code, "%s_other", ropa_record_entity(rec)->fields[f].code);
    size_t other = ropa_field_find(ropa_record_entity(rec), code);
    return other == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, other);
}

/* The catalogue's own value of `code`: the Thai label. */
static const char *value_of(const struct ropa_field *f, const char *code) {
    const struct ropa_choice *c = ropa_choice_find(f->vocab, code);
    return c ? c->label.in[ROPA_TH] : code;
}

static void add_day(struct rp_buf *out, const char *iso) {
    rp_buf_printf(out, "%04ld%s", strtol(iso, NULL, 10) + BUDDHIST, iso + 4);
}

bool rp_catalog_name(const struct ropa_record *set, struct rp_buf *out) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    const char *former = ropa_record_get(set, CAT_FORMER_REF);
    bool theirs = former && former[0] && former[1] && !former[strspn(former, letters)];
    for (const char *p = theirs ? former : ropa_record_ref(set); *p; p++)
        rp_buf_char(out, *p >= 'A' && *p <= 'Z' ? (char)(*p - 'A' + 'a') : *p);
    return !out->bad;
}

static void add_choice(struct rp_buf *out, const struct ropa_record *rec, size_t f, const char *choice) {
    const char *other = !strcmp(choice, "other") ? named_other(rec, f) : NULL;
    rp_buf_str(out, other ? other : value_of(&ropa_record_entity(rec)->fields[f], choice));
}

static void add_cell(struct rp_buf *out, const struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *value = ropa_record_get(rec, f);
    struct rp_buf first = {0};
    if (field->kind == ROPA_BOOL)
        rp_buf_str(out, value && *value == '1' ? "ใช่" : "ไม่ใช่");
    else if (!value)
        return;
    else if (field->kind == ROPA_DATE)
        add_day(out, value);
    else if (field->kind == ROPA_CHOICE)
        add_choice(out, rec, f, value);
    else if (field->kind != ROPA_SET)
        rp_buf_str(out, value);
    else if (rp_set_next(&value, &first))
        add_choice(out, rec, f, first.p);
    out->bad |= first.bad;
    rp_buf_free(&first);
}

bool rp_catalog_cell(const struct ropa_record *rec, const struct ropa_record *set, const char *code,
                     struct rp_buf *out) {
    bool of_set = rec == set;
    size_t f = rp_catalog_field(ropa_record_entity(rec), code);
    if (!strcmp(code, of_set ? "name" : "dataset_name"))
        rp_catalog_name(set, out);
    else if (!strcmp(code, "type"))
        add_cell(out, set, CAT_DATA_TYPE);
    else if (f != ROPA_NO_FIELD)
        add_cell(out, rec, f);
    return !out->bad;
}

/* Each value of field `f` in the catalogue's words; NULL: none, or out of memory. */
static json_t *json_of(const struct ropa_record *rec, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *value = ropa_record_get(rec, f);
    struct rp_buf item = {0};
    if (!value || !ropa_field_applies(rec, f))
        return NULL;
    if (field->kind == ROPA_BOOL)
        return json_string(*value == '1' ? "True" : "False");
    if (field->kind == ROPA_CHOICE)
        return json_string_nocheck(value_of(field, value));
    if (field->kind != ROPA_SET)
        return json_string_nocheck(value);
    json_t *list = json_array();
    while (rp_set_next(&value, &item))
        json_array_append_new(list, json_string_nocheck(value_of(field, item.p)));
    rp_buf_free(&item);
    return list;
}

bool rp_catalog_carries(const struct ropa_entity *ent, size_t f) {
    static const char *const inner[] = {"unit_ref",         "stars", "stars_reason", "loaded_on",
                                        "resource_private", NULL};
    const struct ropa_field *field = &ent->fields[f];
    bool described =
        ent->row ||
        field->section ==
            ent->fields[CAT_TITLE].section || /* the fourteen items, and those that may be left out */
        field->section == ent->fields[CAT_URL].section;
    return described && field->kind != ROPA_ROWS && !rp_predicate_is(field->code, inner);
}

/* Each under the catalogue's code. */
static json_t *fields_json(const struct ropa_record *rec, const char *prefix, const char *const *plain) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    json_t *object = json_object();
    for (size_t f = 0; f < ent->n_fields && object; f++) {
        const struct ropa_field *field = &ent->fields[f];
        json_t *value = rp_catalog_carries(ent, f) ? json_of(rec, f) : NULL;
        char key[80];
        bool bare = rp_predicate_is(field->code, plain);
        snprintf(key, sizeof key, "%s%s", bare ? "" : prefix, field->code);
        if (value)
            json_object_set_new(object, f == CAT_DESCRIPTION && !ent->row ? "notes" : key, value);
    }
    return object;
}

json_t *rp_catalog_package(const struct ropa_record *set) {
    static const char *const plain[] = {"name", "url", "description", "format", NULL};
    struct rp_buf name = {0};
    json_t *package = fields_json(set, "", plain), *files = json_array();
    bool said = ropa_record_get(set, CAT_PRIVATE);
    bool shown = !rp_catalog_closed(set) &&
                 (said ? rp_predicate_field_is(set, CAT_PRIVATE, "0") : rp_catalog_public(set));
    json_t *harvest =
        shown ? json_string("True") : json_of(set, CAT_ALLOW_HARVEST); /* as the catalogue itself sets it */
    rp_catalog_name(set, &name);
    bool good = package && files && !name.bad && !json_object_set_new(package, "name", json_string(name.p)) &&
                !json_object_set_new(package, "private", json_boolean(!shown)) &&
                (!harvest || !json_object_set_new(package, "allow_harvest", harvest));
    for (size_t i = 0; good && i < ropa_record_rows(set, CAT_RESOURCE); i++) {
        const struct ropa_record *row = ropa_record_row(set, CAT_RESOURCE, i);
        if (rp_catalog_shows(set, row))
            good = !json_array_append_new(files, fields_json(row, "resource_", plain));
    }
    good = good && !json_object_set(package, "resources", files);
    json_decref(files);
    rp_buf_free(&name);
    if (good)
        return package;
    json_decref(package);
    return NULL;
}
