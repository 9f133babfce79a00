/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Whether a document's file still says what the register does: the document is made again and the words of both are compared, so that
 * whoever changes the file together with what it says of itself is found all the same.
 */
#include <ropa/document.h>

#include "base/err.h"
#include "exchange/sheet/zip_read.h"
#include "paper/document.h"
#include "paper/issue.h"
#include "paper/pdf.h"
#include "paper/saved.h"
#include "paper/seal.h"
#include "paper/shown.h"
#include "register/register.h"
#include "store/history/history.h"

#include <errno.h>
#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- reading the file ---- */

/* A digit of a page's number, as Word or LibreOffice last counted it: how many bytes; 0 none. */
static size_t digit_before(const char *text, size_t n) {
    if (n && text[n - 1] >= '0' && text[n - 1] <= '9')
        return 1;
    return n >= 3 && !memcmp(text + n - 3, "\xE0\xB9", 2) && (unsigned char)text[n - 1] >= 0x90 ? 3 : 0;
}

/* Less "หน้า 1 จาก 2" at its end. */
static void drop_page(struct rp_buf *footer) {
    static const char *const words[2][2] = {{"จาก", "หน้า"}, {"of", "Page"}};
    for (size_t lang = 0; lang < 2; lang++) {
        size_t n = footer->n, digit;
        bool fits = n > 0;
        for (size_t i = 0; i < 2 && fits; i++) {
            const size_t word = strlen(words[lang][i]);
            while ((digit = digit_before(footer->p, n)))
                n -= digit;
            fits = n >= word && !memcmp(footer->p + n - word, words[lang][i], word);
            n -= fits ? word : 0;
        }
        if (fits) {
            footer->n = n;
            footer->p[n] = '\0';
        }
    }
}

