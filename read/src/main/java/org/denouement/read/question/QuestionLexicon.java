package org.denouement.read.question;

import java.util.List;
import java.util.Set;
import org.denouement.model.language.LanguagePack;
import org.denouement.read.phrase.PhraseTable;

/** What a language knows of questions, from its folder {@code questions/}. */
final class QuestionLexicon {
    final PhraseTable<String> direct;
    final PhraseTable<String> indirect;
    final PhraseTable<String> doubts;
    final PhraseTable<String> nouns;
    final PhraseTable<String> open;
    final PhraseTable<String> answers;
    final Set<String> addressed;
    /** Lemmas of verbs that ask what becomes of somebody. */
    final Set<String> fates;

    /** "Strickmere says not": somebody's yes or no told in other words. */
    final PhraseTable<String> replies;
    /** "That is for the court": words that put an answer off. */
    final PhraseTable<String> deferrals;
    /** Lemmas of verbs that ask who will hold a post. */
    final Set<String> posts;

    private QuestionLexicon(LanguagePack pack) {
        direct = wordsOf(pack, "direct");
        indirect = wordsOf(pack, "indirect");
        doubts = linesOf(pack, "questions/doubts.txt");
        nouns = gapsOf(pack, "noun");
        open = gapsOf(pack, "open");
        replies = linesOf(pack, "questions/replies.txt");
        deferrals = linesOf(pack, "questions/deferrals.txt");
        posts = Set.copyOf(pack.lines("questions/posts.txt"));
        answers = linesOf(pack, "questions/answers.txt");
        fates = Set.copyOf(pack.lines("questions/fates.txt"));
        addressed = Set.copyOf(pack.lines("questions/addressed.txt"));
    }

    static QuestionLexicon of(LanguagePack pack) {
        return new QuestionLexicon(pack);
    }

    private static PhraseTable<String> wordsOf(LanguagePack pack, String use) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("questions/words.tsv")) {
            if (row.get(2).equals(use) || row.get(2).equals("both")) {
                table.add(row.get(0), row.get(1));
            }
        }
        return table.build();
    }

    private static PhraseTable<String> gapsOf(LanguagePack pack, String part) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        for (List<String> row : pack.rows("questions/gaps.tsv")) {
            if (row.get(0).equals(part)) {
                table.add(row.get(1), row.size() > 2 ? row.get(2) : part);
            }
        }
        return table.build();
    }

    private static PhraseTable<String> linesOf(LanguagePack pack, String file) {
        PhraseTable.Builder<String> table = new PhraseTable.Builder<>();
        pack.lines(file).forEach(line -> table.add(line.strip(), line.strip()));
        return table.build();
    }
}
