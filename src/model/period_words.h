/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* The words of which Thai (and English) retention phrases are made. Only period_lex.c reads the table. */
#ifndef RP_PERIOD_WORDS_H
#define RP_PERIOD_WORDS_H

#include <stddef.h>
#include <stdint.h>

enum rp_period_kind {
    PK_UNKNOWN, /* also words listed so that a shorter one isn't found inside them ("วันทำการ") */
    PK_PUNCT,
    PK_FILLER, /* carries no meaning here: "และ", "ที่"; `n` RP_PERIOD_MORE, here and below: more may follow, "อีก";
                  RP_PERIOD_DISPOSAL: how it ends, "ทำลาย"; RP_PERIOD_LETTERS: a word may have it in it, "การเงิน" */
    PK_LEAD,   /* leads to a number, and so ends the name of a law: "เป็นเวลา" */
    PK_FULL,   /* the same, and of an age too: "ครบ" */
    PK_SINCE,  /* an event follows: "นับแต่", "หลัง"; `n` 1: before a number the least, "ตั้งแต่" */
    PK_DENY,   /* the number after it is no period: "ทุก", "อายุ" */
    PK_NUMERAL, /* a number in words; `n` its value */
    PK_NUMBER, /* made by the lexer of digits or numerals */
    PK_UNIT,   /* `code` of RETUNIT, times `n`; -24: so many make one */
    PK_YEAR,   /* a year that ends at the event `code`: "ปีงบประมาณ" */
    PK_HALF,
    PK_RANGE, /* `n` 1: a dash, which may also be mere punctuation */
    PK_OR,
    PK_MIN,      /* "ไม่น้อยกว่า" before a number */
    PK_MIN_POST, /* "ขึ้นไป" after it */
    PK_MAX,
    PK_ABOUT, /* not exact: the word itself stays as criterion */
    PK_OVER,  /* more than: a lower bound that isn't itself included */
    PK_UNDER, /* less than */
    PK_EVENT, /* `code` of TRIGGER, NULL when the vocabulary has none for it; `n` RP_PERIOD_ANYBODY: "พ้นสภาพ" of whom? */
    PK_STATE, /* a criterion by itself, `code` the event that ends it; `n` RP_PERIOD_ENDLESS: never */
    PK_UNTIL, /* opens a criterion up to the end of its clause */
    PK_DEPENDS, /* opens a criterion up to the end of the text */
    PK_RESUME, /* ends a clause: "และต่อไปอีก" */
    PK_BY,     /* "ตาม" */
    PK_LAW,    /* the name of a law begins; `n` RP_PERIOD_NUMBERED: where a number follows, "ข้อ 57"; of a token RP_PERIOD_BARE: it names none, "ตามระเบียบ" */
    PK_NTH,    /* the number after it names something: "ฉบับที่ 2"; `n` as of a law */
    PK_COUNT   /* the number before it counts something: "16 ตัว" */
};

/* Compared without spaces and full stops, in the form of ropa_text_fold(); the longest wins. */
struct rp_period_word {
    const char *text;
    enum rp_period_kind kind;
    const char *code;
    int64_t n;
};

enum { RP_PERIOD_ENDLESS = -1, RP_PERIOD_MORE = 1, RP_PERIOD_DISPOSAL = 2, RP_PERIOD_AMOUNT = 3, RP_PERIOD_ANYBODY = 1, RP_PERIOD_NUMBERED = 1, RP_PERIOD_WORKING = 1, RP_PERIOD_LETTERS = 2,
       RP_PERIOD_BARE = 4 };

extern const struct rp_period_word rp_period_words[];
extern const size_t rp_period_word_count;

#endif
