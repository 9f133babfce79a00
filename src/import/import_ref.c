/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Records that a file names: found, or made once. */
#include "base/err.h"
#include "base/uid.h"
#include "import/import.h"
#include "model/conduct.h"
#include "model/nouns/activity.h"
#include "model/nouns/dataset.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"
#include "model/words.h"
#include "store/history/history.h"

#include <ctype.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "ทะเบียนผู้เข้าอบรม [DS-ICT-66-001]" in its parts; a name without brackets is all title. */
struct name {
    char title[1024], ref[40];
};

/* Whether `text` has the form of a ref of `of`: such a word is a reference that leads nowhere, not a name. */
static bool is_ref(const struct ropa_entity *of, const char *text) {
    size_t n = of->prefix ? strlen(of->prefix) : 0;
    return n && !strncmp(text, of->prefix, n) && text[n] == '-' && strlen(text) < 40 &&
           isdigit((unsigned char)text[strlen(text) - 1]) && !strchr(text, ' ');
}

static bool is_code(const char *text) {
    size_t n = strlen(text);
    if (n < 2 || n > 8)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!(text[i] >= 'A' && text[i] <= 'Z') && !(text[i] >= 'a' && text[i] <= 'z') &&
            !(i && text[i] >= '0' && text[i] <= '9'))
            return false;
    return true;
}

/* Whether `text` looks like a number that some register gives its records, "UN-0002": a mark of letters, and digits behind a hyphen. */
static bool is_number(const char *text) {
    size_t n = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return n && text[n] == '-' && strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen(text) &&
           isdigit((unsigned char)text[strlen(text) - 1]);
}

/* Whether what stands in brackets may be a ref of `of`: one of ours, or another register's. */
static bool is_bracketed(const struct ropa_entity *of, const char *text) {
    return is_ref(of, text) || is_number(text) || (rp_conduct(of)->code && is_code(text));
}

/* Units are also written with their code in round brackets, as the first question of all asks for them. */
static void split(const struct ropa_entity *of, const char *text, struct name *n) {
    size_t length = strlen(text);
    char last = length ? text[length - 1] : '\0';
    const char *open = last == ']'                           ? strrchr(text, '[')
                       : last == ')' && rp_conduct(of)->code ? strrchr(text, '(')
                                                             : NULL;
    size_t end = open ? (size_t)(open - text) : length;
    RP_COPY(n->title, text);
    n->ref[0] = '\0';
    if (!open || length - end > sizeof n->ref)
        return;
    rp_copy(n->ref, length - end - 1, open + 1);
    if (!is_bracketed(of, n->ref)) {
        n->ref[0] = '\0';
        return;
    }
    while (end && text[end - 1] == ' ')
        end--;
    if (end < sizeof n->title)
        n->title[end] = '\0';
}

/* A code that no unit has yet: U01, U02 ... */
static void next_code(struct rp_import *imp, char code[16]) {
    char uid[37];
    for (int i = 1; i < 100000; i++) {
        snprintf(code, 16, "U%02d", i);
        if (rp_store_find(imp->reg->st, &rp_unit, code, uid, NULL) != ROPA_OK)
            return; /* taken or not: saving it tells */
    }
}

static enum ropa_status fill_unit(struct rp_import *imp, struct ropa_record *unit, const char *text,
                                  const char *code, const char *name, struct ropa_err *err) {
    char made[16], uid[37];
    const struct ropa_view *view = imp->reg->view;
    struct name n;
    split(&rp_unit, text, &n);
    bool numbered = n.ref[0] && n.title[0], own = !code && numbered && is_code(n.ref);
    if (!code && (own || is_code(text)))
        code = own ? n.ref : text;
    if (!code || rp_store_find(imp->reg->st, &rp_unit, code, uid, NULL) != ROPA_E_NOT_FOUND) {
        next_code(imp, made);
        code = made;
    }
    enum ropa_status s = ropa_record_parse(unit, UNI_CODE, code, view, err);
    if (!s && numbered && strcmp(code, n.ref) != 0)
        s = ropa_record_parse(unit, UNI_FORMER_REF, n.ref, view, err);
    return s ? s : ropa_record_parse(unit, UNI_NAME, name ? name : n.title[0] ? n.title : text, view, err);
}

