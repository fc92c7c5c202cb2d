package org.denouement.read.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.denouement.read.syntax.morph.TaggerModel;
import org.denouement.read.syntax.parse.ParserModel;

/** What was learnt from the treebanks of a language: the file {@code models/syntax.bin.gz} of its pack. */
public record SyntaxModel(TaggerModel tagger, ParserModel parser) {
    /** Changes when the features or the format change: a model of another version is of no use. */
    private static final int VERSION = 3;

    private static final int BUFFER = 1 << 16;

    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), BUFFER))) {
            out.writeInt(VERSION);
            tagger.write(out);
            parser.write(out);
        }
    }

    /** @throws IOException when the stream is no model, or one of another version */
    public static SyntaxModel read(InputStream stream) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("a syntax model of version " + version + ", not " + VERSION);
            }
            return new SyntaxModel(TaggerModel.read(in), ParserModel.read(in));
        }
    }
}
