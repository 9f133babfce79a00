/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * The score of an office's performance agreement, computed from records and acts: per KPI the level, deductions and
 * weighted score; per step whether it is done, late or open, what proves it and what is missing.
 */
#ifndef ROPA_SCORE_H
#define ROPA_SCORE_H

#include <ropa/register.h>
#include <ropa/stream.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ropa_step_state { ROPA_STEP_OPEN, ROPA_STEP_LATE, ROPA_STEP_DONE };

/* Scores are in hundredths of a point: 6550 is 65.50. */
enum { ROPA_NOT_REPORTED = -1 };

/*
 * A sentence about one thing: what is missing, or what to look at though it costs nothing. There may be many thousands, so it
 * stands in parts; ropa_score_note_text() puts it into words.
 */
struct ropa_score_note {
    const char *unit, *unit_name;  /* uid and name of the unit concerned, "" for the office */
    const char *ref, *title;       /* of the record concerned, "" when none is */
    const struct ropa_text *what;  /* static; {x} stands for `detail`, {items} for the items of the catalogue whose numbers it lists, each named */
    const char *detail;            /* "" */
};

/* The whole sentence. Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_note_text(const struct ropa_score_note *note, enum ropa_lang lang);

struct ropa_score_step {
    const char *step;       /* "K2-6-1" */
    struct ropa_text title;
    int round;              /* 6, 9, 12: months */
    const char *due;        /* last day, ISO */
    const char *asks;       /* name of the proof that the agreement asks: "briefing" */
    bool target;            /* a target of the agreement, shown; not a step of the round */
    enum ropa_step_state state;
    bool manual;            /* completed by manual evidence; `done`, `of` and `missing` are what the records say */
    const char *evidence;   /* ref of that evidence; "" */
    size_t done, of;        /* n of m */
    const char *on;         /* date of the last act that counted, ISO; "" when nothing did */
    const char *const *proof;    /* refs: of records, and of the evidence that keeps the paper they were issued as */
    const char *const *proof_on; /* of each, the date that counted, ISO; "" where it has none */
    size_t n_proof;
    const struct ropa_score_note *missing, *warnings;
    size_t n_missing, n_warnings;
};

/* "1/2"; of one completed by hand what the records say too: "1/2 จากทะเบียน, ครบด้วยหลักฐาน EV-…". Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_done_text(const struct ropa_score_step *step, enum ropa_lang lang);

/* How it stands: "เสร็จ", "ทำแล้ว (ล่าช้า)", "ค้าง". Static. */
ROPA_API const struct ropa_text *ropa_score_step_label(const struct ropa_score_step *step);

/* One thing that a level asks: a step, or a proof beside the steps. */
struct ropa_score_need {
    const char *step; /* "" where it is no step */
    const char *by;   /* a step that meets it too, once done; "" */
    const char *asks; /* name of the proof */
    bool met;
    size_t done, of;
    const struct ropa_score_note *missing;
    size_t n_missing;
    long points; /* that it brings by itself on top of the first level, hundredths; 0: the level counts as a whole */
    struct ropa_text text; /* of a part with points: what it is; NULL: none */
    bool manual; /* a result entered by hand says that it is there, and the register doesn't show it */
};

/* How it stands: "ได้แล้ว", "พิมพ์เอง", "ยังไม่ได้". Static. */
ROPA_API const struct ropa_text *ropa_score_need_label(const struct ropa_score_need *need);
/* "ครบ 8 จาก 9 ข้อ"; "" where it counts nothing. Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_need_text(const struct ropa_score_need *need, enum ropa_lang lang);

struct ropa_score_level {
    int level; /* 50, 75, 100 */
    struct ropa_text text;
    bool met;  /* by itself; the level reached needs those below it too */
    bool manual;
    const char *evidence;                     /* as of a step */
    const char *code;                         /* "K2-75", as evidence names it */
    const char *const *proof, *const *proof_on; /* as of a step: what proves it beside its steps */
    size_t n_proof;
    const struct ropa_score_note *missing; /* of one that is met: what was left out of the count */
    size_t n_missing;
    const struct ropa_score_need *needs; /* none where the level is reached by a value entered; parts that the register shows are some */
    size_t n_needs;
};

