/* Verbs that change records. */
#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MAX_JSON (16u << 20)

static void saved(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text text = {{"บันทึกแล้ว %s\n", "Saved %s\n"}};
    if (cli->format == CLI_JSON) {
        char *json = ropa_record_to_json(rec, ropa_register_view(cli->reg), true);
        fprintf(cli->out, "%s\n", json ? json : "null");
        free(json);
    } else {
        cli_print(cli->out, cli_say(cli, &text), ropa_record_ref(rec));
        if (!strcmp(ropa_record_entity(rec)->code, "incident"))
            cli_incident_duties(cli, rec);
    }
}

/* ---- values from flags and files ---- */

/* A whole file, or standard input for "-"; owned, NULL with a message. */
static char *read_all(struct cli *cli, const char *path) {
    static const struct ropa_text text = {{"อ่าน %s ไม่ได้: %s\n", "cannot read %s: %s\n"}};
    FILE *f = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    char *all = NULL;
    size_t n = 0, cap = 0;
    while (f && !feof(f) && !ferror(f) && n < MAX_JSON) {
        if (cap - n < 4096 && !(all = realloc(all, cap = cap ? cap * 2 : 16384)))
            break;
        n += fread(all + n, 1, cap - n - 1, f);
    }
    if (!f || ferror(f) || !all) {
        cli_note(cli, &text, path, strerror(errno));
        free(all);
        all = NULL;
    } else {
        all[n] = '\0';
    }
    if (f && f != stdin)
        fclose(f);
    return all;
}

static int apply_json(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    const char *path = cli_option(args, "json");
    struct ropa_err err = {0};
    if (!path)
        return CLI_DONE;
    char *json = read_all(cli, path);
    if (!json)
        return CLI_FAILED;
    enum ropa_status s = ropa_record_from_json(rec, json, ropa_register_view(cli->reg), &err);
    free(json);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* "field=value" of --set and of `set`. */
static enum ropa_status set_pair(struct ropa_edit *edit, const char *pair, struct ropa_err *err) {
    char path[160];
    size_t n = strcspn(pair, "=");
    if (pair[n] != '=' || n >= sizeof path) {
        *err = (struct ropa_err){
            .status = ROPA_E_USAGE,
            .hint = {" โปรดเขียนเช่น risk_rating=low", "; write for example risk_rating=low"}};
        snprintf(err->found, sizeof err->found, "%.*s", 200, pair);
        return ROPA_E_USAGE;
    }
    memcpy(path, pair, n);
    path[n] = '\0';
    return ropa_edit_set(edit, path, pair + n + 1, err);
}

static bool is_control(const struct cli_args *args, const char *name) {
    return cli_find_option(args->command->options, name) || cli_find_option(cli_global_options, name);
}

/* In the order given. */
static enum ropa_status set_given(struct ropa_edit *edit, const struct cli_args *args, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < args->n_given && !s; i++) {
        if (!strcmp(args->given[i].name, "set"))
            s = set_pair(edit, args->given[i].value, err);
        else if (!is_control(args, args->given[i].name))
            s = ropa_edit_set(edit, args->given[i].name, args->given[i].value, err);
    }
    return s;
}

