/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/dialog.h"

#include "cli/form/form_line.h"
#include "cli/screen.h"
#include "cli/term.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

/* What the question asks for, and the words that are understood everywhere. */
static void help(struct cli *cli, const struct cli_dialog *d) {
    static const struct ropa_text enter = {{"Enter = ใช้ค่าใน [ ] · ", "Enter: what stands in [ ] · "}},
                                  choices = {{"* = ดูตัวเลือกทั้งหมด · ", "*: all choices · "}},
                                  every = {{"* = ทั้งหมดในรายการ · ", "*: all that is listed · "}},
                                  always = {
                                      {"< = ย้อนไปข้อก่อน · q = เลิก · =ข้อความ = เก็บตามที่พิมพ์",
                                       "<: the question before · q: leave · =text: kept as it is typed"}};
    char line[600];
    snprintf(line, sizeof line, "%s%s%s", d->value && *d->value ? cli_say(cli, &enter) : "",
             d->all    ? cli_say(cli, &every)
             : d->show ? cli_say(cli, &choices)
                       : "",
             cli_say(cli, &always));
    fputc('\n', cli->out);
    if (d->help)
        cli_screen_text(cli, cli_say(cli, d->help), 1, 1);
    cli_screen_faint(cli, true);
    cli_screen_text(cli, line, 1, 1);
    cli_screen_faint(cli, false);
}

/* A mark alone is no answer anywhere. */
static void no_mark(struct cli *cli, const char *line) {
    static const struct ropa_text text = {
        {"\"%s\" ไม่ใช่คำตอบของข้อนี้ พิมพ์ ? ดูว่าตอบอะไรได้", "\"%s\" is no answer here; ? says what is"}};
    char said[300];
    cli_format(said, sizeof said, cli_say(cli, &text), line);
    cli_screen_text(cli, said, 1, 1);
}

static void show(struct cli *cli, const struct cli_dialog *d) {
    static const struct ropa_text none = {
        {"ข้อนี้ไม่มีตัวเลือก ให้พิมพ์คำตอบ", "There is nothing to choose from here; type the answer"}};
    if (d->show)
        d->show(d->ctx);
    else
        cli_screen_text(cli, cli_say(cli, &none), 1, 1);
}

/* What is typed, as it is meant: without the sign that says so, or nothing where that is what a stroke means. */
static char *meant(char *line, bool stroke) {
    if (*line == '=')
        memmove(line, line + 1, strlen(line));
    else if (!stroke && !strcmp(line, "-"))
        *line = '\0';
    return line;
}

/* The line that is typed to the question; where that has a screen of its own, what comes of it is said on an empty one. */
static char *read_answer(struct cli *cli, const struct cli_dialog *d) {
    if (d->stand) {
        cli_term_hold(cli, cli_screen_measure(cli, d->stand, d->ctx));
        d->stand(d->ctx);
    }
    char *typed =
        d->prompt ? cli_term_line(cli, d->prompt, d->value) : cli_term_default(cli, d->label, d->value);
    if (d->stand)
        cli_screen_clear(cli);
    return typed;
}

enum cli_went cli_ask(struct cli *cli, const struct cli_dialog *d, char **line) {
    *line = NULL;
    for (;;) {
        char *typed = read_answer(cli, d);
        enum form_act act = typed ? cli_form_word(typed) : FORM_STOP;
        bool mark = typed && *typed && strchr("!>", *typed) && !typed[1];
        if (act == FORM_HELP)
            help(cli, d);
        else if (act == FORM_ALL && !d->all)
            show(cli, d);
        else if (mark)
            no_mark(cli, typed);
        else if (act != FORM_STOP && act != FORM_BACK) {
            if (d->meant)
                *d->meant = *typed == '=';
            return *line = meant(typed, d->stroke), CLI_ON;
        }
        free(typed);
        if (act == FORM_STOP || act == FORM_BACK)
            return act == FORM_STOP ? CLI_STOPPED : CLI_BACK;
    }
}

