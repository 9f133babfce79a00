/* Every command and every verb. Help, the man page and shell completion are printed from these rows. */
#include "internal.h"

const struct cli_option cli_global_options[] = {
    {"db",
     CLI_VALUE,
     "FILE",
     {{"ไฟล์ทะเบียน (ถ้าไม่ระบุ ใช้ $ROPA_DB หรือ ropa.db)", "the register (else $ROPA_DB, else ropa.db)"}}},
    {"lang",
     CLI_VALUE,
     "th|en",
     {{"ภาษาที่แสดง (ถ้าไม่ระบุ ใช้ $ROPA_LANG หรือไทย)", "language (else $ROPA_LANG, else Thai)"}}},
    {"as",
     CLI_VALUE,
     "OFFICER",
     {{"ชื่อผู้พิมพ์ที่จดในประวัติ (ถ้าไม่ระบุ ใช้ $ROPA_USER)", "who types, kept in history (else $ROPA_USER)"}}},
    {"format", CLI_VALUE, "table|csv|json", {{"รูปแบบผลลัพธ์", "shape of the result"}}},
    {"templates",
     CLI_VALUE,
     "FOLDER",
     {{"โฟลเดอร์แม่แบบที่ใช้แทนของโปรแกรม", "folder whose templates replace the built-in ones"}}},
    {"help", CLI_FLAG, NULL, {{"คำอธิบายของคำสั่งนี้", "help on this command"}}},
    {0},
};

#define SET_OPTION                                                                                           \
    {                                                                                                        \
        "set", CLI_MANY, "FIELD=VALUE", {                                                                    \
            {                                                                                                \
                "ตั้งค่าช่อง ใช้ซ้ำได้ เช่น purpose[2].lawful_basis=legal",                                          \
                    "set a field; repeatable, e.g. purpose[2].lawful_basis=legal"                            \
            }                                                                                                \
        }                                                                                                    \
    }
#define JSON_OPTION                                                                                          \
    {                                                                                                        \
        "json", CLI_VALUE, "FILE|-", {                                                                       \
            { "อ่านรายการพร้อมแถวย่อยจาก JSON", "take the record with its rows from JSON" }                     \
        }                                                                                                    \
    }
#define FINAL_OPTION                                                                                         \
    {                                                                                                        \
        "final", CLI_FLAG, NULL, {                                                                           \
            { "บันทึกเฉพาะเมื่อไม่มีข้อผิดพลาด", "save only if no finding of severity error stands" }                \
        }                                                                                                    \
    }
#define WHERE_OPTION                                                                                         \
    {                                                                                                        \
        "where", CLI_MANY, "FIELD=VALUE", {                                                                  \
            { "เฉพาะที่ตรงเงื่อนไข (~ แปลว่า มีคำนี้) ใช้ซ้ำได้", "only those that fit (~ for contains); repeatable" }  \
        }                                                                                                    \
    }
#define UNIT_OPTION                                                                                          \
    {                                                                                                        \
        "unit", CLI_VALUE, "UNIT", {                                                                         \
            { "เฉพาะหน่วยงานนี้", "only this unit" }                                                            \
        }                                                                                                    \
    }
#define YES_OPTION                                                                                           \
    {                                                                                                        \
        "yes", CLI_FLAG, NULL, {                                                                             \
            { "ไม่ต้องถามยืนยัน", "do not ask" }                                                                 \
        }                                                                                                    \
    }

#define ALL_OPTION                                                                                           \
    {                                                                                                        \
        "all", CLI_FLAG, NULL, {                                                                             \
            { "ถามทุกช่อง ไม่เฉพาะที่กฎหมายให้มี", "ask every field, not only those the law asks for" }             \
        }                                                                                                    \
    }
