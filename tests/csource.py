# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""C as the tests of the source read it: comments away, calls with their arguments, functions with their parameters.

Read by shape, not by grammar: macros stand as they are written. What is found keeps its place, so that lines can be told.
"""
import bisect
import re

STRING = r'"(?:\\.|[^"\\\n])*"'
PIECES = re.compile(rf'/\*.*?\*/|//[^\n]*|({STRING}|\'(?:\\.|[^\'\\\n])+\')', re.S)
TOKEN = re.compile(rf"{STRING}|'(?:\\.|[^'\\\n])+'|[()\[\]{{}},;]")
HEAD = re.compile(r"^(?:[A-Za-z_][\w *]*[ *])?(\w+)\(((?:[^;{}()]|\([^()]*\))*)\)\s*\{", re.M)


def bare(text):
    """The text without comments, every other letter where it was."""
    return PIECES.sub(lambda m: m[1] or re.sub(r"[^\n]", " ", m[0]), text)


def line(text, at):
    return text.count("\n", 0, at) + 1


def groups(text):
    """(where it opens, [(where an argument begins, its text)]) of each pair of brackets, inner ones first."""
    stack = []
    for m in TOKEN.finditer(text):
        if m[0] in "([{":
            stack.append((m.start(), [m.end()]))
        elif m[0] == "," and stack:
            stack[-1][1].append(m.end())
        elif m[0] in ")]}" and stack:
            opened, begins = stack.pop()
            ends = [b - 1 for b in begins[1:]] + [m.start()]
            yield opened, [(b, text[b:e]) for b, e in zip(begins, ends)]


def calls(text):
    """(place, name, [(place of an argument, its text)]) of each name before brackets: calls, macros, declarations."""
    for opened, arguments in groups(text):
        if text[opened] == "(":
            name = re.search(r"(\w+)\s*$", text[max(0, opened - 80):opened])
            if name:
                yield opened - len(name[0]), name[1], arguments


def functions(text):
    """(place, name, [(name of a parameter, its text)], where the body begins, where it ends) of each function defined."""
    closing = re.compile(r"^\}", re.M)
    for m in HEAD.finditer(text):
        end = closing.search(text, m.end())
        if m[1] not in ("if", "for", "while", "switch") and end:
            parameters = [p.strip() for p in re.split(r",(?![^()]*\))", m[2])]
            names = [re.search(r"(\w+)\s*(?:\[[^\]]*\])*$", p) for p in parameters]
            yield m.start(), m[1], [(n[1] if n else "", p) for n, p in zip(names, parameters)], m.end(), end.start()


def owner(starts, at):
    """Which of the sorted (place, ...) was the last to begin before `at`; None."""
    i = bisect.bisect_right([s[0] for s in starts], at)
    return starts[i - 1] if i else None


def values(text):
    """(place in it, string) of the strings that an expression may come to: it alone, or the branches of ?:, nested too."""
    for m in re.finditer(rf"(?:(?<=[?:])|(?<=\W\()|^\(?)\s*({STRING}(?:\s*{STRING})*)\s*(?=$|[:)])", text):
        yield m.start(1), "".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', m[1]))


def tried():
    """What of the reading itself goes wrong."""
    text = 'static int f(const char *a, int b[2]) {\n    /* g("no") */\n    return g(a, "x,(" "y", h(1)) ? k(b ? "p" : "q") : 0;\n}\n'
    body = bare(text)
    found = {name: [t.strip() for _, t in arguments] for _, name, arguments in calls(body)}
    wrong = []
    if found.get("g") != ["a", '"x,(" "y"', "h(1)"] or found.get("k") != ['b ? "p" : "q"']:
        wrong.append(f"calls: {found}")
    if [(name, [p for p, _ in ps]) for _, name, ps, _, _ in functions(body)] != [("f", ["a", "b"])]:
        wrong.append("functions")
    if [s for _, s in values('b ? "p" : c ? "q" "r" : d')] != ["p", "qr"] or list(values('is("a") && strcmp("a", b) ? c : d')):
        wrong.append("values")
    return wrong
