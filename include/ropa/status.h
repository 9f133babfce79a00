/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/*
 * Errors: "the program could not". A status says what kind, struct ropa_err carries the parts, and
 * ropa_err_sentence() composes them for a person. What is merely not right yet in a record is a
 * finding (ropa/check.h), never an error.
 */
#ifndef ROPA_STATUS_H
#define ROPA_STATUS_H

#include <ropa/remedy.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ROPA_API __attribute__((visibility("default")))
#else
#define ROPA_API
#endif

enum ropa_lang { ROPA_TH, ROPA_EN };

/* One text in both languages; index it with enum ropa_lang. */
struct ropa_text {
    const char *in[2];
};

/*
 * Every status with its sentence. Marks in braces are filled from struct ropa_err: {subject} the file,
 * record or word concerned, {label} the field, {found} what was met, {hint} what would be right,
 * {where} row, column and byte, {native} the operating system's or library's own words.
 */
#define ROPA_STATUS_LIST(X)                                                                                  \
    X(ROPA_OK, "เรียบร้อย", "Done")                                                                            \
    X(ROPA_E_NOMEM, "หน่วยความจำไม่พอ โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง", "Out of memory; close other programs and try again") \
    X(ROPA_E_IO, "อ่านหรือเขียน {subject} ไม่ได้: {native}", "Cannot read or write {subject}: {native}")           \
    X(ROPA_E_FULL, "ดิสก์เต็ม เขียน {subject} ไม่ได้ ข้อมูลที่บันทึกแล้วยังอยู่ครบ", "The disk is full, {subject} was not written; what was saved before is safe") \
    X(ROPA_E_READONLY, "{subject} หรือโฟลเดอร์ของไฟล์เป็นแบบอ่านอย่างเดียว โปรดเลือกที่อื่นหรือขอสิทธิ์เขียน", "{subject} or its folder is read-only; choose another place or ask for the right to write") \
    X(ROPA_E_NO_FOLDER, "ยังไม่มีโฟลเดอร์ {found} จึงเขียน {subject} ไม่ได้ โปรดสร้างโฟลเดอร์ก่อน", "There is no folder {found} to write {subject} in; make it first") \
    X(ROPA_E_IS_FOLDER, "{subject} เป็นโฟลเดอร์ โปรดใส่ชื่อไฟล์ต่อท้าย เช่น {hint}", "{subject} is a folder; add the name of a file, for example {hint}") \
    X(ROPA_E_DB, "ทะเบียน {subject} มีปัญหา: {native}", "The register {subject} has a problem: {native}")         \
    X(ROPA_E_DAMAGED, "ไฟล์ทะเบียน {subject} เสียหายหรือคัดลอกมาไม่ครบ โปรดใช้ไฟล์สำรองล่าสุดแทน", "The register {subject} is damaged or not whole; use the last backup instead") \
    X(ROPA_E_SEARCH, "ดัชนีค้นหาของทะเบียน {subject} ไม่ตรงกับรายการ การค้นหาจึงอาจไม่พบสิ่งที่มีอยู่ โปรดสร้างดัชนีใหม่จากรายการ", "The search index of {subject} is not right, so a search may miss what is there; make it anew from the records") \
    X(ROPA_E_BUSY, "ทะเบียน {subject} กำลังถูกใช้โดยโปรแกรมอื่น โปรดลองอีกครั้งในอีกสักครู่", "Another program is writing to {subject}; try again in a moment") \
    X(ROPA_E_CONFLICT, "{subject} ถูกแก้ไขโดยผู้อื่นไปแล้ว โปรดเปิดใหม่แล้วแก้อีกครั้ง", "{subject} was changed by someone else; open it again and repeat the change") \
    X(ROPA_E_SET_OPEN, "ชุดการแก้ที่เริ่มไว้ใน {subject} ยังไม่จบ จึงทำสิ่งนี้ไม่ได้ โปรดบันทึกหรือยกเลิกชุดนั้นก่อน", "The changes begun together in {subject} are not ended yet, so this can't be done; save them or take them back first") \
    X(ROPA_E_SET_NONE, "ยังไม่ได้เริ่มชุดการแก้ใน {subject} หรือจบไปแล้ว จึงไม่มีอะไรให้บันทึก โปรดเริ่มชุดก่อน", "No changes were begun together in {subject}, or they are ended already, so there is nothing to save; begin first") \
    X(ROPA_E_READING, "ยังอ่าน {subject} อยู่ จึงแก้ไม่ได้ โปรดแก้หลังอ่านจบ", "{subject} is still being read, so it can't be changed; change it when the reading is over") \
    X(ROPA_E_CURSOR, "หน้าถัดไปที่ขอไม่ใช่ของรายการนี้ โปรดเปิดจากหน้าแรกใหม่", "The page asked for is not one of this list; begin again at the first page") \
    X(ROPA_E_BOTH, "{subject}: {found} บันทึกไว้ระหว่างที่ท่านกรอก และแก้ข้อเดียวกับท่าน ({hint}) จึงยังไม่บันทึก คำตอบของท่านยังอยู่ในร่าง โปรดเลือกทีละข้อว่าจะใช้ของใคร", "{subject}: {found} saved it while you were answering and changed the same ({hint}). Nothing was saved, your answers are kept as a draft; choose at each whose answer holds") \
    X(ROPA_E_WINDOW, "{label}: อีกหน้าต่างหนึ่งของท่านเพิ่งตอบข้อนี้ จึงยังไม่ใช้คำตอบที่พิมพ์ ถ้าจะใช้แทนคำตอบจากหน้าต่างนั้น โปรดตอบอีกครั้ง", "{label}: another window of yours has just answered this, so what you typed was not taken. Answer again to put yours in its place") \
    X(ROPA_E_OTHERS_FORM, "{subject}: {found} เป็นผู้เริ่มกรอกฟอร์มนี้ จึงไม่รับคำตอบและไม่บันทึกในชื่อผู้อื่น คำตอบของ {found} ยังอยู่ในร่าง โปรดเปิดฟอร์มใหม่ในชื่อของตน", "{subject}: this form was begun by {found}, so nothing is answered or saved in it under another name. What {found} answered is kept as a draft; open a form of your own") \
    X(ROPA_E_REMOVED, "{subject}: {found} ลบรายการนี้ไปแล้ว ({hint}) จึงบันทึกไม่ได้ คำตอบของท่านยังอยู่ในร่าง โปรดนำรายการกลับมาก่อน หรือทิ้งร่าง", "{subject}: {found} removed it meanwhile ({hint}), so it was not saved. Your answers are kept as a draft; bring the record back first, or drop the draft") \
    X(ROPA_E_DRAFT, "ร่างของ {subject} เสียหาย อ่านไม่ได้ สิ่งที่บันทึกแล้วยังอยู่ครบ โปรดทิ้งร่างนี้แล้วกรอกใหม่", "The draft of {subject} is damaged and cannot be read; what was saved is safe. Drop the draft and answer again") \
    X(ROPA_E_FOREIGN, "{subject} ไม่ใช่ไฟล์ทะเบียนของ ropa จึงไม่แตะต้อง", "{subject} is not a register of this program; it was left untouched") \
    X(ROPA_E_NEWER, "{subject} เขียนโดย ropa รุ่นใหม่กว่า ({found}) โปรดปรับรุ่นโปรแกรมก่อน ไฟล์ไม่ถูกแตะต้อง", "{subject} was written by a newer ropa ({found}); update the program first. The file was left untouched") \
    X(ROPA_E_UPGRADE, "ปรับ {subject} ให้เข้ากับโปรแกรมรุ่นนี้ไม่ได้ ไฟล์ยังเป็นอย่างเดิมและมีสำเนาไว้ที่ {hint} โปรดใช้โปรแกรมรุ่นเดิมไปก่อน และแจ้งผู้ดูแลโปรแกรมว่า: {native}", "{subject} could not be brought to the shape of this version; it is as it was, and a copy is {hint}. Use the version you had for now, and tell whoever looks after the program: {native}") \
    X(ROPA_E_OLD_READONLY, "{subject} เป็นของ ropa รุ่นก่อน ต้องปรับก่อนจึงจะเปิดได้ แต่ไฟล์หรือโฟลเดอร์เขียนไม่ได้ โปรดสำเนาไว้ในโฟลเดอร์ของท่านแล้วเปิดที่นั่น", "{subject} is of an older version and must be brought to the new shape first, but it or its folder cannot be written; copy it to a folder of yours and open it there") \
    X(ROPA_E_PENDING, "ใน {subject}{found} มีรายการที่ยังไม่ได้ย้ายเข้าไฟล์ทะเบียน และอ่านไม่ได้โดยไม่เขียน โปรดให้ผู้ที่เขียนได้เปิดทะเบียนหนึ่งครั้ง", "{subject}{found} holds changes that are not in the register itself yet and can't be read without writing; let someone who may write open it once") \
    X(ROPA_E_LOG, "{subject}{found} ไม่ใช่ของไฟล์นี้ แต่เป็นของไฟล์อื่นที่เคยอยู่ที่นี่ ถ้าเปิดต่อจะเขียนทับไฟล์นี้ จึงไม่ได้เปิด โปรดนำไฟล์เดิมกลับมาวางคู่กัน หรือย้าย {subject}{found} ออกไปเก็บไว้แล้วเปิดใหม่", "{subject}{found} is not of this file but of another that was here before, and would be written onto this one; so it was not opened. Bring that file back beside it, or move {subject}{found} away, keep it, and open it anew") \
    X(ROPA_E_MOVED, "{subject} ถูกย้าย แทนที่ หรือลบไประหว่างที่เปิดอยู่ จึงไม่ได้บันทึก โปรดเปิดทะเบียนใหม่แล้วทำอีกครั้ง", "{subject} was moved, replaced or deleted while it was open, so nothing was saved; open the register anew and do it again") \
    X(ROPA_E_NO_REGISTER, "ไม่พบทะเบียน {subject} โปรดสร้างใหม่", "There is no register {subject}; make one") \
    X(ROPA_E_LINK, "{subject} เป็นลิงก์ไปยัง {found} ซึ่งไม่มีอยู่ จึงไม่ได้เปิดหรือสร้างอะไร โปรดนำไฟล์นั้นกลับมา หรือลบลิงก์ก่อน", "{subject} is a link to {found}, which isn't there; nothing was opened or made. Bring that file back, or remove the link first") \
    X(ROPA_E_OTHER_THERE, "{subject} ไม่ใช่สำเนาของทะเบียนที่อยู่ที่ {found} แต่เป็นของทะเบียนอีกเล่ม จึงไม่ได้นำมาแทน โปรดย้าย {found} ออกไปเก็บไว้ก่อน ถ้าตั้งใจใช้อีกเล่มแทน", "{subject} is no copy of the register at {found} but of another one, so it was not put in its place; move {found} away first if the other is meant to be used") \
    X(ROPA_E_LEFT_OUT, "{subject} ไม่ใช่สำเนาสำรอง เพราะทำไว้ส่งผู้อื่นโดยตัดเนื้อหาบางส่วนออก ถ้านำมาแทน ส่วนนั้นจะหายจากทะเบียน จึงไม่ได้นำมาแทน โปรดใช้สำเนาที่มีเนื้อหาครบ", "{subject} is no backup: content was left out of it when it was made for others, and would be gone from the register; so it was not put in its place. Use a copy that holds all of it") \
    X(ROPA_E_COPY_DRAFTS, "ในสำเนา {subject} มีคำตอบที่กรอกค้างไว้ (ร่าง {found} รายการ) ซึ่งไม่มีที่อื่น จึงไม่เขียนทับ โปรดเปิดสำเนานั้นแล้วบันทึกหรือทิ้งร่างก่อน หรือใช้ชื่อไฟล์อื่น", "Answers were typed in the copy {subject} and not saved ({found} drafts), which stand nowhere else; so it was not written over. Open it and save or drop them first, or use another name") \
    X(ROPA_E_EXISTS, "มี {subject} อยู่แล้ว จึงไม่เขียนทับ", "{subject} exists already and was not overwritten") \
    X(ROPA_E_IS_REGISTER, "{subject} เป็นทะเบียนหรือสำเนาทะเบียน จึงไม่เขียนทับ โปรดใช้ชื่อไฟล์อื่น", "{subject} is a register or a copy of one and was not written over; use another name") \
    X(ROPA_E_OWN_FILE, "{subject} คือทะเบียนที่เปิดอยู่ จึงอ่านเป็นไฟล์อื่นไม่ได้ โปรดเลือกไฟล์อื่น", "{subject} is the register that is open and can't be read as another file; choose the file that is meant") \
    X(ROPA_E_NOT_FOUND, "ไม่พบ {subject}{hint}", "{subject} was not found{hint}")                              \
    X(ROPA_E_AMBIGUOUS, "\"{found}\" ตรงกับหลายรายการ: {hint} โปรดระบุให้ชัด", "\"{found}\" fits several: {hint}; please be more exact") \
    X(ROPA_E_HOLDS, "ใน \"{found}\" มีคำที่อยู่ในรายการแล้ว: {hint}", "\"{found}\" holds what is in the list: {hint}") \
    X(ROPA_E_NO_NAME, "\"{found}\" อ่านได้เป็น{hint} ไม่ใช่คำตอบของข้อนี้ จึงยังไม่ได้เก็บหรือสร้างอะไร โปรดตอบอีกครั้ง", "\"{found}\" reads as {hint}, which is no answer here; nothing was kept or made, please answer again") \
    X(ROPA_E_IN_USE, "ลบ {subject} ไม่ได้ เพราะยังใช้อยู่ใน {found}", "{subject} cannot be removed: it is used by {found}") \
    X(ROPA_E_TAMPERED, "ประวัติไม่ตรงกับทะเบียน: {subject} {found} {hint}", "The history does not match: {subject} {found} {hint}") \
    X(ROPA_E_USAGE, "ไม่เข้าใจคำว่า \"{found}\"{hint}", "The word \"{found}\" is not understood{hint}")          \
    X(ROPA_E_EMPTY_PAPER, "ยังทำ{label}ไม่ได้{hint}", "{label} can't be made yet{hint}")\
    X(ROPA_E_FORMAT, "อ่าน {subject} ไม่ได้ {where}: {found}{hint}", "Cannot read {subject} {where}: {found}{hint}") \
    X(ROPA_E_NO_GLYPH, "ไม่มีแบบอักษรใดในเครื่องนี้ที่มีตัวอักษร \"{found}\" จึงยังไม่ได้เขียน pdf โปรดติดตั้งแบบอักษรที่มีอักษรนี้ หรือเขียนเป็น docx", "No font of this machine has the character \"{found}\", so no pdf was written; install one that has it, or write a docx") \
    X(ROPA_E_NO_ROOM, "ข้อความของ {subject} ยาวเกินกว่าจะลงในภาพเดียวด้วยตัวอักษรที่อ่านได้ จึงยังไม่ได้เขียน โปรดทำข้อความในทะเบียนให้สั้นลง{hint}", "The words of {subject} don't fit in one picture in letters that can be read, so nothing was written; make those in the register shorter{hint}") \
    X(ROPA_E_NO_PRESS, "เครื่องนี้ยังเขียน pdf ไม่ได้ เพราะเปิด {subject} ไม่ได้ ({native}) โปรดติดตั้งชุด libropa-paper รุ่นเดียวกัน หรือเขียนเป็น docx", "This machine can't write pdf, as {subject} could not be opened ({native}); install libropa-paper of the same version, or write a docx") \
    X(ROPA_E_UTF8, "{label}: มีตัวอักษรที่อ่านไม่ออก (ไม่ใช่ UTF-8) {where}", "{label}: not valid UTF-8 {where}")     \
    X(ROPA_E_CONTROL, "{label}: มีอักขระควบคุมที่มองไม่เห็น {where} โปรดลบออก", "{label}: holds an invisible control character {where}; please remove it") \
    X(ROPA_E_LINE_END, "{label}: มีการขึ้นบรรทัดใหม่ ช่องนี้รับข้อความบรรทัดเดียว โปรดต่อเป็นบรรทัดเดียว", "{label}: holds a line end, and this takes one line; join the lines") \
    X(ROPA_E_TOO_LONG, "{label}: ยาว {found} ตัวอักษร รับได้ไม่เกิน {hint}", "{label}: {found} characters; at most {hint} are accepted") \
    X(ROPA_E_DATE, "{label}: อ่านวันที่ไม่ออก \"{found}\" โปรดใช้เช่น {hint}", "{label}: \"{found}\" is not a date; write for example {hint}") \
    X(ROPA_E_YEAR, "{label}: ปีสองหลักใน \"{found}\" อ่านได้สองทาง: {hint} โปรดเขียนปีให้ครบสี่หลัก", "{label}: the year of two digits in \"{found}\" can be read two ways: {hint}; write all four digits") \
    X(ROPA_E_NO_SUCH_DAY, "{label}: \"{found}\" ไม่มีในปฏิทิน โปรดใช้เช่น {hint}", "{label}: \"{found}\" is not in the calendar; write for example {hint}") \
    X(ROPA_E_NUMBER, "{label}: \"{found}\" ไม่ใช่จำนวนเต็ม โปรดใช้เช่น {hint}", "{label}: \"{found}\" is not a whole number; write for example {hint}") \
    X(ROPA_E_FIGURE, "{label}: \"{found}\" ไม่ใช่ตัวเลข{hint}", "{label}: \"{found}\" is not a number {hint}") \
    X(ROPA_E_BOOL, "{label}: โปรดตอบ \"ใช่\" หรือ \"ไม่ใช่\" (พบ \"{found}\")", "{label}: \"{found}\" is neither yes nor no")   \
    X(ROPA_E_CHOICE, "{label}: ไม่มี \"{found}\" ในรายการ{hint}", "{label}: \"{found}\" is not in the list{hint}") \
    X(ROPA_E_LATIN, "{label}: \"{found}\" ใช้ไม่ได้ โปรดใช้อักษรอังกฤษหรือตัวเลข 2 ถึง {hint} ตัว เช่น ICT", "{label}: \"{found}\" will not do; give 2 to {hint} Latin letters or digits, for example ICT") \
    X(ROPA_E_ADDRESS, "{label}: \"{found}\" ไม่ใช่ที่อยู่เว็บ โปรดใช้เช่น {hint}", "{label}: \"{found}\" is no web address; give one such as {hint}") \
    X(ROPA_E_PAPER, "{label}: \"{found}\" ไม่บอกเลขที่ โปรดใช้เช่น {hint}", "{label}: \"{found}\" tells no number; give one such as {hint}") \
    X(ROPA_E_REF, "{label}: ไม่พบ \"{found}\" ในทะเบียน{hint}", "{label}: \"{found}\" is not in the register{hint}") \
    X(ROPA_E_FIELD, "ไม่มีช่องชื่อ \"{found}\"{hint}", "There is no field \"{found}\"{hint}")                    \
    X(ROPA_E_SECTION, "ในฟอร์มนี้ไม่มีตอนที่ {found} หรือไม่มีข้อให้ตอบในตอนนั้น มีตอน: {hint}", "The form has no section {found}, or asks nothing in it; there are: {hint}") \
    X(ROPA_E_UNFIT, "ใช้ช่อง \"{found}\" ไม่ได้: {hint}", "The field \"{found}\" cannot be used: {hint}") \
    X(ROPA_E_DERIVED, "{label}: ระบบคำนวณให้ แก้เองไม่ได้", "{label} is computed and cannot be set")             \
    X(ROPA_E_NO_NA, "{label}: ใช้ \"ไม่เกี่ยวข้อง\" กับช่องนี้ไม่ได้ โปรดตอบ หรือเว้นว่างไว้ก่อน", "{label} cannot be \"not applicable\"; answer it or leave it empty for now") \
    X(ROPA_E_REASON, "{label}: โปรดบอกเหตุผลที่ไม่เกี่ยวข้อง", "{label}: please say why it is not applicable")     \
    X(ROPA_E_ACT_BY, "{subject}: โปรดระบุผู้ลงนามหรือผู้ดำเนินการ เช่น {hint}", "{subject}: say who acted, for example {hint}") \
    X(ROPA_E_ACT_FUTURE, "{subject}: วันที่ {hint} ยังมาไม่ถึง โปรดใส่วันที่ในบันทึกข้อความ", "{subject}: {hint} has not come yet; give the date on the memo") \
    X(ROPA_E_ACT_BEFORE, "{subject}: {hint} โปรดตรวจวันที่", "{subject}: {hint}; check the date") \
    X(ROPA_E_ACT_AGAIN, "{subject}: ส่งไปแล้วและยังรอผล{hint}", "{subject}: submitted already and not answered yet{hint}") \
    X(ROPA_E_ACT_NOT_SUBMITTED, "{subject}: {label}ไม่ได้ เพราะยังไม่ได้ส่งมาให้พิจารณา หรือมีผู้พิจารณาไปแล้ว{hint}", "{subject}: {label}: it was not submitted for this, or is answered already{hint}") \
    X(ROPA_E_ACT_NOT_ACCEPTED, "{subject}: ต้องผ่านการตรวจของศูนย์กลางก่อน{hint}", "{subject}: the centre must accept it first{hint}") \
    X(ROPA_E_ACT_NOT_APPROVED, "{subject}: เผยแพร่ไม่ได้ เพราะยังไม่ได้รับอนุมัติครบ{hint}", "{subject}: cannot be published, its approvals are not complete{hint}") \
    X(ROPA_E_ACT_OWN, "{subject}: {found} เป็นผู้ส่งเอง จึงพิจารณาเองไม่ได้ ต้องเป็นอีกคนหนึ่ง", "{subject}: {found} submitted it; another person must decide on it") \
    X(ROPA_E_ACT_EDITED, "{subject}: {found} เป็นผู้แก้ไขเพียงคนเดียวตั้งแต่อนุมัติครั้งล่าสุด จึงพิจารณาเองไม่ได้ ต้องเป็นอีกคนหนึ่ง", "{subject}: {found} alone changed it since the last approval; another person must decide on it") \
    X(ROPA_E_ACT_NAMED, "{subject}: ลงนามหรือแจ้งแทน {found} ด้วยบัญชีของตนเองไม่ได้ ให้ {found} ทำเอง หรือลงรายการตามบันทึกที่ {found} ลงนาม พร้อมไฟล์สแกน", "{subject}: one's own account neither signs nor speaks for {found}: they do it themselves, or the memo that {found} signed is entered with its scan") \
    X(ROPA_E_ACT_WHO, "{subject}: ยังไม่ได้บอกว่าผู้ใช้คือผู้ใดในทะเบียนบุคคล จึงลงนามแทน {found} ว่าด้วยบัญชีของตนเองไม่ได้ โปรดบอกผู้ใช้ก่อน", "{subject}: it isn't said which person of the register uses it, so nothing is signed for {found} as by their own account; say who first") \
    X(ROPA_E_ACT_ENTERER, "{subject}: ผู้ใช้ทะเบียนอยู่คือ {found} จึงเป็นผู้ลงรายการเอง ระบุผู้อื่นไม่ได้", "{subject}: {found} uses the register, and so is who enters it; no other can be named") \
    X(ROPA_E_ACT_VIA, "{subject}: ใช้ทะเบียนอยู่ทาง \"{hint}\" จึงบอกว่าลงรายการทาง \"{label}\" ไม่ได้ ให้เว้นไว้ หรือลงรายการตามบันทึกที่ลงนาม พร้อมไฟล์สแกน", "{subject}: the register is used by way of \"{hint}\", so nothing is entered by way of \"{label}\"; leave it out, or enter a signed memo with its scan") \
    X(ROPA_E_ACT_ENTERED, "{subject}: {found} เป็นผู้ลงรายการบันทึกที่ลงนามแล้ว จึงพิจารณาแทนศูนย์กลางไม่ได้ ต้องเป็นอีกคนหนึ่ง (ถ้ามีคนเดียว โปรดบอกเหตุผลในช่อง centre_alone ขององค์กร)", "{subject}: {found} entered the signed memo; another person must decide for the centre (where there is one alone, say why in the organisation's centre_alone)") \
    X(ROPA_E_ACT_SCAN, "{subject}: โปรดแนบไฟล์บันทึกที่ลงนามแล้วเป็นหลักฐาน", "{subject}: attach the signed memo as evidence") \
    X(ROPA_E_ACT_NO_SCAN, "{subject}: ทะเบียนไม่มีไฟล์ของหลักฐาน {found} (มีเพียงชื่อหรือที่อยู่เว็บ) โปรดแนบไฟล์บันทึกที่ลงนามแล้ว", "{subject}: the register keeps no file of the evidence {found}, its name or address alone; attach the file of the signed memo") \
    X(ROPA_E_ACT_RELIES, "เปลี่ยนไฟล์ของ {subject} ไม่ได้ เพราะบันทึกที่ลงรายการไว้กับ {found} อ้างไฟล์นี้ โปรดเก็บไฟล์ใหม่เป็นหลักฐานอีกรายการหนึ่ง", "The file of {subject} can't be changed: a memo entered on {found} relies on it; keep the new file as another evidence") \
    X(ROPA_E_ACT_NOT_THEIRS, "{subject}: ไม่มีการพิจารณาของ {found} ที่ผู้อื่นลงรายการให้ จึงไม่มีอะไรให้โต้แย้ง", "{subject}: no decision of {found} was entered by another; there is nothing to dispute") \
    X(ROPA_E_ACT_NO_CENTRE, "{subject}: องค์กรนี้ไม่มีศูนย์กลางตรวจรับรายการ ข้ามขั้นนี้ได้ (ช่อง has_centre ขององค์กร)", "{subject}: this organisation has no centre that checks entries; leave the step out (has_centre of the organisation)") \
    X(ROPA_E_ACT_NOT_CENTRE, "{subject}: {found} ไม่ได้อยู่ในหน่วยงานที่เป็นศูนย์กลาง จึงตรวจรับหรือส่งกลับแทนศูนย์กลางไม่ได้ ต้องเป็นผู้ของศูนย์กลาง", "{subject}: {found} isn't of the unit that is the centre, and neither accepts nor returns for it; somebody of the centre does") \
    X(ROPA_E_ACT_REASON, "{subject}: โปรดบอกเหตุผลหรือคำแนะนำ", "{subject}: give the reason or the advice") \
    X(ROPA_E_ACT_TWICE, "{subject} อยู่ในรายการที่ให้มาสองครั้ง โปรดให้ครั้งเดียว", "{subject} is given twice; give it once") \
    X(ROPA_E_ACT_URL, "{subject}: โปรดบอกที่อยู่เว็บที่เผยแพร่ ขึ้นต้นด้วย https:// เช่น {hint}", "{subject}: say where it was published, from https:// on, for example {hint}") \
    X(ROPA_E_ACT_FINDINGS, "{subject}: ยังมี {found} ข้อที่ต้องแก้ก่อนอนุมัติ ถ้าลงนามไปแล้วให้บอกเหตุผลด้วย", "{subject}: {found} findings must be mended before it is approved. If it was signed already, say why") \
    X(ROPA_E_ACT_BARRED, "{subject}: ยังมี {found} ข้อที่ต้องแก้ก่อนเพราะข้อมูลอาจหลุดออกไป เหตุผลใดก็แทนการแก้ไม่ได้ ข้อแรก: {hint}", "{subject}: {found} findings must be mended first, as data might slip out; no reason stands in for that. The first: {hint}") \
    X(ROPA_E_ACT_RETIRED, "{subject}: เลิกใช้แล้ว ถ้าจะใช้ใหม่ให้ทำสำเนาเป็นรายการใหม่", "{subject}: retired; copy it to a new record to use it again") \
    X(ROPA_E_ACT_REMOVE, "ลบ {subject} ไม่ได้ เพราะเคยได้รับอนุมัติแล้ว ให้เลิกใช้รายการแทน", "{subject} cannot be removed: it was approved. Retire it instead") \
    X(ROPA_E_ACT_LETTER, "{subject}: เลขที่ {found} เป็นของหนังสืออีกฉบับในปีเดียวกันแล้ว ({hint}) เลขเดียวกันนับเป็นหนังสือฉบับเดียว โปรดตรวจเลขที่และวันที่ ถ้าถูกต้องแล้วให้บอกเหตุผลด้วย", "{subject}: {found} is the number of another letter of that year already ({hint}); one number counts as one letter. Check the number and the day; if they are right, say why") \
    X(ROPA_E_ACT_LETTER_NONE, "{subject}: {found} ไม่ใช่เลขที่หนังสือ ส่งโดยไม่มีเลขที่ไม่นับเป็นการส่งตามคำรับรอง โปรดบันทึกเลขที่เต็ม เช่น กษ 0206/15 หรือเว้นว่างไว้ ถ้าต้องบันทึกอย่างนี้ให้บอกเหตุผลด้วย", "{subject}: {found} is no number of a letter, and what is sent without one isn't sent as the agreement asks. Enter it in full, for example กษ 0206/15, or leave it empty; if it has to stand so, say why") \
    X(ROPA_E_ACT_LETTER_YEAR, "{subject}: เลขที่ {found} บอกปีอื่น แต่หนังสือลงวันที่ {hint} โปรดตรวจเลขที่และวันที่ ถ้าถูกต้องแล้วให้บอกเหตุผลด้วย", "{subject}: number {found} names another year, but the letter is dated {hint}. Check the number and the day; if they are right, say why") \
    X(ROPA_E_ACT_SENT, "ลบ {subject} ไม่ได้ เพราะส่งไปแล้วด้วยหนังสือ {found} ให้เลิกใช้รายการแทน", "{subject} cannot be removed: letter {found} sent it. Retire it instead") \
    X(ROPA_E_FREEZE_FUTURE, "เก็บคะแนน ณ {hint} ไม่ได้ เพราะวันนั้นยังมาไม่ถึง", "The score as of {hint} cannot be kept: the day has not come yet") \
    X(ROPA_E_FREEZE_PART, "เก็บคะแนนเฉพาะตัวชี้วัดที่ {found} ไม่ได้ ต้องเก็บทั้งคำรับรอง", "The score of KPI {found} alone cannot be kept; keep that of the whole agreement") \
    X(ROPA_E_FROZEN, "คะแนน ณ {hint} เก็บไว้แล้ว ({found}) และข้อมูลตอนนี้ให้ผลต่างจากที่เก็บไว้ คะแนนที่เก็บแล้วไม่แก้ย้อนหลัง", "The score as of {hint} is kept already ({found}) and the register gives another result now. What is kept is never changed") \
    X(ROPA_E_FILE_EMPTY, "{subject} เป็นไฟล์ว่าง ไม่มีอะไรให้เก็บ โปรดตรวจว่าเลือกไฟล์ถูก", "{subject} is empty, there is nothing to keep; check that it is the right file") \
    X(ROPA_E_FILE_BIG, "{subject} ใหญ่ {found} MB เก็บในทะเบียนได้ไม่เกินไฟล์ละ 50 MB โปรดย่อไฟล์ หรือใส่ที่อยู่เว็บแทน", "{subject} is {found} MB; a file of at most 50 MB can be kept. Make it smaller, or give a web address instead") \
    X(ROPA_E_FILE_KIND, "{subject} ไม่ใช่ไฟล์ (อาจเป็นโฟลเดอร์) โปรดเลือกไฟล์ทีละไฟล์", "{subject} is not a file (a folder, perhaps); give one file at a time") \
    X(ROPA_E_FILE_EXCEL, "{subject} เป็นไฟล์ Excel ที่ตั้งชื่อเป็นอย่างอื่น โปรดเปลี่ยนชื่อให้ลงท้าย .xlsx แล้วนำเข้าอีกครั้ง", "{subject} is an Excel file by another name; give it a name that ends in .xlsx and import it again") \
    X(ROPA_E_NOT_EXPORTED, "{subject} ไม่บอกว่าออกจากทะเบียนใด (ไม่ได้ส่งออกด้วยรุ่นนี้ หรือคุณสมบัติของไฟล์ถูกลบ) จึงเทียบไม่ได้ โปรดส่งออกใหม่แล้วเทียบกับไฟล์นั้น", "{subject} doesn't say which register it is of (not exported by this version, or its properties were taken out), so it can't be compared; export it again") \
    X(ROPA_E_PRINTED, "{subject}: ไม่ใช่ pdf ของ ropa หรือมีโปรแกรมอื่นบันทึกซ้ำ (เช่น ลงนาม ย่อ หรือรวมไฟล์) จึงเทียบกับทะเบียนไม่ได้ โปรดตรวจไฟล์เดิมที่ ropa เขียน หรือ docx, html, md ของเอกสารเดียวกัน ส่วน pdf ที่เก็บเป็นหลักฐานตรวจได้ด้วยลายนิ้วมือ SHA-256 ของหลักฐานนั้น", "{subject} isn't a pdf of ropa, or another program saved it again (signed, shrunk or joined it), so it can't be compared with the register; compare the file as it was first written, or the docx, html or md of the same document. A pdf that is kept as evidence is known by the SHA-256 of that evidence") \
    X(ROPA_E_OTHER_PRESS, "{subject}: เทียบบนเครื่องนี้ไม่ได้ pdf นี้ทำด้วย {found} เครื่องนี้มี {native} โปรดตรวจบนเครื่องที่ทำ หรือตรวจ docx, html, md ของเอกสารเดียวกัน", "{subject} can't be compared on this machine: it was made with {found}, and this machine has {native}. Check it where it was made, or the docx, html or md of the same document") \
    X(ROPA_E_OTHER_REGISTER, "{subject} ไม่ได้ออกจากทะเบียนนี้ โปรดเปิดทะเบียนที่ออกไฟล์นี้แล้วตรวจอีกครั้ง", "{subject} is not of this register; open the register that it was exported from") \
    X(ROPA_E_OTHER_HISTORY, "{subject} ออกจากทะเบียนนี้ แต่ประวัติ {found} ที่ไฟล์อ้างไม่มีในทะเบียน (ทะเบียนนี้อาจกู้จากสำเนาเก่า หรือไฟล์ถูกแก้)", "{subject} is of this register, but the history {found} that it names is not in it (the register may have been restored from an older copy, or the file was altered)") \
    X(ROPA_E_FILE_DENIED, "ไม่มีสิทธิ์อ่าน {subject} โปรดขอสิทธิ์อ่าน หรือทำสำเนาไว้ในโฟลเดอร์ของตนก่อน", "{subject} may not be read; ask for the right to read it, or copy it to your own folder first") \
    X(ROPA_E_FILE_CHANGED, "{subject} ถูกแก้ระหว่างที่อ่าน จึงไม่เก็บ โปรดปิดโปรแกรมที่เปิดไฟล์อยู่แล้วลองอีกครั้ง", "{subject} was changed while it was read and was not kept; close the program that has it open and try again") \
    X(ROPA_E_NO_FILE, "{subject}: ทะเบียนไม่ได้เก็บไฟล์ของรายการนี้ไว้{hint}", "{subject}: the register keeps no file of this record{hint}") \
    X(ROPA_E_SENT_BROKEN, "ไฟล์ {subject} เสียหายหรือส่งมาไม่ครบ ทะเบียนนี้ไม่เปลี่ยน โปรดให้ผู้ส่งทำสำเนาสำรองใหม่แล้วส่งมาอีกครั้ง", "{subject} is damaged or didn't come whole; this register is as it was. Have its sender make a new backup and send that") \
    X(ROPA_E_ERASED_HERE, "ข้อมูลส่วนบุคคลของ {subject} ถูกลบในทะเบียนนี้แล้ว แต่ในไฟล์ยังมีอยู่และแก้ต่อไป จึงไม่นำกลับเข้ามา โปรดให้ทะเบียนนั้นลบก่อน", "The personal values of {subject} were erased here, but the file still holds them and went on with them; they are not brought back. Have that register erase them first") \
    X(ROPA_E_ERASE_NOTHING, "{subject}: ไม่มีข้อมูลส่วนบุคคลหรือไฟล์ที่จะลบ", "{subject}: there is no personal value and no file to erase") \
    X(ROPA_E_NOBODY, "ยังไม่ได้บอกว่าใครเป็นผู้ใช้ จึงไม่แก้ทะเบียน {subject}", "It isn't said who uses the register, so {subject} was not changed") \
    X(ROPA_E_STOPPED, "หยุดตามที่สั่ง {subject} ยังไม่เสร็จและไม่มีอะไรถูกเปลี่ยน", "Stopped as asked: {subject} is not done, and nothing was changed") \
    X(ROPA_E_NO_ACTOR, "ชื่อผู้พิมพ์เป็นค่าว่าง โปรดบอกชื่อ", "The name of who types is blank; give a name") \
    X(ROPA_E_NOTHING, "ไม่มีอะไรให้ทำ: {subject}", "Nothing to do: {subject}")

enum ropa_status {
#define ROPA_STATUS_ENUM(code, th, en) code,
    ROPA_STATUS_LIST(ROPA_STATUS_ENUM)
#undef ROPA_STATUS_ENUM
        ROPA_STATUS_COUNT
};

/* The parts of an error. Owned by the caller, zero-initialised; every text is UTF-8 and whole. */
struct ropa_err {
    enum ropa_status status;
    struct ropa_text label; /* of the field, static; {NULL} when no field is concerned */
    char field[96];         /* path of the field: "purpose[2].lawful_basis" */
    char subject[512];
    char found[256];
    char hint[2][384];
    char native[256];
    long row, column, byte; /* 1-based place in a file; 0 unknown */
    struct ropa_remedy remedy; /* what mends it, beyond what the sentence says; no verb and no `again`: nothing */
};

/*
 * Compose `err` as one sentence in `lang` into `out` (at most `size` bytes, never cut inside a
 * character, always terminated). Returns `out`.
 */
ROPA_API const char *ropa_err_sentence(const struct ropa_err *err, enum ropa_lang lang, char *out, size_t size);

#ifdef __cplusplus
}
#endif
#endif
