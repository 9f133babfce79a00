/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Inside of the import: what its parts share. */
#ifndef RP_IMPORT_H
#define RP_IMPORT_H

#include "base/memo.h"
#include "exchange/table/map.h"
#include "import/account.h"
#include "import/import_files.h"
#include "register/merge.h"
#include "register/register.h"

/* Places that the columns of a file, or the keys of a record, speak of. */
struct rp_marked {
    struct ropa_place *list;
    size_t n, cap;
};

/* One run of an import. */
struct rp_import {
    struct ropa_register *reg;
    const struct ropa_import *how;
    const char *name; /* of the file */
    const struct ropa_entity *ent;
    struct rp_account *account;
    struct rp_mask mask;   /* what the file speaks of */
    struct rp_marked of_rows; /* the fields of rows among it, and of which row; not those of arrays, whose rows are whole */
    struct rp_marked of_refs; /* the references among it, each by itself or by what is shown of the record behind it */
    bool own;              /* written by ropa: knows uids and revisions */
    bool refuse;           /* unknown words of open vocabularies reject the record */
    const struct rp_map *answers; /* what words mean, whatever their column; NULL: nobody said */
    bool from_here;        /* the record being read has a uid that the register knows */
    struct rp_import_files files; /* that came along */
    bool wrote;            /* something of the record was stored */
    char took[37];         /* its uid, where it is a record of the register now; "" else */
    size_t done;           /* records, for the progress */
    struct rp_memo refs;   /* what names which record: noun, text -> uid */
    struct rp_memo words;  /* canonical values of vocabularies: field, text -> value */
    struct rp_memo shared; /* shared records described in place: texts -> uid */
    struct rp_memo known;  /* records of the register by former reference and by title: -> uid */
    bool knows;            /* `known` was filled */
    struct rp_memo spelled; /* by unit and folded name: the name as the file spelled it first */
    bool in_parts;         /* each sheet tells a part of the records: a record is counted once */
    struct rp_memo counted; /* so: uid -> the letter of what became of it */
    struct rp_memo
        joined; /* uids of another register: that of ours which is the same thing, or that it isn't decided */
    bool undecided; /* what was looked for last is of those */
    struct rp_near *names; /* what the records of each noun were called before the file came */
    bool near;            /* what was looked for last is none of them, and may be one of them misspelt */
    struct rp_memo refused; /* uids that the file brings, and weren't taken in: how the file calls them */
    bool missing; /* what was looked for last is of those */
    bool again;   /* one of those was counted on before: the file is read anew, which now knows */
    bool (*is_coming)(void *ctx,
                      const char *uid); /* whether the file itself brings the record `uid`; NULL: no */
    void *ctx;
};

/* What a cell says of the data of a record as a whole. */
enum rp_data_kind { RP_DATA_NONE, RP_DATA_ORDINARY, RP_DATA_SENSITIVE };

/* A cell as it was read. */
struct rp_cell_read {
    char *address, *text;
    char *th, *en; /* why it isn't stored; NULL while nothing speaks against it */
    bool says;     /* something: "-" doesn't */
    bool wrong;    /* no value of its field, or a formula that failed */
    size_t form;   /* one past the entry that is said in another form; 0 none */
    size_t entries;
    size_t rows;   /* that it tells of its line, joined where they are several; 0: it isn't of rows told so */
    bool joined;   /* as lists join rows */
    bool parted;   /* so, at each ";", which could be its text */
    bool changes;  /* something in the register */
    enum rp_data_kind kind;
};

enum rp_turn {
    RP_TURN_IDENTITY,
    RP_TURN_FIELDS,
    RP_TURN_UNIT,
    RP_TURN_SHARED,
    RP_TURN_ROWS,
    RP_TURN_DATASETS,
    RP_TURN_YES_NO,
    RP_TURN_DERIVED, /* worked out here: it is compared alone */
    RP_TURN_LEFT     /* its cell is left: the field is neither said nor cleared */
};

/* A part of a cell, and where it went. */
struct rp_import_entry {
    struct ropa_place place;            /* of rows without their number, which `line` and `item` tell */
    const struct rp_map_column *column; /* of the map; NULL without one */
    enum rp_turn turn;                  /* when it is read: what others depend on comes first */
    size_t line, item;                  /* line of the record, item of the cell */
    size_t row;                         /* the number that its row is called by, from 1; 0: none */
    size_t from;                        /* the line that it was read in, where lines were joined to one row */
    size_t cell;                        /* RP_NO_CELL: a constant */
    char *text;
    bool whole;  /* its commas part no items: others of the cell or its column are parted by ";" or lines */
    bool list;   /* of a row that is one more, unless there is one that says the same */
    bool any;    /* its place doesn't say which row */
    bool array;  /* its row stands in an array of json, whose rows are counted by themselves */
    bool called; /* its row is the one that a number names */
    bool by_uid; /* its row is the one with place.uid, in the record that has it */
    bool took;   /* its field took a value; the register may not keep it all the same */
    bool more;   /* its row is one more than the register's record has */
    const struct ropa_record
        *rec; /* record or row that took it, field `field` of it; NULL while it took none */
    size_t field;
};

