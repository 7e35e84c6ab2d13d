CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id)
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

CREATE TABLE sag_part (
    sag_id UUID NOT NULL,
    position BIGINT NOT NULL,
    cpr VARCHAR(10),
    adresse_vej TEXT,
    adresse_nr BIGINT,
    kode VARCHAR(1),
    CONSTRAINT pk_sag_part PRIMARY KEY (sag_id, position),
    CONSTRAINT fk_sag_part_sag_id FOREIGN KEY (sag_id) REFERENCES sag (id) ON DELETE CASCADE,
    CONSTRAINT ck_sag_part_position CHECK (position >= 1),
    CONSTRAINT ck_sag_part_adresse_whole CHECK ((adresse_vej IS NULL AND adresse_nr IS NULL) OR (adresse_vej IS NOT NULL)),
    CONSTRAINT ck_sag_part_kode_code CHECK (kode IN ('a', 'b')),
    CONSTRAINT ck_sag_part_one_of CHECK (CASE WHEN cpr IS NULL THEN 0 ELSE 1 END + CASE WHEN adresse_vej IS NULL THEN 0 ELSE 1 END + CASE WHEN kode IS NULL THEN 0 ELSE 1 END = 1)
);
COMMENT ON COLUMN sag_part.position IS 'Tæller fra 1';

