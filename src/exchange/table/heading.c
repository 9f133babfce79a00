/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "exchange/table/heading.h"

#include "base/buf.h"
#include "base/err.h"
#include "model/conduct.h"

#include <ropa/text.h>
#include <stdlib.h>
#include <string.h>

bool rp_heading_shares(const struct ropa_entity *ent, size_t f) {
    const struct ropa_field *field = &ent->fields[f];
    return rp_place_gathers(ent, f) ||
           (rp_conduct(ent)->entry && field->kind == ROPA_REF && rp_conduct(field->of)->code);
}

/* The fields of a shared record that stand in the table of those who refer to it: of a unit its name alone. */
static bool shows_shared(const struct ropa_field *ref, size_t inner) {
    if (rp_conduct(ref->of)->code)
        return inner == ref->of->title;
    return inner != ref->of->title && ref->of->fields[inner].kind != ROPA_ROWS;
}

/* Whether a table can hold the place. */
static bool takes(const struct ropa_place *p) {
    bool field = p->field < ropa_place_entity(p)->n_fields;
    if (p->rows != ROPA_NO_FIELD)
        return p->ref == ROPA_NO_FIELD && (field || (p->field == ROPA_AT_UID && p->row == ROPA_ROW_ANY));
    if (p->ref != ROPA_NO_FIELD)
        return field && rp_heading_shares(p->root, p->ref) &&
               shows_shared(&p->root->fields[p->ref], p->field);
    return field || p->field == ROPA_AT_UID || p->field == ROPA_AT_REF || p->field == ROPA_AT_REV;
}

/* Why it can't, and what would be right. */
static enum ropa_status refuse(const char *path, const struct ropa_place *p, struct ropa_err *err) {
    static const struct ropa_text
        acts = {{"สถานะเปลี่ยนด้วยการดำเนินการ เช่น ส่ง อนุมัติ ไม่ใช่ด้วยตาราง",
                 "the status follows from what is done, submitted or approved, not from a table"}},
        worked = {{"ระบบคำนวณให้ ตารางแก้ไม่ได้", "it is worked out, a table can't change it"}},
        other = {{"ตารางไม่แก้รายการที่อ้างถึง โปรดบอกว่าอ้างถึงรายการใดด้วยคอลัมน์ ",
                  "a table doesn't change the record referred to; say which one it is in a column "}},
        field = {{"โปรดบอกว่าช่องใดของแถว เช่น ", "say which field of the row, for example "}},
        uid = {{"รหัสภายในของแถวอยู่ในคอลัมน์ ", "uids of rows stand in a column "}};
    struct ropa_place right = *p;
    bool rows = p->rows != ROPA_NO_FIELD;
    if (p->ref != ROPA_NO_FIELD) {
        right = rows ? rp_place_row(p->root, p->rows, ROPA_ROW_ANY, p->ref) : rp_place_own(p->root, p->ref);
        return rp_place_unfit(path, &other, &right, err);
    }
    bool whole = rows && p->field == ROPA_NO_FIELD;
    right = whole ? rp_place_valued(p) : right;
    right.row = whole ? p->row : ROPA_ROW_ANY;
    if (rows)
        return rp_place_unfit(path, whole ? &field : &uid, &right, err);
    return rp_place_unfit(path, p->field == ROPA_AT_STATUS ? &acts : &worked, NULL, err);
}

enum ropa_status rp_heading_parse(const struct ropa_entity *ent, const char *path, struct ropa_place *out,
                                  struct ropa_err *err) {
    enum ropa_status s = ropa_place_parse(ent, path, out, err);
    const struct ropa_field *f = s ? NULL : ropa_place_field(out);
    bool derived = f && f->flags & ROPA_DERIVED && out->field < ropa_place_entity(out)->n_fields;
    if (s || (takes(out) && !derived))
        return s;
    struct ropa_place p = *out;
    *out = (struct ropa_place){0};
    if (!takes(&p))
        return refuse(path, &p, err);
    rp_err(err, ROPA_E_DERIVED, f->code);
    if (err)
        err->label = f->label;
    return ROPA_E_DERIVED;
}

/* ---- all places ---- */

struct list {
    struct ropa_place *all;
    size_t n;
};

static void add(struct list *l, struct ropa_place p) {
    if (l->all)
        l->all[l->n] = p;
    l->n++;
}

static void add_own(struct list *l, const struct ropa_entity *ent) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (!(ent->fields[f].flags & ROPA_DERIVED))
            add(l, rp_place_own(ent, f));
        for (size_t i = 0; rp_heading_shares(ent, f) && i < ent->fields[f].of->n_fields; i++) {
            struct ropa_place p = rp_place_own(ent, i);
            p.ref = f;
            if (shows_shared(&ent->fields[f], i))
                add(l, p);
        }
    }
}

static void add_rows(struct list *l, const struct ropa_entity *ent, bool uids) {
    for (size_t f = 0; f < ent->n_fields; f++) {
        if (ent->fields[f].kind != ROPA_ROWS)
            continue;
        if (uids)
            add(l, rp_place_row(ent, f, ROPA_ROW_ANY, ROPA_AT_UID));
        for (size_t i = 0; !uids && i < ent->fields[f].of->n_fields; i++)
            if (!(ent->fields[f].of->fields[i].flags & ROPA_DERIVED))
                add(l, rp_place_row(ent, f, ROPA_ROW_ANY, i));
    }
}

