/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The verb `set`: many records changed at once, shown first. */
#include "cli/dialog.h"

#include <stdlib.h>
#include <string.h>

enum {
    SHOWN = 40, /* changes of a preview; how many more there are is said */
    NAME = 40   /* columns of a record's name there */
};

struct many {
    struct cli *cli;
    const struct cli_args *args;
    char (*uids)[37];
    size_t n, cap, changes, touched, sent; /* sent: of those touched, submitted or approved */
    const char *ref, *title;               /* of the record being compared */
    char failed[40];                       /* the ref of the one that can't be changed so; "" none */
    bool full;                             /* memory ran out */
};

static bool note_uid(void *ctx, const struct ropa_record *rec) {
    struct many *m = ctx;
    char(*more)[37] = cli_grow(m->uids, m->n, &m->cap, sizeof *more);
    m->full |= !more;
    if (!more)
        return false;
    m->uids = more;
    snprintf(m->uids[m->n++], 37, "%s", ropa_record_uid(rec));
    return true;
}

static bool show_difference(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                            const char *b) {
    struct many *m = ctx;
    const struct ropa_view *view = ropa_register_view(m->cli->reg);
    char *old = f ? ropa_value_format(f, a, ROPA_AS_LABEL, m->cli->lang, view) : strdup(a ? a : "");
    char *new = f ? ropa_value_format(f, b, ROPA_AS_LABEL, m->cli->lang, view) : strdup(b ? b : "");
    char *label = ropa_place_label(p, m->cli->lang);
    if (m->changes++ < SHOWN)
        fprintf(m->cli->err, "  %s %.*s  %s: %s → %s\n", m->ref, (int)ropa_text_fit(m->title, NAME), m->title,
                label ? label : "", old && *old ? old : "–", new &&*new ? new : "–");
    free(label);
    free(old);
    free(new);
    return true;
}

static bool count_difference(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                             const char *b) {
    (void)p, (void)f, (void)a, (void)b;
    ++((struct many *)ctx)->changes;
    return true;
}

/* Others have seen it, or will. */
static bool was_sent(const struct ropa_record *rec) {
    static const char *const before[] = {"draft", "returned", "retired"};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (!strcmp(ropa_record_status(rec), before[i]))
            return false;
    return true;
}

/* One record changed as asked and, where that makes a difference, saved; shown unless `write`. */
static enum ropa_status change_one(struct many *m, const char *uid, bool write, struct ropa_err *err) {
    struct ropa_record *rec = NULL, *before = NULL;
    struct ropa_edit *edit = NULL;
    enum ropa_status s = ropa_register_get(m->cli->reg, m->args->noun, uid, &rec, err);
    snprintf(m->failed, sizeof m->failed, "%s", s ? uid : ropa_record_ref(rec));
    if (!s && !(before = ropa_record_clone(rec)))
        s = err->status = ROPA_E_NOMEM;
    if (!s)
        s = ropa_edit_begin(m->cli->reg, rec, &edit, err);
    if (!s)
        s = cli_values_set(edit, m->args, true, err);
    if (!s)
        s = ropa_edit_finish(edit, err);
    if (!s) {
        size_t changes = m->changes;
        m->ref = ropa_record_ref(rec);
        m->title = ropa_record_get(before, ropa_record_entity(rec)->title);
        m->title = m->title ? m->title : "";
        ropa_record_diff(before, rec, write ? count_difference : show_difference, m);
        m->touched += m->changes > changes;
        m->sent += m->changes > changes && was_sent(rec);
        if (!write && m->changes > changes && m->touched <= 10)
            cli_show_effects(m->cli, rec);
        if (write && m->changes > changes)
            s = ropa_register_save(m->cli->reg, rec, err);
        if (write && !s)
            cli_show_made(m->cli, edit);
    }
    if (!s)
        m->failed[0] = '\0';
    ropa_edit_free(edit);
    ropa_record_free(rec);
    ropa_record_free(before);
    return s;
}

static void say_done(struct cli *cli, const struct ropa_text *done, size_t n) {
    char *undo = cli_command(cli, "undo", NULL);
    cli_note(cli, done, n, undo ? undo : "");
    free(undo);
}

