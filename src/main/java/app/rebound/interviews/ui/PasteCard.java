package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Transcript;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Notes or a transcript, pasted, split into questions, corrected by hand, and only then taken. */
class PasteCard extends Details {

    private static final int LONGEST = 200_000;

    private final TextArea pasted = new TextArea(translate("interviews.paste.text"));
    private final Div proposal = new Div();
    private final Paragraph found = new Paragraph();
    private final Button take;
    private final List<Proposed> lines = new ArrayList<>();
    private final Consumer<List<JottingData>> taken;

    PasteCard(Consumer<List<JottingData>> taken) {
        super(translate("interviews.paste"));
        this.taken = taken;
        addClassName("rb-paste");
        pasted.setHelperText(translate("interviews.paste.help"));
        pasted.setMinRows(5);
        pasted.setMaxRows(14);
        pasted.setMaxLength(LONGEST);
        found.getElement().setAttribute("role", "status");
        take = Buttons.secondary("", click -> take());
        take.setVisible(false);
        var body =
                new Div(
                        pasted,
                        Buttons.secondary(translate("interviews.paste.split"), click -> split()),
                        found,
                        proposal,
                        take);
        body.addClassName("rb-stack");
        proposal.addClassName("rb-stack");
        add(body);
    }

    private void split() {
        lines.clear();
        proposal.removeAll();
        Transcript.split(pasted.getValue()).stream()
                .limit(Jottings.MOST)
                .map(Proposed::new)
                .forEach(lines::add);
        lines.forEach(proposal::add);
        found.setText(translate("interviews.paste.found", Map.of("count", lines.size())));
        count();
    }

    private void count() {
        var chosen = lines.stream().filter(Proposed::isTaken).count();
        take.setText(translate("interviews.paste.take", Map.of("count", chosen)));
        take.setVisible(!lines.isEmpty());
        take.setEnabled(chosen > 0);
    }

    private void take() {
        taken.accept(lines.stream().filter(Proposed::isTaken).map(Proposed::data).toList());
        lines.clear();
        proposal.removeAll();
        pasted.clear();
        found.setText("");
        take.setVisible(false);
        setOpened(false);
    }

    /** One question as it would be taken over. */
    private class Proposed extends Div {

        private final Checkbox wanted = new Checkbox(translate("interviews.paste.wanted"), true);
        private final TextArea asked = new TextArea(translate("interviews.fact.ASKED"));
        private final TextArea answered = new TextArea(translate("interviews.fact.ANSWERED"));
        private final String reaction;

        Proposed(JottingData data) {
            addClassNames("rb-stack", "rb-proposed");
            reaction = data.reaction();
            asked.setValue(data.asked());
            answered.setValue(data.answered());
            wanted.addValueChangeListener(change -> count());
            add(wanted, asked, answered);
        }

        boolean isTaken() {
            return wanted.getValue();
        }

        JottingData data() {
            return new JottingData(
                    asked.getValue().strip(), answered.getValue().strip(), reaction, "");
        }
    }
}
