/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Records, described once. An entity (noun) is a table of fields; from the tables come the form, the
 * flags, the SQL, the CSV and xlsx columns, the JSON, history, the dictionary and the manual.
 *
 * A record holds canonical values only: dates ISO, choices as codes, booleans "1" or "0", whole numbers
 * in ASCII digits, sets as JSON arrays of codes (["name","id13"]), references as uids. NULL is "unknown".
 */
#ifndef ROPA_MODEL_H
#define ROPA_MODEL_H

#include <ropa/status.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ropa_entity;
struct ropa_field;
struct ropa_record;

/* ---- vocabularies ---------------------------------------------------------------------------- */

enum ropa_choice_flag {
    ROPA_HIGH_RISK = 1, /* pdpa.md 4.2 flag H: the entry needs a necessity note */
    ROPA_OTHER = 2,     /* "other (specify)": the field's _other text says which */
    ROPA_NONE = 4,      /* "none": stands alone in a set */
    ROPA_ELECTRONIC = 8,  /* a medium that is electronic */
    ROPA_PAPER = 16,      /* a medium that is paper */
    ROPA_REMOVABLE = 32,  /* a medium that is carried about */
    ROPA_OVERSEAS = 128,  /* a medium that lies in another country */
    ROPA_CLASSED = 64,    /* known to that form of the data catalogue alone which has the class of the data */
};

struct ropa_choice {
    const char *code;
    struct ropa_text label;
    struct ropa_text group; /* heading the choice stands under; {NULL} in lists without groups */
    const char *law;        /* section of the Act or notification; NULL where none is cited */
    const char *implies;    /* S26CAT code that this element always is (pdpa.md 4.2, ->cat); NULL */
    const char *asks;       /* S26CAT codes, space-separated, that it may be (?cat); NULL */
    unsigned flags;         /* enum ropa_choice_flag */
};

struct ropa_vocab {
    const char *code; /* "ELEMENT" */
    struct ropa_text label;
    bool open; /* the office may add terms of its own; an own term is its own code */
    const struct ropa_choice *choices;
    size_t n;
    bool led; /* what is told first of several is the main one, and stays first; the others in the vocabulary's order */
};

/* All vocabularies, in the order of pdpa.md. Borrowed. */
ROPA_API const struct ropa_vocab *const *ropa_vocabs(size_t *n);
/* The vocabulary `code`, NULL when there is none. */
ROPA_API const struct ropa_vocab *ropa_vocab_find(const char *code);
/*
 * `law` of a field, choice or rule (may be NULL) as a person reads it: "39(3), sec65" as "ม.39(3), ประกาศมาตรการความมั่นคงฯ
 * พ.ศ. 2565"; "" for what no law asks. Into `out`, which is returned; what doesn't fit in `size` is cut.
 */
ROPA_API const char *ropa_law_text(const char *law, enum ropa_lang lang, char *out, size_t size);
/* The choice `code` of `v`, NULL when it isn't one (an own term of an open vocabulary is not one). */
ROPA_API const struct ropa_choice *ropa_choice_find(const struct ropa_vocab *v, const char *code);

/* ---- fields and entities --------------------------------------------------------------------- */

enum ropa_kind {
    ROPA_TEXT,     /* one line */
    ROPA_LONG,     /* several lines */
    ROPA_INT,      /* whole number, 0 and up */
    ROPA_BOOL,     /* "1", "0" */
    ROPA_DATE,     /* ISO date */
    ROPA_TIME,     /* ISO date-time with zone */
    ROPA_CHOICE,   /* a code of the vocabulary */
    ROPA_SET,      /* JSON array of codes, in the vocabulary's order, own terms last */
    ROPA_REF,      /* uid of a record of entity `of` */
    ROPA_REFS,     /* JSON array of uids of entity `of`, in the order given */
    ROPA_ROWS,     /* rows of entity `of`, owned by this record; the field itself holds no value */
};

