/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/opening.h"

#include "cli/form/form_screen.h"
#include "cli/me.h"
#include "cli/menu.h"

#include <stdlib.h>
#include <string.h>

enum {
    COUNTED = 200, /* activities up to which each is judged at once: the screen must open without a wait */
    INCOMPLETE = 2,
    RECENT = 8, /* records looked at for who was at them last, of so many changes */
    CHANGES = 60,
    DUTIES = 3,
    NEXT = 4,  /* things that bring points */
    UNDER = 6, /* columns of an offer's number */
    TITLE =
        50, /* columns of a record's name, of the office's, of what is wrong: that is read whole when it is opened */
    OFFICE = 60,
    SAID = 110,
    BAR = 10
};

/* ---- what to go on with ---- */

static struct cli_offer *new_offer(struct cli_opening *o, const char *noun, const char *ref) {
    if (o->n == CLI_OFFERED)
        return NULL;
    struct cli_offer *offer = &o->offers[o->n++];
    *offer = (struct cli_offer){0};
    snprintf(offer->noun, sizeof offer->noun, "%s", noun);
    snprintf(offer->ref, sizeof offer->ref, "%s", ref);
    snprintf(offer->shown, sizeof offer->shown, "%s", ref);
    return offer;
}

/* At a word, in so many columns. */
static void cut(const char *text, int columns, char *out, size_t size) {
    bool fits = !text || ropa_text_width(text) <= columns;
    size_t n = fits ? strlen(text ? text : "") : ropa_text_wrap(text, columns - 1);
    while (n && text[n - 1] == ' ')
        n--;
    cli_format(out, size, "%.*s%s", (int)n, text ? text : "", fits ? "" : "…");
}

/* Somebody else's is shown as theirs: nobody goes on with it. */
static void note_other(struct cli_opening *o, const struct ropa_draft *d, const char *title) {
    static const struct ropa_text of = {{" ร่างของ %s: %s (%s)", " Draft of %s: %s (%s)"}};
    char at[64];
    cli_show_time(o->cli, d->at, at, sizeof at);
    if (o->n_others < sizeof o->others / sizeof *o->others)
        cli_format(o->others[o->n_others], sizeof *o->others, cli_say(o->cli, &of), d->actor, title, at);
    o->n_others++;
}

/* They come oldest first; what one was at last is to be gone on with first. */
static bool note_draft(void *ctx, const struct ropa_draft *d) {
    static const struct ropa_text on = {{"กรอก \"%s\" ต่อ (ร่าง)", "Go on with \"%s\" (draft)"}};
    static const struct ropa_text damaged = {{"ร่างเสีย อ่านไม่ได้ ที่บันทึกแล้วยังอยู่ครบ: เลือกเพื่อทิ้ง",
                                              "A damaged draft, what was saved is safe: pick it to drop it"}};
    static const struct ropa_text unnamed = {{"%s ที่ยังไม่มีชื่อ", "%s without a name yet"}};
    struct cli_opening *o = ctx;
    char title[200], none[200];
    cli_format(none, sizeof none, cli_say(o->cli, &unnamed), d->ent ? cli_say(o->cli, &d->ent->label) : "");
    cut(d->damaged ? cli_say(o->cli, &cli_damaged) : *d->title ? d->title : none, TITLE, title, sizeof title);
    if (!d->mine) {
        note_other(o, d, title);
        return true;
    }
    struct cli_offer offer = {.draft = true, .damaged = d->damaged};
    snprintf(offer.noun, sizeof offer.noun, "%s", d->ent ? d->ent->code : "");
    snprintf(offer.ref, sizeof offer.ref, "%s", d->uid);
    cli_draft_name(o->cli, d, offer.shown, sizeof offer.shown);
    cli_format(offer.line, sizeof offer.line, cli_say(o->cli, d->damaged ? &damaged : &on), title);
    memmove(o->kept + 1, o->kept, sizeof o->kept - sizeof *o->kept);
    o->kept[0] = offer;
    o->drafts++;
    return true;
}

