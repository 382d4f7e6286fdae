package app.rebound.feedback;

import app.rebound.account.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the module that keeps a subject; unknown kinds look like unknown subjects. */
@Component
class FeedbackSubjects {

    private final Map<String, FeedbackSubject> byType;

    FeedbackSubjects(List<FeedbackSubject> all) {
        byType =
                all.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        FeedbackSubject::type, Function.identity()));
    }

    Optional<Shareable> find(PersonId owner, String type, UUID id, Set<Shown> shown) {
        return of(type).flatMap(subject -> subject.find(owner, id, shown));
    }

    Optional<String> route(String type, UUID id) {
        return of(type).map(subject -> subject.route(id));
    }

    void keepNote(PersonId owner, String type, UUID id, String text) {
        of(type).ifPresent(subject -> subject.keepNote(owner, id, text));
    }

    private Optional<FeedbackSubject> of(String type) {
        @Nullable FeedbackSubject subject = byType.get(type);
        return Optional.ofNullable(subject);
    }
}