/* What stands below the pages: programs make several parts of one, whatever is said twice is said once. */
static enum ropa_status read_footers(struct rp_zip *z, struct rp_buf *out, struct ropa_err *err) {
    enum ropa_status s = ROPA_OK;
    for (unsigned i = 1; i < 10 && !s; i++) {
        char name[32];
        struct rp_buf part = {0}, words = {0};
        snprintf(name, sizeof name, "word/footer%u.xml", i);
        s = rp_docx_read(z, name, &part, err);
        if (!s && !rp_paper_words_of("docx", part.p ? part.p : "", &words))
            s = rp_err(err, ROPA_E_NOMEM, NULL);
        drop_page(&words);
        if (words.n && (!out->p || strcmp(out->p, words.p) != 0))
            rp_buf_str(out, words.p);
        rp_buf_free(&part);
        rp_buf_free(&words);
    }
    return !s && out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

/* A docx: its text, what it says of itself, and beside its words. */
static enum ropa_status read_docx(const char *path, struct rp_buf *text, struct rp_buf *said,
                                  struct rp_paper_beside *beside, struct ropa_err *err) {
    struct rp_zip *z = NULL;
    enum ropa_status s = rp_zip_open(path, &rp_zip_book, &z, err);
    if (!s)
        s = rp_docx_read(z, "word/document.xml", text, err);
    if (!s)
        s = rp_docx_read(z, "docProps/core.xml", said, err);
    if (!s)
        s = read_footers(z, &beside->footer, err);
    if (!s && !rp_paper_beside_of("docx", said->p ? said->p : "", beside))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    rp_zip_close(z);
    return s;
}

static enum ropa_status read_text(const char *path, struct rp_buf *text, struct ropa_err *err) {
    FILE *f = fopen(path, "rb");
    char piece[16384];
    size_t n = 0;
    if (!f)
        return rp_err_errno(err, path, errno);
    while (text->n <= RP_PAPER_MOST && (n = fread(piece, 1, sizeof piece, f)) > 0)
        rp_buf_add(text, piece, n);
    int errnum = ferror(f) ? errno : 0;
    fclose(f);
    return errnum ? rp_err_errno(err, path, errnum) : text->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static const char *format_of(const char *path) {
    static const char *const formats[] = {"docx", "pdf", "html", "md"};
    const char *dot = strrchr(path, '.');
    for (size_t i = 0; dot && i < sizeof formats / sizeof *formats; i++)
        if (!strcasecmp(dot + 1, formats[i]))
            return formats[i];
    return NULL;
}

bool ropa_document_is_file(const char *path) {
    return format_of(path) != NULL;
}

/* ---- against the register ---- */

/* A day as a document has it. */
static void put_day(const char *day, enum ropa_lang lang, bool blanks, struct rp_buf *out) {
    char text[128];
    rp_paper_day(day, lang, text);
    for (const char *p = text; *p; p++)
        if (blanks || *p != ' ')
            rp_paper_digit(out, *p, lang);
}

/* The day that letters bear is that of the making: the words of today's as they were on `then`. */
static void put_as_of(const char *words, const char *today, const char *then, enum ropa_lang lang,
                      bool blanks, struct rp_buf *out) {
    struct rp_buf n = {0}, w = {0};
    put_day(today, lang, blanks, &n);
    put_day(then, lang, blanks, &w);
    out->bad |= n.bad || w.bad;
    for (const char *p = words; *p && !out->bad;) {
        if (n.n && !strncmp(p, n.p, n.n)) {
            rp_buf_str(out, w.p);
            p += n.n;
        } else {
            rp_buf_char(out, *p++);
        }
    }
    rp_buf_free(&n);
    rp_buf_free(&w);
}

/* As much of the text as fits, no character cut. */
static void copy_whole(char *out, size_t size, const char *text) {
    size_t n = strlen(text) < size ? strlen(text) : size - 1;
    while (n && ((unsigned char)text[n] & 0xC0) == 0x80)
        n--;
    memcpy(out, text, n);
    out[n] = '\0';
}

/* Where two texts part, a few words of each. */
static void note_parting(struct ropa_document_check *is, const char *file, const char *now) {
    size_t at = 0;
    while (file[at] && file[at] == now[at])
        at++;
    while (at && ((unsigned char)file[at] & 0xC0) == 0x80)
        at--;
    size_t from = at > 60 ? at - 60 : 0;
    while (from && ((unsigned char)file[from] & 0xC0) == 0x80)
        from--;
    copy_whole(is->file, sizeof is->file, file + from);
    copy_whole(is->now, sizeof is->now, now + from);
}

/* Whether the register went on since: it was in the state that the file names, and is in another. */
static enum ropa_status went_on(struct ropa_register *reg, const struct rp_paper_seal *seal, const char *path,
                                bool *on, struct ropa_err *err) {
    char head[65], at[26];
    bool has = !strcmp(seal->head, "0");
    enum ropa_status s = has ? ROPA_OK : rp_history_has(reg->st, seal->head, &has, at, err);
    if (!s)
        s = rp_history_head(reg->st, head, err);
    *on = !s && strcmp(head, seal->head) != 0;
    return s || has ? s : rp_err_subject(err, ROPA_E_OTHER_HISTORY, path, seal->head);
}

/* What a file says. */
struct read {
    const char *path, *format;
    struct rp_paper_seal seal;
    struct rp_buf text, said, words;
    struct rp_paper_beside beside;
};

/* Lines that end as on other machines. */
static void drop_returns(struct rp_buf *text) {
    size_t n = 0;
    for (size_t i = 0; i < text->n; i++)
        if (text->p[i] != '\r' || text->p[i + 1] != '\n')
            text->p[n++] = text->p[i];
    text->n = n;
    if (text->p)
        text->p[n] = '\0';
}

/* The seal of what was published of the record, of those pages the one with the words of the file. */
static enum ropa_status seal_of_published(struct ropa_register *reg, const char *uid, struct read *r,
                                          struct ropa_err *err) {
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    struct rp_buf words = {0};
    bool found = false, same = false;
    enum ropa_status s = rp_paper_words_of(r->format, r->text.p ? r->text.p : "", &words)
                             ? ROPA_OK
                             : rp_err(err, ROPA_E_NOMEM, NULL);
    for (size_t i = 0; i < 2 * n && !s && !same; i++) {
        struct rp_buf kept = {0}, its = {0};
        struct rp_paper_seal seal;
        s = rp_issued_last(reg, kinds[i / 2], uid, i % 2 ? ROPA_EN : ROPA_TH, &kept, err);
        if (!s && kept.p && rp_paper_seal_find(kept.p, &seal)) {
            s = rp_paper_words_of("html", kept.p, &its) ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
            same = !s && its.p && words.p && !strcmp(its.p, words.p);
            r->seal = same || !found ? seal : r->seal;
            found = true;
        }
        rp_buf_free(&kept);
        rp_buf_free(&its);
    }
    rp_buf_free(&words);
    return s || found ? s : rp_err_subject(err, ROPA_E_NOT_EXPORTED, r->path, NULL);
}

static enum ropa_status read_file(struct ropa_register *reg, const char *path, const char *uid,
                                  struct read *r, struct ropa_err *err) {
    const bool docx = !strcmp(r->format, "docx");
    enum ropa_status s =
        docx ? read_docx(path, &r->text, &r->said, &r->beside, err) : read_text(path, &r->text, err);
    if (!s && !strcmp(r->format, "md"))
        drop_returns(&r->text);
    char *head = s || docx || !r->text.p ? NULL : strstr(r->text.p, "<header>"),
         *end = head ? strstr(head, "</header>") : NULL;
    const char *text = r->text.p ? r->text.p : "", *said = r->said.p ? r->said.p : "";
    if (!s && !rp_paper_seal_find(docx ? said : text, &r->seal))
        s = uid && !strcmp(r->format, "html") ? seal_of_published(reg, uid, r, err)
                                              : rp_err_subject(err, ROPA_E_NOT_EXPORTED, path, NULL);
    if (!s && end &&
        !strcmp(r->seal.kind,
                "public_activity")) /* where the site leads on from it is no part of the paper */
        memset(head, ' ', (size_t)(end - head) + strlen("</header>"));
    if (!s && (!rp_paper_words_of(r->format, text, &r->words) ||
               (!docx && !rp_paper_beside_of(r->format, text, &r->beside))))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    return s;
}

static void read_free(struct read *r) {
    rp_buf_free(&r->text);
    rp_buf_free(&r->said);
    rp_buf_free(&r->words);
    rp_paper_beside_free(&r->beside);
}

static void note_issued(struct ropa_document_check *is, const struct rp_issued *issued) {
    RP_COPY(is->version, issued->version);
    RP_COPY(is->approved, issued->approved);
    RP_COPY(is->published, issued->published);
    RP_COPY(is->url, issued->url);
}

/* Which version it is, by what was kept of those that were published: the file can't have its own way. */
static enum ropa_status compare_issued(struct ropa_register *reg, const struct read *r,
                                       struct ropa_document_check *is, struct ropa_err *err) {
    struct rp_issued issued;
    const char *words = r->words.p ? r->words.p : "", *said, *other;
    enum ropa_status s = rp_issued_find(reg, is->kind, &r->seal, r->format, words, &r->beside, &issued, err);
    if (!s && (issued.same || (issued.claimed && is->standing != ROPA_FILE_EQUAL))) {
        note_issued(is, &issued);
        is->forged = issued.claimed;
    }
    if (!s && issued.same && is->standing == ROPA_FILE_DIFFERS)
        is->standing = ROPA_FILE_OLDER;
    const char *its = issued.words.p ? issued.words.p : "";
    if (!s && issued.claimed && is->standing != ROPA_FILE_EQUAL &&
        (strcmp(words, its) != 0 ||
         rp_paper_beside_same(r->format, &r->beside, &issued.beside, &said, &other)))
        note_parting(is, words, its);
    else if (!s && issued.claimed && is->standing != ROPA_FILE_EQUAL)
        note_parting(is, said, other);
    rp_buf_free(&issued.words);
    rp_paper_beside_free(&issued.beside);
    return s;
}

/* What the paper says beside its words in files of the format, on the day that the file was made. */
static bool put_beside(const struct rp_paper *p, const struct read *r, const char *today, enum ropa_lang lang,
                       struct rp_paper_beside *out) {
    struct rp_paper_beside now = {0};
    char *file = NULL;
    size_t n = 0;
    bool good = true;
    out->page = !strcmp(r->format, "html");
    if (!strcmp(r->format, "docx")) {
        rp_buf_str(&now.title, p->title);
        rp_buf_str(&now.footer, p->footer);
    } else {
        FILE *f = open_memstream(&file, &n);
        good = f && (strcmp(r->format, "html") ? rp_paper_md(p, f) : rp_paper_html(p, f));
        good &= f && !fclose(f);
        good = good && rp_paper_beside_of(r->format, file, &now);
    }
    struct {
        struct rp_buf *now, *then;
    } parts[] = {{&now.title, &out->title}, {&now.footer, &out->footer}, {&now.shown, &out->shown}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts && good; i++) {
        struct rp_buf bare = {0};
        for (const char *c = parts[i].now->p ? parts[i].now->p : ""; *c; c++)
            if (!strchr(" \t\r\n", *c))
                rp_buf_char(&bare, *c);
        put_as_of(bare.p ? bare.p : "", today, r->seal.day, lang, false, parts[i].then);
        good = !bare.bad && !parts[i].now->bad && !parts[i].then->bad;
        rp_buf_free(&bare);
    }
    free(file);
    rp_paper_beside_free(&now);
    return good;
}

/* The document that the file says to be. */
static struct ropa_document document_of(const struct ropa_document_check *is,
                                        const struct rp_paper_seal *seal) {
    const char *as_of = *seal->as_of ? seal->as_of : seal->day;
    return (struct ropa_document){.kind = is->kind,
                                  .uid = seal->uid,
                                  .lang = strcmp(seal->lang, "en") ? ROPA_TH : ROPA_EN,
                                  .as_of = is->kind->scored ? as_of : NULL};
}

/* How the register makes it now. */
static void note_made(struct ropa_document_check *is, const struct ropa_document_result *d) {
    is->state = d->state;
    RP_COPY(is->version, d->approved && d->version ? d->version : "");
    RP_COPY(is->approved, d->approved ? d->approved : "");
}

/* A text of the paper with the day of the making for today's. */
static const char *text_as_of(struct rp_paper *p, const char *text, const char *today, const char *then) {
    struct rp_buf out = {0};
    put_as_of(text, today, then, p->lang, true, &out);
    p->pool.bad |= out.bad;
    const char *is = out.bad || !strcmp(text, out.p ? out.p : "") ? text : rp_pool_text(&p->pool, out.p);
    rp_buf_free(&out);
    return is ? is : text;
}

static void runs_as_of(struct rp_paper *p, struct rp_node *b, const char *today, const char *then) {
    for (size_t i = 0; i < b->n_runs; i++)
        b->runs[i].text = text_as_of(p, b->runs[i].text, today, then);
    for (b = b->first; b; b = b->next)
        runs_as_of(p, b, today, then);
}

/* The paper as it was written on the day of the file, with what that says of itself. */
static void paper_as_of(struct rp_paper *p, const char *today, const struct rp_paper_seal *seal,
                        const char *said) {
    runs_as_of(p, p->root, today, seal->day);
    p->title = text_as_of(p, p->title, today, seal->day);
    p->footer = text_as_of(p, p->footer, today, seal->day);
    p->mark = p->mark ? text_as_of(p, p->mark, today, seal->day) : NULL;
    p->day = seal->day;
    p->seal = said;
}

/* Its file as this program writes it. */
static bool is_as_written(const struct rp_paper *p, const struct read *r, bool *bad) {
    char *file = NULL;
    size_t n = 0;
    FILE *f = open_memstream(&file, &n);
    bool good = f && (strcmp(r->format, "html") ? rp_paper_md(p, f) : rp_paper_html(p, f));
    good &= f && !fclose(f);
    const bool same = good && n == r->text.n && !memcmp(file, r->text.p, n);
    free(file);
    *bad |= !good;
    return same;
}

/* A file whose words are those of the paper: whether it is as it was written, and where it was saved since, what it shows beside them. */
static enum ropa_status hold_looks(struct ropa_register *reg, const struct read *r, struct rp_paper *p,
                                   bool *as_written, struct rp_buf *shows, struct ropa_err *err) {
    struct rp_zip *z = NULL;
    struct rp_buf seal = {0};
    rp_paper_seal_put(&r->seal, &seal);
    paper_as_of(p, reg->view->today, &r->seal, seal.p);
    bool bad = seal.bad || p->pool.bad;
    const bool docx = !strcmp(r->format, "docx");
    if (!bad && !docx)
        *as_written = is_as_written(p, r, &bad);
    enum ropa_status s = bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
    if (!s && docx) {
        s = rp_zip_open(r->path, &rp_zip_book, &z, err);
        if (!s)
            s = rp_docx_as_written(p, z, as_written, err);
        if (!s && !*as_written)
            s = rp_docx_shows_more(p, z, shows, err);
        rp_zip_close(z);
    }
    p->seal = NULL;
    rp_buf_free(&seal);
    return s;
}

/* Whether it was made by another template than `p`: a file of before that was noted says nothing of it. */
static bool is_otherwise_worded(const struct rp_paper *p, const struct rp_paper_seal *seal) {
    struct rp_paper_seal now;
    return *seal->template && p->seal && rp_paper_seal_find(p->seal, &now) &&
           strcmp(now.template, seal->template) != 0;
}

/* A file against one making of its document. */
struct held {
    bool same, forged; /* the words are the same; what is said beside them isn't */
};

static enum ropa_status hold(struct ropa_register *reg, const struct read *r, struct ropa_document_made *made,
                             enum ropa_lang lang, struct ropa_document_check *is, struct held *out,
                             struct ropa_err *err) {
    const char *words = r->words.p ? r->words.p : "", *said = NULL, *other = NULL;
    is->other_template = is_otherwise_worded(rp_document_paper(made), &r->seal);
    struct rp_buf now = {0}, bare = {0}, then = {0}, shows = {0};
    struct rp_paper_beside beside = {0};
    enum ropa_status s = ROPA_OK;
    bool as_written = false;
    if (!rp_paper_text(rp_document_paper(made)->root, &now))
        now.bad = true;
    for (const char *p = now.p ? now.p : ""; *p; p++)
        if (!strchr(" \t\r\n", *p))
            rp_buf_char(&bare, *p);
    put_as_of(bare.p ? bare.p : "", reg->view->today, r->seal.day, lang, false, &then);
    if (now.bad || bare.bad || then.bad ||
        !put_beside(rp_document_paper(made), r, reg->view->today, lang, &beside))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    const char *tells = then.p ? then.p : "";
    out->same = !s && !strcmp(tells, words);
    out->forged = out->same && !rp_paper_beside_same(r->format, &r->beside, &beside, &said, &other);
    if (!s && (!out->same || out->forged))
        note_parting(is, out->forged ? said : words, out->forged ? other : tells);
    else if (!s)
        s = hold_looks(reg, r, rp_document_paper(made), &as_written, &shows, err);
    if (!s && shows.n) {
        out->forged = true;
        note_parting(is, shows.p, "");
    }
    is->anew = !s && out->same && !out->forged && !as_written;
    rp_buf_free(&shows);
    rp_buf_free(&now);
    rp_buf_free(&bare);
    rp_buf_free(&then);
    rp_paper_beside_free(&beside);
    return s;
}

/* Another making of the document: what it comes to where the words are the same. */
static enum ropa_status hold_as(struct ropa_register *reg, const struct read *r,
                                const struct ropa_document *what, enum rp_told_as as,
                                struct ropa_document_check *is, struct held *out, struct ropa_err *err) {
    struct ropa_document_made *made = NULL;
    struct ropa_document_check parts = *is;
    struct held held = {.same = false};
    enum ropa_status s = rp_document_as(reg, what, as, NULL, &made, err);
    if (!s)
        s = hold(reg, r, made, what->lang, &parts, &held, err);
    if (!s && held.same) {
        *is = parts;
        *out = held;
    }
    if (!s && held.same && as == RP_AS_REGISTERED)
        note_made(is, ropa_document_result(made));
    ropa_document_free(made);
    return s;
}

static enum ropa_status compare(struct ropa_register *reg, const struct read *r, const char *path,
                                struct ropa_document_check *is, struct ropa_err *err) {
    const struct rp_paper_seal *seal = &r->seal;
    struct ropa_document_made *made = NULL;
    struct held held = {.same = false};
    char sum[65];
    const struct ropa_document what = document_of(is, seal);
    bool on = false, before = false;
    enum ropa_status s = went_on(reg, seal, path, &on, err);
    if (!s)
        s = ropa_document_try(reg, &what, &made, err);
    rp_paper_seal_words(r->words.p ? r->words.p : "", sum);
    bool as_written =
        on && !strcmp(sum, seal->words); /* what the file says of itself is believed of the past alone */
    if (s == ROPA_E_EMPTY_PAPER || s == ROPA_E_NOT_FOUND) { /* nothing to tell any more */
        is->standing = as_written ? ROPA_FILE_OLDER : ROPA_FILE_DIFFERS;
        is->gone = true;
        return ROPA_OK;
    }
    if (s)
        return s;
    const struct ropa_document_result *d = ropa_document_result(made);
    note_made(is, d);
    s = hold(reg, r, made, what.lang, is, &held, err);
    if (!s && !held.same && d->stale) { /* of before the register went on, or what is proposed since */
        s = hold_as(reg, r, &what, RP_AS_APPROVED, is, &held, err);
        before = held.same && !held.forged;
        if (!s && !held.same)
            s = hold_as(reg, r, &what, RP_AS_REGISTERED, is, &held, err);
    }
    const bool otherwise = is->other_template && !strcmp(sum, seal->words);
    is->other_template = !s && otherwise && !before && (!held.same || held.forged);
    if (is->other_template)
        is->standing = ROPA_FILE_OLDER;
    else if (!s && (before || (!held.same && as_written && strcmp(d->digest, seal->digest) != 0)))
        is->standing = ROPA_FILE_OLDER;
    else if (!s)
        is->standing = held.same && !held.forged ? ROPA_FILE_EQUAL : ROPA_FILE_DIFFERS;
    if (!s && (before || is->other_template ||
               is->standing == ROPA_FILE_EQUAL)) /* nothing parts them but the mark */
        *is->file = *is->now = '\0';
    ropa_document_free(made);
    return s;
}

/* ---- a pdf ---- */

/* The same tree, fonts and libraries make the same bytes. With others nothing is said of a file that nobody changed by its own word. */
static enum ropa_status compare_bytes(struct ropa_register *reg, struct ropa_document_made *made,
                                      const struct rp_buf *file, const struct rp_pdf_said *said, bool on,
                                      const char *path, struct ropa_document_check *is,
                                      struct ropa_err *err) {
    struct rp_buf now = {0};
    struct rp_press_told told = {.font = ""};
    struct rp_paper *p = rp_document_paper(made);
    const bool other = strcmp(ropa_document_result(made)->digest, said->seal.digest) != 0;
    is->other_template = said->whole && is_otherwise_worded(p, &said->seal);
    paper_as_of(p, reg->view->today, &said->seal, said->text);
    enum ropa_status s =
        p->pool.bad ? rp_err(err, ROPA_E_NOMEM, NULL) : rp_document_print(made, &now, &told, err);
    if (s) {
        rp_buf_free(&now);
        return s;
    }
    const bool same = now.n == file->n && !memcmp(now.p, file->p, now.n);
    is->other_template &= !same;
    if (same)
        is->standing = ROPA_FILE_EQUAL;
    else if ((said->whole && on && other) || is->other_template)
        is->standing = ROPA_FILE_OLDER;
    else if (said->whole && strcmp(told.with, said->with) != 0)
        s = rp_err_subject(err, ROPA_E_OTHER_PRESS, path, said->with);
    else
        is->standing = ROPA_FILE_DIFFERS;
    if (s && err)
        RP_COPY(err->native, told.with);
    if (!s && is->standing == ROPA_FILE_DIFFERS && !strcmp(told.with, said->with))
        is->page = rp_pdf_parting(file, &now);
    rp_buf_free(&now);
    return s;
}

static enum ropa_status compare_pdf(struct ropa_register *reg, const struct rp_buf *file,
                                    const struct rp_pdf_said *said, const char *path,
                                    struct ropa_document_check *is, struct ropa_err *err) {
    struct ropa_document_made *made = NULL;
    bool on = false;
    const struct ropa_document what = document_of(is, &said->seal);
    enum ropa_status s = went_on(reg, &said->seal, path, &on, err);
    if (!s)
        s = ropa_document_try(reg, &what, &made, err);
    is->gone = s == ROPA_E_EMPTY_PAPER || s == ROPA_E_NOT_FOUND;
    if (is->gone) {
        is->standing = said->whole && on ? ROPA_FILE_OLDER : ROPA_FILE_DIFFERS;
        return ROPA_OK;
    }
    if (s)
        return s;
    note_made(is, ropa_document_result(made));
    const bool stale = ropa_document_result(made)->stale;
    s = compare_bytes(reg, made, file, said, on, path, is, err);
    ropa_document_free(made);
    if (s || !stale || is->standing == ROPA_FILE_EQUAL ||
        (is->standing == ROPA_FILE_OLDER && !is->other_template))
        return s;
    static const struct {
        enum rp_told_as as;
        enum ropa_file_standing comes_to;
    } others[] = {{RP_AS_APPROVED, ROPA_FILE_OLDER}, {RP_AS_REGISTERED, ROPA_FILE_EQUAL}};
    for (size_t i = 0; i < 2 && !s; i++) { /* of before the register went on, or what is proposed since */
        struct ropa_document_check other = *is;
        s = rp_document_as(reg, &what, others[i].as, NULL, &made, err);
        if (!s && others[i].as == RP_AS_REGISTERED)
            note_made(&other, ropa_document_result(made));
        if (!s)
            s = compare_bytes(reg, made, file, said, on, path, &other, err);
        ropa_document_free(made);
        if (!s && other.standing == ROPA_FILE_EQUAL) {
            *is = other;
            is->standing = others[i].comes_to;
            is->page = 0;
            return ROPA_OK;
        }
    }
    return s;
}

/* Of which document of this register the file is. */
static enum ropa_status name_it(struct ropa_register *reg, const struct rp_paper_seal *seal, const char *path,
                                struct ropa_document_check *out, struct ropa_err *err) {
    const char *ref, *title;
    if (strcmp(seal->reg, rp_store_uid(reg->st)) != 0)
        return rp_err_subject(err, ROPA_E_OTHER_REGISTER, path, NULL);
    if (!(out->kind = ropa_document_kind_find(seal->kind)))
        return rp_err_subject(err, ROPA_E_NOT_EXPORTED, path, NULL);
    RP_COPY(out->day, seal->day);
    RP_COPY(out->digest, seal->digest);
    const struct ropa_view *view = reg->view;
    if (view->describe(view->ctx, ropa_entity_find(out->kind->noun), seal->uid, &ref, &title))
        RP_COPY(out->ref, ref);
    return ROPA_OK;
}

/* Its words aren't read: which publication it is of is known by what it was made from. */
static enum ropa_status name_issued(struct ropa_register *reg, const struct rp_paper_seal *seal,
                                    struct ropa_document_check *is, struct ropa_err *err) {
    const struct rp_paper_beside none = {.page = false};
    struct rp_issued issued;
    enum ropa_status s = rp_issued_find(reg, is->kind, seal, "pdf", "", &none, &issued, err);
    if (!s && issued.claimed) {
        note_issued(is, &issued);
        is->forged = is->standing == ROPA_FILE_DIFFERS;
    }
    rp_buf_free(&issued.words);
    rp_paper_beside_free(&issued.beside);
    return s;
}

static enum ropa_status verify_pdf(struct ropa_register *reg, const char *path,
                                   struct ropa_document_check *out, struct ropa_err *err) {
    struct rp_buf file = {0};
    struct rp_pdf_said said;
    enum ropa_status s = read_text(path, &file, err);
    if (!s && !rp_pdf_read(&file, &said))
        s = rp_err_subject(err, ROPA_E_PRINTED, path, NULL);
    if (!s)
        s = name_it(reg, &said.seal, path, out, err);
    if (!s)
        s = compare_pdf(reg, &file, &said, path, out, err);
    if (!s && out->standing != ROPA_FILE_EQUAL)
        *out->version = *out->approved = '\0';
    if (!s)
        s = name_issued(reg, &said.seal, out, err);
    rp_buf_free(&file);
    return s;
}

enum ropa_status ropa_document_verify(struct ropa_register *reg, const char *path, const char *uid,
                                      struct ropa_document_check *out, struct ropa_err *err) {
    const char *format = format_of(path);
    struct read r = {.path = path, .format = format};
    *out = (struct ropa_document_check){.kind = NULL};
    if (!format)
        return rp_err_subject(err, ROPA_E_NOT_EXPORTED, path, NULL);
    if (!strcmp(format, "pdf"))
        return verify_pdf(reg, path, out, err);
    enum ropa_status s = read_file(reg, path, uid, &r, err);
    if (!s)
        s = name_it(reg, &r.seal, path, out, err);
    if (!s)
        s = compare(reg, &r, path, out, err);
    if (!s && out->standing != ROPA_FILE_EQUAL)
        *out->version = *out->approved = '\0';
    if (!s)
        s = compare_issued(reg, &r, out, err);
    read_free(&r);
    return s;
}
