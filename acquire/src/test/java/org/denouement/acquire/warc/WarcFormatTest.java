package org.denouement.acquire.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Coverage;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
    @Test
    void keepsEveryRevisionOfAPage() throws IOException {
        byte[] warc = join(record("/a", "six"), record("/a", "ten"));
        Coverage coverage = ReadBytes.coverage(warc);
        assertThat(coverage.articles()).hasSize(2);
        assertThat(coverage.articles())
                .allMatch(article -> article.capture().uri().equals("https://lamp.example/a"));
        assertThat(coverage.origins()).hasSize(1);
    }

    @Test
    void goesOnBehindDamageInPackedRecords() throws IOException {
        byte[] first = packed(record("/a", "six"));
        byte[] second = packed(record("/b", "two"));
        byte[] third = packed(record("/c", "ten"));
        for (int i = 20; i < 60; i++) {
            second[i] ^= 0x55;
        }
        Coverage coverage = ReadBytes.coverage(join(first, second, third));
        assertThat(coverage.articles())
                .extracting(article -> article.capture().uri())
                .contains("https://lamp.example/a", "https://lamp.example/c");
        assertThat(ReadBytes.codes(coverage)).contains("acquire.warc.damaged");
    }

    @Test
    void goesOnBehindAWrongLength() throws IOException {
        byte[] first = new String(record("/a", "six"), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 1500")
                .getBytes(StandardCharsets.UTF_8);
        Coverage coverage = ReadBytes.coverage(join(first, record("/b", "two"), record("/c", "ten")));
        assertThat(coverage.articles())
                .extracting(article -> article.capture().uri())
                .contains("https://lamp.example/a", "https://lamp.example/c");
    }

    @Test
    void endsWhereTheFileWasCut() throws IOException {
        byte[] whole = join(packed(record("/a", "six")), packed(record("/b", "two")));
        Coverage coverage = ReadBytes.coverage(java.util.Arrays.copyOf(whole, whole.length - 60));
        assertThat(coverage.articles()).isNotEmpty();
    }

    private static byte[] record(String path, String months) {
        String html =
                "<html><body><article><h1>The bridge opens</h1><p>The bridge was opened by the mayor of the town after "
                        + months
                        + " months of work, and many of the people came to see it with their own eyes.</p><p>It had been closed since a barge struck one of its pillars in the autumn, and the town had to send its buses the long way round through the hills.</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lamp.example" + path
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
        return warc.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