static const struct cli_option add_options[] = {
    {"starter",
     CLI_VALUE,
     "CODE",
     {{"เริ่มจากกิจกรรมสำเร็จรูป (ดู ropa starters)", "begin from a ready-made activity (see ropa starters)"}}},
    {"about",
     CLI_VALUE,
     "TEXT",
     {{"เหตุเกิดกับระบบ หน่วยงาน ชุดข้อมูล หรือกิจกรรมใด: เติมจากทะเบียนให้ (incident)",
       "the system, unit, data set or activity hit: filled in from the register (incident)"}}},
    SET_OPTION,
    JSON_OPTION,
    FINAL_OPTION,
    ALL_OPTION,
    {0}};
static const struct cli_option edit_options[] = {SET_OPTION, JSON_OPTION, FINAL_OPTION,
                                                 YES_OPTION, ALL_OPTION,  {0}};
static const struct cli_option show_options[] = {
    {"rev", CLI_VALUE, "N", {{"ตามที่เป็นอยู่ในฉบับแก้ไขที่ N", "as it stood at revision N"}}},
    {"all", CLI_FLAG, NULL, {{"แสดงช่องที่ว่างด้วย", "show empty fields too"}}},
    {0}};
static const struct cli_option list_options[] = {
    WHERE_OPTION,
    UNIT_OPTION,
    {"search", CLI_VALUE, "TEXT", {{"เฉพาะที่มีคำนี้", "only those that hold this text"}}},
    {"sort",
     CLI_VALUE,
     "FIELDS",
     {{"เรียงตามช่อง คั่นด้วยจุลภาค (นำหน้าด้วย - คือจากมากไปน้อย)",
       "order by fields, comma-separated (- for descending)"}}},
    {"columns", CLI_VALUE, "FIELDS", {{"แสดงเฉพาะช่องเหล่านี้", "show these fields"}}},
    {"limit", CLI_VALUE, "N", {{"ไม่เกิน N รายการ", "at most N records"}}},
    {0}};
static const struct cli_option copy_options[] = {SET_OPTION, {0}};
static const struct cli_option remove_options[] = {YES_OPTION, {0}};
static const struct cli_option set_options[] = {WHERE_OPTION, UNIT_OPTION, YES_OPTION, {0}};
static const struct cli_option restore_options[] = {
    {"rev",
     CLI_VALUE,
     "N",
     {{"ฉบับแก้ไขที่จะนำกลับมา (ถ้าไม่ระบุ คือฉบับก่อนหน้า)", "revision to bring back (else the one before)"}}},
    {0}};
static const struct cli_option init_options[] = {
    {"org", CLI_VALUE, "NAME", {{"ชื่อหน่วยงานผู้ควบคุมข้อมูล", "name of the organisation, the controller"}}},
    {"sample", CLI_FLAG, NULL, {{"ใส่ข้อมูลตัวอย่าง", "fill it with the worked example"}}},
    {0}};
static const struct cli_option search_options[] = {
    {"limit", CLI_VALUE, "N", {{"ไม่เกิน N รายการ (ปกติ 50)", "at most N records (50)"}}}, {0}};
static const struct cli_option log_options[] = {
    {"limit", CLI_VALUE, "N", {{"ไม่เกิน N รายการ (ปกติ 50)", "at most N changes (50)"}}}, {0}};
static const struct cli_option verify_options[] = {
    {"head",
     CLI_VALUE,
     "HASH",
     {{"ค่าที่พิมพ์ไว้ก่อนหน้า ซึ่งต้องยังอยู่ในประวัติ", "a head printed earlier, which must still be in the chain"}}},
    {0}};
static const struct cli_option check_options[] = {
    UNIT_OPTION,
    {"severity",
     CLI_VALUE,
     "error|warning|hint",
     {{"แสดงตั้งแต่ระดับนี้ขึ้นไป", "show findings of this severity and above"}}},
    {"rule", CLI_VALUE, "ID", {{"เฉพาะกฎข้อนี้", "only this rule"}}},
    {"matrix",
     CLI_FLAG,
     NULL,
     {{"ตารางผลตามมาตรา กิจกรรมละบรรทัด", "the verdicts as a table, a line per activity"}}},
    {0}};
