package org.denouement.acquire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.denouement.acquire.ReadBytes;
import org.denouement.model.article.Coverage;
import org.denouement.model.article.Diagnostic;
import org.junit.jupiter.api.Test;

/** Web archives in WACZ: several archives inside, lists of pages, pages that only repeat others. */
class WaczTest {
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    WaczTest() {
        put("datapackage.json", "{\"profile\": \"data-package\"}");
        put("indexes/index.cdx.gz", "not read");
    }

    @Test
    void readsAllArchivesInsideAndEveryRevisionOfAPage() throws IOException {
        archive("a.warc.gz", response("https://a.example/", "The bridge was opened by the mayor of the town."));
        archive(
                "b.warc.gz",
                response("https://a.example/", "The bridge was closed again by the mayor of the town.")
                        + response("https://a.example/two", "The port was opened by the mayor of the town."));
        pages("https://a.example/", "https://a.example/two");

        Coverage coverage = ReadBytes.coverage(wacz());

        assertThat(coverage.articles())
                .extracting(article -> article.capture().uri())
                .containsExactlyInAnyOrder("https://a.example/", "https://a.example/", "https://a.example/two");
        assertThat(ReadBytes.codes(coverage))
                .contains("acquire.archive.litter")
                .doesNotContain("acquire.wacz.missing", "acquire.warc.revisit", "acquire.warc.damaged");
    }

    @Test
    void saysWhichPagesOfItsListAreMissing() throws IOException {
        archive("a.warc.gz", response("https://a.example/", "The bridge was opened by the mayor of the town."));
        pages("https://a.example/", "https://a.example/lost");

        assertThat(ReadBytes.coverage(wacz()).diagnostics())
                .filteredOn(found -> found.code().equals("acquire.wacz.missing"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.what().arguments()).containsExactly("1", "2", "https://a.example/lost"));
    }

    @Test
    void takesAPageThatRepeatsOneInTheOtherArchiveForTold() throws IOException {
        archive("a.warc.gz", response("https://a.example/", "The bridge was opened by the mayor of the town."));
        archive("b.warc.gz", revisit("https://a.example/") + revisit("https://a.example/earlier"));

        assertThat(ReadBytes.coverage(wacz()).diagnostics())
                .filteredOn(found -> found.code().equals("acquire.warc.revisit"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.what().arguments()).containsExactly("1", "https://a.example/earlier"));
    }

    @Test
    void readsADamagedOneAndSaysWhere() throws IOException {
        archive("a.warc", response("https://a.example/", "The bridge was opened by the mayor of the town."));
        archive(
                "b.warc",
                response("https://a.example/b", "The port was opened by the mayor of the town.") + "WARC/1.0");
        byte[] cut = wacz();
        Coverage coverage = ReadBytes.coverage(java.util.Arrays.copyOf(cut, cut.length - 60));
        assertThat(coverage.articles()).hasSize(2);
        assertThat(coverage.diagnostics())
                .filteredOn(found -> found.code().equals("acquire.warc.damaged"))
                .extracting(Diagnostic::where)
                .containsExactly("-!/archive/b.warc");
    }

    private void pages(String... urls) {
        StringBuilder lines = new StringBuilder("{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}\n{broken\n");
        for (String url : urls) {
            lines.append("{\"url\": \"").append(url).append("\", \"ts\": \"2024-03-04T10:00:00Z\"}\n");
        }
        put("pages/pages.jsonl", lines.toString());
    }

    private void archive(String name, String records) throws IOException {
        byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        members.put("archive/" + name, name.endsWith(".gz") ? packed.toByteArray() : bytes);
    }

    private static String response(String url, String words) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>" + words
                + "</p></article></body></html>";
        return record("response", url, http);
    }

    private static String revisit(String url) {
        return record("revisit", url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    }

    private static String record(String type, String url, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nContent-Length: "
                + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private void put(String name, String text) {
        members.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] wacz() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }
}
