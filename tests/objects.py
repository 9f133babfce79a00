# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""What the objects of a build define and need, as `nm` reads them: no prototype of one's own, no extern and no macro hides it."""
import subprocess


class Object:
    def __init__(self, path):
        self.path, self.functions, self.data, self.needs = path, set(), set(), set()


def read(root, build):
    """{source below src/ without its ending: Object} of every source; a source without an object is an error."""
    made = {p.name: p for p in (build / "src").glob("*.p/*.o")}
    sources = [p.relative_to(root / "src").as_posix() for p in sorted((root / "src").rglob("*.c"))]
    objects = {s[:-2]: Object(made[s.replace("/", "_") + ".o"]) for s in sources}
    by_path = {str(o.path): o for o in objects.values()}
    said = subprocess.run(["nm", "-A", "-P", *by_path], capture_output=True, text=True, check=True).stdout
    for line in said.splitlines():
        path, name, kind = line.split()[:3]
        o = by_path[path[:-1]]
        if kind in "Uwv":
            o.needs.add(name)
        elif kind in "TW":
            o.functions.add(name)
        elif kind.isupper():
            o.data.add(name)
    return objects


def home(objects, data=True):
    """{name: the source that defines it} of what other files can name."""
    return {name: source for source, o in objects.items() for name in o.functions | (o.data if data else set())}
