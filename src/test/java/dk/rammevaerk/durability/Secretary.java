package dk.rammevaerk.durability;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.durability.SavedMinutes.Step;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads minutes in by the forms of the pages, and notes each step the server has answered. */
final class Secretary {
    private static final Pattern HREF = Pattern.compile("href=\"(/(?:indlaesning|moeder)/[0-9a-f-]{36})\"");
    private static final Pattern SEEN =
            Pattern.compile("name=\"felt\" value=\"place\">\\s*<input type=\"hidden\" name=\"set\" value=\"([a-z]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern PUBLISH = Pattern.compile("/offentliggoer\\?version=(\\d+)\"");

    private static final Pattern FINDING = Pattern.compile("name=\"set\" value=\"([0-9a-f]{64})\"");

    private static final Pattern REVISE = Pattern.compile("/rettelse/begynd\\?version=(\\d+)\"");
    private static final Pattern LIVE_ITEM = Pattern.compile("data-item=\"([0-9a-f-]{36})\"");
    private static final int LIVE_SAVES = 3;

    /** Runs after each answer. */
    interface Answered {
        void run() throws InterruptedException;
    }

    /** The server answered something else than that it was saved. */
    static final class NotAnswered extends RuntimeException {
        NotAnswered(HttpResponse<String> answer) {
            super(answer.request().uri() + " answered " + answer.statusCode() + " " + Visitor.to(answer));
        }
    }

    private final Visitor browser;

    private Secretary(Visitor browser) {
        this.browser = browser;
    }

    static Secretary signedIn(URI server) throws InterruptedException {
        var browser = new Visitor(server);
        browser.signIn("sekretariat", "rammevaerk");
        return new Secretary(browser);
    }

    /** Goes on after a restart, without signing in again. */
    void moveTo(URI restarted) {
        browser.moveTo(restarted);
    }

    void save(SavedMinutes minutes, Answered answered) throws InterruptedException {
        minutes.ask(Step.UPLOADED);
        minutes.answer(Step.UPLOADED, uploaded(minutes));
        answered.run();
        var preview = minutes.place();

        var opened = page(preview + "?ret=place");
        minutes.ask(Step.CORRECTED);
        leadsTo(
                preview,
                browser.post(
                        preview + "/felt",
                        Map.of("felt", "place", "set", found(SEEN, opened), "place", minutes.correctedPlace())));
        minutes.answer(Step.CORRECTED, preview);
        answered.run();
        if (minutes.goal() == Step.CORRECTED) return;

        var version = found(VERSION, page(preview));
        minutes.ask(Step.ACCEPTED);
        var meeting = leadsTo(
                "/moeder/", browser.post(preview + "/godkend", Map.of("version", version, "alligevel", "true")));
        minutes.answer(Step.ACCEPTED, meeting);
        answered.run();
        if (minutes.goal() == Step.ACCEPTED) {
            writeLive(minutes, meeting, answered);
            return;
        }

        var lookThrough = page(meeting + "/offentliggoer");
        var current = found(PUBLISH, lookThrough);
        var seen = FINDING.matcher(lookThrough.body())
                .results()
                .map(finding -> finding.group(1))
                .collect(joining(","));
        minutes.ask(Step.PUBLISHED);
        leadsTo(meeting, browser.post(meeting + "/offentliggoer", Map.of("version", current, "set", seen)));
        minutes.answer(Step.PUBLISHED, meeting);
        answered.run();
    }

    /** Writes on the live page, saving as its script does. */
    private void writeLive(SavedMinutes minutes, String meeting, Answered answered) throws InterruptedException {
        var version = found(REVISE, page(meeting + "/rettelse"));
        leadsTo(meeting + "/referat", browser.post(meeting + "/rettelse/begynd", Map.of("version", version)));
        var item = found(LIVE_ITEM, page(meeting + "/referat"));
        for (int i = 0; i < LIVE_SAVES; i++) {
            var saved = browser.post(
                    meeting + "/referat/" + item + "/tekst",
                    Map.of("version", String.valueOf(i), "text", minutes.askText()));
            if (saved.statusCode() != 200) throw new NotAnswered(saved);
            minutes.answerText();
            answered.run();
        }
    }

    private String uploaded(SavedMinutes minutes) throws InterruptedException {
        var row = browser.upload(minutes.fileName(), minutes.content());
        if (row.statusCode() != 200) throw new NotAnswered(row);
        return found(HREF, row);
    }

    private HttpResponse<String> page(String path) throws InterruptedException {
        var page = browser.get(path);
        if (page.statusCode() != 200) throw new NotAnswered(page);
        return page;
    }

    private static String leadsTo(String path, HttpResponse<String> answer) {
        var to = Visitor.to(answer);
        if (answer.statusCode() != 302 || !to.startsWith(path)) throw new NotAnswered(answer);
        return to;
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) throw new NotAnswered(page);
        return found.group(1);
    }

    /** @param stranger somebody who is not signed in */
    void assertEverythingAnsweredIsThere(SavedMinutes minutes, Visitor stranger) throws InterruptedException {
        if (!minutes.wasAnswered(Step.UPLOADED)) return;
        var place = minutes.place();
        if (minutes.wasAsked(Step.ACCEPTED) && !minutes.wasAnswered(Step.ACCEPTED)) {
            // the answer may have been lost after the save; the file must be one or the other
            place = uploaded(minutes);
        }
        boolean meeting = place.startsWith("/moeder/");
        assertThat(meeting || !minutes.wasAnswered(Step.ACCEPTED)).isTrue();

        var page = browser.get(place);
        assertThat(page.statusCode()).as(place).isEqualTo(200);
        assertThat(page.body()).contains(minutes.title());
        if (minutes.wasAnswered(Step.CORRECTED)) assertThat(page.body()).contains(minutes.correctedPlace());
        assertThat(browser.download(place + (meeting ? "/dokument" : "/fil")).body())
                .isEqualTo(minutes.content());
        if (minutes.hasTexts()) {
            var item = found(LIVE_ITEM, page(place + "/referat"));
            var text = browser.get(place + "/referat/" + item + "/tekst").body();
            assertThat(minutes.mayStand(text)).as(text).isTrue();
        }
        if (minutes.wasAnswered(Step.PUBLISHED)) {
            assertThat(stranger.get(place).body()).contains(minutes.title());
        } else if (!minutes.wasAsked(Step.PUBLISHED)) {
            assertThat(stranger.get(place).statusCode()).isNotEqualTo(200);
        }
    }
}
