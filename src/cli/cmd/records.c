/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Verbs that change records. */
#include "cli/form/form_screen.h"
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

static bool note_difference(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                            const char *b) {
    (void)p, (void)f, (void)a, (void)b;
    *(bool *)ctx = true;
    return false;
}

/* Whether the register holds `rec` as it is: then there is nothing to save. */
bool cli_is_stored(struct cli *cli, const struct ropa_record *rec) {
    struct ropa_record *now = NULL;
    bool differs = !ropa_record_rev(rec) ||
                   ropa_register_get(cli->reg, ropa_record_entity(rec), ropa_record_uid(rec), &now, NULL) ||
                   ropa_record_rev(now) != ropa_record_rev(rec);
    if (!differs)
        ropa_record_diff(now, rec, note_difference, &differs);
    ropa_record_free(now);
    return !differs;
}

/* A ref begins with the unit's code, and never changes: one that was given without a unit is told while that is new. */
static void tell_unit(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text text = {
        {"ยังไม่ได้บอก%s รหัส %s จึงเป็นขององค์กร และไม่เปลี่ยนแม้บอกภายหลัง\n",
         "No %s was told, so %s is numbered with the office's, and stays so whatever is told later\n"}};
    const struct ropa_entity *ent = ropa_record_entity(rec);
    size_t f = ent->unit_field;
    if (f != ROPA_NO_FIELD && ropa_record_rev(rec) == 1 && ent->fields[f].need == ROPA_REQUIRED &&
        !ropa_record_get(rec, f) && ropa_register_count(cli->reg, ropa_entity_find("unit")))
        cli_note(cli, &text, cli_say(cli, &ent->fields[f].label), ropa_record_ref(rec));
}

static void saved(struct cli *cli, const struct ropa_record *rec, bool changed) {
    static const struct ropa_text text = {{"บันทึกแล้ว %s\n", "Saved %s\n"}};
    static const struct ropa_text same = {{"ไม่มีอะไรเปลี่ยน %s\n", "Nothing changed in %s\n"}};
    static const struct ropa_text anew = {
        {"%s แก้ไขหลังอนุมัติ จึงต้องเสนอและพิจารณาใหม่ (คำอนุมัติเดิมอยู่กับฉบับเดิม)\n",
         "%s was changed after approval: it is submitted and decided on anew (what was approved keeps its approval)\n"}};
    if (cli->format == CLI_JSON) {
        cli_json_record(cli, rec, ropa_register_view(cli->reg));
    } else {
        cli_print(cli->out, cli_say(cli, changed ? &text : &same), ropa_record_ref(rec));
        if (changed)
            tell_unit(cli, rec);
        if (changed && cli_changed(cli, rec))
            cli_note(cli, &anew, ropa_record_ref(rec));
        if (!strcmp(ropa_record_entity(rec)->code, "incident"))
            cli_incident_duties(cli, rec);
        cli_document_offer(cli, rec);
    }
}

/* ---- --final ---- */

static int save(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    struct ropa_err err = {0};
    if (cli_has(args, "final") && cli_show_errors(cli, rec))
        return CLI_FINDINGS;
    bool changed = !cli_is_stored(cli, rec);
    if (changed)
        cli_show_vain(cli, rec);
    if (changed && ropa_register_save(cli->reg, rec, &err))
        return cli_fail(cli, &err);
    saved(cli, rec, changed);
    return CLI_DONE;
}

static int set_and_save(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    int status = cli_values_apply(cli, args, rec);
    return status ? status : save(cli, args, rec);
}

/* ---- verbs ---- */

/* The form. What the register proposed for a new incident is asked all the same, and who must be told is said last. */
static int ask_questions(struct cli *cli, const struct cli_args *args, struct ropa_record *rec,
                         const char *ask) {
    bool incident = !strcmp(args->noun->code, "incident");
    if (incident && !ropa_record_rev(rec) && ropa_record_value(rec, "activity_refs"))
        ask = "[\"subject_count\",\"risk_level\"]";
    const struct cli_asking how = {ask, cli_has(args, "all"), cli_has(args, "final")};
    int status = cli_form(cli, rec, &how);
    if (!status && incident && ropa_record_rev(rec))
        cli_incident_duties(cli, rec);
    if (!status && ropa_record_rev(rec))
        cli_document_offer(cli, rec);
    return status;
}