enum ropa_need {
    ROPA_OPTIONAL,
    ROPA_ADVISED,  /* the form asks it only when opened; completeness doesn't count it */
    ROPA_EXPECTED, /* good practice asks for it: the form asks, and without it an entry is warned of, never held up */
    ROPA_REQUIRED, /* the law asks for it: an entry is not complete without it, where `applies` says it applies */
};

enum ropa_field_flag {
    ROPA_NA_ALLOWED = 1, /* may be marked not applicable, with a reason */
    ROPA_PERSONAL = 2,   /* enters history as a salted digest only; `erase` empties it */
    ROPA_DERIVED = 4,    /* computed; never typed */
    ROPA_NO_PRINT = 8,   /* kept out of the approval digest: review dates, derived values */
    ROPA_FILLED = 32,    /* the program fills it in with another field; the form doesn't ask it */
    ROPA_COUNTRY = 64,   /* TEXT: a country as written, but "TH" for Thailand in any spelling */
    ROPA_NAMES = 32768,  /* TEXT: whom or which country it is: words that say there is none are no name */
    ROPA_PERSON = 2097152,  /* TEXT: the name of a person, or a post in its stead */
    ROPA_OFFICE = 4194304,  /* TEXT: the name of an office or a unit */
    ROPA_POST = 8388608,    /* TEXT: a post */
    ROPA_ABROAD = 16777216, /* TEXT: where data is sent: not Thailand */
    ROPA_MAIL = 33554432,   /* TEXT: an address of mail */
    ROPA_YEAR = 16384,   /* INT: a year of the Buddhist era; that of another era is kept, and a finding */
    ROPA_FIGURE = 2048,  /* TEXT: a number with decimals, from 0 to what `most` says, kept in plain digits */
    ROPA_LATIN = 16,     /* TEXT: a code of two to max_chars ASCII letters and digits, kept in upper case */
    ROPA_URL = 65536,    /* TEXT: an address on the web, its scheme before it */
    ROPA_PAPER_NO = 131072, /* TEXT: which paper it is: it has a number */
    ROPA_MARK = 524288,     /* TEXT, LONG: a number, a version, a quantity, a span of time or a file's name: no words need stand in it */
    ROPA_REACH = 1048576,   /* TEXT, LONG: how somebody is reached, or where: a number or an address may stand alone, as in a ROPA_CONTACT */
    ROPA_PAST = 128,     /* DATE, TIME: of what has been done, so it can't lie ahead */
    ROPA_SINCE = 67108864, /* DATE: from when a post is held: one to come is asked again, as nobody holds it yet */
    ROPA_OF_YEAR = 256,  /* DATE: lies in the fiscal year that the record is of */
    ROPA_CONTACT = 512,  /* TEXT, LONG: how to reach an office, or the number of a paper: digits in it are no person's */
    ROPA_SHARED = 4096,  /* TEXT, LONG: shared by nature (a place, a system, a post, a law): what other records say is offered */
    ROPA_ASKED = 8192,   /* the form asks it of a new record, but of one made in passing, and of a new row, though nothing demands an answer */
    ROPA_DECIDES = 262144, /* REF to a person: who allowed it, a head as a rule and no officer of the unit */
    ROPA_PUBLIC = 1024,  /* once the record is published anybody may see it, see ropa/public.h */
};

/*
 * What the form offers before anything is known. What may be otherwise (TODAY, YEAR_BEGIN, USUAL, ALL) is stored only where it was seen and
 * agreed to; a USUAL one together with others only where `because` names the answer that it follows from, else it is asked.
 */
enum ropa_preset {
    ROPA_PRESET_NONE,
    ROPA_PRESET_FISCAL_YEAR,  /* the current fiscal year */
    ROPA_PRESET_TODAY,
    ROPA_PRESET_YEAR_BEGIN,   /* the first day of the current fiscal year */
    ROPA_PRESET_NEXT_YEAR,    /* today + 12 months */
    ROPA_PRESET_LAST_USED,    /* the value used most in the register (references: the only record, else most used) */
    ROPA_PRESET_ALL,          /* of a subset: what the owner lists, where that is one thing alone */
    ROPA_PRESET_FIXED,        /* the field's `fixed` value */
    ROPA_PRESET_USUAL,        /* `fixed` too, where `usual` holds: seen before it is taken, never filled in unasked */
};

