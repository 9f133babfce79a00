/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* import. */
#include "cli/internal.h"

#include <ropa/exchange.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_MAP = 1 << 20,
    SHOWN_LEFT = 20,
    SHOWN_ALIKE = 3,
    SHOWN_FORMS = 5,
    SHOWN_VALUE = 80,
    SHOWN_REASON = 300 /* columns */
};

/* ---- what an import came to ---- */

static void print_json(struct cli *cli, const struct ropa_import_result *r) {
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_import(w, NULL, r, cli->lang);
    cli_json_end(cli, w);
}

/* What the file changes (old → new), and where the two differ ("ours" | "theirs"). */
static void print_changes(const struct cli *cli, const struct ropa_import_result *r) {
    static const struct ropa_text more = {{"  ... และอีก %zu ช่อง (ดูทั้งหมดด้วย --format json)\n",
                                           "  ... and %zu more fields (all with --format json)\n"}};
    size_t shown = 0, all = 0;
    for (size_t i = 0; i < r->n_changes; i++) {
        const struct ropa_import_change *c = &r->changes[i];
        char label[512];
        bool conflict = !strcmp(c->state, "conflict"), theirs = !strcmp(c->state, "theirs");
        all += conflict || theirs;
        if (!(conflict || theirs) || shown == SHOWN_LEFT)
            continue;
        shown++;
        cli_path_label(cli, c->noun, c->field, label, sizeof label);
        char *old = cli_change_ours(cli, c), *new = cli_change_theirs(cli, c);
        cli_print(cli->out, conflict ? "  %s %s: \"%s\" | \"%s\"\n" : "  %s %s: \"%s\" → \"%s\"\n", c->ref,
                  label, old ? old : "", new ? new : "");
        free(old);
        free(new);
    }
    if (all > shown)
        cli_print(cli->out, cli_say(cli, &more), all - shown);
}

/* The beginning of what the cell holds, in one line: a long text would push all else off the screen. */
static void print_held(const struct cli *cli, const char *cell, const char *value) {
    size_t n = ropa_text_fit(value, SHOWN_VALUE);
    fprintf(cli->out, "  %s \"", cell);
    for (size_t i = 0; i < n; i++)
        fputc(value[i] == '\n' ? ' ' : value[i], cli->out);
    fprintf(cli->out, "%s\"", value[n] ? "…" : "");
}

static void print_why(const struct cli *cli, const char *reason) {
    size_t n = ropa_text_fit(reason, SHOWN_REASON);
    fprintf(cli->out, ": %.*s%s\n", (int)n, reason, reason[n] ? "…" : "");
}

/* Cells that are left for one reason: a few are shown with what they hold, of many the first, and where others are. */
struct alike {
    const struct ropa_left *cells[1 + SHOWN_ALIKE];
    size_t n;
};

static void note_alike(struct alike *a, const struct ropa_left *left) {
    if (a->n < sizeof a->cells / sizeof *a->cells)
        a->cells[a->n] = left;
    a->n++;
}

static void print_alike(const struct cli *cli, const struct alike *a) {
    static const struct ropa_text others = {
        {" และอีก %zu เซลล์ (%s, %s, %s …)", " and %zu more cells (%s, %s, %s …)"}};
    bool many = a->n > sizeof a->cells / sizeof *a->cells;
    for (size_t i = 0; i < a->n && (!many || !i); i++) {
        print_held(cli, a->cells[i]->cell, a->cells[i]->value);
        if (many)
            cli_print(cli->out, cli_say(cli, &others), a->n - 1, a->cells[1]->cell, a->cells[2]->cell,
                      a->cells[3]->cell);
        print_why(cli, a->cells[i]->reason[cli->lang]);
    }
}

