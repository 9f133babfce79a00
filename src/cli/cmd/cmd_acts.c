/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Acts: the way of records from draft to publication, one memo at a time; erasure. */
#include "cli/form/ask_act.h"
#include "cli/form/form_screen.h"

#include <stdlib.h>
#include <string.h>

struct acting {
    struct cli *cli;
    struct ropa_act_on on[CLI_MEMO_RECORDS];
    char uids[CLI_MEMO_RECORDS][37];
    const char *words[CLI_MEMO_RECORDS]; /* that named them */
    size_t n;
    char entered_by[37], evidence[37]; /* "" not given */
    bool shown;                        /* what is open of them was */
    bool asked;                        /* the memo was, on a terminal */
    bool tried;                        /* whether it may be done */
};

/* The uid of the record of `noun` that option `name` names, into `uid`; "" without it. Gives an exit status. */
static int find_named(struct cli *cli, const struct cli_args *args, const char *name, const char *noun,
                      char uid[37]) {
    struct ropa_err err = {0};
    const char *given = cli_option(args, name);
    uid[0] = '\0';
    return given && cli_find_part(cli, ropa_entity_find(noun), given, uid, &err) ? cli_fail(cli, &err)
                                                                                 : CLI_DONE;
}

/* The uid of the person named by --by, into `uid`; CLI_DONE, or the exit status after a message. */
static int find_person(struct cli *cli, const struct cli_args *args, char uid[37]) {
    static const struct ropa_text need = {{"โปรดระบุผู้ลงนามหรือผู้ดำเนินการด้วย --by เช่น --by PS-ORG-66-001\n",
                                           "say who acted with --by, for example --by PS-ORG-66-001\n"}};
    static const struct ropa_text where = {
        {"ดูรายชื่อบุคคลด้วย %s person list หรือเพิ่มด้วย %s person add\n",
         "see the persons with: %s person list, or add one: %s person add\n"}};
    struct ropa_err err = {0};
    const char *by = cli_option(args, "by");
    if (!by) {
        cli_note(cli, &need);
        return CLI_USAGE;
    }
    enum ropa_status s = cli_find_part(cli, ropa_entity_find("person"), by, uid, &err);
    if (!s)
        return CLI_DONE;
    int status = cli_fail(cli, &err);
    if (s == ROPA_E_NOT_FOUND)
        cli_note(cli, &where, cli_ropa(cli), cli_ropa(cli));
    return status;
}

/* A record that was removed may be erased all the same. */
static enum ropa_status find_removed(struct cli *cli, const char *word, const struct ropa_entity **ent,
                                     char uid[37]) {
    size_t n;
    const struct ropa_entity *const *ents = ropa_entities(&n);
    enum ropa_status s = ROPA_E_NOT_FOUND;
    for (size_t i = 0; i < n && s == ROPA_E_NOT_FOUND; i++) {
        *ent = ents[i];
        s = ropa_register_find_removed(cli->reg, ents[i], word, uid, NULL);
    }
    return s;
}

/* As it stands when the officer begins: who acts on it meanwhile goes first, and this one is told. */
static void note_seen(struct cli *cli, struct ropa_act_on *on) {
    struct ropa_record *rec = NULL;
    on->acts = ropa_acts_count(cli->reg, NULL, on->uid);
    if (!ropa_register_get(cli->reg, on->ent, on->uid, &rec, NULL))
        on->rev = ropa_record_rev(rec);
    ropa_record_free(rec);
}

/* Their refs or names, behind the noun if one is told: a name may be borne by records of several. */
static int find_records(struct acting *a, const struct cli_args *args, bool removed) {
    const struct ropa_entity *noun = args->n_words > 1 ? ropa_entity_find(args->words[0]) : NULL;
    for (size_t i = noun ? 1 : 0; i < args->n_words; i++) {
        struct ropa_err err = {0};
        struct ropa_act_on *on = &a->on[a->n];
        *on = (struct ropa_act_on){.ent = noun, .uid = a->uids[a->n], .acts = -1};
        if (cli_find_word(a->cli, &on->ent, args->words[i], a->uids[a->n], &err) &&
            (!removed || find_removed(a->cli, args->words[i], &on->ent, a->uids[a->n])))
            return cli_fail(a->cli, &err);
        note_seen(a->cli, on);
        a->words[a->n++] = args->words[i];
    }
    return CLI_DONE;
}

