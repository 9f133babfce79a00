/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "base/err.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/remedy.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const struct ropa_text sentences[ROPA_STATUS_COUNT] = {
#define SENTENCE(code, th, en) [code] = {{th, en}},
    ROPA_STATUS_LIST(SENTENCE)
#undef SENTENCE
};

/* What mends an error wherever it is met. */
/* clang-format off */
static const struct {
    enum ropa_status status;
    const char *verb, *option;
    bool subject; /* done to the subject */
    const char *again;
} remedies[] = {
    {ROPA_E_NO_REGISTER, "init", NULL, false, NULL},
    {ROPA_E_DAMAGED, "restore-file", NULL, false, NULL},
    {ROPA_E_SEARCH, "reindex", NULL, false, NULL},
    {ROPA_E_BOTH, "edit", NULL, true, NULL},
    {ROPA_E_ACT_BY, NULL, NULL, false, "by"},
    {ROPA_E_ACT_REASON, NULL, NULL, false, "reason"},
    {ROPA_E_ACT_URL, NULL, NULL, false, "url"},
    {ROPA_E_ACT_FINDINGS, "check", NULL, true, "despite"},
    {ROPA_E_ACT_LETTER, NULL, NULL, false, "despite"},
    {ROPA_E_ACT_LETTER_NONE, NULL, NULL, false, "despite"},
    {ROPA_E_ACT_LETTER_YEAR, NULL, NULL, false, "despite"},
    {ROPA_E_ACT_BARRED, "check", NULL, true, NULL},
    {ROPA_E_ACT_RETIRED, "copy", NULL, true, NULL},
    {ROPA_E_ACT_REMOVE, "retire", NULL, true, NULL},
    {ROPA_E_ACT_SENT, "retire", NULL, true, NULL},
    {ROPA_E_FREEZE_PART, "score", "freeze", false, NULL},
    {ROPA_E_FROZEN, "score", "frozen", false, NULL},
    {ROPA_E_FILE_BIG, NULL, NULL, false, "url"},
};
/* clang-format on */

static void put_remedy(struct ropa_err *err) {
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (remedies[i].status == err->status) {
            rp_remedy(&err->remedy, remedies[i].verb, NULL);
            if (remedies[i].option)
                rp_remedy_option(&err->remedy, remedies[i].option, "");
            err->remedy.again[0] = remedies[i].again;
        }
}

enum ropa_status rp_err(struct ropa_err *err, enum ropa_status s, const char *found) {
    if (!err)
        return s;
    *err = (struct ropa_err){.status = s};
    RP_COPY(err->found, found);
    put_remedy(err);
    return s;
}

void rp_err_record(struct ropa_err *err, const char *noun, const char *ref) {
    if (!err || err->subject[0])
        return;
    RP_COPY(err->subject, ref);
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (remedies[i].status == err->status && remedies[i].subject) {
            err->remedy.noun = noun;
            rp_remedy_ref(&err->remedy, ref);
        }
}

enum ropa_status rp_err_subject(struct ropa_err *err, enum ropa_status s, const char *subject,
                                const char *found) {
    rp_err(err, s, found);
    if (err)
        RP_COPY(err->subject, subject);
    return s;
}

enum ropa_status rp_err_errno(struct ropa_err *err, const char *subject, int errnum) {
    enum ropa_status s = ROPA_E_IO;
    if (errnum == ENOSPC || errnum == EDQUOT || errnum == EFBIG)
        s = ROPA_E_FULL;
    else if (errnum == EROFS || errnum == EACCES || errnum == EPERM)
        s = ROPA_E_READONLY;
    else if (errnum == ENOENT)
        s = ROPA_E_NOT_FOUND;
    else if (errnum == ETXTBSY)
        s = ROPA_E_OWN_FILE;
    else if (errnum == ENOMEM)
        s = ROPA_E_NOMEM;
    rp_err_subject(err, s, subject, NULL);
    if (err)
        RP_COPY(err->native, strerror(errnum));
    return s;
}

