package app.rebound.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Words to read and links to follow, sent as one piece instead of node by node: for lists that are
 * long and do nothing. Whatever is said in it is escaped.
 */
public final class Prose extends Component {

    private static final String CONTENT = "innerHTML";

    private Prose(Element root) {
        super(new com.vaadin.flow.dom.Element(root.normalName()));
        root.attributes().forEach(one -> getElement().setAttribute(one.getKey(), one.getValue()));
        getElement().setProperty(CONTENT, root.html());
    }

    /**
     * Begins a piece with its outermost element.
     *
     * @param classes separated by blanks
     */
    public static Part begin(String tag, String classes) {
        var document = new Document("");
        // Else line breaks in what people wrote would be tidied away.
        document.outputSettings().prettyPrint(false);
        return new Part(document).add(tag, classes);
    }

    /** What it says, without its elements. */
    public String text() {
        return Jsoup.parseBodyFragment(getElement().getProperty(CONTENT, "")).body().wholeText();
    }

    /** One element of a piece that is being written. */
    public static final class Part {

        private final Element element;

        private Part(Element element) {
            this.element = element;
        }

        /** Puts an element inside, at the end, and goes on with that. */
        public Part add(String tag, String classes) {
            var inner = element.appendElement(tag);
            Arrays.stream(classes.split(" "))
                    .filter(one -> !one.isEmpty())
                    .forEach(inner::addClass);
            return new Part(inner);
        }

        /** Puts a line inside, at the end, and stays here. */
        public Part line(String tag, String classes, String words) {
            add(tag, classes).say(words);
            return this;
        }

        /** Puts a label inside that looks like a {@link Tag}. */
        public Part tag(String words, Tag.Tone tone) {
            return line("span", tone.classes(), words);
        }

        /** Puts a link within the application inside. */
        public Part link(String route, String words) {
            add("a", "").with("href", route).say(words);
            return this;
        }

        /** Says {@code words} here. */
        public Part say(String words) {
            element.appendText(words);
            return this;
        }

        public Part with(String attribute, String value) {
            element.attr(attribute, value);
            return this;
        }

        /** The piece, written from this element inwards. */
        public Prose done() {
            return new Prose(element);
        }
    }
}
