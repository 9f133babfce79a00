/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What leads to the pages of the public site: the first one, and for each unit, group of persons and kind of data one of its activities. */
#include "paper/site.h"

#include "base/err.h"
#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/set.h"
#include "model/vocab.h"
#include "paper/icons.h"
#include "register/register.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

const char *const rp_site_folders[RP_SITE_N_BY] = {"u", "g", "d"};

/* ---- by what activities are found ---- */

static void add_tag(struct rp_site *s, enum rp_site_by by, const char *key, const char *label, size_t order) {
    const size_t entry = s->n - 1;
    for (size_t i = s->n_tags; i && s->tags[i - 1].entry == entry; i--)
        if (s->tags[i - 1].by == by && !strcmp(s->tags[i - 1].key, key))
            return;
    struct rp_site_tag *tags = rp_grow(s->tags, s->n_tags, &s->cap_tags, sizeof *tags);
    s->pool.bad |= !tags;
    if (!tags)
        return;
    s->tags = tags;
    tags[s->n_tags++] = (struct rp_site_tag){by, key, label, order, entry};
}

/* Units stand in the order of their first activity. */
static size_t order_of_unit(const struct rp_site *s, const char *uid) {
    size_t i = s->n_notices;
    while (i < s->n - 1 && strcmp(s->all[i].unit_uid, uid) != 0)
        i++;
    return i;
}

/* What an office named in its own words has no page of its own. */
static void tag_subject(struct rp_site *s, const char *code) {
    const struct ropa_vocab *v = &rp_vocab_subject;
    const struct ropa_choice *c = ropa_choice_find(v, code);
    if (c && !(c->flags & ROPA_OTHER))
        add_tag(s, RP_SITE_SUBJECT, c->code, c->label.in[ROPA_TH], (size_t)(c - v->choices));
    else
        add_tag(s, RP_SITE_SUBJECT, "other", "บุคคลกลุ่มอื่น", v->n);
}

static void tag_data(struct rp_site *s, const char *code) {
    const struct ropa_choice *c = ropa_choice_find(&rp_vocab_element, code);
    const char *said;
    const enum rp_icon icon = rp_icon_of_list(c && c->group.in[ROPA_TH] ? c->group.in[ROPA_TH] : "", &said);
    add_tag(s, RP_SITE_DATA, rp_icon_names[icon], said, icon);
}

void rp_site_tag(struct rp_site *s, const struct ropa_record *activity) {
    const struct rp_site_entry *e = &s->all[s->n - 1];
    const char *subjects = ropa_record_get(activity, ACT_SUBJECT_CATEGORIES),
               *data = ropa_record_get(activity, ACT_DATA_ELEMENTS);
    struct rp_buf item = {0};
    add_tag(s, RP_SITE_UNIT, e->unit_uid, *e->unit ? e->unit : "-", order_of_unit(s, e->unit_uid));
    while (rp_set_next(&subjects, &item))
        tag_subject(s, item.p);
    while (rp_set_next(&data, &item))
        tag_data(s, item.p);
    s->pool.bad |= item.bad;
    rp_buf_free(&item);
}

static int by_value(const void *a, const void *b) {
    const struct rp_site_tag *x = a, *y = b;
    const size_t left[] = {x->by, x->order, x->entry}, right[] = {y->by, y->order, y->entry};
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    return 0;
}

/* How many tags from `i` on are of one value. */
static size_t count_same(const struct rp_site *s, size_t i) {
    size_t n = 1;
    while (i + n < s->n_tags && s->tags[i + n].by == s->tags[i].by &&
           !strcmp(s->tags[i + n].key, s->tags[i].key))
        n++;
    return n;
}

static void name_page(const struct rp_site_tag *t, char file[64]) {
    snprintf(file, 64, "%s/%s.html", rp_site_folders[t->by], t->key);
}

bool rp_site_leads(const struct rp_site *s, const char *file) {
    for (size_t i = 0; i < s->n_tags; i += count_same(s, i)) {
        char own[64];
        name_page(&s->tags[i], own);
        if (!strcmp(own, file))
            return true;
    }
    return false;
}

/* ---- lists and tables ---- */

static struct rp_node *add_table(struct rp_paper *p) {
    static const char *const columns[] = {"หน่วยงาน", "กิจกรรม", "ข้อมูลของใคร"};
    struct rp_node *table = p->pool.bad ? NULL : rp_paper_block(p, p->root, RP_TABLE);
    struct rp_node *head = table ? rp_paper_block(p, table, RP_ROW) : NULL;
    for (size_t i = 0; head && i < sizeof columns / sizeof *columns; i++)
        rp_paper_cell(p, head, columns[i], NULL);
    return table;
}

/* `up`: from within a folder of the site. */
static void add_activity(struct rp_paper *p, struct rp_node *table, const struct rp_site_entry *e,
                         const char *up) {
    struct rp_node *row = table ? rp_paper_block(p, table, RP_ROW) : NULL;
    struct rp_buf file = {0};
    rp_buf_printf(&file, "%s%s", up, e->file);
    p->pool.bad |= file.bad;
    if (row && !p->pool.bad) {
        rp_paper_cell(p, row, e->unit, NULL);
        rp_paper_cell(p, row, e->title, file.p);
        rp_paper_cell(p, row, e->whose, NULL);
    }
    rp_buf_free(&file);
}

