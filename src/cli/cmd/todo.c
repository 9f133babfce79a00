/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* todo: what to do next, as a list and one by one. */
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum {
    USUAL = 20,      /* things shown where no limit was asked for */
    MANY = 2000,     /* activities from which on the reader is told to wait */
    SENTENCES = 8,   /* of what is lacking, kept of one thing */
    BRIEFLY = 3,     /* of those told where a question follows */
    FIXED_WIDTH = 51 /* columns that all but the words take */
};

/* ---- kept to be shown and done later ---- */

struct keeping {
    struct cli_todos *out;
    size_t left; /* how many more that are neither duties nor units to chase */
    size_t cap;  /* of out->at */
    bool bad;    /* out of memory */
};

/* Every text of `t`, notes last: `fields` says where each stands. Gives how many. */
static size_t texts_of(struct ropa_todo *t, struct ropa_score_note *notes, const char **fields[]) {
    size_t n = 0;
    const char **own[] = {&t->what.in[0], &t->what.in[1], &t->serves.in[0], &t->serves.in[1], &t->look.in[0],
                          &t->look.in[1], &t->step,       &t->kpi,          &t->unit,         &t->unit_name,
                          &t->person,     &t->post,       &t->due,          &t->ref,          &t->asks};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        fields[n++] = own[i];
    for (size_t i = 0; i < t->n_missing && i < SENTENCES; i++) {
        notes[i] = t->missing[i];
        fields[n++] = &notes[i].unit;
        fields[n++] = &notes[i].unit_name;
        fields[n++] = &notes[i].ref;
        fields[n++] = &notes[i].title;
        fields[n++] = &notes[i].detail;
    }
    return n;
}

/* A copy of `todo` with its texts behind one another in one block. */
static bool keep(struct cli_todo *k, const struct ropa_todo *todo) {
    const char **fields[20 + SENTENCES * 5];
    size_t n_notes = todo->n_missing < SENTENCES ? todo->n_missing : SENTENCES;
    struct ropa_score_note notes[SENTENCES];
    size_t of_notes = n_notes * sizeof *notes, of_values = todo->n_fields * sizeof *todo->fields;
    size_t size = of_notes + of_values + 1;
    k->todo = *todo;
    size_t n = texts_of(&k->todo, notes, fields);
    for (size_t i = 0; i < n; i++)
        size += strlen(*fields[i]) + 1;
    k->text = malloc(size);
    if (!k->text)
        return false;
    char *at = k->text + of_notes + of_values;
    for (size_t i = 0; i < n; i++) {
        const char *from = *fields[i];
        *fields[i] = at;
        at = stpcpy(at, from) + 1;
    }
    if (of_values)
        memcpy(k->text + of_notes, todo->fields, of_values);
    memcpy(k->text, notes, of_notes);
    k->todo.missing = (const struct ropa_score_note *)(void *)k->text;
    k->todo.fields = (const struct ropa_todo_field *)(void *)(k->text + of_notes);
    return true;
}

static bool take(void *ctx, const struct ropa_todo *todo) {
    struct keeping *k = ctx;
    struct cli_todos *out = k->out;
    void *more = cli_grow(out->at, out->n, &k->cap, sizeof *out->at);
    if (!more) {
        k->bad = true;
        return false;
    }
    out->at = more;
    k->bad = !keep(&out->at[out->n], todo);
    out->n += !k->bad;
    k->left -= todo->kind > ROPA_TODO_CHASE;
    return !k->bad && k->left;
}

enum ropa_status cli_todos_read(struct cli *cli, const struct ropa_score *score,
                                const struct ropa_todo_options *options, size_t steps, struct cli_todos *out,
                                struct ropa_err *err) {
    struct keeping k = {.out = out, .left = steps ? steps : SIZE_MAX};
    *out = (struct cli_todos){0};
    enum ropa_status s = ropa_todo_each(cli->reg, score, options, take, &k, err);
    if (!s && k.bad)
        s = err->status = ROPA_E_NOMEM;
    return s;
}

