/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Icons, each a few strokes in a square of 24. */
#include "press/icon.h"

#include <errno.h>
#include <qrencode.h>
#include <stdlib.h>
#include <string.h>

/*
 * What a pen does: m x y, l x y, c x1 y1 x2 y2 x y (a curve), z back to where it began, o x y r a circle, d x y r a dot,
 * r x y w h corner a rectangle.
 */
static const char *const strokes[RP_N_ICONS] = {
    [RP_ICON_OFFICE] =
        "m 3 10 l 12 4 l 21 10 z m 4 20 l 20 20 m 6 10 l 6 17 m 10 10 l 10 17 m 14 10 l 14 17 m 18 10 l 18 17 m 5 17 l 19 17",
    [RP_ICON_DATA] = "r 5 3 14 18 2 m 9 8 l 15 8 m 9 12 l 15 12 m 9 16 l 13 16",
    [RP_ICON_PURPOSE] = "o 12 12 9 o 12 12 5 d 12 12 1.6",
    [RP_ICON_CLOCK] = "o 12 12 9 m 12 6.5 l 12 12 l 16 14.5",
    [RP_ICON_SHARE] =
        "o 6 12 2.6 o 17.5 5.5 2.6 o 17.5 18.5 2.6 m 8.4 10.8 l 15.1 6.9 m 8.4 13.2 l 15.1 17.1",
    [RP_ICON_RIGHTS] =
        "m 12 3 l 20 6 l 20 12 c 20 16.5 16.5 19.5 12 21.5 c 7.5 19.5 4 16.5 4 12 l 4 6 z m 8.5 12 l 11 14.5 l 15.8 9.2",
    [RP_ICON_CONTACT] = "r 3 4 18 13 3 m 8 17 l 8 21 l 12.5 17 m 7.5 9 l 16.5 9 m 7.5 12.5 l 13 12.5",
    [RP_ICON_IDENTITY] =
        "r 2.5 5 19 14 2 o 8.5 10.5 2.2 m 5 16.2 c 5.6 13.8 11.4 13.8 12 16.2 m 14.5 10 l 18.5 10 m 14.5 14 l 18.5 14",
    [RP_ICON_ADDRESS] =
        "m 3 12 l 12 4 l 21 12 m 5.5 10 l 5.5 20 l 18.5 20 l 18.5 10 m 10 20 l 10 14.5 l 14 14.5 l 14 20",
    [RP_ICON_MONEY] = "r 2.5 6 19 12 2 o 12 12 2.8 m 6 9.5 l 6 14.5 m 18 9.5 l 18 14.5",
    [RP_ICON_WORK] = "r 3 8 18 12 2 m 8.5 8 l 8.5 5 l 15.5 5 l 15.5 8 m 3 13 l 21 13 m 12 12 l 12 14.5",
    [RP_ICON_STUDY] =
        "m 2 9.5 l 12 5 l 22 9.5 l 12 14 z m 6.5 11.8 l 6.5 16.5 c 9 19 15 19 17.5 16.5 l 17.5 11.8 m 22 9.5 l 22 15",
    [RP_ICON_FARM] =
        "m 12 21 l 12 11 m 12 14 c 12 9 8 7 4 7 c 4 12 7 14.5 12 14 m 12 11 c 12 6.5 15.5 4 20 4 c 20 9 17 11.5 12 11",
    [RP_ICON_PLACE] =
        "m 12 21.5 c 7 15.5 5 12.8 5 9.5 c 5 0.8 19 0.8 19 9.5 c 19 12.8 17 15.5 12 21.5 z o 12 9.8 2.6",
    [RP_ICON_SYSTEM] =
        "r 3 4 18 12 2 m 8 20.5 l 16 20.5 m 12 16 l 12 20.5 m 7 8 l 9.5 10 l 7 12 m 12 12 l 15.5 12",
    [RP_ICON_CAMERA] = "r 2.5 7 19 13 2 m 8 7 l 9.5 4 l 14.5 4 l 16 7 o 12 13.2 3.8",
    [RP_ICON_SENSITIVE] =
        "m 12 20.5 c 3 14.5 2 10.5 3.5 7.5 c 5.2 4.2 9.8 4.2 12 8 c 14.2 4.2 18.8 4.2 20.5 7.5 c 22 10.5 21 14.5 12 20.5 z "
        "m 9 12 l 15 12 m 12 9.5 l 12 14.5",
    [RP_ICON_MORE] = "o 12 12 9 d 8 12 1.3 d 12 12 1.3 d 16 12 1.3",
    [RP_ICON_SEE] = "m 2 12 c 6 5 18 5 22 12 c 18 19 6 19 2 12 z o 12 12 3",
    [RP_ICON_EDIT] = "m 4 20 l 5 15.5 l 16.5 4 l 20 7.5 l 8.5 19 z m 14 6.5 l 17.5 10",
    [RP_ICON_ERASE] =
        "m 4 7 l 20 7 m 9 7 l 9 4 l 15 4 l 15 7 m 6 7 l 7 20.5 l 17 20.5 l 18 7 m 10 11 l 10 16.5 m 14 11 l 14 16.5",
    [RP_ICON_PAUSE] = "o 12 12 9 m 9.5 8.5 l 9.5 15.5 m 14.5 8.5 l 14.5 15.5",
    [RP_ICON_OBJECT] = "o 12 12 9 m 5.8 5.8 l 18.2 18.2",
    [RP_ICON_MOVE] = "m 14 4 l 4 4 l 4 20 l 14 20 m 9.5 12 l 21 12 m 17 8 l 21 12 l 17 16",
    [RP_ICON_WITHDRAW] = "m 9 5 l 4 9.5 l 9 14 m 4 9.5 l 14 9.5 c 21.5 9.5 21.5 19.5 14 19.5 l 8 19.5",
    [RP_ICON_COMPLAIN] =
        "m 4 10 l 4 14 l 8 14 l 18 19 l 18 5 l 8 10 z m 8 14 l 9.5 20 l 12 20 l 11 15.5 m 21 10 l 21 14",
    [RP_ICON_PHONE] =
        "m 5 4 l 9 4 l 11 9 l 8.5 10.8 c 9.5 13 11 14.5 13.2 15.5 l 15 13 l 20 15 l 20 19 c 20 20.2 19 20.6 18 20.4 "
        "c 10.5 19.6 4.4 13.5 3.6 6 c 3.4 5 3.8 4 5 4 z",
    [RP_ICON_MAIL] = "r 2.5 5 19 14 2 m 3.5 6.5 l 12 13 l 20.5 6.5",
    [RP_ICON_QR] = "r 4 4 6 6 1 r 14 4 6 6 1 r 4 14 6 6 1 m 14 14 l 14 17 l 17 17 m 20 14 l 20 20 l 16 20",
    [RP_ICON_DO] = "o 12 12 9 m 7.8 12.2 l 10.8 15.2 l 16.4 9",
    [RP_ICON_DONT] = "o 12 12 9 m 8.5 8.5 l 15.5 15.5 m 15.5 8.5 l 8.5 15.5",
};

