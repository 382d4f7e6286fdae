package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.CurrentPerson;
import app.rebound.account.FirstAdmin;
import app.rebound.account.MyData;
import app.rebound.account.People;
import app.rebound.account.Role;
import app.rebound.account.SignIn;
import app.rebound.account.SignedInDevices;
import app.rebound.account.WelcomeOffer;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** A person's settings, account, devices and data; every change is kept as it is made. */
@Route(AccountRoutes.PROFILE)
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    ProfileView(
            People people,
            Accounts accounts,
            SignIn signIn,
            SignedInDevices devices,
            MyData data,
            FirstAdmin firstAdmin,
            ObjectProvider<WelcomeOffer> offers,
            CurrentPerson current,
            Translations translations,
            Clock clock) {
        var person = current.get();
        var guestAside = devices.guestSetAside(VaadinServletRequest.getCurrent());
        addClassName("rb-profile");
        add(
                new PageHeader(
                        translate("account.profile.title"), translate("account.profile.lead")),
                offers.stream().anyMatch(offer -> offer.isOf(person.id()))
                        ? new LookAroundCard(signIn)
                        : person.isGuest()
                                ? new GuestCard(accounts, person)
                                : new AccountCard(accounts, signIn, current, person),
                new SettingsCard(people, person, translations.getProvidedLocales()),
                new PractisingCard(people, person),
                new RestCard(people, current, clock),
                new DevicesCard(devices, current));
        guestAside.ifPresent(guest -> add(new GuestAsideCard(signIn, data, guest)));
        add(new MyDataCard(data, signIn, current, person, clock));
        if (person.role() == Role.ADMIN) {
            add(
                    Card.titled(
                            translate("account.admin.title"),
                            new Paragraph(
                                    new Anchor(
                                            AccountRoutes.PEOPLE,
                                            translate("account.admin.people")))));
        } else if (!person.isGuest() && firstAdmin.isWanted()) {
            add(new AdminCodeCard(firstAdmin, current));
        }
    }

    @Override
    public String getPageTitle() {
        return translate("account.profile.title");
    }
}
