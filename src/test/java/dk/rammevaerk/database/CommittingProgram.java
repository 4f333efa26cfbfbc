package dk.rammevaerk.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A program that tests kill: starts the embedded database, prints the server's process id, and then the number of each
 * row as soon as its commit is answered, until it is killed.
 */
final class CommittingProgram {
    private CommittingProgram() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase database = EmbeddedDatabase.start(
                Path.of(arguments[0]), TestDatabase.PROGRAMS, EmbeddedDatabase.Durability.ON_DISK);
        System.out.println(database.pid());
        var owner = JdbcClient.create(new SingleConnectionDataSource(
                database.url(), EmbeddedDatabase.OWNER, database.passwords().owner(), true));
        owner.sql("create table if not exists kept (number int primary key)").update();
        int first = owner.sql("select coalesce(max(number), 0) from kept")
                .query(Integer.class)
                .single();
        for (int number = first + 1; ; number++) {
            owner.sql("insert into kept values (?)").param(number).update();
            System.out.println(number);
        }
    }
}
