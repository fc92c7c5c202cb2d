package org.denouement.acquire.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.denouement.acquire.intake.Allowance;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;

/**
 * ZIP archives, web archives in WACZ among them: each member is read for what it is, by the archive's list of members,
 * and where that list is broken, by what stands in the bytes. Nothing is ever written where a name says.
 */
public final class ZipFormat implements Format {
    static final int MOST_MEMBERS = 50_000;
    /** The charset of names that old packers under Windows wrote, when they are not UTF-8. */
    private static final String OLD_NAMES = "IBM850";

    @Override
    public boolean accepts(Material material, byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    @Override
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(Material material, Intake intake) throws IOException {
        Optional<Path> held = material.file();
        Path file = held.isPresent() ? held.get() : copied(material);
        try {
            read(material, file, intake);
        } finally {
            if (held.isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path copied(Material material) throws IOException {
        Path file = Files.createTempFile("denouement", ".zip");
        try (InputStream in = material.content().open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void read(Material material, Path file, Intake intake) throws IOException {
        try (ZipFile zip = opened(file)) {
            ZipMembers members = new ZipMembers(material, intake, name -> member(zip, name));
            try {
                listed(zip, members);
            } finally {
                members.close();
            }
        } catch (ZipException | IllegalArgumentException e) {
            ZipSalvage.read(material, intake);
        }
    }

    private static Optional<byte[]> member(ZipFile zip, String name) throws IOException {
        Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry.get())) {
            byte[] bytes = in.readNBytes(Material.LARGEST_BESIDE);
            return bytes.length < Material.LARGEST_BESIDE ? Optional.of(bytes) : Optional.empty();
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName(OLD_NAMES));
        }
    }

    private static void listed(ZipFile zip, ZipMembers members) throws IOException {
        for (ZipEntry entry : inOrder(zip)) {
            if (!members.goesOn()) {
                return;
            }
            CRC32 check = new CRC32();
            try (InputStream raw = zip.getInputStream(entry);
                    InputStream in = new CheckedInputStream(raw, check)) {
                boolean read = members.take(entry, in);
                if (read && entry.getCrc() >= 0 && entry.getCrc() != check.getValue()) {
                    members.damaged(entry.getName());
                }
            } catch (Allowance.SpentException e) {
                members.refused(e);
                return;
            } catch (IOException e) {
                members.damaged(entry.getName());
            }
        }
    }

    private static List<ZipEntry> inOrder(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        var all = zip.entries();
        while (all.hasMoreElements() && entries.size() <= MOST_MEMBERS) {
            entries.add(all.nextElement());
        }
        return entries;
    }
}
