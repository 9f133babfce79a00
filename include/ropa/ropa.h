/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The whole public face of libropa. */
#ifndef ROPA_ROPA_H
#define ROPA_ROPA_H

#include <ropa/acts.h>
#include <ropa/as.h>
#include <ropa/check.h>
#include <ropa/document.h>
#include <ropa/due.h>
#include <ropa/env.h>
#include <ropa/evidence.h>
#include <ropa/exchange.h>
#include <ropa/form.h>
#include <ropa/home.h>
#include <ropa/incident.h>
#include <ropa/json.h>
#include <ropa/merge.h>
#include <ropa/model.h>
#include <ropa/place.h>
#include <ropa/posts.h>
#include <ropa/public.h>
#include <ropa/register.h>
#include <ropa/remedy.h>
#include <ropa/score.h>
#include <ropa/status.h>
#include <ropa/stream.h>
#include <ropa/suggest.h>
#include <ropa/text.h>
#include <ropa/todo.h>
#include <ropa/version.h>

#endif
