CREATE TABLE [Ærø Færge] (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    [Båd-navn] NVARCHAR(MAX) NOT NULL,
    [x"y]]`z] BIGINT,
    order_ BIGINT,
    CONSTRAINT [pk_Ærø Færge] PRIMARY KEY (id)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'Ærø Færge', N'COLUMN', N'id';

