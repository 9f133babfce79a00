/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Whoever types fast strikes the tone after the next letter. On paper that looks wrong by a letter, and a search for the word doesn't find
 * it. Where a tone can't be of the letter that it stands on, by the rules of the syllable, it is of the one before:
 *
 * - a vowel that is written before its letter bears none ("ทีใ่ช้");
 * - MAI HAN AKAT and SARA UEE need a letter behind them, which ends the syllable and bears none ("ตัง้", "ชือ่");
 * - O ANG and WO WAEN between two letters are vowels ("ขอ้มูล", "สว่น"), but for syllables that begin with them;
 * - a tone begins a syllable that goes on with a vowel: one that ends with a nasal, or with the word, doesn't ("กลุม่", "คน้");
 * - some syllables stand without a tone in hardly any word: ได ไม ให ผู ("ไดร้ับ").
 *
 * A mark may be struck too early as well, behind the vowel that stands before its letter ("แ้กไข") or before anything ("่ที่"), and two may stand
 * where one does ("ผู้่ใช้"): of what may be meant there, that is taken which makes the fewest words.
 *
 * DO CHADA and TO PATAK look alike, and few words have either ("กฏหมาย", "ปรากฎ").
 */
#include "base/spelling.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>

enum {
    KO_KAI = 0x0E01,
    KHO_KHAI = 0x0E02,
    KHO_KHWAI = 0x0E04,
    NGO_NGU = 0x0E07,
    CHO_CHAN = 0x0E08,
    CHO_CHING = 0x0E09,
    CHO_CHANG = 0x0E0A,
    YO_YING = 0x0E0D,
    DO_CHADA = 0x0E0E,
    TO_PATAK = 0x0E0F,
    DO_DEK = 0x0E14,
    TO_TAO = 0x0E15,
    THO_THUNG = 0x0E16,
    THO_THAHAN = 0x0E17,
    NO_NU = 0x0E19,
    BO_BAIMAI = 0x0E1A,
    PO_PLA = 0x0E1B,
    PHO_PHUNG = 0x0E1C,
    PHO_PHAN = 0x0E1E,
    MO_MA = 0x0E21,
    YO_YAK = 0x0E22,
    RO_RUA = 0x0E23,
    LO_LING = 0x0E25,
    WO_WAEN = 0x0E27,
    SO_SUA = 0x0E2A,
    HO_HIP = 0x0E2B,
    O_ANG = 0x0E2D,
    HO_NOKHUK = 0x0E2E,
    SARA_A = 0x0E30,
    MAI_HAN_AKAT = 0x0E31,
    SARA_AA = 0x0E32,
    SARA_AM = 0x0E33,
    SARA_I = 0x0E34,
    SARA_II = 0x0E35,
    SARA_UE = 0x0E36,
    SARA_UEE = 0x0E37,
    SARA_U = 0x0E38,
    SARA_UU = 0x0E39,
    SARA_E = 0x0E40,
    SARA_AE = 0x0E41,
    SARA_AI_MAIMUAN = 0x0E43,
    SARA_AI_MAIMALAI = 0x0E44,
    MAI_TAIKHU = 0x0E47,
    MAI_EK = 0x0E48,
    MAI_THO = 0x0E49,
    MAI_CHATTAWA = 0x0E4B,
    THANTHAKHAT = 0x0E4C,
    NIKHAHIT = 0x0E4D
};

/* The characters around the one at `at`, 0 beyond the ends. */
struct around {
    const int32_t *chars;
    size_t n, at;
};

static int32_t look(const struct around *a, int by) {
    return by < 0 && (size_t)-by > a->at ? 0 : a->at + (size_t)by >= a->n ? 0 : a->chars[a->at + (size_t)by];
}

static bool among(int32_t c, const int32_t *set) {
    for (; *set; set++)
        if (*set == c)
            return true;
    return false;
}
#define AMONG(c, ...) among(c, (const int32_t[]){__VA_ARGS__, 0})

static bool is_letter(int32_t c) {
    return c >= KO_KAI && c <= HO_NOKHUK;
}

static bool is_tone(int32_t c) {
    return c >= MAI_EK && c <= MAI_CHATTAWA;
}

static bool is_vowel_mark(int32_t c) {
    return c == MAI_HAN_AKAT || (c >= SARA_I && c <= SARA_UU);
}

static bool is_leading(int32_t c) {
    return c >= SARA_E && c <= SARA_AI_MAIMALAI;
}

/* Whether a vowel that is written behind its letter, or around it, begins at `by`; O ANG and WO WAEN may be letters there. */
static bool goes_on(const struct around *a, int by) {
    int32_t c = look(a, by), after = look(a, by + 1);
    if (c == O_ANG || c == WO_WAEN)
        return !is_tone(after) && !is_vowel_mark(after) && !AMONG(after, SARA_A, SARA_AA, SARA_AM, O_ANG);
    return is_vowel_mark(c) || AMONG(c, SARA_A, SARA_AA, SARA_AM, MAI_TAIKHU, NIKHAHIT);
}

/* Letters that end a syllable which has a short dead end: such a one bears neither of the two common tones after MAI HAN AKAT. */
static bool is_stop(int32_t c) {
    return is_letter(c) && !AMONG(c, NGO_NGU, YO_YING, NO_NU, MO_MA, YO_YAK, RO_RUA, LO_LING, WO_WAEN, O_ANG);
}

