package dk.rammevaerk.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a records system is handed, held against docs/formats/records-export.md. */
@RunningApp
class RecordsExportIT {
    private static final String SECRET = PapersFixture.SECRET;

    @Autowired
    RecordsExports exports;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    private PapersFixture fixture;

    @BeforeEach
    void signIn() {
        SignedInAs.secretariat();
        fixture = new PapersFixture(cycle, meetings, files, jdbc);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void anExportHoldsEveryEditionAndEveryAttachmentInTheDocumentedOrder() throws Exception {
        var export = export(fixture.revised(LocalDate.of(2033, 2, 1)));
        assertThat(export.sequencedKeySet())
                .containsExactly(
                        "papirer/Dagsorden, version 1.pdf",
                        "papirer/Referat, version 1.pdf",
                        "papirer/Referat, version 2.pdf",
                        "bilag/Bilag 1 Notat om planen, version 1.pdf",
                        "bilag/Bilag 2 Tilbud " + SECRET + ", version 1.pdf",
                        "bilag/Bilag 3 Bilag " + SECRET + ", version 1.pdf",
                        "metadata.json",
                        "metadata.xml",
                        "records-export-1.xsd");
    }

    @Test
    void everyDocumentIsDescribedWithItsHashItsClosednessAndWhy() throws Exception {
        var export = export(fixture.revised(LocalDate.of(2033, 2, 2)));
        var metadata = metadata(export);
        for (var document : metadata.get("documents")) {
            var content = content(export, document.get("path").asString());
            assertThat(document.get("sha256").asString()).isEqualTo(Files.sha256(content));
            assertThat(document.get("size").asLong()).isEqualTo(content.length);
        }
        assertThat(metadata.get("documents").valueStream().map(one -> one.get("closed")
                        .asString()))
                .containsExactly("PARTLY", "PARTLY", "PARTLY", "NO", "WHOLLY", "WHOLLY");
        assertThat(metadata.at("/documents/4/closings/0/reason").asString()).isEqualTo("Udbuddet er ikke slut");
        assertThat(metadata.at("/documents/5/closings/0/reason").asString()).isEqualTo("Punktet omtaler en personsag");
        assertThat(metadata.at("/documents/0/closings").size()).isEqualTo(2);
        assertThat(metadata.at("/editions/2/reason").asString()).isEqualTo("Beslutningen manglede");
        assertThat(metadata.at("/editions/2/publishedBy").asString()).isEqualTo("proeve");
        assertThat(metadata.at("/editions/0/publishedAt").isMissingNode()).isTrue();
        assertThat(metadata.at("/editions/0/documents").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "papirer/Dagsorden, version 1.pdf",
                        "bilag/Bilag 1 Notat om planen, version 1.pdf",
                        "bilag/Bilag 2 Tilbud " + SECRET + ", version 1.pdf",
                        "bilag/Bilag 3 Bilag " + SECRET + ", version 1.pdf");
        assertThat(metadata.at("/items/0/decisions/0/effect").asString()).isEqualTo("APPROVED");
        assertThat(metadata.at("/items/1/closedReason").asString()).isEqualTo("Punktet omtaler en personsag");
    }

    @Test
    void theXmlFollowsItsSchemaAndSaysWhatTheJsonSays() throws Exception {
        var export = export(fixture.revised(LocalDate.of(2033, 2, 3)));
        var xml = text(export, "metadata.xml");
        validate(text(export, "records-export-1.xsd"), xml);
        assertThat(words(metadata(export))).allSatisfy(word -> assertThat(xml).contains(word.replace("&", "&amp;")));
    }

    @Test
    void theSchemaRefusesWhatIsNotDocumented() throws Exception {
        var export = export(fixture.published(LocalDate.of(2033, 2, 4)));
        var schema = text(export, "records-export-1.xsd");
        var xml = text(export, "metadata.xml");
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> validate(schema, xml.replaceFirst("<closed>\\w+</closed>", "")));
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> validate(schema, xml.replaceFirst("<sha256>.", "<sha256>x")));
    }

    @Test
    void anUnchangedMeetingGivesTheSameExport() throws Exception {
        var id = fixture.published(LocalDate.of(2033, 2, 5));
        var first = export(id);
        var second = export(id);
        assertThat(second.sequencedKeySet()).containsExactlyElementsOf(first.sequencedKeySet());
        first.keySet().stream()
                .filter(path -> !path.startsWith("metadata"))
                .forEach(path -> assertThat(second.get(path)).as(path).isEqualTo(first.get(path)));
    }

    @Test
    void nobodyButTheSecretariatExportsAndNotBeforeAnythingWasSent() {
        var id = fixture.published(LocalDate.of(2033, 2, 6));
        var planned = cycle.plan("dassos", dk.rammevaerk.meetings.OccasionFixture.atViborg(LocalDate.of(2033, 2, 7)));
        assertThat(exports.exportable(id)).isPresent();
        assertThat(exports.exportable(planned)).isEmpty();
        SignedInAs.memberOf("dassos");
        assertThat(exports.exportable(id)).isEmpty();
    }

    private SequencedMap<String, byte[]> export(MeetingId id) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.write(exports.exportable(id).orElseThrow(), out);
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static JsonNode metadata(SequencedMap<String, byte[]> export) {
        return JsonMapper.shared().readTree(text(export, "metadata.json"));
    }

    private static String text(SequencedMap<String, byte[]> export, String path) {
        return new String(content(export, path), StandardCharsets.UTF_8);
    }

    private static byte[] content(SequencedMap<String, byte[]> export, String path) {
        return Objects.requireNonNull(export.get(path), path);
    }

    private static List<String> words(JsonNode node) {
        var words = new ArrayList<String>();
        if (node.isValueNode()) words.add(node.asString());
        for (var child : node) words.addAll(words(child));
        return words;
    }

    private static void validate(String schema, String xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema)))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
