package app.rebound.interviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Splits pasted notes or a transcript into questions and answers: by who speaks, by numbers and
 * bullets, or by question marks, whichever the text has. A proposal, to be corrected by hand.
 */
public final class Transcript {

    private static final Set<String> ASKING =
            Set.of("q", "question", "frage", "f", "interviewer", "interviewerin", "they", "them");
    private static final Set<String> ANSWERING =
            Set.of(
                    "a",
                    "answer",
                    "antwort",
                    "me",
                    "i",
                    "ich",
                    "candidate",
                    "bewerber",
                    "bewerberin");
    private static final Set<String> REACTING = Set.of("reaction", "reaktion");
    private static final Set<String> IMPERATIVES =
            Set.of(
                    "tell",
                    "describe",
                    "walk",
                    "talk",
                    "give",
                    "explain",
                    "name",
                    "take",
                    "imagine",
                    "erzählen",
                    "beschreiben",
                    "nennen",
                    "schildern",
                    "erklären",
                    "stellen",
                    "geben");

    private static final Pattern TIMING =
            Pattern.compile("^(WEBVTT.*|\\d+|[\\d:.,]+\\s*-->\\s*[\\d:.,]+.*)$");
    private static final Pattern TIME =
            Pattern.compile("[\\[(]?\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?\\b[\\])]?");
    private static final Pattern LABEL =
            Pattern.compile("^(\\p{L}[\\p{L} .'’-]{0,40}?)\\s*(?:#?\\d{1,3})?\\s*:\\s*(.*)$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[Qq])?\\(?\\d{1,3}\\s*[.):]\\s*(.*)$");
    private static final Pattern BULLET = Pattern.compile("^[-*•–·]\\s+(.*)$");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]*[.!?…]+[\"”“»]?|[^.!?…]+$");

    private Transcript() {}

    private enum Voice {
        ASKS,
        ANSWERS,
        REACTS
    }

    private record Turn(String speaker, String text) {}

    /** The questions of {@code pasted} in their order; text without any is one answer. */
    public static List<JottingData> split(String pasted) {
        var lines =
                pasted.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !isTiming(line))
                        .toList();
        var turns = turns(lines);
        if (turns != null) {
            return bySpeakers(turns);
        }
        if (lines.stream().anyMatch(line -> NUMBERED.matcher(line).matches())) {
            return byMarks(lines, NUMBERED);
        }
        if (lines.stream().filter(line -> BULLET.matcher(line).matches()).count() > 1) {
            return byBullets(lines);
        }
        return byQuestionMarks(lines);
    }

    private static boolean isTiming(String line) {
        return TIMING.matcher(line).matches();
    }

    /** What each speaker says, or null where nobody is named. */
    private static @Nullable List<Turn> turns(List<String> lines) {
        var turns = new ArrayList<Turn>();
        var named = 0;
        for (var line : lines) {
            var plain = TIME.matcher(line).replaceAll(" ").strip();
            var label = LABEL.matcher(plain);
            if (label.matches() && isName(label.group(1))) {
                named++;
                turns.add(new Turn(label.group(1).strip(), label.group(2).strip()));
            } else if (!plain.isEmpty() && !plain.equals(line) && words(plain) <= 4) {
                // "Ana Silva  0:02:13" on a line of its own, as meeting tools write it.
                named++;
                turns.add(new Turn(plain, ""));
            } else if (!turns.isEmpty()) {
                var last = turns.removeLast();
                turns.add(new Turn(last.speaker(), join(last.text(), line)));
            } else {
                return null;
            }
        }
        return named > 1 || (named == 1 && isKnown(turns.getFirst().speaker())) ? turns : null;
    }

    private static boolean isName(String label) {
        return isKnown(label) || words(label) <= 3;
    }

    private static boolean isKnown(String speaker) {
        return known(speaker) != null;
    }

    private static @Nullable Voice known(String speaker) {
        var name = speaker.toLowerCase(Locale.ROOT);
        if (ASKING.contains(name)) {
            return Voice.ASKS;
        }
        if (ANSWERING.contains(name)) {
            return Voice.ANSWERS;
        }
        return REACTING.contains(name) ? Voice.REACTS : null;
    }

    private static List<JottingData> bySpeakers(List<Turn> turns) {
        var voices = voices(turns);
        var found = new Found();
        for (var turn : turns) {
            switch (voices.getOrDefault(turn.speaker(), Voice.ASKS)) {
                case ANSWERS -> found.answer(turn.text());
                case REACTS -> found.react(turn.text());
                case ASKS -> {
                    if (isKnown(turn.speaker()) || asks(turn.text())) {
                        found.ask(turn.text());
                    } else {
                        found.react(turn.text());
                    }
                }
            }
            found.endLine();
        }
        return found.all();
    }

    /** Who asks and who answers: by name where that says it, else whoever asks least answers. */
    private static Map<String, Voice> voices(List<Turn> turns) {
        var voices = new HashMap<String, Voice>();
        var share = new HashMap<String, double[]>();
        for (var turn : turns) {
            var known = known(turn.speaker());
            if (known != null) {
                voices.put(turn.speaker(), known);
            } else {
                var counts = share.computeIfAbsent(turn.speaker(), one -> new double[2]);
                counts[0] += asks(turn.text()) ? 1 : 0;
                counts[1]++;
            }
        }
        if (!voices.containsValue(Voice.ANSWERS) && share.size() > (voices.isEmpty() ? 1 : 0)) {
            share.entrySet().stream()
                    .min((one, other) ->
                            Double.compare(
                                    one.getValue()[0] / one.getValue()[1],
                                    other.getValue()[0] / other.getValue()[1]))
                    .ifPresent(least -> voices.put(least.getKey(), Voice.ANSWERS));
        }
        return voices;
    }

    private static boolean asks(String text) {
        return sentences(text).anyMatch(sentence -> isQuestion(sentence) || isImperative(sentence));
    }

    private static boolean isQuestion(String sentence) {
        return sentence.replaceAll("[\"”“»]+$", "").endsWith("?");
    }

    private static boolean isImperative(String sentence) {
        var words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return words.length > 2 && IMPERATIVES.contains(words[0].isEmpty() ? words[1] : words[0]);
    }

    private static List<JottingData> byMarks(List<String> lines, Pattern mark) {
        var found = new Found();
        for (var line : lines) {
            var marked = mark.matcher(line);
            if (marked.matches()) {
                question(found, marked.group(1).strip());
            } else {
                found.answer(bare(line));
            }
            found.endLine();
        }
        return found.all();
    }

    /** Where some bullets are questions the others answer them; else each is a question. */
    private static List<JottingData> byBullets(List<String> lines) {
        if (lines.stream().noneMatch(Transcript::isQuestion)) {
            return byMarks(lines, BULLET);
        }
        var found = new Found();
        for (var line : lines) {
            if (isQuestion(line)) {
                found.ask(bare(line));
            } else {
                found.answer(bare(line));
            }
            found.endLine();
        }
        return found.all();
    }

    /** A question, and after its question mark or dash the answer on the same line. */
    private static void question(Found found, String line) {
        var end = line.indexOf('?') + 1;
        if (end > 0 && end < line.length()) {
            found.ask(line.substring(0, end));
            found.answer(line.substring(end).replaceFirst("^[\\s–—:-]+", ""));
        } else {
            found.ask(line);
        }
    }

    private static List<JottingData> byQuestionMarks(List<String> lines) {
        var found = new Found();
        for (var line : lines) {
            sentences(bare(line))
                    .forEach(sentence -> {
                        if (isQuestion(sentence)) {
                            found.ask(sentence);
                        } else {
                            found.answer(sentence);
                        }
                    });
            found.endLine();
        }
        return found.all();
    }

    private static String bare(String line) {
        var bullet = BULLET.matcher(line);
        return bullet.matches() ? bullet.group(1).strip() : line;
    }

    private static Stream<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(match -> match.group().strip())
                .filter(sentence -> !sentence.isEmpty());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String join(String before, String after) {
        return (before + " " + after).strip();
    }

    /** Gathers question after question. */
    private static class Found {

        private final List<JottingData> all = new ArrayList<>();
        private String asked = "";
        private final StringBuilder answered = new StringBuilder();
        private final StringBuilder reaction = new StringBuilder();
        private boolean newLine;

        void ask(String text) {
            if (text.isBlank()) {
                return;
            }
            if (!newLine && answered.isEmpty() && reaction.isEmpty()) {
                asked = join(asked, text);
            } else {
                take();
                asked = text.strip();
            }
            newLine = false;
        }

        void answer(String text) {
            append(answered, text);
        }

        void react(String text) {
            if (asked.isEmpty()) {
                return;
            }
            append(reaction, text);
        }

        /** What comes next was not said in the same breath. */
        void endLine() {
            newLine = true;
        }

        private void append(StringBuilder to, String text) {
            if (!text.isBlank()) {
                if (!to.isEmpty()) {
                    to.append(newLine ? "\n" : " ");
                }
                newLine = false;
                to.append(text.strip());
            }
        }

        private void take() {
            if (!asked.isEmpty() || !answered.isEmpty()) {
                all.add(new JottingData(asked, answered.toString(), reaction.toString(), ""));
            }
            asked = "";
            answered.setLength(0);
            reaction.setLength(0);
        }

        List<JottingData> all() {
            take();
            return List.copyOf(all);
        }
    }
}
