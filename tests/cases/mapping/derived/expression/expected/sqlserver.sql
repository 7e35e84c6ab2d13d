CREATE TABLE vare (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    antal_stk BIGINT NOT NULL,
    pris BIGINT NOT NULL,
    ialt AS (CAST(antal_stk * pris AS BIGINT)) PERSISTED,
    dyr AS (CAST(CASE WHEN pris > 100 THEN 1 ELSE 0 END AS BIT)) PERSISTED,
    billig AS (CAST(CASE WHEN pris < 10 AND antal_stk > 0 THEN 1 WHEN NOT (pris < 10 AND antal_stk > 0) THEN 0 END AS BIT)) PERSISTED,
    CONSTRAINT pk_vare PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'vare', N'COLUMN', N'id';

