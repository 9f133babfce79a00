/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Acting on records: one memo, one change set, all of its records or none. */
#include "agree/acts.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/remedy.h"
#include "base/uid.h"
#include "model/act_kind.h"
#include "model/conduct.h"
#include "model/nouns/evidence.h"
#include "model/nouns/nouns.h"
#include "model/nouns/person.h"
#include "model/signer.h"
#include "model/vocab.h"
#include "model/words.h"
#include "paper/issue.h"
#include "register/register.h"
#include "store/history/act.h"
#include "store/history/erase.h"
#include "store/history/history.h"

#include <ropa/check.h>
#include <ropa/text.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 2000 };

/* ---- what was typed ---- */

const char **rp_act_said(struct ropa_act *act, const struct rp_act_field *f) {
    return (const char **)((char *)act + f->at);
}

/* As a field takes it: line ends are one LF, white space around it means nothing. *out owned, NULL after an error. */
static enum ropa_status read_text(const struct rp_act_field *is, const char *text, char **out,
                                  struct ropa_err *err) {
    char *lines = ropa_text_lines(text), *trimmed = lines ? rp_word_trim(lines) : NULL;
    enum ropa_status s = trimmed ? ropa_text_check(trimmed, strlen(trimmed), is->as == RP_SAID_LINES, err)
                                 : rp_err(err, ROPA_E_NOMEM, NULL);
    if (!s && ropa_text_length(trimmed) > MAX_TEXT) {
        s = rp_err(err, ROPA_E_TOO_LONG, "> 2000");
        rp_err_hint(err, "2000", "2000");
    }
    if (s)
        RP_COPY(err->field, is->said);
    free(lines);
    *out = s ? NULL : trimmed;
    if (s)
        free(trimmed);
    return s;
}

/* "-" or "ไม่ทราบ" is no reason, and no number of a memo; that of a letter is looked at, and refused, by itself. */
static enum ropa_status drop_empty_words(const struct ropa_act *act, const struct rp_act_field *is,
                                         char *text, struct ropa_err *err) {
    bool bad = false, letter = is == rp_act_field(RP_ACT_F_MEMO) && rp_act_kind(act->kind)->sent;
    if (text && !letter && (rp_word_is_blank(text, &bad) || rp_word_is_unknown(text, &bad)))
        text[0] = '\0';
    return bad ? rp_err(err, ROPA_E_NOMEM, NULL) : ROPA_OK;
}

static const char *filled(const char *text) {
    return text && *text ? text : NULL;
}

/* ---- one memo ---- */

/* The act that is asked for. */
struct doing {
    struct ropa_register *reg;
    struct ropa_act act; /* its texts are those of `text` */
    char *text[RP_ACT_F_N];
    ropa_refusal_fn *each; /* told of what stands in its way */
    void *ctx;
    bool stopped;                  /* nothing more is told */
    size_t refused;                /* how often it was */
    const struct ropa_act_on *all; /* the records */
    const struct ropa_act_on *on;  /* at hand; NULL: the memo itself is looked at */
    const struct ropa_record *rec;
    char date[11];
    const char *user;              /* the person who uses the register; NULL: not known */
    struct ropa_record *person;    /* who acts; NULL: not known */
    struct ropa_record *enterer;   /* who enters it for them; NULL: nobody else */
    const char *via;               /* how it is entered; NULL: not said */
    struct rp_disputable disputed; /* of the record at hand */
};

/* What comes next is what mends an act that came too early, or too late. */
static void put_next(struct doing *d, struct ropa_err *why) {
    static const enum ropa_status order[] = {ROPA_E_ACT_NOT_SUBMITTED, ROPA_E_ACT_NOT_ACCEPTED,
                                             ROPA_E_ACT_NOT_APPROVED};
    struct ropa_act_next next[4];
    size_t n = 0;
    bool in_order = true;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        in_order &= why->status != order[i];
    if (in_order || ropa_acts_next(d->reg, d->rec, next, &n, NULL) || !n)
        return;
    rp_remedy(&why->remedy, next[0].kind, NULL);
    rp_remedy_ref(&why->remedy, d->rec->ref);
    rp_remedy_option(&why->remedy, "level", next[0].level);
    rp_remedy_open(&why->remedy, "by");
}