/* Whether a syllable ends just before `by` that stands without its tone in hardly any word: ได ไม ให ใช ใต ใกล ผู. */
static bool lacks_tone(const struct around *a, int by) {
    int32_t last = look(a, by - 1), first = look(a, by - 2), before = look(a, by - 3);
    return (last == SARA_UU && first == PHO_PHUNG) ||
           (first == SARA_AI_MAIMUAN && AMONG(last, HO_HIP, CHO_CHANG, TO_TAO)) ||
           (before == SARA_AI_MAIMUAN && first == KO_KAI && last == LO_LING) ||
           (first == SARA_AI_MAIMALAI && (last == MO_MA || (last == DO_DEK && before != NO_NU))); /* บันได */
}

/* The same of those that are words without it, too: ที รู คู. */
static bool may_lack_tone(const struct around *a, int by) {
    int32_t last = look(a, by - 1), first = look(a, by - 2);
    return (last == SARA_II && first == THO_THAHAN) || (last == SARA_UU && AMONG(first, RO_RUA, KHO_KHWAI));
}

/* The `n` Thai characters in UTF-8 behind `word`. */
static void spell(char *word, const int32_t *c, size_t n) {
    for (size_t i = 0; i < n; i++) {
        word[3 * i] = '\xE0';
        word[3 * i + 1] = (char)(0x80 | (c[i] >> 6 & 0x3F));
        word[3 * i + 2] = (char)(0x80 | (c[i] & 0x3F));
    }
    word[3 * n] = '\0';
}

/* Whether letter, vowel and tone, behind SARA E where it stands before them, begin a word of `words`: of two readings it is the one that is meant. */
static bool begin(const char *words, int32_t lead, int32_t letter, int32_t vowel, int32_t mark) {
    const int32_t c[] = {lead, letter, vowel, mark};
    char word[14] = " ";
    bool led = lead == SARA_E;
    spell(word + 1, led ? c : c + 1, led ? 4 : 3);
    return strstr(words, word) != NULL;
}

/* Letter, vowel and tone that begin many words. */
static const char common[] =
    " เรื่ เพื่ เมื่ เชื่ เลื่ เสื่ เดื่ เกี่ เลี้ เสี่ เตี้ เยี่ เนื้ เสื้ เชื้ เอื้ เบี้ เพี้ เขี้ "
    " ที่ นี้ นี่ สี่ กี่ ขี่ ชี้ พี่ ยี่ ขึ้ ซึ่ ซึ้ นึ่ กึ่ ทึ่ ชื่ ซื้ มื้ ยื่ ตื่ ดื่ พื้ ลื่ อื่ รื้ สื่ ตั้ ทั้ นั้ นั่ ชั้ ชั่ ขั้ กั้ มั่ สั่ สั้ รั้ รั่ ทั่ ปั้ ยั่ "
    "สิ้ ชิ้ ทิ้ นิ้ สิ่ ยิ่ วิ่ ลิ้ กิ่ คู่ ปู่ ผู้ รู้ สู้ กู้ มู่ ยู่ ตู้ ขู่ คุ้ หุ้ หุ่ มุ่ รุ่ ลุ่ ทุ่ พุ่ ยุ่ วุ่ สุ่ ตุ่ กุ้";

/* A tone that stands before the vowel of its letter: whether it was meant for the syllable before, not for this one. */
static bool is_before_vowel_late(const struct around *a) {
    int32_t letter = look(a, -1), before = look(a, -2), vowel = look(a, 1);
    bool dead =
        AMONG(vowel, MAI_HAN_AKAT, SARA_I, SARA_UE, SARA_U) && is_stop(look(a, 2)) && look(a, 0) <= MAI_THO;
    if (lacks_tone(a, -1) || may_lack_tone(a, -1))
        return dead || !begin(lacks_tone(a, -1) ? " ที่ นี้" : common, 0, letter, vowel, look(a, 0));
    return dead && AMONG(before, SARA_I, SARA_II, SARA_U, SARA_UU);
}

/* A tone on the letter at -1, behind one of those syllables; ใหม่ and ใหญ่ are words. */
static bool is_of_syllable(const struct around *a) {
    int32_t letter = look(a, -1);
    bool led = look(a, -2) == HO_HIP &&
               AMONG(letter, NGO_NGU, YO_YING, NO_NU, MO_MA, YO_YAK, RO_RUA, LO_LING, WO_WAEN);
    return is_letter(letter) && !led && letter != O_ANG && lacks_tone(a, -1);
}

/* Behind a vowel mark that has no tone yet. */
static bool is_behind_vowel(const struct around *a) {
    int32_t vowel = look(a, -2), letter = look(a, -1);
    if (AMONG(vowel, MAI_HAN_AKAT, SARA_UEE))
        return !is_vowel_mark(look(a, 1));
    if (vowel == SARA_II && letter == YO_YAK && look(a, -4) == SARA_E) /* เปลีย่น: a part of the vowel */
        return true;
    return !goes_on(a, 1) && (vowel == SARA_UE || AMONG(letter, NGO_NGU, NO_NU, MO_MA, YO_YAK) ||
                              (letter == WO_WAEN && vowel == SARA_I));
}