/* Those picked on a terminal; none when there is nothing to do. Gives an exit status. */
static int pick_records(struct acting *a, const struct cli_args *args) {
    struct cli_picked picked[CLI_MEMO_RECORDS];
    int status = CLI_DONE;
    a->n = cli_pick_waiting(a->cli, args->command->name, cli_option(args, "level"), picked, &status);
    for (size_t i = 0; i < a->n; i++) {
        memcpy(a->uids[i], picked[i].uid, sizeof a->uids[i]);
        a->on[i] = (struct ropa_act_on){.ent = picked[i].ent, .uid = a->uids[i], .acts = -1};
        note_seen(a->cli, &a->on[i]);
    }
    return status;
}

/* A date as officers write it, as ISO; NULL date is today. */
static int read_date(struct cli *cli, const struct cli_args *args, char iso[11]) {
    const char *date = cli_option(args, "date");
    struct ropa_err err = {.label = {{"วันที่", "Date"}}};
    iso[0] = '\0';
    if (!date || !ropa_date_parse(date, ropa_register_today(cli->reg), iso, &err))
        return CLI_DONE;
    err.label = (struct ropa_text){{"วันที่", "Date"}};
    return cli_fail(cli, &err);
}

/* What is unusual about it; it was done all the same. */
static void show_note(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text text = {{"  หมายเหตุ %s: %s\n", "  note on %s: %s\n"}};
    struct ropa_remedy remedy;
    char note[2][ROPA_ACT_NOTE];
    if (ropa_act_note(cli->reg, rec, note, &remedy, NULL) || !note[cli->lang][0])
        return;
    cli_note(cli, &text, ropa_record_ref(rec), note[cli->lang]);
    cli_remedy_tell(cli, &remedy);
}

/* A day that is a slip of a key, by all one can see; who types flags is told, and is not stopped. */
static void warn_early(const struct acting *a, const char *typed, const char *date) {
    static const struct ropa_text text = {
        {"หมายเหตุ: %s เป็น%s โปรดตรวจวันที่\n", "note: %s is %s; check the date\n"}};
    struct ropa_err err;
    if (*date && cli_act_early(a->cli, a->on, a->n, date, typed, &err))
        cli_note(a->cli, &text, typed, err.hint[a->cli->lang]);
}

struct signing {
    struct cli *cli;
    char ref[40]; /* of the first who may sign; "" nobody is recorded */
};

static void take_signer(void *ctx, const char *person, const char *post) {
    struct signing *s = ctx;
    const char *ref, *title;
    (void)post;
    if (!*s->ref && ropa_register_describe(s->cli->reg, ropa_entity_find("person"), person, &ref, &title))
        snprintf(s->ref, sizeof s->ref, "%s", ref);
}

/* "ropa approve RO-ICT-66-001 --level unit --by PS-ICT-66-001": what isn't known is a blank. Owned; NULL when out of memory. */
static char *command_of(struct cli *cli, const struct ropa_record *rec, const struct ropa_act_next *next) {
    bool approves = !strcmp(next->kind, "approve");
    struct signing s = {.cli = cli};
    struct ropa_remedy r = {.verb = next->kind, .n_refs = 1, .n_options = 2};
    if (approves)
        ropa_act_approvers(cli->reg, rec, next->level ? next->level : "unit", NULL, take_signer, &s, NULL);
    snprintf(r.refs[0], sizeof r.refs[0], "%s", ropa_record_ref(rec));
    r.options[0].name = "level";
    snprintf(r.options[0].value, sizeof r.options[0].value, "%s", next->level ? next->level : "unit");
    r.options[1] = (struct ropa_remedy_option){.name = "by", .open = !*s.ref};
    snprintf(r.options[1].value, sizeof r.options[1].value, "%s", s.ref);
    if (approves || !strcmp(next->kind, "publish"))
        r.options[r.n_options++] =
            (struct ropa_remedy_option){.name = approves ? "memo" : "url", .open = true};
    return cli_remedy_command(cli, &r);
}

/* The memo that the act goes by. */
static void show_paper(struct cli *cli, const struct ropa_record *rec, const struct ropa_act_next *next) {
    char unit[37];
    const char *code, *name;
    if (ropa_record_unit(rec, unit) &&
        ropa_register_describe(cli->reg, ropa_entity_find("unit"), unit, &code, &name))
        cli_document_of_act(cli, next->kind, ropa_record_entity(rec), code);
}

