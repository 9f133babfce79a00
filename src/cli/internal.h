/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What the files of the front end share beside cli.h. */
#ifndef CLI_INTERNAL_H
#define CLI_INTERNAL_H

#include "cli/cli.h"

/*
 * shown.c: a stream to `fd` for people, `buffering` as setvbuf() has it: control and directional characters in what is written
 * to it appear as \u001B, bytes that are no text as \xFF; lines and tabs pass. NULL: there are as many already as the
 * program needs, or no memory.
 */
FILE *cli_stream(int fd, int buffering);
/* On a terminal: lines that are longer than `columns` are broken between words, the rest set in under what it goes on. 0: no longer. */
void cli_fit(FILE *stream, int columns);
/*
 * What is said to a terminal of `rows` lines waits, a screenful at a time, for `more`: false is enough, and the rest until the next word of
 * the officer isn't shown. 0: nothing waits.
 */
void cli_page(int rows, bool (*more)(void *ctx), void *ctx);
/* The officer has the word: what stands on the screen is seen. How many lines that was. */
int cli_page_turn(void);
/* Enough was read of what came before: what comes now is shown again. */
void cli_page_on(void);
/* Lines said since then. */
int cli_page_used(void);
/* The program's own code to the terminal, past that. */
void cli_code(FILE *stream, const char *code);
/* All that follows goes past it: another program reads it. */
void cli_straight(FILE *stream, bool on);
/* `text` as such a stream shows it, owned; NULL when out of memory. */
char *cli_shown(const char *text);

/*
 * pipe.c: "-" where a file is named is standard output, or input. What is written to `to` goes there as it is; false with a message
 * where a terminal would get it.
 */
bool cli_is_pipe(const char *path);
struct cli_pipe {
    int error; /* why it took no more */
};
bool cli_pipe_out(struct cli *cli, struct cli_pipe *p, struct ropa_sink *to);
/* `s` of what wrote to it: ROPA_E_STOPPED says why. */
enum ropa_status cli_pipe_status(struct cli *cli, const struct cli_pipe *p, enum ropa_status s,
                                 struct ropa_err *err);
/* Write what `make` hands over, to the file of that name or into `to`, the pipe. An error that says nothing was said. */
typedef enum ropa_status cli_write_fn(void *ctx, const char *path, const struct ropa_sink *to, struct ropa_err *err);
enum ropa_status cli_write(struct cli *cli, const char *path, cli_write_fn *make, void *ctx, struct ropa_err *err);
/* What comes in, once, by a name that says its kind; false with a message where a terminal would give it. */
struct cli_input {
    char first[64];
    size_t n, at;
};
bool cli_pipe_in(struct cli *cli, struct cli_input *in, struct ropa_source *from);
/* The file in a sentence. */
const char *cli_file_name(const struct cli *cli, const char *path);

/* fprintf and snprintf whose format comes from our own two-language tables. */
void cli_print(FILE *f, const char *format, ...);
void cli_format(char *out, size_t size, const char *format, ...);

const struct cli_option *cli_find_option(const struct cli_option *options, const char *name);

/* The option --name of the command, of every command, or of the noun's fields (without a `value` then); NULL: `err` may say why. */
const struct cli_option *cli_option_of(const struct cli_args *args, const char *name, struct ropa_err *err);

/* Read words and options after the command into `args` (command and noun set). 0, or CLI_USAGE with a message. */
int cli_read_args(struct cli *cli, struct cli_args *args, int argc, char **argv);

/* The known word most like the one typed. Start with word set and distance 64. */
struct cli_nearest {
    const char *word, *found;
    size_t distance;
    const struct ropa_text *see; /* where all are listed: "; see: ropa fields"; NULL: among the commands */
};
void cli_nearest_try(struct cli_nearest *n, const char *candidate);
/* Say that the word isn't known, and what may have been meant; gives CLI_USAGE. */
int cli_unknown(struct cli *cli, const struct cli_nearest *n);

