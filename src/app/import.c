#include "app/import.h"

#include "base/err.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#define REMEMBERED 20000 /* entries of each table of what was worked out; some megabytes */

static bool ends_with(const char *path, const char *end) {
    size_t n = strlen(path), m = strlen(end);
    return n >= m && !strcasecmp(path + n - m, end);
}

typedef enum ropa_status read_fn(struct rp_import *imp, const char *path, struct ropa_err *err);

static read_fn *reader_of(const struct ropa_import *how, const char *path) {
    if (how->format)
        return !strcmp(how->format, "csv")    ? rp_import_csv
               : !strcmp(how->format, "json") ? rp_import_json
                                              : NULL;
    if (ends_with(path, ".json"))
        return rp_import_json;
    return ends_with(path, ".csv") || ends_with(path, ".txt") || ends_with(path, ".tsv") ? rp_import_csv
                                                                                         : NULL;
}

static void forget(struct rp_import *imp) {
    rp_memo_clear(&imp->refs);
    rp_memo_clear(&imp->words);
    rp_memo_clear(&imp->shared);
    rp_memo_clear(&imp->known);
    rp_mask_free(&imp->mask);
}

/* All of it as one change set; a preview is the same, taken back. */
static enum ropa_status run(struct rp_import *imp, read_fn *read, const char *path, struct ropa_err *err) {
    enum ropa_status s = ropa_register_begin(imp->reg, "import", err);
    if (s)
        return s;
    s = read(imp, path, err);
    if (!s && imp->account->bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (s || !imp->how->write ||
        imp->account->result.fresh + imp->account->result.changed + imp->account->result.conflict == 0)
        ropa_register_rollback(imp->reg);
    else
        s = ropa_register_commit(imp->reg, err);
    return s;
}

enum ropa_status ropa_import(struct ropa_register *reg, const char *path, const struct ropa_import *how,
                             struct ropa_import_result **out, struct ropa_err *err) {
    read_fn *read = reader_of(how, path);
    struct rp_import imp = {
        .reg = reg, .how = how, .refs.max = REMEMBERED, .words.max = REMEMBERED, .shared.max = REMEMBERED};
    *out = NULL;
    if (!read) {
        rp_err(err, ROPA_E_USAGE, how->format ? how->format : path);
        rp_err_hint(err, " นำเข้าได้จาก csv และ json", "; csv and json can be imported");
        return ROPA_E_USAGE;
    }
    imp.ent = how->noun ? how->noun : ropa_entity_find("activity");
    imp.account = rp_account_new();
    if (!imp.account)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = run(&imp, read, path, err);
    struct ropa_import_result *r = &imp.account->result;
    assert(r->read == r->stored + r->n_left);
    forget(&imp);
    *out = r;
    return s;
}
