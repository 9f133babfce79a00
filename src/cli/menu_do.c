/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One thing to do, done: what it leaves open is asked, and it is run. */
#include "cli/dialog.h"
#include "cli/form/ask_act.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { FOUND = 28 /* columns of what is told as it was typed */ };

/* Which of what is ready-made it begins from; owned, NULL when they stop. */
static char *ask_starter(struct cli *cli, const char *noun) {
    if (!cli_menu_open(cli))
        return NULL;
    char *code = cli_pick_starter(cli, ropa_entity_find(noun));
    cli_menu_close(cli);
    return code;
}

/* What an act may be told, beside who and when. */
static enum ropa_status check_option(const char *option, const char *word, const char *today,
                                     struct ropa_err *err) {
    static const char *const reasons[] = {"reason", "despite"};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (!strcmp(option, reasons[i]))
            return ropa_form_check_reason(NULL, word, today, err);
    return strcmp(option, "memo") != 0 ? ROPA_OK : ropa_form_check_number(word, today, err);
}

/* Whether the day is one, and has come. */
static bool fits_day(const char *word, const char *today, struct ropa_err *err) {
    char iso[11];
    if (ropa_date_parse(word, today, iso, err))
        return false;
    if (strcmp(iso, today) <= 0)
        return true;
    *err =
        (struct ropa_err){.status = ROPA_E_NO_NAME, .hint = {"วันที่ยังมาไม่ถึง", "a day that is still to come"}};
    snprintf(err->found, sizeof err->found, "%.*s", (int)ropa_text_fit(word, FOUND), word);
    return false;
}

/* Whether the act can be done with it: a day is one, a person is known. */
static bool fits_option(struct cli *cli, const char *option, const char *word, struct ropa_err *err) {
    char now[11], uid[37];
    ropa_date_of_time(cli->env.now(cli->env.ctx), now);
    if (!strcmp(option, "date"))
        return fits_day(word, now, err);
    if (check_option(option, word, now, err))
        return false;
    if (strcmp(option, "by") != 0 || !cli_menu_open(cli))
        return true;
    bool known = !cli_find_part(cli, ropa_entity_find("person"), word, uid, err);
    cli_menu_close(cli);
    return known;
}

/* Say why not, of what is called `label`. */
static void refuse(struct cli *cli, const char *label, struct ropa_err *err) {
    if (label)
        err->label = (struct ropa_text){{label, label}};
    if (err->status == ROPA_E_NO_NAME)
        cli_say_refused(cli, err, NULL);
    else
        cli_fail(cli, err);
}

/* What the officer types for it. */
static enum cli_went ask_word(struct cli *cli, const char *verb, const char *option, char **word) {
    static const struct ropa_text today = {{"วันนี้", "today"}};
    static const struct ropa_text
        say_day = {{"วันที่ทำจริง พิมพ์อย่างที่เขียน เช่น 31/3/66, 31 มี.ค. 2566 หรือ วันนี้",
                    "The day on which it was done: 31/3/66, 31 Mar 2023, today"}},
        say_word = {{"พิมพ์ตามเอกสารจริง ค่านี้จะลงทะเบียนไว้กับการดำเนินการ ยังไม่มีเอกสารให้พิมพ์ q แล้วค่อยมาทำต่อ",
                     "As the paper has it: it is entered with the act; without a paper yet, type q"}},
        needed = {{" ข้อนี้ต้องมีคำตอบ หรือพิมพ์ q เพื่อหยุด\n", " An answer is needed, or q to stop\n"}};
    bool day = !strcmp(option, "date"),
         me = !strcmp(option, "by") && strcmp(verb, "approve") && *cli->me.person;
    const char *label = day ? cli_act_day(cli, verb) : cli_open_word(cli, option, true);
    bool meant = false;
    const struct cli_dialog d = {.label = label,
                                 .value =
                                     day  ? cli_say(cli, &today)
                                     : me ? cli->me.person /* an officer's work, but for a head's approval */
                                          : NULL,
                                 .help = day ? &say_day : &say_word,
                                 .meant = &meant};
    for (;;) {
        struct ropa_err err = {0};
        enum cli_went w = cli_ask(cli, &d, word);
        if (w != CLI_ON || (**word && (fits_option(cli, option, *word, &err) ||
                                       (meant && !day && err.status == ROPA_E_NO_NAME))))
            return w;
        if (!**word)
            cli_print(cli->out, cli_say(cli, &needed));
        else
            refuse(cli, day ? label : NULL, &err); /* asked again: what was typed before it isn't lost */
        free(*word);
        *word = NULL;
    }
}

/* The places that only the officer knows, for the form to ask; owned, NULL when out of memory. */
static char *asked(const struct ropa_todo *t) {
    char *list = NULL;
    size_t size;
    FILE *out = open_memstream(&list, &size);
    if (!out)
        return NULL;
    for (size_t i = 0, n = 0; i < t->n_fields; i++)
        if (t->fields[i].open)
            fprintf(out, "%s%s", n++ ? "," : "", t->fields[i].place);
    if (!fclose(out))
        return list;
    free(list);
    return NULL;
}