/* help.c: of everything, of one command or verb (`noun` may be NULL). */
void cli_help(struct cli *cli);
/* The verbs of a noun. */
void cli_help_noun(struct cli *cli, const struct ropa_entity *noun);
void cli_help_command(struct cli *cli, const struct cli_command *c, const struct ropa_entity *noun);

/* values.c: name the shared records that finishing the edit made. */
void cli_show_made(struct cli *cli, const struct ropa_edit *edit);
/* Whether flags, --set or --json give values. */
bool cli_values_given(const struct cli_args *args);
/* Put them into `rec`; an exit status, with a message. */
int cli_values_apply(struct cli *cli, const struct cli_args *args, struct ropa_record *rec);
/* Those of flags and --set, and with `words` of the words "field=value", in any order: one may need what another sets. */
enum ropa_status cli_values_set(struct ropa_edit *edit, const struct cli_args *args, bool words,
                                struct ropa_err *err);
/* records.c: say which activities a change of the shared record `rec` changes; how many they are. */
/* Whether the register has it just so. */
bool cli_is_stored(struct cli *cli, const struct ropa_record *rec);
size_t cli_show_effects(struct cli *cli, const struct ropa_record *rec);

/* The verb `name`, NULL when there is none. */
const struct cli_command *cli_find_verb(const char *name);

/* `ropa` alone: the opening screen, and on a terminal the menu under it. Help where there is no register to show. */
int cli_start(struct cli *cli);
struct cli_asking {
    const char *open; /* the set of paths that a starter leaves open, or NULL */
    bool all;         /* every field */
    bool final;       /* save only when no finding of severity error stands */
};
/* Ask the questions of `rec`. Gives an exit status. */
int cli_form(struct cli *cli, struct ropa_record *rec, const struct cli_asking *how);
/* form_summary.c: print the findings of severity error, and that they must be mended first; how many they are. */
size_t cli_show_errors(struct cli *cli, const struct ropa_record *rec);
/* Say what `rec` won't do as it stands, though it is made for that; before it is saved. */
void cli_show_vain(struct cli *cli, const struct ropa_record *rec);
/* The noun that --noun names; NULL where it isn't given. False with *status when there is none of that name. */
bool cli_find_noun(struct cli *cli, const struct cli_args *args, const struct ropa_entity **noun, int *status);
#define CLI_FROM_NOTHING "0" /* in place of a starter's code: none */
/* Offer what is ready-made of `ent`: the code of the one picked, CLI_FROM_NOTHING; owned, NULL when the officer stops. */
char *cli_pick_starter(struct cli *cli, const struct ropa_entity *ent);
/* The record of that starter, as ropa_starter_begin() gives it; on a terminal what it cites of the organisation is asked before. */
int cli_starter_begin(struct cli *cli, const struct ropa_entity *ent, const char *code,
                      struct ropa_record **rec, char **ask);
/* Tell by section what `rec` took of the ready-made record `starter` and no flag said: nobody confirmed it. */
void cli_starter_taken(struct cli *cli, const struct ropa_record *starter, const struct ropa_record *rec);
/* Fill the new incident `rec` from what the register knows of `about`; NULL: ask. Gives an exit status. */
int cli_incident_about(struct cli *cli, struct ropa_record *rec, const char *about);
/* Who must be told of the incident, and by when. */
void cli_incident_duties(struct cli *cli, const struct ropa_record *rec);
/* The memo that act `act` on records of `noun` of the unit `unit` (its code) goes by, as a command; nothing where there is none. */
void cli_document_of_act(struct cli *cli, const char *act, const struct ropa_entity *noun, const char *unit);
/* Whether documents of the kind are made of records like that of `ent` with this ref. */
bool cli_document_is_of(struct cli *cli, const struct ropa_document_kind *kind, const struct ropa_entity *ent, const char *ref);
/* Called of a paper that is a draft still. */
typedef void cli_gaps_fn(void *ctx, const struct ropa_document_kind *kind, const struct ropa_document_result *draft);
/* Each of the papers that go out with the record and, as the register has it now, can't be used yet (each NULL: none), though nothing may be found wrong with it: how many the law asks for that they lack. */
size_t cli_document_gaps(struct cli *cli, const struct ropa_record *rec, cli_gaps_fn *each, void *ctx);
/* One of those in words; false: the law doesn't ask for it, or no field of a record mends it. */
bool cli_document_gap_line(const struct cli *cli, const struct ropa_document_gap *gap, char *out, size_t size);
/* All of them said on `out`. */
size_t cli_document_lacks(struct cli *cli, FILE *out, const struct ropa_record *rec);
/* The documents that the work on the record ends in, as a command each. */
void cli_document_offer(struct cli *cli, const struct ropa_record *rec);
/* cmd_score.c: --year, --kpi, --unit and --as-of as options of the score; `day` and `uid` hold what they point to. */
int cli_score_options(struct cli *cli, const struct cli_args *args, struct ropa_score_options *o,
                      char day[11], char uid[37]);

