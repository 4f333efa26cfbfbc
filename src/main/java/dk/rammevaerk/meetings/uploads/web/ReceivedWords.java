package dk.rammevaerk.meetings.uploads.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.UploadRow;
import dk.rammevaerk.pages.UploadRow.Outcome;
import org.springframework.stereotype.Component;

/** Says in Danish what became of a file. */
@Component
public class ReceivedWords {
    private final Messages messages;

    ReceivedWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param href the kept file's page, or empty
     * @param numbersHref where somebody says what the numbers in a file are
     */
    public UploadRow row(Received received, String href, String numbersHref) {
        return switch (received) {
            case Received.Kept kept -> new UploadRow(kept.name(), message(received), Outcome.READ, href);
            case Received.NumberInText numbers ->
                new UploadRow(numbers.name(), message(received), Outcome.DOUBTFUL, numbersHref);
            default -> new UploadRow(received.name(), message(received), Outcome.REFUSED, "");
        };
    }

    /** Why a form does not take its file, where nobody is asked what the numbers in it are. */
    public String refusal(Received received) {
        return received instanceof Received.NumberInText numbers
                ? messages.of("uploads.cpr.refused", lines(numbers))
                : message(received);
    }

    public String message(Received received) {
        return switch (received) {
            case Received.Kept _ -> messages.of("uploads.kept");
            case Received.Empty _ -> messages.of("uploads.empty");
            case Received.WrongKind _ -> messages.of("uploads.kind");
            case Received.NoPicture _ -> messages.of("uploads.picture");
            case Received.NumberInName _ -> messages.of("uploads.cprName");
            case Received.NumberHidden _ -> messages.of("uploads.cprHidden");
            case Received.NumberInText numbers -> messages.of("uploads.cpr", lines(numbers));
        };
    }

    private static String lines(Received.NumberInText numbers) {
        return numbers.places().stream()
                .map(hit -> String.valueOf(hit.line()))
                .distinct()
                .limit(5)
                .collect(joining(", "));
    }
}
