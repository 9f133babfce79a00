/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The evidence pack of a KPI: for each step what proves it as files. A record proves by the register as it was approved, by the documents that
 * are made of it and stand as approved, by the memos on it, and by the evidence it names; each file is packed once, however many steps it proves.
 */
#include "agree/pack.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/memo.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/organisation.h"
#include "model/set.h"
#include "register/register.h"
#include "scoring/scoring.h"
#include "store/history/act.h"

#include <ropa/acts.h>
#include <ropa/document.h>
#include <ropa/evidence.h>
#include <ropa/exchange.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

#define REGISTER "register" /* the workbook of the records, and what is known of it */

/* What was found out of a file that may be packed. */
struct held {
    const struct rp_bundled *file; /* NULL: it isn't in the pack, and `said` tells why */
    const char *what, *said, *day; /* what it is called on the page; its date */
};

struct packing {
    struct ropa_register *reg;
    const struct ropa_score_pack *how;
    struct rp_scoring *scoring;
    const struct ropa_score *score;
    struct rp_bundle *bundle;
    struct rp_pool pool;
    struct rp_pack_page page;
    struct held **held; /* by what it is of: uid of the evidence, kind and uid of the record */
    size_t n_held, cap_held;
    struct rp_memo places; /* of each, where it stands there */
    struct ropa_score_packed n;
    struct ropa_err *err;
};

static const char *say(const struct packing *p, const struct ropa_text *text) {
    return text->in[p->how->lang];
}

static const char *keep(struct packing *p, struct rp_buf *text) {
    p->pool.bad |= text->bad;
    const char *kept = text->bad ? "" : rp_pool_text(&p->pool, text->p ? text->p : "");
    rp_buf_free(text);
    return kept ? kept : "";
}

