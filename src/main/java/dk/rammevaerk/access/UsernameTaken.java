package dk.rammevaerk.access;

/** Two accounts cannot have one name. */
public class UsernameTaken extends RuntimeException {
    UsernameTaken(String username) {
        super("The username is taken: " + username);
    }
}
