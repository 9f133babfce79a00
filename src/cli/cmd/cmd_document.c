/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* document: the kinds, what stands ready of each, and one of them as a file. */
#include "cli/internal.h"
#include "cli/screen.h"

#include <stdlib.h>
#include <string.h>

static const char *const state_codes[] = {"draft", "proposed", "issued", "stale"};

static bool find_kind(struct cli *cli, const char *word, const struct ropa_document_kind **kind,
                      int *status) {
    struct cli_nearest n = {.word = word, .distance = 64};
    size_t count;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&count);
    *kind = ropa_document_kind_find(word);
    for (size_t i = 0; i < count && !*kind; i++)
        cli_nearest_try(&n, kinds[i]->name);
    if (!*kind)
        *status = cli_unknown(cli, &n);
    return *kind != NULL;
}

/* ---- what stands ready ---- */

struct readiness {
    struct cli *cli;
    const struct ropa_document_kind *kind;
    struct cli_table *table; /* NULL: they are only counted */
    size_t n, ready;
    struct ropa_err err;
    bool failed;
};

static bool try_record(void *ctx, const struct ropa_record *rec) {
    struct readiness *r = ctx;
    struct ropa_document_made *made;
    const struct ropa_document what = {.kind = r->kind, .uid = ropa_record_uid(rec), .lang = ROPA_TH};
    char lacks[32];
    struct ropa_err err = {0};
    enum ropa_status s = ropa_document_try(r->cli->reg, &what, &made, &err);
    r->failed = s && s != ROPA_E_EMPTY_PAPER;
    if (r->failed)
        r->err = err;
    if (s)
        return !r->failed;
    const struct ropa_document_result *d = ropa_document_result(made);
    r->n++;
    r->ready += d->state != ROPA_DOCUMENT_DRAFT;
    snprintf(lacks, sizeof lacks, "%zu", d->legal);
    if (r->table)
        cli_table_row(r->table,
                      (const char *const[]){ropa_record_ref(rec),
                                            r->cli->format == CLI_TABLE
                                                ? cli_say(r->cli, ropa_document_state_text(d->state))
                                                : state_codes[d->state],
                                            lacks, d->title});
    ropa_document_free(made);
    return true;
}

static bool try_all(struct readiness *r) {
    struct ropa_query *q = ropa_query_new(r->cli->reg, ropa_entity_find(r->kind->noun));
    if (!q)
        r->err.status = ROPA_E_NOMEM;
    r->failed = !q || (r->kind->only && ropa_query_where(q, r->kind->only, &r->err)) ||
                ropa_query_sort(q, "ref", &r->err) ||
                ropa_register_list(r->cli->reg, q, try_record, r, &r->err) || r->failed;
    ropa_query_free(q);
    return !r->failed;
}

static int list_kinds(struct cli *cli) {
    const struct cli_column columns[] = {{"kind", cli->lang == ROPA_TH ? "ชนิด" : "Kind", 0, false},
                                         {"document", cli->lang == ROPA_TH ? "เอกสาร" : "Document", 0, false},
                                         {"ready", cli->lang == ROPA_TH ? "พร้อม" : "Ready", 0, true},
                                         {"records", cli->lang == ROPA_TH ? "รายการ" : "Records", 0, true}};
    size_t count;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&count);
    struct cli_table *t = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    struct readiness r = {.cli = cli};
    for (size_t i = 0; i < count && !r.failed; i++) {
        char ready[32], all[32];
        r = (struct readiness){.cli = cli, .kind = kinds[i]};
        if (!try_all(&r))
            break;
        snprintf(ready, sizeof ready, "%zu", r.ready);
        snprintf(all, sizeof all, "%zu", r.n);
        cli_table_row(t, (const char *const[]){kinds[i]->name, cli_say(cli, &kinds[i]->label), ready, all});
        cli_table_note(t, cli_say(cli, &kinds[i]->needs));
    }
    cli_table_end(t);
    return r.failed ? cli_fail(cli, &r.err) : CLI_DONE;
}

