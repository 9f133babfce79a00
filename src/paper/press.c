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

void rp_press_draw(const struct rp_paper *p, const struct rp_node *b, size_t i, enum rp_look look,
                   struct rp_drawn *out) {
    static const struct ropa_text camera = {{"รูปกล้องถ่ายภาพ", "A camera"}},
                                  code = {{"คิวอาร์โค้ดไปยัง ", "QR code of "}};
    const struct rp_press *press;
    struct rp_buf address = {0};
    *out = (struct rp_drawn){.size = rp_paper_drawn(b, i, look, &address)};
    if (out->size &&
        (rp_press_open(&press, NULL) || !press->icon(b->runs[i].icon, address.p ? address.p : "", &out->png)))
        rp_buf_clear(&out->png);
    out->size = out->png.n ? out->size : 0;
    if (b->runs[i].icon == RP_ICON_QR)
        rp_buf_printf(&out->alt, "%s%s", code.in[p->lang], address.p ? address.p : "");
    else /* others stand beside what says the same */
        rp_buf_str(&out->alt, b->runs[i].icon == RP_ICON_CAMERA ? camera.in[p->lang] : "");
    rp_buf_free(&address);
}

void rp_drawn_free(struct rp_drawn *d) {
    rp_buf_free(&d->png);
    rp_buf_free(&d->alt);
}
