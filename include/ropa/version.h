/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which libropa this is. Until 1.0 a program runs with the minor version it was built for. */
#ifndef ROPA_VERSION_H
#define ROPA_VERSION_H

#include <ropa/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Of these headers. */
#define ROPA_VERSION "0.2.0"

/* Of the library that is running: ROPA_VERSION of the headers it was built from. A constant text. */
ROPA_API const char *ropa_version(void);

#ifdef __cplusplus
}
#endif
#endif
