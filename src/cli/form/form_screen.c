/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>

static void add(char *out, size_t size, const char *s) {
    size_t n = strlen(out);
    snprintf(out + n, size - n, "%s", s);
}

const char *cli_screen_law(const struct cli *cli, const char *law, char *out, size_t size) {
    return ropa_law_text(law, cli->lang, out, size);
}

void cli_screen_name(struct cli *cli, const struct ropa_record *rec, char *out, size_t size) {
    static const struct ropa_text unnamed = {{"(ยังไม่มีชื่อ)", "(no name yet)"}};
    static const struct ropa_text draft = {{" · ร่าง", " · draft"}};
    const char *title = ropa_record_get(rec, ropa_record_entity(rec)->title), *ref = ropa_record_ref(rec);
    char head[160];
    title = title ? title : cli_say(cli, &unnamed);
    /* other nouns aren't approved: saved is all they can be */
    bool approved = !strcmp(ropa_record_entity(rec)->code, "activity");
    bool is_draft = !ropa_record_rev(rec) || (approved && !strcmp(ropa_record_status(rec), "draft"));
    snprintf(head, sizeof head, "%.*s", (int)ropa_text_fit(title, 44), title);
    snprintf(out, size, "%s%s%s%s", ref, *ref ? " " : "", head, is_draft ? cli_say(cli, &draft) : "");
}

/* ---- the question ---- */

void cli_screen_section(struct cli *cli, struct ropa_form *form, const struct ropa_question *q) {
    static const struct ropa_text part = {{" ส่วนที่ %zu/%zu %s", " Part %zu/%zu %s"}};
    static const struct ropa_text open = {{" · เหลือ %zu ข้อ", " · %zu open"}};
    const struct ropa_entity *ent = ropa_record_entity(q->rec);
    char left[400], right[400], count[64] = "";
    struct ropa_progress p;
    ropa_form_progress(form, ROPA_EVERY_SECTION, &p);
    fputc('\n', cli->out);
    if (ent->n_sections > 1)
        snprintf(left, sizeof left, cli_say(cli, &part), q->section + 1, ent->n_sections,
                 cli_say(cli, &ent->sections[q->section]));
    else
        snprintf(left, sizeof left, " %s", cli_say(cli, &ent->label));
    if (p.missing)
        snprintf(count, sizeof count, cli_say(cli, &open), p.missing);
    add(left, sizeof left, count);
    cli_screen_name(cli, q->rec, right, sizeof right);
    cli_screen_bold(cli, true);
    cli_screen_sides(cli, left, right);
    cli_screen_bold(cli, false);
    cli_screen_rule(cli);
}

char *cli_screen_value(struct cli *cli, const struct ropa_field *f, const char *value) {
    char date[96];
    if (value && f->kind == ROPA_DATE)
        return strdup(ropa_date_format(value, cli->lang, ROPA_DATE_LONG, date, sizeof date));
    return ropa_value_format(f, value, ROPA_AS_LABEL, cli->lang, ropa_register_view(cli->reg));
}

/* "การจัดเก็บที่ 1 (แฟ้มกระดาษในตู้): " before the label of a row's field. */
static void row_label(struct cli *cli, const struct ropa_question *q, char *out, size_t size) {
    static const struct ropa_text numbered = {{"%sที่ %zu%s%s%s: ", "%s %zu%s%s%s: "}};
    if (!q->rows || q->ask != ROPA_ASK_VALUE)
        return;
    const char *first = q->row && q->field != q->rows->of->fields ? ropa_record_get(q->row, 0) : NULL;
    char *value = first ? cli_screen_value(cli, q->rows->of->fields, first) : NULL, head[160];
    size_t line = value ? strcspn(value, "\n") : 0, fit = value ? ropa_text_fit(value, 36) : 0;
    snprintf(head, sizeof head, "%.*s", (int)(line < fit ? line : fit), value ? value : "");
    snprintf(out, size, cli_say(cli, &numbered), cli_say(cli, &q->rows->of->label), q->number,
             *head ? " (" : "", head, *head ? (strlen(head) < strlen(value) ? "…)" : ")") : "");
    free(value);
}

