/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Several handles on one register in several threads of one process: each thread has its own, all of them read, write,
 * judge, score, search, export and import at once. Meant for ThreadSanitizer (./bootstrap test builds it so), right
 * without: nothing that was acknowledged is missing, and history is whole; then one is interrupted by another thread. The argument is a folder for the register.
 */
#include <ropa/ropa.h>

#include "model/nouns/activity.h"
#include "model/nouns/nouns.h"
#include "model/nouns/unit.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 8, ROUNDS = 3, FORMS = 4, PIECES = 64 };

struct worker {
    const char *path;
    struct ropa_env env;
    unsigned serial, number;
    size_t saved, heard;
    char piece[PIECES * 1024]; /* a csv that it wrote itself */
    size_t n_piece, at_piece;
};

static atomic_int failures;
static pthread_barrier_t together;

static int64_t now(void *ctx) {
    (void)ctx;
    return 1679279400; /* 20 March 2566 */
}

/* A stream of its own for each thread. */
static void random_bytes(void *ctx, void *bytes, size_t n) {
    struct worker *w = ctx;
    memset(bytes, (int)w->number, n);
    w->serial++;
    memcpy(bytes, &w->serial, n < sizeof w->serial ? n : sizeof w->serial);
}

static bool good(const struct worker *w, enum ropa_status s, const struct ropa_err *err, const char *what) {
    char sentence[1024];
    if (s) {
        printf("thread %u: %s: %s %s\n", w->number, what,
               ropa_err_sentence(err, ROPA_EN, sentence, sizeof sentence), err->native);
        failures++;
    }
    return !s;
}

/* ---- what each of them does ---- */

static bool is_busy(enum ropa_status s) {
    return s == ROPA_E_BUSY;
}

static void save(struct worker *w, struct ropa_register *reg) {
    struct ropa_err err = {0};
    char name[64];
    struct ropa_record *rec = ropa_record_new(&rp_activity);
    snprintf(name, sizeof name, "กิจกรรม %zu ของสาย %u", w->saved, w->number);
    enum ropa_status s = rec ? ropa_record_parse(rec, ACT_ACTIVITY_NAME, name, NULL, &err) : ROPA_E_NOMEM;
    if (!s)
        s = ropa_record_parse(rec, ACT_UNIT_REF, "TST", ropa_register_view(reg), &err);
    if (!s)
        while (is_busy(s = ropa_register_save(reg, rec, &err)))
            ;
    w->saved += good(w, s, &err, "save");
    ropa_record_free(rec);
}

static bool hear_finding(void *ctx, const struct ropa_finding *f) {
    ((struct worker *)ctx)->heard += strlen(f->message[ROPA_EN]);
    return true;
}

struct checking {
    struct worker *w;
    struct ropa_register *reg;
};

static bool check(void *ctx, const struct ropa_record *rec) {
    struct checking *c = ctx;
    enum ropa_verdict verdicts[64];
    ropa_check_activity(c->reg, rec, verdicts, hear_finding, c->w);
    return true;
}

static void judge(struct worker *w, struct ropa_register *reg) {
    struct ropa_err err = {0};
    struct checking c = {w, reg};
    struct ropa_query *q = ropa_query_new(reg, &rp_activity);
    if (!q || !good(w, ropa_check_begin(reg, true, &err), &err, "begin to check"))
        return;
    ropa_query_whole(q);
    good(w, ropa_query_sort(q, "activity_name", &err), &err, "sort");
    good(w, ropa_register_list(reg, q, check, &c, &err), &err, "list");
    ropa_check_end(reg);
    ropa_query_free(q);
}

static bool hear(void *ctx, const struct ropa_entity *ent, const char *uid, const char *ref,
                 const char *title) {
    (void)ent, (void)uid, (void)ref, (void)title;
    ((struct worker *)ctx)->heard++;
    return true;
}

static bool keep(void *ctx, const void *bytes, size_t n) {
    struct worker *w = ctx;
    if (n > sizeof w->piece - w->n_piece)
        return false;
    memcpy(w->piece + w->n_piece, bytes, n);
    w->n_piece += n;
    return true;
}

static bool drop(void *ctx, const void *bytes, size_t n) {
    (void)bytes;
    ((struct worker *)ctx)->heard += n;
    return true;
}

static ptrdiff_t give(void *ctx, void *bytes, size_t n) {
    struct worker *w = ctx;
    size_t left = w->n_piece - w->at_piece;
    n = n < left ? n : left;
    memcpy(bytes, w->piece + w->at_piece, n);
    w->at_piece += n;
    return (ptrdiff_t)n;
}

