/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* A template from its beginning to its end: what its sections tell over, and what is left out. */
#include "paper/filling.h"

#include "base/decode.h"
#include "base/err.h"
#include "model/nouns/notice.h"
#include "model/nouns/nouns.h"
#include "model/nouns/setting.h"
#include "model/place.h"
#include "model/predicate.h"
#include "model/signer.h"

#include <ropa/text.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- sections ---- */

static enum ropa_status run(struct rp_fill *f, const char **at, const struct rp_frame *frame, bool active,
                            const struct rp_mark *opened);

/* Its body once, as `frame` has it; where there is nothing to tell it is only read. *after: behind it. */
static enum ropa_status once(struct rp_fill *f, const struct rp_mark *t, const char *body,
                             const struct rp_frame *frame, bool active, const char **after) {
    *after = body;
    return run(f, after, frame, active, t);
}

struct opening {
    struct rp_fill *f;
    const struct rp_mark *t;
    const char *body, *after;
    const struct rp_frame *up;
    struct rp_frame in;
    size_t field;
    bool active;
    enum ropa_status status;
};

static bool open_next(struct opening *o) {
    o->in.number++;
    o->status = once(o->f, o->t, o->body, &o->in, o->active, &o->after);
    return !o->status;
}

/* Open what the holder has in the field: its rows, or what it refers to. */
static bool open_held(void *ctx, const struct ropa_record *holder) {
    struct opening *o = ctx;
    const struct ropa_field *field = &ropa_record_entity(holder)->fields[o->field];
    const struct ropa_view *view = o->f->view;
    bool on = true;
    if (field->kind == ROPA_ROWS)
        for (o->in.row = 1; on && o->in.row <= ropa_record_rows(holder, o->field); o->in.row++) {
            o->in.rec = holder;
            on = open_next(o);
        }
    const char *value = field->kind == ROPA_ROWS ? NULL : ropa_record_get(holder, o->field);
    size_t n = !value ? 0 : field->kind == ROPA_REF ? 1 : ropa_set_count(value);
    for (size_t i = 0; i < n && on; i++) {
        char *uid = field->kind == ROPA_REF ? rp_strdup(value) : ropa_set_item(value, i);
        o->in.rec = uid && view->record ? view->record(view->ctx, field->of, uid) : NULL;
        o->f->pool->bad |= !uid;
        free(uid);
        on = !o->in.rec || open_next(o);
    }
    return on;
}

/* Rows and references are told one by one; where there are none, not at all. */
static enum ropa_status tell_over(struct rp_fill *f, const struct rp_mark *t, const struct rp_spot *at,
                                  const struct rp_frame *frame, bool active, const char **after) {
    const struct ropa_field *field = ropa_place_field(&at->p);
    bool rows = field->kind == ROPA_ROWS;
    struct opening o = {.f = f, .t = t, .body = t->end, .up = frame, .field = at->p.field, .active = active};
    o.in = (struct rp_frame){.up = frame,
                             .noun = rows ? ropa_place_entity(&at->p) : field->of,
                             .rows = rows ? at->p.field : ROPA_NO_FIELD,
                             .item = frame->item,
                             .need = frame->need};
    if (active) {
        rp_fill_look(f, t, at);
        if (at->rec)
            rp_place_reach(&at->p, at->rec, f->view, open_held, &o);
    }
    if (!o.status && !o.in.number) {
        o.in.rec = NULL;
        o.status = once(f, t, t->end, &o.in, false, &o.after);
    }
    *after = o.after;
    return o.status;
}