static enum ropa_status memory(const struct packing *p) {
    return p->pool.bad || p->page.paper.pool.bad ? rp_err(p->err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* ---- each file once ---- */

static struct held *find_held(const struct packing *p, const char *key) {
    const char *place = rp_memo_get(&p->places, key);
    return place ? p->held[strtoul(place, NULL, 10)] : NULL;
}

/* Remember what comes to be known of `key`; NULL when memory ran out. */
static struct held *add_held(struct packing *p, const char *key) {
    char place[24];
    struct held **more = rp_grow(p->held, p->n_held, &p->cap_held, sizeof *more);
    struct held *h = rp_pool_take(&p->pool, 1, sizeof *h);
    p->held = more ? more : p->held;
    snprintf(place, sizeof place, "%zu", p->n_held);
    if (!more || !h || !rp_memo_put(&p->places, key, place)) {
        p->pool.bad = true;
        return NULL;
    }
    *h = (struct held){.what = "", .said = "", .day = ""};
    p->held[p->n_held++] = h;
    return h;
}

/* That a file was added, or `s` why it wasn't. */
static enum ropa_status note_file(struct packing *p, enum ropa_status s) {
    p->n.files += !s;
    if (!s && p->how->progress && !p->how->progress(p->how->ctx, p->n.files))
        s = rp_err(p->err, ROPA_E_STOPPED, NULL);
    return s;
}

static void put_line(struct packing *p, const char *what, const struct held *h) {
    rp_pack_page_line(&p->page, &(struct rp_pack_line){what, h->day, h->file, h->said});
}

/* ---- evidence ---- */

/* What its file is, or why there is none. */
static enum ropa_status pack_file(struct packing *p, const struct ropa_record *rec, struct held *h) {
    static const struct ropa_text erased = {{"ไฟล์ถูกลบแล้วเมื่อ ", "the file was erased on "}},
                                  over = {{"ไฟล์ถูกลบตามระยะเวลาเก็บรักษาเมื่อ ",
                                           "the file was erased, its time being over, on "}},
                                  sum = {{" SHA-256 ", ", SHA-256 "}},
                                  away = {{"ทะเบียนไม่มีไฟล์ ", "the register doesn't hold the file "}},
                                  none = {{"ไม่มีไฟล์", "no file"}};
    const char *name = ropa_record_get(rec, EVI_FILE_NAME), *sha256 = ropa_record_get(rec, EVI_SHA256),
               *url = ropa_record_get(rec, EVI_URL);
    enum ropa_evidence_file is;
    char day[11], text[96];
    struct rp_buf said = {0};
    enum ropa_status s = ropa_evidence_find(p->reg, rec, &is, day, p->err);
    if (!s && is == ROPA_EVIDENCE_KEPT)
        return note_file(p, rp_bundle_add_evidence(p->bundle, "evidence", p->reg, rec, &h->file, p->err));
    if (is == ROPA_EVIDENCE_ERASED)
        rp_buf_printf(&said, "%s%s%s%s", say(p, rp_evidence_over(rec, day) ? &over : &erased),
                      ropa_date_format(day, p->how->lang, ROPA_DATE_LONG, text, sizeof text), say(p, &sum),
                      sha256 ? sha256 : "–");
    else if (is == ROPA_EVIDENCE_AWAY)
        rp_buf_printf(&said, "%s%s", say(p, &away), name ? name : "");
    else
        rp_buf_str(&said, url ? url : say(p, &none));
    p->n.erased += is == ROPA_EVIDENCE_ERASED;
    p->n.away += is == ROPA_EVIDENCE_AWAY;
    h->said = keep(p, &said);
    return s;
}

/* Until when it is, or was, valid. */
static void put_validity(const struct packing *p, const struct ropa_record *rec, struct rp_buf *what) {
    static const struct ropa_text valid = {{" ใช้ได้ถึง ", ", valid until "}},
                                  expired = {{" หมดอายุแล้วเมื่อ ", ", expired on "}};
    const char *until = ropa_record_get(rec, EVI_VALID_UNTIL);
    char text[96];
    if (until)
        rp_buf_printf(what, "%s%s", say(p, rp_evidence_expired(rec, p->score->as_of) ? &expired : &valid),
                      ropa_date_format(until, p->how->lang, ROPA_DATE_LONG, text, sizeof text));
}

/* "EV-ICT-66-001 ใบลงชื่อ (ใบลงชื่อ 15 มี.ค..pdf)": by what its file was called too, since in the pack it is called otherwise. */
static enum ropa_status pack_evidence(struct packing *p, const char *uid, const struct held **out) {
    static const struct ropa_text gone = {
        {"ไม่พบหลักฐานนี้ในทะเบียนแล้ว", "this evidence is in the register no more"}};
    struct ropa_record *rec = NULL;
    struct rp_buf what = {0};
    struct held *h = find_held(p, uid);
    *out = h;
    if (h)
        return ROPA_OK;
    if (!(h = add_held(p, uid)))
        return memory(p);
    *out = h;
    enum ropa_status s = ropa_register_get(p->reg, &rp_evidence, uid, &rec, p->err);
    if (s == ROPA_E_NOT_FOUND) {
        h->what = h->said = say(p, &gone);
        return ROPA_OK;
    }
    if (s)
        return s;
    const char *title = ropa_record_get(rec, EVI_TITLE), *name = ropa_record_get(rec, EVI_FILE_NAME),
               *day = ropa_record_get(rec, EVI_EVIDENCE_DATE);
    rp_buf_printf(&what, "%s %s", ropa_record_ref(rec), title ? title : "");
    if (name)
        rp_buf_printf(&what, " (%s)", name);
    put_validity(p, rec, &what);
    h->what = keep(p, &what);
    h->day = day ? rp_pool_text(&p->pool, day) : "";
    s = pack_file(p, rec, h);
    ropa_record_free(rec);
    return s ? s : memory(p);
}

static enum ropa_status line_of_evidence(struct packing *p, const char *uid) {
    const struct held *h;
    enum ropa_status s = pack_evidence(p, uid, &h);
    if (!s)
        put_line(p, h->what, h);
    return s;
}

/* ---- what a record names as evidence ---- */

static enum ropa_status lines_of_fields(struct packing *p, const struct ropa_record *rec) {
    const struct ropa_entity *ent = ropa_record_entity(rec);
    struct rp_buf one = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t f = 0; f < ent->n_fields && !s; f++) {
        const struct ropa_field *field = &ent->fields[f];
        const char *value = ropa_record_get(rec, f);
        for (size_t i = 0; field->kind == ROPA_ROWS && i < ropa_record_rows(rec, f) && !s; i++)
            s = lines_of_fields(p, ropa_record_row(rec, f, i));
        if (!value || !field->of || rp_conduct(field->of)->file == ROPA_NO_FIELD)
            continue;
        if (field->kind == ROPA_REF)
            s = line_of_evidence(p, value);
        while (field->kind == ROPA_REFS && !s && rp_set_next(&value, &one))
            s = line_of_evidence(p, one.p);
    }
    p->pool.bad |= one.bad;
    rp_buf_free(&one);
    return s;
}

/* ---- memos ---- */

static void add_label(const struct packing *p, struct rp_buf *out, const char *vocab, const char *code) {
    const struct ropa_choice *c = code ? ropa_choice_find(ropa_vocab_find(vocab), code) : NULL;
    rp_buf_str(out, c ? say(p, &c->label) : code);
}

struct memos {
    struct packing *p;
    enum ropa_status status;
};

/* Acts that nobody disputed, by the day of the score: what was signed, and what was published. */
static bool line_of_act(void *ctx, const struct ropa_act_kept *act) {
    static const struct ropa_text numbered = {{" ตามบันทึกที่ ", " by memo "}}, by = {{" โดย ", " by "}},
                                  at = {{" ที่ ", " at "}}, none = {{"ไม่มีไฟล์สแกน", "no scan"}};
    struct memos *m = ctx;
    struct packing *p = m->p;
    const struct held *h = NULL;
    struct rp_buf what = {0};
    const bool counts = !act->disputed && act->date && strcmp(act->date, p->score->as_of) <= 0;
    if (!counts || !(act->memo || act->evidence || act->issued || act->url))
        return true;
    if (act->evidence || act->issued)
        m->status = pack_evidence(p, act->evidence ? act->evidence : act->issued, &h);
    add_label(p, &what, act->decision ? "DECISION" : "ACTKIND", act->decision ? act->decision : act->kind);
    if (act->memo)
        rp_buf_printf(&what, "%s%s", say(p, &numbered), act->memo);
    if (act->by_post)
        rp_buf_printf(&what, "%s%s", say(p, &by), act->by_post);
    if (act->url)
        rp_buf_printf(&what, "%s%s", say(p, &at), act->url);
    if (h)
        rp_buf_printf(&what, ": %s", h->what);
    const struct held line = {.day = rp_pool_text(&p->pool, act->date),
                              .file = h ? h->file : NULL,
                              .said = h          ? h->said
                                      : act->url ? "–"
                                                 : say(p, &none)};
    if (!m->status && line.day)
        put_line(p, keep(p, &what), &line);
    rp_buf_free(&what);
    if (!m->status && act->evidence && act->issued)
        m->status = line_of_evidence(p, act->issued);
    char form[37];
    for (const char *more = act->forms; !m->status && (more = ropa_act_form(more, form));)
        m->status = line_of_evidence(p, form);
    return !m->status;
}

/* ---- documents ---- */

struct writing {
    struct ropa_register *reg;
    struct ropa_document what;
};

static enum ropa_status write_document(void *ctx, const struct ropa_sink *to, struct ropa_err *err) {
    const struct writing *w = ctx;
    return ropa_document_write_to(w->reg, to, &w->what, NULL, err);
}

/* It stands as it was approved, by the day of the score. */
static bool is_issued(const struct packing *p, const struct ropa_document_result *d) {
    return d->state == ROPA_DOCUMENT_ISSUED && d->approved && strcmp(d->approved, p->score->as_of) <= 0;
}

/* The document of that kind; none where the record has no such. */
static enum ropa_status make_document(struct packing *p, const struct ropa_record *rec,
                                      const struct ropa_document_kind *kind, struct held *h) {
    struct ropa_document_made *made = NULL;
    struct rp_buf stem = {0};
    struct writing w = {p->reg,
                        {.kind = kind,
                         .uid = ropa_record_uid(rec),
                         .lang = ROPA_TH,
                         .format = kind->picture ? "png" : "docx"}};
    enum ropa_status s = ropa_document_try(p->reg, &w.what, &made, p->err);
    if (s)
        return s == ROPA_E_EMPTY_PAPER || s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
    const struct ropa_document_result *d = ropa_document_result(made);
    const bool issued = is_issued(p, d);
    if (issued || kind->kept) {
        h->what = say(p, &kind->label);
        h->day = issued ? rp_pool_text(&p->pool, d->approved) : "";
        h->said = say(p, ropa_document_state_text(d->state == ROPA_DOCUMENT_ISSUED ? ROPA_DOCUMENT_PROPOSED
                                                                                   : d->state));
    }
    ropa_document_free(made);
    rp_buf_printf(&stem, "%s-%s", kind->name, ropa_record_ref(rec));
    if (issued && !stem.bad)
        s = note_file(p, rp_bundle_add(p->bundle, "documents", stem.p, w.what.format, write_document, &w,
                                       &h->file, p->err));
    p->pool.bad |= stem.bad;
    rp_buf_free(&stem);
    return s;
}

static enum ropa_status lines_of_documents(struct packing *p, const struct ropa_record *rec) {
    enum ropa_status s = ROPA_OK;
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n && !s; i++) {
        char key[96];
        if (strcmp(kinds[i]->noun, ropa_record_entity(rec)->code) != 0)
            continue;
        snprintf(key, sizeof key, "%s %s", kinds[i]->name, ropa_record_uid(rec));
        struct held *h = find_held(p, key);
        if (!h && (h = add_held(p, key)))
            s = make_document(p, rec, kinds[i], h);
        if (h && !s && *h->what)
            put_line(p, h->what, h);
        s = s ? s : memory(p);
    }
    return s;
}

