CREATE TABLE `group` (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    CONSTRAINT pk_group PRIMARY KEY (id),
    CONSTRAINT ck_group_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE `order` (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    `select` BIGINT NOT NULL,
    user VARCHAR(9),
    `value` BIGINT,
    group_id CHAR(36) NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES `group` (id),
    CONSTRAINT ck_order_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT ck_order_group_id_uuid CHECK (group_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_order_group_id ON `order` (group_id);

CREATE TABLE group_key (
    group_id CHAR(36) NOT NULL,
    `key` BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, `key`),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES `group` (id) ON DELETE CASCADE,
    CONSTRAINT ck_group_key_group_id_uuid CHECK (group_id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

