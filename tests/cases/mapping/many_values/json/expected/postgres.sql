CREATE TABLE person (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    tal JSONB,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
COMMENT ON COLUMN person.id IS 'Surrogatnøgle';

