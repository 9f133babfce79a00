/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * What an act consists of, as a record does of fields: its columns in the store and its keys in history, what a memo says of it, what
 * is told of it as JSON and in columns. All of them go through this table.
 */
#ifndef RP_ACT_FIELD_H
#define RP_ACT_FIELD_H

#include <ropa/acts.h>
#include <ropa/json.h>

/*
 * T: a text that is kept: name, column, key in its link (NULL: the link has a column of its own for it), member of struct
 * ropa_act_kept, key under which it is told, how it is told, how a memo says it, labels. In the order of the link, whose digest is taken of
 * its bytes: a new one goes before `at`.
 * S: a text of the store alone, kept for what it proves: name, column, key in its link, member of the store's row.
 * O: what isn't kept as a text: name, member or how it is made out of others, key, how it is told, labels.
 */
#define RP_ACT_FIELDS(T, S, O)                                                                                                           \
    T(UID, uid, "uid", uid, "uid", TEXT, UNSAID, "รหัสภายใน", "Internal id")                                                               \
    T(RECORD, record, "record", record, "record", TEXT, UNSAID, "รหัสภายในของรายการ", "Internal id of the record")                         \
    T(NOUN, noun, "noun", noun, "noun", TEXT, UNSAID, "ชนิดรายการ", "Kind of record")                                                      \
    T(REF, ref, "ref", ref, "ref", TEXT, UNSAID, "รหัส", "Ref")                                                                            \
    T(KIND, kind, "kind", kind, "kind", KIND, SAID(CODE, kind, &rp_vocab_act_kind), "ขั้นตอน", "Act")                                        \
    T(LEVEL, level, "level", level, "level", LEVEL, SAID(CODE, level, &rp_vocab_level), "ระดับ", "Level")                                   \
    T(BY, by_person, "by", by, "person", TEXT, SAID(UID, by, NULL), "รหัสภายในของผู้ลงนาม", "Internal id of who acted")                       \
    T(NAME, by_name, "name", by_name, "by", NAME, UNSAID, "โดย", "By")                                                                    \
    T(POST, by_post, "post", by_post, "post", NAME, SAID(LINE, post, NULL), "ตำแหน่ง", "Post")                                            \
    T(DECISION, decision, "decision", decision, "decision", TEXT, SAID(CODE, decision, &rp_vocab_decision), "ผลการพิจารณา", "Decision")   \
    T(MEMO, memo, "memo", memo, "memo", TEXT, SAID(LINE, memo, NULL), "เลขที่บันทึก", "Memo")                                               \
    T(DATE, date, "date", date, "date", DAY, SAID(DAY, date, NULL), "วันที่", "Date")                                                     \
    T(REASON, reason, "reason", reason, "reason", TEXT, SAID(LINES, reason, NULL), "เหตุผล", "Reason")                                    \
    T(URL, url, "url", url, "url", TEXT, SAID(LINE, url, NULL), "ที่อยู่ที่เผยแพร่", "Published at")                                             \
    T(DESPITE, despite, "despite", despite, "despite", TEXT, SAID(LINES, despite, NULL), "เหตุผลที่ทำทั้งที่ยังมีข้อค้าง", "Despite")               \
    T(DIGEST, digest, "digest", digest, "digest", TEXT, UNSAID, "ค่าแฮชของรายการ", "Digest of the record")                                 \
    S(SUM, print_sum, "print", sum)                                                                                                      \
    T(STATUS, status, "status", status, "status", STATUS, UNSAID, "สถานะหลังจากนั้น", "Status after")                                         \
    T(ERASED, erased, "erased", erased, "erased", TEXT, UNSAID, "สิ่งที่ลบ", "What was erased")                                              \
    T(VIA, via, "via", via, "via", TEXT, SAID(CODE, via, &rp_vocab_via), "วิธีลงรายการ", "Entered by way of")                              \
    T(ENTERED, entered_by, "entered_by", entered_by, "entered_by", TEXT, SAID(UID, entered_by, NULL), "ผู้ลงรายการแทน", "Entered by")      \
    T(EVIDENCE, evidence, "evidence", evidence, "evidence", TEXT, SAID(UID, evidence, NULL), "หลักฐาน", "Evidence")                       \
    T(DISPUTES, disputes, "disputes", disputes, "disputes", TEXT, UNSAID, "การดำเนินการที่แย้ง", "Act disputed")                             \
    T(ISSUED, issued, "issued", issued, "issued", TEXT, UNSAID, "ฉบับที่เผยแพร่", "Kept as published in")                                    \
    S(EVIDENCE_SUM, evidence_sum, "evidence_sum", evidence_sum)                                                                          \
    S(ISSUED_SUM, issued_sum, "issued_sum", issued_sum)                                                                                  \
    T(FORMS, forms, "forms", forms, "forms", FORMS, UNSAID, "รูปแบบอื่นที่เก็บไว้ด้วย", "Other forms kept")                                     \
    T(BARRED, barred, "barred", barred, "barred", TEXT, UNSAID, "ข้อที่กันไว้ในวันนั้น", "Rules that kept it back")                               \
    T(AT, at, NULL, at, "at", TEXT, UNSAID, "ลงรายการเมื่อ", "Entered at")                                                                \
    T(ACTOR, actor, NULL, actor, "actor", TEXT, UNSAID, "ผู้พิมพ์", "Typed by")                                                            \
    O(REV, rev, "rev", NUMBER, "แก้ไขที่", "Rev")                                                                                          \
    O(DISPUTED, disputed, "disputed", FLAG, "ไม่นับ", "Doesn't count")                                                                    \
    O(DENIED, denied, "denied", FLAG, "ถูกแย้ง", "Disputed itself")                                                                       \
    O(SIGNER, signer, "signer", SIGNER, "ผู้มีอำนาจหรือไม่", "Whether by one who may")                                                       \
    O(NOTE, kind, "note", NOTE, "หมายเหตุ", "Note")

#define RP_ACT_F(name, ...) RP_ACT_F_##name,
#define RP_ACT_SKIP(...)
enum rp_act_id { RP_ACT_FIELDS(RP_ACT_F, RP_ACT_SKIP, RP_ACT_F) RP_ACT_F_N };

/* How a memo says it: not at all, as a code, as the uid of a record, as a day, as a text of one line or of several. */
enum rp_act_saying { RP_SAID_NOT, RP_SAID_CODE, RP_SAID_UID, RP_SAID_DAY, RP_SAID_LINE, RP_SAID_LINES };
struct rp_act_field {
    struct ropa_act_field told; /* first, so that who has that has all */
    size_t kept;            /* in struct ropa_act_kept */
    enum rp_act_saying as;    /* how a memo says it */
    const char *said;       /* and under which name; NULL: it doesn't */
    size_t at;              /* in struct ropa_act */
    const struct ropa_vocab *vocab; /* of a code */
};

/* Static, in the order of the enum. */
const struct rp_act_field *rp_act_field(enum rp_act_id id);
/* Where it is kept, of a text. */
const char **rp_act_kept(struct ropa_act_kept *act, const struct rp_act_field *f);

/* What `list` tells of `act`, each under its key. */
void rp_act_json(struct ropa_json *w, const struct ropa_act_kept *act, enum ropa_act_list list, enum ropa_lang lang);

#endif
