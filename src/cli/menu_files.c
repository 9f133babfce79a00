/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Files in the menu: what goes out, what comes in, the copy that is kept. */
#include "cli/menu.h"
#include "cli/term.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/*
 * What may be done; `file` is what it is called unless it is called otherwise, or the endings of what is read. An export's file ends
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
    {{{"ส่งออกเพื่อส่งให้ศูนย์กลาง (json)", "Export to be sent to the centre (json)"}},
     {"export", "json"},
     {NULL},
     "ropa",
     false},
    {{{"ส่งออกเป็นตาราง (csv)", "Export as a table (csv)"}}, {"export", "csv"}, {NULL}, "ropa", false},
    {{{"สมุดคะแนนตัวชี้วัด (Excel)", "The score as a workbook (Excel)"}},
     {"score", "--xlsx"},
     {NULL},
     "score.xlsx",
     false},
    {{{"แฟ้มหลักฐานของตัวชี้วัด พร้อมสารบัญ (zip)", "What proves a KPI, with an index (zip)"}},
     {"evidence", "pack"},
     {"--kpi"},
     "evidence-%s.zip",
     false,
     {{"ตัวชี้วัดที่", "KPI"}},
     "5"},
    {{{"เอกสารทั้งชุดพร้อมสารบัญ (โฟลเดอร์)", "All papers with an index (a folder)"}},
     {"document", "--all", "--output-dir"},
     {NULL},
     "documents",
     false},
    {{{"เว็บไซต์จากฉบับที่เผยแพร่แล้ว (โฟลเดอร์)", "The site of what is published (a folder)"}},
     {"document", "site", "--output-dir"},
     {NULL},
     "site",
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
    {{{"ส่งออกบัญชีข้อมูล แบบที่ 1 ถึง 3 (Excel)", "Export the data catalogue, templates 1 to 3 (Excel)"}},
     {"export", "catalog"},
     {NULL},
     "catalog",
     false},
    {{{"ส่งออกบัญชีข้อมูลเป็น json ของ CKAN", "Export the data catalogue as packages of CKAN (json)"}},
     {"export", "ckan"},
     {NULL},
     "catalog",
     false},
    {{{"ส่งออกรายการชุดข้อมูล แบบที่ 1 (csv)", "Export the list of data sets, template 1 (csv)"}},
     {"export", "catalog_csv"},
     {"--layout", "Temp1_Dataset_List"},
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
                   *at = dot && dot != e->d_name ? strstr(endings, dot) : NULL;
        if (at && strchr(" ", at[strlen(dot)]))
            cli_items_add(l, NULL, e->d_name, e->d_name, "");
    }
    if (folder)
        closedir(folder);
    if (l->n)
        qsort(l->at, l->n, sizeof *l->at, by_word);
}

/* One of those here by number, or another by its name; owned, NULL when the officer leaves. */
static char *ask_input(struct cli *cli, const char *endings) {
    static const struct ropa_text ask = {
        {" ไฟล์ใด (เลข หรือชื่อไฟล์, Enter = กลับ) > ", " Which file (number or name; Enter: back) > "}};
    enum { PAGE = 15 };
    static const struct ropa_text more = {{"   ... %zu ถึง %zu จาก %zu · n หน้าต่อไป p หน้าก่อน\n",
                                           "   ... %zu to %zu of %zu · n next page, p page before\n"}};
    struct cli_items l = {0};
    size_t from = 0;
    char *line = NULL;
    read_folder(&l, endings);
    do {
        size_t to = from + PAGE < l.n ? from + PAGE : l.n;
        for (size_t i = from; i < to; i++)
            fprintf(cli->out, "  %2zu  %s\n", i + 1, l.at[i].word);
        if (l.n > PAGE)
            cli_print(cli->out, cli_say(cli, &more), from + 1, to, l.n);
        free(line);
        line = cli_term_line(cli, cli_say(cli, &ask), NULL);
    } while (line && l.n > PAGE && cli_term_turns(line, PAGE, l.n, &from));
    size_t number = line ? cli_term_number(line) : 0;
    bool leave = cli_term_stops(line) || !*line || cli_term_back(line);
    char *file = leave ? NULL : strdup(number >= 1 && number <= l.n ? l.at[number - 1].word : line);
    free(line);
    cli_items_free(&l);
    return file;
}

/* How the file that is written ends: with the dot; "" as `file` says. */
static void ending_of(const struct doing *d, char out[16]) {
    size_t n;
    const struct ropa_export_format *const *formats = ropa_export_formats(&n);
    *out = '\0';
    for (size_t i = 0; !strcmp(d->words[0], "export") && i < n; i++)
        if (!strcmp(formats[i]->name, d->words[1]))
            snprintf(out, 16, ".%s", formats[i]->ending);
}

/* What is answered; owned, NULL when the officer leaves. */
static char *ask_default(struct cli *cli, const char *label, const char *mostly) {
    char *line = cli_term_default(cli, label, mostly);
    if (!cli_term_stops(line) && !cli_term_back(line))
        return line;
    free(line);
    return NULL;
}

static char *ask_value(struct cli *cli, const struct doing *d) {
    return ask_default(cli, cli_say(cli, &d->asks), d->mostly);
}

static char *ask_output(struct cli *cli, const struct doing *d) {
    static const struct ropa_text ask = {{"ชื่อไฟล์", "File"}};
    char name[200], day[26], ending[16];
    ropa_time_format(cli->env.now ? cli->env.now(cli->env.ctx) : 0, day);
    day[10] = '\0';
    cli_format(name, sizeof name, d->file, day);
    ending_of(d, ending);
    size_t n = strlen(name);
    snprintf(name + n, sizeof name - n, "%s", ending);
    return ask_default(cli, cli_say(cli, &ask), name);
}

void cli_menu_files(struct cli *cli) {
    static const struct ropa_text head = {{"ไฟล์: ส่งออก นำเข้า สำรอง", "Files: out, in, kept"}};
    struct cli_items l = {0};
    for (size_t i = 0; i < sizeof doings / sizeof *doings; i++)
        cli_items_add(&l, NULL, "", cli_say(cli, &doings[i].label), "");
    const struct cli_item *item = cli_items_pick(cli, cli_say(cli, &head), &l);
    size_t k = item ? (size_t)(item - l.at) : 0, n = 0;
    const char *words[9];
    char *file = NULL, *value = NULL;
    for (size_t i = 0; item && i < 4 && doings[k].words[i]; i++)
        words[n++] = doings[k].words[i];
    if (item && doings[k].file)
        words[n++] = file = doings[k].reads ? ask_input(cli, doings[k].file) : ask_output(cli, &doings[k]);
    for (size_t i = 0; item && i < 3 && doings[k].after[i]; i++)
        words[n++] = doings[k].after[i];
    if (file && doings[k].mostly)
        words[n++] = value = ask_value(cli, &doings[k]);
    if (item && (file || !doings[k].file) && (value || !doings[k].mostly))
        cli_menu_run(cli, n, words);
    free(file);
    free(value);
    cli_items_free(&l);
}
