# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""embed.py OUTPUT DEPFILE ROOT: writes what is data in the source tree, the files of schema/ and templates/, as C arrays.

DEPFILE tells ninja to look at the folders too: a file that comes or goes is seen without setting the build up again.
"""
import pathlib
import sys

KINDS = (".sql", ".json", ".md", ".css")


def found(root):
    """Folders and files, each sorted by name."""
    every = [p for top in ("schema", "templates") for p in (root / top, *(root / top).rglob("*"))]
    return (sorted(p for p in every if p.is_dir()),
            sorted((p for p in every if p.suffix in KINDS and p.is_file()), key=str))


def arrays(root, files):
    yield '/* Made from schema/ and templates/ by src/embed.py. */\n#include "base/embedded.h"\n\n'
    rows = []
    for i, path in enumerate(files):
        data = path.read_bytes()
        yield f"static const unsigned char data{i}[] = {{" + ",".join(map(str, data + b"\0")) + "};\n"
        rows.append(f'    {{"{path.relative_to(root).as_posix()}", (const char *)data{i}, {len(data)}}},\n')
    yield "\nconst struct rp_embedded rp_embedded_files[] = {\n" + "".join(rows) + "    {0}};\n"


def main(output, depfile, root):
    folders, files = found(root)
    with open(output, "w", encoding="utf-8") as c:
        c.writelines(arrays(root, files))
    with open(depfile, "w", encoding="utf-8") as d:
        names = (str(p).replace(" ", "\\ ") for p in folders + files)
        d.write(f"{output}: " + " \\\n  ".join(names) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]))