/* Behind a letter. */
static bool is_behind_letter(const struct around *a) {
    int32_t lead = look(a, -3), first = look(a, -2), letter = look(a, -1), next = look(a, 1);
    bool led = AMONG(lead, SARA_E, SARA_AE), end = !is_letter(next);
    if ((is_leading(lead) && !led) || goes_on(a, 1))
        return false;
    if (letter == O_ANG) /* อ้อย, อ้วน and อ้าง begin so */
        return !led && !AMONG(next, O_ANG, WO_WAEN);
    if (letter == WO_WAEN && led)
        return !AMONG(first, HO_HIP, O_ANG) && (end || !AMONG(first, KO_KAI, KHO_KHAI, KHO_KHWAI));
    if (letter == WO_WAEN)
        return !end;
    if (led && first == HO_HIP)
        return lead == SARA_AE && letter == NGO_NGU;
    if (AMONG(first, HO_HIP, O_ANG, NGO_NGU) || !AMONG(letter, NGO_NGU, NO_NU, MO_MA))
        return false;
    if (led) /* เขม่น, เสน่ห์ */
        return !AMONG(first, KHO_KHAI, THO_THUNG, CHO_CHING) && !(first == SO_SUA && next == HO_HIP);
    return letter != MO_MA || next != NGO_NGU; /* ม้ง */
}

/* Whether the tone is of the letter before that on which it stands. */
static bool is_late(const struct around *a) {
    int32_t letter = look(a, -1), before = look(a, -2), next = look(a, 1);
    if (is_leading(letter))
        return is_letter(before) || is_vowel_mark(before);
    if (is_vowel_mark(letter) && is_letter(before)) /* รั้บ */
        return letter == MAI_HAN_AKAT && is_stop(next) && look(a, 0) <= MAI_THO &&
               (AMONG(look(a, -3), SARA_I, SARA_II, SARA_U, SARA_UU) || lacks_tone(a, -2));
    if (!is_letter(letter))
        return false;
    if (is_vowel_mark(next))
        return is_before_vowel_late(a);
    if (is_of_syllable(a) && next != THANTHAKHAT)
        return true;
    return is_vowel_mark(before) ? is_behind_vowel(a) : is_letter(before) && is_behind_letter(a);
}

/* MAI TAIKHU shortens the vowel that is written before its letter: เปน็, เหน็ (but เหน็บ, บำเหน็จ). */
static bool is_late_short(const struct around *a) {
    int32_t letter = look(a, -1), first = look(a, -2), next = look(a, 1);
    if (!AMONG(look(a, -3), SARA_E, SARA_AE) || !is_letter(first) ||
        !AMONG(letter, KO_KAI, NGO_NGU, DO_DEK, TO_TAO, NO_NU, BO_BAIMAI, MO_MA))
        return false;
    if (first == HO_HIP)
        return letter == NO_NU && !AMONG(next, BO_BAIMAI, DO_DEK, CHO_CHAN, NGO_NGU, O_ANG);
    return !AMONG(first, KHO_KHAI, SO_SUA, THO_THUNG, CHO_CHING, PHO_PHUNG, O_ANG);
}

/* Put what stands a letter too late where it is of. */
static void put_late(int32_t *chars, size_t n) {
    for (size_t i = 2; i < n; i++) {
        struct around a = {chars, n, i};
        bool late = is_tone(chars[i]) ? is_late(&a) : chars[i] == MAI_TAIKHU && is_late_short(&a);
        if (!late)
            continue;
        size_t to = is_vowel_mark(chars[i - 1]) ? i - 2 : i - 1; /* before the letter */
        int32_t mark = chars[i];
        memmove(chars + to + 1, chars + to, (i - to) * sizeof *chars);
        chars[to] = mark;
    }
}

/*
 * A mark doubled is one, and so are SARA A and SARA AM, NIKHAHIT beside SARA AA or SARA AM a part of SARA AM, SARA E and SARA AE beside another of them SARA AE; how
 * many characters are left.
 */
static size_t join(int32_t *chars, size_t n) {
    size_t w = 0;
    for (size_t i = 0; i < n; i++) {
        int32_t before = w ? chars[w - 1] : 0;
        if (is_letter(chars[i])) {
            chars[w++] = chars[i];
            continue;
        }
        if (chars[i] == before && (is_tone(before) || is_vowel_mark(before) ||
                                   AMONG(before, MAI_TAIKHU, NIKHAHIT, SARA_A, SARA_AM)))
            continue;
        if (AMONG(chars[i], SARA_E, SARA_AE) && AMONG(before, SARA_E, SARA_AE)) {
            chars[w - 1] = SARA_AE;
            continue;
        }
        if (chars[i] == NIKHAHIT && AMONG(before, SARA_AA, SARA_AM)) {
            chars[w - 1] = SARA_AM;
            continue;
        }
        if (chars[i] == SARA_AM && before == NIKHAHIT)
            w--;
        else if (chars[i] == SARA_AM && is_tone(before) && w > 1 && chars[w - 2] == NIKHAHIT) {
            chars[w - 2] = before;
            w--;
        }
        chars[w++] = chars[i];
    }
    return w;
}

/* ---- marks where none can stand ---- */

enum { MOST = 16, AROUND = 24, WAYS = 3 };

/* What may be meant at one place. */
struct way {
    int32_t chars[MOST];
    size_t n;
    bool bare; /* what was typed is none of it: there must be a word without */
};

struct settling {
    int32_t *chars; /* settled up to `w`, as they were typed from `i` on */
    size_t n, i, w;
    bool other;  /* at each place the second best is taken */
    bool unsure; /* at one of them nobody can say which is meant */
    UBreakIterator *words;
};

