package app.rebound.lessons;

import app.rebound.account.PersonId;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a person takes into the next interview, in four statements. */
@Service
@PreAuthorize("isAuthenticated()")
public class BeforeNext {

    private static final PageRequest STONES = PageRequest.ofSize(3);
    private static final int STRENGTHS = 3;

    private final Lessons lessons;
    private final Checks checks;
    private final Stones stones;
    private final Strengths strengths;

    BeforeNext(Lessons lessons, Checks checks, Stones stones, Strengths strengths) {
        this.lessons = lessons;
        this.checks = checks;
        this.stones = stones;
        this.strengths = strengths;
    }

    /** The lessons in focus, open checks, the first three stones and the newest strengths. */
    @Transactional(readOnly = true)
    public Preparation of(PersonId owner) {
        return new Preparation(
                lessons.focus(owner),
                checks.open(owner),
                List.copyOf(stones.open(owner, STONES)),
                strengths.of(owner, STRENGTHS));
    }
}
