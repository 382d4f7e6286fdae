package app.rebound.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into a text field in the browser too until the server confirms it, so that
 * neither a lost connection nor a killed server takes it away. Stands beside the field.
 */
@Tag("rebound-autosave")
@JsModule("./autosave/rebound-autosave.ts")
public class Autosave extends Component {

    /**
     * Text that was typed and never confirmed.
     *
     * @param at when it was typed, in milliseconds since 1970
     * @param base the version of the saved text it was typed into
     * @param conflict whether the saved text has gone another way since
     */
    public record Unsent(String text, long at, int base, boolean conflict)
            implements Serializable {}

    /**
     * Watches {@code field}, which must have an id.
     *
     * @param key whose text and which, as {@code person-id/text-id}
     * @param savedVersion the version of the text that is in the field now
     */
    public Autosave(String key, Component field, int savedVersion) {
        getElement().setProperty("key", key);
        getElement().setProperty("for", field.getId().orElseThrow());
        getElement().setProperty("savedVersion", savedVersion);
    }

    /**
     * Hands over, by key, what was typed and never confirmed into texts whose keys start with
     * {@code owner}, though their fields are gone from the page; the browser forgets it then. To be
     * asked for by way of {@code staying}, which is on the page still.
     */
    public static void takeUnsent(
            Component staying, String owner, Consumer<Map<String, String>> listener) {
        var element = staying.getElement();
        element.executeJs("return window.Rebound?.unsent?.($0) ?? {}", owner)
                .then(
                        JsonNode.class,
                        found -> {
                            var unsent = new HashMap<String, String>();
                            found.properties()
                                    .forEach(one ->
                                            unsent.put(one.getKey(), one.getValue().asString()));
                            if (!unsent.isEmpty()) {
                                listener.accept(unsent);
                                element.executeJs("window.Rebound?.forgetUnsent?.($0)", owner);
                            }
                        });
    }

    /** Tells the browser that {@code text} is on disk as {@code version}. */
    public void confirm(int version, String text) {
        getElement().callJsFunction("confirm", version, text.hashCode());
    }

    /** Forgets the browser's copy. */
    public void discard() {
        getElement().callJsFunction("discard");
    }

    /** Hands over text that was found in the browser when the page came back. */
    public void onRecovered(Consumer<Unsent> listener) {
        getElement()
                .addEventListener(
                        "rebound-autosave-recovered",
                        event -> listener.accept(event.getEventDetail(Unsent.class)))
                .addEventDetail();
    }

    /** Hands over the text when the page is about to go and there may be no later. */
    public void onFlush(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "rebound-autosave-flush",
                        event ->
                                listener.accept(
                                        event.getEventData().path("event.detail.text").asString()))
                .addEventData("event.detail.text");
    }
}
