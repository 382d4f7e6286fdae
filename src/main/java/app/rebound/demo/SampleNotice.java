package app.rebound.demo;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.ui.FrameNotice;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every screen of the sample person that she is made up. */
@Component
@Profile("demo")
class SampleNotice implements FrameNotice {

    private final CurrentPerson person;

    SampleNotice(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Optional<String> text() {
        return person.optionalId()
                .filter(SamplePerson.ANA::equals)
                .map(ana -> translate("demo.notice"));
    }
}
