package org.denouement.app.doctor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.acquire.AcquireOptions;
import org.denouement.acquire.Acquirer;
import org.denouement.app.doctor.Check.State;
import org.denouement.model.article.Coverage;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;

/** Examines a machine; each check tries what it tells about, rather than asking for a version. */
public final class Doctor {
    private static final int JAVA = 17;
    /** Ten articles are read in 172 MB; below this a story of some dozens is not. */
    private static final long LEAST_MEMORY = 256L << 20;

    private static final long ENOUGH_MEMORY = 512L << 20;
    /** What an account is told with, and what tells a language's texts. */
    private static final List<String> NEEDED = List.of("messages.properties", "identify.txt", "pages.tsv");

    private static final int FONTS_DEEP = 6;
    /** The smallest PDF with a sentence in it; readers find its objects without a table of them. */
    private static final String PDF = String.join(
            "\n",
            "%PDF-1.4",
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
            "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R>>>>>>endobj",
            "4 0 obj<</Length 41>>stream",
            "BT /F1 12 Tf 20 50 Td (denouement) Tj ET ",
            "endstream endobj",
            "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
            "trailer<</Root 1 0 R>>",
            "%%EOF",
            "");

    private final Machine machine;
    private final Languages languages;

    private Doctor(Machine machine, Languages languages) {
        this.machine = machine;
        this.languages = languages;
    }

    public static Doctor of(Machine machine, Languages languages) {
        return new Doctor(machine, languages);
    }

    public List<Check> examine() {
        return List.of(java(), memory(), temporary(), languages(), pdf(), fonts(), fileNames());
    }

    private Check java() {
        State state = machine.java() >= JAVA ? State.OK : State.MISSING;
        return Check.of("java", state, String.valueOf(machine.java()), String.valueOf(JAVA));
    }

    private Check memory() {
        State enough = machine.memory() >= ENOUGH_MEMORY ? State.OK : State.WARNING;
        State state = machine.memory() >= LEAST_MEMORY ? enough : State.MISSING;
        return Check.of("memory", state, megabytes(machine.memory()), megabytes(ENOUGH_MEMORY));
    }

    private static String megabytes(long bytes) {
        return String.valueOf(bytes >> 20);
    }

    private Check temporary() {
        try {
            Path file = Files.createTempFile(machine.temporary(), "denouement", ".doctor");
            Files.writeString(file, "denouement");
            Files.delete(file);
            return Check.of("temporary", State.OK, machine.temporary().toString());
        } catch (IOException e) {
            return Check.of("temporary", State.MISSING, machine.temporary().toString());
        }
    }

    /** Needs one language that is whole; names those that lack a file. */
    private Check languages() {
        List<LanguagePack> whole = languages.packs().stream()
                .filter(pack -> NEEDED.stream().allMatch(pack::has))
                .toList();
        String named = whole.stream().map(LanguagePack::code).collect(Collectors.joining(", "));
        return Check.of("languages", whole.isEmpty() ? State.MISSING : State.OK, named);
    }

    /** Reads a PDF, in the process in which all are read. */
    private Check pdf() {
        byte[] bytes = PDF.getBytes(StandardCharsets.US_ASCII);
        Coverage read = Acquirer.of(languages)
                .acquire(List.of("-"), AcquireOptions.plain().reading(new ByteArrayInputStream(bytes)));
        boolean works = read.articles().stream()
                .anyMatch(article -> article.text().toLowerCase(Locale.ROOT).contains("denouement"));
        return Check.of("pdf", works ? State.OK : State.MISSING);
    }

    private Check fonts() {
        long count = machine.fonts().stream().mapToLong(Doctor::fontsBelow).sum();
        return Check.of("fonts", count > 0 ? State.OK : State.WARNING, String.valueOf(count));
    }

    private static long fontsBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder, FONTS_DEEP)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:ttf|otf|ttc|pfb)"))
                    .count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    /** Whether a file whose name has an accent can be named at all: under {@code LANG=C} it cannot. */
    private Check fileNames() {
        boolean can = machine.fileNames().toUpperCase(Locale.ROOT).startsWith("UTF") || accentIsAPath();
        return Check.of("filenames", can ? State.OK : State.WARNING, machine.fileNames());
    }

    private static boolean accentIsAPath() {
        try {
            return Path.of("dénouement").toString().equals("dénouement");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
