/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a memo says, asked question by question. */
#include "cli/form/ask_act.h"

#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { SHOWN = 12, FEWEST = 3 /* persons, of however many */, NAMED = 3 /* records, above each question */ };
enum { TYPED = 28 /* columns of what is told as it was typed */ };

struct person {
    char uid[37], unit[37], *name, *post;
    bool expected; /* to do it: who may approve, or for all else who works at this computer */
    enum { UNASKED, MAY, MAY_NOT } may; /* do this act, as the register has it */
};

struct asking {
    struct cli *cli;
    const struct ropa_act_on *on; /* what the memo carries */
    size_t n_on;
    const struct ropa_record *rec; /* the first of it, as it stands */
    struct ropa_act told;          /* what the command says of the act */
    struct cli_memo *memo;
    struct person *persons;
    size_t n, cap;
    size_t shown[SHOWN], n_shown, most; /* what the numbers mean */
    const char *word;                   /* those who have it are shown; "" all */
};

/* What is offered, what the officer is called who does it, and the day. */
static const struct {
    const char *kind;
    struct ropa_text label, who, day;
    bool goes_on; /* its paper goes on to others by the act */
} act_words[] = {
    {"submit", {{"เสนอ", "submit"}}, {{"ผู้เสนอ", "Who submits"}}, {{"วันที่เสนอ", "Day of submission"}}, true},
    {"approve",
     {{"อนุมัติหรือเห็นชอบ", "approve"}},
     {{"ผู้พิจารณา", "Who decides"}},
     {{"วันที่ลงนาม", "Day of signing"}},
     true},
    {"accept",
     {{"ตรวจรับ", "accept"}},
     {{"ผู้ตรวจรับ", "Who accepts"}},
     {{"วันที่ตรวจรับ", "Day of acceptance"}},
     true},
    {"return",
     {{"ส่งกลับให้แก้ไข", "return"}},
     {{"ผู้ส่งกลับให้แก้ไข", "Who returns it"}},
     {{"วันที่ส่งกลับ", "Day of return"}},
     false},
    {"publish",
     {{"เผยแพร่", "publish"}},
     {{"ผู้เผยแพร่", "Who publishes"}},
     {{"วันที่เผยแพร่", "Day of publication"}},
     true},
    {"retire",
     {{"เลิกใช้รายการ", "retire"}},
     {{"ผู้ให้เลิกใช้", "Who retires it"}},
     {{"วันที่เลิกใช้", "Day of retirement"}},
     false},
    {NULL, {{NULL, NULL}}, {{"ผู้ดำเนินการ", "Who acts"}}, {{"วันที่ในบันทึก", "Date on the memo"}}, false},
};

static size_t words_of(const char *kind) {
    size_t i = 0;
    while (act_words[i].kind && strcmp(act_words[i].kind, kind) != 0)
        i++;
    return i;
}

const char *cli_act_offered(const struct cli *cli, size_t i, const char **label) {
    *label = cli_say(cli, &act_words[i].label);
    return act_words[i].kind;
}

bool cli_act_goes_on(const char *kind) {
    return act_words[words_of(kind)].goes_on;
}

const char *cli_act_day(const struct cli *cli, const char *kind) {
    return cli_say(cli, &act_words[words_of(kind)].day);
}

/* ---- what is asked about ---- */

void cli_act_title(struct cli *cli, const char *kind, const char *level) {
    static const struct ropa_text at = {{" %s ระดับ%s\n", " %s, level %s\n"}};
    cli_screen_bold(cli, true);
    cli_print(cli->out, cli_say(cli, &at), cli_label(cli, "ACTKIND", kind), cli_label(cli, "LEVEL", level));
    cli_screen_bold(cli, false);
}

/* The records, by name and number. */
static void show_records(const struct asking *a) {
    static const struct ropa_text more = {{"   และอีก %zu รายการ\n", "   and %zu more\n"}};
    const char *ref, *title;
    char line[700];
    for (size_t i = 0; i < a->n_on && i < NAMED; i++) {
        if (ropa_register_describe(a->cli->reg, a->on[i].ent, a->on[i].uid, &ref, &title))
            cli_format(line, sizeof line, "%s  %s", ref, title);
        else
            line[0] = '\0';
        cli_screen_text(a->cli, line, 3, 5);
    }
    if (a->n_on > NAMED)
        cli_print(a->cli->out, cli_say(a->cli, &more), a->n_on - NAMED);
}

static void add_fact(const char *label, const char *value, char *line, size_t size) {
    size_t n = strlen(line);
    if (value && *value)
        snprintf(line + n, size - n, "%s%s: %s", n ? " · " : "", label, value);
}

/* What was answered till now. */
static void show_facts(const struct asking *a) {
    static const struct ropa_text post = {{"ตำแหน่ง", "Post"}}, decision = {{"ผล", "Decision"}},
                                  memo = {{"บันทึก", "Memo"}};
    const struct cli_memo *m = a->memo;
    const struct ropa_text *who = &act_words[words_of(m->kind)].who,
                           *when = &act_words[words_of(m->kind)].day;
    char line[1000] = "", day[64];
    add_fact(cli_say(a->cli, who), *m->by ? a->persons[m->person].name : NULL, line, sizeof line);
    add_fact(cli_say(a->cli, &post), *m->by ? m->post : NULL, line, sizeof line);
    add_fact(cli_say(a->cli, &decision), m->decision ? cli_label(a->cli, "DECISION", m->decision) : NULL,
             line, sizeof line);
    if (*m->date)
        add_fact(cli_say(a->cli, when),
                 ropa_date_format(m->date, a->cli->lang, ROPA_DATE_SHORT, day, sizeof day), line,
                 sizeof line);
    add_fact(cli_say(a->cli, &memo), m->memo, line, sizeof line);
    cli_screen_faint(a->cli, true);
    if (*line)
        cli_screen_text(a->cli, line, 3, 5);
    cli_screen_faint(a->cli, false);
}

