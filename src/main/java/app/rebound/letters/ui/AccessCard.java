package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.letters.Purpose;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asking for the notes an employer took. Says where the official pages are and when we last looked;
 * gives no advice and computes no deadline.
 */
class AccessCard extends Card {

    /** When the sentences and addresses below were last checked; change it only after checking. */
    private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

    private static final Map<String, String> IN_THE_UK = new LinkedHashMap<>();
    private static final Map<String, String> IN_THE_EU = new LinkedHashMap<>();

    static {
        IN_THE_UK.put("letters.access.ico", "https://ico.org.uk");
        IN_THE_UK.put("letters.access.acas", "https://www.acas.org.uk");
        IN_THE_UK.put("letters.access.eass", "https://www.equalityadvisoryservice.com");
        IN_THE_EU.put("letters.access.edpb", "https://www.edpb.europa.eu");
        IN_THE_EU.put("letters.access.equinet", "https://equineteurope.org");
    }

    private final UnorderedList pointers = new UnorderedList();

    AccessCard(Consumer<Purpose> draft) {
        addClassName("rb-access");
        var where = new RadioButtonGroup<Purpose>(translate("letters.access.where"));
        where.setItems(Purpose.ACCESS_UK, Purpose.ACCESS_EU);
        where.setItemLabelGenerator(purpose ->
                translate(
                        purpose == Purpose.ACCESS_UK ? "letters.access.UK" : "letters.access.EU"));
        where.setValue(Purpose.ACCESS_EU);
        where.addValueChangeListener(change -> point(change.getValue()));
        point(where.getValue());
        var actions =
                new Div(
                        Buttons.secondary(
                                translate("letters.access.start"),
                                click -> draft.accept(where.getValue())));
        actions.addClassName("rb-actions");
        add(
                new H2(translate("letters.access.title")),
                new Paragraph(translate("letters.access.text")),
                where,
                actions,
                new H3(translate("letters.access.pointers")),
                pointers,
                LetterWords.soft(
                        translate(
                                "letters.access.caveat",
                                Map.of("day", Formats.current().date(VERIFIED_ON)))));
    }

    private void point(Purpose purpose) {
        pointers.removeAll();
        var places = purpose == Purpose.ACCESS_UK ? IN_THE_UK : IN_THE_EU;
        places.forEach((key, address) -> pointers.add(new ListItem(link(key, address))));
    }

    private static Anchor link(String key, String address) {
        var link = new Anchor(address, translate(key), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
