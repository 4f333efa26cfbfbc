package dk.rammevaerk.parties;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.Visitor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does with users and fora. */
class UsersBrowserIT extends AppBrowserTest {
    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aUserIsOpenedChangedAndClosed(int width) {
        var username = "ny-" + width + "@example.dk";
        var page = pageAs("administrator", width);
        page.navigate("/administration/brugere");
        screenshot(page, "brugere-" + width);
        assertAccessible(page);

        page.getByText("Opret bruger").click();
        screenshot(page, "ny-bruger-" + width);
        assertAccessible(page);
        assertThat((String) page.locator("input[name=medlem]").first().evaluate("e => getComputedStyle(e).appearance"))
                .as("a box that can be seen")
                .isEqualTo("auto");
        page.locator("#felt-brugernavn").fill(username);
        page.locator("#felt-navn").fill("Direktør, Lemvig Kommune");
        page.locator("input[name=medlem][value=dassos]").check();
        page.locator("main .button-primary").click();
        var password = page.locator(".rv-code").textContent();
        assertThat(password).hasSize(16);
        screenshot(page, "bruger-oprettet-" + width);
        assertAccessible(page);

        var newcomer = new Visitor(port).signedIn(username, password);
        assertThat(newcomer.get("/").body()).contains("Direktør, Lemvig Kommune");
        page.navigate("/administration/brugere");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(username)))
                .containsText("Medlem, DASSOS");
        page.locator("tr", new Page.LocatorOptions().setHasText(username))
                .locator("a")
                .click();
        assertThat(page.locator(".rv-code")).hasCount(0);
        assertThat(page.content()).doesNotContain(password);

        page.locator("input[name=formand][value=dassos]").check();
        page.locator("input[name=aktiv]").uncheck();
        page.locator("main .button-primary").click();
        assertThat(page.locator("input[name=aktiv]")).not().isChecked();
        assertThat(page.locator("input[name=formand][value=dassos]")).isChecked();
        assertThat(page.locator("main")).containsText("Kontoen");
        screenshot(page, "bruger-lukket-" + width);
        assertAccessible(page);
        assertThat(accounts.byUsername(username).orElseThrow().grants())
                .containsExactlyInAnyOrder(Grant.inForum(Role.MEMBER, "dassos"), Grant.inForum(Role.CHAIR, "dassos"));
        assertThat(Visitor.pathOf(new Visitor(port).signIn(username, password))).startsWith("/log-paa?fejl");
        assertThat(Visitor.pathOf(newcomer.get("/konto"))).isEqualTo("/log-paa");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void whatIsMissingIsSaidAtItsField(int width) {
        var page = pageAs("administrator", width);
        page.navigate("/administration/brugere/ny");
        page.locator("#felt-brugernavn").fill(" ");
        page.locator("#felt-navn").fill(" ");
        page.locator("main .button-primary").click();
        forgive("422");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Skriv et brugernavn.");
        assertThat(page.locator(".rv-errors")).containsText("Vælg mindst én rolle.");
        screenshot(page, "ny-bruger-fejl-" + width);
        assertAccessible(page);
        page.locator(".rv-errors a").last().click();
        assertThat(focused(page)).as("the last message leads to the roles").contains("region");
    }

    @Test
    void aTakenNameIsSaid() {
        var page = pageAs("administrator", LAPTOP);
        page.navigate("/administration/brugere/ny");
        page.locator("#felt-brugernavn").fill("Sekretariat");
        page.locator("#felt-navn").fill("Et andet sekretariat");
        page.locator("input[name=region][value=SECRETARIAT]").check();
        page.locator("main .button-primary").click();
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("er i brug. Vælg et andet.");
        assertThat(page.locator("#felt-navn")).hasValue("Et andet sekretariat");
        assertThat(page.locator("input[name=region][value=SECRETARIAT]")).isChecked();
    }

    @Test
    void whoeverIsSecondSeesTheNewStateAndMayGoOn() {
        var account = accounts.open("to-ad-gangen@example.dk", "To", null, Set.of(Grant.inForum(Role.MEMBER, "kosu")));
        var page = pageAs("administrator", LAPTOP);
        page.navigate("/administration/brugere/" + account.id());
        accounts.change(account, true, Set.of(Grant.inForum(Role.MEMBER, "kkr")), null);
        page.locator("input[name=medlem][value=dassos]").check();
        page.locator("main .button-primary").click();
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("En anden har ændret kontoen i mellemtiden.");
        assertAccessible(page);
        assertThat(accounts.byId(account.id()).orElseThrow().grants())
                .containsExactly(Grant.inForum(Role.MEMBER, "kkr"));
        page.locator("main .button-primary").click();
        assertThat(page.locator(".rv-errors")).hasCount(0);
        assertThat(accounts.byId(account.id()).orElseThrow().grants()).contains(Grant.inForum(Role.MEMBER, "dassos"));
    }

    @Test
    void aForgottenPasswordIsReplacedByANewOne() {
        var account =
                accounts.open("glemsom@example.dk", "Glemsom", "den gamle", Set.of(Grant.inRegion(Role.SECRETARIAT)));
        var page = pageAs("administrator", LAPTOP);
        page.navigate("/administration/brugere/" + account.id());
        page.locator("input[name=ny-adgangskode]").check();
        page.locator("main .button-primary").click();
        new Visitor(port)
                .signedIn("glemsom@example.dk", page.locator(".rv-code").textContent());
        assertThat(Visitor.pathOf(new Visitor(port).signIn("glemsom@example.dk", "den gamle")))
                .startsWith("/log-paa?fejl");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aForumIsOpened(int width) {
        var page = pageAs("administrator", width);
        page.navigate("/administration/fora");
        screenshot(page, "fora-" + width);
        assertAccessible(page);
        page.locator("#felt-navn").fill("Følgegruppe " + width);
        page.locator("#felt-fuldt-navn").fill("Følgegruppen for unge");
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Følgegruppe " + width + " er oprettet");
        assertThat(page.locator("tbody")).containsText("Følgegruppe " + width);

        page.locator("#felt-navn").fill("følgegruppe " + width);
        forgive("422");
        page.locator("#felt-fuldt-navn").fill("Den samme");
        page.locator("main .button-primary").click();
        assertThat(page.locator(".rv-errors")).containsText("Der er allerede et forum");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theTrailOfChangesIsReadable(int width) {
        var page = pageAs("administrator", width);
        page.navigate("/administration/aendringer?hvad=parties.forum");
        var made = page.locator(".rv-changes li", new Page.LocatorOptions().setHasText("Forum oprettet"))
                .first();
        made.locator("summary").click();
        assertThat(made.locator("ins").first()).isVisible();
        screenshot(page, "aendringer-" + width);
        assertAccessible(page);
    }
}
