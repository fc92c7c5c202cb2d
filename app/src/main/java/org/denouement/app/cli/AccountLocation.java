package org.denouement.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an account lies: an {@code account.json}, or the folder {@code tell --out} wrote it to. */
record AccountLocation(Path file) {
    static AccountLocation of(Path path) {
        return new AccountLocation(Files.isDirectory(path) ? path.resolve("account.json") : path);
    }

    /** The text of the account. Bytes that are not UTF-8 are kept visible as damage. */
    String read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputFailure("no account at " + file + ". Make one with: denouement tell PATH --out DIR");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