/* It may not be done: `why` is told, of the record at hand. */
static bool refuse(void *ctx, const struct ropa_err *why) {
    struct doing *d = ctx;
    struct ropa_err told = *why;
    if (d->rec) {
        rp_err_record(&told, d->rec->ent->code, d->rec->ref);
        put_next(d, &told);
    }
    d->refused++;
    d->stopped = d->stopped || !d->each(d->ctx, d->on, &told);
    return !d->stopped;
}

/* Who and what an act names beside its records. */
static const struct named {
    const char *field;
    struct ropa_text label;
    const struct ropa_entity *of;
} signer = {"by", {{"ผู้ลงนามหรือผู้ดำเนินการ", "who acts"}}, &rp_person},
  enterer = {"entered_by", {{"ผู้ลงรายการแทน", "who enters it"}}, &rp_person},
  scan = {"evidence", {{"หลักฐาน", "evidence"}}, &rp_evidence};

/* What another answer would mend is a refusal; anything else is an error. */
static enum ropa_status refuse_missing(struct doing *d, enum ropa_status s, const struct ropa_err *why,
                                       struct ropa_err *err) {
    if (s == ROPA_E_NOT_FOUND)
        refuse(d, why);
    else if (s && err)
        *err = *why;
    return s == ROPA_E_NOT_FOUND ? ROPA_OK : s;
}

/* `why` is about what is named there. */
static void about(struct ropa_err *why, const struct named *is) {
    why->label = is->label;
    RP_COPY(why->field, is->field);
}

/* What isn't found is told with what it was named as: two of them may be wanting. */
static void tell_missing(struct ropa_err *why, const struct named *is) {
    char as[2][120];
    for (int lang = ROPA_TH; lang <= ROPA_EN; lang++)
        snprintf(as[lang], sizeof as[lang], " (%s)", is->label.in[lang]);
    rp_err_hint(why, as[ROPA_TH], as[ROPA_EN]);
}

static enum ropa_status read_named(struct doing *d, const struct named *is, const char *uid,
                                   struct ropa_record **out, struct ropa_err *err) {
    struct ropa_err why = {0};
    enum ropa_status s = rp_store_get(d->reg->st, is->of, uid, out, &why);
    about(&why, is);
    if (s == ROPA_E_NOT_FOUND)
        tell_missing(&why, is);
    return refuse_missing(d, s, &why, err);
}

/*
 * Codes, texts and day. What is wrong with them is a refusal, no error: a code is then none, a text stays as given, so
 * that nobody is told that it is missing, and the day is today's.
 */
static enum ropa_status read_typed(struct doing *d, struct ropa_err *err) {
    struct ropa_act *act = &d->act;
    struct ropa_err why = {0};
    if (!act->kind)
        act->kind = "";
    for (enum rp_act_id i = 0; i < RP_ACT_F_N; i++) {
        const struct rp_act_field *f = rp_act_field(i);
        if (f->vocab && rp_vocab_check(f->vocab, *rp_act_said(act, f), &why)) {
            refuse(d, &why);
            *rp_act_said(act, f) = NULL;
        }
    }
    for (enum rp_act_id i = 0; i < RP_ACT_F_N; i++) {
        const struct rp_act_field *f = rp_act_field(i);
        if (f->as != RP_SAID_LINE && f->as != RP_SAID_LINES)
            continue;
        const char **text = rp_act_said(act, f);
        enum ropa_status s = *text ? read_text(f, *text, &d->text[i], &why) : ROPA_OK;
        if (!s)
            s = drop_empty_words(act, f, d->text[i], &why);
        if (s == ROPA_E_NOMEM)
            return rp_err(err, s, NULL);
        if (s)
            refuse(d, &why);
        else
            *text = d->text[i];
    }
    bool day = !rp_err_day(&why, act->date);
    rp_copy(d->date, 11, day && act->date ? act->date : rp_store_today(d->reg->st));
    if (!day)
        refuse(d, &why);
    return ROPA_OK;
}

static enum ropa_status read_person(struct doing *d, struct ropa_err *err) {
    struct ropa_err why;
    if (d->act.by)
        return read_named(d, &signer, d->act.by, &d->person, err);
    rp_err(&why, ROPA_E_ACT_BY, NULL);
    about(&why, &signer);
    rp_err_hint(&why, "PS-ICT-66-001", "PS-ICT-66-001");
    refuse(d, &why);
    return ROPA_OK;
}