static void offer_drafts(struct cli_opening *o) {
    ropa_draft_each(o->cli->reg, NULL, note_draft, o, NULL);
    for (size_t i = 0; i < o->drafts && i < CLI_OFFERED_DRAFTS && o->n < CLI_OFFERED; i++)
        o->offers[o->n++] = o->kept[i];
}

/* A draft is offered by its uid; what waits for a paper that is there, by that. */
static bool is_offered(const struct cli_opening *o, const struct ropa_home_entry *entry) {
    for (size_t i = 0; i < o->n; i++) {
        const struct cli_offer *offer = &o->offers[i];
        bool waits = offer->todo && *offer->shown && offer->todo->remedy.n_refs;
        const char *of = waits ? offer->todo->remedy.refs[0] : offer->ref;
        if ((waits || !offer->todo) && (!strcmp(of, entry->uid) || !strcmp(of, entry->ref)))
            return true;
    }
    return false;
}

/* What is wrong with a record: how much of it, and where, an answer that stands there told in words. */
struct wrong {
    size_t n, faults;
    char places[300], what[600];
    const struct ropa_record *rec;
    enum ropa_lang lang;
};

static void note_place(struct wrong *w, const struct ropa_finding_place *p) {
    size_t n = strlen(w->places);
    if (*p->field && n + strlen(p->field) + 2 < sizeof w->places)
        snprintf(w->places + n, sizeof w->places - n, "%s%s", n ? "," : "", p->field);
}

static bool note_wrong(void *ctx, const struct ropa_finding *f) {
    struct wrong *w = ctx;
    if (f->severity != ROPA_ERROR || f->elsewhere || f->waived)
        return true;
    bool stands = f->n_places && ropa_place_get(w->rec, &f->places[0].at);
    if (stands && !w->faults++)
        cut(f->message[w->lang], SAID, w->what, sizeof w->what);
    for (size_t i = 0; i < f->n_places; i++)
        note_place(w, &f->places[i]);
    w->n++;
    return true;
}

/* What is wrong with it, NULL: nothing but that it isn't whole. */
static void offer_incomplete(struct cli_opening *o, const char *noun, const struct ropa_home_entry *entry,
                             const struct wrong *wrong) {
    static const struct ropa_text fill = {{"กรอก \"%s\" ให้ครบ (ขาด %zu ข้อ)",
                                           "Complete \"%s\" (%zu to answer)"}},
                                  mend = {{"แก้ \"%s\": %s", "Mend \"%s\": %s"}};
    size_t shown = 0;
    for (size_t i = 0; i < o->n; i++)
        shown += !o->offers[i].draft && !o->offers[i].todo;
    struct cli_offer *offer =
        shown == INCOMPLETE || is_offered(o, entry) ? NULL : new_offer(o, noun, entry->ref);
    char title[200];
    if (!offer)
        return;
    cut(entry->title, TITLE, title, sizeof title);
    if (wrong && wrong->faults == wrong->n)
        cli_format(offer->line, sizeof offer->line, cli_say(o->cli, &mend), title, wrong->what);
    else
        cli_format(offer->line, sizeof offer->line, cli_say(o->cli, &fill), title, entry->missing);
    if (wrong && wrong->faults)
        snprintf(offer->places, sizeof offer->places, "%s", wrong->places);
}

/* ---- what one was at ---- */

struct recent {
    const char *actor;
    struct {
        const struct ropa_entity *ent;
        char uid[37];
    } at[RECENT];
    size_t n;
};

