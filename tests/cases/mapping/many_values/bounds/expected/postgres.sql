CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_tal (
    person_id UUID NOT NULL,
    tal BIGINT NOT NULL,
    CONSTRAINT pk_person_tal PRIMARY KEY (person_id, tal),
    CONSTRAINT fk_person_tal_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

CREATE TABLE person_by (
    person_id UUID NOT NULL,
    by VARCHAR(9) NOT NULL,
    CONSTRAINT pk_person_by PRIMARY KEY (person_id, by),
    CONSTRAINT fk_person_by_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

