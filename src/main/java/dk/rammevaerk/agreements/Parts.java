package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.files.FileId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of agreements and their versions. Outside the cooperation only final versions are read. */
@Service
public class Parts {
    private final PartStore store;
    private final Agreements agreements;
    private final Registrars registrars;
    private final AgreementIndex index;
    private final Clock clock;

    Parts(PartStore store, Agreements agreements, Registrars registrars, AgreementIndex index, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.registrars = registrars;
        this.index = index;
        this.clock = clock;
    }

    /** @param agreement one that the actor was given by {@link Agreements} */
    @Transactional(readOnly = true)
    public List<Part> of(FrameworkAgreement agreement) {
        var parts = store.of(agreement.id());
        if (registrars.isInside()) return parts;
        return parts.stream()
                .map(part -> new Part(
                        part.id(),
                        part.kind(),
                        part.title(),
                        part.versions().stream().filter(Part.Version::isFinal).toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Part> find(FrameworkAgreement agreement, UUID id) {
        return of(agreement).stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** @throws PartsAreSettled when the agreement is laid before the councils */
    @Transactional
    public UUID add(FrameworkAgreement agreement, Part.Kind kind, String title) {
        requireWritten(agreement);
        var id = store.insert(agreement.id(), kind, title);
        index.put(agreement.id());
        return id;
    }

    /**
     * Writes the next version: a text or a file.
     *
     * @param after the number of the version it was written on; 0 for the first
     * @throws AgreementChangedMeanwhile when somebody else has written a version since
     * @throws PartsAreSettled when the agreement is laid before the councils
     */
    @Transactional
    public void write(
            FrameworkAgreement agreement,
            UUID part,
            int after,
            @Nullable String text,
            @Nullable FileId file,
            @Nullable String note) {
        requireWritten(agreement);
        var now = find(agreement, part).orElseThrow(AgreementChangedMeanwhile::new);
        if (now.newestNumber() != after) throw new AgreementChangedMeanwhile();
        store.insertVersion(part, after + 1, text, file, note, clock.instant(), registrars.name());
        index.put(agreement.id());
    }

    private void requireWritten(FrameworkAgreement agreement) {
        if (!agreements.locked(agreement.period()).state().isWritten()) throw new PartsAreSettled();
    }
}