/* "a,b" as the form takes it: ["a","b"]. Owned, NULL when out of memory. */
static char *asked(const char *list) {
    char *json = NULL;
    size_t size;
    FILE *out = open_memstream(&json, &size);
    if (!out)
        return NULL;
    fputc('[', out);
    for (bool first = true; *list; first = false) {
        size_t n = strcspn(list, ",");
        char field[128];
        snprintf(field, sizeof field, "%.*s", (int)n, list);
        for (char *c = field; *c; c++)
            *c = *c == '-' ? '_' : *c == '"' || *c == '\\' ? ' ' : *c;
        fprintf(out, "%s\"%s\"", first ? "" : ",", field);
        list += n + (list[n] == ',');
    }
    fputc(']', out);
    if (!fclose(out))
        return json;
    free(json);
    return NULL;
}

/* The form over what the flags say. */
static int set_and_ask(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    char *ask = asked(cli_option(args, "ask"));
    int status = cli_values_given(args) ? cli_values_apply(cli, args, rec) : CLI_DONE;
    if (!status)
        status = ask_questions(cli, args, rec, ask);
    free(ask);
    return status;
}

/* What the register knows of what was hit comes first; flags and answers go over it. */
static int prepare_incident(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    static const struct ropa_text only = {
        {"--about ใช้กับ incident เท่านั้น\n", "--about is for incident only\n"}};
    const char *about = cli_option(args, "about");
    bool incident = !strcmp(args->noun->code, "incident");
    if (about && !incident) {
        cli_note(cli, &only);
        return CLI_USAGE;
    }
    if (!incident || (!about && cli_values_given(args)))
        return CLI_DONE;
    return cli_incident_about(cli, rec, about);
}

/* A register has one organisation: whoever wants to add one by the form mends that one. */
static int edit_the_one(struct cli *cli) {
    static const struct ropa_text there = {
        {"องค์กรในทะเบียนนี้มีอยู่แล้ว จึงเปิดให้แก้\n",
         "This register has its organisation already; it is opened to be mended\n"}};
    char noun[] = "organisation", verb[] = "edit", ref[] = "ORG";
    char *words[] = {noun, verb, ref};
    cli_note(cli, &there);
    ropa_register_close(cli->reg);
    cli->reg = NULL;
    return cli->run(cli, 3, words);
}

/*
 * Flags over a ready-made record: what it brings is agreed to in so many words, or shown by the form that goes on from them. Where nobody
 * can be asked it is told.
 */
static int add_ready(struct cli *cli, const struct cli_args *args, struct ropa_record *rec, const char *ask) {
    bool agreed = cli_has(args, "agree");
    struct ropa_record *brought = NULL;
    int status = CLI_DONE;
    if (!agreed && cli->ask) {
        status = cli_values_apply(cli, args, rec);
        return status ? status : ask_questions(cli, args, rec, ask);
    }
    if (!(brought = ropa_record_clone(rec)))
        return cli_fail(cli, &(struct ropa_err){.status = ROPA_E_NOMEM});
    status = set_and_save(cli, args, rec);
    if (!status && !agreed && cli->format != CLI_JSON)
        cli_starter_taken(cli, brought, rec);
    ropa_record_free(brought);
    return status;
}

int cli_verb_add(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text alone = {
        {"--agree ใช้กับ --starter เท่านั้น\n", "--agree goes with --starter only\n"}};
    const char *starter = cli_option(args, "starter");
    struct ropa_record *rec = NULL;
    char *ask = NULL;
    int status;
    if (args->n_words)
        return cli_usage(cli, args);
    if (!starter && cli_has(args, "agree")) {
        cli_note(cli, &alone);
        return CLI_USAGE;
    }
    bool pick = !starter && !cli_values_given(args) && cli->ask;
    if (pick && !strcmp(args->noun->code, "organisation") && ropa_register_count(cli->reg, args->noun))
        return edit_the_one(cli);
    char *picked = pick ? cli_pick_starter(cli, args->noun) : NULL;
    if (pick && !picked)
        return CLI_DONE;
    const char *from = picked ? picked : starter;
    bool begins = from && strcmp(from, CLI_FROM_NOTHING) != 0;
    status = begins ? cli_starter_begin(cli, args->noun, from, &rec, &ask) : CLI_DONE;
    free(picked);
    if (status)
        return pick ? CLI_DONE : status;
    if (!rec && !(rec = ropa_record_new(args->noun)))
        return cli_fail(cli, &(struct ropa_err){.status = ROPA_E_NOMEM});
    status = prepare_incident(cli, args, rec);
    if (!status && cli_option(args, "ask")) {
        status = set_and_ask(cli, args, rec);
    } else if (!status && starter && (cli_values_given(args) || cli_has(args, "agree"))) {
        status = add_ready(cli, args, rec, ask);
    } else if (!status && cli_values_given(args)) {
        status = set_and_save(cli, args, rec);
    } else if (!status) {
        status = ask_questions(cli, args, rec, ask);
    }
    free(ask);
    ropa_record_free(rec);
    return status;
}

