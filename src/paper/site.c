/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The public site: pages of what is published, as it was then, each at an address that stays. */
#include <ropa/document.h>
#include <ropa/public.h>

#include "base/buf.h"
#include "base/err.h"
#include "exchange/file.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/person.h"
#include "model/predicate.h"
#include "model/value.h"
#include "paper/document.h"
#include "paper/issue.h"
#include "paper/shared.h"
#include "register/register.h"

#include <dirent.h>
#include <errno.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

/* A page of the site, in what leads to it. */
struct entry {
    const char *uid, *title, *file, *unit, *unit_uid;
    bool office; /* a notice of the whole office */
};

struct site {
    struct ropa_register *reg;
    struct rp_paper_shared shared;
    const char *folder;
    bool overwrite;
    const struct ropa_document_kind *kind;
    const char *below; /* folder of its pages */
    struct rp_pool pool;
    struct entry *all; /* of the notices, then of the activities */
    size_t n, cap, n_notices, held;
    const char *style;
    char seal[64]; /* of pages that lead to the others: by it they are known as ours */
    enum ropa_status status;
    struct ropa_err *err;
};

static enum ropa_status put(void *ctx, struct rp_file *file, struct ropa_err *err) {
    return rp_paper_html(ctx, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status put_bytes(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct rp_buf *bytes = ctx;
    (void)err; /* what fails to be written the file knows */
    fwrite(bytes->p, 1, bytes->n, rp_file_stream(file));
    return ROPA_OK;
}

static enum ropa_status write_file(struct site *s, const char *file,
                                   enum ropa_status (*each)(void *, struct rp_file *, struct ropa_err *),
                                   void *ctx) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s/%s", s->folder, file);
    enum ropa_status st =
        path.bad
            ? rp_err(s->err, ROPA_E_NOMEM, NULL)
            : rp_file_write(&(struct rp_out){.path = path.p, .overwrite = s->overwrite}, each, ctx, s->err);
    rp_buf_free(&path);
    return st;
}

static enum ropa_status write_page(struct site *s, struct rp_paper *p, const char *file) {
    return p->pool.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL) : write_file(s, file, put, p);
}

static void begin(struct site *s, struct rp_paper *p, const char *title) {
    *p = (struct rp_paper){.lang = ROPA_TH, .footer = "", .day = "", .style = s->style, .seal = s->seal};
    p->root = rp_paper_block(p, NULL, RP_BLOCKS);
    p->title = rp_pool_text(&p->pool, title);
    p->pool.bad |= !p->root;
    if (p->root)
        rp_paper_heading(p, p->root, 1, title);
}

/* ---- the pages ---- */

/* Its unit, as that was called when it was approved. */
static const char *unit_of(const struct ropa_published *it, char uid[37]) {
    bool is = ropa_record_unit(it->rec, uid);
    for (size_t i = 0; i < it->n_named && is; i++)
        if (!strcmp(ropa_record_uid(it->named[i]), uid))
            return ropa_record_get(it->named[i], rp_unit.title);
    return NULL;
}

static struct entry *add_entry(struct site *s, const struct ropa_published *it, const char *title,
                               const char *file) {
    struct entry *all = rp_grow(s->all, s->n, &s->cap, sizeof *all);
    char uid[37] = "";
    const char *unit = unit_of(it, uid);
    s->pool.bad |= !all;
    if (!all)
        return NULL;
    s->all = all;
    unit = unit ? unit : "";
    all[s->n] = (struct entry){.uid = rp_pool_text(&s->pool, ropa_record_uid(it->rec)),
                               .title = rp_pool_text(&s->pool, title),
                               .file = rp_pool_text(&s->pool, file),
                               .unit = rp_pool_text(&s->pool, unit),
                               .unit_uid = rp_pool_text(&s->pool, uid)};
    return s->pool.bad ? NULL : &all[s->n++];
}

/* The notices that tell of an activity. */
struct telling {
    const struct site *site;
    struct rp_paper_link *links;
    size_t n;
};

