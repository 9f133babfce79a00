/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_lines.h"

#include "exchange/sheet/cell.h"

#include <ropa/text.h>
#include <string.h>

#define COLUMN 10 /* tenths of the width of a digit, which is what a column of a sheet is counted in */
#define WIDEST 17 /* letter of ASCII */
#define LOST 18   /* by a line that ends between words */

/* Tenths of a digit that a cell of `width` characters shows on each line of a text that takes several. */
static unsigned room(unsigned width) {
    return width > 3 ? width * COLUMN - LOST : COLUMN;
}

/* clang-format off */
/* Widths of the letters of Laksaman, drawn after Sarabun, rounded up: of ASCII; of the Thai ones from U+0E00 on. */
static const unsigned char latin[0x80] = {
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    6, 5, 6, 12, 10, 17, 12, 4, 6, 6, 8, 12, 5, 6, 5, 8,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 12, 12, 12, 8,
    15, 12, 11, 12, 12, 10, 10, 12, 13, 5, 8, 11, 10, 16, 13, 14,
    11, 14, 11, 10, 11, 13, 11, 17, 12, 11, 12, 6, 8, 6, 12, 10,
    6, 10, 12, 10, 12, 11, 6, 9, 11, 4, 5, 9, 6, 17, 11, 11,
    12, 12, 6, 8, 7, 11, 10, 15, 9, 10, 9, 6, 5, 6, 12, 10,
};
static const unsigned char thai[0x80] = {
    0, 11, 11, 11, 11, 11, 12, 9, 11, 11, 11, 11, 15, 15, 12, 12,
    10, 13, 15, 15, 11, 11, 11, 12, 10, 12, 12, 12, 11, 11, 13, 13,
    12, 12, 11, 9, 11, 11, 12, 10, 11, 13, 11, 12, 13, 11, 11, 11,
    10, 0, 9, 9, 0, 0, 0, 0, 0, 0, 0, 11, 11, 11, 11, 12,
    6, 11, 7, 7, 7, 6, 12, 0, 0, 0, 0, 0, 0, 0, 0, 13,
    13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 15, 20, 12, 12, 12, 12,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
};
/* clang-format on */

/* Tenths of a digit that the `n` bytes at `s`, valid UTF-8, take. */
static unsigned width_of(const char *s, size_t n) {
    const unsigned char *c = (const unsigned char *)s, *end = c + n;
    unsigned width = 0;
    while (c < end) {
        if (*c < 0x80)
            width += latin[*c++];
        else if (*c == 0xE0 && (c[1] & 0xFE) == 0xB8) { /* most of all that is written */
            width += thai[(c[1] & 1) << 6 | (c[2] & 0x3F)];
            c += 3;
        } else {
            width += *c >= 0xE3 ? 2 * COLUMN : COLUMN; /* ideographs are twice as wide */
            c += *c >= 0xF0 ? 4 : *c >= 0xE0 ? 3 : 2;
        }
    }
    return width;
}

/* Lines of the `n` bytes at `s`, which hold no line break. */
static unsigned paragraph_lines(const char *s, size_t n, unsigned width) {
    if (n * WIDEST <= width * COLUMN) /* few bytes: one line, unmeasured */
        return 1;
    unsigned text = width_of(s, n);
    return text <= width * COLUMN ? 1 : (text + room(width) - 1) / room(width);
}

unsigned rp_lines_of(const char *text, unsigned width) {
    unsigned lines = 0;
    for (size_t n; text; text = text[n] ? text + n + 1 : NULL) {
        n = (size_t)(strchrnul(text, '\n') - text);
        lines += paragraph_lines(text, n, width);
    }
    return lines;
}

size_t rp_lines_first(const char *text, unsigned width) {
    size_t n = (size_t)(strchrnul(text, '\n') - text);
    unsigned most = width * COLUMN, columns = width;
    if (n <= 12 * (size_t)width &&
        width_of(text, n) <= most) /* more bytes are more than a line, unmeasured */
        return n + (text[n] == '\n');
    for (unsigned used; columns > 1; columns -= (used - most) / WIDEST + 1) {
        size_t fit = ropa_text_fit(text, (int)columns);
        if ((used = width_of(text, fit < n ? fit : n)) <= most)
            break;
    }
    return ropa_text_wrap(text, (int)columns);
}

/* Of a paragraph higher than `most` lines: what they show, broken between words. */
static size_t first_lines(const char *text, size_t n, unsigned width, unsigned most) {
    size_t part = ropa_text_wrap(text, (int)(room(width) * (most - 2) / COLUMN));
    return part && part < n ? part : n;
}

size_t rp_lines_part(const char *text, unsigned width, unsigned most, unsigned *lines) {
    size_t at = 0;
    *lines = 0;
    while (text[at]) {
        size_t n = (size_t)(strchrnul(text + at, '\n') - text) - at;
        unsigned more = paragraph_lines(text + at, n, width);
        if (*lines + more > most) {
            if (!at) {
                at = first_lines(text, n, width, most);
                *lines = most;
            }
            break;
        }
        *lines += more;
        at += n + (text[at + n] == '\n');
    }
    size_t fit = at > 4000 ? rp_cell_fit(text) : at;
    return fit < at ? fit : at;
}
