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
    "municipality_id" VARCHAR(6) NOT NULL REFERENCES "municipality" ("code") ON DELETE RESTRICT,
    CONSTRAINT "account_role" CHECK (role IN ('member', 'moderator', 'administrator'))
);
INSERT INTO "account" VALUES(1,'VC_d2ipseUHVU5PI','marloes@demo.example','Marloes','moderator','nl','2026-05-12 13:07:01.498790+00:00','2026-05-12 13:07:01.498780+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(2,'TuCiLlrcveRKdjxV','jeroen@demo.example','Jeroen','moderator','nl','2026-05-22 13:07:01.490622+00:00','2026-05-22 13:07:01.490619+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(3,'yUD4xHYQWNFuBq3L','anjali@demo.example','Anjali','moderator','nl','2026-06-01 13:07:01.490627+00:00','2026-06-01 13:07:01.490624+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(4,'sxB0cy1OxTbB1KzD','wim@demo.example','Wim','member','nl','2026-07-01 13:07:01.490552+00:00','2026-07-01 13:07:01.490549+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(5,'nU90JfPB-mnqceXi','marjan@demo.example','Marjan','member','nl','2026-07-11 13:07:01.490581+00:00','2026-07-11 13:07:01.490578+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(6,'VqYMWgj01U7wdhWg','truus@demo.example','Truus','member','nl','2026-07-19 13:07:01.490574+00:00','2026-07-19 13:07:01.490571+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(7,'UcWkWSvGlX0wdUZm','hanneke@demo.example','Hanneke','member','nl','2026-07-26 13:07:01.490599+00:00','2026-07-26 13:07:01.490595+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(8,'sTQIY3-X3MInT8yG','henk@demo.example','Henk','member','nl','2026-07-31 13:07:01.490556+00:00','2026-07-31 13:07:01.490553+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(9,'hdmxx_62mAkdxs6x','cor@demo.example','Cor','member','nl','2026-08-05 13:07:01.490552+00:00','2026-08-05 13:07:01.490549+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(10,'uFFGMRTqevXiAwtb','sjoerd@demo.example','Sjoerd','member','nl','2026-08-10 13:07:01.490557+00:00','2026-08-10 13:07:01.490554+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(11,'Dcy-nBkEbXXe9gBE','ilse@demo.example','Ilse','member','nl','2026-08-19 13:07:01.490556+00:00','2026-08-19 13:07:01.490553+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(12,'Xk0p2UK5rfDoDF9T','joyce@demo.example','Joyce','member','nl','2026-08-25 13:07:01.490554+00:00','2026-08-25 13:07:01.490551+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(13,'PKIFSnC19t_vgxi-','farid@demo.example','Farid','member','nl','2026-08-29 13:07:01.490550+00:00','2026-08-29 13:07:01.490547+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(14,'QdAee0hQJozRZneL','fatma@demo.example','Fatma','member','nl','2026-09-01 13:07:01.490553+00:00','2026-09-01 13:07:01.490550+00:00',NULL,NULL,2,'2026-11-21 13:32:01.492324+00:00',1,'GM0599');
INSERT INTO "account" VALUES(15,'slKkxuquJDzAKYEi','tariq@demo.example','Tariq','member','nl','2026-09-05 13:07:01.490552+00:00','2026-09-05 13:07:01.490548+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(16,'biTaINLaNkV2cCl5','ayse@demo.example','Ayşe','member','nl','2026-09-09 13:07:01.490555+00:00','2026-09-09 13:07:01.490552+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(17,'Vq6whiyFE_EPMIp2','rajesh@demo.example','Rajesh','member','nl','2026-09-12 13:07:01.490550+00:00','2026-09-12 13:07:01.490547+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(18,'aFXPgyE7s2E3NucX','kiki@demo.example','Kiki','member','nl','2026-09-15 13:07:01.490556+00:00','2026-09-15 13:07:01.490553+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(19,'jBlTVh7Iwc8CEOG0','ingrid@demo.example','Ingrid','member','nl','2026-09-20 13:07:01.490552+00:00','2026-09-20 13:07:01.490549+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(20,'QLKa5Mry_mMRq_32','thijs@demo.example','Thijs','member','nl','2026-09-23 13:07:01.490546+00:00','2026-09-23 13:07:01.490543+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(21,'Q-zgYvL6Nttw_3KR','samira@demo.example','Samira','member','nl','2026-09-25 13:07:01.490553+00:00','2026-09-25 13:07:01.490550+00:00','2026-11-28',NULL,2,'2026-11-27 20:32:01.494987+00:00',1,'GM0599');
INSERT INTO "account" VALUES(22,'B6sernAfVQJrDwx8','stan@demo.example','Stan','member','nl','2026-09-27 13:07:01.490551+00:00','2026-09-27 13:07:01.490548+00:00',NULL,NULL,1,NULL,1,'GM0503');
INSERT INTO "account" VALUES(23,'2z00FvjRk4pZINAZ','amadou@demo.example','Amadou','member','nl','2026-09-29 13:07:01.490540+00:00','2026-09-29 13:07:01.490537+00:00',NULL,NULL,1,NULL,1,'GM0599');
INSERT INTO "account" VALUES(24,'s3ptkk7dFKu7Ba7D','vera@demo.example','Vera','member','nl','2026-09-29 13:07:01.490994+00:00','2026-09-29 13:07:01.490991+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(25,'QlvvpgT4KapuwB-A','nadia@demo.example','Nadia','member','nl','2026-10-01 13:07:01.490590+00:00','2026-10-01 13:07:01.490586+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(26,'ow8jyGfoqZAuQgsf','tomasz@demo.example','Tomasz','member','nl','2026-10-02 13:07:01.490595+00:00','2026-10-02 13:07:01.490592+00:00',NULL,NULL,2,'2026-11-28 13:02:01.491964+00:00',1,'GM0599');
INSERT INTO "account" VALUES(27,'E3-n8pNcYEFYe58L','kwame@demo.example','Kwame','member','nl','2026-10-04 13:07:01.490615+00:00','2026-10-04 13:07:01.490611+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(28,'RaPa-QS3ZKOB9qdj','esma@demo.example','Esma','member','nl','2026-10-07 13:07:01.490676+00:00','2026-10-07 13:07:01.490671+00:00',NULL,NULL,2,'2026-11-15 15:32:01.491712+00:00',1,'GM0599');
INSERT INTO "account" VALUES(29,'MLnYQVsKsjounrpj','chantal@demo.example','Chantal','member','nl','2026-10-10 13:07:01.490616+00:00','2026-10-10 13:07:01.490612+00:00',NULL,NULL,1,NULL,1,'GM0344');
INSERT INTO "account" VALUES(30,'ABjtZ5-T1V6SRY_C','mo@demo.example','Mo','member','nl','2026-10-12 13:07:01.490615+00:00','2026-10-12 13:07:01.490611+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(31,'1UchTTeo1FHn1UAl','hiba@demo.example','Hiba','member','nl','2026-10-15 13:07:01.490625+00:00','2026-10-15 13:07:01.490620+00:00',NULL,NULL,2,'2026-11-27 13:32:01.492793+00:00',1,'GM0344');
INSERT INTO "account" VALUES(32,'QSaNbeqHHYOGG1I3','mei@demo.example','Mei','member','en','2026-10-17 13:07:01.490620+00:00','2026-10-17 13:07:01.490616+00:00',NULL,NULL,1,NULL,1,'GM0503');
INSERT INTO "account" VALUES(33,'1jZjozPwrGlvoZAQ','daan@demo.example','Daan','member','nl','2026-10-18 13:07:01.490617+00:00','2026-10-18 13:07:01.490613+00:00',NULL,NULL,2,'2026-11-28 08:32:01.497425+00:00',1,'GM0599');
INSERT INTO "account" VALUES(34,'4NAPvpjgS62iNFQR','oleksandr@demo.example','Oleksandr','member','nl','2026-10-21 13:07:01.490614+00:00','2026-10-21 13:07:01.490610+00:00',NULL,NULL,1,NULL,1,'GM0599');
INSERT INTO "account" VALUES(35,'UNxXWQiDm6hgg__F','zainab@demo.example','Zainab','member','nl','2026-10-23 13:07:01.490601+00:00','2026-10-23 13:07:01.490597+00:00',NULL,NULL,2,'2026-11-10 14:32:01.492125+00:00',1,'GM0344');
INSERT INTO "account" VALUES(36,'tpI-6RlwD9V0FA9I','naomi@demo.example','Naomi','member','nl','2026-10-26 13:07:01.490612+00:00','2026-10-26 13:07:01.490608+00:00',NULL,NULL,1,NULL,1,'GM0599');
INSERT INTO "account" VALUES(37,'C6a_o6zX5A3KLMYH','dilan@demo.example','Dilan','member','nl','2026-10-28 13:07:01.490605+00:00','2026-10-28 13:07:01.490601+00:00',NULL,NULL,2,'2026-11-26 16:32:01.494220+00:00',1,'GM0503');
INSERT INTO "account" VALUES(38,'DlBi4jLbjDxPumYP','bram@demo.example','Bram','member','nl','2026-10-29 13:07:01.490554+00:00','2026-10-29 13:07:01.490550+00:00',NULL,NULL,1,NULL,1,'GM0599');
INSERT INTO "account" VALUES(39,'doDM3tN4GvKNjlU2','luca@demo.example','Luca','member','nl','2026-10-30 13:07:01.490558+00:00','2026-10-30 13:07:01.490555+00:00',NULL,NULL,1,NULL,1,'GM0344');
INSERT INTO "account" VALUES(40,'DhKr-Lbl7coamIMC','mehdi@demo.example','Mehdi','member','nl','2026-11-02 13:07:01.490604+00:00','2026-11-02 13:07:01.490601+00:00',NULL,NULL,2,'2026-11-27 15:32:01.491925+00:00',1,'GM0599');
INSERT INTO "account" VALUES(41,'1J0jBwIrRYf2QIiS','precious@demo.example','Precious','member','en','2026-11-03 13:07:01.490585+00:00','2026-11-03 13:07:01.490581+00:00',NULL,NULL,1,NULL,1,'GM0503');
INSERT INTO "account" VALUES(42,'Cknbr6pMnCwTC9gy','roos@demo.example','Roos','member','nl','2026-11-04 13:07:01.490621+00:00','2026-11-04 13:07:01.490617+00:00',NULL,NULL,0,NULL,1,'GM0344');
INSERT INTO "account" VALUES(43,'56B9dYhItraiBczv','selam@demo.example','Selam','member','nl','2026-11-06 13:07:01.490616+00:00','2026-11-06 13:07:01.490612+00:00',NULL,NULL,1,NULL,1,'GM0599');
INSERT INTO "account" VALUES(44,'k7nmh0oSNkHi5IF-','gijs@demo.example','Gijs','member','nl','2026-11-07 13:07:01.490590+00:00','2026-11-07 13:07:01.490586+00:00',NULL,NULL,2,'2026-11-28 14:32:01.492071+00:00',1,'GM0344');
INSERT INTO "account" VALUES(45,'TDiw1yJU3Ba4gIfy','floris@demo.example','Floris','member','nl','2026-11-08 13:07:01.490605+00:00','2026-11-08 13:07:01.490600+00:00',NULL,NULL,1,NULL,1,'GM0503');
INSERT INTO "account" VALUES(46,'jK1L578sAf25PFDM','shanice@demo.example','Shanice','member','nl','2026-11-09 13:07:01.490583+00:00','2026-11-09 13:07:01.490579+00:00',NULL,NULL,2,'2026-11-28 09:32:01.492170+00:00',1,'GM0599');
INSERT INTO "account" VALUES(47,'zPNR7IJYk1qZfckm','imane@demo.example','Imane','member','nl','2026-11-10 13:07:01.490595+00:00','2026-11-10 13:07:01.490591+00:00',NULL,NULL,2,'2026-11-28 02:32:01.491819+00:00',1,'GM0344');
INSERT INTO "account" VALUES(48,'_bOEuFstkY_9Upf0','jesse@demo.example','Jesse','member','nl','2026-11-11 13:07:01.490631+00:00','2026-11-11 13:07:01.490627+00:00',NULL,NULL,2,'2026-11-27 09:32:01.491848+00:00',1,'GM0503');
INSERT INTO "account" VALUES(49,'dED0Pm0b7_6ReLJ6','kenji@demo.example','Kenji','member','nl','2026-11-12 13:07:01.490661+00:00','2026-11-12 13:07:01.490656+00:00',NULL,NULL,2,'2026-11-26 12:32:01.491827+00:00',1,'GM0599');
INSERT INTO "account" VALUES(50,'CU62NrzwwhlIB4wB','lotte@demo.example','Lotte','member','nl','2026-11-13 13:07:01.490664+00:00','2026-11-13 13:07:01.490659+00:00',NULL,NULL,2,'2026-11-28 15:32:01.492072+00:00',1,'GM0599');
INSERT INTO "account" VALUES(51,'CvnFnR7sss9JeLYM','pim@demo.example','Pim','member','nl','2026-11-15 13:07:01.490666+00:00','2026-11-15 13:07:01.490661+00:00',NULL,NULL,1,NULL,1,'GM0344');
INSERT INTO "account" VALUES(52,'XlITDsHbG0H-Tduh','ruben@demo.example','Ruben','member','nl','2026-11-16 13:07:01.490584+00:00','2026-11-16 13:07:01.490580+00:00',NULL,NULL,2,'2026-11-28 12:12:01.493038+00:00',1,'GM0599');
INSERT INTO "account" VALUES(53,'X9NlmAAUQQ9Etm-n','sofia@demo.example','Sofia','member','en','2026-11-17 13:07:01.490592+00:00','2026-11-17 13:07:01.490588+00:00',NULL,NULL,2,'2026-11-28 11:32:01.498132+00:00',1,'GM0503');
INSERT INTO "account" VALUES(54,'vkoVaua_TKGp6qXJ','yara@demo.example','Yara','member','nl','2026-11-19 13:07:01.490587+00:00','2026-11-19 13:07:01.490583+00:00',NULL,NULL,2,'2026-11-26 22:32:01.492071+00:00',1,'GM0599');
INSERT INTO "account" VALUES(55,'yXCmdBWyG71HE83Z','emma@demo.example','Emma','member','nl','2026-11-20 13:07:01.490581+00:00','2026-11-20 13:07:01.490577+00:00',NULL,NULL,1,NULL,1,'GM0344');
INSERT INTO "account" VALUES(56,'GztTOZBhD0rvvdXW','kevin@demo.example','Kevin','member','nl','2026-11-21 13:07:01.490605+00:00','2026-11-21 13:07:01.490601+00:00',NULL,'2026-11-22 23:07:01.492808+00:00',0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(57,'QXjTZJGrXM-VhmrR','bilal@demo.example','Bilal','member','nl','2026-11-22 13:07:01.490589+00:00','2026-11-22 13:07:01.490585+00:00',NULL,NULL,2,'2026-11-28 10:32:01.503949+00:00',1,'GM0344');
INSERT INTO "account" VALUES(58,'dWFfbzDDcLiTAVJO','wessel@demo.example','Wessel','member','nl','2026-11-23 13:07:01.490596+00:00','2026-11-23 13:07:01.490592+00:00',NULL,NULL,0,NULL,1,'GM0503');
INSERT INTO "account" VALUES(59,'mqxSlwyjg_Tz4N79','noor@demo.example','Noor','member','nl','2026-11-27 13:07:01.490583+00:00','2026-11-27 13:07:01.490580+00:00',NULL,NULL,0,NULL,1,'GM0599');
INSERT INTO "account" VALUES(60,'BkVc_FrdagV4Kg3M','jayden@demo.example','Jayden','member','nl','2026-11-27 13:07:01.491191+00:00','2026-11-27 13:07:01.491188+00:00',NULL,NULL,0,NULL,1,'GM0599');
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
INSERT INTO "advice" VALUES(1,'blouse','keep','["neat"]',0,50,24,'2026-11-10 17:57:01.491841+00:00',1);
INSERT INTO "advice" VALUES(2,'jumper','keep','["goes-together"]',0,38,35,'2026-11-10 17:57:01.494000+00:00',1);
INSERT INTO "advice" VALUES(3,'dress','keep','["calm-colour"]',0,50,55,'2026-11-15 20:57:01.491404+00:00',2);
INSERT INTO "advice" VALUES(4,'jacket','keep','["neat"]',0,38,35,'2026-11-15 20:57:01.492807+00:00',2);
INSERT INTO "advice" VALUES(5,'shoes','keep','["well-kept"]',0,42,93,'2026-11-15 20:57:01.494291+00:00',2);
INSERT INTO "advice" VALUES(6,'dress','keep','["goes-together"]',0,50,55,'2026-11-15 22:57:01.491391+00:00',3);
INSERT INTO "advice" VALUES(7,'dress','swap','["loud-colour"]',0,50,55,NULL,4);
INSERT INTO "advice" VALUES(8,'jacket','swap','["clashes"]',0,38,35,NULL,5);
INSERT INTO "advice" VALUES(9,'dress','keep','["good-colour"]',0,50,55,NULL,5);
INSERT INTO "advice" VALUES(10,'jumper','keep','["easy-to-move"]',0,38,35,'2026-11-21 17:57:01.491435+00:00',6);
INSERT INTO "advice" VALUES(11,'trousers','keep','["practical"]',0,42,70,'2026-11-21 17:57:01.492958+00:00',6);
INSERT INTO "advice" VALUES(12,'shoes','keep','["well-kept"]',0,42,93,'2026-11-21 17:57:01.494348+00:00',6);
INSERT INTO "advice" VALUES(13,'shoes','keep','["practical"]',0,42,93,NULL,7);
INSERT INTO "advice" VALUES(14,'blouse','keep','["good-colour"]',0,50,24,NULL,7);
INSERT INTO "advice" VALUES(15,'blouse','keep','["goes-together"]',0,50,24,NULL,8);
INSERT INTO "advice" VALUES(16,'shoes','keep','["safe"]',0,42,93,'2026-11-26 17:57:01.491903+00:00',9);
INSERT INTO "advice" VALUES(17,'trousers','keep','["practical"]',0,42,70,'2026-11-26 17:57:01.495946+00:00',9);
INSERT INTO "advice" VALUES(18,'top','keep','["practical"]',0,50,28,'2026-11-26 17:57:01.498956+00:00',9);
INSERT INTO "advice" VALUES(19,'trousers','keep','["calm-colour"]',0,42,70,NULL,10);
INSERT INTO "advice" VALUES(20,'dress','keep','["good-colour"]',0,50,55,NULL,11);
INSERT INTO "advice" VALUES(21,'accessories','keep','["goes-together"]',0,50,19,NULL,11);
INSERT INTO "advice" VALUES(22,'jacket','keep','["neat","goes-together"]',0,38,35,'2026-11-27 01:57:01.491523+00:00',12);
INSERT INTO "advice" VALUES(23,'trousers','keep','["fits-the-job"]',0,42,70,'2026-11-27 01:57:01.493353+00:00',12);
INSERT INTO "advice" VALUES(24,'shoes','swap','["too-casual"]',0,42,93,'2026-11-27 01:57:01.495160+00:00',12);
INSERT INTO "advice" VALUES(25,'jacket','keep','["neat"]',0,38,35,'2026-11-27 03:57:01.491426+00:00',13);
INSERT INTO "advice" VALUES(26,'shirt','keep','["calm-colour"]',0,50,24,'2026-11-27 03:57:01.493138+00:00',13);
INSERT INTO "advice" VALUES(27,'shoes','swap','["too-casual"]',0,42,93,'2026-11-27 03:57:01.494762+00:00',13);
INSERT INTO "advice" VALUES(28,'jacket','keep','["fits-the-job"]',0,38,35,NULL,14);
INSERT INTO "advice" VALUES(29,'trousers','keep','["neat"]',0,42,70,NULL,14);
INSERT INTO "advice" VALUES(30,'shoes','swap','["too-casual"]',0,42,93,NULL,14);
INSERT INTO "advice" VALUES(31,'jacket','keep','["goes-together"]',0,38,35,NULL,15);
INSERT INTO "advice" VALUES(32,'shoes','keep','["well-kept"]',0,42,93,NULL,15);
INSERT INTO "advice" VALUES(33,'shoes','swap','["too-casual"]',0,42,93,NULL,16);
INSERT INTO "advice" VALUES(34,'jumper','swap','["needs-a-clean"]',0,38,35,'2026-11-27 15:57:01.491332+00:00',17);
INSERT INTO "advice" VALUES(35,'jeans','keep','["practical"]',0,42,70,'2026-11-27 15:57:01.493576+00:00',17);
INSERT INTO "advice" VALUES(36,'shoes','keep','["sturdy"]',0,42,93,'2026-11-27 15:57:01.495096+00:00',17);
INSERT INTO "advice" VALUES(37,'jumper','keep','["fits-the-job"]',0,38,35,NULL,18);
INSERT INTO "advice" VALUES(38,'trousers','keep','["neat"]',1,42,70,NULL,19);
INSERT INTO "advice" VALUES(39,'shoes','keep','["well-kept"]',1,42,93,NULL,19);
INSERT INTO "advice" VALUES(40,'jacket','keep','["neat"]',1,38,35,NULL,20);
INSERT INTO "advice" VALUES(41,'blouse','keep','["goes-together"]',1,50,24,NULL,20);
INSERT INTO "advice" VALUES(42,'jacket','keep','["fits-the-job"]',0,38,35,'2026-11-27 23:57:01.491335+00:00',21);
INSERT INTO "advice" VALUES(43,'skirt','keep','["neat"]',0,50,68,'2026-11-27 23:57:01.492809+00:00',21);
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
INSERT INTO "audience_grant" VALUES(1,'Mv76WlwFq8XqXx9H',35,0,'2026-11-07 00:07:01.493400+00:00');
INSERT INTO "audience_grant" VALUES(2,'MyQrH6GxTR9AJ1WF',35,0,'2026-11-10 17:07:01.497665+00:00');
INSERT INTO "audience_grant" VALUES(3,'2Oeic7Auv8ptghJ-',38,0,'2026-11-10 22:07:01.493409+00:00');
INSERT INTO "audience_grant" VALUES(4,'LHvXtgoqZji-j8Lf',28,0,'2026-11-12 22:07:01.493592+00:00');
INSERT INTO "audience_grant" VALUES(5,'lcEuibnhNe9CUDVD',28,0,'2026-11-15 20:07:01.495452+00:00');
INSERT INTO "audience_grant" VALUES(6,'ryiXOZupASFR1-rG',28,0,'2026-11-15 22:07:01.495308+00:00');
INSERT INTO "audience_grant" VALUES(7,'CDceW6aDyhCs29fW',45,0,'2026-11-15 22:07:01.498713+00:00');
INSERT INTO "audience_grant" VALUES(8,'DpxPulQ7br7k6RJk',28,0,'2026-11-16 00:07:01.495393+00:00');
INSERT INTO "audience_grant" VALUES(9,'b47Z_Itzhdxm-7nR',28,0,'2026-11-16 03:07:01.495468+00:00');
INSERT INTO "audience_grant" VALUES(10,'dhs7lAF92kdwCMWT',45,0,'2026-11-16 03:07:01.499393+00:00');
INSERT INTO "audience_grant" VALUES(11,'FR79vD20Q4nCk5lo',36,0,'2026-11-16 18:07:01.494763+00:00');
INSERT INTO "audience_grant" VALUES(12,'dZ9wgnTGUV5csVGd',51,0,'2026-11-16 22:07:01.492810+00:00');
INSERT INTO "audience_grant" VALUES(13,'cfU78wRXrkBzUamU',14,0,'2026-11-18 20:07:01.492932+00:00');
INSERT INTO "audience_grant" VALUES(14,'e9lF9joZg6NFkpX9',14,0,'2026-11-18 22:07:01.492758+00:00');
INSERT INTO "audience_grant" VALUES(15,'WQ5WZ2Gfhqm9ERg3',54,0,'2026-11-20 16:07:01.492889+00:00');
INSERT INTO "audience_grant" VALUES(16,'xie4buFDILZnY5Ec',54,0,'2026-11-20 20:07:01.492878+00:00');
INSERT INTO "audience_grant" VALUES(17,'lyHIfLubZKd-LHMR',14,0,'2026-11-21 17:07:01.496189+00:00');
INSERT INTO "audience_grant" VALUES(18,'1iZBxanzcoerqGgE',14,0,'2026-11-21 20:07:01.494494+00:00');
INSERT INTO "audience_grant" VALUES(19,'ugrkipi_BWHTwNtC',14,0,'2026-11-21 22:07:01.495409+00:00');
INSERT INTO "audience_grant" VALUES(20,'5AafdnUi4sd-8eDw',55,0,'2026-11-21 22:07:01.499552+00:00');
INSERT INTO "audience_grant" VALUES(21,'25QOZZQkQFuZjZOi',33,0,'2026-11-22 17:07:01.492934+00:00');
INSERT INTO "audience_grant" VALUES(22,'Q9co17-H-XXT4e_A',33,0,'2026-11-22 19:07:01.493061+00:00');
INSERT INTO "audience_grant" VALUES(23,'HRmA7LNAbMAoO0Tn',39,0,'2026-11-23 22:07:01.492993+00:00');
INSERT INTO "audience_grant" VALUES(24,'0nrxkpYUCz73Gz_v',49,0,'2026-11-24 16:07:01.492931+00:00');
INSERT INTO "audience_grant" VALUES(25,'iOqtSlQHauq9e1h-',53,0,'2026-11-25 13:07:01.493189+00:00');
INSERT INTO "audience_grant" VALUES(26,'hl9TYlyqIH3QrqvZ',31,0,'2026-11-25 16:07:01.496332+00:00');
INSERT INTO "audience_grant" VALUES(27,'i6b5Ag79hFYTLtXY',43,0,'2026-11-25 20:07:01.493106+00:00');
INSERT INTO "audience_grant" VALUES(28,'jyC7-n0tk5aEZpe4',43,0,'2026-11-25 22:07:01.492882+00:00');
INSERT INTO "audience_grant" VALUES(29,'3l3TnqSQ9wkqqFph',31,0,'2026-11-25 22:07:01.495823+00:00');
INSERT INTO "audience_grant" VALUES(30,'OLPtrRsUS6P5TRt4',43,0,'2026-11-25 23:07:01.492835+00:00');
INSERT INTO "audience_grant" VALUES(31,'dZ86QhJo6vLe768_',41,0,'2026-11-26 13:07:01.494995+00:00');
INSERT INTO "audience_grant" VALUES(32,'FYRH1XkLHRJQzQcq',29,0,'2026-11-26 14:07:01.494204+00:00');
INSERT INTO "audience_grant" VALUES(33,'MDcSpEnROk9pRy1v',21,0,'2026-11-26 15:07:01.492682+00:00');
INSERT INTO "audience_grant" VALUES(34,'mvgktjXJhfPqFE8O',49,0,'2026-11-26 17:07:01.499481+00:00');
INSERT INTO "audience_grant" VALUES(35,'y6N0c7IPjp0VabkV',41,0,'2026-11-26 17:07:01.514098+00:00');
INSERT INTO "audience_grant" VALUES(36,'o3loBcDFrrVLZ6z9',49,0,'2026-11-26 20:07:01.500660+00:00');
INSERT INTO "audience_grant" VALUES(37,'bsXIxsk0jzFr-97B',34,0,'2026-11-26 21:07:01.493012+00:00');
INSERT INTO "audience_grant" VALUES(38,'_aWF20I-pctDJ5iQ',37,0,'2026-11-26 22:07:01.696106+00:00');
INSERT INTO "audience_grant" VALUES(39,'Irhe-2VEr-KDB4Uj',21,0,'2026-11-26 22:07:01.699882+00:00');
INSERT INTO "audience_grant" VALUES(40,'hHi2Ng4tZCVUeANx',54,0,'2026-11-27 01:07:01.494928+00:00');
INSERT INTO "audience_grant" VALUES(41,'PWkuFvnlSkSuDpjH',54,0,'2026-11-27 03:07:01.503503+00:00');
INSERT INTO "audience_grant" VALUES(42,'G_jUWmjV08kUPybH',54,0,'2026-11-27 06:07:01.495755+00:00');
INSERT INTO "audience_grant" VALUES(43,'LO3iNnLtAnXGwTXL',54,0,'2026-11-27 08:07:01.496175+00:00');
INSERT INTO "audience_grant" VALUES(44,'k2iN5H922jglsntl',54,0,'2026-11-27 12:07:01.494376+00:00');
INSERT INTO "audience_grant" VALUES(45,'TW-bx9vBnx6sqDEb',48,0,'2026-11-27 12:07:01.500268+00:00');
INSERT INTO "audience_grant" VALUES(46,'jtgRCfx9ySvpSKrI',54,0,'2026-11-27 13:07:01.691883+00:00');
INSERT INTO "audience_grant" VALUES(47,'waNh-nI_BZPJ8Cz1',48,0,'2026-11-27 15:07:01.669467+00:00');
INSERT INTO "audience_grant" VALUES(48,'8wHREJe71YfaLSBX',54,0,'2026-11-27 16:07:01.492989+00:00');
INSERT INTO "audience_grant" VALUES(49,'maZ7hg99CbTQo1P2',31,0,'2026-11-27 17:07:01.495572+00:00');
INSERT INTO "audience_grant" VALUES(50,'xW0lSgmRdypvvTRq',40,0,'2026-11-27 20:07:01.710416+00:00');
INSERT INTO "audience_grant" VALUES(51,'CEIvEWV4PNoQ6UIc',57,0,'2026-11-27 20:07:01.727949+00:00');
INSERT INTO "audience_grant" VALUES(52,'lO-GpzAvyUz32J6i',31,0,'2026-11-27 22:07:01.498057+00:00');
INSERT INTO "audience_grant" VALUES(53,'RiyVzkZFFNUOj6Ai',46,0,'2026-11-27 22:07:01.506093+00:00');
INSERT INTO "audience_grant" VALUES(54,'WeMdqLBD6OXjLleY',50,0,'2026-11-27 22:07:01.509219+00:00');
INSERT INTO "audience_grant" VALUES(55,'bFQW_x1udM2R8HN-',21,0,'2026-11-27 23:07:01.494449+00:00');
INSERT INTO "audience_grant" VALUES(56,'w6VoVP5TAWYeyBCp',21,0,'2026-11-28 01:07:01.495750+00:00');
INSERT INTO "audience_grant" VALUES(57,'3ZplmaeC551qq93X',50,0,'2026-11-28 02:07:01.587172+00:00');
INSERT INTO "audience_grant" VALUES(58,'CHPsJKQ6qxUIsRH0',21,0,'2026-11-28 06:07:01.495388+00:00');
INSERT INTO "audience_grant" VALUES(59,'YpLm4VxL_ETKinR-',47,0,'2026-11-28 07:07:01.495588+00:00');
INSERT INTO "audience_grant" VALUES(60,'aEkisiR6X0iObK5v',31,0,'2026-11-28 09:07:01.614000+00:00');
INSERT INTO "audience_grant" VALUES(61,'vbHR_aalJKzaKZ_W',33,0,'2026-11-28 11:07:01.698119+00:00');
INSERT INTO "audience_grant" VALUES(62,'O5zLlTsA3xIRXHcT',37,0,'2026-11-28 11:07:01.705134+00:00');
INSERT INTO "audience_grant" VALUES(63,'srM_0r1MUoxp5ZZX',26,0,'2026-11-28 12:07:01.496586+00:00');
INSERT INTO "audience_grant" VALUES(64,'uhidLtu-zIfs3vUe',53,0,'2026-11-28 13:37:01.494376+00:00');
INSERT INTO "audience_grant" VALUES(65,'sVIToVfpybCLXaan',21,0,'2026-11-28 14:07:01.628696+00:00');
INSERT INTO "audience_grant" VALUES(66,'U9gjf-XnMeKcQZTG',46,0,'2026-11-28 14:37:01.497003+00:00');
INSERT INTO "audience_grant" VALUES(67,'q3_IfB4AC4RDKV5C',47,0,'2026-11-28 14:37:01.500570+00:00');
INSERT INTO "audience_grant" VALUES(68,'alXkZCROBc425lnZ',57,0,'2026-11-28 15:07:01.591581+00:00');
INSERT INTO "audience_grant" VALUES(69,'DZiuPXXcFEBZ9ro6',54,0,'2026-11-28 15:07:01.595623+00:00');
INSERT INTO "audience_grant" VALUES(70,'i3BeSpLwp0lOaoaP',52,0,'2026-11-28 15:37:01.495497+00:00');
INSERT INTO "audience_grant" VALUES(71,'AWVheCmeWQ5prrsb',32,0,'2026-11-28 15:52:01.492668+00:00');
INSERT INTO "audience_grant" VALUES(72,'kbSaziSwoZ92VzUh',54,0,'2026-11-28 16:37:01.492875+00:00');
CREATE TABLE "barred_address" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "mark" VARCHAR(64) NOT NULL UNIQUE,
    "until" TIMESTAMP NOT NULL
);
INSERT INTO "barred_address" VALUES(1,'5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822','2027-02-26 18:07:08.377967+00:00');
CREATE TABLE "bucket" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(120) NOT NULL UNIQUE,
    "tokens" REAL NOT NULL,
    "refilled_at" TIMESTAMP NOT NULL
);
INSERT INTO "bucket" VALUES(1,'outfit:21',11.0,'2026-11-28 18:07:08.351869+00:00');
INSERT INTO "bucket" VALUES(2,'ask-code-from:127.0.0.1',59.0,'2026-11-28 18:07:08.375109+00:00');
INSERT INTO "bucket" VALUES(3,'ask-code:9165bc5d67bb9c9596ef239d76481706a296b0e9',4.0,'2026-11-28 18:07:08.375814+00:00');
CREATE TABLE "consumer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "position" BIGINT NOT NULL,
    "failures" INT NOT NULL,
    "retry_at" TIMESTAMP
);
INSERT INTO "consumer" VALUES(1,'mail sign-in codes',703,0,NULL);
INSERT INTO "consumer" VALUES(2,'tell about messages',703,0,NULL);
INSERT INTO "consumer" VALUES(3,'tell about offers',703,0,NULL);
INSERT INTO "consumer" VALUES(4,'tell about endings',703,0,NULL);
INSERT INTO "consumer" VALUES(5,'moderation cases',703,0,NULL);
INSERT INTO "consumer" VALUES(6,'moderation news',703,0,NULL);
INSERT INTO "consumer" VALUES(7,'profiles move along',703,0,NULL);
INSERT INTO "consumer" VALUES(8,'outfits:notices',703,0,NULL);
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
);
INSERT INTO "conversation" VALUES(1,'5HYXcS8Reure8sed','1ElE7y9TXSRR9QSK','Gesprek bij een apotheek','GM0344','2026-11-07 10:07:01.493562+00:00','2026-11-09 18:07:01.491728+00:00','2026-11-12 18:07:01.492134+00:00',35,16);
INSERT INTO "conversation" VALUES(2,'eJfcUyGQsynzK_ky','w2Ecl_ZE5AZzOevU','Brief voor buitendienst, graag kort','GM0599','2026-11-11 06:07:01.493393+00:00','2026-11-11 09:07:01.492043+00:00','2026-11-14 18:07:01.492084+00:00',38,4);
INSERT INTO "conversation" VALUES(3,'6gLog6sGCPk3fC8P','0hELzH_0QcvL9Q-g','Gesprek bij een administratiekantoor, ik praat te zacht','GM0599','2026-11-13 06:07:01.493597+00:00','2026-11-14 15:07:01.492232+00:00','2026-11-16 18:07:01.491650+00:00',28,42);
INSERT INTO "conversation" VALUES(4,'InFz_PvpbfDq0P5B','JkS8z4JxnN_AKOE-','Ik stopte met studeren. Hoe schrijf ik dat op?','GM0503','2026-11-16 10:07:01.493108+00:00','2026-11-18 16:07:01.493683+00:00','2026-11-20 18:07:01.491582+00:00',45,9);
INSERT INTO "conversation" VALUES(5,'6eHcrXl7tH4jMRSU','U1Z12vPyEn2mxLxs','Hoe zeg ik dat ik rust nodig heb om goed te werken?','GM0344','2026-11-17 08:07:01.492811+00:00','2026-11-17 10:07:01.491886+00:00','2026-11-19 15:07:01.491654+00:00',51,24);
INSERT INTO "conversation" VALUES(6,'Y26j2ogZ894dMo3L','yBKRh3J0Rainc5m9','Na vijf jaar thuis weer solliciteren in de zorg','GM0599','2026-11-19 03:07:01.493061+00:00','2026-11-21 17:07:01.498765+00:00','2026-11-24 14:07:01.491646+00:00',14,12);
INSERT INTO "conversation" VALUES(7,'1gFHkoFOCpzOlps5','dBTmMKvM2uZPNkBN','Wie kijkt naar mijn cv? Het is erg leeg','GM0599','2026-11-20 22:07:01.493021+00:00','2026-11-21 16:07:01.491798+00:00','2026-11-22 14:07:01.491681+00:00',54,21);
INSERT INTO "conversation" VALUES(8,'IXUnTkPcuJmWRzpN','tUsHXKI2xWKPRK11','Welke banen passen bij tot september?','GM0344','2026-11-22 08:07:01.492891+00:00','2026-11-22 13:07:01.492243+00:00','2026-11-26 16:07:01.730170+00:00',55,11);
INSERT INTO "conversation" VALUES(9,'PhAlqcumbA4_5ztv','W87gTHatjy6nrPTb','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','GM0599','2026-11-23 06:07:01.493112+00:00','2026-11-23 10:07:01.493571+00:00','2026-11-26 13:07:01.491729+00:00',33,27);
INSERT INTO "conversation" VALUES(10,'4oKjgUzd7KBhFqoA','qo3sIJ0cdC3iUhH7','Een eigen koffiekar: klopt mijn sommetje?','GM0344','2026-11-24 10:07:01.492886+00:00','2026-11-25 14:07:01.491777+00:00',NULL,39,28);
INSERT INTO "conversation" VALUES(11,'LnHgze_GP-o9_E3x','eGIuuqHY2d16hg1y','Proefdag in een keuken: wat verwachten ze?','GM0599','2026-11-24 20:07:01.492815+00:00','2026-11-27 17:07:01.497879+00:00',NULL,49,8);
INSERT INTO "conversation" VALUES(12,'vL4MrQwJ4-Hm3HLj','HTQ0PvWpJ3NarHRX','Technisch gesprek voor frontend, met live coderen','GM0344','2026-11-26 00:07:01.493134+00:00','2026-11-26 02:07:01.491711+00:00',NULL,31,10);
INSERT INTO "conversation" VALUES(13,'tOl_Qkti7Gv1lOrT','hNkhGFMLVhQP_Vm3','Brief voor een leerplek als helpende','GM0599','2026-11-26 03:07:01.493380+00:00','2026-11-26 22:07:01.701894+00:00',NULL,43,6);
INSERT INTO "conversation" VALUES(14,'K_8w5jwO5IReWife','Uwf9y9cPePxSoYkL','From housekeeping to the front desk: how do I tell it?','GM0503','2026-11-26 20:07:01.509106+00:00','2026-11-27 16:07:01.494792+00:00',NULL,41,8);
INSERT INTO "conversation" VALUES(15,'CSR3uu7wuWnDcrKf','wos4we-IrQYurGnw','Hoe praat ik over zeven maanden zonder werk?','GM0599','2026-11-27 00:07:01.497279+00:00','2026-11-27 21:07:01.493889+00:00',NULL,21,4);
INSERT INTO "conversation" VALUES(16,'hAjeQewNmhOcDUOQ','q4c_CBNKPu_vgGYN','Letter about my welding diploma, I don''t understand it','GM0599','2026-11-27 00:07:01.501231+00:00','2026-11-27 04:07:01.491889+00:00',NULL,34,25);
INSERT INTO "conversation" VALUES(17,'Rjfedd7rKm2LhLqJ','plyy6EPRDNeALFDF','Wie past een ochtend op mijn hond?','GM0503','2026-11-27 14:07:01.495176+00:00','2026-11-27 16:07:01.496801+00:00',NULL,48,7);
INSERT INTO "conversation" VALUES(18,'B1a9JjKByaoxpW3U','YRuhOOqTJZKVvrGr','Nette schoenen te leen voor donderdag, maat 39','GM0599','2026-11-27 19:07:01.493269+00:00','2026-11-28 16:57:01.491675+00:00',NULL,54,36);
INSERT INTO "conversation" VALUES(19,'WQm4DM9VGpZO01UE','pi3q_OicbSNhjAsM','Zestig brieven, nul antwoorden. Wat doe ik fout?','GM0344','2026-11-28 00:07:01.493093+00:00','2026-11-28 03:37:01.491700+00:00',NULL,57,10);
CREATE TABLE "decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "ruling" VARCHAR(8) NOT NULL  /* RELEASE: release\nNOTHING: nothing\nHIDE: hide\nREMOVE: remove\nWARN: warn\nSUSPEND: suspend */,
    "clause" VARCHAR(20) NOT NULL,
    "reason" TEXT NOT NULL,
    "before" VARCHAR(8)   /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "decided_at" TIMESTAMP NOT NULL,
    "undone_at" TIMESTAMP,
    "undone_reason" TEXT NOT NULL,
    "case_id" BIGINT NOT NULL REFERENCES "moderation_case" ("id") ON DELETE CASCADE,
    "moderator_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL
);
INSERT INTO "decision" VALUES(1,'HCLltw9LPCZoPHE3','release','','','held','2026-10-14 16:32:01.492267+00:00',NULL,'',1,1);
INSERT INTO "decision" VALUES(2,'BYdKtSjsR30x-zdz','release','','','held','2026-10-19 15:32:01.491772+00:00',NULL,'',2,3);
INSERT INTO "decision" VALUES(3,'HfBea9hz84-L66m3','nothing','','Ruilen is geen verkopen. Dank dat je het vroeg.',NULL,'2026-11-02 22:07:01.491798+00:00',NULL,'',3,1);
INSERT INTO "decision" VALUES(4,'O6J8p26cphVp0COn','release','','','held','2026-11-06 16:32:01.491807+00:00',NULL,'',4,2);
INSERT INTO "decision" VALUES(5,'FtNOLBOUlHvRdGA7','release','','','held','2026-11-08 15:32:01.491763+00:00',NULL,'',5,1);
INSERT INTO "decision" VALUES(6,'WLZPhP2D-e7Axu9o','release','','','held','2026-11-10 14:32:01.492349+00:00',NULL,'',6,2);
INSERT INTO "decision" VALUES(7,'tmE_RW_5jzsFnesW','release','','','held','2026-11-10 17:32:01.495927+00:00',NULL,'',7,1);
INSERT INTO "decision" VALUES(8,'U0PVgQviK-A7w9I7','release','','','held','2026-11-12 14:32:01.492348+00:00',NULL,'',8,1);
INSERT INTO "decision" VALUES(9,'XS-gyuar-gcsIqfQ','release','','','held','2026-11-15 14:32:01.492596+00:00',NULL,'',9,3);
INSERT INTO "decision" VALUES(10,'7OphyeofTTSCMwps','release','','','held','2026-11-15 15:32:01.491878+00:00',NULL,'',10,1);
INSERT INTO "decision" VALUES(11,'o7iGEVm55MuBstZv','warn','3.1 v1','‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.',NULL,'2026-11-16 02:37:01.504765+00:00',NULL,'',11,1);
INSERT INTO "decision" VALUES(12,'KFW2Sg1uJBdMCqq2','release','','','held','2026-11-16 16:32:01.491800+00:00',NULL,'',12,2);
INSERT INTO "decision" VALUES(13,'BcE6wY3wOhikxGrk','release','','','held','2026-11-18 16:32:01.491829+00:00',NULL,'',13,1);
INSERT INTO "decision" VALUES(14,'2Rlyf1oqddyPWw0A','hide','1.2 v1','Je vraag leek niet over werk te gaan.','shown','2026-11-18 17:17:01.496569+00:00','2026-11-18 17:47:01.497144+00:00','Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.',14,1);
INSERT INTO "decision" VALUES(15,'dYfLDxgU8rNsFLgT','release','','','held','2026-11-20 12:32:01.491823+00:00',NULL,'',15,1);
INSERT INTO "decision" VALUES(16,'zltyPsCRuiyjakwi','release','','','held','2026-11-21 13:32:01.492519+00:00',NULL,'',16,1);
INSERT INTO "decision" VALUES(17,'R_qgut3u4gDRiDaS','release','','','held','2026-11-21 17:32:01.491894+00:00',NULL,'',17,2);
INSERT INTO "decision" VALUES(18,'-OK5M1fIyRXOi9Hd','remove','4.2 v1','Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.','held','2026-11-21 22:07:01.507894+00:00',NULL,'',18,1);
INSERT INTO "decision" VALUES(19,'v3zWBH49DSCl4UxL','release','','','held','2026-11-22 15:32:01.491776+00:00',NULL,'',19,1);
INSERT INTO "decision" VALUES(20,'k8ZvCAR_WtnHNiE7','suspend','4.2 v1','Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.','held','2026-11-22 23:07:01.493844+00:00',NULL,'',20,1);
INSERT INTO "decision" VALUES(21,'gne3C2h7sVGQXkLI','release','','','held','2026-11-23 16:32:01.491860+00:00',NULL,'',21,2);
INSERT INTO "decision" VALUES(22,'QOcTj9HIybHl6Oxn','release','','','held','2026-11-24 13:32:01.491750+00:00',NULL,'',22,1);
INSERT INTO "decision" VALUES(23,'xk4qLFlEqBSHf3jK','release','','','held','2026-11-25 08:32:01.491841+00:00',NULL,'',23,3);
INSERT INTO "decision" VALUES(24,'j-bXcN7wLbXLRLCh','release','','','held','2026-11-25 12:32:01.491717+00:00',NULL,'',24,2);
INSERT INTO "decision" VALUES(25,'mJileIqHZ8mW06P6','release','','','held','2026-11-25 16:32:01.491854+00:00',NULL,'',25,1);
INSERT INTO "decision" VALUES(26,'KbYBZ2jobfdG0RDr','release','','','held','2026-11-26 06:32:01.491933+00:00',NULL,'',26,2);
INSERT INTO "decision" VALUES(27,'Nl1pYkDf1DEwpn48','release','','','held','2026-11-26 10:32:01.491894+00:00',NULL,'',27,3);
INSERT INTO "decision" VALUES(28,'A9t0dKXJYlMA92Zf','release','','','held','2026-11-26 11:32:01.491738+00:00',NULL,'',28,1);
INSERT INTO "decision" VALUES(29,'5UPHf8Av62xCB-hv','release','','','held','2026-11-26 12:32:01.492027+00:00',NULL,'',29,1);
INSERT INTO "decision" VALUES(30,'PtKGb14zdD-dT00L','release','','','held','2026-11-26 15:32:01.491862+00:00',NULL,'',30,1);
INSERT INTO "decision" VALUES(31,'C2UyziHcMYsAAFRa','release','','','held','2026-11-26 16:32:01.494442+00:00',NULL,'',31,3);
INSERT INTO "decision" VALUES(32,'viUCwBU6lo2d8UHw','release','','','held','2026-11-26 22:32:01.492285+00:00',NULL,'',32,1);
INSERT INTO "decision" VALUES(33,'kElNxfpqEQmQkK2u','release','','','held','2026-11-27 08:32:01.491918+00:00',NULL,'',33,3);
INSERT INTO "decision" VALUES(34,'0SX55wt0Qyqge7_C','release','','','held','2026-11-27 09:32:01.492017+00:00',NULL,'',34,3);
INSERT INTO "decision" VALUES(35,'KvMSGyJELZaBmucy','release','','','held','2026-11-27 12:32:01.491957+00:00',NULL,'',35,2);
INSERT INTO "decision" VALUES(36,'F8TMOMeKXBQt6k_S','release','','','held','2026-11-27 13:32:01.492974+00:00',NULL,'',36,2);
INSERT INTO "decision" VALUES(37,'RS6lpHNjNBdFGt6U','release','','','held','2026-11-27 14:32:01.491906+00:00',NULL,'',37,1);
INSERT INTO "decision" VALUES(38,'f_yTtLJWa7QT5FbA','release','','','held','2026-11-27 15:32:01.492158+00:00',NULL,'',38,1);
INSERT INTO "decision" VALUES(39,'BJG9dSXSqo0AIkfs','release','','','held','2026-11-27 17:32:01.491925+00:00',NULL,'',39,1);
INSERT INTO "decision" VALUES(40,'6fArKzobTzVrxcEZ','release','','','held','2026-11-27 20:32:01.495174+00:00',NULL,'',41,1);
INSERT INTO "decision" VALUES(41,'Nt0vvmwcr-YpRpV1','release','','','held','2026-11-28 02:32:01.491992+00:00',NULL,'',42,2);
INSERT INTO "decision" VALUES(42,'kjFWh1UEkpqNTmIi','release','','','held','2026-11-28 04:32:01.491852+00:00',NULL,'',43,1);
INSERT INTO "decision" VALUES(43,'G0_4x1ScT8eI1rj7','release','','','held','2026-11-28 06:32:01.491893+00:00',NULL,'',44,3);
INSERT INTO "decision" VALUES(44,'JUxCzB10cdAVa2KF','release','','','held','2026-11-28 07:32:01.491814+00:00',NULL,'',45,1);
INSERT INTO "decision" VALUES(45,'EoDKqlfP6hpBmGHG','release','','','held','2026-11-28 08:32:01.492064+00:00',NULL,'',46,2);
INSERT INTO "decision" VALUES(46,'4jJJQqegNUnG7JKB','release','','','held','2026-11-28 08:32:01.497594+00:00',NULL,'',47,1);
INSERT INTO "decision" VALUES(47,'tuFkyEdpPjaiKLEt','release','','','held','2026-11-28 09:32:01.492341+00:00',NULL,'',48,1);
INSERT INTO "decision" VALUES(48,'WsMqSgV8v_LoNH6q','release','','','held','2026-11-28 10:32:01.492009+00:00',NULL,'',49,3);
INSERT INTO "decision" VALUES(49,'wI6S69nNKuH1mzGN','release','','','held','2026-11-28 10:32:01.504133+00:00',NULL,'',50,2);
INSERT INTO "decision" VALUES(50,'2099IoOyTOz9bPk3','release','','','held','2026-11-28 11:32:01.492065+00:00',NULL,'',51,1);
INSERT INTO "decision" VALUES(51,'--go4YkxlQkFa4Op','release','','','held','2026-11-28 11:32:01.498307+00:00',NULL,'',52,3);
INSERT INTO "decision" VALUES(52,'vfTw0Va8xCAVhZGU','release','','','held','2026-11-28 12:12:01.493229+00:00',NULL,'',54,1);
INSERT INTO "decision" VALUES(53,'vQRU2qv_6kdWLBOx','release','','','held','2026-11-28 12:32:01.495630+00:00',NULL,'',55,2);
INSERT INTO "decision" VALUES(54,'K14RbDTO4Us019x3','release','','','held','2026-11-28 13:02:01.492138+00:00',NULL,'',56,1);
INSERT INTO "decision" VALUES(55,'q8aSKYMoiLdLa1t9','release','','','held','2026-11-28 14:32:01.492280+00:00',NULL,'',58,2);
INSERT INTO "decision" VALUES(56,'-xRl6g_xLyPDPS_L','release','','','held','2026-11-28 15:32:01.492238+00:00',NULL,'',61,1);
CREATE TABLE "event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "actor" BIGINT,
    "municipality" VARCHAR(6),
    "facts" JSON NOT NULL,
    "happened_at" TIMESTAMP NOT NULL
);
INSERT INTO "event" VALUES(1,'accounts:account:joined','VC_d2ipseUHVU5PI',1,'GM0599','{}','2026-05-12 13:07:01.499563+00:00');
INSERT INTO "event" VALUES(2,'accounts:account:joined','TuCiLlrcveRKdjxV',2,'GM0344','{}','2026-05-22 13:07:01.490775+00:00');
INSERT INTO "event" VALUES(3,'accounts:account:joined','yUD4xHYQWNFuBq3L',3,'GM0503','{}','2026-06-01 13:07:01.490744+00:00');
INSERT INTO "event" VALUES(4,'accounts:account:joined','sxB0cy1OxTbB1KzD',4,'GM0599','{}','2026-07-01 13:07:01.490662+00:00');
INSERT INTO "event" VALUES(5,'profiles:profile:changed','HyPGDtL3zMdZzbuD',4,'GM0599','{"visibility":"shown","located":false}','2026-07-01 13:27:01.492556+00:00');
INSERT INTO "event" VALUES(6,'accounts:account:joined','nU90JfPB-mnqceXi',5,'GM0344','{}','2026-07-11 13:07:01.490720+00:00');
INSERT INTO "event" VALUES(7,'profiles:profile:changed','SmNtdN7FkGX6lXwA',5,'GM0344','{"visibility":"shown","located":false}','2026-07-11 13:27:01.491680+00:00');
INSERT INTO "event" VALUES(8,'accounts:account:joined','VqYMWgj01U7wdhWg',6,'GM0599','{}','2026-07-19 13:07:01.490688+00:00');
INSERT INTO "event" VALUES(9,'profiles:profile:changed','3SHtqfvzKwfC6h30',6,'GM0599','{"visibility":"shown","located":false}','2026-07-19 13:27:01.491667+00:00');
INSERT INTO "event" VALUES(10,'accounts:account:joined','UcWkWSvGlX0wdUZm',7,'GM0503','{}','2026-07-26 13:07:01.490745+00:00');
INSERT INTO "event" VALUES(11,'profiles:profile:changed','LGjWNxNn96XZu8pt',7,'GM0503','{"visibility":"shown","located":false}','2026-07-26 13:27:01.491556+00:00');
INSERT INTO "event" VALUES(12,'accounts:account:joined','sTQIY3-X3MInT8yG',8,'GM0599','{}','2026-07-31 13:07:01.490677+00:00');
INSERT INTO "event" VALUES(13,'profiles:profile:changed','NVxj8ySecm4dHf7N',8,'GM0599','{"visibility":"shown","located":false}','2026-07-31 13:27:01.491541+00:00');
INSERT INTO "event" VALUES(14,'accounts:account:joined','hdmxx_62mAkdxs6x',9,'GM0503','{}','2026-08-05 13:07:01.490734+00:00');
INSERT INTO "event" VALUES(15,'profiles:profile:changed','_XftPTQrb0kBV1nw',9,'GM0503','{"visibility":"shown","located":false}','2026-08-05 13:27:01.491528+00:00');
INSERT INTO "event" VALUES(16,'accounts:account:joined','uFFGMRTqevXiAwtb',10,'GM0344','{}','2026-08-10 13:07:01.490681+00:00');
INSERT INTO "event" VALUES(17,'profiles:profile:changed','GLlguf9oX_GRCKb5',10,'GM0344','{"visibility":"shown","located":false}','2026-08-10 13:27:01.491460+00:00');
INSERT INTO "event" VALUES(18,'accounts:account:joined','Dcy-nBkEbXXe9gBE',11,'GM0599','{}','2026-08-19 13:07:01.490677+00:00');
INSERT INTO "event" VALUES(19,'profiles:profile:changed','xk6Lm2T0wtoCRVwP',11,'GM0599','{"visibility":"shown","located":false}','2026-08-19 13:27:01.491634+00:00');
INSERT INTO "event" VALUES(20,'accounts:account:joined','Xk0p2UK5rfDoDF9T',12,'GM0599','{}','2026-08-25 13:07:01.490662+00:00');
INSERT INTO "event" VALUES(21,'profiles:profile:changed','a-rIXF8mCGjOY0NE',12,'GM0599','{"visibility":"shown","located":false}','2026-08-25 13:27:01.491430+00:00');
INSERT INTO "event" VALUES(22,'accounts:account:joined','PKIFSnC19t_vgxi-',13,'GM0344','{}','2026-08-29 13:07:01.490654+00:00');
INSERT INTO "event" VALUES(23,'profiles:profile:changed','kz7wHtpW-Kzye0iT',13,'GM0344','{"visibility":"shown","located":false}','2026-08-29 13:27:01.491463+00:00');
INSERT INTO "event" VALUES(24,'accounts:account:joined','QdAee0hQJozRZneL',14,'GM0599','{}','2026-09-01 13:07:01.490660+00:00');
INSERT INTO "event" VALUES(25,'profiles:profile:changed','i129T7rOpwgiKW-Q',14,'GM0599','{"visibility":"shown","located":false}','2026-09-01 13:27:01.491433+00:00');
INSERT INTO "event" VALUES(26,'accounts:account:joined','slKkxuquJDzAKYEi',15,'GM0599','{}','2026-09-05 13:07:01.490656+00:00');
INSERT INTO "event" VALUES(27,'profiles:profile:changed','MGv4BmmgZK3Czw46',15,'GM0599','{"visibility":"shown","located":false}','2026-09-05 13:27:01.491471+00:00');
INSERT INTO "event" VALUES(28,'accounts:account:joined','biTaINLaNkV2cCl5',16,'GM0344','{}','2026-09-09 13:07:01.490691+00:00');
INSERT INTO "event" VALUES(29,'profiles:profile:changed','J6OJvQ0NLQ21yBU_',16,'GM0344','{"visibility":"shown","located":false}','2026-09-09 13:27:01.491442+00:00');
INSERT INTO "event" VALUES(30,'accounts:account:joined','Vq6whiyFE_EPMIp2',17,'GM0503','{}','2026-09-12 13:07:01.490654+00:00');
INSERT INTO "event" VALUES(31,'profiles:profile:changed','FmU0rbXv3Bztkr0t',17,'GM0503','{"visibility":"shown","located":false}','2026-09-12 13:27:01.491479+00:00');
INSERT INTO "event" VALUES(32,'accounts:account:joined','aFXPgyE7s2E3NucX',18,'GM0599','{}','2026-09-15 13:07:01.490662+00:00');
INSERT INTO "event" VALUES(33,'profiles:profile:changed','VV_jAyjDHa_urV3j',18,'GM0599','{"visibility":"shown","located":false}','2026-09-15 13:27:01.491405+00:00');
INSERT INTO "event" VALUES(34,'accounts:account:joined','jBlTVh7Iwc8CEOG0',19,'GM0503','{}','2026-09-20 13:07:01.490691+00:00');
INSERT INTO "event" VALUES(35,'profiles:profile:changed','DnrnkQnTNQDIjCo4',19,'GM0503','{"visibility":"shown","located":false}','2026-09-20 13:27:01.491406+00:00');
INSERT INTO "event" VALUES(36,'accounts:account:joined','QLKa5Mry_mMRq_32',20,'GM0344','{}','2026-09-23 13:07:01.490657+00:00');
INSERT INTO "event" VALUES(37,'profiles:profile:changed','aeXywpEejRKJd7rv',20,'GM0344','{"visibility":"shown","located":false}','2026-09-23 13:27:01.491434+00:00');
INSERT INTO "event" VALUES(38,'accounts:account:joined','Q-zgYvL6Nttw_3KR',21,'GM0599','{}','2026-09-25 13:07:01.490660+00:00');
INSERT INTO "event" VALUES(39,'profiles:profile:changed','LoEzxN2iUO-R3Ljo',21,'GM0599','{"visibility":"shown","located":false}','2026-09-25 13:27:01.491445+00:00');
INSERT INTO "event" VALUES(40,'accounts:account:joined','B6sernAfVQJrDwx8',22,'GM0503','{}','2026-09-27 13:07:01.490739+00:00');
INSERT INTO "event" VALUES(41,'profiles:profile:changed','p8_cyn168wiVNwrk',22,'GM0503','{"visibility":"shown","located":false}','2026-09-27 13:27:01.491455+00:00');
INSERT INTO "event" VALUES(42,'accounts:account:joined','2z00FvjRk4pZINAZ',23,'GM0599','{}','2026-09-29 13:07:01.490645+00:00');
INSERT INTO "event" VALUES(43,'accounts:account:joined','s3ptkk7dFKu7Ba7D',24,'GM0599','{}','2026-09-29 13:07:01.491092+00:00');
INSERT INTO "event" VALUES(44,'profiles:profile:changed','B32fanNZCZXUN5n1',23,'GM0599','{"visibility":"shown","located":false}','2026-09-29 13:27:01.491393+00:00');
INSERT INTO "event" VALUES(45,'profiles:profile:changed','CKvVUJavTRtSLAqG',24,'GM0599','{"visibility":"shown","located":false}','2026-09-29 13:27:01.492677+00:00');
INSERT INTO "event" VALUES(46,'accounts:account:joined','QlvvpgT4KapuwB-A',25,'GM0503','{}','2026-10-01 13:07:01.490737+00:00');
INSERT INTO "event" VALUES(47,'profiles:profile:changed','KBvZ69cdXbAgQyzu',25,'GM0503','{"visibility":"shown","located":false}','2026-10-01 13:27:01.491473+00:00');
INSERT INTO "event" VALUES(48,'accounts:account:joined','ow8jyGfoqZAuQgsf',26,'GM0599','{}','2026-10-02 13:07:01.490732+00:00');
INSERT INTO "event" VALUES(49,'profiles:profile:changed','_-wVGB8BBaTMZOyl',26,'GM0599','{"visibility":"shown","located":false}','2026-10-02 13:27:01.491552+00:00');
INSERT INTO "event" VALUES(50,'accounts:account:joined','E3-n8pNcYEFYe58L',27,'GM0344','{}','2026-10-04 13:07:01.490788+00:00');
INSERT INTO "event" VALUES(51,'profiles:profile:changed','4wRcOWF-cK97gWJT',27,'GM0344','{"visibility":"shown","located":false}','2026-10-04 13:27:01.491583+00:00');
INSERT INTO "event" VALUES(52,'accounts:account:joined','RaPa-QS3ZKOB9qdj',28,'GM0599','{}','2026-10-07 13:07:01.490836+00:00');
INSERT INTO "event" VALUES(53,'profiles:profile:changed','TbErmk3j2TIbyXkM',28,'GM0599','{"visibility":"shown","located":false}','2026-10-07 13:27:01.491630+00:00');
INSERT INTO "event" VALUES(54,'accounts:account:joined','MLnYQVsKsjounrpj',29,'GM0344','{}','2026-10-10 13:07:01.490763+00:00');
INSERT INTO "event" VALUES(55,'profiles:profile:changed','Qzu1mGWszskvYrUr',29,'GM0344','{"visibility":"shown","located":false}','2026-10-10 13:27:01.491553+00:00');
INSERT INTO "event" VALUES(56,'accounts:account:joined','ABjtZ5-T1V6SRY_C',30,'GM0599','{}','2026-10-12 13:07:01.490796+00:00');
INSERT INTO "event" VALUES(57,'profiles:profile:changed','gz26vViiRDMvkroG',30,'GM0599','{"visibility":"shown","located":false}','2026-10-12 13:27:01.491685+00:00');
INSERT INTO "event" VALUES(58,'helping:request:posted','xxmLRwWOZl8ASfIO',23,'GM0599','{"visibility":"held"}','2026-10-14 16:07:01.493149+00:00');
INSERT INTO "event" VALUES(59,'moderation:case:opened','kYeDqqGsdLl5CfB1',NULL,'GM0599','{"about":"xxmLRwWOZl8ASfIO","kind":"request","because":"held"}','2026-10-14 16:11:01.492214+00:00');
INSERT INTO "event" VALUES(60,'moderation:decision:made','HCLltw9LPCZoPHE3',1,'GM0599','{"about":"xxmLRwWOZl8ASfIO","kind":"request","case":"kYeDqqGsdLl5CfB1","ruling":"release"}','2026-10-14 16:32:01.492725+00:00');
INSERT INTO "event" VALUES(61,'moderation:case:closed','kYeDqqGsdLl5CfB1',1,'GM0599','{"about":"xxmLRwWOZl8ASfIO"}','2026-10-14 16:32:01.492750+00:00');
INSERT INTO "event" VALUES(62,'accounts:account:joined','1UchTTeo1FHn1UAl',31,'GM0344','{}','2026-10-15 13:07:01.490796+00:00');
INSERT INTO "event" VALUES(63,'profiles:profile:changed','YQKb1A4v2W2wymD4',31,'GM0344','{"visibility":"shown","located":false}','2026-10-15 13:27:01.491625+00:00');
INSERT INTO "event" VALUES(64,'accounts:account:joined','QSaNbeqHHYOGG1I3',32,'GM0503','{}','2026-10-17 13:07:01.490774+00:00');
INSERT INTO "event" VALUES(65,'profiles:profile:changed','-H2rg_2NRvZ72t5r',32,'GM0503','{"visibility":"shown","located":false}','2026-10-17 13:27:01.491613+00:00');
INSERT INTO "event" VALUES(66,'accounts:account:joined','1jZjozPwrGlvoZAQ',33,'GM0599','{}','2026-10-18 13:07:01.490764+00:00');
INSERT INTO "event" VALUES(67,'profiles:profile:changed','rQOtBzfrtKm8GIS5',33,'GM0599','{"visibility":"shown","located":false}','2026-10-18 13:27:01.491527+00:00');
INSERT INTO "event" VALUES(68,'helping:request:posted','EMk-TvM0X8GVSAM_',22,'GM0503','{"visibility":"held"}','2026-10-19 15:07:01.492045+00:00');
INSERT INTO "event" VALUES(69,'moderation:case:opened','Y6NOJIEij1zcGdvL',NULL,'GM0503','{"about":"EMk-TvM0X8GVSAM_","kind":"request","because":"held"}','2026-10-19 15:11:01.491711+00:00');
INSERT INTO "event" VALUES(70,'moderation:decision:made','BYdKtSjsR30x-zdz',3,'GM0503','{"about":"EMk-TvM0X8GVSAM_","kind":"request","case":"Y6NOJIEij1zcGdvL","ruling":"release"}','2026-10-19 15:32:01.491890+00:00');
INSERT INTO "event" VALUES(71,'moderation:case:closed','Y6NOJIEij1zcGdvL',3,'GM0503','{"about":"EMk-TvM0X8GVSAM_"}','2026-10-19 15:32:01.491909+00:00');
INSERT INTO "event" VALUES(72,'accounts:account:joined','4NAPvpjgS62iNFQR',34,'GM0599','{}','2026-10-21 13:07:01.490764+00:00');
INSERT INTO "event" VALUES(73,'profiles:profile:changed','wHi5twPb6eyC00zR',34,'GM0599','{"visibility":"shown","located":false}','2026-10-21 13:27:01.491530+00:00');
INSERT INTO "event" VALUES(74,'helping:request:expired','xxmLRwWOZl8ASfIO',NULL,'GM0599','{"visibility":"shown"}','2026-10-22 18:07:01.492204+00:00');
INSERT INTO "event" VALUES(75,'accounts:account:joined','UNxXWQiDm6hgg__F',35,'GM0344','{}','2026-10-23 13:07:01.490761+00:00');
INSERT INTO "event" VALUES(76,'profiles:profile:changed','jwDl2KVys-9hVt5s',35,'GM0344','{"visibility":"shown","located":false}','2026-10-23 13:27:01.491615+00:00');
INSERT INTO "event" VALUES(77,'accounts:account:joined','tpI-6RlwD9V0FA9I',36,'GM0599','{}','2026-10-26 13:07:01.490757+00:00');
INSERT INTO "event" VALUES(78,'profiles:profile:changed','IwmfGFZM4dF2JiMf',36,'GM0599','{"visibility":"shown","located":false}','2026-10-26 13:27:01.491599+00:00');
INSERT INTO "event" VALUES(79,'accounts:account:joined','C6a_o6zX5A3KLMYH',37,'GM0503','{}','2026-10-28 13:07:01.490742+00:00');
INSERT INTO "event" VALUES(80,'profiles:profile:changed','BVzHv4cNp6TTIV2H',37,'GM0503','{"visibility":"shown","located":false}','2026-10-28 13:27:01.491495+00:00');
INSERT INTO "event" VALUES(81,'accounts:account:joined','DlBi4jLbjDxPumYP',38,'GM0599','{}','2026-10-29 13:07:01.490732+00:00');
INSERT INTO "event" VALUES(82,'profiles:profile:changed','eFWWJ6jShYDs7kMu',38,'GM0599','{"visibility":"shown","located":false}','2026-10-29 13:27:01.491447+00:00');
INSERT INTO "event" VALUES(83,'accounts:account:joined','doDM3tN4GvKNjlU2',39,'GM0344','{}','2026-10-30 13:07:01.490670+00:00');
INSERT INTO "event" VALUES(84,'profiles:profile:changed','X8lkFmEY-gEjDtnD',39,'GM0344','{"visibility":"shown","located":false}','2026-10-30 13:27:01.491490+00:00');
INSERT INTO "event" VALUES(85,'accounts:account:joined','DhKr-Lbl7coamIMC',40,'GM0599','{}','2026-11-02 13:07:01.490749+00:00');
INSERT INTO "event" VALUES(86,'profiles:profile:changed','DcObNlACi0Mremox',40,'GM0599','{"visibility":"shown","located":false}','2026-11-02 13:27:01.491564+00:00');
INSERT INTO "event" VALUES(87,'moderation:case:opened','4D_GhS5cgiwSPMU5',NULL,'GM0599','{"about":"IwmfGFZM4dF2JiMf","kind":"profile","because":"reported"}','2026-11-02 16:07:01.493745+00:00');
INSERT INTO "event" VALUES(88,'moderation:report:made','AflEr9SyOyLc_SY2',4,'GM0599','{"about":"IwmfGFZM4dF2JiMf","kind":"profile","case":"4D_GhS5cgiwSPMU5","reason":"money"}','2026-11-02 16:07:01.494502+00:00');
INSERT INTO "event" VALUES(89,'moderation:decision:made','HfBea9hz84-L66m3',1,'GM0599','{"about":"IwmfGFZM4dF2JiMf","kind":"profile","case":"4D_GhS5cgiwSPMU5","ruling":"nothing"}','2026-11-02 22:07:01.491945+00:00');
INSERT INTO "event" VALUES(90,'moderation:case:closed','4D_GhS5cgiwSPMU5',1,'GM0599','{"about":"IwmfGFZM4dF2JiMf"}','2026-11-02 22:07:01.491966+00:00');
INSERT INTO "event" VALUES(91,'accounts:account:joined','1J0jBwIrRYf2QIiS',41,'GM0503','{}','2026-11-03 13:07:01.490726+00:00');
INSERT INTO "event" VALUES(92,'profiles:profile:changed','AKUg2_0pnnYQeJWu',41,'GM0503','{"visibility":"shown","located":false}','2026-11-03 13:27:01.491509+00:00');
INSERT INTO "event" VALUES(93,'accounts:account:joined','Cknbr6pMnCwTC9gy',42,'GM0344','{}','2026-11-04 13:07:01.490769+00:00');
INSERT INTO "event" VALUES(94,'profiles:profile:changed','CATvGh-sXur9NF-w',42,'GM0344','{"visibility":"shown","located":false}','2026-11-04 13:27:01.491522+00:00');
INSERT INTO "event" VALUES(95,'accounts:account:joined','56B9dYhItraiBczv',43,'GM0599','{}','2026-11-06 13:07:01.490760+00:00');
INSERT INTO "event" VALUES(96,'profiles:profile:changed','_fmnUUhKM8qnit9O',43,'GM0599','{"visibility":"shown","located":false}','2026-11-06 13:27:01.491527+00:00');
INSERT INTO "event" VALUES(97,'helping:request:posted','1ElE7y9TXSRR9QSK',35,'GM0344','{"visibility":"held"}','2026-11-06 16:07:01.491965+00:00');
INSERT INTO "event" VALUES(98,'moderation:case:opened','PiFgNFfUm923CqP8',NULL,'GM0344','{"about":"1ElE7y9TXSRR9QSK","kind":"request","because":"held"}','2026-11-06 16:11:01.491712+00:00');
INSERT INTO "event" VALUES(99,'moderation:decision:made','O6J8p26cphVp0COn',2,'GM0344','{"about":"1ElE7y9TXSRR9QSK","kind":"request","case":"PiFgNFfUm923CqP8","ruling":"release"}','2026-11-06 16:32:01.491924+00:00');
INSERT INTO "event" VALUES(100,'moderation:case:closed','PiFgNFfUm923CqP8',2,'GM0344','{"about":"1ElE7y9TXSRR9QSK"}','2026-11-06 16:32:01.491972+00:00');
INSERT INTO "event" VALUES(101,'helping:offer:made','Mv76WlwFq8XqXx9H',16,'GM0344','{"about":"1ElE7y9TXSRR9QSK","helper":16,"visibility":"shown"}','2026-11-07 00:07:01.493687+00:00');
INSERT INTO "event" VALUES(102,'conversations:conversation:opened','5HYXcS8Reure8sed',35,'GM0344','{"about":"1ElE7y9TXSRR9QSK"}','2026-11-07 10:07:01.494528+00:00');
INSERT INTO "event" VALUES(103,'helping:offer:accepted','Mv76WlwFq8XqXx9H',35,'GM0344','{"about":"1ElE7y9TXSRR9QSK","helper":16,"conversation":"5HYXcS8Reure8sed"}','2026-11-07 10:07:01.494554+00:00');
INSERT INTO "event" VALUES(104,'conversations:message:sent','IikOO0A1NkZ4wyro',35,'GM0344','{"about":"5HYXcS8Reure8sed","to":16}','2026-11-07 11:07:01.492331+00:00');
INSERT INTO "event" VALUES(105,'accounts:account:joined','k7nmh0oSNkHi5IF-',44,'GM0344','{}','2026-11-07 13:07:01.490735+00:00');
INSERT INTO "event" VALUES(106,'profiles:profile:changed','9853Ig0hTyjc4zFD',44,'GM0344','{"visibility":"shown","located":false}','2026-11-07 13:27:01.491573+00:00');
INSERT INTO "event" VALUES(107,'accounts:account:joined','TDiw1yJU3Ba4gIfy',45,'GM0503','{}','2026-11-08 13:07:01.490755+00:00');
INSERT INTO "event" VALUES(108,'profiles:profile:changed','ODxiOvyCMfwEf9pN',45,'GM0503','{"visibility":"shown","located":false}','2026-11-08 13:27:01.491618+00:00');
INSERT INTO "event" VALUES(109,'helping:request:posted','WQkWzA_RCb3ZsSG5',36,'GM0599','{"visibility":"held"}','2026-11-08 15:07:01.491829+00:00');
INSERT INTO "event" VALUES(110,'moderation:case:opened','v3VNU7elDDlN5LCy',NULL,'GM0599','{"about":"WQkWzA_RCb3ZsSG5","kind":"request","because":"held"}','2026-11-08 15:11:01.491731+00:00');
INSERT INTO "event" VALUES(111,'moderation:decision:made','FtNOLBOUlHvRdGA7',1,'GM0599','{"about":"WQkWzA_RCb3ZsSG5","kind":"request","case":"v3VNU7elDDlN5LCy","ruling":"release"}','2026-11-08 15:32:01.491878+00:00');
INSERT INTO "event" VALUES(112,'moderation:case:closed','v3VNU7elDDlN5LCy',1,'GM0599','{"about":"WQkWzA_RCb3ZsSG5"}','2026-11-08 15:32:01.491895+00:00');
INSERT INTO "event" VALUES(113,'accounts:account:joined','jK1L578sAf25PFDM',46,'GM0599','{}','2026-11-09 13:07:01.490718+00:00');
INSERT INTO "event" VALUES(114,'profiles:profile:changed','pJaCLihZuxoVt38w',46,'GM0599','{"visibility":"shown","located":false}','2026-11-09 13:27:01.491562+00:00');
INSERT INTO "event" VALUES(115,'conversations:message:sent','2-bBQW1RX0pwCMC0',16,'GM0344','{"about":"5HYXcS8Reure8sed","to":35}','2026-11-09 18:07:01.492144+00:00');
INSERT INTO "event" VALUES(116,'accounts:account:joined','zPNR7IJYk1qZfckm',47,'GM0344','{}','2026-11-10 13:07:01.490731+00:00');
INSERT INTO "event" VALUES(117,'profiles:profile:changed','kv8I5QZ7q8Koow73',47,'GM0344','{"visibility":"shown","located":false}','2026-11-10 13:27:01.491620+00:00');
INSERT INTO "event" VALUES(118,'outfits:outfit:drafted','HstuIMRHum-rFY7r',35,NULL,'{}','2026-11-10 14:07:01.757500+00:00');
INSERT INTO "event" VALUES(119,'outfits:outfit:posted','HstuIMRHum-rFY7r',35,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-10 14:09:01.493041+00:00');
INSERT INTO "event" VALUES(120,'moderation:case:opened','b4vVtsnRdGZy2KK8',NULL,'GM0344','{"about":"HstuIMRHum-rFY7r","kind":"outfit","because":"held"}','2026-11-10 14:11:01.492050+00:00');
INSERT INTO "event" VALUES(121,'moderation:decision:made','WLZPhP2D-e7Axu9o',2,'GM0344','{"about":"HstuIMRHum-rFY7r","kind":"outfit","case":"b4vVtsnRdGZy2KK8","ruling":"release"}','2026-11-10 14:32:01.492516+00:00');
INSERT INTO "event" VALUES(122,'moderation:case:closed','b4vVtsnRdGZy2KK8',2,'GM0344','{"about":"HstuIMRHum-rFY7r"}','2026-11-10 14:32:01.492538+00:00');
INSERT INTO "event" VALUES(123,'outfits:practice:done','hotel',7,NULL,'{}','2026-11-10 17:07:01.491172+00:00');
INSERT INTO "event" VALUES(124,'outfits:practice:done','care',7,NULL,'{}','2026-11-10 17:07:01.492024+00:00');
INSERT INTO "event" VALUES(125,'outfits:practice:done','warehouse',7,NULL,'{}','2026-11-10 17:07:01.492894+00:00');
INSERT INTO "event" VALUES(126,'outfits:feedback:given','MyQrH6GxTR9AJ1WF',7,'GM0344','{"visibility":"shown","about":"HstuIMRHum-rFY7r"}','2026-11-10 17:07:01.498453+00:00');
INSERT INTO "event" VALUES(127,'helping:request:posted','w2Ecl_ZE5AZzOevU',38,'GM0599','{"visibility":"held"}','2026-11-10 17:07:01.501153+00:00');
INSERT INTO "event" VALUES(128,'moderation:case:opened','yJKk4AcA3o_NcKvb',NULL,'GM0599','{"about":"w2Ecl_ZE5AZzOevU","kind":"request","because":"held"}','2026-11-10 17:11:01.492361+00:00');
INSERT INTO "event" VALUES(129,'moderation:decision:made','tmE_RW_5jzsFnesW',1,'GM0599','{"about":"w2Ecl_ZE5AZzOevU","kind":"request","case":"yJKk4AcA3o_NcKvb","ruling":"release"}','2026-11-10 17:32:01.496156+00:00');
INSERT INTO "event" VALUES(130,'moderation:case:closed','yJKk4AcA3o_NcKvb',1,'GM0599','{"about":"w2Ecl_ZE5AZzOevU"}','2026-11-10 17:32:01.496185+00:00');
INSERT INTO "event" VALUES(131,'outfits:feedback:helped','MyQrH6GxTR9AJ1WF',35,'GM0344','{"about":"HstuIMRHum-rFY7r","garment":"blouse"}','2026-11-10 17:57:01.492408+00:00');
INSERT INTO "event" VALUES(132,'outfits:feedback:helped','MyQrH6GxTR9AJ1WF',35,'GM0344','{"about":"HstuIMRHum-rFY7r","garment":"jumper"}','2026-11-10 17:57:01.494463+00:00');
INSERT INTO "event" VALUES(133,'helping:offer:made','2Oeic7Auv8ptghJ-',4,'GM0599','{"about":"w2Ecl_ZE5AZzOevU","helper":4,"visibility":"shown"}','2026-11-10 22:07:01.493545+00:00');
INSERT INTO "event" VALUES(134,'conversations:conversation:opened','eJfcUyGQsynzK_ky',38,'GM0599','{"about":"w2Ecl_ZE5AZzOevU"}','2026-11-11 06:07:01.493938+00:00');
INSERT INTO "event" VALUES(135,'helping:offer:accepted','2Oeic7Auv8ptghJ-',38,'GM0599','{"about":"w2Ecl_ZE5AZzOevU","helper":4,"conversation":"eJfcUyGQsynzK_ky"}','2026-11-11 06:07:01.493966+00:00');
INSERT INTO "event" VALUES(136,'conversations:message:sent','wmkP2tHPVjQWEKZ0',38,'GM0599','{"about":"eJfcUyGQsynzK_ky","to":4}','2026-11-11 07:07:01.492876+00:00');
INSERT INTO "event" VALUES(137,'conversations:message:sent','UuA3y3uZpnGuMa5g',4,'GM0599','{"about":"eJfcUyGQsynzK_ky","to":38}','2026-11-11 09:07:01.492587+00:00');
INSERT INTO "event" VALUES(138,'accounts:account:joined','_bOEuFstkY_9Upf0',48,'GM0503','{}','2026-11-11 13:07:01.490816+00:00');
INSERT INTO "event" VALUES(139,'profiles:profile:changed','C75Kj1dmYerXIMvb',48,'GM0503','{"visibility":"shown","located":false}','2026-11-11 13:27:01.491904+00:00');
INSERT INTO "event" VALUES(140,'outfits:outfit:answered','HstuIMRHum-rFY7r',NULL,'GM0344','{"answers":1}','2026-11-11 18:07:01.522214+00:00');
INSERT INTO "event" VALUES(141,'outfits:outfit:asked_how','HstuIMRHum-rFY7r',NULL,'GM0344','{}','2026-11-11 18:07:01.523985+00:00');
INSERT INTO "event" VALUES(142,'accounts:account:joined','dED0Pm0b7_6ReLJ6',49,'GM0599','{}','2026-11-12 13:07:01.490869+00:00');
INSERT INTO "event" VALUES(143,'profiles:profile:changed','Kqcqab6fZAimSyRx',49,'GM0599','{"visibility":"shown","located":false}','2026-11-12 13:27:01.491958+00:00');
INSERT INTO "event" VALUES(144,'helping:request:posted','0hELzH_0QcvL9Q-g',28,'GM0599','{"visibility":"held"}','2026-11-12 14:07:01.492399+00:00');
INSERT INTO "event" VALUES(145,'moderation:case:opened','7k-ALEl4hAVH226G',NULL,'GM0599','{"about":"0hELzH_0QcvL9Q-g","kind":"request","because":"held"}','2026-11-12 14:11:01.492193+00:00');
INSERT INTO "event" VALUES(146,'moderation:decision:made','U0PVgQviK-A7w9I7',1,'GM0599','{"about":"0hELzH_0QcvL9Q-g","kind":"request","case":"7k-ALEl4hAVH226G","ruling":"release"}','2026-11-12 14:32:01.492530+00:00');
INSERT INTO "event" VALUES(147,'moderation:case:closed','7k-ALEl4hAVH226G',1,'GM0599','{"about":"0hELzH_0QcvL9Q-g"}','2026-11-12 14:32:01.492553+00:00');
INSERT INTO "event" VALUES(148,'conversations:conversation:closed','5HYXcS8Reure8sed',35,'GM0344','{"about":"1ElE7y9TXSRR9QSK"}','2026-11-12 18:07:01.492384+00:00');
INSERT INTO "event" VALUES(149,'helping:request:closed','1ElE7y9TXSRR9QSK',35,'GM0344','{"by":"asker","says":"yes","helper":16}','2026-11-12 18:07:01.492690+00:00');
INSERT INTO "event" VALUES(150,'outfits:outfit:destroyed','HstuIMRHum-rFY7r',NULL,'GM0344','{"photos":1,"files":3,"draft":0}','2026-11-12 18:07:01.534883+00:00');
INSERT INTO "event" VALUES(151,'helping:request:thanked','1ElE7y9TXSRR9QSK',35,'GM0344','{"helper":16}','2026-11-12 18:11:01.492193+00:00');
INSERT INTO "event" VALUES(152,'helping:request:closed','1ElE7y9TXSRR9QSK',16,'GM0344','{"by":"helper","says":"yes","helper":16}','2026-11-12 19:07:01.492390+00:00');
INSERT INTO "event" VALUES(153,'helping:offer:made','LHvXtgoqZji-j8Lf',42,'GM0599','{"about":"0hELzH_0QcvL9Q-g","helper":42,"visibility":"shown"}','2026-11-12 22:07:01.493746+00:00');
INSERT INTO "event" VALUES(154,'conversations:conversation:opened','6gLog6sGCPk3fC8P',28,'GM0599','{"about":"0hELzH_0QcvL9Q-g"}','2026-11-13 06:07:01.494129+00:00');
INSERT INTO "event" VALUES(155,'helping:offer:accepted','LHvXtgoqZji-j8Lf',28,'GM0599','{"about":"0hELzH_0QcvL9Q-g","helper":42,"conversation":"6gLog6sGCPk3fC8P"}','2026-11-13 06:07:01.494157+00:00');
INSERT INTO "event" VALUES(156,'conversations:message:sent','vYKejXyZpOZIlHBw',28,'GM0599','{"about":"6gLog6sGCPk3fC8P","to":42}','2026-11-13 07:07:01.492831+00:00');
INSERT INTO "event" VALUES(157,'conversations:message:sent','hx6SWacEFIQhCBim',42,'GM0599','{"about":"6gLog6sGCPk3fC8P","to":28}','2026-11-13 08:07:01.492873+00:00');
INSERT INTO "event" VALUES(158,'accounts:account:joined','CU62NrzwwhlIB4wB',50,'GM0599','{}','2026-11-13 13:07:01.490847+00:00');
INSERT INTO "event" VALUES(159,'profiles:profile:changed','HTXpYQngWdfAgHHv',50,'GM0599','{"visibility":"shown","located":false}','2026-11-13 13:27:01.493913+00:00');
INSERT INTO "event" VALUES(160,'conversations:message:sent','rNmD8LQGOR8wjAkZ',28,'GM0599','{"about":"6gLog6sGCPk3fC8P","to":42}','2026-11-14 15:07:01.492858+00:00');
INSERT INTO "event" VALUES(161,'conversations:conversation:closed','eJfcUyGQsynzK_ky',38,'GM0599','{"about":"w2Ecl_ZE5AZzOevU"}','2026-11-14 18:07:01.496440+00:00');
INSERT INTO "event" VALUES(162,'helping:request:closed','w2Ecl_ZE5AZzOevU',38,'GM0599','{"by":"asker","says":"partly","helper":4}','2026-11-14 18:07:01.496851+00:00');
INSERT INTO "event" VALUES(163,'helping:request:thanked','w2Ecl_ZE5AZzOevU',38,'GM0599','{"helper":4}','2026-11-14 18:11:01.491932+00:00');
INSERT INTO "event" VALUES(164,'helping:request:closed','w2Ecl_ZE5AZzOevU',4,'GM0599','{"by":"helper","says":"yes","helper":4}','2026-11-14 19:07:01.491924+00:00');
INSERT INTO "event" VALUES(165,'accounts:account:joined','CvnFnR7sss9JeLYM',51,'GM0344','{}','2026-11-15 13:07:01.490871+00:00');
INSERT INTO "event" VALUES(166,'profiles:profile:changed','uByXdUcyrWbrH8u9',51,'GM0344','{"visibility":"shown","located":false}','2026-11-15 13:27:01.496061+00:00');
INSERT INTO "event" VALUES(167,'helping:request:posted','JkS8z4JxnN_AKOE-',45,'GM0503','{"visibility":"held"}','2026-11-15 14:07:01.492555+00:00');
INSERT INTO "event" VALUES(168,'moderation:case:opened','GMdUM0Ippwkg21yw',NULL,'GM0503','{"about":"JkS8z4JxnN_AKOE-","kind":"request","because":"held"}','2026-11-15 14:11:01.501839+00:00');
INSERT INTO "event" VALUES(169,'moderation:decision:made','XS-gyuar-gcsIqfQ',3,'GM0503','{"about":"JkS8z4JxnN_AKOE-","kind":"request","case":"GMdUM0Ippwkg21yw","ruling":"release"}','2026-11-15 14:32:01.492803+00:00');
INSERT INTO "event" VALUES(170,'moderation:case:closed','GMdUM0Ippwkg21yw',3,'GM0503','{"about":"JkS8z4JxnN_AKOE-"}','2026-11-15 14:32:01.492830+00:00');
INSERT INTO "event" VALUES(171,'outfits:outfit:drafted','U1WRDu-iqTRkkkZV',28,NULL,'{}','2026-11-15 15:07:01.678156+00:00');
INSERT INTO "event" VALUES(172,'outfits:outfit:posted','U1WRDu-iqTRkkkZV',28,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-15 15:09:01.492017+00:00');
INSERT INTO "event" VALUES(173,'moderation:case:opened','eLjqtbawwkF1xnJW',NULL,'GM0599','{"about":"U1WRDu-iqTRkkkZV","kind":"outfit","because":"held"}','2026-11-15 15:11:01.491709+00:00');
INSERT INTO "event" VALUES(174,'moderation:decision:made','7OphyeofTTSCMwps',1,'GM0599','{"about":"U1WRDu-iqTRkkkZV","kind":"outfit","case":"eLjqtbawwkF1xnJW","ruling":"release"}','2026-11-15 15:32:01.491998+00:00');
INSERT INTO "event" VALUES(175,'moderation:case:closed','eLjqtbawwkF1xnJW',1,'GM0599','{"about":"U1WRDu-iqTRkkkZV"}','2026-11-15 15:32:01.492017+00:00');
INSERT INTO "event" VALUES(176,'outfits:practice:done','hotel',11,NULL,'{}','2026-11-15 20:07:01.490873+00:00');
INSERT INTO "event" VALUES(177,'outfits:practice:done','care',11,NULL,'{}','2026-11-15 20:07:01.491527+00:00');
INSERT INTO "event" VALUES(178,'outfits:practice:done','warehouse',11,NULL,'{}','2026-11-15 20:07:01.492084+00:00');
INSERT INTO "event" VALUES(179,'outfits:feedback:given','lcEuibnhNe9CUDVD',11,'GM0599','{"visibility":"shown","about":"U1WRDu-iqTRkkkZV"}','2026-11-15 20:07:01.496037+00:00');
INSERT INTO "event" VALUES(180,'outfits:feedback:helped','lcEuibnhNe9CUDVD',28,'GM0599','{"about":"U1WRDu-iqTRkkkZV","garment":"dress"}','2026-11-15 20:57:01.491738+00:00');
INSERT INTO "event" VALUES(181,'outfits:feedback:helped','lcEuibnhNe9CUDVD',28,'GM0599','{"about":"U1WRDu-iqTRkkkZV","garment":"jacket"}','2026-11-15 20:57:01.493160+00:00');
INSERT INTO "event" VALUES(182,'outfits:feedback:helped','lcEuibnhNe9CUDVD',28,'GM0599','{"about":"U1WRDu-iqTRkkkZV","garment":"shoes"}','2026-11-15 20:57:01.494611+00:00');
INSERT INTO "event" VALUES(183,'outfits:practice:done','hotel',21,NULL,'{}','2026-11-15 22:07:01.490838+00:00');
INSERT INTO "event" VALUES(184,'outfits:practice:done','care',21,NULL,'{}','2026-11-15 22:07:01.491419+00:00');
INSERT INTO "event" VALUES(185,'outfits:practice:done','warehouse',21,NULL,'{}','2026-11-15 22:07:01.491973+00:00');
INSERT INTO "event" VALUES(186,'outfits:feedback:given','ryiXOZupASFR1-rG',21,'GM0599','{"visibility":"shown","about":"U1WRDu-iqTRkkkZV"}','2026-11-15 22:07:01.495731+00:00');
INSERT INTO "event" VALUES(187,'helping:offer:made','CDceW6aDyhCs29fW',4,'GM0503','{"about":"JkS8z4JxnN_AKOE-","helper":4,"visibility":"shown"}','2026-11-15 22:07:01.498823+00:00');
INSERT INTO "event" VALUES(188,'outfits:feedback:helped','ryiXOZupASFR1-rG',28,'GM0599','{"about":"U1WRDu-iqTRkkkZV","garment":"dress"}','2026-11-15 22:57:01.491725+00:00');
INSERT INTO "event" VALUES(189,'outfits:practice:done','hotel',38,NULL,'{}','2026-11-16 00:07:01.490803+00:00');
INSERT INTO "event" VALUES(190,'outfits:practice:done','care',38,NULL,'{}','2026-11-16 00:07:01.491388+00:00');
INSERT INTO "event" VALUES(191,'outfits:practice:done','warehouse',38,NULL,'{}','2026-11-16 00:07:01.491945+00:00');
INSERT INTO "event" VALUES(192,'outfits:feedback:given','DpxPulQ7br7k6RJk',38,'GM0599','{"visibility":"shown","about":"U1WRDu-iqTRkkkZV"}','2026-11-16 00:07:01.495821+00:00');
INSERT INTO "event" VALUES(193,'outfits:outfit:answered','U1WRDu-iqTRkkkZV',NULL,'GM0599','{"answers":3}','2026-11-16 00:07:01.496554+00:00');
INSERT INTO "event" VALUES(194,'moderation:case:opened','USVcKuT-LNLY00Py',NULL,'GM0599','{"about":"DpxPulQ7br7k6RJk","kind":"feedback","because":"reported"}','2026-11-16 01:07:01.494867+00:00');
INSERT INTO "event" VALUES(195,'moderation:report:made','eEl0m4b2sEQCBzlj',28,'GM0599','{"about":"DpxPulQ7br7k6RJk","kind":"feedback","case":"USVcKuT-LNLY00Py","reason":"person"}','2026-11-16 01:07:01.495544+00:00');
INSERT INTO "event" VALUES(196,'moderation:decision:made','o7iGEVm55MuBstZv',1,'GM0599','{"about":"DpxPulQ7br7k6RJk","kind":"feedback","case":"USVcKuT-LNLY00Py","ruling":"warn"}','2026-11-16 02:37:01.504910+00:00');
INSERT INTO "event" VALUES(197,'moderation:case:closed','USVcKuT-LNLY00Py',1,'GM0599','{"about":"DpxPulQ7br7k6RJk"}','2026-11-16 02:37:01.504932+00:00');
INSERT INTO "event" VALUES(198,'outfits:practice:done','hotel',36,NULL,'{}','2026-11-16 03:07:01.490824+00:00');
INSERT INTO "event" VALUES(199,'outfits:practice:done','care',36,NULL,'{}','2026-11-16 03:07:01.491402+00:00');
INSERT INTO "event" VALUES(200,'outfits:practice:done','warehouse',36,NULL,'{}','2026-11-16 03:07:01.491950+00:00');
INSERT INTO "event" VALUES(201,'outfits:feedback:given','b47Z_Itzhdxm-7nR',36,'GM0599','{"visibility":"shown","about":"U1WRDu-iqTRkkkZV"}','2026-11-16 03:07:01.495976+00:00');
INSERT INTO "event" VALUES(202,'helping:offer:made','dhs7lAF92kdwCMWT',9,'GM0503','{"about":"JkS8z4JxnN_AKOE-","helper":9,"visibility":"shown"}','2026-11-16 03:07:01.499485+00:00');
INSERT INTO "event" VALUES(203,'helping:offer:declined','CDceW6aDyhCs29fW',45,'GM0503','{"about":"JkS8z4JxnN_AKOE-","helper":4}','2026-11-16 10:07:01.492757+00:00');
INSERT INTO "event" VALUES(204,'conversations:conversation:opened','InFz_PvpbfDq0P5B',45,'GM0503','{"about":"JkS8z4JxnN_AKOE-"}','2026-11-16 10:07:01.493475+00:00');
INSERT INTO "event" VALUES(205,'helping:offer:accepted','dhs7lAF92kdwCMWT',45,'GM0503','{"about":"JkS8z4JxnN_AKOE-","helper":9,"conversation":"InFz_PvpbfDq0P5B"}','2026-11-16 10:07:01.493493+00:00');
INSERT INTO "event" VALUES(206,'conversations:message:sent','zuQGUKnDhvltaI_z',45,'GM0503','{"about":"InFz_PvpbfDq0P5B","to":9}','2026-11-16 11:07:01.492180+00:00');
INSERT INTO "event" VALUES(207,'accounts:account:joined','XlITDsHbG0H-Tduh',52,'GM0599','{}','2026-11-16 13:07:01.490739+00:00');
INSERT INTO "event" VALUES(208,'conversations:message:sent','HTz6ha8JH5wwXcDK',9,'GM0503','{"about":"InFz_PvpbfDq0P5B","to":45}','2026-11-16 13:07:01.492609+00:00');
INSERT INTO "event" VALUES(209,'profiles:profile:changed','dPcRe0ZtTGwtiYFT',52,'GM0599','{"visibility":"shown","located":false}','2026-11-16 13:27:01.491591+00:00');
INSERT INTO "event" VALUES(210,'helping:request:posted','U1Z12vPyEn2mxLxs',51,'GM0344','{"visibility":"held"}','2026-11-16 16:07:01.491782+00:00');
INSERT INTO "event" VALUES(211,'moderation:case:opened','jrxuRhFpOJtCKilE',NULL,'GM0344','{"about":"U1Z12vPyEn2mxLxs","kind":"request","because":"held"}','2026-11-16 16:11:01.497073+00:00');
INSERT INTO "event" VALUES(212,'moderation:decision:made','KFW2Sg1uJBdMCqq2',2,'GM0344','{"about":"U1Z12vPyEn2mxLxs","kind":"request","case":"jrxuRhFpOJtCKilE","ruling":"release"}','2026-11-16 16:32:01.491936+00:00');
INSERT INTO "event" VALUES(213,'moderation:case:closed','jrxuRhFpOJtCKilE',2,'GM0344','{"about":"U1Z12vPyEn2mxLxs"}','2026-11-16 16:32:01.491958+00:00');
INSERT INTO "event" VALUES(214,'conversations:conversation:closed','6gLog6sGCPk3fC8P',28,'GM0599','{"about":"0hELzH_0QcvL9Q-g"}','2026-11-16 18:07:01.491806+00:00');
INSERT INTO "event" VALUES(215,'helping:request:closed','0hELzH_0QcvL9Q-g',28,'GM0599','{"by":"asker","says":"yes","helper":42}','2026-11-16 18:07:01.492020+00:00');
INSERT INTO "event" VALUES(216,'helping:offer:made','FR79vD20Q4nCk5lo',16,'GM0599','{"about":"WQkWzA_RCb3ZsSG5","helper":16,"visibility":"shown"}','2026-11-16 18:07:01.494856+00:00');
INSERT INTO "event" VALUES(217,'helping:request:thanked','0hELzH_0QcvL9Q-g',28,'GM0599','{"helper":42}','2026-11-16 18:11:01.491583+00:00');
INSERT INTO "event" VALUES(218,'helping:request:closed','0hELzH_0QcvL9Q-g',42,'GM0599','{"by":"helper","says":"partly","helper":42}','2026-11-16 19:07:01.491651+00:00');
INSERT INTO "event" VALUES(219,'helping:offer:made','dZ9wgnTGUV5csVGd',24,'GM0344','{"about":"U1Z12vPyEn2mxLxs","helper":24,"visibility":"shown"}','2026-11-16 22:07:01.492904+00:00');
INSERT INTO "event" VALUES(220,'conversations:conversation:opened','6eHcrXl7tH4jMRSU',51,'GM0344','{"about":"U1Z12vPyEn2mxLxs"}','2026-11-17 08:07:01.493180+00:00');
INSERT INTO "event" VALUES(221,'helping:offer:accepted','dZ9wgnTGUV5csVGd',51,'GM0344','{"about":"U1Z12vPyEn2mxLxs","helper":24,"conversation":"6eHcrXl7tH4jMRSU"}','2026-11-17 08:07:01.493199+00:00');
INSERT INTO "event" VALUES(222,'conversations:message:sent','4OrqptOQWoqaXPHp',51,'GM0344','{"about":"6eHcrXl7tH4jMRSU","to":24}','2026-11-17 09:07:01.492131+00:00');
INSERT INTO "event" VALUES(223,'conversations:message:sent','r2JOYJYZw6Slvi6r',24,'GM0344','{"about":"6eHcrXl7tH4jMRSU","to":51}','2026-11-17 10:07:01.492294+00:00');
INSERT INTO "event" VALUES(224,'accounts:account:joined','X9NlmAAUQQ9Etm-n',53,'GM0503','{}','2026-11-17 13:07:01.490719+00:00');
INSERT INTO "event" VALUES(225,'profiles:profile:changed','bYwfQMOxQ2dQDOhA',53,'GM0503','{"visibility":"shown","located":false}','2026-11-17 13:27:01.491702+00:00');
INSERT INTO "event" VALUES(226,'helping:offer:declined','FR79vD20Q4nCk5lo',36,'GM0599','{"about":"WQkWzA_RCb3ZsSG5","helper":16}','2026-11-17 18:07:01.491710+00:00');
INSERT INTO "event" VALUES(227,'helping:request:withdrawn','WQkWzA_RCb3ZsSG5',36,'GM0599','{}','2026-11-17 18:07:01.491732+00:00');
INSERT INTO "event" VALUES(228,'outfits:outfit:asked_how','U1WRDu-iqTRkkkZV',NULL,'GM0599','{}','2026-11-17 18:07:01.518527+00:00');
INSERT INTO "event" VALUES(229,'helping:request:posted','yBKRh3J0Rainc5m9',14,'GM0599','{"visibility":"held"}','2026-11-18 16:07:01.491978+00:00');
INSERT INTO "event" VALUES(230,'conversations:message:sent','Cu1I5vEaEhng1tXg',9,'GM0503','{"about":"InFz_PvpbfDq0P5B","to":45}','2026-11-18 16:07:01.494099+00:00');
INSERT INTO "event" VALUES(231,'moderation:case:opened','riH_tlezP-aYUeAM',NULL,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","because":"held"}','2026-11-18 16:11:01.492515+00:00');
INSERT INTO "event" VALUES(232,'moderation:decision:made','BcE6wY3wOhikxGrk',1,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","case":"riH_tlezP-aYUeAM","ruling":"release"}','2026-11-18 16:32:01.491952+00:00');
INSERT INTO "event" VALUES(233,'moderation:case:closed','riH_tlezP-aYUeAM',1,'GM0599','{"about":"yBKRh3J0Rainc5m9"}','2026-11-18 16:32:01.491971+00:00');
INSERT INTO "event" VALUES(234,'moderation:case:opened','kUBOpljfJtA0hkhj',NULL,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","because":"reported"}','2026-11-18 16:57:01.495133+00:00');
INSERT INTO "event" VALUES(235,'moderation:report:made','Cbfm54rswTi53CnX',38,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","case":"kUBOpljfJtA0hkhj","reason":"other"}','2026-11-18 16:57:01.495687+00:00');
INSERT INTO "event" VALUES(236,'moderation:decision:made','2Rlyf1oqddyPWw0A',1,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","case":"kUBOpljfJtA0hkhj","ruling":"hide"}','2026-11-18 17:17:01.496698+00:00');
INSERT INTO "event" VALUES(237,'moderation:case:closed','kUBOpljfJtA0hkhj',1,'GM0599','{"about":"yBKRh3J0Rainc5m9"}','2026-11-18 17:17:01.496719+00:00');
INSERT INTO "event" VALUES(238,'moderation:decision:undone','2Rlyf1oqddyPWw0A',1,'GM0599','{"about":"yBKRh3J0Rainc5m9","kind":"request","case":"kUBOpljfJtA0hkhj","ruling":"hide"}','2026-11-18 17:47:01.497580+00:00');
INSERT INTO "event" VALUES(239,'outfits:outfit:told','U1WRDu-iqTRkkkZV',28,'GM0599','{"how":"hard"}','2026-11-18 18:07:01.491283+00:00');
INSERT INTO "event" VALUES(240,'outfits:outfit:destroyed','U1WRDu-iqTRkkkZV',NULL,'GM0599','{"photos":1,"files":3,"draft":0}','2026-11-18 18:07:01.526723+00:00');
INSERT INTO "event" VALUES(241,'helping:offer:made','cfU78wRXrkBzUamU',12,'GM0599','{"about":"yBKRh3J0Rainc5m9","helper":12,"visibility":"shown"}','2026-11-18 20:07:01.493025+00:00');
INSERT INTO "event" VALUES(242,'helping:offer:made','e9lF9joZg6NFkpX9',7,'GM0599','{"about":"yBKRh3J0Rainc5m9","helper":7,"visibility":"shown"}','2026-11-18 22:07:01.492846+00:00');
INSERT INTO "event" VALUES(243,'helping:offer:declined','e9lF9joZg6NFkpX9',14,'GM0599','{"about":"yBKRh3J0Rainc5m9","helper":7}','2026-11-19 03:07:01.492665+00:00');
INSERT INTO "event" VALUES(244,'conversations:conversation:opened','Y26j2ogZ894dMo3L',14,'GM0599','{"about":"yBKRh3J0Rainc5m9"}','2026-11-19 03:07:01.493436+00:00');
INSERT INTO "event" VALUES(245,'helping:offer:accepted','cfU78wRXrkBzUamU',14,'GM0599','{"about":"yBKRh3J0Rainc5m9","helper":12,"conversation":"Y26j2ogZ894dMo3L"}','2026-11-19 03:07:01.493455+00:00');
INSERT INTO "event" VALUES(246,'conversations:message:sent','abffmCKi3o6_H1IU',14,'GM0599','{"about":"Y26j2ogZ894dMo3L","to":12}','2026-11-19 04:07:01.492057+00:00');
INSERT INTO "event" VALUES(247,'accounts:account:joined','vkoVaua_TKGp6qXJ',54,'GM0599','{}','2026-11-19 13:07:01.490712+00:00');
INSERT INTO "event" VALUES(248,'profiles:profile:changed','7-95AV5zE5oWUg57',54,'GM0599','{"visibility":"shown","located":false}','2026-11-19 13:27:01.491685+00:00');
INSERT INTO "event" VALUES(249,'conversations:conversation:closed','6eHcrXl7tH4jMRSU',51,'GM0344','{"about":"U1Z12vPyEn2mxLxs"}','2026-11-19 15:07:01.491811+00:00');
INSERT INTO "event" VALUES(250,'helping:request:closed','U1Z12vPyEn2mxLxs',51,'GM0344','{"by":"asker","says":"yes","helper":24}','2026-11-19 15:07:01.492025+00:00');
INSERT INTO "event" VALUES(251,'helping:request:thanked','U1Z12vPyEn2mxLxs',51,'GM0344','{"helper":24}','2026-11-19 15:11:01.491499+00:00');
INSERT INTO "event" VALUES(252,'helping:request:closed','U1Z12vPyEn2mxLxs',24,'GM0344','{"by":"helper","says":"yes","helper":24}','2026-11-19 16:07:01.491550+00:00');
INSERT INTO "event" VALUES(253,'helping:request:expired','EMk-TvM0X8GVSAM_',NULL,'GM0503','{"visibility":"shown"}','2026-11-19 18:07:01.525302+00:00');
INSERT INTO "event" VALUES(254,'helping:request:posted','dBTmMKvM2uZPNkBN',54,'GM0599','{"visibility":"held"}','2026-11-20 12:07:01.491915+00:00');
INSERT INTO "event" VALUES(255,'moderation:case:opened','Z2cI3JByFBX9TQ0E',NULL,'GM0599','{"about":"dBTmMKvM2uZPNkBN","kind":"request","because":"held"}','2026-11-20 12:11:01.492892+00:00');
INSERT INTO "event" VALUES(256,'moderation:decision:made','dYfLDxgU8rNsFLgT',1,'GM0599','{"about":"dBTmMKvM2uZPNkBN","kind":"request","case":"Z2cI3JByFBX9TQ0E","ruling":"release"}','2026-11-20 12:32:01.491943+00:00');
INSERT INTO "event" VALUES(257,'moderation:case:closed','Z2cI3JByFBX9TQ0E',1,'GM0599','{"about":"dBTmMKvM2uZPNkBN"}','2026-11-20 12:32:01.491961+00:00');
INSERT INTO "event" VALUES(258,'accounts:account:joined','yXCmdBWyG71HE83Z',55,'GM0344','{}','2026-11-20 13:07:01.490703+00:00');
INSERT INTO "event" VALUES(259,'profiles:profile:changed','5oYhx4iUrKgpqJUj',55,'GM0344','{"visibility":"shown","located":false}','2026-11-20 13:27:01.491547+00:00');
INSERT INTO "event" VALUES(260,'helping:offer:made','WQ5WZ2Gfhqm9ERg3',21,'GM0599','{"about":"dBTmMKvM2uZPNkBN","helper":21,"visibility":"shown"}','2026-11-20 16:07:01.492981+00:00');
INSERT INTO "event" VALUES(261,'conversations:conversation:closed','InFz_PvpbfDq0P5B',45,'GM0503','{"about":"JkS8z4JxnN_AKOE-"}','2026-11-20 18:07:01.491739+00:00');
INSERT INTO "event" VALUES(262,'helping:request:closed','JkS8z4JxnN_AKOE-',45,'GM0503','{"by":"asker","says":"yes","helper":9}','2026-11-20 18:07:01.491961+00:00');
INSERT INTO "event" VALUES(263,'helping:request:thanked','JkS8z4JxnN_AKOE-',45,'GM0503','{"helper":9}','2026-11-20 18:11:01.491651+00:00');
INSERT INTO "event" VALUES(264,'helping:request:closed','JkS8z4JxnN_AKOE-',9,'GM0503','{"by":"helper","says":"yes","helper":9}','2026-11-20 19:07:01.491577+00:00');
INSERT INTO "event" VALUES(265,'helping:offer:made','xie4buFDILZnY5Ec',4,'GM0599','{"about":"dBTmMKvM2uZPNkBN","helper":4,"visibility":"shown"}','2026-11-20 20:07:01.492973+00:00');
INSERT INTO "event" VALUES(266,'helping:offer:declined','xie4buFDILZnY5Ec',54,'GM0599','{"about":"dBTmMKvM2uZPNkBN","helper":4}','2026-11-20 22:07:01.492705+00:00');
INSERT INTO "event" VALUES(267,'conversations:conversation:opened','1gFHkoFOCpzOlps5',54,'GM0599','{"about":"dBTmMKvM2uZPNkBN"}','2026-11-20 22:07:01.493388+00:00');
INSERT INTO "event" VALUES(268,'helping:offer:accepted','WQ5WZ2Gfhqm9ERg3',54,'GM0599','{"about":"dBTmMKvM2uZPNkBN","helper":21,"conversation":"1gFHkoFOCpzOlps5"}','2026-11-20 22:07:01.493407+00:00');
INSERT INTO "event" VALUES(269,'conversations:message:sent','Yqoz2KHZSvt4ml0Z',54,'GM0599','{"about":"1gFHkoFOCpzOlps5","to":21}','2026-11-20 23:07:01.492088+00:00');
INSERT INTO "event" VALUES(270,'conversations:message:sent','OIgEI1tRqCvgP-cM',21,'GM0599','{"about":"1gFHkoFOCpzOlps5","to":54}','2026-11-21 00:07:01.492064+00:00');
INSERT INTO "event" VALUES(271,'conversations:message:sent','qsiKzXHZrBdy6w1x',54,'GM0599','{"about":"1gFHkoFOCpzOlps5","to":21}','2026-11-21 01:07:01.492092+00:00');
INSERT INTO "event" VALUES(272,'conversations:message:sent','ev8_QM0rrKH5xu7X',21,'GM0599','{"about":"1gFHkoFOCpzOlps5","to":54}','2026-11-21 01:07:01.493955+00:00');
INSERT INTO "event" VALUES(273,'accounts:account:joined','GztTOZBhD0rvvdXW',56,'GM0599','{}','2026-11-21 13:07:01.490734+00:00');
INSERT INTO "event" VALUES(274,'outfits:outfit:drafted','bvkTi5dATxva0B3i',14,NULL,'{}','2026-11-21 13:07:01.589421+00:00');
INSERT INTO "event" VALUES(275,'outfits:outfit:posted','bvkTi5dATxva0B3i',14,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-21 13:09:01.492285+00:00');
INSERT INTO "event" VALUES(276,'moderation:case:opened','6kqEWMdrVUc67MG6',NULL,'GM0599','{"about":"bvkTi5dATxva0B3i","kind":"outfit","because":"held"}','2026-11-21 13:11:01.500485+00:00');
INSERT INTO "event" VALUES(277,'profiles:profile:changed','EqLwM0ocFEG1fSjL',56,'GM0599','{"visibility":"shown","located":false}','2026-11-21 13:27:01.491547+00:00');
INSERT INTO "event" VALUES(278,'moderation:decision:made','zltyPsCRuiyjakwi',1,'GM0599','{"about":"bvkTi5dATxva0B3i","kind":"outfit","case":"6kqEWMdrVUc67MG6","ruling":"release"}','2026-11-21 13:32:01.492640+00:00');
INSERT INTO "event" VALUES(279,'moderation:case:closed','6kqEWMdrVUc67MG6',1,'GM0599','{"about":"bvkTi5dATxva0B3i"}','2026-11-21 13:32:01.492658+00:00');
INSERT INTO "event" VALUES(280,'conversations:message:sent','fZxbX_0Y3HaU_RKY',12,'GM0599','{"about":"Y26j2ogZ894dMo3L","to":14}','2026-11-21 15:07:01.492185+00:00');
INSERT INTO "event" VALUES(281,'conversations:message:sent','wlHvPC8nxNi2EExA',54,'GM0599','{"about":"1gFHkoFOCpzOlps5","to":21}','2026-11-21 16:07:01.492205+00:00');
INSERT INTO "event" VALUES(282,'conversations:message:sent','ELWiWF4u3RUdyQ-L',14,'GM0599','{"about":"Y26j2ogZ894dMo3L","to":12}','2026-11-21 16:07:01.494091+00:00');
INSERT INTO "event" VALUES(283,'outfits:practice:done','hotel',12,NULL,'{}','2026-11-21 17:07:01.490948+00:00');
INSERT INTO "event" VALUES(284,'outfits:practice:done','care',12,NULL,'{}','2026-11-21 17:07:01.491626+00:00');
INSERT INTO "event" VALUES(285,'outfits:practice:done','warehouse',12,NULL,'{}','2026-11-21 17:07:01.492269+00:00');
INSERT INTO "event" VALUES(286,'outfits:feedback:given','lyHIfLubZKd-LHMR',12,'GM0599','{"visibility":"shown","about":"bvkTi5dATxva0B3i"}','2026-11-21 17:07:01.496812+00:00');
INSERT INTO "event" VALUES(287,'conversations:message:sent','NL-rm7h_9SRqENSu',12,'GM0599','{"about":"Y26j2ogZ894dMo3L","to":14}','2026-11-21 17:07:01.499188+00:00');
INSERT INTO "event" VALUES(288,'helping:request:posted','tUsHXKI2xWKPRK11',55,'GM0344','{"visibility":"held"}','2026-11-21 17:07:01.500934+00:00');
INSERT INTO "event" VALUES(289,'moderation:case:opened','fyfVb7-ZtqmE-u83',NULL,'GM0344','{"about":"tUsHXKI2xWKPRK11","kind":"request","because":"held"}','2026-11-21 17:11:01.495892+00:00');
INSERT INTO "event" VALUES(290,'moderation:decision:made','R_qgut3u4gDRiDaS',2,'GM0344','{"about":"tUsHXKI2xWKPRK11","kind":"request","case":"fyfVb7-ZtqmE-u83","ruling":"release"}','2026-11-21 17:32:01.492034+00:00');
INSERT INTO "event" VALUES(291,'moderation:case:closed','fyfVb7-ZtqmE-u83',2,'GM0344','{"about":"tUsHXKI2xWKPRK11"}','2026-11-21 17:32:01.492055+00:00');
INSERT INTO "event" VALUES(292,'outfits:feedback:helped','lyHIfLubZKd-LHMR',14,'GM0599','{"about":"bvkTi5dATxva0B3i","garment":"jumper"}','2026-11-21 17:57:01.491822+00:00');
INSERT INTO "event" VALUES(293,'outfits:feedback:helped','lyHIfLubZKd-LHMR',14,'GM0599','{"about":"bvkTi5dATxva0B3i","garment":"trousers"}','2026-11-21 17:57:01.493278+00:00');
INSERT INTO "event" VALUES(294,'outfits:feedback:helped','lyHIfLubZKd-LHMR',14,'GM0599','{"about":"bvkTi5dATxva0B3i","garment":"shoes"}','2026-11-21 17:57:01.494734+00:00');
INSERT INTO "event" VALUES(295,'outfits:feedback:given','1iZBxanzcoerqGgE',7,'GM0599','{"visibility":"shown","about":"bvkTi5dATxva0B3i"}','2026-11-21 20:07:01.495004+00:00');
INSERT INTO "event" VALUES(296,'helping:request:posted','XiWG9-UKDYH4clqE',56,'GM0599','{"visibility":"held"}','2026-11-21 21:07:01.491874+00:00');
INSERT INTO "event" VALUES(297,'moderation:case:opened','7lns89N34NQD6Oc8',NULL,'GM0599','{"about":"XiWG9-UKDYH4clqE","kind":"request","because":"held"}','2026-11-21 21:11:01.492008+00:00');
INSERT INTO "event" VALUES(298,'outfits:practice:done','hotel',37,NULL,'{}','2026-11-21 22:07:01.490799+00:00');
INSERT INTO "event" VALUES(299,'outfits:practice:done','care',37,NULL,'{}','2026-11-21 22:07:01.491368+00:00');
INSERT INTO "event" VALUES(300,'outfits:practice:done','warehouse',37,NULL,'{}','2026-11-21 22:07:01.491913+00:00');
INSERT INTO "event" VALUES(301,'outfits:feedback:given','ugrkipi_BWHTwNtC',37,'GM0599','{"visibility":"shown","about":"bvkTi5dATxva0B3i"}','2026-11-21 22:07:01.495827+00:00');
INSERT INTO "event" VALUES(302,'outfits:outfit:answered','bvkTi5dATxva0B3i',NULL,'GM0599','{"answers":3}','2026-11-21 22:07:01.496656+00:00');
INSERT INTO "event" VALUES(303,'helping:offer:made','5AafdnUi4sd-8eDw',11,'GM0344','{"about":"tUsHXKI2xWKPRK11","helper":11,"visibility":"shown"}','2026-11-21 22:07:01.499644+00:00');
INSERT INTO "event" VALUES(304,'moderation:decision:made','-OK5M1fIyRXOi9Hd',1,'GM0599','{"about":"XiWG9-UKDYH4clqE","kind":"request","case":"7lns89N34NQD6Oc8","ruling":"remove"}','2026-11-21 22:07:01.508042+00:00');
INSERT INTO "event" VALUES(305,'moderation:case:closed','7lns89N34NQD6Oc8',1,'GM0599','{"about":"XiWG9-UKDYH4clqE"}','2026-11-21 22:07:01.508064+00:00');
INSERT INTO "event" VALUES(306,'conversations:conversation:opened','IXUnTkPcuJmWRzpN',55,'GM0344','{"about":"tUsHXKI2xWKPRK11"}','2026-11-22 08:07:01.493259+00:00');
INSERT INTO "event" VALUES(307,'helping:offer:accepted','5AafdnUi4sd-8eDw',55,'GM0344','{"about":"tUsHXKI2xWKPRK11","helper":11,"conversation":"IXUnTkPcuJmWRzpN"}','2026-11-22 08:07:01.493279+00:00');
INSERT INTO "event" VALUES(308,'conversations:message:sent','5MwzSx5Ou1Fq2vnL',55,'GM0344','{"about":"IXUnTkPcuJmWRzpN","to":11}','2026-11-22 09:07:01.492235+00:00');
INSERT INTO "event" VALUES(309,'accounts:account:joined','QXjTZJGrXM-VhmrR',57,'GM0344','{}','2026-11-22 13:07:01.490740+00:00');
INSERT INTO "event" VALUES(310,'conversations:message:sent','XLPGfRrNXlvEswX5',11,'GM0344','{"about":"IXUnTkPcuJmWRzpN","to":55}','2026-11-22 13:07:01.492743+00:00');
INSERT INTO "event" VALUES(311,'profiles:profile:changed','DO3udZkZU_Ygdn1-',57,'GM0344','{"visibility":"shown","located":false}','2026-11-22 13:27:01.491625+00:00');
INSERT INTO "event" VALUES(312,'conversations:conversation:closed','1gFHkoFOCpzOlps5',54,'GM0599','{"about":"dBTmMKvM2uZPNkBN"}','2026-11-22 14:07:01.491846+00:00');
INSERT INTO "event" VALUES(313,'helping:request:closed','dBTmMKvM2uZPNkBN',54,'GM0599','{"by":"asker","says":"yes","helper":21}','2026-11-22 14:07:01.492069+00:00');
INSERT INTO "event" VALUES(314,'helping:request:thanked','dBTmMKvM2uZPNkBN',54,'GM0599','{"helper":21}','2026-11-22 14:11:01.491565+00:00');
INSERT INTO "event" VALUES(315,'helping:request:closed','dBTmMKvM2uZPNkBN',21,'GM0599','{"by":"helper","says":"yes","helper":21}','2026-11-22 15:07:01.491630+00:00');
INSERT INTO "event" VALUES(316,'helping:request:posted','W87gTHatjy6nrPTb',33,'GM0599','{"visibility":"held"}','2026-11-22 15:07:01.493558+00:00');
INSERT INTO "event" VALUES(317,'moderation:case:opened','01pltBrelkET5Do5',NULL,'GM0599','{"about":"W87gTHatjy6nrPTb","kind":"request","because":"held"}','2026-11-22 15:11:01.498498+00:00');
INSERT INTO "event" VALUES(318,'moderation:decision:made','v3zWBH49DSCl4UxL',1,'GM0599','{"about":"W87gTHatjy6nrPTb","kind":"request","case":"01pltBrelkET5Do5","ruling":"release"}','2026-11-22 15:32:01.491907+00:00');
INSERT INTO "event" VALUES(319,'moderation:case:closed','01pltBrelkET5Do5',1,'GM0599','{"about":"W87gTHatjy6nrPTb"}','2026-11-22 15:32:01.491928+00:00');
INSERT INTO "event" VALUES(320,'helping:offer:made','25QOZZQkQFuZjZOi',4,'GM0599','{"about":"W87gTHatjy6nrPTb","helper":4,"visibility":"shown"}','2026-11-22 17:07:01.493028+00:00');
INSERT INTO "event" VALUES(321,'helping:offer:made','Q9co17-H-XXT4e_A',27,'GM0599','{"about":"W87gTHatjy6nrPTb","helper":27,"visibility":"shown"}','2026-11-22 19:07:01.493158+00:00');
INSERT INTO "event" VALUES(322,'helping:request:posted','ARJ5uxlCeqVDR4Oj',56,'GM0599','{"visibility":"held"}','2026-11-22 22:07:01.491751+00:00');
INSERT INTO "event" VALUES(323,'moderation:case:opened','0r_qY4sNP1p5OSIH',NULL,'GM0599','{"about":"ARJ5uxlCeqVDR4Oj","kind":"request","because":"held"}','2026-11-22 22:11:01.492874+00:00');
INSERT INTO "event" VALUES(324,'moderation:decision:made','k8ZvCAR_WtnHNiE7',1,'GM0599','{"about":"ARJ5uxlCeqVDR4Oj","kind":"request","case":"0r_qY4sNP1p5OSIH","ruling":"suspend"}','2026-11-22 23:07:01.493972+00:00');
INSERT INTO "event" VALUES(325,'moderation:case:closed','0r_qY4sNP1p5OSIH',1,'GM0599','{"about":"ARJ5uxlCeqVDR4Oj"}','2026-11-22 23:07:01.493992+00:00');
INSERT INTO "event" VALUES(326,'helping:offer:declined','25QOZZQkQFuZjZOi',33,'GM0599','{"about":"W87gTHatjy6nrPTb","helper":4}','2026-11-23 06:07:01.492780+00:00');
INSERT INTO "event" VALUES(327,'conversations:conversation:opened','PhAlqcumbA4_5ztv',33,'GM0599','{"about":"W87gTHatjy6nrPTb"}','2026-11-23 06:07:01.493480+00:00');
INSERT INTO "event" VALUES(328,'helping:offer:accepted','Q9co17-H-XXT4e_A',33,'GM0599','{"about":"W87gTHatjy6nrPTb","helper":27,"conversation":"PhAlqcumbA4_5ztv"}','2026-11-23 06:07:01.493499+00:00');
INSERT INTO "event" VALUES(329,'conversations:message:sent','TjtA72PM4Dvh4jEt',33,'GM0599','{"about":"PhAlqcumbA4_5ztv","to":27}','2026-11-23 07:07:01.492347+00:00');
INSERT INTO "event" VALUES(330,'conversations:message:sent','ptuIKUSTUfb-PKff',27,'GM0599','{"about":"PhAlqcumbA4_5ztv","to":33}','2026-11-23 09:07:01.492178+00:00');
INSERT INTO "event" VALUES(331,'conversations:message:sent','Cao1iC-AfyEit-Ln',33,'GM0599','{"about":"PhAlqcumbA4_5ztv","to":27}','2026-11-23 10:07:01.492028+00:00');
INSERT INTO "event" VALUES(332,'conversations:message:sent','yGeXmxvOj1bXGv46',27,'GM0599','{"about":"PhAlqcumbA4_5ztv","to":33}','2026-11-23 10:07:01.493988+00:00');
INSERT INTO "event" VALUES(333,'accounts:account:joined','dWFfbzDDcLiTAVJO',58,'GM0503','{}','2026-11-23 13:07:01.490725+00:00');
INSERT INTO "event" VALUES(334,'profiles:profile:changed','LXDOyOYMxwpUNM83',58,'GM0503','{"visibility":"shown","located":false}','2026-11-23 13:27:01.491533+00:00');
INSERT INTO "event" VALUES(335,'helping:request:posted','qo3sIJ0cdC3iUhH7',39,'GM0344','{"visibility":"held"}','2026-11-23 16:07:01.491981+00:00');
INSERT INTO "event" VALUES(336,'moderation:case:opened','OjJtWrjanD5qM5ri',NULL,'GM0344','{"about":"qo3sIJ0cdC3iUhH7","kind":"request","because":"held"}','2026-11-23 16:11:01.497049+00:00');
INSERT INTO "event" VALUES(337,'moderation:decision:made','gne3C2h7sVGQXkLI',2,'GM0344','{"about":"qo3sIJ0cdC3iUhH7","kind":"request","case":"OjJtWrjanD5qM5ri","ruling":"release"}','2026-11-23 16:32:01.491992+00:00');
INSERT INTO "event" VALUES(338,'moderation:case:closed','OjJtWrjanD5qM5ri',2,'GM0344','{"about":"qo3sIJ0cdC3iUhH7"}','2026-11-23 16:32:01.492015+00:00');
INSERT INTO "event" VALUES(339,'helping:offer:made','HRmA7LNAbMAoO0Tn',28,'GM0344','{"about":"qo3sIJ0cdC3iUhH7","helper":28,"visibility":"shown"}','2026-11-23 22:07:01.493092+00:00');
INSERT INTO "event" VALUES(340,'conversations:conversation:opened','4oKjgUzd7KBhFqoA',39,'GM0344','{"about":"qo3sIJ0cdC3iUhH7"}','2026-11-24 10:07:01.493260+00:00');
INSERT INTO "event" VALUES(341,'helping:offer:accepted','HRmA7LNAbMAoO0Tn',39,'GM0344','{"about":"qo3sIJ0cdC3iUhH7","helper":28,"conversation":"4oKjgUzd7KBhFqoA"}','2026-11-24 10:07:01.493282+00:00');
INSERT INTO "event" VALUES(342,'conversations:message:sent','ObfoeC0iCGxs1vOm',39,'GM0344','{"about":"4oKjgUzd7KBhFqoA","to":28}','2026-11-24 11:07:01.492126+00:00');
INSERT INTO "event" VALUES(343,'conversations:message:sent','Sfdx75BzjYWqlSUA',28,'GM0344','{"about":"4oKjgUzd7KBhFqoA","to":39}','2026-11-24 12:07:01.492074+00:00');
INSERT INTO "event" VALUES(344,'helping:request:posted','eGIuuqHY2d16hg1y',49,'GM0599','{"visibility":"held"}','2026-11-24 13:07:01.491897+00:00');
INSERT INTO "event" VALUES(345,'moderation:case:opened','yEeSXuGdOixp8OcK',NULL,'GM0599','{"about":"eGIuuqHY2d16hg1y","kind":"request","because":"held"}','2026-11-24 13:11:01.495839+00:00');
INSERT INTO "event" VALUES(346,'moderation:decision:made','QOcTj9HIybHl6Oxn',1,'GM0599','{"about":"eGIuuqHY2d16hg1y","kind":"request","case":"yEeSXuGdOixp8OcK","ruling":"release"}','2026-11-24 13:32:01.491872+00:00');
INSERT INTO "event" VALUES(347,'moderation:case:closed','yEeSXuGdOixp8OcK',1,'GM0599','{"about":"eGIuuqHY2d16hg1y"}','2026-11-24 13:32:01.491890+00:00');
INSERT INTO "event" VALUES(348,'conversations:conversation:closed','Y26j2ogZ894dMo3L',14,'GM0599','{"about":"yBKRh3J0Rainc5m9"}','2026-11-24 14:07:01.491813+00:00');
INSERT INTO "event" VALUES(349,'helping:request:closed','yBKRh3J0Rainc5m9',14,'GM0599','{"by":"asker","says":"yes","helper":12}','2026-11-24 14:07:01.492023+00:00');
INSERT INTO "event" VALUES(350,'helping:request:thanked','yBKRh3J0Rainc5m9',14,'GM0599','{"helper":12}','2026-11-24 14:11:01.491488+00:00');
INSERT INTO "event" VALUES(351,'helping:request:closed','yBKRh3J0Rainc5m9',12,'GM0599','{"by":"helper","says":"yes","helper":12}','2026-11-24 15:07:01.491529+00:00');
INSERT INTO "event" VALUES(352,'helping:offer:made','0nrxkpYUCz73Gz_v',8,'GM0599','{"about":"eGIuuqHY2d16hg1y","helper":8,"visibility":"shown"}','2026-11-24 16:07:01.493026+00:00');
INSERT INTO "event" VALUES(353,'outfits:outfit:asked_how','bvkTi5dATxva0B3i',NULL,'GM0599','{}','2026-11-24 18:07:01.522938+00:00');
INSERT INTO "event" VALUES(354,'conversations:conversation:opened','LnHgze_GP-o9_E3x',49,'GM0599','{"about":"eGIuuqHY2d16hg1y"}','2026-11-24 20:07:01.493195+00:00');
INSERT INTO "event" VALUES(355,'helping:offer:accepted','0nrxkpYUCz73Gz_v',49,'GM0599','{"about":"eGIuuqHY2d16hg1y","helper":8,"conversation":"LnHgze_GP-o9_E3x"}','2026-11-24 20:07:01.493220+00:00');
INSERT INTO "event" VALUES(356,'conversations:message:sent','pthoBFiJzAYwEA-a',49,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":8}','2026-11-24 21:07:01.492170+00:00');
INSERT INTO "event" VALUES(357,'conversations:message:sent','wJSbCN9fxC0GD0e8',8,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":49}','2026-11-24 22:07:01.492019+00:00');
INSERT INTO "event" VALUES(358,'helping:request:posted','I64eLoIVwyJR-Vs1',53,'GM0503','{"visibility":"held"}','2026-11-25 08:07:01.493365+00:00');
INSERT INTO "event" VALUES(359,'moderation:case:opened','pVdQbgT4r2VYvBE8',NULL,'GM0503','{"about":"I64eLoIVwyJR-Vs1","kind":"request","because":"held"}','2026-11-25 08:11:01.494840+00:00');
INSERT INTO "event" VALUES(360,'moderation:decision:made','xk4qLFlEqBSHf3jK',3,'GM0503','{"about":"I64eLoIVwyJR-Vs1","kind":"request","case":"pVdQbgT4r2VYvBE8","ruling":"release"}','2026-11-25 08:32:01.491968+00:00');
INSERT INTO "event" VALUES(361,'moderation:case:closed','pVdQbgT4r2VYvBE8',3,'GM0503','{"about":"I64eLoIVwyJR-Vs1"}','2026-11-25 08:32:01.491987+00:00');
INSERT INTO "event" VALUES(362,'helping:request:posted','HTQ0PvWpJ3NarHRX',31,'GM0344','{"visibility":"held"}','2026-11-25 12:07:01.492009+00:00');
INSERT INTO "event" VALUES(363,'moderation:case:opened','ZgrcpuMxvAmFp6iT',NULL,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","kind":"request","because":"held"}','2026-11-25 12:11:01.491620+00:00');
INSERT INTO "event" VALUES(364,'moderation:decision:made','j-bXcN7wLbXLRLCh',2,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","kind":"request","case":"ZgrcpuMxvAmFp6iT","ruling":"release"}','2026-11-25 12:32:01.491878+00:00');
INSERT INTO "event" VALUES(365,'moderation:case:closed','ZgrcpuMxvAmFp6iT',2,'GM0344','{"about":"HTQ0PvWpJ3NarHRX"}','2026-11-25 12:32:01.491899+00:00');
INSERT INTO "event" VALUES(366,'helping:offer:made','iOqtSlQHauq9e1h-',7,'GM0503','{"about":"I64eLoIVwyJR-Vs1","helper":7,"visibility":"shown"}','2026-11-25 13:07:01.493287+00:00');
INSERT INTO "event" VALUES(367,'conversations:message:sent','z1KJFU7Wlm_tAkA7',39,'GM0344','{"about":"4oKjgUzd7KBhFqoA","to":28}','2026-11-25 14:07:01.492187+00:00');
INSERT INTO "event" VALUES(368,'conversations:message:sent','n8ubKAVLUfD38jwF',49,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":8}','2026-11-25 16:07:01.491970+00:00');
INSERT INTO "event" VALUES(369,'helping:request:posted','hNkhGFMLVhQP_Vm3',43,'GM0599','{"visibility":"held"}','2026-11-25 16:07:01.493691+00:00');
INSERT INTO "event" VALUES(370,'helping:offer:made','hl9TYlyqIH3QrqvZ',10,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","helper":10,"visibility":"shown"}','2026-11-25 16:07:01.496425+00:00');
INSERT INTO "event" VALUES(371,'moderation:case:opened','3kJ2i6Wgzw51VCRE',NULL,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","kind":"request","because":"held"}','2026-11-25 16:11:01.496618+00:00');
INSERT INTO "event" VALUES(372,'moderation:decision:made','mJileIqHZ8mW06P6',1,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","kind":"request","case":"3kJ2i6Wgzw51VCRE","ruling":"release"}','2026-11-25 16:32:01.492019+00:00');
INSERT INTO "event" VALUES(373,'moderation:case:closed','3kJ2i6Wgzw51VCRE',1,'GM0599','{"about":"hNkhGFMLVhQP_Vm3"}','2026-11-25 16:32:01.492042+00:00');
INSERT INTO "event" VALUES(374,'conversations:message:sent','y9p96H50UqfKPghX',8,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":49}','2026-11-25 17:07:01.492708+00:00');
INSERT INTO "event" VALUES(375,'outfits:outfit:told','bvkTi5dATxva0B3i',14,'GM0599','{"how":"job"}','2026-11-25 18:07:01.491535+00:00');
INSERT INTO "event" VALUES(376,'outfits:outfit:destroyed','bvkTi5dATxva0B3i',NULL,'GM0599','{"photos":1,"files":3,"draft":0}','2026-11-25 18:07:01.532960+00:00');
INSERT INTO "event" VALUES(377,'helping:offer:made','i6b5Ag79hFYTLtXY',6,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":6,"visibility":"shown"}','2026-11-25 20:07:01.493204+00:00');
INSERT INTO "event" VALUES(378,'helping:offer:made','jyC7-n0tk5aEZpe4',5,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":5,"visibility":"shown"}','2026-11-25 22:07:01.492978+00:00');
INSERT INTO "event" VALUES(379,'helping:offer:made','3l3TnqSQ9wkqqFph',32,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","helper":32,"visibility":"shown"}','2026-11-25 22:07:01.495916+00:00');
INSERT INTO "event" VALUES(380,'helping:offer:made','OLPtrRsUS6P5TRt4',21,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":21,"visibility":"shown"}','2026-11-25 23:07:01.492921+00:00');
INSERT INTO "event" VALUES(381,'helping:offer:declined','3l3TnqSQ9wkqqFph',31,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","helper":32}','2026-11-26 00:07:01.492740+00:00');
INSERT INTO "event" VALUES(382,'conversations:conversation:opened','vL4MrQwJ4-Hm3HLj',31,'GM0344','{"about":"HTQ0PvWpJ3NarHRX"}','2026-11-26 00:07:01.493499+00:00');
INSERT INTO "event" VALUES(383,'helping:offer:accepted','hl9TYlyqIH3QrqvZ',31,'GM0344','{"about":"HTQ0PvWpJ3NarHRX","helper":10,"conversation":"vL4MrQwJ4-Hm3HLj"}','2026-11-26 00:07:01.493518+00:00');
INSERT INTO "event" VALUES(384,'conversations:message:sent','VCYe9iOZaHs3bhKJ',31,'GM0344','{"about":"vL4MrQwJ4-Hm3HLj","to":10}','2026-11-26 01:07:01.492340+00:00');
INSERT INTO "event" VALUES(385,'conversations:message:sent','LxmSZUsM51oBHbpv',10,'GM0344','{"about":"vL4MrQwJ4-Hm3HLj","to":31}','2026-11-26 02:07:01.492176+00:00');
INSERT INTO "event" VALUES(386,'helping:offer:declined','jyC7-n0tk5aEZpe4',43,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":5}','2026-11-26 03:07:01.492846+00:00');
INSERT INTO "event" VALUES(387,'helping:offer:declined','OLPtrRsUS6P5TRt4',43,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":21}','2026-11-26 03:07:01.493065+00:00');
INSERT INTO "event" VALUES(388,'conversations:conversation:opened','tOl_Qkti7Gv1lOrT',43,'GM0599','{"about":"hNkhGFMLVhQP_Vm3"}','2026-11-26 03:07:01.493741+00:00');
INSERT INTO "event" VALUES(389,'helping:offer:accepted','i6b5Ag79hFYTLtXY',43,'GM0599','{"about":"hNkhGFMLVhQP_Vm3","helper":6,"conversation":"tOl_Qkti7Gv1lOrT"}','2026-11-26 03:07:01.493760+00:00');
INSERT INTO "event" VALUES(390,'conversations:message:sent','QvVVyOrQHb4GSjYb',43,'GM0599','{"about":"tOl_Qkti7Gv1lOrT","to":6}','2026-11-26 04:07:01.492232+00:00');
INSERT INTO "event" VALUES(391,'conversations:message:sent','7-8uvTg_orx5G7v8',6,'GM0599','{"about":"tOl_Qkti7Gv1lOrT","to":43}','2026-11-26 06:07:01.492168+00:00');
INSERT INTO "event" VALUES(392,'helping:request:posted','oWqpe0c0Gur6Qq_K',29,'GM0344','{"visibility":"held"}','2026-11-26 06:07:01.493925+00:00');
INSERT INTO "event" VALUES(393,'moderation:case:opened','eokMC6P9Fir9AaPU',NULL,'GM0344','{"about":"oWqpe0c0Gur6Qq_K","kind":"request","because":"held"}','2026-11-26 06:07:01.497527+00:00');
INSERT INTO "event" VALUES(394,'moderation:decision:made','KbYBZ2jobfdG0RDr',2,'GM0344','{"about":"oWqpe0c0Gur6Qq_K","kind":"request","case":"eokMC6P9Fir9AaPU","ruling":"release"}','2026-11-26 06:32:01.492075+00:00');
INSERT INTO "event" VALUES(395,'moderation:case:closed','eokMC6P9Fir9AaPU',2,'GM0344','{"about":"oWqpe0c0Gur6Qq_K"}','2026-11-26 06:32:01.492098+00:00');
INSERT INTO "event" VALUES(396,'conversations:message:sent','xdn9rs0c8g-k-6dZ',43,'GM0599','{"about":"tOl_Qkti7Gv1lOrT","to":6}','2026-11-26 07:07:01.492180+00:00');
INSERT INTO "event" VALUES(397,'helping:request:posted','Uwf9y9cPePxSoYkL',41,'GM0503','{"visibility":"held"}','2026-11-26 10:07:01.491885+00:00');
INSERT INTO "event" VALUES(398,'moderation:case:opened','cjCPBL-c5AUSeOPK',NULL,'GM0503','{"about":"Uwf9y9cPePxSoYkL","kind":"request","because":"held"}','2026-11-26 10:11:01.491746+00:00');
INSERT INTO "event" VALUES(399,'moderation:decision:made','Nl1pYkDf1DEwpn48',3,'GM0503','{"about":"Uwf9y9cPePxSoYkL","kind":"request","case":"cjCPBL-c5AUSeOPK","ruling":"release"}','2026-11-26 10:32:01.492019+00:00');
INSERT INTO "event" VALUES(400,'moderation:case:closed','cjCPBL-c5AUSeOPK',3,'GM0503','{"about":"Uwf9y9cPePxSoYkL"}','2026-11-26 10:32:01.492037+00:00');
INSERT INTO "event" VALUES(401,'helping:request:posted','wos4we-IrQYurGnw',21,'GM0599','{"visibility":"held"}','2026-11-26 11:07:01.491795+00:00');
INSERT INTO "event" VALUES(402,'moderation:case:opened','J-gerSWBfOCVZP9S',NULL,'GM0599','{"about":"wos4we-IrQYurGnw","kind":"request","because":"held"}','2026-11-26 11:11:01.491607+00:00');
INSERT INTO "event" VALUES(403,'moderation:decision:made','A9t0dKXJYlMA92Zf',1,'GM0599','{"about":"wos4we-IrQYurGnw","kind":"request","case":"J-gerSWBfOCVZP9S","ruling":"release"}','2026-11-26 11:32:01.491854+00:00');
INSERT INTO "event" VALUES(404,'moderation:case:closed','J-gerSWBfOCVZP9S',1,'GM0599','{"about":"wos4we-IrQYurGnw"}','2026-11-26 11:32:01.491872+00:00');
INSERT INTO "event" VALUES(405,'outfits:outfit:drafted','77ZvwtKj6tYfLXPb',49,NULL,'{}','2026-11-26 12:07:01.578198+00:00');
INSERT INTO "event" VALUES(406,'outfits:outfit:posted','77ZvwtKj6tYfLXPb',49,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-26 12:09:01.492029+00:00');
INSERT INTO "event" VALUES(407,'moderation:case:opened','m0UxenfQprGhhY3r',NULL,'GM0599','{"about":"77ZvwtKj6tYfLXPb","kind":"outfit","because":"held"}','2026-11-26 12:11:01.491748+00:00');
INSERT INTO "event" VALUES(408,'moderation:decision:made','5UPHf8Av62xCB-hv',1,'GM0599','{"about":"77ZvwtKj6tYfLXPb","kind":"outfit","case":"m0UxenfQprGhhY3r","ruling":"release"}','2026-11-26 12:32:01.492159+00:00');
INSERT INTO "event" VALUES(409,'moderation:case:closed','m0UxenfQprGhhY3r',1,'GM0599','{"about":"77ZvwtKj6tYfLXPb"}','2026-11-26 12:32:01.492178+00:00');
INSERT INTO "event" VALUES(410,'conversations:conversation:closed','PhAlqcumbA4_5ztv',33,'GM0599','{"about":"W87gTHatjy6nrPTb"}','2026-11-26 13:07:01.491960+00:00');
INSERT INTO "event" VALUES(411,'helping:request:closed','W87gTHatjy6nrPTb',33,'GM0599','{"by":"asker","says":"yes","helper":27}','2026-11-26 13:07:01.492183+00:00');
INSERT INTO "event" VALUES(412,'helping:offer:made','dZ86QhJo6vLe768_',8,'GM0503','{"about":"Uwf9y9cPePxSoYkL","helper":8,"visibility":"shown"}','2026-11-26 13:07:01.495090+00:00');
INSERT INTO "event" VALUES(413,'helping:request:thanked','W87gTHatjy6nrPTb',33,'GM0599','{"helper":27}','2026-11-26 13:11:01.491581+00:00');
INSERT INTO "event" VALUES(414,'helping:request:closed','W87gTHatjy6nrPTb',27,'GM0599','{"by":"helper","says":"yes","helper":27}','2026-11-26 14:07:01.491540+00:00');
INSERT INTO "event" VALUES(415,'helping:offer:made','FYRH1XkLHRJQzQcq',13,'GM0344','{"about":"oWqpe0c0Gur6Qq_K","helper":13,"visibility":"shown"}','2026-11-26 14:07:01.494334+00:00');
INSERT INTO "event" VALUES(416,'helping:offer:made','MDcSpEnROk9pRy1v',4,'GM0599','{"about":"wos4we-IrQYurGnw","helper":4,"visibility":"shown"}','2026-11-26 15:07:01.492770+00:00');
INSERT INTO "event" VALUES(417,'helping:request:posted','q4c_CBNKPu_vgGYN',34,'GM0599','{"visibility":"held"}','2026-11-26 15:07:01.494518+00:00');
INSERT INTO "event" VALUES(418,'moderation:case:opened','Woz1ak87HbLf6bbf',NULL,'GM0599','{"about":"q4c_CBNKPu_vgGYN","kind":"request","because":"held"}','2026-11-26 15:07:01.503205+00:00');
INSERT INTO "event" VALUES(419,'moderation:decision:made','PtKGb14zdD-dT00L',1,'GM0599','{"about":"q4c_CBNKPu_vgGYN","kind":"request","case":"Woz1ak87HbLf6bbf","ruling":"release"}','2026-11-26 15:32:01.491999+00:00');
INSERT INTO "event" VALUES(420,'moderation:case:closed','Woz1ak87HbLf6bbf',1,'GM0599','{"about":"q4c_CBNKPu_vgGYN"}','2026-11-26 15:32:01.492021+00:00');
INSERT INTO "event" VALUES(421,'outfits:outfit:drafted','gkIeNJkQi52whsqv',37,NULL,'{}','2026-11-26 16:07:01.728130+00:00');
INSERT INTO "event" VALUES(422,'conversations:conversation:closed','IXUnTkPcuJmWRzpN',55,'GM0344','{"about":"tUsHXKI2xWKPRK11"}','2026-11-26 16:07:01.730353+00:00');
INSERT INTO "event" VALUES(423,'helping:request:closed','tUsHXKI2xWKPRK11',55,'GM0344','{"by":"asker","says":"yes","helper":11}','2026-11-26 16:07:01.730611+00:00');
INSERT INTO "event" VALUES(424,'outfits:outfit:posted','gkIeNJkQi52whsqv',37,'GM0503','{"visibility":"held","audience":"members","photos":2}','2026-11-26 16:09:01.492230+00:00');
INSERT INTO "event" VALUES(425,'moderation:case:opened','W3Gxqzx4W4ddQZLb',NULL,'GM0503','{"about":"gkIeNJkQi52whsqv","kind":"outfit","because":"held"}','2026-11-26 16:11:01.493943+00:00');
INSERT INTO "event" VALUES(426,'moderation:decision:made','C2UyziHcMYsAAFRa',3,'GM0503','{"about":"gkIeNJkQi52whsqv","kind":"outfit","case":"W3Gxqzx4W4ddQZLb","ruling":"release"}','2026-11-26 16:32:01.494607+00:00');
INSERT INTO "event" VALUES(427,'moderation:case:closed','W3Gxqzx4W4ddQZLb',3,'GM0503','{"about":"gkIeNJkQi52whsqv"}','2026-11-26 16:32:01.494632+00:00');
INSERT INTO "event" VALUES(428,'outfits:practice:done','hotel',8,NULL,'{}','2026-11-26 17:07:01.490942+00:00');
INSERT INTO "event" VALUES(429,'outfits:practice:done','care',8,NULL,'{}','2026-11-26 17:07:01.491770+00:00');
INSERT INTO "event" VALUES(430,'outfits:practice:done','warehouse',8,NULL,'{}','2026-11-26 17:07:01.494251+00:00');
INSERT INTO "event" VALUES(431,'outfits:feedback:given','mvgktjXJhfPqFE8O',8,'GM0599','{"visibility":"shown","about":"77ZvwtKj6tYfLXPb"}','2026-11-26 17:07:01.501263+00:00');
INSERT INTO "event" VALUES(432,'helping:request:closed','tUsHXKI2xWKPRK11',11,'GM0344','{"by":"helper","says":"yes","helper":11}','2026-11-26 17:07:01.506000+00:00');
INSERT INTO "event" VALUES(433,'helping:request:saved','gJI97XMILP90cbr3',42,NULL,'{}','2026-11-26 17:07:01.507756+00:00');
INSERT INTO "event" VALUES(434,'helping:offer:made','y6N0c7IPjp0VabkV',11,'GM0503','{"about":"Uwf9y9cPePxSoYkL","helper":11,"visibility":"shown"}','2026-11-26 17:07:01.514219+00:00');
INSERT INTO "event" VALUES(435,'outfits:feedback:helped','mvgktjXJhfPqFE8O',49,'GM0599','{"about":"77ZvwtKj6tYfLXPb","garment":"shoes"}','2026-11-26 17:57:01.494286+00:00');
INSERT INTO "event" VALUES(436,'outfits:feedback:helped','mvgktjXJhfPqFE8O',49,'GM0599','{"about":"77ZvwtKj6tYfLXPb","garment":"trousers"}','2026-11-26 17:57:01.496376+00:00');
INSERT INTO "event" VALUES(437,'outfits:feedback:helped','mvgktjXJhfPqFE8O',49,'GM0599','{"about":"77ZvwtKj6tYfLXPb","garment":"top"}','2026-11-26 17:57:01.499386+00:00');
INSERT INTO "event" VALUES(438,'outfits:practice:done','hotel',39,NULL,'{}','2026-11-26 20:07:01.494740+00:00');
INSERT INTO "event" VALUES(439,'outfits:practice:done','care',39,NULL,'{}','2026-11-26 20:07:01.495797+00:00');
INSERT INTO "event" VALUES(440,'outfits:practice:done','warehouse',39,NULL,'{}','2026-11-26 20:07:01.496679+00:00');
INSERT INTO "event" VALUES(441,'outfits:feedback:given','o3loBcDFrrVLZ6z9',39,'GM0599','{"visibility":"shown","about":"77ZvwtKj6tYfLXPb"}','2026-11-26 20:07:01.501140+00:00');
INSERT INTO "event" VALUES(442,'helping:offer:declined','y6N0c7IPjp0VabkV',41,'GM0503','{"about":"Uwf9y9cPePxSoYkL","helper":11}','2026-11-26 20:07:01.508730+00:00');
INSERT INTO "event" VALUES(443,'conversations:conversation:opened','K_8w5jwO5IReWife',41,'GM0503','{"about":"Uwf9y9cPePxSoYkL"}','2026-11-26 20:07:01.509549+00:00');
INSERT INTO "event" VALUES(444,'helping:offer:accepted','dZ86QhJo6vLe768_',41,'GM0503','{"about":"Uwf9y9cPePxSoYkL","helper":8,"conversation":"K_8w5jwO5IReWife"}','2026-11-26 20:07:01.509573+00:00');
INSERT INTO "event" VALUES(445,'helping:offer:made','bsXIxsk0jzFr-97B',25,'GM0599','{"about":"q4c_CBNKPu_vgGYN","helper":25,"visibility":"shown"}','2026-11-26 21:07:01.493120+00:00');
INSERT INTO "event" VALUES(446,'conversations:message:sent','bzsnfkfqqa2tFUjM',41,'GM0503','{"about":"K_8w5jwO5IReWife","to":8}','2026-11-26 21:07:01.499670+00:00');
INSERT INTO "event" VALUES(447,'outfits:outfit:drafted','DrtMV4a1b77gHL4b',54,NULL,'{}','2026-11-26 22:07:01.691070+00:00');
INSERT INTO "event" VALUES(448,'outfits:feedback:given','_aWF20I-pctDJ5iQ',36,'GM0503','{"visibility":"shown","about":"gkIeNJkQi52whsqv"}','2026-11-26 22:07:01.696688+00:00');
INSERT INTO "event" VALUES(449,'helping:offer:made','Irhe-2VEr-KDB4Uj',24,'GM0599','{"about":"wos4we-IrQYurGnw","helper":24,"visibility":"shown"}','2026-11-26 22:07:01.700004+00:00');
INSERT INTO "event" VALUES(450,'conversations:message:sent','6frCf6QyV-dPZJvz',6,'GM0599','{"about":"tOl_Qkti7Gv1lOrT","to":43}','2026-11-26 22:07:01.702417+00:00');
INSERT INTO "event" VALUES(451,'conversations:message:sent','Cq4NwoxHkJww7lYX',8,'GM0503','{"about":"K_8w5jwO5IReWife","to":41}','2026-11-26 22:07:01.704633+00:00');
INSERT INTO "event" VALUES(452,'outfits:outfit:posted','DrtMV4a1b77gHL4b',54,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-26 22:09:01.492187+00:00');
INSERT INTO "event" VALUES(453,'moderation:case:opened','kT2dcSn_EW7H9HDR',NULL,'GM0599','{"about":"DrtMV4a1b77gHL4b","kind":"outfit","because":"held"}','2026-11-26 22:11:01.503340+00:00');
INSERT INTO "event" VALUES(454,'moderation:decision:made','viUCwBU6lo2d8UHw',1,'GM0599','{"about":"DrtMV4a1b77gHL4b","kind":"outfit","case":"kT2dcSn_EW7H9HDR","ruling":"release"}','2026-11-26 22:32:01.492448+00:00');
INSERT INTO "event" VALUES(455,'moderation:case:closed','kT2dcSn_EW7H9HDR',1,'GM0599','{"about":"DrtMV4a1b77gHL4b"}','2026-11-26 22:32:01.492471+00:00');
INSERT INTO "event" VALUES(456,'helping:offer:declined','Irhe-2VEr-KDB4Uj',21,'GM0599','{"about":"wos4we-IrQYurGnw","helper":24}','2026-11-27 00:07:01.496899+00:00');
INSERT INTO "event" VALUES(457,'conversations:conversation:opened','CSR3uu7wuWnDcrKf',21,'GM0599','{"about":"wos4we-IrQYurGnw"}','2026-11-27 00:07:01.497710+00:00');
INSERT INTO "event" VALUES(458,'helping:offer:accepted','MDcSpEnROk9pRy1v',21,'GM0599','{"about":"wos4we-IrQYurGnw","helper":4,"conversation":"CSR3uu7wuWnDcrKf"}','2026-11-27 00:07:01.497731+00:00');
INSERT INTO "event" VALUES(459,'conversations:conversation:opened','hAjeQewNmhOcDUOQ',34,'GM0599','{"about":"q4c_CBNKPu_vgGYN"}','2026-11-27 00:07:01.501678+00:00');
INSERT INTO "event" VALUES(460,'helping:offer:accepted','bsXIxsk0jzFr-97B',34,'GM0599','{"about":"q4c_CBNKPu_vgGYN","helper":25,"conversation":"hAjeQewNmhOcDUOQ"}','2026-11-27 00:07:01.501700+00:00');
INSERT INTO "event" VALUES(461,'outfits:feedback:given','hHi2Ng4tZCVUeANx',8,'GM0599','{"visibility":"shown","about":"DrtMV4a1b77gHL4b"}','2026-11-27 01:07:01.495664+00:00');
INSERT INTO "event" VALUES(462,'conversations:message:sent','H0jq5Js7ompIYltT',21,'GM0599','{"about":"CSR3uu7wuWnDcrKf","to":4}','2026-11-27 01:07:01.498418+00:00');
INSERT INTO "event" VALUES(463,'conversations:message:sent','y0G9BrZoPgMQtQ7n',34,'GM0599','{"about":"hAjeQewNmhOcDUOQ","to":25}','2026-11-27 01:07:01.500739+00:00');
INSERT INTO "event" VALUES(464,'outfits:feedback:helped','hHi2Ng4tZCVUeANx',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"jacket"}','2026-11-27 01:57:01.491951+00:00');
INSERT INTO "event" VALUES(465,'outfits:feedback:helped','hHi2Ng4tZCVUeANx',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"trousers"}','2026-11-27 01:57:01.493763+00:00');
INSERT INTO "event" VALUES(466,'outfits:feedback:helped','hHi2Ng4tZCVUeANx',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"shoes"}','2026-11-27 01:57:01.495604+00:00');
INSERT INTO "event" VALUES(467,'conversations:message:sent','R9TyDBGEtgN76EqI',4,'GM0599','{"about":"CSR3uu7wuWnDcrKf","to":21}','2026-11-27 02:07:01.492711+00:00');
INSERT INTO "event" VALUES(468,'outfits:feedback:given','PWkuFvnlSkSuDpjH',36,'GM0599','{"visibility":"shown","about":"DrtMV4a1b77gHL4b"}','2026-11-27 03:07:01.504146+00:00');
INSERT INTO "event" VALUES(469,'conversations:message:sent','SPYjE5OJXVOmryEm',25,'GM0599','{"about":"hAjeQewNmhOcDUOQ","to":34}','2026-11-27 03:07:01.506636+00:00');
INSERT INTO "event" VALUES(470,'outfits:feedback:helped','PWkuFvnlSkSuDpjH',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"jacket"}','2026-11-27 03:57:01.491790+00:00');
INSERT INTO "event" VALUES(471,'outfits:feedback:helped','PWkuFvnlSkSuDpjH',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"shirt"}','2026-11-27 03:57:01.493477+00:00');
INSERT INTO "event" VALUES(472,'outfits:feedback:helped','PWkuFvnlSkSuDpjH',54,'GM0599','{"about":"DrtMV4a1b77gHL4b","garment":"shoes"}','2026-11-27 03:57:01.495110+00:00');
INSERT INTO "event" VALUES(473,'conversations:message:sent','YISvvUG54lXrJrcW',34,'GM0599','{"about":"hAjeQewNmhOcDUOQ","to":25}','2026-11-27 04:07:01.492377+00:00');
INSERT INTO "event" VALUES(474,'outfits:practice:done','hotel',41,NULL,'{}','2026-11-27 06:07:01.490872+00:00');
INSERT INTO "event" VALUES(475,'outfits:practice:done','care',41,NULL,'{}','2026-11-27 06:07:01.491518+00:00');
INSERT INTO "event" VALUES(476,'outfits:practice:done','warehouse',41,NULL,'{}','2026-11-27 06:07:01.492145+00:00');
INSERT INTO "event" VALUES(477,'outfits:feedback:given','G_jUWmjV08kUPybH',41,'GM0599','{"visibility":"shown","about":"DrtMV4a1b77gHL4b"}','2026-11-27 06:07:01.496389+00:00');
INSERT INTO "event" VALUES(478,'outfits:outfit:answered','DrtMV4a1b77gHL4b',NULL,'GM0599','{"answers":3}','2026-11-27 06:07:01.497123+00:00');
INSERT INTO "event" VALUES(479,'outfits:practice:done','hotel',18,NULL,'{}','2026-11-27 08:07:01.490896+00:00');
INSERT INTO "event" VALUES(480,'outfits:practice:done','care',18,NULL,'{}','2026-11-27 08:07:01.491725+00:00');
INSERT INTO "event" VALUES(481,'outfits:practice:done','warehouse',18,NULL,'{}','2026-11-27 08:07:01.492392+00:00');
INSERT INTO "event" VALUES(482,'outfits:feedback:given','LO3iNnLtAnXGwTXL',18,'GM0599','{"visibility":"shown","about":"DrtMV4a1b77gHL4b"}','2026-11-27 08:07:01.496823+00:00');
INSERT INTO "event" VALUES(483,'helping:request:posted','plyy6EPRDNeALFDF',48,'GM0503','{"visibility":"held"}','2026-11-27 08:07:01.499420+00:00');
INSERT INTO "event" VALUES(484,'moderation:case:opened','Xkbw_3OkWcESh8m5',NULL,'GM0503','{"about":"plyy6EPRDNeALFDF","kind":"request","because":"held"}','2026-11-27 08:11:01.492018+00:00');
INSERT INTO "event" VALUES(485,'moderation:decision:made','kElNxfpqEQmQkK2u',3,'GM0503','{"about":"plyy6EPRDNeALFDF","kind":"request","case":"Xkbw_3OkWcESh8m5","ruling":"release"}','2026-11-27 08:32:01.492056+00:00');
INSERT INTO "event" VALUES(486,'moderation:case:closed','Xkbw_3OkWcESh8m5',3,'GM0503','{"about":"plyy6EPRDNeALFDF"}','2026-11-27 08:32:01.492075+00:00');
INSERT INTO "event" VALUES(487,'outfits:outfit:drafted','5TXdLc-E7yUaYsWH',48,NULL,'{}','2026-11-27 09:07:01.698676+00:00');
INSERT INTO "event" VALUES(488,'outfits:outfit:posted','5TXdLc-E7yUaYsWH',48,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-27 09:09:01.492057+00:00');
INSERT INTO "event" VALUES(489,'moderation:case:opened','Na98zZxSsJ25nVaA',NULL,'GM0503','{"about":"5TXdLc-E7yUaYsWH","kind":"outfit","because":"held"}','2026-11-27 09:11:01.491729+00:00');
INSERT INTO "event" VALUES(490,'moderation:decision:made','0SX55wt0Qyqge7_C',3,'GM0503','{"about":"5TXdLc-E7yUaYsWH","kind":"outfit","case":"Na98zZxSsJ25nVaA","ruling":"release"}','2026-11-27 09:32:01.492141+00:00');
INSERT INTO "event" VALUES(491,'moderation:case:closed','Na98zZxSsJ25nVaA',3,'GM0503','{"about":"5TXdLc-E7yUaYsWH"}','2026-11-27 09:32:01.492159+00:00');
INSERT INTO "event" VALUES(492,'helping:request:posted','YRuhOOqTJZKVvrGr',54,'GM0599','{"visibility":"shown"}','2026-11-27 10:07:01.491917+00:00');
INSERT INTO "event" VALUES(493,'outfits:feedback:given','k2iN5H922jglsntl',38,'GM0599','{"visibility":"shown","about":"DrtMV4a1b77gHL4b"}','2026-11-27 12:07:01.494846+00:00');
INSERT INTO "event" VALUES(494,'helping:request:posted','pi3q_OicbSNhjAsM',57,'GM0344','{"visibility":"held"}','2026-11-27 12:07:01.497340+00:00');
INSERT INTO "event" VALUES(495,'helping:offer:made','TW-bx9vBnx6sqDEb',7,'GM0503','{"about":"plyy6EPRDNeALFDF","helper":7,"visibility":"shown"}','2026-11-27 12:07:01.500363+00:00');
INSERT INTO "event" VALUES(496,'moderation:case:opened','8-pQsJjCDLOKfgBj',NULL,'GM0344','{"about":"pi3q_OicbSNhjAsM","kind":"request","because":"held"}','2026-11-27 12:07:01.503519+00:00');
INSERT INTO "event" VALUES(497,'moderation:decision:made','KvMSGyJELZaBmucy',2,'GM0344','{"about":"pi3q_OicbSNhjAsM","kind":"request","case":"8-pQsJjCDLOKfgBj","ruling":"release"}','2026-11-27 12:32:01.492105+00:00');
INSERT INTO "event" VALUES(498,'moderation:case:closed','8-pQsJjCDLOKfgBj',2,'GM0344','{"about":"pi3q_OicbSNhjAsM"}','2026-11-27 12:32:01.492128+00:00');
INSERT INTO "event" VALUES(499,'accounts:account:joined','mqxSlwyjg_Tz4N79',59,'GM0599','{}','2026-11-27 13:07:01.490772+00:00');
INSERT INTO "event" VALUES(500,'accounts:account:joined','BkVc_FrdagV4Kg3M',60,'GM0599','{}','2026-11-27 13:07:01.491302+00:00');
INSERT INTO "event" VALUES(501,'outfits:outfit:drafted','dRw5gEK7PTQ0bLJo',31,NULL,'{}','2026-11-27 13:07:01.688432+00:00');
INSERT INTO "event" VALUES(502,'helping:offer:made','jtgRCfx9ySvpSKrI',36,'GM0599','{"about":"YRuhOOqTJZKVvrGr","helper":36,"visibility":"shown"}','2026-11-27 13:07:01.691985+00:00');
INSERT INTO "event" VALUES(503,'outfits:outfit:posted','dRw5gEK7PTQ0bLJo',31,'GM0344','{"visibility":"held","audience":"members","photos":2}','2026-11-27 13:09:01.492182+00:00');
INSERT INTO "event" VALUES(504,'moderation:case:opened','GLRqcrdmxLC3ZC90',NULL,'GM0344','{"about":"dRw5gEK7PTQ0bLJo","kind":"outfit","because":"held"}','2026-11-27 13:11:01.493248+00:00');
INSERT INTO "event" VALUES(505,'profiles:profile:changed','EEf6jPwwvMkTIe5l',59,'GM0599','{"visibility":"shown","located":false}','2026-11-27 13:27:01.491927+00:00');
INSERT INTO "event" VALUES(506,'profiles:profile:changed','Y4khoRP1m7FbB7ZA',60,'GM0599','{"visibility":"shown","located":false}','2026-11-27 13:27:01.493826+00:00');
INSERT INTO "event" VALUES(507,'moderation:decision:made','F8TMOMeKXBQt6k_S',2,'GM0344','{"about":"dRw5gEK7PTQ0bLJo","kind":"outfit","case":"GLRqcrdmxLC3ZC90","ruling":"release"}','2026-11-27 13:32:01.493111+00:00');
INSERT INTO "event" VALUES(508,'moderation:case:closed','GLRqcrdmxLC3ZC90',2,'GM0344','{"about":"dRw5gEK7PTQ0bLJo"}','2026-11-27 13:32:01.493132+00:00');
INSERT INTO "event" VALUES(509,'helping:request:posted','O0YxLwDUC8pMCMcZ',46,'GM0599','{"visibility":"held"}','2026-11-27 14:07:01.492152+00:00');
INSERT INTO "event" VALUES(510,'conversations:conversation:opened','Rjfedd7rKm2LhLqJ',48,'GM0503','{"about":"plyy6EPRDNeALFDF"}','2026-11-27 14:07:01.495607+00:00');
INSERT INTO "event" VALUES(511,'helping:offer:accepted','TW-bx9vBnx6sqDEb',48,'GM0503','{"about":"plyy6EPRDNeALFDF","helper":7,"conversation":"Rjfedd7rKm2LhLqJ"}','2026-11-27 14:07:01.495629+00:00');
INSERT INTO "event" VALUES(512,'moderation:case:opened','YTdxR2JsJBl2qKRN',NULL,'GM0599','{"about":"O0YxLwDUC8pMCMcZ","kind":"request","because":"held"}','2026-11-27 14:11:01.492835+00:00');
INSERT INTO "event" VALUES(513,'moderation:decision:made','RS6lpHNjNBdFGt6U',1,'GM0599','{"about":"O0YxLwDUC8pMCMcZ","kind":"request","case":"YTdxR2JsJBl2qKRN","ruling":"release"}','2026-11-27 14:32:01.492030+00:00');
INSERT INTO "event" VALUES(514,'moderation:case:closed','YTdxR2JsJBl2qKRN',1,'GM0599','{"about":"O0YxLwDUC8pMCMcZ"}','2026-11-27 14:32:01.492050+00:00');
INSERT INTO "event" VALUES(515,'outfits:outfit:drafted','UX_Ie1reL-6dyXLd',40,NULL,'{}','2026-11-27 15:07:01.663630+00:00');
INSERT INTO "event" VALUES(516,'outfits:feedback:given','waNh-nI_BZPJ8Cz1',37,'GM0503','{"visibility":"shown","about":"5TXdLc-E7yUaYsWH"}','2026-11-27 15:07:01.670098+00:00');
INSERT INTO "event" VALUES(517,'conversations:message:sent','Maqo4kkj70ziajoc',49,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":8}','2026-11-27 15:07:01.672695+00:00');
INSERT INTO "event" VALUES(518,'conversations:message:sent','YWoxo0KwcpeXjLq9',48,'GM0503','{"about":"Rjfedd7rKm2LhLqJ","to":7}','2026-11-27 15:07:01.674640+00:00');
INSERT INTO "event" VALUES(519,'outfits:outfit:posted','UX_Ie1reL-6dyXLd',40,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-27 15:09:01.491985+00:00');
INSERT INTO "event" VALUES(520,'moderation:case:opened','mxBot7s8ow6JJpWH',NULL,'GM0599','{"about":"UX_Ie1reL-6dyXLd","kind":"outfit","because":"held"}','2026-11-27 15:11:01.491853+00:00');
INSERT INTO "event" VALUES(521,'moderation:decision:made','f_yTtLJWa7QT5FbA',1,'GM0599','{"about":"UX_Ie1reL-6dyXLd","kind":"outfit","case":"mxBot7s8ow6JJpWH","ruling":"release"}','2026-11-27 15:32:01.492293+00:00');
INSERT INTO "event" VALUES(522,'moderation:case:closed','mxBot7s8ow6JJpWH',1,'GM0599','{"about":"UX_Ie1reL-6dyXLd"}','2026-11-27 15:32:01.492313+00:00');
INSERT INTO "event" VALUES(523,'outfits:feedback:helped','waNh-nI_BZPJ8Cz1',48,'GM0503','{"about":"5TXdLc-E7yUaYsWH","garment":"jumper"}','2026-11-27 15:57:01.491656+00:00');
INSERT INTO "event" VALUES(524,'outfits:feedback:helped','waNh-nI_BZPJ8Cz1',48,'GM0503','{"about":"5TXdLc-E7yUaYsWH","garment":"jeans"}','2026-11-27 15:57:01.493947+00:00');
INSERT INTO "event" VALUES(525,'outfits:feedback:helped','waNh-nI_BZPJ8Cz1',48,'GM0503','{"about":"5TXdLc-E7yUaYsWH","garment":"shoes"}','2026-11-27 15:57:01.495421+00:00');
INSERT INTO "event" VALUES(526,'helping:offer:made','8wHREJe71YfaLSBX',14,'GM0599','{"about":"YRuhOOqTJZKVvrGr","helper":14,"visibility":"shown"}','2026-11-27 16:07:01.493085+00:00');
INSERT INTO "event" VALUES(527,'conversations:message:sent','Y9Y4YrHDWa7A9HE5',41,'GM0503','{"about":"K_8w5jwO5IReWife","to":8}','2026-11-27 16:07:01.495222+00:00');
INSERT INTO "event" VALUES(528,'conversations:message:sent','rgK6JxZGRIfNfK2T',7,'GM0503','{"about":"Rjfedd7rKm2LhLqJ","to":48}','2026-11-27 16:07:01.497207+00:00');
INSERT INTO "event" VALUES(529,'outfits:practice:done','hotel',10,NULL,'{}','2026-11-27 17:07:01.490824+00:00');
INSERT INTO "event" VALUES(530,'outfits:practice:done','care',10,NULL,'{}','2026-11-27 17:07:01.491429+00:00');
INSERT INTO "event" VALUES(531,'outfits:practice:done','warehouse',10,NULL,'{}','2026-11-27 17:07:01.491982+00:00');
INSERT INTO "event" VALUES(532,'outfits:feedback:given','maZ7hg99CbTQo1P2',10,'GM0344','{"visibility":"shown","about":"dRw5gEK7PTQ0bLJo"}','2026-11-27 17:07:01.495986+00:00');
INSERT INTO "event" VALUES(533,'conversations:message:sent','tDaKKLy_rjJbsyzb',8,'GM0599','{"about":"LnHgze_GP-o9_E3x","to":49}','2026-11-27 17:07:01.498304+00:00');
INSERT INTO "event" VALUES(534,'helping:request:posted','VHLs3uF8H6yppu4C',50,'GM0599','{"visibility":"held"}','2026-11-27 17:07:01.500080+00:00');
INSERT INTO "event" VALUES(535,'moderation:case:opened','WZcEwAezfAj9de3D',NULL,'GM0599','{"about":"VHLs3uF8H6yppu4C","kind":"request","because":"held"}','2026-11-27 17:11:01.497369+00:00');
INSERT INTO "event" VALUES(536,'moderation:decision:made','BJG9dSXSqo0AIkfs',1,'GM0599','{"about":"VHLs3uF8H6yppu4C","kind":"request","case":"WZcEwAezfAj9de3D","ruling":"release"}','2026-11-27 17:32:01.492067+00:00');
INSERT INTO "event" VALUES(537,'moderation:case:closed','WZcEwAezfAj9de3D',1,'GM0599','{"about":"VHLs3uF8H6yppu4C"}','2026-11-27 17:32:01.492091+00:00');
INSERT INTO "event" VALUES(538,'moderation:case:opened','Vivfwk2hpvo-HjyZ',NULL,'GM0599','{"about":"k2iN5H922jglsntl","kind":"feedback","because":"reported"}','2026-11-27 17:47:01.494340+00:00');
INSERT INTO "event" VALUES(539,'moderation:report:made','8QRt5N2g9oRHzYhU',54,'GM0599','{"about":"k2iN5H922jglsntl","kind":"feedback","case":"Vivfwk2hpvo-HjyZ","reason":"person"}','2026-11-27 17:47:01.495086+00:00');
INSERT INTO "event" VALUES(540,'helping:offer:declined','8wHREJe71YfaLSBX',54,'GM0599','{"about":"YRuhOOqTJZKVvrGr","helper":14}','2026-11-27 19:07:01.492939+00:00');
INSERT INTO "event" VALUES(541,'conversations:conversation:opened','B1a9JjKByaoxpW3U',54,'GM0599','{"about":"YRuhOOqTJZKVvrGr"}','2026-11-27 19:07:01.493647+00:00');
INSERT INTO "event" VALUES(542,'helping:offer:accepted','jtgRCfx9ySvpSKrI',54,'GM0599','{"about":"YRuhOOqTJZKVvrGr","helper":36,"conversation":"B1a9JjKByaoxpW3U"}','2026-11-27 19:07:01.493665+00:00');
INSERT INTO "event" VALUES(543,'outfits:outfit:drafted','XDikympfDxFvAOXW',21,NULL,'{}','2026-11-27 20:07:01.695360+00:00');
INSERT INTO "event" VALUES(544,'outfits:practice:done','hotel',4,NULL,'{}','2026-11-27 20:07:01.696373+00:00');
INSERT INTO "event" VALUES(545,'outfits:practice:done','care',4,NULL,'{}','2026-11-27 20:07:01.696981+00:00');
INSERT INTO "event" VALUES(546,'outfits:practice:done','warehouse',4,NULL,'{}','2026-11-27 20:07:01.697552+00:00');
INSERT INTO "event" VALUES(547,'outfits:feedback:given','xW0lSgmRdypvvTRq',4,'GM0599','{"visibility":"shown","about":"UX_Ie1reL-6dyXLd"}','2026-11-27 20:07:01.712967+00:00');
INSERT INTO "event" VALUES(548,'conversations:message:sent','QZ-lmh1L4fYGgkkX',54,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":36}','2026-11-27 20:07:01.720921+00:00');
INSERT INTO "event" VALUES(549,'conversations:message:sent','9gyOY129KMQ3K2Hy',21,'GM0599','{"about":"CSR3uu7wuWnDcrKf","to":4}','2026-11-27 20:07:01.723020+00:00');
INSERT INTO "event" VALUES(550,'helping:offer:made','CEIvEWV4PNoQ6UIc',10,'GM0344','{"about":"pi3q_OicbSNhjAsM","helper":10,"visibility":"shown"}','2026-11-27 20:07:01.728051+00:00');
INSERT INTO "event" VALUES(551,'outfits:outfit:posted','XDikympfDxFvAOXW',21,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-27 20:09:01.492676+00:00');
INSERT INTO "event" VALUES(552,'moderation:case:opened','_KcMvjlEhS6EbQqe',NULL,'GM0599','{"about":"XDikympfDxFvAOXW","kind":"outfit","because":"held"}','2026-11-27 20:11:01.502988+00:00');
INSERT INTO "event" VALUES(553,'moderation:decision:made','6fArKzobTzVrxcEZ',1,'GM0599','{"about":"XDikympfDxFvAOXW","kind":"outfit","case":"_KcMvjlEhS6EbQqe","ruling":"release"}','2026-11-27 20:32:01.495364+00:00');
INSERT INTO "event" VALUES(554,'moderation:case:closed','_KcMvjlEhS6EbQqe',1,'GM0599','{"about":"XDikympfDxFvAOXW"}','2026-11-27 20:32:01.495388+00:00');
INSERT INTO "event" VALUES(555,'conversations:message:sent','nmd9M2jMw8McQrLi',36,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":54}','2026-11-27 21:07:01.492246+00:00');
INSERT INTO "event" VALUES(556,'conversations:message:sent','QUHtjuSB2Ta2XyX2',4,'GM0599','{"about":"CSR3uu7wuWnDcrKf","to":21}','2026-11-27 21:07:01.494330+00:00');
INSERT INTO "event" VALUES(557,'outfits:practice:done','hotel',32,NULL,'{}','2026-11-27 22:07:01.493089+00:00');
INSERT INTO "event" VALUES(558,'outfits:practice:done','care',32,NULL,'{}','2026-11-27 22:07:01.493913+00:00');
INSERT INTO "event" VALUES(559,'outfits:practice:done','warehouse',32,NULL,'{}','2026-11-27 22:07:01.494496+00:00');
INSERT INTO "event" VALUES(560,'outfits:feedback:given','lO-GpzAvyUz32J6i',32,'GM0344','{"visibility":"shown","about":"dRw5gEK7PTQ0bLJo"}','2026-11-27 22:07:01.498576+00:00');
INSERT INTO "event" VALUES(561,'conversations:message:sent','VpRvhXrE8KfLaid8',54,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":36}','2026-11-27 22:07:01.502907+00:00');
INSERT INTO "event" VALUES(562,'helping:offer:made','RiyVzkZFFNUOj6Ai',15,'GM0599','{"about":"O0YxLwDUC8pMCMcZ","helper":15,"visibility":"shown"}','2026-11-27 22:07:01.506192+00:00');
INSERT INTO "event" VALUES(563,'helping:offer:made','WeMdqLBD6OXjLleY',18,'GM0599','{"about":"VHLs3uF8H6yppu4C","helper":18,"visibility":"shown"}','2026-11-27 22:07:01.509319+00:00');
INSERT INTO "event" VALUES(564,'conversations:message:sent','d0lzTz24m9ishHqQ',36,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":54}','2026-11-27 22:27:01.492192+00:00');
INSERT INTO "event" VALUES(565,'outfits:feedback:given','bFQW_x1udM2R8HN-',11,'GM0599','{"visibility":"shown","about":"XDikympfDxFvAOXW"}','2026-11-27 23:07:01.494957+00:00');
INSERT INTO "event" VALUES(566,'outfits:feedback:helped','bFQW_x1udM2R8HN-',21,'GM0599','{"about":"XDikympfDxFvAOXW","garment":"jacket"}','2026-11-27 23:57:01.491667+00:00');
INSERT INTO "event" VALUES(567,'outfits:feedback:helped','bFQW_x1udM2R8HN-',21,'GM0599','{"about":"XDikympfDxFvAOXW","garment":"skirt"}','2026-11-27 23:57:01.493121+00:00');
INSERT INTO "event" VALUES(568,'conversations:conversation:opened','WQm4DM9VGpZO01UE',57,'GM0344','{"about":"pi3q_OicbSNhjAsM"}','2026-11-28 00:07:01.493469+00:00');
INSERT INTO "event" VALUES(569,'helping:offer:accepted','CEIvEWV4PNoQ6UIc',57,'GM0344','{"about":"pi3q_OicbSNhjAsM","helper":10,"conversation":"WQm4DM9VGpZO01UE"}','2026-11-28 00:07:01.493492+00:00');
INSERT INTO "event" VALUES(570,'outfits:practice:done','hotel',28,NULL,'{}','2026-11-28 01:07:01.490919+00:00');
INSERT INTO "event" VALUES(571,'outfits:practice:done','care',28,NULL,'{}','2026-11-28 01:07:01.491718+00:00');
INSERT INTO "event" VALUES(572,'outfits:practice:done','warehouse',28,NULL,'{}','2026-11-28 01:07:01.492305+00:00');
INSERT INTO "event" VALUES(573,'outfits:feedback:given','w6VoVP5TAWYeyBCp',28,'GM0599','{"visibility":"shown","about":"XDikympfDxFvAOXW"}','2026-11-28 01:07:01.496263+00:00');
INSERT INTO "event" VALUES(574,'conversations:message:sent','QQAXCuJ6WY58otNZ',57,'GM0344','{"about":"WQm4DM9VGpZO01UE","to":10}','2026-11-28 01:07:01.498737+00:00');
INSERT INTO "event" VALUES(575,'outfits:outfit:drafted','3XMCRdLy-UHPy-7b',47,NULL,'{}','2026-11-28 02:07:01.584112+00:00');
INSERT INTO "event" VALUES(576,'helping:offer:made','3ZplmaeC551qq93X',31,'GM0599','{"about":"VHLs3uF8H6yppu4C","helper":31,"visibility":"shown"}','2026-11-28 02:07:01.587270+00:00');
INSERT INTO "event" VALUES(577,'conversations:message:sent','C6IbpDyKrhqXTT1W',10,'GM0344','{"about":"WQm4DM9VGpZO01UE","to":57}','2026-11-28 02:07:01.589494+00:00');
INSERT INTO "event" VALUES(578,'outfits:outfit:posted','3XMCRdLy-UHPy-7b',47,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-28 02:09:01.491973+00:00');
INSERT INTO "event" VALUES(579,'moderation:case:opened','bDUgAfoqHEOW-w6K',NULL,'GM0344','{"about":"3XMCRdLy-UHPy-7b","kind":"outfit","because":"held"}','2026-11-28 02:11:01.495066+00:00');
INSERT INTO "event" VALUES(580,'moderation:decision:made','Nt0vvmwcr-YpRpV1',2,'GM0344','{"about":"3XMCRdLy-UHPy-7b","kind":"outfit","case":"bDUgAfoqHEOW-w6K","ruling":"release"}','2026-11-28 02:32:01.492120+00:00');
INSERT INTO "event" VALUES(581,'moderation:case:closed','bDUgAfoqHEOW-w6K',2,'GM0344','{"about":"3XMCRdLy-UHPy-7b"}','2026-11-28 02:32:01.492138+00:00');
INSERT INTO "event" VALUES(582,'conversations:message:sent','Ujzw9Jiyp-uemkM7',57,'GM0344','{"about":"WQm4DM9VGpZO01UE","to":10}','2026-11-28 03:07:01.492102+00:00');
INSERT INTO "event" VALUES(583,'conversations:message:sent','nLufYOFELu0wLZqN',57,'GM0344','{"about":"WQm4DM9VGpZO01UE","to":10}','2026-11-28 03:37:01.492165+00:00');
INSERT INTO "event" VALUES(584,'helping:request:posted','SU0LIJSvKfErFk1w',40,'GM0599','{"visibility":"held"}','2026-11-28 04:07:01.492000+00:00');
INSERT INTO "event" VALUES(585,'moderation:case:opened','3jBeMUK6KT7chlb8',NULL,'GM0599','{"about":"SU0LIJSvKfErFk1w","kind":"request","because":"held"}','2026-11-28 04:11:01.492454+00:00');
INSERT INTO "event" VALUES(586,'moderation:decision:made','kjFWh1UEkpqNTmIi',1,'GM0599','{"about":"SU0LIJSvKfErFk1w","kind":"request","case":"3jBeMUK6KT7chlb8","ruling":"release"}','2026-11-28 04:32:01.491979+00:00');
INSERT INTO "event" VALUES(587,'moderation:case:closed','3jBeMUK6KT7chlb8',1,'GM0599','{"about":"SU0LIJSvKfErFk1w"}','2026-11-28 04:32:01.491998+00:00');
INSERT INTO "event" VALUES(588,'outfits:practice:done','hotel',42,NULL,'{}','2026-11-28 06:07:01.490812+00:00');
INSERT INTO "event" VALUES(589,'outfits:practice:done','care',42,NULL,'{}','2026-11-28 06:07:01.491375+00:00');
INSERT INTO "event" VALUES(590,'outfits:practice:done','warehouse',42,NULL,'{}','2026-11-28 06:07:01.491919+00:00');
INSERT INTO "event" VALUES(591,'outfits:feedback:given','CHPsJKQ6qxUIsRH0',42,'GM0599','{"visibility":"shown","about":"XDikympfDxFvAOXW"}','2026-11-28 06:07:01.495802+00:00');
INSERT INTO "event" VALUES(592,'outfits:outfit:answered','XDikympfDxFvAOXW',NULL,'GM0599','{"answers":3}','2026-11-28 06:07:01.496517+00:00');
INSERT INTO "event" VALUES(593,'helping:request:posted','Yyl6Mw0Oc7Gpcy4Y',37,'GM0503','{"visibility":"held"}','2026-11-28 06:07:01.498391+00:00');
INSERT INTO "event" VALUES(594,'moderation:case:opened','TpkMo0ln8aEKweXB',NULL,'GM0503','{"about":"Yyl6Mw0Oc7Gpcy4Y","kind":"request","because":"held"}','2026-11-28 06:07:01.501062+00:00');
INSERT INTO "event" VALUES(595,'moderation:decision:made','G0_4x1ScT8eI1rj7',3,'GM0503','{"about":"Yyl6Mw0Oc7Gpcy4Y","kind":"request","case":"TpkMo0ln8aEKweXB","ruling":"release"}','2026-11-28 06:32:01.492037+00:00');
INSERT INTO "event" VALUES(596,'moderation:case:closed','TpkMo0ln8aEKweXB',3,'GM0503','{"about":"Yyl6Mw0Oc7Gpcy4Y"}','2026-11-28 06:32:01.492062+00:00');
INSERT INTO "event" VALUES(597,'outfits:practice:done','hotel',5,NULL,'{}','2026-11-28 07:07:01.490833+00:00');
INSERT INTO "event" VALUES(598,'outfits:practice:done','care',5,NULL,'{}','2026-11-28 07:07:01.491467+00:00');
INSERT INTO "event" VALUES(599,'outfits:practice:done','warehouse',5,NULL,'{}','2026-11-28 07:07:01.492074+00:00');
INSERT INTO "event" VALUES(600,'outfits:feedback:given','YpLm4VxL_ETKinR-',5,'GM0344','{"visibility":"shown","about":"3XMCRdLy-UHPy-7b"}','2026-11-28 07:07:01.496092+00:00');
INSERT INTO "event" VALUES(601,'helping:request:posted','mrAVojrvaeMjkvKh',26,'GM0599','{"visibility":"held"}','2026-11-28 07:07:01.498166+00:00');
INSERT INTO "event" VALUES(602,'moderation:case:opened','OREseaW0kekHEJeB',NULL,'GM0599','{"about":"mrAVojrvaeMjkvKh","kind":"request","because":"held"}','2026-11-28 07:11:01.491886+00:00');
INSERT INTO "event" VALUES(603,'moderation:decision:made','JUxCzB10cdAVa2KF',1,'GM0599','{"about":"mrAVojrvaeMjkvKh","kind":"request","case":"OREseaW0kekHEJeB","ruling":"release"}','2026-11-28 07:32:01.491936+00:00');
INSERT INTO "event" VALUES(604,'moderation:case:closed','OREseaW0kekHEJeB',1,'GM0599','{"about":"mrAVojrvaeMjkvKh"}','2026-11-28 07:32:01.491962+00:00');
INSERT INTO "event" VALUES(605,'outfits:outfit:drafted','o4MBRPZPyP4j07lB',33,NULL,'{}','2026-11-28 08:07:01.581156+00:00');
INSERT INTO "event" VALUES(606,'helping:request:posted','-xyf9SsNBciPW0lt',44,'GM0344','{"visibility":"held"}','2026-11-28 08:07:01.583240+00:00');
INSERT INTO "event" VALUES(607,'outfits:outfit:posted','o4MBRPZPyP4j07lB',33,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 08:09:01.492677+00:00');
INSERT INTO "event" VALUES(608,'moderation:case:opened','ksJXTYT951uxAdjH',NULL,'GM0344','{"about":"-xyf9SsNBciPW0lt","kind":"request","because":"held"}','2026-11-28 08:11:01.492361+00:00');
INSERT INTO "event" VALUES(609,'moderation:case:opened','ah08XOzn_Y3Ugrmk',NULL,'GM0599','{"about":"o4MBRPZPyP4j07lB","kind":"outfit","because":"held"}','2026-11-28 08:11:01.493970+00:00');
INSERT INTO "event" VALUES(610,'moderation:decision:made','EoDKqlfP6hpBmGHG',2,'GM0344','{"about":"-xyf9SsNBciPW0lt","kind":"request","case":"ksJXTYT951uxAdjH","ruling":"release"}','2026-11-28 08:32:01.492318+00:00');
INSERT INTO "event" VALUES(611,'moderation:case:closed','ksJXTYT951uxAdjH',2,'GM0344','{"about":"-xyf9SsNBciPW0lt"}','2026-11-28 08:32:01.492342+00:00');
INSERT INTO "event" VALUES(612,'moderation:decision:made','4jJJQqegNUnG7JKB',1,'GM0599','{"about":"o4MBRPZPyP4j07lB","kind":"outfit","case":"ah08XOzn_Y3Ugrmk","ruling":"release"}','2026-11-28 08:32:01.497730+00:00');
INSERT INTO "event" VALUES(613,'moderation:case:closed','ah08XOzn_Y3Ugrmk',1,'GM0599','{"about":"o4MBRPZPyP4j07lB"}','2026-11-28 08:32:01.497751+00:00');
INSERT INTO "event" VALUES(614,'outfits:outfit:drafted','cy03jH7wUr98cwAA',46,NULL,'{}','2026-11-28 09:07:01.603570+00:00');
INSERT INTO "event" VALUES(615,'outfits:practice:done','hotel',16,NULL,'{}','2026-11-28 09:07:01.606467+00:00');
INSERT INTO "event" VALUES(616,'outfits:practice:done','care',16,NULL,'{}','2026-11-28 09:07:01.607205+00:00');
INSERT INTO "event" VALUES(617,'outfits:practice:done','warehouse',16,NULL,'{}','2026-11-28 09:07:01.607791+00:00');
INSERT INTO "event" VALUES(618,'outfits:feedback:given','aEkisiR6X0iObK5v',16,'GM0344','{"visibility":"shown","about":"dRw5gEK7PTQ0bLJo"}','2026-11-28 09:07:01.615169+00:00');
INSERT INTO "event" VALUES(619,'outfits:outfit:answered','dRw5gEK7PTQ0bLJo',NULL,'GM0344','{"answers":3}','2026-11-28 09:07:01.616331+00:00');
INSERT INTO "event" VALUES(620,'helping:request:posted','7hyq97je0rCB85Vb',21,'GM0599','{"visibility":"shown"}','2026-11-28 09:07:01.620893+00:00');
INSERT INTO "event" VALUES(621,'outfits:outfit:posted','cy03jH7wUr98cwAA',46,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 09:09:01.492022+00:00');
INSERT INTO "event" VALUES(622,'moderation:case:opened','8HouQ3JaJ9ZG9Cyb',NULL,'GM0599','{"about":"cy03jH7wUr98cwAA","kind":"outfit","because":"held"}','2026-11-28 09:11:01.491753+00:00');
INSERT INTO "event" VALUES(623,'moderation:decision:made','tuFkyEdpPjaiKLEt',1,'GM0599','{"about":"cy03jH7wUr98cwAA","kind":"outfit","case":"8HouQ3JaJ9ZG9Cyb","ruling":"release"}','2026-11-28 09:32:01.492472+00:00');
INSERT INTO "event" VALUES(624,'moderation:case:closed','8HouQ3JaJ9ZG9Cyb',1,'GM0599','{"about":"cy03jH7wUr98cwAA"}','2026-11-28 09:32:01.492491+00:00');
INSERT INTO "event" VALUES(625,'outfits:outfit:drafted','n3fxsssaCS68V_ft',57,NULL,'{}','2026-11-28 10:07:01.622004+00:00');
INSERT INTO "event" VALUES(626,'helping:request:posted','ronpBs9Ci-MAQmlJ',32,'GM0503','{"visibility":"held"}','2026-11-28 10:07:01.624456+00:00');
INSERT INTO "event" VALUES(627,'outfits:outfit:posted','n3fxsssaCS68V_ft',57,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-28 10:09:01.492201+00:00');
INSERT INTO "event" VALUES(628,'moderation:case:opened','lZAIXOphBDBehEbJ',NULL,'GM0503','{"about":"ronpBs9Ci-MAQmlJ","kind":"request","because":"held"}','2026-11-28 10:11:01.492003+00:00');
INSERT INTO "event" VALUES(629,'moderation:case:opened','r7lEQIhQYx1Jflui',NULL,'GM0344','{"about":"n3fxsssaCS68V_ft","kind":"outfit","because":"held"}','2026-11-28 10:11:01.493638+00:00');
INSERT INTO "event" VALUES(630,'moderation:decision:made','WsMqSgV8v_LoNH6q',3,'GM0503','{"about":"ronpBs9Ci-MAQmlJ","kind":"request","case":"lZAIXOphBDBehEbJ","ruling":"release"}','2026-11-28 10:32:01.492152+00:00');
INSERT INTO "event" VALUES(631,'moderation:case:closed','lZAIXOphBDBehEbJ',3,'GM0503','{"about":"ronpBs9Ci-MAQmlJ"}','2026-11-28 10:32:01.492173+00:00');
INSERT INTO "event" VALUES(632,'moderation:decision:made','wI6S69nNKuH1mzGN',2,'GM0344','{"about":"n3fxsssaCS68V_ft","kind":"outfit","case":"r7lEQIhQYx1Jflui","ruling":"release"}','2026-11-28 10:32:01.504285+00:00');
INSERT INTO "event" VALUES(633,'moderation:case:closed','r7lEQIhQYx1Jflui',2,'GM0344','{"about":"n3fxsssaCS68V_ft"}','2026-11-28 10:32:01.504309+00:00');
INSERT INTO "event" VALUES(634,'outfits:outfit:drafted','R6QyEBXXZ__e80pT',53,NULL,'{}','2026-11-28 11:07:01.689961+00:00');
INSERT INTO "event" VALUES(635,'outfits:practice:done','hotel',27,NULL,'{}','2026-11-28 11:07:01.690795+00:00');
INSERT INTO "event" VALUES(636,'outfits:practice:done','care',27,NULL,'{}','2026-11-28 11:07:01.691398+00:00');
INSERT INTO "event" VALUES(637,'outfits:practice:done','warehouse',27,NULL,'{}','2026-11-28 11:07:01.692004+00:00');
INSERT INTO "event" VALUES(638,'outfits:feedback:given','vbHR_aalJKzaKZ_W',27,'GM0599','{"visibility":"shown","about":"o4MBRPZPyP4j07lB"}','2026-11-28 11:07:01.698806+00:00');
INSERT INTO "event" VALUES(639,'helping:request:posted','2hCpb_DPk5xZH890',52,'GM0599','{"visibility":"held"}','2026-11-28 11:07:01.701076+00:00');
INSERT INTO "event" VALUES(640,'helping:offer:made','O5zLlTsA3xIRXHcT',17,'GM0503','{"about":"Yyl6Mw0Oc7Gpcy4Y","helper":17,"visibility":"shown"}','2026-11-28 11:07:01.705231+00:00');
INSERT INTO "event" VALUES(641,'outfits:outfit:posted','R6QyEBXXZ__e80pT',53,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-28 11:09:01.494646+00:00');
INSERT INTO "event" VALUES(642,'moderation:case:opened','wTKq4yMxXTEX9N2J',NULL,'GM0599','{"about":"2hCpb_DPk5xZH890","kind":"request","because":"held"}','2026-11-28 11:11:01.493428+00:00');
INSERT INTO "event" VALUES(643,'moderation:case:opened','W4fNYwmzw8QoN3r4',NULL,'GM0503','{"about":"R6QyEBXXZ__e80pT","kind":"outfit","because":"held"}','2026-11-28 11:11:01.494957+00:00');
INSERT INTO "event" VALUES(644,'moderation:decision:made','2099IoOyTOz9bPk3',1,'GM0599','{"about":"2hCpb_DPk5xZH890","kind":"request","case":"wTKq4yMxXTEX9N2J","ruling":"release"}','2026-11-28 11:32:01.492198+00:00');
INSERT INTO "event" VALUES(645,'moderation:case:closed','wTKq4yMxXTEX9N2J',1,'GM0599','{"about":"2hCpb_DPk5xZH890"}','2026-11-28 11:32:01.492220+00:00');
INSERT INTO "event" VALUES(646,'moderation:decision:made','--go4YkxlQkFa4Op',3,'GM0503','{"about":"R6QyEBXXZ__e80pT","kind":"outfit","case":"W4fNYwmzw8QoN3r4","ruling":"release"}','2026-11-28 11:32:01.498443+00:00');
INSERT INTO "event" VALUES(647,'moderation:case:closed','W4fNYwmzw8QoN3r4',3,'GM0503','{"about":"R6QyEBXXZ__e80pT"}','2026-11-28 11:32:01.498466+00:00');
INSERT INTO "event" VALUES(648,'helping:request:posted','gnJLel4fbitOVYqa',58,'GM0503','{"visibility":"held"}','2026-11-28 11:37:01.491996+00:00');
INSERT INTO "event" VALUES(649,'moderation:case:opened','jzKuViIvoodoWWPz',NULL,'GM0503','{"about":"gnJLel4fbitOVYqa","kind":"request","because":"held"}','2026-11-28 11:41:01.491699+00:00');
INSERT INTO "event" VALUES(650,'outfits:outfit:drafted','liM3xEdaSGIj9-Jl',52,NULL,'{}','2026-11-28 11:47:01.670642+00:00');
INSERT INTO "event" VALUES(651,'outfits:outfit:posted','liM3xEdaSGIj9-Jl',52,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 11:49:01.497948+00:00');
INSERT INTO "event" VALUES(652,'moderation:case:opened','dmwQfYj0Ol4L16mw',NULL,'GM0599','{"about":"liM3xEdaSGIj9-Jl","kind":"outfit","because":"held"}','2026-11-28 11:51:01.495123+00:00');
INSERT INTO "event" VALUES(653,'helping:offer:made','srM_0r1MUoxp5ZZX',6,'GM0599','{"about":"mrAVojrvaeMjkvKh","helper":6,"visibility":"shown"}','2026-11-28 12:07:01.496710+00:00');
INSERT INTO "event" VALUES(654,'helping:request:posted','4T433DvQT6Wae2VH',47,'GM0344','{"visibility":"held"}','2026-11-28 12:07:01.498737+00:00');
INSERT INTO "event" VALUES(655,'moderation:case:opened','Ifm2gUlk7pFgAojW',NULL,'GM0344','{"about":"4T433DvQT6Wae2VH","kind":"request","because":"held"}','2026-11-28 12:07:01.506458+00:00');
INSERT INTO "event" VALUES(656,'moderation:decision:made','vfTw0Va8xCAVhZGU',1,'GM0599','{"about":"liM3xEdaSGIj9-Jl","kind":"outfit","case":"dmwQfYj0Ol4L16mw","ruling":"release"}','2026-11-28 12:12:01.493546+00:00');
INSERT INTO "event" VALUES(657,'moderation:case:closed','dmwQfYj0Ol4L16mw',1,'GM0599','{"about":"liM3xEdaSGIj9-Jl"}','2026-11-28 12:12:01.493572+00:00');
INSERT INTO "event" VALUES(658,'moderation:decision:made','vQRU2qv_6kdWLBOx',2,'GM0344','{"about":"4T433DvQT6Wae2VH","kind":"request","case":"Ifm2gUlk7pFgAojW","ruling":"release"}','2026-11-28 12:32:01.495746+00:00');
INSERT INTO "event" VALUES(659,'moderation:case:closed','Ifm2gUlk7pFgAojW',2,'GM0344','{"about":"4T433DvQT6Wae2VH"}','2026-11-28 12:32:01.495766+00:00');
INSERT INTO "event" VALUES(660,'outfits:outfit:drafted','4wzSgcpLXphXSfZ2',26,NULL,'{}','2026-11-28 12:37:01.886624+00:00');
INSERT INTO "event" VALUES(661,'outfits:outfit:posted','4wzSgcpLXphXSfZ2',26,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-28 12:39:01.494974+00:00');
INSERT INTO "event" VALUES(662,'moderation:case:opened','1ZMLfAI1K8HyO2hi',NULL,'GM0599','{"about":"4wzSgcpLXphXSfZ2","kind":"outfit","because":"held"}','2026-11-28 12:41:01.492153+00:00');
INSERT INTO "event" VALUES(663,'moderation:decision:made','K14RbDTO4Us019x3',1,'GM0599','{"about":"4wzSgcpLXphXSfZ2","kind":"outfit","case":"1ZMLfAI1K8HyO2hi","ruling":"release"}','2026-11-28 13:02:01.492272+00:00');
INSERT INTO "event" VALUES(664,'moderation:case:closed','1ZMLfAI1K8HyO2hi',1,'GM0599','{"about":"4wzSgcpLXphXSfZ2"}','2026-11-28 13:02:01.492293+00:00');
INSERT INTO "event" VALUES(665,'helping:request:posted','KOu1L_G_llX4SRxL',54,'GM0599','{"visibility":"shown"}','2026-11-28 13:07:01.491882+00:00');
INSERT INTO "event" VALUES(666,'outfits:feedback:given','uhidLtu-zIfs3vUe',7,'GM0503','{"visibility":"shown","about":"R6QyEBXXZ__e80pT"}','2026-11-28 13:37:01.494940+00:00');
INSERT INTO "event" VALUES(667,'helping:request:posted','LFZs6lcRIutq8Wyn',60,'GM0599','{"visibility":"held"}','2026-11-28 13:47:01.491860+00:00');
INSERT INTO "event" VALUES(668,'moderation:case:opened','yjx1LD62DW2zOrf_',NULL,'GM0599','{"about":"LFZs6lcRIutq8Wyn","kind":"request","because":"held"}','2026-11-28 13:51:01.491946+00:00');
INSERT INTO "event" VALUES(669,'outfits:outfit:drafted','RCVPWGpiXC67kDYF',44,NULL,'{}','2026-11-28 14:07:01.625326+00:00');
INSERT INTO "event" VALUES(670,'helping:offer:made','sVIToVfpybCLXaan',18,'GM0599','{"about":"7hyq97je0rCB85Vb","helper":18,"visibility":"shown"}','2026-11-28 14:07:01.628809+00:00');
INSERT INTO "event" VALUES(671,'outfits:outfit:posted','RCVPWGpiXC67kDYF',44,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-28 14:09:01.492170+00:00');
INSERT INTO "event" VALUES(672,'moderation:case:opened','2L8PBpNCzeHDtrDZ',NULL,'GM0344','{"about":"RCVPWGpiXC67kDYF","kind":"outfit","because":"held"}','2026-11-28 14:11:01.493404+00:00');
INSERT INTO "event" VALUES(673,'moderation:decision:made','q8aSKYMoiLdLa1t9',2,'GM0344','{"about":"RCVPWGpiXC67kDYF","kind":"outfit","case":"2L8PBpNCzeHDtrDZ","ruling":"release"}','2026-11-28 14:32:01.492442+00:00');
INSERT INTO "event" VALUES(674,'moderation:case:closed','2L8PBpNCzeHDtrDZ',2,'GM0344','{"about":"RCVPWGpiXC67kDYF"}','2026-11-28 14:32:01.492464+00:00');
INSERT INTO "event" VALUES(675,'helping:offer:made','U9gjf-XnMeKcQZTG',38,'GM0599','{"about":"O0YxLwDUC8pMCMcZ","helper":38,"visibility":"shown"}','2026-11-28 14:37:01.497123+00:00');
INSERT INTO "event" VALUES(676,'helping:offer:made','q3_IfB4AC4RDKV5C',16,'GM0344','{"about":"4T433DvQT6Wae2VH","helper":16,"visibility":"shown"}','2026-11-28 14:37:01.500722+00:00');
INSERT INTO "event" VALUES(677,'outfits:outfit:drafted','XtnS_PRqBMHG2FDl',59,NULL,'{}','2026-11-28 14:57:01.619460+00:00');
INSERT INTO "event" VALUES(678,'outfits:outfit:posted','XtnS_PRqBMHG2FDl',59,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 14:59:01.492057+00:00');
INSERT INTO "event" VALUES(679,'moderation:case:opened','BAcjYSkXhP9ipS7H',NULL,'GM0599','{"about":"XtnS_PRqBMHG2FDl","kind":"outfit","because":"held"}','2026-11-28 15:01:01.494260+00:00');
INSERT INTO "event" VALUES(680,'moderation:case:opened','rmnda11lcS6w3s5V',NULL,'GM0599','{"about":"U9gjf-XnMeKcQZTG","kind":"offer","because":"reported"}','2026-11-28 15:02:01.493853+00:00');
INSERT INTO "event" VALUES(681,'moderation:report:made','UXjgo4fL0PtINEfL',46,'GM0599','{"about":"U9gjf-XnMeKcQZTG","kind":"offer","case":"rmnda11lcS6w3s5V","reason":"private"}','2026-11-28 15:02:01.494464+00:00');
INSERT INTO "event" VALUES(682,'outfits:outfit:drafted','_J24xS07wjhhXarO',50,NULL,'{}','2026-11-28 15:07:01.584911+00:00');
INSERT INTO "event" VALUES(683,'outfits:feedback:given','alXkZCROBc425lnZ',10,'GM0344','{"visibility":"shown","about":"n3fxsssaCS68V_ft"}','2026-11-28 15:07:01.592186+00:00');
INSERT INTO "event" VALUES(684,'helping:offer:made','DZiuPXXcFEBZ9ro6',11,'GM0599','{"about":"KOu1L_G_llX4SRxL","helper":11,"visibility":"shown"}','2026-11-28 15:07:01.595714+00:00');
INSERT INTO "event" VALUES(685,'outfits:outfit:posted','_J24xS07wjhhXarO',50,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 15:09:01.492126+00:00');
INSERT INTO "event" VALUES(686,'moderation:case:opened','BdNF8YhmaLlHpe7u',NULL,'GM0599','{"about":"_J24xS07wjhhXarO","kind":"outfit","because":"held"}','2026-11-28 15:11:01.491802+00:00');
INSERT INTO "event" VALUES(687,'helping:request:posted','3tE-c-o7CqECuhHU',59,'GM0599','{"visibility":"held"}','2026-11-28 15:27:01.492605+00:00');
INSERT INTO "event" VALUES(688,'moderation:case:opened','b7eVdMFFM80yovU-',NULL,'GM0599','{"about":"3tE-c-o7CqECuhHU","kind":"request","because":"held"}','2026-11-28 15:31:01.491620+00:00');
INSERT INTO "event" VALUES(689,'moderation:decision:made','-xRl6g_xLyPDPS_L',1,'GM0599','{"about":"_J24xS07wjhhXarO","kind":"outfit","case":"BdNF8YhmaLlHpe7u","ruling":"release"}','2026-11-28 15:32:01.492354+00:00');
INSERT INTO "event" VALUES(690,'moderation:case:closed','BdNF8YhmaLlHpe7u',1,'GM0599','{"about":"_J24xS07wjhhXarO"}','2026-11-28 15:32:01.492371+00:00');
INSERT INTO "event" VALUES(691,'outfits:practice:done','hotel',9,NULL,'{}','2026-11-28 15:37:01.490797+00:00');
INSERT INTO "event" VALUES(692,'outfits:practice:done','care',9,NULL,'{}','2026-11-28 15:37:01.491578+00:00');
INSERT INTO "event" VALUES(693,'outfits:practice:done','warehouse',9,NULL,'{}','2026-11-28 15:37:01.492142+00:00');
INSERT INTO "event" VALUES(694,'outfits:feedback:given','i3BeSpLwp0lOaoaP',9,'GM0599','{"visibility":"shown","about":"liM3xEdaSGIj9-Jl"}','2026-11-28 15:37:01.496011+00:00');
INSERT INTO "event" VALUES(695,'helping:offer:made','AWVheCmeWQ5prrsb',25,'GM0503','{"about":"ronpBs9Ci-MAQmlJ","helper":25,"visibility":"shown"}','2026-11-28 15:52:01.492757+00:00');
INSERT INTO "event" VALUES(696,'conversations:message:sent','8WjBg-eMBDbxLz5P',54,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":36}','2026-11-28 16:07:01.493575+00:00');
INSERT INTO "event" VALUES(697,'outfits:outfit:drafted','Up2dV69ubU1QN4wz',58,NULL,'{}','2026-11-28 16:17:01.590369+00:00');
INSERT INTO "event" VALUES(698,'outfits:outfit:posted','Up2dV69ubU1QN4wz',58,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-28 16:19:01.492277+00:00');
INSERT INTO "event" VALUES(699,'moderation:case:opened','wSXQlmMdusFZwzTp',NULL,'GM0503','{"about":"Up2dV69ubU1QN4wz","kind":"outfit","because":"held"}','2026-11-28 16:21:01.494984+00:00');
INSERT INTO "event" VALUES(700,'helping:offer:made','kbSaziSwoZ92VzUh',25,'GM0599','{"about":"KOu1L_G_llX4SRxL","helper":25,"visibility":"shown"}','2026-11-28 16:37:01.492971+00:00');
INSERT INTO "event" VALUES(701,'conversations:message:sent','QtMndFK7P6nT51nz',36,'GM0599','{"about":"B1a9JjKByaoxpW3U","to":54}','2026-11-28 16:57:01.492083+00:00');
INSERT INTO "event" VALUES(702,'moderation:case:opened','NSXUYnKukjg0wSU4',NULL,'GM0599','{"about":"liM3xEdaSGIj9-Jl","kind":"outfit","because":"reported"}','2026-11-28 17:27:01.495563+00:00');
INSERT INTO "event" VALUES(703,'moderation:report:made','d-Fv2SGdb7voKz2x',36,'GM0599','{"about":"liM3xEdaSGIj9-Jl","kind":"outfit","case":"NSXUYnKukjg0wSU4","reason":"other"}','2026-11-28 17:27:01.496114+00:00');
INSERT INTO "event" VALUES(704,'accounts:session:began','Q-zgYvL6Nttw_3KR',21,NULL,'{}','2026-11-28 18:07:08.347120+00:00');
INSERT INTO "event" VALUES(705,'outfits:outfit:drafted','2ym7m3_vnlaH3JOb',21,NULL,'{}','2026-11-28 18:07:08.373143+00:00');
INSERT INTO "event" VALUES(706,'accounts:code:requested','aFjHBqNABto8pEjO',NULL,NULL,'{}','2026-11-28 18:07:08.376844+00:00');
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
INSERT INTO "feedback" VALUES(1,'MyQrH6GxTR9AJ1WF','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-10 17:07:01.497206+00:00',NULL,'Wit met blauw is fris en van jou.','2026-11-10 17:57:01.491841+00:00',7,1);
INSERT INTO "feedback" VALUES(2,'lcEuibnhNe9CUDVD','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-15 20:07:01.495303+00:00',NULL,'Ja. Donkerblauw en grijs is het veiligste paar dat er is.','2026-11-15 20:57:01.491404+00:00',11,2);
INSERT INTO "feedback" VALUES(3,'ryiXOZupASFR1-rG','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-15 22:07:01.495141+00:00',NULL,'Netjes, en jij.','2026-11-15 22:57:01.491391+00:00',21,2);
INSERT INTO "feedback" VALUES(4,'DpxPulQ7br7k6RJk','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-16 00:07:01.495241+00:00',NULL,'Saai.',NULL,38,2);
INSERT INTO "feedback" VALUES(5,'b47Z_Itzhdxm-7nR','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-16 03:07:01.495317+00:00',NULL,'Ander jasje kan ook: camel maakt het warmer.',NULL,36,2);
INSERT INTO "feedback" VALUES(6,'lyHIfLubZKd-LHMR','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-21 17:07:01.496014+00:00',NULL,'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.','2026-11-21 17:57:01.491435+00:00',12,3);
INSERT INTO "feedback" VALUES(7,'1iZBxanzcoerqGgE','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-21 20:07:01.494328+00:00',NULL,'Platte schoenen, goed zo.',NULL,7,3);
INSERT INTO "feedback" VALUES(8,'ugrkipi_BWHTwNtC','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-21 22:07:01.495257+00:00',NULL,'Het groen staat rustig naast het blauw.',NULL,37,3);
INSERT INTO "feedback" VALUES(9,'mvgktjXJhfPqFE8O','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-26 17:07:01.499294+00:00',NULL,'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.','2026-11-26 17:57:01.491903+00:00',8,4);
INSERT INTO "feedback" VALUES(10,'o3loBcDFrrVLZ6z9','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-26 20:07:01.500489+00:00',NULL,'Zwart van onder is slim.',NULL,39,4);
INSERT INTO "feedback" VALUES(11,'_aWF20I-pctDJ5iQ','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-26 22:07:01.695940+00:00',0,'A: zwart waar het moet, rood waar het van jou is.',NULL,36,5);
INSERT INTO "feedback" VALUES(12,'hHi2Ng4tZCVUeANx','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 01:07:01.494681+00:00',NULL,'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.','2026-11-27 01:57:01.491523+00:00',8,6);
INSERT INTO "feedback" VALUES(13,'PWkuFvnlSkSuDpjH','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 03:07:01.503328+00:00',NULL,'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.','2026-11-27 03:57:01.491426+00:00',36,6);
INSERT INTO "feedback" VALUES(14,'G_jUWmjV08kUPybH','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 06:07:01.495598+00:00',NULL,'In our hotel everybody at the desk wears something like this.',NULL,41,6);
INSERT INTO "feedback" VALUES(15,'LO3iNnLtAnXGwTXL','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 08:07:01.496022+00:00',NULL,'De sneakers zijn schoon en wit. Van mij mogen ze.',NULL,18,6);
INSERT INTO "feedback" VALUES(16,'k2iN5H922jglsntl','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 12:07:01.494216+00:00',NULL,'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.',NULL,38,6);
INSERT INTO "feedback" VALUES(17,'waNh-nI_BZPJ8Cz1','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-27 15:07:01.669284+00:00',NULL,'Eén keer met een plakrol. Dan zien ze dat je het weet.','2026-11-27 15:57:01.491332+00:00',37,7);
INSERT INTO "feedback" VALUES(18,'maZ7hg99CbTQo1P2','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-27 17:07:01.495423+00:00',0,'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.',NULL,10,8);
INSERT INTO "feedback" VALUES(19,'xW0lSgmRdypvvTRq','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 20:07:01.710244+00:00',1,'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.',NULL,4,9);
INSERT INTO "feedback" VALUES(20,'lO-GpzAvyUz32J6i','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-27 22:07:01.497900+00:00',1,'B. You will be on camera and the collar looks good there.',NULL,32,8);
INSERT INTO "feedback" VALUES(21,'bFQW_x1udM2R8HN-','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 23:07:01.494304+00:00',0,'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.','2026-11-27 23:57:01.491335+00:00',11,10);
INSERT INTO "feedback" VALUES(22,'w6VoVP5TAWYeyBCp','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 01:07:01.495600+00:00',0,'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.',NULL,28,10);
INSERT INTO "feedback" VALUES(23,'CHPsJKQ6qxUIsRH0','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 06:07:01.495244+00:00',1,'In B zit je lekkerder en dan praat je rustiger.',NULL,42,10);
INSERT INTO "feedback" VALUES(24,'YpLm4VxL_ETKinR-','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 07:07:01.495441+00:00',NULL,'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.',NULL,5,11);
INSERT INTO "feedback" VALUES(25,'aEkisiR6X0iObK5v','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 09:07:01.613573+00:00',1,'B, met A''s laarzen.',NULL,16,8);
INSERT INTO "feedback" VALUES(26,'vbHR_aalJKzaKZ_W','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 11:07:01.697942+00:00',NULL,'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.',NULL,27,12);
INSERT INTO "feedback" VALUES(27,'uhidLtu-zIfs3vUe','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 13:37:01.494222+00:00',NULL,'Right and cheerful. You can start tomorrow.',NULL,7,15);
INSERT INTO "feedback" VALUES(28,'alXkZCROBc425lnZ','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 15:07:01.591431+00:00',NULL,'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.',NULL,10,14);
INSERT INTO "feedback" VALUES(29,'i3BeSpLwp0lOaoaP','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 15:37:01.495362+00:00',NULL,'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.',NULL,9,16);
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
INSERT INTO "help_request" VALUES(1,'xxmLRwWOZl8ASfIO','GM0599','Rijnmond','members',0,'shown',4,'2026-10-14 16:07:01.491187+00:00','practise','Oefenen voor een gesprek op een basisschool','Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.','nearby','2026-10-21','expired','members','2026-10-14 16:07:01.492724+00:00','2026-10-22 18:07:01.491041+00:00',NULL,51.922,4.479,20,0,NULL,NULL,'',NULL,23);
INSERT INTO "help_request" VALUES(2,'EMk-TvM0X8GVSAM_','GM0503','Haaglanden','members',0,'shown',4,'2026-10-19 15:07:01.491045+00:00','other','Een dag meelopen bij een machinebouwer','Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?','nearby',NULL,'expired','members','2026-10-19 15:07:01.491730+00:00','2026-11-19 18:07:01.524262+00:00',NULL,52.007,4.356,96,0,NULL,NULL,'',NULL,22);
INSERT INTO "help_request" VALUES(3,'1ElE7y9TXSRR9QSK','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-06 16:07:01.490934+00:00','practise','Gesprek bij een apotheek','Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?','online',NULL,'done','members','2026-11-06 16:07:01.491652+00:00','2026-11-12 18:07:01.491418+00:00',NULL,52.091,5.122,36,1,'yes','yes','Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.','2026-11-12 18:11:01.491012+00:00',35);
INSERT INTO "help_request" VALUES(4,'WQkWzA_RCb3ZsSG5','GM0599','Rijnmond','members',0,'shown',4,'2026-11-08 15:07:01.490936+00:00','practise','Sollicitatie bij een warenhuis, groepsgesprek','Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?','online','2026-11-19','withdrawn','members','2026-11-08 15:07:01.491527+00:00','2026-11-17 18:07:01.490805+00:00',NULL,51.922,4.479,85,1,NULL,NULL,'',NULL,36);
INSERT INTO "help_request" VALUES(5,'w2Ecl_ZE5AZzOevU','GM0599','Rijnmond','members',0,'shown',7,'2026-11-10 17:07:01.499910+00:00','letter','Brief voor buitendienst, graag kort','Ik schrijf te lang. Wie streept?','online',NULL,'done','members','2026-11-10 17:07:01.500778+00:00','2026-11-14 18:07:01.491490+00:00',NULL,51.922,4.479,0,1,'partly','yes','Het was even slikken. Hij is wel beter.','2026-11-14 18:11:01.490955+00:00',38);
INSERT INTO "help_request" VALUES(6,'0hELzH_0QcvL9Q-g','GM0599','Rijnmond','members',0,'shown',7,'2026-11-12 14:07:01.491161+00:00','practise','Gesprek bij een administratiekantoor, ik praat te zacht','Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.','either',NULL,'done','members','2026-11-12 14:07:01.492003+00:00','2026-11-16 18:07:01.491189+00:00',NULL,51.922,4.479,36,1,'yes','partly','Ik hoor mezelf nu. Dat is raar en fijn.','2026-11-16 18:11:01.490836+00:00',28);
INSERT INTO "help_request" VALUES(7,'JkS8z4JxnN_AKOE-','GM0503','Haaglanden','members',0,'shown',7,'2026-11-15 14:07:01.491221+00:00','letter','Ik stopte met studeren. Hoe schrijf ik dat op?','Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.','online',NULL,'done','members','2026-11-15 14:07:01.492137+00:00','2026-11-20 18:07:01.491140+00:00',NULL,52.007,4.356,31,2,'yes','yes','De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.','2026-11-20 18:11:01.490885+00:00',45);
INSERT INTO "help_request" VALUES(8,'U1Z12vPyEn2mxLxs','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-16 16:07:01.490916+00:00','practise','Hoe zeg ik dat ik rust nodig heb om goed te werken?','Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.','online',NULL,'done','members','2026-11-16 16:07:01.491485+00:00','2026-11-19 15:07:01.491176+00:00',NULL,52.091,5.122,14,1,'yes','yes','De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.','2026-11-19 15:11:01.490781+00:00',51);
INSERT INTO "help_request" VALUES(9,'yBKRh3J0Rainc5m9','GM0599','Rijnmond','members',0,'shown',9,'2026-11-18 16:07:01.490932+00:00','practise','Na vijf jaar thuis weer solliciteren in de zorg','Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','either',NULL,'done','members','2026-11-18 16:07:01.491632+00:00','2026-11-24 14:07:01.491193+00:00',NULL,51.922,4.479,11,2,'yes','yes','Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.','2026-11-24 14:11:01.490775+00:00',14);
INSERT INTO "help_request" VALUES(10,'dBTmMKvM2uZPNkBN','GM0599','Rijnmond','members',0,'shown',7,'2026-11-20 12:07:01.490952+00:00','profile','Wie kijkt naar mijn cv? Het is erg leeg','Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.','online',NULL,'done','members','2026-11-20 12:07:01.491611+00:00','2026-11-22 14:07:01.491197+00:00',NULL,51.922,4.479,39,2,'yes','yes','Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.','2026-11-22 14:11:01.490856+00:00',54);
INSERT INTO "help_request" VALUES(11,'tUsHXKI2xWKPRK11','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-21 17:07:01.500006+00:00','profile','Welke banen passen bij tot september?','Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?','online',NULL,'done','members','2026-11-21 17:07:01.500635+00:00','2026-11-26 16:07:01.729619+00:00',NULL,52.091,5.122,63,1,'yes','yes','',NULL,55);
INSERT INTO "help_request" VALUES(12,'XiWG9-UKDYH4clqE','GM0599','Rijnmond','members',0,'removed',3,'2026-11-21 21:07:01.490996+00:00','other','Verdien 2000 euro per maand vanuit huis','Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.','online',NULL,'open','members','2026-11-21 21:07:01.491528+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56);
INSERT INTO "help_request" VALUES(13,'W87gTHatjy6nrPTb','GM0599','Rijnmond','members',0,'shown',7,'2026-11-22 15:07:01.492477+00:00','profile','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.','online',NULL,'done','members','2026-11-22 15:07:01.493210+00:00','2026-11-26 13:07:01.491253+00:00',NULL,51.922,4.479,120,2,'yes','yes','Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.','2026-11-26 13:11:01.490782+00:00',33);
INSERT INTO "help_request" VALUES(14,'ARJ5uxlCeqVDR4Oj','GM0599','Rijnmond','members',0,'hidden',3,'2026-11-22 22:07:01.490925+00:00','other','Nog vijf plekken: thuis verdienen','Alleen vandaag. Startpakket 95 euro.','online',NULL,'open','members','2026-11-22 22:07:01.491452+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56);
INSERT INTO "help_request" VALUES(15,'qo3sIJ0cdC3iUhH7','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-23 16:07:01.490996+00:00','other','Een eigen koffiekar: klopt mijn sommetje?','Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.','online','2026-12-07','matched','members','2026-11-23 16:07:01.491664+00:00',NULL,NULL,52.091,5.122,3,1,NULL,NULL,'',NULL,39);
INSERT INTO "help_request" VALUES(16,'eGIuuqHY2d16hg1y','GM0599','Rijnmond','members',0,'shown',4,'2026-11-24 13:07:01.490945+00:00','practise','Proefdag in een keuken: wat verwachten ze?','Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?','either','2026-11-30','matched','members','2026-11-24 13:07:01.491605+00:00',NULL,NULL,51.922,4.479,31,1,NULL,NULL,'',NULL,49);
INSERT INTO "help_request" VALUES(17,'I64eLoIVwyJR-Vs1','GM0503','Haaglanden','members',0,'shown',3,'2026-11-25 08:07:01.490949+00:00','paperwork','My nursing diploma is being checked: what can I do meanwhile?','The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?','online','2026-12-12','open','members','2026-11-25 08:07:01.493038+00:00',NULL,NULL,52.007,4.356,112,1,NULL,NULL,'',NULL,53);
INSERT INTO "help_request" VALUES(18,'HTQ0PvWpJ3NarHRX','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-25 12:07:01.491007+00:00','practise','Technisch gesprek voor frontend, met live coderen','Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.','online','2026-12-04','matched','members','2026-11-25 12:07:01.491700+00:00',NULL,NULL,52.091,5.122,26,2,NULL,NULL,'',NULL,31);
INSERT INTO "help_request" VALUES(19,'hNkhGFMLVhQP_Vm3','GM0599','Rijnmond','members',0,'shown',4,'2026-11-25 16:07:01.492791+00:00','letter','Brief voor een leerplek als helpende','Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.','online','2026-12-01','matched','members','2026-11-25 16:07:01.493403+00:00',NULL,NULL,51.922,4.479,96,3,NULL,NULL,'',NULL,43);
INSERT INTO "help_request" VALUES(20,'oWqpe0c0Gur6Qq_K','GM0344','Midden-Utrecht','municipality',0,'shown',3,'2026-11-26 06:07:01.492972+00:00','other','Een keer per week wandelen en over werk praten','Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.','nearby','2026-12-19','open','municipality','2026-11-26 06:07:01.493611+00:00',NULL,NULL,52.091,5.122,10,1,NULL,NULL,'',NULL,29);
INSERT INTO "help_request" VALUES(21,'Uwf9y9cPePxSoYkL','GM0503','Haaglanden','members',0,'shown',4,'2026-11-26 10:07:01.490938+00:00','practise','From housekeeping to the front desk: how do I tell it?','I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?','online','2026-12-03','matched','members','2026-11-26 10:07:01.491581+00:00',NULL,NULL,52.007,4.356,49,2,NULL,NULL,'',NULL,41);
INSERT INTO "help_request" VALUES(22,'wos4we-IrQYurGnw','GM0599','Rijnmond','members',0,'shown',4,'2026-11-26 11:07:01.490926+00:00','practise','Hoe praat ik over zeven maanden zonder werk?','Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.','nearby','2026-11-29','matched','members','2026-11-26 11:07:01.491504+00:00',NULL,NULL,51.922,4.479,30,2,NULL,NULL,'',NULL,21);
INSERT INTO "help_request" VALUES(23,'q4c_CBNKPu_vgGYN','GM0599','Rijnmond','members',0,'shown',4,'2026-11-26 15:07:01.493617+00:00','paperwork','Letter about my welding diploma, I don''t understand it','I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.','either','2026-12-06','matched','members','2026-11-26 15:07:01.494219+00:00',NULL,NULL,51.922,4.479,96,1,NULL,NULL,'',NULL,34);
INSERT INTO "help_request" VALUES(24,'gJI97XMILP90cbr3','GM0344','Midden-Utrecht','me',0,'shown',1,'2026-11-26 17:07:01.507250+00:00','letter','Brief voor de kassa van een museum','Ik wil uitleggen waarom iemand van het toneel achter een kassa past.','online',NULL,'draft','members',NULL,NULL,NULL,52.091,5.122,7,0,NULL,NULL,'',NULL,42);
INSERT INTO "help_request" VALUES(25,'plyy6EPRDNeALFDF','GM0503','Haaglanden','members',0,'shown',4,'2026-11-27 08:07:01.498457+00:00','other','Wie past een ochtend op mijn hond?','Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.','nearby','2026-11-30','matched','members','2026-11-27 08:07:01.499095+00:00',NULL,NULL,52.007,4.356,31,1,NULL,NULL,'',NULL,48);
INSERT INTO "help_request" VALUES(26,'YRuhOOqTJZKVvrGr','GM0599','Rijnmond','members',0,'shown',3,'2026-11-27 10:07:01.490957+00:00','clothes','Nette schoenen te leen voor donderdag, maat 39','Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.','nearby','2026-12-01','matched','members','2026-11-27 10:07:01.491605+00:00',NULL,NULL,51.922,4.479,39,2,NULL,NULL,'',NULL,54);
INSERT INTO "help_request" VALUES(27,'pi3q_OicbSNhjAsM','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-27 12:07:01.496411+00:00','letter','Zestig brieven, nul antwoorden. Wat doe ik fout?','Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?','online','2026-12-08','matched','members','2026-11-27 12:07:01.497031+00:00',NULL,NULL,52.091,5.122,16,1,NULL,NULL,'',NULL,57);
INSERT INTO "help_request" VALUES(28,'O0YxLwDUC8pMCMcZ','GM0599','Rijnmond','members',0,'shown',3,'2026-11-27 14:07:01.491031+00:00','travel','Wie reist een keer mee naar Barendrecht?','Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.','nearby','2026-12-04','open','members','2026-11-27 14:07:01.491811+00:00',NULL,NULL,51.922,4.479,11,2,NULL,NULL,'',NULL,46);
INSERT INTO "help_request" VALUES(29,'VHLs3uF8H6yppu4C','GM0599','Rijnmond','members',0,'shown',3,'2026-11-27 17:07:01.499145+00:00','profile','Wie durft eerlijk naar mijn werk te kijken?','Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.','online','2026-12-13','open','members','2026-11-27 17:07:01.499779+00:00',NULL,NULL,51.922,4.479,31,2,NULL,NULL,'',NULL,50);
INSERT INTO "help_request" VALUES(30,'SU0LIJSvKfErFk1w','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 04:07:01.490970+00:00','letter','Mijn brief voor een leerbaan klinkt te stoer','Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?','online','2026-12-03','open','members','2026-11-28 04:07:01.491689+00:00',NULL,NULL,51.922,4.479,63,0,NULL,NULL,'',NULL,40);
INSERT INTO "help_request" VALUES(31,'Yyl6Mw0Oc7Gpcy4Y','GM0503','Haaglanden','members',0,'shown',3,'2026-11-28 06:07:01.497473+00:00','practise','Proefknippen bij een nieuwe salon','Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?','nearby','2026-12-02','open','members','2026-11-28 06:07:01.498085+00:00',NULL,NULL,52.007,4.356,65,1,NULL,NULL,'',NULL,37);
INSERT INTO "help_request" VALUES(32,'mrAVojrvaeMjkvKh','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 07:07:01.497168+00:00','language','Praat met mij Nederlands over mijn werk','Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.','either','2026-12-18','open','members','2026-11-28 07:07:01.497858+00:00',NULL,NULL,51.922,4.479,96,1,NULL,NULL,'',NULL,26);
INSERT INTO "help_request" VALUES(33,'-xyf9SsNBciPW0lt','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-28 08:07:01.582215+00:00','phone','Een kwekerij bellen, en dan?','Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?','online','2026-12-05','open','members','2026-11-28 08:07:01.582849+00:00',NULL,NULL,52.091,5.122,31,0,NULL,NULL,'',NULL,44);
INSERT INTO "help_request" VALUES(34,'7hyq97je0rCB85Vb','GM0599','Rijnmond','members',0,'shown',2,'2026-11-28 09:07:01.618139+00:00','other','Een rustige foto voor LinkedIn','Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.','nearby','2026-12-10','open','members','2026-11-28 09:07:01.620548+00:00',NULL,NULL,51.922,4.479,30,1,NULL,NULL,'',NULL,21);
INSERT INTO "help_request" VALUES(35,'ronpBs9Ci-MAQmlJ','GM0503','Haaglanden','members',0,'shown',3,'2026-11-28 10:07:01.623242+00:00','language','Half an hour of Dutch before an interview','The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.','either','2026-12-02','open','members','2026-11-28 10:07:01.624059+00:00',NULL,NULL,52.007,4.356,100,1,NULL,NULL,'',NULL,32);
INSERT INTO "help_request" VALUES(36,'2hCpb_DPk5xZH890','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 11:07:01.700064+00:00','clothes','Werkschoenen maat 44 voor een proefdag','Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.','nearby','2026-11-30','open','members','2026-11-28 11:07:01.700739+00:00',NULL,NULL,51.922,4.479,31,0,NULL,NULL,'',NULL,52);
INSERT INTO "help_request" VALUES(37,'gnJLel4fbitOVYqa','GM0503','Haaglanden','members',0,'held',2,'2026-11-28 11:37:01.490972+00:00','profile','Eerste cv, wat moet erop als je nog niets gedaan hebt?','Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.','online','2026-12-08','open','members','2026-11-28 11:37:01.491616+00:00',NULL,NULL,52.007,4.356,21,0,NULL,NULL,'',NULL,58);
INSERT INTO "help_request" VALUES(38,'4T433DvQT6Wae2VH','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-28 12:07:01.497761+00:00','clothes','Wat draag je bij de gemeente?','Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?','nearby','2026-12-03','open','members','2026-11-28 12:07:01.498411+00:00',NULL,NULL,52.091,5.122,13,1,NULL,NULL,'',NULL,47);
INSERT INTO "help_request" VALUES(39,'KOu1L_G_llX4SRxL','GM0599','Rijnmond','members',0,'shown',2,'2026-11-28 13:07:01.490949+00:00','practise','Wie oefent met mij een gesprek voor een hotel?','Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.

Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.','either','2026-12-02','open','members','2026-11-28 13:07:01.491575+00:00',NULL,NULL,51.922,4.479,39,2,NULL,NULL,'',NULL,54);
INSERT INTO "help_request" VALUES(40,'LFZs6lcRIutq8Wyn','GM0599','Rijnmond','members',0,'held',2,'2026-11-28 13:47:01.490957+00:00','other','Wie belt mij elke ochtend om acht uur uit bed?','Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.','online','2026-12-12','open','members','2026-11-28 13:47:01.491560+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,60);
INSERT INTO "help_request" VALUES(41,'3tE-c-o7CqECuhHU','GM0599','Rijnmond','members',0,'held',2,'2026-11-28 15:27:01.491138+00:00','phone','Bellen met een bakker, ik durf niet','Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.','nearby','2026-12-01','open','members','2026-11-28 15:27:01.492212+00:00',NULL,NULL,51.922,4.479,32,0,NULL,NULL,'',NULL,59);
CREATE TABLE "help_tie" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "asker_id" BIGINT NOT NULL,
    "helper_id" BIGINT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_help_tie_asker_i_935d06" UNIQUE ("asker_id", "helper_id")
);
INSERT INTO "help_tie" VALUES(1,35,16,'2026-11-07 10:07:01.493416+00:00');
INSERT INTO "help_tie" VALUES(2,38,4,'2026-11-11 06:07:01.493230+00:00');
INSERT INTO "help_tie" VALUES(3,28,42,'2026-11-13 06:07:01.493442+00:00');
INSERT INTO "help_tie" VALUES(4,45,9,'2026-11-16 10:07:01.493001+00:00');
INSERT INTO "help_tie" VALUES(5,51,24,'2026-11-17 08:07:01.492705+00:00');
INSERT INTO "help_tie" VALUES(6,14,12,'2026-11-19 03:07:01.492896+00:00');
INSERT INTO "help_tie" VALUES(7,54,21,'2026-11-20 22:07:01.492917+00:00');
INSERT INTO "help_tie" VALUES(8,55,11,'2026-11-22 08:07:01.492785+00:00');
INSERT INTO "help_tie" VALUES(9,33,27,'2026-11-23 06:07:01.493013+00:00');
INSERT INTO "help_tie" VALUES(10,39,28,'2026-11-24 10:07:01.492779+00:00');
INSERT INTO "help_tie" VALUES(11,49,8,'2026-11-24 20:07:01.492693+00:00');
INSERT INTO "help_tie" VALUES(12,31,10,'2026-11-26 00:07:01.493028+00:00');
INSERT INTO "help_tie" VALUES(13,43,6,'2026-11-26 03:07:01.493281+00:00');
INSERT INTO "help_tie" VALUES(14,41,8,'2026-11-26 20:07:01.508979+00:00');
INSERT INTO "help_tie" VALUES(15,21,4,'2026-11-27 00:07:01.497153+00:00');
INSERT INTO "help_tie" VALUES(16,34,25,'2026-11-27 00:07:01.501118+00:00');
INSERT INTO "help_tie" VALUES(17,48,7,'2026-11-27 14:07:01.495061+00:00');
INSERT INTO "help_tie" VALUES(18,54,36,'2026-11-27 19:07:01.493159+00:00');
INSERT INTO "help_tie" VALUES(19,57,10,'2026-11-28 00:07:01.492977+00:00');
CREATE TABLE "leftover" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "due_at" TIMESTAMP
);
INSERT INTO "leftover" VALUES(29,'leftover-of-a-crash-0001','2026-11-29 18:07:08.379057+00:00');
CREATE TABLE "message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "text" TEXT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "sent_at" TIMESTAMP NOT NULL,
    "author_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversation" ("id") ON DELETE CASCADE
);
INSERT INTO "message" VALUES(1,'7E9FVRHrL3z9OMHA','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','shown','2026-11-07 10:07:01.493904+00:00',16,1);
INSERT INTO "message" VALUES(2,'IikOO0A1NkZ4wyro','Zondag is goed.','shown','2026-11-07 11:07:01.492021+00:00',35,1);
INSERT INTO "message" VALUES(3,'2-bBQW1RX0pwCMC0','Je vertelde het rustig en zonder over hem te klagen. Precies zo.','shown','2026-11-09 18:07:01.491855+00:00',16,1);
INSERT INTO "message" VALUES(4,'UN5u7OvIF6qtWh-S','Strepen kan ik. Stuur maar, je krijgt de helft terug.','shown','2026-11-11 06:07:01.493569+00:00',4,2);
INSERT INTO "message" VALUES(5,'wmkP2tHPVjQWEKZ0','De helft? Serieus?','shown','2026-11-11 07:07:01.492459+00:00',38,2);
INSERT INTO "message" VALUES(6,'UuA3y3uZpnGuMa5g','Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.','shown','2026-11-11 09:07:01.492208+00:00',4,2);
INSERT INTO "message" VALUES(7,'vAQi7y2p615wAOBl','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','shown','2026-11-13 06:07:01.493769+00:00',42,3);
INSERT INTO "message" VALUES(8,'vYKejXyZpOZIlHBw','In mijn voeten?','shown','2026-11-13 07:07:01.492423+00:00',28,3);
INSERT INTO "message" VALUES(9,'hx6SWacEFIQhCBim','Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.','shown','2026-11-13 08:07:01.492438+00:00',42,3);
INSERT INTO "message" VALUES(10,'rNmD8LQGOR8wjAkZ','De buurman zei mijn naam terug. Het werkt dus.','shown','2026-11-14 15:07:01.492410+00:00',28,3);
INSERT INTO "message" VALUES(11,'kkA4w2P_stPuEppR','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','shown','2026-11-16 10:07:01.493231+00:00',9,4);
INSERT INTO "message" VALUES(12,'zuQGUKnDhvltaI_z','Ik heb een tekening van een trap. Telt dat?','shown','2026-11-16 11:07:01.491828+00:00',45,4);
INSERT INTO "message" VALUES(13,'HTz6ha8JH5wwXcDK','Een trap is het moeilijkste wat er is. Neem mee.','shown','2026-11-16 13:07:01.492321+00:00',9,4);
INSERT INTO "message" VALUES(14,'xj10_D1QLvlx0S3_','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','shown','2026-11-17 08:07:01.492935+00:00',24,5);
INSERT INTO "message" VALUES(15,'4OrqptOQWoqaXPHp','‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.','shown','2026-11-17 09:07:01.491836+00:00',51,5);
INSERT INTO "message" VALUES(16,'r2JOYJYZw6Slvi6r','Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.','shown','2026-11-17 10:07:01.492015+00:00',24,5);
INSERT INTO "message" VALUES(17,'Cu1I5vEaEhng1tXg','Hij klopt. Op één trede na, en die zag je zelf.','shown','2026-11-18 16:07:01.493811+00:00',9,4);
INSERT INTO "message" VALUES(18,'KJWvWpfIAvg52_Ut','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','shown','2026-11-19 03:07:01.493194+00:00',12,6);
INSERT INTO "message" VALUES(19,'abffmCKi3o6_H1IU','Donderdag tien uur is goed, dan zijn ze op school.','shown','2026-11-19 04:07:01.491770+00:00',14,6);
INSERT INTO "message" VALUES(20,'zqjhcgIbh8bkA0r7','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','shown','2026-11-20 22:07:01.493142+00:00',21,7);
INSERT INTO "message" VALUES(21,'Yqoz2KHZSvt4ml0Z','Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.','shown','2026-11-20 23:07:01.491815+00:00',54,7);
INSERT INTO "message" VALUES(22,'OIgEI1tRqCvgP-cM','Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?','shown','2026-11-21 00:07:01.491736+00:00',21,7);
INSERT INTO "message" VALUES(23,'qsiKzXHZrBdy6w1x','Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.','shown','2026-11-21 01:07:01.491817+00:00',54,7);
INSERT INTO "message" VALUES(24,'ev8_QM0rrKH5xu7X','Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.','shown','2026-11-21 01:07:01.493677+00:00',21,7);
INSERT INTO "message" VALUES(25,'fZxbX_0Y3HaU_RKY','Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.','shown','2026-11-21 15:07:01.491857+00:00',12,6);
INSERT INTO "message" VALUES(26,'wlHvPC8nxNi2EExA','Mijn moeder las het en zei: ben jij dat? In een goede zin.','shown','2026-11-21 16:07:01.491923+00:00',54,7);
INSERT INTO "message" VALUES(27,'ELWiWF4u3RUdyQ-L','Ik dacht dat dat te klein was.','shown','2026-11-21 16:07:01.493819+00:00',14,6);
INSERT INTO "message" VALUES(28,'NL-rm7h_9SRqENSu','Dat is het werk. Zo klein is het, en zo groot.','shown','2026-11-21 17:07:01.498899+00:00',12,6);
INSERT INTO "message" VALUES(29,'-LycxSblB_6qaMa2','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','shown','2026-11-22 08:07:01.493012+00:00',11,8);
INSERT INTO "message" VALUES(30,'5MwzSx5Ou1Fq2vnL','Graag waar ik iets leer. Sparen ook.','shown','2026-11-22 09:07:01.491949+00:00',55,8);
INSERT INTO "message" VALUES(31,'XLPGfRrNXlvEswX5','Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.','shown','2026-11-22 13:07:01.492367+00:00',11,8);
INSERT INTO "message" VALUES(32,'tfUJPAXL-af-fWef','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','shown','2026-11-23 06:07:01.493236+00:00',27,9);
INSERT INTO "message" VALUES(33,'TjtA72PM4Dvh4jEt','Wat zou jij willen lezen dan?','shown','2026-11-23 07:07:01.492040+00:00',33,9);
INSERT INTO "message" VALUES(34,'ptuIKUSTUfb-PKff','Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.','shown','2026-11-23 09:07:01.491887+00:00',27,9);
INSERT INTO "message" VALUES(35,'Cao1iC-AfyEit-Ln','‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?','shown','2026-11-23 10:07:01.491739+00:00',33,9);
INSERT INTO "message" VALUES(36,'yGeXmxvOj1bXGv46','Zo mag het precies. Daar moet ik om lachen en dan lees ik door.','shown','2026-11-23 10:07:01.493708+00:00',27,9);
INSERT INTO "message" VALUES(37,'XPANrEN_sEMWPuAA','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','shown','2026-11-24 10:07:01.493013+00:00',28,10);
INSERT INTO "message" VALUES(38,'ObfoeC0iCGxs1vOm','De regen. Ik was de regen vergeten.','shown','2026-11-24 11:07:01.491847+00:00',39,10);
INSERT INTO "message" VALUES(39,'Sfdx75BzjYWqlSUA','Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.','shown','2026-11-24 12:07:01.491750+00:00',28,10);
INSERT INTO "message" VALUES(40,'LqAtYPgwVRxxmtJB','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','shown','2026-11-24 20:07:01.492948+00:00',8,11);
INSERT INTO "message" VALUES(41,'pthoBFiJzAYwEA-a','Ik heb geen eigen mes. Is dat erg?','shown','2026-11-24 21:07:01.491881+00:00',49,11);
INSERT INTO "message" VALUES(42,'wJSbCN9fxC0GD0e8','Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.','shown','2026-11-24 22:07:01.491747+00:00',8,11);
INSERT INTO "message" VALUES(43,'z1KJFU7Wlm_tAkA7','Ik red het, net. Met zwanen in de koffie.','shown','2026-11-25 14:07:01.491903+00:00',39,10);
INSERT INTO "message" VALUES(44,'n8ubKAVLUfD38jwF','En als ze iets vragen wat ik niet weet?','shown','2026-11-25 16:07:01.491704+00:00',49,11);
INSERT INTO "message" VALUES(45,'y9p96H50UqfKPghX','‘Laat het me één keer zien.’ Dat wil elke chef horen.','shown','2026-11-25 17:07:01.492328+00:00',8,11);
INSERT INTO "message" VALUES(46,'AW00cXR0HbAoocJZ','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','shown','2026-11-26 00:07:01.493259+00:00',10,12);
INSERT INTO "message" VALUES(47,'VCYe9iOZaHs3bhKJ','Camera uit is een goed idee. Woensdag half acht, ja.','shown','2026-11-26 01:07:01.491994+00:00',31,12);
INSERT INTO "message" VALUES(48,'LxmSZUsM51oBHbpv','Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.','shown','2026-11-26 02:07:01.491833+00:00',10,12);
INSERT INTO "message" VALUES(49,'qiq2JV78NrOaC9KQ','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','shown','2026-11-26 03:07:01.493496+00:00',6,13);
INSERT INTO "message" VALUES(50,'QvVVyOrQHb4GSjYb','Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’','shown','2026-11-26 04:07:01.491908+00:00',43,13);
INSERT INTO "message" VALUES(51,'7-8uvTg_orx5G7v8','Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.','shown','2026-11-26 06:07:01.491885+00:00',6,13);
INSERT INTO "message" VALUES(52,'xdn9rs0c8g-k-6dZ','Dank u. Ik dacht dat hij raar was.','shown','2026-11-26 07:07:01.491894+00:00',43,13);
INSERT INTO "message" VALUES(53,'HpGlBZa9HhDdzEs1','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','shown','2026-11-26 20:07:01.509267+00:00',8,14);
INSERT INTO "message" VALUES(54,'bzsnfkfqqa2tFUjM','The best? Now I am nervous and happy at once.','shown','2026-11-26 21:07:01.499253+00:00',41,14);
INSERT INTO "message" VALUES(55,'6frCf6QyV-dPZJvz','De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.','shown','2026-11-26 22:07:01.702048+00:00',6,13);
INSERT INTO "message" VALUES(56,'Cq4NwoxHkJww7lYX','You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.','shown','2026-11-26 22:07:01.704329+00:00',8,14);
INSERT INTO "message" VALUES(57,'ybxSV5TctPQEwK8g','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','shown','2026-11-27 00:07:01.497425+00:00',4,15);
INSERT INTO "message" VALUES(58,'P1t_orircaU-thuW','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','shown','2026-11-27 00:07:01.501365+00:00',25,16);
INSERT INTO "message" VALUES(59,'H0jq5Js7ompIYltT','Zondag is goed. Half drie, bij de ronde tafel?','shown','2026-11-27 01:07:01.498051+00:00',21,15);
INSERT INTO "message" VALUES(60,'y0G9BrZoPgMQtQ7n','Tuesday is good. Do I need to send it before?','shown','2026-11-27 01:07:01.500399+00:00',34,16);
INSERT INTO "message" VALUES(61,'R9TyDBGEtgN76EqI','Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.','shown','2026-11-27 02:07:01.492321+00:00',4,15);
INSERT INTO "message" VALUES(62,'SPYjE5OJXVOmryEm','Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.','shown','2026-11-27 03:07:01.506329+00:00',25,16);
INSERT INTO "message" VALUES(63,'YISvvUG54lXrJrcW','Smart. I will.','shown','2026-11-27 04:07:01.492042+00:00',34,16);
INSERT INTO "message" VALUES(64,'1_Q3mfr_gyOkQsV8','Hij mag in mijn tuin. Ik heb nog worst.','shown','2026-11-27 14:07:01.495354+00:00',7,17);
INSERT INTO "message" VALUES(65,'Maqo4kkj70ziajoc','Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.','shown','2026-11-27 15:07:01.672319+00:00',49,11);
INSERT INTO "message" VALUES(66,'YWoxo0KwcpeXjLq9','Worst is zijn tweede naam. Woensdag om negen uur?','shown','2026-11-27 15:07:01.674348+00:00',48,17);
INSERT INTO "message" VALUES(67,'Y9Y4YrHDWa7A9HE5','I wrote it down like that. My first sentence for Thursday.','shown','2026-11-27 16:07:01.494926+00:00',41,14);
INSERT INTO "message" VALUES(68,'rgK6JxZGRIfNfK2T','Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.','shown','2026-11-27 16:07:01.496923+00:00',7,17);
INSERT INTO "message" VALUES(69,'tDaKKLy_rjJbsyzb','Dan ben je klaar. Laat je horen hoe het ging?','shown','2026-11-27 17:07:01.498013+00:00',8,11);
INSERT INTO "message" VALUES(70,'mh0fp5Bc7ZYHXYFg','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','shown','2026-11-27 19:07:01.493403+00:00',36,18);
INSERT INTO "message" VALUES(71,'QZ-lmh1L4fYGgkkX','Wat fijn! Kan ik ze morgen na vier uur komen passen?','shown','2026-11-27 20:07:01.720582+00:00',54,18);
INSERT INTO "message" VALUES(72,'9gyOY129KMQ3K2Hy','Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?','shown','2026-11-27 20:07:01.722724+00:00',21,15);
INSERT INTO "message" VALUES(73,'nmd9M2jMw8McQrLi','Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.','shown','2026-11-27 21:07:01.491944+00:00',36,18);
INSERT INTO "message" VALUES(74,'QUHtjuSB2Ta2XyX2','Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.','shown','2026-11-27 21:07:01.494023+00:00',4,15);
INSERT INTO "message" VALUES(75,'VpRvhXrE8KfLaid8','Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?','shown','2026-11-27 22:07:01.502595+00:00',54,18);
INSERT INTO "message" VALUES(76,'d0lzTz24m9ishHqQ','De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.','shown','2026-11-27 22:27:01.491896+00:00',36,18);
INSERT INTO "message" VALUES(77,'5VeIzAONIO3d8T0n','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','shown','2026-11-28 00:07:01.493221+00:00',10,19);
INSERT INTO "message" VALUES(78,'QQAXCuJ6WY58otNZ','Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.','shown','2026-11-28 01:07:01.498433+00:00',57,19);
INSERT INTO "message" VALUES(79,'C6IbpDyKrhqXTT1W','Dat staat niet in je brief. Dat is je brief.','shown','2026-11-28 02:07:01.589193+00:00',10,19);
INSERT INTO "message" VALUES(80,'Ujzw9Jiyp-uemkM7','Oh.','shown','2026-11-28 03:07:01.491819+00:00',57,19);
INSERT INTO "message" VALUES(81,'nLufYOFELu0wLZqN','Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.','shown','2026-11-28 03:37:01.491836+00:00',57,19);
INSERT INTO "message" VALUES(82,'8WjBg-eMBDbxLz5P','Ik kom om half vijf. Alvast bedankt, echt.','shown','2026-11-28 16:07:01.493152+00:00',54,18);
INSERT INTO "message" VALUES(83,'QtMndFK7P6nT51nz','Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.','shown','2026-11-28 16:57:01.491803+00:00',36,18);
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
);
INSERT INTO "moderation_case" VALUES(1,'kYeDqqGsdLl5CfB1','request','xxmLRwWOZl8ASfIO','GM0599','held',0,'2026-10-14 16:11:01.491198+00:00','2026-10-14 20:11:01.490935+00:00','2026-10-14 16:32:01.491362+00:00',23);
INSERT INTO "moderation_case" VALUES(2,'Y6NOJIEij1zcGdvL','request','EMk-TvM0X8GVSAM_','GM0503','held',0,'2026-10-19 15:11:01.491067+00:00','2026-10-19 19:11:01.490856+00:00','2026-10-19 15:32:01.491025+00:00',22);
INSERT INTO "moderation_case" VALUES(3,'4D_GhS5cgiwSPMU5','profile','IwmfGFZM4dF2JiMf','GM0599','reported',1,'2026-11-02 16:07:01.493092+00:00','2026-11-03 16:07:01.492871+00:00','2026-11-02 22:07:01.491338+00:00',36);
INSERT INTO "moderation_case" VALUES(4,'PiFgNFfUm923CqP8','request','1ElE7y9TXSRR9QSK','GM0344','held',0,'2026-11-06 16:11:01.491078+00:00','2026-11-06 20:11:01.490865+00:00','2026-11-06 16:32:01.491068+00:00',35);
INSERT INTO "moderation_case" VALUES(5,'v3VNU7elDDlN5LCy','request','WQkWzA_RCb3ZsSG5','GM0599','held',0,'2026-11-08 15:11:01.491047+00:00','2026-11-08 19:11:01.490838+00:00','2026-11-08 15:32:01.491041+00:00',36);
INSERT INTO "moderation_case" VALUES(6,'b4vVtsnRdGZy2KK8','outfit','HstuIMRHum-rFY7r','GM0344','held',0,'2026-11-10 14:11:01.491226+00:00','2026-11-10 18:11:01.490971+00:00','2026-11-10 14:32:01.491160+00:00',35);
INSERT INTO "moderation_case" VALUES(7,'yJKk4AcA3o_NcKvb','request','w2Ecl_ZE5AZzOevU','GM0599','held',0,'2026-11-10 17:11:01.491580+00:00','2026-11-10 21:11:01.491323+00:00','2026-11-10 17:32:01.491270+00:00',38);
INSERT INTO "moderation_case" VALUES(8,'7k-ALEl4hAVH226G','request','0hELzH_0QcvL9Q-g','GM0599','held',0,'2026-11-12 14:11:01.491345+00:00','2026-11-12 18:11:01.491077+00:00','2026-11-12 14:32:01.491303+00:00',28);
INSERT INTO "moderation_case" VALUES(9,'GMdUM0Ippwkg21yw','request','JkS8z4JxnN_AKOE-','GM0503','held',0,'2026-11-15 14:11:01.496493+00:00','2026-11-15 18:11:01.496217+00:00','2026-11-15 14:32:01.491480+00:00',45);
INSERT INTO "moderation_case" VALUES(10,'eLjqtbawwkF1xnJW','outfit','U1WRDu-iqTRkkkZV','GM0599','held',0,'2026-11-15 15:11:01.491064+00:00','2026-11-15 19:11:01.490855+00:00','2026-11-15 15:32:01.490995+00:00',28);
INSERT INTO "moderation_case" VALUES(11,'USVcKuT-LNLY00Py','feedback','DpxPulQ7br7k6RJk','GM0599','reported',1,'2026-11-16 01:07:01.494217+00:00','2026-11-17 01:07:01.493982+00:00','2026-11-16 02:37:01.504301+00:00',38);
INSERT INTO "moderation_case" VALUES(12,'jrxuRhFpOJtCKilE','request','U1Z12vPyEn2mxLxs','GM0344','held',0,'2026-11-16 16:11:01.496353+00:00','2026-11-16 20:11:01.496092+00:00','2026-11-16 16:32:01.491025+00:00',51);
INSERT INTO "moderation_case" VALUES(13,'riH_tlezP-aYUeAM','request','yBKRh3J0Rainc5m9','GM0599','held',0,'2026-11-18 16:11:01.491858+00:00','2026-11-18 20:11:01.491599+00:00','2026-11-18 16:32:01.491082+00:00',14);
INSERT INTO "moderation_case" VALUES(14,'kUBOpljfJtA0hkhj','request','yBKRh3J0Rainc5m9','GM0599','reported',1,'2026-11-18 16:57:01.494508+00:00','2026-11-19 16:57:01.494309+00:00','2026-11-18 17:17:01.495899+00:00',14);
INSERT INTO "moderation_case" VALUES(15,'Z2cI3JByFBX9TQ0E','request','dBTmMKvM2uZPNkBN','GM0599','held',0,'2026-11-20 12:11:01.492232+00:00','2026-11-20 16:11:01.492025+00:00','2026-11-20 12:32:01.491080+00:00',54);
INSERT INTO "moderation_case" VALUES(16,'6kqEWMdrVUc67MG6','outfit','bvkTi5dATxva0B3i','GM0599','held',0,'2026-11-21 13:11:01.499828+00:00','2026-11-21 17:11:01.499588+00:00','2026-11-21 13:32:01.491534+00:00',14);
INSERT INTO "moderation_case" VALUES(17,'fyfVb7-ZtqmE-u83','request','tUsHXKI2xWKPRK11','GM0344','held',0,'2026-11-21 17:11:01.495179+00:00','2026-11-21 21:11:01.494965+00:00','2026-11-21 17:32:01.491109+00:00',55);
INSERT INTO "moderation_case" VALUES(18,'7lns89N34NQD6Oc8','request','XiWG9-UKDYH4clqE','GM0599','held',0,'2026-11-21 21:11:01.491297+00:00','2026-11-22 01:11:01.491030+00:00','2026-11-21 22:07:01.507186+00:00',56);
INSERT INTO "moderation_case" VALUES(19,'01pltBrelkET5Do5','request','W87gTHatjy6nrPTb','GM0599','held',0,'2026-11-22 15:11:01.497728+00:00','2026-11-22 19:11:01.497484+00:00','2026-11-22 15:32:01.491009+00:00',33);
INSERT INTO "moderation_case" VALUES(20,'0r_qY4sNP1p5OSIH','request','ARJ5uxlCeqVDR4Oj','GM0599','held',0,'2026-11-22 22:11:01.492257+00:00','2026-11-23 02:11:01.492057+00:00','2026-11-22 23:07:01.492808+00:00',56);
INSERT INTO "moderation_case" VALUES(21,'OjJtWrjanD5qM5ri','request','qo3sIJ0cdC3iUhH7','GM0344','held',0,'2026-11-23 16:11:01.496414+00:00','2026-11-23 20:11:01.496191+00:00','2026-11-23 16:32:01.491058+00:00',39);
INSERT INTO "moderation_case" VALUES(22,'yEeSXuGdOixp8OcK','request','eGIuuqHY2d16hg1y','GM0599','held',0,'2026-11-24 13:11:01.495212+00:00','2026-11-24 17:11:01.495002+00:00','2026-11-24 13:32:01.491001+00:00',49);
INSERT INTO "moderation_case" VALUES(23,'pVdQbgT4r2VYvBE8','request','I64eLoIVwyJR-Vs1','GM0503','held',0,'2026-11-25 08:11:01.494203+00:00','2026-11-25 12:11:01.493984+00:00','2026-11-25 08:32:01.491053+00:00',53);
INSERT INTO "moderation_case" VALUES(24,'ZgrcpuMxvAmFp6iT','request','HTQ0PvWpJ3NarHRX','GM0344','held',0,'2026-11-25 12:11:01.491017+00:00','2026-11-25 16:11:01.490827+00:00','2026-11-25 12:32:01.490974+00:00',31);
INSERT INTO "moderation_case" VALUES(25,'3kJ2i6Wgzw51VCRE','request','hNkhGFMLVhQP_Vm3','GM0599','held',0,'2026-11-25 16:11:01.495995+00:00','2026-11-25 20:11:01.495788+00:00','2026-11-25 16:32:01.491061+00:00',43);
INSERT INTO "moderation_case" VALUES(26,'eokMC6P9Fir9AaPU','request','oWqpe0c0Gur6Qq_K','GM0344','held',0,'2026-11-26 06:07:01.496864+00:00','2026-11-26 10:07:01.496594+00:00','2026-11-26 06:32:01.491147+00:00',29);
INSERT INTO "moderation_case" VALUES(27,'cjCPBL-c5AUSeOPK','request','Uwf9y9cPePxSoYkL','GM0503','held',0,'2026-11-26 10:11:01.491114+00:00','2026-11-26 14:11:01.490906+00:00','2026-11-26 10:32:01.491045+00:00',41);
INSERT INTO "moderation_case" VALUES(28,'J-gerSWBfOCVZP9S','request','wos4we-IrQYurGnw','GM0599','held',0,'2026-11-26 11:11:01.491002+00:00','2026-11-26 15:11:01.490814+00:00','2026-11-26 11:32:01.490966+00:00',21);
INSERT INTO "moderation_case" VALUES(29,'m0UxenfQprGhhY3r','outfit','77ZvwtKj6tYfLXPb','GM0599','held',0,'2026-11-26 12:11:01.491100+00:00','2026-11-26 16:11:01.490882+00:00','2026-11-26 12:32:01.491043+00:00',49);
INSERT INTO "moderation_case" VALUES(30,'Woz1ak87HbLf6bbf','request','q4c_CBNKPu_vgGYN','GM0599','held',0,'2026-11-26 15:07:01.502557+00:00','2026-11-26 19:07:01.502340+00:00','2026-11-26 15:32:01.491085+00:00',34);
INSERT INTO "moderation_case" VALUES(31,'W3Gxqzx4W4ddQZLb','outfit','gkIeNJkQi52whsqv','GM0503','held',0,'2026-11-26 16:11:01.493197+00:00','2026-11-26 20:11:01.492922+00:00','2026-11-26 16:32:01.493233+00:00',37);
INSERT INTO "moderation_case" VALUES(32,'kT2dcSn_EW7H9HDR','outfit','DrtMV4a1b77gHL4b','GM0599','held',0,'2026-11-26 22:11:01.502602+00:00','2026-11-27 02:11:01.502328+00:00','2026-11-26 22:32:01.491170+00:00',54);
INSERT INTO "moderation_case" VALUES(33,'Xkbw_3OkWcESh8m5','request','plyy6EPRDNeALFDF','GM0503','held',0,'2026-11-27 08:11:01.491324+00:00','2026-11-27 12:11:01.491111+00:00','2026-11-27 08:32:01.491102+00:00',48);
INSERT INTO "moderation_case" VALUES(34,'Na98zZxSsJ25nVaA','outfit','5TXdLc-E7yUaYsWH','GM0503','held',0,'2026-11-27 09:11:01.491078+00:00','2026-11-27 13:11:01.490859+00:00','2026-11-27 09:32:01.491130+00:00',48);
INSERT INTO "moderation_case" VALUES(35,'8-pQsJjCDLOKfgBj','request','pi3q_OicbSNhjAsM','GM0344','held',0,'2026-11-27 12:07:01.502882+00:00','2026-11-27 16:07:01.502598+00:00','2026-11-27 12:32:01.491150+00:00',57);
INSERT INTO "moderation_case" VALUES(36,'GLRqcrdmxLC3ZC90','outfit','dRw5gEK7PTQ0bLJo','GM0344','held',0,'2026-11-27 13:11:01.492577+00:00','2026-11-27 17:11:01.492347+00:00','2026-11-27 13:32:01.491934+00:00',31);
INSERT INTO "moderation_case" VALUES(37,'YTdxR2JsJBl2qKRN','request','O0YxLwDUC8pMCMcZ','GM0599','held',0,'2026-11-27 14:11:01.492200+00:00','2026-11-27 18:11:01.491996+00:00','2026-11-27 14:32:01.491149+00:00',46);
INSERT INTO "moderation_case" VALUES(38,'mxBot7s8ow6JJpWH','outfit','UX_Ie1reL-6dyXLd','GM0599','held',0,'2026-11-27 15:11:01.491199+00:00','2026-11-27 19:11:01.490910+00:00','2026-11-27 15:32:01.491114+00:00',40);
INSERT INTO "moderation_case" VALUES(39,'WZcEwAezfAj9de3D','request','VHLs3uF8H6yppu4C','GM0599','held',0,'2026-11-27 17:11:01.496692+00:00','2026-11-27 21:11:01.496469+00:00','2026-11-27 17:32:01.491150+00:00',50);
INSERT INTO "moderation_case" VALUES(40,'Vivfwk2hpvo-HjyZ','feedback','k2iN5H922jglsntl','GM0599','reported',1,'2026-11-27 17:47:01.493618+00:00','2026-11-28 17:47:01.493337+00:00',NULL,38);
INSERT INTO "moderation_case" VALUES(41,'_KcMvjlEhS6EbQqe','outfit','XDikympfDxFvAOXW','GM0599','held',0,'2026-11-27 20:11:01.502212+00:00','2026-11-28 00:11:01.501946+00:00','2026-11-27 20:32:01.491060+00:00',21);
INSERT INTO "moderation_case" VALUES(42,'bDUgAfoqHEOW-w6K','outfit','3XMCRdLy-UHPy-7b','GM0344','held',0,'2026-11-28 02:11:01.494367+00:00','2026-11-28 06:11:01.494158+00:00','2026-11-28 02:32:01.491096+00:00',47);
INSERT INTO "moderation_case" VALUES(43,'3jBeMUK6KT7chlb8','request','SU0LIJSvKfErFk1w','GM0599','held',0,'2026-11-28 04:11:01.491824+00:00','2026-11-28 08:11:01.491620+00:00','2026-11-28 04:32:01.491101+00:00',40);
INSERT INTO "moderation_case" VALUES(44,'TpkMo0ln8aEKweXB','request','Yyl6Mw0Oc7Gpcy4Y','GM0503','held',0,'2026-11-28 06:07:01.500434+00:00','2026-11-28 10:07:01.500237+00:00','2026-11-28 06:32:01.491031+00:00',37);
INSERT INTO "moderation_case" VALUES(45,'OREseaW0kekHEJeB','request','mrAVojrvaeMjkvKh','GM0599','held',0,'2026-11-28 07:11:01.491258+00:00','2026-11-28 11:11:01.491055+00:00','2026-11-28 07:32:01.491068+00:00',26);
INSERT INTO "moderation_case" VALUES(46,'ksJXTYT951uxAdjH','request','-xyf9SsNBciPW0lt','GM0344','held',0,'2026-11-28 08:11:01.491359+00:00','2026-11-28 12:11:01.491042+00:00','2026-11-28 08:32:01.491126+00:00',44);
INSERT INTO "moderation_case" VALUES(47,'ah08XOzn_Y3Ugrmk','outfit','o4MBRPZPyP4j07lB','GM0599','held',0,'2026-11-28 08:11:01.493339+00:00','2026-11-28 12:11:01.493136+00:00','2026-11-28 08:32:01.496683+00:00',33);
INSERT INTO "moderation_case" VALUES(48,'8HouQ3JaJ9ZG9Cyb','outfit','cy03jH7wUr98cwAA','GM0599','held',0,'2026-11-28 09:11:01.491093+00:00','2026-11-28 13:11:01.490872+00:00','2026-11-28 09:32:01.491350+00:00',46);
INSERT INTO "moderation_case" VALUES(49,'lZAIXOphBDBehEbJ','request','ronpBs9Ci-MAQmlJ','GM0503','held',0,'2026-11-28 10:11:01.491207+00:00','2026-11-28 14:11:01.490928+00:00','2026-11-28 10:32:01.491162+00:00',32);
INSERT INTO "moderation_case" VALUES(50,'r7lEQIhQYx1Jflui','outfit','n3fxsssaCS68V_ft','GM0344','held',0,'2026-11-28 10:11:01.492974+00:00','2026-11-28 14:11:01.492764+00:00','2026-11-28 10:32:01.503022+00:00',57);
INSERT INTO "moderation_case" VALUES(51,'wTKq4yMxXTEX9N2J','request','2hCpb_DPk5xZH890','GM0599','held',0,'2026-11-28 11:11:01.492742+00:00','2026-11-28 15:11:01.492510+00:00','2026-11-28 11:32:01.491258+00:00',52);
INSERT INTO "moderation_case" VALUES(52,'W4fNYwmzw8QoN3r4','outfit','R6QyEBXXZ__e80pT','GM0503','held',0,'2026-11-28 11:11:01.494345+00:00','2026-11-28 15:11:01.494151+00:00','2026-11-28 11:32:01.497341+00:00',53);
INSERT INTO "moderation_case" VALUES(53,'jzKuViIvoodoWWPz','request','gnJLel4fbitOVYqa','GM0503','held',0,'2026-11-28 11:41:01.491033+00:00','2026-11-28 15:41:01.490833+00:00',NULL,58);
INSERT INTO "moderation_case" VALUES(54,'dmwQfYj0Ol4L16mw','outfit','liM3xEdaSGIj9-Jl','GM0599','held',0,'2026-11-28 11:51:01.494270+00:00','2026-11-28 15:51:01.491034+00:00','2026-11-28 12:12:01.491429+00:00',52);
INSERT INTO "moderation_case" VALUES(55,'Ifm2gUlk7pFgAojW','request','4T433DvQT6Wae2VH','GM0344','held',0,'2026-11-28 12:07:01.505697+00:00','2026-11-28 16:07:01.505450+00:00','2026-11-28 12:32:01.494895+00:00',47);
INSERT INTO "moderation_case" VALUES(56,'1ZMLfAI1K8HyO2hi','outfit','4wzSgcpLXphXSfZ2','GM0599','held',0,'2026-11-28 12:41:01.491389+00:00','2026-11-28 16:41:01.491130+00:00','2026-11-28 13:02:01.491126+00:00',26);
INSERT INTO "moderation_case" VALUES(57,'yjx1LD62DW2zOrf_','request','LFZs6lcRIutq8Wyn','GM0599','held',0,'2026-11-28 13:51:01.491301+00:00','2026-11-28 17:51:01.491059+00:00',NULL,60);
INSERT INTO "moderation_case" VALUES(58,'2L8PBpNCzeHDtrDZ','outfit','RCVPWGpiXC67kDYF','GM0344','held',0,'2026-11-28 14:11:01.492651+00:00','2026-11-28 18:11:01.492412+00:00','2026-11-28 14:32:01.491192+00:00',44);
INSERT INTO "moderation_case" VALUES(59,'BAcjYSkXhP9ipS7H','outfit','XtnS_PRqBMHG2FDl','GM0599','held',0,'2026-11-28 15:01:01.493613+00:00','2026-11-28 19:01:01.493397+00:00',NULL,59);
INSERT INTO "moderation_case" VALUES(60,'rmnda11lcS6w3s5V','offer','U9gjf-XnMeKcQZTG','GM0599','reported',1,'2026-11-28 15:02:01.493212+00:00','2026-11-29 15:02:01.493003+00:00',NULL,38);
INSERT INTO "moderation_case" VALUES(61,'BdNF8YhmaLlHpe7u','outfit','_J24xS07wjhhXarO','GM0599','held',0,'2026-11-28 15:11:01.491070+00:00','2026-11-28 19:11:01.490854+00:00','2026-11-28 15:32:01.491225+00:00',50);
INSERT INTO "moderation_case" VALUES(62,'b7eVdMFFM80yovU-','request','3tE-c-o7CqECuhHU','GM0599','held',0,'2026-11-28 15:31:01.491001+00:00','2026-11-28 19:31:01.490811+00:00',NULL,59);
INSERT INTO "moderation_case" VALUES(63,'wSXQlmMdusFZwzTp','outfit','Up2dV69ubU1QN4wz','GM0503','held',0,'2026-11-28 16:21:01.494347+00:00','2026-11-28 20:21:01.494119+00:00',NULL,58);
INSERT INTO "moderation_case" VALUES(64,'NSXUYnKukjg0wSU4','outfit','liM3xEdaSGIj9-Jl','GM0599','reported',1,'2026-11-28 17:27:01.494862+00:00','2026-11-29 17:27:01.494659+00:00',NULL,52);
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
INSERT INTO "notice" VALUES(1,'60:23','A moderator has seen “{title}”. Others can see it now.','{"title":"Oefenen voor een gesprek op een basisschool","reason":""}','/decisions/HCLltw9LPCZoPHE3','2026-10-14 18:07:01.492529+00:00','2026-10-25 18:07:01.495875+00:00',NULL,23);
INSERT INTO "notice" VALUES(2,'70:22','A moderator has seen “{title}”. Others can see it now.','{"title":"Een dag meelopen bij een machinebouwer","reason":""}','/decisions/BYdKtSjsR30x-zdz','2026-10-19 18:07:01.492080+00:00','2026-10-25 18:07:01.495100+00:00',NULL,22);
INSERT INTO "notice" VALUES(3,'74:23','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Oefenen voor een gesprek op een basisschool"}','/requests/xxmLRwWOZl8ASfIO','2026-10-23 18:07:01.491151+00:00','2026-10-25 18:07:01.495560+00:00',23,23);
INSERT INTO "notice" VALUES(4,'89:36','Somebody reported “{title}”. A moderator looked: it stays as it is.','{"title":"26, stylist, zoekt vast werk in een kledingwinkel","reason":"Ruilen is geen verkopen. Dank dat je het vroeg."}','/decisions/HfBea9hz84-L66m3','2026-11-03 18:07:01.492392+00:00','2026-11-07 18:07:01.508698+00:00',NULL,36);
INSERT INTO "notice" VALUES(5,'89:4','A moderator looked. No house rule is broken: it stays.','{}','/reports/AflEr9SyOyLc_SY2','2026-11-03 18:07:01.493196+00:00','2026-11-07 18:07:01.506715+00:00',NULL,4);
INSERT INTO "notice" VALUES(6,'99:35','A moderator has seen “{title}”. Others can see it now.','{"title":"Gesprek bij een apotheek","reason":""}','/decisions/O6J8p26cphVp0COn','2026-11-06 18:07:01.492073+00:00','2026-11-07 18:07:01.508332+00:00',NULL,35);
INSERT INTO "notice" VALUES(7,'104:16','{name} wrote you a message.','{}','/conversations/5HYXcS8Reure8sed','2026-11-07 18:07:01.491530+00:00','2026-11-07 18:07:01.507557+00:00',35,16);
INSERT INTO "notice" VALUES(8,'101:35','{name} offers help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/1ElE7y9TXSRR9QSK','2026-11-07 18:07:01.492813+00:00','2026-11-07 18:07:01.508029+00:00',16,35);
INSERT INTO "notice" VALUES(9,'103:16','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een apotheek"}','/conversations/5HYXcS8Reure8sed','2026-11-07 18:07:01.493785+00:00','2026-11-07 18:07:01.507234+00:00',35,16);
INSERT INTO "notice" VALUES(10,'111:36','A moderator has seen “{title}”. Others can see it now.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek","reason":""}','/decisions/FtNOLBOUlHvRdGA7','2026-11-08 18:07:01.492126+00:00','2026-11-15 18:07:01.513256+00:00',NULL,36);
INSERT INTO "notice" VALUES(11,'115:35','{name} wrote you a message.','{}','/conversations/5HYXcS8Reure8sed','2026-11-09 18:07:01.493356+00:00','2026-11-15 18:07:01.512927+00:00',16,35);
INSERT INTO "notice" VALUES(12,'121:35','A moderator has seen “{title}”. Others can see it now.','{"title":"Wit, of is dat alsof ik er al werk?","reason":""}','/decisions/WLZPhP2D-e7Axu9o','2026-11-10 17:11:01.498940+00:00','2026-11-15 18:07:01.512640+00:00',NULL,35);
INSERT INTO "notice" VALUES(13,'first:HstuIMRHum-rFY7r:35','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Apothekersassistent"}','/outfits/HstuIMRHum-rFY7r','2026-11-10 17:11:01.502654+00:00','2026-11-15 18:07:01.512352+00:00',NULL,35);
INSERT INTO "notice" VALUES(14,'129:38','A moderator has seen “{title}”. Others can see it now.','{"title":"Brief voor buitendienst, graag kort","reason":""}','/decisions/tmE_RW_5jzsFnesW','2026-11-10 18:07:01.498665+00:00','2026-11-15 18:07:01.514238+00:00',NULL,38);
INSERT INTO "notice" VALUES(15,'helped:MyQrH6GxTR9AJ1WF:7','What you said helped {name}. Thank you.','{}','/outfits/HstuIMRHum-rFY7r','2026-11-10 18:07:01.501741+00:00','2026-11-15 18:07:01.509074+00:00',35,7);
INSERT INTO "notice" VALUES(16,'137:38','{name} wrote you a message.','{}','/conversations/eJfcUyGQsynzK_ky','2026-11-11 18:07:01.495647+00:00','2026-11-15 18:07:01.513944+00:00',4,38);
INSERT INTO "notice" VALUES(17,'133:38','{name} offers help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/w2Ecl_ZE5AZzOevU','2026-11-11 18:07:01.497544+00:00','2026-11-14 18:07:01.496518+00:00',4,38);
INSERT INTO "notice" VALUES(18,'135:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor buitendienst, graag kort"}','/conversations/eJfcUyGQsynzK_ky','2026-11-11 18:07:01.498999+00:00','2026-11-15 18:07:01.508684+00:00',38,4);
INSERT INTO "notice" VALUES(19,'140:35','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Apothekersassistent"}','/outfits/HstuIMRHum-rFY7r','2026-11-12 14:11:01.493606+00:00','2026-11-15 18:07:01.512062+00:00',NULL,35);
INSERT INTO "notice" VALUES(20,'asked-how:HstuIMRHum-rFY7r','How did it go: {job}? One tap, and who helped you hears it.','{"job":"Apothekersassistent"}','/outfits/HstuIMRHum-rFY7r','2026-11-12 14:11:01.495305+00:00','2026-11-15 18:07:01.511768+00:00',NULL,35);
INSERT INTO "notice" VALUES(21,'149:16','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een apotheek"}','/requests/1ElE7y9TXSRR9QSK','2026-11-12 18:07:01.497282+00:00','2026-11-12 19:07:01.492095+00:00',35,16);
INSERT INTO "notice" VALUES(22,'149:35','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een apotheek"}','/requests/1ElE7y9TXSRR9QSK','2026-11-12 18:07:01.498190+00:00','2026-11-12 18:11:01.491462+00:00',35,35);
INSERT INTO "notice" VALUES(23,'146:28','A moderator has seen “{title}”. Others can see it now.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht","reason":""}','/decisions/U0PVgQviK-A7w9I7','2026-11-12 18:07:01.501984+00:00','2026-11-15 18:07:01.510696+00:00',NULL,28);
INSERT INTO "notice" VALUES(24,'157:28','{name} wrote you a message.','{}','/conversations/6gLog6sGCPk3fC8P','2026-11-13 18:07:01.492723+00:00','2026-11-14 15:07:01.491218+00:00',42,28);
INSERT INTO "notice" VALUES(25,'153:28','{name} offers help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/0hELzH_0QcvL9Q-g','2026-11-13 18:07:01.497003+00:00','2026-11-15 18:07:01.510326+00:00',42,28);
INSERT INTO "notice" VALUES(26,'155:42','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/conversations/6gLog6sGCPk3fC8P','2026-11-13 18:07:01.501097+00:00','2026-11-15 18:07:01.514979+00:00',28,42);
INSERT INTO "notice" VALUES(27,'151:16','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/1ElE7y9TXSRR9QSK','2026-11-13 18:07:01.502539+00:00','2026-11-15 18:07:01.509487+00:00',35,16);
INSERT INTO "notice" VALUES(28,'152:35','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een apotheek"}','/requests/1ElE7y9TXSRR9QSK','2026-11-13 18:07:01.504064+00:00','2026-11-15 18:07:01.511472+00:00',35,35);
INSERT INTO "notice" VALUES(29,'150:35','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Apothekersassistent"}','/outfits/HstuIMRHum-rFY7r','2026-11-13 18:07:01.511746+00:00','2026-11-15 18:07:01.511161+00:00',NULL,35);
INSERT INTO "notice" VALUES(30,'160:42','{name} wrote you a message.','{}','/conversations/6gLog6sGCPk3fC8P','2026-11-14 18:07:01.498959+00:00','2026-11-15 18:07:01.514671+00:00',28,42);
INSERT INTO "notice" VALUES(31,'162:4','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Brief voor buitendienst, graag kort"}','/requests/w2Ecl_ZE5AZzOevU','2026-11-14 18:07:01.500504+00:00','2026-11-14 19:07:01.491687+00:00',38,4);
INSERT INTO "notice" VALUES(32,'162:38','“{title}” is done. You can still thank the one who helped.','{"title":"Brief voor buitendienst, graag kort"}','/requests/w2Ecl_ZE5AZzOevU','2026-11-14 18:07:01.501281+00:00','2026-11-14 18:11:01.491305+00:00',38,38);
INSERT INTO "notice" VALUES(33,'163:4','{name} thanks you for your help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/w2Ecl_ZE5AZzOevU','2026-11-15 14:11:01.493579+00:00','2026-11-15 18:07:01.508319+00:00',38,4);
INSERT INTO "notice" VALUES(34,'164:38','The one who helped with “{title}” said how it went.','{"title":"Brief voor buitendienst, graag kort"}','/requests/w2Ecl_ZE5AZzOevU','2026-11-15 14:11:01.495141+00:00','2026-11-15 18:07:01.513638+00:00',38,38);
INSERT INTO "notice" VALUES(35,'169:45','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?","reason":""}','/decisions/XS-gyuar-gcsIqfQ','2026-11-15 15:11:01.493696+00:00','2026-11-15 18:07:01.515341+00:00',NULL,45);
INSERT INTO "notice" VALUES(36,'174:28','A moderator has seen “{title}”. Others can see it now.','{"title":"Is een lange jurk zakelijk genoeg met een jasje erover?","reason":""}','/decisions/7OphyeofTTSCMwps','2026-11-15 18:07:01.492206+00:00','2026-11-15 18:07:01.509999+00:00',NULL,28);
INSERT INTO "notice" VALUES(37,'187:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-16 02:37:01.491391+00:00','2026-11-16 10:07:01.492804+00:00',4,45);
INSERT INTO "notice" VALUES(38,'first:U1WRDu-iqTRkkkZV:28','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Assistent boekhouder"}','/outfits/U1WRDu-iqTRkkkZV','2026-11-16 02:37:01.493877+00:00','2026-11-20 18:07:01.523627+00:00',NULL,28);
INSERT INTO "notice" VALUES(39,'helped:lcEuibnhNe9CUDVD:11','What you said helped {name}. Thank you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-16 02:37:01.495163+00:00','2026-11-20 18:07:01.516780+00:00',28,11);
INSERT INTO "notice" VALUES(40,'helped:ryiXOZupASFR1-rG:21','What you said helped {name}. Thank you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-16 02:37:01.499430+00:00','2026-11-20 18:07:01.520192+00:00',28,21);
INSERT INTO "notice" VALUES(41,'193:28','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Assistent boekhouder"}','/outfits/U1WRDu-iqTRkkkZV','2026-11-16 02:37:01.501909+00:00','2026-11-20 18:07:01.523328+00:00',NULL,28);
INSERT INTO "notice" VALUES(42,'208:45','{name} wrote you a message.','{}','/conversations/InFz_PvpbfDq0P5B','2026-11-16 16:11:01.492010+00:00','2026-11-20 18:07:01.526818+00:00',9,45);
INSERT INTO "notice" VALUES(43,'202:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-16 16:11:01.493270+00:00','2026-11-20 18:07:01.491778+00:00',9,45);
INSERT INTO "notice" VALUES(44,'203:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-16 16:11:01.494233+00:00','2026-11-20 18:07:01.515082+00:00',45,4);
INSERT INTO "notice" VALUES(45,'205:9','{name} chose your offer: “{title}”. You can talk now.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/conversations/InFz_PvpbfDq0P5B','2026-11-16 16:11:01.495180+00:00','2026-11-18 16:07:01.492986+00:00',45,9);
INSERT INTO "notice" VALUES(46,'196:38','A moderator has a warning for you about “{title}”. Why: {reason}','{"title":"Saai.","reason":"\u2018Saai\u2019 helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}','/decisions/o7iGEVm55MuBstZv','2026-11-16 16:11:01.499541+00:00','2026-11-20 18:07:01.525749+00:00',NULL,38);
INSERT INTO "notice" VALUES(47,'196:28','A moderator looked, and has warned who posted it.','{}','/reports/eEl0m4b2sEQCBzlj','2026-11-16 16:11:01.500484+00:00','2026-11-20 18:07:01.522972+00:00',NULL,28);
INSERT INTO "notice" VALUES(48,'216:36','{name} offers help with “{title}”.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/WQkWzA_RCb3ZsSG5','2026-11-16 18:07:01.496037+00:00','2026-11-20 18:07:01.524454+00:00',16,36);
INSERT INTO "notice" VALUES(49,'215:42','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/0hELzH_0QcvL9Q-g','2026-11-16 18:07:01.497105+00:00','2026-11-16 19:07:01.491456+00:00',28,42);
INSERT INTO "notice" VALUES(50,'215:28','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/0hELzH_0QcvL9Q-g','2026-11-16 18:07:01.497607+00:00','2026-11-16 18:11:01.491086+00:00',28,28);
INSERT INTO "notice" VALUES(51,'212:51','A moderator has seen “{title}”. Others can see it now.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?","reason":""}','/decisions/KFW2Sg1uJBdMCqq2','2026-11-16 18:07:01.499531+00:00','2026-11-20 18:07:01.528345+00:00',NULL,51);
INSERT INTO "notice" VALUES(52,'223:51','{name} wrote you a message.','{}','/conversations/6eHcrXl7tH4jMRSU','2026-11-17 18:07:01.493844+00:00','2026-11-20 18:07:01.527983+00:00',24,51);
INSERT INTO "notice" VALUES(53,'219:51','{name} offers help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/U1Z12vPyEn2mxLxs','2026-11-17 18:07:01.495061+00:00','2026-11-19 15:07:01.491847+00:00',24,51);
INSERT INTO "notice" VALUES(54,'221:24','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/conversations/6eHcrXl7tH4jMRSU','2026-11-17 18:07:01.496005+00:00','2026-11-20 18:07:01.521637+00:00',51,24);
INSERT INTO "notice" VALUES(55,'226:16','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/WQkWzA_RCb3ZsSG5','2026-11-17 18:07:01.497076+00:00','2026-11-20 18:07:01.519488+00:00',36,16);
INSERT INTO "notice" VALUES(56,'217:42','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/0hELzH_0QcvL9Q-g','2026-11-17 18:07:01.498104+00:00','2026-11-20 18:07:01.526115+00:00',28,42);
INSERT INTO "notice" VALUES(57,'218:28','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/0hELzH_0QcvL9Q-g','2026-11-17 18:07:01.499046+00:00','2026-11-20 18:07:01.522682+00:00',28,28);
INSERT INTO "notice" VALUES(58,'asked-how:U1WRDu-iqTRkkkZV','How did it go: {job}? One tap, and who helped you hears it.','{"job":"Assistent boekhouder"}','/outfits/U1WRDu-iqTRkkkZV','2026-11-18 16:11:01.493636+00:00','2026-11-20 18:07:01.522384+00:00',NULL,28);
INSERT INTO "notice" VALUES(59,'232:14','A moderator has seen “{title}”. Others can see it now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":""}','/decisions/BcE6wY3wOhikxGrk','2026-11-18 17:17:01.492209+00:00','2026-11-20 18:07:01.519122+00:00',NULL,14);
INSERT INTO "notice" VALUES(60,'236:14','A moderator has hidden “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Je vraag leek niet over werk te gaan."}','/decisions/2Rlyf1oqddyPWw0A','2026-11-18 17:47:01.492056+00:00','2026-11-20 18:07:01.518824+00:00',NULL,14);
INSERT INTO "notice" VALUES(61,'236:38','A moderator looked, and has hidden it. Only who posted it still sees it.','{}','/reports/Cbfm54rswTi53CnX','2026-11-18 17:47:01.492881+00:00','2026-11-20 18:07:01.525461+00:00',NULL,38);
INSERT INTO "notice" VALUES(62,'238:14','A moderator took back the decision about “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}','/decisions/2Rlyf1oqddyPWw0A','2026-11-18 18:07:01.493299+00:00','2026-11-20 18:07:01.518546+00:00',NULL,14);
INSERT INTO "notice" VALUES(63,'238:38','A moderator took back the decision about something you reported.','{}','/reports/Cbfm54rswTi53CnX','2026-11-18 18:07:01.494059+00:00','2026-11-20 18:07:01.525169+00:00',NULL,38);
INSERT INTO "notice" VALUES(64,'told:U1WRDu-iqTRkkkZV:11','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-18 18:07:01.495734+00:00','2026-11-20 18:07:01.516460+00:00',28,11);
INSERT INTO "notice" VALUES(65,'told:U1WRDu-iqTRkkkZV:21','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-18 18:07:01.496263+00:00','2026-11-20 18:07:01.519889+00:00',28,21);
INSERT INTO "notice" VALUES(66,'told:U1WRDu-iqTRkkkZV:36','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-18 18:07:01.496754+00:00','2026-11-20 18:07:01.524076+00:00',28,36);
INSERT INTO "notice" VALUES(67,'told:U1WRDu-iqTRkkkZV:38','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/U1WRDu-iqTRkkkZV','2026-11-18 18:07:01.497288+00:00','2026-11-20 18:07:01.524859+00:00',28,38);
INSERT INTO "notice" VALUES(68,'246:12','{name} wrote you a message.','{}','/conversations/Y26j2ogZ894dMo3L','2026-11-19 18:07:01.491467+00:00','2026-11-20 18:07:01.517462+00:00',14,12);
INSERT INTO "notice" VALUES(69,'241:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-19 18:07:01.492711+00:00','2026-11-20 18:07:01.518173+00:00',12,14);
INSERT INTO "notice" VALUES(70,'242:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-19 18:07:01.493841+00:00','2026-11-20 18:07:01.517869+00:00',7,14);
INSERT INTO "notice" VALUES(71,'243:7','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-19 18:07:01.494783+00:00','2026-11-20 18:07:01.515607+00:00',14,7);
INSERT INTO "notice" VALUES(72,'245:12','{name} chose your offer: “{title}”. You can talk now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/conversations/Y26j2ogZ894dMo3L','2026-11-19 18:07:01.495775+00:00','2026-11-20 18:07:01.517162+00:00',14,12);
INSERT INTO "notice" VALUES(73,'250:24','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/U1Z12vPyEn2mxLxs','2026-11-19 18:07:01.496774+00:00','2026-11-20 18:07:01.521341+00:00',51,24);
INSERT INTO "notice" VALUES(74,'250:51','“{title}” is done. You can still thank the one who helped.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/U1Z12vPyEn2mxLxs','2026-11-19 18:07:01.497285+00:00','2026-11-20 18:07:01.527689+00:00',51,51);
INSERT INTO "notice" VALUES(75,'251:24','{name} thanks you for your help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/U1Z12vPyEn2mxLxs','2026-11-19 18:07:01.498245+00:00','2026-11-20 18:07:01.521037+00:00',51,24);
INSERT INTO "notice" VALUES(76,'252:51','The one who helped with “{title}” said how it went.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/U1Z12vPyEn2mxLxs','2026-11-19 18:07:01.499195+00:00','2026-11-20 18:07:01.527232+00:00',51,51);
INSERT INTO "notice" VALUES(77,'240:28','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Assistent boekhouder"}','/outfits/U1WRDu-iqTRkkkZV','2026-11-19 18:07:01.500706+00:00','2026-11-20 18:07:01.522073+00:00',NULL,28);
INSERT INTO "notice" VALUES(78,'253:22','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Een dag meelopen bij een machinebouwer"}','/requests/EMk-TvM0X8GVSAM_','2026-11-20 12:11:01.491204+00:00','2026-11-20 18:07:01.520637+00:00',22,22);
INSERT INTO "notice" VALUES(79,'260:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-20 18:07:01.493307+00:00','2026-11-20 18:07:01.529060+00:00',21,54);
INSERT INTO "notice" VALUES(80,'262:9','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-20 18:07:01.494317+00:00','2026-11-20 18:07:01.516011+00:00',45,9);
INSERT INTO "notice" VALUES(81,'262:45','“{title}” is done. You can still thank the one who helped.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-20 18:07:01.494825+00:00','2026-11-20 18:07:01.526516+00:00',45,45);
INSERT INTO "notice" VALUES(82,'256:54','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg","reason":""}','/decisions/dYfLDxgU8rNsFLgT','2026-11-20 18:07:01.496855+00:00','2026-11-20 18:07:01.528748+00:00',NULL,54);
INSERT INTO "notice" VALUES(83,'270:54','{name} wrote you a message.','{}','/conversations/1gFHkoFOCpzOlps5','2026-11-21 13:11:01.492070+00:00','2026-11-21 16:07:01.491078+00:00',21,54);
INSERT INTO "notice" VALUES(84,'265:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-21 13:11:01.494803+00:00','2026-11-22 14:07:01.491885+00:00',4,54);
INSERT INTO "notice" VALUES(85,'266:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-21 13:11:01.495789+00:00','2026-11-23 18:07:01.512062+00:00',54,4);
INSERT INTO "notice" VALUES(86,'268:21','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/conversations/1gFHkoFOCpzOlps5','2026-11-21 13:11:01.496722+00:00','2026-11-23 18:07:01.516229+00:00',54,21);
INSERT INTO "notice" VALUES(87,'263:9','{name} thanks you for your help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-21 13:11:01.497799+00:00','2026-11-23 18:07:01.512493+00:00',45,9);
INSERT INTO "notice" VALUES(88,'264:45','The one who helped with “{title}” said how it went.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/JkS8z4JxnN_AKOE-','2026-11-21 13:11:01.498773+00:00','2026-11-23 18:07:01.518131+00:00',45,45);
INSERT INTO "notice" VALUES(89,'280:14','{name} wrote you a message.','{}','/conversations/Y26j2ogZ894dMo3L','2026-11-21 17:11:01.491489+00:00','2026-11-23 18:07:01.514774+00:00',12,14);
INSERT INTO "notice" VALUES(90,'281:21','{name} wrote you a message.','{}','/conversations/1gFHkoFOCpzOlps5','2026-11-21 17:11:01.492882+00:00','2026-11-23 18:07:01.515927+00:00',54,21);
INSERT INTO "notice" VALUES(91,'278:14','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.","reason":""}','/decisions/zltyPsCRuiyjakwi','2026-11-21 17:11:01.498115+00:00','2026-11-23 18:07:01.514392+00:00',NULL,14);
INSERT INTO "notice" VALUES(92,'first:bvkTi5dATxva0B3i:14','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Verzorgende in de thuiszorg"}','/outfits/bvkTi5dATxva0B3i','2026-11-21 17:11:01.501859+00:00','2026-11-23 18:07:01.514096+00:00',NULL,14);
INSERT INTO "notice" VALUES(93,'290:55','A moderator has seen “{title}”. Others can see it now.','{"title":"Welke banen passen bij tot september?","reason":""}','/decisions/R_qgut3u4gDRiDaS','2026-11-21 18:07:01.492300+00:00','2026-11-23 18:07:01.519556+00:00',NULL,55);
INSERT INTO "notice" VALUES(94,'helped:lyHIfLubZKd-LHMR:12','What you said helped {name}. Thank you.','{}','/outfits/bvkTi5dATxva0B3i','2026-11-21 18:07:01.493968+00:00','2026-11-23 18:07:01.513329+00:00',14,12);
INSERT INTO "notice" VALUES(95,'303:55','{name} offers help with “{title}”.','{"title":"Welke banen passen bij tot september?"}','/requests/tUsHXKI2xWKPRK11','2026-11-21 22:07:01.500935+00:00','2026-11-22 08:07:01.492588+00:00',11,55);
INSERT INTO "notice" VALUES(96,'302:14','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Verzorgende in de thuiszorg"}','/outfits/bvkTi5dATxva0B3i','2026-11-21 22:07:01.503555+00:00','2026-11-23 18:07:01.513782+00:00',NULL,14);
INSERT INTO "notice" VALUES(97,'310:55','{name} wrote you a message.','{}','/conversations/IXUnTkPcuJmWRzpN','2026-11-22 15:11:01.492062+00:00','2026-11-23 18:07:01.519253+00:00',11,55);
INSERT INTO "notice" VALUES(98,'307:11','{name} chose your offer: “{title}”. You can talk now.','{"title":"Welke banen passen bij tot september?"}','/conversations/IXUnTkPcuJmWRzpN','2026-11-22 15:11:01.493135+00:00','2026-11-23 18:07:01.512912+00:00',55,11);
INSERT INTO "notice" VALUES(99,'313:21','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-22 15:11:01.494223+00:00','2026-11-23 18:07:01.515539+00:00',54,21);
INSERT INTO "notice" VALUES(100,'313:54','“{title}” is done. You can still thank the one who helped.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-22 15:11:01.494794+00:00','2026-11-23 18:07:01.518872+00:00',54,54);
INSERT INTO "notice" VALUES(101,'314:21','{name} thanks you for your help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-22 15:11:01.495747+00:00','2026-11-23 18:07:01.515208+00:00',54,21);
INSERT INTO "notice" VALUES(102,'315:54','The one who helped with “{title}” said how it went.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/dBTmMKvM2uZPNkBN','2026-11-22 15:11:01.496674+00:00','2026-11-23 18:07:01.518551+00:00',54,54);
INSERT INTO "notice" VALUES(103,'304:56','A moderator has taken away “{title}”. Why: {reason}','{"title":"Verdien 2000 euro per maand vanuit huis","reason":"Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}','/decisions/-OK5M1fIyRXOi9Hd','2026-11-22 15:11:01.500642+00:00','2026-11-23 18:07:01.520313+00:00',NULL,56);
INSERT INTO "notice" VALUES(104,'320:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-22 18:07:01.491311+00:00','2026-11-23 06:07:01.492823+00:00',4,33);
INSERT INTO "notice" VALUES(105,'318:33','A moderator has seen “{title}”. Others can see it now.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?","reason":""}','/decisions/v3zWBH49DSCl4UxL','2026-11-22 18:07:01.493394+00:00','2026-11-23 18:07:01.517336+00:00',NULL,33);
INSERT INTO "notice" VALUES(106,'321:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-22 22:11:01.491276+00:00','2026-11-23 06:07:01.492823+00:00',27,33);
INSERT INTO "notice" VALUES(107,'330:33','{name} wrote you a message.','{}','/conversations/PhAlqcumbA4_5ztv','2026-11-23 16:11:01.492008+00:00','2026-11-23 18:07:01.517052+00:00',27,33);
INSERT INTO "notice" VALUES(108,'326:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-23 16:11:01.494369+00:00','2026-11-23 18:07:01.511647+00:00',33,4);
INSERT INTO "notice" VALUES(109,'328:27','{name} chose your offer: “{title}”. You can talk now.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/conversations/PhAlqcumbA4_5ztv','2026-11-23 16:11:01.495433+00:00','2026-11-23 18:07:01.516639+00:00',33,27);
INSERT INTO "notice" VALUES(110,'324:56','A moderator has closed your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.','{"title":"Nog vijf plekken: thuis verdienen","reason":"Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}','/decisions/k8ZvCAR_WtnHNiE7','2026-11-23 16:11:01.499869+00:00','2026-11-23 18:07:01.519989+00:00',NULL,56);
INSERT INTO "notice" VALUES(111,'337:39','A moderator has seen “{title}”. Others can see it now.','{"title":"Een eigen koffiekar: klopt mijn sommetje?","reason":""}','/decisions/gne3C2h7sVGQXkLI','2026-11-23 18:07:01.492156+00:00','2026-11-23 18:07:01.517735+00:00',NULL,39);
INSERT INTO "notice" VALUES(112,'343:39','{name} wrote you a message.','{}','/conversations/4oKjgUzd7KBhFqoA','2026-11-24 13:11:01.491925+00:00','2026-11-25 14:07:01.491074+00:00',28,39);
INSERT INTO "notice" VALUES(113,'339:39','{name} offers help with “{title}”.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/requests/qo3sIJ0cdC3iUhH7','2026-11-24 13:11:01.493220+00:00','2026-11-25 18:07:01.540495+00:00',28,39);
INSERT INTO "notice" VALUES(114,'341:28','{name} chose your offer: “{title}”. You can talk now.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/conversations/4oKjgUzd7KBhFqoA','2026-11-24 13:11:01.494244+00:00','2026-11-25 18:07:01.538877+00:00',39,28);
INSERT INTO "notice" VALUES(115,'352:49','{name} offers help with “{title}”.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/requests/eGIuuqHY2d16hg1y','2026-11-24 18:07:01.491311+00:00','2026-11-24 20:07:01.492497+00:00',8,49);
INSERT INTO "notice" VALUES(116,'349:12','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-24 18:07:01.492316+00:00','2026-11-25 18:07:01.537043+00:00',14,12);
INSERT INTO "notice" VALUES(117,'349:14','“{title}” is done. You can still thank the one who helped.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-24 18:07:01.492882+00:00','2026-11-25 18:07:01.538100+00:00',14,14);
INSERT INTO "notice" VALUES(118,'350:12','{name} thanks you for your help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-24 18:07:01.493853+00:00','2026-11-25 18:07:01.536736+00:00',14,12);
INSERT INTO "notice" VALUES(119,'351:14','The one who helped with “{title}” said how it went.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/yBKRh3J0Rainc5m9','2026-11-24 18:07:01.494816+00:00','2026-11-25 18:07:01.537803+00:00',14,14);
INSERT INTO "notice" VALUES(120,'346:49','A moderator has seen “{title}”. Others can see it now.','{"title":"Proefdag in een keuken: wat verwachten ze?","reason":""}','/decisions/QOcTj9HIybHl6Oxn','2026-11-24 18:07:01.496949+00:00','2026-11-25 18:07:01.541622+00:00',NULL,49);
INSERT INTO "notice" VALUES(121,'357:49','{name} wrote you a message.','{}','/conversations/LnHgze_GP-o9_E3x','2026-11-25 08:11:01.492116+00:00','2026-11-25 16:07:01.490927+00:00',8,49);
INSERT INTO "notice" VALUES(122,'355:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/conversations/LnHgze_GP-o9_E3x','2026-11-25 08:11:01.493224+00:00','2026-11-25 17:07:01.491160+00:00',49,8);
INSERT INTO "notice" VALUES(123,'asked-how:bvkTi5dATxva0B3i','How did it go: {job}? One tap, and who helped you hears it.','{"job":"Verzorgende in de thuiszorg"}','/outfits/bvkTi5dATxva0B3i','2026-11-25 08:11:01.496022+00:00','2026-11-25 18:07:01.537487+00:00',NULL,14);
INSERT INTO "notice" VALUES(124,'360:53','A moderator has seen “{title}”. Others can see it now.','{"title":"My nursing diploma is being checked: what can I do meanwhile?","reason":""}','/decisions/xk4qLFlEqBSHf3jK','2026-11-25 12:11:01.493546+00:00','2026-11-25 18:07:01.542352+00:00',NULL,53);
INSERT INTO "notice" VALUES(125,'367:28','{name} wrote you a message.','{}','/conversations/4oKjgUzd7KBhFqoA','2026-11-25 16:11:01.491439+00:00','2026-11-25 18:07:01.538562+00:00',39,28);
INSERT INTO "notice" VALUES(126,'368:8','{name} wrote you a message.','{}','/conversations/LnHgze_GP-o9_E3x','2026-11-25 16:11:01.492717+00:00','2026-11-25 17:07:01.491160+00:00',49,8);
INSERT INTO "notice" VALUES(127,'366:53','{name} offers help with “{title}”.','{"title":"My nursing diploma is being checked: what can I do\u2026"}','/requests/I64eLoIVwyJR-Vs1','2026-11-25 16:11:01.493890+00:00','2026-11-25 18:07:01.542028+00:00',7,53);
INSERT INTO "notice" VALUES(128,'370:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HTQ0PvWpJ3NarHRX','2026-11-25 16:11:01.495043+00:00','2026-11-25 18:07:01.539668+00:00',10,31);
INSERT INTO "notice" VALUES(129,'364:31','A moderator has seen “{title}”. Others can see it now.','{"title":"Technisch gesprek voor frontend, met live coderen","reason":""}','/decisions/j-bXcN7wLbXLRLCh','2026-11-25 16:11:01.498677+00:00','2026-11-25 18:07:01.539346+00:00',NULL,31);
INSERT INTO "notice" VALUES(130,'374:49','{name} wrote you a message.','{}','/conversations/LnHgze_GP-o9_E3x','2026-11-25 18:07:01.492839+00:00','2026-11-25 18:07:01.541321+00:00',8,49);
INSERT INTO "notice" VALUES(131,'372:43','A moderator has seen “{title}”. Others can see it now.','{"title":"Brief voor een leerplek als helpende","reason":""}','/decisions/mJileIqHZ8mW06P6','2026-11-25 18:07:01.494940+00:00','2026-11-25 18:07:01.540906+00:00',NULL,43);
INSERT INTO "notice" VALUES(132,'told:bvkTi5dATxva0B3i:7','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/bvkTi5dATxva0B3i','2026-11-25 18:07:01.497114+00:00','2026-11-25 18:07:01.535836+00:00',14,7);
INSERT INTO "notice" VALUES(133,'told:bvkTi5dATxva0B3i:12','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/bvkTi5dATxva0B3i','2026-11-25 18:07:01.497633+00:00','2026-11-25 18:07:01.536409+00:00',14,12);
INSERT INTO "notice" VALUES(134,'told:bvkTi5dATxva0B3i:37','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/bvkTi5dATxva0B3i','2026-11-25 18:07:01.498104+00:00','2026-11-25 18:07:01.540082+00:00',14,37);
INSERT INTO "notice" VALUES(135,'377:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/hNkhGFMLVhQP_Vm3','2026-11-25 21:07:01.491408+00:00','2026-11-26 03:07:01.493099+00:00',6,43);
INSERT INTO "notice" VALUES(136,'376:14','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Verzorgende in de thuiszorg"}','/outfits/bvkTi5dATxva0B3i','2026-11-25 21:07:01.493115+00:00','2026-11-26 18:07:01.561986+00:00',NULL,14);
INSERT INTO "notice" VALUES(137,'378:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/hNkhGFMLVhQP_Vm3','2026-11-26 00:07:01.495004+00:00','2026-11-26 03:07:01.493099+00:00',5,43);
INSERT INTO "notice" VALUES(138,'379:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HTQ0PvWpJ3NarHRX','2026-11-26 00:07:01.496201+00:00','2026-11-26 18:07:01.565426+00:00',32,31);
INSERT INTO "notice" VALUES(139,'380:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/hNkhGFMLVhQP_Vm3','2026-11-26 00:07:01.497440+00:00','2026-11-26 03:07:01.493099+00:00',21,43);
INSERT INTO "notice" VALUES(140,'381:32','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/HTQ0PvWpJ3NarHRX','2026-11-26 00:07:01.498474+00:00','2026-11-26 18:07:01.565800+00:00',31,32);
INSERT INTO "notice" VALUES(141,'383:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/conversations/vL4MrQwJ4-Hm3HLj','2026-11-26 00:07:01.499467+00:00','2026-11-26 02:07:01.491004+00:00',31,10);
INSERT INTO "notice" VALUES(142,'385:31','{name} wrote you a message.','{}','/conversations/vL4MrQwJ4-Hm3HLj','2026-11-26 03:07:01.496059+00:00','2026-11-26 18:07:01.565076+00:00',10,31);
INSERT INTO "notice" VALUES(143,'386:5','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/hNkhGFMLVhQP_Vm3','2026-11-26 03:07:01.497148+00:00','2026-11-26 18:07:01.560526+00:00',43,5);
INSERT INTO "notice" VALUES(144,'387:21','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/hNkhGFMLVhQP_Vm3','2026-11-26 03:07:01.498176+00:00','2026-11-26 18:07:01.563126+00:00',43,21);
INSERT INTO "notice" VALUES(145,'389:6','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor een leerplek als helpende"}','/conversations/tOl_Qkti7Gv1lOrT','2026-11-26 03:07:01.499136+00:00','2026-11-26 06:07:01.490990+00:00',43,6);
INSERT INTO "notice" VALUES(146,'391:43','{name} wrote you a message.','{}','/conversations/tOl_Qkti7Gv1lOrT','2026-11-26 06:07:01.495797+00:00','2026-11-26 07:07:01.491002+00:00',6,43);
INSERT INTO "notice" VALUES(147,'396:6','{name} wrote you a message.','{}','/conversations/tOl_Qkti7Gv1lOrT','2026-11-26 09:07:01.491460+00:00','2026-11-26 18:07:01.561113+00:00',43,6);
INSERT INTO "notice" VALUES(148,'394:29','A moderator has seen “{title}”. Others can see it now.','{"title":"Een keer per week wandelen en over werk praten","reason":""}','/decisions/KbYBZ2jobfdG0RDr','2026-11-26 09:07:01.493520+00:00','2026-11-26 18:07:01.564678+00:00',NULL,29);
INSERT INTO "notice" VALUES(149,'399:41','A moderator has seen “{title}”. Others can see it now.','{"title":"From housekeeping to the front desk: how do I tell it?","reason":""}','/decisions/Nl1pYkDf1DEwpn48','2026-11-26 11:11:01.493532+00:00','2026-11-26 18:07:01.570914+00:00',NULL,41);
INSERT INTO "notice" VALUES(150,'403:21','A moderator has seen “{title}”. Others can see it now.','{"title":"Hoe praat ik over zeven maanden zonder werk?","reason":""}','/decisions/A9t0dKXJYlMA92Zf','2026-11-26 12:07:01.580504+00:00','2026-11-26 18:07:01.562785+00:00',NULL,21);
INSERT INTO "notice" VALUES(151,'412:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/Uwf9y9cPePxSoYkL','2026-11-26 15:07:01.495714+00:00','2026-11-26 18:07:01.570573+00:00',8,41);
INSERT INTO "notice" VALUES(152,'415:29','{name} offers help with “{title}”.','{"title":"Een keer per week wandelen en over werk praten"}','/requests/oWqpe0c0Gur6Qq_K','2026-11-26 15:07:01.496885+00:00','2026-11-26 18:07:01.564299+00:00',13,29);
INSERT INTO "notice" VALUES(153,'416:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/wos4we-IrQYurGnw','2026-11-26 15:07:01.498078+00:00','2026-11-26 18:07:01.562454+00:00',4,21);
INSERT INTO "notice" VALUES(154,'411:27','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-26 15:07:01.499062+00:00','2026-11-26 18:07:01.563905+00:00',33,27);
INSERT INTO "notice" VALUES(155,'411:33','“{title}” is done. You can still thank the one who helped.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-26 15:07:01.499561+00:00','2026-11-26 18:07:01.568792+00:00',33,33);
INSERT INTO "notice" VALUES(156,'413:27','{name} thanks you for your help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-26 15:07:01.500543+00:00','2026-11-26 18:07:01.563576+00:00',33,27);
INSERT INTO "notice" VALUES(157,'414:33','The one who helped with “{title}” said how it went.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/W87gTHatjy6nrPTb','2026-11-26 15:07:01.501580+00:00','2026-11-26 18:07:01.566210+00:00',33,33);
INSERT INTO "notice" VALUES(158,'408:49','A moderator has seen “{title}”. Others can see it now.','{"title":"Wat trek je aan naar een keuken, als je daar een schort krijgt?","reason":""}','/decisions/5UPHf8Av62xCB-hv','2026-11-26 15:07:01.505361+00:00','2026-11-26 18:07:01.571735+00:00',NULL,49);
INSERT INTO "notice" VALUES(159,'423:11','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Welke banen passen bij tot september?"}','/requests/tUsHXKI2xWKPRK11','2026-11-26 16:11:01.491256+00:00','2026-11-26 17:07:01.505650+00:00',55,11);
INSERT INTO "notice" VALUES(160,'423:55','“{title}” is done. You can still thank the one who helped.','{"title":"Welke banen passen bij tot september?"}','/requests/tUsHXKI2xWKPRK11','2026-11-26 16:11:01.491962+00:00','2026-11-26 18:07:01.572550+00:00',55,55);
INSERT INTO "notice" VALUES(161,'419:34','A moderator has seen “{title}”. Others can see it now.','{"title":"Letter about my welding diploma, I don''t understand it","reason":""}','/decisions/PtKGb14zdD-dT00L','2026-11-26 16:11:01.496122+00:00','2026-11-26 18:07:01.569328+00:00',NULL,34);
INSERT INTO "notice" VALUES(162,'434:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/Uwf9y9cPePxSoYkL','2026-11-26 18:07:01.492945+00:00','2026-11-26 18:07:01.570213+00:00',11,41);
INSERT INTO "notice" VALUES(163,'432:55','The one who helped with “{title}” said how it went.','{"title":"Welke banen passen bij tot september?"}','/requests/tUsHXKI2xWKPRK11','2026-11-26 18:07:01.494332+00:00','2026-11-26 18:07:01.572182+00:00',55,55);
INSERT INTO "notice" VALUES(164,'426:37','A moderator has seen “{title}”. Others can see it now.','{"title":"Zwart is bijna verplicht, maar ik krijg er geen plezier van.","reason":""}','/decisions/C2UyziHcMYsAAFRa','2026-11-26 18:07:01.499129+00:00','2026-11-26 18:07:01.569762+00:00',NULL,37);
INSERT INTO "notice" VALUES(165,'first:77ZvwtKj6tYfLXPb:49','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Leerling-kok, proefavond"}','/outfits/77ZvwtKj6tYfLXPb','2026-11-26 18:07:01.504294+00:00','2026-11-26 18:07:01.571354+00:00',NULL,49);
INSERT INTO "notice" VALUES(166,'helped:mvgktjXJhfPqFE8O:8','What you said helped {name}. Thank you.','{}','/outfits/77ZvwtKj6tYfLXPb','2026-11-26 18:07:01.506225+00:00','2026-11-26 18:07:01.561548+00:00',49,8);
INSERT INTO "notice" VALUES(167,'446:8','{name} wrote you a message.','{}','/conversations/K_8w5jwO5IReWife','2026-11-26 21:07:01.501455+00:00','2026-11-26 22:07:01.703355+00:00',41,8);
INSERT INTO "notice" VALUES(168,'442:11','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/Uwf9y9cPePxSoYkL','2026-11-26 21:07:01.502879+00:00','2026-11-27 18:07:01.521115+00:00',41,11);
INSERT INTO "notice" VALUES(169,'444:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/conversations/K_8w5jwO5IReWife','2026-11-26 21:07:01.504196+00:00','2026-11-26 22:07:01.703355+00:00',41,8);
INSERT INTO "notice" VALUES(170,'445:34','{name} offers help with “{title}”.','{"title":"Letter about my welding diploma, I don''t understand it"}','/requests/q4c_CBNKPu_vgGYN','2026-11-26 21:07:01.505684+00:00','2026-11-27 00:07:01.500915+00:00',25,34);
INSERT INTO "notice" VALUES(171,'450:43','{name} wrote you a message.','{}','/conversations/tOl_Qkti7Gv1lOrT','2026-11-26 22:11:01.491907+00:00','2026-11-27 18:07:01.525908+00:00',6,43);
INSERT INTO "notice" VALUES(172,'451:41','{name} wrote you a message.','{}','/conversations/K_8w5jwO5IReWife','2026-11-26 22:11:01.494877+00:00','2026-11-27 16:07:01.494007+00:00',8,41);
INSERT INTO "notice" VALUES(173,'449:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/wos4we-IrQYurGnw','2026-11-26 22:11:01.500831+00:00','2026-11-27 00:07:01.496953+00:00',24,21);
INSERT INTO "notice" VALUES(174,'first:gkIeNJkQi52whsqv:37','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Kapsalon"}','/outfits/gkIeNJkQi52whsqv','2026-11-26 22:11:01.505059+00:00','2026-11-27 18:07:01.524303+00:00',NULL,37);
INSERT INTO "notice" VALUES(175,'456:24','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/wos4we-IrQYurGnw','2026-11-27 00:07:01.503262+00:00','2026-11-27 18:07:01.521967+00:00',21,24);
INSERT INTO "notice" VALUES(176,'458:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/conversations/CSR3uu7wuWnDcrKf','2026-11-27 00:07:01.504560+00:00','2026-11-27 02:07:01.491203+00:00',21,4);
INSERT INTO "notice" VALUES(177,'460:25','{name} chose your offer: “{title}”. You can talk now.','{"title":"Letter about my welding diploma, I don''t understand it"}','/conversations/hAjeQewNmhOcDUOQ','2026-11-27 00:07:01.505751+00:00','2026-11-27 03:07:01.505388+00:00',34,25);
INSERT INTO "notice" VALUES(178,'454:54','A moderator has seen “{title}”. Others can see it now.','{"title":"Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht\u2026","reason":""}','/decisions/viUCwBU6lo2d8UHw','2026-11-27 00:07:01.508137+00:00','2026-11-27 18:07:01.530869+00:00',NULL,54);
INSERT INTO "notice" VALUES(179,'467:21','{name} wrote you a message.','{}','/conversations/CSR3uu7wuWnDcrKf','2026-11-27 03:07:01.512141+00:00','2026-11-27 18:07:01.521568+00:00',4,21);
INSERT INTO "notice" VALUES(180,'469:34','{name} wrote you a message.','{}','/conversations/hAjeQewNmhOcDUOQ','2026-11-27 03:07:01.513734+00:00','2026-11-27 04:07:01.491064+00:00',25,34);
INSERT INTO "notice" VALUES(181,'first:DrtMV4a1b77gHL4b:54','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Receptie van een hotel"}','/outfits/DrtMV4a1b77gHL4b','2026-11-27 03:07:01.515727+00:00','2026-11-27 18:07:01.530582+00:00',NULL,54);
INSERT INTO "notice" VALUES(182,'helped:hHi2Ng4tZCVUeANx:8','What you said helped {name}. Thank you.','{}','/outfits/DrtMV4a1b77gHL4b','2026-11-27 03:07:01.523307+00:00','2026-11-27 18:07:01.520682+00:00',54,8);
INSERT INTO "notice" VALUES(183,'473:25','{name} wrote you a message.','{}','/conversations/hAjeQewNmhOcDUOQ','2026-11-27 06:07:01.501414+00:00','2026-11-27 18:07:01.522356+00:00',34,25);
INSERT INTO "notice" VALUES(184,'helped:PWkuFvnlSkSuDpjH:36','What you said helped {name}. Thank you.','{}','/outfits/DrtMV4a1b77gHL4b','2026-11-27 06:07:01.503498+00:00','2026-11-27 18:07:01.523505+00:00',54,36);
INSERT INTO "notice" VALUES(185,'478:54','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Receptie van een hotel"}','/outfits/DrtMV4a1b77gHL4b','2026-11-27 06:07:01.516465+00:00','2026-11-27 18:07:01.530294+00:00',NULL,54);
INSERT INTO "notice" VALUES(186,'485:48','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie past een ochtend op mijn hond?","reason":""}','/decisions/kElNxfpqEQmQkK2u','2026-11-27 09:07:01.701058+00:00','2026-11-27 18:07:01.528445+00:00',NULL,48);
INSERT INTO "notice" VALUES(187,'490:48','A moderator has seen “{title}”. Others can see it now.','{"title":"Alles zit onder de haren. Is dat erg, bij een dierenopvang?","reason":""}','/decisions/0SX55wt0Qyqge7_C','2026-11-27 10:11:01.492549+00:00','2026-11-27 18:07:01.528053+00:00',NULL,48);
INSERT INTO "notice" VALUES(188,'495:48','{name} offers help with “{title}”.','{"title":"Wie past een ochtend op mijn hond?"}','/requests/plyy6EPRDNeALFDF','2026-11-27 12:07:01.501609+00:00','2026-11-27 14:07:01.494855+00:00',7,48);
INSERT INTO "notice" VALUES(189,'502:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/YRuhOOqTJZKVvrGr','2026-11-27 13:11:01.491431+00:00','2026-11-27 18:07:01.529996+00:00',36,54);
INSERT INTO "notice" VALUES(190,'497:57','A moderator has seen “{title}”. Others can see it now.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?","reason":""}','/decisions/KvMSGyJELZaBmucy','2026-11-27 13:11:01.495410+00:00','2026-11-27 18:07:01.531246+00:00',NULL,57);
INSERT INTO "notice" VALUES(191,'511:7','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie past een ochtend op mijn hond?"}','/conversations/Rjfedd7rKm2LhLqJ','2026-11-27 14:11:01.491174+00:00','2026-11-27 16:07:01.496074+00:00',48,7);
INSERT INTO "notice" VALUES(192,'507:31','A moderator has seen “{title}”. Others can see it now.','{"title":"In welke voelt een team zich op zijn gemak, A of B?","reason":""}','/decisions/F8TMOMeKXBQt6k_S','2026-11-27 14:11:01.494933+00:00','2026-11-27 18:07:01.523070+00:00',NULL,31);
INSERT INTO "notice" VALUES(193,'517:8','{name} wrote you a message.','{}','/conversations/LnHgze_GP-o9_E3x','2026-11-27 15:07:01.676774+00:00','2026-11-27 17:07:01.497098+00:00',49,8);
INSERT INTO "notice" VALUES(194,'518:7','{name} wrote you a message.','{}','/conversations/Rjfedd7rKm2LhLqJ','2026-11-27 15:07:01.678126+00:00','2026-11-27 16:07:01.496074+00:00',48,7);
INSERT INTO "notice" VALUES(195,'513:46','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie reist een keer mee naar Barendrecht?","reason":""}','/decisions/RS6lpHNjNBdFGt6U','2026-11-27 15:07:01.680694+00:00','2026-11-27 18:07:01.526735+00:00',NULL,46);
INSERT INTO "notice" VALUES(196,'first:5TXdLc-E7yUaYsWH:48','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Dierenopvang"}','/outfits/5TXdLc-E7yUaYsWH','2026-11-27 15:07:01.683255+00:00','2026-11-27 18:07:01.527734+00:00',NULL,48);
INSERT INTO "notice" VALUES(197,'527:8','{name} wrote you a message.','{}','/conversations/K_8w5jwO5IReWife','2026-11-27 17:11:01.491614+00:00','2026-11-27 18:07:01.520284+00:00',41,8);
INSERT INTO "notice" VALUES(198,'528:48','{name} wrote you a message.','{}','/conversations/Rjfedd7rKm2LhLqJ','2026-11-27 17:11:01.492996+00:00','2026-11-27 18:07:01.527326+00:00',7,48);
INSERT INTO "notice" VALUES(199,'533:49','{name} wrote you a message.','{}','/conversations/LnHgze_GP-o9_E3x','2026-11-27 17:11:01.494203+00:00','2026-11-27 18:07:01.528847+00:00',8,49);
INSERT INTO "notice" VALUES(200,'526:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/YRuhOOqTJZKVvrGr','2026-11-27 17:11:01.495525+00:00','2026-11-27 18:07:01.529654+00:00',14,54);
INSERT INTO "notice" VALUES(201,'521:40','A moderator has seen “{title}”. Others can see it now.','{"title":"Ze zeiden: netjes, maar niet opvallend. Is een das te veel?","reason":""}','/decisions/f_yTtLJWa7QT5FbA','2026-11-27 17:11:01.499476+00:00','2026-11-27 18:07:01.525498+00:00',NULL,40);
INSERT INTO "notice" VALUES(202,'helped:waNh-nI_BZPJ8Cz1:37','What you said helped {name}. Thank you.','{}','/outfits/5TXdLc-E7yUaYsWH','2026-11-27 17:11:01.501324+00:00','2026-11-27 18:07:01.523978+00:00',48,37);
INSERT INTO "notice" VALUES(203,'first:dRw5gEK7PTQ0bLJo:31','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Frontend-ontwikkelaar"}','/outfits/dRw5gEK7PTQ0bLJo','2026-11-27 17:11:01.504895+00:00','2026-11-27 18:07:01.522748+00:00',NULL,31);
INSERT INTO "notice" VALUES(204,'536:50','A moderator has seen “{title}”. Others can see it now.','{"title":"Wie durft eerlijk naar mijn werk te kijken?","reason":""}','/decisions/BJG9dSXSqo0AIkfs','2026-11-27 18:07:01.492202+00:00','2026-11-27 18:07:01.529229+00:00',NULL,50);
INSERT INTO "notice" VALUES(205,'548:36','{name} wrote you a message.','{}','/conversations/B1a9JjKByaoxpW3U','2026-11-27 20:11:01.492229+00:00','2026-11-27 21:07:01.491040+00:00',54,36);
INSERT INTO "notice" VALUES(206,'549:4','{name} wrote you a message.','{}','/conversations/CSR3uu7wuWnDcrKf','2026-11-27 20:11:01.494164+00:00','2026-11-27 21:07:01.493102+00:00',21,4);
INSERT INTO "notice" VALUES(207,'540:14','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/YRuhOOqTJZKVvrGr','2026-11-27 20:11:01.496649+00:00',NULL,54,14);
INSERT INTO "notice" VALUES(208,'542:36','{name} chose your offer: “{title}”. You can talk now.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/conversations/B1a9JjKByaoxpW3U','2026-11-27 20:11:01.497792+00:00','2026-11-27 21:07:01.491040+00:00',54,36);
INSERT INTO "notice" VALUES(209,'550:57','{name} offers help with “{title}”.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/requests/pi3q_OicbSNhjAsM','2026-11-27 20:11:01.499397+00:00','2026-11-28 00:07:01.492778+00:00',10,57);
INSERT INTO "notice" VALUES(210,'first:UX_Ie1reL-6dyXLd:40','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Leerling-beveiliger"}','/outfits/UX_Ie1reL-6dyXLd','2026-11-27 20:11:01.506904+00:00',NULL,NULL,40);
INSERT INTO "notice" VALUES(211,'555:54','{name} wrote you a message.','{}','/conversations/B1a9JjKByaoxpW3U','2026-11-27 21:07:01.495693+00:00','2026-11-27 22:07:01.501722+00:00',36,54);
INSERT INTO "notice" VALUES(212,'556:21','{name} wrote you a message.','{}','/conversations/CSR3uu7wuWnDcrKf','2026-11-27 21:07:01.497458+00:00',NULL,4,21);
INSERT INTO "notice" VALUES(213,'553:21','A moderator has seen “{title}”. Others can see it now.','{"title":"A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof\u2026","reason":""}','/decisions/6fArKzobTzVrxcEZ','2026-11-27 21:07:01.503624+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(214,'564:54','{name} wrote you a message.','{}','/conversations/B1a9JjKByaoxpW3U','2026-11-28 00:07:01.495703+00:00','2026-11-28 16:07:01.491341+00:00',36,54);
INSERT INTO "notice" VALUES(215,'562:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/O0YxLwDUC8pMCMcZ','2026-11-28 00:07:01.497078+00:00',NULL,15,46);
INSERT INTO "notice" VALUES(216,'563:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/VHLs3uF8H6yppu4C','2026-11-28 00:07:01.498244+00:00',NULL,18,50);
INSERT INTO "notice" VALUES(217,'569:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/conversations/WQm4DM9VGpZO01UE','2026-11-28 00:07:01.499261+00:00','2026-11-28 02:07:01.588246+00:00',57,10);
INSERT INTO "notice" VALUES(218,'first:XDikympfDxFvAOXW:21','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Administratie bij een notaris"}','/outfits/XDikympfDxFvAOXW','2026-11-28 00:07:01.502123+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(219,'helped:bFQW_x1udM2R8HN-:11','What you said helped {name}. Thank you.','{}','/outfits/XDikympfDxFvAOXW','2026-11-28 00:07:01.503374+00:00',NULL,21,11);
INSERT INTO "notice" VALUES(220,'577:57','{name} wrote you a message.','{}','/conversations/WQm4DM9VGpZO01UE','2026-11-28 02:11:01.491994+00:00','2026-11-28 03:07:01.490994+00:00',10,57);
INSERT INTO "notice" VALUES(221,'576:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/VHLs3uF8H6yppu4C','2026-11-28 02:11:01.493232+00:00',NULL,31,50);
INSERT INTO "notice" VALUES(222,'582:10','{name} wrote you a message.','{}','/conversations/WQm4DM9VGpZO01UE','2026-11-28 03:07:01.493413+00:00',NULL,57,10);
INSERT INTO "notice" VALUES(223,'580:47','A moderator has seen “{title}”. Others can see it now.','{"title":"Ze zeggen dat het informeel is. Maar het is wel de gemeente.","reason":""}','/decisions/Nt0vvmwcr-YpRpV1','2026-11-28 03:07:01.495483+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(224,'586:40','A moderator has seen “{title}”. Others can see it now.','{"title":"Mijn brief voor een leerbaan klinkt te stoer","reason":""}','/decisions/kjFWh1UEkpqNTmIi','2026-11-28 06:07:01.503049+00:00',NULL,NULL,40);
INSERT INTO "notice" VALUES(225,'592:21','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Administratie bij een notaris"}','/outfits/XDikympfDxFvAOXW','2026-11-28 06:07:01.506008+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(226,'595:37','A moderator has seen “{title}”. Others can see it now.','{"title":"Proefknippen bij een nieuwe salon","reason":""}','/decisions/G0_4x1ScT8eI1rj7','2026-11-28 07:11:01.493874+00:00',NULL,NULL,37);
INSERT INTO "notice" VALUES(227,'first:3XMCRdLy-UHPy-7b:47','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Publieksdienst, burgerzaken"}','/outfits/3XMCRdLy-UHPy-7b','2026-11-28 07:11:01.496050+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(228,'603:26','A moderator has seen “{title}”. Others can see it now.','{"title":"Praat met mij Nederlands over mijn werk","reason":""}','/decisions/JUxCzB10cdAVa2KF','2026-11-28 08:11:01.495919+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(229,'610:44','A moderator has seen “{title}”. Others can see it now.','{"title":"Een kwekerij bellen, en dan?","reason":""}','/decisions/EoDKqlfP6hpBmGHG','2026-11-28 08:32:01.494610+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(230,'612:33','A moderator has seen “{title}”. Others can see it now.','{"title":"Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.","reason":""}','/decisions/4jJJQqegNUnG7JKB','2026-11-28 09:07:01.628461+00:00',NULL,NULL,33);
INSERT INTO "notice" VALUES(231,'619:31','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Frontend-ontwikkelaar"}','/outfits/dRw5gEK7PTQ0bLJo','2026-11-28 09:07:01.631951+00:00',NULL,NULL,31);
INSERT INTO "notice" VALUES(232,'623:46','A moderator has seen “{title}”. Others can see it now.','{"title":"Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende\u2026","reason":""}','/decisions/tuFkyEdpPjaiKLEt','2026-11-28 10:11:01.495863+00:00',NULL,NULL,46);
INSERT INTO "notice" VALUES(233,'630:32','A moderator has seen “{title}”. Others can see it now.','{"title":"Half an hour of Dutch before an interview","reason":""}','/decisions/WsMqSgV8v_LoNH6q','2026-11-28 10:32:01.496134+00:00',NULL,NULL,32);
INSERT INTO "notice" VALUES(234,'640:37','{name} offers help with “{title}”.','{"title":"Proefknippen bij een nieuwe salon"}','/requests/Yyl6Mw0Oc7Gpcy4Y','2026-11-28 11:11:01.491402+00:00',NULL,17,37);
INSERT INTO "notice" VALUES(235,'632:57','A moderator has seen “{title}”. Others can see it now.','{"title":"Is een overhemd overdreven voor een stage?","reason":""}','/decisions/wI6S69nNKuH1mzGN','2026-11-28 11:11:01.497094+00:00',NULL,NULL,57);
INSERT INTO "notice" VALUES(236,'first:o4MBRPZPyP4j07lB:33','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Orderverzamelaar, vroege dienst"}','/outfits/o4MBRPZPyP4j07lB','2026-11-28 11:11:01.500004+00:00',NULL,NULL,33);
INSERT INTO "notice" VALUES(237,'644:52','A moderator has seen “{title}”. Others can see it now.','{"title":"Werkschoenen maat 44 voor een proefdag","reason":""}','/decisions/2099IoOyTOz9bPk3','2026-11-28 11:32:01.494407+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(238,'646:53','A moderator has seen “{title}”. Others can see it now.','{"title":"In Porto we wear uniforms at interviews. Here I think not. Is this\u2026","reason":""}','/decisions/--go4YkxlQkFa4Op','2026-11-28 11:41:01.493697+00:00',NULL,NULL,53);
INSERT INTO "notice" VALUES(239,'653:26','{name} offers help with “{title}”.','{"title":"Praat met mij Nederlands over mijn werk"}','/requests/mrAVojrvaeMjkvKh','2026-11-28 12:07:01.500400+00:00',NULL,6,26);
INSERT INTO "notice" VALUES(240,'656:52','A moderator has seen “{title}”. Others can see it now.','{"title":"Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist\u2026","reason":""}','/decisions/vfTw0Va8xCAVhZGU','2026-11-28 12:32:01.492597+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(241,'658:47','A moderator has seen “{title}”. Others can see it now.','{"title":"Wat draag je bij de gemeente?","reason":""}','/decisions/vQRU2qv_6kdWLBOx','2026-11-28 12:41:01.496677+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(242,'663:26','A moderator has seen “{title}”. Others can see it now.','{"title":"I have work clothes and one good shirt. Which one for the first talk?\u2026","reason":""}','/decisions/K14RbDTO4Us019x3','2026-11-28 13:11:01.492371+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(243,'first:R6QyEBXXZ__e80pT:53','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Care assistant, weekends"}','/outfits/R6QyEBXXZ__e80pT','2026-11-28 13:51:01.493084+00:00',NULL,NULL,53);
INSERT INTO "notice" VALUES(244,'670:21','{name} offers help with “{title}”.','{"title":"Een rustige foto voor LinkedIn"}','/requests/7hyq97je0rCB85Vb','2026-11-28 14:11:01.491445+00:00',NULL,18,21);
INSERT INTO "notice" VALUES(245,'675:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/O0YxLwDUC8pMCMcZ','2026-11-28 15:01:01.491416+00:00',NULL,38,46);
INSERT INTO "notice" VALUES(246,'676:47','{name} offers help with “{title}”.','{"title":"Wat draag je bij de gemeente?"}','/requests/4T433DvQT6Wae2VH','2026-11-28 15:01:01.492640+00:00',NULL,16,47);
INSERT INTO "notice" VALUES(247,'673:44','A moderator has seen “{title}”. Others can see it now.','{"title":"Het regent donderdag. Kom je dan in je regenjas binnen?","reason":""}','/decisions/q8aSKYMoiLdLa1t9','2026-11-28 15:01:01.496258+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(248,'684:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/KOu1L_G_llX4SRxL','2026-11-28 15:07:01.596932+00:00',NULL,11,54);
INSERT INTO "notice" VALUES(249,'first:n3fxsssaCS68V_ft:57','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Stage systeembeheer"}','/outfits/n3fxsssaCS68V_ft','2026-11-28 15:07:01.599425+00:00',NULL,NULL,57);
INSERT INTO "notice" VALUES(250,'696:36','{name} wrote you a message.','{}','/conversations/B1a9JjKByaoxpW3U','2026-11-28 16:21:01.491527+00:00','2026-11-28 16:57:01.490998+00:00',54,36);
INSERT INTO "notice" VALUES(251,'695:32','{name} offers help with “{title}”.','{"title":"Half an hour of Dutch before an interview"}','/requests/ronpBs9Ci-MAQmlJ','2026-11-28 16:21:01.493165+00:00',NULL,25,32);
INSERT INTO "notice" VALUES(252,'689:50','A moderator has seen “{title}”. Others can see it now.','{"title":"Zij dragen daar alles door elkaar. Is dit te braaf?","reason":""}','/decisions/-xRl6g_xLyPDPS_L','2026-11-28 16:21:01.496957+00:00',NULL,NULL,50);
INSERT INTO "notice" VALUES(253,'first:liM3xEdaSGIj9-Jl:52','Somebody looked at your outfit: {job}. After three answers we put them together for you.','{"job":"Schildersleerling, proefdag"}','/outfits/liM3xEdaSGIj9-Jl','2026-11-28 16:21:01.499357+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(254,'701:54','{name} wrote you a message.','{}','/conversations/B1a9JjKByaoxpW3U','2026-11-28 18:07:01.491383+00:00',NULL,36,54);
INSERT INTO "notice" VALUES(255,'700:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/KOu1L_G_llX4SRxL','2026-11-28 18:07:01.492583+00:00',NULL,25,54);
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
INSERT INTO "offer" VALUES(1,'Mv76WlwFq8XqXx9H','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-07 00:07:01.493148+00:00','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','accepted','2026-11-07 10:07:01.492621+00:00',16,3);
INSERT INTO "offer" VALUES(2,'2Oeic7Auv8ptghJ-','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-10 22:07:01.493166+00:00','Strepen kan ik. Stuur maar, je krijgt de helft terug.','accepted','2026-11-11 06:07:01.492345+00:00',4,5);
INSERT INTO "offer" VALUES(3,'LHvXtgoqZji-j8Lf','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-12 22:07:01.493337+00:00','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','accepted','2026-11-13 06:07:01.492547+00:00',42,6);
INSERT INTO "offer" VALUES(4,'CDceW6aDyhCs29fW','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-15 22:07:01.498487+00:00','Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.','declined','2026-11-16 10:07:01.492463+00:00',4,7);
INSERT INTO "offer" VALUES(5,'dhs7lAF92kdwCMWT','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-16 03:07:01.499238+00:00','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','accepted','2026-11-16 10:07:01.491891+00:00',9,7);
INSERT INTO "offer" VALUES(6,'FR79vD20Q4nCk5lo','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-16 18:07:01.494615+00:00','Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?','declined','2026-11-17 18:07:01.491491+00:00',16,4);
INSERT INTO "offer" VALUES(7,'dZ9wgnTGUV5csVGd','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-16 22:07:01.492646+00:00','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','accepted','2026-11-17 08:07:01.492008+00:00',24,8);
INSERT INTO "offer" VALUES(8,'cfU78wRXrkBzUamU','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-18 20:07:01.492768+00:00','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','accepted','2026-11-19 03:07:01.491885+00:00',12,9);
INSERT INTO "offer" VALUES(9,'e9lF9joZg6NFkpX9','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-18 22:07:01.492616+00:00','Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.','declined','2026-11-19 03:07:01.492434+00:00',7,9);
INSERT INTO "offer" VALUES(10,'WQ5WZ2Gfhqm9ERg3','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-20 16:07:01.492743+00:00','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','accepted','2026-11-20 22:07:01.491959+00:00',21,10);
INSERT INTO "offer" VALUES(11,'xie4buFDILZnY5Ec','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-20 20:07:01.492702+00:00','Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.','declined','2026-11-20 22:07:01.492499+00:00',4,10);
INSERT INTO "offer" VALUES(12,'5AafdnUi4sd-8eDw','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-21 22:07:01.499401+00:00','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','accepted','2026-11-22 08:07:01.492051+00:00',11,11);
INSERT INTO "offer" VALUES(13,'25QOZZQkQFuZjZOi','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-22 17:07:01.492781+00:00','Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.','declined','2026-11-23 06:07:01.492564+00:00',4,13);
INSERT INTO "offer" VALUES(14,'Q9co17-H-XXT4e_A','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-22 19:07:01.492884+00:00','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','accepted','2026-11-23 06:07:01.492011+00:00',27,13);
INSERT INTO "offer" VALUES(15,'HRmA7LNAbMAoO0Tn','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-23 22:07:01.492810+00:00','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','accepted','2026-11-24 10:07:01.492036+00:00',28,15);
INSERT INTO "offer" VALUES(16,'0nrxkpYUCz73Gz_v','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-24 16:07:01.492765+00:00','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','accepted','2026-11-24 20:07:01.491982+00:00',8,16);
INSERT INTO "offer" VALUES(17,'iOqtSlQHauq9e1h-','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-25 13:07:01.492967+00:00','Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.','open',NULL,7,17);
INSERT INTO "offer" VALUES(18,'hl9TYlyqIH3QrqvZ','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-25 16:07:01.496161+00:00','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','accepted','2026-11-26 00:07:01.491892+00:00',10,18);
INSERT INTO "offer" VALUES(19,'i6b5Ag79hFYTLtXY','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-25 20:07:01.492920+00:00','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','accepted','2026-11-26 03:07:01.492027+00:00',6,19);
INSERT INTO "offer" VALUES(20,'jyC7-n0tk5aEZpe4','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-25 22:07:01.492702+00:00','Ik lees hem vanavond. Eén bladzijde is precies goed.','declined','2026-11-26 03:07:01.492632+00:00',5,19);
INSERT INTO "offer" VALUES(21,'3l3TnqSQ9wkqqFph','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-25 22:07:01.495670+00:00','I practised this last month. Talking aloud while typing helps. Happy to share my list.','declined','2026-11-26 00:07:01.492508+00:00',32,18);
INSERT INTO "offer" VALUES(22,'OLPtrRsUS6P5TRt4','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-25 23:07:01.492687+00:00','Ik help graag. Ik heb er net een voor de zorg gelezen.','declined','2026-11-26 03:07:01.492880+00:00',21,19);
INSERT INTO "offer" VALUES(23,'dZ86QhJo6vLe768_','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 13:07:01.494840+00:00','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','accepted','2026-11-26 20:07:01.507793+00:00',8,21);
INSERT INTO "offer" VALUES(24,'FYRH1XkLHRJQzQcq','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-26 14:07:01.494050+00:00','Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.','open',NULL,13,20);
INSERT INTO "offer" VALUES(25,'MDcSpEnROk9pRy1v','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 15:07:01.492542+00:00','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','accepted','2026-11-27 00:07:01.496020+00:00',4,22);
INSERT INTO "offer" VALUES(26,'y6N0c7IPjp0VabkV','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 17:07:01.513873+00:00','Wednesday morning works for me. We make a list of everything you already do that the desk does too.','declined','2026-11-26 20:07:01.508465+00:00',11,21);
INSERT INTO "offer" VALUES(27,'bsXIxsk0jzFr-97B','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-26 21:07:01.492831+00:00','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','accepted','2026-11-27 00:07:01.500378+00:00',25,23);
INSERT INTO "offer" VALUES(28,'Irhe-2VEr-KDB4Uj','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 22:07:01.699698+00:00','Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.','declined','2026-11-27 00:07:01.496669+00:00',24,22);
INSERT INTO "offer" VALUES(29,'TW-bx9vBnx6sqDEb','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-27 12:07:01.500097+00:00','Hij mag in mijn tuin. Ik heb nog worst.','accepted','2026-11-27 14:07:01.494309+00:00',7,25);
INSERT INTO "offer" VALUES(30,'jtgRCfx9ySvpSKrI','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 13:07:01.691706+00:00','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','accepted','2026-11-27 19:07:01.492151+00:00',36,26);
INSERT INTO "offer" VALUES(31,'8wHREJe71YfaLSBX','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 16:07:01.492817+00:00','Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.','declined','2026-11-27 19:07:01.492726+00:00',14,26);
INSERT INTO "offer" VALUES(32,'CEIvEWV4PNoQ6UIc','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-27 20:07:01.727747+00:00','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','accepted','2026-11-28 00:07:01.492224+00:00',10,27);
INSERT INTO "offer" VALUES(33,'RiyVzkZFFNUOj6Ai','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 22:07:01.505895+00:00','Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.','open',NULL,15,28);
INSERT INTO "offer" VALUES(34,'WeMdqLBD6OXjLleY','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-27 22:07:01.509039+00:00','Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.','open',NULL,18,29);
INSERT INTO "offer" VALUES(35,'3ZplmaeC551qq93X','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 02:07:01.587003+00:00','Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.','open',NULL,31,29);
INSERT INTO "offer" VALUES(36,'O5zLlTsA3xIRXHcT','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 11:07:01.704934+00:00','Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?','open',NULL,17,31);
INSERT INTO "offer" VALUES(37,'srM_0r1MUoxp5ZZX','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 12:07:01.496233+00:00','Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.','open',NULL,6,32);
INSERT INTO "offer" VALUES(38,'sVIToVfpybCLXaan','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 14:07:01.628516+00:00','Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.','open',NULL,18,34);
INSERT INTO "offer" VALUES(39,'U9gjf-XnMeKcQZTG','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 14:37:01.496807+00:00','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','open',NULL,38,28);
INSERT INTO "offer" VALUES(40,'q3_IfB4AC4RDKV5C','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 14:37:01.500303+00:00','Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.','open',NULL,16,38);
INSERT INTO "offer" VALUES(41,'DZiuPXXcFEBZ9ro6','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 15:07:01.595467+00:00','Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.','open',NULL,11,39);
INSERT INTO "offer" VALUES(42,'AWVheCmeWQ5prrsb','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 15:52:01.492515+00:00','Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.','open',NULL,25,35);
INSERT INTO "offer" VALUES(43,'kbSaziSwoZ92VzUh','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 16:37:01.492711+00:00','Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.','open',NULL,25,39);
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
INSERT INTO "outbox" VALUES(88,'notice:264:45',45,'floris@demo.example','notice','{}',1,NULL,'','2026-11-21 13:11:01.498999+00:00','2026-11-21 18:07:01.509288+00:00');
INSERT INTO "outbox" VALUES(89,'notice:280:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-21 17:11:01.491822+00:00','2026-11-21 18:07:01.511209+00:00');
INSERT INTO "outbox" VALUES(90,'notice:281:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-21 17:11:01.493111+00:00','2026-11-21 18:07:01.512987+00:00');
INSERT INTO "outbox" VALUES(91,'notice:278:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-21 17:11:01.498373+00:00','2026-11-21 18:07:01.515052+00:00');
INSERT INTO "outbox" VALUES(92,'notice:first:bvkTi5dATxva0B3i:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-21 17:11:01.502128+00:00','2026-11-21 18:07:01.516951+00:00');
INSERT INTO "outbox" VALUES(93,'notice:290:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-21 18:07:01.492571+00:00','2026-11-21 18:07:01.519066+00:00');
INSERT INTO "outbox" VALUES(94,'notice:helped:lyHIfLubZKd-LHMR:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-21 18:07:01.494203+00:00','2026-11-21 18:07:01.520966+00:00');
INSERT INTO "outbox" VALUES(95,'notice:303:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-21 22:07:01.501194+00:00','2026-11-22 18:07:01.497522+00:00');
INSERT INTO "outbox" VALUES(96,'notice:302:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-21 22:07:01.503800+00:00','2026-11-22 18:07:01.499469+00:00');
INSERT INTO "outbox" VALUES(97,'notice:310:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.492355+00:00','2026-11-22 18:07:01.501315+00:00');
INSERT INTO "outbox" VALUES(98,'notice:307:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.493452+00:00','2026-11-22 18:07:01.503408+00:00');
INSERT INTO "outbox" VALUES(99,'notice:313:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.494514+00:00','2026-11-22 18:07:01.505473+00:00');
INSERT INTO "outbox" VALUES(100,'notice:313:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.495006+00:00','2026-11-22 18:07:01.507561+00:00');
INSERT INTO "outbox" VALUES(101,'notice:314:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.495972+00:00','2026-11-22 18:07:01.509378+00:00');
INSERT INTO "outbox" VALUES(102,'notice:315:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.496896+00:00','2026-11-22 18:07:01.511257+00:00');
INSERT INTO "outbox" VALUES(103,'notice:304:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-22 15:11:01.500917+00:00','2026-11-22 18:07:01.513207+00:00');
INSERT INTO "outbox" VALUES(104,'notice:320:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-22 18:07:01.491615+00:00','2026-11-22 18:07:01.515233+00:00');
INSERT INTO "outbox" VALUES(105,'notice:318:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-22 18:07:01.493641+00:00','2026-11-22 18:07:01.517193+00:00');
INSERT INTO "outbox" VALUES(106,'notice:321:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-22 22:11:01.491529+00:00','2026-11-23 18:07:01.496244+00:00');
INSERT INTO "outbox" VALUES(107,'notice:330:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-23 16:11:01.492268+00:00','2026-11-23 18:07:01.498097+00:00');
INSERT INTO "outbox" VALUES(108,'notice:326:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-23 16:11:01.494696+00:00','2026-11-23 18:07:01.500235+00:00');
INSERT INTO "outbox" VALUES(109,'notice:328:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-23 16:11:01.495662+00:00','2026-11-23 18:07:01.502133+00:00');
INSERT INTO "outbox" VALUES(110,'notice:324:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-23 16:11:01.500205+00:00','2026-11-23 18:07:01.504057+00:00');
INSERT INTO "outbox" VALUES(111,'notice:337:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-23 18:07:01.492415+00:00','2026-11-23 18:07:01.506003+00:00');
INSERT INTO "outbox" VALUES(112,'notice:343:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-24 13:11:01.492186+00:00','2026-11-24 18:07:01.501208+00:00');
INSERT INTO "outbox" VALUES(113,'notice:339:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-24 13:11:01.493506+00:00','2026-11-24 18:07:01.503210+00:00');
INSERT INTO "outbox" VALUES(114,'notice:341:28',28,'esma@demo.example','notice','{}',1,NULL,'','2026-11-24 13:11:01.494471+00:00','2026-11-24 18:07:01.505279+00:00');
INSERT INTO "outbox" VALUES(115,'notice:352:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.491565+00:00','2026-11-24 18:07:01.507341+00:00');
INSERT INTO "outbox" VALUES(116,'notice:349:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.492544+00:00','2026-11-24 18:07:01.509667+00:00');
INSERT INTO "outbox" VALUES(117,'notice:349:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.493101+00:00','2026-11-24 18:07:01.511687+00:00');
INSERT INTO "outbox" VALUES(118,'notice:350:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.494079+00:00','2026-11-24 18:07:01.513667+00:00');
INSERT INTO "outbox" VALUES(119,'notice:351:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.495046+00:00','2026-11-24 18:07:01.515752+00:00');
INSERT INTO "outbox" VALUES(120,'notice:346:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-24 18:07:01.497197+00:00','2026-11-24 18:07:01.517770+00:00');
INSERT INTO "outbox" VALUES(121,'notice:357:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-25 08:11:01.492402+00:00','2026-11-25 18:07:01.501871+00:00');
INSERT INTO "outbox" VALUES(122,'notice:355:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-25 08:11:01.493468+00:00','2026-11-25 18:07:01.504033+00:00');
INSERT INTO "outbox" VALUES(123,'notice:asked-how:bvkTi5dATxva0B3i',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-25 08:11:01.496274+00:00','2026-11-25 18:07:01.505944+00:00');
INSERT INTO "outbox" VALUES(124,'notice:360:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-25 12:11:01.493806+00:00','2026-11-25 18:07:01.508130+00:00');
INSERT INTO "outbox" VALUES(125,'notice:367:28',28,'esma@demo.example','notice','{}',1,NULL,'','2026-11-25 16:11:01.491697+00:00','2026-11-25 18:07:01.509897+00:00');
INSERT INTO "outbox" VALUES(126,'notice:368:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-25 16:11:01.492940+00:00','2026-11-25 18:07:01.511681+00:00');
INSERT INTO "outbox" VALUES(127,'notice:366:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-25 16:11:01.494117+00:00','2026-11-25 18:07:01.513543+00:00');
INSERT INTO "outbox" VALUES(128,'notice:370:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-25 16:11:01.495267+00:00','2026-11-25 18:07:01.515450+00:00');
INSERT INTO "outbox" VALUES(129,'notice:364:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-25 16:11:01.498930+00:00','2026-11-25 18:07:01.517462+00:00');
INSERT INTO "outbox" VALUES(130,'notice:374:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-25 18:07:01.493090+00:00','2026-11-25 18:07:01.519589+00:00');
INSERT INTO "outbox" VALUES(131,'notice:372:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-25 18:07:01.495245+00:00','2026-11-25 18:07:01.522021+00:00');
INSERT INTO "outbox" VALUES(132,'notice:told:bvkTi5dATxva0B3i:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-25 18:07:01.497355+00:00','2026-11-25 18:07:01.524083+00:00');
INSERT INTO "outbox" VALUES(133,'notice:told:bvkTi5dATxva0B3i:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-25 18:07:01.497843+00:00','2026-11-25 18:07:01.525945+00:00');
INSERT INTO "outbox" VALUES(134,'notice:told:bvkTi5dATxva0B3i:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-25 18:07:01.498314+00:00','2026-11-25 18:07:01.527874+00:00');
INSERT INTO "outbox" VALUES(135,'notice:377:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-25 21:07:01.491698+00:00','2026-11-25 21:07:01.496636+00:00');
INSERT INTO "outbox" VALUES(136,'notice:376:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-25 21:07:01.493353+00:00','2026-11-25 21:07:01.499019+00:00');
INSERT INTO "outbox" VALUES(137,'notice:378:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-26 00:07:01.495265+00:00','2026-11-26 00:07:01.503070+00:00');
INSERT INTO "outbox" VALUES(138,'notice:379:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-26 00:07:01.496441+00:00','2026-11-26 00:07:01.505210+00:00');
INSERT INTO "outbox" VALUES(139,'notice:380:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-26 00:07:01.497669+00:00','2026-11-26 00:07:01.507247+00:00');
INSERT INTO "outbox" VALUES(140,'notice:381:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-26 00:07:01.498731+00:00','2026-11-26 00:07:01.509443+00:00');
INSERT INTO "outbox" VALUES(141,'notice:383:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-26 00:07:01.499693+00:00','2026-11-26 00:07:01.511417+00:00');
INSERT INTO "outbox" VALUES(142,'notice:385:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-26 03:07:01.496316+00:00','2026-11-26 03:07:01.502864+00:00');
INSERT INTO "outbox" VALUES(143,'notice:386:5',5,'marjan@demo.example','notice','{}',1,NULL,'','2026-11-26 03:07:01.497387+00:00','2026-11-26 03:07:01.504957+00:00');
INSERT INTO "outbox" VALUES(144,'notice:387:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-26 03:07:01.498406+00:00','2026-11-26 03:07:01.507449+00:00');
INSERT INTO "outbox" VALUES(145,'notice:389:6',6,'truus@demo.example','notice','{}',1,NULL,'','2026-11-26 03:07:01.499372+00:00','2026-11-26 03:07:01.509518+00:00');
INSERT INTO "outbox" VALUES(146,'notice:391:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-26 06:07:01.496049+00:00','2026-11-26 06:07:01.501361+00:00');
INSERT INTO "outbox" VALUES(147,'notice:396:6',6,'truus@demo.example','notice','{}',1,NULL,'','2026-11-26 09:07:01.491718+00:00','2026-11-26 09:07:01.497260+00:00');
INSERT INTO "outbox" VALUES(148,'notice:394:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-26 09:07:01.493769+00:00','2026-11-26 09:07:01.499320+00:00');
INSERT INTO "outbox" VALUES(149,'notice:399:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-26 11:11:01.493800+00:00','2026-11-26 12:07:01.585334+00:00');
INSERT INTO "outbox" VALUES(150,'notice:403:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-26 12:07:01.580853+00:00','2026-11-26 12:07:01.587663+00:00');
INSERT INTO "outbox" VALUES(151,'notice:412:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.495976+00:00','2026-11-26 15:07:01.510334+00:00');
INSERT INTO "outbox" VALUES(152,'notice:415:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.497173+00:00','2026-11-26 15:07:01.512318+00:00');
INSERT INTO "outbox" VALUES(153,'notice:416:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.498309+00:00','2026-11-26 15:07:01.514190+00:00');
INSERT INTO "outbox" VALUES(154,'notice:411:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.499289+00:00','2026-11-26 15:07:01.516076+00:00');
INSERT INTO "outbox" VALUES(155,'notice:411:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.499775+00:00','2026-11-26 15:07:01.518164+00:00');
INSERT INTO "outbox" VALUES(156,'notice:413:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.500780+00:00','2026-11-26 15:07:01.520059+00:00');
INSERT INTO "outbox" VALUES(157,'notice:414:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.501810+00:00','2026-11-26 15:07:01.522117+00:00');
INSERT INTO "outbox" VALUES(158,'notice:408:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 15:07:01.505617+00:00','2026-11-26 15:07:01.523981+00:00');
INSERT INTO "outbox" VALUES(159,'notice:423:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-26 16:11:01.491592+00:00','2026-11-26 18:07:01.524367+00:00');
INSERT INTO "outbox" VALUES(160,'notice:423:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-26 16:11:01.492222+00:00','2026-11-26 18:07:01.526773+00:00');
INSERT INTO "outbox" VALUES(161,'notice:419:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-26 16:11:01.496421+00:00','2026-11-26 18:07:01.529328+00:00');
INSERT INTO "outbox" VALUES(162,'notice:434:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-26 18:07:01.493288+00:00','2026-11-26 18:07:01.534329+00:00');
INSERT INTO "outbox" VALUES(163,'notice:432:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-26 18:07:01.496554+00:00','2026-11-26 18:07:01.536781+00:00');
INSERT INTO "outbox" VALUES(164,'notice:426:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-26 18:07:01.499489+00:00','2026-11-26 18:07:01.542833+00:00');
INSERT INTO "outbox" VALUES(165,'notice:first:77ZvwtKj6tYfLXPb:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 18:07:01.504776+00:00','2026-11-26 18:07:01.545482+00:00');
INSERT INTO "outbox" VALUES(166,'notice:helped:mvgktjXJhfPqFE8O:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-26 18:07:01.508538+00:00','2026-11-26 18:07:01.548659+00:00');
INSERT INTO "outbox" VALUES(167,'notice:446:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-26 21:07:01.501779+00:00','2026-11-26 21:07:01.512022+00:00');
INSERT INTO "outbox" VALUES(168,'notice:442:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-26 21:07:01.503192+00:00','2026-11-26 21:07:01.515530+00:00');
INSERT INTO "outbox" VALUES(169,'notice:444:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-26 21:07:01.504492+00:00','2026-11-26 21:07:01.517684+00:00');
INSERT INTO "outbox" VALUES(170,'notice:445:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-26 21:07:01.505975+00:00','2026-11-26 21:07:01.520117+00:00');
INSERT INTO "outbox" VALUES(171,'notice:450:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-26 22:11:01.493482+00:00','2026-11-27 00:07:01.512693+00:00');
INSERT INTO "outbox" VALUES(172,'notice:451:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-26 22:11:01.495160+00:00','2026-11-27 00:07:01.514908+00:00');
INSERT INTO "outbox" VALUES(173,'notice:449:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-26 22:11:01.501172+00:00','2026-11-27 00:07:01.517138+00:00');
INSERT INTO "outbox" VALUES(174,'notice:first:gkIeNJkQi52whsqv:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-26 22:11:01.505370+00:00','2026-11-27 00:07:01.519190+00:00');
INSERT INTO "outbox" VALUES(175,'notice:456:24',24,'vera@demo.example','notice','{}',1,NULL,'','2026-11-27 00:07:01.503565+00:00','2026-11-27 00:07:01.521345+00:00');
INSERT INTO "outbox" VALUES(176,'notice:458:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-27 00:07:01.504815+00:00','2026-11-27 00:07:01.523569+00:00');
INSERT INTO "outbox" VALUES(177,'notice:460:25',25,'nadia@demo.example','notice','{}',1,NULL,'','2026-11-27 00:07:01.506019+00:00','2026-11-27 00:07:01.525910+00:00');
INSERT INTO "outbox" VALUES(178,'notice:454:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 00:07:01.508415+00:00','2026-11-27 00:07:01.528037+00:00');
INSERT INTO "outbox" VALUES(179,'notice:467:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-27 03:07:01.512500+00:00','2026-11-27 03:07:01.531404+00:00');
INSERT INTO "outbox" VALUES(180,'notice:469:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-27 03:07:01.514004+00:00','2026-11-27 03:07:01.533631+00:00');
INSERT INTO "outbox" VALUES(181,'notice:first:DrtMV4a1b77gHL4b:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 03:07:01.516035+00:00','2026-11-27 03:07:01.536004+00:00');
INSERT INTO "outbox" VALUES(182,'notice:helped:hHi2Ng4tZCVUeANx:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 03:07:01.523679+00:00','2026-11-27 03:07:01.537915+00:00');
INSERT INTO "outbox" VALUES(183,'notice:473:25',25,'nadia@demo.example','notice','{}',1,NULL,'','2026-11-27 06:07:01.501863+00:00','2026-11-27 06:07:01.520556+00:00');
INSERT INTO "outbox" VALUES(184,'notice:helped:PWkuFvnlSkSuDpjH:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-27 06:07:01.503833+00:00','2026-11-27 06:07:01.525462+00:00');
INSERT INTO "outbox" VALUES(185,'notice:478:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 06:07:01.516790+00:00','2026-11-27 06:07:01.527809+00:00');
INSERT INTO "outbox" VALUES(186,'notice:485:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-27 09:07:01.701364+00:00','2026-11-27 09:07:01.705536+00:00');
INSERT INTO "outbox" VALUES(187,'notice:490:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-27 10:11:01.492825+00:00','2026-11-27 12:07:01.511706+00:00');
INSERT INTO "outbox" VALUES(188,'notice:495:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-27 12:07:01.501870+00:00','2026-11-27 12:07:01.513857+00:00');
INSERT INTO "outbox" VALUES(189,'notice:502:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 13:11:01.491712+00:00','2026-11-27 15:07:01.687271+00:00');
INSERT INTO "outbox" VALUES(190,'notice:497:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-27 13:11:01.495699+00:00','2026-11-27 15:07:01.689462+00:00');
INSERT INTO "outbox" VALUES(191,'notice:511:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-27 14:11:01.491441+00:00','2026-11-27 15:07:01.691492+00:00');
INSERT INTO "outbox" VALUES(192,'notice:507:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 14:11:01.495193+00:00','2026-11-27 15:07:01.693757+00:00');
INSERT INTO "outbox" VALUES(193,'notice:517:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 15:07:01.677045+00:00','2026-11-27 15:07:01.695613+00:00');
INSERT INTO "outbox" VALUES(194,'notice:518:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-27 15:07:01.678357+00:00','2026-11-27 15:07:01.697517+00:00');
INSERT INTO "outbox" VALUES(195,'notice:513:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-27 15:07:01.680984+00:00','2026-11-27 15:07:01.699703+00:00');
INSERT INTO "outbox" VALUES(196,'notice:first:5TXdLc-E7yUaYsWH:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-27 15:07:01.683501+00:00','2026-11-27 15:07:01.702354+00:00');
INSERT INTO "outbox" VALUES(197,'notice:527:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.491879+00:00','2026-11-27 18:07:01.496276+00:00');
INSERT INTO "outbox" VALUES(198,'notice:528:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.493225+00:00','2026-11-27 18:07:01.498502+00:00');
INSERT INTO "outbox" VALUES(199,'notice:533:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.494423+00:00','2026-11-27 18:07:01.502187+00:00');
INSERT INTO "outbox" VALUES(200,'notice:526:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.495757+00:00','2026-11-27 18:07:01.505444+00:00');
INSERT INTO "outbox" VALUES(201,'notice:521:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.499741+00:00','2026-11-27 18:07:01.507386+00:00');
INSERT INTO "outbox" VALUES(202,'notice:helped:waNh-nI_BZPJ8Cz1:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.501561+00:00','2026-11-27 18:07:01.509363+00:00');
INSERT INTO "outbox" VALUES(203,'notice:first:dRw5gEK7PTQ0bLJo:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 17:11:01.505167+00:00','2026-11-27 18:07:01.511207+00:00');
INSERT INTO "outbox" VALUES(204,'notice:536:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-27 18:07:01.492476+00:00','2026-11-27 18:07:01.513214+00:00');
INSERT INTO "outbox" VALUES(205,'notice:548:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.492513+00:00','2026-11-27 21:07:01.508137+00:00');
INSERT INTO "outbox" VALUES(206,'notice:549:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.495663+00:00','2026-11-27 21:07:01.512266+00:00');
INSERT INTO "outbox" VALUES(207,'notice:540:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.496957+00:00','2026-11-27 21:07:01.515130+00:00');
INSERT INTO "outbox" VALUES(208,'notice:542:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.498116+00:00','2026-11-27 21:07:01.520475+00:00');
INSERT INTO "outbox" VALUES(209,'notice:550:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.499663+00:00','2026-11-27 21:07:01.522876+00:00');
INSERT INTO "outbox" VALUES(210,'notice:first:UX_Ie1reL-6dyXLd:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-27 20:11:01.507190+00:00','2026-11-27 21:07:01.524952+00:00');
INSERT INTO "outbox" VALUES(211,'notice:555:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-27 21:07:01.495954+00:00','2026-11-27 21:07:01.527585+00:00');
INSERT INTO "outbox" VALUES(212,'notice:556:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-27 21:07:01.497777+00:00','2026-11-27 21:07:01.531819+00:00');
INSERT INTO "outbox" VALUES(213,'notice:553:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-27 21:07:01.503937+00:00','2026-11-27 21:07:01.534544+00:00');
INSERT INTO "outbox" VALUES(214,'notice:564:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.496047+00:00','2026-11-28 00:07:01.508091+00:00');
INSERT INTO "outbox" VALUES(215,'notice:562:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.497319+00:00','2026-11-28 00:07:01.510080+00:00');
INSERT INTO "outbox" VALUES(216,'notice:563:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.498472+00:00','2026-11-28 00:07:01.512018+00:00');
INSERT INTO "outbox" VALUES(217,'notice:569:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.499499+00:00','2026-11-28 00:07:01.597459+00:00');
INSERT INTO "outbox" VALUES(218,'notice:first:XDikympfDxFvAOXW:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.502366+00:00','2026-11-28 00:07:01.599879+00:00');
INSERT INTO "outbox" VALUES(219,'notice:helped:bFQW_x1udM2R8HN-:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-28 00:07:01.503608+00:00','2026-11-28 00:07:01.601691+00:00');
INSERT INTO "outbox" VALUES(220,'notice:577:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-28 02:11:01.492251+00:00','2026-11-28 03:07:01.499673+00:00');
INSERT INTO "outbox" VALUES(221,'notice:576:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-28 02:11:01.493464+00:00','2026-11-28 03:07:01.501773+00:00');
INSERT INTO "outbox" VALUES(222,'notice:582:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-28 03:07:01.493665+00:00','2026-11-28 03:07:01.504201+00:00');
INSERT INTO "outbox" VALUES(223,'notice:580:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-28 03:07:01.495730+00:00','2026-11-28 03:07:01.506515+00:00');
INSERT INTO "outbox" VALUES(224,'notice:586:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-28 06:07:01.503319+00:00','2026-11-28 06:07:01.510271+00:00');
INSERT INTO "outbox" VALUES(225,'notice:592:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 06:07:01.506263+00:00','2026-11-28 06:07:01.512227+00:00');
INSERT INTO "outbox" VALUES(226,'notice:595:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 07:11:01.494146+00:00','2026-11-28 09:07:01.640899+00:00');
INSERT INTO "outbox" VALUES(227,'notice:first:3XMCRdLy-UHPy-7b:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-28 07:11:01.496319+00:00','2026-11-28 09:07:01.643328+00:00');
INSERT INTO "outbox" VALUES(228,'notice:603:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-28 08:11:01.496262+00:00','2026-11-28 09:07:01.645537+00:00');
INSERT INTO "outbox" VALUES(229,'notice:610:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-28 08:32:01.494879+00:00','2026-11-28 09:07:01.647597+00:00');
INSERT INTO "outbox" VALUES(230,'notice:612:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 09:07:01.628875+00:00','2026-11-28 09:07:01.649817+00:00');
INSERT INTO "outbox" VALUES(231,'notice:619:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-28 09:07:01.632206+00:00','2026-11-28 09:07:01.651682+00:00');
INSERT INTO "outbox" VALUES(232,'notice:623:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-28 10:11:01.496198+00:00','2026-11-28 12:07:01.510953+00:00');
INSERT INTO "outbox" VALUES(233,'notice:630:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-28 10:32:01.496456+00:00','2026-11-28 12:07:01.515407+00:00');
INSERT INTO "outbox" VALUES(234,'notice:640:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 11:11:01.491684+00:00','2026-11-28 12:07:01.519656+00:00');
INSERT INTO "outbox" VALUES(235,'notice:632:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-28 11:11:01.497437+00:00','2026-11-28 12:07:01.525493+00:00');
INSERT INTO "outbox" VALUES(236,'notice:first:o4MBRPZPyP4j07lB:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 11:11:01.500330+00:00','2026-11-28 12:07:01.530950+00:00');
INSERT INTO "outbox" VALUES(237,'notice:644:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-28 11:32:01.494683+00:00','2026-11-28 12:07:01.534859+00:00');
INSERT INTO "outbox" VALUES(238,'notice:646:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-28 11:41:01.494032+00:00','2026-11-28 12:07:01.537116+00:00');
INSERT INTO "outbox" VALUES(239,'notice:653:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-28 12:07:01.504396+00:00','2026-11-28 12:07:01.538925+00:00');
INSERT INTO "outbox" VALUES(240,'notice:656:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-28 12:32:01.492887+00:00','2026-11-28 15:07:01.603593+00:00');
INSERT INTO "outbox" VALUES(241,'notice:658:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-28 12:41:01.497005+00:00','2026-11-28 15:07:01.605729+00:00');
INSERT INTO "outbox" VALUES(242,'notice:663:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-28 13:11:01.492652+00:00','2026-11-28 15:07:01.607973+00:00');
INSERT INTO "outbox" VALUES(243,'notice:first:R6QyEBXXZ__e80pT:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-28 13:51:01.493343+00:00','2026-11-28 15:07:01.611062+00:00');
INSERT INTO "outbox" VALUES(244,'notice:670:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 14:11:01.491758+00:00','2026-11-28 15:07:01.612984+00:00');
INSERT INTO "outbox" VALUES(245,'notice:675:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-28 15:01:01.491693+00:00','2026-11-28 15:07:01.615159+00:00');
INSERT INTO "outbox" VALUES(246,'notice:676:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-28 15:01:01.492877+00:00','2026-11-28 15:07:01.617291+00:00');
INSERT INTO "outbox" VALUES(247,'notice:673:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-28 15:01:01.496520+00:00','2026-11-28 15:07:01.619287+00:00');
INSERT INTO "outbox" VALUES(248,'notice:684:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 15:07:01.597187+00:00','2026-11-28 15:07:01.621081+00:00');
INSERT INTO "outbox" VALUES(249,'notice:first:n3fxsssaCS68V_ft:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-28 15:07:01.599905+00:00','2026-11-28 15:07:01.623259+00:00');
INSERT INTO "outbox" VALUES(250,'notice:696:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-28 16:21:01.491900+00:00','2026-11-28 18:07:01.496178+00:00');
INSERT INTO "outbox" VALUES(251,'notice:695:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-28 16:21:01.493408+00:00','2026-11-28 18:07:01.498126+00:00');
INSERT INTO "outbox" VALUES(252,'notice:689:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-28 16:21:01.497208+00:00','2026-11-28 18:07:01.500139+00:00');
INSERT INTO "outbox" VALUES(253,'notice:first:liM3xEdaSGIj9-Jl:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-28 16:21:01.499615+00:00','2026-11-28 18:07:01.502067+00:00');
INSERT INTO "outbox" VALUES(254,'notice:701:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 18:07:01.491631+00:00','2026-11-28 18:07:01.503795+00:00');
INSERT INTO "outbox" VALUES(255,'notice:700:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 18:07:01.492812+00:00','2026-11-28 18:07:01.505676+00:00');
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
INSERT INTO "outfit" VALUES(1,'HstuIMRHum-rFY7r','GM0344','Midden-Utrecht','members',0,'shown',5,'2026-11-10 14:07:01.756232+00:00','care','Apothekersassistent','','indoors',0,0,'Wit, of is dat alsof ik er al werk?',1,'2026-11-11 08:00:00+00:00',24,'members','2026-11-10 14:09:01.492651+00:00','2026-11-11 06:00:00+00:00','2026-11-12 08:00:00+00:00','2026-11-12 18:07:01.532483+00:00',NULL,'2026-11-11 18:07:01.521952+00:00','2026-11-11 18:07:01.523749+00:00','','',NULL,1,1,35);
INSERT INTO "outfit" VALUES(2,'U1WRDu-iqTRkkkZV','GM0599','Rijnmond','members',0,'shown',9,'2026-11-15 15:07:01.677477+00:00','office','Assistent boekhouder','','indoors',0,0,'Is een lange jurk zakelijk genoeg met een jasje erover?',1,'2026-11-17 12:00:00+00:00',24,'members','2026-11-15 15:09:01.491719+00:00','2026-11-17 10:00:00+00:00','2026-11-18 12:00:00+00:00','2026-11-18 18:07:01.525096+00:00',NULL,'2026-11-16 00:07:01.496370+00:00','2026-11-17 18:07:01.518332+00:00','hard','Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.','2026-11-18 18:07:01.490959+00:00',1,4,28);
INSERT INTO "outfit" VALUES(3,'bvkTi5dATxva0B3i','GM0599','Rijnmond','members',0,'shown',8,'2026-11-21 13:07:01.588549+00:00','care','Verzorgende in de thuiszorg','','indoors',0,0,'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.',1,'2026-11-24 09:00:00+00:00',24,'members','2026-11-21 13:09:01.491945+00:00','2026-11-24 07:00:00+00:00','2026-11-25 09:00:00+00:00','2026-11-25 18:07:01.531118+00:00',NULL,'2026-11-21 22:07:01.496403+00:00','2026-11-24 18:07:01.522738+00:00','job','Ik begin maandag. De groene blouse was inderdaad goed.','2026-11-25 18:07:01.491135+00:00',1,3,14);
INSERT INTO "outfit" VALUES(4,'77ZvwtKj6tYfLXPb','GM0599','Rijnmond','members',0,'shown',5,'2026-11-26 12:07:01.577303+00:00','horeca','Leerling-kok, proefavond','','indoors',0,0,'Wat trek je aan naar een keuken, als je daar een schort krijgt?',1,'2026-11-29 15:00:00+00:00',24,'members','2026-11-26 12:09:01.491717+00:00','2026-11-29 13:00:00+00:00','2026-11-30 15:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,2,49);
INSERT INTO "outfit" VALUES(5,'gkIeNJkQi52whsqv','GM0503','Haaglanden','members',0,'shown',4,'2026-11-26 16:07:01.727128+00:00','retail','Kapsalon','','indoors',0,1,'Zwart is bijna verplicht, maar ik krijg er geen plezier van.',1,'2026-12-02 17:00:00+00:00',24,'members','2026-11-26 16:09:01.491927+00:00','2026-12-02 15:00:00+00:00','2026-12-03 17:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,37);
INSERT INTO "outfit" VALUES(6,'DrtMV4a1b77gHL4b','GM0599','Rijnmond','members',0,'shown',8,'2026-11-26 22:07:01.690134+00:00','horeca','Receptie van een hotel','smart','indoors',0,0,'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.',1,'2026-12-03 13:00:00+00:00',24,'members','2026-11-26 22:09:01.491887+00:00','2026-12-03 11:00:00+00:00','2026-12-04 13:00:00+00:00',NULL,NULL,'2026-11-27 06:07:01.496895+00:00',NULL,'','',NULL,2,5,54);
INSERT INTO "outfit" VALUES(7,'5TXdLc-E7yUaYsWH','GM0503','Haaglanden','members',0,'shown',4,'2026-11-27 09:07:01.697961+00:00','green','Dierenopvang','','indoors',0,0,'Alles zit onder de haren. Is dat erg, bij een dierenopvang?',1,'2026-12-01 08:00:00+00:00',24,'members','2026-11-27 09:09:01.491722+00:00','2026-12-01 06:00:00+00:00','2026-12-02 08:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,48);
INSERT INTO "outfit" VALUES(8,'dRw5gEK7PTQ0bLJo','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-27 13:07:01.687566+00:00','ict','Frontend-ontwikkelaar','','indoors',0,1,'In welke voelt een team zich op zijn gemak, A of B?',1,'2026-12-04 10:00:00+00:00',24,'members','2026-11-27 13:09:01.491897+00:00','2026-12-04 08:00:00+00:00','2026-12-05 10:00:00+00:00',NULL,NULL,'2026-11-28 09:07:01.615782+00:00',NULL,'','',NULL,2,3,31);
INSERT INTO "outfit" VALUES(9,'UX_Ie1reL-6dyXLd','GM0599','Rijnmond','members',0,'shown',4,'2026-11-27 15:07:01.662842+00:00','security','Leerling-beveiliger','formal','indoors',0,1,'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?',1,'2026-12-02 08:30:00+00:00',24,'members','2026-11-27 15:09:01.491625+00:00','2026-12-02 06:30:00+00:00','2026-12-03 08:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,40);
INSERT INTO "outfit" VALUES(10,'XDikympfDxFvAOXW','GM0599','Rijnmond','members',0,'shown',6,'2026-11-27 20:07:01.694439+00:00','office','Administratie bij een notaris','','indoors',0,1,'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.',1,'2026-11-29 10:00:00+00:00',24,'members','2026-11-27 20:09:01.492317+00:00','2026-11-29 08:00:00+00:00','2026-11-30 10:00:00+00:00',NULL,NULL,'2026-11-28 06:07:01.496352+00:00',NULL,'','',NULL,2,3,21);
INSERT INTO "outfit" VALUES(11,'3XMCRdLy-UHPy-7b','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-28 02:07:01.583423+00:00','government','Publieksdienst, burgerzaken','','indoors',0,0,'Ze zeggen dat het informeel is. Maar het is wel de gemeente.',1,'2026-12-03 09:00:00+00:00',24,'members','2026-11-28 02:09:01.491705+00:00','2026-12-03 07:00:00+00:00','2026-12-04 09:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,47);
INSERT INTO "outfit" VALUES(12,'o4MBRPZPyP4j07lB','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 08:07:01.580522+00:00','logistics','Orderverzamelaar, vroege dienst','casual','indoors',0,0,'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.',1,'2026-11-30 06:30:00+00:00',24,'members','2026-11-28 08:09:01.492389+00:00','2026-11-30 04:30:00+00:00','2026-12-01 06:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,33);
INSERT INTO "outfit" VALUES(13,'cy03jH7wUr98cwAA','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 09:07:01.601934+00:00','education','Pedagogisch medewerker bso','','indoors',0,0,'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.',1,'2026-12-04 07:30:00+00:00',24,'members','2026-11-28 09:09:01.491729+00:00','2026-12-04 05:30:00+00:00','2026-12-05 07:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,46);
INSERT INTO "outfit" VALUES(14,'n3fxsssaCS68V_ft','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-28 10:07:01.621221+00:00','ict','Stage systeembeheer','','indoors',0,0,'Is een overhemd overdreven voor een stage?',1,'2026-12-05 13:00:00+00:00',24,'members','2026-11-28 10:09:01.491888+00:00','2026-12-05 11:00:00+00:00','2026-12-06 13:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,57);
INSERT INTO "outfit" VALUES(15,'R6QyEBXXZ__e80pT','GM0503','Haaglanden','members',0,'shown',4,'2026-11-28 11:07:01.689295+00:00','care','Care assistant, weekends','','indoors',0,0,'In Porto we wear uniforms at interviews. Here I think not. Is this right?',1,'2026-12-02 12:00:00+00:00',24,'members','2026-11-28 11:09:01.494329+00:00','2026-12-02 10:00:00+00:00','2026-12-03 12:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,53);
INSERT INTO "outfit" VALUES(16,'liM3xEdaSGIj9-Jl','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 11:47:01.669679+00:00','construction','Schildersleerling, proefdag','','indoors',1,0,'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?',1,'2026-11-30 06:00:00+00:00',24,'members','2026-11-28 11:49:01.496819+00:00','2026-11-30 04:00:00+00:00','2026-12-01 06:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,52);
INSERT INTO "outfit" VALUES(17,'4wzSgcpLXphXSfZ2','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 12:37:01.884702+00:00','engineering','Elektromonteur','','indoors',1,1,'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.',1,'2026-12-01 14:00:00+00:00',24,'members','2026-11-28 12:39:01.494618+00:00','2026-12-01 12:00:00+00:00','2026-12-02 14:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,0,26);
INSERT INTO "outfit" VALUES(18,'RCVPWGpiXC67kDYF','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-28 14:07:01.624544+00:00','green','Medewerker groenvoorziening','','outdoors',0,0,'Het regent donderdag. Kom je dan in je regenjas binnen?',1,'2026-12-03 07:00:00+00:00',24,'members','2026-11-28 14:09:01.491824+00:00','2026-12-03 05:00:00+00:00','2026-12-04 07:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,44);
INSERT INTO "outfit" VALUES(19,'XtnS_PRqBMHG2FDl','GM0599','Rijnmond','members',1,'held',2,'2026-11-28 14:57:01.618811+00:00','retail','Bakkerij, zaterdaghulp','','indoors',0,0,'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.',1,'2026-12-01 15:30:00+00:00',24,'members','2026-11-28 14:59:01.491769+00:00','2026-12-01 13:30:00+00:00','2026-12-02 15:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,59);
INSERT INTO "outfit" VALUES(20,'_J24xS07wjhhXarO','GM0599','Rijnmond','members',0,'shown',3,'2026-11-28 15:07:01.584257+00:00','ict','Junior ontwerper bij een klein bureau','','indoors',0,0,'Zij dragen daar alles door elkaar. Is dit te braaf?',1,'2026-12-03 09:30:00+00:00',24,'members','2026-11-28 15:09:01.491693+00:00','2026-12-03 07:30:00+00:00','2026-12-04 09:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,50);
INSERT INTO "outfit" VALUES(21,'Up2dV69ubU1QN4wz','GM0503','Haaglanden','members',0,'held',2,'2026-11-28 16:17:01.589669+00:00','security','Zwembad, toezicht','','indoors',0,0,'Trainingspak of broek? Het is een zwembad.',1,'2026-12-04 16:00:00+00:00',24,'members','2026-11-28 16:19:01.491919+00:00','2026-12-04 14:00:00+00:00','2026-12-05 16:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,58);
INSERT INTO "outfit" VALUES(22,'2ym7m3_vnlaH3JOb','GM0599','Rijnmond','me',0,'shown',1,'2026-11-28 18:07:08.372467+00:00','horeca','Achter de balie van een hotel','','indoors',0,0,'Kan dit, of zijn de schoenen te vlot?',1,'2026-11-30 13:00:00+00:00',24,'municipality',NULL,'2026-11-30 11:00:00+00:00','2026-11-29 18:07:08.372375+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,21);
CREATE TABLE "parked_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "consumer" VARCHAR(60) NOT NULL,
    "event_id" BIGINT NOT NULL,
    "problem" VARCHAR(300) NOT NULL,
    "parked_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_parked_even_consume_7ece72" UNIQUE ("consumer", "event_id")
);
INSERT INTO "parked_event" VALUES(1,'outfits:notices',5,'ValueError: a fault of then','2026-11-28 18:07:08.378775+00:00');
CREATE TABLE "photo" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "sizes" JSON NOT NULL,
    "fingerprints" VARCHAR(512) NOT NULL,
    "masked" INT NOT NULL,
    "added_at" TIMESTAMP NOT NULL,
    "outfit_id" BIGINT NOT NULL REFERENCES "outfit" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_photo_outfit__9f1de8" UNIQUE ("outfit_id", "position"),
    CONSTRAINT "photo_position" CHECK (position BETWEEN 0 AND 3)
);
INSERT INTO "photo" VALUES(4,0,'P_d_YR37e_Jywj8LUXuT2dTv','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000',0,'2026-11-26 12:07:01.578026+00:00',4);
INSERT INTO "photo" VALUES(5,0,'_0uLPPL78N7VseTuOv2JrIKc','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000',0,'2026-11-26 16:07:01.727796+00:00',5);
INSERT INTO "photo" VALUES(6,1,'vtApgkBo9m0mruUyu_3TfV18','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000',0,'2026-11-26 16:07:01.728001+00:00',5);
INSERT INTO "photo" VALUES(7,0,'tOPcETGUG3RF-1aOAW1IAMEz','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000',0,'2026-11-26 22:07:01.690797+00:00',6);
INSERT INTO "photo" VALUES(8,1,'Acu71OlDfG-qJGZId909HZNQ','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000',0,'2026-11-26 22:07:01.690957+00:00',6);
INSERT INTO "photo" VALUES(9,0,'4e0caCm3xRABEUpe54FFUwmp','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000',0,'2026-11-27 09:07:01.698525+00:00',7);
INSERT INTO "photo" VALUES(10,0,'TCgXLNayRD_1AevqkTJTJ6r8','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000',0,'2026-11-27 13:07:01.688164+00:00',8);
INSERT INTO "photo" VALUES(11,1,'G6pdGeeHbX4VWccX8uV4dEc2','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000',0,'2026-11-27 13:07:01.688327+00:00',8);
INSERT INTO "photo" VALUES(12,0,'uNh1WKCLKdUHFd6wjH4ibOJV','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000',0,'2026-11-27 15:07:01.663389+00:00',9);
INSERT INTO "photo" VALUES(13,1,'wwDnzHrWABZXH2WI5vqf1aNY','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000',0,'2026-11-27 15:07:01.663530+00:00',9);
INSERT INTO "photo" VALUES(14,0,'UzX4HE47u0okSNVrLftIBQw_','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003',0,'2026-11-27 20:07:01.695111+00:00',10);
INSERT INTO "photo" VALUES(15,1,'1YUrwCWp6Muw4oM-peJ6w5lo','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003',0,'2026-11-27 20:07:01.695256+00:00',10);
INSERT INTO "photo" VALUES(16,0,'U_YlolwLw1GoSmlnaP96m3wa','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000',0,'2026-11-28 02:07:01.583974+00:00',11);
INSERT INTO "photo" VALUES(17,0,'VEGjo76IW_OMwDndKaVzej0h','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000',0,'2026-11-28 08:07:01.581035+00:00',12);
INSERT INTO "photo" VALUES(18,0,'PbuNvb4PHWEWIpz0FVgenkiz','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003',0,'2026-11-28 09:07:01.602908+00:00',13);
INSERT INTO "photo" VALUES(19,0,'HFnWeouvi4_6bcjI361qHbxK','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003',0,'2026-11-28 10:07:01.621838+00:00',14);
INSERT INTO "photo" VALUES(20,0,'mqaxrvTtCMm4JN1-8z7SfKQf','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003',0,'2026-11-28 11:07:01.689829+00:00',15);
INSERT INTO "photo" VALUES(21,0,'kWIiJZ7oqFU8DeNOBujgB24j','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003',0,'2026-11-28 11:47:01.670477+00:00',16);
INSERT INTO "photo" VALUES(22,0,'lPIn-fp3RyrFabbJPizbWi0b','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003',0,'2026-11-28 12:37:01.885726+00:00',17);
INSERT INTO "photo" VALUES(23,1,'l62AyTspJ2VGD1EgPqB-lcGB','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003',0,'2026-11-28 12:37:01.886498+00:00',17);
INSERT INTO "photo" VALUES(24,0,'WEFtUzv8qe6dnmDjvdqbp4gk','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000',0,'2026-11-28 14:07:01.625160+00:00',18);
INSERT INTO "photo" VALUES(25,0,'MNYn1KfA-JxmfK7uAxNRRjxQ','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003',0,'2026-11-28 14:57:01.619328+00:00',19);
INSERT INTO "photo" VALUES(26,0,'iQXErXcgyVA3anzPRkBo80NS','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000',0,'2026-11-28 15:07:01.584784+00:00',20);
INSERT INTO "photo" VALUES(27,0,'42rGmsygteA-gKjqJKxyRf5C','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000',0,'2026-11-28 16:17:01.590234+00:00',21);
INSERT INTO "photo" VALUES(28,0,'0SaxuWJw8xyhMbYCn6p7T7X9','{"large":[480,492],"medium":[480,492],"small":[312,320]}','d806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00',1,'2026-11-28 18:07:08.373008+00:00',22);
CREATE TABLE "practised" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "practice" VARCHAR(20) NOT NULL,
    "done_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_practised_account_800726" UNIQUE ("account_id", "practice")
);
INSERT INTO "practised" VALUES(1,'hotel','2026-11-10 17:07:01.490846+00:00',7);
INSERT INTO "practised" VALUES(2,'care','2026-11-10 17:07:01.491888+00:00',7);
INSERT INTO "practised" VALUES(3,'warehouse','2026-11-10 17:07:01.492765+00:00',7);
INSERT INTO "practised" VALUES(4,'hotel','2026-11-15 20:07:01.490758+00:00',11);
INSERT INTO "practised" VALUES(5,'care','2026-11-15 20:07:01.491442+00:00',11);
INSERT INTO "practised" VALUES(6,'warehouse','2026-11-15 20:07:01.492002+00:00',11);
INSERT INTO "practised" VALUES(7,'hotel','2026-11-15 22:07:01.490740+00:00',21);
INSERT INTO "practised" VALUES(8,'care','2026-11-15 22:07:01.491334+00:00',21);
INSERT INTO "practised" VALUES(9,'warehouse','2026-11-15 22:07:01.491892+00:00',21);
INSERT INTO "practised" VALUES(10,'hotel','2026-11-16 00:07:01.490709+00:00',38);
INSERT INTO "practised" VALUES(11,'care','2026-11-16 00:07:01.491302+00:00',38);
INSERT INTO "practised" VALUES(12,'warehouse','2026-11-16 00:07:01.491862+00:00',38);
INSERT INTO "practised" VALUES(13,'hotel','2026-11-16 03:07:01.490734+00:00',36);
INSERT INTO "practised" VALUES(14,'care','2026-11-16 03:07:01.491319+00:00',36);
INSERT INTO "practised" VALUES(15,'warehouse','2026-11-16 03:07:01.491871+00:00',36);
INSERT INTO "practised" VALUES(16,'hotel','2026-11-21 17:07:01.490826+00:00',12);
INSERT INTO "practised" VALUES(17,'care','2026-11-21 17:07:01.491527+00:00',12);
INSERT INTO "practised" VALUES(18,'warehouse','2026-11-21 17:07:01.492185+00:00',12);
INSERT INTO "practised" VALUES(19,'hotel','2026-11-21 22:07:01.490705+00:00',37);
INSERT INTO "practised" VALUES(20,'care','2026-11-21 22:07:01.491282+00:00',37);
INSERT INTO "practised" VALUES(21,'warehouse','2026-11-21 22:07:01.491832+00:00',37);
INSERT INTO "practised" VALUES(22,'hotel','2026-11-26 17:07:01.490819+00:00',8);
INSERT INTO "practised" VALUES(23,'care','2026-11-26 17:07:01.491665+00:00',8);
INSERT INTO "practised" VALUES(24,'warehouse','2026-11-26 17:07:01.494120+00:00',8);
INSERT INTO "practised" VALUES(25,'hotel','2026-11-26 20:07:01.494564+00:00',39);
INSERT INTO "practised" VALUES(26,'care','2026-11-26 20:07:01.495686+00:00',39);
INSERT INTO "practised" VALUES(27,'warehouse','2026-11-26 20:07:01.496538+00:00',39);
INSERT INTO "practised" VALUES(28,'hotel','2026-11-27 06:07:01.490769+00:00',41);
INSERT INTO "practised" VALUES(29,'care','2026-11-27 06:07:01.491424+00:00',41);
INSERT INTO "practised" VALUES(30,'warehouse','2026-11-27 06:07:01.492057+00:00',41);
INSERT INTO "practised" VALUES(31,'hotel','2026-11-27 08:07:01.490756+00:00',18);
INSERT INTO "practised" VALUES(32,'care','2026-11-27 08:07:01.491621+00:00',18);
INSERT INTO "practised" VALUES(33,'warehouse','2026-11-27 08:07:01.492300+00:00',18);
INSERT INTO "practised" VALUES(34,'hotel','2026-11-27 17:07:01.490713+00:00',10);
INSERT INTO "practised" VALUES(35,'care','2026-11-27 17:07:01.491345+00:00',10);
INSERT INTO "practised" VALUES(36,'warehouse','2026-11-27 17:07:01.491900+00:00',10);
INSERT INTO "practised" VALUES(37,'hotel','2026-11-27 20:07:01.696271+00:00',4);
INSERT INTO "practised" VALUES(38,'care','2026-11-27 20:07:01.696897+00:00',4);
INSERT INTO "practised" VALUES(39,'warehouse','2026-11-27 20:07:01.697470+00:00',4);
INSERT INTO "practised" VALUES(40,'hotel','2026-11-27 22:07:01.492950+00:00',32);
INSERT INTO "practised" VALUES(41,'care','2026-11-27 22:07:01.493821+00:00',32);
INSERT INTO "practised" VALUES(42,'warehouse','2026-11-27 22:07:01.494410+00:00',32);
INSERT INTO "practised" VALUES(43,'hotel','2026-11-28 01:07:01.490783+00:00',28);
INSERT INTO "practised" VALUES(44,'care','2026-11-28 01:07:01.491628+00:00',28);
INSERT INTO "practised" VALUES(45,'warehouse','2026-11-28 01:07:01.492222+00:00',28);
INSERT INTO "practised" VALUES(46,'hotel','2026-11-28 06:07:01.490722+00:00',42);
INSERT INTO "practised" VALUES(47,'care','2026-11-28 06:07:01.491293+00:00',42);
INSERT INTO "practised" VALUES(48,'warehouse','2026-11-28 06:07:01.491836+00:00',42);
INSERT INTO "practised" VALUES(49,'hotel','2026-11-28 07:07:01.490741+00:00',5);
INSERT INTO "practised" VALUES(50,'care','2026-11-28 07:07:01.491381+00:00',5);
INSERT INTO "practised" VALUES(51,'warehouse','2026-11-28 07:07:01.491990+00:00',5);
INSERT INTO "practised" VALUES(52,'hotel','2026-11-28 09:07:01.604540+00:00',16);
INSERT INTO "practised" VALUES(53,'care','2026-11-28 09:07:01.607114+00:00',16);
INSERT INTO "practised" VALUES(54,'warehouse','2026-11-28 09:07:01.607706+00:00',16);
INSERT INTO "practised" VALUES(55,'hotel','2026-11-28 11:07:01.690701+00:00',27);
INSERT INTO "practised" VALUES(56,'care','2026-11-28 11:07:01.691312+00:00',27);
INSERT INTO "practised" VALUES(57,'warehouse','2026-11-28 11:07:01.691873+00:00',27);
INSERT INTO "practised" VALUES(58,'hotel','2026-11-28 15:37:01.490709+00:00',9);
INSERT INTO "practised" VALUES(59,'care','2026-11-28 15:37:01.491489+00:00',9);
INSERT INTO "practised" VALUES(60,'warehouse','2026-11-28 15:37:01.492058+00:00',9);
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
INSERT INTO "profile" VALUES(1,'HyPGDtL3zMdZzbuD','GM0599','Rijnmond','members',0,'shown',1,'2026-07-01 13:27:01.491190+00:00','67, oud-personeelschef, leest graag mee','Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.','','','Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.','["nl","en"]',25,31,1,1,6,51.922,4.479,'municipality',NULL,4);
INSERT INTO "profile" VALUES(2,'SmNtdN7FkGX6lXwA','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-07-11 13:27:01.490769+00:00','63, bibliothecaris, tovert met brieven','In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.','','','Brieven, formulieren, DigiD, en rust.','["nl","en","fr"]',15,19,1,1,3,52.091,5.122,'municipality',NULL,5);
INSERT INTO "profile" VALUES(3,'3SHtqfvzKwfC6h30','GM0599','Rijnmond','members',0,'shown',1,'2026-07-19 13:27:01.490743+00:00','71, oud-lerares Nederlands','Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.','','','Nederlands oefenen met koffie erbij, of aan de telefoon.','["nl","de","fr"]',8,15,1,1,3,51.922,4.479,'municipality',NULL,6);
INSERT INTO "profile" VALUES(4,'LGjWNxNn96XZu8pt','GM0503','Haaglanden','members',0,'shown',1,'2026-07-26 13:27:01.490732+00:00','60, oud-verpleegkundige','Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.','','','Oefenen voor een gesprek in de zorg. Een luisterend oor.','["nl","en","de"]',20,14,1,1,3,52.007,4.356,'municipality',NULL,7);
INSERT INTO "profile" VALUES(5,'NVxj8ySecm4dHf7N','GM0599','Rijnmond','members',0,'shown',1,'2026-07-31 13:27:01.490722+00:00','58, dertig jaar horeca, twintig minuten per dag voor jou','Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.','','','Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.','["nl","en","de"]',15,45,1,1,4,51.922,4.479,'municipality',NULL,8);
INSERT INTO "profile" VALUES(6,'_XftPTQrb0kBV1nw','GM0503','Haaglanden','members',0,'shown',1,'2026-08-05 13:27:01.490737+00:00','69, timmerman in ruste','Mijn schuur staat vol gereedschap dat liever gebruikt wordt.','','','Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.','["nl"]',12,31,1,1,3,52.007,4.356,'municipality',NULL,9);
INSERT INTO "profile" VALUES(7,'GLlguf9oX_GRCKb5','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-10 13:27:01.490718+00:00','38, software-ontwikkelaar, kijkt naar code en cv''s','Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.','','','Meekijken met je project, een technisch gesprek oefenen.','["nl","en","de"]',10,5,1,1,3,52.091,5.122,'municipality',NULL,10);
INSERT INTO "profile" VALUES(8,'xk6Lm2T0wtoCRVwP','GM0599','Rijnmond','members',0,'shown',1,'2026-08-19 13:27:01.490780+00:00','45, recruiter bij een uitzendbureau, helpt op woensdag','Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.','','','Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.','["nl","en","de"]',10,4,1,1,3,51.922,4.479,'municipality',NULL,11);
INSERT INTO "profile" VALUES(9,'a-rIXF8mCGjOY0NE','GM0599','Rijnmond','members',0,'shown',1,'2026-08-25 13:27:01.490718+00:00','52, teamleider in de thuiszorg','Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.','','','Oefenen voor een gesprek in de zorg. Vragen over opleidingen.','["nl","en"]',10,8,1,1,2,51.922,4.479,'municipality',NULL,12);
INSERT INTO "profile" VALUES(10,'kz7wHtpW-Kzye0iT','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-29 13:27:01.490762+00:00','48, taxichauffeur, weet de weg','','','','Meerijden naar je gesprek, als het op mijn weg ligt.','["nl","fa","en"]',40,21,1,1,3,52.091,5.122,'municipality',NULL,13);
INSERT INTO "profile" VALUES(11,'i129T7rOpwgiKW-Q','GM0599','Rijnmond','members',0,'shown',1,'2026-09-01 13:27:01.490709+00:00','31, terug naar de zorg na vijf jaar thuis','Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.','Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.','Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.','Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.','["nl","tr"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,14);
INSERT INTO "profile" VALUES(12,'MGv4BmmgZK3Czw46','GM0599','Rijnmond','members',0,'shown',1,'2026-09-05 13:27:01.490708+00:00','40, buschauffeur, oud-monteur','Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.','','','Rijtheorie, en wat een vervoersbedrijf wil horen.','["nl","en"]',10,50,1,1,3,51.922,4.479,'municipality',NULL,15);
INSERT INTO "profile" VALUES(13,'J6OJvQ0NLQ21yBU_','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-09 13:27:01.490709+00:00','34, winkelmanager in Overvecht','In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.','','','Gesprek oefenen voor een winkel, en wat je aantrekt.','["nl","tr"]',10,65,1,1,3,52.091,5.122,'municipality',NULL,16);
INSERT INTO "profile" VALUES(14,'FmU0rbXv3Bztkr0t','GM0503','Haaglanden','members',0,'shown',1,'2026-09-12 13:27:01.490715+00:00','50, hoofd facilitair, neemt schoonmakers en conciërges aan','Ik ben zelf begonnen met een emmer. Daar ben ik trots op.','','','Gesprek oefenen, en uitleggen wat er in een contract staat.','["nl","en"]',10,64,1,1,3,52.007,4.356,'municipality',NULL,17);
INSERT INTO "profile" VALUES(15,'VV_jAyjDHa_urV3j','GM0599','Rijnmond','members',0,'shown',1,'2026-09-15 13:27:01.490708+00:00','28, fotograaf, maakt profielfoto''s bij daglicht','Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.','','','Een rustige foto voor je cv of LinkedIn.','["nl","en"]',30,48,1,1,3,51.922,4.479,'municipality',NULL,18);
INSERT INTO "profile" VALUES(16,'DnrnkQnTNQDIjCo4','GM0503','Haaglanden','members',0,'shown',1,'2026-09-20 13:27:01.490710+00:00','55, bewindvoerder, orde in geldzaken','Schulden zijn een som, geen schande.','','','Een brief van een incassobureau samen lezen. Een begroting maken.','["nl","en"]',10,18,1,1,2,52.007,4.356,'municipality',NULL,19);
INSERT INTO "profile" VALUES(17,'aeXywpEejRKJd7rv','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-23 13:27:01.490712+00:00','41, monteur zonnepanelen, eigen bus','','','','Een dag meelopen. Vragen over VCA en techniek.','["nl","en"]',30,16,1,1,3,52.091,5.122,'municipality',NULL,20);
INSERT INTO "profile" VALUES(18,'LoEzxN2iUO-R3Ljo','GM0599','Rijnmond','members',0,'shown',1,'2026-09-25 13:27:01.490708+00:00','24, zoekt werk op kantoor, goed in taal en cv''s','Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.','Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.','Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.','Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.','["nl","ber","fr","en"]',12,30,1,1,5,51.922,4.479,'municipality',NULL,21);
INSERT INTO "profile" VALUES(19,'p8_cyn168wiVNwrk','GM0503','Haaglanden','members',0,'shown',1,'2026-09-27 13:27:01.490710+00:00','25, fietsenmaker, wil de techniek in','Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.','','Monteur in opleiding bij een machinebouwer.','Je fiets maken, dan kom je op tijd.','["nl","en"]',10,96,1,1,3,52.007,4.356,'municipality',NULL,22);
INSERT INTO "profile" VALUES(20,'B32fanNZCZXUN5n1','GM0599','Rijnmond','members',0,'shown',1,'2026-09-29 13:27:01.490715+00:00','26, koerier, wil het onderwijs in','Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.','','Onderwijsassistent of conciërge.','','["fr","nl","en"]',10,20,1,1,3,51.922,4.479,'municipality',NULL,23);
INSERT INTO "profile" VALUES(21,'CKvVUJavTRtSLAqG','GM0599','Rijnmond','members',0,'shown',1,'2026-09-29 13:27:01.491984+00:00','36, jobcoach met eigen bureau, doet dit vrijwillig','','','','Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.','["nl","en"]',10,9,1,1,3,51.922,4.479,'municipality',NULL,24);
INSERT INTO "profile" VALUES(22,'KBvZ69cdXbAgQyzu','GM0503','Haaglanden','members',0,'shown',1,'2026-10-01 13:27:01.490730+00:00','32, docent inburgering','Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.','','','Nederlands voor je gesprek, online na acht uur.','["nl","ru","en"]',10,11,1,1,3,52.007,4.356,'municipality',NULL,25);
INSERT INTO "profile" VALUES(23,'_-wVGB8BBaTMZOyl','GM0599','Rijnmond','members',0,'shown',1,'2026-10-02 13:27:01.490785+00:00','29, elektricien, leert Nederlands','Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.','Elektromonteur in de bouw en op schepen.','Vast werk als monteur, met een bedrijf dat helpt met het diploma.','Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.','["pl","en","nl"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,26);
INSERT INTO "profile" VALUES(24,'4wRcOWF-cK97gWJT','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-04 13:27:01.490780+00:00','35, magazijnchef, neemt mensen aan','Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.','','','Gesprek oefenen voor magazijn en transport.','["en","nl"]',10,32,1,1,3,52.091,5.122,'municipality',NULL,27);
INSERT INTO "profile" VALUES(25,'TbErmk3j2TIbyXkM','GM0599','Rijnmond','members',0,'shown',1,'2026-10-07 13:27:01.490766+00:00','27, boekhouder in opleiding','Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.','','Assistent boekhouder, 36 uur.','Toeslagen, belastingaangifte, een brief die je niet begrijpt.','["nl","tr","en"]',10,36,1,1,3,51.922,4.479,'municipality',NULL,28);
INSERT INTO "profile" VALUES(26,'Qzu1mGWszskvYrUr','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-10 13:27:01.490802+00:00','30, na een burn-out weer aan het opbouwen','Ik ben een halve dag begonnen en dat is genoeg voor nu.','','Rustig werk, 12 uur, met groen of dieren.','Luisteren naar wie hetzelfde meemaakt.','["nl"]',10,10,1,1,1,52.091,5.122,'municipality',NULL,29);
INSERT INTO "profile" VALUES(27,'gz26vViiRDMvkroG','GM0599','Rijnmond','members',0,'shown',1,'2026-10-12 13:27:01.490745+00:00','23, helpdesk, bouwt computers','Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.','Buurtreparateur. Certificaat netwerkbeheer, online gehaald.','Eerste lijn helpdesk, of stage met kans op een baan.','Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.','["nl","so","en"]',10,86,1,1,3,51.922,4.479,'municipality',NULL,30);
INSERT INTO "profile" VALUES(28,'YQKb1A4v2W2wymD4','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-15 13:27:01.490791+00:00','25, frontend, zoekt een eerste baan','In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.','Stage bij een webbureau in Utrecht. Website voor de voedselbank.','Junior frontend, het liefst met twee dagen thuis.','Arabisch, en een begin met websites maken.','["ar","nl","en"]',10,26,1,1,3,52.091,5.122,'municipality',NULL,31);
INSERT INTO "profile" VALUES(29,'-H2rg_2NRvZ72t5r','GM0503','Haaglanden','members',0,'shown',1,'2026-10-17 13:27:01.490778+00:00','27, came for a study, stays for work','I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.','','Data analyst, full time. Dutch at work is welcome, I learn fast.','Excel, data, and Chinese. Also a second pair of eyes on an English CV.','["zh","en","nl"]',10,100,1,1,3,52.007,4.356,'municipality',NULL,32);
INSERT INTO "profile" VALUES(30,'rQOtBzfrtKm8GIS5','GM0599','Rijnmond','members',0,'shown',1,'2026-10-18 13:27:01.490759+00:00','22, wil de logistiek in','Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.','Een zomer orders verzamelen in een magazijn in de Spaanse Polder.','Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.','','["nl","en"]',10,120,1,1,3,51.922,4.479,'municipality',NULL,33);
INSERT INTO "profile" VALUES(31,'wHi5twPb6eyC00zR','GM0599','Rijnmond','members',0,'shown',1,'2026-10-21 13:27:01.490750+00:00','33, lasser, nieuw in Rotterdam','Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.','','Lassen of metaal, in de haven.','','["uk","ru","en"]',10,96,0,1,3,51.922,4.479,'municipality',NULL,34);
INSERT INTO "profile" VALUES(32,'jwDl2KVys-9hVt5s','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-23 13:27:01.490819+00:00','22, apothekersassistent in opleiding','Ik onthoud namen van medicijnen en van klanten.','','Een leerplek in een apotheek, vanaf februari.','Somalisch, en helpen met rekenen.','["nl","so","en"]',10,36,1,1,3,52.091,5.122,'municipality',NULL,35);
INSERT INTO "profile" VALUES(33,'IwmfGFZM4dF2JiMf','GM0599','Rijnmond','members',0,'shown',1,'2026-10-26 13:27:01.490750+00:00','26, stylist, zoekt vast werk in een kledingwinkel','Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.','Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.','Een winkel met goede kleren en aardige collega''s.','Meekijken wat je aantrekt. Ook met weinig geld.','["nl","en"]',20,85,1,1,3,51.922,4.479,'municipality',NULL,36);
INSERT INTO "profile" VALUES(34,'BVzHv4cNp6TTIV2H','GM0503','Haaglanden','members',0,'shown',1,'2026-10-28 13:27:01.490741+00:00','23, kapster, zoekt een vaste stoel','Ik luister en ik knip, in die volgorde.','','Kapsalon in Delft of Rijswijk, 24 uur.','','["nl","tr","de"]',10,65,1,1,3,52.007,4.356,'municipality',NULL,37);
INSERT INTO "profile" VALUES(35,'eFWWJ6jShYDs7kMu','GM0599','Rijnmond','members',0,'shown',1,'2026-10-29 13:27:01.490726+00:00','27, tussen twee banen','Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.','','Iets met klanten, buitendienst.','','["nl","en"]',10,0,1,1,3,51.922,4.479,'municipality',NULL,38);
INSERT INTO "profile" VALUES(36,'X8lkFmEY-gEjDtnD','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-30 13:27:01.490720+00:00','21, barista, wil een eigen koffiebar','Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.','','Barista, 24 uur, bij een bar die zelf brandt.','','["nl","es","en"]',10,3,1,1,3,52.091,5.122,'municipality',NULL,39);
INSERT INTO "profile" VALUES(37,'DcObNlACi0Mremox','GM0599','Rijnmond','members',0,'shown',1,'2026-11-02 13:27:01.490757+00:00','20, zoekt een leerbaan in de beveiliging','Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.','Event security bij twee festivals, als vrijwilliger.','Een bedrijf dat de opleiding tot beveiliger betaalt.','','["nl","ber","fr"]',10,63,0,1,3,51.922,4.479,'municipality',NULL,40);
INSERT INTO "profile" VALUES(38,'AKUg2_0pnnYQeJWu','GM0503','Haaglanden','members',0,'shown',1,'2026-11-03 13:27:01.490732+00:00','29, housekeeping, wants to move to reception','Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.','Room attendant and later floor supervisor in The Hague.','Front office in a hotel, all shifts.','','["en","nl","fr"]',10,49,1,1,3,52.007,4.356,'municipality',NULL,41);
INSERT INTO "profile" VALUES(39,'CATvGh-sXur9NF-w','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-04 13:27:01.490764+00:00','22, theater, zoekt daarbij vast werk','Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.','','Receptie of kassa bij een theater of museum.','Oefenen met je stem en je houding.','["nl","en","de"]',10,7,1,1,3,52.091,5.122,'municipality',NULL,42);
INSERT INTO "profile" VALUES(40,'_fmnUUhKM8qnit9O','GM0599','Rijnmond','members',0,'shown',1,'2026-11-06 13:27:01.490749+00:00','24, schoonmaak, leert voor de zorg','Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.','Schoonmaak in een ziekenhuis, twee jaar.','Een leerplek als helpende, in een ziekenhuis of verpleeghuis.','Tigrinya en Amhaars.','["ti","nl","en"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,43);
INSERT INTO "profile" VALUES(41,'9853Ig0hTyjc4zFD','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-07 13:27:01.490753+00:00','20, hovenier in de dop','Buiten ben ik op mijn best. Met regen ook.','','Groenvoorziening of een kwekerij.','','["nl"]',10,31,0,1,3,52.091,5.122,'municipality',NULL,44);
INSERT INTO "profile" VALUES(42,'ODxiOvyCMfwEf9pN','GM0503','Haaglanden','members',0,'shown',1,'2026-11-08 13:27:01.490845+00:00','24, stopte met studeren, wil iets maken','Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.','','Werkvoorbereider of tekenaar.','','["nl","en"]',10,31,1,1,3,52.007,4.356,'municipality',NULL,45);
INSERT INTO "profile" VALUES(43,'pJaCLihZuxoVt38w','GM0599','Rijnmond','members',0,'shown',1,'2026-11-09 13:27:01.490738+00:00','21, pedagogisch werk, net geslaagd','Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.','Stage op een bso in Delfshaven, tien maanden.','Kinderopvang of bso, 28 uur.','Oppassen op je kinderen als jij een gesprek hebt.','["nl","pap","en","es"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,46);
INSERT INTO "profile" VALUES(44,'kv8I5QZ7q8Koow73','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-10 13:27:01.490761+00:00','23, wil bij de gemeente werken','Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.','','Publieksdienst of burgerzaken.','','["nl","ber","fr"]',10,13,0,1,3,52.091,5.122,'municipality',NULL,47);
INSERT INTO "profile" VALUES(45,'C75Kj1dmYerXIMvb','GM0503','Haaglanden','members',0,'shown',1,'2026-11-11 13:27:01.490841+00:00','21, zoekt werk met dieren of buiten','Ik heb een hond die niemand wilde. Wij begrijpen elkaar.','','Dierenopvang, kwekerij, groen.','','["nl"]',10,31,0,1,3,52.007,4.356,'municipality',NULL,48);
INSERT INTO "profile" VALUES(46,'Kqcqab6fZAimSyRx','GM0599','Rijnmond','members',0,'shown',1,'2026-11-12 13:27:01.490885+00:00','25, keukenhulp, wil kok worden','Ik kook thuis voor acht mensen en vind dat het leukste van de week.','Afwas en mise en place in een ramenbar.','Leerling-kok, avonden zijn goed.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,49);
INSERT INTO "profile" VALUES(47,'HTXpYQngWdfAgHHv','GM0599','Rijnmond','members',0,'shown',1,'2026-11-13 13:27:01.492755+00:00','23, grafisch vormgever zonder portfolio','Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.','','Junior ontwerper, of iets ernaast.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,50);
INSERT INTO "profile" VALUES(48,'uByXdUcyrWbrH8u9','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-15 13:27:01.494798+00:00','24, autisme, secuur, zoekt een rustige plek','Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.','','Archief, data of een werkplaats. 20 uur om te beginnen.','','["nl","en"]',10,14,0,1,3,52.091,5.122,'municipality',NULL,51);
INSERT INTO "profile" VALUES(49,'dPcRe0ZtTGwtiYFT','GM0599','Rijnmond','members',0,'shown',1,'2026-11-16 13:27:01.490750+00:00','18, zonder diploma, met goede handen','School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.','','Werk in de bouw, het liefst met leren erbij.','','["nl"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,52);
INSERT INTO "profile" VALUES(50,'bYwfQMOxQ2dQDOhA','GM0503','Haaglanden','members',0,'shown',1,'2026-11-17 13:27:01.490758+00:00','26, Portuguese, looking for her first Dutch job','I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.','','Care assistant, evenings or weekends.','','["pt","en","es"]',10,112,0,1,3,52.007,4.356,'municipality',NULL,53);
INSERT INTO "profile" VALUES(51,'7-95AV5zE5oWUg57','GM0599','Rijnmond','municipality',0,'shown',1,'2026-11-19 13:27:01.490747+00:00','19, zoekt werk in een hotel of restaurant','Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.

In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.','Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.','24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.','Ik spreek Arabisch en help je graag met een brief of een telefoontje.','["nl","ar","en"]',10,39,0,1,3,51.922,4.479,'municipality',NULL,54);
INSERT INTO "profile" VALUES(52,'5oYhx4iUrKgpqJUj','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-20 13:27:01.490740+00:00','19, tussenjaar, zoekt werk tot september','Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.','','','','["nl","en"]',10,63,0,1,3,52.091,5.122,'municipality',NULL,55);
INSERT INTO "profile" VALUES(53,'EqLwM0ocFEG1fSjL','GM0599','Rijnmond','members',0,'shown',1,'2026-11-21 13:27:01.490764+00:00','Ondernemer','','','','','["nl"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,56);
INSERT INTO "profile" VALUES(54,'DO3udZkZU_Ygdn1-','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-22 13:27:01.490751+00:00','20, zoekt een stageplek ICT','Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.','','Stage vanaf februari, Utrecht of met de trein.','','["nl","en"]',10,16,0,1,3,52.091,5.122,'municipality',NULL,57);
INSERT INTO "profile" VALUES(55,'LXDOyOYMxwpUNM83','GM0503','Haaglanden','members',0,'shown',1,'2026-11-23 13:27:01.490757+00:00','19, wil bij de brandweer of ambulance','Eerst werken, dan de keuring. Ik sport elke dag.','','Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.','','["nl","en"]',10,21,0,1,3,52.007,4.356,'municipality',NULL,58);
INSERT INTO "profile" VALUES(56,'EEf6jPwwvMkTIe5l','GM0599','Rijnmond','members',0,'shown',1,'2026-11-27 13:27:01.490905+00:00','18, zoekt een bijbaan naast school','','','Winkel of bakkerij, zaterdag en vakanties.','','["nl","en"]',10,32,0,1,3,51.922,4.479,'municipality',NULL,59);
INSERT INTO "profile" VALUES(57,'Y4khoRP1m7FbB7ZA','GM0599','Rijnmond','members',0,'shown',1,'2026-11-27 13:27:01.492712+00:00','19, begint opnieuw','Ik heb een jaar niets gedaan en wil weer een ritme.','','','','["nl","en"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,60);
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
INSERT INTO "removed_picture" VALUES(1,'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef','HCLltw9LPCZoPHE3','2026-11-28 18:07:08.379173+00:00');
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
INSERT INTO "report" VALUES(1,'AflEr9SyOyLc_SY2','money','Ze noemt een kledingruil. Wordt daar verkocht?','26, stylist, zoekt vast werk in een kledingwinkel

Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.

Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.

Een winkel met goede kleren en aardige collega''s.

Meekijken wat je aantrekt. Ook met weinig geld.','2026-11-02 16:07:01.493783+00:00',3,4);
INSERT INTO "report" VALUES(2,'eEl0m4b2sEQCBzlj','person','','Saai.

Jurk','2026-11-16 01:07:01.494905+00:00',11,28);
INSERT INTO "report" VALUES(3,'Cbfm54rswTi53CnX','other','Thuis zitten is toch geen werk zoeken?','Na vijf jaar thuis weer solliciteren in de zorg

Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','2026-11-18 16:57:01.495168+00:00',14,38);
INSERT INTO "report" VALUES(4,'8QRt5N2g9oRHzYhU','person','Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.','Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.

Schoenen','2026-11-27 17:47:01.494401+00:00',40,54);
INSERT INTO "report" VALUES(5,'UXjgo4fL0PtINEfL','private','Hij vraagt steeds om mijn nummer.','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','2026-11-28 15:02:01.493891+00:00',60,46);
INSERT INTO "report" VALUES(6,'d-Fv2SGdb7voKz2x','other','Op de achtergrond staat een naambordje, volgens mij van een school.','Schildersleerling, proefdag

Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?','2026-11-28 17:27:01.495599+00:00',64,36);
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
INSERT INTO "session" VALUES(1,'25daf4ffcf36a3668bae518ec61087aec4365b7fa6819e91f5dca238217a56d5','','2026-11-28 18:07:08.346538+00:00','2026-11-28 18:07:08.346536+00:00','2027-01-27 18:07:08.346505+00:00',21);
CREATE TABLE "sign_in_code" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "next_path" VARCHAR(300) NOT NULL,
    "tries" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    CONSTRAINT "sign_in_code_tries" CHECK (tries BETWEEN 0 AND 5)
);
INSERT INTO "sign_in_code" VALUES(1,'aFjHBqNABto8pEjO','newcomer@demo.example','nl','/',0,'2026-11-28 18:07:08.376466+00:00','2026-11-28 18:22:08.376437+00:00',NULL);
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
CREATE TABLE "tortoise_migrations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "app" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_tortoise_mi_app_3803a5" UNIQUE ("app", "name")
);
INSERT INTO "tortoise_migrations" VALUES(1,'jobtease','0001_initial','2026-11-28 18:07:01.456474+00:00');
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
CREATE INDEX "idx_decision_case_id_c0d4db" ON "decision" ("case_id", "decided_at");
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
CREATE INDEX "idx_outfit_answere_74f632" ON "outfit" ("answered_at", "closes_at");
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tortoise_migrations',1);
INSERT INTO "sqlite_sequence" VALUES('account',60);
INSERT INTO "sqlite_sequence" VALUES('event',706);
INSERT INTO "sqlite_sequence" VALUES('profile',57);
INSERT INTO "sqlite_sequence" VALUES('profile_skill',314);
INSERT INTO "sqlite_sequence" VALUES('consumer',8);
INSERT INTO "sqlite_sequence" VALUES('help_request',41);
INSERT INTO "sqlite_sequence" VALUES('request_skill',99);
INSERT INTO "sqlite_sequence" VALUES('moderation_case',64);
INSERT INTO "sqlite_sequence" VALUES('decision',56);
INSERT INTO "sqlite_sequence" VALUES('notice',255);
INSERT INTO "sqlite_sequence" VALUES('outbox',255);
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
INSERT INTO "sqlite_sequence" VALUES('session',1);
INSERT INTO "sqlite_sequence" VALUES('bucket',3);
INSERT INTO "sqlite_sequence" VALUES('sign_in_code',1);
INSERT INTO "sqlite_sequence" VALUES('barred_address',1);
INSERT INTO "sqlite_sequence" VALUES('parked_event',1);
INSERT INTO "sqlite_sequence" VALUES('removed_picture',1);
COMMIT;
