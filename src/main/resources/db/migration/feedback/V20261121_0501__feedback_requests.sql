create table feedback_request (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    asker_name   varchar(100)             not null,
    subject_type varchar(40)              not null,
    subject_id   uuid                     not null,
    title        varchar(500)             not null,
    occasion     uuid                     not null,
    shown        varchar(200)             not null,
    focus        varchar(1000)            not null,
    created_at   timestamp with time zone not null
);

create index feedback_request_owner on feedback_request (owner_id, created_at, id);
create index feedback_request_subject on feedback_request (owner_id, subject_type, subject_id);

-- One rater asked. Its life (until expires_at or revoked_at) is its own; the link is only the key to it.
create table feedback_invitation (
    id             uuid primary key,
    version        integer                  not null,
    request_id     uuid                     not null references feedback_request (id),
    link_id        uuid                     not null references share_link (id),
    rater_name     varchar(100)             not null,
    asked_at       timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    revoked_at     timestamp with time zone,
    opened_at      timestamp with time zone,
    begun_at       timestamp with time zone,
    device_hash    varchar(64),
    kept_by        uuid references person (id),
    declined_at    timestamp with time zone,
    decline_reason varchar(1000)            not null,
    sent_at        timestamp with time zone,
    corrected_at   timestamp with time zone,
    read_at        timestamp with time zone,
    helpful_at     timestamp with time zone,
    reply          varchar(2000)            not null,
    replied_at     timestamp with time zone
);

create index feedback_invitation_request on feedback_invitation (request_id);
create index feedback_invitation_link on feedback_invitation (link_id);
create index feedback_invitation_keeper on feedback_invitation (kept_by, asked_at, id);
