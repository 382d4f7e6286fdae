create table interview (
    id              uuid primary key,
    version         integer                  not null,
    data_version    integer                  not null,
    owner_id        uuid                     not null references person (id),
    company         varchar(200)             not null,
    role            varchar(200)             not null,
    takes_place     timestamp,
    zone            varchar(60)              not null,
    stage           varchar(20)              not null,
    format          varchar(20)              not null,
    application_id  uuid,
    outcome         varchar(20)              not null,
    outcome_on      date,
    decision_by     date,
    went            varchar(20),
    gave_me         varchar(10000)           not null,
    search_text     varchar(500)             not null,
    sorted_at       timestamp with time zone not null,
    created_at      timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    jotted_at       timestamp with time zone,
    cool_off_until  timestamp with time zone not null,
    cool_off_chosen boolean                  not null,
    first_hour      varchar(400)             not null,
    closed_at       timestamp with time zone
);

create index interview_owner_sorted on interview (owner_id, sorted_at, id);
create index interview_application on interview (application_id);

create table interviewer (
    id           uuid primary key,
    version      integer      not null,
    interview_id uuid         not null references interview (id) on delete cascade,
    position     integer      not null,
    name         varchar(200) not null,
    role         varchar(200) not null,
    reach        varchar(200) not null
);

create index interviewer_interview on interviewer (interview_id, position);

-- A step that was passed over on purpose.
create table interview_skipped_step (
    interview_id uuid        not null references interview (id) on delete cascade,
    step         varchar(20) not null,
    primary key (interview_id, step)
);

-- The owner is repeated here so that a jotting is found, searched and guarded without a join.
create table jotting (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    position     integer                  not null,
    asked        varchar(10000)           not null,
    answered     varchar(10000)           not null,
    reaction     varchar(10000)           not null,
    differently  varchar(10000)           not null,
    text_version integer                  not null,
    search_text  varchar(4000)            not null,
    question_id  uuid references question (id) on delete set null,
    quality      varchar(20),
    created_at   timestamp with time zone not null,
    removed_at   timestamp with time zone
);

create index jotting_interview on jotting (interview_id, position);
create index jotting_owner on jotting (owner_id);
create index jotting_question on jotting (question_id);

create table jotting_correction (
    id           uuid primary key,
    version      integer                  not null,
    jotting_id   uuid                     not null references jotting (id) on delete cascade,
    fact         varchar(20)              not null,
    text_before  varchar(10000)           not null,
    text_after   varchar(10000)           not null,
    at           timestamp with time zone not null
);

create index jotting_correction_jotting on jotting_correction (jotting_id, at);
