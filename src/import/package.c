/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "import/package.h"

#include "base/err.h"
#include "import/import_table.h"
#include "model/catalog.h"
#include "model/nouns/catalog.h"
#include "model/nouns/catalog_resource.h"
#include "model/nouns/nouns.h"
#include "model/predicate.h"
#include "model/set.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

void rp_packages_free(struct rp_packages *all) {
    rp_group_free(&all->group);
    rp_memo_clear(&all->names);
    for (size_t i = 0; i < all->n_ours; i++)
        rp_alike_free(&all->ours[i].called);
    free(all->ours);
    free(all->fresh);
    rp_pool_free(&all->pool);
}

/* ---- values ---- */

/* "บริการ, สถิติ" and "สถิติ,บริการ" are the same words. */
static bool same_words(const char *a, const char *b) {
    size_t counts[2] = {0, 0};
    const char *const lists[] = {a, b};
    for (int k = 0; k < 2; k++)
        for (const char *p = lists[k]; *p;) {
            p += strspn(p, ", ");
            size_t n = strcspn(p, ",");
            while (n && p[n - 1] == ' ')
                n--;
            bool met = !n;
            for (const char *q = lists[!k]; *q && !met; q += strcspn(q, ",")) {
                q += strspn(q, ", ");
                met = !strncmp(q, p, n) && (!q[n] || strchr(", ", q[n]));
            }
            if (!met)
                return false;
            counts[k] += n > 0;
            p += n + strcspn(p + n, ",");
        }
    return counts[0] == counts[1];
}

/* A day without the time that the catalogue may add. */
static const char *as_day(const char *text, char day[11]) {
    if (strlen(text) < 11 || text[10] != 'T')
        return text;
    memcpy(day, text, 10);
    day[10] = '\0';
    return day;
}

static bool is_public_there(const char *category) {
    const struct ropa_choice *c = ropa_choice_find(rp_catalog.fields[CAT_DATA_CATEGORY].vocab, "public");
    return !strcmp(category, "public") || (c && !strcmp(category, c->label.in[ROPA_TH]));
}

/* Whether ours says nothing, and the file what is written where nothing is said. */
static bool is_unsaid(const struct rp_taking *t, const struct ropa_record *ours, size_t f, const char *text) {
    const struct ropa_entity *ent = ours ? ours->ent : NULL;
    char *value = NULL;
    if (!ours || ent->fields[f].kind != ROPA_BOOL || ropa_record_get(ours, f))
        return false;
    enum ropa_status s = ropa_value_parse(&ent->fields[f], text, t->all->imp->reg->view, &value, NULL);
    t->all->group.bad |= s == ROPA_E_NOMEM;
    const char *private = rp_package_said(t->p, 0, "private"),
               *category = rp_package_said(t->p, 0, "data_category");
    const bool set = ent == &rp_catalog, keeps = set && f == CAT_PRIVATE,
               shown = keeps && (rp_catalog_public(ours) || (category && is_public_there(category))),
               open = private && (!strcmp(private, "false") || !strcmp(private, "False")),
               yes = keeps ? !shown
                           : set && f == CAT_ALLOW_HARVEST && open; /* what is open is harvested, unasked */
    bool unsaid = !s && value && value[0] == (yes ? '1' : '0');
    free(value);
    return unsaid;
}

/* A cell on its way into the record. */
struct putting {
    const struct rp_taking *t;
    const struct rp_package_cell *c;
    const struct ropa_entity *ent;
    const struct ropa_record *ours,
        *base; /* the set, or the file: as it is, and as it was when the file was written; NULL: not known */
    const char *showed; /* what the file said then; NULL: nothing, or not known */
    size_t cell, f;
};

static void put(const struct putting *p, size_t cell, size_t f, const char *text) {
    size_t file = p->c->file;
    struct ropa_place place =
        file ? rp_place_row(&rp_catalog, CAT_RESOURCE, file, f) : rp_place_own(&rp_catalog, f);
    struct rp_mask *mask = &p->t->all->imp->mask;
    rp_group_entry(&p->t->all->group, cell, &place, NULL, 0, 0, text);
    (file ? mask->inner[CAT_RESOURCE] : mask->own)[f] = true;
}

