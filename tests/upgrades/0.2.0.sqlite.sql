BEGIN TRANSACTION;
CREATE TABLE "account" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "nickname" VARCHAR(30) NOT NULL,
    "role" VARCHAR(13) NOT NULL  /* MEMBER: member\nMODERATOR: moderator\nADMINISTRATOR: administrator */,
    "language" VARCHAR(2) NOT NULL,
    "of_age_at" TIMESTAMP NOT NULL,
    "joined_at" TIMESTAMP NOT NULL,
    "active_on" DATE,
    "suspended_at" TIMESTAMP,
    "posts_released" INT NOT NULL,
    "photo_released_at" TIMESTAMP,
    "mail_notices" INT NOT NULL,
    "municipality_id" VARCHAR(6) NOT NULL REFERENCES "municipality" ("code") ON DELETE RESTRICT, "name_key" VARCHAR(60) NOT NULL DEFAULT '',
    CONSTRAINT "account_role" CHECK (role IN ('member', 'moderator', 'administrator'))
);
INSERT INTO "account" VALUES(1,'boFNtygDv7307i1d','marloes@demo.example','Marloes','moderator','nl','2026-05-14 05:27:02.999230+00:00','2026-05-14 05:27:02.999302+00:00',NULL,NULL,0,NULL,1,'GM0599','marloes');
INSERT INTO "account" VALUES(2,'sleg3EKaAkxgazgj','jeroen@demo.example','Jeroen','moderator','nl','2026-05-24 05:27:02.974998+00:00','2026-05-24 05:27:02.975039+00:00',NULL,NULL,0,NULL,1,'GM0344','jeroen');
INSERT INTO "account" VALUES(3,'fV2v5pKF70SugS9q','anjali@demo.example','Anjali','moderator','nl','2026-06-03 05:27:02.975992+00:00','2026-06-03 05:27:02.976050+00:00',NULL,NULL,0,NULL,1,'GM0503','anjali');
INSERT INTO "account" VALUES(4,'S7sLzRuLf8P5GCzT','wim@demo.example','Wim','member','nl','2026-07-03 05:27:02.975322+00:00','2026-07-03 05:27:02.975377+00:00',NULL,NULL,0,NULL,1,'GM0599','wim');
INSERT INTO "account" VALUES(5,'y_ZZDsXGJOYxieMS','marjan@demo.example','Marjan','member','nl','2026-07-13 05:27:03.021858+00:00','2026-07-13 05:27:03.021907+00:00',NULL,NULL,0,NULL,1,'GM0344','marjan');
INSERT INTO "account" VALUES(6,'T_dFlXyiGWClhKjU','truus@demo.example','Truus','member','nl','2026-07-21 05:27:02.974853+00:00','2026-07-21 05:27:02.974917+00:00',NULL,NULL,0,NULL,1,'GM0599','truus');
INSERT INTO "account" VALUES(7,'aaaBlGcUGtY_t6EM','hanneke@demo.example','Hanneke','member','nl','2026-07-28 05:27:02.974928+00:00','2026-07-28 05:27:02.974958+00:00',NULL,NULL,0,NULL,1,'GM0503','hanneke');
INSERT INTO "account" VALUES(8,'13wEyFMvgLnWV01A','henk@demo.example','Henk','member','nl','2026-08-02 05:27:02.974919+00:00','2026-08-02 05:27:02.974955+00:00',NULL,NULL,0,NULL,1,'GM0599','henk');
INSERT INTO "account" VALUES(9,'kwYfMh8tRcmed9E8','cor@demo.example','Cor','member','nl','2026-08-07 05:27:02.974898+00:00','2026-08-07 05:27:02.974929+00:00',NULL,NULL,0,NULL,1,'GM0503','cor');
INSERT INTO "account" VALUES(10,'UznEr-NncbIKbY2A','sjoerd@demo.example','Sjoerd','member','nl','2026-08-12 05:27:02.974925+00:00','2026-08-12 05:27:02.974963+00:00',NULL,NULL,0,NULL,1,'GM0344','sjoerd');
INSERT INTO "account" VALUES(11,'fGtW-0aOmEm5EcA3','ilse@demo.example','Ilse','member','nl','2026-08-21 05:27:02.974922+00:00','2026-08-21 05:27:02.974958+00:00',NULL,NULL,0,NULL,1,'GM0599','ilse');
INSERT INTO "account" VALUES(12,'RWCINVX6oAzFqMiD','joyce@demo.example','Joyce','member','nl','2026-08-27 05:27:02.974942+00:00','2026-08-27 05:27:02.974979+00:00',NULL,NULL,0,NULL,1,'GM0599','joyce');
INSERT INTO "account" VALUES(13,'ia72JY0Cz1EAMPhZ','farid@demo.example','Farid','member','nl','2026-08-31 05:27:02.977311+00:00','2026-08-31 05:27:02.977764+00:00',NULL,NULL,0,NULL,1,'GM0344','farid');
INSERT INTO "account" VALUES(14,'P8-tAX-KFmHQw4uQ','fatma@demo.example','Fatma','member','nl','2026-09-03 05:27:02.976833+00:00','2026-09-03 05:27:02.976873+00:00',NULL,NULL,3,'2026-11-23 05:52:03.014757+00:00',1,'GM0599','fatma');
INSERT INTO "account" VALUES(15,'EV4ga-Bkvi8zR_SH','tariq@demo.example','Tariq','member','nl','2026-09-07 05:27:02.975032+00:00','2026-09-07 05:27:02.975068+00:00',NULL,NULL,0,NULL,1,'GM0599','tariq');
INSERT INTO "account" VALUES(16,'i7BjtvvxxGvOcG-p','ayse@demo.example','Ayşe','member','nl','2026-09-11 05:27:02.975597+00:00','2026-09-11 05:27:02.975636+00:00',NULL,NULL,0,NULL,1,'GM0344','ayse');
INSERT INTO "account" VALUES(17,'eWhr3h3neLMKWQRO','rajesh@demo.example','Rajesh','member','nl','2026-09-14 05:27:02.974884+00:00','2026-09-14 05:27:02.974920+00:00',NULL,NULL,0,NULL,1,'GM0503','rajesh');
INSERT INTO "account" VALUES(18,'MIt7Rh3UTOSk-Vze','kiki@demo.example','Kiki','member','nl','2026-09-17 05:27:02.974872+00:00','2026-09-17 05:27:02.974903+00:00',NULL,NULL,0,NULL,1,'GM0599','kiki');
INSERT INTO "account" VALUES(19,'oo1BEpYbGvc9twUV','ingrid@demo.example','Ingrid','member','nl','2026-09-22 05:27:02.974891+00:00','2026-09-22 05:27:02.974926+00:00',NULL,NULL,0,NULL,1,'GM0503','ingrid');
INSERT INTO "account" VALUES(20,'toQA4Yoy2SxslY2c','thijs@demo.example','Thijs','member','nl','2026-09-25 05:27:02.974927+00:00','2026-09-25 05:27:02.974963+00:00',NULL,NULL,0,NULL,1,'GM0344','thijs');
INSERT INTO "account" VALUES(21,'vyvxT5gZ3ALKnd5i','samira@demo.example','Samira','member','nl','2026-09-27 05:27:02.974942+00:00','2026-09-27 05:27:02.974982+00:00','2026-11-30',NULL,2,'2026-11-29 12:52:02.985122+00:00',1,'GM0599','samira');
INSERT INTO "account" VALUES(22,'KOmCwnYjfLyOjXeZ','stan@demo.example','Stan','member','nl','2026-09-29 05:27:02.974953+00:00','2026-09-29 05:27:02.974991+00:00',NULL,NULL,1,NULL,1,'GM0503','stan');
INSERT INTO "account" VALUES(23,'5CL24jT2jpUVh8ne','amadou@demo.example','Amadou','member','nl','2026-10-01 05:27:02.974883+00:00','2026-10-01 05:27:02.974917+00:00',NULL,NULL,1,NULL,1,'GM0599','amadou');
INSERT INTO "account" VALUES(24,'78VYiBm2Bq7Naj-H','vera@demo.example','Vera','member','nl','2026-10-01 05:27:02.978686+00:00','2026-10-01 05:27:02.978722+00:00',NULL,NULL,0,NULL,1,'GM0599','vera');
INSERT INTO "account" VALUES(25,'E154ucb42wWkK233','nadia@demo.example','Nadia','member','nl','2026-10-03 05:27:02.975278+00:00','2026-10-03 05:27:02.975360+00:00',NULL,NULL,0,NULL,1,'GM0503','nadia');
INSERT INTO "account" VALUES(26,'SMccY3RuHXgchugM','tomasz@demo.example','Tomasz','member','nl','2026-10-04 05:27:02.975062+00:00','2026-10-04 05:27:02.975108+00:00',NULL,NULL,2,'2026-11-30 05:22:03.002222+00:00',1,'GM0599','tomasz');
INSERT INTO "account" VALUES(27,'AhFXeLeUD5IHGACL','kwame@demo.example','Kwame','member','nl','2026-10-06 05:27:02.975003+00:00','2026-10-06 05:27:02.975046+00:00',NULL,NULL,0,NULL,1,'GM0344','kwame');
INSERT INTO "account" VALUES(28,'Sqjfk3SBgpmdzt54','esma@demo.example','Esma','member','nl','2026-10-09 05:27:02.974992+00:00','2026-10-09 05:27:02.975033+00:00',NULL,NULL,2,'2026-11-17 07:52:03.010247+00:00',1,'GM0599','esma');
INSERT INTO "account" VALUES(29,'mPREu8lh38M80se4','chantal@demo.example','Chantal','member','nl','2026-10-12 05:27:02.975006+00:00','2026-10-12 05:27:02.975050+00:00',NULL,NULL,1,NULL,1,'GM0344','chantal');
INSERT INTO "account" VALUES(30,'aOpA14L0S_caqtLp','mo@demo.example','Mo','member','nl','2026-10-14 05:27:02.975024+00:00','2026-10-14 05:27:02.975064+00:00',NULL,NULL,0,NULL,1,'GM0599','mo');
INSERT INTO "account" VALUES(31,'LGla0sKHJJz-C030','hiba@demo.example','Hiba','member','nl','2026-10-17 05:27:02.975017+00:00','2026-10-17 05:27:02.975059+00:00',NULL,NULL,2,'2026-11-29 05:52:02.987037+00:00',1,'GM0344','hiba');
INSERT INTO "account" VALUES(32,'1wPQzuJxrS7iOfGA','mei@demo.example','Mei','member','en','2026-10-19 05:27:02.975165+00:00','2026-10-19 05:27:02.975212+00:00',NULL,NULL,1,NULL,1,'GM0503','mei');
INSERT INTO "account" VALUES(33,'fbDzJ80F7Y-cqY07','daan@demo.example','Daan','member','nl','2026-10-20 05:27:02.974990+00:00','2026-10-20 05:27:02.975068+00:00',NULL,NULL,2,'2026-11-30 00:52:03.283295+00:00',1,'GM0599','daan');
INSERT INTO "account" VALUES(34,'q7oTDHK6kJ_h65WE','oleksandr@demo.example','Oleksandr','member','nl','2026-10-23 05:27:02.975028+00:00','2026-10-23 05:27:02.975070+00:00',NULL,NULL,1,NULL,1,'GM0599','oleksandr');
INSERT INTO "account" VALUES(35,'PC9w4Ux1AIqN0mMu','zainab@demo.example','Zainab','member','nl','2026-10-25 05:27:02.975017+00:00','2026-10-25 05:27:02.975063+00:00',NULL,NULL,2,'2026-11-12 06:52:02.995534+00:00',1,'GM0344','zainab');
INSERT INTO "account" VALUES(36,'MyyKcJFTVu5nXzVd','naomi@demo.example','Naomi','member','nl','2026-10-28 05:27:02.975200+00:00','2026-10-28 05:27:02.975257+00:00',NULL,NULL,1,NULL,1,'GM0599','naomi');
INSERT INTO "account" VALUES(37,'JgORMUTXJFMx3fKE','dilan@demo.example','Dilan','member','nl','2026-10-30 05:27:02.975042+00:00','2026-10-30 05:27:02.975089+00:00',NULL,NULL,2,'2026-11-28 08:52:02.982026+00:00',1,'GM0503','dilan');
INSERT INTO "account" VALUES(38,'_uJ4uDLWHayxg2C0','bram@demo.example','Bram','member','nl','2026-10-31 05:27:02.975053+00:00','2026-10-31 05:27:02.975097+00:00',NULL,NULL,1,NULL,1,'GM0599','bram');
INSERT INTO "account" VALUES(39,'Ufk3oAbZba_hcVr-','luca@demo.example','Luca','member','nl','2026-11-01 05:27:02.975029+00:00','2026-11-01 05:27:02.975075+00:00',NULL,NULL,1,NULL,1,'GM0344','luca');
INSERT INTO "account" VALUES(40,'LDpUiXwuA2UkqGiz','mehdi@demo.example','Mehdi','member','nl','2026-11-04 05:27:02.975015+00:00','2026-11-04 05:27:02.975055+00:00',NULL,NULL,2,'2026-11-29 07:52:03.008948+00:00',1,'GM0599','mehdi');
INSERT INTO "account" VALUES(41,'O48MANVxNDPZY0Zk','precious@demo.example','Precious','member','en','2026-11-05 05:27:02.974983+00:00','2026-11-05 05:27:02.975025+00:00',NULL,NULL,1,NULL,1,'GM0503','precious');
INSERT INTO "account" VALUES(42,'4aWi7X6YbpBXlmxg','roos@demo.example','Roos','member','nl','2026-11-06 05:27:02.974973+00:00','2026-11-06 05:27:02.975018+00:00',NULL,NULL,0,NULL,1,'GM0344','roos');
INSERT INTO "account" VALUES(43,'tvenvCXnIIqPcvvc','selam@demo.example','Selam','member','nl','2026-11-08 05:27:02.975074+00:00','2026-11-08 05:27:02.975119+00:00',NULL,NULL,1,NULL,1,'GM0599','selam');
INSERT INTO "account" VALUES(44,'M7rOMHsQ1zmlzIki','gijs@demo.example','Gijs','member','nl','2026-11-09 05:27:02.975144+00:00','2026-11-09 05:27:02.975190+00:00',NULL,NULL,2,'2026-11-30 06:52:03.003964+00:00',1,'GM0344','gijs');
INSERT INTO "account" VALUES(45,'XAhCKhYDZRxoDmEP','floris@demo.example','Floris','member','nl','2026-11-10 05:27:02.974917+00:00','2026-11-10 05:27:02.974958+00:00',NULL,NULL,1,NULL,1,'GM0503','floris');
INSERT INTO "account" VALUES(46,'X9OALc2k0lxfwr8n','shanice@demo.example','Shanice','member','nl','2026-11-11 05:27:02.974979+00:00','2026-11-11 05:27:02.975022+00:00',NULL,NULL,2,'2026-11-30 01:52:02.998114+00:00',1,'GM0599','shanice');
INSERT INTO "account" VALUES(47,'g9FhYEtsBSerbQF9','imane@demo.example','Imane','member','nl','2026-11-12 05:27:02.975124+00:00','2026-11-12 05:27:02.975201+00:00',NULL,NULL,2,'2026-11-29 18:52:02.984174+00:00',1,'GM0344','imane');
INSERT INTO "account" VALUES(48,'tTGTHkYhUxbP2WnN','jesse@demo.example','Jesse','member','nl','2026-11-13 05:27:02.975071+00:00','2026-11-13 05:27:02.975115+00:00',NULL,NULL,2,'2026-11-29 01:52:03.030362+00:00',1,'GM0503','jesse');
INSERT INTO "account" VALUES(49,'95OcaB1-C_-ROvqx','kenji@demo.example','Kenji','member','nl','2026-11-14 05:27:02.974973+00:00','2026-11-14 05:27:02.975011+00:00',NULL,NULL,2,'2026-11-28 04:52:02.985118+00:00',1,'GM0599','kenji');
INSERT INTO "account" VALUES(50,'2f7RLN0HY0YX1CiP','lotte@demo.example','Lotte','member','nl','2026-11-15 05:27:02.976684+00:00','2026-11-15 05:27:02.976727+00:00',NULL,NULL,2,'2026-11-30 07:52:02.989314+00:00',1,'GM0599','lotte');
INSERT INTO "account" VALUES(51,'EgCoKUDXxIo5jjr8','pim@demo.example','Pim','member','nl','2026-11-17 05:27:02.977172+00:00','2026-11-17 05:27:02.977234+00:00',NULL,NULL,1,NULL,1,'GM0344','pim');
INSERT INTO "account" VALUES(52,'dxUkAUzWYRgVd_od','ruben@demo.example','Ruben','member','nl','2026-11-18 05:27:02.976210+00:00','2026-11-18 05:27:02.976261+00:00',NULL,NULL,2,'2026-11-30 04:32:02.982059+00:00',1,'GM0599','ruben');
INSERT INTO "account" VALUES(53,'SUscOz61_hmTe1ww','sofia@demo.example','Sofia','member','en','2026-11-19 05:27:02.975147+00:00','2026-11-19 05:27:02.975200+00:00',NULL,NULL,2,'2026-11-30 03:52:03.018223+00:00',1,'GM0503','sofia');
INSERT INTO "account" VALUES(54,'OdY8bi64V4gtqnYr','yara@demo.example','Yara','member','nl','2026-11-21 05:27:02.977860+00:00','2026-11-21 05:27:02.977911+00:00',NULL,NULL,2,'2026-11-28 14:52:02.986352+00:00',1,'GM0599','yara');
INSERT INTO "account" VALUES(55,'-OtP6jusTxjJlo1D','emma@demo.example','Emma','member','nl','2026-11-22 05:27:02.975091+00:00','2026-11-22 05:27:02.975160+00:00',NULL,NULL,1,NULL,1,'GM0344','emma');
INSERT INTO "account" VALUES(56,'ZGZLTutpviJ-832V','kevin@demo.example','Kevin','member','nl','2026-11-23 05:27:02.978677+00:00','2026-11-23 05:27:02.978741+00:00',NULL,'2026-11-24 15:27:03.000722+00:00',0,NULL,1,'GM0599','kevin');
INSERT INTO "account" VALUES(57,'AD-j6TuoYFQ4ELxq','bilal@demo.example','Bilal','member','nl','2026-11-24 05:27:02.974989+00:00','2026-11-24 05:27:02.975029+00:00',NULL,NULL,2,'2026-11-30 02:52:03.235536+00:00',1,'GM0344','bilal');
INSERT INTO "account" VALUES(58,'kydWVpZit15zbzjB','wessel@demo.example','Wessel','member','nl','2026-11-25 05:27:02.974988+00:00','2026-11-25 05:27:02.975032+00:00',NULL,NULL,0,NULL,1,'GM0503','wessel');
INSERT INTO "account" VALUES(59,'x9ttS98K1WMJI5cC','noor@demo.example','Noor','member','nl','2026-11-29 05:27:02.974990+00:00','2026-11-29 05:27:02.975031+00:00',NULL,NULL,0,NULL,1,'GM0599','noor');
INSERT INTO "account" VALUES(60,'-dPhZzrfWH0E6Cff','jayden@demo.example','Jayden','member','nl','2026-11-29 05:27:02.977547+00:00','2026-11-29 05:27:02.977585+00:00',NULL,NULL,0,NULL,1,'GM0599','jayden');
CREATE TABLE "advice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "garment" VARCHAR(30) NOT NULL,
    "verdict" VARCHAR(4) NOT NULL  /* KEEP: keep\nSWAP: swap */,
    "reasons" JSON NOT NULL,
    "pin_photo" SMALLINT,
    "pin_x" SMALLINT,
    "pin_y" SMALLINT,
    "helped_at" TIMESTAMP,
    "feedback_id" BIGINT NOT NULL REFERENCES "feedback" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_advice_feedbac_1fdc7f" UNIQUE ("feedback_id", "garment"),
    CONSTRAINT "advice_pin" CHECK (pin_x BETWEEN 0 AND 100 AND pin_y BETWEEN 0 AND 100)
);
INSERT INTO "advice" VALUES(1,'blouse','keep','["neat"]',0,50,24,'2026-11-12 10:17:02.982737+00:00',1);
INSERT INTO "advice" VALUES(2,'jumper','keep','["goes-together"]',0,38,35,'2026-11-12 10:17:02.998751+00:00',1);
INSERT INTO "advice" VALUES(3,'dress','keep','["calm-colour"]',0,50,55,'2026-11-17 13:17:02.979199+00:00',2);
INSERT INTO "advice" VALUES(4,'jacket','keep','["neat"]',0,38,35,'2026-11-17 13:17:02.994392+00:00',2);
INSERT INTO "advice" VALUES(5,'shoes','keep','["well-kept"]',0,42,93,'2026-11-17 13:17:03.016660+00:00',2);
INSERT INTO "advice" VALUES(6,'dress','keep','["goes-together"]',0,50,55,'2026-11-17 15:17:02.978933+00:00',3);
INSERT INTO "advice" VALUES(7,'dress','swap','["loud-colour"]',0,50,55,NULL,4);
INSERT INTO "advice" VALUES(8,'jacket','swap','["clashes"]',0,38,35,NULL,5);
INSERT INTO "advice" VALUES(9,'dress','keep','["good-colour"]',0,50,55,NULL,5);
INSERT INTO "advice" VALUES(10,'jumper','keep','["easy-to-move"]',0,38,35,'2026-11-23 10:17:02.986191+00:00',6);
INSERT INTO "advice" VALUES(11,'trousers','keep','["practical"]',0,42,70,'2026-11-23 10:17:02.997289+00:00',6);
INSERT INTO "advice" VALUES(12,'shoes','keep','["well-kept"]',0,42,93,'2026-11-23 10:17:03.007675+00:00',6);
INSERT INTO "advice" VALUES(13,'shoes','keep','["practical"]',0,42,93,NULL,7);
INSERT INTO "advice" VALUES(14,'blouse','keep','["good-colour"]',0,50,24,NULL,7);
INSERT INTO "advice" VALUES(15,'blouse','keep','["goes-together"]',0,50,24,NULL,8);
INSERT INTO "advice" VALUES(16,'shoes','keep','["safe"]',0,42,93,'2026-11-28 10:17:02.983952+00:00',9);
INSERT INTO "advice" VALUES(17,'trousers','keep','["practical"]',0,42,70,'2026-11-28 10:17:03.007272+00:00',9);
INSERT INTO "advice" VALUES(18,'top','keep','["practical"]',0,50,28,'2026-11-28 10:17:03.019747+00:00',9);
INSERT INTO "advice" VALUES(19,'trousers','keep','["calm-colour"]',0,42,70,NULL,10);
INSERT INTO "advice" VALUES(20,'dress','keep','["good-colour"]',0,50,55,NULL,11);
INSERT INTO "advice" VALUES(21,'accessories','keep','["goes-together"]',0,50,19,NULL,11);
INSERT INTO "advice" VALUES(22,'jacket','keep','["neat","goes-together"]',0,38,35,'2026-11-28 18:17:02.982388+00:00',12);
INSERT INTO "advice" VALUES(23,'trousers','keep','["fits-the-job"]',0,42,70,'2026-11-28 18:17:02.992550+00:00',12);
INSERT INTO "advice" VALUES(24,'shoes','swap','["too-casual"]',0,42,93,'2026-11-28 18:17:03.004024+00:00',12);
INSERT INTO "advice" VALUES(25,'jacket','keep','["neat"]',0,38,35,'2026-11-28 20:17:02.977333+00:00',13);
INSERT INTO "advice" VALUES(26,'shirt','keep','["calm-colour"]',0,50,24,'2026-11-28 20:17:02.992776+00:00',13);
INSERT INTO "advice" VALUES(27,'shoes','swap','["too-casual"]',0,42,93,'2026-11-28 20:17:03.002667+00:00',13);
INSERT INTO "advice" VALUES(28,'jacket','keep','["fits-the-job"]',0,38,35,NULL,14);
INSERT INTO "advice" VALUES(29,'trousers','keep','["neat"]',0,42,70,NULL,14);
INSERT INTO "advice" VALUES(30,'shoes','swap','["too-casual"]',0,42,93,NULL,14);
INSERT INTO "advice" VALUES(31,'jacket','keep','["goes-together"]',0,38,35,NULL,15);
INSERT INTO "advice" VALUES(32,'shoes','keep','["well-kept"]',0,42,93,NULL,15);
INSERT INTO "advice" VALUES(33,'shoes','swap','["too-casual"]',0,42,93,NULL,16);
INSERT INTO "advice" VALUES(34,'jumper','swap','["needs-a-clean"]',0,38,35,'2026-11-29 08:17:02.989108+00:00',17);
INSERT INTO "advice" VALUES(35,'jeans','keep','["practical"]',0,42,70,'2026-11-29 08:17:03.020519+00:00',17);
INSERT INTO "advice" VALUES(36,'shoes','keep','["sturdy"]',0,42,93,'2026-11-29 08:17:03.050969+00:00',17);
INSERT INTO "advice" VALUES(37,'jumper','keep','["fits-the-job"]',0,38,35,NULL,18);
INSERT INTO "advice" VALUES(38,'trousers','keep','["neat"]',1,42,70,NULL,19);
INSERT INTO "advice" VALUES(39,'shoes','keep','["well-kept"]',1,42,93,NULL,19);
INSERT INTO "advice" VALUES(40,'jacket','keep','["neat"]',1,38,35,NULL,20);
INSERT INTO "advice" VALUES(41,'blouse','keep','["goes-together"]',1,50,24,NULL,20);
INSERT INTO "advice" VALUES(42,'jacket','keep','["fits-the-job"]',0,38,35,'2026-11-29 16:17:02.983531+00:00',21);
INSERT INTO "advice" VALUES(43,'skirt','keep','["neat"]',0,50,68,'2026-11-29 16:17:03.000077+00:00',21);
INSERT INTO "advice" VALUES(44,'jacket','keep','["calm-colour"]',0,38,35,NULL,22);
INSERT INTO "advice" VALUES(45,'shoes','keep','["well-kept"]',0,42,93,NULL,22);
INSERT INTO "advice" VALUES(46,'jumper','keep','["good-colour"]',1,38,35,NULL,23);
INSERT INTO "advice" VALUES(47,'skirt','keep','["calm-colour"]',0,50,68,NULL,24);
INSERT INTO "advice" VALUES(48,'jumper','keep','["neat"]',0,38,35,NULL,24);
INSERT INTO "advice" VALUES(49,'shoes','swap','["too-formal"]',1,42,93,NULL,25);
INSERT INTO "advice" VALUES(50,'shoes','keep','["safe"]',0,42,93,NULL,26);
INSERT INTO "advice" VALUES(51,'jeans','keep','["practical"]',0,42,70,NULL,26);
INSERT INTO "advice" VALUES(52,'jacket','swap','["too-warm"]',0,38,35,NULL,26);
INSERT INTO "advice" VALUES(53,'top','keep','["good-colour"]',0,50,28,NULL,27);
INSERT INTO "advice" VALUES(54,'shoes','keep','["practical"]',0,42,93,NULL,27);
INSERT INTO "advice" VALUES(55,'shirt','keep','["neat"]',0,50,24,NULL,28);
INSERT INTO "advice" VALUES(56,'jeans','keep','["fits-the-job"]',0,42,70,NULL,28);
INSERT INTO "advice" VALUES(57,'jeans','keep','["practical"]',0,42,70,NULL,29);
INSERT INTO "advice" VALUES(58,'shoes','swap','["unsafe"]',0,42,93,NULL,29);
CREATE TABLE "audience_grant" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "account_id" BIGINT NOT NULL,
    "seat" SMALLINT NOT NULL,
    "granted_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_audience_gr_subject_cdb174" UNIQUE ("subject", "account_id"),
    CONSTRAINT "uid_audience_gr_subject_232a2c" UNIQUE ("subject", "seat"),
    CONSTRAINT "audience_grant_seat" CHECK (seat BETWEEN 0 AND 4)
);
INSERT INTO "audience_grant" VALUES(1,'3nP7uzrXan5yfqWx',35,0,'2026-11-08 16:27:02.993438+00:00');
INSERT INTO "audience_grant" VALUES(2,'SztzAMQE6JR7N78j',35,0,'2026-11-12 09:27:03.053965+00:00');
INSERT INTO "audience_grant" VALUES(3,'_4UI-mX9iGJfsKXT',38,0,'2026-11-12 14:27:02.988159+00:00');
INSERT INTO "audience_grant" VALUES(4,'Dp2wvg0PFn4tILWP',28,0,'2026-11-14 14:27:02.996461+00:00');
INSERT INTO "audience_grant" VALUES(5,'waFkBkB5kRpowhv8',28,0,'2026-11-17 12:27:03.001267+00:00');
INSERT INTO "audience_grant" VALUES(6,'B4iFolWRxRxK5x9r',28,0,'2026-11-17 14:27:03.069352+00:00');
INSERT INTO "audience_grant" VALUES(7,'PNave65vpHZFtotK',45,0,'2026-11-17 14:27:03.259833+00:00');
INSERT INTO "audience_grant" VALUES(8,'JhKrdvGZawVwEzhs',28,0,'2026-11-17 16:27:03.037778+00:00');
INSERT INTO "audience_grant" VALUES(9,'QgOyg97LCtdNaE0u',28,0,'2026-11-17 19:27:03.052144+00:00');
INSERT INTO "audience_grant" VALUES(10,'FxIT9bwjjF63bAQH',45,0,'2026-11-17 19:27:03.104120+00:00');
INSERT INTO "audience_grant" VALUES(11,'Oae5UGUfCrq4XRVA',36,0,'2026-11-18 10:27:03.012043+00:00');
INSERT INTO "audience_grant" VALUES(12,'yUQXu_oQaaX_Kw08',51,0,'2026-11-18 14:27:03.008290+00:00');
INSERT INTO "audience_grant" VALUES(13,'_YvFlFgNfTEc44uE',14,0,'2026-11-20 12:27:03.000557+00:00');
INSERT INTO "audience_grant" VALUES(14,'DkpPx8n7VNy6CPgd',14,0,'2026-11-20 14:27:03.006697+00:00');
INSERT INTO "audience_grant" VALUES(15,'zdWWeqr6PyPYOR0M',54,0,'2026-11-22 08:27:02.992049+00:00');
INSERT INTO "audience_grant" VALUES(16,'kLOOT_tMplCPOqM-',54,0,'2026-11-22 12:27:03.026340+00:00');
INSERT INTO "audience_grant" VALUES(17,'fQBcB2-_CZKpg_fB',14,0,'2026-11-23 09:27:03.028680+00:00');
INSERT INTO "audience_grant" VALUES(18,'FUq6485KF9espnLE',14,0,'2026-11-23 12:27:03.043216+00:00');
INSERT INTO "audience_grant" VALUES(19,'FkVjr35EtViksnQ6',14,0,'2026-11-23 14:27:03.001570+00:00');
INSERT INTO "audience_grant" VALUES(20,'C4VT2OGf19bCMCrm',55,0,'2026-11-23 14:27:03.022307+00:00');
INSERT INTO "audience_grant" VALUES(21,'pgDvfUoVkm_-hW8N',33,0,'2026-11-24 09:27:02.986113+00:00');
INSERT INTO "audience_grant" VALUES(22,'35BYjyO0J0HdWqWE',33,0,'2026-11-24 11:27:03.013825+00:00');
INSERT INTO "audience_grant" VALUES(23,'rAQTkotH3Ip-WDHo',39,0,'2026-11-25 14:27:02.993386+00:00');
INSERT INTO "audience_grant" VALUES(24,'qE_tsmO9jYclVN6G',49,0,'2026-11-26 08:27:03.003474+00:00');
INSERT INTO "audience_grant" VALUES(25,'cYBxfj1IDby1FVRO',53,0,'2026-11-27 05:27:02.982574+00:00');
INSERT INTO "audience_grant" VALUES(26,'CCFMfxsZj3Ux7uoe',31,0,'2026-11-27 08:27:03.039184+00:00');
INSERT INTO "audience_grant" VALUES(27,'FUlYKZtgSxGC2I19',43,0,'2026-11-27 12:27:02.988076+00:00');
INSERT INTO "audience_grant" VALUES(28,'MvU1BX2cwfAlgekX',43,0,'2026-11-27 14:27:02.999070+00:00');
INSERT INTO "audience_grant" VALUES(29,'1dZM1UVukAvpB9DS',31,0,'2026-11-27 14:27:03.036709+00:00');
INSERT INTO "audience_grant" VALUES(30,'ZbfJGl85DEkchsDe',43,0,'2026-11-27 15:27:03.026156+00:00');
INSERT INTO "audience_grant" VALUES(31,'W02879iF558vqiSA',41,0,'2026-11-28 05:27:02.997047+00:00');
INSERT INTO "audience_grant" VALUES(32,'b1R9PZz3dzu-HJnK',29,0,'2026-11-28 06:27:02.993886+00:00');
INSERT INTO "audience_grant" VALUES(33,'mF1ncNxY5nr1gFee',21,0,'2026-11-28 07:27:02.986631+00:00');
INSERT INTO "audience_grant" VALUES(34,'JE9Pa5MtzAMUheYp',49,0,'2026-11-28 09:27:03.004657+00:00');
INSERT INTO "audience_grant" VALUES(35,'RbOtB4yQUgVgkQt6',41,0,'2026-11-28 09:27:03.036407+00:00');
INSERT INTO "audience_grant" VALUES(36,'s-5K8oWxUINZs-Zj',49,0,'2026-11-28 12:27:03.033270+00:00');
INSERT INTO "audience_grant" VALUES(37,'tZujsEJinU9Sn7KQ',34,0,'2026-11-28 13:27:03.009271+00:00');
INSERT INTO "audience_grant" VALUES(38,'AHjLEKCd_Bib2hSI',37,0,'2026-11-28 14:27:03.751648+00:00');
INSERT INTO "audience_grant" VALUES(39,'MVU-_26-p4oyso91',21,0,'2026-11-28 14:27:03.765511+00:00');
INSERT INTO "audience_grant" VALUES(40,'XM2GOyP3-WfwOjy-',54,0,'2026-11-28 17:27:03.027704+00:00');
INSERT INTO "audience_grant" VALUES(41,'0Kmexw_Vy07eEx_9',54,0,'2026-11-28 19:27:03.005753+00:00');
INSERT INTO "audience_grant" VALUES(42,'Lp7xVId4et5ejjlA',54,0,'2026-11-28 22:27:03.039673+00:00');
INSERT INTO "audience_grant" VALUES(43,'91Exs01dzsps3OWz',54,0,'2026-11-29 00:27:03.018584+00:00');
INSERT INTO "audience_grant" VALUES(44,'fMrojH5XowqIGHgM',54,0,'2026-11-29 04:27:03.031308+00:00');
INSERT INTO "audience_grant" VALUES(45,'pFAO4nyGq9OjJqgI',48,0,'2026-11-29 04:27:03.132174+00:00');
INSERT INTO "audience_grant" VALUES(46,'YU0puk0J5d52ys0i',54,0,'2026-11-29 05:27:03.882716+00:00');
INSERT INTO "audience_grant" VALUES(47,'oO1NNCiJqXTq0fI6',48,0,'2026-11-29 07:27:03.662045+00:00');
INSERT INTO "audience_grant" VALUES(48,'ncYQeHlDYtMQHIUT',54,0,'2026-11-29 08:27:03.009932+00:00');
INSERT INTO "audience_grant" VALUES(49,'n9a-gowqjWfrwIOb',31,0,'2026-11-29 09:27:03.011877+00:00');
INSERT INTO "audience_grant" VALUES(50,'7GFRxRxMddrqJ-xG',40,0,'2026-11-29 12:27:04.117910+00:00');
INSERT INTO "audience_grant" VALUES(51,'rBSNlGIx4wPSiDXN',57,0,'2026-11-29 12:27:04.161041+00:00');
INSERT INTO "audience_grant" VALUES(52,'7Eh64t8r1TCUp3kG',31,0,'2026-11-29 14:27:03.022671+00:00');
INSERT INTO "audience_grant" VALUES(53,'_k_rp2vaHpZDKzbW',46,0,'2026-11-29 14:27:03.089001+00:00');
INSERT INTO "audience_grant" VALUES(54,'dwnYYTGEw-Wfx8Cv',50,0,'2026-11-29 14:27:03.105423+00:00');
INSERT INTO "audience_grant" VALUES(55,'vyOA4NVSMlmk1KVf',21,0,'2026-11-29 15:27:03.008034+00:00');
INSERT INTO "audience_grant" VALUES(56,'3iw96Tk2lDt6Hltl',21,0,'2026-11-29 17:27:02.993555+00:00');
INSERT INTO "audience_grant" VALUES(57,'Q1Vcqx-IM8CFsGxq',50,0,'2026-11-29 18:27:03.309577+00:00');
INSERT INTO "audience_grant" VALUES(58,'6W1NvHwrvFk7bOCn',21,0,'2026-11-29 22:27:02.991179+00:00');
INSERT INTO "audience_grant" VALUES(59,'eNLgYireV3dBF8L1',47,0,'2026-11-29 23:27:03.046361+00:00');
INSERT INTO "audience_grant" VALUES(60,'iz2UsJtWbC6GUreT',31,0,'2026-11-30 01:27:03.431301+00:00');
INSERT INTO "audience_grant" VALUES(61,'S0ZPhVI2Hd-44Rer',33,0,'2026-11-30 03:27:03.380432+00:00');
INSERT INTO "audience_grant" VALUES(62,'p2b-2VPP_YdmbV0D',37,0,'2026-11-30 03:27:03.407572+00:00');
INSERT INTO "audience_grant" VALUES(63,'yAowFulUHczHi5NE',26,0,'2026-11-30 04:27:02.989066+00:00');
INSERT INTO "audience_grant" VALUES(64,'QZ6kkumum3eYZN60',53,0,'2026-11-30 05:57:02.986161+00:00');
INSERT INTO "audience_grant" VALUES(65,'5BYDYWJx1p_0i-PN',21,0,'2026-11-30 06:27:03.866529+00:00');
INSERT INTO "audience_grant" VALUES(66,'rugsfEvnu_u5t8P8',46,0,'2026-11-30 06:57:03.015993+00:00');
INSERT INTO "audience_grant" VALUES(67,'bKJREPNXfwkMCuDo',47,0,'2026-11-30 06:57:03.158032+00:00');
INSERT INTO "audience_grant" VALUES(68,'yhJMChKEEWy-7SfM',57,0,'2026-11-30 07:27:03.632443+00:00');
INSERT INTO "audience_grant" VALUES(69,'yJ8dd5gO68h-N5gt',54,0,'2026-11-30 07:27:03.685970+00:00');
INSERT INTO "audience_grant" VALUES(70,'qsSimXfkHG8e3sAl',52,0,'2026-11-30 07:57:02.994113+00:00');
INSERT INTO "audience_grant" VALUES(71,'1HUC1oH0gKVvKBX_',32,0,'2026-11-30 08:12:02.984043+00:00');
INSERT INTO "audience_grant" VALUES(72,'04U8KjzQMv_fUtJW',54,0,'2026-11-30 08:57:03.012339+00:00');
CREATE TABLE "barred_address" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "mark" VARCHAR(64) NOT NULL UNIQUE,
    "until" TIMESTAMP NOT NULL
);
INSERT INTO "barred_address" VALUES(1,'5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822','2027-02-28 10:27:47.019786+00:00');
CREATE TABLE "block" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "blocked_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "blocker_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_block_blocker_73e82d" UNIQUE ("blocker_id", "blocked_id"),
    CONSTRAINT "block_of_another" CHECK (blocker_id <> blocked_id)
);
INSERT INTO "block" VALUES(1,'2026-11-30 10:27:47.026887+00:00',59,60);
CREATE TABLE "bucket" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(120) NOT NULL UNIQUE,
    "tokens" REAL NOT NULL,
    "refilled_at" TIMESTAMP NOT NULL
);
INSERT INTO "bucket" VALUES(1,'desk-mail:GM0599',0.0,'2026-11-30 10:27:03.262687+00:00');
INSERT INTO "bucket" VALUES(2,'desk-mail:GM0503',0.0,'2026-11-30 10:27:03.251501+00:00');
INSERT INTO "bucket" VALUES(5,'outfit:21',11.0,'2026-11-30 10:27:46.910723+00:00');
INSERT INTO "bucket" VALUES(6,'ask-code-from:127.0.0.1',59.0,'2026-11-30 10:27:46.998187+00:00');
INSERT INTO "bucket" VALUES(7,'ask-code-in:bc874f44ebd5aee5d27b440d3406746ab5c816f1:733daac469e5057eb577bd78ae87b493bd37f0f5',4.0,'2026-11-30 10:27:47.004076+00:00');
INSERT INTO "bucket" VALUES(8,'ask-code:733daac469e5057eb577bd78ae87b493bd37f0f5',4.0,'2026-11-30 10:27:47.008131+00:00');
INSERT INTO "bucket" VALUES(9,'ask-code-box:733daac469e5057eb577bd78ae87b493bd37f0f5',19.0,'2026-11-30 10:27:47.011686+00:00');
CREATE TABLE "consumer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "position" BIGINT NOT NULL,
    "failures" INT NOT NULL,
    "retry_at" TIMESTAMP
);
INSERT INTO "consumer" VALUES(1,'mail sign-in codes',712,0,NULL);
INSERT INTO "consumer" VALUES(2,'tell about messages',712,0,NULL);
INSERT INTO "consumer" VALUES(3,'count offers again',712,0,NULL);
INSERT INTO "consumer" VALUES(4,'tell about offers',712,0,NULL);
INSERT INTO "consumer" VALUES(5,'tell about endings',712,0,NULL);
INSERT INTO "consumer" VALUES(6,'moderation cases',712,0,NULL);
INSERT INTO "consumer" VALUES(7,'moderation alarms',712,0,NULL);
INSERT INTO "consumer" VALUES(8,'moderation news',712,0,NULL);
INSERT INTO "consumer" VALUES(9,'moderation ties',712,0,NULL);
INSERT INTO "consumer" VALUES(10,'profiles move along',712,0,NULL);
INSERT INTO "consumer" VALUES(11,'outfits:notices',712,0,NULL);
CREATE TABLE "conversation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "about" VARCHAR(16) NOT NULL UNIQUE,
    "title" VARCHAR(120) NOT NULL,
    "municipality" VARCHAR(6) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "last_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "asker_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "helper_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL
, "ended_at" TIMESTAMP);
INSERT INTO "conversation" VALUES(1,'QNY-HAWfwkKmZulb','0gvTRtzA-DQxjaaA','Gesprek bij een apotheek','GM0344','2026-11-09 02:27:02.988045+00:00','2026-11-11 10:27:02.979116+00:00','2026-11-14 10:27:02.987514+00:00',35,16,NULL);
INSERT INTO "conversation" VALUES(2,'-bdc0mPXP2IW_H-X','7dMJDaA-4ZuyVaqC','Brief voor buitendienst, graag kort','GM0599','2026-11-12 22:27:02.984589+00:00','2026-11-13 01:27:02.983182+00:00','2026-11-16 10:27:02.989582+00:00',38,4,NULL);
INSERT INTO "conversation" VALUES(3,'M20F-R1ptUuHGNwO','Q9ARX-sMdVF9aY21','Gesprek bij een administratiekantoor, ik praat te zacht','GM0599','2026-11-14 22:27:02.990869+00:00','2026-11-16 07:27:02.981258+00:00','2026-11-18 10:27:02.986619+00:00',28,42,NULL);
INSERT INTO "conversation" VALUES(4,'ZihUYpH5Nx1iPYs6','ik4MiZU9c87UyMH7','Ik stopte met studeren. Hoe schrijf ik dat op?','GM0503','2026-11-18 02:27:02.998636+00:00','2026-11-20 08:27:02.993973+00:00','2026-11-22 10:27:02.985639+00:00',45,9,NULL);
INSERT INTO "conversation" VALUES(5,'3b1gmORm49KrigHP','w83f-qk7j-1zP4We','Hoe zeg ik dat ik rust nodig heb om goed te werken?','GM0344','2026-11-19 00:27:02.995982+00:00','2026-11-19 02:27:02.984275+00:00','2026-11-21 07:27:02.988919+00:00',51,24,NULL);
INSERT INTO "conversation" VALUES(6,'k4XvgLkNwFa7bICP','VPZOCNLZh84oYsN-','Na vijf jaar thuis weer solliciteren in de zorg','GM0599','2026-11-20 19:27:02.994751+00:00','2026-11-23 09:27:03.050500+00:00','2026-11-26 06:27:02.981014+00:00',14,12,NULL);
INSERT INTO "conversation" VALUES(7,'eAvuRokfThwlvvN8','yNuGB2Kl1mKB3sVJ','Wie kijkt naar mijn cv? Het is erg leeg','GM0599','2026-11-22 14:27:03.000241+00:00','2026-11-23 08:27:02.986145+00:00','2026-11-24 06:27:02.979357+00:00',54,21,NULL);
INSERT INTO "conversation" VALUES(8,'AyBtCXYmDnS4upel','DD9WcOissLL6OqDl','Welke banen passen bij tot september?','GM0344','2026-11-24 00:27:02.987179+00:00','2026-11-24 05:27:02.982100+00:00','2026-11-28 08:27:03.902870+00:00',55,11,NULL);
INSERT INTO "conversation" VALUES(9,'CGhsQakwt5oZdt8d','V0Is2xSQl1Bi17Hz','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','GM0599','2026-11-24 22:27:02.989353+00:00','2026-11-25 02:27:02.992729+00:00','2026-11-28 05:27:02.978847+00:00',33,27,NULL);
INSERT INTO "conversation" VALUES(10,'0XNiIQ7nua4wxIoK','8Cf8uy0hWT83wDF2','Een eigen koffiekar: klopt mijn sommetje?','GM0344','2026-11-26 02:27:03.003999+00:00','2026-11-27 06:27:02.987918+00:00',NULL,39,28,NULL);
INSERT INTO "conversation" VALUES(11,'uYsYVqHKTmhY1VCw','KA2pZgCpxZn5dSwc','Proefdag in een keuken: wat verwachten ze?','GM0599','2026-11-26 12:27:02.984478+00:00','2026-11-29 09:27:03.035340+00:00',NULL,49,8,NULL);
INSERT INTO "conversation" VALUES(12,'j0Ml92kDn3R0c8Gf','HQDcOB8E4NVls563','Technisch gesprek voor frontend, met live coderen','GM0344','2026-11-27 16:27:03.011004+00:00','2026-11-27 18:27:02.990718+00:00',NULL,31,10,NULL);
INSERT INTO "conversation" VALUES(13,'DWkkbjBTSJE9eSd3','FewsrxUsA6gOtfug','Brief voor een leerplek als helpende','GM0599','2026-11-27 19:27:02.993173+00:00','2026-11-28 14:27:03.781483+00:00',NULL,43,6,NULL);
INSERT INTO "conversation" VALUES(14,'iXpS7iiQdF1eGZrB','KlsWMWgRbifv45cj','From housekeeping to the front desk: how do I tell it?','GM0503','2026-11-28 12:27:03.064982+00:00','2026-11-29 08:27:03.033087+00:00',NULL,41,8,NULL);
INSERT INTO "conversation" VALUES(15,'pffWwM6ebYmeDqKv','bxah1muZqhRgunfq','Hoe praat ik over zeven maanden zonder werk?','GM0599','2026-11-28 16:27:02.983635+00:00','2026-11-29 13:27:02.997720+00:00',NULL,21,4,NULL);
INSERT INTO "conversation" VALUES(16,'wmwsv-41Tixl7ToD','SALggwiYaYliKKLC','Letter about my welding diploma, I don''t understand it','GM0599','2026-11-28 16:27:02.999691+00:00','2026-11-28 20:27:02.983667+00:00',NULL,34,25,NULL);
INSERT INTO "conversation" VALUES(17,'QxI7O4uh7Rq7JOcQ','76c-2Z-8hWMRwiuK','Wie past een ochtend op mijn hond?','GM0503','2026-11-29 06:27:02.985857+00:00','2026-11-29 08:27:03.117446+00:00',NULL,48,7,NULL);
INSERT INTO "conversation" VALUES(18,'IvINwelW_c0Wr0bk','k6wc9jmDQfkVqjOw','Nette schoenen te leen voor donderdag, maat 39','GM0599','2026-11-29 11:27:03.086963+00:00','2026-11-30 09:17:02.988613+00:00',NULL,54,36,NULL);
INSERT INTO "conversation" VALUES(19,'fprnTqTn1ouP1fOh','Ord1Qoss7zesmWmi','Zestig brieven, nul antwoorden. Wat doe ik fout?','GM0344','2026-11-29 16:27:03.000083+00:00','2026-11-29 19:57:02.979141+00:00',NULL,57,10,NULL);
CREATE TABLE "decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "ruling" VARCHAR(8) NOT NULL  /* RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nSUSPEND: suspend\nCARE: care */,
    "clause" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "before" VARCHAR(8)   /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "decided_at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "undone_reason" TEXT NOT NULL,
    "not_undone" VARCHAR(60) NOT NULL DEFAULT '',
    "case_id" BIGINT NOT NULL REFERENCES "moderation_case" ("id") ON DELETE CASCADE,
    "moderator_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL
);
INSERT INTO "decision" VALUES(1,'LjUHuMSrK8-koOn8','release','','','held','2026-10-16 08:52:02.988214+00:00',NULL,'','',1,1);
INSERT INTO "decision" VALUES(2,'aiIRbFgJHJTc3Jlw','release','','','held','2026-10-21 07:52:02.986666+00:00',NULL,'','',2,3);
INSERT INTO "decision" VALUES(3,'1T5CTTH0bXsBWR2n','nothing','','Ruilen is geen verkopen. Dank dat je het vroeg.',NULL,'2026-11-04 14:27:02.985104+00:00',NULL,'','',3,1);
INSERT INTO "decision" VALUES(4,'347iPgvfszqF_CFt','release','','','held','2026-11-08 08:52:02.985857+00:00',NULL,'','',4,2);
INSERT INTO "decision" VALUES(5,'rXLZcEdntqVDhMGK','release','','','held','2026-11-10 07:52:02.986591+00:00',NULL,'','',5,1);
INSERT INTO "decision" VALUES(6,'5qosK8JuIVCQGj5F','release','','','held','2026-11-12 06:52:02.996027+00:00',NULL,'','',6,2);
INSERT INTO "decision" VALUES(7,'8vAiIuZwlSr4FxjQ','release','','','held','2026-11-12 09:52:02.998900+00:00',NULL,'','',7,1);
INSERT INTO "decision" VALUES(8,'5zXQa1YscR91XeM7','release','','','held','2026-11-14 06:52:03.002346+00:00',NULL,'','',8,1);
INSERT INTO "decision" VALUES(9,'fDYvLEHYRHzToHs_','release','','','held','2026-11-17 06:52:02.987163+00:00',NULL,'','',9,3);
INSERT INTO "decision" VALUES(10,'T-hxkh2WCCGHN1t4','release','','','held','2026-11-17 07:52:03.011271+00:00',NULL,'','',10,1);
INSERT INTO "decision" VALUES(11,'D2CWbR5Ipfm-MPJb','warn','3.1 v2','‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.',NULL,'2026-11-17 18:57:03.233707+00:00',NULL,'','',11,1);
INSERT INTO "decision" VALUES(12,'P64U4ollvm-DwESw','release','','','held','2026-11-18 08:52:03.000545+00:00',NULL,'','',12,2);
INSERT INTO "decision" VALUES(13,'383jGW5FIO2b6V5q','release','','','held','2026-11-20 08:52:02.983032+00:00',NULL,'','',13,1);
INSERT INTO "decision" VALUES(14,'gnNtXBsaZtQNz9VS','hide','1.2 v2','Je vraag leek niet over werk te gaan.','shown','2026-11-20 09:37:03.090621+00:00','2026-11-20 10:07:03.004230+00:00','Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.','',14,1);
INSERT INTO "decision" VALUES(15,'Zlg1VhUoBDObe2YZ','release','','','held','2026-11-20 10:08:03.051163+00:00',NULL,'','',14,1);
INSERT INTO "decision" VALUES(16,'YmSrENrPSd5ZxtKt','release','','','held','2026-11-22 04:52:02.989679+00:00',NULL,'','',15,1);
INSERT INTO "decision" VALUES(17,'-avLY0yKauIQI7WR','release','','','held','2026-11-23 05:52:03.015585+00:00',NULL,'','',16,1);
INSERT INTO "decision" VALUES(18,'Xzy-tuzEUgICx2Yh','release','','','held','2026-11-23 09:52:02.998519+00:00',NULL,'','',17,2);
INSERT INTO "decision" VALUES(19,'X0YT0jZr9haJVkKF','remove','4.2 v2','Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.','held','2026-11-23 14:27:03.073375+00:00',NULL,'','',18,1);
INSERT INTO "decision" VALUES(20,'5GQNehj3eUdynZnR','release','','','held','2026-11-24 07:52:02.985733+00:00',NULL,'','',19,1);
INSERT INTO "decision" VALUES(21,'AutlKsHX892wbSzm','suspend','4.2 v2','Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.','held','2026-11-24 15:27:03.001957+00:00',NULL,'','',20,1);
INSERT INTO "decision" VALUES(22,'xbv8caR3TUVQH0Xk','release','','','held','2026-11-25 08:52:03.008291+00:00',NULL,'','',21,2);
INSERT INTO "decision" VALUES(23,'Wk3ub5ObESozXQhl','release','','','held','2026-11-26 05:52:02.985843+00:00',NULL,'','',22,1);
INSERT INTO "decision" VALUES(24,'SmWmqxMGfI2A6TnD','release','','','held','2026-11-27 00:52:03.013885+00:00',NULL,'','',23,3);
INSERT INTO "decision" VALUES(25,'znK6MBFZ1ZJu_-HZ','release','','','held','2026-11-27 04:52:02.983574+00:00',NULL,'','',24,2);
INSERT INTO "decision" VALUES(26,'KEmPWLpmeqD0VgOs','release','','','held','2026-11-27 08:52:02.992446+00:00',NULL,'','',25,1);
INSERT INTO "decision" VALUES(27,'uIK7V1Mw56IREVoX','release','','','held','2026-11-27 22:52:02.982310+00:00',NULL,'','',26,2);
INSERT INTO "decision" VALUES(28,'XCuYkj5ZjVTVn5SY','release','','','held','2026-11-28 02:52:02.982801+00:00',NULL,'','',27,3);
INSERT INTO "decision" VALUES(29,'gFPVMmfWVKBAyNF8','release','','','held','2026-11-28 03:52:02.982986+00:00',NULL,'','',28,1);
INSERT INTO "decision" VALUES(30,'eIB0dpEXnyB73LPF','release','','','held','2026-11-28 04:52:02.985786+00:00',NULL,'','',29,1);
INSERT INTO "decision" VALUES(31,'TMBKOD60Fgq8DJMi','release','','','held','2026-11-28 07:52:02.987982+00:00',NULL,'','',30,1);
INSERT INTO "decision" VALUES(32,'E73_aeK3JFw2ANK_','release','','','held','2026-11-28 08:52:02.982411+00:00',NULL,'','',31,3);
INSERT INTO "decision" VALUES(33,'kiVb9ikECvBMzGkM','release','','','held','2026-11-28 14:52:02.986882+00:00',NULL,'','',32,1);
INSERT INTO "decision" VALUES(34,'7j09IFw1sChZTsXS','release','','','held','2026-11-29 00:52:03.034522+00:00',NULL,'','',33,3);
INSERT INTO "decision" VALUES(35,'gimXclyu3xkbpyXw','release','','','held','2026-11-29 01:52:03.031347+00:00',NULL,'','',34,3);
INSERT INTO "decision" VALUES(36,'JyitR_HJO4ptfNsz','release','','','held','2026-11-29 04:52:02.992553+00:00',NULL,'','',35,2);
INSERT INTO "decision" VALUES(37,'EbECmEobFNBF0lrA','release','','','held','2026-11-29 05:52:02.987564+00:00',NULL,'','',36,2);
INSERT INTO "decision" VALUES(38,'d9rs1tKUbsad8bEx','release','','','held','2026-11-29 06:52:02.998466+00:00',NULL,'','',37,1);
INSERT INTO "decision" VALUES(39,'GYgRyLtJL_GgMiaf','release','','','held','2026-11-29 07:52:03.009535+00:00',NULL,'','',38,1);
INSERT INTO "decision" VALUES(40,'64Rk-uo-5A4FjHhc','release','','','held','2026-11-29 09:52:03.002547+00:00',NULL,'','',39,1);
INSERT INTO "decision" VALUES(41,'qPxCr9FraovfETxo','release','','','held','2026-11-29 12:52:02.985677+00:00',NULL,'','',41,1);
INSERT INTO "decision" VALUES(42,'URtwzN7WNKYHv-yG','release','','','held','2026-11-29 18:52:02.984678+00:00',NULL,'','',42,2);
INSERT INTO "decision" VALUES(43,'2xcA2hii44VrnRXR','release','','','held','2026-11-29 20:52:02.982988+00:00',NULL,'','',43,1);
INSERT INTO "decision" VALUES(44,'7NofGvaxzUNUclqr','release','','','held','2026-11-29 22:52:03.002053+00:00',NULL,'','',44,3);
INSERT INTO "decision" VALUES(45,'C1SIh8B9dfqaooi9','release','','','held','2026-11-29 23:52:02.994284+00:00',NULL,'','',45,1);
INSERT INTO "decision" VALUES(46,'0r9NyORNAm3D_ZEF','release','','','held','2026-11-30 00:52:03.138366+00:00',NULL,'','',46,2);
INSERT INTO "decision" VALUES(47,'ZX9la9Tk8Gch7Bm4','release','','','held','2026-11-30 00:52:03.283698+00:00',NULL,'','',47,1);
INSERT INTO "decision" VALUES(48,'dcsdrbS0fv8DYc03','release','','','held','2026-11-30 01:52:02.998931+00:00',NULL,'','',48,1);
INSERT INTO "decision" VALUES(49,'9_Y6Jxc-vVs3CLy_','release','','','held','2026-11-30 02:52:03.003992+00:00',NULL,'','',49,3);
INSERT INTO "decision" VALUES(50,'L7_xk8p56OjW-6xy','release','','','held','2026-11-30 02:52:03.236006+00:00',NULL,'','',50,2);
INSERT INTO "decision" VALUES(51,'K3JAaYzvdSwTLR_U','release','','','held','2026-11-30 03:52:02.986791+00:00',NULL,'','',51,1);
INSERT INTO "decision" VALUES(52,'JuicxsaFhxwJpYx6','release','','','held','2026-11-30 03:52:03.018768+00:00',NULL,'','',52,3);
INSERT INTO "decision" VALUES(53,'tQcY7aWzbSoufGTt','release','','','held','2026-11-30 04:32:02.982468+00:00',NULL,'','',54,1);
INSERT INTO "decision" VALUES(54,'lvZE9erpUkpLhjdl','release','','','held','2026-11-30 04:52:03.031737+00:00',NULL,'','',55,2);
INSERT INTO "decision" VALUES(55,'FR3BYV5BvtPncyca','release','','','held','2026-11-30 05:22:03.003367+00:00',NULL,'','',56,1);
INSERT INTO "decision" VALUES(56,'EOXJq2nRjc4OS-gq','release','','','held','2026-11-30 06:52:03.004519+00:00',NULL,'','',58,2);
INSERT INTO "decision" VALUES(57,'qXW_01mawjeaJgzt','release','','','held','2026-11-30 07:52:02.989886+00:00',NULL,'','',61,1);
CREATE TABLE "event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "actor" BIGINT,
    "municipality" VARCHAR(6),
    "facts" JSON NOT NULL,
    "happened_at" TIMESTAMP NOT NULL
);
INSERT INTO "event" VALUES(24,'accounts:account:joined','P8-tAX-KFmHQw4uQ',14,'GM0599','{}','2026-09-03 05:27:02.983085+00:00');
INSERT INTO "event" VALUES(25,'profiles:profile:changed','emZ1NUG2J8qNBTkG',14,'GM0599','{"visibility":"shown","located":false}','2026-09-03 05:47:02.982895+00:00');
INSERT INTO "event" VALUES(26,'accounts:account:joined','EV4ga-Bkvi8zR_SH',15,'GM0599','{}','2026-09-07 05:27:02.975555+00:00');
INSERT INTO "event" VALUES(27,'profiles:profile:changed','M2xgZYYtEAyWa-kf',15,'GM0599','{"visibility":"shown","located":false}','2026-09-07 05:47:02.990839+00:00');
INSERT INTO "event" VALUES(28,'accounts:account:joined','i7BjtvvxxGvOcG-p',16,'GM0344','{}','2026-09-11 05:27:02.977480+00:00');
INSERT INTO "event" VALUES(29,'profiles:profile:changed','dlZuL-hNKh5bLpip',16,'GM0344','{"visibility":"shown","located":false}','2026-09-11 05:47:02.979604+00:00');
INSERT INTO "event" VALUES(30,'accounts:account:joined','eWhr3h3neLMKWQRO',17,'GM0503','{}','2026-09-14 05:27:02.975309+00:00');
INSERT INTO "event" VALUES(31,'profiles:profile:changed','nbLXfHKDh9dvJKyo',17,'GM0503','{"visibility":"shown","located":false}','2026-09-14 05:47:02.977594+00:00');
INSERT INTO "event" VALUES(32,'accounts:account:joined','MIt7Rh3UTOSk-Vze',18,'GM0599','{}','2026-09-17 05:27:02.975175+00:00');
INSERT INTO "event" VALUES(33,'profiles:profile:changed','5Id-g01wOK7K-o0y',18,'GM0599','{"visibility":"shown","located":false}','2026-09-17 05:47:02.977681+00:00');
INSERT INTO "event" VALUES(34,'accounts:account:joined','oo1BEpYbGvc9twUV',19,'GM0503','{}','2026-09-22 05:27:02.976296+00:00');
INSERT INTO "event" VALUES(35,'profiles:profile:changed','JLduQnmN-eJHsKA3',19,'GM0503','{"visibility":"shown","located":false}','2026-09-22 05:47:02.981387+00:00');
INSERT INTO "event" VALUES(36,'accounts:account:joined','toQA4Yoy2SxslY2c',20,'GM0344','{}','2026-09-25 05:27:02.975279+00:00');
INSERT INTO "event" VALUES(37,'profiles:profile:changed','dFRbaeMJzW1NaY_v',20,'GM0344','{"visibility":"shown","located":false}','2026-09-25 05:47:02.978439+00:00');
INSERT INTO "event" VALUES(38,'accounts:account:joined','vyvxT5gZ3ALKnd5i',21,'GM0599','{}','2026-09-27 05:27:02.975351+00:00');
INSERT INTO "event" VALUES(39,'profiles:profile:changed','YYbYd0KmwwD5367H',21,'GM0599','{"visibility":"shown","located":false}','2026-09-27 05:47:02.978805+00:00');
INSERT INTO "event" VALUES(40,'accounts:account:joined','KOmCwnYjfLyOjXeZ',22,'GM0503','{}','2026-09-29 05:27:02.975380+00:00');
INSERT INTO "event" VALUES(41,'profiles:profile:changed','vBBJB-Hg0vLWVDPa',22,'GM0503','{"visibility":"shown","located":false}','2026-09-29 05:47:02.977272+00:00');
INSERT INTO "event" VALUES(42,'accounts:account:joined','5CL24jT2jpUVh8ne',23,'GM0599','{}','2026-10-01 05:27:02.975247+00:00');
INSERT INTO "event" VALUES(43,'accounts:account:joined','78VYiBm2Bq7Naj-H',24,'GM0599','{}','2026-10-01 05:27:02.979089+00:00');
INSERT INTO "event" VALUES(44,'profiles:profile:changed','W1uypw9JZTlwD31L',23,'GM0599','{"visibility":"shown","located":false}','2026-10-01 05:47:02.977344+00:00');
INSERT INTO "event" VALUES(45,'profiles:profile:changed','uJnVWvCBsUrypUTg',24,'GM0599','{"visibility":"shown","located":false}','2026-10-01 05:47:02.982377+00:00');
INSERT INTO "event" VALUES(46,'accounts:account:joined','E154ucb42wWkK233',25,'GM0503','{}','2026-10-03 05:27:02.978012+00:00');
INSERT INTO "event" VALUES(47,'profiles:profile:changed','3vKIOsHLZS7ZVk3d',25,'GM0503','{"visibility":"shown","located":false}','2026-10-03 05:47:02.977963+00:00');
INSERT INTO "event" VALUES(48,'accounts:account:joined','SMccY3RuHXgchugM',26,'GM0599','{}','2026-10-04 05:27:02.975553+00:00');
INSERT INTO "event" VALUES(49,'profiles:profile:changed','IJTHhFxyXL32CHfc',26,'GM0599','{"visibility":"shown","located":false}','2026-10-04 05:47:02.983049+00:00');
INSERT INTO "event" VALUES(50,'accounts:account:joined','AhFXeLeUD5IHGACL',27,'GM0344','{}','2026-10-06 05:27:02.975420+00:00');
INSERT INTO "event" VALUES(51,'profiles:profile:changed','5w8Jnu6maNV5pNWk',27,'GM0344','{"visibility":"shown","located":false}','2026-10-06 05:47:02.977503+00:00');
INSERT INTO "event" VALUES(52,'accounts:account:joined','Sqjfk3SBgpmdzt54',28,'GM0599','{}','2026-10-09 05:27:02.975489+00:00');
INSERT INTO "event" VALUES(53,'profiles:profile:changed','WNN22fzh0GTstgTR',28,'GM0599','{"visibility":"shown","located":false}','2026-10-09 05:47:02.978053+00:00');
INSERT INTO "event" VALUES(54,'accounts:account:joined','mPREu8lh38M80se4',29,'GM0344','{}','2026-10-12 05:27:02.975520+00:00');
INSERT INTO "event" VALUES(55,'profiles:profile:changed','WGBR764hYYzgFA5z',29,'GM0344','{"visibility":"shown","located":false}','2026-10-12 05:47:02.978168+00:00');
INSERT INTO "event" VALUES(56,'accounts:account:joined','aOpA14L0S_caqtLp',30,'GM0599','{}','2026-10-14 05:27:02.975508+00:00');
INSERT INTO "event" VALUES(57,'profiles:profile:changed','jy1BCXzbvHvAUOzw',30,'GM0599','{"visibility":"shown","located":false}','2026-10-14 05:47:02.977913+00:00');
INSERT INTO "event" VALUES(58,'helping:request:posted','2A_MOOzTv7A4WXtl',23,'GM0599','{"visibility":"held"}','2026-10-16 08:27:02.981482+00:00');
INSERT INTO "event" VALUES(59,'moderation:case:opened','1rEywRb98izISOBN',NULL,'GM0599','{"about":"2A_MOOzTv7A4WXtl","kind":"request","because":"held"}','2026-10-16 08:31:02.989833+00:00');
INSERT INTO "event" VALUES(60,'moderation:decision:made','LjUHuMSrK8-koOn8',1,'GM0599','{"about":"2A_MOOzTv7A4WXtl","kind":"request","case":"1rEywRb98izISOBN","ruling":"release"}','2026-10-16 08:52:02.989108+00:00');
INSERT INTO "event" VALUES(61,'moderation:case:closed','1rEywRb98izISOBN',1,'GM0599','{"about":"2A_MOOzTv7A4WXtl"}','2026-10-16 08:52:02.990128+00:00');
INSERT INTO "event" VALUES(62,'accounts:account:joined','LGla0sKHJJz-C030',31,'GM0344','{}','2026-10-17 05:27:02.975489+00:00');
INSERT INTO "event" VALUES(63,'profiles:profile:changed','AMUX8DiLeNRitePg',31,'GM0344','{"visibility":"shown","located":false}','2026-10-17 05:47:02.984762+00:00');
INSERT INTO "event" VALUES(64,'accounts:account:joined','1wPQzuJxrS7iOfGA',32,'GM0503','{}','2026-10-19 05:27:02.975699+00:00');
INSERT INTO "event" VALUES(65,'profiles:profile:changed','VxmIxaBb3ur9flHW',32,'GM0503','{"visibility":"shown","located":false}','2026-10-19 05:47:02.984948+00:00');
INSERT INTO "event" VALUES(66,'accounts:account:joined','fbDzJ80F7Y-cqY07',33,'GM0599','{}','2026-10-20 05:27:02.975489+00:00');
INSERT INTO "event" VALUES(67,'profiles:profile:changed','D5dCa1BvWT2iukgV',33,'GM0599','{"visibility":"shown","located":false}','2026-10-20 05:47:02.983069+00:00');
INSERT INTO "event" VALUES(68,'helping:request:posted','MNEbO7cl-KNmTHT_',22,'GM0503','{"visibility":"held"}','2026-10-21 07:27:02.980014+00:00');
INSERT INTO "event" VALUES(69,'moderation:case:opened','yaGLX4gn4x0jTkXJ',NULL,'GM0503','{"about":"MNEbO7cl-KNmTHT_","kind":"request","because":"held"}','2026-10-21 07:31:02.985018+00:00');
INSERT INTO "event" VALUES(70,'moderation:decision:made','aiIRbFgJHJTc3Jlw',3,'GM0503','{"about":"MNEbO7cl-KNmTHT_","kind":"request","case":"yaGLX4gn4x0jTkXJ","ruling":"release"}','2026-10-21 07:52:02.987003+00:00');
INSERT INTO "event" VALUES(71,'moderation:case:closed','yaGLX4gn4x0jTkXJ',3,'GM0503','{"about":"MNEbO7cl-KNmTHT_"}','2026-10-21 07:52:02.987716+00:00');
INSERT INTO "event" VALUES(72,'accounts:account:joined','q7oTDHK6kJ_h65WE',34,'GM0599','{}','2026-10-23 05:27:02.975503+00:00');
INSERT INTO "event" VALUES(73,'profiles:profile:changed','FUhRPrz5CH8K5mHy',34,'GM0599','{"visibility":"shown","located":false}','2026-10-23 05:47:02.977879+00:00');
INSERT INTO "event" VALUES(74,'helping:request:expired','2A_MOOzTv7A4WXtl',NULL,'GM0599','{"visibility":"shown"}','2026-10-24 10:27:02.980142+00:00');
INSERT INTO "event" VALUES(75,'accounts:account:joined','PC9w4Ux1AIqN0mMu',35,'GM0344','{}','2026-10-25 05:27:02.975498+00:00');
INSERT INTO "event" VALUES(76,'profiles:profile:changed','0NX3R8VwafNit21P',35,'GM0344','{"visibility":"shown","located":false}','2026-10-25 05:47:02.978160+00:00');
INSERT INTO "event" VALUES(77,'accounts:account:joined','MyyKcJFTVu5nXzVd',36,'GM0599','{}','2026-10-28 05:27:02.980651+00:00');
INSERT INTO "event" VALUES(78,'profiles:profile:changed','yiBA76rOzj65PWAH',36,'GM0599','{"visibility":"shown","located":false}','2026-10-28 05:47:02.981489+00:00');
INSERT INTO "event" VALUES(79,'accounts:account:joined','JgORMUTXJFMx3fKE',37,'GM0503','{}','2026-10-30 05:27:02.975843+00:00');
INSERT INTO "event" VALUES(80,'profiles:profile:changed','4u3o3D1IAMipkbl1',37,'GM0503','{"visibility":"shown","located":false}','2026-10-30 05:47:02.980272+00:00');
INSERT INTO "event" VALUES(81,'moderation:evidence:destroyed','1rEywRb98izISOBN',NULL,'GM0599','{"about":"2A_MOOzTv7A4WXtl","words":0,"pictures":0,"files":0}','2026-10-30 10:27:03.014062+00:00');
INSERT INTO "event" VALUES(82,'accounts:account:joined','_uJ4uDLWHayxg2C0',38,'GM0599','{}','2026-10-31 05:27:02.975592+00:00');
INSERT INTO "event" VALUES(83,'profiles:profile:changed','LqFYGnDli8ExraC4',38,'GM0599','{"visibility":"shown","located":false}','2026-10-31 05:47:02.978056+00:00');
INSERT INTO "event" VALUES(84,'accounts:account:joined','Ufk3oAbZba_hcVr-',39,'GM0344','{}','2026-11-01 05:27:02.975451+00:00');
INSERT INTO "event" VALUES(85,'profiles:profile:changed','QPOelfkNYD2qovh3',39,'GM0344','{"visibility":"shown","located":false}','2026-11-01 05:47:02.981264+00:00');
INSERT INTO "event" VALUES(86,'accounts:account:joined','LDpUiXwuA2UkqGiz',40,'GM0599','{}','2026-11-04 05:27:02.975473+00:00');
INSERT INTO "event" VALUES(87,'profiles:profile:changed','VkI64e7SL7ldIlLJ',40,'GM0599','{"visibility":"shown","located":false}','2026-11-04 05:47:02.978388+00:00');
INSERT INTO "event" VALUES(88,'moderation:case:opened','kfi2tiEHL2bMHa_T',NULL,'GM0599','{"about":"yiBA76rOzj65PWAH","kind":"profile","because":"reported"}','2026-11-04 08:27:03.004300+00:00');
INSERT INTO "event" VALUES(89,'moderation:report:made','ySFz0dfkVfC_2hlu',4,'GM0599','{"about":"yiBA76rOzj65PWAH","kind":"profile","case":"kfi2tiEHL2bMHa_T","reason":"money"}','2026-11-04 08:27:03.007182+00:00');
INSERT INTO "event" VALUES(90,'moderation:evidence:destroyed','yaGLX4gn4x0jTkXJ',NULL,'GM0503','{"about":"MNEbO7cl-KNmTHT_","words":0,"pictures":0,"files":0}','2026-11-04 10:27:03.005920+00:00');
INSERT INTO "event" VALUES(91,'moderation:decision:made','1T5CTTH0bXsBWR2n',1,'GM0599','{"about":"yiBA76rOzj65PWAH","kind":"profile","case":"kfi2tiEHL2bMHa_T","ruling":"nothing"}','2026-11-04 14:27:02.985476+00:00');
INSERT INTO "event" VALUES(92,'moderation:case:closed','kfi2tiEHL2bMHa_T',1,'GM0599','{"about":"yiBA76rOzj65PWAH"}','2026-11-04 14:27:02.986351+00:00');
INSERT INTO "event" VALUES(93,'accounts:account:joined','O48MANVxNDPZY0Zk',41,'GM0503','{}','2026-11-05 05:27:02.975419+00:00');
INSERT INTO "event" VALUES(94,'profiles:profile:changed','Hu8jETUlCvIpLPDG',41,'GM0503','{"visibility":"shown","located":false}','2026-11-05 05:47:02.977836+00:00');
INSERT INTO "event" VALUES(95,'accounts:account:joined','4aWi7X6YbpBXlmxg',42,'GM0344','{}','2026-11-06 05:27:02.975479+00:00');
INSERT INTO "event" VALUES(96,'profiles:profile:changed','3s4MKbhTRE-SHV4D',42,'GM0344','{"visibility":"shown","located":false}','2026-11-06 05:47:02.977744+00:00');
INSERT INTO "event" VALUES(97,'accounts:account:joined','tvenvCXnIIqPcvvc',43,'GM0599','{}','2026-11-08 05:27:02.975560+00:00');
INSERT INTO "event" VALUES(98,'profiles:profile:changed','GUv27KxF__OM_4BS',43,'GM0599','{"visibility":"shown","located":false}','2026-11-08 05:47:02.978038+00:00');
INSERT INTO "event" VALUES(99,'helping:request:posted','0gvTRtzA-DQxjaaA',35,'GM0344','{"visibility":"held"}','2026-11-08 08:27:02.980046+00:00');
INSERT INTO "event" VALUES(100,'moderation:case:opened','DU6-bytSHxA2S23G',NULL,'GM0344','{"about":"0gvTRtzA-DQxjaaA","kind":"request","because":"held"}','2026-11-08 08:31:02.986725+00:00');
INSERT INTO "event" VALUES(101,'moderation:decision:made','347iPgvfszqF_CFt',2,'GM0344','{"about":"0gvTRtzA-DQxjaaA","kind":"request","case":"DU6-bytSHxA2S23G","ruling":"release"}','2026-11-08 08:52:02.986232+00:00');
INSERT INTO "event" VALUES(102,'moderation:case:closed','DU6-bytSHxA2S23G',2,'GM0344','{"about":"0gvTRtzA-DQxjaaA"}','2026-11-08 08:52:02.986944+00:00');
INSERT INTO "event" VALUES(103,'helping:offer:made','3nP7uzrXan5yfqWx',16,'GM0344','{"about":"0gvTRtzA-DQxjaaA","helper":16,"visibility":"shown"}','2026-11-08 16:27:02.996080+00:00');
INSERT INTO "event" VALUES(104,'conversations:conversation:opened','QNY-HAWfwkKmZulb',35,'GM0344','{"about":"0gvTRtzA-DQxjaaA"}','2026-11-09 02:27:02.993728+00:00');
INSERT INTO "event" VALUES(105,'helping:offer:accepted','3nP7uzrXan5yfqWx',35,'GM0344','{"about":"0gvTRtzA-DQxjaaA","helper":16,"conversation":"QNY-HAWfwkKmZulb"}','2026-11-09 02:27:02.993812+00:00');
INSERT INTO "event" VALUES(106,'conversations:message:sent','h9Uv-xNpKB0akiS6',35,'GM0344','{"about":"QNY-HAWfwkKmZulb","to":16}','2026-11-09 03:27:02.987829+00:00');
INSERT INTO "event" VALUES(107,'accounts:account:joined','M7rOMHsQ1zmlzIki',44,'GM0344','{}','2026-11-09 05:27:02.975926+00:00');
INSERT INTO "event" VALUES(108,'profiles:profile:changed','dDcqjcI4HlJvI1_0',44,'GM0344','{"visibility":"shown","located":false}','2026-11-09 05:47:02.984169+00:00');
INSERT INTO "event" VALUES(109,'accounts:account:joined','XAhCKhYDZRxoDmEP',45,'GM0503','{}','2026-11-10 05:27:02.975389+00:00');
INSERT INTO "event" VALUES(110,'profiles:profile:changed','gpKDWA0OeWk7470P',45,'GM0503','{"visibility":"shown","located":false}','2026-11-10 05:47:02.977701+00:00');
INSERT INTO "event" VALUES(111,'helping:request:posted','XV4wou79GTaDwFyL',36,'GM0599','{"visibility":"held"}','2026-11-10 07:27:02.978860+00:00');
INSERT INTO "event" VALUES(112,'moderation:case:opened','TvEXw4Yp2-syQaDe',NULL,'GM0599','{"about":"XV4wou79GTaDwFyL","kind":"request","because":"held"}','2026-11-10 07:31:02.986614+00:00');
INSERT INTO "event" VALUES(113,'moderation:decision:made','rXLZcEdntqVDhMGK',1,'GM0599','{"about":"XV4wou79GTaDwFyL","kind":"request","case":"TvEXw4Yp2-syQaDe","ruling":"release"}','2026-11-10 07:52:02.986899+00:00');
INSERT INTO "event" VALUES(114,'moderation:case:closed','TvEXw4Yp2-syQaDe',1,'GM0599','{"about":"XV4wou79GTaDwFyL"}','2026-11-10 07:52:02.987562+00:00');
INSERT INTO "event" VALUES(115,'accounts:account:joined','X9OALc2k0lxfwr8n',46,'GM0599','{}','2026-11-11 05:27:02.975524+00:00');
INSERT INTO "event" VALUES(116,'profiles:profile:changed','8tdPJStthlBfnQLe',46,'GM0599','{"visibility":"shown","located":false}','2026-11-11 05:47:02.977729+00:00');
INSERT INTO "event" VALUES(117,'conversations:message:sent','NS1-OVWPQKaPU_PP',16,'GM0344','{"about":"QNY-HAWfwkKmZulb","to":35}','2026-11-11 10:27:02.984300+00:00');
INSERT INTO "event" VALUES(118,'accounts:account:joined','g9FhYEtsBSerbQF9',47,'GM0344','{}','2026-11-12 05:27:02.975706+00:00');
INSERT INTO "event" VALUES(119,'profiles:profile:changed','TUa9coYphlCoS1cL',47,'GM0344','{"visibility":"shown","located":false}','2026-11-12 05:47:02.977890+00:00');
INSERT INTO "event" VALUES(120,'outfits:outfit:drafted','BerGYJe0VRho9h3Q',35,NULL,'{}','2026-11-12 06:27:03.547412+00:00');
INSERT INTO "event" VALUES(121,'outfits:outfit:posted','BerGYJe0VRho9h3Q',35,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-12 06:29:02.990976+00:00');
INSERT INTO "event" VALUES(122,'moderation:case:opened','nnnjEE0wk8iGqBNx',NULL,'GM0344','{"about":"BerGYJe0VRho9h3Q","kind":"outfit","because":"held"}','2026-11-12 06:31:03.006510+00:00');
INSERT INTO "event" VALUES(123,'moderation:decision:made','5qosK8JuIVCQGj5F',2,'GM0344','{"about":"BerGYJe0VRho9h3Q","kind":"outfit","case":"nnnjEE0wk8iGqBNx","ruling":"release"}','2026-11-12 06:52:02.998509+00:00');
INSERT INTO "event" VALUES(124,'moderation:case:closed','nnnjEE0wk8iGqBNx',2,'GM0344','{"about":"BerGYJe0VRho9h3Q"}','2026-11-12 06:52:02.999298+00:00');
INSERT INTO "event" VALUES(125,'outfits:practice:done','hotel',7,NULL,'{}','2026-11-12 09:27:02.980358+00:00');
INSERT INTO "event" VALUES(126,'outfits:practice:done','care',7,NULL,'{}','2026-11-12 09:27:02.986031+00:00');
INSERT INTO "event" VALUES(127,'outfits:practice:done','warehouse',7,NULL,'{}','2026-11-12 09:27:02.999203+00:00');
INSERT INTO "event" VALUES(128,'outfits:feedback:given','SztzAMQE6JR7N78j',7,'GM0344','{"visibility":"shown","about":"BerGYJe0VRho9h3Q"}','2026-11-12 09:27:03.059861+00:00');
INSERT INTO "event" VALUES(129,'helping:request:posted','7dMJDaA-4ZuyVaqC',38,'GM0599','{"visibility":"held"}','2026-11-12 09:27:03.088292+00:00');
INSERT INTO "event" VALUES(130,'moderation:case:opened','vUgGHU7-6cEUMRrt',NULL,'GM0599','{"about":"7dMJDaA-4ZuyVaqC","kind":"request","because":"held"}','2026-11-12 09:31:03.012611+00:00');
INSERT INTO "event" VALUES(131,'moderation:decision:made','8vAiIuZwlSr4FxjQ',1,'GM0599','{"about":"7dMJDaA-4ZuyVaqC","kind":"request","case":"vUgGHU7-6cEUMRrt","ruling":"release"}','2026-11-12 09:52:02.999242+00:00');
INSERT INTO "event" VALUES(132,'moderation:case:closed','vUgGHU7-6cEUMRrt',1,'GM0599','{"about":"7dMJDaA-4ZuyVaqC"}','2026-11-12 09:52:02.999910+00:00');
INSERT INTO "event" VALUES(133,'outfits:feedback:helped','SztzAMQE6JR7N78j',35,'GM0344','{"about":"BerGYJe0VRho9h3Q","garment":"blouse"}','2026-11-12 10:17:02.985281+00:00');
INSERT INTO "event" VALUES(134,'outfits:feedback:helped','SztzAMQE6JR7N78j',35,'GM0344','{"about":"BerGYJe0VRho9h3Q","garment":"jumper"}','2026-11-12 10:17:03.000337+00:00');
INSERT INTO "event" VALUES(135,'helping:offer:made','_4UI-mX9iGJfsKXT',4,'GM0599','{"about":"7dMJDaA-4ZuyVaqC","helper":4,"visibility":"shown"}','2026-11-12 14:27:02.990094+00:00');
INSERT INTO "event" VALUES(136,'conversations:conversation:opened','-bdc0mPXP2IW_H-X',38,'GM0599','{"about":"7dMJDaA-4ZuyVaqC"}','2026-11-12 22:27:02.988735+00:00');
INSERT INTO "event" VALUES(137,'helping:offer:accepted','_4UI-mX9iGJfsKXT',38,'GM0599','{"about":"7dMJDaA-4ZuyVaqC","helper":4,"conversation":"-bdc0mPXP2IW_H-X"}','2026-11-12 22:27:02.988820+00:00');
INSERT INTO "event" VALUES(138,'conversations:message:sent','lAImmYQftTvUFdN0',38,'GM0599','{"about":"-bdc0mPXP2IW_H-X","to":4}','2026-11-12 23:27:02.985516+00:00');
INSERT INTO "event" VALUES(139,'conversations:message:sent','6h2V0P5IUpqYBvu1',4,'GM0599','{"about":"-bdc0mPXP2IW_H-X","to":38}','2026-11-13 01:27:02.991266+00:00');
INSERT INTO "event" VALUES(140,'accounts:account:joined','tTGTHkYhUxbP2WnN',48,'GM0503','{}','2026-11-13 05:27:02.975554+00:00');
INSERT INTO "event" VALUES(141,'profiles:profile:changed','_8K83DjMP3YJcBm-',48,'GM0503','{"visibility":"shown","located":false}','2026-11-13 05:47:02.982287+00:00');
INSERT INTO "event" VALUES(142,'outfits:outfit:answered','BerGYJe0VRho9h3Q',NULL,'GM0344','{"answers":1}','2026-11-13 10:27:03.105754+00:00');
INSERT INTO "event" VALUES(143,'accounts:account:joined','95OcaB1-C_-ROvqx',49,'GM0599','{}','2026-11-14 05:27:02.975385+00:00');
INSERT INTO "event" VALUES(144,'profiles:profile:changed','LQ1HAShQ5xDf1DRC',49,'GM0599','{"visibility":"shown","located":false}','2026-11-14 05:47:02.977305+00:00');
INSERT INTO "event" VALUES(145,'helping:request:posted','Q9ARX-sMdVF9aY21',28,'GM0599','{"visibility":"held"}','2026-11-14 06:27:02.978822+00:00');
INSERT INTO "event" VALUES(146,'moderation:case:opened','cSlFyL1K88U10TjL',NULL,'GM0599','{"about":"Q9ARX-sMdVF9aY21","kind":"request","because":"held"}','2026-11-14 06:31:02.997078+00:00');
INSERT INTO "event" VALUES(147,'moderation:decision:made','5zXQa1YscR91XeM7',1,'GM0599','{"about":"Q9ARX-sMdVF9aY21","kind":"request","case":"cSlFyL1K88U10TjL","ruling":"release"}','2026-11-14 06:52:03.005470+00:00');
INSERT INTO "event" VALUES(148,'moderation:case:closed','cSlFyL1K88U10TjL',1,'GM0599','{"about":"Q9ARX-sMdVF9aY21"}','2026-11-14 06:52:03.007408+00:00');
INSERT INTO "event" VALUES(149,'conversations:conversation:closed','QNY-HAWfwkKmZulb',35,'GM0344','{"about":"0gvTRtzA-DQxjaaA"}','2026-11-14 10:27:02.994342+00:00');
INSERT INTO "event" VALUES(150,'helping:request:closed','0gvTRtzA-DQxjaaA',35,'GM0344','{"by":"asker","says":"yes","helper":16}','2026-11-14 10:27:02.995814+00:00');
INSERT INTO "event" VALUES(151,'outfits:outfit:destroyed','BerGYJe0VRho9h3Q',NULL,'GM0344','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-14 10:27:03.320599+00:00');
INSERT INTO "event" VALUES(152,'outfits:outfit:asked_how','BerGYJe0VRho9h3Q',NULL,'GM0344','{}','2026-11-14 10:27:03.326507+00:00');
INSERT INTO "event" VALUES(153,'helping:request:thanked','0gvTRtzA-DQxjaaA',35,'GM0344','{"helper":16}','2026-11-14 10:31:02.977021+00:00');
INSERT INTO "event" VALUES(154,'helping:request:closed','0gvTRtzA-DQxjaaA',16,'GM0344','{"by":"helper","says":"yes","helper":16}','2026-11-14 11:27:02.978658+00:00');
INSERT INTO "event" VALUES(155,'helping:offer:made','Dp2wvg0PFn4tILWP',42,'GM0344','{"about":"Q9ARX-sMdVF9aY21","helper":42,"visibility":"shown"}','2026-11-14 14:27:02.997949+00:00');
INSERT INTO "event" VALUES(156,'conversations:conversation:opened','M20F-R1ptUuHGNwO',28,'GM0599','{"about":"Q9ARX-sMdVF9aY21"}','2026-11-14 22:27:02.999291+00:00');
INSERT INTO "event" VALUES(157,'helping:offer:accepted','Dp2wvg0PFn4tILWP',28,'GM0599','{"about":"Q9ARX-sMdVF9aY21","helper":42,"conversation":"M20F-R1ptUuHGNwO"}','2026-11-14 22:27:02.999357+00:00');
INSERT INTO "event" VALUES(158,'conversations:message:sent','IGS3VVawy-Zp8uCj',28,'GM0599','{"about":"M20F-R1ptUuHGNwO","to":42}','2026-11-14 23:27:02.999429+00:00');
INSERT INTO "event" VALUES(159,'conversations:message:sent','lvhH6iH6jkSZaj8U',42,'GM0599','{"about":"M20F-R1ptUuHGNwO","to":28}','2026-11-15 00:27:02.994501+00:00');
INSERT INTO "event" VALUES(160,'accounts:account:joined','2f7RLN0HY0YX1CiP',50,'GM0599','{}','2026-11-15 05:27:02.977347+00:00');
INSERT INTO "event" VALUES(161,'profiles:profile:changed','3av2mowvl4pKrvWi',50,'GM0599','{"visibility":"shown","located":false}','2026-11-15 05:47:02.986792+00:00');
INSERT INTO "event" VALUES(162,'conversations:message:sent','YFD-TUf3gDVsrAb3',28,'GM0599','{"about":"M20F-R1ptUuHGNwO","to":42}','2026-11-16 07:27:02.991490+00:00');
INSERT INTO "event" VALUES(163,'conversations:conversation:closed','-bdc0mPXP2IW_H-X',38,'GM0599','{"about":"7dMJDaA-4ZuyVaqC"}','2026-11-16 10:27:02.990296+00:00');
INSERT INTO "event" VALUES(164,'helping:request:closed','7dMJDaA-4ZuyVaqC',38,'GM0599','{"by":"asker","says":"partly","helper":4}','2026-11-16 10:27:02.992566+00:00');
INSERT INTO "event" VALUES(165,'helping:request:thanked','7dMJDaA-4ZuyVaqC',38,'GM0599','{"helper":4}','2026-11-16 10:31:02.994926+00:00');
INSERT INTO "event" VALUES(166,'helping:request:closed','7dMJDaA-4ZuyVaqC',4,'GM0599','{"by":"helper","says":"yes","helper":4}','2026-11-16 11:27:02.997748+00:00');
INSERT INTO "event" VALUES(167,'accounts:account:joined','EgCoKUDXxIo5jjr8',51,'GM0344','{}','2026-11-17 05:27:02.977741+00:00');
INSERT INTO "event" VALUES(168,'profiles:profile:changed','bUZABKdsHRddOFXk',51,'GM0344','{"visibility":"shown","located":false}','2026-11-17 05:47:02.977945+00:00');
INSERT INTO "event" VALUES(169,'helping:request:posted','ik4MiZU9c87UyMH7',45,'GM0503','{"visibility":"held"}','2026-11-17 06:27:02.979615+00:00');
INSERT INTO "event" VALUES(170,'moderation:case:opened','xjJ7DvSnyK0fxYVY',NULL,'GM0503','{"about":"ik4MiZU9c87UyMH7","kind":"request","because":"held"}','2026-11-17 06:31:02.998714+00:00');
INSERT INTO "event" VALUES(171,'moderation:decision:made','fDYvLEHYRHzToHs_',3,'GM0503','{"about":"ik4MiZU9c87UyMH7","kind":"request","case":"xjJ7DvSnyK0fxYVY","ruling":"release"}','2026-11-17 06:52:02.987500+00:00');
INSERT INTO "event" VALUES(172,'moderation:case:closed','xjJ7DvSnyK0fxYVY',3,'GM0503','{"about":"ik4MiZU9c87UyMH7"}','2026-11-17 06:52:02.988186+00:00');
INSERT INTO "event" VALUES(173,'outfits:outfit:drafted','R9jq9X9zzAb0cIJ7',28,NULL,'{}','2026-11-17 07:27:03.300646+00:00');
INSERT INTO "event" VALUES(174,'outfits:outfit:posted','R9jq9X9zzAb0cIJ7',28,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-17 07:29:02.982702+00:00');
INSERT INTO "event" VALUES(175,'moderation:case:opened','fuXTtRiu12zylP2z',NULL,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","kind":"outfit","because":"held"}','2026-11-17 07:31:02.987304+00:00');
INSERT INTO "event" VALUES(176,'moderation:decision:made','T-hxkh2WCCGHN1t4',1,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","kind":"outfit","case":"fuXTtRiu12zylP2z","ruling":"release"}','2026-11-17 07:52:03.012200+00:00');
INSERT INTO "event" VALUES(177,'moderation:case:closed','fuXTtRiu12zylP2z',1,'GM0599','{"about":"R9jq9X9zzAb0cIJ7"}','2026-11-17 07:52:03.014133+00:00');
INSERT INTO "event" VALUES(178,'outfits:practice:done','hotel',11,NULL,'{}','2026-11-17 12:27:02.976097+00:00');
INSERT INTO "event" VALUES(179,'outfits:practice:done','care',11,NULL,'{}','2026-11-17 12:27:02.978856+00:00');
INSERT INTO "event" VALUES(180,'outfits:practice:done','warehouse',11,NULL,'{}','2026-11-17 12:27:02.981778+00:00');
INSERT INTO "event" VALUES(181,'outfits:feedback:given','waFkBkB5kRpowhv8',11,'GM0599','{"visibility":"shown","about":"R9jq9X9zzAb0cIJ7"}','2026-11-17 12:27:03.003519+00:00');
INSERT INTO "event" VALUES(182,'outfits:feedback:helped','waFkBkB5kRpowhv8',28,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","garment":"dress"}','2026-11-17 13:17:02.980730+00:00');
INSERT INTO "event" VALUES(183,'outfits:feedback:helped','waFkBkB5kRpowhv8',28,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","garment":"jacket"}','2026-11-17 13:17:02.998931+00:00');
INSERT INTO "event" VALUES(184,'outfits:feedback:helped','waFkBkB5kRpowhv8',28,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","garment":"shoes"}','2026-11-17 13:17:03.019520+00:00');
INSERT INTO "event" VALUES(185,'outfits:practice:done','hotel',21,NULL,'{}','2026-11-17 14:27:02.981707+00:00');
INSERT INTO "event" VALUES(186,'outfits:practice:done','care',21,NULL,'{}','2026-11-17 14:27:03.001783+00:00');
INSERT INTO "event" VALUES(187,'outfits:practice:done','warehouse',21,NULL,'{}','2026-11-17 14:27:03.006898+00:00');
INSERT INTO "event" VALUES(188,'outfits:feedback:given','B4iFolWRxRxK5x9r',21,'GM0599','{"visibility":"shown","about":"R9jq9X9zzAb0cIJ7"}','2026-11-17 14:27:03.071468+00:00');
INSERT INTO "event" VALUES(189,'helping:offer:made','PNave65vpHZFtotK',4,'GM0599','{"about":"ik4MiZU9c87UyMH7","helper":4,"visibility":"shown"}','2026-11-17 14:27:03.265811+00:00');
INSERT INTO "event" VALUES(190,'outfits:feedback:helped','B4iFolWRxRxK5x9r',28,'GM0599','{"about":"R9jq9X9zzAb0cIJ7","garment":"dress"}','2026-11-17 15:17:02.984901+00:00');
INSERT INTO "event" VALUES(191,'outfits:practice:done','hotel',38,NULL,'{}','2026-11-17 16:27:02.977815+00:00');
INSERT INTO "event" VALUES(192,'outfits:practice:done','care',38,NULL,'{}','2026-11-17 16:27:02.986542+00:00');
INSERT INTO "event" VALUES(193,'outfits:practice:done','warehouse',38,NULL,'{}','2026-11-17 16:27:02.998880+00:00');
INSERT INTO "event" VALUES(194,'outfits:feedback:given','JhKrdvGZawVwEzhs',38,'GM0599','{"visibility":"shown","about":"R9jq9X9zzAb0cIJ7"}','2026-11-17 16:27:03.041271+00:00');
INSERT INTO "event" VALUES(195,'outfits:outfit:answered','R9jq9X9zzAb0cIJ7',NULL,'GM0599','{"answers":3}','2026-11-17 16:27:03.045292+00:00');
INSERT INTO "event" VALUES(196,'moderation:case:opened','Q7ZRBx1N2WXB2zdt',NULL,'GM0599','{"about":"JhKrdvGZawVwEzhs","kind":"feedback","because":"reported"}','2026-11-17 17:27:03.232766+00:00');
INSERT INTO "event" VALUES(197,'moderation:report:made','X0LrNoY052mYWPEC',28,'GM0599','{"about":"JhKrdvGZawVwEzhs","kind":"feedback","case":"Q7ZRBx1N2WXB2zdt","reason":"person"}','2026-11-17 17:27:03.235219+00:00');
INSERT INTO "event" VALUES(198,'moderation:decision:made','D2CWbR5Ipfm-MPJb',1,'GM0599','{"about":"JhKrdvGZawVwEzhs","kind":"feedback","case":"Q7ZRBx1N2WXB2zdt","ruling":"warn"}','2026-11-17 18:57:03.237472+00:00');
INSERT INTO "event" VALUES(199,'moderation:case:closed','Q7ZRBx1N2WXB2zdt',1,'GM0599','{"about":"JhKrdvGZawVwEzhs"}','2026-11-17 18:57:03.241992+00:00');
INSERT INTO "event" VALUES(200,'outfits:practice:done','hotel',36,NULL,'{}','2026-11-17 19:27:02.982940+00:00');
INSERT INTO "event" VALUES(201,'outfits:practice:done','care',36,NULL,'{}','2026-11-17 19:27:02.995550+00:00');
INSERT INTO "event" VALUES(202,'outfits:practice:done','warehouse',36,NULL,'{}','2026-11-17 19:27:03.004142+00:00');
INSERT INTO "event" VALUES(203,'outfits:feedback:given','QgOyg97LCtdNaE0u',36,'GM0599','{"visibility":"shown","about":"R9jq9X9zzAb0cIJ7"}','2026-11-17 19:27:03.054055+00:00');
INSERT INTO "event" VALUES(204,'helping:offer:made','FxIT9bwjjF63bAQH',9,'GM0503','{"about":"ik4MiZU9c87UyMH7","helper":9,"visibility":"shown"}','2026-11-17 19:27:03.106299+00:00');
INSERT INTO "event" VALUES(205,'helping:offer:declined','PNave65vpHZFtotK',45,'GM0503','{"about":"ik4MiZU9c87UyMH7","helper":4}','2026-11-18 02:27:02.992493+00:00');
INSERT INTO "event" VALUES(206,'conversations:conversation:opened','ZihUYpH5Nx1iPYs6',45,'GM0503','{"about":"ik4MiZU9c87UyMH7"}','2026-11-18 02:27:03.007003+00:00');
INSERT INTO "event" VALUES(207,'helping:offer:accepted','FxIT9bwjjF63bAQH',45,'GM0503','{"about":"ik4MiZU9c87UyMH7","helper":9,"conversation":"ZihUYpH5Nx1iPYs6"}','2026-11-18 02:27:03.007089+00:00');
INSERT INTO "event" VALUES(208,'conversations:message:sent','Lb_zTlq_ObXjPVIw',45,'GM0503','{"about":"ZihUYpH5Nx1iPYs6","to":9}','2026-11-18 03:27:02.989154+00:00');
INSERT INTO "event" VALUES(209,'accounts:account:joined','dxUkAUzWYRgVd_od',52,'GM0599','{}','2026-11-18 05:27:02.980258+00:00');
INSERT INTO "event" VALUES(210,'conversations:message:sent','9b2T02CLXY0bqfw5',9,'GM0503','{"about":"ZihUYpH5Nx1iPYs6","to":45}','2026-11-18 05:27:03.008026+00:00');
INSERT INTO "event" VALUES(211,'profiles:profile:changed','hYzDuB99P8rMPT2v',52,'GM0599','{"visibility":"shown","located":false}','2026-11-18 05:47:02.986951+00:00');
INSERT INTO "event" VALUES(212,'helping:request:posted','w83f-qk7j-1zP4We',51,'GM0344','{"visibility":"held"}','2026-11-18 08:27:02.992664+00:00');
INSERT INTO "event" VALUES(213,'moderation:case:opened','qxh1YRCNrodbDboy',NULL,'GM0344','{"about":"w83f-qk7j-1zP4We","kind":"request","because":"held"}','2026-11-18 08:31:03.137617+00:00');
INSERT INTO "event" VALUES(214,'moderation:decision:made','P64U4ollvm-DwESw',2,'GM0344','{"about":"w83f-qk7j-1zP4We","kind":"request","case":"qxh1YRCNrodbDboy","ruling":"release"}','2026-11-18 08:52:03.001425+00:00');
INSERT INTO "event" VALUES(215,'moderation:case:closed','qxh1YRCNrodbDboy',2,'GM0344','{"about":"w83f-qk7j-1zP4We"}','2026-11-18 08:52:03.003378+00:00');
INSERT INTO "event" VALUES(216,'conversations:conversation:closed','M20F-R1ptUuHGNwO',28,'GM0599','{"about":"Q9ARX-sMdVF9aY21"}','2026-11-18 10:27:02.987780+00:00');
INSERT INTO "event" VALUES(217,'helping:request:closed','Q9ARX-sMdVF9aY21',28,'GM0599','{"by":"asker","says":"yes","helper":42}','2026-11-18 10:27:02.990341+00:00');
INSERT INTO "event" VALUES(218,'helping:offer:made','Oae5UGUfCrq4XRVA',16,'GM0344','{"about":"XV4wou79GTaDwFyL","helper":16,"visibility":"shown"}','2026-11-18 10:27:03.013768+00:00');
INSERT INTO "event" VALUES(219,'helping:request:thanked','Q9ARX-sMdVF9aY21',28,'GM0599','{"helper":42}','2026-11-18 10:31:02.983971+00:00');
INSERT INTO "event" VALUES(220,'helping:request:closed','Q9ARX-sMdVF9aY21',42,'GM0599','{"by":"helper","says":"partly","helper":42}','2026-11-18 11:27:02.990205+00:00');
INSERT INTO "event" VALUES(221,'helping:offer:made','yUQXu_oQaaX_Kw08',24,'GM0599','{"about":"w83f-qk7j-1zP4We","helper":24,"visibility":"shown"}','2026-11-18 14:27:03.013737+00:00');
INSERT INTO "event" VALUES(222,'conversations:conversation:opened','3b1gmORm49KrigHP',51,'GM0344','{"about":"w83f-qk7j-1zP4We"}','2026-11-19 00:27:03.002087+00:00');
INSERT INTO "event" VALUES(223,'helping:offer:accepted','yUQXu_oQaaX_Kw08',51,'GM0344','{"about":"w83f-qk7j-1zP4We","helper":24,"conversation":"3b1gmORm49KrigHP"}','2026-11-19 00:27:03.002172+00:00');
INSERT INTO "event" VALUES(224,'conversations:message:sent','fMNfjWpFp0usTs9I',51,'GM0344','{"about":"3b1gmORm49KrigHP","to":24}','2026-11-19 01:27:02.989722+00:00');
INSERT INTO "event" VALUES(225,'conversations:message:sent','P6LKxDUwZS4o-v-k',24,'GM0344','{"about":"3b1gmORm49KrigHP","to":51}','2026-11-19 02:27:02.990580+00:00');
INSERT INTO "event" VALUES(226,'accounts:account:joined','SUscOz61_hmTe1ww',53,'GM0503','{}','2026-11-19 05:27:02.975740+00:00');
INSERT INTO "event" VALUES(227,'profiles:profile:changed','iO73zi9oWd4fNJoT',53,'GM0503','{"visibility":"shown","located":false}','2026-11-19 05:47:02.991958+00:00');
INSERT INTO "event" VALUES(228,'helping:offer:declined','Oae5UGUfCrq4XRVA',36,'GM0599','{"about":"XV4wou79GTaDwFyL","helper":16}','2026-11-19 10:27:02.987235+00:00');
INSERT INTO "event" VALUES(229,'helping:request:withdrawn','XV4wou79GTaDwFyL',36,'GM0599','{}','2026-11-19 10:27:02.987625+00:00');
INSERT INTO "event" VALUES(230,'moderation:evidence:destroyed','kfi2tiEHL2bMHa_T',NULL,'GM0599','{"about":"yiBA76rOzj65PWAH","words":1,"pictures":0,"files":0}','2026-11-19 10:27:03.246335+00:00');
INSERT INTO "event" VALUES(231,'helping:request:posted','VPZOCNLZh84oYsN-',14,'GM0599','{"visibility":"held"}','2026-11-20 08:27:02.986863+00:00');
INSERT INTO "event" VALUES(232,'conversations:message:sent','O6owufsQFPuCgZa3',9,'GM0503','{"about":"ZihUYpH5Nx1iPYs6","to":45}','2026-11-20 08:27:02.999173+00:00');
INSERT INTO "event" VALUES(233,'moderation:case:opened','6tYTmLanDp2Eyjwe',NULL,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","because":"held"}','2026-11-20 08:31:02.985446+00:00');
INSERT INTO "event" VALUES(234,'moderation:decision:made','383jGW5FIO2b6V5q',1,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","case":"6tYTmLanDp2Eyjwe","ruling":"release"}','2026-11-20 08:52:02.983300+00:00');
INSERT INTO "event" VALUES(235,'moderation:case:closed','6tYTmLanDp2Eyjwe',1,'GM0599','{"about":"VPZOCNLZh84oYsN-"}','2026-11-20 08:52:02.983930+00:00');
INSERT INTO "event" VALUES(236,'moderation:case:opened','HnSXDZxYAcSnKeiP',NULL,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","because":"reported"}','2026-11-20 09:17:03.034926+00:00');
INSERT INTO "event" VALUES(237,'moderation:report:made','vFLvVwYft4Epgtbe',38,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","case":"HnSXDZxYAcSnKeiP","reason":"other"}','2026-11-20 09:17:03.037610+00:00');
INSERT INTO "event" VALUES(238,'moderation:decision:made','gnNtXBsaZtQNz9VS',1,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","case":"HnSXDZxYAcSnKeiP","ruling":"hide"}','2026-11-20 09:37:03.096968+00:00');
INSERT INTO "event" VALUES(239,'moderation:case:closed','HnSXDZxYAcSnKeiP',1,'GM0599','{"about":"VPZOCNLZh84oYsN-"}','2026-11-20 09:37:03.098514+00:00');
INSERT INTO "event" VALUES(240,'moderation:case:opened','HnSXDZxYAcSnKeiP',NULL,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","because":"undone"}','2026-11-20 10:07:03.009241+00:00');
INSERT INTO "event" VALUES(241,'moderation:decision:undone','gnNtXBsaZtQNz9VS',1,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","case":"HnSXDZxYAcSnKeiP","ruling":"hide"}','2026-11-20 10:07:03.009320+00:00');
INSERT INTO "event" VALUES(242,'moderation:decision:made','Zlg1VhUoBDObe2YZ',1,'GM0599','{"about":"VPZOCNLZh84oYsN-","kind":"request","case":"HnSXDZxYAcSnKeiP","ruling":"release"}','2026-11-20 10:08:03.051462+00:00');
INSERT INTO "event" VALUES(243,'moderation:case:closed','HnSXDZxYAcSnKeiP',1,'GM0599','{"about":"VPZOCNLZh84oYsN-"}','2026-11-20 10:08:03.053715+00:00');
INSERT INTO "event" VALUES(244,'outfits:outfit:told','R9jq9X9zzAb0cIJ7',28,'GM0599','{"how":"hard"}','2026-11-20 10:27:02.981764+00:00');
INSERT INTO "event" VALUES(245,'helping:offer:made','_YvFlFgNfTEc44uE',12,'GM0599','{"about":"VPZOCNLZh84oYsN-","helper":12,"visibility":"shown"}','2026-11-20 12:27:03.004491+00:00');
INSERT INTO "event" VALUES(246,'helping:offer:made','DkpPx8n7VNy6CPgd',7,'GM0503','{"about":"VPZOCNLZh84oYsN-","helper":7,"visibility":"shown"}','2026-11-20 14:27:03.010379+00:00');
INSERT INTO "event" VALUES(247,'helping:offer:declined','DkpPx8n7VNy6CPgd',14,'GM0599','{"about":"VPZOCNLZh84oYsN-","helper":7}','2026-11-20 19:27:02.990248+00:00');
INSERT INTO "event" VALUES(248,'conversations:conversation:opened','k4XvgLkNwFa7bICP',14,'GM0599','{"about":"VPZOCNLZh84oYsN-"}','2026-11-20 19:27:03.002975+00:00');
INSERT INTO "event" VALUES(249,'helping:offer:accepted','_YvFlFgNfTEc44uE',14,'GM0599','{"about":"VPZOCNLZh84oYsN-","helper":12,"conversation":"k4XvgLkNwFa7bICP"}','2026-11-20 19:27:03.003054+00:00');
INSERT INTO "event" VALUES(250,'conversations:message:sent','aJcWoqEyVxdGbru6',14,'GM0599','{"about":"k4XvgLkNwFa7bICP","to":12}','2026-11-20 20:27:02.999742+00:00');
INSERT INTO "event" VALUES(251,'accounts:account:joined','OdY8bi64V4gtqnYr',54,'GM0599','{}','2026-11-21 05:27:02.978463+00:00');
INSERT INTO "event" VALUES(252,'profiles:profile:changed','t_fP8Wy0sfD5l0fj',54,'GM0599','{"visibility":"shown","located":false}','2026-11-21 05:47:02.986536+00:00');
INSERT INTO "event" VALUES(253,'conversations:conversation:closed','3b1gmORm49KrigHP',51,'GM0344','{"about":"w83f-qk7j-1zP4We"}','2026-11-21 07:27:02.989466+00:00');
INSERT INTO "event" VALUES(254,'helping:request:closed','w83f-qk7j-1zP4We',51,'GM0344','{"by":"asker","says":"yes","helper":24}','2026-11-21 07:27:02.990031+00:00');
INSERT INTO "event" VALUES(255,'helping:request:thanked','w83f-qk7j-1zP4We',51,'GM0344','{"helper":24}','2026-11-21 07:31:02.982185+00:00');
INSERT INTO "event" VALUES(256,'helping:request:closed','w83f-qk7j-1zP4We',24,'GM0344','{"by":"helper","says":"yes","helper":24}','2026-11-21 08:27:02.984349+00:00');
INSERT INTO "event" VALUES(257,'helping:request:expired','MNEbO7cl-KNmTHT_',NULL,'GM0503','{"visibility":"shown"}','2026-11-21 10:27:03.323885+00:00');
INSERT INTO "event" VALUES(258,'outfits:outfit:destroyed','R9jq9X9zzAb0cIJ7',NULL,'GM0599','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-21 10:27:03.361385+00:00');
INSERT INTO "event" VALUES(259,'helping:request:posted','yNuGB2Kl1mKB3sVJ',54,'GM0599','{"visibility":"held"}','2026-11-22 04:27:02.979953+00:00');
INSERT INTO "event" VALUES(260,'moderation:case:opened','7eX3g5ULRTHG2kpA',NULL,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","kind":"request","because":"held"}','2026-11-22 04:31:02.997512+00:00');
INSERT INTO "event" VALUES(261,'moderation:decision:made','YmSrENrPSd5ZxtKt',1,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","kind":"request","case":"7eX3g5ULRTHG2kpA","ruling":"release"}','2026-11-22 04:52:02.990058+00:00');
INSERT INTO "event" VALUES(262,'moderation:case:closed','7eX3g5ULRTHG2kpA',1,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ"}','2026-11-22 04:52:02.990832+00:00');
INSERT INTO "event" VALUES(263,'accounts:account:joined','-OtP6jusTxjJlo1D',55,'GM0344','{}','2026-11-22 05:27:02.977226+00:00');
INSERT INTO "event" VALUES(264,'profiles:profile:changed','ng7i0JK9ZWVre500',55,'GM0344','{"visibility":"shown","located":false}','2026-11-22 05:47:02.978256+00:00');
INSERT INTO "event" VALUES(265,'helping:offer:made','zdWWeqr6PyPYOR0M',21,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","helper":21,"visibility":"shown"}','2026-11-22 08:27:02.998796+00:00');
INSERT INTO "event" VALUES(266,'conversations:conversation:closed','ZihUYpH5Nx1iPYs6',45,'GM0503','{"about":"ik4MiZU9c87UyMH7"}','2026-11-22 10:27:02.986228+00:00');
INSERT INTO "event" VALUES(267,'helping:request:closed','ik4MiZU9c87UyMH7',45,'GM0503','{"by":"asker","says":"yes","helper":9}','2026-11-22 10:27:02.986890+00:00');
INSERT INTO "event" VALUES(268,'moderation:evidence:destroyed','DU6-bytSHxA2S23G',NULL,'GM0344','{"about":"0gvTRtzA-DQxjaaA","words":0,"pictures":0,"files":0}','2026-11-22 10:27:03.111133+00:00');
INSERT INTO "event" VALUES(269,'helping:request:thanked','ik4MiZU9c87UyMH7',45,'GM0503','{"helper":9}','2026-11-22 10:31:02.984234+00:00');
INSERT INTO "event" VALUES(270,'helping:request:closed','ik4MiZU9c87UyMH7',9,'GM0503','{"by":"helper","says":"yes","helper":9}','2026-11-22 11:27:02.989886+00:00');
INSERT INTO "event" VALUES(271,'helping:offer:made','kLOOT_tMplCPOqM-',4,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","helper":4,"visibility":"shown"}','2026-11-22 12:27:03.028522+00:00');
INSERT INTO "event" VALUES(272,'helping:offer:declined','kLOOT_tMplCPOqM-',54,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","helper":4}','2026-11-22 14:27:02.997636+00:00');
INSERT INTO "event" VALUES(273,'conversations:conversation:opened','eAvuRokfThwlvvN8',54,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ"}','2026-11-22 14:27:03.013191+00:00');
INSERT INTO "event" VALUES(274,'helping:offer:accepted','zdWWeqr6PyPYOR0M',54,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ","helper":21,"conversation":"eAvuRokfThwlvvN8"}','2026-11-22 14:27:03.013285+00:00');
INSERT INTO "event" VALUES(275,'conversations:message:sent','6mOTcCBqR8mMXeJN',54,'GM0599','{"about":"eAvuRokfThwlvvN8","to":21}','2026-11-22 15:27:03.003952+00:00');
INSERT INTO "event" VALUES(276,'conversations:message:sent','o7-zwZ9JMMcgcwT7',21,'GM0599','{"about":"eAvuRokfThwlvvN8","to":54}','2026-11-22 16:27:03.009062+00:00');
INSERT INTO "event" VALUES(277,'conversations:message:sent','C2Am5osSyaVndwdg',54,'GM0599','{"about":"eAvuRokfThwlvvN8","to":21}','2026-11-22 17:27:02.995931+00:00');
INSERT INTO "event" VALUES(278,'conversations:message:sent','Ti8jhF5wxmzU7WHo',21,'GM0599','{"about":"eAvuRokfThwlvvN8","to":54}','2026-11-22 17:27:03.034908+00:00');
INSERT INTO "event" VALUES(279,'accounts:account:joined','ZGZLTutpviJ-832V',56,'GM0599','{}','2026-11-23 05:27:02.979398+00:00');
INSERT INTO "event" VALUES(280,'outfits:outfit:drafted','8eNqSVJ8NjtYIeD9',14,NULL,'{}','2026-11-23 05:27:03.326880+00:00');
INSERT INTO "event" VALUES(281,'outfits:outfit:posted','8eNqSVJ8NjtYIeD9',14,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-23 05:29:02.981562+00:00');
INSERT INTO "event" VALUES(282,'moderation:case:opened','VRNERuHSiZHPenr-',NULL,'GM0599','{"about":"8eNqSVJ8NjtYIeD9","kind":"outfit","because":"held"}','2026-11-23 05:31:03.034868+00:00');
INSERT INTO "event" VALUES(283,'profiles:profile:changed','cWefrrvsN44dpHKS',56,'GM0599','{"visibility":"shown","located":false}','2026-11-23 05:47:02.977692+00:00');
INSERT INTO "event" VALUES(284,'moderation:decision:made','-avLY0yKauIQI7WR',1,'GM0599','{"about":"8eNqSVJ8NjtYIeD9","kind":"outfit","case":"VRNERuHSiZHPenr-","ruling":"release"}','2026-11-23 05:52:03.019020+00:00');
INSERT INTO "event" VALUES(285,'moderation:case:closed','VRNERuHSiZHPenr-',1,'GM0599','{"about":"8eNqSVJ8NjtYIeD9"}','2026-11-23 05:52:03.022035+00:00');
INSERT INTO "event" VALUES(286,'conversations:message:sent','oDjyRM9eZ_R0n8L7',12,'GM0599','{"about":"k4XvgLkNwFa7bICP","to":14}','2026-11-23 07:27:02.999476+00:00');
INSERT INTO "event" VALUES(287,'conversations:message:sent','DQ30NG7xcunEteLO',54,'GM0599','{"about":"eAvuRokfThwlvvN8","to":21}','2026-11-23 08:27:03.002412+00:00');
INSERT INTO "event" VALUES(288,'conversations:message:sent','5a71GfLFqgoC3s7c',14,'GM0599','{"about":"k4XvgLkNwFa7bICP","to":12}','2026-11-23 08:27:03.028660+00:00');
INSERT INTO "event" VALUES(289,'outfits:practice:done','hotel',12,NULL,'{}','2026-11-23 09:27:02.981521+00:00');
INSERT INTO "event" VALUES(290,'outfits:practice:done','care',12,NULL,'{}','2026-11-23 09:27:02.988667+00:00');
INSERT INTO "event" VALUES(291,'outfits:practice:done','warehouse',12,NULL,'{}','2026-11-23 09:27:02.995238+00:00');
INSERT INTO "event" VALUES(292,'outfits:feedback:given','fQBcB2-_CZKpg_fB',12,'GM0599','{"visibility":"shown","about":"8eNqSVJ8NjtYIeD9"}','2026-11-23 09:27:03.034768+00:00');
INSERT INTO "event" VALUES(293,'conversations:message:sent','k5BSIblYDhzv41Mr',12,'GM0599','{"about":"k4XvgLkNwFa7bICP","to":14}','2026-11-23 09:27:03.066778+00:00');
INSERT INTO "event" VALUES(294,'helping:request:posted','DD9WcOissLL6OqDl',55,'GM0344','{"visibility":"held"}','2026-11-23 09:27:03.082546+00:00');
INSERT INTO "event" VALUES(295,'moderation:case:opened','VxIq2SsyHftVAY-F',NULL,'GM0344','{"about":"DD9WcOissLL6OqDl","kind":"request","because":"held"}','2026-11-23 09:31:03.052111+00:00');
INSERT INTO "event" VALUES(296,'moderation:decision:made','Xzy-tuzEUgICx2Yh',2,'GM0344','{"about":"DD9WcOissLL6OqDl","kind":"request","case":"VxIq2SsyHftVAY-F","ruling":"release"}','2026-11-23 09:52:02.998947+00:00');
INSERT INTO "event" VALUES(297,'moderation:case:closed','VxIq2SsyHftVAY-F',2,'GM0344','{"about":"DD9WcOissLL6OqDl"}','2026-11-23 09:52:02.999670+00:00');
INSERT INTO "event" VALUES(298,'outfits:feedback:helped','fQBcB2-_CZKpg_fB',14,'GM0599','{"about":"8eNqSVJ8NjtYIeD9","garment":"jumper"}','2026-11-23 10:17:02.987524+00:00');
INSERT INTO "event" VALUES(299,'outfits:feedback:helped','fQBcB2-_CZKpg_fB',14,'GM0599','{"about":"8eNqSVJ8NjtYIeD9","garment":"trousers"}','2026-11-23 10:17:02.998242+00:00');
INSERT INTO "event" VALUES(300,'outfits:feedback:helped','fQBcB2-_CZKpg_fB',14,'GM0599','{"about":"8eNqSVJ8NjtYIeD9","garment":"shoes"}','2026-11-23 10:17:03.010335+00:00');
INSERT INTO "event" VALUES(301,'outfits:feedback:given','FUq6485KF9espnLE',7,'GM0599','{"visibility":"shown","about":"8eNqSVJ8NjtYIeD9"}','2026-11-23 12:27:03.044895+00:00');
INSERT INTO "event" VALUES(302,'helping:request:posted','iIgYz58L2nFnlbFN',56,'GM0599','{"visibility":"held"}','2026-11-23 13:27:02.979875+00:00');
INSERT INTO "event" VALUES(303,'moderation:case:opened','v7JSog0LgQbKnjp_',NULL,'GM0599','{"about":"iIgYz58L2nFnlbFN","kind":"request","because":"held"}','2026-11-23 13:31:02.989258+00:00');
INSERT INTO "event" VALUES(304,'outfits:practice:done','hotel',37,NULL,'{}','2026-11-23 14:27:02.975967+00:00');
INSERT INTO "event" VALUES(305,'outfits:practice:done','care',37,NULL,'{}','2026-11-23 14:27:02.979004+00:00');
INSERT INTO "event" VALUES(306,'outfits:practice:done','warehouse',37,NULL,'{}','2026-11-23 14:27:02.982220+00:00');
INSERT INTO "event" VALUES(307,'outfits:feedback:given','FkVjr35EtViksnQ6',37,'GM0599','{"visibility":"shown","about":"8eNqSVJ8NjtYIeD9"}','2026-11-23 14:27:03.002724+00:00');
INSERT INTO "event" VALUES(308,'outfits:outfit:answered','8eNqSVJ8NjtYIeD9',NULL,'GM0599','{"answers":3}','2026-11-23 14:27:03.004805+00:00');
INSERT INTO "event" VALUES(309,'helping:offer:made','C4VT2OGf19bCMCrm',11,'GM0599','{"about":"DD9WcOissLL6OqDl","helper":11,"visibility":"shown"}','2026-11-23 14:27:03.023917+00:00');
INSERT INTO "event" VALUES(310,'moderation:decision:made','X0YT0jZr9haJVkKF',1,'GM0599','{"about":"iIgYz58L2nFnlbFN","kind":"request","case":"v7JSog0LgQbKnjp_","ruling":"remove"}','2026-11-23 14:27:03.073693+00:00');
INSERT INTO "event" VALUES(311,'moderation:case:closed','v7JSog0LgQbKnjp_',1,'GM0599','{"about":"iIgYz58L2nFnlbFN"}','2026-11-23 14:27:03.074437+00:00');
INSERT INTO "event" VALUES(312,'conversations:conversation:opened','AyBtCXYmDnS4upel',55,'GM0344','{"about":"DD9WcOissLL6OqDl"}','2026-11-24 00:27:02.991759+00:00');
INSERT INTO "event" VALUES(313,'helping:offer:accepted','C4VT2OGf19bCMCrm',55,'GM0344','{"about":"DD9WcOissLL6OqDl","helper":11,"conversation":"AyBtCXYmDnS4upel"}','2026-11-24 00:27:02.991839+00:00');
INSERT INTO "event" VALUES(314,'conversations:message:sent','CsjqJ8DWa7REnYE2',55,'GM0344','{"about":"AyBtCXYmDnS4upel","to":11}','2026-11-24 01:27:02.991991+00:00');
INSERT INTO "event" VALUES(315,'accounts:account:joined','AD-j6TuoYFQ4ELxq',57,'GM0344','{}','2026-11-24 05:27:02.975726+00:00');
INSERT INTO "event" VALUES(316,'conversations:message:sent','5oaiPwWpr9aqrlPy',11,'GM0344','{"about":"AyBtCXYmDnS4upel","to":55}','2026-11-24 05:27:02.988474+00:00');
INSERT INTO "event" VALUES(317,'profiles:profile:changed','IyBPft0UerLoq6v7',57,'GM0344','{"visibility":"shown","located":false}','2026-11-24 05:47:02.978675+00:00');
INSERT INTO "event" VALUES(318,'conversations:conversation:closed','eAvuRokfThwlvvN8',54,'GM0599','{"about":"yNuGB2Kl1mKB3sVJ"}','2026-11-24 06:27:02.979777+00:00');
INSERT INTO "event" VALUES(319,'helping:request:closed','yNuGB2Kl1mKB3sVJ',54,'GM0599','{"by":"asker","says":"yes","helper":21}','2026-11-24 06:27:02.980358+00:00');
INSERT INTO "event" VALUES(320,'helping:request:thanked','yNuGB2Kl1mKB3sVJ',54,'GM0599','{"helper":21}','2026-11-24 06:31:02.977844+00:00');
INSERT INTO "event" VALUES(321,'helping:request:closed','yNuGB2Kl1mKB3sVJ',21,'GM0599','{"by":"helper","says":"yes","helper":21}','2026-11-24 07:27:02.979524+00:00');
INSERT INTO "event" VALUES(322,'helping:request:posted','V0Is2xSQl1Bi17Hz',33,'GM0599','{"visibility":"held"}','2026-11-24 07:27:02.986000+00:00');
INSERT INTO "event" VALUES(323,'moderation:case:opened','CESKaYtRqGA7Xw78',NULL,'GM0599','{"about":"V0Is2xSQl1Bi17Hz","kind":"request","because":"held"}','2026-11-24 07:31:03.036922+00:00');
INSERT INTO "event" VALUES(324,'moderation:decision:made','5GQNehj3eUdynZnR',1,'GM0599','{"about":"V0Is2xSQl1Bi17Hz","kind":"request","case":"CESKaYtRqGA7Xw78","ruling":"release"}','2026-11-24 07:52:02.986024+00:00');
INSERT INTO "event" VALUES(325,'moderation:case:closed','CESKaYtRqGA7Xw78',1,'GM0599','{"about":"V0Is2xSQl1Bi17Hz"}','2026-11-24 07:52:02.986672+00:00');
INSERT INTO "event" VALUES(326,'helping:offer:made','pgDvfUoVkm_-hW8N',4,'GM0599','{"about":"V0Is2xSQl1Bi17Hz","helper":4,"visibility":"shown"}','2026-11-24 09:27:02.987864+00:00');
INSERT INTO "event" VALUES(327,'moderation:evidence:destroyed','TvEXw4Yp2-syQaDe',NULL,'GM0599','{"about":"XV4wou79GTaDwFyL","words":0,"pictures":0,"files":0}','2026-11-24 10:27:03.319022+00:00');
INSERT INTO "event" VALUES(328,'helping:offer:made','35BYjyO0J0HdWqWE',27,'GM0344','{"about":"V0Is2xSQl1Bi17Hz","helper":27,"visibility":"shown"}','2026-11-24 11:27:03.025785+00:00');
INSERT INTO "event" VALUES(329,'helping:request:posted','XpmcfnX5JVHqoZhh',56,'GM0599','{"visibility":"held"}','2026-11-24 14:27:02.993090+00:00');
INSERT INTO "event" VALUES(330,'moderation:case:opened','IdzrN0hhC2BnQ7SD',NULL,'GM0599','{"about":"XpmcfnX5JVHqoZhh","kind":"request","because":"held"}','2026-11-24 14:31:03.028327+00:00');
INSERT INTO "event" VALUES(331,'moderation:decision:made','AutlKsHX892wbSzm',1,'GM0599','{"about":"XpmcfnX5JVHqoZhh","kind":"request","case":"IdzrN0hhC2BnQ7SD","ruling":"suspend"}','2026-11-24 15:27:03.002310+00:00');
INSERT INTO "event" VALUES(332,'moderation:case:closed','IdzrN0hhC2BnQ7SD',1,'GM0599','{"about":"XpmcfnX5JVHqoZhh"}','2026-11-24 15:27:03.003144+00:00');
INSERT INTO "event" VALUES(333,'helping:offer:declined','pgDvfUoVkm_-hW8N',33,'GM0599','{"about":"V0Is2xSQl1Bi17Hz","helper":4}','2026-11-24 22:27:02.988067+00:00');
INSERT INTO "event" VALUES(334,'conversations:conversation:opened','CGhsQakwt5oZdt8d',33,'GM0599','{"about":"V0Is2xSQl1Bi17Hz"}','2026-11-24 22:27:02.993761+00:00');
INSERT INTO "event" VALUES(335,'helping:offer:accepted','35BYjyO0J0HdWqWE',33,'GM0599','{"about":"V0Is2xSQl1Bi17Hz","helper":27,"conversation":"CGhsQakwt5oZdt8d"}','2026-11-24 22:27:02.993841+00:00');
INSERT INTO "event" VALUES(336,'conversations:message:sent','lr0FOVgqL6bfIYH4',33,'GM0599','{"about":"CGhsQakwt5oZdt8d","to":27}','2026-11-24 23:27:02.992266+00:00');
INSERT INTO "event" VALUES(337,'conversations:message:sent','CfJJObMaVTmqwSCe',27,'GM0599','{"about":"CGhsQakwt5oZdt8d","to":33}','2026-11-25 01:27:02.988405+00:00');
INSERT INTO "event" VALUES(338,'conversations:message:sent','Pf_czj-T_9i3LBY6',33,'GM0599','{"about":"CGhsQakwt5oZdt8d","to":27}','2026-11-25 02:27:02.985607+00:00');
INSERT INTO "event" VALUES(339,'conversations:message:sent','CvL6JnU436X6Ih_k',27,'GM0599','{"about":"CGhsQakwt5oZdt8d","to":33}','2026-11-25 02:27:02.998513+00:00');
INSERT INTO "event" VALUES(340,'accounts:account:joined','kydWVpZit15zbzjB',58,'GM0503','{}','2026-11-25 05:27:02.975418+00:00');
INSERT INTO "event" VALUES(341,'profiles:profile:changed','Vb6nQraHJU9jW4ny',58,'GM0503','{"visibility":"shown","located":false}','2026-11-25 05:47:02.978273+00:00');
INSERT INTO "event" VALUES(342,'helping:request:posted','8Cf8uy0hWT83wDF2',39,'GM0344','{"visibility":"held"}','2026-11-25 08:27:02.979999+00:00');
INSERT INTO "event" VALUES(343,'moderation:case:opened','ae7QWLDCghdzIdwx',NULL,'GM0344','{"about":"8Cf8uy0hWT83wDF2","kind":"request","because":"held"}','2026-11-25 08:31:03.043974+00:00');
INSERT INTO "event" VALUES(344,'moderation:decision:made','xbv8caR3TUVQH0Xk',2,'GM0344','{"about":"8Cf8uy0hWT83wDF2","kind":"request","case":"ae7QWLDCghdzIdwx","ruling":"release"}','2026-11-25 08:52:03.008799+00:00');
INSERT INTO "event" VALUES(345,'moderation:case:closed','ae7QWLDCghdzIdwx',2,'GM0344','{"about":"8Cf8uy0hWT83wDF2"}','2026-11-25 08:52:03.009822+00:00');
INSERT INTO "event" VALUES(346,'helping:offer:made','rAQTkotH3Ip-WDHo',28,'GM0599','{"about":"8Cf8uy0hWT83wDF2","helper":28,"visibility":"shown"}','2026-11-25 14:27:02.994732+00:00');
INSERT INTO "event" VALUES(347,'conversations:conversation:opened','0XNiIQ7nua4wxIoK',39,'GM0344','{"about":"8Cf8uy0hWT83wDF2"}','2026-11-26 02:27:03.024268+00:00');
INSERT INTO "event" VALUES(348,'helping:offer:accepted','rAQTkotH3Ip-WDHo',39,'GM0344','{"about":"8Cf8uy0hWT83wDF2","helper":28,"conversation":"0XNiIQ7nua4wxIoK"}','2026-11-26 02:27:03.024360+00:00');
INSERT INTO "event" VALUES(349,'conversations:message:sent','MlpbzKenRgfFDEb1',39,'GM0344','{"about":"0XNiIQ7nua4wxIoK","to":28}','2026-11-26 03:27:03.119181+00:00');
INSERT INTO "event" VALUES(350,'conversations:message:sent','ikXVyQuLzXUG6IaN',28,'GM0344','{"about":"0XNiIQ7nua4wxIoK","to":39}','2026-11-26 04:27:03.022325+00:00');
INSERT INTO "event" VALUES(351,'helping:request:posted','KA2pZgCpxZn5dSwc',49,'GM0599','{"visibility":"held"}','2026-11-26 05:27:02.988684+00:00');
INSERT INTO "event" VALUES(352,'moderation:case:opened','2umEmzItO92h8s0p',NULL,'GM0599','{"about":"KA2pZgCpxZn5dSwc","kind":"request","because":"held"}','2026-11-26 05:31:03.109571+00:00');
INSERT INTO "event" VALUES(353,'moderation:decision:made','Wk3ub5ObESozXQhl',1,'GM0599','{"about":"KA2pZgCpxZn5dSwc","kind":"request","case":"2umEmzItO92h8s0p","ruling":"release"}','2026-11-26 05:52:02.986187+00:00');
INSERT INTO "event" VALUES(354,'moderation:case:closed','2umEmzItO92h8s0p',1,'GM0599','{"about":"KA2pZgCpxZn5dSwc"}','2026-11-26 05:52:02.986830+00:00');
INSERT INTO "event" VALUES(355,'conversations:conversation:closed','k4XvgLkNwFa7bICP',14,'GM0599','{"about":"VPZOCNLZh84oYsN-"}','2026-11-26 06:27:02.981556+00:00');
INSERT INTO "event" VALUES(356,'helping:request:closed','VPZOCNLZh84oYsN-',14,'GM0599','{"by":"asker","says":"yes","helper":12}','2026-11-26 06:27:02.982854+00:00');
INSERT INTO "event" VALUES(357,'helping:request:thanked','VPZOCNLZh84oYsN-',14,'GM0599','{"helper":12}','2026-11-26 06:31:02.985117+00:00');
INSERT INTO "event" VALUES(358,'helping:request:closed','VPZOCNLZh84oYsN-',12,'GM0599','{"by":"helper","says":"yes","helper":12}','2026-11-26 07:27:02.987790+00:00');
INSERT INTO "event" VALUES(359,'helping:offer:made','qE_tsmO9jYclVN6G',8,'GM0599','{"about":"KA2pZgCpxZn5dSwc","helper":8,"visibility":"shown"}','2026-11-26 08:27:03.009753+00:00');
INSERT INTO "event" VALUES(360,'moderation:evidence:destroyed','nnnjEE0wk8iGqBNx',NULL,'GM0344','{"about":"BerGYJe0VRho9h3Q","words":0,"pictures":0,"files":0}','2026-11-26 10:27:03.301800+00:00');
INSERT INTO "event" VALUES(361,'moderation:evidence:destroyed','vUgGHU7-6cEUMRrt',NULL,'GM0599','{"about":"7dMJDaA-4ZuyVaqC","words":0,"pictures":0,"files":0}','2026-11-26 10:27:03.306520+00:00');
INSERT INTO "event" VALUES(362,'conversations:conversation:opened','uYsYVqHKTmhY1VCw',49,'GM0599','{"about":"KA2pZgCpxZn5dSwc"}','2026-11-26 12:27:02.996788+00:00');
INSERT INTO "event" VALUES(363,'helping:offer:accepted','qE_tsmO9jYclVN6G',49,'GM0599','{"about":"KA2pZgCpxZn5dSwc","helper":8,"conversation":"uYsYVqHKTmhY1VCw"}','2026-11-26 12:27:02.996889+00:00');
INSERT INTO "event" VALUES(364,'conversations:message:sent','1Gr7bAAB2naXdH4A',49,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":8}','2026-11-26 13:27:02.999000+00:00');
INSERT INTO "event" VALUES(365,'conversations:message:sent','ia_9UF4yl-2AAVkY',8,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":49}','2026-11-26 14:27:03.002999+00:00');
INSERT INTO "event" VALUES(366,'helping:request:posted','bcA8oEwNF4_9cuDN',53,'GM0503','{"visibility":"held"}','2026-11-27 00:27:02.987378+00:00');
INSERT INTO "event" VALUES(367,'moderation:case:opened','cSIHQyZ0tyJOSYmA',NULL,'GM0503','{"about":"bcA8oEwNF4_9cuDN","kind":"request","because":"held"}','2026-11-27 00:31:03.083104+00:00');
INSERT INTO "event" VALUES(368,'moderation:decision:made','SmWmqxMGfI2A6TnD',3,'GM0503','{"about":"bcA8oEwNF4_9cuDN","kind":"request","case":"cSIHQyZ0tyJOSYmA","ruling":"release"}','2026-11-27 00:52:03.018488+00:00');
INSERT INTO "event" VALUES(369,'moderation:case:closed','cSIHQyZ0tyJOSYmA',3,'GM0503','{"about":"bcA8oEwNF4_9cuDN"}','2026-11-27 00:52:03.022407+00:00');
INSERT INTO "event" VALUES(370,'helping:request:posted','HQDcOB8E4NVls563',31,'GM0344','{"visibility":"held"}','2026-11-27 04:27:02.979445+00:00');
INSERT INTO "event" VALUES(371,'moderation:case:opened','XiZBRYMXkykUgvgq',NULL,'GM0344','{"about":"HQDcOB8E4NVls563","kind":"request","because":"held"}','2026-11-27 04:31:02.986702+00:00');
INSERT INTO "event" VALUES(372,'moderation:decision:made','znK6MBFZ1ZJu_-HZ',2,'GM0344','{"about":"HQDcOB8E4NVls563","kind":"request","case":"XiZBRYMXkykUgvgq","ruling":"release"}','2026-11-27 04:52:02.983868+00:00');
INSERT INTO "event" VALUES(373,'moderation:case:closed','XiZBRYMXkykUgvgq',2,'GM0344','{"about":"HQDcOB8E4NVls563"}','2026-11-27 04:52:02.984403+00:00');
INSERT INTO "event" VALUES(374,'helping:offer:made','cYBxfj1IDby1FVRO',7,'GM0503','{"about":"bcA8oEwNF4_9cuDN","helper":7,"visibility":"shown"}','2026-11-27 05:27:02.983704+00:00');
INSERT INTO "event" VALUES(375,'conversations:message:sent','rX0DggEGZIjYMCQe',39,'GM0344','{"about":"0XNiIQ7nua4wxIoK","to":28}','2026-11-27 06:27:02.999427+00:00');
INSERT INTO "event" VALUES(376,'conversations:message:sent','IJETIPoEeXzDiH_0',49,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":8}','2026-11-27 08:27:02.996747+00:00');
INSERT INTO "event" VALUES(377,'helping:request:posted','FewsrxUsA6gOtfug',43,'GM0599','{"visibility":"held"}','2026-11-27 08:27:03.012480+00:00');
INSERT INTO "event" VALUES(378,'helping:offer:made','CCFMfxsZj3Ux7uoe',10,'GM0344','{"about":"HQDcOB8E4NVls563","helper":10,"visibility":"shown"}','2026-11-27 08:27:03.042507+00:00');
INSERT INTO "event" VALUES(379,'moderation:case:opened','s_vx0uzy-crnKAI7',NULL,'GM0599','{"about":"FewsrxUsA6gOtfug","kind":"request","because":"held"}','2026-11-27 08:31:03.072095+00:00');
INSERT INTO "event" VALUES(380,'moderation:decision:made','KEmPWLpmeqD0VgOs',1,'GM0599','{"about":"FewsrxUsA6gOtfug","kind":"request","case":"s_vx0uzy-crnKAI7","ruling":"release"}','2026-11-27 08:52:02.996691+00:00');
INSERT INTO "event" VALUES(381,'moderation:case:closed','s_vx0uzy-crnKAI7',1,'GM0599','{"about":"FewsrxUsA6gOtfug"}','2026-11-27 08:52:02.997685+00:00');
INSERT INTO "event" VALUES(382,'conversations:message:sent','GuUPaOGUOoH48YJu',8,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":49}','2026-11-27 09:27:02.996191+00:00');
INSERT INTO "event" VALUES(383,'outfits:outfit:told','8eNqSVJ8NjtYIeD9',14,'GM0599','{"how":"job"}','2026-11-27 10:27:02.976743+00:00');
INSERT INTO "event" VALUES(384,'outfits:outfit:destroyed','8eNqSVJ8NjtYIeD9',NULL,'GM0599','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-27 10:27:03.298233+00:00');
INSERT INTO "event" VALUES(385,'helping:offer:made','FUlYKZtgSxGC2I19',6,'GM0599','{"about":"FewsrxUsA6gOtfug","helper":6,"visibility":"shown"}','2026-11-27 12:27:02.989273+00:00');
INSERT INTO "event" VALUES(386,'helping:offer:made','MvU1BX2cwfAlgekX',5,'GM0344','{"about":"FewsrxUsA6gOtfug","helper":5,"visibility":"shown"}','2026-11-27 14:27:03.004131+00:00');
INSERT INTO "event" VALUES(387,'helping:offer:made','1dZM1UVukAvpB9DS',32,'GM0503','{"about":"HQDcOB8E4NVls563","helper":32,"visibility":"shown"}','2026-11-27 14:27:03.037941+00:00');
INSERT INTO "event" VALUES(388,'helping:offer:made','ZbfJGl85DEkchsDe',21,'GM0599','{"about":"FewsrxUsA6gOtfug","helper":21,"visibility":"shown"}','2026-11-27 15:27:03.030030+00:00');
INSERT INTO "event" VALUES(389,'helping:offer:declined','1dZM1UVukAvpB9DS',31,'GM0344','{"about":"HQDcOB8E4NVls563","helper":32}','2026-11-27 16:27:03.007556+00:00');
INSERT INTO "event" VALUES(390,'conversations:conversation:opened','j0Ml92kDn3R0c8Gf',31,'GM0344','{"about":"HQDcOB8E4NVls563"}','2026-11-27 16:27:03.022708+00:00');
INSERT INTO "event" VALUES(391,'helping:offer:accepted','CCFMfxsZj3Ux7uoe',31,'GM0344','{"about":"HQDcOB8E4NVls563","helper":10,"conversation":"j0Ml92kDn3R0c8Gf"}','2026-11-27 16:27:03.022783+00:00');
INSERT INTO "event" VALUES(392,'conversations:message:sent','UU9KrtM2N51lFM_E',31,'GM0344','{"about":"j0Ml92kDn3R0c8Gf","to":10}','2026-11-27 17:27:03.012506+00:00');
INSERT INTO "event" VALUES(393,'conversations:message:sent','UoydptdNuScLqawN',10,'GM0344','{"about":"j0Ml92kDn3R0c8Gf","to":31}','2026-11-27 18:27:03.002341+00:00');
INSERT INTO "event" VALUES(394,'helping:offer:declined','MvU1BX2cwfAlgekX',43,'GM0599','{"about":"FewsrxUsA6gOtfug","helper":5}','2026-11-27 19:27:02.991691+00:00');
INSERT INTO "event" VALUES(395,'helping:offer:declined','ZbfJGl85DEkchsDe',43,'GM0599','{"about":"FewsrxUsA6gOtfug","helper":21}','2026-11-27 19:27:02.992153+00:00');
INSERT INTO "event" VALUES(396,'conversations:conversation:opened','DWkkbjBTSJE9eSd3',43,'GM0599','{"about":"FewsrxUsA6gOtfug"}','2026-11-27 19:27:02.998825+00:00');
INSERT INTO "event" VALUES(397,'helping:offer:accepted','FUlYKZtgSxGC2I19',43,'GM0599','{"about":"FewsrxUsA6gOtfug","helper":6,"conversation":"DWkkbjBTSJE9eSd3"}','2026-11-27 19:27:02.998889+00:00');
INSERT INTO "event" VALUES(398,'conversations:message:sent','tbFlLG44ip4dlV9e',43,'GM0599','{"about":"DWkkbjBTSJE9eSd3","to":6}','2026-11-27 20:27:02.994024+00:00');
INSERT INTO "event" VALUES(399,'conversations:message:sent','wFRScGjQmCe_3NVc',6,'GM0599','{"about":"DWkkbjBTSJE9eSd3","to":43}','2026-11-27 22:27:03.019639+00:00');
INSERT INTO "event" VALUES(400,'helping:request:posted','b-jKk4rgoAmyxnnL',29,'GM0344','{"visibility":"held"}','2026-11-27 22:27:03.047369+00:00');
INSERT INTO "event" VALUES(401,'moderation:case:opened','QTE8mzgIwhHkWYnk',NULL,'GM0344','{"about":"b-jKk4rgoAmyxnnL","kind":"request","because":"held"}','2026-11-27 22:27:03.147173+00:00');
INSERT INTO "event" VALUES(402,'moderation:decision:made','uIK7V1Mw56IREVoX',2,'GM0344','{"about":"b-jKk4rgoAmyxnnL","kind":"request","case":"QTE8mzgIwhHkWYnk","ruling":"release"}','2026-11-27 22:52:02.982608+00:00');
INSERT INTO "event" VALUES(403,'moderation:case:closed','QTE8mzgIwhHkWYnk',2,'GM0344','{"about":"b-jKk4rgoAmyxnnL"}','2026-11-27 22:52:02.983166+00:00');
INSERT INTO "event" VALUES(404,'conversations:message:sent','wn9QcrUejhFgQmVP',43,'GM0599','{"about":"DWkkbjBTSJE9eSd3","to":6}','2026-11-27 23:27:02.981792+00:00');
INSERT INTO "event" VALUES(405,'helping:request:posted','KlsWMWgRbifv45cj',41,'GM0503','{"visibility":"held"}','2026-11-28 02:27:02.978961+00:00');
INSERT INTO "event" VALUES(406,'moderation:case:opened','QWCtNz_djGbx_1Gc',NULL,'GM0503','{"about":"KlsWMWgRbifv45cj","kind":"request","because":"held"}','2026-11-28 02:31:02.984252+00:00');
INSERT INTO "event" VALUES(407,'moderation:decision:made','XCuYkj5ZjVTVn5SY',3,'GM0503','{"about":"KlsWMWgRbifv45cj","kind":"request","case":"QWCtNz_djGbx_1Gc","ruling":"release"}','2026-11-28 02:52:02.983035+00:00');
INSERT INTO "event" VALUES(408,'moderation:case:closed','QWCtNz_djGbx_1Gc',3,'GM0503','{"about":"KlsWMWgRbifv45cj"}','2026-11-28 02:52:02.983479+00:00');
INSERT INTO "event" VALUES(409,'helping:request:posted','bxah1muZqhRgunfq',21,'GM0599','{"visibility":"held"}','2026-11-28 03:27:02.978044+00:00');
INSERT INTO "event" VALUES(410,'moderation:case:opened','daH18yVIB490r7Sh',NULL,'GM0599','{"about":"bxah1muZqhRgunfq","kind":"request","because":"held"}','2026-11-28 03:31:02.985119+00:00');
INSERT INTO "event" VALUES(411,'moderation:decision:made','gFPVMmfWVKBAyNF8',1,'GM0599','{"about":"bxah1muZqhRgunfq","kind":"request","case":"daH18yVIB490r7Sh","ruling":"release"}','2026-11-28 03:52:02.983230+00:00');
INSERT INTO "event" VALUES(412,'moderation:case:closed','daH18yVIB490r7Sh',1,'GM0599','{"about":"bxah1muZqhRgunfq"}','2026-11-28 03:52:02.983748+00:00');
INSERT INTO "event" VALUES(413,'outfits:outfit:drafted','cAnJHgPGOkCUcurn',49,NULL,'{}','2026-11-28 04:27:03.390639+00:00');
INSERT INTO "event" VALUES(414,'outfits:outfit:posted','cAnJHgPGOkCUcurn',49,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 04:29:02.981812+00:00');
INSERT INTO "event" VALUES(415,'moderation:case:opened','KddKOOeyN0LbDmyP',NULL,'GM0599','{"about":"cAnJHgPGOkCUcurn","kind":"outfit","because":"held"}','2026-11-28 04:31:02.988242+00:00');
INSERT INTO "event" VALUES(416,'moderation:decision:made','eIB0dpEXnyB73LPF',1,'GM0599','{"about":"cAnJHgPGOkCUcurn","kind":"outfit","case":"KddKOOeyN0LbDmyP","ruling":"release"}','2026-11-28 04:52:02.986554+00:00');
INSERT INTO "event" VALUES(417,'moderation:case:closed','KddKOOeyN0LbDmyP',1,'GM0599','{"about":"cAnJHgPGOkCUcurn"}','2026-11-28 04:52:02.987283+00:00');
INSERT INTO "event" VALUES(418,'conversations:conversation:closed','CGhsQakwt5oZdt8d',33,'GM0599','{"about":"V0Is2xSQl1Bi17Hz"}','2026-11-28 05:27:02.979326+00:00');
INSERT INTO "event" VALUES(419,'helping:request:closed','V0Is2xSQl1Bi17Hz',33,'GM0599','{"by":"asker","says":"yes","helper":27}','2026-11-28 05:27:02.979866+00:00');
INSERT INTO "event" VALUES(420,'helping:offer:made','W02879iF558vqiSA',8,'GM0599','{"about":"KlsWMWgRbifv45cj","helper":8,"visibility":"shown"}','2026-11-28 05:27:02.998838+00:00');
INSERT INTO "event" VALUES(421,'helping:request:thanked','V0Is2xSQl1Bi17Hz',33,'GM0599','{"helper":27}','2026-11-28 05:31:02.978475+00:00');
INSERT INTO "event" VALUES(422,'helping:request:closed','V0Is2xSQl1Bi17Hz',27,'GM0599','{"by":"helper","says":"yes","helper":27}','2026-11-28 06:27:02.979480+00:00');
INSERT INTO "event" VALUES(423,'helping:offer:made','b1R9PZz3dzu-HJnK',13,'GM0344','{"about":"b-jKk4rgoAmyxnnL","helper":13,"visibility":"shown"}','2026-11-28 06:27:02.995450+00:00');
INSERT INTO "event" VALUES(424,'helping:offer:made','mF1ncNxY5nr1gFee',4,'GM0599','{"about":"bxah1muZqhRgunfq","helper":4,"visibility":"shown"}','2026-11-28 07:27:02.988101+00:00');
INSERT INTO "event" VALUES(425,'helping:request:posted','SALggwiYaYliKKLC',34,'GM0599','{"visibility":"held"}','2026-11-28 07:27:03.001785+00:00');
INSERT INTO "event" VALUES(426,'moderation:case:opened','7ALmEu1825aQHTkk',NULL,'GM0599','{"about":"SALggwiYaYliKKLC","kind":"request","because":"held"}','2026-11-28 07:27:03.065610+00:00');
INSERT INTO "event" VALUES(427,'moderation:evidence:destroyed','cSlFyL1K88U10TjL',NULL,'GM0599','{"about":"Q9ARX-sMdVF9aY21","words":0,"pictures":0,"files":0}','2026-11-28 07:27:03.266537+00:00');
INSERT INTO "event" VALUES(428,'moderation:decision:made','TMBKOD60Fgq8DJMi',1,'GM0599','{"about":"SALggwiYaYliKKLC","kind":"request","case":"7ALmEu1825aQHTkk","ruling":"release"}','2026-11-28 07:52:02.988399+00:00');
INSERT INTO "event" VALUES(429,'moderation:case:closed','7ALmEu1825aQHTkk',1,'GM0599','{"about":"SALggwiYaYliKKLC"}','2026-11-28 07:52:02.989213+00:00');
INSERT INTO "event" VALUES(430,'outfits:outfit:drafted','rnS8RcqnAQUSCQOV',37,NULL,'{}','2026-11-28 08:27:03.897300+00:00');
INSERT INTO "event" VALUES(431,'conversations:conversation:closed','AyBtCXYmDnS4upel',55,'GM0344','{"about":"DD9WcOissLL6OqDl"}','2026-11-28 08:27:03.903162+00:00');
INSERT INTO "event" VALUES(432,'helping:request:closed','DD9WcOissLL6OqDl',55,'GM0344','{"by":"asker","says":"yes","helper":11}','2026-11-28 08:27:03.903659+00:00');
INSERT INTO "event" VALUES(433,'outfits:outfit:posted','rnS8RcqnAQUSCQOV',37,'GM0503','{"visibility":"held","audience":"members","photos":2}','2026-11-28 08:29:02.979553+00:00');
INSERT INTO "event" VALUES(434,'moderation:case:opened','lXoB4ZKhd2sziyCr',NULL,'GM0503','{"about":"rnS8RcqnAQUSCQOV","kind":"outfit","because":"held"}','2026-11-28 08:31:02.989726+00:00');
INSERT INTO "event" VALUES(435,'moderation:decision:made','E73_aeK3JFw2ANK_',3,'GM0503','{"about":"rnS8RcqnAQUSCQOV","kind":"outfit","case":"lXoB4ZKhd2sziyCr","ruling":"release"}','2026-11-28 08:52:02.983112+00:00');
INSERT INTO "event" VALUES(436,'moderation:case:closed','lXoB4ZKhd2sziyCr',3,'GM0503','{"about":"rnS8RcqnAQUSCQOV"}','2026-11-28 08:52:02.983821+00:00');
INSERT INTO "event" VALUES(437,'outfits:practice:done','hotel',8,NULL,'{}','2026-11-28 09:27:02.976047+00:00');
INSERT INTO "event" VALUES(438,'outfits:practice:done','care',8,NULL,'{}','2026-11-28 09:27:02.978782+00:00');
INSERT INTO "event" VALUES(439,'outfits:practice:done','warehouse',8,NULL,'{}','2026-11-28 09:27:02.985041+00:00');
INSERT INTO "event" VALUES(440,'outfits:feedback:given','JE9Pa5MtzAMUheYp',8,'GM0599','{"visibility":"shown","about":"cAnJHgPGOkCUcurn"}','2026-11-28 09:27:03.006772+00:00');
INSERT INTO "event" VALUES(441,'helping:request:closed','DD9WcOissLL6OqDl',11,'GM0344','{"by":"helper","says":"yes","helper":11}','2026-11-28 09:27:03.015126+00:00');
INSERT INTO "event" VALUES(442,'helping:request:saved','qjJ26UNBO0cBA4g0',42,NULL,'{}','2026-11-28 09:27:03.020999+00:00');
INSERT INTO "event" VALUES(443,'helping:offer:made','RbOtB4yQUgVgkQt6',11,'GM0599','{"about":"KlsWMWgRbifv45cj","helper":11,"visibility":"shown"}','2026-11-28 09:27:03.043871+00:00');
INSERT INTO "event" VALUES(444,'outfits:feedback:helped','JE9Pa5MtzAMUheYp',49,'GM0599','{"about":"cAnJHgPGOkCUcurn","garment":"shoes"}','2026-11-28 10:17:02.985329+00:00');
INSERT INTO "event" VALUES(445,'outfits:feedback:helped','JE9Pa5MtzAMUheYp',49,'GM0599','{"about":"cAnJHgPGOkCUcurn","garment":"trousers"}','2026-11-28 10:17:03.008409+00:00');
INSERT INTO "event" VALUES(446,'outfits:feedback:helped','JE9Pa5MtzAMUheYp',49,'GM0599','{"about":"cAnJHgPGOkCUcurn","garment":"top"}','2026-11-28 10:17:03.027097+00:00');
INSERT INTO "event" VALUES(447,'outfits:practice:done','hotel',39,NULL,'{}','2026-11-28 12:27:02.978361+00:00');
INSERT INTO "event" VALUES(448,'outfits:practice:done','care',39,NULL,'{}','2026-11-28 12:27:02.983925+00:00');
INSERT INTO "event" VALUES(449,'outfits:practice:done','warehouse',39,NULL,'{}','2026-11-28 12:27:02.990853+00:00');
INSERT INTO "event" VALUES(450,'outfits:feedback:given','s-5K8oWxUINZs-Zj',39,'GM0599','{"visibility":"shown","about":"cAnJHgPGOkCUcurn"}','2026-11-28 12:27:03.037361+00:00');
INSERT INTO "event" VALUES(451,'helping:offer:declined','RbOtB4yQUgVgkQt6',41,'GM0503','{"about":"KlsWMWgRbifv45cj","helper":11}','2026-11-28 12:27:03.063713+00:00');
INSERT INTO "event" VALUES(452,'conversations:conversation:opened','iXpS7iiQdF1eGZrB',41,'GM0503','{"about":"KlsWMWgRbifv45cj"}','2026-11-28 12:27:03.075490+00:00');
INSERT INTO "event" VALUES(453,'helping:offer:accepted','W02879iF558vqiSA',41,'GM0503','{"about":"KlsWMWgRbifv45cj","helper":8,"conversation":"iXpS7iiQdF1eGZrB"}','2026-11-28 12:27:03.075598+00:00');
INSERT INTO "event" VALUES(454,'helping:offer:made','tZujsEJinU9Sn7KQ',25,'GM0503','{"about":"SALggwiYaYliKKLC","helper":25,"visibility":"shown"}','2026-11-28 13:27:03.019355+00:00');
INSERT INTO "event" VALUES(455,'conversations:message:sent','GQ75fCrruPqTUkfy',41,'GM0503','{"about":"iXpS7iiQdF1eGZrB","to":8}','2026-11-28 13:27:03.066254+00:00');
INSERT INTO "event" VALUES(456,'outfits:outfit:drafted','vXbrQOqnsmv_pt1E',54,NULL,'{}','2026-11-28 14:27:03.737242+00:00');
INSERT INTO "event" VALUES(457,'outfits:feedback:given','AHjLEKCd_Bib2hSI',36,'GM0503','{"visibility":"shown","about":"rnS8RcqnAQUSCQOV"}','2026-11-28 14:27:03.752711+00:00');
INSERT INTO "event" VALUES(458,'helping:offer:made','MVU-_26-p4oyso91',24,'GM0599','{"about":"bxah1muZqhRgunfq","helper":24,"visibility":"shown"}','2026-11-28 14:27:03.771091+00:00');
INSERT INTO "event" VALUES(459,'conversations:message:sent','FwO6DsrIP5ok-_Y_',6,'GM0599','{"about":"DWkkbjBTSJE9eSd3","to":43}','2026-11-28 14:27:03.789015+00:00');
INSERT INTO "event" VALUES(460,'conversations:message:sent','OEnFTrj3ixcd-zAe',8,'GM0503','{"about":"iXpS7iiQdF1eGZrB","to":41}','2026-11-28 14:27:03.808040+00:00');
INSERT INTO "event" VALUES(461,'outfits:outfit:posted','vXbrQOqnsmv_pt1E',54,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-28 14:29:02.983299+00:00');
INSERT INTO "event" VALUES(462,'moderation:case:opened','ga_uJsu_7ZvlVZJD',NULL,'GM0599','{"about":"vXbrQOqnsmv_pt1E","kind":"outfit","because":"held"}','2026-11-28 14:31:03.015048+00:00');
INSERT INTO "event" VALUES(463,'moderation:decision:made','kiVb9ikECvBMzGkM',1,'GM0599','{"about":"vXbrQOqnsmv_pt1E","kind":"outfit","case":"ga_uJsu_7ZvlVZJD","ruling":"release"}','2026-11-28 14:52:02.987628+00:00');
INSERT INTO "event" VALUES(464,'moderation:case:closed','ga_uJsu_7ZvlVZJD',1,'GM0599','{"about":"vXbrQOqnsmv_pt1E"}','2026-11-28 14:52:02.988458+00:00');
INSERT INTO "event" VALUES(465,'helping:offer:declined','MVU-_26-p4oyso91',21,'GM0599','{"about":"bxah1muZqhRgunfq","helper":24}','2026-11-28 16:27:02.982235+00:00');
INSERT INTO "event" VALUES(466,'conversations:conversation:opened','pffWwM6ebYmeDqKv',21,'GM0599','{"about":"bxah1muZqhRgunfq"}','2026-11-28 16:27:02.987905+00:00');
INSERT INTO "event" VALUES(467,'helping:offer:accepted','mF1ncNxY5nr1gFee',21,'GM0599','{"about":"bxah1muZqhRgunfq","helper":4,"conversation":"pffWwM6ebYmeDqKv"}','2026-11-28 16:27:02.987976+00:00');
INSERT INTO "event" VALUES(468,'conversations:conversation:opened','wmwsv-41Tixl7ToD',34,'GM0599','{"about":"SALggwiYaYliKKLC"}','2026-11-28 16:27:03.004589+00:00');
INSERT INTO "event" VALUES(469,'helping:offer:accepted','tZujsEJinU9Sn7KQ',34,'GM0599','{"about":"SALggwiYaYliKKLC","helper":25,"conversation":"wmwsv-41Tixl7ToD"}','2026-11-28 16:27:03.004669+00:00');
INSERT INTO "event" VALUES(470,'outfits:feedback:given','XM2GOyP3-WfwOjy-',8,'GM0599','{"visibility":"shown","about":"vXbrQOqnsmv_pt1E"}','2026-11-28 17:27:03.036084+00:00');
INSERT INTO "event" VALUES(471,'conversations:message:sent','6DgNMLOXgONs1UIV',21,'GM0599','{"about":"pffWwM6ebYmeDqKv","to":4}','2026-11-28 17:27:03.080123+00:00');
INSERT INTO "event" VALUES(472,'conversations:message:sent','jvlMvWo5ypCe3KWp',34,'GM0599','{"about":"wmwsv-41Tixl7ToD","to":25}','2026-11-28 17:27:03.105424+00:00');
INSERT INTO "event" VALUES(473,'outfits:feedback:helped','XM2GOyP3-WfwOjy-',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"jacket"}','2026-11-28 18:17:02.983206+00:00');
INSERT INTO "event" VALUES(474,'outfits:feedback:helped','XM2GOyP3-WfwOjy-',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"trousers"}','2026-11-28 18:17:02.995565+00:00');
INSERT INTO "event" VALUES(475,'outfits:feedback:helped','XM2GOyP3-WfwOjy-',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"shoes"}','2026-11-28 18:17:03.009724+00:00');
INSERT INTO "event" VALUES(476,'conversations:message:sent','9RH4WbispE2g5xfv',4,'GM0599','{"about":"pffWwM6ebYmeDqKv","to":21}','2026-11-28 18:27:02.999852+00:00');
INSERT INTO "event" VALUES(477,'outfits:feedback:given','0Kmexw_Vy07eEx_9',36,'GM0599','{"visibility":"shown","about":"vXbrQOqnsmv_pt1E"}','2026-11-28 19:27:03.008979+00:00');
INSERT INTO "event" VALUES(478,'conversations:message:sent','53lokLwxsO6P8Owf',25,'GM0599','{"about":"wmwsv-41Tixl7ToD","to":34}','2026-11-28 19:27:03.044641+00:00');
INSERT INTO "event" VALUES(479,'outfits:feedback:helped','0Kmexw_Vy07eEx_9',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"jacket"}','2026-11-28 20:17:02.982759+00:00');
INSERT INTO "event" VALUES(480,'outfits:feedback:helped','0Kmexw_Vy07eEx_9',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"shirt"}','2026-11-28 20:17:02.993581+00:00');
INSERT INTO "event" VALUES(481,'outfits:feedback:helped','0Kmexw_Vy07eEx_9',54,'GM0599','{"about":"vXbrQOqnsmv_pt1E","garment":"shoes"}','2026-11-28 20:17:03.005855+00:00');
INSERT INTO "event" VALUES(482,'conversations:message:sent','PDqME-gf1o98nf_K',34,'GM0599','{"about":"wmwsv-41Tixl7ToD","to":25}','2026-11-28 20:27:02.991585+00:00');
INSERT INTO "event" VALUES(483,'outfits:practice:done','hotel',41,NULL,'{}','2026-11-28 22:27:02.979075+00:00');
INSERT INTO "event" VALUES(484,'outfits:practice:done','care',41,NULL,'{}','2026-11-28 22:27:02.986473+00:00');
INSERT INTO "event" VALUES(485,'outfits:practice:done','warehouse',41,NULL,'{}','2026-11-28 22:27:02.999627+00:00');
INSERT INTO "event" VALUES(486,'outfits:feedback:given','Lp7xVId4et5ejjlA',41,'GM0599','{"visibility":"shown","about":"vXbrQOqnsmv_pt1E"}','2026-11-28 22:27:03.041148+00:00');
INSERT INTO "event" VALUES(487,'outfits:outfit:answered','vXbrQOqnsmv_pt1E',NULL,'GM0599','{"answers":3}','2026-11-28 22:27:03.042679+00:00');
INSERT INTO "event" VALUES(488,'outfits:practice:done','hotel',18,NULL,'{}','2026-11-29 00:27:02.975494+00:00');
INSERT INTO "event" VALUES(489,'outfits:practice:done','care',18,NULL,'{}','2026-11-29 00:27:02.982389+00:00');
INSERT INTO "event" VALUES(490,'outfits:practice:done','warehouse',18,NULL,'{}','2026-11-29 00:27:02.989077+00:00');
INSERT INTO "event" VALUES(491,'outfits:feedback:given','91Exs01dzsps3OWz',18,'GM0599','{"visibility":"shown","about":"vXbrQOqnsmv_pt1E"}','2026-11-29 00:27:03.019683+00:00');
INSERT INTO "event" VALUES(492,'helping:request:posted','76c-2Z-8hWMRwiuK',48,'GM0503','{"visibility":"held"}','2026-11-29 00:27:03.047698+00:00');
INSERT INTO "event" VALUES(493,'moderation:case:opened','ELfNnMJ5SUJSrH_2',NULL,'GM0503','{"about":"76c-2Z-8hWMRwiuK","kind":"request","because":"held"}','2026-11-29 00:31:03.004056+00:00');
INSERT INTO "event" VALUES(494,'moderation:decision:made','7j09IFw1sChZTsXS',3,'GM0503','{"about":"76c-2Z-8hWMRwiuK","kind":"request","case":"ELfNnMJ5SUJSrH_2","ruling":"release"}','2026-11-29 00:52:03.035475+00:00');
INSERT INTO "event" VALUES(495,'moderation:case:closed','ELfNnMJ5SUJSrH_2',3,'GM0503','{"about":"76c-2Z-8hWMRwiuK"}','2026-11-29 00:52:03.036655+00:00');
INSERT INTO "event" VALUES(496,'outfits:outfit:drafted','aTN4ETE1AGPcpXJO',48,NULL,'{}','2026-11-29 01:27:03.293739+00:00');
INSERT INTO "event" VALUES(497,'outfits:outfit:posted','aTN4ETE1AGPcpXJO',48,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-29 01:29:02.998437+00:00');
INSERT INTO "event" VALUES(498,'moderation:case:opened','ol8-FCAYaS_Vjo35',NULL,'GM0503','{"about":"aTN4ETE1AGPcpXJO","kind":"outfit","because":"held"}','2026-11-29 01:31:03.003779+00:00');
INSERT INTO "event" VALUES(499,'moderation:decision:made','gimXclyu3xkbpyXw',3,'GM0503','{"about":"aTN4ETE1AGPcpXJO","kind":"outfit","case":"ol8-FCAYaS_Vjo35","ruling":"release"}','2026-11-29 01:52:03.032298+00:00');
INSERT INTO "event" VALUES(500,'moderation:case:closed','ol8-FCAYaS_Vjo35',3,'GM0503','{"about":"aTN4ETE1AGPcpXJO"}','2026-11-29 01:52:03.034602+00:00');
INSERT INTO "event" VALUES(501,'helping:request:posted','k6wc9jmDQfkVqjOw',54,'GM0599','{"visibility":"shown"}','2026-11-29 02:27:02.999764+00:00');
INSERT INTO "event" VALUES(502,'outfits:feedback:given','fMrojH5XowqIGHgM',38,'GM0599','{"visibility":"shown","about":"vXbrQOqnsmv_pt1E"}','2026-11-29 04:27:03.035609+00:00');
INSERT INTO "event" VALUES(503,'helping:request:posted','Ord1Qoss7zesmWmi',57,'GM0344','{"visibility":"held"}','2026-11-29 04:27:03.078444+00:00');
INSERT INTO "event" VALUES(504,'helping:offer:made','pFAO4nyGq9OjJqgI',7,'GM0503','{"about":"76c-2Z-8hWMRwiuK","helper":7,"visibility":"shown"}','2026-11-29 04:27:03.142798+00:00');
INSERT INTO "event" VALUES(505,'moderation:case:opened','c5XOIgHb06mwwGcn',NULL,'GM0344','{"about":"Ord1Qoss7zesmWmi","kind":"request","because":"held"}','2026-11-29 04:27:03.193009+00:00');
INSERT INTO "event" VALUES(506,'moderation:decision:made','JyitR_HJO4ptfNsz',2,'GM0344','{"about":"Ord1Qoss7zesmWmi","kind":"request","case":"c5XOIgHb06mwwGcn","ruling":"release"}','2026-11-29 04:52:02.992897+00:00');
INSERT INTO "event" VALUES(507,'moderation:case:closed','c5XOIgHb06mwwGcn',2,'GM0344','{"about":"Ord1Qoss7zesmWmi"}','2026-11-29 04:52:02.993642+00:00');
INSERT INTO "event" VALUES(508,'accounts:account:joined','x9ttS98K1WMJI5cC',59,'GM0599','{}','2026-11-29 05:27:02.975581+00:00');
INSERT INTO "event" VALUES(509,'accounts:account:joined','-dPhZzrfWH0E6Cff',60,'GM0599','{}','2026-11-29 05:27:02.977949+00:00');
INSERT INTO "event" VALUES(510,'outfits:outfit:drafted','QAWSm9KWon_eCyaz',31,NULL,'{}','2026-11-29 05:27:03.867273+00:00');
INSERT INTO "event" VALUES(511,'helping:offer:made','YU0puk0J5d52ys0i',36,'GM0599','{"about":"k6wc9jmDQfkVqjOw","helper":36,"visibility":"shown"}','2026-11-29 05:27:03.883912+00:00');
INSERT INTO "event" VALUES(512,'outfits:outfit:posted','QAWSm9KWon_eCyaz',31,'GM0344','{"visibility":"held","audience":"members","photos":2}','2026-11-29 05:29:02.979725+00:00');
INSERT INTO "event" VALUES(513,'moderation:case:opened','j9QE70A-wAa9avnj',NULL,'GM0344','{"about":"QAWSm9KWon_eCyaz","kind":"outfit","because":"held"}','2026-11-29 05:31:02.989698+00:00');
INSERT INTO "event" VALUES(514,'profiles:profile:changed','FLPjnY7pepJu32wu',59,'GM0599','{"visibility":"shown","located":false}','2026-11-29 05:47:02.977765+00:00');
INSERT INTO "event" VALUES(515,'profiles:profile:changed','bc9ZvJtPG_9By-xq',60,'GM0599','{"visibility":"shown","located":false}','2026-11-29 05:47:02.982210+00:00');
INSERT INTO "event" VALUES(516,'moderation:decision:made','EbECmEobFNBF0lrA',2,'GM0344','{"about":"QAWSm9KWon_eCyaz","kind":"outfit","case":"j9QE70A-wAa9avnj","ruling":"release"}','2026-11-29 05:52:02.988310+00:00');
INSERT INTO "event" VALUES(517,'moderation:case:closed','j9QE70A-wAa9avnj',2,'GM0344','{"about":"QAWSm9KWon_eCyaz"}','2026-11-29 05:52:02.989092+00:00');
INSERT INTO "event" VALUES(518,'helping:request:posted','k6Nipj-yKFMnt4dV',46,'GM0599','{"visibility":"held"}','2026-11-29 06:27:02.978022+00:00');
INSERT INTO "event" VALUES(519,'conversations:conversation:opened','QxI7O4uh7Rq7JOcQ',48,'GM0503','{"about":"76c-2Z-8hWMRwiuK"}','2026-11-29 06:27:02.988269+00:00');
INSERT INTO "event" VALUES(520,'helping:offer:accepted','pFAO4nyGq9OjJqgI',48,'GM0503','{"about":"76c-2Z-8hWMRwiuK","helper":7,"conversation":"QxI7O4uh7Rq7JOcQ"}','2026-11-29 06:27:02.988324+00:00');
INSERT INTO "event" VALUES(521,'moderation:case:opened','ltrkmtUFFzSDh7JJ',NULL,'GM0599','{"about":"k6Nipj-yKFMnt4dV","kind":"request","because":"held"}','2026-11-29 06:31:03.022586+00:00');
INSERT INTO "event" VALUES(522,'moderation:decision:made','d9rs1tKUbsad8bEx',1,'GM0599','{"about":"k6Nipj-yKFMnt4dV","kind":"request","case":"ltrkmtUFFzSDh7JJ","ruling":"release"}','2026-11-29 06:52:02.998974+00:00');
INSERT INTO "event" VALUES(523,'moderation:case:closed','ltrkmtUFFzSDh7JJ',1,'GM0599','{"about":"k6Nipj-yKFMnt4dV"}','2026-11-29 06:52:02.999851+00:00');
INSERT INTO "event" VALUES(524,'outfits:outfit:drafted','4SgQnQePAeUWif4C',40,NULL,'{}','2026-11-29 07:27:03.632262+00:00');
INSERT INTO "event" VALUES(525,'outfits:feedback:given','oO1NNCiJqXTq0fI6',37,'GM0503','{"visibility":"shown","about":"aTN4ETE1AGPcpXJO"}','2026-11-29 07:27:03.666082+00:00');
INSERT INTO "event" VALUES(526,'conversations:message:sent','E6KgginMDpmS-btg',49,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":8}','2026-11-29 07:27:03.698170+00:00');
INSERT INTO "event" VALUES(527,'conversations:message:sent','1aA5knFK81UZzYT7',48,'GM0503','{"about":"QxI7O4uh7Rq7JOcQ","to":7}','2026-11-29 07:27:03.722397+00:00');
INSERT INTO "event" VALUES(528,'outfits:outfit:posted','4SgQnQePAeUWif4C',40,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-29 07:29:02.981618+00:00');
INSERT INTO "event" VALUES(529,'moderation:case:opened','TcVT_uM1FGuO9vGE',NULL,'GM0599','{"about":"4SgQnQePAeUWif4C","kind":"outfit","because":"held"}','2026-11-29 07:31:02.992276+00:00');
INSERT INTO "event" VALUES(530,'moderation:decision:made','GYgRyLtJL_GgMiaf',1,'GM0599','{"about":"4SgQnQePAeUWif4C","kind":"outfit","case":"TcVT_uM1FGuO9vGE","ruling":"release"}','2026-11-29 07:52:03.011879+00:00');
INSERT INTO "event" VALUES(531,'moderation:case:closed','TcVT_uM1FGuO9vGE',1,'GM0599','{"about":"4SgQnQePAeUWif4C"}','2026-11-29 07:52:03.015973+00:00');
INSERT INTO "event" VALUES(532,'outfits:feedback:helped','oO1NNCiJqXTq0fI6',48,'GM0503','{"about":"aTN4ETE1AGPcpXJO","garment":"jumper"}','2026-11-29 08:17:03.003923+00:00');
INSERT INTO "event" VALUES(533,'outfits:feedback:helped','oO1NNCiJqXTq0fI6',48,'GM0503','{"about":"aTN4ETE1AGPcpXJO","garment":"jeans"}','2026-11-29 08:17:03.024063+00:00');
INSERT INTO "event" VALUES(534,'outfits:feedback:helped','oO1NNCiJqXTq0fI6',48,'GM0503','{"about":"aTN4ETE1AGPcpXJO","garment":"shoes"}','2026-11-29 08:17:03.054145+00:00');
INSERT INTO "event" VALUES(535,'helping:offer:made','ncYQeHlDYtMQHIUT',14,'GM0599','{"about":"k6wc9jmDQfkVqjOw","helper":14,"visibility":"shown"}','2026-11-29 08:27:03.014274+00:00');
INSERT INTO "event" VALUES(536,'conversations:message:sent','bDK4BxOXBouy6EWt',41,'GM0503','{"about":"iXpS7iiQdF1eGZrB","to":8}','2026-11-29 08:27:03.054478+00:00');
INSERT INTO "event" VALUES(537,'conversations:message:sent','agnflFaNW0Zq6gVp',7,'GM0503','{"about":"QxI7O4uh7Rq7JOcQ","to":48}','2026-11-29 08:27:03.121321+00:00');
INSERT INTO "event" VALUES(538,'outfits:practice:done','hotel',10,NULL,'{}','2026-11-29 09:27:02.975621+00:00');
INSERT INTO "event" VALUES(539,'outfits:practice:done','care',10,NULL,'{}','2026-11-29 09:27:02.977712+00:00');
INSERT INTO "event" VALUES(540,'outfits:practice:done','warehouse',10,NULL,'{}','2026-11-29 09:27:02.979446+00:00');
INSERT INTO "event" VALUES(541,'outfits:feedback:given','n9a-gowqjWfrwIOb',10,'GM0344','{"visibility":"shown","about":"QAWSm9KWon_eCyaz"}','2026-11-29 09:27:03.017277+00:00');
INSERT INTO "event" VALUES(542,'conversations:message:sent','PjZFrWOP0bZe-Cc7',8,'GM0599','{"about":"uYsYVqHKTmhY1VCw","to":49}','2026-11-29 09:27:03.045745+00:00');
INSERT INTO "event" VALUES(543,'helping:request:posted','K90XHoxfHV1pbcIk',50,'GM0599','{"visibility":"held"}','2026-11-29 09:27:03.062419+00:00');
INSERT INTO "event" VALUES(544,'moderation:case:opened','9huT-e0EBnqH9zyr',NULL,'GM0599','{"about":"K90XHoxfHV1pbcIk","kind":"request","because":"held"}','2026-11-29 09:31:03.170235+00:00');
INSERT INTO "event" VALUES(545,'moderation:decision:made','64Rk-uo-5A4FjHhc',1,'GM0599','{"about":"K90XHoxfHV1pbcIk","kind":"request","case":"9huT-e0EBnqH9zyr","ruling":"release"}','2026-11-29 09:52:03.002901+00:00');
INSERT INTO "event" VALUES(546,'moderation:case:closed','9huT-e0EBnqH9zyr',1,'GM0599','{"about":"K90XHoxfHV1pbcIk"}','2026-11-29 09:52:03.004013+00:00');
INSERT INTO "event" VALUES(547,'moderation:case:opened','mx5vPq_7AHbPxhQG',NULL,'GM0599','{"about":"fMrojH5XowqIGHgM","kind":"feedback","because":"reported"}','2026-11-29 10:07:03.017404+00:00');
INSERT INTO "event" VALUES(548,'moderation:report:made','l5EaYOzlNpmzDX4w',54,'GM0599','{"about":"fMrojH5XowqIGHgM","kind":"feedback","case":"mx5vPq_7AHbPxhQG","reason":"person"}','2026-11-29 10:07:03.022918+00:00');
INSERT INTO "event" VALUES(549,'helping:offer:declined','ncYQeHlDYtMQHIUT',54,'GM0599','{"about":"k6wc9jmDQfkVqjOw","helper":14}','2026-11-29 11:27:02.998808+00:00');
INSERT INTO "event" VALUES(550,'conversations:conversation:opened','IvINwelW_c0Wr0bk',54,'GM0599','{"about":"k6wc9jmDQfkVqjOw"}','2026-11-29 11:27:03.090917+00:00');
INSERT INTO "event" VALUES(551,'helping:offer:accepted','YU0puk0J5d52ys0i',54,'GM0599','{"about":"k6wc9jmDQfkVqjOw","helper":36,"conversation":"IvINwelW_c0Wr0bk"}','2026-11-29 11:27:03.090973+00:00');
INSERT INTO "event" VALUES(552,'outfits:outfit:drafted','T3obLGcdwlhb0WK-',21,NULL,'{}','2026-11-29 12:27:04.086808+00:00');
INSERT INTO "event" VALUES(553,'outfits:practice:done','hotel',4,NULL,'{}','2026-11-29 12:27:04.093428+00:00');
INSERT INTO "event" VALUES(554,'outfits:practice:done','care',4,NULL,'{}','2026-11-29 12:27:04.096537+00:00');
INSERT INTO "event" VALUES(555,'outfits:practice:done','warehouse',4,NULL,'{}','2026-11-29 12:27:04.102154+00:00');
INSERT INTO "event" VALUES(556,'outfits:feedback:given','7GFRxRxMddrqJ-xG',4,'GM0599','{"visibility":"shown","about":"4SgQnQePAeUWif4C"}','2026-11-29 12:27:04.119379+00:00');
INSERT INTO "event" VALUES(557,'conversations:message:sent','fr5Hpdqb2wp3nZy7',54,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":36}','2026-11-29 12:27:04.132737+00:00');
INSERT INTO "event" VALUES(558,'conversations:message:sent','CNNzmtxHvnlxpHuP',21,'GM0599','{"about":"pffWwM6ebYmeDqKv","to":4}','2026-11-29 12:27:04.145522+00:00');
INSERT INTO "event" VALUES(559,'helping:offer:made','rBSNlGIx4wPSiDXN',10,'GM0344','{"about":"Ord1Qoss7zesmWmi","helper":10,"visibility":"shown"}','2026-11-29 12:27:04.162523+00:00');
INSERT INTO "event" VALUES(560,'outfits:outfit:posted','T3obLGcdwlhb0WK-',21,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-29 12:29:02.983245+00:00');
INSERT INTO "event" VALUES(561,'moderation:case:opened','ET_VFn3ONu7HEwOg',NULL,'GM0599','{"about":"T3obLGcdwlhb0WK-","kind":"outfit","because":"held"}','2026-11-29 12:31:03.021132+00:00');
INSERT INTO "event" VALUES(562,'moderation:decision:made','qPxCr9FraovfETxo',1,'GM0599','{"about":"T3obLGcdwlhb0WK-","kind":"outfit","case":"ET_VFn3ONu7HEwOg","ruling":"release"}','2026-11-29 12:52:02.986425+00:00');
INSERT INTO "event" VALUES(563,'moderation:case:closed','ET_VFn3ONu7HEwOg',1,'GM0599','{"about":"T3obLGcdwlhb0WK-"}','2026-11-29 12:52:02.987183+00:00');
INSERT INTO "event" VALUES(564,'conversations:message:sent','3VifkkcEYcWCbxjH',36,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":54}','2026-11-29 13:27:02.986246+00:00');
INSERT INTO "event" VALUES(565,'conversations:message:sent','JyoHLCQs4f558KxG',4,'GM0599','{"about":"pffWwM6ebYmeDqKv","to":21}','2026-11-29 13:27:03.009029+00:00');
INSERT INTO "event" VALUES(566,'outfits:practice:done','hotel',32,NULL,'{}','2026-11-29 14:27:02.975730+00:00');
INSERT INTO "event" VALUES(567,'outfits:practice:done','care',32,NULL,'{}','2026-11-29 14:27:02.980138+00:00');
INSERT INTO "event" VALUES(568,'outfits:practice:done','warehouse',32,NULL,'{}','2026-11-29 14:27:02.988540+00:00');
INSERT INTO "event" VALUES(569,'outfits:feedback:given','7Eh64t8r1TCUp3kG',32,'GM0344','{"visibility":"shown","about":"QAWSm9KWon_eCyaz"}','2026-11-29 14:27:03.027118+00:00');
INSERT INTO "event" VALUES(570,'conversations:message:sent','lhXgbhjuDiRbPmdZ',54,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":36}','2026-11-29 14:27:03.062988+00:00');
INSERT INTO "event" VALUES(571,'helping:offer:made','_k_rp2vaHpZDKzbW',15,'GM0599','{"about":"k6Nipj-yKFMnt4dV","helper":15,"visibility":"shown"}','2026-11-29 14:27:03.090519+00:00');
INSERT INTO "event" VALUES(572,'helping:offer:made','dwnYYTGEw-Wfx8Cv',18,'GM0599','{"about":"K90XHoxfHV1pbcIk","helper":18,"visibility":"shown"}','2026-11-29 14:27:03.107088+00:00');
INSERT INTO "event" VALUES(573,'conversations:message:sent','SrI1YBHunGMRn1DJ',36,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":54}','2026-11-29 14:47:02.999923+00:00');
INSERT INTO "event" VALUES(574,'outfits:feedback:given','vyOA4NVSMlmk1KVf',11,'GM0599','{"visibility":"shown","about":"T3obLGcdwlhb0WK-"}','2026-11-29 15:27:03.014414+00:00');
INSERT INTO "event" VALUES(575,'outfits:feedback:helped','vyOA4NVSMlmk1KVf',21,'GM0599','{"about":"T3obLGcdwlhb0WK-","garment":"jacket"}','2026-11-29 16:17:02.986742+00:00');
INSERT INTO "event" VALUES(576,'outfits:feedback:helped','vyOA4NVSMlmk1KVf',21,'GM0599','{"about":"T3obLGcdwlhb0WK-","garment":"skirt"}','2026-11-29 16:17:03.001139+00:00');
INSERT INTO "event" VALUES(577,'conversations:conversation:opened','fprnTqTn1ouP1fOh',57,'GM0344','{"about":"Ord1Qoss7zesmWmi"}','2026-11-29 16:27:03.017928+00:00');
INSERT INTO "event" VALUES(578,'helping:offer:accepted','rBSNlGIx4wPSiDXN',57,'GM0344','{"about":"Ord1Qoss7zesmWmi","helper":10,"conversation":"fprnTqTn1ouP1fOh"}','2026-11-29 16:27:03.018042+00:00');
INSERT INTO "event" VALUES(579,'outfits:practice:done','hotel',28,NULL,'{}','2026-11-29 17:27:02.976170+00:00');
INSERT INTO "event" VALUES(580,'outfits:practice:done','care',28,NULL,'{}','2026-11-29 17:27:02.979611+00:00');
INSERT INTO "event" VALUES(581,'outfits:practice:done','warehouse',28,NULL,'{}','2026-11-29 17:27:02.982912+00:00');
INSERT INTO "event" VALUES(582,'outfits:feedback:given','3iw96Tk2lDt6Hltl',28,'GM0599','{"visibility":"shown","about":"T3obLGcdwlhb0WK-"}','2026-11-29 17:27:02.994718+00:00');
INSERT INTO "event" VALUES(583,'conversations:message:sent','X_2gs_qmW4pMI9SJ',57,'GM0344','{"about":"fprnTqTn1ouP1fOh","to":10}','2026-11-29 17:27:03.035113+00:00');
INSERT INTO "event" VALUES(584,'outfits:outfit:drafted','E_tVarFo6vyclzvl',47,NULL,'{}','2026-11-29 18:27:03.294143+00:00');
INSERT INTO "event" VALUES(585,'helping:offer:made','Q1Vcqx-IM8CFsGxq',31,'GM0344','{"about":"K90XHoxfHV1pbcIk","helper":31,"visibility":"shown"}','2026-11-29 18:27:03.311272+00:00');
INSERT INTO "event" VALUES(586,'conversations:message:sent','0npVqxnHs-m7xOus',10,'GM0344','{"about":"fprnTqTn1ouP1fOh","to":57}','2026-11-29 18:27:03.352195+00:00');
INSERT INTO "event" VALUES(587,'outfits:outfit:posted','E_tVarFo6vyclzvl',47,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-29 18:29:02.981485+00:00');
INSERT INTO "event" VALUES(588,'moderation:case:opened','Mrs0fgkxDLMdyjHX',NULL,'GM0344','{"about":"E_tVarFo6vyclzvl","kind":"outfit","because":"held"}','2026-11-29 18:31:03.003544+00:00');
INSERT INTO "event" VALUES(589,'moderation:decision:made','URtwzN7WNKYHv-yG',2,'GM0344','{"about":"E_tVarFo6vyclzvl","kind":"outfit","case":"Mrs0fgkxDLMdyjHX","ruling":"release"}','2026-11-29 18:52:02.985304+00:00');
INSERT INTO "event" VALUES(590,'moderation:case:closed','Mrs0fgkxDLMdyjHX',2,'GM0344','{"about":"E_tVarFo6vyclzvl"}','2026-11-29 18:52:02.985993+00:00');
INSERT INTO "event" VALUES(591,'conversations:message:sent','yYw4Qtri2x7jq7tN',57,'GM0344','{"about":"fprnTqTn1ouP1fOh","to":10}','2026-11-29 19:27:02.982789+00:00');
INSERT INTO "event" VALUES(592,'conversations:message:sent','mpC5hhE7bCPQUFhv',57,'GM0344','{"about":"fprnTqTn1ouP1fOh","to":10}','2026-11-29 19:57:02.984580+00:00');
INSERT INTO "event" VALUES(593,'helping:request:posted','TMmlhL_MlIx6WLoT',40,'GM0599','{"visibility":"held"}','2026-11-29 20:27:02.980106+00:00');
INSERT INTO "event" VALUES(594,'moderation:case:opened','xeU7YA4Ryk8Jrx7I',NULL,'GM0599','{"about":"TMmlhL_MlIx6WLoT","kind":"request","because":"held"}','2026-11-29 20:31:02.988294+00:00');
INSERT INTO "event" VALUES(595,'moderation:decision:made','2xcA2hii44VrnRXR',1,'GM0599','{"about":"TMmlhL_MlIx6WLoT","kind":"request","case":"xeU7YA4Ryk8Jrx7I","ruling":"release"}','2026-11-29 20:52:02.983249+00:00');
INSERT INTO "event" VALUES(596,'moderation:case:closed','xeU7YA4Ryk8Jrx7I',1,'GM0599','{"about":"TMmlhL_MlIx6WLoT"}','2026-11-29 20:52:02.983742+00:00');
INSERT INTO "event" VALUES(597,'outfits:practice:done','hotel',42,NULL,'{}','2026-11-29 22:27:02.975544+00:00');
INSERT INTO "event" VALUES(598,'outfits:practice:done','care',42,NULL,'{}','2026-11-29 22:27:02.977799+00:00');
INSERT INTO "event" VALUES(599,'outfits:practice:done','warehouse',42,NULL,'{}','2026-11-29 22:27:02.979781+00:00');
INSERT INTO "event" VALUES(600,'outfits:feedback:given','6W1NvHwrvFk7bOCn',42,'GM0599','{"visibility":"shown","about":"T3obLGcdwlhb0WK-"}','2026-11-29 22:27:02.991971+00:00');
INSERT INTO "event" VALUES(601,'outfits:outfit:answered','T3obLGcdwlhb0WK-',NULL,'GM0599','{"answers":3}','2026-11-29 22:27:02.993280+00:00');
INSERT INTO "event" VALUES(602,'helping:request:posted','h1U81vnsD5blfm7G',37,'GM0503','{"visibility":"held"}','2026-11-29 22:27:02.999384+00:00');
INSERT INTO "event" VALUES(603,'moderation:case:opened','MJOegR4q35qKfPW3',NULL,'GM0503','{"about":"h1U81vnsD5blfm7G","kind":"request","because":"held"}','2026-11-29 22:27:03.037863+00:00');
INSERT INTO "event" VALUES(604,'moderation:decision:made','7NofGvaxzUNUclqr',3,'GM0503','{"about":"h1U81vnsD5blfm7G","kind":"request","case":"MJOegR4q35qKfPW3","ruling":"release"}','2026-11-29 22:52:03.002650+00:00');
INSERT INTO "event" VALUES(605,'moderation:case:closed','MJOegR4q35qKfPW3',3,'GM0503','{"about":"h1U81vnsD5blfm7G"}','2026-11-29 22:52:03.003956+00:00');
INSERT INTO "event" VALUES(606,'outfits:practice:done','hotel',5,NULL,'{}','2026-11-29 23:27:02.976373+00:00');
INSERT INTO "event" VALUES(607,'outfits:practice:done','care',5,NULL,'{}','2026-11-29 23:27:02.991028+00:00');
INSERT INTO "event" VALUES(608,'outfits:practice:done','warehouse',5,NULL,'{}','2026-11-29 23:27:02.998996+00:00');
INSERT INTO "event" VALUES(609,'outfits:feedback:given','eNLgYireV3dBF8L1',5,'GM0344','{"visibility":"shown","about":"E_tVarFo6vyclzvl"}','2026-11-29 23:27:03.052093+00:00');
INSERT INTO "event" VALUES(610,'helping:request:posted','bSMOCDNCXpWVjJBO',26,'GM0599','{"visibility":"held"}','2026-11-29 23:27:03.075085+00:00');
INSERT INTO "event" VALUES(611,'moderation:case:opened','-b8iDFSGFxtEoE6w',NULL,'GM0599','{"about":"bSMOCDNCXpWVjJBO","kind":"request","because":"held"}','2026-11-29 23:31:03.008115+00:00');
INSERT INTO "event" VALUES(612,'moderation:decision:made','C1SIh8B9dfqaooi9',1,'GM0599','{"about":"bSMOCDNCXpWVjJBO","kind":"request","case":"-b8iDFSGFxtEoE6w","ruling":"release"}','2026-11-29 23:52:02.994535+00:00');
INSERT INTO "event" VALUES(613,'moderation:case:closed','-b8iDFSGFxtEoE6w',1,'GM0599','{"about":"bSMOCDNCXpWVjJBO"}','2026-11-29 23:52:02.995954+00:00');
INSERT INTO "event" VALUES(614,'outfits:outfit:drafted','KSho-xFitnFo9i7T',33,NULL,'{}','2026-11-30 00:27:03.899612+00:00');
INSERT INTO "event" VALUES(615,'helping:request:posted','By26VLMguZLdEJTA',44,'GM0344','{"visibility":"held"}','2026-11-30 00:27:03.919354+00:00');
INSERT INTO "event" VALUES(616,'outfits:outfit:posted','KSho-xFitnFo9i7T',33,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 00:29:02.986442+00:00');
INSERT INTO "event" VALUES(617,'moderation:case:opened','GMHYH3rvkBsB3gOh',NULL,'GM0344','{"about":"By26VLMguZLdEJTA","kind":"request","because":"held"}','2026-11-30 00:31:03.091860+00:00');
INSERT INTO "event" VALUES(618,'moderation:case:opened','s6jrXCIUl0HJQGPN',NULL,'GM0599','{"about":"KSho-xFitnFo9i7T","kind":"outfit","because":"held"}','2026-11-30 00:31:03.118879+00:00');
INSERT INTO "event" VALUES(619,'moderation:decision:made','0r9NyORNAm3D_ZEF',2,'GM0344','{"about":"By26VLMguZLdEJTA","kind":"request","case":"GMHYH3rvkBsB3gOh","ruling":"release"}','2026-11-30 00:52:03.139473+00:00');
INSERT INTO "event" VALUES(620,'moderation:case:closed','GMHYH3rvkBsB3gOh',2,'GM0344','{"about":"By26VLMguZLdEJTA"}','2026-11-30 00:52:03.159616+00:00');
INSERT INTO "event" VALUES(621,'moderation:decision:made','ZX9la9Tk8Gch7Bm4',1,'GM0599','{"about":"KSho-xFitnFo9i7T","kind":"outfit","case":"s6jrXCIUl0HJQGPN","ruling":"release"}','2026-11-30 00:52:03.284278+00:00');
INSERT INTO "event" VALUES(622,'moderation:case:closed','s6jrXCIUl0HJQGPN',1,'GM0599','{"about":"KSho-xFitnFo9i7T"}','2026-11-30 00:52:03.284792+00:00');
INSERT INTO "event" VALUES(623,'outfits:outfit:drafted','n7uaGYH_jyZCtWFj',46,NULL,'{}','2026-11-30 01:27:03.388429+00:00');
INSERT INTO "event" VALUES(624,'outfits:practice:done','hotel',16,NULL,'{}','2026-11-30 01:27:03.400806+00:00');
INSERT INTO "event" VALUES(625,'outfits:practice:done','care',16,NULL,'{}','2026-11-30 01:27:03.404076+00:00');
INSERT INTO "event" VALUES(626,'outfits:practice:done','warehouse',16,NULL,'{}','2026-11-30 01:27:03.406889+00:00');
INSERT INTO "event" VALUES(627,'outfits:feedback:given','iz2UsJtWbC6GUreT',16,'GM0344','{"visibility":"shown","about":"QAWSm9KWon_eCyaz"}','2026-11-30 01:27:03.432711+00:00');
INSERT INTO "event" VALUES(628,'outfits:outfit:answered','QAWSm9KWon_eCyaz',NULL,'GM0344','{"answers":3}','2026-11-30 01:27:03.434655+00:00');
INSERT INTO "event" VALUES(629,'helping:request:posted','48T0o-j6TfoIuShY',21,'GM0599','{"visibility":"shown"}','2026-11-30 01:27:03.442918+00:00');
INSERT INTO "event" VALUES(630,'outfits:outfit:posted','n7uaGYH_jyZCtWFj',46,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 01:29:02.991266+00:00');
INSERT INTO "event" VALUES(631,'moderation:case:opened','5ZJWWRbJw4nXFbij',NULL,'GM0599','{"about":"n7uaGYH_jyZCtWFj","kind":"outfit","because":"held"}','2026-11-30 01:31:03.000695+00:00');
INSERT INTO "event" VALUES(632,'moderation:decision:made','dcsdrbS0fv8DYc03',1,'GM0599','{"about":"n7uaGYH_jyZCtWFj","kind":"outfit","case":"5ZJWWRbJw4nXFbij","ruling":"release"}','2026-11-30 01:52:03.001121+00:00');
INSERT INTO "event" VALUES(633,'moderation:case:closed','5ZJWWRbJw4nXFbij',1,'GM0599','{"about":"n7uaGYH_jyZCtWFj"}','2026-11-30 01:52:03.002438+00:00');
INSERT INTO "event" VALUES(634,'outfits:outfit:drafted','5NQytUsQDXmwXZ3_',57,NULL,'{}','2026-11-30 02:27:03.478689+00:00');
INSERT INTO "event" VALUES(635,'helping:request:posted','OH9DK95EbN2v47Oc',32,'GM0503','{"visibility":"held"}','2026-11-30 02:27:03.486426+00:00');
INSERT INTO "event" VALUES(636,'outfits:outfit:posted','5NQytUsQDXmwXZ3_',57,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-30 02:29:02.999853+00:00');
INSERT INTO "event" VALUES(637,'moderation:case:opened','wfWWTxka-9sRkTra',NULL,'GM0503','{"about":"OH9DK95EbN2v47Oc","kind":"request","because":"held"}','2026-11-30 02:31:02.984654+00:00');
INSERT INTO "event" VALUES(638,'moderation:case:opened','-_NIPd6c1kL1shUl',NULL,'GM0344','{"about":"5NQytUsQDXmwXZ3_","kind":"outfit","because":"held"}','2026-11-30 02:31:02.992778+00:00');
INSERT INTO "event" VALUES(639,'moderation:decision:made','9_Y6Jxc-vVs3CLy_',3,'GM0503','{"about":"OH9DK95EbN2v47Oc","kind":"request","case":"wfWWTxka-9sRkTra","ruling":"release"}','2026-11-30 02:52:03.004334+00:00');
INSERT INTO "event" VALUES(640,'moderation:case:closed','wfWWTxka-9sRkTra',3,'GM0503','{"about":"OH9DK95EbN2v47Oc"}','2026-11-30 02:52:03.005052+00:00');
INSERT INTO "event" VALUES(641,'moderation:decision:made','L7_xk8p56OjW-6xy',2,'GM0344','{"about":"5NQytUsQDXmwXZ3_","kind":"outfit","case":"-_NIPd6c1kL1shUl","ruling":"release"}','2026-11-30 02:52:03.240246+00:00');
INSERT INTO "event" VALUES(642,'moderation:case:closed','-_NIPd6c1kL1shUl',2,'GM0344','{"about":"5NQytUsQDXmwXZ3_"}','2026-11-30 02:52:03.241186+00:00');
INSERT INTO "event" VALUES(643,'outfits:outfit:drafted','7c_qbMOfWnFYAtMF',53,NULL,'{}','2026-11-30 03:27:03.350982+00:00');
INSERT INTO "event" VALUES(644,'outfits:practice:done','hotel',27,NULL,'{}','2026-11-30 03:27:03.356397+00:00');
INSERT INTO "event" VALUES(645,'outfits:practice:done','care',27,NULL,'{}','2026-11-30 03:27:03.359950+00:00');
INSERT INTO "event" VALUES(646,'outfits:practice:done','warehouse',27,NULL,'{}','2026-11-30 03:27:03.363735+00:00');
INSERT INTO "event" VALUES(647,'outfits:feedback:given','S0ZPhVI2Hd-44Rer',27,'GM0599','{"visibility":"shown","about":"KSho-xFitnFo9i7T"}','2026-11-30 03:27:03.382229+00:00');
INSERT INTO "event" VALUES(648,'helping:request:posted','kZu-8dO9H8uAq5ks',52,'GM0599','{"visibility":"held"}','2026-11-30 03:27:03.391613+00:00');
INSERT INTO "event" VALUES(649,'helping:offer:made','p2b-2VPP_YdmbV0D',17,'GM0503','{"about":"h1U81vnsD5blfm7G","helper":17,"visibility":"shown"}','2026-11-30 03:27:03.409332+00:00');
INSERT INTO "event" VALUES(650,'outfits:outfit:posted','7c_qbMOfWnFYAtMF',53,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-30 03:29:02.982085+00:00');
INSERT INTO "event" VALUES(651,'moderation:case:opened','coqLKN5oWLHdZjTL',NULL,'GM0599','{"about":"kZu-8dO9H8uAq5ks","kind":"request","because":"held"}','2026-11-30 03:31:02.997330+00:00');
INSERT INTO "event" VALUES(652,'moderation:case:opened','ZV43v-AWtPU6nvUx',NULL,'GM0503','{"about":"7c_qbMOfWnFYAtMF","kind":"outfit","because":"held"}','2026-11-30 03:31:03.010897+00:00');
INSERT INTO "event" VALUES(653,'moderation:decision:made','K3JAaYzvdSwTLR_U',1,'GM0599','{"about":"kZu-8dO9H8uAq5ks","kind":"request","case":"coqLKN5oWLHdZjTL","ruling":"release"}','2026-11-30 03:52:02.987154+00:00');
INSERT INTO "event" VALUES(654,'moderation:case:closed','coqLKN5oWLHdZjTL',1,'GM0599','{"about":"kZu-8dO9H8uAq5ks"}','2026-11-30 03:52:02.987950+00:00');
INSERT INTO "event" VALUES(655,'moderation:decision:made','JuicxsaFhxwJpYx6',3,'GM0503','{"about":"7c_qbMOfWnFYAtMF","kind":"outfit","case":"ZV43v-AWtPU6nvUx","ruling":"release"}','2026-11-30 03:52:03.019530+00:00');
INSERT INTO "event" VALUES(656,'moderation:case:closed','ZV43v-AWtPU6nvUx',3,'GM0503','{"about":"7c_qbMOfWnFYAtMF"}','2026-11-30 03:52:03.020251+00:00');
INSERT INTO "event" VALUES(657,'helping:request:posted','TomNDJvWFghSZlOH',58,'GM0503','{"visibility":"held"}','2026-11-30 03:57:02.979439+00:00');
INSERT INTO "event" VALUES(658,'moderation:case:opened','OnVVR2beLB0RQcGz',NULL,'GM0503','{"about":"TomNDJvWFghSZlOH","kind":"request","because":"held"}','2026-11-30 04:01:02.987376+00:00');
INSERT INTO "event" VALUES(659,'outfits:outfit:drafted','WiH7TZdwxtD38iZi',52,NULL,'{}','2026-11-30 04:07:03.547428+00:00');
INSERT INTO "event" VALUES(660,'outfits:outfit:posted','WiH7TZdwxtD38iZi',52,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 04:09:02.982783+00:00');
INSERT INTO "event" VALUES(661,'moderation:case:opened','R_tNqe9scQGS9FY_',NULL,'GM0599','{"about":"WiH7TZdwxtD38iZi","kind":"outfit","because":"held"}','2026-11-30 04:11:03.179867+00:00');
INSERT INTO "event" VALUES(662,'helping:offer:made','yAowFulUHczHi5NE',6,'GM0599','{"about":"bSMOCDNCXpWVjJBO","helper":6,"visibility":"shown"}','2026-11-30 04:27:02.990938+00:00');
INSERT INTO "event" VALUES(663,'helping:request:posted','pdJFp_JQz0_QLdSh',47,'GM0344','{"visibility":"held"}','2026-11-30 04:27:02.999544+00:00');
INSERT INTO "event" VALUES(664,'moderation:case:opened','cP2Rzl2t4UCkwD3z',NULL,'GM0344','{"about":"pdJFp_JQz0_QLdSh","kind":"request","because":"held"}','2026-11-30 04:27:03.024448+00:00');
INSERT INTO "event" VALUES(665,'moderation:decision:made','tQcY7aWzbSoufGTt',1,'GM0599','{"about":"WiH7TZdwxtD38iZi","kind":"outfit","case":"R_tNqe9scQGS9FY_","ruling":"release"}','2026-11-30 04:32:02.982952+00:00');
INSERT INTO "event" VALUES(666,'moderation:case:closed','R_tNqe9scQGS9FY_',1,'GM0599','{"about":"WiH7TZdwxtD38iZi"}','2026-11-30 04:32:02.983498+00:00');
INSERT INTO "event" VALUES(667,'moderation:decision:made','lvZE9erpUkpLhjdl',2,'GM0344','{"about":"pdJFp_JQz0_QLdSh","kind":"request","case":"cP2Rzl2t4UCkwD3z","ruling":"release"}','2026-11-30 04:52:03.032656+00:00');
INSERT INTO "event" VALUES(668,'moderation:case:closed','cP2Rzl2t4UCkwD3z',2,'GM0344','{"about":"pdJFp_JQz0_QLdSh"}','2026-11-30 04:52:03.036425+00:00');
INSERT INTO "event" VALUES(669,'outfits:outfit:drafted','A0GLbyJqrRwvmI9w',26,NULL,'{}','2026-11-30 04:57:03.823616+00:00');
INSERT INTO "event" VALUES(670,'outfits:outfit:posted','A0GLbyJqrRwvmI9w',26,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-30 04:59:02.980469+00:00');
INSERT INTO "event" VALUES(671,'moderation:case:opened','V_p4aBPnHAHADs4d',NULL,'GM0599','{"about":"A0GLbyJqrRwvmI9w","kind":"outfit","because":"held"}','2026-11-30 05:01:02.999779+00:00');
INSERT INTO "event" VALUES(672,'moderation:decision:made','FR3BYV5BvtPncyca',1,'GM0599','{"about":"A0GLbyJqrRwvmI9w","kind":"outfit","case":"V_p4aBPnHAHADs4d","ruling":"release"}','2026-11-30 05:22:03.007203+00:00');
INSERT INTO "event" VALUES(673,'moderation:case:closed','V_p4aBPnHAHADs4d',1,'GM0599','{"about":"A0GLbyJqrRwvmI9w"}','2026-11-30 05:22:03.008043+00:00');
INSERT INTO "event" VALUES(674,'helping:request:posted','0_fhZJQoPrA1vnMz',54,'GM0599','{"visibility":"shown"}','2026-11-30 05:27:02.990363+00:00');
INSERT INTO "event" VALUES(675,'outfits:feedback:given','QZ6kkumum3eYZN60',7,'GM0503','{"visibility":"shown","about":"7c_qbMOfWnFYAtMF"}','2026-11-30 05:57:02.987164+00:00');
INSERT INTO "event" VALUES(676,'helping:request:posted','2rV_JPjCWQIwuaVS',60,'GM0599','{"visibility":"held"}','2026-11-30 06:07:02.987185+00:00');
INSERT INTO "event" VALUES(677,'moderation:case:opened','t-uZQOFwfbAPK9IZ',NULL,'GM0599','{"about":"2rV_JPjCWQIwuaVS","kind":"request","because":"held"}','2026-11-30 06:11:03.009932+00:00');
INSERT INTO "event" VALUES(678,'outfits:outfit:drafted','feQJE5BZ61Z96j1G',44,NULL,'{}','2026-11-30 06:27:03.812892+00:00');
INSERT INTO "event" VALUES(679,'helping:offer:made','5BYDYWJx1p_0i-PN',18,'GM0599','{"about":"48T0o-j6TfoIuShY","helper":18,"visibility":"shown"}','2026-11-30 06:27:03.882148+00:00');
INSERT INTO "event" VALUES(680,'outfits:outfit:posted','feQJE5BZ61Z96j1G',44,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-30 06:29:02.990218+00:00');
INSERT INTO "event" VALUES(681,'moderation:case:opened','cQB0ZRoFPLwFl8jC',NULL,'GM0344','{"about":"feQJE5BZ61Z96j1G","kind":"outfit","because":"held"}','2026-11-30 06:31:03.085069+00:00');
INSERT INTO "event" VALUES(682,'moderation:decision:made','EOXJq2nRjc4OS-gq',2,'GM0344','{"about":"feQJE5BZ61Z96j1G","kind":"outfit","case":"cQB0ZRoFPLwFl8jC","ruling":"release"}','2026-11-30 06:52:03.005210+00:00');
INSERT INTO "event" VALUES(683,'moderation:case:closed','cQB0ZRoFPLwFl8jC',2,'GM0344','{"about":"feQJE5BZ61Z96j1G"}','2026-11-30 06:52:03.010302+00:00');
INSERT INTO "event" VALUES(684,'helping:offer:made','rugsfEvnu_u5t8P8',38,'GM0599','{"about":"k6Nipj-yKFMnt4dV","helper":38,"visibility":"shown"}','2026-11-30 06:57:03.018237+00:00');
INSERT INTO "event" VALUES(685,'helping:offer:made','bKJREPNXfwkMCuDo',16,'GM0344','{"about":"pdJFp_JQz0_QLdSh","helper":16,"visibility":"shown"}','2026-11-30 06:57:03.167643+00:00');
INSERT INTO "event" VALUES(686,'outfits:outfit:drafted','ytinvpA0ha3DcANS',59,NULL,'{}','2026-11-30 07:17:03.384839+00:00');
INSERT INTO "event" VALUES(687,'outfits:outfit:posted','ytinvpA0ha3DcANS',59,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 07:19:02.981428+00:00');
INSERT INTO "event" VALUES(688,'moderation:case:opened','eM7XQyqIzDYOiu2c',NULL,'GM0599','{"about":"ytinvpA0ha3DcANS","kind":"outfit","because":"held"}','2026-11-30 07:21:03.004414+00:00');
INSERT INTO "event" VALUES(689,'moderation:case:opened','oaxRyLu00iHBENCC',NULL,'GM0599','{"about":"rugsfEvnu_u5t8P8","kind":"offer","because":"reported"}','2026-11-30 07:22:03.033588+00:00');
INSERT INTO "event" VALUES(690,'moderation:report:made','SfAYBtrwbc44GeVQ',46,'GM0599','{"about":"rugsfEvnu_u5t8P8","kind":"offer","case":"oaxRyLu00iHBENCC","reason":"private"}','2026-11-30 07:22:03.042127+00:00');
INSERT INTO "event" VALUES(691,'outfits:outfit:drafted','zwEuRgjCoKZkV9dT',50,NULL,'{}','2026-11-30 07:27:03.518592+00:00');
INSERT INTO "event" VALUES(692,'outfits:feedback:given','yhJMChKEEWy-7SfM',10,'GM0344','{"visibility":"shown","about":"5NQytUsQDXmwXZ3_"}','2026-11-30 07:27:03.633914+00:00');
INSERT INTO "event" VALUES(693,'helping:offer:made','yJ8dd5gO68h-N5gt',11,'GM0599','{"about":"0_fhZJQoPrA1vnMz","helper":11,"visibility":"shown"}','2026-11-30 07:27:03.691049+00:00');
INSERT INTO "event" VALUES(694,'outfits:outfit:posted','zwEuRgjCoKZkV9dT',50,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 07:29:02.988920+00:00');
INSERT INTO "event" VALUES(695,'moderation:case:opened','VF_7CoxxjLIaTRnt',NULL,'GM0599','{"about":"zwEuRgjCoKZkV9dT","kind":"outfit","because":"held"}','2026-11-30 07:31:02.994278+00:00');
INSERT INTO "event" VALUES(696,'helping:request:posted','j9uPODUgdH8OB_cx',59,'GM0599','{"visibility":"held"}','2026-11-30 07:47:02.980781+00:00');
INSERT INTO "event" VALUES(697,'moderation:case:opened','qgximiMnWOwW02KY',NULL,'GM0599','{"about":"j9uPODUgdH8OB_cx","kind":"request","because":"held"}','2026-11-30 07:51:02.988207+00:00');
INSERT INTO "event" VALUES(698,'moderation:decision:made','qXW_01mawjeaJgzt',1,'GM0599','{"about":"zwEuRgjCoKZkV9dT","kind":"outfit","case":"VF_7CoxxjLIaTRnt","ruling":"release"}','2026-11-30 07:52:02.990681+00:00');
INSERT INTO "event" VALUES(699,'moderation:case:closed','VF_7CoxxjLIaTRnt',1,'GM0599','{"about":"zwEuRgjCoKZkV9dT"}','2026-11-30 07:52:02.991587+00:00');
INSERT INTO "event" VALUES(700,'outfits:practice:done','hotel',9,NULL,'{}','2026-11-30 07:57:02.975945+00:00');
INSERT INTO "event" VALUES(701,'outfits:practice:done','care',9,NULL,'{}','2026-11-30 07:57:02.978846+00:00');
INSERT INTO "event" VALUES(702,'outfits:practice:done','warehouse',9,NULL,'{}','2026-11-30 07:57:02.981777+00:00');
INSERT INTO "event" VALUES(703,'outfits:feedback:given','qsSimXfkHG8e3sAl',9,'GM0599','{"visibility":"shown","about":"WiH7TZdwxtD38iZi"}','2026-11-30 07:57:02.995181+00:00');
INSERT INTO "event" VALUES(704,'helping:offer:made','1HUC1oH0gKVvKBX_',25,'GM0503','{"about":"OH9DK95EbN2v47Oc","helper":25,"visibility":"shown"}','2026-11-30 08:12:02.985318+00:00');
INSERT INTO "event" VALUES(705,'conversations:message:sent','uJ5R5vETfpWsUyly',54,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":36}','2026-11-30 08:27:02.983583+00:00');
INSERT INTO "event" VALUES(706,'outfits:outfit:drafted','Qa0mmH6seJoBOrBW',58,NULL,'{}','2026-11-30 08:37:03.370408+00:00');
INSERT INTO "event" VALUES(707,'outfits:outfit:posted','Qa0mmH6seJoBOrBW',58,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-30 08:39:02.993624+00:00');
INSERT INTO "event" VALUES(708,'moderation:case:opened','WMXKv4tE6yyTYCNq',NULL,'GM0503','{"about":"Qa0mmH6seJoBOrBW","kind":"outfit","because":"held"}','2026-11-30 08:41:03.062444+00:00');
INSERT INTO "event" VALUES(709,'helping:offer:made','04U8KjzQMv_fUtJW',25,'GM0503','{"about":"0_fhZJQoPrA1vnMz","helper":25,"visibility":"shown"}','2026-11-30 08:57:03.019731+00:00');
INSERT INTO "event" VALUES(710,'conversations:message:sent','b-YLisU2h5ZVEvWh',36,'GM0599','{"about":"IvINwelW_c0Wr0bk","to":54}','2026-11-30 09:17:03.004885+00:00');
INSERT INTO "event" VALUES(711,'moderation:case:opened','4C0FFHLT1c6J7tpN',NULL,'GM0599','{"about":"WiH7TZdwxtD38iZi","kind":"outfit","because":"reported"}','2026-11-30 09:47:03.049722+00:00');
INSERT INTO "event" VALUES(712,'moderation:report:made','e4HUp5kY-c3Jmpk6',36,'GM0599','{"about":"WiH7TZdwxtD38iZi","kind":"outfit","case":"4C0FFHLT1c6J7tpN","reason":"other"}','2026-11-30 09:47:03.064891+00:00');
INSERT INTO "event" VALUES(713,'accounts:session:began','vyvxT5gZ3ALKnd5i',21,NULL,'{}','2026-11-30 10:27:46.878117+00:00');
INSERT INTO "event" VALUES(714,'outfits:outfit:drafted','9kf1rmTxxKmtdz3y',21,NULL,'{}','2026-11-30 10:27:46.988131+00:00');
INSERT INTO "event" VALUES(715,'accounts:code:requested','iwroPZGgsltD87dM',NULL,NULL,'{}','2026-11-30 10:27:47.015262+00:00');
CREATE TABLE "exhibit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "position" SMALLINT NOT NULL,
    "sizes" JSON NOT NULL,
    "fingerprints" VARCHAR(512) NOT NULL,
    "kept_at" TIMESTAMP NOT NULL,
    "until" TIMESTAMP
);
INSERT INTO "exhibit" VALUES(1,'WiH7TZdwxtD38iZi','RxyrKrdv--rzJUZ8bRPhPm7z',0,'{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003','2026-11-30 09:47:03.056423+00:00',NULL);
CREATE TABLE "feedback" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "municipality" VARCHAR(6) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "audience" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "elsewhere" INT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "choice" SMALLINT,
    "note" TEXT NOT NULL,
    "helped_at" TIMESTAMP,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "outfit_id" BIGINT NOT NULL REFERENCES "outfit" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_feedback_outfit__d58b47" UNIQUE ("outfit_id", "author_id"),
    CONSTRAINT "feedback_choice" CHECK (choice BETWEEN 0 AND 3)
);
INSERT INTO "feedback" VALUES(1,'SztzAMQE6JR7N78j','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-12 09:27:03.051664+00:00',NULL,'Wit met blauw is fris en van jou.','2026-11-12 10:17:02.982737+00:00',7,1);
INSERT INTO "feedback" VALUES(2,'waFkBkB5kRpowhv8','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 12:27:03.000609+00:00',NULL,'Ja. Donkerblauw en grijs is het veiligste paar dat er is.','2026-11-17 13:17:02.979199+00:00',11,2);
INSERT INTO "feedback" VALUES(3,'B4iFolWRxRxK5x9r','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 14:27:03.068668+00:00',NULL,'Netjes, en jij.','2026-11-17 15:17:02.978933+00:00',21,2);
INSERT INTO "feedback" VALUES(4,'JhKrdvGZawVwEzhs','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 16:27:03.036479+00:00',NULL,'Saai.',NULL,38,2);
INSERT INTO "feedback" VALUES(5,'QgOyg97LCtdNaE0u','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 19:27:03.046990+00:00',NULL,'Ander jasje kan ook: camel maakt het warmer.',NULL,36,2);
INSERT INTO "feedback" VALUES(6,'fQBcB2-_CZKpg_fB','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 09:27:03.028200+00:00',NULL,'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.','2026-11-23 10:17:02.986191+00:00',12,3);
INSERT INTO "feedback" VALUES(7,'FUq6485KF9espnLE','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 12:27:03.042693+00:00',NULL,'Platte schoenen, goed zo.',NULL,7,3);
INSERT INTO "feedback" VALUES(8,'FkVjr35EtViksnQ6','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 14:27:03.001178+00:00',NULL,'Het groen staat rustig naast het blauw.',NULL,37,3);
INSERT INTO "feedback" VALUES(9,'JE9Pa5MtzAMUheYp','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 09:27:03.004016+00:00',NULL,'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.','2026-11-28 10:17:02.983952+00:00',8,4);
INSERT INTO "feedback" VALUES(10,'s-5K8oWxUINZs-Zj','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 12:27:03.032881+00:00',NULL,'Zwart van onder is slim.',NULL,39,4);
INSERT INTO "feedback" VALUES(11,'AHjLEKCd_Bib2hSI','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 14:27:03.751304+00:00',0,'A: zwart waar het moet, rood waar het van jou is.',NULL,36,5);
INSERT INTO "feedback" VALUES(12,'XM2GOyP3-WfwOjy-','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 17:27:03.022111+00:00',NULL,'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.','2026-11-28 18:17:02.982388+00:00',8,6);
INSERT INTO "feedback" VALUES(13,'0Kmexw_Vy07eEx_9','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 19:27:03.004314+00:00',NULL,'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.','2026-11-28 20:17:02.977333+00:00',36,6);
INSERT INTO "feedback" VALUES(14,'Lp7xVId4et5ejjlA','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 22:27:03.034644+00:00',NULL,'In our hotel everybody at the desk wears something like this.',NULL,41,6);
INSERT INTO "feedback" VALUES(15,'91Exs01dzsps3OWz','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 00:27:03.018261+00:00',NULL,'De sneakers zijn schoon en wit. Van mij mogen ze.',NULL,18,6);
INSERT INTO "feedback" VALUES(16,'fMrojH5XowqIGHgM','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 04:27:03.028004+00:00',NULL,'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.',NULL,38,6);
INSERT INTO "feedback" VALUES(17,'oO1NNCiJqXTq0fI6','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-29 07:27:03.660156+00:00',NULL,'Eén keer met een plakrol. Dan zien ze dat je het weet.','2026-11-29 08:17:02.989108+00:00',37,7);
INSERT INTO "feedback" VALUES(18,'n9a-gowqjWfrwIOb','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 09:27:03.011462+00:00',0,'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.',NULL,10,8);
INSERT INTO "feedback" VALUES(19,'7GFRxRxMddrqJ-xG','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 12:27:04.117500+00:00',1,'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.',NULL,4,9);
INSERT INTO "feedback" VALUES(20,'7Eh64t8r1TCUp3kG','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 14:27:03.022176+00:00',1,'B. You will be on camera and the collar looks good there.',NULL,32,8);
INSERT INTO "feedback" VALUES(21,'vyOA4NVSMlmk1KVf','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 15:27:03.007699+00:00',0,'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.','2026-11-29 16:17:02.983531+00:00',11,10);
INSERT INTO "feedback" VALUES(22,'3iw96Tk2lDt6Hltl','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 17:27:02.993290+00:00',0,'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.',NULL,28,10);
INSERT INTO "feedback" VALUES(23,'6W1NvHwrvFk7bOCn','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 22:27:02.990903+00:00',1,'In B zit je lekkerder en dan praat je rustiger.',NULL,42,10);
INSERT INTO "feedback" VALUES(24,'eNLgYireV3dBF8L1','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 23:27:03.043898+00:00',NULL,'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.',NULL,5,11);
INSERT INTO "feedback" VALUES(25,'iz2UsJtWbC6GUreT','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 01:27:03.430824+00:00',1,'B, met A''s laarzen.',NULL,16,8);
INSERT INTO "feedback" VALUES(26,'S0ZPhVI2Hd-44Rer','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 03:27:03.379995+00:00',NULL,'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.',NULL,27,12);
INSERT INTO "feedback" VALUES(27,'QZ6kkumum3eYZN60','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 05:57:02.985822+00:00',NULL,'Right and cheerful. You can start tomorrow.',NULL,7,15);
INSERT INTO "feedback" VALUES(28,'yhJMChKEEWy-7SfM','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 07:27:03.632017+00:00',NULL,'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.',NULL,10,14);
INSERT INTO "feedback" VALUES(29,'qsSimXfkHG8e3sAl','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 07:57:02.993771+00:00',NULL,'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.',NULL,9,16);
CREATE TABLE "former_home" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "municipality" VARCHAR(6) NOT NULL,
    "left_at" TIMESTAMP NOT NULL
);
INSERT INTO "former_home" VALUES(1,60,'GM0363','2026-10-31 10:27:47.024335+00:00');
CREATE TABLE "help_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "municipality" VARCHAR(6) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "audience" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "elsewhere" INT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "story" TEXT NOT NULL,
    "place" VARCHAR(6) NOT NULL  /* NEARBY: nearby\nONLINE: online\nEITHER: either */,
    "needed_by" DATE,
    "state" VARCHAR(9) NOT NULL  /* DRAFT: draft\nOPEN: open\nMATCHED: matched\nDONE: done\nEXPIRED: expired\nWITHDRAWN: withdrawn */,
    "meant_for" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "opened_at" TIMESTAMP,
    "closed_at" TIMESTAMP,
    "reminded_at" TIMESTAMP,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL,
    "free_days" SMALLINT NOT NULL,
    "offer_count" SMALLINT NOT NULL,
    "asker_says" VARCHAR(7),
    "helper_says" VARCHAR(7),
    "thanks" TEXT NOT NULL,
    "thanked_at" TIMESTAMP,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "help_request_state" CHECK (state IN ('draft', 'open', 'matched', 'done', 'expired', 'withdrawn'))
);
INSERT INTO "help_request" VALUES(1,'2A_MOOzTv7A4WXtl','GM0599','Rijnmond','members',0,'shown',4,'2026-10-16 08:27:02.976401+00:00','practise','Oefenen voor een gesprek op een basisschool','Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.','nearby','2026-10-23','expired','members','2026-10-16 08:27:02.979684+00:00','2026-10-24 10:27:02.976896+00:00',NULL,51.922,4.479,20,0,NULL,NULL,'',NULL,23);
INSERT INTO "help_request" VALUES(2,'MNEbO7cl-KNmTHT_','GM0503','Haaglanden','members',0,'shown',4,'2026-10-21 07:27:02.976443+00:00','other','Een dag meelopen bij een machinebouwer','Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?','nearby',NULL,'expired','members','2026-10-21 07:27:02.978459+00:00','2026-11-21 10:27:03.320347+00:00',NULL,52.007,4.356,96,0,NULL,NULL,'',NULL,22);
INSERT INTO "help_request" VALUES(3,'0gvTRtzA-DQxjaaA','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-08 08:27:02.976390+00:00','practise','Gesprek bij een apotheek','Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?','online',NULL,'done','members','2026-11-08 08:27:02.978430+00:00','2026-11-14 10:27:02.977897+00:00',NULL,52.091,5.122,36,0,'yes','yes','Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.','2026-11-14 10:31:02.975357+00:00',35);
INSERT INTO "help_request" VALUES(4,'XV4wou79GTaDwFyL','GM0599','Rijnmond','members',0,'shown',4,'2026-11-10 07:27:02.976162+00:00','practise','Sollicitatie bij een warenhuis, groepsgesprek','Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?','online','2026-11-21','withdrawn','members','2026-11-10 07:27:02.977698+00:00','2026-11-19 10:27:02.979263+00:00',NULL,51.922,4.479,85,0,NULL,NULL,'',NULL,36);
INSERT INTO "help_request" VALUES(5,'7dMJDaA-4ZuyVaqC','GM0599','Rijnmond','members',0,'shown',7,'2026-11-12 09:27:03.077928+00:00','letter','Brief voor buitendienst, graag kort','Ik schrijf te lang. Wie streept?','online',NULL,'done','members','2026-11-12 09:27:03.082996+00:00','2026-11-16 10:27:02.982711+00:00',NULL,51.922,4.479,0,0,'partly','yes','Het was even slikken. Hij is wel beter.','2026-11-16 10:31:02.980933+00:00',38);
INSERT INTO "help_request" VALUES(6,'Q9ARX-sMdVF9aY21','GM0599','Rijnmond','members',0,'shown',7,'2026-11-14 06:27:02.975815+00:00','practise','Gesprek bij een administratiekantoor, ik praat te zacht','Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.','either',NULL,'done','members','2026-11-14 06:27:02.977715+00:00','2026-11-18 10:27:02.978120+00:00',NULL,51.922,4.479,36,0,'yes','partly','Ik hoor mezelf nu. Dat is raar en fijn.','2026-11-18 10:31:02.975823+00:00',28);
INSERT INTO "help_request" VALUES(7,'ik4MiZU9c87UyMH7','GM0503','Haaglanden','members',0,'shown',7,'2026-11-17 06:27:02.976242+00:00','letter','Ik stopte met studeren. Hoe schrijf ik dat op?','Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.','online',NULL,'done','members','2026-11-17 06:27:02.978169+00:00','2026-11-22 10:27:02.983153+00:00',NULL,52.007,4.356,31,0,'yes','yes','De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.','2026-11-22 10:31:02.980477+00:00',45);
INSERT INTO "help_request" VALUES(8,'w83f-qk7j-1zP4We','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-18 08:27:02.983122+00:00','practise','Hoe zeg ik dat ik rust nodig heb om goed te werken?','Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.','online',NULL,'done','members','2026-11-18 08:27:02.990036+00:00','2026-11-21 07:27:02.980564+00:00',NULL,52.091,5.122,14,0,'yes','yes','De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.','2026-11-21 07:31:02.975820+00:00',51);
INSERT INTO "help_request" VALUES(9,'VPZOCNLZh84oYsN-','GM0599','Rijnmond','members',0,'shown',10,'2026-11-20 08:27:02.975952+00:00','practise','Na vijf jaar thuis weer solliciteren in de zorg','Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','either',NULL,'done','members','2026-11-20 08:27:02.984869+00:00','2026-11-26 06:27:02.977158+00:00',NULL,51.922,4.479,11,0,'yes','yes','Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.','2026-11-26 06:31:02.977833+00:00',14);
INSERT INTO "help_request" VALUES(10,'yNuGB2Kl1mKB3sVJ','GM0599','Rijnmond','members',0,'shown',7,'2026-11-22 04:27:02.976445+00:00','profile','Wie kijkt naar mijn cv? Het is erg leeg','Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.','online',NULL,'done','members','2026-11-22 04:27:02.978799+00:00','2026-11-24 06:27:02.977332+00:00',NULL,51.922,4.479,39,0,'yes','yes','Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.','2026-11-24 06:31:02.975704+00:00',54);
INSERT INTO "help_request" VALUES(11,'DD9WcOissLL6OqDl','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-23 09:27:03.074595+00:00','profile','Welke banen passen bij tot september?','Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?','online',NULL,'done','members','2026-11-23 09:27:03.077248+00:00','2026-11-28 08:27:03.901398+00:00',NULL,52.091,5.122,63,0,'yes','yes','',NULL,55);
INSERT INTO "help_request" VALUES(12,'iIgYz58L2nFnlbFN','GM0599','Rijnmond','members',0,'removed',3,'2026-11-23 13:27:02.976516+00:00','other','Verdien 2000 euro per maand vanuit huis','Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.','online',NULL,'open','members','2026-11-23 13:27:02.978319+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56);
INSERT INTO "help_request" VALUES(13,'V0Is2xSQl1Bi17Hz','GM0599','Rijnmond','members',0,'shown',7,'2026-11-24 07:27:02.982971+00:00','profile','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.','online',NULL,'done','members','2026-11-24 07:27:02.984618+00:00','2026-11-28 05:27:02.976838+00:00',NULL,51.922,4.479,120,0,'yes','yes','Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.','2026-11-28 05:31:02.975861+00:00',33);
INSERT INTO "help_request" VALUES(14,'XpmcfnX5JVHqoZhh','GM0599','Rijnmond','members',0,'hidden',3,'2026-11-24 14:27:02.983519+00:00','other','Nog vijf plekken: thuis verdienen','Alleen vandaag. Startpakket 95 euro.','online',NULL,'open','members','2026-11-24 14:27:02.985466+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56);
INSERT INTO "help_request" VALUES(15,'8Cf8uy0hWT83wDF2','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-25 08:27:02.976482+00:00','other','Een eigen koffiekar: klopt mijn sommetje?','Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.','online','2026-12-09','matched','members','2026-11-25 08:27:02.978451+00:00',NULL,NULL,52.091,5.122,3,0,NULL,NULL,'',NULL,39);
INSERT INTO "help_request" VALUES(16,'KA2pZgCpxZn5dSwc','GM0599','Rijnmond','members',0,'shown',4,'2026-11-26 05:27:02.978932+00:00','practise','Proefdag in een keuken: wat verwachten ze?','Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?','either','2026-12-02','matched','members','2026-11-26 05:27:02.980599+00:00',NULL,NULL,51.922,4.479,31,0,NULL,NULL,'',NULL,49);
INSERT INTO "help_request" VALUES(17,'bcA8oEwNF4_9cuDN','GM0503','Haaglanden','members',0,'shown',3,'2026-11-27 00:27:02.978539+00:00','paperwork','My nursing diploma is being checked: what can I do meanwhile?','The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?','online','2026-12-14','open','members','2026-11-27 00:27:02.982922+00:00',NULL,NULL,52.007,4.356,112,1,NULL,NULL,'',NULL,53);
INSERT INTO "help_request" VALUES(18,'HQDcOB8E4NVls563','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-27 04:27:02.976319+00:00','practise','Technisch gesprek voor frontend, met live coderen','Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.','online','2026-12-06','matched','members','2026-11-27 04:27:02.978135+00:00',NULL,NULL,52.091,5.122,26,0,NULL,NULL,'',NULL,31);
INSERT INTO "help_request" VALUES(19,'FewsrxUsA6gOtfug','GM0599','Rijnmond','members',0,'shown',4,'2026-11-27 08:27:03.004459+00:00','letter','Brief voor een leerplek als helpende','Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.','online','2026-12-03','matched','members','2026-11-27 08:27:03.011243+00:00',NULL,NULL,51.922,4.479,96,0,NULL,NULL,'',NULL,43);
INSERT INTO "help_request" VALUES(20,'b-jKk4rgoAmyxnnL','GM0344','Midden-Utrecht','municipality',0,'shown',3,'2026-11-27 22:27:03.028714+00:00','other','Een keer per week wandelen en over werk praten','Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.','nearby','2026-12-21','open','municipality','2026-11-27 22:27:03.039324+00:00',NULL,NULL,52.091,5.122,10,1,NULL,NULL,'',NULL,29);
INSERT INTO "help_request" VALUES(21,'KlsWMWgRbifv45cj','GM0503','Haaglanden','members',0,'shown',4,'2026-11-28 02:27:02.975924+00:00','practise','From housekeeping to the front desk: how do I tell it?','I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?','online','2026-12-05','matched','members','2026-11-28 02:27:02.977853+00:00',NULL,NULL,52.007,4.356,49,0,NULL,NULL,'',NULL,41);
INSERT INTO "help_request" VALUES(22,'bxah1muZqhRgunfq','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 03:27:02.975748+00:00','practise','Hoe praat ik over zeven maanden zonder werk?','Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.','nearby','2026-12-01','matched','members','2026-11-28 03:27:02.976996+00:00',NULL,NULL,51.922,4.479,30,0,NULL,NULL,'',NULL,21);
INSERT INTO "help_request" VALUES(23,'SALggwiYaYliKKLC','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 07:27:02.998328+00:00','paperwork','Letter about my welding diploma, I don''t understand it','I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.','either','2026-12-08','matched','members','2026-11-28 07:27:03.000265+00:00',NULL,NULL,51.922,4.479,96,0,NULL,NULL,'',NULL,34);
INSERT INTO "help_request" VALUES(24,'qjJ26UNBO0cBA4g0','GM0344','Midden-Utrecht','me',0,'shown',1,'2026-11-28 09:27:03.019741+00:00','letter','Brief voor de kassa van een museum','Ik wil uitleggen waarom iemand van het toneel achter een kassa past.','online',NULL,'draft','members',NULL,NULL,NULL,52.091,5.122,7,0,NULL,NULL,'',NULL,42);
INSERT INTO "help_request" VALUES(25,'76c-2Z-8hWMRwiuK','GM0503','Haaglanden','members',0,'shown',4,'2026-11-29 00:27:03.040455+00:00','other','Wie past een ochtend op mijn hond?','Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.','nearby','2026-12-02','matched','members','2026-11-29 00:27:03.046348+00:00',NULL,NULL,52.007,4.356,31,0,NULL,NULL,'',NULL,48);
INSERT INTO "help_request" VALUES(26,'k6wc9jmDQfkVqjOw','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 02:27:02.981352+00:00','clothes','Nette schoenen te leen voor donderdag, maat 39','Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.','nearby','2026-12-03','matched','members','2026-11-29 02:27:02.992923+00:00',NULL,NULL,51.922,4.479,39,0,NULL,NULL,'',NULL,54);
INSERT INTO "help_request" VALUES(27,'Ord1Qoss7zesmWmi','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-29 04:27:03.064170+00:00','letter','Zestig brieven, nul antwoorden. Wat doe ik fout?','Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?','online','2026-12-10','matched','members','2026-11-29 04:27:03.071567+00:00',NULL,NULL,52.091,5.122,16,0,NULL,NULL,'',NULL,57);
INSERT INTO "help_request" VALUES(28,'k6Nipj-yKFMnt4dV','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 06:27:02.975758+00:00','travel','Wie reist een keer mee naar Barendrecht?','Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.','nearby','2026-12-06','open','members','2026-11-29 06:27:02.976995+00:00',NULL,NULL,51.922,4.479,11,2,NULL,NULL,'',NULL,46);
INSERT INTO "help_request" VALUES(29,'K90XHoxfHV1pbcIk','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 09:27:03.055614+00:00','profile','Wie durft eerlijk naar mijn werk te kijken?','Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.','online','2026-12-15','open','members','2026-11-29 09:27:03.057402+00:00',NULL,NULL,51.922,4.479,31,2,NULL,NULL,'',NULL,50);
INSERT INTO "help_request" VALUES(30,'TMmlhL_MlIx6WLoT','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 20:27:02.976541+00:00','letter','Mijn brief voor een leerbaan klinkt te stoer','Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?','online','2026-12-05','open','members','2026-11-29 20:27:02.978579+00:00',NULL,NULL,51.922,4.479,63,0,NULL,NULL,'',NULL,40);
INSERT INTO "help_request" VALUES(31,'h1U81vnsD5blfm7G','GM0503','Haaglanden','members',0,'shown',3,'2026-11-29 22:27:02.997061+00:00','practise','Proefknippen bij een nieuwe salon','Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?','nearby','2026-12-04','open','members','2026-11-29 22:27:02.998366+00:00',NULL,NULL,52.007,4.356,65,1,NULL,NULL,'',NULL,37);
INSERT INTO "help_request" VALUES(32,'bSMOCDNCXpWVjJBO','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 23:27:03.066476+00:00','language','Praat met mij Nederlands over mijn werk','Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.','either','2026-12-20','open','members','2026-11-29 23:27:03.070817+00:00',NULL,NULL,51.922,4.479,96,1,NULL,NULL,'',NULL,26);
INSERT INTO "help_request" VALUES(33,'By26VLMguZLdEJTA','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-30 00:27:03.908796+00:00','phone','Een kwekerij bellen, en dan?','Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?','online','2026-12-07','open','members','2026-11-30 00:27:03.912844+00:00',NULL,NULL,52.091,5.122,31,0,NULL,NULL,'',NULL,44);
INSERT INTO "help_request" VALUES(34,'48T0o-j6TfoIuShY','GM0599','Rijnmond','members',0,'shown',2,'2026-11-30 01:27:03.439578+00:00','other','Een rustige foto voor LinkedIn','Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.','nearby','2026-12-12','open','members','2026-11-30 01:27:03.441446+00:00',NULL,NULL,51.922,4.479,30,1,NULL,NULL,'',NULL,21);
INSERT INTO "help_request" VALUES(35,'OH9DK95EbN2v47Oc','GM0503','Haaglanden','members',0,'shown',3,'2026-11-30 02:27:03.483151+00:00','language','Half an hour of Dutch before an interview','The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.','either','2026-12-04','open','members','2026-11-30 02:27:03.484942+00:00',NULL,NULL,52.007,4.356,100,1,NULL,NULL,'',NULL,32);
INSERT INTO "help_request" VALUES(36,'kZu-8dO9H8uAq5ks','GM0599','Rijnmond','members',0,'shown',3,'2026-11-30 03:27:03.388460+00:00','clothes','Werkschoenen maat 44 voor een proefdag','Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.','nearby','2026-12-02','open','members','2026-11-30 03:27:03.390203+00:00',NULL,NULL,51.922,4.479,31,0,NULL,NULL,'',NULL,52);
INSERT INTO "help_request" VALUES(37,'TomNDJvWFghSZlOH','GM0503','Haaglanden','members',0,'held',2,'2026-11-30 03:57:02.976200+00:00','profile','Eerste cv, wat moet erop als je nog niets gedaan hebt?','Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.','online','2026-12-10','open','members','2026-11-30 03:57:02.978023+00:00',NULL,NULL,52.007,4.356,21,0,NULL,NULL,'',NULL,58);
INSERT INTO "help_request" VALUES(38,'pdJFp_JQz0_QLdSh','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-30 04:27:02.995874+00:00','clothes','Wat draag je bij de gemeente?','Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?','nearby','2026-12-05','open','members','2026-11-30 04:27:02.997995+00:00',NULL,NULL,52.091,5.122,13,1,NULL,NULL,'',NULL,47);
INSERT INTO "help_request" VALUES(39,'0_fhZJQoPrA1vnMz','GM0599','Rijnmond','members',0,'shown',2,'2026-11-30 05:27:02.980605+00:00','practise','Wie oefent met mij een gesprek voor een hotel?','Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.

Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.','either','2026-12-04','open','members','2026-11-30 05:27:02.983264+00:00',NULL,NULL,51.922,4.479,39,2,NULL,NULL,'',NULL,54);
INSERT INTO "help_request" VALUES(40,'2rV_JPjCWQIwuaVS','GM0599','Rijnmond','members',0,'held',2,'2026-11-30 06:07:02.976460+00:00','other','Wie belt mij elke ochtend om acht uur uit bed?','Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.','online','2026-12-14','open','members','2026-11-30 06:07:02.985593+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,60);
INSERT INTO "help_request" VALUES(41,'j9uPODUgdH8OB_cx','GM0599','Rijnmond','members',0,'held',2,'2026-11-30 07:47:02.976572+00:00','phone','Bellen met een bakker, ik durf niet','Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.','nearby','2026-12-03','open','members','2026-11-30 07:47:02.978860+00:00',NULL,NULL,51.922,4.479,32,0,NULL,NULL,'',NULL,59);
CREATE TABLE "help_tie" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "asker_id" BIGINT NOT NULL,
    "helper_id" BIGINT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_help_tie_asker_i_935d06" UNIQUE ("asker_id", "helper_id")
);
INSERT INTO "help_tie" VALUES(1,35,16,'2026-11-09 02:27:02.987534+00:00');
INSERT INTO "help_tie" VALUES(2,38,4,'2026-11-12 22:27:02.984197+00:00');
INSERT INTO "help_tie" VALUES(3,28,42,'2026-11-14 22:27:02.990623+00:00');
INSERT INTO "help_tie" VALUES(4,45,9,'2026-11-18 02:27:02.998112+00:00');
INSERT INTO "help_tie" VALUES(5,51,24,'2026-11-19 00:27:02.995665+00:00');
INSERT INTO "help_tie" VALUES(6,14,12,'2026-11-20 19:27:02.994321+00:00');
INSERT INTO "help_tie" VALUES(7,54,21,'2026-11-22 14:27:02.998485+00:00');
INSERT INTO "help_tie" VALUES(8,55,11,'2026-11-24 00:27:02.986811+00:00');
INSERT INTO "help_tie" VALUES(9,33,27,'2026-11-24 22:27:02.989058+00:00');
INSERT INTO "help_tie" VALUES(10,39,28,'2026-11-26 02:27:03.003694+00:00');
INSERT INTO "help_tie" VALUES(11,49,8,'2026-11-26 12:27:02.984176+00:00');
INSERT INTO "help_tie" VALUES(12,31,10,'2026-11-27 16:27:03.010700+00:00');
INSERT INTO "help_tie" VALUES(13,43,6,'2026-11-27 19:27:02.992965+00:00');
INSERT INTO "help_tie" VALUES(14,41,8,'2026-11-28 12:27:03.064666+00:00');
INSERT INTO "help_tie" VALUES(15,21,4,'2026-11-28 16:27:02.983310+00:00');
INSERT INTO "help_tie" VALUES(16,34,25,'2026-11-28 16:27:02.999384+00:00');
INSERT INTO "help_tie" VALUES(17,48,7,'2026-11-29 06:27:02.985608+00:00');
INSERT INTO "help_tie" VALUES(18,54,36,'2026-11-29 11:27:03.086452+00:00');
INSERT INTO "help_tie" VALUES(19,57,10,'2026-11-29 16:27:02.999777+00:00');
CREATE TABLE "installation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "only" SMALLINT NOT NULL UNIQUE,
    "name" VARCHAR(32) NOT NULL,
    "secret_mark" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    CONSTRAINT "installation_only" CHECK ("only" = 1)
);
INSERT INTO "installation" VALUES(1,1,'Vr8xpWLPqy5I_DDw3XcaVnur','97500a7ef029ecdf75917a4c85e0b8f8626939579aea520d3b5eaae769167c19','2026-11-30 10:27:02.947389+00:00');
CREATE TABLE "lease" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "holder" VARCHAR(32) NOT NULL,
    "until" TIMESTAMP NOT NULL
);
INSERT INTO "lease" VALUES(1,'kept','kept','2026-11-30 10:27:47.024335+00:00');
CREATE TABLE "leftover" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "due_at" TIMESTAMP
);
INSERT INTO "leftover" VALUES(29,'leftover-of-a-crash-0001','2026-12-01 10:27:47.022097+00:00');
CREATE TABLE "message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "text" TEXT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "sent_at" TIMESTAMP NOT NULL,
    "author_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversation" ("id") ON DELETE CASCADE
, "alarms" VARCHAR(60) NOT NULL DEFAULT '');
INSERT INTO "message" VALUES(1,'f2Fb0v_6SKWq3uak','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','shown','2026-11-09 02:27:02.991403+00:00',16,1,'');
INSERT INTO "message" VALUES(2,'h9Uv-xNpKB0akiS6','Zondag is goed.','shown','2026-11-09 03:27:02.984171+00:00',35,1,'');
INSERT INTO "message" VALUES(3,'NS1-OVWPQKaPU_PP','Je vertelde het rustig en zonder over hem te klagen. Precies zo.','shown','2026-11-11 10:27:02.981840+00:00',16,1,'');
INSERT INTO "message" VALUES(4,'Kkg6ZFKWm3sTd1kx','Strepen kan ik. Stuur maar, je krijgt de helft terug.','shown','2026-11-12 22:27:02.987651+00:00',4,2,'');
INSERT INTO "message" VALUES(5,'lAImmYQftTvUFdN0','De helft? Serieus?','shown','2026-11-12 23:27:02.982522+00:00',38,2,'');
INSERT INTO "message" VALUES(6,'6h2V0P5IUpqYBvu1','Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.','shown','2026-11-13 01:27:02.986475+00:00',4,2,'');
INSERT INTO "message" VALUES(7,'wWLU_Kp3iyBxvcom','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','shown','2026-11-14 22:27:02.998376+00:00',42,3,'');
INSERT INTO "message" VALUES(8,'IGS3VVawy-Zp8uCj','In mijn voeten?','shown','2026-11-14 23:27:02.992195+00:00',28,3,'');
INSERT INTO "message" VALUES(9,'lvhH6iH6jkSZaj8U','Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.','shown','2026-11-15 00:27:02.989731+00:00',42,3,'');
INSERT INTO "message" VALUES(10,'YFD-TUf3gDVsrAb3','De buurman zei mijn naam terug. Het werkt dus.','shown','2026-11-16 07:27:02.983873+00:00',28,3,'');
INSERT INTO "message" VALUES(11,'KHGxCphcv4c70fWy','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','shown','2026-11-18 02:27:03.001595+00:00',9,4,'');
INSERT INTO "message" VALUES(12,'Lb_zTlq_ObXjPVIw','Ik heb een tekening van een trap. Telt dat?','shown','2026-11-18 03:27:02.986102+00:00',45,4,'');
INSERT INTO "message" VALUES(13,'9b2T02CLXY0bqfw5','Een trap is het moeilijkste wat er is. Neem mee.','shown','2026-11-18 05:27:03.000782+00:00',9,4,'');
INSERT INTO "message" VALUES(14,'fKZF7DE9c8Rg0bjO','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','shown','2026-11-19 00:27:03.000750+00:00',24,5,'');
INSERT INTO "message" VALUES(15,'fMNfjWpFp0usTs9I','‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.','shown','2026-11-19 01:27:02.986450+00:00',51,5,'');
INSERT INTO "message" VALUES(16,'P6LKxDUwZS4o-v-k','Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.','shown','2026-11-19 02:27:02.986929+00:00',24,5,'');
INSERT INTO "message" VALUES(17,'O6owufsQFPuCgZa3','Hij klopt. Op één trede na, en die zag je zelf.','shown','2026-11-20 08:27:02.996550+00:00',9,4,'');
INSERT INTO "message" VALUES(18,'kYa9m7BVfdGG4baV','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','shown','2026-11-20 19:27:02.997699+00:00',12,6,'');
INSERT INTO "message" VALUES(19,'aJcWoqEyVxdGbru6','Donderdag tien uur is goed, dan zijn ze op school.','shown','2026-11-20 20:27:02.987920+00:00',14,6,'');
INSERT INTO "message" VALUES(20,'IsHAIdVSHVYkXE2i','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','shown','2026-11-22 14:27:03.009113+00:00',21,7,'');
INSERT INTO "message" VALUES(21,'6mOTcCBqR8mMXeJN','Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.','shown','2026-11-22 15:27:02.992843+00:00',54,7,'');
INSERT INTO "message" VALUES(22,'o7-zwZ9JMMcgcwT7','Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?','shown','2026-11-22 16:27:03.000560+00:00',21,7,'');
INSERT INTO "message" VALUES(23,'C2Am5osSyaVndwdg','Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.','shown','2026-11-22 17:27:02.985173+00:00',54,7,'');
INSERT INTO "message" VALUES(24,'Ti8jhF5wxmzU7WHo','Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.','shown','2026-11-22 17:27:03.021479+00:00',21,7,'');
INSERT INTO "message" VALUES(25,'oDjyRM9eZ_R0n8L7','Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.','shown','2026-11-23 07:27:02.990127+00:00',12,6,'');
INSERT INTO "message" VALUES(26,'DQ30NG7xcunEteLO','Mijn moeder las het en zei: ben jij dat? In een goede zin.','shown','2026-11-23 08:27:02.988952+00:00',54,7,'');
INSERT INTO "message" VALUES(27,'5a71GfLFqgoC3s7c','Ik dacht dat dat te klein was.','shown','2026-11-23 08:27:03.020757+00:00',14,6,'');
INSERT INTO "message" VALUES(28,'k5BSIblYDhzv41Mr','Dat is het werk. Zo klein is het, en zo groot.','shown','2026-11-23 09:27:03.054154+00:00',12,6,'');
INSERT INTO "message" VALUES(29,'vbH0K_Gr02KOHXI9','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','shown','2026-11-24 00:27:02.990477+00:00',11,8,'');
INSERT INTO "message" VALUES(30,'CsjqJ8DWa7REnYE2','Graag waar ik iets leer. Sparen ook.','shown','2026-11-24 01:27:02.989507+00:00',55,8,'');
INSERT INTO "message" VALUES(31,'5oaiPwWpr9aqrlPy','Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.','shown','2026-11-24 05:27:02.985559+00:00',11,8,'');
INSERT INTO "message" VALUES(32,'Zper1vlr1OzxFF4N','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','shown','2026-11-24 22:27:02.992662+00:00',27,9,'');
INSERT INTO "message" VALUES(33,'lr0FOVgqL6bfIYH4','Wat zou jij willen lezen dan?','shown','2026-11-24 23:27:02.989116+00:00',33,9,'');
INSERT INTO "message" VALUES(34,'CfJJObMaVTmqwSCe','Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.','shown','2026-11-25 01:27:02.984926+00:00',27,9,'');
INSERT INTO "message" VALUES(35,'Pf_czj-T_9i3LBY6','‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?','shown','2026-11-25 02:27:02.982713+00:00',33,9,'');
INSERT INTO "message" VALUES(36,'CvL6JnU436X6Ih_k','Zo mag het precies. Daar moet ik om lachen en dan lees ik door.','shown','2026-11-25 02:27:02.995453+00:00',27,9,'');
INSERT INTO "message" VALUES(37,'SF0HnDhn82QKTyc7','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','shown','2026-11-26 02:27:03.006072+00:00',28,10,'');
INSERT INTO "message" VALUES(38,'MlpbzKenRgfFDEb1','De regen. Ik was de regen vergeten.','shown','2026-11-26 03:27:03.108864+00:00',39,10,'');
INSERT INTO "message" VALUES(39,'ikXVyQuLzXUG6IaN','Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.','shown','2026-11-26 04:27:03.005756+00:00',28,10,'');
INSERT INTO "message" VALUES(40,'fQ-7kBccOG3DkFs8','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','shown','2026-11-26 12:27:02.992397+00:00',8,11,'');
INSERT INTO "message" VALUES(41,'1Gr7bAAB2naXdH4A','Ik heb geen eigen mes. Is dat erg?','shown','2026-11-26 13:27:02.988431+00:00',49,11,'');
INSERT INTO "message" VALUES(42,'ia_9UF4yl-2AAVkY','Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.','shown','2026-11-26 14:27:02.994989+00:00',8,11,'');
INSERT INTO "message" VALUES(43,'rX0DggEGZIjYMCQe','Ik red het, net. Met zwanen in de koffie.','shown','2026-11-27 06:27:02.992876+00:00',39,10,'');
INSERT INTO "message" VALUES(44,'IJETIPoEeXzDiH_0','En als ze iets vragen wat ik niet weet?','shown','2026-11-27 08:27:02.989016+00:00',49,11,'');
INSERT INTO "message" VALUES(45,'GuUPaOGUOoH48YJu','‘Laat het me één keer zien.’ Dat wil elke chef horen.','shown','2026-11-27 09:27:02.989577+00:00',8,11,'');
INSERT INTO "message" VALUES(46,'CRgwUCltI3x34g9m','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','shown','2026-11-27 16:27:03.017439+00:00',10,12,'');
INSERT INTO "message" VALUES(47,'UU9KrtM2N51lFM_E','Camera uit is een goed idee. Woensdag half acht, ja.','shown','2026-11-27 17:27:03.003190+00:00',31,12,'');
INSERT INTO "message" VALUES(48,'UoydptdNuScLqawN','Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.','shown','2026-11-27 18:27:02.996970+00:00',10,12,'');
INSERT INTO "message" VALUES(49,'rz98xNTd3lakB0f5','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','shown','2026-11-27 19:27:02.995309+00:00',6,13,'');
INSERT INTO "message" VALUES(50,'tbFlLG44ip4dlV9e','Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’','shown','2026-11-27 20:27:02.989746+00:00',43,13,'');
INSERT INTO "message" VALUES(51,'wFRScGjQmCe_3NVc','Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.','shown','2026-11-27 22:27:03.000862+00:00',6,13,'');
INSERT INTO "message" VALUES(52,'wn9QcrUejhFgQmVP','Dank u. Ik dacht dat hij raar was.','shown','2026-11-27 23:27:02.979790+00:00',43,13,'');
INSERT INTO "message" VALUES(53,'XXwIERQlEA0z3C1n','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','shown','2026-11-28 12:27:03.074073+00:00',8,14,'');
INSERT INTO "message" VALUES(54,'GQ75fCrruPqTUkfy','The best? Now I am nervous and happy at once.','shown','2026-11-28 13:27:03.058535+00:00',41,14,'');
INSERT INTO "message" VALUES(55,'FwO6DsrIP5ok-_Y_','De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.','shown','2026-11-28 14:27:03.785423+00:00',6,13,'');
INSERT INTO "message" VALUES(56,'OEnFTrj3ixcd-zAe','You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.','shown','2026-11-28 14:27:03.804604+00:00',8,14,'');
INSERT INTO "message" VALUES(57,'KBuM7PXUONZqAG8o','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','shown','2026-11-28 16:27:02.986905+00:00',4,15,'');
INSERT INTO "message" VALUES(58,'gjqwGzPwY6oRcGKw','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','shown','2026-11-28 16:27:03.003368+00:00',25,16,'');
INSERT INTO "message" VALUES(59,'6DgNMLOXgONs1UIV','Zondag is goed. Half drie, bij de ronde tafel?','shown','2026-11-28 17:27:03.072896+00:00',21,15,'');
INSERT INTO "message" VALUES(60,'jvlMvWo5ypCe3KWp','Tuesday is good. Do I need to send it before?','shown','2026-11-28 17:27:03.098028+00:00',34,16,'');
INSERT INTO "message" VALUES(61,'9RH4WbispE2g5xfv','Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.','shown','2026-11-28 18:27:02.989914+00:00',4,15,'');
INSERT INTO "message" VALUES(62,'53lokLwxsO6P8Owf','Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.','shown','2026-11-28 19:27:03.037479+00:00',25,16,'');
INSERT INTO "message" VALUES(63,'PDqME-gf1o98nf_K','Smart. I will.','shown','2026-11-28 20:27:02.984953+00:00',34,16,'');
INSERT INTO "message" VALUES(64,'FL8wILK6g1QFxa6m','Hij mag in mijn tuin. Ik heb nog worst.','shown','2026-11-29 06:27:02.987651+00:00',7,17,'');
INSERT INTO "message" VALUES(65,'E6KgginMDpmS-btg','Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.','shown','2026-11-29 07:27:03.691007+00:00',49,11,'');
INSERT INTO "message" VALUES(66,'1aA5knFK81UZzYT7','Worst is zijn tweede naam. Woensdag om negen uur?','shown','2026-11-29 07:27:03.716099+00:00',48,17,'');
INSERT INTO "message" VALUES(67,'bDK4BxOXBouy6EWt','I wrote it down like that. My first sentence for Thursday.','shown','2026-11-29 08:27:03.036132+00:00',41,14,'');
INSERT INTO "message" VALUES(68,'agnflFaNW0Zq6gVp','Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.','shown','2026-11-29 08:27:03.119380+00:00',7,17,'');
INSERT INTO "message" VALUES(69,'PjZFrWOP0bZe-Cc7','Dan ben je klaar. Laat je horen hoe het ging?','shown','2026-11-29 09:27:03.038071+00:00',8,11,'');
INSERT INTO "message" VALUES(70,'0tG6zcPzq710bxH_','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','shown','2026-11-29 11:27:03.090120+00:00',36,18,'');
INSERT INTO "message" VALUES(71,'fr5Hpdqb2wp3nZy7','Wat fijn! Kan ik ze morgen na vier uur komen passen?','shown','2026-11-29 12:27:04.129948+00:00',54,18,'');
INSERT INTO "message" VALUES(72,'CNNzmtxHvnlxpHuP','Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?','shown','2026-11-29 12:27:04.142680+00:00',21,15,'');
INSERT INTO "message" VALUES(73,'3VifkkcEYcWCbxjH','Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.','shown','2026-11-29 13:27:02.983635+00:00',36,18,'');
INSERT INTO "message" VALUES(74,'JyoHLCQs4f558KxG','Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.','shown','2026-11-29 13:27:03.000998+00:00',4,15,'');
INSERT INTO "message" VALUES(75,'lhXgbhjuDiRbPmdZ','Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?','shown','2026-11-29 14:27:03.051827+00:00',54,18,'');
INSERT INTO "message" VALUES(76,'SrI1YBHunGMRn1DJ','De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.','shown','2026-11-29 14:47:02.991085+00:00',36,18,'');
INSERT INTO "message" VALUES(77,'Vor28KJhyaY6Z1T9','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','shown','2026-11-29 16:27:03.014261+00:00',10,19,'');
INSERT INTO "message" VALUES(78,'X_2gs_qmW4pMI9SJ','Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.','shown','2026-11-29 17:27:03.032960+00:00',57,19,'');
INSERT INTO "message" VALUES(79,'0npVqxnHs-m7xOus','Dat staat niet in je brief. Dat is je brief.','shown','2026-11-29 18:27:03.349581+00:00',10,19,'');
INSERT INTO "message" VALUES(80,'yYw4Qtri2x7jq7tN','Oh.','shown','2026-11-29 19:27:02.980449+00:00',57,19,'');
INSERT INTO "message" VALUES(81,'mpC5hhE7bCPQUFhv','Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.','shown','2026-11-29 19:57:02.981629+00:00',57,19,'');
INSERT INTO "message" VALUES(82,'uJ5R5vETfpWsUyly','Ik kom om half vijf. Alvast bedankt, echt.','shown','2026-11-30 08:27:02.981227+00:00',54,18,'');
INSERT INTO "message" VALUES(83,'b-YLisU2h5ZVEvWh','Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.','shown','2026-11-30 09:17:02.996670+00:00',36,18,'');
CREATE TABLE "moderation_case" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "kind" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "municipality" VARCHAR(6) NOT NULL,
    "because" VARCHAR(12) NOT NULL,
    "report_count" INT NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    "author_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL
, "alarms" JSON NOT NULL DEFAULT '[]', "priority" SMALLINT NOT NULL DEFAULT 2, "author_mark" VARCHAR(64) NOT NULL DEFAULT '', "evidence" TEXT NOT NULL DEFAULT '', "evidence_gone_at" TIMESTAMP, "left_at" TIMESTAMP, "reaches" VARCHAR(6) NOT NULL DEFAULT '', "told_late_at" TIMESTAMP, "warned_at" TIMESTAMP);
INSERT INTO "moderation_case" VALUES(1,'1rEywRb98izISOBN','request','2A_MOOzTv7A4WXtl','GM0599','held',0,'2026-10-16 08:31:02.984819+00:00','2026-10-16 12:31:02.983362+00:00','2026-10-16 08:52:02.980655+00:00',23,'[]',2,'','','2026-10-30 10:27:03.012197+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(2,'yaGLX4gn4x0jTkXJ','request','MNEbO7cl-KNmTHT_','GM0503','held',0,'2026-10-21 07:31:02.981918+00:00','2026-10-21 11:31:02.980892+00:00','2026-10-21 07:52:02.979918+00:00',22,'[]',2,'','','2026-11-04 10:27:03.004339+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(3,'kfi2tiEHL2bMHa_T','profile','yiBA76rOzj65PWAH','GM0599','reported',1,'2026-11-04 08:27:03.001429+00:00','2026-11-05 08:27:03.000830+00:00','2026-11-04 14:27:02.981053+00:00',36,'[]',2,'','','2026-11-19 10:27:03.245090+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(4,'DU6-bytSHxA2S23G','request','0gvTRtzA-DQxjaaA','GM0344','held',0,'2026-11-08 08:31:02.983585+00:00','2026-11-08 12:31:02.982485+00:00','2026-11-08 08:52:02.979173+00:00',35,'[]',2,'','','2026-11-22 10:27:03.109028+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(5,'TvEXw4Yp2-syQaDe','request','XV4wou79GTaDwFyL','GM0599','held',0,'2026-11-10 07:31:02.983334+00:00','2026-11-10 11:31:02.982304+00:00','2026-11-10 07:52:02.980108+00:00',36,'[]',2,'','','2026-11-24 10:27:03.313957+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(6,'nnnjEE0wk8iGqBNx','outfit','BerGYJe0VRho9h3Q','GM0344','held',0,'2026-11-12 06:31:02.994695+00:00','2026-11-12 10:31:02.991216+00:00','2026-11-12 06:52:02.984092+00:00',35,'[]',2,'','','2026-11-26 10:27:03.300260+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(7,'vUgGHU7-6cEUMRrt','request','7dMJDaA-4ZuyVaqC','GM0599','held',0,'2026-11-12 09:31:03.002912+00:00','2026-11-12 13:31:03.001741+00:00','2026-11-12 09:52:02.984031+00:00',38,'[]',2,'','','2026-11-26 10:27:03.304894+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(8,'cSlFyL1K88U10TjL','request','Q9ARX-sMdVF9aY21','GM0599','held',0,'2026-11-14 06:31:02.994439+00:00','2026-11-14 10:31:02.987884+00:00','2026-11-14 06:52:02.982586+00:00',28,'[]',2,'','','2026-11-28 07:27:03.264591+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(9,'xjJ7DvSnyK0fxYVY','request','ik4MiZU9c87UyMH7','GM0503','held',0,'2026-11-17 06:31:02.995711+00:00','2026-11-17 10:31:02.994734+00:00','2026-11-17 06:52:02.980015+00:00',45,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(10,'fuXTtRiu12zylP2z','outfit','R9jq9X9zzAb0cIJ7','GM0599','held',0,'2026-11-17 07:31:02.984107+00:00','2026-11-17 11:31:02.983278+00:00','2026-11-17 07:52:02.991301+00:00',28,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(11,'Q7ZRBx1N2WXB2zdt','feedback','JhKrdvGZawVwEzhs','GM0599','reported',1,'2026-11-17 17:27:03.229813+00:00','2026-11-18 17:27:03.229148+00:00','2026-11-17 18:57:03.220708+00:00',38,'[]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(12,'qxh1YRCNrodbDboy','request','w83f-qk7j-1zP4We','GM0344','held',0,'2026-11-18 08:31:03.133753+00:00','2026-11-18 12:31:03.132419+00:00','2026-11-18 08:52:02.985933+00:00',51,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(13,'6tYTmLanDp2Eyjwe','request','VPZOCNLZh84oYsN-','GM0599','held',0,'2026-11-20 08:31:02.983310+00:00','2026-11-20 12:31:02.982492+00:00','2026-11-20 08:52:02.978225+00:00',14,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(14,'HnSXDZxYAcSnKeiP','request','VPZOCNLZh84oYsN-','GM0599','reported',1,'2026-11-20 10:07:03.008236+00:00','2026-11-20 14:07:03.007898+00:00','2026-11-20 10:08:03.014583+00:00',14,'[]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(15,'7eX3g5ULRTHG2kpA','request','yNuGB2Kl1mKB3sVJ','GM0599','held',0,'2026-11-22 04:31:02.994344+00:00','2026-11-22 08:31:02.992849+00:00','2026-11-22 04:52:02.980457+00:00',54,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(16,'VRNERuHSiZHPenr-','outfit','8eNqSVJ8NjtYIeD9','GM0599','held',0,'2026-11-23 05:31:03.032184+00:00','2026-11-23 09:31:03.031111+00:00','2026-11-23 05:52:02.997714+00:00',14,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(17,'VxIq2SsyHftVAY-F','request','DD9WcOissLL6OqDl','GM0344','held',0,'2026-11-23 09:31:03.042491+00:00','2026-11-23 13:31:03.037139+00:00','2026-11-23 09:52:02.985430+00:00',55,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(18,'v7JSog0LgQbKnjp_','request','iIgYz58L2nFnlbFN','GM0599','held',0,'2026-11-23 13:31:02.985945+00:00','2026-11-23 17:31:02.984698+00:00','2026-11-23 14:27:03.067368+00:00',56,'["scam"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(19,'CESKaYtRqGA7Xw78','request','V0Is2xSQl1Bi17Hz','GM0599','held',0,'2026-11-24 07:31:03.033905+00:00','2026-11-24 11:31:03.032782+00:00','2026-11-24 07:52:02.979279+00:00',33,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(20,'IdzrN0hhC2BnQ7SD','request','XpmcfnX5JVHqoZhh','GM0599','held',0,'2026-11-24 14:31:03.024929+00:00','2026-11-24 18:31:03.023763+00:00','2026-11-24 15:27:02.993752+00:00',56,'["scam"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(21,'ae7QWLDCghdzIdwx','request','8Cf8uy0hWT83wDF2','GM0344','held',0,'2026-11-25 08:31:03.033403+00:00','2026-11-25 12:31:03.031971+00:00','2026-11-25 08:52:02.987398+00:00',39,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(22,'2umEmzItO92h8s0p','request','KA2pZgCpxZn5dSwc','GM0599','held',0,'2026-11-26 05:31:03.106885+00:00','2026-11-26 09:31:03.105717+00:00','2026-11-26 05:52:02.979282+00:00',49,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(23,'cSIHQyZ0tyJOSYmA','request','bcA8oEwNF4_9cuDN','GM0503','held',0,'2026-11-27 00:31:03.064454+00:00','2026-11-27 04:31:03.061151+00:00','2026-11-27 00:52:02.993968+00:00',53,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(24,'XiZBRYMXkykUgvgq','request','HQDcOB8E4NVls563','GM0344','held',0,'2026-11-27 04:31:02.983790+00:00','2026-11-27 08:31:02.982726+00:00','2026-11-27 04:52:02.978977+00:00',31,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(25,'s_vx0uzy-crnKAI7','request','FewsrxUsA6gOtfug','GM0599','held',0,'2026-11-27 08:31:03.064546+00:00','2026-11-27 12:31:03.063530+00:00','2026-11-27 08:52:02.982816+00:00',43,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(26,'QTE8mzgIwhHkWYnk','request','b-jKk4rgoAmyxnnL','GM0344','held',0,'2026-11-27 22:27:03.136543+00:00','2026-11-28 02:27:03.135376+00:00','2026-11-27 22:52:02.977788+00:00',29,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(27,'QWCtNz_djGbx_1Gc','request','KlsWMWgRbifv45cj','GM0503','held',0,'2026-11-28 02:31:02.981739+00:00','2026-11-28 06:31:02.980723+00:00','2026-11-28 02:52:02.978151+00:00',41,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(28,'daH18yVIB490r7Sh','request','bxah1muZqhRgunfq','GM0599','held',0,'2026-11-28 03:31:02.982915+00:00','2026-11-28 07:31:02.982118+00:00','2026-11-28 03:52:02.978223+00:00',21,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(29,'KddKOOeyN0LbDmyP','outfit','cAnJHgPGOkCUcurn','GM0599','held',0,'2026-11-28 04:31:02.981477+00:00','2026-11-28 08:31:02.980593+00:00','2026-11-28 04:52:02.979454+00:00',49,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(30,'7ALmEu1825aQHTkk','request','SALggwiYaYliKKLC','GM0599','held',0,'2026-11-28 07:27:03.063008+00:00','2026-11-28 11:27:03.062046+00:00','2026-11-28 07:52:02.980465+00:00',34,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(31,'lXoB4ZKhd2sziyCr','outfit','rnS8RcqnAQUSCQOV','GM0503','held',0,'2026-11-28 08:31:02.987667+00:00','2026-11-28 12:31:02.987132+00:00','2026-11-28 08:52:02.977897+00:00',37,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(32,'ga_uJsu_7ZvlVZJD','outfit','vXbrQOqnsmv_pt1E','GM0599','held',0,'2026-11-28 14:31:03.011498+00:00','2026-11-28 18:31:03.010307+00:00','2026-11-28 14:52:02.979990+00:00',54,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(33,'ELfNnMJ5SUJSrH_2','request','76c-2Z-8hWMRwiuK','GM0503','held',0,'2026-11-29 00:31:02.995238+00:00','2026-11-29 04:31:02.994185+00:00','2026-11-29 00:52:03.000595+00:00',48,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(34,'ol8-FCAYaS_Vjo35','outfit','aTN4ETE1AGPcpXJO','GM0503','held',0,'2026-11-29 01:31:02.991731+00:00','2026-11-29 05:31:02.986661+00:00','2026-11-29 01:52:03.005354+00:00',48,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(35,'c5XOIgHb06mwwGcn','request','Ord1Qoss7zesmWmi','GM0344','held',0,'2026-11-29 04:27:03.190135+00:00','2026-11-29 08:27:03.189079+00:00','2026-11-29 04:52:02.986084+00:00',57,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(36,'j9QE70A-wAa9avnj','outfit','QAWSm9KWon_eCyaz','GM0344','held',0,'2026-11-29 05:31:02.987522+00:00','2026-11-29 09:31:02.987036+00:00','2026-11-29 05:52:02.981590+00:00',31,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(37,'ltrkmtUFFzSDh7JJ','request','k6Nipj-yKFMnt4dV','GM0599','held',0,'2026-11-29 06:31:03.013951+00:00','2026-11-29 10:31:03.008438+00:00','2026-11-29 06:52:02.983199+00:00',46,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(38,'TcVT_uM1FGuO9vGE','outfit','4SgQnQePAeUWif4C','GM0599','held',0,'2026-11-29 07:31:02.985058+00:00','2026-11-29 11:31:02.980676+00:00','2026-11-29 07:52:02.991943+00:00',40,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(39,'9huT-e0EBnqH9zyr','request','K90XHoxfHV1pbcIk','GM0599','held',0,'2026-11-29 09:31:03.160100+00:00','2026-11-29 13:31:03.156274+00:00','2026-11-29 09:52:02.986577+00:00',50,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(40,'mx5vPq_7AHbPxhQG','feedback','fMrojH5XowqIGHgM','GM0599','reported',1,'2026-11-29 10:07:03.015062+00:00','2026-11-30 10:07:03.014502+00:00',NULL,38,'[]',2,'','',NULL,NULL,'','2026-11-30 10:27:03.266251+00:00','2026-11-30 04:27:03.193053+00:00');
INSERT INTO "moderation_case" VALUES(41,'ET_VFn3ONu7HEwOg','outfit','T3obLGcdwlhb0WK-','GM0599','held',0,'2026-11-29 12:31:03.018485+00:00','2026-11-29 16:31:03.017523+00:00','2026-11-29 12:52:02.979196+00:00',21,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(42,'Mrs0fgkxDLMdyjHX','outfit','E_tVarFo6vyclzvl','GM0344','held',0,'2026-11-29 18:31:03.000846+00:00','2026-11-29 22:31:03.000095+00:00','2026-11-29 18:52:02.978915+00:00',47,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(43,'xeU7YA4Ryk8Jrx7I','request','TMmlhL_MlIx6WLoT','GM0599','held',0,'2026-11-29 20:31:02.986032+00:00','2026-11-30 00:31:02.985101+00:00','2026-11-29 20:52:02.978134+00:00',40,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(44,'MJOegR4q35qKfPW3','request','h1U81vnsD5blfm7G','GM0503','held',0,'2026-11-29 22:27:03.031324+00:00','2026-11-30 02:27:03.027505+00:00','2026-11-29 22:52:02.983722+00:00',37,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(45,'-b8iDFSGFxtEoE6w','request','bSMOCDNCXpWVjJBO','GM0599','held',0,'2026-11-29 23:31:03.000194+00:00','2026-11-30 03:31:02.998970+00:00','2026-11-29 23:52:02.982955+00:00',26,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(46,'GMHYH3rvkBsB3gOh','request','By26VLMguZLdEJTA','GM0344','held',0,'2026-11-30 00:31:03.088843+00:00','2026-11-30 04:31:03.005038+00:00','2026-11-30 00:52:02.996859+00:00',44,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(47,'s6jrXCIUl0HJQGPN','outfit','KSho-xFitnFo9i7T','GM0599','held',0,'2026-11-30 00:31:03.116772+00:00','2026-11-30 04:31:03.116014+00:00','2026-11-30 00:52:03.279203+00:00',33,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(48,'5ZJWWRbJw4nXFbij','outfit','n7uaGYH_jyZCtWFj','GM0599','held',0,'2026-11-30 01:31:02.997232+00:00','2026-11-30 05:31:02.991777+00:00','2026-11-30 01:52:02.983467+00:00',46,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(49,'wfWWTxka-9sRkTra','request','OH9DK95EbN2v47Oc','GM0503','held',0,'2026-11-30 02:31:02.982400+00:00','2026-11-30 06:31:02.981603+00:00','2026-11-30 02:52:02.998819+00:00',32,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(50,'-_NIPd6c1kL1shUl','outfit','5NQytUsQDXmwXZ3_','GM0344','held',0,'2026-11-30 02:31:02.990726+00:00','2026-11-30 06:31:02.990215+00:00','2026-11-30 02:52:03.220037+00:00',57,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(51,'coqLKN5oWLHdZjTL','request','kZu-8dO9H8uAq5ks','GM0599','held',0,'2026-11-30 03:31:02.994099+00:00','2026-11-30 07:31:02.992953+00:00','2026-11-30 03:52:02.980026+00:00',52,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(52,'ZV43v-AWtPU6nvUx','outfit','7c_qbMOfWnFYAtMF','GM0503','held',0,'2026-11-30 03:31:03.008403+00:00','2026-11-30 07:31:03.007264+00:00','2026-11-30 03:52:03.012334+00:00',53,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(53,'OnVVR2beLB0RQcGz','request','TomNDJvWFghSZlOH','GM0503','held',0,'2026-11-30 04:01:02.984188+00:00','2026-11-30 08:01:02.983116+00:00',NULL,58,'["first"]',2,'','',NULL,NULL,'','2026-11-30 10:27:03.255823+00:00','2026-11-30 07:27:04.093168+00:00');
INSERT INTO "moderation_case" VALUES(54,'R_tNqe9scQGS9FY_','outfit','WiH7TZdwxtD38iZi','GM0599','held',0,'2026-11-30 04:11:02.984912+00:00','2026-11-30 08:11:02.982591+00:00','2026-11-30 04:32:02.977943+00:00',52,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(55,'cP2Rzl2t4UCkwD3z','request','pdJFp_JQz0_QLdSh','GM0344','held',0,'2026-11-30 04:27:03.020951+00:00','2026-11-30 08:27:03.019876+00:00','2026-11-30 04:52:03.007510+00:00',47,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(56,'V_p4aBPnHAHADs4d','outfit','A0GLbyJqrRwvmI9w','GM0599','held',0,'2026-11-30 05:01:02.993255+00:00','2026-11-30 09:01:02.992598+00:00','2026-11-30 05:22:02.983314+00:00',26,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(57,'t-uZQOFwfbAPK9IZ','request','2rV_JPjCWQIwuaVS','GM0599','held',0,'2026-11-30 06:11:03.001645+00:00','2026-11-30 10:11:03.000352+00:00',NULL,60,'["first"]',2,'','',NULL,NULL,'','2026-11-30 10:27:03.266251+00:00','2026-11-30 10:27:03.266251+00:00');
INSERT INTO "moderation_case" VALUES(58,'cQB0ZRoFPLwFl8jC','outfit','feQJE5BZ61Z96j1G','GM0344','held',0,'2026-11-30 06:31:03.073954+00:00','2026-11-30 10:31:03.063920+00:00','2026-11-30 06:52:02.988632+00:00',44,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(59,'eM7XQyqIzDYOiu2c','outfit','ytinvpA0ha3DcANS','GM0599','held',0,'2026-11-30 07:21:03.001215+00:00','2026-11-30 11:21:03.000299+00:00',NULL,59,'["first"]',2,'','',NULL,NULL,'',NULL,'2026-11-30 10:27:03.266251+00:00');
INSERT INTO "moderation_case" VALUES(60,'oaxRyLu00iHBENCC','offer','rugsfEvnu_u5t8P8','GM0599','reported',1,'2026-11-30 07:22:03.023951+00:00','2026-12-01 07:22:03.022413+00:00',NULL,38,'["grooming","meeting","number"]',1,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(61,'VF_7CoxxjLIaTRnt','outfit','zwEuRgjCoKZkV9dT','GM0599','held',0,'2026-11-30 07:31:02.989908+00:00','2026-11-30 11:31:02.988515+00:00','2026-11-30 07:52:02.980207+00:00',50,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(62,'qgximiMnWOwW02KY','request','j9uPODUgdH8OB_cx','GM0599','held',0,'2026-11-30 07:51:02.984894+00:00','2026-11-30 11:51:02.983648+00:00',NULL,59,'["contact"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(63,'WMXKv4tE6yyTYCNq','outfit','Qa0mmH6seJoBOrBW','GM0503','held',0,'2026-11-30 08:41:03.054438+00:00','2026-11-30 12:41:03.048388+00:00',NULL,58,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(64,'4C0FFHLT1c6J7tpN','outfit','WiH7TZdwxtD38iZi','GM0599','reported',1,'2026-11-30 09:47:03.043322+00:00','2026-12-01 09:47:03.042512+00:00',NULL,52,'[]',2,'','',NULL,NULL,'',NULL,NULL);
CREATE TABLE "moderation_look" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "case_public_id" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "account_id" BIGINT,
    "looked_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    CONSTRAINT "uid_moderation__case_pu_30059c" UNIQUE ("case_public_id", "account_id")
);
INSERT INTO "moderation_look" VALUES(1,'1rEywRb98izISOBN','request','2A_MOOzTv7A4WXtl',60,'2026-11-30 10:27:47.028047+00:00','2026-11-30 10:27:47.024335+00:00');
CREATE TABLE "municipality" (
    "code" VARCHAR(6) NOT NULL  PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "province" VARCHAR(20) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "seat" VARCHAR(60) NOT NULL,
    "lat" REAL NOT NULL,
    "lon" REAL NOT NULL
);
INSERT INTO "municipality" VALUES('GM1680','Aa en Hunze','Drenthe','Groningen','Gieten',53.005,6.764);
INSERT INTO "municipality" VALUES('GM0358','Aalsmeer','Noord-Holland','Groot Amsterdam','Aalsmeer',52.259,4.76);
INSERT INTO "municipality" VALUES('GM0197','Aalten','Gelderland','Achterhoek','Aalten',51.925,6.581);
INSERT INTO "municipality" VALUES('GM0059','Achtkarspelen','Friesland','Friesland','Buitenpost',53.252,6.145);
INSERT INTO "municipality" VALUES('GM0482','Alblasserdam','Zuid-Holland','Drechtsteden','Alblasserdam',51.866,4.661);
INSERT INTO "municipality" VALUES('GM0613','Albrandswaard','Zuid-Holland','Rijnmond','Rhoon',51.858,4.422);
INSERT INTO "municipality" VALUES('GM0361','Alkmaar','Noord-Holland','Noord-Holland Noord','Alkmaar',52.632,4.749);
INSERT INTO "municipality" VALUES('GM0141','Almelo','Overijssel','Twente','Almelo',52.357,6.662);
INSERT INTO "municipality" VALUES('GM0034','Almere','Flevoland','Flevoland','Almere',52.37,5.214);
INSERT INTO "municipality" VALUES('GM0484','Alphen aan den Rijn','Zuid-Holland','Holland Rijnland','Alphen aan den Rijn',52.129,4.655);
INSERT INTO "municipality" VALUES('GM1723','Alphen-Chaam','Noord-Brabant','Midden-Brabant','Alphen',51.482,4.958);
INSERT INTO "municipality" VALUES('GM1959','Altena','Noord-Brabant','West-Brabant','Almkerk',51.771,4.96);
INSERT INTO "municipality" VALUES('GM0060','Ameland','Friesland','Friesland','Hollum',53.439,5.638);
INSERT INTO "municipality" VALUES('GM0307','Amersfoort','Utrecht','Amersfoort','Amersfoort',52.155,5.388);
INSERT INTO "municipality" VALUES('GM0362','Amstelveen','Noord-Holland','Groot Amsterdam','Amstelveen',52.301,4.864);
INSERT INTO "municipality" VALUES('GM0363','Amsterdam','Noord-Holland','Groot Amsterdam','Amsterdam',52.374,4.89);
INSERT INTO "municipality" VALUES('GM0200','Apeldoorn','Gelderland','Veluwe Stedendriehoek','Apeldoorn',52.21,5.969);
INSERT INTO "municipality" VALUES('GM0202','Arnhem','Gelderland','Midden-Gelderland','Arnhem',51.98,5.911);
INSERT INTO "municipality" VALUES('GM0106','Assen','Drenthe','Groningen','Assen',52.997,6.562);
INSERT INTO "municipality" VALUES('GM0743','Asten','Noord-Brabant','Helmond-De Peel','Asten',51.404,5.749);
INSERT INTO "municipality" VALUES('GM0744','Baarle-Nassau','Noord-Brabant','Midden-Brabant','Baarle-Nassau',51.447,4.929);
INSERT INTO "municipality" VALUES('GM0308','Baarn','Utrecht','Amersfoort','Baarn',52.212,5.287);
INSERT INTO "municipality" VALUES('GM0489','Barendrecht','Zuid-Holland','Rijnmond','Barendrecht',51.857,4.535);
INSERT INTO "municipality" VALUES('GM0203','Barneveld','Gelderland','FoodValley','Barneveld',52.14,5.585);
INSERT INTO "municipality" VALUES('GM0888','Beek (L.)','Limburg','Zuid-Limburg','Beek',50.941,5.797);
INSERT INTO "municipality" VALUES('GM1954','Beekdaelen','Limburg','Zuid-Limburg','Nuth',50.917,5.886);
INSERT INTO "municipality" VALUES('GM0889','Beesel','Limburg','Noord-Limburg','Beesel',51.268,6.039);
INSERT INTO "municipality" VALUES('GM1945','Berg en Dal','Gelderland','Rijk van Nijmegen','Berg en Dal',51.822,5.917);
INSERT INTO "municipality" VALUES('GM1724','Bergeijk','Noord-Brabant','Zuidoost-Brabant','Bergeijk',51.319,5.358);
INSERT INTO "municipality" VALUES('GM0893','Bergen (L.)','Limburg','Noord-Limburg','Nieuw-Bergen',51.603,6.054);
INSERT INTO "municipality" VALUES('GM0373','Bergen (NH.)','Noord-Holland','Noord-Holland Noord','Bergen',52.669,4.704);
INSERT INTO "municipality" VALUES('GM0748','Bergen op Zoom','Noord-Brabant','West-Brabant','Bergen op Zoom',51.495,4.292);
INSERT INTO "municipality" VALUES('GM1859','Berkelland','Gelderland','Achterhoek','Borculo',52.116,6.522);
INSERT INTO "municipality" VALUES('GM1721','Bernheze','Noord-Brabant','Noordoost-Brabant','Heesch',51.734,5.527);
INSERT INTO "municipality" VALUES('GM0753','Best','Noord-Brabant','Zuidoost-Brabant','Best',51.508,5.39);
INSERT INTO "municipality" VALUES('GM0209','Beuningen','Gelderland','Rijk van Nijmegen','Beuningen',51.861,5.767);
INSERT INTO "municipality" VALUES('GM0375','Beverwijk','Noord-Holland','Zuid-Kennemerland en IJmond','Beverwijk',52.483,4.657);
INSERT INTO "municipality" VALUES('GM1728','Bladel','Noord-Brabant','Zuidoost-Brabant','Bladel',51.368,5.221);
INSERT INTO "municipality" VALUES('GM0376','Blaricum','Noord-Holland','Gooi en Vechtstreek','Blaricum',52.273,5.242);
INSERT INTO "municipality" VALUES('GM0377','Bloemendaal','Noord-Holland','Zuid-Kennemerland en IJmond','Bloemendaal',52.403,4.622);
INSERT INTO "municipality" VALUES('GM1901','Bodegraven-Reeuwijk','Zuid-Holland','Midden-Holland','Bodegraven',52.083,4.75);
INSERT INTO "municipality" VALUES('GM0755','Boekel','Noord-Brabant','Noordoost-Brabant','Boekel',51.603,5.675);
INSERT INTO "municipality" VALUES('GM1681','Borger-Odoorn','Drenthe','Drenthe','Exloo',52.883,6.864);
INSERT INTO "municipality" VALUES('GM0147','Borne','Overijssel','Twente','Borne',52.301,6.748);
INSERT INTO "municipality" VALUES('GM0654','Borsele','Zeeland','Zeeland','Borssele',51.423,3.735);
INSERT INTO "municipality" VALUES('GM0757','Boxtel','Noord-Brabant','Noordoost-Brabant','Boxtel',51.591,5.329);
INSERT INTO "municipality" VALUES('GM0758','Breda','Noord-Brabant','West-Brabant','Breda',51.587,4.776);
INSERT INTO "municipality" VALUES('GM1876','Bronckhorst','Gelderland','Achterhoek','Hengelo',52.051,6.31);
INSERT INTO "municipality" VALUES('GM0213','Brummen','Gelderland','Veluwe Stedendriehoek','Brummen',52.09,6.156);
INSERT INTO "municipality" VALUES('GM0899','Brunssum','Limburg','Zuid-Limburg','Brunssum',50.947,5.971);
INSERT INTO "municipality" VALUES('GM0312','Bunnik','Utrecht','Midden-Utrecht','Bunnik',52.067,5.199);
INSERT INTO "municipality" VALUES('GM0313','Bunschoten','Utrecht','Amersfoort','Bunschoten',52.243,5.379);
INSERT INTO "municipality" VALUES('GM0214','Buren','Gelderland','Rivierenland','Buren',51.912,5.332);
INSERT INTO "municipality" VALUES('GM0502','Capelle aan den IJssel','Zuid-Holland','Rijnmond','Capelle aan den IJssel',51.929,4.578);
INSERT INTO "municipality" VALUES('GM0383','Castricum','Noord-Holland','Noord-Holland Noord','Castricum',52.548,4.669);
INSERT INTO "municipality" VALUES('GM0109','Coevorden','Drenthe','Drenthe','Coevorden',52.661,6.74);
INSERT INTO "municipality" VALUES('GM1706','Cranendonck','Noord-Brabant','Midden-Limburg','Budel',51.272,5.575);
INSERT INTO "municipality" VALUES('GM0216','Culemborg','Gelderland','Rivierenland','Culemborg',51.955,5.228);
INSERT INTO "municipality" VALUES('GM0148','Dalfsen','Overijssel','Regio Zwolle','Dalfsen',52.512,6.257);
INSERT INTO "municipality" VALUES('GM1891','Dantumadiel','Friesland','Friesland','Damwâld',53.29,5.998);
INSERT INTO "municipality" VALUES('GM0310','De Bilt','Utrecht','Midden-Utrecht','De Bilt',52.11,5.181);
INSERT INTO "municipality" VALUES('GM1940','De Fryske Marren','Friesland','Friesland','Joure',52.966,5.803);
INSERT INTO "municipality" VALUES('GM0736','De Ronde Venen','Utrecht','Groot Amsterdam','Mijdrecht',52.207,4.862);
INSERT INTO "municipality" VALUES('GM1690','De Wolden','Drenthe','Drenthe','Ruinen',52.763,6.354);
INSERT INTO "municipality" VALUES('GM0503','Delft','Zuid-Holland','Haaglanden','Delft',52.007,4.356);
INSERT INTO "municipality" VALUES('GM0400','Den Helder','Noord-Holland','Noord-Holland Noord','Den Helder',52.96,4.759);
INSERT INTO "municipality" VALUES('GM0762','Deurne','Noord-Brabant','Helmond-De Peel','Deurne',51.455,5.819);
INSERT INTO "municipality" VALUES('GM0150','Deventer','Overijssel','Veluwe Stedendriehoek','Deventer',52.255,6.164);
INSERT INTO "municipality" VALUES('GM0384','Diemen','Noord-Holland','Groot Amsterdam','Diemen',52.34,4.963);
INSERT INTO "municipality" VALUES('GM1980','Dijk en Waard','Noord-Holland','Noord-Holland Noord','Heerhugowaard',52.671,4.849);
INSERT INTO "municipality" VALUES('GM1774','Dinkelland','Overijssel','Twente','Ootmarsum',52.408,6.901);
INSERT INTO "municipality" VALUES('GM0221','Doesburg','Gelderland','Midden-Gelderland','Doesburg',52.013,6.139);
INSERT INTO "municipality" VALUES('GM0222','Doetinchem','Gelderland','Achterhoek','Doetinchem',51.965,6.289);
INSERT INTO "municipality" VALUES('GM0766','Dongen','Noord-Brabant','Midden-Brabant','Dongen',51.627,4.939);
INSERT INTO "municipality" VALUES('GM0505','Dordrecht','Zuid-Holland','Drechtsteden','Dordrecht',51.81,4.674);
INSERT INTO "municipality" VALUES('GM0498','Drechterland','Noord-Holland','Noord-Holland Noord','Venhuizen',52.663,5.203);
INSERT INTO "municipality" VALUES('GM1719','Drimmelen','Noord-Brabant','West-Brabant','Made',51.677,4.793);
INSERT INTO "municipality" VALUES('GM0303','Dronten','Flevoland','Flevoland','Dronten',52.525,5.718);
INSERT INTO "municipality" VALUES('GM0225','Druten','Gelderland','Rijk van Nijmegen','Druten',51.888,5.606);
INSERT INTO "municipality" VALUES('GM0226','Duiven','Gelderland','Midden-Gelderland','Duiven',51.947,6.014);
INSERT INTO "municipality" VALUES('GM1711','Echt-Susteren','Limburg','Midden-Limburg','Echt',51.106,5.874);
INSERT INTO "municipality" VALUES('GM0385','Edam-Volendam','Noord-Holland','Zaanstreek/Waterland','Volendam',52.495,5.071);
INSERT INTO "municipality" VALUES('GM0228','Ede','Gelderland','FoodValley','Ede',52.033,5.658);
INSERT INTO "municipality" VALUES('GM0317','Eemnes','Utrecht','Gooi en Vechtstreek','Eemnes',52.254,5.261);
INSERT INTO "municipality" VALUES('GM1979','Eemsdelta','Groningen','Groningen','Delfzijl',53.33,6.918);
INSERT INTO "municipality" VALUES('GM0770','Eersel','Noord-Brabant','Zuidoost-Brabant','Eersel',51.358,5.318);
INSERT INTO "municipality" VALUES('GM1903','Eijsden-Margraten','Limburg','Zuid-Limburg','Margraten',50.821,5.821);
INSERT INTO "municipality" VALUES('GM0772','Eindhoven','Noord-Brabant','Zuidoost-Brabant','Eindhoven',51.441,5.478);
INSERT INTO "municipality" VALUES('GM0230','Elburg','Gelderland','Regio Zwolle','Elburg',52.447,5.843);
INSERT INTO "municipality" VALUES('GM0114','Emmen','Drenthe','Drenthe','Emmen',52.779,6.907);
INSERT INTO "municipality" VALUES('GM0388','Enkhuizen','Noord-Holland','Noord-Holland Noord','Enkhuizen',52.703,5.292);
INSERT INTO "municipality" VALUES('GM0153','Enschede','Overijssel','Twente','Enschede',52.218,6.896);
INSERT INTO "municipality" VALUES('GM0232','Epe','Gelderland','Veluwe Stedendriehoek','Epe',52.347,5.983);
INSERT INTO "municipality" VALUES('GM0233','Ermelo','Gelderland','Veluwe Stedendriehoek','Ermelo',52.298,5.622);
INSERT INTO "municipality" VALUES('GM0777','Etten-Leur','Noord-Brabant','West-Brabant','Etten-Leur',51.571,4.636);
INSERT INTO "municipality" VALUES('GM0779','Geertruidenberg','Noord-Brabant','West-Brabant','Geertruidenberg',51.702,4.857);
INSERT INTO "municipality" VALUES('GM1771','Geldrop-Mierlo','Noord-Brabant','Helmond-De Peel','Geldrop',51.422,5.56);
INSERT INTO "municipality" VALUES('GM1652','Gemert-Bakel','Noord-Brabant','Helmond-De Peel','Gemert',51.556,5.69);
INSERT INTO "municipality" VALUES('GM0907','Gennep','Limburg','Noord-Limburg','Gennep',51.698,5.974);
INSERT INTO "municipality" VALUES('GM0784','Gilze en Rijen','Noord-Brabant','Midden-Brabant','Rijen',51.591,4.919);
INSERT INTO "municipality" VALUES('GM1924','Goeree-Overflakkee','Zuid-Holland','Rijnmond','Middelharnis',51.758,4.165);
INSERT INTO "municipality" VALUES('GM0664','Goes','Zeeland','Zeeland','Goes',51.504,3.889);
INSERT INTO "municipality" VALUES('GM0785','Goirle','Noord-Brabant','Midden-Brabant','Goirle',51.521,5.067);
INSERT INTO "municipality" VALUES('GM1942','Gooise Meren','Noord-Holland','Gooi en Vechtstreek','Bussum',52.273,5.161);
INSERT INTO "municipality" VALUES('GM0512','Gorinchem','Zuid-Holland','Gorinchem','Gorinchem',51.837,4.972);
INSERT INTO "municipality" VALUES('GM0513','Gouda','Zuid-Holland','Midden-Holland','Gouda',52.017,4.708);
INSERT INTO "municipality" VALUES('GM0518','''s-Gravenhage','Zuid-Holland','Haaglanden','Den Haag',52.077,4.299);
INSERT INTO "municipality" VALUES('GM0014','Groningen','Groningen','Groningen','Groningen',53.219,6.567);
INSERT INTO "municipality" VALUES('GM1729','Gulpen-Wittem','Limburg','Zuid-Limburg','Gulpen',50.816,5.889);
INSERT INTO "municipality" VALUES('GM0158','Haaksbergen','Overijssel','Twente','Haaksbergen',52.157,6.739);
INSERT INTO "municipality" VALUES('GM0392','Haarlem','Noord-Holland','Zuid-Kennemerland en IJmond','Haarlem',52.381,4.637);
INSERT INTO "municipality" VALUES('GM0394','Haarlemmermeer','Noord-Holland','Groot Amsterdam','Hoofddorp',52.303,4.689);
INSERT INTO "municipality" VALUES('GM1655','Halderberge','Noord-Brabant','West-Brabant','Oudenbosch',51.588,4.535);
INSERT INTO "municipality" VALUES('GM0160','Hardenberg','Overijssel','Regio Zwolle','Hardenberg',52.576,6.619);
INSERT INTO "municipality" VALUES('GM0243','Harderwijk','Gelderland','Veluwe Stedendriehoek','Harderwijk',52.342,5.621);
INSERT INTO "municipality" VALUES('GM0523','Hardinxveld-Giessendam','Zuid-Holland','Drechtsteden','Hardinxveld-Giessendam',51.833,4.836);
INSERT INTO "municipality" VALUES('GM0072','Harlingen','Friesland','Friesland','Harlingen',53.175,5.422);
INSERT INTO "municipality" VALUES('GM0244','Hattem','Gelderland','Regio Zwolle','Hattem',52.475,6.064);
INSERT INTO "municipality" VALUES('GM0396','Heemskerk','Noord-Holland','Zuid-Kennemerland en IJmond','Heemskerk',52.511,4.672);
INSERT INTO "municipality" VALUES('GM0397','Heemstede','Noord-Holland','Zuid-Kennemerland en IJmond','Heemstede',52.35,4.623);
INSERT INTO "municipality" VALUES('GM0246','Heerde','Gelderland','Veluwe Stedendriehoek','Heerde',52.387,6.04);
INSERT INTO "municipality" VALUES('GM0074','Heerenveen','Friesland','Friesland','Heerenveen',52.959,5.919);
INSERT INTO "municipality" VALUES('GM0917','Heerlen','Limburg','Zuid-Limburg','Heerlen',50.884,5.982);
INSERT INTO "municipality" VALUES('GM1658','Heeze-Leende','Noord-Brabant','Zuidoost-Brabant','Heeze',51.383,5.571);
INSERT INTO "municipality" VALUES('GM0399','Heiloo','Noord-Holland','Noord-Holland Noord','Heiloo',52.603,4.688);
INSERT INTO "municipality" VALUES('GM0163','Hellendoorn','Overijssel','Twente','Hellendoorn',52.388,6.451);
INSERT INTO "municipality" VALUES('GM0794','Helmond','Noord-Brabant','Helmond-De Peel','Helmond',51.482,5.661);
INSERT INTO "municipality" VALUES('GM0531','Hendrik-Ido-Ambacht','Zuid-Holland','Drechtsteden','Hendrik-Ido-Ambacht',51.844,4.639);
INSERT INTO "municipality" VALUES('GM0164','Hengelo (O.)','Overijssel','Twente','Hengelo',52.266,6.793);
INSERT INTO "municipality" VALUES('GM0796','''s-Hertogenbosch','Noord-Brabant','Noordoost-Brabant','''s-Hertogenbosch',51.699,5.304);
INSERT INTO "municipality" VALUES('GM1966','Het Hogeland','Groningen','Groningen','Winsum',53.33,6.521);
INSERT INTO "municipality" VALUES('GM0252','Heumen','Gelderland','Rijk van Nijmegen','Heumen',51.765,5.844);
INSERT INTO "municipality" VALUES('GM0797','Heusden','Noord-Brabant','Midden-Brabant','Heusden',51.734,5.139);
INSERT INTO "municipality" VALUES('GM0534','Hillegom','Zuid-Holland','Holland Rijnland','Hillegom',52.291,4.583);
INSERT INTO "municipality" VALUES('GM0798','Hilvarenbeek','Noord-Brabant','Midden-Brabant','Hilvarenbeek',51.486,5.138);
INSERT INTO "municipality" VALUES('GM0402','Hilversum','Noord-Holland','Gooi en Vechtstreek','Hilversum',52.223,5.176);
INSERT INTO "municipality" VALUES('GM1963','Hoeksche Waard','Zuid-Holland','Rijnmond','Oud-Beijerland',51.824,4.412);
INSERT INTO "municipality" VALUES('GM1735','Hof van Twente','Overijssel','Twente','Goor',52.233,6.586);
INSERT INTO "municipality" VALUES('GM1911','Hollands Kroon','Noord-Holland','Noord-Holland Noord','Anna Paulowna',52.861,4.836);
INSERT INTO "municipality" VALUES('GM0118','Hoogeveen','Drenthe','Drenthe','Hoogeveen',52.722,6.476);
INSERT INTO "municipality" VALUES('GM0405','Hoorn','Noord-Holland','Noord-Holland Noord','Hoorn',52.642,5.06);
INSERT INTO "municipality" VALUES('GM1507','Horst aan de Maas','Limburg','Noord-Limburg','Horst',51.454,6.051);
INSERT INTO "municipality" VALUES('GM0321','Houten','Utrecht','Midden-Utrecht','Houten',52.028,5.168);
INSERT INTO "municipality" VALUES('GM0406','Huizen','Noord-Holland','Gooi en Vechtstreek','Huizen',52.299,5.242);
INSERT INTO "municipality" VALUES('GM0677','Hulst','Zeeland','Zeeland','Hulst',51.28,4.053);
INSERT INTO "municipality" VALUES('GM0353','IJsselstein','Utrecht','Midden-Utrecht','IJsselstein',52.02,5.043);
INSERT INTO "municipality" VALUES('GM1884','Kaag en Braassem','Zuid-Holland','Holland Rijnland','Roelofarendsveen',52.203,4.633);
INSERT INTO "municipality" VALUES('GM0166','Kampen','Overijssel','Regio Zwolle','Kampen',52.555,5.911);
INSERT INTO "municipality" VALUES('GM0678','Kapelle','Zeeland','Zeeland','Kapelle',51.486,3.958);
INSERT INTO "municipality" VALUES('GM0537','Katwijk','Zuid-Holland','Holland Rijnland','Katwijk',52.203,4.399);
INSERT INTO "municipality" VALUES('GM0928','Kerkrade','Limburg','Zuid-Limburg','Kerkrade',50.866,6.062);
INSERT INTO "municipality" VALUES('GM1598','Koggenland','Noord-Holland','Noord-Holland Noord','De Goorn',52.626,4.947);
INSERT INTO "municipality" VALUES('GM0542','Krimpen aan den IJssel','Zuid-Holland','Rijnmond','Krimpen aan den IJssel',51.917,4.603);
INSERT INTO "municipality" VALUES('GM1931','Krimpenerwaard','Zuid-Holland','Midden-Holland','Stolwijk',51.972,4.774);
INSERT INTO "municipality" VALUES('GM1659','Laarbeek','Noord-Brabant','Helmond-De Peel','Beek en Donk',51.529,5.634);
INSERT INTO "municipality" VALUES('GM1982','Land van Cuijk','Noord-Brabant','Noordoost-Brabant','Cuijk',51.731,5.879);
INSERT INTO "municipality" VALUES('GM0882','Landgraaf','Limburg','Zuid-Limburg','Landgraaf',50.902,6.025);
INSERT INTO "municipality" VALUES('GM0415','Landsmeer','Noord-Holland','Zaanstreek/Waterland','Landsmeer',52.431,4.915);
INSERT INTO "municipality" VALUES('GM1621','Lansingerland','Zuid-Holland','Zuid-Holland Centraal','Bergschenhoek',51.99,4.499);
INSERT INTO "municipality" VALUES('GM0417','Laren (NH.)','Noord-Holland','Gooi en Vechtstreek','Laren',52.257,5.228);
INSERT INTO "municipality" VALUES('GM0080','Leeuwarden','Friesland','Friesland','Leeuwarden',53.203,5.81);
INSERT INTO "municipality" VALUES('GM0546','Leiden','Zuid-Holland','Holland Rijnland','Leiden',52.158,4.493);
INSERT INTO "municipality" VALUES('GM0547','Leiderdorp','Zuid-Holland','Holland Rijnland','Leiderdorp',52.158,4.529);
INSERT INTO "municipality" VALUES('GM1916','Leidschendam-Voorburg','Zuid-Holland','Zuid-Holland Centraal','Voorburg',52.074,4.36);
INSERT INTO "municipality" VALUES('GM0995','Lelystad','Flevoland','Flevoland','Lelystad',52.508,5.475);
INSERT INTO "municipality" VALUES('GM1640','Leudal','Limburg','Midden-Limburg','Heythuysen',51.25,5.899);
INSERT INTO "municipality" VALUES('GM0327','Leusden','Utrecht','Amersfoort','Leusden',52.133,5.432);
INSERT INTO "municipality" VALUES('GM1705','Lingewaard','Gelderland','Midden-Gelderland','Bemmel',51.892,5.899);
INSERT INTO "municipality" VALUES('GM0553','Lisse','Zuid-Holland','Holland Rijnland','Lisse',52.26,4.557);
INSERT INTO "municipality" VALUES('GM0262','Lochem','Gelderland','Veluwe Stedendriehoek','Lochem',52.159,6.411);
INSERT INTO "municipality" VALUES('GM0809','Loon op Zand','Noord-Brabant','Midden-Brabant','Loon op Zand',51.627,5.075);
INSERT INTO "municipality" VALUES('GM0331','Lopik','Utrecht','Midden-Utrecht','Lopik',51.972,4.949);
INSERT INTO "municipality" VALUES('GM0168','Losser','Overijssel','Twente','Losser',52.261,7.004);
INSERT INTO "municipality" VALUES('GM0263','Maasdriel','Gelderland','Rivierenland','Kerkdriel',51.772,5.335);
INSERT INTO "municipality" VALUES('GM1641','Maasgouw','Limburg','Midden-Limburg','Maasbracht',51.139,5.886);
INSERT INTO "municipality" VALUES('GM1991','Maashorst','Noord-Brabant','Noordoost-Brabant','Uden',51.661,5.619);
INSERT INTO "municipality" VALUES('GM0556','Maassluis','Zuid-Holland','Rijnmond','Maassluis',51.923,4.25);
INSERT INTO "municipality" VALUES('GM0935','Maastricht','Limburg','Zuid-Limburg','Maastricht',50.848,5.689);
INSERT INTO "municipality" VALUES('GM0420','Medemblik','Noord-Holland','Noord-Holland Noord','Medemblik',52.772,5.106);
INSERT INTO "municipality" VALUES('GM0938','Meerssen','Limburg','Zuid-Limburg','Meerssen',50.888,5.75);
INSERT INTO "municipality" VALUES('GM1948','Meierijstad','Noord-Brabant','Noordoost-Brabant','Veghel',51.617,5.549);
INSERT INTO "municipality" VALUES('GM0119','Meppel','Drenthe','Regio Zwolle','Meppel',52.696,6.194);
INSERT INTO "municipality" VALUES('GM0687','Middelburg (Z.)','Zeeland','Zeeland','Middelburg',51.5,3.614);
INSERT INTO "municipality" VALUES('GM1842','Midden-Delfland','Zuid-Holland','Haaglanden','Schipluiden',51.976,4.314);
INSERT INTO "municipality" VALUES('GM1731','Midden-Drenthe','Drenthe','Drenthe','Beilen',52.863,6.514);
INSERT INTO "municipality" VALUES('GM1952','Midden-Groningen','Groningen','Groningen','Hoogezand',53.162,6.761);
INSERT INTO "municipality" VALUES('GM1709','Moerdijk','Noord-Brabant','West-Brabant','Moerdijk',51.702,4.626);
INSERT INTO "municipality" VALUES('GM1978','Molenlanden','Zuid-Holland','Gorinchem','Bleskensgraaf',51.873,4.783);
INSERT INTO "municipality" VALUES('GM1955','Montferland','Gelderland','Achterhoek','Didam',51.941,6.132);
INSERT INTO "municipality" VALUES('GM0335','Montfoort','Utrecht','Midden-Utrecht','Montfoort',52.046,4.953);
INSERT INTO "municipality" VALUES('GM0944','Mook en Middelaar','Limburg','Rijk van Nijmegen','Mook',51.752,5.882);
INSERT INTO "municipality" VALUES('GM1740','Neder-Betuwe','Gelderland','Rivierenland','Opheusden',51.932,5.632);
INSERT INTO "municipality" VALUES('GM0946','Nederweert','Limburg','Midden-Limburg','Nederweert',51.286,5.749);
INSERT INTO "municipality" VALUES('GM0356','Nieuwegein','Utrecht','Midden-Utrecht','Nieuwegein',52.029,5.081);
INSERT INTO "municipality" VALUES('GM0569','Nieuwkoop','Zuid-Holland','Holland Rijnland','Nieuwkoop',52.151,4.776);
INSERT INTO "municipality" VALUES('GM0267','Nijkerk','Gelderland','Amersfoort','Nijkerk',52.22,5.486);
INSERT INTO "municipality" VALUES('GM0268','Nijmegen','Gelderland','Rijk van Nijmegen','Nijmegen',51.843,5.853);
INSERT INTO "municipality" VALUES('GM1930','Nissewaard','Zuid-Holland','Rijnmond','Spijkenisse',51.845,4.329);
INSERT INTO "municipality" VALUES('GM1970','Noardeast-Fryslân','Friesland','Friesland','Dokkum',53.322,5.997);
INSERT INTO "municipality" VALUES('GM1695','Noord-Beveland','Zeeland','Zeeland','Wissenkerke',51.585,3.747);
INSERT INTO "municipality" VALUES('GM1699','Noordenveld','Drenthe','Groningen','Roden',53.138,6.421);
INSERT INTO "municipality" VALUES('GM0171','Noordoostpolder','Flevoland','Flevoland','Emmeloord',52.711,5.749);
INSERT INTO "municipality" VALUES('GM0575','Noordwijk','Zuid-Holland','Holland Rijnland','Noordwijk',52.234,4.445);
INSERT INTO "municipality" VALUES('GM0820','Nuenen, Gerwen en Nederwetten','Noord-Brabant','Zuidoost-Brabant','Nuenen',51.47,5.553);
INSERT INTO "municipality" VALUES('GM0302','Nunspeet','Gelderland','Regio Zwolle','Nunspeet',52.379,5.786);
INSERT INTO "municipality" VALUES('GM0579','Oegstgeest','Zuid-Holland','Holland Rijnland','Oegstgeest',52.18,4.469);
INSERT INTO "municipality" VALUES('GM0823','Oirschot','Noord-Brabant','Zuidoost-Brabant','Oirschot',51.505,5.314);
INSERT INTO "municipality" VALUES('GM0824','Oisterwijk','Noord-Brabant','Midden-Brabant','Oisterwijk',51.579,5.189);
INSERT INTO "municipality" VALUES('GM1895','Oldambt','Groningen','Groningen','Winschoten',53.144,7.035);
INSERT INTO "municipality" VALUES('GM0269','Oldebroek','Gelderland','Regio Zwolle','Oldebroek',52.445,5.901);
INSERT INTO "municipality" VALUES('GM0173','Oldenzaal','Overijssel','Twente','Oldenzaal',52.313,6.929);
INSERT INTO "municipality" VALUES('GM1773','Olst-Wijhe','Overijssel','Regio Zwolle','Wijhe',52.387,6.135);
INSERT INTO "municipality" VALUES('GM0175','Ommen','Overijssel','Regio Zwolle','Ommen',52.521,6.421);
INSERT INTO "municipality" VALUES('GM1586','Oost Gelre','Gelderland','Achterhoek','Lichtenvoorde',51.987,6.567);
INSERT INTO "municipality" VALUES('GM0826','Oosterhout','Noord-Brabant','West-Brabant','Oosterhout',51.645,4.86);
INSERT INTO "municipality" VALUES('GM0085','Ooststellingwerf','Friesland','Friesland','Oosterwolde',52.992,6.291);
INSERT INTO "municipality" VALUES('GM0431','Oostzaan','Noord-Holland','Zaanstreek/Waterland','Oostzaan',52.44,4.874);
INSERT INTO "municipality" VALUES('GM0432','Opmeer','Noord-Holland','Noord-Holland Noord','Opmeer',52.707,4.944);
INSERT INTO "municipality" VALUES('GM0086','Opsterland','Friesland','Friesland','Beetsterzwaag',53.059,6.077);
INSERT INTO "municipality" VALUES('GM0828','Oss','Noord-Brabant','Noordoost-Brabant','Oss',51.765,5.518);
INSERT INTO "municipality" VALUES('GM1509','Oude IJsselstreek','Gelderland','Achterhoek','Gendringen',51.873,6.376);
INSERT INTO "municipality" VALUES('GM0437','Ouder-Amstel','Noord-Holland','Groot Amsterdam','Ouderkerk aan de Amstel',52.295,4.907);
INSERT INTO "municipality" VALUES('GM0589','Oudewater','Utrecht','Midden-Utrecht','Oudewater',52.025,4.868);
INSERT INTO "municipality" VALUES('GM1734','Overbetuwe','Gelderland','Midden-Gelderland','Elst',51.919,5.842);
INSERT INTO "municipality" VALUES('GM0590','Papendrecht','Zuid-Holland','Drechtsteden','Papendrecht',51.832,4.688);
INSERT INTO "municipality" VALUES('GM1894','Peel en Maas','Limburg','Noord-Limburg','Panningen',51.327,5.979);
INSERT INTO "municipality" VALUES('GM0765','Pekela','Groningen','Groningen','Oude Pekela',53.104,7.01);
INSERT INTO "municipality" VALUES('GM1926','Pijnacker-Nootdorp','Zuid-Holland','Zuid-Holland Centraal','Pijnacker',52.02,4.429);
INSERT INTO "municipality" VALUES('GM0439','Purmerend','Noord-Holland','Zaanstreek/Waterland','Purmerend',52.505,4.96);
INSERT INTO "municipality" VALUES('GM0273','Putten','Gelderland','Veluwe Stedendriehoek','Putten',52.259,5.607);
INSERT INTO "municipality" VALUES('GM0177','Raalte','Overijssel','Regio Zwolle','Raalte',52.386,6.275);
INSERT INTO "municipality" VALUES('GM0703','Reimerswaal','Zeeland','Zeeland','Yerseke',51.492,4.05);
INSERT INTO "municipality" VALUES('GM0274','Renkum','Gelderland','FoodValley','Renkum',51.977,5.733);
INSERT INTO "municipality" VALUES('GM0339','Renswoude','Utrecht','FoodValley','Renswoude',52.073,5.54);
INSERT INTO "municipality" VALUES('GM1667','Reusel-De Mierden','Noord-Brabant','Zuidoost-Brabant','Reusel',51.362,5.165);
INSERT INTO "municipality" VALUES('GM0275','Rheden','Gelderland','Midden-Gelderland','Rheden',52.005,6.029);
INSERT INTO "municipality" VALUES('GM0340','Rhenen','Utrecht','FoodValley','Rhenen',51.959,5.568);
INSERT INTO "municipality" VALUES('GM0597','Ridderkerk','Zuid-Holland','Rijnmond','Ridderkerk',51.873,4.603);
INSERT INTO "municipality" VALUES('GM1742','Rijssen-Holten','Overijssel','Twente','Rijssen',52.307,6.518);
INSERT INTO "municipality" VALUES('GM0603','Rijswijk (ZH.)','Zuid-Holland','Haaglanden','Rijswijk',52.036,4.325);
INSERT INTO "municipality" VALUES('GM1669','Roerdalen','Limburg','Midden-Limburg','Sint Odiliënberg',51.143,6.0);
INSERT INTO "municipality" VALUES('GM0957','Roermond','Limburg','Midden-Limburg','Roermond',51.194,5.987);
INSERT INTO "municipality" VALUES('GM1674','Roosendaal','Noord-Brabant','West-Brabant','Roosendaal',51.531,4.465);
INSERT INTO "municipality" VALUES('GM0599','Rotterdam','Zuid-Holland','Rijnmond','Rotterdam',51.922,4.479);
INSERT INTO "municipality" VALUES('GM0277','Rozendaal','Gelderland','Midden-Gelderland','Rozendaal',52.006,5.963);
INSERT INTO "municipality" VALUES('GM0840','Rucphen','Noord-Brabant','West-Brabant','Rucphen',51.532,4.558);
INSERT INTO "municipality" VALUES('GM0441','Schagen','Noord-Holland','Noord-Holland Noord','Schagen',52.788,4.799);
INSERT INTO "municipality" VALUES('GM0279','Scherpenzeel','Gelderland','FoodValley','Scherpenzeel',52.08,5.489);
INSERT INTO "municipality" VALUES('GM0606','Schiedam','Zuid-Holland','Rijnmond','Schiedam',51.919,4.389);
INSERT INTO "municipality" VALUES('GM0088','Schiermonnikoog','Friesland','Friesland','Schiermonnikoog',53.48,6.152);
INSERT INTO "municipality" VALUES('GM1676','Schouwen-Duiveland','Zeeland','Zeeland','Zierikzee',51.65,3.919);
INSERT INTO "municipality" VALUES('GM0965','Simpelveld','Limburg','Zuid-Limburg','Simpelveld',50.834,5.982);
INSERT INTO "municipality" VALUES('GM0845','Sint-Michielsgestel','Noord-Brabant','Noordoost-Brabant','Sint-Michielsgestel',51.642,5.353);
INSERT INTO "municipality" VALUES('GM1883','Sittard-Geleen','Limburg','Zuid-Limburg','Sittard',50.998,5.869);
INSERT INTO "municipality" VALUES('GM0610','Sliedrecht','Zuid-Holland','Drechtsteden','Sliedrecht',51.821,4.776);
INSERT INTO "municipality" VALUES('GM1714','Sluis','Zeeland','Zeeland','Sluis',51.308,3.386);
INSERT INTO "municipality" VALUES('GM0090','Smallingerland','Friesland','Friesland','Drachten',53.113,6.099);
INSERT INTO "municipality" VALUES('GM0342','Soest','Utrecht','Amersfoort','Soest',52.173,5.292);
INSERT INTO "municipality" VALUES('GM0847','Someren','Noord-Brabant','Helmond-De Peel','Someren',51.385,5.711);
INSERT INTO "municipality" VALUES('GM0848','Son en Breugel','Noord-Brabant','Zuidoost-Brabant','Son en Breugel',51.517,5.496);
INSERT INTO "municipality" VALUES('GM0037','Stadskanaal','Groningen','Groningen','Stadskanaal',52.989,6.95);
INSERT INTO "municipality" VALUES('GM0180','Staphorst','Overijssel','Regio Zwolle','Staphorst',52.645,6.211);
INSERT INTO "municipality" VALUES('GM0532','Stede Broec','Noord-Holland','Noord-Holland Noord','Bovenkarspel',52.688,5.253);
INSERT INTO "municipality" VALUES('GM0851','Steenbergen','Noord-Brabant','West-Brabant','Steenbergen',51.584,4.319);
INSERT INTO "municipality" VALUES('GM1708','Steenwijkerland','Overijssel','Regio Zwolle','Steenwijk',52.788,6.121);
INSERT INTO "municipality" VALUES('GM0971','Stein (L.)','Limburg','Zuid-Limburg','Stein',50.969,5.767);
INSERT INTO "municipality" VALUES('GM1904','Stichtse Vecht','Utrecht','Midden-Utrecht','Maarssen',52.139,5.042);
INSERT INTO "municipality" VALUES('GM1900','Súdwest-Fryslân','Friesland','Friesland','Sneek',53.033,5.659);
INSERT INTO "municipality" VALUES('GM0715','Terneuzen','Zeeland','Zeeland','Terneuzen',51.336,3.828);
INSERT INTO "municipality" VALUES('GM0093','Terschelling','Friesland','Friesland','West-Terschelling',53.359,5.215);
INSERT INTO "municipality" VALUES('GM0448','Texel','Noord-Holland','Noord-Holland Noord','Den Burg',53.054,4.797);
INSERT INTO "municipality" VALUES('GM1525','Teylingen','Zuid-Holland','Holland Rijnland','Sassenheim',52.225,4.522);
INSERT INTO "municipality" VALUES('GM0716','Tholen','Zeeland','Zeeland','Tholen',51.532,4.221);
INSERT INTO "municipality" VALUES('GM0281','Tiel','Gelderland','Rivierenland','Tiel',51.887,5.429);
INSERT INTO "municipality" VALUES('GM0855','Tilburg','Noord-Brabant','Midden-Brabant','Tilburg',51.556,5.091);
INSERT INTO "municipality" VALUES('GM0183','Tubbergen','Overijssel','Twente','Tubbergen',52.407,6.785);
INSERT INTO "municipality" VALUES('GM1700','Twenterand','Overijssel','Twente','Vriezenveen',52.408,6.622);
INSERT INTO "municipality" VALUES('GM1730','Tynaarlo','Drenthe','Groningen','Tynaarlo',53.078,6.617);
INSERT INTO "municipality" VALUES('GM0737','Tytsjerksteradiel','Friesland','Friesland','Burgum',53.192,5.99);
INSERT INTO "municipality" VALUES('GM0450','Uitgeest','Noord-Holland','Noord-Holland Noord','Uitgeest',52.529,4.71);
INSERT INTO "municipality" VALUES('GM0451','Uithoorn','Noord-Holland','Groot Amsterdam','Uithoorn',52.237,4.826);
INSERT INTO "municipality" VALUES('GM0184','Urk','Flevoland','Flevoland','Urk',52.663,5.601);
INSERT INTO "municipality" VALUES('GM0344','Utrecht','Utrecht','Midden-Utrecht','Utrecht',52.091,5.122);
INSERT INTO "municipality" VALUES('GM1581','Utrechtse Heuvelrug','Utrecht','Midden-Utrecht','Doorn',52.033,5.346);
INSERT INTO "municipality" VALUES('GM0981','Vaals','Limburg','Zuid-Limburg','Vaals',50.771,6.018);
INSERT INTO "municipality" VALUES('GM0994','Valkenburg aan de Geul','Limburg','Zuid-Limburg','Valkenburg',50.865,5.832);
INSERT INTO "municipality" VALUES('GM0858','Valkenswaard','Noord-Brabant','Zuidoost-Brabant','Valkenswaard',51.351,5.46);
INSERT INTO "municipality" VALUES('GM0047','Veendam','Groningen','Groningen','Veendam',53.107,6.879);
INSERT INTO "municipality" VALUES('GM0345','Veenendaal','Utrecht','FoodValley','Veenendaal',52.029,5.559);
INSERT INTO "municipality" VALUES('GM0717','Veere','Zeeland','Zeeland','Domburg',51.563,3.496);
INSERT INTO "municipality" VALUES('GM0861','Veldhoven','Noord-Brabant','Zuidoost-Brabant','Veldhoven',51.418,5.403);
INSERT INTO "municipality" VALUES('GM0453','Velsen','Noord-Holland','Zuid-Kennemerland en IJmond','IJmuiden',52.46,4.61);
INSERT INTO "municipality" VALUES('GM0983','Venlo','Limburg','Noord-Limburg','Venlo',51.37,6.168);
INSERT INTO "municipality" VALUES('GM0984','Venray','Limburg','Noord-Limburg','Venray',51.525,5.975);
INSERT INTO "municipality" VALUES('GM1961','Vijfheerenlanden','Utrecht','Gorinchem','Leerdam',51.893,5.092);
INSERT INTO "municipality" VALUES('GM0622','Vlaardingen','Zuid-Holland','Rijnmond','Vlaardingen',51.913,4.342);
INSERT INTO "municipality" VALUES('GM0096','Vlieland','Friesland','Friesland','Oost-Vlieland',53.297,5.074);
INSERT INTO "municipality" VALUES('GM0718','Vlissingen','Zeeland','Zeeland','Vlissingen',51.443,3.574);
INSERT INTO "municipality" VALUES('GM0986','Voerendaal','Limburg','Zuid-Limburg','Voerendaal',50.883,5.93);
INSERT INTO "municipality" VALUES('GM1992','Voorne aan Zee','Zuid-Holland','Rijnmond','Hellevoetsluis',51.833,4.133);
INSERT INTO "municipality" VALUES('GM0626','Voorschoten','Zuid-Holland','Zuid-Holland Centraal','Voorschoten',52.127,4.449);
INSERT INTO "municipality" VALUES('GM0285','Voorst','Gelderland','Veluwe Stedendriehoek','Voorst',52.17,6.142);
INSERT INTO "municipality" VALUES('GM0865','Vught','Noord-Brabant','Noordoost-Brabant','Vught',51.653,5.287);
INSERT INTO "municipality" VALUES('GM1949','Waadhoeke','Friesland','Friesland','Franeker',53.185,5.541);
INSERT INTO "municipality" VALUES('GM0866','Waalre','Noord-Brabant','Zuidoost-Brabant','Waalre',51.387,5.444);
INSERT INTO "municipality" VALUES('GM0867','Waalwijk','Noord-Brabant','Midden-Brabant','Waalwijk',51.682,5.071);
INSERT INTO "municipality" VALUES('GM0627','Waddinxveen','Zuid-Holland','Midden-Holland','Waddinxveen',52.045,4.651);
INSERT INTO "municipality" VALUES('GM0289','Wageningen','Gelderland','FoodValley','Wageningen',51.97,5.667);
INSERT INTO "municipality" VALUES('GM0629','Wassenaar','Zuid-Holland','Zuid-Holland Centraal','Wassenaar',52.146,4.403);
INSERT INTO "municipality" VALUES('GM0852','Waterland','Noord-Holland','Zaanstreek/Waterland','Monnickendam',52.458,5.037);
INSERT INTO "municipality" VALUES('GM0988','Weert','Limburg','Midden-Limburg','Weert',51.252,5.707);
INSERT INTO "municipality" VALUES('GM1960','West Betuwe','Gelderland','Rivierenland','Geldermalsen',51.881,5.289);
INSERT INTO "municipality" VALUES('GM0668','West Maas en Waal','Gelderland','Rivierenland','Beneden-Leeuwen',51.884,5.511);
INSERT INTO "municipality" VALUES('GM1969','Westerkwartier','Groningen','Groningen','Leek',53.163,6.376);
INSERT INTO "municipality" VALUES('GM1701','Westerveld','Drenthe','Regio Zwolle','Diever',52.854,6.318);
INSERT INTO "municipality" VALUES('GM0293','Westervoort','Gelderland','Midden-Gelderland','Westervoort',51.956,5.972);
INSERT INTO "municipality" VALUES('GM1950','Westerwolde','Groningen','Groningen','Sellingen',52.946,7.151);
INSERT INTO "municipality" VALUES('GM1783','Westland','Zuid-Holland','Haaglanden','Naaldwijk',51.994,4.21);
INSERT INTO "municipality" VALUES('GM0098','Weststellingwerf','Friesland','Friesland','Wolvega',52.875,5.997);
INSERT INTO "municipality" VALUES('GM0189','Wierden','Overijssel','Twente','Wierden',52.359,6.593);
INSERT INTO "municipality" VALUES('GM0296','Wijchen','Gelderland','Rijk van Nijmegen','Wijchen',51.809,5.725);
INSERT INTO "municipality" VALUES('GM1696','Wijdemeren','Noord-Holland','Gooi en Vechtstreek','Loosdrecht',52.199,5.139);
INSERT INTO "municipality" VALUES('GM0352','Wijk bij Duurstede','Utrecht','Midden-Utrecht','Wijk bij Duurstede',51.974,5.342);
INSERT INTO "municipality" VALUES('GM0294','Winterswijk','Gelderland','Achterhoek','Winterswijk',51.972,6.719);
INSERT INTO "municipality" VALUES('GM0873','Woensdrecht','Noord-Brabant','West-Brabant','Woensdrecht',51.429,4.304);
INSERT INTO "municipality" VALUES('GM0632','Woerden','Utrecht','Midden-Utrecht','Woerden',52.085,4.883);
INSERT INTO "municipality" VALUES('GM0880','Wormerland','Noord-Holland','Zaanstreek/Waterland','Wormer',52.495,4.806);
INSERT INTO "municipality" VALUES('GM0351','Woudenberg','Utrecht','Amersfoort','Woudenberg',52.081,5.417);
INSERT INTO "municipality" VALUES('GM0479','Zaanstad','Noord-Holland','Zaanstreek/Waterland','Zaandam',52.439,4.826);
INSERT INTO "municipality" VALUES('GM0297','Zaltbommel','Gelderland','Rivierenland','Zaltbommel',51.81,5.244);
INSERT INTO "municipality" VALUES('GM0473','Zandvoort','Noord-Holland','Zuid-Kennemerland en IJmond','Zandvoort',52.371,4.533);
INSERT INTO "municipality" VALUES('GM0050','Zeewolde','Flevoland','Veluwe Stedendriehoek','Zeewolde',52.33,5.542);
INSERT INTO "municipality" VALUES('GM0355','Zeist','Utrecht','Midden-Utrecht','Zeist',52.09,5.233);
INSERT INTO "municipality" VALUES('GM0299','Zevenaar','Gelderland','Midden-Gelderland','Zevenaar',51.93,6.071);
INSERT INTO "municipality" VALUES('GM0637','Zoetermeer','Zuid-Holland','Zuid-Holland Centraal','Zoetermeer',52.057,4.493);
INSERT INTO "municipality" VALUES('GM0638','Zoeterwoude','Zuid-Holland','Holland Rijnland','Zoeterwoude-Dorp',52.12,4.496);
INSERT INTO "municipality" VALUES('GM1892','Zuidplas','Zuid-Holland','Rijnmond','Nieuwerkerk aan den IJssel',51.968,4.61);
INSERT INTO "municipality" VALUES('GM0879','Zundert','Noord-Brabant','West-Brabant','Zundert',51.472,4.656);
INSERT INTO "municipality" VALUES('GM0301','Zutphen','Gelderland','Veluwe Stedendriehoek','Zutphen',52.138,6.201);
INSERT INTO "municipality" VALUES('GM1896','Zwartewaterland','Overijssel','Regio Zwolle','Hasselt',52.593,6.095);
INSERT INTO "municipality" VALUES('GM0642','Zwijndrecht','Zuid-Holland','Drechtsteden','Zwijndrecht',51.818,4.633);
INSERT INTO "municipality" VALUES('GM0193','Zwolle','Overijssel','Regio Zwolle','Zwolle',52.513,6.094);
CREATE TABLE "notice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(80) NOT NULL UNIQUE,
    "text" VARCHAR(300) NOT NULL,
    "details" JSON NOT NULL,
    "path" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP,
    "about_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO "notice" VALUES(1,'60:23','A moderator has seen “{title}”. Others can see it now.','{"title":"Oefenen voor een gesprek op een basisschool","reason":""}','/decisions/LjUHuMSrK8-koOn8','2026-10-16 10:27:02.990133+00:00','2026-10-27 10:27:03.014593+00:00',NULL,23);
INSERT INTO "notice" VALUES(2,'70:22','A moderator has seen “{title}”. Others can see it now.','{"title":"Een dag meelopen bij een machinebouwer","reason":""}','/decisions/aiIRbFgJHJTc3Jlw','2026-10-21 10:27:02.981309+00:00','2026-10-27 10:27:03.002554+00:00',NULL,22);
INSERT INTO "notice" VALUES(3,'74:23','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Oefenen voor een gesprek op een basisschool"}','/requests/2A_MOOzTv7A4WXtl','2026-10-25 10:27:02.978396+00:00','2026-10-27 10:27:03.008748+00:00',23,23);
INSERT INTO "notice" VALUES(4,'91:4','A moderator looked. No house rule is broken: it stays.','{}','/reports/ySFz0dfkVfC_2hlu','2026-11-05 10:27:02.985751+00:00','2026-11-09 10:27:03.248771+00:00',NULL,4);
INSERT INTO "notice" VALUES(5,'101:35','A moderator has seen “{title}”. Others can see it now.','{"title":"Gesprek bij een apotheek","reason":""}','/decisions/347iPgvfszqF_CFt','2026-11-08 10:27:02.982457+00:00','2026-11-09 10:27:03.295875+00:00',NULL,35);
INSERT INTO "notice" VALUES(6,'106:16','{name} wrote you a message.','{}','/conversations/QNY-HAWfwkKmZulb','2026-11-09 10:27:02.995224+00:00','2026-11-09 10:27:03.288085+00:00',35,16);
INSERT INTO "notice" VALUES(7,'103:35','{name} offers help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/0gvTRtzA-DQxjaaA','2026-11-09 10:27:03.022424+00:00','2026-11-09 10:27:03.293937+00:00',16,35);
INSERT INTO "notice" VALUES(8,'105:16','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een apotheek"}','/conversations/QNY-HAWfwkKmZulb','2026-11-09 10:27:03.049566+00:00','2026-11-09 10:27:03.269021+00:00',35,16);
INSERT INTO "notice" VALUES(9,'113:36','A moderator has seen “{title}”. Others can see it now.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek","reason":""}','/decisions/rXLZcEdntqVDhMGK','2026-11-10 10:27:02.981386+00:00','2026-11-17 10:27:03.230267+00:00',NULL,36);
INSERT INTO "notice" VALUES(10,'117:35','{name} wrote you a message.','{}','/conversations/QNY-HAWfwkKmZulb','2026-11-11 10:27:02.990761+00:00','2026-11-17 10:27:03.228534+00:00',16,35);
INSERT INTO "notice" VALUES(11,'123:35','A moderator has seen “{title}”. Others can see it now.','{"title":"Wit, of is dat alsof ik er al werk?","reason":""}','/decisions/5qosK8JuIVCQGj5F','2026-11-12 09:31:03.040955+00:00','2026-11-17 10:27:03.226817+00:00',NULL,35);
INSERT INTO "notice" VALUES(12,'first:BerGYJe0VRho9h3Q:35','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Apothekersassistent"}','/outfits/BerGYJe0VRho9h3Q','2026-11-12 09:31:03.104751+00:00','2026-11-17 10:27:03.224966+00:00',NULL,35);
INSERT INTO "notice" VALUES(13,'131:38','A moderator has seen “{title}”. Others can see it now.','{"title":"Brief voor buitendienst, graag kort","reason":""}','/decisions/8vAiIuZwlSr4FxjQ','2026-11-12 10:27:02.995165+00:00','2026-11-17 10:27:03.235195+00:00',NULL,38);
INSERT INTO "notice" VALUES(14,'helped:SztzAMQE6JR7N78j:7','What you said helped {name}. Thank you.','{}','/outfits/BerGYJe0VRho9h3Q','2026-11-12 10:27:03.067795+00:00','2026-11-17 10:27:03.209062+00:00',35,7);
INSERT INTO "notice" VALUES(15,'139:38','{name} wrote you a message.','{}','/conversations/-bdc0mPXP2IW_H-X','2026-11-13 10:27:02.990865+00:00','2026-11-17 10:27:03.233691+00:00',4,38);
INSERT INTO "notice" VALUES(16,'135:38','{name} offers help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/7dMJDaA-4ZuyVaqC','2026-11-13 10:27:03.003575+00:00','2026-11-16 10:27:02.990461+00:00',4,38);
INSERT INTO "notice" VALUES(17,'137:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor buitendienst, graag kort"}','/conversations/-bdc0mPXP2IW_H-X','2026-11-13 10:27:03.012519+00:00','2026-11-17 10:27:03.207049+00:00',38,4);
INSERT INTO "notice" VALUES(18,'142:35','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Apothekersassistent"}','/outfits/BerGYJe0VRho9h3Q','2026-11-14 06:31:03.013155+00:00','2026-11-17 10:27:03.223134+00:00',NULL,35);
INSERT INTO "notice" VALUES(19,'150:16','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een apotheek"}','/requests/0gvTRtzA-DQxjaaA','2026-11-14 10:27:03.022954+00:00','2026-11-14 11:27:02.978276+00:00',35,16);
INSERT INTO "notice" VALUES(20,'150:35','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een apotheek"}','/requests/0gvTRtzA-DQxjaaA','2026-11-14 10:27:03.040103+00:00','2026-11-14 10:31:02.975964+00:00',35,35);
INSERT INTO "notice" VALUES(21,'147:28','A moderator has seen “{title}”. Others can see it now.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht","reason":""}','/decisions/5zXQa1YscR91XeM7','2026-11-14 10:27:03.071781+00:00','2026-11-17 10:27:03.216216+00:00',NULL,28);
INSERT INTO "notice" VALUES(22,'159:28','{name} wrote you a message.','{}','/conversations/M20F-R1ptUuHGNwO','2026-11-15 10:27:03.040642+00:00','2026-11-16 07:27:02.976311+00:00',42,28);
INSERT INTO "notice" VALUES(23,'155:28','{name} offers help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/Q9ARX-sMdVF9aY21','2026-11-15 10:27:03.074826+00:00','2026-11-17 10:27:03.214680+00:00',42,28);
INSERT INTO "notice" VALUES(24,'157:42','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/conversations/M20F-R1ptUuHGNwO','2026-11-15 10:27:03.094744+00:00','2026-11-17 10:27:03.238490+00:00',28,42);
INSERT INTO "notice" VALUES(25,'153:16','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/0gvTRtzA-DQxjaaA','2026-11-15 10:27:03.112616+00:00','2026-11-17 10:27:03.211114+00:00',35,16);
INSERT INTO "notice" VALUES(26,'154:35','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een apotheek"}','/requests/0gvTRtzA-DQxjaaA','2026-11-15 10:27:03.125283+00:00','2026-11-17 10:27:03.221575+00:00',35,35);
INSERT INTO "notice" VALUES(27,'151:35','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Apothekersassistent"}','/outfits/BerGYJe0VRho9h3Q','2026-11-15 10:27:03.183328+00:00','2026-11-17 10:27:03.219942+00:00',NULL,35);
INSERT INTO "notice" VALUES(28,'asked-how:BerGYJe0VRho9h3Q','How did it go: {job}? One tap, and who helped you hears it.','{"job":"Apothekersassistent"}','/outfits/BerGYJe0VRho9h3Q','2026-11-15 10:27:03.192695+00:00','2026-11-17 10:27:03.218369+00:00',NULL,35);
INSERT INTO "notice" VALUES(29,'162:42','{name} wrote you a message.','{}','/conversations/M20F-R1ptUuHGNwO','2026-11-16 10:27:03.019718+00:00','2026-11-17 10:27:03.237000+00:00',28,42);
INSERT INTO "notice" VALUES(30,'164:4','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Brief voor buitendienst, graag kort"}','/requests/7dMJDaA-4ZuyVaqC','2026-11-16 10:27:03.027869+00:00','2026-11-16 11:27:02.994384+00:00',38,4);
INSERT INTO "notice" VALUES(31,'164:38','“{title}” is done. You can still thank the one who helped.','{"title":"Brief voor buitendienst, graag kort"}','/requests/7dMJDaA-4ZuyVaqC','2026-11-16 10:27:03.030634+00:00','2026-11-16 10:31:02.985202+00:00',38,38);
INSERT INTO "notice" VALUES(32,'165:4','{name} thanks you for your help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/7dMJDaA-4ZuyVaqC','2026-11-17 06:31:02.979029+00:00','2026-11-17 10:27:03.204759+00:00',38,4);
INSERT INTO "notice" VALUES(33,'166:38','The one who helped with “{title}” said how it went.','{"title":"Brief voor buitendienst, graag kort"}','/requests/7dMJDaA-4ZuyVaqC','2026-11-17 06:31:02.984965+00:00','2026-11-17 10:27:03.232102+00:00',38,38);
INSERT INTO "notice" VALUES(34,'171:45','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?","reason":""}','/decisions/fDYvLEHYRHzToHs_','2026-11-17 07:31:02.996912+00:00','2026-11-17 10:27:03.240297+00:00',NULL,45);
INSERT INTO "notice" VALUES(35,'176:28','A moderator has seen “{title}”. Others can see it now.','{"title":"Is een lange jurk zakelijk genoeg met een jasje erover?","reason":""}','/decisions/T-hxkh2WCCGHN1t4','2026-11-17 10:27:02.997140+00:00','2026-11-17 10:27:03.213038+00:00',NULL,28);
INSERT INTO "notice" VALUES(36,'189:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-17 18:57:02.997392+00:00','2026-11-18 02:27:02.994172+00:00',4,45);
INSERT INTO "notice" VALUES(37,'first:R9jq9X9zzAb0cIJ7:28','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Assistent boekhouder"}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-17 18:57:03.057595+00:00','2026-11-22 10:27:03.225208+00:00',NULL,28);
INSERT INTO "notice" VALUES(38,'helped:waFkBkB5kRpowhv8:11','What you said helped {name}. Thank you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-17 18:57:03.081408+00:00','2026-11-22 10:27:03.131239+00:00',28,11);
INSERT INTO "notice" VALUES(39,'helped:B4iFolWRxRxK5x9r:21','What you said helped {name}. Thank you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-17 18:57:03.155331+00:00','2026-11-22 10:27:03.165160+00:00',28,21);
INSERT INTO "notice" VALUES(40,'195:28','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Assistent boekhouder"}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-17 18:57:03.194093+00:00','2026-11-22 10:27:03.217265+00:00',NULL,28);
INSERT INTO "notice" VALUES(41,'210:45','{name} wrote you a message.','{}','/conversations/ZihUYpH5Nx1iPYs6','2026-11-18 08:31:03.001330+00:00','2026-11-22 10:27:03.273015+00:00',9,45);
INSERT INTO "notice" VALUES(42,'204:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-18 08:31:03.050569+00:00','2026-11-22 10:27:02.986382+00:00',9,45);
INSERT INTO "notice" VALUES(43,'205:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-18 08:31:03.084997+00:00','2026-11-22 10:27:03.120378+00:00',45,4);
INSERT INTO "notice" VALUES(44,'207:9','{name} chose your offer: “{title}”. You can talk now.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/conversations/ZihUYpH5Nx1iPYs6','2026-11-18 08:31:03.112556+00:00','2026-11-20 08:27:02.991283+00:00',45,9);
INSERT INTO "notice" VALUES(45,'198:38','A moderator has a warning for you about “{title}”. Why: {reason}','{"title":"Saai.","reason":"\u2018Saai\u2019 helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}','/decisions/D2CWbR5Ipfm-MPJb','2026-11-18 08:31:03.160853+00:00','2026-11-22 10:27:03.261083+00:00',NULL,38);
INSERT INTO "notice" VALUES(46,'198:28','A moderator looked, and has warned who posted it.','{}','/reports/X0LrNoY052mYWPEC','2026-11-18 08:31:03.163899+00:00','2026-11-22 10:27:03.210395+00:00',NULL,28);
INSERT INTO "notice" VALUES(47,'218:36','{name} offers help with “{title}”.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/XV4wou79GTaDwFyL','2026-11-18 10:27:03.039832+00:00','2026-11-22 10:27:03.232480+00:00',16,36);
INSERT INTO "notice" VALUES(48,'217:42','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/Q9ARX-sMdVF9aY21','2026-11-18 10:27:03.064031+00:00','2026-11-18 11:27:02.986418+00:00',28,42);
INSERT INTO "notice" VALUES(49,'217:28','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/Q9ARX-sMdVF9aY21','2026-11-18 10:27:03.067342+00:00','2026-11-18 10:31:02.981827+00:00',28,28);
INSERT INTO "notice" VALUES(50,'214:51','A moderator has seen “{title}”. Others can see it now.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?","reason":""}','/decisions/P64U4ollvm-DwESw','2026-11-18 10:27:03.081924+00:00','2026-11-22 10:27:03.288993+00:00',NULL,51);
INSERT INTO "notice" VALUES(51,'225:51','{name} wrote you a message.','{}','/conversations/3b1gmORm49KrigHP','2026-11-19 10:27:03.037731+00:00','2026-11-22 10:27:03.284976+00:00',24,51);
INSERT INTO "notice" VALUES(52,'221:51','{name} offers help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/w83f-qk7j-1zP4We','2026-11-19 10:27:03.080306+00:00','2026-11-21 07:27:02.989571+00:00',24,51);
INSERT INTO "notice" VALUES(53,'223:24','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/conversations/3b1gmORm49KrigHP','2026-11-19 10:27:03.099242+00:00','2026-11-22 10:27:03.192831+00:00',51,24);
INSERT INTO "notice" VALUES(54,'228:16','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/XV4wou79GTaDwFyL','2026-11-19 10:27:03.114102+00:00','2026-11-22 10:27:03.153153+00:00',36,16);
INSERT INTO "notice" VALUES(55,'219:42','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/Q9ARX-sMdVF9aY21','2026-11-19 10:27:03.121643+00:00','2026-11-22 10:27:03.265264+00:00',28,42);
INSERT INTO "notice" VALUES(56,'220:28','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/Q9ARX-sMdVF9aY21','2026-11-19 10:27:03.135268+00:00','2026-11-22 10:27:03.205199+00:00',28,28);
INSERT INTO "notice" VALUES(57,'234:14','A moderator has seen “{title}”. Others can see it now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":""}','/decisions/383jGW5FIO2b6V5q','2026-11-20 09:37:02.982221+00:00','2026-11-22 10:27:03.150991+00:00',NULL,14);
INSERT INTO "notice" VALUES(58,'238:14','A moderator has hidden “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Je vraag leek niet over werk te gaan."}','/decisions/gnNtXBsaZtQNz9VS','2026-11-20 10:07:02.982007+00:00','2026-11-22 10:27:03.148881+00:00',NULL,14);
INSERT INTO "notice" VALUES(59,'238:38','A moderator looked, and has hidden it. Only who posted it still sees it.','{}','/reports/vFLvVwYft4Epgtbe','2026-11-20 10:07:02.983685+00:00','2026-11-22 10:27:03.257067+00:00',NULL,38);
INSERT INTO "notice" VALUES(60,'241:14','A moderator took back the decision about “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}','/decisions/gnNtXBsaZtQNz9VS','2026-11-20 10:08:02.992819+00:00','2026-11-22 10:27:03.147223+00:00',NULL,14);
INSERT INTO "notice" VALUES(61,'241:38','A moderator took back the decision about something you reported. It is looked at again.','{}','/reports/vFLvVwYft4Epgtbe','2026-11-20 10:08:02.995871+00:00','2026-11-22 10:27:03.253098+00:00',NULL,38);
INSERT INTO "notice" VALUES(62,'242:14','A moderator has seen “{title}”. Others can see it now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":""}','/decisions/Zlg1VhUoBDObe2YZ','2026-11-20 10:27:03.040987+00:00','2026-11-22 10:27:03.145256+00:00',NULL,14);
INSERT INTO "notice" VALUES(63,'242:38','A moderator looked. No house rule is broken: it stays.','{}','/reports/vFLvVwYft4Epgtbe','2026-11-20 10:27:03.048392+00:00','2026-11-22 10:27:03.245843+00:00',NULL,38);
INSERT INTO "notice" VALUES(64,'told:R9jq9X9zzAb0cIJ7:11','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-20 10:27:03.082052+00:00','2026-11-22 10:27:03.129260+00:00',28,11);
INSERT INTO "notice" VALUES(65,'told:R9jq9X9zzAb0cIJ7:21','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-20 10:27:03.100529+00:00','2026-11-22 10:27:03.156798+00:00',28,21);
INSERT INTO "notice" VALUES(66,'told:R9jq9X9zzAb0cIJ7:36','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-20 10:27:03.114024+00:00','2026-11-22 10:27:03.228112+00:00',28,36);
INSERT INTO "notice" VALUES(67,'told:R9jq9X9zzAb0cIJ7:38','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-20 10:27:03.123060+00:00','2026-11-22 10:27:03.237872+00:00',28,38);
INSERT INTO "notice" VALUES(68,'250:12','{name} wrote you a message.','{}','/conversations/k4XvgLkNwFa7bICP','2026-11-21 10:27:02.982183+00:00','2026-11-22 10:27:03.135059+00:00',14,12);
INSERT INTO "notice" VALUES(69,'245:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-21 10:27:02.996188+00:00','2026-11-22 10:27:03.138083+00:00',12,14);
INSERT INTO "notice" VALUES(70,'246:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-21 10:27:03.012810+00:00','2026-11-22 10:27:03.136589+00:00',7,14);
INSERT INTO "notice" VALUES(71,'247:7','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-21 10:27:03.028973+00:00','2026-11-22 10:27:03.123519+00:00',14,7);
INSERT INTO "notice" VALUES(72,'249:12','{name} chose your offer: “{title}”. You can talk now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/conversations/k4XvgLkNwFa7bICP','2026-11-21 10:27:03.044885+00:00','2026-11-22 10:27:03.133068+00:00',14,12);
INSERT INTO "notice" VALUES(73,'254:24','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/w83f-qk7j-1zP4We','2026-11-21 10:27:03.061033+00:00','2026-11-22 10:27:03.184774+00:00',51,24);
INSERT INTO "notice" VALUES(74,'254:51','“{title}” is done. You can still thank the one who helped.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/w83f-qk7j-1zP4We','2026-11-21 10:27:03.067707+00:00','2026-11-22 10:27:03.281016+00:00',51,51);
INSERT INTO "notice" VALUES(75,'255:24','{name} thanks you for your help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/w83f-qk7j-1zP4We','2026-11-21 10:27:03.084624+00:00','2026-11-22 10:27:03.177452+00:00',51,24);
INSERT INTO "notice" VALUES(76,'256:51','The one who helped with “{title}” said how it went.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/w83f-qk7j-1zP4We','2026-11-21 10:27:03.103690+00:00','2026-11-22 10:27:03.277389+00:00',51,51);
INSERT INTO "notice" VALUES(77,'257:22','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Een dag meelopen bij een machinebouwer"}','/requests/MNEbO7cl-KNmTHT_','2026-11-22 04:31:02.978239+00:00','2026-11-22 10:27:03.172930+00:00',22,22);
INSERT INTO "notice" VALUES(78,'258:28','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Assistent boekhouder"}','/outfits/R9jq9X9zzAb0cIJ7','2026-11-22 04:31:03.001618+00:00','2026-11-22 10:27:03.197618+00:00',NULL,28);
INSERT INTO "notice" VALUES(79,'265:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-22 10:27:02.997298+00:00','2026-11-22 10:27:03.309334+00:00',21,54);
INSERT INTO "notice" VALUES(80,'267:9','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-22 10:27:03.004328+00:00','2026-11-22 10:27:03.125719+00:00',45,9);
INSERT INTO "notice" VALUES(81,'267:45','“{title}” is done. You can still thank the one who helped.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-22 10:27:03.007984+00:00','2026-11-22 10:27:03.269455+00:00',45,45);
INSERT INTO "notice" VALUES(82,'261:54','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg","reason":""}','/decisions/YmSrENrPSd5ZxtKt','2026-11-22 10:27:03.019334+00:00','2026-11-22 10:27:03.298865+00:00',NULL,54);
INSERT INTO "notice" VALUES(83,'276:54','{name} wrote you a message.','{}','/conversations/eAvuRokfThwlvvN8','2026-11-23 05:31:02.981484+00:00','2026-11-23 08:27:02.979063+00:00',21,54);
INSERT INTO "notice" VALUES(84,'271:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-23 05:31:02.994452+00:00','2026-11-24 06:27:02.979890+00:00',4,54);
INSERT INTO "notice" VALUES(85,'272:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-23 05:31:03.000761+00:00','2026-11-25 10:27:03.193924+00:00',54,4);
INSERT INTO "notice" VALUES(86,'274:21','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/conversations/eAvuRokfThwlvvN8','2026-11-23 05:31:03.007305+00:00','2026-11-25 10:27:03.218960+00:00',54,21);
INSERT INTO "notice" VALUES(87,'269:9','{name} thanks you for your help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-23 05:31:03.014029+00:00','2026-11-25 10:27:03.196215+00:00',45,9);
INSERT INTO "notice" VALUES(88,'270:45','The one who helped with “{title}” said how it went.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/ik4MiZU9c87UyMH7','2026-11-23 05:31:03.019712+00:00','2026-11-25 10:27:03.230597+00:00',45,45);
INSERT INTO "notice" VALUES(89,'286:14','{name} wrote you a message.','{}','/conversations/k4XvgLkNwFa7bICP','2026-11-23 09:31:02.983592+00:00','2026-11-25 10:27:03.209121+00:00',12,14);
INSERT INTO "notice" VALUES(90,'287:21','{name} wrote you a message.','{}','/conversations/eAvuRokfThwlvvN8','2026-11-23 09:31:02.997709+00:00','2026-11-25 10:27:03.215191+00:00',54,21);
INSERT INTO "notice" VALUES(91,'284:14','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.","reason":""}','/decisions/-avLY0yKauIQI7WR','2026-11-23 09:31:03.111328+00:00','2026-11-25 10:27:03.207370+00:00',NULL,14);
INSERT INTO "notice" VALUES(92,'first:8eNqSVJ8NjtYIeD9:14','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Verzorgende in de thuiszorg"}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-23 09:31:03.146808+00:00','2026-11-25 10:27:03.205722+00:00',NULL,14);
INSERT INTO "notice" VALUES(93,'296:55','A moderator has seen “{title}”. Others can see it now.','{"title":"Welke banen passen bij tot september?","reason":""}','/decisions/Xzy-tuzEUgICx2Yh','2026-11-23 10:27:02.987280+00:00','2026-11-25 10:27:03.237283+00:00',NULL,55);
INSERT INTO "notice" VALUES(94,'helped:fQBcB2-_CZKpg_fB:12','What you said helped {name}. Thank you.','{}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-23 10:27:03.011640+00:00','2026-11-25 10:27:03.200950+00:00',14,12);
INSERT INTO "notice" VALUES(95,'309:55','{name} offers help with “{title}”.','{"title":"Welke banen passen bij tot september?"}','/requests/DD9WcOissLL6OqDl','2026-11-23 14:27:03.034309+00:00','2026-11-24 00:27:02.986303+00:00',11,55);
INSERT INTO "notice" VALUES(96,'308:14','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Verzorgende in de thuiszorg"}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-23 14:27:03.047418+00:00','2026-11-25 10:27:03.203899+00:00',NULL,14);
INSERT INTO "notice" VALUES(97,'316:55','{name} wrote you a message.','{}','/conversations/AyBtCXYmDnS4upel','2026-11-24 07:31:02.981744+00:00','2026-11-25 10:27:03.236102+00:00',11,55);
INSERT INTO "notice" VALUES(98,'313:11','{name} chose your offer: “{title}”. You can talk now.','{"title":"Welke banen passen bij tot september?"}','/conversations/AyBtCXYmDnS4upel','2026-11-24 07:31:02.989988+00:00','2026-11-25 10:27:03.197650+00:00',55,11);
INSERT INTO "notice" VALUES(99,'319:21','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-24 07:31:02.996745+00:00','2026-11-25 10:27:03.213576+00:00',54,21);
INSERT INTO "notice" VALUES(100,'319:54','“{title}” is done. You can still thank the one who helped.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-24 07:31:02.999307+00:00','2026-11-25 10:27:03.234493+00:00',54,54);
INSERT INTO "notice" VALUES(101,'320:21','{name} thanks you for your help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-24 07:31:03.005693+00:00','2026-11-25 10:27:03.211247+00:00',54,21);
INSERT INTO "notice" VALUES(102,'321:54','The one who helped with “{title}” said how it went.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/yNuGB2Kl1mKB3sVJ','2026-11-24 07:31:03.017149+00:00','2026-11-25 10:27:03.232164+00:00',54,54);
INSERT INTO "notice" VALUES(103,'310:56','A moderator has taken away “{title}”. Why: {reason}','{"title":"Verdien 2000 euro per maand vanuit huis","reason":"Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}','/decisions/X0YT0jZr9haJVkKF','2026-11-24 07:31:03.062145+00:00','2026-11-25 10:27:03.240103+00:00',NULL,56);
INSERT INTO "notice" VALUES(104,'326:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-24 10:27:02.984992+00:00','2026-11-24 22:27:02.988533+00:00',4,33);
INSERT INTO "notice" VALUES(105,'324:33','A moderator has seen “{title}”. Others can see it now.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?","reason":""}','/decisions/5GQNehj3eUdynZnR','2026-11-24 10:27:02.994254+00:00','2026-11-25 10:27:03.226031+00:00',NULL,33);
INSERT INTO "notice" VALUES(106,'328:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-24 14:31:03.002118+00:00','2026-11-24 22:27:02.988533+00:00',27,33);
INSERT INTO "notice" VALUES(107,'337:33','{name} wrote you a message.','{}','/conversations/CGhsQakwt5oZdt8d','2026-11-25 08:31:02.982343+00:00','2026-11-25 10:27:03.223289+00:00',27,33);
INSERT INTO "notice" VALUES(108,'333:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-25 08:31:02.998607+00:00','2026-11-25 10:27:03.191667+00:00',33,4);
INSERT INTO "notice" VALUES(109,'335:27','{name} chose your offer: “{title}”. You can talk now.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/conversations/CGhsQakwt5oZdt8d','2026-11-25 08:31:03.006348+00:00','2026-11-25 10:27:03.221211+00:00',33,27);
INSERT INTO "notice" VALUES(110,'331:56','A moderator has closed your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.','{"title":"Nog vijf plekken: thuis verdienen","reason":"Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}','/decisions/AutlKsHX892wbSzm','2026-11-25 08:31:03.077894+00:00','2026-11-25 10:27:03.238568+00:00',NULL,56);
INSERT INTO "notice" VALUES(111,'344:39','A moderator has seen “{title}”. Others can see it now.','{"title":"Een eigen koffiekar: klopt mijn sommetje?","reason":""}','/decisions/xbv8caR3TUVQH0Xk','2026-11-25 10:27:02.992664+00:00','2026-11-25 10:27:03.228929+00:00',NULL,39);
INSERT INTO "notice" VALUES(112,'350:39','{name} wrote you a message.','{}','/conversations/0XNiIQ7nua4wxIoK','2026-11-26 05:31:03.003613+00:00','2026-11-27 06:27:02.978049+00:00',28,39);
INSERT INTO "notice" VALUES(113,'346:39','{name} offers help with “{title}”.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/requests/8Cf8uy0hWT83wDF2','2026-11-26 05:31:03.043505+00:00','2026-11-27 10:27:03.325144+00:00',28,39);
INSERT INTO "notice" VALUES(114,'348:28','{name} chose your offer: “{title}”. You can talk now.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/conversations/0XNiIQ7nua4wxIoK','2026-11-26 05:31:03.073429+00:00','2026-11-27 10:27:03.319155+00:00',39,28);
INSERT INTO "notice" VALUES(115,'359:49','{name} offers help with “{title}”.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/requests/KA2pZgCpxZn5dSwc','2026-11-26 10:27:02.993385+00:00','2026-11-26 12:27:02.983421+00:00',8,49);
INSERT INTO "notice" VALUES(116,'356:12','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-26 10:27:03.009191+00:00','2026-11-27 10:27:03.314139+00:00',14,12);
INSERT INTO "notice" VALUES(117,'356:14','“{title}” is done. You can still thank the one who helped.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-26 10:27:03.017494+00:00','2026-11-27 10:27:03.316644+00:00',14,14);
INSERT INTO "notice" VALUES(118,'357:12','{name} thanks you for your help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-26 10:27:03.041595+00:00','2026-11-27 10:27:03.312988+00:00',14,12);
INSERT INTO "notice" VALUES(119,'358:14','The one who helped with “{title}” said how it went.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/VPZOCNLZh84oYsN-','2026-11-26 10:27:03.053645+00:00','2026-11-27 10:27:03.315509+00:00',14,14);
INSERT INTO "notice" VALUES(120,'353:49','A moderator has seen “{title}”. Others can see it now.','{"title":"Proefdag in een keuken: wat verwachten ze?","reason":""}','/decisions/Wk3ub5ObESozXQhl','2026-11-26 10:27:03.093032+00:00','2026-11-27 10:27:03.329456+00:00',NULL,49);
INSERT INTO "notice" VALUES(121,'365:49','{name} wrote you a message.','{}','/conversations/uYsYVqHKTmhY1VCw','2026-11-27 00:31:02.992118+00:00','2026-11-27 08:27:02.979623+00:00',8,49);
INSERT INTO "notice" VALUES(122,'363:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/conversations/uYsYVqHKTmhY1VCw','2026-11-27 00:31:03.008768+00:00','2026-11-27 09:27:02.978148+00:00',49,8);
INSERT INTO "notice" VALUES(123,'368:53','A moderator has seen “{title}”. Others can see it now.','{"title":"My nursing diploma is being checked: what can I do meanwhile?","reason":""}','/decisions/SmWmqxMGfI2A6TnD','2026-11-27 04:31:02.993805+00:00','2026-11-27 10:27:03.331896+00:00',NULL,53);
INSERT INTO "notice" VALUES(124,'375:28','{name} wrote you a message.','{}','/conversations/0XNiIQ7nua4wxIoK','2026-11-27 08:31:02.982185+00:00','2026-11-27 10:27:03.317979+00:00',39,28);
INSERT INTO "notice" VALUES(125,'376:8','{name} wrote you a message.','{}','/conversations/uYsYVqHKTmhY1VCw','2026-11-27 08:31:03.002110+00:00','2026-11-27 09:27:02.978148+00:00',49,8);
INSERT INTO "notice" VALUES(126,'374:53','{name} offers help with “{title}”.','{"title":"My nursing diploma is being checked: what can I do\u2026"}','/requests/bcA8oEwNF4_9cuDN','2026-11-27 08:31:03.019939+00:00','2026-11-27 10:27:03.330895+00:00',7,53);
INSERT INTO "notice" VALUES(127,'378:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HQDcOB8E4NVls563','2026-11-27 08:31:03.032575+00:00','2026-11-27 10:27:03.322019+00:00',10,31);
INSERT INTO "notice" VALUES(128,'372:31','A moderator has seen “{title}”. Others can see it now.','{"title":"Technisch gesprek voor frontend, met live coderen","reason":""}','/decisions/znK6MBFZ1ZJu_-HZ','2026-11-27 08:31:03.115768+00:00','2026-11-27 10:27:03.320677+00:00',NULL,31);
INSERT INTO "notice" VALUES(129,'382:49','{name} wrote you a message.','{}','/conversations/uYsYVqHKTmhY1VCw','2026-11-27 10:27:02.991494+00:00','2026-11-27 10:27:03.328201+00:00',8,49);
INSERT INTO "notice" VALUES(130,'380:43','A moderator has seen “{title}”. Others can see it now.','{"title":"Brief voor een leerplek als helpende","reason":""}','/decisions/KEmPWLpmeqD0VgOs','2026-11-27 10:27:03.032076+00:00','2026-11-27 10:27:03.326655+00:00',NULL,43);
INSERT INTO "notice" VALUES(131,'told:8eNqSVJ8NjtYIeD9:7','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-27 10:27:03.056325+00:00','2026-11-27 10:27:03.309929+00:00',14,7);
INSERT INTO "notice" VALUES(132,'told:8eNqSVJ8NjtYIeD9:12','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-27 10:27:03.063387+00:00','2026-11-27 10:27:03.311745+00:00',14,12);
INSERT INTO "notice" VALUES(133,'told:8eNqSVJ8NjtYIeD9:37','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-27 10:27:03.071651+00:00','2026-11-27 10:27:03.323576+00:00',14,37);
INSERT INTO "notice" VALUES(134,'385:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/FewsrxUsA6gOtfug','2026-11-27 13:27:02.978678+00:00','2026-11-27 19:27:02.992595+00:00',6,43);
INSERT INTO "notice" VALUES(135,'384:14','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Verzorgende in de thuiszorg"}','/outfits/8eNqSVJ8NjtYIeD9','2026-11-27 13:27:02.985546+00:00','2026-11-28 10:27:03.418757+00:00',NULL,14);
INSERT INTO "notice" VALUES(136,'386:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/FewsrxUsA6gOtfug','2026-11-27 16:27:03.040902+00:00','2026-11-27 19:27:02.992595+00:00',5,43);
INSERT INTO "notice" VALUES(137,'387:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HQDcOB8E4NVls563','2026-11-27 16:27:03.053407+00:00','2026-11-28 10:27:03.462593+00:00',32,31);
INSERT INTO "notice" VALUES(138,'388:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/FewsrxUsA6gOtfug','2026-11-27 16:27:03.059017+00:00','2026-11-27 19:27:02.992595+00:00',21,43);
INSERT INTO "notice" VALUES(139,'389:32','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HQDcOB8E4NVls563','2026-11-27 16:27:03.064539+00:00','2026-11-28 10:27:03.466743+00:00',31,32);
INSERT INTO "notice" VALUES(140,'391:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/conversations/j0Ml92kDn3R0c8Gf','2026-11-27 16:27:03.078069+00:00','2026-11-27 18:27:02.976303+00:00',31,10);
INSERT INTO "notice" VALUES(141,'393:31','{name} wrote you a message.','{}','/conversations/j0Ml92kDn3R0c8Gf','2026-11-27 19:27:03.083239+00:00','2026-11-28 10:27:03.454651+00:00',10,31);
INSERT INTO "notice" VALUES(142,'394:5','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/FewsrxUsA6gOtfug','2026-11-27 19:27:03.101490+00:00','2026-11-28 10:27:03.403025+00:00',43,5);
INSERT INTO "notice" VALUES(143,'395:21','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/FewsrxUsA6gOtfug','2026-11-27 19:27:03.124084+00:00','2026-11-28 10:27:03.434458+00:00',43,21);
INSERT INTO "notice" VALUES(144,'397:6','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor een leerplek als helpende"}','/conversations/DWkkbjBTSJE9eSd3','2026-11-27 19:27:03.138837+00:00','2026-11-27 22:27:02.980447+00:00',43,6);
INSERT INTO "notice" VALUES(145,'399:43','{name} wrote you a message.','{}','/conversations/DWkkbjBTSJE9eSd3','2026-11-27 22:27:03.103453+00:00','2026-11-27 23:27:02.975741+00:00',6,43);
INSERT INTO "notice" VALUES(146,'404:6','{name} wrote you a message.','{}','/conversations/DWkkbjBTSJE9eSd3','2026-11-28 01:27:02.979002+00:00','2026-11-28 10:27:03.406677+00:00',43,6);
INSERT INTO "notice" VALUES(147,'402:29','A moderator has seen “{title}”. Others can see it now.','{"title":"Een keer per week wandelen en over werk praten","reason":""}','/decisions/uIK7V1Mw56IREVoX','2026-11-28 01:27:02.990398+00:00','2026-11-28 10:27:03.450372+00:00',NULL,29);
INSERT INTO "notice" VALUES(148,'407:41','A moderator has seen “{title}”. Others can see it now.','{"title":"From housekeeping to the front desk: how do I tell it?","reason":""}','/decisions/XCuYkj5ZjVTVn5SY','2026-11-28 03:31:02.990962+00:00','2026-11-28 10:27:03.502646+00:00',NULL,41);
INSERT INTO "notice" VALUES(149,'411:21','A moderator has seen “{title}”. Others can see it now.','{"title":"Hoe praat ik over zeven maanden zonder werk?","reason":""}','/decisions/gFPVMmfWVKBAyNF8','2026-11-28 04:27:03.400237+00:00','2026-11-28 10:27:03.430298+00:00',NULL,21);
INSERT INTO "notice" VALUES(150,'420:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/KlsWMWgRbifv45cj','2026-11-28 07:27:03.011614+00:00','2026-11-28 10:27:03.494325+00:00',8,41);
INSERT INTO "notice" VALUES(151,'423:29','{name} offers help with “{title}”.','{"title":"Een keer per week wandelen en over werk praten"}','/requests/b-jKk4rgoAmyxnnL','2026-11-28 07:27:03.019537+00:00','2026-11-28 10:27:03.446790+00:00',13,29);
INSERT INTO "notice" VALUES(152,'424:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/bxah1muZqhRgunfq','2026-11-28 07:27:03.029305+00:00','2026-11-28 10:27:03.427205+00:00',4,21);
INSERT INTO "notice" VALUES(153,'419:27','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-28 07:27:03.036919+00:00','2026-11-28 10:27:03.442318+00:00',33,27);
INSERT INTO "notice" VALUES(154,'419:33','“{title}” is done. You can still thank the one who helped.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-28 07:27:03.038981+00:00','2026-11-28 10:27:03.474468+00:00',33,33);
INSERT INTO "notice" VALUES(155,'421:27','{name} thanks you for your help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-28 07:27:03.044077+00:00','2026-11-28 10:27:03.438966+00:00',33,27);
INSERT INTO "notice" VALUES(156,'422:33','The one who helped with “{title}” said how it went.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/V0Is2xSQl1Bi17Hz','2026-11-28 07:27:03.048876+00:00','2026-11-28 10:27:03.470722+00:00',33,33);
INSERT INTO "notice" VALUES(157,'416:49','A moderator has seen “{title}”. Others can see it now.','{"title":"Wat trek je aan naar een keuken, als je daar een schort krijgt?","reason":""}','/decisions/eIB0dpEXnyB73LPF','2026-11-28 07:27:03.077644+00:00','2026-11-28 10:27:03.514785+00:00',NULL,49);
INSERT INTO "notice" VALUES(158,'432:11','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Welke banen passen bij tot september?"}','/requests/DD9WcOissLL6OqDl','2026-11-28 08:31:02.979148+00:00','2026-11-28 09:27:03.014518+00:00',55,11);
INSERT INTO "notice" VALUES(159,'432:55','“{title}” is done. You can still thank the one who helped.','{"title":"Welke banen passen bij tot september?"}','/requests/DD9WcOissLL6OqDl','2026-11-28 08:31:02.981138+00:00','2026-11-28 10:27:03.526710+00:00',55,55);
INSERT INTO "notice" VALUES(160,'428:34','A moderator has seen “{title}”. Others can see it now.','{"title":"Letter about my welding diploma, I don''t understand it","reason":""}','/decisions/TMBKOD60Fgq8DJMi','2026-11-28 08:31:02.995403+00:00','2026-11-28 10:27:03.478802+00:00',NULL,34);
INSERT INTO "notice" VALUES(161,'443:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/KlsWMWgRbifv45cj','2026-11-28 10:27:02.994813+00:00','2026-11-28 10:27:03.490974+00:00',11,41);
INSERT INTO "notice" VALUES(162,'441:55','The one who helped with “{title}” said how it went.','{"title":"Welke banen passen bij tot september?"}','/requests/DD9WcOissLL6OqDl','2026-11-28 10:27:03.012177+00:00','2026-11-28 10:27:03.518845+00:00',55,55);
INSERT INTO "notice" VALUES(163,'435:37','A moderator has seen “{title}”. Others can see it now.','{"title":"Zwart is bijna verplicht, maar ik krijg er geen plezier van.","reason":""}','/decisions/E73_aeK3JFw2ANK_','2026-11-28 10:27:03.038309+00:00','2026-11-28 10:27:03.486375+00:00',NULL,37);
INSERT INTO "notice" VALUES(164,'first:cAnJHgPGOkCUcurn:49','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Leerling-kok, proefavond"}','/outfits/cAnJHgPGOkCUcurn','2026-11-28 10:27:03.082541+00:00','2026-11-28 10:27:03.506841+00:00',NULL,49);
INSERT INTO "notice" VALUES(165,'helped:JE9Pa5MtzAMUheYp:8','What you said helped {name}. Thank you.','{}','/outfits/cAnJHgPGOkCUcurn','2026-11-28 10:27:03.109819+00:00','2026-11-28 10:27:03.414954+00:00',49,8);
INSERT INTO "notice" VALUES(166,'455:8','{name} wrote you a message.','{}','/conversations/iXpS7iiQdF1eGZrB','2026-11-28 13:27:03.085191+00:00','2026-11-28 14:27:03.796987+00:00',41,8);
INSERT INTO "notice" VALUES(167,'451:11','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/KlsWMWgRbifv45cj','2026-11-28 13:27:03.108638+00:00','2026-11-29 10:27:03.143993+00:00',41,11);
INSERT INTO "notice" VALUES(168,'453:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/conversations/iXpS7iiQdF1eGZrB','2026-11-28 13:27:03.124925+00:00','2026-11-28 14:27:03.796987+00:00',41,8);
INSERT INTO "notice" VALUES(169,'454:34','{name} offers help with “{title}”.','{"title":"Letter about my welding diploma, I don''t understand it"}','/requests/SALggwiYaYliKKLC','2026-11-28 13:27:03.141777+00:00','2026-11-28 16:27:02.998879+00:00',25,34);
INSERT INTO "notice" VALUES(170,'459:43','{name} wrote you a message.','{}','/conversations/DWkkbjBTSJE9eSd3','2026-11-28 14:31:02.982298+00:00','2026-11-29 10:27:03.217981+00:00',6,43);
INSERT INTO "notice" VALUES(171,'460:41','{name} wrote you a message.','{}','/conversations/iXpS7iiQdF1eGZrB','2026-11-28 14:31:02.989600+00:00','2026-11-29 08:27:03.025624+00:00',8,41);
INSERT INTO "notice" VALUES(172,'458:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/bxah1muZqhRgunfq','2026-11-28 14:31:02.997993+00:00','2026-11-28 16:27:02.982710+00:00',24,21);
INSERT INTO "notice" VALUES(173,'first:rnS8RcqnAQUSCQOV:37','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Kapsalon"}','/outfits/rnS8RcqnAQUSCQOV','2026-11-28 14:31:03.032735+00:00','2026-11-29 10:27:03.205285+00:00',NULL,37);
INSERT INTO "notice" VALUES(174,'465:24','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/bxah1muZqhRgunfq','2026-11-28 16:27:03.024826+00:00','2026-11-29 10:27:03.154847+00:00',21,24);
INSERT INTO "notice" VALUES(175,'467:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/conversations/pffWwM6ebYmeDqKv','2026-11-28 16:27:03.049481+00:00','2026-11-28 18:27:02.980830+00:00',21,4);
INSERT INTO "notice" VALUES(176,'469:25','{name} chose your offer: “{title}”. You can talk now.','{"title":"Letter about my welding diploma, I don''t understand it"}','/conversations/wmwsv-41Tixl7ToD','2026-11-28 16:27:03.067032+00:00','2026-11-28 19:27:03.020556+00:00',34,25);
INSERT INTO "notice" VALUES(177,'463:54','A moderator has seen “{title}”. Others can see it now.','{"title":"Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht\u2026","reason":""}','/decisions/kiVb9ikECvBMzGkM','2026-11-28 16:27:03.099872+00:00','2026-11-29 10:27:03.313941+00:00',NULL,54);
INSERT INTO "notice" VALUES(178,'476:21','{name} wrote you a message.','{}','/conversations/pffWwM6ebYmeDqKv','2026-11-28 19:27:03.070094+00:00','2026-11-29 10:27:03.146389+00:00',4,21);
INSERT INTO "notice" VALUES(179,'478:34','{name} wrote you a message.','{}','/conversations/wmwsv-41Tixl7ToD','2026-11-28 19:27:03.082626+00:00','2026-11-28 20:27:02.975981+00:00',25,34);
INSERT INTO "notice" VALUES(180,'first:vXbrQOqnsmv_pt1E:54','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Receptie van een hotel"}','/outfits/vXbrQOqnsmv_pt1E','2026-11-28 19:27:03.155065+00:00','2026-11-29 10:27:03.303288+00:00',NULL,54);
INSERT INTO "notice" VALUES(181,'helped:XM2GOyP3-WfwOjy-:8','What you said helped {name}. Thank you.','{}','/outfits/vXbrQOqnsmv_pt1E','2026-11-28 19:27:03.172029+00:00','2026-11-29 10:27:03.141918+00:00',54,8);
INSERT INTO "notice" VALUES(182,'482:25','{name} wrote you a message.','{}','/conversations/wmwsv-41Tixl7ToD','2026-11-28 22:27:03.057398+00:00','2026-11-29 10:27:03.158750+00:00',34,25);
INSERT INTO "notice" VALUES(183,'helped:0Kmexw_Vy07eEx_9:36','What you said helped {name}. Thank you.','{}','/outfits/vXbrQOqnsmv_pt1E','2026-11-28 22:27:03.088237+00:00','2026-11-29 10:27:03.190078+00:00',54,36);
INSERT INTO "notice" VALUES(184,'487:54','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Receptie van een hotel"}','/outfits/vXbrQOqnsmv_pt1E','2026-11-28 22:27:03.137163+00:00','2026-11-29 10:27:03.299628+00:00',NULL,54);
INSERT INTO "notice" VALUES(185,'494:48','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie past een ochtend op mijn hond?","reason":""}','/decisions/7j09IFw1sChZTsXS','2026-11-29 01:27:03.338273+00:00','2026-11-29 10:27:03.258024+00:00',NULL,48);
INSERT INTO "notice" VALUES(186,'499:48','A moderator has seen “{title}”. Others can see it now.','{"title":"Alles zit onder de haren. Is dat erg, bij een dierenopvang?","reason":""}','/decisions/gimXclyu3xkbpyXw','2026-11-29 02:31:03.012393+00:00','2026-11-29 10:27:03.249835+00:00',NULL,48);
INSERT INTO "notice" VALUES(187,'504:48','{name} offers help with “{title}”.','{"title":"Wie past een ochtend op mijn hond?"}','/requests/76c-2Z-8hWMRwiuK','2026-11-29 04:27:03.176427+00:00','2026-11-29 06:27:02.985259+00:00',7,48);
INSERT INTO "notice" VALUES(188,'511:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/k6wc9jmDQfkVqjOw','2026-11-29 05:31:02.979646+00:00','2026-11-29 10:27:03.293906+00:00',36,54);
INSERT INTO "notice" VALUES(189,'506:57','A moderator has seen “{title}”. Others can see it now.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?","reason":""}','/decisions/JyitR_HJO4ptfNsz','2026-11-29 05:31:02.995416+00:00','2026-11-29 10:27:03.318934+00:00',NULL,57);
INSERT INTO "notice" VALUES(190,'520:7','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie past een ochtend op mijn hond?"}','/conversations/QxI7O4uh7Rq7JOcQ','2026-11-29 06:31:02.991858+00:00','2026-11-29 08:27:03.114686+00:00',48,7);
INSERT INTO "notice" VALUES(191,'516:31','A moderator has seen “{title}”. Others can see it now.','{"title":"In welke voelt een team zich op zijn gemak, A of B?","reason":""}','/decisions/EbECmEobFNBF0lrA','2026-11-29 06:31:03.037630+00:00','2026-11-29 10:27:03.177359+00:00',NULL,31);
INSERT INTO "notice" VALUES(192,'526:8','{name} wrote you a message.','{}','/conversations/uYsYVqHKTmhY1VCw','2026-11-29 07:27:03.735462+00:00','2026-11-29 09:27:03.026899+00:00',49,8);
INSERT INTO "notice" VALUES(193,'527:7','{name} wrote you a message.','{}','/conversations/QxI7O4uh7Rq7JOcQ','2026-11-29 07:27:03.750675+00:00','2026-11-29 08:27:03.114686+00:00',48,7);
INSERT INTO "notice" VALUES(194,'522:46','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie reist een keer mee naar Barendrecht?","reason":""}','/decisions/d9rs1tKUbsad8bEx','2026-11-29 07:27:03.810467+00:00','2026-11-29 10:27:03.227279+00:00',NULL,46);
INSERT INTO "notice" VALUES(195,'first:aTN4ETE1AGPcpXJO:48','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Dierenopvang"}','/outfits/aTN4ETE1AGPcpXJO','2026-11-29 07:27:03.847388+00:00','2026-11-29 10:27:03.243860+00:00',NULL,48);
INSERT INTO "notice" VALUES(196,'536:8','{name} wrote you a message.','{}','/conversations/iXpS7iiQdF1eGZrB','2026-11-29 09:31:02.989267+00:00','2026-11-29 10:27:03.138376+00:00',41,8);
INSERT INTO "notice" VALUES(197,'537:48','{name} wrote you a message.','{}','/conversations/QxI7O4uh7Rq7JOcQ','2026-11-29 09:31:03.002783+00:00','2026-11-29 10:27:03.234355+00:00',7,48);
INSERT INTO "notice" VALUES(198,'542:49','{name} wrote you a message.','{}','/conversations/uYsYVqHKTmhY1VCw','2026-11-29 09:31:03.033051+00:00','2026-11-29 10:27:03.267396+00:00',8,49);
INSERT INTO "notice" VALUES(199,'535:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/k6wc9jmDQfkVqjOw','2026-11-29 09:31:03.092913+00:00','2026-11-29 10:27:03.286972+00:00',14,54);
INSERT INTO "notice" VALUES(200,'530:40','A moderator has seen “{title}”. Others can see it now.','{"title":"Ze zeiden: netjes, maar niet opvallend. Is een das te veel?","reason":""}','/decisions/GYgRyLtJL_GgMiaf','2026-11-29 09:31:03.217882+00:00','2026-11-29 10:27:03.209886+00:00',NULL,40);
INSERT INTO "notice" VALUES(201,'helped:oO1NNCiJqXTq0fI6:37','What you said helped {name}. Thank you.','{}','/outfits/aTN4ETE1AGPcpXJO','2026-11-29 09:31:03.261646+00:00','2026-11-29 10:27:03.195217+00:00',48,37);
INSERT INTO "notice" VALUES(202,'first:QAWSm9KWon_eCyaz:31','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Frontend-ontwikkelaar"}','/outfits/QAWSm9KWon_eCyaz','2026-11-29 09:31:03.309598+00:00','2026-11-29 10:27:03.172354+00:00',NULL,31);
INSERT INTO "notice" VALUES(203,'545:50','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie durft eerlijk naar mijn werk te kijken?","reason":""}','/decisions/64Rk-uo-5A4FjHhc','2026-11-29 10:27:02.980101+00:00','2026-11-29 10:27:03.273909+00:00',NULL,50);
INSERT INTO "notice" VALUES(204,'557:36','{name} wrote you a message.','{}','/conversations/IvINwelW_c0Wr0bk','2026-11-29 12:31:02.979420+00:00','2026-11-29 13:27:02.976071+00:00',54,36);
INSERT INTO "notice" VALUES(205,'558:4','{name} wrote you a message.','{}','/conversations/pffWwM6ebYmeDqKv','2026-11-29 12:31:02.984747+00:00','2026-11-29 13:27:02.989922+00:00',21,4);
INSERT INTO "notice" VALUES(206,'549:14','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/k6wc9jmDQfkVqjOw','2026-11-29 12:31:02.991077+00:00',NULL,54,14);
INSERT INTO "notice" VALUES(207,'551:36','{name} chose your offer: “{title}”. You can talk now.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/conversations/IvINwelW_c0Wr0bk','2026-11-29 12:31:02.998236+00:00','2026-11-29 13:27:02.976071+00:00',54,36);
INSERT INTO "notice" VALUES(208,'559:57','{name} offers help with “{title}”.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/requests/Ord1Qoss7zesmWmi','2026-11-29 12:31:03.004159+00:00','2026-11-29 16:27:02.999244+00:00',10,57);
INSERT INTO "notice" VALUES(209,'first:4SgQnQePAeUWif4C:40','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Leerling-beveiliger"}','/outfits/4SgQnQePAeUWif4C','2026-11-29 12:31:03.038982+00:00',NULL,NULL,40);
INSERT INTO "notice" VALUES(210,'564:54','{name} wrote you a message.','{}','/conversations/IvINwelW_c0Wr0bk','2026-11-29 13:27:03.023771+00:00','2026-11-29 14:27:03.035994+00:00',36,54);
INSERT INTO "notice" VALUES(211,'565:21','{name} wrote you a message.','{}','/conversations/pffWwM6ebYmeDqKv','2026-11-29 13:27:03.047295+00:00',NULL,4,21);
INSERT INTO "notice" VALUES(212,'562:21','A moderator has seen “{title}”. Others can see it now.','{"title":"A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof\u2026","reason":""}','/decisions/qPxCr9FraovfETxo','2026-11-29 13:27:03.093244+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(213,'573:54','{name} wrote you a message.','{}','/conversations/IvINwelW_c0Wr0bk','2026-11-29 16:27:03.039840+00:00','2026-11-30 08:27:02.976029+00:00',36,54);
INSERT INTO "notice" VALUES(214,'571:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/k6Nipj-yKFMnt4dV','2026-11-29 16:27:03.068140+00:00',NULL,15,46);
INSERT INTO "notice" VALUES(215,'572:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/K90XHoxfHV1pbcIk','2026-11-29 16:27:03.090073+00:00',NULL,18,50);
INSERT INTO "notice" VALUES(216,'578:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/conversations/fprnTqTn1ouP1fOh','2026-11-29 16:27:03.100660+00:00','2026-11-29 18:27:03.320482+00:00',57,10);
INSERT INTO "notice" VALUES(217,'first:T3obLGcdwlhb0WK-:21','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Administratie bij een notaris"}','/outfits/T3obLGcdwlhb0WK-','2026-11-29 16:27:03.144704+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(218,'helped:vyOA4NVSMlmk1KVf:11','What you said helped {name}. Thank you.','{}','/outfits/T3obLGcdwlhb0WK-','2026-11-29 16:27:03.161609+00:00',NULL,21,11);
INSERT INTO "notice" VALUES(219,'586:57','{name} wrote you a message.','{}','/conversations/fprnTqTn1ouP1fOh','2026-11-29 18:31:02.982365+00:00','2026-11-29 19:27:02.976307+00:00',10,57);
INSERT INTO "notice" VALUES(220,'585:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/K90XHoxfHV1pbcIk','2026-11-29 18:31:02.989754+00:00',NULL,31,50);
INSERT INTO "notice" VALUES(221,'591:10','{name} wrote you a message.','{}','/conversations/fprnTqTn1ouP1fOh','2026-11-29 19:27:02.989171+00:00',NULL,57,10);
INSERT INTO "notice" VALUES(222,'589:47','A moderator has seen “{title}”. Others can see it now.','{"title":"Ze zeggen dat het informeel is. Maar het is wel de gemeente.","reason":""}','/decisions/URtwzN7WNKYHv-yG','2026-11-29 19:27:03.002608+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(223,'595:40','A moderator has seen “{title}”. Others can see it now.','{"title":"Mijn brief voor een leerbaan klinkt te stoer","reason":""}','/decisions/2xcA2hii44VrnRXR','2026-11-29 22:27:03.054957+00:00',NULL,NULL,40);
INSERT INTO "notice" VALUES(224,'601:21','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Administratie bij een notaris"}','/outfits/T3obLGcdwlhb0WK-','2026-11-29 22:27:03.105283+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(225,'604:37','A moderator has seen “{title}”. Others can see it now.','{"title":"Proefknippen bij een nieuwe salon","reason":""}','/decisions/7NofGvaxzUNUclqr','2026-11-29 23:31:03.021715+00:00',NULL,NULL,37);
INSERT INTO "notice" VALUES(226,'first:E_tVarFo6vyclzvl:47','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Publieksdienst, burgerzaken"}','/outfits/E_tVarFo6vyclzvl','2026-11-29 23:31:03.050083+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(227,'612:26','A moderator has seen “{title}”. Others can see it now.','{"title":"Praat met mij Nederlands over mijn werk","reason":""}','/decisions/C1SIh8B9dfqaooi9','2026-11-30 00:31:03.125009+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(228,'619:44','A moderator has seen “{title}”. Others can see it now.','{"title":"Een kwekerij bellen, en dan?","reason":""}','/decisions/0r9NyORNAm3D_ZEF','2026-11-30 00:52:03.200449+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(229,'621:33','A moderator has seen “{title}”. Others can see it now.','{"title":"Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.","reason":""}','/decisions/ZX9la9Tk8Gch7Bm4','2026-11-30 01:27:03.455357+00:00',NULL,NULL,33);
INSERT INTO "notice" VALUES(230,'628:31','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Frontend-ontwikkelaar"}','/outfits/QAWSm9KWon_eCyaz','2026-11-30 01:27:03.476175+00:00',NULL,NULL,31);
INSERT INTO "notice" VALUES(231,'632:46','A moderator has seen “{title}”. Others can see it now.','{"title":"Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende\u2026","reason":""}','/decisions/dcsdrbS0fv8DYc03','2026-11-30 02:31:02.998373+00:00',NULL,NULL,46);
INSERT INTO "notice" VALUES(232,'639:32','A moderator has seen “{title}”. Others can see it now.','{"title":"Half an hour of Dutch before an interview","reason":""}','/decisions/9_Y6Jxc-vVs3CLy_','2026-11-30 02:52:03.020049+00:00',NULL,NULL,32);
INSERT INTO "notice" VALUES(233,'649:37','{name} offers help with “{title}”.','{"title":"Proefknippen bij een nieuwe salon"}','/requests/h1U81vnsD5blfm7G','2026-11-30 03:31:02.982020+00:00',NULL,17,37);
INSERT INTO "notice" VALUES(234,'641:57','A moderator has seen “{title}”. Others can see it now.','{"title":"Is een overhemd overdreven voor een stage?","reason":""}','/decisions/L7_xk8p56OjW-6xy','2026-11-30 03:31:03.018384+00:00',NULL,NULL,57);
INSERT INTO "notice" VALUES(235,'first:KSho-xFitnFo9i7T:33','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Orderverzamelaar, vroege dienst"}','/outfits/KSho-xFitnFo9i7T','2026-11-30 03:31:03.037430+00:00',NULL,NULL,33);
INSERT INTO "notice" VALUES(236,'653:52','A moderator has seen “{title}”. Others can see it now.','{"title":"Werkschoenen maat 44 voor een proefdag","reason":""}','/decisions/K3JAaYzvdSwTLR_U','2026-11-30 03:52:02.997818+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(237,'655:53','A moderator has seen “{title}”. Others can see it now.','{"title":"In Porto we wear uniforms at interviews. Here I think not. Is this\u2026","reason":""}','/decisions/JuicxsaFhxwJpYx6','2026-11-30 04:01:03.010639+00:00',NULL,NULL,53);
INSERT INTO "notice" VALUES(238,'662:26','{name} offers help with “{title}”.','{"title":"Praat met mij Nederlands over mijn werk"}','/requests/bSMOCDNCXpWVjJBO','2026-11-30 04:27:03.008174+00:00',NULL,6,26);
INSERT INTO "notice" VALUES(239,'665:52','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist\u2026","reason":""}','/decisions/tQcY7aWzbSoufGTt','2026-11-30 04:52:02.980382+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(240,'667:47','A moderator has seen “{title}”. Others can see it now.','{"title":"Wat draag je bij de gemeente?","reason":""}','/decisions/lvZE9erpUkpLhjdl','2026-11-30 05:01:03.019114+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(241,'672:26','A moderator has seen “{title}”. Others can see it now.','{"title":"I have work clothes and one good shirt. Which one for the first talk?\u2026","reason":""}','/decisions/FR3BYV5BvtPncyca','2026-11-30 05:31:03.013363+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(242,'first:7c_qbMOfWnFYAtMF:53','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Care assistant, weekends"}','/outfits/7c_qbMOfWnFYAtMF','2026-11-30 06:11:03.027823+00:00',NULL,NULL,53);
INSERT INTO "notice" VALUES(243,'679:21','{name} offers help with “{title}”.','{"title":"Een rustige foto voor LinkedIn"}','/requests/48T0o-j6TfoIuShY','2026-11-30 06:31:03.002101+00:00',NULL,18,21);
INSERT INTO "notice" VALUES(244,'684:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/k6Nipj-yKFMnt4dV','2026-11-30 07:21:02.981552+00:00',NULL,38,46);
INSERT INTO "notice" VALUES(245,'685:47','{name} offers help with “{title}”.','{"title":"Wat draag je bij de gemeente?"}','/requests/pdJFp_JQz0_QLdSh','2026-11-30 07:21:02.989216+00:00',NULL,16,47);
INSERT INTO "notice" VALUES(246,'682:44','A moderator has seen “{title}”. Others can see it now.','{"title":"Het regent donderdag. Kom je dan in je regenjas binnen?","reason":""}','/decisions/EOXJq2nRjc4OS-gq','2026-11-30 07:21:03.013305+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(247,'693:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/0_fhZJQoPrA1vnMz','2026-11-30 07:27:03.710184+00:00',NULL,11,54);
INSERT INTO "notice" VALUES(248,'first:5NQytUsQDXmwXZ3_:57','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Stage systeembeheer"}','/outfits/5NQytUsQDXmwXZ3_','2026-11-30 07:27:03.745334+00:00',NULL,NULL,57);
INSERT INTO "notice" VALUES(249,'705:36','{name} wrote you a message.','{}','/conversations/IvINwelW_c0Wr0bk','2026-11-30 08:41:02.994528+00:00','2026-11-30 09:17:02.976931+00:00',54,36);
INSERT INTO "notice" VALUES(250,'704:32','{name} offers help with “{title}”.','{"title":"Half an hour of Dutch before an interview"}','/requests/OH9DK95EbN2v47Oc','2026-11-30 08:41:03.023395+00:00',NULL,25,32);
INSERT INTO "notice" VALUES(251,'698:50','A moderator has seen “{title}”. Others can see it now.','{"title":"Zij dragen daar alles door elkaar. Is dit te braaf?","reason":""}','/decisions/qXW_01mawjeaJgzt','2026-11-30 08:41:03.098300+00:00',NULL,NULL,50);
INSERT INTO "notice" VALUES(252,'first:WiH7TZdwxtD38iZi:52','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Schildersleerling, proefdag"}','/outfits/WiH7TZdwxtD38iZi','2026-11-30 08:41:03.146109+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(253,'710:54','{name} wrote you a message.','{}','/conversations/IvINwelW_c0Wr0bk','2026-11-30 10:27:02.985189+00:00',NULL,36,54);
INSERT INTO "notice" VALUES(254,'709:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/0_fhZJQoPrA1vnMz','2026-11-30 10:27:03.006001+00:00',NULL,25,54);
CREATE TABLE "offer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "municipality" VARCHAR(6) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "audience" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "elsewhere" INT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "message" TEXT NOT NULL,
    "state" VARCHAR(9) NOT NULL  /* OPEN: open\nACCEPTED: accepted\nDECLINED: declined\nWITHDRAWN: withdrawn */,
    "answered_at" TIMESTAMP,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_offer_request_f0d32e" UNIQUE ("request_id", "author_id"),
    CONSTRAINT "offer_state" CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn'))
);
INSERT INTO "offer" VALUES(1,'3nP7uzrXan5yfqWx','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-08 16:27:02.992883+00:00','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','accepted','2026-11-09 02:27:02.984768+00:00',16,3);
INSERT INTO "offer" VALUES(2,'_4UI-mX9iGJfsKXT','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-12 14:27:02.987566+00:00','Strepen kan ik. Stuur maar, je krijgt de helft terug.','accepted','2026-11-12 22:27:02.981876+00:00',4,5);
INSERT INTO "offer" VALUES(3,'Dp2wvg0PFn4tILWP','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-14 14:27:02.993968+00:00','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','accepted','2026-11-14 22:27:02.986065+00:00',42,6);
INSERT INTO "offer" VALUES(4,'PNave65vpHZFtotK','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-17 14:27:03.257218+00:00','Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.','declined','2026-11-18 02:27:02.991799+00:00',4,7);
INSERT INTO "offer" VALUES(5,'FxIT9bwjjF63bAQH','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-17 19:27:03.099489+00:00','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','accepted','2026-11-18 02:27:02.989812+00:00',9,7);
INSERT INTO "offer" VALUES(6,'Oae5UGUfCrq4XRVA','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-18 10:27:03.011621+00:00','Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?','declined','2026-11-19 10:27:02.986369+00:00',16,4);
INSERT INTO "offer" VALUES(7,'yUQXu_oQaaX_Kw08','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-18 14:27:03.005873+00:00','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','accepted','2026-11-19 00:27:02.993244+00:00',24,8);
INSERT INTO "offer" VALUES(8,'_YvFlFgNfTEc44uE','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-20 12:27:03.000094+00:00','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','accepted','2026-11-20 19:27:02.986173+00:00',12,9);
INSERT INTO "offer" VALUES(9,'DkpPx8n7VNy6CPgd','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-20 14:27:03.006153+00:00','Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.','declined','2026-11-20 19:27:02.987894+00:00',7,9);
INSERT INTO "offer" VALUES(10,'zdWWeqr6PyPYOR0M','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-22 08:27:02.991551+00:00','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','accepted','2026-11-22 14:27:02.990383+00:00',21,10);
INSERT INTO "offer" VALUES(11,'kLOOT_tMplCPOqM-','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-22 12:27:03.020614+00:00','Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.','declined','2026-11-22 14:27:02.996824+00:00',4,10);
INSERT INTO "offer" VALUES(12,'C4VT2OGf19bCMCrm','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-23 14:27:03.021794+00:00','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','accepted','2026-11-24 00:27:02.984523+00:00',11,11);
INSERT INTO "offer" VALUES(13,'pgDvfUoVkm_-hW8N','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-24 09:27:02.985635+00:00','Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.','declined','2026-11-24 22:27:02.987315+00:00',4,13);
INSERT INTO "offer" VALUES(14,'35BYjyO0J0HdWqWE','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-24 11:27:03.013402+00:00','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','accepted','2026-11-24 22:27:02.985684+00:00',27,13);
INSERT INTO "offer" VALUES(15,'rAQTkotH3Ip-WDHo','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-25 14:27:02.992998+00:00','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','accepted','2026-11-26 02:27:03.000735+00:00',28,15);
INSERT INTO "offer" VALUES(16,'qE_tsmO9jYclVN6G','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 08:27:03.001432+00:00','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','accepted','2026-11-26 12:27:02.979318+00:00',8,16);
INSERT INTO "offer" VALUES(17,'cYBxfj1IDby1FVRO','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-27 05:27:02.982284+00:00','Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.','open',NULL,7,17);
INSERT INTO "offer" VALUES(18,'CCFMfxsZj3Ux7uoe','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-27 08:27:03.038798+00:00','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','accepted','2026-11-27 16:27:03.002041+00:00',10,18);
INSERT INTO "offer" VALUES(19,'FUlYKZtgSxGC2I19','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 12:27:02.987711+00:00','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','accepted','2026-11-27 19:27:02.984847+00:00',6,19);
INSERT INTO "offer" VALUES(20,'MvU1BX2cwfAlgekX','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-27 14:27:02.997673+00:00','Ik lees hem vanavond. Eén bladzijde is precies goed.','declined','2026-11-27 19:27:02.990950+00:00',5,19);
INSERT INTO "offer" VALUES(21,'1dZM1UVukAvpB9DS','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-27 14:27:03.036341+00:00','I practised this last month. Talking aloud while typing helps. Happy to share my list.','declined','2026-11-27 16:27:03.006623+00:00',32,18);
INSERT INTO "offer" VALUES(22,'ZbfJGl85DEkchsDe','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 15:27:03.022258+00:00','Ik help graag. Ik heb er net een voor de zorg gelezen.','declined','2026-11-27 19:27:02.991768+00:00',21,19);
INSERT INTO "offer" VALUES(23,'W02879iF558vqiSA','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 05:27:02.996556+00:00','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','accepted','2026-11-28 12:27:03.057384+00:00',8,21);
INSERT INTO "offer" VALUES(24,'b1R9PZz3dzu-HJnK','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 06:27:02.993522+00:00','Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.','open',NULL,13,20);
INSERT INTO "offer" VALUES(25,'mF1ncNxY5nr1gFee','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 07:27:02.986268+00:00','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','accepted','2026-11-28 16:27:02.979958+00:00',4,22);
INSERT INTO "offer" VALUES(26,'RbOtB4yQUgVgkQt6','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 09:27:03.035885+00:00','Wednesday morning works for me. We make a list of everything you already do that the desk does too.','declined','2026-11-28 12:27:03.062547+00:00',11,21);
INSERT INTO "offer" VALUES(27,'tZujsEJinU9Sn7KQ','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-28 13:27:03.008871+00:00','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','accepted','2026-11-28 16:27:02.997203+00:00',25,23);
INSERT INTO "offer" VALUES(28,'MVU-_26-p4oyso91','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 14:27:03.765159+00:00','Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.','declined','2026-11-28 16:27:02.981596+00:00',24,22);
INSERT INTO "offer" VALUES(29,'pFAO4nyGq9OjJqgI','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-29 04:27:03.130615+00:00','Hij mag in mijn tuin. Ik heb nog worst.','accepted','2026-11-29 06:27:02.984114+00:00',7,25);
INSERT INTO "offer" VALUES(30,'YU0puk0J5d52ys0i','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-29 05:27:03.882358+00:00','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','accepted','2026-11-29 11:27:02.986147+00:00',36,26);
INSERT INTO "offer" VALUES(31,'ncYQeHlDYtMQHIUT','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-29 08:27:03.005949+00:00','Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.','declined','2026-11-29 11:27:02.994461+00:00',14,26);
INSERT INTO "offer" VALUES(32,'rBSNlGIx4wPSiDXN','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-29 12:27:04.160678+00:00','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','accepted','2026-11-29 16:27:02.990560+00:00',10,27);
INSERT INTO "offer" VALUES(33,'_k_rp2vaHpZDKzbW','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 14:27:03.088649+00:00','Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.','open',NULL,15,28);
INSERT INTO "offer" VALUES(34,'dwnYYTGEw-Wfx8Cv','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 14:27:03.104952+00:00','Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.','open',NULL,18,29);
INSERT INTO "offer" VALUES(35,'Q1Vcqx-IM8CFsGxq','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 18:27:03.309171+00:00','Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.','open',NULL,31,29);
INSERT INTO "offer" VALUES(36,'p2b-2VPP_YdmbV0D','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 03:27:03.407146+00:00','Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?','open',NULL,17,31);
INSERT INTO "offer" VALUES(37,'yAowFulUHczHi5NE','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 04:27:02.988623+00:00','Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.','open',NULL,6,32);
INSERT INTO "offer" VALUES(38,'5BYDYWJx1p_0i-PN','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 06:27:03.865879+00:00','Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.','open',NULL,18,34);
INSERT INTO "offer" VALUES(39,'rugsfEvnu_u5t8P8','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 06:57:03.006154+00:00','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','open',NULL,38,28);
INSERT INTO "offer" VALUES(40,'bKJREPNXfwkMCuDo','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 06:57:03.157434+00:00','Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.','open',NULL,16,38);
INSERT INTO "offer" VALUES(41,'yJ8dd5gO68h-N5gt','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 07:27:03.684446+00:00','Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.','open',NULL,11,39);
INSERT INTO "offer" VALUES(42,'1HUC1oH0gKVvKBX_','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 08:12:02.983717+00:00','Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.','open',NULL,25,35);
INSERT INTO "offer" VALUES(43,'04U8KjzQMv_fUtJW','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 08:57:03.011832+00:00','Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.','open',NULL,25,39);
CREATE TABLE "outbox" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(120) NOT NULL UNIQUE,
    "account_id" BIGINT,
    "recipient" VARCHAR(254) NOT NULL,
    "letter" VARCHAR(20) NOT NULL,
    "details" JSON NOT NULL,
    "tries" INT NOT NULL,
    "next_try_at" TIMESTAMP,
    "problem" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "sent_at" TIMESTAMP
);
INSERT INTO "outbox" VALUES(91,'notice:284:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 09:31:03.111945+00:00','2026-11-23 10:27:03.242301+00:00');
INSERT INTO "outbox" VALUES(92,'notice:first:8eNqSVJ8NjtYIeD9:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 09:31:03.147782+00:00','2026-11-23 10:27:03.263779+00:00');
INSERT INTO "outbox" VALUES(93,'notice:296:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-23 10:27:02.987908+00:00','2026-11-23 10:27:03.266951+00:00');
INSERT INTO "outbox" VALUES(94,'notice:helped:fQBcB2-_CZKpg_fB:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-23 10:27:03.012214+00:00','2026-11-23 10:27:03.268770+00:00');
INSERT INTO "outbox" VALUES(95,'notice:309:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-23 14:27:03.035028+00:00','2026-11-24 10:27:03.049615+00:00');
INSERT INTO "outbox" VALUES(96,'notice:308:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 14:27:03.048217+00:00','2026-11-24 10:27:03.053116+00:00');
INSERT INTO "outbox" VALUES(97,'notice:316:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:02.982435+00:00','2026-11-24 10:27:03.069357+00:00');
INSERT INTO "outbox" VALUES(98,'notice:313:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:02.990667+00:00','2026-11-24 10:27:03.082542+00:00');
INSERT INTO "outbox" VALUES(99,'notice:319:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:02.997393+00:00','2026-11-24 10:27:03.149654+00:00');
INSERT INTO "outbox" VALUES(100,'notice:319:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:02.999980+00:00','2026-11-24 10:27:03.155587+00:00');
INSERT INTO "outbox" VALUES(101,'notice:320:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:03.011555+00:00','2026-11-24 10:27:03.161936+00:00');
INSERT INTO "outbox" VALUES(102,'notice:321:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:03.017861+00:00','2026-11-24 10:27:03.172704+00:00');
INSERT INTO "outbox" VALUES(103,'notice:310:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-24 07:31:03.062967+00:00','2026-11-24 10:27:03.225822+00:00');
INSERT INTO "outbox" VALUES(104,'notice:326:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 10:27:02.985712+00:00','2026-11-24 10:27:03.229770+00:00');
INSERT INTO "outbox" VALUES(105,'notice:324:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 10:27:02.995080+00:00','2026-11-24 10:27:03.231613+00:00');
INSERT INTO "outbox" VALUES(106,'notice:328:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 14:31:03.003184+00:00','2026-11-25 10:27:03.081773+00:00');
INSERT INTO "outbox" VALUES(107,'notice:337:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-25 08:31:02.983060+00:00','2026-11-25 10:27:03.087601+00:00');
INSERT INTO "outbox" VALUES(108,'notice:333:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-25 08:31:02.999446+00:00','2026-11-25 10:27:03.090295+00:00');
INSERT INTO "outbox" VALUES(109,'notice:335:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-25 08:31:03.007123+00:00','2026-11-25 10:27:03.110113+00:00');
INSERT INTO "outbox" VALUES(110,'notice:331:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-25 08:31:03.078848+00:00','2026-11-25 10:27:03.130011+00:00');
INSERT INTO "outbox" VALUES(111,'notice:344:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-25 10:27:02.996893+00:00','2026-11-25 10:27:03.132699+00:00');
INSERT INTO "outbox" VALUES(112,'notice:350:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-26 05:31:03.006083+00:00','2026-11-26 10:27:03.159759+00:00');
INSERT INTO "outbox" VALUES(113,'notice:346:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-26 05:31:03.046380+00:00','2026-11-26 10:27:03.164255+00:00');
INSERT INTO "outbox" VALUES(114,'notice:348:28',28,'esma@demo.example','notice','{}',1,NULL,'','2026-11-26 05:31:03.082071+00:00','2026-11-26 10:27:03.173379+00:00');
INSERT INTO "outbox" VALUES(115,'notice:359:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:02.996732+00:00','2026-11-26 10:27:03.185960+00:00');
INSERT INTO "outbox" VALUES(116,'notice:356:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:03.012478+00:00','2026-11-26 10:27:03.261292+00:00');
INSERT INTO "outbox" VALUES(117,'notice:356:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:03.026965+00:00','2026-11-26 10:27:03.264957+00:00');
INSERT INTO "outbox" VALUES(118,'notice:357:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:03.042699+00:00','2026-11-26 10:27:03.266762+00:00');
INSERT INTO "outbox" VALUES(119,'notice:358:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:03.055295+00:00','2026-11-26 10:27:03.275378+00:00');
INSERT INTO "outbox" VALUES(120,'notice:353:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 10:27:03.095246+00:00','2026-11-26 10:27:03.278413+00:00');
INSERT INTO "outbox" VALUES(121,'notice:365:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-27 00:31:02.995197+00:00','2026-11-27 10:27:03.129131+00:00');
INSERT INTO "outbox" VALUES(122,'notice:363:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 00:31:03.010775+00:00','2026-11-27 10:27:03.132341+00:00');
INSERT INTO "outbox" VALUES(123,'notice:368:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-27 04:31:02.994525+00:00','2026-11-27 10:27:03.134264+00:00');
INSERT INTO "outbox" VALUES(124,'notice:375:28',28,'esma@demo.example','notice','{}',1,NULL,'','2026-11-27 08:31:02.986684+00:00','2026-11-27 10:27:03.139850+00:00');
INSERT INTO "outbox" VALUES(125,'notice:376:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 08:31:03.002976+00:00','2026-11-27 10:27:03.224582+00:00');
INSERT INTO "outbox" VALUES(126,'notice:374:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-27 08:31:03.020508+00:00','2026-11-27 10:27:03.231423+00:00');
INSERT INTO "outbox" VALUES(127,'notice:378:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 08:31:03.033222+00:00','2026-11-27 10:27:03.233695+00:00');
INSERT INTO "outbox" VALUES(128,'notice:372:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 08:31:03.116338+00:00','2026-11-27 10:27:03.239600+00:00');
INSERT INTO "outbox" VALUES(129,'notice:382:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-27 10:27:02.992100+00:00','2026-11-27 10:27:03.251696+00:00');
INSERT INTO "outbox" VALUES(130,'notice:380:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 10:27:03.032677+00:00','2026-11-27 10:27:03.258345+00:00');
INSERT INTO "outbox" VALUES(131,'notice:told:8eNqSVJ8NjtYIeD9:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-27 10:27:03.056933+00:00','2026-11-27 10:27:03.261549+00:00');
INSERT INTO "outbox" VALUES(132,'notice:told:8eNqSVJ8NjtYIeD9:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-27 10:27:03.063947+00:00','2026-11-27 10:27:03.267478+00:00');
INSERT INTO "outbox" VALUES(133,'notice:told:8eNqSVJ8NjtYIeD9:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-27 10:27:03.072280+00:00','2026-11-27 10:27:03.270490+00:00');
INSERT INTO "outbox" VALUES(134,'notice:385:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 13:27:02.979296+00:00','2026-11-27 13:27:02.998083+00:00');
INSERT INTO "outbox" VALUES(135,'notice:384:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-27 13:27:02.986099+00:00','2026-11-27 13:27:03.000648+00:00');
INSERT INTO "outbox" VALUES(136,'notice:386:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 16:27:03.041468+00:00','2026-11-27 16:27:03.171474+00:00');
INSERT INTO "outbox" VALUES(137,'notice:387:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 16:27:03.054061+00:00','2026-11-27 16:27:03.180847+00:00');
INSERT INTO "outbox" VALUES(138,'notice:388:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 16:27:03.059588+00:00','2026-11-27 16:27:03.190398+00:00');
INSERT INTO "outbox" VALUES(139,'notice:389:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-27 16:27:03.065051+00:00','2026-11-27 16:27:03.215280+00:00');
INSERT INTO "outbox" VALUES(140,'notice:391:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-27 16:27:03.078850+00:00','2026-11-27 16:27:03.222518+00:00');
INSERT INTO "outbox" VALUES(141,'notice:393:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 19:27:03.083967+00:00','2026-11-27 19:27:03.247347+00:00');
INSERT INTO "outbox" VALUES(142,'notice:394:5',5,'marjan@demo.example','notice','{}',1,NULL,'','2026-11-27 19:27:03.102324+00:00','2026-11-27 19:27:03.249132+00:00');
INSERT INTO "outbox" VALUES(143,'notice:395:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-27 19:27:03.124771+00:00','2026-11-27 19:27:03.266448+00:00');
INSERT INTO "outbox" VALUES(144,'notice:397:6',6,'truus@demo.example','notice','{}',1,NULL,'','2026-11-27 19:27:03.139487+00:00','2026-11-27 19:27:03.254090+00:00');
INSERT INTO "outbox" VALUES(145,'notice:399:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 22:27:03.111313+00:00','2026-11-27 22:27:03.180847+00:00');
INSERT INTO "outbox" VALUES(146,'notice:404:6',6,'truus@demo.example','notice','{}',1,NULL,'','2026-11-28 01:27:02.979621+00:00','2026-11-28 01:27:03.010131+00:00');
INSERT INTO "outbox" VALUES(147,'notice:402:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-28 01:27:02.990977+00:00','2026-11-28 01:27:03.014395+00:00');
INSERT INTO "outbox" VALUES(148,'notice:407:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 03:31:02.991524+00:00','2026-11-28 04:27:03.427195+00:00');
INSERT INTO "outbox" VALUES(149,'notice:411:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 04:27:03.401028+00:00','2026-11-28 04:27:03.437412+00:00');
INSERT INTO "outbox" VALUES(150,'notice:420:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.012395+00:00','2026-11-28 07:27:03.120580+00:00');
INSERT INTO "outbox" VALUES(151,'notice:423:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.020363+00:00','2026-11-28 07:27:03.123337+00:00');
INSERT INTO "outbox" VALUES(152,'notice:424:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.030064+00:00','2026-11-28 07:27:03.133943+00:00');
INSERT INTO "outbox" VALUES(153,'notice:419:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.037432+00:00','2026-11-28 07:27:03.142391+00:00');
INSERT INTO "outbox" VALUES(154,'notice:419:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.039443+00:00','2026-11-28 07:27:03.228979+00:00');
INSERT INTO "outbox" VALUES(155,'notice:421:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.044590+00:00','2026-11-28 07:27:03.232258+00:00');
INSERT INTO "outbox" VALUES(156,'notice:422:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.049407+00:00','2026-11-28 07:27:03.236011+00:00');
INSERT INTO "outbox" VALUES(157,'notice:416:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-28 07:27:03.078281+00:00','2026-11-28 07:27:03.240872+00:00');
INSERT INTO "outbox" VALUES(158,'notice:432:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-28 08:31:02.979650+00:00','2026-11-28 10:27:03.219659+00:00');
INSERT INTO "outbox" VALUES(159,'notice:432:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-28 08:31:02.981634+00:00','2026-11-28 10:27:03.233061+00:00');
INSERT INTO "outbox" VALUES(160,'notice:428:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-28 08:31:02.995957+00:00','2026-11-28 10:27:03.242719+00:00');
INSERT INTO "outbox" VALUES(161,'notice:443:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 10:27:02.997256+00:00','2026-11-28 10:27:03.251982+00:00');
INSERT INTO "outbox" VALUES(162,'notice:441:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-28 10:27:03.013071+00:00','2026-11-28 10:27:03.326208+00:00');
INSERT INTO "outbox" VALUES(163,'notice:435:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 10:27:03.042303+00:00','2026-11-28 10:27:03.330026+00:00');
INSERT INTO "outbox" VALUES(164,'notice:first:cAnJHgPGOkCUcurn:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-28 10:27:03.083647+00:00','2026-11-28 10:27:03.338624+00:00');
INSERT INTO "outbox" VALUES(165,'notice:helped:JE9Pa5MtzAMUheYp:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 10:27:03.110650+00:00','2026-11-28 10:27:03.342449+00:00');
INSERT INTO "outbox" VALUES(166,'notice:455:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 13:27:03.085923+00:00','2026-11-28 13:27:03.253659+00:00');
INSERT INTO "outbox" VALUES(167,'notice:451:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-28 13:27:03.109340+00:00','2026-11-28 13:27:03.261056+00:00');
INSERT INTO "outbox" VALUES(168,'notice:453:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 13:27:03.125641+00:00','2026-11-28 13:27:03.270143+00:00');
INSERT INTO "outbox" VALUES(169,'notice:454:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-28 13:27:03.142672+00:00','2026-11-28 13:27:03.273879+00:00');
INSERT INTO "outbox" VALUES(170,'notice:459:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-28 14:31:02.983194+00:00','2026-11-28 16:27:03.200520+00:00');
INSERT INTO "outbox" VALUES(171,'notice:460:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 14:31:02.990384+00:00','2026-11-28 16:27:03.210460+00:00');
INSERT INTO "outbox" VALUES(172,'notice:458:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 14:31:02.998829+00:00','2026-11-28 16:27:03.212543+00:00');
INSERT INTO "outbox" VALUES(173,'notice:first:rnS8RcqnAQUSCQOV:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 14:31:03.033532+00:00','2026-11-28 16:27:03.216847+00:00');
INSERT INTO "outbox" VALUES(174,'notice:465:24',24,'vera@demo.example','notice','{}',1,NULL,'','2026-11-28 16:27:03.029299+00:00','2026-11-28 16:27:03.291248+00:00');
INSERT INTO "outbox" VALUES(175,'notice:467:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-28 16:27:03.050410+00:00','2026-11-28 16:27:03.306189+00:00');
INSERT INTO "outbox" VALUES(176,'notice:469:25',25,'nadia@demo.example','notice','{}',1,NULL,'','2026-11-28 16:27:03.072754+00:00','2026-11-28 16:27:03.328526+00:00');
INSERT INTO "outbox" VALUES(177,'notice:463:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 16:27:03.105490+00:00','2026-11-28 16:27:03.344637+00:00');
INSERT INTO "outbox" VALUES(178,'notice:476:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 19:27:03.070788+00:00','2026-11-28 19:27:03.267302+00:00');
INSERT INTO "outbox" VALUES(179,'notice:478:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-28 19:27:03.083191+00:00','2026-11-28 19:27:03.275598+00:00');
INSERT INTO "outbox" VALUES(180,'notice:first:vXbrQOqnsmv_pt1E:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 19:27:03.155685+00:00','2026-11-28 19:27:03.279269+00:00');
INSERT INTO "outbox" VALUES(181,'notice:helped:XM2GOyP3-WfwOjy-:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 19:27:03.172619+00:00','2026-11-28 19:27:03.282275+00:00');
INSERT INTO "outbox" VALUES(182,'notice:482:25',25,'nadia@demo.example','notice','{}',1,NULL,'','2026-11-28 22:27:03.057981+00:00','2026-11-28 22:27:03.202608+00:00');
INSERT INTO "outbox" VALUES(183,'notice:helped:0Kmexw_Vy07eEx_9:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-28 22:27:03.091419+00:00','2026-11-28 22:27:03.216112+00:00');
INSERT INTO "outbox" VALUES(184,'notice:487:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 22:27:03.139684+00:00','2026-11-28 22:27:03.218688+00:00');
INSERT INTO "outbox" VALUES(185,'notice:494:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 01:27:03.344078+00:00','2026-11-29 01:27:03.394740+00:00');
INSERT INTO "outbox" VALUES(186,'notice:499:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 02:31:03.018681+00:00','2026-11-29 04:27:03.223831+00:00');
INSERT INTO "outbox" VALUES(187,'notice:504:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 04:27:03.177152+00:00','2026-11-29 04:27:03.225880+00:00');
INSERT INTO "outbox" VALUES(188,'notice:511:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 05:31:02.980211+00:00','2026-11-29 07:27:03.926399+00:00');
INSERT INTO "outbox" VALUES(189,'notice:506:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-29 05:31:02.995957+00:00','2026-11-29 07:27:03.929127+00:00');
INSERT INTO "outbox" VALUES(190,'notice:520:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-29 06:31:02.992482+00:00','2026-11-29 07:27:03.950519+00:00');
INSERT INTO "outbox" VALUES(191,'notice:516:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-29 06:31:03.041267+00:00','2026-11-29 07:27:03.954003+00:00');
INSERT INTO "outbox" VALUES(192,'notice:526:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-29 07:27:03.738421+00:00','2026-11-29 07:27:04.015130+00:00');
INSERT INTO "outbox" VALUES(193,'notice:527:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-29 07:27:03.751462+00:00','2026-11-29 07:27:04.197963+00:00');
INSERT INTO "outbox" VALUES(194,'notice:522:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-29 07:27:03.811514+00:00','2026-11-29 07:27:04.101435+00:00');
INSERT INTO "outbox" VALUES(195,'notice:first:aTN4ETE1AGPcpXJO:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 07:27:03.848554+00:00','2026-11-29 07:27:04.104402+00:00');
INSERT INTO "outbox" VALUES(196,'notice:536:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:02.990095+00:00','2026-11-29 10:27:03.016213+00:00');
INSERT INTO "outbox" VALUES(197,'notice:537:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.005313+00:00','2026-11-29 10:27:03.022584+00:00');
INSERT INTO "outbox" VALUES(198,'notice:542:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.033870+00:00','2026-11-29 10:27:03.025124+00:00');
INSERT INTO "outbox" VALUES(199,'notice:535:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.095190+00:00','2026-11-29 10:27:03.026795+00:00');
INSERT INTO "outbox" VALUES(200,'notice:530:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.219011+00:00','2026-11-29 10:27:03.066599+00:00');
INSERT INTO "outbox" VALUES(201,'notice:helped:oO1NNCiJqXTq0fI6:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.262343+00:00','2026-11-29 10:27:03.079540+00:00');
INSERT INTO "outbox" VALUES(202,'notice:first:QAWSm9KWon_eCyaz:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-29 09:31:03.316086+00:00','2026-11-29 10:27:03.084982+00:00');
INSERT INTO "outbox" VALUES(203,'notice:545:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 10:27:02.980651+00:00','2026-11-29 10:27:03.089932+00:00');
INSERT INTO "outbox" VALUES(204,'notice:557:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:02.980218+00:00','2026-11-29 13:27:03.174903+00:00');
INSERT INTO "outbox" VALUES(205,'notice:558:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:02.985242+00:00','2026-11-29 13:27:03.178574+00:00');
INSERT INTO "outbox" VALUES(206,'notice:549:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:02.991674+00:00','2026-11-29 13:27:03.181131+00:00');
INSERT INTO "outbox" VALUES(207,'notice:551:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:02.998732+00:00','2026-11-29 13:27:03.189337+00:00');
INSERT INTO "outbox" VALUES(208,'notice:559:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:03.004850+00:00','2026-11-29 13:27:03.207325+00:00');
INSERT INTO "outbox" VALUES(209,'notice:first:4SgQnQePAeUWif4C:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 12:31:03.039637+00:00','2026-11-29 13:27:03.217446+00:00');
INSERT INTO "outbox" VALUES(210,'notice:564:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 13:27:03.025454+00:00','2026-11-29 13:27:03.236578+00:00');
INSERT INTO "outbox" VALUES(211,'notice:565:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 13:27:03.048250+00:00','2026-11-29 13:27:03.239388+00:00');
INSERT INTO "outbox" VALUES(212,'notice:562:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 13:27:03.094032+00:00','2026-11-29 13:27:03.241211+00:00');
INSERT INTO "outbox" VALUES(213,'notice:573:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.042909+00:00','2026-11-29 16:27:03.252026+00:00');
INSERT INTO "outbox" VALUES(214,'notice:571:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.070889+00:00','2026-11-29 16:27:03.254841+00:00');
INSERT INTO "outbox" VALUES(215,'notice:572:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.090894+00:00','2026-11-29 16:27:03.257577+00:00');
INSERT INTO "outbox" VALUES(216,'notice:578:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.101349+00:00','2026-11-29 16:27:03.266488+00:00');
INSERT INTO "outbox" VALUES(217,'notice:first:T3obLGcdwlhb0WK-:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.145441+00:00','2026-11-29 16:27:03.281235+00:00');
INSERT INTO "outbox" VALUES(218,'notice:helped:vyOA4NVSMlmk1KVf:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-29 16:27:03.164854+00:00','2026-11-29 16:27:03.285486+00:00');
INSERT INTO "outbox" VALUES(219,'notice:586:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-29 18:31:02.983005+00:00','2026-11-29 19:27:03.050196+00:00');
INSERT INTO "outbox" VALUES(220,'notice:585:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 18:31:02.990466+00:00','2026-11-29 19:27:03.221778+00:00');
INSERT INTO "outbox" VALUES(221,'notice:591:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-29 19:27:02.989886+00:00','2026-11-29 19:27:03.223686+00:00');
INSERT INTO "outbox" VALUES(222,'notice:589:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-29 19:27:03.003277+00:00','2026-11-29 19:27:03.226938+00:00');
INSERT INTO "outbox" VALUES(223,'notice:595:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 22:27:03.056813+00:00','2026-11-29 22:27:03.161929+00:00');
INSERT INTO "outbox" VALUES(224,'notice:601:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 22:27:03.106393+00:00','2026-11-29 22:27:03.171097+00:00');
INSERT INTO "outbox" VALUES(225,'notice:604:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-29 23:31:03.023878+00:00','2026-11-30 01:27:03.520124+00:00');
INSERT INTO "outbox" VALUES(226,'notice:first:E_tVarFo6vyclzvl:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-29 23:31:03.053109+00:00','2026-11-30 01:27:03.522016+00:00');
INSERT INTO "outbox" VALUES(227,'notice:612:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 00:31:03.125510+00:00','2026-11-30 01:27:03.523655+00:00');
INSERT INTO "outbox" VALUES(228,'notice:619:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-30 00:52:03.207544+00:00','2026-11-30 01:27:03.535585+00:00');
INSERT INTO "outbox" VALUES(229,'notice:621:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-30 01:27:03.456258+00:00','2026-11-30 01:27:03.542254+00:00');
INSERT INTO "outbox" VALUES(230,'notice:628:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-30 01:27:03.476994+00:00','2026-11-30 01:27:03.554988+00:00');
INSERT INTO "outbox" VALUES(231,'notice:632:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-30 02:31:02.998893+00:00','2026-11-30 04:27:03.090122+00:00');
INSERT INTO "outbox" VALUES(232,'notice:639:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-30 02:52:03.020708+00:00','2026-11-30 04:27:03.092550+00:00');
INSERT INTO "outbox" VALUES(233,'notice:649:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-30 03:31:02.982746+00:00','2026-11-30 04:27:03.099863+00:00');
INSERT INTO "outbox" VALUES(234,'notice:641:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-30 03:31:03.019199+00:00','2026-11-30 04:27:03.108285+00:00');
INSERT INTO "outbox" VALUES(235,'notice:first:KSho-xFitnFo9i7T:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-30 03:31:03.038844+00:00','2026-11-30 04:27:03.111047+00:00');
INSERT INTO "outbox" VALUES(236,'notice:653:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 03:52:02.998647+00:00','2026-11-30 04:27:03.130701+00:00');
INSERT INTO "outbox" VALUES(237,'notice:655:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-30 04:01:03.011794+00:00','2026-11-30 04:27:03.166640+00:00');
INSERT INTO "outbox" VALUES(238,'notice:662:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 04:27:03.008972+00:00','2026-11-30 04:27:03.171786+00:00');
INSERT INTO "outbox" VALUES(239,'desk:GM0599:1:20261130T042703',1,'marloes@demo.example','desk','{}',1,NULL,'','2026-11-30 04:27:03.195186+00:00','2026-11-30 07:27:04.022460+00:00');
INSERT INTO "outbox" VALUES(240,'notice:665:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 04:52:02.980954+00:00','2026-11-30 07:27:03.824660+00:00');
INSERT INTO "outbox" VALUES(241,'notice:667:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-30 05:01:03.020106+00:00','2026-11-30 07:27:03.836909+00:00');
INSERT INTO "outbox" VALUES(242,'notice:672:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 05:31:03.014423+00:00','2026-11-30 07:27:03.850565+00:00');
INSERT INTO "outbox" VALUES(243,'notice:first:7c_qbMOfWnFYAtMF:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-30 06:11:03.030124+00:00','2026-11-30 07:27:03.858712+00:00');
INSERT INTO "outbox" VALUES(244,'notice:679:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-30 06:31:03.005614+00:00','2026-11-30 07:27:03.923848+00:00');
INSERT INTO "outbox" VALUES(245,'notice:684:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-30 07:21:02.982273+00:00','2026-11-30 07:27:03.934833+00:00');
INSERT INTO "outbox" VALUES(246,'notice:685:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-30 07:21:02.989964+00:00','2026-11-30 07:27:03.946186+00:00');
INSERT INTO "outbox" VALUES(247,'notice:682:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-30 07:21:03.016208+00:00','2026-11-30 07:27:03.950070+00:00');
INSERT INTO "outbox" VALUES(248,'notice:693:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-30 07:27:03.714726+00:00','2026-11-30 07:27:04.007755+00:00');
INSERT INTO "outbox" VALUES(249,'notice:first:5NQytUsQDXmwXZ3_:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-30 07:27:03.746311+00:00','2026-11-30 07:27:04.018787+00:00');
INSERT INTO "outbox" VALUES(250,'desk:GM0503:3:20261130T072704',3,'anjali@demo.example','desk','{}',1,NULL,'','2026-11-30 07:27:04.096621+00:00','2026-11-30 10:27:03.188423+00:00');
INSERT INTO "outbox" VALUES(251,'notice:705:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-30 08:41:02.995806+00:00','2026-11-30 10:27:03.092499+00:00');
INSERT INTO "outbox" VALUES(252,'notice:704:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-30 08:41:03.024308+00:00','2026-11-30 10:27:03.096777+00:00');
INSERT INTO "outbox" VALUES(253,'notice:698:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-30 08:41:03.099404+00:00','2026-11-30 10:27:03.105503+00:00');
INSERT INTO "outbox" VALUES(254,'notice:first:WiH7TZdwxtD38iZi:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 08:41:03.147181+00:00','2026-11-30 10:27:03.109111+00:00');
INSERT INTO "outbox" VALUES(255,'notice:710:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-30 10:27:02.989501+00:00','2026-11-30 10:27:03.163350+00:00');
INSERT INTO "outbox" VALUES(256,'notice:709:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-30 10:27:03.008557+00:00','2026-11-30 10:27:03.171542+00:00');
INSERT INTO "outbox" VALUES(257,'desk:GM0503:3:20261130T102703',3,'anjali@demo.example','desk','{"account":3,"desk":"GM0503"}',0,'2026-11-30 10:27:03.258562+00:00','','2026-11-30 10:27:03.258568+00:00',NULL);
INSERT INTO "outbox" VALUES(258,'desk:GM0599:1:20261130T102703',1,'marloes@demo.example','desk','{"account":1,"desk":"GM0599"}',0,'2026-11-30 10:27:03.269873+00:00','','2026-11-30 10:27:03.269882+00:00',NULL);
CREATE TABLE "outfit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "municipality" VARCHAR(6) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "audience" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "elsewhere" INT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "sector" VARCHAR(20) NOT NULL,
    "job" VARCHAR(80) NOT NULL,
    "dress_code" VARCHAR(20) NOT NULL,
    "place" VARCHAR(8) NOT NULL,
    "own_only" INT NOT NULL,
    "compare" INT NOT NULL,
    "question" TEXT NOT NULL,
    "rubric" SMALLINT NOT NULL,
    "interview_at" TIMESTAMP NOT NULL,
    "keep_hours" SMALLINT NOT NULL,
    "meant_for" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "confirmed_at" TIMESTAMP,
    "closes_at" TIMESTAMP NOT NULL,
    "destroy_at" TIMESTAMP NOT NULL,
    "destroyed_at" TIMESTAMP,
    "withdrawn_at" TIMESTAMP,
    "answered_at" TIMESTAMP,
    "asked_how_at" TIMESTAMP,
    "went" VARCHAR(7) NOT NULL,
    "went_words" VARCHAR(200) NOT NULL,
    "went_at" TIMESTAMP,
    "photo_count" SMALLINT NOT NULL,
    "feedback_count" SMALLINT NOT NULL,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "outfit_photo_count" CHECK (photo_count BETWEEN 0 AND 4),
    CONSTRAINT "outfit_feedback_count" CHECK (feedback_count BETWEEN 0 AND 5),
    CONSTRAINT "outfit_went" CHECK (went IN ('', 'well', 'hard', 'job', 'private')),
    CONSTRAINT "outfit_elsewhere" CHECK (elsewhere = FALSE OR meant_for <> 'municipality')
);
INSERT INTO "outfit" VALUES(1,'BerGYJe0VRho9h3Q','GM0344','Midden-Utrecht','members',0,'shown',5,'2026-11-12 06:27:03.540756+00:00','care','Apothekersassistent','','indoors',0,0,'Wit, of is dat alsof ik er al werk?',1,'2026-11-13 08:00:00+00:00',24,'members','2026-11-12 06:29:02.985442+00:00','2026-11-13 06:00:00+00:00','2026-11-14 08:00:00+00:00','2026-11-14 10:27:03.306754+00:00',NULL,'2026-11-13 10:27:03.105209+00:00','2026-11-14 10:27:03.326111+00:00','','',NULL,1,1,35);
INSERT INTO "outfit" VALUES(2,'R9jq9X9zzAb0cIJ7','GM0599','Rijnmond','members',0,'shown',9,'2026-11-17 07:27:03.298555+00:00','office','Assistent boekhouder','','indoors',0,0,'Is een lange jurk zakelijk genoeg met een jasje erover?',1,'2026-11-19 12:00:00+00:00',24,'members','2026-11-17 07:29:02.981470+00:00','2026-11-19 10:00:00+00:00','2026-11-20 12:00:00+00:00','2026-11-21 10:27:03.344642+00:00',NULL,'2026-11-17 16:27:03.042833+00:00',NULL,'hard','Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.','2026-11-20 10:27:02.978572+00:00',1,4,28);
INSERT INTO "outfit" VALUES(3,'8eNqSVJ8NjtYIeD9','GM0599','Rijnmond','members',0,'shown',8,'2026-11-23 05:27:03.324762+00:00','care','Verzorgende in de thuiszorg','','indoors',0,0,'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.',1,'2026-11-26 09:00:00+00:00',24,'members','2026-11-23 05:29:02.980393+00:00','2026-11-26 07:00:00+00:00','2026-11-27 09:00:00+00:00','2026-11-27 10:27:03.278904+00:00',NULL,'2026-11-23 14:27:03.004182+00:00',NULL,'job','Ik begin maandag. De groene blouse was inderdaad goed.','2026-11-27 10:27:02.976031+00:00',1,3,14);
INSERT INTO "outfit" VALUES(4,'cAnJHgPGOkCUcurn','GM0599','Rijnmond','members',0,'shown',5,'2026-11-28 04:27:03.388406+00:00','horeca','Leerling-kok, proefavond','','indoors',0,0,'Wat trek je aan naar een keuken, als je daar een schort krijgt?',1,'2026-12-01 15:00:00+00:00',24,'members','2026-11-28 04:29:02.980657+00:00','2026-12-01 13:00:00+00:00','2026-12-02 15:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,2,49);
INSERT INTO "outfit" VALUES(5,'rnS8RcqnAQUSCQOV','GM0503','Haaglanden','members',0,'shown',4,'2026-11-28 08:27:03.895268+00:00','retail','Kapsalon','','indoors',0,1,'Zwart is bijna verplicht, maar ik krijg er geen plezier van.',1,'2026-12-04 17:00:00+00:00',24,'members','2026-11-28 08:29:02.978939+00:00','2026-12-04 15:00:00+00:00','2026-12-05 17:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,37);
INSERT INTO "outfit" VALUES(6,'vXbrQOqnsmv_pt1E','GM0599','Rijnmond','members',0,'shown',8,'2026-11-28 14:27:03.735626+00:00','horeca','Receptie van een hotel','smart','indoors',0,0,'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.',1,'2026-12-03 13:00:00+00:00',24,'members','2026-11-28 14:29:02.982021+00:00','2026-12-03 11:00:00+00:00','2026-12-04 13:00:00+00:00',NULL,NULL,'2026-11-28 22:27:03.042190+00:00',NULL,'','',NULL,2,5,54);
INSERT INTO "outfit" VALUES(7,'aTN4ETE1AGPcpXJO','GM0503','Haaglanden','members',0,'shown',4,'2026-11-29 01:27:03.290587+00:00','green','Dierenopvang','','indoors',0,0,'Alles zit onder de haren. Is dat erg, bij een dierenopvang?',1,'2026-12-03 08:00:00+00:00',24,'members','2026-11-29 01:29:02.992841+00:00','2026-12-03 06:00:00+00:00','2026-12-04 08:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,48);
INSERT INTO "outfit" VALUES(8,'QAWSm9KWon_eCyaz','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-29 05:27:03.865220+00:00','ict','Frontend-ontwikkelaar','','indoors',0,1,'In welke voelt een team zich op zijn gemak, A of B?',1,'2026-12-06 10:00:00+00:00',24,'members','2026-11-29 05:29:02.979059+00:00','2026-12-06 08:00:00+00:00','2026-12-07 10:00:00+00:00',NULL,NULL,'2026-11-30 01:27:03.434149+00:00',NULL,'','',NULL,2,3,31);
INSERT INTO "outfit" VALUES(9,'4SgQnQePAeUWif4C','GM0599','Rijnmond','members',0,'shown',4,'2026-11-29 07:27:03.630711+00:00','security','Leerling-beveiliger','formal','indoors',0,1,'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?',1,'2026-12-04 08:30:00+00:00',24,'members','2026-11-29 07:29:02.980532+00:00','2026-12-04 06:30:00+00:00','2026-12-05 08:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,40);
INSERT INTO "outfit" VALUES(10,'T3obLGcdwlhb0WK-','GM0599','Rijnmond','members',0,'shown',6,'2026-11-29 12:27:04.080565+00:00','office','Administratie bij een notaris','','indoors',0,1,'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.',1,'2026-12-01 10:00:00+00:00',24,'members','2026-11-29 12:29:02.982138+00:00','2026-12-01 08:00:00+00:00','2026-12-02 10:00:00+00:00',NULL,NULL,'2026-11-29 22:27:02.992876+00:00',NULL,'','',NULL,2,3,21);
INSERT INTO "outfit" VALUES(11,'E_tVarFo6vyclzvl','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-29 18:27:03.292446+00:00','government','Publieksdienst, burgerzaken','','indoors',0,0,'Ze zeggen dat het informeel is. Maar het is wel de gemeente.',1,'2026-12-05 09:00:00+00:00',24,'members','2026-11-29 18:29:02.980629+00:00','2026-12-05 07:00:00+00:00','2026-12-06 09:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,47);
INSERT INTO "outfit" VALUES(12,'KSho-xFitnFo9i7T','GM0599','Rijnmond','members',0,'shown',4,'2026-11-30 00:27:03.895783+00:00','logistics','Orderverzamelaar, vroege dienst','casual','indoors',0,0,'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.',1,'2026-12-02 06:30:00+00:00',24,'members','2026-11-30 00:29:02.980861+00:00','2026-12-02 04:30:00+00:00','2026-12-03 06:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,33);
INSERT INTO "outfit" VALUES(13,'n7uaGYH_jyZCtWFj','GM0599','Rijnmond','members',0,'shown',3,'2026-11-30 01:27:03.384434+00:00','education','Pedagogisch medewerker bso','','indoors',0,0,'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.',1,'2026-12-06 07:30:00+00:00',24,'members','2026-11-30 01:29:02.985685+00:00','2026-12-06 05:30:00+00:00','2026-12-07 07:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,46);
INSERT INTO "outfit" VALUES(14,'5NQytUsQDXmwXZ3_','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-30 02:27:03.475365+00:00','ict','Stage systeembeheer','','indoors',0,0,'Is een overhemd overdreven voor een stage?',1,'2026-12-07 13:00:00+00:00',24,'members','2026-11-30 02:29:02.999111+00:00','2026-12-07 11:00:00+00:00','2026-12-08 13:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,57);
INSERT INTO "outfit" VALUES(15,'7c_qbMOfWnFYAtMF','GM0503','Haaglanden','members',0,'shown',4,'2026-11-30 03:27:03.349211+00:00','care','Care assistant, weekends','','indoors',0,0,'In Porto we wear uniforms at interviews. Here I think not. Is this right?',1,'2026-12-04 12:00:00+00:00',24,'members','2026-11-30 03:29:02.981039+00:00','2026-12-04 10:00:00+00:00','2026-12-05 12:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,53);
INSERT INTO "outfit" VALUES(16,'WiH7TZdwxtD38iZi','GM0599','Rijnmond','members',0,'shown',4,'2026-11-30 04:07:03.545686+00:00','construction','Schildersleerling, proefdag','','indoors',1,0,'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?',1,'2026-12-02 06:00:00+00:00',24,'members','2026-11-30 04:09:02.981563+00:00','2026-12-02 04:00:00+00:00','2026-12-03 06:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,52);
INSERT INTO "outfit" VALUES(17,'A0GLbyJqrRwvmI9w','GM0599','Rijnmond','members',0,'shown',3,'2026-11-30 04:57:03.818269+00:00','engineering','Elektromonteur','','indoors',1,1,'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.',1,'2026-12-03 14:00:00+00:00',24,'members','2026-11-30 04:59:02.979706+00:00','2026-12-03 12:00:00+00:00','2026-12-04 14:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,0,26);
INSERT INTO "outfit" VALUES(18,'feQJE5BZ61Z96j1G','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-30 06:27:03.810887+00:00','green','Medewerker groenvoorziening','','outdoors',0,0,'Het regent donderdag. Kom je dan in je regenjas binnen?',1,'2026-12-03 07:00:00+00:00',24,'members','2026-11-30 06:29:02.988195+00:00','2026-12-03 05:00:00+00:00','2026-12-04 07:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,44);
INSERT INTO "outfit" VALUES(19,'ytinvpA0ha3DcANS','GM0599','Rijnmond','members',1,'held',2,'2026-11-30 07:17:03.383315+00:00','retail','Bakkerij, zaterdaghulp','','indoors',0,0,'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.',1,'2026-12-03 15:30:00+00:00',24,'members','2026-11-30 07:19:02.980495+00:00','2026-12-03 13:30:00+00:00','2026-12-04 15:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,59);
INSERT INTO "outfit" VALUES(20,'zwEuRgjCoKZkV9dT','GM0599','Rijnmond','members',0,'shown',3,'2026-11-30 07:27:03.516429+00:00','ict','Junior ontwerper bij een klein bureau','','indoors',0,0,'Zij dragen daar alles door elkaar. Is dit te braaf?',1,'2026-12-05 09:30:00+00:00',24,'members','2026-11-30 07:29:02.987214+00:00','2026-12-05 07:30:00+00:00','2026-12-06 09:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,50);
INSERT INTO "outfit" VALUES(21,'Qa0mmH6seJoBOrBW','GM0503','Haaglanden','members',0,'held',2,'2026-11-30 08:37:03.368810+00:00','security','Zwembad, toezicht','','indoors',0,0,'Trainingspak of broek? Het is een zwembad.',1,'2026-12-06 16:00:00+00:00',24,'members','2026-11-30 08:39:02.987350+00:00','2026-12-06 14:00:00+00:00','2026-12-07 16:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,58);
INSERT INTO "outfit" VALUES(22,'9kf1rmTxxKmtdz3y','GM0599','Rijnmond','me',0,'shown',1,'2026-11-30 10:27:46.986817+00:00','horeca','Achter de balie van een hotel','','indoors',0,0,'Kan dit, of zijn de schoenen te vlot?',1,'2026-12-02 13:00:00+00:00',24,'municipality',NULL,'2026-12-02 11:00:00+00:00','2026-12-01 10:27:46.986588+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,21);
CREATE TABLE "parked_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "consumer" VARCHAR(60) NOT NULL,
    "event_id" BIGINT NOT NULL,
    "problem" VARCHAR(300) NOT NULL,
    "parked_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_parked_even_consume_7ece72" UNIQUE ("consumer", "event_id")
);
INSERT INTO "parked_event" VALUES(1,'outfits:notices',5,'ValueError: a fault of then','2026-11-30 10:27:47.021550+00:00');
CREATE TABLE "photo" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "sizes" JSON NOT NULL,
    "fingerprints" VARCHAR(512) NOT NULL,
    "masked" INT NOT NULL,
    "added_at" TIMESTAMP NOT NULL,
    "outfit_id" BIGINT NOT NULL REFERENCES "outfit" ("id") ON DELETE CASCADE, "missing" SMALLINT,
    CONSTRAINT "uid_photo_outfit__9f1de8" UNIQUE ("outfit_id", "position"),
    CONSTRAINT "photo_position" CHECK (position BETWEEN 0 AND 3)
);
INSERT INTO "photo" VALUES(4,0,'-T-DsYPH3TDEJU2EQYDhUv96','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000',0,'2026-11-28 04:27:03.390118+00:00',4,NULL);
INSERT INTO "photo" VALUES(5,0,'pczjbxKZjBjF3oDDH2SPpgCX','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000',0,'2026-11-28 08:27:03.896860+00:00',5,NULL);
INSERT INTO "photo" VALUES(6,1,'_AR0ydFnjAwN7fqPPMKpIq3j','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000',0,'2026-11-28 08:27:03.897123+00:00',5,NULL);
INSERT INTO "photo" VALUES(7,0,'bWZv7woVRmNY2pE58ddXRNaZ','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000',0,'2026-11-28 14:27:03.736797+00:00',6,NULL);
INSERT INTO "photo" VALUES(8,1,'enl-qRteywZI14x-979EFbBT','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000',0,'2026-11-28 14:27:03.737069+00:00',6,NULL);
INSERT INTO "photo" VALUES(9,0,'PktbEgz5w72_Pqu7WjR0UbcO','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000',0,'2026-11-29 01:27:03.292148+00:00',7,NULL);
INSERT INTO "photo" VALUES(10,0,'MsL7CrUpb0PnZio9SC3O0IxB','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000',0,'2026-11-29 05:27:03.866672+00:00',8,NULL);
INSERT INTO "photo" VALUES(11,1,'79X0OvhUOgVw846UuuJVc3SU','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000',0,'2026-11-29 05:27:03.867045+00:00',8,NULL);
INSERT INTO "photo" VALUES(12,0,'TdMCU62gyk9fYlN051YPnBT2','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000',0,'2026-11-29 07:27:03.631796+00:00',9,NULL);
INSERT INTO "photo" VALUES(13,1,'eC0fQNEFJvbsoJziv5ytnVj1','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000',0,'2026-11-29 07:27:03.632084+00:00',9,NULL);
INSERT INTO "photo" VALUES(14,0,'4ohqpymwn96wJfq69xSSNkh7','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003',0,'2026-11-29 12:27:04.083508+00:00',10,NULL);
INSERT INTO "photo" VALUES(15,1,'gL8g8zLORqZ_IAaHbWWg7N_C','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003',0,'2026-11-29 12:27:04.085946+00:00',10,NULL);
INSERT INTO "photo" VALUES(16,0,'tMi9gc-qceMd_ZHw1Oqo0H9D','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000',0,'2026-11-29 18:27:03.293805+00:00',11,NULL);
INSERT INTO "photo" VALUES(17,0,'qDUKudkKIrIoJ48nETIOjyl0','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000',0,'2026-11-30 00:27:03.898962+00:00',12,NULL);
INSERT INTO "photo" VALUES(18,0,'jEys_BfNMZV80fXnuu5i25Iw','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003',0,'2026-11-30 01:27:03.387955+00:00',13,NULL);
INSERT INTO "photo" VALUES(19,0,'xzqRn3mpp0HqdDhOxYSZfxXW','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003',0,'2026-11-30 02:27:03.478314+00:00',14,NULL);
INSERT INTO "photo" VALUES(20,0,'VRq4DCtp-foLey8pEo0qXaaX','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003',0,'2026-11-30 03:27:03.350579+00:00',15,NULL);
INSERT INTO "photo" VALUES(21,0,'RxyrKrdv--rzJUZ8bRPhPm7z','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003',0,'2026-11-30 04:07:03.547085+00:00',16,NULL);
INSERT INTO "photo" VALUES(22,0,'g6pAatBMeGDJShBQ2MvTyq0D','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003',0,'2026-11-30 04:57:03.823126+00:00',17,NULL);
INSERT INTO "photo" VALUES(23,1,'FXTbCDcVqN5Q2nKgr3r3NOhW','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003',0,'2026-11-30 04:57:03.823440+00:00',17,NULL);
INSERT INTO "photo" VALUES(24,0,'IPjwWO-DrnrR4_odlze_pjpN','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000',0,'2026-11-30 06:27:03.812493+00:00',18,NULL);
INSERT INTO "photo" VALUES(25,0,'xreXVHbYh0hZgv8G9nzn4sZs','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003',0,'2026-11-30 07:17:03.384586+00:00',19,NULL);
INSERT INTO "photo" VALUES(26,0,'jXhOC__7fJGBKW9xZcYHuZK7','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000',0,'2026-11-30 07:27:03.518133+00:00',20,NULL);
INSERT INTO "photo" VALUES(27,0,'b8BcF7nR2WmGE_48hMexxgqh','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000',0,'2026-11-30 08:37:03.370084+00:00',21,NULL);
INSERT INTO "photo" VALUES(28,0,'Ns7A7MY7e-FhymLX8DJL9vPW','{"large":[480,492],"medium":[480,492],"small":[312,320]}','d806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00',1,'2026-11-30 10:27:46.987889+00:00',22,NULL);
CREATE TABLE "photo_look" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "looked_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "photo_id" BIGINT NOT NULL REFERENCES "photo" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_photo_look_photo_i_fd8340" UNIQUE ("photo_id", "account_id")
);
INSERT INTO "photo_look" VALUES(1,'2026-11-30 10:27:47.028548+00:00',60,4);
CREATE TABLE "practised" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "practice" VARCHAR(20) NOT NULL,
    "done_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_practised_account_800726" UNIQUE ("account_id", "practice")
);
INSERT INTO "practised" VALUES(1,'hotel','2026-11-12 09:27:02.976817+00:00',7);
INSERT INTO "practised" VALUES(2,'care','2026-11-12 09:27:02.985712+00:00',7);
INSERT INTO "practised" VALUES(3,'warehouse','2026-11-12 09:27:02.998822+00:00',7);
INSERT INTO "practised" VALUES(4,'hotel','2026-11-17 12:27:02.975656+00:00',11);
INSERT INTO "practised" VALUES(5,'care','2026-11-17 12:27:02.978569+00:00',11);
INSERT INTO "practised" VALUES(6,'warehouse','2026-11-17 12:27:02.981503+00:00',11);
INSERT INTO "practised" VALUES(7,'hotel','2026-11-17 14:27:02.979262+00:00',21);
INSERT INTO "practised" VALUES(8,'care','2026-11-17 14:27:02.997308+00:00',21);
INSERT INTO "practised" VALUES(9,'warehouse','2026-11-17 14:27:03.005619+00:00',21);
INSERT INTO "practised" VALUES(10,'hotel','2026-11-17 16:27:02.977374+00:00',38);
INSERT INTO "practised" VALUES(11,'care','2026-11-17 16:27:02.986195+00:00',38);
INSERT INTO "practised" VALUES(12,'warehouse','2026-11-17 16:27:02.998464+00:00',38);
INSERT INTO "practised" VALUES(13,'hotel','2026-11-17 19:27:02.982393+00:00',36);
INSERT INTO "practised" VALUES(14,'care','2026-11-17 19:27:02.992391+00:00',36);
INSERT INTO "practised" VALUES(15,'warehouse','2026-11-17 19:27:03.003601+00:00',36);
INSERT INTO "practised" VALUES(16,'hotel','2026-11-23 09:27:02.978256+00:00',12);
INSERT INTO "practised" VALUES(17,'care','2026-11-23 09:27:02.986783+00:00',12);
INSERT INTO "practised" VALUES(18,'warehouse','2026-11-23 09:27:02.994945+00:00',12);
INSERT INTO "practised" VALUES(19,'hotel','2026-11-23 14:27:02.975601+00:00',37);
INSERT INTO "practised" VALUES(20,'care','2026-11-23 14:27:02.978726+00:00',37);
INSERT INTO "practised" VALUES(21,'warehouse','2026-11-23 14:27:02.981920+00:00',37);
INSERT INTO "practised" VALUES(22,'hotel','2026-11-28 09:27:02.975690+00:00',8);
INSERT INTO "practised" VALUES(23,'care','2026-11-28 09:27:02.978539+00:00',8);
INSERT INTO "practised" VALUES(24,'warehouse','2026-11-28 09:27:02.984671+00:00',8);
INSERT INTO "practised" VALUES(25,'hotel','2026-11-28 12:27:02.975694+00:00',39);
INSERT INTO "practised" VALUES(26,'care','2026-11-28 12:27:02.983650+00:00',39);
INSERT INTO "practised" VALUES(27,'warehouse','2026-11-28 12:27:02.990456+00:00',39);
INSERT INTO "practised" VALUES(28,'hotel','2026-11-28 22:27:02.975695+00:00',41);
INSERT INTO "practised" VALUES(29,'care','2026-11-28 22:27:02.985781+00:00',41);
INSERT INTO "practised" VALUES(30,'warehouse','2026-11-28 22:27:02.994614+00:00',41);
INSERT INTO "practised" VALUES(31,'hotel','2026-11-29 00:27:02.975232+00:00',18);
INSERT INTO "practised" VALUES(32,'care','2026-11-29 00:27:02.982154+00:00',18);
INSERT INTO "practised" VALUES(33,'warehouse','2026-11-29 00:27:02.988778+00:00',18);
INSERT INTO "practised" VALUES(34,'hotel','2026-11-29 09:27:02.975309+00:00',10);
INSERT INTO "practised" VALUES(35,'care','2026-11-29 09:27:02.977510+00:00',10);
INSERT INTO "practised" VALUES(36,'warehouse','2026-11-29 09:27:02.979289+00:00',10);
INSERT INTO "practised" VALUES(37,'hotel','2026-11-29 12:27:04.093187+00:00',4);
INSERT INTO "practised" VALUES(38,'care','2026-11-29 12:27:04.096279+00:00',4);
INSERT INTO "practised" VALUES(39,'warehouse','2026-11-29 12:27:04.101853+00:00',4);
INSERT INTO "practised" VALUES(40,'hotel','2026-11-29 14:27:02.975457+00:00',32);
INSERT INTO "practised" VALUES(41,'care','2026-11-29 14:27:02.979872+00:00',32);
INSERT INTO "practised" VALUES(42,'warehouse','2026-11-29 14:27:02.988230+00:00',32);
INSERT INTO "practised" VALUES(43,'hotel','2026-11-29 17:27:02.975795+00:00',28);
INSERT INTO "practised" VALUES(44,'care','2026-11-29 17:27:02.979275+00:00',28);
INSERT INTO "practised" VALUES(45,'warehouse','2026-11-29 17:27:02.982645+00:00',28);
INSERT INTO "practised" VALUES(46,'hotel','2026-11-29 22:27:02.975314+00:00',42);
INSERT INTO "practised" VALUES(47,'care','2026-11-29 22:27:02.977601+00:00',42);
INSERT INTO "practised" VALUES(48,'warehouse','2026-11-29 22:27:02.979583+00:00',42);
INSERT INTO "practised" VALUES(49,'hotel','2026-11-29 23:27:02.975904+00:00',5);
INSERT INTO "practised" VALUES(50,'care','2026-11-29 23:27:02.990375+00:00',5);
INSERT INTO "practised" VALUES(51,'warehouse','2026-11-29 23:27:02.998572+00:00',5);
INSERT INTO "practised" VALUES(52,'hotel','2026-11-30 01:27:03.400343+00:00',16);
INSERT INTO "practised" VALUES(53,'care','2026-11-30 01:27:03.403789+00:00',16);
INSERT INTO "practised" VALUES(54,'warehouse','2026-11-30 01:27:03.406597+00:00',16);
INSERT INTO "practised" VALUES(55,'hotel','2026-11-30 03:27:03.355984+00:00',27);
INSERT INTO "practised" VALUES(56,'care','2026-11-30 03:27:03.359612+00:00',27);
INSERT INTO "practised" VALUES(57,'warehouse','2026-11-30 03:27:03.363452+00:00',27);
INSERT INTO "practised" VALUES(58,'hotel','2026-11-30 07:57:02.975620+00:00',9);
INSERT INTO "practised" VALUES(59,'care','2026-11-30 07:57:02.978540+00:00',9);
INSERT INTO "practised" VALUES(60,'warehouse','2026-11-30 07:57:02.981554+00:00',9);
CREATE TABLE "profile" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "municipality" VARCHAR(6) NOT NULL,
    "labour_region" VARCHAR(60) NOT NULL,
    "audience" VARCHAR(12) NOT NULL  /* ME: me\nCHOSEN: chosen\nHELPERS: helpers\nMUNICIPALITY: municipality\nMEMBERS: members */,
    "elsewhere" INT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "headline" VARCHAR(120) NOT NULL,
    "about" TEXT NOT NULL,
    "experience" TEXT NOT NULL,
    "looking_for" TEXT NOT NULL,
    "offering" TEXT NOT NULL,
    "languages" JSON NOT NULL,
    "travel_km" SMALLINT NOT NULL,
    "free_days" SMALLINT NOT NULL,
    "helps" INT NOT NULL,
    "helps_online" INT NOT NULL,
    "weekly_maximum" SMALLINT NOT NULL,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL,
    "located_by" VARCHAR(12) NOT NULL,
    "postcode" VARCHAR(6),
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_profile_author__450b56" UNIQUE ("author_id"),
    CONSTRAINT "profile_travel_km" CHECK (travel_km BETWEEN 0 AND 300),
    CONSTRAINT "profile_free_days" CHECK (free_days BETWEEN 0 AND 127),
    CONSTRAINT "profile_weekly_maximum" CHECK (weekly_maximum BETWEEN 0 AND 50)
);
INSERT INTO "profile" VALUES(1,'C0Ba4QgMXkEOgrkQ','GM0599','Rijnmond','members',0,'shown',1,'2026-07-03 05:47:02.977517+00:00','67, oud-personeelschef, leest graag mee','Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.','','','Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.','["nl","en"]',25,31,1,1,6,51.922,4.479,'municipality',NULL,4);
INSERT INTO "profile" VALUES(2,'Lc6j0GjTqPI-bUvp','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-07-13 05:47:02.975609+00:00','63, bibliothecaris, tovert met brieven','In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.','','','Brieven, formulieren, DigiD, en rust.','["nl","en","fr"]',15,19,1,1,3,52.091,5.122,'municipality',NULL,5);
INSERT INTO "profile" VALUES(3,'uf-ocuVSBrMmRLyb','GM0599','Rijnmond','members',0,'shown',1,'2026-07-21 05:47:02.975335+00:00','71, oud-lerares Nederlands','Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.','','','Nederlands oefenen met koffie erbij, of aan de telefoon.','["nl","de","fr"]',8,15,1,1,3,51.922,4.479,'municipality',NULL,6);
INSERT INTO "profile" VALUES(4,'P5JC0yjZRQmBuPxu','GM0503','Haaglanden','members',0,'shown',1,'2026-07-28 05:47:02.975380+00:00','60, oud-verpleegkundige','Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.','','','Oefenen voor een gesprek in de zorg. Een luisterend oor.','["nl","en","de"]',20,14,1,1,3,52.007,4.356,'municipality',NULL,7);
INSERT INTO "profile" VALUES(5,'d912AvC6qp0sImbz','GM0599','Rijnmond','members',0,'shown',1,'2026-08-02 05:47:02.975915+00:00','58, dertig jaar horeca, twintig minuten per dag voor jou','Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.','','','Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.','["nl","en","de"]',15,45,1,1,4,51.922,4.479,'municipality',NULL,8);
INSERT INTO "profile" VALUES(6,'YYNiAXq9MU3Jt1Jc','GM0503','Haaglanden','members',0,'shown',1,'2026-08-07 05:47:02.975380+00:00','69, timmerman in ruste','Mijn schuur staat vol gereedschap dat liever gebruikt wordt.','','','Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.','["nl"]',12,31,1,1,3,52.007,4.356,'municipality',NULL,9);
INSERT INTO "profile" VALUES(7,'_uZtFwSyiDFxEP4w','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-12 05:47:02.975339+00:00','38, software-ontwikkelaar, kijkt naar code en cv''s','Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.','','','Meekijken met je project, een technisch gesprek oefenen.','["nl","en","de"]',10,5,1,1,3,52.091,5.122,'municipality',NULL,10);
INSERT INTO "profile" VALUES(8,'LRd9MksU2elSAmJt','GM0599','Rijnmond','members',0,'shown',1,'2026-08-21 05:47:02.975495+00:00','45, recruiter bij een uitzendbureau, helpt op woensdag','Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.','','','Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.','["nl","en","de"]',10,4,1,1,3,51.922,4.479,'municipality',NULL,11);
INSERT INTO "profile" VALUES(9,'pmB3avUNMHlTIvbb','GM0599','Rijnmond','members',0,'shown',1,'2026-08-27 05:47:02.975660+00:00','52, teamleider in de thuiszorg','Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.','','','Oefenen voor een gesprek in de zorg. Vragen over opleidingen.','["nl","en"]',10,8,1,1,2,51.922,4.479,'municipality',NULL,12);
INSERT INTO "profile" VALUES(10,'V5abPwYD7KTtn2Kh','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-31 05:47:02.983095+00:00','48, taxichauffeur, weet de weg','','','','Meerijden naar je gesprek, als het op mijn weg ligt.','["nl","fa","en"]',40,21,1,1,3,52.091,5.122,'municipality',NULL,13);
INSERT INTO "profile" VALUES(11,'emZ1NUG2J8qNBTkG','GM0599','Rijnmond','members',0,'shown',1,'2026-09-03 05:47:02.978804+00:00','31, terug naar de zorg na vijf jaar thuis','Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.','Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.','Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.','Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.','["nl","tr"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,14);
INSERT INTO "profile" VALUES(12,'M2xgZYYtEAyWa-kf','GM0599','Rijnmond','members',0,'shown',1,'2026-09-07 05:47:02.983200+00:00','40, buschauffeur, oud-monteur','Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.','','','Rijtheorie, en wat een vervoersbedrijf wil horen.','["nl","en"]',10,50,1,1,3,51.922,4.479,'municipality',NULL,15);
INSERT INTO "profile" VALUES(13,'dlZuL-hNKh5bLpip','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-11 05:47:02.976471+00:00','34, winkelmanager in Overvecht','In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.','','','Gesprek oefenen voor een winkel, en wat je aantrekt.','["nl","tr"]',10,65,1,1,3,52.091,5.122,'municipality',NULL,16);
INSERT INTO "profile" VALUES(14,'nbLXfHKDh9dvJKyo','GM0503','Haaglanden','members',0,'shown',1,'2026-09-14 05:47:02.975602+00:00','50, hoofd facilitair, neemt schoonmakers en conciërges aan','Ik ben zelf begonnen met een emmer. Daar ben ik trots op.','','','Gesprek oefenen, en uitleggen wat er in een contract staat.','["nl","en"]',10,64,1,1,3,52.007,4.356,'municipality',NULL,17);
INSERT INTO "profile" VALUES(15,'5Id-g01wOK7K-o0y','GM0599','Rijnmond','members',0,'shown',1,'2026-09-17 05:47:02.975495+00:00','28, fotograaf, maakt profielfoto''s bij daglicht','Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.','','','Een rustige foto voor je cv of LinkedIn.','["nl","en"]',30,48,1,1,3,51.922,4.479,'municipality',NULL,18);
INSERT INTO "profile" VALUES(16,'JLduQnmN-eJHsKA3','GM0503','Haaglanden','members',0,'shown',1,'2026-09-22 05:47:02.979092+00:00','55, bewindvoerder, orde in geldzaken','Schulden zijn een som, geen schande.','','','Een brief van een incassobureau samen lezen. Een begroting maken.','["nl","en"]',10,18,1,1,2,52.007,4.356,'municipality',NULL,19);
INSERT INTO "profile" VALUES(17,'dFRbaeMJzW1NaY_v','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-25 05:47:02.976492+00:00','41, monteur zonnepanelen, eigen bus','','','','Een dag meelopen. Vragen over VCA en techniek.','["nl","en"]',30,16,1,1,3,52.091,5.122,'municipality',NULL,20);
INSERT INTO "profile" VALUES(18,'YYbYd0KmwwD5367H','GM0599','Rijnmond','members',0,'shown',1,'2026-09-27 05:47:02.975732+00:00','24, zoekt werk op kantoor, goed in taal en cv''s','Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.','Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.','Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.','Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.','["nl","ber","fr","en"]',12,30,1,1,5,51.922,4.479,'municipality',NULL,21);
INSERT INTO "profile" VALUES(19,'vBBJB-Hg0vLWVDPa','GM0503','Haaglanden','members',0,'shown',1,'2026-09-29 05:47:02.975463+00:00','25, fietsenmaker, wil de techniek in','Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.','','Monteur in opleiding bij een machinebouwer.','Je fiets maken, dan kom je op tijd.','["nl","en"]',10,96,1,1,3,52.007,4.356,'municipality',NULL,22);
INSERT INTO "profile" VALUES(20,'W1uypw9JZTlwD31L','GM0599','Rijnmond','members',0,'shown',1,'2026-10-01 05:47:02.975410+00:00','26, koerier, wil het onderwijs in','Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.','','Onderwijsassistent of conciërge.','','["fr","nl","en"]',10,20,1,1,3,51.922,4.479,'municipality',NULL,23);
INSERT INTO "profile" VALUES(21,'uJnVWvCBsUrypUTg','GM0599','Rijnmond','members',0,'shown',1,'2026-10-01 05:47:02.980612+00:00','36, jobcoach met eigen bureau, doet dit vrijwillig','','','','Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.','["nl","en"]',10,9,1,1,3,51.922,4.479,'municipality',NULL,24);
INSERT INTO "profile" VALUES(22,'3vKIOsHLZS7ZVk3d','GM0503','Haaglanden','members',0,'shown',1,'2026-10-03 05:47:02.975640+00:00','32, docent inburgering','Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.','','','Nederlands voor je gesprek, online na acht uur.','["nl","ru","en"]',10,11,1,1,3,52.007,4.356,'municipality',NULL,25);
INSERT INTO "profile" VALUES(23,'IJTHhFxyXL32CHfc','GM0599','Rijnmond','members',0,'shown',1,'2026-10-04 05:47:02.975782+00:00','29, elektricien, leert Nederlands','Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.','Elektromonteur in de bouw en op schepen.','Vast werk als monteur, met een bedrijf dat helpt met het diploma.','Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.','["pl","en","nl"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,26);
INSERT INTO "profile" VALUES(24,'5w8Jnu6maNV5pNWk','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-06 05:47:02.975452+00:00','35, magazijnchef, neemt mensen aan','Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.','','','Gesprek oefenen voor magazijn en transport.','["en","nl"]',10,32,1,1,3,52.091,5.122,'municipality',NULL,27);
INSERT INTO "profile" VALUES(25,'WNN22fzh0GTstgTR','GM0599','Rijnmond','members',0,'shown',1,'2026-10-09 05:47:02.975872+00:00','27, boekhouder in opleiding','Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.','','Assistent boekhouder, 36 uur.','Toeslagen, belastingaangifte, een brief die je niet begrijpt.','["nl","tr","en"]',10,36,1,1,3,51.922,4.479,'municipality',NULL,28);
INSERT INTO "profile" VALUES(26,'WGBR764hYYzgFA5z','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-12 05:47:02.975761+00:00','30, na een burn-out weer aan het opbouwen','Ik ben een halve dag begonnen en dat is genoeg voor nu.','','Rustig werk, 12 uur, met groen of dieren.','Luisteren naar wie hetzelfde meemaakt.','["nl"]',10,10,1,1,1,52.091,5.122,'municipality',NULL,29);
INSERT INTO "profile" VALUES(27,'jy1BCXzbvHvAUOzw','GM0599','Rijnmond','members',0,'shown',1,'2026-10-14 05:47:02.975561+00:00','23, helpdesk, bouwt computers','Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.','Buurtreparateur. Certificaat netwerkbeheer, online gehaald.','Eerste lijn helpdesk, of stage met kans op een baan.','Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.','["nl","so","en"]',10,86,1,1,3,51.922,4.479,'municipality',NULL,30);
INSERT INTO "profile" VALUES(28,'AMUX8DiLeNRitePg','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-17 05:47:02.977771+00:00','25, frontend, zoekt een eerste baan','In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.','Stage bij een webbureau in Utrecht. Website voor de voedselbank.','Junior frontend, het liefst met twee dagen thuis.','Arabisch, en een begin met websites maken.','["ar","nl","en"]',10,26,1,1,3,52.091,5.122,'municipality',NULL,31);
INSERT INTO "profile" VALUES(29,'VxmIxaBb3ur9flHW','GM0503','Haaglanden','members',0,'shown',1,'2026-10-19 05:47:02.981293+00:00','27, came for a study, stays for work','I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.','','Data analyst, full time. Dutch at work is welcome, I learn fast.','Excel, data, and Chinese. Also a second pair of eyes on an English CV.','["zh","en","nl"]',10,100,1,1,3,52.007,4.356,'municipality',NULL,32);
INSERT INTO "profile" VALUES(30,'D5dCa1BvWT2iukgV','GM0599','Rijnmond','members',0,'shown',1,'2026-10-20 05:47:02.978205+00:00','22, wil de logistiek in','Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.','Een zomer orders verzamelen in een magazijn in de Spaanse Polder.','Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.','','["nl","en"]',10,120,1,1,3,51.922,4.479,'municipality',NULL,33);
INSERT INTO "profile" VALUES(31,'FUhRPrz5CH8K5mHy','GM0599','Rijnmond','members',0,'shown',1,'2026-10-23 05:47:02.975686+00:00','33, lasser, nieuw in Rotterdam','Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.','','Lassen of metaal, in de haven.','','["uk","ru","en"]',10,96,0,1,3,51.922,4.479,'municipality',NULL,34);
INSERT INTO "profile" VALUES(32,'0NX3R8VwafNit21P','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-25 05:47:02.975615+00:00','22, apothekersassistent in opleiding','Ik onthoud namen van medicijnen en van klanten.','','Een leerplek in een apotheek, vanaf februari.','Somalisch, en helpen met rekenen.','["nl","so","en"]',10,36,1,1,3,52.091,5.122,'municipality',NULL,35);
INSERT INTO "profile" VALUES(33,'yiBA76rOzj65PWAH','GM0599','Rijnmond','members',0,'shown',1,'2026-10-28 05:47:02.975798+00:00','26, stylist, zoekt vast werk in een kledingwinkel','Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.','Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.','Een winkel met goede kleren en aardige collega''s.','Meekijken wat je aantrekt. Ook met weinig geld.','["nl","en"]',20,85,1,1,3,51.922,4.479,'municipality',NULL,36);
INSERT INTO "profile" VALUES(34,'4u3o3D1IAMipkbl1','GM0503','Haaglanden','members',0,'shown',1,'2026-10-30 05:47:02.976434+00:00','23, kapster, zoekt een vaste stoel','Ik luister en ik knip, in die volgorde.','','Kapsalon in Delft of Rijswijk, 24 uur.','','["nl","tr","de"]',10,65,1,1,3,52.007,4.356,'municipality',NULL,37);
INSERT INTO "profile" VALUES(35,'LqFYGnDli8ExraC4','GM0599','Rijnmond','members',0,'shown',1,'2026-10-31 05:47:02.975745+00:00','27, tussen twee banen','Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.','','Iets met klanten, buitendienst.','','["nl","en"]',10,0,1,1,3,51.922,4.479,'municipality',NULL,38);
INSERT INTO "profile" VALUES(36,'QPOelfkNYD2qovh3','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-01 05:47:02.975332+00:00','21, barista, wil een eigen koffiebar','Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.','','Barista, 24 uur, bij een bar die zelf brandt.','','["nl","es","en"]',10,3,1,1,3,52.091,5.122,'municipality',NULL,39);
INSERT INTO "profile" VALUES(37,'VkI64e7SL7ldIlLJ','GM0599','Rijnmond','members',0,'shown',1,'2026-11-04 05:47:02.975789+00:00','20, zoekt een leerbaan in de beveiliging','Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.','Event security bij twee festivals, als vrijwilliger.','Een bedrijf dat de opleiding tot beveiliger betaalt.','','["nl","ber","fr"]',10,63,0,1,3,51.922,4.479,'municipality',NULL,40);
INSERT INTO "profile" VALUES(38,'Hu8jETUlCvIpLPDG','GM0503','Haaglanden','members',0,'shown',1,'2026-11-05 05:47:02.975597+00:00','29, housekeeping, wants to move to reception','Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.','Room attendant and later floor supervisor in The Hague.','Front office in a hotel, all shifts.','','["en","nl","fr"]',10,49,1,1,3,52.007,4.356,'municipality',NULL,41);
INSERT INTO "profile" VALUES(39,'3s4MKbhTRE-SHV4D','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-06 05:47:02.975616+00:00','22, theater, zoekt daarbij vast werk','Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.','','Receptie of kassa bij een theater of museum.','Oefenen met je stem en je houding.','["nl","en","de"]',10,7,1,1,3,52.091,5.122,'municipality',NULL,42);
INSERT INTO "profile" VALUES(40,'GUv27KxF__OM_4BS','GM0599','Rijnmond','members',0,'shown',1,'2026-11-08 05:47:02.975644+00:00','24, schoonmaak, leert voor de zorg','Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.','Schoonmaak in een ziekenhuis, twee jaar.','Een leerplek als helpende, in een ziekenhuis of verpleeghuis.','Tigrinya en Amhaars.','["ti","nl","en"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,43);
INSERT INTO "profile" VALUES(41,'dDcqjcI4HlJvI1_0','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-09 05:47:02.977617+00:00','20, hovenier in de dop','Buiten ben ik op mijn best. Met regen ook.','','Groenvoorziening of een kwekerij.','','["nl"]',10,31,0,1,3,52.091,5.122,'municipality',NULL,44);
INSERT INTO "profile" VALUES(42,'gpKDWA0OeWk7470P','GM0503','Haaglanden','members',0,'shown',1,'2026-11-10 05:47:02.975495+00:00','24, stopte met studeren, wil iets maken','Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.','','Werkvoorbereider of tekenaar.','','["nl","en"]',10,31,1,1,3,52.007,4.356,'municipality',NULL,45);
INSERT INTO "profile" VALUES(43,'8tdPJStthlBfnQLe','GM0599','Rijnmond','members',0,'shown',1,'2026-11-11 05:47:02.975520+00:00','21, pedagogisch werk, net geslaagd','Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.','Stage op een bso in Delfshaven, tien maanden.','Kinderopvang of bso, 28 uur.','Oppassen op je kinderen als jij een gesprek hebt.','["nl","pap","en","es"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,46);
INSERT INTO "profile" VALUES(44,'TUa9coYphlCoS1cL','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-12 05:47:02.975551+00:00','23, wil bij de gemeente werken','Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.','','Publieksdienst of burgerzaken.','','["nl","ber","fr"]',10,13,0,1,3,52.091,5.122,'municipality',NULL,47);
INSERT INTO "profile" VALUES(45,'_8K83DjMP3YJcBm-','GM0503','Haaglanden','members',0,'shown',1,'2026-11-13 05:47:02.976688+00:00','21, zoekt werk met dieren of buiten','Ik heb een hond die niemand wilde. Wij begrijpen elkaar.','','Dierenopvang, kwekerij, groen.','','["nl"]',10,31,0,1,3,52.007,4.356,'municipality',NULL,48);
INSERT INTO "profile" VALUES(46,'LQ1HAShQ5xDf1DRC','GM0599','Rijnmond','members',0,'shown',1,'2026-11-14 05:47:02.975529+00:00','25, keukenhulp, wil kok worden','Ik kook thuis voor acht mensen en vind dat het leukste van de week.','Afwas en mise en place in een ramenbar.','Leerling-kok, avonden zijn goed.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,49);
INSERT INTO "profile" VALUES(47,'3av2mowvl4pKrvWi','GM0599','Rijnmond','members',0,'shown',1,'2026-11-15 05:47:02.982504+00:00','23, grafisch vormgever zonder portfolio','Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.','','Junior ontwerper, of iets ernaast.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,50);
INSERT INTO "profile" VALUES(48,'bUZABKdsHRddOFXk','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-17 05:47:02.975775+00:00','24, autisme, secuur, zoekt een rustige plek','Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.','','Archief, data of een werkplaats. 20 uur om te beginnen.','','["nl","en"]',10,14,0,1,3,52.091,5.122,'municipality',NULL,51);
INSERT INTO "profile" VALUES(49,'hYzDuB99P8rMPT2v','GM0599','Rijnmond','members',0,'shown',1,'2026-11-18 05:47:02.977152+00:00','18, zonder diploma, met goede handen','School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.','','Werk in de bouw, het liefst met leren erbij.','','["nl"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,52);
INSERT INTO "profile" VALUES(50,'iO73zi9oWd4fNJoT','GM0503','Haaglanden','members',0,'shown',1,'2026-11-19 05:47:02.986328+00:00','26, Portuguese, looking for her first Dutch job','I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.','','Care assistant, evenings or weekends.','','["pt","en","es"]',10,112,0,1,3,52.007,4.356,'municipality',NULL,53);
INSERT INTO "profile" VALUES(51,'t_fP8Wy0sfD5l0fj','GM0599','Rijnmond','municipality',0,'shown',1,'2026-11-21 05:47:02.978402+00:00','19, zoekt werk in een hotel of restaurant','Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.

In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.','Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.','24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.','Ik spreek Arabisch en help je graag met een brief of een telefoontje.','["nl","ar","en"]',10,39,0,1,3,51.922,4.479,'municipality',NULL,54);
INSERT INTO "profile" VALUES(52,'ng7i0JK9ZWVre500','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-22 05:47:02.975775+00:00','19, tussenjaar, zoekt werk tot september','Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.','','','','["nl","en"]',10,63,0,1,3,52.091,5.122,'municipality',NULL,55);
INSERT INTO "profile" VALUES(53,'cWefrrvsN44dpHKS','GM0599','Rijnmond','members',0,'shown',1,'2026-11-23 05:47:02.975622+00:00','Ondernemer','','','','','["nl"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,56);
INSERT INTO "profile" VALUES(54,'IyBPft0UerLoq6v7','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-24 05:47:02.975969+00:00','20, zoekt een stageplek ICT','Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.','','Stage vanaf februari, Utrecht of met de trein.','','["nl","en"]',10,16,0,1,3,52.091,5.122,'municipality',NULL,57);
INSERT INTO "profile" VALUES(55,'Vb6nQraHJU9jW4ny','GM0503','Haaglanden','members',0,'shown',1,'2026-11-25 05:47:02.975765+00:00','19, wil bij de brandweer of ambulance','Eerst werken, dan de keuring. Ik sport elke dag.','','Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.','','["nl","en"]',10,21,0,1,3,52.007,4.356,'municipality',NULL,58);
INSERT INTO "profile" VALUES(56,'FLPjnY7pepJu32wu','GM0599','Rijnmond','members',0,'shown',1,'2026-11-29 05:47:02.975618+00:00','18, zoekt een bijbaan naast school','','','Winkel of bakkerij, zaterdag en vakanties.','','["nl","en"]',10,32,0,1,3,51.922,4.479,'municipality',NULL,59);
INSERT INTO "profile" VALUES(57,'bc9ZvJtPG_9By-xq','GM0599','Rijnmond','members',0,'shown',1,'2026-11-29 05:47:02.980602+00:00','19, begint opnieuw','Ik heb een jaar niets gedaan en wil weer een ritme.','','','','["nl","en"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,60);
CREATE TABLE "profile_skill" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "helps" INT NOT NULL,
    "latitude" REAL NOT NULL,
    "longitude" REAL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "skill_id" VARCHAR(60) NOT NULL REFERENCES "skill" ("key") ON DELETE CASCADE,
    CONSTRAINT "uid_profile_ski_account_d21cd7" UNIQUE ("account_id", "skill_id")
);
INSERT INTO "profile_skill" VALUES(1,1,51.922,4.479,4,'motivation-letter');
INSERT INTO "profile_skill" VALUES(2,1,51.922,4.479,4,'cv-writing');
INSERT INTO "profile_skill" VALUES(3,1,51.922,4.479,4,'interview-practice');
INSERT INTO "profile_skill" VALUES(4,1,51.922,4.479,4,'gap-in-cv');
INSERT INTO "profile_skill" VALUES(5,1,51.922,4.479,4,'port-work');
INSERT INTO "profile_skill" VALUES(6,1,51.922,4.479,4,'calling-employers');
INSERT INTO "profile_skill" VALUES(7,1,51.922,4.479,4,'salary-contract');
INSERT INTO "profile_skill" VALUES(8,1,51.922,4.479,4,'listening');
INSERT INTO "profile_skill" VALUES(9,1,52.091,5.122,5,'official-letters');
INSERT INTO "profile_skill" VALUES(10,1,52.091,5.122,5,'forms');
INSERT INTO "profile_skill" VALUES(11,1,52.091,5.122,5,'digid');
INSERT INTO "profile_skill" VALUES(12,1,52.091,5.122,5,'motivation-letter');
INSERT INTO "profile_skill" VALUES(13,1,52.091,5.122,5,'reading-writing');
INSERT INTO "profile_skill" VALUES(14,1,52.091,5.122,5,'allowances');
INSERT INTO "profile_skill" VALUES(15,1,52.091,5.122,5,'objections');
INSERT INTO "profile_skill" VALUES(16,1,52.091,5.122,5,'listening');
INSERT INTO "profile_skill" VALUES(17,1,51.922,4.479,6,'dutch');
INSERT INTO "profile_skill" VALUES(18,1,51.922,4.479,6,'dutch-speaking');
INSERT INTO "profile_skill" VALUES(19,1,51.922,4.479,6,'reading-writing');
INSERT INTO "profile_skill" VALUES(20,1,51.922,4.479,6,'civic-integration');
INSERT INTO "profile_skill" VALUES(21,1,51.922,4.479,6,'exam-preparation');
INSERT INTO "profile_skill" VALUES(22,1,51.922,4.479,6,'motivation-letter');
INSERT INTO "profile_skill" VALUES(23,1,51.922,4.479,6,'listening');
INSERT INTO "profile_skill" VALUES(24,1,52.007,4.356,7,'nursing');
INSERT INTO "profile_skill" VALUES(25,1,52.007,4.356,7,'elderly-care');
INSERT INTO "profile_skill" VALUES(26,1,52.007,4.356,7,'interview-practice');
INSERT INTO "profile_skill" VALUES(27,1,52.007,4.356,7,'dress-care');
INSERT INTO "profile_skill" VALUES(28,1,52.007,4.356,7,'listening');
INSERT INTO "profile_skill" VALUES(29,1,52.007,4.356,7,'first-aid');
INSERT INTO "profile_skill" VALUES(30,1,51.922,4.479,8,'cooking');
INSERT INTO "profile_skill" VALUES(31,1,51.922,4.479,8,'waiting-tables');
INSERT INTO "profile_skill" VALUES(32,1,51.922,4.479,8,'hotel-reception');
INSERT INTO "profile_skill" VALUES(33,1,51.922,4.479,8,'hospitality');
INSERT INTO "profile_skill" VALUES(34,1,51.922,4.479,8,'interview-practice');
INSERT INTO "profile_skill" VALUES(35,1,51.922,4.479,8,'dress-horeca');
INSERT INTO "profile_skill" VALUES(36,1,51.922,4.479,8,'first-workday');
INSERT INTO "profile_skill" VALUES(37,1,51.922,4.479,8,'food-safety');
INSERT INTO "profile_skill" VALUES(38,1,51.922,4.479,8,'encouraging');
INSERT INTO "profile_skill" VALUES(39,1,52.007,4.356,9,'carpentry');
INSERT INTO "profile_skill" VALUES(40,1,52.007,4.356,9,'handyman');
INSERT INTO "profile_skill" VALUES(41,1,52.007,4.356,9,'painting');
INSERT INTO "profile_skill" VALUES(42,1,52.007,4.356,9,'dress-construction');
INSERT INTO "profile_skill" VALUES(43,1,52.007,4.356,9,'mentoring');
INSERT INTO "profile_skill" VALUES(44,1,52.091,5.122,10,'python');
INSERT INTO "profile_skill" VALUES(45,1,52.091,5.122,10,'javascript');
INSERT INTO "profile_skill" VALUES(46,1,52.091,5.122,10,'programming');
INSERT INTO "profile_skill" VALUES(47,1,52.091,5.122,10,'databases-sql');
INSERT INTO "profile_skill" VALUES(48,1,52.091,5.122,10,'dress-ict');
INSERT INTO "profile_skill" VALUES(49,1,52.091,5.122,10,'interview-practice');
INSERT INTO "profile_skill" VALUES(50,1,52.091,5.122,10,'frisian');
INSERT INTO "profile_skill" VALUES(51,1,52.091,5.122,10,'linkedin');
INSERT INTO "profile_skill" VALUES(52,1,51.922,4.479,11,'interview-practice');
INSERT INTO "profile_skill" VALUES(53,1,51.922,4.479,11,'video-interview');
INSERT INTO "profile_skill" VALUES(54,1,51.922,4.479,11,'linkedin');
INSERT INTO "profile_skill" VALUES(55,1,51.922,4.479,11,'employment-agencies');
INSERT INTO "profile_skill" VALUES(56,1,51.922,4.479,11,'elevator-pitch');
INSERT INTO "profile_skill" VALUES(57,1,51.922,4.479,11,'dress-temporary');
INSERT INTO "profile_skill" VALUES(58,1,51.922,4.479,11,'dress-office');
INSERT INTO "profile_skill" VALUES(59,1,51.922,4.479,11,'giving-feedback');
INSERT INTO "profile_skill" VALUES(60,1,51.922,4.479,12,'home-care');
INSERT INTO "profile_skill" VALUES(61,1,51.922,4.479,12,'nursing');
INSERT INTO "profile_skill" VALUES(62,1,51.922,4.479,12,'interview-practice');
INSERT INTO "profile_skill" VALUES(63,1,51.922,4.479,12,'dress-care');
INSERT INTO "profile_skill" VALUES(64,1,51.922,4.479,12,'career-choice');
INSERT INTO "profile_skill" VALUES(65,1,51.922,4.479,12,'sranan');
INSERT INTO "profile_skill" VALUES(66,1,51.922,4.479,12,'leadership');
INSERT INTO "profile_skill" VALUES(67,1,52.091,5.122,13,'taxi-bus');
INSERT INTO "profile_skill" VALUES(68,1,52.091,5.122,13,'patient-transport');
INSERT INTO "profile_skill" VALUES(69,1,52.091,5.122,13,'persian');
INSERT INTO "profile_skill" VALUES(70,1,52.091,5.122,13,'pashto');
INSERT INTO "profile_skill" VALUES(71,1,52.091,5.122,13,'driving-theory');
INSERT INTO "profile_skill" VALUES(72,1,52.091,5.122,13,'listening');
INSERT INTO "profile_skill" VALUES(73,1,51.922,4.479,14,'home-care');
INSERT INTO "profile_skill" VALUES(74,1,51.922,4.479,14,'elderly-care');
INSERT INTO "profile_skill" VALUES(75,1,51.922,4.479,14,'personal-care');
INSERT INTO "profile_skill" VALUES(76,1,51.922,4.479,14,'turkish');
INSERT INTO "profile_skill" VALUES(77,1,51.922,4.479,14,'interpreting');
INSERT INTO "profile_skill" VALUES(78,1,51.922,4.479,14,'dress-care');
INSERT INTO "profile_skill" VALUES(79,1,51.922,4.479,14,'encouraging');
INSERT INTO "profile_skill" VALUES(80,1,51.922,4.479,15,'taxi-bus');
INSERT INTO "profile_skill" VALUES(81,1,51.922,4.479,15,'car-mechanics');
INSERT INTO "profile_skill" VALUES(82,1,51.922,4.479,15,'driving-theory');
INSERT INTO "profile_skill" VALUES(83,1,51.922,4.479,15,'interview-practice');
INSERT INTO "profile_skill" VALUES(84,1,51.922,4.479,15,'hindi-urdu');
INSERT INTO "profile_skill" VALUES(85,1,51.922,4.479,15,'dress-logistics');
INSERT INTO "profile_skill" VALUES(86,1,52.091,5.122,16,'sales');
INSERT INTO "profile_skill" VALUES(87,1,52.091,5.122,16,'customer-service');
INSERT INTO "profile_skill" VALUES(88,1,52.091,5.122,16,'interview-practice');
INSERT INTO "profile_skill" VALUES(89,1,52.091,5.122,16,'dress-retail');
INSERT INTO "profile_skill" VALUES(90,1,52.091,5.122,16,'turkish');
INSERT INTO "profile_skill" VALUES(91,1,52.091,5.122,16,'leadership');
INSERT INTO "profile_skill" VALUES(92,1,52.091,5.122,16,'first-job');
INSERT INTO "profile_skill" VALUES(93,1,52.091,5.122,16,'clothes-advice');
INSERT INTO "profile_skill" VALUES(94,1,52.007,4.356,17,'office-cleaning');
INSERT INTO "profile_skill" VALUES(95,1,52.007,4.356,17,'caretaker');
INSERT INTO "profile_skill" VALUES(96,1,52.007,4.356,17,'interview-practice');
INSERT INTO "profile_skill" VALUES(97,1,52.007,4.356,17,'salary-contract');
INSERT INTO "profile_skill" VALUES(98,1,52.007,4.356,17,'dress-cleaning');
INSERT INTO "profile_skill" VALUES(99,1,52.007,4.356,17,'hindi-urdu');
INSERT INTO "profile_skill" VALUES(100,1,51.922,4.479,18,'profile-photo');
INSERT INTO "profile_skill" VALUES(101,1,51.922,4.479,18,'photography');
INSERT INTO "profile_skill" VALUES(102,1,51.922,4.479,18,'linkedin');
INSERT INTO "profile_skill" VALUES(103,1,51.922,4.479,18,'graphic-design');
INSERT INTO "profile_skill" VALUES(104,1,51.922,4.479,18,'social-media');
INSERT INTO "profile_skill" VALUES(105,1,52.007,4.356,19,'debts');
INSERT INTO "profile_skill" VALUES(106,1,52.007,4.356,19,'budgeting');
INSERT INTO "profile_skill" VALUES(107,1,52.007,4.356,19,'benefits');
INSERT INTO "profile_skill" VALUES(108,1,52.007,4.356,19,'official-letters');
INSERT INTO "profile_skill" VALUES(109,1,52.007,4.356,19,'allowances');
INSERT INTO "profile_skill" VALUES(110,1,52.007,4.356,19,'tax-return');
INSERT INTO "profile_skill" VALUES(111,1,52.091,5.122,20,'solar-panels');
INSERT INTO "profile_skill" VALUES(112,1,52.091,5.122,20,'electrical-work');
INSERT INTO "profile_skill" VALUES(113,1,52.091,5.122,20,'vca');
INSERT INTO "profile_skill" VALUES(114,1,52.091,5.122,20,'dress-construction');
INSERT INTO "profile_skill" VALUES(115,1,52.091,5.122,20,'dress-engineering');
INSERT INTO "profile_skill" VALUES(116,1,52.091,5.122,20,'driving-licence-b');
INSERT INTO "profile_skill" VALUES(117,1,51.922,4.479,21,'cv-writing');
INSERT INTO "profile_skill" VALUES(118,1,51.922,4.479,21,'motivation-letter');
INSERT INTO "profile_skill" VALUES(119,1,51.922,4.479,21,'dutch');
INSERT INTO "profile_skill" VALUES(120,1,51.922,4.479,21,'administration');
INSERT INTO "profile_skill" VALUES(121,1,51.922,4.479,21,'word-documents');
INSERT INTO "profile_skill" VALUES(122,1,51.922,4.479,21,'berber');
INSERT INTO "profile_skill" VALUES(123,1,51.922,4.479,21,'french');
INSERT INTO "profile_skill" VALUES(124,1,51.922,4.479,21,'giving-feedback');
INSERT INTO "profile_skill" VALUES(125,1,51.922,4.479,21,'dress-office');
INSERT INTO "profile_skill" VALUES(126,1,52.007,4.356,22,'bicycle-repair');
INSERT INTO "profile_skill" VALUES(127,1,52.007,4.356,22,'machine-operation');
INSERT INTO "profile_skill" VALUES(128,1,52.007,4.356,22,'device-repair');
INSERT INTO "profile_skill" VALUES(129,1,52.007,4.356,22,'3d-printing');
INSERT INTO "profile_skill" VALUES(130,1,52.007,4.356,22,'dress-engineering');
INSERT INTO "profile_skill" VALUES(131,1,51.922,4.479,23,'food-delivery');
INSERT INTO "profile_skill" VALUES(132,1,51.922,4.479,23,'french');
INSERT INTO "profile_skill" VALUES(133,1,51.922,4.479,23,'reading-writing');
INSERT INTO "profile_skill" VALUES(134,1,51.922,4.479,23,'teaching-assistant');
INSERT INTO "profile_skill" VALUES(135,1,51.922,4.479,23,'bicycle-repair');
INSERT INTO "profile_skill" VALUES(136,1,51.922,4.479,24,'first-workday');
INSERT INTO "profile_skill" VALUES(137,1,51.922,4.479,24,'keeping-a-job');
INSERT INTO "profile_skill" VALUES(138,1,51.922,4.479,24,'talking-about-limits');
INSERT INTO "profile_skill" VALUES(139,1,51.922,4.479,24,'self-confidence');
INSERT INTO "profile_skill" VALUES(140,1,51.922,4.479,24,'daily-rhythm');
INSERT INTO "profile_skill" VALUES(141,1,51.922,4.479,24,'career-choice');
INSERT INTO "profile_skill" VALUES(142,1,52.007,4.356,25,'dutch');
INSERT INTO "profile_skill" VALUES(143,1,52.007,4.356,25,'dutch-speaking');
INSERT INTO "profile_skill" VALUES(144,1,52.007,4.356,25,'civic-integration');
INSERT INTO "profile_skill" VALUES(145,1,52.007,4.356,25,'russian');
INSERT INTO "profile_skill" VALUES(146,1,52.007,4.356,25,'exam-preparation');
INSERT INTO "profile_skill" VALUES(147,1,52.007,4.356,25,'encouraging');
INSERT INTO "profile_skill" VALUES(148,1,52.007,4.356,25,'interview-practice');
INSERT INTO "profile_skill" VALUES(149,1,51.922,4.479,26,'electrical-work');
INSERT INTO "profile_skill" VALUES(150,1,51.922,4.479,26,'solar-panels');
INSERT INTO "profile_skill" VALUES(151,1,51.922,4.479,26,'polish');
INSERT INTO "profile_skill" VALUES(152,1,51.922,4.479,26,'handyman');
INSERT INTO "profile_skill" VALUES(153,1,51.922,4.479,26,'bicycle-repair');
INSERT INTO "profile_skill" VALUES(154,1,51.922,4.479,26,'vca');
INSERT INTO "profile_skill" VALUES(155,1,51.922,4.479,26,'dress-engineering');
INSERT INTO "profile_skill" VALUES(156,1,52.091,5.122,27,'warehouse-admin');
INSERT INTO "profile_skill" VALUES(157,1,52.091,5.122,27,'forklift');
INSERT INTO "profile_skill" VALUES(158,1,52.091,5.122,27,'interview-practice');
INSERT INTO "profile_skill" VALUES(159,1,52.091,5.122,27,'dress-logistics');
INSERT INTO "profile_skill" VALUES(160,1,52.091,5.122,27,'teamwork');
INSERT INTO "profile_skill" VALUES(161,1,52.091,5.122,27,'english');
INSERT INTO "profile_skill" VALUES(162,1,51.922,4.479,28,'bookkeeping');
INSERT INTO "profile_skill" VALUES(163,1,51.922,4.479,28,'excel');
INSERT INTO "profile_skill" VALUES(164,1,51.922,4.479,28,'allowances');
INSERT INTO "profile_skill" VALUES(165,1,51.922,4.479,28,'tax-return');
INSERT INTO "profile_skill" VALUES(166,1,51.922,4.479,28,'official-letters');
INSERT INTO "profile_skill" VALUES(167,1,51.922,4.479,28,'digid');
INSERT INTO "profile_skill" VALUES(168,1,51.922,4.479,28,'turkish');
INSERT INTO "profile_skill" VALUES(169,1,51.922,4.479,28,'budgeting');
INSERT INTO "profile_skill" VALUES(170,1,52.091,5.122,29,'listening');
INSERT INTO "profile_skill" VALUES(171,1,52.091,5.122,29,'stress-handling');
INSERT INTO "profile_skill" VALUES(172,1,52.091,5.122,29,'mental-health-support');
INSERT INTO "profile_skill" VALUES(173,1,52.091,5.122,29,'animal-care');
INSERT INTO "profile_skill" VALUES(174,1,52.091,5.122,29,'talking-about-limits');
INSERT INTO "profile_skill" VALUES(175,1,51.922,4.479,30,'ict-support');
INSERT INTO "profile_skill" VALUES(176,1,51.922,4.479,30,'device-repair');
INSERT INTO "profile_skill" VALUES(177,1,51.922,4.479,30,'computer-basics');
INSERT INTO "profile_skill" VALUES(178,1,51.922,4.479,30,'phone-help');
INSERT INTO "profile_skill" VALUES(179,1,51.922,4.479,30,'scan-upload');
INSERT INTO "profile_skill" VALUES(180,1,51.922,4.479,30,'email-agenda');
INSERT INTO "profile_skill" VALUES(181,1,51.922,4.479,30,'networks');
INSERT INTO "profile_skill" VALUES(182,1,51.922,4.479,30,'somali');
INSERT INTO "profile_skill" VALUES(183,1,51.922,4.479,30,'dress-ict');
INSERT INTO "profile_skill" VALUES(184,1,52.091,5.122,31,'web-design');
INSERT INTO "profile_skill" VALUES(185,1,52.091,5.122,31,'javascript');
INSERT INTO "profile_skill" VALUES(186,1,52.091,5.122,31,'arabic');
INSERT INTO "profile_skill" VALUES(187,1,52.091,5.122,31,'testing-software');
INSERT INTO "profile_skill" VALUES(188,1,52.091,5.122,31,'english');
INSERT INTO "profile_skill" VALUES(189,1,52.091,5.122,31,'translating');
INSERT INTO "profile_skill" VALUES(190,1,52.007,4.356,32,'data-analysis');
INSERT INTO "profile_skill" VALUES(191,1,52.007,4.356,32,'excel');
INSERT INTO "profile_skill" VALUES(192,1,52.007,4.356,32,'python');
INSERT INTO "profile_skill" VALUES(193,1,52.007,4.356,32,'chinese');
INSERT INTO "profile_skill" VALUES(194,1,52.007,4.356,32,'english');
INSERT INTO "profile_skill" VALUES(195,1,52.007,4.356,32,'cv-writing');
INSERT INTO "profile_skill" VALUES(196,1,51.922,4.479,33,'order-picking');
INSERT INTO "profile_skill" VALUES(197,1,51.922,4.479,33,'loading-unloading');
INSERT INTO "profile_skill" VALUES(198,1,51.922,4.479,33,'physical-work');
INSERT INTO "profile_skill" VALUES(199,1,51.922,4.479,33,'bicycle-repair');
INSERT INTO "profile_skill" VALUES(200,1,51.922,4.479,33,'dress-logistics');
INSERT INTO "profile_skill" VALUES(201,0,51.922,4.479,34,'welding');
INSERT INTO "profile_skill" VALUES(202,0,51.922,4.479,34,'metalwork');
INSERT INTO "profile_skill" VALUES(203,0,51.922,4.479,34,'technical-drawing');
INSERT INTO "profile_skill" VALUES(204,0,51.922,4.479,34,'ukrainian');
INSERT INTO "profile_skill" VALUES(205,0,51.922,4.479,34,'russian');
INSERT INTO "profile_skill" VALUES(206,1,52.091,5.122,35,'pharmacy-help');
INSERT INTO "profile_skill" VALUES(207,1,52.091,5.122,35,'somali');
INSERT INTO "profile_skill" VALUES(208,1,52.091,5.122,35,'maths-help');
INSERT INTO "profile_skill" VALUES(209,1,52.091,5.122,35,'customer-service');
INSERT INTO "profile_skill" VALUES(210,1,51.922,4.479,36,'fashion-advice');
INSERT INTO "profile_skill" VALUES(211,1,51.922,4.479,36,'clothes-advice');
INSERT INTO "profile_skill" VALUES(212,1,51.922,4.479,36,'clothes-on-a-budget');
INSERT INTO "profile_skill" VALUES(213,1,51.922,4.479,36,'visual-merchandising');
INSERT INTO "profile_skill" VALUES(214,1,51.922,4.479,36,'sales');
INSERT INTO "profile_skill" VALUES(215,1,51.922,4.479,36,'dress-retail');
INSERT INTO "profile_skill" VALUES(216,1,51.922,4.479,36,'dress-office');
INSERT INTO "profile_skill" VALUES(217,1,51.922,4.479,36,'sranan');
INSERT INTO "profile_skill" VALUES(218,1,51.922,4.479,36,'shoes-care');
INSERT INTO "profile_skill" VALUES(219,1,52.007,4.356,37,'hairdressing');
INSERT INTO "profile_skill" VALUES(220,1,52.007,4.356,37,'beauty');
INSERT INTO "profile_skill" VALUES(221,1,52.007,4.356,37,'kurdish');
INSERT INTO "profile_skill" VALUES(222,1,52.007,4.356,37,'customer-service');
INSERT INTO "profile_skill" VALUES(223,1,52.007,4.356,37,'clothes-advice');
INSERT INTO "profile_skill" VALUES(224,1,51.922,4.479,38,'sales');
INSERT INTO "profile_skill" VALUES(225,1,51.922,4.479,38,'negotiating');
INSERT INTO "profile_skill" VALUES(226,1,51.922,4.479,38,'driving-licence-b');
INSERT INTO "profile_skill" VALUES(227,1,51.922,4.479,38,'dress-retail');
INSERT INTO "profile_skill" VALUES(228,1,52.091,5.122,39,'barista');
INSERT INTO "profile_skill" VALUES(229,1,52.091,5.122,39,'hospitality');
INSERT INTO "profile_skill" VALUES(230,1,52.091,5.122,39,'own-business');
INSERT INTO "profile_skill" VALUES(231,1,52.091,5.122,39,'spanish');
INSERT INTO "profile_skill" VALUES(232,0,51.922,4.479,40,'event-security');
INSERT INTO "profile_skill" VALUES(233,0,51.922,4.479,40,'de-escalation');
INSERT INTO "profile_skill" VALUES(234,0,51.922,4.479,40,'berber');
INSERT INTO "profile_skill" VALUES(235,0,51.922,4.479,40,'dutch-speaking');
INSERT INTO "profile_skill" VALUES(236,0,51.922,4.479,40,'physical-work');
INSERT INTO "profile_skill" VALUES(237,1,52.007,4.356,41,'housekeeping');
INSERT INTO "profile_skill" VALUES(238,1,52.007,4.356,41,'hospitality');
INSERT INTO "profile_skill" VALUES(239,1,52.007,4.356,41,'english');
INSERT INTO "profile_skill" VALUES(240,1,52.007,4.356,41,'leadership');
INSERT INTO "profile_skill" VALUES(241,1,52.007,4.356,41,'hotel-reception');
INSERT INTO "profile_skill" VALUES(242,1,52.091,5.122,42,'theatre-stage');
INSERT INTO "profile_skill" VALUES(243,1,52.091,5.122,42,'speaking-in-public');
INSERT INTO "profile_skill" VALUES(244,1,52.091,5.122,42,'self-confidence');
INSERT INTO "profile_skill" VALUES(245,1,52.091,5.122,42,'reception');
INSERT INTO "profile_skill" VALUES(246,1,51.922,4.479,43,'hospital-cleaning');
INSERT INTO "profile_skill" VALUES(247,1,51.922,4.479,43,'tigrinya');
INSERT INTO "profile_skill" VALUES(248,1,51.922,4.479,43,'amharic');
INSERT INTO "profile_skill" VALUES(249,1,51.922,4.479,43,'interpreting');
INSERT INTO "profile_skill" VALUES(250,1,51.922,4.479,43,'precision');
INSERT INTO "profile_skill" VALUES(251,0,52.091,5.122,44,'gardening');
INSERT INTO "profile_skill" VALUES(252,0,52.091,5.122,44,'landscaping');
INSERT INTO "profile_skill" VALUES(253,0,52.091,5.122,44,'nature-volunteering');
INSERT INTO "profile_skill" VALUES(254,0,52.091,5.122,44,'animal-care');
INSERT INTO "profile_skill" VALUES(255,1,52.007,4.356,45,'technical-drawing');
INSERT INTO "profile_skill" VALUES(256,1,52.007,4.356,45,'maths-help');
INSERT INTO "profile_skill" VALUES(257,1,52.007,4.356,45,'3d-printing');
INSERT INTO "profile_skill" VALUES(258,1,52.007,4.356,45,'problem-solving');
INSERT INTO "profile_skill" VALUES(259,1,51.922,4.479,46,'childcare');
INSERT INTO "profile_skill" VALUES(260,1,51.922,4.479,46,'babysitting');
INSERT INTO "profile_skill" VALUES(261,1,51.922,4.479,46,'playground-leader');
INSERT INTO "profile_skill" VALUES(262,1,51.922,4.479,46,'papiamento');
INSERT INTO "profile_skill" VALUES(263,1,51.922,4.479,46,'music-making');
INSERT INTO "profile_skill" VALUES(264,0,52.091,5.122,47,'municipal-work');
INSERT INTO "profile_skill" VALUES(265,0,52.091,5.122,47,'municipal-desk');
INSERT INTO "profile_skill" VALUES(266,0,52.091,5.122,47,'customer-service');
INSERT INTO "profile_skill" VALUES(267,0,52.091,5.122,47,'berber');
INSERT INTO "profile_skill" VALUES(268,0,52.091,5.122,47,'dutch');
INSERT INTO "profile_skill" VALUES(269,0,52.007,4.356,48,'dog-walking');
INSERT INTO "profile_skill" VALUES(270,0,52.007,4.356,48,'animal-care');
INSERT INTO "profile_skill" VALUES(271,0,52.007,4.356,48,'greenhouse');
INSERT INTO "profile_skill" VALUES(272,0,52.007,4.356,48,'physical-work');
INSERT INTO "profile_skill" VALUES(273,0,51.922,4.479,49,'kitchen-help');
INSERT INTO "profile_skill" VALUES(274,0,51.922,4.479,49,'dishwashing');
INSERT INTO "profile_skill" VALUES(275,0,51.922,4.479,49,'cooking');
INSERT INTO "profile_skill" VALUES(276,0,51.922,4.479,49,'learning-fast');
INSERT INTO "profile_skill" VALUES(277,0,51.922,4.479,50,'graphic-design');
INSERT INTO "profile_skill" VALUES(278,0,51.922,4.479,50,'drawing');
INSERT INTO "profile_skill" VALUES(279,0,51.922,4.479,50,'social-media');
INSERT INTO "profile_skill" VALUES(280,0,51.922,4.479,50,'crafts');
INSERT INTO "profile_skill" VALUES(281,0,52.091,5.122,51,'data-entry');
INSERT INTO "profile_skill" VALUES(282,0,52.091,5.122,51,'precision');
INSERT INTO "profile_skill" VALUES(283,0,52.091,5.122,51,'excel');
INSERT INTO "profile_skill" VALUES(284,0,52.091,5.122,51,'working-independently');
INSERT INTO "profile_skill" VALUES(285,0,51.922,4.479,52,'painting');
INSERT INTO "profile_skill" VALUES(286,0,51.922,4.479,52,'carpentry');
INSERT INTO "profile_skill" VALUES(287,0,51.922,4.479,52,'moving-help');
INSERT INTO "profile_skill" VALUES(288,0,51.922,4.479,52,'physical-work');
INSERT INTO "profile_skill" VALUES(289,0,52.007,4.356,53,'nursing');
INSERT INTO "profile_skill" VALUES(290,0,52.007,4.356,53,'portuguese');
INSERT INTO "profile_skill" VALUES(291,0,52.007,4.356,53,'english');
INSERT INTO "profile_skill" VALUES(292,0,52.007,4.356,53,'spanish');
INSERT INTO "profile_skill" VALUES(293,0,52.007,4.356,53,'personal-care');
INSERT INTO "profile_skill" VALUES(294,0,51.922,4.479,54,'waiting-tables');
INSERT INTO "profile_skill" VALUES(295,0,51.922,4.479,54,'cash-register');
INSERT INTO "profile_skill" VALUES(296,0,51.922,4.479,54,'hospitality');
INSERT INTO "profile_skill" VALUES(297,0,51.922,4.479,54,'arabic');
INSERT INTO "profile_skill" VALUES(298,0,51.922,4.479,54,'being-on-time');
INSERT INTO "profile_skill" VALUES(299,0,51.922,4.479,54,'babysitting');
INSERT INTO "profile_skill" VALUES(300,0,52.091,5.122,55,'english');
INSERT INTO "profile_skill" VALUES(301,0,52.091,5.122,55,'sales');
INSERT INTO "profile_skill" VALUES(302,0,52.091,5.122,55,'babysitting');
INSERT INTO "profile_skill" VALUES(303,0,51.922,4.479,56,'networking');
INSERT INTO "profile_skill" VALUES(304,0,52.091,5.122,57,'cloud-linux');
INSERT INTO "profile_skill" VALUES(305,0,52.091,5.122,57,'networks');
INSERT INTO "profile_skill" VALUES(306,0,52.091,5.122,57,'computer-basics');
INSERT INTO "profile_skill" VALUES(307,0,52.091,5.122,57,'hindi-urdu');
INSERT INTO "profile_skill" VALUES(308,0,52.007,4.356,58,'first-aid');
INSERT INTO "profile_skill" VALUES(309,0,52.007,4.356,58,'fire-safety');
INSERT INTO "profile_skill" VALUES(310,0,52.007,4.356,58,'swimming-lessons');
INSERT INTO "profile_skill" VALUES(311,0,52.007,4.356,58,'physical-work');
INSERT INTO "profile_skill" VALUES(312,0,51.922,4.479,59,'babysitting');
INSERT INTO "profile_skill" VALUES(313,0,51.922,4.479,59,'english');
INSERT INTO "profile_skill" VALUES(314,0,51.922,4.479,60,'physical-work');
CREATE TABLE "reading" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "unread" INT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversation" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reading_convers_7c81b6" UNIQUE ("conversation_id", "account_id")
);
INSERT INTO "reading" VALUES(1,1,35,1);
INSERT INTO "reading" VALUES(2,0,16,1);
INSERT INTO "reading" VALUES(3,1,38,2);
INSERT INTO "reading" VALUES(4,0,4,2);
INSERT INTO "reading" VALUES(5,0,28,3);
INSERT INTO "reading" VALUES(6,1,42,3);
INSERT INTO "reading" VALUES(7,2,45,4);
INSERT INTO "reading" VALUES(8,0,9,4);
INSERT INTO "reading" VALUES(9,1,51,5);
INSERT INTO "reading" VALUES(10,0,24,5);
INSERT INTO "reading" VALUES(11,1,14,6);
INSERT INTO "reading" VALUES(12,0,12,6);
INSERT INTO "reading" VALUES(13,0,54,7);
INSERT INTO "reading" VALUES(14,1,21,7);
INSERT INTO "reading" VALUES(15,1,55,8);
INSERT INTO "reading" VALUES(16,0,11,8);
INSERT INTO "reading" VALUES(17,1,33,9);
INSERT INTO "reading" VALUES(18,0,27,9);
INSERT INTO "reading" VALUES(19,0,39,10);
INSERT INTO "reading" VALUES(20,1,28,10);
INSERT INTO "reading" VALUES(21,1,49,11);
INSERT INTO "reading" VALUES(22,0,8,11);
INSERT INTO "reading" VALUES(23,1,31,12);
INSERT INTO "reading" VALUES(24,0,10,12);
INSERT INTO "reading" VALUES(25,1,43,13);
INSERT INTO "reading" VALUES(26,0,6,13);
INSERT INTO "reading" VALUES(27,0,41,14);
INSERT INTO "reading" VALUES(28,1,8,14);
INSERT INTO "reading" VALUES(29,1,21,15);
INSERT INTO "reading" VALUES(30,0,4,15);
INSERT INTO "reading" VALUES(31,0,34,16);
INSERT INTO "reading" VALUES(32,1,25,16);
INSERT INTO "reading" VALUES(33,1,48,17);
INSERT INTO "reading" VALUES(34,0,7,17);
INSERT INTO "reading" VALUES(35,1,54,18);
INSERT INTO "reading" VALUES(36,0,36,18);
INSERT INTO "reading" VALUES(37,0,57,19);
INSERT INTO "reading" VALUES(38,2,10,19);
CREATE TABLE "removed_picture" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(16) NOT NULL,
    "removed_at" TIMESTAMP NOT NULL
);
INSERT INTO "removed_picture" VALUES(1,'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef','LjUHuMSrK8-koOn8','2026-11-30 10:27:47.022316+00:00');
CREATE TABLE "replaced_words" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "words" TEXT NOT NULL,
    "replaced_at" TIMESTAMP NOT NULL,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO "replaced_words" VALUES(1,'kept','What stood there before','2026-11-30 10:27:47.027762+00:00',60);
CREATE TABLE "report" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "reason" VARCHAR(20) NOT NULL,
    "note" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "case_id" BIGINT NOT NULL REFERENCES "moderation_case" ("id") ON DELETE CASCADE,
    "reporter_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_report_case_id_858866" UNIQUE ("case_id", "reporter_id")
);
INSERT INTO "report" VALUES(1,'ySFz0dfkVfC_2hlu','money','Ze noemt een kledingruil. Wordt daar verkocht?','','2026-11-04 08:27:03.005443+00:00',3,4);
INSERT INTO "report" VALUES(2,'X0LrNoY052mYWPEC','person','','Saai.

Jurk','2026-11-17 17:27:03.233555+00:00',11,28);
INSERT INTO "report" VALUES(3,'vFLvVwYft4Epgtbe','other','Thuis zitten is toch geen werk zoeken?','Na vijf jaar thuis weer solliciteren in de zorg

Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','2026-11-20 09:17:03.035799+00:00',14,38);
INSERT INTO "report" VALUES(4,'l5EaYOzlNpmzDX4w','person','Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.','Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.

Schoenen','2026-11-29 10:07:03.018088+00:00',40,54);
INSERT INTO "report" VALUES(5,'SfAYBtrwbc44GeVQ','private','Hij vraagt steeds om mijn nummer.','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','2026-11-30 07:22:03.039308+00:00',60,46);
INSERT INTO "report" VALUES(6,'e4HUp5kY-c3Jmpk6','other','Op de achtergrond staat een naambordje, volgens mij van een school.','Schildersleerling, proefdag

Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?','2026-11-30 09:47:03.059983+00:00',64,36);
CREATE TABLE "request_skill" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE,
    "skill_id" VARCHAR(60) NOT NULL REFERENCES "skill" ("key") ON DELETE CASCADE,
    CONSTRAINT "uid_request_ski_request_8f0b02" UNIQUE ("request_id", "skill_id")
);
INSERT INTO "request_skill" VALUES(1,1,'teaching-assistant');
INSERT INTO "request_skill" VALUES(2,1,'interview-practice');
INSERT INTO "request_skill" VALUES(3,2,'machine-operation');
INSERT INTO "request_skill" VALUES(4,2,'networks');
INSERT INTO "request_skill" VALUES(5,3,'interview-practice');
INSERT INTO "request_skill" VALUES(6,3,'pharmacy-help');
INSERT INTO "request_skill" VALUES(7,4,'interview-practice');
INSERT INTO "request_skill" VALUES(8,4,'teamwork');
INSERT INTO "request_skill" VALUES(9,5,'motivation-letter');
INSERT INTO "request_skill" VALUES(10,5,'sales');
INSERT INTO "request_skill" VALUES(11,6,'interview-practice');
INSERT INTO "request_skill" VALUES(12,6,'speaking-in-public');
INSERT INTO "request_skill" VALUES(13,6,'self-confidence');
INSERT INTO "request_skill" VALUES(14,7,'motivation-letter');
INSERT INTO "request_skill" VALUES(15,7,'gap-in-cv');
INSERT INTO "request_skill" VALUES(16,8,'talking-about-limits');
INSERT INTO "request_skill" VALUES(17,8,'interview-practice');
INSERT INTO "request_skill" VALUES(18,9,'interview-practice');
INSERT INTO "request_skill" VALUES(19,9,'home-care');
INSERT INTO "request_skill" VALUES(20,9,'dress-care');
INSERT INTO "request_skill" VALUES(21,10,'cv-writing');
INSERT INTO "request_skill" VALUES(22,10,'first-job');
INSERT INTO "request_skill" VALUES(23,10,'dress-horeca');
INSERT INTO "request_skill" VALUES(24,11,'career-choice');
INSERT INTO "request_skill" VALUES(25,11,'employment-agencies');
INSERT INTO "request_skill" VALUES(26,13,'cv-writing');
INSERT INTO "request_skill" VALUES(27,13,'gap-in-cv');
INSERT INTO "request_skill" VALUES(28,13,'dress-logistics');
INSERT INTO "request_skill" VALUES(29,15,'own-business');
INSERT INTO "request_skill" VALUES(30,15,'budgeting');
INSERT INTO "request_skill" VALUES(31,15,'bookkeeping');
INSERT INTO "request_skill" VALUES(32,16,'cooking');
INSERT INTO "request_skill" VALUES(33,16,'first-workday');
INSERT INTO "request_skill" VALUES(34,16,'food-safety');
INSERT INTO "request_skill" VALUES(35,17,'work-permit-diploma');
INSERT INTO "request_skill" VALUES(36,17,'nursing');
INSERT INTO "request_skill" VALUES(37,17,'official-letters');
INSERT INTO "request_skill" VALUES(38,18,'javascript');
INSERT INTO "request_skill" VALUES(39,18,'interview-practice');
INSERT INTO "request_skill" VALUES(40,18,'stress-handling');
INSERT INTO "request_skill" VALUES(41,19,'motivation-letter');
INSERT INTO "request_skill" VALUES(42,19,'dutch');
INSERT INTO "request_skill" VALUES(43,19,'reading-writing');
INSERT INTO "request_skill" VALUES(44,20,'listening');
INSERT INTO "request_skill" VALUES(45,20,'buddy');
INSERT INTO "request_skill" VALUES(46,20,'stress-handling');
INSERT INTO "request_skill" VALUES(47,21,'hotel-reception');
INSERT INTO "request_skill" VALUES(48,21,'interview-practice');
INSERT INTO "request_skill" VALUES(49,21,'hospitality');
INSERT INTO "request_skill" VALUES(50,22,'gap-in-cv');
INSERT INTO "request_skill" VALUES(51,22,'interview-practice');
INSERT INTO "request_skill" VALUES(52,22,'listening');
INSERT INTO "request_skill" VALUES(53,23,'official-letters');
INSERT INTO "request_skill" VALUES(54,23,'work-permit-diploma');
INSERT INTO "request_skill" VALUES(55,23,'russian');
INSERT INTO "request_skill" VALUES(56,24,'motivation-letter');
INSERT INTO "request_skill" VALUES(57,25,'dog-walking');
INSERT INTO "request_skill" VALUES(58,25,'animal-care');
INSERT INTO "request_skill" VALUES(59,26,'clothes-on-a-budget');
INSERT INTO "request_skill" VALUES(60,26,'shoes-care');
INSERT INTO "request_skill" VALUES(61,26,'dress-horeca');
INSERT INTO "request_skill" VALUES(62,27,'motivation-letter');
INSERT INTO "request_skill" VALUES(63,27,'internship-search');
INSERT INTO "request_skill" VALUES(64,27,'cloud-linux');
INSERT INTO "request_skill" VALUES(65,28,'travel-planning');
INSERT INTO "request_skill" VALUES(66,28,'encouraging');
INSERT INTO "request_skill" VALUES(67,29,'graphic-design');
INSERT INTO "request_skill" VALUES(68,29,'giving-feedback');
INSERT INTO "request_skill" VALUES(69,29,'web-design');
INSERT INTO "request_skill" VALUES(70,30,'motivation-letter');
INSERT INTO "request_skill" VALUES(71,30,'security-guard');
INSERT INTO "request_skill" VALUES(72,30,'de-escalation');
INSERT INTO "request_skill" VALUES(73,31,'hairdressing');
INSERT INTO "request_skill" VALUES(74,31,'salary-contract');
INSERT INTO "request_skill" VALUES(75,31,'negotiating');
INSERT INTO "request_skill" VALUES(76,32,'dutch-speaking');
INSERT INTO "request_skill" VALUES(77,32,'electrical-work');
INSERT INTO "request_skill" VALUES(78,33,'calling-employers');
INSERT INTO "request_skill" VALUES(79,33,'gardening');
INSERT INTO "request_skill" VALUES(80,33,'open-application');
INSERT INTO "request_skill" VALUES(81,34,'profile-photo');
INSERT INTO "request_skill" VALUES(82,34,'linkedin');
INSERT INTO "request_skill" VALUES(83,35,'dutch-speaking');
INSERT INTO "request_skill" VALUES(84,35,'interview-practice');
INSERT INTO "request_skill" VALUES(85,36,'dress-construction');
INSERT INTO "request_skill" VALUES(86,36,'clothes-on-a-budget');
INSERT INTO "request_skill" VALUES(87,37,'cv-writing');
INSERT INTO "request_skill" VALUES(88,37,'first-job');
INSERT INTO "request_skill" VALUES(89,38,'dress-government');
INSERT INTO "request_skill" VALUES(90,38,'clothes-advice');
INSERT INTO "request_skill" VALUES(91,39,'interview-practice');
INSERT INTO "request_skill" VALUES(92,39,'hotel-reception');
INSERT INTO "request_skill" VALUES(93,39,'encouraging');
INSERT INTO "request_skill" VALUES(94,40,'daily-rhythm');
INSERT INTO "request_skill" VALUES(95,40,'encouraging');
INSERT INTO "request_skill" VALUES(96,40,'being-on-time');
INSERT INTO "request_skill" VALUES(97,41,'calling-employers');
INSERT INTO "request_skill" VALUES(98,41,'encouraging');
INSERT INTO "request_skill" VALUES(99,41,'first-job');
CREATE TABLE "session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "device" VARCHAR(60) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO "session" VALUES(1,'738882c217878b1d19e171e49a1657f079cd7d3f7504d67585fce002f389f255','','2026-11-30 10:27:46.875547+00:00','2026-11-30 10:27:46.875541+00:00','2027-01-29 10:27:46.875364+00:00',21);
CREATE TABLE "sign_in_code" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "next_path" VARCHAR(300) NOT NULL,
    "tries" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP, "browser" VARCHAR(40) NOT NULL DEFAULT '', "joined_at" TIMESTAMP, "link_until" TIMESTAMP, "mailed" INT NOT NULL DEFAULT 1,
    CONSTRAINT "sign_in_code_tries" CHECK (tries BETWEEN 0 AND 5)
);
INSERT INTO "sign_in_code" VALUES(1,'iwroPZGgsltD87dM','newcomer@demo.example','nl','/',0,'2026-11-30 10:27:47.014383+00:00','2026-11-30 10:42:47.014257+00:00',NULL,'bc874f44ebd5aee5d27b440d3406746ab5c816f1',NULL,NULL,1);
CREATE TABLE "skill" (
    "key" VARCHAR(60) NOT NULL  PRIMARY KEY,
    "group" VARCHAR(40) NOT NULL,
    "label_nl" VARCHAR(100) NOT NULL,
    "label_en" VARCHAR(100) NOT NULL,
    "scheme" VARCHAR(10) NOT NULL
);
INSERT INTO "skill" VALUES('waiting-tables','horeca','Bediening in een restaurant','Waiting tables','own');
INSERT INTO "skill" VALUES('bar-work','horeca','Achter de bar werken','Bar work','own');
INSERT INTO "skill" VALUES('barista','horeca','Koffie maken als barista','Making coffee as a barista','own');
INSERT INTO "skill" VALUES('cooking','horeca','Koken','Cooking','own');
INSERT INTO "skill" VALUES('kitchen-help','horeca','Helpen in de keuken','Helping in the kitchen','own');
INSERT INTO "skill" VALUES('dishwashing','horeca','Afwassen','Dishwashing','own');
INSERT INTO "skill" VALUES('baking','horeca','Brood en gebak bakken','Baking bread and pastry','own');
INSERT INTO "skill" VALUES('hotel-reception','horeca','Receptie van een hotel','Hotel reception','own');
INSERT INTO "skill" VALUES('housekeeping','horeca','Hotelkamers verzorgen','Hotel housekeeping','own');
INSERT INTO "skill" VALUES('food-safety','horeca','Veilig werken met eten (HACCP)','Food safety (HACCP)','own');
INSERT INTO "skill" VALUES('fast-food','horeca','Werken in een snackbar','Fast food work','own');
INSERT INTO "skill" VALUES('catering','horeca','Catering op feesten en evenementen','Catering at parties and events','own');
INSERT INTO "skill" VALUES('social-hygiene','horeca','Verklaring Sociale Hygiëne','Social hygiene certificate','own');
INSERT INTO "skill" VALUES('taking-orders','horeca','Bestellingen opnemen en afrekenen','Taking orders and payments','own');
INSERT INTO "skill" VALUES('hospitality','horeca','Gastvrijheid','Hospitality','own');
INSERT INTO "skill" VALUES('festival-crew','horeca','Werken op een festival','Festival work','own');
INSERT INTO "skill" VALUES('home-care','care','Thuiszorg','Home care','own');
INSERT INTO "skill" VALUES('elderly-care','care','Zorg voor ouderen','Care for older people','own');
INSERT INTO "skill" VALUES('domestic-help','care','Hulp in de huishouding','Domestic help','own');
INSERT INTO "skill" VALUES('disability-support','care','Mensen met een beperking begeleiden','Supporting people with a disability','own');
INSERT INTO "skill" VALUES('dementia','care','Omgaan met dementie','Dementia care','own');
INSERT INTO "skill" VALUES('first-aid','care','Eerste hulp (EHBO)','First aid','own');
INSERT INTO "skill" VALUES('personal-care','care','Helpen met wassen en aankleden','Help with washing and dressing','own');
INSERT INTO "skill" VALUES('nursing','care','Verpleging','Nursing','own');
INSERT INTO "skill" VALUES('buddy','care','Maatje zijn','Being a buddy','own');
INSERT INTO "skill" VALUES('youth-work','care','Jongerenwerk','Youth work','own');
INSERT INTO "skill" VALUES('mental-health-support','care','Steun bij psychische klachten','Support with mental health','own');
INSERT INTO "skill" VALUES('sign-language','care','Nederlandse gebarentaal','Dutch sign language','own');
INSERT INTO "skill" VALUES('informal-care','care','Mantelzorg','Caring for a relative','own');
INSERT INTO "skill" VALUES('patient-transport','care','Mensen naar een afspraak brengen','Taking people to appointments','own');
INSERT INTO "skill" VALUES('social-work','care','Maatschappelijk werk','Social work','own');
INSERT INTO "skill" VALUES('sports-coaching','care','Sport en bewegen begeleiden','Coaching sport and exercise','own');
INSERT INTO "skill" VALUES('pharmacy-help','care','Helpen in een apotheek','Pharmacy work','own');
INSERT INTO "skill" VALUES('dental-assistant','care','Assisteren bij de tandarts','Dental assistance','own');
INSERT INTO "skill" VALUES('sales','retail','Verkopen in een winkel','Selling in a shop','own');
INSERT INTO "skill" VALUES('cash-register','retail','Achter de kassa werken','Working at the till','own');
INSERT INTO "skill" VALUES('stocking','retail','Vakken vullen','Stocking shelves','own');
INSERT INTO "skill" VALUES('customer-service','retail','Klanten helpen','Helping customers','own');
INSERT INTO "skill" VALUES('fashion-advice','retail','Kledingadvies','Fashion advice','own');
INSERT INTO "skill" VALUES('visual-merchandising','retail','Etalages en winkelpresentatie','Window displays and shop presentation','own');
INSERT INTO "skill" VALUES('market-stall','retail','Op de markt staan','Working at a market stall','own');
INSERT INTO "skill" VALUES('webshop','retail','Een webshop bijhouden','Running a web shop','own');
INSERT INTO "skill" VALUES('returns-complaints','retail','Klachten en retouren afhandelen','Handling complaints and returns','own');
INSERT INTO "skill" VALUES('fresh-counter','retail','Werken op de versafdeling','Fresh food counter','own');
INSERT INTO "skill" VALUES('hairdressing','retail','Kapper','Hairdressing','own');
INSERT INTO "skill" VALUES('beauty','retail','Schoonheid en make-up','Beauty and make-up','own');
INSERT INTO "skill" VALUES('thrift-store','retail','Werken in een kringloopwinkel','Working in a thrift shop','own');
INSERT INTO "skill" VALUES('inventory-count','retail','Voorraad tellen','Counting stock','own');
INSERT INTO "skill" VALUES('fundraising','retail','Deur aan deur werven','Door-to-door fundraising','own');
INSERT INTO "skill" VALUES('reception','office','Receptie en telefoon','Reception and phone','own');
INSERT INTO "skill" VALUES('administration','office','Administratie','Administration','own');
INSERT INTO "skill" VALUES('data-entry','office','Gegevens invoeren','Data entry','own');
INSERT INTO "skill" VALUES('bookkeeping','office','Boekhouden','Bookkeeping','own');
INSERT INTO "skill" VALUES('excel','office','Excel en spreadsheets','Excel and spreadsheets','own');
INSERT INTO "skill" VALUES('word-documents','office','Word en verzorgde documenten','Word and tidy documents','own');
INSERT INTO "skill" VALUES('planning-schedules','office','Roosters en planning maken','Schedules and planning','own');
INSERT INTO "skill" VALUES('call-centre','office','Werken in een callcenter','Call centre work','own');
INSERT INTO "skill" VALUES('minutes','office','Notuleren','Taking minutes','own');
INSERT INTO "skill" VALUES('business-letters','office','Zakelijke brieven en mails','Business letters and e-mails','own');
INSERT INTO "skill" VALUES('hr-support','office','Werken bij personeelszaken','HR support','own');
INSERT INTO "skill" VALUES('legal-admin','office','Juridische ondersteuning','Legal support','own');
INSERT INTO "skill" VALUES('presentations','office','Presentaties maken','Making presentations','own');
INSERT INTO "skill" VALUES('project-support','office','Projecten ondersteunen','Project support','own');
INSERT INTO "skill" VALUES('municipal-work','office','Werken bij de gemeente','Working for a municipality','own');
INSERT INTO "skill" VALUES('marketing','office','Marketing','Marketing','own');
INSERT INTO "skill" VALUES('painting','construction','Schilderen','Painting','own');
INSERT INTO "skill" VALUES('carpentry','construction','Timmeren','Carpentry','own');
INSERT INTO "skill" VALUES('bricklaying','construction','Metselen','Bricklaying','own');
INSERT INTO "skill" VALUES('plastering','construction','Stukadoren','Plastering','own');
INSERT INTO "skill" VALUES('electrical-work','construction','Elektra aanleggen','Electrical work','own');
INSERT INTO "skill" VALUES('plumbing','construction','Loodgieterswerk','Plumbing','own');
INSERT INTO "skill" VALUES('solar-panels','construction','Zonnepanelen en warmtepompen plaatsen','Installing solar panels and heat pumps','own');
INSERT INTO "skill" VALUES('welding','construction','Lassen','Welding','own');
INSERT INTO "skill" VALUES('metalwork','construction','Metaalbewerking en CNC','Metalwork and CNC','own');
INSERT INTO "skill" VALUES('car-mechanics','construction','Auto''s repareren','Car repair','own');
INSERT INTO "skill" VALUES('bicycle-repair','construction','Fietsen repareren','Bicycle repair','own');
INSERT INTO "skill" VALUES('handyman','construction','Klussen in huis','Odd jobs at home','own');
INSERT INTO "skill" VALUES('furniture-assembly','construction','Meubels in elkaar zetten','Assembling furniture','own');
INSERT INTO "skill" VALUES('roadworks','construction','Wegen en straten maken','Road building','own');
INSERT INTO "skill" VALUES('scaffolding','construction','Steigers bouwen','Scaffolding','own');
INSERT INTO "skill" VALUES('technical-drawing','construction','Technisch tekenen','Technical drawing','own');
INSERT INTO "skill" VALUES('vca','construction','Veilig werken met VCA','Safety certificate VCA','own');
INSERT INTO "skill" VALUES('machine-operation','construction','Machines bedienen','Operating machines','own');
INSERT INTO "skill" VALUES('device-repair','construction','Apparaten repareren','Repairing devices','own');
INSERT INTO "skill" VALUES('upholstery-sewing','construction','Naaien en kleding verstellen','Sewing and altering clothes','own');
INSERT INTO "skill" VALUES('order-picking','logistics','Orders verzamelen','Order picking','own');
INSERT INTO "skill" VALUES('packing','logistics','Inpakken','Packing','own');
INSERT INTO "skill" VALUES('forklift','logistics','Heftruck rijden','Driving a forklift','own');
INSERT INTO "skill" VALUES('electric-pallet-truck','logistics','Elektrische pompwagen rijden','Driving an electric pallet truck','own');
INSERT INTO "skill" VALUES('parcel-delivery','logistics','Pakketten bezorgen','Delivering parcels','own');
INSERT INTO "skill" VALUES('food-delivery','logistics','Maaltijden bezorgen','Delivering meals','own');
INSERT INTO "skill" VALUES('mail-delivery','logistics','Post bezorgen','Delivering mail','own');
INSERT INTO "skill" VALUES('driving-licence-b','logistics','Autorijden met rijbewijs B','Driving with a licence B','own');
INSERT INTO "skill" VALUES('truck-driving','logistics','Vrachtwagen rijden','Truck driving','own');
INSERT INTO "skill" VALUES('taxi-bus','logistics','Taxi of bus rijden','Taxi or bus driving','own');
INSERT INTO "skill" VALUES('moving-help','logistics','Helpen verhuizen','Help with moving house','own');
INSERT INTO "skill" VALUES('warehouse-admin','logistics','Magazijnadministratie','Warehouse administration','own');
INSERT INTO "skill" VALUES('loading-unloading','logistics','Laden en lossen','Loading and unloading','own');
INSERT INTO "skill" VALUES('airport-work','logistics','Werken op een luchthaven','Airport work','own');
INSERT INTO "skill" VALUES('port-work','logistics','Werken in de haven','Port work','own');
INSERT INTO "skill" VALUES('travel-planning','logistics','Reizen met het openbaar vervoer uitzoeken','Finding your way by public transport','own');
INSERT INTO "skill" VALUES('computer-basics','ict','Werken met een computer','Basic computer use','own');
INSERT INTO "skill" VALUES('phone-help','ict','Hulp met telefoon of tablet','Help with a phone or tablet','own');
INSERT INTO "skill" VALUES('ict-support','ict','Helpdesk en computerhulp','IT help desk','own');
INSERT INTO "skill" VALUES('programming','ict','Programmeren','Programming','own');
INSERT INTO "skill" VALUES('python','ict','Python','Python','own');
INSERT INTO "skill" VALUES('javascript','ict','JavaScript','JavaScript','own');
INSERT INTO "skill" VALUES('java-csharp','ict','Java of C#','Java or C#','own');
INSERT INTO "skill" VALUES('web-design','ict','Websites maken','Building websites','own');
INSERT INTO "skill" VALUES('app-development','ict','Apps maken','Building apps','own');
INSERT INTO "skill" VALUES('databases-sql','ict','Databases en SQL','Databases and SQL','own');
INSERT INTO "skill" VALUES('data-analysis','ict','Gegevens onderzoeken','Data analysis','own');
INSERT INTO "skill" VALUES('networks','ict','Netwerken en wifi','Networks and wifi','own');
INSERT INTO "skill" VALUES('cyber-security','ict','Veilig online en cyberveiligheid','Online safety and cyber security','own');
INSERT INTO "skill" VALUES('testing-software','ict','Software testen','Software testing','own');
INSERT INTO "skill" VALUES('cloud-linux','ict','Linux en cloud','Linux and cloud','own');
INSERT INTO "skill" VALUES('ai-tools','ict','Slim werken met AI','Using AI tools well','own');
INSERT INTO "skill" VALUES('game-design','ict','Games maken','Making games','own');
INSERT INTO "skill" VALUES('homework-help','education','Hulp bij huiswerk','Homework help','own');
INSERT INTO "skill" VALUES('maths-help','education','Rekenen en wiskunde','Arithmetic and maths','own');
INSERT INTO "skill" VALUES('reading-writing','education','Lezen en schrijven leren','Learning to read and write','own');
INSERT INTO "skill" VALUES('childcare','education','Kinderopvang','Childcare','own');
INSERT INTO "skill" VALUES('babysitting','education','Oppassen','Babysitting','own');
INSERT INTO "skill" VALUES('teaching-assistant','education','Onderwijsassistent','Teaching assistant','own');
INSERT INTO "skill" VALUES('playground-leader','education','Activiteiten met kinderen','Activities with children','own');
INSERT INTO "skill" VALUES('study-choice','education','Opleiding kiezen','Choosing a course or study','own');
INSERT INTO "skill" VALUES('internship-search','education','Stage zoeken','Finding an internship','own');
INSERT INTO "skill" VALUES('exam-preparation','education','Oefenen voor een examen','Exam preparation','own');
INSERT INTO "skill" VALUES('driving-theory','education','Theorie voor het rijbewijs','Driving theory','own');
INSERT INTO "skill" VALUES('civic-integration','education','Inburgering','Civic integration','own');
INSERT INTO "skill" VALUES('workshops','education','Workshops geven','Giving workshops','own');
INSERT INTO "skill" VALUES('mentoring','education','Iemand begeleiden als mentor','Mentoring','own');
INSERT INTO "skill" VALUES('music-lessons','education','Muziekles','Music lessons','own');
INSERT INTO "skill" VALUES('swimming-lessons','education','Zwemles en toezicht','Swimming lessons and supervision','own');
INSERT INTO "skill" VALUES('security-guard','security','Beveiliging','Security work','own');
INSERT INTO "skill" VALUES('event-security','security','Veiligheid bij evenementen','Event safety','own');
INSERT INTO "skill" VALUES('traffic-control','security','Verkeer regelen','Traffic control','own');
INSERT INTO "skill" VALUES('cctv','security','Camera''s in de gaten houden','Watching security cameras','own');
INSERT INTO "skill" VALUES('enforcement','security','Toezicht en handhaving','Public order enforcement','own');
INSERT INTO "skill" VALUES('de-escalation','security','Rustig blijven bij ruzie','Calming people down','own');
INSERT INTO "skill" VALUES('fire-safety','security','Brandveiligheid','Fire safety','own');
INSERT INTO "skill" VALUES('office-cleaning','security','Kantoren schoonmaken','Office cleaning','own');
INSERT INTO "skill" VALUES('house-cleaning','security','Huizen schoonmaken','House cleaning','own');
INSERT INTO "skill" VALUES('window-cleaning','security','Ramen wassen','Window cleaning','own');
INSERT INTO "skill" VALUES('hospital-cleaning','security','Schoonmaken in zorg en ziekenhuis','Cleaning in hospitals and care','own');
INSERT INTO "skill" VALUES('industrial-cleaning','security','Industrieel reinigen','Industrial cleaning','own');
INSERT INTO "skill" VALUES('laundry','security','Wassen en strijken','Laundry and ironing','own');
INSERT INTO "skill" VALUES('waste-recycling','security','Afval en recycling','Waste and recycling','own');
INSERT INTO "skill" VALUES('caretaker','security','Conciërge','Caretaker','own');
INSERT INTO "skill" VALUES('gardening','green','Tuinieren','Gardening','own');
INSERT INTO "skill" VALUES('landscaping','green','Groenvoorziening','Parks and public green','own');
INSERT INTO "skill" VALUES('greenhouse','green','Werken in de kas','Greenhouse work','own');
INSERT INTO "skill" VALUES('harvesting','green','Oogsten','Harvesting','own');
INSERT INTO "skill" VALUES('floristry','green','Bloemen schikken','Flower arranging','own');
INSERT INTO "skill" VALUES('farm-work','green','Werken op een boerderij','Farm work','own');
INSERT INTO "skill" VALUES('animal-care','green','Dieren verzorgen','Animal care','own');
INSERT INTO "skill" VALUES('dog-walking','green','Honden uitlaten','Dog walking','own');
INSERT INTO "skill" VALUES('horse-care','green','Paarden verzorgen','Horse care','own');
INSERT INTO "skill" VALUES('tree-work','green','Bomen verzorgen','Tree care','own');
INSERT INTO "skill" VALUES('nature-volunteering','green','Natuurwerk','Nature work','own');
INSERT INTO "skill" VALUES('urban-farming','green','Stadslandbouw en moestuin','Urban farming and vegetable gardens','own');
INSERT INTO "skill" VALUES('energy-coach','green','Energie besparen in huis','Saving energy at home','own');
INSERT INTO "skill" VALUES('flower-auction','green','Werken op een veiling','Working at a flower auction','own');
INSERT INTO "skill" VALUES('photography','creative','Fotografie','Photography','own');
INSERT INTO "skill" VALUES('profile-photo','creative','Een goede profielfoto maken','Taking a good profile photo','own');
INSERT INTO "skill" VALUES('video','creative','Video maken en monteren','Making and editing video','own');
INSERT INTO "skill" VALUES('graphic-design','creative','Grafisch ontwerp','Graphic design','own');
INSERT INTO "skill" VALUES('drawing','creative','Tekenen en illustreren','Drawing and illustration','own');
INSERT INTO "skill" VALUES('social-media','creative','Sociale media','Social media','own');
INSERT INTO "skill" VALUES('copywriting','creative','Teksten schrijven','Writing texts','own');
INSERT INTO "skill" VALUES('journalism','creative','Journalistiek','Journalism','own');
INSERT INTO "skill" VALUES('podcast-audio','creative','Podcast en geluid','Podcasts and sound','own');
INSERT INTO "skill" VALUES('music-making','creative','Muziek maken','Making music','own');
INSERT INTO "skill" VALUES('theatre-stage','creative','Theater en podium','Theatre and stage','own');
INSERT INTO "skill" VALUES('event-organising','creative','Evenementen organiseren','Organising events','own');
INSERT INTO "skill" VALUES('fashion-design','creative','Mode ontwerpen','Fashion design','own');
INSERT INTO "skill" VALUES('interior-design','creative','Interieur inrichten','Interior design','own');
INSERT INTO "skill" VALUES('crafts','creative','Handwerken en knutselen','Crafts','own');
INSERT INTO "skill" VALUES('3d-printing','creative','3D-printen','3D printing','own');
INSERT INTO "skill" VALUES('dutch','languages','Nederlands','Dutch','own');
INSERT INTO "skill" VALUES('dutch-speaking','languages','Nederlands oefenen in gesprek','Practising Dutch conversation','own');
INSERT INTO "skill" VALUES('english','languages','Engels','English','own');
INSERT INTO "skill" VALUES('german','languages','Duits','German','own');
INSERT INTO "skill" VALUES('french','languages','Frans','French','own');
INSERT INTO "skill" VALUES('spanish','languages','Spaans','Spanish','own');
INSERT INTO "skill" VALUES('portuguese','languages','Portugees','Portuguese','own');
INSERT INTO "skill" VALUES('arabic','languages','Arabisch','Arabic','own');
INSERT INTO "skill" VALUES('turkish','languages','Turks','Turkish','own');
INSERT INTO "skill" VALUES('berber','languages','Berbers (Tamazight)','Berber (Tamazight)','own');
INSERT INTO "skill" VALUES('tigrinya','languages','Tigrinya','Tigrinya','own');
INSERT INTO "skill" VALUES('ukrainian','languages','Oekraïens','Ukrainian','own');
INSERT INTO "skill" VALUES('russian','languages','Russisch','Russian','own');
INSERT INTO "skill" VALUES('polish','languages','Pools','Polish','own');
INSERT INTO "skill" VALUES('romanian','languages','Roemeens','Romanian','own');
INSERT INTO "skill" VALUES('bulgarian','languages','Bulgaars','Bulgarian','own');
INSERT INTO "skill" VALUES('persian','languages','Perzisch (Farsi, Dari)','Persian (Farsi, Dari)','own');
INSERT INTO "skill" VALUES('pashto','languages','Pasjtoe','Pashto','own');
INSERT INTO "skill" VALUES('somali','languages','Somalisch','Somali','own');
INSERT INTO "skill" VALUES('amharic','languages','Amhaars','Amharic','own');
INSERT INTO "skill" VALUES('kurdish','languages','Koerdisch','Kurdish','own');
INSERT INTO "skill" VALUES('papiamento','languages','Papiaments','Papiamento','own');
INSERT INTO "skill" VALUES('sranan','languages','Surinaams (Sranantongo)','Surinamese (Sranantongo)','own');
INSERT INTO "skill" VALUES('chinese','languages','Chinees','Chinese','own');
INSERT INTO "skill" VALUES('hindi-urdu','languages','Hindi of Urdu','Hindi or Urdu','own');
INSERT INTO "skill" VALUES('frisian','languages','Fries','Frisian','own');
INSERT INTO "skill" VALUES('interpreting','languages','Tolken bij een gesprek','Interpreting at an appointment','own');
INSERT INTO "skill" VALUES('translating','languages','Teksten vertalen','Translating texts','own');
INSERT INTO "skill" VALUES('cv-writing','jobseeking','Cv schrijven','Writing a CV','own');
INSERT INTO "skill" VALUES('motivation-letter','jobseeking','Motivatiebrief schrijven','Writing a motivation letter','own');
INSERT INTO "skill" VALUES('open-application','jobseeking','Open sollicitatie','Unsolicited application','own');
INSERT INTO "skill" VALUES('interview-practice','jobseeking','Sollicitatiegesprek oefenen','Interview practice','own');
INSERT INTO "skill" VALUES('video-interview','jobseeking','Online sollicitatiegesprek','Online job interview','own');
INSERT INTO "skill" VALUES('linkedin','jobseeking','LinkedIn','LinkedIn','own');
INSERT INTO "skill" VALUES('calling-employers','jobseeking','Bellen met werkgevers','Phone calls to employers','own');
INSERT INTO "skill" VALUES('job-search','jobseeking','Vacatures zoeken','Finding vacancies','own');
INSERT INTO "skill" VALUES('employment-agencies','jobseeking','Uitzendbureaus','Temp agencies','own');
INSERT INTO "skill" VALUES('networking','jobseeking','Netwerken om werk te vinden','Networking to find work','own');
INSERT INTO "skill" VALUES('elevator-pitch','jobseeking','Jezelf voorstellen in één minuut','Introducing yourself in one minute','own');
INSERT INTO "skill" VALUES('career-choice','jobseeking','Ontdekken welk werk bij je past','Finding out which work suits you','own');
INSERT INTO "skill" VALUES('first-job','jobseeking','Je eerste baan','Your first job','own');
INSERT INTO "skill" VALUES('work-permit-diploma','jobseeking','Buitenlands diploma laten waarderen','Recognition of a foreign diploma','own');
INSERT INTO "skill" VALUES('salary-contract','jobseeking','Loon en contract begrijpen','Understanding pay and contracts','own');
INSERT INTO "skill" VALUES('gap-in-cv','jobseeking','Een gat in je cv uitleggen','Explaining a gap in your CV','own');
INSERT INTO "skill" VALUES('talking-about-limits','jobseeking','Praten over een beperking op het werk','Talking about a disability at work','own');
INSERT INTO "skill" VALUES('own-business','jobseeking','Voor jezelf beginnen','Starting your own business','own');
INSERT INTO "skill" VALUES('first-workday','jobseeking','Je eerste werkdag voorbereiden','Preparing for your first day at work','own');
INSERT INTO "skill" VALUES('keeping-a-job','jobseeking','Een baan houden','Keeping a job','own');
INSERT INTO "skill" VALUES('references','jobseeking','Referenties vragen','Asking for references','own');
INSERT INTO "skill" VALUES('dress-horeca','dress','Kleding voor een gesprek in de horeca','Interview clothes for hospitality','own');
INSERT INTO "skill" VALUES('dress-care','dress','Kleding voor een gesprek in de zorg','Interview clothes for care','own');
INSERT INTO "skill" VALUES('dress-retail','dress','Kleding voor een gesprek in een winkel','Interview clothes for retail','own');
INSERT INTO "skill" VALUES('dress-office','dress','Kleding voor een gesprek op kantoor','Interview clothes for an office','own');
INSERT INTO "skill" VALUES('dress-construction','dress','Kleding voor een gesprek in de bouw','Interview clothes for construction','own');
INSERT INTO "skill" VALUES('dress-logistics','dress','Kleding voor een gesprek in de logistiek','Interview clothes for logistics','own');
INSERT INTO "skill" VALUES('dress-engineering','dress','Kleding voor een gesprek in de techniek','Interview clothes for engineering','own');
INSERT INTO "skill" VALUES('dress-ict','dress','Kleding voor een gesprek in de ICT','Interview clothes for IT','own');
INSERT INTO "skill" VALUES('dress-education','dress','Kleding voor een gesprek in onderwijs of kinderopvang','Interview clothes for education or childcare','own');
INSERT INTO "skill" VALUES('dress-security','dress','Kleding voor een gesprek in de beveiliging','Interview clothes for security','own');
INSERT INTO "skill" VALUES('dress-cleaning','dress','Kleding voor een gesprek in de schoonmaak','Interview clothes for cleaning','own');
INSERT INTO "skill" VALUES('dress-green','dress','Kleding voor een gesprek in het groen','Interview clothes for green work','own');
INSERT INTO "skill" VALUES('dress-government','dress','Kleding voor een gesprek bij de overheid','Interview clothes for government','own');
INSERT INTO "skill" VALUES('dress-temporary','dress','Kleding voor een gesprek bij een uitzendbureau','Interview clothes for a temp agency','own');
INSERT INTO "skill" VALUES('clothes-advice','dress','Eerlijk en aardig kledingadvies geven','Giving honest and kind clothing advice','own');
INSERT INTO "skill" VALUES('clothes-on-a-budget','dress','Netjes gekleed met weinig geld','Dressing well on a small budget','own');
INSERT INTO "skill" VALUES('shoes-care','dress','Kleding en schoenen verzorgen','Looking after clothes and shoes','own');
INSERT INTO "skill" VALUES('digid','paperwork','DigiD aanvragen en gebruiken','Applying for and using DigiD','own');
INSERT INTO "skill" VALUES('allowances','paperwork','Toeslagen aanvragen','Applying for allowances','own');
INSERT INTO "skill" VALUES('tax-return','paperwork','Belastingaangifte','Tax return','own');
INSERT INTO "skill" VALUES('benefits','paperwork','Uitkering aanvragen','Applying for benefits','own');
INSERT INTO "skill" VALUES('budgeting','paperwork','Rondkomen met je geld','Making ends meet','own');
INSERT INTO "skill" VALUES('debts','paperwork','Schulden aanpakken','Dealing with debts','own');
INSERT INTO "skill" VALUES('official-letters','paperwork','Brieven van de overheid begrijpen','Understanding official letters','own');
INSERT INTO "skill" VALUES('objections','paperwork','Bezwaar maken','Lodging an objection','own');
INSERT INTO "skill" VALUES('forms','paperwork','Formulieren invullen','Filling in forms','own');
INSERT INTO "skill" VALUES('housing-search','paperwork','Een woning zoeken','Looking for housing','own');
INSERT INTO "skill" VALUES('health-insurance','paperwork','Zorgverzekering','Health insurance','own');
INSERT INTO "skill" VALUES('student-finance','paperwork','Studiefinanciering','Student finance','own');
INSERT INTO "skill" VALUES('bank-account','paperwork','Bankzaken','Banking','own');
INSERT INTO "skill" VALUES('residence-papers','paperwork','Verblijf en identiteitspapieren','Residence and identity papers','own');
INSERT INTO "skill" VALUES('email-agenda','paperwork','E-mail en agenda','E-mail and calendar','own');
INSERT INTO "skill" VALUES('scan-upload','paperwork','Documenten scannen en uploaden','Scanning and uploading documents','own');
INSERT INTO "skill" VALUES('municipal-desk','paperwork','Meegaan naar een loket','Going along to a desk or office','own');
INSERT INTO "skill" VALUES('vog','paperwork','Verklaring omtrent het gedrag (VOG)','Certificate of conduct (VOG)','own');
INSERT INTO "skill" VALUES('listening','soft','Goed luisteren','Listening well','own');
INSERT INTO "skill" VALUES('giving-feedback','soft','Eerlijke en vriendelijke feedback geven','Giving honest and kind feedback','own');
INSERT INTO "skill" VALUES('encouraging','soft','Iemand moed inspreken','Encouraging people','own');
INSERT INTO "skill" VALUES('teamwork','soft','Samenwerken','Teamwork','own');
INSERT INTO "skill" VALUES('being-on-time','soft','Op tijd komen','Being on time','own');
INSERT INTO "skill" VALUES('working-independently','soft','Zelfstandig werken','Working independently','own');
INSERT INTO "skill" VALUES('stress-handling','soft','Rustig blijven onder druk','Staying calm under pressure','own');
INSERT INTO "skill" VALUES('speaking-in-public','soft','Spreken voor een groep','Speaking in front of a group','own');
INSERT INTO "skill" VALUES('self-confidence','soft','Zelfvertrouwen','Self-confidence','own');
INSERT INTO "skill" VALUES('organising','soft','Organiseren','Organising','own');
INSERT INTO "skill" VALUES('problem-solving','soft','Problemen oplossen','Problem solving','own');
INSERT INTO "skill" VALUES('learning-fast','soft','Snel leren','Learning fast','own');
INSERT INTO "skill" VALUES('precision','soft','Nauwkeurig werken','Working accurately','own');
INSERT INTO "skill" VALUES('physical-work','soft','Zwaar werk aankunnen','Physical work','own');
INSERT INTO "skill" VALUES('leadership','soft','Leidinggeven','Leading a team','own');
INSERT INTO "skill" VALUES('daily-rhythm','soft','Een vast dagritme opbouwen','Building a daily routine','own');
INSERT INTO "skill" VALUES('cultural-awareness','soft','Omgaan met verschillende culturen','Working with different cultures','own');
INSERT INTO "skill" VALUES('asking-for-help','soft','Om hulp durven vragen','Daring to ask for help','own');
INSERT INTO "skill" VALUES('flexible-hours','soft','Flexibel werken','Flexible working hours','own');
INSERT INTO "skill" VALUES('negotiating','soft','Onderhandelen','Negotiating','own');
CREATE TABLE "thanks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "helper_id" BIGINT NOT NULL,
    "asker_id" BIGINT NOT NULL,
    "first_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_thanks_helper__6e4f26" UNIQUE ("helper_id", "asker_id")
);
INSERT INTO "thanks" VALUES(1,7,35,'2026-11-12 10:17:02.985049+00:00');
INSERT INTO "thanks" VALUES(3,16,35,'2026-11-14 10:31:02.976871+00:00');
INSERT INTO "thanks" VALUES(4,4,38,'2026-11-16 10:31:02.994651+00:00');
INSERT INTO "thanks" VALUES(5,11,28,'2026-11-17 13:17:02.980495+00:00');
INSERT INTO "thanks" VALUES(8,21,28,'2026-11-17 15:17:02.984688+00:00');
INSERT INTO "thanks" VALUES(9,42,28,'2026-11-18 10:31:02.983690+00:00');
INSERT INTO "thanks" VALUES(10,24,51,'2026-11-21 07:31:02.977543+00:00');
INSERT INTO "thanks" VALUES(11,9,45,'2026-11-22 10:31:02.983951+00:00');
INSERT INTO "thanks" VALUES(12,12,14,'2026-11-23 10:17:02.987352+00:00');
INSERT INTO "thanks" VALUES(15,21,54,'2026-11-24 06:31:02.977671+00:00');
INSERT INTO "thanks" VALUES(17,27,33,'2026-11-28 05:31:02.978190+00:00');
INSERT INTO "thanks" VALUES(18,8,49,'2026-11-28 10:17:02.985140+00:00');
INSERT INTO "thanks" VALUES(21,8,54,'2026-11-28 18:17:02.983080+00:00');
INSERT INTO "thanks" VALUES(24,36,54,'2026-11-28 20:17:02.982621+00:00');
INSERT INTO "thanks" VALUES(27,37,48,'2026-11-29 08:17:02.996387+00:00');
INSERT INTO "thanks" VALUES(30,11,21,'2026-11-29 16:17:02.986433+00:00');
CREATE TABLE "tortoise_migrations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "app" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_tortoise_mi_app_3803a5" UNIQUE ("app", "name")
);
INSERT INTO "tortoise_migrations" VALUES(1,'jobtease','0001_initial','2026-11-30 10:26:56.507007+00:00');
INSERT INTO "tortoise_migrations" VALUES(2,'jobtease','0002_case_priority','2026-11-30 10:26:56.578284+00:00');
INSERT INTO "tortoise_migrations" VALUES(3,'jobtease','0003_former_homes','2026-11-30 10:26:56.611144+00:00');
INSERT INTO "tortoise_migrations" VALUES(4,'jobtease','0004_desk','2026-11-30 10:26:57.102908+00:00');
INSERT INTO "tortoise_migrations" VALUES(5,'jobtease','0005_coarse_points','2026-11-30 10:26:57.546766+00:00');
INSERT INTO "tortoise_migrations" VALUES(6,'jobtease','0006_blocks','2026-11-30 10:26:57.630417+00:00');
INSERT INTO "tortoise_migrations" VALUES(7,'jobtease','0007_sign_in_browser','2026-11-30 10:26:57.787681+00:00');
INSERT INTO "tortoise_migrations" VALUES(8,'jobtease','0008_looks','2026-11-30 10:26:57.831236+00:00');
INSERT INTO "tortoise_migrations" VALUES(9,'jobtease','0009_count_offers','2026-11-30 10:26:57.839907+00:00');
INSERT INTO "tortoise_migrations" VALUES(10,'jobtease','0010_installation','2026-11-30 10:26:57.927487+00:00');
INSERT INTO "tortoise_migrations" VALUES(11,'jobtease','0011_name_keys','2026-11-30 10:26:58.014846+00:00');
INSERT INTO "tortoise_migrations" VALUES(12,'jobtease','0012_message_alarms','2026-11-30 10:26:58.057240+00:00');
INSERT INTO "tortoise_migrations" VALUES(13,'jobtease','0013_photo_looks','2026-11-30 10:26:58.107464+00:00');
INSERT INTO "tortoise_migrations" VALUES(14,'jobtease','0014_leases','2026-11-30 10:26:58.147275+00:00');
INSERT INTO "tortoise_migrations" VALUES(15,'jobtease','0015_thanks','2026-11-30 10:26:58.195296+00:00');
INSERT INTO "tortoise_migrations" VALUES(16,'jobtease','0016_care','2026-11-30 10:26:58.322580+00:00');
INSERT INTO "tortoise_migrations" VALUES(17,'jobtease','0017_suspended_index','2026-11-30 10:26:58.363028+00:00');
INSERT INTO "tortoise_migrations" VALUES(18,'jobtease','0018_indexes_of_what_is_there','2026-11-30 10:26:59.379260+00:00');
INSERT INTO "tortoise_migrations" VALUES(19,'jobtease','0019_replaced_words','2026-11-30 10:26:59.422445+00:00');
INSERT INTO "tortoise_migrations" VALUES(20,'jobtease','0020_open_requests_and_helpers','2026-11-30 10:26:59.818487+00:00');
CREATE INDEX "idx_barred_addr_until_7ff5b9" ON "barred_address" ("until");
CREATE INDEX "idx_bucket_refille_d990c7" ON "bucket" ("refilled_at");
CREATE INDEX "idx_event_municip_70d4bd" ON "event" ("municipality", "id");
CREATE INDEX "idx_event_subject_9cca7c" ON "event" ("subject", "id");
CREATE INDEX "idx_audience_gr_account_5bdceb" ON "audience_grant" ("account_id", "subject");
CREATE INDEX "idx_help_tie_helper__871321" ON "help_tie" ("helper_id", "asker_id");
CREATE INDEX "idx_leftover_due_at_3a7036" ON "leftover" ("due_at");
CREATE INDEX "idx_account_municip_bff30d" ON "account" ("municipality_id", "role");
CREATE INDEX "idx_moderation__municip_bb7513" ON "moderation_case" ("municipality", "closed_at", "due_at");
CREATE UNIQUE INDEX "case_open_once" ON "moderation_case" ("subject") WHERE closed_at IS NULL;
CREATE INDEX "idx_conversatio_asker_i_8ec9ab" ON "conversation" ("asker_id", "last_at");
CREATE INDEX "idx_conversatio_helper__489fda" ON "conversation" ("helper_id", "last_at");
CREATE INDEX "idx_help_reques_labour__288b2a" ON "help_request" ("labour_region", "visibility", "state", "created_at");
CREATE INDEX "idx_help_reques_state_30a52c" ON "help_request" ("state", "visibility", "created_at");
CREATE INDEX "idx_help_reques_state_8c2578" ON "help_request" ("state", "visibility", "latitude", "longitude");
CREATE INDEX "idx_help_reques_author__9116d7" ON "help_request" ("author_id", "created_at");
CREATE INDEX "idx_help_reques_municip_b8cdea" ON "help_request" ("municipality", "created_at");
CREATE INDEX "idx_help_reques_state_75a414" ON "help_request" ("state", "needed_by");
CREATE INDEX "idx_message_convers_a186fa" ON "message" ("conversation_id", "id");
CREATE INDEX "idx_notice_account_101554" ON "notice" ("account_id", "seen_at", "created_at");
CREATE INDEX "idx_notice_path_7c1e20" ON "notice" ("path");
CREATE INDEX "idx_notice_about_i_d30f93" ON "notice" ("about_id");
CREATE INDEX "idx_offer_author__5d88f9" ON "offer" ("author_id", "state");
CREATE UNIQUE INDEX "offer_accepted_once" ON "offer" ("request_id") WHERE state = 'accepted';
CREATE INDEX "idx_outbox_next_tr_42c87e" ON "outbox" ("next_try_at");
CREATE INDEX "idx_outbox_account_a115b8" ON "outbox" ("account_id");
CREATE INDEX "idx_outfit_labour__22205b" ON "outfit" ("labour_region", "visibility", "created_at");
CREATE INDEX "idx_outfit_visibil_b040e5" ON "outfit" ("visibility", "created_at");
CREATE INDEX "idx_outfit_author__096bbb" ON "outfit" ("author_id", "created_at");
CREATE INDEX "idx_outfit_municip_f5c2ff" ON "outfit" ("municipality", "created_at");
CREATE INDEX "idx_outfit_destroy_6c2330" ON "outfit" ("destroyed_at", "destroy_at");
CREATE INDEX "idx_outfit_asked_h_04eb33" ON "outfit" ("asked_how_at", "interview_at");
CREATE INDEX "idx_profile_helps_88f76a" ON "profile" ("helps", "latitude", "longitude", "author_id");
CREATE INDEX "idx_reading_account_ad8a57" ON "reading" ("account_id", "unread");
CREATE INDEX "idx_removed_pic_decisio_39e3a0" ON "removed_picture" ("decision");
CREATE INDEX "idx_report_reporte_55f746" ON "report" ("reporter_id", "created_at");
CREATE INDEX "idx_session_account_2a0f19" ON "session" ("account_id");
CREATE INDEX "idx_session_expires_823c67" ON "session" ("expires_at");
CREATE INDEX "idx_sign_in_cod_expires_19f58a" ON "sign_in_code" ("expires_at");
CREATE INDEX "idx_sign_in_cod_email_57a13f" ON "sign_in_code" ("email", "created_at");
CREATE INDEX "idx_profile_ski_skill_i_5f6cfe" ON "profile_skill" ("skill_id", "helps", "latitude", "longitude", "account_id");
CREATE INDEX "idx_request_ski_skill_i_46f726" ON "request_skill" ("skill_id", "request_id");
CREATE INDEX "idx_former_home_account_b2eef9" ON "former_home" ("account_id", "left_at");
CREATE INDEX "idx_exhibit_subject_371e41" ON "exhibit" ("subject");
CREATE INDEX "idx_exhibit_until_a4d7cd" ON "exhibit" ("until");
CREATE INDEX "idx_moderation__reaches_8602ba" ON "moderation_case" ("reaches", "closed_at");
CREATE INDEX "idx_moderation__evidenc_c40731" ON "moderation_case" ("evidence_gone_at", "closed_at");
CREATE INDEX "idx_block_blocked_254e4c" ON "block" ("blocked_id", "blocker_id");
CREATE INDEX "idx_moderation__account_737331" ON "moderation_look" ("account_id", "subject");
CREATE INDEX "idx_moderation__subject_bcbced" ON "moderation_look" ("subject");
CREATE INDEX "idx_account_name_ke_2992b1" ON "account" ("name_key");
CREATE INDEX "idx_photo_look_account_29eaed" ON "photo_look" ("account_id", "looked_at");
CREATE INDEX "idx_thanks_asker_i_2754e1" ON "thanks" ("asker_id");
CREATE INDEX "idx_decision_case_id_c0d4db" ON "decision" ("case_id", "decided_at");
CREATE UNIQUE INDEX "decision_stands_once" ON "decision" ("case_id") WHERE undone_at IS NULL;
CREATE INDEX "account_suspended" ON "account" ("suspended_at") WHERE suspended_at IS NOT NULL;
CREATE INDEX "idx_event_actor_46c223" ON "event" ("actor", "id");
CREATE INDEX "idx_feedback_author__e2ce85" ON "feedback" ("author_id");
CREATE INDEX "idx_help_reques_state_9aceeb" ON "help_request" ("state", "opened_at");
CREATE INDEX "help_request_not_reminded" ON "help_request" ("state", "needed_by") WHERE reminded_at IS NULL;
CREATE INDEX "idx_message_author__82d30a" ON "message" ("author_id");
CREATE INDEX "outfit_unanswered" ON "outfit" ("closes_at") WHERE answered_at IS NULL;
CREATE INDEX "outfit_there_closing" ON "outfit" ("closes_at", "id") WHERE withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "outfit_live_near" ON "outfit" ("labour_region", "created_at", "id") WHERE visibility = 'shown' AND withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "outfit_live" ON "outfit" ("created_at", "id") WHERE visibility = 'shown' AND withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "profile_waits_for_point" ON "profile" ("id") WHERE postcode IS NOT NULL;
CREATE INDEX "idx_replaced_wo_subject_617f1b" ON "replaced_words" ("subject", "replaced_at");
CREATE INDEX "idx_replaced_wo_replace_bb6e25" ON "replaced_words" ("replaced_at");
CREATE INDEX "idx_replaced_wo_author__00335c" ON "replaced_words" ("author_id");
CREATE INDEX "help_request_open_facts" ON "help_request" ("latitude", "longitude", "place", "municipality", "labour_region", "free_days", "offer_count", "opened_at", "id") WHERE state = 'open' AND visibility = 'shown';
CREATE INDEX "idx_profile_labour__14c429" ON "profile" ("labour_region", "helps");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tortoise_migrations',20);
INSERT INTO "sqlite_sequence" VALUES('thanks',31);
INSERT INTO "sqlite_sequence" VALUES('decision',57);
INSERT INTO "sqlite_sequence" VALUES('installation',1);
INSERT INTO "sqlite_sequence" VALUES('account',60);
INSERT INTO "sqlite_sequence" VALUES('event',715);
INSERT INTO "sqlite_sequence" VALUES('profile',57);
INSERT INTO "sqlite_sequence" VALUES('profile_skill',314);
INSERT INTO "sqlite_sequence" VALUES('consumer',11);
INSERT INTO "sqlite_sequence" VALUES('help_request',41);
INSERT INTO "sqlite_sequence" VALUES('request_skill',99);
INSERT INTO "sqlite_sequence" VALUES('moderation_case',64);
INSERT INTO "sqlite_sequence" VALUES('notice',254);
INSERT INTO "sqlite_sequence" VALUES('outbox',258);
INSERT INTO "sqlite_sequence" VALUES('report',6);
INSERT INTO "sqlite_sequence" VALUES('offer',43);
INSERT INTO "sqlite_sequence" VALUES('audience_grant',72);
INSERT INTO "sqlite_sequence" VALUES('help_tie',19);
INSERT INTO "sqlite_sequence" VALUES('conversation',19);
INSERT INTO "sqlite_sequence" VALUES('message',83);
INSERT INTO "sqlite_sequence" VALUES('reading',38);
INSERT INTO "sqlite_sequence" VALUES('leftover',29);
INSERT INTO "sqlite_sequence" VALUES('outfit',22);
INSERT INTO "sqlite_sequence" VALUES('photo',28);
INSERT INTO "sqlite_sequence" VALUES('practised',60);
INSERT INTO "sqlite_sequence" VALUES('feedback',29);
INSERT INTO "sqlite_sequence" VALUES('advice',58);
INSERT INTO "sqlite_sequence" VALUES('bucket',9);
INSERT INTO "sqlite_sequence" VALUES('exhibit',1);
INSERT INTO "sqlite_sequence" VALUES('session',1);
INSERT INTO "sqlite_sequence" VALUES('sign_in_code',1);
INSERT INTO "sqlite_sequence" VALUES('barred_address',1);
INSERT INTO "sqlite_sequence" VALUES('parked_event',1);
INSERT INTO "sqlite_sequence" VALUES('removed_picture',1);
INSERT INTO "sqlite_sequence" VALUES('lease',1);
INSERT INTO "sqlite_sequence" VALUES('block',1);
INSERT INTO "sqlite_sequence" VALUES('former_home',1);
INSERT INTO "sqlite_sequence" VALUES('replaced_words',1);
INSERT INTO "sqlite_sequence" VALUES('moderation_look',1);
INSERT INTO "sqlite_sequence" VALUES('photo_look',1);
COMMIT;
