package dk.rammevaerk;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the server. */
@SpringBootApplication
public class App {
    public static void main(String[] args) {
        SpringApplication.run(App.class, args);
    }

    /** The one clock; nothing else asks what time it is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
