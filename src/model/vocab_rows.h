/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* How the tables of the vocabularies are written: one line a choice, one line a list. */
#ifndef RP_VOCAB_ROWS_H
#define RP_VOCAB_ROWS_H

#include "model/vocab.h"

/* A choice: code, Thai, English; LAW also cites the section, FLAG also carries enum ropa_choice_flag. */
#define CHOICE(code_, th, en) {.code = code_, .label = {{th, en}}}
#define CHOICE_LAW(code_, th, en, law_) {.code = code_, .label = {{th, en}}, .law = law_}
#define CHOICE_FLAG(code_, th, en, flags_) {.code = code_, .label = {{th, en}}, .flags = flags_}

/* The list of `name`_choices; OPEN lists take terms of the office, CLOSED and LED ones do not; of LED ones what is told first leads. */
#define LIST(name, code_, th, en, open_, led_)                                                               \
    const struct ropa_vocab rp_vocab_##name = {.code = code_,                                                \
                                               .label = {{th, en}},                                          \
                                               .open = open_,                                                \
                                               .led = led_,                                                  \
                                               .choices = name##_choices,                                    \
                                               .n = sizeof name##_choices / sizeof name##_choices[0]}
#define OPEN(name, code_, th, en) LIST(name, code_, th, en, true, false)
#define CLOSED(name, code_, th, en) LIST(name, code_, th, en, false, false)
#define LED(name, code_, th, en) LIST(name, code_, th, en, false, true)

#endif
