package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.WrittenNumber;
import dk.rammevaerk.pages.Typed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the text of one cell was understood as.
 *
 * @param text the one way to write the value; as it was typed when it could not be read; empty when it may not be kept
 * @param value null when the cell is empty or could not be read
 * @param fault null when there is none; details as {@link FaultKind} says
 */
public record Reading(
        String text, @Nullable Value value, @Nullable FaultKind fault, List<String> details) {
    public static final int LONGEST_LINE = 500;
    public static final int LONGEST_TEXT = 10_000;

    /** What is longer is not kept even as it was typed: no workbook could bring it back. */
    static final int MOST_KEPT = 2 * LONGEST_TEXT;

    /** Services can be old. */
    private static final int EARLIEST = 1900;

    /** As many as a spreadsheet program keeps. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern GAP = Pattern.compile("[\\s\\h]");
    /** {@code 1 976} is 1976; {@code 2 3} is two numbers. */
    private static final Pattern SPACED = Pattern.compile("-?[\\s\\h]?\\d{1,3}(?:[\\s\\h]\\d{3})*(?:,\\d+)?");

    /** What no workbook and no database holds. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    public Reading {
        details = List.copyOf(details);
    }

    /** Reads an answer of a kind, as people type it, as a workbook holds it, and as this writes it. */
    public static Reading of(Kind.Single kind, String typed) {
        var text = cleaned(typed);
        if (text.isEmpty()) return new Reading("", null, null, List.of());
        if (text.length() > MOST_KEPT) {
            return new Reading("", null, FaultKind.TOO_LONG, List.of(String.valueOf(LONGEST_TEXT)));
        }
        if (!(kind instanceof Kind.Attachment) && !CprGuard.hits(text).isEmpty()) {
            return new Reading("", null, FaultKind.CPR, List.of());
        }
        return switch (kind) {
            case Kind.Numeric numeric -> number(numeric, text);
            case Kind.Day day -> day(text);
            case Kind.YesNo yesNo -> oneOf(ChoiceList.YES_NO, text);
            case Kind.OneOf one -> oneOf(one.list(), text);
            case Kind.SeveralOf several -> severalOf(several.list(), text);
            case Kind.Text words ->
                words.paragraphs() ? text(LONGEST_TEXT, text) : text(LONGEST_LINE, text.replaceAll("\\s*\n\\s*", " "));
            case Kind.Attachment file -> good(text, new Value.Words(text));
        };
    }

    /** The one way to write a number: decimal comma, no thousands. */
    public static String write(BigDecimal number) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    public Optional<Value> understood() {
        return Optional.ofNullable(value);
    }

    private static String cleaned(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return UNWRITABLE.matcher(lines).replaceAll("").strip();
    }

    private static Reading number(Kind.Numeric kind, String typed) {
        var text = typed.replace('\u2212', '-');
        var unit = kind.measured();
        if (!unit.isEmpty()
                && GAP.matcher(text).replaceAll(" ").endsWith(GAP.matcher(unit).replaceAll(" "))) {
            text = text.substring(0, text.length() - unit.length()).strip();
        }
        if (SPACED.matcher(text).matches()) text = GAP.matcher(text).replaceAll("");
        return switch (WrittenNumber.of(text)) {
            case WrittenNumber.Ambiguous(var whole, var decimal) ->
                wrong(typed, FaultKind.AMBIGUOUS_NUMBER, whole, decimal);
            case WrittenNumber.NotANumber() -> wrong(typed, FaultKind.NOT_A_NUMBER);
            case WrittenNumber.Exact(var number) -> number(kind, typed, number);
        };
    }

    private static Reading number(Kind.Numeric kind, String typed, BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (Math.max(plain.precision(), plain.precision() - plain.scale()) > MOST_DIGITS)
            return wrong(typed, FaultKind.TOO_LARGE);
        if (Math.max(0, plain.scale()) > kind.decimals()) {
            return wrong(typed, FaultKind.TOO_MANY_DECIMALS, String.valueOf(kind.decimals()));
        }
        return good(write(number), new Value.Numeric(number));
    }

    private static Reading day(String typed) {
        return Typed.date(typed, EARLIEST)
                .map(date -> good(date.toString(), new Value.Day(date)))
                .orElseGet(() -> wrong(typed, FaultKind.NOT_A_DATE));
    }

    private static Reading oneOf(ChoiceList list, String typed) {
        return list.find(typed)
                .map(choice -> good(choice.name(), new Value.Words(choice.name())))
                .orElseGet(() -> noSuchChoice(list, typed));
    }

    /** Names parted by spaces, or labels parted by semicolons. */
    private static Reading severalOf(ChoiceList list, String typed) {
        var names = Arrays.asList(typed.split("\\s+"));
        if (names.stream().allMatch(name -> list.named(name).isPresent())) return chosen(list, names);
        var whole = list.find(typed);
        if (whole.isPresent()) return chosen(list, List.of(whole.get().name()));
        var found = Arrays.stream(typed.contains(";") ? typed.split(";") : typed.split("\\s+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(list::find)
                .toList();
        if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) return noSuchChoice(list, typed);
        return chosen(list, found.stream().map(one -> one.orElseThrow().name()).toList());
    }

    private static Reading chosen(ChoiceList list, List<String> names) {
        var inOrder = list.choices().stream()
                .map(Choice::name)
                .filter(names::contains)
                .toList();
        return good(String.join(" ", inOrder), new Value.Chosen(new LinkedHashSet<>(names)));
    }

    private static Reading text(int longest, String typed) {
        return typed.length() > longest
                ? wrong(typed, FaultKind.TOO_LONG, String.valueOf(longest))
                : good(typed, new Value.Words(typed));
    }

    private static Reading noSuchChoice(ChoiceList list, String typed) {
        var labels = list.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
        return wrong(typed, FaultKind.NO_SUCH_CHOICE, labels);
    }

    private static Reading good(String text, Value value) {
        return new Reading(text, value, null, List.of());
    }

    private static Reading wrong(String typed, FaultKind fault, String... details) {
        return new Reading(typed, null, fault, List.of(details));
    }
}
