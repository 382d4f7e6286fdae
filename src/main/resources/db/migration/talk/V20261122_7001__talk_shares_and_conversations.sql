-- What was shown of one interview, chosen once for some people. company and role are empty where hidden.
create table talk_share (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    owner_name   varchar(100)             not null,
    company      varchar(200)             not null,
    role         varchar(200)             not null,
    message      varchar(1000)            not null,
    questions    varchar(8000)            not null,
    facts        varchar(100)             not null,
    created_at   timestamp with time zone not null
);

create index talk_share_owner on talk_share (owner_id, created_at);
create index talk_share_interview on talk_share (interview_id);

-- One named person, their link, and everything the two write to each other.
create table talk_conversation (
    id               uuid primary key,
    version          integer                  not null,
    share_id         uuid                     not null references talk_share (id) on delete cascade,
    owner_id         uuid                     not null references person (id),
    link_id          uuid                     not null references share_link (id),
    name             varchar(100)             not null,
    shared_at        timestamp with time zone not null,
    expires_at       timestamp with time zone not null,
    revoked_at       timestamp with time zone,
    opened_at        timestamp with time zone,
    begun_at         timestamp with time zone,
    wrote_at         timestamp with time zone,
    device_hash      varchar(64),
    kept_by          uuid references person (id),
    owner_read_at    timestamp with time zone,
    owner_unread_at  timestamp with time zone,
    friend_unread_at timestamp with time zone,
    messages         integer                  not null
);

create index talk_conversation_share on talk_conversation (share_id);
create index talk_conversation_link on talk_conversation (link_id);
create index talk_conversation_owner on talk_conversation (owner_id, owner_unread_at);
create index talk_conversation_keeper on talk_conversation (kept_by, friend_unread_at);

-- question_id: the jotting it is about, null for the whole. sent_at null: a draft its author goes on with.
create table talk_message (
    id              uuid primary key,
    version         integer                  not null,
    conversation_id uuid                     not null references talk_conversation (id) on delete cascade,
    question_id     uuid,
    author          varchar(10)              not null,
    text            varchar(5000)            not null,
    lesson_kind     varchar(10),
    lesson_if       varchar(300)             not null,
    lesson_then     varchar(300)             not null,
    written_at      timestamp with time zone not null,
    sent_at         timestamp with time zone,
    taken_at        timestamp with time zone
);

create index talk_message_conversation on talk_message (conversation_id, written_at);