static bool note_recent(void *ctx, const struct ropa_change *c) {
    struct recent *r = ctx;
    const struct ropa_entity *ent = ropa_entity_find(c->noun);
    bool known =
        !ent || ent->unit_field == ROPA_NO_FIELD || c->act || strcmp(c->actor, r->actor ? r->actor : "") != 0;
    for (size_t i = 0; i < r->n && !known; i++)
        known = !strcmp(r->at[i].uid, c->uid);
    if (known)
        return true;
    r->at[r->n].ent = ent;
    snprintf(r->at[r->n].uid, sizeof r->at->uid, "%s", c->uid);
    return ++r->n < RECENT;
}

/* A record that is offered already, or one that is made and has a draft of its kind. */
static bool is_begun(const struct cli_opening *o, const struct ropa_remedy *r) {
    for (size_t i = 0; i < o->n; i++) {
        const struct cli_offer *offer = &o->offers[i];
        bool made = offer->draft && r->noun && !r->n_refs && !strcmp(offer->noun, r->noun);
        if (!offer->todo && (made || (r->n_refs && !strcmp(offer->shown, r->refs[0]))))
            return true;
    }
    return false;
}

/* What is to be made next for the entry at which one was last. */
static void offer_waits(struct cli_opening *o, const struct ropa_record *rec) {
    if (o->waits.n || cli_todos_wait(o->cli, rec, NULL, &o->waits))
        return;
    for (size_t i = 0; i < o->waits.n; i++) {
        const struct ropa_todo *todo = &o->waits.at[i].todo;
        struct cli_offer *offer = is_begun(o, &todo->remedy) ? NULL : new_offer(o, "", "");
        if (!offer)
            continue;
        offer->todo = todo;
        snprintf(offer->shown, sizeof offer->shown, "%s", ropa_record_ref(rec));
        cli_format(offer->line, sizeof offer->line, "%s", cli_say(o->cli, &offer->todo->what));
    }
}

/* What who works here left half-filled last, of what belongs to units: of their own. */
static void offer_recent(struct cli_opening *o) {
    struct recent r = {.actor = o->cli->env.actor};
    ropa_register_history(o->cli->reg, NULL, &(struct ropa_page){.limit = CHANGES}, note_recent, &r, NULL);
    for (size_t i = 0; i < r.n; i++) {
        struct ropa_record *rec;
        char unit[37];
        if (ropa_register_get(o->cli->reg, r.at[i].ent, r.at[i].uid, &rec, NULL))
            continue;
        struct wrong wrong = {.rec = rec, .lang = o->cli->lang};
        bool here = !*o->unit || !ropa_record_unit(rec, unit) || !strcmp(unit, o->unit);
        if (here && !ropa_check_one(o->cli->reg, rec, note_wrong, NULL, &wrong, NULL) && wrong.n)
            offer_incomplete(o, r.at[i].ent->code,
                             &(struct ropa_home_entry){ropa_record_uid(rec), ropa_record_ref(rec),
                                                       ropa_record_get(rec, r.at[i].ent->title), wrong.n},
                             &wrong);
        else if (here)
            offer_waits(o, rec);
        ropa_record_free(rec);
    }
}

/* Duties, or what brings points; of the units to chase the first speaks for all. */
static void offer_todos(struct cli_opening *o, bool duties, size_t most) {
    static const struct ropa_text others = {{"%s และอีก %zu หน่วย", "%s and %zu more"}};
    const struct ropa_todo *todos = o->home ? o->home->todos : NULL;
    size_t chase = 0, n = 0, of = o->home ? o->home->n_todos : 0;
    for (size_t i = 0; i < of; i++)
        chase += todos[i].kind == ROPA_TODO_CHASE;
    bool chased = false;
    for (size_t i = 0; i < of && n < most; i++) {
        const struct ropa_todo *t = &todos[i];
        bool chases = t->kind == ROPA_TODO_CHASE;
        if ((t->kind <= ROPA_TODO_DUTY) != duties || (chases && chased))
            continue;
        struct cli_offer *offer = new_offer(o, "", "");
        if (!offer)
            return;
        offer->todo = t;
        cli_todo_line(o->cli, t, offer->line, sizeof offer->line);
        if (chases && chase > 1)
            cli_format(offer->line, sizeof offer->line, cli_say(o->cli, &others), cli_say(o->cli, &t->what),
                       chase - 1);
        chased |= chases;
        n++;
    }
}

