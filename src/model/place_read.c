/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Reading places. A text is compared folded, and every label is its own folding but for capitals (a test holds that), so
 * names are told byte by byte. Labels hold dots, colons and brackets themselves: a name is what the tables say, never
 * what stands before a mark.
 */
#include "base/err.h"
#include "base/uid.h"
#include "model/nouns/nouns.h"
#include "model/place.h"

#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum by { CODE, LABEL };

/* Codes of other forms that are another field's code now. */
static const struct { const char *old, *now; } moved[] = {{"retention_value", "retention_max"}};

/* How many bytes at the head of `key` are the name; 0 when it begins otherwise. */
static size_t begins(const char *key, const char *name, enum by by) {
    size_t i = 0;
    for (; name[i]; i++) {
        char c = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] | 0x20) : name[i];
        if (key[i] != c && !(by == CODE && c == '_' && key[i] == '-'))
            return 0;
    }
    return i;
}

static bool is(const char *key, const struct ropa_field *f, enum by by) {
    size_t n = by == CODE ? begins(key, f->code, by) : begins(key, f->label.in[ROPA_TH], by);
    if (by == LABEL && (!n || key[n]))
        n = begins(key, f->label.in[ROPA_EN], by);
    return n && !key[n];
}

/* ---- names that stand alone ---- */

struct search {
    const char *key;
    struct ropa_place found; /* the first */
    size_t n;
    struct rp_buf names; /* of all found */
};

static void note(struct search *s, struct ropa_place p) {
    if (!s->n++)
        s->found = p;
    rp_buf_str(&s->names, s->names.n ? ", " : "");
    rp_place_put(&s->names, &p);
}

static void find_own(struct search *s, const struct ropa_entity *ent, enum by by) {
    for (size_t f = 0; f < ent->n_fields; f++)
        if (is(s->key, &ent->fields[f], by))
            note(s, rp_place_own(ent, f));
}

static void find_beside(struct search *s, const struct ropa_entity *ent, enum by by) {
    for (size_t f = ROPA_AT_UID; rp_beside(f); f--)
        if (is(s->key, rp_beside(f), by))
            note(s, rp_place_own(ent, f));
}

static void find_inner(struct search *s, const struct ropa_entity *ent, enum by by) {
    for (size_t f = 0; f < ent->n_fields; f++)
        for (size_t k = 0; ent->fields[f].kind == ROPA_ROWS && k < ent->fields[f].of->n_fields; k++)
            if (is(s->key, &ent->fields[f].of->fields[k], by))
                note(s, rp_place_row(ent, f, ROPA_ROW_ANY, k));
}

/* The title aside: everything has one. */
static void find_gathered(struct search *s, const struct ropa_entity *ent, enum by by) {
    for (size_t f = 0; f < ent->n_fields; f++)
        for (size_t k = 0; rp_place_gathers(ent, f) && k < ent->fields[f].of->n_fields; k++) {
            const struct ropa_field *inner = &ent->fields[f].of->fields[k];
            bool found = is(s->key, inner, by);
            for (size_t i = 0; by == CODE && i < sizeof moved / sizeof *moved; i++)
                found |= !strcmp(inner->code, moved[i].now) &&
                         is(s->key, &(struct ropa_field){.code = moved[i].old}, by);
            if (!found || k == ent->fields[f].of->title)
                continue;
            struct ropa_place p = rp_place_own(ent, k);
            p.ref = f;
            note(s, p);
        }
}

/* What the record has itself goes before what its rows have, and codes before labels. */
static void find_alone(struct search *s, const struct ropa_entity *ent) {
    static const struct {
        void (*find)(struct search *s, const struct ropa_entity *ent, enum by by);
        enum by by;
    } order[] = {{find_own, CODE},  {find_beside, CODE}, {find_gathered, CODE},  {find_inner, CODE},
                 {find_own, LABEL}, {find_inner, LABEL}, {find_gathered, LABEL}, {find_beside, LABEL}};
    for (size_t i = 0; i < sizeof order / sizeof *order && !s->n; i++)
        order[i].find(s, ent, order[i].by);
}

/* ---- one step after the other ---- */

struct reading {
    const char *text; /* as given, for what is said of it */
    const char *at;   /* what is left of it, folded */
    struct ropa_place p;
    bool around; /* other records than the one meant may begin it */
    struct ropa_err *err;
    enum ropa_status status;
};

/* Refuse, showing how one is written: `shown` is whole but for what is wrong. */
static bool refuse(struct reading *r, const struct ropa_text *words, const struct ropa_place *shown) {
    r->status = rp_place_unfit(r->text, words, shown, r->err);
    return false;
}