static void show_then(struct cli *cli, const struct ropa_record *rec, const struct ropa_act_next *next) {
    static const struct ropa_text then = {{"  ต่อไป: %s\n", "  next: %s\n"}};
    char *command = command_of(cli, rec, next);
    if (command)
        cli_print(cli->out, cli_say(cli, &then), command);
    free(command);
    show_paper(cli, rec, next);
}

struct last_approval {
    enum ropa_signer signer;
    bool last; /* nothing was done after it */
};

static bool note_approval(void *ctx, const struct ropa_act_kept *act) {
    struct last_approval *l = ctx;
    l->last = !strcmp(act->kind, "approve");
    l->signer = act->signer;
    return true;
}

/* How far it has come, and whether its last approval counts: who approved it last is said as it was, not as it should have been. */
static const char *standing(struct cli *cli, const struct ropa_record *rec, bool *counts) {
    struct last_approval l = {.last = false};
    bool known = !ropa_acts_each(cli->reg, ropa_record_uid(rec), NULL, note_approval, &l, NULL) && l.last;
    *counts = !known || l.signer != ROPA_SIGNER_OTHER;
    return cli_say(cli, *counts ? ropa_record_status_label(cli->reg, rec)
                                : ropa_act_status_label(
                                      &(struct ropa_act_kept){.status = "approved", .signer = l.signer}));
}

/* What comes next for the record, where its last approval counts; else the note says what comes first. */
static bool has_next(struct cli *cli, const struct ropa_record *rec, bool counts,
                     struct ropa_act_next *first) {
    struct ropa_act_next next[4];
    size_t n = 0;
    bool has = counts && !ropa_acts_next(cli->reg, rec, next, &n, NULL) && n;
    if (has)
        *first = next[0];
    return has;
}

/* What the record is now, and the command that comes next; the menu says the way once, for all. */
static void show_next(struct cli *cli, const struct ropa_act_on *on) {
    struct ropa_record *rec = NULL;
    struct ropa_act_next next;
    if (ropa_register_get(cli->reg, on->ent, on->uid, &rec, NULL))
        return;
    bool counts;
    const char *stands = standing(cli, rec, &counts);
    cli_print(cli->out, "%s%s  %s", cli->menu ? " " : "", ropa_record_ref(rec), stands);
    if (!cli->menu && has_next(cli, rec, counts, &next))
        show_then(cli, rec, &next);
    else
        fputc('\n', cli->out);
    show_note(cli, rec);
    ropa_record_free(rec);
}

/* In the menu, under what became of all: the way on, the command of the first that has one, and the memo of each unit. */
static void show_way(struct acting *a) {
    static const struct ropa_text
        way = {{"ต่อไป: ลงผลหรือเผยแพร่จากหน้าแรก เสนอ อนุมัติ เผยแพร่ (m) หรือจากหน้าของรายการนี้",
                "Next: from the first page, submit, approve, publish (m), or from the "
                "page of this record"}},
        grey = {{"(พิมพ์เองได้: %s)", "(as a command: %s)"}};
    struct cli *cli = a->cli;
    char units[2][37] = {"", ""}, line[1000];
    bool told = false;
    for (size_t i = 0; i < a->n; i++) {
        struct ropa_record *rec = NULL;
        struct ropa_act_next next;
        bool counts = false;
        if (!ropa_register_get(cli->reg, a->on[i].ent, a->on[i].uid, &rec, NULL))
            standing(cli, rec, &counts);
        if (rec && has_next(cli, rec, counts, &next)) {
            char *command = told ? NULL : command_of(cli, rec, &next);
            if (command) {
                cli_screen_text(cli, cli_say(cli, &way), 1, 3);
                cli_format(line, sizeof line, cli_say(cli, &grey), command);
                cli_screen_faint(cli, true);
                cli_screen_text(cli, line, 2, 4);
                cli_screen_faint(cli, false);
                told = true;
            }
            free(command);
            if (ropa_record_unit(rec, units[1]) && strcmp(units[0], units[1]) != 0)
                show_paper(cli, rec, &next);
            memcpy(units[0], units[1], sizeof units[0]);
        }
        ropa_record_free(rec);
    }
}

/* ---- whether it may be done ---- */

