/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Commands on the register as a whole. */
#include "cli/internal.h"

#include <ropa/exchange.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { UNDONE_SHOWN = 10 };

static enum ropa_status save_organisation(struct cli *cli, const char *name, struct ropa_err *err) {
    struct ropa_record *org = ropa_record_new(ropa_entity_find("organisation"));
    if (!org)
        return err->status = ROPA_E_NOMEM;
    size_t f = ropa_record_entity(org)->title;
    enum ropa_status s = ropa_record_parse(org, f, name, ropa_register_view(cli->reg), err);
    if (!s)
        s = ropa_register_save(cli->reg, org, err);
    ropa_record_free(org);
    return s;
}

int cli_cmd_init(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text made = {{"สร้างทะเบียน %s แล้ว\n", "The register %s was made\n"}};
    static const struct ropa_text next = {
        {"ต่อไป: เพิ่มหน่วยงาน  %s unit add  แล้วเพิ่มกิจกรรม  %s activity add\n",
         "Next: add your unit (%s unit add), then activities (%s activity add)\n"}};
    static const struct ropa_text sample = {
        {"เป็นตัวอย่างงานหนึ่งปีงบประมาณ 2566 ลองดู  %s activity list  %s check  %s score --as-of 30/9/2566\n",
         "A sample of fiscal year 2566. Try: %s activity list, %s check, %s score --as-of 30/9/2566\n"}};
    struct ropa_err err = {0};
    enum ropa_status s = ropa_register_make(cli->db, &cli->env, &cli->reg, &err);
    if (!s && cli_has(args, "sample"))
        s = ropa_register_sample(cli->reg, &err);
    else if (!s && cli_option(args, "org"))
        s = save_organisation(cli, cli_option(args, "org"), &err);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &made, cli->db);
    cli_note(cli, cli_has(args, "sample") ? &sample : &next, cli_ropa(cli), cli_ropa(cli), cli_ropa(cli));
    return CLI_DONE;
}

/* ---- info ---- */

/* One thing told: by its code for programs, by its name for people. */
struct info {
    struct cli *cli;
    struct cli_table *t;
    struct ropa_json *json;
    size_t n;
};

static void tell(struct info *i, const char *code, const struct ropa_text *name, const char *value,
                 bool number) {
    if (i->cli->format == CLI_JSON && i->n++)
        ropa_json_line(i->json);
    if (i->cli->format == CLI_JSON && number)
        ropa_json_raw(i->json, code, value);
    else if (i->cli->format == CLI_JSON)
        ropa_json_text(i->json, code, value);
    else
        cli_table_row(i->t,
                      (const char *[]){i->cli->format == CLI_CSV ? code : cli_say(i->cli, name), value});
}

static void tell_size(struct info *i) {
    static const struct ropa_text name = {{"ขนาด", "Size"}};
    struct stat st;
    char text[64];
    if (stat(i->cli->db, &st))
        return;
    if (i->cli->format == CLI_TABLE)
        snprintf(text, sizeof text, "%.1f MB", (double)st.st_size / 1e6);
    else
        snprintf(text, sizeof text, "%lld", (long long)st.st_size);
    tell(i, "size", &name, text, true);
}

static void tell_counts(struct info *info) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    for (size_t i = 0; i < n; i++) {
        char text[24];
        snprintf(text, sizeof text, "%lld", (long long)ropa_register_count(info->cli->reg, ents[i]));
        tell(info, ents[i]->code, &ents[i]->label, text, true);
    }
}

static void tell_backup(struct info *i) {
    static const struct ropa_text name = {{"สำรองล่าสุด", "Last backup"}},
                                  never = {{"ยังไม่เคย (%s backup FILE)", "never (%s backup FILE)"}};
    char at[26], text[600];
    ropa_register_backed_up(i->cli->reg, at);
    if (i->cli->format == CLI_TABLE && *at)
        cli_show_time(i->cli, at, text, sizeof text);
    else
        cli_format(text, sizeof text, *at || i->cli->format != CLI_TABLE ? "%s" : cli_say(i->cli, &never),
                   *at || i->cli->format != CLI_TABLE ? at : cli_ropa(i->cli));
    tell(i, "last_backup", &name, text, false);
}

