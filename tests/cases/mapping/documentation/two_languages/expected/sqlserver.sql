-- et menneske
CREATE TABLE person (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    navn NVARCHAR(MAX) NOT NULL,
    note NVARCHAR(MAX),
    CONSTRAINT pk_person PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'et menneske', N'SCHEMA', N'dbo', N'TABLE', N'person';
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'person', N'COLUMN', N'id';
EXEC sys.sp_addextendedproperty N'MS_Description', N'det, man "hedder"; -- it''s', N'SCHEMA', N'dbo', N'TABLE', N'person', N'COLUMN', N'navn';
EXEC sys.sp_addextendedproperty N'MS_Description', N'En note
med to linjer */ $$', N'SCHEMA', N'dbo', N'TABLE', N'person', N'COLUMN', N'note';