/* What the questions of a memo answer: no reason to refuse it before they are asked. */
static bool is_asked(enum ropa_status why) {
    static const enum ropa_status asked[] = {ROPA_E_ACT_BY, ROPA_E_ACT_REASON, ROPA_E_ACT_URL,
                                             ROPA_E_ACT_SCAN, ROPA_E_ACT_FINDINGS};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (why == asked[i])
            return true;
    return false;
}

struct refusing {
    struct cli *cli;
    enum {
        BEFORE,     /* the memo is still to be asked for */
        OTHERS,     /* all but what a reason lets through, which is told after what is open was shown */
        ERRORS_ONLY /* that alone */
    } told;
    bool errors; /* there are some */
    int status;
};

static bool tell_refusal(void *ctx, const struct ropa_act_on *on, const struct ropa_err *why) {
    struct refusing *r = ctx;
    bool errors = why->remedy.again[0] && !strcmp(why->remedy.again[0], "despite");
    (void)on;
    r->errors |= errors;
    if (r->told == BEFORE ? is_asked(why->status) : errors != (r->told == ERRORS_ONLY))
        return true;
    int status = cli_fail(r->cli, why);
    r->status = r->status ? r->status : status;
    return true;
}

/* Every reason why not is said; gives an exit status. */
static int try_act(struct acting *a, const struct ropa_act *act, struct refusing *r) {
    struct ropa_err err = {0};
    if (ropa_act_try(a->cli->reg, act, a->on, a->n, tell_refusal, r, &err))
        return cli_fail(a->cli, &err);
    return r->status;
}

/* ---- the memo ---- */

/* From the flags. */
static struct ropa_act flags_of(const struct acting *a, const struct cli_args *args) {
    return (struct ropa_act){.kind = args->command->name,
                             .level = cli_option(args, "level"),
                             .post = cli_option(args, "post"),
                             .decision = cli_option(args, "decision"),
                             .memo = cli_option(args, "memo"),
                             .reason = cli_option(args, "reason"),
                             .url = cli_option(args, "url"),
                             .despite = cli_option(args, "despite"),
                             .via = cli_has(args, "via")        ? cli_option(args, "via")
                                    : cli_has(args, "evidence") ? "memo"
                                                                : NULL,
                             .entered_by = a->entered_by,
                             .evidence = a->evidence,
                             .keep = true};
}

/* What is signed, and by whom, where that is known. */
static struct cli_sheet sheet_of(const struct acting *a, const struct ropa_act *act, bool whole) {
    return (struct cli_sheet){.kind = act->kind,
                              .level = act->level ? act->level : cli_act_level(a->cli, act->kind, a->on),
                              .date = act->date,
                              .by = act->by,
                              .whole = whole};
}

/* On a terminal before the questions; the list that goes with the memo. */
static void show_sheet(struct acting *a, const struct ropa_act *act) {
    const struct cli_sheet sheet = sheet_of(a, act, true);
    cli_screen_rule(a->cli);
    cli_act_title(a->cli, sheet.kind, sheet.level);
    cli_act_sheet(a->cli, a->cli->out, &sheet, a->on, a->n);
}

/* What was answered, as the act has it. */
static void take_memo(struct acting *a, const struct cli_memo *memo, struct ropa_act *act) {
    act->evidence = memo->evidence;
    act->via = memo->via ? memo->via : *memo->evidence ? "memo" : act->via;
    act->by = memo->by;
    act->post = memo->post;
    act->decision = memo->decision ? memo->decision : act->decision;
    act->memo = memo->memo;
    act->date = memo->date;
    act->reason = memo->reason ? memo->reason : act->reason;
    act->url = memo->url ? memo->url : act->url;
    a->asked = true;
}

/* The last act on a record. */
struct last_act {
    char status[16];
    int64_t rev;
};

static bool take_last(void *ctx, const struct ropa_act_kept *act) {
    struct last_act *l = ctx;
    snprintf(l->status, sizeof l->status, "%s", act->status);
    l->rev = act->rev;
    return true;
}

struct telling_back {
    struct acting *a;
    const char *ref;
    bool told;
};

/* What was asked for stands first. */
static void tell_back(void *ctx, const char *label, const char *text) {
    struct telling_back *t = ctx;
    char line[1300];
    cli_format(line, sizeof line, "%s  %s: %s", t->ref, label, text);
    if (!t->told)
        cli_screen_text(t->a->cli, line, 1, 3);
    t->told = true;
}

