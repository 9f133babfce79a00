/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#ifndef RP_COUNTRY_H
#define RP_COUNTRY_H

#include "base/buf.h"

#include <ropa/status.h>
#include <stdbool.h>

/* Append the country's name: of a code of two capitals, "JP", its name in that language; anything else as it is written. */
void rp_country_name(const char *written, enum ropa_lang lang, struct rp_buf *out);
/* Whether it is Thailand, in any spelling. */
bool rp_country_is_home(const char *text);
/* Whether `text` names a country, or several: by a name of theirs, a part of one, or a code. */
bool rp_country_is(const char *text);

#endif
