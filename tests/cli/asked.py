#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Nothing that the law asks for loses its place, and no entry drowns in findings. Usage: asked.py PROGRAM ROOT

Twenty entries in foreign headings, half empty as real ones are, go in with the map of tests/data; of each the places that the Act asks
for are looked up here, section by section, in what was stored. Each that isn't answered must be an error that names it, on the entry,
or once on the record or organisation that many share. So it is for an entry of which nothing but its name is known. The published register of twenty
real entries is tried as well where it lies beside the repository."""
import csv
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import scratch  # noqa: E402

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
MOST, MOST_ERRORS = 16, 12  # findings an entry
PRACTICE = {"activity_desc", "activity_owner", "collection_channels", "disposal_owner", "risk_rating", "subject_count", "necessity_note"}

# What the Act asks of every entry of a controller, by itself.
OF_ENTRY = {
    "data_elements": "39(1)", "purpose": "39(2)", "retention_ref": "39(4)", "access_rights_method": "39(5)",
    "access_conditions": "39(5)", "internal_access": "39(5)", "recipient": "39(6)", "security_ref": "39(8)", "collect_start": "23",
    "source_types": "25", "processor_use": "40", "transfer": "28", "storage": "37(1)", "is_official_record": "37(3)",
}
# ... and of each of its rows.
OF_ROWS = {
    "purpose": {"purpose_text": "23(1)", "lawful_basis": "24", "mandatory_provision": "23(2)", "purpose_elements": "22"},
    "recipient": {"recipient_name": "23(4)", "recipient_type": "23(4)", "recipient_elements": "27"},
    "storage": {"storage_country": "28"},
    "transfer": {"xb_country": "28"},
}
# ... of what many entries share: (field that names it, noun, what it must tell)
SHARED = [
    ("security_ref", "security", lambda s: [f for f in ("sec_description", "sec_org", "sec_tech") if not (s.get(f) or s.get(f + "_text"))]),
    ("retention_ref", "retention", lambda r: ["retention_trigger"] if (r.get("retention_max") or r.get("retention_min"))
     and not r.get("retention_trigger") else []),
]
# ... and what each rule that looks through a reference says of the record named
ONCE = ("R39-07", "R37-10", "R37-11", "R39-21", "R40-02", "R19-08", "R26-02", "R27-02")
NOUNS = ("activity", "retention", "security", "unit", "party", "dpa", "notice", "consent_form", "person", "organisation", "request",
         "incident", "disposal", "disclosure", "dataset")
OF_ORGANISATION = {"controller_address": "39(3)", "controller_contact": "39(3)"}


def entries():
    """Twenty entries in the columns of the map, each with other gaps."""
    bases = ["legal_obligation", "public_interest", "consent", "contract", "legitimate_interest"]
    kept = ["5 ปี", "10 ปี นับแต่สิ้นสุดสัญญา", "ตลอดไป", "30 วัน", "1 ปี หลังพ้นสภาพ", "3 ปีงบประมาณ"]
    for i in range(20):
        yield {
            "process_code": f"T-{i:03}", "process_name": f"งานตัวอย่างที่ {i}", "department": ["ฝ่ายทะเบียน", "ฝ่ายโยธา", "ฝ่าย IT"][i % 3],
            "process_owner": "หน.ตัวอย่าง", "purpose": f"ให้บริการเรื่องที่ {i}", "legal_basis": bases[i % 5],
            "data_categories": "ชื่อ-นามสกุล; เบอร์โทรศัพท์" + ("; ประวัติวัคซีน" if i == 7 else ""), "data_subject_types": "บุคคลภายนอกอื่นๆ",
            "has_sensitive_data": str(i == 7), "sensitive_data_categories": "ข้อมูลสุขภาพ/การแพทย์" if i == 7 else "",
            "recipients": "กรมตัวอย่าง; เทศบาลตัวอย่าง" if i % 2 else ("" if i == 4 else "กรมตัวอย่าง"), "third_party_transfer": str(i != 4),
            "cross_border_transfer": "False", "retention_period": kept[i % 6], "retention_criteria": "ระเบียบตัวอย่าง" if i % 4 else "",
            "deletion_method": ["Shredding", "Secure Delete", ""][i % 3], "security_measures": ["Audit Log", "Encryption; Firewall", "Role-based Access"][i % 3],
            "system_used": "ระบบตัวอย่าง" + (", ตู้เอกสาร" if i % 5 == 0 else ""), "status": "active"}


class Register:
    def __init__(self, folder, name, *how, now="2023-03-31T09:00"):
        self.env = dict(os.environ, ROPA_DB=str(folder / f"{name}.db"), ROPA_LANG="en", ROPA_USER="x", ROPA_NOW=now)
        self.run("init", *(how or ("--org", "test")))

    def run(self, *words):
        done = subprocess.run([PROGRAM, *words], env=self.env, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 3):
            raise SystemExit(f"{' '.join(map(str, words))}: {done.stderr}")
        return done.stdout

    def take(self, path):
        self.run("import", str(path), "--map", str(ROOT / "tests/data/government20.map.json"), "--yes")

    def all(self, noun):
        return json.loads(self.run(noun, "list", "--format", "json", "--limit", "1000"))


def is_open(rec, field):
    return rec.get(field) in (None, [], "") and field not in rec.get("not_applicable", {})


def asked(rec):
    """The places of the entry that the Act asks for and nothing answers."""
    for field in OF_ENTRY:
        if is_open(rec, field):
            yield field
    for rows, fields in OF_ROWS.items():
        for i, row in enumerate(rec.get(rows, []), 1):
            yield from (f"{rows}[{i}].{field}" for field in fields if is_open(row, field))
    if is_open(rec, "uses_without_consent") and any(row.get("lawful_basis", "consent") != "consent" for row in rec.get("purpose", [])):
        yield "uses_without_consent"  # 39(6), 27
    if rec.get("sensitive_categories"):
        yield from (f"purpose[{i}].s26_ground" for i, row in enumerate(rec.get("purpose", []), 1) if is_open(row, "s26_ground"))


def lost(register):
    """What the law asks of what is stored, and no error names."""
    findings = json.loads(register.run("check", "activity", "--format", "json"))["findings"]
    named = {(f["ref"], place) for f in findings if f["severity"] == "error" for place in f["places"]}
    inner = {(ref, place.split("[")[0]) for ref, place in named}  # a table without a row is asked by its first field
    entries = register.all("activity")
    for rec in entries:
        yield from (f'{rec["activity_name"]}: {place}' for place in asked(rec) if not {(rec["ref"], place)} & (named | inner))
    for field, noun, missing in SHARED:
        used = {rec.get(field) for rec in entries}
        for rec in register.all(noun):
            if rec["ref"] in used:
                yield from (f'{noun} {rec["ref"]}: {place}' for place in missing(rec) if (rec["ref"], place) not in named)
    org = register.all("organisation")[0]
    yield from (f"organisation: {place}" for place in OF_ORGANISATION if is_open(org, place) and ("ORG", place) not in named)
    yield from (f"{ref}: {place} is no error" for ref, place in named if place.split("].")[-1] in PRACTICE)


def shared_gaps(register):
    """Three entries, and a record of each kind that they share, whose gaps a rule may tell at the entries too."""
    register.run("unit", "add", "--code", "AA", "--name", "หน่วยตัวอย่าง")
    register.run("party", "add", "--name", "บริษัทตัวอย่าง")
    register.run("dpa", "add", "--party-ref", "บริษัทตัวอย่าง", "--name", "ข้อตกลงตัวอย่าง")
    register.run("security", "add", "--name", "ชุดตัวอย่าง", "--sec-org", "training")
    register.run("consent-form", "add", "--name", "แบบตัวอย่าง", "--unit-ref", "AA", "--explicit", "0", "--covers-disclosure", "0")
    consent = {"lawful_basis": "consent", "s26_ground": "s26_consent", "consent_form_ref": "แบบตัวอย่าง", "withdrawal_effect": "นำออก"}
    disclosed = {"recipient_type": "public", "recipient_name": "สมาคมตัวอย่าง", "recipient_basis": "consent"}
    for i in range(4):
        register.run("activity", "add", "--activity-name", f"ยินยอม {i}", "--unit-ref", "AA", "--data-elements", "name,religion",
                     *(w for rows, values in (("purpose", consent), ("recipient", disclosed)) for k, v in values.items()
                       for w in ("--set", f"{rows}[1].{k}={v}")))
    vague = {"name": "กว้าง", "retention_text": "ตามความเหมาะสม"}
    short = {"name": "สั้น", "retention_max": "1", "retention_unit": "year", "disposal_method": "shred"}
    for rule in (vague, short):
        register.run("retention", "add", *(w for k, v in rule.items() for w in ("--set", f"{k}={v}")))
        for i in range(3):
            register.run("activity", "add", "--activity-name", f'{rule["name"]} {i}', "--unit-ref", "AA", "--retention-ref", rule["name"],
                         "--security-ref", "ชุดตัวอย่าง", "--is-official-record", "1", "--set", "storage[1].storage_medium=database",
                         "--set", "processor_use[1].processor_ref=บริษัทตัวอย่าง", "--set", "processor_use[1].dpa_ref=ข้อตกลงตัวอย่าง")


def uids(value):
    if isinstance(value, dict):
        for v in value.values():
            yield from uids(v)
    elif isinstance(value, list):
        for v in value:
            yield from uids(v)
    elif isinstance(value, str):
        yield value


def repeated(register, once=()):
    """What is said of a shared record is said there alone, not of each that names it."""
    said = json.loads(register.run("check", "--format", "json"))["findings"]
    at = {}
    for f in said:
        if f["rule"] != "R39-16":  # each was changed by itself
            at.setdefault((f["rule"], *f["message"].values()), set()).add(f["ref"])
    held = {r["ref"]: r for noun in NOUNS for r in register.all(noun)}
    for what, refs in at.items():
        yield from (f"{what[0]}: of {ref} and of {user}, which names it" for ref in refs for user in refs
                    if user != ref and user in held and ref in uids(held[user]))
    for rule in once:
        refs = [f["ref"] for f in said if f["rule"] == rule]
        if len(refs) != len(set(refs)) or not refs or any(ref.startswith("RO-") for ref in refs):
            yield f"{rule}: of {refs}"


def noise(register):
    said = json.loads(register.run("check", "activity", "--format", "json"))
    n = said["summary"]["records"]
    places = sum(len(f["places"]) for f in said["findings"])
    twice = len({(f["ref"], f["rule"], tuple(f["message"].values())) for f in said["findings"]}) - len(said["findings"])
    print(f'{n} entries: {len(said["findings"]) / n:.2f} findings each, {said["summary"]["error"] / n:.2f} errors, {places} places')
    if len(said["findings"]) > MOST * n:
        yield "too many findings"
    if said["summary"]["error"] > MOST_ERRORS * n:
        yield "too many errors"
    if twice:
        yield f"{-twice} findings say the same of the same record"


def main():
    real = ROOT / "../shared/data/government20.csv"
    with scratch.folder() as t:
        folder = pathlib.Path(t)
        rows = list(entries())
        with open(folder / "twenty.csv", "w", encoding="utf-8", newline="") as f:
            w = csv.DictWriter(f, fieldnames=list(rows[0]))
            w.writeheader()
            w.writerows(rows)
        wrong = []
        for name, path in [("twenty", folder / "twenty.csv")] + ([("real", real)] if real.exists() else []):
            r = Register(folder, name)
            r.take(path)
            wrong += [f"{name}: {w}" for w in [*lost(r), *noise(r), *repeated(r)]]
        r = Register(folder, "sample", "--sample", now="2023-09-30T09:00")
        wrong += [f"sample: {w}" for w in repeated(r)]
        r = Register(folder, "shared")
        shared_gaps(r)
        wrong += [f"shared: {w}" for w in repeated(r, ONCE)]
        r = Register(folder, "bare")
        r.run("activity", "add", "--activity-name", "เรื่องเดียว", "--record-role", "controller")
        wrong += [f"bare: {w}" for w in lost(r)]
        if not any(True for _ in asked(r.all("activity")[0])):
            wrong.append("bare: nothing is asked")
    print("\n".join(wrong + [f"{len(wrong)} wrong"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
