package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.interviews.CompanyViews;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.ReflectionText;
import app.rebound.interviews.Reflections;
import app.rebound.interviews.StillWanted;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.util.List;

/** Whether the person would still want this, and why. */
class StillWantedCard extends Card implements LookBackView.Part {

    private final Choice<StillWanted> choice;
    private final KeptText words;

    StillWantedCard(
            CompanyViews companies,
            Reflections reflections,
            PersonId owner,
            LookBack now,
            Clock clock) {
        var id = now.interview().id();
        choice =
                new Choice<StillWanted>(
                                translate("looking-back.still-wanted"),
                                List.of(StillWanted.values()),
                                wanted -> translate(wanted.key()),
                                wanted -> Answers.to(companies.want(owner, id, wanted), clock))
                        .hideQuestion();
        words = Answers.field(reflections, owner, now, ReflectionText.COMPANY, clock);
        addClassName("rb-stack");
        add(new H2(translate("looking-back.still-wanted")), choice, words, words.savedLine());
    }

    @Override
    public void show(LookBack now) {
        choice.show(now.reflection().company().stillWanted());
        Answers.show(words, now, ReflectionText.COMPANY);
    }
}
