package dk.rammevaerk.access;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes passwords that are hard to guess and easy to read aloud: no letter that looks like another. */
@Component
public class NewPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    /** Some 92 bits. */
    public String make() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (word, at) -> word.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
