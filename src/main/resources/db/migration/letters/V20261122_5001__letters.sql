-- The owner is repeated here so that a letter is found and guarded without a join.
create table letter (
    id           uuid primary key,
    version      integer                  not null,
    owner_id     uuid                     not null references person (id),
    interview_id uuid                     not null references interview (id) on delete cascade,
    purpose      varchar(20)              not null,
    language     varchar(2)               not null,
    to_name      varchar(200)             not null,
    to_reach     varchar(200)             not null,
    subject      varchar(300)             not null,
    body         varchar(20000)           not null,
    text_version integer                  not null,
    jotting_id   uuid references jotting (id) on delete set null,
    disclosure   varchar(20)              not null,
    factor       varchar(20)              not null,
    send_by      date,
    created_at   timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    sent_on      date
);

create index letter_interview on letter (interview_id, changed_at);
create index letter_owner on letter (owner_id, changed_at);
create index letter_jotting on letter (jotting_id);

-- The blocks that are in a letter, each as we drafted it: what still reads so may be taken out or swapped.
create table letter_block (
    letter_id uuid           not null references letter (id) on delete cascade,
    block     varchar(20)    not null,
    drafted   varchar(20000) not null,
    primary key (letter_id, block)
);
