package dk.rammevaerk.api.tokens.web;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.api.tokens.web.NewTokenPage.Group;
import dk.rammevaerk.api.tokens.web.NewTokenPage.Right;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.parties.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rights a token can get, and how they are said. Nothing is administered by token. */
@Component
class GrantChoices {
    private static final List<Role> IN_REGION = List.of(Role.SECRETARIAT, Role.TARIFF_GROUP);
    private static final List<Role> IN_FORUM = List.of(Role.MEMBER, Role.CHAIR);

    private final Parties parties;
    private final OurRegion region;
    private final Messages messages;

    GrantChoices(Parties parties, OurRegion region, Messages messages) {
        this.parties = parties;
        this.region = region;
        this.messages = messages;
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                messages.of("api.token.region"),
                IN_REGION.stream().map(Grant::inRegion).map(this::right).toList()));
        for (var forum : openFora()) {
            groups.add(new Group(
                    forum.name(),
                    IN_FORUM.stream()
                            .map(role -> Grant.inForum(role, forum.code()))
                            .map(this::right)
                            .toList()));
        }
        groups.add(new Group(
                messages.of("api.token.reporters"),
                region.authorities().stream()
                        .map(one -> new Right(
                                value(Grant.forAuthority(Role.REPORTER, one.code())),
                                messages.of("api.token.reporter", one.name())))
                        .toList()));
        return groups;
    }

    private Right right(Grant grant) {
        return new Right(value(grant), messages.of("access.role." + grant.role()));
    }

    /** The grants behind what was ticked; what is no choice is left out. */
    Set<Grant> grants(Set<String> chosen) {
        return all().stream().filter(grant -> chosen.contains(value(grant))).collect(Collectors.toSet());
    }

    private List<Grant> all() {
        var all = new ArrayList<Grant>();
        IN_REGION.forEach(role -> all.add(Grant.inRegion(role)));
        openFora().forEach(forum -> IN_FORUM.forEach(role -> all.add(Grant.inForum(role, forum.code()))));
        region.authorities().forEach(one -> all.add(Grant.forAuthority(Role.REPORTER, one.code())));
        return all;
    }

    private List<Forum> openFora() {
        return parties.fora().stream()
                .filter(forum -> forum.closedFrom() == null)
                .toList();
    }

    /** For example {@code Medlem, DASSOS}; what everybody sees when there are none. */
    List<String> words(Set<Grant> grants) {
        if (grants.isEmpty()) return List.of(messages.of("api.token.public"));
        return grants.stream().map(this::words).sorted().toList();
    }

    private String words(Grant grant) {
        var role = messages.of("access.role." + grant.role());
        return Optional.ofNullable(grant.forum())
                .map(code -> parties.forum(code).map(Forum::name).orElse(code))
                .or(() -> Optional.ofNullable(grant.authority()).map(this::authority))
                .map(where -> messages.of("api.token.right", role, where))
                .orElse(role);
    }

    private String authority(String code) {
        return parties.authorities().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Authority::name)
                .orElse(code);
    }

    private static String value(Grant grant) {
        var where = grant.forum() != null ? grant.forum() : grant.authority();
        return grant.role() + (where == null ? "" : ":" + where);
    }
}