static int list_records(struct cli *cli, const struct ropa_document_kind *kind) {
    const struct cli_column columns[] = {{"ref", cli->lang == ROPA_TH ? "รหัส" : "Ref", 0, false},
                                         {"state", cli->lang == ROPA_TH ? "สถานะ" : "State", 0, false},
                                         {"missing", cli->lang == ROPA_TH ? "ขาด" : "Missing", 0, true},
                                         {"title", cli->lang == ROPA_TH ? "ชื่อ" : "Title", 0, false}};
    struct readiness r = {.cli = cli, .kind = kind};
    r.table = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    try_all(&r);
    cli_table_end(r.table);
    return r.failed ? cli_fail(cli, &r.err) : CLI_DONE;
}

/* ---- one of them ---- */

static void put_gap(struct cli *cli, struct ropa_json *w, const struct ropa_document_gap *g) {
    ropa_json_line(w);
    ropa_json_object(w, NULL);
    ropa_json_text(w, "item", *g->item ? g->item : NULL);
    ropa_json_text(w, "what", cli_say(cli, &g->what));
    ropa_json_text(w, "noun", g->noun);
    ropa_json_text(w, "ref", *g->ref ? g->ref : NULL);
    ropa_json_text(w, "field", *g->path ? g->path : NULL);
    ropa_json_object_end(w);
}

static int print_json(struct cli *cli, const struct ropa_document_kind *kind,
                      const struct ropa_document_result *d, const char *path) {
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_object(w, NULL);
    ropa_json_text(w, "kind", kind->name);
    ropa_json_text(w, "title", d->title);
    ropa_json_text(w, "state", state_codes[d->state]);
    ropa_json_text(w, "file", path);
    ropa_json_int(w, "items", (int64_t)d->items);
    ropa_json_int(w, "told", (int64_t)d->told);
    ropa_json_text(w, "digest", d->digest);
    ropa_json_text(w, "font", d->font);
    ropa_json_array(w, "gaps");
    for (size_t i = 0; i < d->n_gaps; i++)
        put_gap(cli, w, &d->gaps[i]);
    ropa_json_array_end(w);
    ropa_json_object_end(w);
    return cli_json_end(cli, w);
}

static void say_gap(struct cli *cli, const struct ropa_document_gap *g) {
    static const struct ropa_text legal = {{"ต้องเติม: %s — %s %s\n", "to be filled in: %s — %s %s\n"}};
    static const struct ropa_text advised = {{"ควรเติม: %s %s\n", "better filled in: %s %s\n"}};
    static const struct ropa_text left_out = {
        {"ต้องเติม: %s — ไม่มีในแม่แบบเอกสาร\n", "to be filled in: %s — the template leaves it out\n"}};
    const char *whose = *g->ref ? g->ref : g->noun;
    if (*g->item && !*g->path)
        cli_note(cli, &left_out, cli_say(cli, &g->what));
    else if (*g->item)
        cli_note(cli, &legal, cli_say(cli, &g->what), whose, cli_say(cli, &g->label));
    else
        cli_note(cli, &advised, whose, cli_say(cli, &g->label));
}