/* Marks that stand above or below a letter, and may be struck at the wrong time. */
static bool is_mark(int32_t c) {
    return is_tone(c) || is_vowel_mark(c) || c == MAI_TAIKHU;
}

static int32_t typed(const struct settling *s, size_t at) {
    return at < s->n ? s->chars[at] : 0;
}

/* Where one of the words begins and ends. */
struct piece {
    size_t from, to;
};

/*
 * How many words they make by the dictionary: what isn't in it falls into more of them, or leaves others apart. The one that holds the character
 * at `at` into *of.
 */
static int split(UBreakIterator **words, const int32_t *chars, size_t n, size_t at, struct piece *of) {
    UChar text[2 * AROUND + MOST];
    UErrorCode e = U_ZERO_ERROR;
    int count = 0;
    size_t from = 0;
    *of = (struct piece){0, n};
    for (size_t i = 0; i < n; i++)
        text[i] = chars[i] > 0 && chars[i] < 0xD800 ? (UChar)chars[i] : ' ';
    if (!*words)
        *words = ubrk_open(UBRK_WORD, "th", NULL, 0, &e);
    if (U_SUCCESS(e))
        ubrk_setText(*words, text, (int32_t)n, &e);
    for (int32_t to; U_SUCCESS(e) && (to = ubrk_next(*words)) != UBRK_DONE; count++) {
        if (from <= at && at < (size_t)to)
            *of = (struct piece){from, (size_t)to};
        from = (size_t)to;
    }
    return count;
}

/*
 * Whether the dictionary has the word: three times in a row it falls into three, what isn't known runs together, and so do four letters. One too
 * long for that may be known.
 */
static bool is_known(UBreakIterator **words, const int32_t *word, size_t n) {
    enum { TIMES = 3 };
    int32_t row[2 * AROUND];
    struct piece first;
    if (n * TIMES > sizeof row / sizeof *row)
        return true;
    for (size_t i = 0; i < TIMES; i++)
        memcpy(row + i * n, word, n * sizeof *word);
    return split(words, row, TIMES * n, 0, &first) == TIMES && first.to == n;
}

/* The same of a way, between what is settled up to `w` and what was typed from `to` on. *known: whether the word that it begins, or is in, is one. */
static int words_of(struct settling *s, const struct way *way, size_t w, size_t to, bool *known) {
    int32_t text[2 * AROUND + MOST];
    struct piece of;
    size_t n = w < AROUND ? w : AROUND, after = s->n - to < AROUND ? s->n - to : AROUND;
    memcpy(text, s->chars + w - n, n * sizeof *text);
    memcpy(text + n, way->chars, way->n * sizeof *text);
    memcpy(text + n + way->n, s->chars + to, after * sizeof *text);
    put_late(text, n + way->n + after);
    int count = split(&s->words, text, n + way->n + after, n, &of);
    *known = !way->bare || is_known(&s->words, text + of.from, of.to - of.from);
    return count;
}

static void add(struct way *way, int32_t c) {
    if (c && way->n < MOST)
        way->chars[way->n++] = c;
}

/* The letter with its marks in their order, of each kind one: the first, or the last. Whether there are two of a kind. */
static bool add_letter(struct way *way, int32_t letter, const struct way *marks, bool last) {
    int32_t vowel = 0, tone = 0;
    bool two = false;
    for (size_t i = 0; i < marks->n; i++) {
        int32_t c = marks->chars[i], *of = is_vowel_mark(c) ? &vowel : &tone;
        two |= *of && *of != c;
        *of = !*of || last ? c : *of;
    }
    if (vowel && tone == MAI_TAIKHU) {
        two = true;
        *(last ? &vowel : &tone) = 0;
    }
    add(way, letter);
    add(way, vowel);
    add(way, tone);
    return two;
}

/* The marks from `at` on, one that is doubled once; behind the last. */
static size_t gather(const struct settling *s, size_t at, struct way *marks) {
    for (; is_mark(typed(s, at)); at++)
        if (!marks->n || marks->chars[marks->n - 1] != typed(s, at))
            add(marks, typed(s, at));
    return at;
}

/*
 * The best of `n` ways instead of the last `back` characters that are settled and of what was typed up to `to`; of those as good the first. Of
 * the first `doubt` of them nobody can say which it is where they are as good.
 */
static void take(struct settling *s, const struct way *ways, size_t n, size_t doubt, size_t back, size_t to) {
    int words[WAYS] = {0};
    bool known[WAYS] = {true, true, true};
    size_t best = 0;
    s->w -= back;
    for (size_t i = 0; i < n && n > 1; i++) {
        words[i] = words_of(s, &ways[i], s->w, to, &known[i]);
        best = words[i] < words[best] ? i : best;
    }
    for (size_t i = 0; i < doubt; i++)
        s->unsure |= i != best && words[i] == words[best];
    s->unsure |= !known[best];
    const struct way *way = &ways[!s->other ? best : best || n == 1 ? 0 : 1];
    memcpy(s->chars + s->w, way->chars, way->n * sizeof *s->chars);
    s->w += way->n;
    s->i = to;
}

/* Whether the two letters begin a syllable together, or it ends with a letter that ends none which bears a tone. */
static bool is_cluster(int32_t a, int32_t b) {
    return AMONG(b, RO_RUA, LO_LING) &&
           AMONG(a, KO_KAI, KHO_KHAI, KHO_KHWAI, TO_TAO, PO_PLA, PHO_PHUNG, PHO_PHAN, HO_HIP);
}