static bool disputes(const struct doing *d) {
    return d->act.kind && !strcmp(d->act.kind, "dispute");
}

/* How acts are entered here is said by who uses the register. What an act may say of itself is that a signed memo stands behind it. */
static void check_way(struct doing *d) {
    const char *said = filled(d->act.via), *use = filled(rp_store_via(d->reg->st));
    const struct ropa_choice *claimed = said ? ropa_choice_find(&rp_vocab_via, said) : NULL,
                             *is = use ? ropa_choice_find(&rp_vocab_via, use) : NULL;
    struct ropa_err why;
    d->via = said ? said : use;
    if (!claimed || !is || claimed == is || !strcmp(said, "memo"))
        return;
    rp_err(&why, ROPA_E_ACT_VIA, NULL);
    why.label = claimed->label;
    rp_err_hint(&why, is->label.in[ROPA_TH], is->label.in[ROPA_EN]);
    refuse(d, &why);
}

/*
 * Nobody signs for another by the account of their own. What somebody says of a signature is theirs to say: where it is known that another
 * types it, by whatever way, it stands on a paper that they signed.
 */
static void check_account(struct doing *d) {
    struct ropa_err why;
    const char *name;
    bool own = rp_act_themselves(d->via), says = disputes(d) && d->user && !filled(d->act.evidence);
    if (!d->person || !(own || says) || (d->user && !strcmp(d->user, d->person->uid)))
        return;
    name = ropa_record_get(d->person, PER_NAME);
    rp_err(&why, d->user ? ROPA_E_ACT_NAMED : ROPA_E_ACT_WHO, name ? name : d->person->ref);
    refuse(d, &why);
}

static bool is_from_memo(const struct doing *d) {
    return d->via && !strcmp(d->via, "memo");
}

/* What is entered from a signed memo, or by somebody for the signer: its scan is kept here. */
static void check_scan(struct doing *d, const struct ropa_record *paper) {
    const char *kept = paper ? ropa_record_get(paper, EVI_FILE_KEPT) : NULL;
    bool needs = is_from_memo(d) || (d->enterer && filled(d->act.entered_by));
    struct ropa_err why;
    if (paper ? kept && !strcmp(kept, "1") : filled(d->act.evidence) || !needs)
        return;
    rp_err(&why, paper ? ROPA_E_ACT_NO_SCAN : ROPA_E_ACT_SCAN, paper ? paper->ref : NULL);
    about(&why, &scan);
    refuse(d, &why);
}

/*
 * Who is known to use the register is who enters a memo; of nobody known it is as they say. What is typed at the register's own machine
 * with neither a memo nor its scan is taken at its word: an office of one officer enters what its head signed.
 */
static enum ropa_status read_enterer(struct doing *d, struct ropa_err *err) {
    const char *said = filled(d->act.entered_by), *by = said && !d->user ? said : d->user;
    bool tells = said || is_from_memo(d) || filled(d->act.evidence);
    enum ropa_status s = ROPA_OK;
    if (by && tells && (!d->person || strcmp(by, d->person->uid) != 0))
        s = read_named(d, &enterer, by, &d->enterer, err);
    if (!s && said && strcmp(said, by) != 0) {
        struct ropa_err why;
        rp_err(&why, ROPA_E_ACT_ENTERER, rp_store_actor(d->reg->st));
        about(&why, &enterer);
        refuse(d, &why);
    }
    return s;
}

/* By which way it is entered and by whom, and the scan that shows what was signed. */
static enum ropa_status read_entry(struct doing *d, struct ropa_err *err) {
    struct ropa_record *paper = NULL;
    check_way(d);
    check_account(d);
    enum ropa_status s = read_enterer(d, err);
    if (!s && filled(d->act.evidence))
        s = read_named(d, &scan, d->act.evidence, &paper, err);
    if (!s)
        check_scan(d, paper);
    ropa_record_free(paper);
    return s;
}

/* Whether it sends such a record by what is told as the number of a letter. */
static bool is_sent(const struct ropa_entity *ent, const struct ropa_act *act) {
    return rp_conduct(ent)->letters && rp_act_kind(act->kind)->sent && filled(act->memo);
}

