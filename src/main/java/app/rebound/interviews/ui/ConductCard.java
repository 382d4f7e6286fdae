package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.CompanyViews;
import app.rebound.interviews.Conduct;
import app.rebound.interviews.Degree;
import app.rebound.interviews.LookBack;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the others behaved, line by line. */
class ConductCard extends Card implements LookBackView.Part {

    private final Map<Conduct, Choice<Degree>> choices = new EnumMap<>(Conduct.class);

    ConductCard(CompanyViews companies, PersonId owner, LookBack now, Clock clock) {
        var id = now.interview().id();
        add(
                new H2(translate("looking-back.conduct")),
                new Paragraph(translate("looking-back.conduct-why")));
        for (var item : Conduct.values()) {
            var choice =
                    new Choice<Degree>(
                            translate(item.key()),
                            List.of(Degree.values()),
                            degree -> translate(degree.key()),
                            degree ->
                                    Answers.to(companies.behaved(owner, id, item, degree), clock));
            choices.put(item, choice);
            add(choice);
        }
    }

    @Override
    public void show(LookBack now) {
        var conduct = now.reflection().company().conduct();
        choices.forEach((item, choice) -> choice.show(conduct.get(item)));
    }
}
