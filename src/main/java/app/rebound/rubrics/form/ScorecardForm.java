package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.rubrics.CorrectResult;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.CorrectionDraft;
import app.rebound.rubrics.KeepResult;
import app.rebound.rubrics.Problem;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.SaveResult;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.ScorecardDesk;
import app.rebound.rubrics.SendResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one form by which everybody fills a scorecard: evidence first, then the level; saved at every
 * pause, locked on sending, and corrected with a reason after that. Its headings start at the
 * second level.
 */
public class ScorecardForm extends Composite<Div> {

    private final ScorecardDesk desk;
    private final Numbers numbers;
    private final Consumer<Scorecard> whenSent;

    private Scorecard stored;
    private CorrectionDraft begun;
    private Pages pages;
    private boolean correcting;
    private @Nullable ConflictPanel conflict;

    /**
     * Fills {@code scorecard}, puts it on {@code desk} at every pause, and calls {@code whenSent}
     * with it once it is sent; {@code numbers} says whether levels stand with their number.
     */
    public ScorecardForm(
            ScorecardDesk desk,
            Scorecard scorecard,
            Numbers numbers,
            Consumer<Scorecard> whenSent) {
        this.desk = desk;
        this.numbers = numbers;
        this.whenSent = whenSent;
        this.stored = scorecard;
        this.begun = nothingBegun();
        this.correcting = scorecard.correcting();
        this.pages = pages(Filling.DRAFT);
        getContent().addClassName("rb-scorecard");
        if (scorecard.isSent()) {
            showSent();
        } else {
            showPages();
        }
    }

    /**
     * Puts words that were noted elsewhere into the evidence of the criterion that is open, after
     * what stands there; false where no criterion is open.
     */
    public boolean useAsEvidence(String words) {
        return pages.isAttached() && pages.useAsEvidence(words);
    }

    private Pages pages(Filling filling) {
        return switch (filling) {
            case DRAFT -> new Pages(stored, numbers, filling, this::save, this::send);
            case CORRECTION ->
                    new Pages(
                            stored,
                            begun.data(),
                            begun.reason(),
                            numbers,
                            filling,
                            this::keepCorrection,
                            this::correct);
        };
    }

    private void save() {
        var data = pages.data();
        if (isUndecided() || stored.isSent() || data.equals(stored.data())) {
            return;
        }
        var result =
                desk.saveDraft(stored.id(), stored.rater(), stored.version(), data, getLocale());
        switch (result) {
            case SaveResult.Saved saved -> {
                stored = saved.scorecard();
                pages.tellStatus(translate("rubrics.form.saved"));
            }
            case SaveResult.ChangedMeanwhile changed -> settle(changed.current(), this::save);
            case SaveResult.AlreadySent sent -> showSentElsewhere(sent.sent());
            case SaveResult.NotFound gone -> showGone();
        }
    }

    private void send() {
        if (conflict != null) {
            conflict.focus();
            return;
        }
        var result =
                desk.send(stored.id(), stored.rater(), stored.version(), pages.data(), getLocale());
        switch (result) {
            case SendResult.Sent sent -> finish(sent.scorecard());
            case SendResult.Incomplete incomplete -> tell(incomplete.problems());
            case SendResult.ChangedMeanwhile changed -> settle(changed.current(), this::save);
            case SendResult.AlreadySent sent -> showSentElsewhere(sent.sent());
            case SendResult.NotFound gone -> showGone();
        }
    }

    private CorrectionDraft nothingBegun() {
        return new CorrectionDraft(CorrectionDraft.NONE, stored.data(), "");
    }

    private void keepCorrection() {
        var data = pages.data();
        var reason = pages.reason();
        if (isUndecided() || data.equals(begun.data()) && reason.equals(begun.reason())) {
            return;
        }
        var result =
                desk.keepCorrection(
                        stored.id(), stored.rater(), begun.version(), data, reason, getLocale());
        switch (result) {
            case KeepResult.Kept(var draft) -> {
                begun = draft;
                pages.tellStatus(translate("rubrics.form.saved"));
            }
            case KeepResult.ChangedMeanwhile(var current) -> settle(current);
            case KeepResult.NotFound() -> showGone();
        }
    }

    /** Another tab writes the same correction: a reason that both wrote is kept with both words. */
    private void settle(CorrectionDraft there) {
        var base = begun;
        var mine = pages.reason();
        begun = there;
        settle(base.data(), there.data(), this::keepCorrection);
        if (mine.equals(base.reason())) {
            pages.showReason(there.reason());
        } else if (!mine.equals(there.reason()) && !there.reason().equals(base.reason())) {
            pages.showReason(there.reason() + "\n" + mine);
        }
    }

