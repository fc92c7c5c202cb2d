package org.denouement.acquire.post;

import java.util.List;
import java.util.Optional;
import org.denouement.acquire.html.Fragments;
import org.denouement.acquire.html.Page;
import org.denouement.acquire.intake.BlockText;
import org.denouement.acquire.intake.Draft;
import org.denouement.model.article.BlockKind;
import org.denouement.model.article.Capture;
import org.denouement.model.article.Masthead;
import org.denouement.model.text.Reason;

/** Makes drafts of posts and of the items of feeds. Stateless, thread-safe. */
final class Posts {
    private final Fragments fragments;

    Posts(Fragments fragments) {
        this.fragments = fragments;
    }

    /** {@code capture} is the file a post stands in, {@code place} tells it from the others there. */
    Draft draft(Capture capture, Post post, String place) {
        Masthead masthead = new Masthead(
                post.title(),
                post.outlet(),
                post.author().isEmpty() ? List.of() : List.of(post.author()),
                post.published(),
                post.around().updated());
        String uri = post.url().startsWith("http") ? post.url() : capture.uri() + "#" + post.id();
        Capture own = new Capture(uri, capture.digest(), capture.mediaType(), capture.charset(), capture.size());
        String language = post.around().language();
        Page page = fragments.page(post.html(), post.title());
        if (post.isArticle()) {
            return new Draft(own, place, masthead, language, page.text(), page.blocks())
                    .partial(post.around().cut() ? Optional.of(Reason.of("partial.feed")) : Optional.empty());
        }
        BlockText text = new BlockText();
        page.blocks().forEach(block -> text.add(BlockKind.POST, block.span().in(page.text()), post.attributes()));
        return new Draft(own, place, masthead, language, text.text(), text.blocks())
                .partial(post.around().cut() ? Optional.of(Reason.of("partial.post")) : Optional.empty());
    }
}
