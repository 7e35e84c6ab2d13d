CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    kontakt_slags VARCHAR(7),
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_kontakt_slags_code CHECK (kontakt_slags IN ('privat', 'arbejde'))
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_kontakt_telefon (
    person_id UUID NOT NULL,
    telefon VARCHAR(20) NOT NULL,
    CONSTRAINT pk_person_kontakt_telefon PRIMARY KEY (person_id, telefon),
    CONSTRAINT fk_person_kontakt_telefon_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

