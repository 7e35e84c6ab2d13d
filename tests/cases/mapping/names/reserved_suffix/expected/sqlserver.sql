CREATE TABLE group_ (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'group_', N'COLUMN', N'id';

CREATE TABLE order_ (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    select_ BIGINT NOT NULL,
    user_ NVARCHAR(9),
    rowid BIGINT,
    value BIGINT,
    group_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES group_ (id)
);
CREATE INDEX ix_order_group_id ON order_ (group_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'order_', N'COLUMN', N'id';

CREATE TABLE group_key (
    group_id UNIQUEIDENTIFIER NOT NULL,
    key_ BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, key_),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES group_ (id) ON DELETE CASCADE
);

