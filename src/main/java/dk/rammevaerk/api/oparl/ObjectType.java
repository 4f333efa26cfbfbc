package dk.rammevaerk.api.oparl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What OParl knows, with the lists of a body by which each is found. */
enum ObjectType {
    SYSTEM("System", ""),
    BODY("Body", ""),
    LEGISLATIVE_TERM("LegislativeTerm", "legislativeTermList"),
    ORGANIZATION("Organization", "organization"),
    PERSON("Person", "person"),
    MEMBERSHIP("Membership", "membership"),
    MEETING("Meeting", "meeting"),
    AGENDA_ITEM("AgendaItem", "agendaItem"),
    PAPER("Paper", "paper"),
    CONSULTATION("Consultation", "consultation"),
    FILE("File", "file"),
    LOCATION("Location", "locationList");

    static final String SCHEMA = "https://schema.oparl.org/1.1/";
    static final String ROOT = "/oparl/v1";

    private final String title;
    private final String list;

    /** @param list the body's field that leads to all of them, or empty */
    ObjectType(String title, String list) {
        this.title = title;
        this.list = list;
    }

    /** As OParl writes it. */
    String title() {
        return title;
    }

    String list() {
        return list;
    }

    String uri() {
        return SCHEMA + title;
    }

    /** Of one object; the one system is the root itself. */
    String path(String key) {
        return this == SYSTEM ? ROOT : ROOT + "/" + segment() + "/" + key;
    }

    /** The field by which what stands inside an object would lead back to it. */
    String field() {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Whether {@code omit_internal} leaves a field out. */
    boolean isInternalList(String field) {
        return switch (this) {
            case BODY -> field.equals("legislativeTerm");
            case PERSON -> field.equals("membership");
            case MEETING -> field.equals("auxiliaryFile") || field.equals("agendaItem");
            case AGENDA_ITEM -> field.equals("auxiliaryFile");
            case PAPER -> field.equals("auxiliaryFile") || field.equals("location");
            default -> false;
        };
    }

    private String segment() {
        return title.toLowerCase(Locale.ROOT);
    }

    static Optional<ObjectType> ofSegment(String segment) {
        return Arrays.stream(values())
                .filter(one -> one != SYSTEM && one.segment().equals(segment))
                .findFirst();
    }

    static Optional<ObjectType> ofList(String list) {
        return Arrays.stream(values())
                .filter(one -> !one.list.isEmpty() && one.list.equals(list))
                .findFirst();
    }

    static ObjectType ofTitle(String title) {
        return Arrays.stream(values())
                .filter(one -> one.title.equals(title))
                .findFirst()
                .orElseThrow();
    }
}