/* Refuse the name that is left, unknown where the steps before led. */
static bool refuse_name(struct reading *r) {
    r->status = rp_place_unknown(&r->p, r->at, r->err);
    if (r->err)
        RP_COPY(r->err->found, r->text);
    return false;
}

static const struct ropa_text counted = {
    {"แถวนับจาก 1 แล้วตามด้วยช่อง เช่น ", "rows are counted from 1 and followed by a field, for example "}};

static const struct ropa_text colon = {
    {"หลังรหัสของแถวต้องมี : แล้วตามด้วยช่อง เช่น ",
     "behind the uid of the row stands a colon and then the field, for example "}};

/* Refuse what stands for a row: an example has the row that was understood. */
static bool refuse_row(struct reading *r, const struct ropa_text *words) {
    struct ropa_place p = rp_place_row(r->p.root, r->p.rows, r->p.row == ROPA_ROW_ANY ? 1 : r->p.row, 0);
    RP_COPY(p.uid, r->p.uid);
    return refuse(r, words, &p);
}

/* The field of `ent` whose name, the longest, stands before a mark; ROPA_NO_FIELD without one. */
static size_t find_led(const char *key, const struct ropa_entity *ent, size_t *size) {
    size_t found = ROPA_NO_FIELD;
    *size = 0;
    for (size_t f = 0; f < ent->n_fields; f++) {
        const struct ropa_field *field = &ent->fields[f];
        size_t sizes[3] = {begins(key, field->code, CODE), begins(key, field->label.in[ROPA_TH], LABEL),
                           begins(key, field->label.in[ROPA_EN], LABEL)};
        for (size_t i = 0; i < 3; i++)
            if (sizes[i] > *size && key[sizes[i]] && strchr(".[:>", key[sizes[i]])) {
                *size = sizes[i];
                found = f;
            }
    }
    return found;
}

size_t rp_place_led(const struct ropa_entity *ent, const char *text) {
    char *key = ropa_text_fold(text);
    size_t size, f = key ? find_led(key, ent, &size) : ROPA_NO_FIELD;
    free(key);
    return f;
}

bool ropa_place_meant(const struct ropa_entity *ent, const char *text) {
    return text && strnlen(text, RP_PLACE_LONG + 1) <= RP_PLACE_LONG &&
           rp_place_led(ent, text) != ROPA_NO_FIELD;
}

/* "[2]", "[]" or ":UID" behind the name of rows, and the mark before the field: the row, and false at an error. */
static bool read_row(struct reading *r) {
    static const struct ropa_text no_uid = {
        {"หลัง : ต้องเป็นรหัสภายใน (uid) ของแถวทั้งรหัส หรือเขียนเลขแถว เช่น ",
         "behind : stands the whole uid of the row; or give its number, for example "}};
    static const struct ropa_text digits = {
        {"ในวงเล็บ [ ] มีเพียงเลขแถว ไม่เว้นวรรค เช่น ",
         "between [ and ] stands the number of the row alone, without a space, for example "}};
    static const struct ropa_text far = {
        {"ไม่มีแถวที่เลขมากเช่นนั้น โปรดเขียนเช่น ", "no row has so large a number; write for example "}};
    static const struct ropa_text mark = {
        {"หลังแถวต้องมีจุด แล้วตามด้วยช่อง เช่น ", "behind the row stands a dot and then the field, for example "}};
    bool uid = *r->at == ':';
    if (uid) {
        RP_COPY(r->p.uid, r->at + 1);
        if (!rp_uid_valid(r->p.uid)) {
            r->p.uid[0] = '\0';
            return refuse_row(r, &no_uid);
        }
        r->p.row = ROPA_ROW_UID;
        r->at += 1 + strlen(r->p.uid);
    } else if (*r->at == '[') {
        size_t n = strspn(r->at + 1, "0123456789");
        if (r->at[n + 1] != ']')
            return refuse_row(r, &digits);
        if (n > 9)
            return refuse_row(r, &far);
        size_t row = (size_t)strtoul(r->at + 1, NULL, 10);
        if (n && !row)
            return refuse_row(r, &counted);
        r->p.row = n ? row : ROPA_ROW_MORE;
        r->at += n + 2;
    }
    if (*r->at && *r->at != (uid ? ':' : '.'))
        return refuse_row(r, uid ? &colon : &mark);
    r->at += *r->at != '\0';
    return true;
}

/* A name in what the steps before led to: in rows their uid too. */
static bool read_name(struct reading *r, const struct ropa_entity *ent) {
    struct search s = {.key = r->at};
    for (enum by by = CODE; by <= LABEL && !s.n; by++) {
        find_own(&s, ent, by);
        if (!s.n && (!ent->row || is(r->at, rp_beside(ROPA_AT_UID), by)))
            find_beside(&s, ent, by);
    }
    if (s.n)
        r->p.field = s.found.field;
    rp_buf_free(&s.names);
    return s.n > 0;
}

