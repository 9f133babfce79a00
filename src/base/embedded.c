/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/embedded.h"

#include <string.h>

const struct rp_embedded *rp_embedded_find(const char *name) {
    for (const struct rp_embedded *e = rp_embedded_files; e->name; e++)
        if (!strcmp(e->name, name))
            return e;
    return NULL;
}