/* The noun of the first record that is sent so; NULL: none is. */
static const char *sent_by_letter(const struct doing *d, size_t n) {
    size_t i = 0;
    while (i < n && !is_sent(d->all[i].ent, &d->act))
        i++;
    return i < n ? d->all[i].ent->code : NULL;
}

static enum ropa_status read_memo(struct doing *d, size_t n, struct ropa_err *err) {
    enum ropa_status s = read_person(d, err);
    const char *noun = sent_by_letter(d, n);
    if (!s && !d->stopped)
        s = read_entry(d, err);
    if (!s && !d->stopped && noun && !filled(d->act.despite))
        s = rp_act_letter_doubts(d->reg, noun, d->act.memo, d->date, refuse, d, err);
    return s;
}

static void close_memo(struct doing *d) {
    ropa_record_free(d->person);
    ropa_record_free(d->enterer);
    for (size_t i = 0; i < RP_ACT_F_N; i++)
        free(d->text[i]);
}

/* ---- one record ---- */

/* A record with its way, and the act as it would be kept. */
struct sight {
    struct ropa_record *rec;
    struct rp_way way;
    struct ropa_act_kept kept;
    char digest[RP_DIGEST_SIZE], *print; /* owned; NULL where none is kept */
    struct rp_buf barred;                /* rules that keep it back */
};

struct errors {
    size_t open, bars;
    struct rp_buf first[2]; /* of those that bar: its rule, and what would be right */
};

static bool count_error(void *ctx, const struct ropa_finding *f) {
    struct errors *n = ctx;
    n->open += f->severity == ROPA_ERROR && !f->waived;
    n->bars += f->bars;
    for (int lang = 0; f->bars && n->bars == 1 && lang < 2; lang++)
        rp_buf_printf(&n->first[lang], "%s (%s)", f->message[lang], f->rule);
    return true;
}

/*
 * Each open error needs its reason, whichever record can mend it (model.md "Acts"); those that bar are mended. A reason that wasn't
 * needed, as the memo gives it for another record, isn't kept.
 */
