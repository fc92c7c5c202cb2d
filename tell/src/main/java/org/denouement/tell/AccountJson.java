package org.denouement.tell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.denouement.model.article.Article;
import org.denouement.model.article.Dated;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.article.Difference;
import org.denouement.model.article.Origin;
import org.denouement.model.reading.Basis;
import org.denouement.model.reading.Quantity;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Bound;
import org.denouement.model.story.Contradiction;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Event;
import org.denouement.model.story.Evidence;
import org.denouement.model.story.Figure;
import org.denouement.model.story.OpenQuestion;
import org.denouement.model.story.Part;
import org.denouement.model.story.Role;
import org.denouement.model.story.Statement;
import org.denouement.model.story.Version;
import org.denouement.model.story.When;
import org.denouement.model.text.Anchor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an account as {@code account.json}, version 1, documented in {@code docs/account.md}: offsets in code points,
 * keys and items always in the same order, every item and the whole sealed with a digest.
 */
final class AccountJson {
    static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Account account;
    private final Narrator narrator;
    private final Map<String, CodePoints> codePoints = new TreeMap<>();
    private final Map<String, String> originOf = new TreeMap<>();
    private final SourceNotes notes;

    private AccountJson(Account account, Narrator narrator) {
        this.account = account;
        this.narrator = narrator;
        this.notes = SourceNotes.of(account.story().coverage(), narrator.messages());
        for (Article article : account.story().coverage().articles()) {
            codePoints.put(article.id(), CodePoints.of(article.text()));
        }
        for (Origin origin : account.story().coverage().origins()) {
            origin.articles().forEach(article -> originOf.put(article, origin.id()));
        }
    }

    static ObjectNode of(Account account, Narrator narrator) {
        return new AccountJson(account, narrator).whole();
    }

    private ObjectNode whole() {
        var story = account.story();
        ObjectNode json = JSON.objectNode();
        json.put("version", VERSION);
        json.put("title", account.title());
        json.put("language", account.language());
        json.set("sources", array(story.coverage().articles(), this::source));
        json.set("cast", array(story.cast(), this::entity));
        json.set("timeline", array(story.timeline(), this::event));
        json.set("roles", array(story.roles(), this::role));
        json.set("quotes", array(story.statements(), this::quote));
        json.set("figures", array(story.figures(), this::figure));
        json.set("disputes", array(story.contradictions(), this::dispute));
        json.set("questions", array(story.questions(), this::question));
        json.set("diagnostics", plainArray(story.coverage().diagnostics(), this::diagnostic));
        return Digests.sealed(json);
    }

    private ObjectNode source(Article article) {
        ObjectNode json = JSON.objectNode();
        json.put("id", article.id());
        json.put("uri", article.capture().uri());
        json.put("outlet", article.masthead().outlet());
        json.put("title", article.masthead().title());
        ArrayNode bylines = json.putArray("bylines");
        article.masthead().bylines().forEach(bylines::add);
        json.set("published", published(article.masthead().published()));
        json.set("updated", published(article.masthead().updated()));
        json.put("language", article.language());
        json.put("origin", originOf.getOrDefault(article.id(), article.id()));
        article.masthead().wires().forEach(json.putArray("wires")::add);
        json.put("partial", article.partial().map(narrator::told).orElse(null));
        json.set(
                "copy",
                notes.difference(article.id())
                        .map(this::difference)
                        .<JsonNode>map(node -> node)
                        .orElse(JSON.nullNode()));
        json.put("text", article.text());
        return json;
    }

    private ObjectNode difference(Difference difference) {
        ObjectNode json = JSON.objectNode();
        json.put("of", difference.from());
        json.put("retitled", difference.retitled());
        json.set("cut", plainArray(notes.cut(difference), this::anchor));
        json.set("added", plainArray(notes.added(difference), this::anchor));
        return json;
    }