    private void dropCorrection() {
        desk.dropCorrection(stored.id(), stored.rater());
        begun = nothingBegun();
        correcting = false;
        showSent();
    }

    private void correct() {
        if (conflict != null) {
            conflict.focus();
            return;
        }
        var result =
                desk.correct(
                        stored.id(),
                        stored.rater(),
                        stored.version(),
                        pages.data(),
                        pages.reason(),
                        getLocale());
        switch (result) {
            case CorrectResult.Corrected corrected -> finish(corrected.scorecard());
            case CorrectResult.Incomplete incomplete -> tell(incomplete.problems());
            case CorrectResult.ChangedMeanwhile changed ->
                    settle(changed.current(), this::keepCorrection);
            case CorrectResult.NotFound gone -> showGone();
        }
    }

    private void tell(List<Problem> problems) {
        pages.tellProblems(problems);
    }

    private void finish(Scorecard sent) {
        stored = sent;
        correcting = false;
        showSent();
        whenSent.accept(sent);
    }

    /** Another tab saved too: takes over what only it changed, and asks about what both changed. */
    private void settle(Scorecard there, Runnable then) {
        var base = stored.data();
        stored = there;
        settle(base, there.data(), then);
    }

    private void settle(ScorecardData base, ScorecardData there, Runnable then) {
        var merge = Merge.of(base, pages.data(), there);
        pages.show(merge.data());
        if (merge.conflicts().isEmpty()) {
            Notices.done(translate("rubrics.conflict.merged"));
            then.run();
            return;
        }
        var panel =
                new ConflictPanel(
                        stored.rubric(),
                        merge.conflicts(),
                        there,
                        numbers,
                        pages,
                        () -> decided(then));
        conflict = panel;
        getContent().addComponentAsFirst(panel);
        pages.tellStatus(translate("rubrics.conflict.waiting"));
    }

    private void decided(Runnable then) {
        if (conflict != null) {
            getContent().remove(conflict);
            conflict = null;
        }
        pages.tellStatus(translate("rubrics.form.saved"));
        pages.focusHeading();
        then.run();
    }

    /** Nothing is written while it is open which of two tabs counts. */
    private boolean isUndecided() {
        if (conflict != null) {
            conflict.refresh();
        }
        return conflict != null;
    }

    private void showPages() {
        getContent().removeAll();
        var promise =
                new Paragraph(
                        stored.isSent()
                                ? translate("rubrics.correct.promise")
                                : translate("rubrics.form.promise." + kind()));
        promise.addClassNames("rb-soft", "rb-small");
        getContent().add(pages, promise);
        if (stored.isSent()) {
            getContent()
                    .add(
                            Buttons.quiet(
                                    translate("rubrics.correct.drop"),
                                    click ->
                                            Confirm.before(
                                                    translate("rubrics.correct.drop-title"),
                                                    translate("rubrics.correct.drop-text"),
                                                    translate("rubrics.correct.drop"),
                                                    this::dropCorrection)));
        }
    }

    private void showSent() {
        var history =
                stored.corrected().isPresent()
                        ? desk.history(stored.id(), stored.rater())
                        : List.<Correction>of();
        show(
                "rubrics.sent.title." + kind(),
                "rubrics.sent.text",
                new ScorecardView(stored, numbers, history),
                Buttons.quiet(
                        translate(correcting ? "rubrics.correct.go-on" : "rubrics.correct.start"),
                        click -> startCorrection()));
    }

    private void startCorrection() {
        begun = desk.correctionDraft(stored.id(), stored.rater()).orElseGet(this::nothingBegun);
        pages = pages(Filling.CORRECTION);
        showPages();
        pages.focusHeading();
    }

    private void showSentElsewhere(Scorecard sent) {
        stored = sent;
        showSent();
        Notices.done(translate("rubrics.sent.elsewhere"));
    }

    private void showGone() {
        show("rubrics.gone.title", "rubrics.gone.text");
    }

    private void show(String titleKey, String textKey, Component... content) {
        var heading = new H2(translate(titleKey));
        heading.getElement().setAttribute("tabindex", "-1");
        var when = stored.sent().map(Formats.current()::dateTime).orElse("");
        getContent().removeAll();
        getContent().add(heading, new Paragraph(translate(textKey, Map.of("when", when))));
        getContent().add(content);
        heading.getElement().executeJs("this.focus()");
    }

    private Rater.Kind kind() {
        return stored.rater().kind();
    }
}
