/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "rules/identity.h"

#include "model/catalog.h"
#include "model/conduct.h"
#include "model/nouns/catalog.h"
#include "model/nouns/person.h"
#include "rules/contact.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CARD = 13, MOBILE = 10, LANDLINE = 9, SCAN = 13, GAP = 3 };

/* ---- what may hold one at all: folding is dear and most texts hold neither digits nor an @ ---- */

/* The value of the digit at `s`, with its bytes in *n; -1: none. Of what is folded: Thai ones are ASCII there, full width ones are not. */
static int digit_at(const char *s, size_t *n) {
    const unsigned char *b = (const unsigned char *)s;
    bool wide = b[0] == 0xEF && b[1] == 0xBC && b[2] >= 0x90 && b[2] <= 0x99; /* U+FF10 to U+FF19 */
    *n = wide ? 3 : 1;
    return wide ? b[2] - 0x90 : *s >= '0' && *s <= '9' ? *s - '0' : -1;
}

/* "[at]" and "(at)", as addresses are hidden from machines. */
static bool is_hidden_at(const char *s) {
    return (*s == '[' || *s == '(') && (s[1] == 'a' || s[1] == 'A') && (s[2] == 't' || s[2] == 'T') &&
           s[3] == (*s == '[' ? ']' : ')');
}

static bool may_hold_any(const char *s) {
    for (; *s; s++)
        if (is_hidden_at(s) || (*s >= '0' && *s <= '9') || *s == '@' || *s == '\xEF' ||
            (*s == '\xE0' && s[1] == '\xB9' && (unsigned char)s[2] >= 0x90 && (unsigned char)s[2] <= 0x99))
            return true; /* Thai digits are E0 B9 90 to 99 */
    return false;
}

/* ---- numbers ---- */

/* The bytes of what may part the digits of one number; 0: that parts numbers. */
static size_t parting(const char *s) {
    const unsigned char *b = (const unsigned char *)s;
    if (*s && strchr(" -._()/|,", *s))
        return 1;
    bool dash =
        b[0] == 0xE2 && ((b[1] == 0x80 && b[2] >= 0x90 && b[2] <= 0x95) || (b[1] == 0x88 && b[2] == 0x92));
    return dash ? 3 : 0;
}

/* The bytes between a digit and the next of the same number; *plain: one blank or hyphen; *listed: such as parts other things mostly. 0: the number ends. */
static size_t gap_at(const char *s, bool *plain, bool *listed) {
    size_t bytes = 0, signs = 0, part, n;
    *listed = false;
    while (signs < GAP && (part = parting(s + bytes))) {
        *listed |= strchr("/|,", s[bytes]) != NULL;
        bytes += part;
        signs++;
    }
    *plain = signs == 1 && (*s == ' ' || *s == '-');
    return signs && digit_at(s + bytes, &n) >= 0 ? bytes : 0;
}

/* Digits in groups, from the beginning of one. */
struct number {
    int digit[SCAN];
    size_t n, group[SCAN], groups; /* the digits of each */
    bool
        whole; /* with no digits before it or behind it but those that more than one blank or hyphen parts from it */
    bool decimal; /* digits and a point stand right before it */
    bool abroad;  /* a plus does */
    bool
        listed; /* strokes or commas part some of them, as dates, lists and amounts: of a card only in its groups or as an amount */
};

static bool is_grouped(const struct number *d, const size_t *as, size_t n) {
    return d->groups == n && !memcmp(d->group, as, n * sizeof *as);
}

/* 1-2345-67890-12-1, as it stands on the card. */
static bool is_card_written(const struct number *d) {
    static const size_t card[] = {1, 4, 5, 2, 1};
    return is_grouped(d, card, sizeof card / sizeof *card);
}

static bool is_checked(const struct number *d) {
    int sum = 0;
    for (int i = 0; i < CARD - 1; i++)
        sum += d->digit[i] * (CARD - i);
    return (11 - sum % 11) % 10 == d->digit[CARD - 1];
}

