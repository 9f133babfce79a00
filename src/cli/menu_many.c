/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* One thing of many records at once: all are ticked, the exceptions taken away, what will change is shown, and it is one change. */
#include "cli/dialog.h"
#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/menu.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

enum { SHOWN = 12 /* records of a preview by name; how many more there are is said */ };

/* The records of the unit, to be ticked. */
struct many {
    struct cli *cli;
    char unit[16];                /* its code */
    char name[300];               /* "กองกลาง (GEN)" */
    const struct ropa_entity *of; /* what they are */
    struct cli_items items;
    const char *right; /* code of the field whose value stands at the right, NULL: none */
    bool open_only;    /* ticked where that field is open, else all are */
};

static bool note(void *ctx, const struct ropa_record *rec) {
    struct many *m = ctx;
    const char *title = ropa_record_get(rec, m->of->title);
    size_t f = m->right ? ropa_field_find(m->of, m->right) : 0;
    const char *held = m->right ? ropa_record_get(rec, f) : NULL;
    char *right = held ? cli_screen_value(m->cli, &m->of->fields[f], held) : NULL;
    size_t before = m->items.n;
    cli_items_add(&m->items, m->of, ropa_record_ref(rec), title ? title : "", right);
    if (m->items.n > before)
        m->items.at[before].ticked = !m->open_only || !held;
    free(right);
    return !m->items.bad;
}

/* What of `of` the unit has, into m->items. False with a message. */
static bool gather(struct many *m, struct ropa_err *err) {
    static const struct ropa_text none = {{" %s ยังไม่มี%s\n", " %s has none yet: %s\n"}};
    struct cli *cli = m->cli;
    char uid[37];
    struct ropa_query *q = ropa_query_new(cli->reg, m->of);
    enum ropa_status s = q ? ropa_register_find(cli->reg, ropa_entity_find("unit"), m->unit, uid, err)
                           : (err->status = ROPA_E_NOMEM);
    if (!s)
        s = ropa_query_unit(q, uid, err);
    if (!s)
        s = ropa_register_list(cli->reg, q, note, m, err);
    if (!s && m->items.bad)
        s = err->status = ROPA_E_NOMEM;
    ropa_query_free(q);
    if (s)
        cli_fail(cli, err);
    else if (!m->items.n)
        cli_print(cli->out, cli_say(cli, &none), m->name, cli_say(cli, &m->of->label));
    return !s && m->items.n;
}

/* Mine, or one that is picked. */
static bool take_unit(struct many *m) {
    static const struct ropa_text head = {{"ของหน่วยงานใด", "Of which unit"}};
    const char *ref = "", *title;
    char uid[37];
    if (!cli_menu_open(m->cli))
        return false;
    if (cli_me_unit(m->cli, uid) &&
        ropa_register_describe(m->cli->reg, ropa_entity_find("unit"), uid, &ref, &title))
        snprintf(m->unit, sizeof m->unit, "%s", ref);
    cli_menu_close(m->cli);
    if (!*m->unit && !cli_me_pick_unit(m->cli, &head, m->unit))
        return false;
    if (!cli_menu_open(m->cli))
        return false;
    title = m->unit;
    if (!ropa_register_find(m->cli->reg, ropa_entity_find("unit"), m->unit, uid, NULL))
        ropa_register_describe(m->cli->reg, ropa_entity_find("unit"), uid, &ref, &title);
    const bool named = title != m->unit;
    snprintf(m->name, sizeof m->name, "%s%s%s%s", title, named ? " (" : "", named ? m->unit : "",
             named ? ")" : "");
    cli_menu_close(m->cli);
    return true;
}

/* What is asked, under the unit that it is about and how many records it has of them. */
static void head_of(const struct many *m, const struct ropa_text *what, char *out, size_t size) {
    static const struct ropa_text head = {{"%s: %s %lld รายการ · %s", "%s: %s, %lld · %s"}};
    struct ropa_query *q = ropa_query_new(m->cli->reg, m->of);
    int64_t n = 0;
    char uid[37];
    if (q && !ropa_register_find(m->cli->reg, ropa_entity_find("unit"), m->unit, uid, NULL) &&
        !ropa_query_unit(q, uid, NULL))
        ropa_query_count(q, &n, NULL);
    ropa_query_free(q);
    cli_format(out, size, cli_say(m->cli, &head), m->name, cli_say(m->cli, &m->of->label), (long long)n,
               cli_say(m->cli, what));
}

