/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "paper/signs.h"

#include "model/letter.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/nouns/unit_head.h"
#include "model/predicate.h"
#include "model/signer.h"

#include <ropa/acts.h>
#include <ropa/text.h>
#include <string.h>

/* ---- who signs ---- */

struct signer {
    const struct ropa_view *view;
    int rank; /* of the best one so far: the head, who acts for it, who was authorised; 0 none */
    struct rp_buf name, own, post;
    bool acts, authorised, named; /* named: by the setting, under a post of their own */
};

static void put(struct rp_buf *out, const char *text) {
    rp_buf_clear(out);
    rp_buf_str(out, text ? text : "");
}

static void note_signer(void *ctx, const char *person, const struct ropa_record *head) {
    struct signer *s = ctx;
    bool acts = head && rp_predicate_field_is(head, UHD_HEAD_KIND, "acting");
    bool authorised = head && rp_predicate_field_is(head, UHD_HEAD_KIND, "delegate");
    int rank = authorised ? 1 : acts ? 2 : 3;
    const struct ropa_record *who = s->view->record(s->view->ctx, &rp_person, person);
    if (!who || rank <= s->rank)
        return;
    s->rank = rank;
    s->acts = acts;
    s->authorised = authorised;
    s->named = !head;
    put(&s->name, ropa_record_get(who, PER_NAME));
    put(&s->own, ropa_record_get(who, PER_POST));
    put(&s->post, ropa_record_get(head ? head : who, head ? UHD_POST : PER_POST));
}

static bool find_signer(struct signer *s, const char *unit, const char *level) {
    rp_signers_each(s->view, unit, level, s->view->today, note_signer, s);
    return s->rank && s->post.p && *s->post.p;
}

static void signer_free(struct signer *s) {
    rp_buf_free(&s->name);
    rp_buf_free(&s->own);
    rp_buf_free(&s->post);
}

bool rp_signs_post(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out) {
    struct signer s = {.view = view};
    bool found = find_signer(&s, unit, level);
    if (found)
        rp_buf_str(out, s.post.p);
    out->bad |= s.post.bad;
    signer_free(&s);
    return found;
}

static const char acting[] = "รักษาราชการแทน", authorised[] = "ปฏิบัติราชการแทน";

/* One post may be written in short, as "ปลัดกระทรวง". */
static bool is_same_post(const char *a, const char *b) {
    const size_t n = strlen(a), m = strlen(b);
    return !strncmp(a, b, n < m ? n : m);
}

void rp_signs_for_office(const struct ropa_view *view, const char *post, struct rp_buf *out) {
    const char *chief = rp_signer_chief(view, view->today);
    if (chief && *chief && post && !is_same_post(post, chief) && !strstr(post, acting) &&
        !strstr(post, authorised))
        rp_buf_printf(out, "\n%s%s", authorised, chief);
}

bool rp_signs_lines(const struct ropa_view *view, const char *unit, const char *level, struct rp_buf *out) {
    struct signer s = {.view = view};
    bool found = find_signer(&s, unit, level);
    if (found) {
        const char *for_whom = s.acts ? acting : s.authorised ? authorised : "";
        /* the post may be written with the form in it, and who acts may have none of their own */
        bool said = strstr(s.post.p, acting) || strstr(s.post.p, authorised);
        rp_buf_printf(out, "(%s)", s.name.p);
        if (*for_whom && !said && *s.own.p)
            rp_buf_printf(out, "\n%s", s.own.p);
        rp_buf_printf(out, "\n%s%s", said ? "" : for_whom, s.post.p);
        if (s.named)
            rp_signs_for_office(view, s.own.p, out);
    }
    out->bad |= s.name.bad || s.own.bad || s.post.bad;
    signer_free(&s);
    return found;
}

/* ---- who proposes ---- */

/* The last act on a record. */
struct last {
    struct rp_buf name, post, digest;
    bool submitted, to_head;
};