static int apply_given(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    struct ropa_edit *edit;
    struct ropa_err err = {0};
    enum ropa_status s = ropa_edit_begin(cli->reg, rec, &edit, &err);
    if (!s)
        s = set_given(edit, args, &err);
    if (!s)
        s = ropa_edit_finish(edit, &err);
    ropa_edit_free(edit);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

static bool has_values(const struct cli_args *args) {
    for (size_t i = 0; i < args->n_given; i++)
        if (!is_control(args, args->given[i].name) || !strcmp(args->given[i].name, "set") ||
            !strcmp(args->given[i].name, "json"))
            return true;
    return false;
}

/* ---- --final ---- */

struct errors {
    struct cli *cli;
    size_t n;
};

static bool show_error(void *ctx, const struct ropa_finding *f) {
    struct errors *e = ctx;
    if (f->severity != ROPA_ERROR || f->elsewhere)
        return true;
    fprintf(e->cli->err, "%s  %s  (%s)\n", f->field, f->message[e->cli->lang], f->law);
    e->n++;
    return true;
}

static int refuse_unfinished(struct cli *cli, const struct cli_args *args, const struct ropa_record *rec) {
    static const struct ropa_text text = {
        {"ยังไม่บันทึก เพราะมี %zu ข้อที่ต้องแก้ก่อน\n", "not saved: %zu findings must be mended first\n"}};
    struct errors e = {cli, 0};
    if (!cli_has(args, "final"))
        return CLI_DONE;
    ropa_check_record(cli->reg, rec, show_error, &e);
    if (!e.n)
        return CLI_DONE;
    cli_note(cli, &text, e.n);
    return CLI_FINDINGS;
}

static int save(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    struct ropa_err err = {0};
    int status = refuse_unfinished(cli, args, rec);
    if (status)
        return status;
    if (ropa_register_save(cli->reg, rec, &err))
        return cli_fail(cli, &err);
    saved(cli, rec);
    return CLI_DONE;
}

static int set_and_save(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    int status = apply_json(cli, args, rec);
    if (!status)
        status = apply_given(cli, args, rec);
    return status ? status : save(cli, args, rec);
}

/* ---- verbs ---- */

/* The form. What the register proposed for a new incident is asked all the same, and who must be told is said last. */
static int ask_questions(struct cli *cli, const struct cli_args *args, struct ropa_record *rec,
                         const char *ask) {
    bool incident = !strcmp(args->noun->code, "incident");
    if (incident && !ropa_record_rev(rec) && ropa_record_value(rec, "activity_refs"))
        ask = "[\"subject_count\",\"risk_level\"]";
    int status = cli_form(cli, rec, ask, cli_has(args, "all"));
    if (!status && incident && ropa_record_rev(rec))
        cli_incident_duties(cli, rec);
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
    if (!incident || (!about && has_values(args)))
        return CLI_DONE;
    return cli_incident_about(cli, rec, about);
}

int cli_verb_add(struct cli *cli, const struct cli_args *args) {
    const char *starter = cli_option(args, "starter");
    struct ropa_record *rec = NULL;
    struct ropa_err err = {0};
    char *ask = NULL;
    int status;
    if (args->n_words)
        return cli_usage(cli, args);
    if (starter && ropa_starter_begin(cli->reg, starter, &rec, &ask, &err))
        return cli_fail(cli, &err);
    bool pick = !starter && !has_values(args) && cli->ask && !strcmp(args->noun->code, "activity");
    if (pick && !cli_pick_starter(cli, &rec, &ask))
        return CLI_DONE;
    if (!rec && !(rec = ropa_record_new(args->noun)))
        return cli_fail(cli, &(struct ropa_err){.status = ROPA_E_NOMEM});
    status = prepare_incident(cli, args, rec);
    if (!status && has_values(args))
        status = set_and_save(cli, args, rec);
    else if (!status)
        status = ask_questions(cli, args, rec, ask);
    free(ask);
    ropa_record_free(rec);
    return status;
}

/* The draft of what `word` names goes on; else the record itself is opened. */
static struct ropa_record *open_for_edit(struct cli *cli, const struct cli_args *args, int *status) {
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    char uid[37], place[64];
    const char *word = args->words[0];
    if (ropa_register_find(cli->reg, args->noun, word, uid, &err))
        snprintf(uid, sizeof uid, "%s", word); /* a draft never saved is named by its uid */
    if (!has_values(args) && ropa_draft_load(cli->reg, args->noun, uid, &rec, place, &err)) {
        *status = cli_fail(cli, &err);
        return NULL;
    }
    return rec ? rec : cli_record(cli, args->noun, word, status);
}

static bool count_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    (void)ent, (void)uid, (void)ref, (void)title;
    ++*(size_t *)ctx;
    return true;
}

