PRAGMA foreign_keys = ON;

CREATE TABLE "group" (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id),
    CONSTRAINT ck_group_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

CREATE TABLE "order" (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    "select" INTEGER NOT NULL,
    user TEXT,
    value INTEGER,
    group_id TEXT NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES "group" (id),
    CONSTRAINT ck_order_user_max_length CHECK (length(user) <= 9),
    CONSTRAINT ck_order_id_uuid CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*'),
    CONSTRAINT ck_order_group_id_uuid CHECK (length(group_id) = 36 AND group_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;
CREATE INDEX ix_order_group_id ON "order" (group_id);

CREATE TABLE group_key (
    group_id TEXT NOT NULL,
    "key" INTEGER NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, "key"),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES "group" (id) ON DELETE CASCADE,
    CONSTRAINT ck_group_key_group_id_uuid CHECK (length(group_id) = 36 AND group_id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

