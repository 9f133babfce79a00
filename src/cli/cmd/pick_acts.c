/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Which records an act is on, when no REF was typed: those waiting for it, several by number. */
#include "cli/dialog.h"
#include "cli/form/ask_act.h"
#include "cli/screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum {
    LISTED = CLI_MEMO_RECORDS,
    AROUND = 6 /* lines: the head, what stands under a page, the prompt */,
    FEWEST = 5
};

struct waiting {
    struct cli *cli;
    const char *kind, *level; /* level NULL: any */
    size_t most;              /* where to stop */
    char (*inbox)[37];        /* of decisions: what waits for one, in order of uid; owned */
    size_t n_inbox, cap_inbox;
    bool bad;       /* memory ran out */
    bool more;      /* there are others */
    size_t n, from; /* from: the first on the screen, of those that aren't left out */
    struct cli_picked at[LISTED];
    bool out[LISTED]; /* hasn't the words that were looked for; its number stays its own */
};

/* ---- what waits ---- */

static bool note_pending(void *ctx, const struct ropa_act_waiting *p) {
    struct waiting *w = ctx;
    bool answered =
        !strcmp(w->kind, "return") || !strcmp(w->kind, p->kind); /* either decision may be to return it */
    if (!answered || (w->level && strcmp(w->level, "org") && strcmp(w->level, p->level)))
        return true;
    void *more = cli_grow(w->inbox, w->n_inbox, &w->cap_inbox, sizeof *w->inbox);
    w->bad |= !more;
    if (!more)
        return false;
    w->inbox = more;
    snprintf(w->inbox[w->n_inbox++], sizeof *w->inbox, "%s", ropa_record_uid(p->rec));
    return true;
}

static int by_uid(const void *a, const void *b) {
    return strcmp(a, b);
}

/* What waits for a decision is the library's to say. The head of the organisation may decide where the head of the unit is expected to. */
static enum ropa_status read_inbox(struct waiting *w, struct ropa_err *err) {
    enum ropa_status s = ropa_act_decides(w->kind)
                             ? ropa_acts_waiting(w->cli->reg, NULL, NULL, NULL, note_pending, w, err)
                             : ROPA_OK;
    if (w->n_inbox)
        qsort(w->inbox, w->n_inbox, sizeof *w->inbox, by_uid);
    return w->bad && !s ? (err->status = ROPA_E_NOMEM) : s;
}

/* The status that a record waiting for the act may have; acts on what was changed since begin anew. */
static const struct {
    const char *kind, *status[6];
} may_wait[] = {{"submit", {"returned", "draft", "approved", "accepted", "published"}},
                {"approve", {"submitted", "accepted", "approved"}},
                {"accept", {"submitted", "approved"}},
                {"return", {"submitted", "approved", "accepted"}},
                {"publish", {"approved", "accepted"}},
                {"retire", {"published", "accepted", "approved", "submitted", "returned"}}};

static bool is_next(struct waiting *w, const struct ropa_record *rec) {
    struct ropa_act_next next[4];
    size_t n = 0;
    bool is = !strcmp(w->kind, "retire"); /* whenever it is no longer done */
    if (ropa_act_decides(w->kind))
        return w->n_inbox && bsearch(ropa_record_uid(rec), w->inbox, w->n_inbox, sizeof *w->inbox, by_uid);
    if (!is && ropa_acts_next(w->cli->reg, rec, next, &n, NULL))
        return false;
    for (size_t i = 0; i < n && !is; i++)
        is = !strcmp(next[i].kind, w->kind) &&
             (!w->level || !strcmp(w->level, "org") || !strcmp(w->level, next[i].level));
    return is;
}

static bool note_waiting(void *ctx, const struct ropa_record *rec) {
    struct waiting *w = ctx;
    char status[160];
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    if (!is_next(w, rec))
        return true;
    if (w->n == w->most) {
        w->more = true;
        return false;
    }
    struct cli_picked *p = &w->at[w->n++];
    p->ent = ropa_record_entity(rec);
    snprintf(p->uid, sizeof p->uid, "%s", ropa_record_uid(rec));
    snprintf(p->ref, sizeof p->ref, "%s", ropa_record_ref(rec));
    cli_status(w->cli, rec, status, sizeof status);
    snprintf(p->line, sizeof p->line, "%s  %s · %s", ropa_record_ref(rec), title ? title : "", status);
    return true;
}