void cli_say_refused(struct cli *cli, const struct ropa_err *why, const char *example) {
    static const struct ropa_text such = {{"เช่น %s · ", "For example: %s · "}},
                                  way = {{"ถ้าหมายความตามที่พิมพ์จริง พิมพ์ = นำหน้า",
                                          "where it is meant as it stands, type = in front"}};
    char line[1600];
    cli_screen_warn(cli, true);
    cli_screen_text(cli, ropa_err_sentence(why, cli->lang, line, sizeof line), 1, 3);
    cli_screen_warn(cli, false);
    if (why->status != ROPA_E_NO_NAME)
        return;
    line[0] = '\0';
    if (example && *example)
        cli_format(line, sizeof line / 2, cli_say(cli, &such), example);
    size_t n = strlen(line);
    snprintf(line + n, sizeof line - n, "%s", cli_say(cli, &way));
    cli_screen_text(cli, line, 3, 3);
}

void cli_say_first(struct cli *cli) {
    static const struct ropa_text text = {{"นี่คือข้อแรก พิมพ์ q เพื่อเลิก", "This is the first question; q leaves"}};
    cli_screen_text(cli, cli_say(cli, &text), 1, 1);
}

enum cli_went cli_steps(struct cli *cli, cli_step *const *steps, size_t n, void *ctx, bool out, bool last) {
    bool back = last;
    for (size_t i = last ? n - 1 : 0; i < n;) {
        enum cli_went w = steps[i](ctx);
        if (w == CLI_STOPPED)
            return w;
        back = w == CLI_BACK || (w == CLI_PASSED && back);
        if (!back) {
            i++;
        } else if (i) {
            i--;
        } else if (out) {
            return CLI_BACK;
        } else {
            cli_say_first(cli);
            back = false;
            i += w == CLI_PASSED; /* the first that is asked comes further on */
        }
    }
    return CLI_ON;
}

enum cli_went cli_ask_yes(struct cli *cli, const char *question, bool otherwise, bool *yes) {
    static const struct ropa_text words[2] = {{{"ไม่ใช่", "no"}}, {{"ใช่", "yes"}}};
    static const struct ropa_text says = {
        {"ตอบ ใช่ หรือ ไม่ใช่ ถ้าไม่แน่ใจให้ตอบ ไม่ใช่ จะยังไม่เปลี่ยนอะไร",
         "Answer yes or no; where you aren't sure, no: nothing is changed then"}};
    static const struct ropa_field yes_no = {
        .code = "answer", .label = {{"คำตอบ", "Answer"}}, .kind = ROPA_BOOL};
    const struct cli_dialog d = {.label = question, .value = cli_say(cli, &words[otherwise]), .help = &says};
    *yes = otherwise;
    cli_term_forget();
    while (cli->ask) {
        struct ropa_err err = {.label = yes_no.label};
        char *value = NULL, *line;
        enum cli_went w = cli_ask(cli, &d, &line);
        if (w != CLI_ON)
            return w;
        /* no numbers stand before the two: one that is typed answers something else */
        bool number = strspn(line, "0123456789") == strlen(line);
        bool good = !ropa_value_parse(&yes_no, number ? "?" : line, NULL, &value, &err);
        if (number)
            snprintf(err.found, sizeof err.found, "%s", line);
        *yes = value && value[0] == '1';
        free(value);
        free(line);
        if (good)
            return CLI_ON;
        cli_fail(cli, &err);
    }
    return CLI_ON;
}

bool cli_confirm(struct cli *cli, const char *question, bool otherwise) {
    bool yes;
    return cli_ask_yes(cli, question, otherwise, &yes) == CLI_ON && yes;
}

/* ---- files to write ---- */

