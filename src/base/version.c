/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include <ropa/version.h>

const char *ropa_version(void) {
    return ROPA_VERSION;
}
