/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* merge: registers of other units into this one. */
#include "cli/internal.h"

#include <ropa/merge.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_CHANGES = 20, SHOWN_NUMBERS = 10, SHOWN_VALUE = 60 /* columns */ };

static void print_json(struct cli *cli, const struct ropa_merge_result *r) {
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_merge(w, NULL, r);
    cli_json_end(cli, w);
}

static void print_value(const struct cli *cli, const char *value) {
    size_t n = ropa_text_fit(value, SHOWN_VALUE);
    fprintf(cli->out, "\"%.*s%s\"", (int)n, value, value[n] ? "…" : "");
}

static void print_change(const struct cli *cli, const struct ropa_merge_change *c) {
    static const struct ropa_text status = {{"สถานะ (ทั้งสองฝ่ายดำเนินการต่อ)", "status (both sides acted)"}},
                                  whole = {{"ทั้งรายการ", "the record"}},
                                  waits = {{" รอรายการที่ขัดกันซึ่งรายการนี้อ้างถึง\n",
                                            " waits for one in conflict, which it names\n"}},
                                  both = {
                                      {" ชื่อเดียวกับ %s แต่เนื้อหาต่างกัน เก็บไว้ทั้งสองรายการ\n",
                                       " is the name of %s too, which says other things: both are kept\n"}};
    char label[512] = "";
    const struct ropa_entity *ent = ropa_entity_find(c->noun);
    bool conflict = !strcmp(c->of.state, "conflict");
    if (!*c->of.field || !strcmp(c->of.field, "status"))
        snprintf(label, sizeof label, "%s", cli_say(cli, *c->of.field ? &status : &whole));
    else if (ent)
        cli_path_label(cli, ent, c->of.field, label, sizeof label);
    fprintf(cli->out, "  %s %s: ", c->of.ref, label);
    if (!strcmp(c->of.state, "waits")) {
        print_value(cli, c->of.theirs);
        fputs(cli_say(cli, &waits), cli->out);
        return;
    }
    if (!strcmp(c->of.state, "both")) {
        print_value(cli, c->of.theirs);
        cli_print(cli->out, cli_say(cli, &both), c->of.ours);
        return;
    }
    char *ours = cli_change_ours(cli, &c->of), *theirs = cli_change_theirs(cli, &c->of);
    print_value(cli, ours ? ours : "");
    fputs(conflict ? " | " : !strcmp(c->of.state, "theirs") ? " → " : " ← ", cli->out);
    print_value(cli, theirs ? theirs : "");
    fputc('\n', cli->out);
    free(ours);
    free(theirs);
}

/* Conflicts first: they are what somebody has to decide. */
static void print_changes(const struct cli *cli, const struct ropa_merge_file *f) {
    static const struct ropa_text more = {{"  ... และอีก %zu ช่อง (ดูทั้งหมดด้วย --format json)\n",
                                           "  ... and %zu more fields (all with --format json)\n"}};
    size_t shown = 0;
    for (int conflicts = 1; conflicts >= 0; conflicts--)
        for (size_t i = 0; i < f->n_changes && shown < SHOWN_CHANGES; i++)
            if ((strcmp(f->changes[i].of.state, "conflict") == 0) == conflicts) {
                print_change(cli, &f->changes[i]);
                shown++;
            }
    if (f->n_changes > shown)
        cli_print(cli->out, cli_say(cli, &more), f->n_changes - shown);
}

/* Of those that were here (`known`) every one: somebody has papers that call it by the number it had. */
static void print_numbers(const struct cli *cli, const struct ropa_merge_file *f, bool known) {
    static const struct ropa_text heads[] = {
        {{"  ได้รหัสใหม่ %zu รายการ เพราะรหัสเดิมเป็นของรายการอื่นที่นี่:\n",
          "  %zu records got a new number, their own is another's here:\n"}},
        {{"  รายการที่มีอยู่แล้วเปลี่ยนรหัส %zu รายการ ตามที่ผู้รวบรวมเรียก:\n",
          "  %zu records that were here change their number for the one that whoever gathers gave:\n"}}};
    size_t n = 0, shown = 0;
    for (size_t i = 0; i < f->n_numbers; i++)
        n += f->numbers[i].known == known;
    if (n)
        cli_print(cli->out, cli_say(cli, &heads[known]), n);
    for (size_t i = 0; i < f->n_numbers && (known || shown < SHOWN_NUMBERS); i++)
        if (f->numbers[i].known == known) {
            fprintf(cli->out, "    %s → %s\n", f->numbers[i].was, f->numbers[i].now);
            shown++;
        }
    if (n > shown)
        fputs("    ...\n", cli->out);
}

