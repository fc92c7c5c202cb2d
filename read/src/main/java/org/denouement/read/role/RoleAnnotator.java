package org.denouement.read.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.denouement.model.language.LanguagePack;
import org.denouement.model.reading.Annotator;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleMention;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.RoleTitle;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.TimeLink;
import org.denouement.model.reading.TitleMention;
import org.denouement.model.text.Span;
import org.denouement.read.phrase.Line;

/**
 * Fills the roles of a reading: « Lea Arden, PDG d’OrvanAI, a été licencié vendredi » gives the role chief executive of
 * OrvanAI, held by Arden, which ends on that Friday. Titles without a name beside them are kept apart.
 */
public final class RoleAnnotator implements Annotator {
    private final RoleLexicon lexicon;
    private final TitleFinder titles;
    private final Holders holders;
    private final Changes changes;
    private final Complements complements;

    private RoleAnnotator(RoleLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
        this.holders = new Holders(lexicon);
        this.changes = new Changes(lexicon);
        this.complements = new Complements(lexicon);
    }

    public static RoleAnnotator of(LanguagePack pack) {
        return new RoleAnnotator(RoleLexicon.of(pack));
    }

    @Override
    public Reading annotate(Reading soFar) {
        List<RoleMention> found = new ArrayList<>();
        List<TitleMention> open = new ArrayList<>();
        for (Sentence sentence : soFar.sentences()) {
            found.addAll(rolesOf(soFar, sentence, open));
        }
        found.removeIf(RoleAnnotator::isOfItself);
        found = new ArrayList<>(new Recipients(soFar).told(found));
        found.addAll(new Refusals(soFar, lexicon).of(found));
        found.sort((a, b) -> a.title().span().compareTo(b.title().span()));
        return soFar.withRoles(found).withTitles(open);
    }

    /** « le commandant du Garance »: what a title is of does not hold it. */
    private static boolean isOfItself(RoleMention role) {
        Span title = role.title().span();
        return role.holder()
                .filter(holder -> title.contains(holder) && !title.equals(holder))
                .isPresent();
    }

    private List<RoleMention> rolesOf(Reading reading, Sentence sentence, List<TitleMention> open) {
        Line line = Line.of(reading.text(), sentence);
        Names names = Names.of(reading, line);
        List<TitlePhrase> phrases = titles.find(line, names);
        Map<TitlePhrase, Holders.Holder> held = holdersOf(line, names, phrases);
        open.addAll(OpenTitles.of(line, lexicon, phrases, held.keySet()));
        Map<TitlePhrase, EntityMention> persons = new LinkedHashMap<>();
        held.forEach((title, holder) -> persons.put(title, holder.person()));
        List<RoleMention> roles = new ArrayList<>();
        OtherSenses other = OtherSenses.of(reading, line, names, lexicon);
        List<Changes.Found> changed = changes.find(line, names, phrases, persons).stream()
                .filter(change -> !other.isMeant(change))
                .toList();
        RoleTimes times = RoleTimes.of(reading, line, lexicon);
        Appointments given = new Appointments(line, lexicon, times);
        for (Changes.Found change : changed) {
            times.of(change).ifPresent(roles::add);
        }
        held.forEach((title, holder) -> {
            RoleMention told = asHeld(signed(line, names, title), holder, times, given);
            boolean starts = changed.stream().anyMatch(change -> isStartOf(change, title, holder));
            boolean since = holder.change() == RoleChange.HOLDS && told.change() == RoleChange.STARTS;
            if (!starts || since && roles.stream().noneMatch(role -> isSame(role, told))) {
                roles.add(told);
            }
        });
        roles.addAll(Incumbents.of(line, lexicon).find(names, times, phrases, persons));
        roles.addAll(ends(roles, times));
        return roles;
    }

    /** « assure l’intérim jusqu’au 28 février »: the same words tell the end. */
    private static List<RoleMention> ends(List<RoleMention> roles, RoleTimes times) {
        List<RoleMention> ends = new ArrayList<>();
        for (RoleMention role : roles) {
            boolean interim = role.status() == RoleStatus.INTERIM && role.change() != RoleChange.ENDS;
            boolean held = role.status() == RoleStatus.FORMER && role.change() == RoleChange.HOLDS;
            Optional<TimeLink> until =
                    interim || held ? times.until(role.title().span()) : Optional.empty();
            until.ifPresent(when -> ends.add(new RoleMention(
                    role.holder(),
                    role.title(),
                    role.organisation(),
                    role.status(),
                    RoleChange.ENDS,
                    Optional.of(when),
                    "roles.until")));
            if (held && until.isEmpty()) {
                times.stretch(role.title().span()).forEach(bound -> ends.add(bounded(role, bound)));
            }
        }
        return ends;
    }

