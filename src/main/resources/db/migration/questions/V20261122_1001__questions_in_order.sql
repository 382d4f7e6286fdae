-- As the lists order them, to the last column, so that the first page is read and nothing sorted.
create index question_owner_text on question (owner_id, sort_key, id);
create index question_owner_newest on question (owner_id, created_at desc, id);
drop index question_owner_order;
