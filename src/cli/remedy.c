/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What went wrong, and what mends it as a command: what is typed for a remedy of the library. */
#include "cli/internal.h"
#include "cli/screen.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void add(struct cli_word *words, size_t *n, const char *before, const char *text, const char *open) {
    words[*n].open = open;
    words[*n].noun = NULL;
    words[*n].field = NULL;
    words[*n].value_of = NULL;
    snprintf(words[(*n)++].text, sizeof words->text, "%s%s", before, text);
}

/* Whether it is said behind the noun: "activity add", but "check activity". */
static bool is_of_noun(const struct ropa_remedy *r) {
    for (const struct cli_command *c = cli_verbs; r->noun && c->name; c++)
        if (!strcmp(c->name, r->verb))
            return true;
    return false;
}

/* What a command takes that only the officer knows: "FILE"; NULL: it takes nothing, or can do without. */
static const char *file_of(const char *verb) {
    const struct cli_command *c = cli_commands;
    while (c->name && strcmp(c->name, verb) != 0)
        c++;
    return c->name && !strcmp(c->usage, "FILE") ? c->usage : NULL;
}

/* The field of the remedy's noun that an option is the flag of; NULL: none. */
static const struct ropa_field *field_of(const struct ropa_remedy *r, const char *option) {
    const struct ropa_entity *ent = r->noun ? ropa_entity_find(r->noun) : NULL;
    size_t f = ent ? ropa_field_find(ent, option) : ROPA_NO_FIELD;
    return f == ROPA_NO_FIELD ? NULL : &ent->fields[f];
}

size_t cli_remedy_words(const struct ropa_remedy *r, struct cli_word words[CLI_REMEDY_WORDS]) {
    size_t n = 0;
    if (!r->verb)
        return 0;
    bool of_noun = is_of_noun(r);
    const char *file = !r->noun && !r->n_refs ? file_of(r->verb) : NULL;
    if (of_noun)
        add(words, &n, "", r->noun, NULL);
    add(words, &n, "", r->verb, NULL);
    if (r->noun && !of_noun && !r->n_refs) /* a ref says of which noun it is */
        add(words, &n, "", r->noun, NULL);
    for (size_t i = 0; i < r->n_refs; i++)
        add(words, &n, "", r->refs[i], NULL);
    if (file)
        add(words, &n, "", "", file);
    for (size_t i = 0; i < r->n_options; i++) {
        const struct ropa_remedy_option *o = &r->options[i];
        const struct ropa_field *f = field_of(r, o->name);
        add(words, &n, "--", o->name, NULL);
        for (char *c = words[n - 1].text; f && *c; c++)
            *c = *c == '_' ? '-' : *c;
        if (*o->value || o->open) {
            add(words, &n, "", o->value, o->open ? o->name : NULL);
            words[n - 1].value_of = f;
            words[n - 1].noun = r->noun;
        }
    }
    return n;
}

/* What only the officer knows: as programs read it, and in both languages. */
static const struct {
    const char *option, *name;
    struct ropa_text label;
} open_words[] = {
    {"FILE", "FILE", {{"ไฟล์สำรอง", "the backup"}}},
    {"by", "SIGNER", {{"ชื่อผู้ลงนาม", "who signs"}}},
    {"memo", "MEMO", {{"เลขที่บันทึก", "number of the memo"}}},
    {"date", "DATE", {{"วันที่ในบันทึก", "date of the memo"}}},
    {"url", "URL", {{"ที่อยู่เว็บ", "web address"}}},
    {"rev", "REV", {{"ฉบับก่อนลบ ดูจาก history", "the revision before, see history"}}},
    {"version", "VERSION", {{"ฉบับที่", "its next version"}}},
    {"despite", "DESPITE", {{"เหตุผลที่ลงนามทั้งที่ยังมีข้อที่ต้องแก้", "why it is signed with errors open"}}},
    {"starter",
     "STARTER",
     {{"รายการสำเร็จรูป (ropa starters --noun %s)", "a ready-made one (ropa starters --noun %s)"}}},
};

