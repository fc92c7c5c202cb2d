package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.text.Span;

/** The names of one article in reading order, and which of them name the same: « Arden » is « Lea Arden ». */
final class NamesOfArticle {
    private final List<Named> all;
    private final Map<Integer, List<Named>> bySentence = new TreeMap<>();

    private NamesOfArticle(List<Named> all) {
        this.all = all;
        all.forEach(named -> bySentence
                .computeIfAbsent(named.sentence(), index -> new ArrayList<>())
                .add(named));
    }

    static NamesOfArticle of(List<EntityMention> mentions, List<Candidate> candidates) {
        Map<Span, Candidate> bySpan = new TreeMap<>();
        candidates.forEach(candidate -> bySpan.put(candidate.span(), candidate));
        Map<String, TreeSet<String>> wholes = wholesByPart(mentions);
        List<Named> all = new ArrayList<>();
        for (EntityMention mention : mentions) {
            Candidate at = bySpan.get(mention.span());
            if (at != null) {
                all.add(new Named(mention, at, who(mention, wholes)));
            }
        }
        return new NamesOfArticle(all);
    }

    private static Map<String, TreeSet<String>> wholesByPart(List<EntityMention> mentions) {
        Map<String, TreeSet<String>> wholes = new TreeMap<>();
        for (EntityMention mention : mentions) {
            String name = folded(mention.name());
            int space = name.indexOf(' ');
            if (mention.kind() == EntityKind.PERSON && space > 0) {
                wholes.computeIfAbsent(name.substring(0, space), part -> new TreeSet<>())
                        .add(name);
                wholes.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), part -> new TreeSet<>())
                        .add(name);
                wholes.computeIfAbsent(name.substring(space + 1), part -> new TreeSet<>())
                        .add(name);
            }
        }
        return wholes;
    }

    private static String who(EntityMention mention, Map<String, TreeSet<String>> wholes) {
        String name = folded(mention.name());
        TreeSet<String> whole = wholes.getOrDefault(name, new TreeSet<>());
        boolean person = mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.UNKNOWN;
        return person && whole.size() == 1 ? whole.first() : name;
    }

    /** A scanner takes l and I for each other; case says nothing here. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('l', 'i');
    }

    List<Named> all() {
        return all;
    }

    List<Named> inSentence(int index) {
        return bySentence.getOrDefault(index, List.of());
    }

    /** The names in a sentence before a place of the article. */
    List<Named> before(int index, int offset) {
        return inSentence(index).stream()
                .filter(named -> named.span().end() <= offset)
                .toList();
    }

    Optional<Named> endingAt(int index, int token) {
        return inSentence(index).stream()
                .filter(named -> named.at().to() == token)
                .findFirst();
    }

    Optional<Named> beginningAt(int index, int token) {
        return inSentence(index).stream()
                .filter(named -> named.at().from() == token)
                .findFirst();
    }

    boolean covers(int index, int token) {
        return inSentence(index).stream()
                .anyMatch(named ->
                        named.at().from() <= token && token < named.at().to());
    }

    /** The last mention of somebody before a place, else the first one after it. */
    Optional<Named> nearest(String who, int offset) {
        Optional<Named> before = Optional.empty();
        for (Named named : all) {
            if (named.who().equals(who) && (named.span().start() < offset || before.isEmpty())) {
                before = Optional.of(named);
            }
        }
        return before;
    }

    /** The genders that the mentions of somebody show. */
    Gender genderOf(String who) {
        for (Named named : all) {
            if (named.who().equals(who) && named.mention().gender() != Gender.UNKNOWN) {
                return named.mention().gender();
            }
        }
        return Gender.UNKNOWN;
    }

    static List<String> distinct(List<Named> names) {
        return List.copyOf(new TreeSet<>(names.stream().map(Named::who).toList()));
    }
}