/* A vowel before its letter, that and its tone, as many words begin. */
static const char common_led[] =
    " เก่ เก้ เข่ เข้ เคร่ เจ้ เช่ เช้ เต่ เต้ เท่ เน้ เปล่ เฝ้ เพ้ เย้ เร่ เล่ เล้ เว้ เศร้ เส้ เห่ เหล่ เหล้ เกล้ เฒ่ แก่ แก้ แข่ แข้ แจ้ แต่ แต้ แท้ แน่ แบ่ แผ่ แพ้ แพร่ "
    "แม่ แม้ แย่ แย้ แล้ แว่ แห่ แห้ แหล่ แคร่ โก้ โต้ โต๊ โน้ โป๊ โปร่ โพ้ โม้ โล่ โล้ ไก่ ไกล่ ไข่ ไข้ ได้ ไต้ ไผ่ ไพร่ ไม่ ไม้ ไร่ ไร้ ไล่ ไว้ ไส้ ไหม้ ไหล่ ไหว้ "
    "ไอ้ ใกล้ ใคร่ ใช่ ใช้ ใต้ ใฝ่ ใส่ ให้ ใหญ่ ใหม่ ";

/* Whether a way that begins with such a vowel, and not with the tone of the letter before, is the beginning of a word that bears the tone. */
static bool is_led(const struct way *way) {
    char word[3 * MOST + 2] = " ";
    size_t n = 1;
    while (n < way->n && !is_tone(way->chars[n]))
        n++;
    if (n == way->n || is_tone(way->chars[0]))
        return true;
    spell(word + 1, way->chars, n + 1);
    return strstr(common_led, word) || strstr(common, word);
}

/* Whether the letter was meant twice ("ไ่มี"): behind SARA AI and the tone it bears another vowel. */
static bool is_again(int32_t lead, int32_t tone, int32_t letter, const struct way *marks) {
    struct way once = {.chars = {lead, letter, tone}, .n = 3};
    return AMONG(lead, SARA_AI_MAIMUAN, SARA_AI_MAIMALAI) && marks->n && is_vowel_mark(marks->chars[0]) &&
           is_led(&once);
}

/* Marks behind the vowel that is written before their letter. A tone may be of the letter before that ("ทีใ่ช้"), or of none. */
static void settle_led(struct settling *s) {
    struct way run = {0}, rest = {0}, all, ways[WAYS] = {0};
    int32_t lead = s->chars[s->w - 1], before = s->w > 1 ? s->chars[s->w - 2] : 0,
            first = s->w > 2 ? s->chars[s->w - 3] : 0;
    size_t letter = gather(s, s->i, &run), end = gather(s, letter + 1, &rest), n = 0, doubt = 0;
    const struct around after = {s->chars, s->n, letter};
    bool tone = run.n == 1 && !is_vowel_mark(run.chars[0]);
    bool two = end == letter + 1 && is_cluster(look(&after, 0), look(&after, 1)) &&
               !is_mark(look(&after, 2)) && !goes_on(&after, 2);
    end += two;
    if (tone &&
        (is_vowel_mark(before) || (is_letter(before) && (is_leading(first) || run.chars[0] == MAI_TAIKHU)))) {
        struct way *late = &ways[n++];
        add(late, run.chars[0]);
        for (size_t k = letter; k <= end; k++)
            add(late, k == letter ? lead : s->chars[k - 1]);
    }
    all = run;
    for (size_t k = 0; k < rest.n; k++)
        add(&all, rest.chars[k]);
    for (int last = 0; last < 2; last++) {
        struct way early = {0};
        add(&early, lead);
        if (two)
            add(&early, s->chars[letter]);
        bool conflict = add_letter(&early, s->chars[letter + two], &all, last);
        if ((conflict && n && !last) || (last && (!conflict || n > 1)))
            break;
        ways[n++] = early;
        doubt = last ? n : 0;
    }
    if (tone && is_again(lead, run.chars[0], s->chars[letter], &rest)) {
        const int32_t again[] = {lead, s->chars[letter], run.chars[0], s->chars[letter]};
        memcpy(ways[0].chars, again, sizeof again);
        ways[0].n = sizeof again / sizeof *again;
        for (size_t k = 0; k < rest.n; k++)
            add(&ways[0], rest.chars[k]);
        n = 1;
    } else if (tone && n < WAYS) {
        struct way bare = {.bare = true};
        add(&bare, lead);
        add_letter(&bare, s->chars[letter], &rest, false);
        add(&bare, two ? s->chars[letter + 1] : 0);
        ways[n] = bare;
        if (n && !doubt && !is_led(&ways[n - 1])) { /* of no more words it is that */
            ways[n] = ways[n - 1];
            ways[n - 1] = bare;
        }
        n++;
    }
    take(s, ways, n, doubt, 1, end);
}

static bool is_common(int32_t lead, const struct way *way) {
    return way->n == 3 && begin(common, lead, way->chars[0], way->chars[1], way->chars[2]);
}

