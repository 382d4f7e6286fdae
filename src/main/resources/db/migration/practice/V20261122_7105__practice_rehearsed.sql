-- Answers that sounded rehearsed, once for each scorecard that says so.
create table practice_rehearsed (
    owner_id    uuid not null references person (id),
    question_id uuid not null,
    attempt_id  uuid not null references practice_attempt (id) on delete cascade,
    rater_id    uuid not null,
    primary key (attempt_id, rater_id)
);

-- Whether a question came in other words because of that.
alter table practice_item add column sounded_rehearsed boolean default false not null;

create index practice_rehearsed_question on practice_rehearsed (owner_id, question_id);
