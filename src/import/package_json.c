/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A package of CKAN as it answers it, or as we write it. */
#include "base/buf.h"
#include "base/err.h"
#include "import/package.h"
#include "model/catalog.h"
#include "model/json_text.h"
#include "model/predicate.h"

#include <string.h>

/* By the keys that it has: what stands under them may be nothing, or wrong, and is told then. A record of ours calls its files otherwise. */
bool rp_package_is(const json_t *value) {
    bool titled = json_object_get(value, "title"), named = json_is_string(json_object_get(value, "name")),
         files = json_is_array(json_object_get(value, "resources")),
         owned = json_object_get(value, "owner_org");
    return !json_object_get(value, "uid") &&
           (((titled || named) && files) || (named && owned) || (titled && named));
}

/* What the catalogue keeps for itself: no part of the description. */
static bool is_inner(const char *key) {
    static const char *const keys[] = {"id",
                                       "state",
                                       "type",
                                       "creator_user_id",
                                       "metadata_created",
                                       "metadata_modified",
                                       "isopen",
                                       "num_resources",
                                       "num_tags",
                                       "organization",
                                       "groups",
                                       "relationships_as_subject",
                                       "relationships_as_object",
                                       "license_title",
                                       "license_url",
                                       "revision_id",
                                       "package_id",
                                       "position",
                                       "created",
                                       "last_modified",
                                       "metadata_language",
                                       "datastore_active",
                                       "url_type",
                                       "mimetype",
                                       "mimetype_inner",
                                       "cache_url",
                                       "cache_last_updated",
                                       "hash",
                                       "size",
                                       "resource_type",
                                       "tracking_summary",
                                       NULL};
    return rp_predicate_is(key, keys);
}