/* closing.c: a KPI whose round is to be handed in. */
struct cli_closing {
    const char *kpi, *due; /* borrowed from the score */
    int round;
};
/* The next one from *i on, of the office's or, where `unit` (uid; NULL: the office) isn't whose agreement it is, of that unit's own. */
bool cli_closing_next(const struct ropa_score *score, const char *unit, size_t *i, struct cli_closing *out);
/* Who hands it in, by ref. False: that isn't known. */
bool cli_closing_unit(struct cli *cli, const struct ropa_score *score, const char *unit, char *ref, size_t size);
/* All of them, with the commands. */
void cli_closing_show(struct cli *cli, const struct ropa_score *score, const char *unit);

/* ---- mend.c ---- */

/* What mends a finding. */
struct cli_mend {
    const struct ropa_entity *ent;
    char ref[64]; /* of the record to edit */
    bool adds;    /* one of `ent` is still to be made */
    const char *place; /* the field that is asked first (or "one,other"), borrowed of the finding; "" none in particular */
    char asked[600];   /* all of them, "one,other" */
};
enum { CLI_MEND_WORDS = 5 };
/* False where the record has no ref yet, and is mended where it is being filled in. */
bool cli_mend_of(struct cli *cli, const struct ropa_finding *f, struct cli_mend *m);
/* As it is run, and as it is typed (owned). */
size_t cli_mend_words(const struct cli_mend *m, const char *words[CLI_MEND_WORDS]);
char *cli_mend_command(const struct cli *cli, const struct cli_mend *m);

/* On a terminal, that a register this large takes a moment. */
void cli_say_wait(struct cli *cli);
/* todo.c: what to do, kept to be shown and done later. */
struct cli_todo {
    struct ropa_todo todo; /* its texts are in `text` */
    char *text;
};
struct cli_todos {
    struct cli_todo *at;
    size_t n;
};
/*
 * What to do into *out, cli_todos_free(); only the first `steps` (0: all) of what stands behind duties and units to chase.
 * The score may be NULL.
 */
enum ropa_status cli_todos_read(struct cli *cli, const struct ropa_score *score,
                                const struct ropa_todo_options *options, size_t steps, struct cli_todos *out,
                                struct ropa_err *err);
/* The same of the papers that the entry waits for; of one noun, NULL: any. */
enum ropa_status cli_todos_wait(struct cli *cli, const struct ropa_record *entry, const struct ropa_entity *paper,
                                struct cli_todos *out);
