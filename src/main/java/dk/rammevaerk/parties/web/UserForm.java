package dk.rammevaerk.parties.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes about a user.
 *
 * @param region the roles held for the whole region
 * @param member the fora, by code, the user sits in
 * @param chair the fora, by code, the user leads
 * @param reporter the authorities, by code, the user answers for
 */
public record UserForm(
        String username,
        String displayName,
        List<Role> region,
        List<String> member,
        List<String> chair,
        List<String> reporter) {
    static final UserForm EMPTY = new UserForm("", "", List.of(), List.of(), List.of(), List.of());

    static UserForm of(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable List<Role> region,
            @Nullable List<String> member,
            @Nullable List<String> chair,
            @Nullable List<String> reporter) {
        return new UserForm(
                Objects.requireNonNullElse(username, "").strip(),
                Objects.requireNonNullElse(displayName, "").strip(),
                Objects.requireNonNullElse(region, List.of()),
                Objects.requireNonNullElse(member, List.of()),
                Objects.requireNonNullElse(chair, List.of()),
                Objects.requireNonNullElse(reporter, List.of()));
    }

    static UserForm of(Account account) {
        var region = new ArrayList<Role>();
        var member = new ArrayList<String>();
        var chair = new ArrayList<String>();
        var reporter = new ArrayList<String>();
        for (var grant : account.grants()) {
            if (grant.forum() != null) (grant.role() == Role.CHAIR ? chair : member).add(grant.forum());
            else if (grant.authority() != null) reporter.add(grant.authority());
            else region.add(grant.role());
        }
        return new UserForm(account.username(), account.displayName(), region, member, chair, reporter);
    }

    boolean isIn(String forum) {
        return member.contains(forum) || chair.contains(forum);
    }

    Set<Grant> grants() {
        var grants = new HashSet<Grant>();
        region.forEach(role -> grants.add(Grant.inRegion(role)));
        member.forEach(forum -> grants.add(Grant.inForum(Role.MEMBER, forum)));
        chair.forEach(forum -> grants.add(Grant.inForum(Role.CHAIR, forum)));
        reporter.stream()
                .filter(code -> !code.isEmpty())
                .forEach(authority -> grants.add(Grant.forAuthority(Role.REPORTER, authority)));
        return grants;
    }
}