/* The same where the register is to be opened for it. */
static bool read_head(const struct many *m, const struct ropa_text *what, char *out, size_t size) {
    if (!cli_menu_open(m->cli))
        return false;
    head_of(m, what, out, size);
    cli_menu_close(m->cli);
    return true;
}

/* What will happen to those that are ticked, or to those that aren't, by name and number. */
static void tell(const struct many *m, bool ticked, const struct ropa_text *what) {
    static const struct ropa_text more = {{"     ... และอีก %zu รายการ\n", "     ... and %zu more\n"}};
    size_t n = 0;
    for (size_t i = 0; i < m->items.n; i++)
        n += m->items.at[i].ticked == ticked;
    if (!n)
        return;
    cli_print(m->cli->out, cli_say(m->cli, what), n);
    for (size_t i = 0, shown = 0; i < m->items.n && shown < SHOWN; i++) {
        char line[600];
        const struct cli_item *item = &m->items.at[i];
        if (item->ticked != ticked)
            continue;
        cli_format(line, sizeof line, "%s  %s", item->word, item->line);
        cli_screen_text(m->cli, line, 5, 9);
        shown++;
    }
    if (n > SHOWN)
        cli_print(m->cli->out, cli_say(m->cli, &more), n - SHOWN);
}

static const struct ropa_text go_on = {{"ทำตามนี้หรือไม่", "Do this?"}};

/* Which field of a noun, by its code. */
static size_t at(const struct ropa_entity *ent, const char *code) {
    return ropa_field_find(ent, code);
}

/* A value as it is typed. */
static enum ropa_status put(struct cli *cli, struct ropa_record *rec, const char *code, const char *text,
                            struct ropa_err *err) {
    return ropa_record_parse(rec, at(ropa_record_entity(rec), code), text, ropa_register_view(cli->reg), err);
}

/* A row more, which names the record `ref` by its first field; NULL with `err`. */
static struct ropa_record *add_row(struct cli *cli, struct ropa_record *rec, size_t rows, const char *ref,
                                   struct ropa_err *err) {
    struct ropa_record *row = ropa_record_add_row(rec, rows);
    if (!row)
        err->status = ROPA_E_NOMEM;
    else if (put(cli, row, ropa_record_entity(row)->fields->code, ref, err))
        row = NULL;
    return row;
}

/* What isn't answered yet is asked, and saved at its end: one change. */
static void ask_rest(struct cli *cli, struct ropa_record *rec) {
    const struct cli_asking how = {0};
    cli_form(cli, rec, &how);
}

/* ---- reviews ---- */

struct review {
    const char *kind, *result,
        *same;        /* codes: of the review, of the field that says what was found, of nothing new */
    const char *twin; /* says nothing new of all of them as well: not offered beside that; NULL */
    struct ropa_text all;
};
static const struct review of_data = {
    "data",
    "review_result",
    "unchanged",
    "keep",
    {{"ผลของทุกชุด (ที่ไม่ใช่ เอาออกได้ในข้อต่อไป)", "The result of all sets (exceptions come next)"}}};
static const struct review of_retention = {
    "retention",
    "retention_decision",
    "not_due",
    NULL,
    {{"ผลของทุกชุด (ที่ไม่ใช่ เอาออกได้ในข้อต่อไป)", "The decision on all sets (exceptions come next)"}}};

/* One of the choices but `twin`, `same` by the words that mean it everywhere (both may be NULL); NULL when the officer leaves. */
static const struct ropa_choice *pick_choice(struct cli *cli, const struct ropa_vocab *v, const char *head,
                                             const char *same, const char *twin) {
    static const struct ropa_text as_before = {{"คงเดิมทั้งหมด", "all as before"}};
    struct cli_items l = {0};
    for (size_t i = 0; i < v->n; i++)
        if (!twin || strcmp(twin, v->choices[i].code) != 0)
            cli_items_add(&l, NULL, v->choices[i].code, cli_say(cli, &v->choices[i].label),
                          same && !strcmp(same, v->choices[i].code) ? cli_say(cli, &as_before) : "");
    const struct cli_item *item = cli_items_pick(cli, head, &l);
    const struct ropa_choice *picked = item ? ropa_choice_find(v, item->word) : NULL;
    cli_items_free(&l);
    return picked;
}