#define RP_NO_CELL ((size_t)-1)

/* One record of the file with its cells. */
struct rp_group {
    struct ropa_record *theirs;
    int64_t rev; /* revision that the file was written from; 0 unknown */
    bool approved; /* it was written from what was approved last */
    const char
        *where; /* the record in the file, "activity[3]", where its ref is no cell; borrowed, NULL else */
    size_t status, version; /* one past the cells that say how far it has come there; 0 none */
    struct rp_cell_read *cells;
    size_t n_cells, cap_cells;
    struct rp_import_entry *entries;
    size_t n_entries, cap_entries;
    size_t lines;
    struct rp_memo row_uids; /* read so far */
    bool numbered; /* a row is the one that its number names, as in a table; else numbers count a list */
    bool only;     /* what doesn't say which row is of the only one, as in json; else rows go by their order */
    bool bad;      /* out of memory */
};

/* import_cells.c */
/* A new cell; its index. */
size_t rp_group_cell(struct rp_group *g, const char *address, const char *text);
/* A part of cell `cell` for a place; copies `text`. */
void rp_group_entry(struct rp_group *g, size_t cell, const struct ropa_place *p,
                    const struct rp_map_column *column, size_t line, size_t item, const char *text);
/* Why `cell` is not stored; the first reason stays. */
void rp_group_leave(struct rp_group *g, size_t cell, const char *th, const char *en);
/* The same where its formula failed, or was never worked out; and why. */
void rp_group_leave_failed(struct rp_group *g, size_t cell);
/* What stands in the cell can't be right there: the file is to be mended. */
void rp_group_wrong(struct rp_group *g, size_t cell);
extern const struct ropa_text rp_import_failed;
/* A second value of what holds one: the first one's cell is named, in another column or an earlier line. */
void rp_group_leave_second(struct rp_group *g, const struct rp_import_entry *first, const struct rp_import_entry *e);
/* The same for an error of reading it. */
void rp_group_leave_err(struct rp_group *g, size_t cell, const struct ropa_err *err);
/* Where the text was cut to be printed: the number under which all of it stands among the details; NULL: it is whole. Borrowed. */
const char *rp_import_cut(const char *text);
/* The cell holds the beginning of such a text alone. */
void rp_group_leave_cut(struct rp_group *g, size_t cell);
/* Forget the record, keep the memory. */
void rp_group_clear(struct rp_group *g);
void rp_group_free(struct rp_group *g);
/* The text of entries `from` to `to` of one field, owned; NULL when they say different things of a field that holds
 * one. */
char *rp_group_join(struct rp_group *g, const struct ropa_field *f, size_t from, size_t to);

/* import_group.c */
/*
 * Put the entries into g->theirs. What can't be read leaves its cell, which says why, and its field open; *good is false when
 * that is what names the record, or a shared record it describes: it is to be rejected. Errors: those of the database, ROPA_E_NOMEM.
 */
enum ropa_status rp_group_read(struct rp_import *imp, struct rp_group *g, bool *good, struct ropa_err *err);
/* Read the entries of `g` into its record and take that in, all of it or nothing. Clears `g`. */
enum ropa_status rp_import_group(struct rp_import *imp, struct rp_group *g, struct ropa_err *err);

/* import_subset.c */
/*
 * Hold the rows of g->theirs to the sets that the record has, as `settled` stands after the file's changes: what takes from a set
 * that lacks it leaves its cells, which say so, and its field open. Wants memory: g->bad.
 */
void rp_group_hold_subsets(struct rp_import *imp, struct rp_group *g, const struct ropa_record *settled);

/* import_joined.c */
/*
 * Rows that cells tell joined are called by their number. Where the cells of a line tell of different numbers of rows, or the
 * record goes over several lines, it can't be said which row is meant: they are left, and say so. `uids`: the file tells which row of
 * `rows` is which.
 */
void rp_group_part(struct rp_group *g, bool (*uids)(const void *ctx, size_t rows), const void *ctx, bool own);
/* Say of each cell that was parted, and changed something, that it may be one text. */
void rp_group_doubt_parted(struct rp_import *imp, const struct rp_group *g);

