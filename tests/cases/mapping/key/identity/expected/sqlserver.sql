CREATE TABLE vej (
    id BIGINT IDENTITY(1, 1) NOT NULL,
    kommune NVARCHAR(4) NOT NULL,
    kode BIGINT NOT NULL,
    navn NVARCHAR(MAX),
    CONSTRAINT pk_vej PRIMARY KEY (id),
    CONSTRAINT uq_vej_kommune_kode UNIQUE (kommune, kode)
);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'vej', N'COLUMN', N'id';

CREATE TABLE hus (
    id BIGINT IDENTITY(1, 1) NOT NULL,
    nummer BIGINT,
    vej_id BIGINT NOT NULL,
    CONSTRAINT pk_hus PRIMARY KEY (id),
    CONSTRAINT fk_hus_vej_id FOREIGN KEY (vej_id) REFERENCES vej (id)
);
CREATE INDEX ix_hus_vej_id ON hus (vej_id);
EXEC sys.sp_addextendedproperty N'MS_Description', N'Surrogatnøgle', N'SCHEMA', N'dbo', N'TABLE', N'hus', N'COLUMN', N'id';

CREATE TABLE hus_note (
    hus_id BIGINT NOT NULL,
    note NVARCHAR(9) NOT NULL,
    CONSTRAINT pk_hus_note PRIMARY KEY (hus_id, note),
    CONSTRAINT fk_hus_note_hus_id FOREIGN KEY (hus_id) REFERENCES hus (id) ON DELETE CASCADE
);