/* 1,103,702,071,811: a card's check digit shows in one amount of ten by chance, so it is asked only. */
static bool is_amount_of_card(const struct number *d) {
    static const size_t thousands[] = {1, 3, 3, 3, 3};
    return is_grouped(d, thousands, sizeof thousands / sizeof *thousands) && is_checked(d);
}

/* Of the state or of companies and partnerships, whose numbers begin with 0; persons without a nationality have 00 or 89 as well. */
static bool is_juristic(const struct number *d) {
    bool stateless = (!d->digit[5] && !d->digit[6]) || (d->digit[5] == 8 && d->digit[6] == 9);
    return !d->digit[0] && (!stateless || (d->digit[1] == 9 && d->digit[2] == 9));
}

static bool is_card(const struct number *d) {
    if (d->listed)
        return d->n == CARD && (is_card_written(d) || is_amount_of_card(d));
    return d->n == CARD && (is_card_written(d) || d->whole || (d->groups == 1 && !d->decimal));
}

/* "081 234 5678", "0-2281-5955", "(02) 281 5955". */
static bool is_phone_written(const struct number *d) {
    bool fits = d->groups > 1 && d->groups <= 3 && d->group[0] <= 3;
    for (size_t i = 1; i < d->groups; i++)
        fits &= d->group[i] >= 3;
    return fits;
}

static bool is_phone(const struct number *d) {
    return d->n && !d->listed && !d->digit[0] && (d->n == LANDLINE || d->n == MOBILE) &&
           (is_phone_written(d) || d->whole || (d->groups == 1 && !d->decimal));
}

/* +66 81 234 5678, +66 (0) 2 281 5955: as it is called from here. */
static bool from_abroad(const struct number *d, struct number *here) {
    size_t cut = d->n > 2 && !d->digit[2] ? 3 : 2;
    if (!d->abroad || d->n < 2 || d->digit[0] != 6 || d->digit[1] != 6)
        return false;
    *here = (struct number){.n = d->n - cut + 1, .whole = true, .listed = d->listed};
    memcpy(here->digit + 1, d->digit + cut, (d->n - cut) * sizeof *d->digit);
    return is_phone(here);
}

/* Whether `d` ends a number; then it is told. */
static bool tell_number(const struct number *d, rp_identity_fn *each, void *ctx) {
    struct number here = *d;
    bool card = is_card(d), phone = !card && (from_abroad(d, &here) || is_phone(d));
    char text[SCAN + 1];
    for (size_t i = 0; i < here.n; i++)
        text[i] = (char)('0' + here.digit[i]);
    text[here.n] = '\0';
    if (card)
        each(ctx, &(struct rp_identity){.kind = RP_IDENTITY_NUMBER,
                                        .persons = !is_juristic(d) && (is_checked(d) || is_card_written(d)),
                                        .certain = is_checked(d) && d->digit[0] >= 1 && d->digit[0] <= 8 &&
                                                   !is_amount_of_card(d),
                                        .text = text});
    if (phone)
        each(ctx, &(struct rp_identity){.kind = RP_IDENTITY_PHONE,
                                        .persons = here.n == MOBILE && strchr("689", text[1]),
                                        .text = text});
    return card || phone;
}

/* What stands before the first digit of a group. */
struct before {
    bool plain, decimal, abroad;
};

/* Whether a number begins with the group at `s`: then it is told, and *end is behind it. */
static bool number_at(const char *s, struct before before, rp_identity_fn *each, void *ctx,
                      const char **end) {
    struct number d = {.decimal = before.decimal, .abroad = before.abroad};
    bool plain = true; /* all gaps so far */
    while (*s) {
        size_t n, len = 0;
        for (int v; d.n < SCAN && (v = digit_at(s, &n)) >= 0; s += n, len++)
            d.digit[d.n++] = v;
        bool cut = digit_at(s, &n) >= 0, next_plain, listed;
        if (cut)
            return false; /* more digits than any number has */
        d.group[d.groups++] = len;
        size_t gap = gap_at(s, &next_plain, &listed);
        d.whole = plain && !before.plain && !(gap && next_plain) && !before.decimal;
        if (tell_number(&d, each, ctx)) {
            *end = s;
            return true;
        }
        plain &= next_plain;
        d.listed |= listed;
        if (!gap || d.n == SCAN)
            return false;
        s += gap;
    }
    return false;
}

