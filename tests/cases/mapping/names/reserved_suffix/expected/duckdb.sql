CREATE TABLE group_ (
    id UUID DEFAULT uuid() NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id)
);
COMMENT ON COLUMN group_.id IS 'Surrogatnøgle';

CREATE TABLE order_ (
    id UUID DEFAULT uuid() NOT NULL,
    select_ BIGINT NOT NULL,
    user VARCHAR,
    rowid_ BIGINT,
    value BIGINT,
    group_id UUID NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES group_ (id),
    CONSTRAINT ck_order_user_max_length CHECK (length(user) <= 9)
);
CREATE INDEX ix_order_group_id ON order_ (group_id);
COMMENT ON COLUMN order_.id IS 'Surrogatnøgle';

CREATE TABLE group_key (
    group_id UUID NOT NULL,
    key BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES group_ (id)
);

