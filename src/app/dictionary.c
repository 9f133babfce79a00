/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/xlsx_dictionary.h"

#include <ropa/exchange.h>

enum ropa_status ropa_export_dictionary(const char *path, enum ropa_lang lang, bool overwrite,
                                        struct ropa_err *err) {
    return rp_xlsx_dictionary(path, overwrite, lang, err);
}