struct ropa_field {
    const char *code; /* SQL column, CSV heading, flag, JSON key, HTML name; never changes */
    struct ropa_text label;
    struct ropa_text help;
    const char *example; /* one value as an officer would type it, in Thai */
    const char *law;     /* source: "39(2), 23(1)", "practice" */
    const char *duty[2]; /* paragraph of s.39 / of s.40 (procrec65) whose record this field is part of:
                            "39(2)" for a controller's entry, "40(4)" for a processor's; NULL when none */
    enum ropa_kind kind;
    enum ropa_need need;
    const struct ropa_vocab *vocab;  /* CHOICE, SET */
    const struct ropa_entity *of;    /* REF, REFS, ROWS */
    const char *after[2];            /* DATE: codes of dates of the record that it doesn't lie before; NULL none */
    const char *was;                 /* TEXT: code of the reference under which this text stood before that became one; NULL */
    const char *none;                /* ROWS that may be not applicable: why there are none, in an officer's words; NULL "ไม่มี" */
    const char *subset_of;           /* SET: code of the owner's field whose codes alone are accepted */
    const char *with;                /* code of a text or number of the record that a person says in the same breath: "เกษตรกร : 12000"; NULL */
    enum ropa_preset preset;
    const char *fixed;               /* canonical value for ROPA_PRESET_FIXED and _USUAL */
    bool (*usual)(const struct ropa_record *rec); /* ROPA_PRESET_USUAL: where it is so; NULL: always. Rows as of `applies`.
                                                     ROWS with `none`: where nothing answered speaks against there being none */
    struct ropa_text because;        /* ROPA_PRESET_USUAL: from which answers it follows; {NULL}: it doesn't, and is asked */
    unsigned max_chars;              /* TEXT, LONG: at most 32,767 (Excel's cell) */
    unsigned least, greatest;        /* INT: what it lies between; of a ROPA_YEAR, or a derived one, 0 and 0: nothing more is said */
    const char *since;               /* DATE, TIME: ISO, the day before which there was no such thing; NULL */
    unsigned (*most)(const struct ropa_record *rec); /* of a ROPA_FIGURE: the greatest that this record may hold; NULL otherwise */
    unsigned width;                  /* column width in characters, xlsx and terminal */
    unsigned section;                /* index into the entity's sections */
    unsigned flags;                  /* enum ropa_field_flag */
    bool (*applies)(const struct ropa_record *rec); /* NULL: always. Rows see their owner by ropa_record_owner() */
};

struct ropa_entity {
    const char *code;   /* "activity"; also the SQL table. Rows: "activity_purpose" */
    const char *prefix; /* of refs: "RO"; NULL for rows, unit and organisation */
    struct ropa_text label;
    const struct ropa_text *sections;
    size_t n_sections;
    const struct ropa_field *fields;
    size_t n_fields;
    size_t title;     /* the field that names a record to people */
    bool row;         /* owned rows of another entity */
    size_t unit_field;   /* the REF field that says which unit a record belongs to; ROPA_NO_FIELD when none */
};

#define ROPA_NO_FIELD ((size_t)-1)

/* Every noun, in the order in which a register lists them; rows not included. Borrowed. */
ROPA_API const struct ropa_entity *const *ropa_entities(size_t *n);
/* The noun `code` ("-" read as "_"), NULL when there is none. */
ROPA_API const struct ropa_entity *ropa_entity_find(const char *code);
/* Index of the field `code` in `ent`, ROPA_NO_FIELD when there is none. */
ROPA_API size_t ropa_field_find(const struct ropa_entity *ent, const char *code);

/* What tells records of `ent` apart in a list: its title, then what else; returns how many of `fields` were set. */
#define ROPA_LISTED 5
ROPA_API size_t ropa_entity_listed(const struct ropa_entity *ent, size_t fields[ROPA_LISTED]);

