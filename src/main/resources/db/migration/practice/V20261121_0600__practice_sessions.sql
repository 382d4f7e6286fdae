create table practice_session (
    id                 uuid primary key,
    version            integer                  not null,
    owner_id           uuid                     not null references person (id),
    mode               varchar(20)              not null,
    question_order     varchar(20)              not null,
    wording            varchar(20)              not null,
    takes              integer                  not null,
    preparation_millis bigint                   not null,
    answer_millis      bigint,
    source             varchar(20)              not null,
    source_name        varchar(300)             not null,
    source_choice      varchar(4000)            not null,
    questions          integer                  not null,
    started_at         timestamp with time zone not null,
    ended_at           timestamp with time zone,
    nerves_before      integer,
    nerves_after       integer,
    notes              varchar(100000)          not null,
    notes_version      integer                  not null
);

create index practice_session_owner_started on practice_session (owner_id, started_at);

create table practice_item (
    id                 uuid primary key,
    version            integer                  not null,
    session_id         uuid                     not null references practice_session (id),
    position           integer                  not null,
    question_id        uuid references question (id) on delete set null,
    text               varchar(20000)           not null,
    language           varchar(35)              not null,
    kind               varchar(40)              not null,
    competencies       varchar(1000)            not null,
    hint               varchar(20000)           not null,
    not_permitted      boolean                  not null,
    answer_millis      bigint                   not null,
    unique (session_id, position)
);

create index practice_item_question on practice_item (question_id);

-- Owner, kind and competencies are repeated here so that the history and the statistics are one query.
create table practice_attempt (
    id                        uuid primary key,
    version                   integer                  not null,
    owner_id                  uuid                     not null references person (id),
    session_id                uuid                     not null references practice_session (id),
    item_id                   uuid                     not null references practice_item (id),
    kind                      varchar(40)              not null,
    competencies              varchar(1000)            not null,
    take                      integer                  not null,
    aside                     boolean                  not null,
    extra_time                varchar(20)              not null,
    mode                      varchar(20)              not null,
    started_at                timestamp with time zone not null,
    preparation_limit_millis  bigint,
    answer_limit_millis       bigint,
    answer_started_at         timestamp with time zone,
    paused_at                 timestamp with time zone,
    preparation_paused_millis bigint                   not null,
    answer_paused_millis      bigint                   not null,
    last_input_at             timestamp with time zone,
    ended_at                  timestamp with time zone,
    answer                    varchar(100000)          not null,
    answer_in_time            varchar(100000),
    answer_version            integer                  not null,
    aloud                     boolean                  not null,
    key_words                 varchar(1000)            not null,
    skipped                   boolean                  not null,
    over_time                 boolean                  not null,
    used_millis               bigint                   not null
);

create index practice_attempt_session on practice_attempt (session_id);
create index practice_attempt_item on practice_attempt (item_id);
create index practice_attempt_owner on practice_attempt (owner_id, started_at);
