/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/site.h"

#include "base/err.h"

static enum ropa_status put_page(void *ctx, struct rp_file *file, struct ropa_err *err) {
    return rp_paper_html(ctx, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status put_csv(void *ctx, struct rp_file *file, struct ropa_err *err) {
    return rp_paper_csv(ctx, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status put_bytes(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct rp_buf *bytes = ctx;
    (void)err; /* what fails to be written the file knows */
    fwrite(bytes->p, 1, bytes->n, rp_file_stream(file));
    return ROPA_OK;
}

static enum ropa_status write_file(struct rp_site *s, const char *file, rp_file_fn *each, void *ctx) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s/%s", s->folder, file);
    enum ropa_status st =
        path.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL)
                 : rp_file_write(&(struct rp_out){.path = path.p, .overwrite = s->overwrite, .public = true},
                                 each, ctx, s->err);
    rp_buf_free(&path);
    return st;
}

enum ropa_status rp_site_page(struct rp_site *s, struct rp_paper *p, const char *file) {
    return p->pool.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL) : write_file(s, file, put_page, p);
}

enum ropa_status rp_site_csv(struct rp_site *s, struct rp_paper *p, const char *file) {
    return write_file(s, file, put_csv, p);
}

enum ropa_status rp_site_bytes(struct rp_site *s, const struct rp_buf *bytes, const char *file) {
    return write_file(s, file, put_bytes, (void *)bytes);
}

void rp_site_begin(struct rp_site *s, struct rp_paper *p, const char *title) {
    *p = (struct rp_paper){.lang = ROPA_TH, .footer = "", .day = "", .style = s->style, .seal = s->seal};
    p->root = rp_paper_block(p, NULL, RP_BLOCKS);
    p->title = rp_pool_text(&p->pool, title);
    p->pool.bad |= !p->root;
    if (p->root)
        rp_paper_heading(p, p->root, 1, title);
}

enum ropa_status rp_site_folder(struct rp_site *s, const char *below) {
    struct rp_buf path = {0};
    s->below = below;
    rp_buf_printf(&path, "%s/%s", s->folder, below);
    enum ropa_status st =
        path.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL) : rp_file_folder(path.p, RP_SITE_OPEN, s->err);
    rp_buf_free(&path);
    return st;
}