/* A letter, with what stands on it: of two marks of a kind the first or the last is meant. A tone goes before the vowel beside it. */
static void settle_letter(struct settling *s) {
    if (!is_mark(typed(s, s->i + 1)) && !is_tone(typed(s, s->i + 2))) { /* most bear nothing */
        s->chars[s->w++] = s->chars[s->i++];
        return;
    }
    struct way marks = {0}, ways[WAYS] = {0};
    size_t end = gather(s, s->i + 1, &marks);
    int32_t beside =
        AMONG(typed(s, end), SARA_A, SARA_AA, SARA_AM) && is_tone(typed(s, end + 1)) ? typed(s, end) : 0;
    if (beside)
        end = gather(s, end + 1, &marks);
    bool two = add_letter(&ways[0], s->chars[s->i], &marks, false);
    bool again = ways[0].n <= marks.n; /* one of them twice, another between: บั้ัญชี */
    if (!two && !beside && !again) {   /* in which order they were typed tells whose they are */
        s->chars[s->w++] = s->chars[s->i++];
        return;
    }
    add_letter(&ways[1], s->chars[s->i], &marks, true);
    add(&ways[0], beside);
    add(&ways[1], beside);
    int32_t lead = s->w ? s->chars[s->w - 1] : 0;
    bool known[2] = {is_common(lead, &ways[0]), is_common(lead, &ways[1])};
    if (known[1] && !known[0]) {
        struct way first = ways[0];
        ways[0] = ways[1];
        ways[1] = first;
    }
    take(s, ways, two ? 2 : 1, two && known[0] == known[1] ? 2 : 0, 0, end);
}

/* Marks before anything that could bear them: a vowel is of the letter behind it ("ิกจกรรม"), a tone of that or of none. */
static void settle_stray(struct settling *s) {
    struct way run = {0}, rest = {0}, all, ways[WAYS] = {0};
    size_t letter = gather(s, s->i, &run), end = gather(s, letter + 1, &rest);
    bool vowel = is_vowel_mark(run.chars[0]) || is_vowel_mark(run.chars[run.n - 1]);
    all = run;
    for (size_t k = 0; k < rest.n; k++)
        add(&all, rest.chars[k]);
    add_letter(&ways[0], s->chars[letter], &rest, false);
    bool conflict = add_letter(&ways[1], s->chars[letter], &all, false);
    bool same = ways[0].n == ways[1].n; /* the letter bears it as well */
    if (vowel && !conflict && !same)
        take(s, &ways[1], 1, 0, 0, end);
    else
        take(s, ways, conflict || same ? 1 : 2, conflict || same ? 0 : 2, 0, end);
}

/* Marks before a vowel that is written before its letter, where nothing stands that could bear them: they are of that letter, or of none. */
static void settle_before_led(struct settling *s) {
    struct way run = {0}, rest = {0}, all, ways[2] = {0};
    size_t lead = gather(s, s->i, &run), end = gather(s, lead + 2, &rest);
    all = rest;
    for (size_t k = 0; k < run.n; k++)
        add(&all, run.chars[k]);
    add(&ways[0], s->chars[lead]);
    add_letter(&ways[0], s->chars[lead + 1], &rest, false);
    add(&ways[1], s->chars[lead]);
    bool conflict = add_letter(&ways[1], s->chars[lead + 1], &all, false), same = ways[0].n == ways[1].n;
    take(s, ways, conflict || same ? 1 : 2, conflict || same ? 0 : 2, 0, end);
}

static bool is_thai(int32_t c) {
    return c >= KO_KAI && c <= NIKHAHIT;
}

/* Put each mark where one can stand; how many characters are left. */
static size_t settle(int32_t *chars, size_t n, bool other, bool *unsure) {
    struct settling s = {.chars = chars, .n = n, .other = other};
    while (s.i < n) {
        int32_t c = chars[s.i], before = s.w ? chars[s.w - 1] : 0;
        size_t behind = s.i;
        while (is_mark(typed(&s, behind)))
            behind++;
        bool led = behind > s.i && is_letter(typed(&s, behind));
        if (led && is_leading(before))
            settle_led(&s);
        else if (led && !is_thai(before))
            settle_stray(&s);
        else if (behind > s.i && !is_thai(before) && is_leading(typed(&s, behind)) &&
                 is_letter(typed(&s, behind + 1)))
            settle_before_led(&s);
        else if (is_letter(c))
            settle_letter(&s);
        else if (c == before && is_leading(c)) /* ไไ; SARA E twice is another one, and was joined before */
            s.i++;
        else
            chars[s.w++] = chars[s.i++];
    }
    if (s.words)
        ubrk_close(s.words);
    *unsure |= s.unsure;
    return s.w;
}

/* ---- letters that look alike ---- */

/* DO CHADA and TO PATAK as the words have them that officers write; the longer word first. Names of persons have either. */
static const uint32_t *const with_either[] = {U"ปรากฏ", U"กรกฎาคม", U"กฤษฎีกา", U"ราษฎร", U"มงกุฎ", U"กฎ"};

static bool is_either(int32_t c) {
    return c == DO_CHADA || c == TO_PATAK;
}

/* Whether the `n` characters have the word, in either spelling, with that letter at `at`; which of the two it is then, 0 otherwise. */
static int32_t spelt_in(const uint32_t *word, const int32_t *chars, size_t n, size_t at) {
    size_t letter = 0, i = 0;
    while (!is_either((int32_t)word[letter]))
        letter++;
    if (letter > at)
        return 0;
    const int32_t *c = chars + at - letter;
    n -= at - letter;
    while (word[i] && i < n && (c[i] == (int32_t)word[i] || (i == letter && is_either(c[i]))))
        i++;
    return word[i] ? 0 : (int32_t)word[letter];
}