static bool add_telling(void *ctx, const struct ropa_record *notice) {
    struct telling *t = ctx;
    for (size_t i = 0; i < t->site->n_notices; i++)
        if (!t->site->all[i].office && !strcmp(t->site->all[i].uid, ropa_record_uid(notice)))
            t->links[t->n++] = (struct rp_paper_link){t->site->all[i].title, t->site->all[i].file};
    return true;
}

/* The way back, and on to what tells of it; from within a folder of the site. */
static enum ropa_status write_activity(struct site *s, const struct ropa_record *rec, const char *file,
                                       struct ropa_document_made *made, const char *unit_uid) {
    const struct ropa_view *view = s->reg->view;
    struct rp_paper p = *rp_document_paper(made);
    struct rp_paper_link *links = calloc(2 + 2 * s->n_notices, sizeof *links);
    struct telling t = {.site = s, .links = links, .n = 2};
    struct rp_pool pool = {0};
    if (!links)
        return rp_err(s->err, ROPA_E_NOMEM, NULL);
    links[0] = (struct rp_paper_link){"หน้าแรก", "index.html"};
    links[1] = (struct rp_paper_link){"กิจกรรมของหน่วยงานนี้", unit_uid};
    view->each_user(view->ctx, rec, &rp_notice, add_telling, &t);
    for (size_t i = 0; i < s->n_notices; i++)
        if (s->all[i].office)
            links[t.n++] = (struct rp_paper_link){s->all[i].title, s->all[i].file};
    for (size_t i = 0; i < t.n; i++) {
        struct rp_buf up = {0};
        rp_buf_printf(&up, i == 1 ? "../u/%s.html" : "../%s", links[i].file);
        pool.bad |= up.bad;
        links[i].file = rp_pool_text(&pool, up.p ? up.p : "");
        rp_buf_free(&up);
    }
    p.links = links;
    p.n_links = t.n;
    enum ropa_status st =
        pool.bad || rp_view_starved(view) ? rp_err(s->err, ROPA_E_NOMEM, NULL) : write_file(s, file, put, &p);
    rp_pool_free(&pool);
    free(links);
    return st;
}

/*
 * What was published stays as it was issued until the next one is; the register may have gone on since. Of one that kept nothing the page is
 * made as long as it is what was approved: else the register would be seen through it.
 */
static enum ropa_status make_notice(struct site *s, const struct ropa_published *it,
                                    const struct ropa_document *what, const char *file) {
    struct rp_buf issued = {0}, title = {0};
    struct ropa_document_made *made = NULL;
    struct entry *e = NULL;
    enum ropa_status st = rp_issued_last(s->reg, s->kind, what->uid, what->lang, &issued, s->err);
    bool shown = !st && issued.n;
    if (shown && !rp_paper_title_of(issued.p, &title))
        st = rp_err(s->err, ROPA_E_NOMEM, NULL);
    if (!st && shown)
        st = write_file(s, file, put_bytes, &issued);
    if (!st && !shown)
        st = rp_document_try(s->reg, what, &s->shared, &made, s->err);
    if (!st && !shown && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED) {
        struct rp_paper p = *rp_document_paper(made);
        shown = true;
        rp_buf_str(&title, p.title);
        st = write_file(s, file, put, &p);
    }
    if (!st && shown)
        e = add_entry(s, it, title.p ? title.p : "", file);
    if (e)
        e->office = rp_predicate_field_is(it->rec, NOT_SCOPE, "office");
    s->held += !st && !shown;
    ropa_document_free(made);
    rp_buf_free(&issued);
    rp_buf_free(&title);
    return st;
}

static enum ropa_status make_activity(struct site *s, const struct ropa_published *it,
                                      const struct ropa_document *what, const char *file) {
    struct ropa_document_made *made = NULL;
    enum ropa_status st = rp_document_try(s->reg, what, &s->shared, &made, s->err);
    const bool fit = !st && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED;
    struct entry *e = fit ? add_entry(s, it, ropa_document_result(made)->title, file) : NULL;
    s->held += !st && !fit;
    if (e)
        st = write_activity(s, it->rec, file, made, e->unit_uid);
    ropa_document_free(made);
    return st;
}

