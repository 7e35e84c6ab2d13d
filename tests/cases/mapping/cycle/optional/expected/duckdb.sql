CREATE TABLE b (
    id UUID DEFAULT uuid() NOT NULL,
    navn VARCHAR NOT NULL,
    a_id UUID NOT NULL,
    CONSTRAINT pk_b PRIMARY KEY (id)
);
CREATE INDEX ix_b_a_id ON b (a_id);
COMMENT ON COLUMN b.id IS 'Surrogatnøgle';

CREATE TABLE a (
    id UUID DEFAULT uuid() NOT NULL,
    navn VARCHAR NOT NULL,
    b_id UUID,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id)
);
CREATE INDEX ix_a_b_id ON a (b_id);
COMMENT ON COLUMN a.id IS 'Surrogatnøgle';

