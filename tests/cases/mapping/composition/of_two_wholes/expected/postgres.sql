CREATE TABLE hus (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id)
);
COMMENT ON COLUMN hus.id IS 'Surrogatnøgle';

CREATE TABLE skib (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_skib PRIMARY KEY (id)
);
COMMENT ON COLUMN skib.id IS 'Surrogatnøgle';

CREATE TABLE rum (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    hus_id UUID,
    skib_id UUID,
    CONSTRAINT pk_rum PRIMARY KEY (id),
    CONSTRAINT fk_rum_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE,
    CONSTRAINT fk_rum_skib_id FOREIGN KEY (skib_id) REFERENCES skib (id) ON DELETE CASCADE,
    CONSTRAINT ck_rum_one_whole CHECK (CASE WHEN hus_id IS NULL THEN 0 ELSE 1 END + CASE WHEN skib_id IS NULL THEN 0 ELSE 1 END <= 1)
);
CREATE INDEX ix_rum_hus_id ON rum (hus_id);
CREATE INDEX ix_rum_skib_id ON rum (skib_id);
COMMENT ON COLUMN rum.id IS 'Surrogatnøgle';

