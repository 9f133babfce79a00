/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* JSON files that an office edits by hand: what they hold is looked at before it is used, and refused by file and line. */
#ifndef RP_JSON_FILE_H
#define RP_JSON_FILE_H

#include <jansson.h>
#include <ropa/status.h>
#include <stdbool.h>

struct rp_json_file {
    const char *name, *text; /* borrowed */
    const json_t *root;      /* of that text, nothing changed in it yet */
};

/* The line on which `value` stands; `in` holds it (NULL: the root), and tells apart what jansson keeps once, as null. */
long rp_json_line(const struct rp_json_file *file, const json_t *in, const json_t *value);

/* ROPA_E_FORMAT of what stands at `value`, as above: `found` is shown, `words` (may be NULL) say what would be right. */
enum ropa_status rp_json_wrong(const struct rp_json_file *file, const json_t *in, const json_t *value,
                               const char *found, const struct ropa_text *words, struct ropa_err *err);
/* The same for what was refused of it in `why`, which is told whole; what the file is not guilty of (memory) is `why` itself. */
enum ropa_status rp_json_because(const struct rp_json_file *file, const json_t *in, const json_t *value,
                                 const struct ropa_err *why, struct ropa_err *err);

/*
 * What stands at `path` in `object`, a record as rp_record_apply() reads it ("purpose[2].lawful_basis"), and what holds it:
 * as far as it can be followed.
 */
const json_t *rp_json_at(const json_t *object, const char *path, const json_t **in);

/* What stands under a name. A text holds something; RP_JSON_BOTH is {"th": text, "en": text}, the English one if it likes. */
enum rp_json_is { RP_JSON_TEXT, RP_JSON_TEXTS, RP_JSON_BOTH, RP_JSON_LIST, RP_JSON_GROUP, RP_JSON_ANY };
struct rp_json_member {
    const char *name; /* NULL ends the list */
    enum rp_json_is is;
    bool needed;
};
/* Whether `value`, as above and called `name`, is that. */
enum ropa_status rp_json_check(const struct rp_json_file *file, const json_t *in, const json_t *value,
                               const char *name, enum rp_json_is is, struct ropa_err *err);
/* Whether `object` is one and has of `members` those needed, each as it must be; with `only` no others. */
enum ropa_status rp_json_members(const struct rp_json_file *file, const json_t *in, const json_t *object,
                                 const struct rp_json_member *members, bool only, struct ropa_err *err);

#endif
