/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "import/import.h"

#include "base/err.h"
#include "base/held.h"
#include "exchange/spool.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#define REMEMBERED 20000 /* entries of each table of what was worked out; some megabytes */

enum ropa_status ropa_read_text(const char *path, size_t most, char **text, struct ropa_err *err) {
    return rp_read_other(path, most, text, err);
}

static bool ends_with(const char *path, const char *end) {
    size_t n = strlen(path), m = strlen(end);
    return n >= m && !strcasecmp(path + n - m, end);
}

typedef enum ropa_status read_fn(struct rp_import *imp, const char *path, struct ropa_err *err);

/* By what the file is called; spreadsheets of other kinds are refused by their reader, which knows them apart. */
static read_fn *reader_of(const struct ropa_import *how, const char *path) {
    static const struct {
        const char *ending;
        read_fn *read;
    } readers[] = {{".json", rp_import_json}, {".csv", rp_import_csv},   {".txt", rp_import_csv},
                   {".tsv", rp_import_csv},   {".xlsx", rp_import_book}, {".xlsm", rp_import_book},
                   {".xls", rp_import_book},  {".ods", rp_import_book},  {".xlsb", rp_import_book}};
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++)
        if (how->format ? !strcmp(how->format, readers[i].ending + 1) : ends_with(path, readers[i].ending))
            return readers[i].read;
    return NULL;
}

/* What can be seen of a file that is no table, before its bytes are taken for letters. */
static enum ropa_status check_file(const char *path, bool book, struct ropa_err *err) {
    static const char *const excel[] = {"PK\x03\x04", "\xD0\xCF\x11\xE0"}; /* .xlsx, .xls */
    char head[4] = "";
    struct stat st;
    enum ropa_status s = ROPA_OK;
    if (stat(path, &st))
        return rp_err_errno(err, path, errno);
    if (!S_ISREG(st.st_mode)) /* of a pipe nothing can be read twice */
        return S_ISDIR(st.st_mode) ? rp_err_subject(err, ROPA_E_FILE_KIND, path, NULL) : ROPA_OK;
    FILE *f = rp_fopen_other(path);
    if (!f)
        return errno == EACCES ? rp_err_subject(err, ROPA_E_FILE_DENIED, path, NULL)
                               : rp_err_errno(err, path, errno);
    size_t n = fread(head, 1, sizeof head, f);
    if (!n && !book)
        s = rp_err_subject(err, ROPA_E_FILE_EMPTY, path, NULL);
    for (size_t i = 0; !book && n == sizeof head && i < sizeof excel / sizeof *excel; i++)
        if (!memcmp(head, excel[i], sizeof head))
            s = rp_err_subject(err, ROPA_E_FILE_EXCEL, path, NULL);
    fclose(f);
    return s;
}

static void forget(struct rp_import *imp) {
    rp_memo_clear(&imp->refs);
    rp_near_free(imp->names);
    imp->names = NULL;
    rp_memo_clear(&imp->words);
    rp_memo_clear(&imp->shared);
    rp_memo_clear(&imp->known);
    rp_memo_clear(&imp->spelled);
    rp_memo_clear(&imp->joined);
    rp_memo_clear(&imp->counted);
    rp_mask_free(&imp->mask);
    free(imp->of_rows.list);
    free(imp->of_refs.list);
}

/* As before the file was read, but for what that told of it. */
static enum ropa_status start_again(struct rp_import *imp, const struct ropa_entity *ent,
                                    struct ropa_err *err) {
    ropa_register_rollback(imp->reg);
    forget(imp);
    ropa_import_free(&imp->account->result);
    imp->account = rp_account_new();
    imp->ent = ent;
    imp->knows = imp->again = false;
    imp->done = 0;
    imp->of_rows = imp->of_refs = (struct rp_marked){0};
    rp_import_files_close(&imp->files);
    return imp->account ? rp_import_files_open(imp->how->files, &imp->files, err)
                        : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* All of it as one change set; a preview is the same, taken back. */
static enum ropa_status run(struct rp_import *imp, read_fn *read, const char *path, struct ropa_err *err) {
    const struct ropa_entity *ent = imp->ent;
    enum ropa_status s;
    do {
        s = imp->again ? start_again(imp, ent, err) : ROPA_OK;
        if (!s)
            s = imp->how->write ? ropa_register_begin(imp->reg, "import", err)
                                : ropa_register_try(imp->reg, "import", err);
        if (s)
            return s;
        s = read(imp, path, err);
    } while (!s && imp->again && !imp->account->bad);
    if (imp->account->bad) /* a heading that found no memory isn't one that nobody knows */
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    s = rp_store_ended(imp->reg->st, s, err);
    if (s || !imp->how->write ||
        imp->account->result.fresh + imp->account->result.changed + imp->account->result.conflict == 0)
        ropa_register_rollback(imp->reg);
    else
        s = ropa_register_commit(imp->reg, err);
    return s;
}

/* What is at `path`, called `name`. */
static enum ropa_status import(struct ropa_register *reg, const char *path, const char *name,
                               const struct ropa_import *how, struct ropa_import_result **out,
                               struct ropa_err *err) {
    read_fn *read = reader_of(how, name);
    struct rp_import imp = {.reg = reg,
                            .how = how,
                            .name = name,
                            .refs.max = REMEMBERED,
                            .words.max = REMEMBERED,
                            .shared.max = REMEMBERED};
    *out = NULL;
    enum ropa_status s = check_file(path, read == rp_import_book, err);
    if (s)
        return s;
    if (!read) {
        rp_err(err, ROPA_E_USAGE, how->format ? how->format : name);
        rp_err_hint(err, " นำเข้าได้จากไฟล์ .xlsx .csv .txt .tsv และ .json",
                    "; files .xlsx, .csv, .txt, .tsv and .json can be imported");
        return ROPA_E_USAGE;
    }
    imp.ent = how->noun ? how->noun : ropa_entity_find("activity");
    imp.account = rp_account_new();
    if (!imp.account)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    s = rp_import_files_open(how->files, &imp.files, err);
    if (!s)
        s = run(&imp, read, path, err);
    rp_import_files_close(&imp.files);
    struct ropa_import_result *r = imp.account ? &imp.account->result : NULL;
    assert(!r || r->read == r->stored + r->n_left);
    forget(&imp);
    rp_memo_clear(&imp.refused);
    *out = r;
    return s;
}

enum ropa_status ropa_import(struct ropa_register *reg, const char *path, const struct ropa_import *how,
                             struct ropa_import_result **out, struct ropa_err *err) {
    return import(reg, path, path, how, out, err);
}

enum ropa_status ropa_import_from(struct ropa_register *reg, const struct ropa_source *from,
                                  const struct ropa_import *how, struct ropa_import_result **out,
                                  struct ropa_err *err) {
    struct rp_spool spool;
    *out = NULL;
    enum ropa_status s = rp_spool_read(&spool, from, INT64_MAX, err);
    if (!s)
        s = import(reg, spool.path, from->name, how, out, err);
    if (s)
        rp_spool_name(&spool, from, err);
    rp_spool_close(&spool);
    return s;
}