static void set_look_alikes(int32_t *chars, size_t n) {
    for (size_t i = 0; i < n; i++) {
        int32_t c = 0;
        for (size_t k = 0; is_either(chars[i]) && !c && k < sizeof with_either / sizeof *with_either; k++)
            c = spelt_in(with_either[k], chars, n, i);
        chars[i] = c ? c : chars[i];
    }
}

/* The Thai character at byte `*i`, which goes behind it; 0 for any other. */
static int32_t next_thai(const char *s, size_t *i) {
    const unsigned char *p = (const unsigned char *)s + *i;
    bool thai = p[0] == 0xE0 && (p[1] == 0xB8 || p[1] == 0xB9) && p[2];
    *i += thai ? 3 : 1;
    return thai ? 0x0E00 | (p[1] & 1) << 6 | (p[2] & 0x3F) : 0;
}

/* Whether a letter that bears nothing but its tone has what makes it a syllable: a vowel before it, or what ends it behind. */
static bool is_syllable(int32_t lead, const int32_t behind[2]) {
    if (is_leading(lead))
        return true;
    if (AMONG(behind[0], SARA_A, SARA_AA, SARA_AM))
        return true;
    bool begins = is_tone(behind[1]) || is_vowel_mark(behind[1]) ||
                  AMONG(behind[1], SARA_A, SARA_AA, SARA_AM, MAI_TAIKHU, NIKHAHIT);
    return is_letter(behind[0]) && (!begins || AMONG(behind[0], O_ANG, WO_WAEN));
}

/* Whether a tone that stands twice stands in the place of a vowel. */
static bool lacks_vowel(const char *text) {
    int32_t first = 0, lead = 0, letter = 0, tone = 0; /* the last four characters */
    for (size_t i = 0; text[i];) {
        int32_t c = next_thai(text, &i);
        if (is_tone(c) && c == tone) {
            size_t k = i;
            int32_t behind[2] = {0};
            while (text[k] && (behind[0] = next_thai(text, &k)) == tone)
                i = k;
            behind[0] = behind[0] == tone ? 0 : behind[0];
            behind[1] = behind[0] && text[k] ? next_thai(text, &k) : 0;
            bool led = is_letter(lead) && is_leading(first); /* ใกล้ */
            if (is_letter(letter) && !led && !is_syllable(lead, behind))
                return true;
            continue;
        }
        first = lead;
        lead = letter;
        letter = tone;
        tone = c;
    }
    return false;
}

/* Letters that end no syllable which bears the tone, but in words from afar. */
static bool ends_none(int32_t c, int32_t tone) {
    return is_letter(c) && !AMONG(c, NGO_NGU, NO_NU, MO_MA, YO_YAK, WO_WAEN, O_ANG) &&
           (tone == MAI_EK || !AMONG(c, KO_KAI, DO_DEK, BO_BAIMAI));
}

/* The few syllables with SARA AI MAIMUAN that bear a tone. */
static const char with_maimuan[] = " ใกล้ ใคร่ ใช่ ใช้ ใต้ ใบ้ ใฝ่ ใภ้ ใส่ ให้ ใหญ่ ใหม่ ";

/* Whether no syllable with SARA AI MAIMUAN bears the tone at `at`. */
static bool is_no_maimuan(const int32_t *c, size_t at) {
    size_t n = at > 1 && c[at - 2] == SARA_AI_MAIMUAN ? 3 : at > 2 && c[at - 3] == SARA_AI_MAIMUAN ? 4 : 0;
    char syllable[14] = " ";
    if (!n || !is_letter(c[at - 1]))
        return false;
    spell(syllable + 1, c + at + 1 - n, n);
    return !strstr(with_maimuan, syllable);
}

/*
 * Whether the mark at `i` makes no word: the dictionary has none with it, without it there are fewer, or its syllable ends as none does that
 * bears one. *stray: whether the dictionary has one without it alone.
 */
static bool makes_none(UBreakIterator **words, const int32_t *chars, size_t n, size_t i, bool *stray) {
    int32_t text[2 * AROUND];
    size_t from = i > AROUND ? i - AROUND : 0, to = n - i > AROUND ? i + AROUND : n, at = i - from;
    struct piece word, last, bare;
    memcpy(text, chars + from, (to - from) * sizeof *text);
    const struct around a = {text, to - from, at + 1 + (at + 1 < to - from && text[at + 1] == SARA_AA)};
    int with = split(words, text, to - from, at, &word);
    split(words, text, to - from, a.at, &last);
    bool vowel =
        is_vowel_mark(text[at - 1]) || look(&a, -1) == SARA_AA || (at > 1 && is_leading(text[at - 2]));
    bool short_led =
        at > 1 && is_leading(text[at - 2]) && look(&a, 0) == SARA_A && text[at] <= MAI_THO; /* แล้ะ */
    bool ends = ends_none(look(&a, 0), text[at]) && vowel && !goes_on(&a, 1) && !is_mark(look(&a, 1)) &&
                look(&a, 1) != THANTHAKHAT && last.from != a.at;
    bool none = ends || short_led || is_no_maimuan(text, at) ||
                !is_known(words, text + word.from, word.to - word.from);
    memmove(text + at, text + at + 1, (to - from - at - 1) * sizeof *text);
    int fewer = split(words, text, to - from - 1, at - 1, &bare);
    *stray =
        is_tone(chars[i]) && none && fewer <= with && is_known(words, text + bare.from, bare.to - bare.from);
    return none || (is_tone(chars[i]) && fewer < with);
}

