package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds questions like one that is being written down: in earlier interviews, and in the person's
 * own and the shared bank. Compares words, so it behaves the same on every database.
 */
@Service
@Transactional(readOnly = true)
public class MetBefore {

    /** The most that is offered of each kind. */
    static final int MOST = 3;

    /** Fewer words in common say nothing. */
    private static final double ENOUGH = 0.6;

    private static final PageRequest CANDIDATES = PageRequest.of(0, 40);

    private final QuestionBank bank;
    private final JdbcClient jdbc;

    MetBefore(QuestionBank bank, JdbcClient jdbc) {
        this.bank = bank;
        this.jdbc = jdbc;
    }

    /** Questions like {@code asked}, earlier interviews first; nothing from {@code now} itself. */
    public List<Met> like(PersonId owner, String asked, InterviewId now) {
        var words = KeyWords.of(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        inInterviews(owner, words, now).stream(), inBank(owner, words).stream())
                .toList();
    }

    private List<? extends Met> inBank(PersonId owner, List<String> words) {
        for (var wanted = Math.min(3, words.size()); wanted > 0; wanted--) {
            var near =
                    bank
                            .find(
                                    owner,
                                    QuestionQuery.of(
                                            saying(String.join(" ", words.subList(0, wanted)))),
                                    CANDIDATES)
                            .stream()
                            .map(row -> new Met.InBank(row.id(), row.text(), row.own()))
                            .filter(met -> share(words, met.text()) >= ENOUGH)
                            .sorted(
                                    Comparator.comparing(
                                                    (Met.InBank met) -> share(words, met.text()))
                                            .thenComparing(
                                                    met -> share(KeyWords.of(met.text()), words))
                                            .thenComparing(Met.InBank::own)
                                            .reversed())
                            .limit(MOST)
                            .toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    private List<Met.InInterview> inInterviews(
            PersonId owner, List<String> words, InterviewId now) {
        var values = new HashMap<String, Object>();
        var hits = new ArrayList<String>();
        for (var number = 0; number < words.size(); number++) {
            hits.add("case when j.search_text like :w" + number + " then 1 else 0 end");
            values.put("w" + number, "%" + words.get(number) + "%");
        }
        values.put("owner", owner.value());
        values.put("now", now.value());
        values.put("enough", (int) Math.ceil(words.size() * ENOUGH));
        values.put("most", MOST);
        return jdbc.sql(
                        """
                        select * from (
                            select j.id, j.asked, j.question_id, j.interview_id, i.company,
                                   i.sorted_at, i.zone, %s as hits
                            from jotting j join interview i on i.id = j.interview_id
                            where j.owner_id = :owner and j.interview_id <> :now
                              and j.removed_at is null) met
                        where hits >= :enough
                        order by hits desc, sorted_at desc, id
                        limit :most
                        """
                                .formatted(String.join(" + ", hits)))
                .params(values)
                .query((row, number) -> met(row))
                .list();
    }

    private static Met.InInterview met(ResultSet row) throws SQLException {
        return new Met.InInterview(
                new InterviewId(row.getObject("interview_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("asked"),
                row.getString("company"),
                LocalDate.ofInstant(
                        row.getObject("sorted_at", OffsetDateTime.class).toInstant(),
                        ZoneId.of(row.getString("zone"))),
                Optional.ofNullable(row.getObject("question_id", UUID.class))
                        .map(QuestionId::new)
                        .orElse(null));
    }

    /** Which part of {@code words} is found in {@code text}. */
    private static double share(List<String> words, String text) {
        var folded = QuestionText.fold(text);
        return (double) words.stream().filter(folded::contains).count() / words.size();
    }

    private static double share(List<String> words, List<String> among) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(among::contains).count() / words.size();
    }

    private static QuestionFilter saying(String text) {
        return new QuestionFilter(
                text,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                QuestionFilter.Ownership.ANY,
                false);
    }
}