/* What holds for many cells takes one line, and hides nothing that holds for one. */
static void print_left(const struct cli *cli, const struct ropa_import_result *r) {
    static const struct ropa_text more = {{"  ... และอีก %zu เซลล์ (ดูทั้งหมดด้วย --format json)\n",
                                           "  ... and %zu more cells (all with --format json)\n"}};
    struct alike why[SHOWN_LEFT] = {{.n = 0}};
    size_t n = 0, shown = 0;
    for (size_t i = 0; i < r->n_left; i++) {
        size_t k = 0;
        while (k < n && strcmp(why[k].cells[0]->reason[cli->lang], r->left[i].reason[cli->lang]) != 0)
            k++;
        if (k == SHOWN_LEFT)
            continue;
        n += k == n;
        shown++;
        note_alike(&why[k], &r->left[i]);
    }
    for (size_t k = 0; k < n; k++)
        print_alike(cli, &why[k]);
    if (r->n_left > shown)
        cli_print(cli->out, cli_say(cli, &more), r->n_left - shown);
}

/* Those that bar, or the others. */
static void print_doubts(const struct cli *cli, const struct ropa_import_result *r, bool bars) {
    static const struct ropa_text heads[] = {
        {{"โปรดดูอีกครั้ง %zu เซลล์:\n", "Look again at %zu cells:\n"}},
        {{"ต้องแก้ก่อน %zu เรื่อง ทั้งที่นี่และที่ต้นทางของไฟล์:\n",
          "To be mended first, here and where the file is from: %zu\n"}}};
    static const struct ropa_text more = {{"  ... และอีก %zu เซลล์ (ดูทั้งหมดด้วย --format json)\n",
                                           "  ... and %zu more cells (all with --format json)\n"}};
    size_t n = bars ? r->barred : r->n_doubts - r->barred, shown = 0;
    if (n)
        cli_print(cli->out, cli_say(cli, &heads[bars]), n);
    for (size_t i = 0; i < r->n_doubts && shown < SHOWN_LEFT; i++)
        if (r->doubts[i].bars == bars) {
            print_held(cli, r->doubts[i].cell, r->doubts[i].value);
            print_why(cli, r->doubts[i].reason[cli->lang]);
            shown++;
        }
    if (n > shown)
        cli_print(cli->out, cli_say(cli, &more), n - shown);
}

static void print_forms(const struct cli *cli, const struct ropa_import_result *r) {
    static const struct ropa_text head = {
        {"  ที่เก็บนั้น เก็บในรูปอื่นของค่าเดียวกัน %zu\n", "  of those stored, %zu are said in another form\n"}};
    static const struct ropa_text more = {{"    ... และอีก %zu เซลล์ (ดูทั้งหมดด้วย --format json)\n",
                                           "    ... and %zu more cells (all with --format json)\n"}};
    if (r->normalised)
        cli_print(cli->out, cli_say(cli, &head), r->normalised);
    for (size_t i = 0; i < r->n_forms && i < SHOWN_FORMS; i++) {
        size_t was = ropa_text_fit(r->forms[i].value, SHOWN_VALUE / 2),
               now = ropa_text_fit(r->forms[i].now, SHOWN_VALUE / 2);
        fprintf(cli->out, "    %s \"%.*s%s\" → \"%.*s%s\"\n", r->forms[i].cell, (int)was, r->forms[i].value,
                r->forms[i].value[was] ? "…" : "", (int)now, r->forms[i].now,
                r->forms[i].now[now] ? "…" : "");
    }
    if (r->normalised > SHOWN_FORMS)
        cli_print(cli->out, cli_say(cli, &more), r->normalised - SHOWN_FORMS);
}

/* Which sheets were read is said where there was a choice. */
static void print_sheets(const struct cli *cli, const struct ropa_import_result *r) {
    static const struct ropa_text head[2] = {{{"แผ่นงานที่ไม่ได้อ่าน:", "Sheets not read:"}},
                                             {{"แผ่นงานที่อ่าน:", "Sheets read:"}}};
    for (int read = 1; read >= 0 && r->n_sheets > 1; read--) {
        size_t n = 0;
        for (size_t i = 0; i < r->n_sheets; i++)
            if (r->sheets[i].read == (bool)read)
                fprintf(cli->out, "%s \"%s\"", n++ ? "," : cli_say(cli, &head[read]), r->sheets[i].name);
        if (n)
            fputc('\n', cli->out);
    }
}

