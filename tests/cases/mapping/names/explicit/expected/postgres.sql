CREATE TABLE "T_PERSON" (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    cpr VARCHAR(10) NOT NULL,
    adresse_vej TEXT,
    CONSTRAINT "pk_T_PERSON" PRIMARY KEY (id)
);
COMMENT ON COLUMN "T_PERSON".id IS 'Surrogatnøgle';

CREATE TABLE job (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    hvem_id UUID NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT fk_job_hvem_id FOREIGN KEY (hvem_id) REFERENCES "T_PERSON" (id)
);
CREATE INDEX ix_job_hvem_id ON job (hvem_id);
COMMENT ON COLUMN job.id IS 'Surrogatnøgle';

