/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/shown.h"

#include "base/country.h"
#include "model/nouns/nouns.h"
#include "model/nouns/retention.h"
#include "model/predicate.h"
#include "model/set.h"
#include "model/value.h"
#include "paper/icons.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool rp_paper_is_filter(const char *word) {
    static const char *const all[] = {"grouped", "groups",  "lines", "full", "day", "moment", "year",
                                      "law",     "country", "icons", "once", "or",  NULL};
    return rp_predicate_is(word, all);
}

struct list {
    const char *filter;
    size_t field;
    enum ropa_lang lang;
    const struct ropa_view *view;
    const char *but;    /* a code that isn't told; NULL: all are */
    bool once;          /* what is there already isn't told again */
    struct rp_buf text; /* items, a line each */
};

static bool has_line(const char *lines, const char *text) {
    const size_t n = strlen(text);
    for (const char *p = lines; p; p = strchr(p, '\n')) {
        p += *p == '\n';
        if (!strncmp(p, text, n) && (!p[n] || p[n] == '\n'))
            return true;
    }
    return false;
}

static void add_line(struct list *l, const char *text) {
    if (l->once && text && has_line(l->text.p, text))
        return;
    rp_buf_str(&l->text, l->text.n && text && *text ? "\n" : "");
    rp_buf_str(&l->text, text);
}

/* "อื่น ๆ (ระบุ)" as it was typed. Borrowed. */
static const char *other_of(const struct ropa_record *holder, const struct ropa_field *f) {
    char code[80];
    snprintf(code, sizeof code, "%s_other", f->code);
    return ropa_record_value(holder, code);
}

static const char *label_of(const struct ropa_record *holder, const struct ropa_field *f, const char *code,
                            enum ropa_lang lang) {
    const struct ropa_choice *c = ropa_choice_find(f->vocab, code);
    const char *other = c && c->flags & ROPA_OTHER ? other_of(holder, f) : NULL;
    return other ? other : c ? c->label.in[lang] : code + (*code == '+');
}

/* A unit of time stands behind its number: "10 years". */
static void add_unit(struct list *l, const struct ropa_record *holder, const char *code) {
    const char *most = ropa_record_get(holder, RET_RETENTION_MAX),
               *n = most ? most : ropa_record_get(holder, RET_RETENTION_MIN);
    char text[16];
    snprintf(text, sizeof text, "%s%s", code, n && !strcmp(n, "1") ? "" : "s");
    add_line(l, text);
}

/* "เข้าถึง/ขอสำเนา" as a letter has it. */
static void add_either(struct list *l, const char *label) {
    static const struct ropa_text or = {{"หรือ", " or "}};
    struct rp_buf text = {0};
    for (; *label; label++)
        if (*label == '/')
            rp_buf_str(&text, or.in[l->lang]);
        else
            rp_buf_char(&text, *label);
    add_line(l, text.p);
    l->text.bad |= text.bad;
    rp_buf_free(&text);
}

static const char *group_of(const struct ropa_field *f, const char *code, enum ropa_lang lang) {
    const struct ropa_choice *c = ropa_choice_find(f->vocab, code);
    return c && c->group.in[lang] ? c->group.in[lang] : "";
}

/* Items in their order, those of one group on a line. */
static void add_set(struct list *l, const struct ropa_record *holder, const struct ropa_field *f,
                    const char *value) {
    static const struct ropa_text others = {{"อื่น ๆ", "other"}};
    const size_t n = ropa_set_count(value);
    bool grouped = !strcmp(l->filter, "grouped"),
         groups = !strcmp(l->filter, "groups") || !strcmp(l->filter, "icons");
    struct rp_buf item = {0};
    char *last = NULL;
    while (rp_set_next(&value, &item)) {
        const struct ropa_choice *c = ropa_choice_find(f->vocab, item.p);
        bool bare = c && c->flags & ROPA_OTHER && !other_of(holder, f); /* what, isn't said */
        if (bare && n > 1)
            continue;
        const char *label = bare ? others.in[l->lang] : label_of(holder, f, item.p, l->lang);
        const char *group = group_of(f, item.p, l->lang);
        if (l->but && !strcmp(item.p, l->but))
            continue;
        if (!grouped) {
            add_line(l, groups && *group ? group : label);
            continue;
        }
        bool same = last && !strcmp(last, group);
        rp_buf_printf(&l->text, "%s%s%s%s",
                      same        ? ", "
                      : l->text.n ? "\n"
                                  : "",
                      same ? "" : group, same || !*group ? "" : ": ", label);
        if (!same) {
            free(last);
            last = rp_strdup(group);
            l->text.bad |= !last;
        }
    }
    l->text.bad |= item.bad;
    free(last);
    rp_buf_free(&item);
}