/* A preview makes the shared records that are described anew, too, and is taken back. */
static enum ropa_status change_all(struct many *m, bool write, struct ropa_err *err) {
    enum ropa_status s =
        write ? ropa_register_begin(m->cli->reg, "set", err) : ropa_register_try(m->cli->reg, "set", err);
    m->touched = m->changes = m->sent = 0;
    if (s)
        return s;
    for (size_t i = 0; i < m->n && !s; i++) {
        s = change_one(m, m->uids[i], write, err);
        if ((i + 1) % 100 == 0)
            cli_progress(m->cli, i + 1);
    }
    cli_progress_end(m->cli);
    if (write && !s)
        s = ropa_register_commit(m->cli->reg, err);
    else
        ropa_register_rollback(m->cli->reg);
    return s;
}

int cli_set_these(struct cli *cli, const struct cli_args *args, char (*uids)[37], size_t n, bool *back) {
    static const struct ropa_text preview = {
        {"จะเปลี่ยน %zu จาก %zu รายการ\n", "%zu of %zu records would change\n"}};
    static const struct ropa_text more = {{"  ... และอีก %zu ช่อง\n", "  ... and %zu more fields\n"}};
    static const struct ropa_text none = {
        {"ไม่มีรายการที่ตรงเงื่อนไข จึงไม่มีอะไรเปลี่ยน\n", "No record meets the conditions, so nothing changes\n"}};
    static const struct ropa_text same = {
        {"ไม่มีอะไรเปลี่ยน ทั้ง %zu รายการที่ตรงเงื่อนไขมีค่านี้อยู่แล้ว\n",
         "Nothing changes: all %zu records that meet the conditions hold this already\n"}};
    static const struct ropa_text done = {
        {"เปลี่ยนแล้ว %zu รายการ ย้อนได้ด้วย %s\n", "%zu records changed; take it back with: %s\n"}};
    static const struct ropa_text in_menu = {
        {"เปลี่ยนแล้ว %zu รายการ คืนค่าเดิมได้ด้วย z ในเมนู\n", "%zu records changed; z in the menu takes it back\n"}};
    static const struct ropa_text approved = {
        {"ในนี้อนุมัติหรือส่งไปแล้ว %zu รายการ ที่อนุมัติแล้วต้องเสนอและพิจารณาใหม่ ที่รอผลอยู่ผู้พิจารณาจะเห็นฉบับที่เปลี่ยน\n",
         "%zu of them were approved or submitted: those approved are submitted and decided on anew, of those that wait who decides sees the change\n"}};
    static const struct ropa_text kept = {
        {"ยังไม่ได้เปลี่ยน ใส่ --yes เพื่อเปลี่ยนจริง\n", "nothing was changed; add --yes to change it\n"}};
    static const struct ropa_text at = {
        {"%s เปลี่ยนไม่ได้ จึงไม่เปลี่ยนรายการใด\n", "%s can't be changed so; no record is\n"}};
    static const struct ropa_text ask = {{"เปลี่ยนทั้งหมดนี้หรือไม่", "Change all of them?"}};
    struct many m = {.cli = cli, .args = args, .uids = uids, .n = n};
    struct ropa_err err = {0};
    enum ropa_status s = change_all(&m, false, &err);
    if (!s) {
        if (m.changes > SHOWN)
            cli_note(cli, &more, m.changes - SHOWN);
        if (m.touched)
            cli_note(cli, &preview, m.touched, m.n);
        else
            cli_note(cli, m.n ? &same : &none, m.n);
        if (m.touched && m.sent)
            cli_note(cli, &approved, m.sent);
        bool write = m.touched && cli_has(args, "yes");
        enum cli_went w =
            m.touched && !write ? cli_ask_yes(cli, cli_say(cli, &ask), cli->menu, &write) : CLI_ON;
        write = write && w == CLI_ON;
        if (write && !(s = change_all(&m, true, &err)))
            say_done(cli, cli->menu ? &in_menu : &done, m.touched);
        else if (w == CLI_BACK && back)
            *back = true;
        else if (!write && m.touched && !cli->menu)
            cli_note(cli, &kept);
    }
    if (m.failed[0])
        cli_note(cli, &at, m.failed);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

int cli_verb_set(struct cli *cli, const struct cli_args *args) {
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
    status = s ? cli_fail(cli, &err) : cli_set_these(cli, args, m.uids, m.n, NULL);
    free(m.uids);
    return status;
}
