#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Change the library in one small place at a time and see whether a test notices.

    tests/mutate.py                          # 200 mutations, the same ones each time
    tests/mutate.py --in rp_due_day --in rp_deadline_request --count 50
    tests/mutate.py --area score --count 1000
    tests/mutate.py --again                  # only those that lived, after tests were written for them; --sanitize with it

Functions are mutated, not files: an area is the functions that stand with the ones named in AREAS, wherever they are. A
mutation turns a comparison, moves a constant by one, drops a condition or takes it as given, negates, exchanges "and" and
"or" or an arithmetic sign, or turns a word of SQL. Each is built in a copy of the tree and the area's tests run, quickest first, until one fails.
One that the compiler makes the same code of counts for nothing, nor does one that doesn't compile.

What came out stands in WORK/progress.json after each, so that it can be stopped and goes on where it was. The list of those
that lived is printed at the end: each wants a test, or a reason why it changes nothing that anybody can see. Not part of the test run: it
takes hours. Needs no more than the build does.
"""
import argparse
import collections
import glob
import hashlib
import json
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Functions by whose file ("file") or folder ("folder") an area is known, and the tests concerned: unit tests, then sessions.
AREAS = {
    "rules": ("folder", ["rp_judge"], ["rules", "verdict", "starter_verdict"], ["check", "todo", "edges"]),
    "score": ("folder", ["rp_score_compute"], ["score", "agreement", "todo"],
              ["score", "agreement", "todo", "sample_score"]),
    "store": ("folder", ["rp_store_save"],
              ["store", "snapshot", "schema", "told", "register", "migrate", "migrate_broken", "import", "many", "erase", "acts"],
              ["register", "records", "find", "approved", "officer", "evidence", "stable", "acts", "files"]),
    "due": ("file", ["ropa_due_each", "rp_due_keep", "rp_deadline_request", "rp_todo_duties"],
            ["due", "deadline", "due_keep", "todo", "incident_fill"], ["due", "duties", "todo", "officer"]),
    "dates": ("file", ["ropa_date_add_days", "ropa_date_parse", "rp_civil_day", "rp_period_read", "rp_period_lex"],
              ["date", "period", "deadline", "due_keep", "fuzz_date", "fuzz_period"], ["mistakes", "due"]),
}
MEMORY = re.compile(r"bad\b|memory|NOMEM|alloc|strdup|starved")  # what such a line does shows when there is no memory, in this slow test
NO_MEMORY = "nomem"
EACH_FUNCTION = 3  # mutations at most, so that they don't gather in the longest ones

# ---- the sources ----

COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.S)
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'')
FUNCTION = re.compile(r"^(?!typedef|struct \w+ \{|union|enum \w* ?\{)[A-Za-z_][^;={}#\n]*?\b(\w+)\([^;{}]*?\)\s*\{$.*?^\}", re.M | re.S)
TABLE = re.compile(r"^(?:static )?const [^;={}]*?\b(\w+)\[\w*\] = \{.*?^\};|^static const struct \w+ \{[^=]*?\} (\w+)\[\w*\] = \{.*?^\};",
                   re.M | re.S)
ENUM = re.compile(r"^enum \{[^}]*\};", re.M)


def blank(text, pattern):
    """The same length, what matches made spaces, lines kept."""
    return pattern.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


class Source:
    def __init__(self, path):
        self.path, self.text = path, path.read_text(encoding="utf-8")
        self.said = blank(self.text, COMMENT)
        self.code = blank(self.said, STRING)
        self.functions = [(m[1], m.start(), m.end()) for m in FUNCTION.finditer(self.code)]

    def regions(self):
        """Symbols with what may be mutated of them: bodies of functions, tables, constants."""
        for name, start, end in self.functions:
            yield name, self.code.index("{\n", start), end, True
        for m in TABLE.finditer(self.code):
            yield m[1] or m[2], m.start(), m.end(), False
        for m in ENUM.finditer(self.code):
            yield "enum", m.start(), m.end(), False


def sources(area):
    how, anchors = AREAS[area][:2]
    every = [Source(p) for p in sorted((ROOT / "src").rglob("*.c"))]
    homes = [s.path for s in every for name, _, _ in s.functions if name in anchors]
    if not homes:
        raise SystemExit(f"{area}: none of its functions is there any more: {', '.join(anchors)}")
    if how == "folder":
        folders = {p.parent for p in homes}
        return [s for s in every if folders & set(s.path.parents)]
    return [s for s in every if s.path in homes]


# ---- mutations ----

TURNED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "+": "-", "-": "+", "*": "/", "/": "*",
          "&&": "||", "||": "&&"}
KINDS = {"<": "comparison", ">": "comparison", "=": "comparison", "!": "comparison", "&": "and/or", "|": "and/or"}
SQL = [(r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r"\bmax\(", "min("), (r"\bmin\(", "max("), (r" DESC\b", ""),
       (r" IS NOT NULL", " IS NULL"), (r" IS NULL", " IS NOT NULL"), (r"\bNOT EXISTS", "EXISTS"), (r" AND ", " OR "), (r" OR ", " AND "),
       (r"(?<=[<>=] )\d+", "+1"), (r" DISTINCT", ""), (r"\bNOT LIKE", "LIKE")]


def operand(code, at, end, step):
    """How far the operand of an && reaches from `at`, in steps of 1 or -1."""
    opens, closes = ("([", ")]") if step > 0 else (")]", "([")
    depth = 0
    while 0 < at < end:
        c = code[at]
        if c in opens:
            depth += 1
        elif c in closes:
            if not depth:
                break
            depth -= 1
        elif not depth and (c in ",;?:{}" or code[at:at + 2] in ("&&", "||") or code[at - 1:at + 1] in ("&&", "||") or
                            (c == "=" and code[at - 1] == " " and code[at + 1] in " \n") or code[at - 5:at + 1] == "return"):
            break
        at += step
    return at


def parenthesis(code, at):
    """After the one that closes what `at` opens."""
    depth = 0
    while True:
        depth += (code[at] == "(") - (code[at] == ")")
        at += 1
        if not depth:
            return at


def in_function(s, start, end):
    """(kind, from, to, text instead) of what can be mutated in a body."""
    code = s.code
    for m in re.compile(r"(?<= )(<=|>=|==|!=|<|>|&&|\|\||\+|-|\*|/)(?= |\n)").finditer(code, start, end):
        yield KINDS.get(m[0][0], "arithmetic"), m.start(), m.end(), TURNED[m[0]]
        if m[0] == "&&":
            right, left = operand(code, m.end(), end, 1), operand(code, m.start() - 1, end, -1) + 1
            yield "dropped condition", m.end(), right, " true"
            yield "dropped condition", left + (code[left] == " "), m.start(), "true "
    for m in re.compile(r"(?<![\w!])!(?=[\w(*])").finditer(code, start, end):
        yield "negation", m.start(), m.end(), ""
    for m in re.compile(r"\bif \(").finditer(code, start, end):
        inside, after = m.end() - 1, parenthesis(code, m.end() - 1)
        yield "dropped condition", inside, after, "(false)"
        yield "dropped condition", inside, after, "(true)"
    for m in re.compile(r"(?<=\|= )|(?<=return )(?=!?\w+\()").finditer(code, start, end):
        stop = code.find(";", m.end())
        yield "negation", m.start(), stop, f"!({s.text[m.start():stop]})"
    for m in re.compile(r'"(?:\\.|[^"\\\n])*"').finditer(s.said, start, end):
        if re.search(r"\b(SELECT|UPDATE|INSERT|DELETE|WHERE|ORDER BY|ON CONFLICT|EXISTS)\b", m[0]):
            for was, is_now in SQL:
                for k in re.finditer(was, m[0]):
                    now = str(int(k[0]) + 1) if is_now == "+1" else is_now
                    yield "SQL", m.start() + k.start(), m.start() + k.end(), now


def constants(s, start, end):
    for m in re.compile(r"(?<![\w.\[%])\d+(?![\w.\]])").finditer(s.code, start, end):
        if m[0] == "0" and re.search(r"\) [!=<>]=? $", s.code[m.start() - 6:m.start()]):
            continue  # the sign of strcmp(); that it is turned is tried elsewhere
        yield "constant", m.start(), m.end(), str(int(m[0]) + 1)
        if int(m[0]):
            yield "constant", m.start(), m.end(), str(int(m[0]) - 1)


class Mutation:
    def __init__(self, area, source, symbol, kind, start, end, new, number):
        self.area, self.source, self.symbol, self.kind = area, source, symbol, kind
        self.start, self.end, self.new = start, end, new
        line = source.text.rfind("\n", 0, start) + 1, source.text.find("\n", end)
        before, after = source.text[line[0]:start], source.text[end:line[1]]
        was = " ".join(source.text[start:end].split())
        self.shown = " ".join(f"{before}⟦{was} → {new.strip()}⟧{after}".split())
        self.key = f"{area}/{symbol}/{kind}/{number}/{hashlib.sha256(self.shown.encode()).hexdigest()[:8]}"

    def text(self):
        t = self.source.text
        lines = "\n" * (t[self.start:self.end].count("\n") - self.new.count("\n"))  # so that __LINE__ stays
        return t[:self.start] + self.new + lines + t[self.end:]


def mutations(areas, symbols):
    found = []
    for area in areas:
        for s in sources(area):
            for symbol, start, end, body in s.regions():
                if symbols and symbol not in symbols:
                    continue
                places = list(constants(s, start, end)) + (list(in_function(s, start, end)) if body else [])
                seen = collections.Counter()
                for kind, a, b, new in places:
                    found.append(Mutation(area, s, symbol, kind, a, b, new, seen[kind]))
                    seen[kind] += 1
    return found


def chosen(every, count, seed, most):
    """Area by area in turn, so that any number of them is spread over all; the same ones for the same seed."""
    rng = random.Random(seed)
    by_area = collections.defaultdict(list)
    for m in every:
        by_area[m.area].append(m)
    for mine in by_area.values():
        rng.shuffle(mine)
        by_kind = collections.defaultdict(list)
        times = collections.Counter()
        for m in mine:
            times[m.source.path, m.symbol] += 1
            if times[m.source.path, m.symbol] <= most:
                by_kind[m.kind].append(m)
        mine[:] = [m for turn in zip_all(by_kind.values()) for m in turn]
    return [m for turn in zip_all(by_area.values()) for m in turn][:count]


def zip_all(lists):
    lists = list(lists)
    for i in range(max(map(len, lists), default=0)):
        yield [l[i] for l in lists if i < len(l)]


# ---- building and running ----

def limits():
    os.setsid()
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_DATA, (4 << 30, 4 << 30))


class Bench:
    """A copy of the tree with a build of its own."""

    def __init__(self, work, sanitize):
        self.work, self.source, self.build = work, work / "source", work / ("build-asan" if sanitize else "build")
        self.tmp = work / "tmp"
        self.tmp.mkdir(parents=True, exist_ok=True)
        self.refresh()
        if not (self.build / "build.ninja").exists():
            options = ["-Db_sanitize=address,undefined", "-Db_lundef=false"] if sanitize else []
            self.must(["meson", "setup", self.build, self.source, "-Dbuildtype=plain", "-Doptimization=1", "-Dunity=off",
                       "-Dwerror=false", *options])
        self.env = dict(os.environ, TMPDIR=str(self.tmp), LC_ALL="C.UTF-8", ASAN_OPTIONS="exitcode=99:allocator_may_return_null=1",
                        UBSAN_OPTIONS="halt_on_error=1")
        tests = json.loads(subprocess.run(["meson", "introspect", "--tests", self.build], check=True, capture_output=True).stdout)
        self.tests = {}
        for t in tests:
            session = any(s.endswith("sessions") for s in t["suite"])
            self.tests["session " * session + t["name"]] = t
        self.took, self.plain = {}, {}
        self.known = self.build / "took.json"  # of this very tree, so that it isn't measured again
        if self.known.exists():
            before = json.loads(self.known.read_text(encoding="utf-8"))
            self.took = before["took"] if before["tree"] == self.tree else {}

    def must(self, command):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(map(str, command))}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")

    def refresh(self):
        """What differs from the tree is copied; what isn't there any more goes."""
        names = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "-c", "-o", "--exclude-standard"], check=True, capture_output=True).stdout
        kept, tree = set(), hashlib.sha256()
        for name in sorted(filter(None, names.decode().split("\0"))):
            was, now = self.source / name, ROOT / name
            if not now.is_file():
                continue
            kept.add(was)
            content = now.read_bytes()
            tree.update(name.encode() + b"\0" + content)
            if not was.exists() or was.read_bytes() != content:
                was.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(now, was)
        self.tree = tree.hexdigest()
        for old in self.source.rglob("*"):
            if old.is_file() and old not in kept:
                old.unlink()

    def files(self, test):
        """What of the build a test runs."""
        out = []
        for word in self.tests[test]["cmd"]:
            path = (self.build / word).resolve()
            if path.is_file() and self.build.resolve() in path.parents:
                out.append(str(path.relative_to(self.build.resolve())))
        return out

    def ninja(self, *targets):
        return subprocess.run(["ninja", "-C", self.build, *targets], capture_output=True, check=False).returncode == 0

    def digest(self, source):
        """Of the object files made of a source, wherever they are."""
        name = str(source.path.relative_to(ROOT / "src")).replace("/", "_") + ".o"
        objects = sorted(glob.glob(f"{self.build}/src/**/*{name}", recursive=True))
        objects += [] if objects else sorted(glob.glob(f"{self.build}/src/**/*{source.path.name}.o", recursive=True))
        if not objects:
            raise SystemExit(f"{source.path}: no object file is made of it")
        h = hashlib.sha256()
        for o in objects:
            h.update(pathlib.Path(o).read_bytes())
        return h.hexdigest()

    def run(self, test):
        t = self.tests[test]
        command = [str(self.build / w) if (self.build / w).is_file() else w for w in t["cmd"]]
        start = time.time()
        p = subprocess.Popen(command, cwd=t.get("workdir") or self.build, env={**self.env, **t["env"]}, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limits)
        try:
            good = p.wait(timeout=30 + 10 * self.took.get(test, 60)) == 0
        except subprocess.TimeoutExpired:
            good = False
        try:
            os.killpg(p.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        p.wait()
        for left in [f for place in ("/dev/shm", self.tmp) for f in glob.glob(f"{place}/ropa-test-*-{p.pid}.*")]:
            os.unlink(left)
        return good, time.time() - start

    def baseline(self, mutations):
        """The tree as it is: what its sources compile to, how long its tests take."""
        if not self.ninja():
            raise SystemExit("the tree itself doesn't build")
        self.plain = {m.source.path: self.digest(m.source) for m in mutations}
        for test in sorted({t for m in mutations for t in self.of(m)} - set(self.took)):
            good, self.took[test] = self.run(test)
            if not good:
                raise SystemExit(f"{test} fails without any mutation")
        self.known.write_text(json.dumps({"tree": self.tree, "took": self.took}), encoding="utf-8")

    def of(self, m):
        units, sessions = AREAS[m.area][2:]
        names = units + ["session " + s for s in sessions] + [NO_MEMORY] * bool(MEMORY.search(m.symbol + " " + m.shown))
        return [t for t in names if t in self.tests]

    def judge(self, m):
        """What becomes of a mutation: "killed" and by which test, "same", "no build", "lived"."""
        mine = self.source / m.source.path.relative_to(ROOT)
        tests = sorted(self.of(m), key=lambda t: (t.startswith("session"), t == NO_MEMORY, self.took[t]))
        mine.write_text(m.text(), encoding="utf-8")
        try:
            for test in tests:
                if not self.ninja(*self.files(test)):
                    return "no build", ""
                if self.digest(m.source) == self.plain[m.source.path]:
                    return "same", ""
                if not self.run(test)[0]:
                    return "killed", test
            return "lived", ""
        finally:
            mine.write_text(m.source.text, encoding="utf-8")


# ---- the account ----

def report(all_of_them, done):
    verdicts = collections.defaultdict(collections.Counter)
    for m in all_of_them:
        if m.key in done:
            verdicts[m.area][done[m.key]["verdict"]] += 1
            verdicts["all"][done[m.key]["verdict"]] += 1
    print(f"\n{'area':<8}{'killed':>8}{'lived':>8}{'noticed':>9}{'same':>7}{'no build':>10}")
    for area, n in sorted(verdicts.items(), key=lambda v: v[0] == "all"):
        real = n["killed"] + n["lived"]
        print(f"{area:<8}{n['killed']:>8}{n['lived']:>8}{100 * n['killed'] / max(real, 1):>8.0f}%{n['same']:>7}{n['no build']:>10}")
    lived = [m for m in all_of_them if done.get(m.key, {}).get("verdict") == "lived"]
    for m in lived:
        print(f"\n{m.area} {m.symbol}(), {m.kind}\n    {m.shown}")
    return lived


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--area", action="append", choices=list(AREAS), help="these only")
    p.add_argument("--in", dest="symbols", action="append", metavar="FUNCTION", help="these functions only")
    p.add_argument("--count", type=int, default=200)
    p.add_argument("--seed", type=int, default=2566)
    p.add_argument("--work", type=pathlib.Path, help="folder of the copy, the build and the progress, kept")
    p.add_argument("--again", action="store_true", help="those that lived, once more")
    p.add_argument("--sanitize", action="store_true", help="look with AddressSanitizer, which sees what reads beyond an end")
    p.add_argument("--list", action="store_true", help="what would be done")
    a = p.parse_args()
    areas = a.area or list(AREAS)
    work = a.work or pathlib.Path("/dev/shm" if os.path.isdir("/dev/shm") else tempfile.gettempdir(), f"ropa-mutate-{os.getuid()}")
    every = chosen(mutations(areas, a.symbols), a.count, a.seed, 10**6 if a.symbols else EACH_FUNCTION)
    if a.list:
        for m in every:
            print(f"{m.area} {m.symbol}(), {m.kind}\n    {m.shown}")
        return 0
    progress = work / "progress.json"
    done = json.loads(progress.read_text(encoding="utf-8")) if progress.exists() else {}
    todo = [m for m in every if (done.get(m.key, {}).get("verdict") == "lived" if a.again else m.key not in done)]
    if todo:
        bench = Bench(work, a.sanitize)
        bench.baseline(todo)
    for i, m in enumerate(todo, 1):
        start = time.time()
        verdict, by = bench.judge(m)
        done[m.key] = {"verdict": verdict, "by": by, "shown": m.shown, "symbol": m.symbol, "kind": m.kind}
        part = progress.with_suffix(".part")
        part.write_text(json.dumps(done, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(progress)
        print(f"{i}/{len(todo)} {time.time() - start:.0f} s {verdict} {by} | {m.area} {m.symbol}(): {m.shown}", flush=True)
    return 1 if report(every, done) else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
