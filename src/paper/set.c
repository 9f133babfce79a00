/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* All documents of an office in one folder, and the page that leads to them. */
#include <ropa/document.h>

#include "base/buf.h"
#include "base/err.h"
#include "exchange/file.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/nouns/unit.h"
#include "paper/document.h"
#include "paper/paper.h"
#include "paper/shared.h"
#include "register/register.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define INDEX "index.html"

struct making {
    struct ropa_register *reg;
    const char *folder;
    const struct ropa_document_set *how;
    const struct ropa_document_kind *kind;
    ropa_document_set_fn *each;
    void *ctx;
    struct rp_paper_shared shared;
    struct rp_paper page;  /* that leads to them */
    struct rp_node *table; /* of this kind; NULL: none was made yet */
    size_t n, by_state[ROPA_DOCUMENT_STALE + 1];
    bool stopped;
    enum ropa_status status;
    struct ropa_err *err;
};

/* ---- the page ---- */

static void add_row(struct making *m, const char *ref, const char *file,
                    const struct ropa_document_result *d) {
    static const struct ropa_text columns[] = {
        {{"รหัส", "Ref"}}, {{"เอกสาร", "Document"}}, {{"สถานะ", "State"}}};
    const enum ropa_lang lang = m->page.lang;
    struct rp_buf state = {0};
    if (!m->table) {
        rp_paper_heading(&m->page, m->page.root, 2, m->kind->label.in[lang]);
        m->table = rp_paper_block(&m->page, m->page.root, RP_TABLE);
        struct rp_node *head = m->table ? rp_paper_block(&m->page, m->table, RP_ROW) : NULL;
        for (size_t i = 0; head && i < sizeof columns / sizeof *columns; i++)
            rp_paper_cell(&m->page, head, columns[i].in[lang], NULL);
    }
    struct rp_node *row = m->table ? rp_paper_block(&m->page, m->table, RP_ROW) : NULL;
    const struct ropa_text *said = ropa_document_state_text(d->state);
    rp_buf_str(&state, said->in[lang]);
    if (d->legal)
        rp_buf_printf(&state, lang == ROPA_TH ? " (%zu รายการ)" : " (%zu items)", d->legal);
    m->page.pool.bad |= state.bad;
    if (!row || state.bad)
        return;
    rp_paper_cell(&m->page, row, ref, NULL);
    rp_paper_cell(&m->page, row, d->title, file);
    rp_paper_cell(&m->page, row, state.p, NULL);
    rp_buf_free(&state);
}

/* Its title and, above the tables, how many there are: counted as they were made. */
static void begin_page(struct making *m, const char *whose) {
    static const struct ropa_text title = {{"ชุดเอกสารของ%s", "Documents of %s"}};
    struct rp_buf text = {0};
    m->page.root = rp_paper_block(&m->page, NULL, RP_BLOCKS);
    rp_buf_printf(&text, title.in[m->page.lang], whose);
    m->page.pool.bad |= text.bad || !m->page.root;
    m->page.title = rp_pool_text(&m->page.pool, text.p ? text.p : "");
    if (!m->page.pool.bad)
        rp_paper_heading(&m->page, m->page.root, 1, text.p);
    rp_buf_free(&text);
}

static void end_page(struct making *m) {
    static const struct ropa_text counted = {
        {"ทั้งหมด %zu ฉบับ: อนุมัติแล้ว %zu ฉบับเสนอ %zu ไม่ตรงกับทะเบียนแล้ว %zu ร่าง %zu ทำเมื่อ %s",
         "%zu in all: %zu approved, %zu proposed, %zu changed since, %zu drafts; made on %s"}};
    const size_t *of = m->by_state;
    struct rp_buf text = {0};
    char day[96];
    const enum ropa_lang lang = m->page.lang;
    rp_buf_printf(&text, counted.in[lang], m->n, of[ROPA_DOCUMENT_ISSUED], of[ROPA_DOCUMENT_PROPOSED],
                  of[ROPA_DOCUMENT_STALE], of[ROPA_DOCUMENT_DRAFT],
                  ropa_date_format(m->reg->view->today, lang, ROPA_DATE_LONG, day, sizeof day));
    m->page.pool.bad |= text.bad;
    if (!text.bad)
        rp_paper_para(&m->page, m->page.root, text.p);
    rp_buf_free(&text);
    if (!m->page.pool.bad && lang == ROPA_TH)
        rp_paper_thai_digits(&m->page);
}