const char *cli_open_word(const struct cli *cli, const char *option, bool people) {
    for (size_t i = 0; i < sizeof open_words / sizeof *open_words; i++)
        if (!strcmp(open_words[i].option, option))
            return people ? cli_say(cli, &open_words[i].label) : open_words[i].name;
    return option;
}

/* As a shell takes it for one word. */
static void put_quoted(FILE *out, const char *s, bool always) {
    bool plain = *s && !always;
    for (const char *p = s; *p && plain; p++)
        plain = (signed char)*p < 0 || strchr("-_./:=,+@%", *p) || (*p >= '0' && *p <= '9') ||
                ((*p | 32) >= 'a' && (*p | 32) <= 'z');
    if (plain) {
        fputs(s, out);
        return;
    }
    fputc('\'', out);
    for (; *s; s++)
        fputs(*s == '\'' ? "'\\''" : (char[]){*s, '\0'}, out);
    fputc('\'', out);
}

/* '‹วันที่จัด›' for people, '‹HELD_ON›' for programs. */
static void put_open(const struct cli *cli, FILE *out, const struct cli_word *w, bool people) {
    char text[160] = "", of_noun[160], all[960];
    const char *code = w->value_of ? w->value_of->code : "";
    const struct ropa_text *label = w->field ? &w->field->label : w->value_of ? &w->value_of->label : NULL;
    for (size_t n = 0; !people && code[n] && n + 1 < sizeof text; n++) {
        char c = code[n];
        text[n] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        text[n + 1] = '\0';
    }
    cli_format(of_noun, sizeof of_noun, cli_open_word(cli, w->open, people), w->noun ? w->noun : "");
    const char *name = !label ? of_noun : people ? cli_say(cli, label) : text;
    snprintf(all, sizeof all, "%s" CLI_BLANK("%s"), w->text, name);
    put_quoted(out, all, true);
}

/* What is typed would be obeyed in another register, were the one that is open left out. */
static void put_program(const struct cli *cli, FILE *out) {
    fputs("ropa", out);
    if (!cli->told_db)
        return;
    fputs(" --db ", out);
    put_quoted(out, cli->told_db, false);
}

const char *cli_ropa(const struct cli *cli) {
    return cli->program ? cli->program : "ropa";
}

char *cli_command_of(const struct cli *cli, const char *const *words) {
    char *command = NULL;
    size_t size;
    FILE *out = open_memstream(&command, &size);
    if (!out)
        return NULL;
    put_program(cli, out);
    for (; *words; words++) {
        fputc(' ', out);
        put_quoted(out, *words, false);
    }
    if (!fclose(out))
        return command;
    free(command);
    return NULL;
}

char *cli_command(const struct cli *cli, ...) {
    const char *words[16] = {NULL};
    va_list said;
    va_start(said, cli);
    for (size_t i = 0; i + 1 < sizeof words / sizeof *words && (words[i] = va_arg(said, const char *)); i++)
        ;
    va_end(said);
    return cli_command_of(cli, words);
}

/* The words as a shell takes them; owned, NULL when out of memory. */
static char *put_words(const struct cli *cli, const struct cli_word *words, size_t n, bool people) {
    char *command = NULL;
    size_t size;
    FILE *out = open_memstream(&command, &size);
    if (!out)
        return NULL;
    if (n)
        put_program(cli, out);
    for (size_t i = 0; i < n; i++) {
        fputc(' ', out);
        if (words[i].open)
            put_open(cli, out, &words[i], people);
        else
            put_quoted(out, words[i].text, false);
    }
    if (!fclose(out))
        return command;
    free(command);
    return NULL;
}

char *cli_remedy_command(const struct cli *cli, const struct ropa_remedy *r) {
    struct cli_word words[CLI_REMEDY_WORDS];
    return put_words(cli, words, cli_remedy_words(r, words), true);
}

