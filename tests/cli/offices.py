# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""Offices for the obedient officer (obedient.py): what each looks like when he begins, what he knows, what happens in its year."""
import datetime

DAY = "DAY"  # in the sheet of facts: the day on which it is done

# The sheet of facts: by what was asked, `noun.field` before `field`. Of a list one after the other.
FACTS = {
    "withdrawal_channel": "แจ้งฝ่ายบริหาร", "withdrawal_effect": "หยุดส่ง", "consent_methods": "tick_online", "own_choice": "ใช่",
    "cf_items": ";".join("cf%02d" % i for i in range(1, 14)), "explicit": "ใช่", "separate_choices": "ใช่", "preticked": "ไม่ใช่",
    "covers_disclosure": "ไม่ใช่", "purpose_text": "ส่งข่าว", "xb_inadequacy_informed": "ใช่", "party_type": "company",
    "country": "ไทย", "subprocessors": "ไม่มี", "inadequacy_text": "มาตรฐานไม่เพียงพอ",
    "has_centre": "ใช่", "memo": "กษ 0200/", "url": "https://www.example.go.th/pdpa", "date": DAY,
    "title": "ตัวอย่างเรื่อง", "name": "ตัวอย่างชื่อ", "post": "นักวิชาการ", "valid_from": "2022-10-01", "order_no": "คำสั่งที่ 1/2565",
    "wg_role": "member", "head_kind": "head", "held_on": DAY, "training_method": "meeting", "attendee_count": "12",
    "evidence_date": DAY, "doc_no": "กษ 0206/1", "review_date": DAY, "review_result": "keep", "retention_decision": "not_due",
    "report_date": DAY, "period_from": "2022-10-01", "period_to": DAY, "summary": "ดำเนินการครบ", "made_on": DAY,
    "audience": "staff", "ig_items": ";".join("ig%02d" % i for i in range(1, 11)), "alt_text": "ภาพสิทธิแปดข้อ",
    "n23_items": ";".join("n23_%d" % i for i in range(1, 7)), "notice_channels": "website", "effective_date": DAY,
    "bp_items": ";".join("bp%02d" % i for i in range(1, 16)), "intake_channels": "โทร 0 2000 0000", "declared_on": DAY,
    "statement": "หน่วยงานไม่มีผู้ประมวลผลข้อมูล", "controller_address": "ถนนตัวอย่าง", "controller_contact": "0 2000 0000",
    "mission_law": "กฎกระทรวงแบ่งส่วนราชการตัวอย่าง พ.ศ. 2557", "dpo_required": "ไม่ใช่", "sec_review_date": DAY, "collect_start": "2020-10-01", "collected_before_pdpa": "ใช่", "subject_count": "500",
    "storage_location": "ห้องทะเบียน", "contact_verified_on": DAY, "valid_to": "2024-09-30",
    "service": "ดูแลระบบ", "breach_hours": "24", "signed_at": DAY, "dpa.valid_from": DAY,
    "result_date": DAY, "result_value": "100", "kpi6.result_value": "440", "dataset_count": "6", "catalogue_items": "k1_50;k1_system;k1_gdcatalog;k1_format;k1_used",
    "template1_sent_on": DAY, "template2_sent_on": DAY, "template3_sent_on": DAY, "dpo_notified": DAY, "waiver_reason": "ประกาศออกหลังเริ่มเก็บ", "decided_on": DAY,
    "rights_told": "withdraw;access;portability;objection;erasure;restriction;rectification;complaint", "dp_items": ";".join("dp%02d" % i for i in range(1, 16)), "our_role": "controller", "dpa_version": "1", "subprocessor_allowed": "ไม่ใช่", "starter": "leave", "kpi_round": "pmqa_indicator",
    "catalog.starter": ["faq", "budget", "e_services", "website_visits", "procurement_plan", "regulations"], "owner_org": "ict", "maintainer": "กลุ่มพัฒนาระบบ",
    "maintainer_email": "ict@example.go.th", "catalog.url": "https://www.example.go.th/d.csv", "format": "csv", "loaded_on": DAY, "agency_url": ["https://catalog.example.go.th/dataset/%d" % n for n in range(1, 7)],
    "agency_on": DAY, "agency_catalog_url": "https://catalog.example.go.th", "agency_catalog_letter": "กษ 0206/12 ลว. 1 ต.ค. 2565", "catalog_recipient": "ผู้อำนวยการสำนักงานสถิติแห่งชาติ", "setting.name": "ค่าของปี", "fiscal_year": "2566",
    "gd_state": "completed", "gd_on": DAY, "gd_url": ["https://gdcatalog.go.th/dataset/gdpublish-%d" % n for n in range(1, 7)], "used_for": "แดชบอร์ด", "used_by": "สำนักแผนงาน", "used_on": DAY, "use_url": "https://www.example.go.th/dashboard",
    "processor_ref": "PY-ORG-66-001", "person.post": "ผู้อำนวยการ", "despite": "ผู้บริหารให้ดำเนินการก่อน",
    "is_official_record": "ใช่", "medium": "paper_cabinet", "quantity": "1 แฟ้ม", "decision": "destroy", "disposal_method": "shred", "done_on": DAY, "copies_done": "backups",
    "list_no": "1/2566", "list_date": DAY, "committee_ref": "คำสั่งที่ 2/2566", "archives_sent_on": DAY, "archives_reply_on": DAY, "archives_reply": "agree", "approved_on": DAY,
    "last_review_date": DAY, "next_review_date": "2024-10-01", "effective_until": "2025-09-30", "in_use_to": "2025-09-30",
}


