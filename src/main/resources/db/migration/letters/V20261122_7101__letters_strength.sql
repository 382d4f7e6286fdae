-- The words of the one strength a letter carries; empty for the newest there is.
alter table letter add column strength varchar(1000) default '' not null;