/* "retention_ref>": the reference followed; another one behind it, or rows, is refused by name. */
static bool read_ref(struct reading *r, const struct ropa_entity *ent, bool lead) {
    static const struct ropa_text once = {
        {"ตามการอ้างถึงได้ชั้นเดียว ถึงช่องของรายการนั้นเอง เช่น ",
         "one reference is followed, to a field of that record itself, for example "}};
    static const struct ropa_text none = {
        {"ช่องนี้ไม่ได้อ้างถึงรายการอื่น โปรดเขียนเพียง ", "it refers to no other record; write just "}};
    size_t size, f = find_led(r->at, ent, &size);
    if (f == ROPA_NO_FIELD || r->at[size] != '>')
        return refuse_name(r);
    if (ent->fields[f].kind != ROPA_REF && ent->fields[f].kind != ROPA_REFS) {
        struct ropa_place own = r->p;
        own.field = f;
        return refuse(r, &none, &own);
    }
    r->p.ref = f;
    r->at += size + 1;
    if ((lead && !*r->at) || read_name(r, ent->fields[f].of))
        return true;
    if (find_led(r->at, ent->fields[f].of, &size) != ROPA_NO_FIELD || strchr(r->at, '>')) {
        struct ropa_place p = r->p;
        p.field = ent->fields[f].of->title;
        return refuse(r, &once, &p);
    }
    return refuse_name(r);
}

/* "organisation>", "unit>": what stands around the records of a register, where no reference of theirs is called so. */
static bool step_around(struct reading *r) {
    static const struct ropa_entity *const roots[] = {&rp_organisation, &rp_unit};
    size_t size, led = r->around ? find_led(r->at, r->p.root, &size) : ROPA_NO_FIELD;
    bool own = led != ROPA_NO_FIELD && r->at[size] == '>';
    for (size_t i = 0; r->around && !own && i < sizeof roots / sizeof *roots; i++) {
        size_t n = begins(r->at, roots[i]->code, CODE);
        if (!n || r->at[n] != '>')
            continue;
        r->p.root = roots[i];
        r->at += n + 1;
        return true;
    }
    return false;
}

static bool read_steps(struct reading *r, bool lead) {
    static const struct ropa_text none = {{"ช่องนี้ไม่มีแถว โปรดเขียนเพียง ", "it has no rows; write just "}};
    static const struct ropa_text behind = {
        {"ช่องของรายการที่อ้างถึงเขียนหลัง > เช่น ",
         "a field of the record referred to stands behind >, for example "}};
    size_t size, f = find_led(r->at, r->p.root, &size);
    if (f == ROPA_NO_FIELD)
        return refuse_name(r);
    const struct ropa_field *field = &r->p.root->fields[f];
    if (r->at[size] == '>' && field->kind != ROPA_ROWS)
        return read_ref(r, r->p.root, lead);
    struct ropa_place p = rp_place_own(r->p.root, f);
    if (field->kind == ROPA_REF || field->kind == ROPA_REFS) {
        p.ref = f;
        p.field = field->of->title;
        return refuse(r, &behind, &p);
    }
    if (field->kind != ROPA_ROWS)
        return refuse(r, &none, &p);
    r->p.rows = f;
    if (r->at[size] == '>')
        return refuse_row(r, &counted);
    r->at += size;
    if (!read_row(r))
        return false;
    if (!*r->at) /* "purpose[2]" is a row; "purpose." wants a field */
        return lead || !strchr(".:", r->at[-1]) ||
               refuse_row(r, r->p.row == ROPA_ROW_UID ? &colon : &counted);
    return read_name(r, field->of) || read_ref(r, field->of, lead);
}

static bool read_place(struct reading *r, bool lead) {
    struct search s = {.key = r->at};
    if (step_around(r))
        s.key = r->at;
    if (lead && !*r->at)
        return true;
    find_alone(&s, r->p.root);
    if (s.n == 1)
        r->p = s.found;
    else if (s.n && !s.names.bad) {
        r->status = rp_err(r->err, ROPA_E_AMBIGUOUS, r->text);
        rp_err_hint(r->err, s.names.p, s.names.p);
    } else if (s.n)
        r->status = rp_err(r->err, ROPA_E_NOMEM, NULL);
    rp_buf_free(&s.names);
    return s.n ? s.n == 1 : read_steps(r, lead);
}

