#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What is cited can be read here: "pdpa.md 5.3", "kpi.md A31", 'model.md "Acts"' name a page of the tree and a place on it.

A page is found by its name, which is its own alone. Numbers are those of its headings, A31 a row of its table; what
stands in quotes is a heading. README.md and others in capitals are for who comes from outside, not for citing.
"""
import pathlib
import re
import sys

ENDINGS = {".c", ".h", ".md", ".py", ".txt", ".json", ".build", ".sql", ".session", ".tsv", ""}
CITATION = re.compile(r"(?<!%)\b([a-z_]\w*\.md)`?((?:'s)?(?: sections?)?(?:,? (?:and |to )?\(?(?:and )?(?:A?\d+(?:\.\d+)*\)?|\"[^\"]+\"))*)")
PLACE = re.compile(r"A?\d+(?:\.\d+)*|\"[^\"]+\"")


def places(text):
    """The numbers and headings of a page, and the rows that are known by A and a number."""
    found = set()
    for line in text.split("\n"):
        heading, row = re.match(r"#+ (?:(\d+(?:\.\d+)*)\.? )?(.*)", line), re.match(r"\| (A\d+) \|", line)
        if heading:
            found |= {heading[1], heading[2]}
        if row:
            found.add(row[1])
    return found


def sources(root):
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and path.suffix in ENDINGS and not re.match(r"build|demo|\.git", parts[0]) \
                and "fuzz/corpus" not in path.as_posix():
            yield path, path.read_text(encoding="utf-8", errors="replace")


def citations(text):
    """(page, place); place is "" where only the page is named. Comments go on over lines."""
    for m in CITATION.finditer(re.sub(r"\n[ \t]*(?:\*|#)?[ \t]*", " ", text)):
        for place in PLACE.findall(m[2]) or [""]:
            yield m[1], place.strip('"')


def main(root):
    texts = dict(sources(root))
    pages, twice = {}, set()
    for path in texts:
        if path.suffix == ".md":
            twice |= {path.name} & pages.keys()
            pages[path.name] = places(texts[path])
    wrong = [f"two pages are called {name}" for name in sorted(twice)]
    seen = 0
    for path, text in texts.items():
        if path == pathlib.Path(__file__).resolve():
            continue
        for page, place in citations(text):
            seen += 1
            if page not in pages:
                wrong.append(f"{path.relative_to(root)}: there is no {page}")
            elif place and place not in pages[page]:
                wrong.append(f"{path.relative_to(root)}: {page} has no {place}")
    print("\n".join(wrong + [f"{seen} citations of {len(pages)} pages, {len(wrong)} wrong"]))
    return bool(wrong) or not seen


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
