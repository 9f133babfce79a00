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
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (same_code(code, nouns[i]->code))
            return nouns[i];
    return NULL;
}

size_t ropa_field_find(const struct ropa_entity *ent, const char *code) {
    for (size_t i = 0; i < ent->n_fields; i++)
        if (*code == *ent->fields[i].code && !strcmp(code, ent->fields[i].code))
            return i;
    return ROPA_NO_FIELD;
}