/* All sets of the unit into one review; those that aren't ticked are asked one by one. */
static enum ropa_status fill_review(const struct many *m, const struct review *r, struct ropa_record *rec,
                                    const char *result, struct ropa_err *err) {
    size_t rows = at(ropa_record_entity(rec), "item");
    enum ropa_status s = put(m->cli, rec, "review_kind", r->kind, err);
    if (!s)
        s = put(m->cli, rec, "unit_ref", m->unit, err);
    for (size_t i = 0; i < m->items.n && !s; i++) {
        struct ropa_record *row = add_row(m->cli, rec, rows, m->items.at[i].word, err);
        s = row ? ROPA_OK : err->status;
        if (!s && m->items.at[i].ticked)
            s = put(m->cli, row, r->result, result, err);
    }
    return s;
}

struct reviewing {
    const struct many *m;
    const struct review *of;
    const struct ropa_choice *result;
    struct ropa_record *rec;
};

/* What the field says, `usual` one Enter away; what is left open is asked by the form. */
static enum cli_went ask_field(const struct reviewing *r, const char *code, const char *usual) {
    struct cli *cli = r->m->cli;
    const struct ropa_entity *ent = ropa_record_entity(r->rec);
    const struct ropa_field *f = &ent->fields[at(ent, code)];
    const struct cli_dialog d = {.label = cli_say(cli, &f->label), .value = usual, .help = &f->help};
    for (;;) {
        struct ropa_err err = {0};
        char *line;
        enum cli_went w = cli_ask(cli, &d, &line);
        if (w != CLI_ON)
            return w;
        bool taken = !*line || !put(cli, r->rec, code, line, &err);
        free(line);
        if (taken)
            return CLI_ON;
        cli_say_refused(cli, &err, f->example);
    }
}

/* When, and by whom: said before what will be entered is shown. */
static enum cli_went ask_day(void *ctx) {
    const struct reviewing *r = ctx;
    const struct cli *cli = r->m->cli;
    char today[64];
    ropa_date_format(ropa_register_today(cli->reg), cli->lang, ROPA_DATE_SHORT, today, sizeof today);
    return ask_field(r, "review_date", today);
}

static enum cli_went ask_reviewer(void *ctx) {
    const struct reviewing *r = ctx;
    const char *me = r->m->cli->me.person;
    return ask_field(r, "reviewer", *me ? me : NULL);
}

static void tell_review(const struct many *m, const struct ropa_record *rec) {
    static const char *const codes[] = {"review_date", "reviewer"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        const struct ropa_field *f = &ropa_record_entity(rec)->fields[at(ropa_record_entity(rec), codes[i])];
        char *value = cli_screen_value(m->cli, f, ropa_record_value(rec, codes[i])), line[600];
        snprintf(line, sizeof line, "%s: %s", cli_say(m->cli, &f->label), value ? value : "");
        if (value && *value)
            cli_screen_text(m->cli, line, 3, 5);
        free(value);
    }
}

static enum cli_went ask_to_go_on(void *ctx) {
    static const struct ropa_text kept = {{"   ให้ผลว่า \"%s\"", "   found \"%s\""}},
                                  rest = {{"   ถามผลทีละชุด %zu ชุด\n", "   asked one by one: %zu\n"}},
                                  some = {{" %zu ชุด\n", ": %zu\n"}};
    const struct reviewing *r = ctx;
    struct cli *cli = r->m->cli;
    bool yes;
    cli_screen_clear(cli);
    tell_review(r->m, r->rec);
    cli_print(cli->out, cli_say(cli, &kept), cli_say(cli, &r->result->label));
    tell(r->m, true, &some);
    tell(r->m, false, &rest);
    enum cli_went w = cli_ask_yes(cli, cli_say(cli, &go_on), true, &yes);
    return w == CLI_ON && !yes ? CLI_STOPPED : w;
}

