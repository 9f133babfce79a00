/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Telling how bytes are encoded, and turning them into UTF-8 a block at a time. Nothing is ever replaced or
 * left out: bytes that don't decode are an error with their place.
 *
 * libuchardet 0.0.7 was measured against it over 661 files: an office's register, its rows, single cells, and Thai in the last line
 * of a long English list, in Windows-874, UTF-8 and UTF-16 with and without marks; UTF-8 cut within a character, five European
 * languages. Right: this one 661, libuchardet 471 (UTF-16 without a mark is ASCII to it, 26 of 81 files in Windows-874 are Cyrillic,
 * Greek or Western).
 */
#ifndef RP_BASE_DECODE_H
#define RP_BASE_DECODE_H

#include "base/buf.h"

#include <ropa/status.h>
#include <stdbool.h>
#include <stddef.h>

enum rp_encoding { RP_ASCII, RP_UTF8, RP_UTF8_BOM, RP_UTF16LE, RP_UTF16BE, RP_WINDOWS_874, RP_ENCODINGS };

/* "ascii", "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-874". */
const char *rp_encoding_name(enum rp_encoding e);

struct rp_decoder;

/*
 * What the bytes of a file have shown so far. Zero-initialise, feed it the whole file, ask, free. UTF-16 is
 * known by its mark or by its high bytes, UTF-8 by being valid throughout; Windows-874 must look like Thai.
 */
struct rp_sniff {
    unsigned char head[3];
    size_t n;            /* bytes fed */
    size_t seen[2][256]; /* how often each byte stood at an even, an odd offset */
    size_t thai_utf8;    /* three-byte UTF-8 sequences of the Thai block */
    size_t orphans;      /* as Windows-874: vowels or tone marks that stand on nothing Thai */
    size_t lonely;       /* bytes of no ASCII, alone behind a letter that is: as in "a\361o", Spanish */
    unsigned char last[2];
    struct rp_decoder *utf8;
    bool not_utf8;
};

/* Look at the next `n` bytes. Returns ROPA_OK or ROPA_E_NOMEM. */
enum ropa_status rp_sniff_feed(struct rp_sniff *s, const char *bytes, size_t n, struct ropa_err *err);
/* The best guess once all is fed. A file that fits nothing gets the nearest one: decoding then says where it fails. */
enum rp_encoding rp_sniff_guess(struct rp_sniff *s);
/* After rp_sniff_guess(): whether all that was fed is known to be valid in `e`; false: it must be decoded to tell. */
bool rp_sniff_valid(const struct rp_sniff *s, enum rp_encoding e);
/* Bytes of the mark at the head that aren't text in `e` (a UTF-8 mark counts before Windows-874 too). */
size_t rp_sniff_mark(const struct rp_sniff *s, enum rp_encoding e);
/* Read a name a person gave ("UTF8", "tis-620", "cp874", "utf-16"); false when it isn't known. */
bool rp_sniff_named(const struct rp_sniff *s, const char *name, enum rp_encoding *out);
void rp_sniff_free(struct rp_sniff *s);

/* A decoder of `e` whose first byte is byte `skip` + 1 of its file. ROPA_E_NOMEM. Free with rp_decoder_free(). */
enum ropa_status rp_decoder_new(enum rp_encoding e, size_t skip, struct rp_decoder **out,
                                struct ropa_err *err);
void rp_decoder_free(struct rp_decoder *d);
/*
 * Append the next `n` bytes as UTF-8 to `out` (NULL: only check them); `last` says no more will come.
 * Returns ROPA_OK, ROPA_E_NOMEM, or ROPA_E_FORMAT with byte and row (line) of the first byte that isn't text
 * in this encoding, or is NUL.
 */
enum ropa_status rp_decoder_feed(struct rp_decoder *d, const char *bytes, size_t n, bool last,
                                 struct rp_buf *out, struct ropa_err *err);

#endif