static void print_person(struct cli *cli, const struct ropa_document_result *d, const char *path) {
    static const struct ropa_text wrote = {{"เขียน %s ลงใน %s แล้ว\n", "%s was written to %s\n"}};
    static const struct ropa_text counted = {
        {"รายการตามกฎหมาย %zu จาก %zu: %s\n", "items that the law asks for: %zu of %zu: %s\n"}};
    static const struct ropa_text stands_in = {
        {"ตัวอักษรที่เครื่องนี้ไม่มีในแบบ TH Sarabun New ใช้แบบ %s แทน บรรทัดและหน้าอาจต่างจากเครื่องที่มี\n",
         "What this machine doesn't have in TH Sarabun New is set in %s, so lines and pages may fall otherwise\n"}};
    static const struct ropa_text unfit = {
        {"ร่าง ยังใช้ไม่ได้ด้วยเหตุอื่น", "draft: not to be used yet for another reason"}};
    static const struct ropa_text in_thai = {
        {"ข้อความ %zu แห่งยังเป็นภาษาไทย เพราะทะเบียนไม่มีคำแปล\n",
         "%zu passages are in Thai still: the register has no English of them\n"}};
    if (path)
        cli_note(cli, &wrote, d->title, path);
    if (d->font)
        cli_note(cli, &stands_in, d->font);
    const struct ropa_text *state =
        d->state == ROPA_DOCUMENT_DRAFT && d->told == d->items ? &unfit : ropa_document_state_text(d->state);
    if (d->items)
        cli_note(cli, &counted, d->told, d->items, cli_say(cli, state));
    if (d->thai)
        cli_note(cli, &in_thai, d->thai);
    for (size_t i = 0; i < d->n_gaps; i++)
        say_gap(cli, &d->gaps[i]);
}

static int make(struct cli *cli, const struct cli_args *args, const struct ropa_document_kind *kind) {
    static const struct ropa_text thai_alone = {{"%s มีแต่ฉบับภาษาไทย\n", "%s comes in Thai alone\n"}};
    const struct ropa_entity *noun = ropa_entity_find(kind->noun);
    const char *path = cli_option(args, "output");
    struct ropa_document_made *made;
    struct ropa_err err = {0};
    char uid[37], day[11];
    bool english = cli_has(args, "english");
    if (english && !kind->english) {
        cli_note(cli, &thai_alone, cli_say(cli, &kind->label));
        return CLI_USAGE;
    }
    int wrong = cli_as_of(cli, args, day);
    if (wrong)
        return wrong;
    if (cli_find_word(cli, &noun, args->words[1], uid, &err))
        return cli_fail(cli, &err);
    const struct ropa_document what = {.kind = kind,
                                       .as_of = *day ? day : NULL,
                                       .uid = uid,
                                       .lang = english ? ROPA_EN : ROPA_TH,
                                       .proposed = cli_has(args, "proposed"),
                                       .overwrite = cli_has(args, "overwrite")};
    if (path ? ropa_document_write(cli->reg, path, &what, &made, &err)
             : ropa_document_try(cli->reg, &what, &made, &err))
        return cli_fail(cli, &err);
    const struct ropa_document_result *d = ropa_document_result(made);
    int status = d->state == ROPA_DOCUMENT_DRAFT ? CLI_FINDINGS : CLI_DONE;
    if (cli->format == CLI_JSON) {
        int wrote = print_json(cli, kind, d, path);
        status = wrote ? wrote : status;
    } else {
        print_person(cli, d, path);
    }
    ropa_document_free(made);
    return status;
}

bool cli_document_is_of(struct cli *cli, const struct ropa_document_kind *kind, const struct ropa_entity *ent,
                        const char *ref) {
    char condition[80];
    int64_t n = 0;
    struct ropa_query *q = strcmp(kind->noun, ent->code) != 0 ? NULL : ropa_query_new(cli->reg, ent);
    snprintf(condition, sizeof condition, "ref=%s", ref);
    bool good = q && !ropa_query_where(q, condition, NULL) &&
                (!kind->only || !ropa_query_where(q, kind->only, NULL)) && !ropa_query_count(q, &n, NULL) &&
                n == 1;
    ropa_query_free(q);
    return good;
}

/* Those of one paper. */
static size_t gaps_of(struct cli *cli, const struct ropa_document_kind *kind, const struct ropa_record *rec,
                      cli_gaps_fn *each, void *ctx) {
    const struct ropa_document what = {
        .kind = kind, .uid = ropa_record_uid(rec), .lang = ROPA_TH, .proposed = true};
    struct ropa_document_made *made = NULL;
    const struct ropa_document_result *d =
        ropa_document_try(cli->reg, &what, &made, NULL) ? NULL : ropa_document_result(made);
    size_t n = d && d->state == ROPA_DOCUMENT_DRAFT ? d->legal : 0;
    if (n && each)
        each(ctx, kind, d);
    ropa_document_free(made);
    return n;
}