# What has rows, where a form asks for all of them; of others there are none.
ROWS = {
    "purpose": [{"purpose_text": "พิจารณาการลา", "purpose_elements": ["name", "position"], "lawful_basis": "public_task",
                 "legal_ref": "กฎกระทรวงแบ่งส่วนราชการตัวอย่าง พ.ศ. 2557", "mandatory_provision": "needed_for_service",
                 "nonprovision_effect": "ลาไม่ได้"}],
    "storage": [{"storage_medium": "paper_cabinet", "storage_location": "ห้องทะเบียน", "storage_country": "TH"}],
}


class World:
    """units: those whose KPI 5 must stand at 100. late: of these the steps of a round that was over when they began may be late.
    years: whether it goes on for a second year. again: what is said otherwise in that. events: (day, what is done then) that nothing on the list brings about."""

    def __init__(self, units, per_day=1, years=1, start=datetime.date(2022, 10, 1), late=(), events=(), again=None):
        self.units, self.per_day, self.years, self.start = units, per_day, years, start
        self.again = again or {}
        self.late, self.events = set(late), list(events)


def unit(office, code, scope="2022-10-01"):
    office.must("unit", "add", "--code", code, "--name", "หน่วยงาน %s" % code, "--type", "division", "--in-scope-from", scope)


def person(office, code, name, post):
    office.must("person", "add", "--name", name, "--post", post, *(["--unit-ref", code] if code else []))
    return name


def begin(office, code, *starters):
    for starter in starters:
        office.must("activity", "add", "--starter", starter, "--unit-ref", code)


def told(office, centre="ICT"):
    """What the office has said of itself."""
    office.must("organisation", "edit", "ORG", "--has-centre", "ใช่" if centre else "ไม่ใช่", "--controller-address", "ถนนตัวอย่าง",
                "--controller-contact", "0 2000 0000", "--dpo-required", "ไม่ใช่", *(["--centre-ref", centre] if centre else []), "--yes")


def head(office, code, name, row=1, kind="head", since="2022-10-01", until=None, post=None):
    at = "head[%d]." % row
    words = ["--set", at + "person=" + name, "--set", at + "post=" + (post or "ผู้อำนวยการ"), "--set", at + "head_kind=" + kind,
             "--set", at + "valid_from=" + since]
    office.must("unit", "edit", code, "--yes", *words, *(["--set", at + "valid_to=" + until] if until else []))


def one(office):
    unit(office, "ICT")
    begin(office, "ICT", "cctv", "leave", "procurement")
    return World(["ICT"], years=2)