/* At the right edge, behind `taken` columns or on the next line; ends the line. */
static void grey_right(struct cli *cli, int taken, const char *text) {
    int gap = cli_screen_columns(cli) - taken - ropa_text_width(text);
    if (*text) {
        cli_screen_faint(cli, true);
        fprintf(cli->out, "%s%*s%s", gap >= 2 ? "" : "\n", gap >= 2 ? gap : CLI_MARGIN + 2, "", text);
        cli_screen_faint(cli, false);
    }
    fputc('\n', cli->out);
}

/* Whether the sections in `laws` have all of `law` among them. */
static bool is_cited(const char *laws, const char *law) {
    bool all = law && *law;
    for (; all && *law; law += strcspn(law, ","), law += strspn(law, ", ")) {
        size_t n = strcspn(law, ",");
        bool has = false;
        for (const char *p = laws; !has && p && *p; p += strcspn(p, ","), p += strspn(p, ", "))
            has = strcspn(p, ",") == n && !strncmp(p, law, n);
        all = has;
    }
    return all;
}

static bool in_two_columns(const struct cli *cli, const struct ropa_question *q, bool all_options) {
    return all_options && q->n_options > CLI_LONG && cli_screen_columns(cli) >= 76;
}

/* Whether the law stands behind each choice: then it isn't said of the question as well. */
static bool is_behind(const struct ropa_question *q) {
    bool each = true, own = q->ask == ROPA_ASK_WHICH;
    for (size_t i = 0; i < q->n_options && each; i++) {
        each = q->options[i].law && *q->options[i].law;
        own |= each && !is_cited(q->field->law, q->options[i].law);
    }
    return each && own;
}

static void heading(struct cli *cli, const struct ropa_question *q, bool all_options, bool brief) {
    static const struct ropa_text any = {{"มี%sหรือไม่", "Any %s?"}};
    static const struct ropa_text more = {{"%sที่ %zu? (Enter = ไม่มีแล้ว)", "%s %zu? (Enter: no more)"}};
    static const struct ropa_text which = {{"มีข้อใดต่อไปนี้บ้าง *", "Which of these are there? *"}};
    const struct ropa_field *shown = q->ask == ROPA_ASK_ANY ? q->rows : q->field;
    char left[600] = " ", law[300];
    size_t n = 1;
    if (q->nested) {
        snprintf(left, sizeof left, " %s › ", cli_say(cli, &ropa_record_entity(q->rec)->label));
        n = strlen(left);
    }
    if (q->ask == ROPA_ASK_WHICH) {
        snprintf(left + n, sizeof left - n, "%s", cli_say(cli, &which));
    } else if (q->ask == ROPA_ASK_ANY) {
        snprintf(left + n, sizeof left - n, cli_say(cli, &any), cli_say(cli, &q->rows->label));
    } else if (q->ask == ROPA_ASK_MORE) {
        snprintf(left + n, sizeof left - n, cli_say(cli, &more), cli_say(cli, &q->rows->of->label),
                 q->number);
    } else {
        row_label(cli, q, left + n, sizeof left - n);
        n = strlen(left);
        snprintf(left + n, sizeof left - n, "%s%s", cli_say(cli, &q->field->label),
                 q->field->need == ROPA_REQUIRED ? " *" : "");
    }
    fputc('\n', cli->out);
    cli_screen_bold(cli, true);
    fputs(left, cli->out);
    cli_screen_bold(cli, false);
    if (q->ask == ROPA_ASK_WHICH) { /* each has its own */
        fputc('\n', cli->out);
        return;
    }
    bool behind = is_behind(q) && !in_two_columns(cli, q, all_options);
    grey_right(cli, ropa_text_width(left), cli_screen_law(cli, behind ? NULL : shown->law, law, sizeof law));
    cli_screen_faint(cli, true);
    if (q->ask != ROPA_ASK_MORE && !brief)
        cli_screen_text(cli, cli_say(cli, &shown->help), CLI_MARGIN, CLI_MARGIN);
    cli_screen_faint(cli, false);
}

