package dk.rammevaerk.inquiries.responses;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Opening;
import dk.rammevaerk.inquiries.responses.HearingResponse.Sent;
import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.kernel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearing responses, seen by those inside the cooperation. The secretariat writes them and takes their steps. */
@Service
public class HearingResponses {
    private final ResponseStore store;
    private final Inquiries inquiries;
    private final RouteApprovals route;
    private final Registrars registrars;
    private final Clock clock;

    HearingResponses(
            ResponseStore store, Inquiries inquiries, RouteApprovals route, Registrars registrars, Clock clock) {
        this.store = store;
        this.inquiries = inquiries;
        this.route = route;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** A response with the inputs to it. */
    public record Gathered(HearingResponse response, Inquiry inquiry) {}

    @Transactional(readOnly = true)
    public Optional<Gathered> find(String slug) {
        return store.find(slug)
                .map(route::of)
                .flatMap(one -> inquiries.find(one.id()).map(inquiry -> new Gathered(one, inquiry)));
    }

    /** All that the actor may see, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<Gathered> all() {
        var seen = inquiries.all().stream().collect(toMap(Inquiry::subject, one -> one));
        return store.all().stream()
                .filter(one -> seen.containsKey(one.id()))
                .map(route::of)
                .flatMap(one ->
                        Optional.ofNullable(seen.get(one.id())).stream().map(inquiry -> new Gathered(one, inquiry)))
                .toList();
    }

    /**
     * Begins one: the authorities are asked for their inputs at once.
     *
     * @param from the day from which inputs are asked for
     * @return its name in addresses
     */
    @Transactional
    public String begin(ResponseDraft draft, LocalDate from) {
        requireSecretariat();
        var slug = Slug.of(draft.title(), store::isTaken);
        var id = store.insert(slug, draft);
        inquiries.open(new Opening(
                id,
                HearingResponse.href(slug),
                draft.title(),
                InquiryKind.RESPONSE,
                draft.forum(),
                new Window(from, draft.inputsBy()),
                AnswerAudience.ALL_INSIDE,
                List.of(),
                draft.authorities()));
        return slug;
    }

    /**
     * Writes a new version of the text.
     *
     * @param newest the number of the version it was written on
     * @throws InquiryChangedMeanwhile when somebody else wrote a version first
     * @throws ResponseStepRefused when it lies before the fora or is sent
     */
    @Transactional
    public void write(String slug, int newest, String text, @Nullable String note) {
        var response = locked(slug);
        if (!response.state().isWritable()) throw new ResponseStepRefused();
        if (response.newestNumber() != newest) throw new InquiryChangedMeanwhile();
        store.insertVersion(response.id(), newest + 1, text, note, clock.instant(), registrars.name());
    }

    /**
     * Takes a step other than sending.
     *
     * @throws ResponseStepRefused when the graph has no such step, or nothing is written to approve
     * @throws InquiryChangedMeanwhile when somebody else was first
     */
    @Transactional
    public void step(String slug, int version, ResponseState next) {
        var response = at(slug, version);
        if (next == ResponseState.SENT || !response.state().mayBecome(next)) throw new ResponseStepRefused();
        if (next == ResponseState.IN_APPROVAL && response.versions().isEmpty()) throw new ResponseStepRefused();
        if (response.state() == ResponseState.IN_APPROVAL) store.forgetApprovals(response.id());
        store.step(response.id(), next, next == ResponseState.IN_APPROVAL ? inquiries.today() : null, null);
        if (next == ResponseState.WRITING) gather(response, InquiryState.CLOSED);
        if (next == ResponseState.GATHERING) gather(response, InquiryState.OPEN);
    }

    /**
     * Says that a forum has approved the text that lies before it; null takes that back.
     *
     * @throws ResponseStepRefused when no text lies before it, or its case's route tells
     */
    @Transactional
    public void approve(String slug, String forum, @Nullable LocalDate on, @Nullable String note) {
        var response = locked(slug);
        if (response.state() != ResponseState.IN_APPROVAL || route.tells(response, forum)) {
            throw new ResponseStepRefused();
        }
        store.approve(response.id(), forum, on, note);
    }

    /**
     * Says that it is sent; it is never changed again.
     *
     * @throws ResponseStepRefused when a forum has not approved it
     */
    @Transactional
    public void send(String slug, int version, Sent sent) {
        var response = route.of(at(slug, version));
        if (!response.state().mayBecome(ResponseState.SENT) || !response.isApproved()) throw new ResponseStepRefused();
        store.step(response.id(), ResponseState.SENT, response.laidOn(), sent);
        gather(response, InquiryState.SETTLED);
    }

    /** Moves the inputs along, when they are not there already. */
    private void gather(HearingResponse response, InquiryState next) {
        var inquiry = inquiries.find(response.id()).orElseThrow(InquiryChangedMeanwhile::new);
        if (inquiry.state() != next) inquiries.step(inquiry.subject(), inquiry.version(), next);
    }

    private HearingResponse at(String slug, int version) {
        var response = locked(slug);
        if (response.version() != version) throw new InquiryChangedMeanwhile();
        return response;
    }

    private HearingResponse locked(String slug) {
        requireSecretariat();
        return store.lock(slug).orElseThrow(InquiryChangedMeanwhile::new);
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirAnswer();
    }
}