def alone(office):
    FACTS["has_centre"] = "ไม่ใช่"
    unit(office, "ICT")
    begin(office, "ICT", "cctv", "leave", "procurement")
    return World(["ICT"])


def late(office):
    """Collected before the notice was there; an office that must have a DPO."""
    FACTS.update({"collect_start": "2022-10-01", "collected_before_pdpa": "ไม่ใช่", "dpo_required": "ใช่",
                  "organisation.dpo_ref": "ตัวอย่าง นิติกร", "organisation.dpo_contact": "dpo@example.go.th"})
    unit(office, "ICT")
    begin(office, "ICT", "cctv", "leave", "procurement")
    person(office, None, "ตัวอย่าง นิติกร", "นิติกร")  # no post says who the DPO is
    return World(["ICT"])


def consent(office):
    unit(office, "ICT")
    begin(office, "ICT", "line_oa")
    return World(["ICT"], years=2, again={"review_result": ["keep", "unchanged"]})  # kept confirms nothing


def ten(office):
    units = ["ICT", "GEN", "HR", "FIN", "PLAN", "FOR", "INF", "INS", "LAW", "DEV"]
    for code in units:
        unit(office, code)
        begin(office, code, "leave")
    return World(units, per_day=6, years=2)


def begun(office):
    """An office that has begun by itself: it said that there is a centre, not which; a division under its head, and one without."""
    office.must("organisation", "edit", "ORG", "--has-centre", "ใช่", "--controller-address", "ถนนตัวอย่าง",
                "--controller-contact", "0 2000 0000", "--dpo-required", "ไม่ใช่", "--yes")
    for code in ("GT", "ICT"):
        unit(office, code)
    boss = person(office, "GT", "ตัวอย่าง ผู้อำนวยการกอง", "ผู้อำนวยการกองตัวอย่าง")
    person(office, "GT", "ตัวอย่าง นักวิชาการ", "นักวิชาการ")
    person(office, "ICT", "ตัวอย่าง ผู้อำนวยการศูนย์", "ผู้อำนวยการศูนย์")
    person(office, "ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")
    begin(office, "GT", "cctv", "leave", "line_oa")
    office.must("party", "add", "--name", "ตัวอย่าง ผู้อื่น")  # that is in the register, and isn't the processor
    office.must("party", "add", "--name", "ตัวอย่าง ผู้ให้บริการ")
    FACTS["processor_ref"] = "ตัวอย่าง ผู้ให้บริการ"
    head(office, "GT", boss, post="ผู้อำนวยการกองตัวอย่าง")
    return World(["GT", "ICT"], per_day=6, years=2)


def starters(office):
    """Units that have nothing but ready-made activities, of many kinds, as they come; nobody is known."""
    kinds = {"ICT": ["user_accounts", "helpdesk"], "HR": ["personnel_record", "recruitment", "performance"], "GEN": ["visitors", "saraban", "meeting_lists"]}
    for code, each in kinds.items():
        unit(office, code)
        begin(office, code, *each)
    return World(list(kinds), per_day=3)


def succession(office):
    """The head of the one unit changes in mid-year: what is signed after that day is signed by the next."""
    unit(office, "ICT")
    told(office)
    old, new = person(office, "ICT", "ตัวอย่าง หัวหน้าเดิม", "ผู้อำนวยการศูนย์"), "ตัวอย่าง หัวหน้าใหม่"
    person(office, "ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")
    head(office, "ICT", old)
    begin(office, "ICT", "cctv", "leave")

    def change():
        person(office, "ICT", new, "ผู้อำนวยการศูนย์")
        office.must("unit", "edit", "ICT", "--yes", "--set", "head[1].valid_to=2022-11-14")
        head(office, "ICT", new, row=2, since="2022-11-15")
    return World(["ICT"], years=2, events=[(datetime.date(2022, 11, 15), change)])


