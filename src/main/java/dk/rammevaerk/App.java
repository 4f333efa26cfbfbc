package dk.rammevaerk;

import dk.rammevaerk.cli.CommandLineInterface;
import dk.rammevaerk.database.StartConditions;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the server, or runs a command without one. */
@SpringBootApplication
public class App {
    public static void main(String[] args) {
        if (!CommandLineInterface.asksForServer(args)) System.exit(CommandLineInterface.run(args));
        if (!CommandLineInterface.knowsSettings(args)) System.exit(2);
        var server = new SpringApplication(App.class);
        server.addListeners(new StartConditions());
        server.run(args);
    }

    /** The one clock; nothing else asks what time it is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
