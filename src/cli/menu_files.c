/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Files in the menu: what goes out, what comes in, the copy that is kept. */
#include "cli/dialog.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/*
 * What may be done: first what is opened with Excel or printed, then what other programs read, what comes in and what is kept; last,
 * on a page of their own, the catalogue's lists for its own system. `file` is what it is called unless it is called otherwise, or the endings of what is read. An export's file ends
 * as its format does.
 */
static const struct doing {
    struct ropa_text label;
    const char *words[4]; /* before the file; of an export the format comes second */
    const char *after[3]; /* behind it */
    const char *file;     /* NULL: none is named */
    bool reads;
    struct ropa_text asks; /* the value of the last of `after`, and what it mostly is; {NULL}: it has none */
    const char *mostly;
} doings[] = {
    {{{"ส่งออกทะเบียนเป็น Excel ให้ผู้บริหารลงนาม", "Export the register to Excel, to be signed"}},
     {"export", "xlsx"},
     {NULL},
     "ropa",
     false},
    {{{"ส่งออกแบบ 31 ช่อง (ผู้ควบคุมข้อมูล)", "Export the form of 31 columns (controller)"}},
     {"export", "xlsx"},
     {"--layout", "controller31"},
     "ropa-31",
     false},
    {{{"ส่งออกบัตรรายกิจกรรม", "Export a card for each activity"}},
     {"export", "xlsx"},
     {"--layout", "card"},
     "ropa-card",
     false},
    {{{"ส่งออกเฉพาะฉบับที่อนุมัติแล้ว", "Export what was approved"}},
     {"export", "xlsx"},
     {"--approved"},
     "ropa-approved",
     false},
    {{{"ส่งออกบัญชีข้อมูล แบบที่ 1 ถึง 3 (Excel)", "Export the data catalogue, templates 1 to 3 (Excel)"}},
     {"export", "catalog"},
     {NULL},
     "catalog",
     false},
    {{{"สมุดคะแนนตัวชี้วัด (Excel)", "The score as a workbook (Excel)"}},
     {"score", "--xlsx"},
     {NULL},
     "score.xlsx",
     false},
    {{{"เอกสารทั้งชุดพร้อมสารบัญ (โฟลเดอร์)", "All papers with an index (a folder)"}},
     {"document", "--all", "--output-dir"},
     {NULL},
     "documents",
     false},
    {{{"แฟ้มหลักฐานของตัวชี้วัด พร้อมสารบัญ (zip)", "What proves a KPI, with an index (zip)"}},
     {"evidence", "pack"},
     {"--kpi"},
     "evidence-%s.zip",
     false,
     {{"ตัวชี้วัดที่", "KPI"}},
     "5"},
    {{{"เว็บไซต์จากฉบับที่เผยแพร่แล้ว (โฟลเดอร์)", "The site of what is published (a folder)"}},
     {"document", "site", "--output-dir"},
     {NULL},
     "site",
     false},
    {{{"ส่งออกเป็นตาราง (csv)", "Export as a table (csv)"}}, {"export", "csv"}, {NULL}, "ropa", false},
    {{{"ส่งออกเพื่อส่งให้ศูนย์กลาง (json)", "Export to be sent to the centre (json)"}},
     {"export", "json"},
     {NULL},
     "ropa",
     false},
    {{{"นำเข้า (Excel csv หรือ json) ดูก่อนแล้วจึงรับ", "Import (Excel, csv or json): seen before it is taken"}},
     {"import"},
     {NULL},
     ".xlsx .csv .json",
     true},
    {{{"เทียบสมุดงานที่ส่งกลับมากับทะเบียน", "Hold a workbook that came back against the register"}},
     {"verify"},
     {NULL},
     ".xlsx",
     true},
    {{{"สำรองทะเบียน", "Keep a copy of the register"}}, {"backup"}, {NULL}, "ropa-backup-%s.db", false},
    {{{"ตรวจว่าประวัติไม่ถูกแก้", "Prove the history"}}, {"verify"}, {NULL}, NULL, false},
    {{{"ส่งออกรายการชุดข้อมูล แบบที่ 1 (csv)", "Export the list of data sets, template 1 (csv)"}},
     {"export", "catalog_csv"},
     {"--layout", "Temp1_Dataset_List"},
     "catalog",
     false},
    {{{"ส่งออกบัญชีข้อมูลเป็น json ของ CKAN", "Export the data catalogue as packages of CKAN (json)"}},
     {"export", "ckan"},
     {NULL},
     "catalog",
     false},
};

static int by_word(const void *a, const void *b) {
    return strcmp(((const struct cli_item *)a)->word, ((const struct cli_item *)b)->word);
}

/* The files of this folder with one of the endings. */
static void read_folder(struct cli_items *l, const char *endings) {
    DIR *folder = opendir(".");
    struct dirent *e;
    while (folder && (e = readdir(folder))) {
        const char *dot = strrchr(e->d_name, '.'),
                   *at = dot && dot != e->d_name ? strcasestr(endings, dot) : NULL;
        if (at && strchr(" ", at[strlen(dot)]))
            cli_items_add(l, NULL, e->d_name, e->d_name, "");
    }
    if (folder)
        closedir(folder);
    if (l->n)
        qsort(l->at, l->n, sizeof *l->at, by_word);
}

/* What is asked once it is known what is to be done: the file, and a value of it. */
struct asking {
    struct cli *cli;
    const struct doing *d;
    struct cli_items here; /* the files to read */
    size_t from;
    char *file, *value;
};

enum { PAGE = 15 };

