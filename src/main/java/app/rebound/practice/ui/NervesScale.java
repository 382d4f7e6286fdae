package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.practice.Nerves;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** Five words from calm to very nervous; choosing none is fine. */
class NervesScale extends RadioButtonGroup<Integer> {

    NervesScale(String label) {
        super(label);
        addClassName("rb-nerves");
        setItems(IntStream.rangeClosed(Nerves.CALM, Nerves.VERY_NERVOUS).boxed().toList());
        setItemLabelGenerator(nerves -> translate(Nerves.key(nerves)));
    }
}
