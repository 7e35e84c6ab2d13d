CREATE TABLE vare (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    antal BIGINT DEFAULT 1 NOT NULL,
    pris BIGINT NOT NULL,
    slut BOOLEAN DEFAULT FALSE NOT NULL,
    kode LONGTEXT DEFAULT ('x''y') NOT NULL,
    CONSTRAINT pk_vare PRIMARY KEY (id),
    CONSTRAINT ck_vare_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_vare_slut_boolean CHECK (slut IN (0, 1))
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

