CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    status VARCHAR(1) NOT NULL,
    farve VARCHAR(4),
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_status_code CHECK (status IN ('A', 'X')),
    CONSTRAINT ck_person_farve_code CHECK (farve IN ('rød', 'it''s'))
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