static void print_file(const struct cli *cli, const struct ropa_merge_file *f) {
    static const struct ropa_text records = {
        {"%s: ใหม่ %zu เปลี่ยน %zu คงเดิม %zu ลบ %zu รวมเป็นรายการเดียวกัน %zu ขัดกัน %zu\n",
         "%s: %zu new, %zu changed, %zu unchanged, %zu removed, %zu joined, %zu in conflict\n"}};
    static const struct ropa_text history = {
        {"  ประวัติ %zu การดำเนินการ %zu คะแนนที่เก็บไว้ %zu ไฟล์หลักฐาน %zu\n",
         "  history %zu, acts %zu, frozen scores %zu, evidence files %zu\n"}};
    static const struct ropa_text nothing = {{"%s: ไม่มีสิ่งใหม่\n", "%s: nothing new\n"}};
    static const struct ropa_text left = {
        {"  รายการที่ขัดกันยังไม่นำเข้า นอกนั้นนำเข้าได้ เลือกภายหลังด้วยไฟล์เดิม: --theirs (ใช้ของไฟล์) หรือ --ours (ใช้ของทะเบียน)\n",
         "  what is in conflict stays in the file, all else can come; decide it later with the same file: --theirs (the file's) or --ours "
         "(the register's)\n"}};
    static const struct ropa_text apart = {
        {"  ไม่นำรายการใหม่ของหน่วยอื่นมา %zu รายการ (%s) ใส่ --all-units ถ้าต้องการ\n",
         "  %zu new records of other units (%s) aren't brought; --all-units brings them\n"}};
    if (!f->conflict && !f->links) {
        cli_print(cli->out, cli_say(cli, &nothing), f->path);
        if (f->apart)
            cli_print(cli->out, cli_say(cli, &apart), f->apart, f->apart_units);
        return;
    }
    cli_print(cli->out, cli_say(cli, &records), f->path, f->fresh, f->changed, f->unchanged, f->removed,
              f->joined, f->conflict);
    cli_print(cli->out, cli_say(cli, &history), f->links, f->acts, f->scores, f->files);
    print_numbers(cli, f, false);
    print_numbers(cli, f, true);
    print_changes(cli, f);
    if (f->conflict)
        fputs(cli_say(cli, &left), cli->out);
    if (f->apart)
        cli_print(cli->out, cli_say(cli, &apart), f->apart, f->apart_units);
}

/* Whom to ask: units without an entry, then those with entries that they keep to themselves. */
static void print_chase(const struct cli *cli, const struct ropa_merge_result *r) {
    static const struct ropa_text none = {{"ยังไม่มีรายการใด: ", "Nothing recorded yet: "}},
                                  unsent = {{"ยังไม่ส่ง %zu จาก %zu รายการ: %s %s\n",
                                             "%zu of %zu entries not sent: %s %s\n"}};
    size_t n = 0;
    for (size_t i = 0; i < r->n_chase; i++)
        if (!r->chase[i].entries)
            fprintf(cli->out, "%s%s %s", n++ ? ", " : cli_say(cli, &none), r->chase[i].code,
                    r->chase[i].name);
    if (n)
        fputc('\n', cli->out);
    for (size_t i = 0; i < r->n_chase; i++)
        if (r->chase[i].entries)
            cli_print(cli->out, cli_say(cli, &unsent), r->chase[i].unsent, r->chase[i].entries,
                      r->chase[i].code, r->chase[i].name);
}

/* ---- one by one ---- */

/* A conflict and whose stands in it. */
struct decided {
    size_t file;
    const struct ropa_merge_change *c; /* of the preview */
    enum ropa_take take;
};

struct deciding {
    const struct ropa_merge_result *preview;
    struct decided *list;
    size_t n;
};

/* As it was answered; what was changed meanwhile is another conflict, and left. */
static enum ropa_take answered(void *ctx, const char *path, const struct ropa_merge_change *c) {
    const struct deciding *d = ctx;
    for (size_t i = 0; i < d->n; i++) {
        const struct decided *one = &d->list[i];
        const struct ropa_import_change *of = &one->c->of;
        if (cli_same(d->preview->files[one->file].path, path) && cli_same(one->c->noun, c->noun) &&
            cli_same(of->ref, c->of.ref) && cli_same(of->field, c->of.field) &&
            cli_same(of->ours, c->of.ours) && cli_same(of->theirs, c->of.theirs))
            return one->take;
    }
    return ROPA_TAKE_NEITHER;
}

