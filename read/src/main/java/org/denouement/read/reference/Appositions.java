package org.denouement.read.reference;

import java.util.Optional;
import org.denouement.model.reading.EntityKind;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.MentionForm;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;

/** Whom a description means by a name that stands beside it in the sentence. */
final class Appositions {
    private final Reading reading;
    private final NamedReferents named;

    Appositions(Reading reading, NamedReferents named) {
        this.reading = reading;
        this.named = named;
    }

    /** « Sa sœur, Beth Aldous », "Beth Aldous, the sister": the name that the tree ties to the noun. */
    Optional<Referent> of(Spoken here) {
        if (here.sort() == Sort.ORGANISATION) {
            return namedAfter(here);
        }
        if (here.sort() != Sort.PERSON) {
            return Optional.empty();
        }
        Place place = here.place();
        for (EntityMention mention : reading.entities()) {
            boolean near = mention.form() == MentionForm.NAME
                    && mention.kind() == EntityKind.PERSON
                    && place.sentence().span().contains(mention.span());
            if (near
                    && isTied(place, mention.span())
                    && !isAnother(here, mention.span())
                    && agrees(mention, here.gender())) {
                return named.at(mention.span());
            }
        }
        return Optional.empty();
    }

    /** « a dit à Lea Arden son adjoint »: behind a name, without a comma, "his" and "her" begin another phrase. */
    private boolean isAnother(Spoken here, Span name) {
        return here.is("possessive")
                && name.end() <= here.span().start()
                && reading.text().substring(name.end(), here.span().start()).isBlank();
    }

    /** « la banque Ferrand »: the name of an organisation right behind its noun. */
    private Optional<Referent> namedAfter(Spoken here) {
        return reading.entities().stream()
                .filter(mention -> mention.form() == MentionForm.NAME
                        && mention.kind() == EntityKind.ORGANISATION
                        && mention.span().start() - here.span().end() == 1
                        && agrees(mention, here.gender()))
                .findFirst()
                .flatMap(mention -> named.at(mention.span()));
    }

    private boolean agrees(EntityMention mention, Gender gender) {
        return named.at(mention.span()).filter(who -> who.agrees(gender)).isPresent();
    }

    private static boolean isTied(Place place, Span name) {
        int head = place.token().head();
        boolean described = head >= 0
                && place.token().is("appos")
                && place.sentence().token(head).span().overlaps(name);
        for (int i = 0; i < place.sentence().tokens().size(); i++) {
            Token token = place.sentence().token(i);
            described |= token.span().overlaps(name)
                    && (token.head() == place.at() || isListedWith(place, token.head()))
                    && (token.is("appos") || token.is("flat"));
        }
        return described;
    }

    private static boolean isListedWith(Place place, int other) {
        return other >= 0
                && place.sentence().token(other).is("conj")
                && place.sentence().token(other).head() == place.at();
    }
}
