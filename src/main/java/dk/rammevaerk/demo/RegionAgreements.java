package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.Activity;
import dk.rammevaerk.agreements.AgreementProcess;
import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.AuthorityStatement;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.agreements.Part;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.agreements.PoliticalApproval;
import dk.rammevaerk.agreements.Principles;
import dk.rammevaerk.agreements.Statements;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two agreements: the finished one of 2025-26, and the one of 2027-28 in the middle of its approvals. */
@Component
@Order(30)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionAgreements implements RegionPart {
    static final AgreementPeriod BEFORE = AgreementPeriod.of(2025, 2);
    static final AgreementPeriod NOW = AgreementPeriod.of(2027, 2);
    private static final CaseNumber CASE = new CaseNumber(2026, 14);
    private static final String FORUM = "dassos";

    private final Agreements agreements;
    private final PoliticalApproval approval;
    private final Written written;
    private final RegionApprovals approvals;

    RegionAgreements(Agreements agreements, PoliticalApproval approval, Written written, RegionApprovals approvals) {
        this.agreements = agreements;
        this.approval = approval;
        this.written = written;
        this.approvals = approvals;
    }

    /** What is written in an agreement. */
    @Component
    @ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
    record Written(
            Parts parts, ActionPlans plans, Principles principles, Statements statements, AgreementProcess process) {}

    @Override
    public void setUp() {
        Secretary.run("demo", () -> {
            finished();
            underway();
        });
    }

    private void finished() {
        agreements.begin(
                BEFORE,
                FORUM,
                Milestones.planned(day("2024-04-19"), day("2024-06-30"), day("2024-09-03"), day("2024-12-01")));
        write(find(BEFORE), Part.Kind.TEXT, "Rammeaftale 2025-26", "text-2025.md");
        write(find(BEFORE), Part.Kind.STEERING_AGREEMENT, "Styringsaftale", "steering-1.md");
        for (var area : List.of(
                "Mental sundhed og psykiatri", "Mennesker med komplekse behov", "Overgang fra barn til voksen")) {
            written.plans()
                    .addArea(find(BEFORE), area, "Vi deler viden og afprøver nye måder at samarbejde på.", false);
        }
        step(BEFORE, AgreementState.IN_CONSULTATION, "2024-04-19");
        approval.begin(
                BEFORE,
                find(BEFORE).version(),
                "Rammeaftale 2025-26",
                List.of("godkender Rammeaftale 2025-26 med styringsaftale"),
                "Aftalen har været til politisk drøftelse i foråret 2024.");
        approvals.adoptedBefore(find(BEFORE));
        step(BEFORE, AgreementState.FINAL, "2024-11-26");
        step(BEFORE, AgreementState.PUBLISHED, "2024-12-02");
        step(BEFORE, AgreementState.SENT, "2024-12-03");
    }

    private void underway() {
        agreements.begin(
                NOW,
                FORUM,
                Milestones.planned(day("2026-04-17"), day("2026-07-01"), day("2026-09-01"), day("2026-12-01")));
        written.process().link(NOW, find(NOW).version(), CASE);
        write(find(NOW), Part.Kind.TEXT, "Rammeaftale 2027-28", "text-1.md", "text-2.md", "text-3.md");
        write(find(NOW), Part.Kind.STEERING_AGREEMENT, "Styringsaftale", "steering-1.md", "steering-2.md");
        write(find(NOW), Part.Kind.APPENDIX, "Takstaftale", "tariff-pact.md");
        plan();
        for (var row : Rows.of("agreements/principles.csv", ";")) {
            var principle = written.principles().add(find(NOW), row[0], row[1], row[2]);
            for (var initiative : row[3].split("\\|", -1)) {
                written.principles().addInitiative(find(NOW), principle, initiative);
            }
        }
        for (var row : Rows.of("agreements/statements.csv", ";")) {
            var facts = new AuthorityStatement.Facts(
                    AuthorityStatement.Kind.valueOf(row[1]), row[2], dayOrNull(row[3]), row[4]);
            written.statements().state(find(NOW), row[0], facts);
        }
        step(NOW, AgreementState.IN_CONSULTATION, "2026-04-17");
        approval.begin(
                NOW,
                find(NOW).version(),
                "Rammeaftale 2027-28",
                List.of(
                        "godkender Rammeaftale 2027-28 med styringsaftale og bilag",
                        "tager de fire fælles principper til efterretning som grundlag for samarbejdet"),
                text("case.md"));
        approvals.underway(find(NOW));
    }

    private void plan() {
        var first = written.plans()
                .addArea(
                        find(NOW),
                        "Mennesker med komplekse behov",
                        "Borgere, der har brug for hjælp fra flere sider på én gang, skal møde ét samlet tilbud.",
                        false);
        var second = written.plans()
                .addArea(
                        find(NOW),
                        "Mental sundhed",
                        "Arbejdet med mental sundhed og samarbejdet med psykiatrien går videre.",
                        true);
        for (var row : Rows.of("agreements/plan.csv", ";")) {
            var facts = new Activity.Facts(
                    row[1], row[2], Activity.State.valueOf(row[3]), row[4], row[5], dayOrNull(row[6]));
            written.plans().add(find(NOW), row[0].equals("1") ? first : second, facts);
        }
    }

    private void write(FrameworkAgreement agreement, Part.Kind kind, String title, String... versions) {
        var part = written.parts().add(agreement, kind, title);
        for (int i = 0; i < versions.length; i++) {
            written.parts()
                    .write(agreement, part, i, text(versions[i]), null, i == 0 ? null : "Efter drøftelse i DASSOS");
        }
    }

    private void step(AgreementPeriod period, AgreementState next, String on) {
        agreements.step(period, find(period).version(), next, day(on));
    }

    private FrameworkAgreement find(AgreementPeriod period) {
        return agreements.find(period).orElseThrow();
    }

    private static String text(String file) {
        return new String(Rows.bytes("agreements/" + file), StandardCharsets.UTF_8);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
