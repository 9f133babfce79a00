/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The public site: pages of what is published, as it was then, each at an address that stays. */
#include <ropa/document.h>

#include "base/buf.h"
#include "base/err.h"
#include "exchange/file.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "paper/paper.h"
#include "register/register.h"

#include <errno.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A page of the site, in what leads to it. */
struct entry {
    const char *title, *file, *unit;
};

struct site {
    struct ropa_register *reg;
    const char *folder;
    bool overwrite;
    const struct ropa_document_kind *kind;
    const char *below; /* folder of its pages */
    struct rp_pool pool;
    struct entry *all; /* of the activities, then of the notices */
    size_t n, cap, n_activities, held;
    const char *style;
    enum ropa_status status;
    struct ropa_err *err;
};

/* ---- the pages ---- */

static const char *unit_of(struct site *s, const struct ropa_record *rec) {
    const struct ropa_view *view = s->reg->view;
    char uid[37];
    const char *ref, *title = NULL;
    if (!ropa_record_unit(rec, uid) || !view->describe(view->ctx, &rp_unit, uid, &ref, &title) || !title)
        title = "";
    return rp_pool_text(&s->pool, title);
}

static void add_entry(struct site *s, const struct ropa_record *rec, const char *title, const char *file) {
    struct entry *all = rp_grow(s->all, s->n, &s->cap, sizeof *all);
    s->pool.bad |= !all;
    if (!all)
        return;
    s->all = all;
    all[s->n++] =
        (struct entry){rp_pool_text(&s->pool, title), rp_pool_text(&s->pool, file), unit_of(s, rec)};
}

/* One that is no longer what was approved isn't shown: the register would be seen through it. */
static bool is_fit(struct site *s, const struct ropa_document *what, enum ropa_status *status) {
    struct ropa_document_made *made = NULL;
    *status = ropa_document_try(s->reg, what, &made, s->err);
    bool fit = !*status && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED;
    ropa_document_free(made);
    return fit;
}

static bool make_page(void *ctx, const struct ropa_record *rec) {
    struct site *s = ctx;
    struct rp_buf file = {0}, path = {0};
    struct ropa_document_made *made = NULL;
    const struct ropa_document what = {.kind = s->kind,
                                       .uid = ropa_record_uid(rec),
                                       .lang = ROPA_TH,
                                       .format = "html",
                                       .overwrite = s->overwrite};
    if (strcmp(ropa_record_status(rec), "published") != 0)
        return true;
    bool fit = is_fit(s, &what, &s->status);
    rp_buf_printf(&file, "%s/%s.html", s->below, what.uid);
    rp_buf_printf(&path, "%s/%s", s->folder, file.p ? file.p : "");
    s->pool.bad |= file.bad || path.bad;
    s->held += !s->status && !fit;
    if (fit && !s->pool.bad)
        s->status = ropa_document_write(s->reg, path.p, &what, &made, s->err);
    if (made)
        add_entry(s, rec, ropa_document_result(made)->title, file.p);
    if (s->status == ROPA_E_EMPTY_PAPER) /* not published in a way that counts */
        s->status = ROPA_OK;
    ropa_document_free(made);
    rp_buf_free(&file);
    rp_buf_free(&path);
    return !s->status && !s->pool.bad;
}

