/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records on screen: one whole, many in a list. */
#include "cli/internal.h"

#include <stdlib.h>
#include <string.h>

/* ---- one record ---- */

static void show_record(struct cli *cli, const struct ropa_record *rec, int indent, bool all);

static void show_rows(struct cli *cli, const struct ropa_record *rec, size_t f, int indent, bool all) {
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    for (size_t i = 0; i < ropa_record_rows(rec, f); i++) {
        cli_spaces(cli->out, indent);
        fprintf(cli->out, "%s %zu\n", cli_say(cli, &field->label), i + 1);
        show_record(cli, ropa_record_row(rec, f, i), indent + 2, all);
    }
}

static bool is_shown(const struct ropa_record *rec, size_t f, bool all) {
    return all || ropa_field_answered(rec, f) || ropa_record_erased(rec, f);
}

static void show_field(struct cli *cli, const struct ropa_record *rec, size_t f, int indent, bool all) {
    static const struct ropa_text na = {{"ไม่เกี่ยวข้อง: ", "not applicable: "}},
                                  erased = {{"(ลบแล้ว)", "(erased)"}};
    const struct ropa_field *field = &ropa_record_entity(rec)->fields[f];
    const char *value = ropa_record_get(rec, f), *reason = ropa_record_na(rec, f);
    if (reason) {
        char text[2100];
        cli_format(text, sizeof text, "%s%s", cli_say(cli, &na), reason);
        cli_pair(cli, indent, cli_say(cli, &field->label), text);
    } else if (value) {
        char *text = ropa_value_format(field, value, ROPA_AS_LINES, cli->lang, ropa_register_view(cli->reg));
        cli_pair(cli, indent, cli_say(cli, &field->label), text ? text : "");
        free(text);
    } else if (ropa_record_erased(rec, f)) {
        cli_pair(cli, indent, cli_say(cli, &field->label), cli_say(cli, &erased));
    } else if (all && field->kind != ROPA_ROWS && ropa_field_applies(rec, f)) {
        cli_pair(cli, indent, cli_say(cli, &field->label), "–");
    }
}

static void show_record(struct cli *cli, const struct ropa_record *rec, int indent, bool all) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    for (size_t sec = 0; sec < (ent->n_sections ? ent->n_sections : 1); sec++) {
        bool headed = ent->n_sections == 0 || ent->row;
        for (size_t f = 0; f < ent->n_fields; f++) {
            if (ent->fields[f].section != sec || !is_shown(rec, f, all))
                continue;
            if (!headed)
                fprintf(cli->out, "\n%s\n", cli_say(cli, &ent->sections[sec]));
            headed = true;
            show_field(cli, rec, f, indent + 2, all);
            if (ent->fields[f].kind == ROPA_ROWS)
                show_rows(cli, rec, f, indent + 2, all);
        }
    }
}

static void show_standing(void *ctx, const char *label, const char *text) {
    cli_pair(ctx, 2, label, text);
}

/* How far the record has come; of records that go no way nothing. */
static void show_way(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text status = {{"สถานะ", "Status"}};
    static const struct ropa_text see = {{"ดูสิ่งที่แก้ไข", "See what changed"}};
    char text[300];
    if (!cli_has_way(cli, ropa_record_entity(rec)))
        return;
    cli_status(cli, rec, text, sizeof text);
    cli_pair(cli, 2, cli_say(cli, &status), text);
    cli_standing(cli, ropa_record_uid(rec), show_standing, cli);
    if (!cli_changed(cli, rec))
        return;
    char *command = cli_command(cli, "show", ropa_record_ref(rec), "--since-approval", NULL);
    cli_pair(cli, 2, cli_say(cli, &see), command ? command : "");
    free(command);
}

