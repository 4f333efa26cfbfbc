package dk.rammevaerk.agreements;

import java.util.UUID;

/** Which agreement; people say its period. */
public record AgreementId(UUID value) {}