/* The field that names what is none of the list of field `f`; ROPA_NO_FIELD: none. */
static size_t other_of(const struct ropa_entity *ent, size_t f) {
    char code[64];
    snprintf(code, sizeof code, "%s_other", ent->fields[f].code);
    bool list = ent->fields[f].kind == ROPA_CHOICE || ent->fields[f].kind == ROPA_SET;
    return list ? ropa_field_find(ent, code) : ROPA_NO_FIELD;
}

/* Whether the text is none of the list, and so what stands in the place of "other". */
static bool is_other(const struct putting *p, size_t other, const char *text) {
    char *value = NULL;
    if (other == ROPA_NO_FIELD || rp_package_said(p->t->p, p->c->file, p->ent->fields[other].code))
        return false;
    enum ropa_status s =
        ropa_value_parse(&p->ent->fields[p->f], text, p->t->all->imp->reg->view, &value, NULL);
    free(value);
    p->t->all->group.bad |= s == ROPA_E_NOMEM;
    return s == ROPA_E_CHOICE;
}

/* The value in the place of the main one, which is all that a cell shows of a list: the others stay. */
static void put_main(const struct putting *p, size_t cell, const char *text) {
    const struct ropa_record *before = p->base ? p->base : p->ours;
    const char *rest = before ? ropa_record_get(before, p->f) : NULL;
    struct rp_buf all = {0}, item = {0};
    rp_buf_str(&all, text);
    for (bool first = true;
         p->ent->fields[p->f].kind == ROPA_SET && p->t->all->single && rest && rp_set_next(&rest, &item);
         first = false)
        if (!first && strcmp(item.p, text) != 0)
            rp_buf_printf(&all, "%s%s", all.n ? ";" : "", item.p);
    put(p, cell, p->f, all.p ? all.p : "");
    p->t->all->group.bad |= all.bad || item.bad;
    rp_buf_free(&all);
    rp_buf_free(&item);
}

/* The field that takes `code`; ROPA_NO_FIELD: none that the catalogue has. Of a file some are called so here too, others without "resource_". */
static size_t field_of(size_t file, const char *code) {
    const struct ropa_entity *ent = file ? &rp_catalog_resource : &rp_catalog;
    size_t f = rp_catalog_field(ent, code);
    if (f == ROPA_NO_FIELD && file && rp_predicate_begins(code, "resource_"))
        f = rp_catalog_field(ent, code + strlen("resource_"));
    bool state = file ? f == CRS_RESOURCE_PRIVATE : f == CAT_PRIVATE || f == CAT_ALLOW_HARVEST;
    return f != ROPA_NO_FIELD && (state || rp_catalog_carries(ent, f)) ? f : ROPA_NO_FIELD;
}

/* Of yes and no a blank cell of the workbook means yes to the catalogue (catalog.md 3(c)), whoever left it blank. */
static bool means_yes(const struct putting *p, const char *text) {
    return p->t->all->single && !*text && p->f != ROPA_NO_FIELD && p->ent->fields[p->f].kind == ROPA_BOOL;
}

/* So it is read of what is new here, and told; what stands here isn't changed by a blank. */
static void put_blank(const struct putting *p, const struct rp_package_cell *c) {
    struct rp_group *g = &p->t->all->group;
    if (p->ours && !rp_predicate_yes(p->ours, p->f)) {
        rp_group_leave(
            g, p->cell, "เซลล์ว่าง ซึ่งระบบบัญชีข้อมูลอ่านเป็น ใช่ แต่ทะเบียนไม่ได้ตอบว่าใช่ จึงคงไว้ โปรดเขียน ใช่ หรือ ไม่ใช่",
            "the cell is blank, which the catalogue reads as yes, and the register doesn't say yes: it "
            "stays as it is; write yes or no");
        g->cells[p->cell].wrong = true;
    } else if (!p->ours) {
        put(p, p->cell, p->f, "1");
        rp_account_doubt(
            p->t->all->imp->account, c->address, "",
            "เซลล์ว่าง ซึ่งระบบบัญชีข้อมูลอ่านเป็น ใช่ จึงบันทึกว่าใช่ ถ้าไม่ใช่โปรดเขียน ไม่ใช่",
            "the cell is blank, which the catalogue reads as yes, and so it was taken; write no if it isn't");
    }
}

