package dk.rammevaerk.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.TaskDesk;
import dk.rammevaerk.home.web.FrontPage.Line;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits on the first page for those who sit in no forum. */
@RunningApp
class FrontDutiesIT {
    private static final String ACCOUNT = "forsiden-uden-forum";

    @Autowired
    HomeController home;

    @Autowired
    TaskDesk desk;

    @Autowired
    Parties parties;

    @Autowired
    Accounts accounts;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private List<String> waiting() {
        SignedInAs.account(ACCOUNT, Grant.inRegion(Role.TARIFF_GROUP));
        return ((FrontPage) home.front())
                .waiting().stream()
                        .flatMap(list -> list.lines().stream())
                        .map(Line::name)
                        .toList();
    }

    @Test
    void whoSitsInNoForumSeesTheirOwnTask() {
        SignedInAs.secretariat();
        var person = parties.register("Beregneren på forsiden", null, "0779");
        accounts.open(ACCOUNT, "Beregner", "rammevaerk", Set.of(Grant.inRegion(Role.TARIFF_GROUP)));
        parties.tie(person, ACCOUNT);
        assertThat(waiting()).isEmpty();
        SignedInAs.secretariat();
        desk.give(
                Assignment.of("Regn efter", "dassos", new Assignee.ToPerson(person), LocalDate.of(2020, 1, 15)), null);
        assertThat(waiting()).containsExactly("Regn efter");
    }
}
