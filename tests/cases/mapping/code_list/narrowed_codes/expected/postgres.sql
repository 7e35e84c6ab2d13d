CREATE TABLE emne (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_emne PRIMARY KEY (code)
);
COMMENT ON COLUMN emne.code IS 'Koden, som står i data';
COMMENT ON COLUMN emne.label IS 'Kodens betegnelse';
COMMENT ON COLUMN emne.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN emne.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO emne (code, label, valid_from, valid_to) VALUES ('a', 'a', NULL, NULL);
INSERT INTO emne (code, label, valid_from, valid_to) VALUES ('b', 'b', NULL, NULL);

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    emne TEXT NOT NULL,
    status VARCHAR(6) NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_emne FOREIGN KEY (emne) REFERENCES emne (code),
    CONSTRAINT ck_sag_emne_code CHECK (emne IN ('a', 'b')),
    CONSTRAINT ck_sag_status_code CHECK (status IN ('ny', 'lukket'))
);
CREATE INDEX ix_sag_emne ON sag (emne);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

