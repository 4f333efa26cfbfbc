package dk.rammevaerk.demo;

import dk.rammevaerk.access.DemoAccounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** One account for every role. They open only while the demonstration runs, and only to somebody at this machine. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionAccounts implements DemoAccounts {
    private static final String SKIVE = "0779";

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                new DemoAccount("sekretariat", "Sekretariatet", Set.of(Grant.inRegion(Role.SECRETARIAT))),
                new DemoAccount(
                        "formand",
                        "Direktør, Struer Kommune",
                        Set.of(Grant.inForum(Role.CHAIR, "dassos"), Grant.inForum(Role.MEMBER, "dassos"))),
                new DemoAccount(
                        "medlem",
                        "Direktør, Skive Kommune",
                        Set.of(Grant.inForum(Role.MEMBER, "dassos"), Grant.inForum(Role.MEMBER, "kosu"))),
                new DemoAccount(
                        "indberetter", "Økonom, Skive Kommune", Set.of(Grant.forAuthority(Role.REPORTER, SKIVE))),
                new DemoAccount(
                        "takstgruppe",
                        "Formand for takstgruppen, Viborg Kommune",
                        Set.of(Grant.inRegion(Role.TARIFF_GROUP), Grant.inForum(Role.MEMBER, "takstgruppen"))),
                new DemoAccount("administrator", "Administrator", Set.of(Grant.inRegion(Role.ADMINISTRATOR))));
    }

    @Override
    public String password() {
        return "rammevaerk";
    }
}
