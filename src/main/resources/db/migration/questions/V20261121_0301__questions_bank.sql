-- owner_id null: a question of the shared bank.
-- competencies: |STRUCTURE|EVIDENCE|, follow_ups and rewordings: one a line.
-- search_text, sort_key and dedup_key follow from text and rewordings: QuestionText.
create table question (
    id                  uuid primary key,
    version             integer                  not null,
    owner_id            uuid references person (id),
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
    source              varchar(200)             not null,
    search_text         varchar(8000)            not null,
    sort_key            varchar(60)              not null,
    dedup_key           varchar(64)              not null,
    created_at          timestamp with time zone not null,
    archived_at         timestamp with time zone
);

create index question_owner_order on question (owner_id, sort_key);
create index question_owner_dedup on question (owner_id, dedup_key);

create table question_practised (
    person_id   uuid                     not null references person (id),
    question_id uuid                     not null references question (id) on delete cascade,
    times       integer                  not null,
    last_at     timestamp with time zone not null,
    primary key (person_id, question_id)
);

create index question_practised_question on question_practised (question_id);

create table question_note (
    id          uuid primary key,
    version     integer                  not null,
    person_id   uuid                     not null references person (id),
    question_id uuid                     not null references question (id) on delete cascade,
    at          timestamp with time zone not null,
    text        varchar(2000)            not null
);

create index question_note_person on question_note (person_id, question_id, at);
create index question_note_question on question_note (question_id);

create table question_set (
    id         uuid primary key,
    version    integer                  not null,
    owner_id   uuid                     not null references person (id),
    name       varchar(100)             not null,
    created_at timestamp with time zone not null
);

create index question_set_owner on question_set (owner_id, name);

create table question_set_entry (
    set_id      uuid    not null references question_set (id) on delete cascade,
    position    integer not null,
    question_id uuid    not null references question (id),
    primary key (set_id, position)
);

create index question_set_entry_question on question_set_entry (question_id);
