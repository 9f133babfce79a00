/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What mends it, as data: an error and a thing to do carry one, and each front end says in its own words how that is done there.
 * Plain data: copied by assignment, nothing in it is owned by anyone.
 */
#ifndef ROPA_REMEDY_H
#define ROPA_REMEDY_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { ROPA_REMEDY_REFS = 12, ROPA_REMEDY_OPTIONS = 8, ROPA_REMEDY_AGAIN = 2 };

/*
 * How it is done, more closely. An option of a remedy that edits or adds is a field of its noun, but for "yes", and "ask": the fields that
 * its form is opened at, "purpose,storage". An act has several at once (level, by, memo), which is why there is a list of them and not one
 * field.
 */
struct ropa_remedy_option {
    const char *name; /* static: "level", "unit" */
    char value[64];   /* canonical; "" where there is only whether, and where only who does it knows */
    bool open;        /* only who does it knows the value: the number of the memo, the day on it */
};

struct ropa_remedy {
    /*
     * What to do, static: what is done to a record of `noun` ("add", "edit", "copy"), an act by its kind ("approve"), or what is to
     * be looked at or made ("check", "due", "fields", "starters", "score", "todo", "init"). NULL: nothing.
     */
    const char *verb;
    const char *noun; /* code of the noun, static; NULL where it is of none, or of what the refs name */
    char refs[ROPA_REMEDY_REFS][40];
    size_t n_refs;
    struct ropa_remedy_option options[ROPA_REMEDY_OPTIONS];
    size_t n_options;
    /* Names of what, given together with what was asked for, lets that through, static: "reason", "despite". NULL at the end. */
    const char *again[ROPA_REMEDY_AGAIN];
};

#ifdef __cplusplus
}
#endif
#endif
