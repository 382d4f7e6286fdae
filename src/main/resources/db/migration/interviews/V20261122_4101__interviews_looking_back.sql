-- How an interview is looked back on: one row each, made when the first word is said.
create table interview_reflection (
    interview_id   uuid primary key references interview (id) on delete cascade,
    version        integer        not null,
    owner_id       uuid           not null references person (id),
    first_level    integer,
    first_at       timestamp with time zone,
    second_level   integer,
    second_at      timestamp with time zone,
    nerves_before  integer,
    nerves_during  integer,
    speaking       varchar(400)   not null,
    blunders       varchar(400)   not null,
    causes         varchar(800)   not null,
    just_a_bad_day boolean        not null,
    factors        varchar(400)   not null,
    mine           varchar(10000) not null,
    theirs         varchar(10000) not null,
    circumstances  varchar(10000) not null,
    friend         varchar(10000) not null,
    impressed      varchar(10000) not null,
    not_impressed  varchar(10000) not null,
    conduct        varchar(400)   not null,
    answered_days  integer,
    still_wanted   varchar(20),
    company_notes  varchar(10000) not null,
    looked_back_at timestamp with time zone
);

create index interview_reflection_owner on interview_reflection (owner_id);

-- The three reminders are shown once for each interview; this is when.
create table interview_reminded (
    interview_id uuid primary key references interview (id) on delete cascade,
    at           timestamp with time zone not null
);

-- What calms a person, in their words, offered again after every interview.
create table calming (
    id         uuid primary key,
    owner_id   uuid                     not null references person (id),
    words      varchar(200)             not null,
    created_at timestamp with time zone not null
);

create index calming_owner on calming (owner_id, created_at);

-- For nobody else, in no other place. Page 0 forgives; the others are days of writing freely.
create table interview_private (
    interview_id uuid                     not null references interview (id) on delete cascade,
    page         integer                  not null,
    owner_id     uuid                     not null references person (id),
    written_on   date                     not null,
    words        varchar(20000)           not null,
    changed_at   timestamp with time zone not null,
    primary key (interview_id, page)
);

create index interview_private_owner on interview_private (owner_id);
