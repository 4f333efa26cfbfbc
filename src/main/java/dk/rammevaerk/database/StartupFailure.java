package dk.rammevaerk.database;

import static java.util.stream.Collectors.joining;

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

    private StartupFailure(@Nullable Throwable cause, String key, Object... values) {
        super(StartTexts.of(key, values), cause);
    }

    /** @param key of the line in {@code startup_da.properties} */
    public static StartupFailure of(String key, Object... values) {
        return new StartupFailure(null, key, values);
    }

    static StartupFailure portInUse(int port) {
        return of("portInUse", port, port + 1);
    }

    static StartupFailure folderInUse(Path data) {
        return of("folderInUse", data);
    }

    static StartupFailure otherMajorVersion(Path cluster, String found, int ours) {
        return of("otherMajorVersion", cluster, found, ours);
    }

    static StartupFailure noRoom(Path data, long neededBytes) {
        return of("noRoom", data, neededBytes / MEGABYTE);
    }

    static StartupFailure folderNotUsable(Path data, Exception cause) {
        return new StartupFailure(cause, "folderNotUsable", data, reason(cause));
    }

    static StartupFailure noPasswords(Path passwords) {
        return of("noPasswords", passwords);
    }

    static StartupFailure noProgramsFor(String system) {
        return of("noProgramsFor", system);
    }

    static StartupFailure notAsRoot() {
        return of("notAsRoot");
    }

    static StartupFailure orphanSurvives(Path cluster, long pid) {
        return of("orphanSurvives", pid, cluster);
    }

    static StartupFailure serverRefused(Path cluster, Path log, String lastWords) {
        return of("serverRefused", cluster, lastWords, log);
    }

    /** @param refusal what the migrations say of the database */
    static StartupFailure otherBuild(Exception refusal) {
        var first = String.valueOf(refusal.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(String::strip)
                .collect(joining(" "));
        return new StartupFailure(refusal, "otherBuild", first);
    }

    private static String reason(Exception cause) {
        return switch (cause) {
            case AccessDeniedException _ -> StartTexts.of("noAccess");
            case FileAlreadyExistsException _ -> StartTexts.of("isAFile");
            case FileSystemException exception
            when "Read-only file system".equals(exception.getReason()) -> StartTexts.of("readOnly");
            case FileSystemException exception when exception.getReason() != null -> exception.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }
}
