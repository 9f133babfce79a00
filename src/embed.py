"""Write the files given as C arrays: what is data in the source tree is inside the library."""
import pathlib
import sys

output, root, *paths = sys.argv[1:]
with open(output, "w", encoding="utf-8") as c:
    c.write('/* Made from schema/ and templates/ by src/embed.py. */\n#include "base/embedded.h"\n\n')
    rows = []
    for i, path in enumerate(sorted(paths)):
        data = pathlib.Path(path).read_bytes()
        c.write(f"static const unsigned char data{i}[] = {{")
        c.write(",".join(map(str, data + b"\0")))
        c.write("};\n")
        name = pathlib.Path(path).relative_to(root).as_posix()
        rows.append(f'    {{"{name}", (const char *)data{i}, {len(data)}}},\n')
    c.write("\nconst struct rp_embedded rp_embedded_files[] = {\n" + "".join(rows) + "    {0}};\n")
