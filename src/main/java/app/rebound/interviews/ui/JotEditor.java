package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.JottingResult;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.MetBefore;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question open for writing: asked, answered, their reaction, what to do differently. */
class JotEditor extends Card {

    private final Jottings jottings;
    private final PersonId owner;
    private final InterviewId interview;
    private final Runnable changed;
    private final Map<Fact, KeptText> fields = new EnumMap<>(Fact.class);
    private final Div footer = new Div();
    private final MetCard met;
    private @Nullable UUID jotting;
    private Consumer<UUID> removing = id -> {};

    /**
     * @param known the question to change, or null to begin a new one
     * @param number how many there are already, so that no two new ones are mixed up
     * @param changed called after each save
     */
    JotEditor(
            Jottings jottings,
            MetBefore metBefore,
            PersonId owner,
            InterviewId interview,
            @Nullable Jotting known,
            int number,
            Runnable changed) {
        this.jottings = jottings;
        this.owner = owner;
        this.interview = interview;
        this.changed = changed;
        this.jotting = known == null ? null : known.id();
        addClassNames("rb-stack", "rb-jot-editor");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("interviews.jot.question"));
        met =
                new MetCard(
                        metBefore,
                        owner,
                        interview,
                        question -> {
                            if (jotting != null) {
                                jottings.isQuestion(owner, jotting, question);
                                changed.run();
                            }
                        });
        for (var fact : Fact.values()) {
            var field = field(fact, known, number);
            fields.put(fact, field);
            add(field);
            switch (fact) {
                case ASKED -> add(met);
                case REACTION -> add(new Reactions(field));
                case ANSWERED, DIFFERENTLY -> {}
            }
        }
        var saved = new Div();
        saved.getElement().setAttribute("aria-live", "polite");
        fields.values().forEach(field -> saved.add(field.savedLine()));
        saved.addClassName("rb-jot-saved");
        footer.addClassName("rb-actions");
        footer.add(saved);
        add(footer);
        if (known != null) {
            offerRemoval();
        }
    }

    private KeptText field(Fact fact, @Nullable Jotting known, int number) {
        var name = known == null ? interview.value() + "-" + number : known.id().toString();
        var field =
                new KeptText(
                        translate(fact.key()),
                        owner.value() + "/" + name + "-" + fact,
                        known == null ? "" : known.text(fact),
                        known == null ? 0 : known.version(),
                        JottingData.LONGEST,
                        typed -> save(fact, typed));
        field.area().setMinRows(fact == Fact.ANSWERED ? 3 : 2);
        return field;
    }

    private Saving save(Fact fact, KeptText.Typed typed) {
        var result = jotting == null ? begin(fact, typed.text()) : write(jotting, fact, typed);
        if (result instanceof Saving.Saved) {
            if (fact == Fact.ASKED) {
                met.look(typed.text());
            }
            quietOthers(fact);
            changed.run();
        }
        return result;
    }

    /** The question is made with its first words, so that none is left behind empty. */
    private Saving begin(Fact fact, String text) {
        var data =
                new JottingData(
                        fact == Fact.ASKED ? text : "",
                        fact == Fact.ANSWERED ? text : "",
                        fact == Fact.REACTION ? text : "",
                        fact == Fact.DIFFERENTLY ? text : "");
        return jottings.add(owner, interview, data)
                .<Saving>map(begun -> {
                    jotting = begun.id();
                    offerRemoval();
                    return new Saving.Saved(begun.version());
                })
                .orElseGet(Saving.Gone::new);
    }

    private Saving write(UUID id, Fact fact, KeptText.Typed typed) {
        return switch (jottings.change(owner, id, fact, typed.seen(), typed.text())) {
            case JottingResult.Saved(var now) -> new Saving.Saved(now.version());
            case JottingResult.ChangedMeanwhile(var now) ->
                    new Saving.ChangedMeanwhile(now.text(fact), now.version());
            case JottingResult.ClosedUntil closed ->
                    throw new IllegalStateException("facts are never closed");
            case JottingResult.NotFound gone -> new Saving.Gone();
        };
    }

    private void quietOthers(Fact saved) {
        fields.forEach((fact, field) -> {
            if (fact != saved) {
                field.savedLine().setText("");
            }
        });
    }

    private void offerRemoval() {
        footer.add(
                Buttons.quiet(
                        translate("interviews.jot.remove"),
                        click -> {
                            if (jotting != null) {
                                removing.accept(jotting);
                            }
                        }));
    }

    void onRemove(Consumer<UUID> removing) {
        this.removing = removing;
    }

    boolean isFor(UUID id) {
        return id.equals(jotting);
    }

    boolean isBlank() {
        return fields.values().stream().allMatch(field -> field.text().isBlank());
    }

    /** Takes over what another window saved, where nothing was typed here. */
    void show(List<Jotting> all) {
        all.stream()
                .filter(one -> isFor(one.id()))
                .forEach(now ->
                        fields.forEach((fact, field) -> field.show(now.text(fact), now.version())));
    }

    /** Before it goes from the screen: nothing undecided is lost, nothing empty is left. */
    void settle() {
        fields.values().forEach(KeptText::settle);
        if (jotting != null && isBlank()) {
            jottings.remove(owner, jotting);
        }
    }

    void focus() {
        fields.getOrDefault(Fact.ASKED, fields.values().iterator().next()).area().focus();
    }
}
