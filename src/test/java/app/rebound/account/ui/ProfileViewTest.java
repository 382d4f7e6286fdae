package app.rebound.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.TestPeople;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ProfileViewTest extends SpringBrowserlessTest {

    @Autowired TestPeople testPeople;
    @Autowired People people;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everySettingIsKeptAsItIsChanged() {
        var id = open(testPeople.guest());
        test($(TextField.class).withCaption("Your name").single()).setValue("  Ana ");
        choose("Colours", Person.Appearance.DARK);
        choose("Extra time", ExtraTime.NO_CLOCK);
        test($(Checkbox.class).withCaption("Hide numbers").single()).click();
        zone().setValue(ZoneId.of("Europe/Lisbon"));
        language().setValue(Locale.GERMAN);

        var kept = people.find(id).orElseThrow();
        assertThat(kept.displayName()).isEqualTo("Ana");
        assertThat(kept.appearance()).isEqualTo(Person.Appearance.DARK);
        assertThat(kept.extraTime()).isEqualTo(ExtraTime.NO_CLOCK);
        assertThat(kept.hideNumbers()).isTrue();
        assertThat(kept.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(kept.locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void zoneAndLanguageCanFollowTheBrowserAgain() {
        var guest = testPeople.guest();
        people.liveIn(guest.id(), ZoneId.of("Asia/Tokyo"));
        people.speak(guest.id(), Locale.ENGLISH);
        open(guest);
        zone().clear();
        language().setValue(null);
        var kept = people.find(guest.id()).orElseThrow();
        assertThat(kept.zone()).isNull();
        assertThat(kept.locale()).isNull();
    }

    @Test
    void aGuestIsOfferedToKeepWhatTheyPractisedAndCannotLockThemselvesOut() {
        open(testPeople.guest());
        assertThat($(Button.class).withText("Keep it with an e-mail").exists()).isTrue();
        assertThat($(Button.class).withText("Sign out").exists()).isFalse();
    }

    @Test
    void someoneWithAnAccountChangesTheirPassword() {
        open(testPeople.account());
        password("Current password").setValue(TestPeople.PASSWORD);
        password("New password").setValue("quiet gravel tulip 7");
        test($(Button.class).withText("Change password").single()).click();
        assertThat(password("Current password").isInvalid()).isFalse();
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void aWrongCurrentPasswordIsSaidBesideIt() {
        open(testPeople.account());
        password("Current password").setValue("not this one");
        password("New password").setValue("quiet gravel tulip 7");
        test($(Button.class).withText("Change password").single()).click();
        assertThat(password("Current password").getErrorMessage())
                .isEqualTo("This is not the current password.");
    }

    @Test
    void aGuestErasesEverythingByTypingTheWord() {
        var id = open(testPeople.guest());
        test($(Button.class).withText("Erase everything").single()).click();
        var typed = $(TextField.class, $(Dialog.class).single()).single();
        test(typed).setValue("no");
        test($(Button.class).withText("Erase for good").single()).click();
        assertThat(people.find(id)).isPresent();
        test(typed).setValue("erase");
        test($(Button.class).withText("Erase for good").single()).click();
        assertThat(people.find(id)).isEmpty();
    }

    @Test
    void anAccountIsErasedWithThePassword() {
        var id = open(testPeople.account());
        test($(Button.class).withText("Erase everything").single()).click();
        var field = $(PasswordField.class, $(Dialog.class).single()).single();
        test(field).setValue("not this one");
        test($(Button.class).withText("Erase for good").single()).click();
        assertThat(people.find(id)).isPresent();
        test(field).setValue(TestPeople.PASSWORD);
        test($(Button.class).withText("Erase for good").single()).click();
        assertThat(people.find(id)).isEmpty();
    }

    @Test
    void everythingCanBeDownloaded() {
        open(testPeople.guest());
        assertThat($(Anchor.class).withText("Download everything").single().getElement())
                .satisfies(link -> assertThat(link.hasAttribute("download")).isTrue());
    }

    @Test
    void aScreenOpensInThePersonsLanguage() {
        var guest = testPeople.guest();
        people.speak(guest.id(), Locale.GERMAN);
        SignedIn.as(guest);
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        navigate(ProfileView.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);
        assertThat($(H2.class).withText("Ihre Daten").exists()).isTrue();
    }

    @Test
    void theProfileTakesAtMostFiveStatements() {
        SignedIn.as(testPeople.account());
        assertThat(StatementCounter.count(() -> navigate(ProfileView.class)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void anAdminFindsSomeoneAndMakesThemAdmin() {
        var person = testPeople.account();
        SignedIn.as(testPeople.admin());
        navigate(PeopleView.class);
        test($(TextField.class).single()).setValue(person.emailAddress().orElseThrow());
        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        test($(
                                Button.class,
                                (com.vaadin.flow.component.Component)
                                        test(grid).getCellComponent(0, 0))
                        .withText("Make admin")
                        .single())
                .click();
        assertThat(people.find(person.id()).orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    private PersonId open(Person person) {
        SignedIn.as(person);
        navigate(ProfileView.class);
        return person.id();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((RadioButtonGroup<T>) $(RadioButtonGroup.class).withCaption(label).single())
                .setValue(value);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ZoneId> zone() {
        return $(ComboBox.class).withCaption("Time zone").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Locale> language() {
        return $(Select.class).withCaption("Language").single();
    }

    private PasswordField password(String label) {
        return $(PasswordField.class).withCaption(label).single();
    }
}
