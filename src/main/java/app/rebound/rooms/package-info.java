/**
 * Live mock interviews: agreeing on a time, the room with its script and clock, and what is after.
 *
 * <p>Where things are, in the order in which people come to them:
 *
 * <ul>
 *   <li>Planning: {@link MockInterviews} makes a {@link MockInterview} of a {@link MockPlan},
 *       {@link RoomSeats} keeps who has which {@link Seat}, {@link PlanDrafts} what is not planned
 *       yet.
 *   <li>Agreeing: {@link Times} is where somebody says something, {@link TimeTalk} what was said,
 *       {@link CalendarFile} and {@link Reminders} what others are told of it.
 *   <li>The door: {@link RoomAccess} is how somebody comes, {@link Doorkeeper} finds their seat,
 *       and a {@link Visit} is who came.
 *   <li>Inside: {@link Rooms}, {@link RoomScript}, {@link RoomClocks} and {@link RoomNotes} are
 *       what one can do, one after the other on the {@link Floor}; {@link RoomSight} is what one
 *       sees.
 *   <li>Afterwards: {@link HalfRecords} takes a half that is over into practice and feedback,
 *       {@link AfterRooms} is what each of them still has to say.
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "call",
            "call :: ui",
            "sharing",
            "sharing :: ui",
            "questions",
            "questions :: choice",
            "questions :: ui",
            "rubrics",
            "rubrics :: form",
            "feedback",
            "practice",
            "lessons",
            "lessons :: card",
            "applications",
            "today"
        })
@NullMarked
package app.rebound.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
