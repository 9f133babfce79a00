/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Choosing a ready-made record: by group, by number, or by part of a word. */
#include "cli/dialog.h"
#include "cli/form/form_line.h"
#include "cli/form/form_screen.h"
#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

struct item {
    char code[64];
    char *name, *group, *elements;
    bool fits; /* what was typed */
};

struct catalogue {
    struct cli *cli;
    bool activities;
    struct item *items;
    size_t n, cap;
    size_t *shown; /* room for each; what the numbers on the screen mean: an item, or the first of a group */
    size_t n_shown;
    bool groups, looked; /* looked: for a word, or into a group */
};

static bool note(void *ctx, const struct ropa_starter *s) {
    struct catalogue *c = ctx;
    struct item *i = cli_grow(c->items, c->n, &c->cap, sizeof *i);
    if (!i)
        return false;
    c->items = i;
    i += c->n;
    snprintf(i->code, sizeof i->code, "%s", s->code);
    i->name = strdup(cli_say(c->cli, &s->name));
    i->group = strdup(cli_say(c->cli, &s->group));
    i->elements = strdup(s->elements);
    c->n++;
    return i->name && i->group && i->elements;
}

static size_t group_size(const struct catalogue *c, size_t first) {
    size_t n = 0;
    while (first + n < c->n && !strcmp(c->items[first].group, c->items[first + n].group))
        n++;
    return n;
}

static void show_groups(struct catalogue *c) {
    static const struct ropa_text count[] = {{{"%zu รายการ", "%zu records"}},
                                             {{"%zu กิจกรรม", "%zu activities"}}};
    c->groups = true;
    c->looked = false;
    c->n_shown = 0;
    for (size_t i = 0; i < c->n; i += group_size(c, i)) {
        char line[300], right[64];
        c->shown[c->n_shown++] = i;
        snprintf(line, sizeof line, "  %2zu  %s", c->n_shown, c->items[i].group);
        snprintf(right, sizeof right, cli_say(c->cli, &count[c->activities]), group_size(c, i));
        cli_screen_sides(c->cli, line, right);
    }
}

static void show_item(struct catalogue *c, size_t i) {
    c->shown[c->n_shown++] = i;
    fprintf(c->cli->out, "  %2zu  %s\n", c->n_shown, c->items[i].name);
}

static void show_group(struct catalogue *c, size_t first) {
    c->groups = false;
    c->n_shown = 0;
    cli_screen_clear(c->cli);
    cli_screen_bold(c->cli, true);
    fprintf(c->cli->out, " %s\n", c->items[first].group);
    cli_screen_bold(c->cli, false);
    for (size_t i = 0, n = group_size(c, first); i < n; i++)
        show_item(c, first + i);
}

static size_t note_fitting(struct catalogue *c, const char *word, bool data) {
    size_t n = 0;
    for (size_t i = 0; i < c->n; i++) {
        struct item *item = &c->items[i];
        const struct ropa_starter starter = {
            .code = item->code, .name = {{item->name, item->name}}, .elements = item->elements};
        item->fits = ropa_starter_fits(&starter, word, data);
        n += item->fits;
    }
    return n;
}

/* Those whose name has the word in it, failing these those whose data is called so; all of them for "". Gives how many. */
static size_t show_matching(struct catalogue *c, const char *word) {
    size_t n = note_fitting(c, word, false);
    if (!n)
        n = note_fitting(c, word, true);
    if (!n)
        return 0;
    c->groups = false;
    c->n_shown = 0;
    cli_screen_clear(c->cli);
    const char *group = "";
    for (size_t i = 0; i < c->n; i++) {
        if (!c->items[i].fits)
            continue;
        if (!*word && strcmp(c->items[i].group, group) != 0)
            fprintf(c->cli->out, " %s\n", c->items[i].group);
        group = c->items[i].group;
        show_item(c, i);
    }
    return n;
}

static size_t number_of(const char *typed) {
    char *key = ropa_text_fold(typed);
    size_t n = key && *key && strspn(key, "0123456789") == strlen(key) ? (size_t)strtoul(key, NULL, 10) : 0;
    free(key);
    return n;
}

