package dk.rammevaerk.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.durability.Secretary.Answered;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The server is killed, its database with it, while two secretaries save; what was answered must be there afterwards.
 * {@code -Drammevaerk.kill.rounds=20} kills more often.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("rammevaerk.kill.rounds", 4);
    private static final int SECRETARIES = 2;
    private static final Path DATA = Path.of("target", "kill-data");
    private static final String PROGRAMS = "--rammevaerk.programs=target/postgres-programs";

    private final List<SavedMinutes> saved = Collections.synchronizedList(new ArrayList<>());
    private final Random random = new Random(20_260_801);

    @Test
    void everyAnsweredSaveIsThereAfterTheProgramAndItsDatabaseAreKilled() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        var program = start();
        try {
            var secretaries = signedIn(program);
            for (int round = 1; round <= ROUNDS; round++) {
                int before = saved.size();
                int answered = saveUntilKilled(program, secretaries, round);
                long unanswered =
                        saved.stream().filter(SavedMinutes::wasCutShort).count();
                program = start();
                var firstPage = program.firstPage();
                for (var secretary : secretaries) secretary.moveTo(program.address());

                var stranger = new Visitor(program.address());
                for (var minutes : List.copyOf(saved)) {
                    secretaries.getFirst().assertEverythingAnsweredIsThere(minutes, stranger);
                }
                System.out.printf(
                        "Kill %d: %d saves answered on %d files, %d cut short so far; first page %d ms after the start%n",
                        round, answered, saved.size() - before, unanswered, firstPage.toMillis());
            }
        } finally {
            program.close();
        }
    }

    private static RunningProgram start() throws Exception {
        return RunningProgram.start(RunningProgram.fromClasses(), DATA, PROGRAMS);
    }

    private static List<Secretary> signedIn(RunningProgram program) throws Exception {
        var secretaries = new ArrayList<Secretary>();
        for (int i = 0; i < SECRETARIES; i++) secretaries.add(Secretary.signedIn(program.address()));
        return secretaries;
    }

    /** The one who gets the last answer pulls the plug while the other one waits for theirs. */
    private int saveUntilKilled(RunningProgram program, List<Secretary> secretaries, int round) throws Exception {
        int enough = 12 + random.nextInt(24);
        boolean databaseFirst = round % 2 == 0;
        var answers = new AtomicInteger();
        var killing = new AtomicBoolean();
        Answered count = () -> {
            if (answers.incrementAndGet() == enough) {
                var processes = program.processes();
                killing.set(true);
                program.kill(databaseFirst ? processes.reversed() : processes);
            }
        };
        try (var people = Executors.newFixedThreadPool(SECRETARIES)) {
            var work = new ArrayList<Future<?>>();
            for (var secretary : secretaries) {
                Callable<Boolean> saving = () -> saveAll(secretary, killing, count);
                work.add(people.submit(saving));
            }
            for (var one : work) one.get();
        }
        assertThat(program.isAlive()).isFalse();
        assertThat(answers).hasValueGreaterThanOrEqualTo(enough);
        return answers.get();
    }

    private boolean saveAll(Secretary secretary, AtomicBoolean killing, Answered count) throws Exception {
        while (!killing.get()) {
            SavedMinutes minutes;
            synchronized (saved) {
                minutes = new SavedMinutes(saved.size());
                saved.add(minutes);
            }
            try {
                secretary.save(minutes, count);
            } catch (UncheckedIOException | Secretary.NotAnswered failure) {
                // before the kill everything is answered
                if (!killing.get()) throw failure;
            }
        }
        return true;
    }
}
