/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/joined.h"

#include "model/set.h"

#include <string.h>

static bool is_list(const struct ropa_field *f) {
    return f->kind == ROPA_SET || f->kind == ROPA_REFS;
}

void rp_joined_put(struct rp_joined *j, const struct ropa_field *f, const char *text) {
    text = text ? text : "";
    rp_buf_str(&j->plain, j->n ? ";" : "");
    rp_buf_str(&j->plain, text);
    rp_set_add(&j->array, text);
    j->says |= *text != '\0';
    bool na = !strncmp(text, "na:", 3) || (j->plain.p && !strncmp(j->plain.p, "na:", 3));
    j->split |= strpbrk(text, ";\n\r") || text[0] == '[' || (j->n && (is_list(f) || na));
    j->n++;
}

void rp_joined_end(struct rp_joined *j, struct rp_buf *out) {
    if (j->says)
        rp_buf_str(out, j->split ? j->array.p : j->plain.p);
    if (j->says && j->split)
        rp_buf_char(out, ']');
    out->bad |= j->plain.bad || j->array.bad;
    rp_buf_free(&j->plain);
    rp_buf_free(&j->array);
    *j = (struct rp_joined){0};
}

/* ["...","..."], as rp_set_add() writes it. */
static bool is_array(const char *text) {
    if (text[0] != '[' || text[1] != '"')
        return false;
    do {
        for (text += 2; *text && *text != '"'; text++)
            text += *text == '\\' && text[1];
    } while (*text && text[1] == ',' && text[2] == '"' && *(text += 1));
    return text[0] == '"' && text[1] == ']' && !text[2];
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

enum rp_joining rp_joined_how(const struct ropa_field *f, const char *text) {
    if (is_array(text))
        return RP_JOINED_ARRAY;
    if (is_list(f) || !strchr(text, ';') || text[strspn(text, ";")] == '\0' || !strncmp(text, "na:", 3))
        return RP_JOINED_NOT;
    for (const char *at = text; (at = strchr(at, ';')); at++)
        if (is_blank(at[1]) || (at > text && is_blank(at[-1])))
            return RP_JOINED_NOT;
    return RP_JOINED_PLAIN;
}

bool rp_joined_next(enum rp_joining how, const char **pos, struct rp_buf *item) {
    if (!*pos)
        return false;
    if (how == RP_JOINED_ARRAY)
        return rp_set_next(pos, item);
    size_t n = how == RP_JOINED_PLAIN ? strcspn(*pos, ";") : strlen(*pos);
    rp_buf_clear(item);
    rp_buf_add(item, *pos, n);
    *pos = (*pos)[n] ? *pos + n + 1 : NULL;
    return !item->bad;
}