/* Of the year before what it came to, to be kept; and an agreement of this year, drafted from the last one there is. */
static void offer_year(struct cli_opening *o) {
    static const struct ropa_text keep = {{"เก็บคะแนนปีงบประมาณ %d ไว้เป็นหลักฐาน",
                                           "Keep the score of the fiscal year %d for good"}},
                                  agree = {{"ทำร่างคำรับรองปีงบประมาณ %d จากของปี %d",
                                            "Draft the agreement of %d from that of %d"}};
    const struct ropa_home *h = o->home;
    struct cli_offer *offer;
    const int year = cli_year_now(o->cli);
    int from = 0;
    if (h && !h->scored)
        ropa_score_agreement_before(o->cli->reg, year, &from, NULL);
    if (h && h->last.year && !h->last.frozen && (offer = new_offer(o, "", ""))) {
        offer->act = cli_year_keep;
        cli_format(offer->line, sizeof offer->line, cli_say(o->cli, &keep), h->last.year);
    }
    if (from && (offer = new_offer(o, "", ""))) { /* without one nothing is scored, and nothing asked for */
        offer->act = cli_year_agree;
        cli_format(offer->line, sizeof offer->line, cli_say(o->cli, &agree), year, from);
    }
}

static void add_first(struct cli *cli) {
    cli_menu_run(cli, 2, (const char *[]){"activity", "add"});
}

/* Who holds nothing begins with an activity, whatever is asked of the office beside. */
static void offer_first(struct cli_opening *o) {
    static const struct ropa_text first = {{"เพิ่มกิจกรรมแรกของหน่วยงาน", "Add the unit's first activity"}};
    struct cli_offer *offer =
        *o->unit && o->home && !o->home->activities && !o->drafts ? new_offer(o, "", "") : NULL;
    if (!offer)
        return;
    offer->act = add_first;
    snprintf(offer->line, sizeof offer->line, "%s", cli_say(o->cli, &first));
}

static bool note_change(void *ctx, const struct ropa_change *c) {
    struct cli_opening *o = ctx;
    snprintf(o->changed, sizeof o->changed, "%s", c->at);
    return false;
}

void cli_opening_read(struct cli *cli, struct cli_opening *o) {
    struct ropa_home_options options = {.counted = COUNTED, .steps = NEXT};
    *o = (struct cli_opening){.cli = cli};
    cli_say_wait(cli);
    if (cli_me_unit(cli, o->unit))
        options.unit = o->unit;
    else
        o->unit[0] = '\0';
    if (ropa_home_read(cli->reg, &options, &o->home, NULL))
        o->home = NULL;
    ropa_register_backed_up(cli->reg, o->backed_up);
    ropa_register_history(cli->reg, NULL, &(struct ropa_page){.limit = 1}, note_change, o, NULL);
    offer_year(o);
    offer_todos(o, true, DUTIES);
    offer_drafts(o);
    offer_recent(o);
    for (size_t i = 0; o->home && i < o->home->n_lacking; i++)
        offer_incomplete(o, "activity", &o->home->lacking[i], NULL);
    offer_first(o);
    offer_todos(o, false, NEXT);
}

void cli_opening_free(struct cli_opening *o) {
    ropa_home_free(o->home);
    cli_todos_free(&o->waits);
}

/* ---- where we stand ---- */

static bool take_title(void *ctx, const struct ropa_record *rec) {
    cut(ropa_record_get(rec, ropa_record_entity(rec)->title), OFFICE, ctx, 200);
    return false;
}

static void read_office(struct cli *cli, char office[200]) {
    struct ropa_query *q = ropa_query_new(cli->reg, ropa_entity_find("organisation"));
    if (q)
        ropa_register_list(cli->reg, q, take_title, office, NULL);
    ropa_query_free(q);
}