/* "@activities", "@notices", "@listed". */
static enum ropa_status tell_all(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                 bool active, const struct rp_kind_of *about, const char **after) {
    struct rp_frame in = {
        .up = frame, .noun = about->noun, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    enum ropa_status s = ROPA_OK;
    size_t n = active ? about->n : 0;
    for (; in.number < n && !s;) {
        in.about = &about->all[in.number++];
        in.rec = in.about->rec;
        f->view = in.about->view ? in.about->view : f->from->view;
        s = once(f, t, t->end, &in, true, after);
    }
    f->view = f->from->view;
    return n || s ? s : once(f, t, t->end, &in, false, after);
}

struct telling_users {
    struct rp_fill *f;
    const struct rp_mark *t;
    struct rp_frame in;
    const char **after;
    bool counts; /* nothing is told */
    enum ropa_status status;
};

static bool tell_user(void *ctx, const struct ropa_record *user) {
    struct telling_users *u = ctx;
    u->in.rec = user;
    u->in.number++;
    rp_fill_hash(u->f, ropa_record_ref(user));
    if (!u->counts)
        u->status = once(u->f, u->t, u->t->end, &u->in, true, u->after);
    return !u->status;
}

/* "@users": the activities that refer to the record at hand. */
static enum ropa_status tell_users(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                   bool active, const char **after) {
    const struct ropa_view *view = f->from->view; /* whatever the record was approved as */
    struct telling_users u = {.f = f, .t = t, .after = after};
    u.in = (struct rp_frame){
        .up = frame, .noun = &rp_activity, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    if (active && frame->rec && view->each_user)
        view->each_user(view->ctx, frame->rec, &rp_activity, tell_user, &u);
    return u.status || u.in.number ? u.status : once(f, t, t->end, &u.in, false, after);
}

/* ---- published notices ---- */

static bool is_of_all(const struct ropa_record *notice) {
    return rp_predicate_field_is(notice, NOT_SCOPE, "office") && !ropa_record_rows(notice, NOT_COVER);
}

static bool tell_published(void *ctx, const struct ropa_record *notice) {
    struct telling_users *u = ctx;
    const struct rp_filling *from = u->f->from;
    const struct ropa_record *then = from->published(from->ctx, notice);
    return then ? tell_user(ctx, then) : !u->status;
}

static bool tell_of_all(void *ctx, const struct ropa_record *notice) {
    return !is_of_all(notice) || tell_published(ctx, notice);
}

/*
 * "@notice": the published notices that cover the record at hand, as they were published, else those of the whole office; "^": where
 * there is none.
 */
static enum ropa_status tell_notices(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                     bool active, const char **after) {
    const struct ropa_view *view = f->from->view;
    bool none = t->sigil == '^';
    struct telling_users u = {.f = f, .t = t, .after = after, .counts = none};
    u.in = (struct rp_frame){
        .up = frame, .noun = &rp_notice, .rows = ROPA_NO_FIELD, .item = frame->item, .need = frame->need};
    if (active && frame->rec && view->each_user)
        view->each_user(view->ctx, frame->rec, &rp_notice, tell_published, &u);
    if (active && frame->rec && view->each && !u.in.number)
        view->each(view->ctx, &rp_notice, tell_of_all, &u);
    if (none)
        return once(f, t, t->end, frame, active && !u.in.number, after);
    return u.status || u.in.number ? u.status : once(f, t, t->end, &u.in, false, after);
}

/* ---- rows worked out, the setting, hours, items of the law ---- */

/* "@rows": those worked out for the document. */
static enum ropa_status tell_rows(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                  bool active, const char **after) {
    const struct rp_rows *rows = f->from->rows;
    struct rp_frame in = *frame;
    enum ropa_status s = ROPA_OK;
    in.up = frame;
    in.told = true;
    size_t n = active && rows ? rows->n : 0;
    for (in.number = 0; in.number < n && !s;) {
        in.cells = &rows->cells[in.number++ * rows->columns];
        s = once(f, t, t->end, &in, true, after);
    }
    return n || s ? s : once(f, t, t->end, &in, false, after);
}

/* "@setting": the setting of the day; without one what stands in it is only read. */
static enum ropa_status tell_setting(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                     bool active, const char **after) {
    const struct ropa_view *view = f->view;
    struct rp_frame in = {.up = frame,
                          .noun = &rp_setting,
                          .rec = rp_setting_on(view, view->today),
                          .rows = ROPA_NO_FIELD,
                          .item = frame->item,
                          .need = frame->need};
    return once(f, t, t->end, &in, active, after);
}

/* The time a field holds, in seconds; 0: it isn't known, or there is no such field. */
static int64_t time_in(const struct rp_frame *at, const char *field) {
    int64_t t = 0;
    const char *value = at->rec && *field ? ropa_record_value(at->rec, field) : NULL;
    return value && !ropa_time_parse(value, NULL, &t, NULL) ? t : 0;
}

/* "@past 72 aware_at office_notified_at": over so many hours from the one until the other, or until now. */
static enum ropa_status is_past(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *at,
                                bool *met) {
    enum { HOUR = 3600 };
    char from[RP_MARK_NAME] = "", until[RP_MARK_NAME] = "";
    int hours = 0;
    int64_t now = 0;
    struct rp_mark of = *t;
    struct rp_spot place;
    sscanf(t->name, "@past %d %159s %159s", &hours, from, until);
    RP_COPY(of.name, from);
    enum ropa_status s = rp_fill_find(f, at, &of, &place);
    RP_COPY(of.name, until);
    s = s ? s : rp_fill_find(f, at, &of, &place);
    if (s)
        return s;
    const char *clock = f->view->now ? f->view->now : f->view->today;
    int64_t begin = time_in(at, from), end = time_in(at, until);
    if (!end && !ropa_time_parse(clock, NULL, &now, NULL))
        end = now;
    *met = begin && end - begin > (int64_t)hours * HOUR;
    return ROPA_OK;
}

/* "@activities>rights_applicable=portability": by any of them, every one of them has to be looked at. */
static enum ropa_status met_by_any(struct rp_fill *f, const struct rp_mark *t, bool *met) {
    struct rp_kind_of about = {0};
    struct rp_mark of = *t;
    struct rp_spot at;
    const char *place = "";
    if (!rp_fill_all_at(f->from, t->name, &about, &place))
        return rp_fill_unknown(f, t, &(struct ropa_err){0});
    struct rp_frame in = {.noun = about.noun, .rows = ROPA_NO_FIELD, .item = ROPA_NO_FIELD};
    RP_COPY(of.name, place);
    enum ropa_status s = rp_fill_find(f, &in, &of, &at);
    if (!s && *t->is && !rp_fill_is_code(&at.p, t->is))
        return rp_fill_no_code(f, t);
    for (size_t i = 0; i < about.n && !s; i++) {
        at.rec = about.all[i].rec;
        *met |= rp_fill_look(f, &of, &at).met;
    }
    return s;
}

bool rp_notice_right(size_t i, struct ropa_choice *out) {
    static const struct ropa_choice complaint = {
        .code = "complaint", .label = {{"ร้องเรียนต่อคณะกรรมการผู้เชี่ยวชาญ", "Complaint"}}, .law = "73"};
    const struct ropa_vocab *v = ropa_vocab_find("RIGHT");
    if (i > v->n)
        return false;
    *out = i < v->n ? v->choices[i] : complaint;
    return true;
}

/* Whether the text names a section of the Act, in Thai digits or others: "30" of "30 ¶1". */
static bool names_section(const char *text, const char *law) {
    const size_t n = strspn(law, "0123456789");
    char thai[16] = "", plain[8];
    snprintf(plain, sizeof plain, "%.*s", (int)n, law);
    for (size_t i = 0; i < n && i < 4; i++)
        snprintf(thai + 3 * i, sizeof thai - 3 * i, "\xE0\xB9%c", (char)(0x90 + plain[i] - '0'));
    return strstr(text, thai) || strstr(text, plain);
}

static void note_rights(struct rp_fill *f, size_t from) {
    struct ropa_choice right;
    const struct rp_buf *text = &f->out->text;
    for (size_t i = 0; text->n > from && rp_notice_right(i, &right); i++)
        if (names_section(text->p + from, right.law))
            f->out->rights |= 1u << i;
}

/* Whether anything but blanks stands behind `from`. */
static bool told_more(const struct rp_buf *text, size_t from) {
    return text->n > from && text->p[from + strspn(text->p + from, " \n")];
}

/* An item is told where something is said of it: a section that an office left empty tells nothing. */
static enum ropa_status tell_item(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                  bool active, const char **after) {
    const char *code = t->name + strlen("@item ");
    const struct ropa_vocab *v = f->from->items;
    struct rp_frame in = *frame;
    struct ropa_err why = {0};
    for (in.item = 0; v && in.item < v->n && strcmp(v->choices[in.item].code, code) != 0;)
        in.item++;
    if (!v || in.item == v->n)
        return rp_fill_unknown(f, t, &why);
    unsigned char *state = &f->out->items[in.item];
    const size_t from = f->out->text.n;
    enum ropa_status s = once(f, t, t->end, &in, active, after);
    if (active && *state < RP_ITEM_TOLD && told_more(&f->out->text, from))
        *state = RP_ITEM_TOLD;
    else if (!active && *state == RP_ITEM_ABSENT)
        *state = RP_ITEM_IDLE;
    if (active && !s && ropa_choice_find(v, "n23_6") == &v->choices[in.item])
        note_rights(f, from);
    return s;
}

/* ---- which section it is ---- */

static enum ropa_status section(struct rp_fill *f, const struct rp_mark *t, const struct rp_frame *frame,
                                bool active, const char **after) {
    struct rp_spot at = {0};
    bool met = false;
    if (t->sigil == '#' && !strncmp(t->name, "@item ", 6))
        return tell_item(f, t, frame, active, after);
    if (t->sigil == '#' && !strcmp(t->name, "@need")) {
        struct rp_frame in = *frame;
        in.need = true;
        return once(f, t, t->end, &in, active, after);
    }
    struct rp_kind_of about;
    if (t->sigil == '#' && *t->name == '@' && rp_fill_all(f->from, t->name + 1, &about))
        return tell_all(f, t, frame, active, &about, after);
    if (!strncmp(t->name, "@any ", 5) && rp_fill_all(f->from, t->name + 5, &about))
        return once(f, t, t->end, frame, active && (about.n > 0) == (t->sigil == '#'), after);
    if (t->sigil == '#' && !strcmp(t->name, "@users"))
        return tell_users(f, t, frame, active, after);
    if (t->sigil == '^' && !strcmp(t->name, "@users"))
        return once(f, t, t->end, frame,
                    active && !(frame->rec && f->view->users &&
                                f->view->users(f->view->ctx, frame->rec, &rp_activity)),
                    after);
    if (!strcmp(t->name, "@first"))
        return once(f, t, t->end, frame, active && (frame->number == 1) == (t->sigil == '#'), after);
    if (!strcmp(t->name, "@approved"))
        return once(f, t, t->end, frame, active && rp_fill_is_approved(f) == (t->sigil == '#'), after);
    if (!strcmp(t->name, "@notice"))
        return tell_notices(f, t, frame, active, after);
    if (!strncmp(t->name, "@cell ", 6)) {
        const char *cell;
        enum ropa_status s = rp_fill_cell(f, t, frame, active, &cell);
        return s ? s : once(f, t, t->end, frame, active && (cell != NULL) == (t->sigil == '#'), after);
    }
    if (t->sigil == '#' && !strcmp(t->name, "@rows"))
        return tell_rows(f, t, frame, active, after);
    if (!strcmp(t->name, "@one")) /* of the activities there is one alone */
        return once(f, t, t->end, frame, active && (f->from->n_activities == 1) == (t->sigil == '#'), after);
    if (t->sigil == '#' && !strcmp(t->name, "@setting"))
        return tell_setting(f, t, frame, active, after);
    if (!strncmp(t->name, "@past ", 6)) {
        enum ropa_status s = is_past(f, t, frame, &met);
        return s ? s : once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
    }
    if (*t->name == '@' && strchr(t->name, '>')) {
        enum ropa_status s = met_by_any(f, t, &met);
        return s ? s : once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
    }
    enum ropa_status s = rp_fill_find(f, frame, t, &at);
    const struct ropa_field *field = s ? NULL : ropa_place_field(&at.p);
    if (!s && *t->is && !rp_fill_is_code(&at.p, t->is))
        return rp_fill_no_code(f, t);
    bool opens = field && (field->kind == ROPA_ROWS || field->kind == ROPA_REF || field->kind == ROPA_REFS);
    if (s)
        return s;
    if (opens && t->sigil == '#' && !*t->is)
        return tell_over(f, t, &at, frame, active, after);
    struct rp_sighted l = active ? rp_fill_look(f, t, &at) : (struct rp_sighted){0};
    met = l.met || (active && opens && !*t->is && l.known);
    return once(f, t, t->end, frame, active && met == (t->sigil == '#'), after);
}

/* ---- the whole ---- */

/* Whether the tag has its line to itself; that line is then left out. */
static bool is_alone(const struct rp_fill *f, const struct rp_mark *t, size_t *before) {
    const char *p = t->begin, *q = t->end;
    while (p > f->text && p[-1] == ' ')
        p--;
    *before = (size_t)(t->begin - p);
    while (*q == ' ')
        q++;
    return (p == f->text || p[-1] == '\n') && (*q == '\n' || !*q);
}

static enum ropa_status close_of(struct rp_fill *f, const struct rp_mark *t, const struct rp_mark *opened) {
    static const struct ropa_text none = {{" ปิดโดยไม่มีที่เปิด", " closes what isn't open"}};
    static const struct ropa_text other = {
        {" ปิดไม่ตรงกับที่เปิดไว้ก่อน", " closes another than the one opened last"}};
    char found[RP_MARK_NAME + 8];
    snprintf(found, sizeof found, "{{/%s}}", t->name);
    if (!opened)
        return rp_fill_wrong(f, t->begin, found, &none);
    const char *name = !strncmp(opened->name, "@item ", 6) ? "@item" : opened->name;
    return *t->name && strcmp(t->name, name) != 0 ? rp_fill_wrong(f, t->begin, found, &other) : ROPA_OK;
}

static enum ropa_status run(struct rp_fill *f, const char **at, const struct rp_frame *frame, bool active,
                            const struct rp_mark *opened) {
    static const struct ropa_text open = {{" เปิดไว้แล้วไม่ปิด", " is opened and never closed"}};
    struct rp_buf *md = &f->out->text;
    for (;;) {
        const char *next = strstr(*at, "{{");
        size_t n = next ? (size_t)(next - *at) : strlen(*at), before;
        struct rp_mark t;
        if (active) { /* what was left out leaves one blank, not two */
            size_t blank = md->n && md->p[md->n - 1] == ' ' && **at == ' ';
            rp_buf_add(md, *at + blank, n - blank);
        }
        *at += n;
        if (!next && opened) {
            char found[RP_MARK_NAME + 8];
            snprintf(found, sizeof found, "{{%c%s}}", opened->sigil, opened->name);
            return rp_fill_wrong(f, opened->begin, found, &open);
        }
        if (!next)
            return ROPA_OK;
        enum ropa_status s = rp_fill_mark(f, next, &t);
        if (s)
            return s;
        struct rp_spot place;
        if (!t.sigil) {
            s = *t.name == '@' ? rp_fill_own(f, &t, frame, active) : rp_fill_find(f, frame, &t, &place);
            if (!s && *t.name != '@' && *t.is && (*t.is != '!' || !rp_fill_is_code(&place.p, t.is)))
                s = rp_fill_no_code(f, &t);
            if (!s && *t.name != '@' && active)
                rp_fill_shown(f, &t, &place, frame);
            *at = t.end;
            if (s)
                return s;
            continue;
        }
        bool alone = is_alone(f, &t, &before);
        if (alone && active)
            rp_buf_cut(md, md->n - before);
        const char *end = t.end + (alone ? strspn(t.end, " ") : 0);
        t.end = end + (alone && *end);
        *at = t.end;
        if (t.sigil == '/')
            return close_of(f, &t, opened);
        if (t.sigil != '!' && (s = section(f, &t, frame, active, at)))
            return s;
    }
}

/* ---- what a text editor may have done to it ---- */

/* The look that a line begins with: "> [!sign]". */
static bool is_look(const char *name, size_t n) {
    for (int i = 1; i < RP_N_LOOKS; i++)
        if (strlen(rp_look_names[i]) == n && !strncmp(rp_look_names[i], name, n))
            return true;
    return false;
}

static enum ropa_status check_looks(struct rp_fill *f) {
    static const struct ropa_text none = {{" ไม่มีรูปแบบนี้", " is no look that there is"}};
    for (const char *line = f->text; line;) {
        const char *at = line + strspn(line, "> "), *end = strchr(line, '\n');
        const size_t n = at > line && !strncmp(at, "[!", 2) ? strcspn(at, "]\n") : 0;
        char found[64];
        if (n && at[n] == ']' && memchr(line, '>', (size_t)(at - line)) && !is_look(at + 2, n - 2)) {
            snprintf(found, sizeof found, "%.*s]", (int)(n < 60 ? n : 60), at);
            return rp_fill_wrong(f, at, found, &none);
        }
        line = end ? end + 1 : NULL;
    }
    return ROPA_OK;
}

static enum ropa_status check_utf8(struct rp_fill *f) {
    struct rp_decoder *utf8;
    struct ropa_err why = {0};
    enum ropa_status s = rp_decoder_new(RP_UTF8, 0, &utf8, f->err);
    if (s)
        return s;
    s = rp_decoder_feed(utf8, f->text, strlen(f->text), true, NULL, &why);
    rp_decoder_free(utf8);
    if (s != ROPA_E_FORMAT)
        return s ? rp_err(f->err, s, NULL) : ROPA_OK;
    static const struct ropa_text hint = {
        {" มีตัวอักษรที่อ่านไม่ได้ โปรดบันทึกแม่แบบใหม่", "; a character can't be read, save the template anew"}};
    rp_err_subject(f->err, s, f->name, "UTF-8");
    rp_err_hint(f->err, hint.in[ROPA_TH], hint.in[ROPA_EN]);
    if (f->err)
        f->err->row = why.row;
    return s;
}

enum ropa_status rp_fill(const char *name, const char *text, const struct rp_filling *from,
                         struct rp_pool *pool, struct rp_filled *out, struct ropa_err *err) {
    struct rp_fill f = {name, text, from, pool, out, err, from->view, {{0}}};
    struct rp_frame root = {.noun = ropa_record_entity(from->root),
                            .rec = from->root,
                            .rows = ROPA_NO_FIELD,
                            .item = ROPA_NO_FIELD};
    crypto_hash_sha256_init(&f.digest);
    out->items = from->items ? rp_pool_take(pool, from->items->n, 1) : NULL;
    if (from->items && !out->items)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = check_utf8(&f);
    if (!s)
        s = check_looks(&f);
    if (!s)
        s = run(&f, &text, &root, true, NULL);
    crypto_hash_sha256_final(&f.digest, out->digest);
    return !s && (pool->bad || out->text.bad) ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

void rp_filled_free(struct rp_filled *f) {
    rp_buf_free(&f->text);
    free(f->values);
    free(f->gaps);
}
