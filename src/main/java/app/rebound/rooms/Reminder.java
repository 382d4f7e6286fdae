package app.rebound.rooms;

import app.rebound.account.PersonId;

/** Somebody with an account to be told that a mock interview they have a seat in is near. */
public record Reminder(PersonId to, MockInterviewId mock, String topic, AgreedTime time) {}