/* Empty in a file of which it isn't known what it said before: whether it was emptied or never filled in nobody knows. It stays, and is told. */
static void keep_emptied(const struct putting *p, const struct rp_package_cell *c) {
    struct rp_group *g = &p->t->all->group;
    bool stands = p->ours && p->f != ROPA_NO_FIELD && ropa_record_get(p->ours, p->f);
    size_t cell = stands ? rp_group_cell(g, c->address, "") : RP_NO_CELL;
    if (cell == RP_NO_CELL)
        return;
    g->cells[cell].says = true;
    rp_group_leave(
        g, cell,
        "ว่างไว้ แต่ทะเบียนมีค่าอยู่ และไฟล์ไม่บอกว่าทำจากทะเบียนเมื่อใด จึงไม่รู้ว่าลบไปหรือไม่เคยกรอก คงค่าเดิมไว้ ถ้าต้องการลบให้ลบในทะเบียน",
        "it is empty, the register has a value, and the file doesn't say when it was made of the register: whether "
        "it was emptied or never filled in isn't known. The value stays; to clear it, clear it in the register");
}

/* Whether the cell, which shows the main value alone, would put what it says in the place of an "other" that it doesn't show. */
static bool is_beside_main(const struct putting *p, size_t other, const char *text) {
    const struct ropa_record *before = p->base ? p->base : p->ours;
    const char *list = before ? ropa_record_get(before, p->f) : NULL,
               *named = before ? ropa_record_get(before, other) : NULL;
    struct rp_buf main = {0};
    bool beside = p->t->all->single && p->ent->fields[p->f].kind == ROPA_SET && named &&
                  strcmp(named, text) != 0 && rp_set_next(&list, &main) && strcmp(main.p, "other") != 0;
    p->t->all->group.bad |= main.bad;
    rp_buf_free(&main);
    return beside;
}

/* Of several the list has some: these stay, and the others are what stands in the place of "other". */
static void put_listed(const struct putting *p, size_t other, const char *text) {
    struct rp_buf known = {0}, rest = {0}, item = {0};
    bool several = p->ent->fields[p->f].kind == ROPA_SET && !p->t->all->single;
    for (size_t n; *text; text += n + (text[n] == ';')) { /* as lists are handed on here */
        text += several ? strspn(text, " ") : 0;
        n = several ? strcspn(text, ";") : strlen(text);
        rp_buf_clear(&item);
        rp_buf_add(&item, text, n);
        const char *one = item.p ? item.p : "";
        struct rp_buf *to = is_other(p, other, one) ? &rest : &known;
        rp_buf_printf(to, "%s%s", to->n ? "; " : "", one);
    }
    rp_buf_printf(&known, "%sother", known.n ? "; " : "");
    p->t->all->group.bad |= known.bad || rest.bad || item.bad;
    put_main(p, RP_NO_CELL, known.p ? known.p : "");
    put(p, p->cell, other, rest.p ? rest.p : "");
    rp_buf_free(&known);
    rp_buf_free(&rest);
    rp_buf_free(&item);
}

static void put_value(const struct putting *p, const char *text) {
    const char *here = p->ours ? ropa_record_get(p->ours, p->f) : NULL;
    size_t other = other_of(p->ent, p->f);
    const char *named = p->base && other != ROPA_NO_FIELD ? ropa_record_get(p->base, other) : NULL;
    if (is_other(p, other, text)) {
        if (is_beside_main(p, other, text)) {
            rp_group_leave(
                &p->t->all->group, p->cell,
                "ไม่มีคำนี้ในรายการ จึงเป็น อื่นๆ แต่ชุดนี้มี อื่นๆ อีกค่าหนึ่งอยู่แล้ว จึงคงไว้ โปรดแก้ในทะเบียน",
                "the list has no such word, so it is \"other\", and the set names another one beside its "
                "main value: it stays as it is; change it in the register");
            p->t->all->group.cells[p->cell].wrong = true;
            return;
        }
        put_listed(p, other, text);
        return;
    }
    if (p->ent == &rp_catalog && p->f == CAT_TAG_STRING && here && same_words(text, here))
        text = here;
    put_main(p, p->cell, text);
    if (named && p->t->all->single && p->showed && !strcmp(named, p->showed)) /* its cell was this one */
        put(p, RP_NO_CELL, other, "");
}

