package dk.rammevaerk.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Why the program cannot start, as one Danish line that says what is wrong and what to do. The program prints the line
 * without a stack trace and ends with exit code 1.
 */
public final class StartupFailure extends RuntimeException {
    private static final long MEGABYTE = 1024 * 1024;

    public StartupFailure(String line) {
        super(line);
    }

    StartupFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }

    static StartupFailure portInUse(int port) {
        return new StartupFailure(
                "Port %d er optaget af et andet program. Luk det, eller vælg en anden port, for eksempel --server.port=%d."
                        .formatted(port, port + 1));
    }

    static StartupFailure folderInUse(Path data) {
        return new StartupFailure(
                "Mappen %s bruges allerede af et andet Rammeværk, der kører. Luk det først, eller vælg en"
                                .formatted(data)
                        + " anden mappe med --rammevaerk.data=MAPPE.");
    }

    static StartupFailure otherMajorVersion(Path cluster, String found, int ours) {
        return new StartupFailure(("Databasen i %s er skrevet af PostgreSQL %s, men dette program bruger PostgreSQL %d."
                        + " Gem indholdet med pg_dump fra den gamle udgave af programmet, flyt mappen væk, start dette"
                        + " program, og læs indholdet ind med psql; docs/operations.md viser hvordan.")
                .formatted(cluster, found, ours));
    }

    static StartupFailure noRoom(Path data, long neededBytes) {
        return new StartupFailure(
                "Der er ikke plads til databasen i %s. Frigør mindst %d MB, eller vælg en anden mappe med --rammevaerk.data=MAPPE."
                        .formatted(data, neededBytes / MEGABYTE));
    }

    static StartupFailure folderNotUsable(Path data, Exception cause) {
        return new StartupFailure(
                "Mappen %s kan ikke bruges til databasen (%s). Giv skriveadgang til den, eller vælg en anden mappe med --rammevaerk.data=MAPPE."
                        .formatted(data, reason(cause)),
                cause);
    }

    static StartupFailure noPasswords(Path passwords) {
        return new StartupFailure(
                "Filen %s med databasens adgangskoder mangler eller er ødelagt. Læg den tilbage fra en sikkerhedskopi; uden den kan databasen ikke åbnes."
                        .formatted(passwords));
    }

    static StartupFailure noProgramsFor(String system) {
        return new StartupFailure(
                "Der følger ingen PostgreSQL med til %s. Brug en, der kører i forvejen, med --spring.datasource.url; docs/operations.md viser hvordan."
                        .formatted(system));
    }

    static StartupFailure notAsRoot() {
        return new StartupFailure(
                "PostgreSQL kan ikke køre som root på denne maskine. Start programmet som en almindelig bruger, eller brug en PostgreSQL, der kører i forvejen, med --spring.datasource.url.");
    }

    static StartupFailure orphanSurvives(Path cluster, long pid) {
        return new StartupFailure(
                "PostgreSQL fra en tidligere kørsel (proces %d) holder stadig fast i %s og lod sig ikke standse. Stop processen, og start igen."
                        .formatted(pid, cluster));
    }

    static StartupFailure serverRefused(Path cluster, Path log, String lastWords) {
        return new StartupFailure(
                "Databasen i %s kunne ikke starte: %s. Hele forløbet står i %s. Er databasen ødelagt, så flyt mappen væk og læg en sikkerhedskopi tilbage."
                        .formatted(cluster, lastWords, log));
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "ingen adgang";
            case FileAlreadyExistsException _ -> "der ligger en fil af det navn";
            case FileSystemException exception
            when "Read-only file system".equals(exception.getReason()) -> "der kan kun læses";
            case FileSystemException exception when exception.getReason() != null -> exception.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }
}