/* CLI_BACK: to the sets that were picked. */
static enum cli_went begin_review(const struct many *m, const struct review *of,
                                  const struct ropa_choice *result) {
    static cli_step *const steps[] = {ask_day, ask_reviewer, ask_to_go_on};
    struct reviewing r = {m, of, result, ropa_record_new(ropa_entity_find("review"))};
    struct ropa_err err = {.status = r.rec ? ROPA_OK : ROPA_E_NOMEM};
    enum cli_went w =
        r.rec ? cli_steps(m->cli, steps, sizeof steps / sizeof *steps, &r, true, false) : CLI_STOPPED;
    if (w == CLI_ON)
        fill_review(m, of, r.rec, result->code, &err);
    if (err.status)
        cli_fail(m->cli, &err);
    else if (w == CLI_ON)
        ask_rest(m->cli, r.rec);
    ropa_record_free(r.rec);
    return w;
}

static void review(struct many *m, const struct review *r) {
    static const struct ropa_text head = {
        {"ชุดข้อมูลของ %s ทั้งหมด %zu ชุด ที่ผลเป็น \"%s\"", "Sets of %s, %zu in all, found \"%s\""}};
    struct ropa_err err = {0};
    char line[700];
    const struct ropa_entity *row =
        ropa_entity_find("review")->fields[at(ropa_entity_find("review"), "item")].of;
    m->of = ropa_entity_find("dataset");
    const struct ropa_choice *result =
        read_head(m, &r->all, line, sizeof line)
            ? pick_choice(m->cli, row->fields[at(row, r->result)].vocab, line, r->same, r->twin)
            : NULL;
    if (!result || !cli_menu_open(m->cli))
        return;
    bool some = gather(m, &err);
    cli_menu_close(m->cli);
    cli_format(line, sizeof line, cli_say(m->cli, &head), m->name, m->items.n,
               cli_say(m->cli, &result->label));
    enum cli_went w = CLI_BACK;
    while (w == CLI_BACK && some && cli_items_tick(m->cli, line, &m->items) && cli_menu_open(m->cli)) {
        w = begin_review(m, r, result);
        cli_menu_close(m->cli);
    }
}

static void review_data(struct many *m) {
    review(m, &of_data);
}

static void review_retention(struct many *m) {
    review(m, &of_retention);
}

/* ---- what a notice covers ---- */

static bool note_notice(void *ctx, const struct ropa_record *rec) {
    struct cli_items *l = ctx;
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title);
    cli_items_add(l, ropa_record_entity(rec), ropa_record_ref(rec), title ? title : "", "");
    return !l->bad;
}

/* One of the unit's notices, or a new one: its ref, "" for that. False when the officer leaves. */
static bool pick_notice(const struct many *m, char ref[64]) {
    static const struct ropa_text head = {{"ประกาศฉบับใด", "Which notice"}},
                                  fresh = {{"ประกาศฉบับใหม่", "A new notice"}};
    const struct ropa_entity *notice = ropa_entity_find("notice");
    struct cli_items l = {0};
    struct ropa_err err = {0};
    char uid[37], line[700];
    if (!cli_menu_open(m->cli))
        return false;
    struct ropa_query *q = ropa_query_new(m->cli->reg, notice);
    enum ropa_status s = q ? ropa_register_find(m->cli->reg, ropa_entity_find("unit"), m->unit, uid, &err)
                           : (err.status = ROPA_E_NOMEM);
    if (!s)
        s = ropa_query_unit(q, uid, &err);
    if (!s)
        s = ropa_register_list(m->cli->reg, q, note_notice, &l, &err);
    ropa_query_free(q);
    head_of(m, &head, line, sizeof line);
    cli_menu_close(m->cli);
    if (s)
        cli_fail(m->cli, &err);
    cli_items_add(&l, NULL, "", cli_say(m->cli, &fresh), "");
    const struct cli_item *item = s ? NULL : cli_items_pick(m->cli, line, &l);
    snprintf(ref, 64, "%s", item ? item->word : "");
    cli_items_free(&l);
    return item;
}

/* The row of the notice that covers the activity; the number of rows when none does. */
static size_t row_of(const struct many *m, const struct ropa_record *rec, size_t rows, const char *ref) {
    size_t n = ropa_record_rows(rec, rows), i = 0;
    for (; i < n; i++) {
        const char *uid = ropa_record_get(ropa_record_row(rec, rows, i), 0), *held = "", *title;
        if (uid && ropa_register_describe(m->cli->reg, m->of, uid, &held, &title) && !strcmp(held, ref))
            break;
    }
    return i;
}