enum ropa_status cli_todos_wait(struct cli *cli, const struct ropa_record *entry,
                                const struct ropa_entity *paper, struct cli_todos *out) {
    struct keeping k = {.out = out, .left = SIZE_MAX};
    *out = (struct cli_todos){0};
    enum ropa_status s = ropa_todo_waits(cli->reg, entry, paper, take, &k, NULL);
    return !s && k.bad ? ROPA_E_NOMEM : s;
}

enum ropa_status cli_todos_mend(struct cli *cli, const struct ropa_record *rec, struct cli_todos *out) {
    struct keeping k = {.out = out, .left = SIZE_MAX};
    *out = (struct cli_todos){0};
    enum ropa_status s = ropa_todo_mend(cli->reg, rec, take, &k, NULL);
    return !s && k.bad ? ROPA_E_NOMEM : s;
}

void cli_todos_free(struct cli_todos *t) {
    for (size_t i = 0; i < t->n; i++)
        free(t->at[i].text);
    free(t->at);
    *t = (struct cli_todos){0};
}

/* ---- words ---- */

/* "เกิน 12 วัน" */
static const char *days_left(const struct cli *cli, const struct ropa_todo *todo, char *out, size_t size) {
    static const struct ropa_text units[] = {{{"วัน", "days"}}, {{"ชม.", "h"}}};
    static const struct ropa_text over = {{"เกิน %lld %s", "%lld %s late"}}, left = {{"%lld %s", "%lld %s"}};
    static const struct ropa_text today = {{"วันนี้", "today"}};
    long long n = todo->remains < 0 ? -todo->remains : todo->remains;
    bool hours = todo->hours && n < 72LL * 60;
    *out = '\0';
    if (!*todo->due)
        return out;
    if (todo->hours)
        n = hours ? n / 60 : n / (24 * 60);
    if (!n && !todo->hours)
        cli_format(out, size, "%s", cli_say(cli, &today));
    else
        cli_format(out, size, cli_say(cli, todo->remains < 0 ? &over : &left), n,
                   cli_say(cli, &units[hours]));
    return out;
}

/* "K2-6-2 +3": the first of the steps of the agreement, and how many more it moves; of a duty the sections of the law. */
static const char *steps_briefly(const struct cli *cli, const struct ropa_todo *t, char *out, size_t size) {
    size_t more = 0, first = strcspn(t->step, " ");
    if (t->kind == ROPA_TODO_DUTY)
        return cli_screen_law(cli, t->step, out, size);
    for (const char *at = t->step; *at; at++)
        more += *at == ' ';
    if (more)
        snprintf(out, size, "%.*s +%zu", (int)first, t->step, more);
    else
        snprintf(out, size, "%s", t->step);
    return out;
}

const char *cli_todo_right(const struct cli *cli, const struct ropa_todo *todo, char *out, size_t size) {
    char days[64], kpi[24] = "";
    if (todo->kind == ROPA_TODO_STEP)
        snprintf(kpi, sizeof kpi, "KPI %s", todo->kpi);
    days_left(cli, todo, days, sizeof days);
    snprintf(out, size, "%s%s%s", kpi, *kpi && *days ? " · " : "", days);
    return out;
}

const char *cli_todo_line(const struct cli *cli, const struct ropa_todo *t, char *out, size_t size) {
    const struct ropa_remedy *r = &t->remedy;
    bool act = t->kind == ROPA_TODO_STEP && r->verb && !r->noun && r->n_refs;
    cli_format(out, size, "%s%s%s", cli_say(cli, &t->what), act ? " → " : "",
               act ? cli_label(cli, "ACTKIND", r->verb) : "");
    return out;
}

/* "+7.50", "+7.50*" with others, "+7.50~" on a unit's own card; "" where it brings none. */
static const char *points(const struct ropa_todo *t, char *out, size_t size) {
    *out = '\0';
    if (t->points)
        snprintf(out, size, "+%ld.%02ld%s", t->points / 100, t->points % 100,
                 t->own    ? "~"
                 : t->with ? "*"
                           : "");
    return out;
}

/* So many still to do, `of` so many; a stroke between is for other programs: in scores it tells of what is done. */
static void amount(const struct ropa_todo *t, const char *of, char *out, size_t size) {
    *out = '\0';
    if (t->of && of)
        snprintf(out, size, "%zu%s%zu", t->left, of, t->of);
    else if (t->left)
        snprintf(out, size, "%zu", t->left);
}