/* Words to be answered once, in the map's "values". */
static void print_words(const struct cli *cli, const struct ropa_import_result *r,
                        const struct ropa_entity *noun) {
    static const struct ropa_text head = {
        {"คำที่ไม่อยู่ในรายการเลือก %zu คำ (ตอบครั้งเดียวได้ที่ \"values\" ของไฟล์จับคู่):\n",
         "%zu words are in no list (answer them once, in \"values\" of a map):\n"}};
    static const struct ropa_text near = {{" ใกล้เคียง: %s", " nearest: %s"}};
    static const struct ropa_text kept = {{" เก็บเป็นคำของหน่วยงาน", " kept as the office's own"}};
    static const struct ropa_text more = {{"  ... และอีก %zu คำ (ดูทั้งหมดด้วย --format json)\n",
                                           "  ... and %zu more words (all with --format json)\n"}};
    if (r->n_words)
        cli_print(cli->out, cli_say(cli, &head), r->n_words);
    for (size_t i = 0; i < r->n_words && i < SHOWN_LEFT; i++) {
        char label[512];
        const struct ropa_unknown_word *u = &r->words[i];
        size_t n = ropa_text_fit(u->word, SHOWN_VALUE);
        cli_path_label(cli, noun, u->field, label, sizeof label);
        fprintf(cli->out, "  %s \"%.*s%s\" ×%zu", label, (int)n, u->word, u->word[n] ? "…" : "", u->times);
        if (u->nearest)
            cli_print(cli->out, cli_say(cli, &near), u->nearest);
        fprintf(cli->out, "%s\n", u->kept ? cli_say(cli, &kept) : "");
    }
    if (r->n_words > SHOWN_LEFT)
        cli_print(cli->out, cli_say(cli, &more), r->n_words - SHOWN_LEFT);
}

static void print_text(const struct cli *cli, const struct ropa_import_result *r,
                       const struct ropa_entity *noun) {
    static const struct ropa_text records = {
        {"รายการ: ใหม่ %zu เปลี่ยน %zu คงเดิม %zu ขัดกัน %zu ไม่รับ %zu\n",
         "Records: %zu new, %zu changed, %zu unchanged, %zu in conflict, %zu rejected\n"}};
    static const struct ropa_text partly = {
        {"  ที่ขัดกันนั้น %zu รายการเปลี่ยนเฉพาะช่องที่ไม่ขัดกัน ช่องที่ขัดกันรอท่านเลือก\n",
         "  of those in conflict, %zu change in what isn't; what is waits for you to choose\n"}};
    static const struct ropa_text choose = {
        {"  เพิ่ม: --theirs (ใช้ค่าในไฟล์) หรือ --ours (ใช้ค่าในทะเบียน)\n",
         "  add: --theirs (the file's value) or --ours (the register's)\n"}};
    static const struct ropa_text files = {{"ไฟล์หลักฐาน: เก็บ %zu\n", "Files of evidence: %zu kept\n"}};
    static const struct ropa_text cells = {
        {"เซลล์: อ่าน %zu เก็บ %zu เหลือ %zu\n", "Cells: %zu read, %zu stored, %zu left\n"}};
    static const struct ropa_text empty = {
        {"  ที่เก็บนั้น ว่างหรือไม่ระบุ %zu\n", "  of those stored, %zu say nothing\n"}};
    cli_print(cli->out, cli_say(cli, &records), r->fresh, r->changed, r->unchanged, r->conflict, r->rejected);
    if (r->partly)
        cli_print(cli->out, cli_say(cli, &partly), r->partly);
    cli_print(cli->out, cli_say(cli, &cells), r->read, r->stored, r->n_left);
    if (r->files)
        cli_print(cli->out, cli_say(cli, &files), r->files);
    if (r->empty)
        cli_print(cli->out, cli_say(cli, &empty), r->empty);
    print_forms(cli, r);
    print_sheets(cli, r);
    print_left(cli, r);
    print_doubts(cli, r, true);
    print_doubts(cli, r, false);
    print_words(cli, r, noun);
    print_changes(cli, r);
    if (r->conflict)
        fputs(cli_say(cli, &choose), cli->out);
}

