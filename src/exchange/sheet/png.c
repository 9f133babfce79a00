/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/png.h"

#include <stdint.h>
#include <string.h>
#include <zlib.h>

enum { SIGNATURE = 8, CHUNK = 12, HEADER = 13, PALETTE = 3 };

struct picture {
    uint32_t wide, high;
    unsigned depth, colour;
    bool laced, palette;
    z_stream z;
    bool inflating, whole; /* the stream was begun; it came to its end */
    unsigned pass;         /* of the lacing */
    uint32_t row;          /* of the pass */
    uint64_t left;         /* bytes of the row at hand that are still to come */
};

static uint32_t number(const unsigned char *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* How many bits a point has; 0: there is no such kind. */
static unsigned bits_of(unsigned colour, unsigned depth) {
    static const struct {
        unsigned colour, channels, depths; /* depths: those that it may have, as bits */
    } kinds[] = {{0, 1, 1 | 2 | 4 | 8 | 16},
                 {2, 3, 8 | 16},
                 {PALETTE, 1, 1 | 2 | 4 | 8},
                 {4, 2, 8 | 16},
                 {6, 4, 8 | 16}};
    const bool single = depth && !(depth & (depth - 1));
    for (size_t i = 0; single && i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].colour == colour && (kinds[i].depths & depth))
            return kinds[i].channels * depth;
    return 0;
}

static bool read_header(struct picture *p, const unsigned char *data, uint32_t n, uint32_t most) {
    if (n != HEADER || data[10] || data[11] || data[12] > 1)
        return false;
    p->wide = number(data);
    p->high = number(data + 4);
    p->depth = data[8];
    p->colour = data[9];
    p->laced = data[12];
    return p->wide && p->high && p->wide <= most && p->high <= most && bits_of(p->colour, p->depth);
}

/* Points of a pass in one direction: of those from `first` on every `step`-th. */
static uint32_t count_points(uint32_t side, uint32_t first, uint32_t step) {
    return side > first ? (side - first + step - 1) / step : 0;
}

/* The size of the pass at hand. */
static void size_of(const struct picture *p, uint32_t *wide, uint32_t *high) {
    static const unsigned char across[][2] = {{0, 8}, {4, 8}, {0, 4}, {2, 4}, {0, 2}, {1, 2}, {0, 1}},
                               down[][2] = {{0, 8}, {0, 8}, {4, 8}, {0, 4}, {2, 4}, {0, 2}, {1, 2}};
    *wide = p->laced ? count_points(p->wide, across[p->pass][0], across[p->pass][1]) : p->wide;
    *high = p->laced ? count_points(p->high, down[p->pass][0], down[p->pass][1]) : p->high;
}

/* Go to the next row that there is; false: that was the last. */
static bool next_row(struct picture *p, uint64_t *bytes) {
    const unsigned passes = p->laced ? 7 : 1;
    for (; p->pass < passes; p->pass++, p->row = 0) {
        uint32_t wide, high;
        size_of(p, &wide, &high);
        if (!wide || p->row >= high)
            continue;
        p->row++;
        *bytes = ((uint64_t)wide * bits_of(p->colour, p->depth) + 7) / 8;
        return true;
    }
    return false;
}

/* Bytes of the rows as they come out: each begins with one of the five ways to filter it. */
static bool take_rows(struct picture *p, const unsigned char *at, size_t n) {
    enum { FILTERS = 5 };
    while (n) {
        if (!p->left) {
            if (*at >= FILTERS || !next_row(p, &p->left))
                return false;
            p->left++;
        }
        const size_t some = p->left < n ? (size_t)p->left : n;
        p->left -= some;
        at += some;
        n -= some;
    }
    return true;
}

static bool unpack(struct picture *p, const unsigned char *data, uint32_t n) {
    unsigned char rows[16384];
    int is = Z_OK;
    if (!p->inflating && inflateInit(&p->z) != Z_OK)
        return false;
    p->inflating = true;
    p->z.next_in = (unsigned char *)data;
    p->z.avail_in = n;
    while (is == Z_OK && !p->whole && (p->z.avail_in || !p->z.avail_out)) {
        p->z.next_out = rows;
        p->z.avail_out = sizeof rows;
        is = inflate(&p->z, Z_NO_FLUSH);
        p->whole = is == Z_STREAM_END;
        if ((is != Z_OK && is != Z_STREAM_END && is != Z_BUF_ERROR) ||
            !take_rows(p, rows, sizeof rows - p->z.avail_out))
            return false;
    }
    return true;
}

/* Chunk by chunk: header, palette where one is needed, the rows in one piece, the end. */
static bool read_chunks(struct picture *p, const unsigned char *at, size_t n, uint32_t most) {
    bool rows = false, other = false; /* rows came; something else after them */
    uint64_t end;
    for (bool first = true; n >= CHUNK; first = false) {
        const uint32_t size = number(at);
        const unsigned char *kind = at + 4, *data = at + 8;
        if (size > n - CHUNK || crc32(crc32(0, NULL, 0), kind, size + 4) != number(data + size))
            return false;
        if (first ? memcmp(kind, "IHDR", 4) || !read_header(p, data, size, most) : !memcmp(kind, "IHDR", 4))
            return false;
        if (!memcmp(kind, "IEND", 4))
            return p->whole && !p->left && !next_row(p, &end);
        p->palette |= !memcmp(kind, "PLTE", 4) && size && size % 3 == 0 && size <= 3 * 256;
        const bool data_of_rows = !memcmp(kind, "IDAT", 4);
        other |= rows && !data_of_rows;
        if (data_of_rows && (other || (p->colour == PALETTE && !p->palette) || !unpack(p, data, size)))
            return false;
        rows |= data_of_rows;
        at += CHUNK + size;
        n -= CHUNK + size;
    }
    return false;
}

bool rp_png_whole(const void *bytes, size_t n, int most, int *wide, int *high) {
    static const unsigned char signature[SIGNATURE] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    struct picture p = {0};
    if (n < SIGNATURE || memcmp(bytes, signature, SIGNATURE) != 0)
        return false;
    const bool good =
        read_chunks(&p, (const unsigned char *)bytes + SIGNATURE, n - SIGNATURE, (uint32_t)most);
    if (p.inflating)
        inflateEnd(&p.z);
    *wide = (int)p.wide;
    *high = (int)p.high;
    return good;
}
