/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/xlsx_dictionary.h"

#include <ropa/exchange.h>

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const enum ropa_lang *lang = ctx;
    return rp_xlsx_dictionary(file, *lang, err);
}

enum ropa_status ropa_export_dictionary(const char *path, enum ropa_lang lang, bool overwrite,
                                        struct ropa_err *err) {
    return rp_file_write(&(struct rp_out){.path = path, .overwrite = overwrite}, write, &lang, err);
}

enum ropa_status ropa_export_dictionary_to(const struct ropa_sink *to, enum ropa_lang lang,
                                           struct ropa_err *err) {
    return rp_file_write(&(struct rp_out){.path = "xlsx", .sink = to}, write, &lang, err);
}
