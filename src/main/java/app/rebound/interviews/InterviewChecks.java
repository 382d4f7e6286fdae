package app.rebound.interviews;

import app.rebound.interviews.InterviewResult.Problem;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What an interview may say. */
final class InterviewChecks {

    private InterviewChecks() {}

    /** Without spaces around what was typed, and without interviewers nothing is said about. */
    static InterviewData tidy(InterviewData typed) {
        return new InterviewData(
                typed.company().strip(),
                typed.role().strip(),
                typed.when(),
                typed.zone(),
                typed.stage(),
                typed.format(),
                typed.interviewers().stream()
                        .map(InterviewChecks::tidy)
                        .filter(one -> !said(one).allMatch(String::isEmpty))
                        .toList(),
                typed.application(),
                typed.outcome(),
                typed.outcome() == Outcome.WAITING ? null : typed.outcomeOn(),
                typed.decisionBy(),
                typed.went());
    }

    private static Interviewer tidy(Interviewer typed) {
        return new Interviewer(
                typed.id(), typed.name().strip(), typed.role().strip(), typed.reach().strip());
    }

    static Set<Problem> problems(InterviewData data) {
        var problems = EnumSet.noneOf(Problem.class);
        if (data.company().isEmpty()) {
            problems.add(Problem.NO_COMPANY);
        }
        var texts =
                Stream.concat(
                        Stream.of(data.company(), data.role()),
                        data.interviewers().stream().flatMap(InterviewChecks::said));
        if (texts.anyMatch(text -> text.length() > InterviewData.LONGEST)) {
            problems.add(Problem.TOO_LONG);
        }
        if (data.interviewers().stream().anyMatch(one -> one.name().isEmpty())) {
            problems.add(Problem.INTERVIEWER_WITHOUT_NAME);
        }
        if (data.interviewers().size() > InterviewData.MOST_INTERVIEWERS) {
            problems.add(Problem.TOO_MANY_INTERVIEWERS);
        }
        return problems;
    }

    private static Stream<String> said(Interviewer interviewer) {
        return Stream.of(interviewer.name(), interviewer.role(), interviewer.reach());
    }
}
