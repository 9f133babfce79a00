/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "import/import_files.h"

#include "base/buf.h"
#include "base/err.h"
#include "exchange/sheet/zip_read.h"
#include "exchange/spool.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/record.h"
#include "register/register.h"
#include "store/blob.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define SUMS "SHA256SUMS"
enum { SUMS_MAX = 4 << 20, HEX = RP_SHA256_SIZE - 1 };

static bool put_sums(void *ctx, const char *bytes, size_t n) {
    struct rp_buf *text = ctx;
    rp_buf_add(text, bytes, n);
    return !text->bad && text->n <= SUMS_MAX;
}

static enum ropa_status no_pack(const char *path, struct ropa_err *err) {
    rp_err_subject(err, ROPA_E_FORMAT, path, "");
    rp_err_hint(
        err, "ไม่ใช่ zip ของไฟล์หลักฐานที่ ropa ส่งออกพร้อมกับ json ซึ่งมี SHA256SUMS อยู่ข้างใน",
        "it isn't the zip of files of evidence that came with a json of ropa, with SHA256SUMS inside");
    return ROPA_E_FORMAT;
}

/* "HEX  NAME", a line each, as sha256sum writes them. */
static bool read_sums(char *text, struct rp_memo *names) {
    bool good = true;
    char *rest = text, *line;
    while (good && (line = strtok_r(rest, "\r\n", &rest))) {
        good = strlen(line) > HEX + 2 && strspn(line, "0123456789abcdef") == HEX && line[HEX] == ' ';
        if (good)
            line[HEX] = '\0';
        good = good && rp_memo_put(names, line, line + HEX + 2);
    }
    return good;
}

enum ropa_status rp_import_files_open(const char *path, struct rp_import_files *out, struct ropa_err *err) {
    struct rp_buf text = {0};
    *out = (struct rp_import_files){0};
    if (!path)
        return ROPA_OK;
    enum ropa_status s = rp_zip_open(path, &rp_zip_files, &out->zip, err);
    if (s == ROPA_E_FORMAT || (!s && !rp_zip_has(out->zip, SUMS)))
        s = no_pack(path, err);
    if (!s)
        s = rp_zip_read(out->zip, SUMS, put_sums, &text, err);
    if (!s && (text.n > SUMS_MAX || (!text.bad && text.n && !read_sums(text.p, &out->names))))
        s = no_pack(path, err);
    if (!s && text.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&text);
    return s;
}

void rp_import_files_close(struct rp_import_files *f) {
    rp_zip_close(f->zip);
    rp_memo_clear(&f->names);
}

static bool put_piece(void *ctx, const char *bytes, size_t n) {
    const struct ropa_sink *to = ctx;
    return to->put(to->ctx, bytes, n);
}

/* Out of the zip by way of a file without a name, as every file of evidence is kept. */
static enum ropa_status keep(struct rp_import *imp, const char *name, const char *sha256,
                             struct ropa_err *err) {
    struct rp_spool spool;
    struct rp_blob kept;
    enum ropa_status s = rp_spool_begin(&spool, name, err);
    struct ropa_sink to = rp_spool_sink(&spool);
    if (!s)
        s = rp_zip_read(imp->files.zip, name, put_piece, &to, err);
    if (!s && fflush(spool.file))
        s = rp_err_errno(err, name, errno);
    if (!s)
        s = rp_blob_keep(imp->reg->st, fileno(spool.file), name, &kept, err);
    if (!s && strcmp(kept.sha256, sha256) != 0) {
        s = rp_err_subject(err, ROPA_E_FORMAT, rp_zip_path(imp->files.zip), name);
        rp_err_hint(err, " ไฟล์นี้ไม่ตรงกับลายนิ้วมือ SHA-256 ใน SHA256SUMS โปรดขอไฟล์ใหม่จากผู้ส่ง",
                    "; that file isn't what SHA256SUMS says: ask who sent it for another");
    }
    rp_spool_close(&spool);
    return s;
}

enum ropa_status rp_import_file(struct rp_import *imp, struct ropa_record *rec, struct ropa_err *err) {
    enum rp_blob_place place = RP_BLOB_AWAY;
    char day[11];
    const char *sha256 =
        rp_conduct(rec->ent)->file == ROPA_NO_FIELD ? NULL : ropa_record_get(rec, EVI_SHA256);
    if (!sha256)
        return ROPA_OK;
    const char *name = imp->files.zip ? rp_memo_get(&imp->files.names, sha256) : NULL;
    enum ropa_status s = rp_blob_find(imp->reg->st, sha256, &place, day, err);
    if (!s && place == RP_BLOB_AWAY && name && !(s = keep(imp, name, sha256, err))) {
        imp->account->result.files++;
        place = RP_BLOB_HERE;
    }
    if (!s && place != RP_BLOB_HERE)
        ropa_record_clear(rec, EVI_FILE_KEPT);
    else if (!s && !rp_record_put(rec, EVI_FILE_KEPT, "1"))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

bool rp_import_file_came(const struct ropa_record *theirs, struct ropa_record *ours, bool *bad) {
    bool came = rp_conduct(ours->ent)->file != ROPA_NO_FIELD && ropa_record_get(theirs, EVI_FILE_KEPT) &&
                !ropa_record_get(ours, EVI_FILE_KEPT) &&
                rp_same_text(ropa_record_get(theirs, EVI_SHA256), ropa_record_get(ours, EVI_SHA256));
    *bad |= came && !rp_record_put(ours, EVI_FILE_KEPT, "1");
    return came;
}
