-- The hash of the secret of the device on which a guest came to be without starting by themselves.
alter table person add column held_by varchar(64);