/* Whether one of them was sent back and is as it was then: what was asked for is told. */
static bool is_as_sent_back(struct acting *a) {
    bool any = false;
    for (size_t i = 0; i < a->n; i++) {
        struct last_act l = {0};
        struct ropa_record *rec = NULL;
        if (ropa_acts_each(a->cli->reg, a->on[i].uid, NULL, take_last, &l, NULL) ||
            strcmp(l.status, "returned") != 0 ||
            ropa_register_get(a->cli->reg, a->on[i].ent, a->on[i].uid, &rec, NULL))
            continue;
        if (ropa_record_rev(rec) == l.rev) {
            any = true;
            cli_standing(a->cli, a->on[i].uid, tell_back,
                         &(struct telling_back){a, ropa_record_ref(rec), false});
        }
        ropa_record_free(rec);
    }
    return any;
}

/*
 * What is told before the first question: what can't be approved without a reason, the paper that is a draft still, what came back and is as
 * it was. Who hasn't signed yet mends it. False: they do.
 */
enum doubt { NO_DOUBT, DRAFTS, ERRORS, UNCHANGED };
static bool goes_on(struct acting *a, enum doubt doubt) {
    static const struct ropa_text same = {
        {"ยังไม่ได้แก้สิ่งใดตั้งแต่ส่งกลับ ผู้ตรวจจะได้ฉบับเดิม เสนอต่อหรือไม่",
         "Nothing was changed since it was sent back: who checks gets what they had. Submit it all the same?"}};
    static const struct ropa_text draft = {
        {"เอกสารข้างต้นยังเป็นร่าง เผยแพร่แล้วจะไม่ถูกเก็บเป็นหลักฐาน ควรเติมข้อที่ขาดก่อน ทำต่อหรือไม่",
         "A paper above is a draft still and won't be kept when it is published; fill in what it lacks first. Go on all the same?"}};
    static const struct ropa_text ask = {
        {"ยังมีข้อที่ต้องแก้หรือเอกสารที่รออยู่ข้างต้น ถ้ายังไม่ลงนาม ควรแก้ก่อน ถ้าอนุมัติไปแล้วจะถามเหตุผล ลงผลการพิจารณาต่อหรือไม่",
         "What stands above is to be mended first, unless it was signed; an approval is asked why. Enter the decision all the same?"}};
    static const struct ropa_text nothing = {{"ยังไม่ได้ทำอะไร\n", "nothing was done\n"}};
    static const struct ropa_text mend[2] = {
        {{"ยังไม่ได้ทำอะไร แก้ข้อที่ต้องแก้ด้วย: %s check %s --severity error\n",
          "nothing was done; what is to be mended: %s check %s --severity error\n"}},
        {{"ยังไม่ได้ทำอะไร แก้ได้จาก แก้ข้อที่ขาด (n) ของรายการ หรือ ตรวจ (c) ในเมนู แล้วลงผลอีกครั้ง\n",
          "nothing was done; mend it from the record's page (n) or from the menu's check (c), then enter the decision\n"}}};
    const struct ropa_text *const questions[] = {NULL, &draft, &ask, &same};
    if (!doubt || cli_confirm(a->cli, cli_say(a->cli, questions[doubt]), false))
        return true;
    if (doubt == UNCHANGED) {
        cli_note(a->cli, &nothing);
        return false;
    }
    cli_note(a->cli, &mend[a->cli->menu], cli_ropa(a->cli), a->n == 1 && a->words[0] ? a->words[0] : "");
    return false;
}

/*
 * Who and when: from the flags; on a terminal without --by from answers, once it is known that it may be done; `last`: from the last of
 * them on. CLI_BACK where the officer goes back to what the records were picked from.
 */
