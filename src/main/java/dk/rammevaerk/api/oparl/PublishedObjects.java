package dk.rammevaerk.api.oparl;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading what is published, object by object and in lists. */
@Service
class PublishedObjects {
    private final PublishedStore store;
    private final Meetings meetings;
    private final Rendering rendering;
    private final String address;

    PublishedObjects(
            PublishedStore store,
            Meetings meetings,
            Rendering rendering,
            @Value("${rammevaerk.address}") String address) {
        this.store = store;
        this.meetings = meetings;
        this.rendering = rendering;
        this.address = address;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedObject> find(Pointer pointer) {
        return store.find(pointer);
    }

    /** The meeting an object stands in, as whoever asks sees it now. */
    @Transactional(readOnly = true)
    public Optional<Meeting> meetingOf(Pointer pointer) {
        return store.sourceOf(pointer).map(MeetingId::new).flatMap(meetings::find);
    }

    /** @throws NothingPublished when there never was such an object */
    @Transactional(readOnly = true)
    public ObjectNode tell(Pointer pointer) {
        return store.find(pointer).map(rendering::one).orElseThrow(NothingPublished::new);
    }

    /** @param organization only what belongs to this one, or null */
    @Transactional(readOnly = true)
    public ObjectNode list(ListAsked asked, ObjectType type, @Nullable String organization) {
        var query = asked.query(type, organization);
        int total = store.count(query);
        int pages = Math.max(1, (total + query.limit() - 1) / query.limit());
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set(
                "data",
                JsonNodeFactory.instance.arrayNode().addAll(rendering.all(store.list(query), asked.omitsInternal())));
        answer.set(
                "pagination",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("totalElements", total)
                        .put("elementsPerPage", query.limit())
                        .put("currentPage", query.page())
                        .put("totalPages", pages));
        answer.set("links", links(asked, query.page(), pages));
        return answer;
    }

    private ObjectNode links(ListAsked asked, int page, int pages) {
        var links = JsonNodeFactory.instance.objectNode();
        links.put("first", address + asked.href(1)).put("self", address + asked.href(page));
        if (page > 1) links.put("prev", address + asked.href(Math.min(page - 1, pages)));
        if (page < pages) links.put("next", address + asked.href(page + 1));
        return links.put("last", address + asked.href(pages));
    }
}
