CREATE TABLE sag (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_sag PRIMARY KEY (id)
);
COMMENT ON COLUMN sag.id IS 'Surrogatnøgle';

CREATE TABLE "sagsPart" (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    "foedselsDato" DATE NOT NULL,
    "sagId" UUID NOT NULL,
    CONSTRAINT "pk_sagsPart" PRIMARY KEY (id),
    CONSTRAINT "fk_sagsPart_sagId" FOREIGN KEY ("sagId") REFERENCES sag (id)
);
CREATE INDEX "ix_sagsPart_sagId" ON "sagsPart" ("sagId");
COMMENT ON COLUMN "sagsPart".id IS 'Surrogatnøgle';

CREATE TABLE "sagsPartNote" (
    "sagsPartId" UUID NOT NULL,
    note VARCHAR(9) NOT NULL,
    CONSTRAINT "pk_sagsPartNote" PRIMARY KEY ("sagsPartId", note),
    CONSTRAINT "fk_sagsPartNote_sagsPartId" FOREIGN KEY ("sagsPartId") REFERENCES "sagsPart" (id) ON DELETE CASCADE
);

