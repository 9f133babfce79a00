#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What is installed works where it lies: the program starts and does what its manual says, both manuals are found and
printed whole, another front end is built against the library and does its work; and all of it goes away again. One version is said everywhere.

usage: install.py ROOT BUILD VERSION     (it goes below a folder with a space in its name, twice, and is taken away)
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

import scratch

HEADINGS = {"en": ["NAME", "WORKFLOW", "COMMANDS", "FILES"],
            "th": ["NAME", "ขั้นตอนการทำงาน (WORKFLOW)", "คำสั่ง (COMMANDS)", "ไฟล์ (FILES)"]}
EXPECTED = ["bin/ropa", "include/ropa/ropa.h", "include/ropa/version.h", "share/man/man1/ropa.1",
            "share/man/th/man1/ropa.1", "share/bash-completion/completions/ropa", "share/zsh/site-functions/_ropa",
            "share/fish/vendor_completions.d/ropa.fish", "share/doc/ropa/LICENSE", "share/doc/ropa/README.md",
            "share/doc/ropa/CHANGELOG.md", "share/doc/ropa/contract.md"]


def run(command, **how):
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", **how)


def files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir())


def install(build, folder):
    done = run(["meson", "install", "-C", build, "--no-rebuild", "--destdir", folder], umask=0o077)
    return [] if done.returncode == 0 else [f"meson install: {done.stdout[-500:]}{done.stderr[-500:]}"]


def library_folder(there):
    """lib, or as the build was told."""
    return next(there.rglob("libropa.so*"), there / "lib/x").parent


def missing(there, version):
    short = ".".join(version.split(".")[:2])
    lib = library_folder(there)
    wanted = [there / name for name in EXPECTED]
    strange = [p for p in (there / "include").rglob("*") if p.is_file() and p.suffix != ".h"]
    yield from (f"{path}: no header" for path in strange)
    wanted += [lib / name for name in (f"libropa.so.{version}", f"libropa.so.{short}", "libropa.so", f"libropa-paper-{version}.so", "pkgconfig/ropa.pc")]
    yield from (f"{path}: not installed" for path in wanted if not path.exists())
    yield from (f"{p}: others can't read it" for p in there.rglob("*") if not p.is_symlink() and p.stat().st_mode & 0o044 != 0o044)


def steps(page):
    """The commands of the workflow, as roff has them."""
    section = re.search(r"^\.SH [^\n]*WORKFLOW[^\n]*\n(.*?)^\.SH ", page, re.S | re.M)
    for line in re.findall(r"^\.RS\n(.*?)\n\.RE$", section[1] if section else "", re.M):
        yield line.replace("\\-", "-")


def manual(page, language, program, folder):
    text = page.read_text(encoding="utf-8")
    work = folder / f"work {language}"
    work.mkdir()
    commands = list(steps(text))
    if len(commands) < 8:
        yield f"{page}: a workflow of {len(commands)} commands"
    env = dict(os.environ, PATH=f"{program.parent}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
    for name in ("ROPA_DB", "ROPA_LANG", "ROPA_NOW", "ROPA_TEMPLATES", "LD_LIBRARY_PATH"):
        env.pop(name, None)
    for command in commands:
        done = run(["sh", "-c", command], cwd=work, env=env)
        if done.returncode not in (0, 3):
            yield f"{page}: {command}: {done.returncode}, {done.stderr}"
    if not shutil.which("man") or not shutil.which("lexgrog"):
        print("man-db isn't here: how the manual is printed was not looked at")
        return
    if '"ropa - ' not in run(["lexgrog", page]).stdout:
        yield f"{page}: lexgrog finds no name in it"
    env |= {"MAN_KEEP_FORMATTING": "1", "MANWIDTH": "80", "MANPAGER": "cat"}
    shown = run(["man", "--warnings", "-l", page], env=env)
    plain = re.sub("\x1b\\[[0-9;]*m|.\b", "", shown.stdout).split("\n")
    yield from (f"{page}: {h} isn't printed whole" for h in HEADINGS[language] if h not in plain)
    if shown.stderr:
        yield f"{page}: man says {shown.stderr}"


def another_program(source, there, folder, version):
    """A front end that knows the headers alone, built against the library and run in an empty folder: it ends in the version."""
    work = folder / "another front end"
    program = work / "front"
    work.mkdir()
    lib = library_folder(there)
    (folder / "prefix").symlink_to(there)
    flags = run(["pkg-config", f"--define-variable=prefix={folder / 'prefix'}", "--cflags", "--libs", "ropa"],
                env=dict(os.environ, PKG_CONFIG_LIBDIR=str(lib / "pkgconfig")))
    built = run(["cc", "-Wall", "-Wextra", "-Werror", source, "-o", program, *shlex.split(flags.stdout), f"-Wl,-rpath,{lib}"])
    said = run([program], cwd=work) if built.returncode == 0 else None
    if not said or said.returncode or said.stdout != version + "\n":
        yield f"a program against ropa.pc: {flags}{built}{said}"
    elif f"libropa.so.{version.rsplit('.', 1)[0]}]" not in run(["readelf", "-d", program]).stdout:
        yield "the library's soname isn't that of its minor version"


def versions(root, version):
    for name, pattern in [("packaging/debian/changelog", r"\Aropa \((.*?)\)"), ("CHANGELOG.md", r"^## (\S+)")]:
        said = re.search(pattern, (root / name).read_text(encoding="utf-8"), re.M)[1]
        if said != version:
            yield f"{name} says {said}, meson.build {version}"


def main(root, build, version):
    wrong = list(versions(root, version))
    with scratch.folder() as name:
        folder = pathlib.Path(name)
        top = folder / "its root"
        wrong += install(build, top) + install(build, top)
        if not wrong:
            there = next(top.rglob("bin/ropa")).parent.parent
            program = there / "bin/ropa"
            wrong += missing(there, version)
            said = run([program, "--version"], cwd="/", env={"PATH": "/usr/bin:/bin"})
            if said.stdout != f"ropa {version}\n":
                wrong.append(f"the program doesn't start: {said}")
            wrong += manual(there / "share/man/man1/ropa.1", "en", program, folder)
            wrong += manual(there / "share/man/th/man1/ropa.1", "th", program, folder)
            wrong += another_program(root / "tests/front.c", there, folder, version)
            run(["ninja", "-C", build, "uninstall"])
            wrong += [f"{left}: not taken away" for left in files(top)]
    print(*wrong, sep="\n")
    return len(wrong) > 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]))