/* One word of what will be run: as it is known, or asked for. */
static enum cli_went find_word(struct cli *cli, const struct ropa_todo *t, const struct cli_word *w,
                               char **word) {
    enum cli_went went = !w->open || !strcmp(w->open, "starter") ? CLI_PASSED : CLI_ON;
    if (!w->open)
        *word = strdup(w->text);
    else if (went == CLI_PASSED)
        *word = ask_starter(cli, w->noun);
    else
        return ask_word(cli, t->remedy.verb, w->open, word);
    return *word ? went : CLI_STOPPED;
}

static bool is_typed(const struct cli_word *w) {
    return w->open && strcmp(w->open, "starter") != 0;
}

/* All of them, into argv; "<" goes back to the one that was asked before. False when the officer leaves. */
static bool find_words(struct cli *cli, const struct ropa_todo *t, const struct cli_word *words, size_t n,
                       char **argv) {
    for (size_t i = 0; i < n;) {
        free(argv[i]);
        argv[i] = NULL;
        enum cli_went w = find_word(cli, t, &words[i], &argv[i]);
        size_t before = i;
        while (before && !is_typed(&words[before - 1]))
            before--;
        if (w == CLI_STOPPED)
            return false;
        if (w == CLI_BACK && !before)
            cli_say_first(cli);
        i = w != CLI_BACK ? i + 1 : before ? before - 1 : i;
    }
    return true;
}

/* The code of the unit of which somebody is to be named for the working group; NULL: it is something else. */
static const char *member_of(const struct ropa_todo *t) {
    bool adds = t->remedy.noun && !strcmp(t->remedy.noun, "person") && !strcmp(t->remedy.verb, "add"),
         member = false;
    const char *unit = NULL;
    for (size_t i = 0; i < t->n_fields && adds; i++) {
        member |= !strcmp(t->fields[i].place, "wg_role");
        unit = strcmp(t->fields[i].place, "unit_ref") != 0 ? unit : t->fields[i].value;
    }
    return member ? unit : NULL;
}

void cli_menu_do(struct cli *cli, const struct ropa_todo *t) {
    static const struct ropa_text stopped = {{" ยังไม่ได้ทำอะไร\n", " nothing was done\n"}};
    if (member_of(t)) { /* who is in the register already isn't made again */
        cli_menu_member(cli, member_of(t));
        return;
    }
    size_t most = CLI_REMEDY_WORDS + 2 * t->n_fields + 2, n = 0;
    struct cli_word *words = calloc(most, sizeof *words);
    char **argv = calloc(most, sizeof *argv);
    if (words && argv)
        n = cli_todo_words(t, words, cli_remedy_words(&t->remedy, words), false);
    bool ready = n && find_words(cli, t, words, n, argv);
    if (ready && t->n_fields) {
        argv[n++] = strdup("--ask");
        argv[n++] = asked(t);
        ready = argv[n - 2] && argv[n - 1];
    }
    if (ready)
        cli->run(cli, (int)n, argv);
    else
        cli_print(cli->out, cli_say(cli, &stopped));
    while (argv && n)
        free(argv[--n]);
    free(argv);
    free(words);
}

/* What mends it where that is no edit of itself: *out then is to be freed. */
static bool is_acknowledged(struct cli *cli, const char *noun, const char *ref, struct cli_todos *out) {
    *out = (struct cli_todos){0};
    if (!cli_menu_open(cli))
        return false;
    struct ropa_record *rec = cli_menu_read(cli, ropa_entity_find(noun), ref);
    if (rec)
        cli_todos_mend(cli, rec, out);
    ropa_record_free(rec);
    cli_menu_close(cli);
    const char *does = out->n && out->at[0].todo.remedy.verb ? out->at[0].todo.remedy.noun : noun;
    return does && strcmp(does, noun) != 0;
}

void cli_menu_fault(struct cli *cli, const char *noun, const char *ref, const char *places) {
    static const struct ropa_text
        head = {{"คำตอบที่บันทึกไว้ถูกต้องหรือไม่", "Is what was answered right"}},
        wrong = {{"พิมพ์ผิด: แก้คำตอบ", "It was mistyped: mend the answer"}},
        right = {{"ถูกแล้ว แก้ย้อนหลังไม่ได้: ให้ผู้มีอำนาจรับทราบพร้อมเหตุผล",
                  "It is right and can't be undone: who decides acknowledges it with a reason"}};
    struct cli_items l = {0};
    struct cli_todos todos;
    const struct cli_item *item = NULL;
    bool either = is_acknowledged(cli, noun, ref, &todos);
    if (either) {
        cli_items_add(&l, NULL, "edit", cli_say(cli, &wrong), "");
        cli_items_add(&l, NULL, "", cli_say(cli, &right), "");
        item = cli_items_pick(cli, cli_say(cli, &head), &l);
    }
    if (item && !*item->word)
        cli_menu_do(cli, &todos.at[0].todo);
    else if (item || !either)
        cli_menu_run(cli, 5, (const char *[]){noun, "edit", ref, "--ask", places});
    cli_items_free(&l);
    cli_todos_free(&todos);
}