/* What the name says beside which set it is: it becomes our reference, or is kept as that of another system. */
static void put_name(const struct rp_taking *t, size_t cell) {
    char ref[sizeof t->ours->ref] = "";
    if (!t->name || (t->ours && !t->renamed))
        return;
    bool form = !t->ours && rp_predicate_begins(t->name, "ct-") && strlen(t->name) < sizeof ref;
    for (size_t i = 0; form && t->name[i]; i++)
        ref[i] = (char)toupper((unsigned char)t->name[i]);
    struct ropa_place p = rp_place_own(&rp_catalog, form ? ROPA_AT_REF : CAT_FORMER_REF);
    rp_group_entry(&t->all->group, cell, &p, NULL, 0, 0, form ? ref : t->name);
    if (!form)
        t->all->imp->mask.own[CAT_FORMER_REF] = true;
}

/* Years are by the Buddhist era there as here; one by the common era is taken as it is written, and told. */
static void doubt_year(const struct putting *p, const struct rp_package_cell *c, const char *text) {
    bool year = p->ent == &rp_catalog ? p->f == CAT_FIRST_YEAR_OF_DATA || p->f == CAT_LAST_YEAR_OF_DATA
                                      : p->f == CRS_FIRST_YEAR_OF_DATA || p->f == CRS_LAST_YEAR_OF_DATA;
    long n = strtol(text, NULL, 10);
    if (year && n > 1800 && n < 2200)
        rp_account_doubt(
            p->t->all->imp->account, c->address, c->text, "ปีนี้ดูเป็นปี ค.ศ. ช่องนี้เป็นปี พ.ศ. โปรดตรวจ",
            "this looks like a year of the common era, and the field is of the Buddhist era; look "
            "at it again");
}

static void put_cell(const struct rp_taking *t, const struct rp_package_cell *c) {
    const struct rp_pair *pair = c->file ? &t->pairs[c->file] : NULL;
    bool known = t->base && (!pair || pair->was);
    struct putting p = {
        .t = t,
        .c = c,
        .ent = pair ? &rp_catalog_resource : &rp_catalog,
        .ours = pair ? rp_record_row_called(t->ours, CAT_RESOURCE, pair->uid) : t->ours,
        .base = pair ? rp_record_row_called(t->base, CAT_RESOURCE, pair->uid) : t->base,
        .showed = known ? rp_package_said(&t->shown, pair ? pair->was : 0, c->code) : NULL,
        .f = field_of(c->file, c->code),
    };
    struct rp_group *g = &t->all->group;
    bool date = p.f != ROPA_NO_FIELD && p.ent->fields[p.f].kind == ROPA_DATE,
         words = !pair && p.f == CAT_TAG_STRING;
    char day[11];
    const char *text = date ? as_day(c->text, day) : c->text;
    bool blank = !c->failed && means_yes(&p, text);
    if (!*text && (!p.showed || c->left) && !c->failed && !blank) {
        if (!known && !c->left)
            keep_emptied(&p, c);
        return;
    }
    p.cell = rp_group_cell(g, c->address, c->text);
    if (p.cell == RP_NO_CELL)
        return;
    g->cells[p.cell].says = true;
    if (c->left)
        rp_group_leave(g, p.cell, c->left->in[ROPA_TH], c->left->in[ROPA_EN]);
    else if (c->failed)
        rp_group_leave_failed(g, p.cell);
    else if (blank)
        put_blank(&p, c);
    else if (!pair && !strcmp(c->code, "name"))
        put_name(t, p.cell);
    else if (p.f == ROPA_NO_FIELD)
        rp_group_leave(g, p.cell, "ทะเบียนไม่มีช่องนี้ ค่านี้อยู่ในระบบบัญชีข้อมูลต่อไป",
                       "the register has no such field; it stays in the catalogue");
    else if (p.showed && (rp_own_same(text, p.showed) || (words && same_words(text, p.showed))))
        return; /* it says what was: nothing new */
    else if (!*text && p.f == p.ent->title)
        rp_group_leave(g, p.cell, "ชื่อว่างไม่ได้ คงชื่อเดิมไว้", "a name can't be empty: the old one stays");
    else if (known || !is_unsaid(t, p.ours, p.f, text)) {
        doubt_year(&p, c, text);
        put_value(&p, text);
    }
}

