CREATE TABLE x_drop_table_y (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    n7_7 VARCHAR(9),
    a_b VARCHAR(20),
    CONSTRAINT pk_x_drop_table_y PRIMARY KEY (id),
    CONSTRAINT ck_x_drop_table_y_a_b_code CHECK (a_b IN ('''); DROP TABLE y; --', '"{% x %}"', 'a\''b'))
);
COMMENT ON COLUMN x_drop_table_y.id IS 'Surrogatnøgle';
COMMENT ON COLUMN x_drop_table_y.a_b IS '*/ ''; DROP TABLE y; --';