static bool show_user(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                      const char *title) {
    struct errors *u = ctx;
    (void)ent, (void)uid;
    if (u->n++ < 10)
        fprintf(u->cli->err, "  %s  %s\n", ref, title);
    return true;
}

/* A shared record changes every activity that names it: say which, before. */
static bool accept_effects(struct cli *cli, const struct cli_args *args, const struct ropa_record *rec) {
    static const struct ropa_text head = {{"การแก้ไข %s มีผลกับ\n", "Changing %s changes\n"}};
    static const struct ropa_text more = {{"  และอีก %zu รายการ\n", "  and %zu more\n"}};
    static const struct ropa_text ask = {{"แก้ไขหรือไม่", "Change it?"}};
    struct errors u = {cli, 0};
    size_t users = 0;
    ropa_register_users(cli->reg, rec, count_user, &users, NULL);
    if (!users)
        return true;
    cli_note(cli, &head, ropa_record_ref(rec));
    ropa_register_users(cli->reg, rec, show_user, &u, NULL);
    if (u.n > 10)
        cli_note(cli, &more, u.n - 10);
    return cli_has(args, "yes") || cli_confirm(cli, cli_say(cli, &ask), true);
}

int cli_verb_edit(struct cli *cli, const struct cli_args *args) {
    int status = CLI_USAGE;
    if (args->n_words != 1)
        return cli_usage(cli, args);
    struct ropa_record *rec = open_for_edit(cli, args, &status);
    if (!rec)
        return status;
    if (!accept_effects(cli, args, rec))
        status = CLI_DONE;
    else if (has_values(args))
        status = set_and_save(cli, args, rec);
    else
        status = ask_questions(cli, args, rec, NULL);
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
        {"ลบแล้ว %s  เรียกคืนด้วย ropa %s restore %s\n", "Removed %s  bring it back with: ropa %s restore %s\n"}};
    static const struct ropa_text need = {
        {"ยังไม่ลบ: ใส่ --yes เมื่อไม่ได้ใช้ผ่านหน้าจอ\n", "not removed: add --yes when there is no terminal\n"}};
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
        snprintf(question, sizeof question, "%s %s %.300s", cli->lang == ROPA_TH ? "ลบ" : "Remove",
                 ropa_record_ref(rec), title ? title : "");
        if (!cli_has(args, "yes") && !cli->ask) {
            cli_note(cli, &need);
            status = CLI_USAGE;
        } else if (cli_has(args, "yes") || cli_confirm(cli, question, false)) {
            if (ropa_register_remove(cli->reg, rec, &err))
                status = cli_fail(cli, &err);
            else
                cli_note(cli, &done, ropa_record_ref(rec), args->noun->code, ropa_record_ref(rec));
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
        saved(cli, rec);
    ropa_record_free(rec);
    return status;
}

/* ---- many at once ---- */

struct many {
    struct cli *cli;
    const struct cli_args *args;
    char (*uids)[37];
    size_t n, cap, changes, touched;
    const char *ref; /* of the record being compared */
    bool full;       /* memory ran out */
};

static bool note_uid(void *ctx, const struct ropa_record *rec) {
    struct many *m = ctx;
    if (m->n == m->cap) {
        char(*more)[37] = realloc(m->uids, (m->cap = m->cap ? m->cap * 2 : 256) * sizeof *more);
        if (!more) {
            m->full = true;
            return false;
        }
        m->uids = more;
    }
    snprintf(m->uids[m->n++], 37, "%s", ropa_record_uid(rec));
    return true;
}

static bool show_difference(void *ctx, const char *path, const struct ropa_field *f, const char *a,
                            const char *b) {
    struct many *m = ctx;
    const struct ropa_view *view = ropa_register_view(m->cli->reg);
    char *old = f ? ropa_value_format(f, a, ROPA_AS_LABEL, m->cli->lang, view) : strdup(a ? a : "");
    char *new = f ? ropa_value_format(f, b, ROPA_AS_LABEL, m->cli->lang, view) : strdup(b ? b : "");
    if (m->changes++ < 40)
        fprintf(m->cli->err, "  %s  %s: %s → %s\n", m->ref, f ? cli_say(m->cli, &f->label) : path,
                old && *old ? old : "–", new &&*new ? new : "–");
    free(old);
    free(new);
    return true;
}

