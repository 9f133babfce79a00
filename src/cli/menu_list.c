/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A list in the menu: numbered, paged, picked from. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum {
    UID = 36,
    PAGE = 15, /* lines: the head, a line that is too long and the prompt fit 24 beside */
    LONG = 3   /* lines that one takes at most; it is read whole when it is opened */
};

static void say_typed(struct cli *cli, size_t n, const char *const *words) {
    static const struct ropa_text typed = {{" พิมพ์เองได้: ropa", " As a command: ropa"}};
    cli_screen_faint(cli, true);
    cli_print(cli->out, cli_say(cli, &typed));
    for (size_t i = 0; i < n; i++)
        cli_print(cli->out, strchr(words[i], ' ') ? " '%s'" : " %s", words[i]);
    fputc('\n', cli->out);
    cli_screen_faint(cli, false);
}

static int run(struct cli *cli, size_t n, const char *const *words) {
    char *argv[12] = {NULL};
    size_t have = 0;
    while (have < n && have < 11 && (argv[have] = strdup(words[have])))
        have++;
    int status = have == n ? cli->run(cli, (int)n, argv) : CLI_FAILED;
    while (have)
        free(argv[--have]);
    return status;
}

int cli_menu_run(struct cli *cli, size_t n, const char *const *words) {
    say_typed(cli, n, words);
    return run(cli, n, words);
}

int cli_menu_show(struct cli *cli, size_t n, const char *const *words) {
    struct cli plain = *cli; /* it only tells: nothing is asked */
    say_typed(cli, n, words);
    plain.ask = false;
    plain.env.ctx = &plain;
    return run(&plain, n, words);
}

bool cli_menu_open(struct cli *cli) {
    struct ropa_err err = {0};
    if (!cli_open(cli, &err))
        return true;
    cli_fail(cli, &err);
    return false;
}

void cli_menu_close(struct cli *cli) {
    ropa_register_close(cli->reg);
    cli->reg = NULL;
}

struct ropa_record *cli_menu_read(struct cli *cli, const struct ropa_entity *ent, const char *ref) {
    struct ropa_record *rec = NULL;
    char uid[37];
    if (!ropa_register_find(cli->reg, ent, ref, uid, NULL))
        ropa_register_get(cli->reg, ent, uid, &rec, NULL);
    return rec;
}

void cli_items_add(struct cli_items *l, const struct ropa_entity *ent, const char *word, const char *line,
                   const char *right) {
    struct cli_item *more = cli_grow(l->at, l->n, &l->cap, sizeof *more);
    if (!more) {
        l->bad = true;
        return;
    }
    l->at = more;
    more[l->n] = (struct cli_item){
        .ent = ent, .word = strdup(word), .line = strdup(line), .right = strdup(right ? right : "")};
    l->bad |= !more[l->n].word || !more[l->n].line || !more[l->n].right;
    l->n += !l->bad;
}

void cli_items_free(struct cli_items *l) {
    for (size_t i = 0; i < l->n; i++) {
        free(l->at[i].word);
        free(l->at[i].line);
        free(l->at[i].right);
    }
    free(l->at);
}

/* ---- picking ---- */

/* What of the list is on the screen: those that fit what was looked for, from one of them on. */
struct view {
    struct cli *cli;
    struct cli_items *list;
    size_t *fit, n, from; /* indexes */
    size_t page;          /* items of a page */
    bool ticks;
    const char *head;
};

/* What stands behind the number of an item. */
static void item_line(const struct cli_item *item, char *out, size_t size) {
    bool ref = item->ent && strlen(item->word) < UID; /* a draft may have none yet */
    cli_format(out, size, "%s%s%s", ref ? item->word : "", ref ? "  " : "", item->line);
}

/* Columns left of the line's text. */
static int indent_of(const struct view *v) {
    return v->ticks ? 7 : 6;
}

/* Lines that it takes: one, with what stands at its right, unless it is too long for that. */
static size_t lines_of(const struct view *v, const struct cli_item *item) {
    char line[1200];
    item_line(item, line, sizeof line);
    int room = cli_screen_columns(v->cli) - indent_of(v), width = ropa_text_width(line),
        right = *item->right ? ropa_text_width(item->right) + 2 : 0;
    size_t n = width + right <= room ? 1 : 2 + (size_t)((width + right) / (room * 9 / 10) > 1);
    return n < LONG ? n : LONG;
}