static enum ropa_status put_page(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct making *m = ctx;
    return rp_paper_html(&m->page, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

/* ---- the documents ---- */

/* What its files end in: of what is drawn a picture, whatever the others are. */
static const char *ending_of(const struct making *m) {
    const char *format = m->how->format ? m->how->format : "docx";
    return m->kind->picture && strcmp(format, "pdf") != 0 && strcmp(format, "svg") != 0 ? "png" : format;
}

/* "notice-PN-ICT-66-001.docx": what a folder can't hold in a name is left out. */
static void name_file(struct rp_buf *out, const struct making *m, const char *ref) {
    rp_buf_printf(out, "%s-", m->kind->name);
    for (; *ref; ref++)
        rp_buf_char(out, strchr("/\\:*?\"<>|", *ref) || (unsigned char)*ref < ' ' ? '_' : *ref);
    rp_buf_printf(out, ".%s", ending_of(m));
}

static bool make_one(void *ctx, const struct ropa_record *rec) {
    struct making *m = ctx;
    struct ropa_document_made *made = NULL;
    struct rp_buf name = {0}, path = {0};
    const struct ropa_document what = {.kind = m->kind,
                                       .uid = ropa_record_uid(rec),
                                       .lang = ROPA_TH, /* which prevails */
                                       .format = ending_of(m),
                                       .overwrite = m->how->overwrite};
    if (!strcmp(ropa_record_status(rec), "retired"))
        return true;
    rp_store_view_trim(m->reg->st); /* what was lent for the last one may go */
    name_file(&name, m, ropa_record_ref(rec));
    rp_buf_printf(&path, "%s/%s", m->folder, name.p ? name.p : "");
    m->page.pool.bad |= name.bad || path.bad;
    struct ropa_err err = {0};
    m->status = name.bad || path.bad ? rp_err(&err, ROPA_E_NOMEM, NULL)
                                     : rp_document_write(m->reg, path.p, &what, &m->shared, &made, &err);
    if (!m->status) {
        const struct ropa_document_result *d = ropa_document_result(made);
        m->n++;
        m->by_state[d->state]++;
        add_row(m, ropa_record_ref(rec), name.p, d);
        m->stopped =
            !m->each(m->ctx, &(struct ropa_document_of_set){m->kind, ropa_record_ref(rec), name.p, d});
    } else if (m->status == ROPA_E_EMPTY_PAPER) { /* it would tell of nothing */
        m->status = ROPA_OK;
    } else if (m->err) {
        *m->err = err;
    }
    ropa_document_free(made);
    rp_buf_free(&name);
    rp_buf_free(&path);
    return !m->status && !m->stopped;
}

static enum ropa_status make_kind(struct making *m, const struct ropa_document_kind *kind) {
    struct ropa_query *q = ropa_query_new(m->reg, ropa_entity_find(kind->noun));
    m->kind = kind;
    m->table = NULL;
    enum ropa_status s = q ? ropa_query_sort(q, "ref", m->err) : rp_err(m->err, ROPA_E_NOMEM, NULL);
    if (!s && kind->only)
        s = ropa_query_where(q, kind->only, m->err);
    if (!s && m->how->unit)
        ropa_query_units(q, &m->how->unit, 1);
    if (!s)
        s = ropa_register_list(m->reg, q, make_one, m, m->err);
    ropa_query_free(q);
    return s ? s : m->status;
}

static enum ropa_status make_all(struct making *m) {
    const struct ropa_view *view = m->reg->view;
    const struct ropa_record *unit = m->how->unit ? view->record(view->ctx, &rp_unit, m->how->unit) : NULL;
    struct ropa_record *org = NULL;
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    enum ropa_status s = rp_register_first(m->reg, &rp_organisation, &org, m->err);
    if (s)
        return s;
    const char *whose = unit  ? ropa_record_get(unit, UNI_NAME)
                        : org ? ropa_record_get(org, ORG_CONTROLLER_NAME)
                              : NULL;
    begin_page(m, whose ? whose : "");
    ropa_record_free(org);
    for (size_t i = 0; i < n && !s && !m->stopped; i++)
        s = make_kind(m, kinds[i]);
    end_page(m);
    return !s && m->page.pool.bad ? rp_err(m->err, ROPA_E_NOMEM, NULL) : s;
}

enum ropa_status ropa_document_all(struct ropa_register *reg, const char *folder,
                                   const struct ropa_document_set *how, ropa_document_set_fn *each, void *ctx,
                                   struct ropa_err *err) {
    struct making m = {.reg = reg, .folder = folder, .how = how, .each = each, .ctx = ctx, .err = err};
    struct rp_buf path = {0};
    char *css = NULL;
    m.page.lang = how->lang;
    m.page.day = m.page.footer = m.page.style = "";
    enum ropa_status s = rp_store_read_proved(reg->st, err);
    if (s)
        return s;
    rp_store_read_all(reg->st);
    s = rp_file_folder(folder, 0700, err);
    if (!s)
        s = rp_template_read(reg, "documents/page.css", &css, err);
    if (!s) {
        m.page.style = css;
        s = make_all(&m);
    }
    rp_buf_printf(&path, "%s/" INDEX, folder);
    if (!s && path.bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !m.stopped)
        s = rp_file_write(&(struct rp_out){.path = path.p, .overwrite = how->overwrite}, put_page, &m, err);
    rp_paper_shared_free(&m.shared);
    rp_store_read_end(reg->st);
    rp_buf_free(&path);
    rp_paper_free(&m.page);
    free(css);
    return s;
}
