package org.denouement.read.syntax;

import java.util.ArrayList;
import java.util.List;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.syntax.morph.Feats;
import org.denouement.read.syntax.morph.Tagger;
import org.denouement.read.syntax.morph.Upos;
import org.denouement.read.syntax.morph.Words;
import org.denouement.read.syntax.parse.Parser;
import org.denouement.read.syntax.parse.Tree;

/** Tags and parses the words of a sentence. */
record SentenceParser(Tagger tagger, Parser parser, Auxiliaries auxiliaries) {
    Sentence parse(List<Span> spans, List<String> forms) {
        Words words = tagger.tag(forms);
        Tree tree = ReportedClauses.repaired(words, auxiliaries.repaired(words, parser.parse(words)));
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Feats feats = Voice.add(tagger.feats(words, i), i, tree);
            tokens.add(new Token(
                    spans.get(i),
                    forms.get(i),
                    words.lemma(i),
                    upos(words.upos(i), tree.relations().get(i)),
                    feats.toString(),
                    tree.heads().get(i),
                    tree.relations().get(i)));
        }
        return sentence(tokens);
    }

    /** A verb that the tree has as an auxiliary or a copula is one, a pronoun that marks a clause is none. */
    private static String upos(int tagged, String relation) {
        boolean auxiliary = relation.equals("cop") || relation.startsWith("aux");
        if (tagged == Upos.of("PRON") && relation.equals("mark")) {
            return "SCONJ";
        }
        return Upos.name(tagged == Upos.VERB && auxiliary ? Upos.AUX : tagged);
    }

    static Sentence sentence(List<Token> tokens) {
        int start = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end();
        return new Sentence(Span.of(start, end), tokens);
    }
}