static bool make_page(void *ctx, const struct ropa_published *it) {
    struct site *s = ctx;
    struct rp_buf file = {0};
    const struct ropa_document what = {
        .kind = s->kind, .uid = ropa_record_uid(it->rec), .lang = ROPA_TH, .format = "html"};
    rp_store_view_trim(s->reg->st); /* what was lent for the last page may go */
    rp_buf_printf(&file, "%s/%s.html", s->below, what.uid);
    s->pool.bad |= file.bad;
    if (!file.bad)
        s->status = s->kind->kept ? make_notice(s, it, &what, file.p) : make_activity(s, it, &what, file.p);
    if (s->status == ROPA_E_EMPTY_PAPER) /* not published in a way that counts */
        s->status = ROPA_OK;
    rp_buf_free(&file);
    return !s->status && !s->pool.bad;
}

enum { OPEN = 0755 }; /* mode of a folder that a web server reads */

static enum ropa_status make_folder(struct site *s, const char *below) {
    struct rp_buf path = {0};
    s->below = below;
    rp_buf_printf(&path, "%s/%s", s->folder, below);
    enum ropa_status st =
        path.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL) : rp_file_folder(path.p, OPEN, s->err);
    rp_buf_free(&path);
    return st;
}

static enum ropa_status make_pages(struct site *s, const char *kind, const char *below) {
    s->kind = ropa_document_kind_find(kind);
    enum ropa_status st = make_folder(s, below);
    if (!st)
        st = ropa_public_each(s->reg, ropa_entity_find(s->kind->noun), make_page, s, s->err);
    return st ? st : s->status;
}

/* ---- what is published no longer ---- */

static bool leads_to(const struct site *s, const char *file) {
    const bool unit = !strncmp(file, "u/", 2);
    for (size_t i = 0; i < s->n; i++)
        if (unit ? i >= s->n_notices && !strncmp(file + 2, s->all[i].unit_uid, 36)
                 : !strcmp(s->all[i].file, file))
            return true;
    return false;
}

/* Whether an earlier site of this register made it: nobody else's file is touched. */
static bool is_ours(const struct site *s, const char *path) {
    char head[8192], mark[80];
    FILE *f = fopen(path, "rb");
    const size_t n = f ? fread(head, 1, sizeof head - 1, f) : 0;
    if (f)
        fclose(f);
    head[n] = '\0';
    snprintf(mark, sizeof mark, ":%s", rp_store_uid(s->reg->st));
    const char *meta = strstr(head, "<meta name=\"ropa\" content=\"");
    const char *end = meta ? strstr(meta, "/>") : NULL, *at = meta ? strstr(meta, mark) : NULL;
    return at && end && at < end;
}

/* The address stays: whoever comes by it reads that nothing is published there any more. */
static enum ropa_status withdraw(struct site *s, const char *file) {
    static const struct rp_paper_link back = {"หน้าแรก", "../index.html"};
    struct rp_paper p;
    begin(s, &p, "หน้านี้ไม่ได้เผยแพร่แล้ว");
    if (!p.pool.bad)
        rp_paper_para(&p, p.root, "ฉบับที่เผยแพร่อยู่ทั้งหมดดูได้จากหน้าแรก");
    p.links = &back;
    p.n_links = 1;
    enum ropa_status st = write_page(s, &p, file);
    rp_paper_free(&p);
    return st;
}

/* Pages of an earlier making in the folder that nothing leads to now. */
static enum ropa_status sweep(struct site *s, const char *below) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s/%s", s->folder, below);
    DIR *dir = path.bad ? NULL : opendir(path.p);
    enum ropa_status st = path.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL)
                          : !dir   ? rp_err_errno(s->err, path.p, errno)
                                   : ROPA_OK;
    for (const struct dirent *d = dir ? readdir(dir) : NULL; d && !st; d = readdir(dir)) {
        char file[64];
        struct rp_buf whole = {0};
        if (strlen(d->d_name) != strlen("01234567-0123-0123-0123-0123456789ab.html") ||
            !strstr(d->d_name, ".html"))
            continue;
        snprintf(file, sizeof file, "%s/%s", below, d->d_name);
        rp_buf_printf(&whole, "%s/%s", s->folder, file);
        if (whole.bad)
            st = rp_err(s->err, ROPA_E_NOMEM, NULL);
        else if (!leads_to(s, file) && is_ours(s, whole.p))
            st = withdraw(s, file);
        rp_buf_free(&whole);
    }
    if (dir)
        closedir(dir);
    rp_buf_free(&path);
    return st;
}