static void show_year_end(struct cli_opening *o) {
    static const struct ropa_text end = {
        {" สิ้นปีงบประมาณ %d วันที่ %s (เหลือ %d วัน)\n", " The fiscal year %d ends on %s (%d days left)\n"}};
    char iso[24], day[64];
    snprintf(iso, sizeof iso, "%04d-09-30", o->home->year - 543);
    if (strcmp(o->home->as_of, iso) <= 0)
        cli_print(o->cli->out, cli_say(o->cli, &end), o->home->year,
                  ropa_date_format(iso, o->cli->lang, ROPA_DATE_SHORT, day, sizeof day),
                  ropa_date_days(o->home->as_of, iso));
}

static void show_round(struct cli_opening *o) {
    static const struct ropa_text round = {{" รอบ %d เดือน ถึง %s (เหลือ %d วัน) · ค้าง %zu ขั้นตอน\n",
                                            " %d months' round until %s (%d days left) · %zu steps open\n"}};
    struct cli *cli = o->cli;
    char day[64];
    const struct ropa_home *h = o->home && o->home->scored ? o->home : NULL;
    if (h && h->round)
        cli_print(cli->out, cli_say(cli, &round), h->round,
                  ropa_date_format(h->due, cli->lang, ROPA_DATE_SHORT, day, sizeof day),
                  ropa_date_days(h->as_of, h->due), h->open);
    else if (h)
        show_year_end(o);
}

/* "KPI 5  █████░░░░░  ระดับ 50 · 50.00 คะแนน · อีก 1 เรื่องถึงระดับ 75" */
static void show_kpi(struct cli *cli, const struct ropa_home_kpi *k) {
    static const struct ropa_text level = {{"  ระดับ %d · %ld.%02ld คะแนน", "  level %d · %ld.%02ld points"}};
    static const struct ropa_text next = {{" · อีก %zu เรื่องถึงระดับ %d", " · %zu more for level %d"}};
    fprintf(cli->out, " KPI %s  ", k->kpi);
    for (int i = 0; i < BAR; i++)
        fputs(k->score >= (i + 1) * 10000 / BAR ? "█" : "░", cli->out);
    cli_print(cli->out, cli_say(cli, &level), k->level, k->score / 100, k->score % 100);
    if (k->next)
        cli_print(cli->out, cli_say(cli, &next), k->lacks, k->next);
    fputc('\n', cli->out);
}

static void show_kpis(struct cli_opening *o) {
    for (size_t i = 0; o->home && i < o->home->n_kpis; i++)
        show_kpi(o->cli, &o->home->kpis[i]);
}