/* ---- records ---- */

/* The register of what the pack is of, as it was approved. */
static enum ropa_status write_register(void *ctx, const struct ropa_sink *to, struct ropa_err *err) {
    const struct packing *p = ctx;
    const char *unit = p->how->options.unit;
    struct ropa_query *q = ropa_query_new(p->reg, &rp_activity);
    const struct ropa_export how = {.format = "xlsx", .query = q, .lang = p->how->lang, .approved = true};
    size_t n;
    enum ropa_status s = q ? ropa_query_sort(q, "ref", err) : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && unit)
        ropa_query_units(q, &unit, 1);
    if (!s)
        s = ropa_export_to(p->reg, to, &how, &n, err);
    ropa_query_free(q);
    return s;
}

/* An entry that was approved by the day of the score stands in the register, which is packed once; else it is said that it is kept. */
static enum ropa_status pack_record(struct packing *p, const struct rp_item *item, struct held *h) {
    struct rp_approved_at at;
    enum ropa_status s = rp_act_approved_at(p->reg->st, item->uid, false, &at, p->err);
    if (s || !rp_conduct(rp_ledger_noun(item))->entry || !at.link || strcmp(at.day, p->score->as_of) > 0)
        return s;
    struct held *whole = find_held(p, REGISTER);
    if (!whole && (whole = add_held(p, REGISTER)))
        s = note_file(p, rp_bundle_add(p->bundle, "records", REGISTER, "xlsx", write_register, p,
                                       &whole->file, p->err));
    if (whole)
        h->file = whole->file;
    return s ? s : memory(p);
}

