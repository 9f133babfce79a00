/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/press.h"

#include "base/err.h"

#include <dlfcn.h>
#include <ropa/version.h>
#include <string.h>

#define RP_PRESS_FILE "libropa-paper-" ROPA_VERSION ".so"

/* The loader counts how often it is opened, and it is never closed: Pango can't be unloaded. */
enum ropa_status rp_press_open(const struct rp_press **out, struct ropa_err *err) {
    static const size_t sizes[] = {RP_PRESS_SIZES};
    void *library = dlopen(RP_PRESS_FILE, RTLD_NOW | RTLD_LOCAL);
    const struct rp_press *press = library ? dlsym(library, RP_PRESS) : NULL;
    const char *why = press ? NULL : dlerror();
    if (press && (strcmp(press->version, ROPA_VERSION) != 0 || press->paper != sizes[0] ||
                  press->node != sizes[1] || press->run != sizes[2]))
        why = press->version;
    *out = why ? NULL : press;
    if (!why)
        return ROPA_OK;
    rp_err_subject(err, ROPA_E_NO_PRESS, RP_PRESS_FILE, NULL);
    if (err)
        RP_COPY(err->native, why);
    return ROPA_E_NO_PRESS;
}
