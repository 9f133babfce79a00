/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/form/form_line.h"

#include <string.h>

/*
 * Words that are no answer. The lone letters are what the same keys give when the keyboard is set to Thai: ฦ is ?,
 * ฒ is <, ฬ is >, ๆ is q, เ is g.
 */
static const struct {
    const char *word;
    enum form_act act;
    bool more; /* something may follow it */
} words[] = {
    {"?", FORM_HELP, false},      {"ฦ", FORM_HELP, false},      {"ช่วย", FORM_HELP, false},
    {"<", FORM_BACK, false},      {"ฒ", FORM_BACK, false},      {"กลับ", FORM_BACK, false},
    {"ย้อนกลับ", FORM_BACK, false}, {">", FORM_LATER, false},     {"ฬ", FORM_LATER, false},
    {"ข้าม", FORM_LATER, false},   {"-", FORM_CLEAR, false},     {"ล้าง", FORM_CLEAR, false},
    {"!", FORM_MISSING, false},   {"ขาด", FORM_MISSING, false}, {"*", FORM_ALL, false},
    {"ทั้งหมด", FORM_ALL, false},   {"q", FORM_STOP, false},      {"ๆ", FORM_STOP, false},
    {"หยุด", FORM_STOP, false},    {"g", FORM_GO, true},         {"เ", FORM_GO, false},
    {"ไป", FORM_GO, true},        {"na", FORM_NA, true},        {"ืฟ", FORM_NA, true},
    {"ไม่เกี่ยวข้อง", FORM_NA, true},
};

enum form_act cli_form_word(const char *line) {
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (!strcmp(line, words[i].word))
            return words[i].act;
    return FORM_ANSWER;
}

enum form_act cli_form_act(const struct ropa_question *q, const char *line, const char **rest) {
    bool text = q && (q->field->kind == ROPA_TEXT || q->field->kind == ROPA_LONG);
    bool set = q && q->field->kind == ROPA_SET && !q->field->vocab->open; /* all of it may be meant */
    *rest = "";
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t n = strlen(words[i].word);
        bool alone = !strcmp(line, words[i].word);
        bool begins = words[i].more && !strncmp(line, words[i].word, n) && (line[n] == ' ' || line[n] == ':');
        if (!alone && !begins)
            continue;
        /* "ไม่เกี่ยวข้องกับ ..." and "ทั้งหมด" may be answers in words; "*" never is */
        if (text && ((words[i].act == FORM_NA && !q->may_na && strcmp(words[i].word, "na")) ||
                     (words[i].act == FORM_ALL && *line != '*')))
            continue;
        if (set && words[i].act == FORM_ALL && *line != '*')
            continue;
        *rest = line + n + strspn(line + n, " :");
        return words[i].act;
    }
    return FORM_ANSWER;
}