def vacancy(office):
    """The head leaves and nobody is named for a while; then one acts, and another signs by an order."""
    unit(office, "ICT")
    told(office)
    old = person(office, "ICT", "ตัวอย่าง หัวหน้าเดิม", "ผู้อำนวยการศูนย์")
    acts = person(office, "ICT", "ตัวอย่าง รองผู้อำนวยการ", "รองผู้อำนวยการศูนย์")
    person(office, "ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")
    head(office, "ICT", old, until="2022-11-09")
    head(office, "ICT", acts, row=2, kind="acting", since="2022-11-10", post="รองผู้อำนวยการศูนย์")
    begin(office, "ICT", "leave")
    return World(["ICT"])


def round9(office):
    """A unit that begins in round 9: what round 6 asked of it isn't asked of the office any more."""
    for code in ("ICT", "HR"):
        unit(office, code)
        begin(office, code, "leave")

    def another():
        unit(office, "NEW", scope="2023-04-15")
        FACTS.update({"collect_start": "2023-04-15", "collected_before_pdpa": "ไม่ใช่", "valid_from": "2023-04-15"})
        begin(office, "NEW", "leave")
    return World(["ICT", "HR", "NEW"], per_day=3, late=["NEW"], events=[(datetime.date(2023, 4, 15), another)])


def despite(office):
    """What was laid before the head with errors open was approved all the same, for a reason."""
    unit(office, "ICT")
    told(office)
    boss = person(office, "ICT", "ตัวอย่าง ผู้อำนวยการศูนย์", "ผู้อำนวยการศูนย์")
    clerk = person(office, "ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")
    head(office, "ICT", boss)
    begin(office, "ICT", "cctv", "leave")
    office.must("submit", "RO-ICT-66-001", "--by", clerk, "--date", "2022-10-01")
    office.must("approve", "RO-ICT-66-001", "--by", boss, "--memo", "กษ 0200/1", "--date", "2022-10-01", "--despite", "ให้ดำเนินการก่อน")
    return World(["ICT"], years=2)


def returned(office):
    """The centre sends back what a unit had sent, with advice; the unit has to mend and send it again."""
    for code in ("ICT", "HR"):
        unit(office, code)
        begin(office, code, "leave")
    told(office)
    who = {code: [person(office, code, "ตัวอย่าง ผู้อำนวยการ " + code, "ผู้อำนวยการ"), person(office, code, "ตัวอย่าง เจ้าหน้าที่ " + code, "นักวิชาการ")]
           for code in ("ICT", "HR")}
    for code, (boss, _) in who.items():
        head(office, code, boss)
    office.must("activity", "edit", "RO-HR-66-001", "--collect-start", "2020-10-01", "--collected-before-pdpa", "ใช่", "--subject-count", "10",
                "--set", "storage[1].storage_location=ห้อง", "--set", "storage[2].storage_location=ห้อง")
    boss, clerk = who["HR"]
    office.must("submit", "RO-HR-66-001", "--by", clerk, "--date", "2022-10-01")
    office.must("approve", "RO-HR-66-001", "--by", boss, "--memo", "กษ 0200/1", "--date", "2022-10-01", "--despite", "รอประกาศ")
    office.must("submit", "RO-HR-66-001", "--level", "centre", "--by", clerk, "--date", "2022-10-01")
    office.must("return", "RO-HR-66-001", "--by", who["ICT"][1], "--reason", "โปรดระบุที่เก็บ", "--date", "2022-10-01")
    return World(["ICT", "HR"], per_day=2)


def declared(office):
    """A unit that holds no personal data has said so: that goes its way, nothing is asked of it as if it held some."""
    for code in ("ICT", "LAW"):
        unit(office, code)
    begin(office, "ICT", "leave")
    told(office)
    for code in ("ICT", "LAW"):
        head(office, code, person(office, code, "ตัวอย่าง ผู้อำนวยการ " + code, "ผู้อำนวยการ"))
        person(office, code, "ตัวอย่าง เจ้าหน้าที่ " + code, "นักวิชาการ")
    office.must("declaration", "add", "--title", "ไม่มีข้อมูลส่วนบุคคล", "--declaration-kind", "no_personal_data", "--unit-ref", "LAW",
                "--fiscal-year", "2566", "--statement", "หน่วยงานไม่มีข้อมูลส่วนบุคคล", "--declared-on", "2022-10-01",
                "--certified-by", "ตัวอย่าง ผู้อำนวยการ LAW")
    return World(["ICT", "LAW"], per_day=2)


