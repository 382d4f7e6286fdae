-- The front page asks for the session that is open among ten thousand that are not.
create index practice_session_open on practice_session (owner_id, ended_at);
