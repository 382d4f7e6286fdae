package app.rebound.demo;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the sample person's real interviews: one let go, one fresh and rough, one to come. */
final class SampleInterviews {

    private final Rows rows;
    private final PersonId person;
    private final LocalDate today;

    SampleInterviews(JdbcClient database, PersonId person, LocalDate today) {
        this.rows = new Rows(database);
        this.person = person;
        this.today = today;
    }

    /** One question of an interview; the quality is empty until it was looked back on. */
    private record Asked(
            String asked, String answered, String reaction, String differently, String quality) {}

    void write() {
        var lostOne =
                held(
                        "Brightwater Insurance",
                        "Claims adviser",
                        47,
                        "FIRST",
                        "REJECTED",
                        41,
                        "BADLY");
        lostOne.with(
                        "gave_me",
                        "I know the question about money now, and I no longer want to travel.")
                .with("closed_at", at(39, 18))
                .insert();
        jot(
                "Brightwater Insurance",
                47,
                new Asked(
                        "What would you expect to earn?",
                        "I said it depends, twice.",
                        "They looked at each other.",
                        "Name a range, and what it rests on.",
                        "ROUGH"),
                new Asked(
                        "How do you lead people who know more than you?",
                        "The story about Lea and the release.",
                        "One wrote it down.",
                        "",
                        "STRONG"));
        advice("Brightwater Insurance", 41);
        held("Lindgren & Co", "Customer service lead", 3, "SECOND", "WAITING", null, "MIXED")
                .with("gave_me", "")
                .with("decision_by", today.plusDays(3))
                .insert();
        rows.into("interviewer")
                .with("id", id("Ms Lindgren"))
                .with("version", 0)
                .with("interview_id", id("Lindgren & Co"))
                .with("position", 0)
                .with("name", "Ms Lindgren")
                .with("role", "Head of service")
                .with("reach", "lindgren@lindgren.example")
                .insert();
        jot(
                "Lindgren & Co",
                3,
                new Asked(
                        "Why did you leave your last job?",
                        "The office moved two hours away, and I had finished what I came for.",
                        "nodded",
                        "",
                        ""),
                new Asked(
                        "Tell me about a conflict at work",
                        "Lost the thread after the beginning, said too much about Jonas.",
                        "looked puzzled, asked for more",
                        "The result first, then one sentence on how it came about.",
                        ""),
                new Asked(
                        "How would you price this?",
                        "Asked what it costs first, then compared three ways.",
                        "wrote it down, nodded",
                        "",
                        ""),
                new Asked(
                        "What would you like to ask us?",
                        "What the team is stuck on at the moment.",
                        "smiled",
                        "",
                        ""));
        held("Otterbank", "Service team lead", -3, "FIRST", "WAITING", null, null)
                .with("gave_me", "")
                .insert();
    }

    private Rows.Row held(
            String company,
            String role,
            int daysAgo,
            String stage,
            String outcome,
            @Nullable Integer decidedDaysAgo,
            @Nullable String went) {
        var when = local(daysAgo, 14);
        var entered = daysAgo < 0 ? at(1, 9) : at(daysAgo, 16);
        return rows.into("interview")
                .with("id", id(company))
                .with("version", 0)
                .with("data_version", 0)
                .with("owner_id", person.value())
                .with("company", company)
                .with("role", role)
                .with("application_id", SampleBoard.application(person, company))
                .with("takes_place", when)
                .with("zone", "UTC")
                .with("stage", stage)
                .with("format", "VIDEO")
                .with("outcome", outcome)
                .with("outcome_on", decidedDaysAgo == null ? null : today.minusDays(decidedDaysAgo))
                .with("went", went)
                .with("search_text", (company + " " + role).toLowerCase(Locale.ROOT))
                .with("sorted_at", at(daysAgo, 14))
                .with("created_at", entered)
                .with("changed_at", entered)
                .with("jotted_at", daysAgo < 0 ? null : at(daysAgo, 17))
                .with("cool_off_until", at(daysAgo - 1, 8))
                .with("cool_off_chosen", false)
                .with("first_hour", daysAgo < 0 ? "" : "BREATHE|JOT|NAMES");
    }

    private void jot(String company, int daysAgo, Asked... questions) {
        var all = List.of(questions);
        for (var position = 0; position < all.size(); position++) {
            var one = all.get(position);
            rows.into("jotting")
                    .with("id", id(company + " " + position))
                    .with("version", 0)
                    .with("owner_id", person.value())
                    .with("interview_id", id(company))
                    .with("position", position)
                    .with("asked", one.asked())
                    .with("answered", one.answered())
                    .with("reaction", one.reaction())
                    .with("differently", one.differently())
                    .with("text_version", 1)
                    .with("search_text", one.asked().toLowerCase(Locale.ROOT))
                    .with("quality", one.quality().isEmpty() ? null : one.quality())
                    .with("created_at", at(daysAgo, 16))
                    .insert();
        }
    }

    /** She rang them, with the three questions, and made sense of the reason. */
    private void advice(String company, int daysAgo) {
        rows.into("advice_asking")
                .with("id", id(company + " asked"))
                .with("version", 0)
                .with("owner_id", person.value())
                .with("interview_id", id(company))
                .with("side", "EMPLOYER")
                .with("name", "Noor Haddad")
                .with("reach", "020 7946 0011")
                .with("way", "PHONE")
                .with("state", "ANSWERED")
                .with("asked_on", today.minusDays(daysAgo))
                .with("settled_on", today.minusDays(daysAgo - 1))
                .with("created_at", at(daysAgo, 10))
                .insert();
        said(company, daysAgo - 1, "IMPRESSED", "You stayed friendly when we pressed you.", "");
        said(
                company,
                daysAgo - 1,
                "WEAK",
                "I could not tell from your examples how much it helped. A number or two, please.",
                "evidence");
        said(
                company,
                daysAgo - 1,
                "NEXT_TIME",
                "When we ask about pay, just name a range. We all know it rests on something.",
                "");
        rows.into("advice_reason")
                .with("interview_id", id(company))
                .with("version", 0)
                .with("owner_id", person.value())
                .with("words", "Somebody with more experience in claims was a little ahead.")
                .with("text_version", 1)
                .with("from_whom", "Noor Haddad")
                .with("received_on", today.minusDays(daysAgo))
                .with("kind", "FIT")
                .with("believable", "YES")
                .with("fair", "YES")
                .with("acceptable", "YES")
                .insert();
    }

    private void said(String company, int daysAgo, String about, String words, String criterion) {
        var reply = id(company + " said " + about);
        rows.into("advice_reply")
                .with("id", reply)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("interview_id", id(company))
                .with("asking_id", id(company + " asked"))
                .with("room", about)
                .with("about", about)
                .with("from_whom", "Noor Haddad")
                .with("said_on", today.minusDays(daysAgo))
                .with("words", words)
                .with("text_version", 1)
                .with("created_at", at(daysAgo, 11))
                .insert();
        if (!criterion.isEmpty()) {
            rows.into("advice_reply_criterion")
                    .with("reply_id", reply)
                    .with("criterion", criterion)
                    .insert();
        }
    }

    private LocalDateTime local(int daysAgo, int hour) {
        return today.minusDays(daysAgo).atTime(hour, 0);
    }

    private Instant at(int daysAgo, int hour) {
        return local(daysAgo, hour).toInstant(ZoneOffset.UTC);
    }

    private UUID id(String name) {
        return Rows.id("interview " + name + " of " + person.value());
    }
}
