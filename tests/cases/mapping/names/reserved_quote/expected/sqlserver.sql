CREATE TABLE [group] (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    CONSTRAINT pk_group PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'group', N'COLUMN', N'id';

CREATE TABLE [order] (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    [select] BIGINT NOT NULL,
    [user] NVARCHAR(9),
    value BIGINT,
    group_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_order PRIMARY KEY (id),
    CONSTRAINT fk_order_group_id FOREIGN KEY (group_id) REFERENCES [group] (id)
);
CREATE INDEX ix_order_group_id ON [order] (group_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'order', N'COLUMN', N'id';

CREATE TABLE group_key (
    group_id UNIQUEIDENTIFIER NOT NULL,
    [key] BIGINT NOT NULL,
    CONSTRAINT pk_group_key PRIMARY KEY (group_id, [key]),
    CONSTRAINT fk_group_key_group_id FOREIGN KEY (group_id) REFERENCES [group] (id) ON DELETE CASCADE
);