/* import_lines.c */
/* Numbers that no file means: from these on rows that are one more, and rows called by uid alone. */
enum { RP_ROW_MORE = 500000, RP_ROW_BY_UID = 1000000 };
/* Before they are sorted: where some rows of a field are called by number, the others are counted. ROPA_E_NOMEM. */
enum ropa_status rp_group_number(struct rp_import *imp, struct rp_group *g, struct ropa_err *err);
/* Whether rows of the record's field `f` are those that their numbers name. */
bool rp_group_is_numbered(const struct rp_group *g, size_t f);
/* Let what is said of a row by its uid be of that row, and of no other. */
void rp_group_call_by_uid(struct rp_group *g);
/* Whether both are of one field of the record, or of one of its rows. */
bool rp_import_same_place(const struct rp_import_entry *a, const struct rp_import_entry *b);
/* Lines that bear one row's uid are that row, however long it was made by the sheet it comes from. */
void rp_group_join_lines(struct rp_group *g);
/*
 * Whether lines of the record, sorted by place, say differently what a file of ours says once, or alike on each: one that was
 * copied and given another name or text bears the uid of the one that it was copied from, and it can't be told which of them is
 * meant. Two cells that differ.
 */
bool rp_group_is_copied(const struct rp_group *g, size_t *cell, size_t *other);
/* Take out rows that say what one before them says: the lines of a table repeat them. */
void rp_group_drop_twins(struct rp_group *g);

/* import_rows.c */
/* Leave what is said of a row by its uid where neither `ours` nor `base` (NULL: none) has it. */
void rp_group_hold_uids(struct rp_group *g, const struct ropa_record *ours, const struct ropa_record *base);
/*
 * Let rows called by number be those of `ours` with that number (`base`, the record when the file was written, tells it better; both
 * NULL: it is new) or the next one. What another number names is left, and says so. `lists`: also the rows of a list of which
 * one before them said nothing.
 */
void rp_group_settle_rows(struct rp_group *g, const struct ropa_record *ours, const struct ropa_record *base,
                          bool lists);

/* import_join.c */
/* Our record that is the same thing as one of `ent` with this value of the field by which they are; NULL: none. Lent. */
const struct ropa_record *rp_import_twin(struct rp_import *imp, const struct ropa_entity *ent,
                                         const char *key);
/* Note of which of ours the record `uid` of another register is: every reference to it then leads there. ROPA_E_NOMEM. */
enum ropa_status rp_import_join(struct rp_import *imp, const struct ropa_entity *ent, const char *uid,
                                const char *key, const char *title, struct ropa_err *err);

/* import_cell.c */
/* The file speaks of the place. */
void rp_import_note(struct rp_import *imp, struct rp_marked *of, const struct ropa_place *p);

/* import_said.c */
/* Find out which cells say nothing after all: a list without items, a row without a value. */
void rp_group_weigh(struct rp_group *g);
/* Leave what the file says of a field that is worked out, where `rec`, the record as it stands now, comes to something else. */
void rp_group_hold_derived(struct rp_import *imp, struct rp_group *g, const struct ropa_record *rec);
/* Tell the account of each cell taken whose place says it in another form than the cell. */
void rp_group_compare(struct rp_import *imp, struct rp_group *g);

/* import_value.c */
/* Read `text` as field `f` of `rec`: "na: reason", own terms of open vocabularies, names of records, which are made. */
enum ropa_status rp_import_value(struct rp_import *imp, struct ropa_record *rec, size_t f, const char *text,
                                 struct ropa_err *err);
/* The field that keeps what older versions wrote as a text into field `f`, a reference now; ROPA_NO_FIELD: none. */
size_t rp_import_text_before(const struct ropa_entity *ent, size_t f);
/* Tell the account once of a word that the list of `f` lacks: `kept` as the office's own, or refused. `path`: where it stands. */
void rp_import_note_word(struct rp_import *imp, const struct ropa_field *f, const char *path, const char *word,
                         bool kept);
/* Whether rp_import_value() joins lines of `text` to the one line that the field takes. */
bool rp_import_is_joined(const struct ropa_field *f, const char *text);
/* Whether `text` says that something doesn't apply. */
bool rp_import_is_na(const char *text);
/* Whether it leaves open what is asked: "-", "ไม่ระบุ". */
bool rp_import_is_open(const char *text, bool *bad);
/* Whether `text` is nothing but a nought: none, where rows or words of a list are asked. */
bool rp_import_is_zero(const char *text);
/* "na: ไม่มี (จากไฟล์ ...)", with the words that `said` so (NULL none), owned; NULL: out of memory. */
char *rp_import_none_reason(const struct rp_import *imp, const char *said);
/* Whether an error concerns the value alone, so that the record is rejected and the import goes on. */
bool rp_import_is_value_error(enum ropa_status s);