enum ropa_status rp_err_writing(struct ropa_err *err, const char *path, int errnum) {
    const char *slash = strrchr(path, '/');
    struct rp_buf b = {0};
    enum ropa_status s;
    if (errnum == EISDIR) {
        s = rp_err_subject(err, ROPA_E_IS_FOLDER, path, NULL);
        rp_buf_printf(&b, "%s%sregister.xlsx", path, slash && !slash[1] ? "" : "/");
        rp_err_hint(err, b.p ? b.p : "", b.p ? b.p : "");
    } else if ((errnum == ENOENT || errnum == ENOTDIR) && slash) {
        rp_buf_add(&b, path, (size_t)(slash - path));
        s = rp_err_subject(err, ROPA_E_NO_FOLDER, path, b.p ? b.p : "");
    } else {
        s = rp_err_errno(err, path, errnum);
    }
    rp_buf_free(&b);
    return s;
}

void rp_err_hint(struct ropa_err *err, const char *th, const char *en) {
    if (!err)
        return;
    RP_COPY(err->hint[ROPA_TH], th);
    RP_COPY(err->hint[ROPA_EN], en);
}

/* "แถว 14 คอลัมน์ 3 (ไบต์ 120)", as far as the place is known. */
static void add_where(struct rp_buf *b, const struct ropa_err *err, enum ropa_lang lang) {
    static const struct ropa_text row = {{"แถว %ld", "row %ld"}};
    static const struct ropa_text column = {{"คอลัมน์ %ld", "column %ld"}};
    static const struct ropa_text byte = {{"ไบต์ที่ %ld", "byte %ld"}};
    const struct {
        long n;
        const char *fmt;
    } parts[] = {{err->row, row.in[lang]}, {err->column, column.in[lang]}, {err->byte, byte.in[lang]}};
    for (size_t i = 0; i < 3; i++) {
        char s[64];
        if (parts[i].n <= 0)
            continue;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        snprintf(s, sizeof s, parts[i].fmt, parts[i].n);
#pragma GCC diagnostic pop
        if (b->n && b->p[b->n - 1] != ' ')
            rp_buf_char(b, ' ');
        rp_buf_str(b, s);
    }
}

/* The part of `err` that the mark {name} stands for. */
static void add_mark(struct rp_buf *b, const char *name, size_t n, const struct ropa_err *err,
                     enum ropa_lang lang) {
    const struct {
        const char *name, *text;
    } marks[] = {
        {"subject", err->subject}, {"label", err->label.in[lang] ? err->label.in[lang] : err->field},
        {"found", err->found},     {"hint", err->hint[lang]},
        {"native", err->native},
    };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strlen(marks[i].name) == n && !strncmp(name, marks[i].name, n))
            rp_buf_str(b, marks[i].text);
    if (n != 5 || strncmp(name, "where", 5))
        return;
    bool unknown = err->row <= 0 && err->column <= 0 && err->byte <= 0;
    if (unknown && b->n && b->p[b->n - 1] == ' ') /* no gap where a place would stand */
        b->p[--b->n] = '\0';
    add_where(b, err, lang);
}

const char *ropa_err_sentence(const struct ropa_err *err, enum ropa_lang lang, char *out, size_t size) {
    struct rp_buf b = {0};
    static const char about[] = "{subject}: ";
    const char *p = sentences[err->status].in[lang];
    if (!err->subject[0] && !strncmp(p, about, strlen(about))) /* of nothing in particular */
        p += strlen(about);
    for (; *p; p++) {
        const char *end = *p == '{' ? strchr(p, '}') : NULL;
        if (!end) {
            rp_buf_char(&b, *p);
            continue;
        }
        add_mark(&b, p + 1, (size_t)(end - p - 1), err, lang);
        p = end;
    }
    rp_copy(out, size, b.p ? b.p : "");
    rp_buf_free(&b);
    return out;
}

bool rp_err_is_failure(enum ropa_status s) {
    return s == ROPA_E_NOMEM || s == ROPA_E_STOPPED || s == ROPA_E_DB || s == ROPA_E_BUSY || s == ROPA_E_IO ||
           s == ROPA_E_FULL || s == ROPA_E_READONLY;
}

enum ropa_status rp_err_day(struct ropa_err *err, const char *day) {
    struct rp_civil c;
    if (!day || rp_civil_read(day, &c))
        return ROPA_OK;
    rp_err(err, ROPA_E_DATE, day);
    if (err)
        err->label = (struct ropa_text){{"วันที่", "Day"}};
    rp_err_hint(err, "2023-03-31", "2023-03-31");
    return ROPA_E_DATE;
}
