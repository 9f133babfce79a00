/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* "-" in the place of a file: another program at standard output, or at standard input. */
#include "cli/internal.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool cli_is_pipe(const char *path) {
    return !strcmp(path, "-");
}

const char *cli_file_name(const struct cli *cli, const char *path) {
    static const struct ropa_text out = {{"ทางออกมาตรฐาน", "standard output"}};
    return cli_is_pipe(path) ? cli_say(cli, &out) : path;
}

/* A file is no text for people: past the stream that shows such. */
static bool put(void *ctx, const void *bytes, size_t n) {
    struct cli_pipe *p = ctx;
    for (const char *at = bytes; n;) {
        ssize_t k = write(STDOUT_FILENO, at, n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0)
            return p->error = errno, false;
        at += k;
        n -= (size_t)k;
    }
    return true;
}

bool cli_pipe_out(struct cli *cli, struct cli_pipe *p, struct ropa_sink *to) {
    static const struct ropa_text terminal = {
        {"ผลเป็นไฟล์ จึงไม่พิมพ์ลงจอ โปรดส่งต่อด้วย > ไฟล์ หรือ | โปรแกรม\n",
         "What comes is a file and isn't printed on a terminal; send it on by > FILE or | PROGRAM\n"}};
    *p = (struct cli_pipe){0};
    *to = (struct ropa_sink){put, p};
    if (isatty(STDOUT_FILENO))
        return cli_note(cli, &terminal), false;
    fflush(cli->out);
    return true;
}

enum ropa_status cli_pipe_status(struct cli *cli, const struct cli_pipe *p, enum ropa_status s,
                                 struct ropa_err *err) {
    if (s != ROPA_E_STOPPED || !p->error)
        return s;
    bool full = p->error == ENOSPC || p->error == EDQUOT || p->error == EFBIG;
    *err = (struct ropa_err){.status = full ? ROPA_E_FULL : ROPA_E_IO};
    snprintf(err->subject, sizeof err->subject, "%s", cli_file_name(cli, "-"));
    snprintf(err->native, sizeof err->native, "%s", strerror(p->error));
    return err->status;
}

enum ropa_status cli_write(struct cli *cli, const char *path, cli_write_fn *make, void *ctx,
                           struct ropa_err *err) {
    struct cli_pipe pipe;
    struct ropa_sink to;
    struct cli_hush hush;
    bool piped = cli_is_pipe(path);
    if (piped && !cli_pipe_out(cli, &pipe, &to))
        return ROPA_E_USAGE;
    cli_hush(cli, &hush);
    cli_progress_begin(cli);
    enum ropa_status s = make(ctx, path, piped ? &to : NULL, err);
    if (piped)
        s = cli_pipe_status(cli, &pipe, s, err);
    cli_progress_end(cli);
    cli_unhush(cli, &hush);
    return s;
}

static ptrdiff_t get(void *ctx, void *bytes, size_t n) {
    struct cli_input *in = ctx;
    ssize_t k;
    if (in->at < in->n) {
        n = n < in->n - in->at ? n : in->n - in->at;
        memcpy(bytes, in->first + in->at, n);
        in->at += n;
        return (ptrdiff_t)n;
    }
    do
        k = read(STDIN_FILENO, bytes, n);
    while (k < 0 && errno == EINTR);
    return k;
}

/* What its first bytes, a text, are those of: there is no name that says it. */
static const char *kind_of(const char *first) {
    if (!strncmp(first, "PK\x03\x04", 4))
        return "stdin.xlsx";
    if (!strncmp(first, "\xEF\xBB\xBF", 3))
        first += 3;
    while (*first == ' ' || *first == '\t' || *first == '\r' || *first == '\n')
        first++;
    return *first == '{' || *first == '[' ? "stdin.json" : "stdin.csv";
}

bool cli_pipe_in(struct cli *cli, struct cli_input *in, struct ropa_source *from) {
    static const struct ropa_text terminal = {
        {"- คือไฟล์ที่ส่งเข้ามาทาง < ไฟล์ หรือจากโปรแกรมอื่นทาง | ไม่ใช่สิ่งที่พิมพ์\n",
         "- is a file that comes by < FILE, or from a program by |, not what is typed\n"}};
    *in = (struct cli_input){0};
    if (isatty(STDIN_FILENO))
        return cli_note(cli, &terminal), false;
    for (ptrdiff_t k = 1; k > 0 && in->n<sizeof in->first - 1; in->n += k> 0 ? (size_t)k : 0) {
        in->at = in->n;
        k = get(in, in->first + in->n, sizeof in->first - 1 - in->n);
    }
    in->at = 0;
    *from = (struct ropa_source){get, in, kind_of(in->first)};
    return true;
}