static void each_number(const char *text, rp_identity_fn *each, void *ctx) {
    struct before before = {0};
    for (const char *s = text; *s;) {
        size_t n;
        const char *end;
        if (digit_at(s, &n) < 0) {
            bool point = *s == '.' && before.decimal;
            before = (struct before){.abroad = *s == '+', .decimal = point};
            s++;
            continue;
        }
        if (number_at(s, before, each, ctx, &end)) {
            s = end;
        } else {
            while (digit_at(s, &n) >= 0)
                s += n;
        }
        bool plain, listed;
        size_t gap = gap_at(s, &plain, &listed);
        before = (struct before){.plain = gap && plain, .decimal = gap == 1 && *s == '.'};
        s += gap;
    }
}

/* ---- e-mails ---- */

static bool in_mail(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c && strchr("._%+-", c));
}

/* The sign itself, also in full width; its bytes in *n. */
static const char *next_at(const char *s, size_t *n) {
    const char *at = strchr(s, '@'), *wide = strstr(s, "\xEF\xBC\xA0");
    bool first = wide && (!at || wide < at);
    *n = first ? strlen("\xEF\xBC\xA0") : 1;
    return first ? wide : at;
}

/* Whatever stands around an @ with a point behind it; told are its letters of English. */
static bool each_mail(const char *text, rp_identity_fn *each, void *ctx) {
    struct rp_buf mail = {0};
    size_t n;
    for (const char *at = text; (at = next_at(at, &n)); at += n) {
        const char *from = at, *to = at + n;
        while (from > text && in_mail(from[-1]))
            from--;
        while (in_mail(*to))
            to++;
        if (at == text || at[-1] == ' ' || !at[n] || at[n] == ' ' || !strchr(at, '.'))
            continue;
        while (to > at + n && to[-1] == '.')
            to--; /* of the sentence */
        rp_buf_clear(&mail);
        rp_buf_printf(&mail, "%.*s@%.*s", (int)(at - from), from, (int)(to - at - (ptrdiff_t)n), at + n);
        if (!mail.bad)
            each(ctx, &(struct rp_identity){.kind = RP_IDENTITY_MAIL,
                                            .persons = rp_contact_persons_mail(mail.p),
                                            .text = mail.p});
    }
    rp_buf_free(&mail);
    return !mail.bad;
}

/* "somchai.j [at] example.go.th" as it is meant. */
static void show_at(char *folded) {
    char *to = folded;
    for (const char *s = folded; *s;) {
        bool hidden = is_hidden_at(s);
        while (hidden && to > folded && to[-1] == ' ')
            to--;
        *to++ = hidden ? '@' : *s;
        s += hidden ? 4 : 1;
        s += hidden ? strspn(s, " ") : 0;
    }
    *to = '\0';
}

bool rp_identity_each(const char *text, rp_identity_fn *each, void *ctx) {
    char *folded = text && may_hold_any(text) ? ropa_text_fold(text) : NULL;
    bool whole = folded || !text || !may_hold_any(text);
    if (folded) {
        each_number(folded, each, ctx);
        show_at(folded);
        whole = each_mail(folded, each, ctx);
    }
    free(folded);
    return whole;
}

/* ---- what anybody sees ---- */

/* A set that isn't closed, and of its files those that aren't hidden. */
static bool is_shown(const struct rp_case *c) {
    if (!rp_conduct(ropa_record_entity(c->whole))->shown || rp_catalog_closed(c->whole))
        return false;
    return c->rec == c->whole || (c->rows == CAT_RESOURCE && rp_catalog_shows(c->whole, c->rec));
}