/* When the last copy was made. */
static const char *backup_words(const struct cli_opening *o, char *out, size_t size) {
    static const struct ropa_text last = {{"สำรองล่าสุด %s", "last backup %s"}};
    static const struct ropa_text never = {{"ยังไม่เคยสำรอง", "never backed up"}};
    char iso[11], day[64];
    snprintf(iso, sizeof iso, "%.10s", o->backed_up);
    if (*iso)
        cli_format(out, size, cli_say(o->cli, &last),
                   ropa_date_format(iso, o->cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    else
        snprintf(out, size, "%s", cli_say(o->cli, &never));
    return out;
}

static void show_counts(struct cli_opening *o) {
    static const struct ropa_text all = {{" กิจกรรม %zu รายการ", " %zu activities"}};
    static const struct ropa_text whole = {{" · ช่องตาม ม.39 ครบ %zu", " · %zu with all of s.39"}},
                                  faulty = {{" (ในนั้นมีที่ต้องแก้ %zu)", " (of these %zu to mend)"}};
    static const struct ropa_text rest = {{" · ร่างที่ค้าง %zu", " · %zu drafts"}};
    struct cli *cli = o->cli;
    const struct ropa_home none = {0}, *h = o->home ? o->home : &none;
    char left[4][100] = {""}, line[420], backup[120];
    cli_format(left[0], sizeof *left, cli_say(cli, &all), h->activities);
    if (h->counted)
        cli_format(left[1], sizeof *left, cli_say(cli, &whole), h->complete);
    if (h->counted && h->faulty)
        cli_format(left[3], sizeof *left, cli_say(cli, &faulty), h->faulty);
    cli_format(left[2], sizeof *left, cli_say(cli, &rest), o->drafts);
    cli_format(line, sizeof line, "%s%s%s%s", left[0], left[1], left[3], left[2]);
    backup_words(o, backup, sizeof backup);
    if (ropa_text_width(line) + 2 + ropa_text_width(backup) <= cli_screen_columns(cli)) {
        cli_screen_sides(cli, line, backup);
        return;
    }
    cli_format(line, sizeof line, "%s%s", left[0], left[2]); /* in two lines, each whole */
    cli_screen_sides(cli, line, backup);
    cli_format(line, sizeof line, "%s%s", *left[1] ? left[1] + strlen(" · ") : "", left[3]);
    if (*line)
        cli_screen_text(cli, line, 1, 3);
}

/* A clock that can't be right: what is saved by it would be dated so for good. */
static void warn_of_clock(struct cli_opening *o) {
    static const struct ropa_text before = {
        {"นาฬิกาของเครื่อง (%s) อยู่ก่อนการแก้ครั้งล่าสุด (%s) โปรดตั้งนาฬิกาให้ถูกก่อนบันทึก",
         "This computer's clock (%s) is before the last change (%s); set it right before you save"}};
    static const struct ropa_text buddhist = {
        {"นาฬิกาของเครื่องเป็นปี ค.ศ. %d น่าจะใส่ปี พ.ศ. ไว้ โปรดตั้งเป็น ค.ศ. %d ก่อนบันทึก",
         "This computer's clock says the year %d, which looks like a year B.E.; set it to %d before you save"}};
    struct cli *cli = o->cli;
    char now[26], at[64], changed[64], line[600] = "";
    int64_t time = cli->env.now(cli->env.ctx), last = 0;
    ropa_time_format(time, now);
    int year = (int)strtol(now, NULL, 10);
    cli_show_time(cli, now, at, sizeof at);
    cli_show_time(cli, o->changed, changed, sizeof changed);
    if (year >= 2400)
        cli_format(line, sizeof line, cli_say(cli, &buddhist), year, year - 543);
    else if (*o->changed && !ropa_time_parse(o->changed, NULL, &last, NULL) && time < last)
        cli_format(line, sizeof line, cli_say(cli, &before), at, changed);
    if (!*line)
        return;
    cli_screen_warn(cli, true);
    cli_screen_text(cli, line, 1, 3);
    cli_screen_warn(cli, false);
}

static void show_others(struct cli_opening *o) {
    static const struct ropa_text more = {{" ร่างของผู้อื่นอีก %zu\n", " %zu more drafts of others\n"}};
    size_t shown = sizeof o->others / sizeof *o->others;
    for (size_t i = 0; i < shown && i < o->n_others; i++)
        cli_screen_text(o->cli, o->others[i], 0, 3);
    if (o->n_others > shown)
        cli_print(o->cli->out, cli_say(o->cli, &more), o->n_others - shown);
}

static void show_offer(struct cli_opening *o, size_t i) {
    const struct cli_offer *offer = &o->offers[i];
    struct cli *cli = o->cli;
    char line[1100], right[120] = "";
    cli_format(line, sizeof line, "  %2zu  %s", i + 1, offer->line);
    if (offer->todo && *offer->todo->due)
        cli_todo_right(cli, offer->todo, right, sizeof right);
    else if (strlen(offer->shown) < 36) /* a draft may have no ref yet */
        snprintf(right, sizeof right, "%s", offer->shown);
    bool warns = offer->todo && *offer->todo->due && offer->todo->remains < 0;
    if (warns)
        cli_screen_warn(cli, true);
    cli_screen_ends(cli, line, UNDER, right);
    if (warns)
        cli_screen_warn(cli, false);
}

/* Which unit it is about, and who looks. */
static void show_me(struct cli_opening *o) {
    static const struct ropa_text office = {{"ทั้งองค์กร", "the office"}};
    struct cli *cli = o->cli;
    char line[600];
    const char *ref = "", *unit = cli_say(cli, &office);
    if (*o->unit)
        ropa_register_describe(cli->reg, ropa_entity_find("unit"), o->unit, &ref, &unit);
    if (!*cli->me.unit && !*cli->me.person)
        return;
    cli_format(line, sizeof line, "%s%s%s%s%s%s", unit, *ref ? " (" : "", ref, *ref ? ")" : "",
               *cli->me.person ? " · " : "", cli->me.person);
    cli_screen_text(cli, line, 1, 1);
}

/* Whose register, which file and of which day; where that is too long, without the file's folder, else below each other. */
static void show_register(struct cli_opening *o) {
    static const struct ropa_text copy = {{"ฝึกใช้ (สำเนา)", "practice (a copy)"}};
    struct cli *cli = o->cli;
    const char *slash = strrchr(cli->db, '/');
    const char *const names[] = {cli_say(cli, &copy), cli->db, slash ? slash + 1 : cli->db};
    char office[200] = "", left[1000], day[96];
    read_office(cli, office);
    ropa_date_format(ropa_register_today(cli->reg), cli->lang, ROPA_DATE_SHORT, day, sizeof day);
    int room = cli_screen_columns(cli) - ropa_text_width(day) - 2;
    for (size_t i = !cli->practice; i < (cli->practice ? 1 : 3); i++) {
        snprintf(left, sizeof left, " %s%s%s", office, *office ? " · " : "", names[i]);
        if (ropa_text_width(left) <= room)
            break;
    }
    if (ropa_text_width(left) > room) {
        cli_screen_text(cli, office, 1, 3);
        snprintf(left, sizeof left, "   %s", names[cli->practice ? 0 : 2]);
    }
    cli_screen_sides(cli, left, day);
}

void cli_opening_show(struct cli_opening *o) {
    static const struct ropa_text title = {
        {" ระบบบันทึกรายการกิจกรรมการประมวลผลข้อมูลส่วนบุคคล", " Records of processing activities"}};
    static const struct ropa_text first = {{" ควรทำก่อน\n", " First\n"}};
    static const struct ropa_text drop = {
        {"      (ทิ้งร่าง: พิมพ์ลบหน้าเลข เช่น -%zu)\n", "      (drop a draft: its number with a minus, -%zu)\n"}};
    static const struct ropa_text rest = {{"      ... และอีก %zu เรื่อง (t)\n", "      ... and %zu more (t)\n"}};
    struct cli *cli = o->cli;
    size_t draft = 0;
    if (!o->untitled) {
        fputc('\n', cli->out);
        cli_screen_bold(cli, true);
        fprintf(cli->out, "%s\n", cli_say(cli, &title));
        cli_screen_bold(cli, false);
    }
    show_register(o);
    show_me(o);
    cli_screen_rule(cli);
    warn_of_clock(o);
    show_counts(o);
    cli_opening_year(o);
    show_kpis(o);
    show_round(o);
    show_others(o);
    if (o->n)
        cli_print(cli->out, cli_say(cli, &first));
    for (size_t i = 0; i < o->n; i++) {
        show_offer(o, i);
        draft = o->offers[i].draft ? i + 1 : draft;
    }
    if (o->left_out)
        cli_print(cli->out, cli_say(cli, &rest), o->left_out);
    if (draft && cli->ask)
        cli_print(cli->out, cli_say(cli, &drop), draft);
}
