/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The command line. A command is a row of a table: its name, what it needs, its options and its words in both
 * languages; help, the man page and shell completion are printed from the same rows.
 */
#ifndef CLI_H
#define CLI_H

#include <ropa/ropa.h>
#include <stdio.h>

enum { CLI_DONE = 0, CLI_FAILED = 1, CLI_USAGE = 2, CLI_FINDINGS = 3 }; /* exit status, contract.md */

enum cli_format { CLI_TABLE, CLI_CSV, CLI_JSON };

/* Everything a command may use; one a process, passed along. */
struct cli {
    const char *db;      /* path of the register */
    const char *told_db; /* that --db named; NULL: none did */
    char *program;       /* what a told command begins with, where that is more than "ropa": cli_ropa(); owned, NULL: it isn't */
    char *office;        /* the folder of templates that was begun in this run; owned, NULL: none was */
    enum ropa_lang lang;
    enum cli_format format;
    struct ropa_env env;
    struct ropa_register *reg; /* open when the command needs one */
    bool ask;                  /* standard input and output are a terminal: questions may be asked */
    bool colour;
    size_t entered;   /* how often Enter was pressed before the command */
    bool redraws;     /* the terminal can be cleared: a screen is drawn in the place of the one before */
    bool counts;      /* what the library walks through is shown by a count */
    bool moving;      /* the line at hand is a count that moves */
    bool starved;     /* memory ran out where rows were shown: they aren't all, which the end of the command says */
    int columns;      /* width of the terminal, 100 when there is none */
    int rows;         /* its height, 24 when there is none */
    FILE *out, *err;  /* results, messages */
    char config[600]; /* folder of the person's settings; "" none */
    struct {
        char person[200], unit[16]; /* a name; a code */
        char templates[600];        /* the office's folder of templates that was begun on this computer; "" none */
        bool asked;                 /* whether they were, on this computer */
    } me;
    bool named;       /* who types was told for this run */
    bool menu;        /* what is run is chosen from the menu: nobody has to type it */
    bool practice;    /* the register is a copy to practise on */
    const char *unit; /* the unit that the menu is to be about, told for this run; NULL */
    /* Run a command line, program's name left out, as main() does: for the menu. Gives its exit status. */
    int (*run)(struct cli *cli, int argc, char **argv);
};

enum cli_need { CLI_NO_REGISTER = 0, CLI_REGISTER = 1 };

enum cli_kind { CLI_FLAG, CLI_VALUE, CLI_MANY /* may be repeated */ };

struct cli_option {
    const char *name; /* without -- */
    enum cli_kind kind;
    const char *value; /* what stands for the value in help: "FILE" */
    struct ropa_text help;
};

/* What was typed after the command: words, and options by name. */
struct cli_args {
    const struct cli_command *command;
    const struct ropa_entity *noun; /* of a verb; NULL for commands */
    const char *words[64];
    size_t n_words;
    struct cli_given {
        const char *name, *value; /* value NULL for flags */
    } given[128];
    size_t n_given;
};

struct cli_command {
    const char *name;
    enum cli_need needs;
    bool fields; /* a verb that takes --field value for every field of the noun */
    int (*run)(struct cli *cli, const struct cli_args *args);
    bool own_format;                  /* takes formats of its own: `export`, `fields --format xlsx` */
    const char *usage;                /* what follows the name: "REF... [--final]" */
    struct ropa_text summary;         /* one sentence */
    const struct cli_option *options; /* ends with a NULL name */
    const char *const *examples; /* command lines, end with NULL; a test runs them on the sample register */
    const char *only;            /* code of the one noun that has this verb; NULL: all */
};

/* All commands, and all verbs of nouns; each ends with a NULL name. Defined in commands.c. */
extern const struct cli_command cli_commands[];
extern const struct cli_command cli_verbs[];
extern const struct cli_option cli_global_options[];
extern const struct cli_option cli_start_options[]; /* of `ropa` without a command, besides */

/* Value of option `name`, NULL when not given; the i-th of a repeated one. */
const char *cli_option(const struct cli_args *args, const char *name);
const char *cli_option_at(const struct cli_args *args, const char *name, size_t i);
bool cli_has(const struct cli_args *args, const char *name);

/* Print the sentence of `err` on cli->err; gives the exit status that fits it. */
int cli_fail(struct cli *cli, const struct ropa_err *err);
/* Open the register into cli->reg, and tell where the copy is when it was brought to a new shape. */
enum ropa_status cli_open(struct cli *cli, struct ropa_err *err);
/* A text in the language in use. */
const char *cli_say(const struct cli *cli, const struct ropa_text *text);
/* printf of a two-language text to cli->err (messages) */
void cli_note(struct cli *cli, const struct ropa_text *text, ...);
/* Where there is more than the page that was shown: that there is, and how to go on. */
void cli_note_more(struct cli *cli, const struct ropa_page *page);

/* Ask yes or no on a terminal; `otherwise` without one. */
bool cli_confirm(struct cli *cli, const char *question, bool otherwise);

/* The uid of the record that `word` names: one of `*noun`, or of any, which is then told there, when that is NULL. */
enum ropa_status cli_find_word(struct cli *cli, const struct ropa_entity **noun, const char *word,
                               char uid[37], struct ropa_err *err);
/* The noun's record named by `word`, owned; on failure prints and gives NULL with the exit status in *status. */
struct ropa_record *cli_record(struct cli *cli, const struct ropa_entity *noun, const char *word,
                               int *status);

/* ---- output ---- */

/*
 * A table of texts: columns aligned for Thai, or csv, or json objects keyed by the columns' codes, by cli->format.
 * Cells are borrowed until cli_table_row() returns.
 */
struct cli_column {
    const char *code;
    const char *label;
    int max;    /* widest on a terminal; 0: as wide as it needs */
    bool right; /* numbers */
};
struct cli_table;
struct cli_table *cli_table_begin(struct cli *cli, const struct cli_column *columns, size_t n);
void cli_table_row(struct cli_table *t, const char *const *cells);
/* The same of the `n_own` cells and of `n` texts behind them, which are owned and freed; NULL among them: memory ran out. */
void cli_table_row_of(struct cli_table *t, const char *const *own, size_t n_own, char **texts, size_t n);
/* In JSON the next row, to be written as the one value that follows; NULL in the other formats, where it is given as cells. */
struct ropa_json *cli_table_json(struct cli_table *t);
/* A line under the row just given, for people alone: what would make the row too wide. */
void cli_table_note(struct cli_table *t, const char *note);
void cli_table_end(struct cli_table *t); /* prints what is left and frees */

/* `n` spaces; none for 0 and less. */
void cli_spaces(FILE *out, int n);

/* Print `s` padded or cut (with an ellipsis) to `columns` terminal columns. */
void cli_pad(FILE *out, const char *s, int columns, bool right);

#endif
