-- et menneske
CREATE TABLE person (
    id VARCHAR2(36 CHAR) NOT NULL,
    navn CLOB NOT NULL,
    note CLOB,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON TABLE person IS 'et menneske';
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';
COMMENT ON COLUMN person.navn IS 'det, man "hedder"; -- it''s';
COMMENT ON COLUMN person.note IS 'En note
med to linjer */ $$';

