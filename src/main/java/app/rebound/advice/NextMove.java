package app.rebound.advice;

import java.time.LocalDate;

/** What to do next about asking for advice. */
public sealed interface NextMove {

    /** Nobody of the employer's is on the list yet. */
    record FindEmployer() implements NextMove {}

    /** Ask this one. */
    record Ask(Asking whom) implements NextMove {}

    /** Nothing, until then. */
    record Wait(Asking whom, LocalDate until) implements NextMove {}

    /** The employer can't be had; no recruiter is on the list yet. */
    record FindRecruiter(Asking silent) implements NextMove {}

    /** There is an answer to make sense of. */
    record Read(Asking from) implements NextMove {}

    /** Everybody was asked and had their time: it can rest. */
    record Rest() implements NextMove {}
}
