CREATE TABLE vare (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    antal BIGINT DEFAULT 1 NOT NULL,
    pris BIGINT NOT NULL,
    slut BIT DEFAULT 0 NOT NULL,
    kode NVARCHAR(MAX) DEFAULT N'x''y' NOT NULL,
    CONSTRAINT pk_vare PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'vare', N'COLUMN', N'id';