static void print_result(struct cli *cli, const struct ropa_import_result *r,
                         const struct ropa_entity *noun) {
    if (cli->format == CLI_JSON)
        print_json(cli, r);
    else
        print_text(cli, r, noun ? noun : ropa_entity_find("activity"));
}

static int status_of(const struct ropa_import_result *r) {
    return r->conflict ? CLI_FAILED : r->rejected || r->wrong || r->barred ? CLI_FINDINGS : CLI_DONE;
}

/* ---- import ---- */

/* The text of the map, owned; NULL with a message. */
static char *read_map(struct cli *cli, const char *path) {
    char *text;
    struct ropa_err err = {0};
    if (ropa_read_text(path, MAX_MAP, &text, &err))
        return cli_fail(cli, &err), NULL;
    if (!strncmp(text, "\xEF\xBB\xBF", 3)) /* the mark that Notepad writes */
        memmove(text, text + 3, strlen(text) - 2);
    return text;
}

struct importing {
    struct cli *cli;
    const struct cli_args *args;
    struct ropa_import how;
    struct cli_mapping mapping; /* its map: given, or made here */
    bool made;                  /* here */
    bool quiet;                 /* what can't be taken is told already */
};

/* One run; *r is owned, and *status what it came to. False with a message where the file can't be taken: *r is then that for which a map
 * is proposed, or NULL. */
static bool run_import(struct importing *in, struct ropa_import_result **r, int *status) {
    struct ropa_err err = {0};
    in->how.map = in->mapping.map;
    const char *path = in->args->words[0];
    struct cli_input input;
    struct ropa_source source;
    if (cli_is_pipe(path) && !cli_pipe_in(in->cli, &input, &source))
        return *status = CLI_USAGE, false;
    enum ropa_status s = cli_is_pipe(path) ? ropa_import_from(in->cli->reg, &source, &in->how, r, &err)
                                           : ropa_import(in->cli->reg, path, &in->how, r, &err);
    cli_progress_end(in->cli);
    if (s)
        *status = in->quiet ? CLI_FAILED : cli_fail(in->cli, &err);
    else
        *status = status_of(*r);
    if (s && *r && !(*r)->proposed_map) {
        ropa_import_free(*r);
        *r = NULL;
    }
    return !s;
}

/* What one run came to, its conflicts answered one by one, then, where that is wanted, stored. */
static int settle(struct importing *in, const struct ropa_import_result *first, int status) {
    static const struct ropa_text ask = {{"บันทึกลงทะเบียนหรือไม่", "Store this in the register?"}};
    static const struct ropa_text nothing = {
        {"ยังไม่ได้บันทึก ใช้ --yes เพื่อบันทึก\n", "Nothing was stored; --yes stores it\n"}};
    struct cli *cli = in->cli;
    struct cli_decided d = {0};
    struct ropa_import_result *r = NULL;
    bool preview = cli_has(in->args, "preview"), sure = cli_has(in->args, "yes") && !preview;
    if (!preview)
        cli_decide_import(cli, first, &d);
    if (preview || !cli->ask || !(sure || cli_confirm(cli, cli_say(cli, &ask), false))) {
        if (!sure)
            cli_note(cli, &nothing);
        free(d.takes);
        return status;
    }
    in->how.write = true;
    in->how.decide = d.takes ? cli_decided : NULL;
    in->how.deciding = &d;
    if (run_import(in, &r, &status) && d.takes)
        print_result(cli, r, in->how.noun);
    free(d.takes);
    ropa_import_free(r);
    return status;
}

