/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Registers out to files and in from them. */
#ifndef ROPA_EXCHANGE_H
#define ROPA_EXCHANGE_H

#include <ropa/check.h>
#include <ropa/place.h>
#include <ropa/register.h>
#include <ropa/stream.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- out ------------------------------------------------------------------------------------- */

/* What a register is written as. */
struct ropa_export_format {
    const char *name;   /* "xlsx" */
    const char *ending; /* of files, without the dot */
    struct ropa_text label;
    const char *layouts; /* "register, list": those it takes, the first when none is named; "" none */
    bool whole;          /* without a query the whole register, every noun; else all activities */
    const char *noun;    /* of which alone it writes records, all of them without a query; NULL: any */
};
/* All there are, `n` of them. Static. */
ROPA_API const struct ropa_export_format *const *ropa_export_formats(size_t *n);

struct ropa_export {
    const char *format; /* name of one of ropa_export_formats() */
    const char *layout; /* one of its layouts; NULL: the first */
    const struct ropa_query *query; /* which records; NULL: as the format says */
    const char *columns; /* "field,field": csv, json, xlsx as a list; NULL for all */
    enum ropa_lang lang;
    bool overwrite;
    bool blank;    /* without records: what a table says around them, to be filled in */
    bool sign_each; /* cards: a line to sign on each, beside the approval sheet */
    bool findings; /* xlsx of activities: sheets of findings and verdicts beside */
    /*
     * Each record as it was approved last, with what the shared records it names said then; those never approved are
     * left out. Only what other records say of it (its notices, refusals) is as it stands. `findings` are of what stands now: not
     * with it.
     */
    bool approved;
    size_t *left; /* how many were never approved; may be NULL */
    size_t *retired; /* of approved versions: how many are retired, and left out too; may be NULL */
    /*
     * catalog, ckan: each set that is left out, as it is retired, or a rule that bars approval finds that personal data could slip out by it. Borrowed
     * during the call, with `ctx`; may be NULL.
     */
    void (*held)(void *ctx, const struct ropa_record *rec);
    /* catalog, ckan: what of a set that is written the catalogue refuses, as a name that two of them bear. Borrowed, as above; may be NULL. */
    void (*refused)(void *ctx, const struct ropa_record *rec, const struct ropa_finding *finding);
    ropa_progress_fn *progress; /* every 100 records; may be NULL */
    void *ctx;
};

/*
 * Write `path` whole (temporary file, fsync, rename): never half a file, never over an existing one unless `overwrite`.
 * `n` counts the records. Errors: ROPA_E_EXISTS, _FULL, _READONLY, _IO, ROPA_E_USAGE for an unknown format or layout
 * (hint: the known ones), ROPA_E_UNFIT for columns that the layout has not, those of ropa_place_list(), ROPA_E_STOPPED.
 */
ROPA_API enum ropa_status ropa_export(struct ropa_register *reg, const char *path, const struct ropa_export *how,
                                      size_t *n, struct ropa_err *err);

/* The same to a sink; how->overwrite says nothing. */
ROPA_API enum ropa_status ropa_export_to(struct ropa_register *reg, const struct ropa_sink *to, const struct ropa_export *how,
                                         size_t *n, struct ropa_err *err);

/*
 * The files of evidence that the register keeps, into a zip at `path`: each called by the ref of its evidence, and SHA256SUMS, which
 * sha256sum -c checks and by which ropa_import.files finds them. *n (may be NULL) counts them. Errors as of ropa_export().
 */
ROPA_API enum ropa_status ropa_export_files(struct ropa_register *reg, const char *path, bool overwrite, size_t *n,
                                            struct ropa_err *err);
ROPA_API enum ropa_status ropa_export_files_to(struct ropa_register *reg, const struct ropa_sink *to, size_t *n, struct ropa_err *err);

/* The dictionary of all fields and vocabularies as a workbook. Errors as ropa_export(). */
ROPA_API enum ropa_status ropa_export_dictionary(const char *path, enum ropa_lang lang, bool overwrite, struct ropa_err *err);
ROPA_API enum ropa_status ropa_export_dictionary_to(const struct ropa_sink *to, enum ropa_lang lang, struct ropa_err *err);

