/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* export. */
#include "cli/internal.h"

#include <ropa/exchange.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool cli_find_noun(struct cli *cli, const struct cli_args *args, const struct ropa_entity **noun,
                   int *status) {
    const char *word = cli_option(args, "noun");
    struct cli_nearest n = {.word = word, .distance = 64};
    size_t count;
    const struct ropa_entity *const *ents = ropa_entities(&count);
    *noun = word ? ropa_entity_find(word) : NULL;
    if (!word || *noun)
        return true;
    for (size_t i = 0; i < count; i++)
        cli_nearest_try(&n, ents[i]->code);
    *status = cli_unknown(cli, &n);
    return false;
}

/* ---- export ---- */

static bool is_choosing(const struct cli_args *args) {
    static const char *const options[] = {"unit", "where", "search", "noun"};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (cli_has(args, options[i]))
            return true;
    return false;
}

struct exporting {
    struct cli *cli;
    const struct ropa_export_format *own; /* NULL: one that is no export's of its own */
    const char *noun;
    size_t held, gone; /* left out: as data might slip out, as they are retired */
    size_t refused;    /* written, and not to be taken in by whom it is for */
};

/* Why the file that was written holds no record. */
static void say_nothing(const struct exporting *e, const struct cli_args *args, const struct ropa_query *q) {
    static const struct ropa_text
        all_gone =
            {{"ไฟล์ไม่มีรายการ เพราะรายการที่เลือกเลิกใช้แล้วทั้งหมด รายการที่ยังใช้อยู่เพิ่มด้วย %s %s add\n",
              "The file holds no record: all that were chosen are retired; one that is in use is added with %s %s add\n"}},
        elsewhere = {{"ไฟล์ไม่มีรายการ เพราะแผ่น %s ไม่มีสิ่งใดของ %lld รายการที่เลือก\n",
                      "The file holds no record: sheet %s has nothing of the %lld chosen\n"}},
        none = {{"ไฟล์ไม่มีรายการ เพราะยังไม่มีรายการในทะเบียน เพิ่มด้วย %s %s add\n",
                 "The file holds no record: there is none yet; add one with %s %s add\n"}},
        no_match = {{"ไฟล์ไม่มีรายการ เพราะไม่มีรายการใดตรงเงื่อนไขที่เลือก\n",
                     "The file holds no record: none meets the conditions\n"}},
        other_role =
            {{"ไฟล์ไม่มีรายการ เพราะรูปแบบ %s พิมพ์บทบาทเดียว และ %lld รายการที่เลือกเป็นอีกบทบาท (ผู้ควบคุมหรือผู้ประมวลผล)\n",
              "The file holds no record: layout %s prints one role, and the %lld chosen are of the other (controller or processor)\n"}},
        not_approved = {{"ไฟล์ไม่มีรายการ เพราะยังไม่มีรายการใดได้รับอนุมัติ\n",
                         "The file holds no record: none has been approved yet\n"}};
    struct cli *cli = e->cli;
    const char *layout = cli_option(args, "layout"), *noun = e->noun;
    int64_t found = 0;
    bool counted = q && !ropa_query_count(q, &found, NULL);
    if (e->gone)
        cli_note(cli, &all_gone, cli_ropa(cli), noun);
    else if (counted && found && layout && e->own && e->own->noun)
        cli_note(cli, &elsewhere, layout, (long long)found);
    else if (counted && found && cli_has(args, "approved"))
        cli_note(cli, &not_approved);
    else if (counted && found && layout)
        cli_note(cli, &other_role, layout, (long long)found);
    else if (is_choosing(args))
        cli_note(cli, &no_match);
    else
        cli_note(cli, &none, cli_ropa(cli), noun);
}

/* The format that a file is called after; NULL when it is called after none. */
static const struct ropa_export_format *format_of(const char *path) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    const char *dot = strrchr(path, '.');
    for (size_t i = 0; dot && i < n; i++)
        if (!strcasecmp(dot + 1, formats[i]->ending))
            return formats[i];
    return NULL;
}

/* The format called `name`; NULL when there is none. */
static const struct ropa_export_format *format_named(const char *name) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(formats[i]->name, name))
            return formats[i];
    return NULL;
}

/* "export xlsx register.csv": the file would not open where its name says. False with a message. */
static bool fits_name(struct cli *cli, const char *format, const char *path) {
    static const struct ropa_text wrong = {
        {"ชื่อไฟล์ %s ลงท้ายด้วย .%s แต่สั่งส่งออกเป็น %s จะเปิดไม่ได้ โปรดใช้ชื่อที่ลงท้ายด้วย .%s\n",
         "%s ends in .%s, but the export is %s and would not open; use a name that ends in .%s\n"}};
    const struct ropa_export_format *other = format_of(path), *own = format_named(format);
    if (!other || !strcmp(other->ending, own ? own->ending : format))
        return true;
    cli_note(cli, &wrong, path, other->ending, format, own ? own->ending : format);
    return false;
}

