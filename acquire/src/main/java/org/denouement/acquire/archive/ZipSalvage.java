package org.denouement.acquire.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.denouement.acquire.intake.Allowance;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;

/** Reads what is left of an archive whose list of members is broken: member after member, past damage. */
final class ZipSalvage {
    private static final int MOST_ROUNDS = 500;
    /** The four bytes a member begins with, the first in the highest place. */
    private static final int HEADER = 0x504B0304;

    private ZipSalvage() {}

    static void read(Material material, Intake intake) throws IOException {
        ZipMembers members = new ZipMembers(material, intake);
        try {
            OptionalLong at = headerFrom(material, 0);
            for (int i = 0; i < MOST_ROUNDS && at.isPresent() && members.goesOn(); i++) {
                at = headerFrom(material, walk(material, at.getAsLong(), members));
            }
        } catch (Allowance.SpentException e) {
            members.refused(e);
        } finally {
            members.close();
        }
    }

    /** Reads the members from {@code from} on, up to damage or the last; gives where to look for more. */
    private static long walk(Material material, long from, ZipMembers members) throws IOException {
        try (InputStream in = material.content().open()) {
            in.skipNBytes(from);
            Located zip = new Located(new Counted(in));
            long header = from;
            try {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && members.goesOn()) {
                    members.take(entry, zip);
                    zip.closeEntry();
                    header = from + zip.at();
                    entry = zip.getNextEntry();
                }
            } catch (Allowance.SpentException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                members.damaged("@" + header);
            }
            return header + 4;
        }
    }

    private static OptionalLong headerFrom(Material material, long from) throws IOException {
        if (from >= material.size()) {
            return OptionalLong.empty();
        }
        try (InputStream in = new BufferedInputStream(material.content().open(), 1 << 16)) {
            in.skipNBytes(from);
            int last = 0;
            long at = from;
            for (int c = in.read(); c >= 0; c = in.read()) {
                at++;
                last = last << 8 | c;
                if (last == HEADER && at - from >= 4) {
                    return OptionalLong.of(at - 4);
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Tells where in the archive it is. */
    private static final class Located extends ZipInputStream {
        private final Counted counted;

        Located(Counted counted) {
            super(counted);
            this.counted = counted;
        }

        /** Bytes consumed, between two members: what was read less what was pushed back. */
        long at() throws IOException {
            return counted.count - in.available();
        }
    }

    /** Counts; says that nothing is available, so that what is available above it was pushed back. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
