/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a package says, cell by cell. */
#include "import/package.h"

#include <stdlib.h>
#include <string.h>

void rp_package_add(struct rp_package *p, size_t file, const char *code, const char *text,
                    const char *address) {
    struct rp_package_cell *grown = rp_grow(p->cells, p->n, &p->cap, sizeof *grown);
    if (!grown) {
        p->pool.bad = true;
        return;
    }
    p->cells = grown;
    p->cells[p->n++] = (struct rp_package_cell){.file = file,
                                                .code = rp_pool_text(&p->pool, code),
                                                .text = rp_pool_text(&p->pool, text),
                                                .address = rp_pool_text(&p->pool, address)};
    p->files = file > p->files ? file : p->files;
}

void rp_package_add_failed(struct rp_package *p, size_t file, const char *code, const char *text,
                           const char *address) {
    size_t had = p->n;
    rp_package_add(p, file, code, text, address);
    if (p->n > had)
        p->cells[had].failed = true;
}

void rp_package_free(struct rp_package *p) {
    free(p->cells);
    rp_pool_free(&p->pool);
    *p = (struct rp_package){0};
}

const char *rp_package_said(const struct rp_package *p, size_t file, const char *code) {
    for (size_t i = 0; i < p->n; i++)
        if (p->cells[i].file == file && !p->cells[i].failed && !p->cells[i].left &&
            !strcmp(p->cells[i].code, code))
            return *p->cells[i].text ? p->cells[i].text : NULL;
    return NULL;
}