/* ---- what a record needs of the register around it ------------------------------------------- */

/* The other records and the day, as ropa_register_view() lends them: what a function needs that is handed one. NULL: nothing is found. */
struct ropa_view;

/* Whose an approval is, as the register has it on the day of the act. */
enum ropa_signer {
    ROPA_SIGNER_FITS,         /* of one who may sign at that level */
    ROPA_SIGNER_OTHER,        /* of somebody else: a fact that proves nothing until a delegation is recorded */
    ROPA_SIGNER_ACKNOWLEDGED, /* of somebody else, and the DPO or the centre acknowledged it with a reason */
};

/* What a field of this kind holds, and how much it is needed, in words: "several choices"; "required", "computed", "". */
ROPA_API const struct ropa_text *ropa_kind_label(enum ropa_kind kind);
ROPA_API const struct ropa_text *ropa_need_label(const struct ropa_field *f);

/* ---- values ---------------------------------------------------------------------------------- */

/*
 * Read `text` as a person or a file writes it (label, code, B.E. date, Thai digits, lists separated by
 * "," ";" or line breaks) as a canonical value of `f`. In an open vocabulary an unknown word is refused
 * unless it is a term of the office or is written with a leading "+" ("+เลขโฉนด").
 * On ROPA_OK *out is owned by the caller (free()); NULL for an empty text.
 * Errors: ROPA_E_UTF8, _CONTROL, _TOO_LONG, _DATE, _NO_SUCH_DAY, _NUMBER, _BOOL, _CHOICE, _REF,
 * _AMBIGUOUS, _DERIVED, _NOMEM; err->label and hint filled.
 */
ROPA_API enum ropa_status ropa_value_parse(const struct ropa_field *f, const char *text, const struct ropa_view *view,
                                           char **out, struct ropa_err *err);

enum ropa_format {
    ROPA_AS_LABEL, /* for people: labels, B.E. dates; items of lists joined by ", " */
    ROPA_AS_LINES, /* the same with one item a line, as a cell of a register */
    ROPA_AS_CODE,  /* for files: codes joined by ";", ISO dates, true/false, refs */
};

/* Show canonical `value` of `f`. Returns an owned string, "" for NULL; NULL when out of memory. */
ROPA_API char *ropa_value_format(const struct ropa_field *f, const char *value, enum ropa_format how,
                                 enum ropa_lang lang, const struct ropa_view *view);

/* Items of a canonical set or list of references: how many, and the i-th (owned, free()). */
ROPA_API size_t ropa_set_count(const char *value);
ROPA_API char *ropa_set_item(const char *value, size_t i);
/* Whether canonical set `value` (may be NULL) holds `code`. Allocates nothing. */
ROPA_API bool ropa_set_has(const char *value, const char *code);

/* ---- records --------------------------------------------------------------------------------- */

/* A new, empty record; NULL when out of memory. Free with ropa_record_free(), which accepts NULL. */
ROPA_API struct ropa_record *ropa_record_new(const struct ropa_entity *ent);
ROPA_API void ropa_record_free(struct ropa_record *rec);
/* A deep copy with the same uids; NULL when out of memory. */
ROPA_API struct ropa_record *ropa_record_clone(const struct ropa_record *rec);

ROPA_API const struct ropa_entity *ropa_record_entity(const struct ropa_record *rec);
/* Identity. "" until first saved (rows too); borrowed. */
ROPA_API const char *ropa_record_uid(const struct ropa_record *rec);
ROPA_API const char *ropa_record_ref(const struct ropa_record *rec);
ROPA_API const char *ropa_record_status(const struct ropa_record *rec);
/* Number of saves; 0 for a record never saved. */
ROPA_API int64_t ropa_record_rev(const struct ropa_record *rec);
/* Of a row: the record that owns it. NULL for others. */
ROPA_API const struct ropa_record *ropa_record_owner(const struct ropa_record *row);
/*
 * The unit that a record is of, into `uid`: a unit is its own, rows are their owner's. False where it belongs to none, or
 * doesn't say yet; `uid` is then "". The record says it by itself, saved or not, so no register is asked.
 */
