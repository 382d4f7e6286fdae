package app.rebound.rooms.ui;

import app.rebound.rooms.HalfId;
import app.rebound.rooms.RoomSight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one seat has on its screen: the answerer's side or the asker's. Whoever changes sides keeps
 * nothing of the other one in their browser.
 */
class RoomSide extends Div {

    /** Whoever lost the field they were in goes on at the heading. */
    private static final String FOCUS_HEADING =
            """
            requestAnimationFrame(() => {
                const at = document.activeElement;
                // What is hidden keeps the focus until the next picture, and loses it then.
                if (!at || at === document.body || at.getClientRects().length === 0)
                    this.querySelector('h1')?.focus();
            });\
            """;

    private enum Kind {
        ANSWERER,
        ASKER,
        BETWEEN
    }

    private record Shown(Kind kind, HalfId half) {}

    private final RoomDesk desk;
    private final RoomHand hand;
    private final Runnable readAgain;
    private @Nullable Shown shown;
    private @Nullable Component side;

    RoomSide(RoomDesk desk, RoomHand hand, Runnable readAgain) {
        this.desk = desk;
        this.hand = hand;
        this.readAgain = readAgain;
        addClassName("rb-room-side");
    }

    void show(RoomSight.Inside sight) {
        switch (sight) {
            case RoomSight.Waiting waiting -> answerer(sight).show(waiting);
            case RoomSight.Answering answering -> answerer(sight).show(answering);
            case RoomSight.Asking asking ->
                    side(
                                    Kind.ASKER,
                                    sight,
                                    AskerSide.class,
                                    () -> new AskerSide(desk, hand, readAgain))
                            .show(asking);
            case RoomSight.Between between ->
                    side(Kind.BETWEEN, sight, BetweenSide.class, BetweenSide::new).show(between);
        }
    }

    /**
     * Somebody else may act while one is typing: keeps what was noted and not sent yet, though its
     * field goes; tells {@code saved} where there was any.
     */
    void takeNotesAlong(Component staying, Runnable saved) {
        if (side instanceof AskerSide asker) {
            asker.takeNotesAlong(staying, saved);
        }
    }

    private AnswererSide answerer(RoomSight.Inside sight) {
        return side(
                Kind.ANSWERER,
                sight,
                AnswererSide.class,
                () -> new AnswererSide(desk, hand, readAgain));
    }

    private <T extends Component> T side(
            Kind kind, RoomSight.Inside sight, Class<T> type, Supplier<T> make) {
        var wanted = new Shown(kind, sight.room().half());
        if (side != null && wanted.equals(shown)) {
            return type.cast(side);
        }
        var first = side == null;
        takeNotesAlong(this, () -> {});
        var made = make.get();
        shown = wanted;
        side = made;
        removeAll();
        add(made);
        if (!first) {
            getElement().executeJs(FOCUS_HEADING);
        }
        return made;
    }
}
