package org.denouement.acquire.fuzz;

import java.io.IOException;
import org.denouement.acquire.feed.FeedFormat;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.PageFormat;
import org.denouement.acquire.intake.Draft;
import org.denouement.acquire.intake.Format;
import org.denouement.acquire.intake.Intake;
import org.denouement.acquire.intake.Material;
import org.denouement.acquire.mail.MailFormat;
import org.denouement.acquire.warc.WarcFormat;
import org.denouement.acquire.words.PageWords;
import org.denouement.acquire.words.PartialWords;
import org.denouement.acquire.words.Wires;
import org.denouement.model.article.Block;
import org.denouement.model.article.Diagnostic;
import org.denouement.model.language.Languages;

/** A format under attack. Whatever the bytes, it must hand in sound articles and diagnostics, or fail with IOException. */
enum FuzzTarget {
    HTML,
    FEED,
    WARC,
    MAIL;

    private static final Languages LANGUAGES = Languages.ofClassPath();
    private static final PageWords WORDS = PageWords.of(LANGUAGES);
    private static final Format PAGES = new PageFormat(WORDS, PartialWords.of(LANGUAGES), Wires.of(LANGUAGES));
    private static final Format FEEDS = new FeedFormat(WORDS, new Fragments(WORDS));
    private static final Format MAILS = new MailFormat(new Fragments(WORDS));

    private Format format() {
        return switch (this) {
            case HTML -> PAGES;
            case FEED -> FEEDS;
            case WARC -> new WarcFormat();
            case MAIL -> MAILS;
        };
    }

    void run(byte[] input) {
        try {
            format().read(Material.of("fuzz", input), new Checked());
        } catch (IOException expected) {
            // bytes that cannot be read are told by an IOException, which the desk makes a diagnostic
        }
    }

    /** Looks at what is handed in: blocks in order, inside the text. */
    private static final class Checked implements Intake {
        @Override
        public void article(Draft draft) {
            int last = 0;
            for (Block block : draft.blocks()) {
                if (block.span().start() < last
                        || block.span().end() > draft.text().length()) {
                    throw new IllegalStateException("block " + block.span() + " after " + last);
                }
                last = block.span().end();
            }
        }

        @Override
        public void member(Material material) {
            if (material.uri().isEmpty()) {
                throw new IllegalStateException("a member without a name");
            }
        }

        @Override
        public void say(Diagnostic diagnostic) {
            if (diagnostic.code().isEmpty()) {
                throw new IllegalStateException("a diagnostic without a code");
            }
        }
    }
}
