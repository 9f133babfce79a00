/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "model/set.h"

#include <ropa/model.h>
#include <stdlib.h>
#include <string.h>

bool rp_set_next(const char **pos, struct rp_buf *item) {
    const char *p = *pos;
    rp_buf_clear(item);
    if (!p)
        return false;
    while (*p && *p != '"')
        p++;
    if (!*p)
        return false;
    rp_buf_add(item, "", 0); /* an empty item is a text too */
    for (p++; *p && *p != '"'; p++) {
        if (*p == '\\' && p[1])
            p++;
        rp_buf_char(item, *p);
    }
    *pos = *p ? p + 1 : p;
    return !item->bad;
}

void rp_set_add(struct rp_buf *b, const char *item) {
    rp_buf_str(b, b->n ? ",\"" : "[\"");
    for (; *item; item++) {
        if (*item == '"' || *item == '\\')
            rp_buf_char(b, '\\');
        rp_buf_char(b, *item);
    }
    rp_buf_char(b, '"');
}

char *rp_set_close(struct rp_buf *b) {
    if (!b->n) {
        rp_buf_free(b);
        return NULL;
    }
    rp_buf_char(b, ']');
    return rp_buf_take(b);
}

size_t ropa_set_count(const char *value) {
    struct rp_buf item = {0};
    size_t n = 0;
    while (rp_set_next(&value, &item))
        n++;
    rp_buf_free(&item);
    return n;
}

char *ropa_set_item(const char *value, size_t i) {
    struct rp_buf item = {0};
    while (rp_set_next(&value, &item))
        if (i-- == 0)
            return rp_buf_take(&item);
    rp_buf_free(&item);
    return NULL;
}

bool ropa_set_has(const char *value, const char *code) {
    size_t n = strlen(code);
    if (!value || !strstr(value, code)) /* mostly: it is asked of every code of a list */
        return false;
    for (const char *p = value; (p = strchr(p, '"')); p++) {
        p++;
        if (!strncmp(p, code, n) && p[n] == '"')
            return true;
        while (*p && *p != '"')
            p += *p == '\\' && p[1] ? 2 : 1;
        if (!*p)
            return false;
    }
    return false;
}