static void travel(struct worker *w, struct ropa_register *reg) {
    struct ropa_err err = {0};
    struct ropa_import_result *result = NULL;
    struct ropa_export csv = {.format = "csv"}, xlsx = {.format = "xlsx", .findings = true};
    w->n_piece = w->at_piece = 0;
    if (good(w, ropa_export_to(reg, &(struct ropa_sink){keep, w}, &csv, NULL, &err), &err, "export csv")) {
        struct ropa_import how = {.write = true};
        enum ropa_status s;
        do {
            w->at_piece = 0;
            s = ropa_import_from(reg, &(struct ropa_source){give, w, "own.csv"}, &how, &result, &err);
            ropa_import_free(result);
            result = NULL;
        } while (is_busy(s));
        good(w, s, &err, "import csv");
    }
    good(w, ropa_export_to(reg, &(struct ropa_sink){drop, w}, &xlsx, NULL, &err), &err, "export xlsx");
}

static void count(struct worker *w, struct ropa_register *reg) {
    struct ropa_err err = {0};
    struct ropa_score *score = NULL;
    struct ropa_score_options options = {.year = 2566};
    if (good(w, ropa_register_score(reg, &options, &score, &err), &err, "score"))
        ropa_score_free(score);
    good(w,
         ropa_register_search(
             reg, &(struct ropa_search){.words = "กิจกรรม", .page = &(struct ropa_page){.limit = 10}}, hear, w,
             &err),
         &err, "search");
}

static bool take_starter(void *ctx, const struct ropa_starter *starter) {
    (void)starter;
    ((struct worker *)ctx)->heard++;
    return true;
}

/* One record in a form of each of them: the fields are others', so nobody is in anybody's way. */
#define SHARED "กิจกรรมที่ทุกสายกรอก"

static const char *const shared[THREADS] = {"activity_desc",  "form_name",           "notes",
                                            "former_ref",     "internal_access",     "access_conditions",
                                            "internal_users", "access_rights_method"};

static void fill(struct worker *w, struct ropa_register *reg, int round) {
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    struct ropa_form *form = NULL;
    char text[64], uid[37];
    struct ropa_form_put one = {.path = shared[w->number], .text = text};
    size_t refused = 0;
    snprintf(text, sizeof text, "คำตอบที่ %d", round);
    enum ropa_status s = ropa_register_find(reg, &rp_activity, SHARED, uid, &err);
    if (!s)
        s = ropa_register_get(reg, &rp_activity, uid, &rec, &err);
    if (!s)
        s = ropa_form_begin(reg, rec, NULL, true, &form, &err);
    if (!s)
        while (is_busy(s = ropa_form_put(form, &one, 1, &refused, &err)))
            ;
    good(w, s ? s : one.err.status, s ? &err : &one.err, "put");
    if (!s)
        while (is_busy(s = ropa_form_commit(form, &err)))
            ;
    good(w, s, &err, "commit");
    ropa_form_free(form);
    ropa_record_free(rec);
}

static void *work(void *ctx) {
    struct worker *w = ctx;
    struct ropa_err err = {0};
    struct ropa_register *reg;
    pthread_barrier_wait(&together); /* what is made once is asked for by all of them at once */
    if (!good(w, ropa_register_open(w->path, &w->env, &reg, &err), &err, "open"))
        return NULL;
    good(w, ropa_starter_each(reg, ropa_entity_find("activity"), take_starter, w, &err), &err, "starters");
    for (int round = 0; round < ROUNDS; round++) {
        save(w, reg);
        if ((w->number + (unsigned)round) % 2)
            judge(w, reg);
        else
            count(w, reg);
        if (round == (int)w->number % ROUNDS)
            travel(w, reg);
    }
    pthread_barrier_wait(&together);
    for (int round = 0; round < FORMS; round++)
        fill(w, reg, round);
    ropa_register_close(reg);
    return NULL;
}

static bool make(struct worker *w) {
    struct ropa_err err = {0};
    struct ropa_register *reg;
    bool made = good(w, ropa_register_make(w->path, &w->env, &reg, &err), &err, "make");
    struct ropa_record *unit = ropa_record_new(&rp_unit);
    if (made && unit) {
        enum ropa_status s = ropa_record_parse(unit, UNI_CODE, "TST", NULL, &err);
        if (!s)
            s = ropa_record_parse(unit, UNI_NAME, "หน่วยทดสอบ", NULL, &err);
        if (!s)
            s = ropa_register_save(reg, unit, &err);
        struct ropa_record *rec = s ? NULL : ropa_record_new(&rp_activity);
        if (rec && !(s = ropa_record_parse(rec, ACT_ACTIVITY_NAME, SHARED, NULL, &err)))
            s = ropa_register_save(reg, rec, &err);
        made = good(w, s, &err, "unit and activity");
        ropa_record_free(rec);
        ropa_register_close(reg);
    }
    ropa_record_free(unit);
    return made;
}

