package dk.rammevaerk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.rammevaerk.database.OnTestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A system that somebody works in: no account is open to all. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "rammevaerk.demo=false")
@OnTestDatabase
class SignInWithoutDemonstrationIT {
    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Test
    void noAccountIsShownNorThere() throws Exception {
        var page = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/log-paa").with(request -> {
                    request.setRemoteAddr("127.0.0.1");
                    return request;
                }))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Brugernavn").doesNotContain("Log på som").doesNotContain("Demonstration");
        assertThat(accounts.all()).noneMatch(Account::demo);
    }

    @Test
    void theFirstAdministratorIsOpenedOnceWithAPasswordToldOnce() {
        var way = firstAdministrator.openWhenNobodyCanSignIn();
        assertThat(way).hasValueSatisfying(told -> {
            assertThat(told.username()).isEqualTo("administrator");
            assertThat(told.password()).hasSize(16);
            assertThat(accounts.isPassword(told.username(), told.password())).isTrue();
        });
        assertThat(firstAdministrator.openWhenNobodyCanSignIn()).isEmpty();
    }
}