struct ropa_score_deduction {
    int round;
    long points;                /* hundredths */
    const char *const *missing; /* codes of the steps not done by the last day of the round */
    size_t n_missing;
};

/* What is asked of an entered result at the end of a round: shown, it gives and takes no points. */
struct ropa_score_track {
    int round;       /* months */
    const char *due; /* its last day, ISO */
    long asked;      /* hundredths */
    long value;      /* what was entered by then, hundredths; ROPA_NOT_REPORTED */
};

/* "ร้อยละ 55.00 จากที่กำหนดไม่น้อยกว่า 52.00 (ไม่คิดคะแนน)". Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_track_text(const struct ropa_score_track *track, enum ropa_lang lang);

/* One scorecard: of a KPI, or of one unit within a KPI. */
struct ropa_score_card {
    const char *unit, *unit_code, *unit_name; /* "" for the organisation */
    long value;    /* what was entered, in hundredths (per cent, points); ROPA_NOT_REPORTED where nothing was */
    int level;     /* 0, 50, 75, 100; ROPA_NOT_REPORTED */
    long score;    /* hundredths; ROPA_NOT_REPORTED */
    bool by_parts; /* `value` is of parts that the register shows: they are what its levels need, each with its text and points */
    const struct ropa_score_step *steps;
    size_t n_steps;
    const struct ropa_score_level *levels;
    size_t n_levels;
    const struct ropa_score_deduction *deductions;
    size_t n_deductions;
    const struct ropa_score_track *tracks;
    size_t n_tracks;
    const char *const *proof, *const *proof_on; /* as of a step: the results that `value` was entered by */
    size_t n_proof;
};

struct ropa_score_kpi {
    const char *kpi; /* "2" */
    struct ropa_text name;
    int weight;
    long weighted; /* hundredths; 0 while not reported */
    long deduct;   /* what a round costs in which not every step was done, hundredths; 0: nothing */
    bool percent;  /* `deduct` is in per cent of the score */
    long least_sets; /* so many data sets are asked of the catalogue; 0: it doesn't say */
    struct ropa_score_card card;
    const struct ropa_score_card *units; /* a card a unit, where the KPI is the units'; in order of code */
    size_t n_units;
};

struct ropa_score {
    int year;            /* fiscal year, Buddhist era */
    const char *as_of;   /* ISO */
    struct ropa_text name;
    const char *owner;   /* uid of the unit whose agreement it is; "" when it is not in the register */
    const struct ropa_score_kpi *kpis;
    size_t n_kpis;
    long total;          /* hundredths */
    int of;              /* weights of the KPIs reported */
    bool named;          /* the agreement names `owner`, or it is the office's centre: all of the agreement is its work, not its own KPIs alone */
};

struct ropa_score_options {
    int year;           /* 0: the fiscal year of `as_of` */
    const char *as_of;  /* ISO; NULL: today */
    const char *unit;   /* uid of the unit whose agreement it is; NULL: the owner named in the agreement */
    const char *kpi;    /* only this KPI; NULL: all */
};

/*
 * The round of `card` that is to be handed in by the day of the score: the one that the day falls in, once every step of it is done or the
 * calendar month of its last day has begun; 0: none. *due: that last day, ISO, borrowed.
 */
ROPA_API int ropa_score_closing(const struct ropa_score *score, const struct ropa_score_card *card, const char **due);

/*
 * Compute the score from the register `reg` by the agreement of the year in templates/agreements/. *out is owned, free it
 * with ropa_score_free(). Errors: ROPA_E_DATE (`as_of` is no day of the calendar), ROPA_E_NOT_FOUND (no agreement for the year, no such KPI), ROPA_E_FORMAT (a mistake in the agreement,
 * with its line), ROPA_E_DB, ROPA_E_NOMEM.
 */