static void rectangle(cairo_t *cr, double x, double y, double w, double h, double corner) {
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + w - corner, y + corner, corner, -1.5708, 0);
    cairo_arc(cr, x + w - corner, y + h - corner, corner, 0, 1.5708);
    cairo_arc(cr, x + corner, y + h - corner, corner, 1.5708, 3.1416);
    cairo_arc(cr, x + corner, y + corner, corner, 3.1416, 4.7124);
    cairo_close_path(cr);
}

void rp_icon_card(cairo_t *cr, double x, double y, double w, double h, double corner) {
    rectangle(cr, x, y, w, h, corner);
    cairo_fill(cr);
}

/* One move of the pen, with its numbers. */
static void move(cairo_t *cr, char pen, const double *n) {
    if (pen == 'm')
        cairo_move_to(cr, n[0], n[1]);
    else if (pen == 'l')
        cairo_line_to(cr, n[0], n[1]);
    else if (pen == 'c')
        cairo_curve_to(cr, n[0], n[1], n[2], n[3], n[4], n[5]);
    else if (pen == 'z')
        cairo_close_path(cr);
    else if (pen == 'r')
        rectangle(cr, n[0], n[1], n[2], n[3], n[4]);
    if (pen == 'o' || pen == 'd') {
        cairo_new_sub_path(cr);
        cairo_arc(cr, n[0], n[1], n[2], 0, 6.2832);
    }
}

void rp_icon_draw(cairo_t *cr, enum rp_icon icon, double x, double y, double size) {
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, size / 24, size / 24);
    cairo_set_line_width(cr, 1.7);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_new_path(cr);
    for (const char *p = strokes[icon] ? strokes[icon] : ""; *p;) {
        double numbers[6] = {0};
        const char pen = *p++;
        for (size_t i = 0; i < 6 && *p && (strchr(" -.", *p) || (*p >= '0' && *p <= '9')); i++) {
            char *end;
            numbers[i] = strtod(p, &end);
            if (end == p)
                break;
            p = end;
        }
        p += strspn(p, " ");
        if (pen == 'd') /* by itself, what was drawn stays a line */
            cairo_stroke(cr);
        move(cr, pen, numbers);
        if (pen == 'd')
            cairo_fill(cr);
    }
    cairo_stroke(cr);
    cairo_restore(cr);
}

bool rp_icon_code(cairo_t *cr, const char *address, double x, double y, double size) {
    QRcode *code = QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M);
    if (!code)
        return false;
    const double one = size / (code->width + 8);
    cairo_save(cr);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_new_path(cr);
    rp_icon_card(cr, x, y, size, size, 12);
    cairo_set_source_rgb(cr, 0, 0, 0);
    cairo_new_path(cr);
    for (int i = 0; i < code->width * code->width; i++)
        if (code->data[i] & 1)
            cairo_rectangle(cr, x + one * (4 + i % code->width), y + one * (4 + i / code->width), one, one);
    cairo_set_antialias(cr, CAIRO_ANTIALIAS_NONE);
    cairo_fill(cr);
    cairo_restore(cr);
    QRcode_free(code);
    return true;
}

static cairo_status_t keep(void *buf, const unsigned char *bytes, unsigned n) {
    rp_buf_add(buf, (const char *)bytes, n);
    return CAIRO_STATUS_SUCCESS;
}

/* Sharp on paper at 3.7 cm. */
bool rp_icon_png(enum rp_icon icon, const char *address, struct rp_buf *png) {
    enum { SIZE = 512 };
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, SIZE, SIZE);
    cairo_t *cr = cairo_create(surface);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    bool drawn = true, memory = true;
    if (icon != RP_ICON_QR) {
        rp_icon_draw(cr, icon, 0, 0, SIZE);
    } else {
        drawn = rp_icon_code(cr, address, 0, 0, SIZE);
        memory = drawn || errno != ENOMEM;
    }
    memory &= cairo_status(cr) == CAIRO_STATUS_SUCCESS;
    if (drawn && memory)
        memory = cairo_surface_write_to_png_stream(surface, keep, png) == CAIRO_STATUS_SUCCESS && !png->bad;
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
    return memory;
}
