/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "score/build.h"

#include "base/buf.h"
#include "model/catalog.h"

#include <stdlib.h>
#include <string.h>

void *rp_build_array(struct rp_build *b, size_t n, size_t size) {
    void *p = rp_pool_take(&b->out->pool, n + 1, size);
    b->bad |= !p;
    return p;
}

const char *rp_build_text(struct rp_build *b, const char *s) {
    const char *copy = s && *s ? rp_pool_text(&b->out->pool, s) : "";
    b->bad |= !copy;
    return copy ? copy : "";
}

struct ropa_text rp_build_both(struct rp_build *b, const struct ropa_text *t) {
    return (struct ropa_text){{rp_build_text(b, t->in[ROPA_TH]), rp_build_text(b, t->in[ROPA_EN])}};
}

struct rp_called rp_build_called(struct rp_build *b, const struct rp_item *item) {
    const struct rp_called nothing = {"", "", ""};
    if (!item)
        return nothing;
    struct rp_called **all = &b->called[item->kind];
    if (!*all)
        *all = rp_build_array(b, b->ledger->n[item->kind], sizeof **all);
    if (!*all)
        return nothing;
    struct rp_called *own = *all + (item - b->ledger->of[item->kind]);
    if (!own->ref)
        *own = (struct rp_called){rp_build_text(b, item->uid), rp_build_text(b, item->ref),
                                  rp_build_text(b, item->title)};
    return *own;
}

/* ---- words ---- */

/* {items} stands for a detail of numbers of the catalogue's items: each is named. */
static void add_filled(struct rp_buf *s, const struct ropa_text *text, enum ropa_lang lang,
                       const char *detail) {
    const char *what = text->in[lang], *named = strstr(what, "{items}");
    const char *mark = named ? named : strstr(what, "{x}");
    rp_buf_add(s, what, mark ? (size_t)(mark - what) : strlen(what));
    if (named)
        rp_catalog_items_called(detail, lang, s);
    else if (mark)
        rp_buf_str(s, detail);
    if (mark)
        rp_buf_str(s, strchr(mark, '}') + 1);
}

/* "กองการเจ้าหน้าที่: RO-HR-66-001 การสรรหา ยังไม่ได้เผยแพร่" */
char *ropa_score_note_text(const struct ropa_score_note *note, enum ropa_lang lang) {
    struct rp_buf s = {0};
    if (*note->unit_name)
        rp_buf_printf(&s, "%s: ", note->unit_name);
    if (*note->ref)
        rp_buf_printf(&s, "%s %s ", note->ref, note->title);
    add_filled(&s, note->what, lang, note->detail);
    return rp_buf_take(&s);
}

char *ropa_score_done_text(const struct ropa_score_step *step, enum ropa_lang lang) {
    static const struct ropa_text manual = {
        {" จากทะเบียน, ครบด้วยหลักฐาน {x}", " from the register, complete by evidence {x}"}};
    struct rp_buf s = {0};
    rp_buf_printf(&s, "%zu/%zu", step->done, step->of);
    if (step->manual)
        add_filled(&s, &manual, lang, step->evidence);
    return rp_buf_take(&s);
}

const struct ropa_text *ropa_score_step_label(const struct ropa_score_step *step) {
    static const struct ropa_text labels[] = {
        {{"ค้าง", "open"}}, {{"ทำแล้ว (ล่าช้า)", "done (late)"}}, {{"เสร็จ", "done"}}};
    return &labels[step->state];
}

int ropa_score_closing(const struct ropa_score *score, const struct ropa_score_card *card, const char **due) {
    enum { MONTH = 7 }; /* "2023-03" */
    const struct ropa_score_step *next = NULL;
    bool open = false;
    for (size_t i = 0; i < card->n_steps; i++) {
        const struct ropa_score_step *s = &card->steps[i];
        if (!s->target && strcmp(s->due, score->as_of) >= 0 && (!next || strcmp(s->due, next->due) < 0))
            next = s;
    }
    for (size_t i = 0; next && i < card->n_steps; i++)
        open |= !card->steps[i].target && card->steps[i].round == next->round &&
                card->steps[i].state == ROPA_STEP_OPEN;
    if (!next || (open && strncmp(next->due, score->as_of, MONTH) != 0))
        return 0;
    *due = next->due;
    return next->round;
}

const struct ropa_text *ropa_score_need_label(const struct ropa_score_need *need) {
    static const struct ropa_text labels[] = {
        {{"ยังไม่ได้", "lacking"}}, {{"ได้แล้ว", "there"}}, {{"พิมพ์เอง", "by hand"}}};
    return &labels[need->met + (need->met && need->manual)];
}

