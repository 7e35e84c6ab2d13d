CREATE TABLE bank (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_bank PRIMARY KEY (id)
);
COMMENT ON COLUMN bank.id IS 'Surrogatnøgle';

CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

CREATE TABLE kunde_i (
    kunde_id UUID NOT NULL,
    bank_id UUID NOT NULL,
    nummer BIGINT NOT NULL,
    CONSTRAINT pk_kunde_i PRIMARY KEY (bank_id, nummer),
    CONSTRAINT fk_kunde_i_kunde_id FOREIGN KEY (kunde_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT fk_kunde_i_bank_id FOREIGN KEY (bank_id) REFERENCES bank (id) ON DELETE CASCADE
);
CREATE INDEX ix_kunde_i_kunde_id ON kunde_i (kunde_id);

