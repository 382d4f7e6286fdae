-- How an answer came across: FREE or REHEARSED.
alter table scorecard add column delivery varchar(10) default 'FREE' not null;
alter table scorecard_correction add column delivery varchar(10) default 'FREE' not null;
alter table scorecard_correction_draft add column delivery varchar(10) default 'FREE' not null;
