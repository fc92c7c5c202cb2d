package org.denouement.app.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the doctor looks at: Java's feature number, the most memory it may use in bytes, the folder for temporary files,
 * where fonts lie, and the charset in which file names are given.
 */
public record Machine(int java, long memory, Path temporary, List<Path> fonts, String fileNames) {
    public Machine {
        fonts = List.copyOf(fonts);
    }

    /** The machine this runs on. */
    public static Machine here() {
        String home = System.getProperty("user.home", ".");
        List<Path> fonts = Stream.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        home + "/.fonts",
                        home + "/.local/share/fonts",
                        "/Library/Fonts",
                        "/System/Library/Fonts",
                        "C:/Windows/Fonts")
                .map(Path::of)
                .toList();
        return new Machine(
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory(),
                Path.of(System.getProperty("java.io.tmpdir", "/tmp")),
                fonts,
                System.getProperty("sun.jnu.encoding", "UTF-8"));
    }
}