size_t cli_todo_words(const struct ropa_todo *todo, struct cli_word *words, size_t n, bool open) {
    for (size_t i = 0; i < todo->n_fields; i++) {
        const struct ropa_todo_field *f = &todo->fields[i];
        const struct ropa_entity *of = ropa_entity_find(todo->remedy.noun);
        struct ropa_place at = {.rows = ROPA_NO_FIELD};
        bool known = of && !ropa_place_parse(of, f->place, &at, NULL), of_row = at.rows != ROPA_NO_FIELD;
        char before[80] = "";
        if (f->open && !open)
            continue;
        if (of_row)
            snprintf(before, sizeof before, "%s=", f->place);
        add(words, &n, "--", of_row ? "set" : f->place, NULL);
        for (char *c = words[n - 1].text; !of_row && *c; c++)
            *c = *c == '_' ? '-' : *c;
        add(words, &n, before, f->value, f->open ? f->place : NULL);
        words[n - 1].field = f;
        words[n - 1].value_of = known ? ropa_place_field(&at) : NULL;
    }
    return n;
}

char *cli_todo_command(const struct cli *cli, const struct ropa_todo *todo, bool people) {
    struct cli_word *words = calloc(CLI_REMEDY_WORDS + 2 * todo->n_fields, sizeof *words);
    size_t n = words ? cli_remedy_words(&todo->remedy, words) : 0;
    char *command =
        words ? put_words(cli, words, n ? cli_todo_words(todo, words, n, true) : 0, people) : NULL;
    free(words);
    return command;
}

/* ---- telling it ---- */

static const struct cli_option *option_in(const struct cli_option *o, const char *name) {
    for (; o && o->name; o++)
        if (!strcmp(o->name, name))
            return o;
    return NULL;
}

static const struct cli_option *option_named(const char *name) {
    const struct cli_option *o = option_in(cli_global_options, name);
    for (const struct cli_command *c = cli_commands; !o && c->name; c++)
        o = option_in(c->options, name);
    return o;
}

/* "--despite '‹ข้อความ›'" */
static void put_again(struct cli *cli, const char *name, bool first) {
    static const struct ropa_text with = {{"  เพิ่ม: ", "  add: "}};
    const struct cli_option *o = option_named(name);
    char value[64] = "";
    cli_print(cli->err, "%s--%s", first ? cli_say(cli, &with) : ", ", name);
    if (!o || !o->value)
        return;
    cli_placeholders(cli, o->value, value, sizeof value);
    bool example = *value >= '0' && *value <= '9'; /* "2566" is a value as it stands */
    if (example)
        cli_print(cli->err, " %s", value);
    else
        cli_print(cli->err, " '" CLI_BLANK("%s") "'", value);
}

static void say_command(struct cli *cli, const char *command) {
    static const struct ropa_text text = {{"  พิมพ์: %s\n", "  command: %s\n"}};
    static const struct ropa_text grey = {{"  (พิมพ์เองได้: %s)\n", "  (as a command: %s)\n"}};
    if (cli->menu)
        cli_screen_faint(cli, true);
    cli_note(cli, cli->menu ? &grey : &text, command);
    if (cli->menu)
        cli_screen_faint(cli, false);
}

void cli_remedy_tell(struct cli *cli, const struct ropa_remedy *r) {
    char *command = r->verb ? cli_remedy_command(cli, r) : NULL;
    if (command)
        say_command(cli, command);
    free(command);
    for (size_t i = 0; !cli->menu && i < ROPA_REMEDY_AGAIN && r->again[i]; i++) /* the menu asks for it */
        put_again(cli, r->again[i], !i);
    if (!cli->menu && r->again[0])
        fputc('\n', cli->err);
}

