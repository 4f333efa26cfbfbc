package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class ShellFactoryTests {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void unfilledSlotsMeanAnAnonymousReaderWithoutNavigation() {
        var shell = shell("/");
        assertThat(shell.signedIn()).isFalse();
        assertThat(shell.navigation()).isEmpty();
        assertThat(shell.csrf().present()).isFalse();
    }

    @Test
    void entriesAreGroupedAndOrderedWhoeverContributesThem() {
        beans.addBean("later", source(entry(NavigationGroup.DATA, 10, "Takster", "/takster")));
        beans.addBean(
                "first",
                source(
                        entry(NavigationGroup.MAIN, 20, "Møder", "/moeder"),
                        entry(NavigationGroup.MAIN, 10, "Overblik", "/")));
        var shell = shell("/");
        assertThat(shell.navigation()).extracting(Shell.Group::heading).containsExactly("", "Data");
        assertThat(shell.navigation().getFirst().entries())
                .extracting(Shell.Entry::label)
                .containsExactly("Overblik", "Møder");
    }

    @ParameterizedTest(name = "on {0} the current entry is {1}")
    @CsvSource({
        "/, Overblik",
        "/moeder, Møder",
        "/moeder/dassos/2026, Møder",
        "/moeder/indlaes, Indlæs",
        "/aarshjul/2026, Møder",
        "/moederne,",
        "/soeg,"
    })
    void theClosestEntryIsTheCurrentOne(String path, String current) {
        beans.addBean(
                "entries",
                source(
                        entry(NavigationGroup.MAIN, 10, "Overblik", "/"),
                        new NavigationEntry(NavigationGroup.MAIN, 20, "Møder", "/moeder", List.of("/aarshjul")),
                        entry(NavigationGroup.MAIN, 30, "Indlæs", "/moeder/indlaes")));
        assertThat(shell(path).navigation().getFirst().entries())
                .filteredOn(Shell.Entry::current)
                .extracting(Shell.Entry::label)
                .isEqualTo(current == null ? List.of() : List.of(current));
    }

    @Test
    void theSignedInPersonAndTheTokenReachTheShell() {
        ShellUser user = request -> Optional.of("Direktør, Struer Kommune");
        beans.addBean("user", user);
        var request = new MockHttpServletRequest("GET", "/");
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "abc"));
        var shell = factory().shell(request);
        assertThat(shell.user()).isEqualTo("Direktør, Struer Kommune");
        assertThat(shell.csrf().headersJson()).isEqualTo("{\"X-CSRF-TOKEN\":\"abc\"}");
    }

    private Shell shell(String path) {
        return factory().shell(new MockHttpServletRequest("GET", path));
    }

    private ShellFactory factory() {
        return new ShellFactory(
                "Midtjylland",
                true,
                beans.getBeanProvider(NavigationSource.class),
                beans.getBeanProvider(ShellUser.class),
                new StaticFiles());
    }

    private static NavigationSource source(NavigationEntry... entries) {
        return request -> List.of(entries);
    }

    private static NavigationEntry entry(NavigationGroup group, int rank, String label, String href) {
        return new NavigationEntry(group, rank, label, href);
    }
}
