CREATE TABLE group_ (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id)
);
COMMENT ON COLUMN group_.id IS 'Surrogatnøgle';

CREATE TABLE order_ (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    select_ BIGINT NOT NULL,
    user_ VARCHAR(9),
    rowid BIGINT,
    value BIGINT,
    group_id UUID NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES group_ (id)
);
CREATE INDEX ix_order_group_id ON order_ (group_id);
COMMENT ON COLUMN order_.id IS 'Surrogatnøgle';

CREATE TABLE group_key (
    group_id UUID NOT NULL,
    key BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES group_ (id) ON DELETE CASCADE
);

