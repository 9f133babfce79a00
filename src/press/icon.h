/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What pictures are drawn with, in the colour that is set. */
#ifndef RP_ICON_H
#define RP_ICON_H

#include "paper/paper.h"

#include <cairo.h>

/* In the square of `size` whose corner is there. */
void rp_icon_draw(cairo_t *cr, enum rp_icon icon, double x, double y, double size);
/* The code of `address` in the square there, black on white, four of its own squares around it free. False: errno ERANGE, it holds too much; ENOMEM. */
bool rp_icon_code(cairo_t *cr, const char *address, double x, double y, double size);
/* What one of them is by itself, of RP_ICON_QR the code of `address`, as a png. Empty: the address is too long for a code. False: out of memory. */
bool rp_icon_png(enum rp_icon icon, const char *address, struct rp_buf *png);
/* A filled rectangle with round corners. */
void rp_icon_card(cairo_t *cr, double x, double y, double w, double h, double corner);

#endif
