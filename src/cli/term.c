/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */
#include "cli/term.h"

#include "cli/internal.h"
#include "cli/practice.h"
#include "cli/screen.h"

#include <errno.h>
#include <poll.h>
#include <readline/readline.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* What readline's callbacks need; they take no context of ours. */
static struct {
    volatile sig_atomic_t interrupted;
    const char *mend; /* comes into the line when it is asked for, as it is shown */
    bool mending;     /* it stands in the line from the beginning */
    const char *const *words;
    char *ahead;            /* typed where no question stood: an answer to the next; owned */
    unsigned char key[400]; /* read already, to be read again */
    size_t n_key, at_key;
    size_t waiting; /* bytes that were there before the question stood, of which this many weren't read yet */
    bool early;     /* the one read last was among them */
    bool pasted;    /* lines came together: none of them answers */
    double ended;   /* when the line before was, in seconds */
    size_t entered; /* lines, by Enter */
    bool told_pastes; /* the terminal says what is pasted */
    bool ready;
} term;

enum { TOGETHER = 10, QUIET = 50 /* ms: nobody types so fast; what belongs to it has come */ };
enum { STROKE = 2, WORD = 16, WORDS = 6 /* characters, and lines, that somebody types in one go */ };
enum { MOST = 400, BRIEF = 30, PER_SECOND = 60 /* bytes that are typed while the program works */ };

static struct termios before; /* readline took the terminal */

void cli_term_measure(struct cli *cli) {
    struct winsize w;
    bool is = !ioctl(STDOUT_FILENO, TIOCGWINSZ, &w);
    cli->columns = is && w.ws_col >= 40 ? w.ws_col : 100;
    cli->rows = is && w.ws_row >= 10 ? w.ws_row : 24;
    cli_fit(cli->out, cli->columns);
    cli_fit(cli->err, cli->columns);
}

/* What ends the program while readline has the terminal: it is given back as it was, first of all. */
static void on_end(int sig) {
    static const char plain_paste[] = "\033[?2004l";
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
    ssize_t told = term.told_pastes ? write(STDOUT_FILENO, plain_paste, sizeof plain_paste - 1) : 0;
    told += write(STDOUT_FILENO, "\r\n", 2);
    (void)told; /* the terminal may be gone */
    cli_practice_end();
    signal(sig, SIG_DFL);
    raise(sig);
}

static void on_interrupt(int sig) {
    (void)sig;
    term.interrupted = 1;
}

/* Whether the terminal is no more, or its other side is closed and it will be no more in a moment: what is read ends before that. */
static bool is_gone(void) {
    struct termios t;
    struct pollfd in = {.fd = STDIN_FILENO};
    bool there = !tcgetattr(STDIN_FILENO, &t);
    return there ? poll(&in, 1, 0) == 1 && in.revents & POLLHUP : errno == EIO;
}

/*
 * The end of a terminal is no word of the officer's, as Ctrl-D and the end of a pipe are: the window was closed, or the line
 * to the machine broke. What ends the program then is SIGHUP, also where whoever started it had that ignored (nohup,
 * service managers): what was answered stays a draft, what was being typed is no answer.
 */
static void end_if_hung_up(void) {
    sigset_t hup;
    if (!is_gone())
        return;
    sigemptyset(&hup);
    sigaddset(&hup, SIGHUP);
    signal(SIGHUP, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &hup, NULL);
    raise(SIGHUP);
}

/* One byte; EOF at the end and after Ctrl-C. */
static int get_byte(FILE *f) {
    unsigned char c;
    if (term.at_key < term.n_key)
        return term.key[term.at_key++];
    for (;;) {
        ssize_t n = read(fileno(f), &c, 1);
        if (n == 1) {
            term.early = term.waiting > 0;
            term.waiting -= term.early;
            return c;
        }
        if (n < 0 && errno == EINTR && !term.interrupted)
            continue;
        if (!term.interrupted)
            end_if_hung_up();
        return EOF;
    }
}

/* Whether more of what is typed comes within `ms`. */
static bool comes(int ms) {
    struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&in, 1, ms) == 1 && in.revents & POLLIN;
}

