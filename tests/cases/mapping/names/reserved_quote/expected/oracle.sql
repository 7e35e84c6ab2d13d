CREATE TABLE "group" (
    id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id),
    CONSTRAINT ck_group_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON COLUMN "group".id IS 'Surrogatnøgle';

CREATE TABLE "order" (
    id VARCHAR2(36 CHAR) NOT NULL,
    "select" NUMBER(19) NOT NULL,
    "user" VARCHAR2(9 CHAR),
    value NUMBER(19),
    group_id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES "group" (id),
    CONSTRAINT ck_order_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT ck_order_group_id_uuid CHECK (REGEXP_LIKE(group_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX ix_order_group_id ON "order" (group_id);
COMMENT ON COLUMN "order".id IS 'Surrogatnøgle';

CREATE TABLE group_key (
    group_id VARCHAR2(36 CHAR) NOT NULL,
    key NUMBER(19) NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES "group" (id) ON DELETE CASCADE,
    CONSTRAINT ck_group_key_group_id_uuid CHECK (REGEXP_LIKE(group_id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);