/* "GEN", "GEN +2": one unit and others. */
static const char *doer(const struct cli *cli, const struct ropa_todo *t, char *out, size_t size) {
    static const struct ropa_text office = {{"องค์กร", "office"}};
    static const struct ropa_text units = {{"%zu หน่วย", "%zu units"}}, centre = {{"ศูนย์", "centre"}};
    bool shared = t->by == ROPA_TODO_BY_UNIT && !*t->unit && !t->others; /* of no unit */
    if (t->by == ROPA_TODO_BY_OFFICE || shared)
        cli_format(out, size, cli_say(cli, &office));
    else if (*t->unit && t->others)
        snprintf(out, size, "%s +%zu", t->unit, t->others);
    else if (*t->unit)
        snprintf(out, size, "%s", t->unit);
    else
        cli_format(out, size, cli_say(cli, t->by == ROPA_TODO_BY_UNIT ? &units : &centre), t->others);
    return out;
}

/* ---- one thing ---- */

static void show_points(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text alone = {{"    ได้ %ld.%02ld คะแนน", "    brings %ld.%02ld points"}};
    static const struct ropa_text with = {
        {" เมื่อทำอีก %zu ข้อของเป้าหมายเดียวกันด้วย", " with the %zu others of its goal"}};
    static const struct ropa_text own = {{" ในคะแนนของหน่วยงานเอง", " on the unit's own card"}};
    if (!t->points)
        return;
    cli_print(cli->out, cli_say(cli, &alone), t->points / 100, t->points % 100);
    if (t->with)
        cli_print(cli->out, cli_say(cli, &with), t->with);
    fprintf(cli->out, "%s\n", t->own ? cli_say(cli, &own) : "");
}

/* What of the agreement, or of the law, it serves: the first step in words, and how many more. */
static void show_steps(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text more = {{" และอีก %zu ข้อของคำรับรอง", " and %zu more of the agreement"}},
                                  waits = {{"ขั้นตอนของคำรับรองที่รออยู่: ", "steps of the agreement that wait: "}};
    char line[1000], rest[100] = "", law[300];
    size_t n = 0, first = strcspn(t->step, " ");
    if (!*t->step)
        return;
    for (const char *at = t->step; *at; at++)
        n += *at == ' ';
    if (t->kind != ROPA_TODO_DUTY && n)
        cli_format(rest, sizeof rest, cli_say(cli, &more), n);
    if (t->kind == ROPA_TODO_DUTY)
        cli_format(line, sizeof line, "%s", cli_screen_law(cli, t->step, law, sizeof law));
    else if (!*cli_say(cli, &t->serves))
        cli_format(line, sizeof line, "%s%s", cli_say(cli, &waits), t->step);
    else
        cli_format(line, sizeof line, "%.*s %s%s", (int)first, t->step, cli_say(cli, &t->serves), rest);
    cli_screen_text(cli, line, 4, 6);
}

static void show_doer(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text label = {{"ผู้ทำ: ", "who: "}};
    static const struct ropa_text office = {{"หัวหน้าส่วนราชการ", "the head of the office"}};
    static const struct ropa_text others = {{" และอีก %zu หน่วยงาน", " and %zu more units"}};
    char who[64];
    bool head =
        t->by == ROPA_TODO_BY_OFFICE && *t->person; /* who signs for it; else it is nobody's by name */
    const char *name = head            ? cli_say(cli, &office)
                       : *t->unit_name ? t->unit_name
                                       : doer(cli, t, who, sizeof who);
    char line[900], more[96] = "", post[300] = "";
    if (t->others && *t->unit_name)
        cli_format(more, sizeof more, cli_say(cli, &others), t->others);
    if (*t->post)
        snprintf(post, sizeof post, " (%s)", t->post);
    cli_format(line, sizeof line, "%s%s%s%s%s%s", cli_say(cli, &label), name, more, *t->person ? " · " : "",
               t->person, post);
    cli_screen_text(cli, line, 4, 6);
}

