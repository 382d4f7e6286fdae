package app.rebound.letters;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewer;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Quality;
import app.rebound.interviews.WayRules;
import app.rebound.lessons.OutsideFactor;
import app.rebound.lessons.Strength;
import app.rebound.lessons.Strengths;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the letters a person writes after their interviews. Callers only ever see their own; drafts
 * are open during the cool-off too, and what was sent stays as it was.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Letters {

    /** The most letters one interview has, drafts and sent ones. */
    public static final int MOST = 40;

    /** The most strengths a letter offers to carry, the newest first. */
    private static final int MOST_STRENGTHS = 20;

    private final LetterRepository letters;
    private final LetterTemplates templates;
    private final Interviews interviews;
    private final Jottings jottings;
    private final Strengths strengths;
    private final People people;
    private final Changes changes;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            LetterTemplates templates,
            Interviews interviews,
            Jottings jottings,
            Strengths strengths,
            People people,
            Changes changes,
            Clock clock) {
        this.letters = letters;
        this.templates = templates;
        this.interviews = interviews;
        this.jottings = jottings;
        this.strengths = strengths;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /** What windows with this letter open follow. */
    public static String topic(LetterId id) {
        return "letter/" + id.value();
    }

    /** All letters of an interview, the last written first. */
    public List<LetterRow> of(PersonId owner, InterviewId interview) {
        return letters.rows(owner.value(), interview.value()).stream()
                .map(line -> line.toRow(interview))
                .toList();
    }

    public Optional<Letter> find(PersonId owner, LetterId id) {
        return letters.findByIdAndOwnerId(id.value(), owner.value()).map(LetterEntity::toLetter);
    }

    /** Drafts a letter from what is known of the interview. */
    @Transactional
    public StartResult start(PersonId owner, NewLetter wanted) {
        var found = interviews.find(owner, wanted.interview());
        if (found.isEmpty()) {
            return new StartResult.NotFound();
        }
        if (letters.count(wanted.interview().value()) >= MOST) {
            return new StartResult.TooMany();
        }
        var interview = found.get();
        var letter =
                new LetterEntity(
                        owner,
                        wanted,
                        draft(owner, wanted, interview),
                        wanted.purpose()
                                .kind()
                                .map(kind ->
                                        WayRules.sendBy(
                                                kind, interview.day(), interview.outcomeOn()))
                                .orElse(null),
                        clock.instant());
        changes.announce(Interviews.topic(wanted.interview()));
        return new StartResult.Started(letters.save(letter).toLetter());
    }

    /**
     * Writes {@code text} where {@code seen} stands. If another window wrote something else there
     * first, nothing is changed.
     */
    @Transactional
    public LetterResult write(PersonId owner, LetterId id, String seen, String text) {
        return change(
                owner,
                id,
                letter -> {
                    if (!letter.body().equals(seen) && !letter.body().equals(text)) {
                        return new LetterResult.ChangedMeanwhile(letter.toLetter());
                    }
                    letter.write(text, clock.instant());
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** The same for the subject; line breaks become spaces. */
    @Transactional
    public LetterResult writeSubject(PersonId owner, LetterId id, String seen, String text) {
        return change(
                owner,
                id,
                letter -> {
                    if (!letter.subject().equals(seen) && !letter.subject().equals(text)) {
                        return new LetterResult.ChangedMeanwhile(letter.toLetter());
                    }
                    letter.writeSubject(text.replaceAll("\\R", " "), clock.instant());
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** Puts {@code block} into the text where it belongs. */
    @Transactional
    public LetterResult putIn(PersonId owner, LetterId id, Block block) {
        return change(
                owner,
                id,
                letter -> {
                    if (letter.purpose().choices().contains(block) && !letter.has(block)) {
                        letter.putIn(
                                block,
                                paragraph(block, letter, facts(owner, letter)),
                                clock.instant());
                    }
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** Takes {@code block} out, unless the person has made its paragraph their own. */
    @Transactional
    public LetterResult takeOut(PersonId owner, LetterId id, Block block) {
        return change(
                owner,
                id,
                letter -> {
                    if (!letter.has(block) || block.isFrame()) {
                        return new LetterResult.Saved(letter.toLetter());
                    }
                    return letter.takeOut(block, clock.instant())
                            ? new LetterResult.Saved(letter.toLetter())
                            : new LetterResult.TextKept(letter.toLetter());
                });
    }

    /** Says which question it speaks of, and words what is about one anew. */
    @Transactional
    public LetterResult isAbout(PersonId owner, LetterId id, UUID jotting) {
        return change(
                owner,
                id,
                letter -> {
                    if (jottings.of(owner, letter.interview()).stream()
                            .noneMatch(one -> one.id().equals(jotting))) {
                        return new LetterResult.NotFound();
                    }
                    letter.isAbout(jotting);
                    return reworded(
                            owner,
                            letter,
                            letter.purpose().blocks().stream()
                                    .filter(Block::isAboutAQuestion)
                                    .toList());
                });
    }

    /** What others saw as strong, each in other words, for one to be carried; newest first. */
    public List<Strength> strengths(PersonId owner) {
        var words = new HashSet<String>();
        return strengths.of(owner, MOST_STRENGTHS).stream()
                .filter(one -> words.add(one.words()))
                .toList();
    }

    /**
     * Says which strength it carries, and words its paragraph anew.
     *
     * @param words of one of the {@link #strengths}
     */
    @Transactional
    public LetterResult carries(PersonId owner, LetterId id, String words) {
        return change(
                owner,
                id,
                letter -> {
                    if (strengths(owner).stream().noneMatch(one -> one.words().equals(words))) {
                        return new LetterResult.NotFound();
                    }
                    letter.carries(words);
                    return reworded(owner, letter, List.of(Block.STRENGTH));
                });
    }

    /**
     * Says how much of what was going on is told.
     *
     * @param factor told only for {@link Disclosure#WHAT_KIND}
     */
    @Transactional
    public LetterResult disclose(
            PersonId owner, LetterId id, Disclosure disclosure, OutsideFactor factor) {
        return change(
                owner,
                id,
                letter -> {
                    letter.disclose(disclosure, factor);
                    return reworded(owner, letter, List.of(Block.DISRUPTION));
                });
    }

    /** Until when the person means to send it; null for no day. */
    @Transactional
    public LetterResult sendBy(PersonId owner, LetterId id, @Nullable LocalDate day) {
        return change(
                owner,
                id,
                letter -> {
                    letter.sendBy(day);
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** Records that it was sent; from here on its text stays as it is. */
    @Transactional
    public LetterResult sent(PersonId owner, LetterId id, LocalDate on) {
        return change(
                owner,
                id,
                letter -> {
                    letter.sent(on);
                    changes.announce(Interviews.topic(letter.interview()));
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** Takes back that it was sent: it is a draft again. */
    @Transactional
    public LetterResult notSent(PersonId owner, LetterId id) {
        return with(
                owner,
                id,
                letter -> {
                    letter.notSent();
                    changes.announce(Interviews.topic(letter.interview()));
                    return new LetterResult.Saved(letter.toLetter());
                });
    }

    /** Throws a letter away; says which, or empty where there was none such. */
    @Transactional
    public Optional<LetterId> delete(PersonId owner, LetterId id) {
        var interview =
                letters.findByIdAndOwnerId(id.value(), owner.value()).map(LetterEntity::interview);
        interview.ifPresent(one -> {
            letters.delete(id.value(), owner.value());
            changes.announce(Interviews.topic(one));
        });
        return interview.map(one -> id);
    }

    private LetterResult change(
            PersonId owner, LetterId id, Function<LetterEntity, LetterResult> action) {
        return with(
                owner,
                id,
                letter ->
                        letter.isSent()
                                ? new LetterResult.AlreadySent(letter.toLetter())
                                : action.apply(letter));
    }

    private LetterResult with(
            PersonId owner, LetterId id, Function<LetterEntity, LetterResult> action) {
        return letters.lock(id.value(), owner.value())
                .map(letter -> {
                    changes.announce(topic(id));
                    return action.apply(letter);
                })
                .orElseGet(LetterResult.NotFound::new);
    }

    private LetterResult reworded(PersonId owner, LetterEntity letter, Collection<Block> blocks) {
        var facts = facts(owner, letter);
        var kept = false;
        for (var block : blocks) {
            kept |=
                    letter.has(block)
                            && !letter.reword(
                                    block, paragraph(block, letter, facts), clock.instant());
        }
        return kept
                ? new LetterResult.TextKept(letter.toLetter())
                : new LetterResult.Saved(letter.toLetter());
    }

    private String paragraph(Block block, LetterEntity letter, LetterFacts facts) {
        return templates.paragraph(block, letter.purpose(), facts, letter.language());
    }

    private LetterFacts facts(PersonId owner, LetterEntity letter) {
        var interview = interviews.find(owner, letter.interview()).orElseThrow();
        var jotting =
                jottings.of(owner, letter.interview()).stream()
                        .filter(one -> one.id().equals(letter.jotting()))
                        .findFirst();
        return new LetterFacts(
                interview,
                letter.toName(),
                name(owner),
                jotting.orElse(null),
                letter.strength().isEmpty() ? newestStrength(owner) : letter.strength(),
                letter.disclosure(),
                letter.factor());
    }

    private LetterEntity.Draft draft(PersonId owner, NewLetter wanted, Interview interview) {
        var to =
                interview.interviewers().stream()
                        .filter(one -> one.id().equals(wanted.interviewer()))
                        .findFirst();
        var jotting = stumble(jottings.of(owner, interview.id()));
        var facts =
                new LetterFacts(
                        interview,
                        to.map(Interviewer::name).orElse(""),
                        name(owner),
                        jotting.orElse(null),
                        newestStrength(owner),
                        Disclosure.THAT_SOMETHING_WAS,
                        OutsideFactor.OTHER);
        var purpose = wanted.purpose();
        var language = wanted.language();
        var blocks = new EnumMap<Block, String>(Block.class);
        purpose.blocks().stream()
                .filter(block -> purpose.startsWith(block) && hasSomethingToSay(block, facts))
                .forEach(block ->
                        blocks.put(block, templates.paragraph(block, purpose, facts, language)));
        return new LetterEntity.Draft(
                facts.toName(),
                to.map(Interviewer::reach).orElse(""),
                templates.subject(purpose, facts, language),
                blocks,
                jotting.map(Jotting::id).orElse(null),
                facts.strength());
    }

    /**
     * A new letter has no paragraph that would be nothing but a gap; a doubt is always answered.
     */
    private static boolean hasSomethingToSay(Block block, LetterFacts facts) {
        return switch (block) {
            case CLARIFY, CORRECT, HONEST -> facts.jotting() != null;
            case STRENGTH -> !facts.strength().isEmpty();
            default -> true;
        };
    }

    /** The question to come back to: one that was rough, else one to be answered differently. */
    private static Optional<Jotting> stumble(List<Jotting> asked) {
        return asked.stream()
                .filter(one -> one.quality() == Quality.ROUGH && !one.asked().isBlank())
                .findFirst()
                .or(() ->
                        asked.stream()
                                .filter(one -> !one.asked().isBlank())
                                .filter(one -> !one.differently().isBlank())
                                .findFirst());
    }

    private String newestStrength(PersonId owner) {
        return strengths.of(owner, 1).stream().findFirst().map(Strength::words).orElse("");
    }

    private String name(PersonId owner) {
        return people.find(owner).map(Person::displayName).orElse("").strip();
    }
}