    private ObjectNode published(Optional<Dated> dated) {
        ObjectNode json = JSON.objectNode();
        json.put("edtf", dated.map(Dated::edtf).orElse(null));
        json.put("basis", dated.map(known -> known.basis().key()).orElse("published.unknown"));
        json.put("explained", dated.map(known -> narrator.told(known.basis())).orElse(null));
        return json;
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode json = JSON.objectNode();
        json.put("id", entity.id());
        json.put("name", entity.name());
        json.put("kind", Words.lower(entity.kind()));
        json.set("aliases", plainArray(entity.aliases(), this::alias));
        json.put("mentions", entity.evidence().anchors().size());
        return withEvidence(json, entity.evidence());
    }

    private ObjectNode alias(Alias alias) {
        ObjectNode json = JSON.objectNode();
        json.put("name", alias.name());
        json.put("reason", narrator.told(alias.because()));
        json.put("confidence", BigDecimal.valueOf(alias.confidence()));
        return json;
    }

    private ObjectNode event(Event event) {
        ObjectNode json = JSON.objectNode();
        json.put("id", event.id());
        json.put("headline", narrator.headline(event));
        json.put("type", event.what().type().isEmpty() ? null : event.what().type());
        json.put("concept", event.what().concept());
        json.set("when", when(event.when()));
        json.put("status", Words.lower(event.status()));
        json.set("participants", plainArray(event.parts(), this::part));
        ArrayNode origins = json.putArray("origins");
        event.origins().forEach(origins::add);
        return withEvidence(json, event.evidence());
    }

    private ObjectNode part(Part part) {
        ObjectNode json = JSON.objectNode();
        json.put("entity", part.entity().orElse(null));
        json.put("role", part.role());
        json.put("words", part.words());
        json.put("reason", part.entity().isPresent() ? null : narrator.told("part.unknown"));
        return json;
    }

    private ObjectNode when(When when) {
        ObjectNode json = JSON.objectNode();
        json.put("edtf", when.range().map(range -> range.edtf()).orElse(null));
        json.put("basis", Words.lower(when.basis()));
        json.put("explained", narrator.explained(when));
        when.offset().filter(offset -> when.basis() == Basis.RELATIVE).ifPresent(offset -> {
            ObjectNode relative = json.putObject("relative");
            relative.put("earliest", offset.earliest());
            relative.put("latest", offset.latest());
        });
        return json;
    }

    private static String noHolder(Role role) {
        return role.status() == RoleStatus.VACANT ? "role.holder.none" : "role.holder.unknown";
    }

    private ObjectNode role(Role role) {
        ObjectNode json = JSON.objectNode();
        json.put("id", role.id());
        json.put("holder", role.holder().orElse(null));
        json.put("title", narrator.title(role).words());
        json.put("concept", role.title().concept());
        json.put("organisation", role.organisation().orElse(null));
        json.put("from", role.from().when().range().map(range -> range.edtf()).orElse(null));
        json.put("to", role.to().when().range().map(range -> range.edtf()).orElse(null));
        json.put("status", Words.lower(role.status()));
        json.put("reason", role.holder().isPresent() ? null : narrator.told(noHolder(role)));
        ObjectNode bounds = json.putObject("bounds");
        bounds.set("from", bound(role.from()));
        bounds.set("to", bound(role.to()));
        return withEvidence(json, role.evidence());
    }

    private ObjectNode bound(Bound bound) {
        ObjectNode json = JSON.objectNode();
        json.set("when", when(bound.when()));
        json.set("anchors", plainArray(bound.evidence().anchors(), this::anchor));
        return json;
    }