/* Whether the file is whole and can be written to; `err` says what isn't. */
static bool tell_state(struct info *i, struct ropa_err *err) {
    static const struct ropa_text integrity = {{"ความสมบูรณ์ของไฟล์", "Integrity"}}, good = {{"สมบูรณ์", "whole"}},
                                  index = {{"ดัชนีค้นหาเสีย", "the search index is not right"}},
                                  shape = {{"โครงของไฟล์ไม่เหมือนที่โปรแกรมสร้าง",
                                            "the file is not built as the program does it"}},
                                  writing = {{"การเขียน", "Writing"}}, only = {{"อ่านได้อย่างเดียว", "read-only"}};
    bool people = i->cli->format == CLI_TABLE, readonly = ropa_register_readonly(i->cli->reg);
    bool whole = !ropa_register_integrity(i->cli->reg, err);
    const char *wrong = err->status == ROPA_E_TAMPERED ? err->subject : err->native;
    if (people && (err->status == ROPA_E_SEARCH || err->status == ROPA_E_TAMPERED))
        wrong = cli_say(i->cli, err->status == ROPA_E_SEARCH ? &index : &shape);
    tell(i, "integrity", &integrity, !whole ? wrong : people ? cli_say(i->cli, &good) : "ok", false);
    if (!people)
        tell(i, "readonly", &writing, readonly ? "true" : "false", true);
    else if (readonly)
        tell(i, "readonly", &writing, cli_say(i->cli, &only), false);
    return whole;
}

int cli_cmd_info(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text version = {{"รุ่นโปรแกรม", "Program"}}, file = {{"ไฟล์", "File"}};
    bool th = cli->lang == ROPA_TH, json = cli->format == CLI_JSON;
    const struct cli_column columns[] = {{"name", th ? "รายการ" : "Item", 0, false},
                                         {"value", th ? "ค่า" : "Value", 0, false}};
    struct info info = {.cli = cli, .t = json ? NULL : cli_table_begin(cli, columns, 2)};
    struct ropa_err err = {0};
    int exit = CLI_DONE;
    (void)args;
    if (json) {
        info.json = cli_json(cli->out, (struct ropa_json_look){.spaced = true, .indent = 1});
        ropa_json_object(info.json, NULL);
    }
    tell(&info, "version", &version, ROPA_VERSION, false);
    tell(&info, "file", &file, cli->db, false);
    tell_size(&info);
    tell_counts(&info);
    tell_backup(&info);
    bool whole = tell_state(&info, &err);
    cli_table_end(info.t);
    if (json) {
        ropa_json_object_end(info.json);
        exit = cli_json_end(cli, info.json);
    }
    return whole ? exit : cli_fail(cli, &err);
}

/* ---- search ---- */

struct finding {
    struct cli *cli;
    struct cli_table *t;
    size_t n; /* shown */
};

static bool show_found(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    struct finding *f = ctx;
    (void)uid;
    const char *noun = f->cli->format == CLI_TABLE ? cli_say(f->cli, &ent->label) : ent->code;
    cli_table_row(f->t, (const char *[]){ref, noun, title});
    f->n++;
    return true;
}

int cli_cmd_search(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text none = {{"ไม่พบ \"%s\"\n", "\"%s\" was not found\n"}};
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"noun", th ? "ประเภท" : "Kind", 0, false},
                                         {"title", th ? "ชื่อ" : "Name", 70, false}};
    struct ropa_err err = {0};
    struct finding f = {.cli = cli};
    struct ropa_page page;
    if (!args->n_words)
        return cli_usage(cli, args);
    if (!cli_page_asked(cli, args, 50, &page))
        return CLI_USAGE;
    char *words = cli_words(args);
    f.t = cli_table_begin(cli, columns, 3);
    enum ropa_status s =
        words ? ropa_register_search(cli->reg, &(struct ropa_search){.words = words, .page = &page},
                                     show_found, &f, &err)
              : (err.status = ROPA_E_NOMEM);
    cli_table_end(f.t);
    if (!s && !f.n)
        cli_note(cli, &none, words);
    if (!s)
        cli_note_more(cli, &page);
    free(words);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* ---- starters ---- */