/* Above each question where the screen is redrawn: what it is about. */
static void show_top(void *ctx) {
    const struct asking *a = ctx;
    if (!a->cli->redraws)
        return;
    cli_act_title(a->cli, a->memo->kind, a->told.level);
    show_records(a);
    show_facts(a);
    fputc('\n', a->cli->out);
}

typedef void show_fn(void *ctx);
/* How the question is put up: again and again where the screen is redrawn, else once, by `show`. */
static show_fn *put_up(struct asking *a, show_fn *show) {
    if (!a->cli->redraws)
        show(a);
    return a->cli->redraws ? show : NULL;
}

/* ---- what speaks against an answer ---- */

/* The first reason of those that the question is about. */
struct speaking {
    const enum ropa_status *of;
    struct ropa_err *why;
};

static bool take_first(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct speaking *s = ctx;
    (void)on;
    for (const enum ropa_status *of = s->of; *of; of++)
        if (why->status == *of) {
            *s->why = *why;
            return false;
        }
    return true;
}

/* Whether the act, as far as it is known, by `by`, is refused for one of the reasons `of` (ROPA_OK ends them): of the first `n` records. */
static bool speaks_against(struct asking *a, const char *by, size_t n, const enum ropa_status *of,
                           struct ropa_err *why) {
    const struct cli_memo *m = a->memo;
    struct ropa_act act = a->told;
    act.by = by;
    act.decision = m->decision ? m->decision : act.decision;
    act.date = *m->date ? m->date : NULL;
    act.memo = m->memo;
    act.url = m->url;
    *why = (struct ropa_err){0};
    return !ropa_act_try(a->cli->reg, &act, a->on, n, take_first, &(struct speaking){of, why}, NULL) &&
           why->status;
}

/* Such an answer is said no to where it is given; what was answered before it stays. */
static bool is_refused(struct asking *a, const enum ropa_status *of) {
    struct ropa_err why;
    bool is = speaks_against(a, a->memo->by, a->n_on, of, &why);
    if (is)
        cli_say_refused(a->cli, &why, NULL);
    return is;
}

/* ---- who ---- */

/* Whom the act isn't for: who sent it decides on nothing, and who edits it alone only against it, which is asked next. */
static const enum ropa_status not_theirs[] = {ROPA_E_ACT_OWN,        ROPA_E_ACT_ENTERED,
                                              ROPA_E_ACT_NAMED,      ROPA_E_ACT_WHO,
                                              ROPA_E_ACT_NOT_THEIRS, ROPA_E_ACT_EDITED,
                                              ROPA_E_ACT_NOT_CENTRE, ROPA_OK},
                              not_alone[] = {ROPA_E_ACT_EDITED, ROPA_OK};

/* Whether the person may do it, asked once: who may not isn't offered. */
static bool may_act(struct asking *a, struct person *p) {
    struct ropa_err why;
    if (p->may == UNASKED)
        p->may = speaks_against(a, p->uid, 1, not_theirs, &why) ? MAY_NOT : MAY;
    return p->may == MAY;
}

static bool note_person(void *ctx, const struct ropa_record *rec) {
    struct asking *a = ctx;
    const char *name = ropa_record_get(rec, ropa_record_entity(rec)->title),
               *post = ropa_record_value(rec, "post");
    const char *unit = ropa_record_value(rec, "unit_ref");
    struct person *p = cli_grow(a->persons, a->n, &a->cap, sizeof *p);
    if (!p)
        return false;
    a->persons = p;
    p += a->n;
    *p = (struct person){.name = strdup(name ? name : ""), .post = strdup(post ? post : "")};
    snprintf(p->uid, sizeof p->uid, "%s", ropa_record_uid(rec));
    snprintf(p->unit, sizeof p->unit, "%s", unit ? unit : "");
    a->n++;
    return p->name && p->post;
}

/* To the front of the list. */
static void put_first(struct asking *a, size_t i) {
    struct person p = a->persons[i];
    memmove(a->persons + 1, a->persons, i * sizeof *a->persons);
    a->persons[0] = p;
}

/* Those of the record's own unit go before others. */
static void own_unit_first(struct asking *a) {
    size_t f = ropa_record_entity(a->rec)->unit_field;
    const char *unit = f == ROPA_NO_FIELD ? NULL : ropa_record_get(a->rec, f);
    for (size_t i = a->n, kept = a->n; unit && kept-- > 0;) {
        if (!strcmp(a->persons[i - 1].unit, unit))
            put_first(a, i - 1);
        else
            i--;
    }
}

/* Those expected to do it go first, with the post they sign in ("": their own). */
static void note_expected(void *ctx, const char *uid, const char *post) {
    struct asking *a = ctx;
    for (size_t i = 0; i < a->n; i++) {
        struct person p = a->persons[i];
        if (strcmp(p.uid, uid) || p.expected)
            continue;
        p.expected = true;
        if (*post) {
            free(p.post);
            p.post = strdup(post);
        }
        a->persons[i] = p;
        put_first(a, i);
        return;
    }
}

