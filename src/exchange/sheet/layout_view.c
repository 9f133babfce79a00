/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/sheet/layout_view.h"

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/purpose.h"
#include "model/nouns/recipient.h"
#include "model/nouns/storage.h"
#include "model/nouns/transfer.h"
#include "model/set.h"
#include "model/settled.h"
#include "model/signer.h"
#include "model/vocab.h"

#include <ropa/acts.h>
#include <string.h>

static void set_text(struct rp_cell *out, const char *text) {
    if (text && *text)
        *out = (struct rp_cell){.kind = RP_CELL_TEXT, .text = text};
}

/* Begin a text in the shared buffer; next_line() before each item. */
static struct rp_buf *start(struct rp_cells *cells) {
    rp_buf_clear(&cells->buf);
    return &cells->buf;
}

static void next_line(struct rp_buf *b) {
    if (b->n)
        rp_buf_char(b, '\n');
}

static const char *label_of(const struct rp_cells *cells, const struct ropa_vocab *v, const char *code) {
    const struct ropa_choice *c = ropa_choice_find(v, code);
    return c ? c->label.in[cells->lang] : code && *code == '+' ? code + 1 : code;
}

/* ---- every record ---- */

static void show_no(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    (void)rec;
    *out = (struct rp_cell){.kind = RP_CELL_ORDINAL, .number = (double)cells->no};
}

static void show_ref(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    (void)cells;
    set_text(out, ropa_record_ref(rec));
}

static void show_status(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    static const struct ropa_text changed = {{"แก้ไขหลังอนุมัติ", "Changed after approval"}};
    static const struct ropa_text doubt = {
        {"ผู้ลงนามไม่ใช่ผู้มีอำนาจตามทะเบียน", "Not signed by one who may, as the register has it"}};
    const struct ropa_view *v = cells->view;
    struct rp_buf *b = start(cells);
    const struct ropa_text *status = rp_signed_status(v, rec);
    rp_buf_str(b, status ? status->in[cells->lang] : ropa_record_status(rec));
    if (v && v->changed && v->changed(v->ctx, rec))
        rp_buf_printf(b, "\n%s", changed.in[cells->lang]);
    if (strcmp(ropa_record_status(rec), "approved") != 0 && rp_signed_in_doubt(v, rec))
        rp_buf_printf(b, "\n%s", doubt.in[cells->lang]);
    set_text(out, b->p);
}

static void show_rev(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    (void)cells;
    if (ropa_record_rev(rec)) /* an approved version is none of the saves */
        *out = (struct rp_cell){.kind = RP_CELL_ORDINAL, .number = (double)ropa_record_rev(rec)};
}

static void show_uid(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    (void)cells;
    set_text(out, ropa_record_uid(rec));
}

static void show_changed(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    static const struct ropa_text said[2] = {{{"ไม่ใช่", "No"}}, {{"ใช่", "Yes"}}};
    const struct ropa_view *v = cells->view;
    set_text(out, said[v && v->changed && v->changed(v->ctx, rec)].in[cells->lang]);
}

/* The last approval of a record, of which a cell shows one thing. */
struct approving {
    struct rp_cells *cells;
    enum approved_how { APPROVED_BY, APPROVED_LEVEL, APPROVED_MEMO, APPROVED_ON } how;
    struct rp_cell *out;
};

static bool tell_approval(void *ctx, const struct ropa_act_kept *act) {
    const struct approving *a = ctx;
    size_t level;
    if (!rp_signed_approves(act, &level))
        return true;
    const char *text[] = {[APPROVED_BY] = act->by_name,
                          [APPROVED_LEVEL] = label_of(a->cells, &rp_vocab_level, act->level),
                          [APPROVED_MEMO] = act->memo,
                          [APPROVED_ON] = act->date};
    struct rp_buf *b = start(a->cells);
    rp_buf_str(b, text[a->how] ? text[a->how] : "");
    *a->out = (struct rp_cell){.kind = RP_CELL_EMPTY};
    if (a->how == APPROVED_ON && b->n)
        *a->out = (struct rp_cell){.kind = RP_CELL_DATE, .number = rp_cell_day(b->p)};
    else
        set_text(a->out, b->p);
    return true;
}

static void show_approval(struct rp_cells *cells, const struct ropa_record *rec, enum approved_how how,
                          struct rp_cell *out) {
    const struct ropa_view *v = cells->live;
    if (v && v->each_act)
        v->each_act(v->ctx, rec, tell_approval, &(struct approving){cells, how, out});
}

static void show_approved_by(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    show_approval(cells, rec, APPROVED_BY, out);
}

static void show_approved_level(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    show_approval(cells, rec, APPROVED_LEVEL, out);
}

static void show_approved_memo(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    show_approval(cells, rec, APPROVED_MEMO, out);
}