def retired(office):
    """An activity ends in mid-year, when its way is half done."""
    unit(office, "ICT")
    begin(office, "ICT", "cctv", "leave")

    def end():
        office.must("retire", "RO-ICT-66-002", "--reason", "เลิกทำแล้ว", "--by", office.must(
            "person", "list", "--format", "csv", "--columns", "ref").splitlines()[1], "--date", office.day().isoformat())
    return World(["ICT"], years=2, events=[(datetime.date(2022, 11, 1), end)])


def ended(office):
    """Every activity of the unit ended before the year; its data sets are still there, and have to be in an entry again."""
    FACTS.update({"activity_name": "การลา", "record_role": "controller", "data_elements": "name;position", "source_types": "self",
                  "internal_access": "ฝ่ายบริหาร", "access_conditions": "เฉพาะที่ได้รับมอบหมาย", "access_rights_method": "ยื่นคำขอ",
                  "retention_ref": "RT-ORG-66-001", "security_ref": "SC-ORG-66-001", "uses_without_consent": "ใช้ภายใน"})
    unit(office, "ICT")
    told(office)
    boss = person(office, "ICT", "ตัวอย่าง ผู้อำนวยการศูนย์", "ผู้อำนวยการศูนย์")
    person(office, "ICT", "ตัวอย่าง นักวิชาการคอมพิวเตอร์", "นักวิชาการคอมพิวเตอร์")
    head(office, "ICT", boss)
    begin(office, "ICT", "leave", "cctv")
    for n in (1, 2):
        office.must("retire", "RO-ICT-66-00%d" % n, "--reason", "เลิกทำแล้ว", "--by", boss, "--date", "2022-10-01")
    return World(["ICT"])


def catalogued(office):
    """The data catalogue is kept in the register, whole and put where it belongs: only the letter that sends its sets is left."""
    unit(office, "ICT")
    begin(office, "ICT", "leave")
    office.must("setting", "add", "--name", "ปี 2566", "--fiscal-year", "2566", "--agency-catalog-url", "https://catalog.example.go.th",
                "--agency-catalog-letter", "กษ 0206/12 ลว. 1 ต.ค. 2565")
    known = {"data-type": "stat", "owner-org": "ict", "maintainer": "กลุ่มพัฒนาระบบ", "maintainer-email": "ict@example.go.th", "tag-string": "บริการ",
             "description": "ยอดรวมรายเดือน", "objective": "mission", "update-frequency-unit": "month", "geo-coverage": "country", "data-source": "ระบบงาน",
             "data-format": "csv", "data-category": "public", "license-id": "odc", "listed": "ใช่", "use-scope": "mission", "issue": "การให้บริการ",
             "agency-url": "https://catalog.example.go.th/d", "agency-on": "2022-10-01", "gd-state": "completed", "gd-on": "2022-10-01"}
    rows = ["resource[1].name=ปี 2566", "resource[1].url=https://www.example.go.th/1.csv", "resource[1].format=csv", "resource[1].loaded_on=2022-10-01",
            "use[1].used_for=แดชบอร์ด", "use[1].used_by=สำนักแผนงาน", "use[1].used_on=2022-10-01", "use[1].use_url=https://www.example.go.th/dashboard"]
    for n in range(6):
        words = [w for field, value in known.items() for w in ("--" + field, value)] + [w for row in rows for w in ("--set", row)]
        office.must("catalog", "add", "--title", "ชุดข้อมูลที่ %d" % (n + 1), "--unit-ref", "ICT",
                    "--gd-url", "https://gdcatalog.go.th/dataset/gdpublish-%d" % (n + 1), *words)
    return World(["ICT"])


WORLDS = {f.__name__: f for f in (one, alone, late, consent, ten, begun, starters, succession, vacancy, round9, despite, returned,
                                  declared, retired, ended, catalogued)}
