CREATE TABLE alt (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    tekst TEXT,
    heltal BIGINT,
    decimaltal NUMERIC,
    kommatal DOUBLE PRECISION,
    sandt BOOLEAN,
    dag DATE,
    tid TIME,
    tidspunkt TIMESTAMP WITH TIME ZONE,
    varighed INTERVAL,
    aar SMALLINT,
    adresse TEXT,
    noegle UUID,
    data BYTEA,
    sted TEXT,
    CONSTRAINT pk_alt PRIMARY KEY (id)
);
COMMENT ON COLUMN alt.id IS 'Surrogatnøgle';