static void add_refs(struct list *l, const struct ropa_field *f, const char *value) {
    for (size_t i = 0, n = f->kind == ROPA_REF ? 1 : ropa_set_count(value); i < n; i++) {
        char *uid = f->kind == ROPA_REF ? rp_strdup(value) : ropa_set_item(value, i);
        const char *ref, *title;
        if (uid && l->view->describe(l->view->ctx, f->of, uid, &ref, &title))
            add_line(l, title && *title ? title : ref);
        l->text.bad |= !uid;
        free(uid);
    }
}

const char *rp_paper_day(const char *iso, enum ropa_lang lang, char out[128]) {
    char day[96];
    ropa_date_format(iso, lang, ROPA_DATE_LONG, day, sizeof day);
    const char *year = lang == ROPA_EN ? strrchr(day, ' ') : NULL;
    if (year)
        snprintf(out, 128, "%s (B.E. %ld)", day, strtol(year, NULL, 10) + 543);
    else
        snprintf(out, 128, "%s", day);
    return out;
}

static void add_day(struct list *l, const char *value) {
    char day[128], full[160];
    if (l->lang == ROPA_EN && strcmp(l->filter, "year") != 0) {
        add_line(l, rp_paper_day(value, l->lang, day));
        return;
    }
    ropa_date_format(value, l->lang, ROPA_DATE_LONG, day, sizeof day);
    char *year = strrchr(day, ' ');
    if (year && !strcmp(l->filter, "year")) {
        add_line(l, year + 1);
        return;
    }
    snprintf(full, sizeof full, "%.*s พ.ศ. %s", year ? (int)(year - day) : 0, day, year ? year + 1 : day);
    add_line(l, !strcmp(l->filter, "full") && year ? full : day);
}

