PRAGMA foreign_keys = ON;

CREATE TABLE group_ (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id),
    CONSTRAINT ck_group_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

CREATE TABLE order_ (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    select_ INTEGER NOT NULL,
    user TEXT,
    rowid_ INTEGER,
    value INTEGER,
    group_id TEXT NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES group_ (id),
    CONSTRAINT ck_order_user_max_length CHECK (length(user) <= 9),
    CONSTRAINT ck_order_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_order_group_id_uuid CHECK (length(group_id) = 36 AND group_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;
CREATE INDEX ix_order_group_id ON order_ (group_id);

CREATE TABLE group_key (
    group_id TEXT NOT NULL,
    key_ INTEGER NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key_),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES group_ (id) ON DELETE CASCADE,
    CONSTRAINT ck_group_key_group_id_uuid CHECK (length(group_id) = 36 AND group_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

