CREATE TABLE vej (
    id BIGINT AUTO_INCREMENT NOT NULL COMMENT 'Surrogatnøgle',
    kommune VARCHAR(4) NOT NULL,
    kode BIGINT NOT NULL,
    navn LONGTEXT,
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT uq_vej_kommune_kode UNIQUE (kommune, kode)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE hus (
    id BIGINT AUTO_INCREMENT NOT NULL COMMENT 'Surrogatnøgle',
    nummer BIGINT,
    vej_id BIGINT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_hus_vej_id ON hus (vej_id);

CREATE TABLE hus_note (
    hus_id BIGINT NOT NULL,
    note VARCHAR(9) NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

