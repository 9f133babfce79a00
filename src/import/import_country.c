/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Cells that say at once whether data goes abroad and where to: "มี (สิงคโปร์)", "มี แต่ไม่บ่อย", "0", "สิงคโปร์". */
#include "base/country.h"
#include "base/err.h"
#include "import/import_table.h"
#include "model/place.h"
#include "model/words.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool tells_country(const struct ropa_entity *ent, size_t f) {
    return f < ent->n_fields && ent->fields[f].flags & (ROPA_COUNTRY | ROPA_ABROAD);
}

bool rp_import_is_country(const struct ropa_place *p) {
    return p->root && p->rows != ROPA_NO_FIELD && tells_country(ropa_place_entity(p), p->field);
}

bool rp_import_where_abroad(const struct ropa_place *p, struct ropa_place *country) {
    struct ropa_place row = p->root ? rp_place_valued(p) : *p;
    const struct ropa_entity *ent = row.root && row.rows != ROPA_NO_FIELD ? ropa_place_entity(&row) : NULL;
    size_t f = 0;
    while (ent && f < ent->n_fields && !tells_country(ent, f))
        f++;
    if (!ent || f == ent->n_fields || row.field != ent->title)
        return false;
    *country = row;
    country->field = f;
    return true;
}

/* What follows the word that says yes; NULL: `text` doesn't begin so. */
static const char *behind_yes(const char *text) {
    static const char *const words[] = {"มี", "ใช่", "yes"};
    if (rp_word_is_tick(text) || !strcasecmp(text, "y"))
        return text + strlen(text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        bool latin = (unsigned char)words[i][0] < 0x80;
        if (!strncasecmp(text, words[i], n) && (!latin || !text[n] || strchr(" (:,;-/", text[n])))
            return text + n;
    }
    return NULL;
}

/* Whether what stands behind a yes names nothing: "ไม่ระบุ", "ไม่บ่อย". */
static bool names_nothing(const char *word, bool *bad) {
    return !strncmp(word, "ไม่", strlen("ไม่")) || rp_word_is_no_name(word, bad) ||
           rp_word_is_unknown(word, bad);
}

/* The country that stands behind a yes: in brackets, or what is one by its name. Owned, "" where none does; NULL: no memory. */
static char *country_in(const char *rest) {
    const char *open = strchr(rest, '(');
    char *in = open ? strndup(open + 1, strcspn(open + 1, ")")) : rp_strdup(rest + strspn(rest, " :,;-/\n"));
    char *word = in ? rp_word_trim(in) : NULL;
    bool bad = false;
    if (word && *word && (names_nothing(word, &bad) || (!open && !rp_country_is(word))))
        *word = '\0';
    free(in);
    if (bad) {
        free(word);
        return NULL;
    }
    return word;
}

bool rp_import_yes_where(const char *text, char **where, bool *bad) {
    const char *rest = behind_yes(text), *open = rest ? rest + strspn(rest, " ") : NULL;
    *where = NULL;
    if (!open || (*open && (*open != '(' || strcspn(open, ")") != strlen(open) - 1)))
        return false;
    char *in = *open ? strndup(open + 1, strlen(open) - 2) : rp_strdup("");
    *where = in ? rp_word_trim(in) : NULL;
    *bad |= !*where;
    if (*where && **where && names_nothing(*where, bad))
        **where = '\0';
    free(in);
    return *where != NULL;
}

enum rp_country_says rp_import_country(const char *text, char **country, bool *bad) {
    const char *rest = behind_yes(text);
    *country = NULL;
    if (rp_import_is_zero(text) || rp_word_names_none(text, bad))
        return RP_COUNTRY_NONE;
    if (rp_import_is_open(text, bad) || rp_word_is_unknown(text, bad))
        return RP_COUNTRY_OPEN;
    if (!rest && text[strspn(text, "0123456789., ")] == '\0')
        return RP_COUNTRY_WRONG;
    *country = rest ? country_in(rest) : rp_strdup(text);
    *bad |= !*country;
    if (*country && **country)
        return RP_COUNTRY_NAMED;
    free(*country);
    *country = NULL;
    return RP_COUNTRY_YES;
}

void rp_import_leave_country(struct rp_group *g, size_t cell, enum rp_country_says says) {
    if (says == RP_COUNTRY_YES) {
        rp_group_leave(g, cell, "ตอบว่ามี แต่ไฟล์ไม่ได้บอกประเทศ", "it says yes, but not which country");
        return;
    }
    rp_group_leave(g, cell, "ไม่ใช่ชื่อประเทศ โปรดระบุประเทศ หรือ \"ไม่มี\"",
                   "this is no country; name it, or say \"none\"");
    rp_group_wrong(g, cell);
}
