CREATE TABLE alt (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    tekst NVARCHAR(MAX),
    heltal BIGINT,
    decimaltal DECIMAL(38, 10),
    kommatal FLOAT(53),
    sandt BIT,
    dag DATE,
    tid TIME,
    tidspunkt DATETIMEOFFSET,
    varighed NVARCHAR(40),
    aar SMALLINT,
    adresse NVARCHAR(MAX),
    noegle UNIQUEIDENTIFIER,
    data VARBINARY(MAX),
    sted NVARCHAR(MAX),
    CONSTRAINT pk_alt PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'alt', N'COLUMN', N'id';

