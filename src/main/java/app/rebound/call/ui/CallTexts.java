package app.rebound.call.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words that the parts in the browser say, as {@code frontend/call/texts.ts} names them. */
final class CallTexts {

    /** What can be between a person and their camera or microphone. */
    private static final List<String> TROUBLES =
            List.of(
                    "camera",
                    "microphone",
                    "both",
                    "tryAgain",
                    "insecure",
                    "unsupported",
                    "policy",
                    "refused",
                    "dismissed",
                    "system",
                    "missing",
                    "busy",
                    "unplugged",
                    "replaced",
                    "unknown");

    private static final List<String> CHOICES =
            List.of(
                    "chooseCamera",
                    "chooseMicrophone",
                    "chooseSpeaker",
                    "unnamedDevice",
                    "cameraOn",
                    "cameraOff",
                    "ask",
                    "asking");

    private CallTexts() {}

    static ObjectNode ofMirror() {
        return named(
                Stream.concat(
                        TROUBLES.stream(),
                        Stream.of("asking", "showMirror", "hideMirror", "mirrorPicture")));
    }

    static ObjectNode ofCheck() {
        return named(
                Stream.of(
                                TROUBLES.stream(),
                                CHOICES.stream(),
                                Stream.of(
                                        "askWhy",
                                        "microphoneOn",
                                        "microphoneOff",
                                        "saySomething",
                                        "weHearYou",
                                        "microphoneIsOff",
                                        "cameraIsOff",
                                        "yourPicture",
                                        "playSound"))
                        .flatMap(texts -> texts));
    }

    static ObjectNode ofCall() {
        return named(
                Stream.of(
                                TROUBLES.stream(),
                                CHOICES.stream(),
                                Stream.of(
                                        "you",
                                        "mute",
                                        "unmute",
                                        "devices",
                                        "leave",
                                        "connecting",
                                        "connected",
                                        "reconnecting",
                                        "lost",
                                        "lostHint",
                                        "muted",
                                        "cameraIsOff",
                                        "without",
                                        "alone",
                                        "went",
                                        "turnOnSound",
                                        "left",
                                        "rejoin",
                                        "full",
                                        "elsewhere",
                                        "comeBack",
                                        "tryPlace"))
                        .flatMap(texts -> texts));
    }

    private static ObjectNode named(Stream<String> names) {
        var texts = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> texts.put(name, translate("call." + name)));
        return texts;
    }
}
