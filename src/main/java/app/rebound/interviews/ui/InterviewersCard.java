package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asked, and how to reach them. */
class InterviewersCard extends Card {

    InterviewersCard(Interview interview) {
        add(new H2(translate("interviews.interviewers")));
        interview.interviewers().forEach(one -> add(line(one)));
    }

    private static Div line(Interviewer interviewer) {
        var line = new Div(new Paragraph(interviewer.name()));
        var rest =
                Stream.of(interviewer.role(), interviewer.reach())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        if (!rest.isEmpty()) {
            line.add(InterviewWords.soft(rest));
        }
        return line;
    }
}
