-- SPDX-License-Identifier: Apache-2.0
-- Copyright the ropa contributors

-- The rows of a register as the first 9 files of schema/ make it; written by release.py.
INSERT INTO register VALUES(1,'018563f9-e680-71b6-a877-7b98b1f7638c','2022-12-31T00:00:00+07:00','0.1.0','th 72.1 153.120.42',NULL);
INSERT INTO counter VALUES('CF','INF',2566,2);
INSERT INTO counter VALUES('DC','FOR',2566,1);
INSERT INTO counter VALUES('DC','GEN',2566,1);
INSERT INTO counter VALUES('DC','HR',2566,1);
INSERT INTO counter VALUES('DC','LAW',2566,1);
INSERT INTO counter VALUES('DC','PLN',2566,1);
INSERT INTO counter VALUES('DL','GEN',2566,1);
INSERT INTO counter VALUES('DP','FIN',2566,2);
INSERT INTO counter VALUES('DP','ICT',2566,3);
INSERT INTO counter VALUES('DP','INF',2566,1);
INSERT INTO counter VALUES('DS','FIN',2566,3);
INSERT INTO counter VALUES('DS','FOR',2566,3);
INSERT INTO counter VALUES('DS','GEN',2566,4);
INSERT INTO counter VALUES('DS','HR',2566,4);
INSERT INTO counter VALUES('DS','ICT',2566,6);
INSERT INTO counter VALUES('DS','INF',2566,3);
INSERT INTO counter VALUES('DS','LAB',2566,3);
INSERT INTO counter VALUES('DS','LAW',2566,2);
INSERT INTO counter VALUES('DS','RDP',2566,3);
INSERT INTO counter VALUES('DX','HR',2566,1);
INSERT INTO counter VALUES('EV','FOR',2566,1);
INSERT INTO counter VALUES('EV','ICT',2566,3);
INSERT INTO counter VALUES('EV','LAB',2566,2);
INSERT INTO counter VALUES('EV','PLN',2566,2);
INSERT INTO counter VALUES('IG','FIN',2566,1);
INSERT INTO counter VALUES('IG','GEN',2566,1);
INSERT INTO counter VALUES('IG','HR',2566,1);
INSERT INTO counter VALUES('IG','ICT',2566,1);
INSERT INTO counter VALUES('IG','INF',2566,1);
INSERT INTO counter VALUES('IN','FIN',2566,1);
INSERT INTO counter VALUES('IN','ICT',2566,1);
INSERT INTO counter VALUES('PB','ICT',2566,3);
INSERT INTO counter VALUES('PN','FIN',2566,1);
INSERT INTO counter VALUES('PN','FOR',2566,1);
INSERT INTO counter VALUES('PN','GEN',2566,2);
INSERT INTO counter VALUES('PN','HR',2566,1);
INSERT INTO counter VALUES('PN','ICT',2566,3);
INSERT INTO counter VALUES('PN','INF',2566,1);
INSERT INTO counter VALUES('PN','LAW',2566,1);
INSERT INTO counter VALUES('PR','FIN',2566,1);
INSERT INTO counter VALUES('PR','FOR',2566,1);
INSERT INTO counter VALUES('PR','GEN',2566,1);
INSERT INTO counter VALUES('PR','HR',2566,1);
INSERT INTO counter VALUES('PR','ICT',2566,1);
INSERT INTO counter VALUES('PR','INF',2566,1);
INSERT INTO counter VALUES('PR','LAW',2566,1);
INSERT INTO counter VALUES('PR','PLN',2566,1);
INSERT INTO counter VALUES('PS','FIN',2566,2);
INSERT INTO counter VALUES('PS','FOR',2566,2);
INSERT INTO counter VALUES('PS','GEN',2566,2);
INSERT INTO counter VALUES('PS','HR',2566,2);
INSERT INTO counter VALUES('PS','ICT',2566,3);
INSERT INTO counter VALUES('PS','INF',2566,2);
INSERT INTO counter VALUES('PS','INS',2566,1);
INSERT INTO counter VALUES('PS','LAW',2566,2);
INSERT INTO counter VALUES('PS','ORG',2566,3);
INSERT INTO counter VALUES('PS','PLN',2566,2);
INSERT INTO counter VALUES('PS','RDP',2566,2);
INSERT INTO counter VALUES('PY','ORG',2566,5);
INSERT INTO counter VALUES('RO','FIN',2566,3);
INSERT INTO counter VALUES('RO','FOR',2566,3);
INSERT INTO counter VALUES('RO','GEN',2566,4);
INSERT INTO counter VALUES('RO','HR',2566,4);
INSERT INTO counter VALUES('RO','ICT',2566,6);
INSERT INTO counter VALUES('RO','INF',2566,3);
INSERT INTO counter VALUES('RO','LAB',2566,6);
INSERT INTO counter VALUES('RO','LAW',2566,2);
INSERT INTO counter VALUES('RO','RDP',2566,3);
INSERT INTO counter VALUES('RP','FIN',2566,2);
INSERT INTO counter VALUES('RP','FOR',2566,1);
INSERT INTO counter VALUES('RP','GEN',2566,2);
INSERT INTO counter VALUES('RP','HR',2566,2);
INSERT INTO counter VALUES('RP','ICT',2566,5);
INSERT INTO counter VALUES('RP','INF',2566,2);
INSERT INTO counter VALUES('RP','LAW',2566,1);
INSERT INTO counter VALUES('RQ','GEN',2566,1);
INSERT INTO counter VALUES('RQ','ICT',2566,1);
INSERT INTO counter VALUES('RQ','INF',2566,1);
INSERT INTO counter VALUES('RQ','LAB',2566,2);
INSERT INTO counter VALUES('RS','ICT',2566,11);
INSERT INTO counter VALUES('RT','ORG',2566,16);
INSERT INTO counter VALUES('RV','FIN',2566,2);
INSERT INTO counter VALUES('RV','FOR',2566,2);
INSERT INTO counter VALUES('RV','GEN',2566,2);
INSERT INTO counter VALUES('RV','HR',2566,2);
INSERT INTO counter VALUES('RV','ICT',2566,2);
INSERT INTO counter VALUES('RV','INF',2566,2);
INSERT INTO counter VALUES('RV','LAW',2566,2);
INSERT INTO counter VALUES('SC','ORG',2566,7);
INSERT INTO counter VALUES('ST','ORG',2566,1);
INSERT INTO counter VALUES('TR','FIN',2566,1);
INSERT INTO counter VALUES('TR','FOR',2566,1);
INSERT INTO counter VALUES('TR','GEN',2566,1);
INSERT INTO counter VALUES('TR','HR',2566,1);
INSERT INTO counter VALUES('TR','ICT',2566,4);
INSERT INTO counter VALUES('TR','INF',2566,1);
INSERT INTO counter VALUES('TR','LAW',2566,1);
INSERT INTO counter VALUES('TR','PLN',2566,1);
INSERT INTO counter VALUES('WV','GEN',2566,2);
INSERT INTO revision VALUES(1,'018563f9-e680-71b6-a877-7b98b1f7638c',1,X'0000000000000000000000000000000000000000000000000000000000000000','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-7ebf-b56d-b4d4717b79d0','ICT',1,'{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","rev":1,"status":"draft","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","type":"centre","in_scope_from":"2022-10-01","staff_count":62,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก ศทส.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"ict@example.go.th","recorder_phone":"0 2000 0000"}',X'6C2F2A4DBFC0B26026E09E74E0334FDF211E300CC2BFF3CD647163275CFC3227');
INSERT INTO revision VALUES(2,'018563f9-e680-71b6-a877-7b98b1f7638c',2,X'6C2F2A4DBFC0B26026E09E74E0334FDF211E300CC2BFF3CD647163275CFC3227','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-74ca-801e-da070bfb81ed','HR',1,'{"uid":"018563f9-e680-74ca-801e-da070bfb81ed","ref":"HR","rev":1,"status":"draft","code":"HR","name":"กองการเจ้าหน้าที่","abbreviation":"กกจ.","type":"division","in_scope_from":"2022-10-01","staff_count":48,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กกจ.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"hr@example.go.th","recorder_phone":"0 2000 0001"}',X'24512E319A5290C95CF2B66ECF80959193620C53BE3C91A04852240626D57808');
INSERT INTO revision VALUES(3,'018563f9-e680-71b6-a877-7b98b1f7638c',3,X'24512E319A5290C95CF2B66ECF80959193620C53BE3C91A04852240626D57808','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-747e-b673-bd42d340a3ab','GEN',1,'{"uid":"018563f9-e680-747e-b673-bd42d340a3ab","ref":"GEN","rev":1,"status":"draft","code":"GEN","name":"กองกลาง","abbreviation":"กก.","type":"division","in_scope_from":"2022-10-01","staff_count":75,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กก.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"general@example.go.th","recorder_phone":"0 2000 0002"}',X'A9E1EECFCBBF772CD32262D614ADEE2DEAA25018902D77216A6B84BDBB43A2D9');
INSERT INTO revision VALUES(4,'018563f9-e680-71b6-a877-7b98b1f7638c',4,X'A9E1EECFCBBF772CD32262D614ADEE2DEAA25018902D77216A6B84BDBB43A2D9','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-74ec-91b4-55fe8930d081','FIN',1,'{"uid":"018563f9-e680-74ec-91b4-55fe8930d081","ref":"FIN","rev":1,"status":"draft","code":"FIN","name":"กองคลัง","abbreviation":"กค.","type":"division","in_scope_from":"2022-10-01","staff_count":54,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กค.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"fin@example.go.th","recorder_phone":"0 2000 0003"}',X'5CE37A5E10595A5AC5E5A9156FEA266DD65C9DC4F815B2CC5A5984EC9157F6FE');
INSERT INTO revision VALUES(5,'018563f9-e680-71b6-a877-7b98b1f7638c',5,X'5CE37A5E10595A5AC5E5A9156FEA266DD65C9DC4F815B2CC5A5984EC9157F6FE','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-71a7-b919-e2c8baadbf0a','INF',1,'{"uid":"018563f9-e680-71a7-b919-e2c8baadbf0a","ref":"INF","rev":1,"status":"draft","code":"INF","name":"กองเกษตรสารนิเทศ","abbreviation":"กกส.","type":"division","in_scope_from":"2022-10-01","staff_count":41,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กกส.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"inf@example.go.th","recorder_phone":"0 2000 0004"}',X'0368697E734838BF90DF147F77FF0A80AE26BA25D7D6D8A9F48821E38B05DCA1');
INSERT INTO revision VALUES(6,'018563f9-e680-71b6-a877-7b98b1f7638c',6,X'0368697E734838BF90DF147F77FF0A80AE26BA25D7D6D8A9F48821E38B05DCA1','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-747d-a701-dfd454801be6','LAW',1,'{"uid":"018563f9-e680-747d-a701-dfd454801be6","ref":"LAW","rev":1,"status":"draft","code":"LAW","name":"สำนักกฎหมาย","abbreviation":"สกม.","type":"bureau","in_scope_from":"2022-10-01","staff_count":37,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สกม.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"law@example.go.th","recorder_phone":"0 2000 0005"}',X'E1FE4D955FCBEED1845822F69D7A8B9DAFD183EB7963052D77C04BB15D0BA8C8');
INSERT INTO revision VALUES(7,'018563f9-e680-71b6-a877-7b98b1f7638c',7,X'E1FE4D955FCBEED1845822F69D7A8B9DAFD183EB7963052D77C04BB15D0BA8C8','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-7eb8-ba77-e23de1c76473','FOR',1,'{"uid":"018563f9-e680-7eb8-ba77-e23de1c76473","ref":"FOR","rev":1,"status":"draft","code":"FOR","name":"สำนักการเกษตรต่างประเทศ","abbreviation":"สกต.","type":"bureau","in_scope_from":"2022-10-01","staff_count":58,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สกต.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"for@example.go.th","recorder_phone":"0 2000 0006"}',X'EAB5109C8037139A75CBAB99ADD833262387A89E32FCBE7CB21F2C8FAA756C13');
INSERT INTO revision VALUES(8,'018563f9-e680-71b6-a877-7b98b1f7638c',8,X'EAB5109C8037139A75CBAB99ADD833262387A89E32FCBE7CB21F2C8FAA756C13','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-77ee-b275-583890c46303','RDP',1,'{"uid":"018563f9-e680-77ee-b275-583890c46303","ref":"RDP","rev":1,"status":"draft","code":"RDP","name":"กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ","abbreviation":"กปพ.","type":"division","in_scope_from":"2022-10-01","staff_count":29,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กปพ.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"rdp@example.go.th","recorder_phone":"0 2000 0007"}',X'B9C0AAD97D886546D8FB32D6FA47AD769D38C8CFF90F2F39964511C7C675AEC9');
INSERT INTO revision VALUES(9,'018563f9-e680-71b6-a877-7b98b1f7638c',9,X'B9C0AAD97D886546D8FB32D6FA47AD769D38C8CFF90F2F39964511C7C675AEC9','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-7a5a-9206-e665f15dc6b2','PLN',1,'{"uid":"018563f9-e680-7a5a-9206-e665f15dc6b2","ref":"PLN","rev":1,"status":"draft","code":"PLN","name":"สำนักแผนงานและโครงการพิเศษ","abbreviation":"สผง.","type":"bureau","in_scope_from":"2022-10-01","staff_count":66,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สผง.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"pln@example.go.th","recorder_phone":"0 2000 0008"}',X'F307CDD23839E3BC149927ED8F41C762BCF1E3902D0AFFF1DF6414086935E5C7');
INSERT INTO revision VALUES(10,'018563f9-e680-71b6-a877-7b98b1f7638c',10,X'F307CDD23839E3BC149927ED8F41C762BCF1E3902D0AFFF1DF6414086935E5C7','2022-12-31T00:00:00+07:00',1,'tester',1,'add','unit','018563f9-e680-7c6d-a8e6-83818f6216e9','INS',1,'{"uid":"018563f9-e680-7c6d-a8e6-83818f6216e9","ref":"INS","rev":1,"status":"draft","code":"INS","name":"สำนักตรวจราชการ","abbreviation":"สตร.","type":"bureau","in_scope_from":"2022-10-01","staff_count":33,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สตร.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"ins@example.go.th","recorder_phone":"0 2000 0009"}',X'FCCC66499165993E6907516AA360760815878CC3AA79040413B7C8B7CAB747AB');
INSERT INTO revision VALUES(11,'018563f9-e680-71b6-a877-7b98b1f7638c',11,X'FCCC66499165993E6907516AA360760815878CC3AA79040413B7C8B7CAB747AB','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7ff4-8fee-0cea490b02bc','PS-ICT-66-001',1,'{"uid":"018563f9-e680-7ff4-8fee-0cea490b02bc","ref":"PS-ICT-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","wg_role":"chair","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'54E1AC97DDACA3312D083B65698B2958DCA32E8D6E379EB2164CDFF20CE403D8');
INSERT INTO revision VALUES(12,'018563f9-e680-71b6-a877-7b98b1f7638c',12,X'54E1AC97DDACA3312D083B65698B2958DCA32E8D6E379EB2164CDFF20CE403D8','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7074-8971-03c8226d3fa3','PS-ICT-66-002',1,'{"uid":"018563f9-e680-7074-8971-03c8226d3fa3","ref":"PS-ICT-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","wg_role":"secretary","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'360915B772FF79907A8E5C9EC97C6786A17E486E9E466DA4886650FA79A723C1');
INSERT INTO revision VALUES(13,'018563f9-e680-71b6-a877-7b98b1f7638c',13,X'360915B772FF79907A8E5C9EC97C6786A17E486E9E466DA4886650FA79A723C1','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7307-9822-d12b4776f12c','PS-HR-66-001',1,'{"uid":"018563f9-e680-7307-9822-d12b4776f12c","ref":"PS-HR-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ กกจ.","post":"ผู้อำนวยการกองการเจ้าหน้าที่","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed"}',X'8EAB2B25859D65C30DECAE48D5A6B7B8B2F0A5B0DDF4362F26EFA6DC962D7D0B');
INSERT INTO revision VALUES(14,'018563f9-e680-71b6-a877-7b98b1f7638c',14,X'8EAB2B25859D65C30DECAE48D5A6B7B8B2F0A5B0DDF4362F26EFA6DC962D7D0B','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7430-b034-3d65de7514b6','PS-HR-66-002',1,'{"uid":"018563f9-e680-7430-b034-3d65de7514b6","ref":"PS-HR-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มบุคคล","post":"หัวหน้ากลุ่มทะเบียนประวัติ","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'F5C5B873D04B720C644D47267C821B8BA9684DCFC63063A9FD86D6AB1A0D61A1');
INSERT INTO revision VALUES(15,'018563f9-e680-71b6-a877-7b98b1f7638c',15,X'F5C5B873D04B720C644D47267C821B8BA9684DCFC63063A9FD86D6AB1A0D61A1','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7736-aeda-2a064967e49c','PS-GEN-66-001',1,'{"uid":"018563f9-e680-7736-aeda-2a064967e49c","ref":"PS-GEN-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ กก.","post":"ผู้อำนวยการกองกลาง","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab"}',X'8DB204111939AA636A78EF257066E70B804A6702A491D2DA0967656D65A569A3');
INSERT INTO revision VALUES(16,'018563f9-e680-71b6-a877-7b98b1f7638c',16,X'8DB204111939AA636A78EF257066E70B804A6702A491D2DA0967656D65A569A3','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7bb5-be52-97d474eefb1d','PS-GEN-66-002',1,'{"uid":"018563f9-e680-7bb5-be52-97d474eefb1d","ref":"PS-GEN-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้าฝ่ายบริหาร","post":"หัวหน้าฝ่ายบริหารทั่วไป","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'CCC099975C40D4CCE35DE88A3F14FED78680C9551B72686158A715402C3C646E');
INSERT INTO revision VALUES(17,'018563f9-e680-71b6-a877-7b98b1f7638c',17,X'CCC099975C40D4CCE35DE88A3F14FED78680C9551B72686158A715402C3C646E','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7c0e-b750-60fa75b30295','PS-FIN-66-001',1,'{"uid":"018563f9-e680-7c0e-b750-60fa75b30295","ref":"PS-FIN-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ กค.","post":"ผู้อำนวยการกองคลัง","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081"}',X'609BFDB752F2C4AE7F75D7C789C50A9DAEC26D52E1915FCCF06FA575B7C3A71A');
INSERT INTO revision VALUES(18,'018563f9-e680-71b6-a877-7b98b1f7638c',18,X'609BFDB752F2C4AE7F75D7C789C50A9DAEC26D52E1915FCCF06FA575B7C3A71A','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-78b2-84c3-dada07c92516','PS-FIN-66-002',1,'{"uid":"018563f9-e680-78b2-84c3-dada07c92516","ref":"PS-FIN-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มการเงิน","post":"หัวหน้ากลุ่มการเงิน","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'DE78731C3FEFE72DE6BB58250B494A6E9C2C88493B5D182334DA32D5652246A6');
INSERT INTO revision VALUES(19,'018563f9-e680-71b6-a877-7b98b1f7638c',19,X'DE78731C3FEFE72DE6BB58250B494A6E9C2C88493B5D182334DA32D5652246A6','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-790e-bd4d-f26f4eb3d73f','PS-INF-66-001',1,'{"uid":"018563f9-e680-790e-bd4d-f26f4eb3d73f","ref":"PS-INF-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ กกส.","post":"ผู้อำนวยการกองเกษตรสารนิเทศ","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a"}',X'B85F671EAF4D25E61222E6E452DD94F85D84699D01113E4A56D41B5521112B5C');
INSERT INTO revision VALUES(20,'018563f9-e680-71b6-a877-7b98b1f7638c',20,X'B85F671EAF4D25E61222E6E452DD94F85D84699D01113E4A56D41B5521112B5C','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7b5a-8789-f50f80930a14','PS-INF-66-002',1,'{"uid":"018563f9-e680-7b5a-8789-f50f80930a14","ref":"PS-INF-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มเผยแพร่","post":"หัวหน้ากลุ่มเผยแพร่และประชาสัมพันธ์","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'43FF2402474EF1C8A33E40C2B10199B5ED650FD7C2C056316F0CCBAA531AC04B');
INSERT INTO revision VALUES(21,'018563f9-e680-71b6-a877-7b98b1f7638c',21,X'43FF2402474EF1C8A33E40C2B10199B5ED650FD7C2C056316F0CCBAA531AC04B','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7153-910c-5f18c8b1f2ac','PS-LAW-66-001',1,'{"uid":"018563f9-e680-7153-910c-5f18c8b1f2ac","ref":"PS-LAW-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ สกม.","post":"ผู้อำนวยการสำนักกฎหมาย","unit_ref":"018563f9-e680-747d-a701-dfd454801be6"}',X'633E049A67EE973872F1F3777EF33DFCCB98852B93D1552C445DDE2C5587573B');
INSERT INTO revision VALUES(22,'018563f9-e680-71b6-a877-7b98b1f7638c',22,X'633E049A67EE973872F1F3777EF33DFCCB98852B93D1552C445DDE2C5587573B','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7bdb-8606-fa633046f4a3','PS-LAW-66-002',1,'{"uid":"018563f9-e680-7bdb-8606-fa633046f4a3","ref":"PS-LAW-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มคดี","post":"หัวหน้ากลุ่มคดีและความรับผิดทางละเมิด","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 31/2566","valid_from":"2023-04-24"}',X'9077F91A0224EA39050E9FF7E5C06064A3AE44D2B873545526B42E7138D1D529');
INSERT INTO revision VALUES(23,'018563f9-e680-71b6-a877-7b98b1f7638c',23,X'9077F91A0224EA39050E9FF7E5C06064A3AE44D2B873545526B42E7138D1D529','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-797a-af30-6677538c9737','PS-FOR-66-001',1,'{"uid":"018563f9-e680-797a-af30-6677538c9737","ref":"PS-FOR-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ สกต.","post":"ผู้อำนวยการสำนักการเกษตรต่างประเทศ","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473"}',X'48D3C69FE7D8BA700BF37FC4B99A6F0F0BAB3C7DBFE5E69DA38418538D14A556');
INSERT INTO revision VALUES(24,'018563f9-e680-71b6-a877-7b98b1f7638c',24,X'48D3C69FE7D8BA700BF37FC4B99A6F0F0BAB3C7DBFE5E69DA38418538D14A556','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-70ee-b324-0a7281ec5e31','PS-FOR-66-002',1,'{"uid":"018563f9-e680-70ee-b324-0a7281ec5e31","ref":"PS-FOR-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ","post":"หัวหน้ากลุ่มความร่วมมือระหว่างประเทศ","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'3AE9AE7675AC101F6DB689513344376659991F559B39FD0A790ECFBB5BCBB91F');
INSERT INTO revision VALUES(25,'018563f9-e680-71b6-a877-7b98b1f7638c',25,X'3AE9AE7675AC101F6DB689513344376659991F559B39FD0A790ECFBB5BCBB91F','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7d0a-b25b-9dc8224fcf37','PS-RDP-66-001',1,'{"uid":"018563f9-e680-7d0a-b25b-9dc8224fcf37","ref":"PS-RDP-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ กปพ.","post":"ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ","unit_ref":"018563f9-e680-77ee-b275-583890c46303"}',X'1F8B0B773824F866BDFD36E966763AEED4230B0FE28CB9D92F35561BA0C7D3A7');
INSERT INTO revision VALUES(26,'018563f9-e680-71b6-a877-7b98b1f7638c',26,X'1F8B0B773824F866BDFD36E966763AEED4230B0FE28CB9D92F35561BA0C7D3A7','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-76c5-ac8a-fbec685f8a94','PS-RDP-66-002',1,'{"uid":"018563f9-e680-76c5-ac8a-fbec685f8a94","ref":"PS-RDP-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มโครงการ","post":"หัวหน้ากลุ่มประสานงานโครงการ","unit_ref":"018563f9-e680-77ee-b275-583890c46303","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'FAA8141F727716877D5D5330A7846AB83ED10F20095D87A31E4E938ECD6A637C');
INSERT INTO revision VALUES(27,'018563f9-e680-71b6-a877-7b98b1f7638c',27,X'FAA8141F727716877D5D5330A7846AB83ED10F20095D87A31E4E938ECD6A637C','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7374-861d-b6f7cc1871ac','PS-PLN-66-001',1,'{"uid":"018563f9-e680-7374-861d-b6f7cc1871ac","ref":"PS-PLN-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ สผง.","post":"ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2"}',X'3A6CB8974E60CD2448E0D399B0C1DCA08C39F2C2A98FF6C79219E1C7FC5DD1B3');
INSERT INTO revision VALUES(28,'018563f9-e680-71b6-a877-7b98b1f7638c',28,X'3A6CB8974E60CD2448E0D399B0C1DCA08C39F2C2A98FF6C79219E1C7FC5DD1B3','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7935-b364-c54ab3677ab7','PS-PLN-66-002',1,'{"uid":"018563f9-e680-7935-b364-c54ab3677ab7","ref":"PS-PLN-66-002","rev":1,"status":"draft","name":"ตัวอย่าง หัวหน้ากลุ่มแผนงาน","post":"หัวหน้ากลุ่มแผนงาน","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","wg_role":"member","order_no":"คำสั่งตัวอย่างที่ 12/2566","valid_from":"2022-12-01"}',X'8C39ABA629B1DE1015FFBA237C496F393054C70D8E4426DCEC5288C11E559AE9');
INSERT INTO revision VALUES(29,'018563f9-e680-71b6-a877-7b98b1f7638c',29,X'8C39ABA629B1DE1015FFBA237C496F393054C70D8E4426DCEC5288C11E559AE9','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-73f0-acca-786ccde70a14','PS-INS-66-001',1,'{"uid":"018563f9-e680-73f0-acca-786ccde70a14","ref":"PS-INS-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้อำนวยการ สตร.","post":"ผู้อำนวยการสำนักตรวจราชการ","unit_ref":"018563f9-e680-7c6d-a8e6-83818f6216e9"}',X'688CE2658ED2D18C30D53E3CB102EE50EDA7E086508395B97F4D15D54235253B');
INSERT INTO revision VALUES(30,'018563f9-e680-71b6-a877-7b98b1f7638c',30,X'688CE2658ED2D18C30D53E3CB102EE50EDA7E086508395B97F4D15D54235253B','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7e11-996f-c1b498e3dc58','PS-ICT-66-003',1,'{"uid":"018563f9-e680-7e11-996f-c1b498e3dc58","ref":"PS-ICT-66-003","rev":1,"status":"draft","name":"ตัวอย่าง นักวิชาการ ศทส.","post":"นักวิชาการคอมพิวเตอร์ชำนาญการ","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0"}',X'2D0A9643137C69D2952D712EBC37DA20DE2504B01C25384086622E25F78FF396');
INSERT INTO revision VALUES(31,'018563f9-e680-71b6-a877-7b98b1f7638c',31,X'2D0A9643137C69D2952D712EBC37DA20DE2504B01C25384086622E25F78FF396','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-73d2-a6cd-fd3b85fec2d2','PS-ORG-66-001',1,'{"uid":"018563f9-e680-73d2-a6cd-fd3b85fec2d2","ref":"PS-ORG-66-001","rev":1,"status":"draft","name":"ตัวอย่าง ผู้ช่วยปลัดกระทรวง","post":"ผู้ช่วยปลัดกระทรวงเกษตรและสหกรณ์"}',X'3B0F02A4A1303B24E6980F5324238BBB74A1DC32F26307BBB0C50B4AB9FF53C4');
INSERT INTO revision VALUES(32,'018563f9-e680-71b6-a877-7b98b1f7638c',32,X'3B0F02A4A1303B24E6980F5324238BBB74A1DC32F26307BBB0C50B4AB9FF53C4','2022-12-31T00:00:00+07:00',1,'tester',2,'add','person','018563f9-e680-7ef8-9c33-31d5f1f9bde9','PS-ORG-66-002',1,'{"uid":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","ref":"PS-ORG-66-002","rev":1,"status":"draft","name":"ตัวอย่าง DPO","post":"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล","phone":"0 2000 0099","email":"dpo@example.go.th"}',X'561AE5789AE78D82A16E4F81E445F2E9F26C93E6A0445BA811139E609AB3F523');
INSERT INTO revision VALUES(33,'018563f9-e680-71b6-a877-7b98b1f7638c',33,X'561AE5789AE78D82A16E4F81E445F2E9F26C93E6A0445BA811139E609AB3F523','2022-12-31T00:00:00+07:00',1,'tester',2,'add','organisation','018563f9-e680-765a-abf2-5fe7531cab64','ORG',1,'{"uid":"018563f9-e680-765a-abf2-5fe7531cab64","ref":"ORG","rev":1,"status":"draft","controller_name":"สำนักงานปลัดกระทรวงเกษตรและสหกรณ์","controller_address":"๓ ถนนราชดำเนินนอก แขวงบ้านพานถม เขตพระนคร กรุงเทพฯ 10200","controller_contact":"โทร. 0 2000 0000 อีเมล pdpa@example.go.th","controller_email":"pdpa@example.go.th","controller_phone":"0 2000 0000","website":"https://www.example.go.th","is_state_agency":true,"small_exempt":false,"has_centre":true,"dpo_required":true,"dpo_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","dpo_contact":"๓ ถนนราชดำเนินนอก กรุงเทพฯ โทร. 0 2000 0099 อีเมล dpo@example.go.th","dpo_appointed":"2022-11-01","dpo_notified":"2022-11-10","dpo_reports_to":"ปลัดกระทรวงเกษตรและสหกรณ์"}',X'434E08B159CDDC52D87F2A9898D98A458369476F195C7A639655FE7F368F3437');
INSERT INTO revision VALUES(34,'018563f9-e680-71b6-a877-7b98b1f7638c',34,X'434E08B159CDDC52D87F2A9898D98A458369476F195C7A639655FE7F368F3437','2022-12-31T00:00:00+07:00',1,'tester',2,'add','setting','018563f9-e680-75d5-84b8-c1f240dec2af','ST-ORG-66-001',1,'{"uid":"018563f9-e680-75d5-84b8-c1f240dec2af","ref":"ST-ORG-66-001","rev":1,"status":"draft","name":"ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)","fiscal_year":2566,"site_urls":"https://www.example.go.th/pdpa","form_versions":"แบบ RoPA ฉบับ 1","approvers":["018563f9-e680-73d2-a6cd-fd3b85fec2d2","018563f9-e680-7ff4-8fee-0cea490b02bc"],"breach_report_channel":"ช่องทางของ สคส. (ตัวอย่าง)","dpo_registration_url":"https://www.example.go.th/pdpa/dpo","gppc_url":"https://www.example.go.th/pdpa/gppc","due_round6":"2023-03-31","due_round9":"2023-06-30","due_annual":"2023-09-30","due_catalogue6":"2023-03-31","due_catalogue9":"2023-05-31","holiday":[{"uid":"018563f9-e680-7f26-86b4-228d71d03178","holiday_on":"2022-10-13","holiday_name":"วันนวมินทรมหาราช"},{"uid":"018563f9-e680-7dbd-8e96-ee22163526e0","holiday_on":"2022-10-24","holiday_name":"วันหยุดชดเชยวันปิยมหาราช"},{"uid":"018563f9-e680-7624-89e2-b839efe477e7","holiday_on":"2022-12-05","holiday_name":"วันพ่อแห่งชาติ"},{"uid":"018563f9-e680-7673-b9c3-b98779b84757","holiday_on":"2022-12-12","holiday_name":"วันหยุดชดเชยวันรัฐธรรมนูญ"},{"uid":"018563f9-e680-79be-aee7-e482cab0eaa0","holiday_on":"2023-01-02","holiday_name":"วันหยุดชดเชยวันสิ้นปี"},{"uid":"018563f9-e680-7eef-8791-cc4c3f4f07f3","holiday_on":"2023-03-06","holiday_name":"วันมาฆบูชา"},{"uid":"018563f9-e680-7671-89c2-b7debfed73a7","holiday_on":"2023-04-06","holiday_name":"วันจักรี"},{"uid":"018563f9-e680-78ab-b021-73e836d1b153","holiday_on":"2023-04-13","holiday_name":"วันสงกรานต์"},{"uid":"018563f9-e680-7260-81d9-3733fde4ef75","holiday_on":"2023-04-14","holiday_name":"วันสงกรานต์"},{"uid":"018563f9-e680-73a9-99a2-2b175f6cdcf8","holiday_on":"2023-05-01","holiday_name":"วันแรงงานแห่งชาติ"},{"uid":"018563f9-e680-76b5-b708-bf98fb2acbee","holiday_on":"2023-05-04","holiday_name":"วันฉัตรมงคล"},{"uid":"018563f9-e680-7a49-9472-18735d7e5b23","holiday_on":"2023-06-05","holiday_name":"วันหยุดชดเชยวันวิสาขบูชา"},{"uid":"018563f9-e680-76c8-aff4-29daf34e3c0a","holiday_on":"2023-07-28","holiday_name":"วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว"},{"uid":"018563f9-e680-74f9-85a3-8dae20311839","holiday_on":"2023-08-01","holiday_name":"วันอาสาฬหบูชา"},{"uid":"018563f9-e680-73a7-acde-7fe91c45a3ff","holiday_on":"2023-08-14","holiday_name":"วันหยุดชดเชยวันแม่แห่งชาติ"}],"policy_review_months":12,"policy_request_days":30,"policy_erase_days":30,"policy_request_soon_days":7,"policy_withdraw_days":7,"policy_cctv_days":30,"policy_disposal_soon_days":60,"policy_disposal_cycle_months":12,"policy_dpa_soon_days":60,"policy_processor_hours":24,"policy_tell_persons_hours":24,"policy_supplement_days":7,"policy_drill_months":12,"policy_high_risk_count":1000,"policy_encrypt_count":1000,"deduct_mode":"points","accept_umbrella":false,"interpolate":false,"kpi3_levels":false}',X'27F9D07CC9DA4FA57AD5B327FDB9836631DBCFA3A9BB7E72F25E0EAC6A865D40');
INSERT INTO revision VALUES(35,'018563f9-e680-71b6-a877-7b98b1f7638c',35,X'27F9D07CC9DA4FA57AD5B327FDB9836631DBCFA3A9BB7E72F25E0EAC6A865D40','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-7ebf-b56d-b4d4717b79d0','ICT',2,'{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","rev":2,"status":"draft","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","type":"centre","in_scope_from":"2022-10-01","staff_count":62,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก ศทส.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"ict@example.go.th","recorder_phone":"0 2000 0000","head":[{"uid":"018563f9-e680-706c-af60-f5681efb2822","person":"018563f9-e680-7ff4-8fee-0cea490b02bc","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 101/2565"}]}',X'37949A0F4F6D5D2C7D2E7E0CC8EB6C9F42CB4E1AF4C39110446794DDB0543BE1');
INSERT INTO revision VALUES(36,'018563f9-e680-71b6-a877-7b98b1f7638c',36,X'37949A0F4F6D5D2C7D2E7E0CC8EB6C9F42CB4E1AF4C39110446794DDB0543BE1','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-74ca-801e-da070bfb81ed','HR',2,'{"uid":"018563f9-e680-74ca-801e-da070bfb81ed","ref":"HR","rev":2,"status":"draft","code":"HR","name":"กองการเจ้าหน้าที่","abbreviation":"กกจ.","type":"division","in_scope_from":"2022-10-01","staff_count":48,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กกจ.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"hr@example.go.th","recorder_phone":"0 2000 0001","head":[{"uid":"018563f9-e680-7d9f-8a82-67569b8ab498","person":"018563f9-e680-7307-9822-d12b4776f12c","post":"ผู้อำนวยการกองการเจ้าหน้าที่","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 102/2565"}]}',X'80B4CACA1D19340056F63F9D7F7B4F94787169949D717CD3ED6E48BAC39430D6');
INSERT INTO revision VALUES(37,'018563f9-e680-71b6-a877-7b98b1f7638c',37,X'80B4CACA1D19340056F63F9D7F7B4F94787169949D717CD3ED6E48BAC39430D6','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-747e-b673-bd42d340a3ab','GEN',2,'{"uid":"018563f9-e680-747e-b673-bd42d340a3ab","ref":"GEN","rev":2,"status":"draft","code":"GEN","name":"กองกลาง","abbreviation":"กก.","type":"division","in_scope_from":"2022-10-01","staff_count":75,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กก.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"general@example.go.th","recorder_phone":"0 2000 0002","head":[{"uid":"018563f9-e680-7d68-b706-7fb3a59b0a68","person":"018563f9-e680-7736-aeda-2a064967e49c","post":"ผู้อำนวยการกองกลาง","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 103/2565"}]}',X'1D87EB654382B314277618C2590DA05ED77A0EC117B6D97B529E16121E42CEF6');
INSERT INTO revision VALUES(38,'018563f9-e680-71b6-a877-7b98b1f7638c',38,X'1D87EB654382B314277618C2590DA05ED77A0EC117B6D97B529E16121E42CEF6','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-74ec-91b4-55fe8930d081','FIN',2,'{"uid":"018563f9-e680-74ec-91b4-55fe8930d081","ref":"FIN","rev":2,"status":"draft","code":"FIN","name":"กองคลัง","abbreviation":"กค.","type":"division","in_scope_from":"2022-10-01","staff_count":54,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กค.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"fin@example.go.th","recorder_phone":"0 2000 0003","head":[{"uid":"018563f9-e680-7ec1-9b7a-c2ab0bb5524e","person":"018563f9-e680-7c0e-b750-60fa75b30295","post":"ผู้อำนวยการกองคลัง","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 104/2565"}]}',X'BF376C60B51B647F3967EEFB75840CAD74661E1B9125BA163B4B75C526FA54B2');
INSERT INTO revision VALUES(39,'018563f9-e680-71b6-a877-7b98b1f7638c',39,X'BF376C60B51B647F3967EEFB75840CAD74661E1B9125BA163B4B75C526FA54B2','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-71a7-b919-e2c8baadbf0a','INF',2,'{"uid":"018563f9-e680-71a7-b919-e2c8baadbf0a","ref":"INF","rev":2,"status":"draft","code":"INF","name":"กองเกษตรสารนิเทศ","abbreviation":"กกส.","type":"division","in_scope_from":"2022-10-01","staff_count":41,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กกส.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"inf@example.go.th","recorder_phone":"0 2000 0004","head":[{"uid":"018563f9-e680-780c-a9bd-5a1c18282f0b","person":"018563f9-e680-790e-bd4d-f26f4eb3d73f","post":"ผู้อำนวยการกองเกษตรสารนิเทศ","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 105/2565"}]}',X'FA3FD7684058BF41BAF63D71504455E0BEF1AC2A18899924ADFBA77BF9956F5B');
INSERT INTO revision VALUES(40,'018563f9-e680-71b6-a877-7b98b1f7638c',40,X'FA3FD7684058BF41BAF63D71504455E0BEF1AC2A18899924ADFBA77BF9956F5B','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-747d-a701-dfd454801be6','LAW',2,'{"uid":"018563f9-e680-747d-a701-dfd454801be6","ref":"LAW","rev":2,"status":"draft","code":"LAW","name":"สำนักกฎหมาย","abbreviation":"สกม.","type":"bureau","in_scope_from":"2022-10-01","staff_count":37,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สกม.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"law@example.go.th","recorder_phone":"0 2000 0005","head":[{"uid":"018563f9-e680-7ff7-8459-65d80acd23f5","person":"018563f9-e680-7153-910c-5f18c8b1f2ac","post":"ผู้อำนวยการสำนักกฎหมาย","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 106/2565"}]}',X'8026C1EC955D69C8C15F2DB38B8948B6208AD67B2033CC9A236BA2BED16F711D');
INSERT INTO revision VALUES(41,'018563f9-e680-71b6-a877-7b98b1f7638c',41,X'8026C1EC955D69C8C15F2DB38B8948B6208AD67B2033CC9A236BA2BED16F711D','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-7eb8-ba77-e23de1c76473','FOR',2,'{"uid":"018563f9-e680-7eb8-ba77-e23de1c76473","ref":"FOR","rev":2,"status":"draft","code":"FOR","name":"สำนักการเกษตรต่างประเทศ","abbreviation":"สกต.","type":"bureau","in_scope_from":"2022-10-01","staff_count":58,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สกต.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"for@example.go.th","recorder_phone":"0 2000 0006","head":[{"uid":"018563f9-e680-7492-9c08-6efc7bdad0de","person":"018563f9-e680-797a-af30-6677538c9737","post":"ผู้อำนวยการสำนักการเกษตรต่างประเทศ","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 107/2565"}]}',X'3830D04C84367175A6B56B22A547A3EF52D499807CDA00FB040CC2F347EC1691');
INSERT INTO revision VALUES(42,'018563f9-e680-71b6-a877-7b98b1f7638c',42,X'3830D04C84367175A6B56B22A547A3EF52D499807CDA00FB040CC2F347EC1691','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-77ee-b275-583890c46303','RDP',2,'{"uid":"018563f9-e680-77ee-b275-583890c46303","ref":"RDP","rev":2,"status":"draft","code":"RDP","name":"กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ","abbreviation":"กปพ.","type":"division","in_scope_from":"2022-10-01","staff_count":29,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก กปพ.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"rdp@example.go.th","recorder_phone":"0 2000 0007","head":[{"uid":"018563f9-e680-73c2-b91e-0660a21d6b52","person":"018563f9-e680-7d0a-b25b-9dc8224fcf37","post":"ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 108/2565"}]}',X'0F4FE9A4CE13546B9B7350B56F08C9C2CE2856054D1EDBD0A98DA139CB896103');
INSERT INTO revision VALUES(43,'018563f9-e680-71b6-a877-7b98b1f7638c',43,X'0F4FE9A4CE13546B9B7350B56F08C9C2CE2856054D1EDBD0A98DA139CB896103','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-7a5a-9206-e665f15dc6b2','PLN',2,'{"uid":"018563f9-e680-7a5a-9206-e665f15dc6b2","ref":"PLN","rev":2,"status":"draft","code":"PLN","name":"สำนักแผนงานและโครงการพิเศษ","abbreviation":"สผง.","type":"bureau","in_scope_from":"2022-10-01","staff_count":66,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สผง.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"pln@example.go.th","recorder_phone":"0 2000 0008","head":[{"uid":"018563f9-e680-79c4-9a98-b41e42090fa1","person":"018563f9-e680-7374-861d-b6f7cc1871ac","post":"ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 109/2565"}]}',X'E602652EC0E72D1DE41F001AEDEC6086680C9BCA0B3E4CF675EB63EDB54CE40F');
INSERT INTO revision VALUES(44,'018563f9-e680-71b6-a877-7b98b1f7638c',44,X'E602652EC0E72D1DE41F001AEDEC6086680C9BCA0B3E4CF675EB63EDB54CE40F','2022-12-31T00:00:00+07:00',1,'tester',3,'edit','unit','018563f9-e680-7c6d-a8e6-83818f6216e9','INS',2,'{"uid":"018563f9-e680-7c6d-a8e6-83818f6216e9","ref":"INS","rev":2,"status":"draft","code":"INS","name":"สำนักตรวจราชการ","abbreviation":"สตร.","type":"bureau","in_scope_from":"2022-10-01","staff_count":33,"recorder_name":"ตัวอย่าง ผู้ลงบันทึก สตร.","recorder_address":"๓ ถนนราชดำเนินนอก กรุงเทพฯ","recorder_email":"ins@example.go.th","recorder_phone":"0 2000 0009","head":[{"uid":"018563f9-e680-7668-beb7-1e5599136cb1","person":"018563f9-e680-73f0-acca-786ccde70a14","post":"ผู้อำนวยการสำนักตรวจราชการ","head_kind":"head","valid_from":"2022-10-01","order_no":"คำสั่งตัวอย่างที่ 110/2565"}]}',X'ADBE7B65F07BB2A5F6D40D8B1D27DF0A3CFAC0D89C27903B4A7C75F7C8AB662C');
INSERT INTO revision VALUES(45,'018563f9-e680-71b6-a877-7b98b1f7638c',45,X'ADBE7B65F07BB2A5F6D40D8B1D27DF0A3CFAC0D89C27903B4A7C75F7C8AB662C','2022-12-31T00:00:00+07:00',1,'tester',4,'add','party','018563f9-e680-7b1e-9380-4ea5b1350ff3','PY-ORG-66-001',1,'{"uid":"018563f9-e680-7b1e-9380-4ea5b1350ff3","ref":"PY-ORG-66-001","rev":1,"status":"draft","name":"บริษัท ตัวอย่างดูแลระบบ จำกัด","party_type":"company","party_role":["hosting","maint"],"contact":"โทร. 0 2000 1001 อีเมล support@example.com","country":"TH"}',X'AB00BC9D42A98D69685CFB6E78372AFB4C8D9B861BADF4214FB5CFBED1D7AAD5');
INSERT INTO revision VALUES(46,'018563f9-e680-71b6-a877-7b98b1f7638c',46,X'AB00BC9D42A98D69685CFB6E78372AFB4C8D9B861BADF4214FB5CFBED1D7AAD5','2022-12-31T00:00:00+07:00',1,'tester',4,'add','party','018563f9-e680-75b0-921e-02aff32a66fb','PY-ORG-66-002',1,'{"uid":"018563f9-e680-75b0-921e-02aff32a66fb","ref":"PY-ORG-66-002","rev":1,"status":"draft","name":"บริษัท ตัวอย่างพิมพ์สลิป จำกัด","party_type":"company","party_role":["print"],"contact":"โทร. 0 2000 1002 อีเมล slip@example.com","country":"TH"}',X'0D2A6FCD13350BA4900487C1663200967749AABDDBA9683F374EC27D04967367');
INSERT INTO revision VALUES(47,'018563f9-e680-71b6-a877-7b98b1f7638c',47,X'0D2A6FCD13350BA4900487C1663200967749AABDDBA9683F374EC27D04967367','2022-12-31T00:00:00+07:00',1,'tester',4,'add','party','018563f9-e680-738b-ae87-409c5f12792f','PY-ORG-66-003',1,'{"uid":"018563f9-e680-738b-ae87-409c5f12792f","ref":"PY-ORG-66-003","rev":1,"status":"draft","name":"บริษัท ตัวอย่างส่งข่าว จำกัด","party_type":"company","party_role":["hosting"],"contact":"โทร. 0 2000 1003 อีเมล mail@example.com","country":"TH"}',X'5E04E521B807BA8E56A3FD39A251859ED00E43A21C92F4C700E76D85FA60DEB2');
INSERT INTO revision VALUES(48,'018563f9-e680-71b6-a877-7b98b1f7638c',48,X'5E04E521B807BA8E56A3FD39A251859ED00E43A21C92F4C700E76D85FA60DEB2','2022-12-31T00:00:00+07:00',1,'tester',4,'add','party','018563f9-e680-74e3-be0f-e0d9e9b9609d','PY-ORG-66-004',1,'{"uid":"018563f9-e680-74e3-be0f-e0d9e9b9609d","ref":"PY-ORG-66-004","rev":1,"status":"draft","name":"กรมส่งเสริมการเกษตร (ตัวอย่าง)","party_type":"state","contact":"ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1004","country":"TH"}',X'1ECF46512B9153C15EB8BC261B6CDEEDA1679580F21DD46BBB9B062755B02D3C');
INSERT INTO revision VALUES(49,'018563f9-e680-71b6-a877-7b98b1f7638c',49,X'1ECF46512B9153C15EB8BC261B6CDEEDA1679580F21DD46BBB9B062755B02D3C','2022-12-31T00:00:00+07:00',1,'tester',4,'add','party','018563f9-e680-7697-82aa-1cbb1c9d22b3','PY-ORG-66-005',1,'{"uid":"018563f9-e680-7697-82aa-1cbb1c9d22b3","ref":"PY-ORG-66-005","rev":1,"status":"draft","name":"กรมพัฒนาที่ดิน (ตัวอย่าง)","party_type":"state","contact":"ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1005","country":"TH"}',X'DFCC60D0D8AAA211EC85F0F23124DB12B3DA1BFEA9036A3D79BDDB3660C69AD5');
INSERT INTO revision VALUES(50,'018563f9-e680-71b6-a877-7b98b1f7638c',50,X'DFCC60D0D8AAA211EC85F0F23124DB12B3DA1BFEA9036A3D79BDDB3660C69AD5','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-70d3-a361-42ab8ee569d1','SC-ORG-66-001',1,'{"uid":"018563f9-e680-70d3-a361-42ab8ee569d1","ref":"SC-ORG-66-001","rev":1,"status":"draft","name":"ระบบงานและคลาวด์","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"],"sec_phys":["server_room"],"sec_access_text":"กำหนดสิทธิตามบทบาทในระบบ ผู้ดูแลระบบมีเท่าที่จำเป็นและแยกบัญชีจากบัญชีใช้งานปกติ","sec_user_text":"ผู้ใช้รับทราบนโยบายก่อนได้บัญชี และสอบทานสิทธิทุก ๖ เดือน","sec_audit_text":"เก็บบันทึกการเข้าใช้ เรียกดู แก้ไข และส่งออกข้อมูล ไม่น้อยกว่า ๙๐ วัน และสอบทานรายการผิดปกติ","sec_description":"ระบบงานใช้บัญชีรายบุคคลและยืนยันตัวตนหลายปัจจัยสำหรับผู้ดูแล เข้ารหัสข้อมูลที่จัดเก็บและระหว่างส่ง แยกเครือข่ายและปรับปรุงโปรแกรมสม่ำเสมอ สำรองข้อมูลและทดสอบกู้คืน ควบคุมผู้รับจ้างด้วยข้อตกลง","sec_review_date":"2022-11-30"}',X'1AAD50634F6C06D55AB584B07995FA15CA1749BB7595F68DC3DC3FAA331A5D11');
INSERT INTO revision VALUES(51,'018563f9-e680-71b6-a877-7b98b1f7638c',51,X'1AAD50634F6C06D55AB584B07995FA15CA1749BB7595F68DC3DC3FAA331A5D11','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-79f4-99e4-f2cc5e7463e8','SC-ORG-66-002',1,'{"uid":"018563f9-e680-79f4-99e4-f2cc5e7463e8","ref":"SC-ORG-66-002","rev":1,"status":"draft","name":"ศูนย์ข้อมูลกลาง","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"],"sec_phys":["locked_room","visitor_log","cctv_guard","server_room","device_custody","fire"],"sec_access_text":"ผู้ดูแลศูนย์ข้อมูลตามคำสั่งแต่งตั้ง ไม่เปิดดูเนื้อหาข้อมูลเว้นแต่ได้รับคำสั่งจากผู้ควบคุมข้อมูล","sec_user_text":"ผู้ดูแลลงนามรักษาความลับ ใช้บัญชีผู้ดูแลรายบุคคล และผู้รับจ้างเข้าห้องเครื่องพร้อมเจ้าหน้าที่เสมอ","sec_audit_text":"บันทึกการเข้าห้องเครื่อง การใช้บัญชีผู้ดูแล และผลการสำรองข้อมูลทุกวัน","sec_description":"ศูนย์ข้อมูลควบคุมการเข้าออกและป้องกันอัคคีภัย แยกข้อมูลของผู้ควบคุมแต่ละรายออกจากกัน สำรองข้อมูลทุกคืนแบบเข้ารหัส ทดสอบกู้คืนตามรอบ และแจ้งเหตุละเมิดแก่ผู้ควบคุมข้อมูลภายใน ๒๔ ชั่วโมง","sec_review_date":"2022-11-30"}',X'ECBAAABD43628B0D186AFBE617C778538E7F18B61444C071520C9CF4D0106546');
INSERT INTO revision VALUES(52,'018563f9-e680-71b6-a877-7b98b1f7638c',52,X'ECBAAABD43628B0D186AFBE617C778538E7F18B61444C071520C9CF4D0106546','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-76da-8216-bc647b84c321','SC-ORG-66-003',1,'{"uid":"018563f9-e680-76da-8216-bc647b84c321","ref":"SC-ORG-66-003","rev":1,"status":"draft","name":"แฟ้มสำนักงานกระดาษและอิเล็กทรอนิกส์","sec_org":["policy","role_access","uam","user_resp","training","paper_log","review"],"sec_tech":["auth","least_priv","audit_log","backup","malware","firewall"],"sec_phys":["lock_cabinet","clean_desk","safe_disposal"],"sec_access_text":"เข้าถึงได้เฉพาะผู้มีหน้าที่ในเรื่องนั้น หัวหน้ากลุ่มเป็นผู้อนุมัติสิทธิ","sec_user_text":"ผู้ใช้ลงนามรักษาความลับ ไม่ใช้บัญชีร่วมกัน เก็บเอกสารเข้าตู้และล็อกหน้าจอเมื่อไม่อยู่","sec_audit_text":"บันทึกการเข้าถึงและแก้ไขไฟล์ และลงทะเบียนยืมคืนแฟ้ม หัวหน้ากลุ่มสอบทานทุก ๖ เดือน","sec_description":"แฟ้มกระดาษเก็บในตู้ที่ล็อกกุญแจและมีทะเบียนยืมคืน ไฟล์เก็บในเครื่องแม่ข่ายหรือระบบงานที่กำหนดสิทธิรายตำแหน่ง เข้าใช้ด้วยบัญชีรายบุคคล มีบันทึกการเข้าถึง และสำรองข้อมูลสม่ำเสมอ","sec_review_date":"2022-11-30"}',X'AA58C9E10E9E0357F6F66B65C9AE4CD62190B04A7D8A6E2F0DAAA50995E1FB2F');
INSERT INTO revision VALUES(53,'018563f9-e680-71b6-a877-7b98b1f7638c',53,X'AA58C9E10E9E0357F6F66B65C9AE4CD62190B04A7D8A6E2F0DAAA50995E1FB2F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-7227-a949-dcc34180f8eb','SC-ORG-66-004',1,'{"uid":"018563f9-e680-7227-a949-dcc34180f8eb","ref":"SC-ORG-66-004","rev":1,"status":"draft","name":"ระบบงานบุคคลและการเงิน","sec_org":["policy","role_access","uam","user_resp","training","risk_assess","paper_log","review","classification"],"sec_tech":["auth","least_priv","audit_log","encrypt_transit","backup","malware","firewall"],"sec_phys":["lock_cabinet","locked_room","clean_desk","safe_disposal"],"sec_access_text":"เฉพาะเจ้าหน้าที่งานบุคคลหรืองานการเงินที่ได้รับแต่งตั้ง และเจ้าของข้อมูลดูข้อมูลของตนได้","sec_user_text":"ผู้ใช้ลงนามรักษาความลับ เปลี่ยนรหัสผ่านตามรอบ และถูกถอนสิทธิในวันที่ย้ายหรือพ้นหน้าที่","sec_audit_text":"ระบบบันทึกการเรียกดู แก้ไข และพิมพ์ทุกครั้ง ผู้ดูแลระบบและหัวหน้ากลุ่มสอบทานทุกไตรมาส","sec_description":"ข้อมูลบุคคลและการเงินเก็บในระบบงานที่แยกสิทธิผู้บันทึก ผู้ตรวจ และผู้อนุมัติ แฟ้มกระดาษอยู่ในห้องทะเบียนที่ควบคุมการเข้าออก เอกสารอ่อนไหวใส่ซองปิดผนึกแยกจากแฟ้มหลัก การส่งข้อมูลระหว่างหน่วยงานเข้ารหัส","sec_review_date":"2022-11-30"}',X'C69333856A9913B968DB078EA266A4D28681170F2F56E3347FC414E473689079');
INSERT INTO revision VALUES(54,'018563f9-e680-71b6-a877-7b98b1f7638c',54,X'C69333856A9913B968DB078EA266A4D28681170F2F56E3347FC414E473689079','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-767f-b6b4-94b64f6384ff','SC-ORG-66-005',1,'{"uid":"018563f9-e680-767f-b6b4-94b64f6384ff","ref":"SC-ORG-66-005","rev":1,"status":"draft","name":"กล้องวงจรปิดและเครื่องบันทึกภาพ","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","vendor_ctrl","review"],"sec_tech":["auth","least_priv","audit_log","backup","malware","firewall"],"sec_phys":["locked_room","visitor_log","cctv_guard","device_custody"],"sec_access_text":"เจ้าหน้าที่เวรรักษาความปลอดภัยดูภาพสด ส่วนภาพย้อนหลังเฉพาะผู้ที่หัวหน้าฝ่ายอาคารอนุมัติ","sec_user_text":"ผู้ปฏิบัติงานลงนามรักษาความลับ ห้ามถ่ายจอหรือส่งต่อภาพ","sec_audit_text":"ลงทะเบียนการดูย้อนหลังและการคัดลอกภาพ พร้อมเหตุผล ผู้อนุมัติ และจำนวนสำเนา","sec_description":"เครื่องบันทึกภาพอยู่ในห้องควบคุมที่ล็อก แยกจากเครือข่ายทั่วไป ดูภาพสดได้เฉพาะเจ้าหน้าที่เวร การดูย้อนหลังหรือคัดลอกภาพต้องได้รับอนุมัติและลงทะเบียน","sec_review_date":"2022-11-30"}',X'0BABAD811045505BBEB947EE8B3C18B16C6857F051C228C59FA5A982F63EDE77');
INSERT INTO revision VALUES(55,'018563f9-e680-71b6-a877-7b98b1f7638c',55,X'0BABAD811045505BBEB947EE8B3C18B16C6857F051C228C59FA5A982F63EDE77','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-7af4-837e-cb88b5dfef97','SC-ORG-66-006',1,'{"uid":"018563f9-e680-7af4-837e-cb88b5dfef97","ref":"SC-ORG-66-006","rev":1,"status":"draft","name":"แฟ้มลับและเรื่องร้องเรียน","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","paper_log","review","classification"],"sec_tech":["auth","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall","pseudonym","dlp"],"sec_phys":["lock_cabinet","locked_room","clean_desk","safe_disposal"],"sec_access_text":"เฉพาะผู้ได้รับมอบหมายรายเรื่องและผู้บังคับบัญชาที่มีอำนาจ การขอดูต้องได้รับอนุมัติเป็นหนังสือ","sec_user_text":"ผู้เกี่ยวข้องลงนามรักษาความลับรายเรื่อง ไม่ถ่ายภาพหรือส่งเอกสารผ่านแอปสนทนา","sec_audit_text":"ลงทะเบียนผู้เข้าถึงแฟ้มรายเรื่องและเก็บบันทึกการเปิดไฟล์ ผู้อำนวยการสอบทานทุกไตรมาส","sec_description":"เรื่องร้องเรียน วินัย และคดีเก็บแยกเป็นแฟ้มลับในตู้ที่ล็อกในห้องควบคุมการเข้าออก ไฟล์เข้ารหัสและจำกัดเฉพาะผู้รับผิดชอบรายเรื่อง ปกปิดชื่อผู้ร้องและพยานเมื่อส่งเรื่องต่อ","sec_review_date":"2022-11-30"}',X'DA4825463EE9350A973C08BA157D83AED289BF21E57FFA8DF1E07ED3CBBCA0C3');
INSERT INTO revision VALUES(56,'018563f9-e680-71b6-a877-7b98b1f7638c',56,X'DA4825463EE9350A973C08BA157D83AED289BF21E57FFA8DF1E07ED3CBBCA0C3','2022-12-31T00:00:00+07:00',1,'tester',4,'add','security','018563f9-e680-7dce-8306-3382b8779caf','SC-ORG-66-007',1,'{"uid":"018563f9-e680-7dce-8306-3382b8779caf","ref":"SC-ORG-66-007","rev":1,"status":"draft","name":"เว็บไซต์และบริการสาธารณะ","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_transit","backup","malware","firewall"],"sec_phys":["server_room"],"sec_access_text":"ผู้ดูแลเว็บไซต์และผู้ตอบคำถามที่ได้รับมอบหมายเข้าหลังบ้านตามสิทธิของตน","sec_user_text":"ผู้ดูแลใช้การยืนยันตัวตนหลายปัจจัยและไม่ใช้บัญชีร่วมกัน ผู้ใช้บริการตั้งค่าคุกกี้ได้เอง","sec_audit_text":"เก็บบันทึกการเข้าหลังบ้านและการแก้ไขเนื้อหา และสอบทานทุกเดือน","sec_description":"เว็บไซต์เข้ารหัสการรับส่งข้อมูล ตรวจช่องโหว่และปรับปรุงโปรแกรมสม่ำเสมอ จำกัดสิทธิผู้ดูแลเนื้อหา ปกปิดข้อมูลส่วนบุคคลก่อนเผยแพร่ และเก็บบันทึกการใช้งาน","sec_review_date":"2022-11-30"}',X'65C15B649BBAA5F3D9B6E6463943E05203DA92BBA908FD497B4C6B6876EE7D61');
INSERT INTO revision VALUES(57,'018563f9-e680-71b6-a877-7b98b1f7638c',57,X'65C15B649BBAA5F3D9B6E6463943E05203DA92BBA908FD497B4C6B6876EE7D61','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-7d97-836b-b359b7d1a449','EV-ICT-66-001',1,'{"uid":"018563f9-e680-7d97-836b-b359b7d1a449","ref":"EV-ICT-66-001","rev":1,"status":"draft","title":"แนวทางการดำเนินการตาม PDPA (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","evidence_date":"2022-11-15","doc_no":"ตัวอย่าง 1/2566","url":"https://www.example.go.th/pdpa/guideline","steps":["k2_6_1"],"certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'481AD3EBF351ED22C413C519D0B5C4870D5202C1DD36E6952EF32F7F5AA3D4E7');
INSERT INTO revision VALUES(58,'018563f9-e680-71b6-a877-7b98b1f7638c',58,X'481AD3EBF351ED22C413C519D0B5C4870D5202C1DD36E6952EF32F7F5AA3D4E7','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-75d8-93b1-f139e738a6d4','EV-ICT-66-002',1,'{"uid":"018563f9-e680-75d8-93b1-f139e738a6d4","ref":"EV-ICT-66-002","rev":1,"status":"draft","title":"รายงานการประชุมชี้แจงแนวทาง (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","evidence_date":"2022-12-14","doc_no":"ตัวอย่าง 2/2566","url":"https://www.example.go.th/pdpa/briefing-minutes","steps":["k2_6_1"],"certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'8830550C943494B64447D0F2802921ED5E3EE176DC50DC3D00DAAAAD9C0AC888');
INSERT INTO revision VALUES(59,'018563f9-e680-71b6-a877-7b98b1f7638c',59,X'8830550C943494B64447D0F2802921ED5E3EE176DC50DC3D00DAAAAD9C0AC888','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-7900-9da8-ef453fa2c1d1','EV-ICT-66-003',1,'{"uid":"018563f9-e680-7900-9da8-ef453fa2c1d1","ref":"EV-ICT-66-003","rev":1,"status":"draft","title":"คำสั่งแต่งตั้งคณะทำงานคุ้มครองข้อมูลส่วนบุคคล (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","evidence_date":"2022-12-01","doc_no":"คำสั่งตัวอย่างที่ 12/2566","url":"https://www.example.go.th/pdpa/working-group","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'E7A6E244417D6757D362C31BDA58EC31CD32A0F94DB1D1E5454802E151E3B7DC');
INSERT INTO revision VALUES(60,'018563f9-e680-71b6-a877-7b98b1f7638c',60,X'E7A6E244417D6757D362C31BDA58EC31CD32A0F94DB1D1E5454802E151E3B7DC','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-7d99-801f-329d6f97db3b','EV-PLN-66-001',1,'{"uid":"018563f9-e680-7d99-801f-329d6f97db3b","ref":"EV-PLN-66-001","rev":1,"status":"draft","title":"อินโฟกราฟิกในรายงานการประชุมสำนัก (ตัวอย่าง)","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","evidence_date":"2023-06-15","doc_no":"กษ 0209/ตัวอย่าง 9","description":"ภาพที่ติดประกาศและเผยแพร่ในเว็บไซต์ของสำนัก ยังไม่ได้ลงทะเบียนเป็นอินโฟกราฟิกในระบบ","url":"https://www.example.go.th/pdpa/pln-infographic","steps":["k5_9_2"],"certified_by":"018563f9-e680-7374-861d-b6f7cc1871ac"}',X'A19C99C6AE2AD9A4CDC1DD9D550D1C390779DA1B076B18FCBEEB10F8C65C8F7D');
INSERT INTO revision VALUES(61,'018563f9-e680-71b6-a877-7b98b1f7638c',61,X'A19C99C6AE2AD9A4CDC1DD9D550D1C390779DA1B076B18FCBEEB10F8C65C8F7D','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-7ada-b53e-82eb1c5eaa10','EV-PLN-66-002',1,'{"uid":"018563f9-e680-7ada-b53e-82eb1c5eaa10","ref":"EV-PLN-66-002","rev":1,"status":"draft","title":"รายงานการทบทวนของ สผง. ว่าไม่มีข้อมูลส่วนบุคคล (ตัวอย่าง)","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","evidence_date":"2023-02-15","doc_no":"กษ 0209/ตัวอย่าง 3","url":"https://www.example.go.th/pdpa/pln-review","steps":["k5_50"],"certified_by":"018563f9-e680-7374-861d-b6f7cc1871ac"}',X'FB28EF995577FF0FC72B188D5E045780E6B50273B399D0A0F20F0F94DAFEC2FB');
INSERT INTO revision VALUES(62,'018563f9-e680-71b6-a877-7b98b1f7638c',62,X'FB28EF995577FF0FC72B188D5E045780E6B50273B399D0A0F20F0F94DAFEC2FB','2022-12-31T00:00:00+07:00',1,'tester',4,'add','evidence','018563f9-e680-7c84-88fa-48b08cd93d05','EV-FOR-66-001',1,'{"uid":"018563f9-e680-7c84-88fa-48b08cd93d05","ref":"EV-FOR-66-001","rev":1,"status":"draft","title":"บันทึกความตกลงความร่วมมือด้านการเกษตร (ตัวอย่าง)","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","evidence_date":"2022-09-01","doc_no":"ตัวอย่าง MOU 3/2565","description":"มีข้อกำหนดเรื่องการคุ้มครองข้อมูลของผู้แทนที่เข้าร่วมประชุม","url":"https://www.example.go.th/pdpa/mou","certified_by":"018563f9-e680-797a-af30-6677538c9737"}',X'A3DA75AFB520B37FD88F0A27702922E84E1A5942C58FA71D29FC62140AD1BCDB');
INSERT INTO revision VALUES(63,'018563f9-e680-71b6-a877-7b98b1f7638c',63,X'A3DA75AFB520B37FD88F0A27702922E84E1A5942C58FA71D29FC62140AD1BCDB','2022-12-31T00:00:00+07:00',1,'tester',4,'add','consent_form','018563f9-e680-78f1-9293-660d68906484','CF-INF-66-001',1,'{"uid":"018563f9-e680-78f1-9293-660d68906484","ref":"CF-INF-66-001","rev":1,"status":"draft","name":"แบบขอความยินยอมเผยแพร่ภาพกิจกรรม (ตัวอย่าง)","form_no":"INF-CF-01","form_version":"1","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","in_use_from":"2022-11-01","purpose":[{"uid":"018563f9-e680-7dd6-98dc-09d990a3fd03","purpose_text":"เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ","own_choice":true}],"explicit":true,"separate_choices":true,"preticked":false,"covers_disclosure":false,"covers_transfer":false,"consent_methods":["sign_paper"],"cf_items":["cf01","cf02","cf03","cf04","cf05","cf06","cf07","cf08","cf10","cf11","cf13"],"withdrawal_channel":"แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th","withdrawal_effect":"ภาพจะถูกนำออกจากเว็บไซต์"}',X'1CC836C2776022A66D56C370154F3EC239EB2C90CCB09EE747F79F4743433E04');
INSERT INTO revision VALUES(64,'018563f9-e680-71b6-a877-7b98b1f7638c',64,X'1CC836C2776022A66D56C370154F3EC239EB2C90CCB09EE747F79F4743433E04','2022-12-31T00:00:00+07:00',1,'tester',4,'add','consent_form','018563f9-e680-7c0d-a359-c3d1ce34ed97','CF-INF-66-002',1,'{"uid":"018563f9-e680-7c0d-a359-c3d1ce34ed97","ref":"CF-INF-66-002","rev":1,"status":"draft","name":"แบบขอความยินยอมรับจดหมายข่าว (ตัวอย่าง)","form_no":"INF-CF-02","form_version":"1","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","in_use_from":"2022-11-01","purpose":[{"uid":"018563f9-e680-7f2b-bde0-785055487b1a","purpose_text":"เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล","own_choice":true}],"explicit":true,"separate_choices":true,"preticked":false,"covers_disclosure":false,"covers_transfer":false,"consent_methods":["tick_online"],"cf_items":["cf01","cf02","cf03","cf04","cf05","cf06","cf07","cf08","cf10","cf11","cf13"],"withdrawal_channel":"ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ หรืออีเมล pdpa@example.go.th","withdrawal_effect":"จะไม่ได้รับจดหมายข่าวทางอีเมลอีก"}',X'89DEF1668127DE35DB58B491CD2B3641C3EB336DC46CC776D36B10EBFD5AD032');
INSERT INTO revision VALUES(65,'018563f9-e680-71b6-a877-7b98b1f7638c',65,X'89DEF1668127DE35DB58B491CD2B3641C3EB336DC46CC776D36B10EBFD5AD032','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-7fcc-98d3-6812e0a7f284','DP-ICT-66-001',1,'{"uid":"018563f9-e680-7fcc-98d3-6812e0a7f284","ref":"DP-ICT-66-001","rev":1,"status":"draft","name":"แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)","is_template":true,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"controller","service":"ตามสัญญาหลัก","dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","valid_from":"2022-11-15"}',X'2A66EA4240FDA63BFF831568507AB9E319E772B61A40725A320B8A1497ACC820');
INSERT INTO revision VALUES(66,'018563f9-e680-71b6-a877-7b98b1f7638c',66,X'2A66EA4240FDA63BFF831568507AB9E319E772B61A40725A320B8A1497ACC820','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-7370-83a3-f77bd17c4ba3','DP-ICT-66-002',1,'{"uid":"018563f9-e680-7370-83a3-f77bd17c4ba3","ref":"DP-ICT-66-002","rev":1,"status":"draft","name":"ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"controller","party_ref":"018563f9-e680-7b1e-9380-4ea5b1350ff3","template_ref":"018563f9-e680-7fcc-98d3-6812e0a7f284","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 1/2566","service":"ดูแลระบบสารสนเทศกลาง","purposes":"ดูแลระบบสารสนเทศกลาง","subject_categories":["official","gov_employee"],"data_elements":["name","email","position","username","log"],"security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-12-20","signed_by":"018563f9-e680-7ff4-8fee-0cea490b02bc","signed_by_party":"กรรมการผู้จัดการ (ตัวอย่าง)","valid_from":"2023-01-01","first_data_on":"2023-01-04","notes":"มีผลจนสิ้นสุดสัญญาหลัก"}',X'70B7BDCD45284D3645C49D3DF4ED2C8698C34D903286C279BAADE7C951341ACF');
INSERT INTO revision VALUES(67,'018563f9-e680-71b6-a877-7b98b1f7638c',67,X'70B7BDCD45284D3645C49D3DF4ED2C8698C34D903286C279BAADE7C951341ACF','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-76a8-aa00-49720bf27303','DP-ICT-66-003',1,'{"uid":"018563f9-e680-76a8-aa00-49720bf27303","ref":"DP-ICT-66-003","rev":1,"status":"draft","name":"ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"processor","party_ref":"018563f9-e680-74e3-be0f-e0d9e9b9609d","main_contract":"บันทึกข้อตกลงตัวอย่าง 5/2565","service":"ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม","purposes":"ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม","subject_categories":["farmer"],"data_elements":["name","id13","farmer_id","plot"],"security_ref":"018563f9-e680-79f4-99e4-f2cc5e7463e8","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-09-26","signed_by":"018563f9-e680-7ff4-8fee-0cea490b02bc","signed_by_party":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศ (ตัวอย่าง)","valid_from":"2022-10-01","first_data_on":"2022-10-03","notes":"มีผลจนกว่าฝ่ายใดฝ่ายหนึ่งบอกเลิก"}',X'22C4413B82F0974C442403D7E73D5793A2AEC2F497AF2FA10B5723AD33CE419F');
INSERT INTO revision VALUES(68,'018563f9-e680-71b6-a877-7b98b1f7638c',68,X'22C4413B82F0974C442403D7E73D5793A2AEC2F497AF2FA10B5723AD33CE419F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-7982-9da0-318c3f28cc42','DP-FIN-66-001',1,'{"uid":"018563f9-e680-7982-9da0-318c3f28cc42","ref":"DP-FIN-66-001","rev":1,"status":"draft","name":"ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","our_role":"controller","party_ref":"018563f9-e680-75b0-921e-02aff32a66fb","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 3/2566","service":"พิมพ์และจัดส่งสลิปเงินเดือน","purposes":"พิมพ์และจัดส่งสลิปเงินเดือน","subject_categories":["official","gov_employee"],"data_elements":["name","bank_acct"],"security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-05-25","signed_by":"018563f9-e680-7c0e-b750-60fa75b30295","signed_by_party":"กรรมการผู้จัดการ (ตัวอย่าง)","valid_from":"2022-06-01","valid_to":"2023-05-31","first_data_on":"2022-06-10","service_ended_on":"2023-05-31","exit_confirmed_on":"2023-06-07"}',X'6CA7F1D17E179FC774BEC388DC790D281EE7E6830E52956D869EAF59CFB1571E');
INSERT INTO revision VALUES(69,'018563f9-e680-71b6-a877-7b98b1f7638c',69,X'6CA7F1D17E179FC774BEC388DC790D281EE7E6830E52956D869EAF59CFB1571E','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-7ccc-acf3-2e43d98c10ef','DP-FIN-66-002',1,'{"uid":"018563f9-e680-7ccc-acf3-2e43d98c10ef","ref":"DP-FIN-66-002","rev":1,"status":"draft","name":"ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2566 (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","our_role":"controller","party_ref":"018563f9-e680-75b0-921e-02aff32a66fb","template_ref":"018563f9-e680-7fcc-98d3-6812e0a7f284","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 4/2566","service":"พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี","purposes":"พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี","subject_categories":["official","gov_employee"],"data_elements":["name","bank_acct"],"security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2023-07-20","signed_by":"018563f9-e680-7c0e-b750-60fa75b30295","signed_by_party":"กรรมการผู้จัดการ (ตัวอย่าง)","valid_from":"2023-07-20","first_data_on":"2023-07-25","notes":"มีผลจนสิ้นสุดสัญญาหลัก"}',X'31879BC9F62784A25F919F71656D9797BEED91207ABC633CF3245177ACD57299');
INSERT INTO revision VALUES(70,'018563f9-e680-71b6-a877-7b98b1f7638c',70,X'31879BC9F62784A25F919F71656D9797BEED91207ABC633CF3245177ACD57299','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dpa','018563f9-e680-7cf3-bc93-8f29b2d364c3','DP-INF-66-001',1,'{"uid":"018563f9-e680-7cf3-bc93-8f29b2d364c3","ref":"DP-INF-66-001","rev":1,"status":"draft","name":"ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","our_role":"controller","party_ref":"018563f9-e680-738b-ae87-409c5f12792f","template_ref":"018563f9-e680-7fcc-98d3-6812e0a7f284","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 5/2566","service":"ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด","purposes":"ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด","subject_categories":["public"],"data_elements":["name","email"],"security_ref":"018563f9-e680-7dce-8306-3382b8779caf","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","valid_from":"2023-10-01","valid_to":"2024-09-30","notes":"รอผู้รับจ้างลงนาม ติดตามแล้วสองครั้ง"}',X'18A14FC690FDF10AEC726502D720F208A9BF33432E9B2A3C60152B06C6EABAF3');
INSERT INTO revision VALUES(71,'018563f9-e680-71b6-a877-7b98b1f7638c',71,X'18A14FC690FDF10AEC726502D720F208A9BF33432E9B2A3C60152B06C6EABAF3','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7e1e-adb4-8f4a02f2d035','PR-ICT-66-001',1,'{"uid":"018563f9-e680-7e1e-adb4-8f4a02f2d035","ref":"PR-ICT-66-001","rev":1,"status":"draft","title":"แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","procedure_version":"1","effective_date":"2023-04-03","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","intake_channels":"โทร. 0 2000 0000 อีเมล pdpa@example.go.th ตลอด 24 ชั่วโมง","contact_verified_on":"2023-04-03","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"],"url":"https://www.example.go.th/pdpa/breach"}',X'9E8550E384AD786E0540D85ED9D8CE630F596C51CE0C0EBBD9A116C20BD9F010');
INSERT INTO revision VALUES(72,'018563f9-e680-71b6-a877-7b98b1f7638c',72,X'9E8550E384AD786E0540D85ED9D8CE630F596C51CE0C0EBBD9A116C20BD9F010','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7a03-a1aa-3db86faf2981','PR-HR-66-001',1,'{"uid":"018563f9-e680-7a03-a1aa-3db86faf2981","ref":"PR-HR-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกจ. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-05-02","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7430-b034-3d65de7514b6","intake_channels":"โทร. 0 2000 0001 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-05-02","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'D50C49716DC92075539106851C4B6A4D07B7F477BE3FE63F4A7866A08B90B226');
INSERT INTO revision VALUES(73,'018563f9-e680-71b6-a877-7b98b1f7638c',73,X'D50C49716DC92075539106851C4B6A4D07B7F477BE3FE63F4A7866A08B90B226','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7479-864c-c991c9c053ab','PR-FIN-66-001',1,'{"uid":"018563f9-e680-7479-864c-c991c9c053ab","ref":"PR-FIN-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กค. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-06-01","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-78b2-84c3-dada07c92516","intake_channels":"โทร. 0 2000 0003 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-06-01","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'DE684467C87BDDCE4B7650EC898F0D152A2033EC5F8E37BE17FBA067CC792DE4');
INSERT INTO revision VALUES(74,'018563f9-e680-71b6-a877-7b98b1f7638c',74,X'DE684467C87BDDCE4B7650EC898F0D152A2033EC5F8E37BE17FBA067CC792DE4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-73ae-8c7b-0c432ee5b30e','PR-INF-66-001',1,'{"uid":"018563f9-e680-73ae-8c7b-0c432ee5b30e","ref":"PR-INF-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกส. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-06-09","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7b5a-8789-f50f80930a14","intake_channels":"โทร. 0 2000 0004 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-06-09","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'19B4B28B635089BFD7383A6F957B49C5CE795087E99CBC7C4B5D325F0D14965D');
INSERT INTO revision VALUES(75,'018563f9-e680-71b6-a877-7b98b1f7638c',75,X'19B4B28B635089BFD7383A6F957B49C5CE795087E99CBC7C4B5D325F0D14965D','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7884-b6a8-263e7182a754','PR-FOR-66-001',1,'{"uid":"018563f9-e680-7884-b6a8-263e7182a754","ref":"PR-FOR-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกต. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-06-16","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-70ee-b324-0a7281ec5e31","intake_channels":"โทร. 0 2000 0006 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-06-16","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'2C11A0E8CD6C1CD38FB449621ED1C245462862178398C3EE4E64495F8B35E1CD');
INSERT INTO revision VALUES(76,'018563f9-e680-71b6-a877-7b98b1f7638c',76,X'2C11A0E8CD6C1CD38FB449621ED1C245462862178398C3EE4E64495F8B35E1CD','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7da0-b2bc-a83b008353d6','PR-GEN-66-001',1,'{"uid":"018563f9-e680-7da0-b2bc-a83b008353d6","ref":"PR-GEN-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กก. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-07-05","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7bb5-be52-97d474eefb1d","intake_channels":"โทร. 0 2000 0002 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-07-05","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'6837E4E5A2E268DEB4682CBDF17B4EF58A62FBAEC218F715EDE14063D74A70EE');
INSERT INTO revision VALUES(77,'018563f9-e680-71b6-a877-7b98b1f7638c',77,X'6837E4E5A2E268DEB4682CBDF17B4EF58A62FBAEC218F715EDE14063D74A70EE','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-7e73-8671-b6024e3118d6','PR-LAW-66-001',1,'{"uid":"018563f9-e680-7e73-8671-b6024e3118d6","ref":"PR-LAW-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกม. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-07-17","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7bdb-8606-fa633046f4a3","intake_channels":"โทร. 0 2000 0005 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-07-17","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'F125D594313AC65F8FB56D784600B5EE53C97263FB40555259DA8875172CD8D4');
INSERT INTO revision VALUES(78,'018563f9-e680-71b6-a877-7b98b1f7638c',78,X'F125D594313AC65F8FB56D784600B5EE53C97263FB40555259DA8875172CD8D4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','procedure','018563f9-e680-741f-9bd2-2777740bab77','PR-PLN-66-001',1,'{"uid":"018563f9-e680-741f-9bd2-2777740bab77","ref":"PR-PLN-66-001","rev":1,"status":"draft","title":"การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สผง. (ตัวอย่าง)","procedure_kind":"breach","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","adopted_from":"018563f9-e680-7e1e-adb4-8f4a02f2d035","procedure_version":"1","effective_date":"2023-06-20","next_review_date":"2024-03-31","contact_ref":"018563f9-e680-7935-b364-c54ab3677ab7","intake_channels":"โทร. 0 2000 0008 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000","contact_verified_on":"2023-06-20","bp_items":["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]}',X'9DF03C648BA1C29072E465455628166E450F9C58909DFEF017C2539B68E295BB');
INSERT INTO revision VALUES(79,'018563f9-e680-71b6-a877-7b98b1f7638c',79,X'9DF03C648BA1C29072E465455628166E450F9C58909DFEF017C2539B68E295BB','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-72f0-aa42-91bcd5610dad','RT-ORG-66-001',1,'{"uid":"018563f9-e680-72f0-aa42-91bcd5610dad","ref":"RT-ORG-66-001","rev":1,"status":"draft","name":"บัญชีผู้ใช้ ๑ ปีหลังปิดบัญชี","retention_text":"เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี","retention_max":1,"retention_unit":"year","retention_trigger":"end_of_membership","retention_law_ref":"นโยบายของสำนักงาน","disposal_method":["secure_erase"]}',X'E87A9EDE5F4D577BF6ED3A5C0C70055DDCE8B5B5D15EEECF9BD51977BC0CDBAE');
INSERT INTO revision VALUES(80,'018563f9-e680-71b6-a877-7b98b1f7638c',80,X'E87A9EDE5F4D577BF6ED3A5C0C70055DDCE8B5B5D15EEECF9BD51977BC0CDBAE','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7967-b2f1-80d10a8a7d44','DS-ICT-66-001',1,'{"uid":"018563f9-e680-7967-b2f1-80d10a8a7d44","ref":"DS-ICT-66-001","rev":1,"status":"draft","name":"การแจ้งปัญหาและช่วยเหลือผู้ใช้","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["official","gov_employee","contractor_staff","system_account"],"data_elements":["name","phone","email","position","username","ip","device","opinion"],"subject_count":1200,"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2020-01-06"}',X'1C7E8E40F75222739D9B0604B4956CC577BDA2C73271CC9D014B1897804F390E');
INSERT INTO revision VALUES(81,'018563f9-e680-71b6-a877-7b98b1f7638c',81,X'1C7E8E40F75222739D9B0604B4956CC577BDA2C73271CC9D014B1897804F390E','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7f72-84ab-ac9854462e24','RO-ICT-66-001',1,'{"uid":"018563f9-e680-7f72-84ab-ac9854462e24","ref":"RO-ICT-66-001","rev":1,"status":"draft","activity_name":"การแจ้งปัญหาและช่วยเหลือผู้ใช้","activity_desc":"รับแจ้งปัญหาการใช้คอมพิวเตอร์และระบบงาน มอบหมายผู้แก้ไข บันทึกผล และสำรวจความพึงพอใจ","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบแจ้งปัญหาการใช้งาน","collect_start":"2020-01-06","collected_before_pdpa":true,"last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-7967-b2f1-80d10a8a7d44"],"subject_categories":["official","gov_employee","contractor_staff","system_account"],"subject_count":1200,"subject_vulnerable":["none"],"data_elements":["name","phone","email","position","username","ip","device","opinion"],"source_types":["self"],"collection_channels":["web_form","email","phone"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7057-a340-d7eabea37312","purpose_text":"เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ","purpose_elements":["name","phone","email","position","username","ip","device","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถติดต่อกลับหรือแก้ไขปัญหาได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่ช่วยเหลือผู้ใช้และผู้ดูแลระบบที่ได้รับมอบหมาย","access_conditions":"เห็นเฉพาะเรื่องที่ได้รับมอบหมาย การเข้าเครื่องระยะไกลต้องให้ผู้ใช้อนุญาตทุกครั้ง ไม่ถามรหัสผ่าน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้แก้ไขปัญหาและปรับปรุงบริการภายในสำนักงาน โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7840-b8bc-55603dc4983a","storage_medium":"database","storage_location":"ระบบแจ้งซ่อม (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-72f0-aa42-91bcd5610dad","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","risk_rating":"low","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'6F52D8C9047C9461413AB14DA038C229FA30294D1C57FB9307BC38F4CC3EFC91');
INSERT INTO revision VALUES(82,'018563f9-e680-71b6-a877-7b98b1f7638c',82,X'6F52D8C9047C9461413AB14DA038C229FA30294D1C57FB9307BC38F4CC3EFC91','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7104-854f-b0142b48cf98','DS-ICT-66-002',1,'{"uid":"018563f9-e680-7104-854f-b0142b48cf98","ref":"DS-ICT-66-002","rev":1,"status":"draft","name":"บัญชีผู้ใช้และสิทธิในระบบ","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["official","gov_employee","contractor_staff","system_account"],"data_elements":["name","title","mobile","email","position","emp_no","username","password","log"],"subject_count":1500,"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2018-10-01"}',X'0435993F74B6949D357B920857569DE177BF51D3E0BC02B54C8967009F64ADBC');
INSERT INTO revision VALUES(83,'018563f9-e680-71b6-a877-7b98b1f7638c',83,X'0435993F74B6949D357B920857569DE177BF51D3E0BC02B54C8967009F64ADBC','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7f47-98be-181d8212496d','RO-ICT-66-002',1,'{"uid":"018563f9-e680-7f47-98be-181d8212496d","ref":"RO-ICT-66-002","rev":1,"status":"draft","activity_name":"บัญชีผู้ใช้และสิทธิในระบบ","activity_desc":"รับคำขอ สร้างบัญชี กำหนดสิทธิ ทบทวนสิทธิ และปิดบัญชีเมื่อย้ายหรือพ้นหน้าที่","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบขอใช้ระบบและสิทธิ","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-7104-854f-b0142b48cf98"],"subject_categories":["official","gov_employee","contractor_staff","system_account"],"subject_count":1500,"subject_vulnerable":["none"],"data_elements":["name","title","mobile","email","position","emp_no","username","password","log"],"necessity_note":"รหัสผ่านใช้ยืนยันตัวตนและเก็บเป็นค่าแฮชที่อ่านย้อนกลับไม่ได้","source_types":["self","unit"],"source_detail":"กลุ่มงานบุคคลแจ้งการบรรจุ ย้าย และพ้นหน้าที่","collection_channels":["paper_form","saraban","web_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-753c-afcf-7c7c7930a622","purpose_text":"เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน","purpose_elements":["name","title","mobile","email","position","emp_no","username","password"],"lawful_basis":"public_task","legal_ref":"พ.ร.บ. การบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล พ.ศ. ๒๕๖๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถใช้งานระบบได้"},{"uid":"018563f9-e680-7b64-9c49-91dd2af906ff","purpose_text":"เพื่อตรวจสอบและทบทวนการใช้สิทธิ","purpose_elements":["name","position","username","log"],"lawful_basis":"public_task","legal_ref":"พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ มาตรา ๓๗ (๑) และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถให้สิทธิใช้งานต่อได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"ผู้ดูแลระบบและเจ้าหน้าที่ทะเบียนผู้ใช้","access_conditions":"ผู้ดูแลระบบใช้บัญชีแยกรายบุคคล การให้สิทธิต้องมีคำขอที่หัวหน้าหน่วยงานอนุมัติ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ควบคุมการเข้าถึงระบบของสำนักงาน โดยไม่ต้องขอความยินยอม","processor_use":[{"uid":"018563f9-e680-7c7c-93c2-f94f5ef62fd9","processor_ref":"018563f9-e680-7b1e-9380-4ea5b1350ff3","processor_service":"ดูแลระบบบัญชีผู้ใช้และแก้ไขปัญหาตามคำสั่งของ ศทส.","dpa_ref":"018563f9-e680-7370-83a3-f77bd17c4ba3","subprocessor_allowed":false,"decides_purposes":false}],"storage":[{"uid":"018563f9-e680-7263-9edc-22316326cf31","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-727c-a82f-547a0422041f","storage_medium":"backup","storage_location":"สื่อสำรองในห้องแม่ข่าย","storage_country":"TH"}],"retention_ref":"018563f9-e680-72f0-aa42-91bcd5610dad","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'0F5B222AFBC2C942E01CBBDEB8103B5260F45EFEA1F5DC9B58CB2B9B73DC4DCA');
INSERT INTO revision VALUES(84,'018563f9-e680-71b6-a877-7b98b1f7638c',84,X'0F5B222AFBC2C942E01CBBDEB8103B5260F45EFEA1F5DC9B58CB2B9B73DC4DCA','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-72cc-a511-e86cbfd19691','RT-ORG-66-002',1,'{"uid":"018563f9-e680-72cc-a511-e86cbfd19691","ref":"RT-ORG-66-002","rev":1,"status":"draft","name":"ข้อมูลจราจรคอมพิวเตอร์ ๙๐ วัน","retention_text":"เก็บไว้ไม่น้อยกว่า ๙๐ วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ","retention_min":90,"retention_max":90,"retention_unit":"day","retention_trigger":"collected","retention_law_ref":"พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. ๒๕๕๐ มาตรา ๒๖","disposal_method":["secure_erase","overwrite"]}',X'9FB4812AA83467AD78260A8302868D372B120D6CF948AD128726778D9163CACC');
INSERT INTO revision VALUES(85,'018563f9-e680-71b6-a877-7b98b1f7638c',85,X'9FB4812AA83467AD78260A8302868D372B120D6CF948AD128726778D9163CACC','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-74c0-af8e-1bf9a33492ea','DS-ICT-66-003',1,'{"uid":"018563f9-e680-74c0-af8e-1bf9a33492ea","ref":"DS-ICT-66-003","rev":1,"status":"draft","name":"ข้อมูลจราจรทางคอมพิวเตอร์","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["official","visitor","web_user","system_account"],"data_elements":["username","ip","device","log"],"subject_count":1500,"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2018-10-01"}',X'C498C9C68F72B086F7AB79E341D8E34ECA4CE64D4DDECC4BEEB0A918470A03B3');
INSERT INTO revision VALUES(86,'018563f9-e680-71b6-a877-7b98b1f7638c',86,X'C498C9C68F72B086F7AB79E341D8E34ECA4CE64D4DDECC4BEEB0A918470A03B3','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7999-b9fd-78c1cb05509e','RO-ICT-66-003',1,'{"uid":"018563f9-e680-7999-b9fd-78c1cb05509e","ref":"RO-ICT-66-003","rev":1,"status":"draft","activity_name":"ข้อมูลจราจรทางคอมพิวเตอร์","activity_desc":"บันทึกข้อมูลจราจรของผู้ใช้เครือข่ายและระบบของสำนักงานโดยอัตโนมัติ เก็บไม่น้อยกว่า ๙๐ วัน ป้องกันการแก้ไข และส่งมอบเมื่อพนักงานเจ้าหน้าที่สั่ง","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-74c0-af8e-1bf9a33492ea"],"subject_categories":["official","visitor","web_user","system_account"],"subject_count":1500,"subject_vulnerable":["none"],"data_elements":["username","ip","device","log"],"source_types":["self","device_src"],"source_detail":"อุปกรณ์เครือข่ายและเครื่องแม่ข่ายของสำนักงาน","collection_channels":["system_link"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7792-b665-62a8d3e164ca","purpose_text":"เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด","purpose_elements":["username","ip","device","log"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. ๒๕๕๐ มาตรา ๒๖","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถใช้เครือข่ายหรือระบบได้"},{"uid":"018563f9-e680-783f-8f27-d0fcd22cd7d5","purpose_text":"เพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย","purpose_elements":["username","ip","device","log"],"lawful_basis":"public_task","legal_ref":"พ.ร.บ. การรักษาความมั่นคงปลอดภัยไซเบอร์ พ.ศ. ๒๕๖๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถใช้เครือข่ายหรือระบบได้"}],"notice_channels":["website","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"ผู้ดูแลข้อมูลจราจรตามคำสั่งแต่งตั้ง ซึ่งไม่ใช่ผู้ดูแลระบบที่ถูกบันทึก","access_conditions":"เปิดดูเมื่อมีเหตุหรือคำสั่งตามกฎหมายและต้องได้รับอนุมัติเป็นหนังสือ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้รักษาความมั่นคงปลอดภัยและส่งพนักงานเจ้าหน้าที่เมื่อมีคำสั่งตามกฎหมาย โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง","recipient":[{"uid":"018563f9-e680-7042-a09c-4a31083143fb","recipient_type":"court","recipient_name":"พนักงานเจ้าหน้าที่ตามกฎหมายคอมพิวเตอร์หรือพนักงานสอบสวน","recipient_purpose":"สืบสวนและสอบสวนความผิดเกี่ยวกับคอมพิวเตอร์","recipient_basis":"legal","recipient_elements":["username","ip","device","log"],"disclosure_mode":"single","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-79c2-a354-2fd8b8aeae75","storage_medium":"database","storage_location":"ระบบเก็บ log (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-714b-b942-8fc0423369b2","storage_medium":"backup","storage_location":"สื่อสำรองในห้องแม่ข่าย","storage_country":"TH"}],"retention_ref":"018563f9-e680-72cc-a511-e86cbfd19691","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-79f4-99e4-f2cc5e7463e8","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'58A9A414741E26ECD6CAD41B384B032E720AF65996F91A6318A2A66BF9B65B27');
INSERT INTO revision VALUES(87,'018563f9-e680-71b6-a877-7b98b1f7638c',87,X'58A9A414741E26ECD6CAD41B384B032E720AF65996F91A6318A2A66BF9B65B27','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7967-9d14-8380f6199062','RT-ORG-66-003',1,'{"uid":"018563f9-e680-7967-9d14-8380f6199062","ref":"RT-ORG-66-003","rev":1,"status":"draft","name":"ประวัติการอบรมและประชุม ๕ ปี","retention_text":"เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล","retention_max":5,"retention_unit":"year","retention_trigger":"end_of_activity","retention_law_ref":"นโยบายของสำนักงาน ส่วนหนังสือของโครงการเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","secure_erase"]}',X'AB106DBDB0E7ECB9D61A17479535AD6496E238E7E64E75FAEB2582A4B34D43AC');
INSERT INTO revision VALUES(88,'018563f9-e680-71b6-a877-7b98b1f7638c',88,X'AB106DBDB0E7ECB9D61A17479535AD6496E238E7E64E75FAEB2582A4B34D43AC','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-731b-be32-c33d4e0887f1','DS-ICT-66-004',1,'{"uid":"018563f9-e680-731b-be32-c33d4e0887f1","ref":"DS-ICT-66-004","rev":1,"status":"draft","name":"การลงทะเบียนอบรมและสัมมนา","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["official","gov_employee","trainee"],"data_elements":["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"],"subject_count":400,"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2022-11-01"}',X'83715CA56567DEE1DECEEFCD4756EDBF58D035651CD37FECABC1A7BC2B7C44C4');
INSERT INTO revision VALUES(89,'018563f9-e680-71b6-a877-7b98b1f7638c',89,X'83715CA56567DEE1DECEEFCD4756EDBF58D035651CD37FECABC1A7BC2B7C44C4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-751d-a25b-6226438bb66f','RO-ICT-66-004',1,'{"uid":"018563f9-e680-751d-a25b-6226438bb66f","ref":"RO-ICT-66-004","rev":1,"status":"draft","activity_name":"การลงทะเบียนอบรมและสัมมนา","activity_desc":"รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม","collect_start":"2022-11-01","collected_before_pdpa":true,"last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-731b-be32-c33d4e0887f1"],"subject_categories":["official","gov_employee","trainee"],"subject_count":400,"subject_vulnerable":["none"],"data_elements":["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"],"necessity_note":"ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด","source_types":["self","org_rep"],"source_detail":"ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม","collection_channels":["paper_form","saraban","web_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7add-8090-d3302b43995f","purpose_text":"เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม","purpose_elements":["name","title","mobile","email","position"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถลงทะเบียนเข้าอบรมได้"},{"uid":"018563f9-e680-7421-9d3b-d6c308ec4b67","purpose_text":"เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ","purpose_elements":["name","title","position","training_hist","exam_score","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถออกใบประกาศนียบัตรได้"},{"uid":"018563f9-e680-77cc-8aa1-35d16fa5fda9","purpose_text":"เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม","purpose_elements":["name","signature","position"],"lawful_basis":"legal","legal_ref":"ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙","mandatory_provision":"required_by_law","nonprovision_effect":"เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้"}],"notice_channels":["website","form_text","qr"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน","access_conditions":"เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-727c-9d6d-56831aabb76c","recipient_type":"dept_moac","recipient_name":"ต้นสังกัดของผู้เข้าอบรม","recipient_purpose":"บันทึกประวัติการพัฒนาบุคลากร","recipient_basis":"public_task","recipient_elements":["name","position","training_hist"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-763f-84f3-02f67ce3fe1f","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","signature","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-7315-aa86-97acc19dc013","storage_medium":"paper_cabinet","storage_location":"แฟ้มลงทะเบียนอบรม","storage_country":"TH"},{"uid":"018563f9-e680-79b7-86b3-2ee24792e85b","storage_medium":"database","storage_location":"ระบบลงทะเบียนอบรม (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7967-9d14-8380f6199062","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'C683344A023D2A0A3DD23D56453BE3844B00A305E6D1AA39820C65778355BB54');
INSERT INTO revision VALUES(90,'018563f9-e680-71b6-a877-7b98b1f7638c',90,X'C683344A023D2A0A3DD23D56453BE3844B00A305E6D1AA39820C65778355BB54','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7722-9055-c15de1e62193','DS-ICT-66-005',1,'{"uid":"018563f9-e680-7722-9055-c15de1e62193","ref":"DS-ICT-66-005","rev":1,"status":"draft","name":"การให้บริการเครื่องแม่ข่ายกลาง","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"owner":"018563f9-e680-7074-8971-03c8226d3fa3"}',X'F067750E30B64BB20213A4ECF20C1A0F5096DD496CC4FE48476C7F59320AB1F2');
INSERT INTO revision VALUES(91,'018563f9-e680-71b6-a877-7b98b1f7638c',91,X'F067750E30B64BB20213A4ECF20C1A0F5096DD496CC4FE48476C7F59320AB1F2','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-72c8-8d74-23d86487edc2','RO-ICT-66-005',1,'{"uid":"018563f9-e680-72c8-8d74-23d86487edc2","ref":"RO-ICT-66-005","rev":1,"status":"draft","activity_name":"การให้บริการเครื่องแม่ข่ายกลาง","activity_desc":"ให้บริการเครื่องแม่ข่ายและฐานข้อมูลกลางแก่กรมและหน่วยงานในสังกัดกระทรวงตามข้อตกลง ดูแลระบบและแก้ไขปัญหาเมื่อได้รับแจ้ง","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"processor","p_processor_name":"สำนักงานปลัดกระทรวงเกษตรและสหกรณ์","p_processor_contact":"ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-7722-9055-c15de1e62193"],"subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"acquisition_form":["soft"],"p_controllers":["018563f9-e680-74e3-be0f-e0d9e9b9609d","018563f9-e680-7697-82aa-1cbb1c9d22b3"],"p_controller_contact":"ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004","p_processing_types":["store","backup","support"],"p_instruction_ref":"018563f9-e680-76a8-aa00-49720bf27303","p_start":"2022-10-01","p_end":"2024-09-30","purpose":[{"uid":"018563f9-e680-7e68-ba7b-c3c8046af5df","purpose_text":"เพื่อให้บริการเครื่องแม่ข่าย ดูแลระบบ และสนับสนุนการใช้งานตามคำสั่งของผู้ควบคุมข้อมูล","purpose_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]}],"p_exit":"both","security_ref":"018563f9-e680-79f4-99e4-f2cc5e7463e8","p_breach_hours":24,"not_applicable":{"transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'4C2456C50EE97FEE1549E06B09F80E49AAFC265FE8297237EDC34254B23C3680');
INSERT INTO revision VALUES(92,'018563f9-e680-71b6-a877-7b98b1f7638c',92,X'4C2456C50EE97FEE1549E06B09F80E49AAFC265FE8297237EDC34254B23C3680','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7ab9-a6c8-b0a13819f559','DS-ICT-66-006',1,'{"uid":"018563f9-e680-7ab9-a6c8-b0a13819f559","ref":"DS-ICT-66-006","rev":1,"status":"draft","name":"การสำรองข้อมูลของศูนย์ข้อมูลกลาง","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"owner":"018563f9-e680-7074-8971-03c8226d3fa3"}',X'2D136596993C9070D3A4F9272DA3434B41782AA125B4DEF1FDA396B85828AA8D');
INSERT INTO revision VALUES(93,'018563f9-e680-71b6-a877-7b98b1f7638c',93,X'2D136596993C9070D3A4F9272DA3434B41782AA125B4DEF1FDA396B85828AA8D','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7df5-abc0-e9c31b3df2f8','RO-ICT-66-006',1,'{"uid":"018563f9-e680-7df5-abc0-e9c31b3df2f8","ref":"RO-ICT-66-006","rev":1,"status":"draft","activity_name":"การสำรองข้อมูลของศูนย์ข้อมูลกลาง","activity_desc":"สำรองข้อมูลระบบงานของหน่วยงานในสังกัดกระทรวงที่ศูนย์ข้อมูลกลางตามคำสั่งของผู้ควบคุมข้อมูล ทดสอบกู้คืน คืนและลบเมื่อสิ้นสุดข้อตกลง","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"processor","p_processor_name":"สำนักงานปลัดกระทรวงเกษตรและสหกรณ์","p_processor_contact":"ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-7ab9-a6c8-b0a13819f559"],"subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"acquisition_form":["soft"],"p_controllers":["018563f9-e680-74e3-be0f-e0d9e9b9609d"],"p_controller_contact":"ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004","p_processing_types":["store","backup"],"p_instruction_ref":"018563f9-e680-76a8-aa00-49720bf27303","p_start":"2022-10-01","p_end":"2024-09-30","purpose":[{"uid":"018563f9-e680-7920-8b89-bb47dd7ec529","purpose_text":"เพื่อสำรองและกู้คืนข้อมูลระบบงานตามคำสั่งของผู้ควบคุมข้อมูล","purpose_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]}],"p_exit":"both","security_ref":"018563f9-e680-79f4-99e4-f2cc5e7463e8","p_breach_hours":24,"not_applicable":{"transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'12A9D1AB61902BA15CC37832863BEB7D421C6DB0A7BA91A68F7E03C0158AD96D');
INSERT INTO revision VALUES(94,'018563f9-e680-71b6-a877-7b98b1f7638c',94,X'12A9D1AB61902BA15CC37832863BEB7D421C6DB0A7BA91A68F7E03C0158AD96D','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7db6-bc5e-ed31a89d7ba9','RT-ORG-66-004',1,'{"uid":"018563f9-e680-7db6-bc5e-ed31a89d7ba9","ref":"RT-ORG-66-004","rev":1,"status":"draft","name":"แฟ้มบุคลากร ๑๐ ปีหลังพ้นราชการ","retention_text":"เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก ๑๐ ปีนับแต่วันพ้นจากราชการ","retention_min":10,"retention_max":10,"retention_unit":"year","retention_trigger":"end_of_service","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","archive_transfer","secure_erase"]}',X'9A9117485097604AEAF772EDC9B56E975FD1808B18BC07CE6B31DFDCE330CBFB');
INSERT INTO revision VALUES(95,'018563f9-e680-71b6-a877-7b98b1f7638c',95,X'9A9117485097604AEAF772EDC9B56E975FD1808B18BC07CE6B31DFDCE330CBFB','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7182-b167-def76a56773b','DS-HR-66-001',1,'{"uid":"018563f9-e680-7182-b167-def76a56773b","ref":"DS-HR-66-001","rev":1,"status":"draft","name":"ทะเบียนประวัติบุคลากร (ก.พ. ๗)","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","subject_categories":["official","gov_employee","perm_employee","family"],"data_elements":["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id","med_cert"],"subject_count":900,"owner":"018563f9-e680-7430-b034-3d65de7514b6","held_since":"2015-10-01"}',X'95B2BA06F1834F2290FC885EA9021D70E3AD7072724AC324E966297D43E57D57');
INSERT INTO revision VALUES(96,'018563f9-e680-71b6-a877-7b98b1f7638c',96,X'95B2BA06F1834F2290FC885EA9021D70E3AD7072724AC324E966297D43E57D57','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-71e7-9753-fff3dffa6360','RO-HR-66-001',1,'{"uid":"018563f9-e680-71e7-9753-fff3dffa6360","ref":"RO-HR-66-001","rev":1,"status":"draft","activity_name":"ทะเบียนประวัติบุคลากร (ก.พ. ๗)","activity_desc":"จัดทำ ปรับปรุง และเก็บรักษาทะเบียนประวัติของข้าราชการ ลูกจ้างประจำ และพนักงานราชการ ตั้งแต่บรรจุจนพ้นจากราชการ ใช้ประกอบการแต่งตั้ง เลื่อนเงินเดือน และสิทธิประโยชน์ เมื่อครบกำหนดจึงเสนอทำลายตามระเบียบงานสารบรรณ","fiscal_year":2566,"unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","record_role":"controller","activity_owner":"018563f9-e680-7430-b034-3d65de7514b6","form_name":"ทะเบียนประวัติข้าราชการ (ก.พ. ๗)","collect_start":"2015-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-13","next_review_date":"2024-02-13","is_routine":true,"dataset_refs":["018563f9-e680-7182-b167-def76a56773b"],"subject_categories":["official","gov_employee","perm_employee","family"],"subject_count":900,"subject_vulnerable":["none"],"data_elements":["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id","med_cert"],"necessity_note":"เลขประจำตัวประชาชนใช้ยืนยันตัวตนและเชื่อมสิทธิกับกรมบัญชีกลางโดยไม่เก็บสำเนาบัตร ลายมือชื่อใช้รับรองความถูกต้องของประวัติ เงินเดือนและ ก.พ. ๗ เป็นสาระของทะเบียนตามกฎหมาย ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้าม","sensitive_categories":["health"],"source_types":["self","unit","employer"],"source_detail":"ต้นสังกัดเดิมเมื่อโอนหรือย้าย และหน่วยงานภายในสำนักงานที่ส่งคำสั่ง","collection_channels":["paper_form","saraban","system_link"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-732a-9de9-a2870728a00b","purpose_text":"เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ","purpose_elements":["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. ๒๕๔๗","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถบรรจุ แต่งตั้ง หรือรับรองสิทธิประโยชน์ได้"},{"uid":"018563f9-e680-78e0-a645-5eae08897394","purpose_text":"เพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ","purpose_elements":["name","med_cert"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖","s26_ground":"s26_5a","s26_law_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และกฎ ก.พ. ว่าด้วยโรค","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถบรรจุเข้ารับราชการได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"นักทรัพยากรบุคคลและเจ้าพนักงานธุรการ กลุ่มงานบุคคล และผู้บังคับบัญชาตามลำดับชั้นของเจ้าของข้อมูล","access_conditions":"ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน ใบรับรองแพทย์เก็บในซองปิดผนึกแยกจากแฟ้มหลัก","access_rights_method":"ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ภายในเพื่อบริหารงานบุคคล และส่งให้สำนักงาน ก.พ. และกรมบัญชีกลางตามที่กฎหมายกำหนด โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7c70-8f32-55f3f8eee268","recipient_type":"ocsc","recipient_name":"สำนักงาน ก.พ.","recipient_purpose":"ปรับปรุงฐานข้อมูลกำลังคนภาครัฐและตรวจสอบการบริหารงานบุคคล","recipient_basis":"legal","recipient_elements":["name","gender","dob","id13","salary","position","emp_no","work_hist","edu_level"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-720e-a450-5a912a33bc11","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"ตรวจสอบสิทธิสวัสดิการและบำเหน็จบำนาญ","recipient_basis":"legal","recipient_elements":["name","dob","id13","family","salary","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-713d-8cc5-21019696dad8","storage_medium":"paper_cabinet","storage_location":"ห้องทะเบียนประวัติ ชั้น ๒","storage_country":"TH"},{"uid":"018563f9-e680-779c-b7c0-bb3dfccdf476","storage_medium":"paper_store","storage_location":"ห้องเก็บเอกสาร ชั้น ๑","storage_country":"TH"},{"uid":"018563f9-e680-7f40-a9c9-98d6d694432f","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7db6-bc5e-ed31a89d7ba9","is_official_record":true,"disposal_owner":"018563f9-e680-7430-b034-3d65de7514b6","security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","risk_rating":"high","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'122B614C7A2D863973EAB5D55312F03A0FADE6265A1EA7B12DFC785EF911EC7C');
INSERT INTO revision VALUES(97,'018563f9-e680-71b6-a877-7b98b1f7638c',97,X'122B614C7A2D863973EAB5D55312F03A0FADE6265A1EA7B12DFC785EF911EC7C','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-70a4-b7e1-bdeb391b6090','RT-ORG-66-005',1,'{"uid":"018563f9-e680-70a4-b7e1-bdeb391b6090","ref":"RT-ORG-66-005","rev":1,"status":"draft","name":"หลักฐานการเงิน ๕ ปีหลังตรวจสอบ","retention_text":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","retention_min":5,"retention_max":5,"retention_unit":"year","retention_trigger":"audit_done","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","secure_erase"]}',X'C0D42277581A31114CA7F39BF1D81D0A338ED4F7EF3D9BADBFA20145961D5388');
INSERT INTO revision VALUES(98,'018563f9-e680-71b6-a877-7b98b1f7638c',98,X'C0D42277581A31114CA7F39BF1D81D0A338ED4F7EF3D9BADBFA20145961D5388','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7f1d-b0d4-1c9fbd23a853','DS-HR-66-002',1,'{"uid":"018563f9-e680-7f1d-b0d4-1c9fbd23a853","ref":"DS-HR-66-002","rev":1,"status":"draft","name":"การเบิกสวัสดิการค่ารักษาพยาบาล","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","subject_categories":["official","perm_employee","retiree","family"],"data_elements":["name","title","id13","signature","family","bank_acct","claim","position","med_claim"],"subject_count":900,"owner":"018563f9-e680-7430-b034-3d65de7514b6","held_since":"2015-10-01"}',X'4FA314900EB018DCAC1946E11DFF064B76BB7F65743752B210BDDAB265FC998C');
INSERT INTO revision VALUES(99,'018563f9-e680-71b6-a877-7b98b1f7638c',99,X'4FA314900EB018DCAC1946E11DFF064B76BB7F65743752B210BDDAB265FC998C','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7440-96e3-9ff2caa0d4e0','RO-HR-66-002',1,'{"uid":"018563f9-e680-7440-96e3-9ff2caa0d4e0","ref":"RO-HR-66-002","rev":1,"status":"draft","activity_name":"การเบิกสวัสดิการค่ารักษาพยาบาล","activity_desc":"รับคำขอเบิกค่ารักษาพยาบาลของผู้มีสิทธิและบุคคลในครอบครัว ตรวจสิทธิและใบเสร็จ อนุมัติและจ่ายเงิน แล้วเก็บหลักฐานให้ผู้ตรวจสอบ","fiscal_year":2566,"unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","record_role":"controller","activity_owner":"018563f9-e680-7430-b034-3d65de7514b6","form_name":"ใบเบิกเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล (แบบ ๗๑๓๑)","collect_start":"2015-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-13","next_review_date":"2024-02-13","is_routine":true,"dataset_refs":["018563f9-e680-7f1d-b0d4-1c9fbd23a853"],"subject_categories":["official","perm_employee","retiree","family"],"subject_count":900,"subject_vulnerable":["minor10","minor20","elderly"],"data_elements":["name","title","id13","signature","family","bank_acct","claim","position","med_claim"],"necessity_note":"เลขประจำตัวประชาชนใช้ตรวจสิทธิไม่ให้เบิกซ้ำ เลขบัญชีใช้โอนเงิน ลายมือชื่อรับรองคำขอตามแบบ ใบเสร็จและผลวินิจฉัยใช้พิสูจน์ว่าเป็นค่ารักษาที่เบิกได้","sensitive_categories":["health"],"source_types":["self","unit"],"source_detail":"กลุ่มงานบุคคลส่งข้อมูลบุคคลในครอบครัวจากทะเบียนประวัติ","collection_channels":["paper_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7c9b-a382-3f1c259d2d8a","purpose_text":"เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล","purpose_elements":["name","title","id13","signature","family","bank_acct","claim","position","med_claim"],"lawful_basis":"legal","legal_ref":"พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. ๒๕๕๓","s26_ground":"s26_5c","s26_law_ref":"พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. ๒๕๕๓","s26_measures":"รับเอกสารในซองปิด จำกัดผู้เห็นผลวินิจฉัยเฉพาะผู้ตรวจและผู้อนุมัติ และไม่บันทึกชื่อโรคในทะเบียนคุมการจ่าย","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถเบิกเงินสวัสดิการได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย เฉพาะผู้รับผิดชอบงานสวัสดิการ","access_conditions":"เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ เอกสารสุขภาพไม่เวียนผ่านผู้ไม่เกี่ยวข้อง","access_rights_method":"ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ตรวจสิทธิและจ่ายสวัสดิการตามกฎหมาย ส่งให้กรมบัญชีกลางและเปิดให้สำนักงานการตรวจเงินแผ่นดินตรวจสอบ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-797f-8f18-9579eab5dd72","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"ตรวจสอบสิทธิและจ่ายเงินสวัสดิการรักษาพยาบาล","recipient_basis":"legal","recipient_elements":["name","id13","family","claim"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7e06-93dc-dc76e0ce5398","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","claim","med_claim"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-7ecf-a253-dc23414f95fa","recipient_type":"hospital","recipient_name":"สถานพยาบาลที่รักษา","recipient_purpose":"ตรวจสอบใบเสร็จและสิทธิของผู้ป่วย","recipient_basis":"s26_5c","recipient_elements":["name","id13"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-71eb-8196-d6fd032ee609","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารงานสวัสดิการ","storage_country":"TH"},{"uid":"018563f9-e680-7e82-9fb0-a5b06f5e1791","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-70a4-b7e1-bdeb391b6090","is_official_record":true,"disposal_owner":"018563f9-e680-7430-b034-3d65de7514b6","security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","risk_rating":"high","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'F9DA7E1BEFC359270FCA03CCBA42AD452F32980954F782FC46BB3F8D7F9A68F3');
INSERT INTO revision VALUES(100,'018563f9-e680-71b6-a877-7b98b1f7638c',100,X'F9DA7E1BEFC359270FCA03CCBA42AD452F32980954F782FC46BB3F8D7F9A68F3','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7294-9b61-686ac18aa196','RT-ORG-66-006',1,'{"uid":"018563f9-e680-7294-9b61-686ac18aa196","ref":"RT-ORG-66-006","rev":1,"status":"draft","name":"หนังสือราชการ ๑๐ ปี","retention_text":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕","retention_min":10,"retention_max":10,"retention_unit":"year","retention_trigger":"end_of_calendar_year","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗ และข้อ ๘๙/๕ (แก้ไขเพิ่มเติมโดยฉบับที่ ๔)","disposal_method":["shred","archive_transfer","secure_erase"]}',X'408EE4AE44B379E6C1E517A8F3F831D32D6F93B54F705B74A3540D06221A3444');
INSERT INTO revision VALUES(101,'018563f9-e680-71b6-a877-7b98b1f7638c',101,X'408EE4AE44B379E6C1E517A8F3F831D32D6F93B54F705B74A3540D06221A3444','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-76e7-9f35-27a712f95a15','DS-HR-66-003',1,'{"uid":"018563f9-e680-76e7-9f35-27a712f95a15","ref":"DS-HR-66-003","rev":1,"status":"draft","name":"การลาของบุคลากร","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","subject_categories":["official","gov_employee","perm_employee","temp_employee"],"data_elements":["name","signature","mobile","position","leave","attendance","med_cert"],"subject_count":900,"owner":"018563f9-e680-7430-b034-3d65de7514b6","held_since":"2019-10-01"}',X'E5B700B17AA678AAAE5BA588080A957CFA0ED3CCE53EBAAD37FF1F11B86B54ED');
INSERT INTO revision VALUES(102,'018563f9-e680-71b6-a877-7b98b1f7638c',102,X'E5B700B17AA678AAAE5BA588080A957CFA0ED3CCE53EBAAD37FF1F11B86B54ED','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7a4c-8da3-279004bbe2cc','RO-HR-66-003',1,'{"uid":"018563f9-e680-7a4c-8da3-279004bbe2cc","ref":"RO-HR-66-003","rev":1,"status":"draft","activity_name":"การลาของบุคลากร","activity_desc":"รับใบลา ตรวจวันลาคงเหลือ เสนอผู้มีอำนาจอนุญาต และทำสรุปวันลาประจำรอบการประเมิน","fiscal_year":2566,"unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","record_role":"controller","activity_owner":"018563f9-e680-7430-b034-3d65de7514b6","form_name":"ใบลา","collect_start":"2019-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-13","next_review_date":"2024-02-13","is_routine":true,"dataset_refs":["018563f9-e680-76e7-9f35-27a712f95a15"],"subject_categories":["official","gov_employee","perm_employee","temp_employee"],"subject_count":900,"subject_vulnerable":["none"],"data_elements":["name","signature","mobile","position","leave","attendance","med_cert"],"necessity_note":"ใบรับรองแพทย์ใช้เฉพาะการลาป่วยตามที่ระเบียบกำหนด ลายมือชื่อใช้รับรองใบลา","sensitive_categories":["belief","health"],"source_types":["self"],"collection_channels":["paper_form","web_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7810-a0ff-493bc5a9befa","purpose_text":"เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา","purpose_elements":["name","signature","mobile","position","leave","med_cert"],"lawful_basis":"legal","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕","s26_ground":"s26_5c","s26_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕","s26_measures":"เก็บใบรับรองแพทย์และหลักฐานทางศาสนาแยกจากใบลา สรุปวันลาแสดงเฉพาะจำนวนวัน","mandatory_provision":"required_by_law","nonprovision_effect":"ผู้มีอำนาจอาจไม่อนุญาตให้ลาหรือถือเป็นการขาดราชการ"},{"uid":"018563f9-e680-74d9-8613-50a7a889c188","purpose_text":"เพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน","purpose_elements":["name","position","attendance"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๗๔ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕","mandatory_provision":"required_by_law","nonprovision_effect":"คำนวณวันลาและผลประเมินไม่ได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"ผู้บังคับบัญชาที่มีอำนาจอนุญาต และเจ้าหน้าที่ผู้คุมวันลาของหน่วยงาน","access_conditions":"ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน","access_rights_method":"ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้พิจารณาอนุญาตการลาและสรุปวันลาตามระเบียบการลา โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7bc7-b271-9cd509c80e2f","storage_medium":"paper_cabinet","storage_location":"แฟ้มวันลา กกจ.","storage_country":"TH"},{"uid":"018563f9-e680-7a28-8d4a-60be7377aa7e","storage_medium":"database","storage_location":"ระบบลา (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7294-9b61-686ac18aa196","is_official_record":true,"disposal_owner":"018563f9-e680-7430-b034-3d65de7514b6","disposal_next_date":"2029-12-31","security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","risk_rating":"medium","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'64AE54D958D2A994BBCC0813174F47EC1CD26A0ED232AD73F9158105BD09DB02');
INSERT INTO revision VALUES(103,'018563f9-e680-71b6-a877-7b98b1f7638c',103,X'64AE54D958D2A994BBCC0813174F47EC1CD26A0ED232AD73F9158105BD09DB02','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-74c1-9605-594146d196dc','DS-HR-66-004',1,'{"uid":"018563f9-e680-74c1-9605-594146d196dc","ref":"DS-HR-66-004","rev":1,"status":"draft","name":"การสรรหาและคัดเลือกบุคคล","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","subject_categories":["applicant"],"data_elements":["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id","med_cert"],"subject_count":300,"owner":"018563f9-e680-7430-b034-3d65de7514b6","held_since":"2020-01-10"}',X'2F7FA005D693E93CA067A91587782328161A332F18248133B0A70236F6BED777');
INSERT INTO revision VALUES(104,'018563f9-e680-71b6-a877-7b98b1f7638c',104,X'2F7FA005D693E93CA067A91587782328161A332F18248133B0A70236F6BED777','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7128-9aa5-05f284345bb2','RO-HR-66-004',1,'{"uid":"018563f9-e680-7128-9aa5-05f284345bb2","ref":"RO-HR-66-004","rev":1,"status":"draft","activity_name":"การสรรหาและคัดเลือกบุคคล","activity_desc":"รับสมัคร ตรวจคุณสมบัติ จัดสอบ ประกาศผล ขึ้นบัญชี และเรียกบรรจุหรือจ้าง","fiscal_year":2566,"unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","record_role":"controller","activity_owner":"018563f9-e680-7430-b034-3d65de7514b6","form_name":"ใบสมัครสอบหรือใบสมัครงาน","collect_start":"2020-01-10","collected_before_pdpa":true,"last_review_date":"2023-02-13","next_review_date":"2024-02-13","is_routine":true,"dataset_refs":["018563f9-e680-74c1-9605-594146d196dc"],"subject_categories":["applicant"],"subject_count":300,"subject_vulnerable":["none"],"data_elements":["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id","med_cert"],"necessity_note":"เลขประจำตัวประชาชนกันการสมัครซ้ำและยืนยันตัวในห้องสอบ โดยดูบัตรจริงและไม่เก็บสำเนา ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้ามของผู้ผ่านการคัดเลือก","sensitive_categories":["health"],"source_types":["self"],"collection_channels":["counter","paper_form","web_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7fa5-a62c-70ecbfaef7ed","purpose_text":"เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ","purpose_elements":["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และมาตรา ๕๓ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. ๒๕๔๗","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่มีสิทธิเข้ารับการคัดเลือก"},{"uid":"018563f9-e680-7ea4-8661-474b729c8642","purpose_text":"เพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก","purpose_elements":["name","med_cert"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖","s26_ground":"s26_5a","s26_law_ref":"พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และกฎ ก.พ. ว่าด้วยโรค","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถบรรจุหรือจ้างได้"}],"notice_channels":["website","form_text"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"คณะกรรมการสรรหาตามคำสั่ง และเจ้าหน้าที่งานสรรหา กลุ่มงานบุคคล","access_conditions":"เข้าถึงเฉพาะรอบที่ได้รับแต่งตั้ง ข้อสอบและคะแนนเก็บแยกจนประกาศผล","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้คัดเลือกและประกาศผลตามกฎหมาย ตรวจสอบกับสำนักงาน ก.พ. และสถาบันการศึกษา โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-79b9-ac96-be6b92f70307","recipient_type":"public","recipient_name":"ประกาศบนเว็บไซต์และป้ายประกาศ","recipient_purpose":"ประกาศรายชื่อผู้มีสิทธิสอบและผลการคัดเลือก","recipient_basis":"legal","recipient_elements":["name","exam_score"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-78d4-bc5f-49b31e1e1f6d","recipient_type":"ocsc","recipient_name":"สำนักงาน ก.พ.","recipient_purpose":"รายงานผลการสรรหาและตรวจสอบผลสอบภาค ก","recipient_basis":"legal","recipient_elements":["name","id13","edu_level","exam_score"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-733b-b56f-fcc525fc8f26","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารงานสรรหา","storage_country":"TH"},{"uid":"018563f9-e680-7747-aad7-e9a1b379c5fb","storage_medium":"database","storage_location":"ระบบรับสมัคร (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7294-9b61-686ac18aa196","is_official_record":true,"disposal_owner":"018563f9-e680-7430-b034-3d65de7514b6","disposal_next_date":"2030-12-31","security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","risk_rating":"medium","not_applicable":{"processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'E49AB12390799DF83BAF19647E29DA937DB1E3DB9DBB21C1743ADA3E64E33178');
INSERT INTO revision VALUES(105,'018563f9-e680-71b6-a877-7b98b1f7638c',105,X'E49AB12390799DF83BAF19647E29DA937DB1E3DB9DBB21C1743ADA3E64E33178','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-733e-bed0-46d26095a1d8','RT-ORG-66-007',1,'{"uid":"018563f9-e680-733e-bed0-46d26095a1d8","ref":"RT-ORG-66-007","rev":1,"status":"draft","name":"ภาพกล้องวงจรปิด ๓๐ วัน","retention_text":"เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ","retention_max":30,"retention_unit":"day","retention_trigger":"collected","retention_law_ref":"นโยบายของสำนักงาน","disposal_method":["secure_erase","overwrite"]}',X'7C4642E48F8D441F0012C9B8442646B90DFE199A00202D7BCC7AD1B74A2F8AE5');
INSERT INTO revision VALUES(106,'018563f9-e680-71b6-a877-7b98b1f7638c',106,X'7C4642E48F8D441F0012C9B8442646B90DFE199A00202D7BCC7AD1B74A2F8AE5','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-76d0-8250-6df18a889447','DS-GEN-66-001',1,'{"uid":"018563f9-e680-76d0-8250-6df18a889447","ref":"DS-GEN-66-001","rev":1,"status":"draft","name":"กล้องวงจรปิด","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","subject_categories":["official","gov_employee","contractor_staff","visitor","public"],"data_elements":["vehicle","cctv"],"subject_count":5000,"owner":"018563f9-e680-7bb5-be52-97d474eefb1d","held_since":"2022-06-01"}',X'6ADB97528275DFA5D5CBDFD3CCBAA37DC4E4B2E296F6A727F0DD2A3A85618118');
INSERT INTO revision VALUES(107,'018563f9-e680-71b6-a877-7b98b1f7638c',107,X'6ADB97528275DFA5D5CBDFD3CCBAA37DC4E4B2E296F6A727F0DD2A3A85618118','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7aa9-95eb-b95dcce85cd2','RO-GEN-66-001',1,'{"uid":"018563f9-e680-7aa9-95eb-b95dcce85cd2","ref":"RO-GEN-66-001","rev":1,"status":"draft","activity_name":"กล้องวงจรปิด","activity_desc":"บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ ๓๐ วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ","fiscal_year":2566,"unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","record_role":"controller","activity_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","collect_start":"2022-06-01","collected_before_pdpa":true,"last_review_date":"2023-03-20","next_review_date":"2024-03-20","is_routine":true,"dataset_refs":["018563f9-e680-76d0-8250-6df18a889447"],"subject_categories":["official","gov_employee","contractor_staff","visitor","public"],"subject_count":5000,"subject_vulnerable":["none"],"data_elements":["vehicle","cctv"],"source_types":["self","device_src"],"source_detail":"กล้องวงจรปิดของสำนักงาน","collection_channels":["cctv"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7f49-96da-5b154116e130","purpose_text":"เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ","purpose_elements":["vehicle","cctv"],"lawful_basis":"public_task","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้"}],"notice_channels":["website","poster","sticker"],"notice_timing":"at","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่","access_conditions":"ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน","access_rights_method":"ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย","uses_without_consent":"ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง","recipient":[{"uid":"018563f9-e680-7bca-b0a3-e903777c6529","recipient_type":"court","recipient_name":"พนักงานสอบสวนหรือศาล","recipient_purpose":"สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ","recipient_basis":"legal","recipient_elements":["vehicle","cctv"],"disclosure_mode":"single","oia24_ground":"oia24_6"}],"storage":[{"uid":"018563f9-e680-7287-9bba-6d25b488eac3","storage_medium":"nvr","storage_location":"ห้องควบคุม อาคาร ๑","storage_country":"TH"}],"retention_ref":"018563f9-e680-733e-bed0-46d26095a1d8","is_official_record":false,"disposal_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","security_ref":"018563f9-e680-767f-b6b4-94b64f6384ff","risk_rating":"high","not_applicable":{"sensitive_categories":"กล้องไม่ใช้ระบบจดจำใบหน้า","indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'D2058E9A52CCF0D66173644894BF0E6F87CF86C23F1E16E1EC7BD29DB0822066');
INSERT INTO revision VALUES(108,'018563f9-e680-71b6-a877-7b98b1f7638c',108,X'D2058E9A52CCF0D66173644894BF0E6F87CF86C23F1E16E1EC7BD29DB0822066','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-71c9-a9a9-55862ca2d6df','RT-ORG-66-008',1,'{"uid":"018563f9-e680-71c9-a9a9-55862ca2d6df","ref":"RT-ORG-66-008","rev":1,"status":"draft","name":"เอกสารประจำวัน ๑ ปี","retention_text":"เก็บไว้ไม่น้อยกว่า ๑ ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ","retention_min":1,"retention_max":1,"retention_unit":"year","retention_trigger":"end_of_calendar_year","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗ (หนังสือธรรมดาที่เกิดขึ้นเป็นประจำ)","disposal_method":["shred","secure_erase"]}',X'72EE6D4E9B23A40684042819A67D85B7D0D5864A4F69BCA9726EA3DCE08F639F');
INSERT INTO revision VALUES(109,'018563f9-e680-71b6-a877-7b98b1f7638c',109,X'72EE6D4E9B23A40684042819A67D85B7D0D5864A4F69BCA9726EA3DCE08F639F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-79c4-b5b0-3022ccdd4f1e','DS-GEN-66-002',1,'{"uid":"018563f9-e680-79c4-b5b0-3022ccdd4f1e","ref":"DS-GEN-66-002","rev":1,"status":"draft","name":"การแลกบัตรและบันทึกผู้มาติดต่อ","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","subject_categories":["visitor"],"data_elements":["name","mobile","vehicle"],"subject_count":3000,"owner":"018563f9-e680-7bb5-be52-97d474eefb1d","held_since":"2019-06-01"}',X'C79726A2274842C278335A1543623F856DDE5892DB72AAB973EB77D34F68A262');
INSERT INTO revision VALUES(110,'018563f9-e680-71b6-a877-7b98b1f7638c',110,X'C79726A2274842C278335A1543623F856DDE5892DB72AAB973EB77D34F68A262','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7979-9c7d-cf8ed596f631','RO-GEN-66-002',1,'{"uid":"018563f9-e680-7979-9c7d-cf8ed596f631","ref":"RO-GEN-66-002","rev":1,"status":"draft","activity_name":"การแลกบัตรและบันทึกผู้มาติดต่อ","activity_desc":"บันทึกชื่อ เวลา และผู้ที่มาพบ แลกบัตรผู้มาติดต่อ และคืนบัตร โดยดูบัตรประจำตัวแต่ไม่ยึดและไม่ถ่ายสำเนา","fiscal_year":2566,"unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","record_role":"controller","activity_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","form_name":"สมุดบันทึกผู้มาติดต่อ","collect_start":"2019-06-01","collected_before_pdpa":true,"last_review_date":"2023-03-20","next_review_date":"2024-03-20","is_routine":true,"dataset_refs":["018563f9-e680-79c4-b5b0-3022ccdd4f1e"],"subject_categories":["visitor"],"subject_count":3000,"subject_vulnerable":["none"],"data_elements":["name","mobile","vehicle"],"source_types":["self"],"collection_channels":["counter","card_reader"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7a10-ada8-9f41ef40c517","purpose_text":"เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน","purpose_elements":["name","mobile","vehicle"],"lawful_basis":"public_task","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเข้าอาคารได้ แต่ติดต่อที่จุดบริการชั้นล่างได้"}],"notice_channels":["poster","qr"],"notice_timing":"at","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่รักษาความปลอดภัยจุดแลกบัตรและหัวหน้าฝ่ายอาคารสถานที่","access_conditions":"สมุดบันทึกไม่เปิดให้ผู้มาติดต่อรายอื่นเห็น ขอดูย้อนหลังต้องได้รับอนุมัติ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้รักษาความปลอดภัยและส่งพนักงานสอบสวนเมื่อมีเหตุ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7e27-8a0a-2f53853637de","recipient_type":"court","recipient_name":"พนักงานสอบสวนหรือศาล","recipient_purpose":"สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ","recipient_basis":"legal","recipient_elements":["name","vehicle"],"disclosure_mode":"single","oia24_ground":"oia24_6"}],"storage":[{"uid":"018563f9-e680-7bf1-b6fa-4ede1c624d24","storage_medium":"paper_cabinet","storage_location":"ป้อมทางเข้า","storage_country":"TH"},{"uid":"018563f9-e680-75de-bb21-05b7dfb51150","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-71c9-a9a9-55862ca2d6df","is_official_record":true,"disposal_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","disposal_next_date":"2022-12-31","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'4F62272EA0072E9E4D5AD365461B94E968A764EB259DFE8B40221C42EEBD7324');
INSERT INTO revision VALUES(111,'018563f9-e680-71b6-a877-7b98b1f7638c',111,X'4F62272EA0072E9E4D5AD365461B94E968A764EB259DFE8B40221C42EEBD7324','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-76d6-8dc2-9491afecf70c','RT-ORG-66-009',1,'{"uid":"018563f9-e680-76d6-8dc2-9491afecf70c","ref":"RT-ORG-66-009","rev":1,"status":"draft","name":"สัญญาและพัสดุ ๑๐ ปีหลังสิ้นสุดสัญญา","retention_text":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา","retention_min":10,"retention_max":10,"retention_unit":"year","retention_trigger":"end_of_contract","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","secure_erase"]}',X'3E75B22635F84ED35E5F7E018652EA24767DAF646A5AEEFB99A4FC0FE319E88B');
INSERT INTO revision VALUES(112,'018563f9-e680-71b6-a877-7b98b1f7638c',112,X'3E75B22635F84ED35E5F7E018652EA24767DAF646A5AEEFB99A4FC0FE319E88B','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7ae5-b4bc-45ffbcf3c387','DS-GEN-66-003',1,'{"uid":"018563f9-e680-7ae5-b4bc-45ffbcf3c387","ref":"DS-GEN-66-003","rev":1,"status":"draft","name":"การจัดซื้อจัดจ้างและบริหารพัสดุ","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","subject_categories":["juristic_rep","committee","bidder"],"data_elements":["name","title","id13","id_copy","signature","addr_reg","mobile","email","bank_acct","tax_id","position","work_hist","licence"],"subject_count":250,"owner":"018563f9-e680-7bb5-be52-97d474eefb1d","held_since":"2018-10-01"}',X'E58E4E155D738B046DE8C43781F28FA98D411C6B3C4082578F904B879E4FCA11');
INSERT INTO revision VALUES(113,'018563f9-e680-71b6-a877-7b98b1f7638c',113,X'E58E4E155D738B046DE8C43781F28FA98D411C6B3C4082578F904B879E4FCA11','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7d5c-acfb-def17a4b32e2','RO-GEN-66-003',1,'{"uid":"018563f9-e680-7d5c-acfb-def17a4b32e2","ref":"RO-GEN-66-003","rev":1,"status":"draft","activity_name":"การจัดซื้อจัดจ้างและบริหารพัสดุ","activity_desc":"ประกาศจัดซื้อจัดจ้าง รับข้อเสนอ พิจารณา ทำสัญญา ตรวจรับ เบิกจ่าย และประกาศผลตามกฎหมาย","fiscal_year":2566,"unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","record_role":"controller","activity_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","form_name":"เอกสารเสนอราคาและสัญญา","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-03-20","next_review_date":"2024-03-20","is_routine":true,"dataset_refs":["018563f9-e680-7ae5-b4bc-45ffbcf3c387"],"subject_categories":["juristic_rep","committee","bidder"],"subject_count":250,"subject_vulnerable":["none"],"data_elements":["name","title","id13","id_copy","signature","addr_reg","mobile","email","bank_acct","tax_id","position","work_hist","licence"],"necessity_note":"เลขประจำตัวประชาชนและสำเนาบัตรใช้ตรวจตัวผู้เสนอราคาหรือผู้มีอำนาจลงนาม โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้จ่ายเงิน ลายมือชื่อเป็นสาระของสัญญา","source_types":["self","state","org_rep"],"source_detail":"นิติบุคคลผู้เสนอราคาส่งชื่อผู้แทน และระบบการจัดซื้อจัดจ้างภาครัฐ","collection_channels":["paper_form","saraban","system_link"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7a55-8a00-aab0a9e6a9b9","purpose_text":"เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ","purpose_elements":["name","title","id13","id_copy","signature","addr_reg","mobile","email","tax_id","position","work_hist","licence"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถรับพิจารณาข้อเสนอหรือทำสัญญาได้"},{"uid":"018563f9-e680-7897-b521-ca87d2cebea8","purpose_text":"เพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย","purpose_elements":["name","bank_acct","tax_id"],"lawful_basis":"legal","legal_ref":"ระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. ๒๕๖๒ และประมวลรัษฎากร มาตรา ๕๐","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถจ่ายเงินได้"}],"notice_channels":["website","form_text"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่พัสดุ คณะกรรมการจัดซื้อจัดจ้างและตรวจรับตามคำสั่ง และเจ้าหน้าที่การเงิน","access_conditions":"เข้าถึงเฉพาะโครงการที่ได้รับแต่งตั้ง ข้อเสนอปิดจนถึงวันเปิดซอง","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จัดซื้อจัดจ้าง เปิดเผยผล และส่งหน่วยงานตรวจสอบตามกฎหมาย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-755c-892f-bae4d789c429","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"ดำเนินการในระบบการจัดซื้อจัดจ้างภาครัฐและจ่ายเงิน","recipient_basis":"legal","recipient_elements":["name","id13","bank_acct","tax_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7a16-abd1-79b178f5a7aa","recipient_type":"public","recipient_name":"เว็บไซต์และระบบการจัดซื้อจัดจ้างภาครัฐ","recipient_purpose":"เปิดเผยผลการจัดซื้อจัดจ้างและสาระสำคัญของสัญญา","recipient_basis":"legal","recipient_elements":["name"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7c14-8934-e9f4af12b2a8","recipient_type":"revenue","recipient_name":"กรมสรรพากร","recipient_purpose":"จัดเก็บภาษีและอากรแสตมป์","recipient_basis":"legal","recipient_elements":["name","tax_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-7ac2-a264-b285923eee0b","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","tax_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-7335-99d0-ad81698b8bc5","recipient_type":"nacc","recipient_name":"สำนักงาน ป.ป.ช.","recipient_purpose":"ตรวจสอบการจัดซื้อจัดจ้าง","recipient_basis":"legal","recipient_elements":["name","tax_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-70ff-938a-58ba81d2647c","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารพัสดุ","storage_country":"TH"},{"uid":"018563f9-e680-7d2a-baac-c229bc9f2b00","storage_medium":"paper_store","storage_location":"ห้องเก็บเอกสาร ชั้น ๑","storage_country":"TH"},{"uid":"018563f9-e680-720b-b546-30f6692d26c5","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-76d6-8dc2-9491afecf70c","is_official_record":true,"disposal_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"sensitive_categories":"ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ","indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'44F0F583B9E6801413384F75F668D77B17BFEAE9029D68BE2B9A4D38E766555F');
INSERT INTO revision VALUES(114,'018563f9-e680-71b6-a877-7b98b1f7638c',114,X'44F0F583B9E6801413384F75F668D77B17BFEAE9029D68BE2B9A4D38E766555F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-74de-ba44-4907204faa85','RT-ORG-66-010',1,'{"uid":"018563f9-e680-74de-ba44-4907204faa85","ref":"RT-ORG-66-010","rev":1,"status":"draft","name":"เรื่องร้องเรียนและคดี ๑๐ ปีหลังยุติเรื่อง","retention_text":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด","retention_min":10,"retention_max":10,"retention_unit":"year","retention_trigger":"case_closed","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","archive_transfer","secure_erase"]}',X'E059299855C6176BEAEC0DBB94C5A41B2C8203E7857A1BC65A975754EAA6E3C0');
INSERT INTO revision VALUES(115,'018563f9-e680-71b6-a877-7b98b1f7638c',115,X'E059299855C6176BEAEC0DBB94C5A41B2C8203E7857A1BC65A975754EAA6E3C0','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-708a-9361-58c5d7c861e8','DS-GEN-66-004',1,'{"uid":"018563f9-e680-708a-9361-58c5d7c861e8","ref":"DS-GEN-66-004","rev":1,"status":"draft","name":"เรื่องร้องเรียนและร้องทุกข์","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","subject_categories":["complainant","accused","witness"],"data_elements":["name","title","addr_now","mobile","email","complaint_txt","third_party"],"subject_count":120,"owner":"018563f9-e680-7bb5-be52-97d474eefb1d","held_since":"2018-10-01"}',X'C45DE5A5C77133F95EFBE0FE3908D79042D7BC1FC15A1AFB4F71F01D75507D26');
INSERT INTO revision VALUES(116,'018563f9-e680-71b6-a877-7b98b1f7638c',116,X'C45DE5A5C77133F95EFBE0FE3908D79042D7BC1FC15A1AFB4F71F01D75507D26','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7ba7-af92-c0d50ad2ed2c','RO-GEN-66-004',1,'{"uid":"018563f9-e680-7ba7-af92-c0d50ad2ed2c","ref":"RO-GEN-66-004","rev":1,"status":"draft","activity_name":"เรื่องร้องเรียนและร้องทุกข์","activity_desc":"รับเรื่อง คัดกรอง ส่งหน่วยงานเจ้าของเรื่อง ติดตาม แจ้งผล และยุติเรื่อง ไม่ขอข้อมูลอ่อนไหว หากผู้ร้องให้มาเองจะแยกเก็บและปกปิด","fiscal_year":2566,"unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","record_role":"controller","activity_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","form_name":"แบบคำร้องเรียนร้องทุกข์","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-03-20","next_review_date":"2024-03-20","is_routine":true,"dataset_refs":["018563f9-e680-708a-9361-58c5d7c861e8"],"subject_categories":["complainant","accused","witness"],"subject_count":120,"subject_vulnerable":["elderly","poor_literacy"],"data_elements":["name","title","addr_now","mobile","email","complaint_txt","third_party"],"necessity_note":"เนื้อหาคำร้องเป็นสาระที่ต้องตรวจสอบและแก้ไข เก็บเฉพาะส่วนที่เกี่ยวกับเรื่อง","source_types":["self","state","complaint_src"],"source_detail":"ผู้ร้องเรียน สายด่วน ๑๑๑๑ และศูนย์ดำรงธรรม","collection_channels":["counter","post","saraban","web_form","phone"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-76d4-be66-6fe303dc543f","purpose_text":"เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์","purpose_elements":["name","title","addr_now","mobile","email","complaint_txt","third_party"],"lawful_basis":"state_power","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการจัดการเรื่องราวร้องทุกข์ พ.ศ. ๒๕๕๒ และ พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. ๒๕๔๖ มาตรา ๔๑","mandatory_provision":"needed_for_service","nonprovision_effect":"แจ้งผลไม่ได้ และอาจรับเป็นบัตรสนเท่ห์ซึ่งพิจารณาได้เฉพาะที่มีหลักฐานชัดเจน"}],"notice_channels":["website","form_text","oral"],"notice_timing":"at","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่รับเรื่องร้องเรียนและผู้รับผิดชอบรายเรื่อง","access_conditions":"เห็นเฉพาะเรื่องที่รับผิดชอบ ปกปิดชื่อผู้ร้องก่อนส่งเรื่องแก่ผู้ถูกร้อง","access_rights_method":"ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน ๓๐ วัน","uses_without_consent":"ใช้พิจารณาเรื่องและส่งหน่วยงานเจ้าของเรื่องตามระเบียบ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-78a6-be64-8389bbc13814","recipient_type":"dept_moac","recipient_name":"กรมในสังกัดเจ้าของเรื่อง","recipient_purpose":"ตรวจสอบและแก้ไขเรื่องร้องเรียน","recipient_basis":"state_power","recipient_elements":["name","title","addr_now","mobile","complaint_txt"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7f79-9b14-4ed2e15fc271","recipient_type":"state_agency","recipient_name":"ศูนย์บริการประชาชน สำนักนายกรัฐมนตรี และศูนย์ดำรงธรรม","recipient_purpose":"ติดตามผลเรื่องที่ส่งมา","recipient_basis":"legal","recipient_elements":["name","complaint_txt"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-7b3c-8016-43b25d8e436c","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารลับ งานร้องเรียน","storage_country":"TH"},{"uid":"018563f9-e680-7adc-aea2-b0f6bc028a74","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-74de-ba44-4907204faa85","is_official_record":true,"disposal_owner":"018563f9-e680-7bb5-be52-97d474eefb1d","security_ref":"018563f9-e680-7af4-837e-cb88b5dfef97","risk_rating":"high","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'FD0404F4D33111A45823938FFCE04F2C97EF3E7866228B3BDF20CB920BD4ABF0');
INSERT INTO revision VALUES(117,'018563f9-e680-71b6-a877-7b98b1f7638c',117,X'FD0404F4D33111A45823938FFCE04F2C97EF3E7866228B3BDF20CB920BD4ABF0','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7359-83ee-16de628214f0','DS-FIN-66-001',1,'{"uid":"018563f9-e680-7359-83ee-16de628214f0","ref":"DS-FIN-66-001","rev":1,"status":"draft","name":"การจ่ายเงินเดือนและค่าตอบแทน","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","subject_categories":["official","gov_employee","perm_employee","temp_employee"],"data_elements":["name","title","id13","family","bank_acct","salary","debt","tax_id","tax_doc","position","emp_no"],"subject_count":1100,"owner":"018563f9-e680-78b2-84c3-dada07c92516","held_since":"2016-10-01"}',X'730491AB9AB37199099928DD6BABE88A4A3C4C6FF45D9BBEC813B6B984398296');
INSERT INTO revision VALUES(118,'018563f9-e680-71b6-a877-7b98b1f7638c',118,X'730491AB9AB37199099928DD6BABE88A4A3C4C6FF45D9BBEC813B6B984398296','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7d5b-a3d6-cbb3b5c42b46','RO-FIN-66-001',1,'{"uid":"018563f9-e680-7d5b-a3d6-cbb3b5c42b46","ref":"RO-FIN-66-001","rev":1,"status":"draft","activity_name":"การจ่ายเงินเดือนและค่าตอบแทน","activity_desc":"คำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนประจำเดือน หักภาษี เงินสะสม และหนี้ตามที่กฎหมายหรือเจ้าของข้อมูลกำหนด ออกสลิปและหนังสือรับรองการหักภาษี","fiscal_year":2566,"unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","record_role":"controller","activity_owner":"018563f9-e680-78b2-84c3-dada07c92516","form_name":"แบบแจ้งบัญชีเงินฝากและรายการลดหย่อนภาษี","collect_start":"2016-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-17","next_review_date":"2024-02-17","is_routine":true,"dataset_refs":["018563f9-e680-7359-83ee-16de628214f0"],"subject_categories":["official","gov_employee","perm_employee","temp_employee"],"subject_count":1100,"subject_vulnerable":["none"],"data_elements":["name","title","id13","family","bank_acct","salary","debt","tax_id","tax_doc","position","emp_no"],"necessity_note":"เลขประจำตัวประชาชนใช้ระบุตัวผู้มีเงินได้ในระบบจ่ายตรงและภาษี เลขบัญชีใช้โอนเงิน เงินเดือนใช้คำนวณ หนี้ใช้เฉพาะยอดหักที่เจ้าของข้อมูลยื่นคำร้อง","source_types":["self","unit","other"],"source_detail":"กลุ่มงานบุคคลส่งคำสั่งเลื่อนเงินเดือน สหกรณ์ออมทรัพย์ส่งยอดหักหนี้","collection_channels":["paper_form","saraban","system_link"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7ec6-9690-0a4628261329","purpose_text":"เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร","purpose_elements":["name","title","id13","bank_acct","salary","position","emp_no"],"lawful_basis":"legal","legal_ref":"พ.ร.ฎ. การจ่ายเงินเดือน เงินปี บำเหน็จ บำนาญ และเงินอื่นในลักษณะเดียวกัน พ.ศ. ๒๕๓๕ และระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. ๒๕๖๒","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถจ่ายเงินเดือนหรือค่าจ้างได้"},{"uid":"018563f9-e680-7769-8c7a-8fb5a1f48532","purpose_text":"เพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ","purpose_elements":["name","id13","family","salary","tax_id","tax_doc"],"lawful_basis":"legal","legal_ref":"ประมวลรัษฎากร มาตรา ๕๐ และ พ.ร.บ. กองทุนบำเหน็จบำนาญข้าราชการ พ.ศ. ๒๕๓๙ และ พ.ร.บ. ประกันสังคม พ.ศ. ๒๕๓๓","mandatory_provision":"required_by_law","nonprovision_effect":"คำนวณลดหย่อนไม่ได้และอาจถูกหักภาษีเกินจริง"},{"uid":"018563f9-e680-74c2-a981-07bc5ef20625","purpose_text":"เพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล","purpose_elements":["name","salary","debt","emp_no"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"voluntary"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย","access_conditions":"เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ","access_rights_method":"ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จ่ายเงินและนำส่งหน่วยงานตามกฎหมายภาษี บำเหน็จบำนาญ และประกันสังคม โดยไม่ต้องขอความยินยอม ส่วนการหักหนี้ทำตามคำร้องขอของเจ้าของข้อมูล","recipient":[{"uid":"018563f9-e680-7025-8b52-4fc6cf334d88","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง","recipient_basis":"legal","recipient_elements":["name","id13","bank_acct","salary","position","emp_no"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7faa-a137-e3fc586536a2","recipient_type":"revenue","recipient_name":"กรมสรรพากร","recipient_purpose":"จัดเก็บภาษีเงินได้หัก ณ ที่จ่าย","recipient_basis":"legal","recipient_elements":["name","id13","salary","tax_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-7304-ad78-83f65f4033fc","recipient_type":"gpf","recipient_name":"กองทุนบำเหน็จบำนาญข้าราชการ","recipient_purpose":"รับเงินสะสมและเงินสมทบของสมาชิก","recipient_basis":"legal","recipient_elements":["name","id13","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-75c1-bd4a-8229b67a3691","recipient_type":"sso","recipient_name":"สำนักงานประกันสังคม","recipient_purpose":"รับเงินสมทบของผู้ประกันตน","recipient_basis":"legal","recipient_elements":["name","id13","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7fb6-b454-ce78cbcf7816","recipient_type":"coop","recipient_name":"สหกรณ์ออมทรัพย์","recipient_purpose":"รับชำระค่าหุ้นและหนี้ตามคำร้องขอของสมาชิก","recipient_basis":"public_task","recipient_elements":["name","debt","emp_no"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7302-a89c-0585e5e6bb47","recipient_type":"bank","recipient_name":"ธนาคารที่รับโอนเงิน","recipient_purpose":"โอนเงินเดือนเข้าบัญชี","recipient_basis":"legal","recipient_elements":["name","bank_acct","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7918-90d0-79b31d63f280","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","salary","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"processor_use":[{"uid":"018563f9-e680-7580-ba01-3cfca2d06e5e","processor_ref":"018563f9-e680-75b0-921e-02aff32a66fb","processor_service":"พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี","dpa_ref":"018563f9-e680-7ccc-acf3-2e43d98c10ef","subprocessor_allowed":false,"decides_purposes":false}],"storage":[{"uid":"018563f9-e680-77f0-8246-a88a5b9525dd","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารการเงิน","storage_country":"TH"},{"uid":"018563f9-e680-7061-bb30-f3a494b48eeb","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-70a4-b7e1-bdeb391b6090","is_official_record":true,"disposal_owner":"018563f9-e680-78b2-84c3-dada07c92516","security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","risk_rating":"high","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'9E38CA9F698B7DDF529DB152A5838DF69533B93C8B3719DE46AABD8428AE1989');
INSERT INTO revision VALUES(119,'018563f9-e680-71b6-a877-7b98b1f7638c',119,X'9E38CA9F698B7DDF529DB152A5838DF69533B93C8B3719DE46AABD8428AE1989','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7fec-b3b7-9721220063f8','DS-FIN-66-002',1,'{"uid":"018563f9-e680-7fec-b3b7-9721220063f8","ref":"DS-FIN-66-002","rev":1,"status":"draft","name":"คณะกรรมการและเบี้ยประชุม","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","subject_categories":["official","committee"],"data_elements":["name","title","id13","signature","mobile","email","bank_acct","salary","position","voice","opinion"],"subject_count":180,"owner":"018563f9-e680-78b2-84c3-dada07c92516","held_since":"2018-10-01"}',X'01E66EA69A7D81A4E1CADFCB817145D00A961EA81310CFC249BD5D65D06D50D4');
INSERT INTO revision VALUES(120,'018563f9-e680-71b6-a877-7b98b1f7638c',120,X'01E66EA69A7D81A4E1CADFCB817145D00A961EA81310CFC249BD5D65D06D50D4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7926-a7b3-0e610d71ca02','RO-FIN-66-002',1,'{"uid":"018563f9-e680-7926-a7b3-0e610d71ca02","ref":"RO-FIN-66-002","rev":1,"status":"draft","activity_name":"คณะกรรมการและเบี้ยประชุม","activity_desc":"แต่งตั้งคณะกรรมการและคณะทำงาน เชิญประชุม จัดทำรายงานการประชุม และเบิกจ่ายเบี้ยประชุม","fiscal_year":2566,"unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","record_role":"controller","activity_owner":"018563f9-e680-78b2-84c3-dada07c92516","form_name":"บัญชีลงเวลาและหลักฐานการจ่ายเบี้ยประชุม","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-17","next_review_date":"2024-02-17","is_routine":true,"dataset_refs":["018563f9-e680-7fec-b3b7-9721220063f8"],"subject_categories":["official","committee"],"subject_count":180,"subject_vulnerable":["none"],"data_elements":["name","title","id13","signature","mobile","email","bank_acct","salary","position","voice","opinion"],"necessity_note":"เลขประจำตัวประชาชนใช้หักภาษี เลขบัญชีใช้โอนเงิน จำนวนค่าตอบแทนและลายมือชื่อเป็นหลักฐานการจ่าย","source_types":["self","org_rep"],"source_detail":"หน่วยงานที่เสนอชื่อผู้แทน","collection_channels":["paper_form","saraban","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-722e-9926-e85b725683ac","purpose_text":"เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม","purpose_elements":["name","title","mobile","email","position","voice","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์ และคำสั่งแต่งตั้งคณะกรรมการ","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเชิญประชุมหรือบันทึกความเห็นได้"},{"uid":"018563f9-e680-7740-8d45-400cce398700","purpose_text":"เพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี","purpose_elements":["name","id13","signature","bank_acct","salary","position"],"lawful_basis":"legal","legal_ref":"พ.ร.ฎ. เบี้ยประชุมกรรมการ พ.ศ. ๒๕๔๗ และประมวลรัษฎากร มาตรา ๕๐","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถจ่ายเบี้ยประชุมได้"}],"notice_channels":["form_text","letter"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"ฝ่ายเลขานุการของคณะกรรมการและเจ้าหน้าที่การเงิน","access_conditions":"เฉพาะคณะที่รับผิดชอบ เสียงบันทึกการประชุมลบเมื่อรับรองรายงานแล้ว","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จัดประชุม จ่ายเบี้ยประชุม และส่งหน่วยงานภาษีและตรวจเงินตามกฎหมาย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7539-b057-82245c7205a3","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง","recipient_basis":"legal","recipient_elements":["name","id13","bank_acct","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-703f-a75c-888a1878be16","recipient_type":"revenue","recipient_name":"กรมสรรพากร","recipient_purpose":"จัดเก็บภาษีหัก ณ ที่จ่าย","recipient_basis":"legal","recipient_elements":["name","id13","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-7a2e-ae39-5cf955fbcb08","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","salary","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-7fe4-8667-e5172a4bf628","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารการเงิน","storage_country":"TH"},{"uid":"018563f9-e680-7d7a-b48e-5520db76bdb4","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-70a4-b7e1-bdeb391b6090","is_official_record":true,"disposal_owner":"018563f9-e680-78b2-84c3-dada07c92516","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'94A54EEE75C00A730877F121E8B8F2C2AB9611C1D880DF54DCEC3D3D5C9967FE');
INSERT INTO revision VALUES(121,'018563f9-e680-71b6-a877-7b98b1f7638c',121,X'94A54EEE75C00A730877F121E8B8F2C2AB9611C1D880DF54DCEC3D3D5C9967FE','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-79a2-99a0-d3d9fd42b8d3','DS-FIN-66-003',1,'{"uid":"018563f9-e680-79a2-99a0-d3d9fd42b8d3","ref":"DS-FIN-66-003","rev":1,"status":"draft","name":"วิทยากรและค่าตอบแทนวิทยากร","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","subject_categories":["lecturer"],"data_elements":["name","title","id13","id_copy","signature","addr_now","mobile","email","bank_acct","salary","position","work_hist","edu_level","travel","photo"],"subject_count":90,"owner":"018563f9-e680-78b2-84c3-dada07c92516","held_since":"2018-10-01"}',X'3655821C8D0C4FD655CF3EEBEEB0DE2940E453C805B79D6F5FAA20F3FE6F958F');
INSERT INTO revision VALUES(122,'018563f9-e680-71b6-a877-7b98b1f7638c',122,X'3655821C8D0C4FD655CF3EEBEEB0DE2940E453C805B79D6F5FAA20F3FE6F958F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7cc1-8a4b-eb4e6063b667','RO-FIN-66-003',1,'{"uid":"018563f9-e680-7cc1-8a4b-eb4e6063b667","ref":"RO-FIN-66-003","rev":1,"status":"draft","activity_name":"วิทยากรและค่าตอบแทนวิทยากร","activity_desc":"ทาบทามและเชิญวิทยากร เผยแพร่ชื่อในกำหนดการ และเบิกจ่ายค่าตอบแทนกับค่าเดินทาง","fiscal_year":2566,"unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","record_role":"controller","activity_owner":"018563f9-e680-78b2-84c3-dada07c92516","form_name":"ใบสำคัญรับเงินค่าวิทยากร","collect_start":"2018-10-01","collected_before_pdpa":true,"last_review_date":"2023-02-17","next_review_date":"2024-02-17","is_routine":true,"dataset_refs":["018563f9-e680-79a2-99a0-d3d9fd42b8d3"],"subject_categories":["lecturer"],"subject_count":90,"subject_vulnerable":["none"],"data_elements":["name","title","id13","id_copy","signature","addr_now","mobile","email","bank_acct","salary","position","work_hist","edu_level","travel","photo"],"necessity_note":"เลขประจำตัวประชาชนและสำเนาบัตรเป็นหลักฐานการจ่ายและหักภาษี โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้โอนเงิน จำนวนเงินและลายมือชื่อเป็นหลักฐานการรับเงิน","source_types":["self","public_src"],"source_detail":"ประวัติที่วิทยากรหรือหน่วยงานเผยแพร่ต่อสาธารณะ","collection_channels":["paper_form","saraban","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7b06-b498-7d0d82346b08","purpose_text":"เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร","purpose_elements":["name","title","mobile","email","position","work_hist","edu_level","photo"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเชิญหรือประชาสัมพันธ์วิทยากรได้"},{"uid":"018563f9-e680-7fec-bde8-93ef5e6d570e","purpose_text":"เพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร","purpose_elements":["name","id13","id_copy","signature","addr_now","bank_acct","salary","travel"],"lawful_basis":"legal","legal_ref":"ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙ และประมวลรัษฎากร มาตรา ๕๐","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถเบิกจ่ายค่าตอบแทนได้"}],"notice_channels":["form_text","letter"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่โครงการอบรมและเจ้าหน้าที่การเงิน","access_conditions":"เฉพาะโครงการที่รับผิดชอบ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้เชิญ ประชาสัมพันธ์ และเบิกจ่ายค่าตอบแทนตามระเบียบ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7c1f-92ca-9ba91242054b","recipient_type":"public","recipient_name":"กำหนดการและเว็บไซต์ของสำนักงาน","recipient_purpose":"ประชาสัมพันธ์หลักสูตร","recipient_basis":"public_task","recipient_elements":["name","title","position","photo"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-78fd-bd56-d4c6d41e7228","recipient_type":"revenue","recipient_name":"กรมสรรพากร","recipient_purpose":"จัดเก็บภาษีหัก ณ ที่จ่าย","recipient_basis":"legal","recipient_elements":["name","id13","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-721d-9345-db516c40d1be","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","salary"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-7abf-833f-c995ef4fb550","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารการเงิน","storage_country":"TH"},{"uid":"018563f9-e680-72e2-8b96-c2ad07da6e9d","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-70a4-b7e1-bdeb391b6090","is_official_record":true,"disposal_owner":"018563f9-e680-78b2-84c3-dada07c92516","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"sensitive_categories":"ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ","indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'BFB236C1FB67F464A05EF624E595F53D2058F1978A50001AC6C49D1B52435E3F');
INSERT INTO revision VALUES(123,'018563f9-e680-71b6-a877-7b98b1f7638c',123,X'BFB236C1FB67F464A05EF624E595F53D2058F1978A50001AC6C49D1B52435E3F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-77cd-adf7-6cdde0a2e06b','RT-ORG-66-011',1,'{"uid":"018563f9-e680-77cd-adf7-6cdde0a2e06b","ref":"RT-ORG-66-011","rev":1,"status":"draft","name":"ภาพกิจกรรม ๕ ปี","retention_text":"เก็บไว้ ๕ ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ","retention_max":5,"retention_unit":"year","retention_trigger":"end_of_activity","retention_law_ref":"นโยบายของสำนักงาน และ พ.ร.บ. จดหมายเหตุแห่งชาติ พ.ศ. ๒๕๕๖","disposal_method":["archive_transfer","secure_erase"]}',X'3B30B3C25F3B5FB3ED0AB6EF78C4A92346C6E34A45288856DE51D9F0C641EAC8');
INSERT INTO revision VALUES(124,'018563f9-e680-71b6-a877-7b98b1f7638c',124,X'3B30B3C25F3B5FB3ED0AB6EF78C4A92346C6E34A45288856DE51D9F0C641EAC8','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7311-bc20-f1ca5f791fc9','DS-INF-66-001',1,'{"uid":"018563f9-e680-7311-bc20-f1ca5f791fc9","ref":"DS-INF-66-001","rev":1,"status":"draft","name":"ภาพถ่ายและวิดีโอกิจกรรม","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","subject_categories":["farmer","official","trainee","public"],"data_elements":["name","position","photo","video","voice"],"subject_count":2000,"owner":"018563f9-e680-7b5a-8789-f50f80930a14","held_since":"2019-01-07"}',X'D41966FBCEDF1CE280E22E2F8A1211E62A594E076CDA92A2BD181811B3D2BBC8');
INSERT INTO revision VALUES(125,'018563f9-e680-71b6-a877-7b98b1f7638c',125,X'D41966FBCEDF1CE280E22E2F8A1211E62A594E076CDA92A2BD181811B3D2BBC8','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7bc8-bb03-fa20d7bfa2b8','RO-INF-66-001',1,'{"uid":"018563f9-e680-7bc8-bb03-fa20d7bfa2b8","ref":"RO-INF-66-001","rev":1,"status":"draft","activity_name":"ภาพถ่ายและวิดีโอกิจกรรม","activity_desc":"บันทึกภาพและเสียงกิจกรรมของสำนักงาน คัดเลือก และเผยแพร่ ภาพบุคคลระยะใกล้และภาพผู้เยาว์ขอความยินยอมก่อน","fiscal_year":2566,"unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","record_role":"controller","activity_owner":"018563f9-e680-7b5a-8789-f50f80930a14","form_name":"แบบความยินยอมเผยแพร่ภาพบุคคล","collect_start":"2019-01-07","collected_before_pdpa":true,"s95_optout_channel":"แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th","last_review_date":"2023-03-14","next_review_date":"2024-03-14","is_routine":true,"dataset_refs":["018563f9-e680-7311-bc20-f1ca5f791fc9"],"subject_categories":["farmer","official","trainee","public"],"subject_count":2000,"subject_vulnerable":["minor10","minor20"],"data_elements":["name","position","photo","video","voice"],"source_types":["self","device_src"],"source_detail":"กล้องของช่างภาพสำนักงาน","collection_channels":["interview","other"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7170-be39-82e31d44d968","purpose_text":"เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ","purpose_elements":["photo","video","voice"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"voluntary"},{"uid":"018563f9-e680-71f9-96d3-861cdce9b926","purpose_text":"เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ","purpose_elements":["name","position","photo","video","voice"],"lawful_basis":"consent","mandatory_provision":"voluntary","consent_form_ref":"018563f9-e680-78f1-9293-660d68906484","consent_method":"sign_paper","consent_is_condition":false,"withdrawal_channel":["counter","web_form","email"],"withdrawal_effect":"สำนักงานนำภาพออกจากช่องทางของสำนักงาน แต่สิ่งพิมพ์ที่แจกไปแล้วเรียกคืนไม่ได้","guardian_consent_method":"ผู้ใช้อำนาจปกครองลงนามในแบบความยินยอมร่วมกับผู้เยาว์"}],"notice_channels":["form_text","poster","oral"],"notice_timing":"at","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่ประชาสัมพันธ์และช่างภาพที่ได้รับมอบหมาย","access_conditions":"คัดภาพก่อนเผยแพร่ ไม่เผยแพร่ภาพที่ทำให้เสียหาย นำออกเมื่อมีผู้คัดค้าน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจโดยแจ้งล่วงหน้า ส่วนภาพเฉพาะบุคคลอาศัยความยินยอม","recipient":[{"uid":"018563f9-e680-7d1e-9731-77104926714b","recipient_type":"public","recipient_name":"เว็บไซต์และสื่อประชาสัมพันธ์ของสำนักงาน","recipient_purpose":"รับทราบผลการดำเนินงานของทางราชการ","recipient_basis":"public_task","recipient_elements":["name","position","photo","video","voice"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-7007-9dcb-f0c9062f7b5a","storage_medium":"file_server","storage_location":"คลังภาพ (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-7838-b05e-043ca608b824","storage_medium":"database","storage_location":"เว็บไซต์หน่วยงาน","storage_country":"TH"}],"retention_ref":"018563f9-e680-77cd-adf7-6cdde0a2e06b","is_official_record":false,"disposal_owner":"018563f9-e680-7b5a-8789-f50f80930a14","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"เผยแพร่บนเว็บไซต์ของสำนักงานซึ่งเก็บในประเทศ หากใช้สื่อสังคมออนไลน์ต่างประเทศให้เพิ่มแถวการโอน"}}',X'65028B6821364BD38BDEFD2F326641A53F4D3756950EE208C03E02840F89BBBE');
INSERT INTO revision VALUES(126,'018563f9-e680-71b6-a877-7b98b1f7638c',126,X'65028B6821364BD38BDEFD2F326641A53F4D3756950EE208C03E02840F89BBBE','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-753d-a0a5-ac7cefd5609f','RT-ORG-66-012',1,'{"uid":"018563f9-e680-753d-a0a5-ac7cefd5609f","ref":"RT-ORG-66-012","rev":1,"status":"draft","name":"รายชื่อผู้ติดต่อ ๒ ปีหลังติดต่อครั้งสุดท้าย","retention_text":"เก็บไว้ ๒ ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่","retention_max":2,"retention_unit":"year","retention_trigger":"last_contact","retention_law_ref":"นโยบายของสำนักงาน","disposal_method":["shred","secure_erase"]}',X'2F2CF71CC166CE8804474DDA5DF6D0D6C4FE7A4632F7D7277098FD0A10C018F3');
INSERT INTO revision VALUES(127,'018563f9-e680-71b6-a877-7b98b1f7638c',127,X'2F2CF71CC166CE8804474DDA5DF6D0D6C4FE7A4632F7D7277098FD0A10C018F3','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7c97-b5de-7839c525fa90','DS-INF-66-002',1,'{"uid":"018563f9-e680-7c97-b5de-7839c525fa90","ref":"DS-INF-66-002","rev":1,"status":"draft","name":"รายชื่อสื่อมวลชน","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","subject_categories":["media_contact"],"data_elements":["name","mobile","email","line_id","position"],"subject_count":160,"owner":"018563f9-e680-7b5a-8789-f50f80930a14","held_since":"2019-01-07"}',X'4D03C67EB4D36A546937D82326A93FF149265D481AD74E82C2F067BFFAE36FC4');
INSERT INTO revision VALUES(128,'018563f9-e680-71b6-a877-7b98b1f7638c',128,X'4D03C67EB4D36A546937D82326A93FF149265D481AD74E82C2F067BFFAE36FC4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7690-acfe-5421e8e2dcc4','RO-INF-66-002',1,'{"uid":"018563f9-e680-7690-acfe-5421e8e2dcc4","ref":"RO-INF-66-002","rev":1,"status":"draft","activity_name":"รายชื่อสื่อมวลชน","activity_desc":"รวบรวมช่องทางติดต่อผู้สื่อข่าว ส่งหมายข่าวและข่าวแจก เชิญแถลงข่าว และปรับปรุงรายชื่อ","fiscal_year":2566,"unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","record_role":"controller","activity_owner":"018563f9-e680-7b5a-8789-f50f80930a14","collect_start":"2019-01-07","collected_before_pdpa":true,"last_review_date":"2023-03-14","next_review_date":"2024-03-14","is_routine":true,"dataset_refs":["018563f9-e680-7c97-b5de-7839c525fa90"],"subject_categories":["media_contact"],"subject_count":160,"subject_vulnerable":["none"],"data_elements":["name","mobile","email","line_id","position"],"source_types":["self","org_rep","public_src"],"source_detail":"ต้นสังกัดสื่อและข้อมูลที่เผยแพร่ต่อสาธารณะ","collection_channels":["email","phone","line"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7fb4-8527-de8ce83c15ef","purpose_text":"เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน","purpose_elements":["name","mobile","email","line_id","position"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"voluntary"}],"notice_channels":["website","email_n"],"notice_timing":"before","internal_access":"เจ้าหน้าที่ประชาสัมพันธ์","access_conditions":"ใช้ส่งข่าวของสำนักงานเท่านั้น นำชื่อออกเมื่อได้รับแจ้ง","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ส่งข่าวและเชิญสื่อมวลชนตามภารกิจประชาสัมพันธ์ โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7ce6-9bff-bdd4b298fe8d","storage_medium":"pc","storage_location":"เครื่องคอมพิวเตอร์กลุ่มเผยแพร่","storage_country":"TH"},{"uid":"018563f9-e680-797c-9c69-d94d92077e94","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-753d-a0a5-ac7cefd5609f","is_official_record":false,"disposal_owner":"018563f9-e680-7b5a-8789-f50f80930a14","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'362EBB06A7C79233E546D99C92893685A49CC9DE3C12D0987B7491B67D8C968A');
INSERT INTO revision VALUES(129,'018563f9-e680-71b6-a877-7b98b1f7638c',129,X'362EBB06A7C79233E546D99C92893685A49CC9DE3C12D0987B7491B67D8C968A','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7f32-8e5a-5bb8b8a8aa82','RT-ORG-66-013',1,'{"uid":"018563f9-e680-7f32-8e5a-5bb8b8a8aa82","ref":"RT-ORG-66-013","rev":1,"status":"draft","name":"ผู้รับข่าวสารจนถอนความยินยอม","retention_text":"เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน ๗ วันนับแต่วันที่ถอน","retention_max":7,"retention_unit":"day","retention_trigger":"consent_withdrawn","retention_law_ref":"นโยบายของสำนักงาน","disposal_method":["secure_erase"]}',X'3B25C71520D95AF800C6283015A57EE32B3AF299A5E2919387B1164AC639485D');
INSERT INTO revision VALUES(130,'018563f9-e680-71b6-a877-7b98b1f7638c',130,X'3B25C71520D95AF800C6283015A57EE32B3AF299A5E2919387B1164AC639485D','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7c96-9bc5-23e5591b8384','DS-INF-66-003',1,'{"uid":"018563f9-e680-7c96-9bc5-23e5591b8384","ref":"DS-INF-66-003","rev":1,"status":"draft","name":"จดหมายข่าวทางอีเมล","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","subject_categories":["web_user","public"],"data_elements":["name","email"],"subject_count":850,"owner":"018563f9-e680-7b5a-8789-f50f80930a14","held_since":"2021-02-01"}',X'562510EF2DA192D991F017E061678B4CD069503BF8E25675B2BB0FCA1D025974');
INSERT INTO revision VALUES(131,'018563f9-e680-71b6-a877-7b98b1f7638c',131,X'562510EF2DA192D991F017E061678B4CD069503BF8E25675B2BB0FCA1D025974','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-73fb-9295-c87570ced996','RO-INF-66-003',1,'{"uid":"018563f9-e680-73fb-9295-c87570ced996","ref":"RO-INF-66-003","rev":1,"status":"draft","activity_name":"จดหมายข่าวทางอีเมล","activity_desc":"รับสมัคร ส่งจดหมายข่าว และลบรายชื่อเมื่อผู้รับยกเลิก ทุกฉบับมีลิงก์ยกเลิก","fiscal_year":2566,"unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","record_role":"controller","activity_owner":"018563f9-e680-7b5a-8789-f50f80930a14","form_name":"แบบสมัครรับจดหมายข่าว","collect_start":"2021-02-01","collected_before_pdpa":true,"s95_optout_channel":"ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ","last_review_date":"2023-03-14","next_review_date":"2024-03-14","is_routine":true,"dataset_refs":["018563f9-e680-7c96-9bc5-23e5591b8384"],"subject_categories":["web_user","public"],"subject_count":850,"subject_vulnerable":["none"],"data_elements":["name","email"],"source_types":["self"],"collection_channels":["web_form"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7e1b-b06a-a12c575879d1","purpose_text":"เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล","purpose_elements":["name","email"],"lawful_basis":"consent","mandatory_provision":"voluntary","consent_form_ref":"018563f9-e680-7c0d-a359-c3d1ce34ed97","consent_method":"tick_online","consent_is_condition":false,"withdrawal_channel":["web_form","email"],"withdrawal_effect":"จะไม่ได้รับจดหมายข่าวทางอีเมลอีก"}],"notice_channels":["website","form_text"],"notice_timing":"at","internal_access":"เจ้าหน้าที่ประชาสัมพันธ์ผู้ส่งจดหมายข่าว","access_conditions":"เข้าหลังบ้านด้วยบัญชีรายบุคคลและการยืนยันตัวตนหลายปัจจัย การส่งออกข้อมูลต้องได้รับอนุมัติ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","processor_use":[{"uid":"018563f9-e680-723d-a4b1-b0d1e5043c19","processor_ref":"018563f9-e680-738b-ae87-409c5f12792f","processor_service":"ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด","dpa_ref":"018563f9-e680-7cf3-bc93-8f29b2d364c3","subprocessor_allowed":false,"decides_purposes":false}],"storage":[{"uid":"018563f9-e680-73a0-be16-2eeb4bc042bc","storage_medium":"database","storage_location":"ระบบจดหมายข่าว (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7f32-8e5a-5bb8b8a8aa82","is_official_record":false,"disposal_owner":"018563f9-e680-7b5a-8789-f50f80930a14","security_ref":"018563f9-e680-7dce-8306-3382b8779caf","risk_rating":"low","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'E1870745B557F13F84A4320100DCB5EFD9DE5BA53BF5749BC492D9E046E51909');
INSERT INTO revision VALUES(132,'018563f9-e680-71b6-a877-7b98b1f7638c',132,X'E1870745B557F13F84A4320100DCB5EFD9DE5BA53BF5749BC492D9E046E51909','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7cdb-bf44-d1f76bb40996','DS-LAW-66-001',1,'{"uid":"018563f9-e680-7cdb-bf44-d1f76bb40996","ref":"DS-LAW-66-001","rev":1,"status":"draft","name":"งานคดีและความรับผิดทางละเมิด","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","subject_categories":["official","bidder","accused","witness","public"],"data_elements":["name","id13","signature","addr_reg","salary","assets","position","complaint_txt","third_party"],"subject_count":210,"owner":"018563f9-e680-7bdb-8606-fa633046f4a3","held_since":"2014-10-01"}',X'C53808FD769A4C78A1B01F4B8BDA6714C566FA4A392B9F3CC9830B1B11310F43');
INSERT INTO revision VALUES(133,'018563f9-e680-71b6-a877-7b98b1f7638c',133,X'C53808FD769A4C78A1B01F4B8BDA6714C566FA4A392B9F3CC9830B1B11310F43','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7207-a757-db592ac316c3','RO-LAW-66-001',1,'{"uid":"018563f9-e680-7207-a757-db592ac316c3","ref":"RO-LAW-66-001","rev":1,"status":"draft","activity_name":"งานคดีและความรับผิดทางละเมิด","activity_desc":"สอบข้อเท็จจริง จัดทำสำนวน ประสานพนักงานอัยการ ดำเนินคดีแพ่ง อาญา และปกครอง และบังคับคดี","fiscal_year":2566,"unit_ref":"018563f9-e680-747d-a701-dfd454801be6","record_role":"controller","activity_owner":"018563f9-e680-7bdb-8606-fa633046f4a3","collect_start":"2014-10-01","collected_before_pdpa":true,"last_review_date":"2023-05-15","next_review_date":"2024-05-15","is_routine":true,"dataset_refs":["018563f9-e680-7cdb-bf44-d1f76bb40996"],"subject_categories":["official","bidder","accused","witness","public"],"subject_count":210,"subject_vulnerable":["none"],"data_elements":["name","id13","signature","addr_reg","salary","assets","position","complaint_txt","third_party"],"necessity_note":"เลขประจำตัวประชาชนใช้ระบุคู่ความ เงินเดือนและทรัพย์สินใช้กำหนดค่าสินไหมและบังคับคดี เนื้อหาข้อพิพาทและลายมือชื่อเป็นพยานหลักฐาน","source_types":["self","unit","state"],"source_detail":"หน่วยงานที่เกิดเหตุ ศาล และพนักงานอัยการ","collection_channels":["post","saraban","interview"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-74ff-9004-88d0f8fc2aca","purpose_text":"เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่","purpose_elements":["name","id13","signature","addr_reg","salary","position","complaint_txt","third_party"],"lawful_basis":"state_power","legal_ref":"พ.ร.บ. ความรับผิดทางละเมิดของเจ้าหน้าที่ พ.ศ. ๒๕๓๙","mandatory_provision":"required_by_law","nonprovision_effect":"คณะกรรมการพิจารณาจากพยานหลักฐานเท่าที่มี"},{"uid":"018563f9-e680-73b7-84a7-14be1b6f2a77","purpose_text":"เพื่อฟ้องหรือต่อสู้คดีและบังคับคดี","purpose_elements":["name","id13","addr_reg","assets","position","complaint_txt","third_party"],"lawful_basis":"state_power","legal_ref":"พ.ร.บ. จัดตั้งศาลปกครองและวิธีพิจารณาคดีปกครอง พ.ศ. ๒๕๔๒ และประมวลกฎหมายวิธีพิจารณาความแพ่ง","mandatory_provision":"required_by_law","nonprovision_effect":"สำนักงานดำเนินคดีจากพยานหลักฐานเท่าที่มี"}],"notice_channels":["letter"],"notice_timing":"at","internal_access":"นิติกรเจ้าของสำนวน คณะกรรมการสอบข้อเท็จจริง และผู้อำนวยการกองกฎหมาย","access_conditions":"เฉพาะสำนวนที่ได้รับมอบหมาย การคัดสำเนาต้องได้รับอนุมัติ","access_rights_method":"ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ดำเนินคดีและส่งศาล พนักงานอัยการ และกรมบัญชีกลางตามกฎหมาย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7123-b42f-d46908bef0aa","recipient_type":"court","recipient_name":"ศาล พนักงานอัยการ และพนักงานสอบสวน","recipient_purpose":"พิจารณาและดำเนินคดี","recipient_basis":"legal","recipient_elements":["name","id13","addr_reg","assets","position","complaint_txt","third_party"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"},{"uid":"018563f9-e680-715a-ad23-cd45246f3e32","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"ตรวจสอบสำนวนความรับผิดทางละเมิด","recipient_basis":"legal","recipient_elements":["name","salary","position","complaint_txt"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-7935-addd-6ee5db44acc1","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารลับ งานคดี","storage_country":"TH"},{"uid":"018563f9-e680-7f80-a06e-42162ec236c9","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-74de-ba44-4907204faa85","is_official_record":true,"disposal_owner":"018563f9-e680-7bdb-8606-fa633046f4a3","security_ref":"018563f9-e680-7af4-837e-cb88b5dfef97","risk_rating":"high","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'7D21151EA872E63B7E8C3DEC71297F6609AB763B13DDBE1EB5C9565C13E05642');
INSERT INTO revision VALUES(134,'018563f9-e680-71b6-a877-7b98b1f7638c',134,X'7D21151EA872E63B7E8C3DEC71297F6609AB763B13DDBE1EB5C9565C13E05642','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7f03-ace9-c55a2f955f18','DS-LAW-66-002',1,'{"uid":"018563f9-e680-7f03-ace9-c55a2f955f18","ref":"DS-LAW-66-002","rev":1,"status":"draft","name":"คำขอข้อมูลข่าวสารของราชการ","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","subject_categories":["juristic_rep","public"],"data_elements":["name","title","signature","addr_now","mobile","email","opinion"],"subject_count":75,"owner":"018563f9-e680-7bdb-8606-fa633046f4a3","held_since":"2016-10-01"}',X'32C820E31AD8B8AE55BE7BBD47F65E881D8A10C609EEB1908AEA015E93104E2E');
INSERT INTO revision VALUES(135,'018563f9-e680-71b6-a877-7b98b1f7638c',135,X'32C820E31AD8B8AE55BE7BBD47F65E881D8A10C609EEB1908AEA015E93104E2E','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7fb4-8d88-ed62c81ec3fd','RO-LAW-66-002',1,'{"uid":"018563f9-e680-7fb4-8d88-ed62c81ec3fd","ref":"RO-LAW-66-002","rev":1,"status":"draft","activity_name":"คำขอข้อมูลข่าวสารของราชการ","activity_desc":"รับคำขอ ตรวจสอบ ถามผู้มีส่วนได้เสีย พิจารณาเปิดเผยหรือปฏิเสธ และแจ้งสิทธิอุทธรณ์","fiscal_year":2566,"unit_ref":"018563f9-e680-747d-a701-dfd454801be6","record_role":"controller","activity_owner":"018563f9-e680-7bdb-8606-fa633046f4a3","form_name":"แบบคำขอข้อมูลข่าวสาร","collect_start":"2016-10-01","collected_before_pdpa":true,"last_review_date":"2023-05-15","next_review_date":"2024-05-15","is_routine":true,"dataset_refs":["018563f9-e680-7f03-ace9-c55a2f955f18"],"subject_categories":["juristic_rep","public"],"subject_count":75,"subject_vulnerable":["none"],"data_elements":["name","title","signature","addr_now","mobile","email","opinion"],"necessity_note":"ลายมือชื่อยืนยันว่าผู้ขอยื่นคำขอเอง","source_types":["self"],"collection_channels":["counter","post","web_form","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7caf-95a3-34a88d732b71","purpose_text":"เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร","purpose_elements":["name","title","signature","addr_now","mobile","email","opinion"],"lawful_basis":"legal","legal_ref":"พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๙ และมาตรา ๑๑","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถรับคำขอหรือส่งข้อมูลให้ได้"}],"notice_channels":["form_text","poster"],"notice_timing":"at","internal_access":"เจ้าหน้าที่ศูนย์ข้อมูลข่าวสารและเจ้าของเรื่อง","access_conditions":"เข้าถึงด้วยบัญชีรายบุคคลหรือกุญแจตู้ตามหน้าที่ การให้ผู้อื่นดูต้องได้รับอนุมัติจากหัวหน้าฝ่าย","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ตอบคำขอและส่งคณะกรรมการเมื่อมีการอุทธรณ์ตามกฎหมาย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7b10-828a-1a074a9de561","recipient_type":"state_agency","recipient_name":"สำนักงานคณะกรรมการข้อมูลข่าวสารของราชการ","recipient_purpose":"พิจารณาเรื่องร้องเรียนและอุทธรณ์","recipient_basis":"legal","recipient_elements":["name","title","addr_now","opinion"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-7e3f-8472-0d7f29b1f0d8","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารศูนย์ข้อมูลข่าวสาร","storage_country":"TH"},{"uid":"018563f9-e680-7bdb-9376-dc9888f1e79c","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7294-9b61-686ac18aa196","is_official_record":true,"disposal_owner":"018563f9-e680-7bdb-8606-fa633046f4a3","disposal_next_date":"2026-12-31","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'BF33D523A1346F3012D63DAA0AEBCFD5BDB367367BE866820C77A8F678F06794');
INSERT INTO revision VALUES(136,'018563f9-e680-71b6-a877-7b98b1f7638c',136,X'BF33D523A1346F3012D63DAA0AEBCFD5BDB367367BE866820C77A8F678F06794','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7182-aa3a-6cbd81f2c038','DS-FOR-66-001',1,'{"uid":"018563f9-e680-7182-aa3a-6cbd81f2c038","ref":"DS-FOR-66-001","rev":1,"status":"draft","name":"ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","subject_categories":["juristic_rep","official","committee"],"data_elements":["name","title","nationality","passport","phone","mobile","email","position","photo_id"],"subject_count":320,"owner":"018563f9-e680-70ee-b324-0a7281ec5e31","held_since":"2017-10-01"}',X'7D5AE073D79EBFF33BD050873E7FF073E813E0649749738FEEB2644D0B380D25');
INSERT INTO revision VALUES(137,'018563f9-e680-71b6-a877-7b98b1f7638c',137,X'7D5AE073D79EBFF33BD050873E7FF073E813E0649749738FEEB2644D0B380D25','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7b42-8acf-bde9adf3dbd4','RO-FOR-66-001',1,'{"uid":"018563f9-e680-7b42-8acf-bde9adf3dbd4","ref":"RO-FOR-66-001","rev":1,"status":"draft","activity_name":"ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ","activity_desc":"แจ้งและรับรายชื่อผู้แทนในการประชุมและโครงการความร่วมมือ อำนวยความสะดวก และจัดทำทำเนียบผู้ประสานงานต่างประเทศ","fiscal_year":2566,"unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","record_role":"controller","activity_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","form_name":"แบบแจ้งรายชื่อผู้แทน","collect_start":"2017-10-01","collected_before_pdpa":true,"last_review_date":"2023-03-09","next_review_date":"2024-03-09","is_routine":true,"dataset_refs":["018563f9-e680-7182-aa3a-6cbd81f2c038"],"subject_categories":["juristic_rep","official","committee"],"subject_count":320,"subject_vulnerable":["none"],"data_elements":["name","title","nationality","passport","phone","mobile","email","position","photo_id"],"necessity_note":"หนังสือเดินทางใช้ตามที่เจ้าภาพกำหนดเพื่อออกบัตรผ่านและหนังสือนำวีซ่า","source_types":["self","org_rep"],"source_detail":"หน่วยงานไทยและต่างประเทศที่แจ้งชื่อ","collection_channels":["saraban","web_form","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7297-b638-37673d4ea386","purpose_text":"เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน","purpose_elements":["name","title","nationality","passport","mobile","email","position","photo_id"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถลงทะเบียนหรือเข้าร่วมประชุมได้"},{"uid":"018563f9-e680-7fd9-9a80-f0382c3bd528","purpose_text":"เพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง","purpose_elements":["name","title","phone","email","position"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถประสานงานได้"}],"notice_channels":["form_text","email_n"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่วิเทศสัมพันธ์ที่รับผิดชอบความร่วมมือนั้น","access_conditions":"เฉพาะการประชุมหรือโครงการที่รับผิดชอบ ลบสำเนาหนังสือเดินทางเมื่อสิ้นสุดการประชุม","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้แจ้งรายชื่อและประสานงานกับองค์การและหน่วยงานต่างประเทศตามภารกิจ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7a4e-ae72-d5da16d4a2c6","recipient_type":"intl_org","recipient_name":"องค์การระหว่างประเทศหรือฝ่ายเลขานุการการประชุม","recipient_purpose":"ลงทะเบียนผู้แทนและออกบัตรผ่าน","recipient_basis":"public_task","recipient_elements":["name","title","nationality","passport","email","position","photo_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-74e0-a22c-b2882041da47","recipient_type":"foreign_gov","recipient_name":"หน่วยงานเจ้าภาพในต่างประเทศ","recipient_purpose":"รับรองและรักษาความปลอดภัยผู้แทน","recipient_basis":"public_task","recipient_elements":["name","title","nationality","passport","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7839-989c-82fdd769a991","recipient_type":"state_agency","recipient_name":"กระทรวงการต่างประเทศ","recipient_purpose":"ประสานการเข้าร่วมประชุม","recipient_basis":"public_task","recipient_elements":["name","title","email","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"transfer":[{"uid":"018563f9-e680-730b-9ff8-6b4e6051b053","xb_country":"JP","xb_recipient":"องค์การระหว่างประเทศหรือหน่วยงานเจ้าภาพ","xb_ground":"s28_6","xb_method":"อีเมลที่เข้ารหัสไฟล์แนบ","xb_evidence":"018563f9-e680-7c84-88fa-48b08cd93d05"}],"storage":[{"uid":"018563f9-e680-7a60-a272-1f4b72c366e7","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-71b4-9e83-ff49c0080dba","storage_medium":"email_sys","storage_location":"ระบบอีเมลกลาง","storage_country":"TH"}],"retention_ref":"018563f9-e680-7294-9b61-686ac18aa196","is_official_record":true,"disposal_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","disposal_next_date":"2027-12-31","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน"}}',X'38569E19489458CB29AC0A8F0940D080C13453D388D224064F682633F7ED8423');
INSERT INTO revision VALUES(138,'018563f9-e680-71b6-a877-7b98b1f7638c',138,X'38569E19489458CB29AC0A8F0940D080C13453D388D224064F682633F7ED8423','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7a85-ad97-fe6eaf223cdd','DS-FOR-66-002',1,'{"uid":"018563f9-e680-7a85-ad97-fe6eaf223cdd","ref":"DS-FOR-66-002","rev":1,"status":"draft","name":"การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","subject_categories":["official","gov_employee","committee"],"data_elements":["name","title","dob","nationality","passport","signature","mobile","email","bank_acct","salary","claim","position","travel","photo_id"],"subject_count":260,"owner":"018563f9-e680-70ee-b324-0a7281ec5e31","held_since":"2017-10-01"}',X'7FB59E57EFC8231F1569C26AC5AA09AB92ED38794BC059F4F25C0ECFF17C9021');
INSERT INTO revision VALUES(139,'018563f9-e680-71b6-a877-7b98b1f7638c',139,X'7FB59E57EFC8231F1569C26AC5AA09AB92ED38794BC059F4F25C0ECFF17C9021','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7d85-875c-a6c547d7e867','RO-FOR-66-002',1,'{"uid":"018563f9-e680-7d85-875c-a6c547d7e867","ref":"RO-FOR-66-002","rev":1,"status":"draft","activity_name":"การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง","activity_desc":"ขออนุมัติเดินทาง ขอหนังสือเดินทางราชการและวีซ่า จองบัตรโดยสารและที่พัก และเบิกค่าใช้จ่าย","fiscal_year":2566,"unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","record_role":"controller","activity_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","form_name":"บันทึกขออนุมัติเดินทางไปราชการต่างประเทศ","collect_start":"2017-10-01","collected_before_pdpa":true,"last_review_date":"2023-03-09","next_review_date":"2024-03-09","is_routine":true,"dataset_refs":["018563f9-e680-7a85-ad97-fe6eaf223cdd"],"subject_categories":["official","gov_employee","committee"],"subject_count":260,"subject_vulnerable":["none"],"data_elements":["name","title","dob","nationality","passport","signature","mobile","email","bank_acct","salary","claim","position","travel","photo_id"],"necessity_note":"หนังสือเดินทางใช้ขอวีซ่าและจองบัตรโดยสาร เงินเดือนใช้กำหนดสิทธิเบิก เลขบัญชีใช้โอนเงิน ลายมือชื่อใช้ในแบบคำขอ","source_types":["self"],"collection_channels":["paper_form","saraban","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-73c8-87d0-b7d9cddaaf24","purpose_text":"เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า","purpose_elements":["name","title","dob","nationality","passport","signature","mobile","email","position","travel","photo_id"],"lawful_basis":"public_task","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการอนุมัติให้เดินทางไปราชการและการจัดการประชุมของทางราชการ พ.ศ. ๒๕๒๔","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเดินทางไปราชการได้"},{"uid":"018563f9-e680-7a6a-9d39-33caaf92e993","purpose_text":"เพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง","purpose_elements":["name","signature","bank_acct","salary","claim","position","travel"],"lawful_basis":"legal","legal_ref":"พ.ร.ฎ. ค่าใช้จ่ายในการเดินทางไปราชการ พ.ศ. ๒๕๒๖","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่สามารถเบิกค่าใช้จ่ายได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่วิเทศสัมพันธ์และเจ้าหน้าที่การเงินที่รับผิดชอบ","access_conditions":"เฉพาะคณะเดินทางที่รับผิดชอบ คืนหนังสือเดินทางเมื่อดำเนินการเสร็จ","access_rights_method":"ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ขออนุมัติ ขอหนังสือเดินทางและวีซ่า และเบิกจ่ายตามระเบียบ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7d7f-a9ac-7cd60096ad37","recipient_type":"state_agency","recipient_name":"กรมการกงสุล กระทรวงการต่างประเทศ","recipient_purpose":"ออกหนังสือเดินทางราชการและหนังสือนำวีซ่า","recipient_basis":"public_task","recipient_elements":["name","title","dob","nationality","position","travel","photo_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7417-b251-bffa7b855d2d","recipient_type":"foreign_gov","recipient_name":"สถานเอกอัครราชทูตประเทศปลายทาง","recipient_purpose":"ตรวจลงตราวีซ่า","recipient_basis":"public_task","recipient_elements":["name","title","dob","nationality","passport","position","travel","photo_id"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7c45-b011-00d4868b6afc","recipient_type":"cgd","recipient_name":"กรมบัญชีกลาง","recipient_purpose":"จ่ายเงินค่าใช้จ่ายในการเดินทาง","recipient_basis":"legal","recipient_elements":["name","bank_acct","claim"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7749-ad70-13e603a1b427","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","claim","position","travel"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"transfer":[{"uid":"018563f9-e680-71ed-8364-5be102e038d0","xb_country":"JP","xb_recipient":"หน่วยงานตรวจลงตราของประเทศปลายทาง","xb_ground":"s28_1","xb_method":"อีเมลที่เข้ารหัสไฟล์แนบ","xb_evidence":"018563f9-e680-7c84-88fa-48b08cd93d05"}],"storage":[{"uid":"018563f9-e680-7d87-af82-bc84d2af02db","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารหนังสือเดินทาง","storage_country":"TH"},{"uid":"018563f9-e680-7caf-977f-4a15d3599354","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-70a4-b7e1-bdeb391b6090","is_official_record":true,"disposal_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"sensitive_categories":"คำขอเบิกนี้ไม่มีข้อมูลสุขภาพ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน"}}',X'11CB8029FDED298F5FB9562191BE9EC5AF7339EB67ABE73C2B120DEA7D362C69');
INSERT INTO revision VALUES(140,'018563f9-e680-71b6-a877-7b98b1f7638c',140,X'11CB8029FDED298F5FB9562191BE9EC5AF7339EB67ABE73C2B120DEA7D362C69','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-72e4-9446-5bb1e362e7f9','DS-FOR-66-003',1,'{"uid":"018563f9-e680-72e4-9446-5bb1e362e7f9","ref":"DS-FOR-66-003","rev":1,"status":"draft","name":"รายชื่อผู้เข้าประชุมและการจองห้องประชุม","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","subject_categories":["juristic_rep","official","gov_employee","committee"],"data_elements":["name","signature","phone","mobile","email","position","voice","opinion"],"subject_count":150,"owner":"018563f9-e680-70ee-b324-0a7281ec5e31","held_since":"2019-10-01"}',X'804E4AF2CA6ACBE2969093BF860B552880948B8A5170BAF81EFFB01C019F87D4');
INSERT INTO revision VALUES(141,'018563f9-e680-71b6-a877-7b98b1f7638c',141,X'804E4AF2CA6ACBE2969093BF860B552880948B8A5170BAF81EFFB01C019F87D4','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-73f2-a15a-57e068f2e232','RO-FOR-66-003',1,'{"uid":"018563f9-e680-73f2-a15a-57e068f2e232","ref":"RO-FOR-66-003","rev":1,"status":"draft","activity_name":"รายชื่อผู้เข้าประชุมและการจองห้องประชุม","activity_desc":"รับจองห้องประชุม เชิญผู้เข้าประชุม ลงชื่อ และจัดทำรายงานการประชุม ทั้งในห้องและผ่านสื่ออิเล็กทรอนิกส์","fiscal_year":2566,"unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","record_role":"controller","activity_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","form_name":"ใบลงชื่อผู้เข้าประชุม","collect_start":"2019-10-01","collected_before_pdpa":true,"last_review_date":"2023-03-09","next_review_date":"2024-03-09","is_routine":true,"dataset_refs":["018563f9-e680-72e4-9446-5bb1e362e7f9"],"subject_categories":["juristic_rep","official","gov_employee","committee"],"subject_count":150,"subject_vulnerable":["none"],"data_elements":["name","signature","phone","mobile","email","position","voice","opinion"],"necessity_note":"ลายมือชื่อใช้เป็นหลักฐานการเข้าประชุมและประกอบการเบิกค่าอาหารว่าง","source_types":["self","org_rep"],"source_detail":"หน่วยงานที่ส่งชื่อผู้แทน","collection_channels":["paper_form","saraban","web_form","email"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7b7b-90b8-481f698a6e0b","purpose_text":"เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม","purpose_elements":["name","phone","mobile","email","position"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถจองห้องหรือเข้าร่วมประชุมได้"},{"uid":"018563f9-e680-7958-9206-4eddb5450115","purpose_text":"เพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม","purpose_elements":["name","signature","position","voice","opinion"],"lawful_basis":"legal","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖","mandatory_provision":"required_by_law","nonprovision_effect":"ไม่มีหลักฐานการเข้าประชุม"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"ผู้จัดประชุมและฝ่ายเลขานุการของการประชุมนั้น","access_conditions":"เสียงและภาพบันทึกลบเมื่อรับรองรายงานการประชุมแล้ว เว้นแต่การประชุมที่กฎหมายให้เก็บ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จัดประชุมและเวียนรายงานการประชุมแก่หน่วยงานที่เข้าประชุม โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-7e49-8cf9-cdaf5a8613b1","recipient_type":"state_agency","recipient_name":"หน่วยงานที่เข้าร่วมประชุม","recipient_purpose":"รับรองและปฏิบัติตามรายงานการประชุม","recipient_basis":"public_task","recipient_elements":["name","position","opinion"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-7d7d-8ef2-1b39d3b4a167","storage_medium":"paper_cabinet","storage_location":"แฟ้มรายชื่อผู้เข้าประชุม","storage_country":"TH"},{"uid":"018563f9-e680-784a-966a-ec3bbaa01f1b","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7294-9b61-686ac18aa196","is_official_record":true,"disposal_owner":"018563f9-e680-70ee-b324-0a7281ec5e31","disposal_next_date":"2029-12-31","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'A1A094D0C546E9F9F56173C7137046357F86F399C977876E63C2247733EAF172');
INSERT INTO revision VALUES(142,'018563f9-e680-71b6-a877-7b98b1f7638c',142,X'A1A094D0C546E9F9F56173C7137046357F86F399C977876E63C2247733EAF172','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7137-af10-ca104d1bbf62','RT-ORG-66-014',1,'{"uid":"018563f9-e680-7137-af10-ca104d1bbf62","ref":"RT-ORG-66-014","rev":1,"status":"draft","name":"ทะเบียนเกษตรกร ๑๐ ปีหลังพ้นทะเบียน","retention_text":"เก็บตลอดเวลาที่ยังมีสถานภาพในทะเบียนหรือโครงการ และต่อไปอีก ๑๐ ปีนับแต่วันพ้นสถานภาพ","retention_min":10,"retention_max":10,"retention_unit":"year","retention_trigger":"end_of_membership","retention_law_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","secure_erase","anonymise"]}',X'0A7489801B7D4BA2411135D05DF60B6D807A0051BE58AA17C8A806730945D58A');
INSERT INTO revision VALUES(143,'018563f9-e680-71b6-a877-7b98b1f7638c',143,X'0A7489801B7D4BA2411135D05DF60B6D807A0051BE58AA17C8A806730945D58A','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7311-b0e7-c94eff3abdac','DS-RDP-66-001',1,'{"uid":"018563f9-e680-7311-b0e7-c94eff3abdac","ref":"DS-RDP-66-001","rev":1,"status":"draft","name":"ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ","unit_ref":"018563f9-e680-77ee-b275-583890c46303","subject_categories":["farmer","farmer_household"],"data_elements":["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"],"subject_count":640,"owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","held_since":"2016-10-01"}',X'0A66773082C8CA46794CF94AE9D7B3E41330A1D573844980C56A8AAB54CF4E5B');
INSERT INTO revision VALUES(144,'018563f9-e680-71b6-a877-7b98b1f7638c',144,X'0A66773082C8CA46794CF94AE9D7B3E41330A1D573844980C56A8AAB54CF4E5B','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7803-b8ca-4a3255fcecc8','RO-RDP-66-001',1,'{"uid":"018563f9-e680-7803-b8ca-4a3255fcecc8","ref":"RO-RDP-66-001","rev":1,"status":"draft","activity_name":"ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ","activity_desc":"รับสมัครหรือรับรายชื่อเกษตรกรในพื้นที่โครงการ สนับสนุนปัจจัยการผลิต ติดตามผล และรายงานคณะกรรมการ","fiscal_year":2566,"unit_ref":"018563f9-e680-77ee-b275-583890c46303","record_role":"controller","activity_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","form_name":"แบบสมัครเข้าร่วมโครงการ","collect_start":"2016-10-01","collected_before_pdpa":true,"next_review_date":"2023-10-31","is_routine":true,"dataset_refs":["018563f9-e680-7311-b0e7-c94eff3abdac"],"subject_categories":["farmer","farmer_household"],"subject_count":640,"subject_vulnerable":["elderly","poor_literacy"],"data_elements":["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"],"necessity_note":"เลขประจำตัวประชาชนใช้ตรวจการรับการสนับสนุนซ้ำ พิกัดใช้ระบุแปลงในเขตโครงการ ลายมือชื่อเป็นหลักฐานการรับปัจจัยการผลิต","source_types":["self","dept","local"],"source_detail":"กรมในสังกัดและองค์กรปกครองส่วนท้องถิ่นในพื้นที่","collection_channels":["paper_form","saraban","field"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7116-81dd-fb80755be2a7","purpose_text":"เพื่อคัดเลือก สนับสนุน และติดตามผลเกษตรกรในพื้นที่โครงการ","purpose_elements":["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเข้าร่วมหรือรับการสนับสนุนได้"}],"notice_channels":["form_text","oral"],"notice_timing":"before","internal_access":"นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ","access_conditions":"ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้ดำเนินโครงการและรายงานผลแก่หน่วยงานที่เกี่ยวข้องตามภารกิจ โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"018563f9-e680-74a3-b1a3-425f6e984338","recipient_type":"dept_moac","recipient_name":"กรมในสังกัดที่เกี่ยวข้อง","recipient_purpose":"สนับสนุนและติดตามผลในพื้นที่","recipient_basis":"public_task","recipient_elements":["name","addr_now","mobile","plot","crop","yield"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7c55-bef7-c98478ea55de","recipient_type":"state_agency","recipient_name":"สำนักงานคณะกรรมการพิเศษเพื่อประสานงานโครงการอันเนื่องมาจากพระราชดำริ (สำนักงาน กปร.)","recipient_purpose":"ติดตามผลการดำเนินโครงการ","recipient_basis":"public_task","recipient_elements":["name","plot","crop","yield"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7786-8d98-e517c38c9550","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","id13"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"018563f9-e680-726d-9f34-07339fbec7d9","storage_medium":"paper_cabinet","storage_location":"ตู้เอกสารโครงการ","storage_country":"TH"},{"uid":"018563f9-e680-7909-b43d-4cc339c5c01c","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7137-af10-ca104d1bbf62","is_official_record":true,"disposal_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'AC58B5E66F2C5B70232BE033FEC53687BC38CB5079A8F96CC3C3D0E53C456BE0');
INSERT INTO revision VALUES(145,'018563f9-e680-71b6-a877-7b98b1f7638c',145,X'AC58B5E66F2C5B70232BE033FEC53687BC38CB5079A8F96CC3C3D0E53C456BE0','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7ad5-b100-7f568d67b97e','DS-RDP-66-002',1,'{"uid":"018563f9-e680-7ad5-b100-7f568d67b97e","ref":"DS-RDP-66-002","rev":1,"status":"draft","name":"การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer)","unit_ref":"018563f9-e680-77ee-b275-583890c46303","subject_categories":["farmer"],"data_elements":["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop","photo"],"subject_count":2400,"owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","held_since":"2018-10-01"}',X'E2059E98F5B9245FF8DC21E01B8894584E022981C14E1B3D2F09DE233FADABC1');
INSERT INTO revision VALUES(146,'018563f9-e680-71b6-a877-7b98b1f7638c',146,X'E2059E98F5B9245FF8DC21E01B8894584E022981C14E1B3D2F09DE233FADABC1','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7ac8-847f-3409466ea26e','RO-RDP-66-002',1,'{"uid":"018563f9-e680-7ac8-847f-3409466ea26e","ref":"RO-RDP-66-002","rev":1,"status":"draft","activity_name":"การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer)","activity_desc":"รวบรวมรายชื่อ ประเมินคุณสมบัติ พัฒนา และติดตามผลเกษตรกรปราดเปรื่องร่วมกับกรมในสังกัด","fiscal_year":2566,"unit_ref":"018563f9-e680-77ee-b275-583890c46303","record_role":"controller","activity_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","form_name":"แบบประเมินคุณสมบัติ Smart Farmer","collect_start":"2018-10-01","collected_before_pdpa":true,"s95_optout_channel":"ยื่นแบบคำขอที่งานสารบรรณ บนเว็บไซต์ หรือทางอีเมลกลางของสำนักงาน","next_review_date":"2023-10-31","is_routine":true,"dataset_refs":["018563f9-e680-7ad5-b100-7f568d67b97e"],"subject_categories":["farmer"],"subject_count":2400,"subject_vulnerable":["elderly","poor_literacy"],"data_elements":["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop","photo"],"source_types":["self","dept"],"source_detail":"กรมในสังกัดที่ส่งรายชื่อเป้าหมาย","collection_channels":["paper_form","system_link","field"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-761a-bd0d-c99c250c4354","purpose_text":"เพื่อคัดเลือก ประเมินคุณสมบัติ และพัฒนาเกษตรกรปราดเปรื่อง","purpose_elements":["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่ได้รับการประเมินหรือเข้าร่วมโครงการ"},{"uid":"018563f9-e680-7610-8708-0a6f35a467b9","purpose_text":"เพื่อเผยแพร่เรื่องราวความสำเร็จของเกษตรกรปราดเปรื่องที่สมัครใจ","purpose_elements":["name","crop","photo"],"lawful_basis":"consent","mandatory_provision":"voluntary","consent_method":"sign_paper","consent_is_condition":false,"withdrawal_channel":["counter","email","phone"],"withdrawal_effect":"สำนักงานนำเรื่องราวออกจากสื่อของสำนักงาน โดยไม่กระทบการเข้าร่วมโครงการ"}],"notice_channels":["website","form_text","oral"],"notice_timing":"before","internal_access":"นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ","access_conditions":"ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้คัดเลือก พัฒนา และติดตามผลร่วมกับกรมในสังกัดตามภารกิจ ส่วนการเผยแพร่เรื่องราวอาศัยความยินยอม","recipient":[{"uid":"018563f9-e680-7e0b-aeed-ee808b38d15b","recipient_type":"dept_moac","recipient_name":"กรมในสังกัดที่เกี่ยวข้อง","recipient_purpose":"พัฒนาและติดตามผลเกษตรกรปราดเปรื่อง","recipient_basis":"public_task","recipient_elements":["name","mobile","training_hist","farmer_id","crop"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"018563f9-e680-7621-8ceb-a349950e704d","recipient_type":"public","recipient_name":"เว็บไซต์และสื่อของสำนักงาน","recipient_purpose":"เผยแพร่ตัวอย่างความสำเร็จ","recipient_basis":"consent","recipient_elements":["name","crop","photo"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"}],"storage":[{"uid":"018563f9-e680-76b9-9b77-47fb53de1bdd","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-7c0c-b9b2-31420a765006","storage_medium":"database","storage_location":"ระบบสารสนเทศกลาง (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-7137-af10-ca104d1bbf62","is_official_record":false,"disposal_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"medium","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'F68B0115011D99161C086ACCFF91C7C7501C8D231702D80616E48C7D33354477');
INSERT INTO revision VALUES(147,'018563f9-e680-71b6-a877-7b98b1f7638c',147,X'F68B0115011D99161C086ACCFF91C7C7501C8D231702D80616E48C7D33354477','2022-12-31T00:00:00+07:00',1,'tester',4,'add','retention','018563f9-e680-7d9c-8d34-14c70db70228','RT-ORG-66-015',1,'{"uid":"018563f9-e680-7d9c-8d34-14c70db70228","ref":"RT-ORG-66-015","rev":1,"status":"draft","name":"แบบสำรวจ ๒ ปีแล้วทำให้ระบุตัวไม่ได้","retention_text":"เก็บแบบสำรวจที่ระบุตัวผู้ตอบไว้ ๒ ปีนับแต่วันสิ้นสุดโครงการ แล้วทำให้ไม่สามารถระบุตัวบุคคลได้","retention_max":2,"retention_unit":"year","retention_trigger":"end_of_activity","retention_law_ref":"นโยบายของสำนักงาน ส่วนรายงานผลเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗","disposal_method":["shred","secure_erase","anonymise"]}',X'67EEAC9333FAD57DAEE404B29061CADBB9CB588454175A3A8AE11D932A6A870C');
INSERT INTO revision VALUES(148,'018563f9-e680-71b6-a877-7b98b1f7638c',148,X'67EEAC9333FAD57DAEE404B29061CADBB9CB588454175A3A8AE11D932A6A870C','2022-12-31T00:00:00+07:00',1,'tester',4,'add','dataset','018563f9-e680-7e4f-a18a-a7700339e1e8','DS-RDP-66-003',1,'{"uid":"018563f9-e680-7e4f-a18a-a7700339e1e8","ref":"DS-RDP-66-003","rev":1,"status":"draft","name":"การสำรวจความเห็นและข้อมูลเกษตรกร","unit_ref":"018563f9-e680-77ee-b275-583890c46303","subject_categories":["farmer","survey_resp"],"data_elements":["name","gender","age","addr_now","mobile","income","edu_level","crop","yield","opinion"],"subject_count":800,"owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","held_since":"2022-03-01"}',X'30B838E4FB6F576B45E2AE977EC67B6A94241B246784811BDD3C72287D11C823');
INSERT INTO revision VALUES(149,'018563f9-e680-71b6-a877-7b98b1f7638c',149,X'30B838E4FB6F576B45E2AE977EC67B6A94241B246784811BDD3C72287D11C823','2022-12-31T00:00:00+07:00',1,'tester',4,'add','activity','018563f9-e680-7b17-b459-e7db89c8835b','RO-RDP-66-003',1,'{"uid":"018563f9-e680-7b17-b459-e7db89c8835b","ref":"RO-RDP-66-003","rev":1,"status":"draft","activity_name":"การสำรวจความเห็นและข้อมูลเกษตรกร","activity_desc":"ออกแบบแบบสำรวจ เก็บข้อมูลภาคสนามหรือออนไลน์ วิเคราะห์เป็นภาพรวม และทำให้ระบุตัวผู้ตอบไม่ได้เมื่อครบกำหนด","fiscal_year":2566,"unit_ref":"018563f9-e680-77ee-b275-583890c46303","record_role":"controller","activity_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","form_name":"แบบสำรวจ","collect_start":"2022-03-01","collected_before_pdpa":true,"next_review_date":"2023-10-31","is_routine":true,"dataset_refs":["018563f9-e680-7e4f-a18a-a7700339e1e8"],"subject_categories":["farmer","survey_resp"],"subject_count":800,"subject_vulnerable":["elderly","poor_literacy"],"data_elements":["name","gender","age","addr_now","mobile","income","edu_level","crop","yield","opinion"],"source_types":["self"],"collection_channels":["web_form","field","interview"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"018563f9-e680-7c98-b347-c35690c73d7d","purpose_text":"เพื่อศึกษา วิเคราะห์ และจัดทำสถิติประกอบนโยบายด้านการเกษตร","purpose_elements":["gender","age","addr_now","income","edu_level","crop","yield","opinion"],"lawful_basis":"research","safeguard_note":"แยกชื่อและเบอร์โทรออกจากคำตอบและใช้รหัสแทน เผยแพร่เฉพาะผลรวม จำกัดผู้เข้าถึงตารางรหัส และลบตารางรหัสเมื่อตรวจคุณภาพเสร็จ","mandatory_provision":"voluntary"},{"uid":"018563f9-e680-7899-9d89-615019838aea","purpose_text":"เพื่อตรวจสอบคุณภาพการสำรวจโดยติดต่อกลับ","purpose_elements":["name","mobile"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"voluntary"}],"notice_channels":["form_text","oral"],"notice_timing":"at","internal_access":"ผู้รับผิดชอบโครงการสำรวจและเจ้าหน้าที่ภาคสนามตามคำสั่ง","access_conditions":"เจ้าหน้าที่ภาคสนามเห็นเฉพาะแบบที่ตนเก็บ ตารางรหัสเปิดได้เฉพาะหัวหน้าโครงการ","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้วิเคราะห์เป็นสถิติและตรวจคุณภาพการสำรวจ โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7049-9428-060833bd818e","storage_medium":"file_server","storage_location":"เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)","storage_country":"TH"},{"uid":"018563f9-e680-7804-85da-650c915eafd7","storage_medium":"mobile_dev","storage_location":"แท็บเล็ตสำรวจ ๓ เครื่อง","storage_country":"TH"}],"retention_ref":"018563f9-e680-7d9c-8d34-14c70db70228","is_official_record":false,"disposal_owner":"018563f9-e680-76c5-ac8a-fbec685f8a94","security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","risk_rating":"low","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'C96560A5F42F430663CE9311B0FD880AC6CEDE77C3AD32389D1D2E8DE4F118EA');
INSERT INTO revision VALUES(150,'018563f9-e680-71b6-a877-7b98b1f7638c',150,X'C96560A5F42F430663CE9311B0FD880AC6CEDE77C3AD32389D1D2E8DE4F118EA','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7386-b6bc-42bf73f00ae1','PN-ICT-66-001',1,'{"uid":"018563f9-e680-7386-b6bc-42bf73f00ae1","ref":"PN-ICT-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง)","notice_version":"1","effective_date":"2022-11-01","scope":"activity","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","cover":[{"uid":"018563f9-e680-732a-bdd1-6abd4b068950","activity":"018563f9-e680-751d-a25b-6226438bb66f","told_purposes":"เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม\nเพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ\nเพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม","told_retention":"เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล","told_recipients":["dept_moac","audit"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","form_text"],"url":"https://www.example.go.th/pdpa/training"}',X'09074DCD347E4C175608C369817F76C659C9B6F179E33A73E22897A2EC830DAD');
INSERT INTO revision VALUES(151,'018563f9-e680-71b6-a877-7b98b1f7638c',151,X'09074DCD347E4C175608C369817F76C659C9B6F179E33A73E22897A2EC830DAD','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-746f-a0f9-58d78590bcd1','PN-GEN-66-001',1,'{"uid":"018563f9-e680-746f-a0f9-58d78590bcd1","ref":"PN-GEN-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง)","notice_version":"1","effective_date":"2022-10-03","scope":"activity","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","cover":[{"uid":"018563f9-e680-75ad-8743-ce583149ac16","activity":"018563f9-e680-7aa9-95eb-b95dcce85cd2","told_purposes":"เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ","told_retention":"เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ","told_recipients":["court"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"short_text":"พื้นที่นี้มีกล้องวงจรปิดเพื่อรักษาความปลอดภัย อ่านประกาศฉบับเต็มที่ https://www.example.go.th/pdpa/cctv","notice_channels":["website","poster","sticker"],"url":"https://www.example.go.th/pdpa/cctv"}',X'E8F30CB13D67F5AAD3833E5DF1F1007ECBABE1374F27C0888B733FCFFE2011CA');
INSERT INTO revision VALUES(152,'018563f9-e680-71b6-a877-7b98b1f7638c',152,X'E8F30CB13D67F5AAD3833E5DF1F1007ECBABE1374F27C0888B733FCFFE2011CA','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7340-a17b-40ca5dfc6340','PN-ICT-66-002',1,'{"uid":"018563f9-e680-7340-a17b-40ca5dfc6340","ref":"PN-ICT-66-002","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง)","notice_version":"1","effective_date":"2023-02-01","scope":"unit","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","cover":[{"uid":"018563f9-e680-7a44-9df5-5d15079f5292","activity":"018563f9-e680-7f72-84ab-ac9854462e24","told_purposes":"เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ","told_retention":"เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี"},{"uid":"018563f9-e680-780e-b5d2-a5e3b26c9a78","activity":"018563f9-e680-7f47-98be-181d8212496d","told_purposes":"เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน\nเพื่อตรวจสอบและทบทวนการใช้สิทธิ","told_retention":"เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี"},{"uid":"018563f9-e680-7232-8378-8f43aa90df75","activity":"018563f9-e680-7999-b9fd-78c1cb05509e","told_purposes":"เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด\nเพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย","told_retention":"เก็บไว้ไม่น้อยกว่า ๙๐ วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ","told_recipients":["court"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","intranet"],"url":"https://www.example.go.th/pdpa/ict"}',X'1D8E25CD2D0861E1531FCB9CB002E592DA4F940A66FD34474943BC8044ABA18A');
INSERT INTO revision VALUES(153,'018563f9-e680-71b6-a877-7b98b1f7638c',153,X'1D8E25CD2D0861E1531FCB9CB002E592DA4F940A66FD34474943BC8044ABA18A','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7576-ac27-66bcaacf9279','PN-HR-66-001',1,'{"uid":"018563f9-e680-7576-ac27-66bcaacf9279","ref":"PN-HR-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง)","notice_version":"1","effective_date":"2023-01-16","scope":"unit","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","cover":[{"uid":"018563f9-e680-7647-8767-f99e2ab8af24","activity":"018563f9-e680-71e7-9753-fff3dffa6360","told_purposes":"เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ\nเพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ","told_retention":"เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก ๑๐ ปีนับแต่วันพ้นจากราชการ","told_recipients":["cgd","ocsc"]},{"uid":"018563f9-e680-7a8a-b74e-0bc37df6e19f","activity":"018563f9-e680-7440-96e3-9ff2caa0d4e0","told_purposes":"เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล","told_retention":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","told_recipients":["cgd","audit","hospital"]},{"uid":"018563f9-e680-715e-a5c4-653bfef2dc17","activity":"018563f9-e680-7a4c-8da3-279004bbe2cc","told_purposes":"เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา\nเพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕"},{"uid":"018563f9-e680-7660-b15b-379eb0855d79","activity":"018563f9-e680-7128-9aa5-05f284345bb2","told_purposes":"เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ\nเพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕","told_recipients":["ocsc","public"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","form_text","intranet"],"url":"https://www.example.go.th/pdpa/hr"}',X'F8287A89AC8B004D29A3CD05C73F1FA968F09903A916F3F9F44B6E8BF112307E');
INSERT INTO revision VALUES(154,'018563f9-e680-71b6-a877-7b98b1f7638c',154,X'F8287A89AC8B004D29A3CD05C73F1FA968F09903A916F3F9F44B6E8BF112307E','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7bc8-84e1-4557dd56b76f','PN-GEN-66-002',1,'{"uid":"018563f9-e680-7bc8-84e1-4557dd56b76f","ref":"PN-GEN-66-002","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว กองกลาง (ตัวอย่าง)","notice_version":"1","effective_date":"2023-03-01","scope":"unit","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","cover":[{"uid":"018563f9-e680-7a49-b1a7-fa73fa614645","activity":"018563f9-e680-7979-9c7d-cf8ed596f631","told_purposes":"เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน","told_retention":"เก็บไว้ไม่น้อยกว่า ๑ ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ","told_recipients":["court"]},{"uid":"018563f9-e680-78c0-91a2-436ab0923707","activity":"018563f9-e680-7d5c-acfb-def17a4b32e2","told_purposes":"เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ\nเพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา","told_recipients":["cgd","revenue","audit","nacc","public"]},{"uid":"018563f9-e680-7b53-a77c-996a76798ddd","activity":"018563f9-e680-7ba7-af92-c0d50ad2ed2c","told_purposes":"เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด","told_recipients":["dept_moac","state_agency"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","form_text","poster"],"url":"https://www.example.go.th/pdpa/general"}',X'FF02ED8E186DEFC71DE756921F0EB0BFDAB5210EE0F383F1F375E0A3D8EA5468');
INSERT INTO revision VALUES(155,'018563f9-e680-71b6-a877-7b98b1f7638c',155,X'FF02ED8E186DEFC71DE756921F0EB0BFDAB5210EE0F383F1F375E0A3D8EA5468','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7222-851c-6936c3402c82','PN-FIN-66-001',1,'{"uid":"018563f9-e680-7222-851c-6936c3402c82","ref":"PN-FIN-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง)","notice_version":"1","effective_date":"2023-02-15","scope":"unit","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","cover":[{"uid":"018563f9-e680-7727-8725-3331a4d7df0c","activity":"018563f9-e680-7d5b-a3d6-cbb3b5c42b46","told_purposes":"เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร\nเพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ\nเพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล","told_retention":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","told_recipients":["cgd","revenue","bank","audit","gpf","sso","coop"]},{"uid":"018563f9-e680-7a41-9ce1-c4eafdab9109","activity":"018563f9-e680-7926-a7b3-0e610d71ca02","told_purposes":"เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม\nเพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี","told_retention":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","told_recipients":["cgd","revenue","audit"]},{"uid":"018563f9-e680-79fe-b775-c9d18f7fb933","activity":"018563f9-e680-7cc1-8a4b-eb4e6063b667","told_purposes":"เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร\nเพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร","told_retention":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","told_recipients":["revenue","audit","public"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","form_text"],"url":"https://www.example.go.th/pdpa/fin"}',X'ED8BCF0114BD0F805297FB3635DEDD6362F8A62575D091B6612BF4A29FC0C4DA');
INSERT INTO revision VALUES(156,'018563f9-e680-71b6-a877-7b98b1f7638c',156,X'ED8BCF0114BD0F805297FB3635DEDD6362F8A62575D091B6612BF4A29FC0C4DA','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7bdf-bc25-13a396d708fd','PN-INF-66-001',1,'{"uid":"018563f9-e680-7bdf-bc25-13a396d708fd","ref":"PN-INF-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว กองเกษตรสารนิเทศ (ตัวอย่าง)","notice_version":"1","effective_date":"2023-04-10","scope":"unit","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","cover":[{"uid":"018563f9-e680-7ae5-a434-f0fc59eee363","activity":"018563f9-e680-7bc8-bb03-fa20d7bfa2b8","told_purposes":"เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ\nเพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ","told_retention":"เก็บไว้ ๕ ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ","told_recipients":["public"]},{"uid":"018563f9-e680-7573-9ea9-ccefffed8b0e","activity":"018563f9-e680-7690-acfe-5421e8e2dcc4","told_purposes":"เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน","told_retention":"เก็บไว้ ๒ ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่"},{"uid":"018563f9-e680-7dba-9089-809260313a56","activity":"018563f9-e680-73fb-9295-c87570ced996","told_purposes":"เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล","told_retention":"เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน ๗ วันนับแต่วันที่ถอน"}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","form_text"],"url":"https://www.example.go.th/pdpa/inf"}',X'6E78FBEE7856DAE14993978AE4B5D51B7760278C44AEF23FAF484E211CC9EB95');
INSERT INTO revision VALUES(157,'018563f9-e680-71b6-a877-7b98b1f7638c',157,X'6E78FBEE7856DAE14993978AE4B5D51B7760278C44AEF23FAF484E211CC9EB95','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-7bdb-aa62-2a4b1504836f','PN-LAW-66-001',1,'{"uid":"018563f9-e680-7bdb-aa62-2a4b1504836f","ref":"PN-LAW-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว สำนักกฎหมาย (ตัวอย่าง)","notice_version":"1","effective_date":"2023-07-14","scope":"unit","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","cover":[{"uid":"018563f9-e680-7d70-b529-76d23a08d5b3","activity":"018563f9-e680-7207-a757-db592ac316c3","told_purposes":"เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่\nเพื่อฟ้องหรือต่อสู้คดีและบังคับคดี","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด","told_recipients":["cgd","court"]},{"uid":"018563f9-e680-79bc-b2b9-fca490f04165","activity":"018563f9-e680-7fb4-8d88-ed62c81ec3fd","told_purposes":"เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕","told_recipients":["state_agency"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","letter"],"url":"https://www.example.go.th/pdpa/law"}',X'CC30C2E0EA8EE41483670E0809BE4D2BD53E90131C2ABF22E4369EC28924912F');
INSERT INTO revision VALUES(158,'018563f9-e680-71b6-a877-7b98b1f7638c',158,X'CC30C2E0EA8EE41483670E0809BE4D2BD53E90131C2ABF22E4369EC28924912F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-75e1-8e15-223fabc18884','PN-FOR-66-001',1,'{"uid":"018563f9-e680-75e1-8e15-223fabc18884","ref":"PN-FOR-66-001","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว สำนักการเกษตรต่างประเทศ (ตัวอย่าง)","notice_version":"1","effective_date":"2023-03-01","scope":"unit","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","cover":[{"uid":"018563f9-e680-70a9-9eab-05b44fbf99a8","activity":"018563f9-e680-7b42-8acf-bde9adf3dbd4","told_purposes":"เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน\nเพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕","told_recipients":["state_agency","intl_org","foreign_gov"]},{"uid":"018563f9-e680-7fb1-be12-afa0fbb78078","activity":"018563f9-e680-7d85-875c-a6c547d7e867","told_purposes":"เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า\nเพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง","told_retention":"เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก","told_recipients":["state_agency","cgd","audit","foreign_gov"]},{"uid":"018563f9-e680-7bd5-bd02-118df0d8ebd5","activity":"018563f9-e680-73f2-a15a-57e068f2e232","told_purposes":"เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม\nเพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม","told_retention":"เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕","told_recipients":["state_agency"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","email_n"],"url":"https://www.example.go.th/pdpa/for"}',X'9BA14173C636A7B804DC0D1CB4306E8B802D3D3A094DD255131C82C028631C7F');
INSERT INTO revision VALUES(159,'018563f9-e680-71b6-a877-7b98b1f7638c',159,X'9BA14173C636A7B804DC0D1CB4306E8B802D3D3A094DD255131C82C028631C7F','2022-12-31T00:00:00+07:00',1,'tester',4,'add','notice','018563f9-e680-715d-8a04-0b8b0d25a32b','PN-ICT-66-003',1,'{"uid":"018563f9-e680-715d-8a04-0b8b0d25a32b","ref":"PN-ICT-66-003","rev":1,"status":"draft","name":"ประกาศความเป็นส่วนตัว สป.กษ. (ตัวอย่าง)","notice_version":"1","effective_date":"2022-10-03","scope":"office","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","cover":[{"uid":"018563f9-e680-7e94-ac79-9cecfe061fbb","activity":"018563f9-e680-751d-a25b-6226438bb66f","told_purposes":"เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม\nเพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ\nเพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม","told_retention":"เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล","told_recipients":["dept_moac","audit"]},{"uid":"018563f9-e680-7061-aa8a-f0fe7dafac81","activity":"018563f9-e680-7aa9-95eb-b95dcce85cd2","told_purposes":"เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ","told_retention":"เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ","told_recipients":["court"]}],"n23_items":["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"],"pn_items":["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"],"rights_told":["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"],"notice_channels":["website","poster"],"url":"https://www.example.go.th/pdpa/notice"}',X'9F34ACFE59E588FF171E2EF2FC25EC0C3BAF1695FE38150C88A4C76C20789619');
INSERT INTO revision VALUES(160,'018563f9-e680-71b6-a877-7b98b1f7638c',160,X'9F34ACFE59E588FF171E2EF2FC25EC0C3BAF1695FE38150C88A4C76C20789619','2022-12-31T00:00:00+07:00',1,'tester',5,'add','retention','018563f9-e680-72be-ae87-d79758aeec6e','RT-ORG-66-016',1,'{"uid":"018563f9-e680-72be-ae87-d79758aeec6e","ref":"RT-ORG-66-016","rev":1,"status":"draft","name":"ข้อมูลที่ดูแลแทนผู้ควบคุม ตามข้อตกลง","retention_text":"เก็บเท่าที่ผู้ควบคุมข้อมูลสั่ง จนสิ้นสุดข้อตกลง แล้วคืนและลบ","retention_criterion":"วันสิ้นสุดข้อตกลงใช้เครื่องแม่ข่ายกลาง คืนข้อมูลแล้วลบภายใน ๓๐ วัน","retention_law_ref":"ข้อตกลงกับผู้ควบคุมข้อมูล มาตรา ๔๐","disposal_method":["secure_erase"]}',X'359DF190592F6436FE4DA489B4C15A6AA2C6DB5ACBC4A30996A9F83F3DA33628');
INSERT INTO revision VALUES(161,'018563f9-e680-71b6-a877-7b98b1f7638c',161,X'359DF190592F6436FE4DA489B4C15A6AA2C6DB5ACBC4A30996A9F83F3DA33628','2022-12-31T00:00:00+07:00',1,'tester',5,'add','request','018563f9-e680-74c3-8d94-5418123e026b','RQ-GEN-66-001',1,'{"uid":"018563f9-e680-74c3-8d94-5418123e026b","ref":"RQ-GEN-66-001","rev":1,"status":"draft","title":"ขอสำเนาภาพกล้องวงจรปิด (ตัวอย่าง)","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","request_right":"access","request_channel":"form","received_at":"2023-02-06T09:30:00+07:00","activity_refs":["018563f9-e680-7aa9-95eb-b95dcce85cd2"],"requester_name":{"sha256":"707865e5d9cc15eb58d27bcf9d01b8c02086320d03219d4773a7ac02e7eac0e5"},"requester_kind":"self","identity_method":"ไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้","outcome":"refused","outcome_on":"2023-02-24","refusal_ground":"rf_identity","refusal_reason":"ผู้ขอไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้ จึงพิสูจน์ไม่ได้ว่าเป็นเจ้าของข้อมูล","refusal_approver":"018563f9-e680-7bb5-be52-97d474eefb1d","replied_on":"2023-02-27","reply_ref":"ตัวอย่าง 12/2566"}',X'26FC700BA2D3B9FDB43D03C23090E18C6F8C381277F522BC8D71523D145BE3A7');
INSERT INTO revision VALUES(162,'018563f9-e680-71b6-a877-7b98b1f7638c',162,X'26FC700BA2D3B9FDB43D03C23090E18C6F8C381277F522BC8D71523D145BE3A7','2022-12-31T00:00:00+07:00',1,'tester',5,'add','request','018563f9-e680-708a-9d07-1634c963d706','RQ-ICT-66-001',1,'{"uid":"018563f9-e680-708a-9d07-1634c963d706","ref":"RQ-ICT-66-001","rev":1,"status":"draft","title":"ขอแก้ไขชื่อในทะเบียนผู้เข้าอบรม (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","request_right":"rectification","request_channel":"email","received_at":"2023-03-01T13:00:00+07:00","activity_refs":["018563f9-e680-751d-a25b-6226438bb66f"],"requester_kind":"self","outcome":"fulfilled","outcome_on":"2023-03-03","action_taken":"แก้ไขชื่อสกุลในทะเบียนและใบประกาศ","replied_on":"2023-03-03"}',X'0E4A6B525480C4131487B0F377F46293524FC5135DB147B319BFC960DA5F4812');
INSERT INTO revision VALUES(163,'018563f9-e680-71b6-a877-7b98b1f7638c',163,X'0E4A6B525480C4131487B0F377F46293524FC5135DB147B319BFC960DA5F4812','2022-12-31T00:00:00+07:00',1,'tester',5,'add','request','018563f9-e680-7071-811a-4cc6a320d5a6','RQ-INF-66-001',1,'{"uid":"018563f9-e680-7071-811a-4cc6a320d5a6","ref":"RQ-INF-66-001","rev":1,"status":"draft","title":"ขอถอนความยินยอมเผยแพร่ภาพ (ตัวอย่าง)","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","request_right":"withdraw","request_channel":"web","received_at":"2023-07-03T10:20:00+07:00","activity_refs":["018563f9-e680-7bc8-bb03-fa20d7bfa2b8"],"requester_name":{"sha256":"b8afc12b4ec73a70e0415b30092345565cef71ea4c5489a9a0477353a4721d02"},"requester_kind":"self","identity_method":"ตรวจชื่อกับแบบขอความยินยอม","outcome":"fulfilled","outcome_on":"2023-07-05","action_taken":"นำภาพออกจากเว็บไซต์และคลังภาพเผยแพร่","replied_on":"2023-07-05","reply_ref":"ตัวอย่าง 31/2566"}',X'6648168FD21859E55262E58B88C3F40B911FD2513A2A286ECCD1D7ADA58D3B51');
INSERT INTO revision VALUES(164,'018563f9-e680-71b6-a877-7b98b1f7638c',164,X'6648168FD21859E55262E58B88C3F40B911FD2513A2A286ECCD1D7ADA58D3B51','2022-12-31T00:00:00+07:00',1,'tester',5,'add','disclosure','018563f9-e680-73dc-ae02-17d38930c4c9','DL-GEN-66-001',1,'{"uid":"018563f9-e680-73dc-ae02-17d38930c4c9","ref":"DL-GEN-66-001","rev":1,"status":"draft","title":"ส่งภาพกล้องวงจรปิดให้พนักงานสอบสวน (ตัวอย่าง)","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","activity_refs":["018563f9-e680-7aa9-95eb-b95dcce85cd2"],"disclosure_date":"2023-01-18","recipient_type":"court","recipient_name":"สถานีตำรวจ (ตัวอย่าง)","recipient_purpose":"สืบสวนเหตุทรัพย์สินเสียหายในลานจอดรถ","data_elements":["cctv"],"subject_count":2,"disclosure_medium":"removable","recipient_basis":"legal","legal_ref":"ประมวลกฎหมายวิธีพิจารณาความอาญา","oia24_ground":"oia24_6","approver":"018563f9-e680-7bb5-be52-97d474eefb1d","request_letter":"ตัวอย่าง 45/2566 ลงวันที่ 16 ม.ค. 2566","requested_on":"2023-01-16","requester_name":{"sha256":"17bf15e656f4a2dd2a5fc345d3a2e0eeefc156e450611c836844c2d437757ff3"},"requester_proof":{"sha256":"b52b42819846e611668962f855a78b3cb3cf7d035250548d46cf3fe7b392f669"}}',X'09CCCE990DA3D3CA36A6B960E307DF415EECC9AD073B1F1DCC91726B97F8EE64');
INSERT INTO revision VALUES(165,'018563f9-e680-71b6-a877-7b98b1f7638c',165,X'09CCCE990DA3D3CA36A6B960E307DF415EECC9AD073B1F1DCC91726B97F8EE64','2022-12-31T00:00:00+07:00',1,'tester',5,'add','incident','018563f9-e680-7972-9c64-ae49620f02ff','IN-ICT-66-001',1,'{"uid":"018563f9-e680-7972-9c64-ae49620f02ff","ref":"IN-ICT-66-001","rev":1,"status":"draft","title":"ซ้อมแผน กรณีส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","is_drill":true,"incident_status":"closed","breach_types":["conf"],"breach_cause":"misdirected","description":"สมมุติว่าแนบไฟล์รายชื่อผู้เข้าอบรมและส่งถึงผู้รับภายนอกหนึ่งราย","system_name":"ระบบอีเมล","at_processor":false,"occurred_from":"2023-05-16T08:45:00+07:00","aware_at":"2023-05-16T09:00:00+07:00","contained_at":"2023-05-16T10:10:00+07:00","assessed_at":"2023-05-16T11:30:00+07:00","closed_at":"2023-05-19T16:00:00+07:00","dataset_refs":["018563f9-e680-731b-be32-c33d4e0887f1"],"activity_refs":["018563f9-e680-751d-a25b-6226438bb66f"],"subject_categories":["trainee"],"subject_vulnerable":["none"],"subject_count":35,"record_count":35,"data_elements":["name"],"rk_nature":"ส่งถึงผู้รับรายเดียวและขอคืนได้","rk_data":"ชื่อ 35 รายการ","rk_subject":"บุคลากรของรัฐ","rk_sev":"ต่ำ ผู้รับยืนยันว่าลบแล้ว","rk_wide":"ไม่กระทบบริการ","rk_sys":"ไฟล์ไม่ได้เข้ารหัส","rk_ctrl":"หน่วยงานของรัฐ","risk_level":"risk","risk_reason":"ข้อมูลทั่วไปแต่ไฟล์ไม่ได้เข้ารหัส","risk_approver":"018563f9-e680-7ff4-8fee-0cea490b02bc","office_notified_at":"2023-05-17T05:00:00+07:00","office_channel":"ซ้อม ไม่ได้ส่งจริง","office_receipt_no":"ซ้อม 1/2566","contact_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","consequences":"อาจได้รับอีเมลหลอกลวง","measures_taken":"ขอให้ผู้รับลบและยืนยัน","bo_items":["bo_1","bo_2","bo_3","bo_4"],"report_incomplete":false,"corrective_measures":"ตั้งค่าให้ยืนยันผู้รับก่อนส่งไฟล์แนบ","security_reviewed_on":"2023-05-18","procedure_ref":"018563f9-e680-7e1e-adb4-8f4a02f2d035","drill_result":"แจ้งได้ภายใน 20 ชั่วโมง ควรกำหนดผู้สำรองของผู้ประสานงาน"}',X'F1A0F8DB7F4D62A3CF5A77CCCAB838C6979FF37219F91F234C5239871496B2AF');
INSERT INTO revision VALUES(166,'018563f9-e680-71b6-a877-7b98b1f7638c',166,X'F1A0F8DB7F4D62A3CF5A77CCCAB838C6979FF37219F91F234C5239871496B2AF','2022-12-31T00:00:00+07:00',1,'tester',5,'add','incident','018563f9-e680-7fdb-9f5f-12bdd5a8b6cf','IN-FIN-66-001',1,'{"uid":"018563f9-e680-7fdb-9f5f-12bdd5a8b6cf","ref":"IN-FIN-66-001","rev":1,"status":"draft","title":"ส่งบัญชีรายชื่อวิทยากรผิดหน่วยงาน (ตัวอย่าง)","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","is_drill":false,"incident_status":"contained","breach_types":["conf"],"breach_cause":"misdirected","description":"แนบบัญชีรายชื่อและเลขบัญชีธนาคารของวิทยากรสิบสองคนไปกับหนังสือถึงหน่วยงานอื่นของรัฐหนึ่งแห่ง ผู้รับแจ้งกลับและลบไฟล์ในวันเดียวกัน","system_name":"ระบบสารบรรณอิเล็กทรอนิกส์","at_processor":false,"occurred_from":"2023-09-12T13:40:00+07:00","aware_at":"2023-09-12T15:10:00+07:00","contained_at":"2023-09-12T15:45:00+07:00","assessed_at":"2023-09-12T17:00:00+07:00","dataset_refs":["018563f9-e680-79a2-99a0-d3d9fd42b8d3"],"activity_refs":["018563f9-e680-7cc1-8a4b-eb4e6063b667"],"subject_categories":["lecturer"],"subject_vulnerable":["none"],"subject_count":12,"record_count":12,"data_elements":["name","bank_acct"],"rk_nature":"ส่งไฟล์แนบผิดหน่วยงาน","rk_data":"ชื่อและเลขบัญชีธนาคาร 12 รายการ","rk_subject":"วิทยากรภายนอก","rk_sev":"ปานกลาง ผู้รับเป็นหน่วยงานของรัฐและยืนยันว่าลบแล้ว","rk_wide":"ไม่กระทบบริการ","rk_sys":"ไฟล์ไม่ได้เข้ารหัส","rk_ctrl":"หน่วยงานของรัฐ","risk_level":"risk","risk_reason":"มีเลขบัญชีธนาคาร แม้ผู้รับยืนยันการลบแล้ว","risk_approver":"018563f9-e680-7c0e-b750-60fa75b30295","office_notified_at":"2023-09-14T10:30:00+07:00","office_channel":"ช่องทางของ สคส. (ตัวอย่าง)","office_receipt_no":"ตัวอย่าง 77/2566","contact_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","consequences":"อาจถูกนำเลขบัญชีไปใช้หลอกลวง","measures_taken":"ขอให้ผู้รับลบและยืนยันเป็นหนังสือ แจ้งวิทยากรทั้งสิบสองคนทางโทรศัพท์","bo_items":["bo_1","bo_2","bo_3","bo_4"],"report_incomplete":false,"corrective_measures":"ให้สองคนตรวจไฟล์แนบก่อนส่งออกนอกหน่วยงาน","procedure_ref":"018563f9-e680-7e1e-adb4-8f4a02f2d035"}',X'0FCCA662DFF6ED5FADD1F7ED15BC037398F8BDC0152C2EEF736A1194103CC978');
INSERT INTO revision VALUES(167,'018563f9-e680-71b6-a877-7b98b1f7638c',167,X'0FCCA662DFF6ED5FADD1F7ED15BC037398F8BDC0152C2EEF736A1194103CC978','2022-12-31T00:00:00+07:00',1,'tester',5,'add','disposal','018563f9-e680-7654-a5c4-eb32adf905fb','DX-HR-66-001',1,'{"uid":"018563f9-e680-7654-a5c4-eb32adf905fb","ref":"DX-HR-66-001","rev":1,"status":"draft","title":"ใบสมัครสอบที่พ้นกำหนดเก็บ ปี 2564 (ตัวอย่าง)","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","activity_ref":"018563f9-e680-7128-9aa5-05f284345bb2","batch":"ปี 2564","due_date":"2022-12-31","is_official_record":true,"medium":["paper_cabinet"],"quantity":"4 กล่อง","list_no":"1/2566","list_date":"2023-02-15","committee_ref":"คำสั่งตัวอย่างที่ 7/2566 ลงวันที่ 20 ก.พ. 2566","committee_members":["018563f9-e680-7430-b034-3d65de7514b6","018563f9-e680-7bb5-be52-97d474eefb1d","018563f9-e680-7074-8971-03c8226d3fa3"],"archives_sent_on":"2023-03-01","archives_reply_on":"2023-04-10","archives_reply":"agreed","decision":"destroy","approver":"018563f9-e680-7430-b034-3d65de7514b6","approved_on":"2023-04-20","disposal_method":["shred"],"done_on":"2023-05-02","place":"ห้องเอกสาร (ตัวอย่าง)","copies_done":["original","copies","backups"],"witnesses":["018563f9-e680-7bb5-be52-97d474eefb1d","018563f9-e680-7074-8971-03c8226d3fa3"]}',X'503F4AD7F208FE9840A40D5DEED5419B852706678B1A02B4A6B2B358D0DF26D2');
INSERT INTO revision VALUES(168,'018563f9-e680-71b6-a877-7b98b1f7638c',168,X'503F4AD7F208FE9840A40D5DEED5419B852706678B1A02B4A6B2B358D0DF26D2','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-749a-a220-25d3f390d8fe','RV-ICT-66-001',1,'{"uid":"018563f9-e680-749a-a220-25d3f390d8fe","ref":"RV-ICT-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล ศทส. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","review_date":"2023-02-15","reviewer":"018563f9-e680-7074-8971-03c8226d3fa3","item":[{"uid":"018563f9-e680-7058-b2eb-d814d1e78857","dataset":"018563f9-e680-7967-b2f1-80d10a8a7d44","review_result":"keep"},{"uid":"018563f9-e680-7768-8de0-0d53a84bcb6d","dataset":"018563f9-e680-7104-854f-b0142b48cf98","review_result":"change","item_note":"เพิ่มผู้รับจ้างดูแลระบบ"},{"uid":"018563f9-e680-76f9-806e-20e04a8edd49","dataset":"018563f9-e680-74c0-af8e-1bf9a33492ea","review_result":"keep"},{"uid":"018563f9-e680-7bee-bf6b-c6474b46820e","dataset":"018563f9-e680-731b-be32-c33d4e0887f1","review_result":"keep"},{"uid":"018563f9-e680-76dc-8d2a-c017ef643138","dataset":"018563f9-e680-7722-9055-c15de1e62193","review_result":"keep"},{"uid":"018563f9-e680-760b-a2d3-e839d47f20e8","dataset":"018563f9-e680-7ab9-a6c8-b0a13819f559","review_result":"keep"}],"summary":"ทบทวน 6 รายการ คงไว้ 5 แก้ไขหรือเลิกเก็บ 1"}',X'29AA68ECA735A370B2AC0B86B6E5348A48EDD4549E46943983FC4CEA9DBEB4AA');
INSERT INTO revision VALUES(169,'018563f9-e680-71b6-a877-7b98b1f7638c',169,X'29AA68ECA735A370B2AC0B86B6E5348A48EDD4549E46943983FC4CEA9DBEB4AA','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-79ae-9a01-5a8ba2704346','RV-ICT-66-002',1,'{"uid":"018563f9-e680-79ae-9a01-5a8ba2704346","ref":"RV-ICT-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย ศทส. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","review_date":"2023-02-15","reviewer":"018563f9-e680-7074-8971-03c8226d3fa3","item":[{"uid":"018563f9-e680-7d11-bf9a-137f3001c392","dataset":"018563f9-e680-7967-b2f1-80d10a8a7d44","retention_decision":"not_due"},{"uid":"018563f9-e680-7054-b362-46b14e762832","dataset":"018563f9-e680-7104-854f-b0142b48cf98","retention_decision":"not_due"},{"uid":"018563f9-e680-7d76-ab3b-ef7365113a8d","dataset":"018563f9-e680-74c0-af8e-1bf9a33492ea","retention_decision":"not_due"},{"uid":"018563f9-e680-77b3-a343-be0d4c2ad346","dataset":"018563f9-e680-731b-be32-c33d4e0887f1","retention_decision":"not_due"},{"uid":"018563f9-e680-7780-9757-963849639668","dataset":"018563f9-e680-7722-9055-c15de1e62193","retention_decision":"not_due"},{"uid":"018563f9-e680-79a3-b4f6-c2e6e54c9e17","dataset":"018563f9-e680-7ab9-a6c8-b0a13819f559","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'CB12217C851CB5B880B84A5FF1D7905D1B88898D9E246B534CC4B9E20944A3B0');
INSERT INTO revision VALUES(170,'018563f9-e680-71b6-a877-7b98b1f7638c',170,X'CB12217C851CB5B880B84A5FF1D7905D1B88898D9E246B534CC4B9E20944A3B0','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7128-bb31-67f7f3d306ef','RV-HR-66-001',1,'{"uid":"018563f9-e680-7128-bb31-67f7f3d306ef","ref":"RV-HR-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล กกจ. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","review_date":"2023-02-13","reviewer":"018563f9-e680-7430-b034-3d65de7514b6","item":[{"uid":"018563f9-e680-7d83-ba7b-9166d8ece3f8","dataset":"018563f9-e680-7182-b167-def76a56773b","review_result":"keep"},{"uid":"018563f9-e680-7bc6-98d5-636f13231310","dataset":"018563f9-e680-7f1d-b0d4-1c9fbd23a853","review_result":"keep"},{"uid":"018563f9-e680-7c11-abcb-14102ef4cd04","dataset":"018563f9-e680-76e7-9f35-27a712f95a15","review_result":"keep"},{"uid":"018563f9-e680-797f-a3bc-88db8d139d1a","dataset":"018563f9-e680-74c1-9605-594146d196dc","review_result":"keep"}],"summary":"ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0"}',X'E80259AB53808B2BE124837A13A6A65DA1E71E1E5CB9B2E188B9A86DA56ADA1E');
INSERT INTO revision VALUES(171,'018563f9-e680-71b6-a877-7b98b1f7638c',171,X'E80259AB53808B2BE124837A13A6A65DA1E71E1E5CB9B2E188B9A86DA56ADA1E','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-782a-8113-d4001284a7ad','RV-HR-66-002',1,'{"uid":"018563f9-e680-782a-8113-d4001284a7ad","ref":"RV-HR-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย กกจ. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","review_date":"2023-02-20","reviewer":"018563f9-e680-7430-b034-3d65de7514b6","item":[{"uid":"018563f9-e680-7d5c-8478-38003209db70","dataset":"018563f9-e680-7182-b167-def76a56773b","retention_decision":"not_due"},{"uid":"018563f9-e680-7008-89c7-b0bb63e7c037","dataset":"018563f9-e680-7f1d-b0d4-1c9fbd23a853","retention_decision":"not_due"},{"uid":"018563f9-e680-7957-b72b-b9c48d13bb54","dataset":"018563f9-e680-76e7-9f35-27a712f95a15","retention_decision":"not_due"},{"uid":"018563f9-e680-75fc-8a57-8551dd451ed3","dataset":"018563f9-e680-74c1-9605-594146d196dc","retention_decision":"dispose"}],"summary":"มีรายการพ้นกำหนดเก็บหนึ่งรายการ ให้ทำลาย"}',X'7BE7AF6EDB9EA295D365C787B35A24C829DA0B0EA98C41CF41D05B848D9BF83E');
INSERT INTO revision VALUES(172,'018563f9-e680-71b6-a877-7b98b1f7638c',172,X'7BE7AF6EDB9EA295D365C787B35A24C829DA0B0EA98C41CF41D05B848D9BF83E','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-729f-82ef-c8aadfafcfc5','RV-FIN-66-001',1,'{"uid":"018563f9-e680-729f-82ef-c8aadfafcfc5","ref":"RV-FIN-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล กค. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","review_date":"2023-02-17","reviewer":"018563f9-e680-78b2-84c3-dada07c92516","item":[{"uid":"018563f9-e680-78b8-8e97-bed7093484d3","dataset":"018563f9-e680-7359-83ee-16de628214f0","review_result":"keep"},{"uid":"018563f9-e680-79f6-a12f-344ae27958f9","dataset":"018563f9-e680-7fec-b3b7-9721220063f8","review_result":"keep"},{"uid":"018563f9-e680-75d8-b4aa-716bc28ffab4","dataset":"018563f9-e680-79a2-99a0-d3d9fd42b8d3","review_result":"keep"}],"summary":"ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0"}',X'23403B2F5E9081C1B9105609A6804C09B8167DB7F60B353AD4441FCBA0A81DD5');
INSERT INTO revision VALUES(173,'018563f9-e680-71b6-a877-7b98b1f7638c',173,X'23403B2F5E9081C1B9105609A6804C09B8167DB7F60B353AD4441FCBA0A81DD5','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-714d-9b70-85b140941ab8','RV-FIN-66-002',1,'{"uid":"018563f9-e680-714d-9b70-85b140941ab8","ref":"RV-FIN-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย กค. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","review_date":"2023-02-17","reviewer":"018563f9-e680-78b2-84c3-dada07c92516","item":[{"uid":"018563f9-e680-7d9d-a370-ff83b390d153","dataset":"018563f9-e680-7359-83ee-16de628214f0","retention_decision":"not_due"},{"uid":"018563f9-e680-7fc3-aaf7-c701ae96066a","dataset":"018563f9-e680-7fec-b3b7-9721220063f8","retention_decision":"not_due"},{"uid":"018563f9-e680-7d94-ab66-4e034dc22f5a","dataset":"018563f9-e680-79a2-99a0-d3d9fd42b8d3","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'0ABD3BC0A8CA9136F7B1EAF7242F4459223115EF4B607D8C6FF8070ED77AC08F');
INSERT INTO revision VALUES(174,'018563f9-e680-71b6-a877-7b98b1f7638c',174,X'0ABD3BC0A8CA9136F7B1EAF7242F4459223115EF4B607D8C6FF8070ED77AC08F','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7727-ab59-9b06d8bffa47','RV-INF-66-001',1,'{"uid":"018563f9-e680-7727-ab59-9b06d8bffa47","ref":"RV-INF-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล กกส. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","review_date":"2023-03-14","reviewer":"018563f9-e680-7b5a-8789-f50f80930a14","item":[{"uid":"018563f9-e680-7812-b746-7f9765fd24a3","dataset":"018563f9-e680-7311-bc20-f1ca5f791fc9","review_result":"keep"},{"uid":"018563f9-e680-7692-bce9-edf7a07396cc","dataset":"018563f9-e680-7c97-b5de-7839c525fa90","review_result":"keep"},{"uid":"018563f9-e680-70c0-9b81-803aa7d0cfa4","dataset":"018563f9-e680-7c96-9bc5-23e5591b8384","review_result":"keep"}],"summary":"ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0"}',X'31FF658703F46EF631CF3A31E15683AA456AED87110BC1A61BA7A8F3DB85144B');
INSERT INTO revision VALUES(175,'018563f9-e680-71b6-a877-7b98b1f7638c',175,X'31FF658703F46EF631CF3A31E15683AA456AED87110BC1A61BA7A8F3DB85144B','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7c8b-b021-e26cbaf67916','RV-INF-66-002',1,'{"uid":"018563f9-e680-7c8b-b021-e26cbaf67916","ref":"RV-INF-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย กกส. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","review_date":"2023-03-14","reviewer":"018563f9-e680-7b5a-8789-f50f80930a14","item":[{"uid":"018563f9-e680-7fb1-bca2-26e8bc030be4","dataset":"018563f9-e680-7311-bc20-f1ca5f791fc9","retention_decision":"not_due"},{"uid":"018563f9-e680-7f0f-b66a-c957d65e5f92","dataset":"018563f9-e680-7c97-b5de-7839c525fa90","retention_decision":"not_due"},{"uid":"018563f9-e680-73f2-aa1b-341b558e91b2","dataset":"018563f9-e680-7c96-9bc5-23e5591b8384","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'F5E5EA410FA1953F7C224BBB11BC84CF5ED91F217EB24976388B7627AB3681C1');
INSERT INTO revision VALUES(176,'018563f9-e680-71b6-a877-7b98b1f7638c',176,X'F5E5EA410FA1953F7C224BBB11BC84CF5ED91F217EB24976388B7627AB3681C1','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7bc2-916a-3d37c0e7c262','RV-FOR-66-001',1,'{"uid":"018563f9-e680-7bc2-916a-3d37c0e7c262","ref":"RV-FOR-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล สกต. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","review_date":"2023-03-09","reviewer":"018563f9-e680-70ee-b324-0a7281ec5e31","item":[{"uid":"018563f9-e680-7d1e-86f1-d8e1fa84b7ed","dataset":"018563f9-e680-7182-aa3a-6cbd81f2c038","review_result":"keep"},{"uid":"018563f9-e680-77c8-b48e-0f92ae88c394","dataset":"018563f9-e680-7a85-ad97-fe6eaf223cdd","review_result":"keep"},{"uid":"018563f9-e680-7a3b-a912-344d54201619","dataset":"018563f9-e680-72e4-9446-5bb1e362e7f9","review_result":"stop","item_note":"ย้ายไปใช้ระบบจองห้องประชุมของกองกลาง"}],"summary":"ทบทวน 3 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 1"}',X'C57703548320E3B8A2B85DBFE2BEE9ECC2DCE47EAE47A71494EB4D76C077F61D');
INSERT INTO revision VALUES(177,'018563f9-e680-71b6-a877-7b98b1f7638c',177,X'C57703548320E3B8A2B85DBFE2BEE9ECC2DCE47EAE47A71494EB4D76C077F61D','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-785e-b6b9-6799681cc19a','RV-FOR-66-002',1,'{"uid":"018563f9-e680-785e-b6b9-6799681cc19a","ref":"RV-FOR-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย สกต. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","review_date":"2023-03-09","reviewer":"018563f9-e680-70ee-b324-0a7281ec5e31","item":[{"uid":"018563f9-e680-7fa5-ac81-fe5999d17ebe","dataset":"018563f9-e680-7182-aa3a-6cbd81f2c038","retention_decision":"not_due"},{"uid":"018563f9-e680-732d-aced-d7483d44b0b0","dataset":"018563f9-e680-7a85-ad97-fe6eaf223cdd","retention_decision":"not_due"},{"uid":"018563f9-e680-7d58-8a88-9db3bf2f4139","dataset":"018563f9-e680-72e4-9446-5bb1e362e7f9","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'95E4D01F5B6E1CC9687534F9A2310377482271C4627FC6B053E3F31BD6A96B8F');
INSERT INTO revision VALUES(178,'018563f9-e680-71b6-a877-7b98b1f7638c',178,X'95E4D01F5B6E1CC9687534F9A2310377482271C4627FC6B053E3F31BD6A96B8F','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7d64-b5f0-cd88f8b433f4','RV-GEN-66-001',1,'{"uid":"018563f9-e680-7d64-b5f0-cd88f8b433f4","ref":"RV-GEN-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล กก. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","review_date":"2023-04-20","reviewer":"018563f9-e680-7bb5-be52-97d474eefb1d","item":[{"uid":"018563f9-e680-7cb1-b932-5d8adacf7f0d","dataset":"018563f9-e680-76d0-8250-6df18a889447","review_result":"keep"},{"uid":"018563f9-e680-7baf-971a-e66f15318a8a","dataset":"018563f9-e680-79c4-b5b0-3022ccdd4f1e","review_result":"keep"},{"uid":"018563f9-e680-7d0c-8ab3-cea6e87f0d2b","dataset":"018563f9-e680-7ae5-b4bc-45ffbcf3c387","review_result":"keep"},{"uid":"018563f9-e680-7bdb-b3b0-cc00f744c63c","dataset":"018563f9-e680-708a-9361-58c5d7c861e8","review_result":"keep"}],"summary":"ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0"}',X'D8CB185A5F4CE4F087A28F0C5CC91602B65BA140A9D081A921D62083AE7B0BBB');
INSERT INTO revision VALUES(179,'018563f9-e680-71b6-a877-7b98b1f7638c',179,X'D8CB185A5F4CE4F087A28F0C5CC91602B65BA140A9D081A921D62083AE7B0BBB','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7db5-9c2a-f0a622361396','RV-GEN-66-002',1,'{"uid":"018563f9-e680-7db5-9c2a-f0a622361396","ref":"RV-GEN-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย กก. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","review_date":"2023-04-20","reviewer":"018563f9-e680-7bb5-be52-97d474eefb1d","item":[{"uid":"018563f9-e680-749c-a87a-7bea22ecded5","dataset":"018563f9-e680-76d0-8250-6df18a889447","retention_decision":"not_due"},{"uid":"018563f9-e680-7eab-855d-e079f2b53d34","dataset":"018563f9-e680-79c4-b5b0-3022ccdd4f1e","retention_decision":"not_due"},{"uid":"018563f9-e680-7c5c-96a7-a4178b593bae","dataset":"018563f9-e680-7ae5-b4bc-45ffbcf3c387","retention_decision":"not_due"},{"uid":"018563f9-e680-7377-b33d-d4c9b9079941","dataset":"018563f9-e680-708a-9361-58c5d7c861e8","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'7422158D0D373996B7F65FB77327D103A1DAE572F363A8122FF0316A0560DFCB');
INSERT INTO revision VALUES(180,'018563f9-e680-71b6-a877-7b98b1f7638c',180,X'7422158D0D373996B7F65FB77327D103A1DAE572F363A8122FF0316A0560DFCB','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-7a90-97a5-b490065b068f','RV-LAW-66-001',1,'{"uid":"018563f9-e680-7a90-97a5-b490065b068f","ref":"RV-LAW-66-001","rev":1,"status":"draft","title":"ทบทวนรายการข้อมูลส่วนบุคคล สกม. (ตัวอย่าง)","review_kind":"data","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","review_date":"2023-05-15","reviewer":"018563f9-e680-7bdb-8606-fa633046f4a3","item":[{"uid":"018563f9-e680-7bea-847b-b365d3ad7c3c","dataset":"018563f9-e680-7cdb-bf44-d1f76bb40996","review_result":"keep"},{"uid":"018563f9-e680-71b2-99dc-559e5ca275ef","dataset":"018563f9-e680-7f03-ace9-c55a2f955f18","review_result":"keep"}],"summary":"ทบทวน 2 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 0"}',X'DA575811B8FBE9F4C6681AC1F37BE440C3900166B6D73845195B5CDD09B4474D');
INSERT INTO revision VALUES(181,'018563f9-e680-71b6-a877-7b98b1f7638c',181,X'DA575811B8FBE9F4C6681AC1F37BE440C3900166B6D73845195B5CDD09B4474D','2022-12-31T00:00:00+07:00',1,'tester',5,'add','review','018563f9-e680-79f4-9f4c-04907f3c2b83','RV-LAW-66-002',1,'{"uid":"018563f9-e680-79f4-9f4c-04907f3c2b83","ref":"RV-LAW-66-002","rev":1,"status":"draft","title":"ทบทวนการเก็บรักษาและทำลาย สกม. (ตัวอย่าง)","review_kind":"retention","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","review_date":"2023-05-15","reviewer":"018563f9-e680-7bdb-8606-fa633046f4a3","item":[{"uid":"018563f9-e680-7e08-9536-16158688fa31","dataset":"018563f9-e680-7cdb-bf44-d1f76bb40996","retention_decision":"not_due"},{"uid":"018563f9-e680-73c2-b46c-0a56488184f5","dataset":"018563f9-e680-7f03-ace9-c55a2f955f18","retention_decision":"not_due"}],"summary":"ทุกรายการยังไม่พ้นกำหนดเก็บ"}',X'805A40D3FDC28D1CDAE45BA975ACF2E0939EE9F0C8D27669E13F5AD31380BE19');
INSERT INTO revision VALUES(182,'018563f9-e680-71b6-a877-7b98b1f7638c',182,X'805A40D3FDC28D1CDAE45BA975ACF2E0939EE9F0C8D27669E13F5AD31380BE19','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-77ed-89fa-70394913aaee','TR-ICT-66-001',1,'{"uid":"018563f9-e680-77ed-89fa-70394913aaee","ref":"TR-ICT-66-001","rev":1,"status":"draft","title":"ชี้แจงแนวทางการดำเนินการตาม PDPA (ตัวอย่าง)","training_kind":"briefing","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","held_on":"2022-12-14","training_method":["meeting","circular"],"content":"ขั้นตอน แบบฟอร์ม และกำหนดส่ง","speaker":"ตัวอย่าง DPO","attendance":[{"uid":"018563f9-e680-7d88-a611-6f23c4e7aa84","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","audience":"working_group","attendee_count":4,"representative":"018563f9-e680-7074-8971-03c8226d3fa3","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7d01-8da7-8c029497d76d","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","audience":"working_group","attendee_count":3,"representative":"018563f9-e680-7430-b034-3d65de7514b6","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-761a-854c-4e299262fc8a","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","audience":"working_group","attendee_count":2,"representative":"018563f9-e680-7bb5-be52-97d474eefb1d","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7f58-a1bb-f965c4d45a5b","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","audience":"working_group","attendee_count":2,"representative":"018563f9-e680-78b2-84c3-dada07c92516","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-75ee-a383-ba21456d778c","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","audience":"working_group","attendee_count":2,"representative":"018563f9-e680-7b5a-8789-f50f80930a14","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7d23-ab13-24f53d9eb730","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","audience":"working_group","attendee_count":2,"representative":"018563f9-e680-70ee-b324-0a7281ec5e31","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7c80-91d2-f25597e984a2","unit_ref":"018563f9-e680-77ee-b275-583890c46303","audience":"working_group","attendee_count":2,"representative":"018563f9-e680-76c5-ac8a-fbec685f8a94","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7743-b3d3-180cb6bce6ae","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","audience":"working_group","attendee_count":1,"representative":"018563f9-e680-7935-b364-c54ab3677ab7","delivered_on":"2022-12-14"},{"uid":"018563f9-e680-7756-8316-1cff6852a1fd","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","audience":"staff","attendee_count":37,"delivered_on":"2022-12-19","attendance_note":"ส่งหนังสือเวียนแทนการเข้าประชุม"},{"uid":"018563f9-e680-7283-ae24-69bce6dbce66","unit_ref":"018563f9-e680-7c6d-a8e6-83818f6216e9","audience":"staff","attendee_count":33,"delivered_on":"2022-12-19","attendance_note":"ส่งหนังสือเวียนแทนการเข้าประชุม"}],"guideline_refs":["018563f9-e680-7d97-836b-b359b7d1a449"],"evidence_refs":["018563f9-e680-75d8-93b1-f139e738a6d4"]}',X'4316045F9100EFCCAAD19E9155C901DC9EA8BFD9D034C04DB390B236D2E4B2A1');
INSERT INTO revision VALUES(183,'018563f9-e680-71b6-a877-7b98b1f7638c',183,X'4316045F9100EFCCAAD19E9155C901DC9EA8BFD9D034C04DB390B236D2E4B2A1','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-7179-9b22-0217618078b1','TR-ICT-66-002',1,'{"uid":"018563f9-e680-7179-9b22-0217618078b1","ref":"TR-ICT-66-002","rev":1,"status":"draft","title":"อบรมสร้างความตระหนักรู้ PDPA (ตัวอย่าง)","training_kind":"awareness","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","held_on":"2023-05-10","training_method":["course","online"],"content":"สิทธิของเจ้าของข้อมูลและการแจ้งเหตุ","speaker":"ตัวอย่าง DPO","attendance":[{"uid":"018563f9-e680-7dea-a8ce-067cae34f765","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","audience":"staff","attendee_count":40,"representative":"018563f9-e680-7074-8971-03c8226d3fa3","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7c16-b798-9c36a34344c0","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","audience":"staff","attendee_count":30,"representative":"018563f9-e680-7430-b034-3d65de7514b6","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7a38-abaa-512bb71c8cdc","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","audience":"staff","attendee_count":45,"representative":"018563f9-e680-7bb5-be52-97d474eefb1d","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-752d-b32e-14bf0ac1f5e2","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","audience":"staff","attendee_count":32,"representative":"018563f9-e680-78b2-84c3-dada07c92516","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7460-b3a8-ca23715cc9dc","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","audience":"staff","attendee_count":25,"representative":"018563f9-e680-7b5a-8789-f50f80930a14","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7527-846a-16e42422bc07","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","audience":"staff","attendee_count":20,"representative":"018563f9-e680-7bdb-8606-fa633046f4a3","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7727-a8f7-9b64a9b4a6c2","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","audience":"staff","attendee_count":31,"representative":"018563f9-e680-70ee-b324-0a7281ec5e31","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7bb6-ae03-630755db4679","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","audience":"staff","attendee_count":28,"representative":"018563f9-e680-7935-b364-c54ab3677ab7","delivered_on":"2023-05-10"},{"uid":"018563f9-e680-7811-8af1-73053f329c47","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","audience":"working_group","attendee_count":6,"delivered_on":"2023-05-10"}]}',X'3DC4E6DF08128245DC963ADC3A6630B6247F66CFB0B3D16CC4D58F0130AD2913');
INSERT INTO revision VALUES(184,'018563f9-e680-71b6-a877-7b98b1f7638c',184,X'3DC4E6DF08128245DC963ADC3A6630B6247F66CFB0B3D16CC4D58F0130AD2913','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-7a4b-b1bc-f04f7ea0674d','TR-ICT-66-003',1,'{"uid":"018563f9-e680-7a4b-b1bc-f04f7ea0674d","ref":"TR-ICT-66-003","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน ศทส. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","held_on":"2023-05-19","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-74a3-b695-366b437f7b95","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","audience":"staff","attendee_count":55,"delivered_on":"2023-05-19"}]}',X'C88D5D765111338CB6489116CD5DBFEA65407C5F306124CA2943B1825350E2C8');
INSERT INTO revision VALUES(185,'018563f9-e680-71b6-a877-7b98b1f7638c',185,X'C88D5D765111338CB6489116CD5DBFEA65407C5F306124CA2943B1825350E2C8','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-763a-ba37-cf200e2ec7a0','TR-HR-66-001',1,'{"uid":"018563f9-e680-763a-ba37-cf200e2ec7a0","ref":"TR-HR-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน กกจ. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","held_on":"2023-05-24","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มบุคคล","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-7033-931f-728b6b3ac97c","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","audience":"staff","attendee_count":41,"delivered_on":"2023-05-24"}]}',X'A3B32DF3FF197D1CB0B2A59BE209BCF146B706A282FED3AC1D197C3FF27F25D3');
INSERT INTO revision VALUES(186,'018563f9-e680-71b6-a877-7b98b1f7638c',186,X'A3B32DF3FF197D1CB0B2A59BE209BCF146B706A282FED3AC1D197C3FF27F25D3','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-7f63-88d3-61c18fa90b2a','TR-GEN-66-001',1,'{"uid":"018563f9-e680-7f63-88d3-61c18fa90b2a","ref":"TR-GEN-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน กก. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","held_on":"2023-06-02","training_method":["meeting","circular"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้าฝ่ายบริหาร","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-798c-8ddc-a7c34451978d","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","audience":"staff","attendee_count":60,"delivered_on":"2023-06-02"}]}',X'825C8D61E4F83FBA5F2464741F8C1B32B2E1C83B4115FCBF500091F166A830F5');
INSERT INTO revision VALUES(187,'018563f9-e680-71b6-a877-7b98b1f7638c',187,X'825C8D61E4F83FBA5F2464741F8C1B32B2E1C83B4115FCBF500091F166A830F5','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-700e-bfad-393b71056b76','TR-FIN-66-001',1,'{"uid":"018563f9-e680-700e-bfad-393b71056b76","ref":"TR-FIN-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน กค. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","held_on":"2023-06-09","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มการเงิน","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-7413-9b34-2585a4946648","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","audience":"staff","attendee_count":44,"delivered_on":"2023-06-09"}]}',X'888E87F34D3F1AAACCF9B21412952FF5C4C7F2AB0698DC7097ADAAFDDA167412');
INSERT INTO revision VALUES(188,'018563f9-e680-71b6-a877-7b98b1f7638c',188,X'888E87F34D3F1AAACCF9B21412952FF5C4C7F2AB0698DC7097ADAAFDDA167412','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-72ab-bca5-35b2b2e97a10','TR-INF-66-001',1,'{"uid":"018563f9-e680-72ab-bca5-35b2b2e97a10","ref":"TR-INF-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน กกส. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","held_on":"2023-06-14","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มเผยแพร่","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-72a9-82eb-6e352c7b61ac","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","audience":"staff","attendee_count":35,"delivered_on":"2023-06-14"}]}',X'427D4972E02E7B5A9EB7304D603B73B51150E2449617A3C5DA8201BEE374B8E6');
INSERT INTO revision VALUES(189,'018563f9-e680-71b6-a877-7b98b1f7638c',189,X'427D4972E02E7B5A9EB7304D603B73B51150E2449617A3C5DA8201BEE374B8E6','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-781c-81ed-dac0e1023078','TR-LAW-66-001',1,'{"uid":"018563f9-e680-781c-81ed-dac0e1023078","ref":"TR-LAW-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน สกม. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","held_on":"2023-06-20","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มคดี","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-7b80-8ffb-1013d73f652e","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","audience":"staff","attendee_count":29,"delivered_on":"2023-06-20"}]}',X'2E5E98ADD542833926477DBF8E6733B93FA4196994136C7A90E5FADCB67533B3');
INSERT INTO revision VALUES(190,'018563f9-e680-71b6-a877-7b98b1f7638c',190,X'2E5E98ADD542833926477DBF8E6733B93FA4196994136C7A90E5FADCB67533B3','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-712c-a7ec-070d88777e4d','TR-PLN-66-001',1,'{"uid":"018563f9-e680-712c-a7ec-070d88777e4d","ref":"TR-PLN-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน สผง. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","held_on":"2023-06-22","training_method":["circular"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มแผนงาน","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-7fc5-a5d3-01b0999f5773","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","audience":"staff","attendee_count":50,"delivered_on":"2023-06-22"}]}',X'7C471206F6C808FE92EE4672AE57F57577146226FEA46FD54840123B1DFB07DA');
INSERT INTO revision VALUES(191,'018563f9-e680-71b6-a877-7b98b1f7638c',191,X'7C471206F6C808FE92EE4672AE57F57577146226FEA46FD54840123B1DFB07DA','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-7828-a48f-232af623580f','TR-FOR-66-001',1,'{"uid":"018563f9-e680-7828-a48f-232af623580f","ref":"TR-FOR-66-001","rev":1,"status":"draft","title":"ถ่ายทอดความรู้ PDPA ภายใน สกต. (ตัวอย่าง)","training_kind":"knowledge_transfer","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","held_on":"2023-08-02","training_method":["meeting"],"content":"สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน","speaker":"ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ","source_training_ref":"018563f9-e680-7179-9b22-0217618078b1","attendance":[{"uid":"018563f9-e680-7090-8be9-bffa358d34e0","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","audience":"staff","attendee_count":47,"delivered_on":"2023-08-02"}]}',X'42F87FE0060B11AED02EADB42C074438423D5083CA85A99FD2A23DAF9BFF1804');
INSERT INTO revision VALUES(192,'018563f9-e680-71b6-a877-7b98b1f7638c',192,X'42F87FE0060B11AED02EADB42C074438423D5083CA85A99FD2A23DAF9BFF1804','2022-12-31T00:00:00+07:00',1,'tester',5,'add','training','018563f9-e680-7c11-b982-5326e013488f','TR-ICT-66-004',1,'{"uid":"018563f9-e680-7c11-b982-5326e013488f","ref":"TR-ICT-66-004","rev":1,"status":"draft","title":"ซ้อมแผนรับเหตุละเมิด ปี 2566 (ตัวอย่าง)","training_kind":"drill","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","held_on":"2023-05-16","training_method":["exercise"],"content":"ซ้อมตั้งแต่รับแจ้งเหตุจนถึงแจ้งสำนักงานฯ","incident_ref":"018563f9-e680-7972-9c64-ae49620f02ff","attendance":[{"uid":"018563f9-e680-714a-8845-1d85268a9b54","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","audience":"working_group","attendee_count":9,"delivered_on":"2023-05-16"}]}',X'A22E5BA3786D7B3E68CCE23302FB5726A6D81BF8210655F927876D832CD1631F');
INSERT INTO revision VALUES(193,'018563f9-e680-71b6-a877-7b98b1f7638c',193,X'A22E5BA3786D7B3E68CCE23302FB5726A6D81BF8210655F927876D832CD1631F','2022-12-31T00:00:00+07:00',1,'tester',5,'add','infographic','018563f9-e680-7b01-ba66-285a77496b9a','IG-ICT-66-001',1,'{"uid":"018563f9-e680-7b01-ba66-285a77496b9a","ref":"IG-ICT-66-001","rev":1,"status":"draft","title":"สิทธิของท่านตาม PDPA (ตัวอย่าง)","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","info_version":"1","made_on":"2023-05-22","audience":["staff","public_aud"],"ig_items":["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"],"alt_text":"ภาพแสดงสิทธิแปดข้อของเจ้าของข้อมูลและช่องทางติดต่อ","notice_ref":"018563f9-e680-7386-b6bc-42bf73f00ae1"}',X'7A2D1BC72BBA4684EA473176BC1A39211B6B5B082A941C087D79507C6C2506ED');
INSERT INTO revision VALUES(194,'018563f9-e680-71b6-a877-7b98b1f7638c',194,X'7A2D1BC72BBA4684EA473176BC1A39211B6B5B082A941C087D79507C6C2506ED','2022-12-31T00:00:00+07:00',1,'tester',5,'add','infographic','018563f9-e680-76e3-b620-024b817c3e2f','IG-HR-66-001',1,'{"uid":"018563f9-e680-76e3-b620-024b817c3e2f","ref":"IG-HR-66-001","rev":1,"status":"draft","title":"ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง)","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","info_version":"1","made_on":"2023-05-15","audience":["staff","public_aud"],"ig_items":["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"],"alt_text":"ภาพแสดงข้อมูลบุคลากรที่เก็บ วัตถุประสงค์ ระยะเวลา และสิทธิ","notice_ref":"018563f9-e680-7576-ac27-66bcaacf9279"}',X'95A8EB3458CC9AD19307B71C9BDA46FE480FDC0F9B312DBF2147339BD124F6A9');
INSERT INTO revision VALUES(195,'018563f9-e680-71b6-a877-7b98b1f7638c',195,X'95A8EB3458CC9AD19307B71C9BDA46FE480FDC0F9B312DBF2147339BD124F6A9','2022-12-31T00:00:00+07:00',1,'tester',5,'add','infographic','018563f9-e680-7947-a815-3fc068843ed0','IG-INF-66-001',1,'{"uid":"018563f9-e680-7947-a815-3fc068843ed0","ref":"IG-INF-66-001","rev":1,"status":"draft","title":"ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง)","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","info_version":"1","made_on":"2023-06-05","audience":["staff","public_aud"],"ig_items":["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"],"alt_text":"ภาพแสดงการขอและถอนความยินยอมเผยแพร่ภาพ และช่องทางใช้สิทธิ","notice_ref":"018563f9-e680-7bdf-bc25-13a396d708fd"}',X'893F5855793021F37BFE5EC11BFB536773097EC7E9B7B04A19CF109A044DBD40');
INSERT INTO revision VALUES(196,'018563f9-e680-71b6-a877-7b98b1f7638c',196,X'893F5855793021F37BFE5EC11BFB536773097EC7E9B7B04A19CF109A044DBD40','2022-12-31T00:00:00+07:00',1,'tester',5,'add','infographic','018563f9-e680-7e77-91d6-78cd1945e09c','IG-GEN-66-001',1,'{"uid":"018563f9-e680-7e77-91d6-78cd1945e09c","ref":"IG-GEN-66-001","rev":1,"status":"draft","title":"กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง)","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","info_version":"1","made_on":"2023-06-19","audience":["staff","public_aud"],"ig_items":["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"],"alt_text":"ภาพแสดงจุดติดตั้งกล้อง ระยะเวลาเก็บภาพ และวิธีขอดูภาพ","notice_ref":"018563f9-e680-746f-a0f9-58d78590bcd1"}',X'0FDB678A5093020C0FADDEDAB692B049386CC4D97E27279F0B1A7F72629BF55C');
INSERT INTO revision VALUES(197,'018563f9-e680-71b6-a877-7b98b1f7638c',197,X'0FDB678A5093020C0FADDEDAB692B049386CC4D97E27279F0B1A7F72629BF55C','2022-12-31T00:00:00+07:00',1,'tester',5,'add','infographic','018563f9-e680-7263-834d-ff5f046e9874','IG-FIN-66-001',1,'{"uid":"018563f9-e680-7263-834d-ff5f046e9874","ref":"IG-FIN-66-001","rev":1,"status":"draft","title":"สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง)","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","info_version":"1","made_on":"2023-08-21","audience":["staff","public_aud"],"ig_items":["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"],"alt_text":"ภาพแสดงข้อมูลที่ใช้จ่ายเงินเดือน ผู้รับข้อมูล และสิทธิ","notice_ref":"018563f9-e680-7222-851c-6936c3402c82"}',X'C50B8CCD650AC23F759DB1C4D46D55520FD78BA9DE0E620D9B0919A8C061F1F3');
INSERT INTO revision VALUES(198,'018563f9-e680-71b6-a877-7b98b1f7638c',198,X'C50B8CCD650AC23F759DB1C4D46D55520FD78BA9DE0E620D9B0919A8C061F1F3','2022-12-31T00:00:00+07:00',1,'tester',5,'add','publication','018563f9-e680-7280-9261-39eb75f02964','PB-ICT-66-001',1,'{"uid":"018563f9-e680-7280-9261-39eb75f02964","ref":"PB-ICT-66-001","rev":1,"status":"draft","title":"เผยแพร่ประกาศสำหรับผู้เข้าอบรม (ตัวอย่าง)","pub_target":"notice","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","url":"https://www.example.go.th/pdpa/training","published_from":"2022-11-01","notice_refs":["018563f9-e680-7386-b6bc-42bf73f00ae1"],"checked_on":"2023-09-01"}',X'98633262C01AD346326B08AA68AB631282DAA02E2F29C8EDB8F8234F1D987CB1');
INSERT INTO revision VALUES(199,'018563f9-e680-71b6-a877-7b98b1f7638c',199,X'98633262C01AD346326B08AA68AB631282DAA02E2F29C8EDB8F8234F1D987CB1','2022-12-31T00:00:00+07:00',1,'tester',5,'add','publication','018563f9-e680-7429-8eef-5da1fd599d20','PB-ICT-66-002',1,'{"uid":"018563f9-e680-7429-8eef-5da1fd599d20","ref":"PB-ICT-66-002","rev":1,"status":"draft","title":"เผยแพร่รายการกิจกรรม สป.กษ. ในราชกิจจานุเบกษา (ตัวอย่าง)","pub_target":"gazette","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","gazette_ref":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","published_from":"2023-01-31","activity_refs":["018563f9-e680-7f72-84ab-ac9854462e24","018563f9-e680-7f47-98be-181d8212496d","018563f9-e680-7999-b9fd-78c1cb05509e","018563f9-e680-751d-a25b-6226438bb66f","018563f9-e680-71e7-9753-fff3dffa6360","018563f9-e680-7440-96e3-9ff2caa0d4e0","018563f9-e680-7a4c-8da3-279004bbe2cc","018563f9-e680-7128-9aa5-05f284345bb2","018563f9-e680-7aa9-95eb-b95dcce85cd2","018563f9-e680-7979-9c7d-cf8ed596f631","018563f9-e680-7d5c-acfb-def17a4b32e2","018563f9-e680-7ba7-af92-c0d50ad2ed2c","018563f9-e680-7d5b-a3d6-cbb3b5c42b46","018563f9-e680-7926-a7b3-0e610d71ca02","018563f9-e680-7cc1-8a4b-eb4e6063b667","018563f9-e680-7bc8-bb03-fa20d7bfa2b8","018563f9-e680-7b42-8acf-bde9adf3dbd4","018563f9-e680-7d85-875c-a6c547d7e867","018563f9-e680-73f2-a15a-57e068f2e232"]}',X'B1A4F115CADB8EF166BAF1D3A85357C36A0B67351EC81039FADE7C2B7DBC3A80');
INSERT INTO revision VALUES(200,'018563f9-e680-71b6-a877-7b98b1f7638c',200,X'B1A4F115CADB8EF166BAF1D3A85357C36A0B67351EC81039FADE7C2B7DBC3A80','2022-12-31T00:00:00+07:00',1,'tester',5,'add','publication','018563f9-e680-73ee-b4a2-da0d4616d486','PB-ICT-66-003',1,'{"uid":"018563f9-e680-73ee-b4a2-da0d4616d486","ref":"PB-ICT-66-003","rev":1,"status":"draft","title":"เผยแพร่ช่องทางใช้สิทธิและแจ้งเหตุ (ตัวอย่าง)","pub_target":"request_channel","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","url":"https://www.example.go.th/pdpa/contact","published_from":"2023-04-03","checked_on":"2023-09-01"}',X'F14F87E1619C908BF6B1EA2B64FE5B2D908B94ABEF6E8B1B776B524EF2D8C0B5');
INSERT INTO revision VALUES(201,'018563f9-e680-71b6-a877-7b98b1f7638c',201,X'F14F87E1619C908BF6B1EA2B64FE5B2D908B94ABEF6E8B1B776B524EF2D8C0B5','2022-12-31T00:00:00+07:00',1,'tester',5,'add','declaration','018563f9-e680-7b84-ab8e-e9a95a13a4ae','DC-PLN-66-001',1,'{"uid":"018563f9-e680-7b84-ab8e-e9a95a13a4ae","ref":"DC-PLN-66-001","rev":1,"status":"draft","title":"รับรองว่าไม่มีข้อมูลส่วนบุคคล สผง. (ตัวอย่าง)","declaration_kind":"no_personal_data","unit_ref":"018563f9-e680-7a5a-9206-e665f15dc6b2","fiscal_year":2566,"statement":"สำนักแผนงานและโครงการพิเศษใช้เฉพาะข้อมูลแผนงานและงบประมาณ ข้อมูลบุคลากรของสำนักอยู่ในความรับผิดชอบของกองการเจ้าหน้าที่","declared_on":"2023-02-08","valid_until":"2023-09-30","certified_by":"018563f9-e680-7374-861d-b6f7cc1871ac","memo_no":"กษ 0209/ตัวอย่าง 1"}',X'D8C1F5F0AD491AC09E6ED53A9485DAFA7DD8FF1165EA3F6E9D78B5D54E72E83E');
INSERT INTO revision VALUES(202,'018563f9-e680-71b6-a877-7b98b1f7638c',202,X'D8C1F5F0AD491AC09E6ED53A9485DAFA7DD8FF1165EA3F6E9D78B5D54E72E83E','2022-12-31T00:00:00+07:00',1,'tester',5,'add','declaration','018563f9-e680-7141-a35c-be121f874330','DC-HR-66-001',1,'{"uid":"018563f9-e680-7141-a35c-be121f874330","ref":"DC-HR-66-001","rev":1,"status":"draft","title":"รับรองว่าไม่มีผู้ประมวลผลข้อมูล กกจ. (ตัวอย่าง)","declaration_kind":"no_processor","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","fiscal_year":2566,"statement":"กองการเจ้าหน้าที่ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน","declared_on":"2023-06-15","valid_until":"2023-09-30","certified_by":"018563f9-e680-7307-9822-d12b4776f12c","memo_no":"กษ 0202/ตัวอย่าง 20"}',X'32C885CB56D4CFA5CFAC01928245C9FE334471DB5B8BFD1AF14AA7D9F65D301C');
INSERT INTO revision VALUES(203,'018563f9-e680-71b6-a877-7b98b1f7638c',203,X'32C885CB56D4CFA5CFAC01928245C9FE334471DB5B8BFD1AF14AA7D9F65D301C','2022-12-31T00:00:00+07:00',1,'tester',5,'add','declaration','018563f9-e680-7a0b-a0ae-525833221154','DC-GEN-66-001',1,'{"uid":"018563f9-e680-7a0b-a0ae-525833221154","ref":"DC-GEN-66-001","rev":1,"status":"draft","title":"รับรองว่าไม่มีผู้ประมวลผลข้อมูล กก. (ตัวอย่าง)","declaration_kind":"no_processor","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","fiscal_year":2566,"statement":"กองกลางไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน","declared_on":"2023-06-20","valid_until":"2023-09-30","certified_by":"018563f9-e680-7736-aeda-2a064967e49c","memo_no":"กษ 0203/ตัวอย่าง 21"}',X'7A112D772A85AC9BAC5D77A588BB4B9F4C01F9EB5DE6C91D5B11A14FB4722CE8');
INSERT INTO revision VALUES(204,'018563f9-e680-71b6-a877-7b98b1f7638c',204,X'7A112D772A85AC9BAC5D77A588BB4B9F4C01F9EB5DE6C91D5B11A14FB4722CE8','2022-12-31T00:00:00+07:00',1,'tester',5,'add','declaration','018563f9-e680-7877-a6bd-69cc8d04a6bb','DC-FOR-66-001',1,'{"uid":"018563f9-e680-7877-a6bd-69cc8d04a6bb","ref":"DC-FOR-66-001","rev":1,"status":"draft","title":"รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกต. (ตัวอย่าง)","declaration_kind":"no_processor","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","fiscal_year":2566,"statement":"สำนักการเกษตรต่างประเทศไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน","declared_on":"2023-06-16","valid_until":"2023-09-30","certified_by":"018563f9-e680-797a-af30-6677538c9737","memo_no":"กษ 0207/ตัวอย่าง 22"}',X'1E98740C73A4F579C4FFC68853DDAF332E2B9E9891B2F4176CB74468289F6B37');
INSERT INTO revision VALUES(205,'018563f9-e680-71b6-a877-7b98b1f7638c',205,X'1E98740C73A4F579C4FFC68853DDAF332E2B9E9891B2F4176CB74468289F6B37','2022-12-31T00:00:00+07:00',1,'tester',5,'add','declaration','018563f9-e680-7df2-b53a-178c1152ff38','DC-LAW-66-001',1,'{"uid":"018563f9-e680-7df2-b53a-178c1152ff38","ref":"DC-LAW-66-001","rev":1,"status":"draft","title":"รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกม. (ตัวอย่าง)","declaration_kind":"no_processor","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","fiscal_year":2566,"statement":"สำนักกฎหมายไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน","declared_on":"2023-06-27","valid_until":"2023-09-30","certified_by":"018563f9-e680-7153-910c-5f18c8b1f2ac","memo_no":"กษ 0206/ตัวอย่าง 23"}',X'8D9697C68C748D7BF656DECAB2823BE993970DA0CFFE3080D45B80C308A3BBE2');
INSERT INTO revision VALUES(206,'018563f9-e680-71b6-a877-7b98b1f7638c',206,X'8D9697C68C748D7BF656DECAB2823BE993970DA0CFFE3080D45B80C308A3BBE2','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7cb2-9848-9ae0791dcc8f','RP-ICT-66-001',1,'{"uid":"018563f9-e680-7cb2-9848-9ae0791dcc8f","ref":"RP-ICT-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล ศทส. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-02-20","review_refs":["018563f9-e680-749a-a220-25d3f390d8fe","018563f9-e680-79ae-9a01-5a8ba2704346"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":6}',X'30A02568007E0181104022078313B1398399E4892C27FDA3379DCA9A1C86AB37');
INSERT INTO revision VALUES(207,'018563f9-e680-71b6-a877-7b98b1f7638c',207,X'30A02568007E0181104022078313B1398399E4892C27FDA3379DCA9A1C86AB37','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7e15-bce6-547d2bea5486','RP-HR-66-001',1,'{"uid":"018563f9-e680-7e15-bce6-547d2bea5486","ref":"RP-HR-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล กกจ. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-02-24","review_refs":["018563f9-e680-7128-bb31-67f7f3d306ef","018563f9-e680-782a-8113-d4001284a7ad"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":4}',X'12D1844DA798AF632F022C5209D90513988573894C88CB9318FAAB4727C6B27E');
INSERT INTO revision VALUES(208,'018563f9-e680-71b6-a877-7b98b1f7638c',208,X'12D1844DA798AF632F022C5209D90513988573894C88CB9318FAAB4727C6B27E','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7a19-bb0b-726e52b956ce','RP-FIN-66-001',1,'{"uid":"018563f9-e680-7a19-bb0b-726e52b956ce","ref":"RP-FIN-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล กค. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-03-01","review_refs":["018563f9-e680-729f-82ef-c8aadfafcfc5","018563f9-e680-714d-9b70-85b140941ab8"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":3}',X'96CECA4B58B8FF68F51B0DD8A3DEB6D8B96D8BB3F2F097D4027BDE14BD9C1620');
INSERT INTO revision VALUES(209,'018563f9-e680-71b6-a877-7b98b1f7638c',209,X'96CECA4B58B8FF68F51B0DD8A3DEB6D8B96D8BB3F2F097D4027BDE14BD9C1620','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7249-93b4-132d3a9def04','RP-INF-66-001',1,'{"uid":"018563f9-e680-7249-93b4-132d3a9def04","ref":"RP-INF-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล กกส. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-03-20","review_refs":["018563f9-e680-7727-ab59-9b06d8bffa47","018563f9-e680-7c8b-b021-e26cbaf67916"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":3}',X'F64D6D3C0628360507D3B55ABDA2E7AFF3E8DA009F456D8A27888A1C1707040B');
INSERT INTO revision VALUES(210,'018563f9-e680-71b6-a877-7b98b1f7638c',210,X'F64D6D3C0628360507D3B55ABDA2E7AFF3E8DA009F456D8A27888A1C1707040B','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7ac0-b6c6-e6710995eabe','RP-FOR-66-001',1,'{"uid":"018563f9-e680-7ac0-b6c6-e6710995eabe","ref":"RP-FOR-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล สกต. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-7eb8-ba77-e23de1c76473","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-03-15","review_refs":["018563f9-e680-7bc2-916a-3d37c0e7c262","018563f9-e680-785e-b6b9-6799681cc19a"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":3}',X'185FD092B0697CE412E0B0EA565D20F4D41C66B7AB9407A47FD27149AC398A0E');
INSERT INTO revision VALUES(211,'018563f9-e680-71b6-a877-7b98b1f7638c',211,X'185FD092B0697CE412E0B0EA565D20F4D41C66B7AB9407A47FD27149AC398A0E','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7d2b-8dd3-e5e4029644a5','RP-GEN-66-001',1,'{"uid":"018563f9-e680-7d2b-8dd3-e5e4029644a5","ref":"RP-GEN-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล กก. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-04-24","review_refs":["018563f9-e680-7d64-b5f0-cd88f8b433f4","018563f9-e680-7db5-9c2a-f0a622361396"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":4}',X'AF80FA06C4403EA1B23BE1718D5FFD41E7623C17859F981D2833D86DE90A9B67');
INSERT INTO revision VALUES(212,'018563f9-e680-71b6-a877-7b98b1f7638c',212,X'AF80FA06C4403EA1B23BE1718D5FFD41E7623C17859F981D2833D86DE90A9B67','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7137-ba75-cc66b898bbc7','RP-LAW-66-001',1,'{"uid":"018563f9-e680-7137-ba75-cc66b898bbc7","ref":"RP-LAW-66-001","rev":1,"status":"draft","title":"รายงานการทบทวนข้อมูลส่วนบุคคล สกม. ปี 2566 (ตัวอย่าง)","report_kind":"review","unit_ref":"018563f9-e680-747d-a701-dfd454801be6","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-03-31","report_date":"2023-05-19","review_refs":["018563f9-e680-7a90-97a5-b490065b068f","018563f9-e680-79f4-9f4c-04907f3c2b83"],"summary":"ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ","record_count":2}',X'7020498C4C8F8D58C88B3867213FC724C6D6EC858B2E8CEBE1F5D132F46EB77B');
INSERT INTO revision VALUES(213,'018563f9-e680-71b6-a877-7b98b1f7638c',213,X'7020498C4C8F8D58C88B3867213FC724C6D6EC858B2E8CEBE1F5D132F46EB77B','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-78bf-b7dc-3400ac7a6c8b','RP-ICT-66-002',1,'{"uid":"018563f9-e680-78bf-b7dc-3400ac7a6c8b","ref":"RP-ICT-66-002","rev":1,"status":"draft","title":"รายงานผลรอบ 9 เดือน ศทส. (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-06-19","steps":["k5_9_2","k5_9_3","k5_9_4","k5_9_5"],"summary":"ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ"}',X'9E2ABCE4323BB12CEC1186B502F1C6F17EF058642CC65110F33E90EA12257ADE');
INSERT INTO revision VALUES(214,'018563f9-e680-71b6-a877-7b98b1f7638c',214,X'9E2ABCE4323BB12CEC1186B502F1C6F17EF058642CC65110F33E90EA12257ADE','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7f69-af83-b6fd42acff6c','RP-HR-66-002',1,'{"uid":"018563f9-e680-7f69-af83-b6fd42acff6c","ref":"RP-HR-66-002","rev":1,"status":"draft","title":"รายงานผลรอบ 9 เดือน กกจ. (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-74ca-801e-da070bfb81ed","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-06-21","steps":["k5_9_2","k5_9_3","k5_9_4","k5_9_5"],"summary":"ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ"}',X'DEDAD187F75DB10230FF37129BD306EFFA8851AF9469F473529C66B95153AC99');
INSERT INTO revision VALUES(215,'018563f9-e680-71b6-a877-7b98b1f7638c',215,X'DEDAD187F75DB10230FF37129BD306EFFA8851AF9469F473529C66B95153AC99','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-79a5-9460-583e966d6bbe','RP-FIN-66-002',1,'{"uid":"018563f9-e680-79a5-9460-583e966d6bbe","ref":"RP-FIN-66-002","rev":1,"status":"draft","title":"รายงานผลรอบ 9 เดือน กค. (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-06-26","steps":["k5_9_3","k5_9_4","k5_9_5"],"summary":"ยังไม่ได้จัดทำอินโฟกราฟิก ข้อตกลงกับผู้รับจ้างรายเดิมสิ้นสุด อยู่ระหว่างทำฉบับใหม่"}',X'E37315524ED9741478A67B4564FF5ED9726EBDE1A956DF30F33FB174CD4DCC1C');
INSERT INTO revision VALUES(216,'018563f9-e680-71b6-a877-7b98b1f7638c',216,X'E37315524ED9741478A67B4564FF5ED9726EBDE1A956DF30F33FB174CD4DCC1C','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-743b-bbe7-f0c6937c8c46','RP-INF-66-002',1,'{"uid":"018563f9-e680-743b-bbe7-f0c6937c8c46","ref":"RP-INF-66-002","rev":1,"status":"draft","title":"รายงานผลรอบ 9 เดือน กกส. (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-71a7-b919-e2c8baadbf0a","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-06-27","steps":["k5_9_2","k5_9_3","k5_9_4"],"summary":"ขั้นตอนที่ 2 ถึง 4 เสนอเห็นชอบ ข้อตกลงกับผู้ส่งจดหมายข่าวรอลงนาม"}',X'9299747B159B68BC1AA604CC44F282BE2F17D99C08C9B977E3458B913E6E1C8B');
INSERT INTO revision VALUES(217,'018563f9-e680-71b6-a877-7b98b1f7638c',217,X'9299747B159B68BC1AA604CC44F282BE2F17D99C08C9B977E3458B913E6E1C8B','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7252-9c6c-d2d0ae66777e','RP-GEN-66-002',1,'{"uid":"018563f9-e680-7252-9c6c-d2d0ae66777e","ref":"RP-GEN-66-002","rev":1,"status":"draft","title":"รายงานผลรอบ 9 เดือน กก. (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-07-10","steps":["k5_9_2","k5_9_3","k5_9_4","k5_9_5"],"summary":"ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ"}',X'307A42B79AF7167EAD7019F1E45CFD41C8E98DF99AB84A04E59106F7041F5C24');
INSERT INTO revision VALUES(218,'018563f9-e680-71b6-a877-7b98b1f7638c',218,X'307A42B79AF7167EAD7019F1E45CFD41C8E98DF99AB84A04E59106F7041F5C24','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7ce6-bcb3-d1bb5e526b44','RP-ICT-66-003',1,'{"uid":"018563f9-e680-7ce6-bcb3-d1bb5e526b44","ref":"RP-ICT-66-003","rev":1,"status":"draft","title":"บัญชีรายการข้อมูลส่วนบุคคล สป.กษ. ณ 5 เมษายน 2566 (ตัวอย่าง)","report_kind":"snapshot","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-04-05","report_date":"2023-04-05","summary":"รวมรายการข้อมูลของทุกหน่วยงานที่ส่งแล้ว เก้าหน่วยงาน ขาดสำนักตรวจราชการ","record_count":28,"report_digest":"0e955b73309dd9ff9bdcf0e45a7c931544f76caddd1e50866e3a2d75e41ec3da"}',X'FDE224456627A8C9E4F82891DB01AB8F0CBF2EAC176422F38A7AF9D2B59B30EE');
INSERT INTO revision VALUES(219,'018563f9-e680-71b6-a877-7b98b1f7638c',219,X'FDE224456627A8C9E4F82891DB01AB8F0CBF2EAC176422F38A7AF9D2B59B30EE','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7497-8ad4-2a84994ea3f5','RP-ICT-66-004',1,'{"uid":"018563f9-e680-7497-8ad4-2a84994ea3f5","ref":"RP-ICT-66-004","rev":1,"status":"draft","title":"รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. รอบ 9 เดือน (ตัวอย่าง)","report_kind":"round9","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-06-30","report_date":"2023-07-05","steps":["k2_9_1","k2_9_2","k2_9_3","k2_9_4"],"summary":"สรุปผลขั้นตอนรอบ 9 เดือนของทุกหน่วยงาน","problems":"สำนักตรวจราชการยังไม่มีรายการ กองประสานงานโครงการฯ ยังเป็นร่าง","next_steps":"ติดตามเป็นรายหน่วยงาน"}',X'82C3D66D8C9B727E313975DAB733EDEF0792BA296B6D3CD40E56C8222080E376');
INSERT INTO revision VALUES(220,'018563f9-e680-71b6-a877-7b98b1f7638c',220,X'82C3D66D8C9B727E313975DAB733EDEF0792BA296B6D3CD40E56C8222080E376','2022-12-31T00:00:00+07:00',1,'tester',5,'add','report','018563f9-e680-7e8a-823b-37edca4836eb','RP-ICT-66-005',1,'{"uid":"018563f9-e680-7e8a-823b-37edca4836eb","ref":"RP-ICT-66-005","rev":1,"status":"draft","title":"รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. ประจำปี 2566 (ตัวอย่าง)","report_kind":"annual","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","fiscal_year":2566,"period_from":"2022-10-01","period_to":"2023-09-30","report_date":"2023-09-20","steps":["k2_100"],"summary":"แปดในสิบหน่วยงานมีรายการและประกาศ หรือรับรองว่าไม่มี ที่ยังค้างคือสำนักตรวจราชการและกองประสานงานโครงการฯ"}',X'06BC190830E963AD8A0C50CA24C32F72248A836BF9562B4DA9002CDB8FAC9A9C');
INSERT INTO revision VALUES(221,'018563f9-e680-71b6-a877-7b98b1f7638c',221,X'06BC190830E963AD8A0C50CA24C32F72248A836BF9562B4DA9002CDB8FAC9A9C','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7d2a-8f9d-bee664d3b857','RS-ICT-66-001',1,'{"uid":"018563f9-e680-7d2a-8f9d-bee664d3b857","ref":"RS-ICT-66-001","rev":1,"status":"draft","title":"บัญชีข้อมูล รอบ 6 เดือน (ตัวอย่าง)","kpi":"kpi1","kpi_round":"m6","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"50","catalogue_items":["k1_50"],"dataset_count":6,"template1_sent_on":"2023-03-15","template2_sent_on":"2023-03-22","result_date":"2023-03-24","result_source":"ระบบบัญชีข้อมูล","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'4D7A1565F634C9863BEFCACF4EB555D79F6BA5375B3A5CD08C4351FDEEBDB7C2');
INSERT INTO revision VALUES(222,'018563f9-e680-71b6-a877-7b98b1f7638c',222,X'4D7A1565F634C9863BEFCACF4EB555D79F6BA5375B3A5CD08C4351FDEEBDB7C2','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7afc-bcaa-31d6020acfc6','RS-ICT-66-002',1,'{"uid":"018563f9-e680-7afc-bcaa-31d6020acfc6","ref":"RS-ICT-66-002","rev":1,"status":"draft","title":"บัญชีข้อมูล รอบ 9 เดือน (ตัวอย่าง)","kpi":"kpi1","kpi_round":"m9","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"75","catalogue_items":["k1_50","k1_system","k1_gdcatalog"],"dataset_count":7,"template3_sent_on":"2023-06-08","result_date":"2023-06-12","result_source":"ระบบบัญชีข้อมูล","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'C61ECAD3790E91FC1B22C8C85D67D0481A637EB4D25F5E344A7BF286893A729F');
INSERT INTO revision VALUES(223,'018563f9-e680-71b6-a877-7b98b1f7638c',223,X'C61ECAD3790E91FC1B22C8C85D67D0481A637EB4D25F5E344A7BF286893A729F','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7210-a6b3-090971cfdb9b','RS-ICT-66-003',1,'{"uid":"018563f9-e680-7210-a6b3-090971cfdb9b","ref":"RS-ICT-66-003","rev":1,"status":"draft","title":"บัญชีข้อมูล สิ้นปี (ตัวอย่าง)","kpi":"kpi1","kpi_round":"m12","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"95","catalogue_items":["k1_50","k1_system","k1_gdcatalog","k1_format"],"dataset_count":8,"result_date":"2023-09-15","result_source":"ระบบบัญชีข้อมูล","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'750F70E30295E173C49FA175CC11BB740372B3F0E4134D65CB05EF34B8F8B17D');
INSERT INTO revision VALUES(224,'018563f9-e680-71b6-a877-7b98b1f7638c',224,X'750F70E30295E173C49FA175CC11BB740372B3F0E4134D65CB05EF34B8F8B17D','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7ee6-97c5-7f6426e78bf6','RS-ICT-66-004',1,'{"uid":"018563f9-e680-7ee6-97c5-7f6426e78bf6","ref":"RS-ICT-66-004","rev":1,"status":"draft","title":"เบิกจ่าย รอบ 6 เดือน (ตัวอย่าง)","kpi":"kpi3","kpi_round":"m6","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"53.20","result_date":"2023-03-31","result_source":"GFMIS","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'C689398E11E7168ADD0CCEE9418A3E987211D72E70BE3A3DE757E29EEF18BABA');
INSERT INTO revision VALUES(225,'018563f9-e680-71b6-a877-7b98b1f7638c',225,X'C689398E11E7168ADD0CCEE9418A3E987211D72E70BE3A3DE757E29EEF18BABA','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7209-95e5-ee117c3cafea','RS-ICT-66-005',1,'{"uid":"018563f9-e680-7209-95e5-ee117c3cafea","ref":"RS-ICT-66-005","rev":1,"status":"draft","title":"เบิกจ่าย รอบ 9 เดือน (ตัวอย่าง)","kpi":"kpi3","kpi_round":"m9","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"76.40","result_date":"2023-06-30","result_source":"GFMIS","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'47DA81C9333C76E8C05D5A060615E061E1FEE1FA62B991FF825B2195337496C5');
INSERT INTO revision VALUES(226,'018563f9-e680-71b6-a877-7b98b1f7638c',226,X'47DA81C9333C76E8C05D5A060615E061E1FEE1FA62B991FF825B2195337496C5','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-71ec-b366-d0d260863110','RS-ICT-66-006',1,'{"uid":"018563f9-e680-71ec-b366-d0d260863110","ref":"RS-ICT-66-006","rev":1,"status":"draft","title":"เบิกจ่าย สิ้นปี (ตัวอย่าง)","kpi":"kpi3","kpi_round":"m12","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"98.60","result_date":"2023-09-30","result_source":"GFMIS","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'358F76E366671D64D1BF0EC5000C1C887F793ABC5CF4A0C260B598C72792B068');
INSERT INTO revision VALUES(227,'018563f9-e680-71b6-a877-7b98b1f7638c',227,X'358F76E366671D64D1BF0EC5000C1C887F793ABC5CF4A0C260B598C72792B068','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7f53-983f-888f40f33789','RS-ICT-66-007',1,'{"uid":"018563f9-e680-7f53-983f-888f40f33789","ref":"RS-ICT-66-007","rev":1,"status":"draft","title":"ผลตามแผน รอบ 6 เดือน (ตัวอย่าง)","kpi":"kpi4","kpi_round":"m6","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"61.50","result_date":"2023-03-31","result_source":"ระบบ MBUD","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'C6728FBCC73ADB232AC9E383A7DC200C58D901FB61AE7FDAE6F9F510EA2336A3');
INSERT INTO revision VALUES(228,'018563f9-e680-71b6-a877-7b98b1f7638c',228,X'C6728FBCC73ADB232AC9E383A7DC200C58D901FB61AE7FDAE6F9F510EA2336A3','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7448-8ac0-b89294267d40','RS-ICT-66-008',1,'{"uid":"018563f9-e680-7448-8ac0-b89294267d40","ref":"RS-ICT-66-008","rev":1,"status":"draft","title":"ผลตามแผน รอบ 9 เดือน (ตัวอย่าง)","kpi":"kpi4","kpi_round":"m9","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"91.00","result_date":"2023-06-30","result_source":"ระบบ MBUD","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'32DEB015D77325B179E4D9EC717BCA026ADE88665804855482911C0D4D22BB3C');
INSERT INTO revision VALUES(229,'018563f9-e680-71b6-a877-7b98b1f7638c',229,X'32DEB015D77325B179E4D9EC717BCA026ADE88665804855482911C0D4D22BB3C','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-73bd-b3b6-61fb3f16b600','RS-ICT-66-009',1,'{"uid":"018563f9-e680-73bd-b3b6-61fb3f16b600","ref":"RS-ICT-66-009","rev":1,"status":"draft","title":"ผลตามแผน สิ้นปี (ตัวอย่าง)","kpi":"kpi4","kpi_round":"m12","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"98.10","result_date":"2023-09-30","result_source":"ระบบ MBUD","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'1A0BD0824B3AB51C0A66F4FEAA3C94FD62F3198B9D423F980F2C7B9A38B8C4AF');
INSERT INTO revision VALUES(230,'018563f9-e680-71b6-a877-7b98b1f7638c',230,X'1A0BD0824B3AB51C0A66F4FEAA3C94FD62F3198B9D423F980F2C7B9A38B8C4AF','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-737b-aee1-df229921514e','RS-ICT-66-010',1,'{"uid":"018563f9-e680-737b-aee1-df229921514e","ref":"RS-ICT-66-010","rev":1,"status":"draft","title":"PMQA 4.0 รอบประกวด (ตัวอย่าง)","kpi":"kpi6","kpi_round":"pmqa_award","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"404.20","result_date":"2023-08-10","result_source":"ก.พ.ร.","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'5ABB9C43B5953064F308F901A4A5B1DE77F3466ABFD0AF9A63144B3FC25EFABE');
INSERT INTO revision VALUES(231,'018563f9-e680-71b6-a877-7b98b1f7638c',231,X'5ABB9C43B5953064F308F901A4A5B1DE77F3466ABFD0AF9A63144B3FC25EFABE','2022-12-31T00:00:00+07:00',1,'tester',5,'add','result','018563f9-e680-7cf6-b42a-ee2a7e6692e1','RS-ICT-66-011',1,'{"uid":"018563f9-e680-7cf6-b42a-ee2a7e6692e1","ref":"RS-ICT-66-011","rev":1,"status":"draft","title":"PMQA 4.0 รอบวัดผล (ตัวอย่าง)","kpi":"kpi6","kpi_round":"pmqa_indicator","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","result_value":"412.35","result_date":"2023-09-12","result_source":"ก.พ.ร.","certified_by":"018563f9-e680-7ff4-8fee-0cea490b02bc"}',X'C928336DDDCB6F7E09EB41D35422B9655D42DA2CD5D7948E6DA1F8D2E95DC62D');
INSERT INTO revision VALUES(232,'018563f9-e680-71b6-a877-7b98b1f7638c',232,X'C928336DDDCB6F7E09EB41D35422B9655D42DA2CD5D7948E6DA1F8D2E95DC62D','2022-12-31T00:00:00+07:00',1,'tester',5,'add','waiver','018563f9-e680-7d95-a572-f29948b1eb91','WV-GEN-66-001',1,'{"uid":"018563f9-e680-7d95-a572-f29948b1eb91","ref":"WV-GEN-66-001","rev":1,"status":"draft","title":"รับทราบว่าประกาศกล้องวงจรปิดมาหลังวันเริ่มเก็บ (ตัวอย่าง)","waiver_kind":"acknowledge","rule_code":"R23-03","record_ref":"RO-GEN-66-001","event_on":"2022-06-01","waiver_reason":"ติดตั้งกล้องก่อนประกาศสี่เดือน แก้ย้อนหลังไม่ได้ ติดป้ายและประกาศครบทุกจุดแล้วตั้งแต่ 3 ต.ค. 2565","approver":"018563f9-e680-7736-aeda-2a064967e49c","decided_on":"2023-02-20","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab"}',X'BF4DE7B865A88570134AC8C53D5FD88BBC1896EF3A8704892B05C60134375CAC');
INSERT INTO revision VALUES(233,'018563f9-e680-71b6-a877-7b98b1f7638c',233,X'BF4DE7B865A88570134AC8C53D5FD88BBC1896EF3A8704892B05C60134375CAC','2022-12-31T00:00:00+07:00',1,'tester',5,'add','waiver','018563f9-e680-79b9-9278-f4792b855876','WV-GEN-66-002',1,'{"uid":"018563f9-e680-79b9-9278-f4792b855876","ref":"WV-GEN-66-002","rev":1,"status":"draft","title":"เก็บสำเนาบัตรผู้เสนอราคาตามระเบียบพัสดุ (ตัวอย่าง)","waiver_kind":"waive","rule_code":"R22-02","record_ref":"RO-GEN-66-003","waiver_reason":"ระเบียบพัสดุให้แนบสำเนาบัตร ได้สั่งให้ปิดศาสนาและหมู่โลหิตบนสำเนาแล้ว","approver":"018563f9-e680-7736-aeda-2a064967e49c","decided_on":"2023-02-20","valid_until":"2023-12-31","unit_ref":"018563f9-e680-747e-b673-bd42d340a3ab"}',X'7CC81139B6EB9E5F25390751456AD17D2FC8C84A8B87039232CC405A7A52FB8E');
INSERT INTO revision VALUES(234,'018563f9-e680-71b6-a877-7b98b1f7638c',234,X'7CC81139B6EB9E5F25390751456AD17D2FC8C84A8B87039232CC405A7A52FB8E','2022-12-31T00:00:00+07:00',1,'tester',6,'edit','dataset','018563f9-e680-7722-9055-c15de1e62193','DS-ICT-66-005',2,'{"uid":"018563f9-e680-7722-9055-c15de1e62193","ref":"DS-ICT-66-005","rev":2,"status":"draft","name":"การให้บริการเครื่องแม่ข่ายกลาง","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"owner":"018563f9-e680-7074-8971-03c8226d3fa3","retention_ref":"018563f9-e680-72be-ae87-d79758aeec6e"}',X'8E10375569A93AA3EC0E5C9AAF0A9A907BE31FAFF0BE7121F30FF99E13E2FB16');
INSERT INTO revision VALUES(235,'018563f9-e680-71b6-a877-7b98b1f7638c',235,X'8E10375569A93AA3EC0E5C9AAF0A9A907BE31FAFF0BE7121F30FF99E13E2FB16','2022-12-31T00:00:00+07:00',1,'tester',6,'edit','dataset','018563f9-e680-7ab9-a6c8-b0a13819f559','DS-ICT-66-006',2,'{"uid":"018563f9-e680-7ab9-a6c8-b0a13819f559","ref":"DS-ICT-66-006","rev":2,"status":"draft","name":"การสำรองข้อมูลของศูนย์ข้อมูลกลาง","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["farmer","official","system_account"],"data_elements":["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"],"owner":"018563f9-e680-7074-8971-03c8226d3fa3","retention_ref":"018563f9-e680-72be-ae87-d79758aeec6e"}',X'862E2E396F2EE3C0D2553F7EC8B1102739C63B22A1556D5E75339A734C2C5D4D');
INSERT INTO revision VALUES(236,'018563f9-e680-71b6-a877-7b98b1f7638c',236,X'862E2E396F2EE3C0D2553F7EC8B1102739C63B22A1556D5E75339A734C2C5D4D','2022-12-31T00:00:00+07:00',1,'tester',7,'act:submit','act','018563f9-e680-73d9-a1a6-455a8d911afa','DP-ICT-66-001',1,'{"uid":"018563f9-e680-73d9-a1a6-455a8d911afa","record":"018563f9-e680-7fcc-98d3-6812e0a7f284","noun":"dpa","ref":"DP-ICT-66-001","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","date":"2022-11-10","digest":"1:3e5e946687dee739e41971224ee3062d5c3e602627579505b1ff8aa53b4bc0e9","status":"submitted","rev":1}',X'228B8845A29ED68402D24273E417301865A9CFFC48DD3CC05759DCCE0F4F2B29');
INSERT INTO revision VALUES(237,'018563f9-e680-71b6-a877-7b98b1f7638c',237,X'228B8845A29ED68402D24273E417301865A9CFFC48DD3CC05759DCCE0F4F2B29','2022-12-31T00:00:00+07:00',1,'tester',8,'act:approve','act','018563f9-e680-761e-b8ad-e05b78d75da1','DP-ICT-66-001',1,'{"uid":"018563f9-e680-761e-b8ad-e05b78d75da1","record":"018563f9-e680-7fcc-98d3-6812e0a7f284","noun":"dpa","ref":"DP-ICT-66-001","kind":"approve","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","decision":"approve","memo":"กษ 0201/ตัวอย่าง 8","date":"2022-11-14","digest":"1:3e5e946687dee739e41971224ee3062d5c3e602627579505b1ff8aa53b4bc0e9","print":"3be066b00700bd2d9afda9f751702b86c41d57157ebc7702572e41bdcc3b7bd9","status":"approved","rev":1}',X'BB58CA1315191DB1DA7FEF7ED03AFA976E3610E5E42EAE89058A4DA69BF17C6B');
INSERT INTO revision VALUES(238,'018563f9-e680-71b6-a877-7b98b1f7638c',238,X'BB58CA1315191DB1DA7FEF7ED03AFA976E3610E5E42EAE89058A4DA69BF17C6B','2022-12-31T00:00:00+07:00',1,'tester',9,'act:submit','act','018563f9-e680-761e-8b54-a8966d3e9a2d','DP-ICT-66-002',1,'{"uid":"018563f9-e680-761e-8b54-a8966d3e9a2d","record":"018563f9-e680-7370-83a3-f77bd17c4ba3","noun":"dpa","ref":"DP-ICT-66-002","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","date":"2022-12-15","digest":"1:e5a699182635cb2145531709a70bde03f7badc5d8dc48ccda9832f6d5c11b639","status":"submitted","rev":1}',X'ABD69A621F628AFD691E939243CFACFDFB274C111117CEC2C98D90E6E116C0E0');
INSERT INTO revision VALUES(239,'018563f9-e680-71b6-a877-7b98b1f7638c',239,X'ABD69A621F628AFD691E939243CFACFDFB274C111117CEC2C98D90E6E116C0E0','2022-12-31T00:00:00+07:00',1,'tester',10,'act:approve','act','018563f9-e680-7266-837a-688b9364745f','DP-ICT-66-002',1,'{"uid":"018563f9-e680-7266-837a-688b9364745f","record":"018563f9-e680-7370-83a3-f77bd17c4ba3","noun":"dpa","ref":"DP-ICT-66-002","kind":"approve","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","decision":"approve","memo":"กษ 0201/ตัวอย่าง 9","date":"2022-12-19","digest":"1:e5a699182635cb2145531709a70bde03f7badc5d8dc48ccda9832f6d5c11b639","print":"027e3e2bcb32c4f335a2f61f4ab305247789162a5674e0606a9f47a0059dc970","status":"approved","rev":1}',X'B4BED0C4EB1403B08DB779D387516183B26E566C47FD3213A94CC05758088FDE');
INSERT INTO revision VALUES(240,'018563f9-e680-71b6-a877-7b98b1f7638c',240,X'B4BED0C4EB1403B08DB779D387516183B26E566C47FD3213A94CC05758088FDE','2022-12-31T00:00:00+07:00',1,'tester',11,'act:submit','act','018563f9-e680-726f-9e8a-cc3f61567c5e','DP-ICT-66-003',1,'{"uid":"018563f9-e680-726f-9e8a-cc3f61567c5e","record":"018563f9-e680-76a8-aa00-49720bf27303","noun":"dpa","ref":"DP-ICT-66-003","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","date":"2022-09-19","digest":"1:0e9f6747362f10b620087a86d7daf6ec99b51c5742b5bf56545612e65cf8f205","status":"submitted","rev":1}',X'FF4602AC8842C2350769758265286E16759FA16A44CA8C9BA0E278A90C2915E8');
INSERT INTO revision VALUES(241,'018563f9-e680-71b6-a877-7b98b1f7638c',241,X'FF4602AC8842C2350769758265286E16759FA16A44CA8C9BA0E278A90C2915E8','2022-12-31T00:00:00+07:00',1,'tester',12,'act:approve','act','018563f9-e680-72ee-ae62-00a678470506','DP-ICT-66-003',1,'{"uid":"018563f9-e680-72ee-ae62-00a678470506","record":"018563f9-e680-76a8-aa00-49720bf27303","noun":"dpa","ref":"DP-ICT-66-003","kind":"approve","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","decision":"approve","memo":"กษ 0201/ตัวอย่าง 10","date":"2022-09-22","digest":"1:0e9f6747362f10b620087a86d7daf6ec99b51c5742b5bf56545612e65cf8f205","print":"4e472745ed4b82906d62c1eae7a7f045d74a4bdc9564a0e00c0e1d6451ea3d1b","status":"approved","rev":1}',X'45001393230216CBE7849474E3A015D042ECBA8C804F6A8E0A2748BC9262D9BD');
INSERT INTO revision VALUES(242,'018563f9-e680-71b6-a877-7b98b1f7638c',242,X'45001393230216CBE7849474E3A015D042ECBA8C804F6A8E0A2748BC9262D9BD','2022-12-31T00:00:00+07:00',1,'tester',13,'act:submit','act','018563f9-e680-7345-b7eb-5186a0c0157c','DP-FIN-66-001',1,'{"uid":"018563f9-e680-7345-b7eb-5186a0c0157c","record":"018563f9-e680-7982-9da0-318c3f28cc42","noun":"dpa","ref":"DP-FIN-66-001","kind":"submit","level":"unit","by":"018563f9-e680-78b2-84c3-dada07c92516","name":"ตัวอย่าง หัวหน้ากลุ่มการเงิน","post":"หัวหน้ากลุ่มการเงิน","date":"2022-05-18","digest":"1:1f52c3263f44b3e5c64948d8704a0574225fc0d12dd48dc3916c354f2ca9777e","status":"submitted","rev":1}',X'8818266A3613BA8C0EDA235CC1F1E555B51A77B847155BCF2C592A4AA2DA5AA3');
INSERT INTO revision VALUES(243,'018563f9-e680-71b6-a877-7b98b1f7638c',243,X'8818266A3613BA8C0EDA235CC1F1E555B51A77B847155BCF2C592A4AA2DA5AA3','2022-12-31T00:00:00+07:00',1,'tester',14,'act:approve','act','018563f9-e680-73a8-86a1-0c4169f8f2eb','DP-FIN-66-001',1,'{"uid":"018563f9-e680-73a8-86a1-0c4169f8f2eb","record":"018563f9-e680-7982-9da0-318c3f28cc42","noun":"dpa","ref":"DP-FIN-66-001","kind":"approve","level":"unit","by":"018563f9-e680-7c0e-b750-60fa75b30295","name":"ตัวอย่าง ผู้อำนวยการ กค.","post":"ผู้อำนวยการกองคลัง","decision":"approve","memo":"กษ 0204/ตัวอย่าง 3","date":"2022-05-20","digest":"1:1f52c3263f44b3e5c64948d8704a0574225fc0d12dd48dc3916c354f2ca9777e","print":"4f3ac92841a4a011259b5a0183df08951a702ed1fbebf2711aea32acfc1c614b","status":"approved","rev":1}',X'80B668CA2E17B2232CAA7FE60D7A1A4D729DEAE0D5F777405B23306DD26C7765');
INSERT INTO revision VALUES(244,'018563f9-e680-71b6-a877-7b98b1f7638c',244,X'80B668CA2E17B2232CAA7FE60D7A1A4D729DEAE0D5F777405B23306DD26C7765','2022-12-31T00:00:00+07:00',1,'tester',15,'score:freeze','score','018563f9-e680-7955-a20e-dcbe9397b68c','SC-66-20221231',1,'{"as_of":"2022-12-31","unit":"","agreement":"1:a411d5cd5ee368117974b2fca3c3e58b52b7732cdba2e0ce805f906dd7b22e9d","score":"517e49d294ebb838d6f6d84b882790d4b5ee212539ea6309e9bfb7480af7d7a6","year":2566,"total":1000,"reported":35}',X'A0003FBB61CAE7E9812295A789DCD42E203ADDC2C3A8BDBC9014B1CDF64EF521');
INSERT INTO revision VALUES(245,'018563f9-e680-71b6-a877-7b98b1f7638c',245,X'A0003FBB61CAE7E9812295A789DCD42E203ADDC2C3A8BDBC9014B1CDF64EF521','2023-01-09T00:00:00+07:00',1,'tester',16,'add','unit','01859253-2280-744c-965d-a96cecd21001','LAB',1,'{"uid":"01859253-2280-744c-965d-a96cecd21001","ref":"LAB","rev":1,"status":"draft","code":"LAB","name":"Laboratory"}',X'C45FA6E826FC4F45FAF6DAF78BD45435E8C4602825085CF4B41C274D48380DAF');
INSERT INTO revision VALUES(246,'018563f9-e680-71b6-a877-7b98b1f7638c',246,X'C45FA6E826FC4F45FAF6DAF78BD45435E8C4602825085CF4B41C274D48380DAF','2023-01-09T00:00:00+07:00',1,'tester',17,'edit','setting','018563f9-e680-75d5-84b8-c1f240dec2af','ST-ORG-66-001',2,'{"uid":"018563f9-e680-75d5-84b8-c1f240dec2af","ref":"ST-ORG-66-001","rev":2,"status":"draft","name":"ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)","fiscal_year":2566,"site_urls":"https://www.example.go.th/pdpa","form_versions":"แบบ RoPA ฉบับ 1","approvers":["018563f9-e680-73d2-a6cd-fd3b85fec2d2","018563f9-e680-7ff4-8fee-0cea490b02bc"],"breach_report_channel":"ช่องทางของ สคส. (ตัวอย่าง)","dpo_registration_url":"https://www.example.go.th/pdpa/dpo","gppc_url":"https://www.example.go.th/pdpa/gppc","due_round6":"2023-03-31","due_round9":"2023-06-30","due_annual":"2023-09-30","due_catalogue6":"2023-03-31","due_catalogue9":"2023-05-31","holiday":[{"uid":"018563f9-e680-7f26-86b4-228d71d03178","holiday_on":"2023-01-16","holiday_name":"Office day"},{"uid":"018563f9-e680-7dbd-8e96-ee22163526e0","holiday_on":"2022-10-24","holiday_name":"วันหยุดชดเชยวันปิยมหาราช"},{"uid":"018563f9-e680-7624-89e2-b839efe477e7","holiday_on":"2022-12-05","holiday_name":"วันพ่อแห่งชาติ"},{"uid":"018563f9-e680-7673-b9c3-b98779b84757","holiday_on":"2022-12-12","holiday_name":"วันหยุดชดเชยวันรัฐธรรมนูญ"},{"uid":"018563f9-e680-79be-aee7-e482cab0eaa0","holiday_on":"2023-01-02","holiday_name":"วันหยุดชดเชยวันสิ้นปี"},{"uid":"018563f9-e680-7eef-8791-cc4c3f4f07f3","holiday_on":"2023-03-06","holiday_name":"วันมาฆบูชา"},{"uid":"018563f9-e680-7671-89c2-b7debfed73a7","holiday_on":"2023-04-06","holiday_name":"วันจักรี"},{"uid":"018563f9-e680-78ab-b021-73e836d1b153","holiday_on":"2023-04-13","holiday_name":"วันสงกรานต์"},{"uid":"018563f9-e680-7260-81d9-3733fde4ef75","holiday_on":"2023-04-14","holiday_name":"วันสงกรานต์"},{"uid":"018563f9-e680-73a9-99a2-2b175f6cdcf8","holiday_on":"2023-05-01","holiday_name":"วันแรงงานแห่งชาติ"},{"uid":"018563f9-e680-76b5-b708-bf98fb2acbee","holiday_on":"2023-05-04","holiday_name":"วันฉัตรมงคล"},{"uid":"018563f9-e680-7a49-9472-18735d7e5b23","holiday_on":"2023-06-05","holiday_name":"วันหยุดชดเชยวันวิสาขบูชา"},{"uid":"018563f9-e680-76c8-aff4-29daf34e3c0a","holiday_on":"2023-07-28","holiday_name":"วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว"},{"uid":"018563f9-e680-74f9-85a3-8dae20311839","holiday_on":"2023-08-01","holiday_name":"วันอาสาฬหบูชา"},{"uid":"018563f9-e680-73a7-acde-7fe91c45a3ff","holiday_on":"2023-08-14","holiday_name":"วันหยุดชดเชยวันแม่แห่งชาติ"}],"policy_review_months":12,"policy_request_days":30,"policy_erase_days":30,"policy_request_soon_days":7,"policy_withdraw_days":7,"policy_cctv_days":30,"policy_disposal_soon_days":60,"policy_disposal_cycle_months":12,"policy_dpa_soon_days":60,"policy_processor_hours":24,"policy_tell_persons_hours":24,"policy_supplement_days":7,"policy_drill_months":12,"policy_high_risk_count":1000,"policy_encrypt_count":1000,"deduct_mode":"points","accept_umbrella":false,"interpolate":false,"kpi3_levels":false}',X'D6A83C014CD89F11FF79D706135EE8556CFB297AC0E98EDCFFC2DF5136BC75D1');
INSERT INTO revision VALUES(247,'018563f9-e680-71b6-a877-7b98b1f7638c',247,X'D6A83C014CD89F11FF79D706135EE8556CFB297AC0E98EDCFFC2DF5136BC75D1','2023-01-10T00:00:00+07:00',1,'tester',18,'add','dataset','01859779-7e80-714d-9f6e-a8a09f40f434','DS-LAB-66-001',1,'{"uid":"01859779-7e80-714d-9f6e-a8a09f40f434","ref":"DS-LAB-66-001","rev":1,"status":"draft","name":"กล้องวงจรปิด","unit_ref":"01859253-2280-744c-965d-a96cecd21001","subject_categories":["official","gov_employee","contractor_staff","visitor","public"],"data_elements":["vehicle","cctv"]}',X'18B9C592B56456ED2B5E3B16901DD47AE25C9A709C4B92F69D345D49959B37B5');
INSERT INTO revision VALUES(248,'018563f9-e680-71b6-a877-7b98b1f7638c',248,X'18B9C592B56456ED2B5E3B16901DD47AE25C9A709C4B92F69D345D49959B37B5','2023-01-10T00:00:00+07:00',1,'tester',18,'add','activity','01859779-7e80-72a5-801a-b122d43b99cf','RO-LAB-66-001',1,'{"uid":"01859779-7e80-72a5-801a-b122d43b99cf","ref":"RO-LAB-66-001","rev":1,"status":"draft","activity_name":"กล้องวงจรปิด","activity_desc":"บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ ๓๐ วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","record_role":"controller","collected_before_pdpa":true,"next_review_date":"2024-01-10","is_routine":true,"dataset_refs":["01859779-7e80-714d-9f6e-a8a09f40f434"],"subject_categories":["official","gov_employee","contractor_staff","visitor","public"],"subject_vulnerable":["none"],"data_elements":["vehicle","cctv"],"source_types":["self","device_src"],"source_detail":"กล้องวงจรปิดของสำนักงาน","collection_channels":["cctv"],"acquisition_form":["soft"],"purpose":[{"uid":"01859779-7e80-792c-8943-556fe1b70e12","purpose_text":"เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ","purpose_elements":["vehicle","cctv"],"lawful_basis":"public_task","legal_ref":"ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้"}],"notice_channels":["website","poster","sticker"],"notice_timing":"at","internal_access":"เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่","access_conditions":"ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน","access_rights_method":"ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย","uses_without_consent":"ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง","recipient":[{"uid":"01859779-7e80-7b05-90c3-f19343580955","recipient_type":"court","recipient_name":"พนักงานสอบสวนหรือศาล","recipient_purpose":"สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ","recipient_basis":"legal","recipient_elements":["vehicle","cctv"],"disclosure_mode":"single","oia24_ground":"oia24_6"}],"storage":[{"uid":"01859779-7e80-7c8b-8710-c71894bbbaf5","storage_medium":"nvr","storage_country":"TH"}],"retention_ref":"018563f9-e680-733e-bed0-46d26095a1d8","is_official_record":false,"security_ref":"018563f9-e680-767f-b6b4-94b64f6384ff","risk_rating":"medium","not_applicable":{"sensitive_categories":"กล้องไม่ใช้ระบบจดจำใบหน้า","indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'36D21D7E481505B1093E98D4A9B91F0AD94ABD57D39D35F879985225D0DA9672');
INSERT INTO revision VALUES(249,'018563f9-e680-71b6-a877-7b98b1f7638c',249,X'36D21D7E481505B1093E98D4A9B91F0AD94ABD57D39D35F879985225D0DA9672','2023-01-10T00:00:00+07:00',1,'tester',19,'add','dataset','01859779-7e80-7dcd-be6d-a08632a8056f','DS-LAB-66-002',1,'{"uid":"01859779-7e80-7dcd-be6d-a08632a8056f","ref":"DS-LAB-66-002","rev":1,"status":"draft","name":"Samples of soil","unit_ref":"01859253-2280-744c-965d-a96cecd21001","data_elements":["name","phone","+plot number"]}',X'33CB4440EE66BA168E9728048F921A8BE91DE1C969933D56FA0BEC6ECCD0ACC9');
INSERT INTO revision VALUES(250,'018563f9-e680-71b6-a877-7b98b1f7638c',250,X'33CB4440EE66BA168E9728048F921A8BE91DE1C969933D56FA0BEC6ECCD0ACC9','2023-01-10T00:00:00+07:00',1,'tester',19,'add','activity','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','RO-LAB-66-002',1,'{"uid":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","ref":"RO-LAB-66-002","rev":1,"status":"draft","activity_name":"Samples of soil","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"data_elements":["name","phone","+plot number"]}',X'8E305454120C1B415E4AD7C74859D6423877F28EE3EE0588CAA684D5EFF17C94');
INSERT INTO revision VALUES(251,'018563f9-e680-71b6-a877-7b98b1f7638c',251,X'8E305454120C1B415E4AD7C74859D6423877F28EE3EE0588CAA684D5EFF17C94','2023-01-10T00:00:00+07:00',1,'tester',20,'edit','activity','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','RO-LAB-66-002',2,'{"uid":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","ref":"RO-LAB-66-002","rev":2,"status":"draft","activity_name":"Samples of soil","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"recipient":[{"uid":"01859779-7e80-7104-b8f2-888c01da1bff","recipient_name":"Land office"}]}',X'E97967474463D70C4A5A98A51C9FCE0A0701BBEA702119EAEB0A5DBFCB950B6C');
INSERT INTO revision VALUES(252,'018563f9-e680-71b6-a877-7b98b1f7638c',252,X'E97967474463D70C4A5A98A51C9FCE0A0701BBEA702119EAEB0A5DBFCB950B6C','2023-01-10T00:00:00+07:00',1,'tester',21,'edit','activity','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','RO-LAB-66-002',3,'{"uid":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","ref":"RO-LAB-66-002","rev":3,"status":"draft","activity_name":"Samples of soil","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"data_elements_other":"- nothing else","recipient":[{"uid":"01859779-7e80-7104-b8f2-888c01da1bff","recipient_name":"Land office"}]}',X'3941D4EF71945E97E0CC91B80C309FE05C019BE1B2307C5DD625193B0BA0C899');
INSERT INTO revision VALUES(253,'018563f9-e680-71b6-a877-7b98b1f7638c',253,X'3941D4EF71945E97E0CC91B80C309FE05C019BE1B2307C5DD625193B0BA0C899','2023-01-11T00:00:00+07:00',1,'tester',22,'add','activity','01859c9f-da80-7f01-98da-f2c82a8a6229','RO-LAB-66-003',1,'{"uid":"01859c9f-da80-7f01-98da-f2c82a8a6229","ref":"RO-LAB-66-003","rev":1,"status":"draft","activity_name":"Samples of water","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"data_elements_other":"- nothing else","recipient":[{"uid":"01859c9f-da80-720d-8f4d-d77c66c5954d","recipient_name":"Land office"}]}',X'2F561E6EFE3F890A28944B1A02506E124F0DA9546F8A73806D7C3361021E5012');
INSERT INTO revision VALUES(254,'018563f9-e680-71b6-a877-7b98b1f7638c',254,X'2F561E6EFE3F890A28944B1A02506E124F0DA9546F8A73806D7C3361021E5012','2023-01-11T00:00:00+07:00',1,'tester',23,'remove','activity','01859c9f-da80-7f01-98da-f2c82a8a6229','RO-LAB-66-003',1,'{"uid":"01859c9f-da80-7f01-98da-f2c82a8a6229","ref":"RO-LAB-66-003","rev":1,"status":"draft","activity_name":"Samples of water","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"data_elements_other":"- nothing else","recipient":[{"uid":"01859c9f-da80-720d-8f4d-d77c66c5954d","recipient_name":"Land office"}]}',X'D4117753B994B4D7012F614C1B31498F43717B83D022C1FDC65087A6A853794B');
INSERT INTO revision VALUES(255,'018563f9-e680-71b6-a877-7b98b1f7638c',255,X'D4117753B994B4D7012F614C1B31498F43717B83D022C1FDC65087A6A853794B','2023-01-11T00:00:00+07:00',1,'tester',24,'restore','activity','01859c9f-da80-7f01-98da-f2c82a8a6229','RO-LAB-66-003',2,'{"uid":"01859c9f-da80-7f01-98da-f2c82a8a6229","ref":"RO-LAB-66-003","rev":2,"status":"draft","activity_name":"Samples of water","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-10","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"data_elements_other":"- nothing else","recipient":[{"uid":"01859c9f-da80-720d-8f4d-d77c66c5954d","recipient_name":"Land office"}]}',X'C7B2E238A27A1691479DE59AE112872477E1E26FE17355E78B4BC7C30098017D');
INSERT INTO revision VALUES(256,'018563f9-e680-71b6-a877-7b98b1f7638c',256,X'C7B2E238A27A1691479DE59AE112872477E1E26FE17355E78B4BC7C30098017D','2023-01-12T00:00:00+07:00',1,'tester',25,'add','activity','0185a1c6-3680-7085-94fe-154f77c41a7d','RO-LAB-66-004',1,'{"uid":"0185a1c6-3680-7085-94fe-154f77c41a7d","ref":"RO-LAB-66-004","rev":1,"status":"draft","activity_name":"Typed twice","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-12"}',X'7526EAFFB98C31C06CE64131F60C9C67219787F01E059D4CCB1A5E0BB9CC6057');
INSERT INTO revision VALUES(257,'018563f9-e680-71b6-a877-7b98b1f7638c',257,X'7526EAFFB98C31C06CE64131F60C9C67219787F01E059D4CCB1A5E0BB9CC6057','2023-01-12T00:00:00+07:00',1,'tester',26,'remove','activity','0185a1c6-3680-7085-94fe-154f77c41a7d','RO-LAB-66-004',1,'{"uid":"0185a1c6-3680-7085-94fe-154f77c41a7d","ref":"RO-LAB-66-004","rev":1,"status":"draft","activity_name":"Typed twice","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-01-12"}',X'1DF1C5C06790BAAB10008A28FC851D2862B2255B9FAC5E769BFD832962670D12');
INSERT INTO revision VALUES(258,'018563f9-e680-71b6-a877-7b98b1f7638c',258,X'1DF1C5C06790BAAB10008A28FC851D2862B2255B9FAC5E769BFD832962670D12','2023-01-12T00:00:00+07:00',1,'tester',27,'add','person','0185a1c6-3680-7cce-8683-9ccfa5505e2d','PS-ORG-66-003',1,'{"uid":"0185a1c6-3680-7cce-8683-9ccfa5505e2d","ref":"PS-ORG-66-003","rev":1,"status":"draft","name":"Leaves again","post":"clerk"}',X'E42E728864FC22ECFE5C88324D0D8AFBDA2878586B08619FEBDFFD08263644EF');
INSERT INTO revision VALUES(259,'018563f9-e680-71b6-a877-7b98b1f7638c',259,X'E42E728864FC22ECFE5C88324D0D8AFBDA2878586B08619FEBDFFD08263644EF','2023-01-12T00:00:00+07:00',1,'tester',28,'undo:27:remove','person','0185a1c6-3680-7cce-8683-9ccfa5505e2d','PS-ORG-66-003',1,'{"uid":"0185a1c6-3680-7cce-8683-9ccfa5505e2d","ref":"PS-ORG-66-003","rev":1,"status":"draft","name":"Leaves again","post":"clerk"}',X'E1EEF77F285483C7AF1893ECF3D48A000D8532D030CE18CCE70DECAF2F9000C3');
INSERT INTO revision VALUES(260,'018563f9-e680-71b6-a877-7b98b1f7638c',260,X'E1EEF77F285483C7AF1893ECF3D48A000D8532D030CE18CCE70DECAF2F9000C3','2023-01-20T00:00:00+07:00',1,'tester',29,'add','evidence','0185caf9-1680-78b4-93ec-09b61ad2be76','EV-LAB-66-001',1,'{"uid":"0185caf9-1680-78b4-93ec-09b61ad2be76","ref":"EV-LAB-66-001","rev":1,"status":"draft","title":"Order of the laboratory","unit_ref":"01859253-2280-744c-965d-a96cecd21001","file_name":"order.pdf","media_type":"application/pdf","sha256":"8691632b18fa0691a32b9bf7ed5daa50e1ff63f7715e64c1114580e582b5e2d9","size":1209,"file_kept":true}',X'12E11BB27E4951D920762FFBC494D3B28F7D8B120B1692744F16A690F4B66F0A');
INSERT INTO revision VALUES(261,'018563f9-e680-71b6-a877-7b98b1f7638c',261,X'12E11BB27E4951D920762FFBC494D3B28F7D8B120B1692744F16A690F4B66F0A','2023-01-20T00:00:00+07:00',1,'tester',30,'add','evidence','0185caf9-1680-77e6-8136-dbe831d4483c','EV-LAB-66-002',1,'{"uid":"0185caf9-1680-77e6-8136-dbe831d4483c","ref":"EV-LAB-66-002","rev":1,"status":"draft","title":"Read in error","unit_ref":"01859253-2280-744c-965d-a96cecd21001","file_name":"secret.pdf","media_type":"application/pdf","sha256":"56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52","size":149,"file_kept":true}',X'3F619C9D7E98F349BEE2CEAE97491E2F22650AFEFB1B8FB619961C9A47366056');
INSERT INTO revision VALUES(262,'018563f9-e680-71b6-a877-7b98b1f7638c',262,X'3F619C9D7E98F349BEE2CEAE97491E2F22650AFEFB1B8FB619961C9A47366056','2023-01-21T00:00:00+07:00',1,'tester',31,'act:erase','evidence','0185caf9-1680-77e6-8136-dbe831d4483c','EV-LAB-66-002',2,'{"uid":"0185caf9-1680-77e6-8136-dbe831d4483c","ref":"EV-LAB-66-002","rev":2,"status":"draft","title":"Read in error","unit_ref":"01859253-2280-744c-965d-a96cecd21001","file_name":"secret.pdf","media_type":"application/pdf","sha256":"56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52","size":149}',X'4C2DA7227A8460EEEFA28CCB75D10E404C6DDCAB002D32910C246882C9F34166');
INSERT INTO revision VALUES(263,'018563f9-e680-71b6-a877-7b98b1f7638c',263,X'4C2DA7227A8460EEEFA28CCB75D10E404C6DDCAB002D32910C246882C9F34166','2023-01-21T00:00:00+07:00',1,'tester',31,'act:erase','act','0185d01f-7280-7682-a36c-3746c1ef5a97','EV-LAB-66-002',2,'{"uid":"0185d01f-7280-7682-a36c-3746c1ef5a97","record":"0185caf9-1680-77e6-8136-dbe831d4483c","noun":"evidence","ref":"EV-LAB-66-002","kind":"erase","level":"unit","by":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","name":"ตัวอย่าง DPO","post":"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล","date":"2023-01-21","reason":"Read in error","digest":"1:f490adc040d809de49db1971c2809cff92584e054de63ece9757559c97f56bd5","status":"draft","erased":"{\"fields\":[],\"files\":[\"56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52\"],\"redacted\":[]}","rev":2}',X'5D14298C7049D8113722A2DD2A207F117E956C1507E8E9EB46BAABAB9577CC76');
INSERT INTO revision VALUES(264,'018563f9-e680-71b6-a877-7b98b1f7638c',264,X'5D14298C7049D8113722A2DD2A207F117E956C1507E8E9EB46BAABAB9577CC76','2023-02-01T00:00:00+07:00',1,'tester',32,'add','request','018608c5-6680-7025-ba88-0a30487a934c','RQ-LAB-66-001',1,'{"uid":"018608c5-6680-7025-ba88-0a30487a934c","ref":"RQ-LAB-66-001","rev":1,"status":"draft","title":"Copy of a record","unit_ref":"01859253-2280-744c-965d-a96cecd21001","received_at":"2023-02-01T00:00:00+07:00","requester_name":{"sha256":"0877b59b2f81269731fb75b9a5f7922d89a080020a4f808fce0f1d052a62aefa"},"requester_contact":{"sha256":"67c39185b03747bb1e7e29874e39e484e6e16f536b9bbc73868a0a44d56c9189"}}',X'836DB83781D286434C24D1FE5CAD411B931F0D94C156135A513D77520B3CAF36');
INSERT INTO revision VALUES(265,'018563f9-e680-71b6-a877-7b98b1f7638c',265,X'836DB83781D286434C24D1FE5CAD411B931F0D94C156135A513D77520B3CAF36','2023-02-02T00:00:00+07:00',1,'tester',33,'edit','request','018608c5-6680-7025-ba88-0a30487a934c','RQ-LAB-66-001',2,'{"uid":"018608c5-6680-7025-ba88-0a30487a934c","ref":"RQ-LAB-66-001","rev":2,"status":"draft","title":"Copy of a record","unit_ref":"01859253-2280-744c-965d-a96cecd21001","received_at":"2023-02-01T00:00:00+07:00","requester_name":{"sha256":"56e78d3230f95f2fafd558ac204e8841da72528831aeb3081e6af37f2886bf28"},"requester_contact":{"sha256":"5d5c1f74623f40b65b06bc73e70a55aea57ed1b9ea201ee6504bb996ff9af7a4"}}',X'00AEAF17BBFB816966251A38F0306CC85E8105CD8C95BBB55A135E381BB80714');
INSERT INTO revision VALUES(266,'018563f9-e680-71b6-a877-7b98b1f7638c',266,X'00AEAF17BBFB816966251A38F0306CC85E8105CD8C95BBB55A135E381BB80714','2023-02-02T00:00:00+07:00',1,'tester',34,'add','request','01860deb-c280-799e-91c9-2c6685a62395','RQ-LAB-66-002',1,'{"uid":"01860deb-c280-799e-91c9-2c6685a62395","ref":"RQ-LAB-66-002","rev":1,"status":"draft","title":"Objection","unit_ref":"01859253-2280-744c-965d-a96cecd21001","requester_name":{"sha256":"9df3bf65abacf4040cd99989aadf6698f264fad7c94309cc908635d6f2eb064f"}}',X'B92B52D06DFAD9C7B045035CDCFE8D9C01EBA88E5B8B00938AAA82D33DB4540B');
INSERT INTO revision VALUES(267,'018563f9-e680-71b6-a877-7b98b1f7638c',267,X'B92B52D06DFAD9C7B045035CDCFE8D9C01EBA88E5B8B00938AAA82D33DB4540B','2023-03-01T00:00:00+07:00',1,'tester',35,'act:erase','request','018608c5-6680-7025-ba88-0a30487a934c','RQ-LAB-66-001',3,'{"uid":"018608c5-6680-7025-ba88-0a30487a934c","ref":"RQ-LAB-66-001","rev":3,"status":"draft","title":"Copy of a record","unit_ref":"01859253-2280-744c-965d-a96cecd21001","received_at":"2023-02-01T00:00:00+07:00"}',X'603394D8F22D4BADA3F9236010D79DCE7BECEA3E3E2CE0695CA52661358B6BE2');
INSERT INTO revision VALUES(268,'018563f9-e680-71b6-a877-7b98b1f7638c',268,X'603394D8F22D4BADA3F9236010D79DCE7BECEA3E3E2CE0695CA52661358B6BE2','2023-03-01T00:00:00+07:00',1,'tester',35,'act:erase','act','018698f7-7680-7f4a-b3a4-59daaa53f497','RQ-LAB-66-001',3,'{"uid":"018698f7-7680-7f4a-b3a4-59daaa53f497","record":"018608c5-6680-7025-ba88-0a30487a934c","noun":"request","ref":"RQ-LAB-66-001","kind":"erase","level":"unit","by":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","name":"ตัวอย่าง DPO","post":"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล","memo":"LAB 1/2566","date":"2023-03-01","reason":"Kept long enough","digest":"1:391adf996ef95cfe2a0d1ab54d321154e88a1031fe1f37ae3436b5d6ba948b9e","status":"draft","erased":"{\"fields\":[\"requester_contact\",\"requester_name\"],\"files\":[],\"redacted\":[]}","rev":3}',X'7AB46346091FE94FD6CE82D88CB7228E309CC73D7B9E80CD1A9F3B4162723D7C');
INSERT INTO revision VALUES(269,'018563f9-e680-71b6-a877-7b98b1f7638c',269,X'7AB46346091FE94FD6CE82D88CB7228E309CC73D7B9E80CD1A9F3B4162723D7C','2023-03-02T00:00:00+07:00',1,'tester',36,'act:submit','act','01869e1d-d280-7039-b245-8bb588cc222e','RO-ICT-66-001',1,'{"uid":"01869e1d-d280-7039-b245-8bb588cc222e","record":"018563f9-e680-7f72-84ab-ac9854462e24","noun":"activity","ref":"RO-ICT-66-001","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","memo":"ICT 10/2566","date":"2023-03-02","digest":"1:4a3d2c6669f384c1297281382fdb9dee81b537e3ea5cf83490d5dc677d9c8043","status":"submitted","rev":1}',X'4FA07AF49BBE1494B4961E2062984FAAB326F9194DF255379F7D3F46A9AFD95A');
INSERT INTO revision VALUES(270,'018563f9-e680-71b6-a877-7b98b1f7638c',270,X'4FA07AF49BBE1494B4961E2062984FAAB326F9194DF255379F7D3F46A9AFD95A','2023-03-02T00:00:00+07:00',1,'tester',36,'act:submit','act','01869e1d-d280-7fa5-b54c-2ad40bcd3665','RO-ICT-66-002',1,'{"uid":"01869e1d-d280-7fa5-b54c-2ad40bcd3665","record":"018563f9-e680-7f47-98be-181d8212496d","noun":"activity","ref":"RO-ICT-66-002","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","memo":"ICT 10/2566","date":"2023-03-02","digest":"1:4db651d806e6968ad2fc5e6a31e74a6133bfcd055d61adbdb4f6014c61d23b28","status":"submitted","rev":1}',X'E3CCA209A81F71BD72BB247D56A69B630ADDB40D824CA34AFDB3EDA6A1FFAD2A');
INSERT INTO revision VALUES(271,'018563f9-e680-71b6-a877-7b98b1f7638c',271,X'E3CCA209A81F71BD72BB247D56A69B630ADDB40D824CA34AFDB3EDA6A1FFAD2A','2023-03-06T00:00:00+07:00',1,'tester',37,'act:approve','act','0186b2b7-4280-7b64-9ce4-7eff302524ce','RO-ICT-66-001',1,'{"uid":"0186b2b7-4280-7b64-9ce4-7eff302524ce","record":"018563f9-e680-7f72-84ab-ac9854462e24","noun":"activity","ref":"RO-ICT-66-001","kind":"approve","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","decision":"approve","memo":"ICT 11/2566","date":"2023-03-06","digest":"1:4a3d2c6669f384c1297281382fdb9dee81b537e3ea5cf83490d5dc677d9c8043","print":"5d77f905606b37e6446bb5de9ef0e0bc8909ed2a3cada2060f773116de866520","status":"approved","rev":1}',X'E611A0D8688EAA0F51AA1BD4DAF3BD6819B0B2EF3D228ACEE8A7EB230893CF68');
INSERT INTO revision VALUES(272,'018563f9-e680-71b6-a877-7b98b1f7638c',272,X'E611A0D8688EAA0F51AA1BD4DAF3BD6819B0B2EF3D228ACEE8A7EB230893CF68','2023-03-06T00:00:00+07:00',1,'tester',38,'act:return','act','0186b2b7-4280-7135-ae81-37ac7b6c9e1e','RO-ICT-66-002',1,'{"uid":"0186b2b7-4280-7135-ae81-37ac7b6c9e1e","record":"018563f9-e680-7f47-98be-181d8212496d","noun":"activity","ref":"RO-ICT-66-002","kind":"return","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","date":"2023-03-06","reason":"Say for how long","digest":"1:4db651d806e6968ad2fc5e6a31e74a6133bfcd055d61adbdb4f6014c61d23b28","status":"returned","rev":1}',X'2EBE3980460BF8DDD42D528887FC6B9EA65512E7321A1DF81614B6AB7C60CEB6');
INSERT INTO revision VALUES(273,'018563f9-e680-71b6-a877-7b98b1f7638c',273,X'2EBE3980460BF8DDD42D528887FC6B9EA65512E7321A1DF81614B6AB7C60CEB6','2023-03-07T00:00:00+07:00',1,'tester',39,'edit','activity','018563f9-e680-7f72-84ab-ac9854462e24','RO-ICT-66-001',2,'{"uid":"018563f9-e680-7f72-84ab-ac9854462e24","ref":"RO-ICT-66-001","rev":2,"status":"approved","activity_name":"การแจ้งปัญหาและช่วยเหลือผู้ใช้","activity_desc":"รับแจ้งปัญหาการใช้คอมพิวเตอร์และระบบงาน มอบหมายผู้แก้ไข บันทึกผล และสำรวจความพึงพอใจ","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบแจ้งปัญหาการใช้งาน","collect_start":"2020-01-06","collected_before_pdpa":true,"last_review_date":"2023-02-15","next_review_date":"2024-02-15","is_routine":true,"dataset_refs":["018563f9-e680-7967-b2f1-80d10a8a7d44"],"subject_categories":["official","gov_employee","contractor_staff","system_account"],"subject_count":4321,"subject_vulnerable":["none"],"data_elements":["name","phone","email","position","username","ip","device","opinion"],"source_types":["self"],"collection_channels":["web_form","email","phone"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7057-a340-d7eabea37312","purpose_text":"เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ","purpose_elements":["name","phone","email","position","username","ip","device","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถติดต่อกลับหรือแก้ไขปัญหาได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่ช่วยเหลือผู้ใช้และผู้ดูแลระบบที่ได้รับมอบหมาย","access_conditions":"เห็นเฉพาะเรื่องที่ได้รับมอบหมาย การเข้าเครื่องระยะไกลต้องให้ผู้ใช้อนุญาตทุกครั้ง ไม่ถามรหัสผ่าน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้แก้ไขปัญหาและปรับปรุงบริการภายในสำนักงาน โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7840-b8bc-55603dc4983a","storage_medium":"database","storage_location":"ระบบแจ้งซ่อม (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-72f0-aa42-91bcd5610dad","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","risk_rating":"low","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'786EB4D3659B00CF6B977D0DFBE6222D68CA8B5BE6DCA790CBE8B60E15163A1E');
INSERT INTO revision VALUES(274,'018563f9-e680-71b6-a877-7b98b1f7638c',274,X'786EB4D3659B00CF6B977D0DFBE6222D68CA8B5BE6DCA790CBE8B60E15163A1E','2023-03-07T00:00:00+07:00',1,'tester',40,'act:submit','act','0186b7dd-9e80-7e6c-a400-c8761713559c','RO-LAB-66-002',3,'{"uid":"0186b7dd-9e80-7e6c-a400-c8761713559c","record":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","noun":"activity","ref":"RO-LAB-66-002","kind":"submit","level":"unit","by":"018563f9-e680-7074-8971-03c8226d3fa3","name":"ตัวอย่าง หัวหน้ากลุ่ม ศทส.","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","date":"2023-03-07","digest":"1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588","status":"submitted","rev":3}',X'06DFA9C5DD7489B71164D1D3797721D3C3701C176AC523F7988F1F88E740D227');
INSERT INTO revision VALUES(275,'018563f9-e680-71b6-a877-7b98b1f7638c',275,X'06DFA9C5DD7489B71164D1D3797721D3C3701C176AC523F7988F1F88E740D227','2023-03-07T00:00:00+07:00',1,'tester',41,'act:approve','act','0186b7dd-9e80-7908-983a-705b12796b86','RO-LAB-66-002',3,'{"uid":"0186b7dd-9e80-7908-983a-705b12796b86","record":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","noun":"activity","ref":"RO-LAB-66-002","kind":"approve","level":"unit","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","decision":"approve","date":"2023-03-07","despite":"Signed on paper","digest":"1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588","print":"5c2db9d84a119427261c3decad32d77f5a0bd29a802f95fa3cec76566c586dee","status":"approved","rev":3}',X'19A3A6BF54BB8139C23587941378B787A067BBB88948DF8767DEEE0EC6474146');
INSERT INTO revision VALUES(276,'018563f9-e680-71b6-a877-7b98b1f7638c',276,X'19A3A6BF54BB8139C23587941378B787A067BBB88948DF8767DEEE0EC6474146','2023-03-07T00:00:00+07:00',1,'tester',42,'act:retire','act','0186b7dd-9e80-7bb8-90d1-a9a92fd7f9fb','RO-LAB-66-002',3,'{"uid":"0186b7dd-9e80-7bb8-90d1-a9a92fd7f9fb","record":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","noun":"activity","ref":"RO-LAB-66-002","kind":"retire","level":"centre","by":"018563f9-e680-7ff4-8fee-0cea490b02bc","name":"ตัวอย่าง ผู้อำนวยการ ศทส.","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","date":"2023-03-07","reason":"Given to another office","digest":"1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588","status":"retired","rev":3}',X'AEEF132DC4E19636EF356DC5C09FBA1996666DEC40BA575DE8BB4083D9DC0D34');
INSERT INTO revision VALUES(277,'018563f9-e680-71b6-a877-7b98b1f7638c',277,X'AEEF132DC4E19636EF356DC5C09FBA1996666DEC40BA575DE8BB4083D9DC0D34','2023-03-10T00:00:00+07:00',1,'tester',43,'add','activity','0186c750-b280-7698-91cd-114ab422decd','RO-LAB-66-005',1,'{"uid":"0186c750-b280-7698-91cd-114ab422decd","ref":"RO-LAB-66-005","rev":1,"status":"draft","activity_name":"Half an answer","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","next_review_date":"2024-03-10"}',X'CAE69AC8D8EE39AEEB310A22166A56531DC1F30DF03C7B1E0306F000BE8F2BEA');
INSERT INTO revision VALUES(278,'018563f9-e680-71b6-a877-7b98b1f7638c',278,X'CAE69AC8D8EE39AEEB310A22166A56531DC1F30DF03C7B1E0306F000BE8F2BEA','2023-03-15T00:00:00+07:00',1,'tester',44,'score:freeze','score','0186e110-7e80-7b1b-9b03-c45f11c3ee40','SC-66-20230228',1,'{"as_of":"2023-02-28","unit":"018563f9-e680-7ebf-b56d-b4d4717b79d0","agreement":"1:a411d5cd5ee368117974b2fca3c3e58b52b7732cdba2e0ce805f906dd7b22e9d","score":"307d54374fe22a9125783827ec91981ed392fb5c40d5a31f9af68ed4c3d81492","year":2566,"total":1000,"reported":35}',X'B7031063BE30D661827574BE5F5709495148C08679454580D689CB52276B39CB');
INSERT INTO revision VALUES(279,'018563f9-e680-71b6-a877-7b98b1f7638c',279,X'B7031063BE30D661827574BE5F5709495148C08679454580D689CB52276B39CB','2023-03-10T00:00:00+07:00',1,'tester',45,'add','dataset','0186c750-b280-745c-95da-b485c0704b0a','DS-LAB-66-003',1,'{"uid":"0186c750-b280-745c-95da-b485c0704b0a","ref":"DS-LAB-66-003","rev":1,"status":"draft","name":"การลงทะเบียนอบรมและสัมมนา","unit_ref":"01859253-2280-744c-965d-a96cecd21001","subject_categories":["official","gov_employee","trainee"],"data_elements":["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"],"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2022-10-01"}',X'915A2E421D4A56712D7E8E432BFB76B49A3EAC4AEF9F51D25FC697CCD12D9BA8');
INSERT INTO revision VALUES(280,'018563f9-e680-71b6-a877-7b98b1f7638c',280,X'915A2E421D4A56712D7E8E432BFB76B49A3EAC4AEF9F51D25FC697CCD12D9BA8','2023-03-10T00:00:00+07:00',1,'tester',45,'add','activity','0186c750-b280-70b6-be62-b78542fecac2','RO-LAB-66-006',1,'{"uid":"0186c750-b280-70b6-be62-b78542fecac2","ref":"RO-LAB-66-006","rev":1,"status":"draft","activity_name":"การลงทะเบียนอบรมและสัมมนา","activity_desc":"รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม","collect_start":"2022-10-01","collected_before_pdpa":true,"next_review_date":"2024-03-10","is_routine":true,"dataset_refs":["0186c750-b280-745c-95da-b485c0704b0a"],"subject_categories":["official","gov_employee","trainee"],"subject_vulnerable":["none"],"data_elements":["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"],"necessity_note":"ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด","source_types":["self","org_rep"],"source_detail":"ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม","collection_channels":["paper_form","saraban","web_form"],"acquisition_form":["soft","hard"],"purpose":[{"uid":"0186c750-b280-7fd6-abdc-64b8540519cb","purpose_text":"เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม","purpose_elements":["name","title","mobile","email","position"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถลงทะเบียนเข้าอบรมได้"},{"uid":"0186c750-b280-70a7-8a4f-d1a12ee301ca","purpose_text":"เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ","purpose_elements":["name","title","position","training_hist","exam_score","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถออกใบประกาศนียบัตรได้"},{"uid":"0186c750-b280-76ea-a5d5-efea4adf07ef","purpose_text":"เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม","purpose_elements":["name","signature","position"],"lawful_basis":"legal","legal_ref":"ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙","mandatory_provision":"required_by_law","nonprovision_effect":"เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้"}],"notice_channels":["website","form_text","qr"],"notice_timing":"before","internal_access":"เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน","access_conditions":"เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม","recipient":[{"uid":"0186c750-b280-7379-899f-1ebf3343ff47","recipient_type":"dept_moac","recipient_name":"ต้นสังกัดของผู้เข้าอบรม","recipient_purpose":"บันทึกประวัติการพัฒนาบุคลากร","recipient_basis":"public_task","recipient_elements":["name","position","training_hist"],"disclosure_mode":"recurring","oia24_ground":"oia24_2"},{"uid":"0186c750-b280-7e37-8df7-7bb92c8990c2","recipient_type":"audit","recipient_name":"สำนักงานการตรวจเงินแผ่นดิน","recipient_purpose":"ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่","recipient_basis":"legal","recipient_elements":["name","signature","position"],"disclosure_mode":"recurring","oia24_ground":"oia24_8"}],"storage":[{"uid":"0186c750-b280-7771-9edf-60f6ca633fdf","storage_medium":"paper_cabinet","storage_country":"TH"},{"uid":"0186c750-b280-7a29-85fb-c3a290bb5376","storage_medium":"database","storage_country":"TH"}],"retention_ref":"018563f9-e680-7967-9d14-8380f6199062","is_official_record":false,"security_ref":"018563f9-e680-76da-8216-bc647b84c321","risk_rating":"low","not_applicable":{"indirect_collected_date":"ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}}',X'7C4600EA8C6693D53B2A800B30267BAC51DF5A3E1256AE97597152A28AAB075E');
INSERT INTO not_applicable VALUES('018563f9-e680-7128-9aa5-05f284345bb2','018563f9-e680-7128-9aa5-05f284345bb2','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7128-9aa5-05f284345bb2','018563f9-e680-7128-9aa5-05f284345bb2','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-71e7-9753-fff3dffa6360','018563f9-e680-71e7-9753-fff3dffa6360','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-71e7-9753-fff3dffa6360','018563f9-e680-71e7-9753-fff3dffa6360','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-71e7-9753-fff3dffa6360','018563f9-e680-71e7-9753-fff3dffa6360','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7207-a757-db592ac316c3','018563f9-e680-7207-a757-db592ac316c3','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7207-a757-db592ac316c3','018563f9-e680-7207-a757-db592ac316c3','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7207-a757-db592ac316c3','018563f9-e680-7207-a757-db592ac316c3','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-72c8-8d74-23d86487edc2','018563f9-e680-72c8-8d74-23d86487edc2','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-73f2-a15a-57e068f2e232','018563f9-e680-73f2-a15a-57e068f2e232','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-73f2-a15a-57e068f2e232','018563f9-e680-73f2-a15a-57e068f2e232','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-73f2-a15a-57e068f2e232','018563f9-e680-73f2-a15a-57e068f2e232','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-73fb-9295-c87570ced996','018563f9-e680-73fb-9295-c87570ced996','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-73fb-9295-c87570ced996','018563f9-e680-73fb-9295-c87570ced996','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7440-96e3-9ff2caa0d4e0','018563f9-e680-7440-96e3-9ff2caa0d4e0','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7440-96e3-9ff2caa0d4e0','018563f9-e680-7440-96e3-9ff2caa0d4e0','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7440-96e3-9ff2caa0d4e0','018563f9-e680-7440-96e3-9ff2caa0d4e0','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-751d-a25b-6226438bb66f','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-751d-a25b-6226438bb66f','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-751d-a25b-6226438bb66f','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7690-acfe-5421e8e2dcc4','018563f9-e680-7690-acfe-5421e8e2dcc4','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7690-acfe-5421e8e2dcc4','018563f9-e680-7690-acfe-5421e8e2dcc4','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7690-acfe-5421e8e2dcc4','018563f9-e680-7690-acfe-5421e8e2dcc4','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-7690-acfe-5421e8e2dcc4','018563f9-e680-7690-acfe-5421e8e2dcc4','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7803-b8ca-4a3255fcecc8','018563f9-e680-7803-b8ca-4a3255fcecc8','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7803-b8ca-4a3255fcecc8','018563f9-e680-7803-b8ca-4a3255fcecc8','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7803-b8ca-4a3255fcecc8','018563f9-e680-7803-b8ca-4a3255fcecc8','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7926-a7b3-0e610d71ca02','018563f9-e680-7926-a7b3-0e610d71ca02','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7926-a7b3-0e610d71ca02','018563f9-e680-7926-a7b3-0e610d71ca02','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7926-a7b3-0e610d71ca02','018563f9-e680-7926-a7b3-0e610d71ca02','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7979-9c7d-cf8ed596f631','018563f9-e680-7979-9c7d-cf8ed596f631','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7979-9c7d-cf8ed596f631','018563f9-e680-7979-9c7d-cf8ed596f631','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7999-b9fd-78c1cb05509e','018563f9-e680-7999-b9fd-78c1cb05509e','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7999-b9fd-78c1cb05509e','018563f9-e680-7999-b9fd-78c1cb05509e','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7999-b9fd-78c1cb05509e','018563f9-e680-7999-b9fd-78c1cb05509e','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7a4c-8da3-279004bbe2cc','018563f9-e680-7a4c-8da3-279004bbe2cc','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7a4c-8da3-279004bbe2cc','018563f9-e680-7a4c-8da3-279004bbe2cc','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-7a4c-8da3-279004bbe2cc','018563f9-e680-7a4c-8da3-279004bbe2cc','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-7aa9-95eb-b95dcce85cd2','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-7aa9-95eb-b95dcce85cd2','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-7aa9-95eb-b95dcce85cd2','sensitive_categories','กล้องไม่ใช้ระบบจดจำใบหน้า');
INSERT INTO not_applicable VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-7aa9-95eb-b95dcce85cd2','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7ac8-847f-3409466ea26e','018563f9-e680-7ac8-847f-3409466ea26e','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7ac8-847f-3409466ea26e','018563f9-e680-7ac8-847f-3409466ea26e','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7ac8-847f-3409466ea26e','018563f9-e680-7ac8-847f-3409466ea26e','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7b17-b459-e7db89c8835b','018563f9-e680-7b17-b459-e7db89c8835b','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7b17-b459-e7db89c8835b','018563f9-e680-7b17-b459-e7db89c8835b','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-7b17-b459-e7db89c8835b','018563f9-e680-7b17-b459-e7db89c8835b','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7b42-8acf-bde9adf3dbd4','018563f9-e680-7b42-8acf-bde9adf3dbd4','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7b42-8acf-bde9adf3dbd4','018563f9-e680-7b42-8acf-bde9adf3dbd4','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7ba7-af92-c0d50ad2ed2c','018563f9-e680-7ba7-af92-c0d50ad2ed2c','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7ba7-af92-c0d50ad2ed2c','018563f9-e680-7ba7-af92-c0d50ad2ed2c','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7ba7-af92-c0d50ad2ed2c','018563f9-e680-7ba7-af92-c0d50ad2ed2c','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7bc8-bb03-fa20d7bfa2b8','018563f9-e680-7bc8-bb03-fa20d7bfa2b8','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7bc8-bb03-fa20d7bfa2b8','018563f9-e680-7bc8-bb03-fa20d7bfa2b8','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7bc8-bb03-fa20d7bfa2b8','018563f9-e680-7bc8-bb03-fa20d7bfa2b8','transfer','เผยแพร่บนเว็บไซต์ของสำนักงานซึ่งเก็บในประเทศ หากใช้สื่อสังคมออนไลน์ต่างประเทศให้เพิ่มแถวการโอน');
INSERT INTO not_applicable VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7cc1-8a4b-eb4e6063b667','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7cc1-8a4b-eb4e6063b667','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7cc1-8a4b-eb4e6063b667','sensitive_categories','ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ');
INSERT INTO not_applicable VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7cc1-8a4b-eb4e6063b667','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5b-a3d6-cbb3b5c42b46','018563f9-e680-7d5b-a3d6-cbb3b5c42b46','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5b-a3d6-cbb3b5c42b46','018563f9-e680-7d5b-a3d6-cbb3b5c42b46','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5c-acfb-def17a4b32e2','018563f9-e680-7d5c-acfb-def17a4b32e2','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5c-acfb-def17a4b32e2','018563f9-e680-7d5c-acfb-def17a4b32e2','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5c-acfb-def17a4b32e2','018563f9-e680-7d5c-acfb-def17a4b32e2','sensitive_categories','ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ');
INSERT INTO not_applicable VALUES('018563f9-e680-7d5c-acfb-def17a4b32e2','018563f9-e680-7d5c-acfb-def17a4b32e2','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7d85-875c-a6c547d7e867','018563f9-e680-7d85-875c-a6c547d7e867','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7d85-875c-a6c547d7e867','018563f9-e680-7d85-875c-a6c547d7e867','sensitive_categories','คำขอเบิกนี้ไม่มีข้อมูลสุขภาพ');
INSERT INTO not_applicable VALUES('018563f9-e680-7df5-abc0-e9c31b3df2f8','018563f9-e680-7df5-abc0-e9c31b3df2f8','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7f47-98be-181d8212496d','018563f9-e680-7f47-98be-181d8212496d','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('018563f9-e680-7f47-98be-181d8212496d','018563f9-e680-7f47-98be-181d8212496d','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-7f47-98be-181d8212496d','018563f9-e680-7f47-98be-181d8212496d','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7f72-84ab-ac9854462e24','018563f9-e680-7f72-84ab-ac9854462e24','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7f72-84ab-ac9854462e24','018563f9-e680-7f72-84ab-ac9854462e24','recipient','ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ');
INSERT INTO not_applicable VALUES('018563f9-e680-7f72-84ab-ac9854462e24','018563f9-e680-7f72-84ab-ac9854462e24','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('018563f9-e680-7fb4-8d88-ed62c81ec3fd','018563f9-e680-7fb4-8d88-ed62c81ec3fd','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('018563f9-e680-7fb4-8d88-ed62c81ec3fd','018563f9-e680-7fb4-8d88-ed62c81ec3fd','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('01859779-7e80-72a5-801a-b122d43b99cf','01859779-7e80-72a5-801a-b122d43b99cf','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('01859779-7e80-72a5-801a-b122d43b99cf','01859779-7e80-72a5-801a-b122d43b99cf','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('01859779-7e80-72a5-801a-b122d43b99cf','01859779-7e80-72a5-801a-b122d43b99cf','sensitive_categories','กล้องไม่ใช้ระบบจดจำใบหน้า');
INSERT INTO not_applicable VALUES('01859779-7e80-72a5-801a-b122d43b99cf','01859779-7e80-72a5-801a-b122d43b99cf','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO not_applicable VALUES('0186c750-b280-70b6-be62-b78542fecac2','0186c750-b280-70b6-be62-b78542fecac2','indirect_collected_date','ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว');
INSERT INTO not_applicable VALUES('0186c750-b280-70b6-be62-b78542fecac2','0186c750-b280-70b6-be62-b78542fecac2','processor_use','เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน');
INSERT INTO not_applicable VALUES('0186c750-b280-70b6-be62-b78542fecac2','0186c750-b280-70b6-be62-b78542fecac2','transfer','ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ');
INSERT INTO named VALUES('018563f9-e680-7074-8971-03c8226d3fa3','018563f9-e680-7654-a5c4-eb32adf905fb');
INSERT INTO named VALUES('018563f9-e680-708a-9361-58c5d7c861e8','018563f9-e680-7ba7-af92-c0d50ad2ed2c');
INSERT INTO named VALUES('018563f9-e680-7104-854f-b0142b48cf98','018563f9-e680-7f47-98be-181d8212496d');
INSERT INTO named VALUES('018563f9-e680-7128-9aa5-05f284345bb2','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7128-bb31-67f7f3d306ef','018563f9-e680-7e15-bce6-547d2bea5486');
INSERT INTO named VALUES('018563f9-e680-714d-9b70-85b140941ab8','018563f9-e680-7a19-bb0b-726e52b956ce');
INSERT INTO named VALUES('018563f9-e680-7182-aa3a-6cbd81f2c038','018563f9-e680-7b42-8acf-bde9adf3dbd4');
INSERT INTO named VALUES('018563f9-e680-7182-b167-def76a56773b','018563f9-e680-71e7-9753-fff3dffa6360');
INSERT INTO named VALUES('018563f9-e680-71e7-9753-fff3dffa6360','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-729f-82ef-c8aadfafcfc5','018563f9-e680-7a19-bb0b-726e52b956ce');
INSERT INTO named VALUES('018563f9-e680-72e4-9446-5bb1e362e7f9','018563f9-e680-73f2-a15a-57e068f2e232');
INSERT INTO named VALUES('018563f9-e680-7311-b0e7-c94eff3abdac','018563f9-e680-7803-b8ca-4a3255fcecc8');
INSERT INTO named VALUES('018563f9-e680-7311-bc20-f1ca5f791fc9','018563f9-e680-7bc8-bb03-fa20d7bfa2b8');
INSERT INTO named VALUES('018563f9-e680-731b-be32-c33d4e0887f1','018563f9-e680-751d-a25b-6226438bb66f');
INSERT INTO named VALUES('018563f9-e680-731b-be32-c33d4e0887f1','018563f9-e680-7972-9c64-ae49620f02ff');
INSERT INTO named VALUES('018563f9-e680-7359-83ee-16de628214f0','018563f9-e680-7d5b-a3d6-cbb3b5c42b46');
INSERT INTO named VALUES('018563f9-e680-7386-b6bc-42bf73f00ae1','018563f9-e680-7280-9261-39eb75f02964');
INSERT INTO named VALUES('018563f9-e680-73d2-a6cd-fd3b85fec2d2','018563f9-e680-75d5-84b8-c1f240dec2af');
INSERT INTO named VALUES('018563f9-e680-73f2-a15a-57e068f2e232','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7430-b034-3d65de7514b6','018563f9-e680-7654-a5c4-eb32adf905fb');
INSERT INTO named VALUES('018563f9-e680-7440-96e3-9ff2caa0d4e0','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-749a-a220-25d3f390d8fe','018563f9-e680-7cb2-9848-9ae0791dcc8f');
INSERT INTO named VALUES('018563f9-e680-74c0-af8e-1bf9a33492ea','018563f9-e680-7999-b9fd-78c1cb05509e');
INSERT INTO named VALUES('018563f9-e680-74c1-9605-594146d196dc','018563f9-e680-7128-9aa5-05f284345bb2');
INSERT INTO named VALUES('018563f9-e680-74e3-be0f-e0d9e9b9609d','018563f9-e680-72c8-8d74-23d86487edc2');
INSERT INTO named VALUES('018563f9-e680-74e3-be0f-e0d9e9b9609d','018563f9-e680-7df5-abc0-e9c31b3df2f8');
INSERT INTO named VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-708a-9d07-1634c963d706');
INSERT INTO named VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-751d-a25b-6226438bb66f','018563f9-e680-7972-9c64-ae49620f02ff');
INSERT INTO named VALUES('018563f9-e680-75d8-93b1-f139e738a6d4','018563f9-e680-77ed-89fa-70394913aaee');
INSERT INTO named VALUES('018563f9-e680-7697-82aa-1cbb1c9d22b3','018563f9-e680-72c8-8d74-23d86487edc2');
INSERT INTO named VALUES('018563f9-e680-76d0-8250-6df18a889447','018563f9-e680-7aa9-95eb-b95dcce85cd2');
INSERT INTO named VALUES('018563f9-e680-76e7-9f35-27a712f95a15','018563f9-e680-7a4c-8da3-279004bbe2cc');
INSERT INTO named VALUES('018563f9-e680-7722-9055-c15de1e62193','018563f9-e680-72c8-8d74-23d86487edc2');
INSERT INTO named VALUES('018563f9-e680-7727-ab59-9b06d8bffa47','018563f9-e680-7249-93b4-132d3a9def04');
INSERT INTO named VALUES('018563f9-e680-782a-8113-d4001284a7ad','018563f9-e680-7e15-bce6-547d2bea5486');
INSERT INTO named VALUES('018563f9-e680-785e-b6b9-6799681cc19a','018563f9-e680-7ac0-b6c6-e6710995eabe');
INSERT INTO named VALUES('018563f9-e680-7926-a7b3-0e610d71ca02','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7967-b2f1-80d10a8a7d44','018563f9-e680-7f72-84ab-ac9854462e24');
INSERT INTO named VALUES('018563f9-e680-7979-9c7d-cf8ed596f631','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7999-b9fd-78c1cb05509e','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-79a2-99a0-d3d9fd42b8d3','018563f9-e680-7cc1-8a4b-eb4e6063b667');
INSERT INTO named VALUES('018563f9-e680-79a2-99a0-d3d9fd42b8d3','018563f9-e680-7fdb-9f5f-12bdd5a8b6cf');
INSERT INTO named VALUES('018563f9-e680-79ae-9a01-5a8ba2704346','018563f9-e680-7cb2-9848-9ae0791dcc8f');
INSERT INTO named VALUES('018563f9-e680-79c4-b5b0-3022ccdd4f1e','018563f9-e680-7979-9c7d-cf8ed596f631');
INSERT INTO named VALUES('018563f9-e680-79f4-9f4c-04907f3c2b83','018563f9-e680-7137-ba75-cc66b898bbc7');
INSERT INTO named VALUES('018563f9-e680-7a4c-8da3-279004bbe2cc','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7a85-ad97-fe6eaf223cdd','018563f9-e680-7d85-875c-a6c547d7e867');
INSERT INTO named VALUES('018563f9-e680-7a90-97a5-b490065b068f','018563f9-e680-7137-ba75-cc66b898bbc7');
INSERT INTO named VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-73dc-ae02-17d38930c4c9');
INSERT INTO named VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7aa9-95eb-b95dcce85cd2','018563f9-e680-74c3-8d94-5418123e026b');
INSERT INTO named VALUES('018563f9-e680-7ab9-a6c8-b0a13819f559','018563f9-e680-7df5-abc0-e9c31b3df2f8');
INSERT INTO named VALUES('018563f9-e680-7ad5-b100-7f568d67b97e','018563f9-e680-7ac8-847f-3409466ea26e');
INSERT INTO named VALUES('018563f9-e680-7ae5-b4bc-45ffbcf3c387','018563f9-e680-7d5c-acfb-def17a4b32e2');
INSERT INTO named VALUES('018563f9-e680-7b42-8acf-bde9adf3dbd4','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7ba7-af92-c0d50ad2ed2c','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7bb5-be52-97d474eefb1d','018563f9-e680-7654-a5c4-eb32adf905fb');
INSERT INTO named VALUES('018563f9-e680-7bc2-916a-3d37c0e7c262','018563f9-e680-7ac0-b6c6-e6710995eabe');
INSERT INTO named VALUES('018563f9-e680-7bc8-bb03-fa20d7bfa2b8','018563f9-e680-7071-811a-4cc6a320d5a6');
INSERT INTO named VALUES('018563f9-e680-7bc8-bb03-fa20d7bfa2b8','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7c8b-b021-e26cbaf67916','018563f9-e680-7249-93b4-132d3a9def04');
INSERT INTO named VALUES('018563f9-e680-7c96-9bc5-23e5591b8384','018563f9-e680-73fb-9295-c87570ced996');
INSERT INTO named VALUES('018563f9-e680-7c97-b5de-7839c525fa90','018563f9-e680-7690-acfe-5421e8e2dcc4');
INSERT INTO named VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7cc1-8a4b-eb4e6063b667','018563f9-e680-7fdb-9f5f-12bdd5a8b6cf');
INSERT INTO named VALUES('018563f9-e680-7cdb-bf44-d1f76bb40996','018563f9-e680-7207-a757-db592ac316c3');
INSERT INTO named VALUES('018563f9-e680-7d5b-a3d6-cbb3b5c42b46','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7d5c-acfb-def17a4b32e2','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7d64-b5f0-cd88f8b433f4','018563f9-e680-7d2b-8dd3-e5e4029644a5');
INSERT INTO named VALUES('018563f9-e680-7d85-875c-a6c547d7e867','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7d97-836b-b359b7d1a449','018563f9-e680-77ed-89fa-70394913aaee');
INSERT INTO named VALUES('018563f9-e680-7db5-9c2a-f0a622361396','018563f9-e680-7d2b-8dd3-e5e4029644a5');
INSERT INTO named VALUES('018563f9-e680-7e4f-a18a-a7700339e1e8','018563f9-e680-7b17-b459-e7db89c8835b');
INSERT INTO named VALUES('018563f9-e680-7f03-ace9-c55a2f955f18','018563f9-e680-7fb4-8d88-ed62c81ec3fd');
INSERT INTO named VALUES('018563f9-e680-7f1d-b0d4-1c9fbd23a853','018563f9-e680-7440-96e3-9ff2caa0d4e0');
INSERT INTO named VALUES('018563f9-e680-7f47-98be-181d8212496d','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7f72-84ab-ac9854462e24','018563f9-e680-7429-8eef-5da1fd599d20');
INSERT INTO named VALUES('018563f9-e680-7fec-b3b7-9721220063f8','018563f9-e680-7926-a7b3-0e610d71ca02');
INSERT INTO named VALUES('018563f9-e680-7ff4-8fee-0cea490b02bc','018563f9-e680-75d5-84b8-c1f240dec2af');
INSERT INTO named VALUES('01859779-7e80-714d-9f6e-a8a09f40f434','01859779-7e80-72a5-801a-b122d43b99cf');
INSERT INTO named VALUES('01859779-7e80-7dcd-be6d-a08632a8056f','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9');
INSERT INTO named VALUES('01859779-7e80-7dcd-be6d-a08632a8056f','01859c9f-da80-7f01-98da-f2c82a8a6229');
INSERT INTO named VALUES('0186c750-b280-745c-95da-b485c0704b0a','0186c750-b280-70b6-be62-b78542fecac2');
INSERT INTO draft VALUES('0186c750-b280-7698-91cd-114ab422decd','activity',1,'subject_count','{"uid":"0186c750-b280-7698-91cd-114ab422decd","ref":"RO-LAB-66-005","rev":1,"status":"draft","activity_name":"Half an answer","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","record_role":"controller","collected_before_pdpa":false,"next_review_date":"2024-03-10","subject_categories":["farmer"],"notice_ref":["018563f9-e680-715d-8a04-0b8b0d25a32b"],"is_official_record":true}','2023-03-10T00:00:00+07:00','tester');
INSERT INTO term VALUES('ELEMENT','+plot number','plot number');
INSERT INTO search_doc VALUES(1,'018563f9-e680-7ebf-b56d-b4d4717b79d0','unit','ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','ict
ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร
ศทส.
2022-10-01
62
ตัวอย่าง ผู้ลงบันทึก ศทส.
3 ถนนราชดำเนินนอก กรุงเทพฯ
ict@example.go.th
0 2000 0000
ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร
คำสั่งตัวอย่างที่ 101/2565
 centre head ',0);
INSERT INTO search_doc VALUES(2,'018563f9-e680-74ca-801e-da070bfb81ed','unit','กองการเจ้าหน้าที่','hr
กองการเจ้าหน้าที่
กกจ.
2022-10-01
48
ตัวอย่าง ผู้ลงบันทึก กกจ.
3 ถนนราชดำเนินนอก กรุงเทพฯ
hr@example.go.th
0 2000 0001
ผู้อำนวยการกองการเจ้าหน้าที่
คำสั่งตัวอย่างที่ 102/2565
 division head ',0);
INSERT INTO search_doc VALUES(3,'018563f9-e680-747e-b673-bd42d340a3ab','unit','กองกลาง','gen
กองกลาง
กก.
2022-10-01
75
ตัวอย่าง ผู้ลงบันทึก กก.
3 ถนนราชดำเนินนอก กรุงเทพฯ
general@example.go.th
0 2000 0002
ผู้อำนวยการกองกลาง
คำสั่งตัวอย่างที่ 103/2565
 division head ',0);
INSERT INTO search_doc VALUES(4,'018563f9-e680-74ec-91b4-55fe8930d081','unit','กองคลัง','fin
กองคลัง
กค.
2022-10-01
54
ตัวอย่าง ผู้ลงบันทึก กค.
3 ถนนราชดำเนินนอก กรุงเทพฯ
fin@example.go.th
0 2000 0003
ผู้อำนวยการกองคลัง
คำสั่งตัวอย่างที่ 104/2565
 division head ',0);
INSERT INTO search_doc VALUES(5,'018563f9-e680-71a7-b919-e2c8baadbf0a','unit','กองเกษตรสารนิเทศ','inf
กองเกษตรสารนิเทศ
กกส.
2022-10-01
41
ตัวอย่าง ผู้ลงบันทึก กกส.
3 ถนนราชดำเนินนอก กรุงเทพฯ
inf@example.go.th
0 2000 0004
ผู้อำนวยการกองเกษตรสารนิเทศ
คำสั่งตัวอย่างที่ 105/2565
 division head ',0);
INSERT INTO search_doc VALUES(6,'018563f9-e680-747d-a701-dfd454801be6','unit','สำนักกฎหมาย','law
สำนักกฎหมาย
สกม.
2022-10-01
37
ตัวอย่าง ผู้ลงบันทึก สกม.
3 ถนนราชดำเนินนอก กรุงเทพฯ
law@example.go.th
0 2000 0005
ผู้อำนวยการสำนักกฎหมาย
คำสั่งตัวอย่างที่ 106/2565
 bureau head ',0);
INSERT INTO search_doc VALUES(7,'018563f9-e680-7eb8-ba77-e23de1c76473','unit','สำนักการเกษตรต่างประเทศ','for
สำนักการเกษตรต่างประเทศ
สกต.
2022-10-01
58
ตัวอย่าง ผู้ลงบันทึก สกต.
3 ถนนราชดำเนินนอก กรุงเทพฯ
for@example.go.th
0 2000 0006
ผู้อำนวยการสำนักการเกษตรต่างประเทศ
คำสั่งตัวอย่างที่ 107/2565
 bureau head ',0);
INSERT INTO search_doc VALUES(8,'018563f9-e680-77ee-b275-583890c46303','unit','กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ','rdp
กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ
กปพ.
2022-10-01
29
ตัวอย่าง ผู้ลงบันทึก กปพ.
3 ถนนราชดำเนินนอก กรุงเทพฯ
rdp@example.go.th
0 2000 0007
ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ
คำสั่งตัวอย่างที่ 108/2565
 division head ',0);
INSERT INTO search_doc VALUES(9,'018563f9-e680-7a5a-9206-e665f15dc6b2','unit','สำนักแผนงานและโครงการพิเศษ','pln
สำนักแผนงานและโครงการพิเศษ
สผง.
2022-10-01
66
ตัวอย่าง ผู้ลงบันทึก สผง.
3 ถนนราชดำเนินนอก กรุงเทพฯ
pln@example.go.th
0 2000 0008
ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ
คำสั่งตัวอย่างที่ 109/2565
 bureau head ',0);
INSERT INTO search_doc VALUES(10,'018563f9-e680-7c6d-a8e6-83818f6216e9','unit','สำนักตรวจราชการ','ins
สำนักตรวจราชการ
สตร.
2022-10-01
33
ตัวอย่าง ผู้ลงบันทึก สตร.
3 ถนนราชดำเนินนอก กรุงเทพฯ
ins@example.go.th
0 2000 0009
ผู้อำนวยการสำนักตรวจราชการ
คำสั่งตัวอย่างที่ 110/2565
 bureau head ',0);
INSERT INTO search_doc VALUES(11,'018563f9-e680-7ff4-8fee-0cea490b02bc','person','ตัวอย่าง ผู้อำนวยการ ศทส.','ps-ict-66-001
ตัวอย่าง ผู้อำนวยการ ศทส.
ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 chair ',0);
INSERT INTO search_doc VALUES(12,'018563f9-e680-7074-8971-03c8226d3fa3','person','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','ps-ict-66-002
ตัวอย่าง หัวหน้ากลุ่ม ศทส.
หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 secretary ',0);
INSERT INTO search_doc VALUES(13,'018563f9-e680-7307-9822-d12b4776f12c','person','ตัวอย่าง ผู้อำนวยการ กกจ.','ps-hr-66-001
ตัวอย่าง ผู้อำนวยการ กกจ.
ผู้อำนวยการกองการเจ้าหน้าที่
',0);
INSERT INTO search_doc VALUES(14,'018563f9-e680-7430-b034-3d65de7514b6','person','ตัวอย่าง หัวหน้ากลุ่มบุคคล','ps-hr-66-002
ตัวอย่าง หัวหน้ากลุ่มบุคคล
หัวหน้ากลุ่มทะเบียนประวัติ
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(15,'018563f9-e680-7736-aeda-2a064967e49c','person','ตัวอย่าง ผู้อำนวยการ กก.','ps-gen-66-001
ตัวอย่าง ผู้อำนวยการ กก.
ผู้อำนวยการกองกลาง
',0);
INSERT INTO search_doc VALUES(16,'018563f9-e680-7bb5-be52-97d474eefb1d','person','ตัวอย่าง หัวหน้าฝ่ายบริหาร','ps-gen-66-002
ตัวอย่าง หัวหน้าฝ่ายบริหาร
หัวหน้าฝ่ายบริหารทั่วไป
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(17,'018563f9-e680-7c0e-b750-60fa75b30295','person','ตัวอย่าง ผู้อำนวยการ กค.','ps-fin-66-001
ตัวอย่าง ผู้อำนวยการ กค.
ผู้อำนวยการกองคลัง
',0);
INSERT INTO search_doc VALUES(18,'018563f9-e680-78b2-84c3-dada07c92516','person','ตัวอย่าง หัวหน้ากลุ่มการเงิน','ps-fin-66-002
ตัวอย่าง หัวหน้ากลุ่มการเงิน
หัวหน้ากลุ่มการเงิน
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(19,'018563f9-e680-790e-bd4d-f26f4eb3d73f','person','ตัวอย่าง ผู้อำนวยการ กกส.','ps-inf-66-001
ตัวอย่าง ผู้อำนวยการ กกส.
ผู้อำนวยการกองเกษตรสารนิเทศ
',0);
INSERT INTO search_doc VALUES(20,'018563f9-e680-7b5a-8789-f50f80930a14','person','ตัวอย่าง หัวหน้ากลุ่มเผยแพร่','ps-inf-66-002
ตัวอย่าง หัวหน้ากลุ่มเผยแพร่
หัวหน้ากลุ่มเผยแพร่และประชาสัมพันธ์
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(21,'018563f9-e680-7153-910c-5f18c8b1f2ac','person','ตัวอย่าง ผู้อำนวยการ สกม.','ps-law-66-001
ตัวอย่าง ผู้อำนวยการ สกม.
ผู้อำนวยการสำนักกฎหมาย
',0);
INSERT INTO search_doc VALUES(22,'018563f9-e680-7bdb-8606-fa633046f4a3','person','ตัวอย่าง หัวหน้ากลุ่มคดี','ps-law-66-002
ตัวอย่าง หัวหน้ากลุ่มคดี
หัวหน้ากลุ่มคดีและความรับผิดทางละเมิด
คำสั่งตัวอย่างที่ 31/2566
2023-04-24
 member ',0);
INSERT INTO search_doc VALUES(23,'018563f9-e680-797a-af30-6677538c9737','person','ตัวอย่าง ผู้อำนวยการ สกต.','ps-for-66-001
ตัวอย่าง ผู้อำนวยการ สกต.
ผู้อำนวยการสำนักการเกษตรต่างประเทศ
',0);
INSERT INTO search_doc VALUES(24,'018563f9-e680-70ee-b324-0a7281ec5e31','person','ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ','ps-for-66-002
ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ
หัวหน้ากลุ่มความร่วมมือระหว่างประเทศ
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(25,'018563f9-e680-7d0a-b25b-9dc8224fcf37','person','ตัวอย่าง ผู้อำนวยการ กปพ.','ps-rdp-66-001
ตัวอย่าง ผู้อำนวยการ กปพ.
ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ
',0);
INSERT INTO search_doc VALUES(26,'018563f9-e680-76c5-ac8a-fbec685f8a94','person','ตัวอย่าง หัวหน้ากลุ่มโครงการ','ps-rdp-66-002
ตัวอย่าง หัวหน้ากลุ่มโครงการ
หัวหน้ากลุ่มประสานงานโครงการ
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(27,'018563f9-e680-7374-861d-b6f7cc1871ac','person','ตัวอย่าง ผู้อำนวยการ สผง.','ps-pln-66-001
ตัวอย่าง ผู้อำนวยการ สผง.
ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ
',0);
INSERT INTO search_doc VALUES(28,'018563f9-e680-7935-b364-c54ab3677ab7','person','ตัวอย่าง หัวหน้ากลุ่มแผนงาน','ps-pln-66-002
ตัวอย่าง หัวหน้ากลุ่มแผนงาน
หัวหน้ากลุ่มแผนงาน
คำสั่งตัวอย่างที่ 12/2566
2022-12-01
 member ',0);
INSERT INTO search_doc VALUES(29,'018563f9-e680-73f0-acca-786ccde70a14','person','ตัวอย่าง ผู้อำนวยการ สตร.','ps-ins-66-001
ตัวอย่าง ผู้อำนวยการ สตร.
ผู้อำนวยการสำนักตรวจราชการ
',0);
INSERT INTO search_doc VALUES(30,'018563f9-e680-7e11-996f-c1b498e3dc58','person','ตัวอย่าง นักวิชาการ ศทส.','ps-ict-66-003
ตัวอย่าง นักวิชาการ ศทส.
นักวิชาการคอมพิวเตอร์ชำนาญการ
',0);
INSERT INTO search_doc VALUES(31,'018563f9-e680-73d2-a6cd-fd3b85fec2d2','person','ตัวอย่าง ผู้ช่วยปลัดกระทรวง','ps-org-66-001
ตัวอย่าง ผู้ช่วยปลัดกระทรวง
ผู้ช่วยปลัดกระทรวงเกษตรและสหกรณ์
',0);
INSERT INTO search_doc VALUES(32,'018563f9-e680-7ef8-9c33-31d5f1f9bde9','person','ตัวอย่าง dpo','ps-org-66-002
ตัวอย่าง dpo
เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล
0 2000 0099
dpo@example.go.th
',0);
INSERT INTO search_doc VALUES(33,'018563f9-e680-765a-abf2-5fe7531cab64','organisation','สำนักงานปลัดกระทรวงเกษตรและสหกรณ์','org
สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
3 ถนนราชดำเนินนอก แขวงบ้านพานถม เขตพระนคร กรุงเทพฯ 10200
โทร. 0 2000 0000 อีเมล pdpa@example.go.th
pdpa@example.go.th
0 2000 0000
https://www.example.go.th
3 ถนนราชดำเนินนอก กรุงเทพฯ โทร. 0 2000 0099 อีเมล dpo@example.go.th
2022-11-01
2022-11-10
ปลัดกระทรวงเกษตรและสหกรณ์
',0);
INSERT INTO search_doc VALUES(34,'018563f9-e680-75d5-84b8-c1f240dec2af','setting','ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)','st-org-66-001
ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)
2566
https://www.example.go.th/pdpa
แบบ ropa ฉบับ 1
ช่องทางของ สคส. (ตัวอย่าง)
https://www.example.go.th/pdpa/dpo
https://www.example.go.th/pdpa/gppc
2023-03-31
2023-06-30
2023-09-30
2023-05-31
2023-01-16
office day
2022-10-24
วันหยุดชดเชยวันปิยมหาราช
2022-12-05
วันพ่อแห่งชาติ
2022-12-12
วันหยุดชดเชยวันรัฐธรรมนูญ
2023-01-02
วันหยุดชดเชยวันสิ้นปี
2023-03-06
วันมาฆบูชา
2023-04-06
วันจักรี
2023-04-13
วันสงกรานต์
2023-04-14
2023-05-01
วันแรงงานแห่งชาติ
2023-05-04
วันฉัตรมงคล
2023-06-05
วันหยุดชดเชยวันวิสาขบูชา
2023-07-28
วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว
2023-08-01
วันอาสาฬหบูชา
2023-08-14
วันหยุดชดเชยวันแม่แห่งชาติ
12
30
7
60
24
1000
 points ',0);
INSERT INTO search_doc VALUES(35,'018563f9-e680-7b1e-9380-4ea5b1350ff3','party','บริษัท ตัวอย่างดูแลระบบ จำกัด','py-org-66-001
บริษัท ตัวอย่างดูแลระบบ จำกัด
โทร. 0 2000 1001 อีเมล support@example.com
th
 company hosting maint ',0);
INSERT INTO search_doc VALUES(36,'018563f9-e680-75b0-921e-02aff32a66fb','party','บริษัท ตัวอย่างพิมพ์สลิป จำกัด','py-org-66-002
บริษัท ตัวอย่างพิมพ์สลิป จำกัด
โทร. 0 2000 1002 อีเมล slip@example.com
th
 company print ',0);
INSERT INTO search_doc VALUES(37,'018563f9-e680-738b-ae87-409c5f12792f','party','บริษัท ตัวอย่างส่งข่าว จำกัด','py-org-66-003
บริษัท ตัวอย่างส่งข่าว จำกัด
โทร. 0 2000 1003 อีเมล mail@example.com
th
 company hosting ',0);
INSERT INTO search_doc VALUES(38,'018563f9-e680-74e3-be0f-e0d9e9b9609d','party','กรมส่งเสริมการเกษตร (ตัวอย่าง)','py-org-66-004
กรมส่งเสริมการเกษตร (ตัวอย่าง)
ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1004
th
 state ',0);
INSERT INTO search_doc VALUES(39,'018563f9-e680-7697-82aa-1cbb1c9d22b3','party','กรมพัฒนาที่ดิน (ตัวอย่าง)','py-org-66-005
กรมพัฒนาที่ดิน (ตัวอย่าง)
ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1005
th
 state ',0);
INSERT INTO search_doc VALUES(40,'018563f9-e680-70d3-a361-42ab8ee569d1','security','ระบบงานและคลาวด์','sc-org-66-001
ระบบงานและคลาวด์
กำหนดสิทธิตามบทบาทในระบบ ผู้ดูแลระบบมีเท่าที่จำเป็นและแยกบัญชีจากบัญชีใช้งานปกติ
ผู้ใช้รับทราบนโยบายก่อนได้บัญชี และสอบทานสิทธิทุก 6 เดือน
เก็บบันทึกการเข้าใช้ เรียกดู แก้ไข และส่งออกข้อมูล ไม่น้อยกว่า 90 วัน และสอบทานรายการผิดปกติ
ระบบงานใช้บัญชีรายบุคคลและยืนยันตัวตนหลายปัจจัยสำหรับผู้ดูแล เข้ารหัสข้อมูลที่จัดเก็บและระหว่างส่ง แยกเครือข่ายและปรับปรุงโปรแกรมสม่ำเสมอ สำรองข้อมูลและทดสอบกู้คืน ควบคุมผู้รับจ้างด้วยข้อตกลง
2022-11-30
 policy role_access uam user_resp training incident_plan risk_assess vendor_ctrl review auth mfa least_priv audit_log encrypt_rest encrypt_transit backup malware firewall server_room ',0);
INSERT INTO search_doc VALUES(41,'018563f9-e680-79f4-99e4-f2cc5e7463e8','security','ศูนย์ข้อมูลกลาง','sc-org-66-002
ศูนย์ข้อมูลกลาง
ผู้ดูแลศูนย์ข้อมูลตามคำสั่งแต่งตั้ง ไม่เปิดดูเนื้อหาข้อมูลเว้นแต่ได้รับคำสั่งจากผู้ควบคุมข้อมูล
ผู้ดูแลลงนามรักษาความลับ ใช้บัญชีผู้ดูแลรายบุคคล และผู้รับจ้างเข้าห้องเครื่องพร้อมเจ้าหน้าที่เสมอ
บันทึกการเข้าห้องเครื่อง การใช้บัญชีผู้ดูแล และผลการสำรองข้อมูลทุกวัน
ศูนย์ข้อมูลควบคุมการเข้าออกและป้องกันอัคคีภัย แยกข้อมูลของผู้ควบคุมแต่ละรายออกจากกัน สำรองข้อมูลทุกคืนแบบเข้ารหัส ทดสอบกู้คืนตามรอบ และแจ้งเหตุละเมิดแก่ผู้ควบคุมข้อมูลภายใน 24 ชั่วโมง
2022-11-30
 policy role_access uam user_resp training incident_plan risk_assess vendor_ctrl review auth mfa least_priv audit_log encrypt_rest encrypt_transit backup malware firewall locked_room visitor_log cctv_guard server_room device_custody fire ',0);
INSERT INTO search_doc VALUES(42,'018563f9-e680-76da-8216-bc647b84c321','security','แฟ้มสำนักงานกระดาษและอิเล็กทรอนิกส์','sc-org-66-003
แฟ้มสำนักงานกระดาษและอิเล็กทรอนิกส์
เข้าถึงได้เฉพาะผู้มีหน้าที่ในเรื่องนั้น หัวหน้ากลุ่มเป็นผู้อนุมัติสิทธิ
ผู้ใช้ลงนามรักษาความลับ ไม่ใช้บัญชีร่วมกัน เก็บเอกสารเข้าตู้และล็อกหน้าจอเมื่อไม่อยู่
บันทึกการเข้าถึงและแก้ไขไฟล์ และลงทะเบียนยืมคืนแฟ้ม หัวหน้ากลุ่มสอบทานทุก 6 เดือน
แฟ้มกระดาษเก็บในตู้ที่ล็อกกุญแจและมีทะเบียนยืมคืน ไฟล์เก็บในเครื่องแม่ข่ายหรือระบบงานที่กำหนดสิทธิรายตำแหน่ง เข้าใช้ด้วยบัญชีรายบุคคล มีบันทึกการเข้าถึง และสำรองข้อมูลสม่ำเสมอ
2022-11-30
 policy role_access uam user_resp training paper_log review auth least_priv audit_log backup malware firewall lock_cabinet clean_desk safe_disposal ',0);
INSERT INTO search_doc VALUES(43,'018563f9-e680-7227-a949-dcc34180f8eb','security','ระบบงานบุคคลและการเงิน','sc-org-66-004
ระบบงานบุคคลและการเงิน
เฉพาะเจ้าหน้าที่งานบุคคลหรืองานการเงินที่ได้รับแต่งตั้ง และเจ้าของข้อมูลดูข้อมูลของตนได้
ผู้ใช้ลงนามรักษาความลับ เปลี่ยนรหัสผ่านตามรอบ และถูกถอนสิทธิในวันที่ย้ายหรือพ้นหน้าที่
ระบบบันทึกการเรียกดู แก้ไข และพิมพ์ทุกครั้ง ผู้ดูแลระบบและหัวหน้ากลุ่มสอบทานทุกไตรมาส
ข้อมูลบุคคลและการเงินเก็บในระบบงานที่แยกสิทธิผู้บันทึก ผู้ตรวจ และผู้อนุมัติ แฟ้มกระดาษอยู่ในห้องทะเบียนที่ควบคุมการเข้าออก เอกสารอ่อนไหวใส่ซองปิดผนึกแยกจากแฟ้มหลัก การส่งข้อมูลระหว่างหน่วยงานเข้ารหัส
2022-11-30
 policy role_access uam user_resp training risk_assess paper_log review classification auth least_priv audit_log encrypt_transit backup malware firewall lock_cabinet locked_room clean_desk safe_disposal ',0);
INSERT INTO search_doc VALUES(44,'018563f9-e680-767f-b6b4-94b64f6384ff','security','กล้องวงจรปิดและเครื่องบันทึกภาพ','sc-org-66-005
กล้องวงจรปิดและเครื่องบันทึกภาพ
เจ้าหน้าที่เวรรักษาความปลอดภัยดูภาพสด ส่วนภาพย้อนหลังเฉพาะผู้ที่หัวหน้าฝ่ายอาคารอนุมัติ
ผู้ปฏิบัติงานลงนามรักษาความลับ ห้ามถ่ายจอหรือส่งต่อภาพ
ลงทะเบียนการดูย้อนหลังและการคัดลอกภาพ พร้อมเหตุผล ผู้อนุมัติ และจำนวนสำเนา
เครื่องบันทึกภาพอยู่ในห้องควบคุมที่ล็อก แยกจากเครือข่ายทั่วไป ดูภาพสดได้เฉพาะเจ้าหน้าที่เวร การดูย้อนหลังหรือคัดลอกภาพต้องได้รับอนุมัติและลงทะเบียน
2022-11-30
 policy role_access uam user_resp training incident_plan vendor_ctrl review auth least_priv audit_log backup malware firewall locked_room visitor_log cctv_guard device_custody ',0);
INSERT INTO search_doc VALUES(45,'018563f9-e680-7af4-837e-cb88b5dfef97','security','แฟ้มลับและเรื่องร้องเรียน','sc-org-66-006
แฟ้มลับและเรื่องร้องเรียน
เฉพาะผู้ได้รับมอบหมายรายเรื่องและผู้บังคับบัญชาที่มีอำนาจ การขอดูต้องได้รับอนุมัติเป็นหนังสือ
ผู้เกี่ยวข้องลงนามรักษาความลับรายเรื่อง ไม่ถ่ายภาพหรือส่งเอกสารผ่านแอปสนทนา
ลงทะเบียนผู้เข้าถึงแฟ้มรายเรื่องและเก็บบันทึกการเปิดไฟล์ ผู้อำนวยการสอบทานทุกไตรมาส
เรื่องร้องเรียน วินัย และคดีเก็บแยกเป็นแฟ้มลับในตู้ที่ล็อกในห้องควบคุมการเข้าออก ไฟล์เข้ารหัสและจำกัดเฉพาะผู้รับผิดชอบรายเรื่อง ปกปิดชื่อผู้ร้องและพยานเมื่อส่งเรื่องต่อ
2022-11-30
 policy role_access uam user_resp training incident_plan paper_log review classification auth least_priv audit_log encrypt_rest encrypt_transit backup malware firewall pseudonym dlp lock_cabinet locked_room clean_desk safe_disposal ',0);
INSERT INTO search_doc VALUES(46,'018563f9-e680-7dce-8306-3382b8779caf','security','เว็บไซต์และบริการสาธารณะ','sc-org-66-007
เว็บไซต์และบริการสาธารณะ
ผู้ดูแลเว็บไซต์และผู้ตอบคำถามที่ได้รับมอบหมายเข้าหลังบ้านตามสิทธิของตน
ผู้ดูแลใช้การยืนยันตัวตนหลายปัจจัยและไม่ใช้บัญชีร่วมกัน ผู้ใช้บริการตั้งค่าคุกกี้ได้เอง
เก็บบันทึกการเข้าหลังบ้านและการแก้ไขเนื้อหา และสอบทานทุกเดือน
เว็บไซต์เข้ารหัสการรับส่งข้อมูล ตรวจช่องโหว่และปรับปรุงโปรแกรมสม่ำเสมอ จำกัดสิทธิผู้ดูแลเนื้อหา ปกปิดข้อมูลส่วนบุคคลก่อนเผยแพร่ และเก็บบันทึกการใช้งาน
2022-11-30
 policy role_access uam user_resp training incident_plan vendor_ctrl review auth mfa least_priv audit_log encrypt_transit backup malware firewall server_room ',0);
INSERT INTO search_doc VALUES(47,'018563f9-e680-7d97-836b-b359b7d1a449','evidence','แนวทางการดำเนินการตาม pdpa (ตัวอย่าง)','ev-ict-66-001
แนวทางการดำเนินการตาม pdpa (ตัวอย่าง)
2022-11-15
ตัวอย่าง 1/2566
https://www.example.go.th/pdpa/guideline
 k2_6_1 ',0);
INSERT INTO search_doc VALUES(48,'018563f9-e680-75d8-93b1-f139e738a6d4','evidence','รายงานการประชุมชี้แจงแนวทาง (ตัวอย่าง)','ev-ict-66-002
รายงานการประชุมชี้แจงแนวทาง (ตัวอย่าง)
2022-12-14
ตัวอย่าง 2/2566
https://www.example.go.th/pdpa/briefing-minutes
 k2_6_1 ',0);
INSERT INTO search_doc VALUES(49,'018563f9-e680-7900-9da8-ef453fa2c1d1','evidence','คำสั่งแต่งตั้งคณะทำงานคุ้มครองข้อมูลส่วนบุคคล (ตัวอย่าง)','ev-ict-66-003
คำสั่งแต่งตั้งคณะทำงานคุ้มครองข้อมูลส่วนบุคคล (ตัวอย่าง)
2022-12-01
คำสั่งตัวอย่างที่ 12/2566
https://www.example.go.th/pdpa/working-group
',0);
INSERT INTO search_doc VALUES(50,'018563f9-e680-7d99-801f-329d6f97db3b','evidence','อินโฟกราฟิกในรายงานการประชุมสำนัก (ตัวอย่าง)','ev-pln-66-001
อินโฟกราฟิกในรายงานการประชุมสำนัก (ตัวอย่าง)
2023-06-15
กษ 0209/ตัวอย่าง 9
ภาพที่ติดประกาศและเผยแพร่ในเว็บไซต์ของสำนัก ยังไม่ได้ลงทะเบียนเป็นอินโฟกราฟิกในระบบ
https://www.example.go.th/pdpa/pln-infographic
 k5_9_2 ',0);
INSERT INTO search_doc VALUES(51,'018563f9-e680-7ada-b53e-82eb1c5eaa10','evidence','รายงานการทบทวนของ สผง. ว่าไม่มีข้อมูลส่วนบุคคล (ตัวอย่าง)','ev-pln-66-002
รายงานการทบทวนของ สผง. ว่าไม่มีข้อมูลส่วนบุคคล (ตัวอย่าง)
2023-02-15
กษ 0209/ตัวอย่าง 3
https://www.example.go.th/pdpa/pln-review
 k5_50 ',0);
INSERT INTO search_doc VALUES(52,'018563f9-e680-7c84-88fa-48b08cd93d05','evidence','บันทึกความตกลงความร่วมมือด้านการเกษตร (ตัวอย่าง)','ev-for-66-001
บันทึกความตกลงความร่วมมือด้านการเกษตร (ตัวอย่าง)
2022-09-01
ตัวอย่าง mou 3/2565
มีข้อกำหนดเรื่องการคุ้มครองข้อมูลของผู้แทนที่เข้าร่วมประชุม
https://www.example.go.th/pdpa/mou
',0);
INSERT INTO search_doc VALUES(53,'018563f9-e680-78f1-9293-660d68906484','consent_form','แบบขอความยินยอมเผยแพร่ภาพกิจกรรม (ตัวอย่าง)','cf-inf-66-001
แบบขอความยินยอมเผยแพร่ภาพกิจกรรม (ตัวอย่าง)
inf-cf-01
1
2022-11-01
เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ
แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th
ภาพจะถูกนำออกจากเว็บไซต์
 sign_paper cf01 cf02 cf03 cf04 cf05 cf06 cf07 cf08 cf10 cf11 cf13 ',0);
INSERT INTO search_doc VALUES(54,'018563f9-e680-7c0d-a359-c3d1ce34ed97','consent_form','แบบขอความยินยอมรับจดหมายข่าว (ตัวอย่าง)','cf-inf-66-002
แบบขอความยินยอมรับจดหมายข่าว (ตัวอย่าง)
inf-cf-02
1
2022-11-01
เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล
ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ หรืออีเมล pdpa@example.go.th
จะไม่ได้รับจดหมายข่าวทางอีเมลอีก
 tick_online cf01 cf02 cf03 cf04 cf05 cf06 cf07 cf08 cf10 cf11 cf13 ',0);
INSERT INTO search_doc VALUES(55,'018563f9-e680-7fcc-98d3-6812e0a7f284','dpa','แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)','dp-ict-66-001
แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)
1
ตามสัญญาหลัก
24
7
2022-11-15
 controller dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(56,'018563f9-e680-7370-83a3-f77bd17c4ba3','dpa','ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)','dp-ict-66-002
ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)
1
สัญญาจ้างตัวอย่างเลขที่ 1/2566
ดูแลระบบสารสนเทศกลาง
24
7
2022-12-20
กรรมการผู้จัดการ (ตัวอย่าง)
2023-01-01
2023-01-04
มีผลจนสิ้นสุดสัญญาหลัก
 controller official gov_employee name email position username log dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(57,'018563f9-e680-76a8-aa00-49720bf27303','dpa','ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)','dp-ict-66-003
ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)
1
บันทึกข้อตกลงตัวอย่าง 5/2565
ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม
24
7
2022-09-26
ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศ (ตัวอย่าง)
2022-10-01
2022-10-03
มีผลจนกว่าฝ่ายใดฝ่ายหนึ่งบอกเลิก
 processor farmer name id13 farmer_id plot dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(58,'018563f9-e680-7982-9da0-318c3f28cc42','dpa','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)','dp-fin-66-001
ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)
1
สัญญาจ้างตัวอย่างเลขที่ 3/2566
พิมพ์และจัดส่งสลิปเงินเดือน
24
7
2022-05-25
กรรมการผู้จัดการ (ตัวอย่าง)
2022-06-01
2023-05-31
2022-06-10
2023-06-07
 controller official gov_employee name bank_acct dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(59,'018563f9-e680-7ccc-acf3-2e43d98c10ef','dpa','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2566 (ตัวอย่าง)','dp-fin-66-002
ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2566 (ตัวอย่าง)
1
สัญญาจ้างตัวอย่างเลขที่ 4/2566
พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี
24
7
2023-07-20
กรรมการผู้จัดการ (ตัวอย่าง)
2023-07-25
มีผลจนสิ้นสุดสัญญาหลัก
 controller official gov_employee name bank_acct dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(60,'018563f9-e680-7cf3-bc93-8f29b2d364c3','dpa','ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง)','dp-inf-66-001
ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง)
1
สัญญาจ้างตัวอย่างเลขที่ 5/2566
ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด
24
7
2023-10-01
2024-09-30
รอผู้รับจ้างลงนาม ติดตามแล้วสองครั้ง
 controller public name email dp01 dp02 dp03 dp04 dp05 dp06 dp07 dp08 dp09 dp10 dp11 dp12 dp13 dp14 dp15 both ',0);
INSERT INTO search_doc VALUES(61,'018563f9-e680-7e1e-adb4-8f4a02f2d035','procedure','แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล (ตัวอย่าง)','pr-ict-66-001
แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล (ตัวอย่าง)
1
2023-04-03
2024-03-31
โทร. 0 2000 0000 อีเมล pdpa@example.go.th ตลอด 24 ชั่วโมง
https://www.example.go.th/pdpa/breach
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(62,'018563f9-e680-7a03-a1aa-3db86faf2981','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกจ. (ตัวอย่าง)','pr-hr-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกจ. (ตัวอย่าง)
1
2023-05-02
2024-03-31
โทร. 0 2000 0001 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(63,'018563f9-e680-7479-864c-c991c9c053ab','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กค. (ตัวอย่าง)','pr-fin-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กค. (ตัวอย่าง)
1
2023-06-01
2024-03-31
โทร. 0 2000 0003 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(64,'018563f9-e680-73ae-8c7b-0c432ee5b30e','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกส. (ตัวอย่าง)','pr-inf-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกส. (ตัวอย่าง)
1
2023-06-09
2024-03-31
โทร. 0 2000 0004 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(65,'018563f9-e680-7884-b6a8-263e7182a754','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกต. (ตัวอย่าง)','pr-for-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกต. (ตัวอย่าง)
1
2023-06-16
2024-03-31
โทร. 0 2000 0006 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(66,'018563f9-e680-7da0-b2bc-a83b008353d6','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กก. (ตัวอย่าง)','pr-gen-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กก. (ตัวอย่าง)
1
2023-07-05
2024-03-31
โทร. 0 2000 0002 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(67,'018563f9-e680-7e73-8671-b6024e3118d6','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกม. (ตัวอย่าง)','pr-law-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกม. (ตัวอย่าง)
1
2023-07-17
2024-03-31
โทร. 0 2000 0005 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(68,'018563f9-e680-741f-9bd2-2777740bab77','procedure','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สผง. (ตัวอย่าง)','pr-pln-66-001
การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สผง. (ตัวอย่าง)
1
2023-06-20
2024-03-31
โทร. 0 2000 0008 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000
 breach bp01 bp02 bp03 bp04 bp05 bp06 bp07 bp08 bp09 bp10 bp11 bp12 bp13 bp14 bp15 ',0);
INSERT INTO search_doc VALUES(69,'018563f9-e680-72f0-aa42-91bcd5610dad','retention','บัญชีผู้ใช้ 1 ปีหลังปิดบัญชี','rt-org-66-001
บัญชีผู้ใช้ 1 ปีหลังปิดบัญชี
เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน 1 ปีนับแต่วันที่ปิดบัญชี
1
นโยบายของสำนักงาน
 year end_of_membership secure_erase ',0);
INSERT INTO search_doc VALUES(70,'018563f9-e680-7967-b2f1-80d10a8a7d44','dataset','การแจ้งปัญหาและช่วยเหลือผู้ใช้','ds-ict-66-001
การแจ้งปัญหาและช่วยเหลือผู้ใช้
1200
2020-01-06
 official gov_employee contractor_staff system_account name phone email position username ip device opinion ',0);
INSERT INTO search_doc VALUES(71,'018563f9-e680-7f72-84ab-ac9854462e24','activity','การแจ้งปัญหาและช่วยเหลือผู้ใช้','ro-ict-66-001
การแจ้งปัญหาและช่วยเหลือผู้ใช้
รับแจ้งปัญหาการใช้คอมพิวเตอร์และระบบงาน มอบหมายผู้แก้ไข บันทึกผล และสำรวจความพึงพอใจ
2566
แบบแจ้งปัญหาการใช้งาน
2020-01-06
2023-02-15
2024-02-15
4321
เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถติดต่อกลับหรือแก้ไขปัญหาได้
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่ช่วยเหลือผู้ใช้และผู้ดูแลระบบที่ได้รับมอบหมาย
เห็นเฉพาะเรื่องที่ได้รับมอบหมาย การเข้าเครื่องระยะไกลต้องให้ผู้ใช้อนุญาตทุกครั้ง ไม่ถามรหัสผ่าน
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้แก้ไขปัญหาและปรับปรุงบริการภายในสำนักงาน โดยไม่ต้องขอความยินยอม
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ระบบแจ้งซ่อม (ตัวอย่าง)
th
 controller official gov_employee contractor_staff system_account none name phone email position username ip device opinion self web_form soft public_task needed_for_service form_text intranet before database low ',0);
INSERT INTO search_doc VALUES(72,'018563f9-e680-7104-854f-b0142b48cf98','dataset','บัญชีผู้ใช้และสิทธิในระบบ','ds-ict-66-002
บัญชีผู้ใช้และสิทธิในระบบ
1500
2018-10-01
 official gov_employee contractor_staff system_account name title mobile email position emp_no username password log ',0);
INSERT INTO search_doc VALUES(73,'018563f9-e680-7f47-98be-181d8212496d','activity','บัญชีผู้ใช้และสิทธิในระบบ','ro-ict-66-002
บัญชีผู้ใช้และสิทธิในระบบ
รับคำขอ สร้างบัญชี กำหนดสิทธิ ทบทวนสิทธิ และปิดบัญชีเมื่อย้ายหรือพ้นหน้าที่
2566
แบบขอใช้ระบบและสิทธิ
2018-10-01
2023-02-15
2024-02-15
1500
รหัสผ่านใช้ยืนยันตัวตนและเก็บเป็นค่าแฮชที่อ่านย้อนกลับไม่ได้
กลุ่มงานบุคคลแจ้งการบรรจุ ย้าย และพ้นหน้าที่
เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน
พ.ร.บ. การบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล พ.ศ. 2562 และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถใช้งานระบบได้
เพื่อตรวจสอบและทบทวนการใช้สิทธิ
พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (1) และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถให้สิทธิใช้งานต่อได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
ผู้ดูแลระบบและเจ้าหน้าที่ทะเบียนผู้ใช้
ผู้ดูแลระบบใช้บัญชีแยกรายบุคคล การให้สิทธิต้องมีคำขอที่หัวหน้าหน่วยงานอนุมัติ
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ควบคุมการเข้าถึงระบบของสำนักงาน โดยไม่ต้องขอความยินยอม
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
ดูแลระบบบัญชีผู้ใช้และแก้ไขปัญหาตามคำสั่งของ ศทส.
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ระบบสารสนเทศกลาง (ตัวอย่าง)
th
สื่อสำรองในห้องแม่ข่าย
 controller official gov_employee contractor_staff system_account none name title mobile email position emp_no username password log self unit paper_form saraban web_form soft hard public_task needed_for_service form_text intranet before database backup medium ',0);
INSERT INTO search_doc VALUES(74,'018563f9-e680-72cc-a511-e86cbfd19691','retention','ข้อมูลจราจรคอมพิวเตอร์ 90 วัน','rt-org-66-002
ข้อมูลจราจรคอมพิวเตอร์ 90 วัน
เก็บไว้ไม่น้อยกว่า 90 วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ
90
พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. 2550 มาตรา 26
 day collected secure_erase overwrite ',0);
INSERT INTO search_doc VALUES(75,'018563f9-e680-74c0-af8e-1bf9a33492ea','dataset','ข้อมูลจราจรทางคอมพิวเตอร์','ds-ict-66-003
ข้อมูลจราจรทางคอมพิวเตอร์
1500
2018-10-01
 official visitor web_user system_account username ip device log ',0);
INSERT INTO search_doc VALUES(76,'018563f9-e680-7999-b9fd-78c1cb05509e','activity','ข้อมูลจราจรทางคอมพิวเตอร์','ro-ict-66-003
ข้อมูลจราจรทางคอมพิวเตอร์
บันทึกข้อมูลจราจรของผู้ใช้เครือข่ายและระบบของสำนักงานโดยอัตโนมัติ เก็บไม่น้อยกว่า 90 วัน ป้องกันการแก้ไข และส่งมอบเมื่อพนักงานเจ้าหน้าที่สั่ง
2566
2018-10-01
2023-02-15
2024-02-15
1500
อุปกรณ์เครือข่ายและเครื่องแม่ข่ายของสำนักงาน
เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด
พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. 2550 มาตรา 26
ไม่สามารถใช้เครือข่ายหรือระบบได้
เพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย
พ.ร.บ. การรักษาความมั่นคงปลอดภัยไซเบอร์ พ.ศ. 2562 และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
ผู้ดูแลข้อมูลจราจรตามคำสั่งแต่งตั้ง ซึ่งไม่ใช่ผู้ดูแลระบบที่ถูกบันทึก
เปิดดูเมื่อมีเหตุหรือคำสั่งตามกฎหมายและต้องได้รับอนุมัติเป็นหนังสือ
ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้รักษาความมั่นคงปลอดภัยและส่งพนักงานเจ้าหน้าที่เมื่อมีคำสั่งตามกฎหมาย โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง
พนักงานเจ้าหน้าที่ตามกฎหมายคอมพิวเตอร์หรือพนักงานสอบสวน
สืบสวนและสอบสวนความผิดเกี่ยวกับคอมพิวเตอร์
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ระบบเก็บ log (ตัวอย่าง)
th
สื่อสำรองในห้องแม่ข่าย
 controller official visitor web_user system_account none username ip device log self device_src system_link soft legal required_by_law public_task needed_for_service website intranet before court single oia24_8 database backup medium ',0);
INSERT INTO search_doc VALUES(77,'018563f9-e680-7967-9d14-8380f6199062','retention','ประวัติการอบรมและประชุม 5 ปี','rt-org-66-003
ประวัติการอบรมและประชุม 5 ปี
เก็บไว้ 5 ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล
5
นโยบายของสำนักงาน ส่วนหนังสือของโครงการเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year end_of_activity shred secure_erase ',0);
INSERT INTO search_doc VALUES(78,'018563f9-e680-731b-be32-c33d4e0887f1','dataset','การลงทะเบียนอบรมและสัมมนา','ds-ict-66-004
การลงทะเบียนอบรมและสัมมนา
400
2022-11-01
 official gov_employee trainee name title signature mobile email position training_hist exam_score opinion ',0);
INSERT INTO search_doc VALUES(79,'018563f9-e680-751d-a25b-6226438bb66f','activity','การลงทะเบียนอบรมและสัมมนา','ro-ict-66-004
การลงทะเบียนอบรมและสัมมนา
รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม
2566
แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม
2022-11-01
2023-02-15
2024-02-15
400
ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด
ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม
เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถลงทะเบียนเข้าอบรมได้
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
ไม่สามารถออกใบประกาศนียบัตรได้
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม
ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. 2549
เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน
เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม
ต้นสังกัดของผู้เข้าอบรม
บันทึกประวัติการพัฒนาบุคลากร
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
แฟ้มลงทะเบียนอบรม
th
ระบบลงทะเบียนอบรม (ตัวอย่าง)
 controller official gov_employee trainee none name title signature mobile email position training_hist exam_score opinion self org_rep paper_form saraban web_form soft hard public_task needed_for_service legal required_by_law website form_text qr before dept_moac recurring oia24_2 audit oia24_8 paper_cabinet database low ',0);
INSERT INTO search_doc VALUES(80,'018563f9-e680-7722-9055-c15de1e62193','dataset','การให้บริการเครื่องแม่ข่ายกลาง','ds-ict-66-005
การให้บริการเครื่องแม่ข่ายกลาง
 farmer official system_account name id13 addr_now mobile email position farmer_id plot username log ',0);
INSERT INTO search_doc VALUES(81,'018563f9-e680-72c8-8d74-23d86487edc2','activity','การให้บริการเครื่องแม่ข่ายกลาง','ro-ict-66-005
การให้บริการเครื่องแม่ข่ายกลาง
ให้บริการเครื่องแม่ข่ายและฐานข้อมูลกลางแก่กรมและหน่วยงานในสังกัดกระทรวงตามข้อตกลง ดูแลระบบและแก้ไขปัญหาเมื่อได้รับแจ้ง
2566
สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th
2023-02-15
2024-02-15
ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004
2022-10-01
2024-09-30
เพื่อให้บริการเครื่องแม่ข่าย ดูแลระบบ และสนับสนุนการใช้งานตามคำสั่งของผู้ควบคุมข้อมูล
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
24
 processor farmer official system_account name id13 addr_now mobile email position farmer_id plot username log soft store backup support both ',0);
INSERT INTO search_doc VALUES(82,'018563f9-e680-7ab9-a6c8-b0a13819f559','dataset','การสำรองข้อมูลของศูนย์ข้อมูลกลาง','ds-ict-66-006
การสำรองข้อมูลของศูนย์ข้อมูลกลาง
 farmer official system_account name id13 addr_now mobile email position farmer_id plot username log ',0);
INSERT INTO search_doc VALUES(83,'018563f9-e680-7df5-abc0-e9c31b3df2f8','activity','การสำรองข้อมูลของศูนย์ข้อมูลกลาง','ro-ict-66-006
การสำรองข้อมูลของศูนย์ข้อมูลกลาง
สำรองข้อมูลระบบงานของหน่วยงานในสังกัดกระทรวงที่ศูนย์ข้อมูลกลางตามคำสั่งของผู้ควบคุมข้อมูล ทดสอบกู้คืน คืนและลบเมื่อสิ้นสุดข้อตกลง
2566
สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th
2023-02-15
2024-02-15
ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004
2022-10-01
2024-09-30
เพื่อสำรองและกู้คืนข้อมูลระบบงานตามคำสั่งของผู้ควบคุมข้อมูล
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
24
 processor farmer official system_account name id13 addr_now mobile email position farmer_id plot username log soft store backup both ',0);
INSERT INTO search_doc VALUES(84,'018563f9-e680-7db6-bc5e-ed31a89d7ba9','retention','แฟ้มบุคลากร 10 ปีหลังพ้นราชการ','rt-org-66-004
แฟ้มบุคลากร 10 ปีหลังพ้นราชการ
เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก 10 ปีนับแต่วันพ้นจากราชการ
10
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year end_of_service shred archive_transfer secure_erase ',0);
INSERT INTO search_doc VALUES(85,'018563f9-e680-7182-b167-def76a56773b','dataset','ทะเบียนประวัติบุคลากร (ก.พ. 7)','ds-hr-66-001
ทะเบียนประวัติบุคลากร (ก.พ. 7)
900
2015-10-01
 official gov_employee perm_employee family name title gender dob nationality id13 marital parents signature military name_change addr_reg addr_now mobile email salary position emp_no kp7 award work_hist training_hist edu_level licence photo_id med_cert ',0);
INSERT INTO search_doc VALUES(86,'018563f9-e680-71e7-9753-fff3dffa6360','activity','ทะเบียนประวัติบุคลากร (ก.พ. 7)','ro-hr-66-001
ทะเบียนประวัติบุคลากร (ก.พ. 7)
จัดทำ ปรับปรุง และเก็บรักษาทะเบียนประวัติของข้าราชการ ลูกจ้างประจำ และพนักงานราชการ ตั้งแต่บรรจุจนพ้นจากราชการ ใช้ประกอบการแต่งตั้ง เลื่อนเงินเดือน และสิทธิประโยชน์ เมื่อครบกำหนดจึงเสนอทำลายตามระเบียบงานสารบรรณ
2566
ทะเบียนประวัติข้าราชการ (ก.พ. 7)
2015-10-01
2023-02-13
2024-02-13
900
เลขประจำตัวประชาชนใช้ยืนยันตัวตนและเชื่อมสิทธิกับกรมบัญชีกลางโดยไม่เก็บสำเนาบัตร ลายมือชื่อใช้รับรองความถูกต้องของประวัติ เงินเดือนและ ก.พ. 7 เป็นสาระของทะเบียนตามกฎหมาย ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้าม
ต้นสังกัดเดิมเมื่อโอนหรือย้าย และหน่วยงานภายในสำนักงานที่ส่งคำสั่ง
เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. 2547
ไม่สามารถบรรจุ แต่งตั้ง หรือรับรองสิทธิประโยชน์ได้
เพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 36
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 36 และกฎ ก.พ. ว่าด้วยโรค
ไม่สามารถบรรจุเข้ารับราชการได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
นักทรัพยากรบุคคลและเจ้าพนักงานธุรการ กลุ่มงานบุคคล และผู้บังคับบัญชาตามลำดับชั้นของเจ้าของข้อมูล
ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน ใบรับรองแพทย์เก็บในซองปิดผนึกแยกจากแฟ้มหลัก
ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ภายในเพื่อบริหารงานบุคคล และส่งให้สำนักงาน ก.พ. และกรมบัญชีกลางตามที่กฎหมายกำหนด โดยไม่ต้องขอความยินยอม
สำนักงาน ก.พ.
ปรับปรุงฐานข้อมูลกำลังคนภาครัฐและตรวจสอบการบริหารงานบุคคล
กรมบัญชีกลาง
ตรวจสอบสิทธิสวัสดิการและบำเหน็จบำนาญ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ห้องทะเบียนประวัติ ชั้น 2
th
ห้องเก็บเอกสาร ชั้น 1
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller official gov_employee perm_employee family none name title gender dob nationality id13 marital parents signature military name_change addr_reg addr_now mobile email salary position emp_no kp7 award work_hist training_hist edu_level licence photo_id med_cert health self unit employer paper_form saraban system_link soft hard legal required_by_law s26_5a form_text intranet before ocsc recurring oia24_2 cgd paper_cabinet paper_store database high ',0);
INSERT INTO search_doc VALUES(87,'018563f9-e680-70a4-b7e1-bdeb391b6090','retention','หลักฐานการเงิน 5 ปีหลังตรวจสอบ','rt-org-66-005
หลักฐานการเงิน 5 ปีหลังตรวจสอบ
เก็บไว้ไม่น้อยกว่า 5 ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก
5
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year audit_done shred secure_erase ',0);
INSERT INTO search_doc VALUES(88,'018563f9-e680-7f1d-b0d4-1c9fbd23a853','dataset','การเบิกสวัสดิการค่ารักษาพยาบาล','ds-hr-66-002
การเบิกสวัสดิการค่ารักษาพยาบาล
900
2015-10-01
 official perm_employee retiree family name title id13 signature bank_acct claim position med_claim ',0);
INSERT INTO search_doc VALUES(89,'018563f9-e680-7440-96e3-9ff2caa0d4e0','activity','การเบิกสวัสดิการค่ารักษาพยาบาล','ro-hr-66-002
การเบิกสวัสดิการค่ารักษาพยาบาล
รับคำขอเบิกค่ารักษาพยาบาลของผู้มีสิทธิและบุคคลในครอบครัว ตรวจสิทธิและใบเสร็จ อนุมัติและจ่ายเงิน แล้วเก็บหลักฐานให้ผู้ตรวจสอบ
2566
ใบเบิกเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล (แบบ 7131)
2015-10-01
2023-02-13
2024-02-13
900
เลขประจำตัวประชาชนใช้ตรวจสิทธิไม่ให้เบิกซ้ำ เลขบัญชีใช้โอนเงิน ลายมือชื่อรับรองคำขอตามแบบ ใบเสร็จและผลวินิจฉัยใช้พิสูจน์ว่าเป็นค่ารักษาที่เบิกได้
กลุ่มงานบุคคลส่งข้อมูลบุคคลในครอบครัวจากทะเบียนประวัติ
เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล
พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. 2553
รับเอกสารในซองปิด จำกัดผู้เห็นผลวินิจฉัยเฉพาะผู้ตรวจและผู้อนุมัติ และไม่บันทึกชื่อโรคในทะเบียนคุมการจ่าย
ไม่สามารถเบิกเงินสวัสดิการได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย เฉพาะผู้รับผิดชอบงานสวัสดิการ
เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ เอกสารสุขภาพไม่เวียนผ่านผู้ไม่เกี่ยวข้อง
ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ตรวจสิทธิและจ่ายสวัสดิการตามกฎหมาย ส่งให้กรมบัญชีกลางและเปิดให้สำนักงานการตรวจเงินแผ่นดินตรวจสอบ โดยไม่ต้องขอความยินยอม
กรมบัญชีกลาง
ตรวจสอบสิทธิและจ่ายเงินสวัสดิการรักษาพยาบาล
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
สถานพยาบาลที่รักษา
ตรวจสอบใบเสร็จและสิทธิของผู้ป่วย
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารงานสวัสดิการ
th
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller official perm_employee retiree family minor10 minor20 elderly name title id13 signature bank_acct claim position med_claim health self unit paper_form soft hard legal s26_5c required_by_law form_text intranet before cgd recurring oia24_2 audit oia24_8 hospital paper_cabinet database high ',0);
INSERT INTO search_doc VALUES(90,'018563f9-e680-7294-9b61-686ac18aa196','retention','หนังสือราชการ 10 ปี','rt-org-66-006
หนังสือราชการ 10 ปี
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ 89/5
10
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57 และข้อ 89/5 (แก้ไขเพิ่มเติมโดยฉบับที่ 4)
 year end_of_calendar_year shred archive_transfer secure_erase ',0);
INSERT INTO search_doc VALUES(91,'018563f9-e680-76e7-9f35-27a712f95a15','dataset','การลาของบุคลากร','ds-hr-66-003
การลาของบุคลากร
900
2019-10-01
 official gov_employee perm_employee temp_employee name signature mobile position leave attendance med_cert ',0);
INSERT INTO search_doc VALUES(92,'018563f9-e680-7a4c-8da3-279004bbe2cc','activity','การลาของบุคลากร','ro-hr-66-003
การลาของบุคลากร
รับใบลา ตรวจวันลาคงเหลือ เสนอผู้มีอำนาจอนุญาต และทำสรุปวันลาประจำรอบการประเมิน
2566
ใบลา
2019-10-01
2023-02-13
2024-02-13
900
ใบรับรองแพทย์ใช้เฉพาะการลาป่วยตามที่ระเบียบกำหนด ลายมือชื่อใช้รับรองใบลา
เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. 2555
เก็บใบรับรองแพทย์และหลักฐานทางศาสนาแยกจากใบลา สรุปวันลาแสดงเฉพาะจำนวนวัน
ผู้มีอำนาจอาจไม่อนุญาตให้ลาหรือถือเป็นการขาดราชการ
เพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 74 และระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. 2555
คำนวณวันลาและผลประเมินไม่ได้
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
ผู้บังคับบัญชาที่มีอำนาจอนุญาต และเจ้าหน้าที่ผู้คุมวันลาของหน่วยงาน
ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน
ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน 30 วัน
ใช้พิจารณาอนุญาตการลาและสรุปวันลาตามระเบียบการลา โดยไม่ต้องขอความยินยอม
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
แฟ้มวันลา กกจ.
th
ระบบลา (ตัวอย่าง)
2029-12-31
 controller official gov_employee perm_employee temp_employee none name signature mobile position leave attendance med_cert belief health self paper_form web_form soft hard legal s26_5c required_by_law form_text intranet before paper_cabinet database medium ',0);
INSERT INTO search_doc VALUES(93,'018563f9-e680-74c1-9605-594146d196dc','dataset','การสรรหาและคัดเลือกบุคคล','ds-hr-66-004
การสรรหาและคัดเลือกบุคคล
300
2020-01-10
 applicant name title gender dob nationality id13 military name_change addr_now mobile email work_hist edu_level transcript licence exam_score photo_id med_cert ',0);
INSERT INTO search_doc VALUES(94,'018563f9-e680-7128-9aa5-05f284345bb2','activity','การสรรหาและคัดเลือกบุคคล','ro-hr-66-004
การสรรหาและคัดเลือกบุคคล
รับสมัคร ตรวจคุณสมบัติ จัดสอบ ประกาศผล ขึ้นบัญชี และเรียกบรรจุหรือจ้าง
2566
ใบสมัครสอบหรือใบสมัครงาน
2020-01-10
2023-02-13
2024-02-13
300
เลขประจำตัวประชาชนกันการสมัครซ้ำและยืนยันตัวในห้องสอบ โดยดูบัตรจริงและไม่เก็บสำเนา ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้ามของผู้ผ่านการคัดเลือก
เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 36 และมาตรา 53 และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. 2547
ไม่มีสิทธิเข้ารับการคัดเลือก
เพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 36
พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 36 และกฎ ก.พ. ว่าด้วยโรค
ไม่สามารถบรรจุหรือจ้างได้
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
คณะกรรมการสรรหาตามคำสั่ง และเจ้าหน้าที่งานสรรหา กลุ่มงานบุคคล
เข้าถึงเฉพาะรอบที่ได้รับแต่งตั้ง ข้อสอบและคะแนนเก็บแยกจนประกาศผล
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้คัดเลือกและประกาศผลตามกฎหมาย ตรวจสอบกับสำนักงาน ก.พ. และสถาบันการศึกษา โดยไม่ต้องขอความยินยอม
ประกาศบนเว็บไซต์และป้ายประกาศ
ประกาศรายชื่อผู้มีสิทธิสอบและผลการคัดเลือก
สำนักงาน ก.พ.
รายงานผลการสรรหาและตรวจสอบผลสอบภาค ก
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารงานสรรหา
th
ระบบรับสมัคร (ตัวอย่าง)
2030-12-31
 controller applicant none name title gender dob nationality id13 military name_change addr_now mobile email work_hist edu_level transcript licence exam_score photo_id med_cert health self counter paper_form web_form soft hard legal required_by_law s26_5a website form_text before public recurring oia24_2 ocsc paper_cabinet database medium ',0);
INSERT INTO search_doc VALUES(95,'018563f9-e680-733e-bed0-46d26095a1d8','retention','ภาพกล้องวงจรปิด 30 วัน','rt-org-66-007
ภาพกล้องวงจรปิด 30 วัน
เก็บไว้ 30 วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ
30
นโยบายของสำนักงาน
 day collected secure_erase overwrite ',0);
INSERT INTO search_doc VALUES(96,'018563f9-e680-76d0-8250-6df18a889447','dataset','กล้องวงจรปิด','ds-gen-66-001
กล้องวงจรปิด
5000
2022-06-01
 official gov_employee contractor_staff visitor public vehicle cctv ',0);
INSERT INTO search_doc VALUES(97,'018563f9-e680-7aa9-95eb-b95dcce85cd2','activity','กล้องวงจรปิด','ro-gen-66-001
กล้องวงจรปิด
บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ 30 วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ
2566
2022-06-01
2023-03-20
2024-03-20
5000
กล้องไม่ใช้ระบบจดจำใบหน้า
กล้องวงจรปิดของสำนักงาน
เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. 2552 และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่
ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน
ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย
ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง
พนักงานสอบสวนหรือศาล
สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ห้องควบคุม อาคาร 1
th
 controller official gov_employee contractor_staff visitor public none vehicle cctv self device_src soft public_task needed_for_service website poster sticker at court legal single oia24_6 nvr high ',0);
INSERT INTO search_doc VALUES(98,'018563f9-e680-71c9-a9a9-55862ca2d6df','retention','เอกสารประจำวัน 1 ปี','rt-org-66-008
เอกสารประจำวัน 1 ปี
เก็บไว้ไม่น้อยกว่า 1 ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ
1
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57 (หนังสือธรรมดาที่เกิดขึ้นเป็นประจำ)
 year end_of_calendar_year shred secure_erase ',0);
INSERT INTO search_doc VALUES(99,'018563f9-e680-79c4-b5b0-3022ccdd4f1e','dataset','การแลกบัตรและบันทึกผู้มาติดต่อ','ds-gen-66-002
การแลกบัตรและบันทึกผู้มาติดต่อ
3000
2019-06-01
 visitor name mobile vehicle ',0);
INSERT INTO search_doc VALUES(100,'018563f9-e680-7979-9c7d-cf8ed596f631','activity','การแลกบัตรและบันทึกผู้มาติดต่อ','ro-gen-66-002
การแลกบัตรและบันทึกผู้มาติดต่อ
บันทึกชื่อ เวลา และผู้ที่มาพบ แลกบัตรผู้มาติดต่อ และคืนบัตร โดยดูบัตรประจำตัวแต่ไม่ยึดและไม่ถ่ายสำเนา
2566
สมุดบันทึกผู้มาติดต่อ
2019-06-01
2023-03-20
2024-03-20
3000
เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. 2552 และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถเข้าอาคารได้ แต่ติดต่อที่จุดบริการชั้นล่างได้
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่รักษาความปลอดภัยจุดแลกบัตรและหัวหน้าฝ่ายอาคารสถานที่
สมุดบันทึกไม่เปิดให้ผู้มาติดต่อรายอื่นเห็น ขอดูย้อนหลังต้องได้รับอนุมัติ
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้รักษาความปลอดภัยและส่งพนักงานสอบสวนเมื่อมีเหตุ โดยไม่ต้องขอความยินยอม
พนักงานสอบสวนหรือศาล
สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ป้อมทางเข้า
th
ระบบสารสนเทศกลาง (ตัวอย่าง)
2022-12-31
 controller visitor none name mobile vehicle self counter card_reader soft hard public_task needed_for_service poster qr at court legal single oia24_6 paper_cabinet database low ',0);
INSERT INTO search_doc VALUES(101,'018563f9-e680-76d6-8dc2-9491afecf70c','retention','สัญญาและพัสดุ 10 ปีหลังสิ้นสุดสัญญา','rt-org-66-009
สัญญาและพัสดุ 10 ปีหลังสิ้นสุดสัญญา
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา
10
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year end_of_contract shred secure_erase ',0);
INSERT INTO search_doc VALUES(102,'018563f9-e680-7ae5-b4bc-45ffbcf3c387','dataset','การจัดซื้อจัดจ้างและบริหารพัสดุ','ds-gen-66-003
การจัดซื้อจัดจ้างและบริหารพัสดุ
250
2018-10-01
 juristic_rep committee bidder name title id13 id_copy signature addr_reg mobile email bank_acct tax_id position work_hist licence ',0);
INSERT INTO search_doc VALUES(103,'018563f9-e680-7d5c-acfb-def17a4b32e2','activity','การจัดซื้อจัดจ้างและบริหารพัสดุ','ro-gen-66-003
การจัดซื้อจัดจ้างและบริหารพัสดุ
ประกาศจัดซื้อจัดจ้าง รับข้อเสนอ พิจารณา ทำสัญญา ตรวจรับ เบิกจ่าย และประกาศผลตามกฎหมาย
2566
เอกสารเสนอราคาและสัญญา
2018-10-01
2023-03-20
2024-03-20
250
เลขประจำตัวประชาชนและสำเนาบัตรใช้ตรวจตัวผู้เสนอราคาหรือผู้มีอำนาจลงนาม โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้จ่ายเงิน ลายมือชื่อเป็นสาระของสัญญา
ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ
นิติบุคคลผู้เสนอราคาส่งชื่อผู้แทน และระบบการจัดซื้อจัดจ้างภาครัฐ
เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ
พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560
ไม่สามารถรับพิจารณาข้อเสนอหรือทำสัญญาได้
เพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย
ระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. 2562 และประมวลรัษฎากร มาตรา 50
ไม่สามารถจ่ายเงินได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่พัสดุ คณะกรรมการจัดซื้อจัดจ้างและตรวจรับตามคำสั่ง และเจ้าหน้าที่การเงิน
เข้าถึงเฉพาะโครงการที่ได้รับแต่งตั้ง ข้อเสนอปิดจนถึงวันเปิดซอง
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จัดซื้อจัดจ้าง เปิดเผยผล และส่งหน่วยงานตรวจสอบตามกฎหมาย โดยไม่ต้องขอความยินยอม
กรมบัญชีกลาง
ดำเนินการในระบบการจัดซื้อจัดจ้างภาครัฐและจ่ายเงิน
เว็บไซต์และระบบการจัดซื้อจัดจ้างภาครัฐ
เปิดเผยผลการจัดซื้อจัดจ้างและสาระสำคัญของสัญญา
กรมสรรพากร
จัดเก็บภาษีและอากรแสตมป์
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
สำนักงาน ป.ป.ช.
ตรวจสอบการจัดซื้อจัดจ้าง
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารพัสดุ
th
ห้องเก็บเอกสาร ชั้น 1
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller juristic_rep committee bidder none name title id13 id_copy signature addr_reg mobile email bank_acct tax_id position work_hist licence self state org_rep paper_form saraban system_link soft hard legal required_by_law website form_text before cgd recurring oia24_2 public revenue oia24_8 audit nacc paper_cabinet paper_store database medium ',0);
INSERT INTO search_doc VALUES(104,'018563f9-e680-74de-ba44-4907204faa85','retention','เรื่องร้องเรียนและคดี 10 ปีหลังยุติเรื่อง','rt-org-66-010
เรื่องร้องเรียนและคดี 10 ปีหลังยุติเรื่อง
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด
10
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year case_closed shred archive_transfer secure_erase ',0);
INSERT INTO search_doc VALUES(105,'018563f9-e680-708a-9361-58c5d7c861e8','dataset','เรื่องร้องเรียนและร้องทุกข์','ds-gen-66-004
เรื่องร้องเรียนและร้องทุกข์
120
2018-10-01
 complainant accused witness name title addr_now mobile email complaint_txt third_party ',0);
INSERT INTO search_doc VALUES(106,'018563f9-e680-7ba7-af92-c0d50ad2ed2c','activity','เรื่องร้องเรียนและร้องทุกข์','ro-gen-66-004
เรื่องร้องเรียนและร้องทุกข์
รับเรื่อง คัดกรอง ส่งหน่วยงานเจ้าของเรื่อง ติดตาม แจ้งผล และยุติเรื่อง ไม่ขอข้อมูลอ่อนไหว หากผู้ร้องให้มาเองจะแยกเก็บและปกปิด
2566
แบบคำร้องเรียนร้องทุกข์
2018-10-01
2023-03-20
2024-03-20
120
เนื้อหาคำร้องเป็นสาระที่ต้องตรวจสอบและแก้ไข เก็บเฉพาะส่วนที่เกี่ยวกับเรื่อง
ผู้ร้องเรียน สายด่วน 1111 และศูนย์ดำรงธรรม
เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการจัดการเรื่องราวร้องทุกข์ พ.ศ. 2552 และ พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 41
แจ้งผลไม่ได้ และอาจรับเป็นบัตรสนเท่ห์ซึ่งพิจารณาได้เฉพาะที่มีหลักฐานชัดเจน
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่รับเรื่องร้องเรียนและผู้รับผิดชอบรายเรื่อง
เห็นเฉพาะเรื่องที่รับผิดชอบ ปกปิดชื่อผู้ร้องก่อนส่งเรื่องแก่ผู้ถูกร้อง
ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน 30 วัน
ใช้พิจารณาเรื่องและส่งหน่วยงานเจ้าของเรื่องตามระเบียบ โดยไม่ต้องขอความยินยอม
กรมในสังกัดเจ้าของเรื่อง
ตรวจสอบและแก้ไขเรื่องร้องเรียน
ศูนย์บริการประชาชน สำนักนายกรัฐมนตรี และศูนย์ดำรงธรรม
ติดตามผลเรื่องที่ส่งมา
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารลับ งานร้องเรียน
th
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller complainant accused witness elderly poor_literacy name title addr_now mobile email complaint_txt third_party self state complaint_src counter post saraban web_form phone soft hard state_power needed_for_service website form_text oral at dept_moac recurring oia24_2 state_agency legal paper_cabinet database high ',0);
INSERT INTO search_doc VALUES(107,'018563f9-e680-7359-83ee-16de628214f0','dataset','การจ่ายเงินเดือนและค่าตอบแทน','ds-fin-66-001
การจ่ายเงินเดือนและค่าตอบแทน
1100
2016-10-01
 official gov_employee perm_employee temp_employee name title id13 family bank_acct salary debt tax_id tax_doc position emp_no ',0);
INSERT INTO search_doc VALUES(108,'018563f9-e680-7d5b-a3d6-cbb3b5c42b46','activity','การจ่ายเงินเดือนและค่าตอบแทน','ro-fin-66-001
การจ่ายเงินเดือนและค่าตอบแทน
คำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนประจำเดือน หักภาษี เงินสะสม และหนี้ตามที่กฎหมายหรือเจ้าของข้อมูลกำหนด ออกสลิปและหนังสือรับรองการหักภาษี
2566
แบบแจ้งบัญชีเงินฝากและรายการลดหย่อนภาษี
2016-10-01
2023-02-17
2024-02-17
1100
เลขประจำตัวประชาชนใช้ระบุตัวผู้มีเงินได้ในระบบจ่ายตรงและภาษี เลขบัญชีใช้โอนเงิน เงินเดือนใช้คำนวณ หนี้ใช้เฉพาะยอดหักที่เจ้าของข้อมูลยื่นคำร้อง
กลุ่มงานบุคคลส่งคำสั่งเลื่อนเงินเดือน สหกรณ์ออมทรัพย์ส่งยอดหักหนี้
เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร
พ.ร.ฎ. การจ่ายเงินเดือน เงินปี บำเหน็จ บำนาญ และเงินอื่นในลักษณะเดียวกัน พ.ศ. 2535 และระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. 2562
ไม่สามารถจ่ายเงินเดือนหรือค่าจ้างได้
เพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ
ประมวลรัษฎากร มาตรา 50 และ พ.ร.บ. กองทุนบำเหน็จบำนาญข้าราชการ พ.ศ. 2539 และ พ.ร.บ. ประกันสังคม พ.ศ. 2533
คำนวณลดหย่อนไม่ได้และอาจถูกหักภาษีเกินจริง
เพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย
เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ
ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จ่ายเงินและนำส่งหน่วยงานตามกฎหมายภาษี บำเหน็จบำนาญ และประกันสังคม โดยไม่ต้องขอความยินยอม ส่วนการหักหนี้ทำตามคำร้องขอของเจ้าของข้อมูล
กรมบัญชีกลาง
อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง
กรมสรรพากร
จัดเก็บภาษีเงินได้หัก ณ ที่จ่าย
กองทุนบำเหน็จบำนาญข้าราชการ
รับเงินสะสมและเงินสมทบของสมาชิก
สำนักงานประกันสังคม
รับเงินสมทบของผู้ประกันตน
สหกรณ์ออมทรัพย์
รับชำระค่าหุ้นและหนี้ตามคำร้องขอของสมาชิก
ธนาคารที่รับโอนเงิน
โอนเงินเดือนเข้าบัญชี
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารการเงิน
th
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller official gov_employee perm_employee temp_employee none name title id13 family bank_acct salary debt tax_id tax_doc position emp_no self unit other paper_form saraban system_link soft hard legal required_by_law public_task voluntary form_text intranet before cgd recurring oia24_2 revenue oia24_8 gpf sso coop bank audit paper_cabinet database high ',0);
INSERT INTO search_doc VALUES(109,'018563f9-e680-7fec-b3b7-9721220063f8','dataset','คณะกรรมการและเบี้ยประชุม','ds-fin-66-002
คณะกรรมการและเบี้ยประชุม
180
2018-10-01
 official committee name title id13 signature mobile email bank_acct salary position voice opinion ',0);
INSERT INTO search_doc VALUES(110,'018563f9-e680-7926-a7b3-0e610d71ca02','activity','คณะกรรมการและเบี้ยประชุม','ro-fin-66-002
คณะกรรมการและเบี้ยประชุม
แต่งตั้งคณะกรรมการและคณะทำงาน เชิญประชุม จัดทำรายงานการประชุม และเบิกจ่ายเบี้ยประชุม
2566
บัญชีลงเวลาและหลักฐานการจ่ายเบี้ยประชุม
2018-10-01
2023-02-17
2024-02-17
180
เลขประจำตัวประชาชนใช้หักภาษี เลขบัญชีใช้โอนเงิน จำนวนค่าตอบแทนและลายมือชื่อเป็นหลักฐานการจ่าย
หน่วยงานที่เสนอชื่อผู้แทน
เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์ และคำสั่งแต่งตั้งคณะกรรมการ
ไม่สามารถเชิญประชุมหรือบันทึกความเห็นได้
เพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี
พ.ร.ฎ. เบี้ยประชุมกรรมการ พ.ศ. 2547 และประมวลรัษฎากร มาตรา 50
ไม่สามารถจ่ายเบี้ยประชุมได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
ฝ่ายเลขานุการของคณะกรรมการและเจ้าหน้าที่การเงิน
เฉพาะคณะที่รับผิดชอบ เสียงบันทึกการประชุมลบเมื่อรับรองรายงานแล้ว
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จัดประชุม จ่ายเบี้ยประชุม และส่งหน่วยงานภาษีและตรวจเงินตามกฎหมาย โดยไม่ต้องขอความยินยอม
กรมบัญชีกลาง
อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง
กรมสรรพากร
จัดเก็บภาษีหัก ณ ที่จ่าย
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารการเงิน
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller official committee none name title id13 signature mobile email bank_acct salary position voice opinion self org_rep paper_form saraban soft hard public_task needed_for_service legal required_by_law form_text letter before cgd recurring oia24_2 revenue oia24_8 audit paper_cabinet file_server medium ',0);
INSERT INTO search_doc VALUES(111,'018563f9-e680-79a2-99a0-d3d9fd42b8d3','dataset','วิทยากรและค่าตอบแทนวิทยากร','ds-fin-66-003
วิทยากรและค่าตอบแทนวิทยากร
90
2018-10-01
 lecturer name title id13 id_copy signature addr_now mobile email bank_acct salary position work_hist edu_level travel photo ',0);
INSERT INTO search_doc VALUES(112,'018563f9-e680-7cc1-8a4b-eb4e6063b667','activity','วิทยากรและค่าตอบแทนวิทยากร','ro-fin-66-003
วิทยากรและค่าตอบแทนวิทยากร
ทาบทามและเชิญวิทยากร เผยแพร่ชื่อในกำหนดการ และเบิกจ่ายค่าตอบแทนกับค่าเดินทาง
2566
ใบสำคัญรับเงินค่าวิทยากร
2018-10-01
2023-02-17
2024-02-17
90
เลขประจำตัวประชาชนและสำเนาบัตรเป็นหลักฐานการจ่ายและหักภาษี โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้โอนเงิน จำนวนเงินและลายมือชื่อเป็นหลักฐานการรับเงิน
ปิดศาสนาและหมู่โลหิตบนสำเนาบัตรประชาชนก่อนเก็บ
ประวัติที่วิทยากรหรือหน่วยงานเผยแพร่ต่อสาธารณะ
เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถเชิญหรือประชาสัมพันธ์วิทยากรได้
เพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร
ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. 2549 และประมวลรัษฎากร มาตรา 50
ไม่สามารถเบิกจ่ายค่าตอบแทนได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่โครงการอบรมและเจ้าหน้าที่การเงิน
เฉพาะโครงการที่รับผิดชอบ
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้เชิญ ประชาสัมพันธ์ และเบิกจ่ายค่าตอบแทนตามระเบียบ โดยไม่ต้องขอความยินยอม
กำหนดการและเว็บไซต์ของสำนักงาน
ประชาสัมพันธ์หลักสูตร
กรมสรรพากร
จัดเก็บภาษีหัก ณ ที่จ่าย
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารการเงิน
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller lecturer none name title id13 id_copy signature addr_now mobile email bank_acct salary position work_hist edu_level travel photo self public_src paper_form saraban soft hard public_task needed_for_service legal required_by_law form_text letter before public recurring oia24_2 revenue oia24_8 audit paper_cabinet file_server medium ',0);
INSERT INTO search_doc VALUES(113,'018563f9-e680-77cd-adf7-6cdde0a2e06b','retention','ภาพกิจกรรม 5 ปี','rt-org-66-011
ภาพกิจกรรม 5 ปี
เก็บไว้ 5 ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ
5
นโยบายของสำนักงาน และ พ.ร.บ. จดหมายเหตุแห่งชาติ พ.ศ. 2556
 year end_of_activity archive_transfer secure_erase ',0);
INSERT INTO search_doc VALUES(114,'018563f9-e680-7311-bc20-f1ca5f791fc9','dataset','ภาพถ่ายและวิดีโอกิจกรรม','ds-inf-66-001
ภาพถ่ายและวิดีโอกิจกรรม
2000
2019-01-07
 farmer official trainee public name position photo video voice ',0);
INSERT INTO search_doc VALUES(115,'018563f9-e680-7bc8-bb03-fa20d7bfa2b8','activity','ภาพถ่ายและวิดีโอกิจกรรม','ro-inf-66-001
ภาพถ่ายและวิดีโอกิจกรรม
บันทึกภาพและเสียงกิจกรรมของสำนักงาน คัดเลือก และเผยแพร่ ภาพบุคคลระยะใกล้และภาพผู้เยาว์ขอความยินยอมก่อน
2566
แบบความยินยอมเผยแพร่ภาพบุคคล
2019-01-07
แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th
2023-03-14
2024-03-14
2000
กล้องของช่างภาพสำนักงาน
เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ
สำนักงานนำภาพออกจากช่องทางของสำนักงาน แต่สิ่งพิมพ์ที่แจกไปแล้วเรียกคืนไม่ได้
ผู้ใช้อำนาจปกครองลงนามในแบบความยินยอมร่วมกับผู้เยาว์
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่ประชาสัมพันธ์และช่างภาพที่ได้รับมอบหมาย
คัดภาพก่อนเผยแพร่ ไม่เผยแพร่ภาพที่ทำให้เสียหาย นำออกเมื่อมีผู้คัดค้าน
ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจโดยแจ้งล่วงหน้า ส่วนภาพเฉพาะบุคคลอาศัยความยินยอม
เว็บไซต์และสื่อประชาสัมพันธ์ของสำนักงาน
รับทราบผลการดำเนินงานของทางราชการ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
เผยแพร่บนเว็บไซต์ของสำนักงานซึ่งเก็บในประเทศ หากใช้สื่อสังคมออนไลน์ต่างประเทศให้เพิ่มแถวการโอน
คลังภาพ (ตัวอย่าง)
th
เว็บไซต์หน่วยงาน
 controller farmer official trainee public minor10 minor20 name position photo video voice self device_src interview other soft hard public_task voluntary consent sign_paper counter web_form email form_text poster oral at recurring oia24_2 file_server database low ',0);
INSERT INTO search_doc VALUES(116,'018563f9-e680-753d-a0a5-ac7cefd5609f','retention','รายชื่อผู้ติดต่อ 2 ปีหลังติดต่อครั้งสุดท้าย','rt-org-66-012
รายชื่อผู้ติดต่อ 2 ปีหลังติดต่อครั้งสุดท้าย
เก็บไว้ 2 ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่
2
นโยบายของสำนักงาน
 year last_contact shred secure_erase ',0);
INSERT INTO search_doc VALUES(117,'018563f9-e680-7c97-b5de-7839c525fa90','dataset','รายชื่อสื่อมวลชน','ds-inf-66-002
รายชื่อสื่อมวลชน
160
2019-01-07
 media_contact name mobile email line_id position ',0);
INSERT INTO search_doc VALUES(118,'018563f9-e680-7690-acfe-5421e8e2dcc4','activity','รายชื่อสื่อมวลชน','ro-inf-66-002
รายชื่อสื่อมวลชน
รวบรวมช่องทางติดต่อผู้สื่อข่าว ส่งหมายข่าวและข่าวแจก เชิญแถลงข่าว และปรับปรุงรายชื่อ
2566
2019-01-07
2023-03-14
2024-03-14
160
ต้นสังกัดสื่อและข้อมูลที่เผยแพร่ต่อสาธารณะ
เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
เจ้าหน้าที่ประชาสัมพันธ์
ใช้ส่งข่าวของสำนักงานเท่านั้น นำชื่อออกเมื่อได้รับแจ้ง
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ส่งข่าวและเชิญสื่อมวลชนตามภารกิจประชาสัมพันธ์ โดยไม่ต้องขอความยินยอม
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
เครื่องคอมพิวเตอร์กลุ่มเผยแพร่
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller media_contact none name mobile email line_id position self org_rep public_src phone line soft hard public_task voluntary website email_n before pc file_server low ',0);
INSERT INTO search_doc VALUES(119,'018563f9-e680-7f32-8e5a-5bb8b8a8aa82','retention','ผู้รับข่าวสารจนถอนความยินยอม','rt-org-66-013
ผู้รับข่าวสารจนถอนความยินยอม
เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน 7 วันนับแต่วันที่ถอน
7
นโยบายของสำนักงาน
 day consent_withdrawn secure_erase ',0);
INSERT INTO search_doc VALUES(120,'018563f9-e680-7c96-9bc5-23e5591b8384','dataset','จดหมายข่าวทางอีเมล','ds-inf-66-003
จดหมายข่าวทางอีเมล
850
2021-02-01
 web_user public name email ',0);
INSERT INTO search_doc VALUES(121,'018563f9-e680-73fb-9295-c87570ced996','activity','จดหมายข่าวทางอีเมล','ro-inf-66-003
จดหมายข่าวทางอีเมล
รับสมัคร ส่งจดหมายข่าว และลบรายชื่อเมื่อผู้รับยกเลิก ทุกฉบับมีลิงก์ยกเลิก
2566
แบบสมัครรับจดหมายข่าว
2021-02-01
ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ
2023-03-14
2024-03-14
850
เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล
จะไม่ได้รับจดหมายข่าวทางอีเมลอีก
เจ้าหน้าที่ประชาสัมพันธ์ผู้ส่งจดหมายข่าว
เข้าหลังบ้านด้วยบัญชีรายบุคคลและการยืนยันตัวตนหลายปัจจัย การส่งออกข้อมูลต้องได้รับอนุมัติ
ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ระบบจดหมายข่าว (ตัวอย่าง)
th
 controller web_user public none name email self web_form soft consent voluntary tick_online website form_text at database low ',0);
INSERT INTO search_doc VALUES(122,'018563f9-e680-7cdb-bf44-d1f76bb40996','dataset','งานคดีและความรับผิดทางละเมิด','ds-law-66-001
งานคดีและความรับผิดทางละเมิด
210
2014-10-01
 official bidder accused witness public name id13 signature addr_reg salary assets position complaint_txt third_party ',0);
INSERT INTO search_doc VALUES(123,'018563f9-e680-7207-a757-db592ac316c3','activity','งานคดีและความรับผิดทางละเมิด','ro-law-66-001
งานคดีและความรับผิดทางละเมิด
สอบข้อเท็จจริง จัดทำสำนวน ประสานพนักงานอัยการ ดำเนินคดีแพ่ง อาญา และปกครอง และบังคับคดี
2566
2014-10-01
2023-05-15
2024-05-15
210
เลขประจำตัวประชาชนใช้ระบุคู่ความ เงินเดือนและทรัพย์สินใช้กำหนดค่าสินไหมและบังคับคดี เนื้อหาข้อพิพาทและลายมือชื่อเป็นพยานหลักฐาน
หน่วยงานที่เกิดเหตุ ศาล และพนักงานอัยการ
เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่
พ.ร.บ. ความรับผิดทางละเมิดของเจ้าหน้าที่ พ.ศ. 2539
คณะกรรมการพิจารณาจากพยานหลักฐานเท่าที่มี
เพื่อฟ้องหรือต่อสู้คดีและบังคับคดี
พ.ร.บ. จัดตั้งศาลปกครองและวิธีพิจารณาคดีปกครอง พ.ศ. 2542 และประมวลกฎหมายวิธีพิจารณาความแพ่ง
สำนักงานดำเนินคดีจากพยานหลักฐานเท่าที่มี
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
นิติกรเจ้าของสำนวน คณะกรรมการสอบข้อเท็จจริง และผู้อำนวยการกองกฎหมาย
เฉพาะสำนวนที่ได้รับมอบหมาย การคัดสำเนาต้องได้รับอนุมัติ
ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน 30 วัน
ใช้ดำเนินคดีและส่งศาล พนักงานอัยการ และกรมบัญชีกลางตามกฎหมาย โดยไม่ต้องขอความยินยอม
ศาล พนักงานอัยการ และพนักงานสอบสวน
พิจารณาและดำเนินคดี
กรมบัญชีกลาง
ตรวจสอบสำนวนความรับผิดทางละเมิด
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารลับ งานคดี
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller official bidder accused witness public none name id13 signature addr_reg salary assets position complaint_txt third_party self unit state post saraban interview soft hard state_power required_by_law letter at court legal recurring oia24_8 cgd paper_cabinet file_server high ',0);
INSERT INTO search_doc VALUES(124,'018563f9-e680-7f03-ace9-c55a2f955f18','dataset','คำขอข้อมูลข่าวสารของราชการ','ds-law-66-002
คำขอข้อมูลข่าวสารของราชการ
75
2016-10-01
 juristic_rep public name title signature addr_now mobile email opinion ',0);
INSERT INTO search_doc VALUES(125,'018563f9-e680-7fb4-8d88-ed62c81ec3fd','activity','คำขอข้อมูลข่าวสารของราชการ','ro-law-66-002
คำขอข้อมูลข่าวสารของราชการ
รับคำขอ ตรวจสอบ ถามผู้มีส่วนได้เสีย พิจารณาเปิดเผยหรือปฏิเสธ และแจ้งสิทธิอุทธรณ์
2566
แบบคำขอข้อมูลข่าวสาร
2016-10-01
2023-05-15
2024-05-15
75
ลายมือชื่อยืนยันว่าผู้ขอยื่นคำขอเอง
เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร
พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9 และมาตรา 11
ไม่สามารถรับคำขอหรือส่งข้อมูลให้ได้
เจ้าหน้าที่ศูนย์ข้อมูลข่าวสารและเจ้าของเรื่อง
เข้าถึงด้วยบัญชีรายบุคคลหรือกุญแจตู้ตามหน้าที่ การให้ผู้อื่นดูต้องได้รับอนุมัติจากหัวหน้าฝ่าย
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ตอบคำขอและส่งคณะกรรมการเมื่อมีการอุทธรณ์ตามกฎหมาย โดยไม่ต้องขอความยินยอม
สำนักงานคณะกรรมการข้อมูลข่าวสารของราชการ
พิจารณาเรื่องร้องเรียนและอุทธรณ์
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารศูนย์ข้อมูลข่าวสาร
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
2026-12-31
 controller juristic_rep public none name title signature addr_now mobile email opinion self counter post web_form soft hard legal required_by_law form_text poster at state_agency recurring oia24_8 paper_cabinet file_server low ',0);
INSERT INTO search_doc VALUES(126,'018563f9-e680-7182-aa3a-6cbd81f2c038','dataset','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ','ds-for-66-001
ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ
320
2017-10-01
 juristic_rep official committee name title nationality passport phone mobile email position photo_id ',0);
INSERT INTO search_doc VALUES(127,'018563f9-e680-7b42-8acf-bde9adf3dbd4','activity','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ','ro-for-66-001
ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ
แจ้งและรับรายชื่อผู้แทนในการประชุมและโครงการความร่วมมือ อำนวยความสะดวก และจัดทำทำเนียบผู้ประสานงานต่างประเทศ
2566
แบบแจ้งรายชื่อผู้แทน
2017-10-01
2023-03-09
2024-03-09
320
หนังสือเดินทางใช้ตามที่เจ้าภาพกำหนดเพื่อออกบัตรผ่านและหนังสือนำวีซ่า
หน่วยงานไทยและต่างประเทศที่แจ้งชื่อ
เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถลงทะเบียนหรือเข้าร่วมประชุมได้
เพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง
ไม่สามารถประสานงานได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่วิเทศสัมพันธ์ที่รับผิดชอบความร่วมมือนั้น
เฉพาะการประชุมหรือโครงการที่รับผิดชอบ ลบสำเนาหนังสือเดินทางเมื่อสิ้นสุดการประชุม
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้แจ้งรายชื่อและประสานงานกับองค์การและหน่วยงานต่างประเทศตามภารกิจ โดยไม่ต้องขอความยินยอม
องค์การระหว่างประเทศหรือฝ่ายเลขานุการการประชุม
ลงทะเบียนผู้แทนและออกบัตรผ่าน
หน่วยงานเจ้าภาพในต่างประเทศ
รับรองและรักษาความปลอดภัยผู้แทน
กระทรวงการต่างประเทศ
ประสานการเข้าร่วมประชุม
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
jp
องค์การระหว่างประเทศหรือหน่วยงานเจ้าภาพ
อีเมลที่เข้ารหัสไฟล์แนบ
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
th
ระบบอีเมลกลาง
2027-12-31
 controller juristic_rep official committee none name title nationality passport phone mobile email position photo_id self org_rep saraban web_form soft hard public_task needed_for_service form_text email_n before intl_org recurring oia24_2 foreign_gov state_agency s28_6 file_server email_sys medium ',0);
INSERT INTO search_doc VALUES(128,'018563f9-e680-7a85-ad97-fe6eaf223cdd','dataset','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง','ds-for-66-002
การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง
260
2017-10-01
 official gov_employee committee name title dob nationality passport signature mobile email bank_acct salary claim position travel photo_id ',0);
INSERT INTO search_doc VALUES(129,'018563f9-e680-7d85-875c-a6c547d7e867','activity','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง','ro-for-66-002
การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง
ขออนุมัติเดินทาง ขอหนังสือเดินทางราชการและวีซ่า จองบัตรโดยสารและที่พัก และเบิกค่าใช้จ่าย
2566
บันทึกขออนุมัติเดินทางไปราชการต่างประเทศ
2017-10-01
2023-03-09
2024-03-09
260
หนังสือเดินทางใช้ขอวีซ่าและจองบัตรโดยสาร เงินเดือนใช้กำหนดสิทธิเบิก เลขบัญชีใช้โอนเงิน ลายมือชื่อใช้ในแบบคำขอ
คำขอเบิกนี้ไม่มีข้อมูลสุขภาพ
เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการอนุมัติให้เดินทางไปราชการและการจัดการประชุมของทางราชการ พ.ศ. 2524
ไม่สามารถเดินทางไปราชการได้
เพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง
พ.ร.ฎ. ค่าใช้จ่ายในการเดินทางไปราชการ พ.ศ. 2526
ไม่สามารถเบิกค่าใช้จ่ายได้
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
เจ้าหน้าที่วิเทศสัมพันธ์และเจ้าหน้าที่การเงินที่รับผิดชอบ
เฉพาะคณะเดินทางที่รับผิดชอบ คืนหนังสือเดินทางเมื่อดำเนินการเสร็จ
ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ขออนุมัติ ขอหนังสือเดินทางและวีซ่า และเบิกจ่ายตามระเบียบ โดยไม่ต้องขอความยินยอม
กรมการกงสุล กระทรวงการต่างประเทศ
ออกหนังสือเดินทางราชการและหนังสือนำวีซ่า
สถานเอกอัครราชทูตประเทศปลายทาง
ตรวจลงตราวีซ่า
กรมบัญชีกลาง
จ่ายเงินค่าใช้จ่ายในการเดินทาง
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
jp
หน่วยงานตรวจลงตราของประเทศปลายทาง
อีเมลที่เข้ารหัสไฟล์แนบ
ตู้เอกสารหนังสือเดินทาง
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller official gov_employee committee none name title dob nationality passport signature mobile email bank_acct salary claim position travel photo_id self paper_form saraban soft hard public_task needed_for_service legal required_by_law form_text intranet before state_agency recurring oia24_2 foreign_gov cgd audit oia24_8 s28_1 paper_cabinet file_server medium ',0);
INSERT INTO search_doc VALUES(130,'018563f9-e680-72e4-9446-5bb1e362e7f9','dataset','รายชื่อผู้เข้าประชุมและการจองห้องประชุม','ds-for-66-003
รายชื่อผู้เข้าประชุมและการจองห้องประชุม
150
2019-10-01
 juristic_rep official gov_employee committee name signature phone mobile email position voice opinion ',0);
INSERT INTO search_doc VALUES(131,'018563f9-e680-73f2-a15a-57e068f2e232','activity','รายชื่อผู้เข้าประชุมและการจองห้องประชุม','ro-for-66-003
รายชื่อผู้เข้าประชุมและการจองห้องประชุม
รับจองห้องประชุม เชิญผู้เข้าประชุม ลงชื่อ และจัดทำรายงานการประชุม ทั้งในห้องและผ่านสื่ออิเล็กทรอนิกส์
2566
ใบลงชื่อผู้เข้าประชุม
2019-10-01
2023-03-09
2024-03-09
150
ลายมือชื่อใช้เป็นหลักฐานการเข้าประชุมและประกอบการเบิกค่าอาหารว่าง
หน่วยงานที่ส่งชื่อผู้แทน
เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถจองห้องหรือเข้าร่วมประชุมได้
เพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526
ไม่มีหลักฐานการเข้าประชุม
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
ผู้จัดประชุมและฝ่ายเลขานุการของการประชุมนั้น
เสียงและภาพบันทึกลบเมื่อรับรองรายงานการประชุมแล้ว เว้นแต่การประชุมที่กฎหมายให้เก็บ
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จัดประชุมและเวียนรายงานการประชุมแก่หน่วยงานที่เข้าประชุม โดยไม่ต้องขอความยินยอม
หน่วยงานที่เข้าร่วมประชุม
รับรองและปฏิบัติตามรายงานการประชุม
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
แฟ้มรายชื่อผู้เข้าประชุม
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
2029-12-31
 controller juristic_rep official gov_employee committee none name signature phone mobile email position voice opinion self org_rep paper_form saraban web_form soft hard public_task needed_for_service legal required_by_law form_text intranet before state_agency recurring oia24_2 paper_cabinet file_server low ',0);
INSERT INTO search_doc VALUES(132,'018563f9-e680-7137-af10-ca104d1bbf62','retention','ทะเบียนเกษตรกร 10 ปีหลังพ้นทะเบียน','rt-org-66-014
ทะเบียนเกษตรกร 10 ปีหลังพ้นทะเบียน
เก็บตลอดเวลาที่ยังมีสถานภาพในทะเบียนหรือโครงการ และต่อไปอีก 10 ปีนับแต่วันพ้นสถานภาพ
10
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year end_of_membership shred secure_erase anonymise ',0);
INSERT INTO search_doc VALUES(133,'018563f9-e680-7311-b0e7-c94eff3abdac','dataset','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ','ds-rdp-66-001
ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ
640
2016-10-01
 farmer farmer_household name title id13 signature addr_now mobile income farmer_id plot crop yield gps ',0);
INSERT INTO search_doc VALUES(134,'018563f9-e680-7803-b8ca-4a3255fcecc8','activity','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ','ro-rdp-66-001
ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ
รับสมัครหรือรับรายชื่อเกษตรกรในพื้นที่โครงการ สนับสนุนปัจจัยการผลิต ติดตามผล และรายงานคณะกรรมการ
2566
แบบสมัครเข้าร่วมโครงการ
2016-10-01
2023-10-31
640
เลขประจำตัวประชาชนใช้ตรวจการรับการสนับสนุนซ้ำ พิกัดใช้ระบุแปลงในเขตโครงการ ลายมือชื่อเป็นหลักฐานการรับปัจจัยการผลิต
กรมในสังกัดและองค์กรปกครองส่วนท้องถิ่นในพื้นที่
เพื่อคัดเลือก สนับสนุน และติดตามผลเกษตรกรในพื้นที่โครงการ
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถเข้าร่วมหรือรับการสนับสนุนได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ
ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้ดำเนินโครงการและรายงานผลแก่หน่วยงานที่เกี่ยวข้องตามภารกิจ โดยไม่ต้องขอความยินยอม
กรมในสังกัดที่เกี่ยวข้อง
สนับสนุนและติดตามผลในพื้นที่
สำนักงานคณะกรรมการพิเศษเพื่อประสานงานโครงการอันเนื่องมาจากพระราชดำริ (สำนักงาน กปร.)
ติดตามผลการดำเนินโครงการ
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
ตู้เอกสารโครงการ
th
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
 controller farmer farmer_household elderly poor_literacy name title id13 signature addr_now mobile income farmer_id plot crop yield gps self dept local paper_form saraban field soft hard public_task needed_for_service form_text oral before dept_moac recurring oia24_2 state_agency audit legal oia24_8 paper_cabinet file_server medium ',0);
INSERT INTO search_doc VALUES(135,'018563f9-e680-7ad5-b100-7f568d67b97e','dataset','การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)','ds-rdp-66-002
การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)
2400
2018-10-01
 farmer name title age addr_now mobile income training_hist edu_level farmer_id crop photo ',0);
INSERT INTO search_doc VALUES(136,'018563f9-e680-7ac8-847f-3409466ea26e','activity','การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)','ro-rdp-66-002
การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)
รวบรวมรายชื่อ ประเมินคุณสมบัติ พัฒนา และติดตามผลเกษตรกรปราดเปรื่องร่วมกับกรมในสังกัด
2566
แบบประเมินคุณสมบัติ smart farmer
2018-10-01
ยื่นแบบคำขอที่งานสารบรรณ บนเว็บไซต์ หรือทางอีเมลกลางของสำนักงาน
2023-10-31
2400
กรมในสังกัดที่ส่งรายชื่อเป้าหมาย
เพื่อคัดเลือก ประเมินคุณสมบัติ และพัฒนาเกษตรกรปราดเปรื่อง
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่ได้รับการประเมินหรือเข้าร่วมโครงการ
เพื่อเผยแพร่เรื่องราวความสำเร็จของเกษตรกรปราดเปรื่องที่สมัครใจ
สำนักงานนำเรื่องราวออกจากสื่อของสำนักงาน โดยไม่กระทบการเข้าร่วมโครงการ
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ
ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้คัดเลือก พัฒนา และติดตามผลร่วมกับกรมในสังกัดตามภารกิจ ส่วนการเผยแพร่เรื่องราวอาศัยความยินยอม
กรมในสังกัดที่เกี่ยวข้อง
พัฒนาและติดตามผลเกษตรกรปราดเปรื่อง
เว็บไซต์และสื่อของสำนักงาน
เผยแพร่ตัวอย่างความสำเร็จ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
th
ระบบสารสนเทศกลาง (ตัวอย่าง)
 controller farmer elderly poor_literacy name title age addr_now mobile income training_hist edu_level farmer_id crop photo self dept paper_form system_link field soft hard public_task needed_for_service consent voluntary sign_paper counter email phone website form_text oral before dept_moac recurring oia24_2 public file_server database medium ',0);
INSERT INTO search_doc VALUES(137,'018563f9-e680-7d9c-8d34-14c70db70228','retention','แบบสำรวจ 2 ปีแล้วทำให้ระบุตัวไม่ได้','rt-org-66-015
แบบสำรวจ 2 ปีแล้วทำให้ระบุตัวไม่ได้
เก็บแบบสำรวจที่ระบุตัวผู้ตอบไว้ 2 ปีนับแต่วันสิ้นสุดโครงการ แล้วทำให้ไม่สามารถระบุตัวบุคคลได้
2
นโยบายของสำนักงาน ส่วนรายงานผลเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57
 year end_of_activity shred secure_erase anonymise ',0);
INSERT INTO search_doc VALUES(138,'018563f9-e680-7e4f-a18a-a7700339e1e8','dataset','การสำรวจความเห็นและข้อมูลเกษตรกร','ds-rdp-66-003
การสำรวจความเห็นและข้อมูลเกษตรกร
800
2022-03-01
 farmer survey_resp name gender age addr_now mobile income edu_level crop yield opinion ',0);
INSERT INTO search_doc VALUES(139,'018563f9-e680-7b17-b459-e7db89c8835b','activity','การสำรวจความเห็นและข้อมูลเกษตรกร','ro-rdp-66-003
การสำรวจความเห็นและข้อมูลเกษตรกร
ออกแบบแบบสำรวจ เก็บข้อมูลภาคสนามหรือออนไลน์ วิเคราะห์เป็นภาพรวม และทำให้ระบุตัวผู้ตอบไม่ได้เมื่อครบกำหนด
2566
แบบสำรวจ
2022-03-01
2023-10-31
800
เพื่อศึกษา วิเคราะห์ และจัดทำสถิติประกอบนโยบายด้านการเกษตร
แยกชื่อและเบอร์โทรออกจากคำตอบและใช้รหัสแทน เผยแพร่เฉพาะผลรวม จำกัดผู้เข้าถึงตารางรหัส และลบตารางรหัสเมื่อตรวจคุณภาพเสร็จ
เพื่อตรวจสอบคุณภาพการสำรวจโดยติดต่อกลับ
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ผู้รับผิดชอบโครงการสำรวจและเจ้าหน้าที่ภาคสนามตามคำสั่ง
เจ้าหน้าที่ภาคสนามเห็นเฉพาะแบบที่ตนเก็บ ตารางรหัสเปิดได้เฉพาะหัวหน้าโครงการ
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้วิเคราะห์เป็นสถิติและตรวจคุณภาพการสำรวจ โดยไม่ต้องขอความยินยอม
ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)
th
แท็บเล็ตสำรวจ 3 เครื่อง
 controller farmer survey_resp elderly poor_literacy name gender age addr_now mobile income edu_level crop yield opinion self web_form field interview soft hard research voluntary public_task form_text oral at file_server mobile_dev low ',0);
INSERT INTO search_doc VALUES(140,'018563f9-e680-7386-b6bc-42bf73f00ae1','notice','ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง)','pn-ict-66-001
ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง)
1
2022-11-01
เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม
เก็บไว้ 5 ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล
https://www.example.go.th/pdpa/training
 activity dept_moac audit n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website form_text ',0);
INSERT INTO search_doc VALUES(141,'018563f9-e680-746f-a0f9-58d78590bcd1','notice','ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง)','pn-gen-66-001
ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง)
1
2022-10-03
เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ
เก็บไว้ 30 วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ
พื้นที่นี้มีกล้องวงจรปิดเพื่อรักษาความปลอดภัย อ่านประกาศฉบับเต็มที่ https://www.example.go.th/pdpa/cctv
https://www.example.go.th/pdpa/cctv
 activity court n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website poster sticker ',0);
INSERT INTO search_doc VALUES(142,'018563f9-e680-7340-a17b-40ca5dfc6340','notice','ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง)','pn-ict-66-002
ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง)
1
2023-02-01
เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ
เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน 1 ปีนับแต่วันที่ปิดบัญชี
เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน
เพื่อตรวจสอบและทบทวนการใช้สิทธิ
เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด
เพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย
เก็บไว้ไม่น้อยกว่า 90 วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ
https://www.example.go.th/pdpa/ict
 unit court n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website intranet ',0);
INSERT INTO search_doc VALUES(143,'018563f9-e680-7576-ac27-66bcaacf9279','notice','ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง)','pn-hr-66-001
ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง)
1
2023-01-16
เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ
เพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ
เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก 10 ปีนับแต่วันพ้นจากราชการ
เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล
เก็บไว้ไม่น้อยกว่า 5 ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก
เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา
เพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ 89/5
เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ
เพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก
https://www.example.go.th/pdpa/hr
 unit cgd ocsc audit hospital public n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website form_text intranet ',0);
INSERT INTO search_doc VALUES(144,'018563f9-e680-7bc8-84e1-4557dd56b76f','notice','ประกาศความเป็นส่วนตัว กองกลาง (ตัวอย่าง)','pn-gen-66-002
ประกาศความเป็นส่วนตัว กองกลาง (ตัวอย่าง)
1
2023-03-01
เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน
เก็บไว้ไม่น้อยกว่า 1 ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ
เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ
เพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา
เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด
https://www.example.go.th/pdpa/general
 unit court cgd revenue audit nacc public dept_moac state_agency n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website form_text poster ',0);
INSERT INTO search_doc VALUES(145,'018563f9-e680-7222-851c-6936c3402c82','notice','ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง)','pn-fin-66-001
ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง)
1
2023-02-15
เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร
เพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ
เพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล
เก็บไว้ไม่น้อยกว่า 5 ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก
เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม
เพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี
เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร
เพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร
https://www.example.go.th/pdpa/fin
 unit cgd revenue bank audit gpf sso coop public n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website form_text ',0);
INSERT INTO search_doc VALUES(146,'018563f9-e680-7bdf-bc25-13a396d708fd','notice','ประกาศความเป็นส่วนตัว กองเกษตรสารนิเทศ (ตัวอย่าง)','pn-inf-66-001
ประกาศความเป็นส่วนตัว กองเกษตรสารนิเทศ (ตัวอย่าง)
1
2023-04-10
เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ
เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ
เก็บไว้ 5 ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ
เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน
เก็บไว้ 2 ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่
เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล
เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน 7 วันนับแต่วันที่ถอน
https://www.example.go.th/pdpa/inf
 unit public n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website form_text ',0);
INSERT INTO search_doc VALUES(147,'018563f9-e680-7bdb-aa62-2a4b1504836f','notice','ประกาศความเป็นส่วนตัว สำนักกฎหมาย (ตัวอย่าง)','pn-law-66-001
ประกาศความเป็นส่วนตัว สำนักกฎหมาย (ตัวอย่าง)
1
2023-07-14
เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่
เพื่อฟ้องหรือต่อสู้คดีและบังคับคดี
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด
เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ 89/5
https://www.example.go.th/pdpa/law
 unit cgd court state_agency n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website letter ',0);
INSERT INTO search_doc VALUES(148,'018563f9-e680-75e1-8e15-223fabc18884','notice','ประกาศความเป็นส่วนตัว สำนักการเกษตรต่างประเทศ (ตัวอย่าง)','pn-for-66-001
ประกาศความเป็นส่วนตัว สำนักการเกษตรต่างประเทศ (ตัวอย่าง)
1
2023-03-01
เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน
เพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง
เก็บไว้ไม่น้อยกว่า 10 ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ 89/5
เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า
เพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง
เก็บไว้ไม่น้อยกว่า 5 ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก
เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม
เพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม
https://www.example.go.th/pdpa/for
 unit state_agency intl_org foreign_gov cgd audit n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website email_n ',0);
INSERT INTO search_doc VALUES(149,'018563f9-e680-715d-8a04-0b8b0d25a32b','notice','ประกาศความเป็นส่วนตัว สป.กษ. (ตัวอย่าง)','pn-ict-66-003
ประกาศความเป็นส่วนตัว สป.กษ. (ตัวอย่าง)
1
2022-10-03
เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม
เก็บไว้ 5 ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล
เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ
เก็บไว้ 30 วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ
https://www.example.go.th/pdpa/notice
 office dept_moac audit court n23_1 n23_2 n23_3 n23_4 n23_5 n23_6 pn01 pn02 pn03 pn04 pn05 pn06 pn07 pn08 pn09 pn10 pn11 pn12 pn13 pn15 pn18 withdraw access portability objection erasure restriction rectification complaint website poster ',0);
INSERT INTO search_doc VALUES(150,'018563f9-e680-72be-ae87-d79758aeec6e','retention','ข้อมูลที่ดูแลแทนผู้ควบคุม ตามข้อตกลง','rt-org-66-016
ข้อมูลที่ดูแลแทนผู้ควบคุม ตามข้อตกลง
เก็บเท่าที่ผู้ควบคุมข้อมูลสั่ง จนสิ้นสุดข้อตกลง แล้วคืนและลบ
วันสิ้นสุดข้อตกลงใช้เครื่องแม่ข่ายกลาง คืนข้อมูลแล้วลบภายใน 30 วัน
ข้อตกลงกับผู้ควบคุมข้อมูล มาตรา 40
 secure_erase ',0);
INSERT INTO search_doc VALUES(151,'018563f9-e680-74c3-8d94-5418123e026b','request','ขอสำเนาภาพกล้องวงจรปิด (ตัวอย่าง)','rq-gen-66-001
ขอสำเนาภาพกล้องวงจรปิด (ตัวอย่าง)
ไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้
2023-02-24
ผู้ขอไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้ จึงพิสูจน์ไม่ได้ว่าเป็นเจ้าของข้อมูล
2023-02-27
ตัวอย่าง 12/2566
 access form self refused rf_identity ',0);
INSERT INTO search_doc VALUES(152,'018563f9-e680-708a-9d07-1634c963d706','request','ขอแก้ไขชื่อในทะเบียนผู้เข้าอบรม (ตัวอย่าง)','rq-ict-66-001
ขอแก้ไขชื่อในทะเบียนผู้เข้าอบรม (ตัวอย่าง)
2023-03-03
แก้ไขชื่อสกุลในทะเบียนและใบประกาศ
 rectification email self fulfilled ',0);
INSERT INTO search_doc VALUES(153,'018563f9-e680-7071-811a-4cc6a320d5a6','request','ขอถอนความยินยอมเผยแพร่ภาพ (ตัวอย่าง)','rq-inf-66-001
ขอถอนความยินยอมเผยแพร่ภาพ (ตัวอย่าง)
ตรวจชื่อกับแบบขอความยินยอม
2023-07-05
นำภาพออกจากเว็บไซต์และคลังภาพเผยแพร่
ตัวอย่าง 31/2566
 withdraw web self fulfilled ',0);
INSERT INTO search_doc VALUES(154,'018563f9-e680-73dc-ae02-17d38930c4c9','disclosure','ส่งภาพกล้องวงจรปิดให้พนักงานสอบสวน (ตัวอย่าง)','dl-gen-66-001
ส่งภาพกล้องวงจรปิดให้พนักงานสอบสวน (ตัวอย่าง)
2023-01-18
สถานีตำรวจ (ตัวอย่าง)
สืบสวนเหตุทรัพย์สินเสียหายในลานจอดรถ
2
ประมวลกฎหมายวิธีพิจารณาความอาญา
ตัวอย่าง 45/2566 ลงวันที่ 16 ม.ค. 2566
2023-01-16
 court cctv removable legal oia24_6 ',0);
INSERT INTO search_doc VALUES(155,'018563f9-e680-7972-9c64-ae49620f02ff','incident','ซ้อมแผน กรณีส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน (ตัวอย่าง)','in-ict-66-001
ซ้อมแผน กรณีส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน (ตัวอย่าง)
สมมุติว่าแนบไฟล์รายชื่อผู้เข้าอบรมและส่งถึงผู้รับภายนอกหนึ่งราย
ระบบอีเมล
35
ส่งถึงผู้รับรายเดียวและขอคืนได้
ชื่อ 35 รายการ
บุคลากรของรัฐ
ต่ำ ผู้รับยืนยันว่าลบแล้ว
ไม่กระทบบริการ
ไฟล์ไม่ได้เข้ารหัส
หน่วยงานของรัฐ
ข้อมูลทั่วไปแต่ไฟล์ไม่ได้เข้ารหัส
ซ้อม ไม่ได้ส่งจริง
ซ้อม 1/2566
อาจได้รับอีเมลหลอกลวง
ขอให้ผู้รับลบและยืนยัน
ตั้งค่าให้ยืนยันผู้รับก่อนส่งไฟล์แนบ
2023-05-18
แจ้งได้ภายใน 20 ชั่วโมง ควรกำหนดผู้สำรองของผู้ประสานงาน
 closed conf misdirected trainee none name risk bo_1 bo_2 bo_3 bo_4 ',0);
INSERT INTO search_doc VALUES(156,'018563f9-e680-7fdb-9f5f-12bdd5a8b6cf','incident','ส่งบัญชีรายชื่อวิทยากรผิดหน่วยงาน (ตัวอย่าง)','in-fin-66-001
ส่งบัญชีรายชื่อวิทยากรผิดหน่วยงาน (ตัวอย่าง)
แนบบัญชีรายชื่อและเลขบัญชีธนาคารของวิทยากรสิบสองคนไปกับหนังสือถึงหน่วยงานอื่นของรัฐหนึ่งแห่ง ผู้รับแจ้งกลับและลบไฟล์ในวันเดียวกัน
ระบบสารบรรณอิเล็กทรอนิกส์
12
ส่งไฟล์แนบผิดหน่วยงาน
ชื่อและเลขบัญชีธนาคาร 12 รายการ
วิทยากรภายนอก
ปานกลาง ผู้รับเป็นหน่วยงานของรัฐและยืนยันว่าลบแล้ว
ไม่กระทบบริการ
ไฟล์ไม่ได้เข้ารหัส
หน่วยงานของรัฐ
มีเลขบัญชีธนาคาร แม้ผู้รับยืนยันการลบแล้ว
ช่องทางของ สคส. (ตัวอย่าง)
ตัวอย่าง 77/2566
อาจถูกนำเลขบัญชีไปใช้หลอกลวง
ขอให้ผู้รับลบและยืนยันเป็นหนังสือ แจ้งวิทยากรทั้งสิบสองคนทางโทรศัพท์
ให้สองคนตรวจไฟล์แนบก่อนส่งออกนอกหน่วยงาน
 contained conf misdirected lecturer none name bank_acct risk bo_1 bo_2 bo_3 bo_4 ',0);
INSERT INTO search_doc VALUES(157,'018563f9-e680-7654-a5c4-eb32adf905fb','disposal','ใบสมัครสอบที่พ้นกำหนดเก็บ ปี 2564 (ตัวอย่าง)','dx-hr-66-001
ใบสมัครสอบที่พ้นกำหนดเก็บ ปี 2564 (ตัวอย่าง)
ปี 2564
2022-12-31
4 กล่อง
1/2566
2023-02-15
คำสั่งตัวอย่างที่ 7/2566 ลงวันที่ 20 ก.พ. 2566
2023-03-01
2023-04-10
2023-04-20
2023-05-02
ห้องเอกสาร (ตัวอย่าง)
 paper_cabinet agreed destroy shred original copies backups ',0);
INSERT INTO search_doc VALUES(158,'018563f9-e680-749a-a220-25d3f390d8fe','review','ทบทวนรายการข้อมูลส่วนบุคคล ศทส. (ตัวอย่าง)','rv-ict-66-001
ทบทวนรายการข้อมูลส่วนบุคคล ศทส. (ตัวอย่าง)
2023-02-15
เพิ่มผู้รับจ้างดูแลระบบ
ทบทวน 6 รายการ คงไว้ 5 แก้ไขหรือเลิกเก็บ 1
 data keep change ',0);
INSERT INTO search_doc VALUES(159,'018563f9-e680-79ae-9a01-5a8ba2704346','review','ทบทวนการเก็บรักษาและทำลาย ศทส. (ตัวอย่าง)','rv-ict-66-002
ทบทวนการเก็บรักษาและทำลาย ศทส. (ตัวอย่าง)
2023-02-15
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(160,'018563f9-e680-7128-bb31-67f7f3d306ef','review','ทบทวนรายการข้อมูลส่วนบุคคล กกจ. (ตัวอย่าง)','rv-hr-66-001
ทบทวนรายการข้อมูลส่วนบุคคล กกจ. (ตัวอย่าง)
2023-02-13
ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0
 data keep ',0);
INSERT INTO search_doc VALUES(161,'018563f9-e680-782a-8113-d4001284a7ad','review','ทบทวนการเก็บรักษาและทำลาย กกจ. (ตัวอย่าง)','rv-hr-66-002
ทบทวนการเก็บรักษาและทำลาย กกจ. (ตัวอย่าง)
2023-02-20
มีรายการพ้นกำหนดเก็บหนึ่งรายการ ให้ทำลาย
 retention not_due dispose ',0);
INSERT INTO search_doc VALUES(162,'018563f9-e680-729f-82ef-c8aadfafcfc5','review','ทบทวนรายการข้อมูลส่วนบุคคล กค. (ตัวอย่าง)','rv-fin-66-001
ทบทวนรายการข้อมูลส่วนบุคคล กค. (ตัวอย่าง)
2023-02-17
ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0
 data keep ',0);
INSERT INTO search_doc VALUES(163,'018563f9-e680-714d-9b70-85b140941ab8','review','ทบทวนการเก็บรักษาและทำลาย กค. (ตัวอย่าง)','rv-fin-66-002
ทบทวนการเก็บรักษาและทำลาย กค. (ตัวอย่าง)
2023-02-17
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(164,'018563f9-e680-7727-ab59-9b06d8bffa47','review','ทบทวนรายการข้อมูลส่วนบุคคล กกส. (ตัวอย่าง)','rv-inf-66-001
ทบทวนรายการข้อมูลส่วนบุคคล กกส. (ตัวอย่าง)
2023-03-14
ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0
 data keep ',0);
INSERT INTO search_doc VALUES(165,'018563f9-e680-7c8b-b021-e26cbaf67916','review','ทบทวนการเก็บรักษาและทำลาย กกส. (ตัวอย่าง)','rv-inf-66-002
ทบทวนการเก็บรักษาและทำลาย กกส. (ตัวอย่าง)
2023-03-14
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(166,'018563f9-e680-7bc2-916a-3d37c0e7c262','review','ทบทวนรายการข้อมูลส่วนบุคคล สกต. (ตัวอย่าง)','rv-for-66-001
ทบทวนรายการข้อมูลส่วนบุคคล สกต. (ตัวอย่าง)
2023-03-09
ย้ายไปใช้ระบบจองห้องประชุมของกองกลาง
ทบทวน 3 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 1
 data keep stop ',0);
INSERT INTO search_doc VALUES(167,'018563f9-e680-785e-b6b9-6799681cc19a','review','ทบทวนการเก็บรักษาและทำลาย สกต. (ตัวอย่าง)','rv-for-66-002
ทบทวนการเก็บรักษาและทำลาย สกต. (ตัวอย่าง)
2023-03-09
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(168,'018563f9-e680-7d64-b5f0-cd88f8b433f4','review','ทบทวนรายการข้อมูลส่วนบุคคล กก. (ตัวอย่าง)','rv-gen-66-001
ทบทวนรายการข้อมูลส่วนบุคคล กก. (ตัวอย่าง)
2023-04-20
ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0
 data keep ',0);
INSERT INTO search_doc VALUES(169,'018563f9-e680-7db5-9c2a-f0a622361396','review','ทบทวนการเก็บรักษาและทำลาย กก. (ตัวอย่าง)','rv-gen-66-002
ทบทวนการเก็บรักษาและทำลาย กก. (ตัวอย่าง)
2023-04-20
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(170,'018563f9-e680-7a90-97a5-b490065b068f','review','ทบทวนรายการข้อมูลส่วนบุคคล สกม. (ตัวอย่าง)','rv-law-66-001
ทบทวนรายการข้อมูลส่วนบุคคล สกม. (ตัวอย่าง)
2023-05-15
ทบทวน 2 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 0
 data keep ',0);
INSERT INTO search_doc VALUES(171,'018563f9-e680-79f4-9f4c-04907f3c2b83','review','ทบทวนการเก็บรักษาและทำลาย สกม. (ตัวอย่าง)','rv-law-66-002
ทบทวนการเก็บรักษาและทำลาย สกม. (ตัวอย่าง)
2023-05-15
ทุกรายการยังไม่พ้นกำหนดเก็บ
 retention not_due ',0);
INSERT INTO search_doc VALUES(172,'018563f9-e680-77ed-89fa-70394913aaee','training','ชี้แจงแนวทางการดำเนินการตาม pdpa (ตัวอย่าง)','tr-ict-66-001
ชี้แจงแนวทางการดำเนินการตาม pdpa (ตัวอย่าง)
2022-12-14
ขั้นตอน แบบฟอร์ม และกำหนดส่ง
ตัวอย่าง dpo
4
3
2
1
37
2022-12-19
ส่งหนังสือเวียนแทนการเข้าประชุม
33
 briefing meeting circular working_group staff ',0);
INSERT INTO search_doc VALUES(173,'018563f9-e680-7179-9b22-0217618078b1','training','อบรมสร้างความตระหนักรู้ pdpa (ตัวอย่าง)','tr-ict-66-002
อบรมสร้างความตระหนักรู้ pdpa (ตัวอย่าง)
2023-05-10
สิทธิของเจ้าของข้อมูลและการแจ้งเหตุ
ตัวอย่าง dpo
40
30
45
32
25
20
31
28
6
 awareness course online staff working_group ',0);
INSERT INTO search_doc VALUES(174,'018563f9-e680-7a4b-b1bc-f04f7ea0674d','training','ถ่ายทอดความรู้ pdpa ภายใน ศทส. (ตัวอย่าง)','tr-ict-66-003
ถ่ายทอดความรู้ pdpa ภายใน ศทส. (ตัวอย่าง)
2023-05-19
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่ม ศทส.
55
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(175,'018563f9-e680-763a-ba37-cf200e2ec7a0','training','ถ่ายทอดความรู้ pdpa ภายใน กกจ. (ตัวอย่าง)','tr-hr-66-001
ถ่ายทอดความรู้ pdpa ภายใน กกจ. (ตัวอย่าง)
2023-05-24
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มบุคคล
41
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(176,'018563f9-e680-7f63-88d3-61c18fa90b2a','training','ถ่ายทอดความรู้ pdpa ภายใน กก. (ตัวอย่าง)','tr-gen-66-001
ถ่ายทอดความรู้ pdpa ภายใน กก. (ตัวอย่าง)
2023-06-02
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้าฝ่ายบริหาร
60
 knowledge_transfer meeting circular staff ',0);
INSERT INTO search_doc VALUES(177,'018563f9-e680-700e-bfad-393b71056b76','training','ถ่ายทอดความรู้ pdpa ภายใน กค. (ตัวอย่าง)','tr-fin-66-001
ถ่ายทอดความรู้ pdpa ภายใน กค. (ตัวอย่าง)
2023-06-09
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มการเงิน
44
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(178,'018563f9-e680-72ab-bca5-35b2b2e97a10','training','ถ่ายทอดความรู้ pdpa ภายใน กกส. (ตัวอย่าง)','tr-inf-66-001
ถ่ายทอดความรู้ pdpa ภายใน กกส. (ตัวอย่าง)
2023-06-14
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มเผยแพร่
35
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(179,'018563f9-e680-781c-81ed-dac0e1023078','training','ถ่ายทอดความรู้ pdpa ภายใน สกม. (ตัวอย่าง)','tr-law-66-001
ถ่ายทอดความรู้ pdpa ภายใน สกม. (ตัวอย่าง)
2023-06-20
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มคดี
29
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(180,'018563f9-e680-712c-a7ec-070d88777e4d','training','ถ่ายทอดความรู้ pdpa ภายใน สผง. (ตัวอย่าง)','tr-pln-66-001
ถ่ายทอดความรู้ pdpa ภายใน สผง. (ตัวอย่าง)
2023-06-22
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มแผนงาน
50
 knowledge_transfer circular staff ',0);
INSERT INTO search_doc VALUES(181,'018563f9-e680-7828-a48f-232af623580f','training','ถ่ายทอดความรู้ pdpa ภายใน สกต. (ตัวอย่าง)','tr-for-66-001
ถ่ายทอดความรู้ pdpa ภายใน สกต. (ตัวอย่าง)
2023-08-02
สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน
ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ
47
 knowledge_transfer meeting staff ',0);
INSERT INTO search_doc VALUES(182,'018563f9-e680-7c11-b982-5326e013488f','training','ซ้อมแผนรับเหตุละเมิด ปี 2566 (ตัวอย่าง)','tr-ict-66-004
ซ้อมแผนรับเหตุละเมิด ปี 2566 (ตัวอย่าง)
2023-05-16
ซ้อมตั้งแต่รับแจ้งเหตุจนถึงแจ้งสำนักงานฯ
9
 drill exercise working_group ',0);
INSERT INTO search_doc VALUES(183,'018563f9-e680-7b01-ba66-285a77496b9a','infographic','สิทธิของท่านตาม pdpa (ตัวอย่าง)','ig-ict-66-001
สิทธิของท่านตาม pdpa (ตัวอย่าง)
1
2023-05-22
ภาพแสดงสิทธิแปดข้อของเจ้าของข้อมูลและช่องทางติดต่อ
 staff public_aud ig01 ig02 ig03 ig04 ig05 ig06 ig07 ig08 ig09 ig10 ',0);
INSERT INTO search_doc VALUES(184,'018563f9-e680-76e3-b620-024b817c3e2f','infographic','ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง)','ig-hr-66-001
ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง)
1
2023-05-15
ภาพแสดงข้อมูลบุคลากรที่เก็บ วัตถุประสงค์ ระยะเวลา และสิทธิ
 staff public_aud ig01 ig02 ig03 ig04 ig05 ig06 ig07 ig08 ig09 ig10 ',0);
INSERT INTO search_doc VALUES(185,'018563f9-e680-7947-a815-3fc068843ed0','infographic','ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง)','ig-inf-66-001
ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง)
1
2023-06-05
ภาพแสดงการขอและถอนความยินยอมเผยแพร่ภาพ และช่องทางใช้สิทธิ
 staff public_aud ig01 ig02 ig03 ig04 ig05 ig06 ig07 ig08 ig09 ig10 ',0);
INSERT INTO search_doc VALUES(186,'018563f9-e680-7e77-91d6-78cd1945e09c','infographic','กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง)','ig-gen-66-001
กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง)
1
2023-06-19
ภาพแสดงจุดติดตั้งกล้อง ระยะเวลาเก็บภาพ และวิธีขอดูภาพ
 staff public_aud ig01 ig02 ig03 ig04 ig05 ig06 ig07 ig08 ig09 ig10 ',0);
INSERT INTO search_doc VALUES(187,'018563f9-e680-7263-834d-ff5f046e9874','infographic','สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง)','ig-fin-66-001
สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง)
1
2023-08-21
ภาพแสดงข้อมูลที่ใช้จ่ายเงินเดือน ผู้รับข้อมูล และสิทธิ
 staff public_aud ig01 ig02 ig03 ig04 ig05 ig06 ig07 ig08 ig09 ig10 ',0);
INSERT INTO search_doc VALUES(188,'018563f9-e680-7280-9261-39eb75f02964','publication','เผยแพร่ประกาศสำหรับผู้เข้าอบรม (ตัวอย่าง)','pb-ict-66-001
เผยแพร่ประกาศสำหรับผู้เข้าอบรม (ตัวอย่าง)
https://www.example.go.th/pdpa/training
2022-11-01
2023-09-01
 notice ',0);
INSERT INTO search_doc VALUES(189,'018563f9-e680-7429-8eef-5da1fd599d20','publication','เผยแพร่รายการกิจกรรม สป.กษ. ในราชกิจจานุเบกษา (ตัวอย่าง)','pb-ict-66-002
เผยแพร่รายการกิจกรรม สป.กษ. ในราชกิจจานุเบกษา (ตัวอย่าง)
ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง
2023-01-31
 gazette ',0);
INSERT INTO search_doc VALUES(190,'018563f9-e680-73ee-b4a2-da0d4616d486','publication','เผยแพร่ช่องทางใช้สิทธิและแจ้งเหตุ (ตัวอย่าง)','pb-ict-66-003
เผยแพร่ช่องทางใช้สิทธิและแจ้งเหตุ (ตัวอย่าง)
https://www.example.go.th/pdpa/contact
2023-04-03
2023-09-01
 request_channel ',0);
INSERT INTO search_doc VALUES(191,'018563f9-e680-7b84-ab8e-e9a95a13a4ae','declaration','รับรองว่าไม่มีข้อมูลส่วนบุคคล สผง. (ตัวอย่าง)','dc-pln-66-001
รับรองว่าไม่มีข้อมูลส่วนบุคคล สผง. (ตัวอย่าง)
2566
สำนักแผนงานและโครงการพิเศษใช้เฉพาะข้อมูลแผนงานและงบประมาณ ข้อมูลบุคลากรของสำนักอยู่ในความรับผิดชอบของกองการเจ้าหน้าที่
2023-02-08
2023-09-30
กษ 0209/ตัวอย่าง 1
 no_personal_data ',0);
INSERT INTO search_doc VALUES(192,'018563f9-e680-7141-a35c-be121f874330','declaration','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กกจ. (ตัวอย่าง)','dc-hr-66-001
รับรองว่าไม่มีผู้ประมวลผลข้อมูล กกจ. (ตัวอย่าง)
2566
กองการเจ้าหน้าที่ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน
2023-06-15
2023-09-30
กษ 0202/ตัวอย่าง 20
 no_processor ',0);
INSERT INTO search_doc VALUES(193,'018563f9-e680-7a0b-a0ae-525833221154','declaration','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กก. (ตัวอย่าง)','dc-gen-66-001
รับรองว่าไม่มีผู้ประมวลผลข้อมูล กก. (ตัวอย่าง)
2566
กองกลางไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน
2023-06-20
2023-09-30
กษ 0203/ตัวอย่าง 21
 no_processor ',0);
INSERT INTO search_doc VALUES(194,'018563f9-e680-7877-a6bd-69cc8d04a6bb','declaration','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกต. (ตัวอย่าง)','dc-for-66-001
รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกต. (ตัวอย่าง)
2566
สำนักการเกษตรต่างประเทศไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน
2023-06-16
2023-09-30
กษ 0207/ตัวอย่าง 22
 no_processor ',0);
INSERT INTO search_doc VALUES(195,'018563f9-e680-7df2-b53a-178c1152ff38','declaration','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกม. (ตัวอย่าง)','dc-law-66-001
รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกม. (ตัวอย่าง)
2566
สำนักกฎหมายไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน
2023-06-27
2023-09-30
กษ 0206/ตัวอย่าง 23
 no_processor ',0);
INSERT INTO search_doc VALUES(196,'018563f9-e680-7cb2-9848-9ae0791dcc8f','report','รายงานการทบทวนข้อมูลส่วนบุคคล ศทส. ปี 2566 (ตัวอย่าง)','rp-ict-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล ศทส. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-02-20
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
6
 review ',0);
INSERT INTO search_doc VALUES(197,'018563f9-e680-7e15-bce6-547d2bea5486','report','รายงานการทบทวนข้อมูลส่วนบุคคล กกจ. ปี 2566 (ตัวอย่าง)','rp-hr-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล กกจ. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-02-24
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
4
 review ',0);
INSERT INTO search_doc VALUES(198,'018563f9-e680-7a19-bb0b-726e52b956ce','report','รายงานการทบทวนข้อมูลส่วนบุคคล กค. ปี 2566 (ตัวอย่าง)','rp-fin-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล กค. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-03-01
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
3
 review ',0);
INSERT INTO search_doc VALUES(199,'018563f9-e680-7249-93b4-132d3a9def04','report','รายงานการทบทวนข้อมูลส่วนบุคคล กกส. ปี 2566 (ตัวอย่าง)','rp-inf-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล กกส. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-03-20
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
3
 review ',0);
INSERT INTO search_doc VALUES(200,'018563f9-e680-7ac0-b6c6-e6710995eabe','report','รายงานการทบทวนข้อมูลส่วนบุคคล สกต. ปี 2566 (ตัวอย่าง)','rp-for-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล สกต. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-03-15
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
3
 review ',0);
INSERT INTO search_doc VALUES(201,'018563f9-e680-7d2b-8dd3-e5e4029644a5','report','รายงานการทบทวนข้อมูลส่วนบุคคล กก. ปี 2566 (ตัวอย่าง)','rp-gen-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล กก. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-04-24
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
4
 review ',0);
INSERT INTO search_doc VALUES(202,'018563f9-e680-7137-ba75-cc66b898bbc7','report','รายงานการทบทวนข้อมูลส่วนบุคคล สกม. ปี 2566 (ตัวอย่าง)','rp-law-66-001
รายงานการทบทวนข้อมูลส่วนบุคคล สกม. ปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-03-31
2023-05-19
ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ
2
 review ',0);
INSERT INTO search_doc VALUES(203,'018563f9-e680-78bf-b7dc-3400ac7a6c8b','report','รายงานผลรอบ 9 เดือน ศทส. (ตัวอย่าง)','rp-ict-66-002
รายงานผลรอบ 9 เดือน ศทส. (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-06-19
ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ
 round9 k5_9_2 k5_9_3 k5_9_4 k5_9_5 ',0);
INSERT INTO search_doc VALUES(204,'018563f9-e680-7f69-af83-b6fd42acff6c','report','รายงานผลรอบ 9 เดือน กกจ. (ตัวอย่าง)','rp-hr-66-002
รายงานผลรอบ 9 เดือน กกจ. (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-06-21
ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ
 round9 k5_9_2 k5_9_3 k5_9_4 k5_9_5 ',0);
INSERT INTO search_doc VALUES(205,'018563f9-e680-79a5-9460-583e966d6bbe','report','รายงานผลรอบ 9 เดือน กค. (ตัวอย่าง)','rp-fin-66-002
รายงานผลรอบ 9 เดือน กค. (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-06-26
ยังไม่ได้จัดทำอินโฟกราฟิก ข้อตกลงกับผู้รับจ้างรายเดิมสิ้นสุด อยู่ระหว่างทำฉบับใหม่
 round9 k5_9_3 k5_9_4 k5_9_5 ',0);
INSERT INTO search_doc VALUES(206,'018563f9-e680-743b-bbe7-f0c6937c8c46','report','รายงานผลรอบ 9 เดือน กกส. (ตัวอย่าง)','rp-inf-66-002
รายงานผลรอบ 9 เดือน กกส. (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-06-27
ขั้นตอนที่ 2 ถึง 4 เสนอเห็นชอบ ข้อตกลงกับผู้ส่งจดหมายข่าวรอลงนาม
 round9 k5_9_2 k5_9_3 k5_9_4 ',0);
INSERT INTO search_doc VALUES(207,'018563f9-e680-7252-9c6c-d2d0ae66777e','report','รายงานผลรอบ 9 เดือน กก. (ตัวอย่าง)','rp-gen-66-002
รายงานผลรอบ 9 เดือน กก. (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-07-10
ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ
 round9 k5_9_2 k5_9_3 k5_9_4 k5_9_5 ',0);
INSERT INTO search_doc VALUES(208,'018563f9-e680-7ce6-bcb3-d1bb5e526b44','report','บัญชีรายการข้อมูลส่วนบุคคล สป.กษ. ณ 5 เมษายน 2566 (ตัวอย่าง)','rp-ict-66-003
บัญชีรายการข้อมูลส่วนบุคคล สป.กษ. ณ 5 เมษายน 2566 (ตัวอย่าง)
2566
2022-10-01
2023-04-05
รวมรายการข้อมูลของทุกหน่วยงานที่ส่งแล้ว เก้าหน่วยงาน ขาดสำนักตรวจราชการ
28
0e955b73309dd9ff9bdcf0e45a7c931544f76caddd1e50866e3a2d75e41ec3da
 snapshot ',0);
INSERT INTO search_doc VALUES(209,'018563f9-e680-7497-8ad4-2a84994ea3f5','report','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. รอบ 9 เดือน (ตัวอย่าง)','rp-ict-66-004
รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. รอบ 9 เดือน (ตัวอย่าง)
2566
2022-10-01
2023-06-30
2023-07-05
สรุปผลขั้นตอนรอบ 9 เดือนของทุกหน่วยงาน
สำนักตรวจราชการยังไม่มีรายการ กองประสานงานโครงการฯ ยังเป็นร่าง
ติดตามเป็นรายหน่วยงาน
 round9 k2_9_1 k2_9_2 k2_9_3 k2_9_4 ',0);
INSERT INTO search_doc VALUES(210,'018563f9-e680-7e8a-823b-37edca4836eb','report','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. ประจำปี 2566 (ตัวอย่าง)','rp-ict-66-005
รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. ประจำปี 2566 (ตัวอย่าง)
2566
2022-10-01
2023-09-30
2023-09-20
แปดในสิบหน่วยงานมีรายการและประกาศ หรือรับรองว่าไม่มี ที่ยังค้างคือสำนักตรวจราชการและกองประสานงานโครงการฯ
 annual k2_100 ',0);
INSERT INTO search_doc VALUES(211,'018563f9-e680-7d2a-8f9d-bee664d3b857','result','บัญชีข้อมูล รอบ 6 เดือน (ตัวอย่าง)','rs-ict-66-001
บัญชีข้อมูล รอบ 6 เดือน (ตัวอย่าง)
2566
50
6
2023-03-15
2023-03-22
2023-03-24
ระบบบัญชีข้อมูล
 kpi1 m6 k1_50 ',0);
INSERT INTO search_doc VALUES(212,'018563f9-e680-7afc-bcaa-31d6020acfc6','result','บัญชีข้อมูล รอบ 9 เดือน (ตัวอย่าง)','rs-ict-66-002
บัญชีข้อมูล รอบ 9 เดือน (ตัวอย่าง)
2566
75
7
2023-06-08
2023-06-12
ระบบบัญชีข้อมูล
 kpi1 m9 k1_50 k1_system k1_gdcatalog ',0);
INSERT INTO search_doc VALUES(213,'018563f9-e680-7210-a6b3-090971cfdb9b','result','บัญชีข้อมูล สิ้นปี (ตัวอย่าง)','rs-ict-66-003
บัญชีข้อมูล สิ้นปี (ตัวอย่าง)
2566
95
8
2023-09-15
ระบบบัญชีข้อมูล
 kpi1 m12 k1_50 k1_system k1_gdcatalog k1_format ',0);
INSERT INTO search_doc VALUES(214,'018563f9-e680-7ee6-97c5-7f6426e78bf6','result','เบิกจ่าย รอบ 6 เดือน (ตัวอย่าง)','rs-ict-66-004
เบิกจ่าย รอบ 6 เดือน (ตัวอย่าง)
2566
53.20
2023-03-31
gfmis
 kpi3 m6 ',0);
INSERT INTO search_doc VALUES(215,'018563f9-e680-7209-95e5-ee117c3cafea','result','เบิกจ่าย รอบ 9 เดือน (ตัวอย่าง)','rs-ict-66-005
เบิกจ่าย รอบ 9 เดือน (ตัวอย่าง)
2566
76.40
2023-06-30
gfmis
 kpi3 m9 ',0);
INSERT INTO search_doc VALUES(216,'018563f9-e680-71ec-b366-d0d260863110','result','เบิกจ่าย สิ้นปี (ตัวอย่าง)','rs-ict-66-006
เบิกจ่าย สิ้นปี (ตัวอย่าง)
2566
98.60
2023-09-30
gfmis
 kpi3 m12 ',0);
INSERT INTO search_doc VALUES(217,'018563f9-e680-7f53-983f-888f40f33789','result','ผลตามแผน รอบ 6 เดือน (ตัวอย่าง)','rs-ict-66-007
ผลตามแผน รอบ 6 เดือน (ตัวอย่าง)
2566
61.50
2023-03-31
ระบบ mbud
 kpi4 m6 ',0);
INSERT INTO search_doc VALUES(218,'018563f9-e680-7448-8ac0-b89294267d40','result','ผลตามแผน รอบ 9 เดือน (ตัวอย่าง)','rs-ict-66-008
ผลตามแผน รอบ 9 เดือน (ตัวอย่าง)
2566
91.00
2023-06-30
ระบบ mbud
 kpi4 m9 ',0);
INSERT INTO search_doc VALUES(219,'018563f9-e680-73bd-b3b6-61fb3f16b600','result','ผลตามแผน สิ้นปี (ตัวอย่าง)','rs-ict-66-009
ผลตามแผน สิ้นปี (ตัวอย่าง)
2566
98.10
2023-09-30
ระบบ mbud
 kpi4 m12 ',0);
INSERT INTO search_doc VALUES(220,'018563f9-e680-737b-aee1-df229921514e','result','pmqa 4.0 รอบประกวด (ตัวอย่าง)','rs-ict-66-010
pmqa 4.0 รอบประกวด (ตัวอย่าง)
2566
404.20
2023-08-10
ก.พ.ร.
 kpi6 pmqa_award ',0);
INSERT INTO search_doc VALUES(221,'018563f9-e680-7cf6-b42a-ee2a7e6692e1','result','pmqa 4.0 รอบวัดผล (ตัวอย่าง)','rs-ict-66-011
pmqa 4.0 รอบวัดผล (ตัวอย่าง)
2566
412.35
2023-09-12
ก.พ.ร.
 kpi6 pmqa_indicator ',0);
INSERT INTO search_doc VALUES(222,'018563f9-e680-7d95-a572-f29948b1eb91','waiver','รับทราบว่าประกาศกล้องวงจรปิดมาหลังวันเริ่มเก็บ (ตัวอย่าง)','wv-gen-66-001
รับทราบว่าประกาศกล้องวงจรปิดมาหลังวันเริ่มเก็บ (ตัวอย่าง)
r23-03
ro-gen-66-001
2022-06-01
ติดตั้งกล้องก่อนประกาศสี่เดือน แก้ย้อนหลังไม่ได้ ติดป้ายและประกาศครบทุกจุดแล้วตั้งแต่ 3 ต.ค. 2565
2023-02-20
 acknowledge ',0);
INSERT INTO search_doc VALUES(223,'018563f9-e680-79b9-9278-f4792b855876','waiver','เก็บสำเนาบัตรผู้เสนอราคาตามระเบียบพัสดุ (ตัวอย่าง)','wv-gen-66-002
เก็บสำเนาบัตรผู้เสนอราคาตามระเบียบพัสดุ (ตัวอย่าง)
r22-02
ro-gen-66-003
ระเบียบพัสดุให้แนบสำเนาบัตร ได้สั่งให้ปิดศาสนาและหมู่โลหิตบนสำเนาแล้ว
2023-02-20
2023-12-31
 waive ',0);
INSERT INTO search_doc VALUES(224,'01859253-2280-744c-965d-a96cecd21001','unit','laboratory','lab
laboratory
',0);
INSERT INTO search_doc VALUES(225,'01859779-7e80-714d-9f6e-a8a09f40f434','dataset','กล้องวงจรปิด','ds-lab-66-001
กล้องวงจรปิด
 official gov_employee contractor_staff visitor public vehicle cctv ',0);
INSERT INTO search_doc VALUES(226,'01859779-7e80-72a5-801a-b122d43b99cf','activity','กล้องวงจรปิด','ro-lab-66-001
กล้องวงจรปิด
บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ 30 วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ
2566
2024-01-10
กล้องไม่ใช้ระบบจดจำใบหน้า
กล้องวงจรปิดของสำนักงาน
เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ
ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. 2552 และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่
ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน
ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย
ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง
พนักงานสอบสวนหรือศาล
สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
th
 controller official gov_employee contractor_staff visitor public none vehicle cctv self device_src soft public_task needed_for_service website poster sticker at court legal single oia24_6 nvr medium ',0);
INSERT INTO search_doc VALUES(227,'01859779-7e80-7dcd-be6d-a08632a8056f','dataset','samples of soil','ds-lab-66-002
samples of soil
plot number
 name phone ',0);
INSERT INTO search_doc VALUES(228,'01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','activity','samples of soil','ro-lab-66-002
samples of soil
2566
2024-01-10
1200
plot number
- nothing else
land office
 name phone ',0);
INSERT INTO search_doc VALUES(229,'01859c9f-da80-7f01-98da-f2c82a8a6229','activity','samples of water','ro-lab-66-003
samples of water
2566
2024-01-10
1200
plot number
- nothing else
land office
 name phone ',0);
INSERT INTO search_doc VALUES(230,'0185caf9-1680-78b4-93ec-09b61ad2be76','evidence','order of the laboratory','ev-lab-66-001
order of the laboratory
order.pdf
application/pdf
8691632b18fa0691a32b9bf7ed5daa50e1ff63f7715e64c1114580e582b5e2d9
1209
',0);
INSERT INTO search_doc VALUES(231,'0185caf9-1680-77e6-8136-dbe831d4483c','evidence','read in error','ev-lab-66-002
read in error
secret.pdf
application/pdf
56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52
149
',0);
INSERT INTO search_doc VALUES(232,'018608c5-6680-7025-ba88-0a30487a934c','request','copy of a record','rq-lab-66-001
copy of a record
',0);
INSERT INTO search_doc VALUES(233,'01860deb-c280-799e-91c9-2c6685a62395','request','objection','rq-lab-66-002
objection
',0);
INSERT INTO search_doc VALUES(234,'0186c750-b280-7698-91cd-114ab422decd','activity','half an answer','ro-lab-66-005
half an answer
2566
2024-03-10
',0);
INSERT INTO search_doc VALUES(235,'0186c750-b280-745c-95da-b485c0704b0a','dataset','การลงทะเบียนอบรมและสัมมนา','ds-lab-66-003
การลงทะเบียนอบรมและสัมมนา
2022-10-01
 official gov_employee trainee name title signature mobile email position training_hist exam_score opinion ',0);
INSERT INTO search_doc VALUES(236,'0186c750-b280-70b6-be62-b78542fecac2','activity','การลงทะเบียนอบรมและสัมมนา','ro-lab-66-006
การลงทะเบียนอบรมและสัมมนา
รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม
2566
แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม
2022-10-01
2024-03-10
ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด
ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม
เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์
ไม่สามารถลงทะเบียนเข้าอบรมได้
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
ไม่สามารถออกใบประกาศนียบัตรได้
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม
ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. 2549
เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้
ได้รับข้อมูลต่อเนื่องตามการปฏิบัติงาน จึงไม่มีวันรับข้อมูลวันเดียว
เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน
เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน
ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน 30 วัน
ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม
ต้นสังกัดของผู้เข้าอบรม
บันทึกประวัติการพัฒนาบุคลากร
สำนักงานการตรวจเงินแผ่นดิน
ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่
เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน
ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ
th
 controller official gov_employee trainee none name title signature mobile email position training_hist exam_score opinion self org_rep paper_form saraban web_form soft hard public_task needed_for_service legal required_by_law website form_text qr before dept_moac recurring oia24_2 audit oia24_8 paper_cabinet database low ',0);
INSERT INTO person VALUES(1,'018563f9-e680-7ff4-8fee-0cea490b02bc','PS-ICT-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ ศทส.',X'272E66525E4868123C765E686336524806684A5432580141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','018563f9-e680-7ebf-b56d-b4d4717b79d0',NULL,NULL,'chair','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(2,'018563f9-e680-7074-8971-03c8226d3fa3','PS-ICT-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่ม ศทส.',X'272E66525E4868125A66525A3668064E74465432580141F2A23FF2C242F2A208011B','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ','018563f9-e680-7ebf-b56d-b4d4717b79d0',NULL,NULL,'secretary','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(3,'018563f9-e680-7307-9822-d12b4776f12c','PS-HR-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ กกจ.',X'272E66525E4868123C765E686336524806684A0606140141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ กกจ.','ผู้อำนวยการกองการเจ้าหน้าที่','018563f9-e680-74ca-801e-da070bfb81ed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(4,'018563f9-e680-7430-b034-3d65de7514b6','PS-HR-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มบุคคล',X'272E66525E4868125A66525A3668064E744638740C0C4E0141F2A23FF2C242F2A20A011D','ตัวอย่าง หัวหน้ากลุ่มบุคคล','หัวหน้ากลุ่มทะเบียนประวัติ','018563f9-e680-74ca-801e-da070bfb81ed',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(5,'018563f9-e680-7736-aeda-2a064967e49c','PS-GEN-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ กก.',X'272E66525E4868123C765E686336524806684A06060141F2A242F2C20F01B9C80C','ตัวอย่าง ผู้อำนวยการ กก.','ผู้อำนวยการกองกลาง','018563f9-e680-747e-b673-bd42d340a3ab',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(6,'018563f9-e680-7bb5-be52-97d474eefb1d','PS-GEN-66-002',1,'draft','ตัวอย่าง หัวหน้าฝ่ายบริหาร',X'272E66525E4868125A66525A36683E6848384A6C5A684A0141F2A23FF2C244F2A20C011D','ตัวอย่าง หัวหน้าฝ่ายบริหาร','หัวหน้าฝ่ายบริหารทั่วไป','018563f9-e680-747e-b673-bd42d340a3ab',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(7,'018563f9-e680-7c0e-b750-60fa75b30295','PS-FIN-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ กค.',X'272E66525E4868123C765E686336524806684A060C0141F2A242F2C20F01B9C80C','ตัวอย่าง ผู้อำนวยการ กค.','ผู้อำนวยการกองคลัง','018563f9-e680-74ec-91b4-55fe8930d081',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(8,'018563f9-e680-78b2-84c3-dada07c92516','PS-FIN-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มการเงิน',X'272E66525E4868125A66525A3668064E744606684A127A6C360141F2A23FF2C242F2A20C011F','ตัวอย่าง หัวหน้ากลุ่มการเงิน','หัวหน้ากลุ่มการเงิน','018563f9-e680-74ec-91b4-55fe8930d081',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(9,'018563f9-e680-790e-bd4d-f26f4eb3d73f','PS-INF-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ กกส.',X'272E66525E4868123C765E686336524806684A0606580141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ กกส.','ผู้อำนวยการกองเกษตรสารนิเทศ','018563f9-e680-71a7-b919-e2c8baadbf0a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(10,'018563f9-e680-7b5a-8789-f50f80930a14','PS-INF-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มเผยแพร่',X'272E66525E4868125A66525A3668064E74463C7A48407C4A0141F2A23FF2C242F2A23FF2A2011F','ตัวอย่าง หัวหน้ากลุ่มเผยแพร่','หัวหน้ากลุ่มเผยแพร่และประชาสัมพันธ์','018563f9-e680-71a7-b919-e2c8baadbf0a',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(11,'018563f9-e680-7153-910c-5f18c8b1f2ac','PS-LAW-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ สกม.',X'272E66525E4868123C765E686336524806684A5806460141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ สกม.','ผู้อำนวยการสำนักกฎหมาย','018563f9-e680-747d-a701-dfd454801be6',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(12,'018563f9-e680-7bdb-8606-fa633046f4a3','PS-LAW-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มคดี',X'272E66525E4868125A66525A3668064E74460C2C6E0141F2A23FF2C242F2A208011B','ตัวอย่าง หัวหน้ากลุ่มคดี','หัวหน้ากลุ่มคดีและความรับผิดทางละเมิด','018563f9-e680-747d-a701-dfd454801be6',NULL,NULL,'member','คำสั่งตัวอย่างที่ 31/2566','2023-04-24',NULL,NULL,NULL);
INSERT INTO person VALUES(13,'018563f9-e680-797a-af30-6677538c9737','PS-FOR-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ สกต.',X'272E66525E4868123C765E686336524806684A58062E0141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ สกต.','ผู้อำนวยการสำนักการเกษตรต่างประเทศ','018563f9-e680-7eb8-ba77-e23de1c76473',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(14,'018563f9-e680-70ee-b324-0a7281ec5e31','PS-FOR-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ',X'272E66525E4868125A66525A3668064E74460C5268464A524646725E0141F2A23FF2C242F2A240F2A2090123','ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ','หัวหน้ากลุ่มความร่วมมือระหว่างประเทศ','018563f9-e680-7eb8-ba77-e23de1c76473',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(15,'018563f9-e680-7d0a-b25b-9dc8224fcf37','PS-RDP-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ กปพ.',X'272E66525E4868123C765E686336524806684A063A400141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ กปพ.','ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ','018563f9-e680-77ee-b275-583890c46303',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(16,'018563f9-e680-76c5-ac8a-fbec685f8a94','PS-RDP-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มโครงการ',X'272E66525E4868125A66525A3668064E74460C7E4A1206684A0141F2A23FF2C242F2A20C011F','ตัวอย่าง หัวหน้ากลุ่มโครงการ','หัวหน้ากลุ่มประสานงานโครงการ','018563f9-e680-77ee-b275-583890c46303',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(17,'018563f9-e680-7374-861d-b6f7cc1871ac','PS-PLN-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ สผง.',X'272E66525E4868123C765E686336524806684A583C120141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ สผง.','ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ','018563f9-e680-7a5a-9206-e665f15dc6b2',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(18,'018563f9-e680-7935-b364-c54ab3677ab7','PS-PLN-66-002',1,'draft','ตัวอย่าง หัวหน้ากลุ่มแผนงาน',X'272E66525E4868125A66525A3668064E74463C7C361268360141F2A23FF2C242F2A20B011E','ตัวอย่าง หัวหน้ากลุ่มแผนงาน','หัวหน้ากลุ่มแผนงาน','018563f9-e680-7a5a-9206-e665f15dc6b2',NULL,NULL,'member','คำสั่งตัวอย่างที่ 12/2566','2022-12-01',NULL,NULL,NULL);
INSERT INTO person VALUES(19,'018563f9-e680-73f0-acca-786ccde70a14','PS-INS-66-001',1,'draft','ตัวอย่าง ผู้อำนวยการ สตร.',X'272E66525E4868123C765E686336524806684A582E4A0141F2A242F2C21001B9C80D','ตัวอย่าง ผู้อำนวยการ สตร.','ผู้อำนวยการสำนักตรวจราชการ','018563f9-e680-7c6d-a8e6-83818f6216e9',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(20,'018563f9-e680-7e11-996f-c1b498e3dc58','PS-ICT-66-003',1,'draft','ตัวอย่าง นักวิชาการ ศทส.',X'272E66525E486812366606526C186806684A5432580141F2A2130119','ตัวอย่าง นักวิชาการ ศทส.','นักวิชาการคอมพิวเตอร์ชำนาญการ','018563f9-e680-7ebf-b56d-b4d4717b79d0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(21,'018563f9-e680-73d2-a6cd-fd3b85fec2d2','PS-ORG-66-001',1,'draft','ตัวอย่าง ผู้ช่วยปลัดกระทรวง',X'272E66525E4868123C761852483A4E662C064A64324A52120141F2A242F2C245F2A211011E','ตัวอย่าง ผู้ช่วยปลัดกระทรวง','ผู้ช่วยปลัดกระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO person VALUES(22,'018563f9-e680-7ef8-9c33-31d5f1f9bde9','PS-ORG-66-002',1,'draft','ตัวอย่าง dpo',X'272E66525E486812FF3048460141F2A20901BEDCDCDC','ตัวอย่าง DPO','เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',NULL,'0 2000 0099','dpo@example.go.th',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO unit VALUES(1,'018563f9-e680-7ebf-b56d-b4d4717b79d0','ICT',2,'draft','ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร',X'2754763648327A0C367E4E7E486E58684A5836327A544E7C6406684A58725E58684A0142F2632DF2A2080127','ICT','ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','ศทส.','centre',NULL,'2022-10-01',NULL,62,'ตัวอย่าง ผู้ลงบันทึก ศทส.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','ict@example.go.th','0 2000 0000',NULL,NULL);
INSERT INTO unit VALUES(2,'018563f9-e680-74ca-801e-da070bfb81ed','HR',2,'draft','กองการเจ้าหน้าที่',X'27065E1206684A147A685A3668326E013EF2C243F2C243F2A20115','HR','กองการเจ้าหน้าที่','กกจ.','division',NULL,'2022-10-01',NULL,48,'ตัวอย่าง ผู้ลงบันทึก กกจ.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','hr@example.go.th','0 2000 0001',NULL,NULL);
INSERT INTO unit VALUES(3,'018563f9-e680-747e-b673-bd42d340a3ab','GEN',2,'draft','กองกลาง',X'27065E12064E6812010B010B','GEN','กองกลาง','กก.','division',NULL,'2022-10-01',NULL,75,'ตัวอย่าง ผู้ลงบันทึก กก.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','general@example.go.th','0 2000 0002',NULL,NULL);
INSERT INTO unit VALUES(4,'018563f9-e680-74ec-91b4-55fe8930d081','FIN',2,'draft','กองคลัง',X'27065E120C4E6612010B010B','FIN','กองคลัง','กค.','division',NULL,'2022-10-01',NULL,54,'ตัวอย่าง ผู้ลงบันทึก กค.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','fin@example.go.th','0 2000 0003',NULL,NULL);
INSERT INTO unit VALUES(5,'018563f9-e680-71a7-b919-e2c8baadbf0a','INF',2,'draft','กองเกษตรสารนิเทศ',X'27065E12067A562E4A58684A366C327A5401140114','INF','กองเกษตรสารนิเทศ','กกส.','division',NULL,'2022-10-01',NULL,41,'ตัวอย่าง ผู้ลงบันทึก กกส.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','inf@example.go.th','0 2000 0004',NULL,NULL);
INSERT INTO unit VALUES(6,'018563f9-e680-747d-a701-dfd454801be6','LAW',2,'draft','สำนักกฎหมาย',X'2758686336660606205A466848011001C4C80D','LAW','สำนักกฎหมาย','สกม.','bureau',NULL,'2022-10-01',NULL,37,'ตัวอย่าง ผู้ลงบันทึก สกม.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','law@example.go.th','0 2000 0005',NULL,NULL);
INSERT INTO unit VALUES(7,'018563f9-e680-7eb8-ba77-e23de1c76473','FOR',2,'draft','สำนักการเกษตรต่างประเทศ',X'2758686336660606684A067A562E4A2E68123A4A64327A540137F2A20C01C4C819','FOR','สำนักการเกษตรต่างประเทศ','สกต.','bureau',NULL,'2022-10-01',NULL,58,'ตัวอย่าง ผู้ลงบันทึก สกต.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','for@example.go.th','0 2000 0006',NULL,NULL);
INSERT INTO unit VALUES(8,'018563f9-e680-77ee-b275-583890c46303','RDP',2,'draft','กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ',X'27065E123A4A645868361268360C7E4A1206684A5E6636367A725E124668146806404A644A68182C68634A6C012DF2A216019DC806','RDP','กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ','กปพ.','division',NULL,'2022-10-01',NULL,29,'ตัวอย่าง ผู้ลงบันทึก กปพ.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','rdp@example.go.th','0 2000 0007',NULL,NULL);
INSERT INTO unit VALUES(9,'018563f9-e680-7a5a-9206-e665f15dc6b2','PLN',2,'draft','สำนักแผนงานและโครงการพิเศษ',X'275868633666063C7C361268364E7C640C7E4A1206684A406C547A56011F01C4C81C','PLN','สำนักแผนงานและโครงการพิเศษ','สผง.','bureau',NULL,'2022-10-01',NULL,66,'ตัวอย่าง ผู้ลงบันทึก สผง.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','pln@example.go.th','0 2000 0008',NULL,NULL);
INSERT INTO unit VALUES(10,'018563f9-e680-7c6d-a8e6-83818f6216e9','INS',2,'draft','สำนักตรวจราชการ',X'275868633666062E4A52144A681806684A011401C4C811','INS','สำนักตรวจราชการ','สตร.','bureau',NULL,'2022-10-01',NULL,33,'ตัวอย่าง ผู้ลงบันทึก สตร.','๓ ถนนราชดำเนินนอก กรุงเทพฯ','ins@example.go.th','0 2000 0009',NULL,NULL);
INSERT INTO unit VALUES(11,'01859253-2280-744c-965d-a96cecd21001','LAB',1,'draft','laboratory',X'402A2C464C2A50464C5A010E01DC0D','LAB','Laboratory',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO unit_head VALUES(1,'018563f9-e680-706c-af60-f5681efb2822','018563f9-e680-7ebf-b56d-b4d4717b79d0',0,'018563f9-e680-7ff4-8fee-0cea490b02bc','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 101/2565');
INSERT INTO unit_head VALUES(2,'018563f9-e680-7d9f-8a82-67569b8ab498','018563f9-e680-74ca-801e-da070bfb81ed',0,'018563f9-e680-7307-9822-d12b4776f12c','ผู้อำนวยการกองการเจ้าหน้าที่','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 102/2565');
INSERT INTO unit_head VALUES(3,'018563f9-e680-7d68-b706-7fb3a59b0a68','018563f9-e680-747e-b673-bd42d340a3ab',0,'018563f9-e680-7736-aeda-2a064967e49c','ผู้อำนวยการกองกลาง','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 103/2565');
INSERT INTO unit_head VALUES(4,'018563f9-e680-7ec1-9b7a-c2ab0bb5524e','018563f9-e680-74ec-91b4-55fe8930d081',0,'018563f9-e680-7c0e-b750-60fa75b30295','ผู้อำนวยการกองคลัง','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 104/2565');
INSERT INTO unit_head VALUES(5,'018563f9-e680-780c-a9bd-5a1c18282f0b','018563f9-e680-71a7-b919-e2c8baadbf0a',0,'018563f9-e680-790e-bd4d-f26f4eb3d73f','ผู้อำนวยการกองเกษตรสารนิเทศ','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 105/2565');
INSERT INTO unit_head VALUES(6,'018563f9-e680-7ff7-8459-65d80acd23f5','018563f9-e680-747d-a701-dfd454801be6',0,'018563f9-e680-7153-910c-5f18c8b1f2ac','ผู้อำนวยการสำนักกฎหมาย','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 106/2565');
INSERT INTO unit_head VALUES(7,'018563f9-e680-7492-9c08-6efc7bdad0de','018563f9-e680-7eb8-ba77-e23de1c76473',0,'018563f9-e680-797a-af30-6677538c9737','ผู้อำนวยการสำนักการเกษตรต่างประเทศ','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 107/2565');
INSERT INTO unit_head VALUES(8,'018563f9-e680-73c2-b91e-0660a21d6b52','018563f9-e680-77ee-b275-583890c46303',0,'018563f9-e680-7d0a-b25b-9dc8224fcf37','ผู้อำนวยการกองประสานงานโครงการอันเนื่องมาจากพระราชดำริ','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 108/2565');
INSERT INTO unit_head VALUES(9,'018563f9-e680-79c4-9a98-b41e42090fa1','018563f9-e680-7a5a-9206-e665f15dc6b2',0,'018563f9-e680-7374-861d-b6f7cc1871ac','ผู้อำนวยการสำนักแผนงานและโครงการพิเศษ','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 109/2565');
INSERT INTO unit_head VALUES(10,'018563f9-e680-7668-beb7-1e5599136cb1','018563f9-e680-7c6d-a8e6-83818f6216e9',0,'018563f9-e680-73f0-acca-786ccde70a14','ผู้อำนวยการสำนักตรวจราชการ','head','2022-10-01',NULL,'คำสั่งตัวอย่างที่ 110/2565');
INSERT INTO organisation VALUES(1,'018563f9-e680-765a-abf2-5fe7531cab64','ORG',1,'draft','สำนักงานปลัดกระทรวงเกษตรและสหกรณ์',X'275868633666061268363A4E662C064A64324A5212067A562E4A4E7C64585A064A2A0125F26301C4C823','สำนักงานปลัดกระทรวงเกษตรและสหกรณ์','๓ ถนนราชดำเนินนอก แขวงบ้านพานถม เขตพระนคร กรุงเทพฯ 10200','โทร. 0 2000 0000 อีเมล pdpa@example.go.th','pdpa@example.go.th','0 2000 0000','https://www.example.go.th',1,0,1,1,'018563f9-e680-7ef8-9c33-31d5f1f9bde9','๓ ถนนราชดำเนินนอก กรุงเทพฯ โทร. 0 2000 0099 อีเมล dpo@example.go.th','2022-11-01','2022-11-10','ปลัดกระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL);
INSERT INTO setting VALUES(1,'018563f9-e680-75d5-84b8-c1f240dec2af','ST-ORG-66-001',2,'draft','ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)',X'270C68326E0668635A362C3A6E12383A4A6446682A03171D1F1F272E66525E4868120145F2A243F2A22DF2A20601BEC81D','ค่าที่กำหนด ปีงบประมาณ 2566 (ตัวอย่าง)',2566,'https://www.example.go.th/pdpa','แบบ RoPA ฉบับ 1','["018563f9-e680-73d2-a6cd-fd3b85fec2d2","018563f9-e680-7ff4-8fee-0cea490b02bc"]','ช่องทางของ สคส. (ตัวอย่าง)','https://www.example.go.th/pdpa/dpo','https://www.example.go.th/pdpa/gppc',NULL,'2023-03-31','2023-06-30','2023-09-30','2023-03-31','2023-05-31',12,30,30,7,7,30,60,12,60,24,24,7,12,1000,1000,'points',0,0,0,NULL,NULL);
INSERT INTO setting_holiday VALUES(1,'018563f9-e680-7f26-86b4-228d71d03178','018563f9-e680-75d5-84b8-c1f240dec2af',0,'2023-01-16','Office day');
INSERT INTO setting_holiday VALUES(2,'018563f9-e680-7dbd-8e96-ee22163526e0','018563f9-e680-75d5-84b8-c1f240dec2af',1,'2022-10-24','วันหยุดชดเชยวันปิยมหาราช');
INSERT INTO setting_holiday VALUES(3,'018563f9-e680-7624-89e2-b839efe477e7','018563f9-e680-75d5-84b8-c1f240dec2af',2,'2022-12-05','วันพ่อแห่งชาติ');
INSERT INTO setting_holiday VALUES(4,'018563f9-e680-7673-b9c3-b98779b84757','018563f9-e680-75d5-84b8-c1f240dec2af',3,'2022-12-12','วันหยุดชดเชยวันรัฐธรรมนูญ');
INSERT INTO setting_holiday VALUES(5,'018563f9-e680-79be-aee7-e482cab0eaa0','018563f9-e680-75d5-84b8-c1f240dec2af',4,'2023-01-02','วันหยุดชดเชยวันสิ้นปี');
INSERT INTO setting_holiday VALUES(6,'018563f9-e680-7eef-8791-cc4c3f4f07f3','018563f9-e680-75d5-84b8-c1f240dec2af',5,'2023-03-06','วันมาฆบูชา');
INSERT INTO setting_holiday VALUES(7,'018563f9-e680-7671-89c2-b7debfed73a7','018563f9-e680-75d5-84b8-c1f240dec2af',6,'2023-04-06','วันจักรี');
INSERT INTO setting_holiday VALUES(8,'018563f9-e680-78ab-b021-73e836d1b153','018563f9-e680-75d5-84b8-c1f240dec2af',7,'2023-04-13','วันสงกรานต์');
INSERT INTO setting_holiday VALUES(9,'018563f9-e680-7260-81d9-3733fde4ef75','018563f9-e680-75d5-84b8-c1f240dec2af',8,'2023-04-14','วันสงกรานต์');
INSERT INTO setting_holiday VALUES(10,'018563f9-e680-73a9-99a2-2b175f6cdcf8','018563f9-e680-75d5-84b8-c1f240dec2af',9,'2023-05-01','วันแรงงานแห่งชาติ');
INSERT INTO setting_holiday VALUES(11,'018563f9-e680-76b5-b708-bf98fb2acbee','018563f9-e680-75d5-84b8-c1f240dec2af',10,'2023-05-04','วันฉัตรมงคล');
INSERT INTO setting_holiday VALUES(12,'018563f9-e680-7a49-9472-18735d7e5b23','018563f9-e680-75d5-84b8-c1f240dec2af',11,'2023-06-05','วันหยุดชดเชยวันวิสาขบูชา');
INSERT INTO setting_holiday VALUES(13,'018563f9-e680-76c8-aff4-29daf34e3c0a','018563f9-e680-75d5-84b8-c1f240dec2af',12,'2023-07-28','วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว');
INSERT INTO setting_holiday VALUES(14,'018563f9-e680-74f9-85a3-8dae20311839','018563f9-e680-75d5-84b8-c1f240dec2af',13,'2023-08-01','วันอาสาฬหบูชา');
INSERT INTO setting_holiday VALUES(15,'018563f9-e680-73a7-acde-7fe91c45a3ff','018563f9-e680-75d5-84b8-c1f240dec2af',14,'2023-08-14','วันหยุดชดเชยวันแม่แห่งชาติ');
INSERT INTO party VALUES(1,'018563f9-e680-7b1e-9380-4ea5b1350ff3','PY-ORG-66-001',1,'draft','บริษัท ตัวอย่างดูแลระบบ จำกัด',X'27384A6C5666322E66525E4868122C764E7C4A64383814686306662C013BF2A21401AEC807','บริษัท ตัวอย่างดูแลระบบ จำกัด','company','["hosting","maint"]','โทร. 0 2000 1001 อีเมล support@example.com','TH',NULL,NULL,NULL);
INSERT INTO party VALUES(2,'018563f9-e680-75b0-921e-02aff32a66fb','PY-ORG-66-002',1,'draft','บริษัท ตัวอย่างพิมพ์สลิป จำกัด',X'27384A6C5666322E66525E486812406C4640584E6C3A14686306662C013BF2A240F2630E01ADC807','บริษัท ตัวอย่างพิมพ์สลิป จำกัด','company','["print"]','โทร. 0 2000 1002 อีเมล slip@example.com','TH',NULL,NULL,NULL);
INSERT INTO party VALUES(3,'018563f9-e680-738b-ae87-409c5f12792f','PY-ORG-66-003',1,'draft','บริษัท ตัวอย่างส่งข่าว จำกัด',X'27384A6C5666322E66525E486812581208685214686306662C013BF2A243F2A244F2A20C01AFC807','บริษัท ตัวอย่างส่งข่าว จำกัด','company','["hosting"]','โทร. 0 2000 1003 อีเมล mail@example.com','TH',NULL,NULL,NULL);
INSERT INTO party VALUES(4,'018563f9-e680-74e3-be0f-e0d9e9b9609d','PY-ORG-66-004',1,'draft','กรมส่งเสริมการเกษตร (ตัวอย่าง)',X'27064A465812587A4A6C4606684A067A562E4A2E66525E4868120142F2A233F2A206011F','กรมส่งเสริมการเกษตร (ตัวอย่าง)','state',NULL,'ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1004','TH',NULL,NULL,NULL);
INSERT INTO party VALUES(5,'018563f9-e680-7697-82aa-1cbb1c9d22b3','PY-ORG-66-005',1,'draft','กรมพัฒนาที่ดิน (ตัวอย่าง)',X'27064A464066283668326E2C6C362E66525E486812013CF2A23EF2A206011A','กรมพัฒนาที่ดิน (ตัวอย่าง)','state',NULL,'ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1005','TH',NULL,NULL,NULL);
INSERT INTO security VALUES(1,'018563f9-e680-70d3-a361-42ab8ee569d1','SC-ORG-66-001',1,'draft','ระบบงานและคลาวด์',X'274A6438381268364E7C640C4E68522C0137F2630114','ระบบงานและคลาวด์','["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"]',NULL,'["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"]',NULL,'["server_room"]',NULL,'กำหนดสิทธิตามบทบาทในระบบ ผู้ดูแลระบบมีเท่าที่จำเป็นและแยกบัญชีจากบัญชีใช้งานปกติ','ผู้ใช้รับทราบนโยบายก่อนได้บัญชี และสอบทานสิทธิทุก ๖ เดือน','เก็บบันทึกการเข้าใช้ เรียกดู แก้ไข และส่งออกข้อมูล ไม่น้อยกว่า ๙๐ วัน และสอบทานรายการผิดปกติ','ระบบงานใช้บัญชีรายบุคคลและยืนยันตัวตนหลายปัจจัยสำหรับผู้ดูแล เข้ารหัสข้อมูลที่จัดเก็บและระหว่างส่ง แยกเครือข่ายและปรับปรุงโปรแกรมสม่ำเสมอ สำรองข้อมูลและทดสอบกู้คืน ควบคุมผู้รับจ้างด้วยข้อตกลง','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(2,'018563f9-e680-79f4-99e4-f2cc5e7463e8','SC-ORG-66-002',1,'draft','ศูนย์ข้อมูลกลาง',X'2754763648085E46764E064E68120142F26345F2C20C0113','ศูนย์ข้อมูลกลาง','["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"]',NULL,'["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"]',NULL,'["locked_room","visitor_log","cctv_guard","server_room","device_custody","fire"]',NULL,'ผู้ดูแลศูนย์ข้อมูลตามคำสั่งแต่งตั้ง ไม่เปิดดูเนื้อหาข้อมูลเว้นแต่ได้รับคำสั่งจากผู้ควบคุมข้อมูล','ผู้ดูแลลงนามรักษาความลับ ใช้บัญชีผู้ดูแลรายบุคคล และผู้รับจ้างเข้าห้องเครื่องพร้อมเจ้าหน้าที่เสมอ','บันทึกการเข้าห้องเครื่อง การใช้บัญชีผู้ดูแล และผลการสำรองข้อมูลทุกวัน','ศูนย์ข้อมูลควบคุมการเข้าออกและป้องกันอัคคีภัย แยกข้อมูลของผู้ควบคุมแต่ละรายออกจากกัน สำรองข้อมูลทุกคืนแบบเข้ารหัส ทดสอบกู้คืนตามรอบ และแจ้งเหตุละเมิดแก่ผู้ควบคุมข้อมูลภายใน ๒๔ ชั่วโมง','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(3,'018563f9-e680-76da-8216-bc647b84c321','SC-ORG-66-003',1,'draft','แฟ้มสำนักงานกระดาษและอิเล็กทรอนิกส์',X'27427C46586863366606126836064A642C68564E7C645E6C4E7A06324A5E366C06580144F2C22FF2823EF26301C0C821','แฟ้มสำนักงานกระดาษและอิเล็กทรอนิกส์','["policy","role_access","uam","user_resp","training","paper_log","review"]',NULL,'["auth","least_priv","audit_log","backup","malware","firewall"]',NULL,'["lock_cabinet","clean_desk","safe_disposal"]',NULL,'เข้าถึงได้เฉพาะผู้มีหน้าที่ในเรื่องนั้น หัวหน้ากลุ่มเป็นผู้อนุมัติสิทธิ','ผู้ใช้ลงนามรักษาความลับ ไม่ใช้บัญชีร่วมกัน เก็บเอกสารเข้าตู้และล็อกหน้าจอเมื่อไม่อยู่','บันทึกการเข้าถึงและแก้ไขไฟล์ และลงทะเบียนยืมคืนแฟ้ม หัวหน้ากลุ่มสอบทานทุก ๖ เดือน','แฟ้มกระดาษเก็บในตู้ที่ล็อกกุญแจและมีทะเบียนยืมคืน ไฟล์เก็บในเครื่องแม่ข่ายหรือระบบงานที่กำหนดสิทธิรายตำแหน่ง เข้าใช้ด้วยบัญชีรายบุคคล มีบันทึกการเข้าถึง และสำรองข้อมูลสม่ำเสมอ','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(4,'018563f9-e680-7227-a949-dcc34180f8eb','SC-ORG-66-004',1,'draft','ระบบงานบุคคลและการเงิน',X'274A64383812683638740C0C4E4E7C6406684A127A6C36011A011A','ระบบงานบุคคลและการเงิน','["policy","role_access","uam","user_resp","training","risk_assess","paper_log","review","classification"]',NULL,'["auth","least_priv","audit_log","encrypt_transit","backup","malware","firewall"]',NULL,'["lock_cabinet","locked_room","clean_desk","safe_disposal"]',NULL,'เฉพาะเจ้าหน้าที่งานบุคคลหรืองานการเงินที่ได้รับแต่งตั้ง และเจ้าของข้อมูลดูข้อมูลของตนได้','ผู้ใช้ลงนามรักษาความลับ เปลี่ยนรหัสผ่านตามรอบ และถูกถอนสิทธิในวันที่ย้ายหรือพ้นหน้าที่','ระบบบันทึกการเรียกดู แก้ไข และพิมพ์ทุกครั้ง ผู้ดูแลระบบและหัวหน้ากลุ่มสอบทานทุกไตรมาส','ข้อมูลบุคคลและการเงินเก็บในระบบงานที่แยกสิทธิผู้บันทึก ผู้ตรวจ และผู้อนุมัติ แฟ้มกระดาษอยู่ในห้องทะเบียนที่ควบคุมการเข้าออก เอกสารอ่อนไหวใส่ซองปิดผนึกแยกจากแฟ้มหลัก การส่งข้อมูลระหว่างหน่วยงานเข้ารหัส','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(5,'018563f9-e680-767f-b6b4-94b64f6384ff','SC-ORG-66-005',1,'draft','กล้องวงจรปิดและเครื่องบันทึกภาพ',X'27064E5E125212144A3A6C2C4E7C640C7A4A725E123866363270064468400144F2C236F2A20F0123','กล้องวงจรปิดและเครื่องบันทึกภาพ','["policy","role_access","uam","user_resp","training","incident_plan","vendor_ctrl","review"]',NULL,'["auth","least_priv","audit_log","backup","malware","firewall"]',NULL,'["locked_room","visitor_log","cctv_guard","device_custody"]',NULL,'เจ้าหน้าที่เวรรักษาความปลอดภัยดูภาพสด ส่วนภาพย้อนหลังเฉพาะผู้ที่หัวหน้าฝ่ายอาคารอนุมัติ','ผู้ปฏิบัติงานลงนามรักษาความลับ ห้ามถ่ายจอหรือส่งต่อภาพ','ลงทะเบียนการดูย้อนหลังและการคัดลอกภาพ พร้อมเหตุผล ผู้อนุมัติ และจำนวนสำเนา','เครื่องบันทึกภาพอยู่ในห้องควบคุมที่ล็อก แยกจากเครือข่ายทั่วไป ดูภาพสดได้เฉพาะเจ้าหน้าที่เวร การดูย้อนหลังหรือคัดลอกภาพต้องได้รับอนุมัติและลงทะเบียน','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(6,'018563f9-e680-7af4-837e-cb88b5dfef97','SC-ORG-66-006',1,'draft','แฟ้มลับและเรื่องร้องเรียน',X'27427C464E66384E7C644A7A725E124A5E124A7A6E48360144F2C23CF2A243F2C20B011D','แฟ้มลับและเรื่องร้องเรียน','["policy","role_access","uam","user_resp","training","incident_plan","paper_log","review","classification"]',NULL,'["auth","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall","pseudonym","dlp"]',NULL,'["lock_cabinet","locked_room","clean_desk","safe_disposal"]',NULL,'เฉพาะผู้ได้รับมอบหมายรายเรื่องและผู้บังคับบัญชาที่มีอำนาจ การขอดูต้องได้รับอนุมัติเป็นหนังสือ','ผู้เกี่ยวข้องลงนามรักษาความลับรายเรื่อง ไม่ถ่ายภาพหรือส่งเอกสารผ่านแอปสนทนา','ลงทะเบียนผู้เข้าถึงแฟ้มรายเรื่องและเก็บบันทึกการเปิดไฟล์ ผู้อำนวยการสอบทานทุกไตรมาส','เรื่องร้องเรียน วินัย และคดีเก็บแยกเป็นแฟ้มลับในตู้ที่ล็อกในห้องควบคุมการเข้าออก ไฟล์เข้ารหัสและจำกัดเฉพาะผู้รับผิดชอบรายเรื่อง ปกปิดชื่อผู้ร้องและพยานเมื่อส่งเรื่องต่อ','2022-11-30',NULL,NULL,NULL);
INSERT INTO security VALUES(7,'018563f9-e680-7dce-8306-3382b8779caf','SC-ORG-66-007',1,'draft','เว็บไซต์และบริการสาธารณะ',X'27527A381A822E4E7C64384A6C06684A586834684A2A640144F28242F26314011C','เว็บไซต์และบริการสาธารณะ','["policy","role_access","uam","user_resp","training","incident_plan","vendor_ctrl","review"]',NULL,'["auth","mfa","least_priv","audit_log","encrypt_transit","backup","malware","firewall"]',NULL,'["server_room"]',NULL,'ผู้ดูแลเว็บไซต์และผู้ตอบคำถามที่ได้รับมอบหมายเข้าหลังบ้านตามสิทธิของตน','ผู้ดูแลใช้การยืนยันตัวตนหลายปัจจัยและไม่ใช้บัญชีร่วมกัน ผู้ใช้บริการตั้งค่าคุกกี้ได้เอง','เก็บบันทึกการเข้าหลังบ้านและการแก้ไขเนื้อหา และสอบทานทุกเดือน','เว็บไซต์เข้ารหัสการรับส่งข้อมูล ตรวจช่องโหว่และปรับปรุงโปรแกรมสม่ำเสมอ จำกัดสิทธิผู้ดูแลเนื้อหา ปกปิดข้อมูลส่วนบุคคลก่อนเผยแพร่ และเก็บบันทึกการใช้งาน','2022-11-30',NULL,NULL,NULL);
INSERT INTO retention VALUES(1,'018563f9-e680-72f0-aa42-91bcd5610dad','RT-ORG-66-001',1,'draft','บัญชีผู้ใช้ 1 ปีหลังปิดบัญชี',X'2738661E186E3C7618800315273A6E5A4E66123A6C2C38661E186E013FF2C244F2C213011E','บัญชีผู้ใช้ ๑ ปีหลังปิดบัญชี','เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี',NULL,1,'year','end_of_membership',NULL,'นโยบายของสำนักงาน','["secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(2,'018563f9-e680-72cc-a511-e86cbfd19691','RT-ORG-66-002',1,'draft','ข้อมูลจราจรคอมพิวเตอร์ 90 วัน',X'27085E46764E144A68144A0C5E46406C522E7A5E4A032513275266360145F2C233F26309011F','ข้อมูลจราจรคอมพิวเตอร์ ๙๐ วัน','เก็บไว้ไม่น้อยกว่า ๙๐ วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ',90,90,'day','collected',NULL,'พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. ๒๕๕๐ มาตรา ๒๖','["secure_erase","overwrite"]',NULL,NULL);
INSERT INTO retention VALUES(3,'018563f9-e680-7967-9d14-8380f6199062','RT-ORG-66-003',1,'draft','ประวัติการอบรมและประชุม 5 ปี',X'273A4A6452662E6C06684A5E384A464E7C643A4A64187446031D273A6E011E011E','ประวัติการอบรมและประชุม ๕ ปี','เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล',NULL,5,'year','end_of_activity',NULL,'นโยบายของสำนักงาน ส่วนหนังสือของโครงการเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(4,'018563f9-e680-7db6-bc5e-ed31a89d7ba9','RT-ORG-66-004',1,'draft','แฟ้มบุคลากร 10 ปีหลังพ้นราชการ',X'27427C4638740C4E68064A031513273A6E5A4E661240364A681806684A0144F2C235F2C20B0120','แฟ้มบุคลากร ๑๐ ปีหลังพ้นราชการ','เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก ๑๐ ปีนับแต่วันพ้นจากราชการ',10,10,'year','end_of_service',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","archive_transfer","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(5,'018563f9-e680-70a4-b7e1-bdeb391b6090','RT-ORG-66-005',1,'draft','หลักฐานการเงิน 5 ปีหลังตรวจสอบ',X'275A4E660624683606684A127A6C36031D273A6E5A4E66122E4A5214585E3801200120','หลักฐานการเงิน ๕ ปีหลังตรวจสอบ','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก',5,5,'year','audit_done',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(6,'018563f9-e680-7294-9b61-686ac18aa196','RT-ORG-66-006',1,'draft','หนังสือราชการ 10 ปี',X'275A36661258725E4A681806684A031513273A6E01150115','หนังสือราชการ ๑๐ ปี','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕',10,10,'year','end_of_calendar_year',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗ และข้อ ๘๙/๕ (แก้ไขเพิ่มเติมโดยฉบับที่ ๔)','["shred","archive_transfer","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(7,'018563f9-e680-733e-bed0-46d26095a1d8','RT-ORG-66-007',1,'draft','ภาพกล้องวงจรปิด 30 วัน',X'27446840064E5E125212144A3A6C2C031913275266360141F2C2120118','ภาพกล้องวงจรปิด ๓๐ วัน','เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ',NULL,30,'day','collected',NULL,'นโยบายของสำนักงาน','["secure_erase","overwrite"]',NULL,NULL);
INSERT INTO retention VALUES(8,'018563f9-e680-71c9-a9a9-55862ca2d6df','RT-ORG-66-008',1,'draft','เอกสารประจำวัน 1 ปี',X'275E7A0658684A3A4A641468635266360315273A6E011601BBC80A','เอกสารประจำวัน ๑ ปี','เก็บไว้ไม่น้อยกว่า ๑ ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ',1,1,'year','end_of_calendar_year',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗ (หนังสือธรรมดาที่เกิดขึ้นเป็นประจำ)','["shred","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(9,'018563f9-e680-76d6-8dc2-9491afecf70c','RT-ORG-66-009',1,'draft','สัญญาและพัสดุ 10 ปีหลังสิ้นสุดสัญญา',X'2758661E1E684E7C644066582C74031513273A6E5A4E6612586C3658742C58661E1E68012FF2C20D0125','สัญญาและพัสดุ ๑๐ ปีหลังสิ้นสุดสัญญา','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา',10,10,'year','end_of_contract',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(10,'018563f9-e680-74de-ba44-4907204faa85','RT-ORG-66-010',1,'draft','เรื่องร้องเรียนและคดี 10 ปีหลังยุติเรื่อง',X'274A7A725E124A5E124A7A6E48364E7C640C2C6E031513273A6E5A4E661248742E6C4A7A725E120143F2A243F2C22AF2A206012B','เรื่องร้องเรียนและคดี ๑๐ ปีหลังยุติเรื่อง','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด',10,10,'year','case_closed',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","archive_transfer","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(11,'018563f9-e680-77cd-adf7-6cdde0a2e06b','RT-ORG-66-011',1,'draft','ภาพกิจกรรม 5 ปี',X'27446840066C14064A4A46031D273A6E01110111','ภาพกิจกรรม ๕ ปี','เก็บไว้ ๕ ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ',NULL,5,'year','end_of_activity',NULL,'นโยบายของสำนักงาน และ พ.ร.บ. จดหมายเหตุแห่งชาติ พ.ศ. ๒๕๕๖','["archive_transfer","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(12,'018563f9-e680-753d-a0a5-ac7cefd5609f','RT-ORG-66-012',1,'draft','รายชื่อผู้ติดต่อ 2 ปีหลังติดต่อครั้งสุดท้าย',X'274A684818725E3C762E6C2C2E5E0317273A6E5A4E66122E6C2C2E5E0C4A661258742C3268480141F2A243F2C242F2A23AF2A242F2C241F2C206012D','รายชื่อผู้ติดต่อ ๒ ปีหลังติดต่อครั้งสุดท้าย','เก็บไว้ ๒ ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่',NULL,2,'year','last_contact',NULL,'นโยบายของสำนักงาน','["shred","secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(13,'018563f9-e680-7f32-8e5a-5bb8b8a8aa82','RT-ORG-66-013',1,'draft','ผู้รับข่าวสารจนถอนความยินยอม',X'273C764A663808685258684A1436305E360C526846486C36485E460144F2C242F2A2180120','ผู้รับข่าวสารจนถอนความยินยอม','เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน ๗ วันนับแต่วันที่ถอน',NULL,7,'day','consent_withdrawn',NULL,'นโยบายของสำนักงาน','["secure_erase"]',NULL,NULL);
INSERT INTO retention VALUES(14,'018563f9-e680-7137-af10-ca104d1bbf62','RT-ORG-66-014',1,'draft','ทะเบียนเกษตรกร 10 ปีหลังพ้นทะเบียน',X'273264387A6E4836067A562E4A064A031513273A6E5A4E661240363264387A6E4836012FF2C20C0124','ทะเบียนเกษตรกร ๑๐ ปีหลังพ้นทะเบียน','เก็บตลอดเวลาที่ยังมีสถานภาพในทะเบียนหรือโครงการ และต่อไปอีก ๑๐ ปีนับแต่วันพ้นสถานภาพ',10,10,'year','end_of_membership',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","secure_erase","anonymise"]',NULL,NULL);
INSERT INTO retention VALUES(15,'018563f9-e680-7d9c-8d34-14c70db70228','RT-ORG-66-015',1,'draft','แบบสำรวจ 2 ปีแล้วทำให้ระบุตัวไม่ได้',X'27387C385868634A52140317273A6E4E7C523268635A804A6438742E665246822C820138F2C240F2C23DF2A244F2C201C1C8BAC814','แบบสำรวจ ๒ ปีแล้วทำให้ระบุตัวไม่ได้','เก็บแบบสำรวจที่ระบุตัวผู้ตอบไว้ ๒ ปีนับแต่วันสิ้นสุดโครงการ แล้วทำให้ไม่สามารถระบุตัวบุคคลได้',NULL,2,'year','end_of_activity',NULL,'นโยบายของสำนักงาน ส่วนรายงานผลเก็บตามระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๕๗','["shred","secure_erase","anonymise"]',NULL,NULL);
INSERT INTO retention VALUES(16,'018563f9-e680-72be-ae87-d79758aeec6e','RT-ORG-66-016',1,'draft','ข้อมูลที่ดูแลแทนผู้ควบคุม ตามข้อตกลง',X'27085E46764E326E2C764E7C327C363C760C52380C74462E6846085E2E064E120145F2C240F2A23DF2C23CF2C2090127','ข้อมูลที่ดูแลแทนผู้ควบคุม ตามข้อตกลง','เก็บเท่าที่ผู้ควบคุมข้อมูลสั่ง จนสิ้นสุดข้อตกลง แล้วคืนและลบ',NULL,NULL,NULL,NULL,'วันสิ้นสุดข้อตกลงใช้เครื่องแม่ข่ายกลาง คืนข้อมูลแล้วลบภายใน ๓๐ วัน','ข้อตกลงกับผู้ควบคุมข้อมูล มาตรา ๔๐','["secure_erase"]',NULL,NULL);
INSERT INTO evidence VALUES(1,'018563f9-e680-7d97-836b-b359b7d1a449','EV-ICT-66-001',1,'draft','แนวทางการดำเนินการตาม pdpa (ตัวอย่าง)',X'27367C5232681206684A2C6863367A6C3606684A2E6846FF4830482A272E66525E4868120127F2A20601BBC8BCDCDCDCDC0C','แนวทางการดำเนินการตาม PDPA (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0','2022-11-15','ตัวอย่าง 1/2566',NULL,NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/guideline','["k2_6_1"]','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO evidence VALUES(2,'018563f9-e680-75d8-93b1-f139e738a6d4','EV-ICT-66-002',1,'draft','รายงานการประชุมชี้แจงแนวทาง (ตัวอย่าง)',X'274A684812683606684A3A4A64187446186E147C12367C523268122E66525E4868120135F2C238F2A2060127','รายงานการประชุมชี้แจงแนวทาง (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0','2022-12-14','ตัวอย่าง 2/2566',NULL,NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/briefing-minutes','["k2_6_1"]','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO evidence VALUES(3,'018563f9-e680-7900-9da8-ef453fa2c1d1','EV-ICT-66-003',1,'draft','คำสั่งแต่งตั้งคณะทำงานคุ้มครองข้อมูลส่วนบุคคล (ตัวอย่าง)',X'270C68635866122E7C122E66120C2A643268631268360C74460C4A5E12085E46764E58523638740C0C4E2E66525E4868120141F2A243F2A243F2C23AF2C240F2C241F2A23AF2A20601C4C8B5C826','คำสั่งแต่งตั้งคณะทำงานคุ้มครองข้อมูลส่วนบุคคล (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0','2022-12-01','คำสั่งตัวอย่างที่ 12/2566',NULL,NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/working-group',NULL,'018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO evidence VALUES(4,'018563f9-e680-7d99-801f-329d6f97db3b','EV-PLN-66-001',1,'draft','อินโฟกราฟิกในรายงานการประชุมสำนัก (ตัวอย่าง)',X'275E6C36427E064A68426C0636804A684812683606684A3A4A641874465868633666062E66525E486812012540F2A20601A8C80F','อินโฟกราฟิกในรายงานการประชุมสำนัก (ตัวอย่าง)','018563f9-e680-7a5a-9206-e665f15dc6b2','2023-06-15','กษ 0209/ตัวอย่าง 9','ภาพที่ติดประกาศและเผยแพร่ในเว็บไซต์ของสำนัก ยังไม่ได้ลงทะเบียนเป็นอินโฟกราฟิกในระบบ',NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/pln-infographic','["k5_9_2"]','018563f9-e680-7374-861d-b6f7cc1871ac',NULL,NULL,NULL);
INSERT INTO evidence VALUES(5,'018563f9-e680-7ada-b53e-82eb1c5eaa10','EV-PLN-66-002',1,'draft','รายงานการทบทวนของ สผง. ว่าไม่มีข้อมูลส่วนบุคคล (ตัวอย่าง)',X'274A684812683606684A3238325236085E12583C1252684682466E085E46764E58523638740C0C4E2E66525E4868120131F2A243F2A243F2C241F2A23AF2A2060137','รายงานการทบทวนของ สผง. ว่าไม่มีข้อมูลส่วนบุคคล (ตัวอย่าง)','018563f9-e680-7a5a-9206-e665f15dc6b2','2023-02-15','กษ 0209/ตัวอย่าง 3',NULL,NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/pln-review','["k5_50"]','018563f9-e680-7374-861d-b6f7cc1871ac',NULL,NULL,NULL);
INSERT INTO evidence VALUES(6,'018563f9-e680-7c84-88fa-48b08cd93d05','EV-FOR-66-001',1,'draft','บันทึกความตกลงความร่วมมือด้านการเกษตร (ตัวอย่าง)',X'273866363270060C5268462E064E120C5268464A524646725E2C683606684A067A562E4A2E66525E4868120133F2A240F2C237F2A2060131','บันทึกความตกลงความร่วมมือด้านการเกษตร (ตัวอย่าง)','018563f9-e680-7eb8-ba77-e23de1c76473','2022-09-01','ตัวอย่าง MOU 3/2565','มีข้อกำหนดเรื่องการคุ้มครองข้อมูลของผู้แทนที่เข้าร่วมประชุม',NULL,NULL,NULL,NULL,'https://www.example.go.th/pdpa/mou',NULL,'018563f9-e680-797a-af30-6677538c9737',NULL,NULL,NULL);
INSERT INTO evidence VALUES(7,'0185caf9-1680-78b4-93ec-09b61ad2be76','EV-LAB-66-001',1,'draft','order of the laboratory',X'464C30324C4634503832402A2C464C2A50464C5A011801DC17','Order of the laboratory','01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,'order.pdf','application/pdf','8691632b18fa0691a32b9bf7ed5daa50e1ff63f7715e64c1114580e582b5e2d9',1209,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO evidence VALUES(8,'0185caf9-1680-77e6-8136-dbe831d4483c','EV-LAB-66-002',2,'draft','read in error',X'4C322A303A44324C4C464C010F01DC0E','Read in error','01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,'secret.pdf','application/pdf','56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52',149,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO consent_form VALUES(1,'018563f9-e680-78f1-9293-660d68906484','CF-INF-66-001',1,'draft','แบบขอความยินยอมเผยแพร่ภาพกิจกรรม (ตัวอย่าง)',X'27387C38085E0C526846486C36485E463C7A48407C4A446840066C14064A4A462E66525E4868120131F2A237F2A206012C','แบบขอความยินยอมเผยแพร่ภาพกิจกรรม (ตัวอย่าง)','INF-CF-01','1',NULL,'018563f9-e680-71a7-b919-e2c8baadbf0a','2022-11-01',NULL,1,1,0,0,NULL,0,NULL,'["sign_paper"]','["cf01","cf02","cf03","cf04","cf05","cf06","cf07","cf08","cf10","cf11","cf13"]',NULL,'แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th','ภาพจะถูกนำออกจากเว็บไซต์',NULL,NULL,NULL,NULL);
INSERT INTO consent_form VALUES(2,'018563f9-e680-7c0d-a359-c3d1ce34ed97','CF-INF-66-002',1,'draft','แบบขอความยินยอมรับจดหมายข่าว (ตัวอย่าง)',X'27387C38085E0C526846486C36485E464A6638142C5A4668480868522E66525E486812012DF2A23FF2A2060128','แบบขอความยินยอมรับจดหมายข่าว (ตัวอย่าง)','INF-CF-02','1',NULL,'018563f9-e680-71a7-b919-e2c8baadbf0a','2022-11-01',NULL,1,1,0,0,NULL,0,NULL,'["tick_online"]','["cf01","cf02","cf03","cf04","cf05","cf06","cf07","cf08","cf10","cf11","cf13"]',NULL,'ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ หรืออีเมล pdpa@example.go.th','จะไม่ได้รับจดหมายข่าวทางอีเมลอีก',NULL,NULL,NULL,NULL);
INSERT INTO consent_form_purpose VALUES(1,'018563f9-e680-7dd6-98dc-09d990a3fd03','018563f9-e680-78f1-9293-660d68906484',0,'เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ',NULL,1);
INSERT INTO consent_form_purpose VALUES(2,'018563f9-e680-7f2b-bde0-785055487b1a','018563f9-e680-7c0d-a359-c3d1ce34ed97',0,'เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล',NULL,1);
INSERT INTO dpa VALUES(1,'018563f9-e680-7fcc-98d3-6812e0a7f284','DP-ICT-66-001',1,'approved','แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)',X'27467C387C38085E2E064E1206684A3A4A6446524E3C4E085E46764E58523638740C0C4E2E66525E4868120144F2A242F2C235F2C241F2A23AF2A2060133','แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)',1,'1','018563f9-e680-7ebf-b56d-b4d4717b79d0','controller',NULL,NULL,NULL,'ตามสัญญาหลัก',NULL,NULL,NULL,NULL,NULL,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both',NULL,NULL,NULL,'2022-11-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dpa VALUES(2,'018563f9-e680-7370-83a3-f77bd17c4ba3','DP-ICT-66-002',1,'approved','ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)',X'27085E2E064E123A4A6446524E3C4E085E46764E1268362C764E7C4A64383858684A5836327A54064E68122E66525E4868120145F2C238F2C226F2A2060138','ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)',0,'1','018563f9-e680-7ebf-b56d-b4d4717b79d0','controller','018563f9-e680-7b1e-9380-4ea5b1350ff3','018563f9-e680-7fcc-98d3-6812e0a7f284','สัญญาจ้างตัวอย่างเลขที่ 1/2566','ดูแลระบบสารสนเทศกลาง','ดูแลระบบสารสนเทศกลาง','["official","gov_employee"]','["name","email","position","username","log"]','018563f9-e680-70d3-a361-42ab8ee569d1',0,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both','2022-12-20','018563f9-e680-7ff4-8fee-0cea490b02bc','กรรมการผู้จัดการ (ตัวอย่าง)','2023-01-01',NULL,'2023-01-04',NULL,NULL,NULL,NULL,'มีผลจนสิ้นสุดสัญญาหลัก');
INSERT INTO dpa VALUES(3,'018563f9-e680-76a8-aa00-49720bf27303','DP-ICT-66-003',1,'approved','ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)',X'27085E2E064E1218800C7A4A725E12467C086848064E68122E66525E4868120145F2C23FF2C242F2A242F2A245F2A23BF2A2060128','ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)',0,'1','018563f9-e680-7ebf-b56d-b4d4717b79d0','processor','018563f9-e680-74e3-be0f-e0d9e9b9609d',NULL,'บันทึกข้อตกลงตัวอย่าง 5/2565','ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม','ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม','["farmer"]','["name","id13","farmer_id","plot"]','018563f9-e680-79f4-99e4-f2cc5e7463e8',0,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both','2022-09-26','018563f9-e680-7ff4-8fee-0cea490b02bc','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศ (ตัวอย่าง)','2022-10-01',NULL,'2022-10-03',NULL,NULL,NULL,NULL,'มีผลจนกว่าฝ่ายใดฝ่ายหนึ่งบอกเลิก');
INSERT INTO dpa VALUES(4,'018563f9-e680-7982-9da0-318c3f28cc42','DP-FIN-66-001',1,'approved','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)',X'27085E2E064E123A4A6446524E3C4E085E46764E126836406C4640584E6C3A127A6C362C7A725E363A6E03171D1F1D272E66525E4868120145F2C238F2C23BF2632EF2A206013C','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)',0,'1','018563f9-e680-74ec-91b4-55fe8930d081','controller','018563f9-e680-75b0-921e-02aff32a66fb',NULL,'สัญญาจ้างตัวอย่างเลขที่ 3/2566','พิมพ์และจัดส่งสลิปเงินเดือน','พิมพ์และจัดส่งสลิปเงินเดือน','["official","gov_employee"]','["name","bank_acct"]','018563f9-e680-7227-a949-dcc34180f8eb',0,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both','2022-05-25','018563f9-e680-7c0e-b750-60fa75b30295','กรรมการผู้จัดการ (ตัวอย่าง)','2022-06-01','2023-05-31','2022-06-10','2023-05-31','2023-06-07',NULL,NULL,NULL);
INSERT INTO dpa VALUES(5,'018563f9-e680-7ccc-acf3-2e43d98c10ef','DP-FIN-66-002',1,'draft','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2566 (ตัวอย่าง)',X'27085E2E064E123A4A6446524E3C4E085E46764E126836406C4640584E6C3A127A6C362C7A725E363A6E03171D1F1F272E66525E4868120145F2C238F2C23BF2632EF2A206013C','ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2566 (ตัวอย่าง)',0,'1','018563f9-e680-74ec-91b4-55fe8930d081','controller','018563f9-e680-75b0-921e-02aff32a66fb','018563f9-e680-7fcc-98d3-6812e0a7f284','สัญญาจ้างตัวอย่างเลขที่ 4/2566','พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี','พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี','["official","gov_employee"]','["name","bank_acct"]','018563f9-e680-7227-a949-dcc34180f8eb',0,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both','2023-07-20','018563f9-e680-7c0e-b750-60fa75b30295','กรรมการผู้จัดการ (ตัวอย่าง)','2023-07-20',NULL,'2023-07-25',NULL,NULL,NULL,NULL,'มีผลจนสิ้นสุดสัญญาหลัก');
INSERT INTO dpa VALUES(6,'018563f9-e680-7cf3-bc93-8f29b2d364c3','DP-INF-66-001',1,'draft','ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง)',X'274A6812085E2E064E123A4A6446524E3C4E085E46764E1268365812142C5A4668480868522E66525E4868120145F2A243F2C238F2C23EF2A23EF2A23FF2A2060135','ร่างข้อตกลงประมวลผลข้อมูล งานส่งจดหมายข่าว (ตัวอย่าง)',0,'1','018563f9-e680-71a7-b919-e2c8baadbf0a','controller','018563f9-e680-738b-ae87-409c5f12792f','018563f9-e680-7fcc-98d3-6812e0a7f284','สัญญาจ้างตัวอย่างเลขที่ 5/2566','ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด','ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด','["public"]','["name","email"]','018563f9-e680-7dce-8306-3382b8779caf',0,NULL,'["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"]',24,7,'both',NULL,NULL,NULL,'2023-10-01','2024-09-30',NULL,NULL,NULL,NULL,NULL,'รอผู้รับจ้างลงนาม ติดตามแล้วสองครั้ง');
INSERT INTO procedure VALUES(1,'018563f9-e680-7e1e-adb4-8f4a02f2d035','PR-ICT-66-001',1,'draft','แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล (ตัวอย่าง)',X'27367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C085E46764E58523638740C0C4E2E66525E4868120139F2A236F2C241F2A23AF2A2060138','แนวปฏิบัติเมื่อเกิดเหตุละเมิดข้อมูลส่วนบุคคล (ตัวอย่าง)','breach','018563f9-e680-7ebf-b56d-b4d4717b79d0',NULL,'1','2023-04-03',NULL,'2024-03-31','018563f9-e680-7ef8-9c33-31d5f1f9bde9','โทร. 0 2000 0000 อีเมล pdpa@example.go.th ตลอด 24 ชั่วโมง','2023-04-03','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,'https://www.example.go.th/pdpa/breach',NULL,NULL,NULL);
INSERT INTO procedure VALUES(2,'018563f9-e680-7a03-a1aa-3db86faf2981','PR-HR-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกจ. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C0606142E66525E4868120133F2A22FF2A2060132','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกจ. (ตัวอย่าง)','breach','018563f9-e680-74ca-801e-da070bfb81ed','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-05-02',NULL,'2024-03-31','018563f9-e680-7430-b034-3d65de7514b6','โทร. 0 2000 0001 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-05-02','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(3,'018563f9-e680-7479-864c-c991c9c053ab','PR-FIN-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กค. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C060C2E66525E4868120133F2A230F2A2060131','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กค. (ตัวอย่าง)','breach','018563f9-e680-74ec-91b4-55fe8930d081','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-06-01',NULL,'2024-03-31','018563f9-e680-78b2-84c3-dada07c92516','โทร. 0 2000 0003 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-06-01','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(4,'018563f9-e680-73ae-8c7b-0c432ee5b30e','PR-INF-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกส. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C0606582E66525E4868120133F2A22FF2A2060132','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กกส. (ตัวอย่าง)','breach','018563f9-e680-71a7-b919-e2c8baadbf0a','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-06-09',NULL,'2024-03-31','018563f9-e680-7b5a-8789-f50f80930a14','โทร. 0 2000 0004 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-06-09','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(5,'018563f9-e680-7884-b6a8-263e7182a754','PR-FOR-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกต. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C58062E2E66525E4868120133F2A22FF2A2060132','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกต. (ตัวอย่าง)','breach','018563f9-e680-7eb8-ba77-e23de1c76473','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-06-16',NULL,'2024-03-31','018563f9-e680-70ee-b324-0a7281ec5e31','โทร. 0 2000 0006 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-06-16','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(6,'018563f9-e680-7da0-b2bc-a83b008353d6','PR-GEN-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กก. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C06062E66525E4868120133F2A230F2A2060131','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด กก. (ตัวอย่าง)','breach','018563f9-e680-747e-b673-bd42d340a3ab','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-07-05',NULL,'2024-03-31','018563f9-e680-7bb5-be52-97d474eefb1d','โทร. 0 2000 0002 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-07-05','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(7,'018563f9-e680-7e73-8671-b6024e3118d6','PR-LAW-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกม. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C5806462E66525E4868120133F2A22FF2A2060132','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สกม. (ตัวอย่าง)','breach','018563f9-e680-747d-a701-dfd454801be6','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-07-17',NULL,'2024-03-31','018563f9-e680-7bdb-8606-fa633046f4a3','โทร. 0 2000 0005 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-07-17','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO procedure VALUES(8,'018563f9-e680-741f-9bd2-2777740bab77','PR-PLN-66-001',1,'draft','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สผง. (ตัวอย่าง)',X'2706684A4A6638367C523A226C38662E6C467A725E067A6C2C5A7A2E744E64467A6C2C583C122E66525E4868120133F2A22FF2A2060132','การรับแนวปฏิบัติเมื่อเกิดเหตุละเมิด สผง. (ตัวอย่าง)','breach','018563f9-e680-7a5a-9206-e665f15dc6b2','018563f9-e680-7e1e-adb4-8f4a02f2d035','1','2023-06-20',NULL,'2024-03-31','018563f9-e680-7935-b364-c54ab3677ab7','โทร. 0 2000 0008 ในเวลาราชการ นอกเวลาโทร. 0 2000 0000','2023-06-20','["bp01","bp02","bp03","bp04","bp05","bp06","bp07","bp08","bp09","bp10","bp11","bp12","bp13","bp14","bp15"]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(1,'018563f9-e680-7967-b2f1-80d10a8a7d44','DS-ICT-66-001',1,'draft','การแจ้งปัญหาและช่วยเหลือผู้ใช้',X'2706684A147C123A661E5A684E7C641852485A7A4E725E3C7618800141F2C23CF2A23DF2C244F2C20122','การแจ้งปัญหาและช่วยเหลือผู้ใช้','018563f9-e680-7ebf-b56d-b4d4717b79d0','["official","gov_employee","contractor_staff","system_account"]','["name","phone","email","position","username","ip","device","opinion"]',NULL,1200,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,'2020-01-06',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(2,'018563f9-e680-7104-854f-b0142b48cf98','DS-ICT-66-002',1,'draft','บัญชีผู้ใช้และสิทธิในระบบ',X'2738661E186E3C7618804E7C64586C32346C36804A643838013FF2C244F2C212011D','บัญชีผู้ใช้และสิทธิในระบบ','018563f9-e680-7ebf-b56d-b4d4717b79d0','["official","gov_employee","contractor_staff","system_account"]','["name","title","mobile","email","position","emp_no","username","password","log"]',NULL,1500,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(3,'018563f9-e680-74c0-af8e-1bf9a33492ea','DS-ICT-66-003',1,'draft','ข้อมูลจราจรทางคอมพิวเตอร์',X'27085E46764E144A68144A3268120C5E46406C522E7A5E4A0145F2C230F263011D','ข้อมูลจราจรทางคอมพิวเตอร์','018563f9-e680-7ebf-b56d-b4d4717b79d0','["official","visitor","web_user","system_account"]','["username","ip","device","log"]',NULL,1500,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(4,'018563f9-e680-731b-be32-c33d4e0887f1','DS-ICT-66-004',1,'draft','การลงทะเบียนอบรมและสัมมนา',X'2706684A4E123264387A6E48365E384A464E7C64586646463668011D011D','การลงทะเบียนอบรมและสัมมนา','018563f9-e680-7ebf-b56d-b4d4717b79d0','["official","gov_employee","trainee"]','["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"]',NULL,400,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,'2022-11-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(5,'018563f9-e680-7722-9055-c15de1e62193','DS-ICT-66-005',2,'draft','การให้บริการเครื่องแม่ข่ายกลาง',X'2706684A5A80384A6C06684A0C7A4A725E12467C086848064E68120141F2C23CF2A242F2A245F2A20A0122','การให้บริการเครื่องแม่ข่ายกลาง','018563f9-e680-7ebf-b56d-b4d4717b79d0','["farmer","official","system_account"]','["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,NULL,'018563f9-e680-72be-ae87-d79758aeec6e',NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(6,'018563f9-e680-7ab9-a6c8-b0a13819f559','DS-ICT-66-006',2,'draft','การสำรองข้อมูลของศูนย์ข้อมูลกลาง',X'2706684A5868634A5E12085E46764E085E1254763648085E46764E064E6812013CF2C23BF26345F2C20C01C1C81F','การสำรองข้อมูลของศูนย์ข้อมูลกลาง','018563f9-e680-7ebf-b56d-b4d4717b79d0','["farmer","official","system_account"]','["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,NULL,'018563f9-e680-72be-ae87-d79758aeec6e',NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(7,'018563f9-e680-7182-b167-def76a56773b','DS-HR-66-001',1,'draft','ทะเบียนประวัติบุคลากร (ก.พ. 7)',X'273264387A6E48363A4A6452662E6C38740C4E68064A06400321011C011C','ทะเบียนประวัติบุคลากร (ก.พ. ๗)','018563f9-e680-74ca-801e-da070bfb81ed','["official","gov_employee","perm_employee","family"]','["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id","med_cert"]',NULL,900,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,'2015-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(8,'018563f9-e680-7f1d-b0d4-1c9fbd23a853','DS-HR-66-002',1,'draft','การเบิกสวัสดิการค่ารักษาพยาบาล',X'2706684A387A6C06585266582C6C06684A0C684A6606566840486838684E0135F2A2100122','การเบิกสวัสดิการค่ารักษาพยาบาล','018563f9-e680-74ca-801e-da070bfb81ed','["official","perm_employee","retiree","family"]','["name","title","id13","signature","family","bank_acct","claim","position","med_claim"]',NULL,900,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,'2015-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(9,'018563f9-e680-76e7-9f35-27a712f95a15','DS-HR-66-003',1,'draft','การลาของบุคลากร',X'2706684A4E68085E1238740C4E68064A01130113','การลาของบุคลากร','018563f9-e680-74ca-801e-da070bfb81ed','["official","gov_employee","perm_employee","temp_employee"]','["name","signature","mobile","position","leave","attendance","med_cert"]',NULL,900,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,'2019-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(10,'018563f9-e680-74c1-9605-594146d196dc','DS-HR-66-004',1,'draft','การสรรหาและคัดเลือกบุคคล',X'2706684A584A4A5A684E7C640C662C4E7A725E0638740C0C4E011C011C','การสรรหาและคัดเลือกบุคคล','018563f9-e680-74ca-801e-da070bfb81ed','["applicant"]','["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id","med_cert"]',NULL,300,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,'2020-01-10',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(11,'018563f9-e680-76d0-8250-6df18a889447','DS-GEN-66-001',1,'draft','กล้องวงจรปิด',X'27064E5E125212144A3A6C2C0144F2C20D0110','กล้องวงจรปิด','018563f9-e680-747e-b673-bd42d340a3ab','["official","gov_employee","contractor_staff","visitor","public"]','["vehicle","cctv"]',NULL,5000,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,'2022-06-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(12,'018563f9-e680-79c4-b5b0-3022ccdd4f1e','DS-GEN-66-002',1,'draft','การแลกบัตรและบันทึกผู้มาติดต่อ',X'2706684A4E7C0638662E4A4E7C643866363270063C7646682E6C2C2E5E0131F2C240F2A2050122','การแลกบัตรและบันทึกผู้มาติดต่อ','018563f9-e680-747e-b673-bd42d340a3ab','["visitor"]','["name","mobile","vehicle"]',NULL,3000,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,'2019-06-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(13,'018563f9-e680-7ae5-b4bc-45ffbcf3c387','DS-GEN-66-003',1,'draft','การจัดซื้อจัดจ้างและบริหารพัสดุ',X'2706684A14662C1A725E14662C1468124E7C64384A6C5A684A4066582C74013EF2C241F2C2140123','การจัดซื้อจัดจ้างและบริหารพัสดุ','018563f9-e680-747e-b673-bd42d340a3ab','["juristic_rep","committee","bidder"]','["name","title","id13","id_copy","signature","addr_reg","mobile","email","bank_acct","tax_id","position","work_hist","licence"]',NULL,250,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(14,'018563f9-e680-708a-9361-58c5d7c861e8','DS-GEN-66-004',1,'draft','เรื่องร้องเรียนและร้องทุกข์',X'274A7A725E124A5E124A7A6E48364E7C644A5E12327406080143F2A243F2C23BF2C240F263011F','เรื่องร้องเรียนและร้องทุกข์','018563f9-e680-747e-b673-bd42d340a3ab','["complainant","accused","witness"]','["name","title","addr_now","mobile","email","complaint_txt","third_party"]',NULL,120,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(15,'018563f9-e680-7359-83ee-16de628214f0','DS-FIN-66-001',1,'draft','การจ่ายเงินเดือนและค่าตอบแทน',X'2706684A146848127A6C362C7A725E364E7C640C682E5E38327C360142F2A237F2A20B0120','การจ่ายเงินเดือนและค่าตอบแทน','018563f9-e680-74ec-91b4-55fe8930d081','["official","gov_employee","perm_employee","temp_employee"]','["name","title","id13","family","bank_acct","salary","debt","tax_id","tax_doc","position","emp_no"]',NULL,1100,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,'2016-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(16,'018563f9-e680-7fec-b3b7-9721220063f8','DS-FIN-66-002',1,'draft','คณะกรรมการและเบี้ยประชุม',X'270C2A64064A4A4606684A4E7C64387A6E483A4A641874460136F2C20B011C','คณะกรรมการและเบี้ยประชุม','018563f9-e680-74ec-91b4-55fe8930d081','["official","committee"]','["name","title","id13","signature","mobile","email","bank_acct","salary","position","voice","opinion"]',NULL,180,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(17,'018563f9-e680-79a2-99a0-d3d9fd42b8d3','DS-FIN-66-003',1,'draft','วิทยากรและค่าตอบแทนวิทยากร',X'27526C324868064A4E7C640C682E5E38327C36526C324868064A013BF2A212011E','วิทยากรและค่าตอบแทนวิทยากร','018563f9-e680-74ec-91b4-55fe8930d081','["lecturer"]','["name","title","id13","id_copy","signature","addr_now","mobile","email","bank_acct","salary","position","work_hist","edu_level","travel","photo"]',NULL,90,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(18,'018563f9-e680-7311-bc20-f1ca5f791fc9','DS-INF-66-001',1,'draft','ภาพถ่ายและวิดีโอกิจกรรม',X'274468403068484E7C64526C2C6E5E7E066C14064A4A460142F2A216011B','ภาพถ่ายและวิดีโอกิจกรรม','018563f9-e680-71a7-b919-e2c8baadbf0a','["farmer","official","trainee","public"]','["name","position","photo","video","voice"]',NULL,2000,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,'2019-01-07',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(19,'018563f9-e680-7c97-b5de-7839c525fa90','DS-INF-66-002',1,'draft','รายชื่อสื่อมวลชน',X'274A684818725E58725E46524E18360141F2A243F2A20A0114','รายชื่อสื่อมวลชน','018563f9-e680-71a7-b919-e2c8baadbf0a','["media_contact"]','["name","mobile","email","line_id","position"]',NULL,160,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,'2019-01-07',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(20,'018563f9-e680-7c96-9bc5-23e5591b8384','DS-INF-66-003',1,'draft','จดหมายข่าวทางอีเมล',X'27142C5A4668480868523268125E6E467A4E013FF2A20E0116','จดหมายข่าวทางอีเมล','018563f9-e680-71a7-b919-e2c8baadbf0a','["web_user","public"]','["name","email"]',NULL,850,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,'2021-02-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(21,'018563f9-e680-7cdb-bf44-d1f76bb40996','DS-LAW-66-001',1,'draft','งานคดีและความรับผิดทางละเมิด',X'271268360C2C6E4E7C640C5268464A66383C6C2C3268124E64467A6C2C01200120','งานคดีและความรับผิดทางละเมิด','018563f9-e680-747d-a701-dfd454801be6','["official","bidder","accused","witness","public"]','["name","id13","signature","addr_reg","salary","assets","position","complaint_txt","third_party"]',NULL,210,'018563f9-e680-7bdb-8606-fa633046f4a3',NULL,NULL,'2014-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(22,'018563f9-e680-7f03-ace9-c55a2f955f18','DS-LAW-66-002',1,'draft','คำขอข้อมูลข่าวสารของราชการ',X'270C6863085E085E46764E08685258684A085E124A681806684A0140F2C241F2A21201C4C81C','คำขอข้อมูลข่าวสารของราชการ','018563f9-e680-747d-a701-dfd454801be6','["juristic_rep","public"]','["name","title","signature","addr_now","mobile","email","opinion"]',NULL,75,'018563f9-e680-7bdb-8606-fa633046f4a3',NULL,NULL,'2016-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(23,'018563f9-e680-7182-aa3a-6cbd81f2c038','DS-FOR-66-001',1,'draft','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ',X'273C76327C364E7C643C76087A684A52460C5268464A524646725E4A645A5268123A4A64327A540144F2C23EF2C244F2C244F2A23FF2A23DF2A20C0130','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ','018563f9-e680-7eb8-ba77-e23de1c76473','["juristic_rep","official","committee"]','["name","title","nationality","passport","phone","mobile","email","position","photo_id"]',NULL,320,'018563f9-e680-70ee-b324-0a7281ec5e31',NULL,NULL,'2017-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(24,'018563f9-e680-7a85-ad97-fe6eaf223cdd','DS-FOR-66-002',1,'draft','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง',X'2706684A2C7A6C363268123A824A681806684A2E68123A4A64327A544E7C645A36661258725E2C7A6C363268120133F2A21D0131','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง','018563f9-e680-7eb8-ba77-e23de1c76473','["official","gov_employee","committee"]','["name","title","dob","nationality","passport","signature","mobile","email","bank_acct","salary","claim","position","travel","photo_id"]',NULL,260,'018563f9-e680-70ee-b324-0a7281ec5e31',NULL,NULL,'2017-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(25,'018563f9-e680-72e4-9446-5bb1e362e7f9','DS-FOR-66-003',1,'draft','รายชื่อผู้เข้าประชุมและการจองห้องประชุม',X'274A684818725E3C76087A683A4A641874464E7C6406684A145E125A5E123A4A641874460141F2A243F2C244F2C235F2C20C012B','รายชื่อผู้เข้าประชุมและการจองห้องประชุม','018563f9-e680-7eb8-ba77-e23de1c76473','["juristic_rep","official","gov_employee","committee"]','["name","signature","phone","mobile","email","position","voice","opinion"]',NULL,150,'018563f9-e680-70ee-b324-0a7281ec5e31',NULL,NULL,'2019-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(26,'018563f9-e680-7311-b0e7-c94eff3abdac','DS-RDP-66-001',1,'draft','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ',X'273C764A52460C7E4A1206684A5E6636367A725E124668146806404A644A68182C68634A6C0144F2C245F2A237F2A21601A2C806','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ','018563f9-e680-77ee-b275-583890c46303','["farmer","farmer_household"]','["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"]',NULL,640,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,'2016-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(27,'018563f9-e680-7ad5-b100-7f568d67b97e','DS-RDP-66-002',1,'draft','การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)',X'2706684A4066283668067A562E4A064A3A4A682C3A7A4A725E12FF4E422A4C50342A4C42324C012FF2A21101ACDCC2DC09','การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer)','018563f9-e680-77ee-b275-583890c46303','["farmer"]','["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop","photo"]',NULL,2400,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,'2018-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(28,'018563f9-e680-7e4f-a18a-a7700339e1e8','DS-RDP-66-003',1,'draft','การสำรวจความเห็นและข้อมูลเกษตรกร',X'2706684A5868634A52140C5268465A7A364E7C64085E46764E067A562E4A064A0137F28241F2C20F01C1C81F','การสำรวจความเห็นและข้อมูลเกษตรกร','018563f9-e680-77ee-b275-583890c46303','["farmer","survey_resp"]','["name","gender","age","addr_now","mobile","income","edu_level","crop","yield","opinion"]',NULL,800,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,'2022-03-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(29,'01859779-7e80-714d-9f6e-a8a09f40f434','DS-LAB-66-001',1,'draft','กล้องวงจรปิด',X'27064E5E125212144A3A6C2C0144F2C20D0110','กล้องวงจรปิด','01859253-2280-744c-965d-a96cecd21001','["official","gov_employee","contractor_staff","visitor","public"]','["vehicle","cctv"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(30,'01859779-7e80-7dcd-be6d-a08632a8056f','DS-LAB-66-002',1,'draft','samples of soil',X'4E2A424840324E46344E463A40011101DC10','Samples of soil','01859253-2280-744c-965d-a96cecd21001',NULL,'["name","phone","+plot number"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO dataset VALUES(31,'0186c750-b280-745c-95da-b485c0704b0a','DS-LAB-66-003',1,'draft','การลงทะเบียนอบรมและสัมมนา',X'2706684A4E123264387A6E48365E384A464E7C64586646463668011D011D','การลงทะเบียนอบรมและสัมมนา','01859253-2280-744c-965d-a96cecd21001','["official","gov_employee","trainee"]','["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"]',NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,'2022-10-01',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(1,'018563f9-e680-7f72-84ab-ac9854462e24','RO-ICT-66-001',2,'approved','การแจ้งปัญหาและช่วยเหลือผู้ใช้',X'2706684A147C123A661E5A684E7C641852485A7A4E725E3C7618800141F2C23CF2A23DF2C244F2C20122','การแจ้งปัญหาและช่วยเหลือผู้ใช้','รับแจ้งปัญหาการใช้คอมพิวเตอร์และระบบงาน มอบหมายผู้แก้ไข บันทึกผล และสำรวจความพึงพอใจ',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','controller',NULL,NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3','แบบแจ้งปัญหาการใช้งาน','2020-01-06',1,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-7967-b2f1-80d10a8a7d44"]','["official","gov_employee","contractor_staff","system_account"]',4321,'["none"]','["name","phone","email","position","username","ip","device","opinion"]',NULL,NULL,NULL,'["self"]',NULL,'["web_form","email","phone"]','["soft"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่ช่วยเหลือผู้ใช้และผู้ดูแลระบบที่ได้รับมอบหมาย','เห็นเฉพาะเรื่องที่ได้รับมอบหมาย การเข้าเครื่องระยะไกลต้องให้ผู้ใช้อนุญาตทุกครั้ง ไม่ถามรหัสผ่าน','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้แก้ไขปัญหาและปรับปรุงบริการภายในสำนักงาน โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-72f0-aa42-91bcd5610dad',0,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,'018563f9-e680-70d3-a361-42ab8ee569d1','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(2,'018563f9-e680-7f47-98be-181d8212496d','RO-ICT-66-002',1,'returned','บัญชีผู้ใช้และสิทธิในระบบ',X'2738661E186E3C7618804E7C64586C32346C36804A643838013FF2C244F2C212011D','บัญชีผู้ใช้และสิทธิในระบบ','รับคำขอ สร้างบัญชี กำหนดสิทธิ ทบทวนสิทธิ และปิดบัญชีเมื่อย้ายหรือพ้นหน้าที่',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','controller',NULL,NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3','แบบขอใช้ระบบและสิทธิ','2018-10-01',1,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-7104-854f-b0142b48cf98"]','["official","gov_employee","contractor_staff","system_account"]',1500,'["none"]','["name","title","mobile","email","position","emp_no","username","password","log"]',NULL,'รหัสผ่านใช้ยืนยันตัวตนและเก็บเป็นค่าแฮชที่อ่านย้อนกลับไม่ได้',NULL,'["self","unit"]','กลุ่มงานบุคคลแจ้งการบรรจุ ย้าย และพ้นหน้าที่','["paper_form","saraban","web_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','ผู้ดูแลระบบและเจ้าหน้าที่ทะเบียนผู้ใช้','ผู้ดูแลระบบใช้บัญชีแยกรายบุคคล การให้สิทธิต้องมีคำขอที่หัวหน้าหน่วยงานอนุมัติ','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ควบคุมการเข้าถึงระบบของสำนักงาน โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-72f0-aa42-91bcd5610dad',0,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,'018563f9-e680-70d3-a361-42ab8ee569d1','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(3,'018563f9-e680-7999-b9fd-78c1cb05509e','RO-ICT-66-003',1,'draft','ข้อมูลจราจรทางคอมพิวเตอร์',X'27085E46764E144A68144A3268120C5E46406C522E7A5E4A0145F2C230F263011D','ข้อมูลจราจรทางคอมพิวเตอร์','บันทึกข้อมูลจราจรของผู้ใช้เครือข่ายและระบบของสำนักงานโดยอัตโนมัติ เก็บไม่น้อยกว่า ๙๐ วัน ป้องกันการแก้ไข และส่งมอบเมื่อพนักงานเจ้าหน้าที่สั่ง',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','controller',NULL,NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,'2018-10-01',1,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-74c0-af8e-1bf9a33492ea"]','["official","visitor","web_user","system_account"]',1500,'["none"]','["username","ip","device","log"]',NULL,NULL,NULL,'["self","device_src"]','อุปกรณ์เครือข่ายและเครื่องแม่ข่ายของสำนักงาน','["system_link"]','["soft"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','ผู้ดูแลข้อมูลจราจรตามคำสั่งแต่งตั้ง ซึ่งไม่ใช่ผู้ดูแลระบบที่ถูกบันทึก','เปิดดูเมื่อมีเหตุหรือคำสั่งตามกฎหมายและต้องได้รับอนุมัติเป็นหนังสือ','ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้รักษาความมั่นคงปลอดภัยและส่งพนักงานเจ้าหน้าที่เมื่อมีคำสั่งตามกฎหมาย โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง',NULL,NULL,'018563f9-e680-72cc-a511-e86cbfd19691',0,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,'018563f9-e680-79f4-99e4-f2cc5e7463e8','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(4,'018563f9-e680-751d-a25b-6226438bb66f','RO-ICT-66-004',1,'draft','การลงทะเบียนอบรมและสัมมนา',X'2706684A4E123264387A6E48365E384A464E7C64586646463668011D011D','การลงทะเบียนอบรมและสัมมนา','รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','controller',NULL,NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3','แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม','2022-11-01',1,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-731b-be32-c33d4e0887f1"]','["official","gov_employee","trainee"]',400,'["none"]','["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"]',NULL,'ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด',NULL,'["self","org_rep"]','ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม','["paper_form","saraban","web_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text","qr"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน','เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7967-9d14-8380f6199062',0,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(5,'018563f9-e680-72c8-8d74-23d86487edc2','RO-ICT-66-005',1,'draft','การให้บริการเครื่องแม่ข่ายกลาง',X'2706684A5A80384A6C06684A0C7A4A725E12467C086848064E68120141F2C23CF2A242F2A245F2A20A0122','การให้บริการเครื่องแม่ข่ายกลาง','ให้บริการเครื่องแม่ข่ายและฐานข้อมูลกลางแก่กรมและหน่วยงานในสังกัดกระทรวงตามข้อตกลง ดูแลระบบและแก้ไขปัญหาเมื่อได้รับแจ้ง',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','processor','สำนักงานปลัดกระทรวงเกษตรและสหกรณ์','ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th',NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-7722-9055-c15de1e62193"]','["farmer","official","system_account"]',NULL,NULL,'["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,NULL,NULL,NULL,NULL,'["soft"]','["018563f9-e680-74e3-be0f-e0d9e9b9609d","018563f9-e680-7697-82aa-1cbb1c9d22b3"]','ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004','["store","backup","support"]','018563f9-e680-76a8-aa00-49720bf27303','2022-10-01','2024-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,'018563f9-e680-79f4-99e4-f2cc5e7463e8',NULL,NULL,24,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(6,'018563f9-e680-7df5-abc0-e9c31b3df2f8','RO-ICT-66-006',1,'draft','การสำรองข้อมูลของศูนย์ข้อมูลกลาง',X'2706684A5868634A5E12085E46764E085E1254763648085E46764E064E6812013CF2C23BF26345F2C20C01C1C81F','การสำรองข้อมูลของศูนย์ข้อมูลกลาง','สำรองข้อมูลระบบงานของหน่วยงานในสังกัดกระทรวงที่ศูนย์ข้อมูลกลางตามคำสั่งของผู้ควบคุมข้อมูล ทดสอบกู้คืน คืนและลบเมื่อสิ้นสุดข้อตกลง',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','processor','สำนักงานปลัดกระทรวงเกษตรและสหกรณ์','ศทส. โทร. 0 2000 0000 อีเมล ict@example.go.th',NULL,'018563f9-e680-7074-8971-03c8226d3fa3',NULL,NULL,NULL,NULL,'2023-02-15','2024-02-15',1,'["018563f9-e680-7ab9-a6c8-b0a13819f559"]','["farmer","official","system_account"]',NULL,NULL,'["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,NULL,NULL,NULL,NULL,'["soft"]','["018563f9-e680-74e3-be0f-e0d9e9b9609d"]','ศูนย์เทคโนโลยีสารสนเทศของกรม โทร. 0 2000 1004','["store","backup"]','018563f9-e680-76a8-aa00-49720bf27303','2022-10-01','2024-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,'018563f9-e680-79f4-99e4-f2cc5e7463e8',NULL,NULL,24,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(7,'018563f9-e680-71e7-9753-fff3dffa6360','RO-HR-66-001',1,'draft','ทะเบียนประวัติบุคลากร (ก.พ. 7)',X'273264387A6E48363A4A6452662E6C38740C4E68064A06400321011C011C','ทะเบียนประวัติบุคลากร (ก.พ. ๗)','จัดทำ ปรับปรุง และเก็บรักษาทะเบียนประวัติของข้าราชการ ลูกจ้างประจำ และพนักงานราชการ ตั้งแต่บรรจุจนพ้นจากราชการ ใช้ประกอบการแต่งตั้ง เลื่อนเงินเดือน และสิทธิประโยชน์ เมื่อครบกำหนดจึงเสนอทำลายตามระเบียบงานสารบรรณ',2566,'018563f9-e680-74ca-801e-da070bfb81ed','controller',NULL,NULL,NULL,'018563f9-e680-7430-b034-3d65de7514b6','ทะเบียนประวัติข้าราชการ (ก.พ. ๗)','2015-10-01',1,NULL,'2023-02-13','2024-02-13',1,'["018563f9-e680-7182-b167-def76a56773b"]','["official","gov_employee","perm_employee","family"]',900,'["none"]','["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id","med_cert"]',NULL,'เลขประจำตัวประชาชนใช้ยืนยันตัวตนและเชื่อมสิทธิกับกรมบัญชีกลางโดยไม่เก็บสำเนาบัตร ลายมือชื่อใช้รับรองความถูกต้องของประวัติ เงินเดือนและ ก.พ. ๗ เป็นสาระของทะเบียนตามกฎหมาย ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้าม','["health"]','["self","unit","employer"]','ต้นสังกัดเดิมเมื่อโอนหรือย้าย และหน่วยงานภายในสำนักงานที่ส่งคำสั่ง','["paper_form","saraban","system_link"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','นักทรัพยากรบุคคลและเจ้าพนักงานธุรการ กลุ่มงานบุคคล และผู้บังคับบัญชาตามลำดับชั้นของเจ้าของข้อมูล','ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน ใบรับรองแพทย์เก็บในซองปิดผนึกแยกจากแฟ้มหลัก','ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ภายในเพื่อบริหารงานบุคคล และส่งให้สำนักงาน ก.พ. และกรมบัญชีกลางตามที่กฎหมายกำหนด โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7db6-bc5e-ed31a89d7ba9',1,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,NULL,'018563f9-e680-7227-a949-dcc34180f8eb','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(8,'018563f9-e680-7440-96e3-9ff2caa0d4e0','RO-HR-66-002',1,'draft','การเบิกสวัสดิการค่ารักษาพยาบาล',X'2706684A387A6C06585266582C6C06684A0C684A6606566840486838684E0135F2A2100122','การเบิกสวัสดิการค่ารักษาพยาบาล','รับคำขอเบิกค่ารักษาพยาบาลของผู้มีสิทธิและบุคคลในครอบครัว ตรวจสิทธิและใบเสร็จ อนุมัติและจ่ายเงิน แล้วเก็บหลักฐานให้ผู้ตรวจสอบ',2566,'018563f9-e680-74ca-801e-da070bfb81ed','controller',NULL,NULL,NULL,'018563f9-e680-7430-b034-3d65de7514b6','ใบเบิกเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล (แบบ ๗๑๓๑)','2015-10-01',1,NULL,'2023-02-13','2024-02-13',1,'["018563f9-e680-7f1d-b0d4-1c9fbd23a853"]','["official","perm_employee","retiree","family"]',900,'["minor10","minor20","elderly"]','["name","title","id13","signature","family","bank_acct","claim","position","med_claim"]',NULL,'เลขประจำตัวประชาชนใช้ตรวจสิทธิไม่ให้เบิกซ้ำ เลขบัญชีใช้โอนเงิน ลายมือชื่อรับรองคำขอตามแบบ ใบเสร็จและผลวินิจฉัยใช้พิสูจน์ว่าเป็นค่ารักษาที่เบิกได้','["health"]','["self","unit"]','กลุ่มงานบุคคลส่งข้อมูลบุคคลในครอบครัวจากทะเบียนประวัติ','["paper_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย เฉพาะผู้รับผิดชอบงานสวัสดิการ','เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ เอกสารสุขภาพไม่เวียนผ่านผู้ไม่เกี่ยวข้อง','ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ตรวจสิทธิและจ่ายสวัสดิการตามกฎหมาย ส่งให้กรมบัญชีกลางและเปิดให้สำนักงานการตรวจเงินแผ่นดินตรวจสอบ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-70a4-b7e1-bdeb391b6090',1,'018563f9-e680-7430-b034-3d65de7514b6',NULL,NULL,NULL,'018563f9-e680-7227-a949-dcc34180f8eb','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(9,'018563f9-e680-7a4c-8da3-279004bbe2cc','RO-HR-66-003',1,'draft','การลาของบุคลากร',X'2706684A4E68085E1238740C4E68064A01130113','การลาของบุคลากร','รับใบลา ตรวจวันลาคงเหลือ เสนอผู้มีอำนาจอนุญาต และทำสรุปวันลาประจำรอบการประเมิน',2566,'018563f9-e680-74ca-801e-da070bfb81ed','controller',NULL,NULL,NULL,'018563f9-e680-7430-b034-3d65de7514b6','ใบลา','2019-10-01',1,NULL,'2023-02-13','2024-02-13',1,'["018563f9-e680-76e7-9f35-27a712f95a15"]','["official","gov_employee","perm_employee","temp_employee"]',900,'["none"]','["name","signature","mobile","position","leave","attendance","med_cert"]',NULL,'ใบรับรองแพทย์ใช้เฉพาะการลาป่วยตามที่ระเบียบกำหนด ลายมือชื่อใช้รับรองใบลา','["belief","health"]','["self"]',NULL,'["paper_form","web_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','ผู้บังคับบัญชาที่มีอำนาจอนุญาต และเจ้าหน้าที่ผู้คุมวันลาของหน่วยงาน','ใช้บัญชีรายบุคคลตามหน้าที่ การขอดูแฟ้มต้องได้รับอนุมัติจากหัวหน้ากลุ่มและลงทะเบียนยืมคืน','ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้พิจารณาอนุญาตการลาและสรุปวันลาตามระเบียบการลา โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7294-9b61-686ac18aa196',1,'018563f9-e680-7430-b034-3d65de7514b6','2029-12-31',NULL,NULL,'018563f9-e680-7227-a949-dcc34180f8eb','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(10,'018563f9-e680-7128-9aa5-05f284345bb2','RO-HR-66-004',1,'draft','การสรรหาและคัดเลือกบุคคล',X'2706684A584A4A5A684E7C640C662C4E7A725E0638740C0C4E011C011C','การสรรหาและคัดเลือกบุคคล','รับสมัคร ตรวจคุณสมบัติ จัดสอบ ประกาศผล ขึ้นบัญชี และเรียกบรรจุหรือจ้าง',2566,'018563f9-e680-74ca-801e-da070bfb81ed','controller',NULL,NULL,NULL,'018563f9-e680-7430-b034-3d65de7514b6','ใบสมัครสอบหรือใบสมัครงาน','2020-01-10',1,NULL,'2023-02-13','2024-02-13',1,'["018563f9-e680-74c1-9605-594146d196dc"]','["applicant"]',300,'["none"]','["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id","med_cert"]',NULL,'เลขประจำตัวประชาชนกันการสมัครซ้ำและยืนยันตัวในห้องสอบ โดยดูบัตรจริงและไม่เก็บสำเนา ใบรับรองแพทย์ใช้ตรวจลักษณะต้องห้ามของผู้ผ่านการคัดเลือก','["health"]','["self"]',NULL,'["counter","paper_form","web_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','คณะกรรมการสรรหาตามคำสั่ง และเจ้าหน้าที่งานสรรหา กลุ่มงานบุคคล','เข้าถึงเฉพาะรอบที่ได้รับแต่งตั้ง ข้อสอบและคะแนนเก็บแยกจนประกาศผล','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้คัดเลือกและประกาศผลตามกฎหมาย ตรวจสอบกับสำนักงาน ก.พ. และสถาบันการศึกษา โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7294-9b61-686ac18aa196',1,'018563f9-e680-7430-b034-3d65de7514b6','2030-12-31',NULL,NULL,'018563f9-e680-7227-a949-dcc34180f8eb','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(11,'018563f9-e680-7aa9-95eb-b95dcce85cd2','RO-GEN-66-001',1,'draft','กล้องวงจรปิด',X'27064E5E125212144A3A6C2C0144F2C20D0110','กล้องวงจรปิด','บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ ๓๐ วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ',2566,'018563f9-e680-747e-b673-bd42d340a3ab','controller',NULL,NULL,NULL,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,'2022-06-01',1,NULL,'2023-03-20','2024-03-20',1,'["018563f9-e680-76d0-8250-6df18a889447"]','["official","gov_employee","contractor_staff","visitor","public"]',5000,'["none"]','["vehicle","cctv"]',NULL,NULL,NULL,'["self","device_src"]','กล้องวงจรปิดของสำนักงาน','["cctv"]','["soft"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","poster","sticker"]','at',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่','ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน','ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย',NULL,'ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง',NULL,NULL,'018563f9-e680-733e-bed0-46d26095a1d8',0,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,NULL,'018563f9-e680-767f-b6b4-94b64f6384ff','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(12,'018563f9-e680-7979-9c7d-cf8ed596f631','RO-GEN-66-002',1,'draft','การแลกบัตรและบันทึกผู้มาติดต่อ',X'2706684A4E7C0638662E4A4E7C643866363270063C7646682E6C2C2E5E0131F2C240F2A2050122','การแลกบัตรและบันทึกผู้มาติดต่อ','บันทึกชื่อ เวลา และผู้ที่มาพบ แลกบัตรผู้มาติดต่อ และคืนบัตร โดยดูบัตรประจำตัวแต่ไม่ยึดและไม่ถ่ายสำเนา',2566,'018563f9-e680-747e-b673-bd42d340a3ab','controller',NULL,NULL,NULL,'018563f9-e680-7bb5-be52-97d474eefb1d','สมุดบันทึกผู้มาติดต่อ','2019-06-01',1,NULL,'2023-03-20','2024-03-20',1,'["018563f9-e680-79c4-b5b0-3022ccdd4f1e"]','["visitor"]',3000,'["none"]','["name","mobile","vehicle"]',NULL,NULL,NULL,'["self"]',NULL,'["counter","card_reader"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["poster","qr"]','at',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่รักษาความปลอดภัยจุดแลกบัตรและหัวหน้าฝ่ายอาคารสถานที่','สมุดบันทึกไม่เปิดให้ผู้มาติดต่อรายอื่นเห็น ขอดูย้อนหลังต้องได้รับอนุมัติ','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้รักษาความปลอดภัยและส่งพนักงานสอบสวนเมื่อมีเหตุ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-71c9-a9a9-55862ca2d6df',1,'018563f9-e680-7bb5-be52-97d474eefb1d','2022-12-31',NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(13,'018563f9-e680-7d5c-acfb-def17a4b32e2','RO-GEN-66-003',1,'draft','การจัดซื้อจัดจ้างและบริหารพัสดุ',X'2706684A14662C1A725E14662C1468124E7C64384A6C5A684A4066582C74013EF2C241F2C2140123','การจัดซื้อจัดจ้างและบริหารพัสดุ','ประกาศจัดซื้อจัดจ้าง รับข้อเสนอ พิจารณา ทำสัญญา ตรวจรับ เบิกจ่าย และประกาศผลตามกฎหมาย',2566,'018563f9-e680-747e-b673-bd42d340a3ab','controller',NULL,NULL,NULL,'018563f9-e680-7bb5-be52-97d474eefb1d','เอกสารเสนอราคาและสัญญา','2018-10-01',1,NULL,'2023-03-20','2024-03-20',1,'["018563f9-e680-7ae5-b4bc-45ffbcf3c387"]','["juristic_rep","committee","bidder"]',250,'["none"]','["name","title","id13","id_copy","signature","addr_reg","mobile","email","bank_acct","tax_id","position","work_hist","licence"]',NULL,'เลขประจำตัวประชาชนและสำเนาบัตรใช้ตรวจตัวผู้เสนอราคาหรือผู้มีอำนาจลงนาม โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้จ่ายเงิน ลายมือชื่อเป็นสาระของสัญญา',NULL,'["self","state","org_rep"]','นิติบุคคลผู้เสนอราคาส่งชื่อผู้แทน และระบบการจัดซื้อจัดจ้างภาครัฐ','["paper_form","saraban","system_link"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่พัสดุ คณะกรรมการจัดซื้อจัดจ้างและตรวจรับตามคำสั่ง และเจ้าหน้าที่การเงิน','เข้าถึงเฉพาะโครงการที่ได้รับแต่งตั้ง ข้อเสนอปิดจนถึงวันเปิดซอง','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จัดซื้อจัดจ้าง เปิดเผยผล และส่งหน่วยงานตรวจสอบตามกฎหมาย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-76d6-8dc2-9491afecf70c',1,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(14,'018563f9-e680-7ba7-af92-c0d50ad2ed2c','RO-GEN-66-004',1,'draft','เรื่องร้องเรียนและร้องทุกข์',X'274A7A725E124A5E124A7A6E48364E7C644A5E12327406080143F2A243F2C23BF2C240F263011F','เรื่องร้องเรียนและร้องทุกข์','รับเรื่อง คัดกรอง ส่งหน่วยงานเจ้าของเรื่อง ติดตาม แจ้งผล และยุติเรื่อง ไม่ขอข้อมูลอ่อนไหว หากผู้ร้องให้มาเองจะแยกเก็บและปกปิด',2566,'018563f9-e680-747e-b673-bd42d340a3ab','controller',NULL,NULL,NULL,'018563f9-e680-7bb5-be52-97d474eefb1d','แบบคำร้องเรียนร้องทุกข์','2018-10-01',1,NULL,'2023-03-20','2024-03-20',1,'["018563f9-e680-708a-9361-58c5d7c861e8"]','["complainant","accused","witness"]',120,'["elderly","poor_literacy"]','["name","title","addr_now","mobile","email","complaint_txt","third_party"]',NULL,'เนื้อหาคำร้องเป็นสาระที่ต้องตรวจสอบและแก้ไข เก็บเฉพาะส่วนที่เกี่ยวกับเรื่อง',NULL,'["self","state","complaint_src"]','ผู้ร้องเรียน สายด่วน ๑๑๑๑ และศูนย์ดำรงธรรม','["counter","post","saraban","web_form","phone"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text","oral"]','at',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่รับเรื่องร้องเรียนและผู้รับผิดชอบรายเรื่อง','เห็นเฉพาะเรื่องที่รับผิดชอบ ปกปิดชื่อผู้ร้องก่อนส่งเรื่องแก่ผู้ถูกร้อง','ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน ๓๐ วัน',NULL,'ใช้พิจารณาเรื่องและส่งหน่วยงานเจ้าของเรื่องตามระเบียบ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-74de-ba44-4907204faa85',1,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,NULL,'018563f9-e680-7af4-837e-cb88b5dfef97','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(15,'018563f9-e680-7d5b-a3d6-cbb3b5c42b46','RO-FIN-66-001',1,'draft','การจ่ายเงินเดือนและค่าตอบแทน',X'2706684A146848127A6C362C7A725E364E7C640C682E5E38327C360142F2A237F2A20B0120','การจ่ายเงินเดือนและค่าตอบแทน','คำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนประจำเดือน หักภาษี เงินสะสม และหนี้ตามที่กฎหมายหรือเจ้าของข้อมูลกำหนด ออกสลิปและหนังสือรับรองการหักภาษี',2566,'018563f9-e680-74ec-91b4-55fe8930d081','controller',NULL,NULL,NULL,'018563f9-e680-78b2-84c3-dada07c92516','แบบแจ้งบัญชีเงินฝากและรายการลดหย่อนภาษี','2016-10-01',1,NULL,'2023-02-17','2024-02-17',1,'["018563f9-e680-7359-83ee-16de628214f0"]','["official","gov_employee","perm_employee","temp_employee"]',1100,'["none"]','["name","title","id13","family","bank_acct","salary","debt","tax_id","tax_doc","position","emp_no"]',NULL,'เลขประจำตัวประชาชนใช้ระบุตัวผู้มีเงินได้ในระบบจ่ายตรงและภาษี เลขบัญชีใช้โอนเงิน เงินเดือนใช้คำนวณ หนี้ใช้เฉพาะยอดหักที่เจ้าของข้อมูลยื่นคำร้อง',NULL,'["self","unit","other"]','กลุ่มงานบุคคลส่งคำสั่งเลื่อนเงินเดือน สหกรณ์ออมทรัพย์ส่งยอดหักหนี้','["paper_form","saraban","system_link"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','นักวิชาการเงินและบัญชี เจ้าพนักงานการเงิน และผู้มีอำนาจอนุมัติเบิกจ่าย','เข้าถึงเฉพาะงวดและเรื่องที่รับผิดชอบ แยกสิทธิผู้บันทึก ผู้ตรวจสอบ และผู้อนุมัติ','ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จ่ายเงินและนำส่งหน่วยงานตามกฎหมายภาษี บำเหน็จบำนาญ และประกันสังคม โดยไม่ต้องขอความยินยอม ส่วนการหักหนี้ทำตามคำร้องขอของเจ้าของข้อมูล',NULL,NULL,'018563f9-e680-70a4-b7e1-bdeb391b6090',1,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,NULL,'018563f9-e680-7227-a949-dcc34180f8eb','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(16,'018563f9-e680-7926-a7b3-0e610d71ca02','RO-FIN-66-002',1,'draft','คณะกรรมการและเบี้ยประชุม',X'270C2A64064A4A4606684A4E7C64387A6E483A4A641874460136F2C20B011C','คณะกรรมการและเบี้ยประชุม','แต่งตั้งคณะกรรมการและคณะทำงาน เชิญประชุม จัดทำรายงานการประชุม และเบิกจ่ายเบี้ยประชุม',2566,'018563f9-e680-74ec-91b4-55fe8930d081','controller',NULL,NULL,NULL,'018563f9-e680-78b2-84c3-dada07c92516','บัญชีลงเวลาและหลักฐานการจ่ายเบี้ยประชุม','2018-10-01',1,NULL,'2023-02-17','2024-02-17',1,'["018563f9-e680-7fec-b3b7-9721220063f8"]','["official","committee"]',180,'["none"]','["name","title","id13","signature","mobile","email","bank_acct","salary","position","voice","opinion"]',NULL,'เลขประจำตัวประชาชนใช้หักภาษี เลขบัญชีใช้โอนเงิน จำนวนค่าตอบแทนและลายมือชื่อเป็นหลักฐานการจ่าย',NULL,'["self","org_rep"]','หน่วยงานที่เสนอชื่อผู้แทน','["paper_form","saraban","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","letter"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','ฝ่ายเลขานุการของคณะกรรมการและเจ้าหน้าที่การเงิน','เฉพาะคณะที่รับผิดชอบ เสียงบันทึกการประชุมลบเมื่อรับรองรายงานแล้ว','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จัดประชุม จ่ายเบี้ยประชุม และส่งหน่วยงานภาษีและตรวจเงินตามกฎหมาย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-70a4-b7e1-bdeb391b6090',1,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(17,'018563f9-e680-7cc1-8a4b-eb4e6063b667','RO-FIN-66-003',1,'draft','วิทยากรและค่าตอบแทนวิทยากร',X'27526C324868064A4E7C640C682E5E38327C36526C324868064A013BF2A212011E','วิทยากรและค่าตอบแทนวิทยากร','ทาบทามและเชิญวิทยากร เผยแพร่ชื่อในกำหนดการ และเบิกจ่ายค่าตอบแทนกับค่าเดินทาง',2566,'018563f9-e680-74ec-91b4-55fe8930d081','controller',NULL,NULL,NULL,'018563f9-e680-78b2-84c3-dada07c92516','ใบสำคัญรับเงินค่าวิทยากร','2018-10-01',1,NULL,'2023-02-17','2024-02-17',1,'["018563f9-e680-79a2-99a0-d3d9fd42b8d3"]','["lecturer"]',90,'["none"]','["name","title","id13","id_copy","signature","addr_now","mobile","email","bank_acct","salary","position","work_hist","edu_level","travel","photo"]',NULL,'เลขประจำตัวประชาชนและสำเนาบัตรเป็นหลักฐานการจ่ายและหักภาษี โดยปิดศาสนาและหมู่โลหิต เลขบัญชีใช้โอนเงิน จำนวนเงินและลายมือชื่อเป็นหลักฐานการรับเงิน',NULL,'["self","public_src"]','ประวัติที่วิทยากรหรือหน่วยงานเผยแพร่ต่อสาธารณะ','["paper_form","saraban","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","letter"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่โครงการอบรมและเจ้าหน้าที่การเงิน','เฉพาะโครงการที่รับผิดชอบ','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้เชิญ ประชาสัมพันธ์ และเบิกจ่ายค่าตอบแทนตามระเบียบ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-70a4-b7e1-bdeb391b6090',1,'018563f9-e680-78b2-84c3-dada07c92516',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(18,'018563f9-e680-7bc8-bb03-fa20d7bfa2b8','RO-INF-66-001',1,'draft','ภาพถ่ายและวิดีโอกิจกรรม',X'274468403068484E7C64526C2C6E5E7E066C14064A4A460142F2A216011B','ภาพถ่ายและวิดีโอกิจกรรม','บันทึกภาพและเสียงกิจกรรมของสำนักงาน คัดเลือก และเผยแพร่ ภาพบุคคลระยะใกล้และภาพผู้เยาว์ขอความยินยอมก่อน',2566,'018563f9-e680-71a7-b919-e2c8baadbf0a','controller',NULL,NULL,NULL,'018563f9-e680-7b5a-8789-f50f80930a14','แบบความยินยอมเผยแพร่ภาพบุคคล','2019-01-07',1,'แบบคำขอบนเว็บไซต์ หรืออีเมล pdpa@example.go.th','2023-03-14','2024-03-14',1,'["018563f9-e680-7311-bc20-f1ca5f791fc9"]','["farmer","official","trainee","public"]',2000,'["minor10","minor20"]','["name","position","photo","video","voice"]',NULL,NULL,NULL,'["self","device_src"]','กล้องของช่างภาพสำนักงาน','["interview","other"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","poster","oral"]','at',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่ประชาสัมพันธ์และช่างภาพที่ได้รับมอบหมาย','คัดภาพก่อนเผยแพร่ ไม่เผยแพร่ภาพที่ทำให้เสียหาย นำออกเมื่อมีผู้คัดค้าน','ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจโดยแจ้งล่วงหน้า ส่วนภาพเฉพาะบุคคลอาศัยความยินยอม',NULL,NULL,'018563f9-e680-77cd-adf7-6cdde0a2e06b',0,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(19,'018563f9-e680-7690-acfe-5421e8e2dcc4','RO-INF-66-002',1,'draft','รายชื่อสื่อมวลชน',X'274A684818725E58725E46524E18360141F2A243F2A20A0114','รายชื่อสื่อมวลชน','รวบรวมช่องทางติดต่อผู้สื่อข่าว ส่งหมายข่าวและข่าวแจก เชิญแถลงข่าว และปรับปรุงรายชื่อ',2566,'018563f9-e680-71a7-b919-e2c8baadbf0a','controller',NULL,NULL,NULL,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,'2019-01-07',1,NULL,'2023-03-14','2024-03-14',1,'["018563f9-e680-7c97-b5de-7839c525fa90"]','["media_contact"]',160,'["none"]','["name","mobile","email","line_id","position"]',NULL,NULL,NULL,'["self","org_rep","public_src"]','ต้นสังกัดสื่อและข้อมูลที่เผยแพร่ต่อสาธารณะ','["email","phone","line"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","email_n"]','before',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'เจ้าหน้าที่ประชาสัมพันธ์','ใช้ส่งข่าวของสำนักงานเท่านั้น นำชื่อออกเมื่อได้รับแจ้ง','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ส่งข่าวและเชิญสื่อมวลชนตามภารกิจประชาสัมพันธ์ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-753d-a0a5-ac7cefd5609f',0,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(20,'018563f9-e680-73fb-9295-c87570ced996','RO-INF-66-003',1,'draft','จดหมายข่าวทางอีเมล',X'27142C5A4668480868523268125E6E467A4E013FF2A20E0116','จดหมายข่าวทางอีเมล','รับสมัคร ส่งจดหมายข่าว และลบรายชื่อเมื่อผู้รับยกเลิก ทุกฉบับมีลิงก์ยกเลิก',2566,'018563f9-e680-71a7-b919-e2c8baadbf0a','controller',NULL,NULL,NULL,'018563f9-e680-7b5a-8789-f50f80930a14','แบบสมัครรับจดหมายข่าว','2021-02-01',1,'ลิงก์ยกเลิกในจดหมายข่าวทุกฉบับ','2023-03-14','2024-03-14',1,'["018563f9-e680-7c96-9bc5-23e5591b8384"]','["web_user","public"]',850,'["none"]','["name","email"]',NULL,NULL,NULL,'["self"]',NULL,'["web_form"]','["soft"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text"]','at',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'เจ้าหน้าที่ประชาสัมพันธ์ผู้ส่งจดหมายข่าว','เข้าหลังบ้านด้วยบัญชีรายบุคคลและการยืนยันตัวตนหลายปัจจัย การส่งออกข้อมูลต้องได้รับอนุมัติ','ยื่นแบบคำขอใช้สิทธิบนเว็บไซต์ของสำนักงาน ทางอีเมลกลาง หรือเป็นหนังสือ พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,NULL,NULL,NULL,'018563f9-e680-7f32-8e5a-5bb8b8a8aa82',0,'018563f9-e680-7b5a-8789-f50f80930a14',NULL,NULL,NULL,'018563f9-e680-7dce-8306-3382b8779caf','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(21,'018563f9-e680-7207-a757-db592ac316c3','RO-LAW-66-001',1,'draft','งานคดีและความรับผิดทางละเมิด',X'271268360C2C6E4E7C640C5268464A66383C6C2C3268124E64467A6C2C01200120','งานคดีและความรับผิดทางละเมิด','สอบข้อเท็จจริง จัดทำสำนวน ประสานพนักงานอัยการ ดำเนินคดีแพ่ง อาญา และปกครอง และบังคับคดี',2566,'018563f9-e680-747d-a701-dfd454801be6','controller',NULL,NULL,NULL,'018563f9-e680-7bdb-8606-fa633046f4a3',NULL,'2014-10-01',1,NULL,'2023-05-15','2024-05-15',1,'["018563f9-e680-7cdb-bf44-d1f76bb40996"]','["official","bidder","accused","witness","public"]',210,'["none"]','["name","id13","signature","addr_reg","salary","assets","position","complaint_txt","third_party"]',NULL,'เลขประจำตัวประชาชนใช้ระบุคู่ความ เงินเดือนและทรัพย์สินใช้กำหนดค่าสินไหมและบังคับคดี เนื้อหาข้อพิพาทและลายมือชื่อเป็นพยานหลักฐาน',NULL,'["self","unit","state"]','หน่วยงานที่เกิดเหตุ ศาล และพนักงานอัยการ','["post","saraban","interview"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["letter"]','at',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'นิติกรเจ้าของสำนวน คณะกรรมการสอบข้อเท็จจริง และผู้อำนวยการกองกฎหมาย','เฉพาะสำนวนที่ได้รับมอบหมาย การคัดสำเนาต้องได้รับอนุมัติ','ยื่นคำขอเป็นหนังสือต่อผู้รับผิดชอบเรื่อง สำนักงานเปิดเผยเฉพาะส่วนที่ไม่กระทบสิทธิเสรีภาพของบุคคลอื่นหรือการพิจารณาเรื่อง และแจ้งผลพร้อมเหตุผลภายใน ๓๐ วัน',NULL,'ใช้ดำเนินคดีและส่งศาล พนักงานอัยการ และกรมบัญชีกลางตามกฎหมาย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-74de-ba44-4907204faa85',1,'018563f9-e680-7bdb-8606-fa633046f4a3',NULL,NULL,NULL,'018563f9-e680-7af4-837e-cb88b5dfef97','high',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(22,'018563f9-e680-7fb4-8d88-ed62c81ec3fd','RO-LAW-66-002',1,'draft','คำขอข้อมูลข่าวสารของราชการ',X'270C6863085E085E46764E08685258684A085E124A681806684A0140F2C241F2A21201C4C81C','คำขอข้อมูลข่าวสารของราชการ','รับคำขอ ตรวจสอบ ถามผู้มีส่วนได้เสีย พิจารณาเปิดเผยหรือปฏิเสธ และแจ้งสิทธิอุทธรณ์',2566,'018563f9-e680-747d-a701-dfd454801be6','controller',NULL,NULL,NULL,'018563f9-e680-7bdb-8606-fa633046f4a3','แบบคำขอข้อมูลข่าวสาร','2016-10-01',1,NULL,'2023-05-15','2024-05-15',1,'["018563f9-e680-7f03-ace9-c55a2f955f18"]','["juristic_rep","public"]',75,'["none"]','["name","title","signature","addr_now","mobile","email","opinion"]',NULL,'ลายมือชื่อยืนยันว่าผู้ขอยื่นคำขอเอง',NULL,'["self"]',NULL,'["counter","post","web_form","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","poster"]','at',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'เจ้าหน้าที่ศูนย์ข้อมูลข่าวสารและเจ้าของเรื่อง','เข้าถึงด้วยบัญชีรายบุคคลหรือกุญแจตู้ตามหน้าที่ การให้ผู้อื่นดูต้องได้รับอนุมัติจากหัวหน้าฝ่าย','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ตอบคำขอและส่งคณะกรรมการเมื่อมีการอุทธรณ์ตามกฎหมาย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7294-9b61-686ac18aa196',1,'018563f9-e680-7bdb-8606-fa633046f4a3','2026-12-31',NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(23,'018563f9-e680-7b42-8acf-bde9adf3dbd4','RO-FOR-66-001',1,'draft','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ',X'273C76327C364E7C643C76087A684A52460C5268464A524646725E4A645A5268123A4A64327A540144F2C23EF2C244F2C244F2A23FF2A23DF2A20C0130','ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ','แจ้งและรับรายชื่อผู้แทนในการประชุมและโครงการความร่วมมือ อำนวยความสะดวก และจัดทำทำเนียบผู้ประสานงานต่างประเทศ',2566,'018563f9-e680-7eb8-ba77-e23de1c76473','controller',NULL,NULL,NULL,'018563f9-e680-70ee-b324-0a7281ec5e31','แบบแจ้งรายชื่อผู้แทน','2017-10-01',1,NULL,'2023-03-09','2024-03-09',1,'["018563f9-e680-7182-aa3a-6cbd81f2c038"]','["juristic_rep","official","committee"]',320,'["none"]','["name","title","nationality","passport","phone","mobile","email","position","photo_id"]',NULL,'หนังสือเดินทางใช้ตามที่เจ้าภาพกำหนดเพื่อออกบัตรผ่านและหนังสือนำวีซ่า',NULL,'["self","org_rep"]','หน่วยงานไทยและต่างประเทศที่แจ้งชื่อ','["saraban","web_form","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","email_n"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่วิเทศสัมพันธ์ที่รับผิดชอบความร่วมมือนั้น','เฉพาะการประชุมหรือโครงการที่รับผิดชอบ ลบสำเนาหนังสือเดินทางเมื่อสิ้นสุดการประชุม','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้แจ้งรายชื่อและประสานงานกับองค์การและหน่วยงานต่างประเทศตามภารกิจ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7294-9b61-686ac18aa196',1,'018563f9-e680-70ee-b324-0a7281ec5e31','2027-12-31',NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(24,'018563f9-e680-7d85-875c-a6c547d7e867','RO-FOR-66-002',1,'draft','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง',X'2706684A2C7A6C363268123A824A681806684A2E68123A4A64327A544E7C645A36661258725E2C7A6C363268120133F2A21D0131','การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง','ขออนุมัติเดินทาง ขอหนังสือเดินทางราชการและวีซ่า จองบัตรโดยสารและที่พัก และเบิกค่าใช้จ่าย',2566,'018563f9-e680-7eb8-ba77-e23de1c76473','controller',NULL,NULL,NULL,'018563f9-e680-70ee-b324-0a7281ec5e31','บันทึกขออนุมัติเดินทางไปราชการต่างประเทศ','2017-10-01',1,NULL,'2023-03-09','2024-03-09',1,'["018563f9-e680-7a85-ad97-fe6eaf223cdd"]','["official","gov_employee","committee"]',260,'["none"]','["name","title","dob","nationality","passport","signature","mobile","email","bank_acct","salary","claim","position","travel","photo_id"]',NULL,'หนังสือเดินทางใช้ขอวีซ่าและจองบัตรโดยสาร เงินเดือนใช้กำหนดสิทธิเบิก เลขบัญชีใช้โอนเงิน ลายมือชื่อใช้ในแบบคำขอ',NULL,'["self"]',NULL,'["paper_form","saraban","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','เจ้าหน้าที่วิเทศสัมพันธ์และเจ้าหน้าที่การเงินที่รับผิดชอบ','เฉพาะคณะเดินทางที่รับผิดชอบ คืนหนังสือเดินทางเมื่อดำเนินการเสร็จ','ดูข้อมูลของตนได้ในระบบงานบุคคลหรือขอดูแฟ้มต่อหน้าเจ้าหน้าที่งานบุคคล และยื่นแบบคำขอใช้สิทธิเป็นหนังสือหรือทางอีเมลกลางของสำนักงาน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ขออนุมัติ ขอหนังสือเดินทางและวีซ่า และเบิกจ่ายตามระเบียบ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-70a4-b7e1-bdeb391b6090',1,'018563f9-e680-70ee-b324-0a7281ec5e31',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(25,'018563f9-e680-73f2-a15a-57e068f2e232','RO-FOR-66-003',1,'draft','รายชื่อผู้เข้าประชุมและการจองห้องประชุม',X'274A684818725E3C76087A683A4A641874464E7C6406684A145E125A5E123A4A641874460141F2A243F2C244F2C235F2C20C012B','รายชื่อผู้เข้าประชุมและการจองห้องประชุม','รับจองห้องประชุม เชิญผู้เข้าประชุม ลงชื่อ และจัดทำรายงานการประชุม ทั้งในห้องและผ่านสื่ออิเล็กทรอนิกส์',2566,'018563f9-e680-7eb8-ba77-e23de1c76473','controller',NULL,NULL,NULL,'018563f9-e680-70ee-b324-0a7281ec5e31','ใบลงชื่อผู้เข้าประชุม','2019-10-01',1,NULL,'2023-03-09','2024-03-09',1,'["018563f9-e680-72e4-9446-5bb1e362e7f9"]','["juristic_rep","official","gov_employee","committee"]',150,'["none"]','["name","signature","phone","mobile","email","position","voice","opinion"]',NULL,'ลายมือชื่อใช้เป็นหลักฐานการเข้าประชุมและประกอบการเบิกค่าอาหารว่าง',NULL,'["self","org_rep"]','หน่วยงานที่ส่งชื่อผู้แทน','["paper_form","saraban","web_form","email"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","intranet"]','before',NULL,NULL,NULL,NULL,NULL,NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','ผู้จัดประชุมและฝ่ายเลขานุการของการประชุมนั้น','เสียงและภาพบันทึกลบเมื่อรับรองรายงานการประชุมแล้ว เว้นแต่การประชุมที่กฎหมายให้เก็บ','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จัดประชุมและเวียนรายงานการประชุมแก่หน่วยงานที่เข้าประชุม โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7294-9b61-686ac18aa196',1,'018563f9-e680-70ee-b324-0a7281ec5e31','2029-12-31',NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(26,'018563f9-e680-7803-b8ca-4a3255fcecc8','RO-RDP-66-001',1,'draft','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ',X'273C764A52460C7E4A1206684A5E6636367A725E124668146806404A644A68182C68634A6C0144F2C245F2A237F2A21601A2C806','ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ','รับสมัครหรือรับรายชื่อเกษตรกรในพื้นที่โครงการ สนับสนุนปัจจัยการผลิต ติดตามผล และรายงานคณะกรรมการ',2566,'018563f9-e680-77ee-b275-583890c46303','controller',NULL,NULL,NULL,'018563f9-e680-76c5-ac8a-fbec685f8a94','แบบสมัครเข้าร่วมโครงการ','2016-10-01',1,NULL,NULL,'2023-10-31',1,'["018563f9-e680-7311-b0e7-c94eff3abdac"]','["farmer","farmer_household"]',640,'["elderly","poor_literacy"]','["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"]',NULL,'เลขประจำตัวประชาชนใช้ตรวจการรับการสนับสนุนซ้ำ พิกัดใช้ระบุแปลงในเขตโครงการ ลายมือชื่อเป็นหลักฐานการรับปัจจัยการผลิต',NULL,'["self","dept","local"]','กรมในสังกัดและองค์กรปกครองส่วนท้องถิ่นในพื้นที่','["paper_form","saraban","field"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","oral"]','before',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ','ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้ดำเนินโครงการและรายงานผลแก่หน่วยงานที่เกี่ยวข้องตามภารกิจ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7137-af10-ca104d1bbf62',1,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(27,'018563f9-e680-7ac8-847f-3409466ea26e','RO-RDP-66-002',1,'draft','การพัฒนาเกษตรกรปราดเปรื่อง (smart farmer)',X'2706684A4066283668067A562E4A064A3A4A682C3A7A4A725E12FF4E422A4C50342A4C42324C012FF2A21101ACDCC2DC09','การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer)','รวบรวมรายชื่อ ประเมินคุณสมบัติ พัฒนา และติดตามผลเกษตรกรปราดเปรื่องร่วมกับกรมในสังกัด',2566,'018563f9-e680-77ee-b275-583890c46303','controller',NULL,NULL,NULL,'018563f9-e680-76c5-ac8a-fbec685f8a94','แบบประเมินคุณสมบัติ Smart Farmer','2018-10-01',1,'ยื่นแบบคำขอที่งานสารบรรณ บนเว็บไซต์ หรือทางอีเมลกลางของสำนักงาน',NULL,'2023-10-31',1,'["018563f9-e680-7ad5-b100-7f568d67b97e"]','["farmer"]',2400,'["elderly","poor_literacy"]','["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop","photo"]',NULL,NULL,NULL,'["self","dept"]','กรมในสังกัดที่ส่งรายชื่อเป้าหมาย','["paper_form","system_link","field"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text","oral"]','before',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'นักวิเคราะห์นโยบายและแผนและนักวิชาการเกษตรที่รับผิดชอบโครงการ','ใช้บัญชีรายบุคคล เห็นเฉพาะพื้นที่หรือโครงการที่รับผิดชอบ การส่งออกรายชื่อต้องได้รับอนุมัติจากหัวหน้ากลุ่ม','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้คัดเลือก พัฒนา และติดตามผลร่วมกับกรมในสังกัดตามภารกิจ ส่วนการเผยแพร่เรื่องราวอาศัยความยินยอม',NULL,NULL,'018563f9-e680-7137-af10-ca104d1bbf62',0,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(28,'018563f9-e680-7b17-b459-e7db89c8835b','RO-RDP-66-003',1,'draft','การสำรวจความเห็นและข้อมูลเกษตรกร',X'2706684A5868634A52140C5268465A7A364E7C64085E46764E067A562E4A064A0137F28241F2C20F01C1C81F','การสำรวจความเห็นและข้อมูลเกษตรกร','ออกแบบแบบสำรวจ เก็บข้อมูลภาคสนามหรือออนไลน์ วิเคราะห์เป็นภาพรวม และทำให้ระบุตัวผู้ตอบไม่ได้เมื่อครบกำหนด',2566,'018563f9-e680-77ee-b275-583890c46303','controller',NULL,NULL,NULL,'018563f9-e680-76c5-ac8a-fbec685f8a94','แบบสำรวจ','2022-03-01',1,NULL,NULL,'2023-10-31',1,'["018563f9-e680-7e4f-a18a-a7700339e1e8"]','["farmer","survey_resp"]',800,'["elderly","poor_literacy"]','["name","gender","age","addr_now","mobile","income","edu_level","crop","yield","opinion"]',NULL,NULL,NULL,'["self"]',NULL,'["web_form","field","interview"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["form_text","oral"]','at',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ผู้รับผิดชอบโครงการสำรวจและเจ้าหน้าที่ภาคสนามตามคำสั่ง','เจ้าหน้าที่ภาคสนามเห็นเฉพาะแบบที่ตนเก็บ ตารางรหัสเปิดได้เฉพาะหัวหน้าโครงการ','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้วิเคราะห์เป็นสถิติและตรวจคุณภาพการสำรวจ โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7d9c-8d34-14c70db70228',0,'018563f9-e680-76c5-ac8a-fbec685f8a94',NULL,NULL,NULL,'018563f9-e680-70d3-a361-42ab8ee569d1','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(29,'01859779-7e80-72a5-801a-b122d43b99cf','RO-LAB-66-001',1,'draft','กล้องวงจรปิด',X'27064E5E125212144A3A6C2C0144F2C20D0110','กล้องวงจรปิด','บันทึกภาพบริเวณทางเข้าออก โถง และที่จอดรถตลอดเวลา เก็บ ๓๐ วันแล้วบันทึกทับ ดูย้อนหลังเมื่อมีเหตุโดยต้องได้รับอนุมัติ',2566,'01859253-2280-744c-965d-a96cecd21001','controller',NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'2024-01-10',1,'["01859779-7e80-714d-9f6e-a8a09f40f434"]','["official","gov_employee","contractor_staff","visitor","public"]',NULL,'["none"]','["vehicle","cctv"]',NULL,NULL,NULL,'["self","device_src"]','กล้องวงจรปิดของสำนักงาน','["cctv"]','["soft"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","poster","sticker"]','at',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'เจ้าหน้าที่เวรรักษาความปลอดภัยและหัวหน้าฝ่ายอาคารสถานที่','ดูภาพสดเฉพาะเวร ดูย้อนหลังหรือคัดลอกเมื่อหัวหน้าฝ่ายอนุมัติเป็นหนังสือและลงทะเบียน','ยื่นคำขอดูหรือขอสำเนาภาพโดยระบุวัน เวลา และจุดที่ปรากฏ พร้อมหลักฐานยืนยันตัวตน ภายในระยะเวลาที่ยังเก็บภาพไว้ สำนักงานปิดบังภาพบุคคลอื่นก่อนเปิดเผย',NULL,'ใช้รักษาความปลอดภัยและตรวจสอบเหตุ ส่งพนักงานสอบสวนเมื่อมีหนังสือขอ โดยไม่ต้องขอความยินยอมและบันทึกการเปิดเผยรายครั้ง',NULL,NULL,'018563f9-e680-733e-bed0-46d26095a1d8',0,NULL,NULL,NULL,NULL,'018563f9-e680-767f-b6b4-94b64f6384ff','medium',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(30,'01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','RO-LAB-66-002',3,'retired','samples of soil',X'4E2A424840324E46344E463A40011101DC10','Samples of soil',NULL,2566,'01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-01-10',NULL,'["01859779-7e80-7dcd-be6d-a08632a8056f"]',NULL,1200,NULL,'["name","phone","+plot number"]','- nothing else',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(31,'01859c9f-da80-7f01-98da-f2c82a8a6229','RO-LAB-66-003',2,'draft','samples of water',X'4E2A424840324E4634562A50324C011201DC11','Samples of water',NULL,2566,'01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-01-10',NULL,'["01859779-7e80-7dcd-be6d-a08632a8056f"]',NULL,1200,NULL,'["name","phone","+plot number"]','- nothing else',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(32,'0186c750-b280-7698-91cd-114ab422decd','RO-LAB-66-005',1,'draft','half an answer',X'382A40342A442A444E56324C011001DC0F','Half an answer',NULL,2566,'01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2024-03-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity VALUES(33,'0186c750-b280-70b6-be62-b78542fecac2','RO-LAB-66-006',1,'draft','การลงทะเบียนอบรมและสัมมนา',X'2706684A4E123264387A6E48365E384A464E7C64586646463668011D011D','การลงทะเบียนอบรมและสัมมนา','รับสมัคร คัดเลือก แจ้งผล ลงทะเบียนเข้าอบรม ประเมินผล ออกใบประกาศนียบัตร และรายงานผลโครงการ ข้อมูลอาหารแยกเป็นอีกกิจกรรม',2566,'01859253-2280-744c-965d-a96cecd21001','controller',NULL,NULL,NULL,'018563f9-e680-7074-8971-03c8226d3fa3','แบบตอบรับหรือแบบลงทะเบียนเข้าอบรม','2022-10-01',1,NULL,NULL,'2024-03-10',1,'["0186c750-b280-745c-95da-b485c0704b0a"]','["official","gov_employee","trainee"]',NULL,'["none"]','["name","title","signature","mobile","email","position","training_hist","exam_score","opinion"]',NULL,'ลายมือชื่อในใบลงทะเบียนเป็นหลักฐานการเข้าอบรมที่ระเบียบค่าใช้จ่ายในการฝึกอบรมกำหนด',NULL,'["self","org_rep"]','ต้นสังกัดที่ส่งรายชื่อผู้เข้าอบรม','["paper_form","saraban","web_form"]','["soft","hard"]',NULL,NULL,NULL,NULL,NULL,NULL,'["website","form_text","qr"]','before',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'เจ้าหน้าที่ผู้รับผิดชอบโครงการอบรมและผู้ดูแลระบบลงทะเบียน','เฉพาะหลักสูตรที่รับผิดชอบ ไม่ส่งรายชื่อพร้อมเบอร์โทรให้ผู้เข้าอบรมด้วยกัน','ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน',NULL,'ใช้จัดอบรม ออกใบประกาศนียบัตร และเป็นหลักฐานเบิกจ่าย โดยไม่ต้องขอความยินยอม',NULL,NULL,'018563f9-e680-7967-9d14-8380f6199062',0,NULL,NULL,NULL,NULL,'018563f9-e680-76da-8216-bc647b84c321','low',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(2,'018563f9-e680-753c-afcf-7c7c7930a622','018563f9-e680-7f47-98be-181d8212496d',0,'เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน','["name","title","mobile","email","position","emp_no","username","password"]','public_task',NULL,'พ.ร.บ. การบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล พ.ศ. ๒๕๖๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถใช้งานระบบได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(3,'018563f9-e680-7b64-9c49-91dd2af906ff','018563f9-e680-7f47-98be-181d8212496d',1,'เพื่อตรวจสอบและทบทวนการใช้สิทธิ','["name","position","username","log"]','public_task',NULL,'พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ มาตรา ๓๗ (๑) และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถให้สิทธิใช้งานต่อได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(4,'018563f9-e680-7792-b665-62a8d3e164ca','018563f9-e680-7999-b9fd-78c1cb05509e',0,'เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด','["username","ip","device","log"]','legal',NULL,'พ.ร.บ. ว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. ๒๕๕๐ มาตรา ๒๖',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถใช้เครือข่ายหรือระบบได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(5,'018563f9-e680-783f-8f27-d0fcd22cd7d5','018563f9-e680-7999-b9fd-78c1cb05509e',1,'เพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย','["username","ip","device","log"]','public_task',NULL,'พ.ร.บ. การรักษาความมั่นคงปลอดภัยไซเบอร์ พ.ศ. ๒๕๖๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถใช้เครือข่ายหรือระบบได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(6,'018563f9-e680-7add-8090-d3302b43995f','018563f9-e680-751d-a25b-6226438bb66f',0,'เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม','["name","title","mobile","email","position"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถลงทะเบียนเข้าอบรมได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(7,'018563f9-e680-7421-9d3b-d6c308ec4b67','018563f9-e680-751d-a25b-6226438bb66f',1,'เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ','["name","title","position","training_hist","exam_score","opinion"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถออกใบประกาศนียบัตรได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(8,'018563f9-e680-77cc-8aa1-35d16fa5fda9','018563f9-e680-751d-a25b-6226438bb66f',2,'เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม','["name","signature","position"]','legal',NULL,'ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(9,'018563f9-e680-7e68-ba7b-c3c8046af5df','018563f9-e680-72c8-8d74-23d86487edc2',0,'เพื่อให้บริการเครื่องแม่ข่าย ดูแลระบบ และสนับสนุนการใช้งานตามคำสั่งของผู้ควบคุมข้อมูล','["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(10,'018563f9-e680-7920-8b89-bb47dd7ec529','018563f9-e680-7df5-abc0-e9c31b3df2f8',0,'เพื่อสำรองและกู้คืนข้อมูลระบบงานตามคำสั่งของผู้ควบคุมข้อมูล','["name","id13","addr_now","mobile","email","position","farmer_id","plot","username","log"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(11,'018563f9-e680-732a-9de9-a2870728a00b','018563f9-e680-71e7-9753-fff3dffa6360',0,'เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ','["name","title","gender","dob","nationality","id13","marital","parents","signature","military","name_change","family","addr_reg","addr_now","mobile","email","salary","position","emp_no","kp7","award","work_hist","training_hist","edu_level","licence","photo_id"]','legal',NULL,'พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. ๒๕๔๗',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถบรรจุ แต่งตั้ง หรือรับรองสิทธิประโยชน์ได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(12,'018563f9-e680-78e0-a645-5eae08897394','018563f9-e680-71e7-9753-fff3dffa6360',1,'เพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ','["name","med_cert"]','legal',NULL,'พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖',NULL,NULL,NULL,NULL,NULL,'s26_5a','พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และกฎ ก.พ. ว่าด้วยโรค',NULL,NULL,'required_by_law','ไม่สามารถบรรจุเข้ารับราชการได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(13,'018563f9-e680-7c9b-a382-3f1c259d2d8a','018563f9-e680-7440-96e3-9ff2caa0d4e0',0,'เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล','["name","title","id13","signature","family","bank_acct","claim","position","med_claim"]','legal',NULL,'พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. ๒๕๕๓',NULL,NULL,NULL,NULL,NULL,'s26_5c','พ.ร.ฎ. เงินสวัสดิการเกี่ยวกับการรักษาพยาบาล พ.ศ. ๒๕๕๓','รับเอกสารในซองปิด จำกัดผู้เห็นผลวินิจฉัยเฉพาะผู้ตรวจและผู้อนุมัติ และไม่บันทึกชื่อโรคในทะเบียนคุมการจ่าย',NULL,'required_by_law','ไม่สามารถเบิกเงินสวัสดิการได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(14,'018563f9-e680-7810-a0ff-493bc5a9befa','018563f9-e680-7a4c-8da3-279004bbe2cc',0,'เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา','["name","signature","mobile","position","leave","med_cert"]','legal',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕',NULL,NULL,NULL,NULL,NULL,'s26_5c','ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕','เก็บใบรับรองแพทย์และหลักฐานทางศาสนาแยกจากใบลา สรุปวันลาแสดงเฉพาะจำนวนวัน',NULL,'required_by_law','ผู้มีอำนาจอาจไม่อนุญาตให้ลาหรือถือเป็นการขาดราชการ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(15,'018563f9-e680-74d9-8613-50a7a889c188','018563f9-e680-7a4c-8da3-279004bbe2cc',1,'เพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน','["name","position","attendance"]','legal',NULL,'พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๗๔ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยการลาของข้าราชการ พ.ศ. ๒๕๕๕',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','คำนวณวันลาและผลประเมินไม่ได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(16,'018563f9-e680-7fa5-a62c-70ecbfaef7ed','018563f9-e680-7128-9aa5-05f284345bb2',0,'เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ','["name","title","gender","dob","nationality","id13","military","name_change","addr_now","mobile","email","work_hist","edu_level","transcript","licence","exam_score","photo_id"]','legal',NULL,'พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และมาตรา ๕๓ และระเบียบสำนักนายกรัฐมนตรีว่าด้วยพนักงานราชการ พ.ศ. ๒๕๔๗',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่มีสิทธิเข้ารับการคัดเลือก',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(17,'018563f9-e680-7ea4-8661-474b729c8642','018563f9-e680-7128-9aa5-05f284345bb2',1,'เพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก','["name","med_cert"]','legal',NULL,'พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖',NULL,NULL,NULL,NULL,NULL,'s26_5a','พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. ๒๕๕๑ มาตรา ๓๖ และกฎ ก.พ. ว่าด้วยโรค',NULL,NULL,'required_by_law','ไม่สามารถบรรจุหรือจ้างได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(18,'018563f9-e680-7f49-96da-5b154116e130','018563f9-e680-7aa9-95eb-b95dcce85cd2',0,'เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ','["vehicle","cctv"]','public_task',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(19,'018563f9-e680-7a10-ada8-9f41ef40c517','018563f9-e680-7979-9c7d-cf8ed596f631',0,'เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน','["name","mobile","vehicle"]','public_task',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเข้าอาคารได้ แต่ติดต่อที่จุดบริการชั้นล่างได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(20,'018563f9-e680-7a55-8a00-aab0a9e6a9b9','018563f9-e680-7d5c-acfb-def17a4b32e2',0,'เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ','["name","title","id13","id_copy","signature","addr_reg","mobile","email","tax_id","position","work_hist","licence"]','legal',NULL,'พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถรับพิจารณาข้อเสนอหรือทำสัญญาได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(21,'018563f9-e680-7897-b521-ca87d2cebea8','018563f9-e680-7d5c-acfb-def17a4b32e2',1,'เพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย','["name","bank_acct","tax_id"]','legal',NULL,'ระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. ๒๕๖๒ และประมวลรัษฎากร มาตรา ๕๐',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถจ่ายเงินได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(22,'018563f9-e680-76d4-be66-6fe303dc543f','018563f9-e680-7ba7-af92-c0d50ad2ed2c',0,'เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์','["name","title","addr_now","mobile","email","complaint_txt","third_party"]','state_power',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการจัดการเรื่องราวร้องทุกข์ พ.ศ. ๒๕๕๒ และ พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. ๒๕๔๖ มาตรา ๔๑',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','แจ้งผลไม่ได้ และอาจรับเป็นบัตรสนเท่ห์ซึ่งพิจารณาได้เฉพาะที่มีหลักฐานชัดเจน',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(23,'018563f9-e680-7ec6-9690-0a4628261329','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',0,'เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร','["name","title","id13","bank_acct","salary","position","emp_no"]','legal',NULL,'พ.ร.ฎ. การจ่ายเงินเดือน เงินปี บำเหน็จ บำนาญ และเงินอื่นในลักษณะเดียวกัน พ.ศ. ๒๕๓๕ และระเบียบกระทรวงการคลังว่าด้วยการเบิกเงินจากคลัง การรับเงิน การจ่ายเงิน การเก็บรักษาเงิน และการนำเงินส่งคลัง พ.ศ. ๒๕๖๒',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถจ่ายเงินเดือนหรือค่าจ้างได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(24,'018563f9-e680-7769-8c7a-8fb5a1f48532','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',1,'เพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ','["name","id13","family","salary","tax_id","tax_doc"]','legal',NULL,'ประมวลรัษฎากร มาตรา ๕๐ และ พ.ร.บ. กองทุนบำเหน็จบำนาญข้าราชการ พ.ศ. ๒๕๓๙ และ พ.ร.บ. ประกันสังคม พ.ศ. ๒๕๓๓',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','คำนวณลดหย่อนไม่ได้และอาจถูกหักภาษีเกินจริง',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(25,'018563f9-e680-74c2-a981-07bc5ef20625','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',2,'เพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล','["name","salary","debt","emp_no"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(26,'018563f9-e680-722e-9926-e85b725683ac','018563f9-e680-7926-a7b3-0e610d71ca02',0,'เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม','["name","title","mobile","email","position","voice","opinion"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์ และคำสั่งแต่งตั้งคณะกรรมการ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเชิญประชุมหรือบันทึกความเห็นได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(27,'018563f9-e680-7740-8d45-400cce398700','018563f9-e680-7926-a7b3-0e610d71ca02',1,'เพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี','["name","id13","signature","bank_acct","salary","position"]','legal',NULL,'พ.ร.ฎ. เบี้ยประชุมกรรมการ พ.ศ. ๒๕๔๗ และประมวลรัษฎากร มาตรา ๕๐',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถจ่ายเบี้ยประชุมได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(28,'018563f9-e680-7b06-b498-7d0d82346b08','018563f9-e680-7cc1-8a4b-eb4e6063b667',0,'เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร','["name","title","mobile","email","position","work_hist","edu_level","photo"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเชิญหรือประชาสัมพันธ์วิทยากรได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(29,'018563f9-e680-7fec-bde8-93ef5e6d570e','018563f9-e680-7cc1-8a4b-eb4e6063b667',1,'เพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร','["name","id13","id_copy","signature","addr_now","bank_acct","salary","travel"]','legal',NULL,'ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙ และประมวลรัษฎากร มาตรา ๕๐',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถเบิกจ่ายค่าตอบแทนได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(30,'018563f9-e680-7170-be39-82e31d44d968','018563f9-e680-7bc8-bb03-fa20d7bfa2b8',0,'เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ','["photo","video","voice"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(31,'018563f9-e680-71f9-96d3-861cdce9b926','018563f9-e680-7bc8-bb03-fa20d7bfa2b8',1,'เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ','["name","position","photo","video","voice"]','consent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,'018563f9-e680-78f1-9293-660d68906484','sign_paper',0,'["counter","web_form","email"]','สำนักงานนำภาพออกจากช่องทางของสำนักงาน แต่สิ่งพิมพ์ที่แจกไปแล้วเรียกคืนไม่ได้','ผู้ใช้อำนาจปกครองลงนามในแบบความยินยอมร่วมกับผู้เยาว์',NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(32,'018563f9-e680-7fb4-8527-de8ce83c15ef','018563f9-e680-7690-acfe-5421e8e2dcc4',0,'เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน','["name","mobile","email","line_id","position"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(33,'018563f9-e680-7e1b-b06a-a12c575879d1','018563f9-e680-73fb-9295-c87570ced996',0,'เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล','["name","email"]','consent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,'018563f9-e680-7c0d-a359-c3d1ce34ed97','tick_online',0,'["web_form","email"]','จะไม่ได้รับจดหมายข่าวทางอีเมลอีก',NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(34,'018563f9-e680-74ff-9004-88d0f8fc2aca','018563f9-e680-7207-a757-db592ac316c3',0,'เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่','["name","id13","signature","addr_reg","salary","position","complaint_txt","third_party"]','state_power',NULL,'พ.ร.บ. ความรับผิดทางละเมิดของเจ้าหน้าที่ พ.ศ. ๒๕๓๙',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','คณะกรรมการพิจารณาจากพยานหลักฐานเท่าที่มี',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(35,'018563f9-e680-73b7-84a7-14be1b6f2a77','018563f9-e680-7207-a757-db592ac316c3',1,'เพื่อฟ้องหรือต่อสู้คดีและบังคับคดี','["name","id13","addr_reg","assets","position","complaint_txt","third_party"]','state_power',NULL,'พ.ร.บ. จัดตั้งศาลปกครองและวิธีพิจารณาคดีปกครอง พ.ศ. ๒๕๔๒ และประมวลกฎหมายวิธีพิจารณาความแพ่ง',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','สำนักงานดำเนินคดีจากพยานหลักฐานเท่าที่มี',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(36,'018563f9-e680-7caf-95a3-34a88d732b71','018563f9-e680-7fb4-8d88-ed62c81ec3fd',0,'เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร','["name","title","signature","addr_now","mobile","email","opinion"]','legal',NULL,'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๙ และมาตรา ๑๑',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถรับคำขอหรือส่งข้อมูลให้ได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(37,'018563f9-e680-7297-b638-37673d4ea386','018563f9-e680-7b42-8acf-bde9adf3dbd4',0,'เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน','["name","title","nationality","passport","mobile","email","position","photo_id"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถลงทะเบียนหรือเข้าร่วมประชุมได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(38,'018563f9-e680-7fd9-9a80-f0382c3bd528','018563f9-e680-7b42-8acf-bde9adf3dbd4',1,'เพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง','["name","title","phone","email","position"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถประสานงานได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(39,'018563f9-e680-73c8-87d0-b7d9cddaaf24','018563f9-e680-7d85-875c-a6c547d7e867',0,'เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า','["name","title","dob","nationality","passport","signature","mobile","email","position","travel","photo_id"]','public_task',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการอนุมัติให้เดินทางไปราชการและการจัดการประชุมของทางราชการ พ.ศ. ๒๕๒๔',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเดินทางไปราชการได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(40,'018563f9-e680-7a6a-9d39-33caaf92e993','018563f9-e680-7d85-875c-a6c547d7e867',1,'เพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง','["name","signature","bank_acct","salary","claim","position","travel"]','legal',NULL,'พ.ร.ฎ. ค่าใช้จ่ายในการเดินทางไปราชการ พ.ศ. ๒๕๒๖',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่สามารถเบิกค่าใช้จ่ายได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(41,'018563f9-e680-7b7b-90b8-481f698a6e0b','018563f9-e680-73f2-a15a-57e068f2e232',0,'เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม','["name","phone","mobile","email","position"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถจองห้องหรือเข้าร่วมประชุมได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(42,'018563f9-e680-7958-9206-4eddb5450115','018563f9-e680-73f2-a15a-57e068f2e232',1,'เพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม','["name","signature","position","voice","opinion"]','legal',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','ไม่มีหลักฐานการเข้าประชุม',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(43,'018563f9-e680-7116-81dd-fb80755be2a7','018563f9-e680-7803-b8ca-4a3255fcecc8',0,'เพื่อคัดเลือก สนับสนุน และติดตามผลเกษตรกรในพื้นที่โครงการ','["name","title","id13","signature","addr_now","mobile","income","farmer_id","plot","crop","yield","gps"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเข้าร่วมหรือรับการสนับสนุนได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(44,'018563f9-e680-761a-bd0d-c99c250c4354','018563f9-e680-7ac8-847f-3409466ea26e',0,'เพื่อคัดเลือก ประเมินคุณสมบัติ และพัฒนาเกษตรกรปราดเปรื่อง','["name","title","age","addr_now","mobile","income","training_hist","edu_level","farmer_id","crop"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่ได้รับการประเมินหรือเข้าร่วมโครงการ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(45,'018563f9-e680-7610-8708-0a6f35a467b9','018563f9-e680-7ac8-847f-3409466ea26e',1,'เพื่อเผยแพร่เรื่องราวความสำเร็จของเกษตรกรปราดเปรื่องที่สมัครใจ','["name","crop","photo"]','consent',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,'sign_paper',0,'["counter","email","phone"]','สำนักงานนำเรื่องราวออกจากสื่อของสำนักงาน โดยไม่กระทบการเข้าร่วมโครงการ',NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(46,'018563f9-e680-7c98-b347-c35690c73d7d','018563f9-e680-7b17-b459-e7db89c8835b',0,'เพื่อศึกษา วิเคราะห์ และจัดทำสถิติประกอบนโยบายด้านการเกษตร','["gender","age","addr_now","income","edu_level","crop","yield","opinion"]','research',NULL,NULL,NULL,NULL,NULL,NULL,'แยกชื่อและเบอร์โทรออกจากคำตอบและใช้รหัสแทน เผยแพร่เฉพาะผลรวม จำกัดผู้เข้าถึงตารางรหัส และลบตารางรหัสเมื่อตรวจคุณภาพเสร็จ',NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(47,'018563f9-e680-7899-9d89-615019838aea','018563f9-e680-7b17-b459-e7db89c8835b',1,'เพื่อตรวจสอบคุณภาพการสำรวจโดยติดต่อกลับ','["name","mobile"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'voluntary',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(48,'01859779-7e80-792c-8943-556fe1b70e12','01859779-7e80-72a5-801a-b122d43b99cf',0,'เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ','["vehicle","cctv"]','public_task',NULL,'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยการรักษาความปลอดภัยแห่งชาติ พ.ศ. ๒๕๕๒ และกฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถเข้าพื้นที่ที่มีการรักษาความปลอดภัยได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(49,'018563f9-e680-7057-a340-d7eabea37312','018563f9-e680-7f72-84ab-ac9854462e24',0,'เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ','["name","phone","email","position","username","ip","device","opinion"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถติดต่อกลับหรือแก้ไขปัญหาได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(50,'0186c750-b280-7fd6-abdc-64b8540519cb','0186c750-b280-70b6-be62-b78542fecac2',0,'เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม','["name","title","mobile","email","position"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถลงทะเบียนเข้าอบรมได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(51,'0186c750-b280-70a7-8a4f-d1a12ee301ca','0186c750-b280-70b6-be62-b78542fecac2',1,'เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ','["name","title","position","training_hist","exam_score","opinion"]','public_task',NULL,'กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'needed_for_service','ไม่สามารถออกใบประกาศนียบัตรได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_purpose VALUES(52,'0186c750-b280-76ea-a5d5-efea4adf07ef','0186c750-b280-70b6-be62-b78542fecac2',2,'เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม','["name","signature","position"]','legal',NULL,'ระเบียบกระทรวงการคลังว่าด้วยค่าใช้จ่ายในการฝึกอบรม การจัดงาน และการประชุมระหว่างประเทศ พ.ศ. ๒๕๔๙',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'required_by_law','เบิกจ่ายค่าใช้จ่ายของผู้เข้าอบรมไม่ได้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_recipient VALUES(1,'018563f9-e680-7042-a09c-4a31083143fb','018563f9-e680-7999-b9fd-78c1cb05509e',0,'court','พนักงานเจ้าหน้าที่ตามกฎหมายคอมพิวเตอร์หรือพนักงานสอบสวน','สืบสวนและสอบสวนความผิดเกี่ยวกับคอมพิวเตอร์','legal','["username","ip","device","log"]',NULL,'single','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(2,'018563f9-e680-727c-9d6d-56831aabb76c','018563f9-e680-751d-a25b-6226438bb66f',0,'dept_moac','ต้นสังกัดของผู้เข้าอบรม','บันทึกประวัติการพัฒนาบุคลากร','public_task','["name","position","training_hist"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(3,'018563f9-e680-763f-84f3-02f67ce3fe1f','018563f9-e680-751d-a25b-6226438bb66f',1,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","signature","position"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(4,'018563f9-e680-7c70-8f32-55f3f8eee268','018563f9-e680-71e7-9753-fff3dffa6360',0,'ocsc','สำนักงาน ก.พ.','ปรับปรุงฐานข้อมูลกำลังคนภาครัฐและตรวจสอบการบริหารงานบุคคล','legal','["name","gender","dob","id13","salary","position","emp_no","work_hist","edu_level"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(5,'018563f9-e680-720e-a450-5a912a33bc11','018563f9-e680-71e7-9753-fff3dffa6360',1,'cgd','กรมบัญชีกลาง','ตรวจสอบสิทธิสวัสดิการและบำเหน็จบำนาญ','legal','["name","dob","id13","family","salary","position"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(6,'018563f9-e680-797f-8f18-9579eab5dd72','018563f9-e680-7440-96e3-9ff2caa0d4e0',0,'cgd','กรมบัญชีกลาง','ตรวจสอบสิทธิและจ่ายเงินสวัสดิการรักษาพยาบาล','legal','["name","id13","family","claim"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(7,'018563f9-e680-7e06-93dc-dc76e0ce5398','018563f9-e680-7440-96e3-9ff2caa0d4e0',1,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","claim","med_claim"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(8,'018563f9-e680-7ecf-a253-dc23414f95fa','018563f9-e680-7440-96e3-9ff2caa0d4e0',2,'hospital','สถานพยาบาลที่รักษา','ตรวจสอบใบเสร็จและสิทธิของผู้ป่วย','s26_5c','["name","id13"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(9,'018563f9-e680-79b9-ac96-be6b92f70307','018563f9-e680-7128-9aa5-05f284345bb2',0,'public','ประกาศบนเว็บไซต์และป้ายประกาศ','ประกาศรายชื่อผู้มีสิทธิสอบและผลการคัดเลือก','legal','["name","exam_score"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(10,'018563f9-e680-78d4-bc5f-49b31e1e1f6d','018563f9-e680-7128-9aa5-05f284345bb2',1,'ocsc','สำนักงาน ก.พ.','รายงานผลการสรรหาและตรวจสอบผลสอบภาค ก','legal','["name","id13","edu_level","exam_score"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(11,'018563f9-e680-7bca-b0a3-e903777c6529','018563f9-e680-7aa9-95eb-b95dcce85cd2',0,'court','พนักงานสอบสวนหรือศาล','สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ','legal','["vehicle","cctv"]',NULL,'single','oia24_6',NULL,NULL);
INSERT INTO activity_recipient VALUES(12,'018563f9-e680-7e27-8a0a-2f53853637de','018563f9-e680-7979-9c7d-cf8ed596f631',0,'court','พนักงานสอบสวนหรือศาล','สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ','legal','["name","vehicle"]',NULL,'single','oia24_6',NULL,NULL);
INSERT INTO activity_recipient VALUES(13,'018563f9-e680-755c-892f-bae4d789c429','018563f9-e680-7d5c-acfb-def17a4b32e2',0,'cgd','กรมบัญชีกลาง','ดำเนินการในระบบการจัดซื้อจัดจ้างภาครัฐและจ่ายเงิน','legal','["name","id13","bank_acct","tax_id"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(14,'018563f9-e680-7a16-abd1-79b178f5a7aa','018563f9-e680-7d5c-acfb-def17a4b32e2',1,'public','เว็บไซต์และระบบการจัดซื้อจัดจ้างภาครัฐ','เปิดเผยผลการจัดซื้อจัดจ้างและสาระสำคัญของสัญญา','legal','["name"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(15,'018563f9-e680-7c14-8934-e9f4af12b2a8','018563f9-e680-7d5c-acfb-def17a4b32e2',2,'revenue','กรมสรรพากร','จัดเก็บภาษีและอากรแสตมป์','legal','["name","tax_id"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(16,'018563f9-e680-7ac2-a264-b285923eee0b','018563f9-e680-7d5c-acfb-def17a4b32e2',3,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","tax_id"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(17,'018563f9-e680-7335-99d0-ad81698b8bc5','018563f9-e680-7d5c-acfb-def17a4b32e2',4,'nacc','สำนักงาน ป.ป.ช.','ตรวจสอบการจัดซื้อจัดจ้าง','legal','["name","tax_id"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(18,'018563f9-e680-78a6-be64-8389bbc13814','018563f9-e680-7ba7-af92-c0d50ad2ed2c',0,'dept_moac','กรมในสังกัดเจ้าของเรื่อง','ตรวจสอบและแก้ไขเรื่องร้องเรียน','state_power','["name","title","addr_now","mobile","complaint_txt"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(19,'018563f9-e680-7f79-9b14-4ed2e15fc271','018563f9-e680-7ba7-af92-c0d50ad2ed2c',1,'state_agency','ศูนย์บริการประชาชน สำนักนายกรัฐมนตรี และศูนย์ดำรงธรรม','ติดตามผลเรื่องที่ส่งมา','legal','["name","complaint_txt"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(20,'018563f9-e680-7025-8b52-4fc6cf334d88','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',0,'cgd','กรมบัญชีกลาง','อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง','legal','["name","id13","bank_acct","salary","position","emp_no"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(21,'018563f9-e680-7faa-a137-e3fc586536a2','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',1,'revenue','กรมสรรพากร','จัดเก็บภาษีเงินได้หัก ณ ที่จ่าย','legal','["name","id13","salary","tax_id"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(22,'018563f9-e680-7304-ad78-83f65f4033fc','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',2,'gpf','กองทุนบำเหน็จบำนาญข้าราชการ','รับเงินสะสมและเงินสมทบของสมาชิก','legal','["name","id13","salary"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(23,'018563f9-e680-75c1-bd4a-8229b67a3691','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',3,'sso','สำนักงานประกันสังคม','รับเงินสมทบของผู้ประกันตน','legal','["name","id13","salary"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(24,'018563f9-e680-7fb6-b454-ce78cbcf7816','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',4,'coop','สหกรณ์ออมทรัพย์','รับชำระค่าหุ้นและหนี้ตามคำร้องขอของสมาชิก','public_task','["name","debt","emp_no"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(25,'018563f9-e680-7302-a89c-0585e5e6bb47','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',5,'bank','ธนาคารที่รับโอนเงิน','โอนเงินเดือนเข้าบัญชี','legal','["name","bank_acct","salary"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(26,'018563f9-e680-7918-90d0-79b31d63f280','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',6,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","salary","position"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(27,'018563f9-e680-7539-b057-82245c7205a3','018563f9-e680-7926-a7b3-0e610d71ca02',0,'cgd','กรมบัญชีกลาง','อนุมัติและจ่ายเงินผ่านระบบของกรมบัญชีกลาง','legal','["name","id13","bank_acct","salary"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(28,'018563f9-e680-703f-a75c-888a1878be16','018563f9-e680-7926-a7b3-0e610d71ca02',1,'revenue','กรมสรรพากร','จัดเก็บภาษีหัก ณ ที่จ่าย','legal','["name","id13","salary"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(29,'018563f9-e680-7a2e-ae39-5cf955fbcb08','018563f9-e680-7926-a7b3-0e610d71ca02',2,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","salary","position"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(30,'018563f9-e680-7c1f-92ca-9ba91242054b','018563f9-e680-7cc1-8a4b-eb4e6063b667',0,'public','กำหนดการและเว็บไซต์ของสำนักงาน','ประชาสัมพันธ์หลักสูตร','public_task','["name","title","position","photo"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(31,'018563f9-e680-78fd-bd56-d4c6d41e7228','018563f9-e680-7cc1-8a4b-eb4e6063b667',1,'revenue','กรมสรรพากร','จัดเก็บภาษีหัก ณ ที่จ่าย','legal','["name","id13","salary"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(32,'018563f9-e680-721d-9345-db516c40d1be','018563f9-e680-7cc1-8a4b-eb4e6063b667',2,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","salary"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(33,'018563f9-e680-7d1e-9731-77104926714b','018563f9-e680-7bc8-bb03-fa20d7bfa2b8',0,'public','เว็บไซต์และสื่อประชาสัมพันธ์ของสำนักงาน','รับทราบผลการดำเนินงานของทางราชการ','public_task','["name","position","photo","video","voice"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(34,'018563f9-e680-7123-b42f-d46908bef0aa','018563f9-e680-7207-a757-db592ac316c3',0,'court','ศาล พนักงานอัยการ และพนักงานสอบสวน','พิจารณาและดำเนินคดี','legal','["name","id13","addr_reg","assets","position","complaint_txt","third_party"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(35,'018563f9-e680-715a-ad23-cd45246f3e32','018563f9-e680-7207-a757-db592ac316c3',1,'cgd','กรมบัญชีกลาง','ตรวจสอบสำนวนความรับผิดทางละเมิด','legal','["name","salary","position","complaint_txt"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(36,'018563f9-e680-7b10-828a-1a074a9de561','018563f9-e680-7fb4-8d88-ed62c81ec3fd',0,'state_agency','สำนักงานคณะกรรมการข้อมูลข่าวสารของราชการ','พิจารณาเรื่องร้องเรียนและอุทธรณ์','legal','["name","title","addr_now","opinion"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(37,'018563f9-e680-7a4e-ae72-d5da16d4a2c6','018563f9-e680-7b42-8acf-bde9adf3dbd4',0,'intl_org','องค์การระหว่างประเทศหรือฝ่ายเลขานุการการประชุม','ลงทะเบียนผู้แทนและออกบัตรผ่าน','public_task','["name","title","nationality","passport","email","position","photo_id"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(38,'018563f9-e680-74e0-a22c-b2882041da47','018563f9-e680-7b42-8acf-bde9adf3dbd4',1,'foreign_gov','หน่วยงานเจ้าภาพในต่างประเทศ','รับรองและรักษาความปลอดภัยผู้แทน','public_task','["name","title","nationality","passport","position"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(39,'018563f9-e680-7839-989c-82fdd769a991','018563f9-e680-7b42-8acf-bde9adf3dbd4',2,'state_agency','กระทรวงการต่างประเทศ','ประสานการเข้าร่วมประชุม','public_task','["name","title","email","position"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(40,'018563f9-e680-7d7f-a9ac-7cd60096ad37','018563f9-e680-7d85-875c-a6c547d7e867',0,'state_agency','กรมการกงสุล กระทรวงการต่างประเทศ','ออกหนังสือเดินทางราชการและหนังสือนำวีซ่า','public_task','["name","title","dob","nationality","position","travel","photo_id"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(41,'018563f9-e680-7417-b251-bffa7b855d2d','018563f9-e680-7d85-875c-a6c547d7e867',1,'foreign_gov','สถานเอกอัครราชทูตประเทศปลายทาง','ตรวจลงตราวีซ่า','public_task','["name","title","dob","nationality","passport","position","travel","photo_id"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(42,'018563f9-e680-7c45-b011-00d4868b6afc','018563f9-e680-7d85-875c-a6c547d7e867',2,'cgd','กรมบัญชีกลาง','จ่ายเงินค่าใช้จ่ายในการเดินทาง','legal','["name","bank_acct","claim"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(43,'018563f9-e680-7749-ad70-13e603a1b427','018563f9-e680-7d85-875c-a6c547d7e867',3,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","claim","position","travel"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(44,'018563f9-e680-7e49-8cf9-cdaf5a8613b1','018563f9-e680-73f2-a15a-57e068f2e232',0,'state_agency','หน่วยงานที่เข้าร่วมประชุม','รับรองและปฏิบัติตามรายงานการประชุม','public_task','["name","position","opinion"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(45,'018563f9-e680-74a3-b1a3-425f6e984338','018563f9-e680-7803-b8ca-4a3255fcecc8',0,'dept_moac','กรมในสังกัดที่เกี่ยวข้อง','สนับสนุนและติดตามผลในพื้นที่','public_task','["name","addr_now","mobile","plot","crop","yield"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(46,'018563f9-e680-7c55-bef7-c98478ea55de','018563f9-e680-7803-b8ca-4a3255fcecc8',1,'state_agency','สำนักงานคณะกรรมการพิเศษเพื่อประสานงานโครงการอันเนื่องมาจากพระราชดำริ (สำนักงาน กปร.)','ติดตามผลการดำเนินโครงการ','public_task','["name","plot","crop","yield"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(47,'018563f9-e680-7786-8d98-e517c38c9550','018563f9-e680-7803-b8ca-4a3255fcecc8',2,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","id13"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_recipient VALUES(48,'018563f9-e680-7e0b-aeed-ee808b38d15b','018563f9-e680-7ac8-847f-3409466ea26e',0,'dept_moac','กรมในสังกัดที่เกี่ยวข้อง','พัฒนาและติดตามผลเกษตรกรปราดเปรื่อง','public_task','["name","mobile","training_hist","farmer_id","crop"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(49,'018563f9-e680-7621-8ceb-a349950e704d','018563f9-e680-7ac8-847f-3409466ea26e',1,'public','เว็บไซต์และสื่อของสำนักงาน','เผยแพร่ตัวอย่างความสำเร็จ','consent','["name","crop","photo"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(50,'01859779-7e80-7b05-90c3-f19343580955','01859779-7e80-72a5-801a-b122d43b99cf',0,'court','พนักงานสอบสวนหรือศาล','สืบสวน สอบสวน หรือดำเนินคดีตามที่มีหนังสือขอ','legal','["vehicle","cctv"]',NULL,'single','oia24_6',NULL,NULL);
INSERT INTO activity_recipient VALUES(51,'01859779-7e80-7104-b8f2-888c01da1bff','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9',0,NULL,'Land office',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_recipient VALUES(52,'01859c9f-da80-720d-8f4d-d77c66c5954d','01859c9f-da80-7f01-98da-f2c82a8a6229',0,NULL,'Land office',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO activity_recipient VALUES(53,'0186c750-b280-7379-899f-1ebf3343ff47','0186c750-b280-70b6-be62-b78542fecac2',0,'dept_moac','ต้นสังกัดของผู้เข้าอบรม','บันทึกประวัติการพัฒนาบุคลากร','public_task','["name","position","training_hist"]',NULL,'recurring','oia24_2',NULL,NULL);
INSERT INTO activity_recipient VALUES(54,'0186c750-b280-7e37-8df7-7bb92c8990c2','0186c750-b280-70b6-be62-b78542fecac2',1,'audit','สำนักงานการตรวจเงินแผ่นดิน','ตรวจสอบการใช้จ่ายเงินแผ่นดินตามอำนาจหน้าที่','legal','["name","signature","position"]',NULL,'recurring','oia24_8',NULL,NULL);
INSERT INTO activity_processor_use VALUES(1,'018563f9-e680-7c7c-93c2-f94f5ef62fd9','018563f9-e680-7f47-98be-181d8212496d',0,'018563f9-e680-7b1e-9380-4ea5b1350ff3','ดูแลระบบบัญชีผู้ใช้และแก้ไขปัญหาตามคำสั่งของ ศทส.','018563f9-e680-7370-83a3-f77bd17c4ba3',0,NULL,0);
INSERT INTO activity_processor_use VALUES(2,'018563f9-e680-7580-ba01-3cfca2d06e5e','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',0,'018563f9-e680-75b0-921e-02aff32a66fb','พิมพ์และจัดส่งสลิปเงินเดือนและหนังสือรับรองภาษี','018563f9-e680-7ccc-acf3-2e43d98c10ef',0,NULL,0);
INSERT INTO activity_processor_use VALUES(3,'018563f9-e680-723d-a4b1-b0d1e5043c19','018563f9-e680-73fb-9295-c87570ced996',0,'018563f9-e680-738b-ae87-409c5f12792f','ส่งจดหมายข่าวตามบัญชีรายชื่อที่กองกำหนด','018563f9-e680-7cf3-bc93-8f29b2d364c3',0,NULL,0);
INSERT INTO activity_transfer VALUES(1,'018563f9-e680-730b-9ff8-6b4e6051b053','018563f9-e680-7b42-8acf-bde9adf3dbd4',0,'JP','องค์การระหว่างประเทศหรือหน่วยงานเจ้าภาพ','s28_6',NULL,NULL,'อีเมลที่เข้ารหัสไฟล์แนบ',NULL,'018563f9-e680-7c84-88fa-48b08cd93d05');
INSERT INTO activity_transfer VALUES(2,'018563f9-e680-71ed-8364-5be102e038d0','018563f9-e680-7d85-875c-a6c547d7e867',0,'JP','หน่วยงานตรวจลงตราของประเทศปลายทาง','s28_1',NULL,NULL,'อีเมลที่เข้ารหัสไฟล์แนบ',NULL,'018563f9-e680-7c84-88fa-48b08cd93d05');
INSERT INTO activity_storage VALUES(2,'018563f9-e680-7263-9edc-22316326cf31','018563f9-e680-7f47-98be-181d8212496d',0,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(3,'018563f9-e680-727c-a82f-547a0422041f','018563f9-e680-7f47-98be-181d8212496d',1,'backup','สื่อสำรองในห้องแม่ข่าย','TH');
INSERT INTO activity_storage VALUES(4,'018563f9-e680-79c2-a354-2fd8b8aeae75','018563f9-e680-7999-b9fd-78c1cb05509e',0,'database','ระบบเก็บ log (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(5,'018563f9-e680-714b-b942-8fc0423369b2','018563f9-e680-7999-b9fd-78c1cb05509e',1,'backup','สื่อสำรองในห้องแม่ข่าย','TH');
INSERT INTO activity_storage VALUES(6,'018563f9-e680-7315-aa86-97acc19dc013','018563f9-e680-751d-a25b-6226438bb66f',0,'paper_cabinet','แฟ้มลงทะเบียนอบรม','TH');
INSERT INTO activity_storage VALUES(7,'018563f9-e680-79b7-86b3-2ee24792e85b','018563f9-e680-751d-a25b-6226438bb66f',1,'database','ระบบลงทะเบียนอบรม (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(8,'018563f9-e680-713d-8cc5-21019696dad8','018563f9-e680-71e7-9753-fff3dffa6360',0,'paper_cabinet','ห้องทะเบียนประวัติ ชั้น ๒','TH');
INSERT INTO activity_storage VALUES(9,'018563f9-e680-779c-b7c0-bb3dfccdf476','018563f9-e680-71e7-9753-fff3dffa6360',1,'paper_store','ห้องเก็บเอกสาร ชั้น ๑','TH');
INSERT INTO activity_storage VALUES(10,'018563f9-e680-7f40-a9c9-98d6d694432f','018563f9-e680-71e7-9753-fff3dffa6360',2,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(11,'018563f9-e680-71eb-8196-d6fd032ee609','018563f9-e680-7440-96e3-9ff2caa0d4e0',0,'paper_cabinet','ตู้เอกสารงานสวัสดิการ','TH');
INSERT INTO activity_storage VALUES(12,'018563f9-e680-7e82-9fb0-a5b06f5e1791','018563f9-e680-7440-96e3-9ff2caa0d4e0',1,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(13,'018563f9-e680-7bc7-b271-9cd509c80e2f','018563f9-e680-7a4c-8da3-279004bbe2cc',0,'paper_cabinet','แฟ้มวันลา กกจ.','TH');
INSERT INTO activity_storage VALUES(14,'018563f9-e680-7a28-8d4a-60be7377aa7e','018563f9-e680-7a4c-8da3-279004bbe2cc',1,'database','ระบบลา (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(15,'018563f9-e680-733b-b56f-fcc525fc8f26','018563f9-e680-7128-9aa5-05f284345bb2',0,'paper_cabinet','ตู้เอกสารงานสรรหา','TH');
INSERT INTO activity_storage VALUES(16,'018563f9-e680-7747-aad7-e9a1b379c5fb','018563f9-e680-7128-9aa5-05f284345bb2',1,'database','ระบบรับสมัคร (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(17,'018563f9-e680-7287-9bba-6d25b488eac3','018563f9-e680-7aa9-95eb-b95dcce85cd2',0,'nvr','ห้องควบคุม อาคาร ๑','TH');
INSERT INTO activity_storage VALUES(18,'018563f9-e680-7bf1-b6fa-4ede1c624d24','018563f9-e680-7979-9c7d-cf8ed596f631',0,'paper_cabinet','ป้อมทางเข้า','TH');
INSERT INTO activity_storage VALUES(19,'018563f9-e680-75de-bb21-05b7dfb51150','018563f9-e680-7979-9c7d-cf8ed596f631',1,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(20,'018563f9-e680-70ff-938a-58ba81d2647c','018563f9-e680-7d5c-acfb-def17a4b32e2',0,'paper_cabinet','ตู้เอกสารพัสดุ','TH');
INSERT INTO activity_storage VALUES(21,'018563f9-e680-7d2a-baac-c229bc9f2b00','018563f9-e680-7d5c-acfb-def17a4b32e2',1,'paper_store','ห้องเก็บเอกสาร ชั้น ๑','TH');
INSERT INTO activity_storage VALUES(22,'018563f9-e680-720b-b546-30f6692d26c5','018563f9-e680-7d5c-acfb-def17a4b32e2',2,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(23,'018563f9-e680-7b3c-8016-43b25d8e436c','018563f9-e680-7ba7-af92-c0d50ad2ed2c',0,'paper_cabinet','ตู้เอกสารลับ งานร้องเรียน','TH');
INSERT INTO activity_storage VALUES(24,'018563f9-e680-7adc-aea2-b0f6bc028a74','018563f9-e680-7ba7-af92-c0d50ad2ed2c',1,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(25,'018563f9-e680-77f0-8246-a88a5b9525dd','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',0,'paper_cabinet','ตู้เอกสารการเงิน','TH');
INSERT INTO activity_storage VALUES(26,'018563f9-e680-7061-bb30-f3a494b48eeb','018563f9-e680-7d5b-a3d6-cbb3b5c42b46',1,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(27,'018563f9-e680-7fe4-8667-e5172a4bf628','018563f9-e680-7926-a7b3-0e610d71ca02',0,'paper_cabinet','ตู้เอกสารการเงิน','TH');
INSERT INTO activity_storage VALUES(28,'018563f9-e680-7d7a-b48e-5520db76bdb4','018563f9-e680-7926-a7b3-0e610d71ca02',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(29,'018563f9-e680-7abf-833f-c995ef4fb550','018563f9-e680-7cc1-8a4b-eb4e6063b667',0,'paper_cabinet','ตู้เอกสารการเงิน','TH');
INSERT INTO activity_storage VALUES(30,'018563f9-e680-72e2-8b96-c2ad07da6e9d','018563f9-e680-7cc1-8a4b-eb4e6063b667',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(31,'018563f9-e680-7007-9dcb-f0c9062f7b5a','018563f9-e680-7bc8-bb03-fa20d7bfa2b8',0,'file_server','คลังภาพ (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(32,'018563f9-e680-7838-b05e-043ca608b824','018563f9-e680-7bc8-bb03-fa20d7bfa2b8',1,'database','เว็บไซต์หน่วยงาน','TH');
INSERT INTO activity_storage VALUES(33,'018563f9-e680-7ce6-9bff-bdd4b298fe8d','018563f9-e680-7690-acfe-5421e8e2dcc4',0,'pc','เครื่องคอมพิวเตอร์กลุ่มเผยแพร่','TH');
INSERT INTO activity_storage VALUES(34,'018563f9-e680-797c-9c69-d94d92077e94','018563f9-e680-7690-acfe-5421e8e2dcc4',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(35,'018563f9-e680-73a0-be16-2eeb4bc042bc','018563f9-e680-73fb-9295-c87570ced996',0,'database','ระบบจดหมายข่าว (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(36,'018563f9-e680-7935-addd-6ee5db44acc1','018563f9-e680-7207-a757-db592ac316c3',0,'paper_cabinet','ตู้เอกสารลับ งานคดี','TH');
INSERT INTO activity_storage VALUES(37,'018563f9-e680-7f80-a06e-42162ec236c9','018563f9-e680-7207-a757-db592ac316c3',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(38,'018563f9-e680-7e3f-8472-0d7f29b1f0d8','018563f9-e680-7fb4-8d88-ed62c81ec3fd',0,'paper_cabinet','ตู้เอกสารศูนย์ข้อมูลข่าวสาร','TH');
INSERT INTO activity_storage VALUES(39,'018563f9-e680-7bdb-9376-dc9888f1e79c','018563f9-e680-7fb4-8d88-ed62c81ec3fd',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(40,'018563f9-e680-7a60-a272-1f4b72c366e7','018563f9-e680-7b42-8acf-bde9adf3dbd4',0,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(41,'018563f9-e680-71b4-9e83-ff49c0080dba','018563f9-e680-7b42-8acf-bde9adf3dbd4',1,'email_sys','ระบบอีเมลกลาง','TH');
INSERT INTO activity_storage VALUES(42,'018563f9-e680-7d87-af82-bc84d2af02db','018563f9-e680-7d85-875c-a6c547d7e867',0,'paper_cabinet','ตู้เอกสารหนังสือเดินทาง','TH');
INSERT INTO activity_storage VALUES(43,'018563f9-e680-7caf-977f-4a15d3599354','018563f9-e680-7d85-875c-a6c547d7e867',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(44,'018563f9-e680-7d7d-8ef2-1b39d3b4a167','018563f9-e680-73f2-a15a-57e068f2e232',0,'paper_cabinet','แฟ้มรายชื่อผู้เข้าประชุม','TH');
INSERT INTO activity_storage VALUES(45,'018563f9-e680-784a-966a-ec3bbaa01f1b','018563f9-e680-73f2-a15a-57e068f2e232',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(46,'018563f9-e680-726d-9f34-07339fbec7d9','018563f9-e680-7803-b8ca-4a3255fcecc8',0,'paper_cabinet','ตู้เอกสารโครงการ','TH');
INSERT INTO activity_storage VALUES(47,'018563f9-e680-7909-b43d-4cc339c5c01c','018563f9-e680-7803-b8ca-4a3255fcecc8',1,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(48,'018563f9-e680-76b9-9b77-47fb53de1bdd','018563f9-e680-7ac8-847f-3409466ea26e',0,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(49,'018563f9-e680-7c0c-b9b2-31420a765006','018563f9-e680-7ac8-847f-3409466ea26e',1,'database','ระบบสารสนเทศกลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(50,'018563f9-e680-7049-9428-060833bd818e','018563f9-e680-7b17-b459-e7db89c8835b',0,'file_server','เครื่องแม่ข่ายไฟล์กลาง (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(51,'018563f9-e680-7804-85da-650c915eafd7','018563f9-e680-7b17-b459-e7db89c8835b',1,'mobile_dev','แท็บเล็ตสำรวจ ๓ เครื่อง','TH');
INSERT INTO activity_storage VALUES(52,'01859779-7e80-7c8b-8710-c71894bbbaf5','01859779-7e80-72a5-801a-b122d43b99cf',0,'nvr',NULL,'TH');
INSERT INTO activity_storage VALUES(53,'018563f9-e680-7840-b8bc-55603dc4983a','018563f9-e680-7f72-84ab-ac9854462e24',0,'database','ระบบแจ้งซ่อม (ตัวอย่าง)','TH');
INSERT INTO activity_storage VALUES(54,'0186c750-b280-7771-9edf-60f6ca633fdf','0186c750-b280-70b6-be62-b78542fecac2',0,'paper_cabinet',NULL,'TH');
INSERT INTO activity_storage VALUES(55,'0186c750-b280-7a29-85fb-c3a290bb5376','0186c750-b280-70b6-be62-b78542fecac2',1,'database',NULL,'TH');
INSERT INTO notice VALUES(1,'018563f9-e680-7386-b6bc-42bf73f00ae1','PN-ICT-66-001',1,'draft','ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E66525868635A4A66383C76087A685E384A462E66525E486812013AF28244F2A238F2C244F2C23CF2A20601AFC81B','ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง)','1','2022-11-01',NULL,NULL,'activity','018563f9-e680-7ebf-b56d-b4d4717b79d0','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","form_text"]','https://www.example.go.th/pdpa/training',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(2,'018563f9-e680-746f-a0f9-58d78590bcd1','PN-GEN-66-001',1,'draft','ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E665206684A1880064E5E125212144A3A6C2C2E66525E486812013AF28244F2A23CF2C244F2C238F2A2060133','ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง)','1','2022-10-03',NULL,NULL,'activity','018563f9-e680-747e-b673-bd42d340a3ab','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,'พื้นที่นี้มีกล้องวงจรปิดเพื่อรักษาความปลอดภัย อ่านประกาศฉบับเต็มที่ https://www.example.go.th/pdpa/cctv','["website","poster","sticker"]','https://www.example.go.th/pdpa/cctv',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(3,'018563f9-e680-7340-a17b-40ca5dfc6340','PN-ICT-66-002',1,'draft','ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E665254763648327A0C367E4E7E486E58684A5836327A544E7C6406684A58725E58684A2E66525E486812013AF28244F2A23DF2632DF2A23DF2A2060144','ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง)','1','2023-02-01',NULL,NULL,'unit','018563f9-e680-7ebf-b56d-b4d4717b79d0','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","intranet"]','https://www.example.go.th/pdpa/ict',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(4,'018563f9-e680-7576-ac27-66bcaacf9279','PN-HR-66-001',1,'draft','ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E6652065E1206684A147A685A3668326E2E66525E486812013AF28244F2A239F2C243F2C243F2A241F2A2060132','ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง)','1','2023-01-16',NULL,NULL,'unit','018563f9-e680-74ca-801e-da070bfb81ed','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","form_text","intranet"]','https://www.example.go.th/pdpa/hr',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(5,'018563f9-e680-7bc8-84e1-4557dd56b76f','PN-GEN-66-002',1,'draft','ประกาศความเป็นส่วนตัว กองกลาง (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E6652065E12064E68122E66525E486812013AF28244F2A235F2A2060128','ประกาศความเป็นส่วนตัว กองกลาง (ตัวอย่าง)','1','2023-03-01',NULL,NULL,'unit','018563f9-e680-747e-b673-bd42d340a3ab','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","form_text","poster"]','https://www.example.go.th/pdpa/general',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(6,'018563f9-e680-7222-851c-6936c3402c82','PN-FIN-66-001',1,'draft','ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E6652065E120C4E66122E66525E486812013AF28244F2A235F2A2060128','ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง)','1','2023-02-15',NULL,NULL,'unit','018563f9-e680-74ec-91b4-55fe8930d081','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","form_text"]','https://www.example.go.th/pdpa/fin',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(7,'018563f9-e680-7bdf-bc25-13a396d708fd','PN-INF-66-001',1,'draft','ประกาศความเป็นส่วนตัว กองเกษตรสารนิเทศ (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E6652065E12067A562E4A58684A366C327A542E66525E486812013AF28244F2A22CF2A2060131','ประกาศความเป็นส่วนตัว กองเกษตรสารนิเทศ (ตัวอย่าง)','1','2023-04-10',NULL,NULL,'unit','018563f9-e680-71a7-b919-e2c8baadbf0a','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","form_text"]','https://www.example.go.th/pdpa/inf',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(8,'018563f9-e680-7bdb-aa62-2a4b1504836f','PN-LAW-66-001',1,'draft','ประกาศความเป็นส่วนตัว สำนักกฎหมาย (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E665258686336660606205A4668482E66525E486812013AF28244F2A230F2A20601AFC815','ประกาศความเป็นส่วนตัว สำนักกฎหมาย (ตัวอย่าง)','1','2023-07-14',NULL,NULL,'unit','018563f9-e680-747d-a701-dfd454801be6','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","letter"]','https://www.example.go.th/pdpa/law',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(9,'018563f9-e680-75e1-8e15-223fabc18884','PN-FOR-66-001',1,'draft','ประกาศความเป็นส่วนตัว สำนักการเกษตรต่างประเทศ (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E665258686336660606684A067A562E4A2E68123A4A64327A542E66525E486812013AF28244F2A232F2A239F2A20601AFC821','ประกาศความเป็นส่วนตัว สำนักการเกษตรต่างประเทศ (ตัวอย่าง)','1','2023-03-01',NULL,NULL,'unit','018563f9-e680-7eb8-ba77-e23de1c76473','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","email_n"]','https://www.example.go.th/pdpa/for',NULL,NULL,NULL,NULL);
INSERT INTO notice VALUES(10,'018563f9-e680-715d-8a04-0b8b0d25a32b','PN-ICT-66-003',1,'draft','ประกาศความเป็นส่วนตัว สป.กษ. (ตัวอย่าง)',X'273A4A640668540C5268463A7A365852362E6652583A06562E66525E486812013AF28244F2A238F2A2060125','ประกาศความเป็นส่วนตัว สป.กษ. (ตัวอย่าง)','1','2022-10-03',NULL,NULL,'office','018563f9-e680-7ebf-b56d-b4d4717b79d0','["n23_1","n23_2","n23_3","n23_4","n23_5","n23_6"]','["pn01","pn02","pn03","pn04","pn05","pn06","pn07","pn08","pn09","pn10","pn11","pn12","pn13","pn15","pn18"]','["withdraw","access","portability","objection","erasure","restriction","rectification","complaint"]',NULL,NULL,'["website","poster"]','https://www.example.go.th/pdpa/notice',NULL,NULL,NULL,NULL);
INSERT INTO notice_cover VALUES(1,'018563f9-e680-732a-bdd1-6abd4b068950','018563f9-e680-7386-b6bc-42bf73f00ae1',0,'018563f9-e680-751d-a25b-6226438bb66f','เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม','เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล','["dept_moac","audit"]');
INSERT INTO notice_cover VALUES(2,'018563f9-e680-75ad-8743-ce583149ac16','018563f9-e680-746f-a0f9-58d78590bcd1',0,'018563f9-e680-7aa9-95eb-b95dcce85cd2','เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ','เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ','["court"]');
INSERT INTO notice_cover VALUES(3,'018563f9-e680-7a44-9df5-5d15079f5292','018563f9-e680-7340-a17b-40ca5dfc6340',0,'018563f9-e680-7f72-84ab-ac9854462e24','เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ','เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี',NULL);
INSERT INTO notice_cover VALUES(4,'018563f9-e680-780e-b5d2-a5e3b26c9a78','018563f9-e680-7340-a17b-40ca5dfc6340',1,'018563f9-e680-7f47-98be-181d8212496d','เพื่อสร้างบัญชี ยืนยันตัวตน และกำหนดสิทธิในระบบงาน
เพื่อตรวจสอบและทบทวนการใช้สิทธิ','เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี',NULL);
INSERT INTO notice_cover VALUES(5,'018563f9-e680-7232-8378-8f43aa90df75','018563f9-e680-7340-a17b-40ca5dfc6340',2,'018563f9-e680-7999-b9fd-78c1cb05509e','เพื่อเก็บข้อมูลจราจรทางคอมพิวเตอร์ตามที่กฎหมายกำหนด
เพื่อตรวจจับและแก้ไขเหตุด้านความมั่นคงปลอดภัย','เก็บไว้ไม่น้อยกว่า ๙๐ วันนับแต่วันที่ข้อมูลเข้าสู่ระบบคอมพิวเตอร์ แล้วระบบลบหรือบันทึกทับ เว้นแต่พนักงานเจ้าหน้าที่สั่งให้เก็บต่อ','["court"]');
INSERT INTO notice_cover VALUES(6,'018563f9-e680-7647-8767-f99e2ab8af24','018563f9-e680-7576-ac27-66bcaacf9279',0,'018563f9-e680-71e7-9753-fff3dffa6360','เพื่อจัดทำทะเบียนประวัติและบริหารงานบุคคลตลอดเวลาที่รับราชการ
เพื่อตรวจคุณสมบัติด้านสุขภาพก่อนบรรจุเข้ารับราชการ','เก็บตลอดเวลาที่รับราชการหรือปฏิบัติงาน และต่อไปอีก ๑๐ ปีนับแต่วันพ้นจากราชการ','["cgd","ocsc"]');
INSERT INTO notice_cover VALUES(7,'018563f9-e680-7a8a-b74e-0bc37df6e19f','018563f9-e680-7576-ac27-66bcaacf9279',1,'018563f9-e680-7440-96e3-9ff2caa0d4e0','เพื่อตรวจสิทธิ อนุมัติ และจ่ายเงินสวัสดิการเกี่ยวกับการรักษาพยาบาล','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก','["cgd","audit","hospital"]');
INSERT INTO notice_cover VALUES(8,'018563f9-e680-715e-a5c4-653bfef2dc17','018563f9-e680-7576-ac27-66bcaacf9279',2,'018563f9-e680-7a4c-8da3-279004bbe2cc','เพื่อพิจารณาอนุญาตการลาทุกประเภทและตรวจหลักฐานการลาป่วยหรือการลาทางศาสนา
เพื่อสรุปวันลาประกอบการประเมินผลและเลื่อนเงินเดือน','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕',NULL);
INSERT INTO notice_cover VALUES(9,'018563f9-e680-7660-b15b-379eb0855d79','018563f9-e680-7576-ac27-66bcaacf9279',3,'018563f9-e680-7128-9aa5-05f284345bb2','เพื่อรับสมัคร ตรวจคุณสมบัติ จัดสอบ และประกาศรายชื่อ
เพื่อตรวจใบรับรองแพทย์ของผู้ผ่านการคัดเลือก','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕','["ocsc","public"]');
INSERT INTO notice_cover VALUES(10,'018563f9-e680-7a49-b1a7-fa73fa614645','018563f9-e680-7bc8-84e1-4557dd56b76f',0,'018563f9-e680-7979-9c7d-cf8ed596f631','เพื่อรักษาความปลอดภัยและทราบผู้อยู่ในอาคารเมื่อเกิดเหตุฉุกเฉิน','เก็บไว้ไม่น้อยกว่า ๑ ปีนับแต่สิ้นปีปฏิทิน เพราะเป็นเอกสารธรรมดาที่เกิดขึ้นเป็นประจำและไม่มีความสำคัญ','["court"]');
INSERT INTO notice_cover VALUES(11,'018563f9-e680-78c0-91a2-436ab0923707','018563f9-e680-7bc8-84e1-4557dd56b76f',1,'018563f9-e680-7d5c-acfb-def17a4b32e2','เพื่อพิจารณาข้อเสนอ ทำสัญญา และตรวจรับพัสดุ
เพื่อเบิกจ่ายเงินและหักภาษี ณ ที่จ่าย','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันสิ้นสุดสัญญาและพ้นภาระผูกพันตามสัญญา','["cgd","revenue","audit","nacc","public"]');
INSERT INTO notice_cover VALUES(12,'018563f9-e680-7b53-a77c-996a76798ddd','018563f9-e680-7bc8-84e1-4557dd56b76f',2,'018563f9-e680-7ba7-af92-c0d50ad2ed2c','เพื่อรับ พิจารณา แก้ไข และแจ้งผลเรื่องร้องเรียนหรือร้องทุกข์','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด','["dept_moac","state_agency"]');
INSERT INTO notice_cover VALUES(13,'018563f9-e680-7727-8725-3331a4d7df0c','018563f9-e680-7222-851c-6936c3402c82',0,'018563f9-e680-7d5b-a3d6-cbb3b5c42b46','เพื่อคำนวณและจ่ายเงินเดือน ค่าจ้าง และค่าตอบแทนเข้าบัญชีธนาคาร
เพื่อหักและนำส่งภาษีเงินได้ เงินสะสม และเงินสมทบ
เพื่อหักเงินชำระหนี้หรือค่าหุ้นตามคำร้องขอของเจ้าของข้อมูล','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก','["cgd","revenue","bank","audit","gpf","sso","coop"]');
INSERT INTO notice_cover VALUES(14,'018563f9-e680-7a41-9ce1-c4eafdab9109','018563f9-e680-7222-851c-6936c3402c82',1,'018563f9-e680-7926-a7b3-0e610d71ca02','เพื่อแต่งตั้ง เชิญประชุม และจัดทำรายงานการประชุม
เพื่อเบิกจ่ายเบี้ยประชุมและหักภาษี','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก','["cgd","revenue","audit"]');
INSERT INTO notice_cover VALUES(15,'018563f9-e680-79fe-b775-c9d18f7fb933','018563f9-e680-7222-851c-6936c3402c82',2,'018563f9-e680-7cc1-8a4b-eb4e6063b667','เพื่อคัดเลือก เชิญ และประชาสัมพันธ์วิทยากร
เพื่อเบิกจ่ายค่าตอบแทนและค่าเดินทางของวิทยากร','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก','["revenue","audit","public"]');
INSERT INTO notice_cover VALUES(16,'018563f9-e680-7ae5-a434-f0fc59eee363','018563f9-e680-7bdf-bc25-13a396d708fd',0,'018563f9-e680-7bc8-bb03-fa20d7bfa2b8','เพื่อบันทึกและประชาสัมพันธ์ภาพรวมกิจกรรมตามภารกิจ
เพื่อเผยแพร่ภาพบุคคลระยะใกล้หรือบทสัมภาษณ์ที่ระบุชื่อ','เก็บไว้ ๕ ปีนับแต่วันจัดกิจกรรม แล้วคัดภาพที่มีคุณค่าส่งหอจดหมายเหตุแห่งชาติและลบส่วนที่เหลือ','["public"]');
INSERT INTO notice_cover VALUES(17,'018563f9-e680-7573-9ea9-ccefffed8b0e','018563f9-e680-7bdf-bc25-13a396d708fd',1,'018563f9-e680-7690-acfe-5421e8e2dcc4','เพื่อส่งข่าวและเชิญร่วมกิจกรรมของสำนักงาน','เก็บไว้ ๒ ปีนับแต่วันที่ติดต่อครั้งสุดท้าย หรือลบเมื่อมีผู้ดำรงตำแหน่งใหม่',NULL);
INSERT INTO notice_cover VALUES(18,'018563f9-e680-7dba-9089-809260313a56','018563f9-e680-7bdf-bc25-13a396d708fd',2,'018563f9-e680-73fb-9295-c87570ced996','เพื่อส่งข่าวสารและกิจกรรมของสำนักงานทางอีเมล','เก็บไว้จนกว่าจะถอนความยินยอม และลบภายใน ๗ วันนับแต่วันที่ถอน',NULL);
INSERT INTO notice_cover VALUES(19,'018563f9-e680-7d70-b529-76d23a08d5b3','018563f9-e680-7bdb-aa62-2a4b1504836f',0,'018563f9-e680-7207-a757-db592ac316c3','เพื่อสอบข้อเท็จจริงและดำเนินการเรื่องความรับผิดทางละเมิดของเจ้าหน้าที่
เพื่อฟ้องหรือต่อสู้คดีและบังคับคดี','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่วันที่ยุติเรื่องหรือคดีถึงที่สุด','["cgd","court"]');
INSERT INTO notice_cover VALUES(20,'018563f9-e680-79bc-b2b9-fca490f04165','018563f9-e680-7bdb-aa62-2a4b1504836f',1,'018563f9-e680-7fb4-8d88-ed62c81ec3fd','เพื่อรับ พิจารณา และตอบคำขอข้อมูลข่าวสาร','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕','["state_agency"]');
INSERT INTO notice_cover VALUES(21,'018563f9-e680-70a9-9eab-05b44fbf99a8','018563f9-e680-75e1-8e15-223fabc18884',0,'018563f9-e680-7b42-8acf-bde9adf3dbd4','เพื่อแจ้งรายชื่อ ลงทะเบียน และอำนวยความสะดวกผู้แทน
เพื่อประสานงานความร่วมมือระหว่างประเทศต่อเนื่อง','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕','["state_agency","intl_org","foreign_gov"]');
INSERT INTO notice_cover VALUES(22,'018563f9-e680-7fb1-be12-afa0fbb78078','018563f9-e680-75e1-8e15-223fabc18884',1,'018563f9-e680-7d85-875c-a6c547d7e867','เพื่ออนุมัติเดินทางและขอหนังสือเดินทางราชการหรือวีซ่า
เพื่อเบิกจ่ายค่าใช้จ่ายในการเดินทาง','เก็บไว้ไม่น้อยกว่า ๕ ปีนับแต่สำนักงานการตรวจเงินแผ่นดินตรวจสอบแล้วไม่มีปัญหา และไม่ต้องใช้เป็นหลักฐานอีก','["state_agency","cgd","audit","foreign_gov"]');
INSERT INTO notice_cover VALUES(23,'018563f9-e680-7bd5-bd02-118df0d8ebd5','018563f9-e680-75e1-8e15-223fabc18884',2,'018563f9-e680-73f2-a15a-57e068f2e232','เพื่อจองห้อง เชิญ และยืนยันผู้เข้าประชุม
เพื่อจัดทำรายงานการประชุมและเป็นหลักฐานการเข้าประชุม','เก็บไว้ไม่น้อยกว่า ๑๐ ปีนับแต่สิ้นปีปฏิทินที่เรื่องแล้วเสร็จ แล้วเสนอทำลายตามระเบียบงานสารบรรณ ส่วนหนังสืออิเล็กทรอนิกส์เก็บในระบบสารบรรณอิเล็กทรอนิกส์ตามข้อ ๘๙/๕','["state_agency"]');
INSERT INTO notice_cover VALUES(24,'018563f9-e680-7e94-ac79-9cecfe061fbb','018563f9-e680-715d-8a04-0b8b0d25a32b',0,'018563f9-e680-751d-a25b-6226438bb66f','เพื่อรับสมัคร คัดเลือก แจ้งกำหนดการ และลงทะเบียนเข้าอบรม
เพื่อออกใบประกาศนียบัตร บันทึกประวัติการอบรม และประเมินผลโครงการ
เพื่อเป็นหลักฐานการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม','เก็บไว้ ๕ ปีนับแต่วันสิ้นสุดโครงการ เพื่อออกหลักฐานการอบรมและติดตามผล','["dept_moac","audit"]');
INSERT INTO notice_cover VALUES(25,'018563f9-e680-7061-aa8a-f0fe7dafac81','018563f9-e680-715d-8a04-0b8b0d25a32b',1,'018563f9-e680-7aa9-95eb-b95dcce85cd2','เพื่อรักษาความปลอดภัยของบุคคล อาคาร และทรัพย์สินของทางราชการ และตรวจสอบเมื่อเกิดเหตุ','เก็บไว้ ๓๐ วันนับแต่วันที่บันทึก แล้วระบบบันทึกทับ เว้นแต่ภาพเหตุการณ์ที่แยกไว้เป็นหลักฐานจนเรื่องยุติ','["court"]');
INSERT INTO request VALUES(1,'018563f9-e680-74c3-8d94-5418123e026b','RQ-GEN-66-001',1,'draft','ขอสำเนาภาพกล้องวงจรปิด (ตัวอย่าง)',X'27085E586863367A68446840064E5E125212144A3A6C2C2E66525E4868120139F2C238F2A20601C2C81E','ขอสำเนาภาพกล้องวงจรปิด (ตัวอย่าง)','018563f9-e680-747e-b673-bd42d340a3ab','access','form','2023-02-06T09:30:00+07:00',NULL,'["018563f9-e680-7aa9-95eb-b95dcce85cd2"]',NULL,NULL,NULL,NULL,'ผู้ขอตัวอย่าง',NULL,'self',NULL,'ไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'refused','2023-02-24',NULL,'rf_identity','ผู้ขอไม่แสดงหลักฐานแสดงตัวภายในเวลาที่ให้ จึงพิสูจน์ไม่ได้ว่าเป็นเจ้าของข้อมูล',NULL,'018563f9-e680-7bb5-be52-97d474eefb1d',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-02-27','ตัวอย่าง 12/2566',NULL,NULL,NULL);
INSERT INTO request VALUES(2,'018563f9-e680-708a-9d07-1634c963d706','RQ-ICT-66-001',1,'draft','ขอแก้ไขชื่อในทะเบียนผู้เข้าอบรม (ตัวอย่าง)',X'27085E067C088218725E36803264387A6E48363C76087A685E384A462E66525E4868120142F2C242F2A23AF2C244F2C23CF2A206012B','ขอแก้ไขชื่อในทะเบียนผู้เข้าอบรม (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0','rectification','email','2023-03-01T13:00:00+07:00',NULL,'["018563f9-e680-751d-a25b-6226438bb66f"]',NULL,NULL,NULL,NULL,NULL,NULL,'self',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fulfilled','2023-03-03','แก้ไขชื่อสกุลในทะเบียนและใบประกาศ',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-03-03',NULL,NULL,NULL,NULL);
INSERT INTO request VALUES(3,'018563f9-e680-7071-811a-4cc6a320d5a6','RQ-INF-66-001',1,'draft','ขอถอนความยินยอมเผยแพร่ภาพ (ตัวอย่าง)',X'27085E305E360C526846486C36485E463C7A48407C4A4468402E66525E4868120131F2A23EF2A2060125','ขอถอนความยินยอมเผยแพร่ภาพ (ตัวอย่าง)','018563f9-e680-71a7-b919-e2c8baadbf0a','withdraw','web','2023-07-03T10:20:00+07:00',NULL,'["018563f9-e680-7bc8-bb03-fa20d7bfa2b8"]',NULL,NULL,NULL,NULL,'ผู้ขอตัวอย่าง',NULL,'self',NULL,'ตรวจชื่อกับแบบขอความยินยอม',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fulfilled','2023-07-05','นำภาพออกจากเว็บไซต์และคลังภาพเผยแพร่',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2023-07-05','ตัวอย่าง 31/2566',NULL,NULL,NULL);
INSERT INTO request VALUES(4,'018608c5-6680-7025-ba88-0a30487a934c','RQ-LAB-66-001',3,'draft','copy of a record',X'2E46485A46342A4C322E464C30011101DC10','Copy of a record','01859253-2280-744c-965d-a96cecd21001',NULL,NULL,'2023-02-01T00:00:00+07:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO request VALUES(5,'01860deb-c280-799e-91c9-2c6685a62395','RQ-LAB-66-002',1,'draft','objection',X'462C3C322E503A4644010D01DC0C','Objection','01859253-2280-744c-965d-a96cecd21001',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Another Asking',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO disclosure VALUES(1,'018563f9-e680-73dc-ae02-17d38930c4c9','DL-GEN-66-001',1,'draft','ส่งภาพกล้องวงจรปิดให้พนักงานสอบสวน (ตัวอย่าง)',X'275812446840064E5E125212144A3A6C2C5A8040366606126836585E385852362E66525E4868120145F2A240F2C23BF2C234F2A206012E','ส่งภาพกล้องวงจรปิดให้พนักงานสอบสวน (ตัวอย่าง)','018563f9-e680-747e-b673-bd42d340a3ab','["018563f9-e680-7aa9-95eb-b95dcce85cd2"]','2023-01-18','court','สถานีตำรวจ (ตัวอย่าง)','สืบสวนเหตุทรัพย์สินเสียหายในลานจอดรถ','["cctv"]',NULL,2,'removable','legal','ประมวลกฎหมายวิธีพิจารณาความอาญา',NULL,'oia24_6',NULL,NULL,'018563f9-e680-7bb5-be52-97d474eefb1d','ตัวอย่าง 45/2566 ลงวันที่ 16 ม.ค. 2566','2023-01-16','พนักงานสอบสวนตัวอย่าง','บัตรประจำตัวเจ้าหน้าที่ของรัฐ',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO incident VALUES(1,'018563f9-e680-7972-9c64-ae49620f02ff','IN-ICT-66-001',1,'draft','ซ้อมแผน กรณีส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน (ตัวอย่าง)',X'271A5E463C7C36064A2A6E58125E6E467A4E4A684818725E3C76087A685E384A463C6C2C0C362E66525E4868120145F2C23CF2A23BF2A243F2C244F2C237F2A2060136','ซ้อมแผน กรณีส่งอีเมลรายชื่อผู้เข้าอบรมผิดคน (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0',1,'closed','["conf"]','misdirected',NULL,'สมมุติว่าแนบไฟล์รายชื่อผู้เข้าอบรมและส่งถึงผู้รับภายนอกหนึ่งราย','ระบบอีเมล',NULL,0,NULL,'2023-05-16T08:45:00+07:00',NULL,NULL,'2023-05-16T09:00:00+07:00','2023-05-16T10:10:00+07:00','2023-05-16T11:30:00+07:00','2023-05-19T16:00:00+07:00','["018563f9-e680-731b-be32-c33d4e0887f1"]','["018563f9-e680-751d-a25b-6226438bb66f"]','["trainee"]','["none"]',35,35,'["name"]',NULL,NULL,NULL,NULL,'ส่งถึงผู้รับรายเดียวและขอคืนได้','ชื่อ 35 รายการ','บุคลากรของรัฐ','ต่ำ ผู้รับยืนยันว่าลบแล้ว','ไม่กระทบบริการ','ไฟล์ไม่ได้เข้ารหัส','หน่วยงานของรัฐ','risk','ข้อมูลทั่วไปแต่ไฟล์ไม่ได้เข้ารหัส','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,'2023-05-17T05:00:00+07:00','ซ้อม ไม่ได้ส่งจริง','ซ้อม 1/2566','018563f9-e680-7ef8-9c33-31d5f1f9bde9','อาจได้รับอีเมลหลอกลวง','ขอให้ผู้รับลบและยืนยัน','["bo_1","bo_2","bo_3","bo_4"]',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ตั้งค่าให้ยืนยันผู้รับก่อนส่งไฟล์แนบ','2023-05-18','018563f9-e680-7e1e-adb4-8f4a02f2d035','แจ้งได้ภายใน 20 ชั่วโมง ควรกำหนดผู้สำรองของผู้ประสานงาน',NULL,NULL,NULL);
INSERT INTO incident VALUES(2,'018563f9-e680-7fdb-9f5f-12bdd5a8b6cf','IN-FIN-66-001',1,'draft','ส่งบัญชีรายชื่อวิทยากรผิดหน่วยงาน (ตัวอย่าง)',X'27581238661E186E4A684818725E526C324868064A3C6C2C5A3652481268362E66525E4868120145F2A23BF2A239F2A23CF2A206012D','ส่งบัญชีรายชื่อวิทยากรผิดหน่วยงาน (ตัวอย่าง)','018563f9-e680-74ec-91b4-55fe8930d081',0,'contained','["conf"]','misdirected',NULL,'แนบบัญชีรายชื่อและเลขบัญชีธนาคารของวิทยากรสิบสองคนไปกับหนังสือถึงหน่วยงานอื่นของรัฐหนึ่งแห่ง ผู้รับแจ้งกลับและลบไฟล์ในวันเดียวกัน','ระบบสารบรรณอิเล็กทรอนิกส์',NULL,0,NULL,'2023-09-12T13:40:00+07:00',NULL,NULL,'2023-09-12T15:10:00+07:00','2023-09-12T15:45:00+07:00','2023-09-12T17:00:00+07:00',NULL,'["018563f9-e680-79a2-99a0-d3d9fd42b8d3"]','["018563f9-e680-7cc1-8a4b-eb4e6063b667"]','["lecturer"]','["none"]',12,12,'["name","bank_acct"]',NULL,NULL,NULL,NULL,'ส่งไฟล์แนบผิดหน่วยงาน','ชื่อและเลขบัญชีธนาคาร 12 รายการ','วิทยากรภายนอก','ปานกลาง ผู้รับเป็นหน่วยงานของรัฐและยืนยันว่าลบแล้ว','ไม่กระทบบริการ','ไฟล์ไม่ได้เข้ารหัส','หน่วยงานของรัฐ','risk','มีเลขบัญชีธนาคาร แม้ผู้รับยืนยันการลบแล้ว','018563f9-e680-7c0e-b750-60fa75b30295',NULL,'2023-09-14T10:30:00+07:00','ช่องทางของ สคส. (ตัวอย่าง)','ตัวอย่าง 77/2566','018563f9-e680-7ef8-9c33-31d5f1f9bde9','อาจถูกนำเลขบัญชีไปใช้หลอกลวง','ขอให้ผู้รับลบและยืนยันเป็นหนังสือ แจ้งวิทยากรทั้งสิบสองคนทางโทรศัพท์','["bo_1","bo_2","bo_3","bo_4"]',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'ให้สองคนตรวจไฟล์แนบก่อนส่งออกนอกหน่วยงาน',NULL,'018563f9-e680-7e1e-adb4-8f4a02f2d035',NULL,NULL,NULL,NULL);
INSERT INTO disposal VALUES(1,'018563f9-e680-7654-a5c4-eb32adf905fb','DX-HR-66-001',1,'draft','ใบสมัครสอบที่พ้นกำหนดเก็บ ปี 2564 (ตัวอย่าง)',X'2738805846660C4A585E38326E40360668635A362C067A383A6E03171D1F1B272E66525E486812013AF2A245F2C23DF2823AF2A20601B4C819','ใบสมัครสอบที่พ้นกำหนดเก็บ ปี 2564 (ตัวอย่าง)','018563f9-e680-74ca-801e-da070bfb81ed','018563f9-e680-7128-9aa5-05f284345bb2',NULL,NULL,'ปี 2564','2022-12-31',1,'["paper_cabinet"]','4 กล่อง','1/2566','2023-02-15',NULL,NULL,NULL,NULL,'คำสั่งตัวอย่างที่ 7/2566 ลงวันที่ 20 ก.พ. 2566','["018563f9-e680-7430-b034-3d65de7514b6","018563f9-e680-7bb5-be52-97d474eefb1d","018563f9-e680-7074-8971-03c8226d3fa3"]','2023-03-01','2023-04-10','agreed','destroy','018563f9-e680-7430-b034-3d65de7514b6','2023-04-20',NULL,NULL,NULL,'["shred"]','2023-05-02','ห้องเอกสาร (ตัวอย่าง)','["original","copies","backups"]','["018563f9-e680-7bb5-be52-97d474eefb1d","018563f9-e680-7074-8971-03c8226d3fa3"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO review VALUES(1,'018563f9-e680-749a-a220-25d3f390d8fe','RV-ICT-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล ศทส. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E5432582E66525E486812013AF2C241F2A237F2A2060129','ทบทวนรายการข้อมูลส่วนบุคคล ศทส. (ตัวอย่าง)','data','018563f9-e680-7ebf-b56d-b4d4717b79d0','2023-02-15','018563f9-e680-7074-8971-03c8226d3fa3','ทบทวน 6 รายการ คงไว้ 5 แก้ไขหรือเลิกเก็บ 1',NULL,NULL,NULL);
INSERT INTO review VALUES(2,'018563f9-e680-79ae-9a01-5a8ba2704346','RV-ICT-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย ศทส. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E68485432582E66525E486812013CF2822FF2A20601B0C812','ทบทวนการเก็บรักษาและทำลาย ศทส. (ตัวอย่าง)','retention','018563f9-e680-7ebf-b56d-b4d4717b79d0','2023-02-15','018563f9-e680-7074-8971-03c8226d3fa3','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review VALUES(3,'018563f9-e680-7128-bb31-67f7f3d306ef','RV-HR-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล กกจ. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E0606142E66525E486812013AF2C241F2A237F2A2060129','ทบทวนรายการข้อมูลส่วนบุคคล กกจ. (ตัวอย่าง)','data','018563f9-e680-74ca-801e-da070bfb81ed','2023-02-13','018563f9-e680-7430-b034-3d65de7514b6','ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0',NULL,NULL,NULL);
INSERT INTO review VALUES(4,'018563f9-e680-782a-8113-d4001284a7ad','RV-HR-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย กกจ. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E68480606142E66525E486812013CF2822FF2A20601B0C812','ทบทวนการเก็บรักษาและทำลาย กกจ. (ตัวอย่าง)','retention','018563f9-e680-74ca-801e-da070bfb81ed','2023-02-20','018563f9-e680-7430-b034-3d65de7514b6','มีรายการพ้นกำหนดเก็บหนึ่งรายการ ให้ทำลาย',NULL,NULL,NULL);
INSERT INTO review VALUES(5,'018563f9-e680-729f-82ef-c8aadfafcfc5','RV-FIN-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล กค. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E060C2E66525E486812013AF2C241F2A238F2A2060128','ทบทวนรายการข้อมูลส่วนบุคคล กค. (ตัวอย่าง)','data','018563f9-e680-74ec-91b4-55fe8930d081','2023-02-17','018563f9-e680-78b2-84c3-dada07c92516','ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0',NULL,NULL,NULL);
INSERT INTO review VALUES(6,'018563f9-e680-714d-9b70-85b140941ab8','RV-FIN-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย กค. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E6848060C2E66525E486812013CF28230F2A20601B0C811','ทบทวนการเก็บรักษาและทำลาย กค. (ตัวอย่าง)','retention','018563f9-e680-74ec-91b4-55fe8930d081','2023-02-17','018563f9-e680-78b2-84c3-dada07c92516','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review VALUES(7,'018563f9-e680-7727-ab59-9b06d8bffa47','RV-INF-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล กกส. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E0606582E66525E486812013AF2C241F2A237F2A2060129','ทบทวนรายการข้อมูลส่วนบุคคล กกส. (ตัวอย่าง)','data','018563f9-e680-71a7-b919-e2c8baadbf0a','2023-03-14','018563f9-e680-7b5a-8789-f50f80930a14','ทบทวน 3 รายการ คงไว้ 3 แก้ไขหรือเลิกเก็บ 0',NULL,NULL,NULL);
INSERT INTO review VALUES(8,'018563f9-e680-7c8b-b021-e26cbaf67916','RV-INF-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย กกส. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E68480606582E66525E486812013CF2822FF2A20601B0C812','ทบทวนการเก็บรักษาและทำลาย กกส. (ตัวอย่าง)','retention','018563f9-e680-71a7-b919-e2c8baadbf0a','2023-03-14','018563f9-e680-7b5a-8789-f50f80930a14','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review VALUES(9,'018563f9-e680-7bc2-916a-3d37c0e7c262','RV-FOR-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล สกต. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E58062E2E66525E486812013AF2C241F2A237F2A2060129','ทบทวนรายการข้อมูลส่วนบุคคล สกต. (ตัวอย่าง)','data','018563f9-e680-7eb8-ba77-e23de1c76473','2023-03-09','018563f9-e680-70ee-b324-0a7281ec5e31','ทบทวน 3 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 1',NULL,NULL,NULL);
INSERT INTO review VALUES(10,'018563f9-e680-785e-b6b9-6799681cc19a','RV-FOR-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย สกต. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E684858062E2E66525E486812013CF2822FF2A20601B0C812','ทบทวนการเก็บรักษาและทำลาย สกต. (ตัวอย่าง)','retention','018563f9-e680-7eb8-ba77-e23de1c76473','2023-03-09','018563f9-e680-70ee-b324-0a7281ec5e31','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review VALUES(11,'018563f9-e680-7d64-b5f0-cd88f8b433f4','RV-GEN-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล กก. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E06062E66525E486812013AF2C241F2A238F2A2060128','ทบทวนรายการข้อมูลส่วนบุคคล กก. (ตัวอย่าง)','data','018563f9-e680-747e-b673-bd42d340a3ab','2023-04-20','018563f9-e680-7bb5-be52-97d474eefb1d','ทบทวน 4 รายการ คงไว้ 4 แก้ไขหรือเลิกเก็บ 0',NULL,NULL,NULL);
INSERT INTO review VALUES(12,'018563f9-e680-7db5-9c2a-f0a622361396','RV-GEN-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย กก. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E684806062E66525E486812013CF28230F2A20601B0C811','ทบทวนการเก็บรักษาและทำลาย กก. (ตัวอย่าง)','retention','018563f9-e680-747e-b673-bd42d340a3ab','2023-04-20','018563f9-e680-7bb5-be52-97d474eefb1d','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review VALUES(13,'018563f9-e680-7a90-97a5-b490065b068f','RV-LAW-66-001',1,'draft','ทบทวนรายการข้อมูลส่วนบุคคล สกม. (ตัวอย่าง)',X'2732383252364A684806684A085E46764E58523638740C0C4E5806462E66525E486812013AF2C241F2A237F2A2060129','ทบทวนรายการข้อมูลส่วนบุคคล สกม. (ตัวอย่าง)','data','018563f9-e680-747d-a701-dfd454801be6','2023-05-15','018563f9-e680-7bdb-8606-fa633046f4a3','ทบทวน 2 รายการ คงไว้ 2 แก้ไขหรือเลิกเก็บ 0',NULL,NULL,NULL);
INSERT INTO review VALUES(14,'018563f9-e680-79f4-9f4c-04907f3c2b83','RV-LAW-66-002',1,'draft','ทบทวนการเก็บรักษาและทำลาย สกม. (ตัวอย่าง)',X'27323832523606684A067A384A660656684E7C643268634E68485806462E66525E486812013CF2822FF2A20601B0C812','ทบทวนการเก็บรักษาและทำลาย สกม. (ตัวอย่าง)','retention','018563f9-e680-747d-a701-dfd454801be6','2023-05-15','018563f9-e680-7bdb-8606-fa633046f4a3','ทุกรายการยังไม่พ้นกำหนดเก็บ',NULL,NULL,NULL);
INSERT INTO review_item VALUES(1,'018563f9-e680-7058-b2eb-d814d1e78857','018563f9-e680-749a-a220-25d3f390d8fe',0,'018563f9-e680-7967-b2f1-80d10a8a7d44','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(2,'018563f9-e680-7768-8de0-0d53a84bcb6d','018563f9-e680-749a-a220-25d3f390d8fe',1,'018563f9-e680-7104-854f-b0142b48cf98','change',NULL,NULL,NULL,'เพิ่มผู้รับจ้างดูแลระบบ');
INSERT INTO review_item VALUES(3,'018563f9-e680-76f9-806e-20e04a8edd49','018563f9-e680-749a-a220-25d3f390d8fe',2,'018563f9-e680-74c0-af8e-1bf9a33492ea','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(4,'018563f9-e680-7bee-bf6b-c6474b46820e','018563f9-e680-749a-a220-25d3f390d8fe',3,'018563f9-e680-731b-be32-c33d4e0887f1','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(5,'018563f9-e680-76dc-8d2a-c017ef643138','018563f9-e680-749a-a220-25d3f390d8fe',4,'018563f9-e680-7722-9055-c15de1e62193','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(6,'018563f9-e680-760b-a2d3-e839d47f20e8','018563f9-e680-749a-a220-25d3f390d8fe',5,'018563f9-e680-7ab9-a6c8-b0a13819f559','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(7,'018563f9-e680-7d11-bf9a-137f3001c392','018563f9-e680-79ae-9a01-5a8ba2704346',0,'018563f9-e680-7967-b2f1-80d10a8a7d44',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(8,'018563f9-e680-7054-b362-46b14e762832','018563f9-e680-79ae-9a01-5a8ba2704346',1,'018563f9-e680-7104-854f-b0142b48cf98',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(9,'018563f9-e680-7d76-ab3b-ef7365113a8d','018563f9-e680-79ae-9a01-5a8ba2704346',2,'018563f9-e680-74c0-af8e-1bf9a33492ea',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(10,'018563f9-e680-77b3-a343-be0d4c2ad346','018563f9-e680-79ae-9a01-5a8ba2704346',3,'018563f9-e680-731b-be32-c33d4e0887f1',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(11,'018563f9-e680-7780-9757-963849639668','018563f9-e680-79ae-9a01-5a8ba2704346',4,'018563f9-e680-7722-9055-c15de1e62193',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(12,'018563f9-e680-79a3-b4f6-c2e6e54c9e17','018563f9-e680-79ae-9a01-5a8ba2704346',5,'018563f9-e680-7ab9-a6c8-b0a13819f559',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(13,'018563f9-e680-7d83-ba7b-9166d8ece3f8','018563f9-e680-7128-bb31-67f7f3d306ef',0,'018563f9-e680-7182-b167-def76a56773b','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(14,'018563f9-e680-7bc6-98d5-636f13231310','018563f9-e680-7128-bb31-67f7f3d306ef',1,'018563f9-e680-7f1d-b0d4-1c9fbd23a853','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(15,'018563f9-e680-7c11-abcb-14102ef4cd04','018563f9-e680-7128-bb31-67f7f3d306ef',2,'018563f9-e680-76e7-9f35-27a712f95a15','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(16,'018563f9-e680-797f-a3bc-88db8d139d1a','018563f9-e680-7128-bb31-67f7f3d306ef',3,'018563f9-e680-74c1-9605-594146d196dc','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(17,'018563f9-e680-7d5c-8478-38003209db70','018563f9-e680-782a-8113-d4001284a7ad',0,'018563f9-e680-7182-b167-def76a56773b',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(18,'018563f9-e680-7008-89c7-b0bb63e7c037','018563f9-e680-782a-8113-d4001284a7ad',1,'018563f9-e680-7f1d-b0d4-1c9fbd23a853',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(19,'018563f9-e680-7957-b72b-b9c48d13bb54','018563f9-e680-782a-8113-d4001284a7ad',2,'018563f9-e680-76e7-9f35-27a712f95a15',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(20,'018563f9-e680-75fc-8a57-8551dd451ed3','018563f9-e680-782a-8113-d4001284a7ad',3,'018563f9-e680-74c1-9605-594146d196dc',NULL,'dispose',NULL,NULL,NULL);
INSERT INTO review_item VALUES(21,'018563f9-e680-78b8-8e97-bed7093484d3','018563f9-e680-729f-82ef-c8aadfafcfc5',0,'018563f9-e680-7359-83ee-16de628214f0','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(22,'018563f9-e680-79f6-a12f-344ae27958f9','018563f9-e680-729f-82ef-c8aadfafcfc5',1,'018563f9-e680-7fec-b3b7-9721220063f8','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(23,'018563f9-e680-75d8-b4aa-716bc28ffab4','018563f9-e680-729f-82ef-c8aadfafcfc5',2,'018563f9-e680-79a2-99a0-d3d9fd42b8d3','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(24,'018563f9-e680-7d9d-a370-ff83b390d153','018563f9-e680-714d-9b70-85b140941ab8',0,'018563f9-e680-7359-83ee-16de628214f0',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(25,'018563f9-e680-7fc3-aaf7-c701ae96066a','018563f9-e680-714d-9b70-85b140941ab8',1,'018563f9-e680-7fec-b3b7-9721220063f8',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(26,'018563f9-e680-7d94-ab66-4e034dc22f5a','018563f9-e680-714d-9b70-85b140941ab8',2,'018563f9-e680-79a2-99a0-d3d9fd42b8d3',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(27,'018563f9-e680-7812-b746-7f9765fd24a3','018563f9-e680-7727-ab59-9b06d8bffa47',0,'018563f9-e680-7311-bc20-f1ca5f791fc9','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(28,'018563f9-e680-7692-bce9-edf7a07396cc','018563f9-e680-7727-ab59-9b06d8bffa47',1,'018563f9-e680-7c97-b5de-7839c525fa90','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(29,'018563f9-e680-70c0-9b81-803aa7d0cfa4','018563f9-e680-7727-ab59-9b06d8bffa47',2,'018563f9-e680-7c96-9bc5-23e5591b8384','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(30,'018563f9-e680-7fb1-bca2-26e8bc030be4','018563f9-e680-7c8b-b021-e26cbaf67916',0,'018563f9-e680-7311-bc20-f1ca5f791fc9',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(31,'018563f9-e680-7f0f-b66a-c957d65e5f92','018563f9-e680-7c8b-b021-e26cbaf67916',1,'018563f9-e680-7c97-b5de-7839c525fa90',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(32,'018563f9-e680-73f2-aa1b-341b558e91b2','018563f9-e680-7c8b-b021-e26cbaf67916',2,'018563f9-e680-7c96-9bc5-23e5591b8384',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(33,'018563f9-e680-7d1e-86f1-d8e1fa84b7ed','018563f9-e680-7bc2-916a-3d37c0e7c262',0,'018563f9-e680-7182-aa3a-6cbd81f2c038','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(34,'018563f9-e680-77c8-b48e-0f92ae88c394','018563f9-e680-7bc2-916a-3d37c0e7c262',1,'018563f9-e680-7a85-ad97-fe6eaf223cdd','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(35,'018563f9-e680-7a3b-a912-344d54201619','018563f9-e680-7bc2-916a-3d37c0e7c262',2,'018563f9-e680-72e4-9446-5bb1e362e7f9','stop',NULL,NULL,NULL,'ย้ายไปใช้ระบบจองห้องประชุมของกองกลาง');
INSERT INTO review_item VALUES(36,'018563f9-e680-7fa5-ac81-fe5999d17ebe','018563f9-e680-785e-b6b9-6799681cc19a',0,'018563f9-e680-7182-aa3a-6cbd81f2c038',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(37,'018563f9-e680-732d-aced-d7483d44b0b0','018563f9-e680-785e-b6b9-6799681cc19a',1,'018563f9-e680-7a85-ad97-fe6eaf223cdd',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(38,'018563f9-e680-7d58-8a88-9db3bf2f4139','018563f9-e680-785e-b6b9-6799681cc19a',2,'018563f9-e680-72e4-9446-5bb1e362e7f9',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(39,'018563f9-e680-7cb1-b932-5d8adacf7f0d','018563f9-e680-7d64-b5f0-cd88f8b433f4',0,'018563f9-e680-76d0-8250-6df18a889447','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(40,'018563f9-e680-7baf-971a-e66f15318a8a','018563f9-e680-7d64-b5f0-cd88f8b433f4',1,'018563f9-e680-79c4-b5b0-3022ccdd4f1e','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(41,'018563f9-e680-7d0c-8ab3-cea6e87f0d2b','018563f9-e680-7d64-b5f0-cd88f8b433f4',2,'018563f9-e680-7ae5-b4bc-45ffbcf3c387','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(42,'018563f9-e680-7bdb-b3b0-cc00f744c63c','018563f9-e680-7d64-b5f0-cd88f8b433f4',3,'018563f9-e680-708a-9361-58c5d7c861e8','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(43,'018563f9-e680-749c-a87a-7bea22ecded5','018563f9-e680-7db5-9c2a-f0a622361396',0,'018563f9-e680-76d0-8250-6df18a889447',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(44,'018563f9-e680-7eab-855d-e079f2b53d34','018563f9-e680-7db5-9c2a-f0a622361396',1,'018563f9-e680-79c4-b5b0-3022ccdd4f1e',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(45,'018563f9-e680-7c5c-96a7-a4178b593bae','018563f9-e680-7db5-9c2a-f0a622361396',2,'018563f9-e680-7ae5-b4bc-45ffbcf3c387',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(46,'018563f9-e680-7377-b33d-d4c9b9079941','018563f9-e680-7db5-9c2a-f0a622361396',3,'018563f9-e680-708a-9361-58c5d7c861e8',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(47,'018563f9-e680-7bea-847b-b365d3ad7c3c','018563f9-e680-7a90-97a5-b490065b068f',0,'018563f9-e680-7cdb-bf44-d1f76bb40996','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(48,'018563f9-e680-71b2-99dc-559e5ca275ef','018563f9-e680-7a90-97a5-b490065b068f',1,'018563f9-e680-7f03-ace9-c55a2f955f18','keep',NULL,NULL,NULL,NULL);
INSERT INTO review_item VALUES(49,'018563f9-e680-7e08-9536-16158688fa31','018563f9-e680-79f4-9f4c-04907f3c2b83',0,'018563f9-e680-7cdb-bf44-d1f76bb40996',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO review_item VALUES(50,'018563f9-e680-73c2-b46c-0a56488184f5','018563f9-e680-79f4-9f4c-04907f3c2b83',1,'018563f9-e680-7f03-ace9-c55a2f955f18',NULL,'not_due',NULL,NULL,NULL);
INSERT INTO training VALUES(1,'018563f9-e680-77ed-89fa-70394913aaee','TR-ICT-66-001',1,'draft','ชี้แจงแนวทางการดำเนินการตาม pdpa (ตัวอย่าง)',X'27186E147C12367C5232681206684A2C6863367A6C3606684A2E6846FF4830482A272E66525E4868120144F2C22545F2A20601B5C8BCDCDCDCDC0C','ชี้แจงแนวทางการดำเนินการตาม PDPA (ตัวอย่าง)','briefing','018563f9-e680-7ebf-b56d-b4d4717b79d0','2022-12-14',NULL,'["meeting","circular"]','ขั้นตอน แบบฟอร์ม และกำหนดส่ง','ตัวอย่าง DPO',NULL,NULL,'["018563f9-e680-7d97-836b-b359b7d1a449"]','["018563f9-e680-75d8-93b1-f139e738a6d4"]',NULL,NULL);
INSERT INTO training VALUES(2,'018563f9-e680-7179-9b22-0217618078b1','TR-ICT-66-002',1,'draft','อบรมสร้างความตระหนักรู้ pdpa (ตัวอย่าง)',X'275E384A46584A68120C5268462E4A645A3666064A76FF4830482A272E66525E4868120140F2C237F2C23DF2A20601AFDCDCDCDC0C','อบรมสร้างความตระหนักรู้ PDPA (ตัวอย่าง)','awareness','018563f9-e680-7ebf-b56d-b4d4717b79d0','2023-05-10',NULL,'["course","online"]','สิทธิของเจ้าของข้อมูลและการแจ้งเหตุ','ตัวอย่าง DPO',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(3,'018563f9-e680-7a4b-b1bc-f04f7ea0674d','TR-ICT-66-003',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน ศทส. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A2744684836805432582E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน ศทส. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-7ebf-b56d-b4d4717b79d0','2023-05-19',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(4,'018563f9-e680-763a-ba37-cf200e2ec7a0','TR-HR-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน กกจ. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A2744684836800606142E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน กกจ. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-74ca-801e-da070bfb81ed','2023-05-24',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มบุคคล','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(5,'018563f9-e680-7f63-88d3-61c18fa90b2a','TR-GEN-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน กก. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A27446848368006062E66525E4868120145F2A23BF2C236F2A20601B8DCDCDCDC13','ถ่ายทอดความรู้ PDPA ภายใน กก. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-747e-b673-bd42d340a3ab','2023-06-02',NULL,'["meeting","circular"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้าฝ่ายบริหาร','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(6,'018563f9-e680-700e-bfad-393b71056b76','TR-FIN-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน กค. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A274468483680060C2E66525E4868120145F2A23BF2C236F2A20601B8DCDCDCDC13','ถ่ายทอดความรู้ PDPA ภายใน กค. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-74ec-91b4-55fe8930d081','2023-06-09',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มการเงิน','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(7,'018563f9-e680-72ab-bca5-35b2b2e97a10','TR-INF-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน กกส. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A2744684836800606582E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน กกส. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-71a7-b919-e2c8baadbf0a','2023-06-14',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มเผยแพร่','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(8,'018563f9-e680-781c-81ed-dac0e1023078','TR-LAW-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน สกม. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A2744684836805806462E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน สกม. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-747d-a701-dfd454801be6','2023-06-20',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มคดี','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(9,'018563f9-e680-712c-a7ec-070d88777e4d','TR-PLN-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน สผง. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A274468483680583C122E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน สผง. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-7a5a-9206-e665f15dc6b2','2023-06-22',NULL,'["circular"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มแผนงาน','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(10,'018563f9-e680-7828-a48f-232af623580f','TR-FOR-66-001',1,'draft','ถ่ายทอดความรู้ pdpa ภายใน สกต. (ตัวอย่าง)',X'27306848325E2C0C5268464A76FF4830482A27446848368058062E2E66525E4868120145F2A23BF2C235F2A20601B8DCDCDCDC14','ถ่ายทอดความรู้ PDPA ภายใน สกต. (ตัวอย่าง)','knowledge_transfer','018563f9-e680-7eb8-ba77-e23de1c76473','2023-08-02',NULL,'["meeting"]','สรุปจากการอบรมส่วนกลางและตัวอย่างงานของหน่วยงาน','ตัวอย่าง หัวหน้ากลุ่มความร่วมมือ','018563f9-e680-7179-9b22-0217618078b1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO training VALUES(11,'018563f9-e680-7c11-b982-5326e013488f','TR-ICT-66-004',1,'draft','ซ้อมแผนรับเหตุละเมิด ปี 2566 (ตัวอย่าง)',X'271A5E463C7C364A66385A7A2E744E64467A6C2C3A6E03171D1F1F272E66525E4868120145F2C229F2A2060126','ซ้อมแผนรับเหตุละเมิด ปี 2566 (ตัวอย่าง)','drill','018563f9-e680-7ebf-b56d-b4d4717b79d0','2023-05-16',NULL,'["exercise"]','ซ้อมตั้งแต่รับแจ้งเหตุจนถึงแจ้งสำนักงานฯ',NULL,NULL,'018563f9-e680-7972-9c64-ae49620f02ff',NULL,NULL,NULL,NULL);
INSERT INTO training_attendance VALUES(1,'018563f9-e680-7d88-a611-6f23c4e7aa84','018563f9-e680-77ed-89fa-70394913aaee',0,'018563f9-e680-7ebf-b56d-b4d4717b79d0','working_group',4,'018563f9-e680-7074-8971-03c8226d3fa3','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(2,'018563f9-e680-7d01-8da7-8c029497d76d','018563f9-e680-77ed-89fa-70394913aaee',1,'018563f9-e680-74ca-801e-da070bfb81ed','working_group',3,'018563f9-e680-7430-b034-3d65de7514b6','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(3,'018563f9-e680-761a-854c-4e299262fc8a','018563f9-e680-77ed-89fa-70394913aaee',2,'018563f9-e680-747e-b673-bd42d340a3ab','working_group',2,'018563f9-e680-7bb5-be52-97d474eefb1d','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(4,'018563f9-e680-7f58-a1bb-f965c4d45a5b','018563f9-e680-77ed-89fa-70394913aaee',3,'018563f9-e680-74ec-91b4-55fe8930d081','working_group',2,'018563f9-e680-78b2-84c3-dada07c92516','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(5,'018563f9-e680-75ee-a383-ba21456d778c','018563f9-e680-77ed-89fa-70394913aaee',4,'018563f9-e680-71a7-b919-e2c8baadbf0a','working_group',2,'018563f9-e680-7b5a-8789-f50f80930a14','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(6,'018563f9-e680-7d23-ab13-24f53d9eb730','018563f9-e680-77ed-89fa-70394913aaee',5,'018563f9-e680-7eb8-ba77-e23de1c76473','working_group',2,'018563f9-e680-70ee-b324-0a7281ec5e31','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(7,'018563f9-e680-7c80-91d2-f25597e984a2','018563f9-e680-77ed-89fa-70394913aaee',6,'018563f9-e680-77ee-b275-583890c46303','working_group',2,'018563f9-e680-76c5-ac8a-fbec685f8a94','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(8,'018563f9-e680-7743-b3d3-180cb6bce6ae','018563f9-e680-77ed-89fa-70394913aaee',7,'018563f9-e680-7a5a-9206-e665f15dc6b2','working_group',1,'018563f9-e680-7935-b364-c54ab3677ab7','2022-12-14',NULL);
INSERT INTO training_attendance VALUES(9,'018563f9-e680-7756-8316-1cff6852a1fd','018563f9-e680-77ed-89fa-70394913aaee',8,'018563f9-e680-747d-a701-dfd454801be6','staff',37,NULL,'2022-12-19','ส่งหนังสือเวียนแทนการเข้าประชุม');
INSERT INTO training_attendance VALUES(10,'018563f9-e680-7283-ae24-69bce6dbce66','018563f9-e680-77ed-89fa-70394913aaee',9,'018563f9-e680-7c6d-a8e6-83818f6216e9','staff',33,NULL,'2022-12-19','ส่งหนังสือเวียนแทนการเข้าประชุม');
INSERT INTO training_attendance VALUES(11,'018563f9-e680-7dea-a8ce-067cae34f765','018563f9-e680-7179-9b22-0217618078b1',0,'018563f9-e680-7ebf-b56d-b4d4717b79d0','staff',40,'018563f9-e680-7074-8971-03c8226d3fa3','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(12,'018563f9-e680-7c16-b798-9c36a34344c0','018563f9-e680-7179-9b22-0217618078b1',1,'018563f9-e680-74ca-801e-da070bfb81ed','staff',30,'018563f9-e680-7430-b034-3d65de7514b6','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(13,'018563f9-e680-7a38-abaa-512bb71c8cdc','018563f9-e680-7179-9b22-0217618078b1',2,'018563f9-e680-747e-b673-bd42d340a3ab','staff',45,'018563f9-e680-7bb5-be52-97d474eefb1d','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(14,'018563f9-e680-752d-b32e-14bf0ac1f5e2','018563f9-e680-7179-9b22-0217618078b1',3,'018563f9-e680-74ec-91b4-55fe8930d081','staff',32,'018563f9-e680-78b2-84c3-dada07c92516','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(15,'018563f9-e680-7460-b3a8-ca23715cc9dc','018563f9-e680-7179-9b22-0217618078b1',4,'018563f9-e680-71a7-b919-e2c8baadbf0a','staff',25,'018563f9-e680-7b5a-8789-f50f80930a14','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(16,'018563f9-e680-7527-846a-16e42422bc07','018563f9-e680-7179-9b22-0217618078b1',5,'018563f9-e680-747d-a701-dfd454801be6','staff',20,'018563f9-e680-7bdb-8606-fa633046f4a3','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(17,'018563f9-e680-7727-a8f7-9b64a9b4a6c2','018563f9-e680-7179-9b22-0217618078b1',6,'018563f9-e680-7eb8-ba77-e23de1c76473','staff',31,'018563f9-e680-70ee-b324-0a7281ec5e31','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(18,'018563f9-e680-7bb6-ae03-630755db4679','018563f9-e680-7179-9b22-0217618078b1',7,'018563f9-e680-7a5a-9206-e665f15dc6b2','staff',28,'018563f9-e680-7935-b364-c54ab3677ab7','2023-05-10',NULL);
INSERT INTO training_attendance VALUES(19,'018563f9-e680-7811-8af1-73053f329c47','018563f9-e680-7179-9b22-0217618078b1',8,'018563f9-e680-7ebf-b56d-b4d4717b79d0','working_group',6,NULL,'2023-05-10',NULL);
INSERT INTO training_attendance VALUES(20,'018563f9-e680-74a3-b695-366b437f7b95','018563f9-e680-7a4b-b1bc-f04f7ea0674d',0,'018563f9-e680-7ebf-b56d-b4d4717b79d0','staff',55,NULL,'2023-05-19',NULL);
INSERT INTO training_attendance VALUES(21,'018563f9-e680-7033-931f-728b6b3ac97c','018563f9-e680-763a-ba37-cf200e2ec7a0',0,'018563f9-e680-74ca-801e-da070bfb81ed','staff',41,NULL,'2023-05-24',NULL);
INSERT INTO training_attendance VALUES(22,'018563f9-e680-798c-8ddc-a7c34451978d','018563f9-e680-7f63-88d3-61c18fa90b2a',0,'018563f9-e680-747e-b673-bd42d340a3ab','staff',60,NULL,'2023-06-02',NULL);
INSERT INTO training_attendance VALUES(23,'018563f9-e680-7413-9b34-2585a4946648','018563f9-e680-700e-bfad-393b71056b76',0,'018563f9-e680-74ec-91b4-55fe8930d081','staff',44,NULL,'2023-06-09',NULL);
INSERT INTO training_attendance VALUES(24,'018563f9-e680-72a9-82eb-6e352c7b61ac','018563f9-e680-72ab-bca5-35b2b2e97a10',0,'018563f9-e680-71a7-b919-e2c8baadbf0a','staff',35,NULL,'2023-06-14',NULL);
INSERT INTO training_attendance VALUES(25,'018563f9-e680-7b80-8ffb-1013d73f652e','018563f9-e680-781c-81ed-dac0e1023078',0,'018563f9-e680-747d-a701-dfd454801be6','staff',29,NULL,'2023-06-20',NULL);
INSERT INTO training_attendance VALUES(26,'018563f9-e680-7fc5-a5d3-01b0999f5773','018563f9-e680-712c-a7ec-070d88777e4d',0,'018563f9-e680-7a5a-9206-e665f15dc6b2','staff',50,NULL,'2023-06-22',NULL);
INSERT INTO training_attendance VALUES(27,'018563f9-e680-7090-8be9-bffa358d34e0','018563f9-e680-7828-a48f-232af623580f',0,'018563f9-e680-7eb8-ba77-e23de1c76473','staff',47,NULL,'2023-08-02',NULL);
INSERT INTO training_attendance VALUES(28,'018563f9-e680-714a-8845-1d85268a9b54','018563f9-e680-7c11-b982-5326e013488f',0,'018563f9-e680-7ebf-b56d-b4d4717b79d0','working_group',9,NULL,'2023-05-16',NULL);
INSERT INTO infographic VALUES(1,'018563f9-e680-7b01-ba66-285a77496b9a','IG-ICT-66-001',1,'draft','สิทธิของท่านตาม pdpa (ตัวอย่าง)',X'27586C32346C085E123268362E6846FF4830482A272E66525E486812013DF2A238F2A20601B7DCDCDCDC0C','สิทธิของท่านตาม PDPA (ตัวอย่าง)','018563f9-e680-7ebf-b56d-b4d4717b79d0','1','2023-05-22','["staff","public_aud"]','["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"]','ภาพแสดงสิทธิแปดข้อของเจ้าของข้อมูลและช่องทางติดต่อ','018563f9-e680-7386-b6bc-42bf73f00ae1',NULL,NULL,NULL);
INSERT INTO infographic VALUES(2,'018563f9-e680-76e3-b620-024b817c3e2f','IG-HR-66-001',1,'draft','ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง)',X'27085E46764E38740C4E68064A18803268635E644A823868122E66525E4868120145F2C239F2C23EF2C23FF2A20601B4C814','ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง)','018563f9-e680-74ca-801e-da070bfb81ed','1','2023-05-15','["staff","public_aud"]','["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"]','ภาพแสดงข้อมูลบุคลากรที่เก็บ วัตถุประสงค์ ระยะเวลา และสิทธิ','018563f9-e680-7576-ac27-66bcaacf9279',NULL,NULL,NULL);
INSERT INTO infographic VALUES(3,'018563f9-e680-7947-a815-3fc068843ed0','IG-INF-66-001',1,'draft','ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง)',X'27446840306848066C14064A4A460666380C526846486C36485E462E66525E4868120142F2A22BF2A2060127','ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง)','018563f9-e680-71a7-b919-e2c8baadbf0a','1','2023-06-05','["staff","public_aud"]','["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"]','ภาพแสดงการขอและถอนความยินยอมเผยแพร่ภาพ และช่องทางใช้สิทธิ','018563f9-e680-7bdf-bc25-13a396d708fd',NULL,NULL,NULL);
INSERT INTO infographic VALUES(4,'018563f9-e680-7e77-91d6-78cd1945e09c','IG-GEN-66-001',1,'draft','กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง)',X'27064E5E125212144A3A6C2C066638085E46764E085E123268362E66525E4868120144F2C239F2C23EF2A23FF2A2060128','กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง)','018563f9-e680-747e-b673-bd42d340a3ab','1','2023-06-19','["staff","public_aud"]','["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"]','ภาพแสดงจุดติดตั้งกล้อง ระยะเวลาเก็บภาพ และวิธีขอดูภาพ','018563f9-e680-746f-a0f9-58d78590bcd1',NULL,NULL,NULL);
INSERT INTO infographic VALUES(5,'018563f9-e680-7263-834d-ff5f046e9874','IG-FIN-66-001',1,'draft','สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง)',X'27584E6C3A127A6C362C7A725E36066638085E46764E085E123268362E66525E4868120135F2C23EF2A23FF2A2060129','สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง)','018563f9-e680-74ec-91b4-55fe8930d081','1','2023-08-21','["staff","public_aud"]','["ig01","ig02","ig03","ig04","ig05","ig06","ig07","ig08","ig09","ig10"]','ภาพแสดงข้อมูลที่ใช้จ่ายเงินเดือน ผู้รับข้อมูล และสิทธิ','018563f9-e680-7222-851c-6936c3402c82',NULL,NULL,NULL);
INSERT INTO publication VALUES(1,'018563f9-e680-7280-9261-39eb75f02964','PB-ICT-66-001',1,'draft','เผยแพร่ประกาศสำหรับผู้เข้าอบรม (ตัวอย่าง)',X'273C7A48407C4A3A4A640668545868635A4A66383C76087A685E384A462E66525E4868120140F2A237F2C244F2C23CF2A20601B7C81B','เผยแพร่ประกาศสำหรับผู้เข้าอบรม (ตัวอย่าง)','notice','018563f9-e680-7ebf-b56d-b4d4717b79d0','https://www.example.go.th/pdpa/training',NULL,'2022-11-01',NULL,'["018563f9-e680-7386-b6bc-42bf73f00ae1"]',NULL,NULL,'2023-09-01',NULL,NULL,NULL,NULL);
INSERT INTO publication VALUES(2,'018563f9-e680-7429-8eef-5da1fd599d20','PB-ICT-66-002',1,'draft','เผยแพร่รายการกิจกรรม สป.กษ. ในราชกิจจานุเบกษา (ตัวอย่าง)',X'273C7A48407C4A4A684806684A066C14064A4A46583A065636804A6818066C1414683674387A0656682E66525E4868120140F2A22540F2A2060135','เผยแพร่รายการกิจกรรม สป.กษ. ในราชกิจจานุเบกษา (ตัวอย่าง)','gazette','018563f9-e680-7ebf-b56d-b4d4717b79d0',NULL,'ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง','2023-01-31',NULL,NULL,'["018563f9-e680-7f72-84ab-ac9854462e24","018563f9-e680-7f47-98be-181d8212496d","018563f9-e680-7999-b9fd-78c1cb05509e","018563f9-e680-751d-a25b-6226438bb66f","018563f9-e680-71e7-9753-fff3dffa6360","018563f9-e680-7440-96e3-9ff2caa0d4e0","018563f9-e680-7a4c-8da3-279004bbe2cc","018563f9-e680-7128-9aa5-05f284345bb2","018563f9-e680-7aa9-95eb-b95dcce85cd2","018563f9-e680-7979-9c7d-cf8ed596f631","018563f9-e680-7d5c-acfb-def17a4b32e2","018563f9-e680-7ba7-af92-c0d50ad2ed2c","018563f9-e680-7d5b-a3d6-cbb3b5c42b46","018563f9-e680-7926-a7b3-0e610d71ca02","018563f9-e680-7cc1-8a4b-eb4e6063b667","018563f9-e680-7bc8-bb03-fa20d7bfa2b8","018563f9-e680-7b42-8acf-bde9adf3dbd4","018563f9-e680-7d85-875c-a6c547d7e867","018563f9-e680-73f2-a15a-57e068f2e232"]',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO publication VALUES(3,'018563f9-e680-73ee-b4a2-da0d4616d486','PB-ICT-66-003',1,'draft','เผยแพร่ช่องทางใช้สิทธิและแจ้งเหตุ (ตัวอย่าง)',X'273C7A48407C4A185E123268121880586C32346C4E7C64147C125A7A2E742E66525E4868120140F2A245F2A23FF2C23CF2C23CF2A206012D','เผยแพร่ช่องทางใช้สิทธิและแจ้งเหตุ (ตัวอย่าง)','request_channel','018563f9-e680-7ebf-b56d-b4d4717b79d0','https://www.example.go.th/pdpa/contact',NULL,'2023-04-03',NULL,NULL,NULL,NULL,'2023-09-01',NULL,NULL,NULL,NULL);
INSERT INTO declaration VALUES(1,'018563f9-e680-7b84-ab8e-e9a95a13a4ae','DC-PLN-66-001',1,'draft','รับรองว่าไม่มีข้อมูลส่วนบุคคล สผง. (ตัวอย่าง)',X'274A66384A5E1252684682466E085E46764E58523638740C0C4E583C122E66525E486812013FF2A243F2A243F2C241F2A237F2A206012C','รับรองว่าไม่มีข้อมูลส่วนบุคคล สผง. (ตัวอย่าง)','no_personal_data','018563f9-e680-7a5a-9206-e665f15dc6b2',2566,'สำนักแผนงานและโครงการพิเศษใช้เฉพาะข้อมูลแผนงานและงบประมาณ ข้อมูลบุคลากรของสำนักอยู่ในความรับผิดชอบของกองการเจ้าหน้าที่','2023-02-08','2023-09-30','018563f9-e680-7374-861d-b6f7cc1871ac','กษ 0209/ตัวอย่าง 1',NULL,NULL,NULL);
INSERT INTO declaration VALUES(2,'018563f9-e680-7141-a35c-be121f874330','DC-HR-66-001',1,'draft','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กกจ. (ตัวอย่าง)',X'274A66384A5E1252684682466E3C763A4A6446524E3C4E085E46764E0606142E66525E486812013FF2A243F2A242F2C23DF2C23AF2A206012E','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กกจ. (ตัวอย่าง)','no_processor','018563f9-e680-74ca-801e-da070bfb81ed',2566,'กองการเจ้าหน้าที่ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน','2023-06-15','2023-09-30','018563f9-e680-7307-9822-d12b4776f12c','กษ 0202/ตัวอย่าง 20',NULL,NULL,NULL);
INSERT INTO declaration VALUES(3,'018563f9-e680-7a0b-a0ae-525833221154','DC-GEN-66-001',1,'draft','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กก. (ตัวอย่าง)',X'274A66384A5E1252684682466E3C763A4A6446524E3C4E085E46764E06062E66525E486812013FF2A243F2A242F2C23DF2C23BF2A206012D','รับรองว่าไม่มีผู้ประมวลผลข้อมูล กก. (ตัวอย่าง)','no_processor','018563f9-e680-747e-b673-bd42d340a3ab',2566,'กองกลางไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน','2023-06-20','2023-09-30','018563f9-e680-7736-aeda-2a064967e49c','กษ 0203/ตัวอย่าง 21',NULL,NULL,NULL);
INSERT INTO declaration VALUES(4,'018563f9-e680-7877-a6bd-69cc8d04a6bb','DC-FOR-66-001',1,'draft','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกต. (ตัวอย่าง)',X'274A66384A5E1252684682466E3C763A4A6446524E3C4E085E46764E58062E2E66525E486812013FF2A243F2A242F2C23DF2C23AF2A206012E','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกต. (ตัวอย่าง)','no_processor','018563f9-e680-7eb8-ba77-e23de1c76473',2566,'สำนักการเกษตรต่างประเทศไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน','2023-06-16','2023-09-30','018563f9-e680-797a-af30-6677538c9737','กษ 0207/ตัวอย่าง 22',NULL,NULL,NULL);
INSERT INTO declaration VALUES(5,'018563f9-e680-7df2-b53a-178c1152ff38','DC-LAW-66-001',1,'draft','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกม. (ตัวอย่าง)',X'274A66384A5E1252684682466E3C763A4A6446524E3C4E085E46764E5806462E66525E486812013FF2A243F2A242F2C23DF2C23AF2A206012E','รับรองว่าไม่มีผู้ประมวลผลข้อมูล สกม. (ตัวอย่าง)','no_processor','018563f9-e680-747d-a701-dfd454801be6',2566,'สำนักกฎหมายไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลข้อมูลส่วนบุคคลแทน','2023-06-27','2023-09-30','018563f9-e680-7153-910c-5f18c8b1f2ac','กษ 0206/ตัวอย่าง 23',NULL,NULL,NULL);
INSERT INTO report VALUES(1,'018563f9-e680-7cb2-9848-9ae0791dcc8f','RP-ICT-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล ศทส. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E5432583A6E03171D1F1F272E66525E4868120137F2C241F2A231F2A2060132','รายงานการทบทวนข้อมูลส่วนบุคคล ศทส. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-7ebf-b56d-b4d4717b79d0',2566,'2022-10-01','2023-03-31','2023-02-20',NULL,'["018563f9-e680-749a-a220-25d3f390d8fe","018563f9-e680-79ae-9a01-5a8ba2704346"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,6,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(2,'018563f9-e680-7e15-bce6-547d2bea5486','RP-HR-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล กกจ. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E0606143A6E03171D1F1F272E66525E4868120137F2C241F2A231F2A2060132','รายงานการทบทวนข้อมูลส่วนบุคคล กกจ. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-74ca-801e-da070bfb81ed',2566,'2022-10-01','2023-03-31','2023-02-24',NULL,'["018563f9-e680-7128-bb31-67f7f3d306ef","018563f9-e680-782a-8113-d4001284a7ad"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(3,'018563f9-e680-7a19-bb0b-726e52b956ce','RP-FIN-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล กค. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E060C3A6E03171D1F1F272E66525E4868120137F2C241F2A232F2A2060131','รายงานการทบทวนข้อมูลส่วนบุคคล กค. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-74ec-91b4-55fe8930d081',2566,'2022-10-01','2023-03-31','2023-03-01',NULL,'["018563f9-e680-729f-82ef-c8aadfafcfc5","018563f9-e680-714d-9b70-85b140941ab8"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(4,'018563f9-e680-7249-93b4-132d3a9def04','RP-INF-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล กกส. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E0606583A6E03171D1F1F272E66525E4868120137F2C241F2A231F2A2060132','รายงานการทบทวนข้อมูลส่วนบุคคล กกส. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-71a7-b919-e2c8baadbf0a',2566,'2022-10-01','2023-03-31','2023-03-20',NULL,'["018563f9-e680-7727-ab59-9b06d8bffa47","018563f9-e680-7c8b-b021-e26cbaf67916"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(5,'018563f9-e680-7ac0-b6c6-e6710995eabe','RP-FOR-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล สกต. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E58062E3A6E03171D1F1F272E66525E4868120137F2C241F2A231F2A2060132','รายงานการทบทวนข้อมูลส่วนบุคคล สกต. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-7eb8-ba77-e23de1c76473',2566,'2022-10-01','2023-03-31','2023-03-15',NULL,'["018563f9-e680-7bc2-916a-3d37c0e7c262","018563f9-e680-785e-b6b9-6799681cc19a"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,3,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(6,'018563f9-e680-7d2b-8dd3-e5e4029644a5','RP-GEN-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล กก. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E06063A6E03171D1F1F272E66525E4868120137F2C241F2A232F2A2060131','รายงานการทบทวนข้อมูลส่วนบุคคล กก. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-747e-b673-bd42d340a3ab',2566,'2022-10-01','2023-03-31','2023-04-24',NULL,'["018563f9-e680-7d64-b5f0-cd88f8b433f4","018563f9-e680-7db5-9c2a-f0a622361396"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,4,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(7,'018563f9-e680-7137-ba75-cc66b898bbc7','RP-LAW-66-001',1,'draft','รายงานการทบทวนข้อมูลส่วนบุคคล สกม. ปี 2566 (ตัวอย่าง)',X'274A684812683606684A3238325236085E46764E58523638740C0C4E5806463A6E03171D1F1F272E66525E4868120137F2C241F2A231F2A2060132','รายงานการทบทวนข้อมูลส่วนบุคคล สกม. ปี 2566 (ตัวอย่าง)','review','018563f9-e680-747d-a701-dfd454801be6',2566,'2022-10-01','2023-03-31','2023-05-19',NULL,'["018563f9-e680-7a90-97a5-b490065b068f","018563f9-e680-79f4-9f4c-04907f3c2b83"]','ทบทวนรายการข้อมูล การเก็บรักษา และการทำลายครบทุกรายการ ผลตามบันทึกการทบทวนที่แนบ',NULL,NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(8,'018563f9-e680-78bf-b7dc-3400ac7a6c8b','RP-ICT-66-002',1,'draft','รายงานผลรอบ 9 เดือน ศทส. (ตัวอย่าง)',X'274A68481268363C4E4A5E380325272C7A725E365432582E66525E486812012DF2A2060120','รายงานผลรอบ 9 เดือน ศทส. (ตัวอย่าง)','round9','018563f9-e680-7ebf-b56d-b4d4717b79d0',2566,'2022-10-01','2023-06-30','2023-06-19','["k5_9_2","k5_9_3","k5_9_4","k5_9_5"]',NULL,'ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(9,'018563f9-e680-7f69-af83-b6fd42acff6c','RP-HR-66-002',1,'draft','รายงานผลรอบ 9 เดือน กกจ. (ตัวอย่าง)',X'274A68481268363C4E4A5E380325272C7A725E360606142E66525E486812012DF2A2060120','รายงานผลรอบ 9 เดือน กกจ. (ตัวอย่าง)','round9','018563f9-e680-74ca-801e-da070bfb81ed',2566,'2022-10-01','2023-06-30','2023-06-21','["k5_9_2","k5_9_3","k5_9_4","k5_9_5"]',NULL,'ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(10,'018563f9-e680-79a5-9460-583e966d6bbe','RP-FIN-66-002',1,'draft','รายงานผลรอบ 9 เดือน กค. (ตัวอย่าง)',X'274A68481268363C4E4A5E380325272C7A725E36060C2E66525E486812012EF2A206011F','รายงานผลรอบ 9 เดือน กค. (ตัวอย่าง)','round9','018563f9-e680-74ec-91b4-55fe8930d081',2566,'2022-10-01','2023-06-30','2023-06-26','["k5_9_3","k5_9_4","k5_9_5"]',NULL,'ยังไม่ได้จัดทำอินโฟกราฟิก ข้อตกลงกับผู้รับจ้างรายเดิมสิ้นสุด อยู่ระหว่างทำฉบับใหม่',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(11,'018563f9-e680-743b-bbe7-f0c6937c8c46','RP-INF-66-002',1,'draft','รายงานผลรอบ 9 เดือน กกส. (ตัวอย่าง)',X'274A68481268363C4E4A5E380325272C7A725E360606582E66525E486812012DF2A2060120','รายงานผลรอบ 9 เดือน กกส. (ตัวอย่าง)','round9','018563f9-e680-71a7-b919-e2c8baadbf0a',2566,'2022-10-01','2023-06-30','2023-06-27','["k5_9_2","k5_9_3","k5_9_4"]',NULL,'ขั้นตอนที่ 2 ถึง 4 เสนอเห็นชอบ ข้อตกลงกับผู้ส่งจดหมายข่าวรอลงนาม',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(12,'018563f9-e680-7252-9c6c-d2d0ae66777e','RP-GEN-66-002',1,'draft','รายงานผลรอบ 9 เดือน กก. (ตัวอย่าง)',X'274A68481268363C4E4A5E380325272C7A725E3606062E66525E486812012EF2A206011F','รายงานผลรอบ 9 เดือน กก. (ตัวอย่าง)','round9','018563f9-e680-747e-b673-bd42d340a3ab',2566,'2022-10-01','2023-06-30','2023-07-10','["k5_9_2","k5_9_3","k5_9_4","k5_9_5"]',NULL,'ดำเนินการตามขั้นตอนที่ 2 ถึง 5 แล้ว เสนอหัวหน้าหน่วยงานเห็นชอบ',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(13,'018563f9-e680-7ce6-bcb3-d1bb5e526b44','RP-ICT-66-003',1,'draft','บัญชีรายการข้อมูลส่วนบุคคล สป.กษ. ณ 5 เมษายน 2566 (ตัวอย่าง)',X'2738661E186E4A684806684A085E46764E58523638740C0C4E583A06562A031D27467A5668483603171D1F1F272E66525E486812013AF2C241F2A22AF2A2060136','บัญชีรายการข้อมูลส่วนบุคคล สป.กษ. ณ 5 เมษายน 2566 (ตัวอย่าง)','snapshot','018563f9-e680-7ebf-b56d-b4d4717b79d0',2566,'2022-10-01','2023-04-05','2023-04-05',NULL,NULL,'รวมรายการข้อมูลของทุกหน่วยงานที่ส่งแล้ว เก้าหน่วยงาน ขาดสำนักตรวจราชการ',NULL,NULL,28,'0e955b73309dd9ff9bdcf0e45a7c931544f76caddd1e50866e3a2d75e41ec3da',NULL,NULL,NULL);
INSERT INTO report VALUES(14,'018563f9-e680-7497-8ad4-2a84994ea3f5','RP-ICT-66-004',1,'draft','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. รอบ 9 เดือน (ตัวอย่าง)',X'274A68481268363C4E06684A2C6863367A6C361268360C74460C4A5E12085E46764E58523638740C0C4E583A06564A5E380325272C7A725E362E66525E486812012FF2C240F2C241F2A22DF2A20601B9C837','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. รอบ 9 เดือน (ตัวอย่าง)','round9','018563f9-e680-7ebf-b56d-b4d4717b79d0',2566,'2022-10-01','2023-06-30','2023-07-05','["k2_9_1","k2_9_2","k2_9_3","k2_9_4"]',NULL,'สรุปผลขั้นตอนรอบ 9 เดือนของทุกหน่วยงาน','สำนักตรวจราชการยังไม่มีรายการ กองประสานงานโครงการฯ ยังเป็นร่าง','ติดตามเป็นรายหน่วยงาน',NULL,NULL,NULL,NULL,NULL);
INSERT INTO report VALUES(15,'018563f9-e680-7e8a-823b-37edca4836eb','RP-ICT-66-005',1,'draft','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. ประจำปี 2566 (ตัวอย่าง)',X'274A68481268363C4E06684A2C6863367A6C361268360C74460C4A5E12085E46764E58523638740C0C4E583A06563A4A641468633A6E03171D1F1F272E66525E486812012FF2C240F2C241F2A22AF2A20601B9C89FC812','รายงานผลการดำเนินงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ. ประจำปี 2566 (ตัวอย่าง)','annual','018563f9-e680-7ebf-b56d-b4d4717b79d0',2566,'2022-10-01','2023-09-30','2023-09-20','["k2_100"]',NULL,'แปดในสิบหน่วยงานมีรายการและประกาศ หรือรับรองว่าไม่มี ที่ยังค้างคือสำนักตรวจราชการและกองประสานงานโครงการฯ',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO result VALUES(1,'018563f9-e680-7d2a-8f9d-bee664d3b857','RS-ICT-66-001',1,'draft','บัญชีข้อมูล รอบ 6 เดือน (ตัวอย่าง)',X'2738661E186E085E46764E4A5E38031F272C7A725E362E66525E4868120140F2C234F2A2060120','บัญชีข้อมูล รอบ 6 เดือน (ตัวอย่าง)','kpi1','m6',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','50','["k1_50"]',6,'2023-03-15','2023-03-22',NULL,'2023-03-24','ระบบบัญชีข้อมูล','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(2,'018563f9-e680-7afc-bcaa-31d6020acfc6','RS-ICT-66-002',1,'draft','บัญชีข้อมูล รอบ 9 เดือน (ตัวอย่าง)',X'2738661E186E085E46764E4A5E380325272C7A725E362E66525E4868120140F2C234F2A2060120','บัญชีข้อมูล รอบ 9 เดือน (ตัวอย่าง)','kpi1','m9',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','75','["k1_50","k1_system","k1_gdcatalog"]',7,NULL,NULL,'2023-06-08','2023-06-12','ระบบบัญชีข้อมูล','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(3,'018563f9-e680-7210-a6b3-090971cfdb9b','RS-ICT-66-003',1,'draft','บัญชีข้อมูล สิ้นปี (ตัวอย่าง)',X'2738661E186E085E46764E586C363A6E2E66525E4868120140F2C240F2C23EF2A206011D','บัญชีข้อมูล สิ้นปี (ตัวอย่าง)','kpi1','m12',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','95','["k1_50","k1_system","k1_gdcatalog","k1_format"]',8,NULL,NULL,NULL,'2023-09-15','ระบบบัญชีข้อมูล','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(4,'018563f9-e680-7ee6-97c5-7f6426e78bf6','RS-ICT-66-004',1,'draft','เบิกจ่าย รอบ 6 เดือน (ตัวอย่าง)',X'27387A6C061468484A5E38031F272C7A725E362E66525E4868120141F2A236F2A206011D','เบิกจ่าย รอบ 6 เดือน (ตัวอย่าง)','kpi3','m6',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','53.20',NULL,NULL,NULL,NULL,NULL,'2023-03-31','GFMIS','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(5,'018563f9-e680-7209-95e5-ee117c3cafea','RS-ICT-66-005',1,'draft','เบิกจ่าย รอบ 9 เดือน (ตัวอย่าง)',X'27387A6C061468484A5E380325272C7A725E362E66525E4868120141F2A236F2A206011D','เบิกจ่าย รอบ 9 เดือน (ตัวอย่าง)','kpi3','m9',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','76.40',NULL,NULL,NULL,NULL,NULL,'2023-06-30','GFMIS','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(6,'018563f9-e680-71ec-b366-d0d260863110','RS-ICT-66-006',1,'draft','เบิกจ่าย สิ้นปี (ตัวอย่าง)',X'27387A6C06146848586C363A6E2E66525E4868120141F2A242F2C23EF2A206011A','เบิกจ่าย สิ้นปี (ตัวอย่าง)','kpi3','m12',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','98.60',NULL,NULL,NULL,NULL,NULL,'2023-09-30','GFMIS','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(7,'018563f9-e680-7f53-983f-888f40f33789','RS-ICT-66-007',1,'draft','ผลตามแผน รอบ 6 เดือน (ตัวอย่าง)',X'273C4E2E68463C7C364A5E38031F272C7A725E362E66525E4868120130F2A206011D','ผลตามแผน รอบ 6 เดือน (ตัวอย่าง)','kpi4','m6',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','61.50',NULL,NULL,NULL,NULL,NULL,'2023-03-31','ระบบ MBUD','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(8,'018563f9-e680-7448-8ac0-b89294267d40','RS-ICT-66-008',1,'draft','ผลตามแผน รอบ 9 เดือน (ตัวอย่าง)',X'273C4E2E68463C7C364A5E380325272C7A725E362E66525E4868120130F2A206011D','ผลตามแผน รอบ 9 เดือน (ตัวอย่าง)','kpi4','m9',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','91.00',NULL,NULL,NULL,NULL,NULL,'2023-06-30','ระบบ MBUD','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(9,'018563f9-e680-73bd-b3b6-61fb3f16b600','RS-ICT-66-009',1,'draft','ผลตามแผน สิ้นปี (ตัวอย่าง)',X'273C4E2E68463C7C36586C363A6E2E66525E486812013CF2C23EF2A206011A','ผลตามแผน สิ้นปี (ตัวอย่าง)','kpi4','m12',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','98.10',NULL,NULL,NULL,NULL,NULL,'2023-09-30','ระบบ MBUD','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(10,'018563f9-e680-737b-aee1-df229921514e','RS-ICT-66-010',1,'draft','pmqa 4.0 รอบประกวด (ตัวอย่าง)',X'48424A2A1B13274A5E383A4A6406522C2E66525E4868120132F2A20601DCDCDCDC17','PMQA 4.0 รอบประกวด (ตัวอย่าง)','kpi6','pmqa_award',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','404.20',NULL,NULL,NULL,NULL,NULL,'2023-08-10','ก.พ.ร.','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO result VALUES(11,'018563f9-e680-7cf6-b42a-ee2a7e6692e1','RS-ICT-66-011',1,'draft','pmqa 4.0 รอบวัดผล (ตัวอย่าง)',X'48424A2A1B13274A5E3852662C3C4E2E66525E4868120133F2A20601DCDCDCDC16','PMQA 4.0 รอบวัดผล (ตัวอย่าง)','kpi6','pmqa_indicator',2566,'018563f9-e680-7ebf-b56d-b4d4717b79d0','412.35',NULL,NULL,NULL,NULL,NULL,'2023-09-12','ก.พ.ร.','018563f9-e680-7ff4-8fee-0cea490b02bc',NULL,NULL,NULL);
INSERT INTO waiver VALUES(1,'018563f9-e680-7d95-a572-f29948b1eb91','WV-GEN-66-001',1,'draft','รับทราบว่าประกาศกล้องวงจรปิดมาหลังวันเริ่มเก็บ (ตัวอย่าง)',X'274A6638324A683852683A4A64066854064E5E125212144A3A6C2C46685A4E66125266364A7A6C46067A382E66525E486812013EF2A23DF2C231F2A243F28240F2A206013A','รับทราบว่าประกาศกล้องวงจรปิดมาหลังวันเริ่มเก็บ (ตัวอย่าง)','acknowledge','R23-03','RO-GEN-66-001',NULL,'2022-06-01','ติดตั้งกล้องก่อนประกาศสี่เดือน แก้ย้อนหลังไม่ได้ ติดป้ายและประกาศครบทุกจุดแล้วตั้งแต่ 3 ต.ค. 2565','018563f9-e680-7736-aeda-2a064967e49c','2023-02-20',NULL,'018563f9-e680-747e-b673-bd42d340a3ab',NULL,NULL,NULL);
INSERT INTO waiver VALUES(2,'018563f9-e680-79b9-9278-f4792b855876','WV-GEN-66-002',1,'draft','เก็บสำเนาบัตรผู้เสนอราคาตามระเบียบพัสดุ (ตัวอย่าง)',X'27067A38586863367A6838662E4A3C76587A365E4A680C682E68464A64387A6E48384066582C742E66525E4868120144F28239F2C22AF2A20601C0C82D','เก็บสำเนาบัตรผู้เสนอราคาตามระเบียบพัสดุ (ตัวอย่าง)','waive','R22-02','RO-GEN-66-003',NULL,NULL,'ระเบียบพัสดุให้แนบสำเนาบัตร ได้สั่งให้ปิดศาสนาและหมู่โลหิตบนสำเนาแล้ว','018563f9-e680-7736-aeda-2a064967e49c','2023-02-20','2023-12-31','018563f9-e680-747e-b673-bd42d340a3ab',NULL,NULL,NULL);
INSERT INTO act VALUES(1,'018563f9-e680-73d9-a1a6-455a8d911afa','018563f9-e680-7fcc-98d3-6812e0a7f284','dpa','DP-ICT-66-001','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,NULL,'2022-11-10',NULL,NULL,NULL,'1:3e5e946687dee739e41971224ee3062d5c3e602627579505b1ff8aa53b4bc0e9',NULL,1,'submitted','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(2,'018563f9-e680-761e-b8ad-e05b78d75da1','018563f9-e680-7fcc-98d3-6812e0a7f284','dpa','DP-ICT-66-001','approve','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','approve','กษ 0201/ตัวอย่าง 8','2022-11-14',NULL,NULL,NULL,'1:3e5e946687dee739e41971224ee3062d5c3e602627579505b1ff8aa53b4bc0e9','3be066b00700bd2d9afda9f751702b86c41d57157ebc7702572e41bdcc3b7bd9',1,'approved','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(3,'018563f9-e680-761e-8b54-a8966d3e9a2d','018563f9-e680-7370-83a3-f77bd17c4ba3','dpa','DP-ICT-66-002','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,NULL,'2022-12-15',NULL,NULL,NULL,'1:e5a699182635cb2145531709a70bde03f7badc5d8dc48ccda9832f6d5c11b639',NULL,1,'submitted','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(4,'018563f9-e680-7266-837a-688b9364745f','018563f9-e680-7370-83a3-f77bd17c4ba3','dpa','DP-ICT-66-002','approve','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','approve','กษ 0201/ตัวอย่าง 9','2022-12-19',NULL,NULL,NULL,'1:e5a699182635cb2145531709a70bde03f7badc5d8dc48ccda9832f6d5c11b639','027e3e2bcb32c4f335a2f61f4ab305247789162a5674e0606a9f47a0059dc970',1,'approved','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(5,'018563f9-e680-726f-9e8a-cc3f61567c5e','018563f9-e680-76a8-aa00-49720bf27303','dpa','DP-ICT-66-003','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,NULL,'2022-09-19',NULL,NULL,NULL,'1:0e9f6747362f10b620087a86d7daf6ec99b51c5742b5bf56545612e65cf8f205',NULL,1,'submitted','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(6,'018563f9-e680-72ee-ae62-00a678470506','018563f9-e680-76a8-aa00-49720bf27303','dpa','DP-ICT-66-003','approve','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','approve','กษ 0201/ตัวอย่าง 10','2022-09-22',NULL,NULL,NULL,'1:0e9f6747362f10b620087a86d7daf6ec99b51c5742b5bf56545612e65cf8f205','4e472745ed4b82906d62c1eae7a7f045d74a4bdc9564a0e00c0e1d6451ea3d1b',1,'approved','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(7,'018563f9-e680-7345-b7eb-5186a0c0157c','018563f9-e680-7982-9da0-318c3f28cc42','dpa','DP-FIN-66-001','submit','unit','018563f9-e680-78b2-84c3-dada07c92516','ตัวอย่าง หัวหน้ากลุ่มการเงิน','หัวหน้ากลุ่มการเงิน',NULL,NULL,'2022-05-18',NULL,NULL,NULL,'1:1f52c3263f44b3e5c64948d8704a0574225fc0d12dd48dc3916c354f2ca9777e',NULL,1,'submitted','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(8,'018563f9-e680-73a8-86a1-0c4169f8f2eb','018563f9-e680-7982-9da0-318c3f28cc42','dpa','DP-FIN-66-001','approve','unit','018563f9-e680-7c0e-b750-60fa75b30295','ตัวอย่าง ผู้อำนวยการ กค.','ผู้อำนวยการกองคลัง','approve','กษ 0204/ตัวอย่าง 3','2022-05-20',NULL,NULL,NULL,'1:1f52c3263f44b3e5c64948d8704a0574225fc0d12dd48dc3916c354f2ca9777e','4f3ac92841a4a011259b5a0183df08951a702ed1fbebf2711aea32acfc1c614b',1,'approved','2022-12-31T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(9,'0185d01f-7280-7682-a36c-3746c1ef5a97','0185caf9-1680-77e6-8136-dbe831d4483c','evidence','EV-LAB-66-002','erase','unit','018563f9-e680-7ef8-9c33-31d5f1f9bde9','ตัวอย่าง DPO','เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',NULL,NULL,'2023-01-21','Read in error',NULL,NULL,'1:f490adc040d809de49db1971c2809cff92584e054de63ece9757559c97f56bd5',NULL,2,'draft','2023-01-21T00:00:00+07:00',1,'tester','{"fields":[],"files":["56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52"],"redacted":[]}');
INSERT INTO act VALUES(10,'018698f7-7680-7f4a-b3a4-59daaa53f497','018608c5-6680-7025-ba88-0a30487a934c','request','RQ-LAB-66-001','erase','unit','018563f9-e680-7ef8-9c33-31d5f1f9bde9','ตัวอย่าง DPO','เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',NULL,'LAB 1/2566','2023-03-01','Kept long enough',NULL,NULL,'1:391adf996ef95cfe2a0d1ab54d321154e88a1031fe1f37ae3436b5d6ba948b9e',NULL,3,'draft','2023-03-01T00:00:00+07:00',1,'tester','{"fields":["requester_contact","requester_name"],"files":[],"redacted":[]}');
INSERT INTO act VALUES(11,'01869e1d-d280-7039-b245-8bb588cc222e','018563f9-e680-7f72-84ab-ac9854462e24','activity','RO-ICT-66-001','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,'ICT 10/2566','2023-03-02',NULL,NULL,NULL,'1:4a3d2c6669f384c1297281382fdb9dee81b537e3ea5cf83490d5dc677d9c8043',NULL,1,'submitted','2023-03-02T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(12,'01869e1d-d280-7fa5-b54c-2ad40bcd3665','018563f9-e680-7f47-98be-181d8212496d','activity','RO-ICT-66-002','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,'ICT 10/2566','2023-03-02',NULL,NULL,NULL,'1:4db651d806e6968ad2fc5e6a31e74a6133bfcd055d61adbdb4f6014c61d23b28',NULL,1,'submitted','2023-03-02T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(13,'0186b2b7-4280-7b64-9ce4-7eff302524ce','018563f9-e680-7f72-84ab-ac9854462e24','activity','RO-ICT-66-001','approve','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','approve','ICT 11/2566','2023-03-06',NULL,NULL,NULL,'1:4a3d2c6669f384c1297281382fdb9dee81b537e3ea5cf83490d5dc677d9c8043','5d77f905606b37e6446bb5de9ef0e0bc8909ed2a3cada2060f773116de866520',1,'approved','2023-03-06T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(14,'0186b2b7-4280-7135-ae81-37ac7b6c9e1e','018563f9-e680-7f47-98be-181d8212496d','activity','RO-ICT-66-002','return','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร',NULL,NULL,'2023-03-06','Say for how long',NULL,NULL,'1:4db651d806e6968ad2fc5e6a31e74a6133bfcd055d61adbdb4f6014c61d23b28',NULL,1,'returned','2023-03-06T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(15,'0186b7dd-9e80-7e6c-a400-c8761713559c','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','activity','RO-LAB-66-002','submit','unit','018563f9-e680-7074-8971-03c8226d3fa3','ตัวอย่าง หัวหน้ากลุ่ม ศทส.','หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ',NULL,NULL,'2023-03-07',NULL,NULL,NULL,'1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588',NULL,3,'submitted','2023-03-07T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(16,'0186b7dd-9e80-7908-983a-705b12796b86','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','activity','RO-LAB-66-002','approve','unit','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร','approve',NULL,'2023-03-07',NULL,NULL,'Signed on paper','1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588','5c2db9d84a119427261c3decad32d77f5a0bd29a802f95fa3cec76566c586dee',3,'approved','2023-03-07T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act VALUES(17,'0186b7dd-9e80-7bb8-90d1-a9a92fd7f9fb','01859779-7e80-7ce3-a5a9-ea1d4c96b3f9','activity','RO-LAB-66-002','retire','centre','018563f9-e680-7ff4-8fee-0cea490b02bc','ตัวอย่าง ผู้อำนวยการ ศทส.','ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร',NULL,NULL,'2023-03-07','Given to another office',NULL,NULL,'1:577f147abe28c926c4a2b54e072f106055a47b9465e36f68309bc387e8adc588',NULL,3,'retired','2023-03-07T00:00:00+07:00',1,'tester',NULL);
INSERT INTO act_print VALUES('018563f9-e680-7266-837a-688b9364745f','{"noun":"dpa","record":{"uid":"018563f9-e680-7370-83a3-f77bd17c4ba3","ref":"DP-ICT-66-002","name":"ข้อตกลงประมวลผลข้อมูล งานดูแลระบบสารสนเทศกลาง (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"controller","party_ref":"018563f9-e680-7b1e-9380-4ea5b1350ff3","template_ref":"018563f9-e680-7fcc-98d3-6812e0a7f284","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 1/2566","service":"ดูแลระบบสารสนเทศกลาง","purposes":"ดูแลระบบสารสนเทศกลาง","subject_categories":["official","gov_employee"],"data_elements":["name","email","position","username","log"],"security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-12-20","signed_by":"018563f9-e680-7ff4-8fee-0cea490b02bc","signed_by_party":"กรรมการผู้จัดการ (ตัวอย่าง)","valid_from":"2023-01-01","first_data_on":"2023-01-04","notes":"มีผลจนสิ้นสุดสัญญาหลัก"},"named":[{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","noun":"unit"},{"uid":"018563f9-e680-7b1e-9380-4ea5b1350ff3","ref":"PY-ORG-66-001","name":"บริษัท ตัวอย่างดูแลระบบ จำกัด","party_type":"company","party_role":["hosting","maint"],"contact":"โทร. 0 2000 1001 อีเมล support@example.com","country":"TH","noun":"party"},{"uid":"018563f9-e680-7fcc-98d3-6812e0a7f284","ref":"DP-ICT-66-001","name":"แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)","noun":"dpa"},{"uid":"018563f9-e680-70d3-a361-42ab8ee569d1","ref":"SC-ORG-66-001","name":"ระบบงานและคลาวด์","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"],"sec_phys":["server_room"],"sec_access_text":"กำหนดสิทธิตามบทบาทในระบบ ผู้ดูแลระบบมีเท่าที่จำเป็นและแยกบัญชีจากบัญชีใช้งานปกติ","sec_user_text":"ผู้ใช้รับทราบนโยบายก่อนได้บัญชี และสอบทานสิทธิทุก ๖ เดือน","sec_audit_text":"เก็บบันทึกการเข้าใช้ เรียกดู แก้ไข และส่งออกข้อมูล ไม่น้อยกว่า ๙๐ วัน และสอบทานรายการผิดปกติ","sec_description":"ระบบงานใช้บัญชีรายบุคคลและยืนยันตัวตนหลายปัจจัยสำหรับผู้ดูแล เข้ารหัสข้อมูลที่จัดเก็บและระหว่างส่ง แยกเครือข่ายและปรับปรุงโปรแกรมสม่ำเสมอ สำรองข้อมูลและทดสอบกู้คืน ควบคุมผู้รับจ้างด้วยข้อตกลง","noun":"security"},{"uid":"018563f9-e680-7ff4-8fee-0cea490b02bc","ref":"PS-ICT-66-001","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","noun":"person"}]}');
INSERT INTO act_print VALUES('018563f9-e680-72ee-ae62-00a678470506','{"noun":"dpa","record":{"uid":"018563f9-e680-76a8-aa00-49720bf27303","ref":"DP-ICT-66-003","name":"ข้อตกลงใช้เครื่องแม่ข่ายกลาง (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"processor","party_ref":"018563f9-e680-74e3-be0f-e0d9e9b9609d","main_contract":"บันทึกข้อตกลงตัวอย่าง 5/2565","service":"ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม","purposes":"ให้บริการเครื่องแม่ข่ายกลางและสำรองข้อมูลแก่กรม","subject_categories":["farmer"],"data_elements":["name","id13","farmer_id","plot"],"security_ref":"018563f9-e680-79f4-99e4-f2cc5e7463e8","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-09-26","signed_by":"018563f9-e680-7ff4-8fee-0cea490b02bc","signed_by_party":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศ (ตัวอย่าง)","valid_from":"2022-10-01","first_data_on":"2022-10-03","notes":"มีผลจนกว่าฝ่ายใดฝ่ายหนึ่งบอกเลิก"},"named":[{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","noun":"unit"},{"uid":"018563f9-e680-74e3-be0f-e0d9e9b9609d","ref":"PY-ORG-66-004","name":"กรมส่งเสริมการเกษตร (ตัวอย่าง)","party_type":"state","contact":"ศูนย์เทคโนโลยีสารสนเทศ โทร. 0 2000 1004","country":"TH","noun":"party"},{"uid":"018563f9-e680-79f4-99e4-f2cc5e7463e8","ref":"SC-ORG-66-002","name":"ศูนย์ข้อมูลกลาง","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"],"sec_phys":["locked_room","visitor_log","cctv_guard","server_room","device_custody","fire"],"sec_access_text":"ผู้ดูแลศูนย์ข้อมูลตามคำสั่งแต่งตั้ง ไม่เปิดดูเนื้อหาข้อมูลเว้นแต่ได้รับคำสั่งจากผู้ควบคุมข้อมูล","sec_user_text":"ผู้ดูแลลงนามรักษาความลับ ใช้บัญชีผู้ดูแลรายบุคคล และผู้รับจ้างเข้าห้องเครื่องพร้อมเจ้าหน้าที่เสมอ","sec_audit_text":"บันทึกการเข้าห้องเครื่อง การใช้บัญชีผู้ดูแล และผลการสำรองข้อมูลทุกวัน","sec_description":"ศูนย์ข้อมูลควบคุมการเข้าออกและป้องกันอัคคีภัย แยกข้อมูลของผู้ควบคุมแต่ละรายออกจากกัน สำรองข้อมูลทุกคืนแบบเข้ารหัส ทดสอบกู้คืนตามรอบ และแจ้งเหตุละเมิดแก่ผู้ควบคุมข้อมูลภายใน ๒๔ ชั่วโมง","noun":"security"},{"uid":"018563f9-e680-7ff4-8fee-0cea490b02bc","ref":"PS-ICT-66-001","post":"ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","noun":"person"}]}');
INSERT INTO act_print VALUES('018563f9-e680-73a8-86a1-0c4169f8f2eb','{"noun":"dpa","record":{"uid":"018563f9-e680-7982-9da0-318c3f28cc42","ref":"DP-FIN-66-001","name":"ข้อตกลงประมวลผลข้อมูล งานพิมพ์สลิปเงินเดือน ปี 2565 (ตัวอย่าง)","is_template":false,"dpa_version":"1","unit_ref":"018563f9-e680-74ec-91b4-55fe8930d081","our_role":"controller","party_ref":"018563f9-e680-75b0-921e-02aff32a66fb","main_contract":"สัญญาจ้างตัวอย่างเลขที่ 3/2566","service":"พิมพ์และจัดส่งสลิปเงินเดือน","purposes":"พิมพ์และจัดส่งสลิปเงินเดือน","subject_categories":["official","gov_employee"],"data_elements":["name","bank_acct"],"security_ref":"018563f9-e680-7227-a949-dcc34180f8eb","subprocessor_allowed":false,"dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","signed_at":"2022-05-25","signed_by":"018563f9-e680-7c0e-b750-60fa75b30295","signed_by_party":"กรรมการผู้จัดการ (ตัวอย่าง)","valid_from":"2022-06-01","valid_to":"2023-05-31","first_data_on":"2022-06-10","service_ended_on":"2023-05-31","exit_confirmed_on":"2023-06-07"},"named":[{"uid":"018563f9-e680-74ec-91b4-55fe8930d081","ref":"FIN","code":"FIN","name":"กองคลัง","abbreviation":"กค.","noun":"unit"},{"uid":"018563f9-e680-75b0-921e-02aff32a66fb","ref":"PY-ORG-66-002","name":"บริษัท ตัวอย่างพิมพ์สลิป จำกัด","party_type":"company","party_role":["print"],"contact":"โทร. 0 2000 1002 อีเมล slip@example.com","country":"TH","noun":"party"},{"uid":"018563f9-e680-7227-a949-dcc34180f8eb","ref":"SC-ORG-66-004","name":"ระบบงานบุคคลและการเงิน","sec_org":["policy","role_access","uam","user_resp","training","risk_assess","paper_log","review","classification"],"sec_tech":["auth","least_priv","audit_log","encrypt_transit","backup","malware","firewall"],"sec_phys":["lock_cabinet","locked_room","clean_desk","safe_disposal"],"sec_access_text":"เฉพาะเจ้าหน้าที่งานบุคคลหรืองานการเงินที่ได้รับแต่งตั้ง และเจ้าของข้อมูลดูข้อมูลของตนได้","sec_user_text":"ผู้ใช้ลงนามรักษาความลับ เปลี่ยนรหัสผ่านตามรอบ และถูกถอนสิทธิในวันที่ย้ายหรือพ้นหน้าที่","sec_audit_text":"ระบบบันทึกการเรียกดู แก้ไข และพิมพ์ทุกครั้ง ผู้ดูแลระบบและหัวหน้ากลุ่มสอบทานทุกไตรมาส","sec_description":"ข้อมูลบุคคลและการเงินเก็บในระบบงานที่แยกสิทธิผู้บันทึก ผู้ตรวจ และผู้อนุมัติ แฟ้มกระดาษอยู่ในห้องทะเบียนที่ควบคุมการเข้าออก เอกสารอ่อนไหวใส่ซองปิดผนึกแยกจากแฟ้มหลัก การส่งข้อมูลระหว่างหน่วยงานเข้ารหัส","noun":"security"},{"uid":"018563f9-e680-7c0e-b750-60fa75b30295","ref":"PS-FIN-66-001","post":"ผู้อำนวยการกองคลัง","noun":"person"}]}');
INSERT INTO act_print VALUES('018563f9-e680-761e-b8ad-e05b78d75da1','{"noun":"dpa","record":{"uid":"018563f9-e680-7fcc-98d3-6812e0a7f284","ref":"DP-ICT-66-001","name":"แม่แบบข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (ตัวอย่าง)","is_template":true,"dpa_version":"1","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","our_role":"controller","service":"ตามสัญญาหลัก","dp_items":["dp01","dp02","dp03","dp04","dp05","dp06","dp07","dp08","dp09","dp10","dp11","dp12","dp13","dp14","dp15"],"breach_hours":24,"dsar_days":7,"data_exit":"both","valid_from":"2022-11-15"},"named":[{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","noun":"unit"}]}');
INSERT INTO act_print VALUES('0186b2b7-4280-7b64-9ce4-7eff302524ce','{"noun":"activity","record":{"uid":"018563f9-e680-7f72-84ab-ac9854462e24","ref":"RO-ICT-66-001","activity_name":"การแจ้งปัญหาและช่วยเหลือผู้ใช้","activity_desc":"รับแจ้งปัญหาการใช้คอมพิวเตอร์และระบบงาน มอบหมายผู้แก้ไข บันทึกผล และสำรวจความพึงพอใจ","fiscal_year":2566,"unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","record_role":"controller","activity_owner":"018563f9-e680-7074-8971-03c8226d3fa3","form_name":"แบบแจ้งปัญหาการใช้งาน","collect_start":"2020-01-06","collected_before_pdpa":true,"is_routine":true,"dataset_refs":["018563f9-e680-7967-b2f1-80d10a8a7d44"],"subject_categories":["official","gov_employee","contractor_staff","system_account"],"subject_count":1200,"subject_vulnerable":["none"],"data_elements":["name","phone","email","position","username","ip","device","opinion"],"source_types":["self"],"collection_channels":["web_form","email","phone"],"acquisition_form":["soft"],"purpose":[{"uid":"018563f9-e680-7057-a340-d7eabea37312","purpose_text":"เพื่อรับแจ้ง แก้ไข และติดตามปัญหาการใช้ระบบ","purpose_elements":["name","phone","email","position","username","ip","device","opinion"],"lawful_basis":"public_task","legal_ref":"กฎกระทรวงแบ่งส่วนราชการสำนักงานปลัดกระทรวง กระทรวงเกษตรและสหกรณ์","mandatory_provision":"needed_for_service","nonprovision_effect":"ไม่สามารถติดต่อกลับหรือแก้ไขปัญหาได้"}],"notice_channels":["form_text","intranet"],"notice_timing":"before","oia23_published":"ประกาศรายการข้อมูลส่วนบุคคล สป.กษ. (ตัวอย่าง) เล่ม 140 ตอนพิเศษ 0 ง","internal_access":"เจ้าหน้าที่ช่วยเหลือผู้ใช้และผู้ดูแลระบบที่ได้รับมอบหมาย","access_conditions":"เห็นเฉพาะเรื่องที่ได้รับมอบหมาย การเข้าเครื่องระยะไกลต้องให้ผู้ใช้อนุญาตทุกครั้ง ไม่ถามรหัสผ่าน","access_rights_method":"ยื่นแบบคำขอใช้สิทธิที่หน่วยงานเจ้าของกิจกรรมหรืองานสารบรรณ ทางไปรษณีย์ หรืออีเมลกลางของสำนักงาน พร้อมหลักฐานยืนยันตัวตน สำนักงานแจ้งผลภายใน ๓๐ วัน","uses_without_consent":"ใช้แก้ไขปัญหาและปรับปรุงบริการภายในสำนักงาน โดยไม่ต้องขอความยินยอม","storage":[{"uid":"018563f9-e680-7840-b8bc-55603dc4983a","storage_medium":"database","storage_location":"ระบบแจ้งซ่อม (ตัวอย่าง)","storage_country":"TH"}],"retention_ref":"018563f9-e680-72f0-aa42-91bcd5610dad","is_official_record":false,"disposal_owner":"018563f9-e680-7074-8971-03c8226d3fa3","security_ref":"018563f9-e680-70d3-a361-42ab8ee569d1","risk_rating":"low","not_applicable":{"recipient":"ไม่มีการเปิดเผยแก่บุคคลหรือหน่วยงานภายนอกเป็นประจำ","processor_use":"เจ้าหน้าที่ของสำนักงานดำเนินการเอง ไม่ได้มอบหมายให้บุคคลภายนอกประมวลผลแทน","transfer":"ไม่มีการส่งหรือโอนข้อมูลไปต่างประเทศ"}},"named":[{"uid":"018563f9-e680-7ebf-b56d-b4d4717b79d0","ref":"ICT","code":"ICT","name":"ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร","abbreviation":"ศทส.","noun":"unit"},{"uid":"018563f9-e680-7074-8971-03c8226d3fa3","ref":"PS-ICT-66-002","post":"หัวหน้ากลุ่มพัฒนาระบบสารสนเทศ","noun":"person"},{"uid":"018563f9-e680-7967-b2f1-80d10a8a7d44","ref":"DS-ICT-66-001","name":"การแจ้งปัญหาและช่วยเหลือผู้ใช้","unit_ref":"018563f9-e680-7ebf-b56d-b4d4717b79d0","subject_categories":["official","gov_employee","contractor_staff","system_account"],"data_elements":["name","phone","email","position","username","ip","device","opinion"],"subject_count":1200,"owner":"018563f9-e680-7074-8971-03c8226d3fa3","held_since":"2020-01-06","noun":"dataset"},{"uid":"018563f9-e680-72f0-aa42-91bcd5610dad","ref":"RT-ORG-66-001","name":"บัญชีผู้ใช้ ๑ ปีหลังปิดบัญชี","retention_text":"เก็บตลอดเวลาที่ใช้บัญชี และลบภายใน ๑ ปีนับแต่วันที่ปิดบัญชี","retention_max":1,"retention_unit":"year","retention_trigger":"end_of_membership","retention_law_ref":"นโยบายของสำนักงาน","disposal_method":["secure_erase"],"noun":"retention"},{"uid":"018563f9-e680-70d3-a361-42ab8ee569d1","ref":"SC-ORG-66-001","name":"ระบบงานและคลาวด์","sec_org":["policy","role_access","uam","user_resp","training","incident_plan","risk_assess","vendor_ctrl","review"],"sec_tech":["auth","mfa","least_priv","audit_log","encrypt_rest","encrypt_transit","backup","malware","firewall"],"sec_phys":["server_room"],"sec_access_text":"กำหนดสิทธิตามบทบาทในระบบ ผู้ดูแลระบบมีเท่าที่จำเป็นและแยกบัญชีจากบัญชีใช้งานปกติ","sec_user_text":"ผู้ใช้รับทราบนโยบายก่อนได้บัญชี และสอบทานสิทธิทุก ๖ เดือน","sec_audit_text":"เก็บบันทึกการเข้าใช้ เรียกดู แก้ไข และส่งออกข้อมูล ไม่น้อยกว่า ๙๐ วัน และสอบทานรายการผิดปกติ","sec_description":"ระบบงานใช้บัญชีรายบุคคลและยืนยันตัวตนหลายปัจจัยสำหรับผู้ดูแล เข้ารหัสข้อมูลที่จัดเก็บและระหว่างส่ง แยกเครือข่ายและปรับปรุงโปรแกรมสม่ำเสมอ สำรองข้อมูลและทดสอบกู้คืน ควบคุมผู้รับจ้างด้วยข้อตกลง","noun":"security"},{"uid":"018563f9-e680-765a-abf2-5fe7531cab64","ref":"ORG","controller_name":"สำนักงานปลัดกระทรวงเกษตรและสหกรณ์","controller_address":"๓ ถนนราชดำเนินนอก แขวงบ้านพานถม เขตพระนคร กรุงเทพฯ 10200","controller_contact":"โทร. 0 2000 0000 อีเมล pdpa@example.go.th","controller_email":"pdpa@example.go.th","controller_phone":"0 2000 0000","dpo_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","dpo_contact":"๓ ถนนราชดำเนินนอก กรุงเทพฯ โทร. 0 2000 0099 อีเมล dpo@example.go.th","noun":"organisation"},{"uid":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","ref":"PS-ORG-66-002","post":"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล","noun":"person"}]}');
INSERT INTO act_print VALUES('0186b7dd-9e80-7908-983a-705b12796b86','{"noun":"activity","record":{"uid":"01859779-7e80-7ce3-a5a9-ea1d4c96b3f9","ref":"RO-LAB-66-002","activity_name":"Samples of soil","fiscal_year":2566,"unit_ref":"01859253-2280-744c-965d-a96cecd21001","dataset_refs":["01859779-7e80-7dcd-be6d-a08632a8056f"],"subject_count":1200,"data_elements":["name","phone","+plot number"],"data_elements_other":"- nothing else","recipient":[{"uid":"01859779-7e80-7104-b8f2-888c01da1bff","recipient_name":"Land office"}]},"named":[{"uid":"01859253-2280-744c-965d-a96cecd21001","ref":"LAB","code":"LAB","name":"Laboratory","noun":"unit"},{"uid":"01859779-7e80-7dcd-be6d-a08632a8056f","ref":"DS-LAB-66-002","name":"Samples of soil","unit_ref":"01859253-2280-744c-965d-a96cecd21001","data_elements":["name","phone","+plot number"],"noun":"dataset"},{"uid":"018563f9-e680-765a-abf2-5fe7531cab64","ref":"ORG","controller_name":"สำนักงานปลัดกระทรวงเกษตรและสหกรณ์","controller_address":"๓ ถนนราชดำเนินนอก แขวงบ้านพานถม เขตพระนคร กรุงเทพฯ 10200","controller_contact":"โทร. 0 2000 0000 อีเมล pdpa@example.go.th","controller_email":"pdpa@example.go.th","controller_phone":"0 2000 0000","dpo_ref":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","dpo_contact":"๓ ถนนราชดำเนินนอก กรุงเทพฯ โทร. 0 2000 0099 อีเมล dpo@example.go.th","noun":"organisation"},{"uid":"018563f9-e680-7ef8-9c33-31d5f1f9bde9","ref":"PS-ORG-66-002","post":"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล","noun":"person"}]}');
INSERT INTO personal VALUES('018563f9-e680-71b6-a877-7b98b1f7638c',161,'018563f9-e680-74c3-8d94-5418123e026b','018563f9-e680-74c3-8d94-5418123e026b','requester_name',X'0188F114F36B2B83E338B78F7F0045A0','ผู้ขอตัวอย่าง');
INSERT INTO personal VALUES('018563f9-e680-71b6-a877-7b98b1f7638c',163,'018563f9-e680-7071-811a-4cc6a320d5a6','018563f9-e680-7071-811a-4cc6a320d5a6','requester_name',X'06AEC5BB799548C02D9DD316EB9CF107','ผู้ขอตัวอย่าง');
INSERT INTO personal VALUES('018563f9-e680-71b6-a877-7b98b1f7638c',164,'018563f9-e680-73dc-ae02-17d38930c4c9','018563f9-e680-73dc-ae02-17d38930c4c9','requester_name',X'FD81BE02A25A811C6309E4E281EB00A3','พนักงานสอบสวนตัวอย่าง');
INSERT INTO personal VALUES('018563f9-e680-71b6-a877-7b98b1f7638c',164,'018563f9-e680-73dc-ae02-17d38930c4c9','018563f9-e680-73dc-ae02-17d38930c4c9','requester_proof',X'B3A741AFDEDB8D1723DE5C0F64E4D4C0','บัตรประจำตัวเจ้าหน้าที่ของรัฐ');
INSERT INTO personal VALUES('018563f9-e680-71b6-a877-7b98b1f7638c',266,'01860deb-c280-799e-91c9-2c6685a62395','01860deb-c280-799e-91c9-2c6685a62395','requester_name',X'8186A0414944A374ABB16190CB663FD3','Another Asking');
INSERT INTO blob VALUES(1,'8691632b18fa0691a32b9bf7ed5daa50e1ff63f7715e64c1114580e582b5e2d9',1209,NULL,X'255044462D312E340A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A6F726465720A');
INSERT INTO blob VALUES(2,'56cdfd3abeb11eefd1d945a5e093a6c1efb6aaa3278b6714aa0cb19693808c52',149,NULL,NULL);
INSERT INTO score_snapshot VALUES(1,'018563f9-e680-7955-a20e-dcbe9397b68c',2566,'2022-12-31','',1000,35,'1:a411d5cd5ee368117974b2fca3c3e58b52b7732cdba2e0ce805f906dd7b22e9d','517e49d294ebb838d6f6d84b882790d4b5ee212539ea6309e9bfb7480af7d7a6','{
 "year": 2566,
 "as_of": "2022-12-31",
 "name": "คำรับรองการปฏิบัติราชการ ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร ปีงบประมาณ พ.ศ. 2566",
 "kpis": [
  {
   "kpi": "1",
   "name": "การพัฒนาระบบบัญชีข้อมูล (Data Catalog) เพื่อนำไปสู่การเปิดเผยข้อมูลภาครัฐ (Open Data)",
   "weight": 20,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "มีรายการชุดข้อมูลที่มีคุณค่า คำอธิบายชุดข้อมูลครบ 14 รายการทุกชุด และคำอธิบายทรัพยากรของชุดข้อมูลเปิดทุกชุด",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "มีระบบบัญชีข้อมูลหน่วยงานพร้อม URL (15 คะแนน) และลงทะเบียนชุดข้อมูลเปิดทุกชุดใน GD Catalog (10 คะแนน)",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ชุดข้อมูลทั้งหมดเป็นไปตามมาตรฐานข้อมูลเปิด (20 คะแนน) และมีการนำไปใช้อย่างน้อย 1 ชุด (5 คะแนน)",
     "met": false,
     "missing": []
    }
   ],
   "steps": [
    {
     "step": "K1-6-1",
     "round": 6,
     "title": "ส่ง Template 1 (รายชื่อ) และ Template 2 (คำอธิบายชุดข้อมูล)",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ยังไม่ได้ส่ง Template 1",
      "ยังไม่ได้ส่ง Template 2"
     ]
    },
    {
     "step": "K1-9-1",
     "round": 9,
     "title": "ส่ง Template 3 (คำอธิบายทรัพยากร)",
     "due": "2023-05-31",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่ได้ส่ง Template 3"
     ]
    }
   ],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "2",
   "name": "การขับเคลื่อนข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA) ของสำนักงานปลัดกระทรวงเกษตรและสหกรณ์",
   "weight": 20,
   "level": 50,
   "deductions": [],
   "score": 50.0,
   "levels": [
    {
     "level": 50,
     "text": "ชี้แจงแนวทางการดำเนินการตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA) ของ สป.กษ.",
     "met": true,
     "missing": []
    },
    {
     "level": 75,
     "text": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของ สป.กษ.",
     "met": false,
     "missing": [
      "ยังไม่มีประกาศความเป็นส่วนตัวระดับหน่วยงานภาพรวมที่อนุมัติแล้ว",
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักกฎหมาย: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว"
     ]
    },
    {
     "level": 100,
     "text": "เสนอหัวหน้าหน่วยงานพิจารณาผลการดำเนินงานการคุ้มครองข้อมูลส่วนบุคคลของ สป.กษ. ภายใต้ พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล (PDPA)",
     "met": false,
     "missing": [
      "หัวหน้าส่วนราชการยังไม่ได้พิจารณารายงานผลการดำเนินงานประจำปี"
     ]
    }
   ],
   "steps": [
    {
     "step": "K2-6-1",
     "round": 6,
     "title": "ชี้แจงแนวทางการดำเนินการตาม พ.ร.บ. (PDPA) ของ สป.กษ.",
     "due": "2023-03-31",
     "state": "done",
     "done": 10,
     "of": 10,
     "on": "2022-12-14",
     "proof": [
      "TR-ICT-66-001"
     ],
     "missing": []
    },
    {
     "step": "K2-6-2",
     "round": 6,
     "title": "รวบรวม/ตรวจสอบ/ให้คำแนะนำ กิจกรรมการดำเนินงาน (RoPA) และประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 10,
     "proof": [],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: PN-GEN-66-001 ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักกฎหมาย: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
     ]
    },
    {
     "step": "K2-6-3",
     "round": 6,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 38,
     "proof": [],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: PN-GEN-66-001 ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักกฎหมาย: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
     ]
    },
    {
     "step": "K2-9-1",
     "round": 9,
     "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
     ]
    },
    {
     "step": "K2-9-2",
     "round": 9,
     "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต ให้เจ้าของข้อมูลส่วนบุคคลได้รับทราบวัตถุประสงค์",
     "due": "2023-06-30",
     "state": "open",
     "done": 2,
     "of": 28,
     "on": "2022-11-01",
     "proof": [
      "PN-GEN-66-001",
      "PN-ICT-66-001"
     ],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
     ]
    },
    {
     "step": "K2-9-3",
     "round": 9,
     "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
     "due": "2023-06-30",
     "state": "open",
     "done": 1,
     "of": 11,
     "on": "2022-11-14",
     "proof": [
      "DP-ICT-66-001"
     ],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม",
      "สำนักการเกษตรต่างประเทศ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองกลาง: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองการเจ้าหน้าที่: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ข้อตกลงกับผู้ประมวลผลไม่มีผลใช้บังคับในวันนั้น",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม",
      "สำนักตรวจราชการ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "สำนักกฎหมาย: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "สำนักแผนงานและโครงการพิเศษ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
     ]
    },
    {
     "step": "K2-9-4",
     "round": 9,
     "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติเมื่อข้อมูลรั่วไหลที่อนุมัติแล้ว ครบหัวข้อ BP01–BP15"
     ]
    },
    {
     "step": "K2-9-5",
     "round": 9,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงาน",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    },
    {
     "step": "K2-T-1",
     "round": 6,
     "title": "เป้าหมาย: คณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
     "due": "2023-03-31",
     "state": "open",
     "done": 8,
     "of": 10,
     "on": "2022-12-01",
     "proof": [
      "PS-FIN-66-002",
      "PS-FOR-66-002",
      "PS-GEN-66-002",
      "PS-HR-66-002",
      "PS-ICT-66-001",
      "PS-INF-66-002",
      "PS-PLN-66-002",
      "PS-RDP-66-002"
     ],
     "missing": [
      "สำนักตรวจราชการ: ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)",
      "สำนักกฎหมาย: ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)"
     ],
     "target": true
    },
    {
     "step": "K2-T-2",
     "round": 6,
     "title": "เป้าหมาย: ชุดรายการข้อมูลส่วนบุคคลของ สป.กษ.",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีบัญชีรายการข้อมูลรวม ณ วันที่ในรอบ"
     ],
     "target": true
    },
    {
     "step": "K2-T-3",
     "round": 9,
     "title": "เป้าหมาย: สร้างการตระหนักรู้ให้แก่คณะทำงานฯ และบุคลากรทั่วไปของ สป.กษ.",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับคณะทำงาน",
      "ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับบุคลากรทั่วไป"
     ],
     "warnings": [
      "บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/503)"
     ],
     "target": true
    }
   ],
   "weighted": 10.0
  },
  {
   "kpi": "3",
   "name": "ร้อยละการเบิกจ่ายงบประมาณ",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "ร้อยละ 95",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "ร้อยละ 97.5",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ร้อยละ 100",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "4",
   "name": "ร้อยละความสำเร็จการขับเคลื่อนงานตามแผนการปฏิบัติงาน",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "ร้อยละ 95",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "ร้อยละ 97.5",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ร้อยละ 100",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "5",
   "name": "การดำเนินการตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA)",
   "weight": 15,
   "level": 0,
   "deductions": [],
   "score": 0.0,
   "levels": [
    {
     "level": 50,
     "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    },
    {
     "level": 75,
     "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
     ]
    },
    {
     "level": 100,
     "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
     ]
    }
   ],
   "steps": [
    {
     "step": "K5-6-1",
     "round": 6,
     "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
     "due": "2023-03-31",
     "state": "done",
     "done": 1,
     "of": 1,
     "on": "2022-12-01",
     "proof": [
      "PS-ICT-66-001"
     ],
     "missing": []
    },
    {
     "step": "K5-6-2",
     "round": 6,
     "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 6,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
     ]
    },
    {
     "step": "K5-6-3",
     "round": 6,
     "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 6,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
     ]
    },
    {
     "step": "K5-6-4",
     "round": 6,
     "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 6,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง RoPA ยังไม่ได้เสนอ"
     ]
    },
    {
     "step": "K5-6-5",
     "round": 6,
     "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 1,
     "of": 4,
     "on": "2022-11-01",
     "proof": [
      "PN-ICT-66-001"
     ],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
     ]
    },
    {
     "step": "K5-6-6",
     "round": 6,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 7,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)"
     ]
    },
    {
     "step": "K5-9-1",
     "round": 9,
     "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
     ],
     "warnings": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/62)"
     ]
    },
    {
     "step": "K5-9-2",
     "round": 9,
     "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
     ]
    },
    {
     "step": "K5-9-3",
     "round": 9,
     "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
     "due": "2023-06-30",
     "state": "open",
     "done": 1,
     "of": 4,
     "on": "2022-11-01",
     "proof": [
      "PN-ICT-66-001"
     ],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
     ]
    },
    {
     "step": "K5-9-4",
     "round": 9,
     "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ข้อตกลงกับผู้ประมวลผลไม่มีผลใช้บังคับในวันนั้น"
     ]
    },
    {
     "step": "K5-9-5",
     "round": 9,
     "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
     ]
    },
    {
     "step": "K5-9-6",
     "round": 9,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    }
   ],
   "weighted": 0.0,
   "unit": "ICT",
   "units": [
    {
     "unit": "FIN",
     "name": "กองคลัง",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "กองคลัง: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "กองคลัง: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "กองคลัง: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "กองคลัง: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "กองคลัง: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "กองคลัง: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-FIN-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองคลัง: DS-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองคลัง: DS-FIN-66-002 คณะกรรมการและเบี้ยประชุม ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองคลัง: DS-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองคลัง: DS-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองคลัง: DS-FIN-66-002 คณะกรรมการและเบี้ยประชุม ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองคลัง: DS-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองคลัง: DS-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน RoPA ยังไม่ได้เสนอ",
        "กองคลัง: DS-FIN-66-002 คณะกรรมการและเบี้ยประชุม RoPA ยังไม่ได้เสนอ",
        "กองคลัง: DS-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองคลัง: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "กองคลัง: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "กองคลัง: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "กองคลัง: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/54)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองคลัง: IG-FIN-66-001 สลิปเงินเดือนกับข้อมูลของท่าน (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองคลัง: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองคลัง: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "FOR",
     "name": "สำนักการเกษตรต่างประเทศ",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "สำนักการเกษตรต่างประเทศ: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "สำนักการเกษตรต่างประเทศ: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-FOR-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ RoPA ยังไม่ได้เสนอ",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง RoPA ยังไม่ได้เสนอ",
        "สำนักการเกษตรต่างประเทศ: DS-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "สำนักการเกษตรต่างประเทศ: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "สำนักการเกษตรต่างประเทศ: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/58)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักการเกษตรต่างประเทศ: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "GEN",
     "name": "กองกลาง",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "กองกลาง: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "กองกลาง: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "กองกลาง: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "กองกลาง: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "กองกลาง: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "กองกลาง: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-GEN-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองกลาง: DS-GEN-66-001 กล้องวงจรปิด ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองกลาง: DS-GEN-66-001 กล้องวงจรปิด ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองกลาง: DS-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองกลาง: DS-GEN-66-001 กล้องวงจรปิด RoPA ยังไม่ได้เสนอ",
        "กองกลาง: DS-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ RoPA ยังไม่ได้เสนอ",
        "กองกลาง: DS-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ RoPA ยังไม่ได้เสนอ",
        "กองกลาง: DS-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 1,
       "of": 4,
       "on": "2022-10-03",
       "proof": [
        "PN-GEN-66-001"
       ],
       "missing": [
        "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 5,
       "proof": [],
       "missing": [
        "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองกลาง: PN-GEN-66-001 ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "กองกลาง: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "กองกลาง: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "กองกลาง: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/75)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองกลาง: IG-GEN-66-001 กล้องวงจรปิดกับข้อมูลของท่าน (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 1,
       "of": 4,
       "on": "2022-10-03",
       "proof": [
        "PN-GEN-66-001"
       ],
       "missing": [
        "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองกลาง: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองกลาง: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองกลาง: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "HR",
     "name": "กองการเจ้าหน้าที่",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "กองการเจ้าหน้าที่: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "กองการเจ้าหน้าที่: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "กองการเจ้าหน้าที่: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "กองการเจ้าหน้าที่: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "กองการเจ้าหน้าที่: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "กองการเจ้าหน้าที่: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-HR-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: DS-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-003 การลาของบุคลากร ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-004 การสรรหาและคัดเลือกบุคคล ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: DS-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-003 การลาของบุคลากร ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองการเจ้าหน้าที่: DS-HR-66-004 การสรรหาและคัดเลือกบุคคล ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: DS-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) RoPA ยังไม่ได้เสนอ",
        "กองการเจ้าหน้าที่: DS-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล RoPA ยังไม่ได้เสนอ",
        "กองการเจ้าหน้าที่: DS-HR-66-003 การลาของบุคลากร RoPA ยังไม่ได้เสนอ",
        "กองการเจ้าหน้าที่: DS-HR-66-004 การสรรหาและคัดเลือกบุคคล RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 5,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองการเจ้าหน้าที่: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "กองการเจ้าหน้าที่: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "กองการเจ้าหน้าที่: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/48)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: IG-HR-66-001 ข้อมูลบุคลากรใช้ทำอะไรบ้าง (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองการเจ้าหน้าที่: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "ICT",
     "name": "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-ICT-66-001"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 6,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 6,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 6,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 1,
       "of": 4,
       "on": "2022-11-01",
       "proof": [
        "PN-ICT-66-001"
       ],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 7,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/62)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 1,
       "of": 4,
       "on": "2022-11-01",
       "proof": [
        "PN-ICT-66-001"
       ],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ข้อตกลงกับผู้ประมวลผลไม่มีผลใช้บังคับในวันนั้น"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "INF",
     "name": "กองเกษตรสารนิเทศ",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "กองเกษตรสารนิเทศ: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "กองเกษตรสารนิเทศ: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "กองเกษตรสารนิเทศ: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "กองเกษตรสารนิเทศ: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "กองเกษตรสารนิเทศ: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "กองเกษตรสารนิเทศ: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-INF-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: DS-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองเกษตรสารนิเทศ: DS-INF-66-002 รายชื่อสื่อมวลชน ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองเกษตรสารนิเทศ: DS-INF-66-003 จดหมายข่าวทางอีเมล ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: DS-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองเกษตรสารนิเทศ: DS-INF-66-002 รายชื่อสื่อมวลชน ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองเกษตรสารนิเทศ: DS-INF-66-003 จดหมายข่าวทางอีเมล ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: DS-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม RoPA ยังไม่ได้เสนอ",
        "กองเกษตรสารนิเทศ: DS-INF-66-002 รายชื่อสื่อมวลชน RoPA ยังไม่ได้เสนอ",
        "กองเกษตรสารนิเทศ: DS-INF-66-003 จดหมายข่าวทางอีเมล RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองเกษตรสารนิเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "กองเกษตรสารนิเทศ: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "กองเกษตรสารนิเทศ: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/41)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: IG-INF-66-001 ภาพถ่ายกิจกรรมกับความยินยอม (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองเกษตรสารนิเทศ: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "INS",
     "name": "สำนักตรวจราชการ",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "สำนักตรวจราชการ: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "สำนักตรวจราชการ: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "สำนักตรวจราชการ: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "สำนักตรวจราชการ: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "สำนักตรวจราชการ: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "สำนักตรวจราชการ: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่ได้มอบหมายผู้แทนเข้าร่วมคณะทำงาน (วันที่มอบหมาย)"
       ]
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "สำนักตรวจราชการ: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "สำนักตรวจราชการ: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/33)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักตรวจราชการ: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "LAW",
     "name": "สำนักกฎหมาย",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "สำนักกฎหมาย: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "สำนักกฎหมาย: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "สำนักกฎหมาย: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "สำนักกฎหมาย: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "สำนักกฎหมาย: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "สำนักกฎหมาย: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ยังไม่ได้มอบหมายผู้แทนเข้าร่วมคณะทำงาน (วันที่มอบหมาย)"
       ]
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: DS-LAW-66-001 งานคดีและความรับผิดทางละเมิด ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "สำนักกฎหมาย: DS-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: DS-LAW-66-001 งานคดีและความรับผิดทางละเมิด ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "สำนักกฎหมาย: DS-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: DS-LAW-66-001 งานคดีและความรับผิดทางละเมิด RoPA ยังไม่ได้เสนอ",
        "สำนักกฎหมาย: DS-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ",
        "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ประกาศที่ครอบคลุมไม่ได้ลงวันที่ในรอบ"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "สำนักกฎหมาย: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "สำนักกฎหมาย: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "สำนักกฎหมาย: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/37)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักกฎหมาย: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "PLN",
     "name": "สำนักแผนงานและโครงการพิเศษ",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "สำนักแผนงานและโครงการพิเศษ: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "สำนักแผนงานและโครงการพิเศษ: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-PLN-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการข้อมูลส่วนบุคคล และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคลที่อนุมัติแล้ว"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "สำนักแผนงานและโครงการพิเศษ: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/66)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    },
    {
     "unit": "RDP",
     "name": "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ขั้นตอน K5-6-2 ยังไม่แล้วเสร็จ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ขั้นตอน K5-6-3 ยังไม่แล้วเสร็จ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ขั้นตอน K5-6-5 ยังไม่แล้วเสร็จ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-RDP-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่ได้ทบทวนรายการข้อมูล (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่ได้ทบทวนการเก็บรักษาและทำลาย (วันที่ ผู้ทบทวน ผล)"
       ]
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ RoPA ยังไม่ได้เสนอ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) RoPA ยังไม่ได้เสนอ",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: DS-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่มีประกาศความเป็นส่วนตัวที่ครอบคลุม",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่มีประกาศความเป็นส่วนตัวที่ครอบคลุม",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่มีประกาศความเป็นส่วนตัวที่ครอบคลุม"
       ]
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 4,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/29)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีอินโฟกราฟิกการคุ้มครองข้อมูลส่วนบุคคล"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 3,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
       ]
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
       ]
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    }
   ]
  },
  {
   "kpi": "6",
   "name": "การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0)",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "350 คะแนน",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "399.03 คะแนน",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "438.93 คะแนน",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  }
 ],
 "total": 10.0,
 "of": 35
}','2022-12-31T00:00:00+07:00',1,'tester');
INSERT INTO score_snapshot VALUES(2,'0186e110-7e80-7b1b-9b03-c45f11c3ee40',2566,'2023-02-28','018563f9-e680-7ebf-b56d-b4d4717b79d0',1000,35,'1:a411d5cd5ee368117974b2fca3c3e58b52b7732cdba2e0ce805f906dd7b22e9d','307d54374fe22a9125783827ec91981ed392fb5c40d5a31f9af68ed4c3d81492','{
 "year": 2566,
 "as_of": "2023-02-28",
 "name": "คำรับรองการปฏิบัติราชการ ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร ปีงบประมาณ พ.ศ. 2566",
 "kpis": [
  {
   "kpi": "1",
   "name": "การพัฒนาระบบบัญชีข้อมูล (Data Catalog) เพื่อนำไปสู่การเปิดเผยข้อมูลภาครัฐ (Open Data)",
   "weight": 20,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "มีรายการชุดข้อมูลที่มีคุณค่า คำอธิบายชุดข้อมูลครบ 14 รายการทุกชุด และคำอธิบายทรัพยากรของชุดข้อมูลเปิดทุกชุด",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "มีระบบบัญชีข้อมูลหน่วยงานพร้อม URL (15 คะแนน) และลงทะเบียนชุดข้อมูลเปิดทุกชุดใน GD Catalog (10 คะแนน)",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ชุดข้อมูลทั้งหมดเป็นไปตามมาตรฐานข้อมูลเปิด (20 คะแนน) และมีการนำไปใช้อย่างน้อย 1 ชุด (5 คะแนน)",
     "met": false,
     "missing": []
    }
   ],
   "steps": [
    {
     "step": "K1-6-1",
     "round": 6,
     "title": "ส่ง Template 1 (รายชื่อ) และ Template 2 (คำอธิบายชุดข้อมูล)",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ยังไม่ได้ส่ง Template 1",
      "ยังไม่ได้ส่ง Template 2"
     ]
    },
    {
     "step": "K1-9-1",
     "round": 9,
     "title": "ส่ง Template 3 (คำอธิบายทรัพยากร)",
     "due": "2023-05-31",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่ได้ส่ง Template 3"
     ]
    }
   ],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "2",
   "name": "การขับเคลื่อนข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA) ของสำนักงานปลัดกระทรวงเกษตรและสหกรณ์",
   "weight": 20,
   "level": 50,
   "deductions": [],
   "score": 50.0,
   "levels": [
    {
     "level": 50,
     "text": "ชี้แจงแนวทางการดำเนินการตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA) ของ สป.กษ.",
     "met": true,
     "missing": []
    },
    {
     "level": 75,
     "text": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของ สป.กษ.",
     "met": false,
     "missing": [
      "ยังไม่มีประกาศความเป็นส่วนตัวระดับหน่วยงานภาพรวมที่อนุมัติแล้ว",
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองคลัง: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองกลาง: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองการเจ้าหน้าที่: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "Laboratory: RO-LAB-66-001 กล้องวงจรปิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "Laboratory: RO-LAB-66-002 Samples of soil ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "Laboratory: RO-LAB-66-003 Samples of water ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "Laboratory: RO-LAB-66-005 Half an answer ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "Laboratory: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "สำนักกฎหมาย: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศของหน่วยงานที่อนุมัติแล้ว"
     ]
    },
    {
     "level": 100,
     "text": "เสนอหัวหน้าหน่วยงานพิจารณาผลการดำเนินงานการคุ้มครองข้อมูลส่วนบุคคลของ สป.กษ. ภายใต้ พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล (PDPA)",
     "met": false,
     "missing": [
      "หัวหน้าส่วนราชการยังไม่ได้พิจารณารายงานผลการดำเนินงานประจำปี"
     ]
    }
   ],
   "steps": [
    {
     "step": "K2-6-1",
     "round": 6,
     "title": "ชี้แจงแนวทางการดำเนินการตาม พ.ร.บ. (PDPA) ของ สป.กษ.",
     "due": "2023-03-31",
     "state": "done",
     "done": 11,
     "of": 11,
     "on": "2022-12-14",
     "proof": [
      "EV-ICT-66-001",
      "TR-ICT-66-001"
     ],
     "missing": [],
     "manual": true
    },
    {
     "step": "K2-6-2",
     "round": 6,
     "title": "รวบรวม/ตรวจสอบ/ให้คำแนะนำ กิจกรรมการดำเนินงาน (RoPA) และประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 11,
     "proof": [],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองคลัง: PN-FIN-66-001 ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองกลาง: PN-GEN-66-001 ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองการเจ้าหน้าที่: PN-HR-66-001 ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-002 ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "Laboratory: RO-LAB-66-001 กล้องวงจรปิด หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "Laboratory: RO-LAB-66-002 Samples of soil หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "Laboratory: RO-LAB-66-003 Samples of water หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "Laboratory: RO-LAB-66-005 Half an answer หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "Laboratory: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "สำนักกฎหมาย: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร หัวหน้าหน่วยงานยังไม่อนุมัติโดยมีเลขที่บันทึกก่อนส่ง ศทส.",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
     ]
    },
    {
     "step": "K2-6-3",
     "round": 6,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 44,
     "proof": [],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: RO-FIN-66-002 คณะกรรมการและเบี้ยประชุม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: RO-FIN-66-003 วิทยากรและค่าตอบแทนวิทยากร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองคลัง: PN-FIN-66-001 ประกาศความเป็นส่วนตัว กองคลัง (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักการเกษตรต่างประเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "กองกลาง: RO-GEN-66-001 กล้องวงจรปิด หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองกลาง: PN-GEN-66-001 ประกาศความเป็นส่วนตัวการใช้กล้องวงจรปิด (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-001 ทะเบียนประวัติบุคลากร (ก.พ. ๗) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-002 การเบิกสวัสดิการค่ารักษาพยาบาล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-003 การลาของบุคลากร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: RO-HR-66-004 การสรรหาและคัดเลือกบุคคล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองการเจ้าหน้าที่: PN-HR-66-001 ประกาศความเป็นส่วนตัว กองการเจ้าหน้าที่ (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-002 ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองเกษตรสารนิเทศ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "Laboratory: RO-LAB-66-001 กล้องวงจรปิด หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "Laboratory: RO-LAB-66-002 Samples of soil หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "Laboratory: RO-LAB-66-003 Samples of water หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "Laboratory: RO-LAB-66-005 Half an answer หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "Laboratory: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "สำนักกฎหมาย: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร หัวหน้า ศทส. หรือหัวหน้าส่วนราชการยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ยังไม่มีประกาศความเป็นส่วนตัวของหน่วยงาน"
     ]
    },
    {
     "step": "K2-9-1",
     "round": 9,
     "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
     ]
    },
    {
     "step": "K2-9-2",
     "round": 9,
     "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต ให้เจ้าของข้อมูลส่วนบุคคลได้รับทราบวัตถุประสงค์",
     "due": "2023-06-30",
     "state": "open",
     "done": 12,
     "of": 32,
     "on": "2023-02-15",
     "proof": [
      "PN-FIN-66-001",
      "PN-GEN-66-001",
      "PN-HR-66-001",
      "PN-ICT-66-001",
      "PN-ICT-66-002"
     ],
     "missing": [
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-001 ผู้แทนและผู้เข้าร่วมความร่วมมือระหว่างประเทศ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-002 การเดินทางไปราชการต่างประเทศและหนังสือเดินทาง ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักการเกษตรต่างประเทศ: RO-FOR-66-003 รายชื่อผู้เข้าประชุมและการจองห้องประชุม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-002 การแลกบัตรและบันทึกผู้มาติดต่อ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-003 การจัดซื้อจัดจ้างและบริหารพัสดุ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองกลาง: RO-GEN-66-004 เรื่องร้องเรียนและร้องทุกข์ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-001 ภาพถ่ายและวิดีโอกิจกรรม ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-002 รายชื่อสื่อมวลชน ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักตรวจราชการ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "Laboratory: RO-LAB-66-001 กล้องวงจรปิด ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "Laboratory: RO-LAB-66-002 Samples of soil ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "Laboratory: RO-LAB-66-003 Samples of water ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "Laboratory: RO-LAB-66-005 Half an answer ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักกฎหมาย: RO-LAW-66-001 งานคดีและความรับผิดทางละเมิด ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักกฎหมาย: RO-LAW-66-002 คำขอข้อมูลข่าวสารของราชการ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "สำนักแผนงานและโครงการพิเศษ: ยังไม่มีรายการกิจกรรม (RoPA) และไม่มีหนังสือรับรองว่าไม่มีข้อมูลส่วนบุคคล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-001 ผู้ร่วมโครงการอันเนื่องมาจากพระราชดำริ ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-002 การพัฒนาเกษตรกรปราดเปรื่อง (Smart Farmer) ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: RO-RDP-66-003 การสำรวจความเห็นและข้อมูลเกษตรกร ยังไม่มีประกาศที่ครอบคลุมและระบุช่องทางแจ้ง"
     ]
    },
    {
     "step": "K2-9-3",
     "round": 9,
     "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
     "due": "2023-06-30",
     "state": "open",
     "done": 2,
     "of": 12,
     "on": "2022-12-20",
     "proof": [
      "DP-ICT-66-001",
      "DP-ICT-66-002"
     ],
     "missing": [
      "กองคลัง: RO-FIN-66-001 การจ่ายเงินเดือนและค่าตอบแทน ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม",
      "สำนักการเกษตรต่างประเทศ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองกลาง: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองการเจ้าหน้าที่: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองเกษตรสารนิเทศ: RO-INF-66-003 จดหมายข่าวทางอีเมล ข้อตกลงกับผู้ประมวลผลยังไม่ได้ลงนาม",
      "สำนักตรวจราชการ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "Laboratory: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "สำนักกฎหมาย: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "สำนักแผนงานและโครงการพิเศษ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล",
      "กองประสานงานโครงการอันเนื่องมาจากพระราชดำริ: ไม่มีผู้ประมวลผลที่บันทึกไว้ และยังไม่มีหนังสือรับรองว่าไม่มีผู้ประมวลผล"
     ]
    },
    {
     "step": "K2-9-4",
     "round": 9,
     "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติเมื่อข้อมูลรั่วไหลที่อนุมัติแล้ว ครบหัวข้อ BP01–BP15"
     ]
    },
    {
     "step": "K2-9-5",
     "round": 9,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงาน",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    },
    {
     "step": "K2-T-1",
     "round": 6,
     "title": "เป้าหมาย: คณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
     "due": "2023-03-31",
     "state": "open",
     "done": 8,
     "of": 11,
     "on": "2022-12-01",
     "proof": [
      "PS-FIN-66-002",
      "PS-FOR-66-002",
      "PS-GEN-66-002",
      "PS-HR-66-002",
      "PS-ICT-66-001",
      "PS-INF-66-002",
      "PS-PLN-66-002",
      "PS-RDP-66-002"
     ],
     "missing": [
      "สำนักตรวจราชการ: ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)",
      "Laboratory: ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)",
      "สำนักกฎหมาย: ยังไม่มีผู้แทนตามคำสั่งแต่งตั้งคณะทำงาน (เลขที่คำสั่งและวันที่)"
     ],
     "target": true
    },
    {
     "step": "K2-T-2",
     "round": 6,
     "title": "เป้าหมาย: ชุดรายการข้อมูลส่วนบุคคลของ สป.กษ.",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ยังไม่มีบัญชีรายการข้อมูลรวม ณ วันที่ในรอบ"
     ],
     "target": true
    },
    {
     "step": "K2-T-3",
     "round": 9,
     "title": "เป้าหมาย: สร้างการตระหนักรู้ให้แก่คณะทำงานฯ และบุคลากรทั่วไปของ สป.กษ.",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับคณะทำงาน",
      "ยังไม่มีกิจกรรมสร้างการตระหนักรู้สำหรับบุคลากรทั่วไป"
     ],
     "warnings": [
      "บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/503)"
     ],
     "target": true
    }
   ],
   "weighted": 10.0
  },
  {
   "kpi": "3",
   "name": "ร้อยละการเบิกจ่ายงบประมาณ",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "ร้อยละ 95",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "ร้อยละ 97.5",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ร้อยละ 100",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "4",
   "name": "ร้อยละความสำเร็จการขับเคลื่อนงานตามแผนการปฏิบัติงาน",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "ร้อยละ 95",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "ร้อยละ 97.5",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "ร้อยละ 100",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  },
  {
   "kpi": "5",
   "name": "การดำเนินการตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล (PDPA)",
   "weight": 15,
   "level": 0,
   "deductions": [],
   "score": 0.0,
   "levels": [
    {
     "level": 50,
     "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    },
    {
     "level": 75,
     "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
     ]
    },
    {
     "level": 100,
     "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "met": false,
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
     ]
    }
   ],
   "steps": [
    {
     "step": "K5-6-1",
     "round": 6,
     "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
     "due": "2023-03-31",
     "state": "done",
     "done": 1,
     "of": 1,
     "on": "2022-12-01",
     "proof": [
      "PS-ICT-66-001"
     ],
     "missing": []
    },
    {
     "step": "K5-6-2",
     "round": 6,
     "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
     "due": "2023-03-31",
     "state": "done",
     "done": 6,
     "of": 6,
     "on": "2023-02-15",
     "proof": [
      "RV-ICT-66-001"
     ],
     "missing": []
    },
    {
     "step": "K5-6-3",
     "round": 6,
     "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "done",
     "done": 6,
     "of": 6,
     "on": "2023-02-15",
     "proof": [
      "RV-ICT-66-002"
     ],
     "missing": []
    },
    {
     "step": "K5-6-4",
     "round": 6,
     "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 6,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง RoPA ยังไม่ได้เสนอ",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง RoPA ยังไม่ได้เสนอ"
     ]
    },
    {
     "step": "K5-6-5",
     "round": 6,
     "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
     "due": "2023-03-31",
     "state": "done",
     "done": 4,
     "of": 4,
     "on": "2023-02-01",
     "proof": [
      "PN-ICT-66-001",
      "PN-ICT-66-002"
     ],
     "missing": []
    },
    {
     "step": "K5-6-6",
     "round": 6,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-03-31",
     "state": "open",
     "done": 0,
     "of": 8,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-002 ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)"
     ]
    },
    {
     "step": "K5-9-1",
     "round": 9,
     "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 2,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
     ],
     "warnings": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/62)"
     ]
    },
    {
     "step": "K5-9-2",
     "round": 9,
     "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
     ]
    },
    {
     "step": "K5-9-3",
     "round": 9,
     "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
     "due": "2023-06-30",
     "state": "done",
     "done": 4,
     "of": 4,
     "on": "2023-02-01",
     "proof": [
      "PN-ICT-66-001",
      "PN-ICT-66-002"
     ],
     "missing": []
    },
    {
     "step": "K5-9-4",
     "round": 9,
     "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
     "due": "2023-06-30",
     "state": "done",
     "done": 1,
     "of": 1,
     "on": "2022-12-20",
     "proof": [
      "DP-ICT-66-002"
     ],
     "missing": []
    },
    {
     "step": "K5-9-5",
     "round": 9,
     "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
     ]
    },
    {
     "step": "K5-9-6",
     "round": 9,
     "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
     "due": "2023-06-30",
     "state": "open",
     "done": 0,
     "of": 1,
     "proof": [],
     "missing": [
      "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
     ]
    }
   ],
   "weighted": 0.0,
   "unit": "ICT",
   "units": [
    {
     "unit": "ICT",
     "name": "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
     "level": 0,
     "deductions": [],
     "score": 0.0,
     "levels": [
      {
       "level": 50,
       "text": "สำนัก/กอง มีรายงานการทบทวนรายการข้อมูลส่วนบุคคล การเก็บรักษา และทำลายข้อมูลส่วนบุคคล",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานการทบทวนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      },
      {
       "level": 75,
       "text": "สำนัก/กอง จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-6-4 ยังไม่แล้วเสร็จ"
       ]
      },
      {
       "level": 100,
       "text": "(1) จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของหน่วยงาน (2) นำเสนอเนื้อหาในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "met": false,
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ขั้นตอน K5-9-2 ยังไม่แล้วเสร็จ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา ประกาศที่ครอบคลุมยังไม่ได้รับอนุมัติ"
       ]
      }
     ],
     "steps": [
      {
       "step": "K5-6-1",
       "round": 6,
       "title": "มอบหมายผู้แทนหน่วยงานเข้าร่วมเป็นคณะทำงานคุ้มครองข้อมูลส่วนบุคคล สป.กษ.",
       "due": "2023-03-31",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-01",
       "proof": [
        "PS-ICT-66-001"
       ],
       "missing": []
      },
      {
       "step": "K5-6-2",
       "round": 6,
       "title": "ทบทวนรายการข้อมูลส่วนบุคคลที่มีการจัดเก็บ/ประมวลผล/เผยแพร่ของหน่วยงาน",
       "due": "2023-03-31",
       "state": "done",
       "done": 6,
       "of": 6,
       "on": "2023-02-15",
       "proof": [
        "RV-ICT-66-001"
       ],
       "missing": []
      },
      {
       "step": "K5-6-3",
       "round": 6,
       "title": "ทบทวนการเก็บรักษาและทำลายข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "done",
       "done": 6,
       "of": 6,
       "on": "2023-02-15",
       "proof": [
        "RV-ICT-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-4",
       "round": 6,
       "title": "จัดทำบันทึกกิจกรรมการดำเนินงาน (RoPA) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 6,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-004 การลงทะเบียนอบรมและสัมมนา RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง RoPA ยังไม่ได้เสนอ",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: DS-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง RoPA ยังไม่ได้เสนอ"
       ]
      },
      {
       "step": "K5-6-5",
       "round": 6,
       "title": "จัดทำประกาศความเป็นส่วนตัว (Privacy Notice) ของข้อมูลส่วนบุคคลของหน่วยงาน",
       "due": "2023-03-31",
       "state": "done",
       "done": 4,
       "of": 4,
       "on": "2023-02-01",
       "proof": [
        "PN-ICT-66-001",
        "PN-ICT-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-6-6",
       "round": 6,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบ/อนุมัติ RoPA และ Privacy Notice และเผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-03-31",
       "state": "open",
       "done": 0,
       "of": 8,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-001 การแจ้งปัญหาและช่วยเหลือผู้ใช้ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-002 บัญชีผู้ใช้และสิทธิในระบบ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-003 ข้อมูลจราจรทางคอมพิวเตอร์ หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-004 การลงทะเบียนอบรมและสัมมนา หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-005 การให้บริการเครื่องแม่ข่ายกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: RO-ICT-66-006 การสำรองข้อมูลของศูนย์ข้อมูลกลาง หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-001 ประกาศความเป็นส่วนตัวสำหรับผู้เข้าอบรม (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: PN-ICT-66-002 ประกาศความเป็นส่วนตัว ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร (ตัวอย่าง) หัวหน้าหน่วยงานยังไม่เห็นชอบ/อนุมัติ (วันที่และเลขที่บันทึก)"
       ]
      },
      {
       "step": "K5-9-1",
       "round": 9,
       "title": "มอบหมายผู้แทนเข้าร่วมกิจกรรมการสร้างการตระหนักรู้ พร้อมถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 2,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีผู้แทนเข้าร่วมกิจกรรมสร้างการตระหนักรู้",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่ได้ถ่ายทอดองค์ความรู้ให้เจ้าหน้าที่ในหน่วยงาน (วันที่ วิธี จำนวนผู้ฟัง)"
       ],
       "warnings": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: บุคลากรที่เข้าร่วมคิดเป็นร้อยละ 0 (0/62)"
       ]
      },
      {
       "step": "K5-9-2",
       "round": 9,
       "title": "จัดทำเนื้อหาการคุ้มครองข้อมูลส่วนบุคคลของหน่วยงานในรูปแบบ infographic เผยแพร่บนเว็บไซต์ที่กำหนด",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: IG-ICT-66-001 สิทธิของท่านตาม PDPA (ตัวอย่าง) ยังไม่ได้รับอนุมัติ"
       ]
      },
      {
       "step": "K5-9-3",
       "round": 9,
       "title": "จัดทำและ/หรือปรับปรุงวิธีการแจ้ง/การขออนุญาต",
       "due": "2023-06-30",
       "state": "done",
       "done": 4,
       "of": 4,
       "on": "2023-02-01",
       "proof": [
        "PN-ICT-66-001",
        "PN-ICT-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-9-4",
       "round": 9,
       "title": "จัดทำข้อตกลงการประมวลผลข้อมูลส่วนบุคคล (DPA)",
       "due": "2023-06-30",
       "state": "done",
       "done": 1,
       "of": 1,
       "on": "2022-12-20",
       "proof": [
        "DP-ICT-66-002"
       ],
       "missing": []
      },
      {
       "step": "K5-9-5",
       "round": 9,
       "title": "จัดทำข้อเสนอการรับแจ้งเหตุการณ์ละเมิด และแนวปฏิบัติเมื่อเกิดเหตุการณ์รั่วไหลของข้อมูลส่วนบุคคล",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีข้อเสนอการรับแจ้งเหตุและแนวปฏิบัติที่อนุมัติแล้ว หรือหนังสือรับแนวปฏิบัติกลางที่ระบุผู้ประสานงาน"
       ]
      },
      {
       "step": "K5-9-6",
       "round": 9,
       "title": "เสนอหัวหน้าหน่วยงานพิจารณาเห็นชอบผลการดำเนินงานในขั้นตอนที่ 2) – 4)",
       "due": "2023-06-30",
       "state": "open",
       "done": 0,
       "of": 1,
       "proof": [],
       "missing": [
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: ยังไม่มีรายงานผลรอบ 9 เดือนที่หัวหน้าหน่วยงานเห็นชอบ"
       ]
      }
     ]
    }
   ]
  },
  {
   "kpi": "6",
   "name": "การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0)",
   "weight": 15,
   "level": null,
   "deductions": [],
   "score": null,
   "levels": [
    {
     "level": 50,
     "text": "350 คะแนน",
     "met": false,
     "missing": []
    },
    {
     "level": 75,
     "text": "399.03 คะแนน",
     "met": false,
     "missing": []
    },
    {
     "level": 100,
     "text": "438.93 คะแนน",
     "met": false,
     "missing": []
    }
   ],
   "steps": [],
   "weighted": null,
   "unit": "ICT"
  }
 ],
 "total": 10.0,
 "of": 35
}','2023-03-15T00:00:00+07:00',1,'tester');
INSERT INTO search_name(search_name) VALUES('rebuild');
INSERT INTO search_word(search_word) VALUES('rebuild');
PRAGMA application_id=1919905889;
PRAGMA user_version=9;
