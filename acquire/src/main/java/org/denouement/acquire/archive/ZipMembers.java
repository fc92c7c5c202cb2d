package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.denouement.acquire.intake.Allowance;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Litter;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.warc.WarcFormat;
import org.denouement.acquire.warc.WarcTally;
import org.denouement.model.article.Diagnostic;

/** Takes the members of one archive as they come: hands them on, and says at the end what was left. One use, one thread. */
final class ZipMembers implements AutoCloseable {
    /** A link's whole content is a path: short, and without a blank. */
    private static final int LONGEST_PATH = 1024;

    private static final int NAMED = 10;

    private final Material container;
    private final Intake intake;
    private final Material.Beside whole;
    private final WarcTally tally = new WarcTally();
    private final WaczPages pages = new WaczPages();
    private final Set<String> damaged = new LinkedHashSet<>();
    private int members;
    private int litter;
    private boolean webArchive;
    private boolean stopped;

    ZipMembers(Material container, Intake intake) {
        this(container, intake, name -> Optional.empty());
    }

    /** {@code whole} gives any member by its full name. */
    ZipMembers(Material container, Intake intake, Material.Beside whole) {
        this.container = container;
        this.intake = intake;
        this.whole = whole;
    }

    /** Whether more members are wanted. */
    boolean goesOn() {
        if (!stopped && members >= ZipFormat.MOST_MEMBERS) {
            stopped = true;
            intake.say(Diagnostic.error(
                    container.uri(), "acquire.archive.members", String.valueOf(ZipFormat.MOST_MEMBERS)));
        }
        return !stopped;
    }

    /** Reads a member; false when it is none that anybody wants to read. */
    boolean take(ZipEntry entry, InputStream in) throws IOException {
        members++;
        String name = entry.getName();
        if (entry.isDirectory()) {
            return false;
        }
        if (name.equals("[Content_Types].xml") || name.startsWith("Index/") && name.endsWith(".iwa")) {
            office();
            return false;
        }
        if (isLitter(name)) {
            litter++;
            return false;
        }
        try (Unpacked unpacked = Unpacked.of(in, container.allowance())) {
            hand(name, unpacked);
        }
        return true;
    }

    private void office() {
        stopped = true;
        intake.say(Diagnostic.error(container.uri(), "acquire.office"));
    }

    private void hand(String name, Unpacked unpacked) throws IOException {
        if (name.equals("mimetype")) {
            if (start(unpacked).startsWith("application/vnd.")) {
                office();
            }
            return;
        }
        if (name.startsWith("pages/") && name.endsWith(".jsonl")) {
            pages.read(unpacked.material(container, container.uri() + "!/" + name));
            return;
        }
        String safe = safe(name);
        if (!safe.equals(name)) {
            intake.say(Diagnostic.warning(container.uri(), "acquire.archive.path", safe));
        }
        if (isLink(unpacked)) {
            intake.say(Diagnostic.warning(container.uri() + "!/" + safe, "acquire.archive.link"));
            return;
        }
        Material member = unpacked.material(container, container.uri() + "!/" + safe);
        if (name.startsWith("archive/") && name.contains(".warc") && WarcFormat.isWebArchive(member.head())) {
            webArchive = true;
            WarcFormat.read(member, intake, tally);
        } else {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            intake.member(member.beside(neighbour -> whole.read(folder + neighbour)));
        }
    }

    private static String start(Unpacked unpacked) {
        return new String(
                unpacked.bytes(), 0, Math.min(unpacked.bytes().length, LONGEST_PATH), StandardCharsets.ISO_8859_1);
    }

    private static boolean isLink(Unpacked unpacked) {
        int length = unpacked.bytes().length;
        return length > 1
                && length < LONGEST_PATH
                && start(unpacked).matches("[!-~\u0080-\u00ff]*/[!-~\u0080-\u00ff]*");
    }

    /** What web archives, books and systems add beside the pages is not coverage. */
    private static boolean isLitter(String name) {
        return Litter.isOne(name)
                || name.startsWith("indexes/")
                || name.startsWith("META-INF/")
                || name.startsWith("datapackage");
    }

    /** The name without what would lead out of a folder. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals("..") && !part.equals(".")) {
                safe.append(safe.length() > 0 ? "/" : "").append(part.replaceAll("\\p{Cntrl}", "?"));
            }
        }
        return safe.toString();
    }

    /** A member that is lost, or doubtful; {@code where} is its name, or where in the archive it stood. */
    void damaged(String where) {
        damaged.add(where.replaceAll("\\p{Cntrl}", "?"));
    }

    void refused(Allowance.SpentException bomb) {
        stopped = true;
        intake.say(Diagnostic.error(container.uri(), "acquire.archive.refused", bomb.figures()));
    }

    @Override
    public void close() {
        if (!damaged.isEmpty()) {
            String named = String.join(", ", damaged.stream().limit(NAMED).toList());
            intake.say(Diagnostic.error(
                    container.uri(), "acquire.archive.damaged", String.valueOf(damaged.size()), named));
        } else if (members == 0) {
            intake.say(Diagnostic.error(container.uri(), "acquire.archive.empty"));
        }
        if (webArchive) {
            tally.report(container.uri(), intake);
            pages.report(container.uri(), tally, intake);
        }
        if (litter > 0) {
            intake.say(Diagnostic.note(container.uri(), "acquire.archive.litter", String.valueOf(litter)));
        }
    }
}
