/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What pages and pictures have in common: how letters are set, what a pdf says of itself, what became of it. */
#include "base/err.h"
#include "press/flow.h"

#include <cairo-pdf.h>
#include <ropa/version.h>
#include <zlib.h>

PangoContext *rp_flow_context(cairo_t *cr, const struct rp_paper *p) {
    PangoContext *context = pango_cairo_create_context(cr);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(p->lang == ROPA_TH ? "th" : "en"));
    return context;
}

void rp_flow_properties(cairo_surface_t *pdf, const struct rp_paper *p) {
    char made[40];
    snprintf(made, sizeof made, "%sT00:00:00Z", p->day);
    /* 1.4 has no ActualText, and Thai copied out of it has its marks changed about */
    cairo_pdf_surface_restrict_to_version(pdf, CAIRO_PDF_VERSION_1_5);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, p->title);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "ropa " ROPA_VERSION);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, made);
    if (p->seal)
        cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_KEYWORDS, p->seal);
}

void rp_flow_draft(struct rp_flow *f, cairo_t *cr, double wide, double high, double points,
                   const double colour[4]) {
    static const struct ropa_text word = {{"ร่าง", "DRAFT"}};
    PangoRectangle ink;
    PangoLayout *layout =
        rp_flow_layout(f, &(struct rp_run){.text = word.in[f->p->lang]}, 1, points, true, 0);
    if (!layout)
        return;
    pango_layout_get_extents(layout, &ink, NULL);
    cairo_save(cr);
    cairo_translate(cr, wide / 2, high / 2);
    cairo_rotate(cr, -0.9);
    cairo_translate(cr, -pango_units_to_double(ink.x) - pango_units_to_double(ink.width) / 2,
                    -pango_units_to_double(ink.y) - pango_units_to_double(ink.height) / 2);
    cairo_new_path(cr);
    pango_cairo_layout_path(cr, layout);
    cairo_set_source_rgba(cr, colour[0], colour[1], colour[2], colour[3]);
    cairo_fill(cr);
    cairo_restore(cr);
}

void rp_flow_made(struct rp_flow *f) {
    snprintf(f->told->with, sizeof f->told->with,
             "ropa %s, cairo %s, pango %s, harfbuzz %s, zlib %s, fonts %012llx", ROPA_VERSION,
             cairo_version_string(), pango_version_string(), hb_version_string(), zlibVersion(),
             (unsigned long long)(f->fonts & 0xFFFFFFFFFFFF));
}

enum ropa_status rp_flow_result(const struct rp_flow *f, cairo_surface_t *surface, struct ropa_err *err) {
    const cairo_status_t broken = cairo_surface_status(surface);
    if (f->pool.bad || broken == CAIRO_STATUS_NO_MEMORY)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (*f->missing)
        return rp_err(err, ROPA_E_NO_GLYPH, f->missing);
    if (!broken || broken == CAIRO_STATUS_WRITE_ERROR) /* the file knows */
        return ROPA_OK;
    rp_err_subject(err, ROPA_E_IO, f->p->title, NULL);
    if (err)
        RP_COPY(err->native, cairo_status_to_string(broken));
    return ROPA_E_IO;
}
