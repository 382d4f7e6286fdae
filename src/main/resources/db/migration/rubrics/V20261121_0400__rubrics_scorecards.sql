create table rubric_version (
    id         uuid primary key,
    rubric_key varchar(60) not null,
    number     integer     not null,
    unique (rubric_key, number)
);

create table rubric_translation (
    rubric_version_id uuid         not null references rubric_version (id),
    language          varchar(20)  not null,
    name              varchar(200) not null,
    checksum          varchar(64)  not null,
    primary key (rubric_version_id, language)
);

create table criterion (
    rubric_version_id uuid         not null references rubric_version (id),
    criterion_key     varchar(40)  not null,
    position          integer      not null,
    competency        varchar(40)  not null,
    asked_of          varchar(100) not null,
    primary key (rubric_version_id, criterion_key)
);

create table criterion_text (
    rubric_version_id uuid          not null,
    criterion_key     varchar(40)   not null,
    language          varchar(20)   not null,
    name              varchar(200)  not null,
    question          varchar(400)  not null,
    level_1           varchar(1000) not null,
    level_2           varchar(1000) not null,
    level_3           varchar(1000) not null,
    level_4           varchar(1000) not null,
    level_5           varchar(1000) not null,
    primary key (rubric_version_id, criterion_key, language),
    foreign key (rubric_version_id, criterion_key) references criterion (rubric_version_id, criterion_key),
    foreign key (rubric_version_id, language) references rubric_translation (rubric_version_id, language)
);

create index criterion_text_language on criterion_text (rubric_version_id, language);

create table scorecard (
    id                uuid primary key,
    version           integer                  not null,
    subject_type      varchar(20)              not null,
    subject_id        uuid                     not null,
    owner_id          uuid                     not null references person (id),
    occasion_id       uuid                     not null,
    occurred_at       timestamp with time zone not null,
    rater_kind        varchar(10)              not null,
    rater_id          uuid                     not null,
    rater_name        varchar(100)             not null,
    rubric_version_id uuid                     not null references rubric_version (id),
    strength          varchar(1000)            not null,
    next_step         varchar(1000)            not null,
    created_at        timestamp with time zone not null,
    updated_at        timestamp with time zone not null,
    sent_at           timestamp with time zone,
    corrected_at      timestamp with time zone,
    unique (subject_id, subject_type, rater_id, rater_kind)
);

create index scorecard_owner on scorecard (owner_id, occurred_at);
create index scorecard_rubric_version on scorecard (rubric_version_id);
create index scorecard_rater on scorecard (rater_id);

create table scorecard_rating (
    scorecard_id uuid          not null references scorecard (id) on delete cascade,
    position     integer       not null,
    criterion    varchar(40)   not null,
    evidence     varchar(4000) not null,
    no_evidence  boolean       not null,
    level        integer check (level between 1 and 5),
    not_observed boolean       not null,
    primary key (scorecard_id, position)
);

create table scorecard_label (
    scorecard_id uuid         not null references scorecard (id) on delete cascade,
    label        varchar(100) not null,
    primary key (scorecard_id, label)
);

create table scorecard_correction (
    id           uuid primary key,
    version      integer                  not null,
    scorecard_id uuid                     not null references scorecard (id) on delete cascade,
    number       integer                  not null,
    corrected_at timestamp with time zone not null,
    reason       varchar(1000)            not null,
    strength     varchar(1000)            not null,
    next_step    varchar(1000)            not null,
    unique (scorecard_id, number)
);

create table scorecard_correction_rating (
    correction_id uuid          not null references scorecard_correction (id) on delete cascade,
    position      integer       not null,
    criterion     varchar(40)   not null,
    evidence      varchar(4000) not null,
    no_evidence   boolean       not null,
    level         integer check (level between 1 and 5),
    not_observed  boolean       not null,
    primary key (correction_id, position)
);