size_t cli_document_gaps(struct cli *cli, const struct ropa_record *rec, cli_gaps_fn *each, void *ctx) {
    size_t n, gaps = 0;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++)
        if (kinds[i]->kept && ropa_record_rev(rec) &&
            cli_document_is_of(cli, kinds[i], ropa_record_entity(rec), ropa_record_ref(rec)))
            gaps += gaps_of(cli, kinds[i], rec, each, ctx);
    return gaps;
}

bool cli_document_gap_line(const struct cli *cli, const struct ropa_document_gap *gap, char *out,
                           size_t size) {
    static const struct ropa_text line = {{"%s — %s %s", "%s — %s %s"}};
    cli_format(out, size, cli_say(cli, &line), cli_say(cli, &gap->what), *gap->ref ? gap->ref : gap->noun,
               cli_say(cli, &gap->label));
    return *gap->item && *gap->path;
}

static void say_lacks(void *ctx, const struct ropa_document_kind *kind,
                      const struct ropa_document_result *d) {
    static const struct ropa_text lacks = {
        {" เอกสาร%sยังเป็นร่าง ขาด %zu ข้อ\n", " The paper is a draft still: %s: %zu missing\n"}};
    struct cli *cli = ctx;
    char line[1000];
    cli_print(cli->out, cli_say(cli, &lacks), cli_say(cli, &kind->label), d->legal);
    for (size_t i = 0; i < d->n_gaps; i++)
        if (cli_document_gap_line(cli, &d->gaps[i], line, sizeof line))
            cli_screen_text(cli, line, 3, 5);
}

size_t cli_document_lacks(struct cli *cli, FILE *out, const struct ropa_record *rec) {
    struct cli to = *cli;
    to.out = out;
    return cli_document_gaps(&to, rec, say_lacks, &to);
}

void cli_document_offer(struct cli *cli, const struct ropa_record *rec) {
    static const struct ropa_text offer[2] = {
        {{"%s ทำด้วย: %s document %s %s --output %s.%s\n", "%s: %s document %s %s --output %s.%s\n"}},
        {{" (%s พิมพ์เองได้: %s document %s %s --output %s.%s)\n",
          " (%s: %s document %s %s --output %s.%s)\n"}}};
    size_t n;
    const char *noun = ropa_record_entity(rec)->code, *ref = ropa_record_ref(rec);
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    if (cli->menu)
        cli_screen_faint(cli, true);
    for (size_t i = 0; i < n; i++)
        if (kinds[i]->offered && !strcmp(kinds[i]->noun, noun) && kinds[i]->offered(rec))
            cli_print(cli->out, cli_say(cli, &offer[cli->menu]), cli_say(cli, &kinds[i]->label),
                      cli_ropa(cli), kinds[i]->name, ref, ref, kinds[i]->picture ? "png" : "docx");
    if (cli->menu)
        cli_screen_faint(cli, false);
}

void cli_document_of_act(struct cli *cli, const char *act, const struct ropa_entity *noun, const char *unit) {
    static const struct ropa_text offer[2] = {{{"  %s ทำด้วย: %s document %s %s --output %s-%s.docx\n",
                                                "  %s: %s document %s %s --output %s-%s.docx\n"}},
                                              {{"  (%s พิมพ์เองได้: %s document %s %s --output %s-%s.docx)\n",
                                                "  (%s: %s document %s %s --output %s-%s.docx)\n"}}};
    if (cli->menu)
        cli_screen_faint(cli, true);
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; kinds[i]->act && k < 2 && kinds[i]->of[k]; k++)
            if (!strcmp(kinds[i]->act, act) && !strcmp(kinds[i]->of[k], noun->code))
                cli_print(cli->out, cli_say(cli, &offer[cli->menu]), cli_say(cli, &kinds[i]->label),
                          cli_ropa(cli), kinds[i]->name, unit, kinds[i]->name, unit);
    if (cli->menu)
        cli_screen_faint(cli, false);
}

