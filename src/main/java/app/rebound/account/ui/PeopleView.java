package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.Accounts;
import app.rebound.account.Administration;
import app.rebound.account.Person;
import app.rebound.account.Role;
import app.rebound.account.RoleChangeResult;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** For admins: who has an account here, and who is an admin. */
@Route(AccountRoutes.PEOPLE)
@RolesAllowed(Role.ADMIN_NAME)
class PeopleView extends Div implements HasDynamicTitle {

    private final Administration administration;
    private final Grid<Person> grid = new Grid<>();

    PeopleView(Administration administration, Accounts accounts) {
        this.administration = administration;
        var search = new TextField(translate("account.people.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        grid.addClassName("rb-people");
        grid.addComponentColumn(this::row).setHeader(translate("account.people.column"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(translate("account.people.none"));
        grid.setItemsPageable(
                page -> administration.accounts(search.getValue(), page),
                page -> administration.countAccounts(search.getValue()));
        add(
                new PageHeader(
                        translate("account.people.title"),
                        translate(
                                "account.people.lead",
                                Map.of("guests", administration.countGuests()))),
                new Paragraph(
                        accounts.signUpIsOpen()
                                ? translate("account.people.sign-up-open")
                                : translate("account.people.sign-up-closed")),
                search,
                grid);
    }

    @Override
    public String getPageTitle() {
        return translate("account.people.title");
    }

    private Div row(Person person) {
        var email = new Span(person.emailAddress().orElse(""));
        email.addClassName("rb-person-email");
        var name = new Span(person.displayName());
        name.addClassNames("rb-soft", "rb-small");
        var words = new Div(email, name);
        words.addClassName("rb-person");
        var row = new Div(words);
        if (person.role() == Role.ADMIN) {
            row.add(new Tag(translate("account.people.admin"), Tag.Tone.ACCENT));
        }
        row.add(action(person));
        row.addClassName("rb-row");
        return row;
    }

    private Button action(Person person) {
        var who = name(person);
        if (person.role() == Role.ADMIN) {
            var undo =
                    Buttons.quiet(
                            translate("account.people.make-person"),
                            click -> tell(administration.makePerson(person.id())));
            undo.setAriaLabel(translate("account.people.make-person-of", who));
            return undo;
        }
        var make =
                Buttons.quiet(
                        translate("account.people.make-admin"),
                        click -> tell(administration.makeAdmin(person.id())));
        make.setAriaLabel(translate("account.people.make-admin-of", who));
        return make;
    }

    private void tell(RoleChangeResult result) {
        switch (result) {
            case RoleChangeResult.Changed(var person) ->
                    Notices.done(
                            person.role() == Role.ADMIN
                                    ? translate("account.people.now-admin", name(person))
                                    : translate("account.people.now-person", name(person)));
            case RoleChangeResult.LastAdmin last ->
                    Notices.problem(translate("account.people.last-admin"));
            case RoleChangeResult.NotFound gone ->
                    Notices.problem(translate("account.people.gone"));
        }
        grid.getDataProvider().refreshAll();
    }

    private static Map<String, Object> name(Person person) {
        return Map.of("name", person.emailAddress().orElse(""));
    }
}