/* import_take.c: what `ours` was at `rev`, owned; where it is at that still, as it is now. ROPA_E_NOT_FOUND. */
enum ropa_status rp_import_then(struct rp_import *imp, const struct ropa_record *ours, int64_t rev,
                                struct ropa_record **then, struct ropa_err *err);

/* import_near.c: refuse a name that is a letter away from that of a record there is: which is meant, the file doesn't say. */
enum ropa_status rp_import_misspelt(struct rp_import *imp, const struct ropa_entity *of, const char *name,
                                    struct ropa_err *err);
/* Forget what records were called; NULL is nothing. */
void rp_near_free(struct rp_near *names);

/* import_ref.c */
/* Whether both titles are the same, however they are spelled. Sets *bad when memory ran out. */
bool rp_import_is_called(const char *now, const char *title, bool *bad);
/* Whether our record was called `title` at some time. */
enum ropa_status rp_import_was_called(struct rp_import *imp, const struct ropa_entity *of, const char *uid,
                                      const char *title, bool *was, struct ropa_err *err);
/* Whether the register has the record `uid` of `ent` now. */
bool rp_import_is_live(struct rp_import *imp, const struct ropa_entity *ent, const char *uid);
/*
 * The uid of the record of `of` that `text` names; where there is none it is made with that title, for the use of
 * `rec`. `code` is that of a unit to be made, `name` its name; both may be NULL.
 */
enum ropa_status rp_import_ref(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                               const struct ropa_record *rec, const char *code, const char *name,
                               char uid[37], struct ropa_err *err);

/* The live record of imp->ent that alone has this title in the unit `unit` (uid or NULL), into `uid`; "" when none or several. */
enum ropa_status rp_import_called(struct rp_import *imp, const char *unit, const char *title, char uid[37],
                                  struct ropa_err *err);
#define RP_UNDECIDED                                                                                         \
    '?' /* in imp->joined, before what names it, where somebody has to say whether it is ours */
/*
 * The uid of ours that `uid` was found to be; NULL when it is none, and *undecided (may be NULL) then says what it is where somebody
 * has to decide. Borrowed.
 */
const char *rp_import_joined(const struct rp_import *imp, const char *uid, const char **undecided);
/* The uid of the record of `of` that `text` names. ROPA_E_NOT_FOUND; ROPA_E_REF for a ref or uid that leads nowhere. */
enum ropa_status rp_import_find(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                                char uid[37], struct ropa_err *err);
/* Take the ref in brackets off the name that `text` is. */
void rp_import_unnumbered(const struct ropa_entity *of, char *text);
/* Give a new record the title, and the ref in brackets, that `text` names it by. */
enum ropa_status rp_import_name(struct rp_import *imp, struct ropa_record *rec, const char *text,
                                struct ropa_err *err);

/* import_shared.c */
/* Settle the shared records that the entries describe, and the references to them. */
enum ropa_status rp_import_shared(struct rp_import *imp, struct rp_group *g, size_t ref_field, bool *good,
                                  struct ropa_err *err);

/* import_take.c */
/* End the part of the change set that one record is: reading it makes what it names, which `keep` false takes back. */
enum ropa_status rp_import_keep(struct rp_import *imp, bool keep, struct ropa_err *err);
/*
 * Merge g->theirs with the register or add it, save it, account for its cells, and end the part: where nothing of the record
 * could be stored, what was made for it goes too. Clears `g`.
 */
enum ropa_status rp_import_take(struct rp_import *imp, struct rp_group *g, struct ropa_err *err);
/* Another noun than the last record's: what was learnt of that one is of no use. */
void rp_import_noun(struct rp_import *imp, const struct ropa_entity *ent);
/* Account for the cells of a record that isn't taken in because of one of them. Clears `g`. */
void rp_import_reject(struct rp_import *imp, struct rp_group *g);
/* The same of one that is in conflict with our record `uid` as a whole, as its first cell says, until somebody decides; or did, for ours. */
void rp_import_hold(struct rp_import *imp, struct rp_group *g, const char *uid, bool decided);
/*
 * The live record that the file's record stands for: *uid "" when there is none. Where it can't be said for sure, `why` (both
 * languages, owned) says between what, and *uid is "" too.
 */
enum ropa_status rp_import_match(struct rp_import *imp, const struct rp_group *g, char uid[37],
                                 struct rp_buf why[2], struct ropa_err *err);
/* import_book.c, import_csv.c, import_json.c: read the file within the change set being written. */
enum ropa_status rp_import_book(struct rp_import *imp, const char *path, struct ropa_err *err);
enum ropa_status rp_import_csv(struct rp_import *imp, const char *path, struct ropa_err *err);
enum ropa_status rp_import_json(struct rp_import *imp, const char *path, struct ropa_err *err);

#endif
