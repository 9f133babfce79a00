/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Completion: `ropa --complete WORD...` prints what the last of the words may become, read from the tables of commands,
 * fields and vocabularies, and the refs of the register at hand. The shells' scripts (`ropa help --completion SHELL`) ask it.
 *
 * A line is a word, a tab, and what it means. ":files" and ":folders" stand for what the shell knows best. A word that
 * ends with one of = . , is gone on with.
 */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct typing {
    struct cli *cli;
    struct cli_args args;            /* what stands before the word */
    const struct cli_option *option; /* whose value the word is; NULL */
    char flag[96];                   /* what that option was called: a field's, perhaps */
    bool words_only;                 /* after "--" */
    bool lost;                       /* a word before is no command: nothing that follows is known */
    char before[256];                /* of the word: what stays as it is, "--lang=" or "name,id13," */
    const char *word;                /* what is being typed, after it */
};

static void offer(const struct typing *t, const char *candidate, const char *end, const char *help) {
    if (strncasecmp(candidate, t->word, strlen(t->word)) != 0)
        return;
    fprintf(t->cli->out, "%s%s%s\t", t->before, candidate, end);
    for (; help && *help; help++)
        fputc(strchr("\t\r\n", *help) ? ' ' : *help, t->cli->out);
    fputc('\n', t->cli->out);
}

/* `n` bytes of the word stay as they are. */
static void keep(struct typing *t, size_t n) {
    size_t used = strlen(t->before);
    snprintf(t->before + used, sizeof t->before - used, "%.*s", (int)n, t->word);
    t->word += n;
}

/* ---- what a value may be --------------------------------------------------------------------- */

/* The noun that the words speak of: NULL for any. */
static const struct ropa_entity *noun_of(const struct typing *t) {
    const char *named = cli_option(&t->args, "noun");
    if (named || t->args.noun)
        return named ? ropa_entity_find(named) : t->args.noun;
    return t->args.n_words ? ropa_entity_find(t->args.words[0]) : NULL;
}

static bool offer_ref(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                      const char *title) {
    (void)ent, (void)uid;
    offer(ctx, ref, "", title);
    return true;
}

static void offer_refs_of(struct typing *t, const struct ropa_entity *ent) {
    char begin[64];
    size_t n = 0;
    for (; t->word[n] && n + 1 < sizeof begin; n++)
        begin[n] = (char)(t->word[n] >= 'a' && t->word[n] <= 'z' ? t->word[n] - 'a' + 'A' : t->word[n]);
    begin[n] = '\0';
    ropa_register_refs(t->cli->db, ent, begin, offer_ref, t, NULL);
}

static void offer_refs(struct typing *t) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n), *noun = noun_of(t);
    for (size_t i = 0; i < n; i++)
        if (!noun || noun == ents[i])
            offer_refs_of(t, ents[i]);
}

static void offer_units(struct typing *t) {
    offer_refs_of(t, ropa_entity_find("unit"));
}

static void offer_persons(struct typing *t) {
    offer_refs_of(t, ropa_entity_find("person"));
}

static void offer_files(struct typing *t) {
    fputs(":files\n", t->cli->out);
}

static void offer_folders(struct typing *t) {
    fputs(":folders\n", t->cli->out);
}

static void offer_nouns(struct typing *t) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++)
        offer(t, ents[i]->code, "", cli_say(t->cli, &ents[i]->label));
}

static void offer_table(struct typing *t, const struct cli_command *table) {
    const struct ropa_entity *noun = noun_of(t);
    for (const struct cli_command *c = table; c->name; c++)
        if (!c->only || (noun && !strcmp(c->only, noun->code)))
            offer(t, c->name, "", cli_say(t->cli, &c->summary));
}

static void offer_commands(struct typing *t) {
    offer_table(t, cli_commands);
}

static void offer_verbs(struct typing *t) {
    offer_table(t, cli_verbs);
}

static void offer_vocabs(struct typing *t) {
    size_t n;
    const struct ropa_vocab *const *vocabs = ropa_vocabs(&n);
    for (size_t i = 0; i < n; i++)
        offer(t, vocabs[i]->code, "", cli_say(t->cli, &vocabs[i]->label));
}

