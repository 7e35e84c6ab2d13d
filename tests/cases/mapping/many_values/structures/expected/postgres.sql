CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_periode (
    person_id UUID NOT NULL,
    position BIGINT NOT NULL,
    fra DATE NOT NULL,
    til DATE,
    CONSTRAINT pk_person_periode PRIMARY KEY (person_id, position),
    CONSTRAINT fk_person_periode_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT ck_person_periode_position CHECK (position >= 1)
);
COMMENT ON COLUMN person_periode.position IS 'Tæller fra 1';

CREATE TABLE person_periode_aar (
    person_id UUID NOT NULL,
    position BIGINT NOT NULL,
    aar BIGINT NOT NULL,
    CONSTRAINT pk_person_periode_aar PRIMARY KEY (person_id, position, aar),
    CONSTRAINT fk_person_periode_aar_person_id_position FOREIGN KEY (person_id, position) REFERENCES person_periode (person_id, position) ON DELETE CASCADE
);