static enum ropa_status make_pages(struct site *s, const char *kind, const char *below) {
    struct rp_buf path = {0};
    s->kind = ropa_document_kind_find(kind);
    s->below = below;
    rp_buf_printf(&path, "%s/%s", s->folder, below);
    enum ropa_status st = path.bad                                 ? rp_err(s->err, ROPA_E_NOMEM, NULL)
                          : mkdir(path.p, 0755) && errno != EEXIST ? rp_err_errno(s->err, path.p, errno)
                                                                   : ROPA_OK;
    struct ropa_query *q = st ? NULL : ropa_query_new(s->reg, ropa_entity_find(s->kind->noun));
    if (!st)
        st = q ? ropa_query_sort(q, "ref", s->err) : rp_err(s->err, ROPA_E_NOMEM, NULL);
    if (!st)
        st = ropa_register_list(s->reg, q, make_page, s, s->err);
    ropa_query_free(q);
    rp_buf_free(&path);
    return st ? st : s->status;
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

/* The activities of a unit, or of all (NULL). */
static void add_activities(const struct site *s, struct rp_paper *p, const char *unit) {
    struct rp_node *table = add_table(p);
    for (size_t i = 0; table && i < s->n_activities; i++) {
        const struct entry *e = &s->all[i];
        struct rp_node *row = unit && strcmp(unit, e->unit) != 0 ? NULL : rp_paper_block(p, table, RP_ROW);
        if (!row)
            continue;
        rp_paper_cell(p, row, e->unit, NULL);
        rp_paper_cell(p, row, e->title, e->file);
    }
}

static void add_link(struct rp_paper *p, struct rp_node *list, const char *text, const char *file) {
    struct rp_node *item = list ? rp_paper_block(p, list, RP_ITEM) : NULL;
    struct rp_node *para = item ? rp_paper_para(p, item, text) : NULL;
    if (para && para->n_runs)
        para->runs[0].file = rp_pool_text(&p->pool, file);
}

static bool is_first_of_unit(const struct site *s, size_t i) {
    for (size_t k = 0; k < i; k++)
        if (!strcmp(s->all[k].unit, s->all[i].unit))
            return false;
    return true;
}

static enum ropa_status put(void *ctx, struct rp_file *file, struct ropa_err *err) {
    return rp_paper_html(ctx, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status write_page(struct site *s, struct rp_paper *p, const char *file) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s/%s", s->folder, file);
    enum ropa_status st =
        path.bad || p->pool.bad
            ? rp_err(s->err, ROPA_E_NOMEM, NULL)
            : rp_file_write(&(struct rp_out){.path = path.p, .overwrite = s->overwrite}, put, p, s->err);
    rp_buf_free(&path);
    return st;
}

static void begin(struct site *s, struct rp_paper *p, const char *title) {
    *p = (struct rp_paper){.lang = ROPA_TH, .footer = "", .day = "", .style = s->style};
    p->root = rp_paper_block(p, NULL, RP_BLOCKS);
    p->title = rp_pool_text(&p->pool, title);
    p->pool.bad |= !p->root;
    if (p->root)
        rp_paper_heading(p, p->root, 1, title);
}

/* A page a unit: what a script would filter. */
static enum ropa_status make_unit(struct site *s, size_t i, char file[32]) {
    struct rp_paper p;
    begin(s, &p, *s->all[i].unit ? s->all[i].unit : "-");
    if (!p.pool.bad) {
        add_activities(s, &p, s->all[i].unit);
        add_link(&p, rp_paper_block(&p, p.root, RP_LIST), "ทุกหน่วยงาน", "index.html");
    }
    enum ropa_status st = write_page(s, &p, file);
    rp_paper_free(&p);
    return st;
}

static enum ropa_status make_index(struct site *s) {
    struct ropa_record *org = NULL;
    struct rp_paper p;
    struct rp_buf title = {0};
    char file[32];
    enum ropa_status st = rp_register_first(s->reg, &rp_organisation, &org, s->err);
    const char *name = org ? ropa_record_get(org, ORG_CONTROLLER_NAME) : NULL,
               *contact = org ? ropa_record_get(org, ORG_CONTROLLER_CONTACT) : NULL;
    rp_buf_printf(&title, "การคุ้มครองข้อมูลส่วนบุคคลของ%s", name ? name : "");
    begin(s, &p, title.p ? title.p : "");
    p.pool.bad |= title.bad;
    if (contact && !p.pool.bad)
        rp_paper_para(&p, p.root, contact);
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "กิจกรรมการประมวลผลข้อมูลส่วนบุคคล");
    struct rp_node *units = p.pool.bad ? NULL : rp_paper_block(&p, p.root, RP_LIST);
    for (size_t i = 0; i < s->n_activities && !st; i++)
        if (is_first_of_unit(s, i)) {
            snprintf(file, sizeof file, "unit-%zu.html", i + 1);
            add_link(&p, units, s->all[i].unit, file);
            st = make_unit(s, i, file);
        }
    if (!p.pool.bad)
        add_activities(s, &p, NULL);
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "ประกาศความเป็นส่วนตัว");
    struct rp_node *notices = p.pool.bad ? NULL : rp_paper_block(&p, p.root, RP_LIST);
    for (size_t i = s->n_activities; i < s->n; i++)
        add_link(&p, notices, s->all[i].title, s->all[i].file);
    if (!p.pool.bad)
        rp_paper_heading(&p, p.root, 2, "สิทธิของท่าน");
    if (!p.pool.bad)
        rp_paper_para(
            &p, p.root,
            "ถอนความยินยอม ขอเข้าถึงหรือขอสำเนา ขอรับหรือให้ส่งข้อมูล คัดค้าน ขอให้ลบ ขอให้ระงับ ขอให้แก้ไข และร้องเรียนต่อคณะกรรมการผู้เชี่ยวชาญ "
            "ยื่นคำขอตามที่อยู่ข้างต้น หรือตามวิธีที่บอกไว้ในหน้าของแต่ละกิจกรรม");
    if (!st)
        st = write_page(s, &p, "index.html");
    rp_buf_free(&title);
    ropa_record_free(org);
    rp_paper_free(&p);
    return st;
}

enum ropa_status ropa_document_site(struct ropa_register *reg, const char *folder, bool overwrite,
                                    struct ropa_document_site *out, struct ropa_err *err) {
    struct site s = {.reg = reg, .folder = folder, .overwrite = overwrite, .err = err};
    char *css = NULL;
    enum ropa_status st = rp_store_read_proved(reg->st, err);
    if (st)
        return st;
    if (mkdir(folder, 0755) && errno != EEXIST)
        st = rp_err_errno(err, folder, errno);
    if (!st)
        st = rp_template_read(reg, "documents/page.css", &css, err);
    s.style = css;
    if (!st)
        st = make_pages(&s, "public_activity", "r");
    s.n_activities = s.n;
    if (!st)
        st = make_pages(&s, "notice", "n");
    if (!st && s.pool.bad)
        st = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!st)
        st = make_index(&s);
    rp_store_read_end(reg->st);
    *out = (struct ropa_document_site){s.n_activities, s.n - s.n_activities, s.held};
    free(css);
    free(s.all);
    rp_pool_free(&s.pool);
    return st;
}
