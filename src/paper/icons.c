/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What a picture of few words says: groups of data as anybody calls them, lists as long as one reads from afar. */
#include "paper/icons.h"

#include <string.h>

const char *const rp_icon_names[RP_N_ICONS] = {[RP_ICON_OFFICE] = "office",
                                               [RP_ICON_DATA] = "data",
                                               [RP_ICON_PURPOSE] = "purpose",
                                               [RP_ICON_CLOCK] = "clock",
                                               [RP_ICON_SHARE] = "share",
                                               [RP_ICON_RIGHTS] = "rights",
                                               [RP_ICON_CONTACT] = "contact",
                                               [RP_ICON_IDENTITY] = "identity",
                                               [RP_ICON_ADDRESS] = "address",
                                               [RP_ICON_MONEY] = "money",
                                               [RP_ICON_WORK] = "work",
                                               [RP_ICON_STUDY] = "study",
                                               [RP_ICON_FARM] = "farm",
                                               [RP_ICON_PLACE] = "place",
                                               [RP_ICON_SYSTEM] = "system",
                                               [RP_ICON_CAMERA] = "camera",
                                               [RP_ICON_SENSITIVE] = "sensitive",
                                               [RP_ICON_MORE] = "more",
                                               [RP_ICON_SEE] = "see",
                                               [RP_ICON_EDIT] = "edit",
                                               [RP_ICON_ERASE] = "erase",
                                               [RP_ICON_PAUSE] = "pause",
                                               [RP_ICON_OBJECT] = "object",
                                               [RP_ICON_MOVE] = "move",
                                               [RP_ICON_WITHDRAW] = "withdraw",
                                               [RP_ICON_COMPLAIN] = "complain",
                                               [RP_ICON_PHONE] = "phone",
                                               [RP_ICON_MAIL] = "mail",
                                               [RP_ICON_QR] = "qr",
                                               [RP_ICON_DO] = "do",
                                               [RP_ICON_DONT] = "dont"};

enum rp_icon rp_icon_find(const char *name) {
    for (int i = RP_ICON_NONE + 1; i < RP_N_ICONS; i++)
        if (!strcmp(rp_icon_names[i], name))
            return (enum rp_icon)i;
    return RP_ICON_NONE;
}

/* ---- groups of data ---- */

/* In the order of what a reader asks first; what is sensitive is never among what is left to the notice. */
static const struct {
    const char *group; /* as the vocabulary names it, in Thai */
    enum rp_icon icon;
    const char *said;
} groups[] = {
    {"ระบุตัวตน", RP_ICON_IDENTITY, "ชื่อและเลขประจำตัว"},
    {"มาตรา ๒๖", RP_ICON_SENSITIVE, "ข้อมูลอ่อนไหว"},
    {"ติดต่อ", RP_ICON_ADDRESS, "ที่อยู่ติดต่อ"},
    {"การเงิน", RP_ICON_MONEY, "การเงิน"},
    {"ภาพและเสียง", RP_ICON_CAMERA, "ภาพและเสียง"},
    {"การจ้างงาน", RP_ICON_WORK, "การทำงาน"},
    {"การศึกษา", RP_ICON_STUDY, "การศึกษา"},
    {"เกษตร", RP_ICON_FARM, "การเกษตร"},
    {"สถานที่และการเดินทาง", RP_ICON_PLACE, "สถานที่และการเดินทาง"},
    {"เทคนิค", RP_ICON_SYSTEM, "การใช้ระบบ"},
    {"อื่น ๆ", RP_ICON_MORE, "ข้อมูลอื่น"},
};
enum { N_GROUPS = sizeof groups / sizeof *groups, MOST_GROUPS = 6 };

enum rp_icon rp_icon_of_group(const char *said) {
    for (size_t i = 0; i < N_GROUPS; i++)
        if (!strcmp(groups[i].said, said))
            return groups[i].icon;
    return RP_ICON_NONE;
}

enum rp_icon rp_icon_of_list(const char *group, const char **said) {
    size_t i = 0;
    while (i < N_GROUPS - 1 && strcmp(groups[i].group, group) != 0)
        i++;
    *said = groups[i].said;
    return groups[i].icon;
}

static bool has_line(const char *lines, const char *line) {
    const size_t n = strlen(line);
    for (const char *p = lines; *p; p += strcspn(p, "\n"), p += *p == '\n')
        if (strcspn(p, "\n") == n && !strncmp(p, line, n))
            return true;
    return false;
}

void rp_icon_groups(const char *lines, enum ropa_lang lang, struct rp_buf *out) {
    size_t told = 0, left = 0;
    for (const char *p = lines; *p; p += strcspn(p, "\n"), p += *p == '\n')
        left++;
    for (size_t i = 0; i < N_GROUPS && told < MOST_GROUPS; i++)
        if (has_line(lines, groups[i].group)) {
            rp_buf_printf(out, "%s%s", told++ ? "\n" : "", groups[i].said);
            left--;
        }
    if (!left)
        return;
    rp_buf_str(out, told ? "\nและอีก " : "");
    rp_paper_number(out, left, lang);
    rp_buf_str(out, " กลุ่ม");
}

/* ---- lists ---- */

static bool same_words(const struct rp_node *a, const struct rp_node *b) {
    struct rp_buf x = {0}, y = {0};
    bool same = rp_paper_text(a, &x) && rp_paper_text(b, &y) && x.p && y.p && !strcmp(x.p, y.p);
    rp_buf_free(&x);
    rp_buf_free(&y);
    return same;
}

static bool holds(const struct rp_node *list, const struct rp_node *item) {
    const struct rp_node *b = list->first;
    while (b && !same_words(b, item))
        b = b->next;
    return b != NULL;
}

static void append(struct rp_node *list, struct rp_node *item) {
    *(list->last ? &list->last->next : &list->first) = item;
    list->last = item;
}

static void cut_list(struct rp_paper *p, struct rp_node *list, size_t most) {
    static const struct ropa_text more = {{"และอีก ", "and "}},
                                  things = {{" รายการ ดูในประกาศฉบับเต็ม", " more in the full notice"}};
    struct rp_node rest = {0}, *next = list->first;
    size_t n = 0, left = 0;
    list->first = list->last = NULL;
    for (struct rp_node *item; (item = next);) {
        next = item->next;
        item->next = NULL;
        if (holds(list, item) || holds(&rest, item))
            continue;
        append(n < most ? list : &rest, item);
        left += n >= most;
        n += n < most;
    }
    if (!left)
        return;
    struct rp_buf text = {0};
    rp_buf_str(&text, more.in[p->lang]);
    rp_paper_number(&text, left, p->lang);
    rp_buf_str(&text, things.in[p->lang]);
    p->pool.bad |= text.bad;
    if (!text.bad)
        rp_paper_para(p, rp_paper_block(p, list, RP_ITEM), text.p);
    rp_buf_free(&text);
}

void rp_paper_brief(struct rp_paper *p) {
    static const size_t most[RP_N_ICONS] = {[RP_ICON_CLOCK] = 3, [RP_ICON_PURPOSE] = 4, [RP_ICON_SHARE] = 4};
    enum rp_icon under = RP_ICON_NONE;
    for (struct rp_node *b = p->root->first; b; b = b->next) {
        if (b->kind == RP_HEADING)
            under = b->n_runs ? b->runs[0].icon : RP_ICON_NONE;
        if (b->kind == RP_LIST && most[under])
            cut_list(p, b, most[under]);
    }
}
