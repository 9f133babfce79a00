#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""The map proposed for tables in the manner of other people's forms: at least nine of ten columns that have a home in a register get it, and
none gets a wrong one. What each column is, a person said. usage: map_proposed.py ROPA SOURCE"""
import json
import os
import pathlib
import subprocess
import sys

import scratch

LEFT = None
# A column that says so much that it may be read in either of two ways has both.
HOMES = {
    # a small company's template, in English
    "english": ["former_ref", "activity_owner", "purpose.purpose_text", "subject_categories", "data_elements", LEFT, "purpose.lawful_basis",
                "recipient.recipient_name", LEFT, "retention_text", "sec_tech", "last_review_date", "activity_name"],
    # in the columns of a foreign authority's template; who asks for a name gets the business function or nothing
    "authority": ["unit_ref", "purpose.purpose_text", LEFT, "subject_categories", "data_elements", "recipient.recipient_name", LEFT,
                  "transfer.xb_country", "transfer.xb_standard", "retention_text", "sec_tech", "purpose.lawful_basis",
                  "purpose.s26_ground", LEFT, LEFT, "source_types", LEFT, "storage.storage_location", LEFT, LEFT],
    # a university's
    "university": [LEFT, "activity_name", "unit_ref", "purpose.purpose_text", "subject_categories", "data_elements", "sensitive_categories",
                   "purpose.lawful_basis", "source_types", "recipient.recipient_name", "transfer.xb_country", "retention_text",
                   "disposal_method", "sec_tech", "storage.storage_location", "internal_access", "activity_owner", "notes"],
    # a municipality's
    "agency": ["former_ref", "unit_ref", "activity_name", "activity_desc", "purpose.purpose_text", "subject_categories", "subject_count",
               "data_elements", "sensitive_categories", "purpose.lawful_basis", "purpose.s26_ground", "purpose.legal_ref", "source_types",
               "recipient.recipient_name", LEFT, "transfer.xb_country", "retention_text", "disposal_method", "sec_org", "sec_tech",
               "sec_phys", "collect_start", "last_review_date", LEFT],
}


# What the map proposes beside the columns: for words that no list takes the nearest, and what stands between the items of a column.
WORDS = {"university": {"สัญญา": "contract", "สุขภาพ": "health", "นักศึกษา": "+นักศึกษา"}, "agency": {"หน้าที่ตามกฎหมาย": "legal"}}
PARTED = {"university": {"ข้อมูลส่วนบุคคลที่เก็บรวบรวม": ";", "ผู้รับข้อมูล/หน่วยงานภายนอกที่เปิดเผยข้อมูล": ";"}, "agency": {}}


def main(ropa, source):
    failed = False
    for form, homes in HOMES.items():
        with scratch.folder() as folder:
            env = {**os.environ, "ROPA_DB": f"{folder}/t.db", "ROPA_NOW": "2023-03-20", "ROPA_LANG": "en", "ROPA_USER": "x"}
            subprocess.run([ropa, "init", "--org", "o"], env=env, check=True, capture_output=True)
            table = source / "tests/data/forms" / f"{form}.csv"
            run = subprocess.run([ropa, "import", str(table), "--save-map", f"{folder}/m.json"], env=env, capture_output=True, text=True,
                                 check=False)
            try:
                proposed = json.loads(pathlib.Path(folder, "m.json").read_text(encoding="utf-8"))
                got = proposed["columns"]
            except OSError:
                sys.exit(f"{form}: no map is proposed: {run.stderr}")
            assert not list(source.glob(f"tests/data/forms/{form}*.json")), "a map was written beside the source"
        assert len(got) == len(homes), (form, len(got), len(homes))
        words = {word: means for column in proposed["values"].values() for word, means in column.items()}
        assert WORDS.get(form, {}).items() <= words.items(), (form, words)
        assert proposed["separators"] == PARTED.get(form, proposed["separators"]), (form, proposed["separators"])
        right = 0
        for (heading, path), home in zip(got.items(), homes):
            path = "former_ref" if path == "ref" else path.replace("[]", "") if path else path  # a number of theirs becomes that
            right += path == home and home is not LEFT
            if path not in (home, LEFT):
                failed = True
                print(f"{form}: {heading!r} is proposed as {path}, and is {home}")
            elif path != home:
                print(f"{form}: {heading!r} is {home}: nothing is proposed")
        have = sum(h is not LEFT for h in homes)
        print(f"{form}: {right} of {have}")
        failed = failed or right * 10 < have * 9
    sys.exit(failed)


main(os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]))