/* The same of what mends the record itself. */
enum ropa_status cli_todos_mend(struct cli *cli, const struct ropa_record *rec, struct cli_todos *out);
void cli_todos_free(struct cli_todos *t);
/* Its KPI and how long it has, in few columns: "KPI 5 · 11 วัน", "เกิน 12 วัน". */
const char *cli_todo_right(const struct cli *cli, const struct ropa_todo *todo, char *out, size_t size);
/* What it is, and which act comes next for it, where that is one: "เผยแพร่ infographic ของหน่วย → อนุมัติ". */
const char *cli_todo_line(const struct cli *cli, const struct ropa_todo *todo, char *out, size_t size);
/* All that is known of one thing. */
void cli_todo_show(struct cli *cli, const struct ropa_todo *todo, size_t number);
/* What is still to be filled in, in a command that is printed. cli_read_args() refuses it: it can't be stored for a value. */
#define CLI_BLANK_BEGIN "‹"
#define CLI_BLANK_END "›"
#define CLI_BLANK(name) CLI_BLANK_BEGIN name CLI_BLANK_END
/* A word behind the program's name. */
struct cli_word {
    char text[720]; /* "purpose[1].purpose_text=..." */
    const char *open; /* the option that it is the value of, when only the officer knows it; NULL */
    const char *noun; /* of the remedy then; NULL: none */
    const struct ropa_todo_field *field; /* that it is the value of; NULL: none */
    const struct ropa_field *value_of;   /* the same, of a remedy's option that is a field of its noun; NULL */
};
enum { CLI_REMEDY_WORDS = 2 + ROPA_REMEDY_REFS + 2 * ROPA_REMEDY_OPTIONS };
/* remedy.c: what is typed to do it: "activity edit RO-1", "approve RO-1 RO-2 --level unit". Gives how many words, 0 for nothing. */
size_t cli_remedy_words(const struct ropa_remedy *r, struct cli_word words[CLI_REMEDY_WORDS]);
/* What an option is that only the officer knows: for people in the language in use. */
const char *cli_open_word(const struct cli *cli, const char *option, bool people);
/*
 * The command that does what is to do, as a shell takes it, with the values of the record that it adds or edits, "" where there
 * is none; owned, NULL when out of memory. What only the officer knows is a blank to be filled: for people in the language in use,
 * else '‹SIGNER›', '‹MEMO›', '‹DATE›', '‹URL›', '‹HELD_ON›'.
 */
char *cli_todo_command(const struct cli *cli, const struct ropa_todo *todo, bool people);
/* Those of its fields that are known, as flags: words[n] on; gives how many words there are then. */
size_t cli_todo_words(const struct ropa_todo *todo, struct cli_word *words, size_t n, bool open);
/* Say on cli->err what can be typed, under the sentence that it mends. Nothing where there is nothing. */
void cli_remedy_tell(struct cli *cli, const struct ropa_remedy *r);
/* The command of a remedy, as cli_todo_command() words one for people. Owned; NULL when out of memory. */
/* What is typed in the register that is open: "ropa --db d.db activity edit RO-1"; words end with NULL. Owned; NULL: out of memory. */
char *cli_command(const struct cli *cli, ...);
char *cli_command_of(const struct cli *cli, const char *const *words);
/* How such a command begins, for a sentence that has the rest of it: "ropa", "ropa --db d.db". Borrowed. */
const char *cli_ropa(const struct cli *cli);
char *cli_remedy_command(const struct cli *cli, const struct ropa_remedy *r);

/*
 * Between the two nothing but the program itself writes to standard error: the workbook library has messages of its
 * own, in English. cli->err goes on working.
 */
struct cli_hush {
    int kept; /* standard error */
    FILE *err;
};
void cli_hush(struct cli *cli, struct cli_hush *h);
void cli_unhush(struct cli *cli, struct cli_hush *h);

/* A count that moves, on a terminal only; `ctx` is the struct cli. */
bool cli_progress(void *ctx, size_t done);
/* The same from cli_progress_begin() on: nothing moves beside what a command prints meanwhile. */
bool cli_progress_asked(void *ctx, size_t done);
void cli_progress_begin(struct cli *cli);
/* Clear it before anything else is said. */
void cli_progress_end(struct cli *cli);

/* JSON into `out`. Nothing else goes there until the end. */
struct ropa_json *cli_json(FILE *out, struct ropa_json_look look);
/* common.c: end it, with its line; gives an exit status. */
int cli_json_end(struct cli *cli, struct ropa_json *w);
/* An array, each of its values on a line: ropa_json_line() stands before each. */
struct ropa_json *cli_json_rows(struct cli *cli);
int cli_json_rows_end(struct cli *cli, struct ropa_json *w, bool any);
/* A record by itself. */
int cli_json_record(struct cli *cli, const struct ropa_record *rec, const struct ropa_view *view);