static void add_link(struct rp_paper *p, struct rp_node *list, const char *text, const char *up,
                     const char *file) {
    struct rp_node *item = list ? rp_paper_block(p, list, RP_ITEM) : NULL;
    struct rp_node *para = item ? rp_paper_para(p, item, text) : NULL;
    struct rp_buf address = {0};
    rp_buf_printf(&address, "%s%s", up, file);
    p->pool.bad |= address.bad;
    if (para && para->n_runs && !address.bad)
        para->runs[0].file = rp_pool_text(&p->pool, address.p);
    rp_buf_free(&address);
}

static void add_heading(struct rp_paper *p, int level, const char *text) {
    if (!p->pool.bad)
        rp_paper_heading(p, p->root, level, text);
}

static void add_para(struct rp_paper *p, const char *text) {
    if (!p->pool.bad)
        rp_paper_para(p, p->root, text);
}

static struct rp_node *add_list(struct rp_paper *p) {
    return p->pool.bad ? NULL : rp_paper_block(p, p->root, RP_LIST);
}

/* ---- a page a value, at an address that stays ---- */

/* Its own notices, and those of the whole office. */
static void add_notices(const struct rp_site *s, struct rp_paper *p, const char *unit_uid) {
    struct rp_node *list = NULL;
    for (size_t i = 0; i < s->n_notices; i++) {
        const struct rp_site_entry *e = &s->all[i];
        if (!e->office && strcmp(e->unit_uid, unit_uid) != 0)
            continue;
        if (!list)
            add_heading(p, 2, "ประกาศความเป็นส่วนตัว");
        list = list ? list : add_list(p);
        add_link(p, list, e->title, "../", e->file);
    }
}

static enum ropa_status make_value(struct rp_site *s, size_t from, size_t n) {
    static const char *const titles[RP_SITE_N_BY] = {"", "ข้อมูลของ: ", "ข้อมูลเกี่ยวกับ: "};
    static const struct rp_paper_link back = {"หน้าแรก: ทุกกิจกรรม", "../index.html"};
    const struct rp_site_tag *t = &s->tags[from];
    struct rp_buf title = {0};
    struct rp_paper p;
    char file[64];
    name_page(t, file);
    rp_buf_printf(&title, "%s%s", titles[t->by], t->label);
    rp_site_begin(s, &p, title.p ? title.p : "");
    p.pool.bad |= title.bad;
    struct rp_node *table = add_table(&p);
    for (size_t i = from; i < from + n; i++)
        add_activity(&p, table, &s->all[s->tags[i].entry], "../");
    if (t->by == RP_SITE_UNIT)
        add_notices(s, &p, t->key);
    if (!p.pool.bad)
        rp_paper_thai_digits(&p);
    p.links = &back;
    p.n_links = 1;
    enum ropa_status st = rp_site_page(s, &p, file);
    rp_buf_free(&title);
    rp_paper_free(&p);
    return st;
}

/* The values of one kind, how many activities each has, and the page that shows them. */
static enum ropa_status make_values(struct rp_site *s, struct rp_paper *index, enum rp_site_by by) {
    static const char *const headings[RP_SITE_N_BY] = {"ตามหน่วยงาน", "ตามกลุ่มบุคคล: ข้อมูลนี้เป็นของใคร",
                                                       "ตามชนิดของข้อมูล"};
    struct rp_node *list = NULL;
    enum ropa_status st = rp_site_folder(s, rp_site_folders[by]);
    for (size_t i = 0, n; i < s->n_tags && !st; i += n) {
        struct rp_buf text = {0};
        char file[64];
        n = count_same(s, i);
        if (s->tags[i].by != by)
            continue;
        if (!list)
            add_heading(index, 3, headings[by]);
        list = list ? list : add_list(index);
        rp_buf_printf(&text, "%s (%zu กิจกรรม)", s->tags[i].label, n);
        name_page(&s->tags[i], file);
        index->pool.bad |= text.bad;
        add_link(index, list, text.p ? text.p : "", "", file);
        rp_buf_free(&text);
        st = make_value(s, i, n);
    }
    return st;
}

/* ---- the first page ---- */

static void add_told(struct rp_paper *p, const char *label, const char *value) {
    struct rp_buf text = {0};
    if (!value || !*value || p->pool.bad)
        return;
    rp_buf_printf(&text, "%s%s", label, value);
    p->pool.bad |= text.bad;
    if (!text.bad)
        rp_paper_para(p, p->root, text.p);
    rp_buf_free(&text);
}

