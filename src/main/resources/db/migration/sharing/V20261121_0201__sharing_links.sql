create table share_link (
    id         uuid primary key,
    version    integer                  not null,
    owner_id   uuid                     not null references person (id),
    purpose    varchar(40)              not null,
    subject_id uuid                     not null,
    token_hash varchar(64)              not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);

create index share_link_owner on share_link (owner_id, created_at);
