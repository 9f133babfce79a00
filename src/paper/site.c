/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The public site: pages of what is published, as it was then, each at an address that stays. */
#include "paper/site.h"

#include <ropa/public.h>

#include "base/err.h"
#include "model/nouns/activity.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/place.h"
#include "model/predicate.h"
#include "model/value.h"
#include "paper/document.h"
#include "paper/issue.h"
#include "paper/shown.h"
#include "register/register.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- the pages ---- */

/* Its unit, as that was called when it was approved. */
static const char *unit_of(const struct ropa_published *it, char uid[37]) {
    bool is = ropa_record_unit(it->rec, uid);
    for (size_t i = 0; i < it->n_named && is; i++)
        if (!strcmp(ropa_record_uid(it->named[i]), uid))
            return ropa_record_get(it->named[i], rp_unit.title);
    return NULL;
}

static struct rp_site_entry *add_entry(struct rp_site *s, const struct ropa_published *it, const char *title,
                                       const char *file) {
    struct rp_site_entry *all = rp_grow(s->all, s->n, &s->cap, sizeof *all);
    char uid[37] = "";
    const char *unit = unit_of(it, uid);
    s->pool.bad |= !all;
    if (!all)
        return NULL;
    s->all = all;
    unit = unit ? unit : "";
    all[s->n] = (struct rp_site_entry){.uid = rp_pool_text(&s->pool, ropa_record_uid(it->rec)),
                                       .title = rp_pool_text(&s->pool, title),
                                       .file = rp_pool_text(&s->pool, file),
                                       .unit = rp_pool_text(&s->pool, unit),
                                       .unit_uid = rp_pool_text(&s->pool, *uid ? uid : "-")};
    return s->pool.bad ? NULL : &all[s->n++];
}

