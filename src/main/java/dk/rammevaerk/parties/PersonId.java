package dk.rammevaerk.parties;

import java.util.UUID;

public record PersonId(UUID value) {}