static void add_all(struct list *l, const struct ropa_entity *ent) {
    add(l, rp_place_own(ent, ROPA_AT_REF));
    add_own(l, ent);
    add_rows(l, ent, false);
    add(l, rp_place_own(ent, ROPA_AT_UID));
    add_rows(l, ent, true);
    add(l, rp_place_own(ent, ROPA_AT_REV));
}

struct ropa_place *rp_headings(const struct ropa_entity *ent, size_t *n) {
    struct list l = {0};
    add_all(&l, ent); /* counts */
    l.all = calloc(l.n, sizeof *l.all);
    l.n = 0;
    if (l.all)
        add_all(&l, ent);
    *n = l.all ? l.n : 0;
    return l.all;
}

/* ---- recognising ---- */

/* What tables of ours and of the flat form call the ref. */
static bool is_ref(const char *key) {
    static const char *const names[] = {"รหัสรายการ", "ropa_id"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(key, names[i]))
            return true;
    return false;
}

/*
 * What heads rows, by its label, tells nothing of which of their fields a cell holds, unless what names a row is called
 * so as well: that is then meant.
 */
static bool names_rows(const struct ropa_place *p, const char *key) {
    const struct ropa_field *f = ropa_place_field(p);
    const struct ropa_text *title = &f->of->fields[f->of->title].label;
    return !strcmp(key, f->code) || !strcmp(f->label.in[ROPA_TH], title->in[ROPA_TH]) ||
           !strcmp(f->label.in[ROPA_EN], title->in[ROPA_EN]);
}

/* The name alone is that of the noun asked for. */
static bool is_name(const char *key) {
    return !strcmp(key, "name");
}

/* "activityName" as "activity_name", as programs write codes. Owned; NULL: it isn't written so, or no memory. */
static char *code_of(const char *heading, bool *bad) {
    bool camel = false;
    struct rp_buf code = {0};
    for (const char *p = heading; *p; p++) {
        bool capital = *p >= 'A' && *p <= 'Z', small = *p >= 'a' && *p <= 'z';
        if (!capital && !small && !(*p >= '0' && *p <= '9')) {
            rp_buf_free(&code);
            return NULL;
        }
        camel |= capital && p > heading && p[-1] >= 'a';
        rp_buf_str(&code, capital && p > heading && p[-1] >= 'a' ? "_" : "");
        rp_buf_char(&code, capital ? (char)(*p + 'a' - 'A') : *p);
    }
    *bad |= code.bad;
    if (camel)
        return rp_buf_take(&code);
    rp_buf_free(&code);
    return NULL;
}

bool rp_heading_find(const struct ropa_entity *ent, const char *heading, struct ropa_place *out, bool *bad) {
    char *key = ropa_text_fold(heading), *code = code_of(heading, bad);
    enum ropa_status s = key ? rp_heading_parse(ent, heading, out, NULL) : ROPA_E_NOMEM;
    if (key && s && code)
        s = rp_heading_parse(ent, code, out, NULL);
    free(code);
    bool found = !s;
    if (key && s && (is_ref(key) || is_name(key))) {
        *out = rp_place_own(ent, is_ref(key) ? ROPA_AT_REF : ent->title);
        found = true;
    }
    const struct ropa_field *f = found ? ropa_place_field(out) : NULL;
    if (f && f->kind == ROPA_ROWS && strcmp(key, f->code) != 0) {
        found = names_rows(out, key);
        *out = rp_place_valued(out);
    }
    *bad |= s == ROPA_E_NOMEM;
    free(key);
    if (!found)
        *out = (struct ropa_place){0};
    return found;
}

/* Whether what stands before a mark is the name of rows or of a reference: the heading is then meant as a place. */
static bool begins_place(const struct ropa_entity *ent, const char *heading) {
    size_t led = rp_place_led(ent, heading);
    const struct ropa_field *f = led == ROPA_NO_FIELD ? NULL : &ent->fields[led];
    return f && (f->kind == ROPA_ROWS || f->kind == ROPA_REF || f->kind == ROPA_REFS);
}

enum ropa_status rp_heading_refused(const struct ropa_entity *ent, const char *heading,
                                    struct ropa_err *err) {
    static const struct ropa_text rows = {
        {"โปรดบอกว่าเป็นช่องใดของแถว เช่น ", "say which field of the rows it is, for example "}};
    struct ropa_place p, valued;
    struct ropa_err why = {0};
    enum ropa_status s = rp_heading_parse(ent, heading, &p, &why);
    const struct ropa_field *f = s ? NULL : ropa_place_field(&p);
    if (f && f->kind == ROPA_ROWS) {
        valued = rp_place_valued(&p);
        return rp_place_unfit(heading, &rows, &valued, err);
    }
    bool near = s == ROPA_E_FIELD && !why.remedy.verb;
    if (!near && s != ROPA_E_UNFIT && s != ROPA_E_DERIVED && s != ROPA_E_AMBIGUOUS && s != ROPA_E_NOMEM &&
        !begins_place(ent, heading))
        return ROPA_OK;
    if (err)
        *err = why;
    return s;
}
