/* Reading a JSON text that a person may have written: the one place where jansson's complaint becomes a sentence. */
#ifndef RP_JSON_READ_H
#define RP_JSON_READ_H

#include <jansson.h>
#include <ropa/status.h>

/*
 * Parse `text`, which errors call `subject`, with jansson's `flags`; a name that stands twice is always refused. *out is
 * owned. Errors: ROPA_E_FORMAT with row and column, the hint saying what is wrong there and what would be right;
 * ROPA_E_NOMEM.
 */
enum ropa_status rp_json_read(const char *subject, const char *text, size_t flags, json_t **out,
                              struct ropa_err *err);

/* The hint of `err` from what jansson says ("':' expected near 'x'"), also for one that reads JSON by itself. */
void rp_json_explain(const char *says, struct ropa_err *err);

#endif