/* "export register.xlsx": what the file is called says what it is to be. False when neither says it. */
static bool read_target(const struct cli_args *args, const char **format, const char **path) {
    const struct ropa_export_format *called = args->n_words == 1 ? format_of(args->words[0]) : NULL;
    *format = called ? called->name : args->words[0];
    *path = args->words[args->n_words == 2];
    return args->n_words == 2 || called;
}

static bool show_progress(void *ctx, size_t done) {
    return cli_progress(((struct exporting *)ctx)->cli, done);
}

/* A set that isn't handed on. */
static void say_held(void *ctx, const struct ropa_record *rec) {
    static const struct ropa_text held = {
        {"ไม่ส่งออก %s %s เพราะข้อมูลอาจหลุดออกไป ดูสิ่งที่ต้องแก้: %s check %s\n",
         "%s %s is left out, as data might slip out by it; what to mend: %s check %s\n"}};
    static const struct ropa_text gone = {
        {"ไม่ส่งออก %s %s เพราะเลิกใช้แล้ว\n", "%s %s is left out: it is retired\n"}};
    struct exporting *e = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    bool retired = !strcmp(ropa_record_status(rec), "retired");
    cli_progress_end(e->cli);
    cli_note(e->cli, retired ? &gone : &held, ropa_record_ref(rec), title ? title : "", cli_ropa(e->cli),
             ropa_record_ref(rec));
    e->held += !retired;
    e->gone += retired;
}

/* A set that is handed on and won't be taken in. */
static void say_refused(void *ctx, const struct ropa_record *rec, const struct ropa_finding *finding) {
    static const struct ropa_text refused = {
        {"%s %s อยู่ในไฟล์ แต่ระบบบัญชีข้อมูลจะไม่รับ: %s\n",
         "%s %s is in the file, but the catalogue won't take it in: %s\n"}};
    struct exporting *e = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    cli_progress_end(e->cli);
    cli_note(e->cli, &refused, ropa_record_ref(rec), title ? title : "", finding->message[e->cli->lang]);
    e->refused++;
}

struct writing {
    struct cli *cli;
    const struct ropa_export *how;
    size_t n;
};

static enum ropa_status write_export(void *ctx, const char *path, const struct ropa_sink *to,
                                     struct ropa_err *err) {
    struct writing *w = ctx;
    return to ? ropa_export_to(w->cli->reg, to, w->how, &w->n, err)
              : ropa_export(w->cli->reg, path, w->how, &w->n, err);
}

