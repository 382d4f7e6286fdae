package app.rebound.lessons.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.lessons.Check;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Preparation;
import app.rebound.lessons.Stone;
import app.rebound.lessons.Strength;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What to have in mind before the next interview, on one card: do's first. */
public class BeforeNextCard extends Card {

    /** Shows {@code preparation} with a link to the page that can be printed. */
    public BeforeNextCard(Preparation preparation) {
        addClassName("rb-before-next");
        add(new H2(translate("lessons.before.title")));
        if (preparation.isEmpty()) {
            add(new Paragraph(translate("lessons.before.empty")));
            add(new Anchor(LessonRoutes.LIST, translate("lessons.title")));
        } else {
            add(parts(preparation, H3::new).toArray(Component[]::new));
            add(new Anchor(LessonRoutes.BEFORE_NEXT, translate("lessons.before.page")));
        }
    }

    /** The parts that hold anything, each with a heading of level two, as a page of their own. */
    public static List<Div> sections(Preparation preparation) {
        return parts(preparation, H2::new);
    }

    private static List<Div> parts(
            Preparation preparation, Function<String, ? extends Component> heading) {
        var checks = part(heading, "lessons.before.checks", list(preparation.checks(), Check::key));
        checks.addClassName("rb-before-checks");
        return Stream.of(
                        part(heading, "lessons.before.focus", LessonLine.all(preparation.focus())),
                        checks,
                        part(heading, "lessons.before.stones", stones(preparation.stones())),
                        part(
                                heading,
                                "lessons.before.strengths",
                                strengths(preparation.strengths())))
                .filter(part -> part.getChildren().skip(1).findAny().isPresent())
                .toList();
    }

    private static Div part(
            Function<String, ? extends Component> heading,
            String headingKey,
            List<? extends Component> lines) {
        var part = new Div(heading.apply(translate(headingKey)));
        part.addClassName("rb-before-part");
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rb-lesson-lines");
            lines.stream()
                    .map(line -> line instanceof ListItem item ? item : new ListItem(line))
                    .forEach(list::add);
            part.add(list);
        }
        return part;
    }

    private static <T> List<ListItem> list(List<T> things, Function<T, String> key) {
        return things.stream().map(thing -> new ListItem(translate(key.apply(thing)))).toList();
    }

    private static List<Component> stones(List<Stone> stones) {
        return stones.stream().<Component>map(StoneLine::new).toList();
    }

    private static List<Component> strengths(List<Strength> strengths) {
        return strengths.stream().<Component>map(StrengthLine::new).toList();
    }
}
