package org.denouement.read.syntax.parse;

import java.util.Optional;
import org.denouement.read.syntax.linear.Features;
import org.denouement.read.syntax.morph.Words;

/** What the choice of a move looks at: after Zhang and Nivre (2011), with lemmas and features added. */
final class ParseFeatures {
    private static final int NONE = Configuration.NONE;

    private final Words words;
    private final int size;
    private final int[] lemma;
    private final int[] tag;
    private final int[] morph;

    private final Optional<Guide> guide;
    private final Pairs pairs;

    /** Where the parse stands, while its features are made: the configuration, and the words at its front. */
    private Configuration at;

    private int s0 = NONE;
    private int s1 = NONE;
    private int n0 = NONE;
    private int n1 = NONE;
    private int n2 = NONE;

    ParseFeatures(Words words, Optional<Guide> guide) {
        this.words = words;
        this.guide = guide;
        this.pairs = new Pairs(words);
        this.size = words.size();
        this.at = new Configuration(0);
        lemma = new int[size];
        tag = new int[size];
        morph = new int[size];
        for (int i = 0; i < size; i++) {
            lemma[i] = words.lemma(i).hashCode();
            tag[i] = words.upos(i);
            morph[i] = words.feats(i) * 32 + tag[i];
        }
    }

    /** The features of the choice that stands before {@code configuration}. */
    void of(Configuration configuration, Features out) {
        at = configuration;
        s0 = at.stack(0);
        s1 = at.stack(1);
        n0 = at.buffer(0);
        n1 = at.buffer(1);
        n2 = at.buffer(2);
        out.clear();
        single(out);
        pairs(out);
        triples(out);
        context(out);
        below(out);
        kinds(out);
        if (s0 != NONE && n0 < size) {
            marks(out);
        }
        if (guide.isPresent()) {
            guided(out, guide.get());
        }
    }

    private void single(Features out) {
        int n3 = at.buffer(3);
        word(out, 100, s0);
        word(out, 105, n0);
        word(out, 110, n1);
        word(out, 115, n2);
        word(out, 120, s1);
        out.add(125, tag(n3));
        out.add(126, form(n3), tag(n3));
        out.add(127, shape(s0), shape(n0), tag(s0), tag(n0));
        out.add(128, suffix(s0), tag(s0), tag(n0));
        out.add(129, suffix(n0), tag(n0), tag(s0));
    }

    private void word(Features out, int template, int i) {
        out.add(template, form(i), tag(i));
        out.add(template + 1, lemma(i));
        out.add(template + 2, tag(i));
        out.add(template + 3, morph(i));
    }

    private void pairs(Features out) {
        out.add(130, lemma(s0), tag(s0), lemma(n0), tag(n0));
        out.add(131, lemma(s0), tag(s0), tag(n0));
        out.add(132, tag(s0), lemma(n0), tag(n0));
        out.add(133, lemma(s0), lemma(n0));
        out.add(134, tag(s0), tag(n0));
        out.add(135, morph(s0), morph(n0));
        out.add(136, tag(n0), tag(n1));
        out.add(137, lemma(n0), tag(n1), tag(s0));
        out.add(138, form(s0), tag(s0), morph(n0));
        out.add(139, morph(s0), form(n0));
        out.add(140, tag(s1), tag(s0), tag(n0));
        out.add(141, tag(s1), tag(n0));
        out.add(142, lemma(s1), tag(s0), tag(n0));
        out.add(143, lemma(n1), tag(s0), tag(n0));
        out.add(144, tag(s1), lemma(n0), tag(s0));
        out.add(145, lemma(s1), lemma(n0), tag(s0));
        out.add(146, lemma(s0), lemma(n1), tag(n0));
    }