/* ---- a file of one ---- */

static int verify_json(struct cli *cli, const char *path, const struct ropa_document_check *is) {
    static const char *const standings[] = {"equal", "older", "differs"};
    struct ropa_json *w = cli_json(cli->out, (struct ropa_json_look){.indent = 1});
    ropa_json_object(w, NULL);
    ropa_json_text(w, "file", path);
    ropa_json_text(w, "kind", is->kind->name);
    ropa_json_text(w, "ref", *is->ref ? is->ref : NULL);
    ropa_json_text(w, "made", is->day);
    ropa_json_text(w, "standing", standings[is->standing]);
    ropa_json_text(w, "state", is->gone ? NULL : state_codes[is->state]);
    ropa_json_text(w, "version", *is->version ? is->version : NULL);
    ropa_json_text(w, "approved", *is->approved ? is->approved : NULL);
    ropa_json_text(w, "published", *is->published ? is->published : NULL);
    ropa_json_text(w, "url", *is->url ? is->url : NULL);
    ropa_json_bool(w, "other_template", is->other_template);
    ropa_json_bool(w, "forged", is->forged);
    ropa_json_bool(w, "saved_anew", is->anew);
    ropa_json_text(w, "in_file", *is->file ? is->file : NULL);
    ropa_json_text(w, "in_register", *is->now ? is->now : NULL);
    if (is->page)
        ropa_json_int(w, "page", (int64_t)is->page);
    else
        ropa_json_null(w, "page");
    ropa_json_object_end(w);
    return cli_json_end(cli, w);
}

/* Of which version a file is, or says to be, and what was published of it. */
static void say_version(struct cli *cli, const struct ropa_document_check *is) {
    static const struct ropa_text said = {{"ไม่ใช่ฉบับที่เผยแพร่ แม้ในไฟล์จะบอกว่าใช่: ",
                                           "Not what was published, though the file says so: "}},
                                  version = {{"ฉบับที่ %s", "version %s"}},
                                  approved = {{" อนุมัติเมื่อ %s", " approved on %s"}},
                                  published = {{" เผยแพร่เมื่อ %s ที่ %s", " published on %s at %s"}};
    char day[48];
    if (!*is->version && !*is->approved && !*is->published)
        return;
    cli_print(cli->out, "%s", is->forged ? cli_say(cli, &said) : "");
    if (*is->version)
        cli_print(cli->out, cli_say(cli, &version), is->version);
    if (*is->approved)
        cli_print(cli->out, cli_say(cli, &approved),
                  ropa_date_format(is->approved, cli->lang, ROPA_DATE_SHORT, day, sizeof day));
    if (*is->published)
        cli_print(cli->out, cli_say(cli, &published),
                  ropa_date_format(is->published, cli->lang, ROPA_DATE_SHORT, day, sizeof day), is->url);
    fputc('\n', cli->out);
}

/* The record of a document that is named so. */
static bool find_record(struct cli *cli, const char *name, char uid[37], struct ropa_err *err) {
    size_t n;
    const struct ropa_document_kind *const *kinds = ropa_document_kinds(&n);
    for (size_t i = 0; i < n; i++)
        if (!ropa_register_find(cli->reg, ropa_entity_find(kinds[i]->noun), name, uid, err))
            return true;
    return false;
}

