CREATE TABLE maaling (
    id UNIQUEIDENTIFIER DEFAULT NEWID() NOT NULL,
    kode NVARCHAR(4),
    nummer NVARCHAR(9),
    post NVARCHAR(MAX),
    grad BIGINT,
    andel DECIMAL(5, 4),
    dag DATE,
    tid DATETIMEOFFSET,
    CONSTRAINT pk_maaling PRIMARY KEY (id),
    CONSTRAINT ck_maaling_kode_length CHECK (LEN(kode + N'.') - 1 >= 2),
    CONSTRAINT ck_maaling_post_pattern CHECK (post COLLATE Latin1_General_100_BIN2 LIKE N'[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_maaling_grad_minimum CHECK (grad >= -5),
    CONSTRAINT ck_maaling_grad_maximum CHECK (grad <= 40),
    CONSTRAINT ck_maaling_andel_above CHECK (andel > 0),
    CONSTRAINT ck_maaling_andel_below CHECK (andel < 1),
    CONSTRAINT ck_maaling_dag_minimum CHECK (dag >= '2000-01-01'),
    CONSTRAINT ck_maaling_tid_maximum CHECK (tid <= '2099-12-31T23:59:59Z')
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'maaling', N'COLUMN', N'id';

