/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A part of a workbook as XML: names without their namespaces, no entities, bounded in depth and in length. */
#ifndef RP_XML_READ_H
#define RP_XML_READ_H

#include "exchange/sheet/zip_read.h"

struct rp_xml;

/*
 * Whoever reads a part. `name` is the local name of an element of a workbook's own namespaces, strict or transitional; what stands
 * in any other (extensions, drawings) is left out with all that is in it. Each ends the reading by rp_xml_stop() or
 * rp_xml_refuse(), after which none is called any more.
 */
struct rp_xml_reader {
    void (*start)(void *ctx, struct rp_xml *x, const char *name, const char **atts);
    void (*end)(void *ctx, struct rp_xml *x, const char *name);
    void (*text)(void *ctx, struct rp_xml *x, const char *s, size_t n); /* in pieces; NULL: not wanted */
    void *ctx;
};

/*
 * Read the entry `part`. ROPA_E_FORMAT with row and column where it isn't XML, holds a DOCTYPE, is nested beyond 32 levels
 * or holds a name or value beyond 1 MB; the errors of rp_zip_read(), ROPA_E_NOMEM.
 */
enum ropa_status rp_xml_read(struct rp_zip *z, const char *part, const struct rp_xml_reader *reader,
                             struct ropa_err *err);

/* Enough was read: rp_xml_read() returns ROPA_OK. */
void rp_xml_stop(struct rp_xml *x);
/* It is refused; `found` NULL: the part. Kept with the place. */
void rp_xml_refuse(struct rp_xml *x, int why, const char *found);
void rp_xml_starve(struct rp_xml *x); /* ROPA_E_NOMEM */
/* The value of an attribute without namespace, or "r:id" of a relationship; NULL when there is none. Borrowed. */
const char *rp_xml_att(const char **atts, const char *name);

#endif
