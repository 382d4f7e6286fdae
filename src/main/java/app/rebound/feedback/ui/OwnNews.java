package app.rebound.feedback.ui;

import app.rebound.account.CurrentPerson;
import app.rebound.base.events.Changes;
import app.rebound.feedback.FeedbackTopics;
import com.vaadin.flow.component.Component;

/** Keeps a screen up to date with what changes for the person it belongs to. */
@org.springframework.stereotype.Component
class OwnNews {

    private final Changes changes;
    private final CurrentPerson current;

    OwnNews(Changes changes, CurrentPerson current) {
        this.changes = changes;
        this.current = current;
    }

    /** A screen left open after signing out reads nothing more. */
    void follow(Component screen, Runnable readAgain) {
        var person = current.id();
        changes.follow(
                screen,
                FeedbackTopics.of(person),
                () ->
                        current.optionalId()
                                .filter(person::equals)
                                .ifPresent(same -> readAgain.run()));
    }
}
