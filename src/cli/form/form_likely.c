/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is likely, a line each with the reason, to be agreed to with one Enter or opened by number. */
#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>

/* Why that is offered, by what gave it. */
static const struct ropa_text because[] = {
    [ROPA_PRESET_FISCAL_YEAR] = {{"ปีงบประมาณนี้", "this fiscal year"}},
    [ROPA_PRESET_TODAY] = {{"วันนี้", "today"}},
    [ROPA_PRESET_YEAR_BEGIN] = {{"วันแรกของปีงบประมาณนี้", "the first day of this fiscal year"}},
    [ROPA_PRESET_NEXT_YEAR] = {{"อีกหนึ่งปีจากวันนี้", "a year from today"}},
    [ROPA_PRESET_LAST_USED] = {{"ใช้ในรายการอื่นแล้ว", "used in other records"}},
    [ROPA_PRESET_ALL] = {{"เป็นทั้งหมดที่รายการนี้มี", "all that this record has"}},
    [ROPA_PRESET_FIXED] = {{"โดยทั่วไป", "as a rule"}},
    [ROPA_PRESET_USUAL] = {{"โดยทั่วไปเป็นเช่นนี้", "it is so as a rule"}},
};

/* The reason of what is suggested among the options; NULL. */
static const char *suggested(const struct cli *cli, const struct ropa_question *q) {
    for (size_t i = 0; i < q->n_options; i++)
        if (q->options[i].why.in[0] &&
            (!strcmp(q->preset, q->options[i].value) || ropa_set_has(q->preset, q->options[i].value)))
            return cli_say(cli, &q->options[i].why);
    return NULL;
}

static bool is_used(const struct ropa_question *q) {
    for (size_t i = 0; i < q->n_options; i++)
        if (!strcmp(q->preset, q->options[i].value))
            return q->options[i].times > 0;
    return false;
}

/* Why a preset is what it is: what nothing uses yet is said to be used nowhere. */
static const char *because_of(struct cli *cli, const struct ropa_question *q) {
    static const struct ropa_text sole = {{"มีในทะเบียนรายการเดียว", "it is the only one in the register"}},
                                  listed = {{"มีอยู่ในทะเบียนของหน่วยงาน", "it is in the register, of the unit"}};
    bool named = q->field->preset == ROPA_PRESET_LAST_USED && q->field->of;
    if (named && ropa_register_count(cli->reg, q->field->of) == 1) /* the record itself may be what uses it */
        return cli_say(cli, &sole);
    if (named && !is_used(q))
        return cli_say(cli, &listed);
    return cli_say(cli, &because[q->field->preset]);
}

/* What a set of measures that was brought holds, as a name alone says none of it; owned, NULL of anything else. */
static char *measures_of(struct cli *cli, const struct ropa_question *q) {
    static const char *const sets[] = {"sec_org", "sec_tech", "sec_phys"};
    if (!q->brought || !q->preset || !q->field->of || strcmp(q->field->of->code, "security") != 0)
        return NULL;
    struct ropa_record *set = NULL;
    char *out = NULL;
    size_t size = 0;
    FILE *f =
        ropa_register_get(cli->reg, q->field->of, q->preset, &set, NULL) ? NULL : open_memstream(&out, &size);
    for (size_t i = 0; f && i < sizeof sets / sizeof *sets; i++) {
        const struct ropa_field *field = &q->field->of->fields[ropa_field_find(q->field->of, sets[i])];
        char *value = cli_screen_value(cli, field, ropa_record_value(set, sets[i]));
        fprintf(f, "%s%s", i ? ", " : " (", value ? value : "");
        free(value);
    }
    if (f) {
        fputc(')', f);
        fclose(f);
    }
    ropa_record_free(set);
    return out;
}

/* "วัตถุประสงค์ที่ 1 › ฐาน: ภารกิจสาธารณะ เพราะ..." into `out`. */
static void value_line(struct cli *cli, const struct ropa_question *q, char *out, size_t size) {
    static const struct ropa_text why = {{" เพราะ", ", because: "}};
    char label[300];
    static const struct ropa_text none = {{"ไม่เกี่ยวข้อง: ", "not applicable: "}};
    char *value = q->preset ? cli_screen_value(cli, q->field, q->preset) : NULL;
    const char *reason = q->preset && !q->brought ? suggested(cli, q) : NULL;
    if (!reason && !q->brought && q->field->because.in[0])
        reason = cli_say(cli, &q->field->because);
    if (!reason && !q->brought && q->field->preset)
        reason = because_of(cli, q);
    cli_path_label(cli, ropa_record_entity(q->rec), q->path, label, sizeof label);
    char *measures = measures_of(cli, q);
    snprintf(out, size, "%s: %s%s%s%s%s", label, q->preset ? "" : cli_say(cli, &none),
             value   ? value
             : q->na ? q->na
                     : "",
             measures ? measures : "", reason ? cli_say(cli, &why) : "", reason ? reason : "");
    free(measures);
    free(value);
}

