package app.rebound.rooms;

import java.util.List;

/** A mock interview just planned, with the links of those invited. */
public record PlannedMock(MockInterview mock, List<NewSeat> invited) {

    public PlannedMock {
        invited = List.copyOf(invited);
    }
}
