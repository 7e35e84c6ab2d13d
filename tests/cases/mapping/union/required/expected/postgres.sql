CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    part_cpr VARCHAR(10),
    part_adresse_vej TEXT,
    part_adresse_nr BIGINT,
    part_kode VARCHAR(1),
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT ck_sag_part_adresse_whole CHECK ((part_adresse_vej IS NULL AND part_adresse_nr IS NULL) OR (part_adresse_vej IS NOT NULL)),
    CONSTRAINT ck_sag_part_kode_code CHECK (part_kode IN ('a', 'b')),
    CONSTRAINT ck_sag_part_one_of CHECK (CASE WHEN part_cpr IS NULL THEN 0 ELSE 1 END + CASE WHEN part_adresse_vej IS NULL THEN 0 ELSE 1 END + CASE WHEN part_kode IS NULL THEN 0 ELSE 1 END = 1)
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

