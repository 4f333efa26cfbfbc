package dk.rammevaerk.kernel;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a URL. Stands on the handler method, or on its controller for all of them; without it nobody may. */
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface OpenTo {
    Audience[] value();

    /** A role, or more than a role. */
    enum Audience {
        EVERYONE,
        SIGNED_IN,
        SECRETARIAT,
        MEMBER,
        CHAIR,
        REPORTER,
        TARIFF_GROUP,
        ADMINISTRATOR
    }
}
