package dk.rammevaerk.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints a {@link StartupFailure}, or that the port is taken or the database another build's, as one line, instead of Spring Boot's report and stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailureReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure startupFailure) {
                System.err.println(startupFailure.getMessage());
                return true;
            }
            if (cause instanceof FlywayValidateException refusal) {
                System.err.println(StartupFailure.otherBuild(refusal).getMessage());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                System.err.println(StartupFailure.portInUse(taken.getPort()).getMessage());
                return true;
            }
        }
        return false;
    }
}