/* The draft of what `word` names goes on (*draft); else the record itself is opened. */
static struct ropa_record *open_for_edit(struct cli *cli, const struct cli_args *args, bool *draft,
                                         int *status) {
    static const struct ropa_text drop = {{"ทิ้งร่างด้วย  %s\n", "Drop the draft with: %s\n"}};
    static const struct ropa_text merged = {
        {"มีคำตอบค้างในแบบฟอร์ม จึงรวมไปด้วย\n", "answers left open in the form go along\n"}};
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    char uid[37];
    const char *word = args->words[0];
    if (ropa_register_find(cli->reg, args->noun, word, uid, &err) &&
        !cli_draft_find(cli, args->noun, word,
                        uid)) /* one never saved is called as it is in the list of drafts */
        snprintf(uid, sizeof uid, "%s", word);
    enum ropa_status s = ropa_draft_load(cli->reg, args->noun, uid, &rec, &err);
    *draft = rec != NULL;
    bool merges = rec && cli_values_given(args);
    if (merges)
        s = ropa_draft_rebase(cli->reg, rec, NULL, NULL, &err);
    if (s)
        *status = cli_fail(cli, &err);
    char *command = s == ROPA_E_DRAFT ? cli_command(cli, "drafts", "--drop", word, NULL) : NULL;
    if (command)
        cli_note(cli, &drop, command);
    free(command);
    if (s && s != ROPA_E_DRAFT) { /* a damaged one keeps nobody from the record */
        ropa_record_free(rec);
        return NULL;
    }
    if (merges)
        cli_note(cli, &merged);
    return rec ? rec : cli_record(cli, args->noun, word, status);
}

static bool count_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    (void)uid, (void)ref, (void)title;
    *(size_t *)ctx += !strcmp(ent->code, "activity");
    return true;
}

struct users {
    struct cli *cli;
    size_t n; /* shown */
};

static bool show_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                      const char *title) {
    struct users *u = ctx;
    (void)uid;
    if (!strcmp(ent->code, "activity") && u->n++ < 10)
        fprintf(u->cli->err, "  %s  %s\n", ref, title);
    return true;
}

/* Say which activities a change of the shared record `rec` changes; how many they are. */
size_t cli_show_effects(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text head = {
        {"การแก้ไข %s มีผลกับกิจกรรม %zu รายการ\n", "Changing %s changes %zu activities\n"}};
    static const struct ropa_text more = {{"  และอีก %zu รายการ\n", "  and %zu more\n"}};
    static const struct ropa_text moved = {
        {"กำหนดทำลายครั้งต่อไปจะคำนวณใหม่ %zu รายการ (วันที่กำหนดเองไม่เปลี่ยน)\n",
         "The next disposal is worked out anew for %zu of them (a day set by hand stays)\n"}};
    struct users u = {cli, 0};
    size_t users = 0, dates = 0;
    if (!ropa_record_rev(rec) || !strcmp(ropa_record_entity(rec)->code, "activity"))
        return 0;
    ropa_register_users(cli->reg, rec, count_user, &users, NULL);
    if (!users)
        return 0;
    cli_note(cli, &head, ropa_record_ref(rec), users);
    ropa_register_users(cli->reg, rec, show_user, &u, NULL);
    if (users > 10)
        cli_note(cli, &more, users - 10);
    if (!ropa_register_moved_dates(cli->reg, rec, &dates, NULL) && dates)
        cli_note(cli, &moved, dates);
    return users;
}

/* A shared record changes every activity that names it: say which, before. */
static bool accept_effects(struct cli *cli, const struct cli_args *args, const struct ropa_record *rec,
                           int *status) {
    static const struct ropa_text ask = {{"แก้ไขหรือไม่", "Change it?"}};
    static const struct ropa_text need = {
        {"ยังไม่ได้แก้ไข ใส่ --yes เพื่อแก้ไขจริง\n", "nothing was changed; add --yes to change it\n"}};
    *status = CLI_DONE;
    if (!cli_show_effects(cli, rec) || cli_has(args, "yes"))
        return true;
    if (cli->ask || !cli_values_given(args))
        return cli_confirm(cli, cli_say(cli, &ask), true);
    cli_note(cli, &need);
    *status = CLI_USAGE;
    return false;
}

