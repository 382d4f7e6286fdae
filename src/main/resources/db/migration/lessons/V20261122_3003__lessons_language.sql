-- The language a lesson was written in, which its whole line is said in.
alter table lesson add column language varchar(35) default 'en' not null;
