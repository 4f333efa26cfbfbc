package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.pages.Messages;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which operator kind the row of a table question is about. */
@Component
class RowOperators {
    private final Messages messages;

    RowOperators(Messages messages) {
        this.messages = messages;
    }

    /** @param row its name or its label */
    Optional<OperatorKind> of(String row) {
        var wanted = ValueColumns.fold(row);
        return Arrays.stream(OperatorKind.values())
                .filter(kind -> Arrays.asList(
                                messages.of("indicators.column." + kind).split(",", -1))
                        .contains(wanted))
                .findFirst();
    }
}