/* The value as one text, those of a list with ";" between; of tags their names. */
static void put_text(const json_t *v, struct rp_buf *out, const char *between) {
    size_t i;
    json_t *item;
    if (json_is_string(v))
        rp_buf_str(out, json_string_value(v));
    else if (json_is_integer(v))
        rp_buf_printf(out, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    else if (json_is_real(v))
        rp_buf_printf(out, "%.10g", json_real_value(v));
    else if (json_is_boolean(v))
        rp_buf_str(out, json_is_true(v) ? "true" : "false");
    else if (json_is_object(v) && json_is_string(json_object_get(v, "name")))
        rp_buf_str(out, json_string_value(json_object_get(v, "name")));
    else if (json_is_object(v) && json_object_size(v)) {
        char *compact = rp_json_compact(v);
        rp_buf_str(out, compact ? compact : "");
        out->bad |= !compact;
        free(compact);
    }
    json_array_foreach(v, i, item) {
        struct rp_buf text = {0};
        put_text(item, &text, between);
        if (text.n) /* null and "" are no value of a list */
            rp_buf_printf(out, "%s%s", out->n ? between : "", text.p);
        out->bad |= text.bad;
        rp_buf_free(&text);
    }
}

/* Where the organisation is given by its number, its name is told beside it. */
static const json_t *organisation(const json_t *package, const json_t *said) {
    const json_t *name = json_object_get(json_object_get(package, "organization"), "name");
    const char *text = json_string_value(said);
    bool number = text && strlen(text) == 36 && strspn(text, "0123456789abcdef-") == 36;
    return number && json_is_string(name) ? name : said;
}

static void add(struct rp_package *p, size_t file, const char *prefix, const char *key, const char *code,
                const json_t *value) {
    struct rp_buf text = {0}, address = {0};
    rp_buf_printf(&address, "%s.%s", prefix, key);
    put_text(value, &text, !strcmp(key, "tags") ? ", " : ";");
    if (!text.bad && !address.bad)
        rp_package_add(p, file, code, text.p ? text.p : "", address.p);
    p->pool.bad |= text.bad || address.bad;
    rp_buf_free(&text);
    rp_buf_free(&address);
}

/* Why what the catalogue doesn't have as live isn't taken; NULL: it is live, or its state isn't said. */
static const struct ropa_text *not_live(const json_t *what) {
    static const struct ropa_text removed = {
        {"ระบบบัญชีข้อมูลลบรายการนี้แล้ว (state: deleted) จึงไม่นำเข้า",
         "the catalogue has deleted it (state: deleted): it isn't taken in"}};
    static const struct ropa_text draft = {
        {"ยังเป็นร่างในระบบบัญชีข้อมูล (state: draft) จึงไม่นำเข้า",
         "it is a draft in the catalogue (state: draft): it isn't taken in"}};
    static const struct ropa_text unknown = {
        {"ระบบบัญชีข้อมูลไม่ได้บอกว่ารายการนี้ใช้งานอยู่ (state ไม่ใช่ active) จึงไม่นำเข้า",
         "the catalogue doesn't say that it is in use (state isn't active): it isn't taken in"}};
    const json_t *said = json_object_get(what, "state");
    const char *state = json_string_value(said);
    if (!said || json_is_null(said) || (state && (!*state || !strcmp(state, "active"))))
        return NULL;
    return state && !strcmp(state, "deleted") ? &removed
           : state && !strcmp(state, "draft") ? &draft
                                              : &unknown;
}

static void read_files(struct rp_package *p, const char *prefix, const json_t *files) {
    size_t i;
    json_t *file, *value;
    const char *key;
    struct rp_buf at = {0};
    json_array_foreach(files, i, file) {
        rp_buf_clear(&at);
        rp_buf_printf(&at, "%s.resources[%zu]", prefix, i + 1);
        size_t first = p->n;
        json_object_foreach(file, key, value) if (!at.bad && !is_inner(key))
            add(p, not_live(file) ? 0 : i + 1, at.p, key, key, value);
        for (; first < p->n && not_live(file); first++)
            p->cells[first].left = not_live(file);
        if (!at.bad && !json_is_object(file))
            add(p, 0, at.p, "?", "resources", file);
    }
    p->pool.bad |= at.bad;
    rp_buf_free(&at);
}

/* What the catalogue keeps beside its fields: of us the head; the rest is what it is. */
static void read_extras(struct rp_package *p, const char *prefix, const json_t *extras) {
    size_t i;
    json_t *extra;
    json_array_foreach(extras, i, extra) {
        const char *key = json_string_value(json_object_get(extra, "key")),
                   *value = json_string_value(json_object_get(extra, "value"));
        if (key && value && !strcmp(key, RP_CATALOG_HEAD))
            p->head = rp_pool_text(&p->pool, value);
        else
            add(p, 0, prefix, "extras", "extras", extra);
    }
}

static void read_package(struct rp_package *p, const char *prefix, const json_t *package) {
    const char *key, *unused = json_is_string(json_object_get(package, "tag_string")) ? "tags"
                               : json_object_get(package, "tags")                     ? "tag_string"
                                                                                      : "";
    json_t *value;
    p->left = not_live(package);
    json_object_foreach((json_t *)package, key, value) {
        bool tags = !strcmp(key, "tags");
        if (!strcmp(key, "resources") && json_is_array(value))
            read_files(p, prefix, value);
        else if (!strcmp(key, "extras") && json_is_array(value))
            read_extras(p, prefix, value);
        else if (!strcmp(key, "owner_org"))
            add(p, 0, prefix, key, key, organisation(package, value));
        else if (!is_inner(key) && strcmp(key, unused) != 0)
            add(p, 0, prefix, key, tags ? "tag_string" : key, value);
    }
}

static void show(const struct rp_packages *all, const struct ropa_record *set, struct rp_package *out) {
    json_t *package = rp_catalog_package(set);
    (void)all;
    out->pool.bad |= !package;
    read_package(out, "", package);
    json_decref(package);
}

/* `place` is that in the file's array: "[3]" is where it stands there, no place in a record. */
enum ropa_status rp_packages_take_json(struct rp_packages *all, size_t place, const json_t *value,
                                       struct ropa_err *err) {
    struct rp_package p = {0};
    struct rp_buf prefix = {0};
    all->show = show;
    rp_buf_printf(&prefix, "[%zu]", place);
    if (!prefix.bad)
        read_package(&p, prefix.p, value);
    enum ropa_status s = prefix.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_packages_take(all, &p, err);
    rp_package_free(&p);
    rp_buf_free(&prefix);
    return s;
}