    private ObjectNode quote(Statement statement) {
        ObjectNode json = JSON.objectNode();
        json.put("id", statement.id());
        json.put("speaker", statement.source().speaker().orElse(null));
        json.put("source", statement.source().phrase());
        json.put("reason", narrator.told(statement.source().because()));
        json.put("content", statement.speech().content());
        json.put("language", statement.speech().language());
        json.put("manner", Words.lower(statement.speech().manner()));
        json.put("denied", statement.speech().denied());
        ObjectNode channel = json.putObject("channel");
        channel.put("kind", orNull(statement.source().channel().kind()));
        channel.put("platform", orNull(statement.source().channel().platform()));
        json.put("via", statement.source().via().orElse(null));
        json.put("addressee", orNull(statement.source().addressee()));
        json.set("when", when(statement.when()));
        json.put("family", statement.family());
        json.put("relation", statement.relation());
        return withEvidence(json, statement.evidence());
    }

    private ObjectNode figure(Figure figure) {
        ObjectNode json = JSON.objectNode();
        Quantity quantity = figure.quantity();
        json.put("id", figure.id());
        json.put(
                "value", quantity.low().equals(quantity.high()) ? quantity.low().orElse(null) : null);
        json.put("low", quantity.low().orElse(null));
        json.put("high", quantity.high().orElse(null));
        json.put("approximate", quantity.approximate());
        json.put("unit", orNull(quantity.unit()));
        json.put("counted", figure.counted().words());
        json.put("concept", figure.concept());
        json.set("asOf", when(figure.asOf()));
        json.put("series", figure.series());
        json.put("relation", figure.relation());
        return withEvidence(json, figure.evidence());
    }

    private ObjectNode dispute(Contradiction contradiction) {
        ObjectNode json = JSON.objectNode();
        json.put("id", contradiction.id());
        json.put("kind", contradiction.kind());
        json.put("what", narrator.told(contradiction.what()));
        json.set("versions", plainArray(contradiction.versions(), this::version));
        return json;
    }

    private ObjectNode version(Version version) {
        ObjectNode json = JSON.objectNode();
        json.put("told", version.telling().words());
        json.put("language", version.telling().language());
        ArrayNode items = json.putArray("items");
        version.items().forEach(items::add);
        return withEvidence(json, version.evidence());
    }

    private ObjectNode question(OpenQuestion question) {
        ObjectNode json = JSON.objectNode();
        json.put("id", question.id());
        json.put("question", question.asked().words());
        json.put("language", question.asked().language());
        json.put("kind", question.kind());
        json.put("by", question.asker().orElse(null));
        json.set(
                "answeredBy",
                question.answer()
                        .map(answer -> withEvidence(JSON.objectNode(), answer))
                        .<JsonNode>map(node -> node)
                        .orElse(JSON.nullNode()));
        return withEvidence(json, question.evidence());
    }

    private ObjectNode diagnostic(Diagnostic diagnostic) {
        ObjectNode json = JSON.objectNode();
        json.put("severity", Words.lower(diagnostic.severity()));
        json.put("code", diagnostic.code());
        json.put("where", diagnostic.where());
        json.put("what", narrator.told(diagnostic.what()));
        return json;
    }

    private ObjectNode withEvidence(ObjectNode json, Evidence evidence) {
        json.set("anchors", plainArray(evidence.anchors(), this::anchor));
        ArrayNode because = json.putArray("because");
        evidence.because().forEach(reason -> because.add(narrator.told(reason)));
        return json;
    }

    private ObjectNode anchor(Anchor anchor) {
        CodePoints points = codePoints.get(anchor.source());
        if (points == null) {
            throw new IllegalStateException("anchor in unknown source " + anchor.source());
        }
        ObjectNode json = JSON.objectNode();
        json.put("source", anchor.source());
        json.put("start", points.start(anchor.span()));
        json.put("end", points.end(anchor.span()));
        json.put("exact", anchor.exact());
        json.put("by", anchor.by());
        return json;
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> toJson) {
        return plainArray(items, item -> Digests.sealed(toJson.apply(item)));
    }

    private static <T> ArrayNode plainArray(List<T> items, Function<T, ObjectNode> toJson) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(toJson.apply(item)));
        return array;
    }

    private static @Nullable String orNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