ROPA_API enum ropa_status ropa_register_score(struct ropa_register *reg, const struct ropa_score_options *options,
                                              struct ropa_score **out, struct ropa_err *err);
ROPA_API void ropa_score_free(struct ropa_score *score); /* NULL is fine */

/*
 * The file of the agreement of options->year (0: the fiscal year of options->as_of), as an office copies it for another year: put
 * it into agreements/ of the folder of templates, under the name of that year. *text is owned, free(). Errors as
 * ropa_register_score().
 */
ROPA_API enum ropa_status ropa_score_agreement(struct ropa_register *reg, const struct ropa_score_options *options,
                                               char **text, struct ropa_err *err);

/* The last fiscal year before `year` that there is an agreement of into *last, 0 none. Errors of the folder of templates. */
ROPA_API enum ropa_status ropa_score_agreement_before(struct ropa_register *reg, int year, int *last, struct ropa_err *err);

/*
 * The file of ropa_score_agreement() as a draft for the fiscal year `to`: its year, its days and the year in its name as many on, which says that it is a draft. What it
 * asks is for whoever signs it to mend. *text is owned, free(). Errors as ropa_register_score().
 */
ROPA_API enum ropa_status ropa_score_agreement_next(struct ropa_register *reg, const struct ropa_score_options *options,
                                                    int to, char **text, struct ropa_err *err);

/* The score as the JSON of contract.md, sentences in `lang`. Owned, free(); NULL when out of memory. */
ROPA_API char *ropa_score_to_json(const struct ropa_score *score, enum ropa_lang lang);

/* ---- month by month -------------------------------------------------------------------------- */

/* What a KPI came to on the day of a point. */
struct ropa_score_mark {
    const char *kpi;
    int weight;
    long score, weighted; /* hundredths; ROPA_NOT_REPORTED */
};

/* One point of the series: frozen then and never computed again, or computed now for that day. */
struct ropa_score_point {
    int year;
    const char *as_of;     /* ISO */
    const char *unit;      /* uid of the unit whose scorecard it is; "" for the owner of the agreement */
    const char *unit_code; /* of that unit; "" */
    long total;            /* hundredths */
    int of;                /* weights of the KPIs reported */
    const struct ropa_score_mark *marks;
    size_t n_marks;
    bool frozen;
    const char *at, *actor; /* when and by whom it was frozen, ISO with zone; "" of a computed one */
    const char *agreement;  /* "1:" and SHA-256 of the agreement it was frozen by; "" */
    const char *json;       /* the whole score as it was frozen (ropa_score_to_json() in Thai), of one day asked for; NULL */
};

struct ropa_score_series {
    const struct ropa_score_point *points; /* by day */
    size_t n;
};

/*
 * Keep the score of options->as_of in the history for good; options->kpi must be NULL: the whole agreement is kept. *fresh
 * (may be NULL) tells whether it was kept now; a score that is kept already and came to the same is left. Errors:
 * ROPA_E_FREEZE_FUTURE, ROPA_E_FROZEN (kept already, and it came to something else), those of ropa_register_score() and of
 * writing. `undo` never takes it back.
 */
ROPA_API enum ropa_status ropa_score_freeze(struct ropa_register *reg, const struct ropa_score_options *options,
                                            bool *fresh, struct ropa_err *err);

/*
 * The frozen scores, of options->year (0: all) and as_of (NULL: all days) for options->unit, by day; with every unit's where
 * `all_units`. ROPA_E_DATE, ROPA_E_DB, ROPA_E_NOMEM. Free with ropa_score_series_free().
 */
ROPA_API enum ropa_status ropa_score_frozen(struct ropa_register *reg, const struct ropa_score_options *options,
                                            bool all_units, struct ropa_score_series **out, struct ropa_err *err);

