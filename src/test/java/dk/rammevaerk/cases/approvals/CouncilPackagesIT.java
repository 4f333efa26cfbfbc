package dk.rammevaerk.cases.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.approvals.Opening.Attached;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Conformance;
import dk.rammevaerk.files.Files;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each council decides on, as documents. */
@RunningApp
class CouncilPackagesIT {
    private static final String SKIVE = "0779";
    private static final String REGION = "1082";

    @LocalServerPort
    int port;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    Files files;

    private final UUID subject = UUID.randomUUID();
    private final String href = "/rammeaftaler/" + subject + "/godkendelser/";

    @BeforeEach
    void openARound() {
        SignedInAs.secretariat();
        var file = files.keep("Styringsaftale.docx", UploadedFile.WORD, ItemTemplate.write("DASSOS"));
        approvals.open(ApprovalRoundFixture.opening(
                subject, "dassos", List.of(SKIVE, REGION), new Attached("Styringsaftale", file)));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void thePdfIsAccessibleAndSaysWhatTheCouncilIsAsked() throws Exception {
        var pdf = Visitor.as("indberetter", port).download(href + SKIVE + "/pakke.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Conformance.faults(pdf.body())).isEmpty();
        var text = UploadedFile.of(pdf.body()).orElseThrow().text();
        assertThat(text)
                .contains("Skive Kommune", "At byrådet i Skive Kommune:", "godkender prøveaftalen", "Styringsaftale");
    }

    @Test
    void theRegionalCouncilIsCalledByItsName() {
        var word = Visitor.as("medlem", port).download(href + REGION + "/pakke.docx");
        assertThat(UploadedFile.of(word.body()).orElseThrow().text())
                .contains("At regionsrådet i Region Midtjylland:", "Aftalen har været drøftet.");
    }

    @Test
    void theZipHoldsThePaperAndItsAttachments() throws Exception {
        var zip = Visitor.as("sekretariat", port).download(href + SKIVE + "/pakke.zip");
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        assertThat(names).hasSize(3).anyMatch(name -> name.endsWith(".pdf")).contains("Bilag 1 Styringsaftale.docx");
    }

    @Test
    void strangersGetNothingAlsoWhenTheAnswersArePublished() {
        approvals.publish(subject, true);
        assertThat(new Visitor(port).get(href + SKIVE + "/pakke.pdf").statusCode())
                .isEqualTo(302);
        assertThat(Visitor.as("administrator", port)
                        .get(href + SKIVE + "/pakke.pdf")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.as("sekretariat", port).get(href + "9999/pakke.pdf").statusCode())
                .isEqualTo(404);
    }
}
