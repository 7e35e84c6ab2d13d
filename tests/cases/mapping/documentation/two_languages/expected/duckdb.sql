-- et menneske
CREATE TABLE person (
    id UUID DEFAULT uuid() NOT NULL,
    navn VARCHAR NOT NULL,
    note VARCHAR,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON TABLE person IS 'et menneske';
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';
COMMENT ON COLUMN person.navn IS 'det, man "hedder"; -- it''s';
COMMENT ON COLUMN person.note IS 'En note
med to linjer */ $$';