/*
 * A point a month from the beginning of the fiscal year to options->as_of: the last one frozen in the month, else computed
 * as of the month's last day from what the register holds now. The month of as_of is given as of that day. Errors as
 * ropa_register_score(). Free with ropa_score_series_free().
 */
ROPA_API enum ropa_status ropa_score_months(struct ropa_register *reg, const struct ropa_score_options *options,
                                            struct ropa_score_series **out, struct ropa_err *err);
ROPA_API void ropa_score_series_free(struct ropa_score_series *series); /* NULL is fine */

/* ---- the workbook ---------------------------------------------------------------------------- */

struct ropa_score_book {
    struct ropa_score_options options;
    enum ropa_lang lang;
    bool overwrite;
    ropa_progress_fn *progress; /* after each month scored; may be NULL */
    void *ctx;
};

/*
 * Write the score to the workbook `path`, whole or not at all: summary with the agreement, the rounds, the months and room to
 * sign; a sheet a KPI; units by steps; evidence. *total (may be NULL) is the score's. Errors: ROPA_E_EXISTS (not
 * `overwrite`), _FULL, _READONLY, _IO, ROPA_E_STOPPED, those of
 * ropa_register_score().
 */
ROPA_API enum ropa_status ropa_score_export(struct ropa_register *reg, const char *path,
                                            const struct ropa_score_book *book, long *total, struct ropa_err *err);
/* The same to a sink; book->overwrite says nothing. */
ROPA_API enum ropa_status ropa_score_export_to(struct ropa_register *reg, const struct ropa_sink *to,
                                               const struct ropa_score_book *book, long *total, struct ropa_err *err);

/* ---- the evidence pack ----------------------------------------------------------------------- */

struct ropa_score_pack {
    struct ropa_score_options options; /* `kpi` is needed; without `unit` every unit's steps of a KPI of the units */
    enum ropa_lang lang;               /* of the page; documents are in Thai, which prevails */
    bool overwrite;
    ropa_progress_fn *progress; /* after each file; may be NULL */
    void *ctx;
};

/* What a pack came to. */
struct ropa_score_packed {
    size_t steps, done; /* that it tells of; of them done, in time or late */
    size_t files;       /* that prove something; the page and the sums come on top */
    size_t erased;      /* files that were erased since; each once, as the next */
    size_t away;        /* files that evidence names and the register doesn't hold */
};

/*
 * Write what proves the steps of a KPI to the zip `path`, whole or not at all, the same bytes from the same register on the same day:
 * the files of evidence (of a step, of a record that proves one, of the memos on it), documents as they were issued, and those that
 * stand as approved by options.as_of as docx, a picture as png; index.html, which tells of each step what proves it, since when, and
 * what is missing; and SHA256SUMS, which sha256sum -c checks. Files are called by the ref of their evidence or record, whatever they
 * were called; the page tells that. What a document or a file of evidence tells is in it, of the register nothing else but what the
 * score says. *out may be NULL. Errors: ROPA_E_USAGE (no KPI), ROPA_E_TAMPERED (a file isn't what its SHA-256 says), ROPA_E_EXISTS (not
 * `overwrite`), _FULL, _READONLY, _IO, ROPA_E_STOPPED, those of ropa_register_score() and of ropa_document_write_to().
 */
ROPA_API enum ropa_status ropa_score_pack(struct ropa_register *reg, const char *path, const struct ropa_score_pack *how,
                                          struct ropa_score_packed *out, struct ropa_err *err);
/* The same to a sink; how->overwrite says nothing. */
ROPA_API enum ropa_status ropa_score_pack_to(struct ropa_register *reg, const struct ropa_sink *to,
                                             const struct ropa_score_pack *how, struct ropa_score_packed *out,
                                             struct ropa_err *err);

#ifdef __cplusplus
}
#endif
#endif
