/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/zip_read.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"
#include "exchange/sheet/refusal.h"

#include <ctype.h>
#include <errno.h>
#include <minizip/unzip.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

enum {
    NAME_SIZE = 512,
    PIECE = 16384,
    HEAD = 4096, /* bytes by which a file that is no zip is recognised */
    SMALL = 8 << 20,
    STORED = 0, /* methods of the format */
    DEFLATED = 8,
    ENCRYPTED = 1, /* of an entry's flags */
};
const struct rp_zip_limits rp_zip_book = {
    .entries = 4096, .entry = 512 << 20, .whole = (uint64_t)1 << 30, .ratio = 200};
const struct rp_zip_limits rp_zip_files = {
    .entries = 100000, .entry = 50 << 20, .whole = (uint64_t)1 << 36, .ratio = UINT64_MAX};

struct entry {
    char *name;
    unz64_file_pos where;
    uint64_t packed, size, from; /* from: where its data begin */
};

struct rp_zip {
    unzFile file;
    char *path;
    const struct rp_zip_limits *limits;
    struct entry *entries;
    size_t n, cap;
    uint64_t bytes; /* of the file */
    uint64_t size;  /* of all that is in it */
};

/* ---- what is no zip ---- */

static bool begins(const unsigned char *p, size_t n, const char *with, size_t length) {
    return n >= length && !memcmp(p, with, length);
}

/* An OLE container: a stream of the name that an encrypted workbook has, in UTF-16, or the old Excel. */
static enum rp_refusal of_ole(FILE *f) {
    static const char wanted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    unsigned char piece[HEAD + sizeof wanted];
    size_t kept = 0, n;
    rewind(f);
    while ((n = fread(piece + kept, 1, HEAD, f)) > 0) {
        if (memmem(piece, kept + n, wanted, sizeof wanted))
            return RP_REFUSED_ENCRYPTED;
        n += kept;
        kept = n < sizeof wanted ? n : sizeof wanted;
        memmove(piece, piece + n - kept, kept);
    }
    return RP_REFUSED_XLS;
}

/* Without control characters, but for those of UTF-16 with its mark. */
static bool is_text(const unsigned char *p, size_t n) {
    if (begins(p, n, "\xFF\xFE", 2) || begins(p, n, "\xFE\xFF", 2))
        return true;
    for (size_t i = 0; i < n; i++)
        if (p[i] < ' ' && !strchr("\t\r\n", p[i]))
            return false;
    return !begins(p, n, "%PDF", 4) && !begins(p, n, "{\\rtf", 5);
}