/*
 * `text` as a cell of csv, owned, NULL when out of memory: in quotes where it needs them, with an apostrophe in front of
 * what a spreadsheet would take for a formula (a number is none).
 */
ROPA_API char *ropa_csv_cell(const char *text, bool number);

/* ---- a file against the register ---------------------------------------------------------------- */

enum ropa_file_standing {
    ROPA_FILE_EQUAL,
    ROPA_FILE_OLDER,   /* as it was written, and the register changed since */
    ROPA_FILE_DIFFERS, /* changed since it was written */
};

enum ropa_file_side { ROPA_IN_BOTH, ROPA_IN_FILE, ROPA_IN_REGISTER };

/* One cell that differs; a record that one side lacks on a sheet is one, with the heading "". */
struct ropa_file_difference {
    const char *sheet, *cell; /* cell: "C12" of the file; "" where it has none */
    const char *ref, *heading; /* ref: "" for what belongs to no record; heading: the column's letter where it has none */
    const char *file, *reg;    /* what stands there, what the register would write; NULL for nothing */
    enum ropa_file_side only;
};

/* One record that the register has otherwise by now than when the file was written. */
struct ropa_file_since {
    const char *ref, *title;
    const char *fields; /* what their columns are called, "A, B" */
    size_t n;           /* how many; 0: the whole record is new, or no longer there */
    enum ropa_file_side only;
};

struct ropa_file_check {
    enum ropa_file_standing standing;
    bool approved;    /* an export of approved versions */
    bool latest;      /* nothing at all was saved since it was written */
    const char *head; /* of the history when it was written, hex; "" before anything was saved */
    char written[26]; /* when that was saved, ISO; "" */
    size_t records, cells; /* in the file */
    bool part;        /* it says that it is of chosen records alone */
    bool stripped;    /* its properties were lost or changed: what it is was read from the approval sheet */
    size_t hidden_sheets, hidden_rows, hidden_columns, white_cells; /* of a workbook: more than the register writes; a copy may show less than it holds; white: in letters too pale or small to be read, or struck out */
    size_t objects, comments; /* pictures and shapes over cells, parts of comments: more than the register writes */
    const char *hidden; /* where these are: "sheet: row 12 (RO-ICT-66-001)", the first 20; "" */
    bool untouched; /* byte for byte as written, or no workbook: else how it looks (colours, borders, pictures, fonts) was not compared */
    size_t beyond; /* records of the kind that the register holds and the file doesn't, where it doesn't say which it was to hold */
    size_t differ; /* cells, all of them, from what the register wrote then; where that can't be told from what it would write now */
    const struct ropa_file_difference *differences; /* the first 10,000 of them, by sheet and record */
    size_t n;
    size_t since; /* cells of records that the register would write otherwise now than it did then */
    const struct ropa_file_difference *since_differences; /* the same of these: `file` is what it wrote then */
    size_t n_since;
    const struct ropa_file_since *records_since; /* whose they are */
    size_t n_records_since;
};

struct ropa_file_checked;
/*
 * Compare `path`, an export of this register (xlsx, the register as csv, json) by whichever program it was saved since, with the same export of
 * the register as it stands: approved versions with approved versions. Keyed by sheet, record and heading, so that rows may have been sorted.
 * What was saved since the file was written is told apart from what was changed in it: the register is taken back to the head that the file
 * gives, a csv's records to their revs or to when the last of its approvals was given.
 * ROPA_E_NOT_EXPORTED when it doesn't say which register it is of, ROPA_E_OTHER_REGISTER when of another, ROPA_E_OTHER_HISTORY when of a
 * state that this one was never in; ROPA_E_FORMAT for what can't be read. Free with ropa_file_checked_free().
 */
ROPA_API enum ropa_status ropa_verify_file(struct ropa_register *reg, const char *path, struct ropa_file_checked **out,
                                           struct ropa_err *err);
/* The same of what `from` gives. ROPA_E_STOPPED too. */
ROPA_API enum ropa_status ropa_verify_from(struct ropa_register *reg, const struct ropa_source *from,
                                           struct ropa_file_checked **out, struct ropa_err *err);