static void option_note(struct cli *cli, const struct ropa_option *o, char *out, size_t size) {
    static const struct ropa_text used = {{"ใช้แล้ว %lld ครั้ง", "used %lld times"}};
    static const struct ropa_text ready = {{"ชุดสำเร็จรูป", "ready-made"}};
    static const struct ropa_text chosen = {{"เลือกอยู่", "chosen"}}, suggested = {{"แนะนำ", "suggested"}};
    char times[64] = "";
    if (o->times)
        snprintf(times, sizeof times, cli_say(cli, &used), (long long)o->times);
    const char *const parts[] = {o->chosen ? cli_say(cli, &chosen) : "", times,
                                 o->ready ? cli_say(cli, &ready) : "",
                                 o->why.in[0] ? cli_say(cli, &suggested) : ""};
    out[0] = '\0';
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        add(out, size, *out && *parts[i] ? " · " : "");
        add(out, size, parts[i]);
    }
}

enum { OPTION_LINES = 3 }; /* of a choice; earlier answers may be texts of any length */

/* The label whole, set in under itself; the law behind it where the question doesn't cite it, then the note. */
static void option_line(struct cli *cli, const struct ropa_question *q, size_t i, int digits) {
    const struct ropa_option *o = &q->options[i];
    char note[128], law[600], head[24];
    option_note(cli, o, note, sizeof note);
    bool cited = q->ask != ROPA_ASK_WHICH && !is_behind(q) && is_cited(q->field->law, o->law);
    cli_screen_law(cli, cited ? NULL : o->law, law, sizeof law);
    char *label = strdup(cli_say(cli, &o->label)), *line = NULL;
    for (char *c = label; c && *c; c++)
        *c = *c == '\n' ? ' ' : *c;
    snprintf(head, sizeof head, "%*zu%s ", digits, i + 1, o->chosen ? "•" : " ");
    int taken = 3 + ropa_text_width(head) + (label ? ropa_text_width(label) : 0),
        room = cli_screen_columns(cli) - (*law ? ropa_text_width(law) + 3 : 0);
    if (label && asprintf(&line, "%s%s", head, label) >= 0 && taken <= room) {
        fprintf(cli->out, "   %s", line);
        cli_screen_faint(cli, true);
        fprintf(cli->out, "%s%s%s", *law ? " (" : "", law, *law ? ")" : "");
        cli_screen_faint(cli, false);
        grey_right(cli, taken + (*law ? ropa_text_width(law) + 3 : 0), note);
    } else if (line) {
        char behind[800];
        int under = 3 + ropa_text_width(head);
        snprintf(behind, sizeof behind, "%s%s%s%s%s", *law ? "(" : "", law, *law ? ")" : "",
                 *law && *note ? " " : "", note);
        cli_screen_some(cli, line, 3, under, OPTION_LINES);
        cli_screen_faint(cli, true);
        if (*behind)
            cli_screen_text(cli, behind, under, under);
        cli_screen_faint(cli, false);
    }
    free(line);
    free(label);
}

static void group_line(struct cli *cli, const struct ropa_question *q, size_t i) {
    const struct ropa_option *o = &q->options[i];
    bool same = i && q->options[i - 1].group.in[0] == o->group.in[0];
    if (!o->group.in[0] || same)
        return;
    cli_screen_faint(cli, true);
    fprintf(cli->out, "   %s\n", cli_say(cli, &o->group));
    cli_screen_faint(cli, false);
}

