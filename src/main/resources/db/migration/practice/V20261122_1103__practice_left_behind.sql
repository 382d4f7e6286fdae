-- Sessions deleted before left behind what was asked and said about them.
delete from feedback_invitation
where request_id in (
    select r.id from feedback_request r
    where r.subject_type in ('attempt', 'session')
      and not exists (select 1 from practice_session s where s.id = r.occasion)
);
delete from feedback_request
where subject_type in ('attempt', 'session')
  and not exists (select 1 from practice_session s where s.id = feedback_request.occasion);
delete from share_link
where purpose = 'feedback'
  and not exists (select 1 from feedback_invitation i where i.link_id = share_link.id)
  and revoked_at is null;
delete from scorecard
where subject_type in ('attempt', 'session')
  and not exists (select 1 from practice_session s where s.id = scorecard.occasion_id);
