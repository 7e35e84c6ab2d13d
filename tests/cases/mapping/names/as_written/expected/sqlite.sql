PRAGMA foreign_keys = ON;

CREATE TABLE "Ærø Færge" (
    -- Surrogatnøgle
    id TEXT NOT NULL,
    "Båd-navn" TEXT NOT NULL,
    "x""y]`z" INTEGER,
    order_ INTEGER,
    CONSTRAINT "pk_Ærø Færge" PRIMARY KEY (id),
    CONSTRAINT "ck_Ærø Færge_id_uuid" CHECK (length(id) = 36 AND id NOT GLOB '*[^0-9a-f-]*')
) STRICT;