static enum ropa_status check_findings(struct doing *d, struct sight *at, struct ropa_err *err) {
    struct errors errors = {0};
    char n[24];
    struct ropa_err why;
    bool approves = rp_act_approves(&at->kept);
    if (!approves && strcmp(at->kept.kind, "publish") != 0)
        return ROPA_OK;
    bool looked = ropa_check_record(d->reg, at->rec, count_error, &errors);
    bool bad = errors.first[ROPA_TH].bad || errors.first[ROPA_EN].bad, whole = looked && !bad;
    bool stands = errors.bars || (errors.open && approves && !at->kept.despite);
    if (looked && !errors.open)
        at->kept.despite = NULL;
    snprintf(n, sizeof n, "%zu", errors.bars ? errors.bars : errors.open);
    rp_err(&why, errors.bars ? ROPA_E_ACT_BARRED : ROPA_E_ACT_FINDINGS, n);
    if (errors.bars && whole)
        rp_err_hint(&why, errors.first[ROPA_TH].p, errors.first[ROPA_EN].p);
    if (whole && stands)
        refuse(d, &why);
    rp_buf_free(&errors.first[ROPA_TH]);
    rp_buf_free(&errors.first[ROPA_EN]);
    if (bad)
        return rp_err(err, ROPA_E_NOMEM, NULL);
    return looked ? ROPA_OK : rp_store_ended(d->reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
}

static bool add_bar(void *ctx, const struct ropa_finding *f) {
    struct rp_buf *barred = ctx;
    if (f->bars && !(barred->n && strstr(barred->p, f->rule)))
        rp_buf_printf(barred, "%s%s", barred->n ? ", " : "", f->rule);
    return true;
}

/*
 * What keeps the record back on the day on which it is sent is part of that act, and isn't asked again: what becomes later of it, of what
 * names it, or of a waiver neither spoils the act nor mends it.
 */
static enum ropa_status pin_bars(struct doing *d, struct sight *at, struct ropa_err *err) {
    bool whole = ropa_check_record(d->reg, at->rec, add_bar, &at->barred) && !at->barred.bad;
    at->kept.barred = at->barred.n ? at->barred.p : NULL;
    return whole ? ROPA_OK : rp_store_ended(d->reg->st, rp_err(err, ROPA_E_NOMEM, NULL), err);
}

/* As the memo says it, but for what is known better. */
static struct ropa_act_kept kept_of(const struct doing *d, const struct ropa_record *rec) {
    const char *name = d->person ? ropa_record_get(d->person, PER_NAME) : NULL,
               *post = d->person ? ropa_record_get(d->person, PER_POST) : NULL;
    struct ropa_act a = d->act;
    struct ropa_act_kept k = {.record = rec->uid, .noun = rec->ent->code, .ref = rec->ref, .rev = rec->rev};
    bool approval = !strcmp(a.kind, "approve");
    for (enum rp_act_id i = 0; i < RP_ACT_F_N; i++) {
        const struct rp_act_field *f = rp_act_field(i);
        if (f->said)
            *rp_act_kept(&k, f) = filled(*rp_act_said(&a, f));
    }
    k.by = d->person ? d->person->uid : NULL;
    k.by_name = name ? name : "";
    k.by_post = k.by_post ? k.by_post : post ? post : "";
    k.decision = !approval ? NULL : a.decision ? a.decision : "approve";
    k.date = d->date;
    k.despite = approval || is_sent(rec->ent, &a) ? k.despite : NULL;
    k.via = d->via;
    k.entered_by = d->enterer ? d->enterer->uid : NULL;
    return k;
}

/* Whether it may be done; sets its level. */
static enum ropa_status check(struct doing *d, const struct ropa_act_on *on, struct sight *at,
                              struct ropa_err *err) {
    struct ropa_act_kept *kept = &at->kept;
    struct rp_office office = rp_act_office(d->reg, on->ent);
    char sole[37];
    size_t before = d->refused;
    struct ropa_err why;
    enum ropa_status s = rp_act_sole_editor(d->reg->st, at->rec->uid, sole, err);
    if (!s && disputes(d))
        s = rp_act_disputable(d->reg, at->rec->uid, kept->by, &d->disputed, err);
    if (s)
        return s;
    office.sole = sole;
    office.outside = kept->by && rp_signer_outside(d->reg->view, kept->by, kept->date);
    office.enterer = d->enterer ? ropa_record_get(d->enterer, PER_NAME) : NULL;
    if (disputes(d) && *d->disputed.uid) {
        kept->level = d->disputed.level;
        kept->disputes = d->disputed.uid;
    }
    if (!kept->level)
        kept->level = rp_way_level(&at->way, kept, &office);
    rp_way_check(&at->way, kept, &office, refuse, d);
    bool stale = (on->rev && on->rev != at->rec->rev) || (on->acts >= 0 && on->acts != at->way.n);
    if (stale && d->refused == before) { /* it may be done, though not by who saw something else */
        rp_err_subject(&why, ROPA_E_CONFLICT, at->rec->ref, NULL);
        refuse(d, &why);
    }
    return d->stopped ? ROPA_OK : check_findings(d, at, err);
}

static bool erases(const struct doing *d) {
    return !strcmp(d->act.kind, "erase");
}

/* The record acted on; an erasure reaches what was removed, too, as history has it. */
static enum ropa_status read_record(struct doing *d, const struct ropa_act_on *on, struct ropa_record **rec,
                                    struct ropa_err *err) {
    int64_t newest = 0;
    enum ropa_status s = ropa_register_get(d->reg, on->ent, on->uid, rec, err);
    if (s != ROPA_E_NOT_FOUND || !erases(d))
        return s;
    s = rp_history_newest(d->reg->st, on->uid, &newest, err);
    return s ? s : rp_history_get(d->reg->st, on->ent, on->uid, newest, rec, err);
}

/* Whether the record at hand was so before. */
static bool is_again(const struct doing *d) {
    const struct ropa_act_on *on = d->all;
    while (on < d->on && strcmp(on->uid, d->on->uid) != 0)
        on++;
    return on < d->on;
}

/* What the act would find; at->rec is NULL where there is no such record. Free with close_sight() in any case. */
static enum ropa_status look(struct doing *d, const struct ropa_act_on *on, struct sight *at,
                             struct ropa_err *err) {
    struct ropa_err why = {0};
    *at = (struct sight){0};
    d->on = on;
    d->rec = NULL;
    enum ropa_status s = refuse_missing(d, read_record(d, on, &at->rec, &why), &why, err);
    if (s || !at->rec)
        return s;
    d->rec = at->rec;
    if (is_again(d)) {
        rp_err_subject(&why, ROPA_E_ACT_TWICE, at->rec->ref, NULL);
        refuse(d, &why);
        return ROPA_OK;
    }
    at->kept = kept_of(d, at->rec);
    at->kept.digest = at->digest;
    bool approves = rp_act_approves(&at->kept);
    s = rp_act_way(d->reg, on->uid, NULL, &at->way, err);
    if (!s)
        s = rp_act_digest(d->reg->st, at->rec, NULL, at->digest, approves ? &at->print : NULL, err);
    return s ? s : check(d, on, at, err);
}

static void close_sight(struct sight *at) {
    free(at->print);
    rp_buf_free(&at->barred);
    ropa_record_free(at->rec);
}

/* Take it away; at->rec is then the record as it is without it, and the act tells what was taken (owned, *what). */
static enum ropa_status erase_from(struct doing *d, const struct ropa_act_on *on, struct sight *at,
                                   char **what, struct ropa_err *err) {
    struct ropa_record *left = NULL;
    enum ropa_status s = rp_erase(d->reg->st, on->ent, on->uid, what, err);
    if (s)
        rp_err_record(err, at->rec->ent->code, at->rec->ref);
    if (!s)
        s = read_record(d, on, &left, err);
    if (s)
        return s;
    ropa_record_free(at->rec);
    at->rec = left;
    at->kept.record = left->uid;
    at->kept.ref = left->ref;
    at->kept.rev = left->rev;
    at->kept.erased = *what;
    return rp_act_digest(d->reg->st, left, NULL, at->digest, NULL,
                         err); /* that a file is kept is part of the print */
}

/* What it publishes is kept as it is issued, each form of it: the uid of the first into `issued`, those of the others into `forms`. */
static enum ropa_status keep_issued(struct doing *d, struct sight *at, char issued[37], struct rp_buf *forms,
                                    struct ropa_err *err) {
    struct ropa_record *evidence = NULL;
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; !s && rp_issue_next(d->reg, at->rec, &i, &evidence, &s, err);) {
        if (!s && evidence)
            s = ropa_register_save(d->reg, evidence, err);
        if (!s && evidence && i == 1) {
            rp_copy(issued, 37, evidence->uid);
            at->kept.issued = issued;
        } else if (!s && evidence) {
            rp_buf_printf(forms, "%s[\"%s\",\"%s\"]", forms->n ? "," : "[", evidence->uid,
                          ropa_record_get(evidence, EVI_SHA256));
        }
        const bool whole = evidence != NULL;
        ropa_record_free(evidence);
        if (i == 1 && !whole) /* what prevails isn't issued: nor is the rest */
            return s;
    }
    rp_buf_str(forms, forms->n ? "]" : "");
    at->kept.forms = forms->n ? forms->p : NULL;
    return !s && forms->bad ? rp_err(err, ROPA_E_NOMEM, NULL) : s;
}

