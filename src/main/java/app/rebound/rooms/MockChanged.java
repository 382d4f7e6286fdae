package app.rebound.rooms;

/** Something was said or done about a mock interview; told inside the transaction that did it. */
public record MockChanged(MockInterviewId mock, MockEvent.What what, SeatId by) {}
