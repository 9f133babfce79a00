/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What pictures are drawn with, in the colour that is set. */
#ifndef RP_ICON_H
#define RP_ICON_H

#include "paper/paper.h"

#include <cairo.h>

/* In the square of `size` whose corner is there. */
void rp_icon_draw(cairo_t *cr, enum rp_icon icon, double x, double y, double size);
/* A filled rectangle with round corners. */
void rp_icon_card(cairo_t *cr, double x, double y, double w, double h, double corner);

#endif
