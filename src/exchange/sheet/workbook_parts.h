/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A workbook being read, for the files that read its parts only. */
#ifndef RP_WORKBOOK_PARTS_H
#define RP_WORKBOOK_PARTS_H

#include "base/buf.h"
#include "base/memo.h"
#include "base/pool.h"
#include "exchange/sheet/refusal.h"
#include "exchange/sheet/workbook.h"
#include "exchange/sheet/xml_read.h"

enum {
    RP_SHEETS_MAX = 256,
    RP_STYLES_MAX = 65536,
    RP_FORMATS_MAX = 8192,
    RP_STRINGS_MAX = 4 << 20,
    RP_STRING_MAX = 256 << 10, /* bytes of one: Excel's 32,767 letters, and room */
    RP_STRINGS_BYTES = 128 << 20,
    RP_ROWS_MAX = 1048576,
    RP_COLUMNS_MAX = 16384,
    RP_RANGES_MAX = 100000,
    RP_PROPERTIES_MAX = 1024,
};

struct rp_workbook_part {
    struct rp_workbook_sheet is;
    char *part; /* name in the container */
    size_t met; /* its number among the sheets of any kind */
};

struct rp_workbook {
    struct rp_zip *zip;
    char *main, *strings, *styles; /* parts; the last two may be NULL */
    bool since1904;
    struct rp_workbook_part *sheets;
    size_t n_sheets, cap_sheets;
    struct rp_memo properties;
    unsigned char *kinds; /* by cell style: enum rp_serial_kind */
    size_t n_kinds, cap_kinds;
    bool *unseen; /* by cell style: white letters on no ground */
    size_t cap_unseen;
    bool *veils; /* by format of a condition: it makes letters pale, strikes them or puts others in their place */
    size_t n_veils, cap_veils;
    const char **prints; /* by cell style, in the pool: what the format puts beside the value */
    size_t cap_prints;
    struct rp_pool pool;
    struct rp_buf texts; /* of the shared strings, each with its NUL */
    size_t *starts;
    size_t n_strings, cap_strings;
};

/* workbook_text.c: a text put together from pieces, without phonetic runs. */
struct rp_workbook_text {
    struct rp_buf buf;
    bool taking; /* within an element whose text counts */
    unsigned phonetic;
};
void rp_workbook_text_start(struct rp_workbook_text *t, const char *name);
void rp_workbook_text_end(struct rp_workbook_text *t, const char *name);
void rp_workbook_text_add(struct rp_workbook_text *t, struct rp_xml *x, const char *s, size_t n);
/* Turn _x000D_ and its like in `s`, of *n bytes, into the characters they stand for; in place. */
void rp_workbook_unescape(char *s, size_t *n);
enum ropa_status rp_workbook_read_strings(struct rp_workbook *b, struct ropa_err *err);
enum ropa_status rp_workbook_read_styles(struct rp_workbook *b, struct ropa_err *err);
enum ropa_status rp_workbook_read_properties(struct rp_workbook *b, const char *part, bool custom,
                                             struct ropa_err *err);

/* A number of an attribute: digits alone, at most `most`; false else, and for NULL. */
bool rp_workbook_count(const char *text, unsigned long most, unsigned long *out);
bool rp_workbook_yes(const char *text); /* "1", "true", "on" */

#endif