static bool show_starter(void *ctx, const struct ropa_starter *s) {
    struct finding *f = ctx;
    cli_table_row(f->t, (const char *[]){s->code, cli_say(f->cli, &s->name), cli_say(f->cli, &s->group)});
    return true;
}

int cli_cmd_starters(struct cli *cli, const struct cli_args *args) {
    bool th = cli->lang == ROPA_TH;
    const struct ropa_entity *ent;
    int status = CLI_DONE;
    if (!cli_find_noun(cli, args, &ent, &status))
        return status;
    ent = ent ? ent : ropa_entity_find("activity");
    const struct cli_column columns[] = {{"code", th ? "รหัส" : "Code", 0, false},
                                         {"name", cli_say(cli, &ent->label), 60, false},
                                         {"group", th ? "กลุ่ม" : "Group", 0, false}};
    struct ropa_err err = {0};
    struct finding f = {.cli = cli, .t = cli_table_begin(cli, columns, 3)};
    enum ropa_status s = ropa_starter_each(cli->reg, ent, show_starter, &f, &err);
    cli_table_end(f.t);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* ---- the history as a whole, and files against it ---- */

/*
 * Where a table that shows 40 columns of both is to begin: a few letters before they differ, where that lies so far on that it would be
 * cut off; 0: at their beginning.
 */
static size_t differ_from(const char *a, const char *b) {
    enum { STEP = 8, NEAR = 3 }; /* columns; steps that may stand before it */
    size_t same = 0, at = 0, before = 0, steps = 0;
    while (a[same] && a[same] == b[same])
        same++;
    for (size_t n; (n = ropa_text_fit(a + at, STEP)) && at + n <= same; steps++) {
        before = at;
        at += n;
    }
    return steps < NEAR ? 0 : before;
}

static const char *put_from(const char *text, char *out, size_t size) {
    snprintf(out, size, "…%.*s", (int)ropa_text_fit(text, 60), text);
    return out;
}

/* Cells that differ, a row each; for programs with where: in the file, or in the register since. */
static void put_differences(struct cli *cli, struct cli_table *t, const struct ropa_file_difference *all,
                            size_t n, const char *where) {
    static const struct ropa_text nothing = {{"(ไม่มี)", "(nothing)"}};
    static const struct ropa_text record = {{"(ทั้งรายการ)", "(the whole record)"}},
                                  there = {{"(มี)", "(is there)"}};
    bool words = cli->format == CLI_TABLE;
    for (size_t i = 0; i < n; i++) {
        const struct ropa_file_difference *d = &all[i];
        bool whole = !*d->heading;
        const char *missing = words ? cli_say(cli, &nothing) : "",
                   *standing = words ? cli_say(cli, &there) : "";
        const char *file = d->file ? d->file : whole && d->only == ROPA_IN_FILE ? standing : missing;
        const char *reg = d->reg ? d->reg : whole && d->only == ROPA_IN_REGISTER ? standing : missing;
        size_t from = words && d->file && d->reg ? differ_from(file, reg) : 0;
        char mine[400], theirs[400];
        if (from) {
            file = put_from(file + from, mine, sizeof mine);
            reg = put_from(reg + from, theirs, sizeof theirs);
        }
        cli_table_row(t, (const char *[]){d->sheet, d->cell, d->ref,
                                          whole && words ? cli_say(cli, &record) : d->heading, file, reg,
                                          where});
    }
}

static struct cli_table *begin_differences(struct cli *cli, bool since) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {
        {"sheet", th ? "แผ่น" : "Sheet", 24, false},
        {"cell", th ? "เซลล์" : "Cell", 0, false},
        {"ref", th ? "รหัส" : "Ref", 0, false},
        {"heading", th ? "หัวคอลัมน์" : "Heading", 30, false},
        {"file", since ? (th ? "เมื่อพิมพ์" : "Then") : (th ? "ในไฟล์" : "File"), 40, false},
        {"register", since ? (th ? "ในทะเบียนเดี๋ยวนี้" : "Register now") : (th ? "ในทะเบียน" : "Register"), 40,
         false},
        {"changed", "", 0, false}};
    return cli_table_begin(cli, columns, cli->format == CLI_TABLE ? 6 : 7);
}

