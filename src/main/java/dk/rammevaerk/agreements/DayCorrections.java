package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the days of the last steps. The secretariat does, with a reason; what they were is kept. */
@Service
public class DayCorrections {
    private final Agreements agreements;
    private final Registrars registrars;
    private final JdbcClient jdbc;
    private final Clock clock;

    DayCorrections(Agreements agreements, Registrars registrars, JdbcClient jdbc, Clock clock) {
        this.agreements = agreements;
        this.registrars = registrars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes those of the days that the agreement has; the others stay empty.
     *
     * @throws StepRefused when they do not follow each other, or one lacks
     */
    @Transactional
    public void correct(
            AgreementPeriod period,
            int version,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate sentOn,
            String reason) {
        var agreement = agreements.at(period, version);
        var was = agreement.milestones();
        var right = new Milestones(
                was.consultationFrom(),
                was.consultationTo(),
                was.recommendedOn(),
                was.deadline(),
                only(was.finalOn(), finalOn),
                only(was.publishedOn(), publishedOn),
                only(was.sentOn(), sentOn));
        if (isBefore(right.publishedOn(), right.finalOn()) || isBefore(right.sentOn(), right.publishedOn())) {
            throw new StepRefused();
        }
        agreements.write(agreement, agreement.state(), right);
        jdbc.sql("""
                        insert into agreements.day_correction
                          (agreement_id, was_final_on, was_published_on, was_sent_on, reason, corrected_at, corrected_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        agreement.id().value(),
                        was.finalOn(),
                        was.publishedOn(),
                        was.sentOn(),
                        reason,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        registrars.name()))
                .update();
    }

    /** The newest first, for those inside. */
    @Transactional(readOnly = true)
    public List<DayCorrection> of(FrameworkAgreement agreement) {
        if (!registrars.isInside()) return List.of();
        return jdbc.sql("""
                        select * from agreements.day_correction where agreement_id = ?
                        order by corrected_at desc, id desc""")
                .param(agreement.id().value())
                .query((rs, row) -> new DayCorrection(
                        rs.getObject("was_final_on", LocalDate.class),
                        rs.getObject("was_published_on", LocalDate.class),
                        rs.getObject("was_sent_on", LocalDate.class),
                        rs.getString("reason"),
                        rs.getTimestamp("corrected_at").toInstant(),
                        rs.getString("corrected_by")))
                .list();
    }

    private static @Nullable LocalDate only(@Nullable LocalDate was, @Nullable LocalDate right) {
        if (was == null) return null;
        if (right == null) throw new StepRefused();
        return right;
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