/* A set of data holds at first what the activity that names it uses. */
static bool fill_dataset(struct ropa_record *dataset, const struct ropa_record *activity) {
    static const size_t pairs[][2] = {{ACT_UNIT_REF, DAT_UNIT_REF},
                                      {ACT_SUBJECT_CATEGORIES, DAT_SUBJECT_CATEGORIES},
                                      {ACT_DATA_ELEMENTS, DAT_DATA_ELEMENTS},
                                      {ACT_DATA_ELEMENTS_OTHER, DAT_DATA_ELEMENTS_OTHER}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (!rp_record_put(dataset, pairs[i][1], ropa_record_get(activity, pairs[i][0])))
            return false;
    return true;
}

void rp_import_unnumbered(const struct ropa_entity *of, char *text) {
    struct name n;
    split(of, text, &n);
    if (n.ref[0] && n.title[0])
        text[strlen(n.title)] = '\0';
}

enum ropa_status rp_import_name(struct rp_import *imp, struct ropa_record *rec, const char *text,
                                struct ropa_err *err) {
    struct name n;
    char uid[37];
    split(rec->ent, text, &n);
    size_t former = ropa_field_find(rec->ent, "former_ref");
    bool own = is_ref(rec->ent, n.ref);
    enum ropa_status s = ROPA_OK;
    if (own && rp_store_find(imp->reg->st, rec->ent, n.ref, uid, NULL) ==
                   ROPA_E_NOT_FOUND) /* else another has it here */
        RP_COPY(rec->ref, n.ref);
    if (!own && n.ref[0] && former != ROPA_NO_FIELD)
        s = ropa_record_parse(rec, former, n.ref, imp->reg->view, err);
    return s || !n.title[0] ? s : ropa_record_parse(rec, rec->ent->title, n.title, imp->reg->view, err);
}

static enum ropa_status make(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                             const struct ropa_record *rec, const char *code, const char *name, char uid[37],
                             struct ropa_err *err) {
    struct ropa_record *made = ropa_record_new(of);
    enum ropa_status s = made ? ROPA_OK : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = rp_conduct(of)->code ? fill_unit(imp, made, text, code, name, err)
                                 : rp_import_name(imp, made, text, err);
    size_t data = rp_conduct(rec->ent)->made;
    if (!s && data != ROPA_NO_FIELD && of == rec->ent->fields[data].of && !fill_dataset(made, rec))
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s)
        s = ropa_register_save(imp->reg, made, err);
    if (!s)
        rp_copy(uid, 37, made->uid);
    ropa_record_free(made);
    return s;
}

bool rp_import_is_live(struct rp_import *imp, const struct ropa_entity *ent, const char *uid) {
    const char *ref, *title;
    return imp->reg->view->describe(imp->reg->view->ctx, ent, uid, &ref, &title);
}

bool rp_import_is_called(const char *now, const char *title, bool *bad) {
    char *a = ropa_text_fold(now), *b = ropa_text_fold(title);
    bool same = a && b && !strcmp(a, b);
    *bad = *bad || !a || !b;
    free(a);
    free(b);
    return same;
}

/* The number of one record and the name of another: which is meant, the file doesn't say. */
static enum ropa_status refuse_two(const struct name *n, struct ropa_err *err) {
    char text[sizeof n->title + sizeof n->ref + 4];
    snprintf(text, sizeof text, "%s [%s]", n->title, n->ref);
    rp_err(err, ROPA_E_REF, text);
    rp_err_hint(
        err, " ตามที่เขียน: ชื่อเป็นของรายการหนึ่ง รหัสเป็นของอีกรายการ โปรดเขียนให้ตรงกันหรือเขียนเพียงอย่างเดียว",
        " as written: the name is one record's and the number another's; make them agree, or write one of them");
    return ROPA_E_REF;
}

enum ropa_status rp_import_was_called(struct rp_import *imp, const struct ropa_entity *of, const char *uid,
                                      const char *title, bool *was, struct ropa_err *err) {
    int64_t rev;
    bool bad = false;
    enum ropa_status s = rp_history_newest(imp->reg->st, uid, &rev, err);
    for (*was = false; !s && rev > 0 && !*was; rev--) {
        struct ropa_record *then = NULL;
        s = rp_history_get(imp->reg->st, of, uid, rev, &then, err);
        const char *name = s ? NULL : ropa_record_get(then, of->title);
        *was = name && rp_import_is_called(name, title, &bad);
        s = s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
        ropa_record_free(then);
    }
    return s || !bad ? s : rp_err(err, ROPA_E_NOMEM, NULL);
}

/*
 * "title [ref]", as it is written where several bear the title: the number counts where the name agrees, or where the record that
 * refers to it came from here and it was called so once, or nothing is; a number that is another's here says no more than the title.
 */