static void show_day(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text by = {{"    ภายใน %s (%s)\n", "    by %s (%s)\n"}};
    char day[96], left[96];
    if (!*t->due)
        return;
    if (t->hours)
        cli_show_time(cli, t->due, day, sizeof day);
    else
        ropa_date_format(t->due, cli->lang, ROPA_DATE_SHORT, day, sizeof day);
    cli_print(cli->out, cli_say(cli, &by), day, ropa_todo_left(t, cli->lang, left, sizeof left));
}

static void show_missing(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text head = {{"    ค้าง %s\n", "    still to do: %s\n"}},
                                  of = {{" จาก ", " of "}};
    static const struct ropa_text more = {{"      และอีก %zu รายการ\n", "      and %zu more\n"}};
    char n[48];
    amount(t, cli_say(cli, &of), n, sizeof n);
    if (*n && t->kind == ROPA_TODO_STEP)
        cli_print(cli->out, cli_say(cli, &head), n);
    char line[1000] = "", said[1000] = "";
    size_t most = cli->menu ? BRIEFLY : SENTENCES, told = 0, i = 0;
    for (; i < t->n_missing && i < SENTENCES && told < most; i++) {
        char *text = ropa_score_note_text(&t->missing[i], cli->lang);
        cli_format(line, sizeof line, "- %s", text ? text : "");
        free(text);
        if (!strcmp(line, said)) /* two steps lack it */
            continue;
        cli_screen_text(cli, line, 6, 8);
        snprintf(said, sizeof said, "%s", line);
        told++;
    }
    if (*t->look.in[cli->lang]) {
        cli_format(line, sizeof line, "! %s", t->look.in[cli->lang]);
        cli_screen_text(cli, line, 6, 8);
    }
    if (t->n_missing > i)
        cli_print(cli->out, cli_say(cli, &more), t->n_missing - i);
}

static bool is_asked(const struct ropa_document_kind *kind, const char *asks) {
    size_t i = 0;
    const size_t most = sizeof kind->asked / sizeof *kind->asked;
    while (i < most && kind->asked[i] && strcmp(kind->asked[i], asks) != 0)
        i++;
    return i < most && kind->asked[i];
}

static bool is_of(struct cli *cli, const struct ropa_document_kind *kind, const char *ref) {
    char uid[37];
    return *ref && !ropa_register_find(cli->reg, ropa_entity_find(kind->noun), ref, uid, NULL);
}

/* The paper that the step asks for: once it is approved it proves it. Of the record at hand, where that is one. */
static void show_paper(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text of_record = {
        {"    เอกสารของขั้นตอนนี้: %s เป็นหลักฐานเมื่ออนุมัติแล้ว: %s document %s %s --output %s.%s\n",
         "    the paper that it asks for, which proves it once approved: %s: %s document %s %s --output %s.%s\n"}};
    static const struct ropa_text of_any = {
        {"    เอกสารของขั้นตอนนี้: %s เป็นหลักฐานเมื่ออนุมัติแล้ว: %s document %s\n",
         "    the paper that it asks for, which proves it once approved: %s: %s document %s\n"}};
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++) {
        const struct ropa_document_kind *k = kinds[i];
        const char *ref = NULL;
        if (!*t->asks || !is_asked(k, t->asks))
            continue;
        if (t->remedy.n_refs && is_of(cli, k, t->remedy.refs[0]))
            ref = t->remedy.refs[0];
        else if (is_of(cli, k, t->unit))
            ref = t->unit;
        if (ref)
            cli_print(cli->out, cli_say(cli, &of_record), cli_say(cli, &k->label), cli_ropa(cli), k->name,
                      ref, ref, k->picture ? "png" : "docx");
        else
            cli_print(cli->out, cli_say(cli, &of_any), cli_say(cli, &k->label), cli_ropa(cli), k->name);
    }
}

/* The memo that what is to be done goes by. */
static void show_memo(struct cli *cli, const struct ropa_todo *t) {
    const struct ropa_entity *noun = NULL;
    char uid[37];
    if (!t->remedy.verb || !t->remedy.n_refs || !t->unit || !*t->unit ||
        ropa_register_find_any(cli->reg, t->remedy.refs[0], &noun, uid, NULL))
        return;
    cli_document_of_act(cli, t->remedy.verb, noun, t->unit);
}