/* Flags over a record; answers that its draft holds are saved with them. */
static int edit_by_flags(struct cli *cli, const struct cli_args *args, struct ropa_record *rec, bool draft) {
    char uid[37];
    struct ropa_err err = {0};
    int status = cli_values_apply(cli, args, rec);
    if (status || !accept_effects(cli, args, rec, &status))
        return status;
    status = save(cli, args, rec);
    snprintf(uid, sizeof uid, "%s", ropa_record_uid(rec));
    if (!status && draft && ropa_draft_drop(cli->reg, uid, NULL, &err))
        status = cli_fail(cli, &err);
    return status;
}

int cli_verb_edit(struct cli *cli, const struct cli_args *args) {
    int status = CLI_USAGE;
    if (args->n_words != 1)
        return cli_usage(cli, args);
    bool draft;
    struct ropa_record *rec = open_for_edit(cli, args, &draft, &status);
    if (!rec)
        return status;
    bool form = cli_option(args, "ask");
    if (cli_values_given(args) && !form)
        status = edit_by_flags(cli, args, rec, draft);
    else if (accept_effects(cli, args, rec, &status))
        status = form ? set_and_ask(cli, args, rec) : ask_questions(cli, args, rec, NULL);
    ropa_record_free(rec);
    return status;
}

int cli_verb_copy(struct cli *cli, const struct cli_args *args) {
    int status = CLI_USAGE;
    struct ropa_err err = {0};
    struct ropa_record *rec =
                           args->n_words == 1 ? cli_record(cli, args->noun, args->words[0], &status) : NULL,
                       *copy = NULL;
    if (args->n_words != 1)
        return cli_usage(cli, args);
    if (!rec)
        return status;
    if (ropa_register_copy(cli->reg, rec, &copy, &err))
        status = cli_fail(cli, &err);
    else
        status = set_and_save(cli, args, copy);
    ropa_record_free(copy);
    ropa_record_free(rec);
    return status;
}

int cli_verb_remove(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {
        {"ลบแล้ว %s  เรียกคืนด้วย %s\n", "Removed %s  bring it back with: %s\n"}};
    static const struct ropa_text need = {
        {"จะ%s\nยังไม่ได้ลบ ใส่ --yes เพื่อลบจริง (เรียกคืนได้ภายหลัง)\n",
         "To %s\nNothing was removed yet; --yes removes it (it can be brought back)\n"}};
    int status = CLI_DONE;
    if (!args->n_words)
        return cli_usage(cli, args);
    for (size_t i = 0; i < args->n_words && !status; i++) {
        struct ropa_err err = {0};
        struct ropa_record *rec = cli_record(cli, args->noun, args->words[i], &status);
        char question[512];
        if (!rec)
            break;
        const char *title = ropa_record_get(rec, args->noun->title);
        cli_format(question, sizeof question, "%s %s %s",
                   cli->lang == ROPA_TH ? "ลบ"
                   : cli->ask           ? "Remove"
                                        : "remove",
                   ropa_record_ref(rec), title ? title : "");
        if (!cli_has(args, "yes") && !cli->ask) {
            cli_note(cli, &need, question);
            status = CLI_USAGE;
        } else if (cli_has(args, "yes") || cli_confirm(cli, question, false)) {
            char *back = cli_command(cli, args->noun->code, "restore", ropa_record_ref(rec), NULL);
            if (ropa_register_remove(cli->reg, rec, &err))
                status = cli_fail(cli, &err);
            else
                cli_note(cli, &done, ropa_record_ref(rec), back ? back : "");
            free(back);
        }
        ropa_record_free(rec);
    }
    return status;
}

int cli_verb_restore(struct cli *cli, const struct cli_args *args) {
    struct ropa_err err = {0};
    char uid[37];
    size_t rev = 0;
    if (args->n_words != 1)
        return cli_usage(cli, args);
    if (!cli_number(cli, args, "rev", &rev))
        return CLI_USAGE;
    enum ropa_status s = cli_find_uid(cli, args->noun, args->words[0], uid, &err);
    if (!s)
        s = ropa_register_restore(cli->reg, args->noun, uid, (int64_t)rev, &err);
    if (s)
        return cli_fail(cli, &err);
    int status;
    struct ropa_record *rec = cli_record(cli, args->noun, uid, &status);
    if (rec)
        saved(cli, rec, true);
    ropa_record_free(rec);
    return status;
}
