package app.rebound.applications;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class BoardTest {

    @Autowired Board board;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
    }

    @Test
    void theNearestDateStandsFirstAndWhatHasNoneBehind() {
        applying.at("Undated", Meaning.SAVED);
        applying.toDo("Later", "Ask", MONDAY.plusDays(9));
        applying.toDo("Sooner", "Ask", MONDAY.plusDays(2));
        assertThat(saved(10).cards())
                .extracting(Board.Card::company)
                .containsExactly("Sooner", "Later", "Undated");
    }

    @Test
    void onlyTheBeginningComesAndTheRestOnDemandInTheSameOrder() {
        for (var day = 0; day < 7; day++) {
            applying.toDo("Number " + day, "Ask", MONDAY.plusDays(day));
        }
        assertThat(saved(3).cards())
                .extracting(Board.Card::company)
                .containsExactly("Number 0", "Number 1", "Number 2");
        assertThat(saved(3).total()).isEqualTo(7);
        assertThat(board.more(ana, applying.stage(Meaning.SAVED), "", 3, 3))
                .extracting(Board.Card::company)
                .containsExactly("Number 3", "Number 4", "Number 5");
    }

    @Test
    void aSearchLooksAtCompanyAndRoleAndCountsWhatItFinds() {
        applying.at("Heron", Meaning.SAVED);
        applying.with(ApplicationData.at("Norda", "Heron keeper"), Meaning.OFFER);
        applying.at("100 % Fish", Meaning.SAVED);
        assertThat(board.columns(ana, "HERON", 5).values())
                .flatExtracting(Board.Column::cards)
                .hasSize(2);
        assertThat(board.columns(ana, "0 %", 5).values())
                .extracting(Board.Column::total)
                .containsExactly(1);
    }

    @Test
    void nobodySeesAnothersBoard() {
        applying.at("Heron", Meaning.SAVED);
        var other = people.startGuest().id();
        assertThat(board.columns(other, "", 5)).isEmpty();
        assertThat(board.more(other, applying.stage(Meaning.SAVED), "", 0, 5)).isEmpty();
    }

    @Test
    void manyApplicationsCostAsManyStatementsAsFew() {
        applying.at("Heron", Meaning.SAVED);
        assertThat(StatementCounter.count(() -> board.columns(ana, "", 5))).isEqualTo(1);
        for (var number = 0; number < 60; number++) {
            applying.at("Number " + number, Meaning.values()[number % 7]);
        }
        assertThat(StatementCounter.count(() -> board.columns(ana, "", 5))).isEqualTo(1);
        assertThat(
                        StatementCounter.count(
                                () -> board.more(ana, applying.stage(Meaning.SAVED), "", 5, 20)))
                .isEqualTo(2);
    }

    @Test
    void silenceBeginsAfterAsManyDaysAsThePersonSays() {
        assertThat(board.silentAfterDays(ana)).isEqualTo(7);
        board.callSilentAfter(ana, 12);
        assertThat(board.silentAfterDays(ana)).isEqualTo(12);
        board.callSilentAfter(ana, 0);
        assertThat(board.silentAfterDays(ana)).isEqualTo(1);
        assertThat(board.silentAfterDays(people.startGuest().id())).isEqualTo(7);
    }

    private Board.Column saved(int each) {
        return board.columns(ana, "", each)
                .getOrDefault(applying.stage(Meaning.SAVED), Board.Column.EMPTY);
    }
}
