package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.cases.approvals.ApprovalState;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A council's answer as the fields hold it. */
public record ApprovalForm(String state, String date, String remark, String proof, String reason, String numbers) {
    static final String STATE = "status";
    static final String DATE = "dato";
    static final String REMARK = "forbehold";
    static final String PROOF = "henvisning";
    static final String FILE = "bevis";
    static final String REASON = "grund";
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_REMARK = 4_000;

    /** What the numbers in the file are that look like CPR numbers. */
    static final String NUMBERS = "tal";

    static ApprovalForm of(CouncilAnswer answer) {
        return new ApprovalForm(
                answer.state().name(),
                answer.date() == null ? "" : answer.date().toString(),
                orEmpty(answer.remark()),
                orEmpty(answer.proofText()),
                "",
                "");
    }

    static ApprovalForm of(MultiValueMap<String, String> fields) {
        return new ApprovalForm(
                text(fields, STATE),
                text(fields, DATE),
                text(fields, REMARK),
                text(fields, PROOF),
                text(fields, REASON),
                text(fields, NUMBERS));
    }

    ApprovalState chosen() {
        return Arrays.stream(ApprovalState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(ApprovalState.WAITING);
    }

    /**
     * @param deadline of the round; nothing was laid before a council more than a year earlier
     */
    FormErrors check(LocalDate deadline, LocalDate today, Messages messages) {
        var errors = FormErrors.NONE;
        var day = day();
        if (chosen() != ApprovalState.WAITING && day == null) {
            errors = errors.with(DATE, messages.of("approvals.error.date"));
        }
        if (chosen().isDecided() && day != null && day.isAfter(today)) {
            errors = errors.with(DATE, messages.of("approvals.error.future"));
        }
        if (day != null && day.isBefore(deadline.minusYears(1))) {
            errors = errors.with(DATE, messages.of("approvals.error.early", DanishFormat.date(deadline.minusYears(1))));
        }
        if (chosen() == ApprovalState.ADOPTED_WITH_RESERVATION && remark.isEmpty()) {
            errors = errors.with(REMARK, messages.of("approvals.error.reservation"));
        }
        errors = limited(errors, REMARK, remark, LONGEST_REMARK, messages);
        errors = limited(errors, PROOF, proof, LONGEST_LINE, messages);
        return limited(errors, REASON, reason, LONGEST_LINE, messages);
    }

    private static FormErrors limited(FormErrors errors, String field, String text, int longest, Messages messages) {
        return text.length() > longest ? errors.with(field, messages.of("approvals.error.long", longest)) : errors;
    }

    /**
     * What is written; fields that do not belong to the state are left out.
     *
     * @param file the proof that is kept already, or null
     */
    CouncilAnswer answer(@Nullable FileId file) {
        var chosen = chosen();
        return new CouncilAnswer(
                chosen,
                chosen == ApprovalState.WAITING ? null : day(),
                chosen.raisesAQuestion() && !remark.isEmpty() ? remark : null,
                chosen.isDecided() ? file : null,
                chosen.isDecided() && !proof.isEmpty() ? proof : null);
    }

    /** Null when nobody has said what they are. */
    @Nullable
    IsInstead vouched() {
        return IsInstead.named(numbers).orElse(null);
    }

    private @Nullable LocalDate day() {
        return Typed.date(date).orElse(null);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return orEmpty(fields.getFirst(name)).strip().replace("\r\n", "\n");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