/* Whom to turn to, of what the office has answered (s.23(5)). */
static void add_contact(const struct rp_site *s, struct rp_paper *p, const struct ropa_record *org) {
    const struct ropa_view *view = s->reg->view;
    const char *dpo = ropa_record_get(org, ORG_DPO_REF);
    const struct ropa_record *person = dpo ? view->record(view->ctx, &rp_person, dpo) : NULL;
    add_told(p, "", ropa_record_get(org, ORG_CONTROLLER_NAME));
    add_told(p, "ที่อยู่: ", ropa_record_get(org, ORG_CONTROLLER_ADDRESS));
    add_told(p, "ติดต่อ: ", ropa_record_get(org, ORG_CONTROLLER_CONTACT));
    if (person)
        add_told(p, "เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล (DPO): ", ropa_record_get(person, PER_POST));
    add_told(p, "ติดต่อ DPO: ", ropa_record_get(org, ORG_DPO_CONTACT));
    add_told(p, "", "ร้องเรียนได้ที่สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.) www.pdpc.or.th");
}

static enum ropa_status add_register(struct rp_site *s, struct rp_paper *p) {
    enum ropa_status st = ROPA_OK;
    add_heading(p, 2, "กิจกรรมการประมวลผลข้อมูลส่วนบุคคล");
    const bool any = s->n > s->n_notices;
    add_para(
        p, !any ? "ยังไม่มีกิจกรรมที่เผยแพร่"
                : "เลือกดูเฉพาะที่เกี่ยวกับท่าน หรือค้นคำในตารางของทุกกิจกรรมข้างล่างด้วยปุ่มค้นหาในหน้าของเบราว์เซอร์ (Ctrl+F)");
    for (int by = 0; by < RP_SITE_N_BY && !st; by++)
        st = make_values(s, p, (enum rp_site_by)by);
    if (!any)
        return st;
    add_heading(p, 3, "ทุกกิจกรรม");
    struct rp_node *list = s->whole ? add_list(p) : NULL;
    if (s->whole) {
        add_link(p, list, "ทะเบียนทั้งเล่มในตารางเดียว", "", RP_SITE_TABLE);
        add_link(p, list, "ทะเบียนทั้งเล่มเป็นไฟล์ csv (เปิดด้วย Excel ได้)", "", RP_SITE_CSV);
    }
    struct rp_node *table = add_table(p);
    for (size_t i = s->n_notices; i < s->n; i++)
        add_activity(p, table, &s->all[i], "");
    return st;
}

static void add_rights(struct rp_paper *p) {
    add_heading(p, 2, "สิทธิของท่าน");
    add_para(
        p,
        "ถอนความยินยอม ขอเข้าถึงหรือขอสำเนา ขอรับหรือให้ส่งข้อมูล คัดค้าน ขอให้ลบ ขอให้ระงับ ขอให้แก้ไข และร้องเรียนต่อคณะกรรมการผู้เชี่ยวชาญ "
        "ยื่นคำขอตามที่ติดต่อด้านล่าง หรือตามวิธีที่บอกไว้ในหน้าของแต่ละกิจกรรม คำขอเข้าถึงหรือขอสำเนาต้องดำเนินการภายใน 30 วันนับแต่ได้รับคำขอ "
        "(พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30)");
}

enum ropa_status rp_site_lead(struct rp_site *s) {
    struct ropa_record *org = NULL;
    struct rp_paper p;
    struct rp_buf title = {0}, made = {0};
    char day[96];
    enum ropa_status st = rp_register_first(s->reg, &rp_organisation, &org, s->err);
    const char *name = org ? ropa_record_get(org, ORG_CONTROLLER_NAME) : NULL;
    rp_buf_printf(&title, "การคุ้มครองข้อมูลส่วนบุคคลของ%s", name ? name : "");
    rp_buf_printf(&made, "ข้อมูลที่เผยแพร่ ณ วันที่ %s กิจกรรม %zu รายการ ประกาศ %zu ฉบับ",
                  ropa_date_format(s->reg->view->today, ROPA_TH, ROPA_DATE_LONG, day, sizeof day),
                  s->n - s->n_notices, s->n_notices);
    rp_site_begin(s, &p, title.p ? title.p : "");
    p.pool.bad |= title.bad || made.bad;
    if (s->n_tags)
        qsort(s->tags, s->n_tags, sizeof *s->tags, by_value);
    add_para(&p, made.p ? made.p : "");
    st = st ? st : add_register(s, &p);
    add_heading(&p, 2, "ประกาศความเป็นส่วนตัว");
    if (!s->n_notices)
        add_para(&p, "ยังไม่มีประกาศที่เผยแพร่");
    struct rp_node *notices = s->n_notices ? add_list(&p) : NULL;
    for (size_t i = 0; i < s->n_notices; i++)
        add_link(&p, notices, s->all[i].title, "", s->all[i].file);
    add_rights(&p);
    add_heading(&p, 2, "ติดต่อ");
    if (org && !p.pool.bad)
        add_contact(s, &p, org);
    if (!p.pool.bad)
        rp_paper_thai_digits(&p);
    if (!st)
        st = rp_site_page(s, &p, "index.html");
    rp_buf_free(&title);
    rp_buf_free(&made);
    ropa_record_free(org);
    rp_paper_free(&p);
    return st;
}
