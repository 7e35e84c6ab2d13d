CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_tal (
    person_id UUID NOT NULL,
    position BIGINT NOT NULL,
    tal BIGINT NOT NULL,
    CONSTRAINT pk_person_tal PRIMARY KEY (person_id, position),
    CONSTRAINT uq_person_tal_person_id_tal UNIQUE (person_id, tal),
    CONSTRAINT fk_person_tal_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT ck_person_tal_position CHECK (position >= 1)
);
COMMENT ON COLUMN person_tal.position IS 'Tæller fra 1';