/* As many to a page as fit it, whichever page it is. */
static void set_page(struct view *v) {
    unsigned char *lines = calloc(v->n + 1, 1);
    for (size_t i = 0; lines && i < v->n; i++)
        lines[i] = (unsigned char)lines_of(v, &v->list->at[v->fit[i]]);
    bool good = false;
    for (v->page = PAGE; lines && !good && v->page > PAGE / LONG; v->page -= !good) {
        good = true;
        for (size_t from = 0; good && from < v->n; from += v->page) {
            size_t all = 0;
            for (size_t i = from; i < v->n && i < from + v->page; i++)
                all += lines[i];
            good = all <= PAGE + 1;
        }
    }
    free(lines);
}

static bool fits(const struct cli_item *item, const char *key, bool *whole) {
    char *word = ropa_text_fold(item->word), *line = ropa_text_fold(item->line),
         *right = ropa_text_fold(item->right);
    bool part = word && line && right && (strstr(word, key) || strstr(line, key) || strstr(right, key));
    *whole = *key && word && line && (!strcmp(word, key) || !strcmp(line, key));
    free(word);
    free(line);
    free(right);
    return part;
}

/* Those that have the words; none, false: what was shown stays. One that is called just so stands alone. */
static bool narrow(struct view *v, const char *words) {
    static const struct ropa_text none = {{" ไม่พบ \"%s\" ในรายการนี้\n", " \"%s\" is not in this list\n"}};
    char *key = ropa_text_fold(cli_term_all(words) ? "" : words);
    size_t n = 0, *fit = calloc(v->list->n + 1, sizeof *fit);
    bool alone = false;
    for (size_t i = 0; key && fit && i < v->list->n && !alone; i++) {
        bool whole = false;
        if (!fits(&v->list->at[i], key, &whole))
            continue;
        alone = whole;
        n = whole ? 0 : n;
        fit[n++] = i;
    }
    free(key);
    if (!n) {
        cli_print(v->cli->out, cli_say(v->cli, &none), words);
        free(fit);
        return false;
    }
    free(v->fit);
    v->fit = fit;
    v->n = n;
    v->from = 0;
    set_page(v);
    return true;
}

static void show_page(const struct view *v) {
    static const struct ropa_text more = {{"   ... %zu ถึง %zu จาก %zu\n", "   ... %zu to %zu of %zu\n"}};
    size_t to = v->from + v->page < v->n ? v->from + v->page : v->n;
    for (size_t i = v->from; i < to; i++) {
        const struct cli_item *item = &v->list->at[v->fit[i]];
        char text[1200], line[1500];
        item_line(item, text, sizeof text);
        bool one = lines_of(v, item) == 1;
        cli_format(line, sizeof line, "  %2zu%s%s%s%s", v->fit[i] + 1,
                   !v->ticks      ? "  "
                   : item->ticked ? " ✓ "
                                  : "   ",
                   text, !one && *item->right ? " · " : "", one ? "" : item->right);
        if (one)
            cli_screen_sides(v->cli, line, item->right);
        else
            cli_screen_some(v->cli, line, 0, indent_of(v), LONG);
    }
    if (v->n > v->page)
        cli_print(v->cli->out, cli_say(v->cli, &more), v->from + 1, to, v->n);
}

/* NULL: not yet. */
static const struct cli_item *choose(struct view *v, const char *line) {
    size_t minus = v->list->drops && *line == '-', number = cli_term_number(line + minus);
    v->list->dropped = minus;
    if (number >= 1 && number <= v->list->n)
        return &v->list->at[number - 1];
    if (cli_term_turns(line, v->page, v->n, &v->from))
        return NULL;
    bool found = narrow(v, line);
    return found && v->n == 1 && !cli_term_all(line) ? &v->list->at[v->fit[0]] : NULL;
}

static void show_head(const struct view *v) {
    cli_screen_bold(v->cli, true);
    fputc('\n', v->cli->out);
    cli_screen_text(v->cli, v->head, 1, 3);
    cli_screen_bold(v->cli, false);
}

/* The view of all of them, under their head. */
static struct view begin(struct cli *cli, const char *head, struct cli_items *l) {
    static const struct ropa_text empty = {{" ไม่มีรายการ\n", " There is nothing\n"}};
    struct view v = {.cli = cli, .list = l, .head = head};
    show_head(&v);
    if (l->n)
        narrow(&v, "*");
    else
        cli_print(cli->out, cli_say(cli, &empty));
    return v;
}

/* What came of an answer stands where the page stood, and the next page under it. */
static void redraw(const struct view *v) {
    if (v->cli->redraws)
        show_head(v);
    show_page(v);
}

