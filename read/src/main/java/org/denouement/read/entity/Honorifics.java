package org.denouement.read.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Sentence;
import org.denouement.model.text.Reason;
import org.denouement.model.text.Span;

/** The forms of address before names: the « M. » of « M. Delcourt » stands for Delcourt. */
final class Honorifics {
    private static final int LONGEST = 3;

    private final Lexicon lexicon;
    private final NamesOfArticle names;

    Honorifics(Lexicon lexicon, NamesOfArticle names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<EntityMention> found() {
        List<EntityMention> found = new ArrayList<>();
        for (Named name : names.all()) {
            if (name.mention().kind() == EntityKind.PERSON) {
                before(name).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<EntityMention> before(Named name) {
        Sentence sentence = name.at().sentence();
        int end = name.at().from();
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            int tokens = lexicon.longest(sentence, from, WordClass.HONORIFIC);
            boolean point =
                    from + tokens == end - 1 && sentence.token(end - 1).form().equals(".");
            if (tokens > 0 && (from + tokens == end || point)) {
                return Optional.of(mention(name, sentence, from, end));
            }
        }
        return Optional.empty();
    }

    private EntityMention mention(Named name, Sentence sentence, int from, int to) {
        Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
        String words = lexicon.phrase(sentence, from, to);
        return new EntityMention(
                span,
                EntityKind.PERSON,
                MentionForm.NOMINAL,
                words,
                name.mention().gender(),
                Optional.of(name.span()),
                "described.honorific",
                Reason.of("entity.described.apposition", words, name.mention().name()));
    }
}