static enum cli_went read_memo(struct acting *a, const struct cli_args *args, bool last, struct ropa_act *act,
                               struct cli_memo *memo, int *status) {
    struct refusing r = {.cli = a->cli, .told = BEFORE};
    if (!cli_has(args, "by") && try_act(a, act, &r)) {
        *status = r.status ? r.status : CLI_FAILED;
        return CLI_STOPPED;
    }
    if (cli_has(args, "by") || !a->cli->ask) {
        *status = find_person(a->cli, args, memo->by);
        if (!*status)
            *status = read_date(a->cli, args, memo->date);
        if (!*status)
            warn_early(a, cli_option(args, "date"), memo->date);
        act->by = memo->by;
        act->date = memo->date[0] ? memo->date : NULL;
        return *status ? CLI_STOPPED : CLI_ON;
    }
    size_t lacks = last ? 0 : cli_act_lacks(a->cli, act->kind, a->on, a->n);
    if (!last && (!a->cli->redraws || lacks ||
                  ropa_act_decides(act->kind))) /* each question says what others are on */
        show_sheet(a, act);
    a->shown = true;
    bool errors = !last && r.errors && !act->despite;
    enum doubt doubt = errors                                                        ? ERRORS
                       : lacks                                                       ? DRAFTS
                       : !last && !strcmp(act->kind, "submit") && is_as_sent_back(a) ? UNCHANGED
                                                                                     : NO_DOUBT;
    if (!goes_on(a, doubt)) {
        *status = CLI_FINDINGS;
        return CLI_STOPPED;
    }
    memo->kind = act->kind;
    memo->via = act->via;
    memo->for_another = act->entered_by && *act->entered_by;
    memcpy(memo->evidence, a->evidence, sizeof memo->evidence);
    struct ropa_act told = *act;
    told.level = sheet_of(a, act, true).level;
    enum cli_went w = cli_ask_memo(a->cli, &told, a->on, a->n, !args->n_words, last, memo);
    *status = w == CLI_ON ? CLI_DONE : CLI_USAGE;
    if (w == CLI_ON)
        take_memo(a, memo, act);
    return w;
}

/* The list that goes with the memo, of what may be done on its day; nothing is. */
static int preview_act(struct acting *a, const struct cli_args *args) {
    struct ropa_act act = flags_of(a, args);
    struct refusing r = {.cli = a->cli, .told = BEFORE};
    struct cli_memo memo = {0};
    int status = read_date(a->cli, args, memo.date);
    act.date = memo.date[0] ? memo.date : NULL;
    if (!status)
        status = try_act(a, &act, &r);
    if (!status)
        show_sheet(a, &act);
    return status;
}

/* What is open is seen before it is signed. A signed memo is a fact: on a terminal one may say why all the same. */
static enum cli_went do_act(struct acting *a, struct ropa_act *act, struct cli_memo *memo, int *status) {
    struct refusing r = {.cli = a->cli, .told = OTHERS};
    struct ropa_err err = {0};
    enum cli_went w = CLI_ON;
    char *why = NULL;
    a->tried = true;
    *status = try_act(a, act, &r);
    if (*status)
        return CLI_ON;
    if (!a->shown) {
        const struct cli_sheet sheet = sheet_of(a, act, false);
        cli_act_sheet(a->cli, a->cli->err, &sheet, a->on, a->n);
    }
    r.told = ERRORS_ONLY;
    if (r.errors)
        *status = try_act(a, act, &r);
    if (*status && a->cli->ask && (w = cli_ask_despite(a->cli, act->kind, &why)) == CLI_ON) {
        act->despite = why;
        *status = CLI_DONE;
    }
    if (!*status && cli_memo_head(a->cli, memo, &err))
        *status = cli_fail(a->cli, &err);
    if (!*status && ropa_act(a->cli->reg, act, a->on, a->n, &err))
        *status = cli_fail(a->cli, &err);
    act->despite = NULL;
    free(why);
    return w;
}

/* The questions, and what they are asked for; back from why it is done all the same to the last of them. */
static enum cli_went ask_and_do(struct acting *a, const struct cli_args *args, int *status) {
    struct ropa_act act = flags_of(a, args);
    struct cli_memo memo = {0};
    enum cli_went w = read_memo(a, args, false, &act, &memo, status);
    while (w == CLI_ON && (w = do_act(a, &act, &memo, status)) == CLI_BACK && a->asked)
        w = read_memo(a, args, true, &act, &memo, status);
    cli_memo_free(&memo);
    return w;
}

