package dk.rammevaerk.inquiries.consultations;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.consultations.Consultation.Attachment;
import dk.rammevaerk.kernel.Slug;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consultations, seen by whoever sees their inquiries. The secretariat writes them. */
@Service
public class Consultations {
    private final ConsultationStore store;
    private final Inquiries inquiries;
    private final CurrentActor currentActor;

    Consultations(ConsultationStore store, Inquiries inquiries, CurrentActor currentActor) {
        this.store = store;
        this.inquiries = inquiries;
        this.currentActor = currentActor;
    }

    /** A consultation with what is asked and answered. */
    public record Heard(Consultation consultation, Inquiry inquiry) {}

    @Transactional(readOnly = true)
    public Optional<Heard> find(String slug) {
        return store.find(slug).flatMap(one -> inquiries.find(one.id()).map(inquiry -> new Heard(one, inquiry)));
    }

    /** All that the actor may see, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<Heard> all() {
        var consultations = store.all().stream().collect(toMap(Consultation::id, one -> one));
        return inquiries.all().stream()
                .flatMap(inquiry -> Optional.ofNullable(consultations.get(inquiry.subject())).stream()
                        .map(one -> new Heard(one, inquiry)))
                .toList();
    }

    /**
     * Writes a new one; nobody is asked yet.
     *
     * @return its name in addresses
     */
    @Transactional
    public String write(ConsultationDraft draft) {
        requireSecretariat();
        var slug = Slug.of(draft.title(), store::isTaken);
        var id = store.insert(slug, draft.title(), draft.text().markdown(), draft.caseNumber());
        inquiries.draft(opening(id, slug, draft));
        return slug;
    }

    /**
     * Writes a draft anew.
     *
     * @throws InquiryChangedMeanwhile when somebody else did first
     * @throws InquiryStepRefused when the authorities have been asked already
     */
    @Transactional
    public void rewrite(String slug, int version, ConsultationDraft draft) {
        var heard = writable(slug);
        var consultation = heard.consultation();
        if (!store.update(
                consultation.id(), version, draft.title(), draft.text().markdown(), draft.caseNumber())) {
            throw new InquiryChangedMeanwhile();
        }
        inquiries.redraft(
                opening(consultation.id(), slug, draft), heard.inquiry().version());
    }

    /** Files are heard with the text: they are settled when it is opened. */
    @Transactional
    public void attach(String slug, FileId file, String title) {
        store.attach(writable(slug).consultation().id(), new Attachment(file, title));
    }

    @Transactional
    public void detach(String slug, FileId file) {
        store.detach(writable(slug).consultation().id(), file);
    }

    private Heard writable(String slug) {
        requireSecretariat();
        var heard = find(slug).orElseThrow(InquiryChangedMeanwhile::new);
        if (heard.inquiry().state() != InquiryState.DRAFT) throw new InquiryStepRefused();
        return heard;
    }

    private static Opening opening(UUID id, String slug, ConsultationDraft draft) {
        return new Opening(
                id,
                Consultation.href(slug),
                draft.title(),
                InquiryKind.CONSULTATION,
                draft.forum(),
                draft.window(),
                draft.audience(),
                draft.text().parts(),
                draft.authorities());
    }

    private void requireSecretariat() {
        if (!currentActor.get().isSecretariat()) throw new NotTheirAnswer();
    }
}