/*
 * pick.c: a verb that takes a REF and got none is given one, chosen on a terminal and kept in `word`, which `args`
 * borrows. False when there is nothing to run: the officer leaves, or a sentence was said and *status is CLI_USAGE.
 */
bool cli_pick_ref(struct cli *cli, struct cli_args *args, char *word, size_t size, int *status);

/* common.c: whether --option, if given, is of a verb of evidence; false with a message. */
bool cli_evidence_only(struct cli *cli, const struct cli_args *args, const char *option);
/* common.c: what a draft is opened by: the ref of its record, its uid while the record was never saved. Returns `out`. */
extern const struct ropa_text cli_damaged; /* what is said of a draft in place of its name, when it can't be read */
/* The uid of the one draft of who acts that the word names, as the list of drafts does, or by its title; false: none, or several. */
bool cli_draft_find(struct cli *cli, const struct ropa_entity *ent, const char *word, char uid[37]);
const char *cli_draft_name(struct cli *cli, const struct ropa_draft *d, char *out, size_t size);
/* usage.c: what is missing or too much, how the command is written, and CLI_USAGE. */
int cli_usage(struct cli *cli, const struct cli_args *args);
/* What the i-th word after the command stands for, "REF" or "xlsx|csv|json", into `out`; false when there is none. */
bool cli_usage_word(const struct cli_command *c, size_t i, char *out, size_t size);
/* How many words the command takes at most, options not counted. */
size_t cli_most_words(const struct cli_command *c);
/* placeholders.c: "REF [--by PERSON]" in the language in use: "รหัส [--by บุคคล]". Returns `out`. */
const char *cli_placeholders(const struct cli *cli, const char *usage, char *out, size_t size);
/*
 * common.c: room for one more of `size` bytes in an array of `n` that has room for *cap: where it lies now. NULL when memory
 * ran out; then it lies where it lay.
 */
void *cli_grow(void *array, size_t n, size_t *cap, size_t size);
/* The words after the command as one text, for those who leave the quotes out; owned, NULL when out of memory. */
char *cli_words(const struct cli_args *args);
/* The number given as --option into *n, which keeps its value when none was; false with a message. */
bool cli_number(struct cli *cli, const struct cli_args *args, const char *option, size_t *n);
/* The page that --limit and --after ask for, of `usual` where nothing is said; false with a message. */
bool cli_page_asked(struct cli *cli, const struct cli_args *args, size_t usual, struct ropa_page *page);
/* The day of --as-of into `day`, "" where it wasn't given; exit status, with a message. */
int cli_as_of(struct cli *cli, const struct cli_args *args, char day[11]);

/* "20 มี.ค. 2566 09:30" from an ISO time. */
void cli_show_time(const struct cli *cli, const char *iso, char *out, size_t size);

/*
 * common.c: as ropa_register_find(); where nothing has that name, the one record with `word` as part of its name. ROPA_E_AMBIGUOUS
 * tells those that have.
 */
enum ropa_status cli_find_part(struct cli *cli, const struct ropa_entity *noun, const char *word, char uid[37],
                               struct ropa_err *err);
/* The uid of what `word` names, removed records included. */
enum ropa_status cli_find_uid(struct cli *cli, const struct ropa_entity *noun, const char *word, char uid[37],
                              struct ropa_err *err);
/* The query that --where, --unit, --search and --sort describe; NULL with a message and the exit status. */
struct ropa_query *cli_query(struct cli *cli, const struct cli_args *args, const struct ropa_entity *noun,
                             int *status);

