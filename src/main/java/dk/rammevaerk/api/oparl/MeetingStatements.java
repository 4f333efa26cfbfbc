package dk.rammevaerk.api.oparl;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.parties.Forum;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one published meeting says in OParl's words. It must be given the meeting as the public sees it, to keep. Closed items are
 * left out altogether, as are those taken off an agenda that had been sent; persons are those the published pages name.
 */
final class MeetingStatements {
    /** What OParl recommends for a meeting's state: before and after the minutes. */
    private static final String INVITED = "eingeladen";

    private static final String HELD = "durchgeführt";
    private static final String BODY_OF_PEOPLE = "Gremium";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Meeting meeting;
    private final Forum forum;
    private final Pointer body;
    private final Keys keys;
    private final FileStatements files;
    private final Map<Pointer, Statement> said = new LinkedHashMap<>();

    MeetingStatements(Meeting meeting, Forum forum, Pointer body, Keys keys, FileStatements files) {
        this.meeting = meeting;
        this.forum = forum;
        this.body = body;
        this.keys = keys;
        this.files = files;
    }

    List<Statement> all(String name, Imprints imprints) {
        say(organization());
        var content = object().put("name", name);
        boolean minutes = kind() == Kind.MINUTES;
        content.put("meetingState", minutes ? HELD : INVITED);
        content.put("cancelled", meeting.state() == MeetingState.CANCELLED);
        moment(content, "start", meeting.occasion().start());
        moment(content, "end", meeting.occasion().end());
        var location = location();
        if (location != null) content.set("location", location.embedded());
        content.set("organization", array(List.of(organizationPointer().reference())));
        var present = persons();
        if (minutes && !present.isEmpty()) {
            content.set(
                    "participant",
                    array(present.stream().map(Pointer::reference).toList()));
        }
        if (imprints.has(Kind.AGENDA))
            content.set("invitation", say(files.agenda(meeting, imprints)).embedded());
        if (minutes)
            content.set("resultsProtocol", say(files.minutes(meeting, imprints)).embedded());
        var items = items(minutes, imprints);
        if (!items.isEmpty())
            content.set(
                    "agendaItem", array(items.stream().map(Pointer::embedded).toList()));
        content.set("web", Pointer.path("/moeder/" + meeting.id()));
        say(Statement.of(pointer(), content));
        return List.copyOf(said.values());
    }

    /** Of the edition it is read from. */
    private Kind kind() {
        return meeting.edition().map(Edition::kind).orElse(Kind.AGENDA);
    }

    private Pointer pointer() {
        return new Pointer(ObjectType.MEETING, meeting.id().toString());
    }

    private Pointer organizationPointer() {
        return new Pointer(ObjectType.ORGANIZATION, meeting.forum());
    }

    private Statement organization() {
        var content = object().put("name", forum.fullName())
                .put("shortName", forum.name())
                .put("organizationType", BODY_OF_PEOPLE);
        if (forum.closedFrom() != null)
            content.put("endDate", forum.closedFrom().minusDays(1).toString());
        content.set("body", body.reference());
        var path = ObjectType.ORGANIZATION.path(forum.code());
        content.set("meeting", Pointer.path(path + "/meeting"));
        content.set("web", Pointer.path("/moeder?forum=" + forum.code()));
        return Statement.of(organizationPointer(), content);
    }

    private @Nullable Pointer location() {
        var occasion = meeting.occasion();
        var where = Stream.of(occasion.place(), occasion.address())
                .filter(Objects::nonNull)
                .collect(joining(", "));
        if (where.isEmpty() && occasion.room() == null) return null;
        var identity = where + "\n" + Objects.requireNonNullElse(occasion.room(), "");
        var content = object();
        if (!where.isEmpty()) content.put("description", where);
        if (occasion.room() != null) content.put("room", occasion.room());
        var pointer = new Pointer(ObjectType.LOCATION, keys.of(ObjectType.LOCATION, identity));
        return say(new Statement(pointer, content, identity, null));
    }

    /** Says of everybody the published pages name who they are. @return those who were there */
    private List<Pointer> persons() {
        var present = new ArrayList<Pointer>();
        for (var one : meeting.attendances()) {
            var person = person(one);
            if (!one.apology() && !present.contains(person)) present.add(person);
            if (one.kind() == Attendance.Kind.MEMBER) membership(one, person);
        }
        return present;
    }

