/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* JSON written as it comes, into a sink: nothing of it is held, however long it is. */
#ifndef ROPA_JSON_H
#define ROPA_JSON_H

#include <ropa/status.h>
#include <ropa/stream.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ropa_json;

/* White space; all 0: none. */
struct ropa_json_look {
    bool spaced; /* a space behind each colon, and behind a comma in a line */
    bool lines;  /* every value on a line of its own, and the bracket behind the last */
    int indent;  /* spaces a level at the beginning of a line */
    int level;   /* at which it stands, where it is a part that ropa_json_raw() will take */
};

/*
 * Write into `to`, which is copied; its ctx must live until the end. NULL when memory ran out: all below take that, write
 * nothing and end with ROPA_E_NOMEM.
 */
ROPA_API struct ropa_json *ropa_json_new(const struct ropa_sink *to, struct ropa_json_look look);
/*
 * Hand over what is left, and free `w`. ROPA_E_STOPPED when the sink took something no more: it isn't asked again; and when an
 * object or an array was left open, one was closed that wasn't, a key was given where none stands or none where one must, or
 * not one value was written outside of all: nothing is handed over from there on.
 * ROPA_E_NOMEM; what ropa_json_fail() said. Anything but ROPA_OK: what the sink has is not whole.
 */
ROPA_API enum ropa_status ropa_json_end(struct ropa_json *w);
/* Something to be written can't be had: nothing more is written, and the end says `status`. */
ROPA_API void ropa_json_fail(struct ropa_json *w, enum ropa_status status);

/* Values, in an object under `key`; in an array, and outside of all, `key` is NULL. Keys and texts are UTF-8 and escaped. */
ROPA_API void ropa_json_object(struct ropa_json *w, const char *key); /* { until ropa_json_object_end() */
ROPA_API void ropa_json_object_end(struct ropa_json *w);
ROPA_API void ropa_json_array(struct ropa_json *w, const char *key); /* [ until ropa_json_array_end() */
ROPA_API void ropa_json_array_end(struct ropa_json *w);
ROPA_API void ropa_json_text(struct ropa_json *w, const char *key, const char *text); /* NULL: null */
ROPA_API void ropa_json_int(struct ropa_json *w, const char *key, int64_t number);
ROPA_API void ropa_json_bool(struct ropa_json *w, const char *key, bool yes);
ROPA_API void ropa_json_null(struct ropa_json *w, const char *key);
/* One value that is JSON already. NULL: making it found no memory. */
ROPA_API void ropa_json_raw(struct ropa_json *w, const char *key, const char *json);
/* What comes next, a closing bracket too, begins a line; at the end the last line is ended so. */
ROPA_API void ropa_json_line(struct ropa_json *w);

/* ---- what the library tells, as contract.md shapes it, an object each; sentences in `lang` ------ */

struct ropa_act_kept;
struct ropa_change;
struct ropa_checked;
struct ropa_choice;
struct ropa_due;
struct ropa_entity;
struct ropa_field;
struct ropa_finding;
struct ropa_form_item;
struct ropa_import_result;
struct ropa_merge_result;
struct ropa_question;
struct ropa_record;
struct ropa_remedy;
struct ropa_score;
struct ropa_todo;
struct ropa_view;
struct ropa_vocab;

/* A record as ropa_record_to_json() has it. */
ROPA_API void ropa_json_record(struct ropa_json *w, const char *key, const struct ropa_record *rec,
                               const struct ropa_view *view);
/* A line of the dictionary: a field of `ent`, a choice of `v`. */
ROPA_API void ropa_json_field(struct ropa_json *w, const char *key, const struct ropa_entity *ent,
                              const struct ropa_field *f, enum ropa_lang lang);
ROPA_API void ropa_json_choice(struct ropa_json *w, const char *key, const struct ropa_vocab *v,
                               const struct ropa_choice *c, enum ropa_lang lang);
/* A finding, in both languages. */
ROPA_API void ropa_json_finding(struct ropa_json *w, const char *key, const struct ropa_finding *f);
/* What an activity came to: a verdict under the code of each paragraph and section, and why those that don't apply don't. */
ROPA_API void ropa_json_verdicts(struct ropa_json *w, const char *key, const struct ropa_checked *checked);
ROPA_API void ropa_json_score(struct ropa_json *w, const char *key, const struct ropa_score *score,
                              enum ropa_lang lang);
ROPA_API void ropa_json_due(struct ropa_json *w, const char *key, const struct ropa_due *due,
                            enum ropa_lang lang);
/* What an import came to: records and cells in numbers, then each cell that was left, changed or doubtful, on a line of its own. */
ROPA_API void ropa_json_import(struct ropa_json *w, const char *key, const struct ropa_import_result *r,
                               enum ropa_lang lang);
/* What a merge came to, file by file. */
ROPA_API void ropa_json_merge(struct ropa_json *w, const char *key, const struct ropa_merge_result *r);
/* A thing to do, the `number`-th, its remedy with the values it gives; with what the front end calls that beside, where not NULL. */
ROPA_API void ropa_json_todo(struct ropa_json *w, const char *key, size_t number,
                             const struct ropa_todo *todo, const char *command, enum ropa_lang lang);
/* {"verb", "noun", "refs", "options", "again"}; an option that only who does it knows is null. null: nothing mends it. */
ROPA_API void ropa_json_remedy(struct ropa_json *w, const char *key, const struct ropa_remedy *r);
/* An act as it is kept, and a link of history. */
ROPA_API void ropa_json_act(struct ropa_json *w, const char *key, const struct ropa_act_kept *act,
                            enum ropa_lang lang);
ROPA_API void ropa_json_change(struct ropa_json *w, const char *key, const struct ropa_change *change);
/* What the form asks now, with its options; a line of the record as the form sees it. Values are canonical, null for none. */
ROPA_API void ropa_json_question(struct ropa_json *w, const char *key, const struct ropa_question *q,
                                 enum ropa_lang lang);
ROPA_API void ropa_json_form_item(struct ropa_json *w, const char *key, const struct ropa_form_item *item,
                                  enum ropa_lang lang);

#ifdef __cplusplus
}
#endif
#endif
