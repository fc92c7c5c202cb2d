package org.denouement.read.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;

/** What a pair of candidates looks like: their kinds, the words between and beside them, the path in the tree. */
final class PairFeatures {
    private static final int MOST_BETWEEN = 12;
    private static final int LONGEST_PATH = 6;

    private final Reading reading;
    private final List<Candidate> candidates;

    PairFeatures(Reading reading, List<Candidate> candidates) {
        this.reading = reading;
        this.candidates = candidates;
    }

    List<String> of(int subject, int object) {
        Candidate s = candidates.get(subject);
        Candidate o = candidates.get(object);
        List<String> features = new ArrayList<>();
        String kinds = s.kind() + ">" + o.kind();
        String order = subject < object ? "<" : ">";
        features.add("bias");
        features.add("kinds " + kinds + order);
        features.add("rank " + Math.min(3, nameRank(subject)) + " " + Math.min(5, Math.abs(subject - object)) + order);
        addBeside(features, "o", o, order);
        addBeside(features, "s", s, order);
        addWords(features, "o", o);
        addWords(features, "s", s);
        addGovernors(features, "o", o);
        addGovernors(features, "s", s);
        if (s.sentence() == o.sentence()) {
            Candidate first = subject < object ? s : o;
            Candidate second = subject < object ? o : s;
            addBetween(features, first, second, order);
            addPath(features, s, o);
        } else {
            features.add("other sentence " + (s.sentence() - o.sentence()));
        }
        addPassage(features, s, o);
        return features;
    }

    /** The place of a candidate among the names of the passage: its first name is what it is about. */
    private int nameRank(int index) {
        int rank = 0;
        for (int i = 0; i < index; i++) {
            rank += candidates.get(i).isName() ? 1 : 0;
        }
        return rank;
    }

    private Sentence sentence(Candidate candidate) {
        return reading.sentences().get(candidate.sentence());
    }

    private String lemma(Candidate near, int token) {
        Sentence sentence = sentence(near);
        if (token < 0) {
            return "^";
        }
        if (token >= sentence.tokens().size()) {
            return "$";
        }
        for (Candidate other : candidates) {
            if (other.sentence() == near.sentence() && token >= other.first() && token <= other.last()) {
                return other.isName() ? "NAME" : other.kind();
            }
        }
        Token at = sentence.token(token);
        return at.upos().equals("NUM") ? "NUM" : at.lemma().toLowerCase(Locale.ROOT);
    }

    private void addBeside(List<String> features, String which, Candidate c, String order) {
        String b1 = lemma(c, c.first() - 1);
        String b2 = lemma(c, c.first() - 2);
        String b3 = lemma(c, c.first() - 3);
        String a1 = lemma(c, c.last() + 1);
        String a2 = lemma(c, c.last() + 2);
        features.add(which + "b1 " + b1);
        features.add(which + "b2 " + b2 + " " + b1 + order);
        features.add(which + "b3 " + b3 + " " + b2 + " " + b1);
        features.add(which + "a1 " + a1);
        features.add(which + "a2 " + a1 + " " + a2 + order);
    }

    private void addWords(List<String> features, String which, Candidate c) {
        Sentence sentence = sentence(c);
        features.add(which + "kind " + c.kind());
        features.add(which + "last " + sentence.token(c.last()).form());
        features.add(which + "first " + sentence.token(c.first()).form());
        features.add(which + "len " + Math.min(5, c.last() - c.first()));
        for (int i = c.first(); i <= c.last(); i++) {
            features.add(which + "word " + sentence.token(i).lemma().toLowerCase(Locale.ROOT));
        }
    }

    private void addGovernors(List<String> features, String which, Candidate c) {
        Sentence sentence = sentence(c);
        Token head = sentence.token(c.head());
        features.add(which + "rel " + head.deprel());
        if (head.head() >= 0) {
            String governor = lemma(c, head.head());
            String preposition = preposition(sentence, c);
            features.add(which + "gov " + governor + " " + head.deprel());
            features.add(which + "govp " + governor + " " + preposition);
            int second = sentence.token(head.head()).head();
            features.add(which + "gov2 " + (second < 0 ? "^" : lemma(c, second)) + " " + governor);
        }
    }

    private static String preposition(Sentence sentence, Candidate c) {
        var mark = sentence.dependent(c.head(), "case");
        return mark.isPresent() ? sentence.token(mark.getAsInt()).lemma() : "-";
    }

    private void addBetween(List<String> features, Candidate first, Candidate second, String order) {
        int gap = second.first() - first.last() - 1;
        features.add("gap " + order + (gap < 4 ? gap : gap < 8 ? "4+" : gap < 16 ? "8+" : "16+"));
        if (gap > MOST_BETWEEN) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = first.last() + 1; i < second.first(); i++) {
            String word = lemma(first, i);
            if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
                words.add(word);
            }
        }
        for (String word : new HashSet<>(words)) {
            features.add("between " + order + word);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            features.add("between2 " + order + words.get(i) + " " + words.get(i + 1));
        }
        if (words.size() <= 6) {
            features.add("all " + order + String.join(" ", words));
        }
    }

    private void addPath(List<String> features, Candidate s, Candidate o) {
        Sentence sentence = sentence(s);
        List<Integer> up = ancestors(sentence, s.head());
        List<Integer> down = ancestors(sentence, o.head());
        int meet = -1;
        for (int token : up) {
            if (down.contains(token)) {
                meet = token;
                break;
            }
        }
        if (meet < 0) {
            return;
        }
        int left = up.indexOf(meet);
        int right = down.indexOf(meet);
        if (left + right > LONGEST_PATH) {
            features.add("path long");
            return;
        }
        StringBuilder relations = new StringBuilder();
        StringBuilder words = new StringBuilder();
        walk(sentence, up.subList(0, left), "^", s, relations, words);
        words.append(lemma(s, meet));
        walk(sentence, down.subList(0, right), "v", s, relations, words);
        features.add("path " + relations);
        features.add("words " + words);
        features.add("pathwords " + relations + words);
        features.add("meet " + lemma(s, meet) + " " + s.kind() + " " + o.kind());
    }

    private void walk(
            Sentence sentence,
            List<Integer> steps,
            String way,
            Candidate near,
            StringBuilder relations,
            StringBuilder words) {
        for (int i = 0; i < steps.size(); i++) {
            relations.append(way).append(sentence.token(steps.get(i)).deprel());
            if (i > 0) {
                words.append(lemma(near, steps.get(i))).append(' ');
            }
        }
    }

    private static List<Integer> ancestors(Sentence sentence, int token) {
        List<Integer> path = new ArrayList<>();
        int at = token;
        while (at >= 0 && path.size() <= LONGEST_PATH + 2 && !path.contains(at)) {
            path.add(at);
            at = sentence.token(at).head();
        }
        return path;
    }

    /** The words of the two sentences: "born" tells much wherever it stands. */
    private void addPassage(List<String> features, Candidate s, Candidate o) {
        Set<String> seen = new HashSet<>();
        for (Token token : sentence(o).tokens()) {
            String pos = token.upos();
            if (pos.equals("VERB") || pos.equals("NOUN")) {
                seen.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        int rank = Math.min(2, nameRank(candidates.indexOf(s)));
        for (String word : seen) {
            features.add("has " + word);
            features.add("has " + word + " " + s.kind() + rank);
        }
    }
}
