package dk.rammevaerk.cases.tasks;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Member;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom mail about tasks goes to. */
@Component
class TaskRecipients {
    private final Parties parties;

    TaskRecipients(Parties parties) {
        this.parties = parties;
    }

    /** Those a task is for; of a closed matter those inside its forum alone. */
    List<Person> of(Task task) {
        var members = parties.members(task.forum()).stream().map(Member::person).toList();
        return switch (task.assignment().to()) {
            case Assignee.Secretariat() -> List.of();
            case Assignee.ToForum() -> members;
            case Assignee.ToPerson(var id) ->
                parties.persons().stream()
                        .filter(one -> one.id().equals(id))
                        .filter(one -> !task.origin().closed() || members.contains(one))
                        .toList();
            case Assignee.ToAuthority(var code) -> {
                var inside = members.stream()
                        .filter(one -> code.equals(one.authority()))
                        .toList();
                yield !inside.isEmpty() || task.origin().closed()
                        ? inside
                        : parties.persons().stream()
                                .filter(one -> code.equals(one.authority()))
                                .toList();
            }
        };
    }

    /** Everybody, each with what they may see. */
    Map<Person, Viewer> all() {
        var fora = new LinkedHashMap<Person, List<String>>();
        parties.persons().forEach(person -> fora.put(person, new ArrayList<>()));
        for (var forum : parties.fora().stream().map(Forum::code).toList()) {
            parties.members(forum).forEach(member -> fora.computeIfAbsent(member.person(), person -> new ArrayList<>())
                    .add(forum));
        }
        return fora.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        person -> new Viewer(
                                false,
                                fora.getOrDefault(person, new ArrayList<>()),
                                person.id().value(),
                                new TreeSet<>(
                                        Stream.ofNullable(person.authority()).toList())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