    private Pointer person(Attendance one) {
        var identity = one.name() + "\n" + Objects.requireNonNullElse(one.organisation(), "");
        var content = object().put("name", one.name());
        if (one.organisation() != null) content.put("rammevaerk:organisation", one.organisation());
        content.set("body", body.reference());
        var pointer = new Pointer(ObjectType.PERSON, keys.of(ObjectType.PERSON, identity));
        return say(new Statement(pointer, content, identity, null));
    }

    private void membership(Attendance one, Pointer person) {
        var identity = person.key() + "\n" + forum.code() + "\n" + Objects.requireNonNullElse(one.role(), "");
        var content = object();
        content.set("person", person.reference());
        content.set("organization", organizationPointer().reference());
        if (one.role() != null) content.put("role", one.role());
        var pointer = new Pointer(ObjectType.MEMBERSHIP, keys.of(ObjectType.MEMBERSHIP, identity));
        say(new Statement(pointer, content, identity, person.key()));
    }

    private List<Pointer> items(boolean minutes, Imprints imprints) {
        var pointers = new ArrayList<Pointer>();
        for (int i = 0; i < meeting.items().size(); i++) {
            var item = meeting.items().get(i);
            if (!item.isClosed() && !item.withdrawn()) pointers.add(item(item, i + 1, minutes, imprints));
        }
        return pointers;
    }

    private Pointer item(Item item, int order, boolean minutes, Imprints imprints) {
        var key = item.id().toString();
        var content = object().put("order", order).put("name", item.title()).put("public", true);
        if (item.number() != null) content.put("number", item.number());
        content.set("meeting", pointer().reference());
        if (!item.decisions().isEmpty())
            content.put(
                    "resolutionText",
                    item.decisions().stream().map(Decision::text).collect(joining("\n\n")));
        if (minutes && item.minutes() != null)
            content.set("resolutionFile", say(files.excerpt(item, imprints)).embedded());
        var attachments = item.attachments().stream()
                .filter(one -> !one.isClosed())
                .flatMap(one -> files.attachment(item, one).stream())
                .map(this::say)
                .toList();
        if (!attachments.isEmpty())
            content.set(
                    "auxiliaryFile",
                    array(attachments.stream().map(Pointer::embedded).toList()));
        if (item.caseStatement() != null || !attachments.isEmpty()) {
            content.set("consultation", new Pointer(ObjectType.CONSULTATION, key).reference());
            paper(item, attachments, imprints);
        }
        content.set("web", Pointer.path("/moeder/" + meeting.id() + "/" + key));
        return say(Statement.of(new Pointer(ObjectType.AGENDA_ITEM, key), content));
    }

    /** What was laid before the forum with an item. */
    private void paper(Item item, List<Pointer> attachments, Imprints imprints) {
        var key = item.id().toString();
        var pointer = new Pointer(ObjectType.PAPER, key);
        var consultation = new Pointer(ObjectType.CONSULTATION, key);
        var content =
                object().put("name", item.title()).put("date", meeting.date().toString());
        content.set("body", body.reference());
        if (item.caseStatement() != null)
            content.set(
                    "mainFile",
                    say(files.caseStatement(item, item.caseStatement(), kind(), imprints))
                            .embedded());
        if (!attachments.isEmpty())
            content.set(
                    "auxiliaryFile",
                    array(attachments.stream().map(Pointer::embedded).toList()));
        content.set("consultation", array(List.of(consultation.embedded())));
        content.set("web", Pointer.path("/moeder/" + meeting.id() + "/" + key));
        say(Statement.of(pointer, content));

        var consulted = object().put("authoritative", item.section() == Section.DECISION);
        consulted.set("paper", pointer.reference());
        consulted.set("agendaItem", new Pointer(ObjectType.AGENDA_ITEM, key).reference());
        consulted.set("meeting", pointer().reference());
        consulted.set("organization", array(List.of(organizationPointer().reference())));
        say(Statement.of(consultation, consulted));
    }

    private void moment(ObjectNode content, String field, @Nullable LocalTime time) {
        if (time != null)
            content.put(field, MOMENT.format(meeting.date().atTime(time).atZone(DanishFormat.ZONE)));
    }

    private Pointer say(Statement statement) {
        said.put(statement.pointer(), statement);
        return statement.pointer();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }
}
