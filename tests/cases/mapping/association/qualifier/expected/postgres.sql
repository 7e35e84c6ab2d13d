CREATE TABLE bank (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    CONSTRAINT pk_bank PRIMARY KEY (id)
);
COMMENT ON COLUMN bank.id IS 'Surrogatnøgle';

CREATE TABLE konto (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    saldo BIGINT NOT NULL,
    bank_id UUID NOT NULL,
    nummer BIGINT,
    CONSTRAINT pk_konto PRIMARY KEY (id),
    CONSTRAINT uq_konto_bank_id_nummer UNIQUE (bank_id, nummer),
    CONSTRAINT fk_konto_bank_id FOREIGN KEY (bank_id) REFERENCES bank (id)
);
COMMENT ON COLUMN konto.id IS 'Surrogatnøgle';