static const struct cli_option due_options[] = {
    {"within",
     CLI_VALUE,
     "DAYS",
     {{"ที่เกินกำหนดแล้วหรือครบกำหนดภายในกี่วัน", "overdue, or due within so many days"}}},
    UNIT_OPTION,
    {0}};
static const struct cli_option score_options[] = {
    UNIT_OPTION,
    {"year", CLI_VALUE, "2566", {{"ปีงบประมาณ (ถ้าไม่ระบุ ใช้ปีของวันที่คิดคะแนน)", "fiscal year (else that of the day)"}}},
    {"kpi", CLI_VALUE, "N", {{"เฉพาะตัวชี้วัดนี้", "only this KPI"}}},
    {"as-of", CLI_VALUE, "DATE", {{"คิดคะแนน ณ วันที่นี้ (ถ้าไม่ระบุ วันนี้)", "the score on this day (else today)"}}},
    {0}};
static const struct cli_option fields_options[] = {
    {"force", CLI_FLAG, NULL, {{"เขียนทับไฟล์เดิม", "write over an existing file"}}}, {0}};
static const struct cli_option help_options[] = {
    {"man", CLI_FLAG, NULL, {{"พิมพ์หน้าคู่มือ (roff)", "print the man page (roff)"}}},
    {"completion", CLI_FLAG, NULL, {{"พิมพ์ตัวช่วยเติมคำของ bash", "print bash completion"}}},
    {0}};
static const struct cli_option no_options[] = {{0}};

static const struct cli_option export_options[] = {
    {"layout",
     CLI_VALUE,
     "LAYOUT",
     {{"รูปแบบทะเบียน: register controller31 processor28 combined34 card list",
       "layout: register controller31 processor28 combined34 card list"}}},
    {"noun", CLI_VALUE, "NOUN", {{"ส่งออกรายการชนิดนี้ (ปกติ activity)", "records of this noun (else activity)"}}},
    UNIT_OPTION,
    WHERE_OPTION,
    {"search", CLI_VALUE, "TEXT", {{"เฉพาะที่มีคำนี้", "only those that hold this text"}}},
    {"sort", CLI_VALUE, "FIELDS", {{"เรียงตามช่อง", "order by fields"}}},
    {"approved", CLI_FLAG, NULL, {{"เฉพาะที่อนุมัติแล้ว", "approved ones only"}}},
    {"columns", CLI_VALUE, "FIELDS", {{"เฉพาะช่องเหล่านี้ (csv)", "these fields only (csv)"}}},
    {"overwrite", CLI_FLAG, NULL, {{"เขียนทับไฟล์ที่มีอยู่", "write over a file that is there"}}},
    {"findings", CLI_FLAG, NULL, {{"เพิ่มแผ่นผลการตรวจและผลตามมาตรา (xlsx)", "add sheets of findings and verdicts (xlsx)"}}},
    {0}};