/* Read the beginning of the file: a zip, or why it isn't one. */
static enum ropa_status look(struct rp_zip *z, FILE *f, struct ropa_err *err) {
    unsigned char p[HEAD];
    struct stat st;
    if (fstat(fileno(f), &st))
        return rp_err_errno(err, z->path, errno);
    if (S_ISDIR(st.st_mode))
        return rp_err_subject(err, ROPA_E_FILE_KIND, z->path, NULL);
    z->bytes = (uint64_t)st.st_size;
    size_t n = fread(p, 1, sizeof p, f);
    if (ferror(f))
        return rp_err_errno(err, z->path, errno);
    if (begins(p, n, "PK\3\4", 4))
        return ROPA_OK;
    enum rp_refusal why = RP_REFUSED_FOREIGN;
    if (!n)
        why = RP_REFUSED_EMPTY;
    else if (begins(p, n, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
        why = of_ole(f);
    else if (n > 4 && p[0] == 9 && p[1] <= 8 && !(p[1] & 1) && !p[3]) /* the first record of BIFF */
        why = RP_REFUSED_XLS;
    else if (begins(p, n, "PK\5\6", 4))
        why = RP_REFUSED_NO_BOOK;
    else if (is_text(p, n))
        why = RP_REFUSED_TEXT;
    return rp_refuse(err, z->path, why, NULL);
}

/* ---- what is in it ---- */

/* A name within the file: no drive, no root, no step up, no mark of another system. */
static bool is_safe(const char *name) {
    if (*name == '/' || strchr(name, '\\') || strchr(name, ':'))
        return false;
    for (const char *p = name; p; p = strchr(p, '/')) {
        p += *p == '/';
        if (!strncmp(p, "..", 2) && (!p[2] || p[2] == '/'))
            return false;
    }
    for (const char *p = name; *p; p++)
        if ((unsigned char)*p < ' ')
            return false;
    return *name != '\0';
}

static enum ropa_status refuse(const struct rp_zip *z, enum rp_refusal why, const char *part,
                               struct ropa_err *err) {
    return rp_refuse(err, z->path, why, part);
}

static enum ropa_status check_entry(const struct rp_zip *z, const unz_file_info64 *info, const char *name,
                                    struct ropa_err *err) {
    uint64_t size = info->uncompressed_size;
    if (info->size_filename >= NAME_SIZE || strlen(name) != info->size_filename || !is_safe(name))
        return refuse(z, RP_REFUSED_NAME, name, err);
    if (info->flag & ENCRYPTED)
        return refuse(z, RP_REFUSED_ENCRYPTED, NULL, err);
    if (size > z->limits->entry)
        return refuse(z, RP_REFUSED_BOMB, name, err);
    if (size > SMALL && size / z->limits->ratio > info->compressed_size)
        return refuse(z, RP_REFUSED_BOMB, name, err);
    if (info->compression_method != STORED && info->compression_method != DEFLATED)
        return refuse(z, RP_REFUSED_DAMAGED, name, err);
    return ROPA_OK;
}

/* Keep the entry at hand, with the place of its data: opening it compares its own head with what the list says. */
static enum ropa_status keep_entry(struct rp_zip *z, const unz_file_info64 *info, const char *name,
                                   struct ropa_err *err) {
    struct entry *grown = rp_grow(z->entries, z->n, &z->cap, sizeof *grown);
    struct entry e = {
        .name = rp_strdup(name), .packed = info->compressed_size, .size = info->uncompressed_size};
    if (grown)
        z->entries = grown;
    if (!grown || !e.name) {
        free(e.name);
        return rp_err(err, ROPA_E_NOMEM, NULL);
    }
    z->entries[z->n] = e;
    struct entry *kept = &z->entries[z->n++];
    if (unzGetFilePos64(z->file, &kept->where) != UNZ_OK || unzOpenCurrentFile(z->file) != UNZ_OK)
        return refuse(z, RP_REFUSED_DAMAGED, name, err);
    kept->from = unzGetCurrentFileZStreamPos64(z->file);
    unzCloseCurrentFile(z->file);
    z->size += kept->size;
    if (kept->from + kept->packed > z->bytes)
        return refuse(z, RP_REFUSED_CUT, name, err);
    return z->size > z->limits->whole ? refuse(z, RP_REFUSED_BOMB, name, err) : ROPA_OK;
}

static int by_place(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

static int by_name(const void *a, const void *b) {
    return strcasecmp(((const struct entry *)a)->name, ((const struct entry *)b)->name);
}

/* No two in one another, none twice. Leaves them sorted by name. */
static enum ropa_status compare_entries(struct rp_zip *z, struct ropa_err *err) {
    qsort(z->entries, z->n, sizeof *z->entries, by_place);
    for (size_t i = 1; i < z->n; i++)
        if (z->entries[i].from < z->entries[i - 1].from + z->entries[i - 1].packed ||
            z->entries[i].from == z->entries[i - 1].from)
            return refuse(z, RP_REFUSED_OVERLAP, z->entries[i].name, err);
    qsort(z->entries, z->n, sizeof *z->entries, by_name);
    for (size_t i = 1; i < z->n; i++)
        if (!by_name(&z->entries[i - 1], &z->entries[i]))
            return refuse(z, RP_REFUSED_TWICE, z->entries[i].name, err);
    return ROPA_OK;
}

static enum ropa_status list(struct rp_zip *z, struct ropa_err *err) {
    unz_global_info64 all;
    if (unzGetGlobalInfo64(z->file, &all) != UNZ_OK)
        return refuse(z, RP_REFUSED_CUT, NULL, err);
    if (all.number_entry > z->limits->entries)
        return refuse(z, RP_REFUSED_LARGE, NULL, err);
    if (!all.number_entry)
        return refuse(z, RP_REFUSED_NO_BOOK, NULL, err);
    int at = unzGoToFirstFile(z->file);
    enum ropa_status s = ROPA_OK;
    for (; at == UNZ_OK && !s; at = s ? at : unzGoToNextFile(z->file)) {
        char name[NAME_SIZE] = "";
        unz_file_info64 info;
        if (unzGetCurrentFileInfo64(z->file, &info, name, sizeof name - 1, NULL, 0, NULL, 0) != UNZ_OK)
            return refuse(z, RP_REFUSED_CUT, NULL, err);
        if (*name && name[strlen(name) - 1] == '/' && !info.uncompressed_size)
            continue; /* a folder */
        s = check_entry(z, &info, name, err);
        if (!s)
            s = keep_entry(z, &info, name, err);
    }
    if (!s && at != UNZ_END_OF_LIST_OF_FILE)
        return refuse(z, RP_REFUSED_CUT, NULL, err);
    return s ? s : compare_entries(z, err);
}

enum ropa_status rp_zip_open(const char *path, const struct rp_zip_limits *limits, struct rp_zip **out,
                             struct ropa_err *err) {
    struct rp_zip *z = calloc(1, sizeof *z);
    FILE *f = rp_fopen_other(path);
    int errnum = errno;
    enum ropa_status s = ROPA_OK;
    *out = NULL;
    if (z)
        z->limits = limits;
    if (!z || !(z->path = rp_strdup(path)))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    else if (!f)
        s = rp_err_errno(err, path, errnum);
    else
        s = look(z, f, err);
    if (f)
        fclose(f);
    if (!s && !(z->file = unzOpen64(path)))
        s = refuse(z, RP_REFUSED_CUT, NULL, err);
    if (!s)
        s = list(z, err);
    if (!s)
        *out = z;
    else
        rp_zip_close(z);
    return s;
}

const char *rp_zip_path(const struct rp_zip *z) {
    return z->path;
}

static const struct entry *find(const struct rp_zip *z, const char *name) {
    const struct entry wanted = {.name = (char *)name};
    return bsearch(&wanted, z->entries, z->n, sizeof *z->entries, by_name);
}

size_t rp_zip_count(const struct rp_zip *z) {
    return z->n;
}

bool rp_zip_has(const struct rp_zip *z, const char *name) {
    return find(z, name) != NULL;
}

enum ropa_status rp_zip_read(struct rp_zip *z, const char *name, rp_zip_fn *take, void *ctx,
                             struct ropa_err *err) {
    const struct entry *e = find(z, name);
    char piece[PIECE];
    uint64_t sum = 0;
    bool more = true;
    int n = 0;
    if (!e)
        return refuse(z, RP_REFUSED_NO_PART, name, err);
    if (unzGoToFilePos64(z->file, &e->where) != UNZ_OK || unzOpenCurrentFile(z->file) != UNZ_OK)
        return refuse(z, RP_REFUSED_DAMAGED, name, err);
    while (more && (n = unzReadCurrentFile(z->file, piece, sizeof piece)) > 0) {
        sum += (uint64_t)n;
        more = take(ctx, piece, (size_t)n);
    }
    int closed = unzCloseCurrentFile(z->file); /* says whether the checksum is right, once all is read */
    if (n < 0 || (more && (sum != e->size || closed != UNZ_OK)))
        return refuse(z, RP_REFUSED_DAMAGED, name, err);
    return ROPA_OK;
}

void rp_zip_close(struct rp_zip *z) {
    if (!z)
        return;
    if (z->file)
        unzClose(z->file);
    for (size_t i = 0; i < z->n; i++)
        free(z->entries[i].name);
    free(z->entries);
    free(z->path);
    free(z);
}