/* Long lists stand in two columns, what is too long for one across both; group headings and notes only where they say something. */
static void two_columns(struct cli *cli, const struct ropa_question *q) {
    int half = cli_screen_columns(cli) / 2 - 1;
    bool open = false;
    for (size_t i = 0; i < q->n_options; i++) {
        const struct ropa_option *o = &q->options[i];
        char cell[600];
        bool heads = o->group.in[0] && (!i || q->options[i - 1].group.in[0] != o->group.in[0]);
        if (open && heads) {
            fputc('\n', cli->out);
            open = false;
        }
        group_line(cli, q, i);
        snprintf(cell, sizeof cell, "%3zu%s %s", i + 1, o->chosen ? "•" : " ", cli_say(cli, &o->label));
        bool wide = 3 + ropa_text_width(cell) > half;
        if (wide) {
            if (open)
                fputc('\n', cli->out);
            cli_screen_some(cli, cell, 3, 8, OPTION_LINES);
            open = false;
            continue;
        }
        fputs("   ", cli->out);
        cli_pad(cli->out, cell, half - 3, false);
        fputs(open ? "\n" : "  ", cli->out);
        open = !open;
    }
    if (open)
        fputc('\n', cli->out);
}

/* What is likely goes before: chosen, suggested, used most. */
static bool is_likelier(const struct ropa_option *a, const struct ropa_option *b) {
    if (a->chosen != b->chosen)
        return a->chosen;
    if (!a->why.in[0] != !b->why.in[0])
        return a->why.in[0] != NULL;
    return a->times > b->times;
}

/* The few of a long list that are likely, each with its number in the list. */
static void show_few(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text more = {
        {"... อีก %zu ข้อ พิมพ์ * เพื่อดูทั้งหมด หรือพิมพ์คำบางส่วน", "... %zu more; type * for all, or part of a word"}};
    size_t few[CLI_FEW], n = 0, last = 1;
    for (size_t i = 0; i < q->n_options; i++) {
        size_t at = n;
        while (at && is_likelier(&q->options[i], &q->options[few[at - 1]]))
            at--;
        if (at == CLI_FEW)
            continue;
        n += n < CLI_FEW;
        memmove(few + at + 1, few + at, (n - 1 - at) * sizeof *few);
        few[at] = i;
    }
    for (size_t i = 0; i < n; i++)
        last = few[i] + 1 > last ? few[i] + 1 : last;
    for (size_t i = 0; i < n; i++)
        option_line(cli, q, few[i], last > 99 ? 3 : last > 9 ? 2 : 1);
    char line[300];
    snprintf(line, sizeof line, cli_say(cli, &more), q->n_options - n);
    cli_screen_text(cli, line, 3, 3);
}

static void show_options(struct cli *cli, const struct ropa_question *q, bool all) {
    size_t n = q->n_options;
    if (!all && n > CLI_FEW + 2) {
        show_few(cli, q);
    } else if (in_two_columns(cli, q, all)) {
        two_columns(cli, q);
    } else {
        for (size_t i = 0; i < n; i++) {
            if (all)
                group_line(cli, q, i);
            option_line(cli, q, i, n > 99 ? 3 : n > 9 ? 2 : 1);
        }
    }
}

/* Why some are suggested: a reason each, told once. */
static void show_reasons(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text why = {{"เหตุที่แนะนำ: ", "Suggested because: "}};
    const char *last = "";
    size_t n = 0;
    for (size_t i = 0; i < q->n_options; i++)
        n += q->options[i].why.in[0] != NULL;
    cli_screen_faint(cli, true);
    for (size_t i = 0; i < q->n_options; i++) {
        const char *reason = q->options[i].why.in[0] ? cli_say(cli, &q->options[i].why) : last;
        char law[300], number[24] = "", line[2048];
        if (!strcmp(reason, last))
            continue;
        if (n > 1)
            snprintf(number, sizeof number, "%zu ", i + 1);
        bool told = is_cited(q->field->law, q->options[i].why_law) ||
                    is_cited(q->options[i].law, q->options[i].why_law);
        cli_screen_law(cli, told ? NULL : q->options[i].why_law, law, sizeof law);
        cli_format(line, sizeof line, "%s%s%s%s%s%s", *last ? "" : cli_say(cli, &why), number, reason,
                   *law ? " (" : "", law, *law ? ")" : "");
        cli_screen_text(cli, line, *last ? 6 : 3, 6);
        last = reason;
    }
    cli_screen_faint(cli, false);
}

