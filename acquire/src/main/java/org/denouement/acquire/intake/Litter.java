package org.denouement.acquire.intake;

import java.util.Locale;
import java.util.Set;

/** Files that systems and programs leave among a person's own, by their fixed names: no coverage. */
public final class Litter {
    private static final Set<String> NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx");

    private Litter() {}

    /** {@code "photos/Thumbs.db"}, {@code "__MACOSX/a"}, {@code ".DS_Store"}, {@code "~$letter.docx"}. */
    public static boolean isOne(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || name.startsWith("~$")
                || NAMES.contains(name)
                || lower.startsWith("__macosx/")
                || lower.contains("/__macosx/");
    }
}
