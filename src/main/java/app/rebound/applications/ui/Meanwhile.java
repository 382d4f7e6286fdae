package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Shows what another window saved and what stands here, until the person says which it is. */
class Meanwhile extends Div {

    /**
     * One field that differs.
     *
     * @param label as shown
     * @param theirs what the other window saved, as shown
     * @param mine what stands here, as shown
     */
    record Difference(String label, String theirs, String mine) {}

    Meanwhile() {
        getElement().setAttribute("role", "alert");
    }

    /** Whether the person still has to say which it is. */
    boolean isOpen() {
        return getComponentCount() > 0;
    }

    void ask(List<Difference> differences, Runnable mine, Runnable theirs) {
        removeAll();
        var list = new DescriptionList();
        list.addClassName("rb-meanwhile");
        for (var difference : differences) {
            list.add(
                    new DescriptionList.Term(difference.label()),
                    said("application.meanwhile.there", difference.theirs()),
                    said("application.meanwhile.here", difference.mine()));
        }
        var card =
                new Card(
                        new H2(translate("application.meanwhile.title")),
                        new Paragraph(translate("application.meanwhile.text")),
                        list,
                        Words.actions(
                                Buttons.secondary(
                                        translate("application.meanwhile.mine"),
                                        click -> {
                                            removeAll();
                                            mine.run();
                                        }),
                                Buttons.secondary(
                                        translate("application.meanwhile.theirs"),
                                        click -> {
                                            removeAll();
                                            theirs.run();
                                        })));
        card.addClassName("rb-two-texts");
        add(card);
        card.scrollIntoView();
    }

    private static DescriptionList.Description said(String key, String text) {
        var value = new Div(text.isEmpty() ? translate("application.meanwhile.empty") : text);
        value.addClassName("rb-pre");
        return new DescriptionList.Description(Words.soft(translate(key)), value);
    }
}