/* Only what is to change, borrowed of `m`: ticked is covered from now on, the others no longer; free(out->items.at). */
static enum ropa_status changes_of(const struct many *m, const struct ropa_record *rec, size_t rows,
                                   struct many *out, struct ropa_err *err) {
    *out = *m;
    out->items.n = 0;
    out->items.at = calloc(m->items.n + 1, sizeof *out->items.at);
    if (!out->items.at)
        return err->status = ROPA_E_NOMEM;
    for (size_t i = 0; i < m->items.n; i++) {
        const struct cli_item *item = &m->items.at[i];
        bool covered = row_of(m, rec, rows, item->word) < ropa_record_rows(rec, rows);
        if (covered != item->ticked)
            out->items.at[out->items.n++] = *item;
    }
    return ROPA_OK;
}

static enum ropa_status cover(const struct many *m, struct ropa_record *rec, size_t rows,
                              struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < m->items.n && !s; i++) {
        if (!m->items.at[i].ticked)
            ropa_record_remove_row(rec, rows, row_of(m, rec, rows, m->items.at[i].word));
        else if (!add_row(m->cli, rec, rows, m->items.at[i].word, err))
            s = err->status;
    }
    return s;
}

static const struct ropa_text undone_by = {{" บันทึกแล้ว %s เปลี่ยน %zu รายการ คืนค่าเดิมได้ด้วย z ในเมนู\n",
                                            " Saved %s, %zu changed; z in the menu takes it back\n"}};

/* The notice with what was ticked, shown before it is saved; a new one goes on in its form. CLI_BACK: to what was ticked. */
static enum cli_went cover_all(const struct many *all, struct ropa_record *rec) {
    static const struct ropa_text more = {{"   เพิ่มในประกาศ %zu กิจกรรม\n", "   covered from now on: %zu\n"}},
                                  less = {{"   เอาออกจากประกาศ %zu กิจกรรม\n", "   no longer covered: %zu\n"}},
                                  same = {{" ไม่มีอะไรเปลี่ยน\n", " Nothing changes\n"}};
    struct cli *cli = all->cli;
    struct many m;
    size_t rows = at(ropa_record_entity(rec), "cover");
    struct ropa_err err = {0};
    bool fresh = !ropa_record_rev(rec), yes = false;
    enum cli_went w = CLI_STOPPED;
    enum ropa_status s = changes_of(all, rec, rows, &m, &err);
    tell(&m, true, &more);
    tell(&m, false, &less);
    if (!s && !m.items.n)
        cli_print(cli->out, cli_say(cli, &same));
    if (m.items.n && !fresh && strcmp(ropa_record_status(rec), "draft") != 0)
        cli_tell_sent(cli, rec);
    if (m.items.n)
        w = cli_ask_yes(cli, cli_say(cli, &go_on), true, &yes);
    bool goes = w == CLI_ON && yes;
    if (goes && fresh)
        s = put(cli, rec, "unit_ref", all->unit, &err);
    if (goes && !s)
        s = cover(&m, rec, rows, &err);
    if (goes && !s && fresh)
        ask_rest(cli, rec);
    else if (goes && !s && !(s = ropa_register_save(cli->reg, rec, &err)))
        cli_print(cli->out, cli_say(cli, &undone_by), ropa_record_ref(rec), m.items.n);
    if (s)
        cli_fail(cli, &err);
    free(m.items.at);
    return w;
}

static struct ropa_record *read_notice(struct cli *cli, const char *ref) {
    int status;
    const struct ropa_entity *notice = ropa_entity_find("notice");
    return *ref ? cli_record(cli, notice, ref, &status) : ropa_record_new(notice);
}

static void notice(struct many *m) {
    static const struct ropa_text head = {
        {"กิจกรรมของ %s ทั้งหมด %zu รายการ ที่ประกาศครอบคลุม", "Activities of %s, %zu in all, that it covers"}};
    struct ropa_err err = {0};
    char ref[64], line[700];
    m->of = ropa_entity_find("activity");
    if (!pick_notice(m, ref) || !cli_menu_open(m->cli))
        return;
    bool some = gather(m, &err);
    cli_menu_close(m->cli);
    cli_format(line, sizeof line, cli_say(m->cli, &head), m->name, m->items.n);
    enum cli_went w = CLI_BACK;
    while (w == CLI_BACK && some && cli_items_tick(m->cli, line, &m->items) && cli_menu_open(m->cli)) {
        struct ropa_record *rec = read_notice(m->cli, ref);
        w = rec ? cover_all(m, rec) : CLI_STOPPED;
        ropa_record_free(rec);
        cli_menu_close(m->cli);
    }
}