/* ---- what proves a step ---- */

/* The record itself, then what there is of it. */
static enum ropa_status lines_of_record(struct packing *p, const struct rp_item *item, const char *on) {
    static const struct ropa_text kept = {{"รายการในทะเบียน", "a record of the register"}};
    struct ropa_record *rec = NULL;
    struct memos m = {.p = p};
    struct rp_buf what = {0};
    rp_buf_printf(&what, "%s %s", item->ref, item->title);
    struct held record = {.said = say(p, &kept), .day = on};
    enum ropa_status s = pack_record(p, item, &record);
    put_line(p, keep(p, &what), &record);
    if (!s)
        s = ropa_register_get(p->reg, rp_ledger_noun(item), item->uid, &rec, p->err);
    if (!s)
        s = lines_of_documents(p, rec);
    if (!s)
        s = ropa_acts_each(p->reg, item->uid, NULL, line_of_act, &m, p->err);
    s = s ? s : m.status;
    if (!s)
        s = lines_of_fields(p, rec);
    ropa_record_free(rec);
    return s ? s : memory(p);
}

static enum ropa_status lines_of(struct packing *p, const char *const *refs, const char *const *on,
                                 size_t n) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < n && !s; i++) {
        const struct rp_item *item = rp_ledger_named(rp_scoring_ledger(p->scoring), refs[i]);
        if (item)
            s = rp_conduct(rp_ledger_noun(item))->file != ROPA_NO_FIELD ? line_of_evidence(p, item->uid)
                                                                        : lines_of_record(p, item, on[i]);
    }
    return s;
}