static bool note_act(void *ctx, const struct ropa_act_kept *act) {
    struct last *l = ctx;
    l->submitted = !strcmp(act->kind, "submit");
    l->to_head = l->submitted && act->level && !strcmp(act->level, "unit");
    if (l->submitted) {
        put(&l->name, act->by_name);
        put(&l->post, act->by_post);
        put(&l->digest, act->digest);
    }
    return true;
}

void rp_signs_submission(const struct ropa_view *view, const struct ropa_record *rec, struct rp_pool *pool,
                         struct rp_submission *out) {
    struct last l = {.submitted = false};
    struct rp_buf text = {0};
    view->each_act(view->ctx, rec, note_act, &l);
    const char *name = l.name.n ? l.name.p : NULL, *post = l.post.n ? l.post.p : NULL;
    const char *hex = l.digest.n ? strchr(l.digest.p, ':') : NULL;
    *out = (struct rp_submission){.read = true,
                                  .waits = l.to_head && !strcmp(ropa_record_status(rec), "submitted")};
    if (name) {
        rp_buf_printf(&text, "(%s)%s%s", name, post ? "\n" : "", post ? post : "");
        out->proposer = rp_pool_text(pool, text.p);
    }
    if (hex) {
        rp_buf_clear(&text);
        rp_buf_printf(&text, "%.12s", hex + 1);
        out->digest = rp_pool_text(pool, text.p);
    }
    pool->bad |= text.bad || l.name.bad || l.post.bad || l.digest.bad;
    rp_buf_free(&text);
    rp_buf_free(&l.name);
    rp_buf_free(&l.post);
    rp_buf_free(&l.digest);
}

/* ---- letters ---- */

struct letters {
    enum ropa_lang lang;
    struct rp_buf *out;
    const char *today;
    struct rp_buf last; /* the letter at hand, which a return may follow; empty: none */
    bool returned;
};

/* What is said of the letter behind its number and day. */
static void end_letter(struct letters *l) {
    static const struct ropa_text returned = {{" (ส่งกลับให้แก้แล้ว)", " (returned)"}};
    if (l->last.n)
        rp_buf_printf(l->out, "%s%s%s", l->out->n ? "; " : "", l->last.p,
                      l->returned ? returned.in[l->lang] : "");
    l->out->bad |= l->last.bad;
    rp_buf_clear(&l->last);
    l->returned = false;
}

static bool note_letter(void *ctx, const struct ropa_act_kept *act) {
    static const struct ropa_text dated = {{"ลงวันที่", "of"}};
    static const struct ropa_text elsewhere = {
        {" (ปีงบประมาณอื่น ไม่นับ)", " (of another fiscal year: doesn't count)"}};
    static const struct ropa_text barred = {
        {" (ฉบับที่ส่งมีข้อที่ต้องแก้ %s ไม่นับ)", " (sent with something to mend, %s: doesn't count)"}};
    struct letters *l = ctx;
    char day[64];
    l->returned |= !strcmp(act->kind, "return");
    if (act->disputed || !rp_letter_is(act->kind, act->memo))
        return true;
    end_letter(l);
    ropa_date_format(act->date, l->lang, ROPA_DATE_LONG, day, sizeof day);
    rp_buf_printf(&l->last, "%s %s %s", act->memo, dated.in[l->lang], day);
    if (l->today && ropa_date_fiscal_year(act->date) != ropa_date_fiscal_year(l->today))
        rp_buf_str(&l->last, elsewhere.in[l->lang]);
    else if (act->barred)
        rp_buf_printf(&l->last, barred.in[l->lang], act->barred);
    return true;
}

void rp_signs_letters(const struct ropa_view *view, const struct ropa_record *rec, enum ropa_lang lang,
                      struct rp_buf *out) {
    struct letters l = {.lang = lang, .out = out, .today = view->today};
    if (view->each_act)
        view->each_act(view->ctx, rec, note_letter, &l);
    end_letter(&l);
    rp_buf_free(&l.last);
}
