/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/column.h"

#include "base/err.h"
#include "model/value.h"
#include "register/nearest.h"

#include <ropa/register.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define MAX_NAME 400 /* bytes of a name; Thai labels are long */

/* What every record has beside its fields. */
static const struct {
    const char *code;
    struct ropa_text label;
} beside[] = {
    [RP_BESIDE_STATUS] = {"status", {{"สถานะ", "Status"}}},
    [RP_BESIDE_CHANGED] = {"changed_after_approval", {{"แก้ไขหลังอนุมัติ", "Changed after approval"}}},
};

static bool find_beside(const char *name, struct rp_target *out) {
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
        if (strcmp(name, beside[i].code) && strcmp(name, beside[i].label.in[ROPA_TH]) &&
            strcmp(name, beside[i].label.in[ROPA_EN]))
            continue;
        *out = (struct rp_target){.kind = RP_TO_NOTHING, .field = i};
        return true;
    }
    return false;
}

/* Computed fields stand in no file, so headings don't know their labels. */
static bool find_derived(const struct ropa_entity *ent, const char *name, struct rp_target *out, bool *bad) {
    char *key = ropa_text_fold(name);
    bool found = false;
    *bad |= !key;
    for (size_t f = 0; key && f < ent->n_fields && !found; f++) {
        for (int lang = 0; lang < 2 && !found && ent->fields[f].flags & ROPA_DERIVED; lang++) {
            char *label = ropa_text_fold(ent->fields[f].label.in[lang]);
            *bad |= !label;
            found = label && !strcmp(label, key);
            free(label);
        }
        if (found)
            *out = (struct rp_target){.kind = RP_TO_FIELD, .field = f};
    }
    free(key);
    return found;
}

/* Codes are the common case, and the headings of a noun take a while to learn. */
static bool find(const struct ropa_entity *ent, const char *name, struct rp_target *out,
                 struct rp_headings **headings, bool *bad) {
    if (rp_target_parse(ent, name, out) || find_beside(name, out))
        return true;
    if (!*headings && !(*headings = rp_headings_new(ent)))
        *bad = true;
    return *headings && (rp_headings_find(*headings, name, out, bad) || find_derived(ent, name, out, bad));
}

/* A code is near by its letters, a label by the words it shares. */
static enum ropa_status refuse(const struct ropa_entity *ent, const char *name, const struct rp_headings *h,
                               struct ropa_err *err) {
    struct rp_target near;
    struct rp_buf path = {0}, th = {0}, en = {0};
    enum ropa_status s = rp_nearest_field(ent, name, err);
    if (!rp_headings_nearest(h, name, &near))
        return s;
    const struct ropa_field *f = rp_target_field(ent, &near);
    rp_target_path(ent, &near, &path);
    rp_buf_printf(&th, " หมายถึง %s (%s) หรือไม่", f->label.in[ROPA_TH], path.p);
    rp_buf_printf(&en, "; did you mean %s (%s)?", f->label.in[ROPA_EN], path.p);
    rp_err_hint(err, th.p, en.p);
    rp_buf_free(&path);
    rp_buf_free(&th);
    rp_buf_free(&en);
    return s;
}

/* One name, or the shortest of the names that `list` begins with up to a comma; *size is how much of it was one. */
static enum ropa_status find_first(const struct ropa_entity *ent, const char *list, size_t *size,
                                   struct rp_target *out, struct ropa_err *err) {
    struct rp_headings *headings = NULL;
    char name[MAX_NAME];
    bool bad = false, found = false;
    enum ropa_status s = ROPA_OK;
    size_t first = strcspn(list, ","), n = first;
    for (;;) {
        rp_copy(name, n < sizeof name ? n + 1 : sizeof name, list);
        found = n < sizeof name && find(ent, name, out, &headings, &bad);
        if (found || bad || !list[n])
            break;
        n += 1 + strcspn(list + n + 1, ",");
    }
    *size = n;
    rp_copy(name, first < sizeof name ? first + 1 : sizeof name, list);
    if (bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else if (!found)
        s = refuse(ent, name, headings, err);
    rp_headings_free(headings);
    return s;
}

enum ropa_status rp_column_next(const struct ropa_entity *ent, const char **list, bool *down,
                                struct rp_target *out, bool *found, struct ropa_err *err) {
    size_t size = 0;
    *list += strspn(*list, ", ");
    *found = **list != '\0';
    if (!*found)
        return ROPA_OK;
    if (down)
        *down = **list == '-';
    *list += down && *down;
    enum ropa_status s = find_first(ent, *list, &size, out, err);
    *list += size;
    return s;
}
