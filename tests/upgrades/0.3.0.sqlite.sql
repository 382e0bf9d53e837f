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
    "municipality_id" VARCHAR(6) NOT NULL REFERENCES "municipality" ("code") ON DELETE RESTRICT, "name_key" VARCHAR(60) NOT NULL DEFAULT '', "mail_digest" INT, "mail_messages" INT,
    CONSTRAINT "account_role" CHECK (role IN ('member', 'moderator', 'administrator'))
);
INSERT INTO "account" VALUES(1,'3gDivr97EBp93RUu','marloes@demo.example','Marloes','moderator','nl','2026-05-14 05:24:29.233204+00:00','2026-05-14 05:24:29.233172+00:00',NULL,NULL,0,NULL,1,'GM0599','marloes',NULL,NULL);
INSERT INTO "account" VALUES(2,'YkNacFz5ie8EtC9C','jeroen@demo.example','Jeroen','moderator','nl','2026-05-24 05:24:29.112576+00:00','2026-05-24 05:24:29.112549+00:00',NULL,NULL,0,NULL,1,'GM0344','jeroen',NULL,NULL);
INSERT INTO "account" VALUES(3,'anUVziqo0oOjqByV','anjali@demo.example','Anjali','moderator','nl','2026-06-03 05:24:29.109529+00:00','2026-06-03 05:24:29.109512+00:00',NULL,NULL,0,NULL,1,'GM0503','anjali',NULL,NULL);
INSERT INTO "account" VALUES(4,'xkTfj0K2oaxS4BMa','wim@demo.example','Wim','member','nl','2026-07-03 05:24:29.109654+00:00','2026-07-03 05:24:29.109633+00:00',NULL,NULL,0,NULL,1,'GM0599','wim',NULL,NULL);
INSERT INTO "account" VALUES(5,'oH2gIjqmZctd6sQV','marjan@demo.example','Marjan','member','nl','2026-07-13 05:24:29.110099+00:00','2026-07-13 05:24:29.110076+00:00',NULL,NULL,0,NULL,1,'GM0344','marjan',NULL,NULL);
INSERT INTO "account" VALUES(6,'deUW_EDCisKuT5YC','truus@demo.example','Truus','member','nl','2026-07-21 05:24:29.109498+00:00','2026-07-21 05:24:29.109481+00:00',NULL,NULL,0,NULL,1,'GM0599','truus',NULL,NULL);
INSERT INTO "account" VALUES(7,'deXQjlkCB2wb7hcu','hanneke@demo.example','Hanneke','member','nl','2026-07-28 05:24:29.109594+00:00','2026-07-28 05:24:29.109577+00:00',NULL,NULL,0,NULL,1,'GM0503','hanneke',NULL,NULL);
INSERT INTO "account" VALUES(8,'gx3nXVGxynT_TV3X','henk@demo.example','Henk','member','nl','2026-08-02 05:24:29.109504+00:00','2026-08-02 05:24:29.109489+00:00',NULL,NULL,0,NULL,1,'GM0599','henk',NULL,NULL);
INSERT INTO "account" VALUES(9,'TOsogwYu2gv0qQlD','cor@demo.example','Cor','member','nl','2026-08-07 05:24:29.109596+00:00','2026-08-07 05:24:29.109544+00:00',NULL,NULL,0,NULL,1,'GM0503','cor',NULL,NULL);
INSERT INTO "account" VALUES(10,'LZxBsHdTFWdVf5AO','sjoerd@demo.example','Sjoerd','member','nl','2026-08-12 05:24:29.109573+00:00','2026-08-12 05:24:29.109556+00:00',NULL,NULL,0,NULL,1,'GM0344','sjoerd',NULL,NULL);
INSERT INTO "account" VALUES(11,'5Gc3XDbLqZpuNC6E','ilse@demo.example','Ilse','member','nl','2026-08-21 05:24:29.109515+00:00','2026-08-21 05:24:29.109497+00:00',NULL,NULL,0,NULL,1,'GM0599','ilse',NULL,NULL);
INSERT INTO "account" VALUES(12,'D_JR8jOerhuPqtXY','joyce@demo.example','Joyce','member','nl','2026-08-27 05:24:29.109675+00:00','2026-08-27 05:24:29.109655+00:00',NULL,NULL,0,NULL,1,'GM0599','joyce',NULL,NULL);
INSERT INTO "account" VALUES(13,'Y8xsk00DW2GkRQVf','farid@demo.example','Farid','member','nl','2026-08-31 05:24:29.109468+00:00','2026-08-31 05:24:29.109418+00:00',NULL,NULL,0,NULL,1,'GM0344','farid',NULL,NULL);
INSERT INTO "account" VALUES(14,'iTOeU7ACdb5Qqrzf','fatma@demo.example','Fatma','member','nl','2026-09-03 05:24:29.109616+00:00','2026-09-03 05:24:29.109599+00:00',NULL,NULL,3,'2026-11-23 05:49:29.142372+00:00',1,'GM0599','fatma',NULL,NULL);
INSERT INTO "account" VALUES(15,'rvryJIBbt96iB4b_','tariq@demo.example','Tariq','member','nl','2026-09-07 05:24:29.109533+00:00','2026-09-07 05:24:29.109516+00:00',NULL,NULL,0,NULL,1,'GM0599','tariq',NULL,NULL);
INSERT INTO "account" VALUES(16,'Dknm17yOGka3Lhk8','ayse@demo.example','Ayşe','member','nl','2026-09-11 05:24:29.109626+00:00','2026-09-11 05:24:29.109608+00:00',NULL,NULL,0,NULL,1,'GM0344','ayse',NULL,NULL);
INSERT INTO "account" VALUES(17,'epeeKJq3KdO8Mspr','rajesh@demo.example','Rajesh','member','nl','2026-09-14 05:24:29.109554+00:00','2026-09-14 05:24:29.109538+00:00',NULL,NULL,0,NULL,1,'GM0503','rajesh',NULL,NULL);
INSERT INTO "account" VALUES(18,'SdxUa5r5IWwNG-W1','kiki@demo.example','Kiki','member','nl','2026-09-17 05:24:29.109502+00:00','2026-09-17 05:24:29.109486+00:00',NULL,NULL,0,NULL,1,'GM0599','kiki',NULL,NULL);
INSERT INTO "account" VALUES(19,'UK_TzUzlpXNqKSgM','ingrid@demo.example','Ingrid','member','nl','2026-09-22 05:24:29.112774+00:00','2026-09-22 05:24:29.112753+00:00',NULL,NULL,0,NULL,1,'GM0503','ingrid',NULL,NULL);
INSERT INTO "account" VALUES(20,'RZ-Zk_7Peuk3tC8f','thijs@demo.example','Thijs','member','nl','2026-09-25 05:24:29.109416+00:00','2026-09-25 05:24:29.109401+00:00',NULL,NULL,0,NULL,1,'GM0344','thijs',NULL,NULL);
INSERT INTO "account" VALUES(21,'GOb_-JNSsJVut8Z0','samira@demo.example','Samira','member','nl','2026-09-27 05:24:29.114190+00:00','2026-09-27 05:24:29.114167+00:00','2026-11-30',NULL,2,'2026-11-29 12:49:29.121854+00:00',1,'GM0599','samira',NULL,NULL);
INSERT INTO "account" VALUES(22,'Fah5ewT8t8pQJ1-v','stan@demo.example','Stan','member','nl','2026-09-29 05:24:29.110502+00:00','2026-09-29 05:24:29.110481+00:00',NULL,NULL,1,NULL,1,'GM0503','stan',NULL,NULL);
INSERT INTO "account" VALUES(23,'OLZzPqDrYPFdv-eF','amadou@demo.example','Amadou','member','nl','2026-10-01 05:24:29.114057+00:00','2026-10-01 05:24:29.114034+00:00',NULL,NULL,1,NULL,1,'GM0599','amadou',NULL,NULL);
INSERT INTO "account" VALUES(24,'vR5Q3ebdj1Yw1HU5','vera@demo.example','Vera','member','nl','2026-10-01 05:24:29.118664+00:00','2026-10-01 05:24:29.118646+00:00',NULL,NULL,0,NULL,1,'GM0599','vera',NULL,NULL);
INSERT INTO "account" VALUES(25,'pEXiIbtweSu3Z66p','nadia@demo.example','Nadia','member','nl','2026-10-03 05:24:29.109426+00:00','2026-10-03 05:24:29.109406+00:00',NULL,NULL,0,NULL,1,'GM0503','nadia',NULL,NULL);
INSERT INTO "account" VALUES(26,'IDEW1HrPu8LdHtWB','tomasz@demo.example','Tomasz','member','nl','2026-10-04 05:24:29.109519+00:00','2026-10-04 05:24:29.109502+00:00',NULL,NULL,2,'2026-11-30 05:19:29.120722+00:00',1,'GM0599','tomasz',NULL,NULL);
INSERT INTO "account" VALUES(27,'L3WGyGZfiuF4-5an','kwame@demo.example','Kwame','member','nl','2026-10-06 05:24:29.109477+00:00','2026-10-06 05:24:29.109460+00:00',NULL,NULL,0,NULL,1,'GM0344','kwame',NULL,NULL);
INSERT INTO "account" VALUES(28,'aGONcM8LASwB61Ci','esma@demo.example','Esma','member','nl','2026-10-09 05:24:29.109483+00:00','2026-10-09 05:24:29.109434+00:00',NULL,NULL,2,'2026-11-17 07:49:29.195194+00:00',1,'GM0599','esma',NULL,NULL);
INSERT INTO "account" VALUES(29,'85IB79lyj9lK7mVo','chantal@demo.example','Chantal','member','nl','2026-10-12 05:24:29.110078+00:00','2026-10-12 05:24:29.110059+00:00',NULL,NULL,1,NULL,1,'GM0344','chantal',NULL,NULL);
INSERT INTO "account" VALUES(30,'_wtfGvl0ODvzwxpg','mo@demo.example','Mo','member','nl','2026-10-14 05:24:29.109329+00:00','2026-10-14 05:24:29.109315+00:00',NULL,NULL,0,NULL,1,'GM0599','mo',NULL,NULL);
INSERT INTO "account" VALUES(31,'HRqyto2bKd0n3-Kx','hiba@demo.example','Hiba','member','nl','2026-10-17 05:24:29.109375+00:00','2026-10-17 05:24:29.109361+00:00',NULL,NULL,2,'2026-11-29 05:49:29.136331+00:00',1,'GM0344','hiba',NULL,NULL);
INSERT INTO "account" VALUES(32,'pieAA4VTBNFM4WX0','mei@demo.example','Mei','member','en','2026-10-19 05:24:29.109425+00:00','2026-10-19 05:24:29.109411+00:00',NULL,NULL,1,NULL,1,'GM0503','mei',NULL,NULL);
INSERT INTO "account" VALUES(33,'eH7KLY30PhmbDbTg','daan@demo.example','Daan','member','nl','2026-10-20 05:24:29.109483+00:00','2026-10-20 05:24:29.109465+00:00',NULL,NULL,2,'2026-11-30 00:49:29.171676+00:00',1,'GM0599','daan',NULL,NULL);
INSERT INTO "account" VALUES(34,'wXGpY5k-eS2_5iGc','oleksandr@demo.example','Oleksandr','member','nl','2026-10-23 05:24:29.109384+00:00','2026-10-23 05:24:29.109371+00:00',NULL,NULL,1,NULL,1,'GM0599','oleksandr',NULL,NULL);
INSERT INTO "account" VALUES(35,'VACIDjGyLp8gQ-J_','zainab@demo.example','Zainab','member','nl','2026-10-25 05:24:29.109500+00:00','2026-10-25 05:24:29.109482+00:00',NULL,NULL,2,'2026-11-12 06:49:29.200473+00:00',1,'GM0344','zainab',NULL,NULL);
INSERT INTO "account" VALUES(36,'rgjZg88nSW53oodR','naomi@demo.example','Naomi','member','nl','2026-10-28 05:24:29.109463+00:00','2026-10-28 05:24:29.109448+00:00',NULL,NULL,1,NULL,1,'GM0599','naomi',NULL,NULL);
INSERT INTO "account" VALUES(37,'IUGhQeioFrnZ_YWi','dilan@demo.example','Dilan','member','nl','2026-10-30 05:24:29.109735+00:00','2026-10-30 05:24:29.109707+00:00',NULL,NULL,2,'2026-11-28 08:49:29.184287+00:00',1,'GM0503','dilan',NULL,NULL);
INSERT INTO "account" VALUES(38,'nidg8BDzatm7y9Ny','bram@demo.example','Bram','member','nl','2026-10-31 05:24:29.109655+00:00','2026-10-31 05:24:29.109635+00:00',NULL,NULL,1,NULL,1,'GM0599','bram',NULL,NULL);
INSERT INTO "account" VALUES(39,'7tDUEERLruKgJYeB','luca@demo.example','Luca','member','nl','2026-11-01 05:24:29.109814+00:00','2026-11-01 05:24:29.109778+00:00',NULL,NULL,1,NULL,1,'GM0344','luca',NULL,NULL);
INSERT INTO "account" VALUES(40,'kGKLfIDUl3fzMjhY','mehdi@demo.example','Mehdi','member','nl','2026-11-04 05:24:29.109726+00:00','2026-11-04 05:24:29.109698+00:00',NULL,NULL,2,'2026-11-29 07:49:29.121850+00:00',1,'GM0599','mehdi',NULL,NULL);
INSERT INTO "account" VALUES(41,'hcKCCkNUwqOw68lr','precious@demo.example','Precious','member','en','2026-11-05 05:24:29.110670+00:00','2026-11-05 05:24:29.110645+00:00',NULL,NULL,1,NULL,1,'GM0503','precious',NULL,NULL);
INSERT INTO "account" VALUES(42,'-7iZoFYpyvgvxLen','roos@demo.example','Roos','member','nl','2026-11-06 05:24:29.113826+00:00','2026-11-06 05:24:29.113798+00:00',NULL,NULL,0,NULL,1,'GM0344','roos',NULL,NULL);
INSERT INTO "account" VALUES(43,'kXN6HI8ecK6LCaVF','selam@demo.example','Selam','member','nl','2026-11-08 05:24:29.109568+00:00','2026-11-08 05:24:29.109546+00:00',NULL,NULL,1,NULL,1,'GM0599','selam',NULL,NULL);
INSERT INTO "account" VALUES(44,'w5cFfMtC3P3qOvqv','gijs@demo.example','Gijs','member','nl','2026-11-09 05:24:29.109606+00:00','2026-11-09 05:24:29.109581+00:00',NULL,NULL,2,'2026-11-30 06:49:29.121488+00:00',1,'GM0344','gijs',NULL,NULL);
INSERT INTO "account" VALUES(45,'d-qfAPPp5YligqWl','floris@demo.example','Floris','member','nl','2026-11-10 05:24:29.114917+00:00','2026-11-10 05:24:29.114894+00:00',NULL,NULL,1,NULL,1,'GM0503','floris',NULL,NULL);
INSERT INTO "account" VALUES(46,'cj-K3LbjgTJFM_i_','shanice@demo.example','Shanice','member','nl','2026-11-11 05:24:29.109581+00:00','2026-11-11 05:24:29.109559+00:00',NULL,NULL,2,'2026-11-30 01:49:29.140601+00:00',1,'GM0599','shanice',NULL,NULL);
INSERT INTO "account" VALUES(47,'xizANYXAl0YiJp8A','imane@demo.example','Imane','member','nl','2026-11-12 05:24:29.109770+00:00','2026-11-12 05:24:29.109751+00:00',NULL,NULL,2,'2026-11-29 18:49:29.147999+00:00',1,'GM0344','imane',NULL,NULL);
INSERT INTO "account" VALUES(48,'Rop4q4HFSb1vp09d','jesse@demo.example','Jesse','member','nl','2026-11-13 05:24:29.109489+00:00','2026-11-13 05:24:29.109475+00:00',NULL,NULL,2,'2026-11-29 01:49:29.121805+00:00',1,'GM0503','jesse',NULL,NULL);
INSERT INTO "account" VALUES(49,'KY8GvV6c86eTNddA','kenji@demo.example','Kenji','member','nl','2026-11-14 05:24:29.109634+00:00','2026-11-14 05:24:29.109614+00:00',NULL,NULL,2,'2026-11-28 04:49:29.174601+00:00',1,'GM0599','kenji',NULL,NULL);
INSERT INTO "account" VALUES(50,'9ihYW2KqIJer8rKn','lotte@demo.example','Lotte','member','nl','2026-11-15 05:24:29.109433+00:00','2026-11-15 05:24:29.109420+00:00',NULL,NULL,2,'2026-11-30 07:49:29.132812+00:00',1,'GM0599','lotte',NULL,NULL);
INSERT INTO "account" VALUES(51,'VYLAsuGDhdCD4Opn','pim@demo.example','Pim','member','nl','2026-11-17 05:24:29.109708+00:00','2026-11-17 05:24:29.109689+00:00',NULL,NULL,1,NULL,1,'GM0344','pim',NULL,NULL);
INSERT INTO "account" VALUES(52,'ms1ICQ62C1l7hpo_','ruben@demo.example','Ruben','member','nl','2026-11-18 05:24:29.118410+00:00','2026-11-18 05:24:29.118353+00:00',NULL,NULL,2,'2026-11-30 04:29:29.138295+00:00',1,'GM0599','ruben',NULL,NULL);
INSERT INTO "account" VALUES(53,'kFfxVAmwdy65VDLV','sofia@demo.example','Sofia','member','en','2026-11-19 05:24:29.113740+00:00','2026-11-19 05:24:29.113715+00:00',NULL,NULL,2,'2026-11-30 03:49:29.151362+00:00',1,'GM0503','sofia',NULL,NULL);
INSERT INTO "account" VALUES(54,'RDwga8LbbaJmdGKB','yara@demo.example','Yara','member','nl','2026-11-21 05:24:29.109499+00:00','2026-11-21 05:24:29.109484+00:00',NULL,NULL,2,'2026-11-28 14:49:29.193725+00:00',1,'GM0599','yara',NULL,NULL);
INSERT INTO "account" VALUES(55,'n4Q3UjoY063pMAx-','emma@demo.example','Emma','member','nl','2026-11-22 05:24:29.109452+00:00','2026-11-22 05:24:29.109438+00:00',NULL,NULL,1,NULL,1,'GM0344','emma',NULL,NULL);
INSERT INTO "account" VALUES(56,'G41kHa73X0aGT6Jk','kevin@demo.example','Kevin','member','nl','2026-11-23 05:24:29.112406+00:00','2026-11-23 05:24:29.112388+00:00',NULL,'2026-11-24 15:24:29.126947+00:00',0,NULL,1,'GM0599','kevin',NULL,NULL);
INSERT INTO "account" VALUES(57,'79PXt9RRP_8_KSCQ','bilal@demo.example','Bilal','member','nl','2026-11-24 05:24:29.109672+00:00','2026-11-24 05:24:29.109653+00:00',NULL,NULL,2,'2026-11-30 02:49:29.227712+00:00',1,'GM0344','bilal',NULL,NULL);
INSERT INTO "account" VALUES(58,'_XZA53Eb-gJJQc26','wessel@demo.example','Wessel','member','nl','2026-11-25 05:24:29.109985+00:00','2026-11-25 05:24:29.109956+00:00',NULL,NULL,0,NULL,1,'GM0503','wessel',NULL,NULL);
INSERT INTO "account" VALUES(59,'or_YJMipX7nQRi0r','noor@demo.example','Noor','member','nl','2026-11-29 05:24:29.109634+00:00','2026-11-29 05:24:29.109613+00:00',NULL,NULL,0,NULL,1,'GM0599','noor',NULL,NULL);
INSERT INTO "account" VALUES(60,'v22QmicCE6u3UHSC','jayden@demo.example','Jayden','member','nl','2026-11-29 05:24:29.113196+00:00','2026-11-29 05:24:29.113176+00:00',NULL,NULL,0,NULL,1,'GM0599','jayden',NULL,NULL);
CREATE TABLE "address_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "address" VARCHAR(254) NOT NULL,
    "session_id" BIGINT NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "shown_at" TIMESTAMP,
    "agreed_at" TIMESTAMP,
    "due_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_address_cha_account_ef5545" UNIQUE ("account_id")
);
INSERT INTO "address_change" VALUES(1,'S2KY9EEinUoWx2VA','another@demo.example',0,'2026-11-30 10:25:51.282204+00:00',NULL,NULL,NULL,60);
CREATE TABLE "advice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "garment" VARCHAR(30) NOT NULL,
    "verdict" VARCHAR(4) NOT NULL  /* KEEP: keep\nSWAP: swap */,
    "reasons" JSON NOT NULL,
    "pin_photo" SMALLINT,
    "pin_x" SMALLINT,
    "pin_y" SMALLINT,
    "helped_at" TIMESTAMP,
    "photo" SMALLINT,
    "feedback_id" BIGINT NOT NULL REFERENCES "feedback" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_advice_feedbac_1fdc7f" UNIQUE ("feedback_id", "garment"),
    CONSTRAINT "advice_pin" CHECK (pin_x BETWEEN 0 AND 100 AND pin_y BETWEEN 0 AND 100),
    CONSTRAINT "advice_photo" CHECK (photo BETWEEN 0 AND 3)
);
INSERT INTO "advice" VALUES(1,'blouse','keep','["neat"]',0,50,24,'2026-11-12 10:14:29.112210+00:00',NULL,1);
INSERT INTO "advice" VALUES(2,'jumper','keep','["goes-together"]',0,38,35,'2026-11-12 10:14:29.138409+00:00',NULL,1);
INSERT INTO "advice" VALUES(3,'dress','keep','["calm-colour"]',0,50,55,'2026-11-17 13:14:29.136403+00:00',NULL,2);
INSERT INTO "advice" VALUES(4,'jacket','keep','["neat"]',0,38,35,'2026-11-17 13:14:29.184300+00:00',NULL,2);
INSERT INTO "advice" VALUES(5,'shoes','keep','["well-kept"]',0,42,93,'2026-11-17 13:14:29.236279+00:00',NULL,2);
INSERT INTO "advice" VALUES(6,'dress','keep','["goes-together"]',0,50,55,'2026-11-17 15:14:29.132557+00:00',NULL,3);
INSERT INTO "advice" VALUES(7,'dress','swap','["loud-colour"]',0,50,55,NULL,NULL,4);
INSERT INTO "advice" VALUES(8,'jacket','swap','["clashes"]',0,38,35,NULL,NULL,5);
INSERT INTO "advice" VALUES(9,'dress','keep','["good-colour"]',0,50,55,NULL,NULL,5);
INSERT INTO "advice" VALUES(10,'jumper','keep','["easy-to-move"]',0,38,35,'2026-11-23 10:14:29.113786+00:00',NULL,6);
INSERT INTO "advice" VALUES(11,'trousers','keep','["practical"]',0,42,70,'2026-11-23 10:14:29.123259+00:00',NULL,6);
INSERT INTO "advice" VALUES(12,'shoes','keep','["well-kept"]',0,42,93,'2026-11-23 10:14:29.131739+00:00',NULL,6);
INSERT INTO "advice" VALUES(13,'shoes','keep','["practical"]',0,42,93,NULL,NULL,7);
INSERT INTO "advice" VALUES(14,'blouse','keep','["good-colour"]',0,50,24,NULL,NULL,7);
INSERT INTO "advice" VALUES(15,'blouse','keep','["goes-together"]',0,50,24,NULL,NULL,8);
INSERT INTO "advice" VALUES(16,'shoes','keep','["safe"]',0,42,93,'2026-11-28 10:14:29.131090+00:00',NULL,9);
INSERT INTO "advice" VALUES(17,'trousers','keep','["practical"]',0,42,70,'2026-11-28 10:14:29.172434+00:00',NULL,9);
INSERT INTO "advice" VALUES(18,'top','keep','["practical"]',0,50,28,'2026-11-28 10:14:29.224467+00:00',NULL,9);
INSERT INTO "advice" VALUES(19,'trousers','keep','["calm-colour"]',0,42,70,NULL,NULL,10);
INSERT INTO "advice" VALUES(20,'dress','keep','["good-colour"]',0,50,55,NULL,0,11);
INSERT INTO "advice" VALUES(21,'accessories','keep','["goes-together"]',0,50,19,NULL,0,11);
INSERT INTO "advice" VALUES(22,'jacket','keep','["neat","goes-together"]',0,38,35,'2026-11-28 18:14:29.112918+00:00',NULL,12);
INSERT INTO "advice" VALUES(23,'trousers','keep','["fits-the-job"]',0,42,70,'2026-11-28 18:14:29.119037+00:00',NULL,12);
INSERT INTO "advice" VALUES(24,'shoes','swap','["too-casual"]',0,42,93,'2026-11-28 18:14:29.124803+00:00',NULL,12);
INSERT INTO "advice" VALUES(25,'jacket','keep','["neat"]',0,38,35,'2026-11-28 20:14:29.113851+00:00',NULL,13);
INSERT INTO "advice" VALUES(26,'shirt','keep','["calm-colour"]',0,50,24,'2026-11-28 20:14:29.121830+00:00',NULL,13);
INSERT INTO "advice" VALUES(27,'shoes','swap','["too-casual"]',0,42,93,'2026-11-28 20:14:29.128520+00:00',NULL,13);
INSERT INTO "advice" VALUES(28,'jacket','keep','["fits-the-job"]',0,38,35,NULL,NULL,14);
INSERT INTO "advice" VALUES(29,'trousers','keep','["neat"]',0,42,70,NULL,NULL,14);
INSERT INTO "advice" VALUES(30,'shoes','swap','["too-casual"]',0,42,93,NULL,NULL,14);
INSERT INTO "advice" VALUES(31,'jacket','keep','["goes-together"]',0,38,35,NULL,NULL,15);
INSERT INTO "advice" VALUES(32,'shoes','keep','["well-kept"]',0,42,93,NULL,NULL,15);
INSERT INTO "advice" VALUES(33,'shoes','swap','["too-casual"]',0,42,93,NULL,NULL,16);
INSERT INTO "advice" VALUES(34,'jumper','swap','["needs-a-clean"]',0,38,35,'2026-11-29 08:14:29.113680+00:00',NULL,17);
INSERT INTO "advice" VALUES(35,'jeans','keep','["practical"]',0,42,70,'2026-11-29 08:14:29.120790+00:00',NULL,17);
INSERT INTO "advice" VALUES(36,'shoes','keep','["sturdy"]',0,42,93,'2026-11-29 08:14:29.129338+00:00',NULL,17);
INSERT INTO "advice" VALUES(37,'jumper','keep','["fits-the-job"]',0,38,35,NULL,0,18);
INSERT INTO "advice" VALUES(38,'trousers','keep','["neat"]',1,42,70,NULL,1,19);
INSERT INTO "advice" VALUES(39,'shoes','keep','["well-kept"]',1,42,93,NULL,1,19);
INSERT INTO "advice" VALUES(40,'jacket','keep','["neat"]',1,38,35,NULL,1,20);
INSERT INTO "advice" VALUES(41,'blouse','keep','["goes-together"]',1,50,24,NULL,1,20);
INSERT INTO "advice" VALUES(42,'jacket','keep','["fits-the-job"]',0,38,35,'2026-11-29 16:14:29.117460+00:00',0,21);
INSERT INTO "advice" VALUES(43,'skirt','keep','["neat"]',0,50,68,'2026-11-29 16:14:29.125824+00:00',0,21);
INSERT INTO "advice" VALUES(44,'jacket','keep','["calm-colour"]',0,38,35,NULL,0,22);
INSERT INTO "advice" VALUES(45,'shoes','keep','["well-kept"]',0,42,93,NULL,0,22);
INSERT INTO "advice" VALUES(46,'jumper','keep','["good-colour"]',1,38,35,NULL,1,23);
INSERT INTO "advice" VALUES(47,'skirt','keep','["calm-colour"]',0,50,68,NULL,NULL,24);
INSERT INTO "advice" VALUES(48,'jumper','keep','["neat"]',0,38,35,NULL,NULL,24);
INSERT INTO "advice" VALUES(49,'shoes','swap','["too-formal"]',1,42,93,NULL,1,25);
INSERT INTO "advice" VALUES(50,'shoes','keep','["safe"]',0,42,93,NULL,NULL,26);
INSERT INTO "advice" VALUES(51,'jeans','keep','["practical"]',0,42,70,NULL,NULL,26);
INSERT INTO "advice" VALUES(52,'jacket','swap','["too-warm"]',0,38,35,NULL,NULL,26);
INSERT INTO "advice" VALUES(53,'top','keep','["good-colour"]',0,50,28,NULL,NULL,27);
INSERT INTO "advice" VALUES(54,'shoes','keep','["practical"]',0,42,93,NULL,NULL,27);
INSERT INTO "advice" VALUES(55,'shirt','keep','["neat"]',0,50,24,NULL,NULL,28);
INSERT INTO "advice" VALUES(56,'jeans','keep','["fits-the-job"]',0,42,70,NULL,NULL,28);
INSERT INTO "advice" VALUES(57,'jeans','keep','["practical"]',0,42,70,NULL,NULL,29);
INSERT INTO "advice" VALUES(58,'shoes','swap','["unsafe"]',0,42,93,NULL,NULL,29);
CREATE TABLE "asked_person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "seat" SMALLINT NOT NULL,
    "state" VARCHAR(10) NOT NULL  /* ASKED: asked\nDECLINED: declined\nTAKEN_BACK: taken_back\nMISSED: missed */,
    "asked_at" TIMESTAMP NOT NULL,
    "told_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_asked_perso_request_847ee3" UNIQUE ("request_id", "account_id"),
    CONSTRAINT "uid_asked_perso_request_11389e" UNIQUE ("request_id", "seat"),
    CONSTRAINT "asked_person_seat" CHECK (seat BETWEEN 0 AND 2),
    CONSTRAINT "asked_person_state" CHECK (state IN ('asked', 'declined', 'taken_back', 'missed'))
);
INSERT INTO "asked_person" VALUES(1,0,'missed','2026-11-30 10:25:51.291070+00:00',NULL,60,3);
CREATE TABLE "attachment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "kind" VARCHAR(5) NOT NULL  /* PHOTO: photo\nPDF: pdf */,
    "size" INT NOT NULL,
    "subject" VARCHAR(16) NOT NULL DEFAULT '',
    "due_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "conversation_id" BIGINT REFERENCES "conversation" ("id") ON DELETE SET NULL,
    "message_id" BIGINT REFERENCES "message" ("id") ON DELETE SET NULL
);
INSERT INTO "attachment" VALUES(1,'attachment-of-a-test-001','pdf',1,'','2026-12-01 10:25:51.258501+00:00',60,NULL,NULL);
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
INSERT INTO "audience_grant" VALUES(1,'IUHR9dw1LDMP0Byl',35,0,'2026-11-08 16:24:29.132170+00:00');
INSERT INTO "audience_grant" VALUES(2,'ienP2_z_cCF0MYxD',35,0,'2026-11-12 09:24:29.263884+00:00');
INSERT INTO "audience_grant" VALUES(3,'Qcg5pHvzTXtJNZwT',38,0,'2026-11-12 14:24:29.129477+00:00');
INSERT INTO "audience_grant" VALUES(4,'0GsKTEDaTzceGERx',28,0,'2026-11-14 14:24:29.145151+00:00');
INSERT INTO "audience_grant" VALUES(5,'MPzWGc_2LKJ97-dk',28,0,'2026-11-17 12:24:29.284676+00:00');
INSERT INTO "audience_grant" VALUES(6,'XvZ9S2xZAMJqCNBb',28,0,'2026-11-17 14:24:29.277606+00:00');
INSERT INTO "audience_grant" VALUES(7,'LLjJTvH7lpSNAvHV',45,0,'2026-11-17 14:24:29.378001+00:00');
INSERT INTO "audience_grant" VALUES(8,'FoxmwAhX_tIOdCIT',28,0,'2026-11-17 16:24:29.180771+00:00');
INSERT INTO "audience_grant" VALUES(9,'oX1ns9_UUIceHOc1',28,0,'2026-11-17 19:24:29.253259+00:00');
INSERT INTO "audience_grant" VALUES(10,'9DhHsax1eBUicz1w',45,0,'2026-11-17 19:24:29.376894+00:00');
INSERT INTO "audience_grant" VALUES(11,'uDEtJGOZMfiX74v7',36,0,'2026-11-18 10:24:29.262083+00:00');
INSERT INTO "audience_grant" VALUES(12,'e2nKYngJt33eNvNu',51,0,'2026-11-18 14:24:29.204461+00:00');
INSERT INTO "audience_grant" VALUES(13,'1u0_4DWXyDc2yy2d',14,0,'2026-11-20 12:24:29.221125+00:00');
INSERT INTO "audience_grant" VALUES(14,'O0zo-TovXJCwKX9i',14,0,'2026-11-20 14:24:29.212998+00:00');
INSERT INTO "audience_grant" VALUES(15,'qYbvhk3BWcZhzSHn',54,0,'2026-11-22 08:24:29.123342+00:00');
INSERT INTO "audience_grant" VALUES(16,'HXPcTSOiJNZRkzVV',54,0,'2026-11-22 12:24:29.200513+00:00');
INSERT INTO "audience_grant" VALUES(17,'ZqL6xLpwkGHNi3Kx',14,0,'2026-11-23 09:24:29.141985+00:00');
INSERT INTO "audience_grant" VALUES(18,'Yj2zBPcDKGtUh9v3',14,0,'2026-11-23 12:24:29.211981+00:00');
INSERT INTO "audience_grant" VALUES(19,'qxJG4r1824hFCuP6',14,0,'2026-11-23 14:24:29.252895+00:00');
INSERT INTO "audience_grant" VALUES(20,'dc-4i_SoJ4m1HKMX',55,0,'2026-11-23 14:24:29.392255+00:00');
INSERT INTO "audience_grant" VALUES(21,'G7K7wCXmaTzWwwy1',33,0,'2026-11-24 09:24:29.152104+00:00');
INSERT INTO "audience_grant" VALUES(22,'5uaSi7nWBVfjgulR',33,0,'2026-11-24 11:24:29.131751+00:00');
INSERT INTO "audience_grant" VALUES(23,'xEMQ_V-EXQcF5cr0',39,0,'2026-11-25 14:24:29.227069+00:00');
INSERT INTO "audience_grant" VALUES(24,'muvMIr8ZWfkT_zBe',49,0,'2026-11-26 08:24:29.232542+00:00');
INSERT INTO "audience_grant" VALUES(25,'jqf-ZBHdwPj5rsRf',53,0,'2026-11-27 05:24:29.133571+00:00');
INSERT INTO "audience_grant" VALUES(26,'ieu-qKDunZNRgn6Q',31,0,'2026-11-27 08:24:29.151040+00:00');
INSERT INTO "audience_grant" VALUES(27,'X-_vKYfateVhLJF8',43,0,'2026-11-27 12:24:29.132922+00:00');
INSERT INTO "audience_grant" VALUES(28,'UWpvGNgpdxUeGBJm',43,0,'2026-11-27 14:24:29.128368+00:00');
INSERT INTO "audience_grant" VALUES(29,'o82GsYWLPKkp18XO',31,0,'2026-11-27 14:24:29.153441+00:00');
INSERT INTO "audience_grant" VALUES(30,'xH6twoHOVj2gHPgd',43,0,'2026-11-27 15:24:29.134336+00:00');
INSERT INTO "audience_grant" VALUES(31,'Tls--PNOnhvV24pH',41,0,'2026-11-28 05:24:29.293763+00:00');
INSERT INTO "audience_grant" VALUES(32,'F66xrz2eQH37mlIf',29,0,'2026-11-28 06:24:29.259305+00:00');
INSERT INTO "audience_grant" VALUES(33,'vPBvN3k3inKLGfpj',21,0,'2026-11-28 07:24:29.207817+00:00');
INSERT INTO "audience_grant" VALUES(34,'sNwtiwEBWTvRzynC',49,0,'2026-11-28 09:24:29.254493+00:00');
INSERT INTO "audience_grant" VALUES(35,'YoUEkWWo3aw1STRO',41,0,'2026-11-28 09:24:29.550407+00:00');
INSERT INTO "audience_grant" VALUES(36,'Op0tpyGGD-SJDKT_',49,0,'2026-11-28 12:24:29.150277+00:00');
INSERT INTO "audience_grant" VALUES(37,'7k6KGrd3oTutgxG0',34,0,'2026-11-28 13:24:29.135875+00:00');
INSERT INTO "audience_grant" VALUES(38,'GT0hPpLTfMbJicpf',37,0,'2026-11-28 14:24:30.346046+00:00');
INSERT INTO "audience_grant" VALUES(39,'re-FBeA7gmGPKoRZ',21,0,'2026-11-28 14:24:30.416423+00:00');
INSERT INTO "audience_grant" VALUES(40,'BQXfYxMNoqUGChzU',54,0,'2026-11-28 17:24:29.129739+00:00');
INSERT INTO "audience_grant" VALUES(41,'aGZw64yra1ByvYWC',54,0,'2026-11-28 19:24:29.123717+00:00');
INSERT INTO "audience_grant" VALUES(42,'oT1VwmKtj2sth1BK',54,0,'2026-11-28 22:24:29.138136+00:00');
INSERT INTO "audience_grant" VALUES(43,'_OvgJDjZoOCm71ku',54,0,'2026-11-29 00:24:29.188630+00:00');
INSERT INTO "audience_grant" VALUES(44,'CZ4l_Z5F-GiLgnGQ',54,0,'2026-11-29 04:24:29.129101+00:00');
INSERT INTO "audience_grant" VALUES(45,'msjP9kR5sWcdBopT',48,0,'2026-11-29 04:24:29.170934+00:00');
INSERT INTO "audience_grant" VALUES(46,'ZsiCYyttC-WjM3bK',54,0,'2026-11-29 05:24:30.031967+00:00');
INSERT INTO "audience_grant" VALUES(47,'hKdb3O6Lg9BhVJfm',48,0,'2026-11-29 07:24:30.581235+00:00');
INSERT INTO "audience_grant" VALUES(48,'7tjCeewrLYR4jpxE',54,0,'2026-11-29 08:24:29.164143+00:00');
INSERT INTO "audience_grant" VALUES(49,'DVjadmN_uSvr5t6I',31,0,'2026-11-29 09:24:29.166398+00:00');
INSERT INTO "audience_grant" VALUES(50,'b8S3TrKlAhSkN1kB',40,0,'2026-11-29 12:24:30.560261+00:00');
INSERT INTO "audience_grant" VALUES(51,'exQEWKQmYsOpAXxt',57,0,'2026-11-29 12:24:30.663103+00:00');
INSERT INTO "audience_grant" VALUES(52,'sVj3Upa55pgbqyf5',31,0,'2026-11-29 14:24:29.135354+00:00');
INSERT INTO "audience_grant" VALUES(53,'nIiJAhzhNvi9JR6Y',46,0,'2026-11-29 14:24:29.213247+00:00');
INSERT INTO "audience_grant" VALUES(54,'z0S7X2zRTsN3PVpZ',50,0,'2026-11-29 14:24:29.260851+00:00');
INSERT INTO "audience_grant" VALUES(55,'rNhJy-u1Uux4EPxE',21,0,'2026-11-29 15:24:29.129221+00:00');
INSERT INTO "audience_grant" VALUES(56,'4zagHV8m9TvIxg1b',21,0,'2026-11-29 17:24:29.140390+00:00');
INSERT INTO "audience_grant" VALUES(57,'4fSgTky_zBaF4oy4',50,0,'2026-11-29 18:24:29.445985+00:00');
INSERT INTO "audience_grant" VALUES(58,'K95uiOKsh9F9pPxh',21,0,'2026-11-29 22:24:29.137043+00:00');
INSERT INTO "audience_grant" VALUES(59,'ksm0_U-KJm6rsyfa',47,0,'2026-11-29 23:24:29.133008+00:00');
INSERT INTO "audience_grant" VALUES(60,'oTvp-4KtRcmE7AQL',31,0,'2026-11-30 01:24:29.460615+00:00');
INSERT INTO "audience_grant" VALUES(61,'k48vPIb7U02idHqi',33,0,'2026-11-30 03:24:29.559188+00:00');
INSERT INTO "audience_grant" VALUES(62,'w8GZQE8T6c1ggboH',37,0,'2026-11-30 03:24:29.634424+00:00');
INSERT INTO "audience_grant" VALUES(63,'uBa7sELdfETLyNcg',26,0,'2026-11-30 04:24:29.129341+00:00');
INSERT INTO "audience_grant" VALUES(64,'QcMyzUOL0aWL85fe',53,0,'2026-11-30 05:54:29.126757+00:00');
INSERT INTO "audience_grant" VALUES(65,'o6zl-4b2mYk0TKK1',21,0,'2026-11-30 06:24:29.546481+00:00');
INSERT INTO "audience_grant" VALUES(66,'vFed6N5Cxj6O0Ij-',46,0,'2026-11-30 06:54:29.128952+00:00');
INSERT INTO "audience_grant" VALUES(67,'D1EMtw4pUr8xacrS',47,0,'2026-11-30 06:54:29.160996+00:00');
INSERT INTO "audience_grant" VALUES(68,'h-tihFqXuM5gKq5A',57,0,'2026-11-30 07:24:29.359141+00:00');
INSERT INTO "audience_grant" VALUES(69,'saixhpimjB3TqhTu',54,0,'2026-11-30 07:24:29.377579+00:00');
INSERT INTO "audience_grant" VALUES(70,'dilKo2v0pa8t2Ptb',52,0,'2026-11-30 07:54:29.154643+00:00');
INSERT INTO "audience_grant" VALUES(71,'Ji4k084KkRW5AS4t',32,0,'2026-11-30 08:09:29.140004+00:00');
INSERT INTO "audience_grant" VALUES(72,'eNhB91aoyQ612AW4',54,0,'2026-11-30 08:54:29.133768+00:00');
CREATE TABLE "barred_address" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "mark" VARCHAR(64) NOT NULL UNIQUE,
    "until" TIMESTAMP NOT NULL
);
INSERT INTO "barred_address" VALUES(1,'5665966ee140913e165b142134e38b70080b1460798de8f701672bfa0c8ff822','2027-02-28 10:25:51.243273+00:00');
CREATE TABLE "block" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "blocked_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "blocker_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_block_blocker_73e82d" UNIQUE ("blocker_id", "blocked_id"),
    CONSTRAINT "block_of_another" CHECK (blocker_id <> blocked_id)
);
INSERT INTO "block" VALUES(1,'2026-11-30 10:25:51.270464+00:00',59,60);
CREATE TABLE "bucket" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(120) NOT NULL UNIQUE,
    "tokens" REAL NOT NULL,
    "refilled_at" TIMESTAMP NOT NULL
);
INSERT INTO "bucket" VALUES(36,'notices:14:12',1.87778855451388899666e+01,'2026-11-23 10:24:29.735296+00:00');
INSERT INTO "bucket" VALUES(38,'notices:7:14',19.0,'2026-11-27 10:24:29.160477+00:00');
INSERT INTO "bucket" VALUES(39,'notices:12:14',19.0,'2026-11-27 10:24:29.164184+00:00');
INSERT INTO "bucket" VALUES(47,'notices:21:54',1.800001299675925992e+01,'2026-11-24 07:28:29.265766+00:00');
INSERT INTO "bucket" VALUES(53,'notices:55:11',19.0,'2026-11-24 10:24:29.650296+00:00');
INSERT INTO "bucket" VALUES(54,'notices:11:55',19.0,'2026-11-28 08:28:29.143509+00:00');
INSERT INTO "bucket" VALUES(57,'notices:33:4',19.0,'2026-11-24 10:24:29.132314+00:00');
INSERT INTO "bucket" VALUES(59,'notices:33:27',19.0,'2026-11-30 03:28:29.244286+00:00');
INSERT INTO "bucket" VALUES(60,'notices:4:33',19.0,'2026-11-25 08:28:29.309336+00:00');
INSERT INTO "bucket" VALUES(61,'notices:27:33',1.80000218553240749486e+01,'2026-11-28 07:24:29.705828+00:00');
INSERT INTO "bucket" VALUES(63,'notices:39:28',19.0,'2026-11-26 10:24:29.648269+00:00');
INSERT INTO "bucket" VALUES(64,'notices:28:39',19.0,'2026-11-27 10:24:29.552658+00:00');
INSERT INTO "bucket" VALUES(65,'notices:49:8',19.0,'2026-11-29 10:24:29.592289+00:00');
INSERT INTO "bucket" VALUES(69,'notices:8:49',19.0,'2026-11-28 10:24:29.310400+00:00');
INSERT INTO "bucket" VALUES(70,'notices:53:7',19.0,'2026-11-30 06:08:29.132571+00:00');
INSERT INTO "bucket" VALUES(71,'notices:31:10',19.0,'2026-11-29 09:28:29.448803+00:00');
INSERT INTO "bucket" VALUES(74,'notices:37:14',19.0,'2026-11-27 10:24:29.168163+00:00');
INSERT INTO "bucket" VALUES(77,'notices:43:6',19.0,'2026-11-28 16:24:29.621879+00:00');
INSERT INTO "bucket" VALUES(78,'notices:43:5',19.0,'2026-11-27 16:24:29.137176+00:00');
INSERT INTO "bucket" VALUES(79,'notices:31:32',19.0,'2026-11-27 16:24:29.145632+00:00');
INSERT INTO "bucket" VALUES(80,'notices:43:21',19.0,'2026-11-27 16:24:29.156482+00:00');
INSERT INTO "bucket" VALUES(81,'notices:32:31',19.0,'2026-11-27 16:24:29.165206+00:00');
INSERT INTO "bucket" VALUES(82,'notices:10:31',19.0,'2026-11-27 16:24:29.174816+00:00');
INSERT INTO "bucket" VALUES(83,'notices:5:43',19.0,'2026-11-27 19:24:29.197354+00:00');
INSERT INTO "bucket" VALUES(84,'notices:21:43',19.0,'2026-11-27 19:24:29.220824+00:00');
INSERT INTO "bucket" VALUES(85,'notices:6:43',19.0,'2026-11-28 01:24:29.208186+00:00');
INSERT INTO "bucket" VALUES(88,'notices:41:8',19.0,'2026-11-28 16:24:29.628653+00:00');
INSERT INTO "bucket" VALUES(89,'notices:29:13',19.0,'2026-11-28 07:24:29.435670+00:00');
INSERT INTO "bucket" VALUES(90,'notices:21:4',19.0,'2026-11-29 16:24:29.419831+00:00');
INSERT INTO "bucket" VALUES(94,'notices:41:11',19.0,'2026-11-28 10:24:29.172888+00:00');
INSERT INTO "bucket" VALUES(97,'notices:11:41',19.0,'2026-11-28 13:24:29.172144+00:00');
INSERT INTO "bucket" VALUES(98,'notices:8:41',19.0,'2026-11-29 10:24:29.554964+00:00');
INSERT INTO "bucket" VALUES(99,'notices:34:25',19.0,'2026-11-28 13:24:29.188435+00:00');
INSERT INTO "bucket" VALUES(100,'notices:21:24',19.0,'2026-11-28 14:28:29.168352+00:00');
INSERT INTO "bucket" VALUES(101,'notices:37:36',19.0,'2026-11-28 14:28:29.461025+00:00');
INSERT INTO "bucket" VALUES(102,'notices:24:21',19.0,'2026-11-28 16:24:29.356628+00:00');
INSERT INTO "bucket" VALUES(103,'notices:4:21',19.0,'2026-11-28 16:24:29.364578+00:00');
INSERT INTO "bucket" VALUES(104,'notices:25:34',19.0,'2026-11-28 22:24:29.528336+00:00');
INSERT INTO "bucket" VALUES(107,'notices:54:8',19.0,'2026-11-28 19:24:29.213805+00:00');
INSERT INTO "bucket" VALUES(108,'notices:8:54',19.0,'2026-11-28 19:24:29.237348+00:00');
INSERT INTO "bucket" VALUES(110,'notices:36:54',19.0,'2026-11-29 12:28:29.148065+00:00');
INSERT INTO "bucket" VALUES(112,'notices:48:7',19.0,'2026-11-29 10:24:29.578922+00:00');
INSERT INTO "bucket" VALUES(113,'notices:54:36',19.0,'2026-11-30 10:24:29.426764+00:00');
INSERT INTO "bucket" VALUES(114,'notices:7:48',19.0,'2026-11-29 06:28:29.121795+00:00');
INSERT INTO "bucket" VALUES(115,'notices:48:37',19.0,'2026-11-29 07:24:31.395122+00:00');
INSERT INTO "bucket" VALUES(116,'notices:54:14',19.0,'2026-11-29 09:28:29.222942+00:00');
INSERT INTO "bucket" VALUES(117,'notices:37:48',19.0,'2026-11-29 09:28:29.400171+00:00');
INSERT INTO "bucket" VALUES(122,'notices:14:54',19.0,'2026-11-29 12:28:29.137320+00:00');
INSERT INTO "bucket" VALUES(124,'notices:57:10',19.0,'2026-11-30 07:24:29.396987+00:00');
INSERT INTO "bucket" VALUES(125,'notices:40:4',19.0,'2026-11-29 12:28:29.297712+00:00');
INSERT INTO "bucket" VALUES(126,'notices:46:15',19.0,'2026-11-29 16:24:29.156318+00:00');
INSERT INTO "bucket" VALUES(127,'notices:50:18',19.0,'2026-11-29 16:24:29.168055+00:00');
INSERT INTO "bucket" VALUES(128,'notices:10:57',19.0,'2026-11-29 22:24:29.395140+00:00');
INSERT INTO "bucket" VALUES(129,'notices:21:11',19.0,'2026-11-29 16:24:29.212375+00:00');
INSERT INTO "bucket" VALUES(130,'notices:11:21',19.0,'2026-11-29 16:24:29.222226+00:00');
INSERT INTO "bucket" VALUES(133,'notices:50:31',19.0,'2026-11-29 18:28:29.122441+00:00');
INSERT INTO "bucket" VALUES(135,'notices:47:5',19.0,'2026-11-29 23:28:29.166767+00:00');
INSERT INTO "bucket" VALUES(136,'notices:37:17',19.0,'2026-11-30 03:28:29.130103+00:00');
INSERT INTO "bucket" VALUES(138,'notices:26:6',19.0,'2026-11-30 04:24:29.146565+00:00');
INSERT INTO "bucket" VALUES(139,'desk-mail:GM0599',0.0,'2026-11-30 10:24:29.394745+00:00');
INSERT INTO "bucket" VALUES(141,'notices:21:18',19.0,'2026-11-30 06:28:29.116203+00:00');
INSERT INTO "bucket" VALUES(142,'notices:46:38',19.0,'2026-11-30 07:18:29.131089+00:00');
INSERT INTO "bucket" VALUES(143,'notices:47:16',19.0,'2026-11-30 07:18:29.165702+00:00');
INSERT INTO "bucket" VALUES(144,'notices:54:11',19.0,'2026-11-30 07:24:29.385309+00:00');
INSERT INTO "bucket" VALUES(146,'desk-mail:GM0503',0.0,'2026-11-30 10:24:29.387252+00:00');
INSERT INTO "bucket" VALUES(147,'notices:32:25',19.0,'2026-11-30 08:38:29.122657+00:00');
INSERT INTO "bucket" VALUES(148,'notices:52:9',19.0,'2026-11-30 08:38:29.173583+00:00');
INSERT INTO "bucket" VALUES(149,'notices:54:25',19.0,'2026-11-30 10:24:29.121835+00:00');
INSERT INTO "bucket" VALUES(153,'outfit:21',11.0,'2026-11-30 10:25:50.946165+00:00');
INSERT INTO "bucket" VALUES(154,'question:21',59.0,'2026-11-30 10:25:51.075901+00:00');
INSERT INTO "bucket" VALUES(155,'choose:21',29.0,'2026-11-30 10:25:51.131205+00:00');
INSERT INTO "bucket" VALUES(156,'ask-code-from:127.0.0.1',59.0,'2026-11-30 10:25:51.195274+00:00');
INSERT INTO "bucket" VALUES(157,'ask-code-in:b7c5f047a667d0ce11d6eca799b12bf57e20b4b9:733daac469e5057eb577bd78ae87b493bd37f0f5',4.0,'2026-11-30 10:25:51.202776+00:00');
INSERT INTO "bucket" VALUES(158,'ask-code:733daac469e5057eb577bd78ae87b493bd37f0f5',4.0,'2026-11-30 10:25:51.206323+00:00');
INSERT INTO "bucket" VALUES(159,'ask-code-box:733daac469e5057eb577bd78ae87b493bd37f0f5',19.0,'2026-11-30 10:25:51.214672+00:00');
CREATE TABLE "consumer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "position" BIGINT NOT NULL,
    "failures" INT NOT NULL,
    "retry_at" TIMESTAMP
);
INSERT INTO "consumer" VALUES(1,'mail sign-in codes',754,0,NULL);
INSERT INTO "consumer" VALUES(2,'tell about messages',754,0,NULL);
INSERT INTO "consumer" VALUES(3,'tell about appointments',754,0,NULL);
INSERT INTO "consumer" VALUES(4,'count offers again',754,0,NULL);
INSERT INTO "consumer" VALUES(5,'tell about offers',754,0,NULL);
INSERT INTO "consumer" VALUES(6,'tell about answers',754,0,NULL);
INSERT INTO "consumer" VALUES(7,'tell about who is asked',754,0,NULL);
INSERT INTO "consumer" VALUES(8,'tell about changes',754,0,NULL);
INSERT INTO "consumer" VALUES(9,'tell about endings',754,0,NULL);
INSERT INTO "consumer" VALUES(10,'moderation keeps',754,0,NULL);
INSERT INTO "consumer" VALUES(11,'moderation cases',754,0,NULL);
INSERT INTO "consumer" VALUES(12,'moderation alarms',754,0,NULL);
INSERT INTO "consumer" VALUES(13,'moderation news',754,0,NULL);
INSERT INTO "consumer" VALUES(14,'moderation ties',754,0,NULL);
INSERT INTO "consumer" VALUES(15,'profiles move along',754,0,NULL);
INSERT INTO "consumer" VALUES(16,'outfits:notices',754,0,NULL);
INSERT INTO "consumer" VALUES(17,'come in public',754,0,NULL);
INSERT INTO "consumer" VALUES(18,'spread requests',754,0,NULL);
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
, "ended_at" TIMESTAMP, "changes" INT NOT NULL DEFAULT 0);
INSERT INTO "conversation" VALUES(1,'Lzs22gCVnTW2v-_s','HYKxyR1nlED2jcee','Gesprek bij een apotheek','GM0344','2026-11-09 02:24:29.119241+00:00','2026-11-11 10:24:29.119345+00:00','2026-11-14 10:24:29.141559+00:00',35,16,NULL,0);
INSERT INTO "conversation" VALUES(2,'x4iLqYiH_tfFh2p5','QAwcC7ULoFOatlFq','Brief voor buitendienst, graag kort','GM0599','2026-11-12 22:24:29.125996+00:00','2026-11-13 01:24:29.132007+00:00','2026-11-16 10:24:29.125025+00:00',38,4,NULL,0);
INSERT INTO "conversation" VALUES(3,'A_j8PtgoqlLce-sI','4NuA86bKQkSQV8B1','Gesprek bij een administratiekantoor, ik praat te zacht','GM0599','2026-11-14 22:24:29.132792+00:00','2026-11-16 07:24:29.116296+00:00','2026-11-18 10:24:29.128582+00:00',28,42,NULL,0);
INSERT INTO "conversation" VALUES(4,'HxqE-hDMaUvws0qj','vfCkZmhM-koWO5QY','Ik stopte met studeren. Hoe schrijf ik dat op?','GM0503','2026-11-18 02:24:29.178918+00:00','2026-11-20 08:24:29.214676+00:00','2026-11-22 10:24:29.112287+00:00',45,9,NULL,0);
INSERT INTO "conversation" VALUES(5,'fpkaojAiFVXkSXP9','uVQhXN9TYIk8atKT','Hoe zeg ik dat ik rust nodig heb om goed te werken?','GM0344','2026-11-19 00:24:29.161175+00:00','2026-11-19 02:24:29.152091+00:00','2026-11-21 07:24:29.134779+00:00',51,24,NULL,0);
INSERT INTO "conversation" VALUES(6,'KCEUWtX4AjCU2UZy','OCHxYAARHyWRPacl','Na vijf jaar thuis weer solliciteren in de zorg','GM0599','2026-11-20 19:24:29.125234+00:00','2026-11-23 09:24:29.156795+00:00','2026-11-26 06:24:29.149419+00:00',14,12,NULL,0);
INSERT INTO "conversation" VALUES(7,'mcOKE3w_yrB8svTS','V0cj5WpNHh4r8ey2','Wie kijkt naar mijn cv? Het is erg leeg','GM0599','2026-11-22 14:24:29.176369+00:00','2026-11-23 08:24:29.114585+00:00','2026-11-24 06:24:29.149224+00:00',54,21,NULL,0);
INSERT INTO "conversation" VALUES(8,'Oqj9STFySbCqEkyg','O7Exh9YOsNzXQrKa','Welke banen passen bij tot september?','GM0344','2026-11-24 00:24:29.149023+00:00','2026-11-24 05:24:29.161487+00:00','2026-11-28 08:24:29.979507+00:00',55,11,NULL,0);
INSERT INTO "conversation" VALUES(9,'s2PXosd81RkrIleN','e5Iy0I10X5ht7BEp','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','GM0599','2026-11-24 22:24:29.118817+00:00','2026-11-25 02:24:29.141812+00:00','2026-11-28 05:24:29.180778+00:00',33,27,NULL,0);
INSERT INTO "conversation" VALUES(10,'QEmftE1ql0MNHD5d','Dy9HTqEBg94TijLD','Een eigen koffiekar: klopt mijn sommetje?','GM0344','2026-11-26 02:24:29.164479+00:00','2026-11-27 06:24:29.112587+00:00',NULL,39,28,NULL,0);
INSERT INTO "conversation" VALUES(11,'QNcSd_B2NQSM6BPU','lKUWkYZW2jX1tYtZ','Proefdag in een keuken: wat verwachten ze?','GM0599','2026-11-26 12:24:29.167634+00:00','2026-11-29 09:24:29.193772+00:00',NULL,49,8,NULL,0);
INSERT INTO "conversation" VALUES(12,'5grzGnhMC2OIktAm','jqcuCWGOVejBYXXq','Technisch gesprek voor frontend, met live coderen','GM0344','2026-11-27 16:24:29.118940+00:00','2026-11-27 18:24:29.130342+00:00',NULL,31,10,NULL,0);
INSERT INTO "conversation" VALUES(13,'GoyueS5GBh9idjB2','MqfKDYHoi26dLJta','Brief voor een leerplek als helpende','GM0599','2026-11-27 19:24:29.137060+00:00','2026-11-28 14:24:30.433933+00:00',NULL,43,6,NULL,0);
INSERT INTO "conversation" VALUES(14,'38VNV2SCF-PDAyrX','4eYH87QlWEge-bsf','From housekeeping to the front desk: how do I tell it?','GM0503','2026-11-28 12:24:29.170099+00:00','2026-11-29 08:24:29.208703+00:00',NULL,41,8,NULL,0);
INSERT INTO "conversation" VALUES(15,'LPbJHvUX4qffxVGp','omF0tJP6ar1TJWBO','Hoe praat ik over zeven maanden zonder werk?','GM0599','2026-11-28 16:24:29.178457+00:00','2026-11-29 13:24:29.169047+00:00',NULL,21,4,NULL,0);
INSERT INTO "conversation" VALUES(16,'wVKRMMzeuPfFAN-Y','2s6IVQSDYuudnAdk','Letter about my welding diploma, I don''t understand it','GM0599','2026-11-28 16:24:29.276356+00:00','2026-11-28 20:24:29.116713+00:00',NULL,34,25,NULL,0);
INSERT INTO "conversation" VALUES(17,'01GxBia4cYQoYZoO','CIDaQoThb5oROBKn','Wie past een ochtend op mijn hond?','GM0503','2026-11-29 06:24:29.134048+00:00','2026-11-29 08:24:29.264435+00:00',NULL,48,7,NULL,0);
INSERT INTO "conversation" VALUES(18,'GjEhAPg_Ru3me4ld','E6DZL0Xab7JeMcGF','Nette schoenen te leen voor donderdag, maat 39','GM0599','2026-11-29 11:24:29.118284+00:00','2026-11-30 09:14:29.117575+00:00',NULL,54,36,NULL,0);
INSERT INTO "conversation" VALUES(19,'PD2sqLq3ye6TmJwr','ttctTkgQAYRNDWDO','Zestig brieven, nul antwoorden. Wat doe ik fout?','GM0344','2026-11-29 16:24:29.124487+00:00','2026-11-29 19:54:29.118989+00:00',NULL,57,10,NULL,0);
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
INSERT INTO "decision" VALUES(1,'SFwzUqa0fZfqrg2b','release','','','held','2026-10-16 08:49:29.238801+00:00',NULL,'','',1,1);
INSERT INTO "decision" VALUES(2,'IMXLlwxqqwcGaIUA','release','','','held','2026-10-21 07:49:29.161997+00:00',NULL,'','',2,3);
INSERT INTO "decision" VALUES(3,'oheJ2I9Avbm-o8kj','nothing','','Ruilen is geen verkopen. Dank dat je het vroeg.',NULL,'2026-11-04 14:24:29.184320+00:00',NULL,'','',3,1);
INSERT INTO "decision" VALUES(4,'dFBzmMbYIKjxeWGr','release','','','held','2026-11-08 08:49:29.129919+00:00',NULL,'','',4,2);
INSERT INTO "decision" VALUES(5,'n547DOgnfr8e4vsL','release','','','held','2026-11-10 07:49:29.172134+00:00',NULL,'','',5,1);
INSERT INTO "decision" VALUES(6,'fPluhNGdj86Gb240','release','','','held','2026-11-12 06:49:29.208582+00:00',NULL,'','',6,2);
INSERT INTO "decision" VALUES(7,'e2JpAUYgwdcx2kLh','release','','','held','2026-11-12 09:49:29.151289+00:00',NULL,'','',7,1);
INSERT INTO "decision" VALUES(8,'0MLDBupTYSKbAceC','release','','','held','2026-11-14 06:49:29.235881+00:00',NULL,'','',8,1);
INSERT INTO "decision" VALUES(9,'to_CUhwtO9ko8onK','release','','','held','2026-11-17 06:49:29.237498+00:00',NULL,'','',9,3);
INSERT INTO "decision" VALUES(10,'4w-jYmv_EvW6AEy8','release','','','held','2026-11-17 07:49:29.199320+00:00',NULL,'','',10,1);
INSERT INTO "decision" VALUES(11,'yEPOsPOI0wh3XoUh','warn','3.1 v3','‘Saai’ helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback.',NULL,'2026-11-17 18:54:29.791000+00:00',NULL,'','',11,1);
INSERT INTO "decision" VALUES(12,'x4kpOW0uXb2gq_A0','release','','','held','2026-11-18 08:49:29.192599+00:00',NULL,'','',12,2);
INSERT INTO "decision" VALUES(13,'danYSZnty_5cEX-g','release','','','held','2026-11-20 08:49:29.216847+00:00',NULL,'','',13,1);
INSERT INTO "decision" VALUES(14,'zAbYWtXb_imtDsrT','hide','1.2 v3','Je vraag leek niet over werk te gaan.','shown','2026-11-20 09:34:29.480137+00:00','2026-11-20 10:04:29.478784+00:00','Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me.','',14,1);
INSERT INTO "decision" VALUES(15,'axjvnEUfsGi29ye6','release','','','held','2026-11-20 10:05:29.253514+00:00',NULL,'','',14,1);
INSERT INTO "decision" VALUES(16,'x2GoV0F9s10L1DOD','release','','','held','2026-11-22 04:49:29.118098+00:00',NULL,'','',15,1);
INSERT INTO "decision" VALUES(17,'qEnouwfeVpNQu32W','release','','','held','2026-11-23 05:49:29.143017+00:00',NULL,'','',16,1);
INSERT INTO "decision" VALUES(18,'i038PIiMt_hfOapx','release','','','held','2026-11-23 09:49:29.137130+00:00',NULL,'','',17,2);
INSERT INTO "decision" VALUES(19,'mOVnTMu8ieMTrut9','remove','4.2 v3','Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg.','held','2026-11-23 14:24:29.763330+00:00',NULL,'','',18,1);
INSERT INTO "decision" VALUES(20,'zC1hDfzuzxbfrU3-','release','','','held','2026-11-24 07:49:29.151073+00:00',NULL,'','',19,1);
INSERT INTO "decision" VALUES(21,'IlELzZD2jANQ6ft8','suspend','4.2 v3','Je plaatste hetzelfde nog een keer. Daarom is je account gesloten.','held','2026-11-24 15:24:29.128063+00:00',NULL,'','',20,1);
INSERT INTO "decision" VALUES(22,'3h_DAEs0yrWICxX9','release','','','held','2026-11-25 08:49:29.184355+00:00',NULL,'','',21,2);
INSERT INTO "decision" VALUES(23,'GcSaBwB54pVSehlp','release','','','held','2026-11-26 05:49:29.195631+00:00',NULL,'','',22,1);
INSERT INTO "decision" VALUES(24,'um1oFEyO2fty8xW_','release','','','held','2026-11-27 00:49:29.179300+00:00',NULL,'','',23,3);
INSERT INTO "decision" VALUES(25,'-lNmrpSKBIF5Gu3S','release','','','held','2026-11-27 04:49:29.118198+00:00',NULL,'','',24,2);
INSERT INTO "decision" VALUES(26,'CErzeq8ZfJR5NUXj','release','','','held','2026-11-27 08:49:29.121166+00:00',NULL,'','',25,1);
INSERT INTO "decision" VALUES(27,'PEEHdWOrLYp2IzKP','release','','','held','2026-11-27 22:49:29.119837+00:00',NULL,'','',26,2);
INSERT INTO "decision" VALUES(28,'NkOGf0jAUuTuaohp','release','','','held','2026-11-28 02:49:29.132904+00:00',NULL,'','',27,3);
INSERT INTO "decision" VALUES(29,'OSbYl1NDVYDrEjnK','release','','','held','2026-11-28 03:49:29.126587+00:00',NULL,'','',28,1);
INSERT INTO "decision" VALUES(30,'kxYeHimytVyBtAuK','release','','','held','2026-11-28 04:49:29.182961+00:00',NULL,'','',29,1);
INSERT INTO "decision" VALUES(31,'cPyDN6OMxAzgjkJ_','release','','','held','2026-11-28 07:49:29.136690+00:00',NULL,'','',30,1);
INSERT INTO "decision" VALUES(32,'0ftEWAqUuGbeEfVu','release','','','held','2026-11-28 08:49:29.188475+00:00',NULL,'','',31,3);
INSERT INTO "decision" VALUES(33,'AcJq-mbZSu506A6b','release','','','held','2026-11-28 14:49:29.200949+00:00',NULL,'','',32,1);
INSERT INTO "decision" VALUES(34,'vlkXoiR5HMOeG8i_','release','','','held','2026-11-29 00:49:29.164791+00:00',NULL,'','',33,3);
INSERT INTO "decision" VALUES(35,'X-ReVqihu0JClSBj','release','','','held','2026-11-29 01:49:29.122556+00:00',NULL,'','',34,3);
INSERT INTO "decision" VALUES(36,'U5P6Jx-8jvk8AFNr','release','','','held','2026-11-29 04:49:29.156101+00:00',NULL,'','',35,2);
INSERT INTO "decision" VALUES(37,'rId4-1mVuKjt3dTv','release','','','held','2026-11-29 05:49:29.137070+00:00',NULL,'','',36,2);
INSERT INTO "decision" VALUES(38,'Kc5nls478BY5Dn8y','release','','','held','2026-11-29 06:49:29.128064+00:00',NULL,'','',37,1);
INSERT INTO "decision" VALUES(39,'itU3LDGD73YcJ8kv','release','','','held','2026-11-29 07:49:29.122555+00:00',NULL,'','',38,1);
INSERT INTO "decision" VALUES(40,'mgyiJJA7oiPPC0jH','release','','','held','2026-11-29 09:49:29.150650+00:00',NULL,'','',39,1);
INSERT INTO "decision" VALUES(41,'KQHoQyayzdDhqN3-','release','','','held','2026-11-29 12:49:29.122410+00:00',NULL,'','',41,1);
INSERT INTO "decision" VALUES(42,'3uzkmBUq_LNO1UWm','release','','','held','2026-11-29 18:49:29.148770+00:00',NULL,'','',42,2);
INSERT INTO "decision" VALUES(43,'xm7VFWyEJ87hvyMm','release','','','held','2026-11-29 20:49:29.120694+00:00',NULL,'','',43,1);
INSERT INTO "decision" VALUES(44,'JCEavTngQeexBfu_','release','','','held','2026-11-29 22:49:29.123366+00:00',NULL,'','',44,3);
INSERT INTO "decision" VALUES(45,'1ngxhkxJXZJDjam9','release','','','held','2026-11-29 23:49:29.121725+00:00',NULL,'','',45,1);
INSERT INTO "decision" VALUES(46,'78-lvAdH3TXuUGl1','release','','','held','2026-11-30 00:49:29.123842+00:00',NULL,'','',46,2);
INSERT INTO "decision" VALUES(47,'PXL8vCu9Srqkap8r','release','','','held','2026-11-30 00:49:29.172389+00:00',NULL,'','',47,1);
INSERT INTO "decision" VALUES(48,'pYeA1LuZQe90J0HO','release','','','held','2026-11-30 01:49:29.144577+00:00',NULL,'','',48,1);
INSERT INTO "decision" VALUES(49,'5JLCU3whSh8ajW3a','release','','','held','2026-11-30 02:49:29.131842+00:00',NULL,'','',49,3);
INSERT INTO "decision" VALUES(50,'bfTHxcwZkBdzWM2s','release','','','held','2026-11-30 02:49:29.228061+00:00',NULL,'','',50,2);
INSERT INTO "decision" VALUES(51,'PgYl17y9FJktNsPI','release','','','held','2026-11-30 03:49:29.118439+00:00',NULL,'','',51,1);
INSERT INTO "decision" VALUES(52,'2fSyDPup_QsXwPHu','release','','','held','2026-11-30 03:49:29.151908+00:00',NULL,'','',52,3);
INSERT INTO "decision" VALUES(53,'YG890QoVN41jjjC5','release','','','held','2026-11-30 04:29:29.138853+00:00',NULL,'','',54,1);
INSERT INTO "decision" VALUES(54,'XVQxOtwjdjRMkjlb','release','','','held','2026-11-30 04:49:29.193327+00:00',NULL,'','',55,2);
INSERT INTO "decision" VALUES(55,'7PoB4lBxczvjQ0v1','release','','','held','2026-11-30 05:19:29.121188+00:00',NULL,'','',56,1);
INSERT INTO "decision" VALUES(56,'9zxVgzuWrY4b1gFy','release','','','held','2026-11-30 06:49:29.122021+00:00',NULL,'','',58,2);
INSERT INTO "decision" VALUES(57,'2IjjTtz4MmNo8MZn','release','','','held','2026-11-30 07:49:29.133370+00:00',NULL,'','',61,1);
CREATE TABLE "digest_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(11) NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "edition" DATE NOT NULL,
    "noted_at" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_digest_item_account_b99ab2" UNIQUE ("account_id", "kind", "subject", "since"),
    CONSTRAINT "digest_item_kind" CHECK (kind IN ('fits', 'quiet', 'still_quiet', 'offers', 'unread', 'draft', 'outfit'))
);
INSERT INTO "digest_item" VALUES(1,'quiet','eAqcrk_8REI3XGF4','2026-10-16 08:24:29.116377+00:00','2026-10-19','2026-10-19 10:24:29.245466+00:00','2026-11-27 16:24:29.397353+00:00',23);
INSERT INTO "digest_item" VALUES(2,'still_quiet','eAqcrk_8REI3XGF4','2026-10-16 08:24:29.116377+00:00','2026-10-22','2026-10-22 10:24:29.152251+00:00','2026-11-27 16:24:29.397353+00:00',23);
INSERT INTO "digest_item" VALUES(3,'quiet','9AT1NETidx9DP4f6','2026-10-21 07:24:29.116825+00:00','2026-10-24','2026-10-24 10:24:29.321593+00:00','2026-11-27 16:24:29.402819+00:00',22);
INSERT INTO "digest_item" VALUES(4,'still_quiet','9AT1NETidx9DP4f6','2026-10-21 07:24:29.116825+00:00','2026-10-27','2026-10-27 10:24:29.157648+00:00','2026-11-27 16:24:29.402819+00:00',22);
INSERT INTO "digest_item" VALUES(5,'unread','Lzs22gCVnTW2v-_s','2026-11-09 03:24:29.148785+00:00','2026-11-10','2026-11-10 10:24:29.587143+00:00','2026-11-27 16:24:29.407676+00:00',16);
INSERT INTO "digest_item" VALUES(6,'unread','Lzs22gCVnTW2v-_s','2026-11-11 10:24:29.125804+00:00','2026-11-13','2026-11-13 10:24:29.621733+00:00','2026-11-27 16:24:29.412479+00:00',35);
INSERT INTO "digest_item" VALUES(7,'quiet','kM4-ZY1RgUOsXEJn','2026-11-10 07:24:29.132080+00:00','2026-11-13','2026-11-13 10:24:29.642190+00:00','2026-11-27 16:24:29.416873+00:00',36);
INSERT INTO "digest_item" VALUES(8,'unread','x4iLqYiH_tfFh2p5','2026-11-13 01:24:29.142176+00:00','2026-11-14','2026-11-14 10:24:30.415372+00:00','2026-11-27 16:24:29.421950+00:00',38);
INSERT INTO "digest_item" VALUES(9,'still_quiet','kM4-ZY1RgUOsXEJn','2026-11-10 07:24:29.132080+00:00','2026-11-16','2026-11-16 10:24:29.472757+00:00','2026-11-27 16:24:29.416873+00:00',36);
INSERT INTO "digest_item" VALUES(10,'unread','A_j8PtgoqlLce-sI','2026-11-16 07:24:29.130369+00:00','2026-11-17','2026-11-17 10:24:29.962252+00:00','2026-11-27 16:24:29.427815+00:00',42);
INSERT INTO "digest_item" VALUES(11,'unread','HxqE-hDMaUvws0qj','2026-11-18 05:24:29.214048+00:00','2026-11-19','2026-11-19 10:24:29.992342+00:00','2026-11-27 16:24:29.431504+00:00',45);
INSERT INTO "digest_item" VALUES(12,'unread','fpkaojAiFVXkSXP9','2026-11-19 02:24:29.185206+00:00','2026-11-20','2026-11-20 10:24:30.154295+00:00','2026-11-27 16:24:29.434716+00:00',51);
INSERT INTO "digest_item" VALUES(13,'unread','KCEUWtX4AjCU2UZy','2026-11-20 20:24:29.141486+00:00','2026-11-22','2026-11-22 10:24:29.680313+00:00','2026-11-27 16:24:29.439678+00:00',12);
INSERT INTO "digest_item" VALUES(14,'unread','KCEUWtX4AjCU2UZy','2026-11-23 07:24:29.122997+00:00','2026-11-24','2026-11-24 10:24:29.667976+00:00','2026-11-27 16:24:29.443881+00:00',14);
INSERT INTO "digest_item" VALUES(15,'unread','mcOKE3w_yrB8svTS','2026-11-23 08:24:29.120209+00:00','2026-11-24','2026-11-24 10:24:29.667976+00:00','2026-11-27 16:24:29.448552+00:00',21);
INSERT INTO "digest_item" VALUES(16,'unread','Oqj9STFySbCqEkyg','2026-11-24 05:24:29.175474+00:00','2026-11-25','2026-11-25 10:24:30.085379+00:00','2026-11-27 16:24:29.454375+00:00',55);
INSERT INTO "digest_item" VALUES(17,'unread','s2PXosd81RkrIleN','2026-11-25 01:24:29.124475+00:00','2026-11-26','2026-11-26 10:24:29.772035+00:00','2026-11-27 16:24:29.459296+00:00',33);
INSERT INTO "digest_item" VALUES(18,'unread','QEmftE1ql0MNHD5d','2026-11-27 06:24:29.116055+00:00','2026-11-28','2026-11-27 19:24:30.633906+00:00','2026-11-28 16:24:29.633170+00:00',28);
INSERT INTO "digest_item" VALUES(19,'unread','QNcSd_B2NQSM6BPU','2026-11-27 09:24:29.117870+00:00','2026-11-28','2026-11-27 19:24:30.633906+00:00','2026-11-28 16:24:29.638221+00:00',49);
INSERT INTO "digest_item" VALUES(20,'unread','5grzGnhMC2OIktAm','2026-11-27 18:24:29.145013+00:00','2026-11-28','2026-11-28 04:24:30.183966+00:00','2026-11-28 16:24:29.642357+00:00',31);
INSERT INTO "digest_item" VALUES(21,'unread','GoyueS5GBh9idjB2','2026-11-27 23:24:29.116713+00:00','2026-11-28','2026-11-28 07:24:31.937111+00:00','2026-11-28 16:24:29.656760+00:00',6);
INSERT INTO "digest_item" VALUES(22,'offers','o33IKJEaphaeaoad','2026-11-27 05:24:29.133274+00:00','2026-11-28','2026-11-28 07:24:31.952362+00:00','2026-11-28 16:24:29.706685+00:00',53);
INSERT INTO "digest_item" VALUES(23,'unread','GoyueS5GBh9idjB2','2026-11-28 14:24:30.449835+00:00','2026-11-29','2026-11-29 01:24:29.827810+00:00','2026-11-29 16:24:29.431277+00:00',43);
INSERT INTO "digest_item" VALUES(24,'unread','38VNV2SCF-PDAyrX','2026-11-28 14:24:30.486966+00:00','2026-11-29','2026-11-29 01:24:29.827810+00:00','2026-11-29 16:24:29.435699+00:00',41);
INSERT INTO "digest_item" VALUES(25,'unread','LPbJHvUX4qffxVGp','2026-11-28 18:24:29.119634+00:00','2026-11-29','2026-11-29 04:24:29.520212+00:00','2026-11-29 16:24:29.440114+00:00',21);
INSERT INTO "digest_item" VALUES(26,'unread','wVKRMMzeuPfFAN-Y','2026-11-28 20:24:29.123718+00:00','2026-11-29','2026-11-29 04:24:29.520212+00:00','2026-11-29 16:24:29.445414+00:00',25);
INSERT INTO "digest_item" VALUES(27,'offers','7brJOpikcU0w14D2','2026-11-28 06:24:29.258611+00:00','2026-11-29','2026-11-29 07:24:31.686403+00:00','2026-11-29 16:24:29.450174+00:00',29);
INSERT INTO "digest_item" VALUES(28,'unread','38VNV2SCF-PDAyrX','2026-11-29 08:24:29.235189+00:00','2026-11-30','2026-11-29 19:24:29.827073+00:00',NULL,8);
INSERT INTO "digest_item" VALUES(29,'unread','01GxBia4cYQoYZoO','2026-11-29 08:24:29.284725+00:00','2026-11-30','2026-11-29 19:24:29.827073+00:00',NULL,48);
INSERT INTO "digest_item" VALUES(30,'unread','QNcSd_B2NQSM6BPU','2026-11-29 09:24:29.205011+00:00','2026-11-30','2026-11-29 19:24:29.827073+00:00',NULL,49);
INSERT INTO "digest_item" VALUES(31,'unread','LPbJHvUX4qffxVGp','2026-11-29 13:24:29.191642+00:00','2026-11-30','2026-11-30 01:24:29.783398+00:00',NULL,21);
INSERT INTO "digest_item" VALUES(32,'unread','GjEhAPg_Ru3me4ld','2026-11-29 14:44:29.121209+00:00','2026-11-30','2026-11-30 01:24:29.783398+00:00',NULL,54);
INSERT INTO "digest_item" VALUES(33,'unread','PD2sqLq3ye6TmJwr','2026-11-29 19:24:29.138907+00:00','2026-11-30','2026-11-30 04:24:29.665003+00:00',NULL,10);
CREATE TABLE "digest_round" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "edition" DATE NOT NULL,
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_digest_roun_request_df9000" UNIQUE ("request_id")
);
INSERT INTO "digest_round" VALUES(26,'2026-11-30',12);
INSERT INTO "digest_round" VALUES(30,'2026-11-30',14);
INSERT INTO "digest_round" VALUES(36,'2026-11-30',17);
INSERT INTO "digest_round" VALUES(42,'2026-11-30',20);
INSERT INTO "digest_round" VALUES(55,'2026-11-30',28);
INSERT INTO "digest_round" VALUES(57,'2026-11-30',29);
INSERT INTO "digest_round" VALUES(59,'2026-11-30',30);
INSERT INTO "digest_round" VALUES(61,'2026-11-30',31);
INSERT INTO "digest_round" VALUES(63,'2026-11-30',32);
INSERT INTO "digest_round" VALUES(65,'2026-11-30',33);
INSERT INTO "digest_round" VALUES(67,'2026-11-30',34);
INSERT INTO "digest_round" VALUES(68,'2026-11-30',35);
INSERT INTO "digest_round" VALUES(70,'2026-11-30',36);
INSERT INTO "digest_round" VALUES(72,'2026-11-30',37);
INSERT INTO "digest_round" VALUES(73,'2026-11-30',38);
INSERT INTO "digest_round" VALUES(75,'2026-11-30',39);
INSERT INTO "digest_round" VALUES(76,'2026-11-30',40);
INSERT INTO "digest_round" VALUES(77,'2026-11-30',41);
CREATE TABLE "event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "actor" BIGINT,
    "municipality" VARCHAR(6),
    "facts" JSON NOT NULL,
    "happened_at" TIMESTAMP NOT NULL
);
INSERT INTO "event" VALUES(24,'accounts:account:joined','iTOeU7ACdb5Qqrzf',14,'GM0599','{}','2026-09-03 05:24:29.110063+00:00');
INSERT INTO "event" VALUES(25,'profiles:profile:changed','c-TTPFfjYXRjh4rP',14,'GM0599','{"visibility":"shown","located":false}','2026-09-03 05:44:29.118138+00:00');
INSERT INTO "event" VALUES(26,'accounts:account:joined','rvryJIBbt96iB4b_',15,'GM0599','{}','2026-09-07 05:24:29.109976+00:00');
INSERT INTO "event" VALUES(27,'profiles:profile:changed','QeihUKGe1sKljg-x',15,'GM0599','{"visibility":"shown","located":false}','2026-09-07 05:44:29.116690+00:00');
INSERT INTO "event" VALUES(28,'accounts:account:joined','Dknm17yOGka3Lhk8',16,'GM0344','{}','2026-09-11 05:24:29.110088+00:00');
INSERT INTO "event" VALUES(29,'profiles:profile:changed','YPRGyEcl-OfWn5bJ',16,'GM0344','{"visibility":"shown","located":false}','2026-09-11 05:44:29.113581+00:00');
INSERT INTO "event" VALUES(30,'accounts:account:joined','epeeKJq3KdO8Mspr',17,'GM0503','{}','2026-09-14 05:24:29.110014+00:00');
INSERT INTO "event" VALUES(31,'profiles:profile:changed','PKWhDAIymmFi7w8n',17,'GM0503','{"visibility":"shown","located":false}','2026-09-14 05:44:29.116527+00:00');
INSERT INTO "event" VALUES(32,'accounts:account:joined','SdxUa5r5IWwNG-W1',18,'GM0599','{}','2026-09-17 05:24:29.109934+00:00');
INSERT INTO "event" VALUES(33,'profiles:profile:changed','OHXK4XSdYbsgA9h-',18,'GM0599','{"visibility":"shown","located":false}','2026-09-17 05:44:29.117831+00:00');
INSERT INTO "event" VALUES(34,'accounts:account:joined','UK_TzUzlpXNqKSgM',19,'GM0503','{}','2026-09-22 05:24:29.113260+00:00');
INSERT INTO "event" VALUES(35,'profiles:profile:changed','oSMgssDsQCp-TT8W',19,'GM0503','{"visibility":"shown","located":false}','2026-09-22 05:44:29.111727+00:00');
INSERT INTO "event" VALUES(36,'accounts:account:joined','RZ-Zk_7Peuk3tC8f',20,'GM0344','{}','2026-09-25 05:24:29.111896+00:00');
INSERT INTO "event" VALUES(37,'profiles:profile:changed','GkJ_ORqTQ22H4k21',20,'GM0344','{"visibility":"shown","located":false}','2026-09-25 05:44:29.111705+00:00');
INSERT INTO "event" VALUES(38,'accounts:account:joined','GOb_-JNSsJVut8Z0',21,'GM0599','{}','2026-09-27 05:24:29.114754+00:00');
INSERT INTO "event" VALUES(39,'profiles:profile:changed','RDB1EOjAqXCJP87F',21,'GM0599','{"visibility":"shown","located":false}','2026-09-27 05:44:29.120905+00:00');
INSERT INTO "event" VALUES(40,'accounts:account:joined','Fah5ewT8t8pQJ1-v',22,'GM0503','{}','2026-09-29 05:24:29.116066+00:00');
INSERT INTO "event" VALUES(41,'profiles:profile:changed','Uu35CUNNpFlu78Bd',22,'GM0503','{"visibility":"shown","located":false}','2026-09-29 05:44:29.116545+00:00');
INSERT INTO "event" VALUES(42,'accounts:account:joined','OLZzPqDrYPFdv-eF',23,'GM0599','{}','2026-10-01 05:24:29.114692+00:00');
INSERT INTO "event" VALUES(43,'accounts:account:joined','vR5Q3ebdj1Yw1HU5',24,'GM0599','{}','2026-10-01 05:24:29.121924+00:00');
INSERT INTO "event" VALUES(44,'profiles:profile:changed','OfdUBgifntxtRqsV',23,'GM0599','{"visibility":"shown","located":false}','2026-10-01 05:44:29.117009+00:00');
INSERT INTO "event" VALUES(45,'profiles:profile:changed','aLgC2eJCvyFSgHqT',24,'GM0599','{"visibility":"shown","located":false}','2026-10-01 05:44:29.129108+00:00');
INSERT INTO "event" VALUES(46,'accounts:account:joined','pEXiIbtweSu3Z66p',25,'GM0503','{}','2026-10-03 05:24:29.109895+00:00');
INSERT INTO "event" VALUES(47,'profiles:profile:changed','-0wPfUGhci7TxJ_e',25,'GM0503','{"visibility":"shown","located":false}','2026-10-03 05:44:29.111622+00:00');
INSERT INTO "event" VALUES(48,'accounts:account:joined','IDEW1HrPu8LdHtWB',26,'GM0599','{}','2026-10-04 05:24:29.109947+00:00');
INSERT INTO "event" VALUES(49,'profiles:profile:changed','wv_hD_6kg-huxZuh',26,'GM0599','{"visibility":"shown","located":false}','2026-10-04 05:44:29.112223+00:00');
INSERT INTO "event" VALUES(50,'accounts:account:joined','L3WGyGZfiuF4-5an',27,'GM0344','{}','2026-10-06 05:24:29.109833+00:00');
INSERT INTO "event" VALUES(51,'profiles:profile:changed','Fpy2wCrI4G7YTvQ5',27,'GM0344','{"visibility":"shown","located":false}','2026-10-06 05:44:29.115532+00:00');
INSERT INTO "event" VALUES(52,'accounts:account:joined','aGONcM8LASwB61Ci',28,'GM0599','{}','2026-10-09 05:24:29.109888+00:00');
INSERT INTO "event" VALUES(53,'profiles:profile:changed','YZS5IWOx_h1ISJct',28,'GM0599','{"visibility":"shown","located":false}','2026-10-09 05:44:29.128558+00:00');
INSERT INTO "event" VALUES(54,'accounts:account:joined','85IB79lyj9lK7mVo',29,'GM0344','{}','2026-10-12 05:24:29.110590+00:00');
INSERT INTO "event" VALUES(55,'profiles:profile:changed','8JKlApOB1sdCiMSa',29,'GM0344','{"visibility":"shown","located":false}','2026-10-12 05:44:29.113442+00:00');
INSERT INTO "event" VALUES(56,'accounts:account:joined','_wtfGvl0ODvzwxpg',30,'GM0599','{}','2026-10-14 05:24:29.109686+00:00');
INSERT INTO "event" VALUES(57,'profiles:profile:changed','W_-EC-vYNIf-LtNG',30,'GM0599','{"visibility":"shown","located":false}','2026-10-14 05:44:29.111534+00:00');
INSERT INTO "event" VALUES(58,'helping:request:posted','eAqcrk_8REI3XGF4',23,'GM0599','{"visibility":"held"}','2026-10-16 08:24:29.117071+00:00');
INSERT INTO "event" VALUES(59,'moderation:case:opened','xqxrGYRCuat5BkhX',NULL,'GM0599','{"about":"eAqcrk_8REI3XGF4","kind":"request","because":"held"}','2026-10-16 08:28:29.137272+00:00');
INSERT INTO "event" VALUES(60,'moderation:decision:made','SFwzUqa0fZfqrg2b',1,'GM0599','{"about":"eAqcrk_8REI3XGF4","kind":"request","case":"xqxrGYRCuat5BkhX","ruling":"release"}','2026-10-16 08:49:29.239478+00:00');
INSERT INTO "event" VALUES(61,'moderation:case:closed','xqxrGYRCuat5BkhX',1,'GM0599','{"about":"eAqcrk_8REI3XGF4"}','2026-10-16 08:49:29.240108+00:00');
INSERT INTO "event" VALUES(62,'accounts:account:joined','HRqyto2bKd0n3-Kx',31,'GM0344','{}','2026-10-17 05:24:29.111939+00:00');
INSERT INTO "event" VALUES(63,'profiles:profile:changed','nZXLrflJOWtvz9O1',31,'GM0344','{"visibility":"shown","located":false}','2026-10-17 05:44:29.121323+00:00');
INSERT INTO "event" VALUES(64,'accounts:account:joined','pieAA4VTBNFM4WX0',32,'GM0503','{}','2026-10-19 05:24:29.109763+00:00');
INSERT INTO "event" VALUES(65,'profiles:profile:changed','OXLIPhuaI2RPG69a',32,'GM0503','{"visibility":"shown","located":false}','2026-10-19 05:44:29.112577+00:00');
INSERT INTO "event" VALUES(66,'accounts:account:joined','eH7KLY30PhmbDbTg',33,'GM0599','{}','2026-10-20 05:24:29.109899+00:00');
INSERT INTO "event" VALUES(67,'profiles:profile:changed','KvIZCRjJVzKmhbhu',33,'GM0599','{"visibility":"shown","located":false}','2026-10-20 05:44:29.117138+00:00');
INSERT INTO "event" VALUES(68,'helping:request:posted','9AT1NETidx9DP4f6',22,'GM0503','{"visibility":"held"}','2026-10-21 07:24:29.117928+00:00');
INSERT INTO "event" VALUES(69,'moderation:case:opened','w1H9ZIX3YBCv3_vM',NULL,'GM0503','{"about":"9AT1NETidx9DP4f6","kind":"request","because":"held"}','2026-10-21 07:28:29.123212+00:00');
INSERT INTO "event" VALUES(70,'moderation:decision:made','IMXLlwxqqwcGaIUA',3,'GM0503','{"about":"9AT1NETidx9DP4f6","kind":"request","case":"w1H9ZIX3YBCv3_vM","ruling":"release"}','2026-10-21 07:49:29.162608+00:00');
INSERT INTO "event" VALUES(71,'moderation:case:closed','w1H9ZIX3YBCv3_vM',3,'GM0503','{"about":"9AT1NETidx9DP4f6"}','2026-10-21 07:49:29.163703+00:00');
INSERT INTO "event" VALUES(72,'accounts:account:joined','wXGpY5k-eS2_5iGc',34,'GM0599','{}','2026-10-23 05:24:29.109769+00:00');
INSERT INTO "event" VALUES(73,'profiles:profile:changed','EN1J5Y9jhBOVuzbs',34,'GM0599','{"visibility":"shown","located":false}','2026-10-23 05:44:29.119401+00:00');
INSERT INTO "event" VALUES(74,'helping:request:expired','eAqcrk_8REI3XGF4',NULL,'GM0599','{"visibility":"shown"}','2026-10-24 10:24:29.136774+00:00');
INSERT INTO "event" VALUES(75,'accounts:account:joined','VACIDjGyLp8gQ-J_',35,'GM0344','{}','2026-10-25 05:24:29.109978+00:00');
INSERT INTO "event" VALUES(76,'profiles:profile:changed','Mqoq4DwR4UN8G8hr',35,'GM0344','{"visibility":"shown","located":false}','2026-10-25 05:44:29.124382+00:00');
INSERT INTO "event" VALUES(77,'accounts:account:joined','rgjZg88nSW53oodR',36,'GM0599','{}','2026-10-28 05:24:29.109893+00:00');
INSERT INTO "event" VALUES(78,'profiles:profile:changed','MlWBxLTcKW9Tuazz',36,'GM0599','{"visibility":"shown","located":false}','2026-10-28 05:44:29.119467+00:00');
INSERT INTO "event" VALUES(79,'accounts:account:joined','IUGhQeioFrnZ_YWi',37,'GM0503','{}','2026-10-30 05:24:29.110376+00:00');
INSERT INTO "event" VALUES(80,'profiles:profile:changed','hlFMPDAcNVbvxbyy',37,'GM0503','{"visibility":"shown","located":false}','2026-10-30 05:44:29.114592+00:00');
INSERT INTO "event" VALUES(81,'moderation:evidence:destroyed','xqxrGYRCuat5BkhX',NULL,'GM0599','{"about":"eAqcrk_8REI3XGF4","words":0,"pictures":0,"files":0}','2026-10-30 10:24:29.153052+00:00');
INSERT INTO "event" VALUES(82,'accounts:account:joined','nidg8BDzatm7y9Ny',38,'GM0599','{}','2026-10-31 05:24:29.110128+00:00');
INSERT INTO "event" VALUES(83,'profiles:profile:changed','cMwpR5WSYT3VMKF3',38,'GM0599','{"visibility":"shown","located":false}','2026-10-31 05:44:29.115000+00:00');
INSERT INTO "event" VALUES(84,'accounts:account:joined','7tDUEERLruKgJYeB',39,'GM0344','{}','2026-11-01 05:24:29.110647+00:00');
INSERT INTO "event" VALUES(85,'profiles:profile:changed','ByNcAG9QDGeMF_0O',39,'GM0344','{"visibility":"shown","located":false}','2026-11-01 05:44:29.138397+00:00');
INSERT INTO "event" VALUES(86,'accounts:account:joined','kGKLfIDUl3fzMjhY',40,'GM0599','{}','2026-11-04 05:24:29.110387+00:00');
INSERT INTO "event" VALUES(87,'profiles:profile:changed','caV0uV0PtiW7rWmT',40,'GM0599','{"visibility":"shown","located":false}','2026-11-04 05:44:29.135233+00:00');
INSERT INTO "event" VALUES(88,'moderation:case:opened','Mxgya6eVQaFqXGjI',NULL,'GM0599','{"about":"MlWBxLTcKW9Tuazz","kind":"profile","because":"reported"}','2026-11-04 08:24:29.289473+00:00');
INSERT INTO "event" VALUES(89,'moderation:report:made','NQ9vSjXeTRx8-6si',4,'GM0599','{"about":"MlWBxLTcKW9Tuazz","kind":"profile","case":"Mxgya6eVQaFqXGjI","reason":"money"}','2026-11-04 08:24:29.308850+00:00');
INSERT INTO "event" VALUES(90,'moderation:evidence:destroyed','w1H9ZIX3YBCv3_vM',NULL,'GM0503','{"about":"9AT1NETidx9DP4f6","words":0,"pictures":0,"files":0}','2026-11-04 10:24:29.317034+00:00');
INSERT INTO "event" VALUES(91,'moderation:decision:made','oheJ2I9Avbm-o8kj',1,'GM0599','{"about":"MlWBxLTcKW9Tuazz","kind":"profile","case":"Mxgya6eVQaFqXGjI","ruling":"nothing"}','2026-11-04 14:24:29.189355+00:00');
INSERT INTO "event" VALUES(92,'moderation:case:closed','Mxgya6eVQaFqXGjI',1,'GM0599','{"about":"MlWBxLTcKW9Tuazz"}','2026-11-04 14:24:29.223641+00:00');
INSERT INTO "event" VALUES(93,'accounts:account:joined','hcKCCkNUwqOw68lr',41,'GM0503','{}','2026-11-05 05:24:29.114578+00:00');
INSERT INTO "event" VALUES(94,'profiles:profile:changed','EyCar6Qr6KY50a7c',41,'GM0503','{"visibility":"shown","located":false}','2026-11-05 05:44:29.113332+00:00');
INSERT INTO "event" VALUES(95,'accounts:account:joined','-7iZoFYpyvgvxLen',42,'GM0344','{}','2026-11-06 05:24:29.114590+00:00');
INSERT INTO "event" VALUES(96,'profiles:profile:changed','CnNeRbO7YhgPUa11',42,'GM0344','{"visibility":"shown","located":false}','2026-11-06 05:44:29.112441+00:00');
INSERT INTO "event" VALUES(97,'accounts:account:joined','kXN6HI8ecK6LCaVF',43,'GM0599','{}','2026-11-08 05:24:29.110078+00:00');
INSERT INTO "event" VALUES(98,'profiles:profile:changed','75LtpKxsPxIS39Yi',43,'GM0599','{"visibility":"shown","located":false}','2026-11-08 05:44:29.112730+00:00');
INSERT INTO "event" VALUES(99,'helping:request:posted','HYKxyR1nlED2jcee',35,'GM0344','{"visibility":"held"}','2026-11-08 08:24:29.117064+00:00');
INSERT INTO "event" VALUES(100,'moderation:case:opened','8uCvtPUX56rq9vDm',NULL,'GM0344','{"about":"HYKxyR1nlED2jcee","kind":"request","because":"held"}','2026-11-08 08:28:29.144503+00:00');
INSERT INTO "event" VALUES(101,'moderation:decision:made','dFBzmMbYIKjxeWGr',2,'GM0344','{"about":"HYKxyR1nlED2jcee","kind":"request","case":"8uCvtPUX56rq9vDm","ruling":"release"}','2026-11-08 08:49:29.130299+00:00');
INSERT INTO "event" VALUES(102,'moderation:case:closed','8uCvtPUX56rq9vDm',2,'GM0344','{"about":"HYKxyR1nlED2jcee"}','2026-11-08 08:49:29.131238+00:00');
INSERT INTO "event" VALUES(103,'helping:offer:made','IUHR9dw1LDMP0Byl',16,'GM0344','{"about":"HYKxyR1nlED2jcee","helper":16,"visibility":"shown"}','2026-11-08 16:24:29.135351+00:00');
INSERT INTO "event" VALUES(104,'conversations:conversation:opened','Lzs22gCVnTW2v-_s',35,'GM0344','{"about":"HYKxyR1nlED2jcee"}','2026-11-09 02:24:29.126529+00:00');
INSERT INTO "event" VALUES(105,'helping:offer:accepted','IUHR9dw1LDMP0Byl',35,'GM0344','{"about":"HYKxyR1nlED2jcee","helper":16,"conversation":"Lzs22gCVnTW2v-_s"}','2026-11-09 02:24:29.126635+00:00');
INSERT INTO "event" VALUES(106,'conversations:message:sent','9iSqZCI3txUJx1sB',35,'GM0344','{"about":"Lzs22gCVnTW2v-_s","to":16}','2026-11-09 03:24:29.148785+00:00');
INSERT INTO "event" VALUES(107,'accounts:account:joined','w5cFfMtC3P3qOvqv',44,'GM0344','{}','2026-11-09 05:24:29.110085+00:00');
INSERT INTO "event" VALUES(108,'profiles:profile:changed','uvnOScGQst31eFnO',44,'GM0344','{"visibility":"shown","located":false}','2026-11-09 05:44:29.113581+00:00');
INSERT INTO "event" VALUES(109,'accounts:account:joined','d-qfAPPp5YligqWl',45,'GM0503','{}','2026-11-10 05:24:29.115717+00:00');
INSERT INTO "event" VALUES(110,'profiles:profile:changed','f04zsNqFsW7yWwDk',45,'GM0503','{"visibility":"shown","located":false}','2026-11-10 05:44:29.120369+00:00');
INSERT INTO "event" VALUES(111,'helping:request:posted','kM4-ZY1RgUOsXEJn',36,'GM0599','{"visibility":"held"}','2026-11-10 07:24:29.133273+00:00');
INSERT INTO "event" VALUES(112,'moderation:case:opened','h9pSkWn7SV8FcE1f',NULL,'GM0599','{"about":"kM4-ZY1RgUOsXEJn","kind":"request","because":"held"}','2026-11-10 07:28:29.327779+00:00');
INSERT INTO "event" VALUES(113,'moderation:decision:made','n547DOgnfr8e4vsL',1,'GM0599','{"about":"kM4-ZY1RgUOsXEJn","kind":"request","case":"h9pSkWn7SV8FcE1f","ruling":"release"}','2026-11-10 07:49:29.178340+00:00');
INSERT INTO "event" VALUES(114,'moderation:case:closed','h9pSkWn7SV8FcE1f',1,'GM0599','{"about":"kM4-ZY1RgUOsXEJn"}','2026-11-10 07:49:29.233720+00:00');
INSERT INTO "event" VALUES(115,'accounts:account:joined','cj-K3LbjgTJFM_i_',46,'GM0599','{}','2026-11-11 05:24:29.110131+00:00');
INSERT INTO "event" VALUES(116,'profiles:profile:changed','2Lq1Q2dihY4fdZPF',46,'GM0599','{"visibility":"shown","located":false}','2026-11-11 05:44:29.112544+00:00');
INSERT INTO "event" VALUES(117,'conversations:message:sent','uqb2iFKGbc_14-pC',16,'GM0344','{"about":"Lzs22gCVnTW2v-_s","to":35}','2026-11-11 10:24:29.125804+00:00');
INSERT INTO "event" VALUES(118,'accounts:account:joined','xizANYXAl0YiJp8A',47,'GM0344','{}','2026-11-12 05:24:29.111257+00:00');
INSERT INTO "event" VALUES(119,'profiles:profile:changed','ar901NJlmBMYLrtQ',47,'GM0344','{"visibility":"shown","located":false}','2026-11-12 05:44:29.136858+00:00');
INSERT INTO "event" VALUES(120,'outfits:outfit:drafted','zxDAgxjj-H4CF_NP',35,NULL,'{}','2026-11-12 06:24:30.308664+00:00');
INSERT INTO "event" VALUES(121,'outfits:outfit:redrawn','zxDAgxjj-H4CF_NP',35,NULL,'{}','2026-11-12 06:24:30.343742+00:00');
INSERT INTO "event" VALUES(122,'outfits:outfit:changed','zxDAgxjj-H4CF_NP',35,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-12 06:24:30.380000+00:00');
INSERT INTO "event" VALUES(123,'outfits:outfit:posted','zxDAgxjj-H4CF_NP',35,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-12 06:26:29.156607+00:00');
INSERT INTO "event" VALUES(124,'moderation:case:opened','f6w_hujLPNJwjazU',NULL,'GM0344','{"about":"zxDAgxjj-H4CF_NP","kind":"outfit","because":"held"}','2026-11-12 06:28:29.183727+00:00');
INSERT INTO "event" VALUES(125,'moderation:decision:made','fPluhNGdj86Gb240',2,'GM0344','{"about":"zxDAgxjj-H4CF_NP","kind":"outfit","case":"f6w_hujLPNJwjazU","ruling":"release"}','2026-11-12 06:49:29.216282+00:00');
INSERT INTO "event" VALUES(126,'moderation:case:closed','f6w_hujLPNJwjazU',2,'GM0344','{"about":"zxDAgxjj-H4CF_NP"}','2026-11-12 06:49:29.217484+00:00');
INSERT INTO "event" VALUES(127,'outfits:practice:done','hotel',7,NULL,'{}','2026-11-12 09:24:29.120119+00:00');
INSERT INTO "event" VALUES(128,'outfits:practice:done','care',7,NULL,'{}','2026-11-12 09:24:29.137090+00:00');
INSERT INTO "event" VALUES(129,'outfits:practice:done','warehouse',7,NULL,'{}','2026-11-12 09:24:29.172269+00:00');
INSERT INTO "event" VALUES(130,'outfits:feedback:given','ienP2_z_cCF0MYxD',7,'GM0344','{"visibility":"shown","about":"zxDAgxjj-H4CF_NP"}','2026-11-12 09:24:29.280675+00:00');
INSERT INTO "event" VALUES(131,'helping:request:posted','QAwcC7ULoFOatlFq',38,'GM0599','{"visibility":"held"}','2026-11-12 09:24:29.354820+00:00');
INSERT INTO "event" VALUES(132,'moderation:case:opened','h0n5sfO01KpzIwgE',NULL,'GM0599','{"about":"QAwcC7ULoFOatlFq","kind":"request","because":"held"}','2026-11-12 09:28:29.192471+00:00');
INSERT INTO "event" VALUES(133,'moderation:decision:made','e2JpAUYgwdcx2kLh',1,'GM0599','{"about":"QAwcC7ULoFOatlFq","kind":"request","case":"h0n5sfO01KpzIwgE","ruling":"release"}','2026-11-12 09:49:29.166607+00:00');
INSERT INTO "event" VALUES(134,'moderation:case:closed','h0n5sfO01KpzIwgE',1,'GM0599','{"about":"QAwcC7ULoFOatlFq"}','2026-11-12 09:49:29.167573+00:00');
INSERT INTO "event" VALUES(135,'outfits:feedback:helped','ienP2_z_cCF0MYxD',35,'GM0344','{"about":"zxDAgxjj-H4CF_NP","garment":"blouse"}','2026-11-12 10:14:29.120734+00:00');
INSERT INTO "event" VALUES(136,'outfits:feedback:helped','ienP2_z_cCF0MYxD',35,'GM0344','{"about":"zxDAgxjj-H4CF_NP","garment":"jumper"}','2026-11-12 10:14:29.144397+00:00');
INSERT INTO "event" VALUES(137,'helping:offer:made','Qcg5pHvzTXtJNZwT',4,'GM0599','{"about":"QAwcC7ULoFOatlFq","helper":4,"visibility":"shown"}','2026-11-12 14:24:29.134570+00:00');
INSERT INTO "event" VALUES(138,'conversations:conversation:opened','x4iLqYiH_tfFh2p5',38,'GM0599','{"about":"QAwcC7ULoFOatlFq"}','2026-11-12 22:24:29.136217+00:00');
INSERT INTO "event" VALUES(139,'helping:offer:accepted','Qcg5pHvzTXtJNZwT',38,'GM0599','{"about":"QAwcC7ULoFOatlFq","helper":4,"conversation":"x4iLqYiH_tfFh2p5"}','2026-11-12 22:24:29.136303+00:00');
INSERT INTO "event" VALUES(140,'conversations:message:sent','buM8UMO_-U0k9nRX',38,'GM0599','{"about":"x4iLqYiH_tfFh2p5","to":4}','2026-11-12 23:24:29.142294+00:00');
INSERT INTO "event" VALUES(141,'conversations:message:sent','gBrbureKa22vMMdh',4,'GM0599','{"about":"x4iLqYiH_tfFh2p5","to":38}','2026-11-13 01:24:29.142176+00:00');
INSERT INTO "event" VALUES(142,'accounts:account:joined','Rop4q4HFSb1vp09d',48,'GM0503','{}','2026-11-13 05:24:29.109985+00:00');
INSERT INTO "event" VALUES(143,'profiles:profile:changed','SVzNbwTJVfa8cwWV',48,'GM0503','{"visibility":"shown","located":false}','2026-11-13 05:44:29.117540+00:00');
INSERT INTO "event" VALUES(144,'outfits:outfit:answered','zxDAgxjj-H4CF_NP',NULL,'GM0344','{"answers":1}','2026-11-13 10:24:29.472841+00:00');
INSERT INTO "event" VALUES(145,'accounts:account:joined','KY8GvV6c86eTNddA',49,'GM0599','{}','2026-11-14 05:24:29.111436+00:00');
INSERT INTO "event" VALUES(146,'profiles:profile:changed','XnSoKoErwbl8hJLc',49,'GM0599','{"visibility":"shown","located":false}','2026-11-14 05:44:29.128236+00:00');
INSERT INTO "event" VALUES(147,'helping:request:posted','4NuA86bKQkSQV8B1',28,'GM0599','{"visibility":"held"}','2026-11-14 06:24:29.141174+00:00');
INSERT INTO "event" VALUES(148,'moderation:case:opened','2pHc63HPc-AhJl2K',NULL,'GM0599','{"about":"4NuA86bKQkSQV8B1","kind":"request","because":"held"}','2026-11-14 06:28:29.260390+00:00');
INSERT INTO "event" VALUES(149,'moderation:decision:made','0MLDBupTYSKbAceC',1,'GM0599','{"about":"4NuA86bKQkSQV8B1","kind":"request","case":"2pHc63HPc-AhJl2K","ruling":"release"}','2026-11-14 06:49:29.239558+00:00');
INSERT INTO "event" VALUES(150,'moderation:case:closed','2pHc63HPc-AhJl2K',1,'GM0599','{"about":"4NuA86bKQkSQV8B1"}','2026-11-14 06:49:29.244234+00:00');
INSERT INTO "event" VALUES(151,'conversations:conversation:closed','Lzs22gCVnTW2v-_s',35,'GM0344','{"about":"HYKxyR1nlED2jcee"}','2026-11-14 10:24:29.146977+00:00');
INSERT INTO "event" VALUES(152,'helping:request:closed','HYKxyR1nlED2jcee',35,'GM0344','{"by":"asker","says":"yes","helper":16}','2026-11-14 10:24:29.150985+00:00');
INSERT INTO "event" VALUES(153,'outfits:outfit:destroyed','zxDAgxjj-H4CF_NP',NULL,'GM0344','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-14 10:24:30.283730+00:00');
INSERT INTO "event" VALUES(154,'outfits:outfit:asked_how','zxDAgxjj-H4CF_NP',NULL,'GM0344','{}','2026-11-14 10:24:30.307399+00:00');
INSERT INTO "event" VALUES(155,'helping:request:thanked','HYKxyR1nlED2jcee',35,'GM0344','{"helper":16}','2026-11-14 10:28:29.116789+00:00');
INSERT INTO "event" VALUES(156,'helping:request:closed','HYKxyR1nlED2jcee',16,'GM0344','{"by":"helper","says":"yes","helper":16}','2026-11-14 11:24:29.116911+00:00');
INSERT INTO "event" VALUES(157,'helping:offer:made','0GsKTEDaTzceGERx',42,'GM0344','{"about":"4NuA86bKQkSQV8B1","helper":42,"visibility":"shown"}','2026-11-14 14:24:29.154071+00:00');
INSERT INTO "event" VALUES(158,'conversations:conversation:opened','A_j8PtgoqlLce-sI',28,'GM0599','{"about":"4NuA86bKQkSQV8B1"}','2026-11-14 22:24:29.149642+00:00');
INSERT INTO "event" VALUES(159,'helping:offer:accepted','0GsKTEDaTzceGERx',28,'GM0599','{"about":"4NuA86bKQkSQV8B1","helper":42,"conversation":"A_j8PtgoqlLce-sI"}','2026-11-14 22:24:29.149736+00:00');
INSERT INTO "event" VALUES(160,'conversations:message:sent','SIh0z2PgIVVFGsoE',28,'GM0599','{"about":"A_j8PtgoqlLce-sI","to":42}','2026-11-14 23:24:29.143764+00:00');
INSERT INTO "event" VALUES(161,'conversations:message:sent','gs7uVuCh3BGoVGJw',42,'GM0599','{"about":"A_j8PtgoqlLce-sI","to":28}','2026-11-15 00:24:29.130945+00:00');
INSERT INTO "event" VALUES(162,'accounts:account:joined','9ihYW2KqIJer8rKn',50,'GM0599','{}','2026-11-15 05:24:29.109893+00:00');
INSERT INTO "event" VALUES(163,'profiles:profile:changed','3ZYNBI1oufRwYfyk',50,'GM0599','{"visibility":"shown","located":false}','2026-11-15 05:44:29.114601+00:00');
INSERT INTO "event" VALUES(164,'conversations:message:sent','kOUMMCrTKzJoK3Bm',28,'GM0599','{"about":"A_j8PtgoqlLce-sI","to":42}','2026-11-16 07:24:29.130369+00:00');
INSERT INTO "event" VALUES(165,'conversations:conversation:closed','x4iLqYiH_tfFh2p5',38,'GM0599','{"about":"QAwcC7ULoFOatlFq"}','2026-11-16 10:24:29.125758+00:00');
INSERT INTO "event" VALUES(166,'helping:request:closed','QAwcC7ULoFOatlFq',38,'GM0599','{"by":"asker","says":"partly","helper":4}','2026-11-16 10:24:29.126895+00:00');
INSERT INTO "event" VALUES(167,'helping:request:thanked','QAwcC7ULoFOatlFq',38,'GM0599','{"helper":4}','2026-11-16 10:28:29.121081+00:00');
INSERT INTO "event" VALUES(168,'helping:request:closed','QAwcC7ULoFOatlFq',4,'GM0599','{"by":"helper","says":"yes","helper":4}','2026-11-16 11:24:29.125265+00:00');
INSERT INTO "event" VALUES(169,'accounts:account:joined','VYLAsuGDhdCD4Opn',51,'GM0344','{}','2026-11-17 05:24:29.110136+00:00');
INSERT INTO "event" VALUES(170,'profiles:profile:changed','vht2_i2n_SRcJ1P8',51,'GM0344','{"visibility":"shown","located":false}','2026-11-17 05:44:29.116647+00:00');
INSERT INTO "event" VALUES(171,'helping:request:posted','vfCkZmhM-koWO5QY',45,'GM0503','{"visibility":"held"}','2026-11-17 06:24:29.134689+00:00');
INSERT INTO "event" VALUES(172,'moderation:case:opened','qydJB4MaDvLm8X9n',NULL,'GM0503','{"about":"vfCkZmhM-koWO5QY","kind":"request","because":"held"}','2026-11-17 06:28:29.181045+00:00');
INSERT INTO "event" VALUES(173,'moderation:decision:made','to_CUhwtO9ko8onK',3,'GM0503','{"about":"vfCkZmhM-koWO5QY","kind":"request","case":"qydJB4MaDvLm8X9n","ruling":"release"}','2026-11-17 06:49:29.238208+00:00');
INSERT INTO "event" VALUES(174,'moderation:case:closed','qydJB4MaDvLm8X9n',3,'GM0503','{"about":"vfCkZmhM-koWO5QY"}','2026-11-17 06:49:29.328774+00:00');
INSERT INTO "event" VALUES(175,'outfits:outfit:drafted','8AWh0Z0iPdyZpOqa',28,NULL,'{}','2026-11-17 07:24:29.672523+00:00');
INSERT INTO "event" VALUES(176,'outfits:outfit:redrawn','8AWh0Z0iPdyZpOqa',28,NULL,'{}','2026-11-17 07:24:29.716543+00:00');
INSERT INTO "event" VALUES(177,'outfits:outfit:changed','8AWh0Z0iPdyZpOqa',28,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-17 07:24:29.750737+00:00');
INSERT INTO "event" VALUES(178,'outfits:outfit:posted','8AWh0Z0iPdyZpOqa',28,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-17 07:26:29.152510+00:00');
INSERT INTO "event" VALUES(179,'moderation:case:opened','Rk495BnGb5TGpHo_',NULL,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","kind":"outfit","because":"held"}','2026-11-17 07:28:29.240541+00:00');
INSERT INTO "event" VALUES(180,'moderation:decision:made','4w-jYmv_EvW6AEy8',1,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","kind":"outfit","case":"Rk495BnGb5TGpHo_","ruling":"release"}','2026-11-17 07:49:29.211621+00:00');
INSERT INTO "event" VALUES(181,'moderation:case:closed','Rk495BnGb5TGpHo_',1,'GM0599','{"about":"8AWh0Z0iPdyZpOqa"}','2026-11-17 07:49:29.215171+00:00');
INSERT INTO "event" VALUES(182,'outfits:practice:done','hotel',11,NULL,'{}','2026-11-17 12:24:29.120593+00:00');
INSERT INTO "event" VALUES(183,'outfits:practice:done','care',11,NULL,'{}','2026-11-17 12:24:29.148661+00:00');
INSERT INTO "event" VALUES(184,'outfits:practice:done','warehouse',11,NULL,'{}','2026-11-17 12:24:29.166143+00:00');
INSERT INTO "event" VALUES(185,'outfits:feedback:given','MPzWGc_2LKJ97-dk',11,'GM0599','{"visibility":"shown","about":"8AWh0Z0iPdyZpOqa"}','2026-11-17 12:24:29.308377+00:00');
INSERT INTO "event" VALUES(186,'outfits:feedback:helped','MPzWGc_2LKJ97-dk',28,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","garment":"dress"}','2026-11-17 13:14:29.147280+00:00');
INSERT INTO "event" VALUES(187,'outfits:feedback:helped','MPzWGc_2LKJ97-dk',28,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","garment":"jacket"}','2026-11-17 13:14:29.200194+00:00');
INSERT INTO "event" VALUES(188,'outfits:feedback:helped','MPzWGc_2LKJ97-dk',28,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","garment":"shoes"}','2026-11-17 13:14:29.252240+00:00');
INSERT INTO "event" VALUES(189,'outfits:practice:done','hotel',21,NULL,'{}','2026-11-17 14:24:29.120350+00:00');
INSERT INTO "event" VALUES(190,'outfits:practice:done','care',21,NULL,'{}','2026-11-17 14:24:29.156381+00:00');
INSERT INTO "event" VALUES(191,'outfits:practice:done','warehouse',21,NULL,'{}','2026-11-17 14:24:29.172209+00:00');
INSERT INTO "event" VALUES(192,'outfits:feedback:given','XvZ9S2xZAMJqCNBb',21,'GM0599','{"visibility":"shown","about":"8AWh0Z0iPdyZpOqa"}','2026-11-17 14:24:29.288273+00:00');
INSERT INTO "event" VALUES(193,'helping:offer:made','LLjJTvH7lpSNAvHV',4,'GM0599','{"about":"vfCkZmhM-koWO5QY","helper":4,"visibility":"shown"}','2026-11-17 14:24:29.385144+00:00');
INSERT INTO "event" VALUES(194,'outfits:feedback:helped','XvZ9S2xZAMJqCNBb',28,'GM0599','{"about":"8AWh0Z0iPdyZpOqa","garment":"dress"}','2026-11-17 15:14:29.141023+00:00');
INSERT INTO "event" VALUES(195,'outfits:practice:done','hotel',38,NULL,'{}','2026-11-17 16:24:29.120900+00:00');
INSERT INTO "event" VALUES(196,'outfits:practice:done','care',38,NULL,'{}','2026-11-17 16:24:29.124974+00:00');
INSERT INTO "event" VALUES(197,'outfits:practice:done','warehouse',38,NULL,'{}','2026-11-17 16:24:29.127969+00:00');
INSERT INTO "event" VALUES(198,'outfits:feedback:given','FoxmwAhX_tIOdCIT',38,'GM0599','{"visibility":"shown","about":"8AWh0Z0iPdyZpOqa"}','2026-11-17 16:24:29.197312+00:00');
INSERT INTO "event" VALUES(199,'outfits:outfit:answered','8AWh0Z0iPdyZpOqa',NULL,'GM0599','{"answers":3}','2026-11-17 16:24:29.208541+00:00');
INSERT INTO "event" VALUES(200,'moderation:case:opened','clN1WXSwA3Xo5e0D',NULL,'GM0599','{"about":"FoxmwAhX_tIOdCIT","kind":"feedback","because":"reported"}','2026-11-17 17:24:29.240322+00:00');
INSERT INTO "event" VALUES(201,'moderation:report:made','AVkVTurrFxYcY0Lo',28,'GM0599','{"about":"FoxmwAhX_tIOdCIT","kind":"feedback","case":"clN1WXSwA3Xo5e0D","reason":"person"}','2026-11-17 17:24:29.261522+00:00');
INSERT INTO "event" VALUES(202,'moderation:decision:made','yEPOsPOI0wh3XoUh',1,'GM0599','{"about":"FoxmwAhX_tIOdCIT","kind":"feedback","case":"clN1WXSwA3Xo5e0D","ruling":"warn"}','2026-11-17 18:54:29.794953+00:00');
INSERT INTO "event" VALUES(203,'moderation:case:closed','clN1WXSwA3Xo5e0D',1,'GM0599','{"about":"FoxmwAhX_tIOdCIT"}','2026-11-17 18:54:29.797993+00:00');
INSERT INTO "event" VALUES(204,'outfits:practice:done','hotel',36,NULL,'{}','2026-11-17 19:24:29.117513+00:00');
INSERT INTO "event" VALUES(205,'outfits:practice:done','care',36,NULL,'{}','2026-11-17 19:24:29.136287+00:00');
INSERT INTO "event" VALUES(206,'outfits:practice:done','warehouse',36,NULL,'{}','2026-11-17 19:24:29.169110+00:00');
INSERT INTO "event" VALUES(207,'outfits:feedback:given','oX1ns9_UUIceHOc1',36,'GM0599','{"visibility":"shown","about":"8AWh0Z0iPdyZpOqa"}','2026-11-17 19:24:29.268937+00:00');
INSERT INTO "event" VALUES(208,'helping:offer:made','9DhHsax1eBUicz1w',9,'GM0503','{"about":"vfCkZmhM-koWO5QY","helper":9,"visibility":"shown"}','2026-11-17 19:24:29.395500+00:00');
INSERT INTO "event" VALUES(209,'helping:offer:declined','LLjJTvH7lpSNAvHV',45,'GM0503','{"about":"vfCkZmhM-koWO5QY","helper":4}','2026-11-18 02:24:29.160266+00:00');
INSERT INTO "event" VALUES(210,'conversations:conversation:opened','HxqE-hDMaUvws0qj',45,'GM0503','{"about":"vfCkZmhM-koWO5QY"}','2026-11-18 02:24:29.199912+00:00');
INSERT INTO "event" VALUES(211,'helping:offer:accepted','9DhHsax1eBUicz1w',45,'GM0503','{"about":"vfCkZmhM-koWO5QY","helper":9,"conversation":"HxqE-hDMaUvws0qj"}','2026-11-18 02:24:29.200014+00:00');
INSERT INTO "event" VALUES(212,'conversations:message:sent','GAq9RY0R9A2avtX6',45,'GM0503','{"about":"HxqE-hDMaUvws0qj","to":9}','2026-11-18 03:24:29.179015+00:00');
INSERT INTO "event" VALUES(213,'accounts:account:joined','ms1ICQ62C1l7hpo_',52,'GM0599','{}','2026-11-18 05:24:29.119530+00:00');
INSERT INTO "event" VALUES(214,'conversations:message:sent','LQFLI8XfoNMDUrTN',9,'GM0503','{"about":"HxqE-hDMaUvws0qj","to":45}','2026-11-18 05:24:29.214048+00:00');
INSERT INTO "event" VALUES(215,'profiles:profile:changed','DwKGqLyUC01Bv7u7',52,'GM0599','{"visibility":"shown","located":false}','2026-11-18 05:44:29.132871+00:00');
INSERT INTO "event" VALUES(216,'helping:request:posted','uVQhXN9TYIk8atKT',51,'GM0344','{"visibility":"held"}','2026-11-18 08:24:29.160569+00:00');
INSERT INTO "event" VALUES(217,'moderation:case:opened','J5SwGO2RqIpq7__R',NULL,'GM0344','{"about":"uVQhXN9TYIk8atKT","kind":"request","because":"held"}','2026-11-18 08:28:29.625883+00:00');
INSERT INTO "event" VALUES(218,'moderation:decision:made','x4kpOW0uXb2gq_A0',2,'GM0344','{"about":"uVQhXN9TYIk8atKT","kind":"request","case":"J5SwGO2RqIpq7__R","ruling":"release"}','2026-11-18 08:49:29.196508+00:00');
INSERT INTO "event" VALUES(219,'moderation:case:closed','J5SwGO2RqIpq7__R',2,'GM0344','{"about":"uVQhXN9TYIk8atKT"}','2026-11-18 08:49:29.200880+00:00');
INSERT INTO "event" VALUES(220,'conversations:conversation:closed','A_j8PtgoqlLce-sI',28,'GM0599','{"about":"4NuA86bKQkSQV8B1"}','2026-11-18 10:24:29.132375+00:00');
INSERT INTO "event" VALUES(221,'helping:request:closed','4NuA86bKQkSQV8B1',28,'GM0599','{"by":"asker","says":"yes","helper":42}','2026-11-18 10:24:29.136341+00:00');
INSERT INTO "event" VALUES(222,'helping:offer:made','uDEtJGOZMfiX74v7',16,'GM0344','{"about":"kM4-ZY1RgUOsXEJn","helper":16,"visibility":"shown"}','2026-11-18 10:24:29.273356+00:00');
INSERT INTO "event" VALUES(223,'helping:request:thanked','4NuA86bKQkSQV8B1',28,'GM0599','{"helper":42}','2026-11-18 10:28:29.128832+00:00');
INSERT INTO "event" VALUES(224,'helping:request:closed','4NuA86bKQkSQV8B1',42,'GM0599','{"by":"helper","says":"partly","helper":42}','2026-11-18 11:24:29.147728+00:00');
INSERT INTO "event" VALUES(225,'helping:offer:made','e2nKYngJt33eNvNu',24,'GM0599','{"about":"uVQhXN9TYIk8atKT","helper":24,"visibility":"shown"}','2026-11-18 14:24:29.220493+00:00');
INSERT INTO "event" VALUES(226,'conversations:conversation:opened','fpkaojAiFVXkSXP9',51,'GM0344','{"about":"uVQhXN9TYIk8atKT"}','2026-11-19 00:24:29.182522+00:00');
INSERT INTO "event" VALUES(227,'helping:offer:accepted','e2nKYngJt33eNvNu',51,'GM0344','{"about":"uVQhXN9TYIk8atKT","helper":24,"conversation":"fpkaojAiFVXkSXP9"}','2026-11-19 00:24:29.182623+00:00');
INSERT INTO "event" VALUES(228,'conversations:message:sent','A4Q0bdeccYktd-RI',51,'GM0344','{"about":"fpkaojAiFVXkSXP9","to":24}','2026-11-19 01:24:29.216020+00:00');
INSERT INTO "event" VALUES(229,'conversations:message:sent','oSojwPksASKYBEI7',24,'GM0344','{"about":"fpkaojAiFVXkSXP9","to":51}','2026-11-19 02:24:29.185206+00:00');
INSERT INTO "event" VALUES(230,'accounts:account:joined','kFfxVAmwdy65VDLV',53,'GM0503','{}','2026-11-19 05:24:29.120573+00:00');
INSERT INTO "event" VALUES(231,'profiles:profile:changed','3DwjqwgIUI0npyPt',53,'GM0503','{"visibility":"shown","located":false}','2026-11-19 05:44:29.140713+00:00');
INSERT INTO "event" VALUES(232,'helping:offer:declined','uDEtJGOZMfiX74v7',36,'GM0599','{"about":"kM4-ZY1RgUOsXEJn","helper":16}','2026-11-19 10:24:29.132460+00:00');
INSERT INTO "event" VALUES(233,'helping:request:withdrawn','kM4-ZY1RgUOsXEJn',36,'GM0599','{}','2026-11-19 10:24:29.140462+00:00');
INSERT INTO "event" VALUES(234,'moderation:evidence:destroyed','Mxgya6eVQaFqXGjI',NULL,'GM0599','{"about":"MlWBxLTcKW9Tuazz","words":1,"pictures":0,"files":0}','2026-11-19 10:24:29.863208+00:00');
INSERT INTO "event" VALUES(235,'helping:request:posted','OCHxYAARHyWRPacl',14,'GM0599','{"visibility":"held"}','2026-11-20 08:24:29.158070+00:00');
INSERT INTO "event" VALUES(236,'conversations:message:sent','6JWChf_BCat9sGvs',9,'GM0503','{"about":"HxqE-hDMaUvws0qj","to":45}','2026-11-20 08:24:29.242641+00:00');
INSERT INTO "event" VALUES(237,'moderation:case:opened','tJl9Eu_rBxVGVQZc',NULL,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","because":"held"}','2026-11-20 08:28:29.269397+00:00');
INSERT INTO "event" VALUES(238,'moderation:decision:made','danYSZnty_5cEX-g',1,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","case":"tJl9Eu_rBxVGVQZc","ruling":"release"}','2026-11-20 08:49:29.220609+00:00');
INSERT INTO "event" VALUES(239,'moderation:case:closed','tJl9Eu_rBxVGVQZc',1,'GM0599','{"about":"OCHxYAARHyWRPacl"}','2026-11-20 08:49:29.222382+00:00');
INSERT INTO "event" VALUES(240,'moderation:case:opened','CIRhH6Zbhs2Fx8x1',NULL,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","because":"reported"}','2026-11-20 09:14:29.324432+00:00');
INSERT INTO "event" VALUES(241,'moderation:report:made','CYNNrNiNGWnltGHE',38,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","case":"CIRhH6Zbhs2Fx8x1","reason":"other"}','2026-11-20 09:14:29.343993+00:00');
INSERT INTO "event" VALUES(242,'moderation:decision:made','zAbYWtXb_imtDsrT',1,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","case":"CIRhH6Zbhs2Fx8x1","ruling":"hide"}','2026-11-20 09:34:29.481097+00:00');
INSERT INTO "event" VALUES(243,'moderation:case:closed','CIRhH6Zbhs2Fx8x1',1,'GM0599','{"about":"OCHxYAARHyWRPacl"}','2026-11-20 09:34:29.484232+00:00');
INSERT INTO "event" VALUES(244,'moderation:case:opened','CIRhH6Zbhs2Fx8x1',NULL,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","because":"undone"}','2026-11-20 10:04:29.497582+00:00');
INSERT INTO "event" VALUES(245,'moderation:decision:undone','zAbYWtXb_imtDsrT',1,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","case":"CIRhH6Zbhs2Fx8x1","ruling":"hide"}','2026-11-20 10:04:29.497673+00:00');
INSERT INTO "event" VALUES(246,'moderation:decision:made','axjvnEUfsGi29ye6',1,'GM0599','{"about":"OCHxYAARHyWRPacl","kind":"request","case":"CIRhH6Zbhs2Fx8x1","ruling":"release"}','2026-11-20 10:05:29.256593+00:00');
INSERT INTO "event" VALUES(247,'moderation:case:closed','CIRhH6Zbhs2Fx8x1',1,'GM0599','{"about":"OCHxYAARHyWRPacl"}','2026-11-20 10:05:29.260401+00:00');
INSERT INTO "event" VALUES(248,'outfits:outfit:told','8AWh0Z0iPdyZpOqa',28,'GM0599','{"how":"hard"}','2026-11-20 10:24:29.114275+00:00');
INSERT INTO "event" VALUES(249,'helping:offer:made','1u0_4DWXyDc2yy2d',12,'GM0599','{"about":"OCHxYAARHyWRPacl","helper":12,"visibility":"shown"}','2026-11-20 12:24:29.241278+00:00');
INSERT INTO "event" VALUES(250,'helping:offer:made','O0zo-TovXJCwKX9i',7,'GM0503','{"about":"OCHxYAARHyWRPacl","helper":7,"visibility":"shown"}','2026-11-20 14:24:29.225444+00:00');
INSERT INTO "event" VALUES(251,'helping:offer:declined','O0zo-TovXJCwKX9i',14,'GM0599','{"about":"OCHxYAARHyWRPacl","helper":7}','2026-11-20 19:24:29.123832+00:00');
INSERT INTO "event" VALUES(252,'conversations:conversation:opened','KCEUWtX4AjCU2UZy',14,'GM0599','{"about":"OCHxYAARHyWRPacl"}','2026-11-20 19:24:29.130722+00:00');
INSERT INTO "event" VALUES(253,'helping:offer:accepted','1u0_4DWXyDc2yy2d',14,'GM0599','{"about":"OCHxYAARHyWRPacl","helper":12,"conversation":"KCEUWtX4AjCU2UZy"}','2026-11-20 19:24:29.130816+00:00');
INSERT INTO "event" VALUES(254,'conversations:message:sent','GdOjKRjbhAQTTBlw',14,'GM0599','{"about":"KCEUWtX4AjCU2UZy","to":12}','2026-11-20 20:24:29.141486+00:00');
INSERT INTO "event" VALUES(255,'accounts:account:joined','RDwga8LbbaJmdGKB',54,'GM0599','{}','2026-11-21 05:24:29.110098+00:00');
INSERT INTO "event" VALUES(256,'profiles:profile:changed','8_ouvlSIcpX3Ew3z',54,'GM0599','{"visibility":"shown","located":false}','2026-11-21 05:44:29.120511+00:00');
INSERT INTO "event" VALUES(257,'conversations:conversation:closed','fpkaojAiFVXkSXP9',51,'GM0344','{"about":"uVQhXN9TYIk8atKT"}','2026-11-21 07:24:29.140177+00:00');
INSERT INTO "event" VALUES(258,'helping:request:closed','uVQhXN9TYIk8atKT',51,'GM0344','{"by":"asker","says":"yes","helper":24}','2026-11-21 07:24:29.148274+00:00');
INSERT INTO "event" VALUES(259,'helping:request:thanked','uVQhXN9TYIk8atKT',51,'GM0344','{"helper":24}','2026-11-21 07:28:29.137011+00:00');
INSERT INTO "event" VALUES(260,'helping:request:closed','uVQhXN9TYIk8atKT',24,'GM0344','{"by":"helper","says":"yes","helper":24}','2026-11-21 08:24:29.153084+00:00');
INSERT INTO "event" VALUES(261,'helping:request:expired','9AT1NETidx9DP4f6',NULL,'GM0503','{"visibility":"shown"}','2026-11-21 10:24:30.108314+00:00');
INSERT INTO "event" VALUES(262,'outfits:outfit:destroyed','8AWh0Z0iPdyZpOqa',NULL,'GM0599','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-21 10:24:30.171888+00:00');
INSERT INTO "event" VALUES(263,'helping:request:posted','V0cj5WpNHh4r8ey2',54,'GM0599','{"visibility":"held"}','2026-11-22 04:24:29.113871+00:00');
INSERT INTO "event" VALUES(264,'moderation:case:opened','uBviiiAJfl7-Q0Ap',NULL,'GM0599','{"about":"V0cj5WpNHh4r8ey2","kind":"request","because":"held"}','2026-11-22 04:28:29.154805+00:00');
INSERT INTO "event" VALUES(265,'moderation:decision:made','x2GoV0F9s10L1DOD',1,'GM0599','{"about":"V0cj5WpNHh4r8ey2","kind":"request","case":"uBviiiAJfl7-Q0Ap","ruling":"release"}','2026-11-22 04:49:29.118384+00:00');
INSERT INTO "event" VALUES(266,'moderation:case:closed','uBviiiAJfl7-Q0Ap',1,'GM0599','{"about":"V0cj5WpNHh4r8ey2"}','2026-11-22 04:49:29.118895+00:00');
INSERT INTO "event" VALUES(267,'accounts:account:joined','n4Q3UjoY063pMAx-',55,'GM0344','{}','2026-11-22 05:24:29.109823+00:00');
INSERT INTO "event" VALUES(268,'profiles:profile:changed','ldRu_xu7FcmKE-iy',55,'GM0344','{"visibility":"shown","located":false}','2026-11-22 05:44:29.111424+00:00');
INSERT INTO "event" VALUES(269,'helping:offer:made','qYbvhk3BWcZhzSHn',21,'GM0599','{"about":"V0cj5WpNHh4r8ey2","helper":21,"visibility":"shown"}','2026-11-22 08:24:29.124936+00:00');
INSERT INTO "event" VALUES(270,'conversations:conversation:closed','HxqE-hDMaUvws0qj',45,'GM0503','{"about":"vfCkZmhM-koWO5QY"}','2026-11-22 10:24:29.112597+00:00');
INSERT INTO "event" VALUES(271,'helping:request:closed','vfCkZmhM-koWO5QY',45,'GM0503','{"by":"asker","says":"yes","helper":9}','2026-11-22 10:24:29.113056+00:00');
INSERT INTO "event" VALUES(272,'moderation:evidence:destroyed','8uCvtPUX56rq9vDm',NULL,'GM0344','{"about":"HYKxyR1nlED2jcee","words":0,"pictures":0,"files":0}','2026-11-22 10:24:29.660759+00:00');
INSERT INTO "event" VALUES(273,'helping:request:thanked','vfCkZmhM-koWO5QY',45,'GM0503','{"helper":9}','2026-11-22 10:28:29.139944+00:00');
INSERT INTO "event" VALUES(274,'helping:request:closed','vfCkZmhM-koWO5QY',9,'GM0503','{"by":"helper","says":"yes","helper":9}','2026-11-22 11:24:29.140421+00:00');
INSERT INTO "event" VALUES(275,'helping:offer:made','HXPcTSOiJNZRkzVV',4,'GM0599','{"about":"V0cj5WpNHh4r8ey2","helper":4,"visibility":"shown"}','2026-11-22 12:24:29.217654+00:00');
INSERT INTO "event" VALUES(276,'helping:offer:declined','HXPcTSOiJNZRkzVV',54,'GM0599','{"about":"V0cj5WpNHh4r8ey2","helper":4}','2026-11-22 14:24:29.158282+00:00');
INSERT INTO "event" VALUES(277,'conversations:conversation:opened','mcOKE3w_yrB8svTS',54,'GM0599','{"about":"V0cj5WpNHh4r8ey2"}','2026-11-22 14:24:29.210788+00:00');
INSERT INTO "event" VALUES(278,'helping:offer:accepted','qYbvhk3BWcZhzSHn',54,'GM0599','{"about":"V0cj5WpNHh4r8ey2","helper":21,"conversation":"mcOKE3w_yrB8svTS"}','2026-11-22 14:24:29.210891+00:00');
INSERT INTO "event" VALUES(279,'conversations:message:sent','cqC3S18NdPcbMR6M',54,'GM0599','{"about":"mcOKE3w_yrB8svTS","to":21}','2026-11-22 15:24:29.192519+00:00');
INSERT INTO "event" VALUES(280,'conversations:message:sent','dRlkSTB09zfpZFdi',21,'GM0599','{"about":"mcOKE3w_yrB8svTS","to":54}','2026-11-22 16:24:29.177138+00:00');
INSERT INTO "event" VALUES(281,'conversations:message:sent','lp1e0UCESNaQFcHt',54,'GM0599','{"about":"mcOKE3w_yrB8svTS","to":21}','2026-11-22 17:24:29.177483+00:00');
INSERT INTO "event" VALUES(282,'conversations:message:sent','Qh8lf8D78K_tJMBZ',21,'GM0599','{"about":"mcOKE3w_yrB8svTS","to":54}','2026-11-22 17:24:29.277247+00:00');
INSERT INTO "event" VALUES(283,'accounts:account:joined','G41kHa73X0aGT6Jk',56,'GM0599','{}','2026-11-23 05:24:29.120222+00:00');
INSERT INTO "event" VALUES(284,'outfits:outfit:drafted','98lSQsQRONG8XirB',14,NULL,'{}','2026-11-23 05:24:29.675708+00:00');
INSERT INTO "event" VALUES(285,'outfits:outfit:redrawn','98lSQsQRONG8XirB',14,NULL,'{}','2026-11-23 05:24:29.693684+00:00');
INSERT INTO "event" VALUES(286,'outfits:outfit:changed','98lSQsQRONG8XirB',14,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-23 05:24:29.701087+00:00');
INSERT INTO "event" VALUES(287,'outfits:outfit:posted','98lSQsQRONG8XirB',14,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-23 05:26:29.118370+00:00');
INSERT INTO "event" VALUES(288,'moderation:case:opened','b0xTLRnTDINM7cn9',NULL,'GM0599','{"about":"98lSQsQRONG8XirB","kind":"outfit","because":"held"}','2026-11-23 05:28:29.295303+00:00');
INSERT INTO "event" VALUES(289,'profiles:profile:changed','ykgtTEAJFPuQWEVD',56,'GM0599','{"visibility":"shown","located":false}','2026-11-23 05:44:29.123774+00:00');
INSERT INTO "event" VALUES(290,'moderation:decision:made','qEnouwfeVpNQu32W',1,'GM0599','{"about":"98lSQsQRONG8XirB","kind":"outfit","case":"b0xTLRnTDINM7cn9","ruling":"release"}','2026-11-23 05:49:29.143946+00:00');
INSERT INTO "event" VALUES(291,'moderation:case:closed','b0xTLRnTDINM7cn9',1,'GM0599','{"about":"98lSQsQRONG8XirB"}','2026-11-23 05:49:29.144846+00:00');
INSERT INTO "event" VALUES(292,'conversations:message:sent','DLMi2vhJv88kgZej',12,'GM0599','{"about":"KCEUWtX4AjCU2UZy","to":14}','2026-11-23 07:24:29.122997+00:00');
INSERT INTO "event" VALUES(293,'conversations:message:sent','tc8xmxwvqS0qF03Q',54,'GM0599','{"about":"mcOKE3w_yrB8svTS","to":21}','2026-11-23 08:24:29.120209+00:00');
INSERT INTO "event" VALUES(294,'conversations:message:sent','H4ZmBiprns3tKEeY',14,'GM0599','{"about":"KCEUWtX4AjCU2UZy","to":12}','2026-11-23 08:24:29.131417+00:00');
INSERT INTO "event" VALUES(295,'outfits:practice:done','hotel',12,NULL,'{}','2026-11-23 09:24:29.111937+00:00');
INSERT INTO "event" VALUES(296,'outfits:practice:done','care',12,NULL,'{}','2026-11-23 09:24:29.119970+00:00');
INSERT INTO "event" VALUES(297,'outfits:practice:done','warehouse',12,NULL,'{}','2026-11-23 09:24:29.124152+00:00');
INSERT INTO "event" VALUES(298,'outfits:feedback:given','ZqL6xLpwkGHNi3Kx',12,'GM0599','{"visibility":"shown","about":"98lSQsQRONG8XirB"}','2026-11-23 09:24:29.143821+00:00');
INSERT INTO "event" VALUES(299,'conversations:message:sent','pfcQ4mugIRYdYhIS',12,'GM0599','{"about":"KCEUWtX4AjCU2UZy","to":14}','2026-11-23 09:24:29.161843+00:00');
INSERT INTO "event" VALUES(300,'helping:request:posted','O7Exh9YOsNzXQrKa',55,'GM0344','{"visibility":"held"}','2026-11-23 09:24:29.173434+00:00');
INSERT INTO "event" VALUES(301,'moderation:case:opened','prEB4jjToDM2G6a5',NULL,'GM0344','{"about":"O7Exh9YOsNzXQrKa","kind":"request","because":"held"}','2026-11-23 09:28:29.155503+00:00');
INSERT INTO "event" VALUES(302,'moderation:decision:made','i038PIiMt_hfOapx',2,'GM0344','{"about":"O7Exh9YOsNzXQrKa","kind":"request","case":"prEB4jjToDM2G6a5","ruling":"release"}','2026-11-23 09:49:29.137517+00:00');
INSERT INTO "event" VALUES(303,'moderation:case:closed','prEB4jjToDM2G6a5',2,'GM0344','{"about":"O7Exh9YOsNzXQrKa"}','2026-11-23 09:49:29.138356+00:00');
INSERT INTO "event" VALUES(304,'outfits:feedback:helped','ZqL6xLpwkGHNi3Kx',14,'GM0599','{"about":"98lSQsQRONG8XirB","garment":"jumper"}','2026-11-23 10:14:29.115428+00:00');
INSERT INTO "event" VALUES(305,'outfits:feedback:helped','ZqL6xLpwkGHNi3Kx',14,'GM0599','{"about":"98lSQsQRONG8XirB","garment":"trousers"}','2026-11-23 10:14:29.124641+00:00');
INSERT INTO "event" VALUES(306,'outfits:feedback:helped','ZqL6xLpwkGHNi3Kx',14,'GM0599','{"about":"98lSQsQRONG8XirB","garment":"shoes"}','2026-11-23 10:14:29.133096+00:00');
INSERT INTO "event" VALUES(307,'outfits:feedback:given','Yj2zBPcDKGtUh9v3',7,'GM0599','{"visibility":"shown","about":"98lSQsQRONG8XirB"}','2026-11-23 12:24:29.231838+00:00');
INSERT INTO "event" VALUES(308,'helping:request:posted','65ZE1L7XpTAB6-cv',56,'GM0599','{"visibility":"held"}','2026-11-23 13:24:29.148351+00:00');
INSERT INTO "event" VALUES(309,'moderation:case:opened','BQAypEVLfj8vW3Zo',NULL,'GM0599','{"about":"65ZE1L7XpTAB6-cv","kind":"request","because":"held"}','2026-11-23 13:28:29.211615+00:00');
INSERT INTO "event" VALUES(310,'outfits:practice:done','hotel',37,NULL,'{}','2026-11-23 14:24:29.110552+00:00');
INSERT INTO "event" VALUES(311,'outfits:practice:done','care',37,NULL,'{}','2026-11-23 14:24:29.120137+00:00');
INSERT INTO "event" VALUES(312,'outfits:practice:done','warehouse',37,NULL,'{}','2026-11-23 14:24:29.151344+00:00');
INSERT INTO "event" VALUES(313,'outfits:feedback:given','qxJG4r1824hFCuP6',37,'GM0599','{"visibility":"shown","about":"98lSQsQRONG8XirB"}','2026-11-23 14:24:29.254737+00:00');
INSERT INTO "event" VALUES(314,'outfits:outfit:answered','98lSQsQRONG8XirB',NULL,'GM0599','{"answers":3}','2026-11-23 14:24:29.265567+00:00');
INSERT INTO "event" VALUES(315,'helping:offer:made','dc-4i_SoJ4m1HKMX',11,'GM0599','{"about":"O7Exh9YOsNzXQrKa","helper":11,"visibility":"shown"}','2026-11-23 14:24:29.411554+00:00');
INSERT INTO "event" VALUES(316,'moderation:decision:made','mOVnTMu8ieMTrut9',1,'GM0599','{"about":"65ZE1L7XpTAB6-cv","kind":"request","case":"BQAypEVLfj8vW3Zo","ruling":"remove"}','2026-11-23 14:24:29.769105+00:00');
INSERT INTO "event" VALUES(317,'moderation:case:closed','BQAypEVLfj8vW3Zo',1,'GM0599','{"about":"65ZE1L7XpTAB6-cv"}','2026-11-23 14:24:29.770816+00:00');
INSERT INTO "event" VALUES(318,'conversations:conversation:opened','Oqj9STFySbCqEkyg',55,'GM0344','{"about":"O7Exh9YOsNzXQrKa"}','2026-11-24 00:24:29.180274+00:00');
INSERT INTO "event" VALUES(319,'helping:offer:accepted','dc-4i_SoJ4m1HKMX',55,'GM0344','{"about":"O7Exh9YOsNzXQrKa","helper":11,"conversation":"Oqj9STFySbCqEkyg"}','2026-11-24 00:24:29.180378+00:00');
INSERT INTO "event" VALUES(320,'conversations:message:sent','4wHOIdS33YTKtoqf',55,'GM0344','{"about":"Oqj9STFySbCqEkyg","to":11}','2026-11-24 01:24:29.184287+00:00');
INSERT INTO "event" VALUES(321,'accounts:account:joined','79PXt9RRP_8_KSCQ',57,'GM0344','{}','2026-11-24 05:24:29.111150+00:00');
INSERT INTO "event" VALUES(322,'conversations:message:sent','i_VsqxiJd3k-XiJq',11,'GM0344','{"about":"Oqj9STFySbCqEkyg","to":55}','2026-11-24 05:24:29.175474+00:00');
INSERT INTO "event" VALUES(323,'profiles:profile:changed','uKHpdEp7_d5FELfI',57,'GM0344','{"visibility":"shown","located":false}','2026-11-24 05:44:29.124541+00:00');
INSERT INTO "event" VALUES(324,'conversations:conversation:closed','mcOKE3w_yrB8svTS',54,'GM0599','{"about":"V0cj5WpNHh4r8ey2"}','2026-11-24 06:24:29.153526+00:00');
INSERT INTO "event" VALUES(325,'helping:request:closed','V0cj5WpNHh4r8ey2',54,'GM0599','{"by":"asker","says":"yes","helper":21}','2026-11-24 06:24:29.154507+00:00');
INSERT INTO "event" VALUES(326,'helping:request:thanked','V0cj5WpNHh4r8ey2',54,'GM0599','{"helper":21}','2026-11-24 06:28:29.128273+00:00');
INSERT INTO "event" VALUES(327,'helping:request:closed','V0cj5WpNHh4r8ey2',21,'GM0599','{"by":"helper","says":"yes","helper":21}','2026-11-24 07:24:29.138282+00:00');
INSERT INTO "event" VALUES(328,'helping:request:posted','e5Iy0I10X5ht7BEp',33,'GM0599','{"visibility":"held"}','2026-11-24 07:24:29.190308+00:00');
INSERT INTO "event" VALUES(329,'moderation:case:opened','S8ZLVHltcxunEYP2',NULL,'GM0599','{"about":"e5Iy0I10X5ht7BEp","kind":"request","because":"held"}','2026-11-24 07:28:29.344726+00:00');
INSERT INTO "event" VALUES(330,'moderation:decision:made','zC1hDfzuzxbfrU3-',1,'GM0599','{"about":"e5Iy0I10X5ht7BEp","kind":"request","case":"S8ZLVHltcxunEYP2","ruling":"release"}','2026-11-24 07:49:29.151520+00:00');
INSERT INTO "event" VALUES(331,'moderation:case:closed','S8ZLVHltcxunEYP2',1,'GM0599','{"about":"e5Iy0I10X5ht7BEp"}','2026-11-24 07:49:29.154156+00:00');
INSERT INTO "event" VALUES(332,'helping:offer:made','G7K7wCXmaTzWwwy1',4,'GM0599','{"about":"e5Iy0I10X5ht7BEp","helper":4,"visibility":"shown"}','2026-11-24 09:24:29.158233+00:00');
INSERT INTO "event" VALUES(333,'moderation:evidence:destroyed','h9pSkWn7SV8FcE1f',NULL,'GM0599','{"about":"kM4-ZY1RgUOsXEJn","words":0,"pictures":0,"files":0}','2026-11-24 10:24:29.619026+00:00');
INSERT INTO "event" VALUES(334,'helping:offer:made','5uaSi7nWBVfjgulR',27,'GM0344','{"about":"e5Iy0I10X5ht7BEp","helper":27,"visibility":"shown"}','2026-11-24 11:24:29.134260+00:00');
INSERT INTO "event" VALUES(335,'helping:request:posted','HhPQSuYHycz5zIzO',56,'GM0599','{"visibility":"held"}','2026-11-24 14:24:29.115151+00:00');
INSERT INTO "event" VALUES(336,'moderation:case:opened','UNV_7hYPw0ONCOkd',NULL,'GM0599','{"about":"HhPQSuYHycz5zIzO","kind":"request","because":"held"}','2026-11-24 14:28:29.134878+00:00');
INSERT INTO "event" VALUES(337,'moderation:decision:made','IlELzZD2jANQ6ft8',1,'GM0599','{"about":"HhPQSuYHycz5zIzO","kind":"request","case":"UNV_7hYPw0ONCOkd","ruling":"suspend"}','2026-11-24 15:24:29.128428+00:00');
INSERT INTO "event" VALUES(338,'moderation:case:closed','UNV_7hYPw0ONCOkd',1,'GM0599','{"about":"HhPQSuYHycz5zIzO"}','2026-11-24 15:24:29.129233+00:00');
INSERT INTO "event" VALUES(339,'helping:offer:declined','G7K7wCXmaTzWwwy1',33,'GM0599','{"about":"e5Iy0I10X5ht7BEp","helper":4}','2026-11-24 22:24:29.117449+00:00');
INSERT INTO "event" VALUES(340,'conversations:conversation:opened','s2PXosd81RkrIleN',33,'GM0599','{"about":"e5Iy0I10X5ht7BEp"}','2026-11-24 22:24:29.124762+00:00');
INSERT INTO "event" VALUES(341,'helping:offer:accepted','5uaSi7nWBVfjgulR',33,'GM0599','{"about":"e5Iy0I10X5ht7BEp","helper":27,"conversation":"s2PXosd81RkrIleN"}','2026-11-24 22:24:29.124867+00:00');
INSERT INTO "event" VALUES(342,'conversations:message:sent','CVUHMjNnEcrkOuDi',33,'GM0599','{"about":"s2PXosd81RkrIleN","to":27}','2026-11-24 23:24:29.119829+00:00');
INSERT INTO "event" VALUES(343,'conversations:message:sent','8PyBAFqs2xTgr8w2',27,'GM0599','{"about":"s2PXosd81RkrIleN","to":33}','2026-11-25 01:24:29.124475+00:00');
INSERT INTO "event" VALUES(344,'conversations:message:sent','Dj8IKx5DIhhvOchJ',33,'GM0599','{"about":"s2PXosd81RkrIleN","to":27}','2026-11-25 02:24:29.126204+00:00');
INSERT INTO "event" VALUES(345,'conversations:message:sent','CujN9RAyUgATmvnX',27,'GM0599','{"about":"s2PXosd81RkrIleN","to":33}','2026-11-25 02:24:29.177136+00:00');
INSERT INTO "event" VALUES(346,'accounts:account:joined','_XZA53Eb-gJJQc26',58,'GM0503','{}','2026-11-25 05:24:29.111019+00:00');
INSERT INTO "event" VALUES(347,'profiles:profile:changed','MIdSpLoFuknVWcoJ',58,'GM0503','{"visibility":"shown","located":false}','2026-11-25 05:44:29.151269+00:00');
INSERT INTO "event" VALUES(348,'helping:request:posted','Dy9HTqEBg94TijLD',39,'GM0344','{"visibility":"held"}','2026-11-25 08:24:29.148471+00:00');
INSERT INTO "event" VALUES(349,'moderation:case:opened','8uyUa1ZUZM2OWPUg',NULL,'GM0344','{"about":"Dy9HTqEBg94TijLD","kind":"request","because":"held"}','2026-11-25 08:28:29.562990+00:00');
INSERT INTO "event" VALUES(350,'moderation:decision:made','3h_DAEs0yrWICxX9',2,'GM0344','{"about":"Dy9HTqEBg94TijLD","kind":"request","case":"8uyUa1ZUZM2OWPUg","ruling":"release"}','2026-11-25 08:49:29.188550+00:00');
INSERT INTO "event" VALUES(351,'moderation:case:closed','8uyUa1ZUZM2OWPUg',2,'GM0344','{"about":"Dy9HTqEBg94TijLD"}','2026-11-25 08:49:29.190213+00:00');
INSERT INTO "event" VALUES(352,'helping:offer:made','xEMQ_V-EXQcF5cr0',28,'GM0599','{"about":"Dy9HTqEBg94TijLD","helper":28,"visibility":"shown"}','2026-11-25 14:24:29.244453+00:00');
INSERT INTO "event" VALUES(353,'conversations:conversation:opened','QEmftE1ql0MNHD5d',39,'GM0344','{"about":"Dy9HTqEBg94TijLD"}','2026-11-26 02:24:29.188406+00:00');
INSERT INTO "event" VALUES(354,'helping:offer:accepted','xEMQ_V-EXQcF5cr0',39,'GM0344','{"about":"Dy9HTqEBg94TijLD","helper":28,"conversation":"QEmftE1ql0MNHD5d"}','2026-11-26 02:24:29.188527+00:00');
INSERT INTO "event" VALUES(355,'conversations:message:sent','a5Ac28wQbe68D89S',39,'GM0344','{"about":"QEmftE1ql0MNHD5d","to":28}','2026-11-26 03:24:29.186456+00:00');
INSERT INTO "event" VALUES(356,'conversations:message:sent','syr8a2v_qpILVKDF',28,'GM0344','{"about":"QEmftE1ql0MNHD5d","to":39}','2026-11-26 04:24:29.194755+00:00');
INSERT INTO "event" VALUES(357,'helping:request:posted','lKUWkYZW2jX1tYtZ',49,'GM0599','{"visibility":"held"}','2026-11-26 05:24:29.153291+00:00');
INSERT INTO "event" VALUES(358,'moderation:case:opened','qtn9CEUakhdE42lQ',NULL,'GM0599','{"about":"lKUWkYZW2jX1tYtZ","kind":"request","because":"held"}','2026-11-26 05:28:29.468487+00:00');
INSERT INTO "event" VALUES(359,'moderation:decision:made','GcSaBwB54pVSehlp',1,'GM0599','{"about":"lKUWkYZW2jX1tYtZ","kind":"request","case":"qtn9CEUakhdE42lQ","ruling":"release"}','2026-11-26 05:49:29.196227+00:00');
INSERT INTO "event" VALUES(360,'moderation:case:closed','qtn9CEUakhdE42lQ',1,'GM0599','{"about":"lKUWkYZW2jX1tYtZ"}','2026-11-26 05:49:29.197393+00:00');
INSERT INTO "event" VALUES(361,'conversations:conversation:closed','KCEUWtX4AjCU2UZy',14,'GM0599','{"about":"OCHxYAARHyWRPacl"}','2026-11-26 06:24:29.152323+00:00');
INSERT INTO "event" VALUES(362,'helping:request:closed','OCHxYAARHyWRPacl',14,'GM0599','{"by":"asker","says":"yes","helper":12}','2026-11-26 06:24:29.156326+00:00');
INSERT INTO "event" VALUES(363,'helping:request:thanked','OCHxYAARHyWRPacl',14,'GM0599','{"helper":12}','2026-11-26 06:28:29.137378+00:00');
INSERT INTO "event" VALUES(364,'helping:request:closed','OCHxYAARHyWRPacl',12,'GM0599','{"by":"helper","says":"yes","helper":12}','2026-11-26 07:24:29.132593+00:00');
INSERT INTO "event" VALUES(365,'helping:offer:made','muvMIr8ZWfkT_zBe',8,'GM0599','{"about":"lKUWkYZW2jX1tYtZ","helper":8,"visibility":"shown"}','2026-11-26 08:24:29.234492+00:00');
INSERT INTO "event" VALUES(366,'moderation:evidence:destroyed','f6w_hujLPNJwjazU',NULL,'GM0344','{"about":"zxDAgxjj-H4CF_NP","words":0,"pictures":0,"files":0}','2026-11-26 10:24:29.592999+00:00');
INSERT INTO "event" VALUES(367,'moderation:evidence:destroyed','h0n5sfO01KpzIwgE',NULL,'GM0599','{"about":"QAwcC7ULoFOatlFq","words":0,"pictures":0,"files":0}','2026-11-26 10:24:29.612007+00:00');
INSERT INTO "event" VALUES(368,'conversations:conversation:opened','QNcSd_B2NQSM6BPU',49,'GM0599','{"about":"lKUWkYZW2jX1tYtZ"}','2026-11-26 12:24:29.203332+00:00');
INSERT INTO "event" VALUES(369,'helping:offer:accepted','muvMIr8ZWfkT_zBe',49,'GM0599','{"about":"lKUWkYZW2jX1tYtZ","helper":8,"conversation":"QNcSd_B2NQSM6BPU"}','2026-11-26 12:24:29.203444+00:00');
INSERT INTO "event" VALUES(370,'conversations:message:sent','UAuXD5cWOXx5cQo0',49,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":8}','2026-11-26 13:24:29.177327+00:00');
INSERT INTO "event" VALUES(371,'conversations:message:sent','Nl75wGfWV95uByuX',8,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":49}','2026-11-26 14:24:29.170458+00:00');
INSERT INTO "event" VALUES(372,'helping:request:posted','o33IKJEaphaeaoad',53,'GM0503','{"visibility":"held"}','2026-11-27 00:24:29.163112+00:00');
INSERT INTO "event" VALUES(373,'moderation:case:opened','7lzrNa2StEsWsMNu',NULL,'GM0503','{"about":"o33IKJEaphaeaoad","kind":"request","because":"held"}','2026-11-27 00:28:29.137485+00:00');
INSERT INTO "event" VALUES(374,'moderation:decision:made','um1oFEyO2fty8xW_',3,'GM0503','{"about":"o33IKJEaphaeaoad","kind":"request","case":"7lzrNa2StEsWsMNu","ruling":"release"}','2026-11-27 00:49:29.179654+00:00');
INSERT INTO "event" VALUES(375,'moderation:case:closed','7lzrNa2StEsWsMNu',3,'GM0503','{"about":"o33IKJEaphaeaoad"}','2026-11-27 00:49:29.180276+00:00');
INSERT INTO "event" VALUES(376,'helping:request:posted','jqcuCWGOVejBYXXq',31,'GM0344','{"visibility":"held"}','2026-11-27 04:24:29.114318+00:00');
INSERT INTO "event" VALUES(377,'moderation:case:opened','VPDXUS9ZOqoq4Qj5',NULL,'GM0344','{"about":"jqcuCWGOVejBYXXq","kind":"request","because":"held"}','2026-11-27 04:28:29.130229+00:00');
INSERT INTO "event" VALUES(378,'moderation:decision:made','-lNmrpSKBIF5Gu3S',2,'GM0344','{"about":"jqcuCWGOVejBYXXq","kind":"request","case":"VPDXUS9ZOqoq4Qj5","ruling":"release"}','2026-11-27 04:49:29.118499+00:00');
INSERT INTO "event" VALUES(379,'moderation:case:closed','VPDXUS9ZOqoq4Qj5',2,'GM0344','{"about":"jqcuCWGOVejBYXXq"}','2026-11-27 04:49:29.119070+00:00');
INSERT INTO "event" VALUES(380,'helping:offer:made','jqf-ZBHdwPj5rsRf',7,'GM0503','{"about":"o33IKJEaphaeaoad","helper":7,"visibility":"shown"}','2026-11-27 05:24:29.135072+00:00');
INSERT INTO "event" VALUES(381,'conversations:message:sent','CjYQsUFQeVmWwD0I',39,'GM0344','{"about":"QEmftE1ql0MNHD5d","to":28}','2026-11-27 06:24:29.116055+00:00');
INSERT INTO "event" VALUES(382,'conversations:message:sent','ZDg8e4jpuw6ncqjF',49,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":8}','2026-11-27 08:24:29.118507+00:00');
INSERT INTO "event" VALUES(383,'helping:request:posted','MqfKDYHoi26dLJta',43,'GM0599','{"visibility":"held"}','2026-11-27 08:24:29.129568+00:00');
INSERT INTO "event" VALUES(384,'helping:offer:made','ieu-qKDunZNRgn6Q',10,'GM0344','{"about":"jqcuCWGOVejBYXXq","helper":10,"visibility":"shown"}','2026-11-27 08:24:29.152737+00:00');
INSERT INTO "event" VALUES(385,'moderation:case:opened','LGkUMUsXR3xw5Sd8',NULL,'GM0599','{"about":"MqfKDYHoi26dLJta","kind":"request","because":"held"}','2026-11-27 08:28:29.165192+00:00');
INSERT INTO "event" VALUES(386,'moderation:decision:made','CErzeq8ZfJR5NUXj',1,'GM0599','{"about":"MqfKDYHoi26dLJta","kind":"request","case":"LGkUMUsXR3xw5Sd8","ruling":"release"}','2026-11-27 08:49:29.121528+00:00');
INSERT INTO "event" VALUES(387,'moderation:case:closed','LGkUMUsXR3xw5Sd8',1,'GM0599','{"about":"MqfKDYHoi26dLJta"}','2026-11-27 08:49:29.122271+00:00');
INSERT INTO "event" VALUES(388,'conversations:message:sent','tsg7vdIiKeMJyOHH',8,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":49}','2026-11-27 09:24:29.117870+00:00');
INSERT INTO "event" VALUES(389,'outfits:outfit:told','98lSQsQRONG8XirB',14,'GM0599','{"how":"job"}','2026-11-27 10:24:29.111982+00:00');
INSERT INTO "event" VALUES(390,'outfits:outfit:destroyed','98lSQsQRONG8XirB',NULL,'GM0599','{"photos":1,"files":3,"missing":0,"draft":0}','2026-11-27 10:24:29.528572+00:00');
INSERT INTO "event" VALUES(391,'helping:offer:made','X-_vKYfateVhLJF8',6,'GM0599','{"about":"MqfKDYHoi26dLJta","helper":6,"visibility":"shown"}','2026-11-27 12:24:29.135501+00:00');
INSERT INTO "event" VALUES(392,'helping:offer:made','UWpvGNgpdxUeGBJm',5,'GM0344','{"about":"MqfKDYHoi26dLJta","helper":5,"visibility":"shown"}','2026-11-27 14:24:29.130746+00:00');
INSERT INTO "event" VALUES(393,'helping:offer:made','o82GsYWLPKkp18XO',32,'GM0503','{"about":"jqcuCWGOVejBYXXq","helper":32,"visibility":"shown"}','2026-11-27 14:24:29.155743+00:00');
INSERT INTO "event" VALUES(394,'helping:offer:made','xH6twoHOVj2gHPgd',21,'GM0599','{"about":"MqfKDYHoi26dLJta","helper":21,"visibility":"shown"}','2026-11-27 15:24:29.136825+00:00');
INSERT INTO "event" VALUES(395,'helping:offer:declined','o82GsYWLPKkp18XO',31,'GM0344','{"about":"jqcuCWGOVejBYXXq","helper":32}','2026-11-27 16:24:29.117595+00:00');
INSERT INTO "event" VALUES(396,'conversations:conversation:opened','5grzGnhMC2OIktAm',31,'GM0344','{"about":"jqcuCWGOVejBYXXq"}','2026-11-27 16:24:29.123717+00:00');
INSERT INTO "event" VALUES(397,'helping:offer:accepted','ieu-qKDunZNRgn6Q',31,'GM0344','{"about":"jqcuCWGOVejBYXXq","helper":10,"conversation":"5grzGnhMC2OIktAm"}','2026-11-27 16:24:29.123804+00:00');
INSERT INTO "event" VALUES(398,'conversations:message:sent','BeqaHEBdRINEyVtW',31,'GM0344','{"about":"5grzGnhMC2OIktAm","to":10}','2026-11-27 17:24:29.125998+00:00');
INSERT INTO "event" VALUES(399,'conversations:message:sent','ljX3s92l89VA3dxa',10,'GM0344','{"about":"5grzGnhMC2OIktAm","to":31}','2026-11-27 18:24:29.145013+00:00');
INSERT INTO "event" VALUES(400,'helping:offer:declined','UWpvGNgpdxUeGBJm',43,'GM0599','{"about":"MqfKDYHoi26dLJta","helper":5}','2026-11-27 19:24:29.129412+00:00');
INSERT INTO "event" VALUES(401,'helping:offer:declined','xH6twoHOVj2gHPgd',43,'GM0599','{"about":"MqfKDYHoi26dLJta","helper":21}','2026-11-27 19:24:29.130041+00:00');
INSERT INTO "event" VALUES(402,'conversations:conversation:opened','GoyueS5GBh9idjB2',43,'GM0599','{"about":"MqfKDYHoi26dLJta"}','2026-11-27 19:24:29.140872+00:00');
INSERT INTO "event" VALUES(403,'helping:offer:accepted','X-_vKYfateVhLJF8',43,'GM0599','{"about":"MqfKDYHoi26dLJta","helper":6,"conversation":"GoyueS5GBh9idjB2"}','2026-11-27 19:24:29.140950+00:00');
INSERT INTO "event" VALUES(404,'conversations:message:sent','y-LEN_eNecsNU7gF',43,'GM0599','{"about":"GoyueS5GBh9idjB2","to":6}','2026-11-27 20:24:29.117306+00:00');
INSERT INTO "event" VALUES(405,'conversations:message:sent','aM_RzF4OqDMvbWdm',6,'GM0599','{"about":"GoyueS5GBh9idjB2","to":43}','2026-11-27 22:24:29.122469+00:00');
INSERT INTO "event" VALUES(406,'helping:request:posted','7brJOpikcU0w14D2',29,'GM0344','{"visibility":"held"}','2026-11-27 22:24:29.129730+00:00');
INSERT INTO "event" VALUES(407,'moderation:case:opened','C11zTOAJ9DiPkogJ',NULL,'GM0344','{"about":"7brJOpikcU0w14D2","kind":"request","because":"held"}','2026-11-27 22:24:29.149747+00:00');
INSERT INTO "event" VALUES(408,'moderation:decision:made','PEEHdWOrLYp2IzKP',2,'GM0344','{"about":"7brJOpikcU0w14D2","kind":"request","case":"C11zTOAJ9DiPkogJ","ruling":"release"}','2026-11-27 22:49:29.120163+00:00');
INSERT INTO "event" VALUES(409,'moderation:case:closed','C11zTOAJ9DiPkogJ',2,'GM0344','{"about":"7brJOpikcU0w14D2"}','2026-11-27 22:49:29.120770+00:00');
INSERT INTO "event" VALUES(410,'conversations:message:sent','Mtd4nR42iqRuQGWa',43,'GM0599','{"about":"GoyueS5GBh9idjB2","to":6}','2026-11-27 23:24:29.116713+00:00');
INSERT INTO "event" VALUES(411,'helping:request:posted','4eYH87QlWEge-bsf',41,'GM0503','{"visibility":"held"}','2026-11-28 02:24:29.115681+00:00');
INSERT INTO "event" VALUES(412,'moderation:case:opened','Fg1YUWS_aqUWYehK',NULL,'GM0503','{"about":"4eYH87QlWEge-bsf","kind":"request","because":"held"}','2026-11-28 02:28:29.122906+00:00');
INSERT INTO "event" VALUES(413,'moderation:decision:made','NkOGf0jAUuTuaohp',3,'GM0503','{"about":"4eYH87QlWEge-bsf","kind":"request","case":"Fg1YUWS_aqUWYehK","ruling":"release"}','2026-11-28 02:49:29.133177+00:00');
INSERT INTO "event" VALUES(414,'moderation:case:closed','Fg1YUWS_aqUWYehK',3,'GM0503','{"about":"4eYH87QlWEge-bsf"}','2026-11-28 02:49:29.133693+00:00');
INSERT INTO "event" VALUES(415,'helping:request:posted','omF0tJP6ar1TJWBO',21,'GM0599','{"visibility":"held"}','2026-11-28 03:24:29.113370+00:00');
INSERT INTO "event" VALUES(416,'moderation:case:opened','B2WZ1N6mwewCcuhe',NULL,'GM0599','{"about":"omF0tJP6ar1TJWBO","kind":"request","because":"held"}','2026-11-28 03:28:29.133203+00:00');
INSERT INTO "event" VALUES(417,'moderation:decision:made','OSbYl1NDVYDrEjnK',1,'GM0599','{"about":"omF0tJP6ar1TJWBO","kind":"request","case":"B2WZ1N6mwewCcuhe","ruling":"release"}','2026-11-28 03:49:29.126820+00:00');
INSERT INTO "event" VALUES(418,'moderation:case:closed','B2WZ1N6mwewCcuhe',1,'GM0599','{"about":"omF0tJP6ar1TJWBO"}','2026-11-28 03:49:29.127325+00:00');
INSERT INTO "event" VALUES(419,'outfits:outfit:drafted','bMcDCRxxSezZ6nJS',49,NULL,'{}','2026-11-28 04:24:29.601186+00:00');
INSERT INTO "event" VALUES(420,'outfits:outfit:redrawn','bMcDCRxxSezZ6nJS',49,NULL,'{}','2026-11-28 04:24:29.634135+00:00');
INSERT INTO "event" VALUES(421,'outfits:outfit:changed','bMcDCRxxSezZ6nJS',49,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-28 04:24:29.645960+00:00');
INSERT INTO "event" VALUES(422,'outfits:outfit:posted','bMcDCRxxSezZ6nJS',49,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-28 04:26:29.146338+00:00');
INSERT INTO "event" VALUES(423,'moderation:case:opened','wXW_NxlTPkH9LYfr',NULL,'GM0599','{"about":"bMcDCRxxSezZ6nJS","kind":"outfit","because":"held"}','2026-11-28 04:28:29.140949+00:00');
INSERT INTO "event" VALUES(424,'moderation:decision:made','kxYeHimytVyBtAuK',1,'GM0599','{"about":"bMcDCRxxSezZ6nJS","kind":"outfit","case":"wXW_NxlTPkH9LYfr","ruling":"release"}','2026-11-28 04:49:29.188814+00:00');
INSERT INTO "event" VALUES(425,'moderation:case:closed','wXW_NxlTPkH9LYfr',1,'GM0599','{"about":"bMcDCRxxSezZ6nJS"}','2026-11-28 04:49:29.196787+00:00');
INSERT INTO "event" VALUES(426,'conversations:conversation:closed','s2PXosd81RkrIleN',33,'GM0599','{"about":"e5Iy0I10X5ht7BEp"}','2026-11-28 05:24:29.181842+00:00');
INSERT INTO "event" VALUES(427,'helping:request:closed','e5Iy0I10X5ht7BEp',33,'GM0599','{"by":"asker","says":"yes","helper":27}','2026-11-28 05:24:29.188521+00:00');
INSERT INTO "event" VALUES(428,'helping:offer:made','Tls--PNOnhvV24pH',8,'GM0599','{"about":"4eYH87QlWEge-bsf","helper":8,"visibility":"shown"}','2026-11-28 05:24:29.319092+00:00');
INSERT INTO "event" VALUES(429,'helping:request:thanked','e5Iy0I10X5ht7BEp',33,'GM0599','{"helper":27}','2026-11-28 05:28:29.123958+00:00');
INSERT INTO "event" VALUES(430,'helping:request:closed','e5Iy0I10X5ht7BEp',27,'GM0599','{"by":"helper","says":"yes","helper":27}','2026-11-28 06:24:29.142274+00:00');
INSERT INTO "event" VALUES(431,'helping:offer:made','F66xrz2eQH37mlIf',13,'GM0344','{"about":"7brJOpikcU0w14D2","helper":13,"visibility":"shown"}','2026-11-28 06:24:29.272153+00:00');
INSERT INTO "event" VALUES(432,'helping:offer:made','vPBvN3k3inKLGfpj',4,'GM0599','{"about":"omF0tJP6ar1TJWBO","helper":4,"visibility":"shown"}','2026-11-28 07:24:29.216552+00:00');
INSERT INTO "event" VALUES(433,'helping:request:posted','2s6IVQSDYuudnAdk',34,'GM0599','{"visibility":"held"}','2026-11-28 07:24:29.285236+00:00');
INSERT INTO "event" VALUES(434,'moderation:case:opened','0sgd15lRd1ReOyO9',NULL,'GM0599','{"about":"2s6IVQSDYuudnAdk","kind":"request","because":"held"}','2026-11-28 07:24:29.884436+00:00');
INSERT INTO "event" VALUES(435,'moderation:evidence:destroyed','2pHc63HPc-AhJl2K',NULL,'GM0599','{"about":"4NuA86bKQkSQV8B1","words":0,"pictures":0,"files":0}','2026-11-28 07:24:31.884348+00:00');
INSERT INTO "event" VALUES(436,'moderation:decision:made','cPyDN6OMxAzgjkJ_',1,'GM0599','{"about":"2s6IVQSDYuudnAdk","kind":"request","case":"0sgd15lRd1ReOyO9","ruling":"release"}','2026-11-28 07:49:29.137082+00:00');
INSERT INTO "event" VALUES(437,'moderation:case:closed','0sgd15lRd1ReOyO9',1,'GM0599','{"about":"2s6IVQSDYuudnAdk"}','2026-11-28 07:49:29.137833+00:00');
INSERT INTO "event" VALUES(438,'outfits:outfit:drafted','NLjYUlnADYe1MlxD',37,NULL,'{}','2026-11-28 08:24:29.907641+00:00');
INSERT INTO "event" VALUES(439,'outfits:outfit:redrawn','NLjYUlnADYe1MlxD',37,NULL,'{}','2026-11-28 08:24:29.914429+00:00');
INSERT INTO "event" VALUES(440,'outfits:outfit:changed','NLjYUlnADYe1MlxD',37,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-28 08:24:29.936161+00:00');
INSERT INTO "event" VALUES(441,'conversations:conversation:closed','Oqj9STFySbCqEkyg',55,'GM0344','{"about":"O7Exh9YOsNzXQrKa"}','2026-11-28 08:24:29.980025+00:00');
INSERT INTO "event" VALUES(442,'helping:request:closed','O7Exh9YOsNzXQrKa',55,'GM0344','{"by":"asker","says":"yes","helper":11}','2026-11-28 08:24:29.988511+00:00');
INSERT INTO "event" VALUES(443,'outfits:outfit:posted','NLjYUlnADYe1MlxD',37,'GM0503','{"visibility":"held","audience":"members","photos":2}','2026-11-28 08:26:29.134703+00:00');
INSERT INTO "event" VALUES(444,'moderation:case:opened','U0CbZOZVRKIsT2Ba',NULL,'GM0503','{"about":"NLjYUlnADYe1MlxD","kind":"outfit","because":"held"}','2026-11-28 08:28:29.203539+00:00');
INSERT INTO "event" VALUES(445,'moderation:decision:made','0ftEWAqUuGbeEfVu',3,'GM0503','{"about":"NLjYUlnADYe1MlxD","kind":"outfit","case":"U0CbZOZVRKIsT2Ba","ruling":"release"}','2026-11-28 08:49:29.200278+00:00');
INSERT INTO "event" VALUES(446,'moderation:case:closed','U0CbZOZVRKIsT2Ba',3,'GM0503','{"about":"NLjYUlnADYe1MlxD"}','2026-11-28 08:49:29.201542+00:00');
INSERT INTO "event" VALUES(447,'outfits:practice:done','hotel',8,NULL,'{}','2026-11-28 09:24:29.122445+00:00');
INSERT INTO "event" VALUES(448,'outfits:practice:done','care',8,NULL,'{}','2026-11-28 09:24:29.147179+00:00');
INSERT INTO "event" VALUES(449,'outfits:practice:done','warehouse',8,NULL,'{}','2026-11-28 09:24:29.158931+00:00');
INSERT INTO "event" VALUES(450,'outfits:feedback:given','sNwtiwEBWTvRzynC',8,'GM0599','{"visibility":"shown","about":"bMcDCRxxSezZ6nJS"}','2026-11-28 09:24:29.279691+00:00');
INSERT INTO "event" VALUES(451,'helping:request:closed','O7Exh9YOsNzXQrKa',11,'GM0344','{"by":"helper","says":"yes","helper":11}','2026-11-28 09:24:29.320084+00:00');
INSERT INTO "event" VALUES(452,'helping:request:saved','4URPqbXfc4gMvCl4',42,NULL,'{}','2026-11-28 09:24:29.361396+00:00');
INSERT INTO "event" VALUES(453,'helping:offer:made','YoUEkWWo3aw1STRO',11,'GM0599','{"about":"4eYH87QlWEge-bsf","helper":11,"visibility":"shown"}','2026-11-28 09:24:29.576183+00:00');
INSERT INTO "event" VALUES(454,'outfits:feedback:helped','sNwtiwEBWTvRzynC',49,'GM0599','{"about":"bMcDCRxxSezZ6nJS","garment":"shoes"}','2026-11-28 10:14:29.140356+00:00');
INSERT INTO "event" VALUES(455,'outfits:feedback:helped','sNwtiwEBWTvRzynC',49,'GM0599','{"about":"bMcDCRxxSezZ6nJS","garment":"trousers"}','2026-11-28 10:14:29.185028+00:00');
INSERT INTO "event" VALUES(456,'outfits:feedback:helped','sNwtiwEBWTvRzynC',49,'GM0599','{"about":"bMcDCRxxSezZ6nJS","garment":"top"}','2026-11-28 10:14:29.235348+00:00');
INSERT INTO "event" VALUES(457,'outfits:practice:done','hotel',39,NULL,'{}','2026-11-28 12:24:29.110593+00:00');
INSERT INTO "event" VALUES(458,'outfits:practice:done','care',39,NULL,'{}','2026-11-28 12:24:29.113814+00:00');
INSERT INTO "event" VALUES(459,'outfits:practice:done','warehouse',39,NULL,'{}','2026-11-28 12:24:29.116702+00:00');
INSERT INTO "event" VALUES(460,'outfits:feedback:given','Op0tpyGGD-SJDKT_',39,'GM0599','{"visibility":"shown","about":"bMcDCRxxSezZ6nJS"}','2026-11-28 12:24:29.151419+00:00');
INSERT INTO "event" VALUES(461,'helping:offer:declined','YoUEkWWo3aw1STRO',41,'GM0503','{"about":"4eYH87QlWEge-bsf","helper":11}','2026-11-28 12:24:29.168686+00:00');
INSERT INTO "event" VALUES(462,'conversations:conversation:opened','38VNV2SCF-PDAyrX',41,'GM0503','{"about":"4eYH87QlWEge-bsf"}','2026-11-28 12:24:29.175305+00:00');
INSERT INTO "event" VALUES(463,'helping:offer:accepted','Tls--PNOnhvV24pH',41,'GM0503','{"about":"4eYH87QlWEge-bsf","helper":8,"conversation":"38VNV2SCF-PDAyrX"}','2026-11-28 12:24:29.175418+00:00');
INSERT INTO "event" VALUES(464,'helping:offer:made','7k6KGrd3oTutgxG0',25,'GM0503','{"about":"2s6IVQSDYuudnAdk","helper":25,"visibility":"shown"}','2026-11-28 13:24:29.137922+00:00');
INSERT INTO "event" VALUES(465,'conversations:message:sent','7JBhJy3sAUPMndpM',41,'GM0503','{"about":"38VNV2SCF-PDAyrX","to":8}','2026-11-28 13:24:29.154091+00:00');
INSERT INTO "event" VALUES(466,'outfits:outfit:drafted','a2xmQAqAdPXvvGnA',54,NULL,'{}','2026-11-28 14:24:30.206323+00:00');
INSERT INTO "event" VALUES(467,'outfits:outfit:redrawn','a2xmQAqAdPXvvGnA',54,NULL,'{}','2026-11-28 14:24:30.213136+00:00');
INSERT INTO "event" VALUES(468,'outfits:outfit:changed','a2xmQAqAdPXvvGnA',54,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-28 14:24:30.235101+00:00');
INSERT INTO "event" VALUES(469,'outfits:feedback:given','GT0hPpLTfMbJicpf',36,'GM0503','{"visibility":"shown","about":"NLjYUlnADYe1MlxD"}','2026-11-28 14:24:30.350996+00:00');
INSERT INTO "event" VALUES(470,'helping:offer:made','re-FBeA7gmGPKoRZ',24,'GM0599','{"about":"omF0tJP6ar1TJWBO","helper":24,"visibility":"shown"}','2026-11-28 14:24:30.418998+00:00');
INSERT INTO "event" VALUES(471,'conversations:message:sent','pKsPVh2RRACKiFL8',6,'GM0599','{"about":"GoyueS5GBh9idjB2","to":43}','2026-11-28 14:24:30.449835+00:00');
INSERT INTO "event" VALUES(472,'conversations:message:sent','oettFukCoFeHDeVe',8,'GM0503','{"about":"38VNV2SCF-PDAyrX","to":41}','2026-11-28 14:24:30.486966+00:00');
INSERT INTO "event" VALUES(473,'outfits:outfit:posted','a2xmQAqAdPXvvGnA',54,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-28 14:26:29.130277+00:00');
INSERT INTO "event" VALUES(474,'moderation:case:opened','ByNA-bgarEhvFBPJ',NULL,'GM0599','{"about":"a2xmQAqAdPXvvGnA","kind":"outfit","because":"held"}','2026-11-28 14:28:29.300369+00:00');
INSERT INTO "event" VALUES(475,'moderation:decision:made','AcJq-mbZSu506A6b',1,'GM0599','{"about":"a2xmQAqAdPXvvGnA","kind":"outfit","case":"ByNA-bgarEhvFBPJ","ruling":"release"}','2026-11-28 14:49:29.212660+00:00');
INSERT INTO "event" VALUES(476,'moderation:case:closed','ByNA-bgarEhvFBPJ',1,'GM0599','{"about":"a2xmQAqAdPXvvGnA"}','2026-11-28 14:49:29.215049+00:00');
INSERT INTO "event" VALUES(477,'helping:offer:declined','re-FBeA7gmGPKoRZ',21,'GM0599','{"about":"omF0tJP6ar1TJWBO","helper":24}','2026-11-28 16:24:29.168224+00:00');
INSERT INTO "event" VALUES(478,'conversations:conversation:opened','LPbJHvUX4qffxVGp',21,'GM0599','{"about":"omF0tJP6ar1TJWBO"}','2026-11-28 16:24:29.220267+00:00');
INSERT INTO "event" VALUES(479,'helping:offer:accepted','vPBvN3k3inKLGfpj',21,'GM0599','{"about":"omF0tJP6ar1TJWBO","helper":4,"conversation":"LPbJHvUX4qffxVGp"}','2026-11-28 16:24:29.220419+00:00');
INSERT INTO "event" VALUES(480,'conversations:conversation:opened','wVKRMMzeuPfFAN-Y',34,'GM0599','{"about":"2s6IVQSDYuudnAdk"}','2026-11-28 16:24:29.308234+00:00');
INSERT INTO "event" VALUES(481,'helping:offer:accepted','7k6KGrd3oTutgxG0',34,'GM0599','{"about":"2s6IVQSDYuudnAdk","helper":25,"conversation":"wVKRMMzeuPfFAN-Y"}','2026-11-28 16:24:29.308388+00:00');
INSERT INTO "event" VALUES(482,'outfits:feedback:given','BQXfYxMNoqUGChzU',8,'GM0599','{"visibility":"shown","about":"a2xmQAqAdPXvvGnA"}','2026-11-28 17:24:29.131697+00:00');
INSERT INTO "event" VALUES(483,'conversations:message:sent','yVCf6n_7Xu_eRFS5',21,'GM0599','{"about":"LPbJHvUX4qffxVGp","to":4}','2026-11-28 17:24:29.150355+00:00');
INSERT INTO "event" VALUES(484,'conversations:message:sent','O8rWFlT_J_kMIxjE',34,'GM0599','{"about":"wVKRMMzeuPfFAN-Y","to":25}','2026-11-28 17:24:29.163148+00:00');
INSERT INTO "event" VALUES(485,'outfits:feedback:helped','BQXfYxMNoqUGChzU',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"jacket"}','2026-11-28 18:14:29.114227+00:00');
INSERT INTO "event" VALUES(486,'outfits:feedback:helped','BQXfYxMNoqUGChzU',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"trousers"}','2026-11-28 18:14:29.119982+00:00');
INSERT INTO "event" VALUES(487,'outfits:feedback:helped','BQXfYxMNoqUGChzU',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"shoes"}','2026-11-28 18:14:29.125835+00:00');
INSERT INTO "event" VALUES(488,'conversations:message:sent','6oZhepLSB4eWWEYw',4,'GM0599','{"about":"LPbJHvUX4qffxVGp","to":21}','2026-11-28 18:24:29.119634+00:00');
INSERT INTO "event" VALUES(489,'outfits:feedback:given','aGZw64yra1ByvYWC',36,'GM0599','{"visibility":"shown","about":"a2xmQAqAdPXvvGnA"}','2026-11-28 19:24:29.125630+00:00');
INSERT INTO "event" VALUES(490,'conversations:message:sent','HMRESpAzRUawR6Mz',25,'GM0599','{"about":"wVKRMMzeuPfFAN-Y","to":34}','2026-11-28 19:24:29.142295+00:00');
INSERT INTO "event" VALUES(491,'outfits:feedback:helped','aGZw64yra1ByvYWC',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"jacket"}','2026-11-28 20:14:29.115497+00:00');
INSERT INTO "event" VALUES(492,'outfits:feedback:helped','aGZw64yra1ByvYWC',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"shirt"}','2026-11-28 20:14:29.123018+00:00');
INSERT INTO "event" VALUES(493,'outfits:feedback:helped','aGZw64yra1ByvYWC',54,'GM0599','{"about":"a2xmQAqAdPXvvGnA","garment":"shoes"}','2026-11-28 20:14:29.129660+00:00');
INSERT INTO "event" VALUES(494,'conversations:message:sent','OLUeGv5b8TnCdOsX',34,'GM0599','{"about":"wVKRMMzeuPfFAN-Y","to":25}','2026-11-28 20:24:29.123718+00:00');
INSERT INTO "event" VALUES(495,'outfits:practice:done','hotel',41,NULL,'{}','2026-11-28 22:24:29.110683+00:00');
INSERT INTO "event" VALUES(496,'outfits:practice:done','care',41,NULL,'{}','2026-11-28 22:24:29.114994+00:00');
INSERT INTO "event" VALUES(497,'outfits:practice:done','warehouse',41,NULL,'{}','2026-11-28 22:24:29.119342+00:00');
INSERT INTO "event" VALUES(498,'outfits:feedback:given','oT1VwmKtj2sth1BK',41,'GM0599','{"visibility":"shown","about":"a2xmQAqAdPXvvGnA"}','2026-11-28 22:24:29.140193+00:00');
INSERT INTO "event" VALUES(499,'outfits:outfit:answered','a2xmQAqAdPXvvGnA',NULL,'GM0599','{"answers":3}','2026-11-28 22:24:29.142378+00:00');
INSERT INTO "event" VALUES(500,'outfits:practice:done','hotel',18,NULL,'{}','2026-11-29 00:24:29.112301+00:00');
INSERT INTO "event" VALUES(501,'outfits:practice:done','care',18,NULL,'{}','2026-11-29 00:24:29.123724+00:00');
INSERT INTO "event" VALUES(502,'outfits:practice:done','warehouse',18,NULL,'{}','2026-11-29 00:24:29.133747+00:00');
INSERT INTO "event" VALUES(503,'outfits:feedback:given','_OvgJDjZoOCm71ku',18,'GM0599','{"visibility":"shown","about":"a2xmQAqAdPXvvGnA"}','2026-11-29 00:24:29.190801+00:00');
INSERT INTO "event" VALUES(504,'helping:request:posted','CIDaQoThb5oROBKn',48,'GM0503','{"visibility":"held"}','2026-11-29 00:24:29.219743+00:00');
INSERT INTO "event" VALUES(505,'moderation:case:opened','Qsz7Rubzmf8KIayL',NULL,'GM0503','{"about":"CIDaQoThb5oROBKn","kind":"request","because":"held"}','2026-11-29 00:28:29.166231+00:00');
INSERT INTO "event" VALUES(506,'moderation:decision:made','vlkXoiR5HMOeG8i_',3,'GM0503','{"about":"CIDaQoThb5oROBKn","kind":"request","case":"Qsz7Rubzmf8KIayL","ruling":"release"}','2026-11-29 00:49:29.165893+00:00');
INSERT INTO "event" VALUES(507,'moderation:case:closed','Qsz7Rubzmf8KIayL',3,'GM0503','{"about":"CIDaQoThb5oROBKn"}','2026-11-29 00:49:29.171086+00:00');
INSERT INTO "event" VALUES(508,'outfits:outfit:drafted','EnRm_vzdvQv8vyyu',48,NULL,'{}','2026-11-29 01:24:29.557031+00:00');
INSERT INTO "event" VALUES(509,'outfits:outfit:redrawn','EnRm_vzdvQv8vyyu',48,NULL,'{}','2026-11-29 01:24:29.574236+00:00');
INSERT INTO "event" VALUES(510,'outfits:outfit:changed','EnRm_vzdvQv8vyyu',48,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-29 01:24:29.599542+00:00');
INSERT INTO "event" VALUES(511,'outfits:outfit:posted','EnRm_vzdvQv8vyyu',48,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-29 01:26:29.118339+00:00');
INSERT INTO "event" VALUES(512,'moderation:case:opened','djKUfC2dmh8oOK7I',NULL,'GM0503','{"about":"EnRm_vzdvQv8vyyu","kind":"outfit","because":"held"}','2026-11-29 01:28:29.122159+00:00');
INSERT INTO "event" VALUES(513,'moderation:decision:made','X-ReVqihu0JClSBj',3,'GM0503','{"about":"EnRm_vzdvQv8vyyu","kind":"outfit","case":"djKUfC2dmh8oOK7I","ruling":"release"}','2026-11-29 01:49:29.123491+00:00');
INSERT INTO "event" VALUES(514,'moderation:case:closed','djKUfC2dmh8oOK7I',3,'GM0503','{"about":"EnRm_vzdvQv8vyyu"}','2026-11-29 01:49:29.124351+00:00');
INSERT INTO "event" VALUES(515,'helping:request:posted','E6DZL0Xab7JeMcGF',54,'GM0599','{"visibility":"shown"}','2026-11-29 02:24:29.118497+00:00');
INSERT INTO "event" VALUES(516,'outfits:feedback:given','CZ4l_Z5F-GiLgnGQ',38,'GM0599','{"visibility":"shown","about":"a2xmQAqAdPXvvGnA"}','2026-11-29 04:24:29.130540+00:00');
INSERT INTO "event" VALUES(517,'helping:request:posted','ttctTkgQAYRNDWDO',57,'GM0344','{"visibility":"held"}','2026-11-29 04:24:29.143438+00:00');
INSERT INTO "event" VALUES(518,'helping:offer:made','msjP9kR5sWcdBopT',7,'GM0503','{"about":"CIDaQoThb5oROBKn","helper":7,"visibility":"shown"}','2026-11-29 04:24:29.174620+00:00');
INSERT INTO "event" VALUES(519,'moderation:case:opened','jbiE1RzmtB-xal9M',NULL,'GM0344','{"about":"ttctTkgQAYRNDWDO","kind":"request","because":"held"}','2026-11-29 04:24:29.213703+00:00');
INSERT INTO "event" VALUES(520,'moderation:decision:made','U5P6Jx-8jvk8AFNr',2,'GM0344','{"about":"ttctTkgQAYRNDWDO","kind":"request","case":"jbiE1RzmtB-xal9M","ruling":"release"}','2026-11-29 04:49:29.156498+00:00');
INSERT INTO "event" VALUES(521,'moderation:case:closed','jbiE1RzmtB-xal9M',2,'GM0344','{"about":"ttctTkgQAYRNDWDO"}','2026-11-29 04:49:29.157327+00:00');
INSERT INTO "event" VALUES(522,'accounts:account:joined','or_YJMipX7nQRi0r',59,'GM0599','{}','2026-11-29 05:24:29.110372+00:00');
INSERT INTO "event" VALUES(523,'accounts:account:joined','v22QmicCE6u3UHSC',60,'GM0599','{}','2026-11-29 05:24:29.113903+00:00');
INSERT INTO "event" VALUES(524,'outfits:outfit:drafted','Hoj6xXCCJiVNca9Y',31,NULL,'{}','2026-11-29 05:24:29.961258+00:00');
INSERT INTO "event" VALUES(525,'outfits:outfit:redrawn','Hoj6xXCCJiVNca9Y',31,NULL,'{}','2026-11-29 05:24:29.980771+00:00');
INSERT INTO "event" VALUES(526,'outfits:outfit:changed','Hoj6xXCCJiVNca9Y',31,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-29 05:24:30.000108+00:00');
INSERT INTO "event" VALUES(527,'helping:offer:made','ZsiCYyttC-WjM3bK',36,'GM0599','{"about":"E6DZL0Xab7JeMcGF","helper":36,"visibility":"shown"}','2026-11-29 05:24:30.034564+00:00');
INSERT INTO "event" VALUES(528,'outfits:outfit:posted','Hoj6xXCCJiVNca9Y',31,'GM0344','{"visibility":"held","audience":"members","photos":2}','2026-11-29 05:26:29.127152+00:00');
INSERT INTO "event" VALUES(529,'moderation:case:opened','cTTeWJTZeKwzs789',NULL,'GM0344','{"about":"Hoj6xXCCJiVNca9Y","kind":"outfit","because":"held"}','2026-11-29 05:28:29.151337+00:00');
INSERT INTO "event" VALUES(530,'profiles:profile:changed','ZKExgURu6wZ5vezJ',59,'GM0599','{"visibility":"shown","located":false}','2026-11-29 05:44:29.112908+00:00');
INSERT INTO "event" VALUES(531,'profiles:profile:changed','Y6G7HCJcV9q6mKBb',60,'GM0599','{"visibility":"shown","located":false}','2026-11-29 05:44:29.118590+00:00');
INSERT INTO "event" VALUES(532,'moderation:decision:made','rId4-1mVuKjt3dTv',2,'GM0344','{"about":"Hoj6xXCCJiVNca9Y","kind":"outfit","case":"cTTeWJTZeKwzs789","ruling":"release"}','2026-11-29 05:49:29.138012+00:00');
INSERT INTO "event" VALUES(533,'moderation:case:closed','cTTeWJTZeKwzs789',2,'GM0344','{"about":"Hoj6xXCCJiVNca9Y"}','2026-11-29 05:49:29.138990+00:00');
INSERT INTO "event" VALUES(534,'helping:request:posted','n8lbjyO_PzeqB8Sa',46,'GM0599','{"visibility":"held"}','2026-11-29 06:24:29.117588+00:00');
INSERT INTO "event" VALUES(535,'conversations:conversation:opened','01GxBia4cYQoYZoO',48,'GM0503','{"about":"CIDaQoThb5oROBKn"}','2026-11-29 06:24:29.138359+00:00');
INSERT INTO "event" VALUES(536,'helping:offer:accepted','msjP9kR5sWcdBopT',48,'GM0503','{"about":"CIDaQoThb5oROBKn","helper":7,"conversation":"01GxBia4cYQoYZoO"}','2026-11-29 06:24:29.138460+00:00');
INSERT INTO "event" VALUES(537,'moderation:case:opened','vKF9IOr1kklQt8Mi',NULL,'GM0599','{"about":"n8lbjyO_PzeqB8Sa","kind":"request","because":"held"}','2026-11-29 06:28:29.162723+00:00');
INSERT INTO "event" VALUES(538,'moderation:decision:made','Kc5nls478BY5Dn8y',1,'GM0599','{"about":"n8lbjyO_PzeqB8Sa","kind":"request","case":"vKF9IOr1kklQt8Mi","ruling":"release"}','2026-11-29 06:49:29.128501+00:00');
INSERT INTO "event" VALUES(539,'moderation:case:closed','vKF9IOr1kklQt8Mi',1,'GM0599','{"about":"n8lbjyO_PzeqB8Sa"}','2026-11-29 06:49:29.129555+00:00');
INSERT INTO "event" VALUES(540,'outfits:outfit:drafted','NtM6h5BPZF3RDw6v',40,NULL,'{}','2026-11-29 07:24:30.519589+00:00');
INSERT INTO "event" VALUES(541,'outfits:outfit:redrawn','NtM6h5BPZF3RDw6v',40,NULL,'{}','2026-11-29 07:24:30.531922+00:00');
INSERT INTO "event" VALUES(542,'outfits:outfit:changed','NtM6h5BPZF3RDw6v',40,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-29 07:24:30.543003+00:00');
INSERT INTO "event" VALUES(543,'outfits:feedback:given','hKdb3O6Lg9BhVJfm',37,'GM0503','{"visibility":"shown","about":"EnRm_vzdvQv8vyyu"}','2026-11-29 07:24:30.583343+00:00');
INSERT INTO "event" VALUES(544,'conversations:message:sent','v3p-hsNkiaAEP_6E',49,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":8}','2026-11-29 07:24:30.619282+00:00');
INSERT INTO "event" VALUES(545,'conversations:message:sent','AlU7Gi8BYPrUVEV0',48,'GM0503','{"about":"01GxBia4cYQoYZoO","to":7}','2026-11-29 07:24:30.708961+00:00');
INSERT INTO "event" VALUES(546,'outfits:outfit:posted','NtM6h5BPZF3RDw6v',40,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-29 07:26:29.129114+00:00');
INSERT INTO "event" VALUES(547,'moderation:case:opened','Dj2c_wJQ_85ExPbv',NULL,'GM0599','{"about":"NtM6h5BPZF3RDw6v","kind":"outfit","because":"held"}','2026-11-29 07:28:29.163178+00:00');
INSERT INTO "event" VALUES(548,'moderation:decision:made','itU3LDGD73YcJ8kv',1,'GM0599','{"about":"NtM6h5BPZF3RDw6v","kind":"outfit","case":"Dj2c_wJQ_85ExPbv","ruling":"release"}','2026-11-29 07:49:29.123503+00:00');
INSERT INTO "event" VALUES(549,'moderation:case:closed','Dj2c_wJQ_85ExPbv',1,'GM0599','{"about":"NtM6h5BPZF3RDw6v"}','2026-11-29 07:49:29.124309+00:00');
INSERT INTO "event" VALUES(550,'outfits:feedback:helped','hKdb3O6Lg9BhVJfm',48,'GM0503','{"about":"EnRm_vzdvQv8vyyu","garment":"jumper"}','2026-11-29 08:14:29.115281+00:00');
INSERT INTO "event" VALUES(551,'outfits:feedback:helped','hKdb3O6Lg9BhVJfm',48,'GM0503','{"about":"EnRm_vzdvQv8vyyu","garment":"jeans"}','2026-11-29 08:14:29.121893+00:00');
INSERT INTO "event" VALUES(552,'outfits:feedback:helped','hKdb3O6Lg9BhVJfm',48,'GM0503','{"about":"EnRm_vzdvQv8vyyu","garment":"shoes"}','2026-11-29 08:14:29.130720+00:00');
INSERT INTO "event" VALUES(553,'helping:offer:made','7tjCeewrLYR4jpxE',14,'GM0599','{"about":"E6DZL0Xab7JeMcGF","helper":14,"visibility":"shown"}','2026-11-29 08:24:29.174485+00:00');
INSERT INTO "event" VALUES(554,'conversations:message:sent','Rf9m2Xm_mVV9euRv',41,'GM0503','{"about":"38VNV2SCF-PDAyrX","to":8}','2026-11-29 08:24:29.235189+00:00');
INSERT INTO "event" VALUES(555,'conversations:message:sent','Y8Vhgs90LzA5xYIV',7,'GM0503','{"about":"01GxBia4cYQoYZoO","to":48}','2026-11-29 08:24:29.284725+00:00');
INSERT INTO "event" VALUES(556,'outfits:practice:done','hotel',10,NULL,'{}','2026-11-29 09:24:29.111469+00:00');
INSERT INTO "event" VALUES(557,'outfits:practice:done','care',10,NULL,'{}','2026-11-29 09:24:29.122889+00:00');
INSERT INTO "event" VALUES(558,'outfits:practice:done','warehouse',10,NULL,'{}','2026-11-29 09:24:29.130488+00:00');
INSERT INTO "event" VALUES(559,'outfits:feedback:given','DVjadmN_uSvr5t6I',10,'GM0344','{"visibility":"shown","about":"Hoj6xXCCJiVNca9Y"}','2026-11-29 09:24:29.169876+00:00');
INSERT INTO "event" VALUES(560,'conversations:message:sent','CXWtPfMStpKHaZZl',8,'GM0599','{"about":"QNcSd_B2NQSM6BPU","to":49}','2026-11-29 09:24:29.205011+00:00');
INSERT INTO "event" VALUES(561,'helping:request:posted','COB1jWAAdWfwhn2t',50,'GM0599','{"visibility":"held"}','2026-11-29 09:24:29.237742+00:00');
INSERT INTO "event" VALUES(562,'moderation:case:opened','myyZt8Z94GLb-Kwu',NULL,'GM0599','{"about":"COB1jWAAdWfwhn2t","kind":"request","because":"held"}','2026-11-29 09:28:29.289923+00:00');
INSERT INTO "event" VALUES(563,'moderation:decision:made','mgyiJJA7oiPPC0jH',1,'GM0599','{"about":"COB1jWAAdWfwhn2t","kind":"request","case":"myyZt8Z94GLb-Kwu","ruling":"release"}','2026-11-29 09:49:29.151209+00:00');
INSERT INTO "event" VALUES(564,'moderation:case:closed','myyZt8Z94GLb-Kwu',1,'GM0599','{"about":"COB1jWAAdWfwhn2t"}','2026-11-29 09:49:29.152341+00:00');
INSERT INTO "event" VALUES(565,'moderation:case:opened','4A7wECuZHN_70JmL',NULL,'GM0599','{"about":"CZ4l_Z5F-GiLgnGQ","kind":"feedback","because":"reported"}','2026-11-29 10:04:29.176353+00:00');
INSERT INTO "event" VALUES(566,'moderation:report:made','v9gKwPO4e73YyZo0',54,'GM0599','{"about":"CZ4l_Z5F-GiLgnGQ","kind":"feedback","case":"4A7wECuZHN_70JmL","reason":"person"}','2026-11-29 10:04:29.182357+00:00');
INSERT INTO "event" VALUES(567,'helping:offer:declined','7tjCeewrLYR4jpxE',54,'GM0599','{"about":"E6DZL0Xab7JeMcGF","helper":14}','2026-11-29 11:24:29.117091+00:00');
INSERT INTO "event" VALUES(568,'conversations:conversation:opened','GjEhAPg_Ru3me4ld',54,'GM0599','{"about":"E6DZL0Xab7JeMcGF"}','2026-11-29 11:24:29.122397+00:00');
INSERT INTO "event" VALUES(569,'helping:offer:accepted','ZsiCYyttC-WjM3bK',54,'GM0599','{"about":"E6DZL0Xab7JeMcGF","helper":36,"conversation":"GjEhAPg_Ru3me4ld"}','2026-11-29 11:24:29.122455+00:00');
INSERT INTO "event" VALUES(570,'outfits:outfit:drafted','H83-rsWSmeeAEd1q',21,NULL,'{}','2026-11-29 12:24:30.516359+00:00');
INSERT INTO "event" VALUES(571,'outfits:outfit:redrawn','H83-rsWSmeeAEd1q',21,NULL,'{}','2026-11-29 12:24:30.523069+00:00');
INSERT INTO "event" VALUES(572,'outfits:outfit:changed','H83-rsWSmeeAEd1q',21,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-29 12:24:30.528996+00:00');
INSERT INTO "event" VALUES(573,'outfits:practice:done','hotel',4,NULL,'{}','2026-11-29 12:24:30.532663+00:00');
INSERT INTO "event" VALUES(574,'outfits:practice:done','care',4,NULL,'{}','2026-11-29 12:24:30.535510+00:00');
INSERT INTO "event" VALUES(575,'outfits:practice:done','warehouse',4,NULL,'{}','2026-11-29 12:24:30.538676+00:00');
INSERT INTO "event" VALUES(576,'outfits:feedback:given','b8S3TrKlAhSkN1kB',4,'GM0599','{"visibility":"shown","about":"NtM6h5BPZF3RDw6v"}','2026-11-29 12:24:30.562045+00:00');
INSERT INTO "event" VALUES(577,'conversations:message:sent','abJfKnzzC3sLDHao',54,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":36}','2026-11-29 12:24:30.604740+00:00');
INSERT INTO "event" VALUES(578,'conversations:message:sent','I0V7EqiAg4GXbUgU',21,'GM0599','{"about":"LPbJHvUX4qffxVGp","to":4}','2026-11-29 12:24:30.624433+00:00');
INSERT INTO "event" VALUES(579,'helping:offer:made','exQEWKQmYsOpAXxt',10,'GM0344','{"about":"ttctTkgQAYRNDWDO","helper":10,"visibility":"shown"}','2026-11-29 12:24:30.666253+00:00');
INSERT INTO "event" VALUES(580,'outfits:outfit:posted','H83-rsWSmeeAEd1q',21,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-29 12:26:29.119523+00:00');
INSERT INTO "event" VALUES(581,'moderation:case:opened','aB_liOot2PSkKxPE',NULL,'GM0599','{"about":"H83-rsWSmeeAEd1q","kind":"outfit","because":"held"}','2026-11-29 12:28:29.198525+00:00');
INSERT INTO "event" VALUES(582,'moderation:decision:made','KQHoQyayzdDhqN3-',1,'GM0599','{"about":"H83-rsWSmeeAEd1q","kind":"outfit","case":"aB_liOot2PSkKxPE","ruling":"release"}','2026-11-29 12:49:29.123302+00:00');
INSERT INTO "event" VALUES(583,'moderation:case:closed','aB_liOot2PSkKxPE',1,'GM0599','{"about":"H83-rsWSmeeAEd1q"}','2026-11-29 12:49:29.124172+00:00');
INSERT INTO "event" VALUES(584,'conversations:message:sent','TJjUExqzV2er_kn1',36,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":54}','2026-11-29 13:24:29.137857+00:00');
INSERT INTO "event" VALUES(585,'conversations:message:sent','y1YWYfgYwn2Xnokr',4,'GM0599','{"about":"LPbJHvUX4qffxVGp","to":21}','2026-11-29 13:24:29.191642+00:00');
INSERT INTO "event" VALUES(586,'outfits:practice:done','hotel',32,NULL,'{}','2026-11-29 14:24:29.110396+00:00');
INSERT INTO "event" VALUES(587,'outfits:practice:done','care',32,NULL,'{}','2026-11-29 14:24:29.114423+00:00');
INSERT INTO "event" VALUES(588,'outfits:practice:done','warehouse',32,NULL,'{}','2026-11-29 14:24:29.117467+00:00');
INSERT INTO "event" VALUES(589,'outfits:feedback:given','sVj3Upa55pgbqyf5',32,'GM0344','{"visibility":"shown","about":"Hoj6xXCCJiVNca9Y"}','2026-11-29 14:24:29.136928+00:00');
INSERT INTO "event" VALUES(590,'conversations:message:sent','7hja6WrbLGDwMZt4',54,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":36}','2026-11-29 14:24:29.160462+00:00');
INSERT INTO "event" VALUES(591,'helping:offer:made','nIiJAhzhNvi9JR6Y',15,'GM0599','{"about":"n8lbjyO_PzeqB8Sa","helper":15,"visibility":"shown"}','2026-11-29 14:24:29.215601+00:00');
INSERT INTO "event" VALUES(592,'helping:offer:made','z0S7X2zRTsN3PVpZ',18,'GM0599','{"about":"COB1jWAAdWfwhn2t","helper":18,"visibility":"shown"}','2026-11-29 14:24:29.263139+00:00');
INSERT INTO "event" VALUES(593,'conversations:message:sent','CilXK3qMClVY32bJ',36,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":54}','2026-11-29 14:44:29.121209+00:00');
INSERT INTO "event" VALUES(594,'outfits:feedback:given','rNhJy-u1Uux4EPxE',11,'GM0599','{"visibility":"shown","about":"H83-rsWSmeeAEd1q"}','2026-11-29 15:24:29.130969+00:00');
INSERT INTO "event" VALUES(595,'outfits:feedback:helped','rNhJy-u1Uux4EPxE',21,'GM0599','{"about":"H83-rsWSmeeAEd1q","garment":"jacket"}','2026-11-29 16:14:29.119232+00:00');
INSERT INTO "event" VALUES(596,'outfits:feedback:helped','rNhJy-u1Uux4EPxE',21,'GM0599','{"about":"H83-rsWSmeeAEd1q","garment":"skirt"}','2026-11-29 16:14:29.127167+00:00');
INSERT INTO "event" VALUES(597,'conversations:conversation:opened','PD2sqLq3ye6TmJwr',57,'GM0344','{"about":"ttctTkgQAYRNDWDO"}','2026-11-29 16:24:29.131509+00:00');
INSERT INTO "event" VALUES(598,'helping:offer:accepted','exQEWKQmYsOpAXxt',57,'GM0344','{"about":"ttctTkgQAYRNDWDO","helper":10,"conversation":"PD2sqLq3ye6TmJwr"}','2026-11-29 16:24:29.131610+00:00');
INSERT INTO "event" VALUES(599,'outfits:practice:done','hotel',28,NULL,'{}','2026-11-29 17:24:29.110159+00:00');
INSERT INTO "event" VALUES(600,'outfits:practice:done','care',28,NULL,'{}','2026-11-29 17:24:29.114320+00:00');
INSERT INTO "event" VALUES(601,'outfits:practice:done','warehouse',28,NULL,'{}','2026-11-29 17:24:29.118453+00:00');
INSERT INTO "event" VALUES(602,'outfits:feedback:given','4zagHV8m9TvIxg1b',28,'GM0599','{"visibility":"shown","about":"H83-rsWSmeeAEd1q"}','2026-11-29 17:24:29.142093+00:00');
INSERT INTO "event" VALUES(603,'conversations:message:sent','_jpMNJsL2MEf0r_3',57,'GM0344','{"about":"PD2sqLq3ye6TmJwr","to":10}','2026-11-29 17:24:29.169567+00:00');
INSERT INTO "event" VALUES(604,'outfits:outfit:drafted','YGXUGO8Dujo1gPPz',47,NULL,'{}','2026-11-29 18:24:29.417504+00:00');
INSERT INTO "event" VALUES(605,'outfits:outfit:redrawn','YGXUGO8Dujo1gPPz',47,NULL,'{}','2026-11-29 18:24:29.423348+00:00');
INSERT INTO "event" VALUES(606,'outfits:outfit:changed','YGXUGO8Dujo1gPPz',47,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-29 18:24:29.428075+00:00');
INSERT INTO "event" VALUES(607,'helping:offer:made','4fSgTky_zBaF4oy4',31,'GM0344','{"about":"COB1jWAAdWfwhn2t","helper":31,"visibility":"shown"}','2026-11-29 18:24:29.448009+00:00');
INSERT INTO "event" VALUES(608,'conversations:message:sent','zu57ImOctzLZEa09',10,'GM0344','{"about":"PD2sqLq3ye6TmJwr","to":57}','2026-11-29 18:24:29.460193+00:00');
INSERT INTO "event" VALUES(609,'outfits:outfit:posted','YGXUGO8Dujo1gPPz',47,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-29 18:26:29.115288+00:00');
INSERT INTO "event" VALUES(610,'moderation:case:opened','4AFtM1A4XUc05ggw',NULL,'GM0344','{"about":"YGXUGO8Dujo1gPPz","kind":"outfit","because":"held"}','2026-11-29 18:28:29.162674+00:00');
INSERT INTO "event" VALUES(611,'moderation:decision:made','3uzkmBUq_LNO1UWm',2,'GM0344','{"about":"YGXUGO8Dujo1gPPz","kind":"outfit","case":"4AFtM1A4XUc05ggw","ruling":"release"}','2026-11-29 18:49:29.152089+00:00');
INSERT INTO "event" VALUES(612,'moderation:case:closed','4AFtM1A4XUc05ggw',2,'GM0344','{"about":"YGXUGO8Dujo1gPPz"}','2026-11-29 18:49:29.156720+00:00');
INSERT INTO "event" VALUES(613,'conversations:message:sent','fBRJhnWlrOkSY6BY',57,'GM0344','{"about":"PD2sqLq3ye6TmJwr","to":10}','2026-11-29 19:24:29.138907+00:00');
INSERT INTO "event" VALUES(614,'conversations:message:sent','mxjCBCkgIKRgyTCz',57,'GM0344','{"about":"PD2sqLq3ye6TmJwr","to":10}','2026-11-29 19:54:29.125601+00:00');
INSERT INTO "event" VALUES(615,'helping:request:posted','93X8Ee_3vNFYn4MM',40,'GM0599','{"visibility":"held"}','2026-11-29 20:24:29.209342+00:00');
INSERT INTO "event" VALUES(616,'moderation:case:opened','n8u64T2Bulvj-54C',NULL,'GM0599','{"about":"93X8Ee_3vNFYn4MM","kind":"request","because":"held"}','2026-11-29 20:28:29.130083+00:00');
INSERT INTO "event" VALUES(617,'moderation:decision:made','xm7VFWyEJ87hvyMm',1,'GM0599','{"about":"93X8Ee_3vNFYn4MM","kind":"request","case":"n8u64T2Bulvj-54C","ruling":"release"}','2026-11-29 20:49:29.121084+00:00');
INSERT INTO "event" VALUES(618,'moderation:case:closed','n8u64T2Bulvj-54C',1,'GM0599','{"about":"93X8Ee_3vNFYn4MM"}','2026-11-29 20:49:29.121831+00:00');
INSERT INTO "event" VALUES(619,'outfits:practice:done','hotel',42,NULL,'{}','2026-11-29 22:24:29.110392+00:00');
INSERT INTO "event" VALUES(620,'outfits:practice:done','care',42,NULL,'{}','2026-11-29 22:24:29.113421+00:00');
INSERT INTO "event" VALUES(621,'outfits:practice:done','warehouse',42,NULL,'{}','2026-11-29 22:24:29.116978+00:00');
INSERT INTO "event" VALUES(622,'outfits:feedback:given','K95uiOKsh9F9pPxh',42,'GM0599','{"visibility":"shown","about":"H83-rsWSmeeAEd1q"}','2026-11-29 22:24:29.138681+00:00');
INSERT INTO "event" VALUES(623,'outfits:outfit:answered','H83-rsWSmeeAEd1q',NULL,'GM0599','{"answers":3}','2026-11-29 22:24:29.141457+00:00');
INSERT INTO "event" VALUES(624,'helping:request:posted','y8qc8jz3Z8lQgqvq',37,'GM0503','{"visibility":"held"}','2026-11-29 22:24:29.151992+00:00');
INSERT INTO "event" VALUES(625,'moderation:case:opened','Ut-gxQl-If9R5xrW',NULL,'GM0503','{"about":"y8qc8jz3Z8lQgqvq","kind":"request","because":"held"}','2026-11-29 22:24:29.177575+00:00');
INSERT INTO "event" VALUES(626,'moderation:decision:made','JCEavTngQeexBfu_',3,'GM0503','{"about":"y8qc8jz3Z8lQgqvq","kind":"request","case":"Ut-gxQl-If9R5xrW","ruling":"release"}','2026-11-29 22:49:29.123844+00:00');
INSERT INTO "event" VALUES(627,'moderation:case:closed','Ut-gxQl-If9R5xrW',3,'GM0503','{"about":"y8qc8jz3Z8lQgqvq"}','2026-11-29 22:49:29.124798+00:00');
INSERT INTO "event" VALUES(628,'outfits:practice:done','hotel',5,NULL,'{}','2026-11-29 23:24:29.110418+00:00');
INSERT INTO "event" VALUES(629,'outfits:practice:done','care',5,NULL,'{}','2026-11-29 23:24:29.114472+00:00');
INSERT INTO "event" VALUES(630,'outfits:practice:done','warehouse',5,NULL,'{}','2026-11-29 23:24:29.117139+00:00');
INSERT INTO "event" VALUES(631,'outfits:feedback:given','ksm0_U-KJm6rsyfa',5,'GM0344','{"visibility":"shown","about":"YGXUGO8Dujo1gPPz"}','2026-11-29 23:24:29.134551+00:00');
INSERT INTO "event" VALUES(632,'helping:request:posted','sGDOuzpkrIHjBNCu',26,'GM0599','{"visibility":"held"}','2026-11-29 23:24:29.146023+00:00');
INSERT INTO "event" VALUES(633,'moderation:case:opened','Y2mChJUCRQyBEUU0',NULL,'GM0599','{"about":"sGDOuzpkrIHjBNCu","kind":"request","because":"held"}','2026-11-29 23:28:29.133607+00:00');
INSERT INTO "event" VALUES(634,'moderation:decision:made','1ngxhkxJXZJDjam9',1,'GM0599','{"about":"sGDOuzpkrIHjBNCu","kind":"request","case":"Y2mChJUCRQyBEUU0","ruling":"release"}','2026-11-29 23:49:29.122053+00:00');
INSERT INTO "event" VALUES(635,'moderation:case:closed','Y2mChJUCRQyBEUU0',1,'GM0599','{"about":"sGDOuzpkrIHjBNCu"}','2026-11-29 23:49:29.122843+00:00');
INSERT INTO "event" VALUES(636,'outfits:outfit:drafted','0UO_6EH3JVM_Hwxx',33,NULL,'{}','2026-11-30 00:24:29.545076+00:00');
INSERT INTO "event" VALUES(637,'outfits:outfit:redrawn','0UO_6EH3JVM_Hwxx',33,NULL,'{}','2026-11-30 00:24:29.551126+00:00');
INSERT INTO "event" VALUES(638,'outfits:outfit:changed','0UO_6EH3JVM_Hwxx',33,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 00:24:29.559699+00:00');
INSERT INTO "event" VALUES(639,'helping:request:posted','u3I46ZXijrlX4ygj',44,'GM0344','{"visibility":"held"}','2026-11-30 00:24:29.567600+00:00');
INSERT INTO "event" VALUES(640,'outfits:outfit:posted','0UO_6EH3JVM_Hwxx',33,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 00:26:29.116102+00:00');
INSERT INTO "event" VALUES(641,'moderation:case:opened','3zpqHJEdbgSvfUU2',NULL,'GM0344','{"about":"u3I46ZXijrlX4ygj","kind":"request","because":"held"}','2026-11-30 00:28:29.128228+00:00');
INSERT INTO "event" VALUES(642,'moderation:case:opened','AbZHdAJG_ISfhR9A',NULL,'GM0599','{"about":"0UO_6EH3JVM_Hwxx","kind":"outfit","because":"held"}','2026-11-30 00:28:29.140105+00:00');
INSERT INTO "event" VALUES(643,'moderation:decision:made','78-lvAdH3TXuUGl1',2,'GM0344','{"about":"u3I46ZXijrlX4ygj","kind":"request","case":"3zpqHJEdbgSvfUU2","ruling":"release"}','2026-11-30 00:49:29.124218+00:00');
INSERT INTO "event" VALUES(644,'moderation:case:closed','3zpqHJEdbgSvfUU2',2,'GM0344','{"about":"u3I46ZXijrlX4ygj"}','2026-11-30 00:49:29.125078+00:00');
INSERT INTO "event" VALUES(645,'moderation:decision:made','PXL8vCu9Srqkap8r',1,'GM0599','{"about":"0UO_6EH3JVM_Hwxx","kind":"outfit","case":"AbZHdAJG_ISfhR9A","ruling":"release"}','2026-11-30 00:49:29.173133+00:00');
INSERT INTO "event" VALUES(646,'moderation:case:closed','AbZHdAJG_ISfhR9A',1,'GM0599','{"about":"0UO_6EH3JVM_Hwxx"}','2026-11-30 00:49:29.173874+00:00');
INSERT INTO "event" VALUES(647,'outfits:outfit:drafted','oa_FJRTVgOKncvXZ',46,NULL,'{}','2026-11-30 01:24:29.299643+00:00');
INSERT INTO "event" VALUES(648,'outfits:outfit:redrawn','oa_FJRTVgOKncvXZ',46,NULL,'{}','2026-11-30 01:24:29.314416+00:00');
INSERT INTO "event" VALUES(649,'outfits:outfit:changed','oa_FJRTVgOKncvXZ',46,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 01:24:29.329608+00:00');
INSERT INTO "event" VALUES(650,'outfits:practice:done','hotel',16,NULL,'{}','2026-11-30 01:24:29.340554+00:00');
INSERT INTO "event" VALUES(651,'outfits:practice:done','care',16,NULL,'{}','2026-11-30 01:24:29.347947+00:00');
INSERT INTO "event" VALUES(652,'outfits:practice:done','warehouse',16,NULL,'{}','2026-11-30 01:24:29.356709+00:00');
INSERT INTO "event" VALUES(653,'outfits:feedback:given','oTvp-4KtRcmE7AQL',16,'GM0344','{"visibility":"shown","about":"Hoj6xXCCJiVNca9Y"}','2026-11-30 01:24:29.461388+00:00');
INSERT INTO "event" VALUES(654,'outfits:outfit:answered','Hoj6xXCCJiVNca9Y',NULL,'GM0344','{"answers":3}','2026-11-30 01:24:29.462636+00:00');
INSERT INTO "event" VALUES(655,'helping:request:posted','kU88YdGevKrkLiVI',21,'GM0599','{"visibility":"shown"}','2026-11-30 01:24:29.470181+00:00');
INSERT INTO "event" VALUES(656,'outfits:outfit:posted','oa_FJRTVgOKncvXZ',46,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 01:26:29.121606+00:00');
INSERT INTO "event" VALUES(657,'moderation:case:opened','BKPswPSfIT5p6cxP',NULL,'GM0599','{"about":"oa_FJRTVgOKncvXZ","kind":"outfit","because":"held"}','2026-11-30 01:28:29.137673+00:00');
INSERT INTO "event" VALUES(658,'moderation:decision:made','pYeA1LuZQe90J0HO',1,'GM0599','{"about":"oa_FJRTVgOKncvXZ","kind":"outfit","case":"BKPswPSfIT5p6cxP","ruling":"release"}','2026-11-30 01:49:29.145811+00:00');
INSERT INTO "event" VALUES(659,'moderation:case:closed','BKPswPSfIT5p6cxP',1,'GM0599','{"about":"oa_FJRTVgOKncvXZ"}','2026-11-30 01:49:29.146770+00:00');
INSERT INTO "event" VALUES(660,'outfits:outfit:drafted','jj_oUEZuxk12fMaS',57,NULL,'{}','2026-11-30 02:24:29.724092+00:00');
INSERT INTO "event" VALUES(661,'outfits:outfit:redrawn','jj_oUEZuxk12fMaS',57,NULL,'{}','2026-11-30 02:24:29.732244+00:00');
INSERT INTO "event" VALUES(662,'outfits:outfit:changed','jj_oUEZuxk12fMaS',57,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 02:24:29.737802+00:00');
INSERT INTO "event" VALUES(663,'helping:request:posted','mw-bNjPigicPrfL9',32,'GM0503','{"visibility":"held"}','2026-11-30 02:24:29.756624+00:00');
INSERT INTO "event" VALUES(664,'outfits:outfit:posted','jj_oUEZuxk12fMaS',57,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-30 02:26:29.123061+00:00');
INSERT INTO "event" VALUES(665,'moderation:case:opened','938SYEujeCJVybKc',NULL,'GM0503','{"about":"mw-bNjPigicPrfL9","kind":"request","because":"held"}','2026-11-30 02:28:29.157557+00:00');
INSERT INTO "event" VALUES(666,'moderation:case:opened','NUCGjg7gspYHX4hz',NULL,'GM0344','{"about":"jj_oUEZuxk12fMaS","kind":"outfit","because":"held"}','2026-11-30 02:28:29.183931+00:00');
INSERT INTO "event" VALUES(667,'moderation:decision:made','5JLCU3whSh8ajW3a',3,'GM0503','{"about":"mw-bNjPigicPrfL9","kind":"request","case":"938SYEujeCJVybKc","ruling":"release"}','2026-11-30 02:49:29.132209+00:00');
INSERT INTO "event" VALUES(668,'moderation:case:closed','938SYEujeCJVybKc',3,'GM0503','{"about":"mw-bNjPigicPrfL9"}','2026-11-30 02:49:29.133463+00:00');
INSERT INTO "event" VALUES(669,'moderation:decision:made','bfTHxcwZkBdzWM2s',2,'GM0344','{"about":"jj_oUEZuxk12fMaS","kind":"outfit","case":"NUCGjg7gspYHX4hz","ruling":"release"}','2026-11-30 02:49:29.228542+00:00');
INSERT INTO "event" VALUES(670,'moderation:case:closed','NUCGjg7gspYHX4hz',2,'GM0344','{"about":"jj_oUEZuxk12fMaS"}','2026-11-30 02:49:29.229076+00:00');
INSERT INTO "event" VALUES(671,'outfits:outfit:drafted','VdOLo_DnCRUqGnyy',53,NULL,'{}','2026-11-30 03:24:29.515941+00:00');
INSERT INTO "event" VALUES(672,'outfits:outfit:redrawn','VdOLo_DnCRUqGnyy',53,NULL,'{}','2026-11-30 03:24:29.524322+00:00');
INSERT INTO "event" VALUES(673,'outfits:outfit:changed','VdOLo_DnCRUqGnyy',53,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 03:24:29.534801+00:00');
INSERT INTO "event" VALUES(674,'outfits:practice:done','hotel',27,NULL,'{}','2026-11-30 03:24:29.538312+00:00');
INSERT INTO "event" VALUES(675,'outfits:practice:done','care',27,NULL,'{}','2026-11-30 03:24:29.540832+00:00');
INSERT INTO "event" VALUES(676,'outfits:practice:done','warehouse',27,NULL,'{}','2026-11-30 03:24:29.543161+00:00');
INSERT INTO "event" VALUES(677,'outfits:feedback:given','k48vPIb7U02idHqi',27,'GM0599','{"visibility":"shown","about":"0UO_6EH3JVM_Hwxx"}','2026-11-30 03:24:29.563889+00:00');
INSERT INTO "event" VALUES(678,'helping:request:posted','xulPs9M8WEAMhxii',52,'GM0599','{"visibility":"held"}','2026-11-30 03:24:29.579777+00:00');
INSERT INTO "event" VALUES(679,'helping:offer:made','w8GZQE8T6c1ggboH',17,'GM0503','{"about":"y8qc8jz3Z8lQgqvq","helper":17,"visibility":"shown"}','2026-11-30 03:24:29.640770+00:00');
INSERT INTO "event" VALUES(680,'outfits:outfit:posted','VdOLo_DnCRUqGnyy',53,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-30 03:26:29.123112+00:00');
INSERT INTO "event" VALUES(681,'moderation:case:opened','dLRnk082gFwlOvxA',NULL,'GM0599','{"about":"xulPs9M8WEAMhxii","kind":"request","because":"held"}','2026-11-30 03:28:29.186635+00:00');
INSERT INTO "event" VALUES(682,'moderation:case:opened','NUawjiDWXNM0MpJf',NULL,'GM0503','{"about":"VdOLo_DnCRUqGnyy","kind":"outfit","because":"held"}','2026-11-30 03:28:29.215579+00:00');
INSERT INTO "event" VALUES(683,'moderation:decision:made','PgYl17y9FJktNsPI',1,'GM0599','{"about":"xulPs9M8WEAMhxii","kind":"request","case":"dLRnk082gFwlOvxA","ruling":"release"}','2026-11-30 03:49:29.118663+00:00');
INSERT INTO "event" VALUES(684,'moderation:case:closed','dLRnk082gFwlOvxA',1,'GM0599','{"about":"xulPs9M8WEAMhxii"}','2026-11-30 03:49:29.119192+00:00');
INSERT INTO "event" VALUES(685,'moderation:decision:made','2fSyDPup_QsXwPHu',3,'GM0503','{"about":"VdOLo_DnCRUqGnyy","kind":"outfit","case":"NUawjiDWXNM0MpJf","ruling":"release"}','2026-11-30 03:49:29.152560+00:00');
INSERT INTO "event" VALUES(686,'moderation:case:closed','NUawjiDWXNM0MpJf',3,'GM0503','{"about":"VdOLo_DnCRUqGnyy"}','2026-11-30 03:49:29.153193+00:00');
INSERT INTO "event" VALUES(687,'helping:request:posted','7gOculgSQFrn0fol',58,'GM0503','{"visibility":"held"}','2026-11-30 03:54:29.116040+00:00');
INSERT INTO "event" VALUES(688,'moderation:case:opened','mGbIhA5QlluczMtT',NULL,'GM0503','{"about":"7gOculgSQFrn0fol","kind":"request","because":"held"}','2026-11-30 03:58:29.126817+00:00');
INSERT INTO "event" VALUES(689,'outfits:outfit:drafted','cBB8U0RrQtMVlghp',52,NULL,'{}','2026-11-30 04:04:29.867921+00:00');
INSERT INTO "event" VALUES(690,'outfits:outfit:redrawn','cBB8U0RrQtMVlghp',52,NULL,'{}','2026-11-30 04:04:29.882848+00:00');
INSERT INTO "event" VALUES(691,'outfits:outfit:changed','cBB8U0RrQtMVlghp',52,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 04:04:29.889533+00:00');
INSERT INTO "event" VALUES(692,'outfits:outfit:posted','cBB8U0RrQtMVlghp',52,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 04:06:29.119319+00:00');
INSERT INTO "event" VALUES(693,'moderation:case:opened','z_9IjxuTHIYKYaBD',NULL,'GM0599','{"about":"cBB8U0RrQtMVlghp","kind":"outfit","because":"held"}','2026-11-30 04:08:29.124030+00:00');
INSERT INTO "event" VALUES(694,'helping:offer:made','uBa7sELdfETLyNcg',6,'GM0599','{"about":"sGDOuzpkrIHjBNCu","helper":6,"visibility":"shown"}','2026-11-30 04:24:29.131481+00:00');
INSERT INTO "event" VALUES(695,'helping:request:posted','6I6r5js2q6dTUH1P',47,'GM0344','{"visibility":"held"}','2026-11-30 04:24:29.139717+00:00');
INSERT INTO "event" VALUES(696,'moderation:case:opened','LmpPwkgt2kIItics',NULL,'GM0344','{"about":"6I6r5js2q6dTUH1P","kind":"request","because":"held"}','2026-11-30 04:24:29.162735+00:00');
INSERT INTO "event" VALUES(697,'moderation:decision:made','YG890QoVN41jjjC5',1,'GM0599','{"about":"cBB8U0RrQtMVlghp","kind":"outfit","case":"z_9IjxuTHIYKYaBD","ruling":"release"}','2026-11-30 04:29:29.139604+00:00');
INSERT INTO "event" VALUES(698,'moderation:case:closed','z_9IjxuTHIYKYaBD',1,'GM0599','{"about":"cBB8U0RrQtMVlghp"}','2026-11-30 04:29:29.140356+00:00');
INSERT INTO "event" VALUES(699,'moderation:decision:made','XVQxOtwjdjRMkjlb',2,'GM0344','{"about":"6I6r5js2q6dTUH1P","kind":"request","case":"LmpPwkgt2kIItics","ruling":"release"}','2026-11-30 04:49:29.193831+00:00');
INSERT INTO "event" VALUES(700,'moderation:case:closed','LmpPwkgt2kIItics',2,'GM0344','{"about":"6I6r5js2q6dTUH1P"}','2026-11-30 04:49:29.194678+00:00');
INSERT INTO "event" VALUES(701,'outfits:outfit:drafted','8g5tm3MuqPjAU5Y4',26,NULL,'{}','2026-11-30 04:54:29.935754+00:00');
INSERT INTO "event" VALUES(702,'outfits:outfit:redrawn','8g5tm3MuqPjAU5Y4',26,NULL,'{}','2026-11-30 04:54:29.941702+00:00');
INSERT INTO "event" VALUES(703,'outfits:outfit:changed','8g5tm3MuqPjAU5Y4',26,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 04:54:29.946317+00:00');
INSERT INTO "event" VALUES(704,'outfits:outfit:posted','8g5tm3MuqPjAU5Y4',26,'GM0599','{"visibility":"held","audience":"members","photos":2}','2026-11-30 04:56:29.116843+00:00');
INSERT INTO "event" VALUES(705,'moderation:case:opened','uyg2j3jRZsUirEj-',NULL,'GM0599','{"about":"8g5tm3MuqPjAU5Y4","kind":"outfit","because":"held"}','2026-11-30 04:58:29.126784+00:00');
INSERT INTO "event" VALUES(706,'moderation:decision:made','7PoB4lBxczvjQ0v1',1,'GM0599','{"about":"8g5tm3MuqPjAU5Y4","kind":"outfit","case":"uyg2j3jRZsUirEj-","ruling":"release"}','2026-11-30 05:19:29.121958+00:00');
INSERT INTO "event" VALUES(707,'moderation:case:closed','uyg2j3jRZsUirEj-',1,'GM0599','{"about":"8g5tm3MuqPjAU5Y4"}','2026-11-30 05:19:29.122693+00:00');
INSERT INTO "event" VALUES(708,'helping:request:posted','W3n2nRv6nhkA__xJ',54,'GM0599','{"visibility":"shown"}','2026-11-30 05:24:29.115452+00:00');
INSERT INTO "event" VALUES(709,'outfits:feedback:given','QcMyzUOL0aWL85fe',7,'GM0503','{"visibility":"shown","about":"VdOLo_DnCRUqGnyy"}','2026-11-30 05:54:29.128433+00:00');
INSERT INTO "event" VALUES(710,'helping:request:posted','PZZgrhd9Aso-gis5',60,'GM0599','{"visibility":"held"}','2026-11-30 06:04:29.114520+00:00');
INSERT INTO "event" VALUES(711,'moderation:case:opened','Y4PKeZbcbuZbzc6a',NULL,'GM0599','{"about":"PZZgrhd9Aso-gis5","kind":"request","because":"held"}','2026-11-30 06:08:29.124505+00:00');
INSERT INTO "event" VALUES(712,'outfits:outfit:drafted','MIbPwvNUfwhDTTlM',44,NULL,'{}','2026-11-30 06:24:29.474557+00:00');
INSERT INTO "event" VALUES(713,'outfits:outfit:redrawn','MIbPwvNUfwhDTTlM',44,NULL,'{}','2026-11-30 06:24:29.484118+00:00');
INSERT INTO "event" VALUES(714,'outfits:outfit:changed','MIbPwvNUfwhDTTlM',44,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 06:24:29.499460+00:00');
INSERT INTO "event" VALUES(715,'helping:offer:made','o6zl-4b2mYk0TKK1',18,'GM0599','{"about":"kU88YdGevKrkLiVI","helper":18,"visibility":"shown"}','2026-11-30 06:24:29.557737+00:00');
INSERT INTO "event" VALUES(716,'outfits:outfit:posted','MIbPwvNUfwhDTTlM',44,'GM0344','{"visibility":"held","audience":"members","photos":1}','2026-11-30 06:26:29.116937+00:00');
INSERT INTO "event" VALUES(717,'moderation:case:opened','myxXjDSv87nj1OLB',NULL,'GM0344','{"about":"MIbPwvNUfwhDTTlM","kind":"outfit","because":"held"}','2026-11-30 06:28:29.148046+00:00');
INSERT INTO "event" VALUES(718,'moderation:decision:made','9zxVgzuWrY4b1gFy',2,'GM0344','{"about":"MIbPwvNUfwhDTTlM","kind":"outfit","case":"myxXjDSv87nj1OLB","ruling":"release"}','2026-11-30 06:49:29.122750+00:00');
INSERT INTO "event" VALUES(719,'moderation:case:closed','myxXjDSv87nj1OLB',2,'GM0344','{"about":"MIbPwvNUfwhDTTlM"}','2026-11-30 06:49:29.123481+00:00');
INSERT INTO "event" VALUES(720,'helping:offer:made','vFed6N5Cxj6O0Ij-',38,'GM0599','{"about":"n8lbjyO_PzeqB8Sa","helper":38,"visibility":"shown"}','2026-11-30 06:54:29.131267+00:00');
INSERT INTO "event" VALUES(721,'helping:offer:made','D1EMtw4pUr8xacrS',16,'GM0344','{"about":"6I6r5js2q6dTUH1P","helper":16,"visibility":"shown"}','2026-11-30 06:54:29.163524+00:00');
INSERT INTO "event" VALUES(722,'outfits:outfit:drafted','h4lce3tsnmfjG5jV',59,NULL,'{}','2026-11-30 07:14:29.464171+00:00');
INSERT INTO "event" VALUES(723,'outfits:outfit:redrawn','h4lce3tsnmfjG5jV',59,NULL,'{}','2026-11-30 07:14:29.470482+00:00');
INSERT INTO "event" VALUES(724,'outfits:outfit:changed','h4lce3tsnmfjG5jV',59,NULL,'{"audience":"members","elsewhere":1,"visibility":"shown"}','2026-11-30 07:14:29.475445+00:00');
INSERT INTO "event" VALUES(725,'outfits:outfit:posted','h4lce3tsnmfjG5jV',59,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 07:16:29.117465+00:00');
INSERT INTO "event" VALUES(726,'moderation:case:opened','vGzrKalNMufOt0Tm',NULL,'GM0599','{"about":"h4lce3tsnmfjG5jV","kind":"outfit","because":"held"}','2026-11-30 07:18:29.284114+00:00');
INSERT INTO "event" VALUES(727,'moderation:case:opened','fWFFgkfQJP6apcy6',NULL,'GM0599','{"about":"vFed6N5Cxj6O0Ij-","kind":"offer","because":"reported"}','2026-11-30 07:19:29.143451+00:00');
INSERT INTO "event" VALUES(728,'moderation:report:made','713qarjOBuyi3ibt',46,'GM0599','{"about":"vFed6N5Cxj6O0Ij-","kind":"offer","case":"fWFFgkfQJP6apcy6","reason":"private"}','2026-11-30 07:19:29.145903+00:00');
INSERT INTO "event" VALUES(729,'outfits:outfit:drafted','CXZ5szkVYDyViMff',50,NULL,'{}','2026-11-30 07:24:29.337830+00:00');
INSERT INTO "event" VALUES(730,'outfits:outfit:redrawn','CXZ5szkVYDyViMff',50,NULL,'{}','2026-11-30 07:24:29.342668+00:00');
INSERT INTO "event" VALUES(731,'outfits:outfit:changed','CXZ5szkVYDyViMff',50,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 07:24:29.346857+00:00');
INSERT INTO "event" VALUES(732,'outfits:feedback:given','h-tihFqXuM5gKq5A',10,'GM0344','{"visibility":"shown","about":"jj_oUEZuxk12fMaS"}','2026-11-30 07:24:29.360075+00:00');
INSERT INTO "event" VALUES(733,'helping:offer:made','saixhpimjB3TqhTu',11,'GM0599','{"about":"W3n2nRv6nhkA__xJ","helper":11,"visibility":"shown"}','2026-11-30 07:24:29.379092+00:00');
INSERT INTO "event" VALUES(734,'outfits:outfit:posted','CXZ5szkVYDyViMff',50,'GM0599','{"visibility":"held","audience":"members","photos":1}','2026-11-30 07:26:29.122318+00:00');
INSERT INTO "event" VALUES(735,'moderation:case:opened','_Btc_byJWlaflF9-',NULL,'GM0599','{"about":"CXZ5szkVYDyViMff","kind":"outfit","because":"held"}','2026-11-30 07:28:29.128854+00:00');
INSERT INTO "event" VALUES(736,'helping:request:posted','DlV0RasWyrky0e4j',59,'GM0599','{"visibility":"held"}','2026-11-30 07:44:29.125767+00:00');
INSERT INTO "event" VALUES(737,'moderation:case:opened','z8FpytdX8LMxAo0V',NULL,'GM0599','{"about":"DlV0RasWyrky0e4j","kind":"request","because":"held"}','2026-11-30 07:48:29.148532+00:00');
INSERT INTO "event" VALUES(738,'moderation:decision:made','2IjjTtz4MmNo8MZn',1,'GM0599','{"about":"CXZ5szkVYDyViMff","kind":"outfit","case":"_Btc_byJWlaflF9-","ruling":"release"}','2026-11-30 07:49:29.135537+00:00');
INSERT INTO "event" VALUES(739,'moderation:case:closed','_Btc_byJWlaflF9-',1,'GM0599','{"about":"CXZ5szkVYDyViMff"}','2026-11-30 07:49:29.138222+00:00');
INSERT INTO "event" VALUES(740,'outfits:practice:done','hotel',9,NULL,'{}','2026-11-30 07:54:29.115500+00:00');
INSERT INTO "event" VALUES(741,'outfits:practice:done','care',9,NULL,'{}','2026-11-30 07:54:29.119513+00:00');
INSERT INTO "event" VALUES(742,'outfits:practice:done','warehouse',9,NULL,'{}','2026-11-30 07:54:29.127606+00:00');
INSERT INTO "event" VALUES(743,'outfits:feedback:given','dilKo2v0pa8t2Ptb',9,'GM0599','{"visibility":"shown","about":"cBB8U0RrQtMVlghp"}','2026-11-30 07:54:29.155883+00:00');
INSERT INTO "event" VALUES(744,'helping:offer:made','Ji4k084KkRW5AS4t',25,'GM0503','{"about":"mw-bNjPigicPrfL9","helper":25,"visibility":"shown"}','2026-11-30 08:09:29.147905+00:00');
INSERT INTO "event" VALUES(745,'conversations:message:sent','JeBvDcewnq-RjI44',54,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":36}','2026-11-30 08:24:29.132500+00:00');
INSERT INTO "event" VALUES(746,'outfits:outfit:drafted','pFreIZw3iAGj27rI',58,NULL,'{}','2026-11-30 08:34:29.498707+00:00');
INSERT INTO "event" VALUES(747,'outfits:outfit:redrawn','pFreIZw3iAGj27rI',58,NULL,'{}','2026-11-30 08:34:29.506419+00:00');
INSERT INTO "event" VALUES(748,'outfits:outfit:changed','pFreIZw3iAGj27rI',58,NULL,'{"audience":"members","elsewhere":0,"visibility":"shown"}','2026-11-30 08:34:29.512232+00:00');
INSERT INTO "event" VALUES(749,'outfits:outfit:posted','pFreIZw3iAGj27rI',58,'GM0503','{"visibility":"held","audience":"members","photos":1}','2026-11-30 08:36:29.115932+00:00');
INSERT INTO "event" VALUES(750,'moderation:case:opened','mn6PN90gXJ2cRSZ6',NULL,'GM0503','{"about":"pFreIZw3iAGj27rI","kind":"outfit","because":"held"}','2026-11-30 08:38:29.140757+00:00');
INSERT INTO "event" VALUES(751,'helping:offer:made','eNhB91aoyQ612AW4',25,'GM0503','{"about":"W3n2nRv6nhkA__xJ","helper":25,"visibility":"shown"}','2026-11-30 08:54:29.136173+00:00');
INSERT INTO "event" VALUES(752,'conversations:message:sent','tVOMfphY-p5Cw2WJ',36,'GM0599','{"about":"GjEhAPg_Ru3me4ld","to":54}','2026-11-30 09:14:29.159833+00:00');
INSERT INTO "event" VALUES(753,'moderation:case:opened','7z771hBGedm_EAnb',NULL,'GM0599','{"about":"cBB8U0RrQtMVlghp","kind":"outfit","because":"reported"}','2026-11-30 09:44:29.156306+00:00');
INSERT INTO "event" VALUES(754,'moderation:report:made','qktjLg6Dq_bcvdd5',36,'GM0599','{"about":"cBB8U0RrQtMVlghp","kind":"outfit","case":"7z771hBGedm_EAnb","reason":"other"}','2026-11-30 09:44:29.161800+00:00');
INSERT INTO "event" VALUES(755,'accounts:session:began','GOb_-JNSsJVut8Z0',21,NULL,'{}','2026-11-30 10:25:50.923930+00:00');
INSERT INTO "event" VALUES(756,'outfits:outfit:drafted','SqpNgVkkQS2qsJCI',21,NULL,'{}','2026-11-30 10:25:51.040645+00:00');
INSERT INTO "event" VALUES(757,'outfits:outfit:redrawn','SqpNgVkkQS2qsJCI',21,NULL,'{}','2026-11-30 10:25:51.085861+00:00');
INSERT INTO "event" VALUES(758,'outfits:outfit:changed','SqpNgVkkQS2qsJCI',21,NULL,'{"audience":"municipality","elsewhere":0,"visibility":"shown"}','2026-11-30 10:25:51.141368+00:00');
INSERT INTO "event" VALUES(759,'accounts:code:requested','Q7YOM9zEM1kfBKdE',NULL,NULL,'{}','2026-11-30 10:25:51.223527+00:00');
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
INSERT INTO "exhibit" VALUES(1,'cBB8U0RrQtMVlghp','bjDaNCoM80qSQFKG-imuEw-Q',0,'{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003','2026-11-30 09:44:29.158389+00:00',NULL);
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
    "outfit_id" BIGINT NOT NULL REFERENCES "outfit" ("id") ON DELETE CASCADE, "all_good" INT NOT NULL DEFAULT 0, "read_at" TIMESTAMP,
    CONSTRAINT "uid_feedback_outfit__d58b47" UNIQUE ("outfit_id", "author_id"),
    CONSTRAINT "feedback_choice" CHECK (choice BETWEEN 0 AND 3)
);
INSERT INTO "feedback" VALUES(1,'ienP2_z_cCF0MYxD','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-12 09:24:29.254797+00:00',NULL,'Wit met blauw is fris en van jou.','2026-11-12 10:14:29.112210+00:00',7,1,0,NULL);
INSERT INTO "feedback" VALUES(2,'MPzWGc_2LKJ97-dk','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 12:24:29.276796+00:00',NULL,'Ja. Donkerblauw en grijs is het veiligste paar dat er is.','2026-11-17 13:14:29.136403+00:00',11,2,0,NULL);
INSERT INTO "feedback" VALUES(3,'XvZ9S2xZAMJqCNBb','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 14:24:29.276676+00:00',NULL,'Netjes, en jij.','2026-11-17 15:14:29.132557+00:00',21,2,0,NULL);
INSERT INTO "feedback" VALUES(4,'FoxmwAhX_tIOdCIT','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 16:24:29.180131+00:00',NULL,'Saai.',NULL,38,2,0,NULL);
INSERT INTO "feedback" VALUES(5,'oX1ns9_UUIceHOc1','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-17 19:24:29.249011+00:00',NULL,'Ander jasje kan ook: camel maakt het warmer.',NULL,36,2,0,NULL);
INSERT INTO "feedback" VALUES(6,'ZqL6xLpwkGHNi3Kx','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 09:24:29.141511+00:00',NULL,'Je kunt erin bukken en je ziet er warm uit. Zo aannemen.','2026-11-23 10:14:29.113786+00:00',12,3,0,NULL);
INSERT INTO "feedback" VALUES(7,'Yj2zBPcDKGtUh9v3','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 12:24:29.205559+00:00',NULL,'Platte schoenen, goed zo.',NULL,7,3,0,NULL);
INSERT INTO "feedback" VALUES(8,'qxJG4r1824hFCuP6','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-23 14:24:29.251812+00:00',NULL,'Het groen staat rustig naast het blauw.',NULL,37,3,0,NULL);
INSERT INTO "feedback" VALUES(9,'sNwtiwEBWTvRzynC','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 09:24:29.246538+00:00',NULL,'Dichte schoenen met een stevige zool: goed. Neem een tweede shirt mee, na een uur is het eerste nat.','2026-11-28 10:14:29.131090+00:00',8,4,0,NULL);
INSERT INTO "feedback" VALUES(10,'Op0tpyGGD-SJDKT_','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 12:24:29.149967+00:00',NULL,'Zwart van onder is slim.',NULL,39,4,0,NULL);
INSERT INTO "feedback" VALUES(11,'GT0hPpLTfMbJicpf','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-28 14:24:30.343618+00:00',0,'A: zwart waar het moet, rood waar het van jou is.',NULL,36,5,0,NULL);
INSERT INTO "feedback" VALUES(12,'BQXfYxMNoqUGChzU','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 17:24:29.129154+00:00',NULL,'Met dit jasje kun je zo achter een balie staan. Aan de schoenen kijken ze later op de dag pas, maar dan wel.','2026-11-28 18:14:29.112918+00:00',8,6,0,NULL);
INSERT INTO "feedback" VALUES(13,'aGZw64yra1ByvYWC','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 19:24:29.123344+00:00',NULL,'Wit op wit bij je hals is rustig, dat werkt. Ik heb loafers voor je.','2026-11-28 20:14:29.113851+00:00',36,6,0,NULL);
INSERT INTO "feedback" VALUES(14,'oT1VwmKtj2sth1BK','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-28 22:24:29.137643+00:00',NULL,'In our hotel everybody at the desk wears something like this.',NULL,41,6,0,NULL);
INSERT INTO "feedback" VALUES(15,'_OvgJDjZoOCm71ku','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 00:24:29.187682+00:00',NULL,'De sneakers zijn schoon en wit. Van mij mogen ze.',NULL,18,6,0,NULL);
INSERT INTO "feedback" VALUES(16,'CZ4l_Z5F-GiLgnGQ','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 04:24:29.128545+00:00',NULL,'Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.',NULL,38,6,0,NULL);
INSERT INTO "feedback" VALUES(17,'hKdb3O6Lg9BhVJfm','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-29 07:24:30.580755+00:00',NULL,'Eén keer met een plakrol. Dan zien ze dat je het weet.','2026-11-29 08:14:29.113680+00:00',37,7,0,NULL);
INSERT INTO "feedback" VALUES(18,'DVjadmN_uSvr5t6I','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 09:24:29.165314+00:00',0,'Wij zitten hier in truien. A past zo aan tafel, B ook, en dan ben jij de nette.',NULL,10,8,0,NULL);
INSERT INTO "feedback" VALUES(19,'b8S3TrKlAhSkN1kB','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 12:24:30.559716+00:00',1,'B. Een das draag je als je hem al hebt verdiend, zei mijn chef. B is rustig en donker, dat vroegen ze.',NULL,4,9,0,NULL);
INSERT INTO "feedback" VALUES(20,'sVj3Upa55pgbqyf5','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 14:24:29.134958+00:00',1,'B. You will be on camera and the collar looks good there.',NULL,32,8,0,NULL);
INSERT INTO "feedback" VALUES(21,'rNhJy-u1Uux4EPxE','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 15:24:29.128749+00:00',0,'A zegt kantoor, B zegt zaterdag. Met A ben je klaar voor elke vraag.','2026-11-29 16:14:29.117460+00:00',11,10,0,NULL);
INSERT INTO "feedback" VALUES(22,'4zagHV8m9TvIxg1b','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 17:24:29.139958+00:00',0,'Bij mijn kantoor kwam iemand zo als A en die werkt er nu.',NULL,28,10,0,NULL);
INSERT INTO "feedback" VALUES(23,'K95uiOKsh9F9pPxh','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 22:24:29.136196+00:00',1,'In B zit je lekkerder en dan praat je rustiger.',NULL,42,10,0,NULL);
INSERT INTO "feedback" VALUES(24,'ksm0_U-KJm6rsyfa','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 23:24:29.132495+00:00',NULL,'Je kunt zo achter het loket. Rustige kleuren, en je komt niet verkleed.',NULL,5,11,0,NULL);
INSERT INTO "feedback" VALUES(25,'oTvp-4KtRcmE7AQL','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 01:24:29.460309+00:00',1,'B, met A''s laarzen.',NULL,16,8,0,NULL);
INSERT INTO "feedback" VALUES(26,'k48vPIb7U02idHqi','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 03:24:29.558854+00:00',NULL,'Dit is precies goed. De schoenen zeggen dat je weet waar je komt werken.',NULL,27,12,0,NULL);
INSERT INTO "feedback" VALUES(27,'QcMyzUOL0aWL85fe','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 05:54:29.126158+00:00',NULL,'Right and cheerful. You can start tomorrow.',NULL,7,15,0,NULL);
INSERT INTO "feedback" VALUES(28,'h-tihFqXuM5gKq5A','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 07:24:29.358874+00:00',NULL,'Helemaal niet. Mouwen één keer omslaan en je hoort erbij.',NULL,10,14,0,NULL);
INSERT INTO "feedback" VALUES(29,'dilKo2v0pa8t2Ptb','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 07:54:29.154257+00:00',NULL,'Verf op je broek is geen fout bij een schilder. De schoenen wel: daar moet een neus in.',NULL,9,16,0,NULL);
CREATE TABLE "former_home" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "municipality" VARCHAR(6) NOT NULL,
    "left_at" TIMESTAMP NOT NULL
);
INSERT INTO "former_home" VALUES(1,60,'GM0363','2026-10-31 10:25:51.258493+00:00');
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
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE, "public_at" TIMESTAMP, "wiped_at" TIMESTAMP,
    CONSTRAINT "help_request_state" CHECK (state IN ('draft', 'open', 'matched', 'done', 'expired', 'withdrawn'))
);
INSERT INTO "help_request" VALUES(1,'eAqcrk_8REI3XGF4','GM0599','Rijnmond','members',0,'shown',4,'2026-10-16 08:24:29.113253+00:00','practise','Oefenen voor een gesprek op een basisschool','Ze zoeken een onderwijsassistent, twee dagen. Ik lees er al voor. Ik wil oefenen met vragen over lastige kinderen.','nearby','2026-10-23','expired','members','2026-10-16 08:24:29.116377+00:00','2026-10-24 10:24:29.125610+00:00',NULL,51.922,4.479,20,0,NULL,NULL,'',NULL,23,'2026-10-16 08:49:29.149139+00:00',NULL);
INSERT INTO "help_request" VALUES(2,'9AT1NETidx9DP4f6','GM0503','Haaglanden','members',0,'shown',4,'2026-10-21 07:24:29.112345+00:00','other','Een dag meelopen bij een machinebouwer','Ik wil zien hoe het is voordat ik solliciteer. Kent iemand een bedrijf rond Delft?','nearby',NULL,'expired','members','2026-10-21 07:24:29.116825+00:00','2026-11-21 10:24:30.106389+00:00',NULL,52.007,4.356,96,0,NULL,NULL,'',NULL,22,'2026-10-21 07:49:29.148874+00:00',NULL);
INSERT INTO "help_request" VALUES(3,'HYKxyR1nlED2jcee','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-08 08:24:29.112476+00:00','practise','Gesprek bij een apotheek','Ze vragen altijd naar een lastige klant. Ik heb er geen. Mag je dan een klant van je stage nemen?','online',NULL,'done','members','2026-11-08 08:24:29.116009+00:00','2026-11-14 10:24:29.129379+00:00',NULL,52.091,5.122,36,0,'yes','yes','Ik mag er in februari beginnen. De lastige klant blijkt nu hun buurman te zijn.','2026-11-14 10:28:29.110146+00:00',35,'2026-11-08 08:49:29.126291+00:00',NULL);
INSERT INTO "help_request" VALUES(4,'kM4-ZY1RgUOsXEJn','GM0599','Rijnmond','members',0,'shown',4,'2026-11-10 07:24:29.113302+00:00','practise','Sollicitatie bij een warenhuis, groepsgesprek','Acht mensen aan één tafel en maar twee plekken. Ik heb dat nog nooit gedaan. Wie wel?','online','2026-11-21','withdrawn','members','2026-11-10 07:24:29.132080+00:00','2026-11-19 10:24:29.112625+00:00',NULL,51.922,4.479,85,0,NULL,NULL,'',NULL,36,'2026-11-10 07:49:29.145236+00:00',NULL);
INSERT INTO "help_request" VALUES(5,'QAwcC7ULoFOatlFq','GM0599','Rijnmond','members',0,'shown',7,'2026-11-12 09:24:29.322966+00:00','letter','Brief voor buitendienst, graag kort','Ik schrijf te lang. Wie streept?','online',NULL,'done','members','2026-11-12 09:24:29.352195+00:00','2026-11-16 10:24:29.114473+00:00',NULL,51.922,4.479,0,0,'partly','yes','Het was even slikken. Hij is wel beter.','2026-11-16 10:28:29.114758+00:00',38,'2026-11-12 09:49:29.134451+00:00',NULL);
INSERT INTO "help_request" VALUES(6,'4NuA86bKQkSQV8B1','GM0599','Rijnmond','members',0,'shown',7,'2026-11-14 06:24:29.125242+00:00','practise','Gesprek bij een administratiekantoor, ik praat te zacht','Op papier ben ik goed. Aan tafel hoort niemand mij. Ik wil leren om harder te praten zonder te schreeuwen.','either',NULL,'done','members','2026-11-14 06:24:29.139711+00:00','2026-11-18 10:24:29.114375+00:00',NULL,51.922,4.479,36,0,'yes','partly','Ik hoor mezelf nu. Dat is raar en fijn.','2026-11-18 10:28:29.110564+00:00',28,'2026-11-14 06:49:29.216131+00:00',NULL);
INSERT INTO "help_request" VALUES(7,'vfCkZmhM-koWO5QY','GM0503','Haaglanden','members',0,'shown',7,'2026-11-17 06:24:29.118428+00:00','letter','Ik stopte met studeren. Hoe schrijf ik dat op?','Drie jaar werktuigbouw, geen papier. Ik wil werkvoorbereider worden.','online',NULL,'done','members','2026-11-17 06:24:29.128695+00:00','2026-11-22 10:24:29.110907+00:00',NULL,52.007,4.356,31,0,'yes','yes','De tekening ging mee naar het gesprek. Ze hebben er een half uur over gepraat en niet over mijn studie.','2026-11-22 10:28:29.120472+00:00',45,'2026-11-17 06:49:29.145332+00:00',NULL);
INSERT INTO "help_request" VALUES(8,'uVQhXN9TYIk8atKT','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-18 08:24:29.129049+00:00','practise','Hoe zeg ik dat ik rust nodig heb om goed te werken?','Ik heb autisme. Ik wil dat zeggen zonder dat ze alleen nog dat horen. Ik wil de zin van tevoren klaar hebben.','online',NULL,'done','members','2026-11-18 08:24:29.148713+00:00','2026-11-21 07:24:29.116768+00:00',NULL,52.091,5.122,14,0,'yes','yes','De zin werkte. Ze vroegen daarna alleen welke plek ik wilde.','2026-11-21 07:28:29.116838+00:00',51,'2026-11-18 08:49:29.157325+00:00',NULL);
INSERT INTO "help_request" VALUES(9,'OCHxYAARHyWRPacl','GM0599','Rijnmond','members',0,'shown',10,'2026-11-20 08:24:29.123305+00:00','practise','Na vijf jaar thuis weer solliciteren in de zorg','Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','either',NULL,'done','members','2026-11-20 08:24:29.155066+00:00','2026-11-26 06:24:29.132606+00:00',NULL,51.922,4.479,11,0,'yes','yes','Ik heb de baan. Twintig uur, binnen schooltijd. Ik begon met mevrouw en haar rozenkrans, en toen was het stil en toen lachten ze.','2026-11-26 06:28:29.124615+00:00',14,'2026-11-20 10:05:29.233219+00:00',NULL);
INSERT INTO "help_request" VALUES(10,'V0cj5WpNHh4r8ey2','GM0599','Rijnmond','members',0,'shown',7,'2026-11-22 04:24:29.110930+00:00','profile','Wie kijkt naar mijn cv? Het is erg leeg','Ik ben 19 en mijn cv heeft vier regels. Ik wil in een hotel werken. Ik weet niet of mijn bijbaan telt en of ik mijn stage moet noemen.','online',NULL,'done','members','2026-11-22 04:24:29.113078+00:00','2026-11-24 06:24:29.134488+00:00',NULL,51.922,4.479,39,0,'yes','yes','Je vroeg door tot er iets stond waar ik trots op ben. Ik heb er meteen drie mee gestuurd, en op één mag ik komen.','2026-11-24 06:28:29.113681+00:00',54,'2026-11-22 04:49:29.115576+00:00',NULL);
INSERT INTO "help_request" VALUES(11,'O7Exh9YOsNzXQrKa','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-23 09:24:29.167470+00:00','profile','Welke banen passen bij tot september?','Ik weet niet waar ik moet beginnen. Ik kan hard werken en Engels. Wie denkt mee?','online',NULL,'done','members','2026-11-23 09:24:29.171005+00:00','2026-11-28 08:24:29.976731+00:00',NULL,52.091,5.122,63,0,'yes','yes','',NULL,55,'2026-11-23 09:49:29.132997+00:00',NULL);
INSERT INTO "help_request" VALUES(12,'65ZE1L7XpTAB6-cv','GM0599','Rijnmond','members',0,'removed',3,'2026-11-23 13:24:29.124594+00:00','other','Verdien 2000 euro per maand vanuit huis','Ik zoek tien mensen die willen verdienen. Startpakket kost 95 euro, dat heb je in een dag terug.','online',NULL,'open','members','2026-11-23 13:24:29.141732+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56,'2026-11-23 13:24:29.141732+00:00',NULL);
INSERT INTO "help_request" VALUES(13,'e5Iy0I10X5ht7BEp','GM0599','Rijnmond','members',0,'shown',7,'2026-11-24 07:24:29.170622+00:00','profile','Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?','Twee jaar mbo techniek, gestopt in maart. Ik zoek nu werk in een magazijn. Als ik het weglaat, is er een gat. Als ik het noem, vragen ze waarom.','online',NULL,'done','members','2026-11-24 07:24:29.186627+00:00','2026-11-28 05:24:29.168905+00:00',NULL,51.922,4.479,120,0,'yes','yes','Drie regels die werken. Ik begin maandag op proef, vroege dienst. Dank je dat je zei hoe het echt gaat.','2026-11-28 05:28:29.110956+00:00',33,'2026-11-24 07:49:29.134980+00:00',NULL);
INSERT INTO "help_request" VALUES(14,'HhPQSuYHycz5zIzO','GM0599','Rijnmond','members',0,'hidden',3,'2026-11-24 14:24:29.111534+00:00','other','Nog vijf plekken: thuis verdienen','Alleen vandaag. Startpakket 95 euro.','online',NULL,'open','members','2026-11-24 14:24:29.114253+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,56,'2026-11-24 14:24:29.114253+00:00',NULL);
INSERT INTO "help_request" VALUES(15,'Dy9HTqEBg94TijLD','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-25 08:24:29.116605+00:00','other','Een eigen koffiekar: klopt mijn sommetje?','Ik heb op één blad gezet wat een kar kost en wat een kop opbrengt. Ik denk dat ik iets vergeet.','online','2026-12-09','matched','members','2026-11-25 08:24:29.136841+00:00',NULL,NULL,52.091,5.122,3,0,NULL,NULL,'',NULL,39,'2026-11-25 08:49:29.160282+00:00',NULL);
INSERT INTO "help_request" VALUES(16,'lKUWkYZW2jX1tYtZ','GM0599','Rijnmond','members',0,'shown',4,'2026-11-26 05:24:29.128168+00:00','practise','Proefdag in een keuken: wat verwachten ze?','Ik mag een avond meedraaien als leerling-kok. Ik kan koken, maar niet in een keuken met twaalf mensen. Wat moet ik wel en niet doen?','either','2026-12-02','matched','members','2026-11-26 05:24:29.149633+00:00',NULL,NULL,51.922,4.479,31,0,NULL,NULL,'',NULL,49,'2026-11-26 05:49:29.172338+00:00',NULL);
INSERT INTO "help_request" VALUES(17,'o33IKJEaphaeaoad','GM0503','Haaglanden','members',0,'shown',3,'2026-11-27 00:24:29.123575+00:00','paperwork','My nursing diploma is being checked: what can I do meanwhile?','The check takes four months. I would like to work in care now, in any role that is allowed. Who knows which jobs do not need the diploma?','online','2026-12-14','open','members','2026-11-27 00:24:29.154500+00:00',NULL,NULL,52.007,4.356,112,1,NULL,NULL,'',NULL,53,'2026-11-27 00:49:29.175313+00:00',NULL);
INSERT INTO "help_request" VALUES(18,'jqcuCWGOVejBYXXq','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-27 04:24:29.110929+00:00','practise','Technisch gesprek voor frontend, met live coderen','Ze vragen me om iets te bouwen terwijl drie mensen kijken. Alleen kan ik het. Met publiek worden mijn vingers van hout.','online','2026-12-06','matched','members','2026-11-27 04:24:29.113451+00:00',NULL,NULL,52.091,5.122,26,0,NULL,NULL,'',NULL,31,'2026-11-27 04:49:29.115712+00:00',NULL);
INSERT INTO "help_request" VALUES(19,'MqfKDYHoi26dLJta','GM0599','Rijnmond','members',0,'shown',4,'2026-11-27 08:24:29.125103+00:00','letter','Brief voor een leerplek als helpende','Mijn brief is geschreven met een woordenboek. Ik wil dat hij van mij blijft, maar zonder fouten. Het is één bladzijde.','online','2026-12-03','matched','members','2026-11-27 08:24:29.128764+00:00',NULL,NULL,51.922,4.479,96,0,NULL,NULL,'',NULL,43,'2026-11-27 08:49:29.118469+00:00',NULL);
INSERT INTO "help_request" VALUES(20,'7brJOpikcU0w14D2','GM0344','Midden-Utrecht','municipality',0,'shown',3,'2026-11-27 22:24:29.126588+00:00','other','Een keer per week wandelen en over werk praten','Ik bouw op na een burn-out. Thuis durf ik niet na te denken over werk, buiten wel. Een half uur, langs de Kromme Rijn.','nearby','2026-12-21','open','municipality','2026-11-27 22:24:29.128967+00:00',NULL,NULL,52.091,5.122,10,1,NULL,NULL,'',NULL,29,'2026-11-27 22:49:29.116976+00:00',NULL);
INSERT INTO "help_request" VALUES(21,'4eYH87QlWEge-bsf','GM0503','Haaglanden','members',0,'shown',4,'2026-11-28 02:24:29.111571+00:00','practise','From housekeeping to the front desk: how do I tell it?','I know hotels from behind. At interviews they ask about systems I never used. How do I show that I can learn those in a week?','online','2026-12-05','matched','members','2026-11-28 02:24:29.114675+00:00',NULL,NULL,52.007,4.356,49,0,NULL,NULL,'',NULL,41,'2026-11-28 02:49:29.129777+00:00',NULL);
INSERT INTO "help_request" VALUES(22,'omF0tJP6ar1TJWBO','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 03:24:29.110641+00:00','practise','Hoe praat ik over zeven maanden zonder werk?','Maandag heb ik een gesprek bij een notaris. Alles kan ik uitleggen, behalve het gat. Ik begin dan te snel te praten. Ik wil het drie keer hardop doen bij iemand die niet schrikt.','nearby','2026-12-01','matched','members','2026-11-28 03:24:29.112692+00:00',NULL,NULL,51.922,4.479,30,0,NULL,NULL,'',NULL,21,'2026-11-28 03:49:29.124178+00:00',NULL);
INSERT INTO "help_request" VALUES(23,'2s6IVQSDYuudnAdk','GM0599','Rijnmond','members',0,'shown',4,'2026-11-28 07:24:29.256899+00:00','paperwork','Letter about my welding diploma, I don''t understand it','I got a letter of two pages about recognition of my diploma. I understand the words, not what I must do. Can somebody read it with me? English or Russian is fine.','either','2026-12-08','matched','members','2026-11-28 07:24:29.280684+00:00',NULL,NULL,51.922,4.479,96,0,NULL,NULL,'',NULL,34,'2026-11-28 07:49:29.132776+00:00',NULL);
INSERT INTO "help_request" VALUES(24,'4URPqbXfc4gMvCl4','GM0344','Midden-Utrecht','me',0,'shown',1,'2026-11-28 09:24:29.345411+00:00','letter','Brief voor de kassa van een museum','Ik wil uitleggen waarom iemand van het toneel achter een kassa past.','online',NULL,'draft','members',NULL,NULL,NULL,52.091,5.122,7,0,NULL,NULL,'',NULL,42,'2026-11-28 09:24:29.345446+00:00',NULL);
INSERT INTO "help_request" VALUES(25,'CIDaQoThb5oROBKn','GM0503','Haaglanden','members',0,'shown',4,'2026-11-29 00:24:29.208224+00:00','other','Wie past een ochtend op mijn hond?','Ik heb een gesprek bij een dierenopvang, en mijn hond mag juist daar niet mee. Hij is lief en slaapt veel.','nearby','2026-12-02','matched','members','2026-11-29 00:24:29.218475+00:00',NULL,NULL,52.007,4.356,31,0,NULL,NULL,'',NULL,48,'2026-11-29 00:49:29.147376+00:00',NULL);
INSERT INTO "help_request" VALUES(26,'E6DZL0Xab7JeMcGF','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 02:24:29.113154+00:00','clothes','Nette schoenen te leen voor donderdag, maat 39','Mijn sneakers zijn te vlot voor een hotel, zeggen drie mensen in de paskamer. Ik heb geen andere. Zwart of donkerbruin, plat. Ik breng ze vrijdag schoon terug.','nearby','2026-12-03','matched','members','2026-11-29 02:24:29.117310+00:00',NULL,NULL,51.922,4.479,39,0,NULL,NULL,'',NULL,54,'2026-11-29 02:24:29.117310+00:00',NULL);
INSERT INTO "help_request" VALUES(27,'ttctTkgQAYRNDWDO','GM0344','Midden-Utrecht','members',0,'shown',4,'2026-11-29 04:24:29.138487+00:00','letter','Zestig brieven, nul antwoorden. Wat doe ik fout?','Ik zoek een stage systeembeheer vanaf februari. Mijn brief is netjes, zegt school. Er komt alleen niets terug. Wie neemt mensen aan en wil zeggen wat er niet in staat?','online','2026-12-10','matched','members','2026-11-29 04:24:29.142326+00:00',NULL,NULL,52.091,5.122,16,0,NULL,NULL,'',NULL,57,'2026-11-29 04:49:29.145722+00:00',NULL);
INSERT INTO "help_request" VALUES(28,'n8lbjyO_PzeqB8Sa','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 06:24:29.112450+00:00','travel','Wie reist een keer mee naar Barendrecht?','Mijn gesprek is om half negen op een industrieterrein. Ik wil de reis één keer proberen, met iemand erbij, dan ben ik op de dag zelf rustig.','nearby','2026-12-06','open','members','2026-11-29 06:24:29.116395+00:00',NULL,NULL,51.922,4.479,11,2,NULL,NULL,'',NULL,46,'2026-11-29 06:49:29.124323+00:00',NULL);
INSERT INTO "help_request" VALUES(29,'COB1jWAAdWfwhn2t','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 09:24:29.220955+00:00','profile','Wie durft eerlijk naar mijn werk te kijken?','Ik heb acht ontwerpen en geen portfolio. Ik weet niet welke drie ik moet laten zien. Zeg het eerlijk, maar niet allemaal tegelijk.','online','2026-12-15','open','members','2026-11-29 09:24:29.231650+00:00',NULL,NULL,51.922,4.479,31,2,NULL,NULL,'',NULL,50,'2026-11-29 09:49:29.136355+00:00',NULL);
INSERT INTO "help_request" VALUES(30,'93X8Ee_3vNFYn4MM','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 20:24:29.204649+00:00','letter','Mijn brief voor een leerbaan klinkt te stoer','Ik wil in de beveiliging omdat ik rustig blijf. In mijn brief staat dat ik ‘nergens bang voor ben’. Mijn zus zegt dat dat niet helpt. Wie leest mee vóór vrijdag?','online','2026-12-05','open','members','2026-11-29 20:24:29.208293+00:00',NULL,NULL,51.922,4.479,63,0,NULL,NULL,'',NULL,40,'2026-11-29 20:49:29.117296+00:00',NULL);
INSERT INTO "help_request" VALUES(31,'y8qc8jz3Z8lQgqvq','GM0503','Haaglanden','members',0,'shown',3,'2026-11-29 22:24:29.147879+00:00','practise','Proefknippen bij een nieuwe salon','Ik moet een model meenemen. Wie wil donderdag gratis geknipt worden, van kort naar korter? En hoe praat je over loon?','nearby','2026-12-04','open','members','2026-11-29 22:24:29.150968+00:00',NULL,NULL,52.007,4.356,65,1,NULL,NULL,'',NULL,37,'2026-11-29 22:49:29.119420+00:00',NULL);
INSERT INTO "help_request" VALUES(32,'sGDOuzpkrIHjBNCu','GM0599','Rijnmond','members',0,'shown',3,'2026-11-29 23:24:29.141493+00:00','language','Praat met mij Nederlands over mijn werk','Ik ben elektricien. Over stroom ik kan praten in drie talen, maar mijn Nederlands is nog klein. Ik wil oefenen: wat doe je, hoe maak je dat, wat is veilig. Zaterdag of zondag.','either','2026-12-20','open','members','2026-11-29 23:24:29.145059+00:00',NULL,NULL,51.922,4.479,96,1,NULL,NULL,'',NULL,26,'2026-11-29 23:49:29.118287+00:00',NULL);
INSERT INTO "help_request" VALUES(33,'u3I46ZXijrlX4ygj','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-30 00:24:29.563890+00:00','phone','Een kwekerij bellen, en dan?','Er is geen vacature, maar ik wil er graag werken. Ik weet niet wat je dan zegt. Wie belt een keer als nep-kweker met mij?','online','2026-12-07','open','members','2026-11-30 00:24:29.566735+00:00',NULL,NULL,52.091,5.122,31,0,NULL,NULL,'',NULL,44,'2026-11-30 00:49:29.116280+00:00',NULL);
INSERT INTO "help_request" VALUES(34,'kU88YdGevKrkLiVI','GM0599','Rijnmond','members',0,'shown',2,'2026-11-30 01:24:29.467449+00:00','other','Een rustige foto voor LinkedIn','Mijn foto is van een bruiloft, met een halve tante erop. Ik zoek iemand die bij daglicht een gewone foto maakt. Geen studio.','nearby','2026-12-12','open','members','2026-11-30 01:24:29.469507+00:00',NULL,NULL,51.922,4.479,30,1,NULL,NULL,'',NULL,21,'2026-11-30 01:24:29.469507+00:00',NULL);
INSERT INTO "help_request" VALUES(35,'mw-bNjPigicPrfL9','GM0503','Haaglanden','members',0,'shown',3,'2026-11-30 02:24:29.749976+00:00','language','Half an hour of Dutch before an interview','The interview will be half in Dutch. I can talk about data in English for hours. I would like to practise the first ten minutes in Dutch: who I am, what I did, why here.','either','2026-12-04','open','members','2026-11-30 02:24:29.755669+00:00',NULL,NULL,52.007,4.356,100,1,NULL,NULL,'',NULL,32,'2026-11-30 02:49:29.121519+00:00',NULL);
INSERT INTO "help_request" VALUES(36,'xulPs9M8WEAMhxii','GM0599','Rijnmond','members',0,'shown',3,'2026-11-30 03:24:29.570698+00:00','clothes','Werkschoenen maat 44 voor een proefdag','Ik mag een dag meelopen bij een schilder. Ik moet veiligheidsschoenen mee en die heb ik niet. Eén dag lenen is genoeg.','nearby','2026-12-02','open','members','2026-11-30 03:24:29.574971+00:00',NULL,NULL,51.922,4.479,31,0,NULL,NULL,'',NULL,52,'2026-11-30 03:49:29.116275+00:00',NULL);
INSERT INTO "help_request" VALUES(37,'7gOculgSQFrn0fol','GM0503','Haaglanden','members',0,'held',2,'2026-11-30 03:54:29.111755+00:00','profile','Eerste cv, wat moet erop als je nog niets gedaan hebt?','Zwemles geven, dozen sjouwen, EHBO. Meer is er niet. Ik ben 19 en wil iets met veiligheid.','online','2026-12-10','open','members','2026-11-30 03:54:29.114890+00:00',NULL,NULL,52.007,4.356,21,0,NULL,NULL,'',NULL,58,'2026-11-30 03:54:29.114890+00:00',NULL);
INSERT INTO "help_request" VALUES(38,'6I6r5js2q6dTUH1P','GM0344','Midden-Utrecht','members',0,'shown',3,'2026-11-30 04:24:29.135889+00:00','clothes','Wat draag je bij de gemeente?','Ik heb een gesprek bij burgerzaken. Mijn nette kleren zijn van een feest. Wie leent mij een donker jasje, maat 40?','nearby','2026-12-05','open','members','2026-11-30 04:24:29.138703+00:00',NULL,NULL,52.091,5.122,13,1,NULL,NULL,'',NULL,47,'2026-11-30 04:49:29.189481+00:00',NULL);
INSERT INTO "help_request" VALUES(39,'W3n2nRv6nhkA__xJ','GM0599','Rijnmond','members',0,'shown',2,'2026-11-30 05:24:29.111648+00:00','practise','Wie oefent met mij een gesprek voor een hotel?','Donderdag om 14:00 heb ik een gesprek bij een hotel in het centrum, voor de receptie. Vorige keer kreeg ik de vraag waarom ze mij moesten nemen, en toen wist ik niets meer.

Ik wil graag één keer oefenen met iemand die weet wat ze vragen. Een half uur is genoeg. Bellen mag ook.','either','2026-12-04','open','members','2026-11-30 05:24:29.114430+00:00',NULL,NULL,51.922,4.479,39,2,NULL,NULL,'',NULL,54,'2026-11-30 05:24:29.114430+00:00',NULL);
INSERT INTO "help_request" VALUES(40,'PZZgrhd9Aso-gis5','GM0599','Rijnmond','members',0,'held',2,'2026-11-30 06:04:29.111045+00:00','other','Wie belt mij elke ochtend om acht uur uit bed?','Ik wil weer een ritme. Als iemand op me wacht, sta ik op. Twee weken is genoeg, denk ik.','online','2026-12-14','open','members','2026-11-30 06:04:29.113580+00:00',NULL,NULL,51.922,4.479,0,0,NULL,NULL,'',NULL,60,'2026-11-30 06:04:29.113580+00:00',NULL);
INSERT INTO "help_request" VALUES(41,'DlV0RasWyrky0e4j','GM0599','Rijnmond','members',0,'held',2,'2026-11-30 07:44:29.113447+00:00','phone','Bellen met een bakker, ik durf niet','Er hangt een briefje: bel voor een bijbaan. Ik heb het nummer al drie keer ingetoetst. Wil iemand naast me zitten? Je mag me appen op 06 12345678.','nearby','2026-12-03','open','members','2026-11-30 07:44:29.124695+00:00',NULL,NULL,51.922,4.479,32,0,NULL,NULL,'',NULL,59,'2026-11-30 07:44:29.124695+00:00',NULL);
CREATE TABLE "help_tie" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "asker_id" BIGINT NOT NULL,
    "helper_id" BIGINT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_help_tie_asker_i_935d06" UNIQUE ("asker_id", "helper_id")
);
INSERT INTO "help_tie" VALUES(1,35,16,'2026-11-09 02:24:29.118858+00:00');
INSERT INTO "help_tie" VALUES(2,38,4,'2026-11-12 22:24:29.123733+00:00');
INSERT INTO "help_tie" VALUES(3,28,42,'2026-11-14 22:24:29.132211+00:00');
INSERT INTO "help_tie" VALUES(4,45,9,'2026-11-18 02:24:29.171008+00:00');
INSERT INTO "help_tie" VALUES(5,51,24,'2026-11-19 00:24:29.160472+00:00');
INSERT INTO "help_tie" VALUES(6,14,12,'2026-11-20 19:24:29.124866+00:00');
INSERT INTO "help_tie" VALUES(7,54,21,'2026-11-22 14:24:29.172248+00:00');
INSERT INTO "help_tie" VALUES(8,55,11,'2026-11-24 00:24:29.146944+00:00');
INSERT INTO "help_tie" VALUES(9,33,27,'2026-11-24 22:24:29.118457+00:00');
INSERT INTO "help_tie" VALUES(10,39,28,'2026-11-26 02:24:29.158656+00:00');
INSERT INTO "help_tie" VALUES(11,49,8,'2026-11-26 12:24:29.159526+00:00');
INSERT INTO "help_tie" VALUES(12,31,10,'2026-11-27 16:24:29.118552+00:00');
INSERT INTO "help_tie" VALUES(13,43,6,'2026-11-27 19:24:29.136623+00:00');
INSERT INTO "help_tie" VALUES(14,41,8,'2026-11-28 12:24:29.169748+00:00');
INSERT INTO "help_tie" VALUES(15,21,4,'2026-11-28 16:24:29.177894+00:00');
INSERT INTO "help_tie" VALUES(16,34,25,'2026-11-28 16:24:29.275944+00:00');
INSERT INTO "help_tie" VALUES(17,48,7,'2026-11-29 06:24:29.133598+00:00');
INSERT INTO "help_tie" VALUES(18,54,36,'2026-11-29 11:24:29.117973+00:00');
INSERT INTO "help_tie" VALUES(19,57,10,'2026-11-29 16:24:29.124057+00:00');
CREATE TABLE "installation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "only" SMALLINT NOT NULL UNIQUE,
    "name" VARCHAR(32) NOT NULL,
    "secret_mark" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    CONSTRAINT "installation_only" CHECK ("only" = 1)
);
INSERT INTO "installation" VALUES(1,1,'VwcilH4DJLR7UlXIxIZoJAee','e261bccafd24f209c7759497d35ec122d259d22135e9a01eddda946c25ac3900','2026-11-30 10:24:29.079500+00:00');
CREATE TABLE "interrupted_form" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "path" VARCHAR(300) NOT NULL,
    "body" TEXT NOT NULL,
    "sent_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO "interrupted_form" VALUES(1,'K_HmW7YgSDOSxmUf','/requests/new','title=Typed+and+signed+out','2026-11-30 10:25:51.275394+00:00',60);
CREATE TABLE "lease" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL UNIQUE,
    "holder" VARCHAR(32) NOT NULL,
    "until" TIMESTAMP NOT NULL
);
INSERT INTO "lease" VALUES(1,'kept','kept','2026-11-30 10:25:51.258493+00:00');
CREATE TABLE "leftover" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(32) NOT NULL UNIQUE,
    "due_at" TIMESTAMP
);
INSERT INTO "leftover" VALUES(29,'leftover-of-a-crash-0001','2026-12-01 10:25:51.248534+00:00');
CREATE TABLE "message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "public_id" VARCHAR(16) NOT NULL UNIQUE,
    "text" TEXT NOT NULL,
    "visibility" VARCHAR(8) NOT NULL  /* HELD: held\nSHOWN: shown\nHIDDEN: hidden\nREMOVED: removed */,
    "sent_at" TIMESTAMP NOT NULL,
    "author_id" BIGINT REFERENCES "account" ("id") ON DELETE SET NULL,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversation" ("id") ON DELETE CASCADE
, "alarms" VARCHAR(60) NOT NULL DEFAULT '', "changed_at" TIMESTAMP, "taken_back_at" TIMESTAMP, "meets_at" TIMESTAMP, "meets_online" INT NOT NULL DEFAULT 0, "called_off_at" TIMESTAMP, "file" VARCHAR(5) NOT NULL DEFAULT '');
INSERT INTO "message" VALUES(1,'M7aU0Aw_il7PHjY3','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','shown','2026-11-09 02:24:29.122526+00:00',16,1,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(2,'9iSqZCI3txUJx1sB','Zondag is goed.','shown','2026-11-09 03:24:29.145090+00:00',35,1,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(3,'uqb2iFKGbc_14-pC','Je vertelde het rustig en zonder over hem te klagen. Precies zo.','shown','2026-11-11 10:24:29.122416+00:00',16,1,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(4,'XmwyArN2iyQaPh2G','Strepen kan ik. Stuur maar, je krijgt de helft terug.','shown','2026-11-12 22:24:29.132240+00:00',4,2,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(5,'buM8UMO_-U0k9nRX','De helft? Serieus?','shown','2026-11-12 23:24:29.132608+00:00',38,2,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(6,'gBrbureKa22vMMdh','Alles wat over jou gaat en niet over hun klanten, gaat eruit. Kijk maar wat er overblijft.','shown','2026-11-13 01:24:29.139068+00:00',4,2,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(7,'ul8pKwgPDdEXyzRZ','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','shown','2026-11-14 22:24:29.145213+00:00',42,3,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(8,'SIh0z2PgIVVFGsoE','In mijn voeten?','shown','2026-11-14 23:24:29.135027+00:00',28,3,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(9,'gs7uVuCh3BGoVGJw','Sta op, twee voeten plat, en zeg je naam tegen de muur aan de overkant.','shown','2026-11-15 00:24:29.128450+00:00',42,3,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(10,'kOUMMCrTKzJoK3Bm','De buurman zei mijn naam terug. Het werkt dus.','shown','2026-11-16 07:24:29.118419+00:00',28,3,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(11,'2NL0FAfKLeGSU4os','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','shown','2026-11-18 02:24:29.182170+00:00',9,4,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(12,'GAq9RY0R9A2avtX6','Ik heb een tekening van een trap. Telt dat?','shown','2026-11-18 03:24:29.152069+00:00',45,4,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(13,'LQFLI8XfoNMDUrTN','Een trap is het moeilijkste wat er is. Neem mee.','shown','2026-11-18 05:24:29.187219+00:00',9,4,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(14,'hhf0ke4-NyxFE3dX','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','shown','2026-11-19 00:24:29.171221+00:00',24,5,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(15,'A4Q0bdeccYktd-RI','‘Ik maak weinig fouten als ik op een vaste plek zit.’ 10 woorden. Ik heb ze geteld.','shown','2026-11-19 01:24:29.181969+00:00',51,5,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(16,'oSojwPksASKYBEI7','Tien goede woorden. Zeg hem morgen drie keer hardop, op je eigen tempo.','shown','2026-11-19 02:24:29.157565+00:00',24,5,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(17,'6JWChf_BCat9sGvs','Hij klopt. Op één trede na, en die zag je zelf.','shown','2026-11-20 08:24:29.216857+00:00',9,4,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(18,'I3pQhMFrWPeeacR5','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','shown','2026-11-20 19:24:29.128946+00:00',12,6,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(19,'GdOjKRjbhAQTTBlw','Donderdag tien uur is goed, dan zijn ze op school.','shown','2026-11-20 20:24:29.134277+00:00',14,6,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(20,'sVV7qJOC4laU-ATs','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','shown','2026-11-22 14:24:29.200295+00:00',21,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(21,'cqC3S18NdPcbMR6M','Hier zijn mijn vier regels: lunchroom, afwas, stage receptie, mbo 2. Dat is alles.','shown','2026-11-22 15:24:29.157518+00:00',54,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(22,'dRlkSTB09zfpZFdi','Bij de lunchroom: hoeveel mensen kwamen er op een zaterdag, en wat deed je dan als eerste?','shown','2026-11-22 16:24:29.160900+00:00',21,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(23,'lp1e0UCESNaQFcHt','Honderdtwintig ongeveer. Ik verdeelde de tafels, want ik onthoud gezichten.','shown','2026-11-22 17:24:29.154300+00:00',54,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(24,'Qh8lf8D78K_tJMBZ','Dat is een zin: ‘Ik ontving op drukke dagen 120 gasten en verdeelde de tafels.’ Zie je? Dat is receptie.','shown','2026-11-22 17:24:29.257724+00:00',21,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(25,'DLMi2vhJv88kgZej','Ik vond je sterk toen je over mevrouw met de rozenkrans vertelde. Begin daarmee.','shown','2026-11-23 07:24:29.119268+00:00',12,6,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(26,'tc8xmxwvqS0qF03Q','Mijn moeder las het en zei: ben jij dat? In een goede zin.','shown','2026-11-23 08:24:29.117492+00:00',54,7,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(27,'H4ZmBiprns3tKEeY','Ik dacht dat dat te klein was.','shown','2026-11-23 08:24:29.129071+00:00',14,6,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(28,'pfcQ4mugIRYdYhIS','Dat is het werk. Zo klein is het, en zo groot.','shown','2026-11-23 09:24:29.158908+00:00',12,6,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(29,'btdccPAbC_LExXlP','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','shown','2026-11-24 00:24:29.155526+00:00',11,8,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(30,'4wHOIdS33YTKtoqf','Graag waar ik iets leer. Sparen ook.','shown','2026-11-24 01:24:29.153735+00:00',55,8,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(31,'i_VsqxiJd3k-XiJq','Dan de receptie van een camping of een hotel aan zee. Kost en inwoning, en je Engels wordt Duits.','shown','2026-11-24 05:24:29.164274+00:00',11,8,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(32,'I2tS6s8sXxCoeiGs','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','shown','2026-11-24 22:24:29.123178+00:00',27,9,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(33,'CVUHMjNnEcrkOuDi','Wat zou jij willen lezen dan?','shown','2026-11-24 23:24:29.116348+00:00',33,9,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(34,'8PyBAFqs2xTgr8w2','Dat je op tijd komt, dat je een pallet kunt bouwen die blijft staan, en waarom je dit wilt. Drie regels.','shown','2026-11-25 01:24:29.118760+00:00',27,9,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(35,'Dj8IKx5DIhhvOchJ','‘Ik sta graag vroeg op en bouw pallets die niet omvallen.’ Mag dat zo?','shown','2026-11-25 02:24:29.122205+00:00',33,9,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(36,'CujN9RAyUgATmvnX','Zo mag het precies. Daar moet ik om lachen en dan lees ik door.','shown','2026-11-25 02:24:29.144821+00:00',27,9,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(37,'5pilno_rzWkyW7nr','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','shown','2026-11-26 02:24:29.171019+00:00',28,10,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(38,'a5Ac28wQbe68D89S','De regen. Ik was de regen vergeten.','shown','2026-11-26 03:24:29.163698+00:00',39,10,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(39,'syr8a2v_qpILVKDF','Tachtig dagen, reken ik. Maak er ook een blad van voor februari, dan zie je of je het redt.','shown','2026-11-26 04:24:29.157777+00:00',28,10,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(40,'UDXNYe0mKZq2wtY9','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','shown','2026-11-26 12:24:29.185031+00:00',8,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(41,'UAuXD5cWOXx5cQo0','Ik heb geen eigen mes. Is dat erg?','shown','2026-11-26 13:24:29.157852+00:00',49,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(42,'Nl75wGfWV95uByuX','Helemaal niet. Zeg het meteen als je binnenkomt, dan pak je er een van hen. Eerlijk zijn is ook vakwerk.','shown','2026-11-26 14:24:29.153053+00:00',8,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(43,'CjYQsUFQeVmWwD0I','Ik red het, net. Met zwanen in de koffie.','shown','2026-11-27 06:24:29.114117+00:00',39,10,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(44,'ZDg8e4jpuw6ncqjF','En als ze iets vragen wat ik niet weet?','shown','2026-11-27 08:24:29.115109+00:00',49,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(45,'tsg7vdIiKeMJyOHH','‘Laat het me één keer zien.’ Dat wil elke chef horen.','shown','2026-11-27 09:24:29.115373+00:00',8,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(46,'DL65DelFu4vTUXpG','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','shown','2026-11-27 16:24:29.122451+00:00',10,12,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(47,'BeqaHEBdRINEyVtW','Camera uit is een goed idee. Woensdag half acht, ja.','shown','2026-11-27 17:24:29.120211+00:00',31,12,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(48,'ljX3s92l89VA3dxa','Opdracht: een lijst die je kunt filteren. Het hoeft niet af. Praat hardop, ook als je vastloopt.','shown','2026-11-27 18:24:29.133778+00:00',10,12,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(49,'Tiy-NbMtgbPJS7En','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','shown','2026-11-27 19:24:29.139884+00:00',6,13,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(50,'y-LEN_eNecsNU7gF','Hier is de brief. ‘Ik ben zeven jaren in Nederland en ik maak schoon waar anderen beter worden.’','shown','2026-11-27 20:24:29.115207+00:00',43,13,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(51,'aM_RzF4OqDMvbWdm','Zeven jaar, zonder en. En die tweede helft raak je niet aan. Zo''n zin heb ik in veertig jaar niet vaak gelezen.','shown','2026-11-27 22:24:29.119907+00:00',6,13,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(52,'Mtd4nR42iqRuQGWa','Dank u. Ik dacht dat hij raar was.','shown','2026-11-27 23:24:29.114544+00:00',43,13,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(53,'PB2QJ4-nby0fv5Qx','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','shown','2026-11-28 12:24:29.174055+00:00',8,14,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(54,'7JBhJy3sAUPMndpM','The best? Now I am nervous and happy at once.','shown','2026-11-28 13:24:29.151522+00:00',41,14,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(55,'pKsPVh2RRACKiFL8','De slotzin kan korter: ‘Ik kom graag langs.’ Dan hoeven zij niet te hopen en u ook niet.','shown','2026-11-28 14:24:30.439861+00:00',6,13,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(56,'oettFukCoFeHDeVe','You know which guest needs a quiet room before he asks. A system you learn in four days, that you don''t.','shown','2026-11-28 14:24:30.472178+00:00',8,14,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(57,'J_nIr_PAzwf8FW19','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','shown','2026-11-28 16:24:29.186933+00:00',4,15,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(58,'x5R7uZjJMA6rpBka','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','shown','2026-11-28 16:24:29.292412+00:00',25,16,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(59,'yVCf6n_7Xu_eRFS5','Zondag is goed. Half drie, bij de ronde tafel?','shown','2026-11-28 17:24:29.147365+00:00',21,15,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(60,'O8rWFlT_J_kMIxjE','Tuesday is good. Do I need to send it before?','shown','2026-11-28 17:24:29.160304+00:00',34,16,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(61,'6oZhepLSB4eWWEYw','Half drie. Schrijf op wat je in die zeven maanden wél deed. Alles, ook de kleine dingen.','shown','2026-11-28 18:24:29.116649+00:00',4,15,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(62,'HMRESpAzRUawR6Mz','Yes, but put your hand over your number when you take the picture. Nobody needs that, not even me.','shown','2026-11-28 19:24:29.139248+00:00',25,16,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(63,'OLUeGv5b8TnCdOsX','Smart. I will.','shown','2026-11-28 20:24:29.119030+00:00',34,16,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(64,'LZJen3QWeclLiXa4','Hij mag in mijn tuin. Ik heb nog worst.','shown','2026-11-29 06:24:29.136763+00:00',7,17,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(65,'v3p-hsNkiaAEP_6E','Morgen is het zover. Ik heb mijn nagels geknipt en drie keer ‘achter’ gezegd tegen mijn huisgenoot.','shown','2026-11-29 07:24:30.603938+00:00',49,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(66,'AlU7Gi8BYPrUVEV0','Worst is zijn tweede naam. Woensdag om negen uur?','shown','2026-11-29 07:24:30.682628+00:00',48,17,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(67,'Rf9m2Xm_mVV9euRv','I wrote it down like that. My first sentence for Thursday.','shown','2026-11-29 08:24:29.213551+00:00',41,14,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(68,'Y8Vhgs90LzA5xYIV','Negen uur. Heeft hij een deken die naar huis ruikt? Neem die mee.','shown','2026-11-29 08:24:29.273272+00:00',7,17,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(69,'CXWtPfMStpKHaZZl','Dan ben je klaar. Laat je horen hoe het ging?','shown','2026-11-29 09:24:29.197177+00:00',8,11,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(70,'tYYwc5po4yEbWI4_','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','shown','2026-11-29 11:24:29.121484+00:00',36,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(71,'abJfKnzzC3sLDHao','Wat fijn! Kan ik ze morgen na vier uur komen passen?','shown','2026-11-29 12:24:30.601467+00:00',54,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(72,'I0V7EqiAg4GXbUgU','Taalcafé, een cursus Excel, twaalf cv''s van anderen, mijn oma. Telt mijn oma?','shown','2026-11-29 12:24:30.621042+00:00',21,15,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(73,'TJjUExqzV2er_kn1','Ja, ik ben er tot zes. Neem de sokken mee die je donderdag draagt, dat scheelt een halve maat.','shown','2026-11-29 13:24:29.127541+00:00',36,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(74,'y1YWYfgYwn2Xnokr','Je oma telt het meest. We maken er één zin van waar je niet rood van wordt.','shown','2026-11-29 13:24:29.178362+00:00',4,15,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(75,'7hja6WrbLGDwMZt4','Dat had ik nooit bedacht. Welke ingang is het, ik ken de straat niet zo goed?','shown','2026-11-29 14:24:29.156601+00:00',54,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(76,'CilXK3qMClVY32bJ','De deur naast de fietsenmaker, met het groene zeil. Bel maar aan, de bel hapert: twee keer drukken.','shown','2026-11-29 14:44:29.117991+00:00',36,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(77,'w1abOUr1rw3QvJK0','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','shown','2026-11-29 16:24:29.129647+00:00',10,19,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(78,'_jpMNJsL2MEf0r_3','Gebouwd? Ik heb thuis een servertje voor de foto''s van de familie.','shown','2026-11-29 17:24:29.165761+00:00',57,19,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(79,'zu57ImOctzLZEa09','Dat staat niet in je brief. Dat is je brief.','shown','2026-11-29 18:24:29.457424+00:00',10,19,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(80,'fBRJhnWlrOkSY6BY','Oh.','shown','2026-11-29 19:24:29.130787+00:00',57,19,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(81,'mxjCBCkgIKRgyTCz','Ik schrijf hem vanavond opnieuw. Met het servertje bovenaan.','shown','2026-11-29 19:54:29.121693+00:00',57,19,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(82,'JeBvDcewnq-RjI44','Ik kom om half vijf. Alvast bedankt, echt.','shown','2026-11-30 08:24:29.126835+00:00',54,18,'',NULL,NULL,NULL,0,NULL,'');
INSERT INTO "message" VALUES(83,'tVOMfphY-p5Cw2WJ','Tot straks. En neem je jasje mee, dan kijken we meteen naar het geheel.','shown','2026-11-30 09:14:29.156403+00:00',36,18,'',NULL,NULL,NULL,0,NULL,'');
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
INSERT INTO "moderation_case" VALUES(1,'xqxrGYRCuat5BkhX','request','eAqcrk_8REI3XGF4','GM0599','held',0,'2026-10-16 08:28:29.128869+00:00','2026-10-16 12:28:29.127870+00:00','2026-10-16 08:49:29.120496+00:00',23,'[]',2,'','','2026-10-30 10:24:29.150320+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(2,'w1H9ZIX3YBCv3_vM','request','9AT1NETidx9DP4f6','GM0503','held',0,'2026-10-21 07:28:29.120290+00:00','2026-10-21 11:28:29.119601+00:00','2026-10-21 07:49:29.135001+00:00',22,'[]',2,'','','2026-11-04 10:24:29.305046+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(3,'Mxgya6eVQaFqXGjI','profile','MlWBxLTcKW9Tuazz','GM0599','reported',1,'2026-11-04 08:24:29.269238+00:00','2026-11-05 08:24:29.261879+00:00','2026-11-04 14:24:29.160415+00:00',36,'[]',2,'','','2026-11-19 10:24:29.860663+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(4,'8uCvtPUX56rq9vDm','request','HYKxyR1nlED2jcee','GM0344','held',0,'2026-11-08 08:28:29.140568+00:00','2026-11-08 12:28:29.139305+00:00','2026-11-08 08:49:29.122408+00:00',35,'[]',2,'','','2026-11-22 10:24:29.658857+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(5,'h9pSkWn7SV8FcE1f','request','kM4-ZY1RgUOsXEJn','GM0599','held',0,'2026-11-10 07:28:29.222590+00:00','2026-11-10 11:28:29.213194+00:00','2026-11-10 07:49:29.129234+00:00',36,'[]',2,'','','2026-11-24 10:24:29.616927+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(6,'f6w_hujLPNJwjazU','outfit','zxDAgxjj-H4CF_NP','GM0344','held',0,'2026-11-12 06:28:29.171371+00:00','2026-11-12 10:28:29.167159+00:00','2026-11-12 06:49:29.144212+00:00',35,'[]',2,'','','2026-11-26 10:24:29.591298+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(7,'h0n5sfO01KpzIwgE','request','QAwcC7ULoFOatlFq','GM0599','held',0,'2026-11-12 09:28:29.184643+00:00','2026-11-12 13:28:29.177207+00:00','2026-11-12 09:49:29.124170+00:00',38,'[]',2,'','','2026-11-26 10:24:29.595362+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(8,'2pHc63HPc-AhJl2K','request','4NuA86bKQkSQV8B1','GM0599','held',0,'2026-11-14 06:28:29.166815+00:00','2026-11-14 10:28:29.156965+00:00','2026-11-14 06:49:29.188699+00:00',28,'[]',2,'','','2026-11-28 07:24:31.868464+00:00',NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(9,'qydJB4MaDvLm8X9n','request','vfCkZmhM-koWO5QY','GM0503','held',0,'2026-11-17 06:28:29.172931+00:00','2026-11-17 10:28:29.167588+00:00','2026-11-17 06:49:29.121508+00:00',45,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(10,'Rk495BnGb5TGpHo_','outfit','8AWh0Z0iPdyZpOqa','GM0599','held',0,'2026-11-17 07:28:29.212717+00:00','2026-11-17 11:28:29.199245+00:00','2026-11-17 07:49:29.155245+00:00',28,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(11,'clN1WXSwA3Xo5e0D','feedback','FoxmwAhX_tIOdCIT','GM0599','reported',1,'2026-11-17 17:24:29.218768+00:00','2026-11-18 17:24:29.217839+00:00','2026-11-17 18:54:29.770020+00:00',38,'[]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(12,'J5SwGO2RqIpq7__R','request','uVQhXN9TYIk8atKT','GM0344','held',0,'2026-11-18 08:28:29.606055+00:00','2026-11-18 12:28:29.599152+00:00','2026-11-18 08:49:29.140446+00:00',51,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(13,'tJl9Eu_rBxVGVQZc','request','OCHxYAARHyWRPacl','GM0599','held',0,'2026-11-20 08:28:29.243548+00:00','2026-11-20 12:28:29.241954+00:00','2026-11-20 08:49:29.143414+00:00',14,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(14,'CIRhH6Zbhs2Fx8x1','request','OCHxYAARHyWRPacl','GM0599','reported',1,'2026-11-20 10:04:29.496203+00:00','2026-11-20 14:04:29.495561+00:00','2026-11-20 10:05:29.214954+00:00',14,'[]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(15,'uBviiiAJfl7-Q0Ap','request','V0cj5WpNHh4r8ey2','GM0599','held',0,'2026-11-22 04:28:29.152151+00:00','2026-11-22 08:28:29.151035+00:00','2026-11-22 04:49:29.113049+00:00',54,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(16,'b0xTLRnTDINM7cn9','outfit','98lSQsQRONG8XirB','GM0599','held',0,'2026-11-23 05:28:29.291326+00:00','2026-11-23 09:28:29.289879+00:00','2026-11-23 05:49:29.134433+00:00',14,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(17,'prEB4jjToDM2G6a5','request','O7Exh9YOsNzXQrKa','GM0344','held',0,'2026-11-23 09:28:29.151635+00:00','2026-11-23 13:28:29.150295+00:00','2026-11-23 09:49:29.128879+00:00',55,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(18,'BQAypEVLfj8vW3Zo','request','65ZE1L7XpTAB6-cv','GM0599','held',0,'2026-11-23 13:28:29.194272+00:00','2026-11-23 17:28:29.182707+00:00','2026-11-23 14:24:29.719335+00:00',56,'["scam"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(19,'S8ZLVHltcxunEYP2','request','e5Iy0I10X5ht7BEp','GM0599','held',0,'2026-11-24 07:28:29.336968+00:00','2026-11-24 11:28:29.330024+00:00','2026-11-24 07:49:29.124864+00:00',33,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(20,'UNV_7hYPw0ONCOkd','request','HhPQSuYHycz5zIzO','GM0599','held',0,'2026-11-24 14:28:29.131744+00:00','2026-11-24 18:28:29.130617+00:00','2026-11-24 15:24:29.120495+00:00',56,'["scam"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(21,'8uyUa1ZUZM2OWPUg','request','Dy9HTqEBg94TijLD','GM0344','held',0,'2026-11-25 08:28:29.551017+00:00','2026-11-25 12:28:29.549837+00:00','2026-11-25 08:49:29.135813+00:00',39,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(22,'qtn9CEUakhdE42lQ','request','lKUWkYZW2jX1tYtZ','GM0599','held',0,'2026-11-26 05:28:29.452634+00:00','2026-11-26 09:28:29.442871+00:00','2026-11-26 05:49:29.147563+00:00',49,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(23,'7lzrNa2StEsWsMNu','request','o33IKJEaphaeaoad','GM0503','held',0,'2026-11-27 00:28:29.135037+00:00','2026-11-27 04:28:29.134125+00:00','2026-11-27 00:49:29.171266+00:00',53,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(24,'VPDXUS9ZOqoq4Qj5','request','jqcuCWGOVejBYXXq','GM0344','held',0,'2026-11-27 04:28:29.126099+00:00','2026-11-27 08:28:29.124606+00:00','2026-11-27 04:49:29.113173+00:00',31,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(25,'LGkUMUsXR3xw5Sd8','request','MqfKDYHoi26dLJta','GM0599','held',0,'2026-11-27 08:28:29.161508+00:00','2026-11-27 12:28:29.160007+00:00','2026-11-27 08:49:29.115697+00:00',43,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(26,'C11zTOAJ9DiPkogJ','request','7brJOpikcU0w14D2','GM0344','held',0,'2026-11-27 22:24:29.147032+00:00','2026-11-28 02:24:29.146252+00:00','2026-11-27 22:49:29.113441+00:00',29,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(27,'Fg1YUWS_aqUWYehK','request','4eYH87QlWEge-bsf','GM0503','held',0,'2026-11-28 02:28:29.119730+00:00','2026-11-28 06:28:29.118867+00:00','2026-11-28 02:49:29.126392+00:00',41,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(28,'B2WZ1N6mwewCcuhe','request','omF0tJP6ar1TJWBO','GM0599','held',0,'2026-11-28 03:28:29.130106+00:00','2026-11-28 07:28:29.129058+00:00','2026-11-28 03:49:29.121861+00:00',21,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(29,'wXW_NxlTPkH9LYfr','outfit','bMcDCRxxSezZ6nJS','GM0599','held',0,'2026-11-28 04:28:29.131194+00:00','2026-11-28 08:28:29.127012+00:00','2026-11-28 04:49:29.135263+00:00',49,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(30,'0sgd15lRd1ReOyO9','request','2s6IVQSDYuudnAdk','GM0599','held',0,'2026-11-28 07:24:29.860591+00:00','2026-11-28 11:24:29.850499+00:00','2026-11-28 07:49:29.128322+00:00',34,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(31,'U0CbZOZVRKIsT2Ba','outfit','NLjYUlnADYe1MlxD','GM0503','held',0,'2026-11-28 08:28:29.187676+00:00','2026-11-28 12:28:29.182142+00:00','2026-11-28 08:49:29.144369+00:00',37,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(32,'ByNA-bgarEhvFBPJ','outfit','a2xmQAqAdPXvvGnA','GM0599','held',0,'2026-11-28 14:28:29.266388+00:00','2026-11-28 18:28:29.257998+00:00','2026-11-28 14:49:29.152968+00:00',54,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(33,'Qsz7Rubzmf8KIayL','request','CIDaQoThb5oROBKn','GM0503','held',0,'2026-11-29 00:28:29.150038+00:00','2026-11-29 04:28:29.142814+00:00','2026-11-29 00:49:29.131864+00:00',48,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(34,'djKUfC2dmh8oOK7I','outfit','EnRm_vzdvQv8vyyu','GM0503','held',0,'2026-11-29 01:28:29.118636+00:00','2026-11-29 05:28:29.117418+00:00','2026-11-29 01:49:29.114793+00:00',48,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(35,'jbiE1RzmtB-xal9M','request','ttctTkgQAYRNDWDO','GM0344','held',0,'2026-11-29 04:24:29.209768+00:00','2026-11-29 08:24:29.208465+00:00','2026-11-29 04:49:29.136542+00:00',57,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(36,'cTTeWJTZeKwzs789','outfit','Hoj6xXCCJiVNca9Y','GM0344','held',0,'2026-11-29 05:28:29.146806+00:00','2026-11-29 09:28:29.145297+00:00','2026-11-29 05:49:29.126983+00:00',31,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(37,'vKF9IOr1kklQt8Mi','request','n8lbjyO_PzeqB8Sa','GM0599','held',0,'2026-11-29 06:28:29.158143+00:00','2026-11-29 10:28:29.156667+00:00','2026-11-29 06:49:29.120300+00:00',46,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(38,'Dj2c_wJQ_85ExPbv','outfit','NtM6h5BPZF3RDw6v','GM0599','held',0,'2026-11-29 07:28:29.143435+00:00','2026-11-29 11:28:29.141099+00:00','2026-11-29 07:49:29.115093+00:00',40,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(39,'myyZt8Z94GLb-Kwu','request','COB1jWAAdWfwhn2t','GM0599','held',0,'2026-11-29 09:28:29.281104+00:00','2026-11-29 13:28:29.278806+00:00','2026-11-29 09:49:29.123912+00:00',50,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(40,'4A7wECuZHN_70JmL','feedback','CZ4l_Z5F-GiLgnGQ','GM0599','reported',1,'2026-11-29 10:04:29.171304+00:00','2026-11-30 10:04:29.170333+00:00',NULL,38,'[]',2,'','',NULL,NULL,'','2026-11-30 10:24:29.399003+00:00','2026-11-30 04:24:29.541115+00:00');
INSERT INTO "moderation_case" VALUES(41,'aB_liOot2PSkKxPE','outfit','H83-rsWSmeeAEd1q','GM0599','held',0,'2026-11-29 12:28:29.193676+00:00','2026-11-29 16:28:29.192367+00:00','2026-11-29 12:49:29.114592+00:00',21,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(42,'4AFtM1A4XUc05ggw','outfit','YGXUGO8Dujo1gPPz','GM0344','held',0,'2026-11-29 18:28:29.154814+00:00','2026-11-29 22:28:29.142064+00:00','2026-11-29 18:49:29.127824+00:00',47,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(43,'n8u64T2Bulvj-54C','request','93X8Ee_3vNFYn4MM','GM0599','held',0,'2026-11-29 20:28:29.127248+00:00','2026-11-30 00:28:29.126218+00:00','2026-11-29 20:49:29.113807+00:00',40,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(44,'Ut-gxQl-If9R5xrW','request','y8qc8jz3Z8lQgqvq','GM0503','held',0,'2026-11-29 22:24:29.174198+00:00','2026-11-30 02:24:29.172965+00:00','2026-11-29 22:49:29.114498+00:00',37,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(45,'Y2mChJUCRQyBEUU0','request','sGDOuzpkrIHjBNCu','GM0599','held',0,'2026-11-29 23:28:29.129666+00:00','2026-11-30 03:28:29.128335+00:00','2026-11-29 23:49:29.114786+00:00',26,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(46,'3zpqHJEdbgSvfUU2','request','u3I46ZXijrlX4ygj','GM0344','held',0,'2026-11-30 00:28:29.124998+00:00','2026-11-30 04:28:29.124038+00:00','2026-11-30 00:49:29.113608+00:00',44,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(47,'AbZHdAJG_ISfhR9A','outfit','0UO_6EH3JVM_Hwxx','GM0599','held',0,'2026-11-30 00:28:29.137334+00:00','2026-11-30 04:28:29.136518+00:00','2026-11-30 00:49:29.165662+00:00',33,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(48,'BKPswPSfIT5p6cxP','outfit','oa_FJRTVgOKncvXZ','GM0599','held',0,'2026-11-30 01:28:29.128851+00:00','2026-11-30 05:28:29.127745+00:00','2026-11-30 01:49:29.122882+00:00',46,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(49,'938SYEujeCJVybKc','request','mw-bNjPigicPrfL9','GM0503','held',0,'2026-11-30 02:28:29.150742+00:00','2026-11-30 06:28:29.144047+00:00','2026-11-30 02:49:29.113205+00:00',32,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(50,'NUCGjg7gspYHX4hz','outfit','jj_oUEZuxk12fMaS','GM0344','held',0,'2026-11-30 02:28:29.177717+00:00','2026-11-30 06:28:29.174490+00:00','2026-11-30 02:49:29.218917+00:00',57,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(51,'dLRnk082gFwlOvxA','request','xulPs9M8WEAMhxii','GM0599','held',0,'2026-11-30 03:28:29.178873+00:00','2026-11-30 07:28:29.173465+00:00','2026-11-30 03:49:29.114086+00:00',52,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(52,'NUawjiDWXNM0MpJf','outfit','VdOLo_DnCRUqGnyy','GM0503','held',0,'2026-11-30 03:28:29.210814+00:00','2026-11-30 07:28:29.208139+00:00','2026-11-30 03:49:29.146104+00:00',53,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(53,'mGbIhA5QlluczMtT','request','7gOculgSQFrn0fol','GM0503','held',0,'2026-11-30 03:58:29.123779+00:00','2026-11-30 07:58:29.122783+00:00',NULL,58,'["first"]',2,'','',NULL,NULL,'','2026-11-30 10:24:29.390218+00:00','2026-11-30 07:24:29.743201+00:00');
INSERT INTO "moderation_case" VALUES(54,'z_9IjxuTHIYKYaBD','outfit','cBB8U0RrQtMVlghp','GM0599','held',0,'2026-11-30 04:08:29.119788+00:00','2026-11-30 08:08:29.118066+00:00','2026-11-30 04:29:29.115399+00:00',52,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(55,'LmpPwkgt2kIItics','request','6I6r5js2q6dTUH1P','GM0344','held',0,'2026-11-30 04:24:29.160694+00:00','2026-11-30 08:24:29.159824+00:00','2026-11-30 04:49:29.164830+00:00',47,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(56,'uyg2j3jRZsUirEj-','outfit','8g5tm3MuqPjAU5Y4','GM0599','held',0,'2026-11-30 04:58:29.124182+00:00','2026-11-30 08:58:29.123290+00:00','2026-11-30 05:19:29.114775+00:00',26,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(57,'Y4PKeZbcbuZbzc6a','request','PZZgrhd9Aso-gis5','GM0599','held',0,'2026-11-30 06:08:29.121223+00:00','2026-11-30 10:08:29.120049+00:00',NULL,60,'["first"]',2,'','',NULL,NULL,'','2026-11-30 10:24:29.399003+00:00','2026-11-30 10:24:29.399003+00:00');
INSERT INTO "moderation_case" VALUES(58,'myxXjDSv87nj1OLB','outfit','MIbPwvNUfwhDTTlM','GM0344','held',0,'2026-11-30 06:28:29.143661+00:00','2026-11-30 10:28:29.142677+00:00','2026-11-30 06:49:29.113955+00:00',44,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(59,'vGzrKalNMufOt0Tm','outfit','h4lce3tsnmfjG5jV','GM0599','held',0,'2026-11-30 07:18:29.278337+00:00','2026-11-30 11:18:29.264862+00:00',NULL,59,'["first"]',2,'','',NULL,NULL,'',NULL,'2026-11-30 10:24:29.399003+00:00');
INSERT INTO "moderation_case" VALUES(60,'fWFFgkfQJP6apcy6','offer','vFed6N5Cxj6O0Ij-','GM0599','reported',1,'2026-11-30 07:19:29.140446+00:00','2026-12-01 07:19:29.139770+00:00',NULL,38,'["grooming","meeting","number"]',1,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(61,'_Btc_byJWlaflF9-','outfit','CXZ5szkVYDyViMff','GM0599','held',0,'2026-11-30 07:28:29.123054+00:00','2026-11-30 11:28:29.116788+00:00','2026-11-30 07:49:29.118128+00:00',50,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(62,'z8FpytdX8LMxAo0V','request','DlV0RasWyrky0e4j','GM0599','held',0,'2026-11-30 07:48:29.141243+00:00','2026-11-30 11:48:29.133984+00:00',NULL,59,'["contact"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(63,'mn6PN90gXJ2cRSZ6','outfit','pFreIZw3iAGj27rI','GM0503','held',0,'2026-11-30 08:38:29.138164+00:00','2026-11-30 12:38:29.137541+00:00',NULL,58,'["first"]',2,'','',NULL,NULL,'',NULL,NULL);
INSERT INTO "moderation_case" VALUES(64,'7z771hBGedm_EAnb','outfit','cBB8U0RrQtMVlghp','GM0599','reported',1,'2026-11-30 09:44:29.153441+00:00','2026-12-01 09:44:29.152790+00:00',NULL,52,'[]',2,'','',NULL,NULL,'',NULL,NULL);
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
INSERT INTO "moderation_look" VALUES(1,'xqxrGYRCuat5BkhX','request','eAqcrk_8REI3XGF4',60,'2026-11-30 10:25:51.283602+00:00','2026-11-30 10:25:51.258493+00:00');
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
INSERT INTO "notice" VALUES(1,'60:23','A moderator has seen “{title}”. {who}.','{"title":"Oefenen voor een gesprek op een basisschool","who":"Alle deelnemers zien dit"}','/requests/eAqcrk_8REI3XGF4','2026-10-16 10:24:29.238418+00:00','2026-10-27 10:24:29.185729+00:00',NULL,23);
INSERT INTO "notice" VALUES(2,'70:22','A moderator has seen “{title}”. {who}.','{"title":"Een dag meelopen bij een machinebouwer","who":"Alle deelnemers zien dit"}','/requests/9AT1NETidx9DP4f6','2026-10-21 10:24:29.184266+00:00','2026-10-27 10:24:29.162622+00:00',NULL,22);
INSERT INTO "notice" VALUES(3,'74:23','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Oefenen voor een gesprek op een basisschool"}','/requests/eAqcrk_8REI3XGF4','2026-10-25 10:24:29.141350+00:00','2026-10-27 10:24:29.176531+00:00',23,23);
INSERT INTO "notice" VALUES(4,'91:4','A moderator looked. No house rule is broken: it stays.','{}','/reports/NQ9vSjXeTRx8-6si','2026-11-05 10:24:29.296585+00:00','2026-11-09 10:24:29.325746+00:00',NULL,4);
INSERT INTO "notice" VALUES(5,'101:35','A moderator has seen “{title}”. {who}.','{"title":"Gesprek bij een apotheek","who":"Alle deelnemers zien dit"}','/requests/HYKxyR1nlED2jcee','2026-11-08 10:24:29.176248+00:00','2026-11-09 02:24:29.118333+00:00',NULL,35);
INSERT INTO "notice" VALUES(6,'106:16','{name} wrote you a message.','{}','/conversations/Lzs22gCVnTW2v-_s','2026-11-09 10:24:29.115478+00:00','2026-11-09 10:24:29.373671+00:00',35,16);
INSERT INTO "notice" VALUES(7,'103:35','{name} offers help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/HYKxyR1nlED2jcee','2026-11-09 10:24:29.125483+00:00','2026-11-09 10:24:29.386858+00:00',16,35);
INSERT INTO "notice" VALUES(8,'105:16','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een apotheek"}','/conversations/Lzs22gCVnTW2v-_s','2026-11-09 10:24:29.136122+00:00','2026-11-09 10:24:29.365573+00:00',35,16);
INSERT INTO "notice" VALUES(9,'113:36','A moderator has seen “{title}”. {who}.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek","who":"Alle deelnemers zien dit"}','/requests/kM4-ZY1RgUOsXEJn','2026-11-10 10:24:29.153925+00:00','2026-11-17 10:24:30.241608+00:00',NULL,36);
INSERT INTO "notice" VALUES(10,'117:35','{name} wrote you a message.','{}','/conversations/Lzs22gCVnTW2v-_s','2026-11-11 10:24:29.135631+00:00','2026-11-17 10:24:30.225710+00:00',16,35);
INSERT INTO "notice" VALUES(11,'125:35','A moderator has seen “{title}”. {who}.','{"title":"Wit, of is dat alsof ik er al werk?","who":"Alle deelnemers zien dit"}','/outfits/zxDAgxjj-H4CF_NP','2026-11-12 09:28:29.260447+00:00','2026-11-17 10:24:30.206572+00:00',NULL,35);
INSERT INTO "notice" VALUES(12,'first:zxDAgxjj-H4CF_NP:35','{name} answered about your outfit: {job}. Read it now.','{"job":"Apothekersassistent"}','/outfits/zxDAgxjj-H4CF_NP','2026-11-12 09:28:29.523196+00:00','2026-11-17 10:24:30.186587+00:00',7,35);
INSERT INTO "notice" VALUES(13,'133:38','A moderator has seen “{title}”. {who}.','{"title":"Brief voor buitendienst, graag kort","who":"Alle deelnemers zien dit"}','/requests/QAwcC7ULoFOatlFq','2026-11-12 10:24:29.376873+00:00','2026-11-12 22:24:29.123051+00:00',NULL,38);
INSERT INTO "notice" VALUES(14,'helped:ienP2_z_cCF0MYxD:7','What you said helped {name}. Thank you.','{}','/outfits/zxDAgxjj-H4CF_NP','2026-11-12 10:24:29.484500+00:00','2026-11-17 10:24:30.041533+00:00',35,7);
INSERT INTO "notice" VALUES(15,'141:38','{name} wrote you a message.','{}','/conversations/x4iLqYiH_tfFh2p5','2026-11-13 10:24:29.138485+00:00','2026-11-17 10:24:30.276166+00:00',4,38);
INSERT INTO "notice" VALUES(16,'137:38','{name} offers help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/QAwcC7ULoFOatlFq','2026-11-13 10:24:29.168897+00:00','2026-11-16 10:24:29.125960+00:00',4,38);
INSERT INTO "notice" VALUES(17,'139:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor buitendienst, graag kort"}','/conversations/x4iLqYiH_tfFh2p5','2026-11-13 10:24:29.194242+00:00','2026-11-17 10:24:30.021526+00:00',38,4);
INSERT INTO "notice" VALUES(18,'144:35','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Apothekersassistent"}','/outfits/zxDAgxjj-H4CF_NP','2026-11-14 06:28:29.286275+00:00','2026-11-17 10:24:30.165825+00:00',NULL,35);
INSERT INTO "notice" VALUES(19,'152:16','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een apotheek"}','/requests/HYKxyR1nlED2jcee','2026-11-14 10:24:29.267418+00:00','2026-11-14 11:24:29.114013+00:00',35,16);
INSERT INTO "notice" VALUES(20,'152:35','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een apotheek"}','/requests/HYKxyR1nlED2jcee','2026-11-14 10:24:29.307007+00:00','2026-11-14 10:28:29.115386+00:00',35,35);
INSERT INTO "notice" VALUES(21,'149:28','A moderator has seen “{title}”. {who}.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht","who":"Alle deelnemers zien dit"}','/requests/4NuA86bKQkSQV8B1','2026-11-14 10:24:29.629726+00:00','2026-11-14 22:24:29.128781+00:00',NULL,28);
INSERT INTO "notice" VALUES(22,'161:28','{name} wrote you a message.','{}','/conversations/A_j8PtgoqlLce-sI','2026-11-15 10:24:29.119830+00:00','2026-11-16 07:24:29.110844+00:00',42,28);
INSERT INTO "notice" VALUES(23,'157:28','{name} offers help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/4NuA86bKQkSQV8B1','2026-11-15 10:24:29.135435+00:00','2026-11-17 10:24:30.097875+00:00',42,28);
INSERT INTO "notice" VALUES(24,'159:42','{name} chose your offer: “{title}”. You can talk now.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/conversations/A_j8PtgoqlLce-sI','2026-11-15 10:24:29.152700+00:00','2026-11-17 10:24:30.326056+00:00',28,42);
INSERT INTO "notice" VALUES(25,'155:16','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een apotheek"}','/requests/HYKxyR1nlED2jcee','2026-11-15 10:24:29.178815+00:00','2026-11-17 10:24:30.048634+00:00',35,16);
INSERT INTO "notice" VALUES(26,'156:35','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een apotheek"}','/requests/HYKxyR1nlED2jcee','2026-11-15 10:24:29.198213+00:00','2026-11-17 10:24:30.146935+00:00',35,35);
INSERT INTO "notice" VALUES(27,'153:35','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Apothekersassistent"}','/outfits/zxDAgxjj-H4CF_NP','2026-11-15 10:24:29.284299+00:00','2026-11-17 10:24:30.128672+00:00',NULL,35);
INSERT INTO "notice" VALUES(28,'asked-how:zxDAgxjj-H4CF_NP','How did it go: {job}? One tap, and who helped you hears it.','{"job":"Apothekersassistent"}','/outfits/zxDAgxjj-H4CF_NP','2026-11-15 10:24:29.297642+00:00','2026-11-17 10:24:30.109620+00:00',NULL,35);
INSERT INTO "notice" VALUES(29,'164:42','{name} wrote you a message.','{}','/conversations/A_j8PtgoqlLce-sI','2026-11-16 10:24:29.149875+00:00','2026-11-17 10:24:30.297589+00:00',28,42);
INSERT INTO "notice" VALUES(30,'166:4','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Brief voor buitendienst, graag kort"}','/requests/QAwcC7ULoFOatlFq','2026-11-16 10:24:29.162327+00:00','2026-11-16 11:24:29.124488+00:00',38,4);
INSERT INTO "notice" VALUES(31,'166:38','“{title}” is done. You can still thank the one who helped.','{"title":"Brief voor buitendienst, graag kort"}','/requests/QAwcC7ULoFOatlFq','2026-11-16 10:24:29.170327+00:00','2026-11-16 10:28:29.115877+00:00',38,38);
INSERT INTO "notice" VALUES(32,'167:4','{name} thanks you for your help with “{title}”.','{"title":"Brief voor buitendienst, graag kort"}','/requests/QAwcC7ULoFOatlFq','2026-11-17 06:28:29.130530+00:00','2026-11-17 10:24:30.005616+00:00',38,4);
INSERT INTO "notice" VALUES(33,'168:38','The one who helped with “{title}” said how it went.','{"title":"Brief voor buitendienst, graag kort"}','/requests/QAwcC7ULoFOatlFq','2026-11-17 06:28:29.148157+00:00','2026-11-17 10:24:30.265861+00:00',38,38);
INSERT INTO "notice" VALUES(34,'173:45','A moderator has seen “{title}”. {who}.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?","who":"Alle deelnemers zien dit"}','/requests/vfCkZmhM-koWO5QY','2026-11-17 07:28:29.288021+00:00','2026-11-17 10:24:30.333659+00:00',NULL,45);
INSERT INTO "notice" VALUES(35,'180:28','A moderator has seen “{title}”. {who}.','{"title":"Is een lange jurk zakelijk genoeg met een jasje erover?","who":"Alle deelnemers zien dit"}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-17 10:24:29.193596+00:00','2026-11-17 10:24:30.069714+00:00',NULL,28);
INSERT INTO "notice" VALUES(36,'193:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-17 18:54:29.162026+00:00','2026-11-18 02:24:29.166898+00:00',4,45);
INSERT INTO "notice" VALUES(37,'helped:MPzWGc_2LKJ97-dk:11','What you said helped {name}. Thank you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-17 18:54:29.358124+00:00','2026-11-22 10:24:29.695897+00:00',28,11);
INSERT INTO "notice" VALUES(38,'helped:XvZ9S2xZAMJqCNBb:21','What you said helped {name}. Thank you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-17 18:54:29.551124+00:00','2026-11-22 10:24:29.816606+00:00',28,21);
INSERT INTO "notice" VALUES(39,'199:28','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Assistent boekhouder"}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-17 18:54:29.658095+00:00','2026-11-22 10:24:29.973821+00:00',NULL,28);
INSERT INTO "notice" VALUES(40,'214:45','{name} wrote you a message.','{}','/conversations/HxqE-hDMaUvws0qj','2026-11-20 08:28:29.142814+00:00','2026-11-22 10:24:30.184006+00:00',9,45);
INSERT INTO "notice" VALUES(41,'208:45','{name} offers help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-18 08:28:29.245998+00:00','2026-11-22 10:24:29.112700+00:00',9,45);
INSERT INTO "notice" VALUES(42,'209:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-18 08:28:29.305930+00:00','2026-11-22 10:24:29.688044+00:00',45,4);
INSERT INTO "notice" VALUES(43,'211:9','{name} chose your offer: “{title}”. You can talk now.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/conversations/HxqE-hDMaUvws0qj','2026-11-18 08:28:29.373974+00:00','2026-11-20 08:24:29.194955+00:00',45,9);
INSERT INTO "notice" VALUES(44,'202:38','A moderator has a warning for you about “{title}”. Why: {reason}','{"title":"Saai.","reason":"\u2018Saai\u2019 helpt Esma niet. Schrijf wat anders kan, en hoe. Dan is het feedback."}','/decisions/yEPOsPOI0wh3XoUh','2026-11-18 08:28:29.762333+00:00','2026-11-22 10:24:30.120713+00:00',NULL,38);
INSERT INTO "notice" VALUES(45,'202:28','A moderator has warned the author.','{}','/reports/AVkVTurrFxYcY0Lo','2026-11-18 08:28:29.787416+00:00','2026-11-22 10:24:29.962587+00:00',NULL,28);
INSERT INTO "notice" VALUES(46,'222:36','{name} offers help with “{title}”.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/kM4-ZY1RgUOsXEJn','2026-11-18 10:24:29.322142+00:00','2026-11-22 10:24:30.018969+00:00',16,36);
INSERT INTO "notice" VALUES(47,'221:42','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/4NuA86bKQkSQV8B1','2026-11-18 10:24:29.347241+00:00','2026-11-18 11:24:29.144195+00:00',28,42);
INSERT INTO "notice" VALUES(48,'221:28','“{title}” is done. You can still thank the one who helped.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/4NuA86bKQkSQV8B1','2026-11-18 10:24:29.351149+00:00','2026-11-18 10:28:29.115577+00:00',28,28);
INSERT INTO "notice" VALUES(49,'218:51','A moderator has seen “{title}”. {who}.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?","who":"Alle deelnemers zien dit"}','/requests/uVQhXN9TYIk8atKT','2026-11-18 10:24:29.375454+00:00','2026-11-19 00:24:29.150960+00:00',NULL,51);
INSERT INTO "notice" VALUES(50,'229:51','{name} wrote you a message.','{}','/conversations/fpkaojAiFVXkSXP9','2026-11-19 10:24:29.228585+00:00','2026-11-22 10:24:30.246177+00:00',24,51);
INSERT INTO "notice" VALUES(51,'225:51','{name} offers help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/uVQhXN9TYIk8atKT','2026-11-19 10:24:29.238618+00:00','2026-11-21 07:24:29.140444+00:00',24,51);
INSERT INTO "notice" VALUES(52,'227:24','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/conversations/fpkaojAiFVXkSXP9','2026-11-19 10:24:29.255220+00:00','2026-11-22 10:24:29.905300+00:00',51,24);
INSERT INTO "notice" VALUES(53,'232:16','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Sollicitatie bij een warenhuis, groepsgesprek"}','/requests/kM4-ZY1RgUOsXEJn','2026-11-19 10:24:29.266597+00:00','2026-11-22 10:24:29.780825+00:00',36,16);
INSERT INTO "notice" VALUES(54,'223:42','{name} thanks you for your help with “{title}”.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/4NuA86bKQkSQV8B1','2026-11-19 10:24:29.328791+00:00','2026-11-22 10:24:30.139961+00:00',28,42);
INSERT INTO "notice" VALUES(55,'224:28','The one who helped with “{title}” said how it went.','{"title":"Gesprek bij een administratiekantoor, ik praat te zacht"}','/requests/4NuA86bKQkSQV8B1','2026-11-19 10:24:29.380523+00:00','2026-11-22 10:24:29.952214+00:00',28,28);
INSERT INTO "notice" VALUES(57,'242:14','A moderator has hidden “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Je vraag leek niet over werk te gaan."}','/decisions/zAbYWtXb_imtDsrT','2026-11-20 10:04:29.243248+00:00','2026-11-22 10:24:29.768248+00:00',NULL,14);
INSERT INTO "notice" VALUES(58,'242:38','A moderator has hidden it. Only the author still sees it.','{}','/reports/CYNNrNiNGWnltGHE','2026-11-20 10:04:29.264394+00:00','2026-11-22 10:24:30.092215+00:00',NULL,38);
INSERT INTO "notice" VALUES(59,'245:14','A moderator took back the decision about “{title}”. Why: {reason}','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","reason":"Ik had de tweede regel niet gelezen: je vraag gaat juist over solliciteren in de zorg. Het spijt me."}','/decisions/zAbYWtXb_imtDsrT','2026-11-20 10:05:29.133821+00:00','2026-11-22 10:24:29.748734+00:00',NULL,14);
INSERT INTO "notice" VALUES(60,'245:38','A moderator took back the decision about something you reported. It is looked at again.','{}','/reports/CYNNrNiNGWnltGHE','2026-11-20 10:05:29.136559+00:00','2026-11-22 10:24:30.076386+00:00',NULL,38);
INSERT INTO "notice" VALUES(61,'246:14','A moderator has seen “{title}”. {who}.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg","who":"Alle deelnemers zien dit"}','/requests/OCHxYAARHyWRPacl','2026-11-20 10:24:29.246633+00:00','2026-11-20 19:24:29.124347+00:00',NULL,14);
INSERT INTO "notice" VALUES(62,'246:38','A moderator looked. No house rule is broken: it stays.','{}','/reports/CYNNrNiNGWnltGHE','2026-11-20 10:24:29.254567+00:00','2026-11-22 10:24:30.051986+00:00',NULL,38);
INSERT INTO "notice" VALUES(63,'told:8AWh0Z0iPdyZpOqa:11','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-20 10:24:29.317943+00:00','2026-11-22 10:24:29.694391+00:00',28,11);
INSERT INTO "notice" VALUES(64,'told:8AWh0Z0iPdyZpOqa:21','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-20 10:24:29.339356+00:00','2026-11-22 10:24:29.804045+00:00',28,21);
INSERT INTO "notice" VALUES(65,'told:8AWh0Z0iPdyZpOqa:36','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-20 10:24:29.363804+00:00','2026-11-22 10:24:30.004168+00:00',28,36);
INSERT INTO "notice" VALUES(66,'told:8AWh0Z0iPdyZpOqa:38','{name} had the interview you helped with. It was hard, and there is a sentence for you.','{}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-20 10:24:29.379433+00:00','2026-11-22 10:24:30.038469+00:00',28,38);
INSERT INTO "notice" VALUES(67,'254:12','{name} wrote you a message.','{}','/conversations/KCEUWtX4AjCU2UZy','2026-11-21 10:24:29.151773+00:00','2026-11-22 10:24:29.703551+00:00',14,12);
INSERT INTO "notice" VALUES(68,'249:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-21 10:24:29.207568+00:00','2026-11-22 10:24:29.738012+00:00',12,14);
INSERT INTO "notice" VALUES(69,'250:14','{name} offers help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-21 10:24:29.296261+00:00','2026-11-22 10:24:29.721303+00:00',7,14);
INSERT INTO "notice" VALUES(70,'251:7','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-21 10:24:29.346361+00:00','2026-11-22 10:24:29.690646+00:00',14,7);
INSERT INTO "notice" VALUES(71,'253:12','{name} chose your offer: “{title}”. You can talk now.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/conversations/KCEUWtX4AjCU2UZy','2026-11-21 10:24:29.507983+00:00','2026-11-22 10:24:29.701170+00:00',14,12);
INSERT INTO "notice" VALUES(72,'258:24','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/uVQhXN9TYIk8atKT','2026-11-21 10:24:29.609334+00:00','2026-11-22 10:24:29.888094+00:00',51,24);
INSERT INTO "notice" VALUES(73,'258:51','“{title}” is done. You can still thank the one who helped.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/uVQhXN9TYIk8atKT','2026-11-21 10:24:29.618280+00:00','2026-11-22 10:24:30.227815+00:00',51,51);
INSERT INTO "notice" VALUES(74,'259:24','{name} thanks you for your help with “{title}”.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/uVQhXN9TYIk8atKT','2026-11-21 10:24:29.637130+00:00','2026-11-22 10:24:29.876207+00:00',51,24);
INSERT INTO "notice" VALUES(75,'260:51','The one who helped with “{title}” said how it went.','{"title":"Hoe zeg ik dat ik rust nodig heb om goed te werken?"}','/requests/uVQhXN9TYIk8atKT','2026-11-21 10:24:29.660297+00:00','2026-11-22 10:24:30.203959+00:00',51,51);
INSERT INTO "notice" VALUES(76,'261:22','The time for “{title}” is up. That happens. You can ask again with one tap.','{"title":"Een dag meelopen bij een machinebouwer"}','/requests/9AT1NETidx9DP4f6','2026-11-22 04:28:29.128321+00:00','2026-11-22 10:24:29.848178+00:00',22,22);
INSERT INTO "notice" VALUES(77,'262:28','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Assistent boekhouder"}','/outfits/8AWh0Z0iPdyZpOqa','2026-11-22 04:28:29.163308+00:00','2026-11-22 10:24:29.928192+00:00',NULL,28);
INSERT INTO "notice" VALUES(78,'269:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-22 10:24:29.128267+00:00','2026-11-22 10:24:30.296608+00:00',21,54);
INSERT INTO "notice" VALUES(79,'271:9','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-22 10:24:29.156055+00:00','2026-11-22 10:24:29.692574+00:00',45,9);
INSERT INTO "notice" VALUES(80,'271:45','“{title}” is done. You can still thank the one who helped.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-22 10:24:29.159108+00:00','2026-11-22 10:24:30.164001+00:00',45,45);
INSERT INTO "notice" VALUES(81,'265:54','A moderator has seen “{title}”. {who}.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg","who":"Alle deelnemers zien dit"}','/requests/V0cj5WpNHh4r8ey2','2026-11-22 10:24:29.182294+00:00','2026-11-22 10:24:30.276116+00:00',NULL,54);
INSERT INTO "notice" VALUES(82,'280:54','{name} wrote you a message.','{}','/conversations/mcOKE3w_yrB8svTS','2026-11-23 05:28:29.155061+00:00','2026-11-23 08:24:29.110956+00:00',21,54);
INSERT INTO "notice" VALUES(83,'275:54','{name} offers help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-23 05:28:29.167815+00:00','2026-11-24 06:24:29.153706+00:00',4,54);
INSERT INTO "notice" VALUES(84,'276:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-23 05:28:29.176461+00:00','2026-11-25 10:24:30.150932+00:00',54,4);
INSERT INTO "notice" VALUES(85,'278:21','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/conversations/mcOKE3w_yrB8svTS','2026-11-23 05:28:29.197292+00:00','2026-11-25 10:24:30.308843+00:00',54,21);
INSERT INTO "notice" VALUES(86,'273:9','{name} thanks you for your help with “{title}”.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-23 05:28:29.252582+00:00','2026-11-25 10:24:30.160118+00:00',45,9);
INSERT INTO "notice" VALUES(87,'274:45','The one who helped with “{title}” said how it went.','{"title":"Ik stopte met studeren. Hoe schrijf ik dat op?"}','/requests/vfCkZmhM-koWO5QY','2026-11-23 05:28:29.274851+00:00','2026-11-25 10:24:30.384765+00:00',45,45);
INSERT INTO "notice" VALUES(88,'292:14','{name} wrote you a message.','{}','/conversations/KCEUWtX4AjCU2UZy','2026-11-23 09:28:29.132558+00:00','2026-11-25 10:24:30.253418+00:00',12,14);
INSERT INTO "notice" VALUES(89,'293:21','{name} wrote you a message.','{}','/conversations/mcOKE3w_yrB8svTS','2026-11-23 09:28:29.122281+00:00','2026-11-25 10:24:30.297023+00:00',54,21);
INSERT INTO "notice" VALUES(90,'290:14','A moderator has seen “{title}”. {who}.','{"title":"Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.","who":"Alle deelnemers zien dit"}','/outfits/98lSQsQRONG8XirB','2026-11-23 09:28:29.213587+00:00','2026-11-25 10:24:30.231422+00:00',NULL,14);
INSERT INTO "notice" VALUES(91,'first:98lSQsQRONG8XirB:14','{name} answered about your outfit: {job}. Read it now.','{"job":"Verzorgende in de thuiszorg"}','/outfits/98lSQsQRONG8XirB','2026-11-23 09:28:29.269350+00:00','2026-11-25 10:24:30.223492+00:00',12,14);
INSERT INTO "notice" VALUES(92,'302:55','A moderator has seen “{title}”. {who}.','{"title":"Welke banen passen bij tot september?","who":"Alle deelnemers zien dit"}','/requests/O7Exh9YOsNzXQrKa','2026-11-23 10:24:29.126223+00:00','2026-11-24 00:24:29.136711+00:00',NULL,55);
INSERT INTO "notice" VALUES(93,'helped:ZqL6xLpwkGHNi3Kx:12','What you said helped {name}. Thank you.','{}','/outfits/98lSQsQRONG8XirB','2026-11-23 10:24:29.138193+00:00','2026-11-25 10:24:30.193316+00:00',14,12);
INSERT INTO "notice" VALUES(94,'315:55','{name} offers help with “{title}”.','{"title":"Welke banen passen bij tot september?"}','/requests/O7Exh9YOsNzXQrKa','2026-11-23 14:24:29.454501+00:00','2026-11-24 00:24:29.136711+00:00',11,55);
INSERT INTO "notice" VALUES(95,'314:14','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Verzorgende in de thuiszorg"}','/outfits/98lSQsQRONG8XirB','2026-11-23 14:24:29.627249+00:00','2026-11-25 10:24:30.213027+00:00',NULL,14);
INSERT INTO "notice" VALUES(96,'322:55','{name} wrote you a message.','{}','/conversations/Oqj9STFySbCqEkyg','2026-11-24 07:28:29.129519+00:00','2026-11-25 10:24:30.428756+00:00',11,55);
INSERT INTO "notice" VALUES(97,'319:11','{name} chose your offer: “{title}”. You can talk now.','{"title":"Welke banen passen bij tot september?"}','/conversations/Oqj9STFySbCqEkyg','2026-11-24 07:28:29.161400+00:00','2026-11-25 10:24:30.183510+00:00',55,11);
INSERT INTO "notice" VALUES(98,'325:21','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-24 07:28:29.208818+00:00','2026-11-25 10:24:30.284932+00:00',54,21);
INSERT INTO "notice" VALUES(99,'325:54','“{title}” is done. You can still thank the one who helped.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-24 07:28:29.226889+00:00','2026-11-25 10:24:30.409560+00:00',54,54);
INSERT INTO "notice" VALUES(100,'326:21','{name} thanks you for your help with “{title}”.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-24 07:28:29.265318+00:00','2026-11-25 10:24:30.271748+00:00',54,21);
INSERT INTO "notice" VALUES(101,'327:54','The one who helped with “{title}” said how it went.','{"title":"Wie kijkt naar mijn cv? Het is erg leeg"}','/requests/V0cj5WpNHh4r8ey2','2026-11-24 07:28:29.286884+00:00','2026-11-25 10:24:30.405032+00:00',54,54);
INSERT INTO "notice" VALUES(102,'316:56','A moderator has taken away “{title}”. Why: {reason}','{"title":"Verdien 2000 euro per maand vanuit huis","reason":"Voor werk hoef je nooit eerst te betalen. Zulke berichten halen we weg."}','/decisions/mOVnTMu8ieMTrut9','2026-11-24 07:28:29.442607+00:00','2026-11-25 10:24:30.458546+00:00',NULL,56);
INSERT INTO "notice" VALUES(103,'332:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-24 10:24:29.129756+00:00','2026-11-24 22:24:29.117902+00:00',4,33);
INSERT INTO "notice" VALUES(104,'330:33','A moderator has seen “{title}”. {who}.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?","who":"Alle deelnemers zien dit"}','/requests/e5Iy0I10X5ht7BEp','2026-11-24 10:24:29.170526+00:00','2026-11-24 22:24:29.117902+00:00',NULL,33);
INSERT INTO "notice" VALUES(105,'334:33','{name} offers help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-24 14:28:29.114973+00:00','2026-11-24 22:24:29.117902+00:00',27,33);
INSERT INTO "notice" VALUES(106,'343:33','{name} wrote you a message.','{}','/conversations/s2PXosd81RkrIleN','2026-11-25 08:28:29.240990+00:00','2026-11-25 10:24:30.343838+00:00',27,33);
INSERT INTO "notice" VALUES(107,'339:4','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-25 08:28:29.308456+00:00','2026-11-25 10:24:30.128638+00:00',33,4);
INSERT INTO "notice" VALUES(108,'341:27','{name} chose your offer: “{title}”. You can talk now.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/conversations/s2PXosd81RkrIleN','2026-11-25 08:28:29.354516+00:00','2026-11-25 10:24:30.323656+00:00',33,27);
INSERT INTO "notice" VALUES(109,'337:56','A moderator has suspended your account, because of “{title}”. Why: {reason} Do you think this is wrong? Ask your municipality to look again.','{"title":"Nog vijf plekken: thuis verdienen","reason":"Je plaatste hetzelfde nog een keer. Daarom is je account gesloten."}','/decisions/IlELzZD2jANQ6ft8','2026-11-25 08:28:29.793210+00:00','2026-11-25 10:24:30.447592+00:00',NULL,56);
INSERT INTO "notice" VALUES(110,'350:39','A moderator has seen “{title}”. {who}.','{"title":"Een eigen koffiekar: klopt mijn sommetje?","who":"Alle deelnemers zien dit"}','/requests/Dy9HTqEBg94TijLD','2026-11-25 10:24:29.181014+00:00','2026-11-25 10:24:30.367627+00:00',NULL,39);
INSERT INTO "notice" VALUES(111,'356:39','{name} wrote you a message.','{}','/conversations/QEmftE1ql0MNHD5d','2026-11-26 05:28:29.152500+00:00','2026-11-27 06:24:29.110276+00:00',28,39);
INSERT INTO "notice" VALUES(112,'352:39','{name} offers help with “{title}”.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/requests/Dy9HTqEBg94TijLD','2026-11-26 05:28:29.212476+00:00','2026-11-27 10:24:29.616628+00:00',28,39);
INSERT INTO "notice" VALUES(113,'354:28','{name} chose your offer: “{title}”. You can talk now.','{"title":"Een eigen koffiekar: klopt mijn sommetje?"}','/conversations/QEmftE1ql0MNHD5d','2026-11-26 05:28:29.288378+00:00','2026-11-27 10:24:29.608739+00:00',39,28);
INSERT INTO "notice" VALUES(114,'365:49','{name} offers help with “{title}”.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/requests/lKUWkYZW2jX1tYtZ','2026-11-26 10:24:29.118609+00:00','2026-11-26 12:24:29.151724+00:00',8,49);
INSERT INTO "notice" VALUES(115,'362:12','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-26 10:24:29.141847+00:00','2026-11-27 10:24:29.601635+00:00',14,12);
INSERT INTO "notice" VALUES(116,'362:14','“{title}” is done. You can still thank the one who helped.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-26 10:24:29.147016+00:00','2026-11-27 10:24:29.605091+00:00',14,14);
INSERT INTO "notice" VALUES(117,'363:12','{name} thanks you for your help with “{title}”.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-26 10:24:29.154551+00:00','2026-11-27 10:24:29.600149+00:00',14,12);
INSERT INTO "notice" VALUES(118,'364:14','The one who helped with “{title}” said how it went.','{"title":"Na vijf jaar thuis weer solliciteren in de zorg"}','/requests/OCHxYAARHyWRPacl','2026-11-26 10:24:29.162034+00:00','2026-11-27 10:24:29.603442+00:00',14,14);
INSERT INTO "notice" VALUES(119,'359:49','A moderator has seen “{title}”. {who}.','{"title":"Proefdag in een keuken: wat verwachten ze?","who":"Alle deelnemers zien dit"}','/requests/lKUWkYZW2jX1tYtZ','2026-11-26 10:24:29.182553+00:00','2026-11-26 12:24:29.151724+00:00',NULL,49);
INSERT INTO "notice" VALUES(121,'369:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"Proefdag in een keuken: wat verwachten ze?"}','/conversations/QNcSd_B2NQSM6BPU','2026-11-27 00:28:29.120567+00:00','2026-11-27 09:24:29.110577+00:00',49,8);
INSERT INTO "notice" VALUES(122,'374:53','A moderator has seen “{title}”. {who}.','{"title":"My nursing diploma is being checked: what can I do meanwhile?","who":"All members see this"}','/requests/o33IKJEaphaeaoad','2026-11-27 04:28:29.137770+00:00','2026-11-27 10:24:29.623565+00:00',NULL,53);
INSERT INTO "notice" VALUES(123,'381:28','{name} wrote you a message.','{}','/conversations/QEmftE1ql0MNHD5d','2026-11-27 08:28:29.114300+00:00','2026-11-27 10:24:29.607128+00:00',39,28);
INSERT INTO "notice" VALUES(125,'380:53','{name} offers help with “{title}”.','{"title":"My nursing diploma is being checked: what can I do\u2026"}','/requests/o33IKJEaphaeaoad','2026-11-27 08:28:29.130170+00:00','2026-11-27 10:24:29.622050+00:00',7,53);
INSERT INTO "notice" VALUES(126,'384:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/jqcuCWGOVejBYXXq','2026-11-27 08:28:29.137919+00:00','2026-11-27 10:24:29.612815+00:00',10,31);
INSERT INTO "notice" VALUES(127,'378:31','A moderator has seen “{title}”. {who}.','{"title":"Technisch gesprek voor frontend, met live coderen","who":"Alle deelnemers zien dit"}','/requests/jqcuCWGOVejBYXXq','2026-11-27 08:28:29.190675+00:00','2026-11-27 10:24:29.610922+00:00',NULL,31);
INSERT INTO "notice" VALUES(129,'386:43','A moderator has seen “{title}”. {who}.','{"title":"Brief voor een leerplek als helpende","who":"Alle deelnemers zien dit"}','/requests/MqfKDYHoi26dLJta','2026-11-27 10:24:29.147712+00:00','2026-11-27 10:24:29.618494+00:00',NULL,43);
INSERT INTO "notice" VALUES(130,'told:98lSQsQRONG8XirB:7','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/98lSQsQRONG8XirB','2026-11-27 10:24:29.160130+00:00','2026-11-27 10:24:29.592827+00:00',14,7);
INSERT INTO "notice" VALUES(131,'told:98lSQsQRONG8XirB:12','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/98lSQsQRONG8XirB','2026-11-27 10:24:29.163869+00:00','2026-11-27 10:24:29.598293+00:00',14,12);
INSERT INTO "notice" VALUES(132,'told:98lSQsQRONG8XirB:37','{name} got the job that you helped with, and there is a sentence for you.','{}','/outfits/98lSQsQRONG8XirB','2026-11-27 10:24:29.167838+00:00','2026-11-27 10:24:29.614838+00:00',14,37);
INSERT INTO "notice" VALUES(133,'391:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/MqfKDYHoi26dLJta','2026-11-27 13:24:29.116299+00:00','2026-11-27 19:24:29.130523+00:00',6,43);
INSERT INTO "notice" VALUES(134,'390:14','Your photos are destroyed: {job}. Nothing of them is left with us.','{"job":"Verzorgende in de thuiszorg"}','/outfits/98lSQsQRONG8XirB','2026-11-27 13:24:29.128008+00:00','2026-11-28 10:24:29.698168+00:00',NULL,14);
INSERT INTO "notice" VALUES(135,'392:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/MqfKDYHoi26dLJta','2026-11-27 16:24:29.136765+00:00','2026-11-27 19:24:29.130523+00:00',5,43);
INSERT INTO "notice" VALUES(136,'393:31','{name} offers help with “{title}”.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/jqcuCWGOVejBYXXq','2026-11-27 16:24:29.145194+00:00','2026-11-28 10:24:29.719201+00:00',32,31);
INSERT INTO "notice" VALUES(137,'394:43','{name} offers help with “{title}”.','{"title":"Brief voor een leerplek als helpende"}','/requests/MqfKDYHoi26dLJta','2026-11-27 16:24:29.156114+00:00','2026-11-27 19:24:29.130523+00:00',21,43);
INSERT INTO "notice" VALUES(138,'395:32','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/requests/jqcuCWGOVejBYXXq','2026-11-27 16:24:29.164792+00:00','2026-11-28 10:24:29.721177+00:00',31,32);
INSERT INTO "notice" VALUES(139,'397:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Technisch gesprek voor frontend, met live coderen"}','/conversations/5grzGnhMC2OIktAm','2026-11-27 16:24:29.174421+00:00','2026-11-27 18:24:29.115121+00:00',31,10);
INSERT INTO "notice" VALUES(140,'399:31','{name} wrote you a message.','{}','/conversations/5grzGnhMC2OIktAm','2026-11-27 19:24:29.180421+00:00','2026-11-28 10:24:29.717453+00:00',10,31);
INSERT INTO "notice" VALUES(141,'400:5','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/MqfKDYHoi26dLJta','2026-11-27 19:24:29.196904+00:00','2026-11-28 10:24:29.687324+00:00',43,5);
INSERT INTO "notice" VALUES(142,'401:21','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Brief voor een leerplek als helpende"}','/requests/MqfKDYHoi26dLJta','2026-11-27 19:24:29.220361+00:00','2026-11-28 10:24:29.702945+00:00',43,21);
INSERT INTO "notice" VALUES(143,'403:6','{name} chose your offer: “{title}”. You can talk now.','{"title":"Brief voor een leerplek als helpende"}','/conversations/GoyueS5GBh9idjB2','2026-11-27 19:24:29.244385+00:00','2026-11-27 22:24:29.110097+00:00',43,6);
INSERT INTO "notice" VALUES(145,'410:6','{name} wrote you a message.','{}','/conversations/GoyueS5GBh9idjB2','2026-11-28 01:24:29.115354+00:00','2026-11-28 10:24:29.691793+00:00',43,6);
INSERT INTO "notice" VALUES(146,'408:29','A moderator has seen “{title}”. {who}.','{"title":"Een keer per week wandelen en over werk praten","who":"Deelnemers in je gemeente zien dit"}','/requests/7brJOpikcU0w14D2','2026-11-28 01:24:29.134328+00:00','2026-11-28 10:24:29.715381+00:00',NULL,29);
INSERT INTO "notice" VALUES(147,'413:41','A moderator has seen “{title}”. {who}.','{"title":"From housekeeping to the front desk: how do I tell it?","who":"All members see this"}','/requests/4eYH87QlWEge-bsf','2026-11-28 03:28:29.140360+00:00','2026-11-28 10:24:29.734990+00:00',NULL,41);
INSERT INTO "notice" VALUES(148,'417:21','A moderator has seen “{title}”. {who}.','{"title":"Hoe praat ik over zeven maanden zonder werk?","who":"Alle deelnemers zien dit"}','/requests/omF0tJP6ar1TJWBO','2026-11-28 04:24:29.738358+00:00','2026-11-28 10:24:29.701491+00:00',NULL,21);
INSERT INTO "notice" VALUES(149,'428:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/4eYH87QlWEge-bsf','2026-11-28 07:24:29.356405+00:00','2026-11-28 10:24:29.733324+00:00',8,41);
INSERT INTO "notice" VALUES(150,'431:29','{name} offers help with “{title}”.','{"title":"Een keer per week wandelen en over werk praten"}','/requests/7brJOpikcU0w14D2','2026-11-28 07:24:29.428413+00:00','2026-11-28 10:24:29.713418+00:00',13,29);
INSERT INTO "notice" VALUES(151,'432:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/omF0tJP6ar1TJWBO','2026-11-28 07:24:29.501259+00:00','2026-11-28 10:24:29.699964+00:00',4,21);
INSERT INTO "notice" VALUES(152,'427:27','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-28 07:24:29.608433+00:00','2026-11-28 10:24:29.710703+00:00',33,27);
INSERT INTO "notice" VALUES(153,'427:33','“{title}” is done. You can still thank the one who helped.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-28 07:24:29.652480+00:00','2026-11-28 10:24:29.724974+00:00',33,33);
INSERT INTO "notice" VALUES(154,'429:27','{name} thanks you for your help with “{title}”.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-28 07:24:29.705263+00:00','2026-11-28 10:24:29.704997+00:00',33,27);
INSERT INTO "notice" VALUES(155,'430:33','The one who helped with “{title}” said how it went.','{"title":"Mijn opleiding heb ik niet afgemaakt. Zet ik dat op mijn cv?"}','/requests/e5Iy0I10X5ht7BEp','2026-11-28 07:24:29.762220+00:00','2026-11-28 10:24:29.723223+00:00',33,33);
INSERT INTO "notice" VALUES(156,'424:49','A moderator has seen “{title}”. {who}.','{"title":"Wat trek je aan naar een keuken, als je daar een schort krijgt?","who":"Alle deelnemers zien dit"}','/outfits/bMcDCRxxSezZ6nJS','2026-11-28 07:24:29.962682+00:00','2026-11-28 10:24:29.738794+00:00',NULL,49);
INSERT INTO "notice" VALUES(157,'442:11','{name} closed “{title}” and said how it went. Will you say it too?','{"title":"Welke banen passen bij tot september?"}','/requests/O7Exh9YOsNzXQrKa','2026-11-28 08:28:29.142957+00:00','2026-11-28 09:24:29.319192+00:00',55,11);
INSERT INTO "notice" VALUES(158,'442:55','“{title}” is done. You can still thank the one who helped.','{"title":"Welke banen passen bij tot september?"}','/requests/O7Exh9YOsNzXQrKa','2026-11-28 08:28:29.148261+00:00','2026-11-28 10:24:29.752607+00:00',55,55);
INSERT INTO "notice" VALUES(159,'436:34','A moderator has seen “{title}”. {who}.','{"title":"Letter about my welding diploma, I don''t understand it","who":"Alle deelnemers zien dit"}','/requests/2s6IVQSDYuudnAdk','2026-11-28 08:28:29.295587+00:00','2026-11-28 10:24:29.727001+00:00',NULL,34);
INSERT INTO "notice" VALUES(160,'453:41','{name} offers help with “{title}”.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/4eYH87QlWEge-bsf','2026-11-28 10:24:29.164805+00:00','2026-11-28 10:24:29.730821+00:00',11,41);
INSERT INTO "notice" VALUES(161,'451:55','The one who helped with “{title}” said how it went.','{"title":"Welke banen passen bij tot september?"}','/requests/O7Exh9YOsNzXQrKa','2026-11-28 10:24:29.232724+00:00','2026-11-28 10:24:29.746666+00:00',55,55);
INSERT INTO "notice" VALUES(162,'445:37','A moderator has seen “{title}”. {who}.','{"title":"Zwart is bijna verplicht, maar ik krijg er geen plezier van.","who":"Alle deelnemers zien dit"}','/outfits/NLjYUlnADYe1MlxD','2026-11-28 10:24:29.258032+00:00','2026-11-28 10:24:29.728908+00:00',NULL,37);
INSERT INTO "notice" VALUES(163,'first:bMcDCRxxSezZ6nJS:49','{name} answered about your outfit: {job}. Read it now.','{"job":"Leerling-kok, proefavond"}','/outfits/bMcDCRxxSezZ6nJS','2026-11-28 10:24:29.293430+00:00','2026-11-28 10:24:29.737070+00:00',8,49);
INSERT INTO "notice" VALUES(164,'helped:sNwtiwEBWTvRzynC:8','What you said helped {name}. Thank you.','{}','/outfits/bMcDCRxxSezZ6nJS','2026-11-28 10:24:29.310059+00:00','2026-11-28 10:24:29.695817+00:00',49,8);
INSERT INTO "notice" VALUES(166,'461:11','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/requests/4eYH87QlWEge-bsf','2026-11-28 13:24:29.171768+00:00','2026-11-29 10:24:29.689860+00:00',41,11);
INSERT INTO "notice" VALUES(167,'463:8','{name} chose your offer: “{title}”. You can talk now.','{"title":"From housekeeping to the front desk: how do I tell it?"}','/conversations/38VNV2SCF-PDAyrX','2026-11-28 13:24:29.179320+00:00','2026-11-28 14:24:30.458942+00:00',41,8);
INSERT INTO "notice" VALUES(168,'464:34','{name} offers help with “{title}”.','{"title":"Letter about my welding diploma, I don''t understand it"}','/requests/2s6IVQSDYuudnAdk','2026-11-28 13:24:29.188080+00:00','2026-11-28 16:24:29.273863+00:00',25,34);
INSERT INTO "notice" VALUES(169,'471:43','{name} wrote you a message.','{}','/conversations/GoyueS5GBh9idjB2','2026-11-28 14:28:29.115029+00:00','2026-11-29 10:24:29.705129+00:00',6,43);
INSERT INTO "notice" VALUES(170,'472:41','{name} wrote you a message.','{}','/conversations/38VNV2SCF-PDAyrX','2026-11-28 14:28:29.124385+00:00','2026-11-29 08:24:29.194125+00:00',8,41);
INSERT INTO "notice" VALUES(171,'470:21','{name} offers help with “{title}”.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/omF0tJP6ar1TJWBO','2026-11-28 14:28:29.167906+00:00','2026-11-28 16:24:29.176765+00:00',24,21);
INSERT INTO "notice" VALUES(172,'first:NLjYUlnADYe1MlxD:37','{name} answered about your outfit: {job}. Read it now.','{"job":"Kapsalon"}','/outfits/NLjYUlnADYe1MlxD','2026-11-28 14:28:29.460342+00:00','2026-11-29 10:24:29.702555+00:00',36,37);
INSERT INTO "notice" VALUES(173,'477:24','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/requests/omF0tJP6ar1TJWBO','2026-11-28 16:24:29.356262+00:00','2026-11-29 10:24:29.693411+00:00',21,24);
INSERT INTO "notice" VALUES(174,'479:4','{name} chose your offer: “{title}”. You can talk now.','{"title":"Hoe praat ik over zeven maanden zonder werk?"}','/conversations/LPbJHvUX4qffxVGp','2026-11-28 16:24:29.364226+00:00','2026-11-28 18:24:29.110575+00:00',21,4);
INSERT INTO "notice" VALUES(175,'481:25','{name} chose your offer: “{title}”. You can talk now.','{"title":"Letter about my welding diploma, I don''t understand it"}','/conversations/wVKRMMzeuPfFAN-Y','2026-11-28 16:24:29.371950+00:00','2026-11-28 19:24:29.132425+00:00',34,25);
INSERT INTO "notice" VALUES(176,'475:54','A moderator has seen “{title}”. {who}.','{"title":"Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht\u2026","who":"Alle deelnemers zien dit"}','/outfits/a2xmQAqAdPXvvGnA','2026-11-28 16:24:29.392061+00:00','2026-11-29 10:24:29.738957+00:00',NULL,54);
INSERT INTO "notice" VALUES(178,'490:34','{name} wrote you a message.','{}','/conversations/wVKRMMzeuPfFAN-Y','2026-11-28 19:24:29.163553+00:00','2026-11-28 20:24:29.111676+00:00',25,34);
INSERT INTO "notice" VALUES(179,'first:a2xmQAqAdPXvvGnA:54','{name} answered about your outfit: {job}. Read it now.','{"job":"Receptie van een hotel"}','/outfits/a2xmQAqAdPXvvGnA','2026-11-28 19:24:29.213260+00:00','2026-11-29 10:24:29.737399+00:00',8,54);
INSERT INTO "notice" VALUES(180,'helped:BQXfYxMNoqUGChzU:8','What you said helped {name}. Thank you.','{}','/outfits/a2xmQAqAdPXvvGnA','2026-11-28 19:24:29.236933+00:00','2026-11-29 10:24:29.687428+00:00',54,8);
INSERT INTO "notice" VALUES(181,'494:25','{name} wrote you a message.','{}','/conversations/wVKRMMzeuPfFAN-Y','2026-11-28 22:24:29.152230+00:00','2026-11-29 10:24:29.695079+00:00',34,25);
INSERT INTO "notice" VALUES(182,'helped:aGZw64yra1ByvYWC:36','What you said helped {name}. Thank you.','{}','/outfits/a2xmQAqAdPXvvGnA','2026-11-28 22:24:29.180745+00:00','2026-11-29 10:24:29.699846+00:00',54,36);
INSERT INTO "notice" VALUES(183,'499:54','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Receptie van een hotel"}','/outfits/a2xmQAqAdPXvvGnA','2026-11-28 22:24:29.235902+00:00','2026-11-29 10:24:29.734367+00:00',NULL,54);
INSERT INTO "notice" VALUES(184,'506:48','A moderator has seen “{title}”. {who}.','{"title":"Wie past een ochtend op mijn hond?","who":"Alle deelnemers zien dit"}','/requests/CIDaQoThb5oROBKn','2026-11-29 01:24:29.656356+00:00','2026-11-29 06:24:29.133026+00:00',NULL,48);
INSERT INTO "notice" VALUES(185,'513:48','A moderator has seen “{title}”. {who}.','{"title":"Alles zit onder de haren. Is dat erg, bij een dierenopvang?","who":"Alle deelnemers zien dit"}','/outfits/EnRm_vzdvQv8vyyu','2026-11-29 02:28:29.130021+00:00','2026-11-29 10:24:29.724270+00:00',NULL,48);
INSERT INTO "notice" VALUES(186,'518:48','{name} offers help with “{title}”.','{"title":"Wie past een ochtend op mijn hond?"}','/requests/CIDaQoThb5oROBKn','2026-11-29 04:24:29.187409+00:00','2026-11-29 06:24:29.133026+00:00',7,48);
INSERT INTO "notice" VALUES(187,'527:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/E6DZL0Xab7JeMcGF','2026-11-29 05:28:29.120404+00:00','2026-11-29 10:24:29.732023+00:00',36,54);
INSERT INTO "notice" VALUES(188,'520:57','A moderator has seen “{title}”. {who}.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?","who":"Alle deelnemers zien dit"}','/requests/ttctTkgQAYRNDWDO','2026-11-29 05:28:29.164552+00:00','2026-11-29 10:24:29.744749+00:00',NULL,57);
INSERT INTO "notice" VALUES(189,'536:7','{name} chose your offer: “{title}”. You can talk now.','{"title":"Wie past een ochtend op mijn hond?"}','/conversations/01GxBia4cYQoYZoO','2026-11-29 06:28:29.121256+00:00','2026-11-29 08:24:29.250483+00:00',48,7);
INSERT INTO "notice" VALUES(190,'532:31','A moderator has seen “{title}”. {who}.','{"title":"In welke voelt een team zich op zijn gemak, A of B?","who":"Alle deelnemers zien dit"}','/outfits/Hoj6xXCCJiVNca9Y','2026-11-29 06:28:29.176479+00:00','2026-11-29 10:24:29.698280+00:00',NULL,31);
INSERT INTO "notice" VALUES(191,'544:8','{name} wrote you a message.','{}','/conversations/QNcSd_B2NQSM6BPU','2026-11-29 07:24:30.897280+00:00','2026-11-29 09:24:29.185079+00:00',49,8);
INSERT INTO "notice" VALUES(192,'545:7','{name} wrote you a message.','{}','/conversations/01GxBia4cYQoYZoO','2026-11-29 07:24:31.073271+00:00','2026-11-29 08:24:29.250483+00:00',48,7);
INSERT INTO "notice" VALUES(193,'538:46','A moderator has seen “{title}”. {who}.','{"title":"Wie reist een keer mee naar Barendrecht?","who":"Alle deelnemers zien dit"}','/requests/n8lbjyO_PzeqB8Sa','2026-11-29 07:24:31.288056+00:00','2026-11-29 10:24:29.706393+00:00',NULL,46);
INSERT INTO "notice" VALUES(194,'first:EnRm_vzdvQv8vyyu:48','{name} answered about your outfit: {job}. Read it now.','{"job":"Dierenopvang"}','/outfits/EnRm_vzdvQv8vyyu','2026-11-29 07:24:31.394728+00:00','2026-11-29 10:24:29.714150+00:00',37,48);
INSERT INTO "notice" VALUES(195,'554:8','{name} wrote you a message.','{}','/conversations/38VNV2SCF-PDAyrX','2026-11-29 09:28:29.131284+00:00','2026-11-29 10:24:29.685072+00:00',41,8);
INSERT INTO "notice" VALUES(196,'555:48','{name} wrote you a message.','{}','/conversations/01GxBia4cYQoYZoO','2026-11-29 09:28:29.155963+00:00','2026-11-29 10:24:29.707669+00:00',7,48);
INSERT INTO "notice" VALUES(197,'560:49','{name} wrote you a message.','{}','/conversations/QNcSd_B2NQSM6BPU','2026-11-29 09:28:29.186155+00:00','2026-11-29 10:24:29.726694+00:00',8,49);
INSERT INTO "notice" VALUES(198,'553:54','{name} offers help with “{title}”.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/E6DZL0Xab7JeMcGF','2026-11-29 09:28:29.220610+00:00','2026-11-29 10:24:29.730489+00:00',14,54);
INSERT INTO "notice" VALUES(199,'548:40','A moderator has seen “{title}”. {who}.','{"title":"Ze zeiden: netjes, maar niet opvallend. Is een das te veel?","who":"Alle deelnemers zien dit"}','/outfits/NtM6h5BPZF3RDw6v','2026-11-29 09:28:29.366094+00:00','2026-11-29 10:24:29.703867+00:00',NULL,40);
INSERT INTO "notice" VALUES(200,'helped:hKdb3O6Lg9BhVJfm:37','What you said helped {name}. Thank you.','{}','/outfits/EnRm_vzdvQv8vyyu','2026-11-29 09:28:29.398095+00:00','2026-11-29 10:24:29.701314+00:00',48,37);
INSERT INTO "notice" VALUES(201,'first:Hoj6xXCCJiVNca9Y:31','{name} answered about your outfit: {job}. Read it now.','{"job":"Frontend-ontwikkelaar"}','/outfits/Hoj6xXCCJiVNca9Y','2026-11-29 09:28:29.446907+00:00','2026-11-29 10:24:29.696863+00:00',10,31);
INSERT INTO "notice" VALUES(202,'563:50','A moderator has seen “{title}”. {who}.','{"title":"Wie durft eerlijk naar mijn werk te kijken?","who":"Alle deelnemers zien dit"}','/requests/COB1jWAAdWfwhn2t','2026-11-29 10:24:29.151032+00:00','2026-11-29 10:24:29.728658+00:00',NULL,50);
INSERT INTO "notice" VALUES(204,'578:4','{name} wrote you a message.','{}','/conversations/LPbJHvUX4qffxVGp','2026-11-29 12:28:29.128036+00:00','2026-11-29 13:24:29.157553+00:00',21,4);
INSERT INTO "notice" VALUES(205,'567:14','Your help with “{title}” is not needed this time. Thank you for offering.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/requests/E6DZL0Xab7JeMcGF','2026-11-29 12:28:29.136819+00:00',NULL,54,14);
INSERT INTO "notice" VALUES(206,'569:36','{name} chose your offer: “{title}”. You can talk now.','{"title":"Nette schoenen te leen voor donderdag, maat 39"}','/conversations/GjEhAPg_Ru3me4ld','2026-11-29 12:28:29.147660+00:00','2026-11-29 13:24:29.111020+00:00',54,36);
INSERT INTO "notice" VALUES(207,'579:57','{name} offers help with “{title}”.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/requests/ttctTkgQAYRNDWDO','2026-11-29 12:28:29.158413+00:00','2026-11-29 16:24:29.123524+00:00',10,57);
INSERT INTO "notice" VALUES(208,'first:NtM6h5BPZF3RDw6v:40','{name} answered about your outfit: {job}. Read it now.','{"job":"Leerling-beveiliger"}','/outfits/NtM6h5BPZF3RDw6v','2026-11-29 12:28:29.297144+00:00',NULL,4,40);
INSERT INTO "notice" VALUES(210,'585:21','{name} wrote you a message.','{}','/conversations/LPbJHvUX4qffxVGp','2026-11-29 13:24:29.233022+00:00',NULL,4,21);
INSERT INTO "notice" VALUES(211,'582:21','A moderator has seen “{title}”. {who}.','{"title":"A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof\u2026","who":"Alle deelnemers zien dit"}','/outfits/H83-rsWSmeeAEd1q','2026-11-29 13:24:29.319511+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(213,'591:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/n8lbjyO_PzeqB8Sa','2026-11-29 16:24:29.155873+00:00',NULL,15,46);
INSERT INTO "notice" VALUES(214,'592:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/COB1jWAAdWfwhn2t','2026-11-29 16:24:29.167664+00:00',NULL,18,50);
INSERT INTO "notice" VALUES(215,'598:10','{name} chose your offer: “{title}”. You can talk now.','{"title":"Zestig brieven, nul antwoorden. Wat doe ik fout?"}','/conversations/PD2sqLq3ye6TmJwr','2026-11-29 16:24:29.178060+00:00','2026-11-29 18:24:29.451825+00:00',57,10);
INSERT INTO "notice" VALUES(216,'first:H83-rsWSmeeAEd1q:21','{name} answered about your outfit: {job}. Read it now.','{"job":"Administratie bij een notaris"}','/outfits/H83-rsWSmeeAEd1q','2026-11-29 16:24:29.211976+00:00',NULL,11,21);
INSERT INTO "notice" VALUES(217,'helped:rNhJy-u1Uux4EPxE:11','What you said helped {name}. Thank you.','{}','/outfits/H83-rsWSmeeAEd1q','2026-11-29 16:24:29.221808+00:00',NULL,21,11);
INSERT INTO "notice" VALUES(218,'608:57','{name} wrote you a message.','{}','/conversations/PD2sqLq3ye6TmJwr','2026-11-29 18:28:29.115614+00:00','2026-11-29 19:24:29.114166+00:00',10,57);
INSERT INTO "notice" VALUES(219,'607:50','{name} offers help with “{title}”.','{"title":"Wie durft eerlijk naar mijn werk te kijken?"}','/requests/COB1jWAAdWfwhn2t','2026-11-29 18:28:29.122046+00:00',NULL,31,50);
INSERT INTO "notice" VALUES(220,'613:10','{name} wrote you a message.','{}','/conversations/PD2sqLq3ye6TmJwr','2026-11-29 20:28:29.114171+00:00',NULL,57,10);
INSERT INTO "notice" VALUES(221,'611:47','A moderator has seen “{title}”. {who}.','{"title":"Ze zeggen dat het informeel is. Maar het is wel de gemeente.","who":"Alle deelnemers zien dit"}','/outfits/YGXUGO8Dujo1gPPz','2026-11-29 19:24:29.306234+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(222,'617:40','A moderator has seen “{title}”. {who}.','{"title":"Mijn brief voor een leerbaan klinkt te stoer","who":"Alle deelnemers zien dit"}','/requests/93X8Ee_3vNFYn4MM','2026-11-29 22:24:29.187214+00:00',NULL,NULL,40);
INSERT INTO "notice" VALUES(223,'623:21','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Administratie bij een notaris"}','/outfits/H83-rsWSmeeAEd1q','2026-11-29 22:24:29.208997+00:00',NULL,NULL,21);
INSERT INTO "notice" VALUES(224,'626:37','A moderator has seen “{title}”. {who}.','{"title":"Proefknippen bij een nieuwe salon","who":"Alle deelnemers zien dit"}','/requests/y8qc8jz3Z8lQgqvq','2026-11-29 23:28:29.148308+00:00',NULL,NULL,37);
INSERT INTO "notice" VALUES(225,'first:YGXUGO8Dujo1gPPz:47','{name} answered about your outfit: {job}. Read it now.','{"job":"Publieksdienst, burgerzaken"}','/outfits/YGXUGO8Dujo1gPPz','2026-11-29 23:28:29.166397+00:00',NULL,5,47);
INSERT INTO "notice" VALUES(226,'634:26','A moderator has seen “{title}”. {who}.','{"title":"Praat met mij Nederlands over mijn werk","who":"Alle deelnemers zien dit"}','/requests/sGDOuzpkrIHjBNCu','2026-11-30 00:28:29.147862+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(227,'643:44','A moderator has seen “{title}”. {who}.','{"title":"Een kwekerij bellen, en dan?","who":"Alle deelnemers zien dit"}','/requests/u3I46ZXijrlX4ygj','2026-11-30 00:49:29.142587+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(228,'645:33','A moderator has seen “{title}”. {who}.','{"title":"Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.","who":"Alle deelnemers zien dit"}','/outfits/0UO_6EH3JVM_Hwxx','2026-11-30 01:24:29.484165+00:00',NULL,NULL,33);
INSERT INTO "notice" VALUES(229,'654:31','Your answer is there: {job}. See what to keep and what to swap.','{"job":"Frontend-ontwikkelaar"}','/outfits/Hoj6xXCCJiVNca9Y','2026-11-30 01:24:29.500512+00:00',NULL,NULL,31);
INSERT INTO "notice" VALUES(230,'658:46','A moderator has seen “{title}”. {who}.','{"title":"Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende\u2026","who":"Alle deelnemers zien dit"}','/outfits/oa_FJRTVgOKncvXZ','2026-11-30 02:28:29.210984+00:00',NULL,NULL,46);
INSERT INTO "notice" VALUES(231,'667:32','A moderator has seen “{title}”. {who}.','{"title":"Half an hour of Dutch before an interview","who":"All members see this"}','/requests/mw-bNjPigicPrfL9','2026-11-30 02:49:29.165184+00:00',NULL,NULL,32);
INSERT INTO "notice" VALUES(232,'679:37','{name} offers help with “{title}”.','{"title":"Proefknippen bij een nieuwe salon"}','/requests/y8qc8jz3Z8lQgqvq','2026-11-30 03:28:29.129737+00:00',NULL,17,37);
INSERT INTO "notice" VALUES(233,'669:57','A moderator has seen “{title}”. {who}.','{"title":"Is een overhemd overdreven voor een stage?","who":"Alle deelnemers zien dit"}','/outfits/jj_oUEZuxk12fMaS','2026-11-30 03:28:29.227320+00:00',NULL,NULL,57);
INSERT INTO "notice" VALUES(234,'first:0UO_6EH3JVM_Hwxx:33','{name} answered about your outfit: {job}. Read it now.','{"job":"Orderverzamelaar, vroege dienst"}','/outfits/0UO_6EH3JVM_Hwxx','2026-11-30 03:28:29.244028+00:00',NULL,27,33);
INSERT INTO "notice" VALUES(235,'683:52','A moderator has seen “{title}”. {who}.','{"title":"Werkschoenen maat 44 voor een proefdag","who":"Alle deelnemers zien dit"}','/requests/xulPs9M8WEAMhxii','2026-11-30 03:49:29.132349+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(236,'685:53','A moderator has seen “{title}”. {who}.','{"title":"In Porto we wear uniforms at interviews. Here I think not. Is this\u2026","who":"All members see this"}','/outfits/VdOLo_DnCRUqGnyy','2026-11-30 03:58:29.143187+00:00',NULL,NULL,53);
INSERT INTO "notice" VALUES(237,'694:26','{name} offers help with “{title}”.','{"title":"Praat met mij Nederlands over mijn werk"}','/requests/sGDOuzpkrIHjBNCu','2026-11-30 04:24:29.146282+00:00',NULL,6,26);
INSERT INTO "notice" VALUES(238,'697:52','A moderator has seen “{title}”. {who}.','{"title":"Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist\u2026","who":"Alle deelnemers zien dit"}','/outfits/cBB8U0RrQtMVlghp','2026-11-30 04:49:29.149487+00:00',NULL,NULL,52);
INSERT INTO "notice" VALUES(239,'699:47','A moderator has seen “{title}”. {who}.','{"title":"Wat draag je bij de gemeente?","who":"Alle deelnemers zien dit"}','/requests/6I6r5js2q6dTUH1P','2026-11-30 04:58:29.135310+00:00',NULL,NULL,47);
INSERT INTO "notice" VALUES(240,'706:26','A moderator has seen “{title}”. {who}.','{"title":"I have work clothes and one good shirt. Which one for the first talk?\u2026","who":"Alle deelnemers zien dit"}','/outfits/8g5tm3MuqPjAU5Y4','2026-11-30 05:28:29.123374+00:00',NULL,NULL,26);
INSERT INTO "notice" VALUES(241,'first:VdOLo_DnCRUqGnyy:53','{name} answered about your outfit: {job}. Read it now.','{"job":"Care assistant, weekends"}','/outfits/VdOLo_DnCRUqGnyy','2026-11-30 06:08:29.132208+00:00',NULL,7,53);
INSERT INTO "notice" VALUES(242,'715:21','{name} offers help with “{title}”.','{"title":"Een rustige foto voor LinkedIn"}','/requests/kU88YdGevKrkLiVI','2026-11-30 06:28:29.115734+00:00',NULL,18,21);
INSERT INTO "notice" VALUES(243,'720:46','{name} offers help with “{title}”.','{"title":"Wie reist een keer mee naar Barendrecht?"}','/requests/n8lbjyO_PzeqB8Sa','2026-11-30 07:18:29.130671+00:00',NULL,38,46);
INSERT INTO "notice" VALUES(244,'721:47','{name} offers help with “{title}”.','{"title":"Wat draag je bij de gemeente?"}','/requests/6I6r5js2q6dTUH1P','2026-11-30 07:18:29.165116+00:00',NULL,16,47);
INSERT INTO "notice" VALUES(245,'718:44','A moderator has seen “{title}”. {who}.','{"title":"Het regent donderdag. Kom je dan in je regenjas binnen?","who":"Alle deelnemers zien dit"}','/outfits/MIbPwvNUfwhDTTlM','2026-11-30 07:18:29.342297+00:00',NULL,NULL,44);
INSERT INTO "notice" VALUES(246,'733:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/W3n2nRv6nhkA__xJ','2026-11-30 07:24:29.385047+00:00',NULL,11,54);
INSERT INTO "notice" VALUES(247,'first:jj_oUEZuxk12fMaS:57','{name} answered about your outfit: {job}. Read it now.','{"job":"Stage systeembeheer"}','/outfits/jj_oUEZuxk12fMaS','2026-11-30 07:24:29.396688+00:00',NULL,10,57);
INSERT INTO "notice" VALUES(248,'745:36','{name} wrote you a message.','{}','/conversations/GjEhAPg_Ru3me4ld','2026-11-30 08:38:29.113556+00:00','2026-11-30 09:14:29.110951+00:00',54,36);
INSERT INTO "notice" VALUES(249,'744:32','{name} offers help with “{title}”.','{"title":"Half an hour of Dutch before an interview"}','/requests/mw-bNjPigicPrfL9','2026-11-30 08:38:29.122260+00:00',NULL,25,32);
INSERT INTO "notice" VALUES(250,'738:50','A moderator has seen “{title}”. {who}.','{"title":"Zij dragen daar alles door elkaar. Is dit te braaf?","who":"Alle deelnemers zien dit"}','/outfits/CXZ5szkVYDyViMff','2026-11-30 08:38:29.155069+00:00',NULL,NULL,50);
INSERT INTO "notice" VALUES(251,'first:cBB8U0RrQtMVlghp:52','{name} answered about your outfit: {job}. Read it now.','{"job":"Schildersleerling, proefdag"}','/outfits/cBB8U0RrQtMVlghp','2026-11-30 08:38:29.173145+00:00',NULL,9,52);
INSERT INTO "notice" VALUES(252,'752:54','{name} wrote you a message.','{}','/conversations/GjEhAPg_Ru3me4ld','2026-11-30 10:24:29.114139+00:00',NULL,36,54);
INSERT INTO "notice" VALUES(253,'751:54','{name} offers help with “{title}”.','{"title":"Wie oefent met mij een gesprek voor een hotel?"}','/requests/W3n2nRv6nhkA__xJ','2026-11-30 10:24:29.121476+00:00',NULL,25,54);
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
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE, "changed_at" TIMESTAMP, "asked" JSON,
    CONSTRAINT "uid_offer_request_f0d32e" UNIQUE ("request_id", "author_id"),
    CONSTRAINT "offer_state" CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn'))
);
INSERT INTO "offer" VALUES(1,'IUHR9dw1LDMP0Byl','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-08 16:24:29.131548+00:00','Stage is werk. Vertel wat jij deed, niet wat hij deed. Bellen we zondag?','accepted','2026-11-09 02:24:29.116112+00:00',16,3,NULL,NULL);
INSERT INTO "offer" VALUES(2,'Qcg5pHvzTXtJNZwT','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-12 14:24:29.128764+00:00','Strepen kan ik. Stuur maar, je krijgt de helft terug.','accepted','2026-11-12 22:24:29.113295+00:00',4,5,NULL,NULL);
INSERT INTO "offer" VALUES(3,'0GsKTEDaTzceGERx','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-14 14:24:29.143986+00:00','Ik sta op een toneel en ben thuis ook zacht. Je stem zit in je voeten, dat laat ik je zien. Online is goed.','accepted','2026-11-14 22:24:29.124784+00:00',42,6,NULL,NULL);
INSERT INTO "offer" VALUES(4,'LLjJTvH7lpSNAvHV','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-17 14:24:29.377128+00:00','Drie jaar rekenen is drie jaar rekenen. Schrijf op wat je kunt uittekenen, niet wat je niet haalde.','declined','2026-11-18 02:24:29.157292+00:00',4,7,NULL,NULL);
INSERT INTO "offer" VALUES(5,'9DhHsax1eBUicz1w','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-17 19:24:29.370694+00:00','Kom eens langs met een tekening. Ik zeg of ik hem kan maken.','accepted','2026-11-18 02:24:29.155147+00:00',9,7,NULL,NULL);
INSERT INTO "offer" VALUES(6,'uDEtJGOZMfiX74v7','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-18 10:24:29.261585+00:00','Ik leid zulke gesprekken. Mijn tip: vraag een ander iets. Bellen we?','declined','2026-11-19 10:24:29.125263+00:00',16,4,NULL,NULL);
INSERT INTO "offer" VALUES(7,'e2nKYngJt33eNvNu','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-18 14:24:29.192394+00:00','Begin met wat je geeft: ‘Ik lever foutloos werk.’ Dan wat je nodig hebt: ‘Een vaste plek.’ We oefenen tot hij van jou is.','accepted','2026-11-19 00:24:29.139885+00:00',24,8,NULL,NULL);
INSERT INTO "offer" VALUES(8,'1u0_4DWXyDc2yy2d','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-20 12:24:29.212781+00:00','Ik neem zelf mensen aan. Vijf jaar kinderen is vijf jaar zorgen, plannen en geduld. Donderdag om tien uur?','accepted','2026-11-20 19:24:29.120826+00:00',12,9,NULL,NULL);
INSERT INTO "offer" VALUES(9,'O0zo-TovXJCwKX9i','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-20 14:24:29.212251+00:00','Ik oefen graag met je. Wat verandert er in vijf jaar? Minder dan je denkt.','declined','2026-11-20 19:24:29.122826+00:00',7,9,NULL,NULL);
INSERT INTO "offer" VALUES(10,'qYbvhk3BWcZhzSHn','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-22 08:24:29.122954+00:00','Je bijbaan telt juist! Stuur je vier regels in het gesprek hier, dan maak ik er met jou acht van die kloppen.','accepted','2026-11-22 14:24:29.148323+00:00',21,10,NULL,NULL);
INSERT INTO "offer" VALUES(11,'HXPcTSOiJNZRkzVV','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-22 12:24:29.190128+00:00','Ik lees graag mee. Een leeg cv is meestal een cv waar de goede dingen nog niet op staan.','declined','2026-11-22 14:24:29.153934+00:00',4,10,NULL,NULL);
INSERT INTO "offer" VALUES(12,'dc-4i_SoJ4m1HKMX','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-23 14:24:29.391338+00:00','Met zes maanden kom je overal binnen. Ik zeg je waar ze nu mensen zoeken, en waar je iets leert.','accepted','2026-11-24 00:24:29.134359+00:00',11,11,NULL,NULL);
INSERT INTO "offer" VALUES(13,'G7K7wCXmaTzWwwy1','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-24 09:24:29.151705+00:00','Noemen, in één regel, en erbij wat je er leerde. Wie iets weglaat, wordt ernaar gevraagd. Ik help je met de regel.','declined','2026-11-24 22:24:29.116687+00:00',4,13,NULL,NULL);
INSERT INTO "offer" VALUES(14,'5uaSi7nWBVfjgulR','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-24 11:24:29.131252+00:00','Ik neem mensen aan voor een magazijn. Bel me zaterdag, dan zeg ik wat ik zou willen lezen.','accepted','2026-11-24 22:24:29.115117+00:00',27,13,NULL,NULL);
INSERT INTO "offer" VALUES(15,'xEMQ_V-EXQcF5cr0','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-25 14:24:29.225786+00:00','Stuur je blad. Meestal vergeten mensen de btw en de dagen dat het regent.','accepted','2026-11-26 02:24:29.144741+00:00',28,15,NULL,NULL);
INSERT INTO "offer" VALUES(16,'muvMIr8ZWfkT_zBe','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-26 08:24:29.232041+00:00','Vraag die ik het liefst krijg. Eigen mes mee, haar vast, en zeg ‘achter’ als je achter iemand langs loopt. Zullen we woensdag bellen? Dan lopen we de avond samen door.','accepted','2026-11-26 12:24:29.143282+00:00',8,16,NULL,NULL);
INSERT INTO "offer" VALUES(17,'jqf-ZBHdwPj5rsRf','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-27 05:24:29.133274+00:00','Come and ask me everything. You can start as a helper in a care home now, and be a colleague in four months.','open',NULL,7,17,NULL,NULL);
INSERT INTO "offer" VALUES(18,'ieu-qKDunZNRgn6Q','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-27 08:24:29.150710+00:00','Ik ben je publiek, met camera uit. De tweede keer aan. Woensdag half acht?','accepted','2026-11-27 16:24:29.115221+00:00',10,18,NULL,NULL);
INSERT INTO "offer" VALUES(19,'X-_vKYfateVhLJF8','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 12:24:29.132368+00:00','Stuur maar. Ik verbeter alleen wat moet, en ik zeg erbij waarom.','accepted','2026-11-27 19:24:29.121955+00:00',6,19,NULL,NULL);
INSERT INTO "offer" VALUES(20,'UWpvGNgpdxUeGBJm','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-27 14:24:29.127861+00:00','Ik lees hem vanavond. Eén bladzijde is precies goed.','declined','2026-11-27 19:24:29.128551+00:00',5,19,NULL,NULL);
INSERT INTO "offer" VALUES(21,'o82GsYWLPKkp18XO','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-27 14:24:29.152932+00:00','I practised this last month. Talking aloud while typing helps. Happy to share my list.','declined','2026-11-27 16:24:29.116857+00:00',32,18,NULL,NULL);
INSERT INTO "offer" VALUES(22,'xH6twoHOVj2gHPgd','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-27 15:24:29.133801+00:00','Ik help graag. Ik heb er net een voor de zorg gelezen.','declined','2026-11-27 19:24:29.129508+00:00',21,19,NULL,NULL);
INSERT INTO "offer" VALUES(23,'Tls--PNOnhvV24pH','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 05:24:29.293015+00:00','Ik heb receptionisten aangenomen die van de kamers kwamen: de besten. Call me on Wednesday, my English is fine after the first coffee.','accepted','2026-11-28 12:24:29.166164+00:00',8,21,NULL,NULL);
INSERT INTO "offer" VALUES(24,'F66xrz2eQH37mlIf','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-28 06:24:29.258611+00:00','Maandag na mijn dienst loop ik graag. Ik praat weinig, dat lijkt me hier goed.','open',NULL,13,20,NULL,NULL);
INSERT INTO "offer" VALUES(25,'vPBvN3k3inKLGfpj','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 07:24:29.200670+00:00','Ik schrik nergens meer van. Zondagmiddag in de bibliotheek aan de Hoogstraat? Ik neem koffie mee.','accepted','2026-11-28 16:24:29.148209+00:00',4,22,NULL,NULL);
INSERT INTO "offer" VALUES(26,'YoUEkWWo3aw1STRO','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 09:24:29.544580+00:00','Wednesday morning works for me. We make a list of everything you already do that the desk does too.','declined','2026-11-28 12:24:29.167914+00:00',11,21,NULL,NULL);
INSERT INTO "offer" VALUES(27,'7k6KGrd3oTutgxG0','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-28 13:24:29.135476+00:00','Прочитаем вместе. I know this letter: it mostly asks for one stamp. Tuesday after eight, online?','accepted','2026-11-28 16:24:29.256412+00:00',25,23,NULL,NULL);
INSERT INTO "offer" VALUES(28,'re-FBeA7gmGPKoRZ','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-28 14:24:30.415811+00:00','Online kan ik maandagochtend om acht uur nog. Een gat wordt klein als je er zelf één zin over zegt.','declined','2026-11-28 16:24:29.156501+00:00',24,22,NULL,NULL);
INSERT INTO "offer" VALUES(29,'msjP9kR5sWcdBopT','GM0503','Haaglanden','chosen',0,'shown',2,'2026-11-29 04:24:29.170241+00:00','Hij mag in mijn tuin. Ik heb nog worst.','accepted','2026-11-29 06:24:29.130702+00:00',7,25,NULL,NULL);
INSERT INTO "offer" VALUES(30,'ZsiCYyttC-WjM3bK','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-29 05:24:30.031374+00:00','Ik heb zwarte loafers in 39, twee keer gedragen. Ze staan in een kringloopwinkel op West klaar als je wilt passen.','accepted','2026-11-29 11:24:29.115160+00:00',36,26,NULL,NULL);
INSERT INTO "offer" VALUES(31,'7tjCeewrLYR4jpxE','GM0599','Rijnmond','chosen',0,'shown',2,'2026-11-29 08:24:29.163233+00:00','Mijn nette schoenen zijn 38,5, misschien passen ze. Ik woon ook op Zuid.','declined','2026-11-29 11:24:29.116504+00:00',14,26,NULL,NULL);
INSERT INTO "offer" VALUES(32,'exQEWKQmYsOpAXxt','GM0344','Midden-Utrecht','chosen',0,'shown',2,'2026-11-29 12:24:30.662340+00:00','Stuur er één die je mooi vindt en de link naar iets wat je zelf hebt gebouwd. Ik zeg eerlijk waar ik afhaak, en ik ken twee bedrijven die stagiairs zoeken.','accepted','2026-11-29 16:24:29.121326+00:00',10,27,NULL,NULL);
INSERT INTO "offer" VALUES(33,'nIiJAhzhNvi9JR6Y','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 14:24:29.212743+00:00','Die lijn reed ik jaren. Zaterdagochtend stap ik met je in op Zuidplein, dan wijs ik je ook de halte waar je niet moet uitstappen.','open',NULL,15,28,NULL,NULL);
INSERT INTO "offer" VALUES(34,'z0S7X2zRTsN3PVpZ','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-29 14:24:29.260408+00:00','Ik kijk mee als beeldmens. Ik zeg er drie die blijven, en waarom.','open',NULL,18,29,NULL,NULL);
INSERT INTO "offer" VALUES(35,'4fSgTky_zBaF4oy4','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-29 18:24:29.445608+00:00','Ik bouw er een eenvoudige pagina voor, als je de drie gekozen hebt.','open',NULL,31,29,NULL,NULL);
INSERT INTO "offer" VALUES(36,'w8GZQE8T6c1ggboH','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 03:24:29.633948+00:00','Mijn haar kan niet korter, maar over loon praten kan ik wel. Zondagmiddag?','open',NULL,17,31,NULL,NULL);
INSERT INTO "offer" VALUES(37,'uBa7sELdfETLyNcg','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 04:24:29.128933+00:00','Zondag om elf uur, met koffie, in het Huis van de Wijk? U vertelt, ik vraag. Zo leer ik ook nog eens iets over stroom.','open',NULL,6,32,NULL,NULL);
INSERT INTO "offer" VALUES(38,'o6zl-4b2mYk0TKK1','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 06:24:29.545915+00:00','Vrijdag om drie uur is het licht mooi bij de Kunsthal. Tien minuten, en jij kiest de foto.','open',NULL,18,34,NULL,NULL);
INSERT INTO "offer" VALUES(39,'vFed6N5Cxj6O0Ij-','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 06:54:29.128542+00:00','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','open',NULL,38,28,NULL,NULL);
INSERT INTO "offer" VALUES(40,'D1EMtw4pUr8xacrS','GM0344','Midden-Utrecht','chosen',0,'shown',1,'2026-11-30 06:54:29.160562+00:00','Donkerblauw, 40, net gestoomd. Je kunt het in de winkel in Overvecht ophalen, dan kijk ik ook naar de rest.','open',NULL,16,38,NULL,NULL);
INSERT INTO "offer" VALUES(41,'saixhpimjB3TqhTu','GM0599','Rijnmond','chosen',0,'shown',1,'2026-11-30 07:24:29.377251+00:00','Dag Yara. Woensdagochtend heb ik tijd, met camera of gewoon aan de telefoon. We doen het gesprek twee keer: één keer zoals het komt, en één keer beter.','open',NULL,11,39,NULL,NULL);
INSERT INTO "offer" VALUES(42,'Ji4k084KkRW5AS4t','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 08:09:29.139613+00:00','Graag! Dinsdag of donderdag na acht uur. We spelen de eerste tien minuten drie keer.','open',NULL,25,35,NULL,NULL);
INSERT INTO "offer" VALUES(43,'eNhB91aoyQ612AW4','GM0503','Haaglanden','chosen',0,'shown',1,'2026-11-30 08:54:29.133233+00:00','Ik kan dinsdag na acht uur, online. Ik let ook op je Nederlands, als je dat fijn vindt.','open',NULL,25,39,NULL,NULL);
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
INSERT INTO "outbox" VALUES(86,'notice:274:45',45,'floris@demo.example','notice','{}',1,NULL,'','2026-11-23 05:28:29.275779+00:00','2026-11-23 10:24:29.426633+00:00');
INSERT INTO "outbox" VALUES(87,'notice:290:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 09:28:29.215018+00:00','2026-11-23 10:24:29.510275+00:00');
INSERT INTO "outbox" VALUES(88,'notice:first:98lSQsQRONG8XirB:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 09:28:29.274821+00:00','2026-11-23 10:24:29.670458+00:00');
INSERT INTO "outbox" VALUES(89,'notice:302:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-23 10:24:29.126938+00:00','2026-11-23 10:24:29.658280+00:00');
INSERT INTO "outbox" VALUES(90,'notice:helped:ZqL6xLpwkGHNi3Kx:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-23 10:24:29.139971+00:00','2026-11-23 10:24:29.678505+00:00');
INSERT INTO "outbox" VALUES(91,'messages:KCEUWtX4AjCU2UZy:14:20261123T072429',14,'fatma@demo.example','messages','{}',1,NULL,'','2026-11-23 10:24:29.736972+00:00','2026-11-24 10:24:29.582240+00:00');
INSERT INTO "outbox" VALUES(92,'messages:mcOKE3w_yrB8svTS:21:20261123T082429',21,'samira@demo.example','messages','{}',1,NULL,'','2026-11-23 10:24:29.743807+00:00','2026-11-24 10:24:29.585250+00:00');
INSERT INTO "outbox" VALUES(93,'notice:315:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-23 14:24:29.496838+00:00','2026-11-24 10:24:29.304739+00:00');
INSERT INTO "outbox" VALUES(94,'notice:314:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-23 14:24:29.639234+00:00','2026-11-24 10:24:29.379333+00:00');
INSERT INTO "outbox" VALUES(95,'notice:319:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.163701+00:00','2026-11-24 10:24:29.260156+00:00');
INSERT INTO "outbox" VALUES(96,'notice:325:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.216681+00:00','2026-11-24 10:24:29.352311+00:00');
INSERT INTO "outbox" VALUES(97,'notice:325:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.228069+00:00','2026-11-24 10:24:29.419584+00:00');
INSERT INTO "outbox" VALUES(98,'notice:326:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.274109+00:00','2026-11-24 10:24:29.448866+00:00');
INSERT INTO "outbox" VALUES(99,'notice:327:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.293252+00:00','2026-11-24 10:24:29.504561+00:00');
INSERT INTO "outbox" VALUES(100,'notice:316:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-24 07:28:29.449586+00:00','2026-11-24 10:24:29.526615+00:00');
INSERT INTO "outbox" VALUES(101,'notice:332:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 10:24:29.133802+00:00','2026-11-24 10:24:29.556211+00:00');
INSERT INTO "outbox" VALUES(102,'notice:330:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 10:24:29.171263+00:00','2026-11-24 10:24:29.574345+00:00');
INSERT INTO "outbox" VALUES(103,'messages:Oqj9STFySbCqEkyg:55:20261124T052429',55,'emma@demo.example','messages','{}',1,NULL,'','2026-11-24 10:24:29.652064+00:00','2026-11-25 10:24:29.688014+00:00');
INSERT INTO "outbox" VALUES(104,'notice:334:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-24 14:28:29.116980+00:00','2026-11-25 10:24:29.547753+00:00');
INSERT INTO "outbox" VALUES(105,'notice:339:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-25 08:28:29.321128+00:00','2026-11-25 10:24:29.552714+00:00');
INSERT INTO "outbox" VALUES(106,'notice:341:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-25 08:28:29.360832+00:00','2026-11-25 10:24:29.560073+00:00');
INSERT INTO "outbox" VALUES(107,'notice:337:56',56,'kevin@demo.example','notice','{}',1,NULL,'','2026-11-25 08:28:29.794237+00:00','2026-11-25 10:24:29.574651+00:00');
INSERT INTO "outbox" VALUES(108,'notice:350:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-25 10:24:29.181791+00:00','2026-11-25 10:24:29.685506+00:00');
INSERT INTO "outbox" VALUES(109,'messages:s2PXosd81RkrIleN:33:20261125T012429',33,'daan@demo.example','messages','{}',1,NULL,'','2026-11-25 10:24:30.006335+00:00','2026-11-26 10:24:29.477380+00:00');
INSERT INTO "outbox" VALUES(110,'notice:352:39',39,'luca@demo.example','notice','{}',1,NULL,'','2026-11-26 05:28:29.232648+00:00','2026-11-26 10:24:29.288430+00:00');
INSERT INTO "outbox" VALUES(111,'notice:354:28',28,'esma@demo.example','notice','{}',1,NULL,'','2026-11-26 05:28:29.304589+00:00','2026-11-26 10:24:29.272420+00:00');
INSERT INTO "outbox" VALUES(112,'notice:365:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.120764+00:00','2026-11-26 10:24:29.321305+00:00');
INSERT INTO "outbox" VALUES(113,'notice:362:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.144056+00:00','2026-11-26 10:24:29.348033+00:00');
INSERT INTO "outbox" VALUES(114,'notice:362:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.147728+00:00','2026-11-26 10:24:29.350620+00:00');
INSERT INTO "outbox" VALUES(115,'notice:363:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.156724+00:00','2026-11-26 10:24:29.377309+00:00');
INSERT INTO "outbox" VALUES(116,'notice:364:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.162825+00:00','2026-11-26 10:24:29.455901+00:00');
INSERT INTO "outbox" VALUES(117,'notice:359:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-26 10:24:29.183383+00:00','2026-11-26 10:24:29.464705+00:00');
INSERT INTO "outbox" VALUES(119,'notice:369:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-27 00:28:29.121964+00:00','2026-11-27 10:24:29.201854+00:00');
INSERT INTO "outbox" VALUES(120,'notice:374:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-27 04:28:29.138466+00:00','2026-11-27 10:24:29.316340+00:00');
INSERT INTO "outbox" VALUES(121,'notice:380:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-27 08:28:29.131639+00:00','2026-11-27 10:24:29.328119+00:00');
INSERT INTO "outbox" VALUES(122,'notice:384:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 08:28:29.140039+00:00','2026-11-27 10:24:29.339286+00:00');
INSERT INTO "outbox" VALUES(123,'notice:378:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 08:28:29.191399+00:00','2026-11-27 10:24:29.384718+00:00');
INSERT INTO "outbox" VALUES(124,'notice:386:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 10:24:29.148328+00:00','2026-11-27 10:24:29.431193+00:00');
INSERT INTO "outbox" VALUES(125,'notice:told:98lSQsQRONG8XirB:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-27 10:24:29.161571+00:00','2026-11-27 10:24:29.457796+00:00');
INSERT INTO "outbox" VALUES(126,'notice:told:98lSQsQRONG8XirB:12',12,'joyce@demo.example','notice','{}',1,NULL,'','2026-11-27 10:24:29.165531+00:00','2026-11-27 10:24:29.478386+00:00');
INSERT INTO "outbox" VALUES(127,'notice:told:98lSQsQRONG8XirB:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-27 10:24:29.169526+00:00','2026-11-27 10:24:29.481705+00:00');
INSERT INTO "outbox" VALUES(128,'messages:QEmftE1ql0MNHD5d:28:20261127T062429',28,'esma@demo.example','messages','{}',1,NULL,'','2026-11-27 10:24:29.554359+00:00','2026-11-27 13:24:29.205481+00:00');
INSERT INTO "outbox" VALUES(129,'messages:QNcSd_B2NQSM6BPU:49:20261127T092429',49,'kenji@demo.example','messages','{}',1,NULL,'','2026-11-27 10:24:29.561574+00:00','2026-11-27 13:24:29.203937+00:00');
INSERT INTO "outbox" VALUES(130,'notice:391:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 13:24:29.118813+00:00','2026-11-27 13:24:29.192316+00:00');
INSERT INTO "outbox" VALUES(131,'notice:390:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-27 13:24:29.129031+00:00','2026-11-27 13:24:29.201253+00:00');
INSERT INTO "outbox" VALUES(132,'notice:392:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 16:24:29.138669+00:00','2026-11-27 16:24:29.250798+00:00');
INSERT INTO "outbox" VALUES(133,'notice:393:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-27 16:24:29.147079+00:00','2026-11-27 16:24:29.289717+00:00');
INSERT INTO "outbox" VALUES(134,'notice:394:43',43,'selam@demo.example','notice','{}',1,NULL,'','2026-11-27 16:24:29.157882+00:00','2026-11-27 16:24:29.354507+00:00');
INSERT INTO "outbox" VALUES(135,'notice:395:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-27 16:24:29.166777+00:00','2026-11-27 16:24:29.358355+00:00');
INSERT INTO "outbox" VALUES(136,'notice:397:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-27 16:24:29.176387+00:00','2026-11-27 16:24:29.361364+00:00');
INSERT INTO "outbox" VALUES(140,'digest:35:2026-11-27',35,'zainab@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.414899+00:00','2026-11-27 19:24:30.144616+00:00');
INSERT INTO "outbox" VALUES(142,'digest:38:2026-11-27',38,'bram@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.423943+00:00','2026-11-27 19:24:30.141312+00:00');
INSERT INTO "outbox" VALUES(143,'digest:42:2026-11-27',42,'roos@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.430045+00:00','2026-11-27 19:24:30.155423+00:00');
INSERT INTO "outbox" VALUES(144,'digest:45:2026-11-27',45,'floris@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.433335+00:00','2026-11-27 19:24:30.235580+00:00');
INSERT INTO "outbox" VALUES(145,'digest:51:2026-11-27',51,'pim@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.437186+00:00','2026-11-27 19:24:30.285940+00:00');
INSERT INTO "outbox" VALUES(147,'digest:14:2026-11-27',14,'fatma@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.446147+00:00','2026-11-27 19:24:30.269940+00:00');
INSERT INTO "outbox" VALUES(148,'digest:21:2026-11-27',21,'samira@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.452381+00:00','2026-11-27 19:24:30.462031+00:00');
INSERT INTO "outbox" VALUES(149,'digest:55:2026-11-27',55,'emma@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.457175+00:00','2026-11-27 19:24:30.510839+00:00');
INSERT INTO "outbox" VALUES(150,'digest:33:2026-11-27',33,'daan@demo.example','digest','{}',1,NULL,'','2026-11-27 16:24:29.462297+00:00','2026-11-27 19:24:30.600908+00:00');
INSERT INTO "outbox" VALUES(151,'notice:400:5',5,'marjan@demo.example','notice','{}',1,NULL,'','2026-11-27 19:24:29.200868+00:00','2026-11-27 19:24:29.584229+00:00');
INSERT INTO "outbox" VALUES(152,'notice:401:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-27 19:24:29.225713+00:00','2026-11-27 19:24:29.629417+00:00');
INSERT INTO "outbox" VALUES(153,'notice:403:6',6,'truus@demo.example','notice','{}',1,NULL,'','2026-11-27 19:24:29.249140+00:00','2026-11-27 19:24:29.607729+00:00');
INSERT INTO "outbox" VALUES(154,'messages:5grzGnhMC2OIktAm:31:20261127T182429',31,'hiba@demo.example','messages','{}',1,NULL,'','2026-11-27 19:24:30.631911+00:00','2026-11-27 22:24:29.177880+00:00');
INSERT INTO "outbox" VALUES(155,'notice:408:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-28 01:24:29.135110+00:00','2026-11-28 01:24:29.168715+00:00');
INSERT INTO "outbox" VALUES(156,'messages:GoyueS5GBh9idjB2:6:20261127T232429',6,'truus@demo.example','messages','{}',1,NULL,'','2026-11-28 01:24:29.209870+00:00','2026-11-28 04:24:29.990923+00:00');
INSERT INTO "outbox" VALUES(157,'notice:413:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 03:28:29.140955+00:00','2026-11-28 04:24:29.979365+00:00');
INSERT INTO "outbox" VALUES(158,'notice:417:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 04:24:29.744306+00:00','2026-11-28 04:24:29.989174+00:00');
INSERT INTO "outbox" VALUES(159,'notice:428:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.376420+00:00','2026-11-28 07:24:30.384825+00:00');
INSERT INTO "outbox" VALUES(160,'notice:431:29',29,'chantal@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.448392+00:00','2026-11-28 07:24:30.453016+00:00');
INSERT INTO "outbox" VALUES(161,'notice:432:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.512397+00:00','2026-11-28 07:24:30.528543+00:00');
INSERT INTO "outbox" VALUES(162,'notice:427:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.622154+00:00','2026-11-28 07:24:30.566185+00:00');
INSERT INTO "outbox" VALUES(163,'notice:427:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.659918+00:00','2026-11-28 07:24:30.834526+00:00');
INSERT INTO "outbox" VALUES(164,'notice:429:27',27,'kwame@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.718032+00:00','2026-11-28 07:24:31.620589+00:00');
INSERT INTO "outbox" VALUES(165,'notice:430:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.772534+00:00','2026-11-28 07:24:31.692457+00:00');
INSERT INTO "outbox" VALUES(166,'notice:424:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-28 07:24:29.967380+00:00','2026-11-28 07:24:31.699292+00:00');
INSERT INTO "outbox" VALUES(167,'notice:442:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-28 08:28:29.145337+00:00','2026-11-28 10:24:29.474453+00:00');
INSERT INTO "outbox" VALUES(168,'notice:442:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-28 08:28:29.148930+00:00','2026-11-28 10:24:29.527930+00:00');
INSERT INTO "outbox" VALUES(169,'notice:436:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-28 08:28:29.298088+00:00','2026-11-28 10:24:29.538609+00:00');
INSERT INTO "outbox" VALUES(170,'notice:453:41',41,'precious@demo.example','notice','{}',1,NULL,'','2026-11-28 10:24:29.184780+00:00','2026-11-28 10:24:29.536296+00:00');
INSERT INTO "outbox" VALUES(171,'notice:451:55',55,'emma@demo.example','notice','{}',1,NULL,'','2026-11-28 10:24:29.233614+00:00','2026-11-28 10:24:29.542461+00:00');
INSERT INTO "outbox" VALUES(172,'notice:445:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 10:24:29.258770+00:00','2026-11-28 10:24:29.584067+00:00');
INSERT INTO "outbox" VALUES(173,'notice:first:bMcDCRxxSezZ6nJS:49',49,'kenji@demo.example','notice','{}',1,NULL,'','2026-11-28 10:24:29.295060+00:00','2026-11-28 10:24:29.603736+00:00');
INSERT INTO "outbox" VALUES(174,'notice:helped:sNwtiwEBWTvRzynC:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 10:24:29.311545+00:00','2026-11-28 10:24:29.625461+00:00');
INSERT INTO "outbox" VALUES(175,'notice:461:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-28 13:24:29.173659+00:00','2026-11-28 13:24:29.248436+00:00');
INSERT INTO "outbox" VALUES(176,'notice:463:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 13:24:29.180956+00:00','2026-11-28 13:24:29.266092+00:00');
INSERT INTO "outbox" VALUES(177,'notice:464:34',34,'oleksandr@demo.example','notice','{}',1,NULL,'','2026-11-28 13:24:29.189830+00:00','2026-11-28 13:24:29.268625+00:00');
INSERT INTO "outbox" VALUES(178,'notice:470:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-28 14:28:29.180528+00:00','2026-11-28 16:24:29.532464+00:00');
INSERT INTO "outbox" VALUES(179,'notice:first:NLjYUlnADYe1MlxD:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-28 14:28:29.476469+00:00','2026-11-28 16:24:29.535943+00:00');
INSERT INTO "outbox" VALUES(180,'notice:477:24',24,'vera@demo.example','notice','{}',1,NULL,'','2026-11-28 16:24:29.357980+00:00','2026-11-28 16:24:29.537815+00:00');
INSERT INTO "outbox" VALUES(181,'notice:479:4',4,'wim@demo.example','notice','{}',1,NULL,'','2026-11-28 16:24:29.365916+00:00','2026-11-28 16:24:29.545706+00:00');
INSERT INTO "outbox" VALUES(182,'notice:481:25',25,'nadia@demo.example','notice','{}',1,NULL,'','2026-11-28 16:24:29.373562+00:00','2026-11-28 16:24:29.552004+00:00');
INSERT INTO "outbox" VALUES(183,'notice:475:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 16:24:29.392759+00:00','2026-11-28 16:24:29.571423+00:00');
INSERT INTO "outbox" VALUES(184,'messages:GoyueS5GBh9idjB2:43:20261128T142430',43,'selam@demo.example','messages','{}',1,NULL,'','2026-11-28 16:24:29.623356+00:00','2026-11-28 19:24:29.508739+00:00');
INSERT INTO "outbox" VALUES(185,'messages:38VNV2SCF-PDAyrX:41:20261128T142430',41,'precious@demo.example','messages','{}',1,NULL,'','2026-11-28 16:24:29.630058+00:00','2026-11-28 19:24:29.533816+00:00');
INSERT INTO "outbox" VALUES(186,'digest:28:2026-11-28',28,'esma@demo.example','digest','{}',1,NULL,'','2026-11-28 16:24:29.636426+00:00','2026-11-28 19:24:29.732618+00:00');
INSERT INTO "outbox" VALUES(187,'digest:49:2026-11-28',49,'kenji@demo.example','digest','{}',1,NULL,'','2026-11-28 16:24:29.640757+00:00','2026-11-28 19:24:29.797739+00:00');
INSERT INTO "outbox" VALUES(188,'digest:31:2026-11-28',31,'hiba@demo.example','digest','{}',1,NULL,'','2026-11-28 16:24:29.644693+00:00','2026-11-28 19:24:29.831631+00:00');
INSERT INTO "outbox" VALUES(190,'digest:53:2026-11-28',53,'sofia@demo.example','digest','{}',1,NULL,'','2026-11-28 16:24:29.711372+00:00','2026-11-28 19:24:29.853199+00:00');
INSERT INTO "outbox" VALUES(191,'notice:first:a2xmQAqAdPXvvGnA:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 19:24:29.215796+00:00','2026-11-28 19:24:29.479289+00:00');
INSERT INTO "outbox" VALUES(192,'notice:helped:BQXfYxMNoqUGChzU:8',8,'henk@demo.example','notice','{}',1,NULL,'','2026-11-28 19:24:29.245407+00:00','2026-11-28 19:24:29.541553+00:00');
INSERT INTO "outbox" VALUES(193,'messages:LPbJHvUX4qffxVGp:21:20261128T182429',21,'samira@demo.example','messages','{}',1,NULL,'','2026-11-28 19:24:29.970213+00:00','2026-11-28 22:24:29.415252+00:00');
INSERT INTO "outbox" VALUES(194,'notice:helped:aGZw64yra1ByvYWC:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-28 22:24:29.187254+00:00','2026-11-28 22:24:29.353822+00:00');
INSERT INTO "outbox" VALUES(195,'notice:499:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-28 22:24:29.239630+00:00','2026-11-28 22:24:29.418163+00:00');
INSERT INTO "outbox" VALUES(196,'messages:wVKRMMzeuPfFAN-Y:25:20261128T202429',25,'nadia@demo.example','messages','{}',1,NULL,'','2026-11-28 22:24:29.529923+00:00','2026-11-29 01:24:29.760522+00:00');
INSERT INTO "outbox" VALUES(197,'notice:506:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 01:24:29.657592+00:00','2026-11-29 01:24:29.757718+00:00');
INSERT INTO "outbox" VALUES(198,'notice:513:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 02:28:29.131145+00:00','2026-11-29 04:24:29.263319+00:00');
INSERT INTO "outbox" VALUES(199,'notice:518:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 04:24:29.190390+00:00','2026-11-29 04:24:29.292369+00:00');
INSERT INTO "outbox" VALUES(200,'notice:527:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 05:28:29.122730+00:00','2026-11-29 07:24:31.529387+00:00');
INSERT INTO "outbox" VALUES(201,'notice:520:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-29 05:28:29.165631+00:00','2026-11-29 07:24:31.543490+00:00');
INSERT INTO "outbox" VALUES(202,'notice:536:7',7,'hanneke@demo.example','notice','{}',1,NULL,'','2026-11-29 06:28:29.123648+00:00','2026-11-29 07:24:31.549942+00:00');
INSERT INTO "outbox" VALUES(203,'notice:532:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-29 06:28:29.177690+00:00','2026-11-29 07:24:31.581341+00:00');
INSERT INTO "outbox" VALUES(204,'notice:538:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-29 07:24:31.303182+00:00','2026-11-29 07:24:31.600628+00:00');
INSERT INTO "outbox" VALUES(205,'notice:first:EnRm_vzdvQv8vyyu:48',48,'jesse@demo.example','notice','{}',1,NULL,'','2026-11-29 07:24:31.396777+00:00','2026-11-29 07:24:31.605298+00:00');
INSERT INTO "outbox" VALUES(206,'notice:553:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-29 09:28:29.231024+00:00','2026-11-29 10:24:29.242128+00:00');
INSERT INTO "outbox" VALUES(207,'notice:548:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 09:28:29.367253+00:00','2026-11-29 10:24:29.261678+00:00');
INSERT INTO "outbox" VALUES(208,'notice:helped:hKdb3O6Lg9BhVJfm:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-29 09:28:29.402209+00:00','2026-11-29 10:24:29.286423+00:00');
INSERT INTO "outbox" VALUES(209,'notice:first:Hoj6xXCCJiVNca9Y:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-29 09:28:29.452808+00:00','2026-11-29 10:24:29.339987+00:00');
INSERT INTO "outbox" VALUES(210,'notice:563:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 10:24:29.152025+00:00','2026-11-29 10:24:29.349154+00:00');
INSERT INTO "outbox" VALUES(211,'messages:38VNV2SCF-PDAyrX:8:20261129T082429',8,'henk@demo.example','messages','{}',1,NULL,'','2026-11-29 10:24:29.567993+00:00','2026-11-29 13:24:29.550132+00:00');
INSERT INTO "outbox" VALUES(212,'messages:01GxBia4cYQoYZoO:48:20261129T082429',48,'jesse@demo.example','messages','{}',1,NULL,'','2026-11-29 10:24:29.580922+00:00','2026-11-29 13:24:29.561694+00:00');
INSERT INTO "outbox" VALUES(213,'messages:QNcSd_B2NQSM6BPU:49:20261129T092429',49,'kenji@demo.example','messages','{}',1,NULL,'','2026-11-29 10:24:29.594078+00:00','2026-11-29 13:24:29.564053+00:00');
INSERT INTO "outbox" VALUES(214,'notice:567:14',14,'fatma@demo.example','notice','{}',1,NULL,'','2026-11-29 12:28:29.139114+00:00','2026-11-29 13:24:29.472402+00:00');
INSERT INTO "outbox" VALUES(215,'notice:569:36',36,'naomi@demo.example','notice','{}',1,NULL,'','2026-11-29 12:28:29.149814+00:00','2026-11-29 13:24:29.445805+00:00');
INSERT INTO "outbox" VALUES(216,'notice:579:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-29 12:28:29.160685+00:00','2026-11-29 13:24:29.481118+00:00');
INSERT INTO "outbox" VALUES(217,'notice:first:NtM6h5BPZF3RDw6v:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 12:28:29.299673+00:00','2026-11-29 13:24:29.507148+00:00');
INSERT INTO "outbox" VALUES(218,'notice:582:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 13:24:29.322112+00:00','2026-11-29 13:24:29.558799+00:00');
INSERT INTO "outbox" VALUES(219,'notice:591:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-29 16:24:29.157928+00:00','2026-11-29 16:24:29.301590+00:00');
INSERT INTO "outbox" VALUES(220,'notice:592:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 16:24:29.169491+00:00','2026-11-29 16:24:29.320716+00:00');
INSERT INTO "outbox" VALUES(221,'notice:598:10',10,'sjoerd@demo.example','notice','{}',1,NULL,'','2026-11-29 16:24:29.179915+00:00','2026-11-29 16:24:29.332147+00:00');
INSERT INTO "outbox" VALUES(222,'notice:first:H83-rsWSmeeAEd1q:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 16:24:29.213781+00:00','2026-11-29 16:24:29.341429+00:00');
INSERT INTO "outbox" VALUES(223,'notice:helped:rNhJy-u1Uux4EPxE:11',11,'ilse@demo.example','notice','{}',1,NULL,'','2026-11-29 16:24:29.223762+00:00','2026-11-29 16:24:29.364689+00:00');
INSERT INTO "outbox" VALUES(224,'messages:LPbJHvUX4qffxVGp:21:20261129T132429',21,'samira@demo.example','messages','{}',1,NULL,'','2026-11-29 16:24:29.421349+00:00','2026-11-29 19:24:29.534049+00:00');
INSERT INTO "outbox" VALUES(225,'messages:GjEhAPg_Ru3me4ld:54:20261129T144429',54,'yara@demo.example','messages','{}',1,NULL,'','2026-11-29 16:24:29.428583+00:00','2026-11-29 19:24:29.544568+00:00');
INSERT INTO "outbox" VALUES(226,'digest:43:2026-11-29',43,'selam@demo.example','digest','{}',1,NULL,'','2026-11-29 16:24:29.433994+00:00','2026-11-29 19:24:29.585732+00:00');
INSERT INTO "outbox" VALUES(228,'digest:21:2026-11-29',21,'samira@demo.example','digest','{}',1,NULL,'','2026-11-29 16:24:29.443581+00:00','2026-11-29 19:24:29.620673+00:00');
INSERT INTO "outbox" VALUES(229,'digest:25:2026-11-29',25,'nadia@demo.example','digest','{}',1,NULL,'','2026-11-29 16:24:29.448156+00:00','2026-11-29 19:24:29.654620+00:00');
INSERT INTO "outbox" VALUES(230,'digest:29:2026-11-29',29,'chantal@demo.example','digest','{}',1,NULL,'','2026-11-29 16:24:29.453253+00:00','2026-11-29 19:24:29.687159+00:00');
INSERT INTO "outbox" VALUES(231,'notice:607:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-29 18:28:29.123774+00:00','2026-11-29 19:24:29.507663+00:00');
INSERT INTO "outbox" VALUES(232,'notice:611:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-29 19:24:29.307250+00:00','2026-11-29 19:24:29.570365+00:00');
INSERT INTO "outbox" VALUES(233,'notice:617:40',40,'mehdi@demo.example','notice','{}',1,NULL,'','2026-11-29 22:24:29.188096+00:00','2026-11-29 22:24:29.340183+00:00');
INSERT INTO "outbox" VALUES(234,'notice:623:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-29 22:24:29.210006+00:00','2026-11-29 22:24:29.347449+00:00');
INSERT INTO "outbox" VALUES(235,'messages:PD2sqLq3ye6TmJwr:10:20261129T192429',10,'sjoerd@demo.example','messages','{}',1,NULL,'','2026-11-29 22:24:29.396866+00:00','2026-11-30 01:24:29.671410+00:00');
INSERT INTO "outbox" VALUES(236,'notice:626:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-29 23:28:29.149486+00:00','2026-11-30 01:24:29.569845+00:00');
INSERT INTO "outbox" VALUES(237,'notice:first:YGXUGO8Dujo1gPPz:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-29 23:28:29.168310+00:00','2026-11-30 01:24:29.584218+00:00');
INSERT INTO "outbox" VALUES(238,'notice:634:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 00:28:29.148489+00:00','2026-11-30 01:24:29.628401+00:00');
INSERT INTO "outbox" VALUES(239,'notice:643:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-30 00:49:29.143426+00:00','2026-11-30 01:24:29.656004+00:00');
INSERT INTO "outbox" VALUES(240,'notice:645:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-30 01:24:29.484744+00:00','2026-11-30 01:24:29.637058+00:00');
INSERT INTO "outbox" VALUES(241,'notice:654:31',31,'hiba@demo.example','notice','{}',1,NULL,'','2026-11-30 01:24:29.501113+00:00','2026-11-30 01:24:29.661218+00:00');
INSERT INTO "outbox" VALUES(242,'notice:658:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-30 02:28:29.211721+00:00','2026-11-30 04:24:29.240329+00:00');
INSERT INTO "outbox" VALUES(243,'notice:667:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-30 02:49:29.165798+00:00','2026-11-30 04:24:29.283957+00:00');
INSERT INTO "outbox" VALUES(244,'notice:679:37',37,'dilan@demo.example','notice','{}',1,NULL,'','2026-11-30 03:28:29.135780+00:00','2026-11-30 04:24:29.298441+00:00');
INSERT INTO "outbox" VALUES(245,'notice:669:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-30 03:28:29.227878+00:00','2026-11-30 04:24:29.303950+00:00');
INSERT INTO "outbox" VALUES(246,'notice:first:0UO_6EH3JVM_Hwxx:33',33,'daan@demo.example','notice','{}',1,NULL,'','2026-11-30 03:28:29.245405+00:00','2026-11-30 04:24:29.301200+00:00');
INSERT INTO "outbox" VALUES(247,'notice:683:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 03:49:29.133093+00:00','2026-11-30 04:24:29.345455+00:00');
INSERT INTO "outbox" VALUES(248,'notice:685:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-30 03:58:29.143900+00:00','2026-11-30 04:24:29.362351+00:00');
INSERT INTO "outbox" VALUES(249,'notice:694:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 04:24:29.147619+00:00','2026-11-30 04:24:29.369160+00:00');
INSERT INTO "outbox" VALUES(250,'desk:GM0599:1:20261130T042429',1,'marloes@demo.example','desk','{}',1,NULL,'','2026-11-30 04:24:29.543926+00:00','2026-11-30 07:24:29.703301+00:00');
INSERT INTO "outbox" VALUES(251,'notice:697:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 04:49:29.150312+00:00','2026-11-30 07:24:29.446301+00:00');
INSERT INTO "outbox" VALUES(252,'notice:699:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-30 04:58:29.136140+00:00','2026-11-30 07:24:29.461021+00:00');
INSERT INTO "outbox" VALUES(253,'notice:706:26',26,'tomasz@demo.example','notice','{}',1,NULL,'','2026-11-30 05:28:29.124228+00:00','2026-11-30 07:24:29.505858+00:00');
INSERT INTO "outbox" VALUES(254,'notice:first:VdOLo_DnCRUqGnyy:53',53,'sofia@demo.example','notice','{}',1,NULL,'','2026-11-30 06:08:29.134209+00:00','2026-11-30 07:24:29.532142+00:00');
INSERT INTO "outbox" VALUES(255,'notice:715:21',21,'samira@demo.example','notice','{}',1,NULL,'','2026-11-30 06:28:29.121859+00:00','2026-11-30 07:24:29.582018+00:00');
INSERT INTO "outbox" VALUES(256,'notice:720:46',46,'shanice@demo.example','notice','{}',1,NULL,'','2026-11-30 07:18:29.138071+00:00','2026-11-30 07:24:29.612185+00:00');
INSERT INTO "outbox" VALUES(257,'notice:721:47',47,'imane@demo.example','notice','{}',1,NULL,'','2026-11-30 07:18:29.169495+00:00','2026-11-30 07:24:29.615922+00:00');
INSERT INTO "outbox" VALUES(258,'notice:718:44',44,'gijs@demo.example','notice','{}',1,NULL,'','2026-11-30 07:18:29.343005+00:00','2026-11-30 07:24:29.623794+00:00');
INSERT INTO "outbox" VALUES(259,'notice:733:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-30 07:24:29.386329+00:00','2026-11-30 07:24:29.670652+00:00');
INSERT INTO "outbox" VALUES(260,'notice:first:jj_oUEZuxk12fMaS:57',57,'bilal@demo.example','notice','{}',1,NULL,'','2026-11-30 07:24:29.398045+00:00','2026-11-30 07:24:29.691272+00:00');
INSERT INTO "outbox" VALUES(261,'desk:GM0503:3:20261130T072429',3,'anjali@demo.example','desk','{}',1,NULL,'','2026-11-30 07:24:29.751276+00:00','2026-11-30 10:24:29.332122+00:00');
INSERT INTO "outbox" VALUES(262,'notice:744:32',32,'mei@demo.example','notice','{}',1,NULL,'','2026-11-30 08:38:29.124010+00:00','2026-11-30 10:24:29.180459+00:00');
INSERT INTO "outbox" VALUES(263,'notice:738:50',50,'lotte@demo.example','notice','{}',1,NULL,'','2026-11-30 08:38:29.155847+00:00','2026-11-30 10:24:29.341536+00:00');
INSERT INTO "outbox" VALUES(264,'notice:first:cBB8U0RrQtMVlghp:52',52,'ruben@demo.example','notice','{}',1,NULL,'','2026-11-30 08:38:29.175160+00:00','2026-11-30 10:24:29.339089+00:00');
INSERT INTO "outbox" VALUES(265,'notice:751:54',54,'yara@demo.example','notice','{}',1,NULL,'','2026-11-30 10:24:29.123376+00:00','2026-11-30 10:24:29.357389+00:00');
INSERT INTO "outbox" VALUES(266,'desk:GM0503:3:20261130T102429',3,'anjali@demo.example','desk','{"account":3,"desk":"GM0503"}',0,'2026-11-30 10:24:29.392854+00:00','','2026-11-30 10:24:29.392861+00:00',NULL);
INSERT INTO "outbox" VALUES(267,'desk:GM0599:1:20261130T102429',1,'marloes@demo.example','desk','{"account":1,"desk":"GM0599"}',0,'2026-11-30 10:24:29.402061+00:00','','2026-11-30 10:24:29.402069+00:00',NULL);
INSERT INTO "outbox" VALUES(268,'messages:GjEhAPg_Ru3me4ld:54:20261130T091429',54,'yara@demo.example','messages','{"conversation":"GjEhAPg_Ru3me4ld","account":54}',0,'2026-11-30 10:24:29.427973+00:00','','2026-11-30 10:24:29.427978+00:00',NULL);
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
    "public_at" TIMESTAMP,
    "place_said" INT NOT NULL DEFAULT 0,
    "steps" SMALLINT NOT NULL DEFAULT 3,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "outfit_photo_count" CHECK (photo_count BETWEEN 0 AND 4),
    CONSTRAINT "outfit_feedback_count" CHECK (feedback_count BETWEEN 0 AND 5),
    CONSTRAINT "outfit_went" CHECK (went IN ('', 'well', 'hard', 'job', 'private')),
    CONSTRAINT "outfit_elsewhere" CHECK (elsewhere = FALSE OR meant_for <> 'municipality'),
    CONSTRAINT "outfit_whole" CHECK (confirmed_at IS NULL OR steps = 3)
);
INSERT INTO "outfit" VALUES(1,'zxDAgxjj-H4CF_NP','GM0344','Midden-Utrecht','members',0,'shown',7,'2026-11-12 06:24:30.304128+00:00','care','Apothekersassistent','','indoors',0,0,'Wit, of is dat alsof ik er al werk?',1,'2026-11-13 08:00:00+00:00',24,'members','2026-11-12 06:26:29.146866+00:00','2026-11-13 06:00:00+00:00','2026-11-14 08:00:00+00:00','2026-11-14 10:24:30.208625+00:00',NULL,'2026-11-13 10:24:29.470205+00:00','2026-11-14 10:24:30.303011+00:00','','',NULL,1,1,'2026-11-12 06:49:29.165081+00:00',1,3,35);
INSERT INTO "outfit" VALUES(2,'8AWh0Z0iPdyZpOqa','GM0599','Rijnmond','members',0,'shown',11,'2026-11-17 07:24:29.664864+00:00','office','Assistent boekhouder','','indoors',0,0,'Is een lange jurk zakelijk genoeg met een jasje erover?',1,'2026-11-19 12:00:00+00:00',24,'members','2026-11-17 07:26:29.142654+00:00','2026-11-19 10:00:00+00:00','2026-11-20 12:00:00+00:00','2026-11-21 10:24:30.125417+00:00',NULL,'2026-11-17 16:24:29.204106+00:00',NULL,'hard','Ze kozen iemand met meer ervaring. Over mijn kleren waren ze blij, dus dank jullie wel.','2026-11-20 10:24:29.113255+00:00',1,4,'2026-11-17 07:49:29.169871+00:00',1,3,28);
INSERT INTO "outfit" VALUES(3,'98lSQsQRONG8XirB','GM0599','Rijnmond','members',0,'shown',10,'2026-11-23 05:24:29.672964+00:00','care','Verzorgende in de thuiszorg','','indoors',0,0,'Ik wil er verzorgd uitzien en toch iemand zijn die kan tillen.',1,'2026-11-26 09:00:00+00:00',24,'members','2026-11-23 05:26:29.116740+00:00','2026-11-26 07:00:00+00:00','2026-11-27 09:00:00+00:00','2026-11-27 10:24:29.504750+00:00',NULL,'2026-11-23 14:24:29.264825+00:00',NULL,'job','Ik begin maandag. De groene blouse was inderdaad goed.','2026-11-27 10:24:29.110942+00:00',1,3,'2026-11-23 05:49:29.139035+00:00',1,3,14);
INSERT INTO "outfit" VALUES(4,'bMcDCRxxSezZ6nJS','GM0599','Rijnmond','members',0,'shown',7,'2026-11-28 04:24:29.592749+00:00','horeca','Leerling-kok, proefavond','','indoors',0,0,'Wat trek je aan naar een keuken, als je daar een schort krijgt?',1,'2026-12-01 15:00:00+00:00',24,'members','2026-11-28 04:26:29.145027+00:00','2026-12-01 13:00:00+00:00','2026-12-02 15:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,2,'2026-11-28 04:49:29.151660+00:00',1,3,49);
INSERT INTO "outfit" VALUES(5,'NLjYUlnADYe1MlxD','GM0503','Haaglanden','members',0,'shown',6,'2026-11-28 08:24:29.905171+00:00','retail','Kapsalon','','indoors',0,1,'Zwart is bijna verplicht, maar ik krijg er geen plezier van.',1,'2026-12-04 17:00:00+00:00',24,'members','2026-11-28 08:26:29.118537+00:00','2026-12-04 15:00:00+00:00','2026-12-05 17:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,'2026-11-28 08:49:29.164857+00:00',1,3,37);
INSERT INTO "outfit" VALUES(6,'a2xmQAqAdPXvvGnA','GM0599','Rijnmond','members',0,'shown',10,'2026-11-28 14:24:30.204135+00:00','horeca','Receptie van een hotel','smart','indoors',0,0,'Is dit netjes genoeg voor een hotel? Het jasje is van mijn nicht. Andere schoenen heb ik niet.',1,'2026-12-03 13:00:00+00:00',24,'members','2026-11-28 14:26:29.127363+00:00','2026-12-03 11:00:00+00:00','2026-12-04 13:00:00+00:00',NULL,NULL,'2026-11-28 22:24:29.141783+00:00',NULL,'','',NULL,2,5,'2026-11-28 14:49:29.181393+00:00',1,3,54);
INSERT INTO "outfit" VALUES(7,'EnRm_vzdvQv8vyyu','GM0503','Haaglanden','members',0,'shown',6,'2026-11-29 01:24:29.548936+00:00','green','Dierenopvang','','indoors',0,0,'Alles zit onder de haren. Is dat erg, bij een dierenopvang?',1,'2026-12-03 08:00:00+00:00',24,'members','2026-11-29 01:26:29.115970+00:00','2026-12-03 06:00:00+00:00','2026-12-04 08:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-29 01:49:29.118807+00:00',1,3,48);
INSERT INTO "outfit" VALUES(8,'Hoj6xXCCJiVNca9Y','GM0344','Midden-Utrecht','members',0,'shown',8,'2026-11-29 05:24:29.953178+00:00','ict','Frontend-ontwikkelaar','','indoors',0,1,'In welke voelt een team zich op zijn gemak, A of B?',1,'2026-12-06 10:00:00+00:00',24,'members','2026-11-29 05:26:29.125244+00:00','2026-12-06 08:00:00+00:00','2026-12-07 10:00:00+00:00',NULL,NULL,'2026-11-30 01:24:29.462325+00:00',NULL,'','',NULL,2,3,'2026-11-29 05:49:29.132802+00:00',1,3,31);
INSERT INTO "outfit" VALUES(9,'NtM6h5BPZF3RDw6v','GM0599','Rijnmond','members',0,'shown',6,'2026-11-29 07:24:30.518090+00:00','security','Leerling-beveiliger','formal','indoors',0,1,'Ze zeiden: netjes, maar niet opvallend. Is een das te veel?',1,'2026-12-04 08:30:00+00:00',24,'members','2026-11-29 07:26:29.125852+00:00','2026-12-04 06:30:00+00:00','2026-12-05 08:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,1,'2026-11-29 07:49:29.119159+00:00',1,3,40);
INSERT INTO "outfit" VALUES(10,'H83-rsWSmeeAEd1q','GM0599','Rijnmond','members',0,'shown',8,'2026-11-29 12:24:30.513338+00:00','office','Administratie bij een notaris','','indoors',0,1,'A of B? Het is een deftig kantoor, maar ik wil er niet uitzien alsof ik verkleed ben.',1,'2026-12-01 10:00:00+00:00',24,'members','2026-11-29 12:26:29.117577+00:00','2026-12-01 08:00:00+00:00','2026-12-02 10:00:00+00:00',NULL,NULL,'2026-11-29 22:24:29.140870+00:00',NULL,'','',NULL,2,3,'2026-11-29 12:49:29.118765+00:00',1,3,21);
INSERT INTO "outfit" VALUES(11,'YGXUGO8Dujo1gPPz','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-29 18:24:29.415455+00:00','government','Publieksdienst, burgerzaken','','indoors',0,0,'Ze zeggen dat het informeel is. Maar het is wel de gemeente.',1,'2026-12-05 09:00:00+00:00',24,'members','2026-11-29 18:26:29.114108+00:00','2026-12-05 07:00:00+00:00','2026-12-06 09:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-29 18:49:29.139196+00:00',1,3,47);
INSERT INTO "outfit" VALUES(12,'0UO_6EH3JVM_Hwxx','GM0599','Rijnmond','members',0,'shown',6,'2026-11-30 00:24:29.543195+00:00','logistics','Orderverzamelaar, vroege dienst','casual','indoors',0,0,'Kan dit voor een kennismaking in een magazijn? Ze zeiden: doe gewoon.',1,'2026-12-02 06:30:00+00:00',24,'members','2026-11-30 00:26:29.114714+00:00','2026-12-02 04:30:00+00:00','2026-12-03 06:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-30 00:49:29.169044+00:00',1,3,33);
INSERT INTO "outfit" VALUES(13,'oa_FJRTVgOKncvXZ','GM0599','Rijnmond','members',0,'shown',5,'2026-11-30 01:24:29.295193+00:00','education','Pedagogisch medewerker bso','','indoors',0,0,'Mag er kleur in? Kinderen vinden dat leuk, maar de leidinggevende misschien niet.',1,'2026-12-06 07:30:00+00:00',24,'members','2026-11-30 01:26:29.120262+00:00','2026-12-06 05:30:00+00:00','2026-12-07 07:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 01:49:29.132954+00:00',1,3,46);
INSERT INTO "outfit" VALUES(14,'jj_oUEZuxk12fMaS','GM0344','Midden-Utrecht','members',0,'shown',6,'2026-11-30 02:24:29.720163+00:00','ict','Stage systeembeheer','','indoors',0,0,'Is een overhemd overdreven voor een stage?',1,'2026-12-07 13:00:00+00:00',24,'members','2026-11-30 02:26:29.121997+00:00','2026-12-07 11:00:00+00:00','2026-12-08 13:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-30 02:49:29.226125+00:00',1,3,57);
INSERT INTO "outfit" VALUES(15,'VdOLo_DnCRUqGnyy','GM0503','Haaglanden','members',0,'shown',6,'2026-11-30 03:24:29.507977+00:00','care','Care assistant, weekends','','indoors',0,0,'In Porto we wear uniforms at interviews. Here I think not. Is this right?',1,'2026-12-04 12:00:00+00:00',24,'members','2026-11-30 03:26:29.119012+00:00','2026-12-04 10:00:00+00:00','2026-12-05 12:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-30 03:49:29.149311+00:00',1,3,53);
INSERT INTO "outfit" VALUES(16,'cBB8U0RrQtMVlghp','GM0599','Rijnmond','members',0,'shown',6,'2026-11-30 04:04:29.865571+00:00','construction','Schildersleerling, proefdag','','indoors',1,0,'Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?',1,'2026-12-02 06:00:00+00:00',24,'members','2026-11-30 04:06:29.117558+00:00','2026-12-02 04:00:00+00:00','2026-12-03 06:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,1,'2026-11-30 04:29:29.122068+00:00',1,3,52);
INSERT INTO "outfit" VALUES(17,'8g5tm3MuqPjAU5Y4','GM0599','Rijnmond','members',0,'shown',5,'2026-11-30 04:54:29.931612+00:00','engineering','Elektromonteur','','indoors',1,1,'I have work clothes and one good shirt. Which one for the first talk? Mag ook in Nederlands.',1,'2026-12-03 14:00:00+00:00',24,'members','2026-11-30 04:56:29.115798+00:00','2026-12-03 12:00:00+00:00','2026-12-04 14:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,2,0,'2026-11-30 05:19:29.118288+00:00',1,3,26);
INSERT INTO "outfit" VALUES(18,'MIbPwvNUfwhDTTlM','GM0344','Midden-Utrecht','members',0,'shown',5,'2026-11-30 06:24:29.471024+00:00','green','Medewerker groenvoorziening','','outdoors',0,0,'Het regent donderdag. Kom je dan in je regenjas binnen?',1,'2026-12-03 07:00:00+00:00',24,'members','2026-11-30 06:26:29.115601+00:00','2026-12-03 05:00:00+00:00','2026-12-04 07:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 06:49:29.118792+00:00',1,3,44);
INSERT INTO "outfit" VALUES(19,'h4lce3tsnmfjG5jV','GM0599','Rijnmond','members',1,'held',4,'2026-11-30 07:14:29.462496+00:00','retail','Bakkerij, zaterdaghulp','','indoors',0,0,'Is dit goed voor in een bakkerij? Het is mijn eerste gesprek ooit.',1,'2026-12-03 15:30:00+00:00',24,'members','2026-11-30 07:16:29.115277+00:00','2026-12-03 13:30:00+00:00','2026-12-04 15:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 07:16:29.115277+00:00',1,3,59);
INSERT INTO "outfit" VALUES(20,'CXZ5szkVYDyViMff','GM0599','Rijnmond','members',0,'shown',5,'2026-11-30 07:24:29.336475+00:00','ict','Junior ontwerper bij een klein bureau','','indoors',0,0,'Zij dragen daar alles door elkaar. Is dit te braaf?',1,'2026-12-05 09:30:00+00:00',24,'members','2026-11-30 07:26:29.121136+00:00','2026-12-05 07:30:00+00:00','2026-12-06 09:30:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 07:49:29.124484+00:00',1,3,50);
INSERT INTO "outfit" VALUES(21,'pFreIZw3iAGj27rI','GM0503','Haaglanden','members',0,'held',4,'2026-11-30 08:34:29.496090+00:00','security','Zwembad, toezicht','','indoors',0,0,'Trainingspak of broek? Het is een zwembad.',1,'2026-12-06 16:00:00+00:00',24,'members','2026-11-30 08:36:29.114990+00:00','2026-12-06 14:00:00+00:00','2026-12-07 16:00:00+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 08:36:29.114990+00:00',1,3,58);
INSERT INTO "outfit" VALUES(22,'SqpNgVkkQS2qsJCI','GM0599','Rijnmond','me',0,'shown',3,'2026-11-30 10:25:51.038870+00:00','horeca','Achter de balie van een hotel','','indoors',0,0,'Kan dit, of zijn de schoenen te vlot?',1,'2026-12-02 13:00:00+00:00',24,'municipality',NULL,'2026-12-02 11:00:00+00:00','2026-12-01 10:25:51.038591+00:00',NULL,NULL,NULL,NULL,'','',NULL,1,0,'2026-11-30 10:25:51.038911+00:00',0,3,21);
CREATE TABLE "parked_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "consumer" VARCHAR(60) NOT NULL,
    "event_id" BIGINT NOT NULL,
    "problem" VARCHAR(300) NOT NULL,
    "parked_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_parked_even_consume_7ece72" UNIQUE ("consumer", "event_id")
);
INSERT INTO "parked_event" VALUES(1,'outfits:notices',5,'ValueError: a fault of then','2026-11-30 10:25:51.245898+00:00');
CREATE TABLE "pending_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(7) NOT NULL  /* CHOOSE: choose\nDECLINE: decline\nENDING: ending */,
    "about" VARCHAR(16) NOT NULL,
    "says" VARCHAR(7) NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "failed_at" TIMESTAMP,
    "actor_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "offer_id" BIGINT REFERENCES "offer" ("id") ON DELETE SET NULL,
    "request_id" BIGINT NOT NULL REFERENCES "help_request" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pending_ans_about_eddcd0" UNIQUE ("about", "actor_id"),
    CONSTRAINT "pending_answer_kind" CHECK (kind IN ('choose', 'decline', 'ending'))
);
INSERT INTO "pending_answer" VALUES(1,'ending','HYKxyR1nlED2jcee','yes','2026-11-30 10:25:51.258493+00:00','2026-11-30 10:25:51.258493+00:00',60,NULL,3);
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
INSERT INTO "photo" VALUES(4,0,'w9cdPub613vT_ahJCtj392qU','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c005400d601cc504c10cc10071003100b5003401740164016401640160006070c03d40794058c074d87cc87078707c50bc903c917ad16bd976d164516000e0006001600164016401640174003400b5003100710cc104c11cc50d60054000c0110000c001c0014002c04071000dc099c099000d407922c800c800000000000800e05160d164d976d16b917a903c50bc707c70787cc874d858c079403d4070c060006000680068c06c1861fc4c77608c648c447761fc683928756c1e641e244600080000000000c822c84079000dc099c099000d407102c0014001c000c011002446641e6c1e2875683961fc4477648c608c4c7761fc6c1868c0680060006000',0,'2026-11-28 04:24:29.594680+00:00',4,NULL);
INSERT INTO "photo" VALUES(5,0,'OaMHCvPu6oKqPf8odghUesHp','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0017003300515045904590869086b086a003400340034017401640160016030c051705330551864586448686c286c886cd03c903a903bd173d964016091620160016001640174003400340034086a086b08690459045905150330017000c010880388038801c803c80e1800198019801900190e1803c800c800080008000891620160d964d173903b903ad03c886c286c686c6448645855185330517030c060006000680068606c3e67876007600e600e600767876c3f246d6c3c681d282500080008000800c803c80e1800198019801900190e1803c801c80388038810882825681d6c3c246d6c3f67876007600e600e600767876c3e6860680060006000',0,'2026-11-28 08:24:29.906801+00:00',5,NULL);
INSERT INTO "photo" VALUES(6,1,'M7qrXBBz2RpkBUpSZMjRTXOr','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300015045900590869086b086a0034003400f4014401640160016030c050f05330501864586468686c286c886cd03c903a90f3dd73d96401609162016001600164014400f400340034086a086b0869005904590015033000f000c010880388038801c803c81e1800190019001900191e1803c800c800080008000891620160d964dd7390f3903ad03c886c286c686c646864585018533050f030c060006000680068606c3e6787600360076007600367876c3f246d6c3c681d282500080008000800c803c81e1800190019001900191e1803c801c80388038810882825681d6c3c246d6c3f6787600360076007600367876c3e6860680060006000',0,'2026-11-28 08:24:29.907355+00:00',5,NULL);
INSERT INTO "photo" VALUES(7,0,'k4GKjDwwBw9W4vBEX-ZZZK90','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f0033007150719017909690969096f0964016401640164016404c004c070c030f033305718671861686968696c096cd96c997ad16b9977d97524c484c204c004c001640164016401640964096f09690969017907190715033000f000c01082018000c801ca03c01ef8001ee37ae37a001e1ef903c801c800000000000884c224c4d9759977d16b997ad96c096c696c6968616867185718333030f070c060006000680068606c3e2087031fa138a138031f2087683f28756c9e641c2a0400080000000001c803c81ef9001ee37ae37a001e1ef803c001ca00c8018010822a04641c6c9e2875683f2087031fa138a138031f20876c3e6860680060006000',0,'2026-11-28 14:24:30.205753+00:00',6,NULL);
INSERT INTO "photo" VALUES(8,1,'M9ccyNBOlcHSOx8T3Ugq8bmM','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000e000f007350411040108210821086f0966016601660164016404c004c070c030e030d053187718714879687b6c096c996c897a996b9977d97524c484c204c004c001640164016601660966086f0821082104010411073500f000e000c01082018000b8001a02380e78001ee07ae07a401e0e7902c800c800000000000884c224c4d9759977996b897a996c096c7b6c796871487718531830d030e070c060006000680068e06cbe218601a1a1c8a1b801c1218763bf23b5629e641c2a0400080000000000c802c80e79401ee07ae07a001e0e780238001a00b8018010822a04641c629e23b563bf218701c1a1b8a1c801a121866cbe68e0680060006000',0,'2026-11-28 14:24:30.206127+00:00',6,NULL);
INSERT INTO "photo" VALUES(9,0,'Hyhi3ivhOkUzn84a6XoxTNHB','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f00330071806580058086a086b086b086301630163016301630163016030c050f05330c318251825682868296c29ec396c396a317339733164316091620160016301630163016301630863086b086b086a005806580718033000f000c000080033001b00f303c81e78001dc079c07900191e7803c800c800080008000891623160316439733173396a396c29ec296c286825682518c318533050f030c060006000680068e0643e618743076134611c4147e087683f30e527ec33b5656500080008000800c803c81e780019c079c079001d1e7803c800f3001b00330008656533b527ec30e5683fe0874147611c613443076187643e68e0680060006000',0,'2026-11-29 01:24:29.556368+00:00',7,NULL);
INSERT INTO "photo" VALUES(10,0,'MMoJtnGqOmu98eaZb6cAWyHB','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d504d100f908e908ee08ec00b400340034001c001c0178016050c060f050f050d874d860e868e888ecc8ecd0fcd03ad03d801ec01c417d917201600178001c001c0034003400b408ec08ee08e900f904d104d500f000f000c010020300018800ca02c20e0300038803980300030c0302c200c80008000800089172417dc01c801ed03dd03ad0fcc8ec88ec68e860e874d850d850f060f050c060006000680068e03c3e0f8703430366036203270f873c3f28f66a1c621d244600080008000800c802c20c0300039803880300030e0302c200ca0188030010022446621d6a1c28f63c3f0f8703270362036603430f873c3e68e0680060006000',0,'2026-11-29 05:24:29.955240+00:00',8,NULL);
INSERT INTO "photo" VALUES(11,1,'S5YiEla0F_TgvYiGhAPzAxmj','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f002b00715071101690869092a08ac096401640164016401640160016050c060f052b05318771861686968a92cc8ecd96cd96ad9659176d17441759162016001600164016401640164096408ac092a086901690711071502b000f000c0100203000188004a03480e78001de33be33b001f0c7803c8004800080008000891624175d1749176d965d96ad96cc8eca92c696861687718531852b060f050c060006000680068e0683ee187030f23382338035fe187683f29766a1c621d2446000800080008004803c80c78001fe33be33b001d0e780348004a0188030010022446621d6a1c2976683fe187035f23382338030fe187683e68e0680060006000',0,'2026-11-29 05:24:29.960834+00:00',8,NULL);
INSERT INTO "photo" VALUES(12,0,'NgJ1dgn2_jpWqWW8LlXuQ_1C','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c00230033007150719017908690969096c016401640164016401640160016070c033303330531867186168686c692cc96cd96c997ad16b9977d975216481620160016001640164016401640164096c096908690179071907150330023000c011020180018801ca03c01ef8001fc339c379001d1ef803c801c800000000000881622164d9759977d16b997ad96cc96c692c686c6168671853183330333070c060006000680068606c3ee087031f213c213c031fe087683f28756c1e641c2a0400080000000001c803c81ef8001dc379c339001f1ef803c001ca0188018011022a04641c6c1e2875683fe087031f213c213c031fe0876c3e6860680060006000',0,'2026-11-29 07:24:30.519128+00:00',9,NULL);
INSERT INTO "photo" VALUES(13,1,'nw4y-J9Nz8-fcD9vT7HrKflq','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c004c00c801c051e01160116111031096c016401640164016401640160016070c03cc03ac05a807a807a8076907330c96cd96c997ad16b9977d975216481620160016001640164016401640164096c1031161116011e011c050c8004c000c0110201800188034a00404078401fe079e079401d40783448024800000000000881622164d9759977d16b997ad96cc96c733076907a807a805a803ac03cc070c060006000680069806dc0e1bc01a021e021e001f4e1fc69c129156c1e641c2a04000800000000024834484078401de079e079401f40780040034a0188018011022a04641c6c1e291569c1e1fc01f421e021e001a0e1bc6dc06980680060006000',0,'2026-11-29 07:24:30.519400+00:00',9,NULL);
INSERT INTO "photo" VALUES(14,0,'MusZubvYDiBcBd_7J3SWI9DQ','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c178c968c86cc82cc03880308030801880180178016070c070f0d330c718e718e168c96cc82cc82ce03cd03ce03ee01ee01e017a0162016001788018801880308030c038c82cc86cc968c178c718c718c33040f000c000004000400040c003c21e030003e003e00300031e0303c241c14001400000000162017ae01ee01ee03ed03ce03cc82cc82cc96ce168e718c718d33070f070c0600368017c016c613c3f0f87001f00780078001f0f873c3f6c656aad75a96d6300004000400141c103c21e030003e003e00300031e0303c240c04000400000006d6375a96aad6c653c3f0f87001f00780078001f0f873c3f6c617c0168016003',0,'2026-11-29 12:24:30.515405+00:00',10,NULL);
INSERT INTO "photo" VALUES(15,1,'_EMrJzhXe6cls6M6AxYoMic5','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04330c330c718c718c338cb28c8ecc8acc03880308030801880180178016070c07330d330c318e718e328cb28c8ecc8ece0bcd03ce03ee01ee01e017a0162016001788018801880308030c038c8acc8eccb28c338c718c718c330433000c000004000400040c003c20e0300038003800300031e0303c240c14001400000000162017ae01ee01ee03ed03ce0bcc8ecc8eccb28e328e718c318d330733070c0600368017c016ce13c3f0f870327037a037e03170f873c3f6ce56aad75a96d6300004000400140c103c21e0300038003800300030e0303c240c04000400000006d6375a96aad6ce53c3f0f870317037e037a03270f873c3f6ce17c0168016003',0,'2026-11-29 12:24:30.516022+00:00',10,NULL);
INSERT INTO "photo" VALUES(16,0,'xpAopIwE67bjiP-uv1r1-c7q','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0c0d4c08480c4c0c4c084c204c30ccb00b3003300330013001b00f300e050d020f450d4a8d4b0dc60dc28cc38c028cc30fc3032303a301a201920f910e000e000f3001b00130033003300b30ccb04c384c2c4c0c4c08480d4c0d0c080c00020003300130072004200034003e003e0034003c0038042904890089008000810e020f92019301a303a303230fc28cc38c028cc60dcb0dca8d450d420f450d0600060c468c469e43d9c0f0c036103680378037d0fe63d9531a533e533f2636400089008900890488042c0034003e003e0034003000300420072001300330020636433f233e531a53d950fe6037d0378036803610f0c3d9c69e468c460c46000',0,'2026-11-29 18:24:29.417107+00:00',11,NULL);
INSERT INTO "photo" VALUES(17,0,'2EVL1CXLa79Ll-vqXxIpGuJJ','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','80c0d0f0d3308718c718c3388b2a0b2b0b2b086301630163016301630163006050d060f42334831c271c613c2b2c2b2c2b2c396c396a316531763174317590e200600163016301630163016308630b2b0b2b8b2ac338c7188718d330d0f080c000200033001300f203c80ef8001dc079c0790c1d1cf883c890c890089008000890e23175317431763165396a396c2b2c2b2c2b2c613c271c831c233460f450d0600060c468c468e4683e6087420f61ac61ac400f6087683f30e231e433f1636600089008900890c883c81cf80c1dc079c079001d0ef803c800f2001300330020636633f131e430e2683f6087400f61ac61ac420f6087683e68e468c460c46000',0,'2026-11-30 00:24:29.544722+00:00',12,NULL);
INSERT INTO "photo" VALUES(18,0,'MMtuxkmVmYoZhP6iEu3AI61D','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c04170c330c718c718c338cb28cb2ccb2cc0608160896089609160116004c030c06130e330c318e718e328cb28cb2ccb2cc96cf16cd16ee966e966416344c204c011609160896089608160c060cb2ccb2ccb28c338c718c718c330417000c000004000400040c003c00ef100dd8079807900dd1ef103c040c140014000000044c24163e966e966d16ef16cc96ccb2ccb2ccb28e328e718c318e330613030c0600368017c0178e1603f70874027413641ae40176087783d68e56cad6b296c6700004000400140c103c01ef100dd8079807900dd0ef103c040c04000400000006c676b296cad68e5783d6087401741ae413640277087603f78e17c0168016003',0,'2026-11-30 01:24:29.297338+00:00',13,NULL);
INSERT INTO "photo" VALUES(19,0,'BjwILJS1-IKq4kbfupPzwktD','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c82cc86cc160816089608960916014c004c050c050e0d290e258e6d8e0d8e8e8c9ecc8ecc96cd16cf16ef166e16614c314c204c014c09160896089608160c160c86cc82cc868c448c418c438c2b040e000c000004000400040c043c00e71001ec07ec07e001e0e7143c8408140014000000814c214c3e166f166f16ed16cc96cc8ecc9ece8e8e0d8e6d8e258d29050e050c0600374017c006ce0643c618781a781a481ac81e76187683d6ce5796575a964a7000840004001408143c80e71001ec07ec07e001e0e7143c040c040004000000064a775a979656ce5683d618781e781ac81a481a76187643c6ce07c0074016003',0,'2026-11-30 02:24:29.723810+00:00',14,NULL);
INSERT INTO "photo" VALUES(20,0,'7nDLqlcWsZy6JYTJnzJxZLuf','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c2b0c418c078c868c868c86cc86cc8688160896089609160168004c050c040f0e2b0c318e078e868c868c86cc9ece9ece96cd166e166e966469394c204c016809160896089608160c868c86cc86cc868c868c078c418c2b040f000c000004000400040c003c01cf0009ec0fac0fa009e1cf103c040c040014000000094c24693e966e166d166e96ce9ecc9ecc86cc868e868e078c318e2b040f050c0600368017c0168e1603d60c78007a00ca00c800760c7783d68f16ce56b3164ab00004000400140c003c01cf1009ec0fac0fa009e1cf003c040c040004000000064ab6b316ce568f1783d60c78007a00ca00c800760c7603d68e17c0168016003',0,'2026-11-30 03:24:29.511771+00:00',15,NULL);
INSERT INTO "photo" VALUES(21,0,'bjDaNCoM80qSQFKG-imuEw-Q','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c330c718c718c338cb28cb2ccb2cc8688160896089609160116000e050c050f0d330e318e718e338cb28cb2ccb2cc9ecd16cf16ef166e166116310e200e011609160896089608160c868cb2ccb2ccb28c338c718c718c33040f000c000004000400040c003c00ef100dde079e0790cdd0ef103c840c140014000000810e21163e166f166f16ed16cc9eccb2ccb2ccb28e338e718e318d33050f050c0600374017c006ce0643c7087400f61f861f8400f6087683d6ce5796575a964a700084000400140c103c80ef10cdde079e07900dd0ef103c040c040004000000064a775a979656ce5683d6087400f61f861f8400f7087643c6ce07c0074016003',0,'2026-11-30 04:04:29.867471+00:00',16,NULL);
INSERT INTO "photo" VALUES(22,0,'zyhxmiOgh-G_eJXa38pTlEm2','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c2b0c438c418c448c868c86cc86cc86881608960896091601160016030c060e0d290e298e6d8e4c8e8e8c96cc96cc96cd16ce966f166e16601629162016011609160896089608160c868c86cc86cc868c448c418c438c2b040e000c000004000400040c042400e70401de079e079401d0e70424040c140014000000091620162e166f166e966d16cc96cc96cc96ce8e8e4c8e6d8e298d29060e030c0600368017c016ce164bd618743856188619841d5f18768bd6cf5796565a56a6700004000400140c142400e70401de079e079401d0e70424040c04000400000006a6765a579656cf568bdf18741d5619861884385618764bd6ce17c0168016003',0,'2026-11-30 04:54:29.934995+00:00',17,NULL);
INSERT INTO "photo" VALUES(23,1,'xUjrzRmbnOuRmd7fWE3RU1PU','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040f0c4d0c4d8c498c458c868c8eccaacc96881608960896091601160006030c060f0d0d0e4d8e4d8e4c8c8e8c8ecc8acc96cd16ce966f166e166016290e2006011609160896089608160c968caacc8ecc868c458c498c4d8c4d040f000c000004000400040c003c00e70041d7e3b7c39241d0e7103c040c140014000000090e20162e166f166e966d16cc96cc8acc8ecc8e8e4c8e4d8e4d8d0d060f030c0600368017c016ce1643d618743832380238043836187683d6cf5796565a56a6700004000400140c103c00e71241d7c397e3b041d0e7003c040c04000400000006a6765a579656cf5683d618743832380238043836187643d6ce17c0168016003',0,'2026-11-30 04:54:29.935475+00:00',17,NULL);
INSERT INTO "photo" VALUES(24,0,'SbXvJXKnzaZ6x6_VBilPum8p','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c0033001700498049800f808ea08ab08a300b300b30173016301630163006070c033305170c0d8a69840e828e828ac38ac10bc30ba317b39773175316480e20060016301630163017300b300b308a308ab08ea00f8049804980170033000c000080033005300b303c00c18000d9c0b9c2b000d0c1903c800c800000000000880e2316431753977317b30ba10bc38ac28ac28e840e8a698c0d85170333070c060006000680068606c3e67870c0f29462bc60c3f6387683f32e531ea33a86d6400080000000000c803c80c19000d9c2b9c0b000d0c1803c000b30053003300086d6433a831ea32e5683f63870c3f2bc629460c0f67876c3e6860680060006000',0,'2026-11-30 06:24:29.474130+00:00',18,NULL);
INSERT INTO "photo" VALUES(25,0,'ekXjB41xZEU4pvE7mnnjrLpN','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c040e0c0f0c718c418c458c868c86cc86cc038803081708940914014c004c050c040f0e0f0c318e658e558c868c86cc86ce03ce03cd176e566e96644d394c204c014c09140894081708030c038c86cc86cc868c458c418c718c0f040e000c000004000400040c042c80c18011e61066106411e0c1942c840c040014000000094c244d3e966e566d176e03ce03cc86cc86cc868e558e658c318e0f040f050c0600368017c0168e16cbd67c7806198689878806367876cbd68f16ce56b3164ab00004000400140c042c80c19411e61066106011e0c1842c840c040004000000064ab6b316ce568f16cbd6787806398789868806167c76cbd68e17c0168016003',0,'2026-11-30 07:14:29.463761+00:00',19,NULL);
INSERT INTO "photo" VALUES(26,0,'qBxlPAhS9WlMJY3AqICAx3GS','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f003300718071803380b2a0b2b0b2300670167016701630163068304c050c020f05330a318a71863282b282b2c3b2c196c0972196a39723161368114c004c00683016301630167016700670b230b2b0b2a033807180718033000f000c000080033003b001b03380ef1001ee07ae07a0c1e0cf903c800c800080008000814c0368131613972196a0972196c3b2c2b2c2b286328a718a318533020f050c060006000680068e0683e2087830fa1f8a1f8830f2087623f23e523e533b2656400080008000800c803c80cf90c1ee07ae07a001e0ef10338001b003b00330008656433b223e523e5623f2087830fa1f8a1f8830f2087683e68e0680060006000',0,'2026-11-30 07:24:29.337545+00:00',20,NULL);
INSERT INTO "photo" VALUES(27,0,'wtj7xgVIUI-tO8QrPZo3uw7D','{"large":[960,1280],"medium":[480,640],"small":[240,320]}','00c000f000f004d804d800f808ea08eb0b2b08630163016301630163068304c030c050f050f0c0d824d820e828e828ec0b2c39ec396a317339753164368444c204c00683016301630163016308630b2b08eb08ea00f804d804d800f000f000c000080033004300f303c80ef900dad1fac1fa08da1ef903c800c800080008000844c23684316439753173396a39ec0b2c28ec28e820e824d8c0d850f050f030c060006000680068e0643e2087a40fa004a004a00f2087603f30e535ec33b5656500080008000800c803c81ef908dac1fad1fa00da0ef903c800f3004300330008656533b535ec30e5603f2087a00fa004a004a40f2087643e68e0680060006000',0,'2026-11-30 08:34:29.498162+00:00',21,NULL);
INSERT INTO "photo" VALUES(28,0,'21z_wVXPZKcmo1XvRtVA1z2-','{"large":[480,492],"medium":[480,492],"small":[312,320]}','d806d806cc07ce05c004c00000000003000203028302830287039c63187108e103040304038c418c40ec40c440c700c380c3800680068006000630063006306608e118719c638703830283020302000200030000c000c004ce05cc07d806d80603010b001806180618061807180518050804080d1c0f1c073c01e001e4c76c06306630063006000680068006800680c300c340c740c440ec418c038c030403040c000c500370030103070306030c000c000600030000000080000000380e730c6c06e4c7e0013c011c071c0f080d08041805180518071806180618060b000301730c380e000080000000000000030006000c030c03060307030103700c500c00',1,'2026-11-30 10:25:51.040334+00:00',22,NULL);
CREATE TABLE "photo_look" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "looked_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "photo_id" BIGINT NOT NULL REFERENCES "photo" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_photo_look_photo_i_fd8340" UNIQUE ("photo_id", "account_id")
);
INSERT INTO "photo_look" VALUES(1,'2026-11-30 10:25:51.284550+00:00',60,4);
CREATE TABLE "practised" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "practice" VARCHAR(20) NOT NULL,
    "done_at" TIMESTAMP NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_practised_account_800726" UNIQUE ("account_id", "practice")
);
INSERT INTO "practised" VALUES(1,'hotel','2026-11-12 09:24:29.117985+00:00',7);
INSERT INTO "practised" VALUES(2,'care','2026-11-12 09:24:29.136428+00:00',7);
INSERT INTO "practised" VALUES(3,'warehouse','2026-11-12 09:24:29.171724+00:00',7);
INSERT INTO "practised" VALUES(4,'hotel','2026-11-17 12:24:29.112497+00:00',11);
INSERT INTO "practised" VALUES(5,'care','2026-11-17 12:24:29.140651+00:00',11);
INSERT INTO "practised" VALUES(6,'warehouse','2026-11-17 12:24:29.160691+00:00',11);
INSERT INTO "practised" VALUES(7,'hotel','2026-11-17 14:24:29.114943+00:00',21);
INSERT INTO "practised" VALUES(8,'care','2026-11-17 14:24:29.148348+00:00',21);
INSERT INTO "practised" VALUES(9,'warehouse','2026-11-17 14:24:29.170587+00:00',21);
INSERT INTO "practised" VALUES(10,'hotel','2026-11-17 16:24:29.110559+00:00',38);
INSERT INTO "practised" VALUES(11,'care','2026-11-17 16:24:29.124678+00:00',38);
INSERT INTO "practised" VALUES(12,'warehouse','2026-11-17 16:24:29.127642+00:00',38);
INSERT INTO "practised" VALUES(13,'hotel','2026-11-17 19:24:29.116942+00:00',36);
INSERT INTO "practised" VALUES(14,'care','2026-11-17 19:24:29.135924+00:00',36);
INSERT INTO "practised" VALUES(15,'warehouse','2026-11-17 19:24:29.164898+00:00',36);
INSERT INTO "practised" VALUES(16,'hotel','2026-11-23 09:24:29.111294+00:00',12);
INSERT INTO "practised" VALUES(17,'care','2026-11-23 09:24:29.118239+00:00',12);
INSERT INTO "practised" VALUES(18,'warehouse','2026-11-23 09:24:29.123849+00:00',12);
INSERT INTO "practised" VALUES(19,'hotel','2026-11-23 14:24:29.110185+00:00',37);
INSERT INTO "practised" VALUES(20,'care','2026-11-23 14:24:29.119169+00:00',37);
INSERT INTO "practised" VALUES(21,'warehouse','2026-11-23 14:24:29.147437+00:00',37);
INSERT INTO "practised" VALUES(22,'hotel','2026-11-28 09:24:29.118919+00:00',8);
INSERT INTO "practised" VALUES(23,'care','2026-11-28 09:24:29.146511+00:00',8);
INSERT INTO "practised" VALUES(24,'warehouse','2026-11-28 09:24:29.158345+00:00',8);
INSERT INTO "practised" VALUES(25,'hotel','2026-11-28 12:24:29.110192+00:00',39);
INSERT INTO "practised" VALUES(26,'care','2026-11-28 12:24:29.113456+00:00',39);
INSERT INTO "practised" VALUES(27,'warehouse','2026-11-28 12:24:29.116415+00:00',39);
INSERT INTO "practised" VALUES(28,'hotel','2026-11-28 22:24:29.110139+00:00',41);
INSERT INTO "practised" VALUES(29,'care','2026-11-28 22:24:29.114537+00:00',41);
INSERT INTO "practised" VALUES(30,'warehouse','2026-11-28 22:24:29.118971+00:00',41);
INSERT INTO "practised" VALUES(31,'hotel','2026-11-29 00:24:29.111980+00:00',18);
INSERT INTO "practised" VALUES(32,'care','2026-11-29 00:24:29.123367+00:00',18);
INSERT INTO "practised" VALUES(33,'warehouse','2026-11-29 00:24:29.133312+00:00',18);
INSERT INTO "practised" VALUES(34,'hotel','2026-11-29 09:24:29.110425+00:00',10);
INSERT INTO "practised" VALUES(35,'care','2026-11-29 09:24:29.122397+00:00',10);
INSERT INTO "practised" VALUES(36,'warehouse','2026-11-29 09:24:29.130074+00:00',10);
INSERT INTO "practised" VALUES(37,'hotel','2026-11-29 12:24:30.532292+00:00',4);
INSERT INTO "practised" VALUES(38,'care','2026-11-29 12:24:30.535162+00:00',4);
INSERT INTO "practised" VALUES(39,'warehouse','2026-11-29 12:24:30.538327+00:00',4);
INSERT INTO "practised" VALUES(40,'hotel','2026-11-29 14:24:29.110054+00:00',32);
INSERT INTO "practised" VALUES(41,'care','2026-11-29 14:24:29.114190+00:00',32);
INSERT INTO "practised" VALUES(42,'warehouse','2026-11-29 14:24:29.117173+00:00',32);
INSERT INTO "practised" VALUES(43,'hotel','2026-11-29 17:24:29.109881+00:00',28);
INSERT INTO "practised" VALUES(44,'care','2026-11-29 17:24:29.113944+00:00',28);
INSERT INTO "practised" VALUES(45,'warehouse','2026-11-29 17:24:29.118045+00:00',28);
INSERT INTO "practised" VALUES(46,'hotel','2026-11-29 22:24:29.109999+00:00',42);
INSERT INTO "practised" VALUES(47,'care','2026-11-29 22:24:29.113071+00:00',42);
INSERT INTO "practised" VALUES(48,'warehouse','2026-11-29 22:24:29.116591+00:00',42);
INSERT INTO "practised" VALUES(49,'hotel','2026-11-29 23:24:29.110093+00:00',5);
INSERT INTO "practised" VALUES(50,'care','2026-11-29 23:24:29.112963+00:00',5);
INSERT INTO "practised" VALUES(51,'warehouse','2026-11-29 23:24:29.116900+00:00',5);
INSERT INTO "practised" VALUES(52,'hotel','2026-11-30 01:24:29.339820+00:00',16);
INSERT INTO "practised" VALUES(53,'care','2026-11-30 01:24:29.347596+00:00',16);
INSERT INTO "practised" VALUES(54,'warehouse','2026-11-30 01:24:29.356311+00:00',16);
INSERT INTO "practised" VALUES(55,'hotel','2026-11-30 03:24:29.538069+00:00',27);
INSERT INTO "practised" VALUES(56,'care','2026-11-30 03:24:29.540623+00:00',27);
INSERT INTO "practised" VALUES(57,'warehouse','2026-11-30 03:24:29.542934+00:00',27);
INSERT INTO "practised" VALUES(58,'hotel','2026-11-30 07:54:29.115039+00:00',9);
INSERT INTO "practised" VALUES(59,'care','2026-11-30 07:54:29.119223+00:00',9);
INSERT INTO "practised" VALUES(60,'warehouse','2026-11-30 07:54:29.127286+00:00',9);
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
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE, "purpose" VARCHAR(4),
    CONSTRAINT "uid_profile_author__450b56" UNIQUE ("author_id"),
    CONSTRAINT "profile_travel_km" CHECK (travel_km BETWEEN 0 AND 300),
    CONSTRAINT "profile_free_days" CHECK (free_days BETWEEN 0 AND 127),
    CONSTRAINT "profile_weekly_maximum" CHECK (weekly_maximum BETWEEN 0 AND 50)
);
INSERT INTO "profile" VALUES(1,'2V18n54NJ_4Mxz0c','GM0599','Rijnmond','members',0,'shown',1,'2026-07-03 05:44:29.120228+00:00','67, oud-personeelschef, leest graag mee','Ik heb in de haven gewerkt, eerst op de kade en later op personeelszaken. Ik zie snel of een brief over de baan gaat of over van alles.','','','Brieven en cv''s, een gesprek oefenen, hoe je over een gat in je cv praat.','["nl","en"]',25,31,1,1,6,51.922,4.479,'municipality',NULL,4,'help');
INSERT INTO "profile" VALUES(2,'Hd3vM15tQSOLZwde','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-07-13 05:44:29.110609+00:00','63, bibliothecaris, tovert met brieven','In de bibliotheek op de Neude help ik al jaren mensen met papieren. Hier doe ik hetzelfde, in mijn eigen tijd.','','','Brieven, formulieren, DigiD, en rust.','["nl","en","fr"]',15,19,1,1,3,52.091,5.122,'municipality',NULL,5,'help');
INSERT INTO "profile" VALUES(3,'SwPaJFVdFq2Uh8OH','GM0599','Rijnmond','members',0,'shown',1,'2026-07-21 05:44:29.110498+00:00','71, oud-lerares Nederlands','Veertig jaar voor de klas in Crooswijk. Fouten zijn er om van te leren, ook de mijne.','','','Nederlands oefenen met koffie erbij, of aan de telefoon.','["nl","de","fr"]',8,15,1,1,3,51.922,4.479,'municipality',NULL,6,'help');
INSERT INTO "profile" VALUES(4,'88-oK7l9Ra9K6kqe','GM0503','Haaglanden','members',0,'shown',1,'2026-07-28 05:44:29.113485+00:00','60, oud-verpleegkundige','Vijfendertig jaar in het ziekenhuis. Ik mis het werk niet, de jonge collega''s wel.','','','Oefenen voor een gesprek in de zorg. Een luisterend oor.','["nl","en","de"]',20,14,1,1,3,52.007,4.356,'municipality',NULL,7,'help');
INSERT INTO "profile" VALUES(5,'gxp0BZxzh45yEQaa','GM0599','Rijnmond','members',0,'shown',1,'2026-08-02 05:44:29.113632+00:00','58, dertig jaar horeca, twintig minuten per dag voor jou','Ik was kok, chef en de laatste tien jaar bedrijfsleider van een hotelrestaurant. Nu werk ik drie dagen. Ik heb honderden mensen aangenomen en weet waar een chef op let.','','','Een gesprek oefenen voor de horeca, meekijken met je kleren, eerlijk vertellen hoe een eerste dienst gaat.','["nl","en","de"]',15,45,1,1,4,51.922,4.479,'municipality',NULL,8,'help');
INSERT INTO "profile" VALUES(6,'bQRXvTIFeEpt1Wvw','GM0503','Haaglanden','members',0,'shown',1,'2026-08-07 05:44:29.112559+00:00','69, timmerman in ruste','Mijn schuur staat vol gereedschap dat liever gebruikt wordt.','','','Meekijken met een klus. Werkkleding uitlenen, maat 52 en 54.','["nl"]',12,31,1,1,3,52.007,4.356,'municipality',NULL,9,'help');
INSERT INTO "profile" VALUES(7,'Pxng2FiXmBgbtigx','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-12 05:44:29.113650+00:00','38, software-ontwikkelaar, kijkt naar code en cv''s','Ik ben zelf via een omweg in de ICT gekomen. Een eigen project zegt mij meer dan een diploma.','','','Meekijken met je project, een technisch gesprek oefenen.','["nl","en","de"]',10,5,1,1,3,52.091,5.122,'municipality',NULL,10,'help');
INSERT INTO "profile" VALUES(8,'JCCS_jhjbuLieorL','GM0599','Rijnmond','members',0,'shown',1,'2026-08-21 05:44:29.110849+00:00','45, recruiter bij een uitzendbureau, helpt op woensdag','Overdag neem ik mensen aan. Woensdag ben ik er voor wie nog niet binnen is. Ik zeg het eerlijk en ik zeg het aardig.','','','Gesprek oefenen, ook met camera. Hoe een uitzendbureau kiest. LinkedIn.','["nl","en","de"]',10,4,1,1,3,51.922,4.479,'municipality',NULL,11,'help');
INSERT INTO "profile" VALUES(9,'y54LULtpGRnA6gjh','GM0599','Rijnmond','members',0,'shown',1,'2026-08-27 05:44:29.113974+00:00','52, teamleider in de thuiszorg','Ik neem elk jaar twintig mensen aan. Een diploma is fijn, een warm hart en een rijbewijs ook.','','','Oefenen voor een gesprek in de zorg. Vragen over opleidingen.','["nl","en"]',10,8,1,1,2,51.922,4.479,'municipality',NULL,12,'help');
INSERT INTO "profile" VALUES(10,'2a8AKPkkTzMFMVZs','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-08-31 05:44:29.110445+00:00','48, taxichauffeur, weet de weg','','','','Meerijden naar je gesprek, als het op mijn weg ligt.','["nl","fa","en"]',40,21,1,1,3,52.091,5.122,'municipality',NULL,13,'help');
INSERT INTO "profile" VALUES(11,'c-TTPFfjYXRjh4rP','GM0599','Rijnmond','members',0,'shown',1,'2026-09-03 05:44:29.110719+00:00','31, terug naar de zorg na vijf jaar thuis','Mijn kinderen gaan nu naar school, dus ik heb weer tijd. Ik ben verzorgende geweest en dat wil ik weer worden.','Verzorgende in een verpleeghuis, vier jaar. Daarna vijf jaar thuis met drie kinderen.','Thuiszorg of verpleeghuis, 20 uur, binnen schooltijd.','Turks. Ik vertel je ook graag hoe het is om in de zorg te werken.','["nl","tr"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,14,'help');
INSERT INTO "profile" VALUES(12,'QeihUKGe1sKljg-x','GM0599','Rijnmond','members',0,'shown',1,'2026-09-07 05:44:29.112695+00:00','40, buschauffeur, oud-monteur','Twintig jaar in een garage, nu achter het stuur. Omscholen kan altijd.','','','Rijtheorie, en wat een vervoersbedrijf wil horen.','["nl","en"]',10,50,1,1,3,51.922,4.479,'municipality',NULL,15,'help');
INSERT INTO "profile" VALUES(13,'YPRGyEcl-OfWn5bJ','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-11 05:44:29.110493+00:00','34, winkelmanager in Overvecht','In mijn winkel werken negen mensen. Zes daarvan hadden nooit eerder een baan.','','','Gesprek oefenen voor een winkel, en wat je aantrekt.','["nl","tr"]',10,65,1,1,3,52.091,5.122,'municipality',NULL,16,'help');
INSERT INTO "profile" VALUES(14,'PKWhDAIymmFi7w8n','GM0503','Haaglanden','members',0,'shown',1,'2026-09-14 05:44:29.110415+00:00','50, hoofd facilitair, neemt schoonmakers en conciërges aan','Ik ben zelf begonnen met een emmer. Daar ben ik trots op.','','','Gesprek oefenen, en uitleggen wat er in een contract staat.','["nl","en"]',10,64,1,1,3,52.007,4.356,'municipality',NULL,17,'help');
INSERT INTO "profile" VALUES(15,'OHXK4XSdYbsgA9h-','GM0599','Rijnmond','members',0,'shown',1,'2026-09-17 05:44:29.116113+00:00','28, fotograaf, maakt profielfoto''s bij daglicht','Ik kom naar een plek waar jij je fijn voelt. Tien minuten, geen flits, en jij kiest de foto.','','','Een rustige foto voor je cv of LinkedIn.','["nl","en"]',30,48,1,1,3,51.922,4.479,'municipality',NULL,18,'help');
INSERT INTO "profile" VALUES(16,'oSMgssDsQCp-TT8W','GM0503','Haaglanden','members',0,'shown',1,'2026-09-22 05:44:29.110421+00:00','55, bewindvoerder, orde in geldzaken','Schulden zijn een som, geen schande.','','','Een brief van een incassobureau samen lezen. Een begroting maken.','["nl","en"]',10,18,1,1,2,52.007,4.356,'municipality',NULL,19,'help');
INSERT INTO "profile" VALUES(17,'GkJ_ORqTQ22H4k21','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-09-25 05:44:29.110404+00:00','41, monteur zonnepanelen, eigen bus','','','','Een dag meelopen. Vragen over VCA en techniek.','["nl","en"]',30,16,1,1,3,52.091,5.122,'municipality',NULL,20,'help');
INSERT INTO "profile" VALUES(18,'RDB1EOjAqXCJP87F','GM0599','Rijnmond','members',0,'shown',1,'2026-09-27 05:44:29.113369+00:00','24, zoekt werk op kantoor, goed in taal en cv''s','Ik heb mbo 4 juridisch-administratief. Ik zoek al zeven maanden en weet dus hoe het voelt. Een cv van een ander krijg ik altijd beter dan dat van mijzelf.','Stage bij een advocatenkantoor, zes maanden. Vrijwilliger bij het taalcafé in de bibliotheek. Zaterdagbaan in een schoenenwinkel.','Administratie, balie of secretariaat, 32 uur, in Rotterdam of Schiedam.','Je cv of brief lezen en per zin zeggen wat beter kan. Nederlands oefenen.','["nl","ber","fr","en"]',12,30,1,1,5,51.922,4.479,'municipality',NULL,21,'help');
INSERT INTO "profile" VALUES(19,'Uu35CUNNpFlu78Bd','GM0503','Haaglanden','members',0,'shown',1,'2026-09-29 05:44:29.112692+00:00','25, fietsenmaker, wil de techniek in','Ik haal alles uit elkaar. Het meeste gaat ook weer in elkaar.','','Monteur in opleiding bij een machinebouwer.','Je fiets maken, dan kom je op tijd.','["nl","en"]',10,96,1,1,3,52.007,4.356,'municipality',NULL,22,'help');
INSERT INTO "profile" VALUES(20,'OfdUBgifntxtRqsV','GM0599','Rijnmond','members',0,'shown',1,'2026-10-01 05:44:29.113376+00:00','26, koerier, wil het onderwijs in','Ik fiets pakketjes rond en luister naar lessen. Op de basisschool in mijn straat lees ik voor.','','Onderwijsassistent of conciërge.','','["fr","nl","en"]',10,20,1,1,3,51.922,4.479,'municipality',NULL,23,'help');
INSERT INTO "profile" VALUES(21,'aLgC2eJCvyFSgHqT','GM0599','Rijnmond','members',0,'shown',1,'2026-10-01 05:44:29.125446+00:00','36, jobcoach met eigen bureau, doet dit vrijwillig','','','','Je eerste werkdag voorbereiden. Praten over wat niet gaat, en wat dan wel.','["nl","en"]',10,9,1,1,3,51.922,4.479,'municipality',NULL,24,'help');
INSERT INTO "profile" VALUES(22,'-0wPfUGhci7TxJ_e','GM0503','Haaglanden','members',0,'shown',1,'2026-10-03 05:44:29.110341+00:00','32, docent inburgering','Ik geef les aan mensen die veel meer kunnen dan ze kunnen zeggen.','','','Nederlands voor je gesprek, online na acht uur.','["nl","ru","en"]',10,11,1,1,3,52.007,4.356,'municipality',NULL,25,'help');
INSERT INTO "profile" VALUES(23,'wv_hD_6kg-huxZuh','GM0599','Rijnmond','members',0,'shown',1,'2026-10-04 05:44:29.110537+00:00','29, elektricien, leert Nederlands','Ik werk tien jaar met stroom, in Gdynia en hier. Mijn vak spreek ik goed, Nederlands nog niet.','Elektromonteur in de bouw en op schepen.','Vast werk als monteur, met een bedrijf dat helpt met het diploma.','Fietsen, lampen, stopcontacten: ik laat zien hoe het veilig kan.','["pl","en","nl"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,26,'help');
INSERT INTO "profile" VALUES(24,'Fpy2wCrI4G7YTvQ5','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-06 05:44:29.112659+00:00','35, magazijnchef, neemt mensen aan','Kom op tijd, stel vragen, en de rest leren wij je. Dat zeg ik tegen iedereen.','','','Gesprek oefenen voor magazijn en transport.','["en","nl"]',10,32,1,1,3,52.091,5.122,'municipality',NULL,27,'help');
INSERT INTO "profile" VALUES(25,'YZS5IWOx_h1ISJct','GM0599','Rijnmond','members',0,'shown',1,'2026-10-09 05:44:29.121411+00:00','27, boekhouder in opleiding','Cijfers maken mij rustig. Brieven van instanties ook, gek genoeg.','','Assistent boekhouder, 36 uur.','Toeslagen, belastingaangifte, een brief die je niet begrijpt.','["nl","tr","en"]',10,36,1,1,3,51.922,4.479,'municipality',NULL,28,'help');
INSERT INTO "profile" VALUES(26,'8JKlApOB1sdCiMSa','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-12 05:44:29.111519+00:00','30, na een burn-out weer aan het opbouwen','Ik ben een halve dag begonnen en dat is genoeg voor nu.','','Rustig werk, 12 uur, met groen of dieren.','Luisteren naar wie hetzelfde meemaakt.','["nl"]',10,10,1,1,1,52.091,5.122,'municipality',NULL,29,'help');
INSERT INTO "profile" VALUES(27,'W_-EC-vYNIf-LtNG','GM0599','Rijnmond','members',0,'shown',1,'2026-10-14 05:44:29.110352+00:00','23, helpdesk, bouwt computers','Ik repareer laptops voor de hele straat. Zonder diploma kom ik lastig binnen, dus ik verzamel bewijzen.','Buurtreparateur. Certificaat netwerkbeheer, online gehaald.','Eerste lijn helpdesk, of stage met kans op een baan.','Je telefoon of laptop op orde, scannen, uploaden, mail en agenda.','["nl","so","en"]',10,86,1,1,3,51.922,4.479,'municipality',NULL,30,'help');
INSERT INTO "profile" VALUES(28,'nZXLrflJOWtvz9O1','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-17 05:44:29.114459+00:00','25, frontend, zoekt een eerste baan','In Aleppo begon ik met informatica, hier maakte ik het af. Ik bouw toegankelijke websites.','Stage bij een webbureau in Utrecht. Website voor de voedselbank.','Junior frontend, het liefst met twee dagen thuis.','Arabisch, en een begin met websites maken.','["ar","nl","en"]',10,26,1,1,3,52.091,5.122,'municipality',NULL,31,'help');
INSERT INTO "profile" VALUES(29,'OXLIPhuaI2RPG69a','GM0503','Haaglanden','members',0,'shown',1,'2026-10-19 05:44:29.110419+00:00','27, came for a study, stays for work','I finished my master''s in Delft and would like to stay. My Dutch is at A2 and growing.','','Data analyst, full time. Dutch at work is welcome, I learn fast.','Excel, data, and Chinese. Also a second pair of eyes on an English CV.','["zh","en","nl"]',10,100,1,1,3,52.007,4.356,'municipality',NULL,32,'help');
INSERT INTO "profile" VALUES(30,'KvIZCRjJVzKmhbhu','GM0599','Rijnmond','members',0,'shown',1,'2026-10-20 05:44:29.115496+00:00','22, wil de logistiek in','Ik ben gestopt met mijn opleiding en wil eerst werken. Ik sta graag op mijn benen en ik hou van vroeg beginnen.','Een zomer orders verzamelen in een magazijn in de Spaanse Polder.','Heftruck of reachtruck, vroege dienst. Het certificaat haal ik zelf.','','["nl","en"]',10,120,1,1,3,51.922,4.479,'municipality',NULL,33,'help');
INSERT INTO "profile" VALUES(31,'EN1J5Y9jhBOVuzbs','GM0599','Rijnmond','members',0,'shown',1,'2026-10-23 05:44:29.117365+00:00','33, lasser, nieuw in Rotterdam','Twaalf jaar op een werf in Odesa. Ik begrijp tekeningen beter dan zinnen.','','Lassen of metaal, in de haven.','','["uk","ru","en"]',10,96,0,1,3,51.922,4.479,'municipality',NULL,34,'work');
INSERT INTO "profile" VALUES(32,'Mqoq4DwR4UN8G8hr','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-10-25 05:44:29.119968+00:00','22, apothekersassistent in opleiding','Ik onthoud namen van medicijnen en van klanten.','','Een leerplek in een apotheek, vanaf februari.','Somalisch, en helpen met rekenen.','["nl","so","en"]',10,36,1,1,3,52.091,5.122,'municipality',NULL,35,'help');
INSERT INTO "profile" VALUES(33,'MlWBxLTcKW9Tuazz','GM0599','Rijnmond','members',0,'shown',1,'2026-10-28 05:44:29.111427+00:00','26, stylist, zoekt vast werk in een kledingwinkel','Kleren zijn mijn taal. Ik maak van wat er in je kast hangt drie goede combinaties.','Visual merchandiser bij een modeketen tot die stopte. Kledingruil in de wijk georganiseerd.','Een winkel met goede kleren en aardige collega''s.','Meekijken wat je aantrekt. Ook met weinig geld.','["nl","en"]',20,85,1,1,3,51.922,4.479,'municipality',NULL,36,'help');
INSERT INTO "profile" VALUES(34,'hlFMPDAcNVbvxbyy','GM0503','Haaglanden','members',0,'shown',1,'2026-10-30 05:44:29.112096+00:00','23, kapster, zoekt een vaste stoel','Ik luister en ik knip, in die volgorde.','','Kapsalon in Delft of Rijswijk, 24 uur.','','["nl","tr","de"]',10,65,1,1,3,52.007,4.356,'municipality',NULL,37,'help');
INSERT INTO "profile" VALUES(35,'cMwpR5WSYT3VMKF3','GM0599','Rijnmond','members',0,'shown',1,'2026-10-31 05:44:29.112290+00:00','27, tussen twee banen','Ik heb in de verkoop gezeten. Ik zeg meestal meteen wat ik vind. Daar ben ik aan aan het werken.','','Iets met klanten, buitendienst.','','["nl","en"]',10,0,1,1,3,51.922,4.479,'municipality',NULL,38,'help');
INSERT INTO "profile" VALUES(36,'ByNcAG9QDGeMF_0O','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-01 05:44:29.123319+00:00','21, barista, wil een eigen koffiebar','Ik kan een hart in je koffie tekenen. Een zwaan ook, bijna.','','Barista, 24 uur, bij een bar die zelf brandt.','','["nl","es","en"]',10,3,1,1,3,52.091,5.122,'municipality',NULL,39,'help');
INSERT INTO "profile" VALUES(37,'caV0uV0PtiW7rWmT','GM0599','Rijnmond','members',0,'shown',1,'2026-11-04 05:44:29.125829+00:00','20, zoekt een leerbaan in de beveiliging','Ik ben groot en rustig. In onze flat ben ik degene die buren weer met elkaar laat praten.','Event security bij twee festivals, als vrijwilliger.','Een bedrijf dat de opleiding tot beveiliger betaalt.','','["nl","ber","fr"]',10,63,0,1,3,51.922,4.479,'municipality',NULL,40,'work');
INSERT INTO "profile" VALUES(38,'EyCar6Qr6KY50a7c','GM0503','Haaglanden','members',0,'shown',1,'2026-11-05 05:44:29.111589+00:00','29, housekeeping, wants to move to reception','Three years of hotel rooms. I know every guest''s favourite pillow. Now I would like to welcome them at the door.','Room attendant and later floor supervisor in The Hague.','Front office in a hotel, all shifts.','','["en","nl","fr"]',10,49,1,1,3,52.007,4.356,'municipality',NULL,41,'help');
INSERT INTO "profile" VALUES(39,'CnNeRbO7YhgPUa11','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-06 05:44:29.110823+00:00','22, theater, zoekt daarbij vast werk','Ik speel, en daar leef je niet van. Achter een balie kan ik ook stralen.','','Receptie of kassa bij een theater of museum.','Oefenen met je stem en je houding.','["nl","en","de"]',10,7,1,1,3,52.091,5.122,'municipality',NULL,42,'help');
INSERT INTO "profile" VALUES(40,'75LtpKxsPxIS39Yi','GM0599','Rijnmond','members',0,'shown',1,'2026-11-08 05:44:29.110957+00:00','24, schoonmaak, leert voor de zorg','Ik ben zeven jaar in Nederland. Overdag werk ik, ''s avonds leer ik. Ik wil mensen helpen die ziek zijn.','Schoonmaak in een ziekenhuis, twee jaar.','Een leerplek als helpende, in een ziekenhuis of verpleeghuis.','Tigrinya en Amhaars.','["ti","nl","en"]',10,96,1,1,3,51.922,4.479,'municipality',NULL,43,'help');
INSERT INTO "profile" VALUES(41,'uvnOScGQst31eFnO','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-09 05:44:29.111980+00:00','20, hovenier in de dop','Buiten ben ik op mijn best. Met regen ook.','','Groenvoorziening of een kwekerij.','','["nl"]',10,31,0,1,3,52.091,5.122,'municipality',NULL,44,'work');
INSERT INTO "profile" VALUES(42,'f04zsNqFsW7yWwDk','GM0503','Haaglanden','members',0,'shown',1,'2026-11-10 05:44:29.113014+00:00','24, stopte met studeren, wil iets maken','Drie jaar techniek, geen diploma. Ik kan rekenen, tekenen en doorvragen.','','Werkvoorbereider of tekenaar.','','["nl","en"]',10,31,1,1,3,52.007,4.356,'municipality',NULL,45,'help');
INSERT INTO "profile" VALUES(43,'2Lq1Q2dihY4fdZPF','GM0599','Rijnmond','members',0,'shown',1,'2026-11-11 05:44:29.110968+00:00','21, pedagogisch werk, net geslaagd','Kinderen vinden mij grappig, ook als ik streng ben. Mijn diploma is van juli.','Stage op een bso in Delfshaven, tien maanden.','Kinderopvang of bso, 28 uur.','Oppassen op je kinderen als jij een gesprek hebt.','["nl","pap","en","es"]',10,11,1,1,3,51.922,4.479,'municipality',NULL,46,'help');
INSERT INTO "profile" VALUES(44,'ar901NJlmBMYLrtQ','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-12 05:44:29.117999+00:00','23, wil bij de gemeente werken','Bestuurskunde op het mbo. Ik wil het loket zijn dat ik zelf had gewild.','','Publieksdienst of burgerzaken.','','["nl","ber","fr"]',10,13,0,1,3,52.091,5.122,'municipality',NULL,47,'work');
INSERT INTO "profile" VALUES(45,'SVzNbwTJVfa8cwWV','GM0503','Haaglanden','members',0,'shown',1,'2026-11-13 05:44:29.113217+00:00','21, zoekt werk met dieren of buiten','Ik heb een hond die niemand wilde. Wij begrijpen elkaar.','','Dierenopvang, kwekerij, groen.','','["nl"]',10,31,0,1,3,52.007,4.356,'municipality',NULL,48,'work');
INSERT INTO "profile" VALUES(46,'XnSoKoErwbl8hJLc','GM0599','Rijnmond','members',0,'shown',1,'2026-11-14 05:44:29.117845+00:00','25, keukenhulp, wil kok worden','Ik kook thuis voor acht mensen en vind dat het leukste van de week.','Afwas en mise en place in een ramenbar.','Leerling-kok, avonden zijn goed.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,49,'work');
INSERT INTO "profile" VALUES(47,'3ZYNBI1oufRwYfyk','GM0599','Rijnmond','members',0,'shown',1,'2026-11-15 05:44:29.113327+00:00','23, grafisch vormgever zonder portfolio','Ik maak mooie dingen en durf ze niet te laten zien. Dat moet nu veranderen.','','Junior ontwerper, of iets ernaast.','','["nl","en"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,50,'work');
INSERT INTO "profile" VALUES(48,'vht2_i2n_SRcJ1P8','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-17 05:44:29.113609+00:00','24, autisme, secuur, zoekt een rustige plek','Ik werk precies en ik hou van duidelijke opdrachten. In een grote groep raak ik moe.','','Archief, data of een werkplaats. 20 uur om te beginnen.','','["nl","en"]',10,14,0,1,3,52.091,5.122,'municipality',NULL,51,'work');
INSERT INTO "profile" VALUES(49,'DwKGqLyUC01Bv7u7','GM0599','Rijnmond','members',0,'shown',1,'2026-11-18 05:44:29.127436+00:00','18, zonder diploma, met goede handen','School ging niet. Slopen, sjouwen, timmeren gaat wel. Mijn oom leert me wat hij kan.','','Werk in de bouw, het liefst met leren erbij.','','["nl"]',10,31,0,1,3,51.922,4.479,'municipality',NULL,52,'work');
INSERT INTO "profile" VALUES(50,'3DwjqwgIUI0npyPt','GM0503','Haaglanden','members',0,'shown',1,'2026-11-19 05:44:29.119141+00:00','26, Portuguese, looking for her first Dutch job','I trained as a nurse in Porto. My diploma is being checked; until then I want to work and learn the language.','','Care assistant, evenings or weekends.','','["pt","en","es"]',10,112,0,1,3,52.007,4.356,'municipality',NULL,53,'work');
INSERT INTO "profile" VALUES(51,'8_ouvlSIcpX3Ew3z','GM0599','Rijnmond','municipality',0,'shown',1,'2026-11-21 05:44:29.113419+00:00','19, zoekt werk in een hotel of restaurant','Ik woon op Zuid met mijn moeder en twee broertjes. Ik ben rustig, ik onthoud gezichten goed en ik ben altijd op tijd.

In gesprekken word ik snel zenuwachtig. Als ik eenmaal bezig ben, is dat weg.','Bijbaan in een lunchroom, anderhalf jaar: bediening, kassa, afwas. Stage bij de receptie van een verzorgingshuis.','24 tot 32 uur in een hotel. Het liefst de receptie. Ik kan meteen beginnen.','Ik spreek Arabisch en help je graag met een brief of een telefoontje.','["nl","ar","en"]',10,39,0,1,3,51.922,4.479,'municipality',NULL,54,'work');
INSERT INTO "profile" VALUES(52,'ldRu_xu7FcmKE-iy','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-22 05:44:29.110406+00:00','19, tussenjaar, zoekt werk tot september','Ik wil sparen voor een reis. Maak me niet uit wat, als ik maar bezig ben.','','','','["nl","en"]',10,63,0,1,3,52.091,5.122,'municipality',NULL,55,'work');
INSERT INTO "profile" VALUES(53,'ykgtTEAJFPuQWEVD','GM0599','Rijnmond','members',0,'shown',1,'2026-11-23 05:44:29.115460+00:00','Ondernemer','','','','','["nl"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,56,'work');
INSERT INTO "profile" VALUES(54,'uKHpdEp7_d5FELfI','GM0344','Midden-Utrecht','members',0,'shown',1,'2026-11-24 05:44:29.117441+00:00','20, zoekt een stageplek ICT','Tweede jaar systeembeheer. Ik heb zestig brieven gestuurd.','','Stage vanaf februari, Utrecht of met de trein.','','["nl","en"]',10,16,0,1,3,52.091,5.122,'municipality',NULL,57,'work');
INSERT INTO "profile" VALUES(55,'MIdSpLoFuknVWcoJ','GM0503','Haaglanden','members',0,'shown',1,'2026-11-25 05:44:29.131456+00:00','19, wil bij de brandweer of ambulance','Eerst werken, dan de keuring. Ik sport elke dag.','','Iets met veiligheid, of gewoon sjouwen tot ik 21 ben.','','["nl","en"]',10,21,0,1,3,52.007,4.356,'municipality',NULL,58,'work');
INSERT INTO "profile" VALUES(56,'ZKExgURu6wZ5vezJ','GM0599','Rijnmond','members',0,'shown',1,'2026-11-29 05:44:29.110976+00:00','18, zoekt een bijbaan naast school','','','Winkel of bakkerij, zaterdag en vakanties.','','["nl","en"]',10,32,0,1,3,51.922,4.479,'municipality',NULL,59,'work');
INSERT INTO "profile" VALUES(57,'Y6G7HCJcV9q6mKBb','GM0599','Rijnmond','members',0,'shown',1,'2026-11-29 05:44:29.117138+00:00','19, begint opnieuw','Ik heb een jaar niets gedaan en wil weer een ritme.','','','','["nl","en"]',10,0,0,1,3,51.922,4.479,'municipality',NULL,60,'work');
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
    "conversation_id" BIGINT NOT NULL REFERENCES "conversation" ("id") ON DELETE CASCADE, "mailed_at" TIMESTAMP, "unread_since" TIMESTAMP,
    CONSTRAINT "uid_reading_convers_7c81b6" UNIQUE ("conversation_id", "account_id")
);
INSERT INTO "reading" VALUES(1,1,35,1,'2026-11-12 10:24:30.318465+00:00','2026-11-11 10:24:29.125804+00:00');
INSERT INTO "reading" VALUES(2,0,16,1,NULL,NULL);
INSERT INTO "reading" VALUES(3,1,38,2,'2026-11-13 10:24:29.516568+00:00','2026-11-13 01:24:29.142176+00:00');
INSERT INTO "reading" VALUES(4,0,4,2,NULL,NULL);
INSERT INTO "reading" VALUES(5,0,28,3,NULL,NULL);
INSERT INTO "reading" VALUES(6,1,42,3,'2026-11-16 10:24:29.413734+00:00','2026-11-16 07:24:29.130369+00:00');
INSERT INTO "reading" VALUES(7,2,45,4,'2026-11-18 10:24:30.372253+00:00','2026-11-18 05:24:29.214048+00:00');
INSERT INTO "reading" VALUES(8,0,9,4,NULL,NULL);
INSERT INTO "reading" VALUES(9,1,51,5,'2026-11-19 10:24:29.892200+00:00','2026-11-19 02:24:29.185206+00:00');
INSERT INTO "reading" VALUES(10,0,24,5,NULL,NULL);
INSERT INTO "reading" VALUES(11,1,14,6,'2026-11-23 10:24:29.731989+00:00','2026-11-23 07:24:29.122997+00:00');
INSERT INTO "reading" VALUES(12,0,12,6,NULL,NULL);
INSERT INTO "reading" VALUES(13,0,54,7,NULL,NULL);
INSERT INTO "reading" VALUES(14,1,21,7,'2026-11-23 10:24:29.738981+00:00','2026-11-23 08:24:29.120209+00:00');
INSERT INTO "reading" VALUES(15,1,55,8,'2026-11-24 10:24:29.646801+00:00','2026-11-24 05:24:29.175474+00:00');
INSERT INTO "reading" VALUES(16,0,11,8,NULL,NULL);
INSERT INTO "reading" VALUES(17,1,33,9,'2026-11-25 10:24:30.000296+00:00','2026-11-25 01:24:29.124475+00:00');
INSERT INTO "reading" VALUES(18,0,27,9,NULL,NULL);
INSERT INTO "reading" VALUES(19,0,39,10,NULL,NULL);
INSERT INTO "reading" VALUES(20,1,28,10,'2026-11-27 10:24:29.548806+00:00','2026-11-27 06:24:29.116055+00:00');
INSERT INTO "reading" VALUES(21,1,49,11,'2026-11-29 10:24:29.588345+00:00','2026-11-29 09:24:29.205011+00:00');
INSERT INTO "reading" VALUES(22,0,8,11,NULL,NULL);
INSERT INTO "reading" VALUES(23,1,31,12,'2026-11-27 19:24:30.628659+00:00','2026-11-27 18:24:29.145013+00:00');
INSERT INTO "reading" VALUES(24,0,10,12,NULL,NULL);
INSERT INTO "reading" VALUES(25,1,43,13,'2026-11-28 16:24:29.618850+00:00','2026-11-28 14:24:30.449835+00:00');
INSERT INTO "reading" VALUES(26,0,6,13,NULL,NULL);
INSERT INTO "reading" VALUES(27,0,41,14,NULL,NULL);
INSERT INTO "reading" VALUES(28,1,8,14,'2026-11-29 10:24:29.545191+00:00','2026-11-29 08:24:29.235189+00:00');
INSERT INTO "reading" VALUES(29,1,21,15,'2026-11-29 16:24:29.415522+00:00','2026-11-29 13:24:29.191642+00:00');
INSERT INTO "reading" VALUES(30,0,4,15,NULL,NULL);
INSERT INTO "reading" VALUES(31,0,34,16,NULL,NULL);
INSERT INTO "reading" VALUES(32,1,25,16,'2026-11-28 22:24:29.520125+00:00','2026-11-28 20:24:29.123718+00:00');
INSERT INTO "reading" VALUES(33,1,48,17,'2026-11-29 10:24:29.574653+00:00','2026-11-29 08:24:29.284725+00:00');
INSERT INTO "reading" VALUES(34,0,7,17,NULL,NULL);
INSERT INTO "reading" VALUES(35,1,54,18,'2026-11-30 10:24:29.423974+00:00','2026-11-30 09:14:29.159833+00:00');
INSERT INTO "reading" VALUES(36,0,36,18,NULL,NULL);
INSERT INTO "reading" VALUES(37,0,57,19,NULL,NULL);
INSERT INTO "reading" VALUES(38,2,10,19,'2026-11-29 22:24:29.391769+00:00','2026-11-29 19:24:29.138907+00:00');
CREATE TABLE "removed_picture" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "decision" VARCHAR(16) NOT NULL,
    "removed_at" TIMESTAMP NOT NULL
);
INSERT INTO "removed_picture" VALUES(1,'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef','SFwzUqa0fZfqrg2b','2026-11-30 10:25:51.248908+00:00');
CREATE TABLE "replaced_words" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "subject" VARCHAR(16) NOT NULL,
    "words" TEXT NOT NULL,
    "replaced_at" TIMESTAMP NOT NULL,
    "author_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
INSERT INTO "replaced_words" VALUES(1,'kept','What stood there before','2026-11-30 10:25:51.276293+00:00',60);
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
INSERT INTO "report" VALUES(1,'NQ9vSjXeTRx8-6si','money','Ze noemt een kledingruil. Wordt daar verkocht?','','2026-11-04 08:24:29.298272+00:00',3,4);
INSERT INTO "report" VALUES(2,'AVkVTurrFxYcY0Lo','person','','Saai.

Jurk','2026-11-17 17:24:29.248555+00:00',11,28);
INSERT INTO "report" VALUES(3,'CYNNrNiNGWnltGHE','other','Thuis zitten is toch geen werk zoeken?','Na vijf jaar thuis weer solliciteren in de zorg

Ik was een goede verzorgende. Nu heb ik vijf jaar voor mijn kinderen gezorgd en ik ben bang dat ze denken dat ik alles vergeten ben.','2026-11-20 09:14:29.328150+00:00',14,38);
INSERT INTO "report" VALUES(4,'v9gKwPO4e73YyZo0','person','Dit gaat over mij en niet over mijn kleren. Ik heb er niet van geslapen.','Zo neemt niemand je aan. Je ziet er niet uit als iemand van een hotel.

Schoenen','2026-11-29 10:04:29.178252+00:00',40,54);
INSERT INTO "report" VALUES(5,'713qarjOBuyi3ibt','private','Hij vraagt steeds om mijn nummer.','Ik rijd je wel even, dan hoef je niet met de bus. Stuur je 06 maar.','2026-11-30 07:19:29.144339+00:00',60,46);
INSERT INTO "report" VALUES(6,'qktjLg6Dq_bcvdd5','other','Op de achtergrond staat een naambordje, volgens mij van een school.','Schildersleerling, proefdag

Ik heb alleen deze broek, met verf erop. Is dat juist goed of juist niet?','2026-11-30 09:44:29.160163+00:00',64,36);
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
INSERT INTO "session" VALUES(1,'0f675ae6368eb38a9c2d4f8b342a9754000db7b957841ef9a07e2354550610d1','','2026-11-30 10:25:50.922327+00:00','2026-11-30 10:25:50.922323+00:00','2027-01-29 10:25:50.922248+00:00',21);
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
INSERT INTO "sign_in_code" VALUES(1,'Q7YOM9zEM1kfBKdE','newcomer@demo.example','nl','/',0,'2026-11-30 10:25:51.222513+00:00','2026-11-30 10:40:51.222361+00:00',NULL,'b7c5f047a667d0ce11d6eca799b12bf57e20b4b9',NULL,NULL,1);
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
INSERT INTO "thanks" VALUES(1,7,35,'2026-11-12 10:14:29.120396+00:00');
INSERT INTO "thanks" VALUES(3,16,35,'2026-11-14 10:28:29.116595+00:00');
INSERT INTO "thanks" VALUES(4,4,38,'2026-11-16 10:28:29.120769+00:00');
INSERT INTO "thanks" VALUES(5,11,28,'2026-11-17 13:14:29.144241+00:00');
INSERT INTO "thanks" VALUES(8,21,28,'2026-11-17 15:14:29.140629+00:00');
INSERT INTO "thanks" VALUES(9,42,28,'2026-11-18 10:28:29.128299+00:00');
INSERT INTO "thanks" VALUES(10,24,51,'2026-11-21 07:28:29.129222+00:00');
INSERT INTO "thanks" VALUES(11,9,45,'2026-11-22 10:28:29.134022+00:00');
INSERT INTO "thanks" VALUES(12,12,14,'2026-11-23 10:14:29.115119+00:00');
INSERT INTO "thanks" VALUES(15,21,54,'2026-11-24 06:28:29.125186+00:00');
INSERT INTO "thanks" VALUES(17,27,33,'2026-11-28 05:28:29.123475+00:00');
INSERT INTO "thanks" VALUES(18,8,49,'2026-11-28 10:14:29.137142+00:00');
INSERT INTO "thanks" VALUES(21,8,54,'2026-11-28 18:14:29.114013+00:00');
INSERT INTO "thanks" VALUES(24,36,54,'2026-11-28 20:14:29.115216+00:00');
INSERT INTO "thanks" VALUES(27,37,48,'2026-11-29 08:14:29.114973+00:00');
INSERT INTO "thanks" VALUES(30,11,21,'2026-11-29 16:14:29.118902+00:00');
CREATE TABLE "tortoise_migrations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "app" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_tortoise_mi_app_3803a5" UNIQUE ("app", "name")
);
INSERT INTO "tortoise_migrations" VALUES(1,'jobtease','0001_initial','2026-11-30 10:24:21.551084+00:00');
INSERT INTO "tortoise_migrations" VALUES(2,'jobtease','0002_case_priority','2026-11-30 10:24:21.626382+00:00');
INSERT INTO "tortoise_migrations" VALUES(3,'jobtease','0003_former_homes','2026-11-30 10:24:21.659511+00:00');
INSERT INTO "tortoise_migrations" VALUES(4,'jobtease','0004_desk','2026-11-30 10:24:22.442905+00:00');
INSERT INTO "tortoise_migrations" VALUES(5,'jobtease','0005_coarse_points','2026-11-30 10:24:22.553232+00:00');
INSERT INTO "tortoise_migrations" VALUES(6,'jobtease','0006_blocks','2026-11-30 10:24:22.624333+00:00');
INSERT INTO "tortoise_migrations" VALUES(7,'jobtease','0007_sign_in_browser','2026-11-30 10:24:22.794381+00:00');
INSERT INTO "tortoise_migrations" VALUES(8,'jobtease','0008_looks','2026-11-30 10:24:22.831209+00:00');
INSERT INTO "tortoise_migrations" VALUES(9,'jobtease','0009_count_offers','2026-11-30 10:24:22.839193+00:00');
INSERT INTO "tortoise_migrations" VALUES(10,'jobtease','0010_installation','2026-11-30 10:24:22.914306+00:00');
INSERT INTO "tortoise_migrations" VALUES(11,'jobtease','0011_name_keys','2026-11-30 10:24:22.991261+00:00');
INSERT INTO "tortoise_migrations" VALUES(12,'jobtease','0012_message_alarms','2026-11-30 10:24:23.028042+00:00');
INSERT INTO "tortoise_migrations" VALUES(13,'jobtease','0013_photo_looks','2026-11-30 10:24:23.086905+00:00');
INSERT INTO "tortoise_migrations" VALUES(14,'jobtease','0014_leases','2026-11-30 10:24:23.121667+00:00');
INSERT INTO "tortoise_migrations" VALUES(15,'jobtease','0015_thanks','2026-11-30 10:24:23.171740+00:00');
INSERT INTO "tortoise_migrations" VALUES(16,'jobtease','0016_care','2026-11-30 10:24:23.286029+00:00');
INSERT INTO "tortoise_migrations" VALUES(17,'jobtease','0017_suspended_index','2026-11-30 10:24:23.330745+00:00');
INSERT INTO "tortoise_migrations" VALUES(18,'jobtease','0018_indexes_of_what_is_there','2026-11-30 10:24:24.302881+00:00');
INSERT INTO "tortoise_migrations" VALUES(19,'jobtease','0019_replaced_words','2026-11-30 10:24:24.350621+00:00');
INSERT INTO "tortoise_migrations" VALUES(20,'jobtease','0020_open_requests_and_helpers','2026-11-30 10:24:24.542669+00:00');
INSERT INTO "tortoise_migrations" VALUES(21,'jobtease','0021_interrupted_forms','2026-11-30 10:24:24.571085+00:00');
INSERT INTO "tortoise_migrations" VALUES(22,'jobtease','0022_true_promises','2026-11-30 10:24:26.486606+00:00');
INSERT INTO "tortoise_migrations" VALUES(23,'jobtease','0023_digests','2026-11-30 10:24:26.844051+00:00');
INSERT INTO "tortoise_migrations" VALUES(24,'jobtease','0024_conversations','2026-11-30 10:24:27.206957+00:00');
INSERT INTO "tortoise_migrations" VALUES(25,'jobtease','0025_purpose_and_address','2026-11-30 10:24:27.296935+00:00');
INSERT INTO "tortoise_migrations" VALUES(26,'jobtease','0026_outfit_steps','2026-11-30 10:24:27.560652+00:00');
INSERT INTO "tortoise_migrations" VALUES(27,'jobtease','0027_pending_answers','2026-11-30 10:24:27.611587+00:00');
INSERT INTO "tortoise_migrations" VALUES(28,'jobtease','0028_attachments','2026-11-30 10:24:27.708509+00:00');
INSERT INTO "tortoise_migrations" VALUES(29,'jobtease','0029_asked_person','2026-11-30 10:24:28.227129+00:00');
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
CREATE INDEX "profile_waits_for_point" ON "profile" ("id") WHERE postcode IS NOT NULL;
CREATE INDEX "idx_replaced_wo_subject_617f1b" ON "replaced_words" ("subject", "replaced_at");
CREATE INDEX "idx_replaced_wo_replace_bb6e25" ON "replaced_words" ("replaced_at");
CREATE INDEX "idx_replaced_wo_author__00335c" ON "replaced_words" ("author_id");
CREATE INDEX "help_request_open_facts" ON "help_request" ("latitude", "longitude", "place", "municipality", "labour_region", "free_days", "offer_count", "opened_at", "id") WHERE state = 'open' AND visibility = 'shown';
CREATE INDEX "idx_profile_labour__14c429" ON "profile" ("labour_region", "helps");
CREATE INDEX "idx_interrupted_account_30706c" ON "interrupted_form" ("account_id", "id");
CREATE INDEX "idx_interrupted_sent_at_99a295" ON "interrupted_form" ("sent_at");
CREATE INDEX "help_request_open_near" ON "help_request" ("labour_region", "state", "visibility", "public_at", "id") WHERE state = 'open' AND visibility = 'shown';
CREATE INDEX "help_request_open_newest" ON "help_request" ("state", "visibility", "public_at", "id") WHERE state = 'open' AND visibility = 'shown';
CREATE INDEX "offer_asked_before" ON "offer" ("changed_at") WHERE asked IS NOT NULL;
CREATE INDEX "digest_item_waiting" ON "digest_item" ("edition", "id") WHERE settled_at IS NULL;
CREATE INDEX "idx_digest_item_subject_f9d268" ON "digest_item" ("subject", "kind");
CREATE INDEX "idx_digest_item_noted_a_01ccd2" ON "digest_item" ("noted_at");
CREATE INDEX "idx_digest_roun_edition_7a46a1" ON "digest_round" ("edition", "id");
CREATE INDEX "offer_waits" ON "offer" ("created_at", "request_id") WHERE state = 'open' AND visibility = 'shown';
CREATE INDEX "reading_unread" ON "reading" ("mailed_at", "unread_since", "id") WHERE unread > 0;
CREATE INDEX "message_meets" ON "message" ("conversation_id", "id") WHERE meets_at IS NOT NULL;
CREATE INDEX "idx_address_cha_asked_a_1e4284" ON "address_change" ("asked_at");
CREATE INDEX "idx_address_cha_due_at_6547ae" ON "address_change" ("due_at");
CREATE INDEX "idx_outfit_author__096bbb" ON "outfit" ("author_id", "created_at");
CREATE INDEX "idx_outfit_municip_f5c2ff" ON "outfit" ("municipality", "created_at");
CREATE INDEX "idx_outfit_destroy_6c2330" ON "outfit" ("destroyed_at", "destroy_at");
CREATE INDEX "idx_outfit_asked_h_04eb33" ON "outfit" ("asked_how_at", "interview_at");
CREATE INDEX "outfit_unanswered" ON "outfit" ("closes_at") WHERE answered_at IS NULL;
CREATE INDEX "outfit_there_closing" ON "outfit" ("closes_at", "id") WHERE withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "outfit_live_near_newest" ON "outfit" ("labour_region", "visibility", "public_at", "id") WHERE visibility = 'shown' AND feedback_count < 5 AND withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "outfit_live_newest" ON "outfit" ("visibility", "public_at", "id") WHERE visibility = 'shown' AND feedback_count < 5 AND withdrawn_at IS NULL AND destroyed_at IS NULL;
CREATE INDEX "idx_pending_ans_request_41cef5" ON "pending_answer" ("request_id", "actor_id");
CREATE INDEX "idx_pending_ans_actor_i_c16ab9" ON "pending_answer" ("actor_id");
CREATE INDEX "idx_pending_ans_offer_i_2fa63b" ON "pending_answer" ("offer_id");
CREATE INDEX "idx_pending_ans_failed__28d3d4" ON "pending_answer" ("failed_at");
CREATE INDEX "pending_answer_due" ON "pending_answer" ("due_at") WHERE failed_at IS NULL;
CREATE INDEX "idx_attachment_account_04f50c" ON "attachment" ("account_id");
CREATE INDEX "idx_attachment_convers_61b5c0" ON "attachment" ("conversation_id");
CREATE INDEX "idx_attachment_message_3d2f98" ON "attachment" ("message_id");
CREATE INDEX "idx_attachment_subject_e10eae" ON "attachment" ("subject");
CREATE INDEX "idx_attachment_due_at_a89aff" ON "attachment" ("due_at");
CREATE INDEX "idx_asked_perso_account_49cca6" ON "asked_person" ("account_id", "asked_at");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tortoise_migrations',29);
INSERT INTO "sqlite_sequence" VALUES('thanks',31);
INSERT INTO "sqlite_sequence" VALUES('decision',57);
INSERT INTO "sqlite_sequence" VALUES('outfit',22);
INSERT INTO "sqlite_sequence" VALUES('advice',58);
INSERT INTO "sqlite_sequence" VALUES('installation',1);
INSERT INTO "sqlite_sequence" VALUES('account',60);
INSERT INTO "sqlite_sequence" VALUES('event',759);
INSERT INTO "sqlite_sequence" VALUES('profile',57);
INSERT INTO "sqlite_sequence" VALUES('profile_skill',314);
INSERT INTO "sqlite_sequence" VALUES('consumer',18);
INSERT INTO "sqlite_sequence" VALUES('digest_item',33);
INSERT INTO "sqlite_sequence" VALUES('help_request',41);
INSERT INTO "sqlite_sequence" VALUES('request_skill',99);
INSERT INTO "sqlite_sequence" VALUES('moderation_case',64);
INSERT INTO "sqlite_sequence" VALUES('digest_round',77);
INSERT INTO "sqlite_sequence" VALUES('notice',253);
INSERT INTO "sqlite_sequence" VALUES('outbox',268);
INSERT INTO "sqlite_sequence" VALUES('report',6);
INSERT INTO "sqlite_sequence" VALUES('offer',43);
INSERT INTO "sqlite_sequence" VALUES('audience_grant',72);
INSERT INTO "sqlite_sequence" VALUES('help_tie',19);
INSERT INTO "sqlite_sequence" VALUES('conversation',19);
INSERT INTO "sqlite_sequence" VALUES('message',83);
INSERT INTO "sqlite_sequence" VALUES('reading',38);
INSERT INTO "sqlite_sequence" VALUES('bucket',159);
INSERT INTO "sqlite_sequence" VALUES('leftover',29);
INSERT INTO "sqlite_sequence" VALUES('photo',28);
INSERT INTO "sqlite_sequence" VALUES('practised',60);
INSERT INTO "sqlite_sequence" VALUES('feedback',29);
INSERT INTO "sqlite_sequence" VALUES('exhibit',1);
INSERT INTO "sqlite_sequence" VALUES('session',1);
INSERT INTO "sqlite_sequence" VALUES('sign_in_code',1);
INSERT INTO "sqlite_sequence" VALUES('barred_address',1);
INSERT INTO "sqlite_sequence" VALUES('parked_event',1);
INSERT INTO "sqlite_sequence" VALUES('removed_picture',1);
INSERT INTO "sqlite_sequence" VALUES('lease',1);
INSERT INTO "sqlite_sequence" VALUES('block',1);
INSERT INTO "sqlite_sequence" VALUES('former_home',1);
INSERT INTO "sqlite_sequence" VALUES('interrupted_form',1);
INSERT INTO "sqlite_sequence" VALUES('replaced_words',1);
INSERT INTO "sqlite_sequence" VALUES('address_change',1);
INSERT INTO "sqlite_sequence" VALUES('moderation_look',1);
INSERT INTO "sqlite_sequence" VALUES('photo_look',1);
INSERT INTO "sqlite_sequence" VALUES('attachment',1);
INSERT INTO "sqlite_sequence" VALUES('asked_person',1);
INSERT INTO "sqlite_sequence" VALUES('pending_answer',1);
COMMIT;