char *ropa_score_need_text(const struct ropa_score_need *need, enum ropa_lang lang) {
    static const struct ropa_text counted = {{"ครบ %zu จาก %zu ข้อ", "%zu of %zu points hold"}};
    struct rp_buf s = {0};
    if (need->of)
        rp_buf_printf(&s, counted.in[lang], need->done, need->of);
    return rp_buf_take(&s);
}

static void add_points(struct rp_buf *s, long hundredths) {
    if (hundredths < 0)
        rp_buf_str(s, "-");
    else
        rp_buf_printf(s, "%ld.%02ld", hundredths / 100, hundredths % 100);
}

char *ropa_score_track_text(const struct ropa_score_track *track, enum ropa_lang lang) {
    static const struct ropa_text words[] = {
        {{"ร้อยละ ", ""}},
        {{" จากที่กำหนดไม่น้อยกว่า ", " per cent of at least "}},
        {{" (เกณฑ์ติดตามของรอบ ไม่เพิ่มไม่ลดคะแนน)", " asked (tracked: gives and takes no points)"}}};
    static const struct ropa_text open = {
        {"ยังไม่รายงาน กำหนดร้อยละไม่น้อยกว่า ", "not reported, per cent of at least "}};
    struct rp_buf s = {0};
    if (track->value < 0) {
        rp_buf_str(&s, open.in[lang]);
    } else {
        rp_buf_str(&s, words[0].in[lang]);
        add_points(&s, track->value);
        rp_buf_str(&s, words[1].in[lang]);
    }
    add_points(&s, track->asked);
    rp_buf_str(&s, words[2].in[lang]);
    return rp_buf_take(&s);
}

const struct ropa_score_note *rp_build_notes(struct rp_build *b, const struct rp_notes *notes) {
    struct ropa_score_note *out = rp_build_array(b, notes->n, sizeof *out);
    for (size_t i = 0; out && i < notes->n; i++) {
        const struct rp_note *n = &notes->at[i];
        struct rp_called unit = rp_build_called(b, n->unit), item = rp_build_called(b, n->item);
        out[i] = (struct ropa_score_note){.unit = unit.uid,
                                          .unit_name = *unit.title ? unit.title : unit.ref,
                                          .ref = item.ref,
                                          .title = item.title,
                                          .what = n->what,
                                          .detail = rp_build_text(b, n->detail)};
    }
    return out;
}

static int by_ref(const void *a, const void *b) {
    const struct rp_proven *x = a, *y = b;
    int order = strcmp(x->item->ref, y->item->ref);
    return order ? order : strcmp(y->on, x->on); /* the last date first: that one is kept */
}

/* What was issued of it by the day of the score, the last of it; NULL: nothing that is kept. */
static const struct rp_act *last_issue(const struct rp_build *b, const struct rp_item *item) {
    const struct rp_act *last = NULL;
    for (size_t i = 0; i < item->n_acts; i++)
        if (item->acts[i].issued && strcmp(item->acts[i].date, b->as_of) <= 0)
            last = &item->acts[i];
    return last;
}

/* The issued paper of what proves something proves it too, and says nothing of when that was done. */
static void add_issued(const struct rp_build *b, struct rp_count *t) {
    char on[sizeof t->on];
    RP_COPY(on, t->on);
    for (size_t i = 0, n = t->n_proof; i < n && !t->bad; i++) {
        const struct rp_act *issue = last_issue(b, t->proof[i].item);
        const struct rp_item *paper = issue ? rp_ledger_find(b->ledger, issue->issued) : NULL;
        if (paper)
            rp_count_proof(t, paper, issue->date);
    }
    RP_COPY(t->on, on);
}

struct rp_build_proof rp_build_refs(struct rp_build *b, struct rp_count *t) {
    add_issued(b, t);
    b->bad |= t->bad;
    const char **refs = rp_build_array(b, t->n_proof, sizeof *refs),
               **on = rp_build_array(b, t->n_proof, sizeof *on);
    size_t n = 0;
    if (refs && on && t->n_proof)
        qsort(t->proof, t->n_proof, sizeof *t->proof, by_ref);
    for (size_t i = 0; refs && on && i < t->n_proof; i++) {
        if (i && !strcmp(t->proof[i].item->ref, t->proof[i - 1].item->ref))
            continue;
        bool again = n && !strcmp(on[n - 1], t->proof[i].on); /* many records of one day share its text */
        refs[n] = rp_build_called(b, t->proof[i].item).ref;
        on[n] = again ? on[n - 1] : rp_build_text(b, t->proof[i].on);
        n++;
    }
    return (struct rp_build_proof){refs, on, n};
}

/* ---- manual evidence ---- */

bool rp_build_manual(const struct rp_ask *ask, const char *code, bool of_unit, struct rp_count *t) {
    const struct rp_item *item = rp_proof_certified(ask, code, of_unit, t);
    if (!item)
        return false;
    t->of = t->of ? t->of : 1;
    t->manual = true;
    t->evidence = item;
    return true;
}