void cli_todo_show(struct cli *cli, const struct ropa_todo *t, size_t number) {
    static const struct ropa_text command = {{"    พิมพ์: ", "    command: "}},
                                  grey = {{"(พิมพ์เองได้: %s)", "(as a command: %s)"}};
    static const struct ropa_text rest = {
        {"      และอีก %zu รายการ ซึ่งจะแสดงเมื่อทำชุดนี้แล้ว\n", "      and %zu more, told once these are done\n"}};
    char line[1000];
    cli_format(line, sizeof line, "%zu  %s", number, cli_say(cli, &t->what));
    cli_screen_bold(cli, true);
    cli_screen_text(cli, line, 1, 4);
    cli_screen_bold(cli, false);
    show_steps(cli, t);
    show_points(cli, t);
    show_doer(cli, t);
    show_day(cli, t);
    show_missing(cli, t);
    char *typed = cli_todo_command(cli, t, true);
    bool wall = typed && ropa_text_width(typed) > 2 * cli_screen_columns(cli); /* nobody types that */
    if (typed && *typed && cli->menu && !wall) {                               /* it is done by its number */
        cli_format(line, sizeof line, cli_say(cli, &grey), typed);
        cli_screen_faint(cli, true);
        cli_screen_text(cli, line, 4, 6);
        cli_screen_faint(cli, false);
    } else if (typed && *typed && !cli->menu) {
        cli_print(cli->out, "%s%s\n", cli_say(cli, &command), typed);
    }
    if (typed && t->rest)
        cli_print(cli->out, cli_say(cli, &rest), t->rest);
    free(typed);
    show_memo(cli, t);
    show_paper(cli, t);
}

/* ---- the list ---- */

static void print_table(struct cli *cli, const struct cli_todos *all) {
    bool th = cli->lang == ROPA_TH;
    const struct cli_column columns[] = {
        {"n", "#", 0, true},
        {"step", th ? "ขั้นตอน" : "Step", 10, false},
        {"points", th ? "คะแนน" : "Points", 0, true},
        {"left", th ? "ค้าง" : "Left", 0, true},
        {"due", th ? "เหลือเวลา" : "Time", th ? 12 : 14, true},
        {"who", th ? "ผู้ทำ" : "Who", 8, false},
        {"what", th ? "สิ่งที่ต้องทำ" : "What", cli_screen_columns(cli) - FIXED_WIDTH - (th ? 0 : 2), false}};
    struct cli_table *table = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; table && i < all->n; i++) {
        const struct ropa_todo *t = &all->at[i].todo;
        char number[24], sum[32], left[48], days[64], step[300], who[64];
        snprintf(number, sizeof number, "%zu", i + 1);
        steps_briefly(cli, t, step, sizeof step);
        amount(t, cli->format == CLI_TABLE ? NULL : "/", left, sizeof left);
        cli_table_row(table, (const char *const[]){number, step, points(t, sum, sizeof sum), left,
                                                   days_left(cli, t, days, sizeof days),
                                                   doer(cli, t, who, sizeof who), cli_say(cli, &t->what)});
    }
    cli_table_end(table);
}

static void print_foot(struct cli *cli, const struct cli_todos *all, bool limited) {
    static const struct ropa_text none = {{"ไม่มีสิ่งที่ต้องทำ\n", "nothing to do\n"}};
    static const struct ropa_text with = {{"* เมื่อทำทุกข้อของเป้าหมายเดียวกัน  ~ คะแนนของหน่วยงานเอง\n",
                                           "* with the others of its goal  ~ on the unit's own card\n"}};
    static const struct ropa_text more = {
        {"แสดง %zu ข้อแรก ดูทั้งหมดด้วย --limit 0\n", "the first %zu; all with --limit 0\n"}};
    static const struct ropa_text next = {{"รายละเอียดแต่ละข้อ: %s todo เลขข้อ\n", "Details: %s todo NUMBER\n"}};
    static const struct ropa_text first = {{"ทำข้อ 1 ด้วย: %s\n", "The first is done with: %s\n"}};
    bool marked = false;
    if (!all->n) {
        cli_note(cli, &none);
        return;
    }
    for (size_t i = 0; i < all->n; i++)
        marked |= all->at[i].todo.points && (all->at[i].todo.own || all->at[i].todo.with);
    if (marked)
        fputs(cli_say(cli, &with), cli->out);
    if (limited)
        cli_print(cli->out, cli_say(cli, &more), all->n);
    char *command = cli_todo_command(cli, &all->at[0].todo, true);
    cli_print(cli->out, cli_say(cli, &next), cli_ropa(cli));
    if (command && *command) /* one that waits for others has none */
        cli_print(cli->out, cli_say(cli, &first), command);
    free(command);
}

