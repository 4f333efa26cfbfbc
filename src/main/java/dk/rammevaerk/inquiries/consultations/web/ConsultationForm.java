package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.consultations.ConsultationDraft;
import dk.rammevaerk.inquiries.consultations.ConsultationText;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** A consultation as the fields hold it. */
public record ConsultationForm(
        String title,
        String forum,
        String opens,
        String deadline,
        String audience,
        Set<String> authorities,
        String text,
        String caseNumber) {
    static final int LONGEST_TITLE = 200;

    public ConsultationForm {
        authorities = Set.copyOf(authorities);
    }

    static ConsultationForm blank(String forum, LocalDate today, List<String> authorities) {
        return new ConsultationForm(
                "", forum, today.toString(), "", AnswerAudience.ALL_INSIDE.name(), Set.copyOf(authorities), "", "");
    }

    static ConsultationForm of(Heard heard) {
        var inquiry = heard.inquiry();
        return new ConsultationForm(
                heard.consultation().title(),
                inquiry.forum(),
                inquiry.window().opens().toString(),
                inquiry.window().deadline().toString(),
                inquiry.audience().name(),
                Set.copyOf(
                        inquiry.answers().stream().map(one -> one.authority()).toList()),
                heard.consultation().text().markdown(),
                Objects.requireNonNullElse(heard.consultation().caseNumber(), ""));
    }

    static ConsultationForm of(MultiValueMap<String, String> fields) {
        return new ConsultationForm(
                text(fields, "titel"),
                text(fields, "forum"),
                text(fields, "aabner"),
                text(fields, "frist"),
                text(fields, "laeses"),
                Set.copyOf(fields.getOrDefault("myndighed", List.of())),
                text(fields, "tekst"),
                text(fields, "sag"));
    }

    FormErrors check(Messages messages) {
        var errors = FormErrors.NONE;
        if (title.isEmpty()) errors = errors.with("titel", messages.of("consultations.error.title"));
        if (title.length() > LONGEST_TITLE) errors = errors.with("titel", messages.of("consultations.error.long"));
        var from = Typed.date(opens);
        var to = Typed.date(deadline);
        if (from.isEmpty()) errors = errors.with("aabner", messages.of("consultations.error.date"));
        if (to.isEmpty()) errors = errors.with("frist", messages.of("consultations.error.date"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors = errors.with("frist", messages.of("consultations.error.window"));
        }
        if (authorities.isEmpty()) errors = errors.with("myndighed", messages.of("consultations.error.nobody"));
        if (text.isEmpty()) errors = errors.with("tekst", messages.of("consultations.error.text"));
        if (!caseNumber.isEmpty() && CaseNumber.of(caseNumber).isEmpty()) {
            errors = errors.with("sag", messages.of("consultations.error.case"));
        }
        return errors;
    }

    /** Empty when {@link #check} finds something. */
    Optional<ConsultationDraft> draft() {
        return Typed.date(opens).flatMap(from -> Typed.date(deadline)
                .filter(to -> !to.isBefore(from))
                .map(to -> new ConsultationDraft(
                        title,
                        forum,
                        new Window(from, to),
                        audience.equals(AnswerAudience.SECRETARIAT_AND_OWN.name())
                                ? AnswerAudience.SECRETARIAT_AND_OWN
                                : AnswerAudience.ALL_INSIDE,
                        authorities,
                        new ConsultationText(text),
                        caseNumber.isEmpty() ? null : caseNumber)));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replace("\r\n", "\n")
                .strip();
    }
}