static enum ropa_status read_some(struct waiting *w, const struct ropa_entity *ent, const char *status,
                                  const char *search, struct ropa_err *err) {
    char condition[40];
    struct ropa_query *q = ropa_query_new(w->cli->reg, ent);
    snprintf(condition, sizeof condition, "status=%s", status);
    enum ropa_status s = q ? ropa_query_where(q, condition, err) : (err->status = ROPA_E_NOMEM);
    if (!s && *search)
        s = ropa_query_search(q, search, err);
    if (!s)
        s = ropa_register_list(w->cli->reg, q, note_waiting, w, err);
    ropa_query_free(q);
    return s;
}

static enum ropa_status read_noun(struct waiting *w, const struct ropa_entity *ent, const char *search,
                                  struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    size_t k = 0;
    while (strcmp(may_wait[k].kind, w->kind) != 0)
        k++;
    for (const char *const *status = may_wait[k].status; *status && !s && !w->more; status++)
        s = read_some(w, ent, *status, search, err);
    return s;
}

/* Those that hold `search`, "" for all: activities and notices, then what else goes this way in the office. */
static enum ropa_status read_waiting(struct waiting *w, const char *search, struct ropa_err *err) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    const struct ropa_entity *first = ropa_entity_find("activity"), *second = ropa_entity_find("notice");
    w->n = w->from = 0;
    w->more = false;
    enum ropa_status s = read_noun(w, first, search, err);
    if (!s && !w->more)
        s = read_noun(w, second, search, err);
    for (size_t i = 0; i < n && !s && !w->more; i++)
        if (ents[i] != first && ents[i] != second && cli_may_go(w->cli, ents[i]))
            s = read_noun(w, ents[i], search, err);
    return s;
}

/* ---- picking ---- */

/* "1 3 5-7" of those shown, "*" for all, in Thai digits too. False when it is anything else. */
static bool take_numbers(const struct waiting *w, const char *line, struct cli_picked *out, size_t *n) {
    bool chosen[LISTED] = {false}, all = cli_term_all(line);
    *n = 0;
    if (!all && !cli_term_numbers(line, chosen, w->n))
        return false;
    for (size_t i = 0; i < w->n; i++)
        if (all ? !w->out[i] : chosen[i])
            out[(*n)++] = w->at[i];
    return *n;
}

/* A REF typed after all. */
static bool take_ref(struct waiting *w, const char *line, struct cli_picked *out, size_t *n) {
    struct cli_picked *p = &out[0];
    *n = !ropa_register_find_any(w->cli->reg, line, &p->ent, p->uid, NULL);
    return *n;
}

static size_t listed(const struct waiting *w) {
    size_t n = 0;
    for (size_t i = 0; i < w->n; i++)
        n += !w->out[i];
    return n;
}

static void put_line(const struct waiting *w, size_t i, char *line, size_t size) {
    snprintf(line, size, "  %2zu  %s\n", i + 1, w->at[i].line);
}

/* Whether no page of so many is longer than the screen. */
static bool pages_fit(const struct waiting *w, size_t page) {
    int lines = 0;
    for (size_t i = 0, k = 0; i < w->n; i++) {
        char line[1000];
        if (w->out[i])
            continue;
        put_line(w, i, line, sizeof line);
        lines = (k++ % page ? lines : 0) + cli_screen_height(w->cli, line);
        if (lines > w->cli->rows - AROUND)
            return false;
    }
    return true;
}

/* As many as the screen holds. */
static size_t page_of(const struct waiting *w) {
    size_t page = w->cli->rows > AROUND + FEWEST ? (size_t)w->cli->rows - AROUND : FEWEST;
    while (page > FEWEST && !pages_fit(w, page))
        page--;
    return page;
}

/* A page of them, numbered as they stand in the list. */
static void show_page(const struct waiting *w) {
    static const struct ropa_text pages = {{"   ... %zu ถึง %zu จาก %zu · n หน้าต่อไป p หน้าก่อน\n",
                                            "   ... %zu to %zu of %zu · n next page, p page before\n"}};
    static const struct ropa_text more = {
        {"      ... ยังมีอีก พิมพ์บางคำเพื่อค้นหา\n", "      ... there are more; type part of a word\n"}};
    size_t page = page_of(w), all = listed(w), to = w->from + page < all ? w->from + page : all;
    for (size_t i = 0, k = 0; i < w->n && k < to; i++) {
        char line[1000];
        put_line(w, i, line, sizeof line);
        if (!w->out[i] && k >= w->from)
            fputs(line, w->cli->out);
        k += !w->out[i];
    }
    if (all > page)
        cli_print(w->cli->out, cli_say(w->cli, &pages), w->from + 1, to, all);
    if (w->more && to == all)
        cli_print(w->cli->out, cli_say(w->cli, &more));
}

