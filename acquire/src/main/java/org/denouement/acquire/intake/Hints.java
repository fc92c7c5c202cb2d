package org.denouement.acquire.intake;

import java.util.Optional;
import org.denouement.model.article.Dated;

/**
 * What is known of some material from outside its bytes: the charset its transport declared, the address of the page,
 * and the title, outlet and date its container gives it ({@code ""} when unknown).
 */
public record Hints(String charset, String url, String title, String outlet, Optional<Dated> published) {
    public static final Hints NONE = new Hints("", "", "", "", Optional.empty());

    public Hints withUrl(String newUrl) {
        return new Hints(charset, newUrl, title, outlet, published);
    }

    public Hints withCharset(String newCharset) {
        return new Hints(newCharset, url, title, outlet, published);
    }

    public Hints withPublished(Dated newPublished) {
        return new Hints(charset, url, title, outlet, Optional.of(newPublished));
    }

    public Hints withTitle(String newTitle) {
        return new Hints(charset, url, newTitle, outlet, published);
    }

    public Hints withOutlet(String newOutlet) {
        return new Hints(charset, url, title, newOutlet, published);
    }
}
