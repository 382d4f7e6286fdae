-- What the lists and the front page are read by stands on the invitation itself, in their order.
alter table feedback_invitation add column owner_id uuid references person (id);
alter table feedback_invitation add column last_sent_at timestamp with time zone;
alter table feedback_invitation add column unread boolean default false not null;

update feedback_invitation
set owner_id = (select r.owner_id from feedback_request r
                where r.id = feedback_invitation.request_id),
    last_sent_at = coalesce(corrected_at, sent_at),
    unread = (sent_at is not null and read_at is null);

alter table feedback_invitation alter column owner_id set not null;

create index feedback_invitation_asked on feedback_invitation (owner_id, asked_at);
create index feedback_invitation_received on feedback_invitation (owner_id, unread, last_sent_at);
create index feedback_invitation_given on feedback_invitation (kept_by, sent_at);
