/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How many lines a text takes in a cell, in letters as wide as Sarabun's, and where it may be parted. */
#ifndef RP_XLSX_LINES_H
#define RP_XLSX_LINES_H

#include <stddef.h>

/* Lines that `text` takes in a column of `width` characters, on the safe side. */
unsigned rp_lines_of(const char *text, unsigned width);
/* Bytes of the first part of `text` that one cell of `width` characters holds and shows in `most` lines; its lines in *lines. */
size_t rp_lines_part(const char *text, unsigned width, unsigned most, unsigned *lines);
/* Bytes of its first line, broken between words, that a cell of `width` characters shows without wrapping it. */
size_t rp_lines_first(const char *text, unsigned width);

#endif
