PRAGMA foreign_keys = ON;

-- et menneske
CREATE TABLE person (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    -- det, man "hedder"; -- it's
    navn TEXT NOT NULL,
    -- En note med to linjer */ $$
    note TEXT,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

