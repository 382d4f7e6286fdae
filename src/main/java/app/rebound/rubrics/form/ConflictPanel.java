package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows what was written here and in another tab side by side until one of both is chosen for every
 * part that both changed.
 */
class ConflictPanel extends Div {

    private final Rubric rubric;
    private final ScorecardData there;
    private final Numbers numbers;
    private final Consumer<ScorecardData> whenDecided;
    private final List<String> open;
    private ScorecardData data;

    ConflictPanel(
            Rubric rubric,
            Merge merge,
            ScorecardData there,
            Numbers numbers,
            Consumer<ScorecardData> whenDecided) {
        this.rubric = rubric;
        this.there = there;
        this.numbers = numbers;
        this.whenDecided = whenDecided;
        this.data = merge.data();
        this.open = new ArrayList<>(merge.conflicts());
        for (var part : merge.conflicts()) {
            add(choice(part));
        }
    }

    private Component choice(String part) {
        var choice = new Card(new H3(name(part)));
        var sides = new Div();
        sides.addClassName("rb-conflict");
        sides.add(
                side("rubrics.conflict.here", part, data, choice),
                side("rubrics.conflict.there", part, there, choice));
        choice.add(sides);
        return choice;
    }

    private Component side(String titleKey, String part, ScorecardData from, Card choice) {
        var side = new Div(new H4(translate(titleKey)));
        side.add(content(part, from));
        side.add(
                Buttons.secondary(
                        translate("rubrics.conflict.keep"), click -> keep(part, from, choice)));
        return side;
    }

    private void keep(String part, ScorecardData from, Card choice) {
        data = Merge.take(part, data, from);
        open.remove(part);
        remove(choice);
        if (open.isEmpty()) {
            whenDecided.accept(data);
        }
    }

    private Component content(String part, ScorecardData from) {
        var content = new Div();
        switch (part) {
            case Merge.STRENGTH -> content.add(text(from.strength()));
            case Merge.NEXT_STEP -> content.add(text(from.nextStep()));
            default -> {
                var rating = from.rating(part);
                content.add(text(rating.evidence()), LevelTag.of(rating, numbers));
            }
        }
        return content;
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text.isBlank() ? translate("rubrics.conflict.empty") : text);
        paragraph.addClassName("rb-pre");
        return paragraph;
    }

    private String name(String part) {
        return switch (part) {
            case Merge.STRENGTH -> translate("rubrics.form.strength");
            case Merge.NEXT_STEP -> translate("rubrics.form.nextStep");
            default -> rubric.criterion(part).name();
        };
    }
}
