-- How many days a person gives the employer before the recruiter is asked; without a row, a week.
create table advice_patience (
    owner_id uuid primary key references person (id),
    days     integer not null
);

-- Somebody who is asked for advice about one interview. side: EMPLOYER, RECRUITER; way: MAIL, PHONE.
create table advice_asking (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    side         varchar(20)              not null,
    name         varchar(200)             not null,
    reach        varchar(200)             not null,
    way          varchar(20)              not null,
    state        varchar(20)              not null,
    asked_on     date,
    settled_on   date,
    created_at   timestamp with time zone not null
);

create index advice_asking_interview on advice_asking (interview_id, created_at);
create index advice_asking_owner on advice_asking (owner_id, state, asked_on);

-- What somebody said, word for word. room: which room of the call sheet it was written into, if any.
create table advice_reply (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    asking_id    uuid references advice_asking (id) on delete set null,
    room         varchar(20),
    about        varchar(20)              not null,
    from_whom    varchar(200)             not null,
    said_on      date                     not null,
    words        varchar(10000)           not null,
    text_version integer                  not null,
    lesson_at    timestamp with time zone,
    created_at   timestamp with time zone not null,
    constraint advice_reply_room unique (asking_id, room)
);

create index advice_reply_interview on advice_reply (interview_id, said_on, created_at);
create index advice_reply_owner on advice_reply (owner_id);

create table advice_reply_criterion (
    reply_id  uuid        not null references advice_reply (id) on delete cascade,
    criterion varchar(60) not null,
    primary key (reply_id, criterion)
);

-- The reason that was given, and what the person makes of it.
create table advice_reason (
    interview_id uuid primary key references interview (id) on delete cascade,
    version      integer        not null,
    owner_id     uuid           not null references person (id),
    words        varchar(10000) not null,
    text_version integer        not null,
    from_whom    varchar(200)   not null,
    received_on  date,
    kind         varchar(20),
    believable   varchar(10),
    fair         varchar(10),
    acceptable   varchar(10)
);

create index advice_reason_owner on advice_reason (owner_id);

-- What worries a person: entries are added, never changed. RecordStaysAsWritten guards it.
create table advice_record_entry (
    id           uuid primary key,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    happened_on  date,
    words        varchar(10000)           not null,
    written_at   timestamp with time zone not null
);

create index advice_record_entry_interview on advice_record_entry (interview_id, written_at, id);
create index advice_record_entry_owner on advice_record_entry (owner_id);