static const struct cli_option import_options[] = {
    {"layout", CLI_VALUE, "auto|LAYOUT", {{"รูปแบบของตาราง (ปกติดูจากหัวคอลัมน์)", "layout (else seen from the headings)"}}},
    {"noun", CLI_VALUE, "NOUN", {{"รายการชนิดนี้ (ปกติ activity)", "records of this noun (else activity)"}}},
    {"map",
     CLI_VALUE,
     "FILE",
     {{"แผนที่ของหัวคอลัมน์ต่างระบบ (JSON) columns: หัวคอลัมน์ -> ช่อง, recipient[].recipient_name = รายการละแถว, "
       "null = ไม่นำเข้า; separators: ตัวคั่นรายการ; values: คำในไฟล์ -> คำของ ropa หรือ ช่อง=คำ (ของหน่วยงาน: รหัส); "
       "yes_no: คอลัมน์ที่บอกว่ามีหรือไม่ {\"field\":..,\"no\":เหตุผล}; constants: ช่อง -> ค่าของทุกรายการ; "
       "leave: เหตุผลที่ไม่นำเข้า; unknown: keep|refuse คำที่ไม่รู้จัก",
       "map of foreign headings (JSON): columns: heading -> field, recipient[].recipient_name = a row an item, null = "
       "left; separators: between items; values: word of the file -> word of ropa or field=word (of a unit: its code); "
       "yes_no: a column that says whether there is any {\"field\":..,\"no\":reason}; constants: field -> value of "
       "every record; leave: why a column is left; unknown: keep|refuse unknown words"}}},
    {"encoding",
     CLI_VALUE,
     "NAME",
     {{"รหัสอักขระของไฟล์ (ปกติตรวจเอง)", "encoding of the file (else found out)"}}},
    {"unit", CLI_VALUE, "UNIT", {{"หน่วยงานของรายการที่ไม่ระบุ", "unit of records that name none"}}},
    {"preview", CLI_FLAG, NULL, {{"แสดงผลโดยไม่บันทึก", "show what it comes to, store nothing"}}},
    YES_OPTION,
    {"theirs", CLI_FLAG, NULL, {{"เมื่อขัดกัน ใช้ค่าในไฟล์", "in a conflict take the file's value"}}},
    {"ours", CLI_FLAG, NULL, {{"เมื่อขัดกัน ใช้ค่าในทะเบียน", "in a conflict keep the register's value"}}},
    {0}};

#define EXAMPLES(...) ((const char *const[]){__VA_ARGS__, NULL})

const struct cli_command cli_verbs[] = {
    {"add",
     CLI_REGISTER,
     true,
     cli_verb_add,
     false,
     "[--FIELD VALUE ...] [--starter CODE]",
     {{"เพิ่มรายการ ถ้าไม่ใส่ค่า จะถามทีละข้อ", "Add a record; without values it asks question by question"}},
     add_options,
     EXAMPLES("ropa activity add --starter cctv --unit-ref ICT",
              "ropa retention add --name 'เก็บ 1 ปี' --retention-text '1 ปี นับแต่สิ้นปีงบประมาณ'")},
    {"edit",
     CLI_REGISTER,
     true,
     cli_verb_edit,
     false,
     "REF [--FIELD VALUE ...]",
     {{"แก้ไขรายการ ถ้าไม่ใส่ค่า จะถามต่อจากที่ค้างไว้",
       "Change a record; without values the form goes on where it stopped"}},
     edit_options,
     EXAMPLES("ropa activity edit RO-ICT-66-001 --subject-count 1200")},
    {"show",
     CLI_REGISTER,
     false,
     cli_verb_show,
     false,
     "REF...",
     {{"แสดงรายการทุกช่อง", "Show every field of a record"}},
     show_options,
     EXAMPLES("ropa activity show RO-ICT-66-001")},
    {"list",
     CLI_REGISTER,
     false,
     cli_verb_list,
     false,
     "[--where FIELD=VALUE] [--sort FIELDS]",
     {{"แสดงรายการทั้งหมดหรือที่ตรงเงื่อนไข", "List records"}},
     list_options,
     EXAMPLES("ropa activity list",
              "ropa activity list --where purpose.lawful_basis=consent --sort activity_name")},
    {"copy",
     CLI_REGISTER,
     true,
     cli_verb_copy,
     false,
     "REF [--FIELD VALUE ...]",
     {{"ทำรายการใหม่จากรายการเดิม", "Make a new record from one that is there"}},
     copy_options,
     EXAMPLES("ropa activity copy RO-ICT-66-001 --activity-name 'กล้องวงจรปิดอาคาร 2'")},
    {"remove",
     CLI_REGISTER,
     false,
     cli_verb_remove,
     false,
     "REF...",
     {{"ลบรายการ (ประวัติยังอยู่ เรียกคืนได้)", "Remove records (history keeps them)"}},
     remove_options,
     EXAMPLES("ropa retention remove RT-ORG-66-001 --yes")},
    {"set",
     CLI_REGISTER,
     false,
     cli_verb_set,
     false,
     "FIELD=VALUE... --where FIELD=VALUE",
     {{"แก้หลายรายการพร้อมกัน แสดงสิ่งที่จะเปลี่ยนก่อน", "Change many records; shows first what would change"}},
     set_options,
     EXAMPLES("ropa activity set risk_rating=low --where unit_ref=ICT --yes")},
    {"history",
     CLI_REGISTER,
     false,
     cli_verb_history,
     false,
     "REF",
     {{"ประวัติการแก้ไขของรายการ", "Changes of a record"}},
     no_options,
     EXAMPLES("ropa activity history RO-ICT-66-001")},
    {"restore",
     CLI_REGISTER,
     false,
     cli_verb_restore,
     false,
     "REF [--rev N]",
     {{"นำรายการกลับไปเป็นฉบับก่อน หรือเรียกคืนที่ลบไป",
       "Bring a record back to an earlier revision, or a removed one"}},
     restore_options,
     EXAMPLES("ropa activity restore RO-ICT-66-001 --rev 1")},
    {"read",
     CLI_NO_REGISTER,
     false,
     cli_cmd_retention_read,
     false,
     "TEXT",
     {{"แสดงว่าเข้าใจข้อความระยะเวลาเก็บรักษาว่าอย่างไร", "What a retention phrase is understood to mean"}},
     no_options,
     EXAMPLES("ropa retention read '10 ปี นับแต่สิ้นสุดสัญญา'"),
     "retention"},
    {0},
};

