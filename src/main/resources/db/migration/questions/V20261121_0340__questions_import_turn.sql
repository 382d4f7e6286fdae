-- One row for each place questions are imported into: 'shared', or the owner's id.
-- Whoever imports there locks it; shipped_at: when the shipped questions were loaded, once and for all.
create table question_import_turn (
    bank       varchar(40) primary key,
    owner_id   uuid references person (id) on delete cascade,
    shipped_at timestamp with time zone
);

create index question_import_turn_owner on question_import_turn (owner_id);
