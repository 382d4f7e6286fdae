package app.rebound.rooms;

import java.util.Optional;

/** What a plan must say before it becomes a mock interview. */
final class PlanRules {

    private PlanRules() {}

    /** Translation key of the first thing that is missing or too long. */
    static Optional<String> problem(MockPlan plan) {
        var topic = plan.topic().strip();
        if (topic.isEmpty() || topic.length() > MockInterview.LONGEST_TOPIC) {
            return Optional.of("rooms.plan.problem.topic");
        }
        if (plan.length().compareTo(MockPlan.SHORTEST) < 0
                || plan.length().compareTo(MockPlan.LONGEST) > 0) {
            return Optional.of("rooms.plan.problem.length");
        }
        if (plan.invited().isEmpty()
                || plan.invited().size() > MockPlan.MOST_INVITED
                || !plan.invited().stream().allMatch(name -> Seat.isName(name.strip()))) {
            return Optional.of("rooms.plan.problem.invited");
        }
        return Optional.empty();
    }
}
