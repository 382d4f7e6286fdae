package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.lessons.BeforeNext;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.card.BeforeNextCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One page to print and put in the bag: what to do, what to check, what one can. */
@Route(LessonRoutes.BEFORE_NEXT)
@PermitAll
class BeforeNextView extends Div implements HasDynamicTitle {

    BeforeNextView(BeforeNext beforeNext, CurrentPerson person) {
        addClassName("rb-before-page");
        var preparation = beforeNext.of(person.id());
        var title = translate("lessons.before.title");
        if (preparation.isEmpty()) {
            add(
                    new PageHeader(title, ""),
                    new EmptyState(
                            translate("lessons.empty"),
                            translate("lessons.before.empty"),
                            new Anchor(LessonRoutes.WRITE, translate("lessons.write"))));
            return;
        }
        var sheet = new Div(BeforeNextCard.sections(preparation).toArray(Component[]::new));
        sheet.addClassNames("rb-card", "rb-before-sheet");
        add(
                new PageHeader(
                        title,
                        translate("lessons.before.lead"),
                        Buttons.primary(
                                translate("lessons.before.print"),
                                click -> UI.getCurrent().getPage().executeJs("window.print()")),
                        new Anchor(LessonRoutes.LIST, translate("lessons.title"))),
                sheet);
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.before.title");
    }
}