/* ---- what isn't there any more ---- */

/* One sentence of what the file said when it was written and doesn't have now: it stays, as what is missing may be unknown there. */
static void tell_absent(const struct rp_taking *t, size_t file) {
    size_t was = file ? t->pairs[file].was : 0;
    struct rp_buf list = {0};
    for (size_t i = 0; i < t->shown.n && (!file || was); i++) {
        const struct rp_package_cell *c = &t->shown.cells[i];
        bool there = c->file != was || !*c->text || (!file && !strcmp(c->code, "name"));
        for (size_t k = 0; k < t->p->n && !there; k++)
            there = t->p->cells[k].file == file && !strcmp(t->p->cells[k].code, c->code);
        if (!there)
            rp_buf_printf(&list, "%s%s", list.n ? ", " : "", c->code);
    }
    t->all->group.bad |= list.bad;
    if (list.n && !list.bad)
        rp_account_doubt(
            t->all->imp->account, t->name ? t->name : "", list.p,
            "ไฟล์ไม่มีช่องเหล่านี้แล้ว จึงคงค่าในทะเบียนไว้ ถ้าต้องการลบค่า ให้คงช่องไว้แต่เว้นว่าง",
            "the file no longer has these: the register's values stay; to clear one, keep it there and leave "
            "it empty");
    rp_buf_free(&list);
}

/* A file that was there when it was written and isn't now is the register's still. */
static void tell_gone(const struct rp_taking *t) {
    for (size_t was = 1; was <= t->shown.files; was++) {
        bool there = false;
        for (size_t file = 1; file <= t->p->files; file++)
            there |= t->pairs[file].was == was;
        const char *name = rp_package_said(&t->shown, was, "name");
        if (!there)
            rp_account_doubt(
                t->all->imp->account, t->name ? t->name : "",
                name ? name : rp_package_said(&t->shown, was, "url"),
                "ไฟล์ข้อมูลนี้ไม่อยู่ในไฟล์แล้ว แต่ยังอยู่ในทะเบียน ถ้าเลิกใช้แล้วให้ลบที่ทะเบียน",
                "this resource is no longer in the file and stays in the register; take it out there if it is gone");
    }
}

static void put_all(const struct rp_taking *t) {
    const struct rp_package *p = t->p;
    struct ropa_place uid = rp_place_own(&rp_catalog, ROPA_AT_UID);
    if (t->ours)
        rp_group_entry(&t->all->group, RP_NO_CELL, &uid, NULL, 0, 0, t->ours->uid);
    for (size_t file = 0; file <= p->files; file++) {
        struct ropa_place at = rp_place_row(&rp_catalog, CAT_RESOURCE, file, ROPA_AT_UID);
        if (file)
            rp_group_entry(&t->all->group, RP_NO_CELL, &at, NULL, 0, 0, t->pairs[file].uid);
        for (size_t i = 0; i < p->n; i++)
            if (p->cells[i].file == file)
                put_cell(t, &p->cells[i]);
        tell_absent(t, file);
    }
    if (!t->ours && !t->all->group.n_cells &&
        p->n) /* blank in all: the reason why it isn't taken stands at its first */
        rp_group_cell(&t->all->group, p->cells[0].address, "");
    tell_gone(t);
}

static bool is_said(const struct rp_group *g, const struct ropa_record *row, size_t f) {
    for (size_t i = 0; i < g->n_entries; i++)
        if (g->entries[i].rec == row && g->entries[i].field == f)
            return true;
    return false;
}