/* The register as it stood when the day of --as-of was over; exit status, with a message. */
static int go_back(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text early = {{"ยังไม่มีอะไรในทะเบียนเมื่อ %s\n",
                                            "There was nothing in the register on %s\n"}},
                                  late = {{"วันที่ %s ยังมาไม่ถึง\n", "%s has not come yet\n"}};
    char day[11], shown[64];
    struct ropa_err err = {0};
    int status = cli_as_of(cli, args, day);
    if (status || !*day)
        return status;
    bool comes = strcmp(day, ropa_register_today(cli->reg)) > 0;
    enum ropa_status s = ropa_register_rewind(cli->reg, day, &err);
    if (s == ROPA_E_NOT_FOUND)
        return cli_note(cli, comes ? &late : &early,
                        ropa_date_format(day, cli->lang, ROPA_DATE_SHORT, shown, sizeof shown)),
               CLI_FAILED;
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* The files of evidence beside `path`, "x.files.zip" of "x.json"; exit status, with a message. */
static int write_files(struct cli *cli, const char *path, bool overwrite) {
    static const struct ropa_text done = {
        {"เขียนไฟล์หลักฐาน %zu ไฟล์ลงใน %s แล้ว นำเข้าที่อื่น: %s\n",
         "%zu files of evidence were written to %s; to import them elsewhere: %s\n"}};
    struct ropa_err err = {0};
    size_t n = 0;
    static const char ending[] = ".files.zip";
    const char *dot = strrchr(path, '.');
    const size_t length = dot ? (size_t)(dot - path) : strlen(path);
    char *zip = malloc(length + sizeof ending);
    if (zip)
        snprintf(zip, length + sizeof ending, "%.*s%s", (int)length, path, ending);
    enum ropa_status s =
        zip ? ropa_export_files(cli->reg, zip, overwrite, &n, &err) : (err.status = ROPA_E_NOMEM);
    char *import = s ? NULL : cli_command(cli, "import", path, "--files", zip, NULL);
    if (!s)
        cli_note(cli, &done, n, cli_file_name(cli, zip), import ? import : "");
    free(import);
    free(zip);
    return s ? cli_fail(cli, &err) : CLI_DONE;
}

/* Whether the options that were given do; false with a message. */
static bool go_together(struct cli *cli, const struct cli_args *args, const char *format, const char *path) {
    static const struct ropa_text not_both = {
        {"--findings ใช้กับ --approved ไม่ได้ เพราะผลการตรวจเป็นของข้อมูลปัจจุบัน โปรดส่งออกแยกกัน\n",
         "--findings can't go with --approved: findings are about what stands now; export them apart\n"}};
    static const struct ropa_text whole = {
        {"--files ใช้กับ json ทั้งทะเบียนที่เขียนลงไฟล์ เช่น export json ทะเบียน.json --files\n",
         "--files goes with a json of the whole register into a file: export json register.json --files\n"}};
    bool part = is_choosing(args) || cli_has(args, "columns") || cli_has(args, "approved");
    bool files = !cli_has(args, "files") || !(strcmp(format, "json") || part || cli_is_pipe(path));
    bool findings = !(cli_has(args, "findings") && cli_has(args, "approved"));
    if (!files)
        cli_note(cli, &whole);
    else if (!findings)
        cli_note(cli, &not_both);
    return files && findings;
}

int cli_cmd_export(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text done = {
        {"เขียน %zu รายการลงใน %s แล้ว\n", "%zu records were written to %s\n"}};
    static const struct ropa_text approved = {
        {"เขียนฉบับที่ได้รับอนุมัติ %zu รายการลงใน %s แล้ว ไม่รวม %zu รายการที่ยังไม่เคยได้รับอนุมัติ\n",
         "%zu approved versions were written to %s; %zu records never approved were left out\n"}};
    static const struct ropa_text without_retired = {
        {"ไม่รวม %zu รายการที่เลิกใช้แล้วด้วย\n", "%zu retired ones were left out, too\n"}};
    const struct ropa_entity *noun;
    struct ropa_err err = {0};
    struct ropa_query *q = NULL;
    struct exporting e = {.cli = cli};
    size_t left = 0, retired = 0;
    int status = CLI_DONE;
    const char *format, *path;
    if (!read_target(args, &format, &path))
        return cli_usage(cli, args);
    if (!fits_name(cli, format, path) || !go_together(cli, args, format, path))
        return CLI_USAGE;
    if (!cli_find_noun(cli, args, &noun, &status) || (status = go_back(cli, args)))
        return status;
    e.own = format_named(format);
    const char *of = e.own && e.own->noun ? e.own->noun : "activity";
    e.noun = noun ? noun->code : of;
    if ((is_choosing(args) || cli_has(args, "columns") || strcmp(format, "json")) &&
        !(q = cli_query(cli, args, noun ? noun : ropa_entity_find(of), &status)))
        return status;
    struct ropa_export how = {.format = format,
                              .layout = cli_has(args, "form") ? "form" : cli_option(args, "layout"),
                              .query = q,
                              .columns = cli_option(args, "columns"),
                              .lang = cli->lang,
                              .overwrite = cli_has(args, "overwrite"),
                              .blank = cli_has(args, "blank"),
                              .sign_each = cli_has(args, "sign-each"),
                              .findings = cli_has(args, "findings"),
                              .approved = cli_has(args, "approved"),
                              .left = &left,
                              .retired = &retired,
                              .held = say_held,
                              .refused = say_refused,
                              .progress = show_progress,
                              .ctx = &e};
    struct writing w = {.cli = cli, .how = &how};
    enum ropa_status s = cli_write(cli, path, write_export, &w, &err);
    if (s)
        status = err.status ? cli_fail(cli, &err) : CLI_USAGE;
    else if (how.approved)
        cli_note(cli, &approved, w.n, cli_file_name(cli, path), left);
    else
        cli_note(cli, &done, w.n, cli_file_name(cli, path));
    if (!s && retired)
        cli_note(cli, &without_retired, retired);
    if (!s && (e.held || e.refused))
        status = CLI_FINDINGS;
    else if (!s && !w.n && !how.blank)
        say_nothing(&e, args, q);
    if (!s && cli_has(args, "files"))
        status = write_files(cli, path, how.overwrite);
    ropa_query_free(q);
    return status;
}
