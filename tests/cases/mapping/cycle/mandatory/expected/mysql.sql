CREATE TABLE b (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    navn LONGTEXT NOT NULL,
    a_id CHAR(36),
    CONSTRAINT pk_b PRIMARY KEY (id),
    CONSTRAINT ck_b_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_b_a_id_uuid CHECK (a_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_b_a_id ON b (a_id);

CREATE TABLE a (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    navn LONGTEXT NOT NULL,
    b_id CHAR(36) NOT NULL,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id),
    CONSTRAINT ck_a_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_a_b_id_uuid CHECK (b_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_a_b_id ON a (b_id);

ALTER TABLE b ADD CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id);