static void show_present(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text now = {{"ตอนนี้: ", "Now: "}}, na = {{"ไม่เกี่ยวข้อง: ", "Not applicable: "}};
    char *value = q->value ? cli_screen_value(cli, q->field, q->value) : NULL;
    char line[4096];
    if (!q->na && !(value && *value)) {
        free(value);
        return;
    }
    cli_format(line, sizeof line, "%s%s%s", cli_say(cli, &now), q->na ? cli_say(cli, &na) : "",
               q->na ? q->na : value);
    cli_screen_some(cli, line, 3, 6, CLI_PRESENT);
    free(value);
}

/* The field of the record that a row's field takes its words from. */
static const struct ropa_text *source_label(const struct ropa_question *q) {
    const struct ropa_entity *ent = ropa_record_entity(q->rec);
    return &ent->fields[ropa_field_find(ent, q->field->subset_of)].label;
}

static void show_making(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text make = {
        {"ยังไม่มี%s \"%s\" สร้างใหม่จากข้อความที่พิมพ์?", "There is no %s \"%s\" yet. Make one?"}};
    static const struct ropa_text term = {{"ไม่มี \"%s\" ในรายการ เพิ่มเป็นคำของหน่วยงาน?",
                                           "\"%s\" is not in the list. Add it as a term of the office?"}};
    static const struct ropa_text lacks = {
        {"รายการนี้ยังไม่มี \"%s\" ใน%s เพิ่มที่นั่นด้วย?", "\"%s\" is not in this record's %s. Add it there, too?"}};
    static const struct ropa_text mend = {
        {"พิมพ์สระหรือวรรณยุกต์ต่างจากที่สะกด แก้เป็น \"%s\"?",
         "Vowels or tones were typed in another way than spelt. Take \"%s\"?"}};
    static const struct ropa_text read = {{"เข้าใจว่า: ", "Understood as: "}};
    static const struct ropa_text unread = {
        {"อ่านเป็นระยะเวลาไม่ได้ เก็บไว้ตามที่พิมพ์ แล้วจะถามต่อ",
         "The period could not be read; it is kept as typed and asked further"}};
    char line[2048];
    if (q->ask == ROPA_ASK_MEND)
        cli_format(line, sizeof line, cli_say(cli, &mend), q->understood);
    else if (q->ask == ROPA_ASK_TERM && q->field->subset_of)
        cli_format(line, sizeof line, cli_say(cli, &lacks), q->typed, cli_say(cli, source_label(q)));
    else if (q->ask == ROPA_ASK_TERM)
        cli_format(line, sizeof line, cli_say(cli, &term), q->typed);
    else
        cli_format(line, sizeof line, cli_say(cli, &make), cli_say(cli, &q->field->of->label), q->typed);
    fputc('\n', cli->out);
    cli_screen_text(cli, line, CLI_MARGIN, CLI_MARGIN);
    if (q->ask != ROPA_ASK_MAKE)
        return;
    cli_format(line, sizeof line, "%s%s", cli_say(cli, &read), q->understood ? q->understood : "");
    if (q->understood)
        cli_screen_text(cli, line, 3, 6);
    else if (!strcmp(q->field->of->code, "retention"))
        cli_screen_text(cli, cli_say(cli, &unread), 3, 3);
}

bool cli_row_choice(const struct ropa_question *q) {
    bool text = q->field->kind == ROPA_TEXT || q->field->kind == ROPA_LONG; /* any word may be meant there */
    return q->rows && q->row && !text && q->ask == ROPA_ASK_VALUE;
}

/* Whether rows after the one that is asked about ask the same. */
static bool same_follow(const struct ropa_question *q) {
    size_t rows = q->rows ? (size_t)(q->rows - ropa_record_entity(q->rec)->fields) : 0;
    return cli_row_choice(q) && q->number < ropa_record_rows(q->rec, rows);
}

/* The field that may be answered behind `f`; NULL. */
static const struct ropa_field *with(const struct ropa_place *at, const struct ropa_field *f) {
    const struct ropa_entity *ent = ropa_place_entity(at);
    return f->with ? &ent->fields[ropa_field_find(ent, f->with)] : NULL;
}

