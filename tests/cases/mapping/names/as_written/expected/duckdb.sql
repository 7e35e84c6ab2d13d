CREATE TABLE "Ærø Færge" (
    id UUID DEFAULT uuid() NOT NULL,
    "Båd-navn" VARCHAR NOT NULL,
    "x""y]`z" BIGINT,
    order_ BIGINT,
    CONSTRAINT "pk_Ærø Færge" PRIMARY KEY (id)
);
COMMENT ON COLUMN "Ærø Færge".id IS 'Surrogatnøgle';

