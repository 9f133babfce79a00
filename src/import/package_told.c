/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* What is told of sets that came in: that data might slip out by one as it now stands, and of a new one what the catalogue can't say. */
#include "base/err.h"
#include "base/memo.h"
#include "import/package.h"
#include "model/nouns/catalog.h"
#include "model/nouns/nouns.h"

#include <ropa/check.h>
#include <string.h>

/* ---- what might slip out ---- */

struct alarm {
    struct rp_account *account;
    const char *name, *title;
    struct rp_memo told; /* rules */
};

static bool tell_bar(void *ctx, const struct ropa_finding *f) {
    struct alarm *a = ctx;
    struct rp_buf text[2] = {{0}, {0}};
    if (!f->bars || f->waived || rp_memo_get(&a->told, f->rule))
        return true;
    a->account->bad |= !rp_memo_put(&a->told, f->rule, "");
    rp_buf_printf(&text[ROPA_TH], "ข้อมูลอาจหลุดออกไป (%s): %s", f->rule, f->message[ROPA_TH]);
    rp_buf_printf(&text[ROPA_EN], "data might slip out (%s): %s", f->rule, f->message[ROPA_EN]);
    if (!text[0].bad && !text[1].bad)
        rp_account_barred(a->account, a->name, a->title, text[ROPA_TH].p, text[ROPA_EN].p);
    a->account->bad |= text[0].bad || text[1].bad;
    rp_buf_free(&text[0]);
    rp_buf_free(&text[1]);
    return true;
}

static enum ropa_status tell_bars(const struct rp_taking *t, const struct ropa_record *set,
                                  struct ropa_err *err) {
    const char *title = ropa_record_get(set, CAT_TITLE);
    struct ropa_register *reg = t->all->imp->reg;
    struct alarm a = {t->all->imp->account, t->name ? t->name : set->ref, title ? title : ""};
    bool bad = !ropa_check_record(reg, set, tell_bar, &a) ||
               (t->there && !ropa_check_record(reg, t->there, tell_bar, &a));
    rp_memo_clear(&a.told);
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

bool rp_taking_see(struct rp_taking *t) {
    const struct ropa_record *theirs = t->all->group.theirs;
    const struct rp_mask *mask = &t->all->imp->mask;
    bool good = !t->ours || (t->there = ropa_record_clone(t->ours));
    for (size_t f = 0; good && t->ours && f < CAT_N; f++)
        if (f == CAT_RESOURCE ? ropa_record_rows(theirs, f) > 0 : mask->own[f])
            good = rp_record_copy_field(t->there, f, theirs);
    return good;
}

/* ---- what is new ---- */

/* One of ours that a new set may be: by the address of a file, else by its name. Names that are much alike are enough: people rename. */
static bool liken(const struct rp_taking *t, struct rp_package_fresh *set) {
    const struct rp_packages *all = t->all;
    struct rp_alike_name called = {0};
    bool bad = set->title && !rp_alike_name(set->title, &called);
    int most = 0;
    for (size_t file = 1; file <= t->p->files && !set->like && !bad; file++) {
        const char *url = rp_package_said(t->p, file, "url"),
                   *uid = url ? rp_packages_with_url(all, url, &bad) : NULL;
        for (size_t i = 0; uid && i < all->n_ours; i++)
            set->like = strcmp(all->ours[i].uid, uid) ? set->like : i + 1;
    }
    set->by_file = set->like != 0;
    for (size_t i = 0; set->title && !set->by_file && !bad && i < all->n_ours; i++) {
        int how = rp_alike_much(&called, &all->ours[i].called);
        set->like = how > most ? i + 1 : set->like;
        most = how > most ? how : most;
    }
    rp_alike_free(&called);
    return !bad;
}

static bool note_fresh(const struct rp_taking *t, const struct ropa_record *set) {
    struct rp_packages *all = t->all;
    struct rp_package_fresh *at = rp_grow(all->fresh, all->n_fresh, &all->cap_fresh, sizeof *at);
    if (!at)
        return false;
    all->fresh = at;
    at = &all->fresh[all->n_fresh++];
    *at = (struct rp_package_fresh){.name = rp_pool_text(&all->pool, t->name ? t->name : set->ref),
                                    .title = rp_pool_text(&all->pool, rp_package_said(t->p, 0, "title")),
                                    .homeless = !ropa_record_get(set, CAT_UNIT_REF) &&
                                                ropa_register_count(all->imp->reg, &rp_unit)};
    return !all->pool.bad && liken(t, at);
}

enum ropa_status rp_taking_told(const struct rp_taking *t, const char *uid, struct ropa_err *err) {
    struct ropa_record *set = NULL;
    enum ropa_status s = ropa_register_get(t->all->imp->reg, &rp_catalog, uid, &set, err);
    if (!s)
        s = tell_bars(t, set, err);
    bool bad = !s && !t->ours && !note_fresh(t, set);
    if (bad)
        s = rp_err(err, ROPA_E_NOMEM, NULL);
    ropa_record_free(set);
    return s;
}

/* What the file has under its own name wasn't renamed. */
static void tell_like(const struct rp_packages *all, const struct rp_package_fresh *f) {
    struct rp_buf th = {0}, en = {0};
    const struct rp_package_ours *like = &all->ours[f->like - 1];
    const char *title = like->title ? like->title : "";
    rp_buf_printf(&th,
                  "ชุดใหม่นี้%s %s \"%s\" ถ้าเป็นชุดนั้นที่เปลี่ยนชื่อ ให้แก้ชื่อในทะเบียนก่อนนำเข้า หรือรวมสองรายการเป็นหนึ่งภายหลัง",
                  f->by_file ? "มีไฟล์ที่อยู่เดียวกับ" : "ชื่อคล้าย", like->ref, title);
    rp_buf_printf(
        &en,
        "this new set %s %s \"%s\": if it is that one by another name, rename it in the register before the "
        "import, or make one of the two afterwards",
        f->by_file ? "has a file of the same address as" : "is called much like", like->ref, title);
    rp_account_doubt(all->imp->account, f->name, f->title ? f->title : "", th.p ? th.p : "",
                     en.p ? en.p : "");
    all->imp->account->bad |= th.bad || en.bad;
    rp_buf_free(&th);
    rp_buf_free(&en);
}

/* The catalogue knows organisations, not their units: all that are new are told in one sentence. */
static void tell_homeless(const struct rp_packages *all) {
    struct rp_buf names = {0};
    const char *first = NULL;
    for (size_t i = 0; i < all->n_fresh; i++)
        if (all->fresh[i].homeless) {
            first = first ? first : all->fresh[i].name;
            rp_buf_printf(&names, "%s%s", names.n ? ", " : "", all->fresh[i].name);
        }
    all->imp->account->bad |= names.bad;
    if (names.n && !names.bad)
        rp_account_doubt(
            all->imp->account, first, names.p,
            "บัญชีข้อมูลไม่บอกหน่วยงานเจ้าของ ชุดใหม่เหล่านี้จึงยังไม่มีหน่วยงาน โปรดบอกหน่วยงานเมื่อนำเข้า หรือแก้ในทะเบียนภายหลัง",
            "the catalogue doesn't say which unit answers for a set, so these new ones have none: tell it "
            "with the import, or in the register afterwards");
    rp_buf_free(&names);
}

void rp_packages_told(struct rp_packages *all) {
    for (size_t i = 0; i < all->n_fresh; i++)
        if (all->fresh[i].like && !all->ours[all->fresh[i].like - 1].met)
            tell_like(all, &all->fresh[i]);
    tell_homeless(all);
}
