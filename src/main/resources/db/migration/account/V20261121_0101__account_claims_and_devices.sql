-- What a guest asked for and has not yet confirmed by signing in; not unique, the account is.
alter table person add column claimed_email varchar(254);
alter table person add column claimed_password_hash varchar(200);

alter table device add column version integer default 0 not null;
