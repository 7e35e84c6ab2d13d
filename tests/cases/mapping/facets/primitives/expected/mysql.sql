CREATE TABLE alt (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    tekst LONGTEXT,
    heltal BIGINT,
    decimaltal DECIMAL(38, 10),
    kommatal DOUBLE,
    sandt BOOLEAN,
    dag DATE,
    tid TIME(6),
    tidspunkt DATETIME(6),
    varighed VARCHAR(40),
    aar SMALLINT,
    adresse LONGTEXT,
    noegle CHAR(36),
    data LONGBLOB,
    sted LONGTEXT,
    CONSTRAINT pk_alt PRIMARY KEY (id),
    CONSTRAINT ck_alt_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_alt_sandt_boolean CHECK (sandt IN (0, 1)),
    CONSTRAINT ck_alt_tid_time CHECK (tid >= '00:00:00' AND tid < '24:00:00'),
    CONSTRAINT ck_alt_noegle_uuid CHECK (noegle REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

