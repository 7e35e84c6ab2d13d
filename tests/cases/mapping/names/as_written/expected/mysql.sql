CREATE TABLE `Ærø Færge` (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    `Båd-navn` LONGTEXT NOT NULL,
    `x"y]``z` BIGINT,
    order_ BIGINT,
    CONSTRAINT `pk_Ærø Færge` PRIMARY KEY (id),
    CONSTRAINT `ck_Ærø Færge_id_uuid` CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

