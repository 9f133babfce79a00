#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Every public header compiles alone, as C17 and as C++17, without a warning. Every public function is commented, and what gives a
status says which.
"""
import pathlib
import re
import shutil
import subprocess
import sys

WARN = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
LANGUAGES = [("cc", "c", "c17"), ("c++", "c++", "c++17")]


PART = re.compile(r"/\*(?P<comment>.*?)\*/|ROPA_API (?P<gives>[^;()]*?)(?P<name>\w+)\([^;]*\);", re.S)
SAID = re.compile(r"ROPA_E|[Ee]rrors?\s|[Ff]ailures|[Tt]he same|As ropa_|as above|^ As |A whole page at once")


def unsaid(header):
    """Functions that follow on no comment, or on one that says nothing of what goes wrong."""
    comment = ""
    for m in PART.finditer(header.read_text(encoding="utf-8")):
        if m["comment"] is not None:
            comment = m["comment"]
        elif not comment:
            yield f"{header}: {m['name']}: not commented"
        elif "enum ropa_status" in m["gives"] and not SAID.search(comment):
            yield f"{header}: {m['name']}: its comment says no status"


def main(root):
    wrong = 0
    headers = sorted((root / "include").rglob("*.h"))
    for line in (line for header in headers for line in unsaid(header)):
        wrong += 1
        print(line)
    for compiler, language, standard in LANGUAGES:
        if not shutil.which(compiler):
            print(f"no {compiler} here")
            return 77
        for header in headers:
            name = header.relative_to(root / "include").as_posix()
            command = [compiler, *WARN, f"-std={standard}", f"-x{language}", "-I", str(root / "include"), "-"]
            # twice: the guard holds
            done = subprocess.run(command, input=f"#include <{name}>\n#include <{name}>\nint main(void) {{ return 0; }}\n",
                                  text=True, capture_output=True, check=False)
            if done.returncode:
                wrong += 1
                print(f"{name} as {standard}:\n{done.stderr}")
    print(f"{len(headers)} headers, {wrong} failures")
    return wrong > 0 or not headers


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
