package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.Jotting;
import app.rebound.lessons.OutsideFactor;
import app.rebound.letters.Block;
import app.rebound.letters.Disclosure;
import app.rebound.letters.Letter;
import app.rebound.letters.LetterId;
import app.rebound.letters.LetterLength;
import app.rebound.letters.LetterResult;
import app.rebound.letters.Letters;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A draft: its text, saved at every pause, and beside it what is in it and how it is sent. */
class LetterEditor extends Div implements BlocksCard.Choices, SendCard.Choices {

    private static final int PAUSE_MILLIS = 500;

    private final Letters letters;
    private final Person person;
    private final PersonId owner;
    private final LetterId id;
    private final Letter draft;
    private final Consumer<LocalDate> send;
    private final LocalDate today;
    private final KeptText subject;
    private final KeptText body;
    private final BlocksCard blocks;
    private final SendCard sending;
    private final Card late;
    private final Paragraph length = LetterWords.soft("");
    private final Paragraph gaps = LetterWords.soft("");

    LetterEditor(
            Letters letters,
            Person person,
            Letter draft,
            List<Jotting> asked,
            LocalDate today,
            Consumer<LocalDate> send) {
        this.letters = letters;
        this.person = person;
        this.owner = person.id();
        this.id = draft.id();
        this.draft = draft;
        this.today = today;
        this.send = send;
        subject =
                kept(
                        "letters.subject",
                        draft.subject(),
                        Letter.LONGEST_SUBJECT,
                        Letter::subject,
                        typed -> letters.writeSubject(owner, id, typed.seen(), typed.text()));
        body =
                kept(
                        "letters.body",
                        draft.body(),
                        Letter.LONGEST,
                        Letter::body,
                        typed -> letters.write(owner, id, typed.seen(), typed.text()));
        follow(subject.area(), 1);
        follow(body.area(), 14);
        length.getElement().setAttribute("aria-live", "polite");
        gaps.addClassName("rb-letter-gaps");
        var under = new Div(length, body.savedLine());
        under.addClassName("rb-letter-under");
        late = new LateCard(draft.interview());
        blocks = new BlocksCard(draft, asked, letters.strengths(owner), this);
        blocks.setVisible(!draft.purpose().choices().isEmpty());
        sending = new SendCard(draft, body.area(), today, this::savedText, this);
        var text = new Card(subject, body, under, gaps);
        text.addClassName("rb-letter-text");
        var columns = new Div(new Div(text, sending), blocks);
        columns.addClassName("rb-columns");
        add(late, columns);
        count();
        late.setVisible(draft.isLate(person, today));
    }

    /** Shows what another window did to it. */
    void show(Letter letter) {
        subject.show(letter.subject(), letter.version());
        body.show(letter.body(), letter.version());
        blocks.show(letter);
        late.setVisible(letter.isLate(person, today));
    }

    @Override
    public void putIn(Block block) {
        chosen(letters.putIn(owner, id, block));
    }

    @Override
    public void takeOut(Block block) {
        chosen(letters.takeOut(owner, id, block));
    }

    @Override
    public void isAbout(UUID jotting) {
        chosen(letters.isAbout(owner, id, jotting));
    }

    @Override
    public void carries(String strength) {
        chosen(letters.carries(owner, id, strength));
    }

    @Override
    public void disclose(Disclosure disclosure, OutsideFactor factor) {
        chosen(letters.disclose(owner, id, disclosure, factor));
    }

    @Override
    public void sendBy(@Nullable LocalDate day) {
        if (letters.sendBy(owner, id, day) instanceof LetterResult.Saved(var letter)) {
            late.setVisible(letter.isLate(person, today));
        }
    }

    @Override
    public void sent(LocalDate on) {
        send.accept(on);
    }

    private void chosen(LetterResult result) {
        switch (result) {
            case LetterResult.Saved(var letter) -> took(letter);
            case LetterResult.TextKept(var letter) -> {
                took(letter);
                Notices.done(translate("letters.text-kept"));
            }
            case LetterResult.ChangedMeanwhile(var letter) -> took(letter);
            case LetterResult.AlreadySent ignored ->
                    Notices.problem(translate("letters.already-sent"));
            case LetterResult.NotFound ignored -> Notices.problem(translate("letters.gone"));
        }
    }

    private void took(Letter letter) {
        if (!letter.body().equals(body.text())) {
            body.type(letter.body());
        }
        blocks.show(letter);
        count();
    }

    private KeptText kept(
            String labelKey,
            String text,
            int longest,
            Function<Letter, String> part,
            Function<KeptText.Typed, LetterResult> write) {
        return new KeptText(
                translate(labelKey),
                owner.value() + "/" + id.value() + "-" + labelKey.replace('.', '-'),
                text,
                draft.version(),
                longest,
                typed ->
                        switch (write.apply(typed)) {
                            case LetterResult.Saved(var letter) ->
                                    new Saving.Saved(letter.version());
                            case LetterResult.TextKept(var letter) ->
                                    new Saving.Saved(letter.version());
                            case LetterResult.ChangedMeanwhile(var letter) ->
                                    new Saving.ChangedMeanwhile(
                                            part.apply(letter), letter.version());
                            case LetterResult.AlreadySent(var letter) ->
                                    new Saving.ChangedMeanwhile(
                                            part.apply(letter), letter.version());
                            case LetterResult.NotFound ignored -> new Saving.Gone();
                        });
    }

    private void follow(TextArea area, int rows) {
        area.setMinRows(rows);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> count());
    }

    private void count() {
        var text = body.text();
        var words = LetterLength.words(text);
        var fit = LetterLength.of(draft.purpose(), words);
        length.setText(
                translate("letters.words", Map.of("count", words, "advice", translate(fit.key()))));
        length.setClassName("rb-letter-too-long", fit == LetterLength.TOO_LONG);
        gaps.setText(translate("letters.gaps", Map.of("count", LetterLength.gaps(text))));
        sending.show(subject.text(), text);
    }

    private String savedText() {
        return letters.find(owner, id).map(Letter::body).orElse("");
    }
}
