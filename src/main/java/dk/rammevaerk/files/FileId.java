package dk.rammevaerk.files;

import java.util.UUID;

public record FileId(UUID value) {}
