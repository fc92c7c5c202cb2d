package org.denouement.read.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.denouement.model.language.LanguagePack;

/** The rules of a language and the words they speak of: finds every stretch of a text that a rule fits best. */
final class Grammar {
    static final String PHRASES = "times/phrases.tsv";
    static final String RULES = "times/rules.tsv";

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final List<Rule> rules;
    private final Map<String, BitSet> byKey = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Known anyNumber;
    private final List<Set<String>> needs = new ArrayList<>();
    private final List<int[]> needsOfRules = new ArrayList<>();

    private Grammar(Lexicon lexicon, List<Rule> rules) {
        this.lexicon = lexicon;
        this.numerals = new Numerals(lexicon);
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            needsOfRules.add(needsOf(rule));
            for (String key : Pattern.firstOf(rule.pattern())) {
                byKey.computeIfAbsent(key, any -> new BitSet()).set(rule.order());
            }
        }
        for (String form : forms()) {
            known.put(form, known(keysOf(form)));
        }
        anyNumber = known(List.of(Pattern.NUMBER_KEY));
    }

    /**
     * What a form can do: the rules that may begin with it, by their order, and which of what rules cannot do without it is.
     */
    record Known(BitSet beginnings, BitSet needs) {
        static final Known NOTHING = new Known(new BitSet(), new BitSet());
    }

    /** The forms that a rule or the lexicon speaks of: of all the words of a text, most are none of them. */
    private Set<String> forms() {
        Set<String> forms = new TreeSet<>(lexicon.firstWords());
        Set<String> keys = new TreeSet<>(byKey.keySet());
        needs.forEach(keys::addAll);
        keys.stream().filter(Pattern::isWordKey).map(Pattern::wordOf).forEach(forms::add);
        return forms;
    }

    private List<String> keysOf(String form) {
        List<String> keys = new ArrayList<>();
        keys.add(Pattern.wordKey(form));
        for (Lexicon.Entry entry : lexicon.beginningWith(form)) {
            keys.add(Pattern.classKey(entry.category()));
        }
        return keys;
    }

    private Known known(List<String> keys) {
        BitSet beginnings = new BitSet();
        BitSet needed = new BitSet();
        for (String key : keys) {
            beginnings.or(byKey.getOrDefault(key, Known.NOTHING.beginnings()));
            for (int i = 0; i < needs.size(); i++) {
                if (needs.get(i).contains(key)) {
                    needed.set(i);
                }
            }
        }
        return new Known(beginnings, needed);
    }

    /** The numbers of what the rule cannot do without; rules that need the same share the number. */
    private int[] needsOf(Rule rule) {
        List<Set<String>> needed = new ArrayList<>();
        rule.pattern().addNeeds(needed);
        int[] numbers = new int[needed.size()];
        for (int i = 0; i < numbers.length; i++) {
            int known = needs.indexOf(needed.get(i));
            if (known < 0) {
                known = needs.size();
                needs.add(needed.get(i));
            }
            numbers[i] = known;
        }
        return numbers;
    }

    static Grammar of(LanguagePack pack, Lexicon lexicon) {
        Map<String, String> phrases = new LinkedHashMap<>();
        pack.rows(PHRASES).forEach(row -> phrases.put(row.get(0), row.get(1)));
        PatternParser parser = new PatternParser(phrases);
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : pack.rows(RULES)) {
            rules.add(rule(pack, parser, row, rules.size()));
        }
        return new Grammar(lexicon, rules);
    }

    private static Rule rule(LanguagePack pack, PatternParser parser, List<String> row, int order) {
        if (row.size() < 3) {
            throw new IllegalStateException(pack + ": " + RULES + ": a row needs name, pattern and operation: " + row);
        }
        try {
            String[] call = row.get(2).split(" +");
            Map<String, String> arguments = new TreeMap<>();
            for (int i = 1; i < call.length; i++) {
                int equals = call[i].indexOf('=');
                arguments.put(call[i].substring(0, equals), call[i].substring(equals + 1));
            }
            return new Rule(row.get(0), order, parser.parse(row.get(1)), call[0], new Slots(arguments));
        } catch (RuntimeException e) {
            throw new IllegalStateException(pack + ": " + RULES + ": rule " + row.get(0) + ": " + e.getMessage(), e);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** The best matches, in reading order: the earliest first, of those the longest, of those the first rule's. */
    List<Match> matches(Words words) {
        Pattern.Text text = new Pattern.Text(words, lexicon, numerals);
        Occurrences occurrences = occurrences(words);
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            BitSet candidates = beginnings(words.get(at));
            for (int rule = candidates.nextSetBit(0); rule >= 0; rule = candidates.nextSetBit(rule + 1)) {
                if (occurrences.hasAll(needsOfRules.get(rule), at)) {
                    longest(rules.get(rule), at, text).ifPresent(found::add);
                }
            }
        }
        found.sort(Grammar::compare);
        return withoutOverlaps(found);
    }

    private static int compare(Match a, Match b) {
        if (a.from() != b.from()) {
            return Integer.compare(a.from(), b.from());
        }
        if (a.to() != b.to()) {
            return Integer.compare(b.to(), a.to());
        }
        if (a.slots().values().size() != b.slots().values().size()
                && a.rule().order() == b.rule().order()) {
            return Integer.compare(b.slots().values().size(), a.slots().values().size());
        }
        return Integer.compare(a.rule().order(), b.rule().order());
    }

    private static List<Match> withoutOverlaps(List<Match> sorted) {
        List<Match> kept = new ArrayList<>();
        int free = 0;
        for (Match match : sorted) {
            if (match.from() >= free) {
                kept.add(match);
                free = match.to();
            }
        }
        return kept;
    }

    private Occurrences occurrences(Words words) {
        Occurrences occurrences = new Occurrences(needs.size());
        for (int at = 0; at < words.size(); at++) {
            Words.Word word = words.get(at);
            occurrences.add(known.getOrDefault(word.form(), Known.NOTHING).needs(), at);
            if (word.number()) {
                occurrences.add(anyNumber.needs(), at);
            }
        }
        return occurrences;
    }

    /** The rules that can begin with this word, by their order. */
    private BitSet beginnings(Words.Word word) {
        BitSet beginnings = known.getOrDefault(word.form(), Known.NOTHING).beginnings();
        if (!word.number()) {
            return beginnings;
        }
        BitSet both = new BitSet(rules.size());
        both.or(beginnings);
        both.or(anyNumber.beginnings());
        return both;
    }

    /** Where the rule marks most words; of two readings that mark the same, the one that looks further. */
    private static Optional<Match> longest(Rule rule, int at, Pattern.Text text) {
        Optional<Match> best = Optional.empty();
        for (Partial reached : rule.pattern().advance(Partial.startingAt(at), text)) {
            int from = reached.from() < 0 ? at : reached.from();
            int to = reached.to() < 0 ? reached.at() : reached.to();
            if (to > from && (best.isEmpty() || isBetter(from, to, reached.at(), best.get()))) {
                best = Optional.of(
                        new Match(rule, from, to, reached.at(), reached.slots().or(rule.arguments())));
            }
        }
        return best;
    }

    private static boolean isBetter(int from, int to, int end, Match best) {
        return to - from > best.length() || (to - from == best.length() && end > best.end());
    }
}
