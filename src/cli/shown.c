/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What is shown: everything that a person sees goes through one of these streams, so that nothing that came from a file, an
 * argument or a name gives orders to the terminal, or turns the direction of what is read.
 */
#include "cli/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LONGEST = 4 /* bytes of a character */, STREAMS = 4, PIECE = 1024 };

struct shown {
    FILE *stream;
    int fd;
    bool straight;      /* the program's own codes, or csv for another program */
    char held[LONGEST]; /* the beginning of a character */
    size_t n_held;
    int columns; /* lines are broken at words to fit these; 0: as they are */
    int at;      /* columns of the line at hand that are used already */
    char *line;  /* what is to be shown, gathered until it is written */
    size_t n_line, room;
};

static struct shown all[STREAMS];

/* Lines on the screen since the officer's last word, whichever stream they came by; a screenful waits to be read. */
static struct {
    int lines, rows;      /* rows: of the screen; 0: nothing waits */
    bool (*more)(void *); /* false: that is enough */
    void *ctx;
    bool enough; /* what comes until the next word isn't shown */
} page;

/* Control characters (but of lines), and those that change the direction or end a line unseen. */
static bool gives_orders(unsigned c) {
    static const unsigned single[] = {0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF};
    for (size_t i = 0; i < sizeof single / sizeof *single; i++)
        if (c == single[i])
            return true;
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB);
}

/* What is put in the place of `n` bytes at `s`, NULL: they are shown as they are. */
static const char *in_place_of(const char *s, size_t n, unsigned c, bool whole, char out[16]) {
    if (!whole)
        snprintf(out, 16, "\\x%02X", (unsigned)(unsigned char)*s);
    else if (c == '\r' && n > 1 && s[1] == '\n') /* the end of a line of csv */
        return NULL;
    else if (gives_orders(c))
        snprintf(out, 16, "\\u%04X", c);
    else
        return NULL;
    return out;
}

/* Whether `n` bytes may be the beginning of a character that goes on. */
static bool may_go_on(const char *s, size_t n) {
    unsigned char c = (unsigned char)*s;
    size_t whole = c >= 0xF0 && c < 0xF5 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 1;
    for (size_t i = 1; i < n; i++)
        if (((unsigned char)s[i] & 0xC0) != 0x80)
            return false;
    return c < 0xF5 && n < whole;
}

/* Tell `put` the bytes to show; gives how many of `s` were taken: where more may come, not the beginning of a character. */
typedef bool put_fn(void *ctx, const char *s, size_t n);
static size_t show(const char *s, size_t n, bool more, put_fn *put, void *ctx) {
    size_t from = 0, i = 0;
    bool good = true;
    while (i < n && good) {
        char out[16];
        unsigned c;
        if ((unsigned char)s[i] >= 0x20 && (unsigned char)s[i] < 0x7F) {
            i++;
            continue;
        }
        size_t k = ropa_text_char(s + i, n - i, &c);
        if (!k && more && may_go_on(s + i, n - i))
            break;
        const char *instead = in_place_of(s + i, n - i, c, k > 0, out);
        if (instead) {
            good = (i == from || put(ctx, s + from, i - from)) && put(ctx, instead, strlen(instead));
            from = i + (k ? k : 1);
        }
        i += k ? k : 1;
    }
    if (good && i > from)
        good = put(ctx, s + from, i - from);
    return good ? i : 0;
}

/* ---- streams ---- */

static bool put_bytes(const struct shown *t, const char *s, size_t n) {
    while (n) {
        ssize_t k = write(t->fd, s, n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0)
            return false;
        s += k;
        n -= (size_t)k;
    }
    return true;
}

/* Line by line to people; before the line that would push the first one off the screen, what stands there is to be read. */
static bool put_fd(void *ctx, const char *s, size_t n) {
    const struct shown *t = ctx;
    if (!t->columns || t->straight)
        return put_bytes(t, s, n);
    bool good = true;
    while (n && good && !page.enough) {
        const char *end = memchr(s, '\n', n);
        size_t k = end ? (size_t)(end - s) + 1 : n;
        if (page.rows && page.lines >= page.rows - 1) {
            page.lines = 0;
            page.enough = !page.more(page.ctx);
            continue;
        }
        good = put_bytes(t, s, k);
        page.lines += end != NULL;
        s += k;
        n -= k;
    }
    return good;
}

/* ---- lines that fit ---- */

static bool gather(void *ctx, const char *s, size_t n) {
    struct shown *t = ctx;
    if (t->n_line + n >= t->room) {
        size_t room = (t->n_line + n) * 2 + PIECE;
        char *more = realloc(t->line, room);
        if (!more)
            return false;
        t->line = more;
        t->room = room;
    }
    memcpy(t->line + t->n_line, s, n);
    t->n_line += n;
    t->line[t->n_line] = '\0';
    return true;
}

