create table mock_interview (
    id                uuid primary key,
    version           integer                  not null,
    organiser_id      uuid                     not null references person (id),
    topic             varchar(200)             not null,
    -- Of the organiser; no foreign key would tell a friend more than the topic does.
    application_id    uuid references application (id) on delete set null,
    minutes           integer                  not null,
    media             varchar(20)              not null,
    created_at        timestamp with time zone not null,
    -- The agreed time as it was agreed, and the moment that is; all three or none.
    local_at          timestamp,
    zone              varchar(60),
    starts_at         timestamp with time zone,
    calendar_sequence integer                  not null,
    -- When the room itself shuts; scorecards can be finished after that.
    closes_at         timestamp with time zone,
    current_half_id   uuid,
    begun_at          timestamp with time zone,
    ended_at          timestamp with time zone,
    cancelled_at      timestamp with time zone,
    missed_at         timestamp with time zone
);

create index mock_interview_organiser on mock_interview (organiser_id, created_at);
create index mock_interview_application on mock_interview (application_id);

create table mock_seat (
    id                uuid primary key,
    version           integer                  not null,
    mock_interview_id uuid                     not null references mock_interview (id) on delete cascade,
    number            integer                  not null,
    name              varchar(100)             not null,
    -- Whose place it is: the organiser's, or whoever took it, by account or by device.
    person_id         uuid references person (id),
    device_hash       varchar(64),
    -- None for the organiser, and for who sits at the same table.
    link_id           uuid references share_link (id),
    expires_at        timestamp with time zone,
    zone              varchar(60),
    extra_time        varchar(20)              not null,
    taken_at          timestamp with time zone,
    entered_at        timestamp with time zone,
    -- Said again every few seconds while somebody is in the room.
    seen_at           timestamp with time zone,
    declined_at       timestamp with time zone,
    revoked_at        timestamp with time zone,
    unique (mock_interview_id, number)
);

create index mock_seat_person on mock_seat (person_id);
create index mock_seat_link on mock_seat (link_id);

create table mock_half (
    id                  uuid primary key,
    version             integer not null,
    mock_interview_id   uuid    not null references mock_interview (id) on delete cascade,
    number              integer not null,
    answerer_seat_id    uuid    not null references mock_seat (id) on delete cascade,
    lead_seat_id        uuid references mock_seat (id) on delete set null,
    current_question_id uuid,
    started_at          timestamp with time zone,
    ended_at            timestamp with time zone,
    unique (mock_interview_id, number),
    unique (answerer_seat_id)
);

create index mock_half_lead on mock_half (lead_seat_id);

create table mock_question (
    id                       uuid primary key,
    version                  integer        not null,
    half_id                  uuid           not null references mock_half (id) on delete cascade,
    position                 integer        not null,
    question_id              uuid references question (id) on delete set null,
    text                     varchar(20000) not null,
    language                 varchar(35)    not null,
    kind                     varchar(40)    not null,
    competencies             varchar(1000)  not null,
    good_answer              varchar(20000) not null,
    follow_ups               varchar(20000) not null,
    not_permitted            boolean        not null,
    answer_millis            bigint         not null,
    state                    varchar(20)    not null,
    -- The clock: what happened; everything else is derived from it and the moment one looks.
    preparation_limit_millis bigint,
    answer_limit_millis      bigint,
    started_at               timestamp with time zone,
    answer_started_at        timestamp with time zone,
    paused_at                timestamp with time zone,
    paused_millis            bigint         default 0 not null,
    ended_at                 timestamp with time zone,
    unique (half_id, position)
);

create index mock_question_question on mock_question (question_id);
