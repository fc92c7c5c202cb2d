package org.denouement.eval.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.eval.pages.GoldPage.Body;
import org.denouement.eval.pages.GoldPage.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the corpora of pages, each in its own layout, told by what the folder holds. */
final class Corpora {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpora() {}

    /**
     * The pages of the corpus in {@code folder}.
     *
     * @throws IOException when it is of no known layout
     */
    static List<GoldPage> pages(Path folder) throws IOException {
        if (Files.isDirectory(folder.resolve("ground-truth"))) {
            return wcxb(folder);
        }
        if (Files.isRegularFile(folder.resolve("evaldata.json"))) {
            return trafilatura(folder);
        }
        if (Files.isRegularFile(folder.resolve("eval_default.json"))) {
            return htmldate(folder);
        }
        if (Files.isRegularFile(folder.resolve("ground-truth.json"))) {
            return articleExtraction(folder);
        }
        List<GoldPage> pages = fundus(folder);
        if (pages.isEmpty()) {
            throw new IOException(folder + " holds no pages in a layout that is known: see eval/README.md");
        }
        return pages;
    }

    private static List<GoldPage> wcxb(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path truth : files(folder.resolve("ground-truth"), ".json")) {
            JsonNode root = JSON.readTree(Files.readAllBytes(truth));
            JsonNode gold = root.path("ground_truth");
            String id = name(truth).replace(".json", "");
            Body body = new Body(text(gold.path("main_content")), List.of(), List.of());
            Facts facts = new Facts(text(gold.path("author")).map(List::of), text(gold.path("publish_date")));
            Path html = html(folder.resolve("html"), id + ".html");
            pages.add(new GoldPage(id, html, root.path("url").asString(""), body, text(gold.path("title")), facts));
        }
        return pages;
    }

    private static List<GoldPage> trafilatura(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (var entry : JSON.readTree(Files.readAllBytes(folder.resolve("evaldata.json")))
                .properties()) {
            JsonNode gold = entry.getValue();
            String file = gold.path("file").asString("");
            Body body = new Body(Optional.empty(), texts(gold.path("with")), texts(gold.path("without")));
            Path html = html(folder.resolve("html"), file);
            pages.add(new GoldPage(file, html, entry.getKey(), body, Optional.empty(), Facts.UNKNOWN));
        }
        return pages;
    }

    private static List<GoldPage> htmldate(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (var entry : JSON.readTree(Files.readAllBytes(folder.resolve("eval_default.json")))
                .properties()) {
            String file = entry.getValue().path("file").asString("");
            Facts facts = new Facts(Optional.empty(), text(entry.getValue().path("date")));
            Path html = html(folder.resolve("html"), file);
            pages.add(new GoldPage(file, html, entry.getKey(), Body.UNKNOWN, Optional.empty(), facts));
        }
        return pages;
    }

    /** The article extraction benchmark of Zyte: ids to {@code articleBody} and {@code url}. */
    private static List<GoldPage> articleExtraction(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (var entry : JSON.readTree(Files.readAllBytes(folder.resolve("ground-truth.json")))
                .properties()) {
            Body body = new Body(text(entry.getValue().path("articleBody")), List.of(), List.of());
            Path html = html(folder.resolve("html"), entry.getKey() + ".html");
            String url = entry.getValue().path("url").asString("");
            pages.add(new GoldPage(entry.getKey(), html, url, body, Optional.empty(), Facts.UNKNOWN));
        }
        return pages;
    }

    /** A folder a country: {@code Outlet.json} with its versions in the order of {@code Outlet_DATE.html.gz}. */
    private static List<GoldPage> fundus(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (Path country : folders(folder)) {
            Path meta = country.resolve("meta.info");
            JsonNode addresses = Files.exists(meta) ? JSON.readTree(Files.readAllBytes(meta)) : JSON.createObjectNode();
            for (Path truth : files(country, ".json")) {
                String outlet = name(truth).replace(".json", "");
                List<Path> htmls = files(country, ".html.gz").stream()
                        .filter(file -> name(file).matches("\\Q" + outlet + "\\E_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz"))
                        .toList();
                int version = 0;
                for (JsonNode gold : JSON.readTree(Files.readAllBytes(truth)).values()) {
                    if (version < htmls.size()) {
                        Path html = htmls.get(version++);
                        String url = addresses.path(name(html)).path("url").asString("");
                        pages.add(fundusPage(name(country) + "/" + name(html), html, url, gold));
                    }
                }
            }
        }
        return pages;
    }

    private static GoldPage fundusPage(String id, Path html, String url, JsonNode gold) {
        StringBuilder body = new StringBuilder();
        texts(gold.path("body").path("summary"))
                .forEach(line -> body.append(line).append('\n'));
        for (JsonNode section : gold.path("body").path("sections").values()) {
            texts(section.path("headline")).forEach(line -> body.append(line).append('\n'));
            texts(section.path("paragraphs")).forEach(line -> body.append(line).append('\n'));
        }
        Optional<List<String>> authors =
                gold.has("authors") ? Optional.of(texts(gold.path("authors"))) : Optional.empty();
        Optional<String> day = text(gold.path("publishing_date")).map(date -> date.substring(0, 10));
        Body whole = new Body(Optional.of(body.toString()).filter(text -> !text.isBlank()), List.of(), List.of());
        return new GoldPage(id, html, url, whole, text(gold.path("title")), new Facts(authors, day));
    }

    private static Path html(Path folder, String file) {
        Path packed = folder.resolve(file + ".gz");
        return Files.exists(packed) ? packed : folder.resolve(file);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> name(file).endsWith(ending)).sorted().toList();
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("")).filter(text -> !text.isBlank());
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.values().forEach(one -> texts.add(one.asString("")));
        return texts;
    }
}
