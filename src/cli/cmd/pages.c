/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The man page, printed from the tables of commands: `ropa help --man`. */
#include "cli/internal.h"

#include <string.h>

/* Text of a man page: a line must not begin with a control character; \ and - are written out. */
static void roff(FILE *out, const char *s) {
    if (*s == '.' || *s == '\'')
        fputs("\\&", out);
    for (; *s; s++) {
        if (*s == '\\' || *s == '-')
            fputc('\\', out);
        fputc(*s, out);
    }
}

/* A sentence on a line of its own. Thai has no spaces to break a line at: groff is told where it may. */
static void sentence(FILE *out, const char *s) {
    enum { PIECE = 16 }; /* columns between two places */
    char piece[256];
    for (size_t n; *s; s += n) {
        n = ropa_text_wrap(s, PIECE);
        snprintf(piece, sizeof piece, "%.*s", (int)n, s);
        roff(out, piece);
        if (s[n] && s[n - 1] != ' ')
            fputs("\\:", out);
    }
    fputc('\n', out);
}

/*
 * A heading. Bold on a terminal is each letter printed twice, which tears Thai vowels off their letters: headings of the
 * Thai page are plain, and have the word that other pages use beside. What the first one is called, lexgrog needs to know.
 */
static void heading(struct cli *cli, const char *en, const char *th) {
    if (cli->lang == ROPA_TH && th)
        fprintf(cli->out, ".SH %s (%s)\n", th, en);
    else
        fprintf(cli->out, ".SH %s\n", en);
}

static void term(struct cli *cli, const char *word, const struct ropa_text *meaning) {
    fputs(".TP\n.B ", cli->out);
    roff(cli->out, word);
    fputc('\n', cli->out);
    sentence(cli->out, cli_say(cli, meaning));
}

/* What stands for a value: slanted, but underlining tears Thai as bold does. */
static void placeholder(struct cli *cli, const char *value) {
    bool th = cli->lang == ROPA_TH;
    fputs(th ? " \\fR" : " \\fI", cli->out);
    roff(cli->out, cli_placeholders(cli, value, (char[64]){0}, 64));
    fputs("\\fR", cli->out);
}

static void options(struct cli *cli, const struct cli_option *table) {
    for (const struct cli_option *o = table; o->name; o++) {
        fputs(".TP\n\\fB\\-\\-", cli->out);
        roff(cli->out, o->name);
        fputs("\\fR", cli->out);
        if (o->value)
            placeholder(cli, o->value);
        fputc('\n', cli->out);
        sentence(cli->out, cli_say(cli, &o->help));
    }
}

static void example(struct cli *cli, const char *line) {
    fputs(".PP\n.nf\n.RS\n", cli->out);
    roff(cli->out, line);
    fputs("\n.RE\n.fi\n", cli->out);
}

static void command(struct cli *cli, const struct cli_command *c, const char *before) {
    fputs(".SS ropa ", cli->out);
    roff(cli->out, cli_placeholders(cli, before, (char[64]){0}, 64));
    roff(cli->out, c->name);
    fputc(' ', cli->out);
    roff(cli->out, cli_placeholders(cli, c->usage, (char[400]){0}, 400));
    fputc('\n', cli->out);
    sentence(cli->out, cli_say(cli, &c->summary));
    options(cli, c->options);
    for (const char *const *e = c->examples; *e; e++)
        example(cli, *e);
}

static void synopsis(struct cli *cli) {
    static const struct ropa_text any = {{"ตัวเลือก", "options"}};
    static const char *const lines[] = {"NOUN VERB [REF...] [--FIELD VALUE ...]", "COMMAND [...]"};
    heading(cli, "SYNOPSIS", "รูปแบบ");
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        fprintf(cli->out, "%s.B ropa\n[%s] ", i ? ".br\n" : "", cli_say(cli, &any));
        roff(cli->out, cli_placeholders(cli, lines[i], (char[200]){0}, 200));
        fputc('\n', cli->out);
    }
}