/* The notices that tell of an activity. */
struct telling {
    const struct rp_site *site;
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
static enum ropa_status write_activity(struct rp_site *s, const struct ropa_record *rec, const char *file,
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
        pool.bad || rp_view_starved(view) ? rp_err(s->err, ROPA_E_NOMEM, NULL) : rp_site_page(s, &p, file);
    rp_pool_free(&pool);
    free(links);
    return st;
}

/*
 * What was published stays as it was issued until the next one is; the register may have gone on since. Of one that kept nothing the page is
 * made of the register as it stood when that was approved.
 */
static enum ropa_status make_notice(struct rp_site *s, const struct ropa_published *it,
                                    const struct ropa_document *what, const char *file) {
    struct rp_buf issued = {0}, title = {0};
    struct ropa_document_made *made = NULL;
    struct rp_site_entry *e = NULL;
    enum ropa_status st = rp_issued_last(s->reg, s->kind, what->uid, what->lang, &issued, s->err);
    bool shown = !st && issued.n;
    if (shown && !rp_paper_title_of(issued.p, &title))
        st = rp_err(s->err, ROPA_E_NOMEM, NULL);
    if (!st && shown)
        st = rp_site_bytes(s, &issued, file);
    if (!st && !shown)
        st = rp_document_as(s->reg, what, RP_AS_PUBLISHED, &s->shared, &made, s->err);
    if (st == ROPA_E_NOT_FOUND) /* it came by a merge, and after what it rests on */
        st = ROPA_OK;
    if (!st && made && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED) {
        struct rp_paper p = *rp_document_paper(made);
        shown = true;
        rp_buf_str(&title, p.title);
        st = rp_site_page(s, &p, file);
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

/* Whose data it tells of, and by what it is found. */
static void tell_activity(struct rp_site *s, struct rp_site_entry *e, const struct ropa_record *rec) {
    const struct ropa_place place = rp_place_own(&rp_activity, ACT_SUBJECT_CATEGORIES);
    struct rp_buf whose = {0};
    rp_paper_show(&place, rec, "", ROPA_TH, s->reg->view, &whose);
    s->pool.bad |= whose.bad;
    e->whose = rp_pool_text(&s->pool, whose.p ? whose.p : "-");
    rp_buf_free(&whose);
    rp_site_tag(s, rec);
}

static enum ropa_status make_activity(struct rp_site *s, const struct ropa_published *it,
                                      const struct ropa_document *what, const char *file) {
    struct ropa_document_made *made = NULL;
    enum ropa_status st = rp_document_try(s->reg, what, &s->shared, &made, s->err);
    const bool fit = !st && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED;
    struct rp_site_entry *e = fit ? add_entry(s, it, ropa_document_result(made)->title, file) : NULL;
    s->held += !st && !fit;
    if (e)
        tell_activity(s, e, it->rec);
    if (e)
        st = write_activity(s, it->rec, file, made, e->unit_uid);
    ropa_document_free(made);
    return st;
}

static bool make_page(void *ctx, const struct ropa_published *it) {
    struct rp_site *s = ctx;
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

static enum ropa_status make_pages(struct rp_site *s, const char *kind, const char *below) {
    s->kind = ropa_document_kind_find(kind);
    enum ropa_status st = rp_site_folder(s, below);
    if (!st)
        st = ropa_public_each(s->reg, ropa_entity_find(s->kind->noun), make_page, s, s->err);
    return st ? st : s->status;
}

/* ---- the register as one table ---- */

static enum ropa_status write_register(struct rp_site *s, struct ropa_document_made *made) {
    static const struct rp_paper_link links[] = {{"หน้าแรก", "index.html"}, {"เป็นไฟล์ csv", RP_SITE_CSV}};
    struct rp_paper p = *rp_document_paper(made);
    p.seal = s->seal; /* it isn't that of what was approved, which is made by itself */
    p.footer = "";
    p.links = links;
    p.n_links = sizeof links / sizeof *links;
    enum ropa_status st = rp_site_page(s, &p, RP_SITE_TABLE);
    s->whole = !st;
    return st ? st : rp_site_csv(s, &p, RP_SITE_CSV);
}

/* Of the activities that have a page, as they were published. */
static enum ropa_status make_register(struct rp_site *s) {
    struct ropa_record *org = NULL;
    struct ropa_document_made *made = NULL;
    const char **uids = calloc(s->n + 1, sizeof *uids);
    enum ropa_status st =
        uids ? rp_register_first(s->reg, &rp_organisation, &org, s->err) : rp_err(s->err, ROPA_E_NOMEM, NULL);
    for (size_t i = s->n_notices; i < s->n && !st; i++)
        uids[i - s->n_notices] = s->all[i].uid;
    if (uids)
        qsort(uids, s->n - s->n_notices, sizeof *uids, rp_paper_uid_order);
    s->shared.published = uids;
    s->shared.n_published = s->n - s->n_notices;
    const struct ropa_document what = {.kind = ropa_document_kind_find("public_register"),
                                       .uid = org ? ropa_record_uid(org) : "",
                                       .lang = ROPA_TH,
                                       .format = "html"};
    const bool any = !st && org && s->n > s->n_notices;
    if (any)
        st = rp_document_try(s->reg, &what, &s->shared, &made, s->err);
    if (any && !st && ropa_document_result(made)->state == ROPA_DOCUMENT_ISSUED)
        st = write_register(s, made);
    s->shared.published = NULL;
    ropa_document_free(made);
    ropa_record_free(org);
    free(uids);
    return st;
}

/* ---- what is published no longer ---- */

/* Whether an earlier site of this register made it: nobody else's file is touched. */
static bool is_ours(const struct rp_site *s, const char *path) {
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
static enum ropa_status withdraw(struct rp_site *s, const char *file) {
    const struct rp_paper_link back = {"หน้าแรก", strchr(file, '/') ? "../index.html" : "index.html"};
    struct rp_paper p;
    rp_site_begin(s, &p, "หน้านี้ไม่ได้เผยแพร่แล้ว");
    if (!p.pool.bad)
        rp_paper_para(&p, p.root, "ฉบับที่เผยแพร่อยู่ทั้งหมดดูได้จากหน้าแรก");
    p.links = &back;
    p.n_links = 1;
    enum ropa_status st = rp_site_page(s, &p, file);
    rp_paper_free(&p);
    return st;
}

static bool is_led_to(const struct rp_site *s, const char *file) {
    for (size_t i = 0; i < s->n; i++)
        if (!strcmp(s->all[i].file, file))
            return true;
    return rp_site_leads(s, file);
}

/* The table of an earlier making, and with it the file beside it. */
static enum ropa_status withdraw_register(struct rp_site *s) {
    struct rp_buf path = {0}, csv = {0};
    rp_buf_printf(&path, "%s/" RP_SITE_TABLE, s->folder);
    rp_buf_str(&csv, "ไม่ได้เผยแพร่แล้ว\n");
    enum ropa_status st = path.bad || csv.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!st && !s->whole && is_ours(s, path.p)) {
        st = withdraw(s, RP_SITE_TABLE);
        st = st ? st : rp_site_bytes(s, &csv, RP_SITE_CSV);
    }
    rp_buf_free(&path);
    rp_buf_free(&csv);
    return st;
}

/* Pages of an earlier making in the folder that nothing leads to now. */
static enum ropa_status sweep(struct rp_site *s, const char *below) {
    struct rp_buf path = {0};
    rp_buf_printf(&path, "%s/%s", s->folder, below);
    DIR *dir = path.bad ? NULL : opendir(path.p);
    enum ropa_status st = path.bad ? rp_err(s->err, ROPA_E_NOMEM, NULL)
                          : !dir   ? rp_err_errno(s->err, path.p, errno)
                                   : ROPA_OK;
    for (const struct dirent *d = dir ? readdir(dir) : NULL; d && !st; d = readdir(dir)) {
        char file[64];
        struct rp_buf whole = {0};
        if (!strstr(d->d_name, ".html") ||
            (size_t)snprintf(file, sizeof file, "%s/%s", below, d->d_name) >= sizeof file)
            continue;
        rp_buf_printf(&whole, "%s/%s", s->folder, file);
        if (whole.bad)
            st = rp_err(s->err, ROPA_E_NOMEM, NULL);
        else if (!is_led_to(s, file) && is_ours(s, whole.p))
            st = withdraw(s, file);
        rp_buf_free(&whole);
    }
    if (dir)
        closedir(dir);
    rp_buf_free(&path);
    return st;
}

enum ropa_status ropa_document_site(struct ropa_register *reg, const char *folder, bool overwrite,
                                    struct ropa_document_site *out, struct ropa_err *err) {
    static const char *const folders[] = {"n", "r"};
    struct rp_site s = {.reg = reg, .folder = folder, .overwrite = overwrite, .err = err};
    char *css = NULL;
    enum ropa_status st = rp_store_read_proved(reg->st, err);
    if (st)
        return st;
    rp_store_read_all(reg->st);
    st = rp_file_folder(folder, RP_SITE_OPEN, err);
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
        st = make_register(&s);
    if (!st)
        st = rp_site_lead(&s);
    for (size_t i = 0; i < sizeof folders / sizeof *folders && !st && overwrite; i++)
        st = sweep(&s, folders[i]);
    if (!st && overwrite)
        st = withdraw_register(&s);
    for (size_t i = 0; i < RP_SITE_N_BY && !st && overwrite; i++)
        st = sweep(&s, rp_site_folders[i]);
    rp_paper_shared_free(&s.shared);
    rp_store_read_end(reg->st);
    *out = (struct ropa_document_site){s.n - s.n_notices, s.n_notices, s.held};
    free(css);
    free(s.all);
    free(s.tags);
    rp_pool_free(&s.pool);
    return st;
}