static void show_approved_on(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    show_approval(cells, rec, APPROVED_ON, out);
}

/* ---- the activity ---- */

/* Headings of ELEMENT that the activity's elements stand under, each once, in their order there. */
static void show_element_groups(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    const char *elements = ropa_record_get(rec, ACT_DATA_ELEMENTS), *last = NULL;
    struct rp_buf *b = start(cells);
    while (rp_set_next(&elements, &cells->item)) { /* in the vocabulary's order, so groups stand together */
        const struct ropa_choice *c = ropa_choice_find(&rp_vocab_element, cells->item.p);
        const char *group = c ? c->group.in[cells->lang] : NULL;
        if (!group || (last && !strcmp(group, last)))
            continue;
        next_line(b);
        rp_buf_str(b, last = group);
    }
    set_text(out, b->p);
}

/* "ทั่วไป", or "อ่อนไหว (ข้อมูลตามมาตรา 26)" and its categories one a line. */
static void show_kind(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    static const struct ropa_text ordinary = {{"ทั่วไป", "Ordinary"}};
    static const struct ropa_text sensitive = {{"อ่อนไหว (ข้อมูลตามมาตรา 26)", "Sensitive (data of s.26)"}};
    const char *categories = ropa_record_get(rec, ACT_SENSITIVE_CATEGORIES);
    struct rp_buf *b = start(cells);
    if (!categories) {
        set_text(out, rp_sensitivity(rec) == RP_ORDINARY ? ordinary.in[cells->lang] : NULL);
        return;
    }
    rp_buf_str(b, sensitive.in[cells->lang]);
    rp_buf_char(b, '\n');
    rp_cell_lines(cells, &rp_activity.fields[ACT_SENSITIVE_CATEGORIES], categories, b);
    set_text(out, b->p);
}

static void show_source_self(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    (void)cells;
    if (ropa_set_has(ropa_record_get(rec, ACT_SOURCE_TYPES), "self"))
        *out = (struct rp_cell){.kind = RP_CELL_TICK, .text = "✓"};
}

/* The other sources one a line, then what source_detail says. */
static void show_source_other(struct rp_cells *cells, const struct ropa_record *rec, struct rp_cell *out) {
    const char *types = ropa_record_get(rec, ACT_SOURCE_TYPES),
               *detail = ropa_record_get(rec, ACT_SOURCE_DETAIL);
    struct rp_buf *b = start(cells);
    while (rp_set_next(&types, &cells->item)) {
        if (!strcmp(cells->item.p, "self"))
            continue;
        next_line(b);
        rp_buf_str(b, label_of(cells, &rp_vocab_source, cells->item.p));
    }
    if (detail) {
        next_line(b);
        rp_buf_str(b, detail);
    }
    set_text(out, b->p);
}

/* ---- rows ---- */

/* The lawful basis; on a second line "มาตรา 26: " and its ground. */
static void show_basis(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    static const struct ropa_text s26 = {{"มาตรา 26: ", "s.26: "}};
    const char *ground = ropa_record_get(row, PUR_S26_GROUND);
    struct rp_buf *b = start(cells);
    rp_buf_str(b, label_of(cells, &rp_vocab_basis, ropa_record_get(row, PUR_LAWFUL_BASIS)));
    if (ground) {
        next_line(b);
        rp_buf_str(b, s26.in[cells->lang]);
        rp_buf_str(b, label_of(cells, &rp_vocab_s26g, ground));
    }
    set_text(out, b->p);
}

/* "มี (สิงคโปร์)": that there is a transfer, and where to. */
static void show_country(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    static const struct ropa_text yes = {{"มี", "Yes"}};
    const char *country = ropa_record_get(row, XFR_XB_COUNTRY);
    struct rp_buf *b = start(cells);
    rp_buf_str(b, yes.in[cells->lang]);
    if (country)
        rp_buf_printf(b, " (%s)", country);
    set_text(out, b->p);
}

static const struct ropa_choice *medium_of(const struct ropa_record *row) {
    return ropa_choice_find(&rp_vocab_medium, ropa_record_get(row, STO_STORAGE_MEDIUM));
}

/* Soft file or hard copy, by the medium. */
static void show_form(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    const struct ropa_choice *medium = medium_of(row);
    if (medium)
        set_text(out, label_of(cells, &rp_vocab_form, medium->flags & ROPA_PAPER ? "hard" : "soft"));
}

/* "สื่อ: ที่เก็บ". */
static void show_place(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    const char *medium = ropa_record_get(row, STO_STORAGE_MEDIUM);
    const char *place = ropa_record_get(row, STO_STORAGE_LOCATION);
    struct rp_buf *b = start(cells);
    rp_buf_str(b, label_of(cells, &rp_vocab_medium, medium));
    rp_buf_str(b, medium && place ? ": " : "");
    rp_buf_str(b, place);
    set_text(out, b->p);
}

