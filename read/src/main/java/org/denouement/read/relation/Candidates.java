package org.denouement.read.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Timex;
import org.denouement.model.reading.TimexType;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** Finds what relations may hold of: runs of proper nouns, pronouns, dates, capitalised adjectives. */
final class Candidates {
    private final Map<String, Set<String>> pronouns = new HashMap<>();

    Candidates(LanguagePack pack) {
        for (List<String> row : pack.rows("relations/pronouns.tsv")) {
            pronouns.put(row.get(0), row.get(1).equals("both") ? Set.of("person", "thing") : Set.of(row.get(1)));
        }
    }

    /** In reading order. */
    List<Candidate> of(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            inSentence(reading, i, found);
        }
        return found;
    }

    private void inSentence(Reading reading, int index, List<Candidate> found) {
        Sentence sentence = reading.sentences().get(index);
        List<Timex> dates = datesOf(reading, sentence);
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Candidate> candidate = at(reading, index, at, dates);
            candidate.ifPresent(found::add);
            at = candidate.map(next -> next.last() + 1).orElse(at + 1);
        }
    }

    private static List<Timex> datesOf(Reading reading, Sentence sentence) {
        return reading.times().stream()
                .filter(time -> time.value().type() == TimexType.DATE)
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
    }

    private Optional<Candidate> at(Reading reading, int index, int at, List<Timex> dates) {
        Sentence sentence = reading.sentences().get(index);
        Token token = sentence.token(at);
        Optional<Timex> date = dates.stream()
                .filter(time -> time.span().contains(token.span()))
                .findFirst();
        if (date.isPresent()) {
            int last = lastIn(sentence, at, date.get().span());
            return Optional.of(candidate(sentence, index, new int[] {at, last}, "DATE", Set.of("date")));
        }
        Set<String> pronoun = pronouns.get(token.form().toLowerCase(Locale.ROOT));
        if (pronoun != null && !token.upos().equals("SCONJ")) {
            return Optional.of(
                    candidate(sentence, index, new int[] {at, at}, token.form().toLowerCase(Locale.ROOT), pronoun));
        }
        if (isName(token)) {
            int last = lastOfName(sentence, at);
            String kind = kind(
                    reading,
                    sentence.token(at).span().cover(sentence.token(last).span()));
            return Optional.of(
                    candidate(sentence, index, new int[] {at, last}, kind, Set.of("name", "person", "thing")));
        }
        if (token.upos().equals("ADJ") && Character.isUpperCase(token.form().charAt(0)) && at > 0) {
            return Optional.of(candidate(sentence, index, new int[] {at, at}, "ADJ", Set.of("adjective")));
        }
        return Optional.empty();
    }

    private static int lastIn(Sentence sentence, int at, Span span) {
        int last = at;
        while (last + 1 < sentence.tokens().size()
                && span.contains(sentence.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    private static boolean isName(Token token) {
        return token.upos().equals("PROPN")
                && Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /** A run of proper nouns; "of", "&" and the like join two of them when only one word stands between. */
    private static int lastOfName(Sentence sentence, int at) {
        int last = at;
        while (last + 1 < sentence.tokens().size()) {
            Token next = sentence.token(last + 1);
            boolean joined = last + 2 < sentence.tokens().size()
                    && (next.upos().equals("ADP")
                            || next.form().equals("&")
                            || next.form().equals("-"))
                    && isName(sentence.token(last + 2))
                    && sentence.token(last + 2).head() >= at
                    && sentence.token(last + 2).head() <= last;
            if (isName(next)) {
                last++;
            } else if (joined) {
                last += 2;
            } else {
                return last;
            }
        }
        return last;
    }

    private static String kind(Reading reading, Span span) {
        return reading.entities().stream()
                .filter(mention ->
                        mention.form() == MentionForm.NAME && mention.span().overlaps(span))
                .map(EntityMention::kind)
                .filter(kind -> kind != EntityKind.UNKNOWN)
                .map(EntityKind::name)
                .findFirst()
                .orElse("NAME");
    }

    private static Candidate candidate(Sentence sentence, int index, int[] ends, String kind, Set<String> classes) {
        int head = ends[1];
        for (int i = ends[0]; i <= ends[1]; i++) {
            int governor = sentence.token(i).head();
            if (governor < ends[0] || governor > ends[1]) {
                head = i;
                break;
            }
        }
        Span span = sentence.token(ends[0]).span().cover(sentence.token(ends[1]).span());
        return new Candidate(span, index, ends[0], ends[1], head, kind, classes);
    }
}
