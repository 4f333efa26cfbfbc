package dk.rammevaerk.inquiries;

import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the inquiries waits for the actor: the front page's question. */
@Service
public class InquiriesOwed {
    private final Inquiries inquiries;
    private final Registrars registrars;
    private final Messages messages;

    InquiriesOwed(Inquiries inquiries, Registrars registrars, Messages messages) {
        this.inquiries = inquiries;
        this.registrars = registrars;
        this.messages = messages;
    }

    /** The answers that the actor's own authority owes. */
    @Transactional(readOnly = true)
    public List<Owed> ofMyAuthority() {
        var own = registrars.authorities();
        var today = inquiries.today();
        if (own.isEmpty()) return List.of();
        return taking().flatMap(
                        inquiry -> inquiry.those(one -> own.contains(one.authority()) && !one.isAnswered()).stream()
                                .map(one -> new Owed(
                                        messages.of("inquiries.owed." + inquiry.kind(), one.name(), inquiry.title()),
                                        inquiry.answersHref() + "/" + one.authority(),
                                        one.due(),
                                        one.isOverdue(today))))
                .toList();
    }

    /** For the secretariat: which authorities have not answered, and what it has not replied to. */
    @Transactional(readOnly = true)
    public List<Owed> ofTheSecretariat() {
        if (!registrars.isSecretariat()) return List.of();
        return taking().flatMap(inquiry -> Stream.concat(missing(inquiry), unreplied(inquiry)))
                .toList();
    }

    private Stream<Inquiry> taking() {
        return inquiries.all().stream().filter(inquiry -> inquiry.state().takesAnswers());
    }

    private Stream<Owed> missing(Inquiry inquiry) {
        int missing = inquiry.missing().size();
        if (missing == 0) return Stream.empty();
        return Stream.of(new Owed(
                messages.of("inquiries.missing", inquiry.title(), missing),
                inquiry.answersHref(),
                inquiry.window().deadline(),
                inquiries.today().isAfter(inquiry.lastDay())));
    }

    private Stream<Owed> unreplied(Inquiry inquiry) {
        if (!inquiry.kind().isRepliedTo() || inquiry.unreplied() == 0) return Stream.empty();
        return Stream.of(new Owed(
                messages.of("inquiries.unreplied", inquiry.title(), inquiry.unreplied()),
                inquiry.answersHref(),
                inquiry.window().deadline(),
                false));
    }
}
