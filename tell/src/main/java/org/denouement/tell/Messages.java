package org.denouement.tell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.language.Languages;
import org.denouement.model.text.Reason;

/**
 * The sentences in which an account is told in one language: {@code messages.properties} of its pack, with
 * {@code {0}}, {@code {1}}… for arguments. A key the language lacks is told by the key itself, so that nothing is lost.
 * The spaces that the language's typography wants before its punctuation come from {@code typography.tsv}.
 */
public final class Messages {
    private static final String FILE = "messages.properties";

    /** What figures count, by concept: its first form is the language's name for it. */
    private static final String COUNTED = "figures/counted.tsv";

    private final String language;
    private final Map<String, String> sentences;

    private Messages(String language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** The messages of {@code language}; those of the first language that has any when it has none. */
    public static Messages of(Languages languages, String language) {
        LanguagePack pack = languages
                .pack(language)
                .filter(found -> found.has(FILE))
                .or(() -> languages.packs().stream()
                        .filter(found -> found.has(FILE))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("no language has " + FILE));
        Typography typography = Typography.of(pack, "typography.tsv");
        Map<String, String> sentences = new TreeMap<>();
        pack.properties(FILE).forEach((key, sentence) -> sentences.put(key, typography.set(sentence)));
        for (List<String> row : pack.has(COUNTED) ? pack.rows(COUNTED) : List.<List<String>>of()) {
            sentences.putIfAbsent("counted." + row.get(0), row.get(2).split("\\|")[0]);
        }
        return new Messages(pack.code(), sentences);
    }

    public String language() {
        return language;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public String tell(Reason reason) {
        return tell(reason.key(), reason.arguments());
    }

    public String tell(String key, Object... arguments) {
        return tell(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** A sentence about {@code count} things: the key that ends in {@code .one} for one of them, where there is one. */
    public String counted(String key, int count) {
        String one = key + ".one";
        return count == 1 && has(one) ? tell(one, count) : tell(key, count);
    }

    private String tell(String key, List<String> arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            return arguments.isEmpty() ? key : key + " " + arguments;
        }
        return filled(sentence, arguments);
    }

    private static String filled(String sentence, List<String> arguments) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            int argument = argumentAt(sentence, i);
            if (argument >= 0 && argument < arguments.size()) {
                told.append(arguments.get(argument));
                i += 2;
            } else {
                told.append(sentence.charAt(i));
            }
        }
        return told.toString();
    }

    /** The number in {@code {n}} at {@code at}, else -1. */
    private static int argumentAt(String sentence, int at) {
        boolean slot = at + 2 < sentence.length() && sentence.charAt(at) == '{' && sentence.charAt(at + 2) == '}';
        return slot ? Character.digit(sentence.charAt(at + 1), 10) : -1;
    }
}