/* ---- foreign headings ---- */

/* What can be done about headings that nobody knows, where nobody can be asked. */
static void tell_map(struct importing *in) {
    static const struct ropa_text how = {
        {"ให้โปรแกรมเสนอไฟล์จับคู่หัวคอลัมน์: %s import %s --save-map ‹ไฟล์.json› แล้วนำเข้าด้วย --map (ในจอแก้ทีละคอลัมน์ได้เลย)\n",
         "Let a map of the headings be proposed: %s import %s --save-map ‹FILE.json›, then import with --map (on a terminal each "
         "column can be corrected at once)\n"}};
    cli_note(in->cli, &how, cli_ropa(in->cli), in->args->words[0]);
}

/* Whether columns that no field takes are to be given one. */
static bool wants_map(struct importing *in, const struct ropa_import_result *r, bool refused) {
    static const struct ropa_text ask = {{"มีคอลัมน์ที่ยังไม่มีช่องรับ แก้การจับคู่คอลัมน์ก่อนหรือไม่",
                                          "Some columns have no field; correct what each is read as first?"}};
    struct cli *cli = in->cli;
    if (!r || !r->proposed_map || in->mapping.map)
        return false;
    return refused || (cli->ask && !in->how.write && !cli_has(in->args, "preview") &&
                       cli_confirm(cli, cli_say(cli, &ask), false));
}

/* The file read again with the map as it is now; *r becomes what that came to, NULL where it can't be taken. */
static void run_again(struct importing *in, struct ropa_import_result **r, int *status) {
    ropa_import_free(*r);
    *r = NULL;
    if (run_import(in, r, status)) {
        print_result(in->cli, *r, in->how.noun);
        return;
    }
    ropa_import_free(*r);
    *r = NULL;
}

/* Let the map proposed for *r be corrected by number, and read the file by it; where nobody can be asked it is only written. */
static void make_map(struct importing *in, struct ropa_import_result **r, int *status) {
    in->mapping.map = strdup((*r)->proposed_map);
    in->mapping.r = *r;
    in->made = true;
    bool use = in->mapping.map && in->cli->ask && cli_map_columns(in->cli, &in->mapping);
    in->mapping.r = NULL;
    if (use) {
        run_again(in, r, status);
    } else {
        ropa_import_free(*r);
        *r = NULL;
    }
}

/* The words that no list has, until none is answered any more. */
static void answer_words(struct importing *in, struct ropa_import_result **r, int *status) {
    if (in->cli->ask && *r && (*r)->n_words && !in->mapping.map)
        in->mapping.map = strdup("{}"); /* of no column: it tells what words mean */
    while (in->cli->ask && !cli_has(in->args, "preview") && in->mapping.map && !in->how.write && *r &&
           (*r)->n_words && cli_map_words(in->cli, &in->mapping, *r)) {
        in->made = true;
        run_again(in, r, status);
    }
}

/*
 * What the file's words may mean, for whoever corrects the map that is proposed: what comes nearest where no list takes them, and
 * themselves where they would become the office's own.
 */
static void propose_words(struct importing *in) {
    struct ropa_import_result *r = NULL;
    struct ropa_err err;
    int status;
    in->how.write = false;
    in->quiet = true;
    if (!run_import(in, &r, &status)) {
        ropa_import_free(r);
        return;
    }
    for (size_t i = 0; i < r->n_words; i++) {
        const struct ropa_unknown_word *u = &r->words[i];
        char *own = NULL;
        bool good = !u->kept || asprintf(&own, "+%s", u->word) >= 0;
        if (good && (own || u->nearest)) /* one that it can't say stays out */
            ropa_map_word(&in->mapping.map, in->mapping.noun, u->field, u->word, own ? own : u->nearest,
                          &err);
        free(own);
    }
    ropa_import_free(r);
}

