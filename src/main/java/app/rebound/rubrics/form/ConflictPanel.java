package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.ScorecardData;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows what was written here and in another tab side by side, above the form in which one may go
 * on typing, until one of both is chosen for every part that both changed.
 */
class ConflictPanel extends Div {

    private final Rubric rubric;
    private final ScorecardData there;
    private final Numbers numbers;
    private final Pages pages;
    private final Runnable whenDecided;
    private final Map<String, Div> here = new LinkedHashMap<>();

    ConflictPanel(
            Rubric rubric,
            List<String> parts,
            ScorecardData there,
            Numbers numbers,
            Pages pages,
            Runnable whenDecided) {
        this.rubric = rubric;
        this.there = there;
        this.numbers = numbers;
        this.pages = pages;
        this.whenDecided = whenDecided;
        addClassName("rb-two-tabs");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(
                new H2(translate("rubrics.conflict.title")),
                new Paragraph(translate("rubrics.conflict.text")));
        parts.forEach(part -> add(choice(part)));
        refresh();
    }

    /** Shows what is here now. */
    void refresh() {
        here.forEach((part, side) -> show(side, part, pages.data()));
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }

    private Card choice(String part) {
        var choice = new Card(new H3(name(part)));
        var ofHere = new Div();
        var ofThere = new Div();
        here.put(part, ofHere);
        show(ofThere, part, there);
        var sides =
                new Div(
                        side("rubrics.conflict.here", ofHere, () -> decide(part, choice)),
                        side(
                                "rubrics.conflict.there",
                                ofThere,
                                () -> {
                                    pages.show(Merge.take(part, pages.data(), there));
                                    decide(part, choice);
                                }));
        sides.addClassName("rb-two-tabs-sides");
        choice.add(sides);
        return choice;
    }

    private static Div side(String titleKey, Div content, Runnable keep) {
        return new Div(
                new H4(translate(titleKey)),
                content,
                Buttons.secondary(translate("rubrics.conflict.keep"), click -> keep.run()));
    }

    private void decide(String part, Card choice) {
        here.remove(part);
        remove(choice);
        if (here.isEmpty()) {
            whenDecided.run();
        }
    }

    private void show(Div side, String part, ScorecardData data) {
        side.removeAll();
        switch (part) {
            case Merge.STRENGTH -> side.add(text(data.strength()));
            case Merge.NEXT_STEP -> side.add(text(data.nextStep()));
            default -> {
                var rating = data.rating(part);
                side.add(text(rating.evidence()), LevelTag.of(rating, numbers));
            }
        }
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