/* A head approves; all else is an officer's work. */
static void read_persons(struct asking *a, const char *level) {
    const struct ropa_entity *person = ropa_entity_find("person");
    char me[37];
    struct ropa_query *q = ropa_query_new(a->cli->reg, person);
    if (q && !ropa_query_sort(q, "name", NULL))
        ropa_register_list(a->cli->reg, q, note_person, a, NULL);
    ropa_query_free(q);
    own_unit_first(a);
    if (!strcmp(a->memo->kind, "approve"))
        ropa_act_approvers(a->cli->reg, a->rec, level, ropa_register_today(a->cli->reg), note_expected, a,
                           NULL);
    else if (!ropa_register_find(a->cli->reg, person, a->cli->env.actor, me, NULL) ||
             !ropa_register_find(a->cli->reg, person, a->cli->me.person, me, NULL))
        note_expected(a, me, "");
}

/* Who was picked before, where they stand now: the list is read anew, in another order, and may have grown. */
static void find_picked(struct asking *a) {
    for (size_t i = 0; *a->memo->by && i < a->n; i++)
        if (!strcmp(a->persons[i].uid, a->memo->by))
            a->memo->person = i;
}

/* Those whose name or post has `word` in it, numbered; all for "". */
static void show_persons(struct asking *a, const char *word) {
    static const struct ropa_text more = {
        {"     ... พิมพ์บางคำของชื่อหรือตำแหน่งเพื่อค้นหา\n", "     ... type part of a name or post to find more\n"}};
    static const struct ropa_text expected = {
        {"  (ผู้มีอำนาจลงนามตามทะเบียน)", "  (may sign, as the register has it)"}};
    bool approves = !strcmp(a->memo->kind, "approve");
    char *key = ropa_text_fold(word);
    size_t fit = 0;
    a->n_shown = 0;
    for (size_t i = 0; i < a->n; i++) {
        char *name = ropa_text_fold(a->persons[i].name), *post = ropa_text_fold(a->persons[i].post);
        bool fits = key && name && post && (strstr(name, key) || strstr(post, key));
        free(name);
        free(post);
        fit += fits;
        /* who is named is told why not when picked; nobody else is offered who may not */
        if (!fits || a->n_shown == a->most || (!*word && !may_act(a, &a->persons[i])))
            continue;
        a->shown[a->n_shown++] = i;
        cli_print(a->cli->out, "  %2zu  %s%s%s%s\n", a->n_shown, a->persons[i].name,
                  *a->persons[i].post ? "  " : "", a->persons[i].post,
                  approves && a->persons[i].expected ? cli_say(a->cli, &expected) : "");
    }
    if (fit > a->most)
        cli_print(a->cli->out, cli_say(a->cli, &more));
    free(key);
}

static void show_all(void *ctx) {
    struct asking *a = ctx;
    a->word = "";
    if (!a->cli->redraws) /* else it is put up again */
        show_persons(a, a->word);
}

/* The question with whom there is to pick. */
static void show_who(void *ctx) {
    static const struct ropa_text nobody = {
        {" ไม่มีบุคคลในทะเบียนที่ทำขั้นนี้ได้ ต้องเป็นอีกคนหนึ่งที่ไม่ใช่ผู้ส่งหรือผู้ลงรายการ พิมพ์ชื่อ จุลภาค และตำแหน่ง เพื่อเพิ่ม\n",
         " Nobody in the register may do this: it takes another than who sent or entered it; type a name, a comma and the post to add one\n"}};
    static const struct ropa_text none = {
        {" ทะเบียนยังไม่มีบุคคล พิมพ์ชื่อ จุลภาค และตำแหน่ง เพื่อเพิ่ม\n",
         " There is nobody in the register yet; type a name, a comma and the post to add one\n"}};
    struct asking *a = ctx;
    show_top(a);
    cli_print(a->cli->out, " %s\n", cli_say(a->cli, &act_words[words_of(a->memo->kind)].who));
    show_persons(a, a->word);
    if (!a->n_shown && !*a->word)
        cli_print(a->cli->out, cli_say(a->cli, a->n ? &nobody : &none));
}

/* Nobody is called so: added, where they say so, of the unit of what is acted on; the last of the list then. */
static bool add_person(struct asking *a, char *line, bool meant) {
    static const struct ropa_text add = {
        {"ไม่พบ \"%s\" ในทะเบียนบุคคล เพิ่ม (ตามด้วยจุลภาคและตำแหน่งได้)",
         "Nobody in the register is called \"%s\". Add them (a comma and the post may follow)"}};
    size_t f = ropa_record_entity(a->rec)->unit_field, before = a->n;
    const char *unit = f == ROPA_NO_FIELD ? NULL : ropa_record_get(a->rec, f), *ref = "", *title;
    struct ropa_record *rec = NULL;
    struct ropa_err err = {0};
    char question[500];
    cli_format(question, sizeof question, cli_say(a->cli, &add), line);
    if ((!meant && !cli_is_name(a->cli, line)) || !cli_confirm(a->cli, question, false))
        return false;
    if (unit && !ropa_register_describe(a->cli->reg, ropa_entity_find("unit"), unit, &ref, &title))
        ref = "";
    if (cli_make_person(a->cli, line, ref, &rec, &err))
        cli_fail(a->cli, &err);
    else
        note_person(a, rec);
    ropa_record_free(rec);
    return a->n > before;
}

/* Who was picked acts, unless that isn't for them: said at once. */
static bool take_person(struct asking *a) {
    struct cli_memo *m = a->memo;
    snprintf(m->by, sizeof m->by, "%s", a->persons[m->person].uid);
    if (is_refused(a, not_theirs)) {
        m->by[0] = '\0';
        return false;
    }
    free(m->post);
    m->post = NULL;
    return true;
}

static void say_needed(struct cli *cli) {
    static const struct ropa_text must = {
        {" ข้อนี้ต้องมีคำตอบ หรือพิมพ์ q เพื่อหยุด\n", " An answer is needed, or q to stop\n"}};
    cli_print(cli->out, cli_say(cli, &must));
}