int cli_document_verify(struct cli *cli, const char *path, const char *record) {
    static const struct ropa_text standings[] = {
        [ROPA_FILE_EQUAL] = {{"%s: %s %s ทำเมื่อ %s ตรงกับทะเบียนทุกคำ (%s)\n",
                              "%s: %s %s, made on %s, says what the register does, word by word (%s)\n"}},
        [ROPA_FILE_OLDER] =
            {{"%s: %s %s ทำเมื่อ %s ไม่มีใครแก้ แต่ทะเบียนเปลี่ยนไปหลังจากนั้น (%s)\n",
              "%s: %s %s, made on %s, is as it was written, but the register changed since (%s)\n"}},
        [ROPA_FILE_DIFFERS] = {{"%s: %s %s ทำเมื่อ %s ถูกแก้หลังจากทำ (%s)\n",
                                "%s: %s %s, made on %s, was changed after it was made (%s)\n"}}};
    static const struct ropa_text worded = {
        {"%s: %s %s ทำเมื่อ %s แม่แบบเอกสารเปลี่ยนไปหลังจากนั้น จึงเทียบถ้อยคำไม่ได้ เลือกแม่แบบเดิมด้วย --templates (%s)\n",
         "%s: %s %s, made on %s: the template changed since, so its words can't be compared; choose the earlier "
         "one with --templates (%s)\n"}};
    static const struct ropa_text gone = {
        {"ทำใหม่จากทะเบียนไม่ได้แล้ว", "it can't be made from the register any more"}};
    static const struct ropa_text
        in_file = {{"ในไฟล์:     …%s…\n", "in the file:     …%s…\n"}},
        in_register = {{"ในทะเบียน: …%s…\n", "in the register: …%s…\n"}},
        in_issued = {{"ที่เผยแพร่:  …%s…\n", "as published:    …%s…\n"}},
        anew = {{"แต่ไฟล์ไม่ใช่ไฟล์ที่ ropa เขียนไว้ มีโปรแกรมบันทึกใหม่หลังจากนั้น จึงเทียบได้เฉพาะถ้อยคำ "
                 "ไม่ได้เทียบรูปภาพ สี และการจัดหน้า\n",
                 "but it isn't the file as it was written: a program saved it since, so only its words were "
                 "compared, not pictures, colours and layout\n"}},
        page = {{"หน้า %zu ไม่ใช่อย่างที่ทะเบียนทำ\n", "page %zu isn't what the register makes\n"}};
    struct ropa_document_check is;
    struct ropa_err err = {0};
    char day[48], uid[37];
    if (record && !find_record(cli, record, uid, &err))
        return cli_fail(cli, &err);
    if (ropa_document_verify(cli->reg, path, record ? uid : NULL, &is, &err))
        return cli_fail(cli, &err);
    int status = is.standing == ROPA_FILE_EQUAL ? CLI_DONE : CLI_FINDINGS;
    if (cli->format == CLI_JSON) {
        int wrote = verify_json(cli, path, &is);
        return wrote ? wrote : status;
    }
    cli_print(cli->out, cli_say(cli, is.other_template ? &worded : &standings[is.standing]), path,
              cli_say(cli, &is.kind->label), is.ref,
              ropa_date_format(is.day, cli->lang, ROPA_DATE_SHORT, day, sizeof day),
              cli_say(cli, is.gone ? &gone : ropa_document_state_text(is.state)));
    if (is.anew && is.standing != ROPA_FILE_DIFFERS)
        cli_print(cli->out, "%s", cli_say(cli, &anew));
    if (is.standing == ROPA_FILE_OLDER && !is.other_template && is.kind->anew.in[ROPA_TH])
        cli_print(cli->out, "%s\n", cli_say(cli, &is.kind->anew));
    say_version(cli, &is);
    if (is.page)
        cli_print(cli->out, cli_say(cli, &page), is.page);
    if (*is.file)
        cli_print(cli->out, cli_say(cli, &in_file), is.file);
    if (*is.now)
        cli_print(cli->out, cli_say(cli, is.forged ? &in_issued : &in_register), is.now);
    return status;
}

/* ---- all of them ---- */

struct counting {
    struct cli *cli;
    struct cli_table *table;
    size_t n, drafts;
};

static bool count_one(void *ctx, const struct ropa_document_of_set *one) {
    struct counting *c = ctx;
    const enum ropa_document_state state = one->result->state;
    c->n++;
    c->drafts += state == ROPA_DOCUMENT_DRAFT;
    cli_table_row(c->table, (const char *const[]){one->file,
                                                  c->cli->format == CLI_TABLE
                                                      ? cli_say(c->cli, ropa_document_state_text(state))
                                                      : state_codes[state],
                                                  one->result->title});
    return true;
}

