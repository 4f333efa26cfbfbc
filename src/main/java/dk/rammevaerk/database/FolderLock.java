package dk.rammevaerk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second program, and a second start in this one, away from a data folder; gone with the process that holds it. */
final class FolderLock implements AutoCloseable {
    /**
     * The lock belongs to the process, not to the channel: closing another channel on the same file would give it up.
     * So a folder that is held here is never opened a second time.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartupFailure when somebody holds the folder */
    static FolderLock on(Path folder) throws IOException {
        Path realFolder = folder.toRealPath();
        if (!HELD_HERE.add(realFolder)) {
            throw StartupFailure.folderInUse(folder);
        }
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = new FolderLock(realFolder, channel);
            if (channel.tryLock() == null) {
                channel.close();
                throw StartupFailure.folderInUse(folder);
            }
            return lock;
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(realFolder);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
