package dk.rammevaerk.inquiries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.inquiries.AnswerStore.Attached;
import dk.rammevaerk.inquiries.AnswerStore.Replied;
import dk.rammevaerk.inquiries.AnswerStore.Row;
import dk.rammevaerk.inquiries.AnswerStore.Said;
import dk.rammevaerk.inquiries.InquiryStore.Head;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads inquiries as far as the actor may see them. */
@Component
class InquiryReading {
    private final InquiryStore store;
    private final AnswerStore answers;
    private final Registrars registrars;
    private final Parties parties;

    InquiryReading(InquiryStore store, AnswerStore answers, Registrars registrars, Parties parties) {
        this.store = store;
        this.answers = answers;
        this.registrars = registrars;
        this.parties = parties;
    }

    Optional<Inquiry> find(String href) {
        return store.head(href).filter(this::isVisible).map(head -> whole(head, names(), registrars.authorities()));
    }

    Optional<Inquiry> find(UUID subject) {
        return store.head(subject).filter(this::isVisible).map(head -> whole(head, names(), registrars.authorities()));
    }

    List<Inquiry> all() {
        if (!registrars.isInside()) return List.of();
        var names = names();
        var own = registrars.authorities();
        return store.heads().stream()
                .filter(this::isVisible)
                .map(head -> whole(head, names, own))
                .toList();
    }

    private boolean isVisible(Head head) {
        return head.state() == InquiryState.DRAFT ? asks(head) : registrars.isInside();
    }

    /** The secretariat does, and the authority that asks itself. */
    private boolean asks(Head head) {
        return head.askedBy() == null ? registrars.isSecretariat() : registrars.actsFor(head.askedBy());
    }

    private Map<String, Authority> names() {
        return parties.authorities().stream().collect(toMap(Authority::code, one -> one));
    }

    private Inquiry whole(Head head, Map<String, Authority> names, Set<String> own) {
        var texts = answers.texts(head.subject()).stream()
                .collect(groupingBy(Said::authority, mapping(Said::text, toList())));
        var files = answers.files(head.subject()).stream()
                .collect(groupingBy(Attached::authority, mapping(Attached::file, toList())));
        var replies = answers.replies(head.subject()).stream()
                .collect(groupingBy(Replied::authority, mapping(Replied::reply, toList())));
        return new Inquiry(
                head.subject(),
                head.href(),
                head.title(),
                head.kind(),
                head.forum(),
                head.window(),
                head.audience(),
                head.askedBy(),
                head.state(),
                store.parts(head.subject()),
                answers.rows(head.subject()).stream()
                        .map(row -> {
                            var code = row.authority();
                            var readable = isReadable(head, row, own);
                            return answer(
                                    head,
                                    row,
                                    isOwn(row, own) ? row.extension() : null,
                                    Optional.ofNullable(names.get(code)),
                                    readable
                                            ? Optional.of(new AnswerWords(
                                                    texts.getOrDefault(code, List.of()),
                                                    files.getOrDefault(code, List.of())))
                                            : Optional.empty(),
                                    readable ? replies.getOrDefault(code, List.of()) : List.of());
                        })
                        .toList(),
                head.version());
    }

    /** A draft is the authority's own, and the secretariat's, which writes for it; not even the one that asks reads it. */
    private boolean isReadable(Head head, Row row, Set<String> own) {
        return isOwn(row, own)
                || (row.state().isAnswered() && (asks(head) || head.audience() == AnswerAudience.ALL_INSIDE));
    }

    private boolean isOwn(Row row, Set<String> own) {
        return registrars.isSecretariat() || own.contains(row.authority());
    }

    private AuthorityAnswer answer(
            Head head,
            Row row,
            @Nullable String extension,
            Optional<Authority> authority,
            Optional<AnswerWords> words,
            List<Reply> replies) {
        return new AuthorityAnswer(
                row.authority(),
                authority.map(Authority::name).orElse(row.authority()),
                authority.filter(one -> one.kind() == Authority.Kind.REGION).isPresent(),
                row.state() == AnswerState.DRAFT && words.isEmpty() ? AnswerState.WAITING : row.state(),
                words.orElse(null),
                row.given(),
                row.extendedTo() == null ? head.window().deadline() : row.extendedTo(),
                extension,
                row.reminded(),
                replies);
    }
}
