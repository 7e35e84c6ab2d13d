CREATE TABLE emne (
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT,
    definition TEXT,
    parent_code TEXT,
    legacy_code TEXT,
    successor_code TEXT,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_emne PRIMARY KEY (code),
    CONSTRAINT fk_emne_parent_code FOREIGN KEY (parent_code) REFERENCES emne (code)
);
CREATE INDEX ix_emne_parent_code ON emne (parent_code);
COMMENT ON COLUMN emne.code IS 'Koden, som står i data';
COMMENT ON COLUMN emne.label IS 'Kodens betegnelse';
COMMENT ON COLUMN emne.label_en IS 'Kodens betegnelse på sproget en';
COMMENT ON COLUMN emne.definition IS 'Kodens betydning';
COMMENT ON COLUMN emne.parent_code IS 'Den overordnede kode';
COMMENT ON COLUMN emne.legacy_code IS 'Hvad koden var før';
COMMENT ON COLUMN emne.successor_code IS 'Koden, der afløser den';
COMMENT ON COLUMN emne.valid_from IS 'Første dag, den må bruges';
COMMENT ON COLUMN emne.valid_to IS 'Sidste dag, den må bruges';
INSERT INTO emne (code, label, label_en, definition, parent_code, legacy_code, successor_code, valid_from, valid_to) VALUES ('00', 'Gammelt', 'Old', NULL, NULL, '0', '01.01', DATE '1970-01-01', DATE '2019-12-31');
INSERT INTO emne (code, label, label_en, definition, parent_code, legacy_code, successor_code, valid_from, valid_to) VALUES ('01', 'Familie', 'Family', NULL, NULL, '1', NULL, DATE '2020-01-01', NULL);
INSERT INTO emne (code, label, label_en, definition, parent_code, legacy_code, successor_code, valid_from, valid_to) VALUES ('01.01', 'Børn', 'Children', 'hvad der angår børn', '01', NULL, NULL, DATE '2020-01-01', NULL);

CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    emne TEXT NOT NULL,
    titel TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT fk_sag_emne FOREIGN KEY (emne) REFERENCES emne (code)
);
CREATE INDEX ix_sag_emne ON sag (emne);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