    private static RoleMention bounded(RoleMention role, RoleTimes.Stretch bound) {
        return new RoleMention(
                role.holder(),
                role.title(),
                role.organisation(),
                bound.change() == RoleChange.STARTS ? RoleStatus.HELD : role.status(),
                bound.change(),
                Optional.of(bound.when()),
                "roles.stretch");
    }

    private static boolean isSame(RoleMention role, RoleMention told) {
        return role.change() == told.change()
                && role.title().equals(told.title())
                && role.holder().equals(told.holder());
    }

    /** A title that somebody is just given is not also held before. */
    private static boolean isStartOf(Changes.Found change, TitlePhrase title, Holders.Holder holder) {
        return change.title().equals(title)
                && change.holder().filter(holder.person()::equals).isPresent();
    }

    private Map<TitlePhrase, Holders.Holder> holdersOf(Line line, Names names, List<TitlePhrase> phrases) {
        Map<TitlePhrase, Holders.Holder> held = new LinkedHashMap<>();
        for (TitlePhrase title : phrases) {
            if (!title.isAnyPost()) {
                holders.holderOf(line, names, title).ifPresent(holder -> held.put(title, holder));
            }
        }
        complements.settle(line, phrases, held);
        shareBackward(line, phrases, held);
        shareForward(line, phrases, held);
        return held;
    }

    /** "founder and chief executive Jane Roe": both titles are hers. */
    private void shareBackward(Line line, List<TitlePhrase> phrases, Map<TitlePhrase, Holders.Holder> held) {
        for (int i = phrases.size() - 2; i >= 0; i--) {
            share(line, phrases.get(i), phrases.get(i + 1), held, true);
        }
    }

    /** "Jane Roe, founder and chief executive of Hull Steel". */
    private void shareForward(Line line, List<TitlePhrase> phrases, Map<TitlePhrase, Holders.Holder> held) {
        for (int i = 0; i + 1 < phrases.size(); i++) {
            share(line, phrases.get(i), phrases.get(i + 1), held, false);
        }
    }

    private void share(
            Line line, TitlePhrase first, TitlePhrase second, Map<TitlePhrase, Holders.Holder> held, boolean back) {
        TitlePhrase owner = back ? second : first;
        TitlePhrase other = back ? first : second;
        Optional<Holders.Holder> holder = Optional.ofNullable(held.get(owner));
        if (holder.isPresent() && !held.containsKey(other) && titles.joins(line, first, second)) {
            held.put(other, holder.get());
        }
    }

    /** "Priya Raman, Managing Director, Quillon Print": what ends a signature is where the title is held. */
    private static TitlePhrase signed(Line line, Names names, TitlePhrase title) {
        boolean comma =
                line.key(title.to()).equals(",") && line.key(title.from() - 1).equals(",");
        Optional<EntityMention> body = comma ? names.bodyFrom(title.to() + 1) : Optional.empty();
        boolean ends = body.filter(name -> {
                    int behind = names.pieceAfter(name);
                    return behind >= line.size() || behind == line.size() - 1 && line.isMark(behind);
                })
                .isPresent();
        return ends && title.organisation().isEmpty() ? title.of(body.map(EntityMention::span)) : title;
    }

    private static RoleMention asHeld(TitlePhrase title, Holders.Holder holder, RoleTimes times, Appointments given) {
        RoleStatus told = title.status() == RoleStatus.HELD ? holder.status() : title.status();
        RoleStatus status = told == RoleStatus.HELD && times.wasHeld(title.title()) ? RoleStatus.FORMER : told;
        RoleChange change = status == RoleStatus.FORMER ? RoleChange.HOLDS : holder.change();
        Span person = holder.person().span();
        boolean ran = status == RoleStatus.FORMER && title.status() == RoleStatus.HELD && !times.wasHeld(title.title());
        boolean runs = ran || status == RoleStatus.HELD || status == RoleStatus.INTERIM;
        Optional<TimeLink> since = runs
                ? times.since(title, holder.person()).or(() -> given.of(title, holder.person()))
                : Optional.empty();
        return new RoleMention(
                Optional.of(person),
                new RoleTitle(title.title(), title.concept()),
                title.organisation(),
                ran && since.isPresent() ? RoleStatus.HELD : status,
                since.isPresent() ? RoleChange.STARTS : holder.change() == RoleChange.ENDS ? RoleChange.ENDS : change,
                since.or(() -> times.near(holder.change())),
                holder.rule());
    }
}
