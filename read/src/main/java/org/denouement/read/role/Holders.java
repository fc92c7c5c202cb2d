package org.denouement.read.role;

import java.util.Optional;
import java.util.Set;
import org.denouement.model.reading.EntityMention;
import org.denouement.model.reading.Gender;
import org.denouement.model.reading.RoleChange;
import org.denouement.model.reading.RoleStatus;
import org.denouement.model.reading.Token;
import org.denouement.read.phrase.Line;
import org.denouement.read.phrase.PhraseTable.Match;
import org.denouement.read.role.RoleLexicon.Copula;

/** Who a title belongs to, by how it stands beside a name: before it, after it, or across a copula. */
final class Holders {
    /** A holder, what the copula says (a title beside a name is simply held), and the rule that found it. */
    record Holder(EntityMention person, RoleChange change, RoleStatus status, String rule) {
        static Holder beside(EntityMention person, String rule) {
            return new Holder(person, RoleChange.HOLDS, RoleStatus.HELD, rule);
        }
    }

    /** What follows the subject of a clause: its verb, or the small words before it. */
    private static final Set<String> CLAUSE = Set.of("VERB", "AUX", "PRON", "ADV");

    private static final int MOST_WORDS_IN_SINCE = 5;

    private final RoleLexicon lexicon;