/* Where the lines after the first begin: under the last column of a line in columns, else a little in. */
static int hanging(char *line, int columns) {
    size_t lead = strspn(line, " "), at = lead;
    int hang = (int)lead + 2;
    for (size_t i = lead; line[i]; i++)
        if (i > at && line[i - 1] == ' ' && line[i - 2] == ' ' && line[i] != ' ') {
            char head = line[i];
            line[i] = '\0';
            int width = ropa_text_width(line);
            line[i] = head;
            if (width > columns / 2)
                break;
            hang = width;
        }
    return hang < columns / 2 ? hang : columns / 2;
}

/* A line, or the part of one that has come. */
static bool put_wrapped(struct shown *t, char *line) {
    int hang = hanging(line, t->columns);
    while (*line && t->at + ropa_text_width(line) > t->columns) {
        char gap[256];
        size_t n = ropa_text_wrap(line, t->columns - t->at), text = n;
        if (!n || ropa_text_width(line) == 0)
            break;
        while (text && line[text - 1] == ' ')
            text--;
        snprintf(gap, sizeof gap, "\n%*s", hang, "");
        if (!put_fd(t, line, text) || !put_fd(t, gap, strlen(gap)))
            return false;
        line += n + strspn(line + n, " ");
        t->at = hang;
    }
    t->at += ropa_text_width(line);
    return put_fd(t, line, strlen(line));
}

static bool put_lines(struct shown *t) {
    bool good = true;
    char *line = t->line;
    for (char *end; good && t->n_line && (end = strchr(line, '\n')); line = end + 1) {
        *end = '\0';
        good = put_wrapped(t, line) && put_fd(t, "\n", 1);
        t->at = 0;
    }
    if (good && t->n_line)
        good = put_wrapped(t, line);
    t->n_line = 0;
    return good;
}

static ssize_t write_shown(void *cookie, const char *s, size_t n) {
    struct shown *t = cookie;
    char piece[PIECE];
    size_t done = 0;
    if (t->straight) {
        t->at = memchr(s, '\r', n) ? 0 : t->at;
        page.lines = n >= 4 && !memcmp(s + n - 4, "\033[2J", 4) ? 0 : page.lines; /* the screen is empty */
        return put_fd(t, s, n) ? (ssize_t)n : 0;
    }
    while (done < n) { /* with what was held of the piece before */
        size_t k = n - done < PIECE - LONGEST ? n - done : PIECE - LONGEST, whole = t->n_held + k;
        memcpy(piece, t->held, t->n_held);
        memcpy(piece + t->n_held, s + done, k);
        size_t taken = show(piece, whole, true, t->columns ? gather : put_fd, t);
        if (!taken && whole >= LONGEST)
            return 0;
        t->n_held = whole - taken;
        memcpy(t->held, piece + taken, t->n_held);
        done += k;
    }
    return put_lines(t) ? (ssize_t)n : 0;
}

static int close_shown(void *cookie) {
    struct shown *t = cookie;
    bool good = !t->n_held || show(t->held, t->n_held, false, put_fd, t);
    free(t->line);
    t->stream = NULL;
    return good ? 0 : -1;
}

static struct shown *find(FILE *stream) {
    for (size_t i = 0; i < STREAMS; i++)
        if (all[i].stream == stream)
            return &all[i];
    return NULL;
}

FILE *cli_stream(int fd, int buffering) {
    static const cookie_io_functions_t through = {.write = write_shown, .close = close_shown};
    struct shown *t = find(NULL);
    if (!t)
        return NULL;
    *t = (struct shown){.fd = fd};
    t->stream = fopencookie(t, "w", through);
    if (t->stream)
        setvbuf(t->stream, NULL, buffering, BUFSIZ);
    return t->stream;
}

void cli_fit(FILE *stream, int columns) {
    struct shown *t = find(stream);
    fflush(stream);
    if (t && isatty(t->fd))
        t->columns = columns;
}

void cli_page(int rows, bool (*more)(void *ctx), void *ctx) {
    page.rows = rows;
    page.more = more;
    page.ctx = ctx;
}

int cli_page_turn(void) {
    int lines = page.lines;
    page.lines = 0;
    page.enough = false;
    return lines;
}

void cli_page_on(void) {
    if (page.enough)
        cli_page_turn();
}

int cli_page_used(void) {
    return page.lines;
}

void cli_straight(FILE *stream, bool on) {
    struct shown *t = find(stream);
    fflush(stream);
    if (t)
        t->straight = on;
}

void cli_code(FILE *stream, const char *code) {
    struct shown *t = find(stream);
    bool before = t && t->straight;
    cli_straight(stream, true);
    fputs(code, stream);
    cli_straight(stream, before);
}

static bool put_file(void *ctx, const char *s, size_t n) {
    return fwrite(s, 1, n, ctx) == n;
}

char *cli_shown(const char *text) {
    char *out = NULL;
    size_t size;
    FILE *f = open_memstream(&out, &size);
    if (!f)
        return NULL;
    show(text, strlen(text), false, put_file, f);
    fclose(f);
    return out;
}
