package dk.rammevaerk.access;

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
        ADMINISTRATOR;

        boolean includes(Actor actor) {
            return switch (this) {
                case EVERYONE -> true;
                case SIGNED_IN -> actor.isSignedIn();
                case SECRETARIAT -> actor.has(Role.SECRETARIAT);
                case MEMBER -> actor.has(Role.MEMBER);
                case CHAIR -> actor.has(Role.CHAIR);
                case REPORTER -> actor.has(Role.REPORTER);
                case TARIFF_GROUP -> actor.has(Role.TARIFF_GROUP);
                case ADMINISTRATOR -> actor.has(Role.ADMINISTRATOR);
            };
        }
    }
}
