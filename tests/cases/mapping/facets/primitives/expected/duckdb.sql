CREATE TABLE alt (
    id UUID DEFAULT uuid() NOT NULL,
    tekst VARCHAR,
    heltal BIGINT,
    decimaltal DECIMAL(38, 10),
    kommatal DOUBLE,
    sandt BOOLEAN,
    dag DATE,
    tid TIME,
    tidspunkt TIMESTAMP WITH TIME ZONE,
    varighed VARCHAR,
    aar SMALLINT,
    adresse VARCHAR,
    noegle UUID,
    data BLOB,
    sted VARCHAR,
    CONSTRAINT pk_alt PRIMARY KEY (id)
);
COMMENT ON COLUMN alt.id IS 'Surrogatnøgle';

