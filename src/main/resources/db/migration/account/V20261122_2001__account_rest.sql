-- The day on which everything comes back; also what nothing counts as overdue from before.
alter table person add column paused_until date;