/* common.c: a change as people read it, on each side and before both: whom it names, or its words. Owned; NULL when out of memory. */
char *cli_change_ours(const struct cli *cli, const struct ropa_import_change *c);
char *cli_change_theirs(const struct cli *cli, const struct ropa_import_change *c);
char *cli_change_base(const struct cli *cli, const struct ropa_import_change *c);
/* common.c: the label of a choice for people, its code for programs; "" for NULL. */
const char *cli_label(const struct cli *cli, const char *vocab, const char *code);
/* common.c: "วัตถุประสงค์ 2 › ฐาน" for "purpose[2].lawful_basis"; the path itself when it names nothing of `noun`. */
/* "ม.39 ครบ", with the errors that are open all the same and those of them that another record mends; "ครบถ้วน 75 %". Into `out`, which is returned. */
const char *cli_complete_line(const struct cli *cli, const struct ropa_record *activity, int percent,
                              size_t errors, size_t awaited, char *out, size_t size);
void cli_path_label(const struct cli *cli, const struct ropa_entity *noun, const char *path, char *out,
                    size_t size);

/* output.c: the value beside its label; further lines stand under it. */
void cli_pair(struct cli *cli, int indent, const char *label, const char *value);

/* standing.c: the status of a record as it was read, with a mark when it was changed after its approval. */
void cli_status(struct cli *cli, const struct ropa_record *rec, char *out, size_t size);
bool cli_changed(struct cli *cli, const struct ropa_record *rec);
/* Of a record that was sent or decided on: what changing it will mean, and whose decision it will need again. */
void cli_tell_sent(struct cli *cli, const struct ropa_record *rec);
/* Whether records of `noun` are submitted and approved in this register. */
bool cli_has_way(struct cli *cli, const struct ropa_entity *noun);
/* Whether submitting them is offered: what is laid before a head where the agreement asks for it, too. */
bool cli_may_go(struct cli *cli, const struct ropa_entity *noun);
/* Who sent it back and why, who approved at each level, who accepted, where it was published: a label and a text each. False when nobody did. */
typedef void cli_standing_fn(void *ctx, const char *label, const char *text);
bool cli_standing(struct cli *cli, const char *uid, cli_standing_fn *each, void *ctx);
/*
 * Who acted, in which post, by which memo, on which day, and why: "15 มี.ค. 2566 อนุมัติ · นาย ก · ผู้อำนวยการ · กษ 0206/15".
 * The post only where it is asked for. Owned; NULL when out of memory.
 */
char *cli_act_line(const struct cli *cli, const struct ropa_act_kept *act, bool post);
/* cmd_check.c: a finding on a line, what it is first. */
void cli_finding_line(const struct cli *cli, FILE *out, const struct ropa_finding *f);
/* What was changed since the last approval of the records named, for `show --since-approval`. Gives an exit status. */
int cli_since_approval(struct cli *cli, const struct cli_args *args);
/* What was changed since the last approval, a line each on `out`; nothing where nothing was. */
void cli_since_briefly(struct cli *cli, FILE *out, const struct ropa_record *rec);

/* pages.c: the man page. */
void cli_man(struct cli *cli);
/* shells.c: what `shell` runs to complete; CLI_USAGE with a message when it isn't one of those known. */
int cli_completion(struct cli *cli, const char *shell);
/* complete.c: what the last of the words after the program's name may become. */
void cli_complete(struct cli *cli, int argc, char **argv);

/* Take `format` as the shape of results. CLI_USAGE with a message when it is none. */
int cli_set_format(struct cli *cli, const char *format);

/* Commands, one file a group. */
int cli_cmd_init(struct cli *, const struct cli_args *);
int cli_cmd_info(struct cli *, const struct cli_args *);
int cli_cmd_search(struct cli *, const struct cli_args *);
int cli_cmd_check(struct cli *, const struct cli_args *);
int cli_cmd_duplicates(struct cli *, const struct cli_args *);
int cli_cmd_export(struct cli *, const struct cli_args *);
int cli_cmd_import(struct cli *, const struct cli_args *);
int cli_cmd_merge(struct cli *, const struct cli_args *);