/* Whose cells the register has otherwise since, and in which columns. */
static void show_since(struct cli *cli, const struct ropa_file_check *is, bool details) {
    static const struct ropa_text since = {{"เปลี่ยนในทะเบียนหลังจากพิมพ์: %zu รายการ\n",
                                            "Changed in the register since it was written: %zu records\n"}},
                                  more = {{"(ทุกเซลล์ดูด้วย --details)\n", "(every cell: --details)\n"}},
                                  fresh = {{"(ใหม่)", "(new)"}}, gone = {{"(ไม่อยู่แล้ว)", "(no longer there)"}};
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"title", th ? "ชื่อ" : "Name", 40, false},
                                         {"n", th ? "ช่อง" : "Fields", 0, true},
                                         {"fields", th ? "ช่องที่เปลี่ยน" : "Which", 60, false}};
    cli_print(cli->out, cli_say(cli, &since), is->n_records_since);
    struct cli_table *t = is->n_records_since ? cli_table_begin(cli, columns, 4) : NULL;
    for (size_t i = 0; i < is->n_records_since; i++) {
        const struct ropa_file_since *r = &is->records_since[i];
        char n[24];
        snprintf(n, sizeof n, "%zu", r->n);
        const char *whole = cli_say(cli, r->only == ROPA_IN_REGISTER ? &fresh : &gone);
        cli_table_row(t, (const char *[]){r->ref, r->title, r->n ? n : "", r->n ? r->fields : whole});
    }
    if (t)
        cli_table_end(t);
    if (!details) {
        cli_print(cli->out, "%s", cli_say(cli, &more));
        return;
    }
    t = begin_differences(cli, true);
    put_differences(cli, t, is->since_differences, is->n_since, "");
    cli_table_end(t);
}

static void show_differences(struct cli *cli, const struct ropa_file_check *is, bool details) {
    bool words = cli->format == CLI_TABLE;
    struct cli_table *t = is->n || !words ? begin_differences(cli, false) : NULL;
    put_differences(cli, t, is->differences, is->n, "file");
    if (!words && is->standing != ROPA_FILE_EQUAL)
        put_differences(cli, t, is->since_differences, is->n_since, "since");
    if (t)
        cli_table_end(t);
    if (words && is->since && is->standing != ROPA_FILE_EQUAL)
        show_since(cli, is, details);
}