/* ---- one set of measures ---- */

typedef char uid_text[37];

/* Those that are ticked, by their uids; owned, NULL with `err`. */
static uid_text *uids_of(const struct many *m, size_t *n, struct ropa_err *err) {
    uid_text *uids = calloc(m->items.n + 1, sizeof *uids);
    enum ropa_status s = ROPA_OK;
    *n = 0;
    if (!uids)
        s = err->status = ROPA_E_NOMEM;
    for (size_t i = 0; i < m->items.n && !s; i++)
        if (m->items.at[i].ticked)
            s = ropa_register_find(m->cli->reg, m->of, m->items.at[i].word, uids[(*n)++], err);
    if (!s)
        return uids;
    free(uids);
    return NULL;
}

/* As one change; true where they go back to what was ticked. */
static bool give_once(struct many *m, const char *value) {
    struct ropa_err err = {0};
    bool back = false;
    size_t n = 0, size = strlen(m->right) + strlen(value) + 2;
    uid_text *uids = uids_of(m, &n, &err);
    char *word = malloc(size);
    if (!word)
        err.status = ROPA_E_NOMEM;
    else
        snprintf(word, size, "%s=%s", m->right, value);
    const struct cli_args args = {.noun = m->of, .words = {word}, .n_words = 1};
    if (uids && word)
        cli_set_these(m->cli, &args, uids, n, &back);
    else
        cli_fail(m->cli, &err);
    free(word);
    free(uids);
    return back;
}

/* The field that is shown, of all that are ticked under `head`: shown first, and asked. */
static void give(struct many *m, const char *head, const char *value) {
    bool again = true;
    while (again && cli_items_tick(m->cli, head, &m->items) && cli_menu_open(m->cli)) {
        again = give_once(m, value);
        cli_menu_close(m->cli);
    }
}

static void security(struct many *m) {
    static const struct ropa_text which = {{"ชุดมาตรการใด", "Which set of measures"}},
                                  head = {{"กิจกรรมของ %s ทั้งหมด %zu รายการ ที่จะใช้ \"%s\"",
                                           "Activities of %s, %zu in all, to use \"%s\""}};
    struct cli *cli = m->cli;
    struct cli_items sets = {0};
    struct ropa_err err = {0};
    m->of = ropa_entity_find("activity");
    m->right = "security_ref";
    m->open_only = true;
    if (!cli_menu_open(cli))
        return;
    struct ropa_query *q = ropa_query_new(cli->reg, ropa_entity_find("security"));
    if (q)
        ropa_register_list(cli->reg, q, note_notice, &sets, NULL);
    ropa_query_free(q);
    bool some = gather(m, &err);
    char line[1000];
    head_of(m, &which, line, sizeof line);
    cli_menu_close(cli);
    const struct cli_item *set = some ? cli_items_pick(cli, line, &sets) : NULL;
    cli_format(line, sizeof line, cli_say(cli, &head), m->name, m->items.n, set ? set->line : "");
    if (set)
        give(m, line, set->word);
    cli_items_free(&sets);
}

/* ---- one value for many ---- */

/* What they get, as it is typed to the field; owned, NULL when the officer leaves. */
static char *ask_value(const struct many *m, const struct ropa_field *f) {
    struct cli *cli = m->cli;
    char head[700];
    const struct cli_dialog d = {.label = cli_say(cli, &f->label), .help = &f->help};
    char *line = NULL;
    if (!read_head(m, &f->label, head, sizeof head))
        return NULL;
    if (f->vocab) {
        const struct ropa_choice *c = pick_choice(cli, f->vocab, head, NULL, NULL);
        return c ? strdup(c->code) : NULL;
    }
    cli_screen_text(cli, head, 1, 1);
    cli_screen_text(cli, cli_say(cli, &f->help), 1, 1);
    if (cli_ask(cli, &d, &line) == CLI_ON && *line)
        return line;
    free(line);
    return NULL;
}

