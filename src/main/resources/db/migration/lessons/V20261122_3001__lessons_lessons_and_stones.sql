-- A do or a don't: if_text may be empty ("next time"); standing: FOCUS, RESTING, RETIRED.
create table lesson (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    kind         varchar(10)              not null,
    if_text      varchar(300)             not null,
    then_text    varchar(300)             not null,
    standing     varchar(10)              not null,
    source_type  varchar(20)              not null,
    source_id    uuid                     not null,
    source_label varchar(200)             not null,
    created_at   timestamp with time zone not null,
    focused_at   timestamp with time zone,
    retired_at   timestamp with time zone
);

create index lesson_owner on lesson (owner_id, standing, kind, created_at);

-- How a lesson held up on one occasion: a practice session or an interview.
create table lesson_tick (
    lesson_id      uuid                     not null references lesson (id) on delete cascade,
    occasion_type  varchar(20)              not null,
    occasion_id    uuid                     not null,
    occasion_label varchar(200)             not null,
    occurred_at    timestamp with time zone not null,
    outcome        varchar(10)              not null,
    primary key (lesson_id, occasion_type, occasion_id)
);

-- Occasions after which a person has gone through their lessons, or chose not to.
create table lesson_looked_back (
    owner_id      uuid                     not null references person (id),
    occasion_type varchar(20)              not null,
    occasion_id   uuid                     not null,
    at            timestamp with time zone not null,
    primary key (owner_id, occasion_type, occasion_id)
);

-- question_id is no foreign key: a stone keeps its words and its count when the question is deleted.
create table stone (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    question_id  uuid,
    factor       varchar(20),
    words        varchar(1000)            not null,
    language     varchar(35)              not null,
    trips        integer                  not null,
    last_trip_at timestamp with time zone not null,
    cleared_at   timestamp with time zone,
    unique (owner_id, question_id),
    unique (owner_id, factor)
);

create index stone_owner on stone (owner_id, trips, last_trip_at);

create table stone_trip (
    stone_id     uuid                     not null references stone (id) on delete cascade,
    source_type  varchar(20)              not null,
    source_id    uuid                     not null,
    source_label varchar(200)             not null,
    at           timestamp with time zone not null,
    primary key (stone_id, source_type, source_id)
);

-- Practice sessions in which an outside factor was there again and did not trip the person.
create table stone_met (
    stone_id   uuid                     not null references stone (id) on delete cascade,
    session_id uuid                     not null,
    at         timestamp with time zone not null,
    primary key (stone_id, session_id)
);

-- One line to check before the next interview for each kind of blunder; done_at null: still open.
create table lesson_check (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    kind         varchar(60)              not null,
    source_type  varchar(20)              not null,
    source_id    uuid                     not null,
    source_label varchar(200)             not null,
    created_at   timestamp with time zone not null,
    done_at      timestamp with time zone,
    unique (owner_id, kind)
);
