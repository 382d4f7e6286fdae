package app.rebound.questions;

import static app.rebound.questions.AQuestion.saying;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.base.Competency;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionQuery.Shelf;
import app.rebound.questions.QuestionQuery.Sort;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class QuestionBankTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Autowired QuestionBank bank;
    @Autowired SharedQuestions shared;
    @Autowired QuestionSets sets;
    @Autowired QuestionDrafts drafts;
    @Autowired People people;

    private PersonId person;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyFilterNarrows() {
        var wanted =
                keep(
                        saying("Wanted")
                                .of(QuestionKind.SITUATIONAL)
                                .probing(Competency.CONFLICT, Competency.CLARITY)
                                .in(RoleFamily.TEACHING)
                                .being(Difficulty.HARD)
                                .in(Locale.GERMAN));
        keep(saying("Other"));
        assertThat(found(filter(f -> f.kinds = Set.of(QuestionKind.SITUATIONAL))))
                .containsExactly(wanted);
        assertThat(
                        found(
                                filter(f ->
                                        f.competencies =
                                                Set.of(Competency.CONFLICT, Competency.RAPPORT))))
                .containsExactly(wanted);
        assertThat(found(filter(f -> f.families = Set.of(RoleFamily.TEACHING))))
                .containsExactly(wanted);
        assertThat(found(filter(f -> f.difficulties = Set.of(Difficulty.HARD))))
                .containsExactly(wanted);
        assertThat(found(filter(f -> f.language = Locale.GERMAN))).containsExactly(wanted);
        assertThat(found(filter(f -> f.text = "wanted"))).containsExactly(wanted);
    }

    @Test
    void aLanguageIncludesItsRegions() {
        var id = keep(saying("Grüezi").in(Locale.forLanguageTag("de-CH")));
        assertThat(found(filter(f -> f.language = Locale.GERMAN))).containsExactly(id);
    }

    @Test
    void aCompetencyIsNotFoundInsideTheNameOfAnother() {
        keep(saying("Knows the role").probing(Competency.ROLE_KNOWLEDGE));
        assertThat(found(filter(f -> f.competencies = Set.of(Competency.LEARNING)))).isEmpty();
    }

    @Test
    void whatWasPractisedIsNoLongerNeverPractised() {
        var practised = keep(saying("Practised"));
        var fresh = keep(saying("Fresh"));
        bank.markPractised(person, practised, NOON);
        assertThat(found(filter(f -> f.neverPractised = true))).containsExactly(fresh);
    }

    @Test
    void practisingByOthersDoesNotCountForMe() {
        var everyones = keepShared("Everyone’s " + person.value());
        bank.markPractised(people.startGuest().id(), everyones, NOON);
        assertThat(bank.practised(person, everyones).times()).isZero();
    }

    @Test
    void practisingCountsAndRemembersTheLatestTime() {
        var id = keep(saying("Again"));
        bank.markPractised(person, id, NOON);
        bank.markPractised(person, id, NOON.minusSeconds(60));
        assertThat(bank.practised(person, id)).isEqualTo(new Practised(2, NOON));
    }

    @Test
    void practisingAtTheSameMomentCountsEveryTime() throws Exception {
        var id = keep(saying("At once"));
        Callable<Boolean> mark =
                () -> {
                    bank.markPractised(person, id, NOON);
                    return true;
                };
        atOnce(mark, mark);
        assertThat(bank.practised(person, id).times()).isEqualTo(2);
    }

    @Test
    void ownAndSharedQuestionsCanBeToldApart() {
        var word = "Apart" + person.value();
        var own = keep(saying(word + " own"));
        var everyones = keepShared(word + " shared");
        assertThat(
                        found(
                                new QuestionFilter(
                                        word,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        null,
                                        Ownership.ANY,
                                        false)))
                .containsExactlyInAnyOrder(own, everyones);
        assertThat(
                        found(
                                new QuestionFilter(
                                        word,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        null,
                                        Ownership.SHARED,
                                        false)))
                .containsExactly(everyones);
    }

    @Test
    void questionsCanBeOrderedByWordsTimeDifficultyAndPractice() {
        var long0 = keep(saying("b long").lasting(Duration.ofSeconds(120)));
        var hard = keep(saying("A hard").being(Difficulty.HARD));
        var easy = keep(saying("c easy").being(Difficulty.EASY).lasting(Duration.ofSeconds(30)));
        bank.markPractised(person, hard, NOON);
        assertThat(sorted(Sort.TEXT)).containsExactly(hard, long0, easy);
        assertThat(sorted(Sort.SHORTEST)).containsExactly(easy, hard, long0);
        assertThat(sorted(Sort.EASIEST)).containsExactly(easy, long0, hard);
        assertThat(sorted(Sort.LEAST_PRACTISED)).containsExactly(long0, easy, hard);
        assertThat(sorted(Sort.NEWEST)).hasSize(3);
    }

    @Test
    void aQuestionWithAProblemIsNotKept() {
        assertThat(bank.create(person, saying(" ").build())).isInstanceOf(SaveResult.Refused.class);
        assertThat(bank.count(person, filter(f -> {}))).isZero();
    }

    @Test
    void aChangeFromAnOldVersionShowsTheNewerOneAndChangesNothing() {
        var id = keep(saying("First"));
        bank.change(person, id, 0, saying("Second").build());
        assertThat(bank.change(person, id, 0, saying("Third").build()))
                .isInstanceOfSatisfying(
                        SaveResult.ChangedMeanwhile.class,
                        changed -> assertThat(changed.current().data().text()).isEqualTo("Second"));
        assertThat(bank.find(person, id).orElseThrow().data().text()).isEqualTo("Second");
    }

    @Test
    void whenTwoTabsSaveAtOnceOneOfThemIsTold() throws Exception {
        var id = keep(saying("Before"));
        Callable<SaveResult> change = () -> bank.change(person, id, 0, saying("After").build());
        var results = atOnce(change, change);
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.ChangedMeanwhile.class);
    }

    @Test
    void theChangedWordsAreFoundAndTheOldOnesAreNot() {
        var id = keep(saying("Before").reworded());
        bank.change(person, id, 0, saying("After").reworded().build());
        assertThat(found(filter(f -> f.text = "after"))).containsExactly(id);
        assertThat(found(filter(f -> f.text = "before"))).isEmpty();
    }

    @Test
    void nobodyChangesOrRemovesSomeoneElsesOrASharedQuestion() {
        var stranger = people.startGuest().id();
        var own = keep(saying("Mine"));
        var everyones = keepShared("Not mine " + person.value());
        for (var id : List.of(own, everyones)) {
            assertThat(bank.change(stranger, id, 0, saying("Theirs").build()))
                    .isInstanceOf(SaveResult.NotFound.class);
            assertThat(bank.delete(stranger, id)).isInstanceOf(RemoveResult.NotFound.class);
            assertThat(bank.archive(stranger, id)).isEmpty();
            assertThat(bank.restore(stranger, id)).isEmpty();
        }
        assertThat(bank.copyToOwn(stranger, own)).isEmpty();
        assertThat(bank.find(person, own)).isPresent();
    }

    @Test
    void onlyAdminsReachTheDoorToTheSharedBank() {
        SignedIn.as(people.startGuest());
        assertThatThrownBy(() -> shared.create(saying("For all").build()))
                .isInstanceOf(AccessDeniedException.class);
        var id = keepShared("Shared " + person.value());
        SignedIn.as(people.find(person).orElseThrow());
        assertThatThrownBy(() -> shared.change(id, 0, saying("Changed").build()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shared.delete(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdminChangesTheSharedQuestionForEveryone() {
        var id = keepShared("Old words " + person.value());
        SignedIn.as(anAdmin());
        shared.change(id, 0, saying("New words").build());
        assertThat(bank.find(people.startGuest().id(), id).orElseThrow().data().text())
                .isEqualTo("New words");
    }

    @Test
    void aCopyIsOnesOwnToChange() {
        var everyones = keepShared("To copy " + person.value());
        var copy = bank.copyToOwn(person, everyones).orElseThrow();
        assertThat(copy.isShared()).isFalse();
        assertThat(bank.change(person, copy.id(), copy.version(), saying("Mine now").build()))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(bank.find(person, everyones).orElseThrow().data().text()).startsWith("To copy");
    }

    @Test
    void aQuestionNobodyUsedIsDeleted() {
        var id = keep(saying("Unused"));
        assertThat(bank.delete(person, id)).isInstanceOf(RemoveResult.Deleted.class);
        assertThat(bank.find(person, id)).isEmpty();
    }

    @Test
    void aPractisedQuestionIsArchivedInsteadAndCanBeRestored() {
        var id = keep(saying("Used"));
        bank.markPractised(person, id, NOON);
        assertThat(bank.delete(person, id)).isInstanceOf(RemoveResult.ArchivedInstead.class);
        assertThat(bank.find(person, id)).map(Question::archived).contains(true);
        assertThat(found(filter(f -> {}))).isEmpty();
        assertThat(bank.find(person, query(Shelf.ARCHIVED, Sort.TEXT), PageRequest.of(0, 9)))
                .extracting(QuestionRow::id)
                .containsExactly(id);
        bank.restore(person, id);
        assertThat(found(filter(f -> {}))).containsExactly(id);
    }

    @Test
    void aQuestionInASetIsArchivedInstead() {
        var id = keep(saying("In a set"));
        sets.create(person, "Set", List.of(id));
        assertThat(bank.delete(person, id)).isInstanceOf(RemoveResult.ArchivedInstead.class);
    }

    @Test
    void notesAreOnesOwnNewestFirst() {
        var id = keepShared("Noted " + person.value());
        bank.addNote(person, id, " First ");
        bank.addNote(person, id, "Second");
        bank.addNote(people.startGuest().id(), id, "Not mine");
        assertThat(bank.notes(person, id, Pageable.unpaged()))
                .extracting(QuestionNote::text)
                .containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void nobodyNotesOnAQuestionTheyDoNotSee() {
        var id = keep(saying("Private"));
        var stranger = people.startGuest().id();
        bank.addNote(stranger, id, "Peeking");
        assertThat(bank.notes(stranger, id, Pageable.unpaged())).isEmpty();
    }

    @Test
    void onlyTheWriterDeletesANote() {
        var id = keep(saying("Noted"));
        bank.addNote(person, id, "Keep");
        var note = bank.notes(person, id, Pageable.unpaged()).getContent().getFirst().id();
        bank.deleteNote(people.startGuest().id(), note);
        assertThat(bank.notes(person, id, Pageable.unpaged())).hasSize(1);
        bank.deleteNote(person, note);
        assertThat(bank.notes(person, id, Pageable.unpaged())).isEmpty();
    }

    @Test
    void aDraftLastsUntilItIsDropped() {
        var id = Optional.of(keep(saying("Saved")));
        drafts.keep(person, id, 0, saying("Half a sent").build());
        drafts.keep(person, id, 0, saying("Half a sentence").build());
        assertThat(drafts.find(person, id).orElseThrow().data().text())
                .isEqualTo("Half a sentence");
        assertThat(drafts.find(person, Optional.empty())).isEmpty();
        assertThat(drafts.find(people.startGuest().id(), id)).isEmpty();
        drafts.drop(person, id);
        assertThat(drafts.find(person, id)).isEmpty();
    }

    private Person anAdmin() {
        var guest = people.startGuest();
        return new Person(
                guest.id(),
                "Admin",
                null,
                Role.ADMIN,
                null,
                null,
                guest.appearance(),
                guest.extraTime(),
                false,
                null);
    }

    private QuestionId keep(AQuestion question) {
        return id(bank.create(person, question.build()));
    }

    private QuestionId keepShared(String text) {
        SignedIn.as(anAdmin());
        var id = id(shared.create(saying(text).build()));
        SignedIn.out();
        return id;
    }

    private static QuestionId id(SaveResult result) {
        return ((SaveResult.Saved) result).question().id();
    }

    private List<QuestionId> found(QuestionFilter filter) {
        return bank.find(person, QuestionQuery.of(filter), PageRequest.of(0, 50)).stream()
                .map(QuestionRow::id)
                .toList();
    }

    private List<QuestionId> sorted(Sort sort) {
        return bank.find(person, query(Shelf.IN_USE, sort), PageRequest.of(0, 50)).stream()
                .map(QuestionRow::id)
                .toList();
    }

    private static QuestionQuery query(Shelf shelf, Sort sort) {
        return new QuestionQuery(filter(f -> {}), shelf, sort);
    }

    /** The person's own questions, narrowed by what a test sets. */
    private static QuestionFilter filter(Consumer<Narrowed> narrowing) {
        var narrowed = new Narrowed();
        narrowing.accept(narrowed);
        return new QuestionFilter(
                narrowed.text,
                narrowed.kinds,
                narrowed.competencies,
                narrowed.families,
                narrowed.difficulties,
                narrowed.language,
                Ownership.OWN,
                narrowed.neverPractised);
    }

    private static class Narrowed {
        String text = "";
        Set<QuestionKind> kinds = Set.of();
        Set<Competency> competencies = Set.of();
        Set<RoleFamily> families = Set.of();
        Set<Difficulty> difficulties = Set.of();
        @Nullable Locale language;
        boolean neverPractised;
    }
}