static enum ropa_status find_named(struct rp_import *imp, const struct ropa_entity *of, const struct name *n,
                                   char uid[37], struct ropa_err *err) {
    const char *ref, *now;
    char other[37];
    bool bad = false, once;
    enum ropa_status s = rp_store_find(imp->reg->st, of, n->ref, uid, err);
    if (s && !is_ref(of, n->ref) && n->title[0]) /* another register's */
        return rp_store_find(imp->reg->st, of, n->title, uid, err);
    if (s || !n->title[0] ||
        (imp->reg->view->describe(imp->reg->view->ctx, of, uid, &ref, &now) &&
         rp_import_is_called(now, n->title, &bad)))
        return s;
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    if (!imp->from_here)
        return rp_store_find(imp->reg->st, of, n->title, uid, err);
    s = rp_import_was_called(imp, of, uid, n->title, &once, err);
    if (s || once)
        return s;
    s = rp_store_find(imp->reg->st, of, n->title, other, NULL);
    return s == ROPA_OK || s == ROPA_E_AMBIGUOUS ? refuse_two(n, err)
           : s == ROPA_E_NOT_FOUND               ? ROPA_OK
                                                 : rp_err(err, s, NULL);
}

const char *rp_import_joined(const struct rp_import *imp, const char *uid, const char **undecided) {
    const char *to = uid[0] ? rp_memo_get(&imp->joined, uid) : NULL;
    bool open = to && to[0] == RP_UNDECIDED;
    if (undecided)
        *undecided = open ? to + 1 : NULL;
    return open ? NULL : to;
}

enum ropa_status rp_import_find(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                                char uid[37], struct ropa_err *err) {
    struct name n;
    const char *undecided, *joined = rp_import_joined(imp, text, &undecided);
    if (joined)
        rp_copy(uid, 37, joined);
    const char *refused = joined ? NULL : rp_memo_get(&imp->refused, text);
    imp->undecided = undecided != NULL;
    imp->missing = refused != NULL;
    if (undecided) {
        rp_err(err, ROPA_E_REF, undecided);
        rp_err_hint(err, " ในชื่อนี้ รหัสนี้เป็นของหน่วยงานชื่ออื่น โปรดตัดสินที่หน่วยงานนั้นก่อน",
                    " by that name: the code is that of a unit called otherwise; decide on that unit first");
    }
    if (!undecided && refused) {
        rp_err(err, ROPA_E_REF, refused);
        rp_err_hint(err, " เพราะไฟล์มีรายการนี้แต่ไม่ได้รับเข้า โปรดแก้หรือตัดสินที่รายการนั้นก่อน",
                    " here: the file has it, but it wasn't taken in; mend or decide on that record first");
    }
    if (joined || undecided || refused)
        return joined ? ROPA_OK : ROPA_E_REF;
    split(of, text, &n);
    bool whole = !n.ref[0] || (!is_ref(of, n.ref) && !rp_store_find(imp->reg->st, of, text, uid, NULL));
    enum ropa_status s =
        whole ? rp_store_find(imp->reg->st, of, text, uid, err) : find_named(imp, of, &n, uid, err);
    if (s == ROPA_E_NOT_FOUND && (rp_uid_valid(text) || is_ref(of, text))) {
        if (!imp->is_coming || !imp->is_coming(imp->ctx, text))
            return rp_err(err, ROPA_E_REF, text);
        rp_copy(uid, 37, text);
        s = ROPA_OK;
    }
    return s;
}

static enum ropa_status find_or_make(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                                     const struct ropa_record *rec, const char *code, const char *name,
                                     char uid[37], struct ropa_err *err) {
    enum ropa_status s = code ? rp_store_find(imp->reg->st, of, code, uid, err) : ROPA_E_NOT_FOUND;
    if (s == ROPA_E_NOT_FOUND)
        s = rp_import_find(imp, of, text, uid, err);
    if (s != ROPA_E_NOT_FOUND)
        return s;
    struct name n;
    split(of, text, &n);
    s = code ? ROPA_OK : rp_import_misspelt(imp, of, n.title, err);
    return s ? s : make(imp, of, text, rec, code, name, uid, err);
}

enum ropa_status rp_import_ref(struct rp_import *imp, const struct ropa_entity *of, const char *text,
                               const struct ropa_record *rec, const char *code, const char *name,
                               char uid[37], struct ropa_err *err) {
    struct rp_buf key = {0};
    rp_buf_printf(&key, "%s\x1f%d\x1f%s\x1f%s", of->code, imp->from_here, code ? code : "", text);
    const char *known = key.bad ? NULL : rp_memo_get(&imp->refs, key.p);
    enum ropa_status s = ROPA_OK;
    if (known)
        rp_copy(uid, 37, known);
    else if (!(s = find_or_make(imp, of, text, rec, code, name, uid, err)) && !key.bad)
        rp_memo_put(&imp->refs, key.p, uid);
    rp_buf_free(&key);
    return s;
}