/* A line more; its text is owned by the list. */
static bool keep(struct cli_likely *l, const struct ropa_question *q, const char *text) {
    struct cli_likely_line *more = cli_grow(l->at, l->n, &l->cap, sizeof *more);
    if (!more)
        return false;
    l->at = more;
    more[l->n] = (struct cli_likely_line){.text = strdup(text), .path = strdup(q->path)};
    if (!more[l->n].text || !more[l->n].path)
        return false;
    l->n++;
    return true;
}

static bool note_line(void *ctx, const struct ropa_question *q) {
    static const struct ropa_text more = {{"%sที่ %zu: ไม่มีแล้ว", "%s %zu: no more"}};
    struct cli_likely *l = ctx;
    struct cli *cli = l->cli;
    char line[4096];
    size_t n = (size_t)snprintf(line, sizeof line, "%2zu  ", l->n + 1);
    if (q->ask == ROPA_ASK_VALUE)
        value_line(cli, q, line + n, sizeof line - n);
    else if (q->ask == ROPA_ASK_MORE)
        cli_format(line + n, sizeof line - n, cli_say(cli, &more), cli_say(cli, &q->rows->of->label),
                   q->number);
    else
        snprintf(line + n, sizeof line - n, "%s: %s", cli_say(cli, &q->rows->label),
                 q->na ? q->na : q->why_na);
    l->brought |= q->brought;
    n = strlen(line);
    snprintf(line + n, sizeof line - n, "%s", q->brought ? " *" : "");
    l->bad = !keep(l, q, line);
    return !l->bad;
}

bool cli_form_likely(struct cli *cli, struct ropa_form *form, struct cli_likely *l) {
    *l = (struct cli_likely){.cli = cli};
    bool read = !ropa_form_likely(form, note_line, l, NULL) && !l->bad;
    if (read && l->n > 1) /* one alone is a question like others */
        return true;
    cli_likely_free(l);
    return false;
}

void cli_likely_free(struct cli_likely *l) {
    for (size_t i = 0; i < l->n + l->bad && i < l->cap; i++) {
        free(l->at[i].text);
        free(l->at[i].path);
    }
    free(l->at);
    *l = (struct cli_likely){.cli = l->cli};
}

/* Lines of the screen for one of them. */
static int height(const struct cli_likely *l, size_t i) {
    char *text = NULL;
    size_t size;
    struct cli plain = *l->cli;
    plain.out = open_memstream(&text, &size);
    if (!plain.out)
        return 1;
    cli_screen_text(&plain, l->at[i].text, 2, 6);
    fclose(plain.out);
    int lines = text ? cli_screen_height(l->cli, text) : 1;
    free(text);
    return lines;
}

void cli_likely_show(const struct cli_likely *l, size_t from, size_t *to, int beside) {
    static const struct ropa_text head = {{"ถือว่า", "Taken as"}},
                                  part = {{"ถือว่า (ข้อ %zu ถึง %zu จาก %zu)", "Taken as (%zu to %zu of %zu)"}};
    static const struct ropa_text brought = {
        {"* มาจากรายการสำเร็จรูป หรือที่รายการอื่นบอกไว้ โปรดดูทีละข้อว่าของหน่วยงานท่านเป็นจริงตามนั้น ข้อที่ไม่ใช่ให้แก้",
         "* as the ready-made record, or another one, has it: see line by line whether it is true of your office, and change what isn't"}};
    enum {
        AROUND = 8, /* the head, what the star means, a prompt of two lines, and what was understood last */
        SAID = 2    /* of them: what is said of an answer stands there instead */
    };
    struct cli *cli = l->cli;
    char line[200];
    int room = cli->rows - AROUND - (beside > SAID ? beside - SAID : 0);
    for (*to = from; *to < l->n && (*to == from || room >= height(l, *to)); ++*to)
        room -= height(l, *to);
    cli_format(line, sizeof line, cli_say(cli, &part), from + 1, *to, l->n);
    fputc('\n', cli->out);
    cli_screen_bold(cli, true);
    fprintf(cli->out, " %s\n", from || *to < l->n ? line : cli_say(cli, &head));
    cli_screen_bold(cli, false);
    for (size_t i = from; i < *to; i++)
        cli_screen_text(cli, l->at[i].text, 2, 6);
    if (l->brought)
        cli_screen_text(cli, cli_say(cli, &brought), 2, 4);
}
