package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.ChartModel;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.practice.PracticeRoutes;
import app.rebound.progress.Period;
import app.rebound.progress.Progress;
import app.rebound.progress.ProgressFilter;
import app.rebound.progress.ProgressReport;
import app.rebound.progress.ProgressReport.CriterionTrend;
import app.rebound.progress.ProgressRoutes;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.rubrics.form.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Whether practice shows, criterion by criterion, first in words and then as a chart. */
@Route(ProgressRoutes.PROGRESS)
@Menu(title = "progress.menu", order = 310, icon = "vaadin:line-chart")
@PermitAll
class ProgressView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Progress progress;
    private final CurrentPerson person;
    private final PageHeader header = new PageHeader(translate("progress.menu"), "");
    private final FilterBar filterBar;
    private final Div content = new Div();

    ProgressView(Progress progress, CurrentPerson person, Clock clock) {
        this.progress = progress;
        this.person = person;
        var today = LocalDate.ofInstant(clock.instant(), Formats.current().zone());
        filterBar = new FilterBar(today, ProgressView::go);
        add(header, filterBar, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = FilterParameters.read(event.getLocation().getQueryParameters());
        var formats = Formats.current();
        var me = person.get();
        var report = progress.of(me.id(), filter, formats.zone(), formats.locale());
        filterBar.show(filter);
        header.setLead(lead(filter, report));
        content.removeAll();
        if (report.isEmpty()) {
            filterBar.setVisible(!filter.equals(ProgressFilter.USUAL));
            content.add(nothing(filter));
            return;
        }
        filterBar.setVisible(true);
        var cards = new Div();
        cards.addClassName("rb-trends");
        cards.add(cards(report, Numbers.wantedBy(me)));
        var how = new Anchor(RubricRoutes.RUBRIC, translate("rubrics.how"));
        how.addClassName("rb-how");
        content.add(cards, how);
    }

    private static String lead(ProgressFilter filter, ProgressReport report) {
        return report.isEmpty()
                ? translate("progress.lead.empty")
                : translate(
                        "progress.lead",
                        Map.of(
                                "period", translate(PeriodChoice.of(filter.period()).key()),
                                "n", report.sessions(),
                                "rated", report.ratedByOthers()));
    }

    private static Component nothing(ProgressFilter filter) {
        return filter.equals(ProgressFilter.USUAL)
                ? new EmptyState(
                        translate("progress.empty"),
                        translate("progress.empty.text"),
                        Buttons.primary(
                                translate("progress.empty.action"),
                                click -> UI.getCurrent().navigate(PracticeRoutes.START)))
                : new EmptyState(
                        translate("progress.none"),
                        translate("progress.none.text"),
                        Buttons.primary(
                                translate("progress.none.action"),
                                click ->
                                        go(
                                                new ProgressFilter(
                                                        new Period.Everything(), null, null))));
    }

    private static List<Component> cards(ProgressReport report, Numbers numbers) {
        var formats = Formats.current();
        var sentences = new Sentences(formats, numbers);
        var charts = new Charts(formats.zone());
        var cards = new ArrayList<Component>();
        if (report.criteria().isEmpty()) {
            cards.add(notRatedYet());
        }
        for (var trend : report.criteria()) {
            cards.add(criterion(trend, numbers, sentences, charts));
        }
        if (cards.getFirst() instanceof TrendCard first) {
            first.open();
        }
        if (!report.nerves().isEmpty()) {
            var said = sentences.nerves(report.nerves());
            cards.add(
                    card(
                            numbers,
                            translate("progress.nerves"),
                            List.of(),
                            said,
                            () -> charts.nerves(String.join(" ", said), report.nerves()),
                            List.of(sentences.countedBy(report.nerves().grain()))));
        }
        sentences
                .time(report.time())
                .ifPresent(said ->
                        cards.add(
                                card(
                                        numbers,
                                        translate("progress.time"),
                                        List.of(),
                                        List.of(said),
                                        () -> charts.time(said, report.time()),
                                        List.of(
                                                translate("progress.time.counted"),
                                                sentences.countedBy(report.time().grain())))));
        if (report.sessions() > 0) {
            var said = sentences.rhythm(report.rhythm(), report.sessions());
            cards.add(
                    card(
                            numbers,
                            translate("progress.weeks"),
                            List.of(),
                            List.of(said),
                            () -> charts.rhythm(said, report.rhythm()),
                            List.of()));
        }
        return cards;
    }

    private static Component notRatedYet() {
        return Card.titled(
                translate("progress.unrated"), new Div(translate("progress.unrated.text")));
    }

    private static Component criterion(
            CriterionTrend trend, Numbers numbers, Sentences sentences, Charts charts) {
        var verdicts = sentences.verdicts(trend);
        var said = new ArrayList<>(verdicts.subList(0, 1));
        sentences.lately(trend.leading()).ifPresent(said::add);
        var beside = new ArrayList<>(verdicts.subList(1, verdicts.size()));
        sentences.gap(trend).ifPresent(beside::add);
        if (numbers == Numbers.HIDDEN) {
            said.addAll(beside);
        }
        beside.add(sentences.counted(trend));
        return card(
                numbers,
                trend.name(),
                List.of(Sentences.tag(trend.leading().verdict())),
                said,
                () -> charts.criterion(trend.name(), said.getFirst(), trend),
                beside);
    }

    private static Component card(
            Numbers numbers,
            String title,
            List<Tag> tags,
            List<String> said,
            Supplier<ChartModel> model,
            List<String> underneath) {
        return numbers == Numbers.HIDDEN
                ? TrendCard.inWords(title, tags, said)
                : TrendCard.withChart(title, tags, said, model, underneath);
    }

    private static void go(ProgressFilter filter) {
        UI.getCurrent().navigate(ProgressView.class, FilterParameters.write(filter));
    }

    @Override
    public String getPageTitle() {
        return translate("progress.menu");
    }
}