static void say_no_number(struct cli *cli, size_t n) {
    static const struct ropa_text text = {{" ไม่มีข้อ %zu ในรายชื่อนี้\n", " There is no %zu in this list\n"}};
    cli_print(cli->out, cli_say(cli, &text), n);
}

/* Those who have the word; where nobody has, whoever is called so is added and picked. */
static bool find_persons(struct asking *a, char *line, bool meant) {
    bool redraws = a->cli->redraws, added = false;
    a->word = line;
    if (redraws)
        cli_screen_measure(a->cli, show_who, a);
    else
        show_persons(a, line);
    if (!a->n_shown && (added = add_person(a, line, meant)))
        a->memo->person = a->n - 1;
    a->word = a->n_shown ? line : "";
    if (!a->n_shown) /* those there were before can be picked still */
        cli_screen_measure(a->cli, show_who, a);
    return added;
}

/* Whether the first who is shown is one Enter away: who may do it, and is expected to, or is alone. */
static bool is_likely(struct asking *a) {
    struct person *first = a->n_shown ? &a->persons[a->shown[0]] : NULL;
    return first && (a->n_shown == 1 || first->expected) && may_act(a, first);
}

/* Who may not is said no to, and those who may are put up again. */
static bool take_or_show(struct asking *a) {
    bool took = take_person(a);
    if (!took) {
        a->word = "";
        cli_screen_measure(a->cli, show_who, a);
    }
    return took;
}

static enum cli_went ask_person(void *ctx) {
    static const struct ropa_text ask[2] = {
        {{" เลข หรือบางคำของชื่อ > ", " Number, or part of a name > "}},
        {{" เลข หรือบางคำของชื่อ [1] > ", " Number, or part of a name [1] > "}}};
    static const struct ropa_text help = {
        {"พิมพ์เลขหน้าชื่อ หรือบางคำของชื่อหรือตำแหน่งเพื่อค้นหา ผู้ที่ทะเบียนบันทึกว่ามีอำนาจลงนามอยู่ข้อแรก",
         "The number of a name, or part of a name or post to find one; who may sign, as the register has it, comes first"}};
    struct asking *a = ctx;
    char *word = NULL;
    enum cli_went w;
    bool known = false, meant = false;
    a->word = "";
    for (a->most = SHOWN; a->cli->redraws && a->most > FEWEST; a->most--)
        if (cli_screen_measure(a->cli, show_who, a) <= a->cli->rows)
            break;
    show_fn *stand = put_up(a, show_who);
    do {
        bool one = is_likely(a);
        const struct cli_dialog d = {.prompt = cli_say(a->cli, &ask[one]),
                                     .help = &help,
                                     .show = show_all,
                                     .stand = stand,
                                     .ctx = a,
                                     .meant = &meant};
        char *line;
        w = cli_ask(a->cli, &d, &line);
        size_t n = w != CLI_ON ? 0 : *line ? cli_term_number(line) : one;
        known = n >= 1 && n <= a->n_shown;
        if (known)
            a->memo->person = a->shown[n - 1];
        else if (w == CLI_ON && !*line)
            say_needed(a->cli);
        else if (n)
            say_no_number(a->cli, n);
        if (w != CLI_ON || n || !*line) {
            free(line);
        } else {
            known = find_persons(a, line, meant);
            free(word);
            word = line;
        }
    } while (w == CLI_ON && !(known && take_or_show(a)));
    free(word);
    a->word = "";
    return w;
}

/* ---- the rest ---- */

/* Whether the line may be the answer: NULL where anything may. */
typedef enum ropa_status check_fn(struct cli *cli, const char *line, struct ropa_err *err);

static enum ropa_status check_reason(struct cli *cli, const char *line, struct ropa_err *err) {
    return ropa_form_check_reason(cli->reg, line, ropa_register_today(cli->reg), err);
}

static enum ropa_status check_number(struct cli *cli, const char *line, struct ropa_err *err) {
    return ropa_form_check_number(line, ropa_register_today(cli->reg), err);
}

static enum ropa_status check_post(struct cli *cli, const char *line, struct ropa_err *err) {
    const struct ropa_entity *person = ropa_entity_find("person");
    return ropa_form_check_text(cli->reg, person, ropa_field_find(person, "post"), line,
                                ropa_register_today(cli->reg), err);
}

struct text {
    const char *label;
    const struct ropa_text *help;
    const char *value, *example; /* value: what Enter takes where nothing stands; NULL either */
    bool needed;                 /* asked until there is one */
    check_fn *check;
    bool *meant;          /* becomes whether it is said to be meant as it stands; NULL */
    struct asking *about; /* what stands above it; NULL: nothing */
};

/* A line into *out (owned), over what stands there. */
static enum cli_went ask_text(struct cli *cli, const struct text *t, char **out) {
    bool meant = false;
    const struct cli_dialog d = {.label = t->label,
                                 .value = *out && **out ? *out : t->value,
                                 .help = t->help,
                                 .stand = t->about ? put_up(t->about, show_top) : NULL,
                                 .ctx = t->about,
                                 .meant = &meant};
    for (;;) {
        struct ropa_err err = {0};
        char *line;
        enum cli_went w = cli_ask(cli, &d, &line);
        bool odd = w == CLI_ON && *line && !meant && t->check && t->check(cli, line, &err);
        if (w == CLI_ON && !odd && (*line || !t->needed)) {
            free(*out);
            *out = line;
            if (t->meant)
                *t->meant = meant;
            return CLI_ON;
        }
        free(line);
        if (w != CLI_ON)
            return w;
        if (odd)
            cli_say_refused(cli, &err, t->example);
        else
            say_needed(cli);
    }
}