/* import_map.c */
/* A map being made for a table of foreign headings. */
struct cli_mapping {
    char *map;                           /* its text, owned */
    const struct ropa_entity *noun;      /* NULL: activity */
    const struct ropa_import_result *r;  /* its headings */
};
/* Show what each column is read as and let that be corrected by number; false: stop. */
bool cli_map_columns(struct cli *cli, struct cli_mapping *m);
/* The same of the words of `r` that no list has; true when one was answered. */
bool cli_map_words(struct cli *cli, struct cli_mapping *m, const struct ropa_import_result *r);
/* Write the map to a file that isn't there yet; false with a message. */
bool cli_map_save(struct cli *cli, const struct cli_mapping *m, const char *path);
/* Ask where to keep it. */
void cli_map_offer(struct cli *cli, const struct cli_mapping *m);

/* decide.c */
/* Ask whose value stands in the conflict that was just shown; false: enough of them. */
bool cli_decide(struct cli *cli, enum ropa_take *take);
/* Whether two texts say the same; two that aren't there do. */
bool cli_same(const char *a, const char *b);
struct cli_decided {
    const struct ropa_import_result *r; /* the run that found the conflicts */
    enum ropa_take *takes;              /* one a change of it; owned, NULL: nobody was asked */
};
/* Show each conflict of `r` and ask whose value stands. free(out->takes). */
void cli_decide_import(struct cli *cli, const struct ropa_import_result *r, struct cli_decided *out);
enum ropa_take cli_decided(void *ctx, const struct ropa_import_change *c); /* ctx: a struct cli_decided */
int cli_cmd_document(struct cli *, const struct cli_args *);
int cli_cmd_due(struct cli *, const struct cli_args *);
int cli_cmd_rules(struct cli *, const struct cli_args *);
int cli_cmd_score(struct cli *, const struct cli_args *);
int cli_cmd_todo(struct cli *, const struct cli_args *);
int cli_cmd_starters(struct cli *, const struct cli_args *);
int cli_cmd_verify(struct cli *, const struct cli_args *);
/* A document's file against the register. */
/* cmd_document_diff.c: document KIND REF --diff, --fix. */
int cli_document_diff(struct cli *cli, const struct cli_args *args, const struct ropa_document_kind *kind);
int cli_document_verify(struct cli *cli, const char *path, const char *record);
int cli_cmd_log(struct cli *, const struct cli_args *);
int cli_cmd_drafts(struct cli *, const struct cli_args *);
int cli_cmd_undo(struct cli *, const struct cli_args *);
int cli_cmd_backup(struct cli *, const struct cli_args *);
int cli_cmd_restore_file(struct cli *, const struct cli_args *);
int cli_cmd_reindex(struct cli *, const struct cli_args *);
int cli_cmd_act(struct cli *, const struct cli_args *);
int cli_cmd_acts(struct cli *, const struct cli_args *);
int cli_cmd_erase(struct cli *, const struct cli_args *);
int cli_cmd_fields(struct cli *, const struct cli_args *);
int cli_cmd_retention_read(struct cli *, const struct cli_args *);
int cli_cmd_evidence_pack(struct cli *, const struct cli_args *);
int cli_cmd_help(struct cli *, const struct cli_args *);

/* Verbs of nouns. */
int cli_verb_add(struct cli *, const struct cli_args *);
int cli_verb_edit(struct cli *, const struct cli_args *);
int cli_verb_show(struct cli *, const struct cli_args *);
int cli_verb_list(struct cli *, const struct cli_args *);
int cli_verb_copy(struct cli *, const struct cli_args *);
int cli_verb_remove(struct cli *, const struct cli_args *);
int cli_verb_set(struct cli *, const struct cli_args *);
/*
 * many.c: what the words of `args` say ("field=value") on these records of args->noun, as one change set: shown first, and asked
 * unless --yes is given; `back` (may be NULL) becomes true where they go back instead. Exit status.
 */
int cli_set_these(struct cli *cli, const struct cli_args *args, char (*uids)[37], size_t n, bool *back);
int cli_verb_history(struct cli *, const struct cli_args *);
int cli_verb_restore(struct cli *, const struct cli_args *);

#endif