const struct ropa_field *cli_breath(const struct ropa_question *q) {
    bool asks = q->ask == ROPA_ASK_VALUE && !q->nested && !q->value;
    return asks ? with(&q->place, q->field) : NULL;
}

bool cli_rows_at_once(const struct ropa_question *q) {
    return q->rows && !q->nested && q->field == q->rows->of->fields && q->field->kind == ROPA_LONG &&
           !q->value;
}

static void show_hints(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text example = {{"เช่น ", "For example: "}};
    static const struct ropa_text many = {
        {"เลือกได้หลายข้อ เช่น 1,3 หรือ 1-3", "Several may be chosen: 1,3 or 1-3"}};
    static const struct ropa_text none = {{"Enter = ไม่มี (", "Enter: none ("}};
    static const struct ropa_text keep = {{"Enter = คงไว้ · พิมพ์ใหม่ = แทนที่ · F2 หรือ แก้ = แก้ของเดิม",
                                           "Enter: keep · type: replace · F2 or edit: mend it"}};
    static const struct ropa_text which = {{"เลือกได้หลายข้อ เช่น 1,3 ถ้ายังไม่รู้ พิมพ์ > เพื่อเว้นไว้ก่อน",
                                            "Several may be chosen: 1,3; type > where it isn't known yet"}};
    static const struct ropa_text opposed = {{"คำตอบข้ออื่น (เช่น ที่จัดเก็บ) บอกว่าอาจมี จึงไม่ถือว่าไม่มี",
                                              "Other answers (such as storage) say that there may be"}};
    static const struct ropa_text alike = {{"แถวต่อไปตอบเหมือนกัน: พิมพ์ ทั้งหมด ต่อท้าย เช่น 1 ทั้งหมด",
                                            "The same for all rows that follow: put * behind it, 1*"}};
    static const struct ropa_text breath = {
        {"บอก \"%s\" ต่อท้ายได้ เช่น %s : %s", "%s may follow in the same line: %s : %s"}};
    static const struct ropa_text third = {{"บอก \"%s\" และ \"%s\" ต่อท้ายได้ เช่น %s : %s : %s",
                                            "%s and %s may follow in the same line: %s : %s : %s"}};
    static const struct ropa_text rows = {
        {"หลาย%sพิมพ์ครั้งเดียวได้ คั่นด้วย ;", "More than one %s may be typed at once, with ; between"}};
    char line[1024];
    bool many_kind = q->field->kind == ROPA_SET || q->field->kind == ROPA_REFS;
    cli_format(line, sizeof line, "%s%s", cli_say(cli, &example), q->field->example);
    cli_screen_faint(cli, true);
    if (q->ask == ROPA_ASK_WHICH)
        cli_screen_text(cli, cli_say(cli, &which), 3, 3);
    else if (many_kind && q->n_options > 1)
        cli_screen_text(cli, cli_say(cli, &many), 3, 3);
    else if (q->n_options == 0 && q->ask == ROPA_ASK_VALUE && !q->value)
        cli_screen_text(cli, line, 3, 3);
    if (q->value && q->ask == ROPA_ASK_VALUE)
        cli_screen_text(cli, cli_say(cli, &keep), 3, 3);
    if (q->ask == ROPA_ASK_ANY && !q->enter)
        cli_screen_text(cli, cli_say(cli, &opposed), 3, 3);
    if (same_follow(q))
        cli_screen_text(cli, cli_say(cli, &alike), 3, 3);
    const struct ropa_field *then = cli_breath(q);
    const struct ropa_field *last = then ? with(&q->place, then) : NULL;
    if (last)
        cli_format(line, sizeof line, cli_say(cli, &third), cli_say(cli, &then->label),
                   cli_say(cli, &last->label), q->field->example, then->example, last->example);
    else if (then)
        cli_format(line, sizeof line, cli_say(cli, &breath), cli_say(cli, &then->label), q->field->example,
                   then->example);
    if (then)
        cli_screen_text(cli, line, 3, 3);
    if (cli_rows_at_once(q)) {
        cli_format(line, sizeof line, cli_say(cli, &rows), cli_say(cli, &q->rows->of->label));
        cli_screen_text(cli, line, 3, 3);
    }
    if (q->why_na) {
        cli_format(line, sizeof line, "%s%s)", cli_say(cli, &none), q->why_na);
        cli_screen_text(cli, line, 3, 3);
    }
    cli_screen_faint(cli, false);
}

