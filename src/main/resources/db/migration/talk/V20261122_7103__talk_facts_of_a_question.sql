-- The questions of which something else is shown than facts says.
alter table talk_share add column otherwise varchar(20000) default '' not null;

-- What somebody was asked to look at, for their own list.
create index talk_conversation_kept on talk_conversation (kept_by, shared_at);
