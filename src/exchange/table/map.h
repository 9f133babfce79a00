/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The map of a foreign table: which heading is which field. A JSON file that an officer can correct:
 *
 *   {"noun": "activity",
 *    "encoding": "windows-874",                          where it can't be found out
 *    "columns": {"process_name": "activity_name",        heading: path (heading.h); null: left
 *                "recipients": "recipient[].recipient_name",     each item of the cell is a row
 *                "status": null},
 *    "separators": {"recipients": ";"},                  characters between items; otherwise ; , and line breaks
 *    "values": {"legal_basis": {"legal_obligation": "legal"},    word of the file: word of ropa, or
 *               "security_measures": {"Audit Log": "sec_tech=audit_log"}},   another path = word;
 *                                                        of a unit: its code
 *                                                        under a place, "purpose.lawful_basis": in whichever column that is
 *    "yes_no": {"cross_border": {"field": "transfer", "no": "ไม่มีการส่งไปต่างประเทศ"}},
 *                                                        says whether a field is answered; "no" marks it not
 *                                                        applicable with this reason
 *    "unit": "year",                                     of numbers without one where a period is asked: year, month or
 *                                                        day; {"kept": "month"} of one column alone
 *    "source": "HR system",                              where the table comes from: numbers of records are told apart by it
 *    "constants": {"storage[].storage_medium": "database"},      where the file says nothing; [] on every row
 *    "leave": {"status": "ใช้เฉพาะในระบบเดิม / internal to the old system"},  why a column is left: Thai / English
 *    "unknown": "keep"}                                  unknown words of open lists become the office's own terms
 *                                                        (default); "refuse" rejects the record
 *
 * "comment" may stand beside them and is passed over.
 */
#ifndef RP_MAP_H
#define RP_MAP_H

#include "exchange/table/heading.h"

#include <jansson.h>
#include <ropa/exchange.h>

struct rp_map_column {
    const char *heading;     /* as the map writes it */
    struct ropa_place place; /* no place: left, or yes_no */
    const char *separators;  /* NULL: as the field reads lists */
    const json_t *values;    /* NULL: none */
    size_t yes_no;           /* the field that this column says is answered; ROPA_NO_FIELD */
    const char *no;          /* reason why it isn't; NULL */
    const char *leave;       /* why the column is left; NULL */
    struct ropa_place answers; /* `values` under a place: what words mean in whichever column that is; else no place */
};

struct rp_map_constant {
    struct ropa_place place;
    const char *value;
};

struct rp_map {
    const struct ropa_entity *ent;
    const char *encoding; /* NULL: found out */
    bool refuse;          /* unknown words reject the record */
    const json_t *unit;   /* of periods without one; NULL: nobody said */
    const char *from;     /* the system that the table comes from; NULL: not said */
    struct rp_map_column *columns;
    size_t n_columns, cap;
    struct rp_map_constant *constants;
    size_t n_constants;
    json_t *source; /* owner of the texts */
    const char *text; /* that it is read from; NULL once it is */
};

/*
 * Read a map; `ent` is the noun where it names none. On ROPA_OK *out is owned, rp_map_free().
 * Errors: ROPA_E_FORMAT (row and column, or found: the part that isn't right), ROPA_E_FIELD for an unknown path or
 * noun, ROPA_E_NOMEM.
 */
enum ropa_status rp_map_parse(const char *json, const struct ropa_entity *ent, struct rp_map **out,
                              struct ropa_err *err);
void rp_map_free(struct rp_map *map); /* accepts NULL */

/* What the map says of `heading`; NULL when nothing. Sets *bad when memory ran out. */
const struct rp_map_column *rp_map_find(const struct rp_map *map, const char *heading, bool *bad);
/* Whether it tells what words mean, and of no column: the table is then read as without a map. */
bool rp_map_only_answers(const struct rp_map *map);
/* What `word` means in field `f` of `ent`, whatever its column, borrowed; `word` itself where the map (may be NULL) doesn't say. */
const char *rp_map_answer(const struct rp_map *map, const struct ropa_entity *ent, size_t f, const char *word);
/* The unit, "year", of numbers without one in the column `heading`; NULL where the map (may be NULL) doesn't say. Sets *bad when memory ran out. */
const char *rp_map_unit(const struct rp_map *map, const char *heading, bool *bad);
/* What `word` of that column is called here, borrowed; `word` itself where the map doesn't say. */
const char *rp_map_word(const struct rp_map_column *column, const char *word);

/*
 * A map of these headings to correct: what was recognised, what comes near where the cells below may be of it, null for the rest.
 * Owned text; NULL: out of memory.
 */
char *rp_map_propose(const struct ropa_entity *ent, const struct ropa_import_heading *headings, size_t n);

#endif
