package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement in a list.
 *
 * @param period as people say it and as it stands in addresses: {@code 2027-28}
 * @param deadline the councils' last day in time
 */
@Schema(name = "AgreementLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementLine(
        UUID id,
        String period,
        String forum,
        AgreementState state,
        LocalDate deadline,
        @Nullable LocalDate publishedOn,
        String self,
        String html) {
    static AgreementLine of(FrameworkAgreement one, String address) {
        return new AgreementLine(
                one.id().value(),
                one.period().toString(),
                one.forum(),
                one.state(),
                one.milestones().deadline(),
                one.milestones().publishedOn(),
                address + "/api/v1/agreements/" + one.period().toString(),
                address + Agreements.href(one));
    }
}
