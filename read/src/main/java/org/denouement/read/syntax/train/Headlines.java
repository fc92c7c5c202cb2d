package org.denouement.read.syntax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.read.syntax.morph.TaggedSentence;
import org.denouement.read.syntax.parse.Tree;

/**
 * Copies of sentences written as headlines are, with a capital on each long word or all in capitals and without a full
 * stop: treebanks hold too few to learn from.
 */
final class Headlines {
    /** Of so many sentences one is copied with capitals on its words; of twice so many one in capitals. */
    private static final int EACH = 12;

    /** Small words, which keep small letters. */
    private static final Set<String> SMALL = Set.of("ADP", "CCONJ", "DET", "PART", "SCONJ");

    private Headlines() {}

    static List<TreebankSentence> added(List<TreebankSentence> sentences) {
        List<TreebankSentence> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TreebankSentence sentence = sentences.get(i);
            all.add(sentence);
            if (i % EACH == 0 && sentence.words().forms().size() > 4) {
                all.add(rewritten(sentence, i % (3 * EACH) == 0));
            }
        }
        return all;
    }

    private static TreebankSentence rewritten(TreebankSentence sentence, boolean shouted) {
        TaggedSentence words = sentence.words();
        int size = words.forms().size() - (endsInStop(sentence) ? 1 : 0);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String form = words.forms().get(i);
            boolean small = i > 0 && SMALL.contains(words.upos().get(i)) && form.length() < 5;
            forms.add(shouted ? form.toUpperCase(Locale.ROOT) : small ? form : capitalised(form));
        }
        return new TreebankSentence(
                sentence.id(),
                new TaggedSentence(
                        forms,
                        words.upos().subList(0, size),
                        words.feats().subList(0, size),
                        words.lemmas().subList(0, size)),
                new Tree(
                        sentence.tree().heads().subList(0, size),
                        sentence.tree().relations().subList(0, size)));
    }

    private static boolean endsInStop(TreebankSentence sentence) {
        int last = sentence.words().forms().size() - 1;
        return sentence.words().forms().get(last).equals(".")
                && sentence.tree().heads().get(last) >= 0
                && !sentence.tree().heads().contains(last);
    }

    private static String capitalised(String form) {
        return form.isEmpty() ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