ROPA_API const struct ropa_file_check *ropa_file_checked(const struct ropa_file_checked *f); /* borrowed */
ROPA_API void ropa_file_checked_free(struct ropa_file_checked *f); /* NULL is fine */

/* ---- in -------------------------------------------------------------------------------------- */

/* What to do where the register and the file changed the same field differently. */
enum ropa_take { ROPA_TAKE_NEITHER /* keep ours and list the conflict */, ROPA_TAKE_THEIRS, ROPA_TAKE_OURS };

/* A field that the file and the register hold differently. Values are canonical; NULL for none. */
struct ropa_import_change {
    const char *ref, *field; /* field: the path, "purpose[2].lawful_basis" */
    const char *base, *ours, *theirs;
    const char *state; /* "theirs", "ours": which of them stands now; "conflict": ours, until somebody decides */
    /* of references: the names, each with its ref but for what is made only when the file's value is taken; else NULL */
    const char *ours_names, *theirs_names;
    const struct ropa_entity *noun; /* of the record */
};

/* Whose value stands in conflict `c`; ROPA_TAKE_NEITHER: the cell is left. */
typedef enum ropa_take ropa_import_decide_fn(void *ctx, const struct ropa_import_change *c);

struct ropa_import {
    const char *format;   /* "csv", "json", "xlsx"; NULL: by the file's name */
    const char *encoding; /* NULL: detected */
    const struct ropa_entity *noun; /* NULL: activity, or as a json file says */
    const char *map;      /* text of a map for foreign headings (JSON); NULL: recognised from the headings */
    const char *layout;   /* one of the layouts of xlsx that the table is of; NULL: told from its headings */
    const char *sheet;    /* the one to read of a workbook; NULL: all in sight that name records, examples aside */
    const char *unit;     /* unit that records without one belong to; NULL */
    const char *files;    /* path of the zip of ropa_export_files(): what evidence of the file names is taken from it; NULL */
    bool write;           /* false: preview, nothing is stored */
    enum ropa_take take; /* of all that both changed; ROPA_TAKE_NEITHER: `decide` says it of each */
    ropa_import_decide_fn *decide; /* may be NULL: nothing is decided, and such cells are left */
    void *deciding;
    ropa_progress_fn *progress; /* every 100 records; may be NULL */
    void *ctx;
};

/* What became of a cell that is not represented in the register. */
struct ropa_left {
    const char *sheet; /* "" for csv */
    const char *cell;  /* "C12" */
    const char *value;
    const char *reason[2]; /* sentence in both languages */
};

/* A cell that was read in one of two ways it may mean, or a record of which more is to be said, so that a person should look. */
struct ropa_doubt {
    const char *sheet; /* "" for csv */
    const char *cell, *value;
    const char *reason[2]; /* how it was read, and what to write when it means the other */
    bool bars; /* by the record as it came to stand data might slip out: it is to be mended, here and where the file is from */
};

/* A cell that the register says in another form: digits, line ends, a date, a word of a vocabulary by another name. */
struct ropa_normalised {
    const char *sheet; /* "" for csv */
    const char *cell, *value;
    const char *now; /* as the register has it; items joined by ";" */
};

/* A word that its field's list doesn't have, in all cells that hold it. */
struct ropa_unknown_word {
    const char *field; /* the place: "purpose.lawful_basis" */
    const char *word;
    size_t times;
    const char *nearest; /* code of the choice that comes nearest; NULL none does */
    bool kept;           /* it became a word of the office's own; else its cells are left */
};

/* A column of a table of foreign headings, for a person who says what it is. */
struct ropa_import_heading {
    const char *heading;    /* what stands over its group before " / ", where that alone tells it from another */
    const char *samples[3]; /* what its first cells say, each once; NULL: no more */
};

/* A sheet of a workbook. */
struct ropa_import_sheet {
    const char *name;
    bool read; /* not where it is hidden, holds examples, or names no record */
};