/* ---- what Enter takes ---- */

/* The items of a preset set as the numbers of their options: "4,7". */
static bool numbers_of(const struct ropa_question *q, char *out, size_t size) {
    size_t n = 0;
    for (size_t i = 0; i < q->n_options; i++) {
        char number[32];
        if (!ropa_set_has(q->preset, q->options[i].value))
            continue;
        snprintf(number, sizeof number, "%s%zu", n++ ? "," : "", i + 1);
        add(out, size, number);
    }
    return n > 0 && n == ropa_set_count(q->preset);
}

/* What Enter takes, short: the number of the option, else the value. False where that is too long for a prompt. */
static bool bracket(struct cli *cli, const struct ropa_question *q, char *out, size_t size) {
    enum { SHORT = 40 };
    out[0] = '\0';
    if (!q->preset)
        return true;
    for (size_t i = 0; i < q->n_options; i++)
        if (!strcmp(q->options[i].value, q->preset)) {
            snprintf(out, size, "%zu", i + 1);
            return true;
        }
    if (q->field->kind == ROPA_SET && numbers_of(q, out, size))
        return true;
    char *value = cli_screen_value(cli, q->field, q->preset);
    bool fits = !value || (ropa_text_width(value) <= SHORT && !strchr(value, '\n'));
    snprintf(out, size, "%s", value && fits ? value : "");
    free(value);
    return fits;
}

/* What Enter takes, whole, where the prompt has no room for it and it doesn't stand there already. */
static void show_offered(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text offered = {{"เสนอ: ", "Offered: "}};
    char taken[200], *line = NULL, *value = NULL;
    if (q->ask != ROPA_ASK_VALUE || q->value || q->na || bracket(cli, q, taken, sizeof taken))
        return;
    value = cli_screen_value(cli, q->field, q->preset);
    if (value && asprintf(&line, "%s%s", cli_say(cli, &offered), value) >= 0)
        cli_screen_text(cli, line, 3, 6);
    free(line);
    free(value);
}

/* ---- the question, whole ---- */

void cli_screen_question(struct cli *cli, const struct ropa_question *q, bool all_options, bool brief) {
    static const struct ropa_text first = {{"มี: ตอบ%sของรายแรก", "If so: %s of the first"}};
    if (q->ask >= ROPA_ASK_MAKE) {
        show_making(cli, q);
        return;
    }
    heading(cli, q, all_options, brief);
    show_present(cli, q);
    if (q->ask == ROPA_ASK_ANY) {
        char line[400];
        snprintf(line, sizeof line, cli_say(cli, &first), cli_say(cli, &q->field->label));
        cli_screen_text(cli, line, 3, 3);
    }
    show_options(cli, q, all_options);
    if (q->ask == ROPA_ASK_VALUE && !brief)
        show_reasons(cli, q);
    show_offered(cli, q);
    if (!brief)
        show_hints(cli, q);
}

/* ---- the prompt ---- */

static bool is_text(const struct ropa_field *f) {
    return f->kind == ROPA_TEXT || f->kind == ROPA_LONG || f->kind == ROPA_SET || f->kind == ROPA_REFS;
}

