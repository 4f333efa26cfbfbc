package dk.rammevaerk.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives the Spring context of a test a migrated database of its own: beside {@code @SpringBootTest}, nothing else is
 * needed. Test classes that share a context share the database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface OnTestDatabase {}
