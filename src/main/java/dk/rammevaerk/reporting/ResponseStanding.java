package dk.rammevaerk.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an authority is with one questionnaire of a round. */
public record ResponseStanding(
        String authority,
        int form,
        ResponseState state,
        @Nullable LocalDate completedOn) {}
