#include "score/build.h"

#include "base/buf.h"
#include "model/evidence.h"

#include <stdlib.h>
#include <string.h>

void *rp_build_array(struct rp_build *b, size_t n, size_t size) {
    struct rp_scored *o = b->out;
    if (o->n_blocks == o->cap_blocks) {
        size_t cap = o->cap_blocks ? o->cap_blocks * 2 : 64;
        void **more = realloc(o->blocks, cap * sizeof *more);
        if (!more) {
            b->bad = true;
            return NULL;
        }
        o->blocks = more;
        o->cap_blocks = cap;
    }
    void *p = calloc(n + 1, size);
    if (p)
        o->blocks[o->n_blocks++] = p;
    b->bad |= !p;
    return p;
}

const char *rp_build_text(struct rp_build *b, const char *s) {
    size_t n = s ? strlen(s) : 0;
    char *copy = n ? rp_build_array(b, n, 1) : NULL;
    if (!copy)
        return "";
    memcpy(copy, s, n);
    return copy;
}

struct ropa_text rp_build_both(struct rp_build *b, const struct ropa_text *t) {
    return (struct ropa_text){{rp_build_text(b, t->in[ROPA_TH]), rp_build_text(b, t->in[ROPA_EN])}};
}

/* ---- words ---- */

static void add_filled(struct rp_buf *s, const char *what, const char *detail) {
    const char *mark = strstr(what, "{x}");
    rp_buf_add(s, what, mark ? (size_t)(mark - what) : strlen(what));
    if (mark) {
        rp_buf_str(s, detail);
        rp_buf_str(s, mark + 3);
    }
}

static const char *title_of(const struct rp_item *item) {
    const struct ropa_entity *ent = ropa_record_entity(item->rec);
    const char *title = ropa_record_get(item->rec, ent->title);
    return title ? title : "";
}

/* "กองการเจ้าหน้าที่: RO-HR-66-001 การสรรหา ยังไม่ได้เผยแพร่" */
static const char *sentence(struct rp_build *b, const struct rp_note *n, enum ropa_lang lang) {
    struct rp_buf s = {0};
    if (n->unit) {
        const char *name = title_of(n->unit);
        rp_buf_printf(&s, "%s: ", *name ? name : ropa_record_ref(n->unit->rec));
    }
    if (n->item)
        rp_buf_printf(&s, "%s %s ", ropa_record_ref(n->item->rec), title_of(n->item));
    add_filled(&s, n->what->in[lang], n->detail);
    const char *text = rp_build_text(b, s.p);
    b->bad |= s.bad;
    rp_buf_free(&s);
    return text;
}

const struct ropa_score_note *rp_build_notes(struct rp_build *b, const struct rp_notes *notes) {
    struct ropa_score_note *out = rp_build_array(b, notes->n, sizeof *out);
    for (size_t i = 0; out && i < notes->n; i++) {
        const struct rp_note *n = &notes->at[i];
        out[i] = (struct ropa_score_note){
            .unit = rp_build_text(b, n->unit ? ropa_record_uid(n->unit->rec) : NULL),
            .ref = rp_build_text(b, n->item ? ropa_record_ref(n->item->rec) : NULL),
            .text = {sentence(b, n, ROPA_TH), sentence(b, n, ROPA_EN)},
        };
    }
    return out;
}

static int by_ref(const void *a, const void *b) {
    const struct rp_proven *x = a, *y = b;
    int order = strcmp(x->ref, y->ref);
    return order ? order : strcmp(y->on, x->on); /* the last date first: that one is kept */
}

struct rp_build_proof rp_build_refs(struct rp_build *b, const struct rp_count *t) {
    const char **refs = rp_build_array(b, t->n_proof, sizeof *refs),
               **on = rp_build_array(b, t->n_proof, sizeof *on);
    size_t n = 0;
    if (refs && on && t->n_proof)
        qsort(t->proof, t->n_proof, sizeof *t->proof, by_ref);
    for (size_t i = 0; refs && on && i < t->n_proof; i++) {
        if (i && !strcmp(t->proof[i].ref, t->proof[i - 1].ref))
            continue;
        bool again = n && !strcmp(on[n - 1], t->proof[i].on); /* many records of one day share its text */
        refs[n] = rp_build_text(b, t->proof[i].ref);
        on[n] = again ? on[n - 1] : rp_build_text(b, t->proof[i].on);
        n++;
    }
    return (struct rp_build_proof){refs, on, n};
}

/* ---- manual evidence ---- */

bool rp_build_manual(const struct rp_ask *ask, const char *code, bool of_unit, struct rp_count *t) {
    static const struct ropa_text lacks = {
        {"หลักฐานนี้ยังใช้แทนไม่ได้: ต้องมีหน่วยงาน วันที่ของการกระทำ เลขที่หนังสือหรือ URL และผู้รับรอง",
         "does not count as evidence yet: it needs unit, date of the act, document number or URL, and who certified it"}};
    const struct rp_ledger *l = ask->ledger;
    char choice[16];
    rp_agreement_choice(code, choice);
    for (size_t i = 0; i < l->n[RP_KEPT_evidence]; i++) {
        const struct rp_item *item = &l->of[RP_KEPT_evidence][i];
        const struct ropa_record *rec = item->rec;
        const char *date = ropa_record_get(rec, EVI_EVIDENCE_DATE);
        if (!ropa_set_has(ropa_record_get(rec, EVI_STEPS), choice) ||
            (of_unit && item->unit && item->unit != ask->unit))
            continue;
        bool whole = item->unit && date &&
                     (ropa_record_get(rec, EVI_DOC_NO) || ropa_record_get(rec, EVI_URL)) &&
                     ropa_record_get(rec, EVI_CERTIFIED_BY);
        if (!whole)
            rp_count_warn(t, item->unit, item, &lacks, NULL);
        if (!whole || !rp_ask_in(ask, date))
            continue;
        t->of = t->of ? t->of : 1;
        t->done = t->of;
        t->manual = true;
        t->missing.n = 0;
        rp_count_proof(t, item, date);
        return true;
    }
    return false;
}
