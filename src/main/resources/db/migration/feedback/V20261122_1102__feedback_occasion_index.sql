-- Deleting a sitting deletes what was asked about it.
create index feedback_request_occasion on feedback_request (occasion);
