/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/pdf.h"

#include "base/err.h"

#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#define WITH "%made with "
#define SUM "%sha256 "
enum { BEHIND = 2048 /* more than what stands behind the end */ };

/* ---- a file's own words ---- */

/* Where `name` begins last at or behind `from`; NULL: nowhere. */
static const char *last_of(const struct rp_buf *file, size_t from, const char *name) {
    const char *found = NULL, *at = file->n ? file->p + from : NULL,
               *end = file->n ? file->p + file->n : NULL;
    while (at && (at = memmem(at, (size_t)(end - at), name, strlen(name))) != NULL)
        found = at++;
    return found;
}

/* ---- its language ---- */

/*
 * What cairo can't say: the language of the words, and that a window is headed by the title, appended as the format has it, the catalogue
 * once more. A file whose table isn't of the old form, as later cairos write it, stays as it is.
 */
static void put_language(struct rp_buf *file, enum ropa_lang lang) {
    static const char says[] = "<< /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    const char *trailer = last_of(file, file->n > BEHIND ? file->n - BEHIND : 0, "\ntrailer\n<<"),
               *start = trailer ? strstr(trailer, "\nstartxref\n") : NULL,
               *root = trailer ? strstr(trailer, "/Root ") : NULL;
    char *rest = NULL, name[40];
    const unsigned long number = root && start ? strtoul(root + strlen("/Root "), &rest, 10) : 0;
    snprintf(name, sizeof name, "\n%lu 0 obj\n<<", number);
    const char *catalogue = number && !strncmp(rest, " 0 R", 4) ? last_of(file, 0, name) : NULL,
               *end = catalogue ? strstr(catalogue, "\nendobj") : NULL;
    if (!end || strncmp(start - 2, ">>", 2) != 0)
        return;
    struct rp_buf more = {0};
    rp_buf_printf(&more, "%lu 0 obj\n", number);
    rp_buf_printf(&more, says, lang == ROPA_TH ? "th-TH" : "en");
    rp_buf_add(&more, catalogue + strlen(name), (size_t)(end - catalogue) - strlen(name));
    rp_buf_str(&more, "\nendobj\n");
    const size_t table = file->n + more.n;
    rp_buf_printf(&more, "xref\n%lu 1\n%010zu 00000 n \n", number, file->n);
    rp_buf_add(&more, trailer + 1, (size_t)(start - trailer) - strlen(">>") - 1);
    rp_buf_printf(&more, "   /Prev %lu\n>>\nstartxref\n%zu\n%%%%EOF\n",
                  strtoul(start + strlen("\nstartxref\n"), NULL, 10), table);
    file->bad |= more.bad;
    rp_buf_add(file, more.p, more.bad ? 0 : more.n);
    rp_buf_free(&more);
}

/* ---- as it is written ---- */

enum ropa_status rp_pdf_put(const struct rp_paper *p, enum rp_pressed how, struct rp_buf *out,
                            struct rp_press_told *told, struct ropa_err *err) {
    const struct rp_press *press;
    char *bytes = NULL, hex[65];
    unsigned char sum[crypto_hash_sha256_BYTES];
    size_t n = 0;
    enum ropa_status s = rp_press_open(&press, err);
    if (s)
        return s;
    FILE *f = open_memstream(&bytes, &n);
    if (!f)
        return rp_err_errno(err, p->title, errno);
    s = how == RP_PAGES ? press->pdf(p, f, told, err) : press->picture(p, how, f, told, err);
    const bool whole = !fclose(f);
    if (!s && whole) {
        rp_buf_add(out, bytes, n);
        put_language(out, p->lang);
        rp_buf_printf(out, "%%%s\n%s%s\n", p->seal ? p->seal : "", WITH, told->with);
    }
    free(bytes);
    if (s)
        return s;
    if (!whole || out->bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    crypto_hash_sha256(sum, (const unsigned char *)out->p, out->n);
    rp_buf_printf(out, "%s%s\n", SUM, sodium_bin2hex(hex, sizeof hex, sum, sizeof sum));
    return out->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

/* ---- as it is known again ---- */

/* A line as it stands there, without its name. */
static void copy_line(char *out, size_t size, const char *line) {
    const size_t n = strcspn(line, "\r\n");
    memcpy(out, line, n < size ? n : size - 1);
    out[n < size ? n : size - 1] = '\0';
}

bool rp_pdf_read(const struct rp_buf *file, struct rp_pdf_said *out) {
    const size_t from = file->n > BEHIND ? file->n - BEHIND : 0;
    const char *end = last_of(file, from, "%%EOF"),
               *behind = end ? last_of(file, (size_t)(end - file->p), "\n%ropa-document:") : NULL;
    const char *with = behind ? strstr(behind, "\n" WITH) : NULL, *sum = with ? strstr(with, "\n" SUM) : NULL;
    unsigned char is[crypto_hash_sha256_BYTES];
    char hex[65], said[65];
    if (!sum || !rp_paper_seal_find(behind, &out->seal))
        return false;
    copy_line(out->text, sizeof out->text, behind + strlen("\n%"));
    copy_line(out->with, sizeof out->with, with + strlen("\n" WITH));
    copy_line(said, sizeof said, sum + strlen("\n" SUM));
    crypto_hash_sha256(is, (const unsigned char *)file->p, (size_t)(sum + 1 - file->p));
    sodium_bin2hex(hex, sizeof hex, is, sizeof is);
    out->whole = !strcmp(hex, said);
    return true;
}

/* The words that draw the page, as they are packed, of the first page behind *at, which goes on behind it; NULL: there is none. */
static const char *next_page(const struct rp_buf *file, size_t *at, size_t *n) {
    static const char page[] = "/Type /Page %", drawn[] = "/Contents ", stream[] = "stream\n",
                      end[] = "\nendstream";
    const char *last = file->p + file->n, *p = memmem(file->p + *at, file->n - *at, page, sizeof page - 1);
    const char *contents = p ? memmem(p, (size_t)(last - p), drawn, sizeof drawn - 1) : NULL;
    if (!contents)
        return NULL;
    *at = (size_t)(p - file->p) + sizeof page - 1;
    char name[40], *rest;
    snprintf(name, sizeof name, "\n%lu 0 obj\n", strtoul(contents + sizeof drawn - 1, &rest, 10));
    const char *object = memmem(file->p, file->n, name, strlen(name)),
               *from = object ? memmem(object, (size_t)(last - object), stream, sizeof stream - 1) : NULL,
               *to = from ? memmem(from, (size_t)(last - from), end, sizeof end - 1) : NULL;
    if (!to)
        return NULL;
    *n = (size_t)(to - from);
    return from;
}

size_t rp_pdf_parting(const struct rp_buf *a, const struct rp_buf *b) {
    size_t at = 0, other_at = 0;
    for (size_t page = 1; a->n && b->n; page++) {
        size_t n = 0, other_n = 0;
        const char *one = next_page(a, &at, &n), *other = next_page(b, &other_at, &other_n);
        if (!one && !other)
            break;
        if (!one || !other || n != other_n || memcmp(one, other, n) != 0)
            return page;
    }
    return 0;
}