static void description(struct cli *cli) {
    static const struct ropa_text what = {
        {"ropa ทำบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล ตามมาตรา 39 และ 40 แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล "
         "พ.ศ. 2562 ของหน่วยงาน ถามทีละข้อ ตรวจว่าครบตามกฎหมายหรือยัง ออกทะเบียนเป็น Excel และคิดคะแนนตามคำรับรอง "
         "พิมพ์ ropa อย่างเดียว เพื่อดูว่าทะเบียนถึงไหนแล้ว และทำงานจากเมนู",
         "ropa keeps an office's records of processing activities under sections 39 and 40 of Thailand's Personal Data "
         "Protection Act. It asks question by question, checks the records against the law, writes the register as a workbook "
         "and computes the score of the office's agreement. Type ropa alone to see where the register stands, and to work "
         "from a menu."}};
    heading(cli, "DESCRIPTION", "คำอธิบาย");
    sentence(cli->out, cli_say(cli, &what));
}

/* From nothing to a register that is handed on; a test types it. */
static void workflow(struct cli *cli) {
    static const struct {
        struct ropa_text what;
        const char *command;
    } steps[] = {
        {{{"สร้างทะเบียนในโฟลเดอร์ที่ทำงาน", "Make the register, in the folder you work in."}},
         "ropa init --org 'สำนักงานตัวอย่าง'"},
        {{{"เพิ่มหน่วยงานเจ้าของกิจกรรม", "Add the unit whose activities they are."}},
         "ropa unit add --code ICT --abbreviation 'ศทส.' --name 'ศูนย์เทคโนโลยีสารสนเทศ'"},
        {{{"เพิ่มกิจกรรมจากรายการสำเร็จรูป หรือไม่ใส่ค่าเพื่อให้ถามทีละข้อ",
           "Add an activity from a ready-made one, or without values, to be asked question by question."}},
         "ropa activity add --starter cctv --unit-ref ICT"},
        {{{"ดูว่ายังขาดหรือผิดอะไร และควรทำอะไรต่อ", "See what is missing or wrong, and what to do next."}},
         "ropa check activity"},
        {{{NULL, NULL}}, "ropa todo"},
        {{{"ออกทะเบียนให้ผู้บริหารลงนาม (ส่งและอนุมัติด้วย submit และ approve)",
           "Write the register for the executive to sign (it is handed up with submit and approve)."}},
         "ropa export xlsx register.xlsx"},
        {{{"ส่งให้ศูนย์กลางรวม และศูนย์กลางนำเข้า", "Hand it on to the centre, which takes it in."}},
         "ropa export json unit.json"},
        {{{NULL, NULL}}, "ropa import unit.json --preview"},
        {{{"สำรองข้อมูล และพิสูจน์ว่าประวัติไม่ถูกแก้", "Keep a copy, and prove that the history is untouched."}},
         "ropa backup copy.db"},
        {{{NULL, NULL}}, "ropa verify"},
    };
    heading(cli, "WORKFLOW", "ขั้นตอนการทำงาน");
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (steps[i].what.in[0]) {
            fputs(".PP\n", cli->out);
            sentence(cli->out, cli_say(cli, &steps[i].what));
        }
        example(cli, steps[i].command);
    }
}

struct named {
    const char *name;
    struct ropa_text meaning;
};

static const struct named files[] = {
    {"ropa.db",
     {{"ทะเบียน ไฟล์เดียวมีครบ: รายการ ประวัติ ร่าง และหลักฐาน อ่านได้เฉพาะเจ้าของไฟล์",
       "the register, all in one file: records, history, drafts and evidence; only its owner can read it"}}},
    {"ropa.db-wal, ropa.db-shm",
     {{"ของทะเบียนที่เปิดอยู่ อย่าลบ สำเนาทะเบียนด้วย ropa backup",
       "belong to a register that is open: leave them; copy a register with ropa backup"}}},
    {"ropa.db.before-v*",
     {{"สำเนาของทะเบียนก่อนที่ ropa รุ่นใหม่ปรับรูปแบบ",
       "the register as it was before a newer ropa changed its shape"}}},
    {"FOLDER/starters, FOLDER/layouts, FOLDER/agreements",
     {{"แม่แบบของหน่วยงานเอง ใช้แทนของโปรแกรมด้วย --templates FOLDER",
       "templates of the office's own, in place of the built-in ones: --templates FOLDER"}}},
};

