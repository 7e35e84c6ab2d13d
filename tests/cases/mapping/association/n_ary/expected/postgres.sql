CREATE TABLE laege (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_laege PRIMARY KEY (id)
);
COMMENT ON COLUMN laege.id IS 'Surrogatnøgle';

CREATE TABLE patient (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_patient PRIMARY KEY (id)
);
COMMENT ON COLUMN patient.id IS 'Surrogatnøgle';

CREATE TABLE sted (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_sted PRIMARY KEY (id)
);
COMMENT ON COLUMN sted.id IS 'Surrogatnøgle';

CREATE TABLE konsultation (
    patient_id UUID NOT NULL,
    laege_id UUID NOT NULL,
    sted_id UUID NOT NULL,
    CONSTRAINT pk_konsultation PRIMARY KEY (patient_id, laege_id, sted_id),
    CONSTRAINT uq_konsultation_patient_id_sted_id UNIQUE (patient_id, sted_id),
    CONSTRAINT uq_konsultation_patient_id_laege_id UNIQUE (patient_id, laege_id),
    CONSTRAINT fk_konsultation_patient_id FOREIGN KEY (patient_id) REFERENCES patient (id) ON DELETE CASCADE,
    CONSTRAINT fk_konsultation_laege_id FOREIGN KEY (laege_id) REFERENCES laege (id) ON DELETE CASCADE,
    CONSTRAINT fk_konsultation_sted_id FOREIGN KEY (sted_id) REFERENCES sted (id) ON DELETE CASCADE
);
CREATE INDEX ix_konsultation_laege_id ON konsultation (laege_id);
CREATE INDEX ix_konsultation_sted_id ON konsultation (sted_id);

