package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import rebound.bench.InterviewWriter.Written;

/** Writes what is talked over, and with whom, straight into the tables. */
final class TalkWriter {

    private static final int MOST_MESSAGES = 300;
    private static final int FRIENDS = 3;

    private final OffsetDateTime now;
    private final Rows shares;
    private final Rows links;
    private final Rows conversations;
    private final Rows messages;

    TalkWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.now = now;
        this.shares =
                Rows.into(
                        sql,
                        "talk_share",
                        "id",
                        "version",
                        "owner_id",
                        "interview_id",
                        "owner_name",
                        "company",
                        "role",
                        "message",
                        "questions",
                        "facts",
                        "created_at");
        this.links =
                Rows.into(
                        sql,
                        "share_link",
                        "id",
                        "version",
                        "owner_id",
                        "purpose",
                        "subject_id",
                        "token_hash",
                        "created_at",
                        "expires_at");
        this.conversations =
                Rows.into(
                        sql,
                        "talk_conversation",
                        "id",
                        "version",
                        "share_id",
                        "owner_id",
                        "link_id",
                        "name",
                        "shared_at",
                        "expires_at",
                        "opened_at",
                        "begun_at",
                        "wrote_at",
                        "kept_by",
                        "messages");
        this.messages =
                Rows.into(
                        sql,
                        "talk_message",
                        "id",
                        "version",
                        "conversation_id",
                        "question_id",
                        "author",
                        "text",
                        "lesson_if",
                        "lesson_then",
                        "written_at",
                        "sent_at");
    }

    /** Adds what the partner shared, by its link and as kept, to {@code things}. */
    void write(
            PersonId person,
            PersonId partner,
            List<Written> interviews,
            List<Written> theirs,
            int rows,
            Map<String, Object> things) {
        var many = Math.min(rows, MOST_MESSAGES);
        for (var interview : interviews) {
            var share = share(person, interview);
            var newest = interview.equals(interviews.getFirst());
            for (var friend = 0; friend < (newest ? FRIENDS : 1); friend++) {
                conversation(
                        person,
                        share,
                        interview,
                        SecretToken.random(),
                        null,
                        newest && friend == 0 ? many : FRIENDS);
            }
        }
        var share = share(partner, theirs.getFirst());
        var link = SecretToken.random();
        conversation(partner, share, theirs.getFirst(), link, person, many);
        var kept =
                conversation(partner, share, theirs.getFirst(), SecretToken.random(), person, many);
        shares.write();
        links.write();
        conversations.write();
        messages.write();
        things.put("t/:token", link.value());
        things.put(":conversation", kept);
    }

    private UUID share(PersonId owner, Written interview) {
        var id = UUID.randomUUID();
        shares.add(
                id,
                0,
                owner.value(),
                interview.id(),
                "Sam",
                MadeUp.company(0),
                MadeUp.role(0),
                "Was I too quick to give in?",
                interview.jottings().stream().map(UUID::toString).collect(Collectors.joining(",")),
                "ASKED,ANSWERED,REACTION,DIFFERENTLY",
                interview.at());
        return id;
    }

    private UUID conversation(
            PersonId owner,
            UUID share,
            Written interview,
            SecretToken token,
            @Nullable PersonId keeper,
            int count) {
        var id = UUID.randomUUID();
        var link = UUID.randomUUID();
        links.add(
                link, 0, owner.value(), "talk", id, token.hash(), interview.at(), now.plusDays(14));
        conversations.add(
                id,
                0,
                share,
                owner.value(),
                link,
                "Alex",
                interview.at(),
                now.plusDays(14),
                interview.at(),
                interview.at(),
                interview.at(),
                keeper == null ? null : keeper.value(),
                count);
        for (var number = 0; number < count; number++) {
            var at = interview.at().plusMinutes(number);
            var thread = number % (interview.jottings().size() + 1);
            messages.add(
                    UUID.randomUUID(),
                    0,
                    id,
                    thread == 0 ? null : interview.jottings().get(thread - 1),
                    number % 2 == 0 ? "OWNER" : "FRIEND",
                    "I would have told them what came of it in the end. " + number,
                    "",
                    "",
                    at,
                    at);
        }
        return id;
    }
}