ROPA_API bool ropa_record_unit(const struct ropa_record *rec, char uid[37]);

/* Canonical value of field index `f`, borrowed; NULL when unknown. */
ROPA_API const char *ropa_record_get(const struct ropa_record *rec, size_t f);
/* The same by code; NULL too when there is no such field. */
ROPA_API const char *ropa_record_value(const struct ropa_record *rec, const char *code);
/*
 * Set field `f` from a text as typed: the only door in. An empty text clears. Clears a "not applicable".
 * Errors as ropa_value_parse().
 */
ROPA_API enum ropa_status ropa_record_parse(struct ropa_record *rec, size_t f, const char *text,
                                            const struct ropa_view *view, struct ropa_err *err);
/* Make field `f` unknown again (rows: remove them all) and drop its "not applicable". */
ROPA_API void ropa_record_clear(struct ropa_record *rec, size_t f);
/* Of a record read from history: whether field `f` held a personal value that was erased since. */
ROPA_API bool ropa_record_erased(const struct ropa_record *rec, size_t f);
/* Why field `f` does not apply, as the officer wrote it; NULL when it wasn't marked. Borrowed. */
ROPA_API const char *ropa_record_na(const struct ropa_record *rec, size_t f);
/* Mark field `f` not applicable; clears its value. ROPA_E_NO_NA, ROPA_E_REASON, ROPA_E_NOMEM, text errors. */
ROPA_API enum ropa_status ropa_record_set_na(struct ropa_record *rec, size_t f, const char *reason,
                                             struct ropa_err *err);

/* Rows of field `f` (kind ROPA_ROWS). */
ROPA_API size_t ropa_record_rows(const struct ropa_record *rec, size_t f);
ROPA_API struct ropa_record *ropa_record_row(const struct ropa_record *rec, size_t f, size_t i); /* borrowed */
/* Append an empty row; borrowed, owned by `rec`; NULL when out of memory. */
ROPA_API struct ropa_record *ropa_record_add_row(struct ropa_record *rec, size_t f);
ROPA_API void ropa_record_remove_row(struct ropa_record *rec, size_t f, size_t i);

/* Whether field `f` applies to this record as it stands. */
ROPA_API bool ropa_field_applies(const struct ropa_record *rec, size_t f);
/* Whether field `f` holds a value, has rows, or is marked not applicable. */
ROPA_API bool ropa_field_answered(const struct ropa_record *rec, size_t f);

/*
 * The record as one JSON object, keys as contract.md states them (field codes, ref, uid, rev, status, rows as
 * arrays, not_applicable). References are uids, or refs when `view` is given. Indented when `pretty`.
 * Owned string; NULL when out of memory.
 */
ROPA_API char *ropa_record_to_json(const struct ropa_record *rec, const struct ropa_view *view, bool pretty);
/*
 * Fill `rec` from a JSON object of that shape: keys present are set (null clears, rows given replace all rows of
 * that field, matched to existing rows by uid), others stay. A key may be any place (place.h) in the record and its rows. What stands
 * beside the fields of a saved record is that of this record, as it is shown: another `uid` or `ref` is refused, as are a `status` and what
 * is computed where they are told otherwise, and ROPA_E_CONFLICT is a `rev` that isn't this one's. A new record takes none of that from the
 * one that it is a copy of.
 * Errors: ROPA_E_FORMAT (not JSON; err->row, column), ROPA_E_UNFIT for a field said twice, what is another record's, a status, and the uid of
 * a row that a saved record doesn't have; ROPA_E_DERIVED; those of ropa_place_parse(), ropa_place_set() and ropa_record_parse() with
 * err->field the path.
 */
ROPA_API enum ropa_status ropa_record_from_json(struct ropa_record *rec, const char *json, const struct ropa_view *view,
                                                struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
