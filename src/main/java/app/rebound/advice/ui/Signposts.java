package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where to turn, one neutral paragraph a country: what the law speaks of, and who to ask. It says
 * nothing about this case, and counts no days.
 */
class Signposts extends Card {

    /** The day on which the paragraphs were last read against their sources. */
    static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

    /** A country, or a part of the world, and its official pages. */
    enum Country {
        US(List.of("www.eeoc.gov")),
        GB(List.of("www.acas.org.uk", "www.equalityadvisoryservice.com")),
        EU(List.of("equineteurope.org")),
        ELSEWHERE(List.of("www.ilo.org"));

        private final List<String> pages;

        Country(List<String> pages) {
            this.pages = pages;
        }
    }

    Signposts() {
        add(
                new H2(translate("advice.signposts")),
                new Paragraph(translate("advice.signposts.text")));
        for (var country : Country.values()) {
            add(new Details(translate("advice.signpost." + country.name()), of(country)));
        }
        add(
                Parts.soft(
                        translate(
                                "advice.signposts.verified",
                                Map.of("day", Formats.current().date(VERIFIED)))));
    }

    private static Div of(Country country) {
        var part = new Div(new Paragraph(translate("advice.signpost." + country.name() + ".text")));
        for (var page : country.pages) {
            var link = new Anchor("https://" + page, page, AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            part.add(new Paragraph(link));
        }
        return part;
    }
}