void cli_screen_prompt(struct cli *cli, const struct ropa_question *q, char *out, size_t size) {
    static const struct ropa_text plain = {{" ตอบ > ", " Answer > "}};
    static const struct ropa_text preset = {{" ตอบ [%s] > ", " Answer [%s] > "}};
    static const struct ropa_text yes = {{"ใช่", "yes"}}, none = {{"ไม่มี", "none"}}, keep = {{"คงเดิม", "keep"}};
    static const struct ropa_text no = {{"ไม่ใช่", "no"}}, offered = {{"ตามที่เสนอ", "as offered"}};
    char taken[200];
    bool fits = bracket(cli, q, taken, sizeof taken);
    if (q->ask >= ROPA_ASK_MAKE)
        snprintf(taken, sizeof taken, "%s", cli_say(cli, q->ask == ROPA_ASK_MEND ? &yes : &no));
    else if (q->na || (q->value && (is_text(q->field) || !fits)))
        snprintf(taken, sizeof taken, "%s", cli_say(cli, &keep));
    else if ((q->ask == ROPA_ASK_ANY && q->enter) || q->ask == ROPA_ASK_MORE)
        snprintf(taken, sizeof taken, "%s", cli_say(cli, &none));
    else if (!fits)
        snprintf(taken, sizeof taken, "%s", cli_say(cli, &offered));
    if (*taken)
        snprintf(out, size, cli_say(cli, &preset), taken);
    else
        snprintf(out, size, "%s", cli_say(cli, &plain));
}

/* ---- help ---- */

void cli_screen_help(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text example = {{"ตัวอย่าง  ", "Example  "}}, law = {{"กฎหมาย  ", "Law  "}};
    static const struct ropa_text star = {
        {"* กฎหมายหรือระเบียบให้มีข้อนี้ ถ้ายังไม่รู้คำตอบ พิมพ์ > เพื่อข้ามไว้ก่อนได้",
         "* the law or a regulation asks for this; type > to leave it for later"}};
    static const struct ropa_text keys[] = {
        {{"<  หรือ กลับ       ย้อนไปข้อก่อน", "<              the question before"}},
        {{">  หรือ ข้าม       ข้ามไว้ก่อน", ">              leave it for later"}},
        {{"-  หรือ ล้าง       ลบคำตอบของข้อนี้", "-              clear this answer"}},
        {{"na เหตุผล         ไม่เกี่ยวข้อง เพราะ ... (เฉพาะข้อที่ยอมให้)",
          "na REASON      not applicable (where allowed)"}},
        {{"*  หรือ ทั้งหมด     ดูตัวเลือกทั้งหมด", "*              all choices"}},
        {{"F2 หรือ แก้        นำคำตอบเดิมมาแก้ในบรรทัด",
          "F2 or edit     bring the answer into the line to mend it"}},
        {{"=2               เก็บเลข 2 ตามที่พิมพ์ ไม่ใช่ตัวเลือกที่ 2",
          "=2             the text 2, not the second choice"}},
        {{"g  หรือ ไป         ไปส่วนหรือข้ออื่น เช่น g 3 หรือ ไป ฐานกฎหมาย",
          "g              go to another part or field: g 3"}},
        {{"!  หรือ ขาด        ยังขาดอะไรบ้าง", "!              what is still missing"}},
        {{"q  หรือ หยุด        หยุดไว้แค่นี้ ทุกคำตอบเก็บไว้แล้ว", "q              stop here; everything is kept"}},
    };
    const struct ropa_field *f = q->ask == ROPA_ASK_ANY || q->ask == ROPA_ASK_WHICH ? q->rows : q->field;
    char line[2048], words[300];
    fputc('\n', cli->out);
    cli_screen_text(cli, cli_say(cli, &f->help), 3, 3);
    cli_format(line, sizeof line, "%s%s", cli_say(cli, &example), q->field->example);
    cli_screen_text(cli, line, 3, 12);
    cli_format(line, sizeof line, "%s%s", cli_say(cli, &law),
               cli_screen_law(cli, f->law, words, sizeof words));
    if (*words)
        cli_screen_text(cli, line, 3, 12);
    if (f->need == ROPA_REQUIRED)
        cli_screen_text(cli, cli_say(cli, &star), 3, 5);
    fputc('\n', cli->out);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        cli_screen_text(cli, cli_say(cli, &keys[i]), 3, 22);
}
