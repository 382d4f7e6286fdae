package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.Interviewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people who asked: a line for each, with how to reach them. */
class InterviewersField extends Div {

    private final Div lines = new Div();
    private final List<Line> people = new ArrayList<>();

    InterviewersField() {
        addClassName("rb-interviewers");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("interviews.interviewers"));
        var label = new Span(translate("interviews.interviewers"));
        label.addClassName("rb-field-label");
        lines.addClassName("rb-stack");
        add(
                label,
                lines,
                Buttons.quiet(
                        translate("interviews.interviewer.add"),
                        click -> add(new Interviewer(UUID.randomUUID(), "", "", "")).focus()));
    }

    void setValue(List<Interviewer> interviewers) {
        people.clear();
        lines.removeAll();
        interviewers.forEach(this::add);
    }

    List<Interviewer> getValue() {
        return people.stream().map(Line::value).toList();
    }

    private Line add(Interviewer interviewer) {
        var line = new Line(interviewer);
        if (people.size() < InterviewData.MOST_INTERVIEWERS) {
            people.add(line);
            lines.add(line);
        }
        return line;
    }

    private class Line extends Div {

        private final UUID id;
        private final TextField name = new TextField(translate("interviews.interviewer.name"));
        private final TextField role = new TextField(translate("interviews.interviewer.role"));
        private final TextField reach = new TextField(translate("interviews.interviewer.reach"));

        Line(Interviewer interviewer) {
            id = interviewer.id();
            addClassName("rb-interviewer");
            name.setValue(interviewer.name());
            role.setValue(interviewer.role());
            reach.setValue(interviewer.reach());
            for (var field : List.of(name, role, reach)) {
                field.setMaxLength(InterviewData.LONGEST);
            }
            var remove =
                    Buttons.quiet(translate("interviews.interviewer.remove"), click -> takeOut());
            remove.setAriaLabel(
                    translate(
                            "interviews.interviewer.remove-name",
                            Map.of("name", interviewer.name())));
            add(name, role, reach, remove);
        }

        private void takeOut() {
            people.remove(this);
            lines.remove(this);
        }

        private void focus() {
            name.focus();
        }

        private Interviewer value() {
            return new Interviewer(id, name.getValue(), role.getValue(), reach.getValue());
        }
    }
}