struct ropa_import_result {
    const char *layout, *encoding; /* layout: "register", "json", "map" */
    size_t fresh, changed, unchanged, conflict, rejected; /* records, each counted once */
    size_t partly; /* of those in conflict: changed in what is not, while the rest waits to be decided */
    size_t read, stored;   /* non-empty data cells; read = stored + n_left, always */
    size_t files;          /* of evidence, taken from how->files */
    size_t empty;          /* of those stored: understood to say nothing, "-" */
    size_t normalised;     /* of those stored: said in another form there; `forms` lists them */
    const struct ropa_normalised *forms;
    size_t n_forms;
    const struct ropa_import_sheet *sheets; /* of a workbook, in its order */
    size_t n_sheets;
    const struct ropa_left *left;
    size_t n_left;
    size_t wrong; /* of those left: what is no value of its field, a formula that failed, what stands for a sheet not read */
    const struct ropa_import_change *changes;
    size_t n_changes;
    const struct ropa_doubt *doubts;
    size_t n_doubts;
    size_t barred; /* of those: how many bar */
    const struct ropa_unknown_word *words; /* unknown, as they were met; the first 1,000 */
    size_t n_words;
    const char *proposed_map; /* when headings are foreign and no map was given: a map to correct; else NULL */
    const struct ropa_import_heading *headings; /* of the table that it is for, in its order */
    size_t n_headings;
};

/*
 * All of a file that a person names (a map, values in JSON), a text of at most `most` bytes; *text is owned. The register that is open
 * is none, by whatever name: ROPA_E_OWN_FILE, and it isn't opened for that. ROPA_E_NOT_FOUND, _FILE_DENIED, _FILE_KIND, _IO, _NOMEM;
 * ROPA_E_FORMAT when it is longer, or holds a NUL.
 */
ROPA_API enum ropa_status ropa_read_text(const char *path, size_t most, char **text, struct ropa_err *err);

/*
 * Read records from `path`. In one transaction: all good rows or, on an error of the file itself, nothing. A record with
 * whose name or identity isn't clear is rejected whole and listed; of the others what can't be stored leaves its cell, listed,
 * and the field as it was. A record that the register has already is merged field
 * by field with its state at the revision that the file was written from; without one every difference is a conflict.
 * Nothing is ever removed. Records referred to by a name that the register doesn't have are made.
 * With foreign headings and no map nothing is stored and result->proposed_map is filled (status ROPA_E_FORMAT); it is filled too
 * where records can be told and a heading is foreign, whose cells are then left.
 * Free the result with ropa_import_free().
 */
ROPA_API enum ropa_status ropa_import(struct ropa_register *reg, const char *path, const struct ropa_import *how,
                                      struct ropa_import_result **out, struct ropa_err *err);
/* The same of a source, which is read to its end before anything is stored; ROPA_E_STOPPED when it can't be. */
ROPA_API enum ropa_status ropa_import_from(struct ropa_register *reg, const struct ropa_source *from,
                                           const struct ropa_import *how, struct ropa_import_result **out,
                                           struct ropa_err *err);
ROPA_API void ropa_import_free(struct ropa_import_result *result);

/* ---- a map, corrected ------------------------------------------------------------------------ */

/*
 * `map` is the text of a map as struct ropa_import takes it, owned by who corrects it and replaced; on an error it is as before. `noun`:
 * of a map that names none; NULL: activity. Errors of all: ROPA_E_FORMAT, ROPA_E_FIELD for what is no map, ROPA_E_NOMEM.
 */

/* What column `heading` is read as; no place (root NULL): it is left, or the map doesn't tell of it. ROPA_E_FORMAT for a map with
 * a mistake, ROPA_E_NOMEM. */
ROPA_API enum ropa_status ropa_map_place(const char *map, const struct ropa_entity *noun, const char *heading, struct ropa_place *out,
                                         struct ropa_err *err);
/*
 * From here on the column is read as `path`, a place by codes or labels ("recipient[].recipient_name": each item of a cell is a row);
 * NULL: it is left. Errors of ropa_place_parse(), ROPA_E_UNFIT and ROPA_E_DERIVED for a place that no column fills.
 */
ROPA_API enum ropa_status ropa_map_column(char **map, const struct ropa_entity *noun, const char *heading, const char *path,
                                          struct ropa_err *err);
/* In the columns of `field`, in a map of no column whichever it is, the cell's `word` means `as` from here on. Errors of ropa_value_parse() of `as`. */
ROPA_API enum ropa_status ropa_map_word(char **map, const struct ropa_entity *noun, const char *field, const char *word,
                                        const char *as, struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
