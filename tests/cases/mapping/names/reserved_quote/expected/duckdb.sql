CREATE TABLE "group" (
    id UUID DEFAULT uuid() NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id)
);
COMMENT ON COLUMN "group".id IS 'Surrogatnøgle';

CREATE TABLE "order" (
    id UUID DEFAULT uuid() NOT NULL,
    "select" BIGINT NOT NULL,
    user VARCHAR,
    value BIGINT,
    group_id UUID NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES "group" (id),
    CONSTRAINT ck_order_user_max_length CHECK (length(user) <= 9)
);
CREATE INDEX ix_order_group_id ON "order" (group_id);
COMMENT ON COLUMN "order".id IS 'Surrogatnøgle';

CREATE TABLE group_key (
    group_id UUID NOT NULL,
    key BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES "group" (id)
);