static void offer_choices(struct typing *t, const struct ropa_vocab *v) {
    for (size_t i = 0; i < v->n; i++)
        offer(t, v->choices[i].code, "", cli_say(t->cli, &v->choices[i].label));
}

static void offer_decisions(struct typing *t) {
    offer_choices(t, ropa_vocab_find("DECISION"));
}

static void offer_rules(struct typing *t) {
    size_t n;
    const struct ropa_rule *const *rules = ropa_rules(&n);
    for (size_t i = 0; i < n; i++)
        offer(t, rules[i]->id, "", cli_say(t->cli, &rules[i]->condition));
}

static bool offer_starter(void *ctx, const struct ropa_starter *s) {
    const struct typing *t = ctx;
    offer(t, s->code, "", cli_say(t->cli, &s->name));
    return true;
}

static void offer_starters(struct typing *t) {
    const struct ropa_entity *ent = t->args.noun ? t->args.noun : ropa_entity_find("activity");
    ropa_starter_each(NULL, ent, offer_starter, t, NULL);
}

static void offer_formats(struct typing *t) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    for (size_t i = 0; i < n; i++)
        offer(t, formats[i]->name, "", cli_say(t->cli, &formats[i]->label));
}

static void offer_layouts(struct typing *t) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n), *format = formats[0];
    bool import = t->args.command && !strcmp(t->args.command->name, "import");
    const char *named = import ? "xlsx" : t->args.n_words ? t->args.words[0] : "";
    for (size_t i = 0; i < n; i++)
        format = strcmp(formats[i]->name, named) ? format : formats[i];
    for (const char *p = format->layouts; *p; p += n + strspn(p + n, ", ")) {
        char one[64];
        n = strcspn(p, ",");
        snprintf(one, sizeof one, "%.*s", (int)n, p);
        offer(t, one, "", "");
    }
}

/* Fields of `ent`, each followed by `end`; rows by a full stop, where a field of theirs may follow. */
static void offer_fields_of(struct typing *t, const struct ropa_entity *ent, const char *end, bool rows) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        if (field->kind != ROPA_ROWS)
            offer(t, field->code, end, cli_say(t->cli, &field->label));
        else if (rows)
            offer(t, field->code, ".", cli_say(t->cli, &field->label));
    }
}

static const struct ropa_entity *fields_noun(const struct typing *t) {
    const struct ropa_entity *noun = noun_of(t);
    return noun ? noun : ropa_entity_find("activity");
}

/* "field,-field": the last one is being typed. */
static void offer_field_list(struct typing *t) {
    const char *comma = strrchr(t->word, ',');
    keep(t, comma ? (size_t)(comma + 1 - t->word) : 0);
    keep(t, *t->word == '-');
    offer_fields_of(t, fields_noun(t), "", false);
}

/* The field of the noun, or of what it describes in place, that `name` sets; NULL. */
static const struct ropa_field *field_at(const struct ropa_entity *noun, const char *name) {
    struct ropa_place p;
    return noun && !ropa_place_parse(noun, name, &p, NULL) ? ropa_place_field(&p) : NULL;
}

static void offer_values(struct typing *t, const struct ropa_field *field) {
    static const struct ropa_text yes = {{"ใช่", "yes"}}, no = {{"ไม่ใช่", "no"}};
    const char *comma = field->kind == ROPA_SET || field->kind == ROPA_REFS ? strrchr(t->word, ',') : NULL;
    keep(t, comma ? (size_t)(comma + 1 - t->word) : 0);
    if (field->vocab)
        offer_choices(t, field->vocab);
    else if (field->of)
        offer_refs_of(t, field->of);
    else if (field->kind == ROPA_BOOL)
        offer(t, "yes", "", cli_say(t->cli, &yes)), offer(t, "no", "", cli_say(t->cli, &no));
}