static enum ropa_status act_on(struct doing *d, const struct ropa_act_on *on, struct ropa_err *err) {
    struct sight at;
    char *erased = NULL, issued[37];
    struct rp_buf forms = {0};
    enum ropa_status s = look(d, on, &at, err);
    if (!s && !d->refused && erases(d))
        s = erase_from(d, on, &at, &erased, err);
    if (!s && !d->refused && d->act.keep && !strcmp(d->act.kind, "publish"))
        s = keep_issued(d, &at, issued, &forms, err);
    if (!s && !d->refused && !strcmp(d->act.kind, "submit"))
        s = pin_bars(d, &at, err);
    if (!s && !d->refused && disputes(d)) /* what rested on it falls with it */
        s = rp_act_way(d->reg, on->uid, at.kept.disputes, &at.way, err);
    if (!s && !d->refused) {
        rp_way_step(&at.way, &at.kept);
        at.kept.status = at.way.status;
        s = rp_act_add(d->reg->st, &at.kept, at.print, err);
    }
    free(erased);
    rp_buf_free(&forms);
    close_sight(&at);
    return s;
}

/* ---- doing it, or asking whether it may be done ---- */

static enum ropa_status nothing(struct doing *d) {
    struct ropa_err why;
    rp_err_subject(&why, ROPA_E_NOTHING, d->act.kind ? d->act.kind : "", NULL);
    refuse(d, &why);
    return ROPA_OK;
}