/* "32(1)(ก)" as "มาตรา 32 (1) (ก)", "31 ¶1–2" as "มาตรา 31 วรรคหนึ่งและวรรคสอง": in full, as official papers cite. */
static void add_section(struct list *l, const char *law) {
    static const char *const ordinals[] = {"หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    bool paragraph = false;
    rp_buf_str(&l->text, l->text.n ? "\n" : "");
    rp_buf_str(&l->text, "มาตรา ");
    for (const char *p = law; *p; p++) {
        if (!strncmp(p, "¶", strlen("¶")) || (paragraph && !strncmp(p, "–", strlen("–")))) {
            rp_buf_str(&l->text, paragraph ? "และวรรค" : "วรรค");
            p += strlen(paragraph ? "–" : "¶") - 1;
            paragraph = true;
        } else if (paragraph && *p >= '1' && *p <= '9') {
            rp_buf_str(&l->text, ordinals[*p - '1']);
        } else {
            rp_buf_str(&l->text, *p == '(' ? " " : "");
            rp_buf_str(&l->text, *p == ',' ? " และ" : (const char[]){*p, '\0'});
        }
    }
}

/* "s.26(5)(ค)" as "s.26(5)(c)": what reads English counts by its own letters. */
static void add_english(struct list *l, const char *law) {
    static const char *const letters[] = {"(ก)", "(ข)", "(ค)", "(ง)", "(จ)"};
    rp_buf_str(&l->text, l->text.n ? "\n" : "");
    while (*law) {
        size_t i = 0;
        while (i < sizeof letters / sizeof *letters && strncmp(law, letters[i], strlen(letters[i])) != 0)
            i++;
        if (i < sizeof letters / sizeof *letters) {
            rp_buf_printf(&l->text, "(%c)", (char)('a' + i));
            law += strlen(letters[i]);
        } else {
            rp_buf_char(&l->text, *law++);
        }
    }
}

/* What a choice stands on, said by itself. */
static void add_law(struct list *l, const struct ropa_choice *c) {
    char text[300];
    const char *law = c && c->law && !strncmp(c->law, "OIA ", 4) ? c->law + 4 : c ? c->law : NULL;
    if (law && l->lang == ROPA_TH && *law >= '1' && *law <= '9')
        add_section(l, law);
    else if (law && l->lang == ROPA_EN)
        add_english(l, ropa_law_text(c->law, l->lang, text, sizeof text));
    else if (law)
        add_line(l, ropa_law_text(c->law, l->lang, text, sizeof text));
}

/* "๑ มีนาคม ๒๕๖๖ ๑๓.๐๐ น.": hours and minutes with a dot, as official papers have them. */
static void add_time(struct list *l, const char *value) {
    char day[11], date[96], full[128];
    snprintf(day, sizeof day, "%.10s", value);
    if (!strcmp(l->filter, "full") || !strcmp(l->filter, "day")) {
        add_day(l, day);
        return;
    }
    ropa_date_format(day, l->lang, ROPA_DATE_LONG, date, sizeof date);
    char *year = strrchr(date, ' ');
    if (year && !strcmp(l->filter, "moment")) {
        snprintf(full, sizeof full, "%.*s พ.ศ. %s เวลา %.2s.%.2s น.", (int)(year - date), date, year + 1,
                 value + 11, value + 14);
        add_line(l, full);
        return;
    }
    snprintf(full, sizeof full, "%s %.2s.%.2s น.", date, value + 11, value + 14);
    add_line(l, full);
}

static bool add_held(void *ctx, const struct ropa_record *holder) {
    struct list *l = ctx;
    const struct ropa_entity *ent = ropa_record_entity(holder);
    const struct ropa_field *f = l->field < ent->n_fields ? &ent->fields[l->field] : rp_beside(l->field);
    const char *value = l->field < ent->n_fields ? ropa_record_get(holder, l->field) : NULL;
    struct rp_buf text = {0};
    if (value && l->but && !strcmp(value, l->but))
        return true;
    if (l->field >= ent->n_fields)
        rp_place_beside(holder, l->field, l->view, &text);
    else if (value && f->kind == ROPA_SET)
        add_set(l, holder, f, value);
    else if (value && (f->kind == ROPA_REF || f->kind == ROPA_REFS))
        add_refs(l, f, value);
    else if (value && f->kind == ROPA_DATE)
        add_day(l, value);
    else if (value && f->kind == ROPA_TIME && l->lang == ROPA_TH && strlen(value) >= 16)
        add_time(l, value);
    else if (value && f->kind == ROPA_CHOICE && !strcmp(l->filter, "law"))
        add_law(l, ropa_choice_find(f->vocab, value));
    else if (value && f == &rp_retention.fields[RET_RETENTION_UNIT] && l->lang == ROPA_EN)
        add_unit(l, holder, value);
    else if (value && f->kind == ROPA_CHOICE && !strcmp(l->filter, "or"))
        add_either(l, label_of(holder, f, value, l->lang));
    else if (value && f->kind == ROPA_CHOICE)
        add_line(l, label_of(holder, f, value, l->lang));
    else if (value && !strcmp(l->filter, "country"))
        rp_country_name(value, l->lang, &text);
    else if (value)
        rp_value_show(f, value, ROPA_AS_LABEL, l->lang, l->view, &text);
    add_line(l, text.p);
    l->text.bad |= text.bad;
    rp_buf_free(&text);
    return true;
}

bool rp_paper_stands_off(const char *text) {
    const char *p = text;
    while (!strncmp(p, "\xE0\xB8", 2) && (unsigned char)p[2] >= 0x81 && (unsigned char)p[2] <= 0xAE)
        p += 3;
    return (*text >= 'A' && *text <= 'Z') || (*text >= 'a' && *text <= 'z') || (p > text && *p == '.');
}

/* "ก ข และ ค" of lines. */
static void join(const char *lines, enum ropa_lang lang, struct rp_buf *out) {
    const char *last = strrchr(lines, '\n');
    for (const char *p = lines; *p; p++)
        if (*p != '\n')
            rp_buf_char(out, *p);
        else if (p == last && lang == ROPA_TH)
            rp_buf_str(out, rp_paper_stands_off(p + 1) ? " และ " : " และ");
        else
            rp_buf_str(out, p == last ? " and " : lang == ROPA_TH ? " " : ", ");
}

static void show(struct list *l, const struct ropa_place *p, const struct ropa_record *const *recs, size_t n,
                 struct rp_buf *out) {
    struct ropa_place valued = rp_place_valued(p);
    const struct ropa_field *f = ropa_place_field(&valued);
    l->field = valued.field;
    for (size_t i = 0; f && i < n; i++)
        rp_place_reach(&valued, recs[i], l->view, add_held, l);
    bool list = f && (l->once || f->kind == ROPA_SET || f->kind == ROPA_REFS || f->kind == ROPA_REF);
    if (l->text.p && !strcmp(l->filter, "icons"))
        rp_icon_groups(l->text.p, l->lang, out);
    else if (l->text.p && list && (!*l->filter || !strcmp(l->filter, "groups") || !strcmp(l->filter, "once")))
        join(l->text.p, l->lang, out);
    else
        rp_buf_str(out, l->text.p);
    out->bad |= l->text.bad;
    rp_buf_free(&l->text);
}

void rp_paper_show(const struct ropa_place *p, const struct ropa_record *rec, const char *filter,
                   enum ropa_lang lang, const struct ropa_view *view, struct rp_buf *out) {
    struct list l = {.filter = filter,
                     .lang = lang,
                     .view = view,
                     .once =
                         !strcmp(filter, "groups") || !strcmp(filter, "icons") || !strcmp(filter, "once")};
    show(&l, p, &rec, 1, out);
}

void rp_paper_show_all(const struct ropa_place *p, const struct ropa_record *const *recs, size_t n,
                       const char *but, const char *filter, enum ropa_lang lang, const struct ropa_view *view,
                       struct rp_buf *out) {
    struct list l = {.filter = filter, .lang = lang, .view = view, .but = but, .once = true};
    show(&l, p, recs, n, out);
}
