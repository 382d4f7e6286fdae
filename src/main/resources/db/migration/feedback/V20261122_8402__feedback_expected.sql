-- Whoever was there is expected to say what they saw, and holds the invitation before beginning.
alter table feedback_invitation add column expected boolean default false not null;
