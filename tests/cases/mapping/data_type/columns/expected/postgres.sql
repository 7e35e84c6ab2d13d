CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    adresse_vej TEXT NOT NULL,
    adresse_postnr BIGINT,
    adresse_punkt_nord NUMERIC,
    adresse_punkt_oest NUMERIC,
    ferie_vej TEXT,
    ferie_postnr BIGINT,
    ferie_punkt_nord NUMERIC,
    ferie_punkt_oest NUMERIC,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_adresse_postnr_minimum CHECK (adresse_postnr >= 1000),
    CONSTRAINT ck_person_adresse_punkt_whole CHECK ((adresse_punkt_nord IS NULL AND adresse_punkt_oest IS NULL) OR (adresse_punkt_nord IS NOT NULL AND adresse_punkt_oest IS NOT NULL)),
    CONSTRAINT ck_person_ferie_postnr_minimum CHECK (ferie_postnr >= 1000),
    CONSTRAINT ck_person_ferie_punkt_whole CHECK ((ferie_punkt_nord IS NULL AND ferie_punkt_oest IS NULL) OR (ferie_punkt_nord IS NOT NULL AND ferie_punkt_oest IS NOT NULL)),
    CONSTRAINT ck_person_ferie_whole CHECK ((ferie_vej IS NULL AND ferie_postnr IS NULL AND ferie_punkt_nord IS NULL AND ferie_punkt_oest IS NULL) OR (ferie_vej IS NOT NULL))
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

