package org.denouement.acquire.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.denouement.acquire.intake.Allowance;

/**
 * The unpacked bytes of gzip members in a row. At damage it ends early, once: {@link #resume()} then goes on at the next
 * member, where {@link java.util.zip.GZIPInputStream} would lose all the rest. Plain bytes pass through.
 */
final class SalvagingStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final boolean packed;
    private final Allowance allowance;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final byte[] one = new byte[1];
    private int at;
    private int end;
    private boolean inMember;
    private boolean stopped;
    private int memberAt;
    /** Where in the input the buffer begins, and where the member did. */
    private long bufferAt;

    private long memberBegan;
    private final Damages damages = new Damages();
    private final CRC32 check = new CRC32();

    SalvagingStream(InputStream in, boolean packed, Allowance allowance) {
        this.in = in;
        this.allowance = allowance;
        this.packed = packed;
    }

    /** Where the compression was found broken, by bytes of the packed input. */
    Damages damages() {
        return damages;
    }

    boolean isPacked() {
        return packed;
    }

    /** Where the member that is being unpacked begins, in bytes of the packed input. */
    long memberBegan() {
        return memberBegan;
    }

    /** Goes on behind the damage; false at the true end. */
    boolean resume() throws IOException {
        if (!stopped) {
            return false;
        }
        stopped = false;
        inMember = false;
        return seekMember();
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!packed) {
            return in.read(target, offset, length);
        }
        while (!stopped) {
            if (!inMember && !header()) {
                return -1;
            }
            try {
                int read = inflater.inflate(target, offset, length);
                if (read > 0) {
                    allowance.take(read);
                    check.update(target, offset, read);
                    return read;
                }
                if (inflater.finished()) {
                    trailer();
                } else if (!feed()) {
                    return damaged();
                }
            } catch (DataFormatException e) {
                return damaged();
            }
        }
        return -1;
    }

    private int damaged() {
        // Behind damage the inflater may have read far into what follows: the search begins where the member did.
        at = memberAt;
        damages.at(memberBegan);
        stopped = true;
        return -1;
    }

    private boolean feed() throws IOException {
        if (at == end && !fill()) {
            return false;
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
        return true;
    }

    /** The rest of the input after the member, and its eight last bytes. */
    private void trailer() throws IOException {
        at = end - inflater.getRemaining();
        long told = 0;
        for (int i = 0; i < 8; i++) {
            long octet = next();
            told |= i < 4 ? octet << 8 * i : 0;
        }
        if (told != check.getValue()) {
            damages.at(memberBegan);
        }
        inMember = false;
    }

    /** Reads the header of a member (RFC 1952); false at the end. */
    private boolean header() throws IOException {
        long began = bufferAt + at;
        int first = next();
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || next() != 0x8B || next() != 8) {
            damages.at(began);
            if (!seekMember()) {
                return false;
            }
            return header();
        }
        int flags = next();
        for (int i = 0; i < 6; i++) {
            next();
        }
        if ((flags & 4) != 0) {
            int length = next() | next() << 8;
            for (int i = 0; i < length; i++) {
                next();
            }
        }
        skipZeroEnded((flags & 8) != 0);
        skipZeroEnded((flags & 16) != 0);
        if ((flags & 2) != 0) {
            next();
            next();
        }
        inflater.reset();
        check.reset();
        memberAt = at;
        memberBegan = began;
        inMember = true;
        return true;
    }

    private void skipZeroEnded(boolean there) throws IOException {
        int c = there ? next() : 0;
        while (c > 0) {
            c = next();
        }
    }

    /** Goes to the next three bytes that a member begins with. */
    private boolean seekMember() throws IOException {
        while (true) {
            if (end - at < 4 && !refill()) {
                return false;
            }
            boolean member = (buffer[at] & 0xFF) == 0x1F
                    && (buffer[at + 1] & 0xFF) == 0x8B
                    && buffer[at + 2] == 8
                    && (buffer[at + 3] & 0xE0) == 0;
            if (member) {
                return true;
            }
            at++;
        }
    }

    /** Keeps what is left in the buffer and reads more; false when fewer than four bytes are left in all. */
    private boolean refill() throws IOException {
        int left = end - at;
        System.arraycopy(buffer, at, buffer, 0, left);
        bufferAt += at;
        at = 0;
        end = left;
        while (end < 4) {
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    private boolean fill() throws IOException {
        bufferAt += end;
        int read = in.read(buffer, 0, buffer.length);
        memberAt = 0;
        at = 0;
        end = Math.max(0, read);
        return read > 0;
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