/* The post is that of the person. */
static enum cli_went ask_post(void *ctx) {
    static const struct ropa_text label = {{"ตำแหน่ง", "Post"}};
    static const struct ropa_text help = {{"ตำแหน่งที่ใช้ในการนี้ ตามที่จะปรากฏในบันทึก ไม่มีให้กด Enter",
                                           "The post held in this, as it will be shown; Enter: none"}};
    struct asking *a = ctx;
    const char *known = a->persons[a->memo->person].post;
    if (!*known)
        return ask_text(a->cli,
                        &(struct text){.label = cli_say(a->cli, &label),
                                       .help = &help,
                                       .check = check_post,
                                       .example = "นักวิชาการ",
                                       .about = a},
                        &a->memo->post);
    free(a->memo->post);
    a->memo->post = strdup(known);
    if (!a->cli->redraws) /* else it stands above what is asked next */
        cli_print(a->cli->out, "   %s: %s\n", cli_say(a->cli, &label), known);
    return CLI_PASSED;
}

static void note_any(void *ctx, const char *person, const char *post) {
    (void)person, (void)post;
    *(bool *)ctx = true;
}

bool cli_act_lacks_head(struct cli *cli, const struct ropa_record *rec, const char *kind, const char *level,
                        char unit[40]) {
    struct ropa_remedy where;
    bool any = false;
    if (strcmp(kind, "approve") != 0 ||
        ropa_act_approvers(cli->reg, rec, level, NULL, note_any, &any, NULL) || any ||
        ropa_act_signers_where(cli->reg, rec, level, NULL, &where, NULL) || !where.n_refs ||
        ropa_field_find(ropa_entity_find(where.noun), "head") == ROPA_NO_FIELD ||
        strcmp(where.verb, "edit") != 0)
        return false;
    snprintf(unit, 40, "%s", where.refs[0]);
    return true;
}

/* Why it is asked, above the question. */
static void show_no_head(void *ctx) {
    static const struct ropa_text why = {
        {"ทะเบียนยังไม่บันทึกหัวหน้าของหน่วยงานนี้ ลายมือชื่อนับเมื่อบันทึกแล้ว ถ้าผู้นี้ไม่ใช่หัวหน้า (เช่น รักษาการ) กด Enter",
         "The register doesn't know the head of this unit yet; a signature counts once it does. Enter where this isn't the head (acting, say)"}};
    struct asking *a = ctx;
    show_top(a);
    cli_screen_text(a->cli, cli_say(a->cli, &why), 1, 1);
}

/* Who decides first for a unit whose head nobody told is likely to be that: since when is all that has to be asked. */
static enum cli_went ask_head(void *ctx) {
    static const struct ropa_text label = {
        {"%s เป็นหัวหน้า %s ตั้งแต่วันที่ (Enter = ภายหลัง)", "%s heads %s since (Enter: later)"}};
    static const struct ropa_text help = {
        {"วันที่เริ่มดำรงตำแหน่ง ตามคำสั่งแต่งตั้ง เช่น 1 ต.ค. 2565 บันทึกไว้กับหน่วยงานพร้อมกับผลการพิจารณานี้",
         "The day of the appointment; it is put down for the unit together with this decision"}};
    struct asking *a = ctx;
    struct cli_memo *m = a->memo;
    char unit[37], line[500], before[11];
    const char *ref, *name, *now = ropa_register_today(a->cli->reg);
    m->head_of[0] = '\0';
    if (!cli_act_lacks_head(a->cli, a->rec, m->kind, a->told.level, m->head_of) ||
        ropa_register_find(a->cli->reg, ropa_entity_find("unit"), m->head_of, unit, NULL) ||
        !ropa_register_describe(a->cli->reg, ropa_entity_find("unit"), unit, &ref, &name)) {
        m->head_since[0] = '\0';
        return CLI_PASSED;
    }
    cli_format(line, sizeof line, cli_say(a->cli, &label), a->persons[m->person].name, name);
    memcpy(before, m->head_since, sizeof before);
    for (;;) {
        struct ropa_err err = {0};
        char *typed = NULL;
        const struct cli_dialog d = {
            .label = line, .help = &help, .show = show_no_head, .stand = put_up(a, show_no_head), .ctx = a};
        enum cli_went w = cli_ask(a->cli, &d, &typed);
        bool read = w != CLI_ON || !*typed || !ropa_date_parse(typed, now, m->head_since, &err);
        bool ahead = w == CLI_ON && read && *typed && strcmp(m->head_since, now) > 0;
        if (w == CLI_ON && !*typed)
            m->head_since[0] = '\0';
        if (ahead) {
            err = (struct ropa_err){.status = ROPA_E_NO_NAME,
                                    .hint = {"วันที่ยังมาไม่ถึง", "a day that is still to come"}};
            snprintf(err.found, sizeof err.found, "%.*s", (int)ropa_text_fit(typed, TYPED), typed);
        }
        free(typed);
        if (read && !ahead)
            return w;
        memcpy(m->head_since, before, sizeof before);
        cli_say_refused(a->cli, &err, "1 ต.ค. 2565");
    }
}