/* Those that `found` has not are left out, and none changes its number. */
static void leave_out(struct waiting *w, const struct waiting *found) {
    w->from = 0;
    for (size_t i = 0; i < w->n; i++) {
        size_t k = 0;
        while (k < found->n && strcmp(found->at[k].uid, w->at[i].uid) != 0)
            k++;
        w->out[i] = k == found->n;
    }
}

/* Where the list holds all there is, those with the words are shown of it; else others are read. */
static void search_for(struct waiting *w, const char *line) {
    static const struct ropa_text none = {
        {" ไม่มีรายการที่รอและมีคำว่า \"%s\"\n", " Nothing that waits holds \"%s\"\n"}};
    struct ropa_err err = {0};
    struct waiting before = *w;
    if (read_waiting(w, line, &err)) {
        cli_fail(w->cli, &err);
    } else if (!w->n) {
        cli_print(w->cli->out, cli_say(w->cli, &none), line);
        *w = before;
    } else if (*line && !before.more) {
        leave_out(&before, w);
        *w = before;
        show_page(w);
    } else {
        memset(w->out, 0, sizeof w->out);
        show_page(w);
    }
}

/* How many were picked; 0 when the officer leaves. */
static size_t ask(struct waiting *w, struct cli_picked *out) {
    static const struct ropa_text prompt = {{" เลข เช่น 1 3 5-7 (* = ทั้งหมดนี้, Enter = ออก) > ",
                                             " Numbers, for example 1 3 5-7 (* all these, Enter leaves) > "}};
    static const struct ropa_text help = {
        {"เลือกรายการที่จะทำพร้อมกันในบันทึกฉบับเดียว พิมพ์เลข เช่น 1 3 5-7 * คือทั้งหมดที่แสดง หรือบางคำของชื่อเพื่อค้นหา รหัสรายการก็ได้",
         "Which go under the one memo: numbers (1 3 5-7), * for all shown, part of a name to find more, or a ref"}};
    const struct cli_dialog d = {.prompt = cli_say(w->cli, &prompt), .help = &help, .all = true};
    size_t n = 0;
    bool leave = false;
    while (!n && !leave) {
        char *line;
        leave = cli_ask(w->cli, &d, &line) != CLI_ON || !*line;
        if (!leave && cli_term_turns(line, page_of(w), listed(w), &w->from))
            show_page(w);
        else if (!leave && !take_numbers(w, line, out, &n) && !take_ref(w, line, out, &n))
            search_for(w, line);
        free(line);
    }
    return n;
}

size_t cli_pick_waiting(struct cli *cli, const char *kind, const char *level, struct cli_picked *out,
                        int *status) {
    static const struct ropa_text head = {{" รายการที่รอ: %s\n", " Waiting for this: %s\n"}};
    static const struct ropa_text none = {{"ขณะนี้ไม่มีรายการที่รอ: %s (ดูที่ทำไปแล้ว: %s acts)\n",
                                           "No record waits for this now: %s (what was done: %s acts)\n"}};
    static const struct ropa_text name = {{"โปรดระบุรหัสรายการ ระบุได้หลายรายการ เช่น  %s %s %s --by ...\n",
                                           "Name the records, for example: %s %s %s --by ...\n"}};
    struct waiting w = {.cli = cli, .kind = kind, .level = level, .most = cli->ask ? LISTED : 1};
    struct ropa_err err = {0};
    if (read_inbox(&w, &err) || read_waiting(&w, "", &err)) {
        *status = cli_fail(cli, &err);
        free(w.inbox);
        return 0;
    }
    *status = w.n && cli->ask ? CLI_DONE : CLI_USAGE;
    if (!w.n)
        cli_note(cli, &none, cli_label(cli, "ACTKIND", kind), cli_ropa(cli));
    else if (!cli->ask)
        cli_note(cli, &name, cli_ropa(cli), kind, w.at[0].ref);
    size_t n = 0;
    if (!*status) {
        cli_print(cli->out, cli_say(cli, &head), cli_label(cli, "ACTKIND", kind));
        search_for(&w, "");
        n = ask(&w, out);
    }
    free(w.inbox);
    return n;
}
