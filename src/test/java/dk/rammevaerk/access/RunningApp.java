package dk.rammevaerk.access;

import dk.rammevaerk.App;
import dk.rammevaerk.database.OnTestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole program with the demonstration, on a free port and a database of its own. All classes with this annotation
 * share one program, so a test makes what it needs and finds it again by a name of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {App.class, TestClock.Setup.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
public @interface RunningApp {}
