CREATE TABLE "Eroe" (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    "Badnavn" TEXT NOT NULL,
    "EnSag" TEXT,
    CONSTRAINT "pk_Eroe" PRIMARY KEY (id)
);
COMMENT ON COLUMN "Eroe".id IS 'Surrogatnøgle';

