-- While opened_at is null, nothing that others filled in about this sitting reaches its owner.
create table scorecard_seal (
    occasion_id   uuid primary key,
    version       integer                  not null,
    owner_id      uuid                     not null references person (id),
    subject_type  varchar(20)              not null,
    sealed_at     timestamp with time zone not null,
    may_open_from timestamp with time zone not null,
    opened_at     timestamp with time zone
);

create index scorecard_seal_owner on scorecard_seal (owner_id, opened_at);