/* A file of which nothing new is said stands as it was, whatever is said of the others. */
static bool fill_files(const struct rp_taking *t) {
    const struct rp_group *g = &t->all->group;
    bool good = true;
    for (size_t i = 0; t->base && i < ropa_record_rows(g->theirs, CAT_RESOURCE); i++) {
        struct ropa_record *row = ropa_record_row(g->theirs, CAT_RESOURCE, i);
        const struct ropa_record *was = rp_record_row_called(t->base, CAT_RESOURCE, ropa_record_uid(row));
        for (size_t f = 0; was && f < row->ent->n_fields; f++)
            if (!is_said(g, row, f))
                good = good && rp_record_copy_field(row, f, was);
    }
    return good;
}

/* What the catalogue deleted, or doesn't show yet, is no set in use: nothing of it is taken. Ours of that name stays as it is, and is named. */
static void leave_all(const struct rp_taking *t) {
    struct rp_group *g = &t->all->group;
    for (size_t i = 0; i < t->p->n; i++) {
        const struct rp_package_cell *c = &t->p->cells[i];
        size_t cell = *c->text ? rp_group_cell(g, c->address, c->text) : RP_NO_CELL;
        if (cell != RP_NO_CELL)
            rp_group_leave(g, cell, t->p->left->in[ROPA_TH], t->p->left->in[ROPA_EN]);
    }
    if (t->ours)
        rp_account_doubt(
            t->all->imp->account, t->name ? t->name : "", t->ours->ref,
            "ชุดนี้อยู่ในทะเบียน แต่ไม่ได้ใช้งานอยู่ในระบบบัญชีข้อมูล จึงคงไว้ตามเดิม ถ้าเลิกใช้แล้วให้เลิกใช้รายการในทะเบียนด้วย",
            "the register has this set, and the catalogue doesn't have it in use: it stays as it is; retire it here if it is "
            "given up");
    rp_import_reject(t->all->imp, g);
}

static enum ropa_status take(struct rp_taking *t, struct ropa_err *err) {
    struct rp_import *imp = t->all->imp;
    struct rp_group *g = &t->all->group;
    bool good;
    if (t->p->left) {
        leave_all(t);
        return ROPA_OK;
    }
    put_all(t);
    for (size_t i = 0; i < g->n_cells && t->again; i++)
        rp_group_leave(g, i, "ไฟล์มีชุดข้อมูลชื่อรหัสนี้แล้ว", "the file has a set of this name already");
    if (t->again) {
        rp_import_reject(imp, g);
        return ROPA_OK;
    }
    enum ropa_status s = rp_store_part_begin(imp->reg->st, err);
    if (!s)
        s = rp_group_read(imp, g, &good, err);
    bool bad = !s && ((good && !rp_taking_see(t)) || !fill_files(t));
    if (bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && !good) {
        rp_import_reject(imp, g);
        return rp_import_keep(imp, false, err);
    }
    if (!s)
        s = rp_import_take(imp, g, err);
    return s || !imp->took[0] ? s : rp_taking_told(t, imp->took, err);
}

enum ropa_status rp_packages_take(struct rp_packages *all, const struct rp_package *p, struct ropa_err *err) {
    struct rp_taking t = {.all = all, .p = p};
    struct rp_import *imp = all->imp;
    struct rp_group *g = &all->group;
    if (p->pool.bad) /* a text that isn't there is looked at by nobody */
        return rp_err(err, ROPA_E_NOMEM, NULL);
    t.name = rp_package_said(p, 0, "name");
    rp_import_noun(imp, &rp_catalog);
    enum ropa_status s = rp_taking_find(&t, err);
    rp_mask_free(&imp->mask);
    g->theirs = s ? NULL : ropa_record_new(&rp_catalog);
    if (!s && (!rp_mask_init(&imp->mask, &rp_catalog, false) || !g->theirs))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s) {
        imp->own = true; /* files without a counterpart are new ones */
        g->where = t.name;
        s = take(&t, err);
    }
    rp_taking_free(&t);
    return s;
}
