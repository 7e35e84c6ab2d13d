CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE firma (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_firma PRIMARY KEY (id)
);
COMMENT ON COLUMN firma.id IS 'Surrogatnøgle';

CREATE TABLE job (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    loen BIGINT NOT NULL,
    arbejdsgiver_id UUID NOT NULL,
    ansat_id UUID NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT uq_job_arbejdsgiver_id_ansat_id UNIQUE (arbejdsgiver_id, ansat_id),
    CONSTRAINT uq_job_ansat_id UNIQUE (ansat_id),
    CONSTRAINT fk_job_arbejdsgiver_id FOREIGN KEY (arbejdsgiver_id) REFERENCES firma (id) ON DELETE CASCADE,
    CONSTRAINT fk_job_ansat_id FOREIGN KEY (ansat_id) REFERENCES person (id) ON DELETE CASCADE
);
COMMENT ON COLUMN job.id IS 'Surrogatnøgle';