static bool count_difference(void *ctx, const char *path, const struct ropa_field *f, const char *a,
                             const char *b) {
    (void)path, (void)f, (void)a, (void)b;
    ++((struct many *)ctx)->changes;
    return true;
}

/* One record changed as asked and, where that makes a difference, saved; shown unless `write`. */
static enum ropa_status change_one(struct many *m, const char *uid, bool write, struct ropa_err *err) {
    struct ropa_record *rec = NULL, *before = NULL;
    struct ropa_edit *edit = NULL;
    enum ropa_status s = ropa_register_get(m->cli->reg, m->args->noun, uid, &rec, err);
    if (!s && !(before = ropa_record_clone(rec)))
        s = err->status = ROPA_E_NOMEM;
    if (!s)
        s = ropa_edit_begin(m->cli->reg, rec, &edit, err);
    for (size_t i = 0; i < m->args->n_words && !s; i++)
        s = set_pair(edit, m->args->words[i], err);
    if (!s)
        s = ropa_edit_finish(edit, err);
    if (!s) {
        size_t changes = m->changes;
        m->ref = ropa_record_ref(rec);
        ropa_record_diff(before, rec, write ? count_difference : show_difference, m);
        m->touched += m->changes > changes;
        if (write && m->changes > changes)
            s = ropa_register_save(m->cli->reg, rec, err);
    }
    ropa_edit_free(edit);
    ropa_record_free(rec);
    ropa_record_free(before);
    return s;
}

/* A preview makes the shared records that are described anew, too, and is taken back. */
static enum ropa_status change_all(struct many *m, bool write, struct ropa_err *err) {
    enum ropa_status s = ropa_register_begin(m->cli->reg, "set", err);
    m->touched = m->changes = 0;
    if (s)
        return s;
    for (size_t i = 0; i < m->n && !s; i++)
        s = change_one(m, m->uids[i], write, err);
    if (write && !s)
        s = ropa_register_commit(m->cli->reg, err);
    else
        ropa_register_rollback(m->cli->reg);
    return s;
}

int cli_verb_set(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text preview = {
        {"จะเปลี่ยน %zu จาก %zu รายการ\n", "%zu of %zu records would change\n"}};
    static const struct ropa_text done = {
        {"เปลี่ยนแล้ว %zu รายการ ย้อนได้ด้วย ropa undo\n", "%zu records changed; take it back with: ropa undo\n"}};
    static const struct ropa_text kept = {
        {"ยังไม่ได้เปลี่ยน ใส่ --yes เพื่อเปลี่ยนจริง\n", "nothing was changed; add --yes to change it\n"}};
    static const struct ropa_text ask = {{"เปลี่ยนทั้งหมดนี้หรือไม่", "Change all of them?"}};
    struct many m = {.cli = cli, .args = args};
    struct ropa_err err = {0};
    int status;
    if (!args->n_words || !(cli_has(args, "where") || cli_has(args, "unit")))
        return cli_usage(cli, args);
    struct ropa_query *q = cli_query(cli, args, args->noun, &status);
    if (!q)
        return status;
    enum ropa_status s = ropa_register_list(cli->reg, q, note_uid, &m, &err);
    ropa_query_free(q);
    if (!s && m.full)
        s = err.status = ROPA_E_NOMEM;
    if (!s)
        s = change_all(&m, false, &err);
    if (!s) {
        cli_note(cli, &preview, m.touched, m.n);
        bool write = m.touched && (cli_has(args, "yes") || cli_confirm(cli, cli_say(cli, &ask), false));
        if (write && !(s = change_all(&m, true, &err)))
            cli_note(cli, &done, m.touched);
        else if (!write && m.touched)
            cli_note(cli, &kept);
    }
    free(m.uids);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}
