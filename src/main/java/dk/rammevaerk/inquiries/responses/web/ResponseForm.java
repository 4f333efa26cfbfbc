package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.inquiries.responses.ResponseDraft;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** A new hearing response as the fields hold it. */
public record ResponseForm(
        String title,
        String asker,
        String question,
        String forum,
        String deadline,
        String inputsBy,
        Set<String> authorities,
        Set<String> approvers,
        String caseNumber) {
    private static final int LONGEST_TITLE = 200;

    public ResponseForm {
        authorities = Set.copyOf(authorities);
        approvers = Set.copyOf(approvers);
    }

    static ResponseForm blank(String forum, Set<String> authorities) {
        return new ResponseForm("", "", "", forum, "", "", authorities, Set.of(), "");
    }

    static ResponseForm of(MultiValueMap<String, String> fields) {
        return new ResponseForm(
                text(fields, "titel"),
                text(fields, "hvem"),
                text(fields, "tekst"),
                text(fields, "forum"),
                text(fields, "frist"),
                text(fields, "bidrag"),
                Set.copyOf(fields.getOrDefault("myndighed", List.of())),
                Set.copyOf(fields.getOrDefault("godkender", List.of())),
                text(fields, "sag"));
    }

    FormErrors check(Messages messages) {
        var errors = FormErrors.NONE;
        if (title.isEmpty()) errors = errors.with("titel", messages.of("consultations.error.title"));
        if (title.length() > LONGEST_TITLE) errors = errors.with("titel", messages.of("consultations.error.long"));
        if (asker.isEmpty()) errors = errors.with("hvem", messages.of("responses.error.asker"));
        if (question.isEmpty()) errors = errors.with("tekst", messages.of("responses.error.question"));
        var due = Typed.date(deadline);
        var inputs = Typed.date(inputsBy);
        if (due.isEmpty()) errors = errors.with("frist", messages.of("consultations.error.date"));
        if (inputs.isEmpty()) errors = errors.with("bidrag", messages.of("consultations.error.date"));
        if (due.isPresent() && inputs.isPresent() && inputs.get().isAfter(due.get())) {
            errors = errors.with("bidrag", messages.of("responses.error.inputs"));
        }
        if (authorities.isEmpty()) errors = errors.with("myndighed", messages.of("consultations.error.nobody"));
        if (!caseNumber.isEmpty() && CaseNumber.of(caseNumber).isEmpty()) {
            errors = errors.with("sag", messages.of("consultations.error.case"));
        }
        return errors;
    }

    /**
     * Empty when {@link #check} finds something.
     *
     * @param fora the codes of all fora in order
     */
    Optional<ResponseDraft> draft(List<String> fora) {
        return Typed.date(deadline).flatMap(due -> Typed.date(inputsBy)
                .filter(inputs -> !inputs.isAfter(due))
                .map(inputs -> new ResponseDraft(
                        title,
                        asker,
                        question,
                        forum,
                        due,
                        inputs,
                        authorities,
                        fora.stream().filter(approvers::contains).toList(),
                        caseNumber.isEmpty() ? null : caseNumber)));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replace("\r\n", "\n")
                .strip();
    }
}
