-- How often the talk about the time took another turn; who answers says which one they saw.
alter table mock_interview add column turn integer default 0 not null;
alter table mock_interview add column round integer default 0 not null;
alter table mock_interview add column event_count integer default 0 not null;
alter table mock_interview add column agreed_time_id uuid;
alter table mock_interview add column first_answerer varchar(20) default 'ORGANISER' not null;

-- Whoever has a place already takes no second one by another link.
create unique index mock_seat_once on mock_seat (mock_interview_id, person_id);

-- Times as they were proposed; a new round replaces the one before it.
create table mock_time (
    id                uuid primary key,
    version           integer                  not null,
    mock_interview_id uuid                     not null references mock_interview (id) on delete cascade,
    round             integer                  not null,
    position          integer                  not null,
    seat_id           uuid                     not null references mock_seat (id) on delete cascade,
    local_at          timestamp                not null,
    zone              varchar(60)              not null,
    starts_at         timestamp with time zone not null,
    unique (mock_interview_id, round, position)
);

create index mock_time_seat on mock_time (seat_id);

-- Everything said and done about the time, never changed; what stands follows from it.
create table mock_event (
    id                uuid primary key,
    version           integer                  not null,
    mock_interview_id uuid                     not null references mock_interview (id) on delete cascade,
    number            integer                  not null,
    what              varchar(20)              not null,
    seat_id           uuid                     not null references mock_seat (id) on delete cascade,
    time_id           uuid references mock_time (id) on delete cascade,
    round             integer                  not null,
    at                timestamp with time zone not null,
    unique (mock_interview_id, number)
);

create index mock_event_seat on mock_event (seat_id);
create index mock_event_time on mock_event (time_id);

-- What is typed into a plan that was not made yet, one a person.
create table mock_draft (
    owner_id uuid primary key references person (id),
    plan     varchar(20000) not null
);
