package dk.rammevaerk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program: what starts first is for any Java, and starts the rest on the right one. */
class LauncherIT {
    private static final Path JAR = Path.of("target", "rammevaerk.jar");
    private static final String FIRST = "dk.rammevaerk.launcher.Launcher";
    private static final int JAVA_8 = 52;

    @Test
    void theFirstClassIsForJava8() throws Exception {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(FIRST);
            try (var in = jar.getInputStream(jar.getEntry(FIRST.replace('.', '/') + ".class"))) {
                assertThat((int) in.readNBytes(8)[7]).isEqualTo(JAVA_8);
            }
        }
    }

    @Test
    void anOldJavaIsToldWhichOneIsNeeded() throws Exception {
        try (var loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, null)) {
            var refusal = loader.loadClass(FIRST).getMethod("refusal", String.class, String.class);
            assertThat((String) refusal.invoke(null, "17", "/usr/lib/jvm/java-17"))
                    .contains("kræver Java 25", "startet med Java 17 (/usr/lib/jvm/java-17)");
            assertThat((String) refusal.invoke(null, "1.8", "")).contains("Java 1.8");
            assertThat((String) refusal.invoke(null, "25", "")).isEmpty();
            assertThat((String) refusal.invoke(null, "26", "")).isEmpty();
        }
    }

    @Test
    void theRightOneStartsTheProgram(@TempDir Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-jar", JAR.toAbsolutePath().toString(), "--help")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("out")).content().contains("Brug:", "rammevaerk read");
    }
}
