create table application_stage (
    id       uuid primary key,
    version  integer     not null,
    owner_id uuid        not null references person (id),
    -- Empty: called by its meaning, in the reader's language.
    name     varchar(60) not null,
    meaning  varchar(20) not null,
    position integer     not null
);

create index application_stage_owner on application_stage (owner_id, position);

create table application (
    id             uuid primary key,
    version        integer                  not null,
    owner_id       uuid                     not null references person (id),
    stage_id       uuid                     not null references application_stage (id),
    company        varchar(200)             not null,
    -- The company without case, accents and legal form, so that two spellings are one.
    company_key    varchar(200)             not null,
    role           varchar(200)             not null,
    link           varchar(2000)            not null,
    notes          varchar(20000)           not null,
    next_action    varchar(200)             not null,
    next_on        date,
    applied_on     date,
    last_sign_on   date,
    turned_down_on date,
    created_at     timestamp with time zone not null
);

create index application_stage_next on application (stage_id, next_on, created_at);
create index application_owner on application (owner_id, created_at);
create index application_owner_next on application (owner_id, next_on);
create index application_owner_applied on application (owner_id, applied_on);
create index application_owner_company on application (owner_id, company_key);

create table contact (
    id             uuid primary key,
    version        integer                  not null,
    owner_id       uuid                     not null references person (id),
    application_id uuid references application (id) on delete set null,
    name           varchar(200)             not null,
    company        varchar(200)             not null,
    reach          varchar(500)             not null,
    notes          varchar(20000)           not null,
    hello_on       date,
    created_at     timestamp with time zone not null
);

create index contact_owner_hello on contact (owner_id, hello_on, created_at);
create index contact_application on contact (application_id);

create table contact_hello (
    id         uuid primary key,
    version    integer                  not null,
    owner_id   uuid                     not null references person (id),
    contact_id uuid                     not null references contact (id) on delete cascade,
    said_on    date                     not null,
    at         timestamp with time zone not null
);

create index contact_hello_owner on contact_hello (owner_id, said_on);
create index contact_hello_contact on contact_hello (contact_id, said_on);

create table application_settings (
    owner_id          uuid primary key references person (id),
    version           integer not null,
    weekly_target     integer,
    eased_on          date,
    silent_after_days integer not null
);

create table confidence_note (
    id       uuid primary key,
    version  integer                  not null,
    owner_id uuid                     not null references person (id),
    at       timestamp with time zone not null,
    level    integer                  not null,
    lifted   varchar(1000)            not null
);

create index confidence_note_owner on confidence_note (owner_id, at);
