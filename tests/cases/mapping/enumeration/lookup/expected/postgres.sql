CREATE TABLE status (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    definition TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_status PRIMARY KEY (code)
);
COMMENT ON COLUMN status.code IS 'Koden, som står i data';
COMMENT ON COLUMN status.label IS 'Kodens betegnelse';
COMMENT ON COLUMN status.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN status.definition IS 'Kodens betydning';
COMMENT ON COLUMN status.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN status.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO status (code, label, label_en, definition, valid_from, valid_to) VALUES ('A', 'Aktiv', 'Active', 'er her', NULL, NULL);
INSERT INTO status (code, label, label_en, definition, valid_from, valid_to) VALUES ('X', 'afgået', NULL, NULL, NULL, NULL);

CREATE TABLE farve (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_farve PRIMARY KEY (code)
);
COMMENT ON COLUMN farve.code IS 'Koden, som står i data';
COMMENT ON COLUMN farve.label IS 'Kodens betegnelse';
COMMENT ON COLUMN farve.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN farve.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO farve (code, label, valid_from, valid_to) VALUES ('rød', 'rød', NULL, NULL);
INSERT INTO farve (code, label, valid_from, valid_to) VALUES ('it''s', 'it''s', NULL, NULL);

CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    status TEXT NOT NULL,
    farve TEXT,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT fk_person_status FOREIGN KEY (status) REFERENCES status (code),
    CONSTRAINT fk_person_farve FOREIGN KEY (farve) REFERENCES farve (code)
);
CREATE INDEX ix_person_status ON person (status);
CREATE INDEX ix_person_farve ON person (farve);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