/* Exit 0 equal, and seen whole; 3 not; what can't be compared is an error. */
static int verify_file(struct cli *cli, const char *path, bool details) {
    static const struct ropa_text standings[] = {
        [ROPA_FILE_EQUAL] = {{"%s ตรงกับทะเบียน (%s): %zu รายการ %zu เซลล์\n",
                              "%s equals the register (%s): %zu records, %zu cells\n"}},
        [ROPA_FILE_OLDER] =
            {{"%s เป็นอย่างที่ทะเบียนพิมพ์ไว้ (%s) แต่ทะเบียนแก้ต่อหลังจากนั้น: %zu รายการ %zu เซลล์\n",
              "%s is as the register wrote it (%s), but the register changed since: %zu records, %zu cells\n"}},
        [ROPA_FILE_DIFFERS] = {{"%s ไม่ตรงกับทะเบียน (%s): %zu รายการ %zu เซลล์\n",
                                "%s does not equal the register (%s): %zu records, %zu cells\n"}},
    };
    static const struct ropa_text approved_then = {
        {"%s เป็นอย่างที่อนุมัติไว้ในขณะนั้น (%s) ทะเบียนแก้ต่อหลังจากนั้น: %zu รายการ %zu เซลล์\n",
         "%s is as it was approved then (%s), but the register changed since: %zu records, %zu cells\n"}};
    static const struct ropa_text editions[] = {
        {{"ข้อมูลปัจจุบัน ไม่ใช่ฉบับที่ได้รับอนุมัติ", "what stands now, not the approved version"}},
        {{"ฉบับที่ได้รับอนุมัติ", "approved version"}}};
    static const struct ropa_text from = {{"พิมพ์จากประวัติ %s เมื่อ %s\n", "Written from the history %s of %s\n"}};
    static const struct ropa_text part = {{"เป็นเพียงส่วนที่เลือกไว้เมื่อส่งออก ไม่ใช่ทั้งทะเบียน\n",
                                           "It is what was chosen for the export, not the whole register\n"}};
    static const struct ropa_text stripped = {
        {"คุณสมบัติของไฟล์ถูกลบหรือถูกแก้ อ่านจากแผ่นการอนุมัติแทน\n",
         "The file's properties were lost or changed; what it is was read from the approval sheet\n"}};
    static const struct ropa_text unseen = {
        {"%s ซ่อนสิ่งที่ทะเบียนพิมพ์ไว้: %zu แผ่น %zu แถว %zu คอลัมน์ และตัวอักษรสีขาว จางหรือเล็กจนอ่านไม่ออก หรือขีดฆ่า %zu เซลล์\n",
         "%s hides what the register wrote: %zu sheets, %zu rows, %zu columns, and %zu cells in white letters, too pale or small to be read, or struck out\n"}};
    static const struct ropa_text over = {
        {"%s มีสิ่งที่ทะเบียนไม่ได้พิมพ์: ภาพหรือรูปวาด %zu รูป ความเห็น %zu ชุด\n",
         "%s holds what the register didn't write: %zu pictures or shapes, %zu sets of comments\n"}};
    static const struct ropa_text spots = {{"  อยู่ที่: %s\n", "  There: %s\n"}};
    static const struct ropa_text saved_anew = {
        {"ไฟล์ถูกบันทึกใหม่หลังส่งออก: สี เส้น แบบอักษร และเนื้อภาพไม่ได้เทียบ\n",
         "It was saved anew since: colours, borders, fonts and what pictures show were not compared\n"}};
    static const struct ropa_text with_hidden = {
        {"%s รวมส่วนที่ซ่อนไว้ ตรงกับทะเบียน (%s): %zu รายการ %zu เซลล์\n",
         "%s, with what it hides, equals the register (%s): %zu records, %zu cells\n"}};
    static const struct ropa_text beyond = {
        {"ทะเบียนยังมีอีก %zu รายการที่ไฟล์นี้ไม่มี\n",
         "The register holds %zu more records, which this file doesn't\n"}};
    static const struct ropa_text differ = {{"ต่างกัน %zu เซลล์\n", "%zu cells differ\n"}};
    struct ropa_file_checked *checked;
    struct ropa_err err = {0};
    char day[48] = "-", day_of[11], head[13];
    struct cli_input in;
    struct ropa_source source;
    if (cli_is_pipe(path) && !cli_pipe_in(cli, &in, &source))
        return CLI_USAGE;
    if (cli_is_pipe(path) ? ropa_verify_from(cli->reg, &source, &checked, &err)
                          : ropa_verify_file(cli->reg, path, &checked, &err))
        return cli_fail(cli, &err);
    path = cli_is_pipe(path) ? source.name : path;
    const struct ropa_file_check *is = ropa_file_checked(checked);
    FILE *out = cli->format == CLI_TABLE ? cli->out : cli->err;
    snprintf(head, sizeof head, "%s", is->head);
    snprintf(day_of, sizeof day_of, "%.10s", is->written);
    if (*is->written)
        ropa_date_format(day_of, cli->lang, ROPA_DATE_SHORT, day, sizeof day);
    bool hides = is->hidden_sheets || is->hidden_rows || is->hidden_columns || is->white_cells;
    bool more = is->objects || is->comments;
    bool equal = is->standing == ROPA_FILE_EQUAL;
    const struct ropa_text *says = equal && (hides || more) ? &with_hidden
                                   : is->approved && is->standing == ROPA_FILE_OLDER
                                       ? &approved_then
                                       : &standings[is->standing];
    if (hides)
        cli_print(out, cli_say(cli, &unseen), path, is->hidden_sheets, is->hidden_rows, is->hidden_columns,
                  is->white_cells);
    if (more)
        cli_print(out, cli_say(cli, &over), path, is->objects, is->comments);
    if (*is->hidden)
        cli_print(out, cli_say(cli, &spots), is->hidden);
    cli_print(out, cli_say(cli, says), path, cli_say(cli, &editions[is->approved]), is->records, is->cells);
    if (*head)
        cli_print(out, cli_say(cli, &from), head, day);
    if (is->part)
        cli_print(out, "%s", cli_say(cli, &part));
    if (!is->untouched)
        cli_print(out, "%s", cli_say(cli, &saved_anew));
    if (is->stripped)
        cli_print(out, "%s", cli_say(cli, &stripped));
    if (is->beyond)
        cli_print(out, cli_say(cli, &beyond), is->beyond);
    if (is->differ)
        cli_print(out, cli_say(cli, &differ), is->differ);
    show_differences(cli, is, details);
    int status = equal && !hides && !more ? CLI_DONE : CLI_FINDINGS;
    ropa_file_checked_free(checked);
    return status;
}

