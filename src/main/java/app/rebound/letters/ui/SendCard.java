package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.DateField;
import app.rebound.letters.Letter;
import app.rebound.letters.Mailto;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The ways out: mail program, copy, text file; and that it was sent, which we can't know. */
class SendCard extends Card {

    /** What the person says here. */
    interface Choices {

        void sendBy(@Nullable LocalDate day);

        void sent(LocalDate on);
    }

    private final Anchor mail = new Anchor();
    private final Div tooLong = new Div();
    private final Anchor emptyMail = new Anchor("", translate("letters.send.mail-empty"));
    private final CopyButton copy;
    private final String reach;

    /**
     * @param field where the text is written
     * @param saved reads what is on disk now
     */
    SendCard(
            Letter letter,
            Component field,
            LocalDate today,
            Supplier<String> saved,
            Choices choices) {
        this.reach = letter.toReach();
        this.copy = new CopyButton(letter.body());
        addClassName("rb-letter-send");
        copy.follow(field);
        mail.setText(translate("letters.send.mail"));
        mail.addClassName("rb-button-link");
        tooLong.add(LetterWords.soft(translate("letters.send.too-long")), emptyMail);
        tooLong.getElement().setAttribute("role", "status");
        var ways = new Div(mail, copy, save(letter, saved));
        ways.addClassName("rb-actions");
        add(new H2(translate("letters.send")));
        if (letter.purpose().kind().isPresent()) {
            add(day("letters.send-by", letter.sendBy(), choices::sendBy));
        }
        var on = day("letters.send.on", today, day -> {});
        on.setMax(today);
        var done =
                Buttons.secondary(
                        translate("letters.send.done"),
                        click -> {
                            var day = on.getValue();
                            choices.sent(day == null || on.isInvalid() ? today : day);
                        });
        var record = new Div(on, done);
        record.addClassName("rb-letter-record");
        add(ways, tooLong, record);
        show(letter.subject(), letter.body());
    }

    /** From here on this is what is sent, copied or saved. */
    final void show(String subject, String body) {
        var link = Mailto.of(reach, subject, body);
        link.ifPresent(mail::setHref);
        mail.setVisible(link.isPresent());
        emptyMail.setHref(Mailto.withoutText(reach, subject));
        tooLong.setVisible(link.isEmpty());
        copy.copies(body);
    }

    private static DatePicker day(
            String key, @Nullable LocalDate value, Consumer<LocalDate> chosen) {
        var day = new DateField(translate(key));
        day.setValue(value);
        day.setLocale(Formats.current().locale());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && !day.isInvalid()) {
                chosen.accept(change.getValue());
            }
        });
        return day;
    }

    /** Saves the text as a file; also stands beside a letter that was sent. */
    static Anchor save(Letter letter, Supplier<String> saved) {
        var file = letter.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        DownloadHandler text = event -> write(event, file + ".txt", saved.get());
        var link = new Anchor(text, translate("letters.send.save"));
        link.getElement().setAttribute("download", file + ".txt");
        link.addClassName("rb-button-link");
        return link;
    }

    private static void write(DownloadEvent event, String file, String text) throws IOException {
        event.setFileName(file);
        event.setContentType("text/plain;charset=utf-8");
        event.getOutputStream()
                .write(text.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
