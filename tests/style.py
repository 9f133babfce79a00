#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Budgets, banned functions and the formatting of logic: what exceeds, is used or differs is refused.

Data tables are formatted by hand: the files of TABLES, and what stands between `clang-format off` and `on`.
"""
import collections
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

BANNED = {
    "strcpy": "rp_copy", "strncpy": "rp_copy", "sprintf": "snprintf or rp_buf_printf", "vsprintf": "vsnprintf",
    "strcat": "rp_buf_str", "strncat": "rp_buf_str", "atoi": "strtol", "atol": "strtol", "atof": "strtod",
    "system": "nothing", "gets": "getline", "strtok": "strcspn",
    "socket": "nothing", "connect": "nothing", "getaddrinfo": "nothing",  # SECURITY.md: no network
}
TABLES = re.compile(r"model/(vocab_\w+|period_words)\.c|exchange/sheet/layouts?_\w+\.c|cli/cmd/commands\.c")
ENTITY = re.compile(r"^const struct ropa_entity rp_\w+ =", re.M)
FORMATTER = "14"  # another version lays out some lines otherwise: then it isn't asked
MEDIAN, NINETY, LONGEST, NESTING = 15, 45, 90, 4  # lines of functions; ifs within ifs
FILE, LONGEST_FILE = 500, 1100  # lines: over the one it is listed, over the other refused


def code_of(text):
    """The text without comments and strings, line for line."""
    def blank(m):
        return '""' if m[0][0] == '"' else re.sub(r"[^\n]", " ", m[0])
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def functions(code):
    """(name, first line, lines of the body, deepest nesting) of each function of a formatted file."""
    lines, head, start, depth = code.split("\n"), "", None, 0
    for n, line in enumerate(lines, 1):
        if start is not None:
            if line.startswith("}"):
                name = re.findall(r"(\w+)\s*\(", head)
                yield name[0], start, n - start - 1, depth
                head, start = "", None
            m = re.match(r"( +)(if|for|while|do|switch|\} else)\b", line)
            depth = max(depth, len(m[1]) // 4 if m else 0)
        elif re.search(r"[;}]\s*$", line) or line.startswith("#") or not line.strip():
            head = ""
        else:
            head += " " + line
            if line.rstrip().endswith("{"):
                if re.search(r"\w\s*\(", head) and "=" not in head:
                    start, depth = n, 0
                else:
                    head = ""


def over_budget(files, root):
    """Print where we are; how many budgets are exceeded."""
    found = [(size, depth, f"{p.relative_to(root)}:{line} {name}") for p, code in files.items()
             for name, line, size, depth in functions(code)]
    sizes = sorted(f[0] for f in found)
    ninety = sizes[int(len(sizes) * 0.9)]
    print(f"{len(sizes)} functions: median {statistics.median(sizes):.0f} lines, nine in ten at most {ninety}, "
          f"longest {sizes[-1]}; deepest nesting {max(f[1] for f in found)}\n(budget: median {MEDIAN}, nine in ten {NINETY}, "
          f"none over {LONGEST}; nesting {NESTING}; files {FILE}, none over {LONGEST_FILE})")
    wrong = (statistics.median(sizes) > MEDIAN) + (ninety > NINETY)
    for size, depth, where in sorted(found, reverse=True):
        if size > 60 or depth > NESTING:
            over = size > LONGEST or depth > NESTING
            wrong += over
            print(f"  {size} lines, nesting {depth}: {where}{' is over the budget' if over else ''}")
    for p, code in files.items():
        n = code.count("\n")
        if n > FILE and not is_table(p, p.read_text(encoding="utf-8")):
            wrong += n > LONGEST_FILE
            print(f"  {n} lines: {p.relative_to(root)}{' is over the budget' if n > LONGEST_FILE else ''}")
    return wrong


def is_table(path, text):
    return TABLES.search(path.as_posix()) or ENTITY.search(text)


def banned(path, code, text, root):
    wrong = 0
    for n, (line, whole) in enumerate(zip(code.split("\n"), text.split("\n")), 1):
        for m in re.finditer(r"(?<![\w.>])(\w+)\s*\(", line):
            if m[1] in BANNED:
                wrong += 1
                print(f"{path.relative_to(root)}:{n}: {m[1]}() is banned; use {BANNED[m[1]]}")
        # "%*s" with "" after it is how spaces are printed
        if "cli" in path.parts and re.search(r"%(-(\d+|\*)|\d+)(\.\*)?s", whole):
            wrong += 1
            print(f"{path.relative_to(root)}:{n}: a width in bytes cuts Thai; use cli_pad()")
    return wrong


def badly_formatted(paths, root):
    tool = shutil.which("clang-format")
    version = re.search(r"version (\d+)", subprocess.run([tool, "--version"], capture_output=True, text=True,
                                                         check=True).stdout)[1] if tool else None
    if version != FORMATTER:
        print(f"clang-format {FORMATTER} isn't here: formatting not looked at")
        return 0
    done = subprocess.run([tool, "--dry-run", "-Werror", *map(str, paths)], capture_output=True, text=True, check=False)
    places = collections.Counter(re.findall(r"^(.+?):\d+:\d+: .*-Wclang-format", done.stderr, re.M))
    for path, n in sorted(places.items()):
        print(f"{pathlib.Path(path).relative_to(root)}: not as clang-format {FORMATTER} would have it ({n} places)")
    if done.returncode and not places:
        print(done.stderr)
    return len(places) or done.returncode


def main(root):
    texts = {p: p.read_text(encoding="utf-8") for p in sorted((root / "src").rglob("*.[ch]"))}
    codes = {p: code_of(t) for p, t in texts.items()}
    wrong = over_budget({p: c for p, c in codes.items() if p.suffix == ".c"}, root)
    wrong += sum(banned(p, c, texts[p], root) for p, c in codes.items())
    wrong += badly_formatted([p for p, t in texts.items() if p.suffix == ".c" and not is_table(p, t)], root)
    return wrong > 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
