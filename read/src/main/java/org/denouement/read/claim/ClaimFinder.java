package org.denouement.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.denouement.model.reading.ClaimMention;
import org.denouement.model.reading.Quotation;
import org.denouement.model.reading.QuotationManner;
import org.denouement.model.reading.Reading;
import org.denouement.model.reading.Sentence;
import org.denouement.model.reading.Token;
import org.denouement.model.text.Span;
import org.denouement.read.claim.ClaimLexicon.Pattern;

/** The claims of one sentence, each by its verb. */
final class ClaimFinder {
    /** In tokens, from a verb of denial to the verb that it denies. */
    private static final int DENIED = 9;

    private static final int REPLY = 12;
    /** In words: "that is a complete lie". */
    private static final int BLUNT = 5;

    private final ClaimLexicon lexicon;
    private final Reading reading;
    private final Sentence sentence;
    private final Concerned concerned;

    ClaimFinder(ClaimLexicon lexicon, Reading reading, Sentence sentence) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.sentence = sentence;
        this.concerned = new Concerned(lexicon, sentence);
    }

    List<ClaimMention> find() {
        List<ClaimMention> found = new ArrayList<>();
        reply().or(this::bluntReply).ifPresent(found::add);
        if (sentence.tokens().stream()
                .anyMatch(token -> lexicon.is("because", token) && !token.upos().equals("NOUN"))) {
            found.add(
                    new ClaimMention(sentence.span(), "", false, Optional.empty(), Optional.empty(), "claims.reason"));
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int verb = i;
            if (!lexicon.patternsOf(sentence.token(i)).isEmpty() && isPredicate(i) && !isOpen(i)) {
                lexicon.patternsOf(sentence.token(i)).stream()
                        .filter(pattern -> concerned.fits(verb, pattern) && !isCue(verb, pattern))
                        .findFirst()
                        .map(pattern -> claim(verb, pattern))
                        .filter(claim -> !isOfTheOutlet(verb, claim))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Told staff that …": the verb by which other words are given. */
    private boolean isCue(int verb, Pattern pattern) {
        Span word = sentence.token(verb).span();
        boolean telling =
                pattern.needs().equals("weak") && pattern.how().equals("object") && !concerned.isPassive(verb);
        return telling
                && reading.quotations().stream()
                        .filter(Quotation::reportsWords)
                        .map(Quotation::attribution)
                        .flatMap(attribution -> attribution.cue().stream())
                        .anyMatch(cue -> cue.overlaps(word));
    }

    /** « une lettre que nous avons consultée »: the outlet speaks of itself. */
    private boolean isOfTheOutlet(int verb, ClaimMention claim) {
        return claim.voice().isEmpty()
                && sentence.dependentsOf(verb).stream().map(sentence::token).anyMatch(ClaimFinder::isSpeaker);
    }

    private boolean isPredicate(int at) {
        Token token = sentence.token(at);
        boolean copula = sentence.dependent(at, "cop").isPresent();
        return token.upos().equals("VERB")
                || copula
                || sentence.dependent(at, "aux:pass").isPresent()
                || token.upos().equals("NOUN")
                        && sentence.dependent(at, "nsubj").isPresent();
    }

    private ClaimMention claim(int verb, Pattern pattern) {
        boolean denied =
                isNegated(verb) != (denial(verb).isPresent()) != pattern.how().startsWith("not-");
        Optional<Span> voice = voice(verb).or(() -> concerned.over(verb).map(Token::span));
        Optional<Token> told = concerned.of(verb, pattern);
        boolean speaker = told.filter(ClaimFinder::isSpeaker).isPresent() || told.isEmpty() && isOfSpeaker(verb);
        Optional<Span> whom =
                speaker || told.isEmpty() && concerned.isOpen(verb, pattern) ? voice : told.map(Token::span);
        boolean noun = !pattern.needs().equals("weak") && !pattern.needs().equals("heard");
        String strength = noun ? "claims.strong" : "claims." + pattern.needs();
        String body = told.filter(token -> lexicon.is("body", token)).isPresent() ? ".body" : "";
        return new ClaimMention(sentence.span(), pattern.concept(), denied, whom, voice, strength + body);
    }

    private boolean isOfSpeaker(int verb) {
        return sentence.dependentsOf(verb).stream()
                .map(sentence::token)
                .anyMatch(token -> token.deprel().startsWith("expl") && isSpeaker(token));
    }

    private static boolean isSpeaker(Token token) {
        return token.feature("Person").equals("1");
    }

    /** Told as possible, asked of somebody, or to come. */
    private boolean isOpen(int verb) {
        Token token = sentence.token(verb);
        boolean future =
                token.feature("Tense").equals("Fut") || token.feature("Mood").equals("Cnd");
        return future
                || token.feature("Mood").equals("Imp")
                || sentence.dependentsOf(verb).stream()
                        .map(sentence::token)
                        .anyMatch(word -> (word.upos().equals("AUX")
                                        || word.is("mark")
                                        || word.upos().equals("SCONJ"))
                                && (lexicon.is("open", word)
                                        || word.feature("Mood").equals("Cnd")
                                        || word.feature("Tense").equals("Fut")))
                || isAfterModal(verb);
    }

    /** « Il doit lire », "wants to read": under a verb that leaves it open; an admission or denial leaves nothing open. */
    private boolean isAfterModal(int verb) {
        int head = sentence.token(verb).head();
        return head >= 0
                && sentence.token(verb).is("xcomp")
                && lexicon.is("open", sentence.token(head))
                && head != verb;
    }

    private boolean isNegated(int verb) {
        for (int dependent : sentence.dependentsOf(verb)) {
            Token token = sentence.token(dependent);
            boolean argument = token.deprel().startsWith("nsubj") || token.is("obj") || token.is("iobj");
            boolean mark = token.upos().equals("ADV")
                    || token.upos().equals("PART")
                    || token.upos().equals("DET");
            if ((mark || argument) && isNegative(token)
                    || argument && determiners(dependent).anyMatch(this::isNegative)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegative(Token token) {
        return lexicon.is("negative", token) || token.feature("Polarity").equals("Neg");
    }

    private java.util.stream.Stream<Token> determiners(int noun) {
        return sentence.dependentsOf(noun).stream().map(sentence::token).filter(token -> token.is("det"));
    }

    /** The verb of denial before: « M. Malvaux DÉMENT avoir été averti », "DENIED that there had been any such call". */
    private OptionalInt denial(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - DENIED); i--) {
            Token token = sentence.token(i);
            if (lexicon.is("deny", token)) {
                return OptionalInt.of(i);
            }
            boolean breaks = token.upos().equals("PUNCT") && !token.form().equals(",");
            if (breaks
                    || token.upos().equals("VERB") && !token.feature("VerbForm").equals("Inf")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Who says it: the source of the words around, or whoever denies it. */
    private Optional<Span> voice(int verb) {
        Span word = sentence.token(verb).span();
        Optional<Span> speaker = reading.quotations().stream()
                .filter(quotation -> quotation.content().stream().anyMatch(content -> content.contains(word)))
                .map(Quotation::attribution)
                .flatMap(attribution -> attribution.source().stream())
                .findFirst();
        OptionalInt denial = denial(verb);
        return denial.isPresent() ? subjectBefore(denial.getAsInt()).or(() -> speaker) : speaker;
    }

    private Optional<Span> subjectBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            String pos = token.upos();
            if (pos.equals("PROPN") || pos.equals("NOUN") || pos.equals("PRON") && !lexicon.is("negative", token)) {
                return Optional.of(token.span());
            }
        }
        return Optional.empty();
    }

    /** « Le club a aussitôt démenti. », "The guild disputes that: …": a denial of what was just said. */
    private Optional<ClaimMention> reply() {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> lexicon.is("deny", sentence.token(at)) && isBare(at))
                .mapToObj(this::subjectBefore)
                .flatMap(Optional::stream)
                .map(voice -> new ClaimMention(
                        sentence.span(), "", true, Optional.empty(), Optional.of(voice), "claims.reply"))
                .findFirst();
    }

    /** « C'est faux », répond la directrice: what is said begins by calling what was said untrue. */
    private Optional<ClaimMention> bluntReply() {
        return reading.quotations().stream()
                .filter(quotation -> quotation.manner() == QuotationManner.DIRECT)
                .filter(quotation ->
                        sentence.span().contains(quotation.content().get(0).start()))
                .filter(quotation -> isBlunt(quotation.content().get(0)))
                .flatMap(quotation -> quotation.attribution().source().stream())
                .findFirst()
                .map(voice -> new ClaimMention(
                        sentence.span(), "", true, Optional.empty(), Optional.of(voice), "claims.reply.blunt"));
    }

    /** A few words up to the first mark, one of which says untrue and none of which takes it back. */
    private boolean isBlunt(Span content) {
        boolean blunt = false;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() < content.start()) {
                continue;
            }
            if (token.upos().equals("PUNCT") || token.span().end() > content.end()) {
                break;
            }
            if (isNegative(token) || ++words > BLUNT) {
                return false;
            }
            blunt |= lexicon.is("blunt", token);
        }
        return blunt;
    }

    private boolean isBare(int deny) {
        for (int i = deny + 1; i < Math.min(deny + REPLY, sentence.tokens().size()); i++) {
            Token token = sentence.token(i);
            String form = token.form();
            if (form.equals(".") || form.equals(":") || form.equals(";")) {
                return deny < REPLY;
            }
            if (!lexicon.is("reply", token)
                    && !token.upos().equals("DET")
                    && !token.upos().equals("ADV")) {
                return false;
            }
        }
        return deny < REPLY;
    }
}
