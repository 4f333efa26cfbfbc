package dk.rammevaerk.inquiries.responses;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a forum answers to somebody else's hearing. The inputs of the authorities stand in the inquiry of its number.
 *
 * @param slug its name in addresses
 * @param asker who hears the cooperation
 * @param question Markdown
 * @param deadline the asker's
 * @param caseNumber the case whose route approves it, or null
 * @param laidOn the day its text was laid before the fora; null while none lies there
 * @param approvals one for each forum that must approve it, in order
 * @param versions of its text, the newest first
 * @param sent null until it is sent
 */
public record HearingResponse(
        UUID id,
        String slug,
        String title,
        String asker,
        String question,
        String forum,
        LocalDate deadline,
        @Nullable String caseNumber,
        ResponseState state,
        @Nullable LocalDate laidOn,
        List<Approval> approvals,
        List<Version> versions,
        @Nullable Sent sent,
        int version) {
    /** @param on the day the forum approved it; null until then */
    public record Approval(
            String forum, @Nullable LocalDate on, @Nullable String note) {}

    /**
     * A version of the text; it is never changed.
     *
     * @param note what was changed, or null
     * @param by the name of the account
     */
    public record Version(int number, String text, @Nullable String note, Instant at, String by) {}

    /** @param file what was sent, or null */
    public record Sent(LocalDate on, String to, @Nullable FileId file) {}

    public HearingResponse {
        approvals = List.copyOf(approvals);
        versions = List.copyOf(versions);
        if ((state == ResponseState.SENT) != (sent != null)) throw new IllegalArgumentException("sent " + state);
    }

    public String href() {
        return href(slug);
    }

    static String href(String slug) {
        return "/hoeringssvar/" + slug;
    }

    public Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    /** The number of the newest version; 0 before the first. */
    public int newestNumber() {
        return newest().map(Version::number).orElse(0);
    }

    /** The codes of the fora that have not approved it. */
    public List<String> lacking() {
        return approvals.stream()
                .filter(one -> one.on() == null)
                .map(Approval::forum)
                .toList();
    }

    public boolean isApproved() {
        return lacking().isEmpty();
    }

    /** Whether its day has passed and it is not sent. */
    public boolean isLate(LocalDate today) {
        return sent == null && today.isAfter(deadline);
    }

    /** With these approvals instead. */
    HearingResponse approvedBy(List<Approval> those) {
        return new HearingResponse(
                id,
                slug,
                title,
                asker,
                question,
                forum,
                deadline,
                caseNumber,
                state,
                laidOn,
                those,
                versions,
                sent,
                version);
    }
}