/* Into the file named: the map that was used, or else what is proposed for columns that no field takes. */
static void keep_map(struct importing *in, const struct ropa_import_result *r) {
    static const struct ropa_text none = {
        {"ทุกคอลัมน์มีช่องรับแล้ว จึงไม่มีไฟล์จับคู่ให้บันทึก\n", "Every column has its field: there is no map to save\n"}};
    const char *path = cli_option(in->args, "save-map");
    if (path && !in->mapping.map && r && r->proposed_map)
        in->made = (in->mapping.map = strdup(r->proposed_map)) != NULL;
    if (path && in->made && !in->cli->ask)
        propose_words(in);
    if (path && in->mapping.map)
        cli_map_save(in->cli, &in->mapping, path);
    else if (path && r)
        cli_note(in->cli, &none);
    else if (in->made && in->cli->ask)
        cli_map_offer(in->cli, &in->mapping);
}

static int import_file(struct importing *in) {
    struct ropa_import_result *r = NULL;
    int status;
    in->how.write = cli_has(in->args, "yes") && !cli_has(in->args, "preview");
    bool refused = !run_import(in, &r, &status);
    if (!refused)
        print_result(in->cli, r, in->how.noun);
    if (wants_map(in, r, refused))
        make_map(in, &r, &status);
    if (refused && in->made && !in->cli->ask && !cli_has(in->args, "save-map"))
        tell_map(in);
    answer_words(in, &r, &status);
    if (r && (in->how.write ? r->conflict && in->cli->ask : !r->conflict || in->cli->ask))
        status = settle(in, r, status);
    keep_map(in, r);
    ropa_import_free(r);
    return status;
}

/* The layout that is named, one that registers are written in: *out NULL for "auto", by the headings. */
static bool find_layout(struct cli *cli, const char *named, const char **out, int *status) {
    struct cli_nearest n = {.word = named, .distance = 64};
    size_t count, len;
    const struct ropa_export_format *const *formats = ropa_export_formats(&count);
    char one[64], near[64];
    *out = NULL;
    if (!named || !strcmp(named, "auto"))
        return true;
    cli_nearest_try(&n, "auto");
    for (size_t i = 0; i < count; i++)
        for (const char *p = formats[i]->noun ? "" : formats[i]->layouts; *p;
             p += len + strspn(p + len, ", ")) {
            len = strcspn(p, ",");
            snprintf(one, sizeof one, "%.*s", (int)len, p);
            cli_nearest_try(&n, one);
            if (n.found == one) {
                snprintf(near, sizeof near, "%s", one);
                n.found = near;
            }
            if (!strcmp(one, named))
                *out = named;
        }
    if (!*out)
        *status = cli_unknown(cli, &n);
    return *out != NULL;
}

int cli_cmd_import(struct cli *cli, const struct cli_args *args) {
    struct importing in = {.cli = cli,
                           .args = args,
                           .how = {.encoding = cli_option(args, "encoding"),
                                   .unit = cli_option(args, "unit"),
                                   .sheet = cli_option(args, "sheet"),
                                   .files = cli_option(args, "files"),
                                   .progress = cli_progress,
                                   .ctx = cli}};
    const char *map = cli_option(args, "map");
    int status = CLI_DONE;
    if (args->n_words != 1 || (cli_has(args, "theirs") && cli_has(args, "ours")))
        return cli_usage(cli, args);
    if (!cli_find_noun(cli, args, &in.how.noun, &status) ||
        !find_layout(cli, cli_option(args, "layout"), &in.how.layout, &status))
        return status;
    if (map && !(in.mapping.map = read_map(cli, map)))
        return CLI_FAILED;
    in.mapping.noun = in.how.noun;
    in.how.take = cli_has(args, "theirs") ? ROPA_TAKE_THEIRS
                  : cli_has(args, "ours") ? ROPA_TAKE_OURS
                                          : ROPA_TAKE_NEITHER;
    status = import_file(&in);
    free(in.mapping.map);
    return status;
}
