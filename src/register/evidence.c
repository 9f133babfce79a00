/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "register/evidence.h"

#include "base/buf.h"
#include "base/err.h"
#include "base/held.h"
#include "exchange/file.h"
#include "exchange/spool.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "register/register.h"
#include "store/blob.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- what a path looks like when it is typed, pasted or dropped ---- */

static int hex_digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* "file:///tmp/%E0%B8%81.pdf", "file://localhost/..." and "file:/..." */
static void add_address(struct rp_buf *b, const char *s) {
    s += strlen("file:");
    if (!strncmp(s, "//", 2))
        s += 2 + strcspn(s + 2, "/");
    for (; *s; s++) {
        int high = *s == '%' ? hex_digit(s[1]) : -1, low = high >= 0 ? hex_digit(s[2]) : -1;
        rp_buf_char(b, low >= 0 ? (char)(high * 16 + low) : *s);
        s += low >= 0 ? 2 : 0;
    }
}

/* As a shell reads words: quotes of either kind, a backslash before a single character. */
static void add_unquoted(struct rp_buf *b, const char *s) {
    char quote = '\0';
    for (; *s; s++) {
        if (quote ? *s == quote : *s == '\'' || *s == '"')
            quote = quote ? '\0' : *s;
        else if (*s == '\\' && quote != '\'' && s[1])
            rp_buf_char(b, *++s);
        else
            rp_buf_char(b, *s);
    }
}

/* The path meant by `text`; owned, NULL when out of memory. */
static char *path_meant(const char *text) {
    struct rp_buf b = {0};
    size_t n = strlen(text);
    while (n && (text[n - 1] == ' ' || text[n - 1] == '\n'))
        n--;
    char *typed = strndup(text + strspn(text, " "), n - (n ? strspn(text, " ") : 0));
    if (!typed)
        return NULL;
    add_unquoted(&b, typed);
    if (b.p && !strncasecmp(b.p, "file:", 5)) {
        free(typed);
        typed = rp_buf_take(&b);
        if (typed)
            add_address(&b, typed);
    }
    free(typed);
    return rp_buf_take(&b);
}

/* ---- opening ---- */

static enum ropa_status refuse_open(const char *path, int errnum, struct ropa_err *err) {
    enum ropa_status s = rp_err_errno(err, path, errnum);
    if (s == ROPA_E_READONLY)
        return rp_err_subject(err, ROPA_E_FILE_DENIED, path, NULL);
    if (s == ROPA_E_NOT_FOUND)
        rp_err_hint(err, " โปรดตรวจที่อยู่และชื่อไฟล์ หรือลากไฟล์มาวางที่นี่",
                    "; check the folder and the name, or drop the file here");
    return s;
}

/* What is typed may be the name itself, quotes and all; *path (owned) is the one that was opened. */
static enum ropa_status open_file(const char *text, char **path, int *fd, struct ropa_err *err) {
    struct stat st;
    *path = strdup(text);
    *fd = *path ? rp_open_other(*path, O_NONBLOCK) : -1; /* a pipe would wait for ever */
    if (*path && *fd < 0 && (errno == ENOENT || errno == ENAMETOOLONG)) {
        free(*path);
        *path = path_meant(text);
        *fd = *path ? rp_open_other(*path, O_NONBLOCK) : -1;
    }
    if (!*path)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (*fd < 0)
        return refuse_open(**path ? *path : text, errno, err);
    if (fstat(*fd, &st) || !S_ISREG(st.st_mode))
        return rp_err_subject(err, ROPA_E_FILE_KIND, *path, NULL);
    return ROPA_OK;
}

/* ---- what a file is ---- */

static const char *after_last(const char *path, char cut) {
    const char *last = strrchr(path, cut);
    return last ? last + 1 : path;
}

static const char *name_of(const char *path) {
    return after_last(path, '/');
}

