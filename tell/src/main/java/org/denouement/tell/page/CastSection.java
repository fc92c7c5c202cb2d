package org.denouement.tell.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.story.Alias;
import org.denouement.model.story.Entity;
import org.denouement.model.story.Evidence;
import org.denouement.model.text.Anchor;
import org.denouement.tell.Words;

/** Who and what the coverage names, by kind: the most named first, each other name with the reason for it. */
final class CastSection {
    private static final int SHOWN = 12;

    private final Edition edition;

    private CastSection(Edition edition) {
        this.edition = edition;
    }

    static Section of(Edition edition) {
        CastSection section = new CastSection(edition);
        List<Entity> cast = edition.story().cast();
        Map<EntityKind, List<Entity>> byKind = new TreeMap<>();
        cast.forEach(entity ->
                byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity));
        Element body = Element.of("div");
        byKind.forEach((kind, entities) -> body.add(section.kind(kind, entities)));
        return Section.of(edition, "cast", cast.size(), body);
    }

    private Element kind(EntityKind kind, List<Entity> entities) {
        Element block =
                Element.of("div", "kind").add(Element.of("h3").text(edition.told("page.kind." + Words.lower(kind))));
        Element list = Element.of("ul");
        entities.stream().limit(SHOWN).forEach(entity -> list.add(entity(entity)));
        block.add(list);
        if (entities.size() > SHOWN) {
            Element more = Element.of("ul");
            entities.stream().skip(SHOWN).forEach(entity -> more.add(entity(entity)));
            block.add(Element.of("details", "rest")
                    .add(Element.of("summary").text(edition.narrator().counted("page.more", entities.size() - SHOWN)))
                    .add(more));
        }
        return block;
    }

    private Element entity(Entity entity) {
        Proof proof = Proof.of(edition, entity.id(), firstOfEachSource(entity.evidence()));
        Element item = Item.of("li", "entity", entity.id())
                .add(Element.of("p", "line")
                        .add(proof.headline(entity.name()))
                        .text(" ")
                        .add(Element.of("span", "count")
                                .text(edition.narrator()
                                        .counted(
                                                "page.mentions",
                                                entity.evidence().anchors().size()))));
        if (!entity.aliases().isEmpty()) {
            Element aliases = Element.of("ul", "aliases");
            entity.aliases().forEach(alias -> aliases.add(alias(alias)));
            item.add(aliases);
        }
        return item.add(proof.meta(Optional.empty()));
    }

    private Element alias(Alias alias) {
        return Element.of("li")
                .add(Element.of("b").text(alias.name()))
                .text(" ")
                .add(Element.of("small").text(edition.narrator().told(alias.because())));
    }

    /** A name may stand in a thousand places; the page links to the first in each source. */
    private Evidence firstOfEachSource(Evidence evidence) {
        Map<String, Anchor> first = new TreeMap<>();
        evidence.anchors().forEach(anchor -> first.putIfAbsent(anchor.source(), anchor));
        return new Evidence(List.copyOf(first.values()), evidence.because());
    }
}