static void look_shared(struct worker *w, struct ropa_register *reg) {
    struct ropa_err err = {0};
    struct ropa_record *rec = NULL;
    char uid[37];
    enum ropa_status s = ropa_register_find(reg, &rp_activity, SHARED, uid, &err);
    if (!s)
        s = ropa_register_get(reg, &rp_activity, uid, &rec, &err);
    if (!good(w, s, &err, "the shared record"))
        return;
    for (int i = 0; i < THREADS; i++)
        if (!ropa_record_get(rec, ropa_field_find(&rp_activity, shared[i]))) {
            printf("%s isn't there\n", shared[i]);
            failures++;
        }
    ropa_record_free(rec);
}

/* What all of them were told is saved is there, and history is whole. */
static void look(struct worker *workers) {
    struct worker *w = &workers[0];
    struct ropa_err err = {0};
    struct ropa_register *reg;
    size_t saved = 0, links;
    for (int i = 0; i < THREADS; i++)
        saved += workers[i].saved;
    if (!good(w, ropa_register_open(w->path, &w->env, &reg, &err), &err, "open"))
        return;
    int64_t there = ropa_register_count(reg, &rp_activity);
    if (there != (int64_t)saved + 1 || saved != THREADS * ROUNDS) {
        printf("%zu activities saved, %lld there\n", saved, (long long)there);
        failures++;
    }
    look_shared(w, reg);
    good(w, ropa_register_verify(reg, NULL, &links, &err), &err, "verify");
    good(w, ropa_register_integrity(reg, &err), &err, "integrity");
    ropa_register_close(reg);
}

/* ---- a handle that is interrupted by another thread while it is in use ---- */

struct hurried {
    struct ropa_register *reg;
    atomic_bool begun, sent; /* it reads; it was interrupted */
};

static bool hear_begun(void *ctx, const struct ropa_finding *f) {
    (void)f;
    ((struct hurried *)ctx)->begun = true;
    return true;
}

/* Reads until it is stopped: the reading that begins after the interruption is the last. */
static void *read_on(void *ctx) {
    struct hurried *h = ctx;
    struct ropa_err err = {0};
    enum ropa_status s;
    bool last;
    do {
        last = h->sent;
        s = ropa_check_each(h->reg, NULL, hear_begun, NULL, h, &err);
    } while (!s && !last);
    h->begun = true;
    if (s != ROPA_E_STOPPED) {
        printf("an interrupted handle went on: %d\n", (int)s);
        failures++;
    }
    return NULL;
}

static void interrupt(struct worker *w) {
    struct hurried h = {.begun = false};
    struct ropa_err err = {0};
    pthread_t reader;
    if (!good(w, ropa_register_open(w->path, &w->env, &h.reg, &err), &err, "open"))
        return;
    if (!pthread_create(&reader, NULL, read_on, &h)) {
        while (!h.begun)
            sched_yield();
        ropa_register_interrupt(h.reg);
        h.sent = true;
        pthread_join(reader, NULL);
    } else {
        failures++;
    }
    ropa_register_close(h.reg);
}

int main(int argc, char **argv) {
    static struct worker workers[THREADS];
    static const char *const names[THREADS] = {"ก", "ข", "ค", "ง", "จ", "ฉ", "ช", "ซ"};
    static const char *const tails[] = {"", "-wal", "-shm", "-journal"};
    pthread_t threads[THREADS];
    char path[512], part[520];
    snprintf(path, sizeof path, "%s/ropa-threads-%d.db", argc > 1 ? argv[1] : "/tmp", (int)getpid());
    for (unsigned i = 0; i < THREADS; i++) {
        workers[i].path = path;
        workers[i].number = i;
        workers[i].env = (struct ropa_env){
            .now = now, .clock_set = true, .random = random_bytes, .actor = names[i], .ctx = &workers[i]};
    }
    pthread_barrier_init(&together, NULL, THREADS);
    if (make(&workers[0])) {
        for (int i = 0; i < THREADS; i++)
            if (pthread_create(&threads[i], NULL, work, &workers[i]))
                return 2;
        for (int i = 0; i < THREADS; i++)
            pthread_join(threads[i], NULL);
        look(workers);
        interrupt(&workers[0]);
    }
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        snprintf(part, sizeof part, "%s%s", path, tails[i]);
        unlink(part);
    }
    printf("%d failures\n", (int)failures);
    return failures != 0;
}
