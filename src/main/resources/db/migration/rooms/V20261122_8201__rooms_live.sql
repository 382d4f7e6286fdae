-- Through the lobby; null again once they leave of their own will.
alter table mock_seat add column joined_at timestamp with time zone;

-- What whoever answers gets to think before each question of this half.
alter table mock_half add column preparation_millis bigint default 0 not null;

alter table mock_question add column preparation_paused_millis bigint default 0 not null;
alter table mock_question add column paused_by_seat_id uuid references mock_seat (id) on delete set null;

create index mock_question_paused_by on mock_question (paused_by_seat_id);

-- What an asker noted for themselves; nobody else reads it.
create table mock_note (
    id           uuid primary key,
    version      integer        not null,
    half_id      uuid           not null references mock_half (id) on delete cascade,
    question_id  uuid           not null references mock_question (id) on delete cascade,
    seat_id      uuid           not null references mock_seat (id) on delete cascade,
    number       integer        not null,
    -- Into the answer.
    moment_millis bigint        not null,
    text         varchar(20000) not null,
    unique (question_id, seat_id, number)
);

create index mock_note_half on mock_note (half_id, seat_id);
create index mock_note_seat on mock_note (seat_id);

-- Which answers sounded rehearsed to which asker.
create table mock_rehearsed (
    question_id uuid not null references mock_question (id) on delete cascade,
    seat_id     uuid not null references mock_seat (id) on delete cascade,
    primary key (question_id, seat_id)
);

create index mock_rehearsed_seat on mock_rehearsed (seat_id);