    private void triples(Features out) {
        out.add(150, tag(n0), tag(n1), tag(n2));
        out.add(151, tag(s0), tag(n0), tag(n1));
        out.add(152, tag(s0), tag(n0), tag(n1), tag(n2));
        int head = head(s0);
        out.add(153, tag(head), tag(s0), tag(n0));
        out.add(154, lemma(head), label(s0), tag(n0));
        out.add(155, tag(s0), tag(child(at.left, s0)), tag(n0));
        out.add(156, tag(s0), tag(child(at.right, s0)), tag(n0));
        out.add(157, tag(s0), tag(n0), tag(child(at.left, n0)));
        int head2 = head(head);
        out.add(158, tag(s0), tag(head), tag(head2));
        out.add(159, tag(s0), tag(child(at.left, s0)), tag(child(at.left2, s0)));
        out.add(160, tag(s0), tag(child(at.right, s0)), tag(child(at.right2, s0)));
        out.add(161, tag(n0), tag(child(at.left, n0)), tag(child(at.left2, n0)));
    }

    private void context(Features out) {
        int distance = s0 == NONE ? 0 : distance(n0 - s0);
        out.add(170, form(s0), distance);
        out.add(171, tag(s0), distance);
        out.add(172, form(n0), distance);
        out.add(173, tag(n0), distance);
        out.add(174, tag(s0), tag(n0), distance);
        out.add(175, lemma(s0), lemma(n0), distance);
        out.add(176, lemma(s0), count(at.rightCount, s0), 1);
        out.add(177, tag(s0), count(at.rightCount, s0), tag(n0));
        out.add(178, lemma(s0), count(at.leftCount, s0), 2);
        out.add(179, tag(s0), count(at.leftCount, s0), tag(n0));
        out.add(180, lemma(n0), count(at.leftCount, n0));
        out.add(181, tag(n0), count(at.leftCount, n0), tag(s0));
        family(out, 182, head(s0));
        out.add(186, label(s0), tag(s0), tag(n0));
        family(out, 187, child(at.left, s0));
        family(out, 191, child(at.right, s0));
        family(out, 195, child(at.left, n0));
        family(out, 199, head(head(s0)));
        family(out, 203, child(at.left2, s0));
        family(out, 207, child(at.right2, s0));
        family(out, 211, child(at.left2, n0));
        out.add(215, lemma(s0), labels(at.rightLabels, s0), 1);
        out.add(216, tag(s0), labels(at.rightLabels, s0), tag(n0));
        out.add(217, lemma(s0), labels(at.leftLabels, s0), 2);
        out.add(218, tag(s0), labels(at.leftLabels, s0), tag(n0));
        out.add(219, lemma(n0), labels(at.leftLabels, n0));
        out.add(220, tag(n0), labels(at.leftLabels, n0), tag(s0));
        out.add(221, lemma(s0), labels(at.rightLabels, s0), tag(n0));
        out.add(222, labels(at.leftLabels, n0), labels(at.rightLabels, s0), tag(s0), tag(n0));
    }

    private void family(Features out, int template, int i) {
        out.add(template, lemma(i));
        out.add(template + 1, tag(i));
        out.add(template + 2, label(i));
    }

    /** What lies between the two words, and deeper in the stack. */
    private void below(Features out) {
        out.add(230, at.depth() == 0 ? 0 : s0 == n0 - 1 ? 1 : 2, tag(s0), tag(n0));
        out.add(231, between(), tag(s0), tag(n0));
        out.add(232, tag(at.stack(2)), tag(s1), tag(s0), tag(n0));
        out.add(233, label(s0), label(s1), tag(n0));
        out.add(234, label(s0), lemma(n0), tag(n0));
        out.add(235, tag(s1), tag(s0), label(s0), tag(n0));
        out.add(236, lemma(child(at.left, n0)), tag(n0), tag(s0), lemma(s0));
        out.add(237, lemma(child(at.left, n0)), tag(n0), tag(s0), label(s0));
        out.add(238, lemma(s0), tag(n0), lemma(child(at.left, n0)), labels(at.rightLabels, s0) & 0xFFFF);
        out.add(239, tag(before(s0)), tag(s0), tag(n0));
        out.add(240, tag(after(s0)), tag(s0), tag(n0));
        out.add(241, tag(before(n0)), tag(s0), tag(n0));
    }

    /** Which of the things that part clauses stand between: as bits. */
    private int between() {
        if (s0 == NONE) {
            return 0;
        }
        int bits = 0;
        for (int i = Math.max(s0 + 1, n0 - 24); i < n0; i++) {
            bits |= 1 << tag[i];
        }
        return bits & CLAUSE;
    }

