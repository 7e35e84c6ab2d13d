CREATE TABLE x_drop_table_y (
    id CHAR(36) DEFAULT (UUID()) NOT NULL COMMENT 'Surrogatnøgle',
    n7_7 VARCHAR(9),
    a_b VARCHAR(20) COMMENT '*/ ''; DROP TABLE y; --',
    CONSTRAINT pk_x_drop_table_y PRIMARY KEY (id),
    CONSTRAINT ck_x_drop_table_y_a_b_code CHECK (a_b IN ('''); DROP TABLE y; --', '"{% x %}"', 'a\\''b')),
    CONSTRAINT ck_x_drop_table_y_id_uuid CHECK (id REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

