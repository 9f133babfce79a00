#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Both languages of a text take the same arguments: the same conversions of printf in the same order, the same {x}.

A pair is a Thai text and the one behind it, {"ไทย %s", "Thai %s"}, X(CODE, "ไทย %s", "Thai %s"), [ROPA_TH] = "ไทย %s", [ROPA_EN] =
"Thai %s", and thai ? "ไทย %s" : "Thai %s", the texts written out, joined of pieces or behind a macro. The compiler looks at none that
it doesn't see as a format. A Thai text with arguments that has no other beside it goes to a function of which the compiler knows that it prints by formats,
and is held against the call of the same function beside it.
"""
import pathlib
import re
import sys

import csource

ONE = csource.STRING
MACRO = r"\b[A-Z][A-Z0-9_]+\b(?!\s*\()"
MADE = rf"\b[A-Z][A-Z0-9_]+\(\s*{ONE}\s*\)"  # of a text, between pieces of one: alike in both
TEXT = rf"(?:{ONE}|\bPRI\w+|{MACRO})(?:\s*(?:{ONE}|\bPRI\w+|{MADE}|{MACRO}))*"
PIECE = re.compile(rf"PRI\w+|{MADE}|{ONE}|[A-Z][A-Z0-9_]+")
# behind the Thai text: what ends it, perhaps which language comes next
NEXT = re.compile(rf"\s*[,:]\s*(?:\[\w+\]\s*=\s*|\.\w+\s*=\s*)?({TEXT})\s*(?=[,;)}}\]:])")
ARGUMENT = re.compile(r"%(?:\d+\$)?[-+#0']*(?:\*(?:\d+\$)?|\d+)?(?:\.(?:\*|\d*))?(?:hh|h|ll|l|j|z|t|q)?[diouxXcsfgeGp%]")
MARK = re.compile(r"\{[a-z_0-9]+\}")
THAI = re.compile("[\u0e00-\u0e7f]")
BESIDE = 600  # letters between two calls that say the same in two languages


def macros(texts):
    """{name: text} of those that are nothing but strings."""
    return {m[1]: m[2] for text in texts for m in
            re.finditer(rf"^[ \t]*#[ \t]*define[ \t]+([A-Z]\w+)[ \t]+((?:{ONE}|\\\n|[ \t])+)$", text, re.M)}


def whole(text, known):
    """Pieces of a string as one; None where a piece is no text. What PRId64 stands for is a conversion of its own."""
    out = ""
    for piece in PIECE.findall(text):
        if piece[0] == '"':
            out += piece[1:-1]
        elif piece.startswith("PRI"):
            out += "q" + piece[3]
        elif piece[-1] == ")":
            out += ""
        elif piece in known:
            inner = whole(known[piece], {})
            out += inner or ""
        else:
            return None
    return out


def arguments(text):
    """What printf would take, in its order; a place given by number sorts it, and none is left out."""
    found = [m for m in ARGUMENT.findall(text) if m[-1] != "%"]
    if any("$" in m for m in found):
        places = {int(re.match(r"%(\d+)", m)[1]): re.sub(r"\d+\$", "", m) for m in found if re.match(r"%\d+\$", m)}
        if len(places) < max(places, default=0) or any(not re.match(r"%\d+\$", m) for m in found):
            return None
        found = [places[i] for i in sorted(places)]
    # how wide, how precise it is shown is each language's own, unless an argument says it
    return [re.sub(r"[-+#0' ]|(?<![*])\d+|\.(?!\*)", "", m) for m in found]


def printing(texts):
    """The functions whose formats the compiler looks at."""
    return {"printf", "fprintf", "snprintf"} | {m[1] for text in texts for m in re.finditer(
        r"\b(\w+)\((?:[^;{}()]|\([^()]*\))*\)\s*__attribute__\(\(format\(printf|"
        r"__attribute__\(\(format\(printf[^;{]*?\b(\w+)\((?!\()", text) for m in [(m[0], m[1] or m[2])]}


def beside(at, calls):
    """Of the call around a place: whether there is one, and what stands in the next that fills the other language's buffer."""
    around = next((c for c in calls if c[2][0][0] <= at <= c[2][-1][0] + len(c[2][-1][1])), None)
    if not around:
        return False, ""
    other = re.sub(r"\bth\b|\bROPA_TH\b", lambda m: m[0].replace("th", "en").replace("TH", "EN"), around[2][0][1])
    behind = [c for c in calls if c[1] == around[1] and at < c[0] < at + BESIDE and c[2][0][1] == other]
    return True, ",".join(a for _, a in behind[0][2]) if behind and other != around[2][0][1] else ""


