CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn VARCHAR(5) NOT NULL,
    alder BIGINT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_alder_minimum CHECK (alder >= 0),
    CONSTRAINT ck_person_alder_maximum CHECK (alder <= 120)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

