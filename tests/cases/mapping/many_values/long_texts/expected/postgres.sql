CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_note (
    person_id UUID NOT NULL,
    position BIGINT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_person_note PRIMARY KEY (person_id, position),
    CONSTRAINT fk_person_note_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT ck_person_note_position CHECK (position >= 1)
);
COMMENT ON COLUMN person_note.position IS 'Tæller fra 1';