/* What isn't in this file, a line a noun. */
static bool show_withheld(void *ctx, const struct ropa_withheld *w) {
    static const struct ropa_text content = {{"  ไม่มีเนื้อหา: %s %zu รายการ (ประวัติ %zu ข้อ)\n",
                                              "  without its content: %s, %zu records (%zu links)\n"}},
                                  values = {{"  ไม่มีค่าส่วนบุคคล: %s ประวัติ %zu ข้อ\n",
                                             "  without personal values: %s, %zu links\n"}},
                                  acts = {{"การดำเนินการ", "acts"}},
                                  scores = {{"คะแนนที่เก็บไว้", "frozen scores"}};
    struct cli *cli = ctx;
    const struct ropa_entity *ent = ropa_entity_find(w->noun);
    const char *label = ent                        ? ent->label.in[cli->lang]
                        : cli_same(w->noun, "act") ? cli_say(cli, &acts)
                                                   : cli_say(cli, &scores);
    if (w->links)
        cli_print(cli->out, cli_say(cli, &content), label, w->records, w->links);
    if (w->values)
        cli_print(cli->out, cli_say(cli, &values), label, w->values);
    return true;
}

static bool count_withheld(void *ctx, const struct ropa_withheld *w) {
    *(size_t *)ctx += w->links + w->values;
    return true;
}

int cli_cmd_verify(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text whole = {
        {"ประวัติครบถ้วน %zu รายการ\nค่าล่าสุด %s\n", "The history is whole: %zu links\nHead %s\n"}};
    struct ropa_err err = {0};
    static const struct ropa_text alone = {
        {"เทียบค่านี้กับค่าที่จดไว้ในบันทึกข้อความหรือพิมพ์บนหน้าปกทะเบียน (%s verify --head ค่าที่จด) ลำพังการตรวจนี้ไม่พิสูจน์ว่าไม่มีใครเขียนประวัติใหม่ทั้งเล่ม\n",
         "Compare it with a head noted in a memo or printed on a register's cover (%s verify --head HEAD): by itself this doesn't prove that nobody wrote the whole history anew\n"}};
    static const struct ropa_text partly = {
        {"ประวัติต่อกันครบ %zu รายการ แต่ %zu ข้อไม่มีเนื้อหาในไฟล์นี้\nค่าล่าสุด %s\n",
         "The history goes on unbroken: %zu links, of which %zu are without their content in this file\nHead %s\n"}};
    size_t n, without = 0;
    char head[65];
    const bool document = args->n_words && ropa_document_is_file(args->words[0]);
    if (args->n_words > 1)
        return cli_usage(cli, args);
    if (document)
        return cli_document_verify(cli, args->words[0], cli_option(args, "record"));
    if (args->n_words)
        return verify_file(cli, args->words[0], cli_has(args, "details"));
    cli_progress_begin(cli);
    enum ropa_status s = ropa_register_verify(cli->reg, cli_option(args, "head"), &n, &err);
    cli_progress_end(cli);
    if (!s)
        s = ropa_register_head(cli->reg, head, &err);
    if (!s)
        s = ropa_register_withheld(cli->reg, count_withheld, &without, &err);
    if (s) {
        int status = cli_fail(cli, &err);
        return s == ROPA_E_TAMPERED || s == ROPA_E_AMBIGUOUS ? CLI_FINDINGS : status;
    }
    if (without)
        cli_print(cli->out, cli_say(cli, &partly), n, without, head);
    else
        cli_print(cli->out, cli_say(cli, &whole), n, head);
    if (without)
        ropa_register_withheld(cli->reg, show_withheld, cli, NULL);
    if (!cli_option(args, "head"))
        cli_print(cli->out, cli_say(cli, &alone), cli_ropa(cli));
    return CLI_DONE;
}