    Holders(RoleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Holder> holderOf(Line line, Names names, TitlePhrase title) {
        return adjacent(names, title)
                .or(() -> closedByMark(line, names, title))
                .or(() -> before(line, names, title))
                .or(() -> acrossCopula(line, names, title))
                .or(() -> opening(line, names, title))
                .filter(holder -> agrees(line, title, holder.person()));
    }

    /** A feminine form is no title of a man: « Luc Vidal, directrice générale » is misread. */
    static boolean agrees(Line line, TitlePhrase title, EntityMention person) {
        Token core = line.token(title.core());
        boolean feminine = core.feature("Gender").equals("Fem") && !core.lemma().equals(line.key(title.core()));
        return !(feminine && person.gender() == Gender.MASCULINE);
    }

    /** « le PDG de Norvane Ruben Sato ». */
    private static Optional<Holder> adjacent(Names names, TitlePhrase title) {
        return names.personFrom(title.to()).map(person -> Holder.beside(person, "roles.title-name"));
    }

    /** « le PDG, Lea Arden, », "the coach (Ana Ruiz)"; not "Ana Ruiz, coach, Rovers": she stands before. */
    private Optional<Holder> closedByMark(Line line, Names names, TitlePhrase title) {
        String mark = line.key(title.to());
        boolean bare = !title.is("the") && !title.is("possessive");
        boolean signed = bare && before(line, names, title).isPresent();
        if (signed || !mark.equals(",") && !mark.equals("(")) {
            return Optional.empty();
        }
        return named(line, names, title.to() + 1)
                .filter(person -> isClosed(line, names.pieceAfter(person)))
                .filter(person -> !isListed(line, title, names.pieceAfter(person)))
                .map(person -> Holder.beside(person, "roles.title-apposition"));
    }

    /** The person named there, or behind an article and a form of address: « le Dr Ana Ruiz ». */
    private Optional<EntityMention> named(Line line, Names names, int at) {
        Optional<EntityMention> address =
                lexicon.words("determiner").longestAt(line, at).isPresent()
                                && lexicon.titles.longestAt(line, at + 1).isEmpty()
                        ? names.personFrom(at + 2)
                        : Optional.empty();
        return names.personFrom(at).or(() -> address);
    }

    /** An apposition ends with a mark, or the sentence does. */
    private static boolean isClosed(Line line, int at) {
        return at >= line.size() || line.isMark(at);
    }

    /** « le maire, Anna Roux, et le préfet » is no list; « un maire, Anna Roux et deux élus » is. */
    private boolean isListed(Line line, TitlePhrase title, int at) {
        return lexicon.words("and").longestAt(line, at).isPresent() && !title.is("the");
    }

    /** « Lea Arden, PDG d’OrvanAI, », "Jane Roe, 45, mayor of Hull,", "Ana Ruiz (coach)". */
    private Optional<Holder> before(Line line, Names names, TitlePhrase title) {
        int mark = title.from() - 1;
        String key = line.key(mark);
        if (!key.equals(",") && !key.equals("(") && !key.equals("–") && !key.equals("—")) {
            return Optional.empty();
        }
        Optional<EntityMention> person = names.personBefore(mark).or(() -> beforeAge(line, names, mark));
        return person.filter(holder -> endsWell(line, title)).map(holder -> Holder.beside(holder, "roles.apposition"));
    }

    /** Skips an age or another short aside between commas: "Jane Roe, 45, mayor of Hull". */
    private static Optional<EntityMention> beforeAge(Line line, Names names, int mark) {
        for (int at = mark - 1; at > Math.max(0, mark - 4); at--) {
            if (line.key(at).equals(",") && isNumber(line.key(at + 1))) {
                return names.personBefore(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0));
    }

    /** With an article (« Arden, le PDG ») the apposition must be closed: else the title may begin a new clause. */
    private boolean endsWell(Line line, TitlePhrase title) {
        if (isClosed(line, title.to())) {
            return true;
        }
        boolean word = lexicon.words("ends").longestAt(line, title.to()).isPresent();
        boolean relative = lexicon.words("relative").longestAt(line, title.to()).isPresent();
        return relative
                || isClosed(line, behindSince(line, title.to()))
                || word && !title.is("the") && !title.is("possessive");
    }

    /** « Entraîneur du FC Valmer depuis 2021, Luis Ortega a … »: a title opens the sentence of its subject. */
    private Optional<Holder> opening(Line line, Names names, TitlePhrase title) {
        int comma = behindSince(line, title.to());
        boolean bare = title.from() == 0 && !title.is("the") && !title.is("possessive");
        if (!bare || !line.key(comma).equals(",")) {
            return Optional.empty();
        }
        return names.personFrom(comma + 1)
                .filter(person -> {
                    int behind = names.pieceAfter(person);
                    return behind < line.size()
                            && CLAUSE.contains(line.token(behind).upos());
                })
                .map(person -> Holder.beside(person, "roles.apposition"));
    }

    /** The piece behind « depuis 2021 », "since May last year" at {@code piece}; the piece itself without it. */
    private int behindSince(Line line, int piece) {
        if (lexicon.words("since").longestAt(line, piece).isEmpty()) {
            return piece;
        }
        int at = piece + 1;
        boolean number = false;
        while (at < line.size() && at - piece <= MOST_WORDS_IN_SINCE && !line.isMark(at)) {
            number |= isNumber(line.key(at));
            at++;
        }
        return number ? at : piece;
    }

    /** « Elle est présidente », "Musk, who is also chief executive of Tesla". */
    private Optional<Holder> acrossCopula(Line line, Names names, TitlePhrase title) {
        int at = title.from();
        boolean over = false;
        for (int steps = 0; steps < 3; steps++) {
            if (isAmong(line, "not", at)) {
                return Optional.empty();
            }
            Optional<Match<String>> ended = lexicon.words("nolonger").longestBefore(line, at, 2);
            over |= ended.isPresent();
            Optional<Match<String>> passed = lexicon.words("pass").longestBefore(line, at, 2);
            at = ended.or(() -> passed).map(Match::from).orElse(at);
        }
        Optional<Match<Copula>> copula = lexicon.copulas.longestBefore(line, at, 3);
        if (copula.isEmpty()) {
            return Optional.empty();
        }
        boolean ended = over;
        return subject(line, names, copula.get().from()).map(person -> toHolder(person, copula.get(), ended));
    }

    private boolean isAmong(Line line, String use, int end) {
        return lexicon.words(use).longestBefore(line, end, 1).isPresent();
    }

    private static Holder toHolder(EntityMention person, Match<Copula> copula, boolean over) {
        return over
                ? new Holder(person, RoleChange.ENDS, RoleStatus.FORMER, "roles.copula.over")
                : new Holder(person, copula.value().change(), copula.value().status(), "roles.copula");
    }

    private Optional<EntityMention> subject(Line line, Names names, int verb) {
        int at = verb;
        while (at > 0 && isAmong(line, "pass", at)) {
            at--;
        }
        Optional<Match<String>> relative = lexicon.words("relative").longestBefore(line, at, 1);
        if (relative.isPresent()) {
            at = relative.get().from();
            at = line.key(at - 1).equals(",") ? at - 1 : at;
        }
        return names.personBefore(at);
    }
}
