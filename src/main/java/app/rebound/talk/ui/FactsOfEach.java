package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.interviews.Fact;
import app.rebound.talk.SharedInterview;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Shows more or less of a question than of the others. Shut at first; a question that was never
 * touched follows what is chosen for all.
 */
class FactsOfEach extends Details {

    private final Div rows = new Div();
    private final Map<UUID, CheckboxGroup<Fact>> groups = new HashMap<>();
    private final Map<UUID, Set<Fact>> otherwise = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<SharedInterview.Question> chosen = List.of();
    private Set<Fact> ofAll = Set.of();

    FactsOfEach() {
        super(translate("talk.share.each"));
        rows.addClassName("rb-facts-of-each");
        add(rows);
        addOpenedChangeListener(change -> showRows());
    }

    /** Offers {@code chosen}; what was said of one stays, also while it is not chosen. */
    void show(List<SharedInterview.Question> chosen, Set<Fact> ofAll) {
        this.chosen = chosen;
        this.ofAll = ofAll;
        setVisible(!chosen.isEmpty());
        showRows();
    }

    void addChangeListener(Runnable changed) {
        listeners.add(changed);
    }

    /** What is shown of a question. */
    Set<Fact> of(UUID question, Set<Fact> ofAll) {
        return otherwise.getOrDefault(question, ofAll);
    }

    /** The chosen questions of which something else is shown than of all. */
    Map<UUID, Set<Fact>> otherwise() {
        var others = new HashMap<UUID, Set<Fact>>();
        for (var question : chosen) {
            var facts = of(question.id(), ofAll);
            if (!facts.equals(ofAll)) {
                others.put(question.id(), facts);
            }
        }
        return others;
    }

    /** Whether something is shown of each that is chosen; says where nothing is. */
    boolean isSound() {
        var empty =
                chosen.stream()
                        .map(SharedInterview.Question::id)
                        .filter(id -> otherwise.containsKey(id) && of(id, ofAll).isEmpty())
                        .toList();
        if (!empty.isEmpty()) {
            setOpened(true);
        }
        groups.forEach((id, group) -> {
            group.setErrorMessage(translate("talk.share.facts-missing"));
            group.setInvalid(empty.contains(id));
        });
        return empty.isEmpty();
    }

    private void showRows() {
        if (isOpened()) {
            rows.removeAll();
            chosen.forEach(question -> rows.add(group(question)));
        }
    }

    private CheckboxGroup<Fact> group(SharedInterview.Question question) {
        var group = groups.computeIfAbsent(question.id(), id -> newGroup(question));
        group.setValue(of(question.id(), ofAll));
        return group;
    }

    private CheckboxGroup<Fact> newGroup(SharedInterview.Question question) {
        var group = new CheckboxGroup<Fact>(SharedFacts.heading(question));
        group.setItems(question.facts().keySet());
        group.setItemLabelGenerator(fact -> translate(fact.key()));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                otherwise.put(question.id(), Set.copyOf(change.getValue()));
                group.setInvalid(false);
                listeners.forEach(Runnable::run);
            }
        });
        return group;
    }
}
