-- What someone typed into the question editor and has not saved yet; question_id null: a new one.
create table question_draft (
    id                  uuid primary key,
    version             integer                  not null,
    person_id           uuid                     not null references person (id),
    question_id         uuid references question (id) on delete cascade,
    base_version        integer                  not null,
    saved_at            timestamp with time zone not null,
    text                varchar(1000)            not null,
    kind                varchar(30)              not null,
    competencies        varchar(400)             not null,
    role_family         varchar(30)              not null,
    difficulty          varchar(10)              not null,
    language            varchar(20)              not null,
    answer_seconds      integer                  not null,
    good_answer         varchar(4000)            not null,
    follow_ups          varchar(6000)            not null,
    rewordings          varchar(6000)            not null,
    often_not_permitted boolean                  not null,
    source              varchar(200)             not null
);

create index question_draft_person on question_draft (person_id);
create index question_draft_question on question_draft (question_id);
