package org.denouement.reconcile.cast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;

/** One spelling of a name, and what all articles together show of it. */
final class Known {
    /** A kind that this part of the articles gives is not an error of reading. */
    private static final double ENOUGH = 0.25;

    /** Clues that fit several kinds: « le commandant du Rhône » may command a ship or a unit. */
    private static final Set<String> WEAK = Set.of(
            "entity.kind.title-of",
            "entity.kind.group-of",
            "entity.kind.one-word",
            "entity.kind.two-words",
            "entity.kind.many-words",
            "entity.kind.any-verb",
            "entity.kind.subject",
            "entity.kind.article-before",
            "entity.kind.possessive",
            "entity.kind.place-preposition");

    /** Another clue counts as much as this many weak ones. */
    private static final int STRONG = 2;

    /** Clues that leave no doubt, whatever other articles seem to show. */
    private static final Set<String> DECISIVE = Set.of(
            "entity.kind.called-group",
            "entity.kind.dateline",
            "entity.kind.legal-form",
            "entity.kind.honorific-before",
            "entity.kind.age-after");

    private static final int SURE = 6;

    private final String name;
    private final List<String> words;
    private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final TreeSet<Gender> genders = new TreeSet<>();
    private final TreeSet<String> concepts = new TreeSet<>();
    private final TreeSet<String> titles = new TreeSet<>();
    private final TreeSet<String> companions = new TreeSet<>();
    private final TreeSet<String> beside = new TreeSet<>();
    private final TreeSet<String> wholes = new TreeSet<>();
    private boolean kin;

    Known(String name) {
        this.name = name;
        this.words = List.of(Spelling.folded(name).split(" "));
    }

    void see(String article, EntityMention mention) {
        kinds.merge(mention.kind(), 1, Integer::sum);
        votes.merge(mention.kind(), weight(mention), Integer::sum);
        mentions.merge(article, 1, Integer::sum);
        if (mention.gender() != Gender.UNKNOWN) {
            genders.add(mention.gender());
        }
        kin |= mention.rule().equals(EntityMention.KIN);
        if (mention.because().key().equals("entity.kind.known")) {
            concepts.add(mention.because().arguments().get(1));
        }
    }

    static boolean isDecisive(EntityMention mention) {
        return DECISIVE.contains(mention.because().key());
    }

    /** How much a mention says of what its name is. */
    static int weight(EntityMention mention) {
        String key = mention.because().key();
        return WEAK.contains(key) ? 1 : DECISIVE.contains(key) ? SURE : STRONG;
    }

    String name() {
        return name;
    }

    /** The words of the name, folded. */
    List<String> words() {
        return words;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** « Société des eaux de Valmer »: a small word before the last one, which is the name of something else. */
    boolean endsInComplement() {
        String[] written = name.split(" ");
        return written.length > 2 && Character.isLowerCase(written[written.length - 2].codePointAt(0));
    }

    TreeSet<String> articles() {
        return new TreeSet<>(mentions.keySet());
    }

    TreeSet<String> concepts() {
        return concepts;
    }

    TreeSet<Gender> genders() {
        return genders;
    }

    /** The nouns that describe its bearer beside the name: « directrice », "officer". */
    TreeSet<String> titles() {
        return titles;
    }

    /** The full names of people in the articles that bear this one. */
    TreeSet<String> companions() {
        return companions;
    }

    /** The full names of people that stand in one sentence with this one: whoever they are, they are others. */
    TreeSet<String> beside() {
        return beside;
    }

    /** The longer names of organisations that begin or end with this one word. */
    TreeSet<String> wholes() {
        return wholes;
    }

    /** Whether some words call the bearer a relative of somebody: « son frère, Paul Arden ». */
    boolean isKin() {
        return kin;
    }

    int count() {
        return mentions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What most places say it is, the clear ones first, those that leave it open apart. */
    EntityKind kind() {
        EntityKind most = EntityKind.UNKNOWN;
        for (Map.Entry<EntityKind, Integer> kind : votes.entrySet()) {
            if (kind.getKey() != EntityKind.UNKNOWN && kind.getValue() > votes.getOrDefault(most, 0)
                    || most == EntityKind.UNKNOWN) {
                most = kind.getKey();
            }
        }
        return most;
    }

    boolean isPerson() {
        return kind() == EntityKind.PERSON;
    }

    /** A name of several words, the first of which is no initial. */
    boolean isFullPerson() {
        return isPerson() && words.size() > 1;
    }

    boolean mayBe(EntityKind other) {
        EntityKind own = kind();
        return own == other || own == EntityKind.UNKNOWN || other == EntityKind.UNKNOWN || oftenCalled(other);
    }

    private boolean oftenCalled(EntityKind other) {
        return kinds.getOrDefault(other, 0) >= ENOUGH * count();
    }

    boolean wasEver(EntityKind kind) {
        return kinds.containsKey(kind);
    }

    boolean agreesInGender(Known other) {
        return genders.isEmpty() || other.genders.isEmpty() || genders.stream().anyMatch(other.genders::contains);
    }

    boolean sharesArticle(Known other) {
        return mentions.keySet().stream().anyMatch(other.mentions::containsKey);
    }
}
