package app.rebound.questions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;

/** The entries of a set in their order; one entry is dragged onto the place of another. */
class QuestionSetOrder extends OrderedList {

    /** Watches the list as a whole, so that no entry needs anything for it. */
    private static final String DRAG =
            """
            const entry = event => {
                const at = event.target.closest ? event.target : event.target.parentElement;
                return at.closest('li');
            };
            const mark = wanted => [...this.children].forEach(
                    one => one.classList.toggle('rb-set-target', one === wanted && one !== dragged));
            let dragged = null;
            this.addEventListener('dragstart', event => {
                dragged = entry(event);
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', '');
                event.dataTransfer.setDragImage(dragged, 12, 12);
            });
            this.addEventListener('dragover', event => {
                if (dragged) {
                    event.preventDefault();
                    mark(entry(event));
                }
            });
            this.addEventListener('dragend', () => {
                dragged = null;
                mark(null);
            });
            this.addEventListener('drop', event => {
                event.preventDefault();
                const all = [...this.children];
                const detail = {from: all.indexOf(dragged), to: all.indexOf(entry(event))};
                if (detail.from >= 0 && detail.to >= 0 && detail.from !== detail.to) {
                    this.dispatchEvent(new CustomEvent('entry-dropped', {detail}));
                }
            });
            """;

    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";

    /** Is told which entry was dropped on the place of which, counted from nought. */
    @FunctionalInterface
    interface Drop {
        void onto(int from, int to);
    }

    QuestionSetOrder(Drop drop) {
        addClassName("rb-set-list");
        getElement()
                .addEventListener("entry-dropped", event -> tell(event, drop))
                .addEventData(FROM)
                .addEventData(TO);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(DRAG);
    }

    private void tell(DomEvent event, Drop drop) {
        var from = event.getEventData().get(FROM).asInt();
        var to = event.getEventData().get(TO).asInt();
        // The list may have become shorter since.
        if (Math.max(from, to) < getComponentCount()) {
            drop.onto(from, to);
        }
    }
}