/* The rows that the place at the head of `text`, up to a dot, is of; NULL. */
static const struct ropa_entity *rows_at(const struct ropa_entity *noun, const char *text, size_t n) {
    char *lead = strndup(text, n);
    struct ropa_place p;
    bool found = noun && lead && !ropa_place_parse(noun, lead, &p, NULL);
    const struct ropa_field *f = found ? ropa_place_field(&p) : NULL;
    free(lead);
    if (f)
        return f->kind == ROPA_ROWS ? f->of : NULL;
    return found && p.rows != ROPA_NO_FIELD ? ropa_place_entity(&p) : NULL;
}

/* "field=value", "purpose[2].lawful_basis=consent" */
static void offer_pairs(struct typing *t) {
    const struct ropa_entity *noun = fields_noun(t);
    size_t name = strcspn(t->word, "=~!");
    const char *dot = strrchr(t->word, '.');
    if (t->word[name]) {
        char *path = strndup(t->word, name);
        const struct ropa_field *field = path ? field_at(noun, path) : NULL;
        keep(t, name + strspn(t->word + name, "=~!"));
        if (field)
            offer_values(t, field);
        free(path);
    } else if (dot) {
        const struct ropa_entity *rows = rows_at(noun, t->word, (size_t)(dot - t->word));
        keep(t, (size_t)(dot + 1 - t->word));
        if (rows)
            offer_fields_of(t, rows, "=", false);
    } else {
        offer_fields_of(t, noun, "=", true);
    }
}

/* What stands for a value in the tables, and what it may be. */
static const struct {
    const char *word;
    void (*offer)(struct typing *t);
} kinds[] = {
    {"COMMAND", offer_commands},  {"DECISION", offer_decisions},
    {"FIELD=VALUE", offer_pairs}, {"FIELDS", offer_field_list},
    {"FILE", offer_files},        {"FOLDER", offer_folders},
    {"FORMAT", offer_formats},    {"ID", offer_rules},
    {"LAYOUT", offer_layouts},    {"LIST", offer_vocabs},
    {"MAP", offer_files},         {"NOUN", offer_nouns},
    {"PATH", offer_files},        {"PERSON", offer_persons},
    {"REF", offer_refs},          {"STARTER", offer_starters},
    {"U", offer_units},           {"UNIT", offer_units},
    {"VERB", offer_verbs},
};

/* "unit|centre|org", "FILE", "COMMAND|NOUN", "REF...": words in small letters are meant as they stand. */
static void offer_placeholder(struct typing *t, const char *value) {
    bool choice = strchr(value, '|') != NULL;
    for (size_t n; *value; value += n + (value[n] == '|')) {
        char one[64];
        n = strcspn(value, "|");
        size_t bare = n > 3 && !strncmp(value + n - 3, "...", 3) ? n - 3 : n;
        snprintf(one, sizeof one, "%.*s", (int)bare, value);
        if (choice && *one >= 'a' && *one <= 'z')
            offer(t, one, "", "");
        for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
            if (!strcmp(kinds[i].word, one))
                kinds[i].offer(t);
    }
}

/* ---- which word it is ------------------------------------------------------------------------ */

static void offer_value(struct typing *t) {
    const struct cli_command *c = t->args.command;
    const struct ropa_field *field = t->option->value ? NULL : field_at(t->args.noun, t->flag);
    if (field)
        offer_values(t, field);
    if (c && c->own_format && !strcmp(t->option->name, "format"))
        offer(t, "xlsx", "", "");
    if (t->option->value)
        offer_placeholder(t, t->option->value);
}

static void offer_options(struct typing *t, const struct cli_option *table) {
    for (const struct cli_option *o = table; o && o->name; o++)
        if (o->kind == CLI_MANY || !cli_has(&t->args, o->name))
            offer(t, o->name, "", cli_say(t->cli, &o->help));
}