enum ropa_status cli_memo_head(struct cli *cli, struct cli_memo *memo, struct ropa_err *err) {
    static const char *const fields[] = {"person", "post", "valid_from"};
    const struct ropa_entity *unit = ropa_entity_find("unit");
    const char *const values[] = {memo->by, memo->post, memo->head_since};
    struct ropa_record *rec = NULL;
    struct ropa_edit *edit = NULL;
    char uid[37], path[64];
    if (!*memo->head_of || !*memo->head_since)
        return ROPA_OK;
    enum ropa_status s = ropa_register_find(cli->reg, unit, memo->head_of, uid, err);
    if (!s)
        s = ropa_register_get(cli->reg, unit, uid, &rec, err);
    size_t row = s ? 0 : ropa_record_rows(rec, ropa_field_find(unit, "head")) + 1;
    if (!s)
        s = ropa_edit_begin(cli->reg, rec, &edit, err);
    for (size_t i = 0; i < sizeof fields / sizeof *fields && !s; i++) {
        snprintf(path, sizeof path, "head[%zu].%s", row, fields[i]);
        if (values[i] && *values[i])
            s = ropa_edit_set(edit, path, values[i], err);
    }
    if (!s)
        s = ropa_edit_finish(edit, err);
    if (!s)
        s = ropa_register_save(cli->reg, rec, err);
    ropa_edit_free(edit);
    ropa_record_free(rec);
    memo->head_since[0] = '\0';
    return s;
}

/* What was told last is the oldest. */
static bool note_entered(void *ctx, const struct ropa_change *change) {
    snprintf(ctx, 11, "%.10s", change->at);
    return true;
}

bool cli_act_early(struct cli *cli, const struct ropa_act_on *on, size_t n, const char *date,
                   const char *typed, struct ropa_err *err) {
    static const struct ropa_text before = {
        {"วันที่ก่อน %s เข้าทะเบียน (%s) กว่าหนึ่งปี", "a day more than a year before %s was entered (%s)"}};
    char year_on[11], entered[11], day[64];
    const char *ref, *title;
    ropa_date_add_months(date, 12, year_on);
    for (size_t i = 0; i < n; i++) {
        entered[0] = '\0';
        if (ropa_register_history(cli->reg, on[i].uid, NULL, note_entered, entered, NULL) ||
            strcmp(year_on, entered) >= 0 ||
            !ropa_register_describe(cli->reg, on[i].ent, on[i].uid, &ref, &title))
            continue;
        *err = (struct ropa_err){.status = ROPA_E_NO_NAME};
        snprintf(err->found, sizeof err->found, "%.*s", (int)ropa_text_fit(typed, TYPED), typed);
        for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
            cli_format(err->hint[lang], sizeof err->hint[lang], before.in[lang], ref,
                       ropa_date_format(entered, lang, ROPA_DATE_SHORT, day, sizeof day));
        return true;
    }
    return false;
}

static enum cli_went ask_date(void *ctx) {
    static const struct ropa_text help = {{"วันที่ทำจริง พิมพ์อย่างที่เขียน เช่น 31/3/66, 31 มี.ค. 2566 หรือ วันนี้",
                                           "The day on which it was done: 31/3/66, 31 Mar 2023, today"}};
    static const enum ropa_status not_then[] = {ROPA_E_ACT_FUTURE, ROPA_E_ACT_BEFORE, ROPA_OK};
    struct asking *a = ctx;
    const struct ropa_text *label = &act_words[words_of(a->memo->kind)].day;
    char today[64];
    const char *now = ropa_register_today(a->cli->reg);
    const char *day = *a->memo->date ? a->memo->date : now;
    ropa_date_format(day, a->cli->lang, ROPA_DATE_SHORT, today, sizeof today);
    char before[11];
    memcpy(before, a->memo->date, sizeof before);
    for (;;) {
        struct ropa_err err = {0};
        char *typed = NULL;
        bool meant = false;
        const struct text t = {.label = cli_say(a->cli, label),
                               .help = &help,
                               .value = today,
                               .needed = true,
                               .meant = &meant,
                               .about = a};
        enum cli_went w = ask_text(a->cli, &t, &typed);
        bool read = w != CLI_ON || !ropa_date_parse(typed, now, a->memo->date, &err);
        bool refused = w == CLI_ON && read && is_refused(a, not_then);
        bool asked = w == CLI_ON && read && !refused && !meant && strcmp(a->memo->date, before) != 0 &&
                     cli_act_early(a->cli, a->on, a->n_on, a->memo->date, typed, &err);
        free(typed);
        if (read && !refused && !asked)
            return w;
        memcpy(a->memo->date, before, sizeof before);
        if (!read)
            err.label = *label;
        if (!refused)
            cli_say_refused(a->cli, &err, NULL);
    }
}

static const char *const decisions[] = {"approve", "endorse", "note", "reject"};
enum { DECISIONS = sizeof decisions / sizeof *decisions };

static void list_decisions(void *ctx) {
    const struct asking *a = ctx;
    for (size_t i = 0; i < DECISIONS; i++)
        cli_print(a->cli->out, "  %2zu  %s\n", i + 1, cli_label(a->cli, "DECISION", decisions[i]));
}

static void show_decisions(void *ctx) {
    const struct asking *a = ctx;
    if (!a->cli->redraws)
        list_decisions(ctx);
}

static void put_decisions(void *ctx) {
    show_top(ctx);
    list_decisions(ctx);
}

