package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.model.article.Diagnostic;

/** ZIP archives, WACZ among them: each member is read for what it is. Nothing is ever written where a name says. */
public final class ZipFormat implements Format {
    private static final int MOST_MEMBERS = 50_000;

    @Override
    public boolean accepts(Material material, byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        Bomb bomb = new Bomb();
        int members = 0;
        try (InputStream in = material.content().open();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isOffice(entry.getName())) {
                    intake.say(Diagnostic.error(material.uri(), "acquire.office"));
                    return;
                }
                if (++members > MOST_MEMBERS) {
                    intake.say(Diagnostic.warning(
                            material.uri(), "acquire.archive.members", String.valueOf(MOST_MEMBERS)));
                    return;
                }
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    member(material, entry, zip, bomb, intake);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.archive.damaged", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            intake.say(Diagnostic.error(material.uri(), "acquire.archive.refused", String.valueOf(e.getMessage())));
        }
        if (members == 0) {
            intake.say(Diagnostic.error(material.uri(), "acquire.archive.damaged", "0"));
        }
    }

    private static void member(Material material, ZipEntry entry, InputStream zip, Bomb bomb, Intake intake)
            throws IOException {
        String name = safe(entry.getName());
        if (!name.equals(entry.getName())) {
            intake.say(Diagnostic.warning(material.uri(), "acquire.archive.path", name));
        }
        try (Bomb.Unpacked unpacked = bomb.unpack(zip, material.size())) {
            intake.member(unpacked.material(material, material.uri() + "!/" + name));
        }
    }

    /** What web archives and systems add beside the pages is not coverage. */
    private static boolean isWanted(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !file.startsWith(".")
                && !name.startsWith("__MACOSX/")
                && !name.startsWith("indexes/")
                && !name.startsWith("pages/pages")
                && !file.startsWith("datapackage");
    }

    private static boolean isOffice(String name) {
        return name.equals("[Content_Types].xml");
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
}
