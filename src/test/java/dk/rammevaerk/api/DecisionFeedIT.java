package dk.rammevaerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.Visitor;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The feed has what RFC 4287 asks for, and leads to pages everybody may read. */
@RunningApp
class DecisionFeedIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @LocalServerPort
    int port;

    @Test
    void itIsValidAndTellsWhatIsPublished() throws Exception {
        var reader = new Visitor(port);
        var answer = reader.get("/beslutninger/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "id")).startsWith("http");
        assertThat(text(feed, "title")).isNotEmpty();
        assertThat(Instant.parse(text(feed, "updated"))).isAfter(Instant.EPOCH);
        assertThat(text(children(feed, "author").getFirst(), "name")).isEqualTo("Rammeværk");
        assertThat(links(feed)).contains("self", "alternate");
        var entries = children(feed, "entry");
        assertThat(entries).isNotEmpty();
        var ids = new HashSet<String>();
        for (var entry : entries) {
            assertThat(text(entry, "id")).startsWith("urn:uuid:");
            assertThat(ids.add(text(entry, "id"))).as("each id once").isTrue();
            assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(Instant.parse(text(feed, "updated")));
            assertThat(text(entry, "title")).isNotEmpty();
            assertThat(links(entry)).containsExactly("alternate");
        }
        var page = children(entries.getFirst(), "link")
                .getFirst()
                .getAttribute("href")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(reader.get(page).statusCode()).isEqualTo(200);
        assertThat(reader.get("/beslutninger").body())
                .contains("rel=\"alternate\" type=\"application/atom+xml\" href=\"/beslutninger/feed.atom\"");
    }

    @Test
    void thePageForDevelopersLeadsThere() {
        var reader = new Visitor(port);
        var page = reader.get("/aabne-data").body();
        for (var address : List.of("/api/openapi.json", "/api/v1/meetings", "/oparl/v1", "/beslutninger/feed.atom")) {
            assertThat(page).contains("href=\"" + address + "\"");
            assertThat(reader.get(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(reader.get("/").body()).contains("href=\"/aabne-data\"");
    }

    private static List<String> links(Element parent) {
        return children(parent, "link").stream()
                .map(one -> one.getAttribute("rel"))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element && name.equals(element.getLocalName())) found.add(element);
        return found;
    }
}
