package app.rebound.today.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.today.NextStep.News;
import app.rebound.today.NextStep.Offer;
import app.rebound.today.Today;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** The front page: the one next step that helps now, a few more, and what came in. */
@Route("")
@Menu(title = "today.menu", order = 0, icon = "vaadin:sun-o")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    TodayView(Today today, People people, CurrentPerson current, Clock clock) {
        var person = current.get();
        var formats = Formats.current();
        var now = clock.instant().atZone(formats.zone());
        add(new PageHeader(greeting(person, now), formats.day(now.toLocalDate())));
        var day = now.toLocalDate();
        if (person.restsOn(day)) {
            add(new RestPage(people, person, day, TodayView::again));
            return;
        }
        show(today.of(person.id()), formats);
        add(new RestOffer(people, person, day, TodayView::again));
    }

    private void show(Today.FrontPage page, Formats formats) {
        if (page.steps().isEmpty() && page.news().isEmpty()) {
            add(new EmptyState(translate("today.nothing"), translate("today.nothing.text")));
            return;
        }
        var main = new Div();
        page.steps().stream().findFirst().map(TodayView::hero).ifPresent(main::add);
        if (!page.news().isEmpty()) {
            main.add(cameIn(page.news(), formats));
        }
        var others = page.steps().stream().skip(1).toList();
        if (others.isEmpty()) {
            main.addClassName("rb-today-only");
            add(main);
        } else {
            var columns = new Div(main, alsoHelpful(others));
            columns.addClassName("rb-columns");
            add(columns);
        }
    }

    private static String greeting(Person person, ZonedDateTime now) {
        var time = TimeOfDay.at(now.toLocalTime());
        return person.displayName().isBlank()
                ? translate(time.key())
                : translate(time.keyWithName(), Map.of("name", person.displayName()));
    }

    private static Card hero(Offer offer) {
        var card =
                new Card(
                        new H2(translate(offer.titleKey(), offer.args())),
                        new Paragraph(translate(offer.textKey(), offer.args())),
                        actions(
                                Buttons.primary(
                                        translate(offer.actionKey(), offer.args()),
                                        click -> go(offer.route()))));
        card.addClassName("rb-card-hero");
        return card;
    }

    private static Card alsoHelpful(List<Offer> offers) {
        var card = Card.titled(translate("today.also"));
        for (var offer : offers) {
            card.add(
                    row(
                            new H3(translate(offer.titleKey(), offer.args())),
                            soft(translate(offer.textKey(), offer.args())),
                            link(offer.actionKey(), offer.args(), offer.route())));
        }
        return card;
    }

    private static Card cameIn(List<News> news, Formats formats) {
        var card = Card.titled(translate("today.news"));
        for (var item : news) {
            card.add(
                    row(
                            new H3(translate(item.titleKey(), item.args())),
                            soft(formats.dateTime(item.at())),
                            link(item.actionKey(), item.args(), item.route())));
        }
        return card;
    }

    private static Div row(H3 title, Component text, Anchor link) {
        var row = new Div(new Div(title, text), link);
        row.addClassName("rb-row");
        return row;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }

    private static Anchor link(String actionKey, Map<String, Object> args, String route) {
        var link = new Anchor(route, translate(actionKey, args));
        link.addClassName("rb-today-link");
        return link;
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("rb-actions");
        return actions;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static void go(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return translate("today.menu");
    }
}