static enum cli_went ask_decision(void *ctx) {
    static const struct ropa_text label = {{"ผลการพิจารณา (เลข)", "Decision (number)"}};
    static const struct ropa_text help = {
        {"ผลตามที่ผู้พิจารณาสั่งในบันทึก พิมพ์เลขหน้าผลนั้น", "What was decided, as the memo has it: its number"}};
    struct asking *a = ctx;
    if (strcmp(a->memo->kind, "approve") != 0)
        return CLI_PASSED;
    const struct cli_dialog d = {.label = cli_say(a->cli, &label),
                                 .value = "1",
                                 .help = &help,
                                 .show = show_decisions,
                                 .stand = put_up(a, put_decisions),
                                 .ctx = a};
    for (;;) {
        char *line;
        enum cli_went w = cli_ask(a->cli, &d, &line);
        size_t n = w == CLI_ON ? cli_term_number(line) : 0;
        free(line);
        bool is = n >= 1 && n <= DECISIONS;
        if (is)
            a->memo->decision = decisions[n - 1];
        if (w != CLI_ON || (is && !is_refused(a, not_alone)))
            return w;
        show_decisions(a);
    }
}

/* What speaks against the number, of the memo itself and not of a record. */
struct doubting {
    struct cli *cli;
    bool any;
};

static bool tell_doubt(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct doubting *d = ctx;
    char sentence[1024];
    bool doubts = why->status == ROPA_E_ACT_LETTER || why->status == ROPA_E_ACT_LETTER_NONE ||
                  why->status == ROPA_E_ACT_LETTER_YEAR;
    if (on || !doubts)
        return true;
    d->any = true;
    cli_print(d->cli->out, " %s\n", ropa_err_sentence(why, d->cli->lang, sentence, sizeof sentence));
    return true;
}

static bool is_doubtful(struct asking *a) {
    const struct cli_memo *m = a->memo;
    const struct ropa_act act = {.kind = m->kind, .by = m->by, .date = m->date, .memo = m->memo};
    struct doubting d = {.cli = a->cli};
    return !ropa_act_try(a->cli->reg, &act, a->on, 1, tell_doubt, &d, NULL) && d.any;
}

/* What comes of none is said before; one that looks wrong is asked once more, and Enter then keeps it. */
static enum cli_went ask_memo_no(void *ctx) {
    static const struct ropa_text label = {
        {"เลขที่บันทึกข้อความ (ไม่มีให้กด Enter)", "Number of the memo (Enter: none)"}};
    static const struct ropa_text help = {
        {"เลขที่หนังสือหรือบันทึกข้อความตามที่ลงทะเบียนไว้ เช่น กษ 0206/15 ไม่มีให้กด Enter",
         "The number of the letter or memo as it was registered; Enter where it has none"}};
    struct asking *a = ctx;
    const struct ropa_text *none = ropa_act_unnumbered(a->on->ent, a->memo->kind);
    const struct text t = {.label = cli_say(a->cli, &label),
                           .help = &help,
                           .check = check_number,
                           .example = "กษ 0206/15",
                           .about = a};
    enum cli_went w = CLI_ON;
    for (bool again = true, told = false; again;) {
        if (none && !told)
            cli_print(a->cli->out, " %s\n", cli_say(a->cli, none));
        w = ask_text(a->cli, &t, &a->memo->memo);
        again = w == CLI_ON && !told && is_doubtful(a);
        told = again;
    }
    return w;
}

/* Advice of a return, why something was refused; where it was published. */
static enum cli_went ask_why(void *ctx) {
    static const struct ropa_text say = {{"เหตุผลหรือคำแนะนำที่ผู้รับต้องใช้แก้ไขต่อ เป็นข้อความ",
                                          "The reason or advice, in words"}},
                                  where = {{"ที่อยู่ของหน้าเว็บที่เผยแพร่แล้ว คัดลอกจากเบราว์เซอร์ ขึ้นต้นด้วย https://",
                                            "The address of the page, as the browser shows it: https://..."}};
    static const enum ropa_status no_page[] = {ROPA_E_ACT_URL, ROPA_OK};
    struct asking *a = ctx;
    static const struct ropa_text reason = {{"เหตุผลหรือคำแนะนำ", "Reason or advice"}};
    static const struct ropa_text url = {
        {"ที่อยู่เว็บที่เผยแพร่ (https://...)", "Where it was published (https://...)"}};
    const struct text why = {.label = cli_say(a->cli, &reason),
                             .help = &say,
                             .needed = true,
                             .check = check_reason,
                             .example = "ระยะเวลาเก็บยังไม่ตรงกับระเบียบ",
                             .about = a},
                      page = {.label = cli_say(a->cli, &url), .help = &where, .needed = true, .about = a};
    bool returned = !strcmp(a->memo->kind, "return");
    bool refused = a->memo->decision && !strcmp(a->memo->decision, "reject");
    if (returned || refused)
        return ask_text(a->cli, &why, &a->memo->reason);
    if (strcmp(a->memo->kind, "publish") != 0)
        return CLI_PASSED;
    for (;;) {
        enum cli_went w = ask_text(a->cli, &page, &a->memo->url);
        if (w != CLI_ON || !is_refused(a, no_page))
            return w;
        free(a->memo->url);
        a->memo->url = NULL;
    }
}

/* ---- the scan ---- */

/* The file at `path`, kept as evidence of the memo. */
static enum ropa_status keep_scan(struct asking *a, const char *path, struct ropa_err *err) {
    const struct cli_memo *m = a->memo;
    const char *const values[][2] = {{"doc_no", m->memo}, {"evidence_date", m->date}};
    struct ropa_record *rec = ropa_record_new(ropa_entity_find("evidence"));
    struct ropa_edit *edit = NULL;
    if (!rec)
        return err->status = ROPA_E_NOMEM;
    enum ropa_status s = ropa_evidence_take(a->cli->reg, rec, path, err);
    if (!s)
        s = ropa_edit_begin(a->cli->reg, rec, &edit, err);
    for (size_t i = 0; i < 2 && !s; i++)
        if (values[i][1] && *values[i][1])
            s = ropa_edit_set(edit, values[i][0], values[i][1], err);
    if (!s)
        s = ropa_edit_finish(edit, err);
    if (!s)
        s = ropa_register_save(a->cli->reg, rec, err);
    if (!s)
        snprintf(a->memo->evidence, sizeof a->memo->evidence, "%s", ropa_record_uid(rec));
    ropa_edit_free(edit);
    ropa_record_free(rec);
    return s;
}

