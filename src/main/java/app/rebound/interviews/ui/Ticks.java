package app.rebound.interviews.ui;

import app.rebound.interviews.ReflectionResult;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Things to tick, each saved on its own, so that two windows never undo each other's. */
class Ticks<T> extends Div {

    private final Map<T, Checkbox> boxes = new LinkedHashMap<>();

    /** Asks {@code question}, as shown (already translated). */
    Ticks(
            String question,
            List<T> things,
            Function<T, String> words,
            Function<T, ReflectionResult> tick,
            Function<T, ReflectionResult> untick,
            Clock clock) {
        addClassName("rb-ticks");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        for (var thing : things) {
            var box = new Checkbox(words.apply(thing));
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    var action = change.getValue() ? tick : untick;
                    Answers.to(action.apply(thing), clock);
                }
            });
            boxes.put(thing, box);
            add(box);
        }
    }

    /** Shows what was ticked; nothing is saved. */
    void show(Set<T> ticked) {
        boxes.forEach((thing, box) -> box.setValue(ticked.contains(thing)));
    }
}