/* Those that have none yet are ticked; who has another keeps it unless that is ticked too. */
static void one_value(struct many *m, const char *noun, const char *field) {
    static const struct ropa_text head = {
        {"%sของ %s ทั้งหมด %zu รายการ ที่จะให้%sเป็น \"%s\"", "%s of %s, %zu in all, to get: %s \"%s\""}};
    struct cli *cli = m->cli;
    struct ropa_err err = {0};
    m->of = ropa_entity_find(noun);
    m->right = field;
    m->open_only = true;
    const struct ropa_field *f = &m->of->fields[at(m->of, field)];
    char *value = ask_value(m, f), line[1000];
    bool some = value && cli_menu_open(cli);
    if (some) {
        char *shown = cli_screen_value(cli, f, value);
        some = gather(m, &err);
        cli_format(line, sizeof line, cli_say(cli, &head), cli_say(cli, &m->of->label), m->name, m->items.n,
                   cli_say(cli, &f->label), shown ? shown : value);
        free(shown);
        cli_menu_close(cli);
    }
    if (some)
        give(m, line, value);
    free(value);
}

static void licences(struct many *m) {
    one_value(m, "catalog", "license_id");
}

static void keywords(struct many *m) {
    one_value(m, "catalog", "tag_string");
}

/* ---- which ---- */

void cli_menu_many(struct cli *cli) {
    static const struct ropa_text head = {{"หลายรายการพร้อมกัน: ทำอะไร", "Many records at once: what"}};
    static const struct {
        struct ropa_text label;
        void (*act)(struct many *);
    } things[] = {
        {{{"ทบทวนข้อมูลทุกชุดของหน่วยงาน", "Review all data sets of a unit"}}, review_data},
        {{{"ทบทวนการเก็บรักษาทุกชุดของหน่วยงาน", "Review how long all sets of a unit are kept"}},
         review_retention},
        {{{"ให้ประกาศครอบคลุมทุกกิจกรรมของหน่วยงาน", "Let a notice cover all activities of a unit"}}, notice},
        {{{"ใช้มาตรการรักษาความมั่นคงปลอดภัยชุดเดียวหลายกิจกรรม",
           "One set of security measures for many activities"}},
         security},
        {{{"สัญญาอนุญาตเดียวกันของหลายชุดข้อมูลในบัญชีข้อมูล", "One licence for many sets of the catalogue"}}, licences},
        {{{"คำสำคัญเดียวกันของหลายชุดข้อมูลในบัญชีข้อมูล", "The same keywords for many sets of the catalogue"}},
         keywords},
    };
    struct cli_items l = {0};
    struct many m = {.cli = cli};
    for (size_t i = 0; i < sizeof things / sizeof *things; i++)
        cli_items_add(&l, NULL, "", cli_say(cli, &things[i].label), "");
    const struct cli_item *item = cli_items_pick(cli, cli_say(cli, &head), &l);
    if (item && take_unit(&m))
        things[item - l.at].act(&m);
    cli_items_free(&m.items);
    cli_items_free(&l);
}

/* ---- taken back ---- */

struct taken {
    struct cli *cli;
    size_t n;
};

static bool show_taken(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                       const char *title) {
    struct taken *t = ctx;
    char line[600];
    (void)ent, (void)uid;
    cli_format(line, sizeof line, "%s  %s", ref, title);
    if (t->n++ < SHOWN)
        cli_screen_text(t->cli, line, 3, 7);
    return true;
}

void cli_menu_undo(struct cli *cli) {
    static const struct ropa_text head = {{"การเปลี่ยนแปลงชุดล่าสุด", "The last change"}},
                                  more = {{"   ... และอีก %zu รายการ\n", "   ... and %zu more\n"}},
                                  ask = {{"คืนค่าเดิมของรายการเหล่านี้หรือไม่ (ประวัติยังอยู่)",
                                          "Take it back (history keeps it)?"}};
    struct taken t = {.cli = cli};
    struct ropa_err err = {0};
    if (!cli_menu_open(cli))
        return;
    cli_screen_bold(cli, true);
    fprintf(cli->out, "\n %s\n", cli_say(cli, &head));
    cli_screen_bold(cli, false);
    enum ropa_status s = ropa_register_undoes(cli->reg, show_taken, &t, &err);
    cli_menu_close(cli);
    if (s)
        cli_fail(cli, &err);
    if (t.n > SHOWN)
        cli_print(cli->out, cli_say(cli, &more), t.n - SHOWN);
    if (!s && cli_confirm(cli, cli_say(cli, &ask), false))
        cli_menu_run(cli, 1, (const char *[]){"undo"});
}