/* A decision by memo shows the memo: always where it is said to come from one or who enters it is told, else where it has a number. */
static enum cli_went ask_scan(void *ctx) {
    static const struct ropa_text help = {
        {"ชื่อไฟล์ภาพหรือ pdf ของบันทึกที่ลงนามแล้ว ในโฟลเดอร์นี้หรือที่อยู่เต็ม (ไฟล์จะเก็บไว้เป็นหลักฐาน) หรือรหัสของหลักฐานที่เก็บไว้แล้ว เช่น EV-GT-66-001",
         "The file of the signed memo, an image or a pdf (it is kept as evidence), or the ref of an evidence that is kept already"}};
    struct asking *a = ctx;
    static const struct ropa_text need = {
        {"ไฟล์สแกนของบันทึกที่ลงนามแล้ว หรือรหัสหลักฐาน",
         "File with the scan of the signed memo, or the ref of an evidence"}};
    static const struct ropa_text may = {
        {"ไฟล์สแกนของบันทึกที่ลงนามแล้ว หรือรหัสหลักฐาน (ยังไม่มีให้กด Enter)",
         "File with the scan of the signed memo, or the ref of an evidence (Enter: none)"}};
    struct cli_memo *m = a->memo;
    bool memo = m->for_another || (m->via && !strcmp(m->via, "memo"));
    if (*m->evidence || !(memo || (!m->via && ropa_act_decides(m->kind) && *m->memo)))
        return CLI_PASSED;
    for (;;) {
        struct ropa_err err = {0};
        char *line = NULL;
        const struct text t = {
            .label = cli_say(a->cli, memo ? &need : &may), .help = &help, .needed = memo, .about = a};
        enum cli_went w = ask_text(a->cli, &t, &line);
        bool good = !line || !*line ||
                    !ropa_register_find(a->cli->reg, ropa_entity_find("evidence"), line, m->evidence, NULL) ||
                    !keep_scan(a, line, &err);
        free(line);
        if (good)
            return w;
        m->evidence[0] = '\0';
        cli_fail(a->cli, &err);
    }
}

enum cli_went cli_ask_memo(struct cli *cli, const struct ropa_act *told, const struct ropa_act_on *on,
                           size_t n, bool out, bool last, struct cli_memo *memo) {
    static cli_step *const steps[] = {ask_person, ask_post,    ask_head, ask_decision,
                                      ask_date,   ask_memo_no, ask_scan, ask_why};
    struct asking a = {.cli = cli, .on = on, .n_on = n, .told = *told, .memo = memo};
    struct ropa_record *rec = NULL;
    enum cli_went w = CLI_STOPPED;
    if (!ropa_register_get(cli->reg, on[0].ent, on[0].uid, &rec, NULL)) {
        a.rec = rec;
        read_persons(&a, told->level);
        find_picked(&a);
        w = cli_steps(cli, steps, sizeof steps / sizeof *steps, &a, out, last);
    }
    for (size_t i = 0; i < a.n; i++) {
        free(a.persons[i].name);
        free(a.persons[i].post);
    }
    free(a.persons);
    ropa_record_free(rec);
    return w;
}

enum cli_went cli_ask_despite(struct cli *cli, const char *kind, char **why) {
    static const struct ropa_text labels[2] = {
        {{"ถ้าเลขที่และวันที่ถูกต้องแล้ว โปรดบอกเหตุผล (q เพื่อหยุด)", "If number and day are right, say why (q stops)"}},
        {{"ถ้าลงนามไปแล้ว โปรดบอกเหตุที่อนุมัติทั้งที่ยังมีข้อที่ต้องแก้ (q เพื่อหยุด)",
          "If it was signed already, say why it is approved although errors stand (q stops)"}}};
    static const struct ropa_text helps[2] = {
        {{"เหตุที่เลขที่หรือวันที่ข้างต้นถูกต้องแล้ว จะลงทะเบียนไว้ให้ผู้ตรวจเห็น ถ้าพิมพ์ผิด พิมพ์ < เพื่อย้อนไปแก้",
          "Why number and day are right after all, for whoever audits it; < goes back to mend them"}},
        {{"บันทึกที่ลงนามแล้วเป็นข้อเท็จจริง จึงลงทะเบียนได้ แต่ต้องบอกเหตุไว้ให้ผู้ตรวจ เช่น ลงนามก่อนพบว่าขาดระยะเวลาเก็บ "
          "ถ้ายังไม่ได้ลงนาม พิมพ์ q แล้วแก้ข้อข้างต้นก่อน",
          "A signed memo is a fact and may be entered, with the reason for whoever audits it; where it isn't signed yet, type q and mend the "
          "above first"}}};
    bool approves = !strcmp(kind, "approve");
    const struct text t = {.label = cli_say(cli, &labels[approves]),
                           .help = &helps[approves],
                           .needed = true,
                           .check = check_reason,
                           .example = approves ? "ลงนามก่อนพบว่าขาดระยะเวลาเก็บ"
                                               : "สารบรรณออกเลขซ้ำ ตรวจกับทะเบียนหนังสือส่งแล้ว"};
    return ask_text(cli, &t, why);
}

void cli_memo_free(struct cli_memo *memo) {
    free(memo->post);
    free(memo->memo);
    free(memo->reason);
    free(memo->url);
}
