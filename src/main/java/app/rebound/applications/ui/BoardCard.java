package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.ApplicationId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.BelongsToApplication.Belonging;
import app.rebound.applications.Board;
import app.rebound.applications.Meaning;
import app.rebound.applications.Outlook;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One application on the board: dragged by mouse, moved by its button. */
class BoardCard extends ListItem {

    private final Board.Card card;
    private final List<Belonging> belongings;
    private final Outlook outlook;
    private final Button move;
    private Prose words = Prose.begin("div", "rb-board-words").done();

    /** Tells {@code move} that another stage is wanted, and the button to offer them at. */
    BoardCard(
            Board.Card card,
            List<Belonging> belongings,
            Outlook outlook,
            BiConsumer<BoardCard, Button> move) {
        this.card = card;
        this.belongings = belongings;
        this.outlook = outlook;
        addClassName("rb-board-card");
        var icon = VaadinIcon.EXCHANGE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        this.move = new Button(icon);
        this.move.addThemeVariants(ButtonVariant.TERTIARY);
        this.move.addClassName("rb-board-move");
        this.move.setAriaLabel(translate("application.move.of", Map.of("name", name())));
        this.move.addClickListener(click -> move.accept(this, this.move));
        add(words, this.move);
        DragSource.create(this);
    }

    ApplicationId id() {
        return card.id();
    }

    /** Company and role in one line. */
    String name() {
        return card.role().isEmpty() ? card.company() : card.company() + ", " + card.role();
    }

    /** Shows what matters in a stage that means this. */
    void stand(Meaning meaning, LocalDate lastSign) {
        showFacts(meaning, Optional.of(lastSign));
    }

    /** Shows what matters in a stage that means this. */
    void stand(Meaning meaning) {
        showFacts(meaning, Optional.ofNullable(card.lastSignOn()));
    }

    void focusMove() {
        move.focus();
    }

    private void showFacts(Meaning meaning, Optional<LocalDate> lastSign) {
        var anew = Prose.begin("div", "rb-board-words");
        anew.add("a", "")
                .with("href", ApplicationRoutes.application(card.id()))
                // Else the browser drags the link instead of the card.
                .with("draggable", "false")
                .say(card.company());
        if (!card.role().isEmpty()) {
            anew.line("span", "rb-soft rb-small", card.role());
        }
        var facts = anew.add("div", "rb-board-facts");
        if (!card.nextAction().isEmpty()) {
            facts.line("span", "", card.nextAction());
        }
        if (!meaning.isOver()) {
            Words.due(outlook, card.nextOn(), facts);
            lastSign.flatMap(day -> outlook.silence(meaning, day))
                    .ifPresent(days ->
                            facts.tag(translate("application.silent", days), Tag.Tone.CARE));
        }
        interviews().ifPresent(words -> facts.line("span", "rb-soft rb-small", words));
        remove(words);
        words = anew.done();
        addComponentAsFirst(words);
    }

    /** The next that is to come, else how many there were. */
    private Optional<String> interviews() {
        if (belongings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                belongings.stream()
                        .filter(one -> one.on() != null && !one.on().isBefore(outlook.today()))
                        .findFirst()
                        .map(one ->
                                translate("application.interview-on", Map.of("day", day(one.on()))))
                        .orElseGet(() -> translate("application.interviews", belongings.size())));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : Formats.current().shortDay(date);
    }
}