static int make_all(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text wrote = {
        {"เขียนเอกสาร %zu ฉบับ เป็นร่าง %zu เปิดดูทั้งหมดจาก %s/index.html\n",
         "%zu documents were written, %zu of them drafts; %s/index.html leads to all\n"}};
    const struct cli_column columns[] = {{"file", cli->lang == ROPA_TH ? "ไฟล์" : "File", 0, false},
                                         {"state", cli->lang == ROPA_TH ? "สถานะ" : "State", 0, false},
                                         {"title", cli->lang == ROPA_TH ? "ชื่อ" : "Title", 0, false}};
    const char *folder = cli_option(args, "output-dir"), *unit = cli_option(args, "unit");
    struct ropa_err err = {0};
    char uid[37];
    if (unit && ropa_register_find(cli->reg, ropa_entity_find("unit"), unit, uid, &err))
        return cli_fail(cli, &err);
    struct counting c = {.cli = cli};
    c.table = cli_table_begin(cli, columns, sizeof columns / sizeof *columns);
    const struct ropa_document_set how = {.format = cli_option(args, "ending"),
                                          .unit = unit ? uid : NULL,
                                          .lang = cli->lang,
                                          .overwrite = cli_has(args, "overwrite")};
    enum ropa_status s = ropa_document_all(cli->reg, folder, &how, count_one, &c, &err);
    cli_table_end(c.table);
    if (s)
        return cli_fail(cli, &err);
    cli_note(cli, &wrote, c.n, c.drafts, folder);
    return c.drafts ? CLI_FINDINGS : CLI_DONE;
}

static int make_site(struct cli *cli, const struct cli_args *args) {
    static const struct ropa_text wrote = {
        {"เขียนเว็บไซต์แล้ว: กิจกรรม %zu หน้า ประกาศ %zu หน้า เปิดดูจาก %s/index.html\n",
         "the site was written: %zu activities, %zu notices; begin at %s/index.html\n"}};
    static const struct ropa_text held = {
        {"ไม่แสดง %zu รายการ เพราะฉบับที่อนุมัติยังขาดรายการตามกฎหมาย\n",
         "%zu aren't shown: what was approved lacks something that the law asks for\n"}};
    const char *folder = cli_option(args, "output-dir");
    struct ropa_document_site site;
    struct ropa_err err = {0};
    if (ropa_document_site(cli->reg, folder, cli_has(args, "overwrite"), &site, &err))
        return cli_fail(cli, &err);
    cli_note(cli, &wrote, site.activities, site.notices, folder);
    if (site.held)
        cli_note(cli, &held, site.held);
    return CLI_DONE;
}

int cli_cmd_document(struct cli *cli, const struct cli_args *args) {
    const struct ropa_document_kind *kind;
    int status;
    bool fix = cli_has(args, "fix"), differ = fix || cli_has(args, "diff"), file = cli_has(args, "output"),
         all = cli_has(args, "all");
    bool site = args->n_words == 1 && !strcmp(args->words[0], "site");
    if (site && cli_has(args, "output-dir") && !all && !differ && !file)
        return make_site(cli, args);
    if (site || all != cli_has(args, "output-dir") || (cli_has(args, "unit") && !all) ||
        ((cli_has(args, "english") || cli_has(args, "as-of") || cli_has(args, "proposed")) &&
         (args->n_words < 2 || differ)) ||
        (all && (args->n_words || differ || file)))
        return cli_usage(cli, args);
    if (all)
        return make_all(cli, args);
    if (args->n_words > 2 || (args->n_words < 2 && (differ || file)) || (differ && file))
        return cli_usage(cli, args);
    if (!args->n_words)
        return list_kinds(cli);
    if (!find_kind(cli, args->words[0], &kind, &status))
        return status;
    if (args->n_words == 1)
        return list_records(cli, kind);
    return differ ? cli_document_diff(cli, args, kind) : make(cli, args, kind);
}
