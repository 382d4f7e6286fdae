-- Deleting a sitting deletes what was said about it.
create index scorecard_occasion on scorecard (occasion_id);