const struct cli_item *cli_items_pick(struct cli *cli, const char *head, struct cli_items *l) {
    static const struct ropa_text ask[2] = {
        {{" เลข หรือคำบางส่วน (Enter = กลับ) > ", " Number or part of a word (Enter: back) > "}},
        {{" เลข คำบางส่วน n หน้าต่อไป p หน้าก่อน (Enter = กลับ) > ",
          " Number, part of a word, n next page, p page before (Enter: back) > "}}};
    static const struct ropa_text help = {
        {"พิมพ์เลขหน้ารายการเพื่อเปิดรายการนั้น หรือบางคำของชื่อหรือรหัสเพื่อเหลือเฉพาะที่มีคำนั้น * แสดงทั้งหมดอีกครั้ง n และ p เปลี่ยนหน้า Enter กลับ",
         "The number of a line opens it; part of a name or ref leaves those that have it, * shows all again; n and p turn the page, Enter goes "
         "back"}};
    struct view v = begin(cli, head, l);
    const struct cli_item *picked = NULL;
    bool leave = false;
    v.from = v.page ? l->last / v.page * v.page : 0;
    if (v.n)
        show_page(&v);
    while (!leave && v.n) {
        const struct cli_dialog d = {.prompt = cli_say(cli, &ask[v.n > v.page]), .help = &help, .all = true};
        char *line;
        leave = cli_ask(cli, &d, &line) != CLI_ON || !*line;
        cli_screen_clear(cli);
        picked = leave ? NULL : choose(&v, line);
        leave |= picked != NULL;
        if (!leave)
            redraw(&v);
        free(line);
    }
    free(v.fit);
    l->last = picked ? (size_t)(picked - l->at) : 0;
    return picked;
}

/* ---- ticking ---- */

static size_t ticked(const struct cli_items *l) {
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++)
        n += l->at[i].ticked;
    return n;
}

/* Numbers change their marks; pages and words as in any list. */
static void take_marks(struct view *v, const char *line) {
    bool *chosen = calloc(v->list->n, sizeof *chosen);
    bool numbers = chosen && cli_term_numbers(line, chosen, v->list->n);
    for (size_t i = 0; numbers && i < v->list->n; i++)
        v->list->at[i].ticked ^= chosen[i];
    free(chosen);
    if (!numbers && !cli_term_turns(line, v->page, v->n, &v->from))
        narrow(v, line);
}

size_t cli_items_tick(struct cli *cli, const char *head, struct cli_items *l) {
    static const struct ropa_text ask = {
        {" เลข เช่น 3,5-7 = เอาออก/ใส่กลับ  Enter = ตามที่มี ✓ (%zu จาก %zu)  q = เลิก > ",
         " Numbers (3,5-7): out/in again  Enter: those with ✓ (%zu of %zu)  q: leave > "}};
    static const struct ropa_text pages = {
        {"   n หน้าต่อไป  p หน้าก่อน  หรือคำบางส่วน\n", "   n next page  p page before  or part of a word\n"}};
    static const struct ropa_text none = {
        {" ยังไม่ได้เลือกรายการใด พิมพ์เลข หรือ q เพื่อเลิก\n", " None is ticked; type numbers, or q to leave\n"}};
    static const struct ropa_text help = {
        {"รายการที่มี ✓ คือที่จะทำ พิมพ์เลขเพื่อเอาออก พิมพ์เลขเดิมอีกครั้งเพื่อใส่กลับ เช่น 3,5-7 บางคำของชื่อเหลือเฉพาะที่มีคำนั้น * แสดงทั้งหมด Enter ทำตามที่มี ✓ (จะแสดงก่อนอีกครั้ง)",
         "Those with ✓ will be done. A number takes one out, again puts it back (3,5-7); part of a name leaves those that have it, * shows all; "
         "Enter goes on with those ticked (shown once more before)"}};
    struct view v = begin(cli, head, l);
    bool leave = false, done = false;
    v.ticks = true;
    if (v.n)
        show_page(&v);
    while (!leave && !done && v.n) {
        char prompt[300];
        if (v.n > v.page)
            cli_print(cli->out, cli_say(cli, &pages));
        cli_format(prompt, sizeof prompt, cli_say(cli, &ask), ticked(l), l->n);
        const struct cli_dialog d = {.prompt = prompt, .help = &help, .all = true};
        char *line;
        leave = cli_ask(cli, &d, &line) != CLI_ON;
        cli_screen_clear(cli);
        done = !leave && !*line && ticked(l);
        if (!leave && !done && !*line)
            cli_print(cli->out, cli_say(cli, &none));
        else if (!leave && !done)
            take_marks(&v, line);
        if (!leave && !done)
            redraw(&v);
        free(line);
    }
    free(v.fit);
    return done ? ticked(l) : 0;
}
