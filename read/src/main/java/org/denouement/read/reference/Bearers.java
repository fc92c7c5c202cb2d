package org.denouement.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.text.Span;

/** Who the article says bears a title, and how: now, before, from now on. */
final class Bearers {
    /** Somebody and the title that the article gives them, in lower case, or the verb that says it: « dirige ». */
    private record Bearer(Referent who, String title, RoleStatus status, RoleChange change, boolean byVerb) {}

    private final List<Bearer> all = new ArrayList<>();

    private Bearers() {}

    static Bearers of(Reading reading, List<RoleMention> roles, NamedReferents named) {
        Bearers bearers = new Bearers();
        for (RoleMention role : roles) {
            String title = role.title()
                    .span()
                    .in(reading.text())
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'');
            role.holder()
                    .flatMap(span -> referent(reading, span, named))
                    .ifPresent(who -> bearers.all.add(new Bearer(
                            who,
                            title,
                            role.status(),
                            role.change(),
                            isVerb(reading, role.title().span()))));
        }
        return bearers;
    }

    private static boolean isVerb(Reading reading, Span title) {
        return reading.sentenceAt(title.start()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.span().equals(title) && token.upos().equals("VERB"));
    }

    private static Optional<Referent> referent(Reading reading, Span holder, NamedReferents named) {
        return named.at(holder).or(() -> reading.entities().stream()
                .filter(mention -> mention.span().equals(holder))
                .findFirst()
                .flatMap(EntityMention::antecedent)
                .flatMap(named::at));
    }

    /** Those of a gender to whom a description can refer: « la future directrice » is none that is in office. */
    List<Referent> of(Spoken description) {
        return titled(description, title -> isSame(title, description.noun()));
    }

    /** Those whose title a broader noun covers: « la magistrate » of the prosecutor. */
    List<Referent> ofKind(Spoken description, ReferenceLexicon lexicon) {
        return titled(description, title -> lexicon.covers(description.noun(), title));
    }

    private List<Referent> titled(Spoken description, Predicate<String> isMeant) {
        return all.stream()
                .filter(bearer -> isMeant.test(bearer.title()))
                .filter(bearer -> bearer.who().agrees(description.gender()))
                .filter(bearer -> agrees(bearer, description))
                .map(Bearer::who)
                .distinct()
                .toList();
    }

    boolean isBorneByAnother(Referent who, String noun, Gender gender) {
        return all.stream()
                .anyMatch(bearer -> bearer.who() != who
                        && isSame(bearer.title(), noun)
                        && bearer.who().agrees(gender));
    }

    /** Those whom the article tells to enter an office. */
    List<Referent> beginners(Gender gender) {
        return all.stream()
                .filter(bearer -> bearer.change() == RoleChange.STARTS || bearer.status() == RoleStatus.ELECT)
                .map(Bearer::who)
                .filter(who -> who.agrees(gender))
                .distinct()
                .toList();
    }

    /** "Lea Arden runs the firm": who is told to hold a post without its title may be called by it. */
    boolean isTitledByVerb(Referent who) {
        return all.stream().anyMatch(bearer -> bearer.who() == who && bearer.byVerb());
    }

    boolean hasOtherTitle(Referent who, String noun) {
        return all.stream()
                .anyMatch(bearer -> bearer.who() == who && !bearer.byVerb() && !isSame(bearer.title(), noun));
    }

    private static boolean isSame(String title, String noun) {
        return title.equals(noun) || title.startsWith(noun + " ") || noun.startsWith(title + " ");
    }

    private static boolean agrees(Bearer bearer, Spoken description) {
        boolean starts = bearer.change() == RoleChange.STARTS || bearer.status() == RoleStatus.ELECT;
        boolean ends = bearer.change() == RoleChange.ENDS || bearer.status() == RoleStatus.FORMER;
        if (description.is("elect") || description.is("new")) {
            return starts && bearer.status() != RoleStatus.INTERIM;
        }
        if (description.is("former") || description.is("outgoing")) {
            return ends || description.is("outgoing") && !starts;
        }
        if (description.is("interim")) {
            return bearer.status() == RoleStatus.INTERIM;
        }
        return !description.is("deputy")
                && bearer.status() != RoleStatus.FORMER
                && bearer.status() != RoleStatus.OFFERED
                && bearer.status() != RoleStatus.REFUSED;
    }
}