static void print_people(struct cli *cli, const struct cli_todos *all, bool limited) {
    if (all->n)
        print_table(cli, all);
    print_foot(cli, all, limited);
}

/* A row of csv. */
static void put_csv(struct cli *cli, struct cli_table *table, size_t number, const struct ropa_todo *t,
                    const char *command) {
    static const char *const kinds[] = {"returned", "duty",   "chase", "step",
                                        "unit",     "result", "again", "mistake"};
    static const char *const by[] = {"unit", "centre", "office"};
    char n[24], round[12], sum[24], alone[24], with[24], left[24], of[24], remains[24];
    snprintf(n, sizeof n, "%zu", number);
    snprintf(round, sizeof round, "%d", t->round);
    snprintf(sum, sizeof sum, "%ld.%02ld", t->points / 100, t->points % 100);
    snprintf(alone, sizeof alone, "%ld.%02ld", t->alone / 100, t->alone % 100);
    snprintf(with, sizeof with, "%zu", t->with);
    snprintf(left, sizeof left, "%zu", t->left);
    snprintf(of, sizeof of, "%zu", t->of);
    snprintf(remains, sizeof remains, "%lld", (long long)t->remains);
    char *missing = t->n_missing ? ropa_score_note_text(&t->missing[0], cli->lang) : NULL;
    cli_table_row(table, (const char *const[]){n,
                                               kinds[t->kind],
                                               t->kpi,
                                               t->step,
                                               t->round ? round : "",
                                               cli_say(cli, &t->what),
                                               sum,
                                               alone,
                                               with,
                                               t->own ? "1" : "0",
                                               left,
                                               t->of ? of : "",
                                               by[t->by],
                                               t->unit,
                                               t->person,
                                               t->post,
                                               t->due,
                                               *t->due && !t->hours ? remains : "",
                                               *t->due && t->hours ? remains : "",
                                               t->ref,
                                               missing ? missing : "",
                                               command});
    free(missing);
}

static void print_program(struct cli *cli, const struct cli_todos *all) {
    static const struct cli_column columns[] = {{"n", "n", 0, true},
                                                {"kind", "kind", 0, false},
                                                {"kpi", "kpi", 0, false},
                                                {"step", "step", 0, false},
                                                {"round", "round", 0, true},
                                                {"what", "what", 0, false},
                                                {"points", "points", 0, true},
                                                {"alone", "alone", 0, true},
                                                {"with", "with", 0, true},
                                                {"own", "own", 0, true},
                                                {"left", "left", 0, true},
                                                {"of", "of", 0, true},
                                                {"by", "by", 0, false},
                                                {"unit", "unit", 0, false},
                                                {"person", "person", 0, false},
                                                {"post", "post", 0, false},
                                                {"due_at", "due_at", 0, false},
                                                {"days_left", "days_left", 0, true},
                                                {"minutes_left", "minutes_left", 0, true},
                                                {"ref", "ref", 0, false},
                                                {"missing", "missing", 0, false},
                                                {"command", "command", 0, false}};
    struct cli_table *table = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; table && i < all->n; i++) {
        const struct ropa_todo *t = &all->at[i].todo;
        char *command = cli_todo_command(cli, t, false);
        struct ropa_json *w = cli_table_json(table);
        if (w)
            ropa_json_todo(w, NULL, i + 1, t, command ? command : "", cli->lang);
        else
            put_csv(cli, table, i + 1, t, command ? command : "");
        free(command);
    }
    cli_table_end(table);
}