static int act_on_these(struct acting *a, const struct cli_args *args, enum cli_went *w) {
    static const struct ropa_text none_done = {
        {"ยังไม่ได้ทำกับรายการใด ทั้ง %zu รายการอยู่ตามเดิม แก้หรือตัดรายการข้างต้นออกแล้วทำอีกครั้ง\n",
         "nothing was done: all %zu records are as they were; mend what is named above or leave it out, and do it again\n"}};
    struct cli *cli = a->cli;
    int status = find_named(cli, args, "entered-by", "person", a->entered_by);
    if (!status)
        status = find_named(cli, args, "evidence", "evidence", a->evidence);
    if (status)
        return status;
    if (cli_has(args, "preview"))
        return preview_act(a, args);
    *w = ask_and_do(a, args, &status);
    if (status && a->tried && a->n > 1)
        cli_note(cli, &none_done, a->n);
    for (size_t i = 0; i < a->n && !status; i++)
        show_next(cli, &a->on[i]);
    if (!status && cli->menu)
        show_way(a);
    return status;
}

int cli_cmd_act(struct cli *cli, const struct cli_args *args) {
    enum cli_went w = CLI_BACK;
    int status = CLI_DONE;
    while (w == CLI_BACK) { /* to what they were picked from */
        struct acting a = {.cli = cli};
        w = CLI_ON;
        status = args->n_words ? find_records(&a, args, false) : pick_records(&a, args);
        if (!status && a.n)
            status = act_on_these(&a, args, &w);
    }
    return status;
}

/* ---- erasure ---- */

struct erasing {
    struct cli *cli;
    struct cli_table *t;
    char ref[40];
    char also[200]; /* other evidence whose file goes with it, as the content is the same */
    size_t n;
};

static bool name_sharer(void *ctx, const struct ropa_record *rec) {
    struct erasing *e = ctx;
    size_t n = strlen(e->also);
    if (strcmp(ropa_record_ref(rec), e->ref) != 0)
        snprintf(e->also + n, sizeof e->also - n, "%s%s", n ? ", " : "", ropa_record_ref(rec));
    return true;
}

static void name_sharers(struct erasing *e, const char *sha256) {
    char condition[96];
    struct ropa_query *q = ropa_query_new(e->cli->reg, ropa_entity_find("evidence"));
    snprintf(condition, sizeof condition, "sha256=%s", sha256);
    if (q && !ropa_query_where(q, condition, NULL))
        ropa_register_list(e->cli->reg, q, name_sharer, e, NULL);
    ropa_query_free(q);
}

static bool show_erasable(void *ctx, const struct ropa_erasable *it) {
    static const struct ropa_text places = {{"แห่ง", "places"}}, file = {{"ไฟล์", "file"}};
    struct erasing *e = ctx;
    char much[64];
    e->also[0] = '\0';
    if (it->field) {
        snprintf(much, sizeof much, "%zu %s", it->n, cli_say(e->cli, &places));
    } else {
        snprintf(much, sizeof much, "%lld B", (long long)it->size);
        name_sharers(e, it->sha256);
    }
    cli_table_row(e->t, (const char *[]){e->ref, cli_say(e->cli, it->field ? &it->field->label : &file), much,
                                         e->also});
    e->n++;
    return true;
}

/* The ref as the register or its history has it. */
static void ref_of(struct cli *cli, const struct ropa_act_on *on, const char *word, char ref[40]) {
    struct ropa_record *rec = NULL;
    bool live = !ropa_register_get(cli->reg, on->ent, on->uid, &rec, NULL);
    snprintf(ref, 40, "%s", live ? ropa_record_ref(rec) : word);
    ropa_record_free(rec);
}

/* What would go, in a table; a record that has nothing is refused before anybody is asked. */
static int preview(struct acting *a) {
    bool th = a->cli->lang == ROPA_TH;
    const struct cli_column columns[] = {{"ref", th ? "รหัส" : "Ref", 0, false},
                                         {"what", th ? "สิ่งที่จะลบ" : "What goes", 0, false},
                                         {"much", th ? "เท่าใด" : "How much", 0, true},
                                         {"also", th ? "หายไปพร้อมกัน" : "Goes with it", 0, false}};
    struct erasing e = {.cli = a->cli, .t = cli_table_begin(a->cli, columns, 4)};
    struct ropa_err err = {0};
    enum ropa_status s = ROPA_OK;
    for (size_t i = 0; i < a->n && !s; i++) {
        e.n = 0;
        ref_of(a->cli, &a->on[i], a->words[i], e.ref);
        s = ropa_erase_each(a->cli->reg, a->on[i].ent, a->uids[i], show_erasable, &e, &err);
        if (!s && !e.n) {
            s = err.status = ROPA_E_ERASE_NOTHING;
            snprintf(err.subject, sizeof err.subject, "%s", e.ref);
        }
    }
    cli_table_end(e.t);
    fflush(a->cli->out); /* before what is asked about it */
    return s ? cli_fail(a->cli, &err) : CLI_DONE;
}

