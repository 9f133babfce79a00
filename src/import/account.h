/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The account of an import: each cell that was read is either stored or listed with its address and the reason. */
#ifndef RP_ACCOUNT_H
#define RP_ACCOUNT_H

#include "base/memo.h"

#include <ropa/exchange.h>

struct rp_account {
    struct ropa_import_result result; /* first: handed out as it is */
    struct ropa_left *left;
    size_t cap_left;
    struct ropa_import_change *changes;
    size_t cap_changes;
    struct ropa_doubt *doubts;
    size_t cap_doubts;
    struct ropa_normalised *forms;
    size_t cap_forms;
    struct ropa_unknown_word *words;
    size_t cap_words;
    struct rp_memo word_at; /* field and word: its number among them */
    struct ropa_import_sheet *sheets;
    size_t cap_sheets;
    const char *sheet;        /* that is read, borrowed for as long as the account; NULL: none */
    struct rp_memo sentences; /* reasons and fields, each once: a column says the same of all its cells */
    char *proposed;
    struct ropa_import_heading *headings;
    size_t cap_headings;
    bool bad; /* out of memory at some point */
};

struct rp_account *rp_account_new(void); /* NULL when out of memory; ropa_import_free(&account->result) */

/* The address of a cell as a spreadsheet has it: column 0, row 1 is "A1". */
void rp_account_cell(size_t column, size_t row, char out[32]);

/* Whether the word was met in that field before; then it is counted once more. */
bool rp_account_word_again(struct rp_account *a, const char *field, const char *word);
/* A word that the list of `field` doesn't have, met the first time; copies field and word, `nearest` is static. */
void rp_account_word(struct rp_account *a, const char *field, const char *word, const char *nearest, bool kept);
/* The file has this sheet; whether it was read. Copies the name. */
void rp_account_sheet(struct rp_account *a, const char *name, bool read);
/* A cell was read and is represented in the register; `empty`: it says nothing. */
void rp_account_stored(struct rp_account *a, bool empty);
/* A cell counted as stored says `value`, and the register `now`; copies everything. */
void rp_account_normalised(struct rp_account *a, const char *cell, const char *value, const char *now);
/* A cell was read and isn't; copies everything. */
void rp_account_left(struct rp_account *a, const char *cell, const char *value, const char *th,
                     const char *en);
/* The same of one that says nothing that could be taken: the import isn't whole. */
void rp_account_wrong(struct rp_account *a, const char *cell, const char *value, const char *th,
                      const char *en);
/* A cell may mean something else than what it was read as; copies everything. */
void rp_account_doubt(struct rp_account *a, const char *cell, const char *value, const char *th,
                      const char *en);
/* The same of a record that data might slip out by as it stands now. */
void rp_account_barred(struct rp_account *a, const char *cell, const char *value, const char *th,
                       const char *en);
/* A column of a table that a map is proposed for; copies the heading. */
void rp_account_heading(struct rp_account *a, const char *heading);
/* Something that its cells say, unless that was told or enough of it; copies. */
void rp_account_sample(struct rp_account *a, struct ropa_import_heading *h, const char *text);
void rp_account_change(struct rp_account *a, const struct ropa_import_change *change);

#endif