/* Flags of the noun's fields, and of those of shared records that it passes on. */
static void offer_field_flags(struct typing *t, const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        char flag[96];
        bool own = ent == t->args.noun;
        if (field->kind == ROPA_ROWS || field->flags & ROPA_DERIVED || !field_at(t->args.noun, field->code) ||
            (!own && ropa_field_find(t->args.noun, field->code) != ROPA_NO_FIELD))
            continue;
        snprintf(flag, sizeof flag, "%s", field->code);
        for (char *p = flag; *p; p++)
            *p = *p == '_' ? '-' : *p;
        offer(t, flag, "", cli_say(t->cli, &field->label));
    }
}

static void offer_flags(struct typing *t) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    const struct cli_command *c = t->args.command;
    snprintf(t->before, sizeof t->before, "--");
    t->word += t->word[1] == '-' ? 2 : 1;
    offer_options(t, c ? c->options : NULL);
    offer_options(t, cli_global_options);
    offer_options(t, c || t->args.noun ? NULL : cli_start_options);
    for (size_t i = 0; c && c->fields && t->args.noun && i < n; i++)
        offer_field_flags(t, ents[i]);
}

static void offer_word(struct typing *t) {
    char part[64];
    const struct cli_command *c = t->args.command;
    if (c && cli_usage_word(c, t->args.n_words, part, sizeof part))
        offer_placeholder(t, part);
    if (!c && t->args.noun)
        offer_verbs(t);
    else if (!c)
        offer_commands(t), offer_nouns(t);
}

/* A word that is whole. The first two say the command; there may be options before them. */
static void take(struct typing *t, char *word) {
    struct cli_args *a = &t->args;
    size_t room = sizeof a->given / sizeof a->given[0];
    if (t->option) {
        a->given[a->n_given - 1].value = word;
        t->option = NULL;
    } else if (!t->words_only && !strcmp(word, "--")) {
        t->words_only = true;
    } else if (!t->words_only && !strncmp(word, "--", 2)) {
        char *value = strchr(word, '=');
        if (value)
            *value++ = '\0';
        const struct cli_option *o = cli_option_of(a, word + 2, NULL);
        t->option = o && o->kind != CLI_FLAG && !value && a->n_given < room ? o : NULL;
        snprintf(t->flag, sizeof t->flag, "%s", word + 2);
        if (a->n_given < room)
            a->given[a->n_given++] = (struct cli_given){word + 2, value};
    } else if (!a->command && !a->noun) {
        for (const struct cli_command *c = cli_commands; c->name; c++)
            if (!strcmp(c->name, word))
                a->command = c;
        a->noun = a->command ? NULL : ropa_entity_find(word);
        t->lost = !a->command && !a->noun;
    } else if (!a->command) {
        a->command = cli_find_verb(word);
        t->lost = !a->command;
    } else if (a->n_words < sizeof a->words / sizeof a->words[0]) {
        a->words[a->n_words++] = word;
    }
}

/* "--lang=e": the value is being typed. */
static void begin_value(struct typing *t) {
    size_t name = strcspn(t->word, "=");
    if (t->option || t->words_only || strncmp(t->word, "--", 2) != 0 || t->word[name] != '=')
        return;
    snprintf(t->flag, sizeof t->flag, "%.*s", (int)name - 2, t->word + 2);
    const struct cli_option *o = cli_option_of(&t->args, t->flag, NULL);
    t->option = o && o->kind != CLI_FLAG ? o : NULL;
    keep(t, t->option ? name + 1 : 0);
}

void cli_complete(struct cli *cli, int argc, char **argv) {
    struct typing *t = calloc(1, sizeof *t);
    if (!t || argc < 1) {
        free(t);
        return;
    }
    t->cli = cli;
    for (int i = 0; i + 1 < argc; i++)
        take(t, argv[i]);
    const char *db = cli_option(&t->args, "db"), *lang = cli_option(&t->args, "lang");
    cli->db = db ? db : cli->db;
    cli->lang = lang ? strcmp(lang, "en") ? ROPA_TH : ROPA_EN : cli->lang;
    t->word = argv[argc - 1];
    begin_value(t);
    if (t->option)
        offer_value(t);
    else if (*t->word == '-' && !t->words_only)
        offer_flags(t);
    else if (!t->lost)
        offer_word(t);
    free(t);
}
