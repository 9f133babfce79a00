/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What libropa takes of libropa-paper, which alone is linked with Pango and cairo: one table, opened when a page is first printed, so that
 * nothing else waits for them to load.
 */
#ifndef RP_PRESS_H
#define RP_PRESS_H

#include "paper/paper.h"

/* What is to be said of a page that was printed. */
struct rp_press_told {
    char font[80]; /* what stands in for the font that the page asks for, which isn't installed or has a character less, families between commas; "" nothing does */
    char with[160]; /* of a pdf: versions of what drew it and a digest of the fonts, the same where it comes out the same */
};

enum rp_pressed { RP_PAGES, RP_PICTURE_PDF /* A4 */, RP_PICTURE_PNG /* 1080 x 1350 pixels */, RP_PICTURE_SVG };

struct rp_press {
    const char *version; /* ROPA_VERSION of the library: another one's trees may look otherwise */
    size_t paper, node, run; /* the sizes of what it walks */
    /*
     * Write `p` as PDF 1.5, the first that says what letters a glyph stands for: A4, tagged, titled, its fonts inside; the same bytes for the same tree, fonts and libraries. What fails to be
     * written `out` knows. ROPA_E_NO_GLYPH: no font of this machine has a character (found), ROPA_E_IO (native): cairo's word.
     */
    enum ropa_status (*pdf)(const struct rp_paper *p, FILE *out, struct rp_press_told *told, struct ropa_err *err);
    /*
     * Draw `p` as one picture: its first heading and what stands below it on top, a card for each heading of the second level, one whose icon is
     * "contact" at the foot. Its words are in it for who can't see it. As pdf; ROPA_E_NO_ROOM where they don't fit in letters that one can read.
     */
    enum ropa_status (*picture)(const struct rp_paper *p, enum rp_pressed how, FILE *out, struct rp_press_told *told, struct ropa_err *err);
    /* One icon by itself, of RP_ICON_QR the code of `address`, as a png. Empty: the address is too long for a code. False: out of memory. */
    bool (*icon)(enum rp_icon icon, const char *address, struct rp_buf *png);
};
#define RP_PRESS "ropa_paper"
#define RP_PRESS_SIZES sizeof(struct rp_paper), sizeof(struct rp_node), sizeof(struct rp_run)

/* The table; ROPA_E_NO_PRESS (native: the loader's word) where the library isn't there or is of another version. */
enum ropa_status rp_press_open(const struct rp_press **out, struct ropa_err *err);

/* What stands drawn over a paragraph, for pages that hold pictures. */
struct rp_drawn {
    struct rp_buf png, alt;
    int size; /* points; 0: nothing is drawn there, or can't be */
};
/* What the i-th run of `b` draws; where the library isn't there the words stand alone. rp_drawn_free(). */
void rp_press_draw(const struct rp_paper *p, const struct rp_node *b, size_t i, enum rp_look look, struct rp_drawn *out);
void rp_drawn_free(struct rp_drawn *d);

#endif
