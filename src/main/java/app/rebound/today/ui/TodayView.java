package app.rebound.today.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.PageHeader;
import app.rebound.today.NextStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The front page. */
@Route("")
@Menu(title = "today.menu", order = 0, icon = "vaadin:sun-o")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    TodayView(List<NextStep> steps, CurrentPerson person, Clock clock) {
        var formats = Formats.current();
        add(
                new PageHeader(
                        translate("today.menu"),
                        formats.day(LocalDate.ofInstant(clock.instant(), formats.zone()))));
    }

    @Override
    public String getPageTitle() {
        return translate("today.menu");
    }
}
