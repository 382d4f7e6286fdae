package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.feedback.Door;
import app.rebound.feedback.InvitationState;
import app.rebound.feedback.RaterAccess;
import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.RoomAccess;
import app.rebound.rubrics.form.ScorecardForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For who asked: the scorecard of what they saw, their private notes beside it to pull evidence
 * from, and each answer on its own where they like.
 */
class AskedPart extends Div {

    private final AfterHalf.Theirs half;
    private final AfterDesk desk;
    private final H3 about = new H3();
    private final Div place = new Div();
    private @Nullable ScorecardForm form;

    AskedPart(AfterHalf.Theirs half, RoomAccess access, AfterDesk desk) {
        this.half = half;
        this.desk = desk;
        addClassName("rb-after-half");
        about.getElement().setAttribute("tabindex", "-1");
        place.addClassName("rb-after-form");
        var names = names();
        var lead = new Paragraph(translate("rooms.after.they-answered.text", names));
        lead.addClassName("rb-soft");
        var rating = new Div(about, place);
        var notes =
                new NotesBeside(
                        half,
                        access,
                        desk,
                        this::use,
                        asked ->
                                desk.after()
                                        .single(access, half.half(), asked.question())
                                        .ifPresent(rater -> {
                                            show(rater, asked);
                                            about.getElement().executeJs("this.focus()");
                                        }),
                        () -> show(half.rater(), null));
        var both = new Div(rating, notes);
        both.addClassName("rb-after-both");
        add(new H2(translate("rooms.after.they-answered", names)), lead, both);
        show(half.rater(), null);
    }

    /** The scorecard of the half as a whole, or of one answer. */
    private void show(RaterAccess.Held rater, AfterHalf.@Nullable Asked single) {
        about.setText(
                single == null
                        ? translate("rooms.after.whole", names())
                        : translate("rooms.after.single", Map.of("question", single.text())));
        place.removeAll();
        form = null;
        switch (desk.feedback().open(rater, UI.getCurrent().getLocale())) {
            case Door.Closed() -> say(translate("rooms.after.closed"));
            case Door.Own own -> say(translate("rooms.after.closed"));
            case Door.Open(var invited, var own) when own != null -> {
                form =
                        new ScorecardForm(
                                desk.feedback().scorecards(rater),
                                own,
                                desk.numbers(),
                                sent -> Notices.done(translate("rooms.after.sent", names())));
                place.add(form);
            }
            case Door.Open(var invited, var own) -> {
                if (invited.state() == InvitationState.DECLINED) {
                    say(translate("rooms.after.declined"));
                }
                place.add(begin(rater, invited.raterName(), single));
            }
        }
    }

    private Div begin(RaterAccess.Held rater, String name, AfterHalf.@Nullable Asked single) {
        var begin =
                new Div(
                        Buttons.primary(
                                translate("rooms.after.begin"),
                                click -> {
                                    desk.feedback().begin(rater, name, UI.getCurrent().getLocale());
                                    show(rater, single);
                                }));
        if (single == null) {
            begin.add(
                    Buttons.quiet(
                            translate("rooms.after.decline"),
                            click -> {
                                desk.feedback().decline(rater, "", UI.getCurrent().getLocale());
                                show(rater, null);
                            }));
        }
        begin.addClassName("rb-actions");
        return begin;
    }

    private void use(String words) {
        if (form == null || !form.useAsEvidence(words)) {
            Notices.problem(translate("rooms.after.use.nowhere"));
        }
    }

    private void say(String text) {
        place.add(new Paragraph(text));
    }

    private Map<String, Object> names() {
        return Map.of("name", SeatWords.name(half.answerer()));
    }
}