struct undone {
    struct cli *cli;
    int64_t set; /* the change set that undo made */
    size_t shown;
};

/* "RO-ICT-66-001 กล้องวงจรปิด: กลับเป็นอย่างก่อนแก้" */
static bool show_undone(void *ctx, const struct ropa_change *c) {
    static const struct ropa_text removed = {{"  %s: นำออกจากทะเบียน\n", "  %s: taken out of the register\n"}};
    static const struct ropa_text back = {{"  %s %s: กลับเป็นอย่างเดิม\n", "  %s %s: as it was before\n"}};
    struct undone *u = ctx;
    const struct ropa_entity *ent = ropa_entity_find(c->noun);
    struct ropa_record *rec = NULL;
    u->set = u->set ? u->set : c->change_set;
    if (c->change_set != u->set || u->shown == UNDONE_SHOWN)
        return false;
    u->shown++;
    if (ent && !ropa_register_get(u->cli->reg, ent, c->uid, &rec, NULL))
        cli_note(u->cli, &back, c->ref,
                 ropa_record_get(rec, ent->title) ? ropa_record_get(rec, ent->title) : "");
    else
        cli_note(u->cli, &removed, c->ref);
    ropa_record_free(rec);
    return true;
}

int cli_cmd_undo(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {{"ย้อนแล้ว %zu รายการ\n", "Taken back: %zu records\n"}};
    static const struct ropa_text more = {
        {"  ... และอีก %zu รายการ (ดูด้วย %s log)\n", "  ... and %zu more (see: %s log)\n"}};
    struct ropa_err err = {0};
    struct undone u = {.cli = cli};
    size_t n;
    (void)args;
    cli_progress_begin(cli);
    enum ropa_status s = ropa_register_undo(cli->reg, &n, &err);
    cli_progress_end(cli);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &done, n);
    ropa_register_history(cli->reg, NULL, &(struct ropa_page){.limit = UNDONE_SHOWN}, show_undone, &u, NULL);
    if (n > u.shown && u.shown == UNDONE_SHOWN)
        cli_note(cli, &more, n - u.shown, cli_ropa(cli));
    return CLI_DONE;
}

int cli_cmd_restore_file(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {{"%s เป็นทะเบียนจากไฟล์สำรอง %s แล้ว\n",
                                           "%s is the register of the backup %s now\n"}},
                                  before = {
                                      {"ไฟล์ที่มีอยู่ก่อนเก็บไว้ที่ %s\n", "The file that was there is kept as %s\n"}};
    struct ropa_err err = {0};
    char kept[512];
    if (args->n_words != 1)
        return cli_usage(cli, args);
    cli_progress_begin(cli);
    enum ropa_status s = ropa_register_put_back(cli->db, args->words[0], &cli->env, kept, &err);
    cli_progress_end(cli);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &done, cli->db, args->words[0]);
    if (*kept)
        cli_note(cli, &before, kept);
    return CLI_DONE;
}

int cli_cmd_reindex(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {
        {"สร้างดัชนีค้นหาใหม่จาก %zu รายการแล้ว\n", "The search index was made anew from %zu records\n"}};
    struct ropa_err err = {0};
    size_t n;
    (void)args;
    cli_progress_begin(cli);
    enum ropa_status s = ropa_register_reindex(cli->reg, &n, &err);
    cli_progress_end(cli);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &done, n);
    return CLI_DONE;
}

