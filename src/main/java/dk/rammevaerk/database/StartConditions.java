package dk.rammevaerk.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses a start that cannot succeed as soon as the settings are known, before anything is made or started. */
public final class StartConditions implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    /** @throws StartupFailure when the folder or the port is in use */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var settings = prepared.getEnvironment();
        if (!settings.containsProperty("spring.datasource.url")) {
            refuseUsedFolder(Path.of(settings.getProperty("rammevaerk.data", "data")));
        }
        refuseUsedPort(settings);
    }

    private static void refuseUsedFolder(Path data) {
        var folder = data.toAbsolutePath().normalize();
        if (!Files.isRegularFile(folder.resolve("lock"))) return;
        try {
            FolderLock.on(folder).close();
        } catch (IOException unusable) {
            throw StartupFailure.folderNotUsable(folder, unusable);
        }
    }

    /** Another program can still take the port until the server does; then it is refused there. */
    private static void refuseUsedPort(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) return;
        var address = settings.getProperty("server.address");
        try {
            new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address)).close();
        } catch (IOException taken) {
            throw StartupFailure.portInUse(port);
        }
    }
}