/* Where the line ends in the `n` bytes. */
static size_t line_of(const unsigned char *bytes, size_t n) {
    size_t i = 0;
    while (i < n && bytes[i] != '\r' && bytes[i] != '\n')
        i++;
    return i;
}

static size_t characters(const char *text, size_t n) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/*
 * Whether what came behind a line was typed in one go, as over a slow line to the machine: a few short words, one of them, or the line
 * before, a stroke. A page has no such lines. What begins with a code is a key that is no letter, or what the terminal says is pasted.
 */
static bool is_typed(const unsigned char *bytes, size_t n) {
    size_t longest = 0, lines = 0, count = characters(rl_line_buffer, (size_t)rl_end);
    bool stroke = count && count <= STROKE;
    for (size_t i = 0, end; i < n; i = end + 1, lines++) {
        end = i + line_of(bytes + i, n - i);
        count = characters((const char *)bytes + i, end - i);
        longest = count > longest ? count : longest;
        stroke = stroke || (count && count <= STROKE);
    }
    return *bytes == '\033' || (lines <= WORDS && longest <= WORD && (stroke || !longest));
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/*
 * Enter. A terminal that doesn't tell what is pasted sends the lines of a page as if each were typed and entered; nobody types that
 * fast. What came with the first is taken out of the way, and answers nothing. What was there before the question stood was typed
 * while the program worked, and is read in its turn.
 */
static int end_line(int count, int key) {
    unsigned char more[4096];
    size_t n = 0;
    while (!term.early && term.at_key == term.n_key && comes(n ? QUIET : TOGETHER)) {
        ssize_t got = read(STDIN_FILENO, more + n, sizeof more - n);
        if (got <= 0)
            break;
        n += (size_t)got;
        n = n > sizeof term.key ? sizeof term.key + 1 : n; /* is a page, whatever comes */
    }
    term.pasted = n > sizeof term.key || (n && !is_typed(more, n));
    term.ended = now();
    if (n) {
        term.n_key = term.pasted ? 0 : n;
        term.at_key = 0;
        memcpy(term.key, more, term.n_key);
    }
    return rl_newline(count, key);
}

static int begin_line(void) {
    int n = 0;
    double time = now() - term.ended;
    bool typed = !ioctl(STDIN_FILENO, FIONREAD, &n) && n <= MOST && n <= BRIEF + PER_SECOND * time;
    term.waiting = typed && !term.pasted ? (size_t)n : 0;
    if (term.mending && term.mend)
        rl_insert_text(term.mend);
    return 0;
}

/* What is to be mended, into a line on which nothing was typed yet. */
static int bring(int count, int key) {
    (void)count, (void)key;
    if (!term.mend || rl_end)
        return rl_ding();
    rl_insert_text(term.mend);
    return 0;
}

/* Words that have what is typed in them, beginning or not: Thai words aren't set apart by spaces. */
static char *next_word(const char *typed, int state) {
    static size_t i;
    if (!state)
        i = 0;
    while (term.words && term.words[i]) {
        const char *word = term.words[i++];
        if (!strncmp(word, typed, strlen(typed)))
            return strdup(word);
    }
    return NULL;
}

static char **complete(const char *typed, int start, int end) {
    (void)start, (void)end;
    rl_attempted_completion_over = 1; /* never names of files */
    rl_completion_append_character = '\0';
    return *typed ? rl_completion_matches(typed, next_word) : NULL;
}

/* Backspace takes the last mark alone, as Thai keyboards do elsewhere; readline takes letter and marks together. */
static int rub_out(int count, int key) {
    (void)count, (void)key;
    int at = rl_point;
    if (at == 0)
        return 0;
    do {
        at--;
    } while (at > 0 && ((unsigned char)rl_line_buffer[at] & 0xC0) == 0x80);
    bool again = (unsigned char)rl_line_buffer[at] >= 0x80; /* a mark has no column of its own */
    if (again)
        rl_clear_visible_line();
    rl_delete_text(at, rl_point);
    rl_point = at;
    if (again)
        rl_forced_update_display();
    return 0;
}

static void prepare(void) {
    static const char *const f2[] = {"\\eOQ", "\\e[12~",
                                     "\\e[[B"}; /* as terminals and the Linux console send it */
    if (term.ready)
        return;
    term.ready = true;
    rl_readline_name = "ropa";
    rl_catch_signals = 0;
    rl_change_environment = 0;
    rl_getc_function = get_byte;
    rl_startup_hook = begin_line;
    rl_attempted_completion_function = complete;
    rl_basic_word_break_characters = ",;";
    rl_completer_word_break_characters = (char *)",;";
    rl_initialize();
    rl_variable_bind("bind-tty-special-chars", "off"); /* it would take the keys back */
    const char *kind = getenv("TERM");
    term.told_pastes = kind && strcmp(kind, "dumb") != 0;
    rl_variable_bind("enable-bracketed-paste", term.told_pastes ? "on" : "off");
    rl_bind_key('\r', end_line);
    rl_bind_key('\n', end_line);
    rl_bind_key('\t', rl_complete);
    rl_bind_key(127, rub_out);
    rl_bind_key('\b', rub_out);
    for (size_t i = 0; i < sizeof f2 / sizeof f2[0]; i++)
        rl_bind_keyseq(f2[i], bring);
}

/* The line at `shown`, asked again where what came was a page. Owned. */
static char *read_line(struct cli *cli, const char *shown) {
    static const struct ropa_text text = {
        {" วางมาหลายบรรทัดพร้อมกัน จึงยังไม่ใช้เป็นคำตอบ โปรดตอบข้อนี้บรรทัดเดียว",
         " Several lines came at once, and none is taken: answer in one line"}};
    char again[1000], *line = readline(shown);
    snprintf(again, sizeof again, "%s\n%s", cli_say(cli, &text), shown);
    while (term.pasted && line) {
        free(line);
        line = readline(again);
    }
    return line;
}

static char *read_terminal(struct cli *cli, const char *prompt, const char *mend, bool mending) {
    static const int ends[] = {SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction now = {.sa_handler = on_interrupt}, ending = {.sa_handler = on_end}, kept[4];
    prepare();
    char *shown = cli_shown(prompt), *brought = mend ? cli_shown(mend) : NULL;
    term.mend = brought;
    term.mending = mending;
    bool known = !tcgetattr(STDIN_FILENO, &before);
    sigaction(SIGINT, &now, &kept[3]);
    for (size_t i = 0; i < 3; i++) {
        sigaction(ends[i], NULL, &kept[i]);
        if (known && kept[i].sa_handler == SIG_DFL)
            sigaction(ends[i], &ending, NULL);
    }
    char *line = shown ? read_line(cli, shown) : NULL;
    term.entered += line != NULL;
    term.mend = NULL;
    free(brought);
    free(shown);
    sigaction(SIGINT, &kept[3], NULL);
    for (size_t i = 0; i < 3; i++)
        sigaction(ends[i], &kept[i], NULL);
    if (term.interrupted) {
        free(line);
        line = NULL;
    }
    return line;
}

static char *read_plain(struct cli *cli, const char *prompt) {
    char *line = NULL;
    size_t cap = 0;
    fputs(prompt, cli->out);
    fflush(cli->out);
    ssize_t n = getline(&line, &cap, stdin);
    if (n < 0) {
        end_if_hung_up(); /* the answers alone may come from a terminal */
        free(line);
        line = NULL;
    }
    while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r'))
        line[--n] = '\0';
    fprintf(cli->out, "%s\n", line ? line : "");
    return line;
}

/* Spaces around an answer mean nothing. */
static void trim(char *line) {
    size_t n = strlen(line), from = strspn(line, " \t");
    while (n > from && (line[n - 1] == ' ' || line[n - 1] == '\t'))
        n--;
    memmove(line, line + from, n - from);
    line[n - from] = '\0';
}

/* ---- what a prompt says, typed ---- */

/* One stroke, or Enter, as prompts name them; its end, NULL: neither. */
static const char *stroke(const char *p) {
    if (!strncmp(p, "Enter", 5))
        return p + 5;
    return *p > ' ' && *p < 0x7F && !strchr("(),=:[]", *p) ? p + 1 : NULL;
}

/* Where a piece of a prompt ends: at two spaces, a dot between, a bracket or a comma. */
static size_t piece(const char *p) {
    size_t n = 0;
    while (p[n] && !strchr("()[]>,", p[n]) && strncmp(p + n, "  ", 2) != 0 && strncmp(p + n, " · ", 4) != 0)
        n++;
    return n;
}

static bool is_piece(const char *p, size_t n, const char *line) {
    while (n && *p == ' ')
        p++, n--;
    while (n && p[n - 1] == ' ')
        n--;
    return n && strlen(line) == n && !memcmp(p, line, n);
}

/* "Enter = กลับ", "q: leave", "n หน้าต่อไป": the stroke before the words. */
static const char *said_before(const char *p, size_t n, const char *line, const char **end) {
    size_t space = strspn(p, " ");
    *end = space < n ? stroke(p + space) : NULL;
    const char *words = *end && strchr(" :", **end) ? *end + strspn(*end, " =:") : NULL;
    return words && words < p + n && is_piece(words, n - (size_t)(words - p), line) ? p + space : NULL;
}

/* "บันทึก (Enter)": the one behind them. */
static const char *said_behind(const char *p, size_t n, const char *line, const char **end) {
    *end = p[n] == '(' && is_piece(p, n, line) ? stroke(p + n + 1) : NULL;
    return *end && **end == ')' ? p + n + 1 : NULL;
}

/* Any phrase that the prompt shows for a stroke stands for it, and what Enter takes, in its brackets, for Enter. `line` is given back. */
static char *spoken(const char *prompt, char *line) {
    const char *key = NULL, *end = NULL;
    bool enter = false;
    for (const char *p = prompt; line && *line && *p && !key && !enter; p += p[0] != '\0') {
        size_t n = piece(p);
        key = said_before(p, n, line, &end);
        key = key ? key : said_behind(p, n, line, &end);
        enter = p > prompt && p[-1] == '[' && p[n] == ']' && is_piece(p, n, line);
        p += n;
    }
    size_t n = key ? (size_t)(end - key) : 0;
    if (enter || n > 1)
        *line = '\0';
    else if (key)
        line[0] = *key, line[1] = '\0';
    return line;
}

/* Marked on every screen: each ends with a prompt. */
static const char *marked(const struct cli *cli, const char *prompt, char *out, size_t size) {
    static const struct ropa_text practice = {{" [ฝึกใช้]", " [practice]"}};
    snprintf(out, size, "%s%s", cli->practice ? cli_say(cli, &practice) : "", prompt);
    return out;
}

/* What was typed where Enter alone was asked for. */
static void keep_ahead(char *line) {
    free(term.ahead);
    term.ahead = line;
}

size_t cli_term_entered(void) {
    return term.entered;
}

void cli_term_forget(void) {
    keep_ahead(NULL);
    term.n_key = term.at_key = 0;
    tcflush(STDIN_FILENO, TCIFLUSH);
}

/* A screenful was said: false when the officer has enough of it, or answers what it is about. */
static bool more(void *ctx) {
    static const struct ropa_text ask = {{" Enter = ดูต่อ  q = พอ > ", " Enter: more  q: enough > "}};
    struct cli *cli = ctx;
    char prompt[200];
    term.interrupted = 0;
    char *line = read_terminal(cli, marked(cli, cli_say(cli, &ask), prompt, sizeof prompt), NULL, false);
    if (line)
        trim(line);
    line = spoken(cli_say(cli, &ask), line);
    bool on = line && !*line;
    if (cli_term_stops(line) || on)
        free(line);
    else
        keep_ahead(line);
    return on;
}

void cli_term_hold(struct cli *cli, int coming) {
    static const struct ropa_text
        ask = {{" อ่านข้างบนแล้วขึ้นจอถัดไป: ไปต่อ (Enter) > ",
                " Read what stands above; the next screen follows: Go on (Enter) > "}},
        only = {
            {" ยังไม่ได้ใช้เป็นคำตอบ ตรงนี้กด Enter อย่างเดียว", " Not taken for an answer: only Enter counts here"}};
    int used = cli_page_used();
    bool on = !cli->ask || !used || used + coming <= cli->rows;
    if (on)
        return;
    cli_term_forget();
    while (!on) {
        char *line = cli_term_line(cli, cli_say(cli, &ask), NULL);
        on = !line || !*line;
        if (!on)
            cli_print(cli->out, "%s\n", cli_say(cli, &only));
        free(line);
    }
    cli_screen_clear(cli);
}

/* What was typed before the question stood there, shown as its answer; NULL: nothing. */
static char *take_ahead(struct cli *cli, const char *prompt) {
    char *line = term.ahead;
    term.ahead = NULL;
    if (!line)
        return NULL;
    cli_page_turn(); /* what was left of the screenful isn't wanted */
    cli_print(cli->out, "%s%s\n", prompt, line);
    return line;
}

char *cli_term_line(struct cli *cli, const char *prompt, const char *mend) {
    char *line = NULL, whole[800];
    bool mending = false;
    term.interrupted = 0;
    fflush(cli->out);
    prompt = marked(cli, prompt, whole, sizeof whole);
    do {
        free(line);
        line = cli->ask ? take_ahead(cli, prompt) : NULL;
        if (!line)
            line = cli->ask ? read_terminal(cli, prompt, mend, mending) : read_plain(cli, prompt);
        if (line)
            trim(line);
        mending = line && (!strcmp(line, "แก้") || !strcmp(line, "edit"));
    } while (mending);
    line = spoken(prompt, line);
    if (!line && cli->ask)
        fputc('\n', cli->out);
    if (cli->ask) { /* the window may have another size now */
        cli_term_measure(cli);
        cli_page_turn();
        cli_page(cli->rows, more, cli); /* it is a conversation: nothing of it scrolls away unseen */
    }
    return line;
}

char *cli_term_default(struct cli *cli, const char *label, const char *value) {
    char prompt[700];
    if (value && *value)
        snprintf(prompt, sizeof prompt, " %s [%s] > ", label, value);
    else
        snprintf(prompt, sizeof prompt, " %s > ", label);
    char *line = cli_term_line(cli, prompt, value);
    if (line && !*line && value) {
        free(line);
        line = strdup(value);
    }
    return line;
}

bool cli_term_turns(const char *line, size_t page, size_t n, size_t *from) {
    bool on = !strcmp(line, "n") || !strcmp(line, "ื"), back = !strcmp(line, "p") || !strcmp(line, "ย");
    if (on && *from + page < n)
        *from += page;
    if (back && *from)
        *from -= page;
    return on || back;
}

bool cli_term_stops(const char *line) {
    return !line || !strcmp(line, "q") || !strcmp(line, "ๆ") || !strcmp(line, "หยุด");
}

bool cli_term_back(const char *line) {
    return !strcmp(line, "<") || !strcmp(line, "ฒ") || !strcmp(line, "กลับ");
}

bool cli_term_all(const char *line) {
    return !strcmp(line, "*") || !strcmp(line, "ทั้งหมด") || !strcmp(line, "all");
}

size_t cli_term_number(const char *line) {
    char *key = ropa_text_fold(line);
    bool is = key && *key && strspn(key, "0123456789") == strlen(key);
    size_t n = is ? (size_t)strtoul(key, NULL, 10) : 0;
    free(key);
    return n;
}

bool cli_term_numbers(const char *line, bool *chosen, size_t n) {
    char *key = ropa_text_fold(line), *at = key;
    bool good = key != NULL, any = false;
    while (good && *(at += strspn(at, " ,"))) {
        char *end = at;
        size_t from = *at >= '0' && *at <= '9' ? strtoul(at, &end, 10) : 0;
        size_t to = *end == '-' ? strtoul(end + 1, &end, 10) : from;
        good = any = end != at && strchr(" ,", *end) && from >= 1 && from <= to && to <= n;
        for (size_t i = from; good && i <= to; i++)
            chosen[i - 1] = true;
        at = end;
    }
    free(key);
    return good && any;
}

void cli_term_words(const char *const *words) {
    term.words = words;
}
