CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE job (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    person_id UUID NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT fk_job_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_job_person_id ON job (person_id);
COMMENT ON COLUMN job.id IS 'Surrogatnøgle';

CREATE TABLE person_by (
    person_id UUID NOT NULL,
    by VARCHAR(9) NOT NULL,
    CONSTRAINT pk_person_by PRIMARY KEY (person_id, by),
    CONSTRAINT fk_person_by_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
);

