create table person (
    id            uuid primary key,
    version       integer                  not null,
    display_name  varchar(100)             not null,
    email         varchar(254) unique,
    password_hash varchar(200),
    role          varchar(20)              not null,
    language      varchar(20),
    zone          varchar(60),
    appearance    varchar(20)              not null,
    extra_time    varchar(20)              not null,
    hide_numbers  boolean                  not null,
    created_at    timestamp with time zone not null
);

create table device (
    id           uuid primary key,
    person_id    uuid                     not null references person (id) on delete cascade,
    token_hash   varchar(64)              not null unique,
    label        varchar(200)             not null,
    created_at   timestamp with time zone not null,
    last_used_at timestamp with time zone not null
);

create index device_person on device (person_id);
