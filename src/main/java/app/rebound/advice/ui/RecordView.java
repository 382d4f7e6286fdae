package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.RecordEntry;
import app.rebound.advice.RecordResult;
import app.rebound.advice.WorryRecord;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Autosave;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Prose;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviews;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of what worries the person: entries are added and never changed. Beside it neutral
 * words on where to turn, and no verdict.
 */
@Route(AdviceRoutes.RECORD)
@PermitAll
class RecordView extends InterviewPage {

    private static final int PAGE = 20;

    private final WorryRecord record;
    private final Changes changes;
    private final CurrentPerson person;
    private final JsonMapper json;
    private final Div entries = new Div();
    private final Div downloads = new Div();
    private final Button more =
            Buttons.secondary(translate("advice.record.more"), click -> showMore());
    private final TextArea words = new TextArea(translate("advice.record.words"));
    private @Nullable Interview interview;
    private List<RecordEntry> newest = List.of();
    private int pages;

    RecordView(
            Interviews interviews,
            WorryRecord record,
            Changes changes,
            CurrentPerson person,
            JsonMapper json,
            Clock clock) {
        super(interviews, clock, person.id(), "advice.record.title");
        this.record = record;
        this.changes = changes;
        this.person = person;
        this.json = json;
        entries.getElement().setAttribute("role", "list");
        entries.getElement().setAttribute("aria-label", translate("advice.record.title"));
    }

    @Override
    Found show(Interview found, BeforeEnterEvent event) {
        removeAll();
        interview = found;
        downloads.removeAll();
        downloads.add(new RecordDownloads(record, owner, found, json));
        var listed = new Card(new H2(translate("advice.record.entries")), entries, more, downloads);
        listed.addClassName("rb-stack");
        add(
                back(AdviceRoutes.sense(found.id()), translate("interviews.step.MAKE_SENSE")),
                new PageHeader(translate("advice.record.title"), translate("advice.record.lead")),
                form(found),
                listed,
                new Signposts());
        readAgain();
        changes.follow(this, Interviews.topic(found.id()), this::readAgain);
        return Found.YES;
    }

    private Card form(Interview found) {
        words.setId("text-record-" + found.id().value());
        words.setMaxLength(RecordEntry.LONGEST);
        words.setMinRows(4);
        words.setHelperText(translate("advice.record.words.help"));
        var kept = new Autosave(owner.value() + "/record-" + found.id().value(), words, 0);
        kept.onRecovered(unsent -> words.setValue(unsent.text()));
        var on = Parts.day(translate("advice.record.on"), null, today());
        var card =
                new Card(
                        new H2(translate("advice.record.add")),
                        on,
                        words,
                        kept,
                        Parts.soft(translate("advice.record.final")),
                        Parts.actions(
                                Buttons.primary(
                                        translate("advice.record.keep"),
                                        click -> keep(found, on, kept))));
        card.addClassName("rb-stack");
        return card;
    }

    private void keep(Interview found, DatePicker on, Autosave kept) {
        if (on.isInvalid()) {
            on.focus();
            return;
        }
        switch (record.add(owner, found.id(), on.getValue(), words.getValue())) {
            case RecordResult.Added added -> {
                kept.discard();
                words.clear();
                words.setInvalid(false);
                on.clear();
                words.focus();
                Notices.done(translate("advice.record.added"));
                readAgain();
            }
            case RecordResult.Empty() -> {
                words.setErrorMessage(translate("advice.record.empty"));
                words.setInvalid(true);
                words.focus();
            }
            case RecordResult.NotFound() -> Notices.problem(translate("advice.gone"));
        }
    }

    private void readAgain() {
        if (interview == null || person.optionalId().isEmpty()) {
            return;
        }
        var now = record.of(owner, interview.id(), PageRequest.of(0, PAGE));
        if (now.equals(newest) && pages > 0) {
            return;
        }
        newest = now;
        pages = 1;
        entries.removeAll();
        if (now.isEmpty()) {
            entries.add(Parts.soft(translate("advice.record.none")));
        }
        now.stream().map(RecordView::row).forEach(entries::add);
        more.setVisible(now.size() == PAGE);
        downloads.setVisible(!now.isEmpty());
    }

    private void showMore() {
        if (interview != null) {
            var next = record.of(owner, interview.id(), PageRequest.of(pages++, PAGE));
            next.stream().map(RecordView::row).forEach(entries::add);
            more.setVisible(next.size() == PAGE);
        }
    }

    private static Prose row(RecordEntry entry) {
        var formats = Formats.current();
        var written =
                translate(
                        "advice.record.written", Map.of("at", formats.dateTime(entry.writtenAt())));
        var happened = entry.happenedOn();
        var when =
                happened == null
                        ? written
                        : translate(
                                "advice.record.happened",
                                Map.of("day", formats.date(happened), "written", written));
        return Prose.begin("div", "rb-record-entry")
                .with("role", "listitem")
                .line("p", "rb-pre", entry.words())
                .line("p", "rb-soft rb-small", when)
                .done();
    }
}