/* The same for a folder that isn't there. */
static void tell_folder(struct cli *cli, const char *folder) {
    char *command = NULL;
    size_t size;
    FILE *out = open_memstream(&command, &size);
    if (!out)
        return;
    fputs("mkdir -p ", out);
    put_quoted(out, folder, false);
    if (!fclose(out))
        say_command(cli, command);
    free(command);
}

/* The field by its path, where the sentence itself doesn't name it. */
struct sought {
    struct cli *cli;
    const char *word;
};

/* Say of a draft that was never saved, and so is no record yet, whose it is and what can be done. */
static bool tell_fresh(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text mine = {
        {"เป็นร่างของท่านที่ยังไม่ได้บันทึก: %s (พิมพ์ล่าสุด %s)\n  ทำต่อด้วย  %s\n  ทิ้งร่างด้วย  %s\n",
         "It is a draft of yours that was never saved: %s (last typed %s)\n  Go on with: %s\n  Drop it with: %s\n"}};
    static const struct ropa_text other = {
        {"เป็นร่างของ %s ที่ยังไม่ได้บันทึก: %s (พิมพ์ล่าสุด %s) ผู้อื่นเห็นได้เมื่อเจ้าของร่างบันทึกแล้ว\n  ทิ้งร่างของเขาด้วย  %s\n",
         "It is a draft of %s that was never saved: %s (last typed %s); others see it once its owner has saved it\n"
         "  Drop that draft with: %s\n"}};
    const struct sought *m = ctx;
    char at[64];
    if (!d->fresh || (strcmp(d->uid, m->word) != 0 && strcmp(d->title, m->word) != 0))
        return true;
    char *on = d->ent ? cli_command(m->cli, d->ent->code, "edit", d->uid, NULL) : NULL,
         *drop = d->mine ? cli_command(m->cli, "drafts", "--drop", d->uid, NULL)
                         : cli_command(m->cli, "drafts", "--drop", d->uid, "--of", d->actor, NULL);
    cli_show_time(m->cli, d->at, at, sizeof at);
    if (d->mine)
        cli_note(m->cli, &mine, *d->title ? d->title : d->uid, at, on ? on : "", drop ? drop : "");
    else
        cli_note(m->cli, &other, d->actor, *d->title ? d->title : d->uid, at, drop ? drop : "");
    free(on);
    free(drop);
    return true;
}

static void tell_drafts(struct cli *cli, const char *word) {
    struct sought m = {cli, word};
    if (cli->reg && *word)
        ropa_draft_each(cli->reg, NULL, tell_fresh, &m, NULL);
}

int cli_fail(struct cli *cli, const struct ropa_err *err) {
    char sentence[2048];
    fprintf(cli->err, "%s\n", ropa_err_sentence(err, cli->lang, sentence, sizeof sentence));
    if (err->status == ROPA_E_NO_FOLDER)
        tell_folder(cli, err->found);
    if (err->status == ROPA_E_NOT_FOUND)
        tell_drafts(cli, err->subject);
    cli_remedy_tell(cli, &err->remedy);
    switch (err->status) {
    case ROPA_E_USAGE:
    case ROPA_E_NO_ACTOR:
    case ROPA_E_FIELD:
    case ROPA_E_UNFIT:
    case ROPA_E_CHOICE:
    case ROPA_E_REF:
    case ROPA_E_DATE:
    case ROPA_E_NO_SUCH_DAY:
    case ROPA_E_YEAR:
    case ROPA_E_NUMBER:
    case ROPA_E_FIGURE:
    case ROPA_E_BOOL:
    case ROPA_E_TOO_LONG:
    case ROPA_E_UTF8:
    case ROPA_E_CONTROL:
    case ROPA_E_LINE_END:
    case ROPA_E_DERIVED:
    case ROPA_E_NO_NA:
    case ROPA_E_REASON:
    case ROPA_E_NO_NAME:
    case ROPA_E_ADDRESS:
    case ROPA_E_PAPER:
        return CLI_USAGE;
    default:
        return CLI_FAILED;
    }
}
