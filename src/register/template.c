/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Templates: what an office starts from. A folder given at start overrides the built-in ones file by file. */
#include "base/buf.h"
#include "base/embedded.h"
#include "base/err.h"
#include "base/held.h"
#include "register/register.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUILT_IN "templates/"
#define MAX_SIZE (1 << 20)

enum ropa_status rp_template_read(struct ropa_register *reg, const char *name, char **out,
                                  struct ropa_err *err) {
    char path[1024];
    *out = NULL;
    if (reg && reg->templates) {
        snprintf(path, sizeof path, "%s/%s", reg->templates, name);
        enum ropa_status s = rp_read_other(path, MAX_SIZE, out, err);
        if (s != ROPA_E_NOT_FOUND)
            return s;
    }
    snprintf(path, sizeof path, BUILT_IN "%s", name);
    const struct rp_embedded *e = rp_embedded_find(path);
    if (!e)
        return rp_err_subject(err, ROPA_E_NOT_FOUND, name, NULL);
    *out = strdup(e->text);
    return *out ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

bool rp_template_is_own(const char *name, const char *text) {
    char path[1024];
    snprintf(path, sizeof path, BUILT_IN "%s", name);
    const struct rp_embedded *e = rp_embedded_find(path);
    return !e || strcmp(e->text, text) != 0;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

struct names {
    char **list;
    size_t n, cap;
    bool bad;
};

static void add_name(struct names *names, const char *name) {
    char **list = rp_grow(names->list, names->n, &names->cap, sizeof *list);
    names->bad |= !list;
    if (!list)
        return;
    names->list = list;
    names->list[names->n] = strdup(name);
    names->bad |= !names->list[names->n];
    names->n += names->list[names->n] != NULL;
}

static void add_folder(struct names *names, const char *folder, const char *prefix) {
    char path[1024], name[512];
    snprintf(path, sizeof path, "%s/%s", folder, prefix);
    DIR *d = opendir(path);
    for (struct dirent *e; d && (e = readdir(d));) {
        snprintf(name, sizeof name, "%s%s", prefix, e->d_name);
        if (strstr(e->d_name, ".json"))
            add_name(names, name);
    }
    if (d)
        closedir(d);
}

enum ropa_status rp_template_each(struct ropa_register *reg, const char *prefix, rp_template_fn *each,
                                  void *ctx, struct ropa_err *err) {
    struct names names = {0};
    const size_t skip = sizeof BUILT_IN - 1, n = strlen(prefix);
    for (const struct rp_embedded *e = rp_embedded_files; e->name; e++)
        if (!strncmp(e->name, BUILT_IN, skip) && !strncmp(e->name + skip, prefix, n) &&
            !strchr(e->name + skip + n, '/'))
            add_name(&names, e->name + skip);
    if (reg && reg->templates)
        add_folder(&names, reg->templates, prefix);
    if (names.n)
        qsort(names.list, names.n, sizeof *names.list, compare_names);
    bool on = !names.bad;
    for (size_t i = 0; i < names.n; i++) {
        if (on && (i == 0 || strcmp(names.list[i], names.list[i - 1])))
            on = each(ctx, names.list[i]);
    }
    for (size_t i = 0; i < names.n; i++)
        free(names.list[i]);
    free(names.list);
    return names.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}
