package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionRow;
import app.rebound.questions.csv.QuestionExport;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Find a question and open it; the address says what is asked for. */
@Route(QuestionRoutes.LIST)
@Menu(title = "question.menu", order = 110, icon = "vaadin:question-circle-o")
@PermitAll
class QuestionListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    /** From here on the exact number helps nobody and only costs time. */
    private static final int COUNTED = 1000;

    /** Up to so many are shown without a scroll bar of their own. */
    private static final int SHORT = 10;

    /** More than any screen shows at once; the next ones come while scrolling. */
    private static final int PAGE = 30;

    private final QuestionBank bank;
    private final PersonId person;
    private final QuestionFilterBar filters = new QuestionFilterBar(this::typed, this::chosen);
    private final Paragraph count = new Paragraph();
    private final Grid<QuestionRow> grid = new Grid<>();
    private final Div nothing = new Div();
    private final QuestionExportLink export;

    QuestionListView(QuestionBank bank, QuestionExport export, CurrentPerson person) {
        this.bank = bank;
        this.person = person.id();
        this.export = new QuestionExportLink(export, this.person);
        addClassName("rb-questions");
        var found = new Div(count, filters.clearButton());
        found.addClassName("rb-questions-found");
        count.addClassNames("rb-soft", "rb-questions-count");
        count.getElement().setAttribute("role", "status");
        grid.addClassName("rb-questions-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(translate("question.list.title"));
        grid.addColumn(rows()).setFlexGrow(1);
        grid.addItemClickListener(
                click -> QuestionWords.open(QuestionRoutes.question(click.getItem().id())));
        add(
                new PageHeader(
                        translate("question.list.title"),
                        translate("question.list.lead"),
                        Buttons.primary(
                                translate("question.list.new"),
                                click -> QuestionWords.open(QuestionRoutes.NEW)),
                        new Anchor(QuestionRoutes.IMPORT, translate("question-import.link")),
                        this.export),
                filters,
                found,
                grid,
                nothing);
    }

    @Override
    public String getPageTitle() {
        return translate("question.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = QuestionAddress.read(event.getLocation().getQueryParameters());
        filters.show(query);
        load(query);
    }

    /** Typing does not fill the browser's history letter by letter; a choice is a step back. */
    private void typed(QuestionQuery query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, location(query));
        load(query);
    }

    private void chosen(QuestionQuery query) {
        UI.getCurrent().getPage().getHistory().pushState(null, location(query));
        load(query);
    }

    private void load(QuestionQuery query) {
        export.show(query);
        var found = bank.countUpTo(person, query, COUNTED + 1L);
        grid.setItemsPageable(page -> bank.find(person, query, page))
                .setItemCountEstimate((int) Math.max(1, found));
        grid.setVisible(found > 0);
        grid.setAllRowsVisible(found <= SHORT);
        count.setText(
                found > COUNTED
                        ? translate("question.list.many", COUNTED)
                        : translate("question.list.count", found));
        nothing.removeAll();
        if (found == 0) {
            nothing.add(query.equals(QuestionQuery.ALL) ? noneYet() : noneMatches());
        }
    }

    private static Location location(QuestionQuery query) {
        return new Location(QuestionRoutes.LIST, QuestionAddress.of(query));
    }

    private static EmptyState noneYet() {
        return new EmptyState(
                translate("question.list.empty.title"), translate("question.list.empty.text"));
    }

    private EmptyState noneMatches() {
        return new EmptyState(
                translate("question.list.none.title"),
                translate("question.list.none.text"),
                Buttons.secondary(translate("question.filter.clear"), click -> filters.clear()));
    }

    private static LitRenderer<QuestionRow> rows() {
        return LitRenderer.<QuestionRow>of(
                        """
                        ${(([href, lang, text, facts, archived, own, care, practised]) => html`
                            <div class="rb-question-row">
                              <a href="${href}" lang="${lang}">${text}</a>
                              <div class="rb-question-facts">
                                <span>${facts}</span>
                                ${archived ? html`<span class="rb-tag">${archived}</span>` : ''}
                                ${own ? html`<span class="rb-tag rb-tag-accent">${own}</span>` : ''}
                                ${care ? html`<span class="rb-tag rb-tag-care">${care}</span>` : ''}
                                ${practised ? html`<span class="rb-tag rb-tag-good">${practised}</span>` : ''}
                              </div>
                            </div>`)(item.says)}
                        """)
                .withProperty("says", QuestionListView::says);
    }

    /** One property with all that a row says: the name of each would go along with every row. */
    private static List<String> says(QuestionRow row) {
        return List.of(
                QuestionRoutes.question(row.id()),
                row.language().toLanguageTag(),
                row.text(),
                QuestionWords.facts(row),
                row.archived() ? translate("question.tag.archived") : "",
                row.own() ? translate("question.tag.own") : "",
                row.oftenNotPermitted() ? translate("question.tag.not-permitted") : "",
                row.timesPractised() > 0
                        ? translate("question.tag.practised", row.timesPractised())
                        : "");
    }
}