/* A word that fits one starter alone has as good as named it. */
static bool only_one(const struct catalogue *c) {
    return !c->groups && c->n_shown == 1;
}

enum picked { AGAIN, PICKED, NOTHING, STOPPED };

/* What the line means; *item is what was picked. */
static enum picked read_pick(struct catalogue *c, const char *typed, size_t *item) {
    static const struct ropa_text none = {
        {"ไม่มีรายการสำเร็จรูปที่มีคำว่า \"%s\"\n", "Nothing ready-made has \"%s\" in its name or as its data\n"}};
    static const struct ropa_text help = {
        {"พิมพ์เลขหน้ารายการ หรือคำบางส่วนของชื่องาน เช่น กล้อง หรือข้อมูลที่เก็บ เช่น เลขบัตร · * ดูทั้งหมด · < กลับไปดูกลุ่ม · 0 เริ่มจากว่างเปล่า · q ออก",
         "Type a number, part of a name, or data that it holds · * all · < back to the groups · 0 from nothing · q leave"}};
    size_t n = number_of(typed);
    enum form_act act = cli_form_word(typed);
    if (!*typed && only_one(c)) {
        *item = c->shown[0];
        return PICKED;
    }
    if ((!*typed && !c->looked) || !strcmp(typed, "0"))
        return NOTHING;
    if (!*typed) { /* once something was looked for, an Enter is no choice */
        cli_screen_clear(c->cli);
        show_groups(c);
        return AGAIN;
    }
    if (act == FORM_STOP)
        return STOPPED;
    if (act == FORM_HELP) {
        cli_screen_text(c->cli, cli_say(c->cli, &help), 1, 3);
    } else if (act == FORM_ALL) {
        show_matching(c, "");
    } else if (act == FORM_BACK) {
        cli_screen_clear(c->cli);
        show_groups(c);
    } else if (n >= 1 && n <= c->n_shown && c->groups) {
        show_group(c, c->shown[n - 1]);
        c->looked = true;
    } else if (n >= 1 && n <= c->n_shown) {
        *item = c->shown[n - 1];
        return PICKED;
    } else {
        c->looked = true;
        if (!show_matching(c, typed))
            cli_print(c->cli->out, cli_say(c->cli, &none), typed);
    }
    return AGAIN;
}

static enum picked pick(struct catalogue *c, size_t *item) {
    static const struct ropa_text ask[2] = {
        {{" เลขหรือคำบางส่วน (0 = เริ่มจากว่างเปล่า) > ", " Number or part of a word (0 = from nothing) > "}},
        {{" เลขหรือคำบางส่วน [เริ่มจากว่างเปล่า] > ", " Number or part of a word [from nothing] > "}}};
    static const struct ropa_text sure = {
        {" ใช้ \"%s\" (0 = เริ่มจากว่างเปล่า) [ใช่] > ", " Use \"%s\" (0 = from nothing) [yes] > "}};
    char prompt[512];
    enum picked p = AGAIN;
    while (p == AGAIN) {
        if (only_one(c))
            cli_format(prompt, sizeof prompt, cli_say(c->cli, &sure), c->items[c->shown[0]].name);
        else
            snprintf(prompt, sizeof prompt, "%s", cli_say(c->cli, &ask[!c->looked]));
        char *line = cli_term_line(c->cli, prompt, NULL);
        p = line ? read_pick(c, line, item) : STOPPED;
        free(line);
    }
    cli_screen_clear(c->cli);
    return p;
}