static enum ropa_status pack_steps(struct packing *p, const struct ropa_score_card *card) {
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < card->n_steps && !s; i++) {
        const struct ropa_score_step *step = &card->steps[i];
        p->n.steps++;
        p->n.done += step->state != ROPA_STEP_OPEN;
        rp_pack_page_step(&p->page, step);
        s = lines_of(p, step->proof, step->proof_on, step->n_proof);
        rp_pack_page_lacks(&p->page, step->missing, step->n_missing, step->warnings, step->n_warnings);
    }
    return s;
}

static enum ropa_status pack_card(struct packing *p, const struct ropa_score_card *card, bool named) {
    rp_pack_page_card(&p->page, card, named);
    enum ropa_status s = pack_steps(p, card);
    for (size_t i = 0; i < card->n_levels && !s; i++) {
        const struct ropa_score_level *level = &card->levels[i];
        if (!level->n_proof && !level->n_missing)
            continue;
        rp_pack_page_level(&p->page, level);
        s = lines_of(p, level->proof, level->proof_on, level->n_proof);
        rp_pack_page_lacks(&p->page, level->missing, level->n_missing, NULL, 0);
    }
    if (card->n_proof && !s) {
        rp_pack_page_results(&p->page);
        s = lines_of(p, card->proof, card->proof_on, card->n_proof);
        rp_pack_page_lacks(&p->page, NULL, 0, NULL, 0);
    }
    return s ? s : memory(p);
}

/* ---- the whole ---- */

static enum ropa_status put_html(void *ctx, struct rp_file *file, struct ropa_err *err) {
    const struct packing *p = ctx;
    return rp_paper_html(&p->page.paper, rp_file_stream(file)) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
}

static enum ropa_status put_page(void *ctx, const struct ropa_sink *to, struct ropa_err *err) {
    return rp_file_write(&(struct rp_out){.path = "index.html", .sink = to}, put_html, ctx, err);
}