/* All of it, in a change set. */
static enum ropa_status do_all(struct doing *d, const struct ropa_act_on *on, size_t n,
                               struct ropa_err *err) {
    char what[32];
    snprintf(what, sizeof what, RP_ACT ":%s", d->act.kind);
    enum ropa_status s = rp_store_begin(d->reg->st, what, err);
    if (s)
        return s;
    s = read_memo(d, n, err);
    for (size_t i = 0; i < n && !s && !d->refused; i++)
        s = act_on(d, &on[i], err);
    if (!s && !d->refused)
        return rp_store_commit(d->reg->st, err);
    rp_store_rollback(d->reg->st);
    return s;
}

/* The first is the error. */
static bool keep_first(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct ropa_err *first = ctx;
    (void)on;
    *first = *why;
    return false;
}

enum ropa_status ropa_act(struct ropa_register *reg, const struct ropa_act *act, const struct ropa_act_on *on,
                          size_t n, struct ropa_err *err) {
    struct ropa_err first = {0};
    struct doing d = {.reg = reg,
                      .act = *act,
                      .user = filled(rp_store_person(reg->st)),
                      .all = on,
                      .each = keep_first,
                      .ctx = &first};
    enum ropa_status s = read_typed(&d, err);
    if (!s && !d.refused)
        s = n ? do_all(&d, on, n, err) : nothing(&d);
    close_memo(&d);
    if (d.refused && err)
        *err = first;
    return d.refused ? first.status : s;
}

/* The same with nothing done. */
static enum ropa_status try_all(struct doing *d, const struct ropa_act_on *on, size_t n,
                                struct ropa_err *err) {
    struct ropa_err why;
    enum ropa_status s = rp_store_read_begin(d->reg->st, err);
    if (s)
        return s;
    if (rp_store_writable(d->reg->st, &why) ||
        (rp_store_writing(d->reg->st) && rp_store_alone(d->reg->st, &why)))
        refuse(d, &why);
    s = read_memo(d, n, err);
    for (size_t i = 0; i < n && !s && !d->stopped && d->act.kind;
         i++) { /* without one nothing is asked of them */
        struct sight at;
        s = look(d, &on[i], &at, err);
        close_sight(&at);
    }
    rp_store_read_end(d->reg->st);
    return s;
}

static enum ropa_status try_as(struct ropa_register *reg, const char *user, const struct ropa_act *act,
                               const struct ropa_act_on *on, size_t n, ropa_refusal_fn *each, void *ctx,
                               struct ropa_err *err) {
    struct doing d = {.reg = reg, .act = *act, .user = user, .all = on, .each = each, .ctx = ctx};
    enum ropa_status s = read_typed(&d, err);
    if (!s && !d.stopped)
        s = n ? try_all(&d, on, n, err) : nothing(&d);
    close_memo(&d);
    return s;
}

enum ropa_status ropa_act_try(struct ropa_register *reg, const struct ropa_act *act,
                              const struct ropa_act_on *on, size_t n, ropa_refusal_fn *each, void *ctx,
                              struct ropa_err *err) {
    return try_as(reg, filled(rp_store_person(reg->st)), act, on, n, each, ctx, err);
}

enum ropa_status rp_act_try_themselves(struct ropa_register *reg, const struct ropa_act *act,
                                       const struct ropa_act_on *on, size_t n, ropa_refusal_fn *each,
                                       void *ctx, struct ropa_err *err) {
    return try_as(reg, filled(act->by), act, on, n, each, ctx, err);
}

/* ---- erasure ---- */

enum ropa_status ropa_erase_each(struct ropa_register *reg, const struct ropa_entity *ent, const char *uid,
                                 ropa_erasable_fn *each, void *ctx, struct ropa_err *err) {
    struct rp_erasable *all;
    size_t n;
    enum ropa_status s = rp_erase_survey(reg->st, ent, uid, &all, &n, err);
    for (size_t i = 0; i < n; i++) {
        struct ropa_erasable it = {
            .field = all[i].field, .n = all[i].n, .sha256 = all[i].sha256, .size = all[i].size};
        if (!each(ctx, &it))
            break;
    }
    free(all);
    return s;
}

enum ropa_status ropa_erase_sweep(struct ropa_register *reg, struct ropa_err *err) {
    return rp_erase_sweep(reg->st, err);
}