static void show_paper_place(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    const struct ropa_choice *medium = medium_of(row);
    if (medium && medium->flags & ROPA_PAPER)
        show_place(cells, row, out);
}

static void show_electronic_place(struct rp_cells *cells, const struct ropa_record *row,
                                  struct rp_cell *out) {
    const struct ropa_choice *medium = medium_of(row);
    if (!medium || !(medium->flags & ROPA_PAPER))
        show_place(cells, row, out);
}

/* "ผู้รับ: วัตถุประสงค์". */
static void show_recipient(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    const char *name = ropa_record_get(row, RCP_RECIPIENT_NAME),
               *purpose = ropa_record_get(row, RCP_RECIPIENT_PURPOSE);
    struct rp_buf *b = start(cells);
    rp_buf_str(b, name ? name : label_of(cells, &rp_vocab_recip, ropa_record_get(row, RCP_RECIPIENT_TYPE)));
    rp_buf_str(b, b->n && purpose ? ": " : "");
    rp_buf_str(b, purpose);
    set_text(out, b->p);
}

static bool is_inside(const struct ropa_record *row) {
    const char *type = ropa_record_get(row, RCP_RECIPIENT_TYPE);
    return type && !strcmp(type, "unit_same");
}

static void show_inside(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    if (is_inside(row))
        show_recipient(cells, row, out);
}

static void show_outside(struct rp_cells *cells, const struct ropa_record *row, struct rp_cell *out) {
    if (!is_inside(row))
        show_recipient(cells, row, out);
}

#define READS(...) .reads = {__VA_ARGS__}, .n_reads = sizeof((size_t[]){__VA_ARGS__}) / sizeof(size_t)

static const struct rp_layout_view views[] = {
    {"@no", NULL, show_no},   /* running number, 1 and up */
    {"@ref", NULL, show_ref}, /* RO-ICT-66-001 */
    /* label of STATUS, and marks: changed after its approval, not signed by one who may */
    {"@status", NULL, show_status, .whole = true},
    {"@rev", NULL, show_rev}, /* number of saves */
    {"@uid", NULL, show_uid},
    {"@changed_after_approval", NULL, show_changed, .whole = true},
    /* of the last approval: who, at which level, by which memo, when */
    {"@approved_by", NULL, show_approved_by},
    {"@approved_level", NULL, show_approved_level},
    {"@approved_memo", NULL, show_approved_memo},
    {"@approved_on", NULL, show_approved_on},
    {"@element_groups", "activity", show_element_groups, .part = true, READS(ACT_DATA_ELEMENTS)},
    {"@kind", "activity", show_kind, READS(ACT_SENSITIVE_CATEGORIES, ACT_DATA_ELEMENTS)},
    {"@source_self", "activity", show_source_self, .part = true, READS(ACT_SOURCE_TYPES)},
    {"@source_other", "activity", show_source_other, .part = true,
     READS(ACT_SOURCE_TYPES, ACT_SOURCE_DETAIL)},
    {"@basis", "activity_purpose", show_basis, READS(PUR_LAWFUL_BASIS, PUR_S26_GROUND)},
    {"@country", "activity_transfer", show_country, READS(XFR_XB_COUNTRY)},
    {"@form", "activity_storage", show_form, READS(STO_STORAGE_MEDIUM)},
    {"@place", "activity_storage", show_place, READS(STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION)},
    {"@paper_place", "activity_storage", show_paper_place, .part = true,
     READS(STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION)},
    {"@electronic_place", "activity_storage", show_electronic_place, .part = true,
     READS(STO_STORAGE_MEDIUM, STO_STORAGE_LOCATION)},
    {"@inside", "activity_recipient", show_inside, .part = true,
     READS(RCP_RECIPIENT_NAME, RCP_RECIPIENT_TYPE, RCP_RECIPIENT_PURPOSE)},
    {"@outside", "activity_recipient", show_outside, .part = true,
     READS(RCP_RECIPIENT_NAME, RCP_RECIPIENT_TYPE, RCP_RECIPIENT_PURPOSE)},
};

const struct rp_layout_view *rp_layout_view_find(const char *name, const struct ropa_entity *ent) {
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        if (!strcmp(views[i].name, name) && (!views[i].entity || !strcmp(views[i].entity, ent->code)))
            return &views[i];
    return NULL;
}

void rp_layout_views_called(const struct ropa_entity *ent, struct rp_buf *out) {
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        if (!views[i].entity || !strcmp(views[i].entity, ent->code))
            rp_buf_printf(out, "%s%s", i ? ", " : "", views[i].name);
}
