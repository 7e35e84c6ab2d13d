CREATE TABLE b (
    id VARCHAR2(36 CHAR) NOT NULL,
    navn CLOB NOT NULL,
    a_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_b PRIMARY KEY (id),
    CONSTRAINT ck_b_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_b_a_id_uuid CHECK (REGEXP_LIKE(a_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_b_a_id ON b (a_id);
COMMENT ON COLUMN b.id IS 'Surrogatnøgle';

CREATE TABLE a (
    id VARCHAR2(36 CHAR) NOT NULL,
    navn CLOB NOT NULL,
    b_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id),
    CONSTRAINT ck_a_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_a_b_id_uuid CHECK (REGEXP_LIKE(b_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_a_b_id ON a (b_id);
COMMENT ON COLUMN a.id IS 'Surrogatnøgle';

ALTER TABLE b ADD CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED;
