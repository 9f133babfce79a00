#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Circles of files: a calls into b, and b, by whatever way, calls into a. Prints them; fails when a new one appears.

usage: circles.py ROOT BUILD

A file calls another when its object needs a function that the other's defines; tables of data that name each other are no calls. A
circle means that neither file can be read, tested or moved without the other: break it where one of its calls is asked
from further up, or put what both need into a third. Those that stay are listed with the reason; a circle that is
part of one listed is no new one. One that is gone is struck from the list.
"""
import pathlib
import sys

import objects

STAYS = {}


def read(root, build):
    """{file: the files whose functions it names}."""
    made = objects.read(root, build)
    home = objects.home(made, data=False)
    return {source: {home[name] for name in o.needs & home.keys()} for source, o in made.items()}


def circles(calls):
    """Tarjan's strongly connected components, those of several files."""
    order, low, stack, found = {}, {}, [], []

    def go(v):
        order[v] = low[v] = len(order)
        stack.append(v)
        for w in sorted(calls[v]):
            if w not in order:
                go(w)
                low[v] = min(low[v], low[w])
            elif w in stack:
                low[v] = min(low[v], order[w])
        if low[v] == order[v]:
            at = stack.index(v)
            if len(stack) - at > 1:
                found.append(set(stack[at:]))
            del stack[at:]

    for v in calls:
        if v not in order:
            go(v)
    return found


# Who calls whom, and the circle in it.
TRIED = [
    ({"a": {"b"}, "b": {"a"}}, [{"a", "b"}]),
    ({"a": {"b"}, "b": {"c"}, "c": {"b"}}, [{"b", "c"}]),
    ({"a": {"b", "c"}, "b": {"c"}, "c": set()}, []),
]


def main(root, build):
    sys.setrecursionlimit(10000)
    for calls, circle in TRIED:
        assert circles(calls) == circle, calls
    calls = read(root, build)
    found = circles(calls)
    stays = {frozenset(files.split()): why for files, why in STAYS.items()}
    wrong = 0
    for circle in sorted(found, key=sorted):
        why = next((why for files, why in stays.items() if circle <= files), None)
        print(f"{len(circle)} files: {why or 'a new circle'}")
        for name in sorted(circle):
            print(f"    {name} -> {' '.join(sorted(calls[name] & circle))}")
        wrong += why is None
    gone = [files for files in stays if not any(circle <= files for circle in found)]
    for files in gone:
        print(f"gone, strike it from the list: {' '.join(sorted(files))}")
    print(f"{len(calls)} files, {len(found)} circles, {wrong} new")
    return wrong > 0 or len(gone) > 0 or len(calls) < 100


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
