package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class PageRendererTests {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = GalleryServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theTemplateIsNamedAfterTheModuleAndTheRecord() {
        assertThat(PageRenderer.templateOf(GalleryPage.class)).isEqualTo("pages/GalleryPage.jte");
    }

    @Test
    void aRecordOfSomebodyElseIsRefused() {
        assertThatThrownBy(() -> PageRenderer.templateOf(String.class)).hasMessageContaining("java.lang.String");
    }

    @Test
    void aPageIsUtf8WithItsLengthAndStaysOutOfCachesWhenSomebodyIsSignedIn() throws Exception {
        var answer = get("/byggesten");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(text(answer))
                .contains("<title>Byggesten – Rammeværk</title>")
                .contains("På dagsorden");
    }

    @Test
    void aPageInAResponseEntityKeepsItsStatusUnlessItHasOneOfItsOwnAndItsHeaders() throws Exception {
        var answer = get("/med-hoved");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "HX-Trigger")).isEqualTo("gemt");
        assertThat(text(answer)).contains("Siden findes ikke");
    }

    @Test
    void aFragmentStandsAloneAndIsEscaped() throws Exception {
        String body = text(get("/stump"));
        assertThat(body.strip()).startsWith("<li class=\"rv-upload__row\"").doesNotContain("<html");
        assertThat(body).contains("&lt;b&gt;æøå.pdf");
    }

    @Test
    void anAnswerWithoutContentIsEmpty() throws Exception {
        var answer = get("/tom");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aMissingPageAnswers404() throws Exception {
        var answer = get("/findes-ikke");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("Siden findes ikke");
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var address = URI.create(
                "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port") + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
