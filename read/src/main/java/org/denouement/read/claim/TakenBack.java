package org.denouement.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.model.article.BlockKind;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable;
import org.denouement.read.phrase.PhraseTable.Match;

/**
 * What is taken back: the wrong words of a correction ("an earlier version said that THE FILING WAS MADE ON TUESDAY"), and
 * what somebody withdraws (« le groupe a retiré son communiqué, QUI AFFIRMAIT QUE… »).
 */
final class TakenBack {
    /** In tokens, from the noun to the word that opens its content: "its statement of Monday THAT …". */
    private static final int OPENS = 5;

    private final List<Pattern> notes = new ArrayList<>();
    private final PhraseTable<String> wrong;
    private final Set<String> contrary;
    private final Set<String> said;
    private final Set<String> withdraw;

    private TakenBack(LanguagePack pack) {
        List<String> beginnings = new ArrayList<>(pack.lines("corrections.txt"));
        beginnings.addAll(words(pack, "other"));
        for (String line : beginnings) {
            String quoted = Pattern.quote(key(line)).replace("*", "\\E.{0,40}?\\Q");
            notes.add(Pattern.compile(quoted));
        }
        PhraseTable.Builder<String> leads = new PhraseTable.Builder<>();
        words(pack, "wrong").forEach(lead -> leads.add(lead, lead));
        wrong = leads.build();
        contrary = Set.copyOf(words(pack, "contrary"));
        said = Set.copyOf(words(pack, "said"));
        withdraw = Set.copyOf(words(pack, "withdraw"));
    }

    static TakenBack of(LanguagePack pack) {
        return new TakenBack(pack);
    }

    private static List<String> words(LanguagePack pack, String what) {
        return pack.rows("disputes/corrections.tsv").stream()
                .filter(row -> row.get(0).equals(what))
                .flatMap(row -> List.of(row.get(1).split("\\|")).stream())
                .toList();
    }

    List<ClaimMention> in(Reading reading, Sentence sentence) {
        List<ClaimMention> found = new ArrayList<>();
        boolean inBlock = isInNote(reading, sentence);
        if (inBlock || isNote(reading, sentence)) {
            if (!inBlock) {
                found.add(mention(note(reading, sentence), "claims.note"));
            }
            corrected(reading, sentence)
                    .map(span -> mention(span, "claims.corrected"))
                    .ifPresent(found::add);
        } else {
            withdrawn(sentence).map(span -> mention(span, "claims.withdrawn")).ifPresent(found::add);
        }
        return found;
    }

    private static ClaimMention mention(Span span, String rule) {
        return new ClaimMention(span, "", true, Optional.empty(), Optional.empty(), rule);
    }

    private static boolean isInNote(Reading reading, Sentence sentence) {
        return reading.article().blocks().stream()
                .anyMatch(block ->
                        block.kind() == BlockKind.CORRECTION && block.span().overlaps(sentence.span()));
    }

    private boolean isNote(Reading reading, Sentence sentence) {
        String words = key(sentence.span().in(reading.text()));
        return notes.stream().anyMatch(note -> note.matcher(words).lookingAt());
    }

    /** In lower case, with one kind of apostrophe. */
    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** With the sentence behind it in the same paragraph, which says how it was. */
    private static Span note(Reading reading, Sentence sentence) {
        int next = reading.sentences().indexOf(sentence) + 1;
        boolean goesOn = next < reading.sentences().size()
                && reading.article().blocks().stream()
                        .anyMatch(block -> block.span().contains(sentence.span())
                                && block.span()
                                        .contains(reading.sentences().get(next).span()));
        return goesOn ? sentence.span().cover(reading.sentences().get(next).span()) : sentence.span();
    }

    private Optional<Span> corrected(Reading reading, Sentence sentence) {
        Line line = Line.of(reading.text(), sentence);
        for (int i = 0; i < line.size() && !contrary.contains(line.key(i)); i++) {
            Optional<Match<String>> lead = wrong.longestAt(line, i);
            int end = line.size() > 0 && line.isMark(line.size() - 1) ? line.size() - 1 : line.size();
            if (lead.isPresent() && lead.get().to() < end) {
                return Optional.of(line.span(lead.get().to(), end));
            }
        }
        return Optional.empty();
    }

    /** The content that hangs on what is withdrawn: "its statement THAT NO MONEY WAS MISSING". */
    private Optional<Span> withdrawn(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token noun = sentence.token(i);
            boolean object = noun.is("obj") || noun.deprel().equals("nsubj:pass");
            if (noun.head() >= 0
                    && object
                    && said.contains(noun.lemma().toLowerCase(Locale.ROOT))
                    && withdraw.contains(sentence.token(noun.head()).lemma().toLowerCase(Locale.ROOT))
                    && !isNegated(sentence, noun.head())) {
                return content(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isNegated(Sentence sentence, int verb) {
        return sentence.dependentsOf(verb).stream()
                .anyMatch(dependent ->
                        sentence.token(dependent).feature("Polarity").equals("Neg"));
    }

    private static Optional<Span> content(Sentence sentence, int noun) {
        return sentence.dependentsOf(noun).stream()
                .filter(dependent -> dependent > noun)
                .filter(dependent -> sentence.token(dependent).deprel().startsWith("acl")
                        || sentence.token(dependent).is("ccomp"))
                .map(sentence::subtree)
                .findFirst()
                .or(() -> sentence.token(noun).is("obj") ? rest(sentence, noun) : Optional.empty());
    }

    /** From the word that opens the content to the end, where the tree hung it elsewhere. */
    private static Optional<Span> rest(Sentence sentence, int noun) {
        int last = sentence.tokens().size() - 1;
        for (int i = noun + 1; i <= Math.min(noun + OPENS, last); i++) {
            Token token = sentence.token(i);
            if (token.upos().equals("SCONJ") || token.feature("PronType").contains("Rel")) {
                return Optional.of(token.span().cover(sentence.token(last).span()));
            }
        }
        return Optional.empty();
    }
}
