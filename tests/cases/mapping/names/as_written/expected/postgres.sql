CREATE TABLE "Ærø Færge" (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    "Båd-navn" TEXT NOT NULL,
    "x""y]`z" BIGINT,
    order_ BIGINT,
    CONSTRAINT "pk_Ærø Færge" PRIMARY KEY (id)
);
COMMENT ON COLUMN "Ærø Færge".id IS 'Surrogatnøgle';