static void show_files(void *ctx) {
    static const struct ropa_text more = {{"   ... %zu ถึง %zu จาก %zu · n หน้าต่อไป p หน้าก่อน\n",
                                           "   ... %zu to %zu of %zu · n next page, p page before\n"}};
    const struct asking *a = ctx;
    size_t to = a->from + PAGE < a->here.n ? a->from + PAGE : a->here.n;
    for (size_t i = a->from; i < to; i++)
        fprintf(a->cli->out, "  %2zu  %s\n", i + 1, a->here.at[i].word);
    if (a->here.n > PAGE)
        cli_print(a->cli->out, cli_say(a->cli, &more), a->from + 1, to, a->here.n);
}

/* One of those here by number, or another by its name. */
static enum cli_went ask_input(struct asking *a) {
    static const struct ropa_text ask = {
        {" ไฟล์ใด (เลข หรือชื่อไฟล์, Enter = กลับ) > ", " Which file (number or name; Enter: back) > "}};
    static const struct ropa_text help = {
        {"ไฟล์ที่จะอ่าน พิมพ์เลขหน้าชื่อ หรือชื่อไฟล์ ถ้าอยู่โฟลเดอร์อื่นให้พิมพ์ที่อยู่เต็ม อ่านแล้วจะแสดงก่อน ยังไม่บันทึกอะไร",
         "The file to read: its number or name, with the folder where it lies elsewhere; it is shown first, nothing is stored yet"}};
    static const struct ropa_text none = {{" ไม่มีข้อ %s\n", " There is no number %s\n"}};
    const struct cli_dialog d = {
        .prompt = cli_say(a->cli, &ask), .help = &help, .show = show_files, .ctx = a};
    show_files(a);
    for (;;) {
        char *line;
        enum cli_went w = cli_ask(a->cli, &d, &line);
        if (w != CLI_ON)
            return w;
        size_t number = cli_term_number(line);
        bool turns = a->here.n > PAGE && cli_term_turns(line, PAGE, a->here.n, &a->from);
        bool known = number >= 1 && number <= a->here.n;
        if (turns)
            show_files(a);
        else if (!known && number)
            cli_print(a->cli->out, cli_say(a->cli, &none), line);
        else if (*line)
            a->file = strdup(known ? a->here.at[number - 1].word : line);
        bool leave = !*line;
        free(line);
        if (a->file || leave)
            return leave ? CLI_BACK : CLI_ON;
    }
}

/* How the file that is written ends: with the dot; "": it is a folder. */
static void ending_of(const struct doing *d, char out[16]) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    const char *dot = strrchr(d->file, '.');
    snprintf(out, 16, "%s", dot ? dot : "");
    for (size_t i = 0; !strcmp(d->words[0], "export") && i < n; i++)
        if (!strcmp(formats[i]->name, d->words[1]))
            snprintf(out, 16, ".%s", formats[i]->ending);
}

static enum cli_went ask_output(struct asking *a) {
    char name[200], day[26], ending[16];
    ropa_time_format(a->cli->env.now ? a->cli->env.now(a->cli->env.ctx) : 0, day);
    day[10] = '\0';
    cli_format(name, sizeof name, a->d->file, day);
    ending_of(a->d, ending);
    size_t n = strlen(name);
    if (!strchr(a->d->file, '.'))
        snprintf(name + n, sizeof name - n, "%s", ending);
    return cli_ask_output(a->cli, NULL, name, ending, &a->file);
}

static enum cli_went ask_file(void *ctx) {
    struct asking *a = ctx;
    free(a->file);
    a->file = NULL;
    return !a->d->file ? CLI_PASSED : a->d->reads ? ask_input(a) : ask_output(a);
}

static enum cli_went ask_value(void *ctx) {
    static const struct ropa_text help = {
        {"เลขของตัวชี้วัดตามคำรับรอง เช่น 5", "The number of the KPI in the agreement, such as 5"}};
    struct asking *a = ctx;
    const struct cli_dialog d = {
        .label = a->d->mostly ? cli_say(a->cli, &a->d->asks) : "", .value = a->d->mostly, .help = &help};
    free(a->value);
    a->value = NULL;
    return a->d->mostly ? cli_ask(a->cli, &d, &a->value) : CLI_PASSED;
}

static void run(const struct asking *a) {
    const char *words[9];
    size_t n = 0;
    for (size_t i = 0; i < 4 && a->d->words[i]; i++)
        words[n++] = a->d->words[i];
    if (a->d->file)
        words[n++] = a->file;
    for (size_t i = 0; i < 3 && a->d->after[i]; i++)
        words[n++] = a->d->after[i];
    if (a->d->mostly)
        words[n++] = a->value;
    cli_menu_run(a->cli, n, words);
}

/* False when the officer goes back to what is to be done. */
static bool carry_out(struct cli *cli, const struct doing *d) {
    static cli_step *const steps[] = {ask_file, ask_value};
    struct asking a = {.cli = cli, .d = d};
    if (d->reads)
        read_folder(&a.here, d->file);
    enum cli_went w = cli_steps(cli, steps, sizeof steps / sizeof *steps, &a, true, false);
    if (w == CLI_ON)
        run(&a);
    free(a.file);
    free(a.value);
    cli_items_free(&a.here);
    return w != CLI_BACK;
}

void cli_menu_files(struct cli *cli) {
    static const struct ropa_text head = {{"ไฟล์: ส่งออก นำเข้า สำรอง", "Files: out, in, kept"}};
    struct cli_items l = {0};
    const struct cli_item *item;
    for (size_t i = 0; i < sizeof doings / sizeof *doings; i++)
        cli_items_add(&l, NULL, "", cli_say(cli, &doings[i].label), "");
    do
        item = cli_items_pick(cli, cli_say(cli, &head), &l);
    while (item && !carry_out(cli, &doings[item - l.at]));
    cli_items_free(&l);
}
