package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.CurrentPerson;
import app.rebound.account.MyData;
import app.rebound.account.Person;
import app.rebound.account.SignIn;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Taking everything along as one file, and having everything erased. */
class MyDataCard extends Card {

    private final MyData data;
    private final CurrentPerson current;
    private final Clock clock;
    private final SignIn signIn;

    MyDataCard(MyData data, SignIn signIn, CurrentPerson current, Person person, Clock clock) {
        super(new H2(translate("account.data.title")));
        this.data = data;
        this.signIn = signIn;
        this.current = current;
        this.clock = clock;
        var download = new Anchor((DownloadHandler) this::export, translate("account.data.export"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        var erase =
                Buttons.danger(
                        translate("account.data.erase"),
                        click ->
                                (person.isGuest()
                                                ? EraseDialog.forGuest(data, current, this::leave)
                                                : EraseDialog.forAccount(
                                                        data, current, this::leave))
                                        .open());
        add(
                new Paragraph(translate("account.data.export.text")),
                new Paragraph(download),
                new Paragraph(translate("account.data.erase.text")),
                EntrancePage.actions(erase));
    }

    private void export(DownloadEvent event) throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), Formats.current().zone());
        event.setFileName("rebound-" + today + ".json");
        event.setContentType("application/json");
        try (var out = event.getOutputStream()) {
            data.export(current.id(), out);
        }
    }

    private void leave() {
        Arrival.to(AccountRoutes.WELCOME + "?" + WelcomeView.ERASED);
        signIn.out(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }
}