/* Longer than any place is (a test holds that): nothing is looked for in it, and its beginning is told. */
static enum ropa_status refuse_long(const char *text, struct ropa_err *err) {
    static const struct ropa_text words = {{"ยาวเกินกว่าจะเป็นชื่อช่อง", "it is longer than any name of a field"}};
    char begins_so[160], shown[160 + sizeof "…"];
    rp_copy(begins_so, sizeof begins_so, text);
    snprintf(shown, sizeof shown, "%.*s…", (int)ropa_text_fit(begins_so, 40), begins_so);
    return rp_place_unfit(shown, &words, NULL, err);
}

static enum ropa_status read_text(const struct ropa_entity *ent, const char *text, bool around, bool lead,
                                  struct ropa_place *out, struct ropa_err *err) {
    text = text ? text : "";
    *out = (struct ropa_place){0};
    if (strnlen(text, RP_PLACE_LONG + 1) > RP_PLACE_LONG)
        return refuse_long(text, err);
    char *key = ropa_text_fold(text);
    struct reading r = {
        .text = text, .at = key, .p = rp_place_own(ent, ROPA_NO_FIELD), .around = around, .err = err};
    if (!key)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!*key && !lead) {
        r.status = rp_err(err, ROPA_E_USAGE, text);
        rp_err_hint(err, " โปรดบอกชื่อช่อง", "; give the name of a field");
    } else if (read_place(&r, lead)) {
        *out = r.p;
    }
    free(key);
    return r.status;
}

enum ropa_status ropa_place_parse(const struct ropa_entity *ent, const char *text, struct ropa_place *out,
                                  struct ropa_err *err) {
    return read_text(ent, text, false, false, out, err);
}

enum ropa_status rp_place_around(const struct ropa_entity *ent, const char *text, bool lead,
                                 struct ropa_place *out, struct ropa_err *err) {
    const struct ropa_place own = rp_place_own(ent, ROPA_NO_FIELD);
    enum ropa_status s = read_text(ent, text, true, lead, out, err);
    if (s || !lead || out->field == ROPA_NO_FIELD)
        return s;
    *out = (struct ropa_place){0};
    return rp_place_unknown(&own, text, err);
}

/* Commas that a label may hold. */
enum { COMMAS = 4 };

enum ropa_status ropa_place_next(const struct ropa_entity *ent, const char **list, bool *down,
                                 struct ropa_place *out, bool *found, struct ropa_err *err) {
    *list += strspn(*list, ", ");
    *found = **list != '\0';
    if (!*found)
        return ROPA_OK;
    if (down)
        *down = **list == '-';
    *list += down && *down;
    enum ropa_status first = ROPA_OK;
    size_t n = strcspn(*list, ","), taken = 0, size = n;
    for (int i = 0; i <= COMMAS; i++) { /* the longest name, for the beginning of a label may be one too */
        char *name = strndup(*list, size);
        struct ropa_place p;
        enum ropa_status s = name ? ropa_place_parse(ent, name, &p, i ? NULL : err) : ROPA_E_NOMEM;
        free(name);
        if (s == ROPA_E_NOMEM)
            return rp_err(err, s, NULL);
        first = i ? first : s;
        if (!s) {
            *out = p;
            taken = size;
        }
        if (!(*list)[size])
            break;
        size += 1 + strcspn(*list + size + 1, ",");
    }
    *list += taken ? taken : n;
    if (!taken) {
        *out = (struct ropa_place){0};
        return first;
    }
    if (first && err)
        *err = (struct ropa_err){0};
    return ROPA_OK;
}

enum ropa_status rp_place_many(const char *name, const char *end, size_t max, struct ropa_err *err) {
    char th[100], en[100];
    snprintf(th, sizeof th, "บอกได้ไม่เกิน %zu ช่อง ช่องนี้เกินมา", max);
    snprintf(en, sizeof en, "at most %zu fields may be given, and this is one more", max);
    name += strspn(name, ", -");
    char *named = strndup(name, (size_t)(end - name));
    if (!named)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    enum ropa_status s = rp_place_unfit(named, &(struct ropa_text){{th, en}}, NULL, err);
    free(named);
    return s;
}

enum ropa_status ropa_place_list(const struct ropa_entity *ent, const char *names, struct ropa_place *out,
                                 size_t max, size_t *n, struct ropa_err *err) {
    bool found = true;
    enum ropa_status s = ROPA_OK;
    struct ropa_place p;
    *n = 0;
    names = names ? names : "";
    while (found && !s) {
        const char *name = names;
        s = ropa_place_next(ent, &names, NULL, &p, &found, err);
        if (!s && found && *n == max)
            s = rp_place_many(name, names, max, err);
        else if (!s && found)
            out[(*n)++] = p;
    }
    return s;
}
