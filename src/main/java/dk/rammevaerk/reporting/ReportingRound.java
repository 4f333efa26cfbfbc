package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Authorities are asked the same by the same day. The secretariat sets a round up, opens it, and locks it when no more is
 * taken; it can be opened again. What each answers is its {@link Response}.
 *
 * @param slug its name in addresses
 * @param purpose what the answers are for; plain text with paragraphs
 * @param caseNumber {@code 2026-14}, or null
 * @param previous the name in addresses of the round whose answers are compared with, or null
 * @param stateReason why it was locked, or opened again; null when nobody had to say
 * @param invitations by name of the authority
 */
public record ReportingRound(
        RoundId id,
        String slug,
        String title,
        String purpose,
        @Nullable String caseNumber,
        @Nullable String previous,
        Window window,
        RoundState state,
        @Nullable String stateReason,
        RoundSettings settings,
        List<RoundForm> forms,
        List<Invitation> invitations,
        int version) {
    public ReportingRound {
        forms = List.copyOf(forms);
        invitations = invitations.stream()
                .sorted(Comparator.comparing(Invitation::region)
                        .thenComparing(Invitation::name, DanishFormat.collation()))
                .toList();
    }

    public String href() {
        return "/indberetning/" + slug;
    }

    /** Where one authority answers. */
    public String href(String authority) {
        return href() + "/" + authority;
    }

    public Optional<RoundForm> form(int ordinal) {
        return forms.stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    public Optional<Invitation> of(String authority) {
        return invitations.stream()
                .filter(one -> one.authority().equals(authority))
                .findFirst();
    }

    /**
     * Whether an authority can write in its response on that day: a locked round only takes what was given longer. What was
     * sent back is written in whatever this says.
     */
    public boolean takesAnswers(Invitation invitation, LocalDate today) {
        return switch (state) {
            case DRAFT -> false;
            case OPEN -> !today.isBefore(window.opens());
            case LOCKED -> invitation.isExtended() && !today.isAfter(invitation.due());
        };
    }
}