/* One value of the organisation, until it can be read; false when it was left open. */
static bool ask_value(struct cli *cli, struct ropa_record *organisation, size_t f) {
    const struct ropa_field *field = &ropa_record_entity(organisation)->fields[f];
    static const struct ropa_text help = {
        {"เช่น %s · ยังไม่รู้ กด Enter จะถามอีกในครั้งหน้า",
         "For example: %s · Enter where it isn't known yet: it is asked again"}};
    char prompt[300], said[800], *line = NULL;
    bool open = false, read = false;
    snprintf(prompt, sizeof prompt, " %s > ", cli_say(cli, &field->label));
    cli_screen_text(cli, cli_say(cli, &field->help), 1, 3);
    while (!open && !read) {
        char *typed = cli_term_line(cli, prompt, line);
        struct ropa_err err = {0};
        free(line);
        line = typed;
        const enum form_act act = typed ? cli_form_word(typed) : FORM_STOP;
        if (act == FORM_HELP) {
            cli_screen_text(cli, cli_say(cli, &field->help), 1, 3);
            cli_format(said, sizeof said, cli_say(cli, &help), field->example);
            cli_screen_text(cli, said, 3, 3);
            line = NULL; /* nothing to be mended */
            free(typed);
            continue;
        }
        open = !typed || !*typed || act != FORM_ANSWER;
        const bool meant = !open && *typed == '=',
                   words = field->kind == ROPA_TEXT || field->kind == ROPA_LONG;
        if (!open && !meant && words && /* a date is no law */
            ropa_form_check_text(cli->reg, ropa_record_entity(organisation), f, typed,
                                 ropa_register_today(cli->reg), &err)) {
            cli_say_refused(cli, &err, field->example);
            continue;
        }
        read =
            !open && !ropa_record_parse(organisation, f, typed + meant, ropa_register_view(cli->reg), &err);
        if (!open && !read)
            cli_fail(cli, &err);
    }
    free(line);
    return read;
}

/* What `code` cites of the organisation is asked once, before it begins; a question left open stops nothing. */
static int ask_organisation(struct cli *cli, const struct ropa_entity *ent, const char *code) {
    static const struct ropa_text head = {
        {"กิจกรรมนี้อ้างข้อมูลขององค์กรที่ยังไม่ได้ระบุ ตอบครั้งเดียวใช้กับทุกกิจกรรม (Enter ข้าม)",
         "This activity cites what isn't known of the organisation yet; one answer serves all activities (Enter: later)"}};
    const struct ropa_entity *organisation = ropa_entity_find("organisation");
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    char *fields = NULL, *field, uid[37];
    bool answered = false;
    if (ropa_starter_wants(cli->reg, ent, code, &fields, &err))
        return cli_fail(cli, &err);
    if (ropa_set_count(fields) && !ropa_register_find(cli->reg, organisation, "ORG", uid, NULL) &&
        !ropa_register_get(cli->reg, organisation, uid, &rec, NULL)) {
        cli_screen_text(cli, cli_say(cli, &head), 1, 1);
        for (size_t i = 0; (field = ropa_set_item(fields, i)); i++) {
            answered |= ask_value(cli, rec, ropa_field_find(organisation, field));
            free(field);
            cli_screen_clear(cli);
        }
    }
    int status = answered && ropa_register_save(cli->reg, rec, &err) ? cli_fail(cli, &err) : CLI_DONE;
    ropa_record_free(rec);
    free(fields);
    return status;
}

int cli_starter_begin(struct cli *cli, const struct ropa_entity *ent, const char *code,
                      struct ropa_record **rec, char **ask) {
    struct ropa_err err = {0};
    int status = cli->ask ? ask_organisation(cli, ent, code) : CLI_DONE;
    if (!status && ropa_starter_begin(cli->reg, ent, code, rec, ask, &err))
        status = cli_fail(cli, &err);
    return status;
}

/* ---- what flags took of one ---- */

struct taken {
    struct cli *cli;
    const struct ropa_record *rec; /* as it was saved */
    size_t section;
    FILE *line;
    size_t n;              /* values of that section */
    struct ropa_place row; /* that the value before stands in: named once */
};

/* Whether what the starter says at `p` stands in `rec` still: no flag said otherwise. */
static bool stands(const struct ropa_record *rec, const struct ropa_place *p, bool na, const char *value) {
    struct ropa_record *holder = ropa_place_holder((struct ropa_record *)rec, p);
    const char *now = !holder ? NULL : na ? ropa_record_na(holder, p->field) : ropa_place_get(rec, p);
    return now && !strcmp(now, value);
}

