-- What is being typed as a lesson and was not added yet. about_id: the lesson, what it is drawn from, or the person.
create table lesson_draft (
    owner_id     uuid         not null references person (id),
    about_id     uuid         not null,
    kind         varchar(10)  not null,
    if_text      varchar(300) not null,
    then_text    varchar(300) not null,
    base_version integer      not null,
    primary key (owner_id, about_id)
);
