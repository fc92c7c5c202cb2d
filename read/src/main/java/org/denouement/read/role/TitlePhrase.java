package org.denouement.read.role;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;
import org.denouement.read.role.RoleLexicon.Change;

/**
 * A title with all that belongs to it: « le nouveau PDG par intérim d’OrvanAI ». {@code from} and {@code to} are its
 * first piece and the piece behind its last, {@code core} the piece of the title's own first word, {@code marks} what
 * the modifiers say ({@code "interim"}, {@code "new"}…), and {@code "the"}, {@code "possessive"} for its determiner.
 */
record TitlePhrase(
        int from, int to, int core, Span title, String concept, Set<String> marks, Optional<Span> organisation) {

    static final String POST = "post";

    boolean is(String mark) {
        return marks.contains(mark);
    }

    /** Whether it is a word for any post, such as « poste ». */
    boolean isAnyPost() {
        return concept.equals(POST);
    }

    /** « a nommé un nouveau PDG par intérim », « le PDG de Norvia a démissionné »: nobody says who. */
    boolean allowsUnknownHolder(Change change) {
        if (change.change() == RoleChange.ENDS) {
            return (organisation.isPresent() || is("the") && !change.kind().equals("go")) && !isAnyPost();
        }
        return change.change() == RoleChange.STARTS
                && change.status() == RoleStatus.HELD
                && (is("new") || is("interim"))
                && organisation.isPresent()
                && !isAnyPost();
    }

    /** "Tom Berg, THE FOUNDER": nobody takes that over, and nobody loses it. */
    boolean isForGood(Line line, RoleLexicon lexicon) {
        return lexicon.words("forgood").longestAt(line, core).isPresent();
    }

    RoleStatus status() {
        if (is("former")) {
            return RoleStatus.FORMER;
        }
        if (is("interim")) {
            return RoleStatus.INTERIM;
        }
        if (is("elect")) {
            return RoleStatus.ELECT;
        }
        return is("offered") ? RoleStatus.OFFERED : RoleStatus.HELD;
    }

    TitlePhrase with(String mark) {
        Set<String> more = new TreeSet<>(marks);
        more.add(mark);
        return new TitlePhrase(from, to, core, title, concept, Set.copyOf(more), organisation);
    }

    TitlePhrase of(Optional<Span> other) {
        return new TitlePhrase(from, to, core, title, concept, marks, other);
    }
}