static bool note_taken(void *ctx, const struct ropa_place *p, const struct ropa_field *f, const char *a,
                       const char *b) {
    static const struct ropa_text none = {{"ไม่เกี่ยวข้อง เพราะ", "not applicable, as: "}};
    enum { FIT = 40 };
    struct taken *t = ctx;
    const struct ropa_field *field = ropa_place_field(p);
    (void)a;
    if (!b || !field || !field->law || field->need < ROPA_EXPECTED)
        return true;
    const struct ropa_field *top = p->rows == ROPA_NO_FIELD ? field : &p->root->fields[p->rows];
    if (top->section != t->section || !stands(t->rec, p, !f, b))
        return true;
    bool same = t->n && p->rows != ROPA_NO_FIELD && p->rows == t->row.rows && p->row == t->row.row;
    char *label = same ? strdup(cli_say(t->cli, &field->label)) : ropa_place_label(p, t->cli->lang);
    char *value = f ? cli_screen_value(t->cli, f, b) : strdup(b);
    size_t fit = value ? ropa_text_fit(value, FIT) : 0, all = value ? strlen(value) : 0;
    fprintf(t->line, "%s%s: %s%.*s%s", t->n++ ? " · " : "", label ? label : "",
            f ? "" : cli_say(t->cli, &none), (int)fit, value ? value : "", fit < all ? "…" : "");
    t->row = *p;
    free(label);
    free(value);
    return true;
}

void cli_starter_taken(struct cli *cli, const struct ropa_record *starter, const struct ropa_record *rec) {
    static const struct ropa_text head = {
        {"ค่าต่อไปนี้มาจากรายการสำเร็จรูป ยังไม่มีผู้ใดยืนยัน โปรดดูว่าเป็นจริงของหน่วยงานท่าน ข้อที่ไม่ใช่แก้ด้วย %s %s edit %s",
         "These come from the ready-made record and nobody confirmed them: see whether they are true of your office, and change what isn't with %s %s edit %s"}};
    const struct ropa_entity *ent = ropa_record_entity(rec);
    char text[1024];
    bool told = false;
    for (size_t section = 0; section < ent->n_sections; section++) {
        char *line = NULL;
        size_t size;
        struct taken t = {.cli = cli, .rec = rec, .section = section, .line = open_memstream(&line, &size)};
        if (!t.line)
            return;
        fprintf(t.line, "%s – ", cli_say(cli, &ent->sections[section]));
        ropa_record_diff(NULL, starter, note_taken, &t);
        fclose(t.line);
        if (t.n && !told) {
            cli_format(text, sizeof text, cli_say(cli, &head), cli_ropa(cli), ent->code,
                       ropa_record_ref(rec));
            cli_screen_text(cli, text, 0, 2);
        }
        told |= t.n > 0;
        if (t.n && line)
            cli_screen_text(cli, line, 2, 4);
        free(line);
    }
}

char *cli_pick_starter(struct cli *cli, const struct ropa_entity *ent) {
    static const struct ropa_text head[] = {
        {{"เริ่มจากรายการสำเร็จรูปจะตอบเพียงไม่กี่ข้อ เลือกกลุ่ม หรือพิมพ์คำบางส่วน",
          "What is ready-made needs only a few answers. Choose a group, or type part of a word"}},
        {{"เริ่มจากกิจกรรมสำเร็จรูปจะตอบเพียงไม่กี่ข้อ เลือกกลุ่ม หรือพิมพ์คำบางส่วน เช่น กล้อง",
          "A ready-made activity needs only a few answers. Choose a group, or type part of a word"}}};
    struct ropa_err err = {0};
    struct catalogue *c = calloc(1, sizeof *c);
    enum picked p = NOTHING;
    size_t item = 0;
    char *code = NULL;
    if (!c)
        return NULL;
    c->cli = cli;
    c->activities = !strcmp(ent->code, "activity");
    if (!ropa_starter_each(cli->reg, ent, note, c, &err) && c->n &&
        (c->shown = calloc(c->n, sizeof *c->shown))) {
        fputc('\n', cli->out);
        cli_screen_text(cli, cli_say(cli, &head[c->activities]), 1, 1);
        show_groups(c);
        p = pick(c, &item);
    }
    if (p != STOPPED)
        code = strdup(p == PICKED ? c->items[item].code : CLI_FROM_NOTHING);
    for (size_t i = 0; i < c->n; i++) {
        free(c->items[i].name);
        free(c->items[i].group);
        free(c->items[i].elements);
    }
    free(c->items);
    free(c->shown);
    free(c);
    return code;
}
