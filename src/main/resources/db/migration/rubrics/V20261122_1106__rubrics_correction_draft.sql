-- A correction that is being written, until it is sent or dropped.
create table scorecard_correction_draft (
    scorecard_id uuid primary key references scorecard (id) on delete cascade,
    version      integer                  not null,
    saved_at     timestamp with time zone not null,
    reason       varchar(1000)            not null,
    strength     varchar(1000)            not null,
    next_step    varchar(1000)            not null
);

create table scorecard_correction_draft_rating (
    scorecard_id uuid          not null references scorecard_correction_draft (scorecard_id) on delete cascade,
    position     integer       not null,
    criterion    varchar(40)   not null,
    evidence     varchar(4000) not null,
    no_evidence  boolean       not null,
    level        integer check (level between 1 and 5),
    not_observed boolean       not null,
    primary key (scorecard_id, position)
);