/* Of the unit asked for, else of the office. */
static const char *whose(struct packing *p, const struct ropa_score_kpi *kpi) {
    struct ropa_record *organisation = NULL;
    if (p->how->options.unit)
        return kpi->card.unit_name;
    if (rp_register_first(p->reg, &rp_organisation, &organisation, NULL) || !organisation)
        return "";
    const char *name = ropa_record_get(organisation, ORG_CONTROLLER_NAME);
    name = name ? rp_pool_text(&p->pool, name) : "";
    ropa_record_free(organisation);
    return name ? name : "";
}

static enum ropa_status pack_kpi(struct packing *p) {
    const struct ropa_score_kpi *kpi = &p->score->kpis[0]; /* the one that was asked for */
    const bool units = kpi->n_units && !p->how->options.unit;
    enum ropa_status s = ROPA_OK;
    size_t n;
    rp_pack_page_begin(&p->page, p->score, kpi, whose(p, kpi));
    if (!units)
        s = pack_card(p, &kpi->card, false);
    for (size_t i = 0; units && i < kpi->n_units && !s; i++)
        s = pack_card(p, &kpi->units[i], true);
    const struct rp_bundled *const *files = rp_bundle_all(p->bundle, &n);
    rp_pack_page_end(&p->page, files, n);
    s = s ? s : memory(p);
    return s ? s : rp_bundle_add(p->bundle, NULL, "index", "html", put_page, p, NULL, p->err);
}

static enum ropa_status write(void *ctx, struct rp_file *file, struct ropa_err *err) {
    struct packing *p = ctx;
    char *css = NULL;
    enum ropa_status s = rp_template_read(p->reg, "documents/page.css", &css, err);
    p->err = err;
    p->page.paper.style = css;
    if (!s)
        s = rp_bundle_begin(file, &p->pool, &p->bundle, err);
    if (!s)
        s = pack_kpi(p);
    if (!s)
        s = rp_bundle_end(p->bundle, err);
    else
        rp_bundle_drop(p->bundle);
    free(css);
    return s;
}

static enum ropa_status pack_to(struct ropa_register *reg, const struct rp_out *to,
                                const struct ropa_score_pack *how, struct ropa_score_packed *out,
                                struct ropa_err *err) {
    struct packing p = {
        .reg = reg, .how = how, .page.paper = {.lang = how->lang, .day = "", .footer = "", .wide = true}};
    struct ropa_score_options o = how->options;
    struct ropa_score *score = NULL;
    if (!o.kpi)
        return rp_err(err, ROPA_E_USAGE, "kpi");
    enum ropa_status s = rp_err_day(err, o.as_of);
    if (!s)
        s = rp_store_read_proved(reg->st, err);
    if (s)
        return s;
    s = rp_scoring_begin(reg, rp_scoring_year(reg, &o), &p.scoring, err);
    if (!s)
        s = rp_scoring_compute(p.scoring, &o, &score, err);
    p.score = score;
    if (!s)
        s = rp_file_write(to, write, &p, err);
    if (err && (s == ROPA_E_FULL || s == ROPA_E_IO)) /* a part has no name that anybody knows */
        RP_COPY(err->subject, to->path);
    if (!s && out)
        *out = p.n;
    ropa_score_free(score);
    rp_scoring_end(p.scoring);
    rp_store_read_end(reg->st);
    rp_memo_clear(&p.places);
    free(p.held);
    rp_paper_free(&p.page.paper);
    rp_pool_free(&p.pool);
    return s;
}

enum ropa_status ropa_score_pack(struct ropa_register *reg, const char *path,
                                 const struct ropa_score_pack *how, struct ropa_score_packed *out,
                                 struct ropa_err *err) {
    return pack_to(reg, &(struct rp_out){.path = path, .overwrite = how->overwrite}, how, out, err);
}

enum ropa_status ropa_score_pack_to(struct ropa_register *reg, const struct ropa_sink *to,
                                    const struct ropa_score_pack *how, struct ropa_score_packed *out,
                                    struct ropa_err *err) {
    return pack_to(reg, &(struct rp_out){.path = "zip", .sink = to}, how, out, err);
}
