package org.denouement.acquire.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;

/** The article that a page describes in JSON-LD (schema.org), as far as it does. */
record StructuredData(Optional<JsonNode> article, Map<String, JsonNode> named) {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build());

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "SocialMediaPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report",
            "Review",
            "AskPublicNewsArticle",
            "SatiricalArticle",
            "Recipe");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "VideoObject", "AudioObject", "FAQPage", "HowTo");
    private static final Set<String> ORGANISATIONS =
            Set.of("Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness", "WebSite");
    private static final int MOST_NODES = 2000;
    /** The page outweighs its entries, each of which is an article of its own in the data. */
    private static final int LIVE = 8;

    static StructuredData of(List<String> scripts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String script : scripts) {
            parse(script).ifPresent(root -> collect(root, nodes, 0));
        }
        Map<String, JsonNode> named = new HashMap<>();
        for (JsonNode node : nodes) {
            String id = node.path("@id").asString("");
            if (!id.isEmpty() && node.size() > 1) {
                named.putIfAbsent(id, node);
            }
        }
        return new StructuredData(firstOf(nodes, ARTICLES).or(() -> firstOf(nodes, PAGES)), named);
    }

    private static Optional<JsonNode> parse(String script) {
        String json = script.strip();
        if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
            json = json.substring(Math.max(0, json.indexOf('{')), json.lastIndexOf('}') + 1);
        }
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes, int depth) {
        if (depth > 12 || nodes.size() > MOST_NODES) {
            return;
        }
        if (node.isObject() && node.size() > 0) {
            nodes.add(node);
        }
        if (node.isContainer()) {
            for (JsonNode child : node.values()) {
                if (child.isContainer()) {
                    collect(child, nodes, depth + 1);
                }
            }
        }
    }

    /** Of several the one that tells most: lists of teasers describe articles too. */
    private static Optional<JsonNode> firstOf(List<JsonNode> nodes, Set<String> types) {
        Optional<JsonNode> best = Optional.empty();
        for (JsonNode node : nodes) {
            if (isOf(node, types) && (best.isEmpty() || richness(node) > richness(best.get()))) {
                best = Optional.of(node);
            }
        }
        return best;
    }

    private static int richness(JsonNode node) {
        int richness = 0;
        for (String field : new String[] {"datePublished", "author", "articleBody", "publisher", "mainEntityOfPage"}) {
            richness += node.has(field) ? 1 : 0;
        }
        return richness + (node.has("headline") ? 2 : 0) + (node.has("liveBlogUpdate") ? LIVE : 0);
    }

    private static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type.values()) {
                if (types.contains(one.asString(""))) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return types.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /** A field of the article as plain text; {@code ""} when it has none. */
    String text(String field) {
        return article.map(node -> text(node.path(field))).orElse("");
    }

    /** Whether the article is one that follows events live. */
    boolean isLive() {
        return article.filter(node -> node.has("liveBlogUpdate") || isOf(node, Set.of("LiveBlogPosting")))
                .isPresent();
    }

    /** The entries of such an article. */
    List<Update> updates() {
        JsonNode updates = article.map(node -> node.path("liveBlogUpdate")).orElse(MissingNode.getInstance());
        return updates.isArray()
                ? updates.values().stream().limit(MOST_NODES).map(Update::from).toList()
                : List.of();
    }

    /** Where in the page the part that is paid for stands, as a CSS selector; {@code ""} when it is not told. */
    String paidPart() {
        JsonNode parts = article.map(node -> node.path("hasPart")).orElse(MissingNode.getInstance());
        JsonNode part = parts.isArray() ? parts.path(0) : parts;
        return part.path("isAccessibleForFree").asString("").equalsIgnoreCase("false")
                ? part.path("cssSelector").asString("").strip()
                : "";
    }

    private static String text(JsonNode value) {
        JsonNode one = value.isArray() && value.size() > 0 ? value.get(0) : value;
        String text = one.isObject() ? one.path("name").asString("") : one.asString("");
        return Parser.unescapeEntities(text, false).replace('\u00a0', ' ').strip();
    }

    /** The names in a field of people or organisations; references are followed. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        article.ifPresent(node -> addNames(node.path(field), names, any -> true, 0));
        return names;
    }

    /** The names in a field, but those of what the page itself calls an organisation. */
    List<String> persons(String field) {
        List<String> names = new ArrayList<>();
        article.ifPresent(node -> addNames(node.path(field), names, one -> !isOf(one, ORGANISATIONS), 0));
        return names;
    }

    private void addNames(JsonNode value, List<String> names, Predicate<JsonNode> wanted, int depth) {
        if (depth > 4 || !wanted.test(value)) {
            return;
        }
        if (value.isArray()) {
            value.values().forEach(one -> addNames(one, names, wanted, depth + 1));
        } else if (value.isObject()) {
            JsonNode name = value.path("name");
            JsonNode target = named.get(value.path("@id").asString(""));
            if (name.isArray()) {
                addNames(name, names, wanted, depth + 1);
            } else if (!text(name).isEmpty()) {
                names.add(text(name));
            } else if (target != null && target != value && wanted.test(target)) {
                addNames(target.path("name"), names, wanted, depth + 1);
            }
        } else if (!text(value).isEmpty()) {
            names.add(text(value));
        }
    }
}
