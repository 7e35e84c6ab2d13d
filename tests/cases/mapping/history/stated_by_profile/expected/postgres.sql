CREATE TABLE part (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_part PRIMARY KEY (id)
);
COMMENT ON COLUMN part.id IS 'Surrogatnøgle';

CREATE TABLE part_version (
    part_id UUID NOT NULL,
    registrering_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    navn TEXT NOT NULL,
    CONSTRAINT pk_part_version PRIMARY KEY (part_id, registrering_fra),
    CONSTRAINT fk_part_version_part_id FOREIGN KEY (part_id) REFERENCES part (id) ON DELETE CASCADE,
    CONSTRAINT ck_part_version_registrering_fra_registrering_til CHECK (registrering_fra < registrering_til)
);
COMMENT ON COLUMN part_version.registrering_fra IS 'Registreringstid: fra og med';
COMMENT ON COLUMN part_version.registrering_til IS 'Registreringstid: til og ikke med; tom indtil videre';

CREATE TABLE person (
    id UUID NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_id FOREIGN KEY (id) REFERENCES part (id) ON DELETE CASCADE
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE person_version (
    person_id UUID NOT NULL,
    registrering_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    alder BIGINT,
    CONSTRAINT pk_person_version PRIMARY KEY (person_id, registrering_fra),
    CONSTRAINT fk_person_version_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT ck_person_version_registrering_fra_registrering_til CHECK (registrering_fra < registrering_til)
);
COMMENT ON COLUMN person_version.registrering_fra IS 'Registreringstid: fra og med';
COMMENT ON COLUMN person_version.registrering_til IS 'Registreringstid: til og ikke med; tom indtil videre';

CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id)
);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE hus_version (
    hus_id UUID NOT NULL,
    registrering_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    virkning_fra TIMESTAMP WITH TIME ZONE NOT NULL,
    virkning_til TIMESTAMP WITH TIME ZONE,
    vej TEXT NOT NULL,
    CONSTRAINT pk_hus_version PRIMARY KEY (hus_id, registrering_fra, virkning_fra),
    CONSTRAINT fk_hus_version_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE,
    CONSTRAINT ck_hus_version_registrering_fra_registrering_til CHECK (registrering_fra < registrering_til),
    CONSTRAINT ck_hus_version_virkning_fra_virkning_til CHECK (virkning_fra < virkning_til)
);
COMMENT ON COLUMN hus_version.registrering_fra IS 'Registreringstid: fra og med';
COMMENT ON COLUMN hus_version.registrering_til IS 'Registreringstid: til og ikke med; tom indtil videre';
COMMENT ON COLUMN hus_version.virkning_fra IS 'Virkningstid: fra og med';
COMMENT ON COLUMN hus_version.virkning_til IS 'Virkningstid: til og ikke med; tom indtil videre';