const struct cli_command cli_commands[] = {
    {"init",
     CLI_NO_REGISTER,
     false,
     cli_cmd_init,
     false,
     "[--org NAME] [--sample]",
     {{"สร้างทะเบียนใหม่", "Make a register"}},
     init_options,
     EXAMPLES("ropa --db example.db init --org 'สำนักงานตัวอย่าง'")},
    {"info",
     CLI_REGISTER,
     false,
     cli_cmd_info,
     false,
     "",
     {{"สรุปทะเบียน: รุ่น จำนวนรายการ ขนาด ความสมบูรณ์ของไฟล์",
       "Version, counts, size and integrity of the register"}},
     no_options,
     EXAMPLES("ropa info")},
    {"search",
     CLI_REGISTER,
     false,
     cli_cmd_search,
     false,
     "TEXT",
     {{"ค้นหาคำในทุกช่องของทุกรายการ", "Find a text in any field of any record"}},
     search_options,
     EXAMPLES("ropa search กล้อง")},
    {"check",
     CLI_REGISTER,
     false,
     cli_cmd_check,
     false,
     "[NOUN [REF...]]",
     {{"ตรวจว่ารายการยังขาดหรือผิดอะไร ตามวรรคของกฎหมาย",
       "What is missing or wrong in the records, and the verdict per paragraph of the law"}},
     check_options,
     EXAMPLES("ropa check activity", "ropa check --severity error", "ropa check --matrix --unit ICT")},
    {"due",
     CLI_REGISTER,
     false,
     cli_cmd_due,
     false,
     "[--within DAYS] [--unit UNIT]",
     {{"สิ่งที่ครบกำหนด: เหตุละเมิด คำขอ การทำลาย การทบทวน ประกาศและข้อตกลง",
       "What falls due: breaches, requests, destruction, reviews, notices and agreements"}},
     due_options,
     EXAMPLES("ropa due", "ropa due --within 30 --unit ICT")},
    {"score",
     CLI_REGISTER,
     false,
     cli_cmd_score,
     false,
     "[--year 2566] [--kpi N] [--unit U] [--as-of DATE]",
     {{"คะแนนตามคำรับรอง พร้อมหลักฐานของทุกขั้นตอนและสิ่งที่ยังขาด",
       "The score of the agreement, with the proof of every step and what is missing"}},
     score_options,
     EXAMPLES("ropa score --as-of '31 มี.ค. 2566'", "ropa score --kpi 2 --as-of 2023-09-30")},
    {"rules",
     CLI_NO_REGISTER,
     false,
     cli_cmd_rules,
     false,
     "[ID]",
     {{"กฎที่ใช้ตรวจ: เงื่อนไข ข้อความ กฎหมายที่อ้าง", "The rules: condition, message, law"}},
     no_options,
     EXAMPLES("ropa rules", "ropa rules R39-04")},
    {"starters",
     CLI_REGISTER,
     false,
     cli_cmd_starters,
     false,
     "",
     {{"กิจกรรมสำเร็จรูป", "The ready-made activities"}},
     no_options,
     EXAMPLES("ropa starters")},
    {"export",
     CLI_REGISTER,
     false,
     cli_cmd_export,
     true,
     "xlsx|csv|json FILE [--layout LAYOUT]",
     {{"ส่งออกทะเบียนเป็นไฟล์", "Write the register to a file"}},
     export_options,
     EXAMPLES("ropa export csv register.csv",
              "ropa export xlsx register.xlsx --layout controller31 --unit ICT",
              "ropa export json register.json")},
    {"import",
     CLI_REGISTER,
     false,
     cli_cmd_import,
     false,
     "FILE [--map MAP] [--preview|--yes]",
     {{"นำเข้าจาก csv หรือ json แสดงผลก่อนบันทึก ทุกเซลล์ถูกเก็บหรือแจ้งเหตุผล",
       "Take in csv or json, shown before it is stored; each cell is stored or listed with the reason"}},
     import_options,
     EXAMPLES("ropa import register.csv --preview", "ropa import register.json --yes")},
    {"verify",
     CLI_REGISTER,
     false,
     cli_cmd_verify,
     false,
     "[--head HASH]",
     {{"ตรวจว่าประวัติไม่ถูกแก้", "Check that nobody has bent the history"}},
     verify_options,
     EXAMPLES("ropa verify")},
    {"log",
     CLI_REGISTER,
     false,
     cli_cmd_log,
     false,
     "",
     {{"การเปลี่ยนแปลงล่าสุดทุกรายการ", "The latest changes of all records"}},
     log_options,
     EXAMPLES("ropa log --limit 5")},
    {"undo",
     CLI_REGISTER,
     false,
     cli_cmd_undo,
     false,
     "",
     {{"ย้อนการเปลี่ยนแปลงชุดล่าสุด", "Take back the last set of changes"}},
     no_options,
     EXAMPLES("ropa undo")},
    {"backup",
     CLI_REGISTER,
     false,
     cli_cmd_backup,
     false,
     "FILE",
     {{"สำเนาทะเบียนทั้งไฟล์ ใช้ส่งให้ศูนย์ฯ ได้", "A consistent copy of the register, as units send it"}},
     no_options,
     EXAMPLES("ropa backup copy.db")},
    {"fields",
     CLI_NO_REGISTER,
     false,
     cli_cmd_fields,
     true,
     "[NOUN|LIST] [--format xlsx FILE]",
     {{"พจนานุกรมช่องข้อมูลและรายการเลือก", "The dictionary of fields and vocabularies"}},
     fields_options,
     EXAMPLES("ropa fields activity", "ropa fields ELEMENT --format csv",
              "ropa fields --format xlsx fields.xlsx")},
    {"help",
     CLI_NO_REGISTER,
     false,
     cli_cmd_help,
     false,
     "[COMMAND]",
     {{"คำอธิบาย", "Help"}},
     help_options,
     EXAMPLES("ropa help list")},
    {0},
};