struct looking {
    const struct rp_case *c;
    struct rp_identity_seen *out;
    const char *mail;
    bool own; /* what else may be an office's is left out: in fields that say how to reach one */
};

static bool is_somebodys(void *ctx, const struct ropa_record *person) {
    struct looking *l = ctx;
    const char *mail = ropa_record_get(person, PER_EMAIL);
    char *folded = mail ? ropa_text_fold(mail) : NULL;
    if (folded && !strcmp(folded, l->mail))
        l->mail = NULL;
    free(folded);
    return l->mail;
}

/* Whether the address is that of a person whom the register knows. */
static bool is_known(struct looking *l, const char *mail) {
    const struct ropa_view *view = l->c->view;
    l->mail = mail;
    if (view && view->each)
        view->each(view->ctx, &rp_person, is_somebodys, l);
    return !l->mail;
}

static void add_shown(void *ctx, const struct rp_identity *found) {
    struct looking *l = ctx;
    bool persons = found->persons || (found->kind == RP_IDENTITY_MAIL && is_known(l, found->text));
    if (!persons || (l->own && found->kind != RP_IDENTITY_NUMBER))
        return;
    rp_buf_printf(&l->out->words, "%s%s", l->out->words.n ? "\n" : "", found->text);
    l->out->kinds[found->kind] = true;
    l->out->certain |= found->certain;
}

static void add_name(void *ctx, const char *name, size_t n) {
    struct looking *l = ctx;
    rp_buf_printf(&l->out->words, "%s%.*s", l->out->words.n ? "\n" : "", (int)n, name);
    l->out->kinds[RP_IDENTITY_NAME] = true;
}

/* What is said for the catalogue or in the list that is sent, but for its contact (RCT-05): who counted or anonymised it is told to the office alone. */
static bool may_name(const struct ropa_entity *ent, size_t f) {
    bool listed = !ent->row && (f == CAT_ISSUE || f == CAT_WORK_PROCESS);
    return listed || (rp_catalog_carries(ent, f) && (ent->row || f != CAT_MAINTAINER));
}

/* Two digits of a byte; -1: they are none. */
static int byte_of(const char *hex) {
    char two[3] = {hex[0], hex[0] ? hex[1] : '\0', '\0'}, *end;
    return isxdigit((unsigned char)two[0]) && isxdigit((unsigned char)two[1]) ? (int)strtol(two, &end, 16)
                                                                              : -1;
}

char *rp_identity_unescaped(const char *text) {
    char *read = rp_strdup(text);
    size_t n = 0;
    for (const char *p = text; read && *p; n++) {
        int byte = *p == '%' ? byte_of(p + 1) : -1;
        read[n] = byte > 0 ? (char)byte : *p;
        p += byte > 0 ? 3 : 1;
    }
    if (read)
        read[n] = '\0';
    if (read && ropa_text_check(read, n, true, NULL)) {
        free(read);
        read = rp_strdup(text);
    }
    return read;
}

bool rp_identity_find(const struct rp_case *c, size_t f, struct rp_identity_seen *out) {
    const struct ropa_field *field = &ropa_record_entity(c->rec)->fields[f];
    bool text = field->kind == ROPA_TEXT || field->kind == ROPA_LONG;
    struct looking l = {.c = c, .out = out, .own = field->flags & ROPA_CONTACT};
    *out = (struct rp_identity_seen){.certain = false};
    if (!text || field->flags & ROPA_DERIVED || !is_shown(c))
        return true;
    char *read = rp_empty(c, f) ? NULL : rp_identity_unescaped(rp_get(c, f));
    bool whole = (read || rp_empty(c, f)) && rp_identity_each(read, add_shown, &l);
    if (read && may_name(ropa_record_entity(c->rec), f))
        whole &= rp_contact_each_named(read, add_name, &l);
    free(read);
    return whole && !out->words.bad;
}