/* ---- the frame ---- */

void cli_say_wait(struct cli *cli) {
    static const struct ropa_text wait = {{"กำลังคำนวณ…", "working it out…"}};
    if (!cli->ask || ropa_register_count(cli->reg, ropa_entity_find("activity")) < MANY)
        return;
    cli_note(cli, &wait);
    cli_code(cli->err, "\r");
}

/* The number of one thing among the words, 0 for the list; false with a message. */
static bool read_number(struct cli *cli, const struct cli_args *args, size_t *number) {
    static const struct ropa_text text = {
        {"\"%s\" ไม่ใช่เลขข้อ โปรดใช้เช่น %s todo 3\n", "\"%s\" is no number; write for example %s todo 3\n"}};
    char *key = args->n_words ? ropa_text_fold(args->words[0]) : NULL;
    *number = key ? strtoul(key, NULL, 10) : 0;
    free(key);
    if (args->n_words && !*number)
        cli_note(cli, &text, args->words[0], cli_ropa(cli));
    return !args->n_words || *number;
}

static int show_one(struct cli *cli, const struct cli_todos *all, size_t number) {
    static const struct ropa_text none = {
        {"ไม่มีข้อ %zu: มี %zu ข้อ\n", "there is no number %zu: there are %zu\n"}};
    if (number > all->n) {
        cli_note(cli, &none, number, all->n);
        return CLI_USAGE;
    }
    cli_todo_show(cli, &all->at[number - 1].todo, number);
    return CLI_DONE;
}

/* Who types looks at the work of their unit first, and is told so. */
static void choose_unit(struct cli *cli, struct ropa_score_options *o, char uid[37]) {
    static const struct ropa_text whose = {
        {"งานของ %s (ของทั้งองค์กร: --all)\n", "the work of %s (of the whole office: --all)\n"}};
    struct ropa_record *unit = NULL;
    if (!cli_me_unit(cli, uid) || ropa_register_get(cli->reg, ropa_entity_find("unit"), uid, &unit, NULL))
        return;
    o->unit = uid;
    cli_note(cli, &whose, ropa_record_value(unit, "name"));
    ropa_record_free(unit);
}

int cli_cmd_todo(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text no_agreement = {
        {"ไม่มีคำรับรองของปีงบประมาณนี้ จึงแสดงเฉพาะหน้าที่ตามกฎหมาย\n",
         "there is no agreement for this fiscal year: only what the law asks is listed\n"}};
    struct ropa_score_options o = {0};
    struct ropa_score *score = NULL;
    struct ropa_err err = {0};
    struct cli_todos all = {0};
    char day[11], uid[37];
    size_t number = 0;
    struct ropa_page page = {.limit = cli->format == CLI_TABLE ? USUAL : 0};
    int exit = cli_score_options(cli, args, &o, day, uid);
    if (exit)
        return exit;
    if (!cli_number(cli, args, "limit", &page.limit) || !read_number(cli, args, &number))
        return CLI_USAGE;
    if (!o.unit && !cli_has(args, "all"))
        choose_unit(cli, &o, uid);
    cli_say_wait(cli);
    enum ropa_status s = ropa_register_score(cli->reg, &o, &score, &err);
    if (s == ROPA_E_NOT_FOUND && !o.year) {
        cli_note(cli, &no_agreement);
        s = ROPA_OK;
    }
    struct ropa_todo_options options = {.unit = o.unit, .page = number ? NULL : &page, .mistakes = true};
    if (!s)
        s = cli_todos_read(cli, score, &options, 0, &all, &err);
    if (s) {
        ropa_score_free(score);
        cli_todos_free(&all);
        return cli_fail(cli, &err);
    }
    if (number)
        exit = show_one(cli, &all, number);
    else if (cli->format != CLI_TABLE)
        print_program(cli, &all);
    else
        print_people(cli, &all, page.next[0]);
    if (!number && cli->format == CLI_TABLE && score)
        cli_closing_show(cli, score, o.unit);
    ropa_score_free(score);
    cli_todos_free(&all);
    return exit;
}
