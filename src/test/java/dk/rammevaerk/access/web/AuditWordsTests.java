package dk.rammevaerk.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.AuditTrail.Entry;
import dk.rammevaerk.access.web.AuditPage.Change;
import dk.rammevaerk.pages.Messages;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditWordsTests {
    final AuditWords words = new AuditWords(new Messages(source()));

    @Test
    void aChangeIsToldInTheUsersWords() {
        var line = words.line(
                entry("access.account", "UPDATE", "{\"enabled\": true}", "{\"enabled\": false, \"version\": 2}"),
                false);
        assertThat(line.what()).isEqualTo("Konto");
        assertThat(line.done()).isEqualTo("ændret");
        assertThat(line.changes()).containsExactly(new Change("åben", "ja", "nej", false));
    }

    /** An administrator who is not of the secretariat is told that a closed item was changed, and not what it says. */
    @Test
    void whatMeetingsSayIsForTheSecretariat() {
        var entry = entry("meetings.item", "INSERT", null, "{\"title\": \"Lukket personsag\"}");
        assertThat(words.line(entry, false).changes()).containsExactly(new Change("titel", null, null, true));
        assertThat(words.line(entry, true).changes())
                .containsExactly(new Change("titel", null, "Lukket personsag", false));
    }

    @Test
    void whatAuthoritiesAnswerIsForTheSecretariat() {
        var line = words.line(entry("reporting.response", "INSERT", null, "{\"state\": \"BEGUN\"}"), false);
        assertThat(line.what()).isEqualTo("Svar på indberetning");
        assertThat(line.changes()).containsExactly(new Change("tilstand", null, null, true));
        assertThat(words.areas()).containsKeys("reporting", "figures");
    }

    @Test
    void whatHasNoNameKeepsItsOwn() {
        var line = words.line(entry("nyt.skema", "DELETE", "{\"en_kolonne\": 1}", null), false);
        assertThat(line.what()).isEqualTo("nyt.skema");
        assertThat(line.changes()).containsExactly(new Change("en kolonne", "1", null, false));
    }

    private static Entry entry(
            String relation,
            String action,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        return new Entry(1, Instant.EPOCH, "siv", relation, null, action, before, after);
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
