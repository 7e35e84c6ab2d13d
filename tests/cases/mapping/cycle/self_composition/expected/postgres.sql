CREATE TABLE mappe (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    navn TEXT NOT NULL,
    over_id UUID,
    CONSTRAINT pk_mappe PRIMARY KEY (id),
    CONSTRAINT fk_mappe_over_id FOREIGN KEY (over_id) REFERENCES mappe (id) ON DELETE CASCADE
);
CREATE INDEX ix_mappe_over_id ON mappe (over_id);
COMMENT ON COLUMN mappe.id IS 'Surrogatnøgle';