static const struct named environment[] = {
    {"ROPA_DB", {{"ไฟล์ทะเบียน เมื่อไม่ได้ระบุด้วย --db", "the register, where --db doesn't name one"}}},
    {"ROPA_LANG", {{"ภาษา: th หรือ en", "the language: th or en"}}},
    {"ROPA_TEMPLATES",
     {{"โฟลเดอร์แม่แบบของท่าน เมื่อไม่ได้ระบุด้วย --templates",
       "your folder of templates, where --templates doesn't name one"}}},
    {"ROPA_USER", {{"ชื่อผู้พิมพ์ที่จดในประวัติ", "who types, as it is kept in history"}}},
    {"ROPA_NOW",
     {{"วันและเวลาที่ใช้แทนนาฬิกา (ประวัติจดไว้ว่าตั้งเอง)",
       "date and time in place of the clock's (history says so)"}}},
    {"NO_COLOR", {{"ไม่ใช้สี", "no colours"}}},
};

static const struct named exits[] = {
    {"0", {{"เรียบร้อย", "done"}}},
    {"1", {{"ทำไม่ได้", "could not"}}},
    {"2", {{"ใช้ผิดวิธี", "wrong usage"}}},
    {"3", {{"ทำแล้ว แต่ยังมีข้อผิดพลาด", "done, but errors stand"}}},
};

static void list(struct cli *cli, const struct named *table, size_t n) {
    for (size_t i = 0; i < n; i++)
        term(cli, table[i].name, &table[i].meaning);
}

void cli_man(struct cli *cli) {
    static const struct ropa_text name = {
        {"บันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล", "records of processing activities under Thailand's PDPA"}};
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    /* HF: how headings are printed */
    fprintf(cli->out, ".TH ROPA 1 \"\" \"ropa " ROPA_VERSION "\"\n.ad l\n.nh\n%s",
            cli->lang == ROPA_TH ? ".ds HF R\n" : "");
    heading(cli, "NAME", NULL);
    fprintf(cli->out, "ropa \\- %s\n", cli_say(cli, &name));
    synopsis(cli);
    description(cli);
    workflow(cli);
    heading(cli, "OPTIONS", "ตัวเลือกของทุกคำสั่ง");
    options(cli, cli_global_options);
    heading(cli, "OPTIONS WITHOUT A COMMAND", "ตัวเลือกของ ropa ที่ไม่มีคำสั่ง");
    options(cli, cli_start_options);
    heading(cli, "COMMANDS", "คำสั่ง");
    for (const struct cli_command *c = cli_commands; c->name; c++)
        command(cli, c, "");
    heading(cli, "VERBS", "สิ่งที่ทำได้กับทุกทะเบียน");
    for (const struct cli_command *c = cli_verbs; c->name; c++)
        command(cli, c, "NOUN ");
    heading(cli, "NOUNS", "ทะเบียน");
    for (size_t i = 0; i < n; i++)
        term(cli, ents[i]->code, &ents[i]->label);
    heading(cli, "FILES", "ไฟล์");
    list(cli, files, sizeof files / sizeof files[0]);
    heading(cli, "ENVIRONMENT", "ตัวแปรของระบบ");
    list(cli, environment, sizeof environment / sizeof environment[0]);
    heading(cli, "EXIT STATUS", "สถานะเมื่อจบ");
    list(cli, exits, sizeof exits / sizeof exits[0]);
}
