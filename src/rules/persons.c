/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "rules/persons.h"

#include "model/predicate.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* Of what is folded. */
static bool is_thai(const char *s) {
    return *s == '\xE0' && (s[1] == '\xB8' || s[1] == '\xB9');
}

/* Leave out blanks and hyphens beside Thai letters: "ชื่อ - สกุล" and "รายชื่อ นักเรียน" are written so, too. What joins words of a column parts them. */
static void squeeze(char *text) {
    char *to = text;
    for (char *s = text; (s = strchr(s, '_'));)
        *s = ' ';
    for (const char *s = text; *s; s++) {
        const char *next = s + strspn(s, " -");
        bool beside = next > s && ((to - text >= 3 && is_thai(to - 3)) || is_thai(next));
        if (beside)
            s = next;
        if (!*s)
            break;
        *to++ = *s;
    }
    *to = '\0';
}

/* The longest of the words of `list`, or of its exceptions, that `s` begins with; its bytes, 0: none. */
static size_t begins_with(const struct rp_hint_list *list, const char *s, bool exceptions) {
    size_t longest = 0, from = list && !exceptions ? list->n_exceptions : 0,
           to = !list        ? 0
                : exceptions ? list->n_exceptions
                             : list->n;
    for (size_t i = from; i < to; i++) {
        const char *word = list->words[i].text;
        size_t n = strlen(word);
        if (n > longest && !strncmp(s, word, n) &&
            (!isalnum((unsigned char)word[n - 1]) || !isalnum((unsigned char)s[n])))
            longest = n;
    }
    return longest;
}

/* The bytes of a word for persons at `s`; 0: none, or what only begins like one. */
static size_t persons_at(const struct rp_hints *hints, const char *s) {
    const struct rp_hint_list *persons = rp_hints_list(hints, "persons");
    size_t n = begins_with(persons, s, false);
    bool others =
        begins_with(persons, s, true) || begins_with(rp_hints_list(hints, "person_listers"), s, true);
    return others ? 0 : n;
}

static void add(struct rp_buf *words, const char *s, size_t n) {
    for (const char *p = words->n ? words->p : ""; *p; p += strcspn(p, "\n"), p += *p == '\n')
        if (!strncmp(p, s, n) && (!p[n] || p[n] == '\n'))
            return;
    rp_buf_printf(words, "%s%.*s", words->n ? "\n" : "", (int)n, s);
}

/* Blank what is said not to be there, "ไม่มีชื่อนามสกุลและเลขบัตรประชาชน": words of `list` right behind a denial, and those joined to them. */
static void blank_denied(const struct rp_hint_list *list, char *text) {
    static const char *const denials[] = {
        "ไม่มี", "ไม่รวม", "ไม่ระบุ",   "ไม่แสดง",   "ไม่เปิดเผย",  "ไม่ใช่",       "ไม่เป็น", "ไม่เก็บ", "มิได้ระบุ",
        "ตัด",  "ลบ",    "ปราศจาก", "without ", "excludes ", "excluding ", "no ",   NULL};
    static const char *const joints[] = {"และ", "หรือ", "รวมทั้ง", "ข้อมูล", "การ", "and ", "or ", "the ", NULL};
    for (char *p = text; *p; p++)
        for (size_t i = 0; denials[i]; i++) {
            if (!rp_predicate_begins(p, denials[i]))
                continue;
            for (char *at = p + strlen(denials[i]);;) {
                size_t n = begins_with(list, at, false), joint = strspn(at, " ,/");
                for (size_t k = 0; !n && !joint && joints[k]; k++)
                    joint = rp_predicate_begins(at, joints[k]) ? strlen(joints[k]) : 0;
                if (!n && !joint)
                    break;
                memset(at, n ? ' ' : *at, n);
                at += n + joint;
            }
        }
}

/* "รายชื่อเกษตรกร", "list of farmers"; and "farmers names". */
static void add_lists(const struct rp_hints *hints, const char *text, const char *listers,
                      struct rp_buf *words) {
    static const char *const behind[] = {"names", "name list", "list", "roster", "register", NULL};
    static const char of[] = "ของ";
    const struct rp_hint_list *list = rp_hints_list(hints, listers);
    for (const char *s = text; *s; s++) {
        bool begins = s == text || !isalnum((unsigned char)s[-1]);
        size_t n = begins ? begins_with(list, s, false) : 0, gap = n ? strspn(s + n, " ") : 0;
        gap += n && rp_predicate_begins(s + n + gap, of) ? strlen(of) : 0;
        size_t persons = n ? persons_at(hints, s + n + gap) : 0;
        if (persons)
            add(words, s, n + gap + persons);
        if (!begins || !isalpha((unsigned char)*s))
            continue;
        n = persons_at(hints, s);
        gap = n ? strspn(s + n, " -") : 0;
        for (size_t i = 0; gap && behind[i]; i++) {
            size_t end = n + gap + strlen(behind[i]);
            if (rp_predicate_begins(s + n + gap, behind[i]) && !isalnum((unsigned char)s[end]))
                add(words, s, end);
        }
    }
}

bool rp_persons_told(const struct rp_hints *hints, const char *text, enum rp_persons_in in,
                     struct rp_buf *words) {
    const struct rp_hint_list *columns = rp_hints_list(hints, "person_columns");
    char *squeezed = text ? ropa_text_fold(text) : NULL;
    struct rp_hint_text t;
    if (!squeezed)
        return !text;
    squeeze(squeezed);
    blank_denied(columns, squeezed);
    rp_hint_text_init(&t, squeezed);
    rp_hint_all(columns, &t, words);
    rp_hint_text_free(&t);
    add_lists(hints, squeezed, "person_listers", words);
    if (in != RP_PERSONS_TEXT)
        add_lists(hints, squeezed, "person_registers", words);
    size_t lead = rp_predicate_begins(squeezed, "ข้อมูล") ? strlen("ข้อมูล") : 0;
    size_t first = in == RP_PERSONS_SET ? persons_at(hints, squeezed + lead) : 0;
    if (first)
        add(words, squeezed, lead + first);
    free(squeezed);
    return !words->bad;
}