/* What can't be opened can still be copied, and often must be. */
static bool can_be_copied(enum ropa_status s) {
    return s == ROPA_E_NEWER || s == ROPA_E_UPGRADE || s == ROPA_E_OLD_READONLY;
}

/* What --with asks for; CLI_DONE, or CLI_USAGE with a message. */
static int read_with(struct cli *cli, const struct cli_args *args, const struct ropa_entity **nouns,
                     struct ropa_handout *out) {
    const char *word;
    for (size_t i = 0; (word = cli_option_at(args, "with", i)); i++) {
        const struct ropa_entity *ent = ropa_entity_find(word);
        bool values = cli_same(word, "personal"), known = false;
        struct cli_nearest near = {.word = word, .distance = 64};
        size_t n;
        const struct ropa_entity *const *ents = ropa_entities(&n);
        cli_nearest_try(&near, "personal");
        for (size_t k = 0; k < n; k++)
            if (ropa_entity_kept_back(ents[k]))
                cli_nearest_try(&near, ents[k]->code);
        if (!values && (!ent || !ropa_entity_kept_back(ent)))
            return cli_unknown(cli, &near);
        out->values = out->values || values;
        for (size_t k = 0; k < out->n_nouns; k++)
            known = known || nouns[k] == ent;
        if (!values && !known)
            nouns[out->n_nouns++] = ent;
    }
    return CLI_DONE;
}

/* The copy that is asked for. */
static enum ropa_status back_up(struct cli *cli, const struct cli_args *args, const struct ropa_handout *how,
                                struct ropa_err *err) {
    if (cli_has(args, "for-centre"))
        return ropa_backup_for_centre(cli->reg, how, err);
    if (how->to)
        return ropa_backup_to(cli->reg, how->to, err);
    return (how->replace ? ropa_register_backup_over : ropa_register_backup)(cli->reg, how->path, err);
}

int cli_cmd_backup(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {{"สำเนาทะเบียนไว้ที่ %s แล้ว\n", "The register was copied to %s\n"}};
    static const struct ropa_text as_is = {
        {"สำเนาไฟล์ไว้ที่ %s ตามที่เป็นอยู่\n", "The file was copied to %s as it is\n"}};
    struct ropa_err err = {0};
    struct cli_pipe pipe;
    struct ropa_sink to;
    static const struct ropa_text left = {
        {"ไม่มีคำขอ เหตุละเมิด และค่าส่วนบุคคล (ใส่ --with ถ้าต้องการส่งด้วย) ไม่ใช่สำเนาสำรองของทะเบียน\n",
         "Without requests, incidents and personal values (--with sends them along); it is no backup of the register\n"}};
    const struct ropa_entity *nouns[8];
    struct ropa_handout how = {.nouns = nouns, .replace = cli_has(args, "replace")};
    bool centre = cli_has(args, "for-centre");
    if (args->n_words != 1 || (cli_has(args, "with") && !centre))
        return cli_usage(cli, args);
    if (read_with(cli, args, nouns, &how))
        return CLI_USAGE;
    bool piped = cli_is_pipe(args->words[0]);
    if (piped && !cli_pipe_out(cli, &pipe, &to))
        return CLI_USAGE;
    how.path = piped ? NULL : args->words[0];
    how.to = piped ? &to : NULL;
    enum ropa_status s = cli_open(cli, &err);
    bool whole = !s;
    if (whole && piped) {
        s = cli_pipe_status(cli, &pipe, back_up(cli, args, &how, &err), &err);
    } else if (whole) {
        s = back_up(cli, args, &how, &err);
    } else if (can_be_copied(s) && !piped && !centre) {
        cli_fail(cli, &err);
        s = ropa_register_copy_as_is(cli->db, args->words[0], &err);
    }
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, whole ? &done : &as_is, cli_file_name(cli, args->words[0]));
    if (centre && !how.n_nouns && !how.values)
        cli_note(cli, &left);
    return CLI_DONE;
}
