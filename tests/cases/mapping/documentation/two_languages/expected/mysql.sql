-- et menneske
CREATE TABLE person (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    navn LONGTEXT NOT NULL COMMENT 'det, man "hedder"; -- it''s',
    note LONGTEXT COMMENT 'En note
med to linjer */ $$',
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT = 'et menneske';