/* ---- what leads to them ---- */

static struct rp_node *add_table(struct rp_paper *p) {
    static const char *const columns[] = {"หน่วยงาน", "กิจกรรม"};
    struct rp_node *table = rp_paper_block(p, p->root, RP_TABLE);
    struct rp_node *head = table ? rp_paper_block(p, table, RP_ROW) : NULL;
    for (size_t i = 0; head && i < sizeof columns / sizeof *columns; i++)
        rp_paper_cell(p, head, columns[i], NULL);
    return table;
}

/* The activities of a unit, or of all (NULL); `up`: from within a folder of the site. */
static void add_activities(const struct site *s, struct rp_paper *p, const char *unit_uid, const char *up) {
    struct rp_node *table = add_table(p);
    for (size_t i = s->n_notices; table && i < s->n; i++) {
        const struct entry *e = &s->all[i];
        struct rp_node *row =
            unit_uid && strcmp(unit_uid, e->unit_uid) != 0 ? NULL : rp_paper_block(p, table, RP_ROW);
        struct rp_buf file = {0};
        if (!row)
            continue;
        rp_buf_printf(&file, "%s%s", up, e->file);
        p->pool.bad |= file.bad;
        rp_paper_cell(p, row, e->unit, NULL);
        rp_paper_cell(p, row, e->title, file.p ? file.p : "");
        rp_buf_free(&file);
    }
}

static void add_link(struct rp_paper *p, struct rp_node *list, const char *text, const char *file) {
    struct rp_node *item = list ? rp_paper_block(p, list, RP_ITEM) : NULL;
    struct rp_node *para = item ? rp_paper_para(p, item, text) : NULL;
    if (para && para->n_runs)
        para->runs[0].file = rp_pool_text(&p->pool, file);
}

static bool is_first_of_unit(const struct site *s, size_t i) {
    for (size_t k = s->n_notices; k < i; k++)
        if (!strcmp(s->all[k].unit_uid, s->all[i].unit_uid))
            return false;
    return true;
}

static size_t count_of_unit(const struct site *s, const char *uid) {
    size_t n = 0;
    for (size_t i = s->n_notices; i < s->n; i++)
        n += !strcmp(s->all[i].unit_uid, uid);
    return n;
}

/* A page a unit, at an address that stays: what a script would filter. */
static enum ropa_status make_unit(struct site *s, size_t i, const char *file) {
    static const struct rp_paper_link back = {"หน้าแรก: ทุกหน่วยงาน", "../index.html"};
    struct rp_paper p;
    begin(s, &p, *s->all[i].unit ? s->all[i].unit : "-");
    if (!p.pool.bad)
        add_activities(s, &p, s->all[i].unit_uid, "../");
    for (size_t k = 0, n = 0; k < s->n_notices && !p.pool.bad; k++) {
        const struct entry *e = &s->all[k];
        struct rp_buf file_up = {0};
        if (!e->office && strcmp(e->unit_uid, s->all[i].unit_uid) != 0)
            continue;
        if (!n++)
            rp_paper_heading(&p, p.root, 2, "ประกาศความเป็นส่วนตัว");
        rp_buf_printf(&file_up, "../%s", e->file);
        p.pool.bad |= file_up.bad;
        if (!p.pool.bad)
            add_link(&p, rp_paper_block(&p, p.root, RP_LIST), e->title, file_up.p);
        rp_buf_free(&file_up);
    }
    p.links = &back;
    p.n_links = 1;
    enum ropa_status st = write_page(s, &p, file);
    rp_paper_free(&p);
    return st;
}

