/* SPDX-License-Identifier: Apache-2.0 */
/* Copyright the ropa contributors */

/* Vocabularies of the data catalogue. Those named CAT... are what the catalogue keeps: the Thai label is the stored value, to the letter.
 * "อื่นๆ" is written there without a blank, and so here. */
#include "model/vocab_rows.h"

/* clang-format off */
static const struct ropa_choice cattype_choices[] = {
    CHOICE("record", "ข้อมูลระเบียน", "Records"),
    CHOICE("stat", "ข้อมูลสถิติ", "Statistics"),
    CHOICE("gis", "ข้อมูลภูมิสารสนเทศเชิงพื้นที่", "Geographic data"),
    CHOICE("multi", "ข้อมูลหลากหลายประเภท", "Several types"),
    CHOICE_FLAG("other", "ข้อมูลประเภทอื่นๆ", "Another type", ROPA_OTHER),
};
CLOSED(cattype, "CATTYPE", "ประเภทชุดข้อมูล", "Type of data");

static const struct ropa_choice catobjective_choices[] = {
    CHOICE("strategy", "ยุทธศาสตร์ชาติ", "National strategy"),
    CHOICE("nesdp", "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ", "National economic and social development plan"),
    CHOICE("security", "แผนความมั่นคงแห่งชาติ", "National security plan"),
    CHOICE("master_plan", "แผนแม่บทภายใต้ยุทธศาสตร์ชาติ", "Master plan under the national strategy"),
    CHOICE("reform", "แผนปฏิรูปประเทศ", "National reform plan"),
    CHOICE("plan3", "แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)", "Plan of level 3 (cabinet, 4 December 2017)"),
    CHOICE("policy", "นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี", "Government policy or order of the prime minister"),
    CHOICE("cabinet", "มติคณะรัฐมนตรี", "Cabinet resolution"),
    CHOICE("service", "เพื่อการให้บริการประชาชน", "Service to the public"),
    CHOICE("law", "กฎหมายที่เกี่ยวข้อง", "Law"),
    CHOICE("mission", "พันธกิจหน่วยงาน", "The agency's mission"),
    CHOICE("intl_index", "ดัชนี/ตัวชี้วัดระดับนานาชาติ", "International index"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
LED(catobjective, "CATOBJECTIVE", "วัตถุประสงค์ของชุดข้อมูล", "Objectives of a data set");

static const struct ropa_choice catfreq_choices[] = {
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE("year", "ปี", "Year"),
    CHOICE("half_year", "ครึ่งปี", "Half-year"),
    CHOICE("quarter", "ไตรมาส", "Quarter"),
    CHOICE("month", "เดือน", "Month"),
    CHOICE("week", "สัปดาห์", "Week"),
    CHOICE("day", "วัน", "Day"),
    CHOICE("workday", "วันทำการ", "Working day"),
    CHOICE("hour", "ชั่วโมง", "Hour"),
    CHOICE("minute", "นาที", "Minute"),
    CHOICE("realtime", "ตามเวลาจริง", "Real time"),
    CHOICE("never", "ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล", "Not updated once collected"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catfreq, "CATFREQ", "หน่วยความถี่ของการปรับปรุงข้อมูล", "Units of update frequency");

static const struct ropa_choice catgeo_choices[] = {
    CHOICE_FLAG("none", "ไม่มี", "None", ROPA_NONE),
    CHOICE("world", "โลก", "World"),
    CHOICE("continent", "ทวีป/กลุ่มประเทศในทวีป", "Continent or part of it"),
    CHOICE("bloc", "กลุ่มประเทศทางเศรษฐกิจ", "Economic group of countries"),
    CHOICE("country", "ประเทศ", "Country"),
    CHOICE("region", "ภาค", "Region"),
    CHOICE("province", "จังหวัด", "Province"),
    CHOICE("district", "อำเภอ", "District"),
    CHOICE("subdistrict", "ตำบล", "Subdistrict"),
    CHOICE("village", "หมู่บ้าน", "Village"),
    CHOICE("local", "เทศบาล/อบต.", "Municipality"),
    CHOICE("coordinate", "พิกัด", "Coordinates"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catgeo, "CATGEO", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", "Geographic coverage");

static const struct ropa_choice catformat_choices[] = {
    CHOICE("database", "Database", "Database"),
    CHOICE("csv", "CSV", "CSV"),
    CHOICE("xml", "XML", "XML"),
    CHOICE("image", "Image", "Image"),
    CHOICE("video", "Video", "Video"),
    CHOICE("audio", "Audio", "Audio"),
    CHOICE("text", "Text", "Text"),
    CHOICE("json", "JSON", "JSON"),
    CHOICE("html", "HTML", "HTML"),
    CHOICE("doc", "DOC/DOCX", "DOC/DOCX"),
    CHOICE("xls", "XLS", "XLS"),
    CHOICE("pdf", "PDF", "PDF"),
    CHOICE("rdf", "RDF", "RDF"),
    CHOICE("nosql", "NoSQL", "NoSQL"),
    CHOICE("arcinfo", "Arc/Info Coverage", "Arc/Info Coverage"),
    CHOICE("shapefile", "Shapefile", "Shapefile"),
    CHOICE("geotiff", "GeoTiff", "GeoTiff"),
    CHOICE("gml", "GML", "GML"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
LED(catformat, "CATFORMAT", "รูปแบบการเก็บข้อมูล", "Forms in which data is kept");

static const struct ropa_choice catcategory_choices[] = {
    CHOICE("public", "ข้อมูลสาธารณะ", "Public"),
    CHOICE("personal", "ข้อมูลส่วนบุคคล", "Personal"),
    CHOICE("security", "ข้อมูลความมั่นคง", "National security"),
    CHOICE("secret", "ข้อมูลความลับทางราชการ", "Official secret"),
    CHOICE_FLAG("internal", "ข้อมูลใช้ภายใน", "Internal", ROPA_CLASSED),
};
CLOSED(catcategory, "CATCATEGORY", "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ", "Categories of data governance");

/* Of the form that has classes; elsewhere what the register itself calls them (CLASSIF), of the same codes. */
static const struct ropa_choice catclass_choices[] = {
    CHOICE("public", "เปิดเผย", "Public"),
    CHOICE("internal", "ชั้นเผยแพร่ภายในองค์กร", "Internal"),
    CHOICE("confidential", "ลับ", "Confidential"),
    CHOICE("secret", "ลับมาก", "Secret"),
    CHOICE("top_secret", "ลับที่สุด", "Top secret"),
};
CLOSED(catclass, "CATCLASS", "ระดับชั้นข้อมูลในบัญชีข้อมูล", "Classes of the data catalogue");

static const struct ropa_choice catlicense_choices[] = {
    CHOICE("unspecified", "License not specified", "License not specified"),
    CHOICE("cc_by", "Creative Commons Attributions", "Creative Commons Attributions"),
    CHOICE("cc_by_sa", "Creative Commons Attribution Share-Alike", "Creative Commons Attribution Share-Alike"),
    CHOICE("cc_nc", "Creative Commons Non-Commercial (Any)", "Creative Commons Non-Commercial (Any)"),
    CHOICE("odc", "Open Data Common", "Open Data Common"),
    CHOICE("gfdl", "GNU Free Documentation License", "GNU Free Documentation License"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catlicense, "CATLICENSE", "สัญญาอนุญาตให้ใช้ข้อมูล", "Licences");

static const struct ropa_choice catlang_choices[] = {
    CHOICE("th", "ไทย", "Thai"),
    CHOICE("en", "อังกฤษ", "English"),
    CHOICE("zh", "จีน", "Chinese"),
    CHOICE("ms", "มลายู", "Malay"),
    CHOICE("my", "พม่า", "Burmese"),
    CHOICE("lo", "ลาว", "Lao"),
    CHOICE("km", "เขมร", "Khmer"),
    CHOICE("ja", "ญี่ปุ่น", "Japanese"),
    CHOICE("ko", "เกาหลี", "Korean"),
    CHOICE("fr", "ฝรั่งเศส", "French"),
    CHOICE("de", "เยอรมัน", "German"),
    CHOICE("ar", "อารบิก", "Arabic"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
LED(catlang, "CATLANG", "ภาษาที่ใช้", "Languages");

static const struct ropa_choice catsupport_choices[] = {
    CHOICE_FLAG("none", "ไม่มี", "None", ROPA_NONE),
    CHOICE("state", "หน่วยงานของรัฐ", "State agency"),
    CHOICE("private_body", "หน่วยงานเอกชน", "Private body"),
    CHOICE("intl", "หน่วยงาน/องค์กรระหว่างประเทศ", "International body"),
    CHOICE("foundation", "มูลนิธิ/สมาคม", "Foundation or association"),
    CHOICE("school", "สถาบันการศึกษา", "Educational institution"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catsupport, "CATSUPPORT", "ผู้สนับสนุนหรือผู้ร่วมดำเนินการ", "Supporters");

static const struct ropa_choice catcollect_choices[] = {
    CHOICE_FLAG("none", "ไม่มี", "None", ROPA_NONE),
    CHOICE("person", "บุคคล", "Person"),
    CHOICE("household", "ครัวเรือน/ครอบครัว", "Household"),
    CHOICE("house", "บ้าน/ที่อยู่อาศัย", "House"),
    CHOICE("company", "บริษัท/ห้างร้าน/สถานประกอบการ", "Company"),
    CHOICE("building", "อาคาร/สิ่งปลูกสร้าง", "Building"),
    CHOICE("farm", "พื้นที่การเกษตร ประมง ป่าไม้", "Farm, fishery or forest area"),
    CHOICE("species", "สัตว์และพันธุ์พืช", "Animals and plants"),
    CHOICE("area", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", "Geographic area"),
    CHOICE("water", "แหล่งน้ำ เช่น แม่น้ำ อ่างเก็บน้ำ", "Water, such as a river"),
    CHOICE("route", "เส้นทางการเดินทาง เช่น ถนน ทางรถไฟ", "Route, such as a road"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catcollect, "CATCOLLECT", "หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล", "Smallest units collected");

static const struct ropa_choice catsplit_choices[] = {
    CHOICE_FLAG("none", "ไม่มี", "None", ROPA_NONE),
    CHOICE("sex", "เพศ", "Sex"),
    CHOICE("age", "อายุ/กลุ่มอายุ", "Age"),
    CHOICE("marital", "สถานภาพสมรส", "Marital status"),
    CHOICE("religion", "ศาสนา", "Religion"),
    CHOICE("education", "ระดับการศึกษา", "Education"),
    CHOICE("occupation", "อาชีพ", "Occupation"),
    CHOICE("work_status", "สถานภาพการทำงาน", "Work status"),
    CHOICE("industry", "อุตสาหกรรม/ประเภทกิจการ", "Industry"),
    CHOICE("income", "รายได้", "Income"),
    CHOICE("area", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", "Geographic area"),
    CHOICE("product", "ผลิตภัณฑ์", "Product"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
LED(catsplit, "CATSPLIT", "การจัดจำแนก", "Ways of breaking down");

static const struct ropa_choice catmultiplier_choices[] = {
    CHOICE("n0", "หน่วย", "Units"),
    CHOICE("n1", "สิบ", "Tens"),
    CHOICE("n2", "ร้อย", "Hundreds"),
    CHOICE("n3", "พัน", "Thousands"),
    CHOICE("n4", "หมื่น", "Tens of thousands"),
    CHOICE("n5", "แสน", "Hundreds of thousands"),
    CHOICE("n6", "ล้าน", "Millions"),
    CHOICE("n7", "สิบล้าน", "Tens of millions"),
    CHOICE("n8", "ร้อยล้าน", "Hundreds of millions"),
    CHOICE("n9", "พันล้าน", "Billions"),
    CHOICE("n10", "หมื่นล้าน", "Tens of billions"),
    CHOICE("n11", "แสนล้าน", "Hundreds of billions"),
    CHOICE("n12", "ล้านล้าน", "Trillions"),
    CHOICE("unknown", "ไม่ทราบ", "Unknown"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catmultiplier, "CATMULTIPLIER", "หน่วยตัวคูณ", "Multipliers");

static const struct ropa_choice catlayer_choices[] = {
    CHOICE("parcel", "ชั้นข้อมูลแปลงที่ดิน", "Land parcels"),
    CHOICE("boundary", "ชั้นข้อมูลขอบเขตการปกครอง", "Administrative boundaries"),
    CHOICE("transport", "ชั้นข้อมูลเส้นทางคมนาคม", "Transport routes"),
    CHOICE("building", "ชั้นข้อมูลชุมนุม/อาคาร", "Settlements and buildings"),
    CHOICE("forest", "ชั้นข้อมูลป่าไม้", "Forests"),
    CHOICE("land_use", "ชั้นข้อมูลการใช้ประโยชน์ที่ดิน", "Land use"),
    CHOICE("water", "ชั้นข้อมูลแหล่งน้ำ", "Water sources"),
    CHOICE("hydrography", "ชั้นข้อมูลอุทกศาสตร์", "Hydrography"),
    CHOICE("control", "ชั้นข้อมูลหมุดหลักฐานแผนที่", "Control points"),
    CHOICE("elevation", "ชั้นข้อมูลความสูงภูมิประเทศเชิงตัวเลข", "Digital elevation"),
    CHOICE("topographic", "ชั้นข้อมูลภาพแผนที่ภูมิประเทศ", "Topographic maps"),
    CHOICE("aerial", "ชั้นข้อมูลแผนที่ภาพถ่ายทางอากาศ", "Aerial photographs"),
    CHOICE("satellite", "ชั้นข้อมูลภาพวาดดาวเทียมดัดแก้", "Corrected satellite images"),
};
CLOSED(catlayer, "CATLAYER", "ชุดข้อมูลภูมิศาสตร์", "Geographic layers");

static const struct ropa_choice catscale_choices[] = {
    CHOICE("s4000", "1:4,000", "1:4,000"),
    CHOICE("s10000", "1:10,000", "1:10,000"),
    CHOICE("s25000", "1:25,000", "1:25,000"),
    CHOICE("s50000", "1:50,000", "1:50,000"),
    CHOICE("s250000", "1:250,000", "1:250,000"),
    CHOICE_FLAG("other", "อื่นๆ", "Other", ROPA_OTHER),
};
CLOSED(catscale, "CATSCALE", "มาตราส่วน", "Scales");

static const struct ropa_choice catscope_choices[] = {
    CHOICE("plan", "แผนระดับที่ 2 และแผนระดับที่ 3", "Plans of levels 2 and 3"),
    CHOICE("eservice", "การให้บริการ e-Service", "e-Service"),
    CHOICE("intl_index", "ดัชนี/ตัวชี้วัดระดับนานาชาติ", "International index"),
    CHOICE("stat21", "สถิติทางการ 21 สาขา", "Official statistics in 21 fields"),
    CHOICE("policy", "นโยบายรัฐบาล", "Government policy"),
    CHOICE("mission", "ภารกิจหลักของหน่วยงาน", "Main mission"),
};
CLOSED(catscope, "CATSCOPE", "ขอบเขตการนำข้อมูลไปใช้ประโยชน์", "What data is used for");

static const struct ropa_choice gdstate_choices[] = {
    CHOICE("wait", "พร้อมลงทะเบียน", "Ready to register"),
    CHOICE("wait_validate", "รอการตรวจสอบ", "Waiting for the check"),
    CHOICE("validate", "อยู่ระหว่างตรวจสอบ", "Being checked"),
    CHOICE("approval", "อยู่ระหว่างอนุมัติ", "Being approved"),
    CHOICE("completed", "ลงทะเบียนแล้ว", "Registered"),
    CHOICE("reject", "ไม่ผ่านเกณฑ์", "Refused"),
    CHOICE("modified", "ลงทะเบียนแล้ว อยู่ระหว่างแก้ไข", "Registered, being changed"),
    CHOICE("revoke", "ลงทะเบียนแล้ว อยู่ระหว่างเพิกถอน", "Registered, being revoked"),
    CHOICE("deleted", "เพิกถอนแล้ว", "Revoked"),
};
CLOSED(gdstate, "GDSTATE", "สถานะใน GD Catalog", "State in GD Catalog");

static const struct ropa_choice anonmethod_choices[] = {
    CHOICE("aggregate", "นับหรือรวมยอด", "Counted or summed"),
    CHOICE("anonymous", "ทำเป็นข้อมูลนิรนาม", "Anonymised"),
};
CLOSED(anonmethod, "ANONMETHOD", "วิธีทำให้ไม่ระบุตัวบุคคล", "Ways of making data impersonal");

static const struct ropa_choice resformat_choices[] = {
    CHOICE("csv", "CSV", "CSV"),
    CHOICE("tsv", "TSV", "TSV"),
    CHOICE("json", "JSON", "JSON"),
    CHOICE("geojson", "GEOJSON", "GEOJSON"),
    CHOICE("json_ld", "JSON-LD", "JSON-LD"),
    CHOICE("xml", "XML", "XML"),
    CHOICE("rdf", "RDF", "RDF"),
    CHOICE("ttl", "TTL", "TTL"),
    CHOICE("n3", "N3", "N3"),
    CHOICE("sparql", "SPARQL", "SPARQL"),
    CHOICE("kml", "KML", "KML"),
    CHOICE("kmz", "KMZ", "KMZ"),
    CHOICE("gml", "GML", "GML"),
    CHOICE("wfs", "WFS", "WFS"),
    CHOICE("wms", "WMS", "WMS"),
    CHOICE("ods", "ODS", "ODS"),
    CHOICE("rss", "RSS", "RSS"),
    CHOICE("xls", "XLS", "XLS"),
    CHOICE("xlsx", "XLSX", "XLSX"),
    CHOICE("shp", "SHP", "SHP"),
    CHOICE("mdb", "MDB", "MDB"),
    CHOICE("dbase", "DBASE", "DBASE"),
    CHOICE("pdf", "PDF", "PDF"),
    CHOICE("doc", "DOC", "DOC"),
    CHOICE("docx", "DOCX", "DOCX"),
    CHOICE("ppt", "PPT", "PPT"),
    CHOICE("pptx", "PPTX", "PPTX"),
    CHOICE("txt", "TXT", "TXT"),
    CHOICE("html", "HTML", "HTML"),
    CHOICE("zip", "ZIP", "ZIP"),
    CHOICE("odt", "ODT", "ODT"),
    CHOICE("jpeg", "JPEG", "JPEG"),
    CHOICE("png", "PNG", "PNG"),
    CHOICE("gif", "GIF", "GIF"),
    CHOICE("tiff", "TIFF", "TIFF"),
};
OPEN(resformat, "RESFORMAT", "รูปแบบไฟล์", "File formats");

static const struct ropa_choice stars_choices[] = {
    CHOICE("s0", "0 ดาว", "0 stars"),
    CHOICE("s1", "1 ดาว", "1 star"),
    CHOICE("s2", "2 ดาว", "2 stars"),
    CHOICE("s3", "3 ดาว", "3 stars"),
    CHOICE("s4", "4 ดาว", "4 stars"),
    CHOICE("s5", "5 ดาว", "5 stars"),
};
CLOSED(stars, "STARS", "ระดับความเปิดของรูปแบบ", "Openness of a format");

static const struct ropa_choice usekind_choices[] = {
    CHOICE("report", "รายงานการวิเคราะห์", "Analysis report"),
    CHOICE("dashboard", "แดชบอร์ด", "Dashboard"),
    CHOICE("service", "ระบบหรือบริการ", "System or service"),
    CHOICE("policy", "การกำหนดนโยบายหรือแผน", "Policy or plan"),
    CHOICE("research", "งานวิจัย", "Research"),
    CHOICE_FLAG("other", "อื่น ๆ", "Other", ROPA_OTHER),
};
CLOSED(usekind, "USEKIND", "การนำข้อมูลไปใช้", "Uses of data");

static const struct ropa_choice kpi1incomplete_choices[] = {
    CHOICE("drop", "ไม่นับชุดนั้น", "Drops out"),
    CHOICE("block", "ไม่ให้คะแนนจนกว่าทุกชุดครบ", "Nothing counts until all are whole"),
};
CLOSED(kpi1incomplete, "KPI1INCOMPLETE", "ชุดข้อมูลที่ขาดรายการบังคับ", "Sets that lack an item");

static const struct ropa_choice catprofile_choices[] = {
    CHOICE("gdc21", "แบบ 25 ช่อง", "25 columns"),
    CHOICE("gdc_class", "แบบ 26 ช่อง มีระดับชั้นข้อมูล", "26 columns, with the classification"),
};
CLOSED(catprofile, "CATPROFILE", "รุ่นของแบบบัญชีข้อมูล", "Profiles of the catalogue");
/* clang-format on */