/* False: enough of it. */
static bool decide(struct cli *cli, size_t i, size_t n, struct decided *one) {
    fprintf(cli->out, "(%zu/%zu)", i + 1, n);
    print_change(cli, one->c);
    return cli_decide(cli, &one->take);
}

/* Every conflict of `r` is shown and answered; false: there are none, or nobody to ask. Free d->list. */
static bool decide_all(struct cli *cli, const struct ropa_merge_result *r, struct deciding *d) {
    size_t n = 0;
    for (size_t f = 0; f < r->n; f++)
        for (size_t i = 0; i < r->files[f].n_changes; i++)
            n += !strcmp(r->files[f].changes[i].of.state, "conflict");
    *d = (struct deciding){.preview = r, .list = n && cli->ask ? calloc(n, sizeof *d->list) : NULL};
    for (size_t f = 0; d->list && f < r->n; f++)
        for (size_t i = 0; i < r->files[f].n_changes; i++)
            if (!strcmp(r->files[f].changes[i].of.state, "conflict"))
                d->list[d->n++] = (struct decided){f, &r->files[f].changes[i], ROPA_TAKE_NEITHER};
    for (size_t i = 0; i < d->n && decide(cli, i, d->n, &d->list[i]); i++)
        ;
    return d->n != 0;
}

static int status_of(const struct ropa_merge_result *r) {
    for (size_t i = 0; i < r->n; i++)
        if (r->files[i].conflict)
            return CLI_FAILED;
    return CLI_DONE;
}

/* One run; *r is owned. False with a message when the program could not. */
static bool run(struct cli *cli, const struct cli_args *args, const struct ropa_merge *how,
                struct ropa_merge_result **r, int *status) {
    struct ropa_err err = {0};
    cli_progress_begin(cli);
    enum ropa_status s = ropa_merge(cli->reg, (const char *const *)args->words, args->n_words, how, r, &err);
    cli_progress_end(cli);
    *status = s ? cli_fail(cli, &err) : status_of(*r);
    return !s;
}

static void show(struct cli *cli, const struct ropa_merge_result *r) {
    if (cli->format == CLI_JSON)
        print_json(cli, r);
    for (size_t i = 0; cli->format != CLI_JSON && i < r->n; i++)
        print_file(cli, &r->files[i]);
    if (cli->format != CLI_JSON)
        print_chase(cli, r);
}

/* What the preview found, its conflicts answered one by one, then, where that is wanted, stored. */
static int settle(struct cli *cli, const struct cli_args *args, struct ropa_merge *how,
                  const struct ropa_merge_result *preview, int status) {
    static const struct ropa_text ask = {{"บันทึกลงทะเบียนหรือไม่", "Store this in the register?"}},
                                  nothing = {{"ยังไม่ได้บันทึก ใช้ --yes เพื่อบันทึก\n",
                                              "Nothing was stored; --yes stores it\n"}};
    struct deciding d = {0};
    struct ropa_merge_result *r = NULL;
    bool asked = !cli_has(args, "preview") && decide_all(cli, preview, &d);
    if (cli_has(args, "preview") || !cli->ask ||
        !(cli_has(args, "yes") || cli_confirm(cli, cli_say(cli, &ask), false))) {
        if (!cli_has(args, "yes") || cli_has(args, "preview"))
            cli_note(cli, &nothing);
        free(d.list);
        return status;
    }
    how->write = true;
    how->decide = asked ? answered : NULL;
    how->deciding = &d;
    if (run(cli, args, how, &r, &status) && asked)
        show(cli, r);
    free(d.list);
    ropa_merge_free(r);
    return status;
}

int cli_cmd_merge(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text chase = {
        {"ดูหน่วยงานและขั้นตอนที่ยังขาด: %s todo --all\n", "Units and steps still missing: %s todo --all\n"}};
    struct ropa_merge how = {.progress = cli_progress, .ctx = cli, .all_units = cli_has(args, "all-units")};
    struct ropa_merge_result *r = NULL;
    if (!args->n_words || (cli_has(args, "theirs") && cli_has(args, "ours")))
        return cli_usage(cli, args);
    how.take = cli_has(args, "theirs") ? ROPA_TAKE_THEIRS
               : cli_has(args, "ours") ? ROPA_TAKE_OURS
                                       : ROPA_TAKE_NEITHER;
    how.write = cli_has(args, "yes") && !cli_has(args, "preview");
    int status;
    if (!run(cli, args, &how, &r, &status))
        return status;
    show(cli, r);
    if (!how.write || (status && cli->ask))
        status = settle(cli, args, &how, r, status);
    ropa_merge_free(r);
    if (status == CLI_DONE && how.write)
        cli_note(cli, &chase, cli_ropa(cli));
    return status;
}
