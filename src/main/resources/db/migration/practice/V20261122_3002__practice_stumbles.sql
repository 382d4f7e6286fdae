-- When the person said that the question tripped them here; null: it did not.
alter table practice_attempt add column stumbled_at timestamp with time zone;
