package org.denouement.read.syntax.morph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.denouement.model.language.LanguagePack;

/**
 * The dictionary of a language: what each form may be. A form is looked up as it stands and in lower case. Thread-safe;
 * forms once looked up are kept, up to a bound.
 */
public final class Lexicon {
    private static final int REMEMBERED = 60_000;

    private final Optional<Dictionary> dictionary;
    private final TagNames tags;
    private final WordClasses classes;
    /** Whether the last character of a tag tells how frequent the form is. */
    private final boolean frequencies;

    private final Map<String, Entry> known = new ConcurrentHashMap<>();
    private final ThreadLocal<DictionaryLookup> lookup;

    private Lexicon(Optional<Dictionary> dictionary, LanguagePack pack, boolean frequencies) {
        this.dictionary = dictionary;
        this.tags = TagNames.of(pack);
        this.classes = WordClasses.of(pack);
        this.frequencies = frequencies;
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary.orElseThrow()));
    }

    /** The dictionary that {@code syntax/syntax.properties} names; one that knows no form when it names none. */
    public static Lexicon of(LanguagePack pack) {
        Map<String, String> settings = pack.properties("syntax/syntax.properties");
        Optional<Dictionary> dictionary =
                Optional.ofNullable(settings.get("dictionary")).map(Lexicon::load);
        return new Lexicon(
                dictionary,
                pack,
                settings.getOrDefault("dictionary.frequencies", "no").equals("yes"));
    }

    private static Dictionary load(String resource) {
        ClassLoader loader = Lexicon.class.getClassLoader();
        try (InputStream data = loader.getResourceAsStream(resource + ".dict");
                InputStream about = loader.getResourceAsStream(resource + ".info")) {
            if (data == null || about == null) {
                throw new IllegalStateException("the dictionary " + resource + " is not on the class path");
            }
            return Dictionary.read(data, about);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + resource, e);
        }
    }

    /** The class of a lemma, 0 for none. */
    int wordClass(String lemma) {
        return classes.of(lemma);
    }

    Entry entry(String form) {
        Entry entry = known.get(form);
        if (entry == null) {
            entry = find(form);
            if (known.size() < REMEMBERED) {
                known.put(form, entry);
            }
        }
        return entry;
    }

    private Entry find(String form) {
        String plain = form.replace('\u2019', '\'');
        List<Analysis> asIs = analyses(plain);
        String lower = plain.toLowerCase(Locale.ROOT);
        List<Analysis> lowered = lower.equals(plain) ? asIs : analyses(lower);
        if (asIs.isEmpty() && lowered.isEmpty() && plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT))) {
            asIs = analyses(plain.charAt(0) + lower.substring(1));
        }
        return Entry.of(asIs, lowered);
    }

    private List<Analysis> analyses(String form) {
        List<Analysis> found = new ArrayList<>();
        if (dictionary.isEmpty() || form.isEmpty()) {
            return found;
        }
        for (WordData word : lookup.get().lookup(form)) {
            String tag = String.valueOf(word.getTag());
            if (frequencies && !tag.isEmpty()) {
                tag = tag.substring(0, tag.length() - 1);
            }
            TagNames.Reading reading = tags.read(tag);
            String lemma = String.valueOf(word.getStem());
            for (int upos : reading.upos()) {
                found.add(new Analysis(lemma, upos, reading.feats()));
            }
        }
        return found;
    }
}