/* "หัวหน้าหน่วยงาน กองบุคคล · ตั้งแต่ 1 ม.ค. 2566" */
static bool show_post(void *ctx, const struct ropa_post_held *held) {
    static const struct ropa_text holds = {{"ฐานะวันนี้", "Today"}}, since = {{"ตั้งแต่", "since"}},
                                  until = {{"ถึง", "until"}};
    static const struct ropa_text kinds[] = {
        [ROPA_POST_HEAD] = {{"หัวหน้าหน่วยงาน", "Head of the unit"}},
        [ROPA_POST_ACTING] = {{"รักษาการหัวหน้าหน่วยงาน", "Acting head of the unit"}},
        [ROPA_POST_DELEGATE] = {{"ผู้รับมอบอำนาจของหัวหน้าหน่วยงาน", "Delegate of the unit's head"}},
        [ROPA_POST_CENTRE] = {{"ศูนย์กลาง", "The centre"}},
        [ROPA_POST_DPO] = {{"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "Data protection officer"}},
        [ROPA_POST_ORG] = {{"ผู้อนุมัติระดับส่วนราชการ", "Approves for the organisation"}},
        [ROPA_POST_WG] = {{"คณะทำงาน", "Working group"}}};
    struct cli *cli = ctx;
    struct ropa_record *unit = NULL;
    const char *ends[] = {held->from, held->to};
    char text[600], day[64];
    if (held->unit)
        ropa_register_get(cli->reg, ropa_entity_find("unit"), held->unit, &unit, NULL);
    snprintf(text, sizeof text, "%s %s", cli_say(cli, &kinds[held->kind]), unit ? ropa_record_ref(unit) : "");
    for (size_t i = 0; i < 2; i++) {
        size_t n = strlen(text);
        if (ends[i])
            snprintf(text + n, sizeof text - n, " · %s %s", cli_say(cli, i ? &until : &since),
                     ropa_date_format(ends[i], cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    }
    cli_pair(cli, 2, cli_say(cli, &holds), text);
    ropa_record_free(unit);
    return true;
}

/* "RK-ORG-66-001 10 มี.ค. 2566 DPO ของสำนักงาน: ควรใช้ฐานสัญญา · ตอบแล้ว" */
static bool show_remark(void *ctx, const struct ropa_record *remark) {
    static const struct ropa_text label = {{"ความเห็นของ DPO", "DPO's opinion"}};
    static const struct ropa_text states[] = {{{"ยังไม่มีคำตอบ", "not answered yet"}},
                                              {{"ตอบแล้ว: ", "answered: "}}};
    struct cli *cli = ctx;
    const struct ropa_entity *ent = ropa_record_entity(remark);
    const char *answer = ropa_record_value(remark, "answer"),
               *text = ropa_record_value(remark, "remark_text");
    size_t by = ropa_field_find(ent, "remark_by"), on = ropa_field_find(ent, "remark_on");
    const struct ropa_view *view = ropa_register_view(cli->reg);
    char *who =
        ropa_value_format(&ent->fields[by], ropa_record_get(remark, by), ROPA_AS_LABEL, cli->lang, view);
    char *day =
        ropa_value_format(&ent->fields[on], ropa_record_get(remark, on), ROPA_AS_LABEL, cli->lang, view);
    char *line = NULL;
    if (asprintf(&line, "%s %s %s: %s · %s%s", ropa_record_ref(remark), day ? day : "", who ? who : "",
                 text ? text : "", cli_say(cli, &states[answer != NULL]), answer ? answer : "") >= 0)
        cli_pair(cli, 2, cli_say(cli, &label), line);
    free(line);
    free(who);
    free(day);
    return true;
}

/* What the data protection officer said of it. */
static void show_remarks(struct cli *cli, const struct ropa_record *rec) {
    char condition[64];
    struct ropa_query *q = ropa_query_new(cli->reg, ropa_entity_find("remark"));
    snprintf(condition, sizeof condition, "record_uid=%s", ropa_record_uid(rec));
    if (q && !ropa_query_where(q, condition, NULL))
        ropa_register_list(cli->reg, q, show_remark, cli, NULL);
    ropa_query_free(q);
}

/* What a person is today, for which the register gives rights. */
static void show_posts(struct cli *cli, const struct ropa_record *rec) {
    if (ropa_record_entity(rec) == ropa_entity_find("person"))
        ropa_posts_each(cli->reg, ropa_record_uid(rec), NULL, show_post, cli, NULL);
}

/* The file kept with evidence, as a file again. */
static int write_file(struct cli *cli, const struct cli_args *args, const struct ropa_record *rec) {
    static const struct ropa_text done = {{"นำไฟล์ของ %s ออกมาที่ %s แล้ว ลายนิ้วมือถูกต้อง\n",
                                           "The file of %s was written to %s; its digest is right\n"}};
    struct ropa_err err = {0};
    const char *path = cli_option(args, "output");
    struct cli_pipe pipe;
    struct ropa_sink to;
    if (cli_is_pipe(path) && !cli_pipe_out(cli, &pipe, &to))
        return CLI_USAGE;
    if (cli_is_pipe(path) ? cli_pipe_status(cli, &pipe, ropa_evidence_send(cli->reg, rec, &to, &err), &err)
                          : ropa_evidence_write(cli->reg, rec, path, cli_has(args, "overwrite"), &err))
        return cli_fail(cli, &err);
    cli_note(cli, &done, ropa_record_ref(rec), cli_file_name(cli, path));
    return CLI_DONE;
}

/* How the file kept with evidence is got out again, or since when it can't be. */
static void show_way_out(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text out = {
        {"\nนำไฟล์ออกมาดู: %s --output '%s'\n", "\nGet the file out: %s --output '%s'\n"}};
    static const struct ropa_text erased = {{"\nไฟล์ถูกลบแล้วเมื่อ %s ชื่อไฟล์และลายนิ้วมือยังอยู่ในทะเบียน\n",
                                             "\nThe file was erased on %s; its name and SHA-256 are kept\n"}};
    const char *name = ropa_record_value(rec, "file_name");
    enum ropa_evidence_file is;
    char day[11], text[96];
    if (!name || ropa_evidence_find(cli->reg, rec, &is, day, NULL))
        return;
    char *command =
        is == ROPA_EVIDENCE_KEPT ? cli_command(cli, "evidence", "show", ropa_record_ref(rec), NULL) : NULL;
    if (command)
        cli_print(cli->out, cli_say(cli, &out), command, name);
    else if (is == ROPA_EVIDENCE_ERASED)
        cli_print(cli->out, cli_say(cli, &erased),
                  ropa_date_format(day, cli->lang, ROPA_DATE_LONG, text, sizeof text));
    free(command);
}

static int show_one(struct cli *cli, const struct cli_args *args, struct ropa_record *rec) {
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    if (cli->format == CLI_JSON)
        return cli_json_record(cli, rec, ropa_register_view(cli->reg));
    bool now = !cli_has(args, "rev") && !cli_has(args, "as-of");
    fprintf(cli->out, "%s  %s\n", ropa_record_ref(rec), title ? title : "");
    if (now) {
        show_way(cli, rec);
        show_remarks(cli, rec);
        show_posts(cli, rec);
    }
    show_record(cli, rec, 0, cli_has(args, "all"));
    if (!strcmp(ropa_record_entity(rec)->code, "incident"))
        cli_incident_duties(cli, rec);
    if (now)
        show_way_out(cli, rec);
    return CLI_DONE;
}

static struct ropa_record *at_rev(struct cli *cli, const struct ropa_entity *noun, const char *uid,
                                  size_t rev, int *status) {
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    *status =
        ropa_register_at(cli->reg, noun, uid, (int64_t)rev, &rec, &err) ? cli_fail(cli, &err) : CLI_DONE;
    return rec;
}

/* What stood at the end of a day. */
struct then {
    const char *day;
    size_t rev;
    bool removed;
};

static bool note_then(void *ctx, const struct ropa_change *c) {
    struct then *t = ctx;
    if (strncmp(c->at, t->day, 10) > 0)
        return true;
    t->rev = (size_t)c->rev;
    t->removed = !strcmp(c->what, "remove");
    return false;
}

/* As it stood when the day was over; NULL with *status where it wasn't in the register then. */
static struct ropa_record *on_day(struct cli *cli, const struct ropa_entity *noun, const char *uid,
                                  const char *word, const char *day, int *status) {
    static const struct ropa_text absent = {{"%s ไม่มีในทะเบียนเมื่อ %s\n", "%s wasn't in the register on %s\n"}};
    static const struct ropa_text stood = {
        {"ตามที่เป็นเมื่อสิ้นวันที่ %s (ฉบับแก้ไขที่ %zu)\n", "As it stood at the end of %s (revision %zu)\n"}};
    struct then t = {.day = day};
    struct ropa_err err = {0};
    char shown[64];
    ropa_date_format(day, cli->lang, ROPA_DATE_SHORT, shown, sizeof shown);
    *status =
        ropa_register_history(cli->reg, uid, NULL, note_then, &t, &err) ? cli_fail(cli, &err) : CLI_DONE;
    if (*status)
        return NULL;
    if (!t.rev || t.removed) {
        cli_note(cli, &absent, word, shown);
        *status = CLI_FAILED;
        return NULL;
    }
    struct ropa_record *rec = at_rev(cli, noun, uid, t.rev, status);
    if (rec && cli->format == CLI_TABLE)
        cli_print(cli->out, cli_say(cli, &stood), shown, t.rev);
    return rec;
}

int cli_verb_show(struct cli *cli, const struct cli_args *args) {
    int status = CLI_DONE;
    size_t rev = 0;
    char day[11] = "";
    bool output = cli_option(args, "output") != NULL;
    if (!args->n_words || (output && args->n_words > 1))
        return cli_usage(cli, args);
    if (!cli_evidence_only(cli, args, "output"))
        return CLI_USAGE;
    if (!cli_number(cli, args, "rev", &rev))
        return CLI_USAGE;
    if ((status = cli_as_of(cli, args, day)))
        return status;
    if (cli_has(args, "since-approval"))
        return cli_since_approval(cli, args);
    for (size_t i = 0; i < args->n_words && !status; i++) {
        char uid[37];
        struct ropa_err err = {0};
        struct ropa_record *rec = NULL;
        const struct ropa_entity *noun = args->noun;
        if (!rev && !*day)
            rec = cli_record(cli, noun, args->words[i], &status);
        else if (cli_find_word(cli, &noun, args->words[i], uid, &err))
            status = cli_fail(cli, &err);
        else if (*day)
            rec = on_day(cli, noun, uid, args->words[i], day, &status);
        else
            rec = at_rev(cli, noun, uid, rev, &status);
        if (rec)
            status = output ? write_file(cli, args, rec) : show_one(cli, args, rec);
        ropa_record_free(rec);
    }
    return status;
}

/* ---- lists ---- */

#define MAX_COLUMNS 64
#define PAGE 60 /* records */

struct list {
    struct cli *cli;
    const struct ropa_entity *noun;
    const struct ropa_view *view;
    struct ropa_place columns[MAX_COLUMNS]; /* the ref first */
    char *names[2][MAX_COLUMNS];            /* of them: code, label */
    size_t n;
    struct cli_table *t;
    struct ropa_json *json;
    size_t shown;
};

static bool list_json(void *ctx, const struct ropa_record *rec) {
    struct list *l = ctx;
    if (l->shown++)
        ropa_json_line(l->json);
    ropa_json_record(l->json, NULL, rec, l->view);
    return true;
}

/* Programs have the status and the mark apart, people beside each other. */
static char *cell_text(const struct list *l, const struct ropa_record *rec, const struct ropa_place *p) {
    char text[200];
    bool csv = l->cli->format == CLI_CSV;
    if (!csv && p->field == ROPA_AT_CHANGED)
        return strdup(!cli_changed(l->cli, rec) ? "" : l->cli->lang == ROPA_TH ? "ใช่" : "yes");
    if (csv || p->field != ROPA_AT_STATUS || p->ref != ROPA_NO_FIELD)
        return ropa_place_show(p, rec, csv ? ROPA_AS_CODE : ROPA_AS_LABEL, l->cli->lang, l->view);
    cli_status(l->cli, rec, text, sizeof text);
    return strdup(text);
}

static bool list_row(void *ctx, const struct ropa_record *rec) {
    struct list *l = ctx;
    char *cells[MAX_COLUMNS];
    for (size_t i = 0; i < l->n; i++) {
        cells[i] = cell_text(l, rec, &l->columns[i]);
        if (!cells[i])
            cells[i] = strdup("");
    }
    cli_table_row(l->t, (const char *const *)cells);
    for (size_t i = 0; i < l->n; i++)
        free(cells[i]);
    l->shown++;
    return true;
}

/* Without --columns: the name, then what tells records apart. */
static void default_columns(struct list *l, char *names, size_t size) {
    bool csv = l->cli->format == CLI_CSV, status = csv || cli_has_way(l->cli, l->noun);
    size_t fields[ROPA_LISTED], n = ropa_entity_listed(l->noun, fields), at = 0;
    for (size_t i = 0; i < n && i < (status && !csv ? ROPA_LISTED - 1 : ROPA_LISTED); i++, at = strlen(names))
        snprintf(names + at, size - at, "%s%s", i ? "," : "", l->noun->fields[fields[i]].code);
    snprintf(names + at, size - at, "%s%s", status ? ",status" : "", csv ? ",changed_after_approval" : "");
}

/* The ref stands first in any case. */
static int choose_columns(struct list *l, const char *given) {
    char names[400];
    struct ropa_err err = {0};
    size_t n, kept = 1;
    default_columns(l, names, sizeof names);
    if (ropa_place_list(l->noun, "ref", l->columns, 1, &n, &err) ||
        ropa_place_list(l->noun, given ? given : names, l->columns + 1, MAX_COLUMNS - 1, &n, &err) ||
        (given && !n && ropa_place_parse(l->noun, "", &l->columns[1], &err)))
        return cli_fail(l->cli, &err);
    for (size_t i = 1; i <= n; i++)
        if (l->columns[i].field != ROPA_AT_REF || l->columns[i].ref != ROPA_NO_FIELD)
            l->columns[kept++] = l->columns[i];
    l->n = kept;
    return CLI_DONE;
}

/*
 * Whether a column needs more of a record than its own fields: rows, or what is computed. The mark of a change since
 * the approval does too; of the records on a page those approved are read one by one, in a longer list all at once.
 */
static bool needs_whole(const struct list *l, size_t limit) {
    for (size_t i = 1; i < l->n; i++) {
        const struct ropa_place *p = &l->columns[i];
        const struct ropa_field *f = ropa_place_field(p);
        bool beside = p->field == ROPA_AT_STATUS || p->field == ROPA_AT_CHANGED;
        if (p->rows != ROPA_NO_FIELD || p->ref != ROPA_NO_FIELD || f->kind == ROPA_ROWS ||
            (f->flags & ROPA_DERIVED && !beside) ||
            (beside && cli_has_way(l->cli, l->noun) && (!limit || limit > PAGE)))
            return true;
    }
    return false;
}

static struct cli_table *begin_list(struct list *l) {
    struct cli_column columns[MAX_COLUMNS];
    for (size_t i = 0; i < l->n; i++) {
        const struct ropa_place *p = &l->columns[i];
        const struct ropa_field *f = ropa_place_field(p);
        bool own = p->rows == ROPA_NO_FIELD && p->ref == ROPA_NO_FIELD,
             beside = own && p->field > l->noun->n_fields;
        l->names[0][i] = ropa_place_text(p, ROPA_AS_CODE, l->cli->lang);
        l->names[1][i] = p->row && !own ? ropa_place_label(p, l->cli->lang) : NULL;
        columns[i] = (struct cli_column){l->names[0][i] ? l->names[0][i] : "",
                                         l->names[1][i] ? l->names[1][i]
                                         : f            ? cli_say(l->cli, &f->label)
                                                        : "",
                                         beside || l->n == 2 ? 0 : 50, own && f->kind == ROPA_INT};
    }
    return cli_table_begin(l->cli, columns, l->n);
}

static bool show_draft(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text text = {
        {"ร่างค้างอยู่: %s  ทำต่อด้วย %s\n", "unfinished draft: %s  go on with: %s\n"}};
    static const struct ropa_text other = {{"ร่างของ %s: %s (%s)\n", "draft of %s: %s (%s)\n"}};
    struct list *l = ctx;
    char name[64];
    if (d->ent != l->noun)
        return true;
    cli_draft_name(l->cli, d, name, sizeof name);
    char *command = cli_command(l->cli, d->ent->code, "edit", name, NULL);
    if (!d->mine || d->damaged)
        cli_note(l->cli, &other, d->actor, d->damaged ? cli_say(l->cli, &cli_damaged) : d->title, name);
    else
        cli_note(l->cli, &text, d->title, command ? command : "");
    free(command);
    return true;
}

static int end_list(struct list *l, size_t limit, const struct ropa_query *q) {
    static const struct ropa_text none = {{"ไม่มีรายการ\n", "no records\n"}};
    static const struct ropa_text more = {{"แสดง %zu จาก %lld รายการ ดูต่อด้วย --limit %zu --after %s\n",
                                           "%zu of %lld records shown; go on with --limit %zu --after %s\n"}};
    int64_t all = 0;
    if (limit && l->shown == limit && !ropa_query_count(q, &all, NULL) && all > (int64_t)limit) {
        char *cursor = ropa_query_cursor(q);
        if (cursor && *cursor)
            cli_note(l->cli, &more, l->shown, (long long)all, limit, cursor);
        free(cursor);
    }
    if (l->cli->format != CLI_TABLE)
        return CLI_DONE;
    ropa_draft_each(l->cli->reg, NULL, show_draft, l, NULL);
    if (!l->shown)
        cli_note(l->cli, &none);
    return CLI_DONE;
}

int cli_verb_list(struct cli *cli, const struct cli_args *args) {
    struct list l = {.cli = cli, .noun = args->noun, .view = ropa_register_view(cli->reg)};
    struct ropa_err err = {0};
    size_t limit = 0;
    int status;
    if (!cli_number(cli, args, "limit", &limit))
        return CLI_USAGE;
    if ((status = choose_columns(&l, cli_option(args, "columns"))))
        return status;
    struct ropa_query *q = cli_query(cli, args, args->noun, &status);
    if (!q)
        return status;
    ropa_query_limit(q, limit);
    ropa_query_after(q, cli_option(args, "after"));
    static const struct ropa_text whole = {
        {"json มีรายการทั้งรายการเสมอ --columns ใช้กับตารางและ csv (export json มีเฉพาะบางช่องได้)\n",
         "json has whole records: --columns is of tables and csv (export json has some fields where asked)\n"}};
    bool json = cli->format == CLI_JSON;
    if (json && cli_has(args, "columns"))
        cli_note(cli, &whole);
    if (json || needs_whole(&l, limit))
        ropa_query_whole(q);
    if (cli->format != CLI_TABLE)
        ropa_query_proved(q);
    if (json) {
        l.json = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
        ropa_json_array(l.json, NULL);
    } else {
        ropa_query_columns(q, l.columns, l.n);
        l.t = begin_list(&l);
    }
    enum ropa_status s = ropa_register_list(cli->reg, q, json ? list_json : list_row, &l, &err);
    if (json) {
        ropa_json_array_end(l.json);
        status = cli_json_end(cli, l.json);
    }
    cli_table_end(l.t);
    for (size_t i = 0; i < l.n; i++) {
        free(l.names[0][i]);
        free(l.names[1][i]);
    }
    status = s ? cli_fail(cli, &err) : status ? status : end_list(&l, limit, q);
    ropa_query_free(q);
    return status;
}
