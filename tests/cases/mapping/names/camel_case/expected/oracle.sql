CREATE TABLE sag (
    id VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id),
    CONSTRAINT ck_sag_id_uuid CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

CREATE TABLE "sagsPart" (
    id VARCHAR2(36 CHAR) NOT NULL,
    "foedselsDato" DATE NOT NULL,
    "sagId" VARCHAR2(36 CHAR) NOT NULL,
    CONSTRAINT "pk_sagsPart" PRIMARY KEY (id),
    CONSTRAINT "fk_sagsPart_sagId" FOREIGN KEY ("sagId") REFERENCES sag (id),
    CONSTRAINT "ck_sagsPart_id_uuid" CHECK (REGEXP_LIKE(id, '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
    CONSTRAINT "ck_sagsPart_foedselsDato_date" CHECK ("foedselsDato" = TRUNC("foedselsDato")),
    CONSTRAINT "ck_sagsPart_sagId_uuid" CHECK (REGEXP_LIKE("sagId", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);
CREATE INDEX "ix_sagsPart_sagId" ON "sagsPart" ("sagId");
COMMENT ON COLUMN "sagsPart".id IS 'Surrogatnøgle';

CREATE TABLE "sagsPartNote" (
    "sagsPartId" VARCHAR2(36 CHAR) NOT NULL,
    note VARCHAR2(9 CHAR) NOT NULL,
    CONSTRAINT "pk_sagsPartNote" PRIMARY KEY ("sagsPartId", note),
    CONSTRAINT "fk_sagsPartNote_sagsPartId" FOREIGN KEY ("sagsPartId") REFERENCES "sagsPart" (id) ON DELETE CASCADE,
    CONSTRAINT "ck_sagsPartNote_sagsPartId_uuid" CHECK (REGEXP_LIKE("sagsPartId", '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
);