def pairs(text, known, prints):
    """(place, Thai, English) of each pair, (place, Thai, None) of a Thai text with arguments that has none."""
    seen = 0
    calls = [c for c in csource.calls(text) if c[1] in prints]
    for m in re.finditer(TEXT, text):
        if m.start() < seen:
            continue
        thai = whole(m[0], known)
        if thai is None:
            continue
        chosen = re.search(r"\?\s*$", text[max(0, m.start() - 20):m.start()]) and "%" in m[0]
        if not THAI.search(thai) and not chosen:
            continue
        other = NEXT.match(text, m.end())
        if chosen and (not other or not re.match(r"\s*:", text[m.end():])):
            continue
        english = whole(other[1], known) if other else None
        if english is not None and not THAI.search(english):
            seen = other.end()
            yield m.start(), thai, english
        elif arguments(thai) and THAI.search(thai):
            checked, call = beside(m.start(), calls)
            others = [w for w in (whole(s[0], known) for s in re.finditer(TEXT, call)) if w]
            if not checked:
                yield m.start(), thai, None
            elif others and all(differ(thai, e) for e in others):
                yield m.start(), thai, others[0]


def differ(a, b):
    return arguments(a) is None or arguments(a) != arguments(b) or sorted(set(MARK.findall(a))) != sorted(set(MARK.findall(b)))


# A source: how many of its pairs differ, how many Thai texts are alone.
TRIED = [
    ('{"ก %s %zu", "a %s %zu"}', 0, 0), ('{"ก %s %zu", "a %zu %s"}', 1, 0), ('{"ก %zu", "a %ld"}', 1, 0),
    ('{"ก %2$s %1$zu", "a %zu %s"}', 0, 0), ('{"ก %2$s %1$zu", "a %s %zu"}', 1, 0), ('{"ก %1$s %3$s", "a %s %s %s"}', 1, 0),
    ('{"ก %" PRId64 " ข", "a %" PRId64}', 0, 0), ('{"ก %" PRId64, "a %d"}', 1, 0), ('{"ก %" PRId64, "a %" PRIu64}', 1, 0),
    ('X(CODE, "ก", "a %s")', 1, 0), ('{"code", "ก", "a %s"}', 1, 0), ('{"code", "ก %s", "a %s"}', 0, 0),
    ('{[ROPA_TH] = "ก %s", [ROPA_EN] = "a"}', 1, 0), ('{.th = "ก %s",\n .en = "a %d"}', 1, 0),
    ('f(thai ? "ก %s" : "a")', 1, 0), ('f(thai ? "%s ก" "ข" : "%s " "a %d")', 1, 0), ('f(th ? "%s (%s)" : "%s")', 1, 0),
    ('#define TH "ก %s"\n#define EN "a %d"\nx = {TH, EN};', 1, 0), ('#define TH "ก %s"\nx = {TH " ข", "a %s %s"};', 1, 0),
    ('#define UNIT " %s"\nx = {"ก" UNIT, "a" UNIT};', 0, 0),
    ('x[] = {"ก %s", "ข"}; y[] = {"a %s", "b"};', 0, 1), ('say("ก %s", name);', 0, 1),
    ('printf("ก %s", name);', 0, 0), ('print(&th, "ก %s %d", name, n);\nprint(&en, "a %d %s", n, name);', 1, 0),
    ('print(&a[ROPA_TH], "ก %s %d", name, n);\nprint(&a[ROPA_EN], "a %s %d", name, n);', 0, 0),
    ('print(&th, n ? "ก %s" : "ข %s", x);\nprint(&en, n ? "a %s" : "b %s", x);', 0, 0),
    ('print(&th, "ก %s", x);\nprint(&en, "a");', 1, 0), ('{"ก %s" MADE(" ") "ข", "a " MADE("b") "%s"}', 0, 0), ('f("ก", "ข", "a");', 0, 0),
    ('{"ก {who}", "a {what}"}', 1, 0), ('{"ก {row_no}", "a"}', 1, 0), ('{"ก %-20s", "a %s"}', 0, 0), ('{"ก %*d", "a %d"}', 1, 0),
    ('{"ก %d %%", "a %d %"}', 0, 0), ('{"ก %.*s", "a %s"}', 1, 0), ('/* {"ก %s", "a"} */', 0, 0),
]


def main(root):
    seen = wrong = 0
    for text, differing, alone in TRIED:
        text = csource.bare(text)
        got = list(pairs(re.sub(r"^#.*", lambda m: " " * len(m[0]), text, flags=re.M), macros([text]), {"printf", "print"}))
        if (sum(differ(a, b) for _, a, b in got if b is not None), sum(b is None for _, _, b in got)) != (differing, alone):
            wrong += 1
            print(f"misread: {text}: {got}")
    files = {p: csource.bare(p.read_text(encoding="utf-8"))
             for top in ("src", "include") for p in sorted((root / top).rglob("*.[ch]"))}
    prints = printing(files.values())
    shared = macros(t for p, t in files.items() if p.suffix == ".h")
    for path, text in files.items():
        known = {**shared, **macros([text])}
        for at, a, b in pairs(text, known, prints):
            if re.search(r"#[ \t]*define[ \t]+\w+[ \t]+$", text[max(0, at - 80):at]):
                continue  # where it is used, it is looked at
            seen += 1
            here = f"{path.relative_to(root)}:{csource.line(text, at)}"
            if b is None:
                wrong += 1
                print(f"{here}: no other language beside it:\n  {a}")
            elif differ(a, b):
                wrong += 1
                print(f"{here}: not the same arguments:\n  {a}\n  {b}")
    print(f"{seen} pairs, {wrong} wrong")
    return wrong > 0 or not seen


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