    /** CCONJ, NOUN, PROPN, PUNCT, SCONJ, VERB. */
    private static final int CLAUSE = 1 << 4 | 1 << 7 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 15;

    private int before(int i) {
        return i <= 0 ? NONE : i - 1;
    }

    private int after(int i) {
        return i == NONE || i + 1 >= size ? NONE : i + 1;
    }

    /** The classes of the words, and of those that they have. */
    private void kinds(Features out) {
        int top = kind(s0);
        int next = kind(n0);
        out.add(260, top, next, tag(s0), tag(n0));
        out.add(261, top, tag(s0), tag(n0));
        out.add(262, next, tag(s0), tag(n0));
        out.add(263, kind(s1), top, next, tag(n0));
        out.add(264, top, label(s0), labels(at.rightLabels, s0), tag(n0));
        out.add(265, next, labels(at.leftLabels, n0), tag(s0), top);
        out.add(266, kind(head(s0)), top, label(s0), tag(n0));
        out.add(267, kind(child(at.right, s0)), top, tag(s0), tag(n0));
        out.add(268, top, kind(after(n0)), tag(s0), tag(n0));
    }

    /** Brackets and quotation marks around the words. */
    private void marks(Features out) {
        out.add(270, pairs.deeper(s0, n0), tag(s0), tag(n0));
        out.add(271, pairs.deeper(s0, n0), kind(s0), kind(n0), tag(n0));
        int opening = pairs.partner(n0);
        if (opening != NONE) {
            int holds = head(opening) == s0 ? 1 : opening < s0 ? 2 : opening == s0 ? 3 : 4;
            out.add(272, holds, form(n0));
            out.add(273, holds, tag(s0), label(s0));
        }
    }

    /** What the other parser says of the two words. */
    private void guided(Features out, Guide other) {
        int next = other.side(n0, s0, n0);
        int nextLabel = other.labels()[n0];
        out.add(250, next, nextLabel);
        out.add(251, next, nextLabel, tag(n0), tag(s0));
        if (s0 == NONE) {
            return;
        }
        int top = other.side(s0, s0, n0);
        int topLabel = other.labels()[s0];
        boolean more = other.lastDependents()[s0] >= n0;
        int has = (at.heads[s0] == NONE ? 0 : at.heads[s0] == other.heads()[s0] ? 1 : 2) * 2 + (more ? 1 : 0);
        out.add(252, top, topLabel, has);
        out.add(253, top, next, has);
        out.add(254, top, topLabel, next, nextLabel);
        out.add(255, top, topLabel, tag(s0), tag(n0));
        out.add(256, next, nextLabel, has, tag(s0));
        out.add(257, top, next, has, tag(s0) * 100 + tag(n0));
        out.add(258, more ? 1 : 0, next, tag(s0), lemma(s0));
        out.add(259, top, next, has, lemma(n0));
    }

    private static int distance(int raw) {
        return raw > 10 ? 7 : raw > 5 ? 6 : raw;
    }

    private int head(int i) {
        return i == NONE ? NONE : at.heads[i];
    }

    private static int child(int[] children, int i) {
        return i == NONE ? NONE : children[i];
    }

    private static int count(int[] counts, int i) {
        return i == NONE ? 0 : Math.min(counts[i], 5);
    }

    private static long labels(long[] labels, int i) {
        return i == NONE ? 0 : labels[i];
    }

    private int label(int i) {
        return i == NONE ? NONE : at.labels[i];
    }

    private int kind(int i) {
        return i == NONE || i == size ? NONE : words.kind(i);
    }

    private int tag(int i) {
        return i == NONE ? NONE : i == size ? 99 : tag[i];
    }

    private int morph(int i) {
        return i == NONE ? NONE : i == size ? 99 : morph[i];
    }

    private int form(int i) {
        return i == NONE ? NONE : i == size ? 99 : words.form(i);
    }

    private int lemma(int i) {
        return i == NONE ? NONE : i == size ? 99 : lemma[i];
    }

    private int shape(int i) {
        return i == NONE ? NONE : i == size ? 99 : words.shape(i);
    }

    private int suffix(int i) {
        return i == NONE ? NONE : i == size ? 99 : words.suffix(i, 3);
    }
}
