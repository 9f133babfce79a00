/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* evidence pack: what proves the steps of a KPI, as one file to be handed over. */
#include "cli/internal.h"

#include <string.h>
#include <strings.h>

static void say_packed(struct cli *cli, const char *path, const struct ropa_score_packed *n) {
    static const struct ropa_text wrote = {
        {"เขียนแฟ้มหลักฐานลงใน %s แล้ว: ขั้นตอนแล้วเสร็จ %zu จาก %zu ไฟล์หลักฐาน %zu เปิดดูจาก index.html ในแฟ้ม\n",
         "The evidence was packed into %s: %zu of %zu steps done, %zu files; begin at index.html in it\n"}};
    static const struct ropa_text erased = {
        {"ไฟล์ที่ลบไปแล้วจึงไม่อยู่ในแฟ้ม %zu ไฟล์\n", "files erased since, and so not in it: %zu\n"}};
    static const struct ropa_text away = {
        {"หลักฐานบอกชื่อไฟล์ไว้ แต่ทะเบียนไม่ได้เก็บไฟล์ จึงไม่อยู่ในแฟ้ม %zu ไฟล์ ในแฟ้มบอกว่าไฟล์ใด\n",
         "files that evidence names and the register doesn't hold, and so not in it: %zu; the page tells which\n"}};
    cli_note(cli, &wrote, path, n->done, n->steps, n->files);
    if (n->erased)
        cli_note(cli, &erased, n->erased);
    if (n->away)
        cli_note(cli, &away, n->away);
}

static int print_json(struct cli *cli, const char *path, const struct ropa_score_packed *n) {
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_object(w, NULL);
    ropa_json_text(w, "file", path);
    ropa_json_int(w, "steps", (int64_t)n->steps);
    ropa_json_int(w, "done", (int64_t)n->done);
    ropa_json_int(w, "files", (int64_t)n->files);
    ropa_json_int(w, "erased", (int64_t)n->erased);
    ropa_json_int(w, "away", (int64_t)n->away);
    ropa_json_object_end(w);
    return cli_json_end(cli, w);
}

struct packing {
    struct cli *cli;
    const struct ropa_score_pack *how;
    struct ropa_score_packed n;
};

static enum ropa_status write_pack(void *ctx, const char *path, const struct ropa_sink *to,
                                   struct ropa_err *err) {
    struct packing *p = ctx;
    return to ? ropa_score_pack_to(p->cli->reg, to, p->how, &p->n, err)
              : ropa_score_pack(p->cli->reg, path, p->how, &p->n, err);
}

/* It would not open where its name says otherwise. False with a message. */
static bool is_zip(struct cli *cli, const char *path) {
    static const struct ropa_text wrong = {{"แฟ้มหลักฐานเป็นไฟล์ zip: ชื่อ %s ต้องลงท้ายด้วย .zip\n",
                                            "The pack is a zip: the name %s must end in .zip\n"}};
    const char *dot = strrchr(path, '.');
    if (cli_is_pipe(path) || (dot && !strcasecmp(dot, ".zip")))
        return true;
    cli_note(cli, &wrong, path);
    return false;
}

int cli_cmd_evidence_pack(struct cli *cli, const struct cli_args *args) {
    struct ropa_score_pack how = {
        .lang = cli->lang, .overwrite = cli_has(args, "overwrite"), .progress = cli_progress, .ctx = cli};
    struct packing p = {.cli = cli, .how = &how};
    struct ropa_err err = {0};
    char day[11], uid[37];
    if (args->n_words != 1 || !cli_has(args, "kpi"))
        return cli_usage(cli, args);
    if (!is_zip(cli, args->words[0]))
        return CLI_USAGE;
    int exit = cli_score_options(cli, args, &how.options, day, uid);
    if (exit)
        return exit;
    const char *path = args->words[0];
    enum ropa_status s = cli_write(cli, path, write_pack, &p, &err);
    if (s)
        return err.status ? cli_fail(cli, &err) : CLI_USAGE;
    exit = p.n.away ? CLI_FINDINGS : CLI_DONE;
    if (cli_is_pipe(path))
        return exit;
    if (cli->format == CLI_JSON) {
        int wrote = print_json(cli, path, &p.n);
        return wrote ? wrote : exit;
    }
    say_packed(cli, path, &p.n);
    return exit;
}
