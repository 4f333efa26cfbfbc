package dk.rammevaerk.api.oparl;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.appointments.AgreementPeriod;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of the program, the cooperation, and its terms. A term is the period of a published framework agreement: the
 * cooperation has no elections of its own.
 */
@Component
class CooperationStatements {
    static final Pointer SYSTEM = new Pointer(ObjectType.SYSTEM, "1");

    private final OurRegion region;
    private final Agreements agreements;
    private final Messages messages;
    private final String contact;

    CooperationStatements(
            OurRegion region,
            Agreements agreements,
            Messages messages,
            @Value("${rammevaerk.contact:}") String contact) {
        this.region = region;
        this.agreements = agreements;
        this.messages = messages;
        this.contact = contact;
    }

    Pointer body() {
        return new Pointer(ObjectType.BODY, region.code());
    }

    List<Statement> all() {
        return Stream.concat(
                        Stream.of(system(), cooperation()),
                        agreements.all().stream()
                                .filter(one -> one.state().isPublic())
                                .map(this::term))
                .toList();
    }

    private Statement system() {
        var content = object().put("oparlVersion", ObjectType.SCHEMA).put("name", messages.of("api.doc.title"));
        content.set("body", Pointer.path(ObjectType.ROOT + "/bodies"));
        content.set("website", Pointer.path("/"));
        content.set("web", Pointer.path("/aabne-data"));
        if (!contact.isEmpty()) content.put("contactEmail", contact);
        return Statement.of(SYSTEM, content);
    }

    private Statement cooperation() {
        var name = region.authorities().stream()
                .filter(one -> one.kind() == Authority.Kind.REGION)
                .findFirst()
                .map(Authority::name)
                .orElseThrow();
        var content = object().put("name", messages.of("api.oparl.body", name));
        content.set("system", SYSTEM.reference());
        content.set("website", Pointer.path("/"));
        content.set("web", Pointer.path("/"));
        if (!contact.isEmpty()) content.put("contactEmail", contact);
        Arrays.stream(ObjectType.values())
                .filter(type -> !type.list().isEmpty())
                .forEach(type ->
                        content.set(type.list(), Pointer.path(body().type().path(body().key()) + "/" + type.list())));
        return Statement.of(body(), content);
    }

    private Statement term(FrameworkAgreement agreement) {
        var content = object().put("name", messages.of("agreements.title", agreement.period()));
        content.set("body", body().reference());
        AgreementPeriod.read(agreement.period())
                .ifPresent(period -> content.put("startDate", period.firstDay().toString())
                        .put("endDate", period.lastDay().toString()));
        content.set("web", Pointer.path(Agreements.href(agreement)));
        return Statement.of(new Pointer(ObjectType.LEGISLATIVE_TERM, agreement.period()), content);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