static void name_copy(void *ctx, const char *path) {
    static const struct ropa_text text = {
        {"สำเนาที่อาจยังมีข้อมูลเดิม: %s\n", "a copy that may still hold it: %s\n"}};
    cli_note(ctx, &text, path);
}

static int sweep(struct cli *cli, const struct ropa_text *done, size_t n) {
    static const struct ropa_text left = {
        {"ลบแล้ว แต่ไฟล์ทะเบียนอาจยังมีร่องรอยเหลืออยู่ โปรดปิดโปรแกรมอื่นที่เปิดทะเบียน แล้วสั่ง %s erase --sweep\n",
         "erased, but the register's file may still hold traces; close other programs that have it open, then: "
         "%s erase --sweep\n"}};
    struct ropa_err err = {0};
    bool swept = !ropa_erase_sweep(cli->reg, &err);
    if (swept)
        cli_note(cli, done, n);
    else
        cli_note(cli, &left, cli_ropa(cli));
    return swept ? CLI_DONE : cli_fail(cli, &err);
}

static int erase(struct acting *a, const struct cli_args *args, const char *by, const char *date) {
    static const struct ropa_text done = {
        {"ลบแล้ว %zu รายการ ย้อนไม่ได้ สำเนาที่ทำไว้ก่อนหน้า (backup, ไฟล์ส่งออก) ยังมีข้อมูลเดิม โปรดทำลายด้วย\n",
         "Erased in %zu records, for good. Copies made earlier (backups, exported files) still hold it: destroy them "
         "too\n"}};
    struct ropa_err err = {0};
    struct ropa_act act = {.kind = "erase",
                           .by = by,
                           .post = cli_option(args, "post"),
                           .memo = cli_option(args, "memo"),
                           .date = date[0] ? date : NULL,
                           .reason = cli_option(args, "reason")};
    if (ropa_act(a->cli->reg, &act, a->on, a->n, &err))
        return cli_fail(a->cli, &err);
    int status = sweep(a->cli, &done, a->n);
    ropa_register_copies(a->cli->reg, name_copy, a->cli);
    return status;
}

/* Whether the officer means it, having seen what goes. */
static bool is_meant(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text ask = {
        {"ลบถาวรทั้งหมดนี้ รวมในประวัติ ย้อนไม่ได้ ยืนยันหรือไม่", "Erase all this for good, in history too?"}};
    static const struct ropa_text kept = {
        {"ยังไม่ได้ลบ ใส่ --yes เพื่อลบจริง (ย้อนไม่ได้)\n", "nothing was erased; add --yes to erase it (for good)\n"}};
    bool meant = cli_has(args, "yes") || cli_confirm(cli, cli_say(cli, &ask), false);
    if (!meant)
        cli_note(cli, &kept);
    return meant;
}

int cli_cmd_erase(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text need = {
        {"โปรดบอกเหตุผลที่ลบด้วย --reason เพราะย้อนไม่ได้และต้องตรวจสอบได้\n",
         "say why with --reason: it cannot be undone and must be accounted for\n"}};
    static const struct ropa_text swept = {
        {"เขียนไฟล์ทะเบียนใหม่แล้ว ไม่เหลือร่องรอยของที่ลบ\n",
         "the register's file was written anew; nothing erased is left in it\n"}};
    struct acting a = {.cli = cli};
    char by[37], date[11];
    if (!args->n_words && cli_has(args, "sweep"))
        return sweep(cli, &swept, 0);
    if (!args->n_words)
        return cli_usage(cli, args);
    int status = find_records(&a, args, true);
    if (!status)
        status = find_person(cli, args, by);
    if (!status && !cli_option(args, "reason")) {
        cli_note(cli, &need);
        status = CLI_USAGE;
    }
    if (!status)
        status = read_date(cli, args, date);
    if (!status)
        status = preview(&a);
    if (status || !is_meant(cli, args))
        return status;
    return erase(&a, args, by, date);
}
