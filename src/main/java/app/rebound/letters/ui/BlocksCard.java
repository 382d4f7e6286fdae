package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Jotting;
import app.rebound.lessons.OutsideFactor;
import app.rebound.lessons.Strength;
import app.rebound.lessons.card.StrengthLine;
import app.rebound.letters.Block;
import app.rebound.letters.Disclosure;
import app.rebound.letters.Letter;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is in the letter: paragraphs to put in or take out, and what they speak of. */
class BlocksCard extends Card {

    /** What the person chooses here. */
    interface Choices {

        void putIn(Block block);

        void takeOut(Block block);

        void isAbout(UUID jotting);

        void carries(String strength);

        void disclose(Disclosure disclosure, OutsideFactor factor);
    }

    private final Choices choices;
    private final Map<Block, Checkbox> boxes = new EnumMap<>(Block.class);
    private final ComboBox<Jotting> jotting = new ComboBox<>();
    private final Div question = new Div();
    private final Select<Strength> strength = new Select<>();
    private final Div disclosing = new Div();
    private final RadioButtonGroup<Disclosure> disclosure =
            new RadioButtonGroup<>(translate("letters.disclosure"));
    private final Select<OutsideFactor> factor = new Select<>();

    BlocksCard(Letter letter, List<Jotting> asked, List<Strength> seen, Choices choices) {
        this.choices = choices;
        addClassName("rb-letter-blocks");
        add(
                new H2(translate("letters.blocks")),
                LetterWords.soft(translate("letters.blocks.text")));
        question(letter, asked);
        strength(seen);
        disclosing();
        for (var block : letter.purpose().choices()) {
            add(box(block));
            if (block == Block.DISRUPTION) {
                add(disclosing);
            } else if (block == Block.STRENGTH) {
                add(strength);
            }
        }
        add(question);
        show(letter);
    }

    /** Shows what is in it now. */
    final void show(Letter letter) {
        boxes.forEach((block, box) -> box.setValue(letter.blocks().contains(block)));
        jotting.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(letter.jotting()))
                .findFirst()
                .ifPresent(jotting::setValue);
        question.setVisible(letter.purpose().choices().stream().anyMatch(Block::isAboutAQuestion));
        var seen = strength.getListDataView().getItems().toList();
        strength.setVisible(letter.blocks().contains(Block.STRENGTH) && seen.size() > 1);
        seen.stream()
                .filter(one -> one.words().equals(letter.strength()))
                .findFirst()
                .or(() -> seen.stream().findFirst())
                .ifPresent(strength::setValue);
        disclosing.setVisible(letter.blocks().contains(Block.DISRUPTION));
        disclosure.setValue(letter.disclosure());
        factor.setValue(letter.factor());
        factor.setVisible(letter.disclosure() == Disclosure.WHAT_KIND);
    }

    private Checkbox box(Block block) {
        var box = new Checkbox(translate(block.key()));
        box.setHelperText(translate(block.helpKey()));
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            if (change.getValue()) {
                choices.putIn(block);
            } else {
                choices.takeOut(block);
            }
        });
        boxes.put(block, box);
        return box;
    }

    private void question(Letter letter, List<Jotting> asked) {
        question.addClassName("rb-letter-question");
        var askable = asked.stream().filter(one -> !one.asked().isBlank()).toList();
        jotting.setLabel(translate("letters.jotting"));
        jotting.setItems(askable);
        jotting.setItemLabelGenerator(Jotting::asked);
        jotting.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choices.isAbout(change.getValue().id());
            }
        });
        if (askable.isEmpty()) {
            question.add(
                    LetterWords.soft(translate("letters.jotting.none")),
                    new Anchor(
                            InterviewRoutes.at(InterviewRoutes.JOT, letter.interview()),
                            translate("letters.jotting.jot")));
        } else {
            question.add(jotting);
        }
    }

    private void strength(List<Strength> seen) {
        strength.addClassName("rb-letter-choice");
        strength.setLabel(translate("letters.strength"));
        strength.setItems(seen);
        strength.setItemLabelGenerator(Strength::words);
        strength.setRenderer(new ComponentRenderer<>(StrengthLine::new));
        strength.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choices.carries(change.getValue().words());
            }
        });
    }

    private void disclosing() {
        disclosing.addClassName("rb-letter-disclosure");
        disclosure.setItems(Disclosure.values());
        disclosure.setItemLabelGenerator(step -> translate(step.key()));
        disclosure.setHelperText(translate("letters.disclosure.note"));
        disclosure.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.disclose(change.getValue(), factor.getValue());
            }
        });
        factor.setLabel(translate("letters.factor"));
        factor.setItems(OutsideFactor.values());
        factor.setItemLabelGenerator(one -> translate(one.key()));
        factor.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.disclose(disclosure.getValue(), change.getValue());
            }
        });
        disclosing.add(disclosure, factor);
    }
}