/* Where the name begins behind its folders. */
static size_t base_of(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* In practice the name says so. Owned. */
static char *marked(const struct cli *cli, const char *path, const char *ending) {
    static const struct ropa_text mark = {{"ฝึก-", "practice-"}};
    const char *before = cli->practice ? cli_say(cli, &mark) : "";
    size_t base = base_of(path), n = strcspn(ending, " "), size = strlen(path) + strlen(before) + n + 1;
    bool says = strstr(path + base, before) == path + base;
    char *out = malloc(size);
    if (out)
        snprintf(out, size, "%.*s%s%s%.*s", (int)base, path, says ? "" : before, path + base, (int)n, ending);
    return out;
}

/* Whether the path ends in one of `endings`. */
static bool ends_in(const char *path, const char *endings) {
    const char *dot = strrchr(path + base_of(path), '.');
    size_t n = dot ? strlen(dot) : 0;
    for (const char *at = endings; dot && *at; at += strcspn(at, " "), at += *at == ' ')
        if (strcspn(at, " ") == n && !strncasecmp(at, dot, n))
            return true;
    return false;
}

/* An ending of another kind of file. */
static bool ends_otherwise(const char *path, const char *ending) {
    return *ending && !ends_in(path, ending) &&
           ends_in(path, ".xlsx .csv .json .zip .db .docx .html .md .png .svg .pdf .xls .doc");
}

/* The same name with a number where a file of that name is there; `path` is given back. Owned. */
static char *another(char *path, const char *ending) {
    const char *dot = path && *ending ? strrchr(path + base_of(path), '.') : NULL;
    size_t size = path ? strlen(path) + 24 : 0, stem = dot ? (size_t)(dot - path) : 0;
    char *out = dot ? malloc(size) : NULL;
    for (unsigned n = 2; out && !access(n > 2 ? out : path, F_OK); n++)
        snprintf(out, size, "%.*s-%u%s", (int)stem, path, n, path + stem);
    bool other = out && !access(path, F_OK);
    free(other ? path : out);
    return other ? out : path;
}

/* Whether what is written there has its folder: it is made where they say so. */
static bool has_folder(struct cli *cli, const char *name) {
    static const struct ropa_text make = {{"ยังไม่มีโฟลเดอร์ %s สร้าง", "There is no folder %s. Make it"}},
                                  fails = {
                                      {" สร้างโฟลเดอร์ %s ไม่ได้: %s\n", " The folder %s can't be made: %s\n"}};
    const char *end = strrchr(name, '/');
    char *folder = end && end > name ? strndup(name, (size_t)(end - name)) : NULL, question[600];
    bool there = !folder || !access(folder, F_OK);
    if (!there) {
        cli_format(question, sizeof question, cli_say(cli, &make), folder);
        bool made = cli_confirm(cli, question, false);
        there = made && !mkdir(folder, 0777);
        if (made && !there)
            cli_print(cli->out, cli_say(cli, &fails), folder, strerror(errno));
    }
    free(folder);
    return there;
}

enum cli_went cli_ask_output(struct cli *cli, const struct ropa_text *label, const char *usual,
                             const char *ending, char **name) {
    static const struct ropa_text labels[2] = {{{"ชื่อโฟลเดอร์", "Folder"}}, {{"ชื่อไฟล์", "File"}}};
    static const struct ropa_text help = {
        {"ชื่อที่จะเขียน ในโฟลเดอร์นี้หรือที่อยู่เต็ม ไม่ต้องพิมพ์นามสกุลไฟล์ก็ได้ จะเติมให้ Enter ใช้ชื่อในวงเล็บ",
         "The name to write, in this folder or with another; its ending is added where it is left out. Enter takes the name in brackets"}};
    static const struct ropa_text other = {
        {" ไฟล์นี้เป็นแบบ %s โปรดตั้งชื่อที่ลงท้ายอย่างนั้น หรือไม่ใส่นามสกุล\n",
         " This file is of the kind %s: end its name so, or leave the ending out\n"}};
    static const struct ropa_text writes = {{" จะเขียนเป็น %s\n", " It will be written as %s\n"}};
    static const struct ropa_text there = {
        {" มี %s อยู่แล้ว โปรดตั้งชื่ออื่น\n", " %s is there already; give another name\n"}};
    char *mostly = another(marked(cli, usual, ""), ending);
    const struct cli_dialog d = {
        .label = cli_say(cli, label ? label : &labels[*ending != 0]), .value = mostly, .help = &help};
    for (*name = NULL;;) {
        char *line;
        enum cli_went w = cli_ask(cli, &d, &line);
        bool odd = w == CLI_ON && ends_otherwise(line, ending);
        if (odd)
            cli_print(cli->out, cli_say(cli, &other), ending);
        else if (w == CLI_ON && *line)
            *name = marked(cli, line, ends_in(line, ending) ? "" : ending);
        bool taken = *name && *ending && !access(*name, F_OK);
        bool done = w != CLI_ON || (!odd && !*line) || (*name && !taken);
        if (*name && (taken || strcmp(*name, line) != 0))
            cli_print(cli->out, cli_say(cli, taken ? &there : &writes), *name);
        if (taken || (*name && !has_folder(cli, *name))) {
            free(*name);
            *name = NULL;
            done = w != CLI_ON;
        }
        free(line);
        if (done) {
            free(mostly);
            return w == CLI_ON && !*name ? CLI_BACK : w;
        }
    }
}
