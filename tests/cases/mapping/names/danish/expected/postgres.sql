CREATE TABLE aeroe_faerge (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    baadnavn TEXT NOT NULL,
    i_dnummer_2_aalborg BIGINT,
    cafe TEXT,
    n2_del TEXT,
    CONSTRAINT pk_aeroe_faerge PRIMARY KEY (id)
);
COMMENT ON COLUMN aeroe_faerge.id IS 'Surrogatnøgle';

