/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/nouns/nouns.h"

#include <string.h>

static const struct ropa_entity *const nouns[] = {
#define NOUN(name) &rp_##name,
    RP_NOUNS(NOUN)
#undef NOUN
};

const struct ropa_entity *const *ropa_entities(size_t *n) {
    *n = sizeof nouns / sizeof *nouns;
    return nouns;
}

/* Whether `text` is `code`, its hyphens read as underscores. */
static bool same_code(const char *text, const char *code) {
    for (; *text && *code; text++, code++)
        if ((*text == '-' ? '_' : *text) != *code)
            return false;
    return *text == *code;
}

const struct ropa_entity *ropa_entity_find(const char *code) {
    for (size_t i = 0; code && i < sizeof nouns / sizeof *nouns; i++)
        if (same_code(code, nouns[i]->code))
            return nouns[i];
    return NULL;
}

size_t ropa_field_find(const struct ropa_entity *ent, const char *code) {
    for (size_t i = 0; code && i < ent->n_fields; i++)
        if (*code == *ent->fields[i].code && !strcmp(code, ent->fields[i].code))
            return i;
    return ROPA_NO_FIELD;
}

size_t ropa_entity_listed(const struct ropa_entity *ent, size_t fields[ROPA_LISTED]) {
    static const char *const codes[] = {"post",          "type",        "unit_ref",
                                        "record_role",   "risk_rating", "retention_text",
                                        "collect_start", "party_type",  "items_lacking"};
    size_t n = 0;
    fields[n++] = ent->title;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0] && n < ROPA_LISTED; i++) {
        size_t f = ropa_field_find(ent, codes[i]);
        if (f != ROPA_NO_FIELD && f != ent->title)
            fields[n++] = f;
    }
    return n;
}
