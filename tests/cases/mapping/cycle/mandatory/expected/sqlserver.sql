CREATE TABLE b (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    navn NVARCHAR(MAX) NOT NULL,
    a_id UNIQUEIDENTIFIER,
    CONSTRAINT pk_b PRIMARY KEY (id)
);
CREATE INDEX ix_b_a_id ON b (a_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'b', N'COLUMN', N'id';

CREATE TABLE a (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    navn NVARCHAR(MAX) NOT NULL,
    b_id UNIQUEIDENTIFIER NOT NULL,
    CONSTRAINT pk_a PRIMARY KEY (id),
    CONSTRAINT fk_a_b_id FOREIGN KEY (b_id) REFERENCES b (id)
);
CREATE INDEX ix_a_b_id ON a (b_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'a', N'COLUMN', N'id';

ALTER TABLE b ADD CONSTRAINT fk_b_a_id FOREIGN KEY (a_id) REFERENCES a (id);