static const char *media_type(const char *name) {
    static const struct {
        const char *suffix, *type;
    } types[] = {
        {"pdf", "application/pdf"},
        {"doc", "application/msword"},
        {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {"xls", "application/vnd.ms-excel"},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {"ppt", "application/vnd.ms-powerpoint"},
        {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        {"odt", "application/vnd.oasis.opendocument.text"},
        {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
        {"odp", "application/vnd.oasis.opendocument.presentation"},
        {"rtf", "application/rtf"},
        {"txt", "text/plain"},
        {"md", "text/markdown"},
        {"csv", "text/csv"},
        {"html", "text/html"},
        {"htm", "text/html"},
        {"xml", "application/xml"},
        {"json", "application/json"},
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"png", "image/png"},
        {"gif", "image/gif"},
        {"tif", "image/tiff"},
        {"tiff", "image/tiff"},
        {"webp", "image/webp"},
        {"heic", "image/heic"},
        {"svg", "image/svg+xml"},
        {"mp3", "audio/mpeg"},
        {"m4a", "audio/mp4"},
        {"wav", "audio/wav"},
        {"mp4", "video/mp4"},
        {"mov", "video/quicktime"},
        {"eml", "message/rfc822"},
        {"msg", "application/vnd.ms-outlook"},
        {"p7s", "application/pkcs7-signature"},
        {"zip", "application/zip"},
        {"7z", "application/x-7z-compressed"},
        {"rar", "application/vnd.rar"},
    };
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof types / sizeof types[0]; i++)
        if (!strcasecmp(dot + 1, types[i].suffix))
            return types[i].type;
    return "application/octet-stream";
}

/* ---- taking ---- */

/* "memo.2566.pdf" is called "memo.2566" until somebody says better. */
static bool put_title(struct ropa_record *rec, const char *name) {
    const char *dot = strrchr(name, '.');
    if (ropa_record_get(rec, EVI_TITLE))
        return true;
    char *title = dot && dot > name ? strndup(name, (size_t)(dot - name)) : strdup(name);
    bool good = title && rp_record_put(rec, EVI_TITLE, title);
    free(title);
    return good;
}

static enum ropa_status describe(struct ropa_record *rec, const char *name, const struct rp_blob *b,
                                 struct ropa_err *err) {
    char size[24];
    snprintf(size, sizeof size, "%lld", (long long)b->size);
    bool good = rp_record_put(rec, EVI_FILE_NAME, name) &&
                rp_record_put(rec, EVI_MEDIA_TYPE, media_type(name)) &&
                rp_record_put(rec, EVI_SHA256, b->sha256) && rp_record_put(rec, EVI_SIZE, size) &&
                rp_record_put(rec, EVI_FILE_KEPT, "1") && put_title(rec, name);
    return good ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* What is open as `fd`, named `path`. */
static enum ropa_status take(struct ropa_register *reg, struct ropa_record *rec, int fd, const char *path,
                             struct ropa_err *err) {
    char *name = NULL;
    struct rp_blob b;
    /* the door of values: a name that is no text is refused before anything is kept */
    enum ropa_status s =
        ropa_value_parse(&rp_evidence.fields[EVI_FILE_NAME], name_of(path), NULL, &name, err);
    if (!s)
        s = rp_blob_keep(reg->st, fd, path, &b, err);
    if (!s)
        s = describe(rec, name ? name : "", &b, err);
    free(name);
    return s;
}

enum ropa_status ropa_evidence_take(struct ropa_register *reg, struct ropa_record *rec, const char *path,
                                    struct ropa_err *err) {
    char *opened = NULL;
    int fd = -1;
    if (rp_conduct(rec->ent)->file == ROPA_NO_FIELD)
        return rp_err_subject(err, ROPA_E_NO_FILE, rec->ref, NULL);
    enum ropa_status s = open_file(path, &opened, &fd, err);
    if (!s)
        s = take(reg, rec, fd, opened, err);
    if (fd >= 0)
        close(fd);
    free(opened);
    return s;
}

enum ropa_status ropa_evidence_take_from(struct ropa_register *reg, struct ropa_record *rec,
                                         const struct ropa_source *from, struct ropa_err *err) {
    struct rp_spool spool;
    if (rp_conduct(rec->ent)->file == ROPA_NO_FIELD)
        return rp_err_subject(err, ROPA_E_NO_FILE, rec->ref, NULL);
    enum ropa_status s = rp_spool_read(&spool, from, RP_BLOB_MAX, err);
    if (!s)
        s = take(reg, rec, fileno(spool.file), after_last(from->name, '\\'),
                 err); /* as another machine may have called it */
    rp_spool_close(&spool);
    return s;
}

enum ropa_status rp_evidence_answer(struct ropa_register *reg, struct ropa_record *rec, const char *text,
                                    struct ropa_err *err) {
    if (!strncasecmp(text, "http://", 7) || !strncasecmp(text, "https://", 8))
        return ropa_record_parse(rec, EVI_URL, text, NULL, err);
    return ropa_evidence_take(reg, rec, text, err);
}

/* ---- where it is ---- */

enum ropa_status ropa_evidence_find(struct ropa_register *reg, const struct ropa_record *rec,
                                    enum ropa_evidence_file *is, char day[11], struct ropa_err *err) {
    static const enum ropa_evidence_file places[] = {[RP_BLOB_HERE] = ROPA_EVIDENCE_KEPT,
                                                     [RP_BLOB_ERASED] = ROPA_EVIDENCE_ERASED,
                                                     [RP_BLOB_AWAY] = ROPA_EVIDENCE_AWAY};
    enum rp_blob_place place = RP_BLOB_AWAY;
    day[0] = '\0';
    *is = ROPA_EVIDENCE_NAMELESS;
    if (rp_conduct(rec->ent)->file == ROPA_NO_FIELD)
        return rp_err_subject(err, ROPA_E_NO_FILE, rec->ref, NULL);
    const char *sha256 = ropa_record_get(rec, EVI_SHA256);
    if (!sha256 && !ropa_record_get(rec, EVI_FILE_NAME))
        return ROPA_OK;
    enum ropa_status s = sha256 ? rp_blob_find(reg->st, sha256, &place, day, err) : ROPA_OK;
    *is = places[place];
    /* the same content may be kept again by another record, and this one says of itself that its own is gone */
    if (place == RP_BLOB_HERE && !ropa_record_get(rec, EVI_FILE_KEPT))
        *is = *day ? ROPA_EVIDENCE_ERASED : ROPA_EVIDENCE_AWAY;
    if (*is != ROPA_EVIDENCE_ERASED)
        day[0] = '\0';
    return s;
}

/* ---- giving back ---- */

static bool write_piece(void *ctx, const void *piece, size_t n) {
    return fwrite(piece, 1, n, ctx) == n;
}

static enum ropa_status no_file(const struct ropa_record *rec, struct ropa_err *err) {
    const char *url = ropa_record_get(rec, EVI_URL);
    char where[300], th[384] = "", en[384] = "";
    if (url) {
        RP_COPY(where, url);
        snprintf(th, sizeof th, " ดูได้ที่ %s", where);
        snprintf(en, sizeof en, "; see %s", where);
    }
    rp_err_subject(err, ROPA_E_NO_FILE, rec->ref, NULL);
    rp_err_hint(err, th, en);
    return ROPA_E_NO_FILE;
}

struct giving {
    struct ropa_register *reg;
    const struct ropa_record *rec;
};

static enum ropa_status give(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct giving *g = ctx;
    return rp_blob_read(g->reg->st, ropa_record_get(g->rec, EVI_SHA256), write_piece, rp_file_stream(file),
                        err);
}

static enum ropa_status write_to(struct ropa_register *reg, const struct ropa_record *rec,
                                 const struct rp_out *to, struct ropa_err *err) {
    struct giving g = {reg, rec};
    if (rp_conduct(rec->ent)->file == ROPA_NO_FIELD)
        return rp_err_subject(err, ROPA_E_NO_FILE, rec->ref, NULL);
    const char *kept = ropa_record_get(rec, EVI_FILE_KEPT);
    if (!kept || strcmp(kept, "1") != 0)
        return no_file(rec, err);
    enum ropa_status s = rp_file_write(to, give, &g, err);
    return s == ROPA_E_NO_FILE ? no_file(rec, err) : s;
}

enum ropa_status ropa_evidence_write(struct ropa_register *reg, const struct ropa_record *rec,
                                     const char *path, bool overwrite, struct ropa_err *err) {
    return write_to(reg, rec, &(struct rp_out){.path = path, .overwrite = overwrite}, err);
}

enum ropa_status ropa_evidence_send(struct ropa_register *reg, const struct ropa_record *rec,
                                    const struct ropa_sink *to, struct ropa_err *err) {
    return write_to(reg, rec, &(struct rp_out){.path = rec->ref, .sink = to}, err);
}