/* What was typed, and how much shorter it became. */
struct typed {
    const int32_t *chars;
    size_t n, gone;
};

/* Whether the `n` characters stand in it about there. */
static bool is_near(const struct typed *t, const int32_t *part, size_t n, size_t at) {
    enum { ASIDE = 4 };
    for (size_t i = at > ASIDE ? at - ASIDE : 0; i + n <= t->n + 1 && i <= at + t->gone + ASIDE; i++)
        if (!memcmp(t->chars + i, part, n * sizeof *part))
            return true;
    return false;
}

/* Whether the letter that bears the mark at `at` was typed so, with a tone all it bears and what follows. */
static bool was_typed(const struct typed *t, const int32_t *mended, size_t at) {
    size_t from = at - 1 - (at > 1 && is_vowel_mark(mended[at - 1]));
    return is_near(t, mended + from, at + 1 + is_tone(mended[at]) - from, from);
}

/* Whether the tone at `at` was typed before the vowel on its letter: which may be the next one ("คูส่ัญญา"). */
static bool was_before(const struct typed *t, const int32_t *mended, size_t at) {
    const int32_t early[] = {at > 1 ? mended[at - 2] : 0, mended[at], mended[at - 1]};
    return is_vowel_mark(mended[at - 1]) && is_near(t, early, 3, at);
}

/* Of the marks that were put where they stand, a tone that makes no word is none where there is a word without it ("เ่งิน", "ทำ้"). */
static size_t drop_strays(struct typed *t, int32_t *chars, size_t m, bool *unsure) {
    UBreakIterator *words = NULL;
    for (size_t i = 1; i < m; i++) {
        bool stray, mark = is_tone(chars[i]) || is_vowel_mark(chars[i]);
        if (!mark || was_typed(t, chars, i) || !makes_none(&words, chars, m, i, &stray))
            continue;
        if (!stray || was_before(t, chars, i)) {
            *unsure = true;
            continue;
        }
        memmove(chars + i, chars + i + 1, (m - i) * sizeof *chars);
        i--;
        m--;
        t->gone++;
    }
    if (words)
        ubrk_close(words);
    return m;
}

/* A tone stands behind the vowel above or below its letter. */
static void put_behind_vowel(int32_t *chars, size_t n) {
    for (size_t i = 1; i + 1 < n; i++)
        if (is_tone(chars[i]) && is_vowel_mark(chars[i + 1]) && is_letter(chars[i - 1])) {
            int32_t tone = chars[i];
            chars[i] = chars[i + 1];
            chars[i + 1] = tone;
        }
}

size_t rp_spelling_late(int32_t *chars, size_t n, bool other, bool *unsure) {
    int32_t *typed = malloc((n + 1) * sizeof *typed);
    if (typed)
        memcpy(typed, chars, n * sizeof *typed);
    size_t m = settle(chars, join(chars, n), other, unsure);
    set_look_alikes(chars, m);
    put_late(chars, m);
    put_behind_vowel(chars, m);
    chars[m] = 0;
    if (typed)
        typed[n] = 0;
    struct typed t = {typed, n, n - m};
    if (typed && !other && (t.gone || memcmp(typed, chars, n * sizeof *typed) != 0))
        m = drop_strays(&t, chars, m, unsure);
    *unsure |= !typed;
    free(typed);
    return m;
}

bool rp_spelling_sure(const char *text) {
    size_t n = 0;
    bool unsure = lacks_vowel(text);
    int32_t *chars = malloc((strlen(text) + 1) * sizeof *chars);
    for (size_t i = 0; chars && text[i];)
        chars[n++] = next_thai(text, &i);
    if (!chars)
        return false;
    rp_spelling_late(chars, n, false, &unsure);
    free(chars);
    return !unsure;
}

size_t rp_spelling_word(const char *text, size_t at, size_t *n) {
    enum { SIDE = 120 }; /* bytes on either side: enough for the dictionary to see the word whole */
    size_t length = strlen(text);
    if (at && at == length) /* what followed was taken away: it was of the last */
        at--;
    while (at && ((unsigned char)text[at] & 0xC0) == 0x80)
        at--;
    size_t from = at > SIDE ? at - SIDE : 0, to = length - at > SIDE ? at + SIDE : length;
    while (from < at && ((unsigned char)text[from] & 0xC0) == 0x80)
        from++;
    while (to < length && ((unsigned char)text[to] & 0xC0) == 0x80)
        to++;
    UErrorCode e = U_ZERO_ERROR;
    UText *part = utext_openUTF8(NULL, text + from, (int64_t)(to - from), &e);
    UBreakIterator *words = ubrk_open(UBRK_WORD, "th", NULL, 0, &e);
    ubrk_setUText(words, part, &e);
    int32_t begin = (int32_t)(at - from), end = begin;
    if (U_SUCCESS(e) && at < length) {
        begin = ubrk_isBoundary(words, begin) ? begin : ubrk_preceding(words, begin);
        end = ubrk_following(words, begin);
    }
    if (words)
        ubrk_close(words);
    if (part)
        utext_close(part);
    *n = end > begin ? (size_t)(end - begin) : 0;
    return from + (size_t)begin;
}