static enum ropa_status make_units(struct site *s, struct rp_paper *index, struct rp_node *list) {
    enum ropa_status st = make_folder(s, "u");
    for (size_t i = s->n_notices; i < s->n && !st; i++) {
        struct rp_buf text = {0};
        char file[64];
        if (!is_first_of_unit(s, i))
            continue;
        rp_buf_printf(&text, "%s (%zu กิจกรรม)", *s->all[i].unit ? s->all[i].unit : "-",
                      count_of_unit(s, s->all[i].unit_uid));
        snprintf(file, sizeof file, "u/%s.html", *s->all[i].unit_uid ? s->all[i].unit_uid : "-");
        index->pool.bad |= text.bad;
        add_link(index, list, text.p ? text.p : "", file);
        rp_buf_free(&text);
        st = make_unit(s, i, file);
    }
    return st;
}

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
static void add_contact(const struct site *s, struct rp_paper *p, const struct ropa_record *org) {
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

static enum ropa_status make_index(struct site *s) {
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
    begin(s, &p, title.p ? title.p : "");
    p.pool.bad |= title.bad || made.bad;
    if (!p.pool.bad)
        rp_paper_para(&p, p.root, made.p);
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "ประกาศความเป็นส่วนตัว");
    struct rp_node *notices = p.pool.bad ? NULL : rp_paper_block(&p, p.root, RP_LIST);
    for (size_t i = 0; i < s->n_notices; i++)
        add_link(&p, notices, s->all[i].title, s->all[i].file);
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "กิจกรรมการประมวลผลข้อมูลส่วนบุคคล");
    if (!p.pool.bad && !st)
        st = make_units(s, &p, rp_paper_block(&p, p.root, RP_LIST));
    if (!p.pool.bad)
        add_activities(s, &p, NULL, "");
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "สิทธิของท่าน");
    if (!p.pool.bad)
        rp_paper_para(
            &p, p.root,
            "ถอนความยินยอม ขอเข้าถึงหรือขอสำเนา ขอรับหรือให้ส่งข้อมูล คัดค้าน ขอให้ลบ ขอให้ระงับ ขอให้แก้ไข และร้องเรียนต่อคณะกรรมการผู้เชี่ยวชาญ "
            "ยื่นคำขอตามที่ติดต่อด้านล่าง หรือตามวิธีที่บอกไว้ในหน้าของแต่ละกิจกรรม คำขอเข้าถึงหรือขอสำเนาต้องดำเนินการภายใน 30 วันนับแต่ได้รับคำขอ "
            "(พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30)");
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "ติดต่อ");
    if (org && !p.pool.bad)
        add_contact(s, &p, org);
    if (!p.pool.bad)
        rp_paper_thai_digits(&p);
    if (!st)
        st = write_page(s, &p, "index.html");
    rp_buf_free(&title);
    rp_buf_free(&made);
    ropa_record_free(org);
    rp_paper_free(&p);
    return st;
}

enum ropa_status ropa_document_site(struct ropa_register *reg, const char *folder, bool overwrite,
                                    struct ropa_document_site *out, struct ropa_err *err) {
    static const char *const folders[] = {"n", "r", "u"};
    struct site s = {.reg = reg, .folder = folder, .overwrite = overwrite, .err = err};
    char *css = NULL;
    enum ropa_status st = rp_store_read_proved(reg->st, err);
    if (st)
        return st;
    rp_store_read_all(reg->st);
    st = rp_file_folder(folder, OPEN, err);
    if (!st)
        st = rp_template_read(reg, "documents/page.css", &css, err);
    s.style = css;
    snprintf(s.seal, sizeof s.seal, "ropa-site:%s", rp_store_uid(reg->st));
    if (!st)
        st = make_pages(&s, "notice", "n");
    s.n_notices = s.n;
    if (!st)
        st = make_pages(&s, "public_activity", "r");
    if (!st && s.pool.bad)
        st = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!st)
        st = make_index(&s);
    for (size_t i = 0; i < sizeof folders / sizeof *folders && !st && overwrite; i++)
        st = sweep(&s, folders[i]);
    rp_paper_shared_free(&s.shared);
    rp_store_read_end(reg->st);
    *out = (struct ropa_document_site){s.n - s.n_notices, s.n_notices, s.held};
    free(css);
    free(s.all);
    rp_pool_free(&s.pool);
    return st;
}
